#include "sipwire/codec/body.hpp"

#include <array>
#include <catch2/catch.hpp>
#include <string>
#include <string_view>

#include "sipwire/sip.hpp"
#include "support/allocation.hpp"

using namespace sipwire;
using codec::body_as;

/// A type of a user, with memory of a user.
struct counter {
  int parts = 0;
};
struct card {
  std::string_view text;
  std::uint32_t offset = 0;
};
template <>
struct sipwire::codec::body_traits<card> {
  static bool is_it(const mime::entity_view& part) { return part.is("text", "vcard"); }
  static result<card> read(const mime::entity_view& part, const body_options& options, counter& count) {
    ++count.parts;
    const auto text = content(part, options);
    if (!text) return text.error();
    if (text->empty()) return fault{errc::truncated, rule::message_body, text->offset()};
    return card{text->text(), text->offset()};
  }
};

namespace {

struct parsed {
  explicit parsed(std::string_view fields, std::string_view body, read_options options = {})
      : text("NOTIFY sip:b SIP/2.0\r\n" + std::string(fields) + "\r\n" + std::string(body)),
        message(*sip::parse(text, slots, options)) {}
  [[nodiscard]] std::uint32_t at(std::string_view what, std::uint32_t more = 0) const {
    return static_cast<std::uint32_t>(text.find(what)) + more;
  }
  std::string text;
  sip::field_storage<16> slots;
  sip::message_view message;
};

std::string part_of(std::string_view boundary, std::string_view fields, std::string_view body) {
  return "--" + std::string(boundary) + "\r\n" + std::string(fields) + "\r\n" + std::string(body) + "\r\n";
}

static_assert(codec::body_type<mime::entity_view> && codec::body_type<mime::multipart_view>);
static_assert(codec::body_type<sip::sipfrag_view, sip::field_room> &&
              codec::body_type<sip::message_view, sip::field_storage<4>>);
static_assert(!codec::body_type<sip::sipfrag_view> && !codec::body_type<int> &&
              codec::body_type<card, counter>);

}  // namespace

TEST_CASE("body_as: the body itself, by its media type", "[codec]") {
  sip::field_storage<8> slots;
  const parsed frag("c: message/sipfrag;version=2.0\r\n", "SIP/2.0 180 Ringing\r\nWarning: x\r\n");
  {
    const test_support::no_allocations scope;
    (void)body_as<sip::sipfrag_view>(frag.message, slots);
  }
  const auto f = body_as<sip::sipfrag_view>(frag.message, slots);
  REQUIRE(f);
  CHECK(f->status() == 180);
  CHECK(f->get<sip::hdr::warning>().error().offset == frag.at("Warning: x", 9));
  CHECK(body_as<mime::entity_view>(frag.message).error() ==
        fault{errc::absent, rule::body_part, frag.at("x\r\n", 3)});
  CHECK(body_as<mime::multipart_view>(frag.message).error().code == errc::absent);

  const parsed text("Content-Type: TEXT/Plain;charset=utf-8\r\nContent-ID: <a@b>\r\n", "hi");
  const auto t = body_as<mime::entity_view>(text.message);
  REQUIRE(t);
  CHECK(t->body() == "hi");
  CHECK(t->body().offset() == text.at("\r\n\r\n", 4));
  CHECK(t->content_type()->charset() == "utf-8");
  CHECK(t->headers().content_id()->text() == "<a@b>");
  CHECK(t->headers().size() == 2);
  CHECK((*t->headers().begin()).name() == "Content-Type");
  CHECK(codec::find_body(text.message, "text", "plain")->body() == "hi");

  const parsed nested("Content-Type: message/sip\r\n", "OPTIONS sip:c SIP/2.0\r\nCSeq: x\r\n\r\n");
  const auto m = body_as<sip::message_view>(nested.message, slots);
  REQUIRE(m);
  CHECK(m->request_uri().text() == "sip:c");
  CHECK(m->get<sip::hdr::cseq>().error().offset == nested.at("CSeq: x", 6));
}

