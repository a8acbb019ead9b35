// A message that lies in a larger buffer, a body of type message/sip, is worth the same as a copy of it.

#include <catch2/catch.hpp>
#include <memory>
#include <memory_resource>
#include <random>
#include <string>
#include <vector>

#include "sipwire/codec/body.hpp"
#include "sipwire/sip/message.hpp"
#include "sipwire/sip/requests.hpp"
#include "sipwire/sip/response.hpp"
#include "support/edit_model.hpp"
#include "support/guard_page.hpp"

using namespace sipwire;
namespace hdr = sip::hdr;

namespace {

const std::string invite =
    "INVITE sip:bob@b.example SIP/2.0\r\n"
    "Via: SIP/2.0/UDP a.example;branch=z9hG4bK1;rport , SIP/2.0/TCP b\r\nMax-Forwards: 7\r\n"
    "Route: <sip:p1;lr>,\r\n <sip:p2;lr>\r\nFrom: <sip:a@b>;tag=1\r\nTo: <sip:b@b>\r\nCall-ID: 1@a\r\n"
    "CSeq: 1 INVITE\r\nm: <sip:a@192.0.2.1>\r\nSupported: a, b\r\nc: text/plain\r\nl: 2\r\n\r\nhi";
const std::string ok =
    "SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP a.example;branch=z9hG4bK1\r\n"
    "Record-Route: <sip:r2;lr>, <sip:r1;lr>\r\nFrom: <sip:a@b>;tag=1\r\nTo: <sip:b@b>;tag=2\r\n"
    "Call-ID: 1@a\r\nCSeq: 1 INVITE\r\nContact: <sip:b@192.0.2.4>\r\nContent-Length: 0\r\n\r\n";

constexpr std::string_view outer_head =
    "OPTIONS sip:outer SIP/2.0\r\nCall-ID: outer\r\nContent-Type: message/sip\r\n\r\n";

/// `text` parsed where it lies: at `offset` in a buffer with bytes in front and behind, none of which are to
/// be touched.
class placed {
 public:
  placed(std::string_view text, std::size_t offset, const read_options& options = {})
      : bytes_(front(offset) + std::string(text) + "\r\n\r\nINVITE sip:behind SIP/2.0\r\n\r\n"),
        made_(sip::parse(slice(source(bytes_), {static_cast<std::uint32_t>(offset),
                                                static_cast<std::uint32_t>(offset + text.size())}),
                         slots_, options)) {}
  [[nodiscard]] const result<sip::message_view>& operator()() const { return made_; }
  [[nodiscard]] const sip::message_view* operator->() const { return &*made_; }
  [[nodiscard]] const sip::message_view& operator*() const { return *made_; }

