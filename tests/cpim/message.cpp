#include <iterator>
#include <string>
#include <type_traits>
#include <vector>

#include "sipwire/cpim/header.hpp"
#include "sipwire/cpim/message_view.hpp"
#include "support/allocation.hpp"
#include "support/cpim.hpp"

using namespace sipwire;
using namespace sipwire::cpim;
using test_support::reads_cpim;
using test_support::refuses_cpim;

namespace {

constexpr std::string_view whole =
    "From: \"Lin \\\"Yue\\\"\" <sip:+8613800138000@ims.example>\r\n"
    "To: <tel:+8613912340002>\r\n"
    "To: Zhao Kai <tel:+8613912340003>\r\n"
    "cc: <im:mei@harbour.example>\r\n"
    "DateTime: 2026-03-02T19:02:00.5+08:00\r\n"
    "Subject:;lang=zh-Hans-CN \\u4f60\\n\r\n"
    "Subject: hello\r\n"
    "NS: imdn <urn:ietf:params:imdn>\r\n"
    "NS: lq<https://id.example/ext/>\r\n"
    "Require: lq.Urgency,Subject\r\n"
    "lq.Urgency:;a=1;b=\"x;y\" high\r\n"
    "imdn.Message-ID: Mx-30a45ad478\r\n"
    "imdn.Disposition-Notification: positive-delivery, display;x=1\r\n"
    "imdn.Original-To: <im:first@example>\r\n"
    "imdn.IMDN-Record-Route: <sip:r2.example>\r\n"
    "imdn.IMDN-Record-Route: Store and forward <sip:r1.example>\r\n"
    "imdn.IMDN-Route: <sip:n1.example>\r\n"
    "\r\n"
    "Content-Type: text/plain;charset=utf-8\r\n"
    "content-length: 6\r\n"
    "\r\n"
    "你好";

template <class Range>
std::string texts(const Range& range) {
  std::string out;
  for (const auto& v : range)
    out += "[" + (v ? std::string(v->text()) : test_support::printed(v.error())) + "]";
  return out;
}

std::string message(std::string_view headers) {
  return std::string(headers) + "\r\nContent-Type: text/plain\r\n\r\nx";
}

}  // namespace

TEST_CASE("CPIM: every part of a message", "[cpim]") {
  reads_cpim(whole, [](const message_view& m) {
    char room[64];
    REQUIRE(m.from());
    CHECK(m.from()->formal_name(room) == std::string_view("Lin \"Yue\""));
    CHECK(m.from()->uri().text() == "sip:+8613800138000@ims.example");
    CHECK(m.from()->uri().as_sip()->user() == "+8613800138000");
    CHECK(texts(m.to()) == "[<tel:+8613912340002>][Zhao Kai <tel:+8613912340003>]");
    CHECK(m.to().size() == 2);
    CHECK(texts(m.cc()) == "[<im:mei@harbour.example>]");
    REQUIRE(m.date_time());
    CHECK(m.date_time()->unix_seconds() == 1772449320);
    CHECK(texts(m.ns()) == "[imdn <urn:ietf:params:imdn>][lq<https://id.example/ext/>]");
    CHECK(texts(m.require()) == "[lq.Urgency][Subject]");
    CHECK(m.require().size() == 2);
    const auto subjects = m.subject();
    CHECK(subjects.size() == 2);
    auto at = subjects.begin();
    CHECK((*at).lang() == "zh-Hans-CN");
    CHECK((*at).decoded(room) == std::string_view("你\n"));
    CHECK((*at).says("你\n"));
    std::string out;
    string_sink sink(out);
    (*at).decode(sink);
    CHECK(out == "你\n");
    ++at;
    CHECK_FALSE((*at).lang());
    CHECK((*at).value() == "hello");
    CHECK((*at).params().empty());
    const auto urgency = m.find("https://id.example/ext/", "Urgency");
    REQUIRE(urgency);
    CHECK(urgency->name() == "lq.Urgency");
    CHECK(urgency->prefix() == "lq");
    CHECK(urgency->value() == "high");
    CHECK(urgency->params().text() == ";a=1;b=\"x;y\"");
    CHECK(urgency->params().find("b")->value() == "x;y");
    CHECK(urgency->text() == "lq.Urgency:;a=1;b=\"x;y\" high");
    CHECK(*urgency == *m.find("lq.Urgency"));
    CHECK_FALSE(m.find("Urgency"));
    CHECK_FALSE(m.find("lq.urgency"));
    CHECK(m.field_count() == 17);
    CHECK(m.fields().size() == 17);

    const auto imdn = m.imdn();
    CHECK_FALSE(imdn.empty());
    CHECK(imdn.message_id()->text() == "Mx-30a45ad478");
    CHECK(texts(imdn.disposition_notification()) == "[positive-delivery][display;x=1]");
    CHECK(imdn.wanted() == (disposition::positive_delivery | disposition::display));
    CHECK(imdn.wants(disposition::display));
    CHECK_FALSE(imdn.wants(disposition::negative_delivery));
    CHECK(imdn.original_to()->uri().text() == "im:first@example");
    CHECK(texts(imdn.record_route()) == "[<sip:r2.example>][Store and forward <sip:r1.example>]");
    CHECK(texts(imdn.route()) == "[<sip:n1.example>]");

    CHECK(m.content().is("text", "plain"));
    CHECK(m.content().content_type()->param("charset") == "utf-8");
    CHECK(m.content().body() == "你好");
    CHECK(m.trailing().empty());
    CHECK(m.leading().empty());
    CHECK(m.headers_where().first == 0);
    CHECK(m.where().size() == whole.size());
    CHECK(m == m);
  });
}

