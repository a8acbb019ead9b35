#pragma once

/// \file
/// The header value types that fuzz/header_value.cpp drives, and for each a walk over all its accessors.

#include <algorithm>
#include <concepts>
#include <cstdint>
#include <optional>
#include <string_view>

#include "sipwire/mime/content_type.hpp"
#include "sipwire/mime/param_list.hpp"
#include "sipwire/sip/values/accept.hpp"
#include "sipwire/sip/values/access_network_info.hpp"
#include "sipwire/sip/values/address.hpp"
#include "sipwire/sip/values/answer_mode.hpp"
#include "sipwire/sip/values/auth.hpp"
#include "sipwire/sip/values/call_id.hpp"
#include "sipwire/sip/values/contact.hpp"
#include "sipwire/sip/values/content_disposition.hpp"
#include "sipwire/sip/values/content_id.hpp"
#include "sipwire/sip/values/content_language.hpp"
#include "sipwire/sip/values/cseq.hpp"
#include "sipwire/sip/values/date.hpp"
#include "sipwire/sip/values/dialog_id.hpp"
#include "sipwire/sip/values/entity_tag.hpp"
#include "sipwire/sip/values/event.hpp"
#include "sipwire/sip/values/feature_params.hpp"
#include "sipwire/sip/values/geolocation.hpp"
#include "sipwire/sip/values/history_info.hpp"
#include "sipwire/sip/values/host_params.hpp"
#include "sipwire/sip/values/identity.hpp"
#include "sipwire/sip/values/ims_tokens.hpp"
#include "sipwire/sip/values/info.hpp"
#include "sipwire/sip/values/media_authorization.hpp"
#include "sipwire/sip/values/mime_version.hpp"
#include "sipwire/sip/values/name_addr.hpp"
#include "sipwire/sip/values/number.hpp"
#include "sipwire/sip/values/p_dcs.hpp"
#include "sipwire/sip/values/param_group.hpp"
#include "sipwire/sip/values/policy.hpp"
#include "sipwire/sip/values/privacy.hpp"
#include "sipwire/sip/values/rack.hpp"
#include "sipwire/sip/values/reason.hpp"
#include "sipwire/sip/values/request_disposition.hpp"
#include "sipwire/sip/values/resource_priority.hpp"
#include "sipwire/sip/values/retry_after.hpp"
#include "sipwire/sip/values/security.hpp"
#include "sipwire/sip/values/server.hpp"
#include "sipwire/sip/values/service_id.hpp"
#include "sipwire/sip/values/session_id.hpp"
#include "sipwire/sip/values/session_timer.hpp"
#include "sipwire/sip/values/text.hpp"
#include "sipwire/sip/values/timestamp.hpp"
#include "sipwire/sip/values/token.hpp"
#include "sipwire/sip/values/token_params.hpp"
#include "sipwire/sip/values/user_database.hpp"
#include "sipwire/sip/values/user_to_user.hpp"
#include "sipwire/sip/values/via.hpp"
#include "sipwire/sip/values/warning.hpp"
#include "sipwire/sip/values/word_params.hpp"

namespace fuzz {

namespace sip = sipwire::sip;

[[noreturn]] inline void fail() {
  __builtin_trap();
}
inline void require(bool good) {
  if (!good) fail();
}

/// Takes what the accessors return: every view must lie inside the input, and all of it goes into a digest
/// that two walks can be compared by.
class walker {
 public:
  explicit walker(std::string_view input) noexcept : input_(input) {}

