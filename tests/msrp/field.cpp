// What the field sends over MSRP (rows of FIELD.md): refused where it stands in strict, read under its name.
#include <catch2/catch.hpp>
#include <limits>
#include <string>

#include "sipwire/codec/msrp.hpp"
#include "sipwire/msrp.hpp"
#include "support/check.hpp"
#include "support/guard_page.hpp"
#include "support/msrp_receiver.hpp"
#include "support/msrp_stream.hpp"
#include "support/paths.hpp"
#include "support/table.hpp"

namespace {

using namespace sipwire;
using test_support::guarded;

const std::string paths =
    "To-Path: msrp://b.example:8888/9di4ea;tcp\r\nFrom-Path: msrp://a.example:7777/iau39;tcp\r\n";

/// A chunk whose head ends with a field, and nothing else of the same name.
std::string chunk_with(std::string_view name, std::string_view value) {
  const std::string line = std::string(name) + ": " + std::string(value) + "\r\n";
  const auto id = msrp::find_header(name);
  std::string out = "MSRP abcd SEND\r\n";
  const auto at = paths.find("From-Path");
  out += id == msrp::header_id::to_path     ? line + paths.substr(at)
         : id == msrp::header_id::from_path ? paths.substr(0, at) + line
                                            : paths + line;
  return out + "-------abcd$\r\n";
}
std::string field_file(const std::string& name) {
  return test_support::read_file(test_support::source_root() / ("tests/data/field/" + name));
}
/// The fault of a value, and its text without one.
template <class V>
std::string told(const result<V>& v) {
  if (v) return std::string(v->text());
  return std::string(name(v.error().code)) + "@" + std::to_string(v.error().offset);
}
bool is_text(msrp::header_id id) {
  return id == msrp::header_id::content_description || id == msrp::header_id::extension;
}

/// Calls `look(H, row)` for every typed field of the table.
template <class Look>
void every_field(Look&& look) {
  for (const auto& row : test_support::field_rows("msrp"))
    msrp::with_tag(msrp::find_header(row.name), [&]<class H>(std::type_identity<H>) {
      INFO(row.name);
      look(H(), row);
    });
}

}  // namespace

TEST_CASE("D11: MSRP: blanks around every value are refused at the blank, and read by their name", "[D11]") {
  every_field([]<class H>(H, const test_support::field_row& row) {
    if (is_text(H::id)) return;
    const std::string& good = row.accepted;
    for (const auto& [before, behind] :
         {std::pair{"", " "}, {"", "\t"}, {" ", ""}, {"  ", " \t "}, {"\t", ""}}) {
      const std::string value = before + good + behind;
      INFO("value: [" << value << "]");
      // A Status may end with a comment, which holds blanks.
      if (H::id == msrp::header_id::status && *before == '\0') continue;
      const std::string bytes = chunk_with(row.name, value);
      const guarded input(bytes);
      const auto at = bytes.find(value, bytes.find(row.name + ":")) + (*before != '\0' ? 0 : good.size());
      msrp::field_storage<8> slots;
      const auto strict = msrp::parse(input, slots);
      REQUIRE(strict);
      const auto bad = strict->template get<H>();
      REQUIRE_FALSE(bad);
      CHECK(name(bad.error().code) == "syntax");
      CHECK(bad.error().offset == at);
      CHECK(bad.error().rule != rule::none);
      CHECK_FALSE(*strict->template all<H>().begin());
      CHECK(msrp::validate(*strict).count >= 1);
      const guarded alone(value);
      const auto text = msrp::parse_value<H>(std::string_view(alone));
      REQUIRE_FALSE(text);
      CHECK(text.error().offset == (*before != '\0' ? 0 : good.size()));
      CHECK_FALSE(msrp::parse_value<H>(std::string_view(alone), leniency::all & ~leniency::stray_blanks));
      for (const auto lenient : {leniency::stray_blanks, leniency::deployed, leniency::all}) {
        msrp::field_storage<8> more;
        const auto chunk = msrp::parse(input, more, lenient);
        REQUIRE(chunk);
        CHECK(told(chunk->template get<H>()) == good);
        CHECK(told(*chunk->template all<H>().begin()) == good);
        CHECK(told(msrp::parse_value<H>(std::string_view(alone), lenient)) == good);
      }
    }
    for (const auto lenient : {leniency::none, leniency::deployed})
      CHECK(told(msrp::parse_value<H>(good, lenient)) == good);
  });
}

