#pragma once

/// \file
/// Server and User-Agent: what software speaks (RFC 3261 20.35, 20.41).

#include "../../core/cursor_range.hpp"
#include "../../core/value.hpp"
#include "../../mime/detail/loose_text.hpp"
#include "../detail/gen/server_val.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// A product with its version, or a comment. Borrows.
///
/// ABNF: `server-val = product / comment` (RFC 3261 25.1).
class server_val : public written_value {
 public:
  server_val() noexcept = default;
  server_val(const source& from, extent all, extent name, extent version) noexcept
      : name_(name), version_(version) {
    source_ = from;
    all_ = all;
  }

  [[nodiscard]] bool is_product() const noexcept { return name_.present(); }
  [[nodiscard]] bool is_comment() const noexcept { return all_.present() && !name_.present(); }
  /// `Linphone` of `Linphone/3.5.2`; empty for a comment.
  [[nodiscard]] std::string_view product() const noexcept { return source_.text(name_); }
  /// `3.5.2` of `Linphone/3.5.2`, when one is written.
  [[nodiscard]] std::optional<std::string_view> version() const noexcept { return optional_text(version_); }
  /// What stands between the outer parentheses, with its quoted-pairs and inner comments; empty for a
  /// product.
  [[nodiscard]] std::string_view comment() const noexcept {
    return is_comment() ? text().substr(1, text().size() - 2) : std::string_view();
  }

  void parts(auto&& see, leniency = leniency::none) const {
    if (part::wants_again(see))
      see_again(see, "", text(), "is-product", is_product(), "is-comment", is_comment());
    see("product", product());
    see("version", version());
    see("comment", comment());
  }

 private:
  extent name_;
  extent version_;
};

namespace detail {

/// Walks over products and comments.
class server_cursor {
 public:
  server_cursor() noexcept = default;
  explicit server_cursor(const slice& rest) noexcept
      : source_(rest.buffer()), at_(rest.begin()), end_(rest.end()), next_(at_) {
    find();
  }

  [[nodiscard]] server_val read() const noexcept { return {source_, all_, name_, version_}; }
  void next() noexcept {
    at_ = next_;
    find();
  }
  [[nodiscard]] bool done() const noexcept { return at_ == end_; }
  [[nodiscard]] bool same(const server_cursor& other) const noexcept { return at_ == other.at_; }

 private:
  void find() noexcept {
    if (at_ == end_) return;
    const auto stop = scan_server_val(at_, end_, vector_runs(source_), source_, all_, name_, version_);
    if (SIPWIRE_LIKELY(stop.ok())) {
      next_ = stop.at;
    } else {
      find_other();
    }
  }
  // A comment of bytes that are no UTF-8; the walk ends where something else is out of the grammar.
  SIPWIRE_NOINLINE void find_other() noexcept {
    const char* const first = past_lws(at_, end_);
    const char* p = first;
    int depth = 0;
    for (; p != end_ && (p != first || *p == '('); ++p) {
      if (*p == '\\' && end_ - p > 1) {
        ++p;
      } else if (*p == '(') {
        ++depth;
      } else if (*p == ')' && --depth == 0) {
        all_ = source_.at(first, ++p);
        name_ = version_ = extent{};
        next_ = past_lws(p, end_);
        return;
      }
    }
    at_ = next_ = end_;
  }

  source source_;
  const char* at_ = nullptr;
  const char* end_ = nullptr;
  const char* next_ = nullptr;
  extent all_;
  extent name_;
  extent version_;
};

}  // namespace detail

/// The value of Server or User-Agent: products and comments, iterated in order.
///
/// ABNF: `server-val *( LWS server-val )` (RFC 3261 25.1). Comments nest up to limits::comment_depth, deeper
/// is errc::too_deep. Under leniency::free_text_products it may be any text; the products and comments in
/// front of the first byte that breaks the ABNF are given then. Borrows from the parsed input, which must
/// outlive it.
/// \code
/// auto agent = sipwire::parse_as<sip::server_view>("Linphone/3.5.2 (eXosip2/3.6.0)");
/// if (agent)
///   for (auto part : *agent) use(part.product(), part.version(), part.comment());
/// \endcode
class server_view : public value_base<server_view>,
                    public cursor_range<server_view, detail::server_cursor>,
                    public mime::detail::rereadable {
 public:
  /// The first product, which by RFC 3261 20.35 is the most significant one; nothing when there are comments
  /// alone.
  [[nodiscard]] std::optional<server_val> product() const noexcept {
    for (auto v : *this)
      if (v.is_product()) return v;
    return std::nullopt;
  }

  void parts(auto&& see, leniency = leniency::none) const {
    see("", text());
    if (part::wants_again(see)) see("product", product(), part::again);
    see("part", *this);
  }

  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency) noexcept {
    const char* p = first;
    do {
      extent all, name, version;
      const auto stop = detail::scan_server_val(p, last, runs, source_, all, name, version);
      if (!stop.ok()) return stop;
      p = stop.at;
      all_ = {all_ ? all_.first : all.first, all.last};
    } while (p != last);
    return {p, errc::none, rule::none};
  }

  /// \name Of the second reading, see mime/detail/loose_text.hpp
  /// @{
  static constexpr leniency reread_for = leniency::other_charsets | leniency::free_text_products;
  static constexpr mime::detail::loose_form deviations() noexcept {
    return {.params = false, .commas = true, .comments = true};
  }
  template <class Runs>
  static scan_end read_again(const slice& rest, leniency lenient, server_view& out, scan_end stop) noexcept {
    const auto again = rereadable::read_again<Runs>(rest, lenient, out, stop);
    if (again.ok() || !has(lenient, leniency::free_text_products)) return again;
    const char* const first = past_lws(rest.begin(), rest.end());
    const char* const last = mime::detail::without_lws(first, rest.end());
    if (first == last || !mime::detail::is_text(first, last, lenient)) return stop;
    out.take_over(rest.buffer(), rest.buffer().at(first, last));
    return {rest.end(), errc::none, rule::none};
  }
  void take_over(const source& from, extent all) noexcept {
    source_ = from;
    all_ = all;
  }
  /// @}

 private:
  friend cursor_range;
  [[nodiscard]] detail::server_cursor first() const noexcept {
    return detail::server_cursor({source_, all_});
  }
};

}}}  // namespace sipwire::sip