TEST_CASE("CPIM: a message needs no memory but the view and the room", "[cpim]") {
  std::size_t seen = 0;
  bool read = false;
  {
    const test_support::no_allocations scope;
    header_storage<17> room;
    const auto m = parse(whole, room);
    read = m && m->from() && m->date_time() && m->imdn().message_id();
    for (const auto h : m->fields()) seen += h.value().size();
    for (const auto& to : m->to()) seen += to->text().size();
    for (const auto& one : m->imdn().disposition_notification()) seen += one->text().size();
  }
  CHECK(read);
  CHECK(seen > 300);
}

TEST_CASE("CPIM: offsets count in the outermost buffer", "[cpim]") {
  const std::string buffer = "-----" + std::string(whole) + "YYY";
  const slice inner(source{std::string_view(buffer)}, {5, static_cast<std::uint32_t>(5 + whole.size())});
  const auto m = test_support::read_cpim(inner);
  REQUIRE(m);
  CHECK(m->from()->where() == extent{11, 11 + 46});
  CHECK(buffer.substr(m->content().body().offset(), 6) == "你好");
  const std::string bad = "-----" + message("From; <im:a>\r\n");
  CHECK(test_support::read_cpim(
            slice(source{std::string_view(bad)}, {5, static_cast<std::uint32_t>(bad.size())}))
            .error() == fault{errc::bad_field_name, rule::cpim_header_name, 9});
}

