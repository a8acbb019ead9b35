// What the field sends in CPIM (rows of FIELD.md): refused where it stands in strict, read under its name.
#include <array>
#include <catch2/catch.hpp>
#include <string>

#include "sipwire/codec/cpim.hpp"
#include "sipwire/cpim/edit.hpp"
#include "sipwire/cpim/fields.hpp"
#include "sipwire/cpim/message_view.hpp"
#include "sipwire/cpim/validate.hpp"
#include "sipwire/cpim/writer.hpp"
#include "support/check.hpp"
#include "support/cpim.hpp"
#include "support/guard_page.hpp"
#include "support/paths.hpp"
#include "support/table.hpp"

namespace {

using namespace sipwire;
using test_support::guarded;

const std::string imdn = "NS: imdn <urn:ietf:params:imdn>\r\n";
const std::string content = "\r\nContent-Type: text/plain\r\n\r\nhello";

std::string field_file(const std::string& name) {
  return test_support::read_file(test_support::source_root() / ("tests/data/field/" + name));
}
template <class V>
std::string told(const result<V>& v) {
  if (v) return std::string(v->text());
  return std::string(name(v.error().code)) + "@" + std::to_string(v.error().offset);
}
/// The line of a header of the table, and a message with it.
std::string line_of(const test_support::field_row& row, std::string_view value, bool imdn_too) {
  return (imdn_too ? "imdn." : "") + row.name + ": " + std::string(value) + "\r\n";
}
/// Calls `look(H, row, is_imdn)` for every typed header of the table.
template <class Look>
void every_header(Look&& look) {
  std::uint8_t number = 0;
  for (const auto& row : test_support::field_rows("cpim")) {
    const auto kind = static_cast<cpim::header_kind>(++number);
    cpim::with_tag(kind, [&]<class H>(std::type_identity<H>) {
      INFO(row.name);
      look(H(), row, cpim::info(kind).in == cpim::family::imdn);
    });
  }
}
/// The first value of H, whether it may repeat or not.
template <class H>
result<typename H::value> first(const cpim::message_view& m) {
  const auto all = m.all<H>();
  return all.begin() == all.end() ? result<typename H::value>(fault{errc::absent}) : *all.begin();
}

}  // namespace

TEST_CASE("D11: CPIM: blanks around every value are refused at the blank, and read by their name", "[D11]") {
  every_header([]<class H>(H, const test_support::field_row& row, bool is_imdn) {
    const std::string& good = row.accepted;
    for (const auto& [before, behind] :
         {std::pair{"", " "}, {" ", ""}, {"  ", "   "}, {"", "\t"}, {"\t ", " \t"}}) {
      const std::string value = before + good + behind;
      const bool tabs = value.find('\t') != std::string::npos;
      INFO("value: [" << value << "]");
      const std::string bytes = imdn + line_of(row, value, is_imdn) + content;
      const guarded input(bytes);
      const auto at = bytes.find(value, imdn.size()) + (*before != '\0' ? 0 : good.size());
      cpim::header_storage<8> slots;
      const auto strict = cpim::parse(std::string_view(input), slots);
      if (tabs) {
        // A control, which no line may hold.
        REQUIRE_FALSE(strict);
        CHECK(name(strict.error().code) == "control_byte");
      } else {
        REQUIRE(strict);
        const auto own =
            H::id == cpim::header_kind::ns ? *(++strict->template all<H>().begin()) : first<H>(*strict);
        REQUIRE_FALSE(own);
        CHECK(name(own.error().code) == "syntax");
        CHECK(own.error().offset == at);
        CHECK(name(own.error().rule) == name(rule::cpim_header_value));
        const auto found = cpim::validate(*strict);
        CHECK(found.count >= 1);
        const auto alone = cpim::parse_value<typename H::value>(slice(std::string_view(value)));
        REQUIRE_FALSE(alone);
        CHECK(alone.error().offset == (*before != '\0' ? 0 : good.size()));
        CHECK_FALSE(parse_as<typename H::value>(std::string_view(value)));
        CHECK_FALSE(
            parse_as<typename H::value>(std::string_view(value), leniency::all & ~leniency::stray_blanks));
      }
      for (const auto lenient : {leniency::stray_blanks, leniency::deployed, leniency::all}) {
        cpim::header_storage<8> more;
        const auto m = cpim::parse(std::string_view(input), more, lenient);
        REQUIRE(m);
        const auto own = H::id == cpim::header_kind::ns ? *(++m->template all<H>().begin()) : first<H>(*m);
        CHECK(told(own) == good);
        const guarded alone(value);
        CHECK(told(parse_as<typename H::value>(std::string_view(alone), lenient)) == good);
        // An edit writes the line as it is, and reads it as the message does.
        alignas(8) std::array<std::byte, 4096> arena;
        cpim::edit e(*m, arena);
        std::string text;
        string_sink out(text);
        e.append("Subject", "x");
        REQUIRE(cpim::write(out, e));
        CHECK(text == imdn + line_of(row, value, is_imdn) + "Subject: x\r\n" + content);
      }
    }
    for (const auto lenient : {leniency::none, leniency::deployed})
      CHECK(told(parse_as<typename H::value>(good, lenient)) == good);
  });
}

