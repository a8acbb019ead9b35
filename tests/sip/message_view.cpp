#include "sipwire/sip/message_view.hpp"

#include <catch2/catch.hpp>
#include <iterator>
#include <ranges>
#include <string>

#include "sipwire/sip/fields.hpp"
#include "support/allocation.hpp"
#include "support/guard_page.hpp"
#include "support/message.hpp"

using namespace sipwire;
using sip::field_storage;
using sip::header_id;
using sip::parse;
namespace hdr = sip::hdr;
using test_support::parse_fault;
using test_support::with_message;

namespace {

const std::string basic =
    "INVITE sip:bob@biloxi.com SIP/2.0\r\n"
    "Via: SIP/2.0/UDP pc33.atlanta.com;branch=z9hG4bK776asdhds, SIP/2.0/TCP b.example\r\n"
    "v: SIP/2.0/TLS c.example\r\n"
    "Max-Forwards: 70\r\n"
    "To: Bob <sip:bob@biloxi.com>\r\n"
    "From: Alice <sip:alice@atlanta.com>;tag=1928301774\r\n"
    "Call-ID: a84b4c76e66710\r\n"
    "CSeq: 314159 INVITE\r\n"
    "X-Mine: one\r\n"
    "x-mine:two\r\n"
    "Content-Length: 4\r\n"
    "\r\n"
    "body";

std::string with(std::string_view lines, std::string_view body = "") {
  return "OPTIONS sip:a@b SIP/2.0\r\n" + std::string(lines) + "\r\n" + std::string(body);
}

}  // namespace

TEST_CASE("message_view: a request taken apart", "[message_view]") {
  with_message(basic, [](const sip::message_view& m) {
    CHECK(m.is_request());
    CHECK(m.method() == sip::method::invite);
    CHECK(m.method_text() == "INVITE");
    CHECK(m.request_uri().text() == "sip:bob@biloxi.com");
    CHECK(m.version() == "SIP/2.0");
    CHECK(m.status() == 0);
    CHECK(m.reason().empty());
    CHECK(m.field_count() == 10);
    CHECK(m.field_at(1).name() == "v");
    CHECK(m.field_at(1).id() == header_id::via);
    CHECK(m.field_at(1).canonical_name() == "Via");
    CHECK(m.body() == "body");
    CHECK(m.content_length() == 4U);
    CHECK(m.text() == basic);
    CHECK(m.trailing().empty());
    CHECK(m.headers_end() == basic.size() - 6);

    std::string hosts;
    for (const auto& via : m.all<hdr::via>()) hosts += std::string(via->sent_by().text()) + " ";
    CHECK(hosts == "pc33.atlanta.com b.example c.example ");
    CHECK(m.all<hdr::via>().size() == 3);
    CHECK(m.get<hdr::via>()->branch() == "z9hG4bK776asdhds");
    CHECK(m.get<hdr::from>()->tag() == "1928301774");
    CHECK(m.get<hdr::cseq>()->number() == 314159);
    CHECK(m.has<hdr::to>());
    CHECK_FALSE(m.has<hdr::contact>());
    CHECK(m.count(header_id::via) == 2);

    auto mine = m.raw("X-MINE");
    CHECK(mine.size() == 2);
    CHECK(mine.front().value() == "one");
    CHECK(m.raw("Via").size() == 2);
    CHECK(m.raw("Nothing").empty());
    std::size_t n = 0;
    for (auto f : m.fields()) n += f.name().size();
    CHECK(n == 3 + 1 + 12 + 2 + 4 + 7 + 4 + 6 + 6 + 14);
  });
}

TEST_CASE("D75 What an iterator holds dangles from no temporary", "[D75]") {
  with_message(basic, [](const sip::message_view& m) {
    using values = decltype(m.all<hdr::via>());
    STATIC_REQUIRE(std::is_same_v<decltype(*values(m.all<hdr::via>()).begin()), result<sip::via_view>>);
    STATIC_REQUIRE(std::ranges::input_range<values>);
    STATIC_REQUIRE(!std::forward_iterator<values::iterator>);
    // A value of its own is not changed by a step; a reference is the element of the iterator, wherever that
    // stands.
    const auto& kept = *m.all<hdr::via>().begin();
    auto i = m.all<hdr::via>().begin();
    const auto first = i++;
    const auto& here = *i;
    CHECK(kept->text() == "SIP/2.0/UDP pc33.atlanta.com;branch=z9hG4bK776asdhds");
    CHECK((*first)->text() == kept->text());
    CHECK(here->text() == "SIP/2.0/TCP b.example");
    ++i;
    CHECK(here->text() == "SIP/2.0/TLS c.example");
    CHECK(i.in().name() == "v");
    CHECK(kept->text() == "SIP/2.0/UDP pc33.atlanta.com;branch=z9hG4bK776asdhds");
    // Fields are given by value.
    STATIC_REQUIRE(std::forward_iterator<decltype(m.fields().begin())>);
    STATIC_REQUIRE(std::forward_iterator<decltype(m.raw("via").begin())>);
    STATIC_REQUIRE(std::ranges::forward_range<decltype(m.fields())>);
  });
}