TEST_CASE("CPIM: header lines that are none", "[cpim]") {
  using e = errc;
  struct row {
    std::string headers;
    errc code;
    std::uint32_t offset;
    rule where;
  };
  const rule name = rule::cpim_header_name, value = rule::cpim_header_value, line = rule::cpim_header;
  for (const row& r : {
           row{"From <im:a>\r\n", e::missing_colon, 4, name},
           row{"DateTime 20260305\r\n", e::missing_colon, 8, name},
           row{"From\r\n", e::missing_colon, 4, name},
           row{"From : <im:a>\r\n", e::space_before_colon, 4, name},
           row{"From\t: <im:a>\r\n", e::space_before_colon, 4, name},
           row{": <im:a>\r\n", e::bad_field_name, 0, name},
           row{"Fr(om: <im:a>\r\n", e::bad_field_name, 2, name},
           row{"Fr\xC3\xA9: x\r\n", e::bad_field_name, 2, name},
           row{".a: x\r\n", e::bad_field_name, 0, name},
           row{"a.: x\r\n", e::bad_field_name, 2, name},
           row{"a.b.c: x\r\n", e::bad_field_name, 3, name},
           row{"Subject: a\r\n folded\r\n", e::not_allowed, 12, name},
           row{"\tFrom: <im:a>\r\n", e::not_allowed, 0, name},
           row{"Subject:x\r\n", e::syntax, 8, line},
           row{"Subject:\r\n", e::syntax, 8, line},
           row{"Subject:\xE4\xBD\xA0\r\n", e::syntax, 8, line},
           row{"Subject:;lang=fr\r\n", e::syntax, 16, line},
           row{"Subject:;lang x\r\n", e::syntax, 13, rule::cpim_param},
           row{"Subject:; x\r\n", e::syntax, 9, rule::cpim_param},
           row{"Subject:;lang= x\r\n", e::syntax, 14, rule::cpim_param},
           row{"Subject:;a.b=c x\r\n", e::syntax, 10, rule::cpim_param},
           row{"Subject:;a=\"b x\r\n", e::unterminated_quote, 11, rule::cpim_string},
           row{"Subject: a\tb\r\n", e::control_byte, 10, value},
           row{std::string("Subject: a\0b\r\n", 14), e::control_byte, 10, value},
           row{"Subject: a\x7f\r\n", e::control_byte, 10, value},
           row{"Subject: a\rb\r\n", e::bare_cr, 10, line},
           row{"Subject: a\nTo: x\r\n", e::bare_lf, 10, line},
           row{"\nSubject: a\r\n", e::bare_lf, 0, rule::cpim_message},
           row{"Subject: a\r\n\rb", e::bare_cr, 12, rule::cpim_message},
           row{"Subject: a\xFF\r\n", e::syntax, 10, value},
           row{"Subject: a\xC3\r\n", e::bad_utf8, 11, rule::utf8_nonascii},
           row{"Subject: \xF8\x88\x80\x80\x80\r\n", e::syntax, 9, value},
       })
    refuses_cpim(message(r.headers), r.code, r.offset, r.where);
}

TEST_CASE("R122 the UTF-8 of RFC 3629 only, in headers", "[R122]") {
  for (const char* bad : {"\xF8\x88\x80\x80\x80", "\xC0\x80", "\xED\xA0\x80", "\xF5\x80\x80\x80", "\x80"}) {
    const std::string text = message("Subject: a" + std::string(bad) + "\r\n");
    const auto m = test_support::cpim_agreeing(text, leniency::none);
    REQUIRE_FALSE(m);
    CHECK(m.error().offset >= 10);
    CHECK(m.error().offset <= 12);
  }
  reads_cpim(message("Subject: \xC2\x80\xEF\xBF\xBF\xF4\x8F\xBF\xBF\r\n"), [](const message_view&) {});
}

TEST_CASE("R117 content of spaces, no content, and no empty line", "[R117]") {
  const std::string headers = "From: <im:a>\r\n";
  for (const char* content : {" ", "", "\r\n", " \r\n ", "\n", "\r\n\r\n", "a"})
    reads_cpim(headers + "\r\nContent-Type: text/plain\r\n\r\n" + content,
               [&](const message_view& m) { CHECK(m.content().body() == std::string_view(content)); });
  // No MIME fields at all: the content is text/plain by the rule of MIME.
  reads_cpim(headers + "\r\n\r\n x", [&](const message_view& m) {
    CHECK(m.content().body() == " x");
    CHECK(m.content().headers().empty());
    CHECK(m.content().content_type().error().code == errc::absent);
    CHECK(m.content().is("text", "plain"));
  });
  refuses_cpim("", errc::truncated, 0, rule::cpim_message);
  refuses_cpim(headers, errc::truncated, 14, rule::cpim_message);
  refuses_cpim(headers + "\r", errc::truncated, 15, rule::cpim_message);
  refuses_cpim(headers + "\r\n", errc::truncated, 16, rule::mime_part_headers);
  refuses_cpim(headers + "\r\nContent-Type: text/plain\r\n", errc::truncated, 42, rule::mime_part_headers);
  refuses_cpim(headers + "\r\nContent-Type: text/plain", errc::truncated, 40, rule::mime_part_headers);
  refuses_cpim(headers + "\r\nhello there", errc::missing_colon, 22);
  refuses_cpim(headers + "Content-Type: text/plain\r\n\r\nhello", errc::misplaced, 14, rule::cpim_header);
  refuses_cpim(headers + "content-transfer-encoding: base64\r\n\r\nhello", errc::misplaced, 14,
               rule::cpim_header);
}