TEST_CASE("D11: CPIM: an edit replaces a value with its blanks", "[D11]") {
  const std::string bytes = "From: <im:a@b> \r\nTo:   <im:b@b>\r\n" + content;
  cpim::header_storage<8> slots;
  const auto m = cpim::parse(bytes, slots, leniency::stray_blanks);
  REQUIRE(m);
  alignas(8) std::array<std::byte, 4096> arena;
  cpim::edit e(*m, arena);
  CHECK(e.from()->uri().text() == "im:a@b");
  e.replace(e.raw(cpim::header_kind::to).front(), "<im:c@c>");
  e.replace(e.raw(cpim::header_kind::from).front(), "<im:d@d>");
  std::string text;
  string_sink out(text);
  REQUIRE(cpim::write(out, e));
  CHECK(text == "From: <im:d@d>\r\nTo: <im:c@c>\r\n" + content);
}

TEST_CASE("D11: CPIM: a blank in one header spoils no other; texts keep theirs and are reported", "[D11]") {
  const std::string bytes = field_file("fail/cpim-trailing-blank.cpim");
  cpim::header_storage<8> slots;
  const auto m = cpim::parse(bytes, slots);
  REQUIRE(m);
  CHECK(told(m->from()) == "syntax@" + std::to_string(bytes.find(" \r\nTo")));
  CHECK(told(*m->to().begin()) == "syntax@" + std::to_string(bytes.find(" <sip:b")));
  CHECK(m->content().body().text() == "hello");
  const std::string text =
      "Subject:  a \r\nX: b \r\nNS: imdn <urn:ietf:params:imdn> \r\nimdn.Message-ID: 1\r\n" + content;
  for (const auto lenient : {leniency::none, leniency::stray_blanks}) {
    const auto one = cpim::parse(text, slots, lenient);
    REQUIRE(one);
    CHECK(one->subject().front().value() == " a ");
    // What a malformed NS declares is known.
    CHECK(one->imdn().message_id());
    std::array<cpim::problem, 8> room;
    const auto found = cpim::validate(*one, room);
    CHECK(found.count == (lenient == leniency::none ? 5U : 2U));
    if (lenient != leniency::none) continue;
    CHECK(room[0].what == fault{errc::syntax, rule::cpim_header_value, 9});
    CHECK(room[0].level == severity::warning);
    CHECK(room[0].reference == "RFC 3862 2.2");
  }
}

TEST_CASE("D08: CPIM: a prefix that nothing declares is an error (RFC 3862 3.4)", "[D08]") {
  const std::string bytes = field_file("fail/cpim-undeclared-prefix.cpim");
  cpim::header_storage<8> slots;
  const auto m = cpim::parse(bytes, slots);
  REQUIRE(m);
  std::array<cpim::problem, 4> room;
  const auto found = cpim::validate(*m, room);
  CHECK_FALSE(found.ok());
  CHECK(found.first_error.what == fault{errc::undeclared, rule::name_prefix,
                                        static_cast<std::uint32_t>(bytes.find("imdn.Message-ID"))});
  CHECK(found.first_error.reference == "RFC 3862 3.4");
}