TEST_CASE("D11: MSRP: blanks of a text are of the text", "[D11]") {
  const std::string bytes = chunk_with("X-Note", "  a \t");
  for (const auto lenient : {leniency::none, leniency::deployed, leniency::all}) {
    msrp::field_storage<8> slots;
    const auto chunk = msrp::parse(bytes, slots, lenient);
    REQUIRE(chunk);
    CHECK(chunk->raw("X-Note").front().value() == "  a \t");
    CHECK(told(parse_as<msrp::text_view>(" a ", lenient)) == " a ");
    CHECK(parse_as<msrp::status_view>("000 200 OK ", lenient)->comment() == "OK ");
  }
}

TEST_CASE("D11: MSRP: a message with blanks is received, answered and copied", "[D11]") {
  const std::string bytes = field_file("fail/msrp-trailing-blank.msrp");
  {
    msrp::field_storage<8> slots;
    const auto chunk = msrp::parse(bytes, slots);
    REQUIRE(chunk);
    CHECK(told(chunk->get<msrp::hdr::to_path>()) == "syntax@" + std::to_string(bytes.find(" \r\nFrom")));
    CHECK(told(chunk->get<msrp::hdr::message_id>()) == "syntax@" + std::to_string(bytes.find(" mid")));
    CHECK(chunk->get<msrp::hdr::from_path>());
    CHECK(msrp::validate(*chunk).status() == 400);
    char room[256];
    span_sink out(room);
    CHECK_FALSE(msrp::make_response(out, *chunk, 200).finish());
  }
  msrp::field_storage<8> slots;
  const auto chunk = msrp::parse(bytes, slots, leniency::stray_blanks);
  REQUIRE(chunk);
  CHECK(msrp::validate(*chunk).count == 0);
  std::string text;
  string_sink out(text);
  REQUIRE(msrp::make_response(out, *chunk, 200).finish());
  CHECK(
      text.starts_with("MSRP a1b2c3 200 OK\r\nTo-Path: msrp://b.example.com:2855/s2;tcp\r\nFrom-Path: "
                       "msrp://a.example.com:2855/s1;tcp\r\n"));
  text.clear();
  msrp::request_writer copy(out, "abcd", msrp::method::send, "msrp://a;tcp", "msrp://b;tcp");
  copy.add(chunk->raw("Message-ID").front());
  REQUIRE(copy.finish());
  CHECK(text.find("Message-ID: mid12345\r\n") != std::string::npos);
}

TEST_CASE("D22: MSRP: a Message-ID above 32 characters, as FreeSWITCH writes it, is put together", "[D22]") {
  const std::string bytes = field_file("fail/msrp_message_id_uuid.msrp");
  const std::string id = "0196af7e-36fa-7236-bead-14d679610cc7";
  {
    msrp::field_storage<8> slots;
    const auto chunk = msrp::parse(bytes, slots);
    REQUIRE(chunk);
    CHECK(told(chunk->get<msrp::hdr::message_id>()) ==
          "too_long@" + std::to_string(bytes.find(id) + msrp::max_ident));
    CHECK(msrp::validate(*chunk).status() == 400);
  }
  for (const auto lenient : {leniency::loose_identifiers, leniency::deployed, leniency::all}) {
    msrp::field_storage<8> slots;
    const auto chunk = msrp::parse(bytes, slots, lenient);
    REQUIRE(chunk);
    CHECK(told(chunk->get<msrp::hdr::message_id>()) == id);
    CHECK(msrp::validate(*chunk).count == 0);
    std::string text;
    string_sink out(text);
    REQUIRE(msrp::make_report(out, "wxyz", *chunk, 200, {1, 5, 5}).finish());
    CHECK(text.find("Message-ID: " + id + "\r\n") != std::string::npos);
  }
}

