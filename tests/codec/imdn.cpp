#include "sipwire/codec/imdn.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <string_view>

#include "sipwire/codec/cpim.hpp"
#include "sipwire/mime/multipart.hpp"
#include "sipwire/rcs/bodies.hpp"
#include "support/paths.hpp"
#include "support/xml_log.hpp"

using namespace sipwire;
using test_support::decoded;

namespace {

std::string file(std::string_view name) {
  return test_support::read_file(test_support::source_root() / "tests/data/rcs" / name);
}
/// A body of this media type, read as an entity.
template <class T, class... Room>
result<T> read(const std::string& entity, const codec::body_options& options, Room&... room) {
  const auto headers = mime::header_block::parse(slice(entity), {});
  REQUIRE(headers);
  const slice body(source(std::string_view(entity)),
                   {headers->body_offset(), static_cast<std::uint32_t>(entity.size())});
  return codec::body_as<T>(mime::entity_view(*headers, body), options, room...);
}
template <class T, class... Room>
result<T> read(const std::string& entity, Room&... room) {
  return read<T>(entity, codec::body_options(), room...);
}

}  // namespace

TEST_CASE("body_as: XML documents by their media type", "[body]") {
  const auto imdn_text = file("imdn04_displayed_bom.imdn.xml");
  const std::string imdn = "Content-Type: message/imdn+xml\r\n\r\n" + imdn_text;
  const auto receipt = read<imdn::notification_view>(imdn);
  REQUIRE(receipt);
  CHECK(receipt->status() == imdn::status::displayed);
  CHECK(receipt->where().first == imdn.size() - imdn_text.size());
  CHECK(receipt->message_id().where().first > receipt->where().first);

  const std::string typing =
      "Content-Type: application/im-iscomposing+xml\r\n\r\n" + file("iscomposing01_active.xml");
  REQUIRE(read<imdn::is_composing_view>(typing));
  CHECK(read<imdn::is_composing_view>(typing)->refresh() == 60U);

  const std::string lists =
      "Content-Type: application/Resource-Lists+xml\r\n\r\n" + file("xml01_resource_lists_nested.xml");
  REQUIRE(read<rcs::resource_lists_view>(lists));
  CHECK(read<rcs::resource_lists_view>(lists)->entries() == 2);

  const auto message = file("msg17_ft_http.sip");
  const std::string transfer = message.substr(message.rfind("Content-Type: application/vnd.gsma"));
  REQUIRE(read<rcs::file_transfer_view>(transfer));
  CHECK(read<rcs::file_transfer_view>(transfer)->file().size() == 1710083U);

  CHECK(read<imdn::is_composing_view>(imdn).error().code == errc::absent);
  CHECK(read<imdn::notification_view>(typing).error().code == errc::absent);
}

TEST_CASE("body_as: faults of a document are located in the whole, its encoding is undone", "[body]") {
  const std::string bad = "Content-Type: message/imdn+xml\r\n\r\n<imdn/>";
  CHECK(read<imdn::notification_view>(bad).error() == fault{errc::unknown_value, rule::imdn, 35});
  const std::string encoded =
      "Content-Type: application/im-iscomposing+xml\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
      "<isComposing xmlns=3D'urn:ietf:params:xml:ns:im-iscomposing'><state>=\r\nactive</state></isComposing>";
  char room[256];
  CHECK(read<imdn::is_composing_view>(encoded).error().code == errc::too_small);
  const auto got = read<imdn::is_composing_view>(encoded, codec::body_options{.scratch = room});
  REQUIRE(got);
  CHECK(got->state() == imdn::composing_state::active);
}

TEST_CASE("body_as: aggregated IMDNs in a multipart", "[body]") {
  const auto message = file("imdnmsg03_aggregated.sip");
  const auto type = message.rfind("Content-Type: multipart");
  REQUIRE(type != std::string::npos);
  const std::string entity = message.substr(type);
  const auto whole = read<mime::multipart_view>(entity);
  REQUIRE(whole);
  std::string log;
  for (const auto& part : *whole) {
    REQUIRE(part);
    const auto one = codec::body_as<imdn::notification_view>(*part);
    REQUIRE(one);
    log += decoded(one->recipient_uri()) + " " + std::string(name(one->status())) + "\n";
  }
  CHECK(log == "tel:+8613912340002 delivered\ntel:+8613912340003 failed\ntel:+12025550143 error\n");
  // The first of them, when one is asked for.
  CHECK(read<imdn::notification_view>(entity)->recipient_uri() == "tel:+8613912340002");
}

TEST_CASE("D76: an empty body is no document (RFC 3261 20.15)", "[body]") {
  const auto of = [](const std::string& type, std::string_view body = "") {
    return "Content-Type: " + type + "\r\n\r\n" + std::string(body);
  };
  const auto is_absent = [](const auto& got, const std::string& text) {
    return !got &&
           got.error() == fault{errc::absent, rule::message_body, static_cast<std::uint32_t>(text.size())};
  };
  const auto imdn = of("message/imdn+xml"), typing = of("application/im-iscomposing+xml"),
             lists = of("application/resource-lists+xml"),
             transfer = of("application/vnd.gsma.rcs-ft-http+xml"), cpim = of("message/cpim");
  cpim::header_storage<8> headers;
  CHECK(is_absent(read<imdn::notification_view>(imdn), imdn));
  CHECK(is_absent(read<imdn::is_composing_view>(typing), typing));
  CHECK(is_absent(read<rcs::resource_lists_view>(lists), lists));
  CHECK(is_absent(read<rcs::file_transfer_view>(transfer), transfer));
  CHECK(is_absent(read<cpim::message_view>(cpim, headers), cpim));
  CHECK(read<imdn::notification_view>(of("message/imdn+xml", "\r\n")).error().code == errc::truncated);
  CHECK(read<cpim::message_view>(of("message/cpim", "\r\n"), headers).error().code != errc::absent);
}
