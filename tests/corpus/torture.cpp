// RFC 4475 and RFC 5118: every verdict of tests/data/expect, and the fields it names, read through the typed
// API.

#include <catch2/catch.hpp>
#include <iostream>
#include <map>
#include <set>
#include <string>

#include "sipwire/sip.hpp"
#include "support/corpus.hpp"

using namespace sipwire;
namespace hdr = sip::hdr;
using sip::header_id;
using test_support::data_root;
using test_support::judge;
using test_support::read_file;

namespace {

std::string message_text(const std::string& name) {
  for (const char* folder : {"rfc4475", "rfc5118/cl-fixed", "rfc5118"})
    if (const auto path = data_root() / folder / (name + ".sip"); std::filesystem::exists(path))
      return read_file(path);
  FAIL("no message called " << name);
  return {};
}

/// Parses the message called `name`, which must parse, and hands its view to `look`.
template <class Look>
void look_into(const std::string& name, Look&& look, leniency lenient = leniency::none,
               std::string_view more = {}) {
  INFO(name);
  const std::string text = message_text(name) + std::string(more);
  const test_support::guarded input(text);
  sip::field_storage<64> slots;
  const auto m = sip::parse(input, slots, lenient);
  INFO(describe(m.error().code) << " at " << m.error().offset);
  REQUIRE(m);
  look(*m);
}

fault fault_of(const std::string& name) {
  return test_support::parse_fault(message_text(name));
}

/// Where `piece` stands in the message for the only time.
std::uint32_t at(const std::string& name, std::string_view piece, std::size_t inside = 0) {
  const std::string text = message_text(name);
  const std::size_t found = text.find(piece);
  REQUIRE(found != std::string::npos);
  REQUIRE(text.find(piece, found + 1) == std::string::npos);
  return static_cast<std::uint32_t>(found + inside);
}

template <class V>
std::string display(const V& v) {
  std::string out;
  string_sink into(out);
  (void)v.write_display_name(into);
  return out;
}

std::string decoded(std::optional<std::string_view> raw) {
  REQUIRE(raw);
  std::string out;
  string_sink into(out);
  REQUIRE(uri::decode(into, *raw));
  return out;
}

/// All Vias as `transport sent-by`, separated by commas.
std::string vias(const sip::message_view& m) {
  std::string out;
  for (const auto& via : m.all<hdr::via>()) {
    REQUIRE(via);
    out +=
        (out.empty() ? "" : ",") + std::string(via->transport()) + " " + std::string(via->sent_by().text());
    if (via->sent_by().port()) out += ":" + std::to_string(*via->sent_by().port());
  }
  return out;
}

template <class H>
typename H::value nth(const sip::message_view& m, std::size_t n) {
  for (const auto& v : m.all<H>())
    if (n-- == 0) {
      REQUIRE(v);
      return *v;
    }
  FAIL("too few values");
  return {};
}

std::string unfolded(const sip::field_view& f) {
  std::string out;
  string_sink into(out);
  (void)sip::write_unfolded(into, f.value());
  return out;
}

}  // namespace

TEST_CASE("torture: every verdict of RFC 4475 and RFC 5118", "[corpus][torture]") {
  // Which way we go where the RFCs leave it open.
  const std::map<std::string, bool> either = {{"lwsstart", false}, {"trws", false},
                                              {"escruri", true},   {"baddate", true},
                                              {"badbranch", true}, {"ipv6-bug-abnf-3-colons", false}};
  std::size_t checked = 0, accepted = 0, rejected = 0;
  std::set<std::string> undecided;
  for (const char* table_name : {"rfc4475.tsv", "rfc5118.tsv"}) {
    const test_support::tsv table(data_root() / "expect" / table_name);
    for (const auto& row : table.rows()) {
      const std::string name = table.cell(row, "name"), expected = table.cell(row, "parser"),
                        status = table.cell(row, "sip_status");
      const auto got = judge(message_text(name));
      INFO(name << ": " << describe(got.first.code) << " in " << sipwire::name(got.first.rule) << " at "
                << got.first.offset);
      ++checked;
      ++(got.ok() ? accepted : rejected);
      if (expected == "accept") {
        CHECK(got.ok());
      } else if (expected == "reject") {
        CHECK_FALSE(got.ok());
        const std::string answer = got.status == 0 ? "discard" : std::to_string(got.status);
        CHECK(("|" + status + "|").find("|" + answer + "|") != std::string::npos);
      } else {
        REQUIRE(expected == "either");
        undecided.insert(name);
        REQUIRE(either.count(name) == 1);
        CHECK(got.ok() == either.at(name));
        if (!got.ok()) CHECK(got.status == 400);
      }
    }
  }
  CHECK(checked == 61);
  CHECK(undecided.size() == either.size());
  std::cout << "torture: " << checked << " verdicts hold, " << accepted << " accepted, " << rejected
            << " rejected, " << either.size() << " of them left open by the RFCs\n";
}

