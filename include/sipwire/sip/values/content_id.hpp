#pragma once

/// \file
/// Content-ID of a SIP message (RFC 8262).

#include "../../core/value.hpp"
#include "../../mime/content_id.hpp"
#include "../detail/gen/content_id.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// The value of Content-ID.
///
/// ABNF: `msg-id = "<" id-left "@" id-right ">"` (RFC 8262 4, RFC 5322 3.6.4 without its obsolete forms).
/// Borrows from the parsed input, which must outlive it. Under leniency::loose_addresses the brackets may be
/// missing, and then id-right too.
/// \code
/// auto id = sipwire::parse_as<sip::content_id_view>("<target123@atlanta.example.com>");
/// if (id) find_by_cid(id->id());
/// \endcode
class content_id_view : public value_base<content_id_view> {
 public:
  /// What a cid: URL names, escaped there (RFC 2392 2): the value without its brackets.
  [[nodiscard]] std::string_view id() const noexcept {
    return left_ ? source_.text({left_.first, all_.last - (left_.first - all_.first)}) : std::string_view();
  }
  /// id-left
  [[nodiscard]] std::string_view left() const noexcept { return source_.text(left_); }
  /// id-right
  [[nodiscard]] std::string_view right() const noexcept {
    return left().size() < id().size() ? id().substr(left().size() + 1) : std::string_view();
  }

  void parts(auto&& see, leniency = leniency::none) const {
    see("", text());
    if (part::wants_again(see)) see_again(see, "id", id(), "left", left(), "right", right());
  }

  scan_end scan_parts(const char* first, const char* last, const auto&, leniency lenient) noexcept {
    extent right;
    const auto stop = detail::scan_content_id(first, last, source_, left_, right);
    if (SIPWIRE_UNLIKELY(!stop.ok()) && has(lenient, leniency::loose_addresses) &&
        mime::detail::scan_bare_id(first, last, source_, all_, left_))
      return {last, errc::none, rule::none};
    if (left_) all_ = {left_.first - 1, right.last + 1};
    return stop;
  }

 private:
  extent left_;
};

}}}  // namespace sipwire::sip
