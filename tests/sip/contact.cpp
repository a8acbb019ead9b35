#include "sipwire/sip/values/contact.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "sipwire/core/detail/value_parts.hpp"
#include "sipwire/sip/validate.hpp"
#include "support/check.hpp"

using namespace sipwire;
using test_support::accepts;
using test_support::rejects;

using sip::contact_view;
using sip::instance_id;

TEST_CASE("Contact: outbound, GRUU and features", "[contact]") {
  accepts<contact_view>(
      "<sip:+8613800138000@192.0.2.45:43211;transport=tcp;ob>;expires=600000;+sip.instance=\"<urn:gsma:imei:"
      "35467811-024680-0>\""
      ";reg-id=1;pub-gruu=\"sip:callee@example.com;gr=urn:gsma:imei:35467811-024680-0\";temp-gruu=\"sip:"
      "tgruu.7hs@example.com;gr\""
      ";+g.3gpp.icsi-ref=\"urn%3Aurn-7%3A3gpp-service.ims.icsi.oma.cpm.session\";audio",
      [](const contact_view& v) {
        REQUIRE(v.instance());
        CHECK(v.instance()->text() == "urn:gsma:imei:35467811-024680-0");
        CHECK(v.instance()->is_imei());
        CHECK(v.reg_id() == 1U);
        CHECK(v.ob());
        CHECK(v.pub_gruu()->text() == "sip:callee@example.com;gr=urn:gsma:imei:35467811-024680-0");
        CHECK(v.pub_gruu()->as_sip()->param("gr") == "urn:gsma:imei:35467811-024680-0");
        CHECK(v.temp_gruu()->as_sip()->param("gr") == "");
        CHECK(v.features()
                  .find("+g.3gpp.icsi-ref")
                  ->has("urn%3Aurn-7%3A3gpp-service.ims.icsi.oma.cpm.session"));
        CHECK(v.features().contains("audio"));
      });
}

TEST_CASE("Contact: absent and malformed", "[contact]") {
  accepts<contact_view>("*", [](const contact_view& v) {
    CHECK(v.instance().error().code == errc::absent);
    CHECK_FALSE(v.ob());
    CHECK(v.features().empty());
  });
  accepts<contact_view>("<sip:a@b>", [](const contact_view& v) {
    CHECK(v.instance().error() == fault{errc::absent, rule::instance, 9});
    CHECK(v.reg_id().error() == fault{errc::absent, rule::reg_id, 9});
    CHECK(v.pub_gruu().error().code == errc::absent);
    CHECK_FALSE(v.ob());
  });
  accepts<contact_view>("<sip:a@b>;reg-id=0", [](const auto& v) {
    CHECK(v.reg_id().error() == fault{errc::out_of_range, rule::reg_id, 17});
  });
  accepts<contact_view>("<sip:a@b>;reg-id=2147483648", [](const auto& v) {
    CHECK(v.reg_id().error() == fault{errc::out_of_range, rule::reg_id, 17});
  });
  accepts<contact_view>("<sip:a@b>;reg-id=1;Reg-ID=2", [](const auto& v) {
    CHECK(v.reg_id().error() == fault{errc::duplicate, rule::reg_id, 19});
  });
  accepts<contact_view>("<sip:a@b>;+sip.instance=x;pub-gruu=x", [](const auto& v) {
    CHECK(v.instance().error() == fault{errc::syntax, rule::instance, 24});
    CHECK(v.pub_gruu().error() == fault{errc::syntax, rule::uri, 35});
  });
  accepts<contact_view>("<sip:a@b>;+sip.instance=\"urn:x\"", [](const auto& v) {
    CHECK(v.instance().error() == fault{errc::syntax, rule::instance, 25});
  });
  accepts<contact_view>("<sip:a@b>;+sip.instance=\"<urn:x\"", [](const auto& v) {
    CHECK(v.instance().error() == fault{errc::unclosed_angle, rule::instance, 31});
  });
  accepts<contact_view>("<sip:a@b>;+sip.instance=\"<urn:uuid:1>\"", [](const auto& v) {
    REQUIRE(v.instance());
    CHECK(v.instance()->text() == "urn:uuid:1");
    CHECK(v.instance()->check().error() == fault{errc::truncated, rule::uuid, 36});
  });
}

