#pragma once

/// \file
/// Multipart bodies: their parts, one after the other, in place (RFC 2046 5.1, RFC 2387, RFC 2392).

#include <array>

#include "../core/charset.hpp"
#include "../core/cursor_range.hpp"
#include "../core/detail/find_needle.hpp"
#include "../core/vocabulary.hpp"
#include "content_type.hpp"
#include "entity.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace mime {

/// The longest boundary (RFC 2046 5.1.1).
inline constexpr std::uint32_t max_boundary = 70;

/// Holds a boundary, without its quotes, against RFC 2046 5.1.1: 1 to 70 bchars, no blank at the end.
///
/// An empty one is errc::truncated, the 71st character errc::too_long, a character that is none of bchars (a
/// quoted-pair's backslash too) and a blank at the end errc::syntax at its place.
constexpr result<void> check_boundary(const slice& boundary) noexcept {
  const auto refuse = [&boundary](std::uint32_t at, errc code) {
    return fault{code, rule::boundary, boundary.offset() + at};
  };
  const std::string_view text = boundary.text();
  if (text.empty()) return refuse(0, errc::truncated);
  for (std::uint32_t i = 0; i < text.size(); ++i) {
    if (i == max_boundary) return refuse(i, errc::too_long);
    if (!charset::bchars::set.contains(text[i]) && text[i] != ' ') return refuse(i, errc::syntax);
  }
  if (text.back() == ' ') return refuse(boundary.size() - 1, errc::syntax);
  return {};
}

namespace detail {

/// One delimiter line.
struct delimiter {
  const char* line = nullptr;    // its CRLF, or the body's first byte; null when there is none
  const char* behind = nullptr;  // the next line
  bool closes = false;
};

/// Finds the delimiter lines of a body.
struct delimiter_finder {
  slice body;
  std::string_view boundary;
  bool lf = false;  // do lines end in LF, with or without CR?

  // Is this a delimiter line, `q` being behind the boundary?
  [[nodiscard]] bool ends_line(const char* q, delimiter& out) const noexcept {
    const char* const pe = body.end();
    out.closes = pe - q >= 2 && q[0] == '-' && q[1] == '-';
    if (out.closes) q += 2;
    while (q != pe && is_wsp(*q)) ++q;
    if (q == pe) {
      out.behind = q;
      return out.closes;
    }
    if (pe - q >= 2 && q[0] == '\r' && q[1] == '\n') {
      out.behind = q + 2;
      return true;
    }
    if (!lf || *q != '\n') return false;
    out.behind = q + 1;
    return true;
  }

  [[nodiscard]] delimiter first_delimiter() const noexcept {
    delimiter out;
    const char* const p = body.begin();
    const std::size_t n = 2 + boundary.size();
    if (body.size() >= n && p[0] == '-' && p[1] == '-' &&
        body.text().substr(2, boundary.size()) == boundary && ends_line(p + n, out)) {
      out.line = p;
      return out;
    }
    return next_delimiter(p, p);
  }
  // The delimiter that ends the part starting at p, whose line may begin with the line end before it.
  [[nodiscard]] delimiter next_delimiter(const char* p) const noexcept {
    return next_delimiter(p - (lf ? 1 : 2), p);
  }

  [[nodiscard]] delimiter next_delimiter(const char* p, const char* part) const noexcept {
    using namespace std::string_view_literals;
    const sipwire::detail::needle what{lf ? "\n--"sv : "\r\n--"sv, boundary};
    delimiter out;
    while ((p = sipwire::detail::find_needle(p, body.end(), what)) != nullptr) {
      if (ends_line(p + what.size(), out)) {
        out.line = lf && p > part && p[-1] == '\r' ? p - 1 : p;
        return out;
      }
      p += what.size();
    }
    return {};
  }
};

/// Walks over parts, see multipart_view. Each is read when it is come to.
class part_cursor {
 public:
  part_cursor() noexcept = default;
  part_cursor(const delimiter_finder& lines, const read_options& options, std::uint32_t depth,
              const char* first_part) noexcept
      : lines_(lines), options_(options), depth_(depth), next_(first_part) {
    next();
  }