  void operator()(std::string_view piece) {
    if (!piece.empty())
      require(piece.data() >= input_.data() && piece.size() <= input_.size() &&
              static_cast<std::size_t>(piece.data() - input_.data()) <= input_.size() - piece.size());
    mix(piece.size());
    for (char c : piece) mix(static_cast<unsigned char>(c));
  }
  template <class T>
  void operator()(const std::optional<T>& value) {
    mix(value ? 1 : 0);
    if (value) (*this)(*value);
  }
  template <class T>
  requires(std::integral<T> || std::is_enum_v<T>) void operator()(T number) {
    mix(static_cast<std::uint64_t>(number));
  }
  template <class T>
  void operator()(const sipwire::result<T>& value) {
    if (value) {
      (*this)(*value);
    } else {
      (*this)(value.error());
    }
  }
  void operator()(sipwire::fault f) {
    require(f.code != sipwire::errc::none && f.offset <= input_.size());
    mix(static_cast<std::uint64_t>(f.code));
    mix(static_cast<std::uint64_t>(f.rule));
    mix(f.offset);
  }
  void operator()(const sipwire::mime::param_list& params) {
    (*this)(params.text());
    std::size_t covered = 0;
    for (const auto p : params) {
      (*this)(p.name());
      (*this)(p.has_value());
      (*this)(p.value());
      require(!p.name().empty());
      covered = static_cast<std::size_t>(p.value().empty()
                                             ? p.name().data() + p.name().size() - params.text().data()
                                             : p.value().data() + p.value().size() - params.text().data());
    }
    // Whatever the value's scanner accepted, iteration reads to its end; only an empty value's `=` and the
    // white space after it may follow.
    require(params.text().find_first_not_of("= \t\r\n", covered) == std::string_view::npos);
  }
  void operator()(const sipwire::uri::host_view& host) {
    (*this)(host.text());
    (*this)(host.address());
    (*this)(host.form());
    (*this)(host.port());
    (*this)(host.port_text());
    mix(host.is_ipv4() == host.ipv4().has_value() && host.is_ipv6() == host.ipv6().has_value() ? 1 : 0);
  }
  void operator()(const sipwire::uri::uri_view& uri) {
    (*this)(uri.text());
    (*this)(uri.scheme());
    if (const auto verdict = uri.check(); !verdict) (*this)(verdict.error());
  }
  [[nodiscard]] std::uint64_t digest() const noexcept { return digest_; }

 private:
  void mix(std::uint64_t x) noexcept { digest_ = (digest_ ^ x) * 0x100000001B3ULL; }