TEST_CASE("message_view: a response, empty reason, any version", "[message_view]") {
  with_message("SIP/2.0 200 OK\r\n\r\n", [](const sip::message_view& m) {
    CHECK(m.is_response());
    CHECK(m.status() == 200);
    CHECK(m.reason() == "OK");
    CHECK(m.method() == sip::method::extension);
    CHECK(m.request_uri().text().empty());
    CHECK(m.field_count() == 0);
  });
  with_message("sip/7.99 100 \r\n\r\n", [](const sip::message_view& m) {
    CHECK(m.status() == 100);
    CHECK(m.reason().empty());
    CHECK_FALSE(m.is_sip_2_0());
  });
}

TEST_CASE("message_view: absent is located at the empty line", "[message_view]") {
  with_message(with("CSeq: 1 OPTIONS\r\n"), [](const sip::message_view& m) {
    CHECK(m.get<hdr::call_id>().error() == fault{errc::absent, rule::message_header, 42});
    CHECK(m.content_length().error().code == errc::absent);
  });
}

TEST_CASE("message_view: leading CRLFs and trailing octets are no part of the message", "[message_view]") {
  const std::string text = "\r\n\r\nOPTIONS sip:a@b SIP/2.0\r\nl: 2\r\n\r\nxyzzy";
  with_message(text, [](const sip::message_view& m) {
    CHECK(m.leading() == "\r\n\r\n");
    CHECK(m.body() == "xy");
    CHECK(m.trailing() == "zzy");
    std::string out;
    string_sink into(out);
    (void)sip::write(into, m);
    CHECK(out + std::string(m.trailing()) == std::string(m.leading()) + std::string(m.text()) + "zzy");
  });
}

TEST_CASE("message_view: start line faults", "[message_view]") {
  CHECK(parse_fault("") == fault{errc::need_more, rule::method, 0});
  CHECK(parse_fault("INVITE") == fault{errc::need_more, rule::method, 6});
  CHECK(parse_fault("INVITE sip:a@b SIP/2.0\r\n") == fault{errc::need_more, rule::header_name, 24});
  CHECK(parse_fault("INVITE  sip:a@b SIP/2.0\r\n\r\n") == fault{errc::syntax, rule::request_uri, 7});
  CHECK(parse_fault("INVITE sip:a@b SIP/2.0 \r\n\r\n").code == errc::syntax);
  CHECK(parse_fault("INVITE sip:a@b SIP/2.\r\n\r\n") == fault{errc::syntax, rule::sip_version, 21});
  CHECK(parse_fault("IN@ITE sip:a@b SIP/2.0\r\n\r\n") == fault{errc::syntax, rule::method, 2});
  CHECK(parse_fault("INVITE sip:a@b SIP/2.0\n\r\n") == fault{errc::bare_lf, rule::crlf, 22});
  CHECK(parse_fault("SIP/2.0 4294967301 x\r\n\r\n") == fault{errc::syntax, rule::status_code, 11});
  CHECK(parse_fault("SIP/2.0 200\r\n\r\n") == fault{errc::syntax, rule::status_code, 11});
  CHECK(parse_fault(std::string("SIP/2.0 200 a\0b\r\n\r\n", 19)) ==
        fault{errc::syntax, rule::reason_phrase, 13});
  CHECK(parse_fault("SIP/2.0 2x0 OK\r\n\r\n") == fault{errc::syntax, rule::status_code, 9});
}

TEST_CASE("message_view: more fields than the storage holds", "[message_view]") {
  field_storage<2> slots;
  const auto m = parse(with("a: 1\r\nb: 2\r\nc: 3\r\n"), slots);
  CHECK(m.error() == fault{errc::too_many, rule::message_header, 37});
}

