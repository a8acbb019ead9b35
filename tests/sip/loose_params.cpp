/// \file
/// D19, D20, D21: parameters that deviate, in every header field that has some.

#include <catch2/catch.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "sipwire/sip.hpp"
#include "support/check.hpp"
#include "support/header_access.hpp"
#include "support/table.hpp"

using namespace sipwire;
using namespace test_support;

namespace {

struct example {
  std::string name;
  std::string text;
  const header_access* access;
};

/// The fields of the table that take parameters, with their examples.
std::vector<example> with_params() {
  std::vector<example> out;
  for (const auto& row : field_rows("sip")) {
    const auto id = sip::find_header(row.name);
    const auto* const access = row.typed ? access_to(id) : nullptr;
    if (access == nullptr || id == sip::header_id::content_type || id == sip::header_id::content_disposition)
      continue;
    const bool free_text = access->parse(slice(std::string_view("=;;")), leniency::none).ok();
    const std::string more = row.accepted + ";x=y";
    const bool many = row.name.find("Auth") != row.name.npos;
    if (!free_text && !many && access->parse(slice(std::string_view(more)), leniency::none).ok())
      out.push_back({row.name, row.accepted, access});
  }
  return out;
}

/// `text` is refused in strict, and without `flag`; with it and with more it is a value, and all of it.
void needs(const example& e, const std::string& text, leniency flag) {
  INFO(e.name << ": " << text);
  const guarded input(text);
  const auto read = [&](leniency lenient) { return read_agreeing(e.access->read, input, lenient); };
  CHECK_FALSE(read(leniency::none).ok());
  CHECK_FALSE(read(leniency::all & ~flag).ok());
  for (const auto lenient : {flag, leniency::deployed, leniency::all}) {
    const auto got = read(lenient);
    INFO(printed(got.what));
    REQUIRE(got.ok());
    CHECK(got.text == text);
  }
  // Up to what is odd the prefixes are those of a usual value.
  for (std::size_t n = e.text.size(); n != text.size(); ++n)
    (void)read_agreeing(e.access->read, guarded(std::string_view(text).substr(0, n)), leniency::all);
}

std::vector<std::string> listed(const mime::param_list& params) {
  std::vector<std::string> out;
  for (const auto p : params)
    out.push_back(std::string(p.name()) + (p.has_value() ? "=" + std::string(p.value()) : ""));
  return out;
}
template <class V>
std::vector<std::string> params_of(std::string_view text, leniency lenient) {
  const auto v = parse_as<V>(slice(text), lenient);
  REQUIRE(v);
  return listed(v->params());
}
using names = std::vector<std::string>;

}  // namespace

TEST_CASE("D20: empty parameters stand in every field with parameters", "[D20]") {
  const auto fields = with_params();
  CHECK(fields.size() > 50);
  for (const auto& e : fields) {
    for (const char* tail :
         {";", ";;", "; ;", ";x=", ";x= ;y=z", ";;x=y", ";x=y;", ";\r\n ;x=y", ";x=\r\n ;y"})
      needs(e, e.text + tail, leniency::empty_parameters);
  }
}

TEST_CASE("D19: values that want quotes stand in every field with parameters", "[D19]") {
  for (const auto& e : with_params()) {
    for (const char* value : {"a:b", "p@w", "a/b", "9$0-1", "urn:uuid:1", "a=b", "<a;b>", "a b", "a\"b",
                              "(x)", "[x]", "[::z]", "\xC3\xBC", "{a}", "\"a\"b", "a\r\n b"}) {
      if (e.name == "P-DCS-LAES" && std::string_view(value) == "a:b") continue;
      needs(e, e.text + ";x=" + value, leniency::loose_parameters);
      needs(e, e.text + ";x=" + value + " ;y=\"z;,\";w", leniency::loose_parameters);
    }
  }
}

TEST_CASE("D21: bytes that are no UTF-8 stand in quoted-strings of every field", "[D21]") {
  for (const auto& e : with_params()) {
    needs(e, e.text + ";x=\"J\xFCrgen\"", leniency::other_charsets);
    needs(e, e.text + ";x=\"\\\xFC\";y=z", leniency::other_charsets);
    needs(e, e.text + ";x=\"a\xC3\";y=z", leniency::other_charsets);
  }
}

