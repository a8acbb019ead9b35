#include "sipwire/sip/contact_params.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "support/check.hpp"

using namespace sipwire;
using test_support::accepts;
using test_support::rejects;

using sip::contact_params;
using sip::contact_view;
using sip::instance_id;

TEST_CASE("contact_params: outbound, GRUU and features", "[contact_params]") {
  accepts<contact_view>(
      "<sip:+8613800138000@192.0.2.45:43211;transport=tcp;ob>;expires=600000;+sip.instance=\"<urn:gsma:imei:35467811-024680-0>\""
      ";reg-id=1;pub-gruu=\"sip:callee@example.com;gr=urn:gsma:imei:35467811-024680-0\";temp-gruu=\"sip:tgruu.7hs@example.com;gr\""
      ";+g.3gpp.icsi-ref=\"urn%3Aurn-7%3A3gpp-service.ims.icsi.oma.cpm.session\";audio",
      [](const contact_view& v) {
        const contact_params c(v);
        REQUIRE(c.instance());
        CHECK(c.instance()->text() == "urn:gsma:imei:35467811-024680-0");
        CHECK(c.instance()->is_imei());
        CHECK(c.reg_id() == 1U);
        CHECK(c.ob());
        CHECK(c.pub_gruu()->text() == "sip:callee@example.com;gr=urn:gsma:imei:35467811-024680-0");
        CHECK(c.pub_gruu()->as_sip()->param("gr") == "urn:gsma:imei:35467811-024680-0");
        CHECK(c.temp_gruu()->as_sip()->param("gr") == "");
        CHECK(c.features().find("+g.3gpp.icsi-ref")->has("urn%3Aurn-7%3A3gpp-service.ims.icsi.oma.cpm.session"));
        CHECK(c.features().contains("audio"));
      });
}

TEST_CASE("contact_params: absent and malformed", "[contact_params]") {
  accepts<contact_view>("*", [](const contact_view& v) {
    CHECK(contact_params(v).instance().error().code == errc::absent);
    CHECK_FALSE(contact_params(v).ob());
    CHECK(contact_params(v).features().empty());
  });
  accepts<contact_view>("<sip:a@b>", [](const contact_view& v) {
    CHECK(contact_params(v).instance().error() == fault{errc::absent, rule::instance, 9});
    CHECK(contact_params(v).reg_id().error() == fault{errc::absent, rule::reg_id, 9});
    CHECK(contact_params(v).pub_gruu().error().code == errc::absent);
    CHECK_FALSE(contact_params(v).ob());
  });
  accepts<contact_view>("<sip:a@b>;reg-id=0", [](const auto& v) {
    CHECK(contact_params(v).reg_id().error() == fault{errc::out_of_range, rule::reg_id, 17});
  });
  accepts<contact_view>("<sip:a@b>;reg-id=2147483648", [](const auto& v) {
    CHECK(contact_params(v).reg_id().error() == fault{errc::out_of_range, rule::reg_id, 17});
  });
  accepts<contact_view>("<sip:a@b>;reg-id=1;Reg-ID=2", [](const auto& v) {
    CHECK(contact_params(v).reg_id().error() == fault{errc::duplicate, rule::reg_id, 19});
  });
  accepts<contact_view>("<sip:a@b>;+sip.instance=x;pub-gruu=x", [](const auto& v) {
    CHECK(contact_params(v).instance().error() == fault{errc::syntax, rule::instance, 24});
    CHECK(contact_params(v).pub_gruu().error() == fault{errc::syntax, rule::uri, 35});
  });
  accepts<contact_view>("<sip:a@b>;+sip.instance=\"urn:x\"", [](const auto& v) {
    CHECK(contact_params(v).instance().error() == fault{errc::syntax, rule::instance, 25});
  });
  accepts<contact_view>("<sip:a@b>;+sip.instance=\"<urn:x\"", [](const auto& v) {
    CHECK(contact_params(v).instance().error() == fault{errc::unclosed_angle, rule::instance, 31});
  });
  accepts<contact_view>("<sip:a@b>;+sip.instance=\"<urn:uuid:1>\"", [](const auto& v) {
    CHECK(contact_params(v).instance().error() == fault{errc::truncated, rule::uuid, 36});
  });
}

TEST_CASE("contact_params: UUIDs and IMEIs of an instance", "[contact_params]") {
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
  CHECK(instance_id::parse("urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf").error() == fault{errc::truncated, rule::uuid, 44});
  CHECK(instance_id::parse("urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6a").error().offset == 45);
  CHECK(instance_id::parse("urn:uuid:f81d4fag-7dec-11d0-a765-00a0c91e6bf6").error() == fault{errc::syntax, rule::uuid, 16});
  CHECK(instance_id::parse("urn:gsma:imei:9042015-6025763-0").error() == fault{errc::syntax, rule::imei, 21});
  CHECK(instance_id::parse("urn:gsma:imei:90420156-025763-0;svn=3").error().offset == 37);
}