TEST_CASE("torture: the archive of RFC 5118 with bare line feeds", "[corpus][torture]") {
  std::size_t read = 0;
  for (const auto& entry : std::filesystem::directory_iterator(data_root() / "rfc5118" / "archive-lf")) {
    const std::string text = read_file(entry.path());
    INFO(entry.path());
    CHECK(test_support::parse_fault(text).code == errc::bare_lf);
    sip::field_storage<64> slots;
    // The archive lacks the empty line of two messages, and its lengths count CRLFs.
    const auto m =
        sip::parse(text, slots, leniency::bare_lf | leniency::missing_empty_line | leniency::short_body);
    REQUIRE(m);
    const std::string crlf = read_file(data_root() / "rfc5118" / (entry.path().stem().string() + ".sip"));
    sip::field_storage<64> others;
    const auto same = sip::parse(crlf, others, leniency::short_body);
    REQUIRE(same);
    REQUIRE(m->field_count() == same->field_count());
    for (std::size_t i = 0; i < m->field_count(); ++i)
      CHECK(unfolded(m->field_at(i)) == unfolded(same->field_at(i)));
    ++read;
  }
  CHECK(read == 12);
}

TEST_CASE("torture fields: 3.1.1.1 wsinv", "[corpus][torture]") {
  look_into("wsinv", [](const sip::message_view& m) {
    CHECK(m.request_uri().text() == "sip:vivekg@chair-dnrc.example.com;unknownparam");
    CHECK(m.get<hdr::to>()->uri().text() == "sip:vivekg@chair-dnrc.example.com");
    CHECK(m.get<hdr::to>()->tag() == "1918181833n");
    CHECK(display(*m.get<hdr::from>()) == "J Rosenberg \\\"");
    CHECK(m.get<hdr::from>()->uri().text() == "sip:jdrosen@example.com");
    CHECK(m.get<hdr::from>()->tag() == "98asjd8");
    CHECK(m.get<hdr::max_forwards>()->value() == 68);
    CHECK(m.get<hdr::call_id>()->text() == "wsinv.ndaksdj@192.0.2.1");
    CHECK(*m.content_length() == 150);
    CHECK(m.get<hdr::cseq>()->number() == 9);
    CHECK(m.get<hdr::cseq>()->method() == "INVITE");
    CHECK(vias(m) == "UDP 192.0.2.2,TCP spindle.example.com,UDP 192.168.255.111");
    CHECK(nth<hdr::via>(m, 0).branch() == "390skdjuw");
    CHECK(nth<hdr::via>(m, 1).branch() == "z9hG4bK9ikj8");
    CHECK(nth<hdr::via>(m, 2).branch() == "z9hG4bK30239");
    REQUIRE(m.get<hdr::subject>());
    CHECK(m.get<hdr::subject>()->text().empty());
    CHECK(unfolded(m.raw("NewFangledHeader").front()) == "newfangled value continued newfangled value");
    CHECK(m.raw("UnknownHeaderWithUnusualValue").front().value() == ";;,,;;,;");
    CHECK(nth<hdr::route>(m, 0).text() == "<sip:services.example.com;lr;unknownwith=value;unknown-no-value>");
    const auto contact = nth<hdr::contact>(m, 0);
    CHECK(contact.uri().text() == "sip:jdrosen@example.com");
    CHECK(contact.params().value("newparam") == "newvalue");
    REQUIRE(contact.params().contains("secondparam"));
    CHECK_FALSE(contact.params().find("secondparam")->has_value());
    CHECK(*contact.q() == 330);
  });
}