TEST_CASE("body_as: parts, however deep", "[codec]") {
  const std::string inner = part_of("in", "Content-Type: text/plain\r\n", "deep") +
                            part_of("in", "Content-Type: text/vcard\r\n", "card") + "--in--";
  const std::string outer =
      part_of("out", "Content-Type: application/sdp\r\n", "v=0") +
      part_of("out", "Content-Type: multipart/related;boundary=in\r\n", inner) +
      part_of("out", "Content-Type: message/sipfrag\r\n", "SIP/2.0 200 OK\r\nl: 9\r\n") +
      part_of("out", "", "no type") + "--out--\r\n";
  const parsed p("Content-Type: multipart/mixed;boundary=\"out\"\r\n", outer);
  counter count;
  sip::field_storage<8> slots;
  {
    const test_support::no_allocations scope;
    (void)body_as<card>(p.message, count);
    (void)body_as<sip::sipfrag_view>(p.message, slots);
  }
  const auto c = body_as<card>(p.message, count);
  REQUIRE(c);
  CHECK(c->text == "card");
  CHECK(c->offset == p.at("card\r\n--in"));
  CHECK(count.parts == 2);
  CHECK(body_as<mime::entity_view>(p.message)->body() == "deep");
  CHECK(body_as<sip::sipfrag_view>(p.message, slots)->status() == 200);
  CHECK(body_as<mime::multipart_view>(p.message)->boundary() == "out");
  CHECK(codec::find_body(p.message, "application", "SDP")->body() == "v=0");
  CHECK(codec::find_body(p.message, "application", "x").error() ==
        fault{errc::absent, rule::body_part, static_cast<std::uint32_t>(p.text.size())});
  const auto whole = codec::entity_of(p.message);
  REQUIRE(whole);
  CHECK(codec::find_body_if(*whole, [](const mime::entity_view& e) {
          return e.is("multipart", "related");
        })->depth() == 1);
  CHECK(body_as<card>(*whole, count)->text == "card");
}

TEST_CASE("body_as: of alternatives the last, also around and inside other multiparts (RFC 2046 5.1.4)",
          "[codec]") {
  const auto plain = [](std::string_view boundary, std::string_view body) {
    return part_of(boundary, "Content-Type: text/plain\r\n", body);
  };
  const std::string mixed = plain("m", "m1") + plain("m", "m2") + "--m--";
  const std::string other = part_of("o", "Content-Type: x/y\r\n", "o1") + "--o--";
  const auto body_of = [](std::string_view type, const std::string& body) {
    const parsed p("Content-Type: multipart/" + std::string(type) + ";boundary=b\r\n", body + "--b--");
    const auto found = body_as<mime::entity_view>(p.message);
    return found ? std::string(found->body().text()) : std::string(name(found.error().code));
  };
  CHECK(body_of("mixed", plain("b", "1") + plain("b", "2")) == "1");
  CHECK(body_of("alternative", plain("b", "1") + plain("b", "2")) == "2");
  CHECK(body_of("ALTERNATIVE", plain("b", "1") + part_of("b", "Content-Type: multipart/mixed;boundary=m\r\n",
                                                         mixed)) == "m1");
  CHECK(body_of("alternative", plain("b", "1") + part_of("b", "Content-Type: multipart/mixed;boundary=o\r\n",
                                                         other)) == "1");
  CHECK(body_of("mixed", part_of("b", "Content-Type: multipart/alternative;boundary=m\r\n", mixed) +
                             plain("b", "2")) == "m2");
  CHECK(body_of("mixed", part_of("b", "Content-Type: multipart/alternative;boundary=o\r\n", other) +
                             plain("b", "2")) == "2");
  CHECK(body_of("alternative", part_of("b", "Content-Type: multipart/alternative;boundary=m\r\n", mixed) +
                                   part_of("b", "Content-Type: x/y\r\n", "z")) == "m2");
  CHECK(body_of("alternative", part_of("b", "Content-Type: x/y\r\n", "z")) == "absent");
}

