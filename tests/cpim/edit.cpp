#include "sipwire/cpim/edit.hpp"

#include <memory>
#include <string>

#include "sipwire/core/gather.hpp"
#include "support/cpim.hpp"
#include "support/table.hpp"

using namespace sipwire;
using namespace sipwire::cpim;

namespace {

constexpr std::string_view base =
    "From:;x=1 Ann <im:a>\r\nTo: <im:b>\r\nNS: d <urn:ietf:params:imdn>\r\nSubject: odd  \\u00e0\r\n"
    "d.Message-ID: m1\r\nd.IMDN-Record-Route: <sip:r1>\r\nd.IMDN-Route: <sip:me>\r\n"
    "d.IMDN-Route: <sip:next>\r\nX: y\r\n\r\nContent-Type: text/plain\r\n\r\nhello";

/// The message with the changes that `make(edit, message)` makes; a gather list says the same. It must read
/// in strict mode.
template <class Make>
std::string edited(Make&& make, std::string_view text = base, leniency lenient = leniency::none) {
  const auto m = test_support::read_cpim(text, lenient);
  REQUIRE(m);
  alignas(8) std::byte arena[2000];
  edit e(*m, arena);
  make(e, *m);
  INFO(test_support::printed(e.error()));
  REQUIRE_FALSE(e.failed());
  std::string out;
  string_sink sink(out);
  REQUIRE(e.write(sink));
  gather_piece room[40];
  gather pieces(room);
  REQUIRE(e.write(pieces));
  std::string joined;
  for (const auto& p : pieces.pieces()) {
    joined += p.text();
    const char* const at = static_cast<const char*>(p.base);
    // What is not new lies where it lay.
    CHECK(((at >= text.data() && at < text.data() + text.size()) ||
           (p.base >= arena && p.base < arena + sizeof arena)));
  }
  CHECK(joined == out);
  test_support::reads_cpim(
      out, [](const message_view&) {}, lenient);
  return out;
}

template <class Make>
fault refused(Make&& make, std::size_t arena_size = 2000) {
  const auto m = test_support::read_cpim(base);
  REQUIRE(m);
  const auto arena = std::make_unique<std::byte[]>(arena_size);
  edit e(*m, {arena.get(), arena_size});
  make(e, *m);
  CHECK(e.failed());
  std::string out;
  string_sink sink(out);
  CHECK(e.write(sink).error() == e.error());
  CHECK(out.empty());
  // It sticks.
  const fault first = e.error();
  e.append("Y", "z");
  CHECK(e.error() == first);
  return first;
}

std::string with(std::string_view from, std::string_view to) {
  std::string text(base);
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

}  // namespace

TEST_CASE("CPIM edit: nothing changed is the message itself", "[cpim][edit]") {
  CHECK(edited([](edit&, const message_view&) {}) == base);
}

TEST_CASE("CPIM edit: only the bytes of what is changed are new", "[cpim][edit]") {
  CHECK(edited([](edit& e, const message_view& m) { e.remove(*m.find("Subject")); }) ==
        with("Subject: odd  \\u00e0\r\n", ""));
  CHECK(edited([](edit& e, const message_view& m) { e.replace(*m.find("From"), "Bea <im:bea>"); }) ==
        with("Ann <im:a>", "Bea <im:bea>"));
  CHECK(edited([](edit& e, const message_view& m) { e.replace(*m.find("X"), ""); }) == with("X: y", "X: "));
  CHECK(edited([](edit& e, const message_view&) { e.append("d.Original-To", "<im:list>"); }) ==
        with("X: y\r\n", "X: y\r\nd.Original-To: <im:list>\r\n"));
  CHECK(edited([](edit& e, const message_view& m) { e.insert_before(*m.find("To"), "cc", "<im:c>"); }) ==
        with("To: ", "cc: <im:c>\r\nTo: "));
  CHECK(edited([](edit& e, const message_view& m) {
          e.append("Z", "1")
              .remove(*m.find("X"))
              .append("Z", "2")
              .replace(*m.find("To"), "<im:z>")
              .remove(*m.find("From"));
        }) ==
        "To: <im:z>\r\nNS: d <urn:ietf:params:imdn>\r\nSubject: odd  \\u00e0\r\nd.Message-ID: m1\r\n"
        "d.IMDN-Record-Route: <sip:r1>\r\nd.IMDN-Route: <sip:me>\r\nd.IMDN-Route: <sip:next>\r\nZ: 1\r\n"
        "Z: 2\r\n\r\nContent-Type: text/plain\r\n\r\nhello");
  // One that may stand once can be taken out and put elsewhere.
  CHECK(edited([](edit& e, const message_view& m) {
          e.remove(*m.find("d.Message-ID")).append("d.Message-ID", "m2");
        }).find("X: y\r\nd.Message-ID: m2\r\n\r\n") != std::string::npos);
  // Lines that end in LF alone.
  CHECK(edited([](edit& e, const message_view& m) { e.remove(*m.find("X")).append("Y", "2"); },
               "X: 1\nZ: 3\n\nContent-Type: text/plain\n\nx",
               leniency::bare_lf) == "Z: 3\nY: 2\r\n\nContent-Type: text/plain\n\nx");
}

TEST_CASE("CPIM edit: what an intermediary does (RFC 5438 8)", "[cpim][edit]") {
  CHECK(edited([](edit& e, const message_view&) {
          e.record_route({"", "sip:relay"});
        }) == with("d.IMDN-Record-Route", "d.IMDN-Record-Route: <sip:relay>\r\nd.IMDN-Record-Route"));
  CHECK(edited([](edit& e, const message_view&) {
          e.original_to({"A \"B\"", "im:list"});
        }) == with("X: y\r\n", "X: y\r\nd.Original-To: \"A \\\"B\\\"\" <im:list>\r\n"));
  CHECK(edited([](edit& e, const message_view&) { e.pop_route("sip:me"); }) ==
        with("d.IMDN-Route: <sip:me>\r\n", ""));
  CHECK(edited([](edit& e, const message_view&) { e.pop_route("sip:you"); }) == base);
  // Without the namespace it is declared, under a prefix that means nothing else behind it.
  const std::string_view plain = "From: <im:a>\r\nNS: imdn <urn:x>\r\n\r\n\r\nx";
  CHECK(edited(
            [](edit& e, const message_view&) {
              e.record_route({"", "sip:r"}).original_to({"", "im:l"});
            },
            plain) ==
        "From: <im:a>\r\nNS: imdn <urn:x>\r\nNS: imdn <urn:ietf:params:imdn>\r\n"
        "imdn.IMDN-Record-Route: <sip:r>\r\nimdn.Original-To: <im:l>\r\n\r\n\r\nx");
  CHECK(edited([](edit& e, const message_view&) { e.ns("q", "urn:q").append("q.X", "1"); }, plain)
            .find("NS: q <urn:q>\r\nq.X: 1\r\n\r\n") != std::string::npos);
}

TEST_CASE("CPIM edit: a header of another message is none of it", "[cpim][edit]") {
  const auto m = test_support::read_cpim("From: <im:a>\r\nTo: <im:b>\r\n\r\n\r\nz");
  const auto other = test_support::read_cpim("Subject: foreign\r\n\r\n\r\nz");
  REQUIRE(m);
  REQUIRE(other);
  alignas(8) std::byte arena[2000];
  edit e(*m, arena);
  e.append("Subject", "mine").remove(*other->find("Subject"));
  REQUIRE_FALSE(e.failed());
  std::string out = "before";
  string_sink sink(out);
  sink.append("it");
  const auto size = e.write(sink);
  CHECK(size == out.size() - 8);
  CHECK(size == e.size());
  CHECK(out.find("Subject: mine") != std::string::npos);
  e.replace(*other->find("Subject"), "hijacked");
  CHECK(e.error().code == errc::absent);
}

TEST_CASE("CPIM edit: of a view of nothing", "[cpim][edit]") {
  const message_view none{};
  alignas(8) std::byte arena[2000];
  edit e(none, arena);
  std::string out;
  string_sink sink(out);
  CHECK(e.append("X", "y").write(sink));
  CHECK(out == "X: y\r\n");
}

TEST_CASE("CPIM edit: changes at one place, in whatever order they are made", "[cpim][edit]") {
  constexpr std::string_view plain = "From: <im:a>\r\nX: y\r\n\r\n\r\nz";
  constexpr std::string_view wanted = "From: <im:a>\r\nZ: q\r\n\r\n\r\nz";
  CHECK(edited([](edit& e,
                  const message_view& m) { e.insert_before(*m.find("X"), "Z", "q").remove(*m.find("X")); },
               plain) == wanted);
  // What was removed is no place any more.
  CHECK(refused([](edit& e, const message_view& m) {
          e.remove(*m.find("X")).insert_before(*m.find("X"), "Z", "q");
        }) == fault{errc::absent, rule::cpim_header, 0});
  CHECK(edited([](edit& e, const message_view& m) {
          e.remove(*m.find("d.IMDN-Record-Route")).record_route({"", "sip:r"});
        }) == with("d.IMDN-Record-Route: <sip:r1>\r\n", "")
                  .replace(with("d.IMDN-Record-Route: <sip:r1>\r\n", "").find("X: y\r\n") + 6, 0,
                           "d.IMDN-Record-Route: <sip:r>\r\n"));
  // A header that was replaced is still the one that the message had, and may be replaced again.
  CHECK(edited([](edit& e, const message_view& m) {
          const auto x = *m.find("X");
          e.replace(x, "a").insert_before(x, "Z", "1").replace(x, "b").insert_before(x, "Z", "2");
        }) == with("X: y\r\n", "Z: 1\r\nZ: 2\r\nX: b\r\n"));
  CHECK(edited([](edit& e, const message_view& m) { e.replace(*m.find("X"), "a").remove(*m.find("X")); }) ==
        with("X: y\r\n", ""));
}

TEST_CASE("CPIM edit: headers of IMDN without a prefix", "[cpim][edit]") {
  constexpr std::string_view plain = "NS: <urn:ietf:params:imdn>\r\nIMDN-Record-Route: <sip:r1>\r\n\r\n\r\nz";
  CHECK(
      edited(
          [](edit& e, const message_view&) {
            e.record_route({"", "sip:r"});
          },
          plain) ==
      "NS: <urn:ietf:params:imdn>\r\nIMDN-Record-Route: <sip:r>\r\nIMDN-Record-Route: <sip:r1>\r\n\r\n\r\nz");
}

TEST_CASE("CPIM edit: no more namespaces than a reader keeps", "[cpim][edit]") {
  std::string text;
  for (std::uint32_t i = 0; i < limits::cpim_namespaces - 1; ++i)
    text += "NS: p" + std::to_string(i) + " <urn:p:x>\r\n";
  edited([](edit& e, const message_view&) { e.record_route({"", "sip:r"}); }, text + "\r\n\r\nz");
  text += "NS: q <urn:q:x>\r\n";
  text += "\r\n\r\nz";
  const auto m = test_support::read_cpim(text);
  REQUIRE(m);
  alignas(8) std::byte arena[2000];
  edit e(*m, arena);
  CHECK(e.record_route({"", "sip:r"}).error() == fault{errc::too_many, rule::ns_header, 0});
}

TEST_CASE("CPIM edit: a value stays one where no blank stood in front of it", "[cpim][edit]") {
  constexpr std::string_view plain = "X:y\r\n\r\n\r\nz";
  CHECK(edited([](edit& e, const message_view& m) { e.replace(*m.find("X"), ";a=b"); }, plain,
               leniency::unspaced_colon) == "X: ;a=b\r\n\r\n\r\nz");
}

TEST_CASE("CPIM edit: what is refused", "[cpim][edit]") {
  using m_t = const message_view;
  CHECK(refused([](edit& e, m_t& m) { e.remove(*m.find("NS")); }).code == errc::not_allowed);
  CHECK(refused([](edit& e, m_t& m) { e.replace(*m.find("NS"), "d <urn:x>"); }).code == errc::not_allowed);
  CHECK(refused([](edit& e, m_t& m) { e.replace(*m.find("X"), "a\r\nTo: <im:e>"); }) ==
        fault{errc::injection, rule::cpim_header_value, 1});
  CHECK(refused([](edit& e, m_t& m) { e.replace(*m.find("X"), "\xFF"); }).code == errc::bad_utf8);
  CHECK(refused([](edit& e, m_t& m) { e.replace(*m.find("To"), "im:x"); }).code == errc::syntax);
  CHECK(refused([](edit& e, m_t& m) { e.remove(*m.find("X")).replace(*m.find("X"), "1"); }) ==
        fault{errc::absent, rule::cpim_header, 0});
  CHECK(refused([](edit& e, m_t&) { e.append("From", "<im:x>"); }) ==
        fault{errc::duplicate, rule::cpim_header, 0});
  CHECK(refused([](edit& e, m_t&) {
          e.append("DateTime", "2026-03-03T00:00:00Z").append("DateTime", "2026-03-03T00:00:00Z");
        }).code == errc::duplicate);
  CHECK(refused([](edit& e, m_t&) { e.append("d.Message-ID", "m2"); }).code == errc::duplicate);
  CHECK(refused([](edit& e, m_t&) { e.append("q.X", "1"); }).code == errc::unknown_value);
  CHECK(refused([](edit& e, m_t& m) { e.insert_before(*m.find("To"), "d.X", "1"); }).code ==
        errc::unknown_value);
  CHECK(refused([](edit& e, m_t&) { e.append("", "1"); }).code == errc::truncated);
  CHECK(refused([](edit& e, m_t&) { e.append("a b", "1"); }) ==
        fault{errc::bad_field_name, rule::cpim_header_name, 1});
  CHECK(refused([](edit& e, m_t&) { e.append("NS", "q <urn:q>"); }).code == errc::not_allowed);
  CHECK(refused([](edit& e, m_t&) { e.append("Content-Type", "a/b"); }).code == errc::not_allowed);
  CHECK(refused([](edit& e, m_t&) { e.ns("q", "urn:q>\r\n"); }).code == errc::syntax);
  CHECK(refused([](edit& e, m_t&) { e.ns("q q", "urn:q"); }).code == errc::syntax);
  CHECK(refused([](edit& e, m_t&) { e.record_route({"", "x"}); }).code == errc::truncated);
  CHECK(refused([](edit& e, m_t&) { e.record_route({"", "sip:a>"}); }).code == errc::injection);
  const std::uint32_t lines = 9 * edit::bytes_per_header;
  CHECK(refused([](edit& e, m_t&) { e.append("X", "12345"); }, lines + 4) ==
        fault{errc::too_small, rule::none, static_cast<std::uint32_t>(lines + edit::bytes_per_header + 12)});
  CHECK(refused([](edit&, m_t&) {}, lines - 1) == fault{errc::too_small, rule::none, lines});
  CHECK(refused(
            [](edit& e, m_t&) {
              for (std::uint32_t i = 9; i <= limits{}.cpim_headers; ++i) e.append("X", "1");
            },
            std::size_t{1} << 17U) == fault{errc::too_many, rule::cpim_header, 0});
}

namespace {

struct known_header {
  header_kind kind;
  std::string name;
  bool repeats;
  std::string value;
};

std::vector<known_header> known_headers() {
  std::vector<known_header> out;
  for (const auto& row : test_support::field_rows("cpim"))
    out.push_back({static_cast<header_kind>(row.number), (row.level == "imdn" ? "imdn." : "") + row.name,
                   row.multiplicity != "one", row.name == "Require" ? "imdn.X" : row.accepted});
  return out;
}

}  // namespace

TEST_CASE("D74 Every kind of header is counted by the edit and by the writer", "[cpim][D74]") {
  const auto known = known_headers();
  CHECK(known.size() + 1 == header_kind_count);
  std::size_t last = 0;
  for (const auto& h : known) {
    INFO(h.name);
    CHECK(static_cast<std::size_t>(h.kind) == ++last);
    CHECK(may_repeat(h.kind) == h.repeats);
    if (h.kind == header_kind::ns) continue;
    const std::string text = "NS: imdn <urn:ietf:params:imdn>\r\n\r\nContent-Type: text/plain\r\n\r\nhello";
    const auto m = test_support::read_cpim(text);
    REQUIRE(m);
    alignas(8) std::byte arena[2000];
    cpim::edit e(*m, arena);
    e.append(h.name, h.value).append(h.name, h.value);
    CHECK(e.error() == (h.repeats ? fault{} : fault{errc::duplicate, rule::cpim_header, 0}));
    // The others are not counted with it.
    cpim::edit all(*m, arena);
    for (const auto& other : known)
      if (other.kind != header_kind::ns) all.append(other.name, other.value);
    CHECK(all.error() == fault{});
    std::string out;
    string_sink sink(out);
    message_writer w(sink);
    w.ns("imdn", imdn_namespace).header(h.name, h.value).header(h.name, h.value);
    CHECK(w.error() == (h.repeats ? fault{} : fault{errc::duplicate, rule::cpim_header, 0}));
    std::string whole;
    string_sink into(whole);
    message_writer every(into);
    every.ns("imdn", imdn_namespace);
    for (const auto& other : known)
      if (other.kind != header_kind::ns) every.header(other.name, other.value);
    every.content({}, "hello");
    REQUIRE(every.finish());
    const auto back = test_support::read_cpim(std::string_view(whole));
    REQUIRE(back);
    for (const auto& other : known) CHECK(back->raw(other.kind).size() == 1);
  }
}

TEST_CASE("D74 The headers that stand once are those of RFC 3862 4 and RFC 5438 6", "[cpim][D74]") {
  std::string once;
  for (const auto& h : known_headers())
    if (!may_repeat(h.kind)) once += std::string(h.name) + " ";
  CHECK(once == "From DateTime imdn.Message-ID imdn.Disposition-Notification imdn.Original-To ");
  CHECK(may_repeat(header_kind::other));
}

TEST_CASE("CPIM edit: a prefix means nothing in front of the NS that declares it", "[cpim][edit]") {
  const std::string text =
      "From: <im:a>\r\nNS: x <urn:x>\r\nx.Y: z\r\n\r\nContent-Type: text/plain\r\n\r\nhello";
  const auto m = test_support::read_cpim(text);
  REQUIRE(m);
  alignas(8) std::byte arena[2000];
  auto at = m->fields().begin();
  const auto ns = *++at;
  const auto behind = *++at;
  cpim::edit before(*m, arena);
  before.insert_before(ns, "x.New", "v");
  CHECK(before.error() == fault{errc::unknown_value, rule::name_prefix, 0});
  cpim::edit after(*m, arena);
  after.insert_before(behind, "x.New", "v");
  CHECK(after.error() == fault{});
}