TEST_CASE("CPIM: the empty lines that are missing, by leniency", "[cpim]") {
  const leniency lenient = leniency::missing_separator;
  const std::string headers = "From: <im:a>\r\n";
  struct row {
    const char* rest;
    const char* content;
    std::size_t fields;
  };
  for (const row& r : {
           row{"Content-Type: text/plain\r\n\r\nhello", "hello", 1},
           row{"Content-type: text/plain\r\nContent-length: 5\r\n\r\nhello", "hello", 2},
           row{"Content-Type: text/plain\r\nhello", "hello", 1},
           row{"\r\nContent-Type: text/plain\r\nhello", "hello", 1},
           row{"\r\nContent-Type: text/plain\r\n<x a:b=1>\r\n\r\n", "<x a:b=1>\r\n\r\n", 1},
           row{"\r\nhello there\r\n\r\nx", "hello there\r\n\r\nx", 0},
           row{"\r\nContent-Type: text/plain\r\n", "", 1},
           row{"Content-Type: text/plain\r\n", "", 1},
           row{"\r\n", "", 0},
           row{"", "", 0},
       })
    reads_cpim(
        headers + r.rest,
        [&](const message_view& m) {
          CHECK(m.field_count() == 1);
          CHECK(m.from());
          CHECK(m.content().body() == std::string_view(r.content));
          CHECK(m.content().headers().size() == r.fields);
        },
        lenient);
  // A header that only looks like one of MIME.
  reads_cpim(
      "NS: x <urn:x>\r\nx.Content-Type: a\r\nNS: <urn:y>\r\nContent-Type: b\r\n\r\n"
      "Content-Type: text/plain\r\n\r\nhello",
      [](const message_view& m) {
        CHECK(m.field_count() == 4);
        CHECK(m.find("urn:y", "Content-Type")->value() == "b");
        CHECK(m.content().body() == "hello");
      });
  // Faults that have nothing to do with it stay.
  refuses_cpim(headers + "To <im:b>\r\n\r\nContent-Type: a/b\r\n\r\n", errc::missing_colon, 16, rule::none,
               lenient);
  refuses_cpim(headers + "\r\nContent-Length: x\r\n\r\n", errc::syntax, 32, rule::content_length, lenient);
}

TEST_CASE("R118 repeated headers are all kept, in order", "[R118]") {
  reads_cpim(
      message(
          "To: <im:b>\r\nNS: a <urn:1>\r\nTo: <im:a>\r\nNS: a <urn:2>\r\na.X: 1\r\na.X: 2\r\nTo: <im:b>\r\n"),
      [](const message_view& m) {
        CHECK(texts(m.to()) == "[<im:b>][<im:a>][<im:b>]");
        CHECK(texts(m.ns()) == "[a <urn:1>][a <urn:2>]");
        std::string names;
        for (const auto h : m.fields()) names += std::string(h.name()) + " ";
        CHECK(names == "To NS To NS a.X a.X To ");
        CHECK(m.find("urn:2", "X")->value() == "1");
        CHECK_FALSE(m.find("urn:1", "X"));
      });
  // Where only one makes sense, the second is named.
  reads_cpim(message("From: <im:a>\r\nFrom: <im:b>\r\nDateTime: 2026-03-03T00:00:00Z\r\nDateTime: x\r\n"),
             [](const message_view& m) {
               CHECK(m.from().error() == fault{errc::duplicate, rule::cpim_header, 14});
               CHECK(m.date_time().error() == fault{errc::duplicate, rule::cpim_header, 60});
               CHECK(m.raw(header_kind::from).size() == 2);
             });
}

