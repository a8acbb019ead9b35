#include "sipwire/rcs/notification.hpp"

#include <unistd.h>

#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include "sipwire/codec/cpim.hpp"
#include "sipwire/cpim/validate.hpp"
#include "sipwire/imdn/notification.hpp"
#include "sipwire/rcs/message.hpp"
#include "sipwire/sip/writer.hpp"
#include "support/check.hpp"
#include "support/cpim.hpp"
#include "support/paths.hpp"

using namespace sipwire;
using cpim::disposition;

namespace {

cpim::header_storage<64> headers;  // of the CPIM message that a case reads

constexpr std::string_view text = "晚上八点见 🍜\r\n-- \r\n你";

rcs::text_message hello() {
  return {.from = {"Lin \"林\" 悦", "sip:+8613800138000@ims.example?Contact=%3Csip:lin%40192.0.2.45%3E"},
          .to = {"", "tel:+8613912340002"},
          .date_time = "2026-03-02T19:02:00.117+08:00",
          .message_id = "Mx-30a45ad478",
          .wanted = disposition::positive_delivery | disposition::display,
          .text = text};
}

template <class Message>
std::string body_of(const Message& m) {
  std::string out;
  string_sink sink(out);
  const auto ok = rcs::write(sink, m);
  INFO((ok ? "" : test_support::printed(ok.error())));
  REQUIRE(ok);
  std::string room(out.size(), '?');
  CHECK(rcs::write(std::span<char>(room.data(), room.size()), m) == out.size());
  CHECK(room == out);
  CHECK(rcs::write(std::span<char>(room.data(), room.size() - 1), m).error() ==
        fault{errc::too_small, rule::none, static_cast<std::uint32_t>(out.size())});
  return out;
}

std::string request(std::string_view to, std::string_view body, std::string_view type = "message/cpim") {
  std::string out;
  string_sink sink(out);
  const auto size =
      sip::request_writer(sink, sip::method::message, to)
          .add<sip::hdr::via>(sip::via_parts{"TCP", "192.0.2.45:5060", "z9hG4bKm1"})
          .add<sip::hdr::max_forwards>(70)
          .add<sip::hdr::from>(sip::name_addr_parts{"", "sip:anonymous@anonymous.invalid", "a1"})
          .add<sip::hdr::to>(sip::name_addr_parts{"", "tel:+8613912340002", ""})
          .add<sip::hdr::call_id>("m1@192.0.2.45")
          .add<sip::hdr::cseq>(1, sip::method::message)
          .body(type, body)
          .finish();
  REQUIRE(size);
  return out;
}

/// A message as it arrives, with what intermediaries have added.
std::string arrived(std::string_view added, const rcs::text_message& m = hello()) {
  std::string body = body_of(m);
  body.insert(body.find("\r\n\r\n") + 2, added);
  return body;
}

std::string refusal(const std::string& body, imdn::notification_kind kind, imdn::status status,
                    const rcs::notification_options& options) {
  const auto m = test_support::read_cpim(body);
  REQUIRE(m);
  const auto n = rcs::make_notification(*m, kind, status, options);
  return n ? "made" : std::string(name(n.error().code)) + " " + std::string(name(n.error().rule));
}

const rcs::notification_options mine{.message_id = "n1"};

}  // namespace