TEST_CASE("body_as: what hides parts", "[codec]") {
  const parsed unclosed("Content-Type: multipart/mixed;boundary=b\r\n",
                        part_of("b", "Content-Type: x/y\r\n", "1"));
  CHECK(body_as<mime::entity_view>(unclosed.message).error() ==
        fault{errc::missing_delimiter, rule::close_delimiter,
              static_cast<std::uint32_t>(unclosed.text.size())});
  CHECK(codec::find_body(unclosed.message, "x", "y", {leniency::unclosed_multipart}));
  const parsed broken("Content-Type: multipart/mixed;boundary=b\r\n",
                      part_of("b", "no colon\r\n", "1") + part_of("b", "", "2") + "--b--");
  CHECK(body_as<mime::entity_view>(broken.message)->body() == "2");
  CHECK(codec::find_body(broken.message, "x", "y").error() ==
        fault{errc::missing_colon, rule::field_name, broken.at("no colon", 3)});
  const parsed boundless("Content-Type: multipart/mixed\r\n", "--b\r\n");
  CHECK(body_as<mime::entity_view>(boundless.message).error().code == errc::absent);
  CHECK(body_as<mime::multipart_view>(boundless.message).error().rule == rule::boundary);
  std::string deep = part_of("b9", "", "x") + "--b9--";
  for (char n = '8'; n >= '0'; --n) {
    const std::string b = std::string("b") + n;
    deep =
        part_of(
            b, "Content-Type: multipart/mixed;boundary=b" + std::string(1, static_cast<char>(n + 1)) + "\r\n",
            deep) +
        "--" + b + "--";
  }
  const parsed too_deep("Content-Type: multipart/mixed;boundary=b0\r\n", deep);
  CHECK(body_as<mime::entity_view>(too_deep.message).error().code == errc::too_deep);
  CHECK(body_as<mime::entity_view>(too_deep.message, codec::body_options{limits{.multipart_depth = 100}})
            .error()
            .code == errc::too_deep);
}

TEST_CASE("body_as: no body, no type, two types, encodings", "[codec]") {
  const parsed none("Subject: x\r\n", "");
  CHECK(body_as<mime::entity_view>(none.message).error() ==
        fault{errc::absent, rule::message_body, none.at("\r\n\r\n", 2)});
  const parsed two("c: text/plain\r\nContent-Type: text/html\r\n", "x");
  CHECK(body_as<mime::entity_view>(two.message).error() ==
        fault{errc::duplicate, rule::mime_part_headers, two.at("text/html")});
  const parsed compact("Content-Type: text/plain\r\nc: text/html\r\n", "x");
  CHECK(body_as<mime::entity_view>(compact.message).error() ==
        fault{errc::duplicate, rule::mime_part_headers, compact.at("text/plain")});
  const parsed bad("Content-Type: text\r\n", "x");
  CHECK(body_as<mime::entity_view>(bad.message).error().offset == bad.at("text", 4));

  counter count;
  const parsed coded("Content-Type: text/vcard\r\nContent-Transfer-Encoding: base64\r\n", "aGVsbG8=");
  CHECK(body_as<card>(coded.message, count).error() == fault{errc::too_small, rule::base64, 5});
  std::array<char, 5> scratch;
  CHECK(body_as<card>(coded.message, codec::body_options{.scratch = scratch}, count)->text == "hello");
  const parsed zipped("Content-Type: text/vcard\r\ne: gzip\r\n", "xx");
  CHECK(body_as<card>(zipped.message, count).error() ==
        fault{errc::unknown_value, rule::token, zipped.at("gzip")});
  const parsed identity("Content-Type: text/vcard\r\nContent-Encoding: Identity\r\n", "xx");
  CHECK(body_as<card>(identity.message, count)->text == "xx");
  const parsed empty("Content-Type: text/vcard\r\n", "");
  CHECK(body_as<card>(empty.message, count).error() ==
        fault{errc::truncated, rule::message_body, static_cast<std::uint32_t>(empty.text.size())});

  // A fragment has bodies too.
  sip::field_storage<8> outer, inner;
  const auto frag = sip::sipfrag_view::parse("c: text/vcard\r\n\r\nxyz", outer);
  REQUIRE(frag);
  CHECK(body_as<card>(*frag, count)->text == "xyz");
  const auto cut = sip::sipfrag_view::parse("c: text/vcard\r\n", inner);
  REQUIRE(cut);
  CHECK(body_as<card>(*cut, count).error() == fault{errc::absent, rule::message_body, 15});
}