TEST_CASE("R119 names of CPIM are case-sensitive, those of MIME are not", "[R119]") {
  reads_cpim(
      "from: <im:x>\r\nFROM: <im:y>\r\nFrom: <im:a>\r\nCC: <im:b>\r\ncc: <im:c>\r\nto: <im:d>\r\n"
      "ns: i <urn:i>\r\ndatetime: x\r\n\r\nCONTENT-type: TEXT/plain\r\nContent-LENGTH: 1\r\n\r\nxy",
      [](const message_view& m) {
        CHECK(m.from()->uri().text() == "im:a");
        CHECK(texts(m.cc()) == "[<im:c>]");
        CHECK(m.to().empty());
        CHECK(m.ns().empty());
        CHECK(m.date_time().error() == fault{errc::absent, rule::cpim_message, 106});
        CHECK(m.find("from")->value() == "<im:x>");
        CHECK(m.content().is("text", "plain"));
        CHECK(m.content().body() == "x");
        CHECK(m.trailing() == "y");
      });
  reads_cpim(message("NS: imdn <urn:ietf:params:imdn>\r\nimdn.message-id: a\r\nIMDN.Message-ID: b\r\n"),
             [](const message_view& m) {
               CHECK(m.imdn().message_id().error().code == errc::absent);
               CHECK(m.find("IMDN.Message-ID")->namespace_uri().empty());
             });
}

TEST_CASE("R121 Content-Type: Message/CPIM repeated inside", "[R121]") {
  const std::string plain = message("From: <im:a>\r\n");
  for (const char* line : {"Content-Type: Message/CPIM\r\n", "content-type: message/cpim; charset=utf-8\r\n",
                           "Content-type: Message/CPIM\r\n\r\n"}) {
    const std::string text = line + plain;
    refuses_cpim(text, errc::not_allowed, 0, rule::cpim_header);
    reads_cpim(
        text,
        [&](const message_view& m) {
          CHECK(m.leading() == line);
          CHECK(m.field_count() == 1);
          CHECK(m.from()->uri().text() == "im:a");
          CHECK(m.content().body() == "x");
        },
        leniency::inner_content_type);
  }
  // Only in front, only once, only that type.
  const auto lenient = leniency::inner_content_type;
  refuses_cpim("Content-Type: Message/CPIM\r\nContent-Type: Message/CPIM\r\n" + plain, errc::misplaced, 28,
               rule::cpim_header, lenient);
  refuses_cpim("Content-Type: text/plain\r\n\r\n" + plain, errc::misplaced, 0, rule::cpim_header, lenient);
  refuses_cpim("From: <im:a>\r\nContent-Type: Message/CPIM\r\n\r\nx: y\r\n\r\n", errc::misplaced, 14,
               rule::cpim_header, lenient);
}

TEST_CASE("R121 a bad DateTime spoils nothing else", "[R121]") {
  reads_cpim(message("From: <im:a>\r\nDateTime: yesterday\r\nTo: <im:b>\r\n"), [](const message_view& m) {
    CHECK(m.date_time().error() == fault{errc::syntax, rule::internet_date_time, 24});
    CHECK(m.from());
    CHECK(texts(m.to()) == "[<im:b>]");
  });
}

TEST_CASE("R123 no imdn header is an error", "[R123]") {
  for (const char* headers : {"From: <im:a>\r\n", "NS: imdn <urn:ietf:params:imdn>\r\n",
                              "imdn.Message-ID: a\r\nimdn.Disposition-Notification: display\r\n"})
    reads_cpim(message(headers), [](const message_view& m) {
      const auto imdn = m.imdn();
      CHECK(imdn.empty());
      CHECK(imdn.message_id().error().code == errc::absent);
      CHECK(imdn.original_to().error().code == errc::absent);
      CHECK(imdn.disposition_notification().empty());
      CHECK(imdn.wanted() == disposition::none);
      CHECK(imdn.record_route().empty());
      CHECK(imdn.route().empty());
    });
  reads_cpim(message("NS: imdn <urn:ietf:params:imdn>\r\nimdn.Message-ID: a\r\n"), [](const message_view& m) {
    CHECK(m.imdn().message_id()->text() == "a");
    CHECK(m.imdn().wanted() == disposition::none);
  });
}