TEST_CASE("D25: CPIM: addresses as the field writes them, in every header that has one", "[D25]") {
  struct row {
    const char* text;
    const char* name;
    const char* uri;
    std::uint32_t fault_at;
  };
  const row rows[] = {{"Alice<im:a@b>", "Alice", "im:a@b", 5},
                      {"Alice B<im:a@b>", "Alice B", "im:a@b", 7},
                      {"Alice  <im:a@b>", "Alice", "im:a@b", 6},
                      {"sip:a@b", "", "sip:a@b", 3},
                      {"tel:+15550100", "", "tel:+15550100", 3},
                      {"+15550100", "", "+15550100", 9},
                      {"Alice sip:a@b", "Alice", "sip:a@b", 9},
                      {"\"\"x\"\" <im:a@b>", "\"x\"", "im:a@b", 2},
                      {"\"Alice <im:a@b>", "\"Alice", "im:a@b", 0},
                      {"Lee, Ann <im:a@b>", "Lee, Ann", "im:a@b", 3},
                      {"Ann@home (x) <im:a@b>", "Ann@home (x)", "im:a@b", 3},
                      {"\" <im:a@b>", "\"", "im:a@b", 0}};
  every_header([&]<class H>(H, const test_support::field_row& of, bool is_imdn) {
    if constexpr (std::is_same_v<typename H::value, cpim::address_view>) {
      for (const auto& [text, formal, uri, fault_at] : rows) {
        INFO(text);
        const std::string bytes = imdn + line_of(of, text, is_imdn) + content;
        const guarded input(bytes);
        cpim::header_storage<8> slots;
        const auto strict = cpim::parse(std::string_view(input), slots);
        REQUIRE(strict);
        const auto bad = first<H>(*strict);
        REQUIRE_FALSE(bad);
        CHECK(bad.error().offset == bytes.find(text, imdn.size()) + fault_at);
        CHECK_FALSE(parse_as<cpim::address_view>(text, leniency::all & ~leniency::loose_addresses));
        for (const auto lenient : {leniency::loose_addresses, leniency::deployed, leniency::all}) {
          cpim::header_storage<8> more;
          const auto m = cpim::parse(std::string_view(input), more, lenient);
          REQUIRE(m);
          const auto v = first<H>(*m);
          REQUIRE(v);
          CHECK(v->formal_name_text().value_or("") == formal);
          CHECK(v->formal_name_text().has_value() == (*formal != '\0'));
          CHECK(v->uri().text() == uri);
          CHECK(v->text() == text);
          CHECK(cpim::parse_value<cpim::address_view>(slice(std::string_view(text)), lenient)->uri().text() ==
                uri);
        }
      }
    }
  });
  for (const char* bad : {"", "<im:a@b", "im:a@b>", "A B", "<>", "A\x01 <im:a@b>", "<im:a b>", "<im:a\x01>",
                          "A <im:\xC3\xA9>"}) {
    INFO(bad);
    CHECK_FALSE(parse_as<cpim::address_view>(bad, leniency::all));
  }
  CHECK(parse_as<cpim::address_view>("A < im:a@b >", leniency::loose_uris)->uri().text() == "im:a@b");
  // None is written.
  std::string text;
  string_sink out(text);
  CHECK_FALSE(cpim::message_writer(out).header("From", "sip:a@b").content({}, "x").finish());
}

TEST_CASE("D21: CPIM: bytes that are no UTF-8 in names and texts", "[D21]") {
  const std::string bytes =
      "From: \"J\xFCrgen\" <im:a@b>\r\nTo: J\xFC R\xFC <im:b@b>\r\nSubject:;x=\"\xFC\" gr\xFC\xDF\r\n" +
      content;
  cpim::header_storage<8> slots;
  const auto strict = cpim::parse(bytes, slots);
  REQUIRE_FALSE(strict);
  CHECK(strict.error().offset == 8);
  CHECK_FALSE(cpim::parse(bytes, slots, leniency::all & ~leniency::other_charsets));
  for (const auto lenient : {leniency::other_charsets, leniency::deployed, leniency::all}) {
    const guarded input(bytes);
    const auto m = cpim::parse(std::string_view(input), slots, lenient);
    REQUIRE(m);
    CHECK(m->from()->formal_name_text() == "J\xFCrgen");
    CHECK((*m->to().begin())->formal_name_text() == "J\xFC R\xFC");
    CHECK((*m->to().begin())->uri().text() == "im:b@b");
    CHECK(m->subject().front().value() == "gr\xFC\xDF");
    CHECK(m->subject().front().params().find("x")->value() == "\xFC");
  }
  CHECK_FALSE(cpim::parse("Fr\xFCm: x\r\n" + content, slots, leniency::all));
  CHECK_FALSE(parse_as<cpim::address_view>("J\xFC<im:a@b>", leniency::other_charsets));
  CHECK_FALSE(parse_as<cpim::address_view>("\"J\xFC\" <im:a\xFC>", leniency::all));
}

