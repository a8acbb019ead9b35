#pragma once

/// \file
/// A CPIM message: message headers, and the MIME entity that they are about (RFC 3862).

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "../core/cursor_range.hpp"
#include "../core/leniency.hpp"
#include "../core/limits.hpp"
#include "../core/result.hpp"
#include "../core/scan_bytes.hpp"
#include "../core/text.hpp"
#include "../mime/date_time.hpp"
#include "../mime/entity.hpp"
#include "../mime/header_block.hpp"
#include "address.hpp"
#include "detail/gen/header.hpp"
#include "header.hpp"
#include "values.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace cpim {

class message_view;
class imdn_headers;

namespace detail {

/// Walks over headers, see header_range.
class header_cursor {
 public:
  header_cursor() noexcept = default;
  header_cursor(const message_view& of, std::optional<header_kind> kind) noexcept;

  [[nodiscard]] bool done() const noexcept;
  [[nodiscard]] header_view read() const noexcept;
  void next() noexcept {
    ++index_;
    settle();
  }
  [[nodiscard]] bool same(const header_cursor& other) const noexcept { return index_ == other.index_; }

 private:
  /// From this header on, goes to the next that is wanted.
  void settle() noexcept;

  const message_view* of_ = nullptr;
  std::uint32_t index_ = 0;
  std::optional<header_kind> kind_;
  header_view::place here_{};
  std::uint32_t next_ = 0;
};

/// Walks over headers and reads each as a V, see value_range.
template <class V>
class value_cursor : public header_cursor {
 public:
  using header_cursor::header_cursor;
  [[nodiscard]] result<V> read() const noexcept { return header_cursor::read().template get<V>(); }
};

/// Walks over headers and the values in each, see list_range.
template <class V>
class list_cursor : public header_cursor {
 public:
  list_cursor() noexcept = default;
  list_cursor(const message_view& of, header_kind kind, leniency lenient) noexcept
      : header_cursor(of, kind), lenient_(lenient) {
    open();
  }

  [[nodiscard]] const result<V>& read() const noexcept { return value_; }
  void next() noexcept {
    if (next_ != nullptr && find(next_)) return;
    header_cursor::next();
    open();
  }
  [[nodiscard]] bool same(const list_cursor& other) const noexcept {
    return header_cursor::same(other) && next_ == other.next_;
  }

 private:
  /// The first value of this header, or of the next that has one. A header that is empty has none.
  void open() noexcept {
    for (; !done(); header_cursor::next()) {
      rest_ = header_cursor::read().value_slice();
      const char* p = rest_.begin();
      while (p != rest_.end() && *p == ' ') ++p;
      if (p == rest_.end()) continue;
      if (find(rest_.begin())) return;
    }
  }
  /// The value at p, or behind it when empty ones are skipped; false when there is none.
  bool find(const char* p) noexcept {
    for (;;) {
      const slice here = rest_.from(p);
      if (has(lenient_, leniency::empty_list_elements)) {
        const char* q = p;
        while (q != here.end() && *q == ' ') ++q;
        if (q == here.end()) return false;
        if (*q == ',') {
          p = q + 1;
          continue;
        }
      }
      const auto stop = V::scan(here, lenient_, value_.emplace());
      const char* comma = stop.at;
      if (!stop.ok()) {
        value_ = stop.in(here.buffer());
        comma = next_comma(here);
      }
      next_ = comma != here.end() ? comma + 1 : nullptr;
      return true;
    }
  }
  static const char* next_comma(const slice& text) noexcept {
    bool quoted = false;
    for (const char* p = text.begin(); p != text.end(); ++p) {
      if (quoted && *p == '\\' && text.end() - p > 1) {
        ++p;
      } else if (*p == '"') {
        quoted = !quoted;
      } else if (*p == ',' && !quoted) {
        return p;
      }
    }
    return text.end();
  }

