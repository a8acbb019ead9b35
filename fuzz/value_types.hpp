#pragma once

/// \file
/// The header value types that fuzz/header_value.cpp drives, and what must hold of each beside its parts.

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <optional>
#include <string_view>

#include "sipwire/core/sink.hpp"
#include "sipwire/sip/fields.hpp"
#include "support/parts.hpp"

namespace fuzz {

namespace sip = sipwire::sip;
namespace mime = sipwire::mime;

template <class... V>
struct type_list {
  static constexpr std::size_t size = sizeof...(V);
};

/// The first byte of an input picks one of these by its number: add new ones at the end, so that seeds keep
/// their meaning.
using value_types = type_list<
    sip::via_view, sip::name_addr_view, sip::route_view, sip::contact_view, sip::cseq_view, sip::call_id_view,
    sip::max_forwards_view, sip::content_length_view, sip::delta_seconds_view, sip::token_view,
    sip::option_tag_view, sip::method_view, sip::priority_view, sip::language_tag_view,
    sip::mime_version_view, sip::retry_after_view, sip::timestamp_view, sipwire::mime::content_type_view,
    sip::content_disposition_view, sip::accept_view, sip::accept_encoding_view, sip::accept_language_view,
    sip::challenge_view, sip::credentials_view, sip::authentication_info_view, sip::sip_date_view,
    sip::warning_view, sip::server_view, sip::text_view, sip::info_view, sip::token_params_view,
    sip::subscription_state_view, sip::refer_sub_view, sip::event_view, sip::event_type_view,
    sip::callid_params_view, sip::replaces_view, sip::join_view, sip::target_dialog_view,
    sip::delta_params_view, sip::session_expires_view, sip::rack_view, sip::rseq_view, sip::session_id_view,
    sip::content_id_view, sip::entity_tag_view, sip::directive_view, sip::feature_set_view,
    sip::accept_contact_view, sip::feature_caps_view, sip::refer_to_view, sip::referred_by_view,
    sip::asserted_id_view, sip::address_view, sip::bracketed_address_view, sip::diversion_view,
    sip::remote_party_id_view, sip::served_user_view, sip::refused_uri_view, sip::trace_party_id_view,
    sip::trigger_consent_view, sip::history_info_view, sip::resource_priority_view, sip::answer_mode_view,
    sip::reason_view, sip::security_mechanism_view, sip::answer_state_view, sip::early_media_view,
    sip::resource_share_view, sip::service_id_view, sip::media_authorization_view, sip::user_database_view,
    sip::osps_view, sip::geolocation_error_view, sip::geolocation_routing_view, sip::policy_contact_view,
    sip::policy_id_view, sip::privacy_view, sip::user_to_user_view, sip::access_network_info_view,
    sip::cellular_network_info_view, sip::charging_vector_view, sip::charging_function_addresses_view,
    sip::param_group_view, sip::response_source_view, sip::service_interact_info_view,
    sip::attestation_info_view, sip::additional_identity_view, sip::identity_view,
    sip::visited_network_id_view, sip::restoration_info_view, sip::billing_info_view, sip::laes_view,
    sip::redirect_view, sip::private_network_indication_view, sip::charge_info_view,
    sip::refer_events_at_view, sip::call_info_view, sip::identity_info_view, sip::geolocation_view,
    sipwire::mime::content_disposition_view, sipwire::mime::content_id_view>;

/// \name What must hold of a value beside its parts
/// @{
inline void features_hold(const sip::feature_param_list& features) {
  for (const auto f : features) {
    require(f.is_feature() && (f.check() || f.param().has_value()));
    bool good = true;
    for (const auto& v : f.values()) {
      require(good);
      good = v.has_value();
      if (!v) continue;
      if (v->low()) require(sip::feature_number::parse(v->low()->text()).has_value());
      if (v->high()) require(sip::feature_number::parse(v->high()->text()).has_value());
      if (v->low() && v->high())
        require(v->contains(*v->low()) == ((*v->low() <= *v->high()) != v->is_negated()));
    }
    require(good || !f.check());
  }
}
/// Whatever the value's scanner accepted, iteration reads to its end; only an empty value's `=`, separators
/// of empty parameters, and white space may follow.
inline void params_hold(const mime::param_list& params) {
  std::size_t covered = 0;
  for (const auto p : params) {
    require(!p.name().empty());
    const auto last = p.value().empty() ? p.name() : p.value();
    covered = static_cast<std::size_t>(last.data() + last.size() - params.text().data());
  }
  require(params.text().find_first_not_of("=;, \t\r\n", covered) == std::string_view::npos);
}
/// What the one pass stored is what a search of the list finds.
template <class V>
void known_holds(const V& v, std::string_view name, std::optional<std::string_view> stored) {
  const auto found = v.params().value(name);
  require(found.has_value() == stored.has_value() && (!found || mime::without_quotes(*found) == *stored));
}

template <std::derived_from<sip::address_text> V>
void holds(const V& v) {
  sipwire::counting_sink out;
  (void)v.write_display_name(out);
  require(out.size() <= v.text().size());
  if constexpr (std::same_as<V, sip::contact_view>) {
    require(v.is_wildcard() || !v.uri().scheme().empty());
    features_hold(v.features());
  }
  if constexpr (std::same_as<V, sip::additional_identity_view>)
    require(v.is_token() || !v.uri().text().empty());
  if constexpr (std::same_as<V, sip::asserted_id_view>) require(v.params().empty());
  if constexpr (std::same_as<V, sip::trigger_consent_view> || std::same_as<V, sip::policy_id_view>)
    require(!v.display_name());
}
template <class V, sipwire::rule Where>
void holds(const sip::token_base<V, Where>& v) {
  require(v.is(v.text()));
}
inline void holds(const mime::content_type_view& v) {
  require(!v.type().empty() && !v.subtype().empty());
}
template <class V>
void holds(const sip::accept_base<V>& v) {
  require(v.q().value_or(0) <= 1000 && v.has_q() == v.params().contains("q"));
  if constexpr (std::same_as<V, sip::accept_language_view>) {
    const auto& language = static_cast<const V&>(v);
    require(language.matches(language.range()));
  }
}
template <std::derived_from<mime::auth_text> V>
void holds(const V& v) {
  for (const auto p : v.params()) require(!p.name().empty() && p.has_value());
  known_holds(v, "qop", v.qop());
  if constexpr (std::derived_from<V, mime::auth_scheme_text>) {
    require(v.token68().has_value() ? v.params().empty() && !v.is_digest() : !v.params().empty());
    known_holds(v, "realm", v.realm());
    known_holds(v, "nonce", v.nonce());
    known_holds(v, "opaque", v.opaque());
    known_holds(v, "algorithm", v.algorithm());
  }
  if constexpr (std::same_as<V, mime::challenge_view>) {
    known_holds(v, "domain", v.domain());
    known_holds(v, "scope", v.scope());
    known_holds(v, "error", v.error());
    known_holds(v, "authz_server", v.authz_server());
  } else {
    known_holds(v, "cnonce", v.cnonce());
  }
  if constexpr (std::same_as<V, mime::credentials_view>) {
    known_holds(v, "username", v.username());
    known_holds(v, "uri", v.uri());
    known_holds(v, "response", v.response());
    known_holds(v, "nc", v.nc_text());
    known_holds(v, "auts", v.auts());
  }
  if constexpr (std::same_as<V, mime::authentication_info_view>) {
    known_holds(v, "nextnonce", v.nextnonce());
    known_holds(v, "rspauth", v.rspauth());
  }
}
inline void holds(const sip::sip_date_view& v) {
  require(v.weekday() >= 1 && v.weekday() <= 7 && v.month() >= 1 && v.month() <= 12);
}
inline void holds(const sip::warning_view& v) {
  require(v.code() <= 999 && mime::is_quoted(v.warn_text()));
}
inline void holds(const sip::server_view& v) {
  std::uint32_t last = 0;
  for (const auto part : v) {
    require(part.is_product() != part.is_comment());
    last = part.where().last;
  }
  // Free text has them as far as they can be read.
  require(last <= v.where().last);
}
inline void holds(const sip::text_view& v) {
  sipwire::counting_sink out;
  v.unfold(out);
  require(out.size() <= v.text().size() && v.is_folded() == (out.size() != v.text().size()));
}
template <class V>
void holds(const sip::info_base<V>& v) {
  require(!v.uri().scheme().empty());
}
template <class V, sipwire::rule Where>
void holds(const sip::token_params_base<V, Where>& v) {
  require(v.is(v.token()));
  if constexpr (std::same_as<V, sip::refer_sub_view>)
    require(static_cast<const V&>(v).value() != v.is("false"));
}
template <class V>
void holds(const sip::event_base<V>& v) {
  require(!v.package().empty() && v.package().find('.') == std::string_view::npos && v.templates() != "");
  if constexpr (std::same_as<V, sip::event_type_view>)
    require(v.params().empty() && v.text().starts_with(v.type()));
}
template <class V>
void holds(const sip::callid_params_base<V>& v) {
  require(sipwire::parse_as<sip::call_id_view>(v.call_id()).has_value());
  if constexpr (std::same_as<V, sip::replaces_view>) {
    const auto& replaces = static_cast<const V&>(v);
    require(replaces.check().has_value() ==
            (replaces.to_tag().has_value() && replaces.from_tag().has_value()));
  }
}
inline void holds(const sip::rack_view& v) {
  require(v.response_number() != 0);
}
inline void holds(const sip::session_id_view& v) {
  require(v.local().size() == 32 && (!v.remote() || v.remote()->size() == 32));
}
inline void holds(const sip::content_id_view& v) {
  const std::size_t brackets = v.text().front() == '<' ? 2 : 0;
  require(v.id().size() + brackets == v.text().size());
  require(v.left().size() + 1 + v.right().size() == v.id().size() ||
          (brackets == 0 && v.left() == v.id() && v.right().empty()));
}
template <class V>
void holds(const sip::feature_set_base<V>& v) {
  require(v.text().front() == '*');
  features_hold(v.features());
}
inline void holds(const sip::resource_priority_view& v) {
  require(v.is(v.name_space(), v.priority()) &&
          v.name_space().size() + 1 + v.priority().size() == v.text().size());
}
inline void holds(const sip::service_id_view& v) {
  require(v.is(v.id()) && v.is_within(v.id()) && v.is_within(v.top_level()));
}
inline void holds(const sip::media_authorization_view& v) {
  sipwire::counting_sink out;
  require(v.decode(out).has_value() == (v.text().size() % 2 == 0));
}
inline void holds(const sip::user_database_view& v) {
  require(v.diameter().has_value() == v.check().has_value());
}
inline void holds(const sip::geolocation_error_view& v) {
  require(v.code() <= 999);
}
inline void holds(const sip::privacy_view& v) {
  const char* last = nullptr;
  for (const auto word : v) {
    require(!word.empty() && v.contains(word) && v.has(sip::find_priv_value(word)));
    last = word.data() + word.size();
  }
  require(last == v.text().data() + v.text().size());
}
inline void holds(const sip::user_to_user_view& v) {
  sipwire::counting_sink out;
  const auto written = v.write_octets(out);
  require(written.has_value() == v.octets().has_value() && out.size() == v.octets().value_or(0));
}
template <class V>
void holds(const sip::access_net_base<V>& v) {
  require(v.is(v.access_type()) && !v.access_type().empty());
}
template <class V, sipwire::rule Where, sip::detail::param_group_form Form>
void holds(const sip::param_group_base<V, Where, Form>& v) {
  require(!v.params().empty() && v.text().ends_with(v.params().text()));
  if constexpr (std::same_as<V, sip::charging_vector_view>) {
    const auto& vector = static_cast<const V&>(v);
    require(!vector.icid_value().empty() || v.params().contains("icid-value"));
    if (const auto transit = vector.transit_ioi()) {
      std::ptrdiff_t size = 0;
      for (const auto ioi : *transit) {
        require(!ioi.name().empty() && ioi.is_void() == !ioi.index());
        ++size;
      }
      require(size == std::count(transit->text().begin(), transit->text().end(), ',') + 1);
    }
  }
}
inline void holds(const sip::identity_view& v) {
  require(!v.is_quoted() || (v.params().empty() && !v.passport()));
  if (const auto token = v.passport())
    require(!token->signature().empty() && token->header().empty() == token->is_compact() &&
            token->payload().empty() == token->is_compact() &&
            token->header().size() + token->payload().size() + token->signature().size() + 2 ==
                v.digest().size());
}
template <class V, sipwire::rule Where>
void holds(const sip::word_params_base<V, Where>& v) {
  require(!v.word().empty() && v.is_quoted() == (v.word().front() == '"'));
  if constexpr (std::same_as<V, sip::restoration_info_view>) require(v.params().empty());
}
inline void holds(const sip::billing_info_view& v) {
  require(!v.billing_correlation_id().empty() && v.billing_correlation_id().size() <= 48 &&
          v.feid().ends_with(v.feid_host().text()));
}
/// @}

/// The parts of a value, and what must hold of it.
template <class V>
void walk(walker& see, const V& v) {
  see(v);
  if constexpr (requires { mime::param_list(v.params()); }) params_hold(v.params());
  if constexpr (requires { holds(v); }) holds(v);
}

}  // namespace fuzz
