// What is made of a view that lies somewhere in a larger buffer equals what is made of a copy of it (CPIM,
// MSRP, SDP; for SIP see tests/sip/nested.cpp).

#include <catch2/catch.hpp>
#include <memory_resource>
#include <string>

#include "sipwire/cpim/edit.hpp"
#include "sipwire/rcs.hpp"
#include "sipwire/sdp/hold.hpp"
#include "sipwire/sdp/session.hpp"
#include "sipwire/sipwire.hpp"
#include "support/cpim.hpp"

using namespace sipwire;

namespace {

constexpr std::size_t offsets[] = {1, 2, 3, 31, 64, 300};

/// `text` with bytes in front and behind.
struct placed {
  placed(std::string_view text, std::size_t offset)
      : bytes(std::string(offset, '\n') + std::string(text) + "\r\nFrom: <im:evil>\r\n"),
        first(offset),
        size(text.size()) {}
  [[nodiscard]] slice piece() const {
    return {source(bytes), {static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(first + size)}};
  }
  std::string bytes;
  std::size_t first;
  std::size_t size;
};

/// A fault as it would be in a copy.
std::string told(fault f, std::size_t offset) {
  return std::string(name(f.code)) + "/" + std::string(name(f.rule)) + "@" +
         std::to_string(f.offset - offset) + "|";
}

}  // namespace

TEST_CASE("D61 CPIM edits and notifications of a nested message are those of a copy", "[D61]") {
  const std::string text =
      "From: Ann <im:a>\r\nTo: <im:b>\r\nNS: imdn <urn:ietf:params:imdn>\r\n"
      "DateTime: 2026-01-02T03:04:05Z\r\nimdn.Message-ID: m1\r\n"
      "imdn.Disposition-Notification: positive-delivery, display\r\nimdn.IMDN-Record-Route: <sip:r1>\r\n"
      "imdn.IMDN-Route: <sip:me>\r\nSubject:odd\r\n\r\nContent-Type: text/plain\r\nContent-Length: 5\r\n\r\n"
      "hello";
  const auto all = [&](const slice& piece, std::size_t offset) {
    std::string out;
    string_sink to(out);
    const auto m = test_support::read_cpim(piece, leniency::unspaced_colon);
    REQUIRE(m);
    alignas(8) std::byte arena[2000];
    cpim::edit e(*m, arena);
    REQUIRE(e.write(to));
    e.remove(*m->find("To"))
        .replace(*m->find("Subject"), "; even")
        .insert_before(*m->find("DateTime"), "X-A", "1");
    e.record_route({"", "sip:relay"})
        .original_to({"", "im:b"})
        .pop_route("sip:me")
        .ns("y", "urn:y")
        .append("y.Z", "2");
    CHECK_FALSE(e.failed());
    REQUIRE(e.write(to));
    cpim::edit twice(*m, arena);
    twice.remove(*m->find("To")).replace(*m->find("To"), "<im:c>");
    out += told(twice.error(), 0);
    cpim::edit again(*m, arena);
    again.append("From", "<im:c>");
    out += told(again.error(), offset);
    const auto seen = rcs::make_notification(*m, imdn::status::displayed, {.message_id = "n1"});
    REQUIRE(seen);
    REQUIRE(rcs::write(to, *seen));
    out += seen->destination;
    return out;
  };
  const placed alone(text, 0);
  const std::string expected = all(slice(text), 0);
  CHECK(all(alone.piece(), 0) == expected);
  for (const std::size_t offset : offsets) {
    const placed nested(text, offset);
    CHECK(all(nested.piece(), offset) == expected);
  }
}

