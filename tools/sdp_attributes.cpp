// The parts of typed attributes, by the keys of docs/decode.md. Attributes whose value is one word or number
// are shown by their text alone.

#include "sdp_attributes.hpp"

#include <concepts>
#include <string>
#include <string_view>
#include <type_traits>

#include "layer.hpp"
#include "parts.hpp"
#include "sipwire/sdp.hpp"

namespace tool {
namespace {

namespace sdp = sipwire::sdp;
using sipwire::leniency;

fact& listed(fact& to, fact::form form, std::string_view name, std::string_view value = {}) {
  fact out{form, std::string(name), std::string(value)};
  out.indexed = true;
  return to.add(std::move(out));
}

/// Attributes that are shown elsewhere, or by their text.
template <class V>
concept shown_apart = std::same_as<V, sdp::rtpmap_view> || std::same_as<V, sdp::candidate_view> ||
    std::same_as<V, sdp::path_view> || std::same_as<V, sdp::accept_types_view>;

template <class V>
void show(fact& to, const V& value) {
  if constexpr (!shown_apart<V>) add_parts(to, value);
}
void show(fact& to, const sdp::imageattr_view& v) {
  to.text("format", v.format());
  const auto sets = [&to](std::string_view name, const auto& range, const auto& all) {
    if (all == "*") listed(to, fact::form::node, name, "*");
    part_printer(to).list(name, range);
  };
  sets("send", v.send(), v.send_text());
  sets("recv", v.recv(), v.recv_text());
}
void show(fact& to, const sdp::file_selector_view& v) {
  std::string name;
  sipwire::string_sink out(name);
  if (v.write_name(out)) to.text("name", name);
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

}  // namespace

void add_attribute_parts(fact& to, const sdp::level_view& here) {
  for (const auto a : here.attributes())
    sdp::with_tag(a.id(), [&]<class A>(std::type_identity<A>) {
      if (!a.has_value()) return;
      const auto v = sipwire::parse_as<typename A::value>(a.value_slice(), leniency::all);
      if (!v) return;
      fact one{fact::form::group, std::string(a.name())};
      one.indexed = sdp::info(A::id).repeats;
      show(one, *v);
      one.kind = fact::form::group;
      if (!one.children.empty()) to.add(std::move(one));
    });
}

}  // namespace tool
