// Every CPIM message of tests/data: read, and written anew from what was read.

#include "support/corpus.hpp"

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "sipwire/cpim/writer.hpp"
#include "support/cpim.hpp"

using namespace sipwire;
using cpim::message_view;

namespace {

struct verdict {
  const char* file;
  leniency lenient;       // what it takes to read it
  errc code;              // what strict says, errc::none when it reads
  std::uint32_t offset;   // where
  std::uint32_t headers;  // how many message headers
  std::uint32_t content;  // bytes of the content
  const char* why;
};
const leniency apart = leniency::missing_separator;
const leniency inner = leniency::inner_content_type;
const verdict table[] = {
    {"rfc/rfc3862-5.1-example-message-cpim.cpim", leniency::none, errc::none, 0, 9, 50, ""},
    {"rfc/rfc3862-5.1-example-message-cpim-with-outer-mime-headers.cpim", inner, errc::not_allowed, 0, 9, 50,
     "the MIME headers of the outer message"},
    {"rfc/rfc3862-5.2-signed-inner-message.cpim", leniency::none, errc::none, 0, 9, 50, ""},
    {"rfc/rfc7701-9.3-sending-a-regular-message-to-the-send-3490visdm-body.cpim", apart, errc::misplaced, 129,
     3, 30, "no empty line between the headers"},
    {"rfc/rfc7701-9.4-sending-a-private-message-to-a-send-6959ssdf-body.cpim", apart, errc::misplaced, 95, 3,
     10, "no empty line between the headers"},
    {"rfc/rfc7701-9.4-sending-a-private-message-to-a-send-9v9s2-body.cpim", apart, errc::misplaced, 103, 3,
     10, "no empty line between the headers"},
    {"rfc/rfc5438-7.1.1.3-im-0.cpim", apart, errc::misplaced, 232, 6, 12,
     "no empty line between the headers; Content-length counts LF, one byte is left over"},
};
// Examples that no leniency reads, and why.
const verdict refused[] = {
    {"rfc/rfc3862-5.2-multipart-signed.cpim", leniency::all, errc::syntax, 0, 0, 0,
     "a multipart/signed with a CPIM message in it, not a CPIM message"},
    {"rfc/rfc5438-7.2.1.1-imdn-1.cpim", apart, errc::syntax, 0, 0, 0, "its Content-length is elided: `...`"},
    {"rfc/rfc5438-7.2.1.2-imdn-2.cpim", apart, errc::syntax, 0, 0, 0, "its Content-length is elided: `...`"},
    {"rfc/rfc5438-8.1-imdn-3.cpim", apart, errc::syntax, 0, 0, 0, "its Content-length is elided: `...`"},
    {"rfc/rfc5438-8.3-imdn-4.cpim", apart, errc::syntax, 0, 0, 0, "its Content-length is elided: `...`"},
};

std::string load(const std::string& file) {
  return test_support::read_file(test_support::data_root() / file);
}

/// The message again from its parts, byte for byte where the writer writes as the message was written.
std::string rewritten(const message_view& m) {
  std::string out(m.leading());
  for (const auto h : m.fields()) {
    out += std::string(h.name()) + ":" + std::string(h.params().text());
    if (h.params_where().last != h.value_where().first) out += " ";
    out += std::string(h.value()) + "\r\n";
  }
  return out;
}

/// What the writer makes of the headers and the content, which must mean the same.
void write_again(const message_view& m) {
  std::string out;
  string_sink sink(out);
  cpim::message_writer writer(sink);
  for (const auto h : m.fields()) {
    if (h.kind() == cpim::header_kind::ns) {
      const auto ns = h.get<cpim::ns_view>();
      REQUIRE(ns);
      writer.ns(ns->prefix(), ns->uri().text());
    } else if (!h.namespace_uri().empty()) {
      writer.header(h);
    }
  }
  writer.content({.type = "application/octet-stream", .encoding = mime::transfer_encoding::base64},
                 m.content().body());
  const auto size = writer.finish();
  INFO((size ? "" : test_support::printed(size.error())));
  REQUIRE(size);
  const auto again = test_support::read_cpim(out);
  REQUIRE(again);
  auto at = again->fields().begin();
  for (const auto h : m.fields()) {
    if (h.namespace_uri().empty()) continue;
    CHECK((*at).namespace_uri() == h.namespace_uri());
    CHECK((*at).local_name() == h.local_name());
    if (h.kind() != cpim::header_kind::ns) CHECK((*at).value() == h.value());
    ++at;
  }
  CHECK(at == again->fields().end());
  std::string room(m.content().body().size(), '?');
  CHECK(again->content().decoded(room) == m.content().body().text());
}

}  // namespace

