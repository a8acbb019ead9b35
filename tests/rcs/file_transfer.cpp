#include "sipwire/rcs/file_transfer.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "support/paths.hpp"
#include "support/xml_log.hpp"

using namespace sipwire;
using rcs::file_transfer_view;
using test_support::decoded;

namespace {

std::string log(const result<file_transfer_view>& got) {
  if (!got) return test_support::printed(got.error());
  std::string out;
  for (const auto& info : *got) {
    out += std::string(out.empty() ? "" : "\n") + std::string(name(info.type()));
    const auto size = info.size();
    out += size ? " " + std::to_string(*size) : " " + test_support::printed(size.error());
    if (info.file_name().present()) out += " name=" + decoded(info.file_name());
    out += " " + decoded(info.content_type()) + " " + decoded(info.url()) + " " + decoded(info.until());
    if (info.branded_url().present()) out += " branded=" + decoded(info.branded_url());
    if (info.disposition().present()) out += " disposition=" + decoded(info.disposition());
  }
  return out;
}
std::string read(std::string_view text) {
  const test_support::guarded input(text);
  const auto out = log(file_transfer_view::parse(slice(input)));
  REQUIRE(out == log(file_transfer_view::parse_with<byte_runs>(slice(input))));
  return out;
}
std::string wrap(std::string_view inner) {
  return "<file xmlns='urn:gsma:params:xml:ns:rcs:rcs:fthttp'>" + std::string(inner) + "</file>";
}
std::string info(std::string_view inner, std::string_view type = "file") {
  return "<file-info type='" + std::string(type) + "'>" + std::string(inner) + "</file-info>";
}
constexpr std::string_view size = "<file-size>1</file-size>", kind = "<content-type>a/b</content-type>",
                           data = "<data url='u' until='t'/>";
std::string body(std::string_view more = "") {
  return std::string(size) + std::string(kind) + std::string(data) + std::string(more);
}
/// Two files, of two types.
std::string both() {
  return wrap(info(body("<file-name>n</file-name>")) + info(body(), "thumbnail"));
}

}  // namespace

TEST_CASE("file transfer: the document of an RCS message, and every truncation of it", "[fthttp]") {
  const auto message =
      test_support::read_file(test_support::source_root() / "tests/data/rcs/msg17_ft_http.sip");
  const auto text = message.substr(message.find("<?xml"));
  CHECK(read(text) ==
        "thumbnail 9216 image/jpeg https://ft101.lanqiao.example:10099/s/0302FD?t=th&k=9f "
        "2026-03-09T09:31:00Z\n"
        "file 1710083 name=\xE6\x98\xA5\xE6\xB8\xB8 <01>.jpg image/jpeg "
        "https://ft101.lanqiao.example:10099/s/0302FD?t=f&k=9f "
        "2026-03-09T09:31:00Z branded=https://ft.lanqiao.example/p/1");
  for (std::size_t n = 0; n < text.rfind('>'); ++n)
    REQUIRE(read(std::string_view(text).substr(0, n)).ends_with(" at " + std::to_string(n)));
  const auto got = file_transfer_view::parse(text);
  REQUIRE(got);
  CHECK(got->size() == 2);
  CHECK(got->file() == (*got)[1]);
  REQUIRE(got->thumbnail());
  CHECK(*got->thumbnail() == (*got)[0]);
  CHECK((*got)[0].text().starts_with("<file-info type=\"thumbnail\">"));
  CHECK((*got)[0].text().ends_with("</file-info>"));
  CHECK(got->text() == text);
}

TEST_CASE("file transfer: what may vary", "[fthttp]") {
  CHECK(read(wrap(info(body()))) == "file 1 a/b u t");
  CHECK(file_transfer_view::parse(wrap(info(body())))->thumbnail() == std::nullopt);
  CHECK(read(both()) == "file 1 name=n a/b u t\nthumbnail 1 a/b u t");
  CHECK(read(wrap(info(std::string(data) + std::string(kind) + std::string(size)))) == "file 1 a/b u t");
  CHECK(read(wrap("<file-info type='file' file-disposition='render'>" + body() + "</file-info>")) ==
        "file 1 a/b u t disposition=render");
  CHECK(read(wrap(info(body("<branded-url>b</branded-url>")))) == "file 1 a/b u t branded=b");
  CHECK(read(wrap(info(body(
            "<x:branded-url xmlns:x='urn:gsma:params:xml:ns:rcs:rcs:up:fthttpext'>b</x:branded-url>")))) ==
        "file 1 a/b u t branded=b");
  CHECK(read(wrap(info(body("<x:branded-url xmlns:x='urn:x'>b</x:branded-url>")) + "<y xmlns='urn:y'/>")) ==
        "file 1 a/b u t");
  CHECK(read(wrap(info(body(
            "<am:playing-length xmlns:am='urn:gsma:params:xml:ns:rcs:rcs:rram'>5</am:playing-length>")))) ==
        "file 1 a/b u t");
  CHECK(
      read(
          "<f:file xmlns:f='urn:gsma:params:xml:ns:rcs:rcs:fthttp'><f:file-info "
          "type='file'><f:file-size>18446744073709551615</f:file-size>"
          "<f:content-type>a/b</f:content-type><f:data url='u' until='t'></f:data></f:file-info></f:file>") ==
      "file 18446744073709551615 a/b u t");
  CHECK(read(wrap(info("<file-size>18446744073709551616</file-size>" + std::string(kind) +
                       std::string(data)))) == "file out_of_range in file-size at 86 a/b u t");
  CHECK(read(wrap(info("<file-size>1k</file-size>" + std::string(kind) + std::string(data)))) ==
        "file syntax in file-size at 87 a/b u t");
}