namespace {

/// A message in two chunks with these identifiers, fed in every way to a receiver.
void received(const std::string& id, const std::string& message_id, leniency lenient, bool is_read) {
  INFO("id: " << id << ", Message-ID: " << message_id);
  const auto chunk = [&](std::string_view range, std::string_view body, char flag) {
    return "MSRP " + id + " SEND\r\n" + paths + "Message-ID: " + message_id +
           "\r\nByte-Range: " + std::string(range) + "\r\nContent-Type: text/plain\r\n\r\n" +
           std::string(body) + "\r\n-------" + id + flag + "\r\n";
  };
  const std::string near_end = "\r\n-------" + id.substr(0, id.size() - 1);
  const std::string body = near_end + "x";
  const std::string stream = chunk("1-" + std::to_string(body.size()) + "/*", body, '+') +
                             chunk(std::to_string(body.size() + 1) + "-*/*", "tail", '$');
  const msrp::decoder_options how{.parsing = lenient};
  const auto whole = test_support::msrp_events(stream, {}, how);
  for (std::size_t cut = 1; cut < stream.size(); ++cut)
    REQUIRE(test_support::msrp_events(stream, {cut}, how) == whole);
  struct handler {
    std::string answers;
    std::string id;
    bool complete = false;
    void on_chunk(const msrp::received_chunk& c) {
      complete = c.complete();
      if (c.message() != nullptr) id = c.message()->message_id();
      const auto status = c.response();
      string_sink out(answers);
      if (status && *status == 200) REQUIRE(msrp::make_response(out, *c.head(), *status).finish());
    }
  } on;
  msrp::receiver_storage<1024, 16, 2, 8> room;
  msrp::receiver in(room, test_support::string_store(), msrp::receiver_options{.stream = how});
  for (const char c : stream)
    if (!in.feed({&c, 1}, on)) break;
  CHECK(on.complete == is_read);
  if (!is_read) return;
  CHECK(on.id == message_id);
  CHECK(in.store().texts[0] == body + "tail");
  CHECK(on.answers.starts_with("MSRP " + id + " 200 OK\r\n"));
  CHECK(on.answers.ends_with("\r\n-------" + id + "$\r\n"));
}

}  // namespace

TEST_CASE("D22: MSRP: identifiers beyond their length and characters, decoded, put together, echoed",
          "[D22]") {
  const std::string uuid = "6ba7b810-9dad-11d1-80b4-00c04fd430c8";
  const std::string longest(msrp::max_loose_ident, 'z');
  for (const auto& odd : {uuid, std::string("{6ba7b810}"), std::string("a_b:c/d@e"), std::string("a$b#c+"),
                          std::string("x"), std::string("-------"), longest}) {
    for (const auto lenient : {leniency::loose_identifiers, leniency::all}) {
      received(odd, "abcd", lenient, true);
      received("abcd", odd, lenient, true);
      received(odd, odd, lenient, true);
    }
    received(odd, "abcd", leniency::none, false);
    received("abcd", odd, leniency::all & ~leniency::loose_identifiers, false);
  }
  for (const auto& bad :
       {longest + "z", std::string("a b"), std::string("a\x01"), std::string("a\xC3\xA9")}) {
    CHECK_FALSE(msrp::parse_value<msrp::hdr::message_id>(bad, leniency::all));
    CHECK_FALSE(msrp::start_line_view::parse("MSRP " + bad + " SEND\r\n", leniency::all));
  }
}

