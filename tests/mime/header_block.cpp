#include "sipwire/mime/header_block.hpp"

#include <catch2/catch.hpp>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "sipwire/mime/content_disposition.hpp"
#include "sipwire/mime/content_id.hpp"
#include "support/check.hpp"
#include "support/guard_page.hpp"

using namespace sipwire;
using mime::header_block;
using mime::header_rules;
using mime::transfer_encoding;
using test_support::accepts;
using test_support::guarded;
using test_support::rejects;

namespace {

std::string log(const result<header_block>& got) {
  if (!got) return test_support::printed(got.error());
  std::string out;
  for (const auto field : *got) {
    REQUIRE(got->buffer().text(field.name_where()) == field.name());
    out += std::string(field.name()) + "=" + std::string(field.value()) + "@" +
           std::to_string(field.value_where().first) + "\n";
  }
  return out + (got->has_empty_line() ? "body@" : "end@") + std::to_string(got->body_offset());
}

/// Both run policies at a guard page and inside a larger buffer; leniency accepts what strict does.
std::string read(std::string_view text, const read_options& options = {}, header_rules rules = {}) {
  const guarded input(text);
  const auto fast = header_block::parse_with<vector_runs>(slice(input), options, rules);
  const std::string out = log(fast);
  REQUIRE(out == log(header_block::parse_with<byte_runs>(slice(input), options, rules)));
  if (!fast) REQUIRE(fast.error().offset <= text.size());
  const std::string wide =
      "0123456789012345678901234567890123456789" + std::string(text) + std::string(64, 'a');
  const slice inner(source(std::string_view(wide)), {40, static_cast<std::uint32_t>(40 + text.size())});
  const auto inside = header_block::parse(inner, options, rules);
  REQUIRE(inside.has_value() == fast.has_value());
  if (!inside) {
    REQUIRE(inside.error().code == fast.error().code);
    REQUIRE(inside.error().offset == fast.error().offset + 40);
  }
  if (fast) {
    read_options loose = options;
    loose.lenient = leniency::all;
    REQUIRE(log(header_block::parse(slice(input), loose, rules)) == out);
  }
  return out;
}

std::string read_prefixes(std::string_view text) {
  for (std::size_t n = 0; n < text.size(); ++n) (void)read(text.substr(0, n));
  return read(text);
}

header_block block(std::string_view text) {
  const auto got = header_block::parse(text);
  REQUIRE(got);
  return *got;
}

}  // namespace

TEST_CASE("header block: fields, values and where the body begins", "[header_block]") {
  STATIC_REQUIRE(std::forward_iterator<header_block::iterator>);
  CHECK(read_prefixes("Content-Type: text/plain\r\nX-A:b\r\n\r\nbody: x\r\n") ==
        "Content-Type=text/plain@14\nX-A=b@30\nbody@35");
  CHECK(read("\r\nbody") == "body@2");
  CHECK(read("") == "end@0");
  CHECK(read("A: b") == "A=b@3\nend@4");
  CHECK(read("A: b\r\n") == "A=b@3\nend@6");
  CHECK(read("A:\r\nB: \t \r\n\r\n") == "A=@2\nB=@9\nbody@13");
  CHECK(read("A \t: b\r\n\r\n") == "A=b@5\nbody@10");
  CHECK(read("A: b:c; \"d\" \r\n\r\n") == "A=b:c; \"d\"@3\nbody@16");
  CHECK(read("Subject: \xE5\x91\xA8\xE6\x9C\xAB\r\n\r\n") == "Subject=\xE5\x91\xA8\xE6\x9C\xAB@9\nbody@19");
  CHECK(read("A#$%&'*/^`{|}~!\"(): x\r\n\r\n") == "A#$%&'*/^`{|}~!\"()=x@20\nbody@25");
}

TEST_CASE("header block: folds", "[header_block]") {
  CHECK(read_prefixes("A: b\r\n\tc\r\n  d \r\nE: f\r\n\r\n") == "A=b\r\n\tc\r\n  d@3\nE=f@19\nbody@24");
  CHECK(read("A:\r\n b\r\n\r\n") == "A=b@5\nbody@10");
  CHECK(read("A: b\r\n \r\n\r\n") == "A=b@3\nbody@11");
  CHECK(read(" A: b\r\n\r\n") == "bad_field_name in field-name at 0");
  header_rules flat;
  flat.folds = false;
  CHECK(read("A: b\r\n c\r\n\r\n", {}, flat) == "not_allowed in field-body at 6");
  flat.blanks_before_colon = false;
  CHECK(read("A : b\r\n\r\n", {}, flat) == "space_before_colon in field-name at 1");
  CHECK(read("A: b\r\nC: d\r\n\r\n", {}, flat) == "A=b@3\nC=d@9\nbody@14");
  read_options options;
  options.refuse_space_before_colon = true;
  CHECK(read("A: b\r\nC : d\r\n\r\n", options) == "space_before_colon in field-name at 7");
}

