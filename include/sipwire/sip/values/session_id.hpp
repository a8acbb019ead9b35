#pragma once

/// \file
/// Session-ID (RFC 7989).

#include "../../core/vocabulary.hpp"
#include "../detail/gen/session_id.hpp"
#include "typed_params.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// The value of Session-ID: the UUIDs of the two ends of a session.
///
/// ABNF: `session-id-value = local-uuid *( SEMI sess-id-param )`, a UUID 32 digits of lower-case hexadecimal
/// (RFC 7989 5). Borrows from the parsed input, which must outlive it.
/// \code
/// auto id = sipwire::parse_as<sip::session_id_view>(
///     "ab30317f1a784dc48ff824d0d3715d86;remote=47755a9de7794ba387653f2099600ef2");
/// if (id && !id->is_nil()) use(id->local(), id->remote().value_or(""));
/// \endcode
class session_id_view : public params_base<session_id_view> {
 public:
  /// The sender's UUID.
  [[nodiscard]] std::string_view local() const noexcept { return source_.text(local_); }
  /// Is the sender's UUID 32 zeros?
  [[nodiscard]] bool is_nil() const noexcept {
    return local().find_first_not_of('0') == std::string_view::npos;
  }
  /// The other side's UUID; errc::absent in what RFC 7329 made, errc::syntax when it is no UUID,
  /// errc::duplicate at a second one.
  [[nodiscard]] result<std::string_view> remote() const noexcept {
    const auto value = typed().single("remote", rule::remote_uuid);
    return value ? detail::lower_hex_32(*value, rule::remote_uuid) : value.error();
  }
  /// The fault of `remote`.
  [[nodiscard]] result<void> check() const noexcept { return detail::first_fault(remote()); }

  void parts(auto&& see, leniency = leniency::none) const {
    see("", local());
    if (part::wants_again(see)) see_again(see, "is-nil", is_nil(), "remote", remote());
    see("param", params());
    see("check", check(), part::checked);
  }

  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency) noexcept {
    return detail::scan_session_id(first, last, runs, source_, *this);
  }
  void head(extent e) noexcept { local_ = e; }

 private:
  extent local_;
};

}}}  // namespace sipwire::sip
