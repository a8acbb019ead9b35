#pragma once

/// \file
/// Headers of the IMS whose values are tokens, with parameters or without: P-Early-Media (RFC 5009),
/// P-Answer-State (RFC 4964), Resource-Share (3GPP TS 24.229).

#include "../../core/vocabulary.hpp"
#include "token.hpp"
#include "token_params.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// What one value of P-Early-Media says; `other` is any other token.
enum class early_media : std::uint8_t { other, sendrecv, sendonly, recvonly, inactive, gated, supported };

/// One value of P-Early-Media.
///
/// ABNF: `em-param = "sendrecv" / "sendonly" / "recvonly" / "inactive" / "gated" / "supported" / token` (RFC
/// 5009 9). An empty P-Early-Media holds no values. Not all combinations mean something; that is for the
/// reader of the list. Borrows from the parsed input, which must outlive it.
/// \code
/// for (auto media : sip::value_list<sip::early_media_view>("sendonly, gated"))
///   if (media && media->value() == sip::early_media::gated) hold_back();
/// \endcode
class early_media_view : public token_base<early_media_view, rule::em_param> {
 public:
  [[nodiscard]] early_media value() const noexcept {
    if (is("sendrecv")) return early_media::sendrecv;
    if (is("sendonly")) return early_media::sendonly;
    if (is("recvonly")) return early_media::recvonly;
    if (is("inactive")) return early_media::inactive;
    if (is("gated")) return early_media::gated;
    return is("supported") ? early_media::supported : early_media::other;
  }

  void parts(auto&& see, leniency = leniency::none) const {
    see("", text());
    see("value", value(), part::again);
  }
};

/// Whether the answer came from the one who was called; `other` is any other token.
enum class answer_type : std::uint8_t { other, confirmed, unconfirmed };

/// The value of P-Answer-State.
///
/// ABNF: `answer-type *( SEMI generic-param )`, `answer-type = "Confirmed" / "Unconfirmed" / token` (RFC 4964
/// 7.1). Borrows from the parsed input, which must outlive it.
/// \code
/// auto state = sipwire::parse_as<sip::answer_state_view>("Unconfirmed");
/// if (state && state->type() == sip::answer_type::unconfirmed) buffer_media();
/// \endcode
class answer_state_view : public token_params_base<answer_state_view, rule::answer_type> {
 public:
  [[nodiscard]] answer_type type() const noexcept {
    if (is("Confirmed")) return answer_type::confirmed;
    return is("Unconfirmed") ? answer_type::unconfirmed : answer_type::other;
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    token_params_base::parts(see, lenient);
    see("type", type(), part::again);
  }

  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency lenient) noexcept {
    return no_list(last, token_params_base::scan_parts(first, last, runs, lenient), rule::answer_type);
  }
};

/// The value of Resource-Share.
///
/// ABNF: `token *( SEMI generic-param )` (3GPP TS 24.229 7.2.13), the token such as `media-sharing` or
/// `no-media-sharing`. Borrows from the parsed input, which must outlive it.
/// \code
/// auto share =
///     sipwire::parse_as<sip::resource_share_view>("media-sharing;origin=session-initiator;rules=\"k1,k2\"");
/// if (share && share->is("media-sharing")) use(share->origin_param(), share->rules());
/// \endcode
class resource_share_view : public token_params_base<resource_share_view, rule::resource_share> {
 public:
  /// `origin`: who says so; quotes are off.
  [[nodiscard]] std::optional<std::string_view> origin_param() const noexcept {
    return typed().text("origin");
  }
  /// `rules`: the sharing keys and directions; quotes are off.
  [[nodiscard]] std::optional<std::string_view> rules() const noexcept { return typed().text("rules"); }
  /// `timestamp` as written; quotes are off.
  [[nodiscard]] std::optional<std::string_view> timestamp() const noexcept {
    return typed().text("timestamp");
  }
  /// The first of these parameters without a value.
  [[nodiscard]] result<void> check() const noexcept {
    return typed().valued(rule::resource_share, "origin", "rules", "timestamp");
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    token_params_base::parts(see, lenient);
    if (part::wants_again(see))
      see_again(see, "origin-param", origin_param(), "rules", rules(), "timestamp", timestamp());
    see("check", check(), part::checked);
  }

  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency lenient) noexcept {
    return no_list(last, token_params_base::scan_parts(first, last, runs, lenient), rule::resource_share);
  }
};

}}}  // namespace sipwire::sip