TEST_CASE("D22: D25: CPIM: Message-IDs with characters that no Token has", "[D22][D25]") {
  for (const char* id : {"a=b/c==", "<1@a.example>", "{6ba7b810}", "a:b;c,d"}) {
    INFO(id);
    CHECK(name(parse_as<cpim::message_id_view>(id).error().code) == "syntax");
    CHECK_FALSE(parse_as<cpim::message_id_view>(id, leniency::all & ~leniency::loose_identifiers));
    const std::string bytes = imdn + "imdn.Message-ID: " + id + "\r\n" + content;
    for (const auto lenient : {leniency::loose_identifiers, leniency::deployed, leniency::all}) {
      const guarded input(bytes);
      cpim::header_storage<8> slots;
      const auto m = cpim::parse(std::string_view(input), slots, lenient);
      REQUIRE(m);
      CHECK(told(m->imdn().message_id()) == id);
    }
    std::string text;
    string_sink out(text);
    CHECK_FALSE(cpim::message_writer(out).message_id(id).content({}, "x").finish());
  }
  for (const char* bad : {"", "a b", "a\x01", "a\xFF"})
    CHECK_FALSE(parse_as<cpim::message_id_view>(bad, leniency::all));
}

TEST_CASE("D19: D20: CPIM: parameters that are empty or want quotes, in every header", "[D19][D20]") {
  struct row {
    const char* params;
    leniency needed;
    const char* told;
  };
  using enum leniency;
  const row rows[] = {{";", empty_parameters, ""},
                      {";;", empty_parameters, ""},
                      {";lang=", empty_parameters, "lang=|"},
                      {";;lang=en", empty_parameters, "lang=en|"},
                      {";lang=en;", empty_parameters, "lang=en|"},
                      {";x=;lang=en", empty_parameters, "x=|lang=en|"},
                      {";x=a:b/c;lang=en", loose_parameters, "x=a:b/c|lang=en|"},
                      {";x=a=b", loose_parameters, "x=a=b|"},
                      {";x=\"a;\xFC b\";y=1", other_charsets, "x=a;\xFC b|y=1|"}};
  every_header([&]<class H>(H, const test_support::field_row& of, bool is_imdn) {
    for (const auto& [params, needed, want] : rows) {
      INFO(params);
      const std::string head = (is_imdn ? "imdn." : "") + of.name + ":";
      const std::string bytes = imdn + head + params + " " + of.accepted + "\r\n" + content;
      const guarded input(bytes);
      cpim::header_storage<8> slots;
      CHECK_FALSE(cpim::parse(std::string_view(input), slots));
      CHECK_FALSE(cpim::parse(std::string_view(input), slots, all & ~needed));
      for (const auto lenient : {needed, deployed, all}) {
        const auto m = cpim::parse(std::string_view(input), slots, lenient);
        REQUIRE(m);
        std::string seen;
        for (const auto p : m->field_at(1).params())
          seen += std::string(p.name()) + "=" + std::string(p.value()) + "|";
        CHECK(seen == want);
        CHECK(m->field_at(1).value() == of.accepted);
        CHECK(m->field_at(1).kind() == H::id);
      }
    }
  });
  cpim::header_storage<8> slots;
  for (const char* bad : {"Subject:;x=\"a v\r\n", "Subject:;x=\x01 v\r\n", "Subject:;=a v\r\n",
                          "Subject;x=a: v\r\n", "Subject:;\xFC=a v\r\n"})
    CHECK_FALSE(cpim::parse(bad + content, slots, all));
}

TEST_CASE("D19: D20: CPIM: parameters of Disposition-Notification", "[D19][D20]") {
  using enum leniency;
  struct row {
    const char* text;
    leniency needed;
    const char* told;
  };
  for (const auto& [text, needed, want] :
       {row{"display;", empty_parameters, ""}, row{"display;;a=1", empty_parameters, "a=1|"},
        row{"display;a=", empty_parameters, "a=|"}, row{"display;a=b:c;d=1", loose_parameters, "a=b:c|d=1|"},
        row{"display;a=\"\xFC\"", other_charsets, "a=\xFC|"}}) {
    INFO(text);
    CHECK_FALSE(parse_as<cpim::notify_request_view>(text));
    CHECK_FALSE(parse_as<cpim::notify_request_view>(text, all & ~needed));
    for (const auto lenient : {needed, deployed, all}) {
      const std::string value = std::string(text) + ", positive-delivery";
      cpim::notify_request_view v;
      const auto stop = cpim::notify_request_view::scan(slice(value), lenient, v);
      REQUIRE(stop.ok());
      CHECK(*stop.at == ',');
      CHECK(v.what() == cpim::disposition::display);
      std::string seen;
      for (const auto p : v.params()) seen += std::string(p.name()) + "=" + std::string(p.value()) + "|";
      CHECK(seen == want);
    }
  }
}

