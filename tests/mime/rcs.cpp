// The bodies of the RCS messages: every mime and content expectation of EXPECT.tsv that needs no more than
// MIME.
#include <catch2/catch.hpp>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "sipwire/mime/multipart.hpp"
#include "sipwire/sip/fields.hpp"
#include "sipwire/sip/message_view.hpp"
#include "support/check.hpp"
#include "support/guard_page.hpp"
#include "support/paths.hpp"
#include "support/sha256.hpp"

using namespace sipwire;
namespace fs = std::filesystem;

namespace {

struct expectation {
  std::string file, kind, verdict;
  std::vector<std::pair<std::string, std::string>> wanted;
};

std::string unescaped(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\\') {
      out += text[i];
    } else if (text[++i] == 'x') {
      out +=
          static_cast<char>(static_cast<unsigned char>(hex_value(text[i + 1]) * 16 + hex_value(text[i + 2])));
      i += 2;
    } else {
      out += text[i] == 't' ? '\t' : text[i] == 'r' ? '\r' : text[i] == 'n' ? '\n' : text[i];
    }
  }
  return out;
}

std::vector<expectation> read_expectations(const fs::path& path) {
  std::vector<expectation> out;
  const std::string text = test_support::read_file(path);
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t stop = std::min(text.find('\n', at), text.size());
    std::string_view line = std::string_view(text).substr(at, stop - at);
    at = stop + 1;
    if (line.empty() || line.front() == '#') continue;
    std::vector<std::string> cells;
    for (;;) {
      const auto tab = line.find('\t');
      cells.emplace_back(line.substr(0, tab));
      if (tab == std::string_view::npos) break;
      line.remove_prefix(tab + 1);
    }
    expectation e{cells[0], cells[1], cells[2], {}};
    for (std::size_t i = 3; i < cells.size(); ++i) {
      const auto equal = cells[i].find('=');
      e.wanted.emplace_back(cells[i].substr(0, equal),
                            unescaped(std::string_view(cells[i]).substr(equal + 1)));
    }
    out.push_back(std::move(e));
  }
  return out;
}

using facts = std::map<std::string, std::string>;

std::string lower(std::string text) {
  for (char& c : text) c = to_lower(c);
  return text;
}

void tell_multipart(facts& out, const result<mime::multipart_view>& parts) {
  if (!parts) {
    out["error.layer"] = "mime";
    out["error.offset"] = std::to_string(parts.error().offset);
    return;
  }
  std::size_t n = 0;
  for (const auto& part : *parts) {
    if (!part) {
      out["error.layer"] = "mime";
      out["error.offset"] = std::to_string(part.error().offset);
      return;
    }
    const std::string path = "mime[" + std::to_string(n++) + "].";
    for (const auto field : part->headers())
      out[path + "header." + std::string(field.name())] = field.value();
    if (const auto type = part->content_type())
      out[path + "content-type"] = std::string(type->type()) + "/" + std::string(type->subtype());
    out[path + "body.length"] = std::to_string(part->body().size());
    out[path + "body.sha256"] = test_support::sha256(part->body().text());
  }
  out["mime.count"] = std::to_string(n);
}

/// What a CPIM message carries: the entity behind its message headers.
void tell_cpim(facts& out, const slice& cpim) {
  const auto head_end = cpim.text().find("\r\n\r\n");
  if (head_end == std::string_view::npos) return;
  const auto content = mime::entity_view::parse(cpim.from(cpim.begin() + head_end + 4));
  if (!content) return;
  if (const auto type = content->content_type()) {
    out["content.type"] = std::string(type->type()) + "/" + std::string(type->subtype());
    for (const auto p : type->params())
      out["content.type.param." + lower(std::string(p.name()))] = mime::without_quotes(p.value());
    if (type->is_multipart()) tell_multipart(out, mime::multipart_view::parse(*content));
  }
  if (const auto how = content->headers().content_disposition()) out["content.disposition"] = how->type();
  if (const auto how = content->headers().raw("Content-Transfer-Encoding"))
    out["content.transfer-encoding"] = *how;
  for (const auto field : content->headers())
    out["content.header." + std::string(field.name())] = field.value();
  out["content.raw.length"] = std::to_string(content->body().size());
  out["content.raw.sha256"] = test_support::sha256(content->body().text());
  std::string scratch(content->body().size() + 16, '?');
  const auto decoded = content->decoded(scratch);
  if (!decoded) {
    out["error.layer"] = "content";
    out["error.offset"] = std::to_string(decoded.error().offset);
    return;
  }
  out["content.decoded.length"] = std::to_string(decoded->size());
  out["content.decoded.sha256"] = test_support::sha256(*decoded);
  out["content.decoded.text"] = *decoded;
}