TEST_CASE("D61 MSRP answers to a nested chunk are those to a copy", "[D61]") {
  const std::string paths =
      "To-Path: msrp://r.example:1/r;tcp msrp://b.example:2/b;tcp\r\n"
      "From-Path: msrp://r2.example:3/r;tcp msrp://a.example:4/a;tcp\r\n";
  const std::string send = "MSRP abcd SEND\r\n" + paths +
                           "Message-ID: efgh\r\nContent-Type: text/plain\r\n\r\nhi\r\n-------abcd$\r\n";
  const std::string auth = "MSRP abcd AUTH\r\n" + paths + "-------abcd$\r\n";
  const std::string bad =
      "MSRP abcd SEND\r\nTo-Path: msrp://r\r\nFrom-Path: msrp://r;tcp\r\n-------abcd$\r\n";
  const auto all = [&](std::size_t offset) {
    const placed a(send, offset), b(auth, offset), c(bad, offset);
    msrp::field_storage<8> a_slots, b_slots, c_slots;
    const auto x = msrp::parse(a.piece(), a_slots);
    const auto y = msrp::parse(b.piece(), b_slots);
    const auto z = msrp::parse(c.piece(), c_slots);
    REQUIRE(x);
    REQUIRE(y);
    REQUIRE(z);
    std::string out;
    string_sink to(out);
    (void)msrp::write(to, *x);
    CHECK(msrp::make_response(to, *x, 200).finish());
    CHECK(msrp::make_report(to, "ijkl", *x, 200, {1, 2, 2}).finish());
    CHECK(msrp::make_challenge(to, *y, "Digest realm=\"r\", nonce=\"n\", qop=\"auth\"").finish());
    CHECK(msrp::make_auth_ok(to, *y, "msrps://intra.example.com:9000/jui787s2f;tcp", 900).finish());
    CHECK(msrp::make_out_of_bounds(to, *y, 60, 3600).finish());
    counting_sink none;
    out += told(msrp::make_response(none, *z, 400).finish().error(), offset);
    out += told(msrp::make_report(none, "ijkl", *y, 200, {}).finish().error(), offset);
    return out;
  };
  const std::string expected = all(0);
  for (const std::size_t offset : offsets) CHECK(all(offset) == expected);
}

TEST_CASE("D61 sessions, edits and answers of a description inside a message are those of a copy", "[D61]") {
  const std::string text =
      "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nc=IN IP4 192.0.2.1\r\nt=0 0\r\n"
      "m=audio 1000 RTP/AVP 0 97\r\na=rtpmap:97 opus/48000/2\r\nm=video 1002 RTP/AVP 98\r\n"
      "a=rtpmap:98 H264/90000\r\n";
  const auto all = [](const slice& piece) {
    sdp::line_storage<32> lines, again;
    const auto s = sdp::parse(piece, lines);
    REQUIRE(s);
    CHECK(s->whole_text() == piece);
    CHECK(s->where().first == piece.offset());
    CHECK(s->media()[1].where().last == piece.where().last);
    std::string out;
    out += told(s->key().error(), piece.offset());
    out += told(s->media()[0].get<sdp::attr::mid>().error(), piece.offset());
    out += told(s->media_by_mid("x").error(), piece.offset());
    out += s->text();
    string_sink to(out);
    alignas(8) std::byte arena[4096];
    sdp::edit e(*s, arena);
    REQUIRE(e.write(to));
    const auto change = [&](sdp::edit& d) {
      d.next_version().media(0).set_port(5004).remove_format("97");
      d.add_media(s->media()[1]).set_port(0);
    };
    change(e);
    REQUIRE(e.write(to));
    sdp::session kept(*s, std::pmr::new_delete_resource());
    out += kept.text();
    change(kept);
    out += kept.text();
    const auto view = kept.view(again);
    REQUIRE(view);
    (void)write(to, view->media()[2]);
    REQUIRE(sdp::hold(to, *s));
    constexpr sdp::codec audio[] = {{"opus", 48000, 2}};
    const sdp::media_capability streams[] = {{.media = "audio", .codecs = audio, .port = 49172}};
    sdp::answer_options own{.origin = {"bob", 1, 1, "192.0.2.2"}, .media = streams};
    REQUIRE(sdp::answer(*s, own, to));
    return out;
  };
  const std::string expected = all(text);
  for (const std::size_t offset : offsets) {
    const placed nested(text, offset);
    CHECK(all(nested.piece()) == expected);
  }
}