namespace {

/// A coding that writes each octet twice; `reverse` turns the text around.
result<std::size_t> undo(void* state, std::string_view coding, std::string_view in, std::span<char> room) {
  ++*static_cast<int*>(state);
  if (coding == "bad") return fault{errc::syntax, rule::message_body, 1};
  const std::size_t n = coding == "half" ? in.size() / 2 : in.size();
  if (coding != "half" && coding != "reverse") return fault{errc::unknown_value, rule::token, 0};
  if (room.size() < n) return fault{errc::too_small, rule::message_body, static_cast<std::uint32_t>(n)};
  for (std::size_t i = 0; i < n; ++i) room[i] = coding == "half" ? in[2 * i] : in[n - 1 - i];
  return n;
}

}  // namespace

TEST_CASE("D34: a hook of the user undoes a Content-Encoding", "[codec][D34]") {
  counter count;
  int calls = 0;
  std::array<char, 64> scratch;
  const auto read = [&](const parsed& m, std::size_t room = 64) {
    return body_as<card>(
        m.message, codec::body_options{.scratch = std::span(scratch).first(room), .decoder = {undo, &calls}},
        count);
  };
  const std::string type = "Content-Type: text/vcard\r\n";
  const parsed one(type + "Content-Encoding: half\r\n", "hheelllloo");
  CHECK(body_as<card>(one.message, count).error() == fault{errc::unknown_value, rule::token, one.at("half")});
  REQUIRE(read(one));
  CHECK(read(one)->text == "hello");
  CHECK(calls == 2);
  CHECK(read(one, 3).error() == fault{errc::too_small, rule::message_body, 5});
  // Several codings were applied in order, over a transfer encoding.
  const parsed two(type + "e: reverse, identity ,half\r\nContent-Transfer-Encoding: base64\r\n",
                   "b29sbGxsZWVoaA==");  // oollllleehh
  const parsed three(type + "e: reverse\r\nContent-Encoding: half\r\n", "oolllleehh");
  REQUIRE(read(three));
  CHECK(read(three)->text == "hello");
  REQUIRE(read(two));
  CHECK(read(two)->text.size() == 5);
  for (std::size_t room = 0; room < 20; ++room) {
    const auto got = read(two, room);
    if (got) continue;
    CHECK(got.error().code == errc::too_small);
    CHECK(got.error().offset > room);
  }
  const parsed other(type + "e: gzip\r\n", "x"), bad(type + "e: bad\r\n", "x"), none(type + "e:\r\n", "x");
  CHECK(read(other).error() == fault{errc::unknown_value, rule::token, other.at("gzip")});
  CHECK(read(bad).error() == fault{errc::syntax, rule::message_body, bad.at("bad")});
  CHECK(read(none).error().code == errc::unknown_value);
  const parsed many(type + "e: half,half,half,half,half\r\n", "x");
  CHECK(read(many).error() == fault{errc::unknown_value, rule::token, many.at("half")});
}

TEST_CASE("entity_of: lines that salvage kept hide no field behind them", "[codec]") {
  const parsed m("c: text/plain\r\nno field\r\n (x\r\nContent-Encoding: gzip\r\nX: y\r\n", "z",
                 leniency::salvage);
  const auto whole = codec::entity_of(m.message);
  REQUIRE(whole);
  std::string names;
  for (const auto field : whole->headers()) names += std::string(field.name()) + ";";
  CHECK(names == "c;Content-Encoding;X;");
  CHECK(whole->headers().size() == 3);
  CHECK(codec::content(*whole).error() == fault{errc::unknown_value, rule::token, m.at("gzip")});
  const parsed last("c: text/plain\r\nno field\r\n", "z", leniency::salvage);
  CHECK(codec::entity_of(last.message)->headers().size() == 1);
  CHECK_FALSE(codec::entity_of(last.message)->headers().find("no field"));
}