TEST_CASE("torture fields: 3.1.1.2 intmeth", "[corpus][torture]") {
  look_into("intmeth", [](const sip::message_view& m) {
    const std::string method = "!interesting-Method0123456789_*+`.%indeed'~";
    CHECK(m.method_text() == method);
    CHECK(m.method() == sip::method::extension);
    CHECK(m.get<hdr::cseq>()->number() == 139122385);
    CHECK(m.get<hdr::cseq>()->method() == method);
    CHECK(display(*m.get<hdr::to>()) == std::string("BEL:\x07 NUL:\0 DEL:\x7F", 17));
    CHECK(display(*m.get<hdr::from>()) == "token1~` token2'+_ token3*%!.-");
    CHECK(m.get<hdr::from>()->tag() == "_token~1'+`*%!-.");
    const auto param = m.get<hdr::from>()->params().value("fromParam''~+*_!.-%");
    REQUIRE(param);
    CHECK(mime::without_quotes(*param) ==
          "\xD1\x80\xD0\xB0\xD0\xB1\xD0\xBE\xD1\x82\xD0\xB0\xD1\x8E\xD1\x89\xD0\xB8\xD0\xB9");
    CHECK(m.get<hdr::call_id>()->text() == "intmeth.word%ZK-!.*_+'@word`~)(><:\\/\"][?}{");
    CHECK(m.get<hdr::via>()->branch() == "z9hG4bK-.!%66*_+`'~");
    CHECK(m.get<hdr::max_forwards>()->value() == 255);
    CHECK(m.raw("extensionHeader-!.%*+_`'~").front().value().substr(0, 3) == "\xEF\xBB\xBF");
    CHECK(m.request_uri().as_sip()->user() == "1_unusual.URI~(to-be!sure)&isn't+it$/crazy?,/;;*");
    CHECK(m.text().size() == 641);
  });
}

TEST_CASE("torture fields: 3.1.1.3 to 3.1.1.5, escapes", "[corpus][torture]") {
  look_into("esc01", [](const sip::message_view& m) {
    CHECK(decoded(m.request_uri().as_sip()->user()) == "sips:user@example.com");
    CHECK(m.request_uri().as_sip()->host().text() == "example.net");
    CHECK(decoded(m.get<hdr::to>()->uri().as_sip()->user()) == "user");
    CHECK(decoded(m.get<hdr::from>()->uri().as_sip()->user()) == "I have spaces");
    const auto contact = m.get<hdr::contact>()->uri().as_sip();
    CHECK(decoded(contact->user()) == "caller");
    CHECK(contact->lr());
    // One pass: %25%34%31 is `%41`, not `A`.
    CHECK(decoded(contact->param("name")) == "value%41");
    CHECK(m.raw(header_id::call_id).front().name() == "i");
    CHECK(m.get<hdr::call_id>()->text() == "esc01.239409asdfakjkn23onasd0-3234");
    CHECK(m.raw(header_id::content_type).front().name() == "C");
    CHECK(m.get<hdr::content_type>()->is("application", "sdp"));
  });
  look_into("escnull", [](const sip::message_view& m) {
    const auto user = m.get<hdr::to>()->uri().as_sip();
    CHECK(user->user() == "null-%00-null");
    CHECK(decoded(user->user()) == std::string("null-\0-null", 11));
    CHECK(m.all<hdr::contact>().size() == 2);
    CHECK(m.count(header_id::contact) == 2);
    const auto one = *nth<hdr::contact>(m, 0).uri().as_sip(), two = *nth<hdr::contact>(m, 1).uri().as_sip();
    CHECK(one.user() == "%00");
    CHECK(two.user() == "%00%00");
    CHECK_FALSE(uri::equivalent(one, two));
    CHECK(*m.content_length() == 0);
  });
  look_into("esc02", [](const sip::message_view& m) {
    CHECK(m.method_text() == "RE%47IST%45R");
    CHECK(m.method() == sip::method::extension);
    CHECK(display(*m.get<hdr::from>()) == "%Z%45");
    CHECK(m.all<hdr::contact>().size() == 2);
    CHECK(nth<hdr::contact>(m, 1).uri().text() == "sip:alias3@host3.example.com");
    CHECK(m.raw("C%6Fntact").front().id() == header_id::extension);
    CHECK(m.get<hdr::cseq>()->text() == "29344 RE%47IST%45R");
  });
}