TEST_CASE("CPIM: prefixes are resolved where they stand", "[cpim]") {
  reads_cpim(message("x.Message-ID: early\r\n"
                     "NS: x <urn:ietf:params:imdn>\r\n"
                     "x.Message-ID: right\r\n"
                     "NS: x <urn:other>\r\n"
                     "x.Message-ID: late\r\n"
                     "NS: c <urn:ietf:params:cpim-headers:>\r\n"
                     "NS: <urn:default>\r\n"
                     "From: <im:not>\r\n"
                     "NS: n <urn:no>\r\n"
                     "n.X: 1\r\n"
                     "c.From: <im:yes>\r\n"
                     "c.NS: n <urn:n>\r\n"
                     "n.X: 2\r\n"
                     "c.NS: <urn:ietf:params:cpim-headers:>\r\n"
                     "To: <im:b>\r\n"),
             [](const message_view& m) {
               CHECK(m.imdn().message_id()->text() == "right");
               std::vector<std::string> spaces;
               for (const auto h : m.fields()) spaces.emplace_back(h.namespace_uri());
               const std::string basic(headers_namespace);
               CHECK(spaces == std::vector<std::string>{"", basic, "urn:ietf:params:imdn", basic, "urn:other",
                                                        basic, basic, "urn:default", "urn:default", "", basic,
                                                        basic, "urn:n", basic, basic});
               CHECK(m.from()->uri().text() == "im:yes");
               CHECK(m.find("From")->value() == "<im:not>");
               CHECK(texts(m.to()) == "[<im:b>]");
               CHECK(m.ns().size() == 6);
               CHECK(m.find("urn:n", "X")->value() == "2");
             });
}

TEST_CASE("CPIM: an NS that is none declares nothing", "[cpim]") {
  reads_cpim(message("NS: imdn urn:ietf:params:imdn\r\nimdn.Message-ID: a\r\n"), [](const message_view& m) {
    CHECK(texts(m.ns()) == "[" + test_support::printed({errc::syntax, rule::uri, 9}) + "]");
    CHECK(m.imdn().message_id().error().code == errc::absent);
  });
}

TEST_CASE("CPIM: lists go on behind a malformed value", "[cpim]") {
  const std::string text = message(
      "NS: i <urn:ietf:params:imdn>\r\n"
      "i.Disposition-Notification: display, , a b, x;p=\"1,2\" , processing\r\n"
      "i.Disposition-Notification: \r\ni.Disposition-Notification: negative-delivery\r\n"
      "i.Disposition-Notification: display,\r\n");
  const auto m = test_support::cpim_agreeing(text, leniency::none);
  REQUIRE(m);
  std::string seen;
  for (const auto& one : m->imdn().disposition_notification())
    seen += one ? "[" + std::string(one->text()) + "]"
                : "[" + std::string(name(one.error().code)) + " " + std::to_string(one.error().offset) + "]";
  CHECK(seen ==
        "[display][syntax 67][syntax 71][x;p=\"1,2\"][processing][negative-delivery][display][truncated " +
            std::to_string(text.find("\r\n\r\n")) + "]");
  CHECK(m->imdn().wanted() ==
        (disposition::display | disposition::processing | disposition::negative_delivery));
  const auto lenient = test_support::read_cpim(text, leniency::empty_list_elements);
  REQUIRE(lenient);
  CHECK(lenient->imdn().disposition_notification().size() == 6);
  // Require is never empty; an empty one holds no names nevertheless.
  reads_cpim(message("Require: \r\nRequire: a , b.c\r\n"),
             [](const message_view& v) { CHECK(texts(v.require()) == "[a][b.c]"); });
}

TEST_CASE("CPIM: what the iterators give", "[cpim]") {
  STATIC_REQUIRE(std::forward_iterator<field_range::iterator>);
  STATIC_REQUIRE(std::forward_iterator<parameter_list::iterator>);
  using names = header_values<hdr::require>;
  STATIC_REQUIRE(std::input_iterator<names::iterator>);
  STATIC_REQUIRE_FALSE(std::forward_iterator<names::iterator>);
  STATIC_REQUIRE(std::is_same_v<decltype(*std::declval<names>().begin()), result<required_view>>);
  reads_cpim(message("Require: a,b\r\nRequire: \r\nRequire: c\r\n"), [](const message_view& m) {
    CHECK(names::iterator() == m.require().end());
    CHECK(std::ranges::distance(m.require().begin(), m.require().end()) == 3);
    auto at = m.require().begin();
    const auto old = at++;
    CHECK(old == m.require().begin());
    CHECK(at != old);
    CHECK((*old)->text() == "a");
    CHECK((*at)->text() == "b");
  });
}