TEST_CASE("D22: MSRP: strict's faults of a transact-id stay, and none is written of our own", "[D22]") {
  const std::string long_one(33, 'a');
  struct row {
    std::string id;
    errc code;
    std::uint32_t at;
  };
  for (const auto& [id, code, at] : {row{long_one, errc::too_long, 37}, row{"abc", errc::syntax, 8},
                                     row{"ab_d", errc::syntax, 7}, row{"-abc", errc::syntax, 5}}) {
    const auto line = msrp::start_line_view::parse("MSRP " + id + " SEND\r\n");
    REQUIRE_FALSE(line);
    CHECK(line.error() == fault{code, rule::transact_id, at});
    const std::string response = "MSRP " + id + " 200 OK\r\n";
    const auto loose = msrp::start_line_view::parse(response, leniency::deployed);
    REQUIRE(loose);
    CHECK(loose->transact_id() == id);
    char room[512];
    span_sink out(room);
    CHECK_FALSE(msrp::request_writer(out, id, msrp::method::send, "msrp://a;tcp", "msrp://b;tcp").finish());
    CHECK_FALSE(msrp::request_writer(out, "abcd", msrp::method::send, "msrp://a;tcp", "msrp://b;tcp")
                    .add<msrp::hdr::message_id>(id)
                    .finish());
    CHECK(msrp::chunker::make({"msrp://a;tcp", "msrp://b;tcp", id, "text/plain"}, room).error());
  }
}

TEST_CASE("D26: MSRP: numbers above their range become the largest, and size nothing", "[D26]") {
  const std::string big = "99999999999999999999999";
  constexpr auto most = (std::numeric_limits<std::uint64_t>::max)();
  for (const auto lenient : {leniency::saturate_numbers, leniency::deployed, leniency::all}) {
    for (const auto& [text, want] : {std::pair{"1-" + big + "/*", msrp::byte_range{1, most, {}}},
                                     {"1-5/" + big, msrp::byte_range{1, 5, most}},
                                     {big + "-*/*", msrp::byte_range{most, {}, {}}},
                                     {big + "-" + big + "/" + big, {most, most, most}}}) {
      INFO(text);
      CHECK(name(msrp::parse_value<msrp::hdr::byte_range>(text).error().code) == "out_of_range");
      const auto range = msrp::parse_value<msrp::hdr::byte_range>(text, lenient);
      REQUIRE(range);
      CHECK(range->value() == want);
      const std::string stream = "MSRP abcd SEND\r\n" + paths + "Message-ID: efgh\r\nByte-Range: " + text +
                                 "\r\nContent-Type: text/plain\r\n\r\nhello\r\n-------abcd$\r\n";
      msrp::field_storage<8> slots;
      const auto chunk = msrp::parse(stream, slots, lenient);
      REQUIRE(chunk);
      (void)chunk->check_range();
      (void)chunk->received_range();
      test_support::msrp_receiver all;
      msrp::receiver_storage<1024, 16, 2, 8> room;
      msrp::receiver in(room, test_support::string_store(),
                        msrp::receiver_options{.stream = {.parsing = lenient}});
      REQUIRE(in.feed(stream, all));
      CHECK(in.store().texts[0].size() <= 5);
    }
    for (const char* field : {"Expires", "Min-Expires", "Max-Expires"})
      msrp::with_tag(msrp::find_header(field), [&]<class H>(std::type_identity<H>) {
        if constexpr (std::is_same_v<typename H::value, msrp::seconds_view>) {
          CHECK_FALSE(msrp::parse_value<H>(big));
          CHECK(msrp::parse_value<H>(big, lenient)->value() == 0xFFFFFFFF);
          CHECK(msrp::parse_value<H>(big, lenient)->is_saturated());
        }
      });
  }
  CHECK_FALSE(msrp::parse_value<msrp::hdr::byte_range>("0-1/2", leniency::all));
}