TEST_CASE("torture fields: 3.1.1.6 to 3.1.1.10", "[corpus][torture]") {
  look_into("lwsdisp", [](const sip::message_view& m) {
    CHECK(display(*m.get<hdr::from>()) == "caller");
    CHECK(m.get<hdr::from>()->uri().text() == "sip:caller@example.com");
    CHECK(m.get<hdr::from>()->tag() == "323");
  });
  look_into("longreq", [](const sip::message_view& m) {
    CHECK(m.text().size() == 3515);
    CHECK(display(*m.get<hdr::to>()) ==
          "I have a user name of extremeextremeextremeextremeextremeextremeextremeextremeextremeextreme "
          "proportion");
    const auto to = m.get<hdr::to>()->uri().as_sip();
    CHECK(to->port() == 6000);
    CHECK(to->params().size() == 3);
    CHECK(to->params().text().size() > 300);
    CHECK(m.get<hdr::from>()->tag()->size() == 155);
    CHECK(m.get<hdr::from>()->tag()->substr(0, 12) == "129829829829");
    CHECK(m.get<hdr::from>()->tag()->substr(149) == "982424");
    CHECK(m.get<hdr::call_id>()->text() ==
          "longreq."
          "onereallyreallyreallyreallyreallyreallyreallyreallyreallyreallyreallyreallyreallyreallyreallyreall"
          "yreallyreallyreally"
          "reallylongcallid");
    CHECK(m.all<hdr::via>().size() == 34);
    CHECK(nth<hdr::via>(m, 0).sent_by().text() == "sip33.example.com");
    CHECK(nth<hdr::via>(m, 33).received() == "192.0.2.5");
    CHECK(nth<hdr::via>(m, 33).branch()->size() > 100);
    CHECK(*m.content_length() == 150);
    CHECK(m.body().size() == 150);
  });
  look_into("dblreq", [](const sip::message_view& m) {
    CHECK(m.method() == sip::method::register_);
    CHECK(*m.content_length() == 0);
    CHECK(m.body().empty());
    CHECK(m.trailing().size() == 450);
    CHECK(m.trailing().substr(0, 7) == "\r\nINVIT");
  });
  look_into("semiuri", [](const sip::message_view& m) {
    const auto uri = m.request_uri().as_sip();
    CHECK(decoded(uri->user()) == "user;par=u@example.net");
    CHECK(uri->host().text() == "example.com");
    CHECK(uri->params().empty());
    CHECK(m.all<hdr::accept>().size() == 6);
  });
  look_into("transports", [](const sip::message_view& m) {
    std::string all;
    for (const auto& via : m.all<hdr::via>()) all += std::string(via->transport()) + ",";
    CHECK(all == "UDP,SCTP,TLS,UNKNOWN,TCP,");
    CHECK(m.all<hdr::via>().size() == 5);
  });
}

TEST_CASE("torture fields: 3.1.1.11 to 3.1.1.13", "[corpus][torture]") {
  look_into("mpart01", [](const sip::message_view& m) {
    CHECK(*m.content_length() == 553);
    CHECK(m.body().size() == 553);
    CHECK(m.get<hdr::content_type>()->is_multipart());
    CHECK(m.get<hdr::content_type>()->boundary() == "7a9cbec02ceef655");
    CHECK(m.raw("Identity").size() == 1);
    // Two parts, text/plain and a binary with NULs, and the close-delimiter.
    const std::string delimiter = "--7a9cbec02ceef655";
    std::size_t delimiters = 0;
    for (std::size_t i = m.body().find(delimiter); i != std::string_view::npos;
         i = m.body().find(delimiter, i + 1))
      ++delimiters;
    CHECK(delimiters == 3);
    CHECK(m.body().find("Content-Type: text/plain") <
          m.body().find("Content-Type: application/octet-stream"));
    CHECK(m.body().find('\0') != std::string_view::npos);
    CHECK(m.body().find(delimiter + "--") != std::string_view::npos);
  });
  look_into("unreason", [](const sip::message_view& m) {
    CHECK(m.status() == 200);
    CHECK(m.reason().substr(0, 18) == "= 2**3 * 5**2 \xD0\xBD\xD0\xBE");
  });
  look_into("noreason", [](const sip::message_view& m) {
    CHECK(m.status() == 100);
    CHECK(m.reason().empty());
    CHECK(m.text().substr(0, 14) == "SIP/2.0 100 \r\n");
  });
}