TEST_CASE("message_view: nothing is allocated", "[message_view][allocations]") {
  field_storage<64> slots;
  std::size_t sum = 0;
  char room[1024];
  {
    const test_support::no_allocations guard;
    auto m = parse(basic, slots);
    for (const auto& via : m->all<hdr::via>()) sum += via->params().size();
    for (const auto& from : m->all<hdr::from>()) sum += from->uri().as_sip()->host().text().size();
    for (auto f : m->fields()) sum += f.value().size();
    span_sink out(room);
    (void)sip::write(out, *m);
    sum += out.size();
  }
  CHECK(sum > basic.size());
}

TEST_CASE("message_view: a header block longer than the line index's window, and long lines",
          "[message_view]") {
  std::string lines;
  for (int i = 0; i < 700; ++i)
    lines +=
        "h" + std::to_string(i) + ":" + (i % 7 == 0 ? "\r\n  folded " : "") + std::to_string(i * i) + "\r\n";
  lines += "Subject: " + std::string(70000, 'x') + "\r\n";
  const std::string text = with(lines + "Content-Length: 3\r\n", "abc");
  static field_storage<1000> slots;
  const auto m = parse(text, slots);
  REQUIRE(m);
  CHECK(m->field_count() == 702);
  CHECK(m->field_at(350).value() == "folded 122500");
  CHECK(m->field_at(700).value().size() == 70000);
  CHECK(m->body() == "abc");
}

TEST_CASE("message_view: limits on the header block", "[message_view]") {
  field_storage<64> slots;
  const read_options options = limits{.header_bytes = 60};
  CHECK(parse(with("a: 1\r\n"), slots, options));
  CHECK(parse(with("a: " + std::string(100, 'x') + "\r\n"), slots, options).error().code == errc::too_long);
  CHECK(parse(std::string(max_input + 1, 'x'), slots).error().code == errc::too_long);
}

TEST_CASE("R001 blanks before the colon do not hide a field", "[R001]") {
  for (const char* name : {"P-Asserted-Identity :", "P-Asserted-Identity \t :", "p-asserted-identity\t:"}) {
    const std::string text = with(std::string(name) + " <sip:x@y>\r\n");
    with_message(text, [](const sip::message_view& m) {
      CHECK(m.raw("P-Asserted-Identity").size() == 1);
      CHECK(m.field_at(0).id() == header_id::p_asserted_identity);
      CHECK(m.field_at(0).name().size() == 19);
      CHECK(m.field_at(0).value() == "<sip:x@y>");
    });
    field_storage<8> slots;
    read_options strict;
    strict.refuse_space_before_colon = true;
    CHECK(parse(text, slots, strict).error() == fault{errc::space_before_colon, rule::header_name, 44});
  }
}

TEST_CASE("R002 a name followed by anything but a blank or a colon is an error", "[R002]") {
  for (int b = 0; b < 256; ++b) {
    const char c = static_cast<char>(b);
    if (charset::token::set.contains(c) || c == ' ' || c == '\t' || c == ':') continue;
    const auto f = parse_fault(with(std::string("To") + c + ": <sip:a@b>\r\n"));
    INFO(b);
    CHECK(f.offset == 27);
    CHECK((f.code == errc::bad_field_name || f.code == errc::missing_colon));
  }
  CHECK(parse_fault(with("To\xC2\xA0: x\r\n")) == fault{errc::bad_field_name, rule::header_name, 27});
}

TEST_CASE("R006 every known header in an exact-size buffer", "[R006]") {
  for (std::uint32_t i = 1; i < sip::header_id_count; ++i) {
    const std::string name(sip::name(static_cast<header_id>(i)));
    test_support::for_every_prefix("A a: SIP/2.0\r\n" + name + ":",
                                   [](std::string_view prefix) { (void)parse_fault(prefix); });
  }
}

TEST_CASE("R014 differing Content-Lengths are a framing error, equal ones are not", "[R014]") {
  CHECK(parse_fault(with("Content-Length: 5\r\nl: 6\r\n", "abcdef")) ==
        fault{errc::conflict, rule::content_length, 47});
  CHECK(parse_fault(with("Content-Length: 5, 5\r\n", "abcde")) ==
        fault{errc::syntax, rule::content_length, 42});
  with_message(with("Content-Length: 5\r\nl: 05\r\n", "abcde"), [](const sip::message_view& m) {
    CHECK(m.body() == "abcde");
    CHECK(m.get<hdr::content_length>().error().code == errc::duplicate);
  });
}

