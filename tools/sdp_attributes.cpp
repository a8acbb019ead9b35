// The parts of typed attributes, by the keys of docs/decode.md. Attributes whose value is one word or number
// are shown by their text alone.

#include "sdp_attributes.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

#include "layer.hpp"
#include "sipwire/sdp.hpp"

namespace tool {
namespace {

namespace sdp = sipwire::sdp;
using sipwire::leniency;

void text_if(fact& to, std::string_view name, const std::optional<std::string_view>& value) {
  if (value) to.text(name, *value);
}
template <class T>
void number_if(fact& to, std::string_view name, const sipwire::result<T>& value) {
  if (value) to.number(name, *value);
}
fact& listed(fact& to, fact::form form, std::string_view name, std::string_view value = {}) {
  fact out{form, std::string(name), std::string(value)};
  out.indexed = true;
  return to.add(std::move(out));
}
template <class Range>
void texts(fact& to, std::string_view name, const Range& range) {
  for (const auto& one : range) listed(to, fact::form::text, name, one.text());
}
template <class Range>
void params(fact& to, const Range& range) {
  if (range.empty()) return;
  fact& out = to.group("param");
  for (const auto p : range) add_param(out, p.name(), p.has_value(), p.value().value_or(std::string_view()));
}

void show(fact& to, const sdp::fmtp_view& v) {
  to.text("format", v.format());
  params(to, v.params());
}
void show(fact& to, const sdp::rtcp_view& v) {
  to.number("port", v.port());
  text_if(to, "nettype", v.nettype());
  text_if(to, "addrtype", v.addrtype());
  text_if(to, "address", v.address_text());
}
void show(fact& to, const sdp::rtcp_fb_view& v) {
  to.text("format", v.format());
  to.text("id", v.id());
  text_if(to, "param", v.param());
  text_if(to, "rest", v.rest());
}
void show(fact& to, const sdp::fingerprint_view& v) {
  to.text("hash-func", v.hash_func());
  to.text("digest", v.digest_text());
}
void show(fact& to, const sdp::crypto_view& v) {
  to.number("tag", v.tag());
  to.text("suite", v.suite());
  for (const auto k : v.keys()) listed(to, fact::form::text, "key", k.text());
  texts(to, "session-param", v.session_params());
}
void show(fact& to, const sdp::key_mgmt_view& v) {
  to.text("protocol", v.protocol());
  to.text("data", v.data_text());
}
void show(fact& to, const sdp::group_view& v) {
  to.text("semantics", v.semantics());
  texts(to, "tag", v.tags());
}
void show(fact& to, const sdp::msid_view& v) {
  to.text("id", v.id());
  text_if(to, "appdata", v.appdata());
}
template <sipwire::rule Where, std::uint32_t Minimum, std::uint32_t Maximum, std::uint32_t MostDigits,
          bool Wide>
void show(fact& to, const sdp::nested_attribute_view<Where, Minimum, Maximum, MostDigits, Wide>& v) {
  to.number("id", v.id());
  to.text("name", v.name());
  text_if(to, "value", v.value());
}
void show(fact& to, const sdp::ssrc_group_view& v) {
  to.text("semantics", v.semantics());
  texts(to, "id", v.ids());
}
void show(fact& to, const sdp::extmap_view& v) {
  to.number("id", v.id());
  if (const auto d = v.direction()) to.text("direction", sdp::name(*d));
  to.text("uri", v.uri());
  text_if(to, "attributes", v.attributes());
}
void show(fact& to, const sdp::rid_view& v) {
  to.text("id", v.id());
  to.text("direction", v.is_send() ? "send" : "recv");
  params(to, v.params());
}
void show(fact& to, const sdp::simulcast_view& v) {
  const auto streams = [&to](std::string_view name, const auto& range) {
    for (const auto s : range)
      texts(listed(to, fact::form::node, name, s.text()), "alternative", s.alternatives());
  };
  streams("send", v.send());
  streams("recv", v.recv());
}
void show(fact& to, const sdp::imageattr_view& v) {
  to.text("format", v.format());
  const auto sets = [&to](std::string_view name, const auto& range,
                          const std::optional<std::string_view>& all) {
    if (all == "*") listed(to, fact::form::node, name, "*");
    for (const auto s : range) {
      fact& one = listed(to, fact::form::node, name, s.text());
      one.text("x", s.x().text());
      one.text("y", s.y().text());
      for (const auto key : {"sar", "par", "q"}) text_if(one, key, s.value(key));
    }
  };
  sets("send", v.send(), v.send_text());
  sets("recv", v.recv(), v.recv_text());
}
void show(fact& to, const sdp::remote_candidates_view& v) {
  for (const auto& c : v.candidates()) {
    fact& one = listed(to, fact::form::group, "candidate");
    one.number("component", c.component_id());
    one.text("address", c.address_text());
    one.number("port", c.port());
  }
}
void show(fact& to, const sdp::ice_options_view& v) {
  texts(to, "option", v.options());
}
template <bool HasStrength>
void show(fact& to, const sdp::precondition_view<HasStrength>& v) {
  to.text("type", v.type());
  std::string_view rest = v.text();
  const auto next = [&rest] {
    rest.remove_prefix(rest.find(' ') + 1);
    return rest.substr(0, rest.find(' '));
  };
  if (HasStrength) to.text("strength", next());
  to.text("status", next());
  to.text("direction", next());
}
template <sipwire::rule Where>
void show(fact& to, const sdp::comma_words_view<Where>& v) {
  texts(to, "word", v.words());
}
void show(fact& to, const sdp::chatroom_view& v) {
  texts(to, "word", v.tokens());
}
void show(fact& to, const sdp::floorctrl_view& v) {
  texts(to, "word", v.roles());
}
void show(fact& to, const sdp::source_filter_view& v) {
  to.text("mode", v.is_inclusive() ? "incl" : "excl");
  to.text("nettype", v.nettype());
  to.text("addrtype", v.addrtype());
  to.text("destination", v.destination_text());
  texts(to, "source", v.sources());
}
void show(fact& to, const sdp::sctpmap_view& v) {
  to.number("port", v.port());
  to.text("app", v.app());
  number_if(to, "streams", v.streams());
}
void show(fact& to, const sdp::dcmap_view& v) {
  to.number("stream-id", v.stream_id());
  to.yes_no("ordered", v.is_ordered());
  text_if(to, "subprotocol", v.subprotocol());
  text_if(to, "label", v.label());
  number_if(to, "max-retr", v.max_retr());
  number_if(to, "max-time", v.max_time());
  number_if(to, "priority", v.priority());
}
void show(fact& to, const sdp::file_selector_view& v) {
  text_if(to, "name", v.name());
  for (const auto& s : v.selectors()) {
    if (s.kind() == sdp::selector_kind::size) to.text("size", s.value());
    if (s.kind() == sdp::selector_kind::type) {
      fact& one = to.node("type", s.value());
      if (!s.type_params().empty()) one.text("params", s.type_params());
    }
    if (s.kind() == sdp::selector_kind::hash) {
      fact& one = listed(to, fact::form::group, "hash");
      one.text("algorithm", s.algorithm());
      one.text("digest", s.digest_text());
    }
  }
}
void show(fact& to, const sdp::file_date_view& v) {
  constexpr std::string_view names[] = {"creation", "modification", "read"};
  for (const auto& d : v.dates()) {
    fact& one = to.node(names[static_cast<unsigned>(d.event())], d.date_time());
    if (const auto t = d.unix_time()) one.text("unix-time", std::to_string(*t));
  }
}
void show(fact& to, const sdp::file_range_view& v) {
  to.text("start", std::to_string(v.start()));
  to.text("stop", v.stop_text());
}
void show(fact& to, const sdp::file_icon_view& v) {
  to.text("content-id", v.content_id());
}
void show(fact& to, const sdp::floorid_view& v) {
  to.text("floor", v.floor());
  texts(to, "stream", v.streams());
}
void show(fact& to, const sdp::tcap_view& v) {
  to.number("id", v.id());
  texts(to, "proto", v.protos());
}
template <bool Selected>
void show(fact& to, const sdp::configuration_view<Selected>& v) {
  to.number("id", v.id());
  for (const auto p : v.parts()) {
    fact& one = listed(to, fact::form::node, "config", p.text());
    one.text("name", p.name());
    text_if(one, "delete", p.delete_attributes());
    texts(one, "alternative", p.alternatives());
  }
}
void show(fact& to, const sdp::cdsc_view& v) {
  to.number("id", v.id());
  to.text("media", v.media());
  to.text("proto", v.proto());
  texts(to, "format", v.formats());
}
void show(fact& to, const sdp::cpar_view& v) {
  to.text("type", v.line().substr(0, 1));
  to.text("value", v.value());
}
void show(fact& to, const sdp::cs_correlation_view& v) {
  for (const auto m : v.mechanisms()) {
    fact& one = listed(to, fact::form::group, "mechanism");
    one.text("name", m.name());
    text_if(one, "value", m.value());
  }
}
void show(fact& to, const sdp::silence_supp_view& v) {
  if (v.is_enabled()) to.yes_no("enabled", *v.is_enabled());
  number_if(to, "timer", v.timer());
  text_if(to, "preference", v.preference());
  text_if(to, "sid-use", v.sid_use());
  number_if(to, "noise-level", v.noise_level());
}
void show(fact& to, const sdp::ecan_view& v) {
  to.yes_no("forward", v.forward());
  to.yes_no("backward", v.backward());
  to.yes_no("enabled", v.is_enabled());
  text_if(to, "type", v.type());
}
void show(fact& to, const sdp::t38_vendor_view& v) {
  number_if(to, "country", v.country());
  number_if(to, "extension", v.extension());
  number_if(to, "manufacturer", v.manufacturer());
}

}  // namespace

void add_attribute_parts(fact& to, const sdp::level_view& here) {
  for (const auto a : here.attributes())
    sdp::with_tag(a.id(), [&]<class A>(std::type_identity<A>) {
      using V = typename A::value;
      if constexpr (requires(fact & out, const V& v) { show(out, v); }) {
        if (!a.has_value()) return;
        if (const auto v = sipwire::parse_as<V>(a.value_slice(), leniency::all)) {
          fact one{fact::form::group, std::string(a.name())};
          one.indexed = sdp::info(A::id).repeats;
          show(one, *v);
          to.add(std::move(one));
        }
      }
    });
}

}  // namespace tool