TEST_CASE("torture faults: 3.1.2.1 to 3.1.2.5", "[corpus][torture]") {
  look_into("badinv01", [](const sip::message_view& m) {
    CHECK(m.raw("Via").front().value() == "SIP/2.0/UDP 192.0.2.15;;,;,,");
    CHECK(m.get<hdr::via>().error() ==
          fault{errc::syntax, rule::via_params, at("badinv01", "192.0.2.15;;", 11)});
    const auto contact = m.raw("Contact").front().value();
    CHECK(contact.substr(contact.size() - 5) == ">;;;;");
    CHECK(m.get<hdr::contact>().error() ==
          fault{errc::syntax, rule::generic_param, at("badinv01", ">;;;;", 2)});
    // The rest is readable.
    CHECK(m.get<hdr::to>());
    CHECK(m.get<hdr::cseq>());
  });
  CHECK(fault_of("clerr") == fault{errc::body_too_short, rule::message_body, at("clerr", "\r\n\r\nv=0", 4)});
  look_into(
      "clerr",
      [](const sip::message_view& m) {
        CHECK(*m.content_length() == 9999);
        CHECK(m.body().size() == 154);
      },
      leniency::short_body);
  CHECK(fault_of("ncl") == fault{errc::syntax, rule::content_length, at("ncl", "-999")});
  {
    // The events before the fault are there: CSeq 0, and 152 octets behind the empty line.
    const std::string text = message_text("ncl");
    std::string events;
    test_support::scan_agreeing(text, {}, &events);
    CHECK(events.find("=0 INVITE \n") != std::string::npos);
    CHECK(text.size() - (text.find("\r\n\r\n") + 4) == 152);
  }
  look_into("scalar02", [](const sip::message_view& m) {
    CHECK(m.get<hdr::cseq>().error() ==
          fault{errc::out_of_range, rule::sequence_number, at("scalar02", "36893488147419103232")});
    CHECK(m.get<hdr::max_forwards>().error() ==
          fault{errc::out_of_range, rule::max_forwards, at("scalar02", "300\r\n")});
    CHECK(m.get<hdr::expires>().error() ==
          fault{errc::out_of_range, rule::delta_seconds, at("scalar02", "Expires: ", 9)});
    CHECK(m.raw("Expires").front().value().size() == 101);
    CHECK(m.get<hdr::contact>()->expires().error() ==
          fault{errc::out_of_range, rule::delta_seconds, at("scalar02", "280297596632815")});
  });
  look_into("scalarlg", [](const sip::message_view& m) {
    CHECK(m.get<hdr::cseq>().error() ==
          fault{errc::out_of_range, rule::sequence_number, at("scalarlg", "9292394834772304023312")});
    CHECK(m.get<hdr::retry_after>().error() ==
          fault{errc::out_of_range, rule::delta_seconds, at("scalarlg", "949302838503028349304023988")});
    CHECK(m.get<hdr::warning>().error() == fault{errc::syntax, rule::warn_code, at("scalarlg", "1812", 3)});
  });
}

TEST_CASE("torture faults: 3.1.2.6 to 3.1.2.12", "[corpus][torture]") {
  look_into("quotbal", [](const sip::message_view& m) {
    CHECK(m.get<hdr::to>().error() ==
          fault{errc::unterminated_quote, rule::quoted_string, at("quotbal", "\"Mr. J. User")});
    CHECK(m.get<hdr::from>());
  });
  look_into("ltgtruri", [](const sip::message_view& m) {
    CHECK(m.request_uri().text() == "<sip:user@example.com>");
    CHECK(m.request_uri().check().error() == fault{errc::syntax, rule::scheme, 7});
  });
  CHECK(fault_of("lwsruri") ==
        fault{errc::syntax, rule::request_uri, at("lwsruri", "sip:user@example.com; lr", 22)});
  CHECK(fault_of("lwsstart") == fault{errc::syntax, rule::request_uri, at("lwsstart", "INVITE  sip", 7)});
  CHECK(fault_of("trws") == fault{errc::syntax, rule::sip_version, at("trws", "SIP/2.0  \r\n", 7)});
  for (const char* name : {"lwsstart", "trws"})
    look_into(
        name,
        [](const sip::message_view& m) {
          CHECK(m.request_uri().text().find(' ') == std::string_view::npos);
          CHECK(m.request_uri().as_sip());
          CHECK(m.version() == "SIP/2.0");
        },
        leniency::start_line_space);
  look_into("escruri", [](const sip::message_view& m) {
    CHECK(m.request_uri().as_sip()->header("Route") == "%3Csip:example.com%3E");
    // A receiver may ignore them.
    sip::problem room[8];
    const auto verdict = sip::validate(m, room);
    REQUIRE(verdict.count == 1);
    CHECK(verdict.ok());
    CHECK(room[0].what == fault{errc::not_allowed, rule::uri_headers, at("escruri", "com?Route", 3)});
  });
  look_into("baddate", [](const sip::message_view& m) {
    CHECK(m.raw("Date").front().value() == "Fri, 01 Jan 2010 16:00:00 EST");
    CHECK(m.get<hdr::date>().error() ==
          fault{errc::syntax, rule::sip_date, at("baddate", "16:00:00 EST", 9)});
    sip::problem room[8];
    const auto verdict = sip::validate(m, room);
    CHECK(verdict.count == 1);
    CHECK(room[0].field == header_id::date);
    // Nobody needs it (RFC 3261 16.3).
    CHECK(verdict.ok());
  });
  look_into(
      "baddate", [](const sip::message_view& m) { CHECK(sip::validate(m).ok()); }, leniency::any_time_zone);
}

