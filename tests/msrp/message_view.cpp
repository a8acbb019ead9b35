// Whole chunks: framing, header fields, body, end-line (RFC 4975 7, 9).
#include "sipwire/msrp/message_view.hpp"

#include <catch2/catch.hpp>
#include <iterator>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "sipwire/msrp/field.hpp"
#include "sipwire/msrp/fields.hpp"
#include "sipwire/msrp/header_id.hpp"
#include "sipwire/msrp/scan.hpp"
#include "support/allocation.hpp"
#include "support/guard_page.hpp"

namespace {

using namespace sipwire;
namespace hdr = msrp::hdr;
using test_support::guarded;

const std::string start = "MSRP d93kswow SEND\r\n";
const std::string paths =
    "To-Path: msrp://b.example:8888/9di4ea;tcp\r\nFrom-Path: msrp://a.example:7777/iau39;tcp\r\n";
const std::string head = start + paths + "Message-ID: 12339sdqwer\r\nByte-Range: 1-5/5\r\n";
const std::string type = "Content-Type: text/plain\r\n\r\n";
const std::string end = "-------d93kswow$\r\n";
const std::string whole = head + type + "hello\r\n" + end;

/// Parses with both policies at a guard page; they must agree.
result<msrp::message_view> parse(const guarded& text, msrp::field_room& room,
                                 const read_options& options = {}) {
  msrp::field_storage<512> other;
  const slice input{std::string_view(text)};
  const auto slow = msrp::parse_with<byte_runs>(input, other, options);
  const auto fast = msrp::parse_with<vector_runs>(input, room, options);
  REQUIRE(fast.error() == slow.error());
  if (fast) {
    REQUIRE(fast->text() == slow->text());
    REQUIRE(fast->field_count() == slow->field_count());
    REQUIRE(fast->layout().body == slow->layout().body);
    REQUIRE(fast->layout().headers == slow->layout().headers);
    for (std::size_t i = 0; i < fast->field_count(); ++i) {
      REQUIRE(fast->field_at(i).name_where() == slow->field_at(i).name_where());
      REQUIRE(fast->field_at(i).value_where() == slow->field_at(i).value_where());
      REQUIRE(fast->field_at(i).id() == slow->field_at(i).id());
      REQUIRE(fast->field_at(i).malformed() == slow->field_at(i).malformed());
    }
  }
  return fast;
}

template <class Look>
void accepts(const std::string& text, Look&& look, const read_options& options = {}) {
  INFO(text);
  const guarded input(text);
  msrp::field_storage<512> slots;
  const auto chunk = parse(input, slots, options);
  INFO(name(chunk.error().code) << " in " << name(chunk.error().rule) << " at " << chunk.error().offset);
  REQUIRE(chunk);
  std::string out;
  string_sink into(out);
  (void)msrp::write(into, *chunk);
  CHECK(out + std::string(chunk->trailing()) == text);
  look(*chunk);
}
void rejects(const std::string& text, errc code, std::size_t offset, rule where,
             const read_options& options = {}) {
  INFO(text);
  const guarded input(text);
  msrp::field_storage<512> slots;
  const auto chunk = parse(input, slots, options);
  REQUIRE_FALSE(chunk);
  CHECK(name(chunk.error().code) == name(code));
  CHECK(chunk.error().offset == offset);
  CHECK(name(chunk.error().rule) == name(where));
}

TEST_CASE("a chunk of one message", "[msrp]") {
  accepts(whole, [](const msrp::message_view& m) {
    CHECK(m.is_request());
    CHECK(!m.is_response());
    CHECK(m.transact_id() == "d93kswow");
    CHECK(m.method() == msrp::method::send);
    CHECK(m.method_text() == "SEND");
    CHECK(m.status() == 0);
    CHECK(!m.comment());
    CHECK(m.start_line().text() == start);
    CHECK(m.field_count() == 5);
    CHECK(m.get<hdr::to_path>()->front().host().text() == "b.example");
    CHECK(m.get<hdr::from_path>()->front().session_id() == "iau39");
    CHECK(m.get<hdr::message_id>()->text() == "12339sdqwer");
    CHECK(m.get<hdr::byte_range>()->total() == 5U);
    CHECK(m.range() == msrp::byte_range{1, 5, 5});
    CHECK(m.get<hdr::content_type>()->is("text", "plain"));
    CHECK(m.has_body());
    CHECK(m.body() == "hello");
    CHECK(m.body_slice().offset() == head.size() + type.size());
    CHECK(m.flag() == msrp::continuation::complete);
    CHECK(m.layout().end_line == extent{static_cast<std::uint32_t>(whole.size() - end.size()),
                                        static_cast<std::uint32_t>(whole.size())});
    CHECK(m.layout().headers.first == start.size());
    CHECK(m.layout().headers.last == head.size() + type.size() - 2);
    CHECK(m.trailing().empty());
    CHECK(m.check_range());
  });
}

TEST_CASE("a response", "[msrp]") {
  accepts("MSRP d93kswow 481 Session does not exist\r\n" + paths + end, [](const msrp::message_view& m) {
    CHECK(m.is_response());
    CHECK(m.status() == 481);
    CHECK(m.comment() == "Session does not exist");
    CHECK(m.method() == msrp::method::extension);
    CHECK(!m.has_body());
    CHECK(m.body().empty());
    CHECK(m.body_slice().offset() == m.layout().end_line.first);
    CHECK(m.field_count() == 2);
    CHECK(m.get<hdr::message_id>().error() ==
          fault{errc::absent, rule::message_header, m.layout().headers.last});
  });
}

TEST_CASE("R132 unknown header fields are kept, and challenges read", "[R132]") {
  accepts("MSRP 49fh 401 Unauthorized\r\n" + paths +
              "WWW-Authenticate: Digest realm=\"intra.example.com\", qop=\"auth\", "
              "nonce=\"dcd98b7102dd2f0e8b11d0f600bfb0c093\"\r\n"
              "X-Seq: 18446744073709551616\r\nx-empty: \r\nx-blanks:   a \t \r\nX!#$%&'*+-.^_`{|}~1: "
              "\xFF\xFE\r\nx-SEQ: 2\r\n-------49fh$\r\n",
          [](const msrp::message_view& m) {
            CHECK(m.get<hdr::www_authenticate>()->realm() == "intra.example.com");
            CHECK(m.get<hdr::www_authenticate>()->qop_options().contains("auth"));
            CHECK(m.raw("x-seq").size() == 2);
            CHECK(m.raw("X-Seq").front().value() == "18446744073709551616");
            CHECK(m.raw("X-Empty").front().value().empty());
            CHECK(m.raw("X-Blanks").front().value() == "  a \t ");
            CHECK(m.raw("X!#$%&'*+-.^_`{|}~1").front().value() == "\xFF\xFE");
            CHECK(m.raw("X-Other").empty());
            CHECK(m.raw("").empty());
            CHECK(m.raw("to-path").front().name() == "To-Path");
            CHECK(m.raw("to-path").front().is("TO-PATH"));
            std::size_t n = 0;
            for (const auto f : m.fields()) n += f.id() == msrp::header_id::extension ? 1U : 0U;
            CHECK(n == 5);
            CHECK(m.fields().size() == 8);
          });
}

struct x_room {
  static constexpr std::string_view name = "X-Room";
  using value = msrp::text_view;
};
struct own_range {
  static constexpr std::string_view name = "byte-range";
  using value = msrp::text_view;
};

TEST_CASE("header fields of user code, repeated ones, faulty ones", "[msrp]") {
  static_assert(msrp::header_spec<x_room> && msrp::id_of<x_room> == msrp::header_id::extension);
  static_assert(msrp::id_of<own_range> == msrp::header_id::byte_range &&
                msrp::name_of<own_range> == "byte-range");
  accepts(start + paths +
              "X-Room: red\r\nx-room: blue\r\nX-Other: 1\r\nByte-Range: 5-1/9\r\nMessage-ID: abcd\r\n"
              "MESSAGE-ID: efgh\r\n" +
              "Authorization: Digest username=\"a\"\r\nAuthorization: Digest username=\"b\"\r\n" + end,
          [](const msrp::message_view& m) {
            CHECK(m.get<x_room>()->text() == "red");
            CHECK(m.has<x_room>());
            std::vector<std::string> rooms;
            for (const auto& room : m.all<x_room>()) rooms.emplace_back(room->text());
            CHECK(rooms == std::vector<std::string>{"red", "blue"});
            CHECK(m.get<own_range>()->text() == "5-1/9");
            const auto range = m.get<hdr::byte_range>();
            CHECK(range.error() == fault{errc::conflict, rule::range_end,
                                         m.raw("Byte-Range").front().value_where().first + 2});
            CHECK(m.range().error() == range.error());
            CHECK(m.check_range().error() == range.error());
            const auto second = *++m.raw("Message-ID").begin();
            CHECK(m.get<hdr::message_id>().error() ==
                  fault{errc::duplicate, rule::message_header, second.name_where().first});
            CHECK(m.all<hdr::message_id>().size() == 2);
            CHECK((*m.all<hdr::message_id>().begin())->text() == "abcd");
            CHECK(m.get<hdr::authorization>()->username() == "a");
            CHECK(m.all<hdr::authorization>().size() == 2);
            CHECK(m.all<hdr::expires>().empty());
            CHECK(m.all<hdr::expires>().begin() == m.all<hdr::expires>().end());
            CHECK(m.get<hdr::to_path>());
          });
}

TEST_CASE("what the iterators over a chunk give", "[msrp]") {
  using ids = msrp::header_values<hdr::message_id>;
  STATIC_REQUIRE(std::forward_iterator<msrp::field_range::iterator>);
  STATIC_REQUIRE(std::input_iterator<ids::iterator>);
  STATIC_REQUIRE_FALSE(std::forward_iterator<ids::iterator>);
  STATIC_REQUIRE(std::is_same_v<decltype(*std::declval<ids>().begin()), result<hdr::message_id::value>>);
}

TEST_CASE("R124 a body is ended by the end-line alone", "[R124]") {
  // Nothing is a body, and a body of no bytes is another thing; also where one CRLF ends both.
  accepts(head + end, [](const msrp::message_view& m) { CHECK(!m.has_body()); });
  accepts(head + type + "\r\n" + end, [](const msrp::message_view& m) {
    CHECK(m.has_body());
    CHECK(m.body().empty());
    CHECK(m.body_slice().offset() == head.size() + type.size());
  });
  accepts(head + type + end, [](const msrp::message_view& m) {
    CHECK(m.has_body());
    CHECK(m.body().empty());
    CHECK(m.layout().end_line.first == head.size() + type.size());
  });
  for (const std::string body : {"x",
                                 "\r",
                                 "\n",
                                 "\r\n",
                                 "\r\n\r\n",
                                 "-",
                                 "-------",
                                 "\r\n-------",
                                 "\r\n-------d93kswow",

                                 "\r\n-------d93kswow$\r",
                                 "\r\n-------d93kswowx\r\n",
                                 "\r\n-------d93ksw$\r\n",
                                 "\r\n------d93kswow$\r\n",
                                 "\r\n--------d93kswow$\r\n",
                                 "\n-------d93kswow$\r\n",
                                 "\r\n-------D93KSWOW$\r\n",
                                 "\r\n-------d93kswow$\n",
                                 "\r\n-------d93kswow$ \r\n",
                                 "\r\n-------d93kswow*\r\n",
                                 "-------d93kswow"}) {
    accepts(head + type + body + "\r\n" + end, [&](const msrp::message_view& m) { CHECK(m.body() == body); });
  }
  std::string octets;
  for (int i = 0; i < 256; ++i) octets += static_cast<char>(i);
  accepts(head + type + octets + "\r\n" + end,
          [&](const msrp::message_view& m) { CHECK(m.body() == octets); });
}

TEST_CASE("R129 the flag of the end-line", "[R129]") {
  for (const auto& [c, flag] : {std::pair{'$', msrp::continuation::complete},
                                {'+', msrp::continuation::more},
                                {'#', msrp::continuation::aborted}}) {
    accepts(head + "-------d93kswow" + c + "\r\n",
            [flag = flag](const msrp::message_view& m) { CHECK(m.flag() == flag); });
    accepts(head + type + "x\r\n-------d93kswow" + c + "\r\n",
            [flag = flag](const msrp::message_view& m) { CHECK(m.flag() == flag); });
  }
  const auto at = head.size();
  rejects(head + "-------d93kswow*\r\n", errc::syntax, at + 15, rule::continuation_flag);
  rejects(head + "-------d93kswow\r\n", errc::syntax, at + 15, rule::continuation_flag);
  rejects(head + "-------d93kswowx\r\n", errc::conflict, at + 15, rule::transact_id);
  rejects(head + "-------d93kswoX$\r\n", errc::conflict, at + 14, rule::transact_id);
  rejects(head + "-------d93k$\r\n", errc::conflict, at + 11, rule::transact_id);
  rejects(head + "------d93kswow$\r\n", errc::syntax, at + 6, rule::end_line);
  rejects(head + "--------d93kswow$\r\n", errc::conflict, at + 7, rule::transact_id);
  rejects(head + "-------d93kswow$x\r\n", errc::syntax, at + 16, rule::end_line);
  rejects(head + "-------d93kswow$\rx", errc::bare_cr, at + 17, rule::end_line);
  rejects(head + "-------d93kswow$\n", errc::syntax, at + 16, rule::end_line);
}

TEST_CASE("R126 every prefix of a chunk asks for more", "[R126]") {
  for (const std::string& text : {whole, head + end, "MSRP d93kswow 200 OK\r\n" + paths + end,
                                  head + type + "\r\n-------d93kswow\r\n" + end}) {
    for (std::size_t n = 0; n < text.size(); ++n) {
      INFO(n);
      const guarded input(std::string_view(text).substr(0, n));
      msrp::field_storage<16> slots;
      const auto got = parse(input, slots);
      REQUIRE_FALSE(got);
      CHECK(name(got.error().code) == name(errc::need_more));
      CHECK(got.error().offset == n);
    }
    accepts(text + "MSRP next", [](const msrp::message_view& m) { CHECK(m.trailing() == "MSRP next"); });
  }
}

TEST_CASE("both paths come first", "[msrp]") {
  const std::string to = "To-Path: msrp://b.example:8888/9di4ea;tcp\r\n",
                    from = "From-Path: msrp://a.example:7777/iau39;tcp\r\n";
  rejects(start + end, errc::missing_mandatory, start.size(), rule::to_path);
  rejects(start + "\r\nx\r\n" + end, errc::missing_mandatory, start.size(), rule::to_path);
  rejects(start + from + to + end, errc::missing_mandatory, start.size(), rule::to_path);
  rejects(start + "X: y\r\n" + to + from + end, errc::missing_mandatory, start.size(), rule::to_path);
  rejects(start + to + end, errc::missing_mandatory, (start + to).size(), rule::from_path);
  rejects(start + to + type + "x\r\n" + end, errc::missing_mandatory, (start + to).size(), rule::from_path);
  rejects(start + to + to + end, errc::missing_mandatory, (start + to).size(), rule::from_path);
  accepts(start + "TO-PATH: x\r\nfrom-path: y\r\n" + end, [](const msrp::message_view& m) {
    // Malformed values cost no other part.
    CHECK(m.get<hdr::to_path>().error().offset == start.size() + 9);
    CHECK(!m.get<hdr::from_path>());
  });
}

TEST_CASE("lines that are no header fields", "[msrp]") {
  const std::size_t at = (start + paths).size();
  const auto line = [&](const std::string& text) { return start + paths + text + "\r\n" + end; };
  rejects(line("Success-Report: yes\rX-Evil: 1"), errc::bare_cr, at + 19, rule::crlf);
  rejects(line("Success-Report: yes\nX-Evil: 1"), errc::bare_lf, at + 19, rule::hval);
  rejects(line(std::string("X: a\0b", 6)), errc::control_byte, at + 4, rule::hval);
  rejects(line("X: a\x7F"), errc::control_byte, at + 4, rule::hval);
  rejects(line("no colon here"), errc::bad_field_name, at + 2, rule::hname);
  rejects(line("nocolon"), errc::missing_colon, at + 7, rule::hname);
  rejects(line("X : y"), errc::space_before_colon, at + 1, rule::hname);
  rejects(line(" folded"), errc::bad_field_name, at, rule::hname);
  rejects(line("\tfolded"), errc::bad_field_name, at, rule::hname);
  rejects(line(": y"), errc::bad_field_name, at, rule::hname);
  rejects(line("1X: y"), errc::bad_field_name, at, rule::hname);
  rejects(line("X(: y"), errc::bad_field_name, at + 1, rule::hname);
  rejects(line("X:y"), errc::syntax, at + 2, rule::header_value);
  rejects(line("X:"), errc::syntax, at + 2, rule::header_value);
  rejects(line("X:\ty"), errc::syntax, at + 2, rule::header_value);
  rejects(line("content-type:a/b"), errc::syntax, at + 13, rule::header_value);
  rejects(line("Content-Type:\ta/b"), errc::syntax, at + 13, rule::header_value);
  accepts(
      line("Content-Type:a/b"),
      [](const msrp::message_view& m) { CHECK(m.get<hdr::content_type>()->is("a", "b")); },
      leniency::unspaced_colon);
  rejects(start + paths + "\rx", errc::bare_cr, at, rule::content_stuff);
  accepts(line("Content-Description:y"),
          [](const msrp::message_view& m) { CHECK(m.get<hdr::content_description>()->text() == "y"); });
  accepts(
      line("X:y"), [](const msrp::message_view& m) { CHECK(m.raw("X").front().value() == "y"); },
      leniency::unspaced_colon);
  accepts(
      line(std::string("X: a\0b", 6)),
      [](const msrp::message_view& m) { CHECK(m.raw("X").front().value() == std::string_view("a\0b", 3)); },
      leniency::control_bytes);
  accepts(
      line("no colon\r\nX: y\r\n\tz\rz"),
      [](const msrp::message_view& m) {
        REQUIRE(m.field_count() == 5);
        CHECK(m.field_at(2).malformed());
        CHECK(m.field_at(2).value() == "no colon");
        CHECK(m.field_at(2).name().empty());
        CHECK(m.field_at(4).value() == "\tz\rz");
        CHECK(m.raw("X").front().value() == "y");
      },
      leniency::salvage);
}

TEST_CASE("R125 a Byte-Range that disagrees with the body is a diagnostic", "[R125]") {
  const auto chunk = [](const std::string& range, char flag, const std::string& body) {
    return start + paths + "Message-ID: abcd\r\nByte-Range: " + range + "\r\n" + type + body +
           "\r\n-------d93kswow" + flag + "\r\n";
  };
  const std::size_t at = (start + paths + "Message-ID: abcd\r\nByte-Range: ").size();
  const auto agrees = [&](const std::string& range, char flag, const std::string& body) {
    accepts(chunk(range, flag, body), [&](const msrp::message_view& m) {
      CHECK(m.body() == body);
      CHECK(m.check_range());
    });
  };
  const auto disagrees = [&](const std::string& range, char flag, const std::string& body) {
    accepts(chunk(range, flag, body), [&](const msrp::message_view& m) {
      CHECK(m.body() == body);
      CHECK(m.check_range().error() ==
            fault{errc::conflict, rule::byte_range, static_cast<std::uint32_t>(at)});
    });
  };
  agrees("1-5/5", '$', "hello");
  agrees("1-*/5", '$', "hello");
  agrees("1-*/*", '$', "hello");
  agrees("1-*/*", '+', "hello");
  agrees("6-10/*", '+', "hello");
  agrees("6-10/10", '$', "hello");
  agrees("1-5/9", '+', "hello");
  agrees("1-*/9", '+', "hello");
  agrees("1-*/9", '#', "hello");
  agrees("18446744073709551615-*/*", '+', "x");
  // An interrupted chunk that did not say `*`.
  disagrees("1-9/9", '+', "hello");
  disagrees("1-9/9", '#', "hello");
  disagrees("18446744073709551615-*/*", '+', "xy");
  agrees("1-0/0", '$', "");
  disagrees("1-6/6", '$', "hello");
  disagrees("1-4/4", '$', "hello");
  disagrees("1-4/*", '+', "hello");
  disagrees("1-*/6", '$', "hello");
  disagrees("1-*/4", '+', "hello");
  disagrees("5-*/4", '$', "hello");
  disagrees("1-5/9", '$', "hello");
  disagrees("1-18446744073709551615/18446744073709551615", '$', "hello");
  disagrees("18446744073709551615-18446744073709551615/18446744073709551615", '$', "hello");
  // A REPORT has a range and no body.
  accepts("MSRP d93kswow REPORT\r\n" + paths + "Byte-Range: 1-39/39\r\n" + end,
          [](const msrp::message_view& m) { CHECK(m.check_range()); });
  accepts(start + paths + end, [](const msrp::message_view& m) {
    CHECK(m.check_range());
    CHECK(m.range() == msrp::byte_range());
  });
}

TEST_CASE("names of header fields", "[msrp]") {
  for (std::uint32_t i = 1; i < msrp::header_id_count; ++i) {
    const auto id = static_cast<msrp::header_id>(i);
    std::string text(name(id));
    REQUIRE(!text.empty());
    CHECK(msrp::find_header(text) == id);
    for (char& c : text) c = to_lower(c);
    CHECK(msrp::find_header(text) == id);
    for (char& c : text) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    CHECK(msrp::find_header(text) == id);
    CHECK(msrp::find_header(text + "X") == msrp::header_id::extension);
    CHECK(msrp::find_header(text.substr(1)) == msrp::header_id::extension);
    for (std::size_t k = 0; k < text.size(); ++k) {
      auto other = text;
      other[k] = static_cast<char>(other[k] ^ 0x20);
      CHECK(msrp::find_header(other) == (is_alpha(text[k]) ? id : msrp::header_id::extension));
      other[k] = '~';
      CHECK(msrp::find_header(other) == msrp::header_id::extension);
    }
    bool called = false;
    CHECK(msrp::with_tag(id, [&]<class H>(std::type_identity<H>) {
      called = true;
      CHECK(msrp::id_of<H> == id);
      CHECK(msrp::name_of<H> == name(id));
    }));
    CHECK(called);
  }
  CHECK(msrp::find_header("") == msrp::header_id::extension);
  CHECK(msrp::find_header("x") == msrp::header_id::extension);
  CHECK(msrp::find_header(std::string(1000, 'a')) == msrp::header_id::extension);
  CHECK(msrp::is_mime_header("Content-MD5"));
  CHECK(msrp::is_mime_header("content-x"));
  CHECK_FALSE(msrp::is_mime_header("Content-"));
  CHECK_FALSE(msrp::is_mime_header("Contents-X"));
  CHECK_FALSE(msrp::with_tag(msrp::header_id::extension, [](auto) {}));
}

struct stopper {
  int left;
  int calls = 0;
  bool go() { return calls++ != left; }
  bool on_start(const source&, const msrp::start_line_view&) { return go(); }
  bool on_field(const source&, const msrp::field&) { return go(); }
  bool on_body(const source&, const extent&) { return go(); }
  bool on_end(const source&, msrp::continuation) { return go(); }
};

TEST_CASE("a handler stops a scan where it likes", "[msrp]") {
  const std::size_t to = start.size(), body = head.size() + type.size();
  const std::vector<std::size_t> offsets = {
      0, to, to + 43, start.size() + paths.size(), head.size() - 19, head.size(), body, body + 7};
  for (std::size_t n = 0; n < offsets.size(); ++n) {
    stopper on{static_cast<int>(n)};
    const auto got = msrp::scan(whole, on);
    REQUIRE_FALSE(got);
    CHECK(name(got.error().code) == name(errc::stopped));
    CHECK(got.error().offset == offsets[n]);
  }
  stopper all{-1};
  const auto layout = msrp::scan(whole, all);
  REQUIRE(layout);
  CHECK(all.calls == 8);
  CHECK(layout->flag == msrp::continuation::complete);
}

TEST_CASE("limits of a chunk", "[msrp]") {
  msrp::field_storage<2> two;
  CHECK(msrp::parse(whole, two).error() ==
        fault{errc::too_many, rule::message_header, static_cast<std::uint32_t>((start + paths).size())});
  CHECK(two.capacity() == 2);
  msrp::field_storage<8> slots;
  read_options tight;
  tight.caps.header_bytes = static_cast<std::uint32_t>(head.size() + type.size() - 2);
  CHECK(msrp::parse(whole, slots, tight));
  tight.caps.header_bytes = 100;
  CHECK(msrp::parse(whole, slots, tight).error() == fault{errc::too_long, rule::message_header, 100});
  const std::string huge = start + paths + "X: " + std::string(1000, 'x');
  CHECK(msrp::parse(huge, slots, tight).error() == fault{errc::too_long, rule::message_header, 100});
  const std::string over(max_input + 1, 'M');
  CHECK(msrp::parse(over, slots).error() ==
        fault{errc::too_long, rule::msrp_message, static_cast<std::uint32_t>(max_input)});
}

TEST_CASE("a chunk inside a larger buffer", "[msrp]") {
  const std::string buffer = "....." + whole + "-------d93kswow$\r\n";
  const source from{std::string_view(buffer)};
  msrp::field_storage<8> slots;
  const auto chunk = msrp::parse({from, {5, static_cast<std::uint32_t>(5 + whole.size())}}, slots);
  REQUIRE(chunk);
  CHECK(chunk->text() == whole);
  CHECK(chunk->trailing().empty());
  CHECK(chunk->get<hdr::to_path>()->where().first == 5 + start.size() + 9);
  // What lies behind the piece does not end it.
  const auto cut = msrp::parse({from, {5, static_cast<std::uint32_t>(5 + whole.size() - 1)}}, slots);
  CHECK(cut.error() == fault{errc::need_more, rule::end_line, static_cast<std::uint32_t>(4 + whole.size())});
}

TEST_CASE("reading a chunk allocates nothing", "[msrp]") {
  bool good = false;
  {
    const test_support::no_allocations scope;
    msrp::field_storage<16> slots;
    const auto chunk = msrp::parse(whole, slots);
    good = chunk && chunk->get<hdr::to_path>() && chunk->get<hdr::byte_range>() &&
           chunk->get<hdr::content_type>() && chunk->check_range();
    for (const auto f : chunk->fields()) good = good && !f.name().empty();
    char room[1000];
    span_sink out(room);
    (void)msrp::write(out, *chunk);
    good = good && out.text() == whole;
  }
  CHECK(good);
}

}  // namespace
