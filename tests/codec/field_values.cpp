#include <catch2/catch.hpp>
#include <string>

#include "sipwire/codec/body.hpp"
#include "sipwire/core/detail/value_parts.hpp"
#include "sipwire/cpim/message_view.hpp"
#include "sipwire/mime/multipart.hpp"
#include "sipwire/sip.hpp"
#include "support/paths.hpp"

using namespace sipwire;

namespace {

/// A message that deployed equipment sent, read with a leniency.
struct deployed_message {
  explicit deployed_message(const std::string& file, leniency with = leniency::deployed)
      : lenient(with),
        text(test_support::read_file(test_support::source_root() / "tests/data/field" / (file + ".sip"))),
        parsed(sip::parse(text, slots, {with})) {}

  template <class H>
  [[nodiscard]] auto get() const {
    return parsed->template get<H>();
  }

  leniency lenient;
  std::string text;
  sip::field_storage<32> slots;
  result<sip::message_view> parsed;
};

/// The faults that validate() would find in the first value of H.
template <class H>
std::size_t faults(const deployed_message& m) {
  std::size_t n = 0;
  for (const auto& v : m.parsed->template all<H>()) {
    if (!v) return 1;
    sipwire::detail::check_parts(*v, m.lenient, [&](fault) { ++n; });
  }
  return n;
}

template <class H>
void strict_and_deployed(const std::string& file, std::size_t in_strict) {
  INFO(file);
  CHECK(faults<H>(deployed_message(file, leniency::none)) == in_strict);
  CHECK(faults<H>(deployed_message(file)) == 0);
}

}  // namespace

TEST_CASE("D17: URIs of the field", "[field][D17]") {
  using sip::hdr::contact;
  strict_and_deployed<contact>("fail/uri_param_empty", 1);
  strict_and_deployed<contact>("fail/uri_param_quoted", 1);
  strict_and_deployed<sip::hdr::from>("fail/uri_two_at", 1);
  const deployed_message empty("fail/uri_param_empty"), quoted("fail/uri_param_quoted"),
      two("fail/uri_two_at");
  const auto phone = empty.get<contact>()->uri().as_sip(leniency::deployed);
  REQUIRE(phone);
  CHECK(phone->user() == "1826");
  CHECK(phone->host().text() == "192.0.2.4");
  CHECK(phone->port() == 60414);
  CHECK(phone->param("app-imei") == "");
  CHECK(phone->transport() == "tls");
  CHECK(empty.get<contact>()->expires() == 3396U);
  const auto web = quoted.get<contact>()->uri().as_sip(leniency::deployed);
  REQUIRE(web);
  CHECK(web->host().text() == "[2001:db8::1]");
  CHECK(web->port() == 8061);
  CHECK(web->transport() == "wss");
  CHECK(web->param("thinfo") == "\"U2h5YhUORg5uUBNZW1dIUA==\"");
  const auto from = two.get<sip::hdr::from>()->uri().as_sip(leniency::deployed);
  REQUIRE(from);
  CHECK(from->user() == "1001@domain");
  CHECK(from->host().text() == "fqdn.example.com");
  CHECK(from->port() == 5080);
}

TEST_CASE("D18: Replaces of the field", "[field][D18]") {
  strict_and_deployed<sip::hdr::refer_to>("fail/refer_to_unescaped_replaces", 1);
  const deployed_message m("fail/refer_to_unescaped_replaces");
  char room[128];
  const auto replaces = m.get<sip::hdr::refer_to>()
                            ->headers(leniency::deployed)
                            .get<sip::hdr::replaces>(room, leniency::deployed);
  REQUIRE(replaces);
  CHECK(replaces->call_id() == "12345@192.0.2.9");
  CHECK(replaces->to_tag() == "123+456");
  CHECK(replaces->from_tag() == "789");
}

TEST_CASE("D12, D09: digest of the field", "[field][D12][D09]") {
  strict_and_deployed<sip::hdr::authorization>("fail/digest-quoted-nc", 1);
  // nc, and the first of algorithm and qop.
  strict_and_deployed<sip::hdr::authorization>("fail/digest_nc_quoted", 2);
  strict_and_deployed<sip::hdr::www_authenticate>("fail/aka-nonce-unpadded", 1);
  const auto credentials = deployed_message("fail/digest_nc_quoted");
  CHECK(credentials.get<sip::hdr::authorization>()->nc(leniency::deployed) == 1U);
  CHECK(credentials.get<sip::hdr::authorization>()->qop() == "auth");
}

TEST_CASE("D04, D05: Contacts of the field", "[field][D04][D05]") {
  using sip::hdr::contact;
  for (const char* file : {"contact-extension-token", "contact-instance-uric", "contact-methods-blank",
                           "sip_instance_not_uuid", "instance_bare"})
    strict_and_deployed<contact>("fail/" + std::string(file), 0);
}

TEST_CASE("D24, D20, D08: multiparts of the field", "[field][D24][D20][D08]") {
  const deployed_message m("fail/boundary_equal_unquoted");
  CHECK_FALSE(codec::entity_of(*deployed_message("fail/boundary_equal_unquoted", leniency::none).parsed));
  const auto text = codec::body_as<mime::entity_view>(*m.parsed);
  REQUIRE(text);
  CHECK(text->body() == "hi");

  const auto nested = test_support::read_file(test_support::source_root() /
                                              "tests/data/field/fail/mime-trailing-semicolon.cpim");
  cpim::header_storage<8> slots;
  const auto strict = cpim::parse(nested, slots);
  REQUIRE(strict);
  CHECK_FALSE(strict->content().content_type());
  const auto loose = cpim::parse(nested, slots, {leniency::deployed});
  REQUIRE(loose);
  const auto part = codec::find_body(loose->content(), "text", "plain", {{leniency::deployed}});
  REQUIRE(part);
  CHECK(part->body() == "x");

  for (const auto lenient : {leniency::none, leniency::deployed}) {
    const deployed_message bare("fail/part_content_id_bare", lenient);
    const auto pidf = codec::find_body(*bare.parsed, "application", "pidf+xml", {{lenient}});
    REQUIRE(pidf);
    CHECK(pidf->is_named("cid:abcd@example.com"));
    const auto id = pidf->headers().content_id();
    if (lenient == leniency::none) {
      CHECK(id.error() == fault{errc::syntax, rule::msg_id,
                                static_cast<std::uint32_t>(bare.text.rfind("abcd@example.com"))});
    } else {
      CHECK(id->id() == "abcd@example.com");
    }
  }
}

TEST_CASE("D34: deflate of the field", "[field][D34]") {
  const deployed_message m("pass/imdn_deflate");
  const auto whole = codec::entity_of(*m.parsed);
  REQUIRE(whole);
  CHECK(codec::content(*whole).error().code == errc::unknown_value);
  struct seen {
    std::string coding;
    std::size_t octets = 0;
  } told;
  const auto inflate = [](void* state, std::string_view coding, std::string_view in,
                          std::span<char> room) -> result<std::size_t> {
    *static_cast<seen*>(state) = {std::string(coding), in.size()};
    room[0] = 'x';
    return 1;
  };
  char scratch[8];
  codec::body_options how{leniency::none, scratch};
  how.decoder = {inflate, &told};
  const auto text = codec::content(*whole, how);
  REQUIRE(text);
  CHECK(text->text() == "x");
  CHECK(told.coding == "deflate");
  CHECK(told.octets == 174);
}