TEST_CASE("D19: D20: MSRP: Content-Type with parameters that are empty or want quotes", "[D19][D20]") {
  struct row {
    const char* text;
    leniency needed;
    const char* charset;
  };
  using enum leniency;
  for (const auto& [text, needed, charset] :
       {row{"text/plain;charset=utf-8;", empty_parameters, "utf-8"},
        row{"text/plain;;charset=utf-8", empty_parameters, "utf-8"},
        row{"text/plain;charset=", empty_parameters, ""},
        row{"text/plain;x=;charset=utf-8", empty_parameters, "utf-8"},
        row{"text/plain;x=a:b/c@d;charset=utf-8", loose_parameters, "utf-8"},
        row{"multipart/mixed;boundary=----=_Part_0;charset=x", loose_parameters, "x"},
        row{"text/plain;x=\"J\xFC\";charset=utf-8", other_charsets, "utf-8"}}) {
    INFO(text);
    CHECK_FALSE(parse_as<msrp::content_type_view>(text));
    CHECK_FALSE(parse_as<msrp::content_type_view>(text, all & ~needed));
    for (const auto lenient : {needed, deployed, all}) {
      const guarded input(text);
      const auto type = parse_as<msrp::content_type_view>(std::string_view(input), lenient);
      REQUIRE(type);
      CHECK(type->charset().value_or("") == charset);
      CHECK(type->text() == text);
      const std::string bytes = "MSRP abcd SEND\r\n" + paths + "Message-ID: efgh\r\nContent-Type: " + text +
                                "\r\n\r\nhello\r\n-------abcd$\r\n";
      msrp::field_storage<8> slots;
      const auto chunk = msrp::parse(bytes, slots, lenient);
      REQUIRE(chunk);
      CHECK(told(chunk->get<msrp::hdr::content_type>()) == text);
      CHECK(codec::entity_of(*chunk));
    }
  }
  for (const char* bad : {"text", "text/", "/plain;", "text/plain;x=\x01", "te xt/plain;"})
    CHECK_FALSE(parse_as<msrp::content_type_view>(bad, leniency::all));
}

TEST_CASE("D21: MSRP: bytes that are no UTF-8 in texts, comments and nicknames", "[D21]") {
  for (const auto lenient : {leniency::other_charsets, leniency::deployed, leniency::all}) {
    CHECK(name(parse_as<msrp::text_view>("J\xFCrgen").error().code) == "bad_utf8");
    CHECK(told(parse_as<msrp::text_view>("J\xFCrgen", lenient)) == "J\xFCrgen");
    CHECK(name(parse_as<msrp::status_view>("000 200 J\xFC").error().code) == "bad_utf8");
    CHECK(parse_as<msrp::status_view>("000 200 J\xFC", lenient)->comment() == "J\xFC");
    CHECK(name(parse_as<msrp::nickname_view>("\"J\xFC\xFCr\"").error().code) == "bad_utf8");
    const auto nickname = parse_as<msrp::nickname_view>("\"J\xFC\xFCr\"", lenient);
    REQUIRE(nickname);
    CHECK(nickname->quoted() == "J\xFC\xFCr");
  }
  for (const char* bad : {"a\x01\xFC", "\xFC\x7F"})
    CHECK_FALSE(parse_as<msrp::text_view>(bad, leniency::all));
  CHECK_FALSE(parse_as<msrp::nickname_view>("\"\xFC", leniency::all));
  CHECK_FALSE(parse_as<msrp::message_id_view>("abc\xFC", leniency::all));
}