TEST_CASE("header block: faults and where", "[header_block]") {
  CHECK(read_prefixes("A: b\r\nno colon\r\n\r\n") == "missing_colon in field-name at 9");
  CHECK(read("nocolon\r\n\r\n") == "missing_colon in field-name at 7");
  CHECK(read("nocolon") == "missing_colon in field-name at 7");
  CHECK(read(": b\r\n\r\n") == "bad_field_name in field-name at 0");
  CHECK(read("A\x01: b\r\n\r\n") == "bad_field_name in field-name at 1");
  CHECK(read("\xC3\xA9: b\r\n\r\n") == "bad_field_name in field-name at 0");
  CHECK(read("A: b\rc\r\n\r\n") == "bare_cr in field-body at 4");
  CHECK(read("A: b\r") == "bare_cr in field-body at 4");
  CHECK(read("A: b\r\n\rx") == "bare_cr in MIME-part-headers at 6");
  CHECK(read("A: b\nC: d\r\n\r\n") == "bare_lf in field-body at 4");
  CHECK(read("A: b\r\n\nx") == "bare_lf in MIME-part-headers at 6");
  CHECK(read(std::string_view("A: b\0c\r\n\r\n", 10)) == "control_byte in field-body at 4");
  CHECK(read("A: \x7F\r\n\r\n") == "control_byte in field-body at 3");
  const auto loose = leniency::bare_lf | leniency::control_bytes;
  CHECK(read("A: b\nC: \x01\n e\n\nx", loose) == "A=b@3\nC=\x01\n e@8\nbody@14");
}

TEST_CASE("header block: a cap", "[header_block]") {
  const limits two{.part_fields = 2};
  CHECK(read("A: b\r\nC: d\r\n\r\n", two) == "A=b@3\nC=d@9\nbody@14");
  CHECK(read("A: b\r\nC: d\r\nE: f\r\n\r\n", two) == "too_many in MIME-part-headers at 12");
}

TEST_CASE("header block: reading fields by name", "[header_block]") {
  const auto headers = block(
      "X-A: 1\r\ncontent-TYPE: Text/Plain ; charset=\"utf-8\"\r\nx-a: 2\r\nContent-Length: 0012\r\n\r\n");
  CHECK(headers.size() == 4);
  CHECK(headers.raw("x-A") == "1");
  CHECK_FALSE(headers.raw("X-B"));
  CHECK(headers.find("CONTENT-type")->name() == "content-TYPE");
  const auto type = headers.content_type();
  REQUIRE(type);
  CHECK(type->is("text", "plain"));
  CHECK(type->charset() == "utf-8");
  CHECK(headers.content_length() == 12U);
  CHECK(headers.get<mime::content_type_view>("Content-Type")->text() == type->text());
  CHECK(headers.content_id().error() == fault{errc::absent, rule::mime_part_headers, 82});
  CHECK(headers.content_disposition().error().code == errc::absent);
  CHECK(headers.get<mime::content_id_view>("X-C").error().code == errc::absent);
  CHECK(header_block().content_type().error() == fault{errc::absent, rule::mime_part_headers, 0});
}

TEST_CASE("header block: faults of values are located in the whole", "[header_block]") {
  const auto headers = block(
      "Content-Type: text\r\nContent-Disposition: x;\r\nContent-ID: <a>\r\nContent-Length: 1x\r\n"
      "Content-Transfer-Encoding: a b\r\n\r\n");
  CHECK(headers.content_type().error() == fault{errc::truncated, rule::media_type, 18});
  CHECK(headers.content_disposition().error() == fault{errc::truncated, rule::generic_param, 43});
  CHECK(headers.content_id().error() == fault{errc::syntax, rule::msg_id, 59});
  CHECK(headers.content_id_text() == "<a>");
  CHECK(headers.content_length().error() == fault{errc::syntax, rule::content_length, 79});
  CHECK(headers.encoding().error() == fault{errc::syntax, rule::mechanism, 111});
  CHECK(block("Content-Length: 4294967296\r\n\r\n").content_length().error() ==
        fault{errc::out_of_range, rule::content_length, 16});
  CHECK(block("Content-Length: -1\r\n\r\n").content_length().error().code == errc::syntax);
}

TEST_CASE("header block: a field that stands twice is told, not chosen", "[header_block]") {
  const auto headers = block("Content-Type: a/b\r\nContent-type: c/d\r\nContent-ID: <a@b>\r\n\r\n");
  CHECK(headers.content_type().error() == fault{errc::duplicate, rule::mime_part_headers, 33});
  CHECK(headers.raw("Content-Type") == "a/b");
  CHECK(headers.content_id());
}