TEST_CASE("torture faults: 3.1.2.13 to 3.1.2.19", "[corpus][torture]") {
  look_into("regbadct", [](const sip::message_view& m) {
    CHECK(m.raw("Contact").front().value() == "sip:user@example.com?Route=%3Csip:sip.example.com%3E");
    CHECK(m.get<hdr::contact>().error() == fault{errc::syntax, rule::addr_spec, at("regbadct", "?Route")});
  });
  look_into("badaspec", [](const sip::message_view& m) {
    CHECK(m.raw("To").front().value() == "\"Watson, Thomas\" < sip:t.watson@example.org >");
    CHECK(m.get<hdr::to>().error() == fault{errc::syntax, rule::scheme, at("badaspec", "< sip:t.", 1)});
  });
  CHECK(fault_of("baddn") == fault{errc::need_more, rule::header_name, 331});
  look_into(
      "baddn",
      [](const sip::message_view& m) {
        CHECK(m.raw("From").front().value() == "Bell, Alexander <sip:a.g.bell@example.com>;tag=43");
        CHECK(m.raw("To").front().value() == "Watson, Thomas <sip:t.watson@example.org>");
        CHECK(m.get<hdr::from>().error().offset >= m.raw("From").front().value_where().first);
        CHECK(m.get<hdr::from>().error().offset <= at("baddn", "Bell, ", 4));
        CHECK(m.get<hdr::to>().error().offset <= at("baddn", "Watson, ", 6));
        CHECK(sip::validate(m).status() == 400);
      },
      leniency::none, "\r\n");
  look_into("badvers", [](const sip::message_view& m) {
    CHECK(m.version() == "SIP/7.0");
    CHECK(nth<hdr::via>(m, 0).protocol_version() == "7.0");
    CHECK(sip::validate(m).first_error.what ==
          fault{errc::unsupported_version, rule::sip_version, at("badvers", "org SIP/7.0", 4)});
  });
  look_into("mismatch01", [](const sip::message_view& m) {
    CHECK(m.method() == sip::method::options);
    CHECK(m.get<hdr::cseq>()->number() == 8);
    CHECK(m.get<hdr::cseq>()->method_id() == sip::method::invite);
    CHECK(sip::validate(m).first_error.what ==
          fault{errc::mismatch, rule::cseq, at("mismatch01", "8 INVITE", 2)});
  });
  look_into("mismatch02", [](const sip::message_view& m) {
    CHECK(m.method_text() == "NEWMETHOD");
    CHECK(m.get<hdr::cseq>()->text() == "8 INVITE");
    CHECK(sip::validate(m).first_error.what.code == errc::mismatch);
  });
  CHECK(fault_of("bigcode") == fault{errc::syntax, rule::status_code, 11});
}

TEST_CASE("torture fields: 3.2.1 and 3.3.1 to 3.3.6", "[corpus][torture]") {
  look_into("badbranch", [](const sip::message_view& m) {
    CHECK(m.get<hdr::via>()->branch() == "z9hG4bK");
    sip::problem room[4];
    const auto verdict = sip::validate(m, room);
    REQUIRE(verdict.count == 1);
    CHECK(verdict.problems[0].level == sipwire::severity::warning);
    CHECK(verdict.problems[0].what.rule == rule::via_branch);
  });
  look_into("insuf", [](const sip::message_view& m) {
    CHECK_FALSE(m.has<hdr::call_id>());
    CHECK_FALSE(m.has<hdr::from>());
    CHECK_FALSE(m.has<hdr::to>());
    CHECK(m.get<hdr::cseq>()->text() == "193942 INVITE");
    sip::problem room[8];
    const auto verdict = sip::validate(m, room);
    std::set<header_id> missing;
    for (const auto& p : verdict.problems)
      if (p.what.code == errc::missing_mandatory) missing.insert(p.field);
    CHECK(missing == std::set<header_id>{header_id::call_id, header_id::from, header_id::to});
  });
  look_into("unkscm", [](const sip::message_view& m) {
    CHECK(m.request_uri().text() == "nobodyKnowsThisScheme:totallyopaquecontent");
    CHECK(m.request_uri().scheme() == "nobodyKnowsThisScheme");
    CHECK(m.request_uri().as_sip().error().code == errc::wrong_scheme);
  });
  look_into("novelsc", [](const sip::message_view& m) {
    CHECK(m.request_uri().text() == "soap.beep://192.0.2.103:3002");
    CHECK(m.request_uri().scheme() == "soap.beep");
  });
  look_into("unksm2", [](const sip::message_view& m) {
    CHECK(m.get<hdr::to>()->uri().text() == "isbn:2983792873");
    CHECK(m.get<hdr::from>()->uri().text() == "http://www.example.com");
    CHECK(m.get<hdr::from>()->tag() == "3234233");
    CHECK(m.get<hdr::contact>()->text() == "<name:John_Smith>");
  });
  look_into("bext01", [](const sip::message_view& m) {
    CHECK(nth<hdr::require>(m, 0).text() == "nothingSupportsThis");
    CHECK(nth<hdr::require>(m, 1).text() == "nothingSupportsThisEither");
    CHECK(nth<hdr::proxy_require>(m, 0).text() == "noProxiesSupportThis");
    CHECK(nth<hdr::proxy_require>(m, 1).text() == "norDoAnyProxiesSupportThis");
    CHECK(m.all<hdr::require>().size() == 2);
  });
  look_into("invut", [](const sip::message_view& m) {
    CHECK(m.get<hdr::content_type>()->is("application", "unknownformat"));
    CHECK(*m.content_length() == 40);
  });
}

