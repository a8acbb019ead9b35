#pragma once

/// \file
/// Calls every accessor of a view, and of what it returns, each under an account of its own; see
/// support/work.hpp.

#include <optional>
#include <ranges>
#include <span>
#include <string_view>
#include <type_traits>

#include "sipwire/core/fault.hpp"
#include "sipwire/core/result.hpp"
#include "sipwire/core/text.hpp"
#include "work.hpp"

namespace work {

// clang-format off
/// The names of accessors without arguments, of all types; a type is asked for each. Made by
/// `grep -rhoE '\b[a-z_0-9]+\(\) const' include/sipwire`, less what gives away buffers.
#define SIPWIRE_ACCESSORS(X) \
  X(accepted) X(access_type) X(address) X(address_text) X(addrtype) X(adjustments) X(agent) X(agent_host) \
  X(ahead) X(alg) X(algorithm) X(algorithm_id) X(algorithm_number) X(all) X(alt_uri) X(alternatives) X(amf) \
  X(anonymize) X(app) X(appdata) X(as_generic) X(as_sip) X(as_slice) X(as_tel) X(at_end) X(attribute) \
  X(attribute_name) X(attributes) X(authority) X(authz_server) X(autn) X(auts) X(bad_name) \
  X(bandwidths) X(bare) X(bcid) X(billing_correlation_id) X(bit_rates) X(bits) X(body) X(body_offset) \
  X(body_size) X(body_slice) X(boolean) X(boundary) X(branch) X(branded_url) X(bwtype) X(bytes_copied) \
  X(call_id) X(called) X(called_id) X(calling) X(candidates) X(canonical_name) X(cause) X(cbr) X(cc) \
  X(cccid) X(ccf) X(ccf_2) X(cell_info_age) X(cgi_3gpp) X(changed) X(channels) X(characters) X(charge) \
  X(charset) X(check) X(check_range) X(ci_3gpp2) X(ci_3gpp2_femto) X(cid) X(clock_rate) X(close_reason) \
  X(close_status) X(closed) X(cnonce) X(code) X(code_text) X(coding) X(colon) X(comment) X(comment_where) \
  X(component_id) X(composing) X(connection) X(connection_address) X(connections) X(content) \
  X(content_disposition) X(content_id) X(content_id_text) X(content_length) X(content_length_at) \
  X(content_type) X(copy_control) X(count) X(count_text) X(counter) X(country) X(crc) X(cseq_number) \
  X(current) X(d_alg) X(d_qop) X(d_ver) X(data_size) X(data_text) X(date_time) X(dates) X(datetime) X(day) \
  X(decoded_size) X(delay) X(delay_fraction) X(delay_nanoseconds) X(delay_seconds) X(delete_attributes) \
  X(depend) X(depth) X(description) X(destination_text) X(desynchronised) X(digest) X(digest_size) \
  X(digest_text) X(direction) X(display_name) X(disposition) X(disposition_notification) X(document) \
  X(domain) X(domain_uris) X(dsl_location) X(dtx) X(dtx_recv) X(duration) X(dvb_rcs2_node_id) X(ealg) \
  X(early_only) X(ecf) X(ecf_2) X(emails) X(empty) X(encoding) X(encoding_name) X(encoding_params) \
  X(entries) X(epilogue) X(error) X(eth_location) X(event) X(expected_size) X(expires) X(explicit_match) \
  X(ext) X(extension) X(extensions) X(extent) X(failed) X(fe) X(features) X(feid) X(feid_host) \
  X(fiber_location) X(field_count) X(fields) X(file) X(file_name) X(filename) X(finished) X(first) \
  X(first_delimiter) X(first_not_space) X(fits) X(flag) X(floor) X(fmtp) X(form) X(formal_name_text) \
  X(format) X(formats) X(foundation) X(fraction) X(fraction_text) X(framing) X(free_text) X(from_tag) \
  X(gaps) X(gstn_location) X(handling) X(has_angle_brackets) X(has_body) X(has_copy_control) \
  X(has_delay) X(has_empty_line) X(has_high) X(has_lifetime) X(has_namespace) X(has_prefix) X(has_q) \
  X(has_rport) X(has_start_line) X(has_status_line) X(has_value) X(hash_func) X(head) X(header) \
  X(header_count) X(header_full_only) X(header_size) X(headers) X(headers_end) X(headers_where) X(high) \
  X(host) X(hour) X(i_wlan_node_id) X(icid_value) X(id) X(id_type) X(ids) X(imdn) X(imdn_prefix) X(imei) \
  X(imei_version) X(in) X(in_body) X(in_valid_range) X(index) X(info) X(information) X(inline_info) \
  X(inner) X(inner_slice) X(instance) X(interval) X(ipv4) X(ipv6) X(is) X(is_allowed) X(is_any) \
  X(is_any_destination) X(is_attribute) X(is_attributes) X(is_bandwidth) X(is_base_tag) X(is_bearer) \
  X(is_body) X(is_comment) X(is_compact) X(is_defined) X(is_digest) X(is_empty_element) X(is_enabled) \
  X(is_exclusive) X(is_existing) X(is_feature) X(is_folded) X(is_global) X(is_hex) X(is_hierarchical) \
  X(is_hostname) X(is_imei) X(is_inclusive) X(is_inline) X(is_ipv4) X(is_ipv6) X(is_list) X(is_mandatory) \
  X(is_message) X(is_msrps) X(is_multicast) X(is_multipart) X(is_name) X(is_negated) X(is_negative) \
  X(is_new) X(is_nil) X(is_noresponse) X(is_ordered) X(is_other_tag) X(is_paused) X(is_permanent) \
  X(is_product) X(is_quoted) X(is_range) X(is_recv) X(is_registered) X(is_request) X(is_required) \
  X(is_response) X(is_rtp) X(is_saturated) X(is_secure) X(is_send) X(is_set) X(is_sip) X(is_sip_2_0) \
  X(is_sips) X(is_string) X(is_tel) X(is_transports) X(is_true) X(is_unspecified) X(is_uuid) X(is_verbatim) \
  X(is_white_space) X(is_wildcard) X(is_xml) X(is_yes) X(is_zero) X(isub) X(jip) X(key) X(key_salt_size) \
  X(key_salt_text) X(kind) X(known) X(label) X(lang) X(language) X(last) X(last_active) X(layout) \
  X(leading) X(left) X(length) X(lenient) X(level) X(level_asymmetry_allowed) X(level_id) X(level_idc) \
  X(lifetime) X(line) X(line_count) X(line_of_time) X(lines) X(list) X(local) X(local_name) X(local_tag) \
  X(local_time_zone) X(location) X(locroute) X(low) X(low_nibble) X(low_text) X(lr) X(mac) X(mac_s) \
  X(maddr) X(major_version) X(malformed) X(manufacturer) X(max_average_bitrate) X(max_bpp) X(max_br) \
  X(max_capture_rate) X(max_fps) X(max_fs) X(max_height) X(max_packet_rate) X(max_playback_rate) X(max_pps) \
  X(max_red) X(max_retr) X(max_time) X(max_width) X(maximum) X(may_be_leap_second) X(may_go_on) \
  X(mechanisms) X(media) X(media_count) X(media_line) X(members) X(message_id) X(messages) X(method) \
  X(method_id) X(method_text) X(method_where) X(minimum) X(minor_version) X(minute) X(mki_length) \
  X(mki_text) X(mod) X(mode) X(mode_change_capability) X(mode_change_neighbor) X(mode_change_period) \
  X(mode_set) X(mode_switch) X(month) X(mp) X(name) X(name_space) X(name_where) X(namespace_name) \
  X(namespace_uri) X(namespace_value) X(namespace_where) X(nanoseconds) X(nc) X(nc_text) X(needed) \
  X(nettype) X(network_provided) X(nextnonce) X(noise_level) X(non_cacheable) X(nonce) X(nonce_count) \
  X(none) X(np) X(ns) X(number) X(number_relation) X(number_text) X(numbers) X(ob) X(octet_align) X(offset) \
  X(offset_minutes) X(offsets) X(oldest) X(opaque) X(operator_specific_gi) X(options) X(orig_ioi) \
  X(origin_param) X(original_recipient_uri) X(original_to) X(own_direction) X(package) \
  X(packetization_mode) X(par) X(param) X(params) X(params_text) X(params_where) X(parts) X(party) \
  X(passport) X(password) X(path) X(payload) X(payload_type) X(phone_context) X(phones) X(plain) X(port) \
  X(port_c) X(port_s) X(port_text) X(position) X(ppt) X(preamble) X(preference) X(prefix) X(prefix_where) \
  X(present) X(primary) X(priority) X(privacy) X(product) X(profile_compatibility_indicator) X(profile_id) \
  X(profile_idc) X(profile_iop) X(profile_level_id) X(profile_space) X(prot) X(proto) X(proto_text) \
  X(protocol) X(protocol_name) X(protocol_version) X(protos) X(pub_gruu) X(purpose) X(q) X(qop) \
  X(qop_options) X(qualified_name) X(query) X(quoted) X(rand) X(range) X(raw) X(raw_slice) X(rc) X(realm) \
  X(reason) X(reason_text) X(received) X(recipient_uri) X(record_route) X(recv) X(recv_text) \
  X(redirector_uri) X(refresh) X(refresh_text) X(refresher) X(reg_id) X(rel_addr) X(rel_port) \
  X(related_icid) X(remote) X(remote_tag) X(repeats) X(request_uri) X(require) X(resource) X(response) \
  X(response_number) X(rest) X(retry_after) X(right) X(risk) X(rksgroup) X(robust_sorting) X(role) X(roles) \
  X(root) X(root_type) X(route) X(routing) X(rport) X(rspauth) X(runs) X(sar) X(scheme) X(scope) X(screen) \
  X(screened) X(second) X(seconds) X(seconds_text) X(selectors) X(semantics) X(send) X(send_text) \
  X(sent_by) X(serial_number) X(server_data_size) X(sess_id) X(sess_id_text) X(sess_version) \
  X(sess_version_text) X(session) X(session_case) X(session_id) X(session_name) X(session_params) \
  X(sid_use) X(sig) X(signature) X(size) X(size_text) X(software_version) X(source) X(sources) X(space) \
  X(span) X(spi_c) X(spi_s) X(sprop_parameter_sets) X(sprop_pps) X(sprop_sps) X(sprop_stereo) X(sprop_vps) \
  X(sqn_xor_ak) X(stale) X(start) X(start_line) X(start_text) X(state) X(state_text) X(status) \
  X(status_extensions) X(status_name) X(status_text) X(status_where) X(step) X(stereo) X(stop) X(stop_text) \
  X(stream_id) X(streams) X(strength) X(string) X(sub_services) X(subject) X(subject_language) \
  X(subprotocol) X(subtags) X(subtype) X(suite) X(tac) X(tag) X(tags) X(target_uri) X(temp_gruu) \
  X(templates) X(term_ioi) X(text) X(thousandths) X(thumbnail) X(tier_flag) X(time) X(timer) X(times) \
  X(timestamp) X(to) X(to_tag) X(token) X(token68) X(tokens) X(top_level) X(total) X(total_line_count) \
  X(trailing) X(transact_id) X(transact_id_where) X(transit_ioi) X(transport) X(transports) X(trr_int) \
  X(ttl) X(type) X(type_params) X(type_text) X(typed) X(unicast_address) X(unix_seconds) X(unix_time) \
  X(unquoted) X(unread) X(until) X(uri) X(uris) X(url) X(use_dtx) X(use_inband_fec) X(user) X(user_param) \
  X(user_slice) X(userinfo) X(username) X(utran_cell_id_3gpp) X(utran_sai_3gpp) X(uuid) X(value) \
  X(value_last) X(value_size) X(value_slice) X(value_text) X(value_where) X(values) X(version) X(view) \
  X(wanted) X(warn_text) X(weekday) X(what) X(where) X(whole_text) X(word) X(words) X(x) X(y) X(year) \
  X(zone) X(zone_unknown)
// clang-format on

template <class T>
inline constexpr bool is_plain =
    std::is_arithmetic_v<T> || std::is_enum_v<T> || std::is_same_v<T, std::string_view> ||
    std::is_same_v<T, sipwire::fault> || std::is_same_v<T, sipwire::extent> ||
    std::is_same_v<T, sipwire::source> || std::is_same_v<T, sipwire::slice> || std::is_pointer_v<T>;
template <class T>
inline constexpr bool may_be_missing = false;
template <class T>
inline constexpr bool may_be_missing<std::optional<T>> = true;
template <class T>
inline constexpr bool may_be_missing<sipwire::result<T>> = !std::is_void_v<T>;

class visitor {
 public:
  explicit visitor(ledger& all) noexcept : all_(&all) {}