TEST_CASE("RCS: a message is built, read, and answered, by Python's reading too", "[rcs]") {
  const auto folder = std::filesystem::temp_directory_path() / ("sipwire-rcs-" + std::to_string(getpid()));
  std::filesystem::create_directories(folder);
  const auto save = [&folder](const std::string& file, std::string_view bytes) {
    std::ofstream(folder / file, std::ios::binary)
        .write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  };
  save("text", text);
  for (const bool base64 : {false, true}) {
    auto m = hello();
    m.base64 = base64;
    const std::string wire = request("tel:+8613912340002", body_of(m));
    save(base64 ? "message-base64.sip" : "message-plain.sip", wire);

    sip::field_storage<32> slots;
    const auto message = sip::parse(wire, slots);
    REQUIRE(message);
    const auto got = codec::body_as<cpim::message_view>(*message, headers);
    REQUIRE(got);
    char room[200];
    CHECK(got->from()->formal_name(room) == std::string_view("Lin \"林\" 悦"));
    const auto fields = codec::embedded_headers(*got->from());
    REQUIRE(fields);
    CHECK(fields->get<sip::hdr::contact>(room)->uri().text() == "sip:lin@192.0.2.45");
    CHECK(got->imdn().message_id()->text() == "Mx-30a45ad478");
    CHECK(got->imdn().wanted() == (disposition::positive_delivery | disposition::display));
    CHECK(got->date_time()->unix_seconds() == 1772449320);
    CHECK(got->content().decoded(room) == text);
    CHECK((got->content().headers().encoding() == mime::transfer_encoding::base64) == base64);
    const auto part = codec::body_as<mime::entity_view>(*got);
    REQUIRE(part);
    CHECK(part->decoded(room) == text);
  }
  const std::string body = arrived(
      "imdn.Original-To: <im:group@example>\r\nimdn.IMDN-Record-Route: <sip:r2.example>\r\n"
      "imdn.IMDN-Record-Route: Store <sip:r1.example>\r\n");
  const auto message = test_support::read_cpim(body);
  REQUIRE(message);
  for (const auto status : {imdn::status::delivered, imdn::status::displayed}) {
    const std::string word(imdn::name(status));
    const std::string id = "answer-" + word;
    const auto answer = rcs::make_notification(*message, status,
                                               {.message_id = id, .date_time = "2026-03-02T19:02:05+08:00"});
    REQUIRE(answer);
    CHECK(answer->destination == "sip:r2.example");
    const std::string wire = request(answer->destination, body_of(*answer));
    save(word + ".sip", wire);

    sip::field_storage<32> slots;
    const auto sent = sip::parse(wire, slots);
    REQUIRE(sent);
    const auto got = codec::body_as<cpim::message_view>(*sent, headers);
    REQUIRE(got);
    CHECK(got->from()->text() == "<tel:+8613912340002>");
    CHECK(got->to().size() == 1);
    CHECK((*got->to().begin())->text() == message->from()->text());
    CHECK(got->imdn().message_id()->text() == id);
    CHECK(got->imdn().wanted() == disposition::none);
    CHECK(got->imdn().record_route().empty());
    CHECK(got->imdn().route().size() == 2);
    CHECK((*got->imdn().route().begin())->text() == "<sip:r2.example>");
    CHECK(got->content().is("message", "imdn+xml"));
    CHECK(got->content().headers().content_disposition()->type() == "notification");
    const auto document = imdn::parse(got->content().body());
    REQUIRE(document);
    CHECK(document->status() == status);
    CHECK(document->message_id().raw() == "Mx-30a45ad478");
    // A notification is not answered.
    CHECK(rcs::make_notification(*got, status, mine).error().code == errc::not_allowed);
  }
  const std::string command = "python3 '" +
                              (test_support::source_root() / "tests/rcs/rcs_check.py").string() + "' '" +
                              folder.string() + "'";
  CHECK(std::system(command.c_str()) == 0);
  std::filesystem::remove_all(folder);
}

TEST_CASE("RCS: what a text message must have", "[rcs]") {
  const auto refused = [](const rcs::text_message& m) {
    std::string out;
    string_sink sink(out);
    const auto ok = rcs::write(sink, m);
    return ok ? "written" : std::string(name(ok.error().code)) + " " + std::to_string(ok.error().offset);
  };
  auto m = hello();
  m.message_id = {};
  CHECK(refused(m) == "missing_mandatory 0");
  m = hello();
  m.date_time = {};
  CHECK(refused(m) == "missing_mandatory 0");
  m = hello();
  m.text = "ab\xFF";
  CHECK(refused(m) == "bad_utf8 2");
  m = hello();
  m.message_id = "a b";
  CHECK(refused(m) == "syntax 2");
  m = hello();
  m.to.uri = {};
  CHECK(refused(m) == "truncated 0");
  m = hello();
  m.from.uri = "sip:a@b>\r\nX: y";
  CHECK(refused(m) == "injection 7");
  // Without requests neither is needed.
  m = hello();
  m.message_id = m.date_time = {};
  m.wanted = disposition::none;
  m.subject = "s\r\n";
  const std::string body = body_of(m);
  CHECK(body.find("imdn") == std::string::npos);
  CHECK(body.find("Subject: s\\r\\n\r\n") != std::string::npos);
}