  [[nodiscard]] bool done() const noexcept { return here_ == nullptr; }
  [[nodiscard]] const result<entity_view>& read() const noexcept { return current_; }
  void next() noexcept {
    here_ = next_;
    if (here_ == nullptr) return;
    const source& from = lines_.body.buffer();
    if (count_++ == options_.caps.multipart_parts) {
      current_ = fault{errc::too_many, rule::multipart_body, from.offset(here_)};
      next_ = nullptr;
      return;
    }
    const delimiter end = lines_.next_delimiter(here_);
    if (end.line == nullptr && !has(options_.lenient, leniency::unclosed_multipart)) {
      current_ = fault{errc::missing_delimiter, rule::close_delimiter, from.offset(lines_.body.end())};
      next_ = nullptr;
      return;
    }
    // Where delimiter lines adjoin, the second one's CRLF is the first one's.
    const char* const last = end.line == nullptr ? lines_.body.end() : end.line < here_ ? here_ : end.line;
    next_ = end.line == nullptr || end.closes ? nullptr : end.behind;
    current_ = entity_view::parse(slice(from, from.at(here_, last)), options_, depth_);
  }
  [[nodiscard]] bool same(const part_cursor& other) const noexcept { return here_ == other.here_; }

 private:
  delimiter_finder lines_;
  read_options options_;
  std::uint32_t depth_ = 0;
  std::uint32_t count_ = 0;
  const char* here_ = nullptr;  // where the current part starts, null at the end
  const char* next_ = nullptr;  // where the next one starts, null behind the last
  result<entity_view> current_{fault{errc::absent, rule::none, 0}};
};

}  // namespace detail

/// The parts of a multipart body, found as they are asked for: nothing is copied, allocated or done twice,
/// and nothing recurses.
///
/// ABNF: `multipart-body` (RFC 2046 5.1.1). A delimiter is a line of `--`, the boundary, `--` if it is the
/// last one, and blanks; what only begins like one is content. Its CRLF belongs to it, not to the part
/// before. A delimiter line right behind another makes an empty part, and a part may end in its header
/// fields. Parts are any bytes. Each is a result: one with faulty header fields is a fault of its own, the
/// next one is read all the same. When the closing delimiter is missing, errc::missing_delimiter at the end
/// of the body takes the place of the last part, and when there are too many parts, errc::too_many at the
/// first one over the cap. Time is linear in the body. Borrows from body and boundary, which must outlive it.
/// \code
/// auto parts = sipwire::mime::multipart_view::parse(body, *content_type);
/// for (const auto& part : *parts)
///   if (part && part->is("application", "sdp")) negotiate(part->body());
/// \endcode
class multipart_view : public cursor_range<multipart_view, detail::part_cursor> {
 public:
  multipart_view() noexcept = default;

  /// A body and its boundary, without quotes. Looks for the first delimiter line only.
  ///
  /// The faults are those of check_boundary(), and errc::missing_delimiter when there is no delimiter line
  /// (at the end of the body) or when the first one closes (at that line): a multipart has a part at least.
  /// With leniency::unclosed_multipart both have none. `options` knows bare_lf and control_bytes too, and of
  /// the limits multipart_parts, multipart_depth and part_fields.
  [[nodiscard]] static result<multipart_view> parse(const slice& body, const slice& boundary,
                                                    const read_options& options = {}) noexcept {
    return at_depth(body, boundary, options, 1);
  }
  /// A body and its Content-Type. Without a boundary parameter errc::absent, with another type than multipart
  /// errc::not_allowed.
  [[nodiscard]] static result<multipart_view> parse(const slice& body, const content_type_view& type,
                                                    const read_options& options = {}) noexcept {
    return typed_at_depth(body, type, options, 1);
  }
  /// A part that is itself a multipart, by its Content-Type. One nested too deep is errc::too_deep where its
  /// body begins.
  [[nodiscard]] static result<multipart_view> parse(const entity_view& part,
                                                    const read_options& options = {}) noexcept {
    const auto type = part.content_type();
    if (!type) return type.error();
    return typed_at_depth(part.body(), *type, options, part.depth() + 1);
  }

