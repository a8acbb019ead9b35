#include "sipwire/mime/multipart_writer.hpp"

#include <catch2/catch.hpp>
#include <random>
#include <string>
#include <string_view>

#include "support/allocation.hpp"

using namespace sipwire;
using namespace std::string_view_literals;
using mime::boundary_text;
using mime::header_to_write;
using mime::multipart_view;
using mime::part_to_write;

namespace {

std::string write(std::span<const part_to_write> parts, std::string_view boundary, fault* error = nullptr) {
  std::string out;
  string_sink sink(out);
  const auto done = mime::write_multipart(sink, parts, boundary);
  if (error != nullptr) *error = done.error();
  if (!done) CHECK(out.empty());
  return out;
}

fault refused(std::span<const part_to_write> parts, std::string_view boundary) {
  fault error;
  (void)write(parts, boundary, &error);
  return error;
}

void reads_back(std::span<const part_to_write> parts, std::string_view boundary) {
  const std::string text = write(parts, boundary);
  const auto got = multipart_view::parse(slice(text), boundary);
  REQUIRE(got);
  REQUIRE(got->size() == parts.size());
  REQUIRE(got->preamble().empty());
  REQUIRE(got->epilogue()->empty());
  auto it = got->begin();
  for (const auto& want : parts) {
    REQUIRE(*it);
    const auto part = **it;
    REQUIRE(part.body() == want.body);
    REQUIRE(part.headers().size() == want.headers.size());
    std::size_t i = 0;
    for (const auto field : part.headers()) {
      CHECK(field.name() == want.headers[i].name);
      CHECK(field.value() == want.headers[i].value);
      ++i;
    }
    ++it;
  }
}

}  // namespace

TEST_CASE("multipart writer: parts come back as they were given", "[multipart_writer]") {
  const header_to_write sdp[] = {
      {"Content-Type", "application/sdp"}, {"Content-ID", "<a@b>"}, {"X-Empty", ""}};
  const part_to_write parts[] = {
      {sdp, "v=0\r\n"}, {{}, "hello"}, {{}, ""}, {sdp, "\r\n\r\n"}, {sdp, "a\rb\nc\0"sv}};
  CHECK(write({parts, 2}, "b") ==
        "--b\r\nContent-Type: application/sdp\r\nContent-ID: <a@b>\r\nX-Empty: \r\n\r\nv=0\r\n\r\n--b\r\n"
        "\r\nhello\r\n--b--\r\n");
  reads_back(parts, "b");
  reads_back(parts, "a b:c");
  reads_back(parts, std::string(70, 'x'));
  const auto drawn = mime::choose_boundary(parts, 42);
  REQUIRE(drawn);
  reads_back(parts, *drawn);
}

TEST_CASE("R100 multipart with zero parts is not written", "[R100]") {
  CHECK(refused({}, "b") == fault{errc::empty_element, rule::multipart_body, 0});
  char room[8];
  span_sink out(room);
  CHECK_FALSE(mime::write_multipart(out, {}, "b"));
  CHECK(out.size() == 0);
}

TEST_CASE("multipart writer: a boundary that stands in a part", "[multipart_writer]") {
  const auto conflict = [](std::uint32_t part) { return fault{errc::conflict, rule::boundary, part}; };
  const header_to_write dashes[] = {{"--cut", "x"}};
  const part_to_write parts[] = {{{}, "fine"}, {{}, "in --cut here"}, {{}, "--cutter"}, {dashes, ""}};
  CHECK(refused({parts, 1}, "cut") == fault{});
  CHECK(refused(parts, "cut") == conflict(1));
  CHECK(refused({parts + 2, 1}, "cut") == conflict(0));
  CHECK(refused({parts + 3, 1}, "cut") == conflict(0));
  CHECK(refused({parts + 3, 1}, "cutx") == fault{});
}

