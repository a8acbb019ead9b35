#include "sipwire/imdn/writer.hpp"

#include <catch2/catch.hpp>
#include <set>
#include <string>
#include <string_view>

#include "sipwire/imdn/notification.hpp"
#include "support/xml_log.hpp"

using namespace sipwire;
using imdn::notification;
using imdn::notification_kind;
using test_support::decoded;

namespace {

notification usual() {
  return {.message_id = "34jk324j",
          .datetime = "2008-04-04T12:16:49-05:00",
          .recipient_uri = "im:bob@example.com",
          .original_recipient_uri = "im:bob@example.com",
          .subject = "",
          .subject_language = "",
          .kind = notification_kind::display,
          .status = imdn::status::displayed};
}

std::string written(const notification& n) {
  std::string out;
  string_sink sink(out);
  const auto ok = imdn::write(sink, n);
  if (!ok) REQUIRE(out.empty());
  return ok ? out : test_support::printed(ok.error());
}

}  // namespace

TEST_CASE("imdn writer: the document of RFC 5438 11", "[imdn]") {
  CHECK(written(usual()) ==
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<imdn xmlns=\"urn:ietf:params:xml:ns:imdn\">\n"
        "<message-id>34jk324j</message-id>\n"
        "<datetime>2008-04-04T12:16:49-05:00</datetime>\n"
        "<recipient-uri>im:bob@example.com</recipient-uri>\n"
        "<original-recipient-uri>im:bob@example.com</original-recipient-uri>\n"
        "<display-notification><status><displayed/></status></display-notification>\n"
        "</imdn>\n");
}

TEST_CASE("imdn writer: what is written is read back the same", "[imdn]") {
  const std::string_view texts[] = {"a", "<&>\"'", "]]>", "\xE8\xB4\xA6\xE5\x8D\x95 & \xF0\x9F\x98\x80",
                                    "a b"};
  for (const auto text : texts) {
    for (const auto kind :
         {notification_kind::delivery, notification_kind::display, notification_kind::processing}) {
      for (auto s = imdn::status::delivered; s != imdn::status::unknown;
           s = static_cast<imdn::status>(static_cast<unsigned>(s) + 1)) {
        auto n = usual();
        n.message_id = n.recipient_uri = n.original_recipient_uri = n.datetime = n.subject = text;
        n.subject_language = "zh";
        n.kind = kind;
        n.status = s;
        const auto out = written(n);
        if (!imdn::allows(kind, s)) {
          CHECK(out == "unknown_value in status at 0");
          continue;
        }
        const auto got = imdn::parse(out);
        REQUIRE(got);
        CHECK(got->kind() == kind);
        CHECK(got->status() == s);
        for (const auto& value : {got->message_id(), got->datetime(), got->recipient_uri(),
                                  got->original_recipient_uri(), got->subject()})
          CHECK(decoded(value) == text);
        CHECK(got->subject_language() == "zh");
        CHECK(got->extensions().empty());
      }
    }
  }
  auto n = usual();
  n.subject = " two\r\n lines\t";
  const auto out = written(n);
  REQUIRE(imdn::parse(out));
  CHECK(imdn::parse(out)->subject() == n.subject);
  n = usual();
  n.recipient_uri = n.original_recipient_uri = "";
  const auto bare = written(n);
  REQUIRE(imdn::parse(bare));
  CHECK_FALSE(imdn::parse(bare)->recipient_uri().present());
}

TEST_CASE("imdn writer: refuses what a reader would refuse or change, and writes nothing", "[imdn]") {
  auto n = usual();
  n.message_id = "";
  CHECK(written(n) == "missing_mandatory in message-id at 0");
  n = usual();
  n.datetime = "";
  CHECK(written(n) == "missing_mandatory in datetime at 0");
  n = usual();
  n.kind = notification_kind::none;
  CHECK(written(n) == "unknown_value in status at 0");
  n.kind = notification_kind::interworking;
  CHECK(written(n) == "unknown_value in status at 0");
  n = usual();
  n.status = imdn::status::unknown;
  CHECK(written(n) == "unknown_value in status at 0");
  n.status = imdn::status::none;
  CHECK(written(n) == "unknown_value in status at 0");
  n = usual();
  n.message_id = std::string_view("ab\0", 3);
  CHECK(written(n) == "control_byte in message-id at 2");
  n = usual();
  n.subject = "a\xFF";
  CHECK(written(n) == "bad_utf8 in subject at 1");
  for (const std::string_view bad : {" a", "a ", "a  b", "a\tb", "a\nb"}) {
    n = usual();
    n.message_id = bad;
    CHECK(written(n).starts_with("not_allowed in message-id at "));
    n = usual();
    n.recipient_uri = bad;
    CHECK(written(n).starts_with("not_allowed in recipient-uri at "));
  }
}

TEST_CASE("imdn writer: a faulty document is told before a room that is too small", "[imdn]") {
  char none[1];
  notification bad = usual();
  bad.datetime = "";
  CHECK(imdn::write(none, bad).error().code == errc::missing_mandatory);
}

TEST_CASE("D74 imdn: each kind and each status has a name of its own, and the two readers agree on it",
          "[imdn][D74]") {
  std::set<std::string> kinds, statuses;
  for (unsigned k = 0; k <= static_cast<unsigned>(imdn::notification_kind::interworking); ++k)
    kinds.insert(std::string(name(static_cast<imdn::notification_kind>(k))));
  CHECK(kinds.size() == static_cast<unsigned>(imdn::notification_kind::interworking) + 1);
  for (unsigned s = 0; s <= static_cast<unsigned>(imdn::status::unknown); ++s) {
    const auto status = static_cast<imdn::status>(s);
    statuses.insert(std::string(name(status)));
    if (status != imdn::status::none && status != imdn::status::unknown)
      CHECK(imdn::status_from(name(status)) == status);
  }
  CHECK(statuses.size() == static_cast<unsigned>(imdn::status::unknown) + 1);
  unsigned allowed = 0;
  for (unsigned k = 0; k <= static_cast<unsigned>(imdn::notification_kind::interworking); ++k) {
    for (unsigned s = 0; s <= static_cast<unsigned>(imdn::status::unknown); ++s) {
      const auto kind = static_cast<imdn::notification_kind>(k);
      const auto status = static_cast<imdn::status>(s);
      if (!imdn::allows(kind, status)) continue;
      ++allowed;
      const imdn::notification n{
          .message_id = "1", .datetime = "2026-03-09T09:31:00Z", .kind = kind, .status = status};
      std::string out;
      string_sink sink(out);
      REQUIRE(imdn::write(sink, n));
      const auto quick = imdn::parse(out);
      const auto slow = imdn::notification_view::parse_with<byte_runs>(slice(out));
      REQUIRE(quick);
      REQUIRE(slow);
      CHECK(quick->kind() == kind);
      CHECK(quick->status() == status);
      CHECK(quick->status_name() == name(status));
      CHECK(slow->kind() == kind);
      CHECK(slow->status() == status);
    }
  }
  CHECK(allowed == 11);
}
