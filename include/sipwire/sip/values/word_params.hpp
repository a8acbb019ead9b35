#pragma once

/// \file
/// Headers whose values are a token or a quoted-string: P-Visited-Network-ID (RFC 7315), Restoration-Info
/// (3GPP TS 24.229).

#include <string_view>

#include "../../core/leniency.hpp"
#include "../../mime/quoted.hpp"
#include "../detail/gen/word_params.hpp"
#include "typed_params.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {
namespace detail {

/// A token or quoted-string with parameters; `Where` names the faults of the word.
template <class Derived, rule Where>
class word_params_value : public value_with_params<Derived> {
 public:
  /// The word as written, a quoted-string with its quotes; see mime/quoted.hpp.
  [[nodiscard]] std::string_view word() const noexcept { return this->source_.text(head_); }
  /// The word, quotes off and escapes left in.
  [[nodiscard]] std::string_view unquoted() const noexcept { return mime::without_quotes(word()); }
  [[nodiscard]] bool is_quoted() const noexcept { return mime::is_quoted(word()); }

  template <class Runs>
  scan_end scan_parts(const slice& rest, const Runs& runs, leniency) noexcept {
    return this->read([&](head_parts& parts) {
      return scan_word_params(rest.begin(), rest.end(), runs, this->source_, Where, parts);
    });
  }
  void head(extent e) noexcept { head_ = e; }

 protected:
  word_params_value() noexcept = default;

  extent head_;
};

}  // namespace detail

/// One value of P-Visited-Network-ID: a network that a user is a guest of.
///
/// ABNF: `vnetwork-spec = ( token / quoted-string ) *( SEMI vnetwork-param )` (RFC 7315 5.3). Borrows from
/// the parsed input, which must outlive it.
/// \code
/// for (auto network :
///      sip::value_list<sip::visited_network_id_view>("other.net, \"Visited network number 1\""))
///   if (network) use(network->unquoted());
/// \endcode
class visited_network_id_view
    : public detail::word_params_value<visited_network_id_view, rule::vnetwork_spec> {
 public:
  visited_network_id_view() noexcept = default;
};

/// The value of Restoration-Info: `noresponse`, or whose registration is lost.
///
/// ABNF: `token / quoted-string` (3GPP TS 24.229 7.2.11), without parameters. Borrows from the parsed input,
/// which must outlive it.
/// \code
/// auto lost = sipwire::parse_as<sip::restoration_info_view>("noresponse");
/// if (lost && lost->is_noresponse()) restore();
/// \endcode
class restoration_info_view
    : public detail::word_params_value<restoration_info_view, rule::restoration_info> {
 public:
  restoration_info_view() noexcept = default;

  [[nodiscard]] bool is_noresponse() const noexcept { return iequals(unquoted(), "noresponse"); }

  template <class Runs>
  scan_end scan_parts(const slice& rest, const Runs& runs, leniency lenient) noexcept {
    const auto stop =
        no_list(rest, word_params_value::scan_parts(rest, runs, lenient), rule::restoration_info);
    if (stop.ok() && params_) return {source_.data() + params_.first, errc::syntax, rule::restoration_info};
    return stop;
  }
};
}}}  // namespace sipwire::sip