  /// The boundary, without quotes.
  [[nodiscard]] std::string_view boundary() const noexcept { return lines_.boundary; }
  /// The whole body.
  [[nodiscard]] slice body() const noexcept { return lines_.body; }
  /// 1 for an outermost multipart, one more for each it lies in.
  [[nodiscard]] std::uint32_t depth() const noexcept { return depth_; }
  /// What stands before the first delimiter line, without the line end between them. It means nothing (RFC
  /// 2046 5.1.1).
  [[nodiscard]] std::string_view preamble() const noexcept { return lines_.body.buffer().text(preamble_); }
  /// What stands behind the line of the closing delimiter; absent when there is none. Reads the whole body.
  [[nodiscard]] std::optional<slice> epilogue() const noexcept {
    for (const char* p = first_part_; p != nullptr;) {
      const detail::delimiter end = lines_.next_delimiter(p);
      if (end.line == nullptr) return std::nullopt;
      if (end.closes) return lines_.body.from(end.behind);
      p = end.behind;
    }
    return std::nullopt;
  }
  /// The first fault among the parts. Reads the whole body.
  [[nodiscard]] result<void> check() const noexcept {
    for (const auto& part : *this)
      if (!part) return part.error();
    return {};
  }

  /// The first part that `is_it(part)` says true of; errc::absent at the end of the body when there is none.
  /// Faulty parts are passed over.
  template <class Predicate>
  [[nodiscard]] result<entity_view> find_if(Predicate&& is_it) const {
    for (const auto& part : *this)
      if (part && is_it(*part)) return part;
    return none();
  }
  /// The first part of that media type.
  [[nodiscard]] result<entity_view> find(std::string_view type, std::string_view subtype) const noexcept {
    return find_if([&](const entity_view& part) { return part.is(type, subtype); });
  }
  /// The first part with that Content-ID: a `cid:` URI (RFC 2392), or an id with or without its angle
  /// brackets.
  [[nodiscard]] result<entity_view> find_id(std::string_view reference) const noexcept {
    return find_if([&](const entity_view& part) { return part.is_named(reference); });
  }
  /// multipart/alternative: the last part that `understands(part)` says true of, which is the best one (RFC
  /// 2046 5.1.4).
  template <class Predicate>
  [[nodiscard]] result<entity_view> last_if(Predicate&& understands) const {
    result<entity_view> best = none();
    for (const auto& part : *this)
      if (part && understands(*part)) best = part;
    return best;
  }
  /// multipart/related: the part that `start` names, or the first one without that parameter (RFC 2387 3.2).
  [[nodiscard]] result<entity_view> root() const noexcept {
    if (start_.present()) {
      // Content-IDs have no quotes or backslashes that would need escaping.
      return find_id(without_quotes(type_source_.text(start_)));
    }
    const auto first = begin();
    return first == end() ? none() : *first;
  }
  /// multipart/related: the media type of the root, `type` of Content-Type without quotes (RFC 2387 3.1).
  [[nodiscard]] std::optional<std::string_view> root_type() const noexcept {
    return root_type_ ? std::optional(without_quotes(type_source_.text(root_type_))) : std::nullopt;
  }

 private:
  friend cursor_range;
  [[nodiscard]] detail::part_cursor first() const noexcept { return {lines_, options_, depth_, first_part_}; }

  [[nodiscard]] fault none() const noexcept {
    return {errc::absent, rule::body_part, lines_.body.where().last};
  }