TEST_CASE("RCS: only what was asked for is told, by those who may (RFC 5438 7.2.1, 8)", "[rcs]") {
  using kind = imdn::notification_kind;
  using status = imdn::status;
  const auto asking = [](disposition wanted) {
    auto m = hello();
    m.wanted = wanted;
    return arrived("", m);
  };
  struct row {
    disposition wanted;
    kind what;
    imdn::status how;
    bool intermediary;
    const char* outcome;
  };
  const char* const no = "not_allowed notify-req";
  const char* const never = "not_allowed status";
  for (const row& r : {
           row{disposition::positive_delivery, kind::delivery, status::delivered, false, "made"},
           row{disposition::positive_delivery, kind::delivery, status::failed, false, no},
           row{disposition::positive_delivery, kind::display, status::displayed, false, no},
           row{disposition::negative_delivery, kind::delivery, status::delivered, false, no},
           row{disposition::negative_delivery, kind::delivery, status::failed, false, "made"},
           row{disposition::negative_delivery, kind::delivery, status::forbidden, false, "made"},
           row{disposition::negative_delivery, kind::delivery, status::error, true, "made"},
           row{disposition::positive_delivery, kind::delivery, status::delivered, true, never},
           row{disposition::display, kind::display, status::displayed, false, "made"},
           row{disposition::display, kind::display, status::error, false, "made"},
           row{disposition::display, kind::display, status::displayed, true, never},
           row{disposition::display, kind::delivery, status::delivered, false, no},
           row{disposition::processing, kind::processing, status::processed, false, never},
           row{disposition::processing, kind::processing, status::stored, true, "made"},
           row{disposition::display, kind::processing, status::processed, true, no},
           row{disposition::none, kind::display, status::displayed, false, no},
           row{disposition::display, kind::display, status::delivered, false, "unknown_value status"},
           row{disposition::interworking, kind::interworking, status::unknown, true, "unknown_value status"},
       }) {
    INFO(imdn::name(r.what) << " " << imdn::name(r.how));
    CHECK(refusal(asking(r.wanted), r.what, r.how, {.message_id = "n1", .intermediary = r.intermediary}) ==
          r.outcome);
  }
  CHECK(rcs::kind_of(status::delivered) == kind::delivery);
  CHECK(rcs::kind_of(status::stored) == kind::processing);
  CHECK(rcs::kind_of(status::error) == kind::none);
  CHECK(rcs::kind_of(status::unknown) == kind::none);
}