TEST_CASE("D31: MSRP: an empty nickname takes the nickname away (RFC 7701 7.3)", "[D31]") {
  const auto none = parse_as<msrp::nickname_view>("\"\"");
  REQUIRE(none);
  CHECK(none->quoted().empty());
  CHECK(none->characters() == 0);
  const std::string bytes = "MSRP abcd NICKNAME\r\n" + paths + "Use-Nickname: \"\"\r\n-------abcd$\r\n";
  msrp::field_storage<8> slots;
  const auto chunk = msrp::parse(bytes, slots);
  REQUIRE(chunk);
  CHECK(chunk->get<msrp::hdr::use_nickname>());
  CHECK(msrp::validate(*chunk).count == 0);
  std::string text;
  string_sink out(text);
  CHECK(msrp::request_writer(out, "abcd", msrp::method::nickname, "msrp://a;tcp", "msrp://b;tcp")
            .add_plain<msrp::hdr::use_nickname>("")
            .finish());
  CHECK(text.find("Use-Nickname: \"\"\r\n") != std::string::npos);
}

TEST_CASE("D38: MSRP: the end of a range that the body shows", "[D38]") {
  const std::string bytes =
      "MSRP abcd SEND\r\n" + paths + "Message-ID: efgh\r\nByte-Range: 4097-*/90211\r\n" +
      "Content-Type: text/plain\r\n\r\n" + std::string(2048, 'x') + "\r\n-------abcd+\r\n";
  msrp::field_storage<8> slots;
  const auto chunk = msrp::parse(bytes, slots);
  REQUIRE(chunk);
  CHECK(*chunk->range() == msrp::byte_range{4097, {}, 90211});
  CHECK(*chunk->received_range() == msrp::byte_range{4097, 6144, 90211});
  constexpr auto most = (std::numeric_limits<std::uint64_t>::max)();
  CHECK(msrp::byte_range{most, {}, {}}.shown_by(1).end == most);
  CHECK_FALSE(msrp::byte_range{most, {}, {}}.shown_by(2).end);
  CHECK(msrp::byte_range{1, 9, {}}.shown_by(0).end == 0U);
  // Octets beyond what 64 bits count have no end that could be told.
  for (const char* range : {"18446744073709551615-*/*", "18446744073709551616-*/*",
                            "18446744073709551615-"
                            "18446744073709551615/*"}) {
    const std::string beyond = "MSRP abcd SEND\r\n" + paths + "Message-ID: efgh\r\nByte-Range: " + range +
                               "\r\nContent-Type: text/plain\r\n\r\nxx\r\n-------abcd+\r\n";
    const auto far = msrp::parse(beyond, slots, sipwire::leniency::saturate_numbers);
    REQUIRE(far);
    const auto bad = far->received_range().error();
    CHECK(bad.code == sipwire::errc::out_of_range);
    CHECK(bad.offset == beyond.find(range));
  }
}

TEST_CASE("MSRP validate(): what a receiver cannot do without is an error, all else a warning", "[D02]") {
  struct row {
    const char* method;
    const char* field;
    std::uint16_t status;
    const char* reference;
  };
  for (const auto& [method, field, status, reference] :
       {row{"SEND", "Message-ID: a", 400, "RFC 4975 7.3.1"},
        row{"SEND", "Byte-Range: x", 400, "RFC 4975 7.3.1"},
        row{"NICKNAME", "Use-Nickname: x", 424, "RFC 7701 7.1"}, row{"SEND", "Expires: x", 0, ""},
        row{"SEND", "Success-Report: maybe", 0, ""}, row{"SEND", "Failure-Report: maybe", 0, ""},
        row{"SEND", "Content-ID: x", 0, ""}, row{"SEND", "Status: x", 0, ""},
        row{"SEND", "WWW-Authenticate: Digest realm=", 0, ""}}) {
    INFO(field);
    const std::string field_name(field, std::string_view(field).find(':'));
    const std::string bytes =
        "MSRP abcd " + std::string(method) + "\r\n" + paths +
        (field_name == "Message-ID" || std::string_view(method) != "SEND" ? std::string()
                                                                          : "Message-ID: efgh\r\n") +
        field + "\r\n-------abcd$\r\n";
    msrp::field_storage<8> slots;
    const auto chunk = msrp::parse(bytes, slots);
    REQUIRE(chunk);
    std::array<msrp::problem, 4> room;
    const auto found = msrp::validate(*chunk, room);
    REQUIRE(found.count >= 1);
    CHECK((room[0].level == severity::error) == (status != 0));
    CHECK(found.status() == status);
    CHECK(room[0].reference == reference);
    const msrp::header_id needed[] = {msrp::find_header(field_name)};
    CHECK(msrp::validate(*chunk, room, {.needed = needed}).status() == (status != 0 ? status : 400));
  }
}