TEST_CASE("the CPIM examples of RFC 3862, 5438 and 7701", "[cpim][corpus]") {
  for (const verdict& v : table) {
    INFO(v.file << " " << v.why);
    const std::string text = load(v.file);
    if (v.code != errc::none) test_support::refuses_cpim(text, v.code, v.offset);
    test_support::reads_cpim(
        text,
        [&](const message_view& m) {
          CHECK(m.field_count() == v.headers);
          CHECK(m.content().body().size() == v.content);
          REQUIRE(m.from());
          CHECK(m.from()->uri().check());
          for (const auto& to : m.to()) CHECK(to);
          if (const auto sent = m.date_time(); !sent) CHECK(sent.error().code == errc::absent);
          // Byte for byte: the lines from their parts, then what lies behind them.
          CHECK(rewritten(m) + text.substr(m.headers_where().last) == text);
          write_again(m);
        },
        v.lenient);
  }
  for (const verdict& v : refused) {
    INFO(v.file << " " << v.why);
    const std::string text = load(v.file);
    REQUIRE_FALSE(test_support::read_cpim(text));
    const auto bad = test_support::cpim_agreeing(text, leniency::all);
    if (v.lenient == leniency::all) {
      // Every line of it can be read as something; it is no CPIM message nevertheless.
      if (bad) CHECK(bad->from().error().code == errc::absent);
    } else {
      REQUIRE_FALSE(bad);
      CHECK(bad.error().code == errc::syntax);
      CHECK(bad.error().rule == rule::content_length);
      CHECK(text.substr(bad.error().offset, 3) == "...");
    }
  }
}

TEST_CASE("the CPIM messages of tests/data are all accounted for", "[cpim][corpus]") {
  std::vector<std::string> seen;
  for (const auto& file : std::filesystem::directory_iterator(test_support::data_root() / "rfc"))
    if (file.path().extension() == ".cpim") seen.push_back("rfc/" + file.path().filename().string());
  for (const auto& name : seen) {
    INFO(name);
    const auto is_it = [&](const verdict& v) { return v.file == name; };
    CHECK(std::count_if(std::begin(table), std::end(table), is_it) +
              std::count_if(std::begin(refused), std::end(refused), is_it) ==
          1);
  }
  CHECK(seen.size() == std::size(table) + std::size(refused));
}

TEST_CASE("the CPIM messages written for RCS", "[cpim][corpus]") {
  std::size_t read = 0;
  for (const auto& file : std::filesystem::directory_iterator(test_support::data_root() / "rcs")) {
    if (file.path().extension() != ".cpim") continue;
    const std::string name = file.path().filename().string();
    INFO(name);
    const std::string text = test_support::read_file(file.path());
    if (name.starts_with("bad09")) {
      test_support::refuses_cpim(text, errc::misplaced, 199, rule::cpim_header);
    } else if (name.starts_with("bad11")) {
      test_support::refuses_cpim(text, errc::missing_colon, 170, rule::cpim_header_name);
    } else {
      test_support::reads_cpim(text, [&](const message_view& m) {
        CHECK(rewritten(m) + text.substr(m.headers_where().last) == text);
        if (name.starts_with("bad17")) {
          CHECK((*m.ns().begin()).error() == fault{errc::syntax, rule::uri, 67});
        } else {
          write_again(m);
        }
      });
      ++read;
    }
  }
  CHECK(read == 11);
}