  /// Every accessor of `v`, of its elements, and of what these return, `depth` times over.
  template <class T>
  void operator()(const T& v, int depth = 4) {
    if constexpr (may_be_missing<T>) {
      if (v) (*this)(*v, depth);
    } else if constexpr (!is_plain<T> && std::is_class_v<T>) {
      if (depth == 0) return;
      constexpr const char* of = type_name<T>();
      if constexpr (std::ranges::range<const T&>) {
        (*all_)("each element", of, [&] {
          for (const auto& one : v) (*this)(one, depth - 1);
        });
      }
#define SIPWIRE_CALL(name)                                                                \
  if constexpr (requires { v.name(); }) {                                                 \
    if constexpr (std::is_void_v<decltype(v.name())>) {                                   \
    } else if constexpr (is_plain<std::remove_cvref_t<decltype(v.name())>>) {             \
      (*all_)(#name, of, [&] { (void)v.name(); });                                        \
    } else {                                                                              \
      const auto& out = (*all_)(#name, of, [&]() -> decltype(auto) { return v.name(); }); \
      (*this)(out, depth - 1);                                                            \
    }                                                                                     \
  }
      SIPWIRE_ACCESSORS(SIPWIRE_CALL)
#undef SIPWIRE_CALL
    }
  }

 private:
  ledger* all_;
};

}  // namespace work