TEST_CASE("torture fields: 3.3.7 to 3.4.1", "[corpus][torture]") {
  look_into("regaut01", [](const sip::message_view& m) {
    const auto credentials = m.get<hdr::authorization>();
    REQUIRE(credentials);
    CHECK(credentials->scheme() == "NoOneKnowsThisScheme");
    CHECK(credentials->params().value("opaque-data") == "here");
    CHECK(*m.content_length() == 0);
  });
  look_into("multi01", [](const sip::message_view& m) {
    for (const header_id id :
         {header_id::call_id, header_id::to, header_id::from, header_id::max_forwards, header_id::cseq})
      CHECK(m.count(id) >= 2);
    CHECK(m.get<hdr::call_id>().error().code == errc::duplicate);
    CHECK(m.get<hdr::cseq>().error().code == errc::duplicate);
    CHECK(m.get<hdr::to>().error().code == errc::duplicate);
    CHECK(m.get<hdr::from>().error().code == errc::duplicate);
    CHECK(m.get<hdr::max_forwards>().error().code == errc::duplicate);
  });
  CHECK(fault_of("mcl01") ==
        fault{errc::conflict, rule::content_length, at("mcl01", "Content-Length: 5", 16)});
  {
    const std::string text = message_text("mcl01");
    CHECK(text.find("Content-Length: 13") != std::string::npos);
    CHECK(text.size() - (text.find("\r\n\r\n") + 4) == 67);
  }
  look_into("bcast", [](const sip::message_view& m) {
    CHECK(m.status() == 200);
    CHECK(nth<hdr::via>(m, 1).sent_by().text() == "255.255.255.255");
    CHECK(*m.content_length() == 154);
  });
  look_into("zeromf", [](const sip::message_view& m) { CHECK(m.get<hdr::max_forwards>()->value() == 0); });
  look_into("cparam01", [](const sip::message_view& m) {
    const auto contact = m.get<hdr::contact>();
    CHECK(contact->uri().text() == "sip:+19725552222@gw1.example.net");
    CHECK(contact->params().contains("unknownparam"));
    CHECK(contact->uri().as_sip()->params().empty());
  });
  look_into("cparam02", [](const sip::message_view& m) {
    const auto contact = m.get<hdr::contact>();
    CHECK(contact->uri().text() == "sip:+19725552222@gw1.example.net;unknownparam");
    CHECK(contact->uri().as_sip()->params().contains("unknownparam"));
    CHECK(contact->params().empty());
  });
  look_into("regescrt", [](const sip::message_view& m) {
    CHECK(m.get<hdr::contact>()->uri().as_sip()->header("Route") == "%3Csip:sip.example.com%3E");
  });
  look_into("sdp01", [](const sip::message_view& m) {
    CHECK(m.all<hdr::accept>().size() == 1);
    CHECK(m.get<hdr::accept>()->is("text", "nobodyKnowsThis"));
    CHECK(m.get<hdr::content_type>()->is("application", "sdp"));
  });
  look_into("inv2543", [](const sip::message_view& m) {
    CHECK_FALSE(m.get<hdr::via>()->branch());
    CHECK_FALSE(m.get<hdr::from>()->tag());
    CHECK_FALSE(m.has<hdr::content_length>());
    CHECK(m.body().size() == 105);
    CHECK_FALSE(m.has<hdr::max_forwards>());
    CHECK(m.get<hdr::from>()->uri().text() == "sip:+13035551111@ift.client.example.net;user=phone");
  });
}