TEST_CASE("CPIM: LF line ends, controls and missing blanks, by leniency", "[cpim]") {
  reads_cpim(
      "From: <im:a>\nTo: <im:b>\n\nContent-Type: text/plain\n\nx\n",
      [](const message_view& m) {
        CHECK(m.from()->text() == "<im:a>");
        CHECK(texts(m.to()) == "[<im:b>]");
        CHECK(m.content().body() == "x\n");
      },
      leniency::bare_lf);
  reads_cpim(
      message("Subject: a\tb\x01\r\n"),
      [](const message_view& m) { CHECK((*m.subject().begin()).value() == "a\tb\x01"); },
      leniency::control_bytes);
  reads_cpim(
      message("Subject:\r\nSubject:x\r\nSubject:;lang=fr\r\nSubject:你\r\nTo:<im:b>\r\nSubject: y\r\n"),
      [](const message_view& m) {
        std::string seen;
        for (const auto s : m.subject())
          seen += std::string(s.lang().value_or("-")) + "[" + std::string(s.value()) + "]";
        CHECK(seen == "-[]-[x]fr[]-[你]-[y]");
        CHECK(texts(m.to()) == "[<im:b>]");
      },
      leniency::unspaced_colon);
}

TEST_CASE("CPIM: the value is all behind one blank", "[cpim]") {
  reads_cpim(message("Subject: \r\nSubject:  two \r\nSubject: a: b;c\r\n"), [](const message_view& m) {
    std::string seen;
    for (const auto s : m.subject()) seen += "[" + std::string(s.value()) + "]";
    CHECK(seen == "[][ two ][a: b;c]");
  });
}

TEST_CASE("CPIM: Content-Length ends the content", "[cpim]") {
  const std::string head = "From: <im:a>\r\n\r\nContent-Length: ";
  reads_cpim(head + "0\r\n\r\nabc", [](const message_view& m) {
    CHECK(m.content().body().empty());
    CHECK(m.trailing() == "abc");
  });
  reads_cpim(head + "3\r\n\r\nabc", [](const message_view& m) {
    CHECK(m.content().body() == "abc");
    CHECK(m.trailing().empty());
  });
  refuses_cpim(head + "4\r\n\r\nabc", errc::body_too_short, 32, rule::content_length);
  reads_cpim(
      head + "4\r\n\r\nabc", [](const message_view& m) { CHECK(m.content().body() == "abc"); },
      leniency::short_body);
  refuses_cpim(head + "...\r\n\r\nabc", errc::syntax, 32, rule::content_length);
  refuses_cpim(head + "-1\r\n\r\nabc", errc::syntax, 32, rule::content_length);
  refuses_cpim(head + "99999999999999999999\r\n\r\nabc", errc::out_of_range, 32, rule::content_length);
  refuses_cpim(head + "4294967295\r\n\r\nabc", errc::body_too_short, 32, rule::content_length);
  refuses_cpim(head + "1\r\nContent-Length: 2\r\n\r\nabc", errc::duplicate, 51);
}

TEST_CASE("CPIM: faults of the MIME fields", "[cpim]") {
  refuses_cpim("From: <im:a>\r\n\r\nContent Type: a/b\r\n\r\n", errc::missing_colon, 24);
  refuses_cpim("From: <im:a>\r\n\r\nContent-Type: a/b\n\r\n", errc::bare_lf, 33);
  refuses_cpim("From: <im:a>\r\n\r\nContent-Type: a\x01\r\n\r\n", errc::control_byte, 31);
  // Fields of MIME may be folded.
  reads_cpim("From: <im:a>\r\n\r\nContent-Type: text/plain;\r\n charset=utf-8\r\n\r\nx",
             [](const message_view& m) { CHECK(m.content().content_type()->param("charset") == "utf-8"); });
}