TEST_CASE("header block: transfer encodings", "[header_block]") {
  const auto of = [](std::string_view value) {
    const std::string text = "Content-Transfer-Encoding: " + std::string(value) + "\r\n\r\n";
    return block(text).encoding();
  };
  CHECK(of("7bit") == transfer_encoding::seven_bit);
  CHECK(of("8BIT") == transfer_encoding::eight_bit);
  CHECK(of("Binary") == transfer_encoding::binary);
  CHECK(of("BASE64") == transfer_encoding::base64);
  CHECK(of("quoted-printable (by hand)") == transfer_encoding::quoted_printable);
  CHECK(of("x-uue") == fault{errc::unknown_value, rule::mechanism, 27});
  CHECK(of("").error().code == errc::truncated);
  CHECK(block("\r\n").encoding() == transfer_encoding::seven_bit);
  CHECK((mime::is_identity(transfer_encoding::binary) && !mime::is_identity(transfer_encoding::base64)));
}

TEST_CASE("header block: comments behind a value", "[header_block]") {
  const auto type = [](std::string_view value) {
    const std::string text = "Content-Type: " + std::string(value) + "\r\n\r\n";
    const auto got = block(text).content_type();
    return got ? std::string(got->text()) : std::string();
  };
  CHECK(type("text/plain; charset=us-ascii (Plain text)") == "text/plain; charset=us-ascii");
  CHECK(type("text/plain (a (b) \\) c)\r\n (d)") == "text/plain");
  CHECK(type("a/b;c=\"(d\"") == "a/b;c=\"(d\"");
  CHECK(type("text (a) /plain").empty());
  CHECK(type("text/plain (a").empty());
  CHECK(type("(a)").empty());
}

TEST_CASE("content-id: a msg-id", "[content_id]") {
  accepts<mime::content_id_view>(" <rlmi.ba35@rls.lanqiao.example> ", [](const mime::content_id_view& v) {
    CHECK(v.text() == "<rlmi.ba35@rls.lanqiao.example>");
    CHECK(v.id() == "rlmi.ba35@rls.lanqiao.example");
    CHECK(v.local() == "rlmi.ba35");
    CHECK(v.domain() == "rls.lanqiao.example");
  });
  accepts<mime::content_id_view>("<\"a b@c\".d@[192.0.2.1]>",
                                 [](const mime::content_id_view& v) { CHECK(v.local() == "\"a b@c\".d"); });
  accepts<mime::content_id_view>("<foo4%25foo1/=?@bar.net>");
  rejects<mime::content_id_view>("", errc::truncated, 0, rule::msg_id);
  rejects<mime::content_id_view>("a@b", errc::syntax, 0, rule::msg_id);
  rejects<mime::content_id_view>("<a>", errc::syntax, 2, rule::msg_id);
  rejects<mime::content_id_view>("<a@b", errc::truncated, 4, rule::msg_id);
  rejects<mime::content_id_view>("<a..b@c>", errc::syntax, 3, rule::msg_id);
  rejects<mime::content_id_view>("<a@b> c", errc::syntax, 6, rule::msg_id);
  rejects<mime::content_id_view>("<\"a@b>", errc::unterminated_quote, 1);
}

TEST_CASE("content-id: what a reference names", "[content_id]") {
  using mime::names_content_id;
  CHECK(names_content_id("cid:foo4%25foo1@bar.net", "<foo4%foo1@bar.net>"));
  CHECK(names_content_id("CID:a%40b", "<a@b>"));
  CHECK_FALSE(names_content_id("cid:a@B", "<a@b>"));
  CHECK(names_content_id("a@b", "<a@b>"));
  CHECK(names_content_id("<a@b>", "<a@b>"));
  CHECK(names_content_id("a", "a"));
  CHECK_FALSE(names_content_id("a%40b", "<a@b>"));
  CHECK_FALSE(names_content_id("", ""));
  CHECK_FALSE(names_content_id("cid:", "<>"));
  CHECK_FALSE(names_content_id("cid:x", ""));
}

TEST_CASE("content-disposition of MIME: type and parameters", "[content_disposition]") {
  using mime::content_disposition_view;
  accepts<content_disposition_view>("Attachment; FileName=\"a;b,c (1).txt\"; size=\r\n 12;handling=optional ",
                                    [](const auto& v) {
                                      CHECK(v.is("attachment"));
                                      CHECK(v.filename() == "a;b,c (1).txt");
                                      CHECK(v.size() == 12U);
                                      CHECK(v.handling() == "optional");
                                      CHECK_FALSE(v.is_required());
                                      CHECK(v.params().size() == 3);
                                    });
  accepts<content_disposition_view>("render;size=1x", [](const auto& v) {
    CHECK(v.size().error() == fault{errc::syntax, rule::digits, 13});
    CHECK_FALSE(v.filename());
    CHECK(v.is_required());
  });
  accepts<content_disposition_view>("recipient-list",
                                    [](const auto& v) { CHECK(v.size().error().code == errc::absent); });
  rejects<content_disposition_view>("", errc::truncated, 0, rule::content_disposition);
  rejects<content_disposition_view>("session,icon", errc::syntax, 7, rule::content_disposition);
  rejects<content_disposition_view>("session;;a", errc::syntax, 8, rule::generic_param);
  rejects<content_disposition_view>("session;", errc::truncated, 8, rule::generic_param);
  rejects<content_disposition_view>("a;filename=\"x", errc::unterminated_quote, 11);
}