  leniency lenient_ = leniency::none;
  slice rest_;
  const char* next_ = nullptr;  // where the next value starts, null behind the last of the header
  result<V> value_{fault{}};
};

}  // namespace detail

/// The headers of a message in order, all of them or those of one kind. The message must outlive it.
class header_range : public cursor_range<header_range, detail::header_cursor> {
 public:
  explicit header_range(const message_view& of, std::optional<header_kind> kind = std::nullopt) noexcept
      : of_(&of), kind_(kind) {}

 private:
  friend cursor_range;
  [[nodiscard]] detail::header_cursor first() const noexcept { return {*of_, kind_}; }

  const message_view* of_;
  std::optional<header_kind> kind_;
};

/// The values of all headers of one kind, in order, each a result<V>. The message must outlive it.
template <class V>
class value_range : public cursor_range<value_range<V>, detail::value_cursor<V>> {
 public:
  value_range(const message_view& of, header_kind kind) noexcept : of_(&of), kind_(kind) {}

 private:
  friend cursor_range<value_range, detail::value_cursor<V>>;
  [[nodiscard]] detail::value_cursor<V> first() const noexcept { return {*of_, kind_}; }

  const message_view* of_;
  header_kind kind_;
};

/// The values of the comma lists of all headers of one kind, in order, each a result<V>. A malformed one is a
/// fault of its own; the list goes on behind the next comma. The message must outlive it. It can be empty
/// although a header stands there, an empty one.
template <class V>
class list_range : public cursor_range<list_range<V>, detail::list_cursor<V>> {
 public:
  list_range(const message_view& of, header_kind kind, leniency lenient) noexcept
      : of_(&of), kind_(kind), lenient_(lenient) {}

 private:
  friend cursor_range<list_range, detail::list_cursor<V>>;
  [[nodiscard]] detail::list_cursor<V> first() const noexcept { return {*of_, kind_, lenient_}; }

  const message_view* of_;
  header_kind kind_;
  leniency lenient_;
};

/// A message/cpim body, parsed in place: nothing is copied or allocated.
///
/// Message headers (RFC 3862 2.2), an empty line, MIME header fields, an empty line, content. All headers are
/// kept, in order and however often they stand; the names are told by namespace (3.4), so `imdn` may be any
/// prefix. Header values are judged when they are asked for: a malformed one spoils nothing else. The content
/// ends with its Content-Length, when it has one, or with the input. Borrows from the input, which must
/// outlive it; offsets of faults count in the outermost buffer.
/// \code
/// auto message = sipwire::cpim::message_view::parse(body);
/// char room[4096];
/// if (message) show(message->from()->uri().text(), message->content().decoded(room));
/// if (message && message->imdn().wants(cpim::disposition::display)) answer(message->imdn().message_id());
/// \endcode
class message_view {
 public:
  /// Its ranges point into it; see result.
  using lends_itself = void;

  message_view() noexcept = default;

  /// Reads all of `input`.
  ///
  /// Faults of a header line, at the byte: errc::bad_field_name, missing_colon, space_before_colon,
  /// not_allowed (a fold), control_byte, bad_utf8, bare_cr, bare_lf, syntax (no blank behind the colon).
  /// errc::not_allowed at a first line Content-Type: Message/CPIM, errc::misplaced at another field of MIME
  /// among the message headers, errc::truncated where an empty line is missing, errc::body_too_short at a
  /// Content-Length above what is there, errc::too_many over a limit. `lenient` knows bare_lf, control_bytes,
  /// empty_list_elements, short_body, inner_content_type, missing_separator, unspaced_colon; `caps`
  /// cpim_headers and part_fields.
  [[nodiscard]] static result<message_view> parse(const slice& input, leniency lenient = leniency::none,
                                                  const limits& caps = {}) noexcept {
    return parse_with<vector_runs>(input, lenient, caps);
  }
  template <class Runs>
  [[nodiscard]] static result<message_view> parse_with(const slice& input, leniency lenient,
                                                       const limits& caps) noexcept {
    result<message_view> out{fault{}};
    const fault bad = out.emplace().template read<Runs>(input, lenient, caps);
    if (bad) out = bad;
    return out;
  }

