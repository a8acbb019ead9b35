#pragma once

/// \file
/// Content-ID of a SIP message (RFC 8262).

#include <string_view>

#include "../../core/leniency.hpp"
#include "../../core/text.hpp"
#include "../detail/gen/content_id.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// The value of Content-ID.
///
/// ABNF: `msg-id = "<" id-left "@" id-right ">"` (RFC 8262 4, RFC 5322 3.6.4 without its obsolete forms).
/// Borrows from the parsed input, which must outlive it.
/// \code
/// auto id = sipwire::parse_as<sip::content_id_view>("<target123@atlanta.example.com>");
/// if (id) find_by_cid(id->id());
/// \endcode
class content_id_view {
 public:
  content_id_view() noexcept = default;

  /// The whole value as written, with its brackets.
  [[nodiscard]] std::string_view text() const noexcept { return source_.text(where()); }
  /// What a cid: URL names, escaped there (RFC 2392 2): the value without its brackets.
  [[nodiscard]] std::string_view id() const noexcept { return source_.text({left_.first, right_.last}); }
  /// id-left
  [[nodiscard]] std::string_view left() const noexcept { return source_.text(left_); }
  /// id-right
  [[nodiscard]] std::string_view right() const noexcept { return source_.text(right_); }

  [[nodiscard]] extent where() const noexcept {
    return left_ ? extent{left_.first - 1, right_.last + 1} : extent{};
  }
  [[nodiscard]] const source& buffer() const noexcept { return source_; }

  /// Equal bytes.
  friend bool operator==(const content_id_view& a, const content_id_view& b) noexcept {
    return a.text() == b.text();
  }

  static scan_end scan(const slice& rest, leniency, content_id_view& out) noexcept {
    out = content_id_view();
    out.source_ = rest.buffer();
    return detail::scan_content_id(rest.begin(), rest.end(), out.source_, out.left_, out.right_);
  }
  template <class Runs>
  static scan_end scan_with(const slice& rest, leniency lenient, content_id_view& out) noexcept {
    return scan(rest, lenient, out);
  }

 private:
  source source_;
  extent left_;
  extent right_;
};

}}}  // namespace sipwire::sip