TEST_CASE("D19, D20: what no flag takes stays a fault", "[D19][D20]") {
  for (const auto& e : with_params()) {
    for (const char* tail : {";x=\"a", ";@=b", ";x=a\x01", ";x=a\x7F", ";=x", ";x y", ";x=<a", ";x=<a;y=<b>",
                             ";x=\r;y", ";x=\r\n;y", ";x=\r\n\r\n ;y", ";x=a:\r", ";x=a:\r\n;y", ";x=\r\n"}) {
      INFO(e.name << tail);
      const std::string text = e.text + tail;
      CHECK(read_agreeing(e.access->read, text, leniency::all).what ==
            read_agreeing(e.access->read, text, leniency::none).what);
    }
    // A NUL is none either, and bytes that are no UTF-8 need a flag of their own without quotes.
    CHECK_FALSE(read_agreeing(e.access->read, e.text + ";x=a" + std::string(1, '\0'), leniency::all).ok());
    CHECK_FALSE(read_agreeing(e.access->read, e.text + ";x=\xFC", leniency::loose_parameters).ok());
    CHECK(read_agreeing(e.access->read, e.text + ";x=\xFC", leniency::deployed).ok());
  }
}

TEST_CASE("D20: `;tag=` is a fault in strict, and empty under its leniency", "[D20]") {
  using sip::name_addr_view;
  rejects<name_addr_view>("<sip:a@b>;tag=", errc::truncated, 14, rule::gen_value);
  rejects<name_addr_view>("<sip:a@b>;tag=;x", errc::syntax, 14, rule::gen_value);
  rejects<name_addr_view>("sip:a@b;tag= ", errc::truncated, 13, rule::gen_value);
  accepts<name_addr_view>(
      "<sip:a@b>;;tag=;",
      [](const name_addr_view& v) {
        CHECK(v.tag() == "");
        CHECK(v.checked_tag().error().code == errc::truncated);
        CHECK(listed(v.params()) == names{"tag="});
        CHECK(v.text() == "<sip:a@b>;;tag=;");
      },
      leniency::empty_parameters);
}

TEST_CASE("D19, D20: the parameters are given as they are written", "[D19][D20]") {
  const auto deployed = leniency::deployed;
  CHECK(params_of<sip::via_view>("SIP/2.0/UDP h;branch=9$0-1;rport=;;received=2001:db8::1;", deployed) ==
        names{"branch=9$0-1", "rport=", "received=2001:db8::1"});
  CHECK(params_of<sip::contact_view>("<sip:a@b>; q=0.5 ; x = a b ;y=<a;b>;z=\"\xFC;\"", deployed) ==
        names{"q=0.5", "x=a b", "y=<a;b>", "z=\"\xFC;\""});
  CHECK(params_of<sip::charging_function_addresses_view>("ccf=aaa://h:1, ecf=x@y;;", deployed) ==
        names{"ccf=aaa://h:1", "ecf=x@y"});
  CHECK(params_of<sip::identity_view>("abc;info=<https://a;b>;alg=x:y", deployed) ==
        names{"info=<https://a;b>", "alg=x:y"});

  accepts<sip::via_view>(
      "SIP/2.0/UDP h ;x=a:b;branch=9$0-1;rport=;received=1:2;ttl=300",
      [](const sip::via_view& v) {
        CHECK(v.branch() == "9$0-1");
        CHECK(v.has_rport());
        CHECK_FALSE(v.rport());
        CHECK(v.sent_by().text() == "h");
        CHECK(v.received() == "1:2");
        CHECK(v.received_address(leniency::deployed).error().code != errc::none);
        CHECK(v.ttl().error().code == errc::out_of_range);
        CHECK(v.ttl(leniency::deployed) == std::uint8_t{255});
      },
      leniency::deployed);
  accepts<sip::charging_vector_view>(
      "orig-ioi=b;icid-value=a:b:c",
      [](const sip::charging_vector_view& v) {
        CHECK(v.icid_value() == "a:b:c");
        CHECK(v.orig_ioi() == "b");
      },
      leniency::loose_parameters);
  rejects<sip::charging_vector_view>("orig-ioi=b;icid-value=x", errc::missing_mandatory, 0, rule::icid_value);
  accepts<sip::charging_vector_view>(
      "icid-value=;icid-generated-at=192.0.2.1",
      [](const sip::charging_vector_view& v) {
        CHECK(v.icid_value().empty());
        CHECK(v.icid_generated_at());
      },
      leniency::empty_parameters);
}

TEST_CASE("D19: tokens in quotes and texts without them are read under loose_parameters", "[D19]") {
  const auto loose = leniency::loose_parameters;
  const auto state = *parse_as<sip::subscription_state_view>("terminated;reason=\"rejected\"");
  CHECK(state.reason().error().code == errc::syntax);
  CHECK(state.reason(loose) == "rejected");
  const auto reason = *parse_as<sip::reason_view>("Q.850;cause=16;text=Terminated");
  CHECK(reason.reason_text().error().code == errc::syntax);
  CHECK(reason.reason_text(loose) == "Terminated");
  const auto from = *parse_as<sip::name_addr_view>("<sip:a@b>;tag=\"x\"");
  CHECK(from.tag() == "\"x\"");
  CHECK(from.checked_tag().error().code == errc::syntax);
  CHECK(from.checked_tag(loose) == "x");
  const auto contact = *parse_as<sip::contact_view>("<sip:a@b>;+sip.instance=<urn:x:y>;reg-id=1", loose);
  CHECK(contact.instance(loose)->text() == "urn:x:y");
}