  /// All message headers in order, NS too; not those of the content.
  [[nodiscard]] header_range headers() const& noexcept { return header_range(*this); }
  [[nodiscard]] header_range headers() const&& = delete;
  [[nodiscard]] std::uint32_t header_count() const noexcept { return count_; }
  /// The first header of that name as written, prefix included.
  [[nodiscard]] std::optional<header_view> find(std::string_view name) const noexcept {
    for (const auto h : headers())
      if (h.name() == name) return h;
    return std::nullopt;
  }
  /// The first header of that name in that namespace, whatever its prefix.
  [[nodiscard]] std::optional<header_view> find(std::string_view namespace_uri,
                                                std::string_view local_name) const noexcept {
    for (const auto h : headers())
      if (h.is(namespace_uri, local_name)) return h;
    return std::nullopt;
  }
  /// The headers of one kind.
  [[nodiscard]] header_range all(header_kind kind) const& noexcept { return header_range(*this, kind); }
  [[nodiscard]] header_range all(header_kind kind) const&& = delete;
  /// The only header of that kind as a V: errc::absent at the end of the headers without one, errc::duplicate
  /// at the second.
  template <class V>
  [[nodiscard]] result<V> only(header_kind kind) const {
    const auto range = all(kind);
    auto at = range.begin();
    if (at == range.end()) return fault{errc::absent, rule::cpim_message, headers_.last};
    const header_view first = *at;
    if (++at != range.end()) return fault{errc::duplicate, rule::cpim_header, (*at).name_where().first};
    return first.get<V>();
  }

  /// From; errc::absent and errc::duplicate as in only().
  [[nodiscard]] result<address_view> from() const { return only<address_view>(header_kind::from); }
  /// Every To, one value each.
  [[nodiscard]] value_range<address_view> to() const& noexcept { return {*this, header_kind::to}; }
  [[nodiscard]] value_range<address_view> to() const&& = delete;
  /// Every cc, one value each.
  [[nodiscard]] value_range<address_view> cc() const& noexcept { return {*this, header_kind::cc}; }
  [[nodiscard]] value_range<address_view> cc() const&& = delete;
  /// DateTime; errc::absent and errc::duplicate as in only().
  [[nodiscard]] result<mime::date_time_view> date_time() const {
    return only<mime::date_time_view>(header_kind::datetime);
  }
  /// Every Subject: decoded() and lang() are what matters, one for each language.
  [[nodiscard]] header_range subject() const& noexcept { return all(header_kind::subject); }
  [[nodiscard]] header_range subject() const&& = delete;
  /// Every NS.
  [[nodiscard]] value_range<ns_view> ns() const& noexcept { return {*this, header_kind::ns}; }
  [[nodiscard]] value_range<ns_view> ns() const&& = delete;
  /// The names that Require has, of all its lines.
  [[nodiscard]] list_range<required_view> require() const& noexcept {
    return {*this, header_kind::require, lenient_};
  }
  [[nodiscard]] list_range<required_view> require() const&& = delete;

  /// The headers of RFC 5438. The message must outlive it.
  [[nodiscard]] imdn_headers imdn() const& noexcept;
  [[nodiscard]] imdn_headers imdn() const&& = delete;

  /// The MIME header fields and the content.
  [[nodiscard]] mime::entity_view content() const noexcept { return content_; }
  /// What stands behind a content that its Content-Length ends.
  [[nodiscard]] std::string_view trailing() const noexcept {
    return source_.text({content_.body().where().last, all_.last});
  }
  /// What leniency::inner_content_type let through in front of the headers.
  [[nodiscard]] std::string_view leading() const noexcept {
    return source_.text({all_.first, headers_.first});
  }