TEST_CASE("CPIM: deviations of many kinds together, under deployed", "[D11][D19][D20][D21][D25]") {
  const std::string bytes =
      "From: J\xFCrgen<sip:a@b> \r\nTo:+15550100\r\nDateTime:  2026-03-02T19:02:00Z\t\r\n"
      "Subject:;;lang=;x=a:b gr\xFC\xDF\r\nNS: imdn<urn:ietf:params:imdn>\r\nimdn.Message-ID: a=/b \r\n"
      "imdn.Disposition-Notification: positive-delivery;, display \r\n" +
      content;
  cpim::header_storage<8> slots;
  CHECK_FALSE(cpim::parse(bytes, slots));
  for (const auto lenient : {leniency::deployed, leniency::all}) {
    const auto m = cpim::parse(bytes, slots, lenient);
    REQUIRE(m);
    CHECK(m->from()->uri().text() == "sip:a@b");
    CHECK(m->from()->formal_name_text() == "J\xFCrgen");
    CHECK((*m->to().begin())->uri().text() == "+15550100");
    CHECK(m->date_time());
    CHECK(m->subject().front().value() == "gr\xFC\xDF");
    CHECK(told(m->imdn().message_id()) == "a=/b");
    CHECK(m->imdn().wants(cpim::disposition::positive_delivery));
    CHECK(m->imdn().wants(cpim::disposition::display));
  }
}

TEST_CASE("CPIM validate(): what a receiver must know is an error, other malformed values are warnings",
          "[D02]") {
  const auto severities = [](const std::string& headers, const cpim::policy& who = {}) {
    const std::string bytes = headers + content;
    cpim::header_storage<8> slots;
    const auto m = cpim::parse(bytes, slots);
    REQUIRE(m);
    std::array<cpim::problem, 8> room;
    const auto found = cpim::validate(*m, room, who);
    std::string out;
    for (const auto& p : found.problems)
      if (p.field != cpim::header_kind::from && p.field != cpim::header_kind::to)
        out += (p.level == severity::error ? "E" : "W") + std::string(p.reference) + ";";
    return out;
  };
  CHECK(severities("DateTime: x\r\n") == "W;");
  const cpim::header_kind needed[] = {cpim::header_kind::datetime};
  CHECK(severities("DateTime: x\r\n", {.needed = needed}) == "E;");
  CHECK(severities(imdn + "imdn.Message-ID: a b\r\n") == "W;");
  CHECK(severities(imdn +
                   "DateTime: x\r\nimdn.Message-ID: a b\r\nimdn.Disposition-Notification: display\r\n") ==
        "ERFC 5438 7.1.1;ERFC 5438 7.1.1;");
  CHECK(severities("Require: a..b\r\n") == "ERFC 3862 4.7;");
  CHECK(severities("cc: x\r\n") == "W;");
}

TEST_CASE("D40: CPIM in CPIM", "[D40]") {
  const std::string inner = "From: <im:c@c>\r\n" + content;
  const std::string bytes = "From: <im:a@b>\r\n\r\nContent-Type: message/cpim\r\n\r\n" + inner;
  cpim::header_storage<8> slots, more;
  const auto m = cpim::parse(bytes, slots);
  REQUIRE(m);
  const auto nested = codec::body_as<cpim::message_view>(*m, more);
  REQUIRE(nested);
  CHECK(nested->from()->uri().text() == "im:c@c");
  CHECK(nested->content().body().text() == "hello");
}

TEST_CASE("content_by() does not believe the size it is told, where that is written", "[cpim]") {
  for (const bool length : {false, true}) {
    for (const std::size_t size : {0U, 4U, 5U, 6U}) {
      std::string text;
      string_sink out(text);
      cpim::message_writer w(out);
      w.content_by({.length = length}, size, [](auto& to) { to.append("hello"); });
      const auto done = w.finish();
      CHECK(done.has_value() == (!length || size == 5));
      if (!done) CHECK(done.error() == fault{errc::conflict, rule::content_length, 0});
    }
  }
}