  std::string_view input_;
  std::uint64_t digest_ = 0xCBF29CE484222325ULL;
};

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
    sip::param_group_view, sip::response_source_view, sip::identity_view, sip::visited_network_id_view,
    sip::restoration_info_view, sip::billing_info_view, sip::laes_view, sip::redirect_view,
    sip::private_network_indication_view, sip::charge_info_view, sip::refer_events_at_view,
    sip::call_info_view, sip::identity_info_view, sip::geolocation_view>;

inline void walk_check(walker& see, const sipwire::result<void>& verdict) {
  see(verdict.has_value());
  if (!verdict) see(verdict.error());
}

inline void walk(walker& see, const sip::via_view& v) {
  see(v.protocol_name());
  see(v.protocol_version());
  see(v.transport());
  see(v.sent_by());
  see(v.params());
  see(v.branch());
  see(v.received());
  see(v.maddr());
  see(v.received_address());
  see(v.oc());
  see(v.oc_validity());
  see(v.oc_seq());
  see(v.oc_algo());
  see(v.keep());
  walk_check(see, v.check());
  see(v.maddr_host());
  see(v.has_rport());
  see(v.rport());
  see(v.ttl());
}

void walk_features(walker& see, const sip::feature_param_list& features);

inline void walk_address(walker& see, const sipwire::sip::detail::name_addr_parts& v) {
  see(v.display_name());
  see(v.has_angle_brackets());
  see(v.uri());
  see(v.params());
  sipwire::counting_sink out;
  v.write_display_name(out);
  see(out.size());
  require(out.size() <= v.text().size());
}
inline void walk(walker& see, const sip::name_addr_view& v) {
  walk_address(see, v);
  see(v.tag());
}
inline void walk(walker& see, const sip::route_view& v) {
  walk_address(see, v);
  require(v.has_angle_brackets());
  see(v.lr());
}
inline void walk(walker& see, const sip::contact_view& v) {
  walk_address(see, v);
  see(v.is_wildcard());
  require(v.is_wildcard() || !v.uri().scheme().empty());
  see(v.q());
  see(v.expires());
  const auto instance = v.instance();
  if (instance) {
    see(instance->text());
    see(instance->uuid());
    see(instance->imei());
    see(instance->tac());
    see(instance->serial_number());
    see(instance->software_version());
    see(instance->imei_version());
  } else {
    see(instance.error());
  }
  see(v.reg_id());
  see(v.pub_gruu());
  see(v.temp_gruu());
  see(v.ob());
  walk_features(see, v.features());
}

inline void walk(walker& see, const sip::cseq_view& v) {
  see(v.number());
  see(v.number_text());
  see(v.method());
  see(v.method_id());
}
inline void walk(walker& see, const sip::call_id_view& v) {
  see(v.local());
  see(v.host());
}
template <class T, T Maximum, sipwire::rule Where, sip::overflow Above>
void walk(walker& see, const sip::number_view<T, Maximum, Where, Above>& v) {
  see(v.value());
  see(v.is_saturated());
}
template <sipwire::rule Where>
void walk(walker& see, const sipwire::sip::detail::token_value<Where>& v) {
  require(v.is(v.text()));
  see(sip::find_method(v.text()));
}
inline void walk(walker& see, const sip::priority_view& v) {
  see(v.level());
}
inline void walk(walker& see, const sip::language_tag_view& v) {
  see(v.primary());
  see(v.subtags());
}
inline void walk(walker& see, const sip::mime_version_view& v) {
  see(v.major_version());
  see(v.minor_version());
}
inline void walk(walker& see, const sip::retry_after_view& v) {
  see(v.seconds());
  see(v.is_saturated());
  see(v.comment());
  see(v.duration());
  see(v.params());
}
inline void walk(walker& see, const sip::timestamp_view& v) {
  see(v.seconds());
  see(v.seconds_text());
  see(v.fraction());
  see(v.nanoseconds());
  see(v.delay());
  see(v.delay_seconds());
  see(v.delay_fraction());
  see(v.delay_nanoseconds());
}

inline void walk(walker& see, const sipwire::mime::content_type_view& v) {
  see(v.type());
  see(v.subtype());
  see(v.params());
  see(v.charset());
  see(v.boundary());
  for (const auto p : v.params()) require(p.has_value());
}
inline void walk(walker& see, const sip::content_disposition_view& v) {
  see(v.type());
  see(v.handling());
  see(v.filename());
  see(v.size());
  see(v.is_required());
  see(v.params());
}
inline void walk_accept(walker& see, const sipwire::sip::detail::accept_base& v) {
  see(v.q());
  require(v.q().value_or(0) <= 1000 && v.has_q() == v.params().contains("q"));
  see(v.params());
}
inline void walk(walker& see, const sip::accept_view& v) {
  see(v.type());
  see(v.subtype());
  walk_accept(see, v);
}
inline void walk(walker& see, const sip::accept_encoding_view& v) {
  see(v.coding());
  walk_accept(see, v);
}
inline void walk(walker& see, const sip::accept_language_view& v) {
  see(v.range());
  require(v.matches(v.range()));
  walk_accept(see, v);
}

// What the one pass stored must be what a search of the list finds.
inline void walk_params(walker& see, const sipwire::mime::detail::auth_base& v) {
  for (const auto p : v.params()) {
    see(p.name());
    see(p.value());
    require(!p.name().empty() && !p.value().empty());
  }
}
inline void same(const sipwire::mime::detail::auth_base& v, std::string_view name,
                 std::optional<std::string_view> stored) {
  const auto found = v.params().value(name);
  require(found.has_value() == stored.has_value() &&
          (!found || sipwire::mime::without_quotes(*found) == *stored));
}
inline void walk_scheme(walker& see, const sipwire::mime::detail::auth_with_scheme& v) {
  see(v.scheme());
  see(v.token68());
  require(v.token68().has_value() ? v.params().empty() && !v.is_digest() : !v.params().empty());
  see(v.algorithm_id());
  same(v, "realm", v.realm());
  same(v, "nonce", v.nonce());
  same(v, "opaque", v.opaque());
  same(v, "algorithm", v.algorithm());
  same(v, "qop", v.qop());
  walk_params(see, v);
}
inline void walk(walker& see, const sip::challenge_view& v) {
  walk_scheme(see, v);
  same(v, "domain", v.domain());
  same(v, "scope", v.scope());
  same(v, "error", v.error());
  same(v, "authz_server", v.authz_server());
  see(v.stale());
  for (const auto word : v.qop_options()) see(word);
  for (const auto word : v.domain_uris()) see(word);
}
inline void walk(walker& see, const sip::credentials_view& v) {
  walk_scheme(see, v);
  same(v, "username", v.username());
  same(v, "uri", v.uri());
  same(v, "response", v.response());
  same(v, "cnonce", v.cnonce());
  same(v, "nc", v.nc_text());
  same(v, "auts", v.auts());
  see(v.nc());
}
inline void walk(walker& see, const sip::authentication_info_view& v) {
  walk_params(see, v);
  same(v, "nextnonce", v.nextnonce());
  same(v, "qop", v.qop());
  same(v, "rspauth", v.rspauth());
  same(v, "cnonce", v.cnonce());
  see(v.nc());
}
inline void walk(walker& see, const sip::sip_date_view& v) {
  require(v.weekday() >= 1 && v.weekday() <= 7 && v.month() >= 1 && v.month() <= 12);
  see(v.weekday());
  see(v.day());
  see(v.month());
  see(v.year());
  see(v.hour());
  see(v.minute());
  see(v.second());
  see(v.zone());
  see(v.time());
}
inline void walk(walker& see, const sip::warning_view& v) {
  require(v.code() <= 999 && sipwire::mime::is_quoted(v.warn_text()));
  see(v.code());
  see(v.agent());
  see(v.agent_host());
  see(v.warn_text());
}
inline void walk(walker& see, const sip::server_view& v) {
  std::size_t count = 0;
  for (const auto part : v) {
    ++count;
    require(part.is_product() != part.is_comment());
    see(part.text());
    see(part.product());
    see(part.version());
    see(part.comment());
    if (part.where().last == v.where().last) count += 1000000;
  }
  // The last part ends where the value does.
  require(count > 1000000);
}
inline void walk(walker& see, const sip::text_view& v) {
  sipwire::counting_sink out;
  v.unfold(out);
  see(out.size());
  require(out.size() <= v.text().size() && v.is_folded() == (out.size() != v.text().size()));
}
inline void walk(walker& see, const sip::info_view& v) {
  see(v.uri());
  require(!v.uri().scheme().empty());
  see(v.purpose());
  see(v.params());
}
inline void walk(walker& see, const sip::call_info_view& v) {
  walk(see, static_cast<const sip::info_view&>(v));
  walk_check(see, v.check());
}
inline void walk(walker& see, const sip::identity_info_view& v) {
  walk(see, static_cast<const sip::info_view&>(v));
  see(v.alg());
  walk_check(see, v.check());
}
inline void walk(walker& see, const sip::geolocation_view& v) {
  walk(see, static_cast<const sip::info_view&>(v));
  see(v.loc_src());
  walk_check(see, v.check());
}

template <class V, sipwire::rule Where>
void walk_token_params(walker& see, const sipwire::sip::detail::token_params_value<V, Where>& v) {
  see(v.token());
  require(v.is(v.token()));
  see(v.params());
}
inline void walk(walker& see, const sip::token_params_view& v) {
  walk_token_params(see, v);
}
inline void walk(walker& see, const sip::subscription_state_view& v) {
  walk_token_params(see, v);
  see(v.state());
  see(v.reason());
  see(v.expires());
  see(v.retry_after());
  walk_check(see, v.check());
}
inline void walk(walker& see, const sip::refer_sub_view& v) {
  walk_token_params(see, v);
  require(v.value() != v.is("false"));
}
template <class V>
void walk_event(walker& see, const sipwire::sip::detail::event_value<V>& v) {
  see(v.type());
  see(v.package());
  see(v.templates());
  require(!v.package().empty() && v.package().find('.') == std::string_view::npos && v.templates() != "");
  see(v.params());
}
inline void walk(walker& see, const sip::event_view& v) {
  walk_event(see, v);
  see(v.id());
  walk_check(see, v.check());
}
inline void walk(walker& see, const sip::event_type_view& v) {
  walk_event(see, v);
  require(v.params().empty() && v.text() == v.type());
}
template <class V>
void walk_callid_params(walker& see, const sipwire::sip::detail::callid_params_value<V>& v) {
  see(v.call_id());
  see(v.params());
  require(sipwire::parse_as<sip::call_id_view>(v.call_id()).has_value());
}
inline void walk(walker& see, const sip::callid_params_view& v) {
  walk_callid_params(see, v);
}
inline void walk(walker& see, const sip::replaces_view& v) {
  walk_callid_params(see, v);
  see(v.to_tag());
  see(v.from_tag());
  see(v.early_only());
  require(v.check().has_value() == (v.to_tag().has_value() && v.from_tag().has_value()));
  walk_check(see, v.check());
}
inline void walk(walker& see, const sip::join_view& v) {
  walk_callid_params(see, v);
  see(v.to_tag());
  see(v.from_tag());
  walk_check(see, v.check());
}
inline void walk(walker& see, const sip::target_dialog_view& v) {
  walk_callid_params(see, v);
  see(v.local_tag());
  see(v.remote_tag());
  walk_check(see, v.check());
}
template <class V>
void walk_delta_params(walker& see, const sipwire::sip::detail::delta_params_value<V>& v) {
  see(v.seconds());
  see(v.is_saturated());
  see(v.params());
}
inline void walk(walker& see, const sip::delta_params_view& v) {
  walk_delta_params(see, v);
}
inline void walk(walker& see, const sip::session_expires_view& v) {
  walk_delta_params(see, v);
  see(v.refresher());
  walk_check(see, v.check());
}
inline void walk(walker& see, const sip::rack_view& v) {
  require(v.response_number() != 0);
  see(v.response_number());
  see(v.cseq_number());
  see(v.method());
  see(v.method_id());
}
inline void walk(walker& see, const sip::session_id_view& v) {
  require(v.local().size() == 32 && (!v.remote() || v.remote()->size() == 32));
  see(v.local());
  see(v.is_nil());
  see(v.remote());
  see(v.params());
  walk_check(see, v.check());
}
inline void walk(walker& see, const sip::content_id_view& v) {
  see(v.id());
  see(v.left());
  see(v.right());
  require(v.left().size() + 1 + v.right().size() == v.id().size() && v.id().size() + 2 == v.text().size());
}
inline void walk(walker& see, const sip::entity_tag_view& v) {
  require(v.is(v.text()));
  see(v.is_any());
}
inline void walk(walker& see, const sip::directive_view& v) {
  see(v.value());
}

inline void walk_features(walker& see, const sip::feature_param_list& features) {
  for (const auto f : features) {
    require(f.is_feature() && (f.check() || f.param().has_value()));
    see(f.name());
    see(f.is_true());
    see(f.string());
    bool good = true;
    for (const auto& v : f.values()) {
      require(good);
      good = v.has_value();
      if (!v) {
        see(v.error());
        continue;
      }
      see(v->text());
      see(v->type());
      see(v->token());
      see(v->boolean());
      see(v->string());
      if (v->low()) require(sip::feature_number::parse(v->low()->text()).has_value());
      if (v->high()) require(sip::feature_number::parse(v->high()->text()).has_value());
      if (v->low() && v->high())
        require(v->contains(*v->low()) == ((*v->low() <= *v->high()) != v->is_negated()));
    }
    require(good || !f.check());
  }
  walk_check(see, features.check());
}
template <class V>
void walk_feature_set(walker& see, const sipwire::sip::detail::feature_set_value<V>& v) {
  require(v.text().front() == '*');
  see(v.params());
  walk_features(see, v.features());
}
inline void walk(walker& see, const sip::feature_set_view& v) {
  walk_feature_set(see, v);
}
inline void walk(walker& see, const sip::accept_contact_view& v) {
  walk_feature_set(see, v);
  see(v.require());
  see(v.explicit_match());
}
inline void walk(walker& see, const sip::feature_caps_view& v) {
  walk_feature_set(see, v);
  require(v.check().has_value());
}

inline void walk(walker& see, const sip::refer_to_view& v) {
  walk_address(see, v);
  see(v.method());
  see(v.header("Replaces"));
}
inline void walk(walker& see, const sip::referred_by_view& v) {
  walk_address(see, v);
  see(v.cid());
  walk_check(see, v.check());
}
inline void walk(walker& see, const sip::asserted_id_view& v) {
  walk_address(see, v);
  require(v.params().empty());
}
inline void walk(walker& see, const sip::address_view& v) {
  walk_address(see, v);
}
inline void walk(walker& see, const sip::charge_info_view& v) {
  walk_address(see, v);
  see(v.npi());
  see(v.noa());
}
inline void walk(walker& see, const sip::bracketed_address_view& v) {
  walk_address(see, v);
  require(v.has_angle_brackets());
}
inline void walk(walker& see, const sip::diversion_view& v) {
  walk_address(see, v);
  see(v.reason());
  see(v.counter());
  see(v.limit());
  see(v.privacy());
  see(v.screen());
  walk_check(see, v.check());
}
inline void walk(walker& see, const sip::remote_party_id_view& v) {
  walk_address(see, v);
  see(v.party());
  see(v.id_type());
  see(v.privacy());
  see(v.screen());
  see(v.screened());
}
inline void walk(walker& see, const sip::served_user_view& v) {
  walk_address(see, v);
  see(v.session_case());
  see(v.is_registered());
  walk_check(see, v.check());
}
inline void walk(walker& see, const sip::refused_uri_view& v) {
  walk_address(see, v);
  see(v.members());
  walk_check(see, v.check());
}
inline void walk(walker& see, const sip::trace_party_id_view& v) {
  walk_address(see, v);
  see(v.timestamp());
  see(v.seconds());
  walk_check(see, v.check());
}
inline void walk(walker& see, const sip::trigger_consent_view& v) {
  walk_address(see, v);
  require(!v.display_name());
  see(v.target_uri());
  walk_check(see, v.check());
}
inline void walk(walker& see, const sip::history_info_view& v) {
  walk_address(see, v);
  for (const auto& index : {v.index(), v.rc(), v.mp(), v.np()}) {
    see(index.has_value());
    if (!index) {
      see(index.error());
      continue;
    }
    see(index->text());
    for (const std::uint32_t number : *index) see(number);
  }
  see(v.reason());
  see(v.privacy());
  walk_check(see, v.check());
}
inline void walk(walker& see, const sip::resource_priority_view& v) {
  see(v.name_space());
  see(v.priority());
  require(v.is(v.name_space(), v.priority()) &&
          v.name_space().size() + 1 + v.priority().size() == v.text().size());
}
inline void walk(walker& see, const sip::answer_mode_view& v) {
  walk_token_params(see, v);
  see(v.mode());
  see(v.require());
}
inline void walk(walker& see, const sip::reason_view& v) {
  walk_token_params(see, v);
  see(v.protocol());
  see(v.cause());
  see(v.reason_text());
  see(v.location());
  walk_check(see, v.check());
}
inline void walk(walker& see, const sip::security_mechanism_view& v) {
  walk_token_params(see, v);
  see(v.q());
  for (const auto& word : {v.d_alg(), v.d_qop(), v.d_ver(), v.alg(), v.prot(), v.mod(), v.ealg()}) see(word);
  see(v.spi_c());
  see(v.spi_s());
  see(v.port_c());
  see(v.port_s());
  walk_check(see, v.check());
}
inline void walk(walker& see, const sip::early_media_view& v) {
  see(v.value());
}
inline void walk(walker& see, const sip::osps_view& v) {
  see(v.value());
}
inline void walk(walker& see, const sip::answer_state_view& v) {
  walk_token_params(see, v);
  see(v.type());
}
inline void walk(walker& see, const sip::resource_share_view& v) {
  walk_token_params(see, v);
  see(v.origin_param());
  see(v.rules());
  see(v.timestamp());
}
inline void walk(walker& see, const sip::service_id_view& v) {
  see(v.id());
  see(v.top_level());
  see(v.sub_services());
  require(v.is(v.id()) && v.is_within(v.id()) && v.is_within(v.top_level()));
}
inline void walk(walker& see, const sip::media_authorization_view& v) {
  sipwire::counting_sink out;
  require(v.decode(out).has_value() == (v.text().size() % 2 == 0));
  see(out.size());
}
inline void walk(walker& see, const sip::user_database_view& v) {
  see(v.uri());
  const auto diameter = v.diameter();
  require(diameter.has_value() == v.check().has_value());
  if (diameter) {
    see(diameter->host());
    see(diameter->is_secure());
    see(diameter->transport());
    see(diameter->protocol());
  } else {
    see(diameter.error());
  }
  see(v.params());
}
inline void walk(walker& see, const sip::geolocation_error_view& v) {
  require(v.code() <= 999);
  see(v.code());
  see(v.code_text());
  see(v.params());
  walk_check(see, v.check());
}
inline void walk(walker& see, const sip::geolocation_routing_view& v) {
  see(v.name());
  see(v.value());
  see(v.is_allowed());
}
inline void walk(walker& see, const sip::policy_contact_view& v) {
  see(v.uri());
  see(v.non_cacheable());
  see(v.alt_uri());
  see(v.params());
  walk_check(see, v.check());
}
inline void walk(walker& see, const sip::policy_id_view& v) {
  walk_address(see, v);
  require(!v.display_name());
  see(v.token());
  walk_check(see, v.check());
}
inline void walk(walker& see, const sip::privacy_view& v) {
  const char* last = nullptr;
  for (const auto word : v) {
    require(!word.empty() && v.contains(word) && v.has(sip::find_priv_value(word)));
    see(word);
    last = word.data() + word.size();
  }
  require(last == v.text().data() + v.text().size());
  walk_check(see, v.check());
}
inline void walk(walker& see, const sip::user_to_user_view& v) {
  see(v.data());
  see(v.is_quoted());
  see(v.is_hex());
  see(v.purpose());
  see(v.content());
  see(v.encoding());
  see(v.octets());
  sipwire::counting_sink out;
  const auto written = v.write_octets(out);
  require(written.has_value() == v.octets().has_value() && out.size() == v.octets().value_or(0));
  see(v.params());
  walk_check(see, v.check());
}
template <class V>
void walk_access_net(walker& see, const sipwire::sip::detail::access_net_value<V>& v) {
  require(v.is(v.access_type()) && !v.access_type().empty());
  see(v.access_type());
  see(v.cgi_3gpp());
  see(v.utran_cell_id_3gpp());
  see(v.ci_3gpp2());
  see(v.ci_3gpp2_femto());
  see(v.params());
}
inline void walk(walker& see, const sip::access_network_info_view& v) {
  walk_access_net(see, v);
  see(v.network_provided());
  for (const auto& info :
       {v.utran_sai_3gpp(), v.i_wlan_node_id(), v.dsl_location(), v.eth_location(), v.fiber_location(),
        v.gstn_location(), v.dvb_rcs2_node_id(), v.local_time_zone(), v.operator_specific_gi()})
    see(info);
}
inline void walk(walker& see, const sip::cellular_network_info_view& v) {
  walk_access_net(see, v);
  see(v.cell_info_age());
  walk_check(see, v.check());
}
template <class V, sipwire::rule Where, bool Commas>
void walk_param_group(walker& see, const sipwire::sip::detail::param_group_value<V, Where, Commas>& v) {
  require(!v.params().empty() && v.params().text() == v.text());
  see(v.params());
}
inline void walk(walker& see, const sip::param_group_view& v) {
  walk_param_group(see, v);
}
inline void walk(walker& see, const sip::response_source_view& v) {
  walk_param_group(see, v);
  see(v.fe());
  walk_check(see, v.check());
}
inline void walk(walker& see, const sip::charging_function_addresses_view& v) {
  walk_param_group(see, v);
  see(v.ccf());
  see(v.ecf());
  see(v.ccf_2());
  see(v.ecf_2());
}
inline void walk(walker& see, const sip::charging_vector_view& v) {
  walk_param_group(see, v);
  require(!v.icid_value().empty() || v.params().value("icid-value") == "\"\"");
  see(v.icid_value());
  see(v.icid_generated_at());
  see(v.orig_ioi());
  see(v.term_ioi());
  if (const auto transit = v.transit_ioi()) {
    std::size_t size = 0;
    for (const auto ioi : *transit) {
      require(!ioi.name().empty() && ioi.is_void() == !ioi.index());
      see(ioi.name());
      see(ioi.index());
      ++size;
    }
    require(size ==
            static_cast<std::size_t>(std::count(transit->text().begin(), transit->text().end(), ',')) + 1);
  } else {
    see(transit.error());
  }
  see(v.related_icid());
  see(v.related_icid_generated_at());
  walk_check(see, v.check());
}
inline void walk(walker& see, const sip::identity_view& v) {
  see(v.digest());
  require(!v.is_quoted() || (v.params().empty() && !v.passport()));
  if (const auto token = v.passport()) {
    require(!token->signature().empty() && token->header().empty() == token->is_compact() &&
            token->payload().empty() == token->is_compact() &&
            token->header().size() + token->payload().size() + token->signature().size() + 2 ==
                v.digest().size());
    for (const auto& part : {token->header(), token->payload(), token->signature()}) see(part.text());
  } else {
    see(token.error());
  }
  see(v.info());
  see(v.alg());
  see(v.ppt());
  see(v.params());
  walk_check(see, v.check());
}
template <class V, sipwire::rule Where>
void walk_word_params(walker& see, const sipwire::sip::detail::word_params_value<V, Where>& v) {
  require(!v.word().empty() && v.is_quoted() == (v.word().front() == '"'));
  see(v.word());
  see(v.unquoted());
  see(v.params());
}
inline void walk(walker& see, const sip::visited_network_id_view& v) {
  walk_word_params(see, v);
}
inline void walk(walker& see, const sip::restoration_info_view& v) {
  walk_word_params(see, v);
  require(v.params().empty());
  see(v.is_noresponse());
}
inline void walk(walker& see, const sip::redirect_view& v) {
  walk_word_params(see, v);
  see(v.called_id());
  see(v.redirector_uri());
  see(v.count());
  walk_check(see, v.check());
}
inline void walk(walker& see, const sip::billing_info_view& v) {
  require(!v.billing_correlation_id().empty() && v.billing_correlation_id().size() <= 48 &&
          v.feid().ends_with(v.feid_host().text()));
  see(v.billing_correlation_id());
  see(v.feid());
  see(v.feid_host());
  see(v.rksgroup());
  for (const auto& u : {v.charge(), v.calling(), v.called(), v.routing(), v.locroute()}) see(u);
  see(v.jip());
  see(v.params());
  walk_check(see, v.check());
}
inline void walk(walker& see, const sip::private_network_indication_view& v) {
  see(v.domain());
  see(v.params());
}
inline void walk(walker& see, const sip::laes_view& v) {
  see(v.sig());
  see(v.content());
  see(v.bcid());
  see(v.cccid());
  see(v.params());
  walk_check(see, v.check());
}

}  // namespace fuzz