  /// All of it as written.
  [[nodiscard]] std::string_view text() const noexcept { return source_.text(all_); }
  [[nodiscard]] extent where() const noexcept { return all_; }
  /// The message headers, line ends included, without the empty line.
  [[nodiscard]] extent headers_where() const noexcept { return headers_; }
  [[nodiscard]] const source& buffer() const noexcept { return source_; }
  [[nodiscard]] leniency lenient() const noexcept { return lenient_; }

  /// Equal bytes.
  friend bool operator==(const message_view& a, const message_view& b) noexcept {
    return a.text() == b.text();
  }

 private:
  friend class detail::header_cursor;
  using place = header_view::place;

  /// The places kept at hand; those of further headers are found again when they are asked for.
  static constexpr std::uint32_t kept = 16;

  struct declaration {
    extent prefix;
    extent uri;
    std::uint32_t line;
    family means;
  };

  template <class Runs>
  fault read(const slice& input, leniency lenient, const limits& caps) noexcept {
    if (const fault bad = check_size(input, rule::cpim_message)) return bad;
    source_ = input.buffer();
    all_ = input.where();
    headers_ = extent();
    lenient_ = lenient;
    const char* p = input.begin();
    const char* const pe = input.end();
    const auto at = [&](const char* where, errc code, rule which) {
      return fault{code, which, source_.offset(where)};
    };
    const char* first = p;
    for (bool separated = false; !separated;) {
      if (p == pe) {
        if (!has(lenient, leniency::missing_separator)) return at(p, errc::truncated, rule::cpim_message);
        break;
      }
      const char* const line = p;
      if (*p == '\r' || *p == '\n') {
        if (const fault bad = empty_line(p, pe)) return bad;
        headers_ = source_.at(first, line);
        separated = true;
        continue;
      }
      if (count_ == caps.cpim_headers) return at(p, errc::too_many, rule::cpim_header);
      place header;
      if (const auto stop = scan_line<Runs>(p, pe, header); stop.ok()) {
        p = stop.at;
      } else {
        return stop.in(source_);
      }
      if (header.dot == extent::absent_mark && header.ns == place::implied && is_mime_name(header)) {
        if (count_ == 0 && first == input.begin() && is_inner_content_type(header)) {
          if (!has(lenient, leniency::inner_content_type))
            return at(line, errc::not_allowed, rule::cpim_header);
          if (p != pe && (*p == '\r' || *p == '\n'))
            if (const fault bad = empty_line(p, pe)) return bad;
          first = p;
          continue;
        }
        if (!has(lenient, leniency::missing_separator)) return at(line, errc::misplaced, rule::cpim_header);
        p = line;
        break;
      }
      if (const fault bad = keep(header)) return bad;
      if (count_ <= kept) kept_end_ = source_.offset(p);
    }
    if (!headers_) headers_ = source_.at(first, p);
    return read_content(slice(input).from(p), caps);
  }

  /// Past an empty line at p.
  fault empty_line(const char*& p, const char* pe) const noexcept {
    if (*p == '\r') {
      ++p;
      if (p == pe) return {errc::truncated, rule::cpim_message, source_.offset(p)};
      if (*p != '\n') return {errc::bare_cr, rule::cpim_message, source_.offset(p - 1)};
    } else if (!has(lenient_, leniency::bare_lf)) {
      return {errc::bare_lf, rule::cpim_message, source_.offset(p)};
    }
    ++p;
    return {};
  }

