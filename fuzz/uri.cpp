// URIs of every kind: no over-read, both run policies agree, strict within lenient, every view inside the
// input, comparison is sane. The header fields inside SIP URIs, typed.
#include "sipwire/uri/uri.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "sipwire/sip/fields.hpp"
#include "sipwire/sip/uri_headers.hpp"
#include "sipwire/uri/compare.hpp"
#include "sipwire/uri/escape.hpp"
#include "support/program.hpp"

using fuzz::require;

using namespace sipwire;

namespace {

class bounds {
 public:
  explicit bounds(std::string_view input, bool is_exact = true) : exact(is_exact), input_(input) {}
  void operator()(std::string_view piece) const {
    require(piece.empty() ||
            (piece.data() >= input_.data() && piece.data() + piece.size() <= input_.data() + input_.size()));
  }
  void operator()(const std::optional<std::string_view>& piece) const {
    if (piece) (*this)(*piece);
  }

  // Do the parts and their separators make the whole? Under leniency::loose_uris blanks, empty parameters and
  // a path are no parts.
  const bool exact;

 private:
  std::string_view input_;
};

void walk(const uri::parameter_list& list, const bounds& inside) {
  inside(list.text());
  std::size_t size = list.empty() ? 0 : 1;
  for (const auto p : list) {
    inside(p.name());
    inside(p.value());
    require(!p.name().empty() || (!inside.exact && p.has_value()));
    require(p.has_value() || p.value().empty());
    size += p.name().size() + (p.has_value() ? 1 + p.value().size() : 0) + 1;
  }
  require(list.empty() || (inside.exact ? size == list.text().size() + 1 : size <= list.text().size() + 1));
  if (!inside.exact) return;
  if (!list.empty() && list.text().size() < 200)
    require(list.contains((*list.begin()).name()) ||
            (*list.begin()).name().find('%') != std::string_view::npos);
}

void walk(const uri::host_view& h, const bounds& inside) {
  inside(h.text());
  inside(h.address());
  inside(h.port_text());
  require(!h.text().empty());
  require(h.ipv4().has_value() == h.is_ipv4());
  require(h.ipv6().has_value() == h.is_ipv6());
  require(h.port().has_value() == !h.port_text().empty());
  require(equivalent(h, h));
}

/// Typed values and their faults: each fault lies in the escaped value, and unescaping by hand gives the same
/// verdict.
void walk(const sip::uri_headers& headers) {
  std::string room, plain;
  for (const auto h : headers) {
    room.assign(h.decoded_size(), '\0');
    plain.clear();
    uri::for_each_decoded(h.value(), [&plain](char c) { plain += c; });
    const auto text = h.decoded(room);
    require(text && *text == plain);
    if (plain.size() != h.value().size())
      require(h.decoded(std::span(room).first(plain.size() - 1)).error().offset == plain.size());
    require(h.is(h.name()) || h.name().find('%') != std::string_view::npos);
    if (h.is_body()) require(h.id() == sip::header_id::extension);
    (void)h.risk();
    const auto placed = [&h](fault f) {
      require(h.value().empty() || (f.offset >= h.value_where().first && f.offset <= h.value_where().last));
    };
    sip::with_tag(h.id(), [&]<class H>(std::type_identity<H>) {
      const auto value = h.as<H>(room);
      require(value.has_value() == sip::parse_value<H>(plain).has_value() && h.is<H>() && headers.has<H>());
      if (value) {
        require(value->text() == sip::parse_value<H>(plain)->text());
      } else {
        placed(value.error());
      }
      if constexpr (sip::is_list<H>) {
        h.each<H>(room, [&](const auto& v) {
          if (!v) placed(v.error());
        });
      }
    });
  }
  if (const auto body = headers.body(room); !body)
    require(body.error().code == errc::absent || body.error().code == errc::too_small);
}

void walk(const uri::sip_uri_view& u, const bounds& inside) {
  inside(u.scheme());
  inside(u.user());
  inside(u.password());
  walk(u.host(), inside);
  walk(u.params(), inside);
  walk(u.headers(), inside);
  walk(sip::uri_headers(u));
  inside(u.transport());
  inside(u.maddr());
  inside(u.method());
  inside(u.user_param());
  inside(u.header("to"));
  (void)u.lr();
  if (const auto ttl = u.ttl(); !ttl) require(ttl.error().offset <= u.where().last);
  if (const auto tel = telephone_subscriber(u)) inside(tel->number());

  // The parts in order make the whole.
  std::string whole = std::string(u.scheme()) + ":";
  if (u.user()) {
    whole += *u.user();
    if (u.password()) whole += ":" + std::string(*u.password());
    whole += "@";
  }
  whole += u.host().text();
  if (u.port()) whole += ":" + std::string(u.host().port_text());
  whole += u.params().text();
  whole += u.headers().text();
  require(inside.exact ? whole == u.text() : whole.size() <= u.text().size());
}

void walk(const uri::tel_uri_view& u, const bounds& inside) {
  inside(u.number());
  inside(u.isub());
  inside(u.ext());
  inside(u.phone_context());
  walk(u.params(), inside);
  require(u.is_global() == (u.number().front() == '+'));
  counting_sink digits;
  (void)uri::write_digits(digits, u.number());
  require(digits.size() != 0 && digits.size() <= u.number().size());
  if (!inside.exact) return;
  require(std::string(u.scheme()) + ":" + std::string(u.number()) + std::string(u.params().text()) ==
          u.text());
}

void walk(const uri::generic_uri_view& u, const bounds& inside) {
  inside(u.scheme());
  inside(u.rest());
  inside(u.authority());
  inside(u.path());
  inside(u.query());
  inside(u.opaque());
  std::string whole = std::string(u.scheme()) + ":";
  if (u.opaque()) whole += *u.opaque();
  if (u.authority()) whole += "//" + std::string(*u.authority());
  whole += u.path();
  if (u.query()) whole += "?" + std::string(*u.query());
  require(whole == u.text());
}

/// Both run policies, strict and lenient, agree where they must; true when strict accepts.
template <class V>
bool parse_all_ways(std::string_view input, V& strict) {
  const slice all(input);
  for (const auto lenient : {leniency::none, leniency::all & ~leniency::loose_uris, leniency::all}) {
    V fast, slow;
    const auto a = V::template scan_with<vector_runs>(all, lenient, fast);
    const auto b = V::template scan_with<byte_runs>(all, lenient, slow);
    require(a.code == b.code && a.rule == b.rule && a.at == b.at);
    require(a.at >= all.begin() && a.at <= all.end());
    // Short inputs see whole vectors only inside a larger buffer.
    const std::string buffer = std::string(64, 'a') + std::string(input) + std::string(64, 'a');
    const source outer{std::string_view(buffer)};
    V inner;
    const auto c = V::template scan_with<vector_runs>(
        slice(outer, {64, static_cast<std::uint32_t>(64 + input.size())}), lenient, inner);
    require(a.code == c.code && a.rule == c.rule && a.at - input.data() == c.at - buffer.data() - 64);
    if (!a.ok()) continue;
    require(inner == fast);
    require(a.at == all.end());
    require(fast == slow);
    const bounds inside(input, !has(lenient, leniency::loose_uris));
    walk(fast, inside);
    walk(slow, inside);
  }
  if (!V::template scan_with<vector_runs>(all, leniency::none, strict).ok()) return false;
  V relaxed;
  require(V::template scan_with<vector_runs>(all, leniency::all, relaxed).ok());
  require(relaxed == strict);
  require(equivalent(strict, relaxed) && equivalent(relaxed, strict));
  return true;
}

template <class Class>
void round_trips(std::string_view input) {
  std::string raw, plain;
  string_sink to_raw(raw), to_plain(plain);
  uri::encode<Class>(to_raw, input);
  for (const char c : raw) require(c == '%' || Class::set.contains(c));
  require(uri::decode(to_plain, raw).has_value());
  require(plain == input);
  require(uri::decoded_equals(raw, input));
}

void escapes(std::string_view input) {
  round_trips<charset::user>(input);
  round_trips<charset::hnvchar>(input);
  std::string decoded;
  string_sink out(decoded);
  if (const auto done = uri::decode(out, input)) {
    require(uri::decoded_equals(input, decoded));
    require(uri::decoded_iequals(input, decoded));
  } else {
    require(done.error().offset < input.size() && input[done.error().offset] == '%');
  }
}

void compare(std::string_view a, std::string_view b) {
  const uri::uri_view x{slice(a)}, y{slice(b)};
  for (const auto lenient : {leniency::none, leniency::all}) {
    require(uri::equivalent(x, x, lenient));
    require(uri::equivalent(x, y, lenient) == uri::equivalent(y, x, lenient));
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  uri::sip_uri_view sip;
  uri::tel_uri_view tel;
  uri::generic_uri_view generic;
  uri::host_view host;
  const bool is_sip = parse_all_ways(input, sip);
  const bool is_tel = parse_all_ways(input, tel);
  const bool is_generic = parse_all_ways(input, generic);
  (void)parse_all_ways(input, host);
  require(!(is_sip && is_tel));

  const uri::uri_view any{slice(input)};
  require(any.text() == input);
  bounds inside(input);
  inside(any.scheme());
  require(!is_sip || any.is_sip());
  require(!is_tel || any.is_tel());
  require(any.check().has_value() == (any.is_sip() ? is_sip : any.is_tel() ? is_tel : is_generic));
  if (const auto verdict = any.check(); !verdict) require(verdict.error().offset <= size && verdict.error());

  escapes(input);
  const auto half = input.find('\n');
  compare(input.substr(0, half), half == std::string_view::npos ? input : input.substr(half + 1));
  return 0;
}