TEST_CASE("R015 Content-Length with a blank before the colon, refused by flag", "[R015]") {
  with_message(with("Content-Length : 5\r\n", "abcdefg"),
               [](const sip::message_view& m) { CHECK(m.body() == "abcde"); });
  field_storage<8> slots;
  read_options strict;
  strict.refuse_space_before_colon = true;
  CHECK(parse(with("Content-Length : 5\r\n", "abcdefg"), slots, strict).error() ==
        fault{errc::space_before_colon, rule::header_name, 39});
}

TEST_CASE("R016 R034 folded framing headers have their unfolded value", "[R016][R034]") {
  with_message(with("Content-Length:\r\n 5\r\nContent-Type: text\r\n /plain\r\n", "abcdefg"),
               [](const sip::message_view& m) {
                 CHECK(m.body() == "abcde");
                 CHECK(m.get<hdr::content_type>()->subtype() == "plain");
               });
}

TEST_CASE("R017 a header line without a colon", "[R017]") {
  CHECK(parse_fault(with("Conversation-ID b088\r\n")) == fault{errc::missing_colon, rule::header_name, 41});
  CHECK(parse_fault(with("Foo\r\nTo: <sip:a@b>\r\n")) == fault{errc::missing_colon, rule::header_name, 28});
  CHECK(parse_fault(with(": x\r\n")) == fault{errc::bad_field_name, rule::header_name, 25});
  CHECK(parse_fault(with(" x: y\r\n")) == fault{errc::bad_field_name, rule::header_name, 25});
}

TEST_CASE("R018 bare CR and NUL in a header value", "[R018]") {
  CHECK(parse_fault(with(std::string("Subject: te\r\x00st\r\n", 17))) ==
        fault{errc::bare_cr, rule::header_value, 36});
  CHECK(parse_fault(with(std::string("Subject: te\x00st\r\n", 16))) ==
        fault{errc::control_byte, rule::header_value, 36});
  CHECK(parse_fault(with("Subject: te\nst: x\r\n")) == fault{errc::bare_lf, rule::header_value, 36});
  CHECK(parse_fault(with("Subject: te\x7Fst\r\n")) == fault{errc::control_byte, rule::header_value, 36});
  // A quoted-pair may hold NUL (RFC 4475 3.1.1.2): the field's own grammar judges it.
  with_message(with(std::string("From: \"a\\\0b\" <sip:a@b>\r\n", 24)),
               [](const sip::message_view& m) { CHECK(m.get<hdr::from>()); });
}

TEST_CASE("R019 R029 R030 Content-Length is digits only", "[R019][R029][R030]") {
  for (const char* bad : {"+5", "0x5", "-1", "- 1", "5x", "5 5", "5.0", "-999"})
    CHECK(parse_fault(with("Content-Length: " + std::string(bad) + "\r\n", "abcde")).rule ==
          rule::content_length);
  CHECK(parse_fault(with("Content-Length: \r\n")) == fault{errc::truncated, rule::content_length, 41});
  CHECK(parse_fault(with("Content-Length: 12345678901\r\n")) ==
        fault{errc::out_of_range, rule::content_length, 41});
}

TEST_CASE("R023 R024 R026 Content-Length at the boundaries", "[R023][R024][R026]") {
  for (const char* big : {"2147483647", "2147483648", "4294967295"})
    CHECK(parse_fault(with("Content-Length: " + std::string(big) + "\r\n", "abc")).code ==
          errc::body_too_short);
  for (const char* over : {"4294967296", "4294967328", "9223372036854775808", "18446744073709551616",
                           "1000000000000000000000000000000"})
    CHECK(parse_fault(with("Content-Length: " + std::string(over) + "\r\n", "abc")) ==
          fault{errc::out_of_range, rule::content_length, 41});
  with_message(with("Content-Length: 0\r\n", "abc"),
               [](const sip::message_view& m) { CHECK(m.body().empty()); });
}

TEST_CASE("R020 every instance of a repeated header is reachable, and no accessor picks one", "[R020]") {
  with_message(with("From: <sip:a@b>;tag=1\r\nf: <sip:c@d>;tag=2\r\nP-Asserted-Identity: <sip:x@y>\r\n"
                    "P-Asserted-Identity: <tel:+1>\r\n"),
               [](const sip::message_view& m) {
                 CHECK(m.get<hdr::from>().error() == fault{errc::duplicate, rule::message_header, 48});
                 std::string tags;
                 for (const auto& from : m.all<hdr::from>()) tags += *from->tag();
                 CHECK(tags == "12");
                 CHECK(m.raw("P-Asserted-Identity").size() == 2);
               });
}

