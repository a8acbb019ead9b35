#include "sipwire/sip/edit.hpp"

#include <catch2/catch.hpp>
#include <memory>
#include <memory_resource>
#include <random>
#include <string>
#include <vector>

#include "sipwire/sip/detail/field_pieces.hpp"
#include "sipwire/sip/edit/body.hpp"
#include "sipwire/sip/edit/changes.hpp"
#include "sipwire/sip/edit/edit.hpp"
#include "sipwire/sip/edit/fields.hpp"
#include "sipwire/sip/edit/output.hpp"
#include "sipwire/sip/edit/proxy.hpp"
#include "sipwire/sip/edit/values.hpp"
#include "sipwire/sip/framer.hpp"
#include "sipwire/sip/message.hpp"
#include "sipwire/sip/response.hpp"
#include "sipwire/sip/sipfrag.hpp"
#include "sipwire/sip/validate.hpp"
#include "support/allocation.hpp"
#include "support/edit_model.hpp"
#include "support/effort.hpp"
#include "support/message.hpp"

using namespace sipwire;
namespace hdr = sip::hdr;
using test_support::edit_model;

namespace {

constexpr std::string_view invite =
    "INVITE sip:bob@b.example SIP/2.0\r\n"
    "Via: SIP/2.0/UDP a.example:5060;branch=z9hG4bK1;rport , SIP/2.0/TCP 192.0.2.1;branch=z9hG4bK0\r\n"
    "v:SIP/2.0/TLS c.example\r\n"
    "Route: <sip:p1.example;lr>,\t<sip:p2.example;lr>,\r\n <sip:p3.example;lr>\r\n"
    "ROUTE:<sip:p4.example;lr>\r\n"
    "max-forwards : 10  \r\n"
    "From: \"A, b\" <sip:a@b>;tag=1\r\n"
    "To: <sip:b@b>\r\n"
    "Call-ID: 1@a\r\n"
    "X-Odd:   kept   as it is \r\n"
    "CSeq: 1 INVITE\r\n"
    "m: <sip:a@192.0.2.1>\r\n"
    "Supported:\r\n"
    "Subject: several\r\n lines\r\n"
    "c: application/sdp\r\n"
    "l: 003\r\n"
    "\r\n"
    "v=0";

std::string written(const sip::edit& e) {
  std::string out;
  string_sink sink(out);
  const auto size = e.write(sink);
  INFO(name(size.error().code) << " in " << name(size.error().rule) << " at " << size.error().offset);
  REQUIRE(size);
  CHECK(*size == out.size());
  CHECK(e.size() == out.size());
  return out;
}

/// `text` with the first `from` made `to`.
std::string with(std::string text, std::string_view from, std::string_view to) {
  const auto at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

/// What `change` makes of `text`, which ends at an unreadable page, as does the arena.
template <class Change>
std::string edited(std::string_view text, Change&& change, const read_options& options = {}) {
  const test_support::guarded input(text);
  sip::field_storage<64> slots;
  const auto m = sip::parse(input, slots, options);
  REQUIRE(m);
  const auto arena = std::make_unique<std::byte[]>(8192);
  sip::edit e(*m, {arena.get(), 8192});
  change(e);
  return written(e);
}

template <class Change>
fault refused(std::string_view text, Change&& change) {
  sip::field_storage<64> slots;
  const auto m = sip::parse(text, slots);
  REQUIRE(m);
  alignas(8) std::byte arena[8192];
  sip::edit e(*m, arena);
  change(e);
  CHECK(e.failed());
  const fault first = e.error();
  // Nothing was changed, and nothing is any more.
  e.append("X-More", "1").remove_first<hdr::via>().request_uri("sip:x").drop_body();
  CHECK(e.error() == first);
  CHECK(edit_model(*m).difference(e).empty());
  counting_sink out;
  CHECK(e.write(out).error() == first);
  CHECK(out.size() == 0);
  return first;
}

}  // namespace

TEST_CASE("edit: of a view of nothing", "[edit]") {
  const sip::message_view none;
  alignas(8) std::byte arena[2000];
  sip::edit e(none, arena);
  const fault wanted{errc::missing_mandatory, rule::start_line, 0};
  CHECK(e.error() == wanted);
  CHECK(e.size() == 0);
  CHECK(e.fields().empty());
  std::string out;
  string_sink sink(out);
  CHECK(e.append("X", "y").write(sink).error() == wanted);
  CHECK(out.empty());
  sip::message kept(none, std::pmr::new_delete_resource());
  sip::message copy(kept);
  const sip::message moved(std::move(kept));
  CHECK(copy.text().empty());
  CHECK(moved.error() == wanted);
}

TEST_CASE("edit: write gives the bytes that the sink was given, not what it had", "[edit]") {
  sip::field_storage<16> slots;
  const auto m = sip::parse(invite, slots);
  REQUIRE(m);
  alignas(8) std::byte arena[2000];
  sip::edit e(*m, arena);
  std::string out;
  string_sink sink(out);
  sink.append("prefix");
  CHECK(e.write(sink) == e.size());
  CHECK(out.size() == e.size() + 6);
}

TEST_CASE("edit: nothing changed is the same bytes, leading CRLFs included") {
  CHECK(edited(invite, [](sip::edit&) {}) == invite);
  const std::string leading = "\r\n\r\n" + std::string(invite) + "behind the body";
  CHECK(edited(leading, [](sip::edit&) {}) == "\r\n\r\n" + std::string(invite));
  for (const char* text :
       {"OPTIONS sip:a SIP/2.0\nVia: x\nl: 2\n\nab", "SIP/2.0 200  \r\nno field\r\nX: y\r\n",
        "SIP/2.0 200 OK\r\nX: y\r\n", "OPTIONS  sip:a  SIP/2.0 \r\nX: y\r\nno end"})
    CHECK(edited(
              text, [](sip::edit&) {}, leniency::all) == text);
}

TEST_CASE("edit: what a proxy does, in a few pieces") {
  sip::field_storage<64> slots;
  const auto m = sip::parse(invite, slots);
  alignas(8) std::byte arena[2048];
  sip::edit e(*m, arena);
  e.request_uri("sip:bob@192.0.2.4")
      .decrement<hdr::max_forwards>()
      .prepend<hdr::via>(sip::via_parts{"UDP", "p.example", "z9hG4bK2"})
      .remove_first<hdr::route>();
  gather_piece pieces[16];
  gather out(pieces);
  const auto size = e.write(out);
  REQUIRE(size);
  CHECK(out.pieces().size() == 8);
  std::string joined;
  for (const auto& piece : out.pieces()) {
    const auto* base = static_cast<const char*>(piece.base);
    const bool in_old = base >= invite.data() && base < invite.data() + invite.size();
    const auto* bytes = reinterpret_cast<const char*>(arena);
    CHECK((in_old || (base >= bytes && base < bytes + sizeof arena)));
    joined += piece.text();
  }
  auto expected = with(std::string(invite), "sip:bob@b.example", "sip:bob@192.0.2.4");
  expected = with(expected, "Via:", "Via: SIP/2.0/UDP p.example;branch=z9hG4bK2\r\nVia:");
  expected = with(with(expected, "<sip:p1.example;lr>,\t", ""), ": 10  ", ": 9  ");
  CHECK(joined == expected);
  CHECK(*size == joined.size());
  CHECK(e.bytes_copied() ==
        std::string_view("sip:bob@192.0.2.49Via: SIP/2.0/UDP p.example;branch=z9hG4bK2\r\n").size());
}

TEST_CASE("edit: the start line") {
  CHECK(edited(invite, [](sip::edit& e) {
          CHECK(e.request_uri("tel:+12").request_uri().text() == "tel:+12");
          CHECK(e.is_request());
          CHECK(e.method() == sip::method::invite);
          CHECK(e.version() == "SIP/2.0");
        }) == with(std::string(invite), "sip:bob@b.example", "tel:+12"));
  CHECK(refused(invite, [](sip::edit& e) { e.request_uri("sip:a b"); }) ==
        fault{errc::injection, rule::request_uri, 5});
  CHECK(refused(invite, [](sip::edit& e) { e.request_uri("sip:"); }).code == errc::truncated);
  CHECK(refused(invite, [](sip::edit& e) { e.status(200); }) ==
        fault{errc::not_allowed, rule::status_code, 0});

  const std::string_view ok = "SIP/2.0 200 OK\r\nX: y\r\n\r\n";
  CHECK(edited(ok, [](sip::edit& e) {
          CHECK(e.status() == 200);
          CHECK(e.reason() == "OK");
          e.status(486);
          CHECK(e.status() == 486);
          CHECK(e.reason() == "Busy Here");
        }) == "SIP/2.0 486 Busy Here\r\nX: y\r\n\r\n");
  CHECK(edited(ok, [](sip::edit& e) { e.status(299, "Fine").status(298, "Well"); }) ==
        "SIP/2.0 298 Well\r\nX: y\r\n\r\n");
  sip::field_storage<8> slots;
  const auto m = sip::parse(ok, slots);
  alignas(8) std::byte arena[512];
  for (const auto& [code, reason, expected] : {std::tuple{std::uint16_t{99}, "", errc::out_of_range},
                                               {700, "", errc::out_of_range},
                                               {200, "a\nb", errc::injection}}) {
    sip::edit e(*m, arena);
    CHECK(e.status(code, reason).error().code == expected);
    CHECK(e.status() == 200);
  }
  sip::edit e(*m, arena);
  CHECK(e.request_uri("sip:a").error().code == errc::not_allowed);
}

TEST_CASE("edit: whole fields") {
  const std::string text(invite);
  CHECK(edited(invite, [](sip::edit& e) { e.append<hdr::organization>("Boxes"); }) ==
        with(text, "l: 003\r\n", "l: 003\r\nOrganization: Boxes\r\n"));
  CHECK(edited(invite, [](sip::edit& e) { e.prepend("X-First", "1").prepend("X-Odd", "2"); }) ==
        with(with(text, "Via:", "X-First: 1\r\nVia:"), "X-Odd:", "X-Odd: 2\r\nX-Odd:"));
  CHECK(edited(invite, [](sip::edit& e) {
          e.insert_before<hdr::from, hdr::expires>(60U).insert_after("VIA", "Allow", "ACK, BYE");
        }) == with(with(text, "From:", "Expires: 60\r\nFrom:"), "Route:", "Allow: ACK, BYE\r\nRoute:"));
  CHECK(edited(invite,
               [](sip::edit& e) { e.set<hdr::route>("<sip:x>").set("x-odd", "new").set("New", "er"); }) ==
        with(with(with(with(text, "<sip:p1.example;lr>,\t<sip:p2.example;lr>,\r\n <sip:p3.example;lr>",
                            "<sip:x>"),
                       "ROUTE:<sip:p4.example;lr>\r\n", ""),
                  "kept   as it is", "new"),
             "l: 003\r\n", "l: 003\r\nNew: er\r\n"));
  CHECK(edited(invite, [](sip::edit& e) {
          e.replace("Via", 1, "SIP/2.0/UDP n").replace("Supported", 0, "a, b");
        }) == with(with(text, "SIP/2.0/TLS c.example", "SIP/2.0/UDP n"), "Supported:", "Supported:a, b"));
  CHECK(edited(invite,
               [](sip::edit& e) {
                 e.remove("v", 1).remove("via", 7).remove<hdr::subject>().remove("x-odd").remove("None");
               }) ==
        with(with(with(text, "v:SIP/2.0/TLS c.example\r\n", ""), "Subject: several\r\n lines\r\n", ""),
             "X-Odd:   kept   as it is \r\n", ""));
  CHECK(edited(invite, [](sip::edit& e) {
          e.set<hdr::from>(sip::name_addr_parts{"Ann \"x\"", "sip:ann@x", "9"});
          CHECK(e.get<hdr::from>()->tag() == "9");
        }) == with(text, "\"A, b\" <sip:a@b>;tag=1", "\"Ann \\\"x\\\"\" <sip:ann@x>;tag=9"));

  CHECK(refused(invite, [](sip::edit& e) { e.append<hdr::subject>("again"); }) ==
        fault{errc::duplicate, rule::message_header, 0});
  CHECK(refused(invite, [](sip::edit& e) { e.append<hdr::via>("SIP/2.0/UDP"); }) ==
        fault{errc::truncated, rule::transport, 11});
  CHECK(refused(invite, [](sip::edit& e) { e.append("Bad Name", "x"); }) ==
        fault{errc::bad_field_name, rule::header_name, 3});
  CHECK(refused(invite, [](sip::edit& e) { e.replace("Via", 2, "SIP/2.0/UDP n"); }) ==
        fault{errc::absent, rule::message_header, 0});
  for (const char* name : {"Content-Length", "l"}) {
    CHECK(refused(invite, [&](sip::edit& e) { e.remove(name); }).code == errc::not_allowed);
    CHECK(refused(invite, [&](sip::edit& e) { e.remove(name, 0); }).code == errc::not_allowed);
    CHECK(refused(invite, [&](sip::edit& e) { e.set(name, "4"); }).code == errc::not_allowed);
    CHECK(refused(invite, [&](sip::edit& e) { e.append(name, "4"); }).code == errc::not_allowed);
  }
}

TEST_CASE("edit: single values of lists, the others untouched") {
  const std::string text(invite);
  const auto route = [&](auto&& change) {
    const auto out = edited(invite, change);
    const auto first = out.find("Route:");
    return first == std::string::npos ? std::string() : out.substr(first, out.find("max-forwards") - first);
  };
  CHECK(route([](sip::edit& e) { e.remove_value<hdr::route>(1); }) ==
        "Route: <sip:p1.example;lr>,\r\n <sip:p3.example;lr>\r\nROUTE:<sip:p4.example;lr>\r\n");
  CHECK(route([](sip::edit& e) { e.remove_value<hdr::route>(2).remove_value<hdr::route>(1); }) ==
        "Route: <sip:p1.example;lr>\r\nROUTE:<sip:p4.example;lr>\r\n");
  CHECK(route([](sip::edit& e) { e.remove_value<hdr::route>(3).remove_value<hdr::route>(3); }) ==
        "Route: <sip:p1.example;lr>,\t<sip:p2.example;lr>,\r\n <sip:p3.example;lr>\r\n");
  CHECK(edited(invite, [](sip::edit& e) {
          for (int i = 0; i < 6; ++i) e.remove_first<hdr::route>();
          CHECK_FALSE(e.has<hdr::route>());
        }).find("oute") == std::string::npos);
  CHECK(route([](sip::edit& e) {
          e.replace_value<hdr::route>(1, "<sip:n>").replace_value<hdr::route>(3, "<sip:o>");
        }) == "Route: <sip:p1.example;lr>,\t<sip:n>,\r\n <sip:p3.example;lr>\r\nROUTE:<sip:o>\r\n");
  CHECK(route([](sip::edit& e) {
          e.insert_value<hdr::route>(0, "<sip:n>").insert_value<hdr::route>(2, " <sip:o> ");
        }) ==
        "Route: <sip:n>, <sip:p1.example;lr>,\t<sip:o>, <sip:p2.example;lr>,\r\n <sip:p3.example;lr>\r\n"
        "ROUTE:<sip:p4.example;lr>\r\n");
  CHECK(edited(invite,
               [](sip::edit& e) {
                 e.replace_value<hdr::via>(1, sip::via_parts{"WS", "w.example", "z9hG4bK5", true});
                 const auto vias = e.all<hdr::via>();
                 CHECK(vias.size() == 3);
                 std::string seen;
                 for (const auto& via : vias) seen += std::string(via->sent_by().text()) + " ";
                 CHECK(seen == "a.example w.example c.example ");
                 CHECK_FALSE(e.raw("via").front().value());
                 CHECK(e.raw("via").front().value_size() ==
                       std::string_view("SIP/2.0/UDP a.example:5060;branch=z9hG4bK1;rport , SIP/2.0/WS "
                                        "w.example;branch=z9hG4bK5;rport")
                           .size());
               }) ==
        with(text, "SIP/2.0/TCP 192.0.2.1;branch=z9hG4bK0", "SIP/2.0/WS w.example;branch=z9hG4bK5;rport"));

  CHECK(refused(invite, [](sip::edit& e) { e.replace_value<hdr::route>(4, "<sip:n>"); }) ==
        fault{errc::absent, rule::header_value, 0});
  CHECK(refused(invite, [](sip::edit& e) { e.insert_value<hdr::supported>(0, "n"); }) ==
        fault{errc::absent, rule::header_value, 0});
  CHECK(refused(invite, [](sip::edit& e) { e.replace_value<hdr::route>(0, "<sip:n>, <sip:o>"); }) ==
        fault{errc::syntax, rule::comma, 7});
  CHECK(refused(invite, [](sip::edit& e) { e.replace_value<hdr::route>(0, "  <sip:n> , <sip:o>"); }).offset ==
        10);
  CHECK(refused(invite, [](sip::edit& e) { e.insert_value<hdr::route>(0, ""); }).code == errc::truncated);
  CHECK(refused(invite, [](sip::edit& e) { e.insert_value<hdr::contact>(0, "*"); }).code ==
        errc::not_allowed);
  CHECK(edited(invite, [](sip::edit& e) { e.replace_value<hdr::contact>(0, "*"); }) ==
        with(text, "<sip:a@192.0.2.1>", "*"));
}

TEST_CASE("edit: the star of Contact stands alone") {
  const std::string star = with(std::string(invite), "<sip:a@192.0.2.1>", "*");
  const fault alone{errc::not_allowed, rule::contact, 0};
  CHECK(refused(star, [](sip::edit& e) { e.insert_value<hdr::contact>(0, "<sip:n>"); }) == alone);
  CHECK(refused(star, [](sip::edit& e) { e.append<hdr::contact>("<sip:n>"); }) == alone);
  CHECK(refused(star, [](sip::edit& e) { e.prepend("m", "<sip:n>"); }) == alone);
  CHECK(refused(star, [](sip::edit& e) { e.append<hdr::contact>("*"); }) == alone);
  CHECK(refused(invite, [](sip::edit& e) { e.append<hdr::contact>("*"); }) == alone);
  CHECK(refused(invite, [](sip::edit& e) { e.insert_before("From", "Contact", "*"); }) == alone);
  const std::string two = with(star, "m: *", "m: <sip:a>\r\nm: <sip:b>");
  CHECK(refused(two, [](sip::edit& e) { e.replace("m", 1, "*"); }) == alone);
  CHECK(refused(two, [](sip::edit& e) { e.replace_value<hdr::contact>(1, "*"); }) == alone);
  // Beside others of the same field, too.
  const std::string listed = with(star, "m: *", "m: <sip:a>, <sip:b>, <sip:c>");
  for (std::size_t k = 0; k < 3; ++k)
    CHECK(refused(listed, [k](sip::edit& e) { e.replace_value<hdr::contact>(k, "*"); }) == alone);
  CHECK(edited(two, [](sip::edit& e) { e.set<hdr::contact>("*"); }) == star);
  CHECK(edited(two, [](sip::edit& e) { e.remove("m", 0).replace("m", 0, "*"); }) == star);
  CHECK(edited(star, [](sip::edit& e) { e.replace_value<hdr::contact>(0, "<sip:a@192.0.2.1>"); }) == invite);
}

namespace {
struct x_challenge {
  static constexpr std::string_view name = "X-Challenge";
  static constexpr bool list = true;
  using value = sip::challenge_view;
};
/// The same, as a list of tokens.
struct x_list {
  static constexpr std::string_view name = "X-Challenge";
  static constexpr bool list = true;
  using value = sip::token_params_view;
};
}  // namespace

TEST_CASE("edit: commas that a malformed value had taken for its own separate nothing") {
  const std::string text = "OPTIONS sip:a SIP/2.0\r\nX-Challenge: Digest a=b, c=d, e=?, f\r\n\r\n";
  CHECK(edited(text, [](sip::edit& e) {
          CHECK(e.all<x_challenge>().size() == 2);
          e.remove_value<x_challenge>(2);
        }) == text);
  CHECK(edited(text, [](sip::edit& e) { e.remove_value<x_challenge>(0); }) ==
        with(text, "Digest a=b, c=d, e=?, f", "f"));
}

TEST_CASE("edit: empty elements at the ends of pieces keep the field whole") {
  const auto text = [](std::string_view value) {
    return "OPTIONS sip:a SIP/2.0\r\nX-Challenge: " + std::string(value) + "\r\n\r\n";
  };
  // A rest that is empty in front of what goes, ...
  CHECK(edited(text("a,,"), [](sip::edit& e) {
          e.insert_value<x_list>(1, "n")
              .replace_value<x_list>(3, "r")
              .remove_value<x_list>(2)
              .insert_value<x_list>(1, "m");
          std::string seen;
          for (const auto& v : e.all<x_list>()) seen += v ? std::string(v->text()) + ";" : "!;";
          CHECK(seen == "a;m;n;");
        }) == text("a,m, n, "));
  // ... and behind it.
  CHECK(edited(text("x"), [](sip::edit& e) {
          e.set("X-Challenge", "a ,").remove_value<x_list>(0);
          CHECK(e.has<x_list>());
          CHECK(e.all<x_list>().empty());
          CHECK(e.fields().front().value()->text().empty());
        }) == text(""));
  CHECK(edited(text("x"), [](sip::edit& e) {
          e.set("X-Challenge", "a,").insert_value<x_list>(1, "b");
          CHECK(e.all<x_list>().size() == 2);
          e.remove_value<x_list>(1).append("X-Challenge", "c").remove_value<x_list>(0);
          CHECK(e.all<x_list>().size() == 1);
        }) == with(text(""), "X-Challenge: \r\n", "X-Challenge: \r\nX-Challenge: c\r\n"));

  // Any program of changes leaves what can be read and goes on.
  constexpr const char* values[] = {"a,", ",", "a,,", "a, b", ",a", "", "a", "a ,", ", ,", "a , "};
  std::mt19937 random(20);
  const auto pick = [&random](std::size_t n) { return random() % n; };
  for (int sequence = 0; sequence < 2000; ++sequence) {
    const leniency lenient = pick(4) == 0 ? leniency::all : leniency::none;
    const std::string start = text(values[pick(std::size(values))]);
    sip::field_storage<8> slots;
    const auto m = sip::parse(start, slots, lenient);
    REQUIRE(m);
    alignas(8) std::byte arena[4096];
    sip::edit e(*m, arena);
    std::string program;
    for (std::size_t n = 1 + pick(6); n != 0 && !e.failed(); --n) {
      const std::size_t k = pick(4);
      const char* const value = values[pick(std::size(values))];
      const std::size_t step = pick(5);
      program += std::to_string(step) + "," + std::to_string(k) + "," + value + ";";
      if (step == 0) e.set("X-Challenge", value);
      if (step == 1) e.append("X-Challenge", value);
      if (step == 2) e.insert_value<x_list>(k, "n");
      if (step == 3) e.remove_value<x_list>(k);
      if (step == 4) e.replace_value<x_list>(k, "r");
      std::size_t seen = 0;
      for (const auto f : e.fields()) seen += f.value_size();
      for (const auto& v : e.all<x_list>()) seen += v ? v->text().size() : 0;
      if (seen > 1000) FAIL(start << program);
      if (e.failed()) continue;
      if (const auto what = test_support::reread_difference(e); !what.empty())
        FAIL(start << program << "\n" << what);
    }
  }
}

TEST_CASE("edit: malformed values keep their place among the others") {
  const std::string text =
      "OPTIONS sip:a SIP/2.0\r\nRoute: bad, <sip:a>,, \"open\" <sip:b>\r\nRoute: \"never closed, <sip:c>\r\n"
      "\r\n";
  CHECK(edited(text, [](sip::edit& e) {
          e.remove_value<hdr::route>(1);
          std::string seen;
          for (const auto& r : e.all<hdr::route>())
            seen += r ? std::string(r->text()) + ";" : std::string(name(r.error().code)) + ";";
          CHECK(seen == "truncated;empty_element;\"open\" <sip:b>;unterminated_quote;");
          e.remove_value<hdr::route>(0).remove_value<hdr::route>(2);
        }) == "OPTIONS sip:a SIP/2.0\r\nRoute: , \"open\" <sip:b>\r\n\r\n");
  // No white space is left at the end of a value.
  const std::string open = "OPTIONS sip:a SIP/2.0\r\nSupported: a , , b,\r\n\r\n";
  CHECK(edited(open, [](sip::edit& e) {
          e.insert_value<hdr::supported>(3, "n");
          CHECK(e.raw("k").front().value_size() == 10);
        }) == with(open, "b,", "b,n,"));
  CHECK(edited(open, [](sip::edit& e) {
          e.remove_value<hdr::supported>(3).remove_value<hdr::supported>(2);
          CHECK(e.raw("k").front().value()->text() == "a ,");
        }) == with(open, "a , , b,", "a ,"));
  const std::string holes = "OPTIONS sip:a SIP/2.0\r\nRoute: ,, <sip:a>,,<sip:b>,\r\n\r\n";
  CHECK(edited(
            holes, [](sip::edit& e) { e.remove_value<hdr::route>(1).insert_value<hdr::route>(0, "<sip:n>"); },
            leniency::all) == "OPTIONS sip:a SIP/2.0\r\nRoute: <sip:n>, ,, <sip:a>\r\n\r\n");
  CHECK(edited(
            holes, [](sip::edit& e) { e.remove_first<hdr::route>().remove_first<hdr::route>(); },
            leniency::all) == "OPTIONS sip:a SIP/2.0\r\n\r\n");
}

TEST_CASE("edit: Max-Forwards counts down") {
  CHECK(edited(invite, [](sip::edit& e) {
          for (int i = 9; i >= 0; --i) {
            e.decrement<hdr::max_forwards>();
            CHECK(e.get<hdr::max_forwards>()->value() == i);
          }
        }) == with(std::string(invite), ": 10  ", ": 0  "));
  const std::string odd = "OPTIONS sip:a SIP/2.0\r\nmax-FORWARDS \t:\r\n 070\t\r\nX: y\r\n\r\n";
  CHECK(edited(odd, [](sip::edit& e) { e.decrement<hdr::max_forwards>(); }) == with(odd, "070", "69"));
  const std::string without = "OPTIONS sip:a SIP/2.0\r\nX: y\r\n\r\n";
  CHECK(edited(without, [](sip::edit& e) { e.decrement<hdr::max_forwards>(); }) ==
        with(without, "X: y\r\n", "X: y\r\nMax-Forwards: 70\r\n"));
  const auto refuses = [&](std::string_view fields) {
    return refused(with(without, "X: y\r\n", fields), [](sip::edit& e) { e.decrement<hdr::max_forwards>(); });
  };
  CHECK(refuses("Max-Forwards: 00\r\n") == fault{errc::out_of_range, rule::max_forwards, 37});
  CHECK(refuses("Max-Forwards: ten\r\n") == fault{errc::syntax, rule::max_forwards, 37});
  CHECK(refuses("Max-Forwards:\r\n").code == errc::truncated);
  CHECK(refuses("Max-Forwards: 1\r\nMax-Forwards: 1\r\n") ==
        fault{errc::duplicate, rule::message_header, 40});
}

TEST_CASE("edit: received and rport in the top Via") {
  const auto via = [](std::string_view value, std::string_view address, std::uint16_t port) {
    const std::string text = "OPTIONS sip:a SIP/2.0\r\nVia: " + std::string(value) + "\r\n\r\n";
    const auto out = edited(text, [&](sip::edit& e) { e.received_from(address, port); });
    return out.substr(28, out.size() - 32);
  };
  CHECK(via("SIP/2.0/UDP a.example", "192.0.2.9", 5070) == "SIP/2.0/UDP a.example;received=192.0.2.9");
  CHECK(via("SIP/2.0/UDP 192.0.2.9:5060", "192.0.2.9", 5070) == "SIP/2.0/UDP 192.0.2.9:5060");
  CHECK(via("SIP/2.0/UDP 192.0.2.9;RPORT;branch=b", "192.0.2.9", 5070) ==
        "SIP/2.0/UDP 192.0.2.9;RPORT=5070;branch=b;received=192.0.2.9");
  CHECK(via("SIP/2.0/UDP a;received=10.0.0.1;rport = 1 , SIP/2.0/UDP b", "192.0.2.9", 7) ==
        "SIP/2.0/UDP a;received=192.0.2.9;rport=7 , SIP/2.0/UDP b");
  // What the sender wrote in it would have the responses go elsewhere.
  CHECK(via("SIP/2.0/UDP 192.0.2.9;received=203.0.113.1", "192.0.2.9", 5060) ==
        "SIP/2.0/UDP 192.0.2.9;received=192.0.2.9");
  CHECK(via("SIP/2.0/UDP [2001:db8::1]", "2001:db8:0::1", 1) == "SIP/2.0/UDP [2001:db8::1]");
  CHECK(via("SIP/2.0/UDP [2001:db8::2]", "2001:db8::1", 1) ==
        "SIP/2.0/UDP [2001:db8::2];received=2001:db8::1");
  CHECK(via("SIP/2.0/UDP h", "[2001:db8::1]", 1) == "SIP/2.0/UDP h;received=[2001:db8::1]");
  for (const char* address : {"", "host.example", "192.0.2.9:5060", "192.0.2.9;x", "1.2.3.4\r\n", "::1]",
                              "1.2.3", "[2001:db8::1]:5060", "[::1]:0"})
    CHECK(refused(invite, [&](sip::edit& e) { e.received_from(address, 1); }) ==
          fault{errc::syntax, rule::via_received, 0});
  CHECK(refused("OPTIONS sip:a SIP/2.0\r\nX: y\r\n\r\n", [](sip::edit& e) {
          e.received_from("192.0.2.9", 1);
        }).code == errc::absent);
  CHECK(edited(invite, [](sip::edit& e) {
          e.received_from("192.0.2.9", 5070).received_from("192.0.2.8", 5071);
          const auto top = e.get<hdr::via>();
          CHECK(top->received() == "192.0.2.8");
          CHECK(top->rport() == std::uint16_t{5071});
          CHECK(e.all<hdr::via>().size() == 3);
        }) == with(std::string(invite), ";rport ,", ";rport=5071;received=192.0.2.8 ,"));
}

TEST_CASE("D65 received_from: no received or rport of the sender's stays, however many there are", "[D65]") {
  const auto via = [](std::string_view value, std::string_view address, std::uint16_t port) {
    const std::string text = "OPTIONS sip:a SIP/2.0\r\nVia: " + std::string(value) + "\r\n\r\n";
    return edited(text,
                  [&](sip::edit& e) {
                    e.received_from(address, port);
                    const auto top = e.get<hdr::via>();
                    REQUIRE(top);
                    CHECK(top->params().count("received") <= 1);
                    CHECK(top->params().count("rport") <= 1);
                    // The second time there is nothing left to change.
                    const auto once = std::string(top->text());
                    e.received_from(address, port);
                    CHECK(e.get<hdr::via>()->text() == once);
                  })
        .substr(28, std::string_view::npos);
  };
  const auto is = [](std::string_view value) { return std::string(value) + "\r\n\r\n"; };
  CHECK(via("SIP/2.0/UDP a;branch=z;received=1.1.1.1;received=6.6.6.6;rport=1;rport=2", "192.0.2.9", 4444) ==
        is("SIP/2.0/UDP a;branch=z;received=192.0.2.9;rport=4444"));
  CHECK(via("SIP/2.0/UDP a;rport;x=1 ; Received = 6.6.6.6\r\n"
            " ;RPORT= 2;y;received=7.7.7.7;rport;z , SIP/2.0/UDP b;received=1;received=2",
            "192.0.2.9", 7) ==
        is("SIP/2.0/UDP a;rport=7;x=1 ; Received=192.0.2.9;y;z , SIP/2.0/UDP b;received=1;received=2"));
  // Not asked for rport, and the source is what sent-by says: the sender's own goes nevertheless.
  CHECK(via("SIP/2.0/UDP 192.0.2.9;received=6.6.6.6;received=7.7.7.7", "192.0.2.9", 1) ==
        is("SIP/2.0/UDP 192.0.2.9;received=192.0.2.9"));
  CHECK(via("SIP/2.0/UDP a;received=2001:db8::6;received=[2001:db8::7];received=\"::8\"", "::1", 1) ==
        is("SIP/2.0/UDP a;received=::1"));
  CHECK(via("SIP/2.0/UDP a;rport=1;rport=2;rport=3", "192.0.2.9", 65535) ==
        is("SIP/2.0/UDP a;rport=65535;received=192.0.2.9"));
  CHECK(via("SIP/2.0/UDP a;x=\";received=1\";rport;y=\";rport=3\"", "192.0.2.9", 5) ==
        is("SIP/2.0/UDP a;x=\";received=1\";rport=5;y=\";rport=3\";received=192.0.2.9"));
  // As many as a message may have: linear, and all but one go.
  std::string many = "SIP/2.0/UDP a";
  for (int i = 0; i < 5000; ++i) many += ";received=6.6.6.6;rport=6";
  const std::string text = "OPTIONS sip:a SIP/2.0\r\nVia: " + many + "\r\n\r\n";
  sip::field_storage<4> slots;
  const auto m = sip::parse(text, slots);
  REQUIRE(m);
  std::vector<std::byte> arena(many.size() + 1000);
  sip::edit e(*m, arena);
  CHECK(e.received_from("192.0.2.9", 1).get<hdr::via>()->text() ==
        "SIP/2.0/UDP a;received=192.0.2.9;rport=1");
}

TEST_CASE("D65 a response copies Via as received_from left it, and adds no second tag", "[D65]") {
  const auto response_to = [](std::string_view via, std::string_view to) {
    const std::string text = "OPTIONS sip:a SIP/2.0\r\nVia: " + std::string(via) +
                             "\r\nFrom: <sip:a>;tag=1\r\nTo: " + std::string(to) +
                             "\r\nCall-ID: 1\r\nCSeq: 1 OPTIONS\r\n\r\n";
    sip::field_storage<16> slots, again_slots;
    const auto m = sip::parse(text, slots);
    REQUIRE(m);
    alignas(8) std::byte arena[2048];
    sip::edit e(*m, arena);
    e.received_from("192.0.2.9", 7);
    char room[1024];
    const auto again = e.view(room, again_slots);
    REQUIRE(again);
    std::string out;
    string_sink to_out(out);
    REQUIRE(sip::make_response(to_out, *again, 200, "mine").finish());
    return out;
  };
  CHECK(response_to("SIP/2.0/UDP a;rport;received=6.6.6.6;rport=6;received=6.6.6.7", "<sip:b>")
            .find("Via: SIP/2.0/UDP a;rport=7;received=192.0.2.9\r\n"
                  "From: <sip:a>;tag=1\r\nTo: <sip:b>;tag=mine\r\n") != std::string::npos);
  for (const char* to :
       {"<sip:b>;tag=x", "<sip:b>;TAG=x", "<sip:b> ;\r\n tag = x", "<sip:b>;tag", "<sip:b>;a;tag=x;tag=y"})
    CHECK(response_to("SIP/2.0/UDP a", to).find("mine") == std::string::npos);
  CHECK(response_to("SIP/2.0/UDP a", "<sip:b;tag=x>;a=\"tag=y\"").find(";a=\"tag=y\";tag=mine\r\n") !=
        std::string::npos);
}

TEST_CASE("edit: the body and what describes it") {
  const std::string text(invite);
  CHECK(edited(invite, [](sip::edit& e) {
          CHECK(e.body().text() == "v=0");
          e.body("v=1");
        }) == with(text, "v=0", "v=1"));
  CHECK(edited(invite,
               [](sip::edit& e) {
                 e.body("text/plain", "Hello, world");
                 CHECK(e.body().text() == "Hello, world");
                 CHECK(e.get<hdr::content_length>()->value() == 12);
               }) ==
        with(with(with(text, "v=0", "Hello, world"), "application/sdp", "text/plain"), "l: 003", "l: 12"));
  CHECK(edited(invite, [](sip::edit& e) { e.drop_body().drop_body(); }) ==
        with(with(with(text, "v=0", ""), "c: application/sdp\r\n", ""), "l: 003", "l: 0"));
  CHECK(edited(invite, [](sip::edit& e) { e.drop_body().body("application/sdp", "v=0"); }) ==
        with(with(text, "c: application/sdp\r\n", "Content-Type: application/sdp\r\n"), "l: 003", "l: 3"));
  const std::string bare = "OPTIONS sip:a SIP/2.0\r\nX: y\r\n\r\n";
  CHECK(edited(bare, [](sip::edit& e) { e.drop_body(); }) ==
        with(bare, "X: y\r\n", "X: y\r\nContent-Length: 0\r\n"));
  CHECK(edited(bare, [](sip::edit& e) {
          e.body("a/b", "12345").append("Content-Encoding", "gzip").body("a/c", "1");
        }) == "OPTIONS sip:a SIP/2.0\r\nX: y\r\nContent-Type: a/c\r\nContent-Length: 1\r\n\r\n1");
  CHECK(edited("OPTIONS sip:a SIP/2.0\r\nContent-Language: en\r\nContent-Disposition: render\r\ne: gzip\r\n"
               "c: a/b\r\nContent-Language: de\r\nl: 1\r\nContent-ID: <a@b>\r\n\r\nx",
               [](sip::edit& e) { e.drop_body(); }) ==
        "OPTIONS sip:a SIP/2.0\r\nl: 0\r\nContent-ID: <a@b>\r\n\r\n");
  const std::string twice =
      "OPTIONS sip:a SIP/2.0\r\nl: 1\r\nContent-Type: a/b\r\nContent-Length: 01\r\n\r\n1";
  CHECK(edited(twice, [](sip::edit& e) { e.body("22"); }) ==
        "OPTIONS sip:a SIP/2.0\r\nl: 2\r\nContent-Type: a/b\r\nContent-Length: 2\r\n\r\n22");
  CHECK(refused(bare, [](sip::edit& e) { e.body("x"); }) ==
        fault{errc::missing_mandatory, rule::content_type, 0});
  CHECK(refused(invite, [](sip::edit& e) { e.body("text", "x"); }).code == errc::truncated);
  CHECK(refused(invite, [](sip::edit& e) { e.body("text/plain\r\nX: y", "x"); }) ==
        fault{errc::injection, rule::header_value, 10});
}

TEST_CASE(
    "D71 a datagram without Content-Length is given one, for the stream it goes to (RFC 3261 16.6 step 9, "
    "18.3)",
    "[D71]") {
  const std::string head =
      "MESSAGE sip:b@example.com SIP/2.0\r\nVia: SIP/2.0/UDP h.example.com;branch=z9hG4bK1\r\n"
      "Max-Forwards: 70\r\nFrom: <sip:a@example.com>;tag=1\r\nTo: <sip:a@example.com>\r\nCall-ID: 1\r\n"
      "CSeq: 1 MESSAGE\r\nContent-Type: text/plain\r\n";
  const std::string text = head + "\r\nhello";
  const std::string wanted = head + "Content-Length: 5\r\n\r\nhello";
  CHECK(edited(text, [](sip::edit& e) {
          CHECK(e.set_content_length().get<hdr::content_length>()->value() == 5);
          CHECK_FALSE(e.failed());
        }) == wanted);
  CHECK(edited(text, [](sip::edit& e) { e.set_content_length().set_content_length(); }) == wanted);
  // So do the others that see to Content-Length, also when the bytes are what they were.
  CHECK(edited(text, [](sip::edit& e) { e.body("hello"); }) == wanted);
  CHECK(edited(text, [](sip::edit& e) { e.body("text/plain", "hello"); }) == wanted);
  CHECK(edited(text, [](sip::edit& e) { e.drop_body(); }) ==
        with(with(wanted, "Content-Type: text/plain\r\n", ""), "5\r\n\r\nhello", "0\r\n\r\n"));
  const std::string bare = "OPTIONS sip:a SIP/2.0\r\nX: y\r\n\r\n";
  const std::string bare_wanted = with(bare, "X: y\r\n", "X: y\r\nContent-Length: 0\r\n");
  CHECK(edited(bare, [](sip::edit& e) { e.set_content_length(); }) == bare_wanted);
  CHECK(edited(bare, [](sip::edit& e) { e.body(""); }) == bare_wanted);
  CHECK(edited(bare, [](sip::edit& e) { e.body("a/b", ""); }) ==
        with(bare_wanted, "Content-L", "Content-Type: a/b\r\nContent-L"));
  CHECK(edited("SIP/2.0 200 OK\r\n\r\n", [](sip::edit& e) { e.set_content_length(); }) ==
        "SIP/2.0 200 OK\r\nContent-Length: 0\r\n\r\n");
  // What is right stays as it is written, compact and with zeros.
  CHECK(edited(invite, [](sip::edit& e) { e.set_content_length().body("v=0"); }) == invite);
  // By name it cannot be set, nor to another number.
  CHECK(refused(text, [](sip::edit& e) { e.append<hdr::content_length>(5U); }) ==
        fault{errc::not_allowed, rule::content_length, 0});

  // What the datagram was read with a leniency for would hold up, or cut wrong, a stream.
  const auto lenient = leniency::short_body | leniency::missing_empty_line;
  const std::string cut = head + "Content-Length: 9\r\nl: 09\r\n\r\nhello";
  const std::string cut_wanted = head + "Content-Length: 5\r\nl: 5\r\n\r\nhello";
  CHECK(edited(
            cut, [](sip::edit& e) { e.set_content_length(); }, lenient) == cut_wanted);
  CHECK(edited(
            cut, [](sip::edit& e) { e.body("hello"); }, lenient) == cut_wanted);
  CHECK(edited(
            head, [](sip::edit& e) { e.set_content_length(); }, lenient) ==
        head + "Content-Length: 0\r\n\r\n");
  CHECK(edited(
            "OPTIONS sip:a SIP/2.0\r\n", [](sip::edit& e) { e.set_content_length(); }, lenient) ==
        "OPTIONS sip:a SIP/2.0\r\nContent-Length: 0\r\n\r\n");

  // A framer takes two of them in a row for what they are.
  const auto one =
      edited(text + "", [](sip::edit& e) { e.decrement<hdr::max_forwards>().set_content_length(); });
  const std::string stream = one + bare_wanted;
  sip::framer cutter;
  const auto first = cutter.next(stream);
  REQUIRE(first);
  CHECK(first->text() == one);
  CHECK(first->body() == "hello");
  CHECK(cutter.next(std::string_view(stream).substr(one.size()))->text() == bare_wanted);
  CHECK(sip::framer().next(text).error().code == errc::missing_mandatory);
}

TEST_CASE("edit: reads are those of a message_view, and say which buffer they count in") {
  sip::field_storage<64> slots;
  const auto m = sip::parse(invite, slots);
  alignas(8) std::byte arena[2048];
  sip::edit e(*m, arena);
  CHECK(e.get<hdr::call_id>()->text() == m->get<hdr::call_id>()->text());
  CHECK(e.get<hdr::from>()->where() == m->get<hdr::from>()->where());
  CHECK(e.get<hdr::expires>().error() == m->get<hdr::expires>().error());
  CHECK(e.get<hdr::supported>().error().code == errc::absent);
  CHECK(e.all<hdr::supported>().empty());
  CHECK(e.count(sip::header_id::via) == 2);
  CHECK(e.raw("x-odd").front().value()->text() == "kept   as it is");
  CHECK(e.raw("x-odd").front().canonical_name() == "X-Odd");
  CHECK(e.raw(sip::header_id::call_id).front().canonical_name() == "Call-ID");
  CHECK(e.fields().size() == m->field_count());

  e.prepend<hdr::via>("SIP/2.0/UDP n;ttl=1");
  const auto via = e.get<hdr::via>();
  REQUIRE(via);
  CHECK(via->buffer().data() == reinterpret_cast<const char*>(arena));
  CHECK(via->buffer().text(via->where()) == "SIP/2.0/UDP n;ttl=1");
  CHECK(e.get<hdr::call_id>()->buffer().data() == invite.data());
  // A view stays good through later changes.
  e.remove<hdr::via>().append("X-Pad", "padding").set<hdr::subject>("s");
  CHECK(via->text() == "SIP/2.0/UDP n;ttl=1");
  const auto malformed = "OPTIONS sip:a SIP/2.0\r\nCSeq: x\r\nCSeq: y\r\n\r\n";
  const auto other = sip::parse(malformed, slots);
  sip::edit f(*other, arena);
  CHECK(f.get<hdr::cseq>().error() == other->get<hdr::cseq>().error());
  f.remove("CSeq", 1);
  CHECK(f.get<hdr::cseq>().error() == fault{errc::syntax, rule::sequence_number, 29});
}

TEST_CASE("edit: lines that salvage kept, and messages without an empty line") {
  CHECK(edited(
            "OPTIONS sip:a SIP/2.0\r\nno field\r\nX: y\r\n\r\n",
            [](sip::edit& e) {
              CHECK(e.fields().front().malformed());
              e.remove("no field").remove("").append("Z", "1");
            },
            leniency::all) == "OPTIONS sip:a SIP/2.0\r\nno field\r\nX: y\r\nZ: 1\r\n\r\n");
  CHECK(edited(
            "OPTIONS sip:a SIP/2.0\r\nX: y\r\n", [](sip::edit& e) { e.append("Z", "1"); }, leniency::all) ==
        "OPTIONS sip:a SIP/2.0\r\nX: y\r\nZ: 1\r\n\r\n");
  CHECK(edited(
            "OPTIONS sip:a SIP/2.0\r\nX: y\r\ncut off", [](sip::edit& e) { e.append("Z", "1"); },
            leniency::all) == "OPTIONS sip:a SIP/2.0\r\nX: y\r\ncut off\r\nZ: 1\r\n\r\n");
  CHECK(edited(
            "OPTIONS sip:a SIP/2.0\nX: y\nv: a, b\n\n",
            [](sip::edit& e) { e.append("Z", "1").remove_first<hdr::via>(); },
            leniency::all) == "OPTIONS sip:a SIP/2.0\nX: y\nv: b\nZ: 1\r\n\n");
}

TEST_CASE("D72 a lone LF at the end that salvage kept is no empty line", "[D72]") {
  const std::string text = "OPTIONS sip:a SIP/2.0\r\nVia: SIP/2.0/UDP h\r\nContent-Length: 0\r\n\n";
  auto options = leniency::salvage | leniency::missing_empty_line;
  sip::field_storage<8> slots;
  const auto m = sip::parse(text, slots, options);
  REQUIRE(m);
  REQUIRE(m->field_count() == 3);
  CHECK(m->field_at(2).malformed());
  CHECK(m->field_at(2).value_where() ==
        extent{static_cast<std::uint32_t>(text.size() - 1), static_cast<std::uint32_t>(text.size() - 1)});
  CHECK(m->headers_end() == text.size());
  CHECK(m->get<hdr::expires>().error() ==
        fault{errc::absent, rule::message_header, static_cast<std::uint32_t>(text.size())});
  CHECK(edited(
            text, [](sip::edit&) {}, options) == text);
  CHECK(edited(
            text, [](sip::edit& e) { e.append("X-Probe", "v 1"); }, options) ==
        text + "X-Probe: v 1\r\n\r\n");
  CHECK(edited(
            text, [](sip::edit& e) { e.body("text/plain", "hello"); }, options) ==
        with(text, "Content-Length: 0\r\n", "Content-Type: text/plain\r\nContent-Length: 5\r\n") +
            "\r\nhello");
  // With bare_lf it is one.
  options |= leniency::bare_lf;
  const auto other = sip::parse(text, slots, options);
  REQUIRE(other);
  CHECK(other->field_count() == 2);
  CHECK(other->headers_end() == text.size() - 1);
  CHECK(edited(
            text, [](sip::edit& e) { e.append("X-Probe", "v 1"); }, options) ==
        with(text, "\r\n\n", "\r\nX-Probe: v 1\r\n\n"));
  // So for a fragment, which may end without an empty line, and for what is found in it.
  const auto frag = sip::sipfrag_view::parse("X: y\r\n\n", slots, leniency::salvage);
  REQUIRE(frag);
  CHECK(frag->field_count() == 2);
  CHECK_FALSE(frag->has_empty_line());
  CHECK(frag->headers_end() == 7);
  CHECK(sip::sipfrag_view::parse("X: y\r\n\n", slots, leniency::bare_lf)->has_empty_line());
  CHECK(sip::sipfrag_view::parse("\r\n", slots)->has_empty_line());
  CHECK_FALSE(sip::sipfrag_view::parse("X: y\r\n", slots)->has_empty_line());
}

TEST_CASE("D72 what an edit writes is read with the options its message was read with", "[D72]") {
  constexpr std::string_view starts[] = {"OPTIONS sip:a SIP/2.0\r\n", "OPTIONS  sip:a SIP/2.0 \r\n",
                                         "OPTIONS sip:a SIP/2.0\n", "\r\n\nOPTIONS sip:a SIP/2.0\r\n"};
  constexpr std::string_view lines[] = {"X: y\r\n",
                                        "v: SIP/2.0/UDP a, SIP/2.0/TCP b\r\n",
                                        "\n",
                                        "no field\r\n",
                                        " blank\r\n",
                                        "\t: x\n",
                                        "Y: z\n",
                                        "Z: \x01\r\n",
                                        "cr\rcr: a\r\n",
                                        "l: 2\r\n",
                                        "\r\r\n",
                                        "Supported: a,,b,\r\n",
                                        "Route: ,\n",
                                        "Max-Forwards: 3\r\n",
                                        "m:\r\n *\r\n",
                                        "Fold: a\r\n b\n c\r\n",
                                        ": none\r\n",
                                        "X : y \r\n"};
  constexpr std::string_view ends[] = {"\r\n",     "\n",       "",     "cut",    "c:",   "\r",
                                       "bad line", "\r\n\r\n", "\n\n", "\r\nhi", "\nhi", "\r\nlonger"};
  constexpr leniency flags[] = {leniency::bare_lf,
                                leniency::salvage,
                                leniency::control_bytes,
                                leniency::start_line_space,
                                leniency::short_body,
                                leniency::missing_empty_line,
                                leniency::empty_list_elements};
  std::mt19937 random(72);
  const auto pick = [&random](std::size_t n) { return random() % n; };
  sip::field_storage<64> slots, lent_slots;
  constexpr std::string_view other = "OPTIONS sip:a SIP/2.0\r\nMax-Forwards: 9\r\n\r\n";
  std::size_t read = 0, changed = 0;
  const auto probe = [&](std::string_view text, leniency lenient) {
    const auto m = sip::parse(text, slots, lenient);
    if (!m) return;
    ++read;
    alignas(8) std::byte arena[4096];
    for (int kind = 0; kind < 4; ++kind) {
      sip::edit e(*m, arena);
      if (kind == 0) e.append("X-Probe", "v 1");
      if (kind == 1) e.body("text/plain", "hello");
      if (kind == 2) e.set_content_length();
      if (kind == 3) {
        const auto lent = sip::parse(other, lent_slots);
        edit_model model(*lent);
        for (int step = 0; step < 4 && !e.failed(); ++step) (void)test_support::edit_step(e, model, pick);
      }
      if (e.failed()) continue;
      ++changed;
      const auto what = test_support::reread_difference(e);
      if (!what.empty())
        FAIL("leniency " << static_cast<unsigned>(lenient) << " kind " << kind << " of\n"
                         << text << "\n--- " << what);
    }
  };
  const auto lines_of = [&](std::size_t n) {
    std::string text(starts[pick(4) == 0 ? pick(4) : 0]);
    for (std::size_t i = 0; i < n; ++i) text += lines[pick(std::size(lines))];
    return text + std::string(ends[pick(std::size(ends))]);
  };
  for (const auto& row : leniencies)
    for (int i = 0; i < 30; ++i) probe(lines_of(pick(4)), row.flag);
  for (unsigned set = 0; set < 1U << std::size(flags); ++set) {
    leniency lenient = leniency::none;
    for (std::size_t i = 0; i < std::size(flags); ++i)
      if ((set >> i & 1U) != 0) lenient |= flags[i];
    for (int i = 0; i < 40; ++i) probe(lines_of(pick(4)), lenient);
  }
  CHECK(read > 1500);
  CHECK(changed > 4000);
}

TEST_CASE("edit: a line of blanks that salvage kept does not continue what is put before it") {
  const std::string text = "OPTIONS sip:a SIP/2.0\r\n , evil\r\nVia: a\r\n\r\n";
  sip::field_storage<8> slots;
  const auto m = sip::parse(text, slots, leniency::salvage);
  REQUIRE(m);
  alignas(8) std::byte arena[1024];
  sip::edit e(*m, arena);
  e.prepend("X-New", "1");
  CHECK(e.error() == fault{errc::misplaced, rule::message_header, 0});
  CHECK(e.fields().size() == 2);
  CHECK(edited(
            text, [](sip::edit& f) { f.prepend<hdr::via>("SIP/2.0/UDP n"); }, leniency::salvage) ==
        with(text, "Via:", "Via: SIP/2.0/UDP n\r\nVia:"));
}

TEST_CASE("edit: the fields of no name are none") {
  sip::field_storage<64> slots;
  const auto m = sip::parse(invite, slots);
  alignas(8) std::byte arena[2048];
  const sip::edit e(*m, arena);
  CHECK(m->raw("").empty());
  CHECK(e.raw("").empty());
  CHECK(m->raw(sip::header_id::extension).size() == 1);
  CHECK(e.raw(sip::header_id::extension).size() == 1);
}

TEST_CASE("edit: many fields of a name go in one pass") {
  std::string text = "OPTIONS sip:a SIP/2.0\r\n";
  for (int i = 0; i < 20000; ++i) text += "X-A: 1\r\n";
  for (int i = 0; i < 20000; ++i) text += i % 2 == 0 ? "X-B: 1\r\n" : "l: 0\r\n";
  text += "c: a/b\r\n\r\n";
  const auto slots = std::make_unique<sip::field_storage<40001>>();
  const auto m = sip::parse(text, *slots);
  REQUIRE(m);
  std::vector<std::byte> arena(sip::edit::bytes_per_field * 65000);
  sip::edit e(*m, arena);
  // Each of these took a minute when it began at the first field for each that went.
  e.set("X-B", "2").body("1");
  CHECK(e.raw("X-B").size() == 1);
  CHECK(e.raw("X-B").front().value()->text() == "2");
  std::size_t same = 0;
  for (const auto f : e.raw(sip::header_id::content_length)) same += f.value()->text() == "1" ? 1U : 0U;
  CHECK(same == 10000);
  e.remove("X-A");
  CHECK_FALSE(e.failed());
  CHECK(e.fields().size() == 10002);
  CHECK(e.fields().front().name() == "X-B");
  e.remove(sip::header_id::extension).append("Z", "1");
  std::string last;
  for (const auto f : e.fields()) last = f.name();
  CHECK(last == "Z");
}

TEST_CASE("R142 every setter of an edit refuses CR, LF and NUL", "[R142]") {
  using namespace std::string_view_literals;
  for (const auto bad : {"a\rb"sv, "a\nb"sv, "a\r\nX: y"sv, "a\0b"sv, "a\r\n"sv, "a\x01"sv, "a\x7F"sv}) {
    const auto refuses = [&](auto&& change) {
      const auto code = refused(invite, change).code;
      return code == errc::injection || code == errc::syntax || code == errc::bad_field_name ||
             code == errc::control_byte;
    };
    const std::string uri = "sip:" + std::string(bad);
    const std::string via = "SIP/2.0/UDP " + std::string(bad);
    CHECK(refuses([&](sip::edit& e) { e.request_uri(uri); }));
    CHECK(refuses([&](sip::edit& e) { e.append("X-New", bad); }));
    CHECK(refuses([&](sip::edit& e) { e.append(bad, "x"); }));
    CHECK(refuses([&](sip::edit& e) { e.prepend("X-New", bad); }));
    CHECK(refuses([&](sip::edit& e) { e.prepend<hdr::via>(via); }));
    CHECK(refuses([&](sip::edit& e) { e.prepend<hdr::via>(sip::via_parts{"UDP", bad, "z9hG4bK"}); }));
    CHECK(refuses([&](sip::edit& e) { e.prepend<hdr::via>(sip::via_parts{"UDP", "h", bad}); }));
    CHECK(refuses([&](sip::edit& e) { e.set<hdr::subject>(bad); }));
    CHECK(refuses([&](sip::edit& e) { e.set<hdr::to>(sip::name_addr_parts{bad, "sip:a", ""}); }));
    CHECK(refuses([&](sip::edit& e) { e.set<hdr::to>(sip::name_addr_parts{"", uri, ""}); }));
    CHECK(refuses([&](sip::edit& e) { e.set<hdr::to>(sip::name_addr_parts{"", "sip:a", bad}); }));
    CHECK(refuses([&](sip::edit& e) { e.set("Subject", bad); }));
    CHECK(refuses([&](sip::edit& e) { e.replace("X-Odd", 0, bad); }));
    CHECK(refuses([&](sip::edit& e) { e.insert_before<hdr::from, hdr::organization>(bad); }));
    CHECK(refuses([&](sip::edit& e) { e.insert_after("From", "Organization", bad); }));
    CHECK(refuses([&](sip::edit& e) { e.replace_value<hdr::via>(0, via); }));
    CHECK(refuses([&](sip::edit& e) { e.insert_value<hdr::via>(0, via); }));
    CHECK(refuses([&](sip::edit& e) { e.received_from(bad, 1); }));
    CHECK(refuses([&](sip::edit& e) { e.body(bad, "x"); }));
  }
  // A fold is no injection.
  CHECK(edited(invite, [](sip::edit& e) { e.set<hdr::subject>("a\r\n b"); }) ==
        with(std::string(invite), "several\r\n lines", "a\r\n b"));
}

TEST_CASE("R143 R144 an edit written at every size", "[R143][R144]") {
  sip::field_storage<64> slots;
  const auto m = sip::parse(invite, slots);
  alignas(8) std::byte arena[4096];
  sip::edit e(*m, arena);
  e.set<hdr::allow>("ACK, BYE")
      .insert_value<hdr::allow>(1, "INVITE")
      .append<hdr::supported>("a,b")
      .body("multipart/mixed;boundary=x", "");
  e.decrement<hdr::max_forwards>().remove_first<hdr::route>();
  const auto whole = written(e);
  for (std::size_t n = 0; n <= whole.size() + 1; ++n) {
    std::string room(n + 8, '#');
    span_sink out(std::span<char>(room.data(), n));
    const auto size = e.write(out);
    if (n >= whole.size()) {
      CHECK(size == whole.size());
      CHECK(out.text() == whole);
    } else {
      CHECK(size.error() == fault{errc::too_small, rule::none, static_cast<std::uint32_t>(whole.size())});
    }
    CHECK(room.substr(n) == "########");
  }
  gather_piece pieces[32];
  gather all(pieces);
  REQUIRE(e.write(all));
  const auto count = all.pieces().size();
  for (std::size_t n = 0; n <= count; ++n) {
    std::vector<gather_piece> few(n);
    gather out(few);
    const auto size = e.write(out);
    if (n == count) {
      CHECK(size == whole.size());
    } else {
      CHECK(size.error() == fault{errc::too_small, rule::none, static_cast<std::uint32_t>(count)});
    }
  }
}

TEST_CASE("edit: an arena of every size is enough or says how large it must be") {
  sip::field_storage<64> slots;
  const auto m = sip::parse(invite, slots);
  const auto change = [](sip::edit& e) {
    e.request_uri("sip:n").decrement<hdr::max_forwards>();
    e.prepend<hdr::via>("SIP/2.0/UDP n")
        .remove_value<hdr::route>(1)
        .insert_value<hdr::via>(2, "SIP/2.0/UDP o");
    e.received_from("192.0.2.1", 1).body("text/plain", "some bytes").append("X-Y", "y").drop_body();
  };
  alignas(8) std::byte large[8192];
  sip::edit reference(*m, large);
  change(reference);
  const auto expected = written(reference);
  std::size_t enough = 0;
  for (std::size_t n = 0; n < 1600; n += n < 400 ? 37 : 1) {
    // Memory of exactly this size, which a sanitizer watches.
    const auto arena = std::make_unique<std::byte[]>(n);
    sip::edit e(*m, {arena.get(), n});
    change(e);
    if (e.failed()) {
      REQUIRE(e.error().code == errc::too_small);
      REQUIRE(e.error().needed() > n / 4 * 4);
      REQUIRE(enough == 0);
    } else {
      REQUIRE(e == reference);
      if (enough == 0) enough = n;
    }
  }
  CHECK(enough != 0);
  // What a failure asks for lets the same step pass.
  std::size_t n = 0;
  for (int tries = 0; tries < 40; ++tries) {
    alignas(8) std::byte arena[4096];
    sip::edit e(*m, {arena, n});
    change(e);
    if (!e.failed()) break;
    REQUIRE(e.error().needed() > n);
    n = e.error().needed();
  }
  CHECK(n == enough);
  // Not aligned: one to three bytes are lost, nothing else.
  alignas(8) std::byte odd[4096];
  for (const std::size_t skip : {1U, 2U, 3U}) {
    sip::edit e(*m, std::span<std::byte>(odd).subspan(skip));
    change(e);
    CHECK(written(e) == expected);
  }
}

TEST_CASE("edit: nothing is half done when the arena is full") {
  sip::field_storage<64> slots;
  const auto m = sip::parse(invite, slots);
  using change_function = void (*)(sip::edit&);
  const change_function steps[] = {
      [](sip::edit& e) { e.request_uri("sip:somewhere@else.example"); },
      [](sip::edit& e) { e.append<hdr::record_route>("<sip:n>"); },
      [](sip::edit& e) { e.set<hdr::route>("<sip:n>"); },
      [](sip::edit& e) { e.remove_value<hdr::route>(1); },
      [](sip::edit& e) { e.replace_value<hdr::route>(1, "<sip:n>"); },
      [](sip::edit& e) { e.insert_value<hdr::route>(1, "<sip:n>"); },
      [](sip::edit& e) { e.decrement<hdr::max_forwards>(); },
      [](sip::edit& e) { e.received_from("192.0.2.9", 5070); },
      [](sip::edit& e) { e.body("text/plain", "0123456789"); },
      [](sip::edit& e) { e.drop_body(); },
      [](sip::edit& e) { e.body("v=1").set_content_length(); },
  };
  const std::size_t base = m->field_count() * sip::edit::bytes_per_field;
  for (const auto step : steps) {
    alignas(8) std::byte arena[4096];
    sip::edit fits(*m, arena);
    step(fits);
    const auto changed = written(fits);
    for (std::size_t n = base; n < base + 400; ++n) {
      const auto exact = std::make_unique<std::byte[]>(n);
      sip::edit e(*m, {exact.get(), n});
      REQUIRE_FALSE(e.failed());
      step(e);
      REQUIRE(edit_model(*m).difference(e).empty() == e.failed());
      if (!e.failed()) REQUIRE(e == fits);
    }
  }
}

TEST_CASE("edit: allocates nothing") {
  sip::field_storage<64> slots;
  const auto m = sip::parse(invite, slots);
  alignas(8) std::byte arena[4096];
  std::size_t written_bytes = 0;
  {
    const test_support::no_allocations scope;
    sip::edit e(*m, arena);
    e.request_uri("sip:bob@192.0.2.4")
        .decrement<hdr::max_forwards>()
        .prepend<hdr::via>("SIP/2.0/UDP n")
        .remove_first<hdr::route>();
    e.received_from("192.0.2.9", 1)
        .body("text/plain", "x")
        .set("X-Odd", "2")
        .insert_value<hdr::route>(1, "<sip:n>")
        .drop_body();
    for (const auto& via : e.all<hdr::via>()) written_bytes += via ? via->text().size() : 0;
    gather_piece pieces[32];
    gather out(pieces);
    written_bytes += e.write(out).value_or(0);
  }
  CHECK(written_bytes > 300);
}

TEST_CASE("R145 edits seen at once, removal twice, and an anchor that is gone", "[R145]") {
  CHECK(edited(invite,
               [](sip::edit& e) {
                 e.remove<hdr::from>().remove<hdr::from>();
                 CHECK_FALSE(e.has<hdr::from>());
                 CHECK(e.get<hdr::from>().error().code == errc::absent);
                 // After From, which is no more: behind all others.
                 e.insert_after<hdr::from, hdr::organization>("o");
                 CHECK(e.raw("Organization").front().value()->text() == "o");
                 e.append<hdr::from>("<sip:new>");
                 CHECK(e.get<hdr::from>()->uri().text() == "sip:new");
                 e.set<hdr::from>("<sip:newer>").set<hdr::from>("<sip:newest>");
                 CHECK(e.count(sip::header_id::from) == 1);
               }) == with(with(std::string(invite), "From: \"A, b\" <sip:a@b>;tag=1\r\n", ""), "l: 003\r\n",
                          "l: 003\r\nOrganization: o\r\nFrom: <sip:newest>\r\n"));
  CHECK(edited(invite, [](sip::edit& e) {
          e.append<hdr::require>("a").append<hdr::require>("b, c");
          e.remove_value<hdr::require>(1)
              .insert_value<hdr::require>(1, "d")
              .remove_value<hdr::require>(0)
              .remove_value<hdr::require>(5);
          std::string seen;
          for (const auto& tag : e.all<hdr::require>()) seen += std::string(tag->text()) + " ";
          CHECK(seen == "d c ");
        }) == with(std::string(invite), "l: 003\r\n", "l: 003\r\nRequire: d, c\r\n"));
}

TEST_CASE("R145 random edits agree with a vector of pairs", "[R145]") {
  sip::field_storage<64> slots;
  const std::string second =
      "MESSAGE sip:bob@b.example SIP/2.0\r\nMax-Forwards: 2\r\n"
      "Via:SIP/2.0/UDP a , SIP/2.0/UDP b,SIP/2.0/UDP c\r\nSupported: a, b,c ,\td\r\n"
      "Contact: \"x, y\" <sip:a?b=c,d>;p=\"q,r\", sip:z\r\nRoute:   <sip:r1>  \r\nSubject:\r\nX-Note: 1\r\n"
      "Supported: e\r\nCall-ID: x\r\n\r\n";
  // The model has no place for white space behind a value, so both begin with what it writes.
  std::string texts[2];
  for (std::size_t i = 0; i < 2; ++i) {
    const auto m = sip::parse(i == 0 ? std::string_view(second) : invite, slots);
    REQUIRE(m);
    texts[i] = edit_model(*m).text();
  }
  std::mt19937 random(20260722);
  std::size_t steps = 0, refusals = 0;
  for (std::size_t sequence = 0; sequence < test_support::effort(10000); ++sequence) {
    const auto m = sip::parse(texts[sequence % 2], slots);
    alignas(8) std::byte arena[8192];
    sip::edit e(*m, arena);
    edit_model model(*m);
    for (int step = 0; step < 12 && !e.failed(); ++step) {
      const bool fine = test_support::edit_step(e, model, [&](std::size_t n) { return random() % n; });
      ++steps;
      const auto what = model.difference(e);
      if (fine == e.failed() || !what.empty())
        FAIL("sequence " << sequence << " step " << step << ": " << what << " " << name(e.error().code));
      refusals += e.failed() ? 1U : 0U;
    }
    if (e.failed()) continue;
    // What was written is a strict message, as good as the model's.
    char room[4096];
    sip::field_storage<64> other_slots, model_slots;
    const auto again = e.view(room, other_slots);
    const auto text = model.text();
    const auto expected = sip::parse(text, model_slots);
    if (!again || !expected) FAIL("sequence " << sequence << ": " << name(again.error().code));
    sip::problem mine[32], theirs[32];
    const auto a = sip::validate(*again, mine);
    const auto b = sip::validate(*expected, theirs);
    if (a.count != b.count ||
        !std::equal(a.problems.begin(), a.problems.end(), b.problems.begin(), b.problems.end()))
      FAIL("sequence " << sequence << ": validate");
  }
  CHECK(steps > test_support::effort(40000));
  CHECK(refusals > test_support::effort(1000));
}

TEST_CASE("R146 text of one production cannot reach into another", "[R146]") {
  // A comma, a semicolon or a quote inside a value is data there and stays so, or the value is refused.
  CHECK(edited(invite,
               [](sip::edit& e) {
                 e.set<hdr::contact>(sip::name_addr_parts{"a, b; \"c\"", "sip:a@b;x=1?Refer-To=c%2Cd", ""});
                 CHECK(e.all<hdr::contact>().size() == 1);
                 CHECK(e.get<hdr::contact>()->uri().text() == "sip:a@b;x=1?Refer-To=c%2Cd");
                 CHECK(e.get<hdr::contact>()->params().empty());
               }) ==
        with(std::string(invite), "<sip:a@192.0.2.1>", "\"a, b; \\\"c\\\"\" <sip:a@b;x=1?Refer-To=c%2Cd>"));
  CHECK(refused(invite, [](sip::edit& e) {
          e.set<hdr::contact>(sip::name_addr_parts{"", "sip:a@b>, <sip:evil", ""});
        }).offset != 0);
  CHECK(refused(invite, [](sip::edit& e) {
          e.set<hdr::contact>(sip::name_addr_parts{"", "sip:a@b", "t;x=1"});
        }) == fault{errc::syntax, rule::tag_param, 1});
  CHECK(refused(invite, [](sip::edit& e) {
          e.prepend<hdr::via>(sip::via_parts{"UDP", "a;received=192.0.2.1", "b"});
        }).rule == rule::sent_by);
  CHECK(refused(invite, [](sip::edit& e) { e.set<hdr::contact>("\"open <sip:a>"); }).code ==
        errc::unterminated_quote);
}

TEST_CASE("R147 the order of the fields is kept", "[R147]") {
  const std::string text =
      "OPTIONS sip:a SIP/2.0\r\nZ-Last: 1\r\nCSeq: 1 OPTIONS\r\nA-First: 2\r\nVia: SIP/2.0/UDP a\r\n"
      "Z-Last: 3\r\nTo: <sip:b>\r\n\r\n";
  CHECK(edited(text,
               [](sip::edit& e) {
                 e.set<hdr::cseq>(2U, sip::method::options).remove("A-First").append("M-Mid", "4");
               }) == with(with(with(text, "1 OPTIONS", "2 OPTIONS"), "A-First: 2\r\n", ""), "To: <sip:b>\r\n",
                          "To: <sip:b>\r\nM-Mid: 4\r\n"));
}

TEST_CASE("edit: commas that a removed or replaced value leaves belong to what the field is read as",
          "[edit]") {
  for (const std::string_view value : {", a", "a,", ", a, , b ,", ",<sip:p1;lr", "a, <sip:x, b", "\t, a"}) {
    const std::string text = "OPTIONS sip:a SIP/2.0\r\nRoute:" + std::string(value) +
                             "\r\nSupported: " + std::string(value) + "\r\n\r\n";
    sip::field_storage<16> slots, again_slots;
    const auto m = sip::parse(text, slots);
    REQUIRE(m);
    for (int step = 0; step < 4; ++step) {
      alignas(8) std::byte arena[2048];
      sip::edit e(*m, arena);
      if (step == 0) e.remove_first<hdr::route>().remove_first<hdr::supported>();
      if (step == 1)
        e.replace_value<hdr::route>(0, std::string_view("<sip:r;lr>"))
            .replace_value<hdr::supported>(0, std::string_view("timer"));
      if (step == 2) e.remove_value<hdr::supported>(1);
      if (e.failed()) continue;
      char room[1024];
      const auto again = e.view(room, again_slots);
      REQUIRE(again);
      std::size_t i = 0;
      for (const auto f : e.fields()) {
        std::string mine;
        string_sink out(mine);
        f.write_value(out);
        INFO(value << " step " << step);
        CHECK(mine == again->field_at(i).value());
        if (const auto whole = f.value()) CHECK(whole->text() == mine);
        ++i;
      }
      CHECK(i == again->field_count());
    }
  }
}

namespace {

template <class H, class Message>
std::vector<std::string> values_of(const Message& m) {
  std::vector<std::string> out;
  for (const auto& v : m.template all<H>())
    out.emplace_back(v ? std::string(v->text()) : "fault " + std::string(name(v.error().code)));
  return out;
}

/// Does `e` say of H what is said of it when it is written?
template <class H>
void reads_as_written(const sip::edit& e) {
  REQUIRE(!e.failed());
  std::string room(e.size(), ' ');
  sip::field_storage<16> slots;
  const auto again = e.view(room, slots);
  INFO(room);
  REQUIRE(again);
  CHECK(values_of<H>(e) == values_of<H>(*again));
}

/// Every change of one value of H, a list, in a message with the field `line`.
template <class H>
void change_values(std::string_view line, std::string_view value) {
  const std::string text = "OPTIONS sip:a SIP/2.0\r\n" + std::string(line) + "\r\n\r\n";
  sip::field_storage<16> slots;
  const auto m = sip::parse(text, slots);
  REQUIRE(m);
  const auto changed = [&](const auto& change) {
    alignas(8) std::byte arena[2048];
    sip::edit e(*m, arena);
    change(e);
    INFO(line);
    reads_as_written<H>(e);
    if (!e.template has<H>()) return;
    e.template remove_first<H>();
    reads_as_written<H>(e);
  };
  const std::size_t n = values_of<H>(*m).size();
  for (std::size_t k = 0; k < n; ++k) {
    changed([&](sip::edit& e) { e.template replace_value<H>(k, value); });
    changed([&](sip::edit& e) { e.template insert_value<H>(k, value); });
    changed([&](sip::edit& e) { e.template remove_value<H>(k); });
  }
  changed([&](sip::edit& e) { e.template set<H>(value); });
  changed([&](sip::edit& e) { e.replace(sip::name_of<H>, 0, value); });
}

}  // namespace

TEST_CASE(
    "D44 D45 D72 an edited value is written where it can be read, whatever folds stood around the old one",
    "[edit]") {
  for (const std::string_view gap : {" ", "\r\n ", " \r\n \r\n ", "\r\n \r\n \r\n\t"}) {
    const std::string folds(gap);
    for (const std::string& line :
         {"Contact:" + folds + "<sip:a>, <sip:b>", "Contact: <sip:a>" + folds + ", <sip:b>, sip:c",
          "Contact: sip:a," + folds + "<sip:b>" + folds + "," + folds + "\"c\" <sip:c>",
          "m: sip:a," + folds + "sip:b, sip:c"}) {
      change_values<hdr::contact>(line, "sip:x;p=1");
      change_values<hdr::contact>(line, "<sip:x>");
    }
    for (const std::string& line : {"Allow:" + folds + "A, B", "Allow: A," + folds + "B, C",
                                    "Allow: A" + folds + ", B" + folds + ", C"})
      change_values<hdr::allow>(line, "X");

    const std::string text = "INVITE sip:a SIP/2.0\r\nVia: SIP/2.0/UDP a;rport;x=" + folds + "\"y\"" + folds +
                             ", SIP/2.0/UDP b\r\nSubject:" + folds + "s\r\nCall-ID:" + folds +
                             "i\r\nContent-Type:" + folds + "text/plain\r\n\r\n";
    sip::field_storage<16> slots;
    const auto m = sip::parse(text, slots);
    REQUIRE(m);
    alignas(8) std::byte arena[2048];
    sip::edit e(*m, arena);
    if (m->get<hdr::via>()) e.received_from("192.0.2.1", 5060);
    e.set<hdr::subject>("new").set<hdr::call_id>("new").body("text/html", "<p>");
    INFO(folds);
    reads_as_written<hdr::via>(e);
    reads_as_written<hdr::subject>(e);
    reads_as_written<hdr::call_id>(e);
    reads_as_written<hdr::content_type>(e);
    CHECK(e.get<hdr::call_id>()->text() == "new");
  }
}
