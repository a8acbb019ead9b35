#pragma once

/// \file
/// P-User-Database (RFC 4457).

#include "../../core/vocabulary.hpp"
#include "../../uri/diameter_uri.hpp"
#include "../../uri/uri.hpp"
#include "../detail/gen/info_param.hpp"
#include "typed_params.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// The value of P-User-Database: where the data of a user are.
///
/// ABNF: `LAQUOT DiameterURI RAQUOT *( SEMI generic-param )` (RFC 4457 4). A URI that its own grammar refuses
/// is a fault of diameter() and check() alone. Borrows from the parsed input, which must outlive it.
/// \code
/// auto home = sipwire::parse_as<sip::user_database_view>("<aaa://host.example.com;transport=tcp>");
/// if (home)
///   if (auto server = home->diameter()) use(server->host().text(), server->transport());
/// \endcode
class user_database_view : public params_base<user_database_view> {
 public:
  /// What stands between the angle brackets.
  [[nodiscard]] uri::uri_view uri() const noexcept { return {source_, uri_}; }
  /// The same as a DiameterURI; errc::wrong_scheme for other schemes than aaa and aaas.
  [[nodiscard]] result<uri::diameter_uri_view> diameter(leniency lenient = leniency::none) const noexcept {
    return uri::diameter_uri_view::parse({source_, uri_}, lenient);
  }
  /// The fault of diameter().
  [[nodiscard]] result<void> check() const noexcept { return detail::first_fault(diameter()); }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    see("uri", uri(), part::checked);
    if (part::wants_again(see)) see("diameter", diameter(lenient), part::again);
    see("param", params());
    see("check", check(), part::checked);
  }

  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency) noexcept {
    return no_list(last, detail::scan_info_param(first, last, runs, source_, *this), rule::database);
  }
  /// Event of the generated scanner.
  void uri(extent e) noexcept { uri_ = e; }

 private:
  extent uri_;
};

}}}  // namespace sipwire::sip