  static result<multipart_view> typed_at_depth(const slice& body, const content_type_view& type,
                                               const read_options& options, std::uint32_t depth) noexcept {
    const auto boundary = type.boundary();
    if (!type.is_multipart())
      return fault{errc::not_allowed, rule::media_type, type.where().present() ? type.where().first : 0};
    if (!boundary) return fault{errc::absent, rule::boundary, type.where().last};
    const source& from = type.buffer();
    const auto at = from.at(boundary->data(), boundary->data() + boundary->size());
    auto made = at_depth(body, slice(from, at), options, depth);
    if (made) {
      made->type_source_ = from;
      for (auto p : type.params()) {
        if (!made->start_ && p.is("start")) made->start_ = p.value_where();
        if (!made->root_type_ && p.is("type")) made->root_type_ = p.value_where();
      }
    }
    return made;
  }

  static result<multipart_view> at_depth(const slice& body, const slice& boundary,
                                         const read_options& options, std::uint32_t depth) noexcept {
    if (const fault bad = check_size(body, rule::multipart_body)) return bad;
    if (depth > options.caps.multipart_depth)
      return fault{errc::too_deep, rule::multipart_body, body.offset()};
    if (const auto good = check_boundary(boundary); !good) return good.error();
    multipart_view out;
    out.lines_.body = body;
    out.lines_.boundary = boundary.text();
    out.options_ = options;
    out.depth_ = depth;
    detail::delimiter first = out.lines_.first_delimiter();
    if (first.line == nullptr && has(options.lenient, leniency::bare_lf)) {
      // Only a body without any delimiter line that ends in CRLF is read by its LFs.
      out.lines_.lf = true;
      first = out.lines_.first_delimiter();
    }
    const bool unclosed = has(options.lenient, leniency::unclosed_multipart);
    if (first.line == nullptr || first.closes) {
      if (!unclosed) {
        const char* const at = first.line == nullptr ? body.end() : first.line;
        return fault{errc::missing_delimiter, rule::dash_boundary, body.buffer().offset(at)};
      }
      out.preamble_ = {body.offset(), body.where().last};
      return out;
    }
    out.preamble_ = body.buffer().at(body.begin(), first.line);
    out.first_part_ = first.behind;
    return out;
  }

  detail::delimiter_finder lines_;
  read_options options_;
  source type_source_;
  extent start_;
  extent root_type_;
  extent preamble_;
  const char* first_part_ = nullptr;
  std::uint32_t depth_ = 0;
};

/// Calls `each(part)` for every part at every level, a multipart before its own parts, in the order of the
/// bytes; it returns whether to go on. A level that cannot be read (a faulty boundary, nested too deep) is
/// given as a fault behind the part it lies in.
///
/// The stack is an array of `Depth` iterators: nothing recurses. Depths above `Depth` are errc::too_deep
/// whatever the caps say.
/// \code
/// sipwire::mime::for_each_part(*parts, [&](const auto& part) {
///   if (part && part->is("message", "imdn+xml")) use(part->body());
///   return true;
/// });
/// \endcode
template <std::uint32_t Depth = limits().multipart_depth, class Each>
void for_each_part(const multipart_view& outermost, Each&& each, const read_options& options = {}) {
  static_assert(Depth > 0);
  struct level {
    multipart_view view;
    multipart_view::iterator at;
  };
  std::array<level, Depth> stack;
  std::uint32_t depth = 0;
  const auto enter = [&](const multipart_view& view) {
    stack[depth].view = view;
    stack[depth].at = stack[depth].view.begin();
    ++depth;
  };
  enter(outermost);
  while (depth != 0) {
    level& top = stack[depth - 1];
    if (top.at == top.view.end()) {
      --depth;
      continue;
    }
    const result<entity_view> part = *top.at;
    ++top.at;
    if (!each(part)) return;
    // An empty one is a multipart of zero length, not one without its delimiters (RFC 3261 20.15).
    if (!part || !part->is_multipart() || part->body().empty()) continue;
    auto inner = multipart_view::parse(*part, options);
    if (inner && depth == Depth) inner = fault{errc::too_deep, rule::multipart_body, part->body().offset()};
    if (inner) {
      enter(*inner);
    } else if (!each(result<entity_view>(inner.error()))) {
      return;
    }
  }
}
}}}  // namespace sipwire::mime