TEST_CASE("R021 messages without line ends, and cuts of a valid one", "[R021]") {
  CHECK(parse_fault("INVITE sip:a@b SIP/2.0").code == errc::need_more);
  CHECK(parse_fault("INVITE sip:a@b SIP/2.0 Via: SIP/2.0/UDP x To: y").code == errc::syntax);
  test_support::for_every_prefix(basic, [](std::string_view prefix) {
    const auto f = parse_fault(prefix);
    if (prefix.size() < basic.size()) CHECK((f.code == errc::need_more || f.code == errc::body_too_short));
  });
}

TEST_CASE("R022 accessors of a hostile value never throw, and its fault is local", "[R022]") {
  with_message(with("From: <sip:>;sip:;1001@h;tag=x\r\nTo: <sip:ok@h>\r\n"), [](const sip::message_view& m) {
    CHECK(m.get<hdr::from>().error().code == errc::syntax);
    CHECK(m.get<hdr::to>()->uri().as_sip()->user() == "ok");
  });
}

TEST_CASE("R055 a method prefix alone", "[R055]") {
  for (const char* text : {"I", "IN", "INVITE", "SIP", "SIP/", "SIP/2.0", "SIP/2.0 ", "SIP/2.0 20"})
    test_support::for_every_prefix(
        text, [](std::string_view prefix) { CHECK(parse_fault(prefix).code == errc::need_more); });
}

TEST_CASE("R065 empty list elements by flag", "[R065]") {
  with_message(with("Supported: ,outbound,,path\r\n"), [](const sip::message_view& m) {
    int good = 0, empty = 0;
    for (const auto& tag : m.all<hdr::supported>()) (tag ? good : empty) += 1;
    CHECK(good == 2);
    CHECK(empty == 2);
    CHECK(m.get<hdr::supported>().error() == fault{errc::empty_element, rule::comma, 36});
  });
  field_storage<8> slots;
  const std::string text = with("Supported: ,outbound,,path,\r\n");
  const auto m = parse(text, slots, leniency::empty_list_elements);
  std::string tags;
  for (const auto& tag : m->all<hdr::supported>()) tags += std::string(tag->text()) + " ";
  CHECK(tags == "outbound path ");
}

TEST_CASE("R077 a line end before the closing angle: located, and the rest readable under salvage",
          "[R077]") {
  const std::string text = with("To: <sip:a@b\r\n>;tag=1\r\nCall-ID: x\r\n");
  CHECK(parse_fault(text) == fault{errc::bad_field_name, rule::header_name, 39});
  field_storage<8> slots;
  const auto m = parse(text, slots, leniency::salvage);
  REQUIRE(m);
  CHECK(m->field_count() == 3);
  CHECK(m->field_at(1).malformed());
  CHECK(m->field_at(1).value() == ">;tag=1");
  CHECK(m->field_at(1).name().empty());
  CHECK(m->get<hdr::call_id>()->text() == "x");
  CHECK(m->get<hdr::to>().error().code == errc::unclosed_angle);
}

TEST_CASE("leniency: bare line feeds end and fold lines", "[leniency]") {
  const std::string text = "\nOPTIONS sip:a@b SIP/2.0\nTo: Bob\n <sip:a@b>\nl: 1\n\nxy";
  field_storage<8> slots;
  const auto m = parse(text, slots, leniency::bare_lf);
  REQUIRE(m);
  CHECK(m->get<hdr::to>()->uri().text() == "sip:a@b");
  CHECK(m->body() == "x");
}

TEST_CASE("leniency: control bytes, blanks in the start line, missing empty line, short body", "[leniency]") {
  field_storage<8> slots;
  const auto parsed = [&](const std::string& text, leniency flag) {
    CHECK_FALSE(parse(text, slots));
    const auto m = parse(text, slots, flag);
    INFO(text);
    REQUIRE(m);
    return *m;
  };
  CHECK(parsed(with(std::string("Subject: a\0b\r\n", 14)), leniency::control_bytes)
            .field_at(0)
            .value()
            .size() == 3);
  CHECK(parsed("OPTIONS   sip:a@b  SIP/2.0  \r\n\r\n", leniency::start_line_space).request_uri().text() ==
        "sip:a@b");
  CHECK(parsed("SIP/2.0   200 OK\r\n\r\n", leniency::start_line_space).status() == 200);
  CHECK(parsed("OPTIONS sip:a@b SIP/2.0\r\nTo: x\r\n", leniency::missing_empty_line).field_count() == 1);
  CHECK(parsed(with("l: 10\r\n", "abc"), leniency::short_body).body() == "abc");
}