TEST_CASE("RCS: what an answer needs of the message", "[rcs]") {
  const auto kind = imdn::notification_kind::display;
  const auto shown = imdn::status::displayed;
  const std::string good = arrived("");
  const auto without = [&good](std::string_view line) {
    std::string out = good;
    const std::size_t at = out.find(line);
    REQUIRE(at != std::string::npos);
    return out.erase(at, out.find("\r\n", at) + 2 - at);
  };
  CHECK(refusal(good, kind, shown, mine) == "made");
  CHECK(refusal(good, kind, shown, {}) == "missing_mandatory Token");
  CHECK(refusal(without("imdn.Message-ID"), kind, shown, mine) == "absent Message/CPIM");
  CHECK(refusal(without("DateTime"), kind, shown, mine) == "absent Message/CPIM");
  CHECK(refusal(without("From"), kind, shown, mine) == "absent Message/CPIM");
  CHECK(refusal(without("imdn.Disposition"), kind, shown, mine) == "not_allowed notify-req");
  CHECK(refusal(without("NS"), kind, shown, mine) == "not_allowed notify-req");
  CHECK(refusal(without("To"), kind, shown, mine) == "absent Formal-name <URI>");
  CHECK(refusal(arrived("To: <im:second>\r\n"), kind, shown, mine) == "duplicate Formal-name <URI>");
  const rcs::notification_options named{.message_id = "n1", .from = {"Zhao", "tel:+8613912340003"}};
  CHECK(refusal(without("To"), kind, shown, named) == "made");
  CHECK(refusal(arrived("To: <im:second>\r\n"), kind, shown, named) == "made");
  CHECK(refusal(arrived("imdn.Original-To: im:x\r\n"), kind, shown, mine) == "syntax Formal-name");
  CHECK(refusal(arrived("imdn.IMDN-Record-Route: im:x\r\n"), kind, shown, mine) == "syntax Formal-name");
  CHECK(refusal(arrived("DateTime: 2026-03-03T00:00:00Z\r\n"), kind, shown, mine) == "duplicate Header");

  const auto message = test_support::read_cpim(good);
  REQUIRE(message);
  const auto answer = rcs::make_notification(*message, shown, named);
  REQUIRE(answer);
  CHECK(answer->destination == "sip:+8613800138000@ims.example");
  const std::string body = body_of(*answer);
  const auto reply = test_support::read_cpim(body);
  REQUIRE(reply);
  CHECK(reply->from()->text() == "\"Zhao\" <tel:+8613912340003>");
  CHECK(reply->date_time().error().code == errc::absent);
  const auto document = imdn::parse(reply->content().body());
  REQUIRE(document);
  CHECK(document->recipient_uri().raw() == "tel:+8613912340002");
  CHECK(document->original_recipient_uri().raw().empty());
}

TEST_CASE("D21: D36: RCS: a message with addresses that leniencies read is answered with their URIs",
          "[rcs][D21][D36]") {
  const char* const loose[] = {"im:a@b",       "\"a\" \"b\" <im:a@b>", "J\xFCrgen <im:a@b>",
                               "\"a <im:a@b>", "a<b <im:a@b>",         " <im:a@b> ",
                               "< im:a@b >",   "a,\"b\\ <im:a@b>"};
  for (const char* who : loose) {
    INFO(who);
    const std::string body = std::string("From: ") + who + "\r\nTo: " + who +
                             "\r\nDateTime: 2026-03-02T19:02:00Z\r\nNS: imdn <urn:ietf:params:imdn>\r\n"
                             "imdn.Message-ID: a<&b\r\nimdn.Disposition-Notification: display\r\n"
                             "imdn.IMDN-Record-Route: " +
                             who + "\r\n\r\nContent-Type: text/plain\r\n\r\nx";
    cpim::header_storage<16> slots;
    const auto message = cpim::parse(body, slots, leniency::deployed);
    REQUIRE(message);
    const auto answer = rcs::make_notification(*message, imdn::status::displayed, {.message_id = "n1"});
    REQUIRE(answer);
    const std::string out = body_of(*answer);
    const auto reply = test_support::read_cpim(out);
    REQUIRE(reply);
    CHECK(cpim::validate(*reply).count == 0);
    CHECK(reply->from()->text() == "<im:a@b>");
    CHECK(reply->to().front()->text() == "<im:a@b>");
    CHECK(reply->imdn().route().front()->text() == "<im:a@b>");
    CHECK(imdn::parse(reply->content().body())->message_id().raw() == "a&lt;&amp;b");
  }
}

TEST_CASE("RCS: an aggregate of notifications is not answered where its lines end in LF", "[rcs]") {
  const std::string body =
      "From: <im:a>\nTo: <im:b>\nNS: imdn <urn:ietf:params:imdn>\nimdn.Message-ID: m\nDateTime: "
      "2026-03-03T00:00:00Z\n"
      "imdn.Disposition-Notification: display\n\nContent-Type: "
      "multipart/mixed;boundary=in\n\n--in\nContent-Type: "
      "message/imdn+xml\n\n<imdn/>\n--in--\n";
  const auto message = test_support::read_cpim(body, leniency::bare_lf);
  REQUIRE(message);
  CHECK(rcs::make_notification(*message, imdn::status::displayed, mine).error() ==
        fault{errc::not_allowed, rule::imdn_status, static_cast<std::uint32_t>(body.find("\n\n") + 1)});
}