TEST_CASE("MSRP: deviations of many kinds together, under deployed", "[D11][D19][D22][D26]") {
  const std::string id = "6ba7b810-9dad-11d1-80b4-00c04fd430c8";
  const std::string bytes =
      "MSRP " + id +
      "x SEND\r\nTo-Path:msrp://b_x.example:8888/9di4ea;tcp \r\nFrom-Path: "
      " msrp://a.example:7777/iau39;tcp\r\nMessage-ID: \t" +
      id +
      " \r\nByte-Range: 1-5/99999999999999999999999 \r\nFailure-Report:no\r\nContent-Type: "
      "text/plain;;x=a:b; \r\n\r\nhello\r\n-------" +
      id + "x+\r\n";
  msrp::field_storage<8> slots;
  const auto chunk = msrp::parse(bytes, slots, leniency::deployed);
  REQUIRE(chunk);
  CHECK(chunk->get<msrp::hdr::to_path>());
  CHECK(chunk->get<msrp::hdr::from_path>());
  CHECK(told(chunk->get<msrp::hdr::message_id>()) == id);
  CHECK(chunk->get<msrp::hdr::byte_range>());
  CHECK(chunk->get<msrp::hdr::failure_report>());
  CHECK(told(chunk->get<msrp::hdr::content_type>()) == "text/plain;;x=a:b;");
  CHECK_FALSE(msrp::parse(bytes, slots));
}

TEST_CASE("D42: MSRP: brackets of a host hold an IPv6 address, in every path", "[D42]") {
  for (const auto& [text, at] : {std::pair{"msrp://[:]:1/s;tcp", 9U},
                                 {"msrp://[1:2]:1/s;tcp", 11U},
                                 {"msrp://[::1::2]:1/s;tcp", 11U},
                                 {"msrp://[B]:1/s;tcp", 9U},
                                 {"msrp://[::1]:1/s;tcp;x=[:]", 23U}}) {
    INFO(text);
    CHECK(msrp::parse_value<msrp::hdr::to_path>(text).error().offset == at);
    CHECK_FALSE(msrp::parse_value<msrp::hdr::from_path>(text));
    CHECK_FALSE(msrp::parse_value<msrp::hdr::use_path>(text));
  }
}

TEST_CASE("contract 5: writers of MSRP take nothing above max_input", "[msrp]") {
  counting_sink out;
  const std::string big(max_input + 1, 'x');
  msrp::request_writer w(out, "abcd", msrp::method::send, "msrp://a;tcp", "msrp://b;tcp");
  w.add<msrp::hdr::message_id>("efgh").body("text/plain", big);
  CHECK(w.finish().error() == fault{errc::too_long, rule::msrp_data, static_cast<std::uint32_t>(max_input)});
  msrp::request_writer whole(out, "abcd", msrp::method::send, "msrp://a;tcp", "msrp://b;tcp");
  whole.add<msrp::hdr::message_id>("efgh").body("text/plain", std::string_view(big).substr(1));
  CHECK(whole.finish().error() ==
        fault{errc::too_long, rule::msrp_message, static_cast<std::uint32_t>(max_input)});
  msrp::request_writer many(out, "abcd", msrp::method::send, "msrp://a;tcp", "msrp://b;tcp");
  for (int i = 0; i < 20; ++i) many.add("X-A", std::string_view(big).substr(0, 1 << 20));
  CHECK(name(many.finish().error().code) == "too_long");
}