  fault read_content(const slice& rest, const limits& caps) noexcept {
    const mime::header_rules rules{.lenient = lenient_, .max_fields = caps.part_fields};
    auto block = mime::header_block::parse(rest, rules);
    std::uint32_t body = 0;
    if (!block) {
      // Without an empty line the content begins where the fields end: at the line that is none.
      const fault bad = block.error();
      if (!has(lenient_, leniency::missing_separator) || bad.code == errc::too_many) return bad;
      const char* line = source_.begin() + bad.offset;
      while (line != rest.begin() && line[-1] != '\n') --line;
      block = mime::header_block::parse(slice(source_, source_.at(rest.begin(), line)), rules);
      if (!block) return bad;
      body = source_.offset(line);
    } else {
      if (!block->has_empty_line() && !has(lenient_, leniency::missing_separator))
        return {errc::truncated, rule::mime_part_headers, rest.where().last};
      body = block->body_offset();
    }
    std::uint32_t last = rest.where().last;
    const auto length = block->content_length();
    if (length) {
      if (*length <= last - body) {
        last = body + *length;
      } else if (!has(lenient_, leniency::short_body)) {
        return {errc::body_too_short, rule::content_length,
                source_.offset(block->raw("Content-Length")->data())};
      }
    } else if (length.error().code != errc::absent) {
      return length.error();
    }
    content_ = mime::entity_view(*block, slice(source_, {body, last}));
    return {};
  }

  /// Reads the line at p, which is the header number count_ of the message.
  template <class Runs>
  scan_end scan_line(const char* p, const char* pe, place& out) const noexcept {
    return scan_line<Runs>(p, pe, count_, out);
  }
  template <class Runs>
  scan_end scan_line(const char* p, const char* pe, std::uint32_t line, place& out) const noexcept {
    detail::cpim_header_parts parts;
    const auto stop = detail::scan_header(p, pe, Runs(source_), source_, lenient_, parts);
    if (!stop.ok()) return stop;
    out.name_first = parts.name.first;
    out.name_last = parts.name.last;
    out.dot = parts.dot;
    out.value_first = parts.value.first;
    out.value_last = parts.value.last;
    out.unspaced = parts.params.last == parts.value.first ? 1 : 0;
    const bool prefixed = parts.dot != extent::absent_mark;
    const auto prefix = prefixed ? source_.text({parts.name.first, parts.dot}) : std::string_view();
    out.ns = prefixed ? place::undeclared : place::implied;
    for (std::uint8_t i = declared_; i != 0; --i) {
      const declaration& d = declarations_[i - 1U];
      if (d.line < line && source_.text(d.prefix) == prefix) {
        out.ns = static_cast<std::uint8_t>(i - 1U);
        break;
      }
    }
    auto in = family::cpim;
    if (out.ns != place::implied)
      in = out.ns == place::undeclared ? family::other : declarations_[out.ns].means;
    out.kind =
        detail::kind_of(in, source_.text({prefixed ? parts.dot + 1 : parts.name.first, parts.name.last}));
    return stop;
  }

  /// Takes note of a header that has been read.
  fault keep(const place& header) noexcept {
    if (header.kind == header_kind::ns) {
      ns_view ns;
      const slice value(source_, {header.value_first, header.value_last});
      if (ns_view::scan(value, lenient_, ns).ok()) {
        if (declared_ == declarations_.size()) return {errc::too_many, rule::ns_header, header.name_first};
        declarations_[declared_++] = {ns.prefix_where(), ns.uri().where(), count_,
                                      detail::family_of(ns.uri().text())};
      }
    }
    if (count_ < kept) places_[count_] = header;
    ++count_;
    return {};
  }

  [[nodiscard]] bool is_mime_name(const place& header) const noexcept {
    return header.name_last - header.name_first > 8 &&
           iequals<"content-">(source_.text({header.name_first, header.name_first + 8}));
  }
  [[nodiscard]] bool is_inner_content_type(const place& header) const noexcept {
    if (!iequals<"content-type">(source_.text({header.name_first, header.name_last}))) return false;
    mime::content_type_view type;
    const slice value(source_, {header.value_first, header.value_last});
    return mime::content_type_view::scan(value, lenient_, type).ok() && type.is("message", "cpim");
  }