TEST_CASE("bodies: SIP > multipart > CPIM > multipart > IMDN, and CPIM in base64", "[codec][cpim]") {
  const std::string imdn_part =
      "Content-Type: message/imdn+xml\r\n\r\n<imdn "
      "xmlns=\"urn:ietf:params:xml:ns:imdn\"><message-id>a</message-id>"
      "<datetime>2026-03-03T00:00:00Z</datetime><display-notification><status><displayed/></status></"
      "display-notification></imdn>";
  const std::string inner = "From: <im:a>\r\n\r\nContent-Type: multipart/mixed;boundary=in\r\n\r\n--in\r\n" +
                            imdn_part + "\r\n--in\r\n" + imdn_part + "\r\n--in--\r\n";
  const std::string outer =
      "--out\r\nContent-Type: application/sdp\r\n\r\nv=0\r\n--out\r\nContent-Type: Message/CPIM\r\n\r\n" +
      inner + "\r\n--out--\r\n";
  const std::string wire = request("sip:a@b", outer, "multipart/mixed;boundary=out");
  sip::field_storage<32> slots;
  const auto message = sip::parse(wire, slots);
  REQUIRE(message);
  const auto got = codec::body_as<cpim::message_view>(*message, headers);
  REQUIRE(got);
  CHECK(got->text() == inner);
  CHECK(wire.substr(got->from()->where().first, 6) == "<im:a>");
  const auto part = codec::find_body(got->content(), "message", "imdn+xml");
  REQUIRE(part);
  CHECK(imdn::parse(part->body())->status() == imdn::status::displayed);
  // An aggregate of notifications is a notification too.
  CHECK(rcs::make_notification(*got, imdn::status::displayed, mine).error().code == errc::not_allowed);

  std::string encoded;
  string_sink sink(encoded);
  mime::base64_encode(sink, inner);
  const std::string entity =
      "Content-Type: message/cpim\r\nContent-Transfer-Encoding: base64\r\n\r\n" + encoded;
  const auto whole = mime::entity_view::parse(slice(std::string_view(entity)));
  REQUIRE(whole);
  std::string scratch(inner.size(), '?');
  CHECK(codec::body_as<cpim::message_view>(*whole, headers).error().code == errc::too_small);
  const auto decoded =
      codec::body_as<cpim::message_view>(*whole, codec::body_options{.scratch = scratch}, headers);
  REQUIRE(decoded);
  CHECK(decoded->text() == inner);
  // What is no CPIM, or broken CPIM.
  const std::string broken = request("sip:a@b", "From <im:a>\r\n\r\n");
  sip::field_storage<32> more;
  const auto sent = sip::parse(broken, more);
  REQUIRE(sent);
  CHECK(codec::body_as<cpim::message_view>(*sent, headers).error() ==
        fault{errc::missing_colon, rule::cpim_header_name,
              static_cast<std::uint32_t>(broken.find("From <im:a>") + 4)});
  const std::string other = request("sip:a@b", "x", "text/plain");
  sip::field_storage<32> third;
  const auto plain = sip::parse(other, third);
  REQUIRE(plain);
  CHECK(codec::body_as<cpim::message_view>(*plain, headers).error().code == errc::absent);
}

TEST_CASE("SIP fields in the address of a CPIM message", "[codec][cpim]") {
  const auto fields = [](std::string_view value) {
    const auto address = cpim::address_view::parse(value);
    REQUIRE(address);
    return codec::embedded_headers(*address);
  };
  CHECK(fields("<sip:a@b?Contact=%3Csip:x%3E&Subject=a%20b>")->size() == 2);
  CHECK(fields("<sip:a@b>")->empty());
  CHECK(fields("<tel:+1>").error().code == errc::wrong_scheme);
}
