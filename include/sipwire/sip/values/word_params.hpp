#pragma once

/// \file
/// Headers whose values are a token or a quoted-string: P-Visited-Network-ID (RFC 7315), Restoration-Info
/// (3GPP TS 24.229).

#include "../../core/vocabulary.hpp"
#include "../../mime/quoted.hpp"
#include "../detail/gen/word_params.hpp"
#include "typed_params.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// A token or quoted-string with parameters; `Where` names the faults of the word.
template <class Derived, rule Where>
class word_params_base : public params_base<Derived> {
 public:
  /// The word as written, a quoted-string with its quotes; see mime/quoted.hpp.
  [[nodiscard]] std::string_view word() const noexcept { return this->source_.text(head_); }
  /// The word, quotes off and escapes left in.
  [[nodiscard]] std::string_view unquoted() const noexcept { return mime::without_quotes(word()); }
  [[nodiscard]] bool is_quoted() const noexcept { return mime::is_quoted(word()); }

  void parts(auto&& see, leniency = leniency::none) const {
    see("", word());
    if (part::wants_again(see)) see_again(see, "unquoted", unquoted(), "is-quoted", is_quoted());
    see("param", this->params());
  }

  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency) noexcept {
    return this->read([&](detail::head_parts& parts) {
      return detail::scan_word_params(first, last, runs, this->source_, Where, parts);
    });
  }
  void head(extent e) noexcept { head_ = e; }

 protected:
  extent head_;
};

/// One value of P-Visited-Network-ID: a network that a user is a guest of.
///
/// ABNF: `vnetwork-spec = ( token / quoted-string ) *( SEMI vnetwork-param )` (RFC 7315 5.3). Borrows from
/// the parsed input, which must outlive it.
/// \code
/// for (auto network :
///      sip::value_list<sip::visited_network_id_view>("other.net, \"Visited network number 1\""))
///   if (network) use(network->unquoted());
/// \endcode
class visited_network_id_view : public word_params_base<visited_network_id_view, rule::vnetwork_spec> {};

/// The value of Restoration-Info: `noresponse`, or whose registration is lost.
///
/// ABNF: `token / quoted-string` (3GPP TS 24.229 7.2.11), without parameters. Borrows from the parsed input,
/// which must outlive it.
/// \code
/// auto lost = sipwire::parse_as<sip::restoration_info_view>("noresponse");
/// if (lost && lost->is_noresponse()) restore();
/// \endcode
class restoration_info_view : public word_params_base<restoration_info_view, rule::restoration_info> {
 public:
  [[nodiscard]] bool is_noresponse() const noexcept { return iequals(unquoted(), "noresponse"); }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    word_params_base::parts(see, lenient);
    see("is-noresponse", is_noresponse(), part::again);
  }

  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency lenient) noexcept {
    const auto stop =
        no_list(last, word_params_base::scan_parts(first, last, runs, lenient), rule::restoration_info);
    if (stop.ok() && params_) return {source_.data() + params_.first, errc::syntax, rule::restoration_info};
    return stop;
  }
};
}}}  // namespace sipwire::sip