  source source_;
  extent all_{0, 0};
  extent headers_{0, 0};
  leniency lenient_ = leniency::none;
  std::uint32_t count_ = 0;
  std::uint32_t kept_end_ = 0;
  std::uint8_t declared_ = 0;
  mime::entity_view content_;
  std::array<place, kept> places_;
  std::array<declaration, limits::cpim_namespaces> declarations_;
};

/// The headers of `urn:ietf:params:imdn` in a message (RFC 5438 6), whatever their prefix. Any of them may be
/// missing: intermediaries take them out. The message must outlive it.
/// \code
/// const auto imdn = message->imdn();
/// if (imdn.wants(cpim::disposition::positive_delivery)) if (auto id = imdn.message_id()) answer(id->text());
/// \endcode
class imdn_headers {
 public:
  explicit imdn_headers(const message_view& of) noexcept : of_(&of) {}

  /// Message-ID (RFC 5438 6.3); errc::absent without one, errc::duplicate at the second.
  [[nodiscard]] result<message_id_view> message_id() const {
    return of_->only<message_id_view>(header_kind::message_id);
  }
  /// The notifications that Disposition-Notification asks for (RFC 5438 6.2); none when it is absent or
  /// empty.
  [[nodiscard]] list_range<notify_request_view> disposition_notification() const noexcept {
    return {*of_, header_kind::disposition_notification, of_->lenient()};
  }
  /// The set of them; what is malformed or an extension is not in it.
  [[nodiscard]] disposition wanted() const noexcept {
    disposition out = disposition::none;
    for (const auto& one : disposition_notification())
      if (one) out |= one->what();
    return out;
  }
  /// Does the sender ask for this notification?
  [[nodiscard]] bool wants(disposition what) const noexcept { return has(wanted(), what); }
  /// Original-To (RFC 5438 6.4); errc::absent without one, errc::duplicate at the second.
  [[nodiscard]] result<address_view> original_to() const {
    return of_->only<address_view>(header_kind::original_to);
  }
  /// Every IMDN-Record-Route, the last intermediary's first (RFC 5438 6.5).
  [[nodiscard]] value_range<address_view> record_route() const noexcept {
    return {*of_, header_kind::imdn_record_route};
  }
  /// Every IMDN-Route, the next hop's first (RFC 5438 6.6).
  [[nodiscard]] value_range<address_view> route() const noexcept { return {*of_, header_kind::imdn_route}; }
  /// Is there any header of the namespace that the library types?
  [[nodiscard]] bool empty() const noexcept {
    for (const auto h : of_->headers())
      if (info(h.kind()).in == family::imdn) return false;
    return true;
  }

 private:
  const message_view* of_;
};

inline imdn_headers message_view::imdn() const& noexcept {
  return imdn_headers(*this);
}

inline detail::header_cursor::header_cursor(const message_view& of, std::optional<header_kind> kind) noexcept
    : of_(&of), kind_(kind), next_(of.kept_end_) {
  settle();
}
inline bool detail::header_cursor::done() const noexcept {
  return of_ == nullptr || index_ == of_->count_;
}
inline header_view detail::header_cursor::read() const noexcept {
  const bool declared = here_.ns < limits::cpim_namespaces;
  return {of_->source_, here_, declared ? of_->declarations_[here_.ns].uri : extent{}, of_->lenient_};
}
inline void detail::header_cursor::settle() noexcept {
  for (; index_ != of_->count_; ++index_) {
    if (index_ < message_view::kept) {
      here_ = of_->places_[index_];
    } else {
      const auto stop = of_->scan_line<vector_runs>(of_->source_.begin() + next_,
                                                    of_->source_.begin() + of_->headers_.last, index_, here_);
      next_ = of_->source_.offset(stop.at);
    }
    if (!kind_ || here_.kind == *kind_) return;
  }
}

}}}  // namespace sipwire::cpim