TEST_CASE("file transfer: faults", "[fthttp]") {
  const auto fault_at = [](const std::string& document, std::string_view what, std::string_view where) {
    INFO(document);
    CHECK(read(document) == std::string(what) + " at " + std::to_string(document.find(where)));
  };
  CHECK(read("<file/>") == "unknown_value in file at 1");
  fault_at(wrap(""), "missing_mandatory in file-info", "</file>");
  fault_at(wrap(info(body(), "thumbnail")), "missing_mandatory in file-info", "</file>");
  fault_at(wrap("<file-info>" + body() + "</file-info>"), "missing_mandatory in type of file-info",
           "<file-info>");
  fault_at(wrap(info(body(), "icon")), "unknown_value in type of file-info", "icon");
  fault_at(wrap(info(body()) + info(body())), "duplicate in file-info",
           "<file-info type='file'><file-size>1</file-size><content-type>a/b</content-type><data url='u' "
           "until='t'/></file-info></file>");
  fault_at(wrap(info(body()) + info(body(), "thumbnail") + "<file-info type='x'/>"), "too_many in file-info",
           "<file-info type='x'/>");
  fault_at(wrap("<other/>"), "not_allowed in element", "<other/>");
  fault_at(wrap(info("<other/>")), "not_allowed in element", "<other/>");
  fault_at(wrap(info(std::string(kind) + std::string(data))), "missing_mandatory in file-size",
           "</file-info>");
  fault_at(wrap(info(std::string(size) + std::string(data))), "missing_mandatory in content-type",
           "</file-info>");
  fault_at(wrap(info(std::string(size) + std::string(kind))),
           "missing_mandatory in " + std::string(name(rule::ft_data)), "</file-info>");
  fault_at(wrap(info(body("<data url='v' until='t'/>"))), "duplicate in " + std::string(name(rule::ft_data)),
           "<data url='v'");
  fault_at(wrap(info(body("<file-size>2</file-size>"))), "duplicate in file-size", "<file-size>2");
  fault_at(wrap(info("<data until='t'/>")), "missing_mandatory in url of data", "<data");
  fault_at(wrap(info("<data url='t'/>")), "missing_mandatory in until of data", "<data");
  fault_at(wrap(info("<data url='u' until='t'>x</data>")), "not_allowed in CharData", "x</data>");
  fault_at(wrap("text"), "not_allowed in CharData", "text");
}

TEST_CASE("file transfer writer", "[fthttp]") {
  const auto written = [](const std::vector<rcs::file_info>& infos) {
    std::string out;
    string_sink sink(out);
    const auto ok = rcs::write(sink, std::span(infos));
    if (!ok) REQUIRE(out.empty());
    return ok ? out : test_support::printed(ok.error());
  };
  const rcs::file_info thumbnail{.type = rcs::file_type::thumbnail,
                                 .size = 9,
                                 .content_type = "image/jpeg",
                                 .url = "https://x/?a=1&b=2",
                                 .until = "t"};
  const rcs::file_info file{.type = rcs::file_type::file,
                            .size = 18446744073709551615U,
                            .file_name = "<\"1\">.jpg",
                            .content_type = "image/png",
                            .url = "u",
                            .until = "t",
                            .branded_url = "b&c",
                            .disposition = "render"};
  CHECK(read(written({thumbnail, file})) ==
        "thumbnail 9 image/jpeg https://x/?a=1&b=2 t\n"
        "file 18446744073709551615 name=<\"1\">.jpg image/png u t branded=b&c disposition=render");
  CHECK(read(written({file})) ==
        "file 18446744073709551615 name=<\"1\">.jpg image/png u t branded=b&c disposition=render");
  CHECK(written({}) == "missing_mandatory in file-info at 0");
  CHECK(written({thumbnail}) == "missing_mandatory in file-info at 0");
  CHECK(written({file, file}) == "duplicate in file-info at 0");
  auto bad = file;
  bad.url = "";
  CHECK(written({bad}) == "missing_mandatory in url of data at 0");
  bad = file;
  bad.file_name = std::string_view("a\0", 2);
  CHECK(written({bad}) == "control_byte in file-name at 1");
}

TEST_CASE("D32 file transfer: the playing-length of an audio message", "[fthttp][D32]") {
  const auto length = [](std::string_view element) {
    const auto text = wrap(
        "<file-info type='file' xmlns:am='urn:gsma:params:xml:ns:rcs:rcs:rram'><file-size>9"
        "</file-size><content-type>audio/amr</content-type>" +
        std::string(element) + "<data url='u' until='t'/></file-info>");
    const auto got = file_transfer_view::parse(text);
    REQUIRE(got);
    const auto n = got->file().playing_length();
    return n ? std::to_string(*n) : std::string(name(n.error().code));
  };
  CHECK(length("<am:playing-length>30</am:playing-length>") == "30");
  CHECK(length("<am:playing-length> 7 </am:playing-length><am:playing-length>8</am:playing-length>") == "7");
  CHECK(length("<am:playing-length>3s</am:playing-length>") == "syntax");
  CHECK(length("<am:playing-length>99999999999999999999999</am:playing-length>") == "out_of_range");
  CHECK(length("<am:other>30</am:other>") == "absent");

  std::string text;
  string_sink out(text);
  const rcs::file_info infos[] = {
      {.size = 9, .content_type = "audio/amr", .url = "u", .until = "t", .playing_length = 30}};
  REQUIRE(rcs::write(out, infos));
  const auto back = file_transfer_view::parse(text);
  REQUIRE(back);
  CHECK(back->file().playing_length() == 30U);
}