 private:
  static std::string front(std::size_t n) {
    std::string out;
    while (out.size() < n) out += outer_head;
    return out.substr(0, n);
  }
  std::string bytes_;
  sip::field_storage<64> slots_;
  result<sip::message_view> made_;
};

std::string written(const sip::edit& e) {
  std::string out;
  string_sink to(out);
  const auto size = e.write(to);
  return size ? out : "failed";
}

/// What can be read of an edit, faults with their places less `base`.
std::string readings(const sip::edit& e, std::uint32_t base = 0) {
  std::string out = std::string(e.method_text()) + "|" + std::string(e.request_uri().text()) + "|" +
                    std::to_string(e.status()) + "|" + std::string(e.reason()) + "|" +
                    std::string(e.version()) + "|" + std::string(e.body().text()) + "|";
  for (const auto f : e.fields()) {
    out += std::string(f.name()) + "=";
    string_sink to(out);
    f.write_value(to);
    out += f.malformed() ? "!|" : "|";
  }
  for (const auto& v : e.all<hdr::via>())
    out += v ? std::string(v->text()) + ";" : std::string(name(v.error().code));
  for (const auto& v : e.all<hdr::route>())
    out += v ? std::string(v->text()) + ";" : std::string(name(v.error().code));
  out += std::to_string(e.get<hdr::expires>().error().offset - base) + "|" + std::to_string(e.size());
  return out;
}

/// Lines that a message_view gives, with their places less `base`.
std::string readings(const sip::message_view& m, std::uint32_t base) {
  std::string out = std::string(m.leading()) + "|" + std::string(m.text()) + "|" + std::string(m.trailing()) +
                    "|" + std::to_string(m.headers_end() - base) + "|";
  for (const auto f : m.fields())
    out += std::to_string(f.value_where().first - base) + std::string(f.value()) + "|";
  return out + std::to_string(m.get<hdr::expires>().error().offset - base);
}

constexpr std::size_t offsets[] = {1, 2, 3, 4, 63, 64, 77, 500};

struct sample {
  std::string text;
  leniency lenient = leniency::none;
};
const std::vector<sample> samples = {
    {invite},
    {"\r\n\r\n" + invite + "trailing"},
    {ok},
    {"\r\n" + ok},
    {"OPTIONS sip:a SIP/2.0\r\n\r\n"},
    {"OPTIONS sip:a SIP/2.0\r\nX: y\r\n\r\nbody without length"},
    {"OPTIONS sip:a SIP/2.0\r\nX: y\r\n", leniency::missing_empty_line},
    {"OPTIONS  sip:a  SIP/2.0 \r\nno field\r\nX: y\r\nno end", leniency::all},
    {"\nOPTIONS sip:a SIP/2.0\nVia: x\nl: 2\n\nab", leniency::all},
    {"SIP/2.0 200  \r\n , blank\r\nX: y\r\n\r\n", leniency::all},
    {"OPTIONS sip:a SIP/2.0\r\nX: y\r\nl: 20\r\n\r\nshort", leniency::all},
};

}  // namespace

TEST_CASE("D61 a message made of a nested view is the nested message", "[D61]") {
  const std::string whole = std::string(outer_head) + "\r\n" + invite;
  sip::field_storage<64> outer_slots, slots, own_slots;
  const auto outer = sip::parse(whole, outer_slots);
  REQUIRE(outer);
  const auto inner = codec::body_as<sip::message_view>(*outer, slots);
  REQUIRE(inner);
  sip::message kept(*inner, std::pmr::new_delete_resource());
  CHECK(kept.text() == "\r\n" + invite);
  CHECK(kept.size() == invite.size() + 2);
  const auto again = kept.view(own_slots);
  REQUIRE(again);
  CHECK(again->method() == sip::method::invite);
  CHECK(again->get<hdr::call_id>()->text() == "1@a");
  CHECK(again->body() == "hi");
  CHECK(kept.get<hdr::call_id>()->where().first == 2 + invite.find("1@a"));
  CHECK(kept.get<hdr::expires>().error() ==
        fault{errc::absent, rule::message_header, static_cast<std::uint32_t>(invite.size() - 2)});
  // Nothing of the outer message is held, and what is changed afterwards is the inner one.
  kept.request_uri("sip:new").body("text/plain", "hello");
  CHECK(kept.text().substr(0, 18) == "\r\nINVITE sip:new S");
}