TEST_CASE("D19, D20: a list goes on behind a loose value, and a loose value ends at its comma",
          "[D19][D20]") {
  const std::string text = "<sip:a>;x=a:b,<sip:b>;;, <sip:c>;x=, \"J\xFC, x\" <sip:d>;y=\"z,\",<sip:e>";
  std::vector<std::string> uris, texts;
  for (const auto& v : sip::value_list<sip::contact_view>(slice(text), leniency::deployed)) {
    REQUIRE(v);
    uris.emplace_back(v->uri().text());
    texts.emplace_back(v->text());
  }
  CHECK(uris == std::vector<std::string>{"sip:a", "sip:b", "sip:c", "sip:d", "sip:e"});
  CHECK(texts[1] == "<sip:b>;;");
  CHECK(texts[2] == "<sip:c>;x=");
}

TEST_CASE("D19: a bracket that never closes does not hide the Via behind it", "[D19]") {
  const std::string text = "SIP/2.0/UDP a;branch=z9hG4bK1;x=<, SIP/2.0/UDP b;branch=z9hG4bK2";
  const sip::value_list<sip::via_view> vias(slice(text), leniency::all);
  CHECK_FALSE(*vias.begin());
  CHECK_FALSE(parse_as<sip::name_addr_view>("<sip:a>;x=<;tag=1", leniency::all));
  for (const char* routes : {"<sip:a , <sip:b>", "sip:a;x=<, <sip:b>"})
    CHECK_FALSE(*sip::value_list<sip::route_view>(slice(std::string_view(routes)), leniency::all).begin());
}

TEST_CASE("D19: how long a value of a list is does not change how it is read", "[D19]") {
  for (const std::size_t size :
       {0U, 90U, 110U, 111U, 112U, 113U, 114U, 115U, 116U, 117U, 120U, 128U, 129U, 2000U, 4000U}) {
    INFO(size);
    const std::string more(size, 'a');
    const std::string list =
        "\"A <sip:a>;x=\r\n " + more + ":,\"J\xC3\xBC" + more + "\\\xFC\"<sip: b>;;y,<sip:c>;x=[";
    const sip::value_list<sip::contact_view> values(slice(list), leniency::all);
    std::vector<std::string> uris;
    for (const auto& v : values) {
      REQUIRE(v);
      uris.emplace_back(v->uri().text());
    }
    CHECK(uris == std::vector<std::string>{"sip:a", "sip: b", "sip:c"});
  }
}

TEST_CASE("D21: comments and texts keep bytes that are no UTF-8", "[D21]") {
  const auto flag = leniency::other_charsets;
  accepts<sip::server_view>(
      "PBX/1 (J\xFCrgen) x",
      [](const sip::server_view& v) {
        std::vector<std::string> parts;
        for (const auto p : v) parts.emplace_back(p.text());
        CHECK(parts == std::vector<std::string>{"PBX/1", "(J\xFCrgen)", "x"});
      },
      flag);
  accepts<sip::warning_view>(
      "399 pbx:50 \"J\xFC\"",
      [](const sip::warning_view& v) {
        CHECK(v.warn_text() == "\"J\xFC\"");
        CHECK(v.agent_host()->port() == std::uint16_t{50});
      },
      flag);
  accepts<sip::retry_after_view>(
      "120 (J\xFC;,) ;duration=3", [](const sip::retry_after_view& v) { CHECK(v.comment() == "(J\xFC;,)"); },
      flag);
  accepts<sip::text_view>(
      "J\xFC", [](const sip::text_view& v) { CHECK(v.text() == "J\xFC"); }, flag);
  rejects<sip::text_view>("J\xFC", errc::bad_utf8, 1, rule::utf8_nonascii);
}

TEST_CASE("A value beyond 4096 octets is read once", "[D19]") {
  const std::string value = "icid-value=a:b;x=";
  const auto fits = value + std::string(4096 - value.size(), 'a');
  CHECK(parse_as<sip::charging_vector_view>(slice(fits), leniency::deployed));
  const auto strict = parse_as<sip::charging_vector_view>(slice(fits + "a")).error();
  CHECK(parse_as<sip::charging_vector_view>(slice(fits + "a"), leniency::deployed).error() == strict);
  // More of the list may follow.
  const std::string list = "<sip:a>;x=a:b," + std::string(5000, ' ') + "<sip:b>";
  CHECK((*sip::value_list<sip::contact_view>(slice(list), leniency::deployed).begin())->params().size() == 1);
}