TEST_CASE("Contact: UUIDs and IMEIs of an instance", "[contact]") {
  const auto uuid = instance_id::parse("urn:UUID:f81d4fae-7dec-11D0-a765-00a0c91e6bf6");
  REQUIRE(uuid);
  CHECK(uuid->is_uuid());
  CHECK_FALSE(uuid->is_imei());
  CHECK(uuid->uuid() == "f81d4fae-7dec-11D0-a765-00a0c91e6bf6");
  CHECK_FALSE(uuid->imei());
  CHECK_FALSE(uuid->tac());
  CHECK(*uuid == *instance_id::parse("URN:uuid:F81D4FAE-7dec-11d0-a765-00a0c91e6bf6"));

  const auto imei = instance_id::parse("urn:gsma:imei:90420156-025763-0;svn=03;vers=0");
  REQUIRE(imei);
  CHECK(imei->is_imei());
  CHECK(imei->imei() == "90420156-025763-0");
  CHECK(imei->tac() == "90420156");
  CHECK(imei->serial_number() == "025763");
  CHECK(imei->software_version() == "03");
  CHECK(imei->imei_version() == "0");
  CHECK_FALSE(imei->uuid());
  CHECK_FALSE(instance_id::parse("urn:gsma:imei:90420156-025763-0;vers=0")->software_version());

  CHECK(instance_id::parse("urn:dev:mac:0024befffe804ff1")->text() == "urn:dev:mac:0024befffe804ff1");
  const auto fault_of = [](std::string_view urn) {
    const auto id = instance_id::parse(urn);
    REQUIRE(id);
    CHECK_FALSE(id->is_uuid());
    CHECK_FALSE(id->is_imei());
    CHECK_FALSE(id->uuid());
    CHECK_FALSE(id->tac());
    CHECK(id->text() == urn);
    return id->check().error();
  };
  CHECK(fault_of("urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf") == fault{errc::truncated, rule::uuid, 44});
  CHECK(fault_of("urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6a").offset == 45);
  CHECK(fault_of("urn:uuid:f81d4fag-7dec-11d0-a765-00a0c91e6bf6") == fault{errc::syntax, rule::uuid, 16});
  CHECK(fault_of("urn:gsma:imei:9042015-6025763-0") == fault{errc::syntax, rule::imei, 21});
  CHECK(fault_of("urn:gsma:imei:90420156-025763-0;svn=3").offset == 37);
}

TEST_CASE("D05: +sip.instance is 1*uric", "[contact][D05]") {
  for (const char* urn :
       {"urn:uuid:some-xxxx", "urn:uuid:123-123-123-123", "x", "00:11:22:AA", "a%20b;/?@&=+$,"}) {
    const std::string text = "<sip:a@b>;+sip.instance=\"<" + std::string(urn) + ">\"";
    for (const auto lenient : {leniency::none, leniency::deployed, leniency::all})
      accepts<contact_view>(
          text,
          [&](const contact_view& v) {
            REQUIRE(v.instance());
            CHECK(v.instance()->text() == urn);
            CHECK(v.check());
          },
          lenient);
  }
  CHECK(instance_id::parse("").error() == fault{errc::truncated, rule::instance, 0});
  CHECK(instance_id::parse("urn:uuid:{1}").error() == fault{errc::syntax, rule::instance, 9});
  CHECK(instance_id::parse("a%2").error() == fault{errc::bad_escape, rule::escaped, 1});
  // Without a value it is a feature parameter and no instance.
  for (const char* text : {"<sip:a@b>;+sip.instance", "<sip:a@b>;+sip.instance;reg-id=1"})
    accepts<contact_view>(text, [](const contact_view& v) {
      CHECK(v.instance().error() == fault{errc::truncated, rule::instance, 23});
      CHECK(v.check());
    });
}

TEST_CASE("D04: feature parameters are contact-extensions of any value", "[contact][D04]") {
  for (const char* param :
       {"description=OPEN", "class=business", "methods=\"INVITE, MESSAGE\"",
        "+org.linphone.specs=\"conference/2.0,groupchat/1.1\"", "methods=\"!\"", "+x=[::1]"}) {
    INFO(param);
    const std::string text = "<sip:a@b>;expires=60;" + std::string(param);
    accepts<contact_view>(text, [](const contact_view& v) {
      CHECK(v.check());
      CHECK_FALSE(v.features().check());
    });
    bool faulty = false;
    sipwire::detail::check_parts(*parse_as<contact_view>(text), leniency::none,
                                 [&](fault) { faulty = true; });
    CHECK_FALSE(faulty);
  }
}

TEST_CASE("Contact: check() and validate() look at the typed parameters", "[contact]") {
  const auto first = [](std::string_view contact) {
    return sipwire::parse_as<contact_view>(contact)->check().error();
  };
  CHECK(first("<sip:a@b>").code == errc::none);
  CHECK(first("*").code == errc::none);
  CHECK(first("<sip:a@b>;+sip.instance=\"<urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6>\";reg-id=1;audio")
            .code == errc::none);
  CHECK(first("<sip:a@b>;reg-id=0") == fault{errc::out_of_range, rule::reg_id, 17});
  CHECK(first("<sip:a@b>;+sip.instance=x") == fault{errc::syntax, rule::instance, 24});
  CHECK(first("<sip:a@b>;pub-gruu=\"sip:a@%zz\"").offset == 26);
  CHECK(first("<sip:a@b>;temp-gruu=\"no uri\"").offset >= 21);
  CHECK(first("<sip:a@b>;methods=\"!\"").code == errc::none);

  const std::string text =
      "OPTIONS sip:b@b.example SIP/2.0\r\nVia: SIP/2.0/UDP a.example;branch=z9hG4bK1\r\nMax-Forwards: 70\r\n"
      "From: <sip:a@a>;tag=1\r\nTo: <sip:b@b>\r\nCall-ID: 1\r\nCSeq: 1 OPTIONS\r\n"
      "m: <sip:a@b>;reg-id=x, <sip:a@c>\r\nContent-Length: 0\r\n\r\n";
  sip::field_storage<16> slots;
  const auto msg = sip::parse(text, slots);
  REQUIRE(msg);
  sip::problem room[4];
  const auto verdict = sip::validate(*msg, room);
  REQUIRE(verdict.count == 1);
  CHECK(room[0].field == sip::header_id::contact);
  CHECK(room[0].what == fault{errc::syntax, rule::reg_id, static_cast<std::uint32_t>(text.find("=x, ") + 1)});
  // The field can be read (RFC 3261 8.2.2).
  CHECK(verdict.ok());
}