TEST_CASE("torture fields: RFC 5118", "[corpus][torture]") {
  look_into("ipv6-good", [](const sip::message_view& m) {
    CHECK(m.request_uri().as_sip()->host().text() == "[2001:db8::10]");
    CHECK(m.get<hdr::via>()->sent_by().text() == "[2001:db8::9:1]");
    CHECK(m.get<hdr::contact>()->uri().as_sip()->host().text() == "[2001:db8::1]");
  });
  look_into("ipv6-bad", [](const sip::message_view& m) {
    CHECK(m.request_uri().text() == "sip:2001:db8::10");
    CHECK(m.request_uri().as_sip().error() ==
          fault{errc::syntax, rule::host, at("ipv6-bad", "sip:2001:db8::10 ", 8)});
  });
  look_into("port-ambiguous", [](const sip::message_view& m) {
    CHECK(m.request_uri().as_sip()->host().text() == "[2001:db8::10:5070]");
    CHECK_FALSE(m.request_uri().as_sip()->port());
  });
  look_into("port-unambiguous", [](const sip::message_view& m) {
    CHECK(m.request_uri().as_sip()->host().text() == "[2001:db8::10]");
    CHECK(m.request_uri().as_sip()->port() == 5070);
  });
  look_into("via-received-param-with-delim",
            [](const sip::message_view& m) { CHECK(m.get<hdr::via>()->received() == "[2001:db8::9:255]"); });
  look_into("via-received-param-no-delim",
            [](const sip::message_view& m) { CHECK(m.get<hdr::via>()->received() == "2001:db8::9:255"); });
  look_into("ipv6-in-sdp", [](const sip::message_view& m) {
    // The body is SDP; what it holds is read as text until there is a parser for it.
    CHECK(m.body().find(" IN IP6 2001:db8::20\r\n") != std::string_view::npos);
    CHECK(m.body().find("c=IN IP6 2001:db8::20\r\n") != std::string_view::npos);
    CHECK(m.body().find("m=audio ") < m.body().find("m=video "));
    CHECK(m.body().size() == *m.content_length());
  });
  look_into("mult-ip-in-header", [](const sip::message_view& m) {
    CHECK(m.all<hdr::via>().size() == 3);
    CHECK(vias(m) == "UDP [2001:db8::9:1]:6050,UDP 192.0.2.1,TCP [2001:db8::9:255]");
    CHECK(nth<hdr::via>(m, 2).received() == "192.0.2.200");
  });
  look_into("mult-ip-in-sdp", [](const sip::message_view& m) {
    CHECK(m.body().find("s=\r\n") != std::string_view::npos);
    CHECK(m.body().find("c=IN IP4 192.0.2.1\r\n") < m.body().find("c=IN IP6 2001:db8::1\r\n"));
    CHECK(m.body().size() == *m.content_length());
  });
  look_into("ipv4-mapped-ipv6", [](const sip::message_view& m) {
    CHECK(nth<hdr::via>(m, 0).sent_by().text() == "[::ffff:192.0.2.10]");
    CHECK(nth<hdr::via>(m, 0).sent_by().port() == 19823);
    CHECK(nth<hdr::via>(m, 1).sent_by().text() == "[::ffff:192.0.2.2]");
    CHECK(m.get<hdr::contact>()->uri().as_sip()->host().text() == "[::ffff:192.0.2.2]");
    CHECK(m.body().find("c=IN IP6 ::ffff:192.0.2.2\r\n") != std::string_view::npos);
  });
  look_into("ipv6-bug-abnf-3-colons", [](const sip::message_view& m) {
    CHECK(m.request_uri().text() == "sip:user@[2001:db8:::192.0.2.1]");
    CHECK(m.request_uri().check().error().rule == rule::ipv6_address);
    const auto uri = m.request_uri().as_sip(leniency::ipv6_triple_colon);
    REQUIRE(uri);
    CHECK(uri->host().text() == "[2001:db8:::192.0.2.1]");
  });
  look_into(
      "ipv6-bug-abnf-3-colons", [](const sip::message_view& m) { CHECK(sip::validate(m).ok()); },
      leniency::ipv6_triple_colon);
  look_into("ipv6-correct-abnf-2-colons", [](const sip::message_view& m) {
    CHECK(m.request_uri().as_sip()->host().text() == "[2001:db8::192.0.2.1]");
  });
}