TEST_CASE("D76: an empty body is no body of its type, and no fault of its parser (RFC 3261 20.15)",
          "[codec]") {
  sip::field_storage<8> slots;
  counter count;
  const auto is_absent = [](const auto& read, std::uint32_t at) {
    return !read && read.error() == fault{errc::absent, rule::message_body, at};
  };
  for (const std::string_view encoding :
       {"", "Content-Transfer-Encoding: base64\r\n", "Content-Encoding: gzip\r\n"}) {
    const auto of = [&](std::string_view type) {
      return parsed(
          "Content-Length: 0\r\n" + std::string(encoding) + "Content-Type: " + std::string(type) + "\r\n",
          "");
    };
    const auto end = [](const parsed& p) { return static_cast<std::uint32_t>(p.text.size()); };
    const auto frag = of("message/sipfrag;version=2.0"), nested = of("message/sip"),
               multi = of("multipart/mixed;boundary=b");
    const auto boundless = of("multipart/mixed"), sdp = of("application/sdp");
    CHECK(is_absent(body_as<sip::sipfrag_view>(frag.message, slots), end(frag)));
    CHECK(is_absent(body_as<sip::message_view>(nested.message, slots), end(nested)));
    CHECK(is_absent(body_as<mime::multipart_view>(multi.message), end(multi)));
    CHECK(is_absent(body_as<mime::multipart_view>(boundless.message), end(boundless)));
    // Nothing hides in it.
    CHECK(body_as<mime::entity_view>(multi.message).error() ==
          fault{errc::absent, rule::body_part, end(multi)});
    CHECK(codec::find_body(boundless.message, "a", "b").error() ==
          fault{errc::absent, rule::body_part, end(boundless)});
    // The body is there for who looks for the type alone, and its length is no secret.
    REQUIRE(codec::find_body(sdp.message, "application", "sdp"));
    CHECK(codec::find_body(sdp.message, "application", "sdp")->body().empty());
    CHECK(is_absent(codec::nonempty_content(*codec::entity_of(sdp.message)), end(sdp)));
  }
  // A text may well be empty, and a type of the user's says itself what it makes of nothing.
  CHECK(body_as<mime::entity_view>(parsed("Content-Type: text/plain\r\n", "").message)->body().empty());
  CHECK(body_as<card>(parsed("Content-Type: text/vcard\r\n", "").message, count).error().code ==
        errc::truncated);

  // In parts, and around others.
  const parsed p("Content-Type: multipart/mixed;boundary=b\r\n",
                 part_of("b", "Content-Type: multipart/related;boundary=x\r\n", "") +
                     part_of("b", "Content-Type: message/sipfrag\r\n", "") +
                     part_of("b", "Content-Type: message/sip\r\n", "\r\n") + "--b--");
  CHECK(codec::find_body(p.message, "a", "b").error().code == errc::absent);
  CHECK(is_absent(body_as<sip::sipfrag_view>(p.message, slots), p.at("sipfrag\r\n\r\n", 11)));
  CHECK(body_as<sip::message_view>(p.message, slots).error().code == errc::need_more);

  // What a transfer encoding makes nothing of.
  char scratch[8];
  const parsed coded("Content-Type: message/sip\r\nContent-Transfer-Encoding: base64\r\n", "\r\n");
  CHECK(body_as<sip::message_view>(coded.message, codec::body_options{.scratch = scratch}, slots).error() ==
        fault{errc::absent, rule::message_body, coded.at("\r\n\r\n", 4)});
  // A blank is no empty body.
  const parsed blank("Content-Type: message/sip\r\n", " ");
  CHECK(body_as<sip::message_view>(blank.message, slots).error().code != errc::absent);
}