facts tell(const expectation& e, std::string_view text) {
  facts out;
  if (e.kind == "cpim") {
    tell_cpim(out, text);
    return out;
  }
  sip::field_storage<128> slots;
  const auto message = sip::parse(text, slots);
  if (!message) return out;
  const auto type = message->get<sip::hdr::content_type>();
  if (!type) return out;
  const slice body = message->body_slice();
  if (type->is_multipart()) tell_multipart(out, mime::multipart_view::parse(body, *type));
  if (type->is("message", "cpim")) tell_cpim(out, body);
  return out;
}

std::size_t check_folder(const fs::path& table, const fs::path& folder) {
  std::size_t checked = 0;
  for (const auto& e : read_expectations(table)) {
    if ((e.kind != "sip" && e.kind != "cpim") || !fs::exists(folder / e.file)) continue;
    const std::string bytes = test_support::read_file(folder / e.file);
    const test_support::guarded input(bytes);
    const facts got = tell(e, input);
    std::string layer;
    for (const auto& [path, value] : e.wanted)
      if (path == "error.layer") layer = value;
    const bool ours = e.verdict == "accept" || layer == "mime" || layer == "content";
    if (!ours) continue;
    for (const auto& [path, value] : e.wanted) {
      if (path.rfind("mime", 0) != 0 && path.rfind("content.", 0) != 0 && path != "error.layer" &&
          path != "error.offset")
        continue;
      INFO(e.file << ": " << path);
      const auto it = got.find(path);
      ++checked;
      CHECK((it == got.end() ? "absent" : it->second) == value);
    }
    if (e.verdict == "accept") CHECK(got.count("error.layer") == 0);
  }
  return checked;
}

}  // namespace

TEST_CASE("sha-256 of the tests", "[self]") {
  CHECK(test_support::sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(test_support::sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("mime: the RCS messages of the tree", "[corpus]") {
  const fs::path folder = test_support::source_root() / "tests" / "data" / "rcs";
  const std::size_t checked = check_folder(folder / "EXPECT.tsv", folder);
  CHECK(checked > 100);
  WARN(checked << " mime and content expectations checked");
}

TEST_CASE("mime: the RCS messages of the corpus", "[corpus]") {
  const auto corpus = test_support::corpus_root();
  if (!corpus) return;
  const std::size_t checked = check_folder(*corpus / "rcs" / "EXPECT.tsv", *corpus / "rcs");
  CHECK(checked > 100);
  WARN(checked << " mime and content expectations checked");
}

TEST_CASE("mime: mpart01 of RFC 4475 3.1.1.11", "[corpus][torture]") {
  const fs::path file = test_support::source_root() / "tests" / "data" / "rfc4475" / "mpart01.sip";
  const std::string bytes = test_support::read_file(file);
  sip::field_storage<64> slots;
  const auto message = sip::parse(bytes, slots);
  REQUIRE(message);
  const auto type = message->get<sip::hdr::content_type>();
  REQUIRE(type);
  const auto parts = mime::multipart_view::parse(message->body_slice(), *type);
  REQUIRE(parts);
  CHECK(parts->check());
  REQUIRE(parts->size() == 2);
  CHECK(parts->find("text", "plain")->body() == "Hello");
  const auto binary = parts->find("application", "octet-stream");
  REQUIRE(binary);
  CHECK(binary->headers().encoding() == mime::transfer_encoding::binary);
  CHECK(binary->body().size() == 342);
  CHECK(binary->body().text().substr(0, 4) == "0\x82\x01R");
  CHECK(binary->body().text().back() == 5);
  CHECK(bytes.compare(binary->body().offset(), 2, "0\x82") == 0);
}