TEST_CASE("D61 messages and edits are the same at every offset of a buffer", "[D61]") {
  std::mt19937 random(61);
  for (const auto& [text, lenient] : samples) {
    INFO(text);
    sip::field_storage<64> slots, again_slots;
    const test_support::guarded copy(text);
    const auto alone = sip::parse(copy, slots, lenient);
    REQUIRE(alone);
    alignas(8) std::byte arena[8192];
    const sip::edit of_alone(*alone, arena);
    sip::message kept_alone(*alone, std::pmr::new_delete_resource());
    for (const std::size_t offset : offsets) {
      const auto base = static_cast<std::uint32_t>(offset);
      const placed nested(text, offset, lenient);
      REQUIRE(nested());
      CHECK(readings(*nested, base) == readings(*alone, 0));
      alignas(8) std::byte nested_arena[8192];
      const sip::edit of_nested(*nested, nested_arena);
      CHECK(of_nested == of_alone);
      CHECK(readings(of_nested, base) == readings(of_alone));
      std::string unchanged;
      string_sink to(unchanged);
      (void)write(to, *nested);
      CHECK(written(of_nested) == unchanged);

      sip::message kept(*nested, std::pmr::new_delete_resource());
      CHECK(kept == kept_alone);
      CHECK(readings(kept) == readings(kept_alone));
      CHECK(kept.text() == kept_alone.text());
      CHECK(kept.text() == unchanged);
      CHECK(readings(sip::message(of_nested, std::pmr::new_delete_resource())) == readings(kept_alone));
      const auto view = kept.view(again_slots);
      const auto view_alone = kept_alone.view(slots);
      REQUIRE(view);
      REQUIRE(view_alone);
      CHECK(readings(*view, 0) == readings(*view_alone, 0));
      const auto parsed_again = sip::parse(copy, slots, lenient);
      REQUIRE(parsed_again);

      // The same program of changes on all four.
      if (!alone->is_request()) continue;
      for (int round = 0; round < 8; ++round) {
        const auto seed = random();
        std::vector<std::string> results;
        const auto run = [&](sip::edit& e) {
          std::mt19937 program(seed);
          const auto lent = sip::parse("OPTIONS sip:a SIP/2.0\r\nMax-Forwards: 9\r\n\r\n", again_slots);
          test_support::edit_model model(*lent);
          for (int step = 0; step < 6 && !e.failed(); ++step)
            (void)test_support::edit_step(e, model, [&](std::size_t n) { return program() % n; });
          results.push_back(std::string(name(e.error().code)) + "|" + written(e) + "|" +
                            std::to_string(e.size()));
        };
        alignas(8) std::byte a[8192], b[8192];
        sip::edit ea(*parsed_again, a), eb(*nested, b);
        sip::message ma(*parsed_again, std::pmr::new_delete_resource()),
            mb(*nested, std::pmr::new_delete_resource());
        run(ea);
        run(eb);
        run(ma);
        run(mb);
        for (const auto& r : results) CHECK(r == results.front());
      }
    }
  }
}

TEST_CASE("D61 requests and responses made of nested messages are those of copies", "[D61]") {
  const std::string busy = "SIP/2.0 486 Busy Here" + ok.substr(ok.find("\r\n"));
  const std::string ringing = "SIP/2.0 180 Ringing\r\nRSeq: 7" + ok.substr(ok.find("\r\n"));
  const auto all = [](const sip::message_view& request, const sip::message_view& success,
                      const sip::message_view& failure, const sip::message_view& provisional) {
    std::string out;
    string_sink to(out);
    const sip::via_parts via{"UDP", "pc", "z9hG4bKn"};
    CHECK(sip::make_response(to, request, 200, "abc").finish());
    CHECK(sip::make_response(to, request, 100).finish());
    CHECK(sip::make_ack(to, request, failure).finish());
    CHECK(sip::make_ack(to, request, success, via).finish());
    CHECK(sip::make_cancel(to, request).finish());
    CHECK(sip::make_prack(to, request, provisional, via, 2).finish());
    for (const auto f : request.fields())
      if (f.id() != sip::header_id::content_length)
        (void)sip::request_writer(to, sip::method::info, "sip:x").add(f).finish_fragment();
    return out;
  };
  const std::string of_copies =
      all(*placed(invite, 0), *placed(ok, 0), *placed(busy, 0), *placed(ringing, 0));
  for (const std::size_t offset : offsets) {
    const placed a(invite, offset), b(ok, offset + 1), c(busy, offset + 2), d(ringing, offset + 3);
    CHECK(all(*a, *b, *c, *d) == of_copies);
    // Faults count in the outer buffer.
    const std::string lacking = "INVITE sip:b SIP/2.0\r\nVia: SIP/2.0/UDP a\r\n\r\n";
    const placed less(lacking, offset);
    counting_sink none;
    CHECK(sip::make_response(none, *less, 200).error() ==
          fault{errc::missing_mandatory, rule::message_header,
                static_cast<std::uint32_t>(offset + lacking.size() - 2)});
    CHECK(sip::make_cancel(none, *b).error() ==
          fault{errc::not_allowed, rule::method, static_cast<std::uint32_t>(offset + 1)});
  }
}