TEST_CASE("CPIM: limits", "[cpim]") {
  std::string many;
  for (int i = 0; i < 40; ++i) many += "To: <im:" + std::to_string(i) + ">\r\n";
  const std::string text = message(many);
  limits caps;
  caps.cpim_headers = 40;
  const auto m = test_support::cpim_agreeing(text, caps);
  REQUIRE(m);
  CHECK(m->to().size() == 40);
  std::size_t i = 0;
  for (const auto& to : m->to()) CHECK(to->uri().text() == "im:" + std::to_string(i++));
  caps.cpim_headers = 39;
  CHECK(test_support::read_cpim(text, caps).error() ==
        fault{errc::too_many, rule::cpim_header, static_cast<std::uint32_t>(text.find("To: <im:39>"))});
  header_storage<39> room;
  CHECK(parse(text, room).error() ==
        fault{errc::too_many, rule::cpim_header, static_cast<std::uint32_t>(text.find("To: <im:39>"))});
  caps = {};
  caps.part_fields = 0;
  CHECK(test_support::read_cpim(text, caps).error().code == errc::too_many);

  std::string spaces;
  for (int n = 0; n < 16; ++n) spaces += "NS: p" + std::to_string(n) + " <urn:" + std::to_string(n) + ">\r\n";
  const std::string sixteen = message(spaces + "p0.A: x\r\np15.B: y\r\n");
  const auto named = test_support::cpim_agreeing(sixteen, leniency::none);
  REQUIRE(named);
  CHECK(named->find("urn:0", "A"));
  CHECK(named->find("urn:15", "B"));
  refuses_cpim(message(spaces + "NS: p <urn:p>\r\n"), errc::too_many,
               static_cast<std::uint32_t>(spaces.size()), rule::ns_header);
}

TEST_CASE("CPIM: prefixes mean the same behind any number of headers", "[cpim]") {
  for (int before = 0; before < 20; ++before) {
    std::string headers;
    for (int i = 0; i < before; ++i) headers += "X-" + std::to_string(i) + ": x\r\n";
    headers +=
        "NS: i <urn:ietf:params:imdn>\r\ni.Message-ID: a\r\nNS: i <urn:other>\r\ni.Message-ID: b\r\n"
        "To: <im:b>\r\n";
    const std::string text = message(headers);
    const auto m = test_support::cpim_agreeing(text, leniency::none);
    REQUIRE(m);
    CHECK(m->imdn().message_id()->text() == "a");
    CHECK(m->find("urn:other", "Message-ID")->value() == "b");
    CHECK(texts(m->to()) == "[<im:b>]");
    CHECK(m->fields().size() == static_cast<std::size_t>(before) + 5);
  }
}

TEST_CASE("CPIM: a view of nothing", "[cpim]") {
  const message_view none{};
  CHECK(none.fields().empty());
  CHECK(none.from().error().code == errc::absent);
  CHECK(none.text().empty());
  CHECK(none.content().body().empty());
  CHECK(none.find("From") == std::nullopt);
  CHECK(none.headers_where().empty());
  CHECK(none.leading().empty());
  CHECK(none.trailing().empty());
  const header_view no_header{};
  CHECK(no_header.name().empty());
  CHECK(no_header.text().empty());
  CHECK(no_header.params().empty());
  CHECK(no_header.lang() == std::nullopt);
}

TEST_CASE("CPIM: an NS that gives names without a prefix another meaning is itself one", "[cpim]") {
  for (const int before : {0, 1, 15, 16, 17, 40}) {
    INFO(before << " headers before it");
    std::string headers;
    for (int i = 0; i < before; ++i) headers += "X" + std::to_string(i) + ": y\r\n";
    reads_cpim(message(headers + "NS: <urn:y>\r\nTo: <im:a>\r\n"), [&](const message_view& m) {
      REQUIRE(m.raw(header_kind::ns).size() == 1);
      CHECK(m.raw(header_kind::to).empty());
      std::vector<std::string> spaces;
      for (const auto h : m.fields()) spaces.emplace_back(h.namespace_uri());
      REQUIRE(spaces.size() == static_cast<std::size_t>(before) + 2);
      CHECK(spaces[spaces.size() - 2] == headers_namespace);
      CHECK(spaces.back() == "urn:y");
    });
  }
}