TEST_CASE("multipart writer: a drawn boundary is drawn again when it collides", "[multipart_writer]") {
  const auto first = boundary_text::drawn(7);
  CHECK(first == boundary_text::drawn(7));
  CHECK_FALSE(first == boundary_text::drawn(8));
  CHECK(first.text().size() == 24);
  CHECK(mime::check_boundary(first.text()));
  const std::string hostile = "--" + std::string(first.text());
  const part_to_write part{{}, hostile};
  const auto chosen = mime::choose_boundary({&part, 1}, 7);
  REQUIRE(chosen);
  CHECK_FALSE(*chosen == first);
  reads_back({&part, 1}, *chosen);
  // A part that knows every draw.
  std::string all;
  for (std::uint64_t attempt = 0; attempt < 64; ++attempt)
    all += "--" + std::string(boundary_text::drawn(7 + attempt * 0xD1B54A32D192ED03).text());
  const part_to_write worst{{}, all};
  CHECK(mime::choose_boundary({&worst, 1}, 7) == fault{errc::conflict, rule::boundary, 0});
  CHECK(mime::choose_boundary({&worst, 1}, 8));
}

TEST_CASE("multipart writer: nothing is injected", "[multipart_writer]") {
  const auto with = [](std::string_view name, std::string_view value) {
    const header_to_write header{name, value};
    const part_to_write part{{&header, 1}, "x"};
    return refused({&part, 1}, "b");
  };
  CHECK(with("A", "b") == fault{});
  CHECK(with("", "b") == fault{errc::injection, rule::field_name, 0});
  CHECK(with("A B", "c") == fault{errc::injection, rule::field_name, 1});
  CHECK(with("A:", "c") == fault{errc::injection, rule::field_name, 1});
  CHECK(with("A", "b\r\nC: d") == fault{errc::injection, rule::field_body, 1});
  CHECK(with("A", "b\nC") == fault{errc::injection, rule::field_body, 1});
  CHECK(with("A", "b\0"sv) == fault{errc::injection, rule::field_body, 1});
  const part_to_write part{{}, "x"};
  CHECK(refused({&part, 1}, "") == fault{errc::truncated, rule::boundary, 0});
  CHECK(refused({&part, 1}, "a\r\n") == fault{errc::syntax, rule::boundary, 1});
  CHECK(refused({&part, 1}, "a ") == fault{errc::syntax, rule::boundary, 1});
  CHECK(boundary_text::from(std::string(71, 'x')) == fault{errc::too_long, rule::boundary, 70});
  CHECK(boundary_text::from("a b")->text() == "a b");
}

TEST_CASE("multipart writer: its Content-Type parses back", "[multipart_writer]") {
  const auto drawn = boundary_text::drawn(1);
  for (const std::string_view boundary : {"b"sv, "a b:c=?/(),'"sv, drawn.text()}) {
    std::string text;
    string_sink out(text);
    REQUIRE(mime::write_multipart_type(out, "mixed", boundary));
    mime::content_type_view type;
    REQUIRE(mime::content_type_view::scan(slice(text), leniency::none, type).ok());
    CHECK(type.is("multipart", "mixed"));
    CHECK(type.boundary() == boundary);
  }
  counting_sink out;
  CHECK(mime::write_multipart_type(out, "mi/xed", "b").error() ==
        fault{errc::injection, rule::media_subtype, 2});
  CHECK(mime::write_multipart_type(out, "", "b").error() == fault{errc::injection, rule::media_subtype, 0});
  CHECK(mime::write_multipart_type(out, "mixed", "\"").error() == fault{errc::syntax, rule::boundary, 0});
  CHECK(out.size() == 0);
}

TEST_CASE("multipart writer: no allocation, any bytes", "[multipart_writer]") {
  const part_to_write one[] = {{{}, "hello"}};
  std::mt19937 random(1);
  const std::string_view letters = "\r\n-b: x";
  for (int i = 0; i < 3000; ++i) {
    std::string bodies[3];
    part_to_write parts[3];
    for (int k = 0; k < 3; ++k) {
      for (auto n = random() % 30; n != 0; --n) bodies[k] += letters[random() % letters.size()];
      parts[k].body = bodies[k];
    }
    fault error;
    (void)write(parts, "b", &error);
    if (error.code == errc::none) reads_back(parts, "b");
    const auto boundary = mime::choose_boundary(parts, static_cast<std::uint64_t>(i));
    REQUIRE(boundary);
    reads_back(parts, *boundary);
  }
  counting_sink count;
  bool done = false;
  {
    const test_support::no_allocations scope;
    const auto boundary = mime::choose_boundary(one, 1);
    done = boundary && mime::write_multipart(count, one, *boundary);
  }
  CHECK(done);
}
