// What the sipwire command says of a file: its JSON parses, is UTF-8, has no key twice and tells what the
// path=value lines tell, byte for byte; verdicts agree; nothing that it prints for people leads a terminal
// astray. The first byte says how the file is called and read.
#include <cstddef>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "document.hpp"
#include "render.hpp"
#include "sipwire/core/leniency.hpp"
#include "support/program.hpp"

using fuzz::require;

namespace {

using nlohmann::ordered_json;

unsigned digit(char c) {
  return static_cast<unsigned>(c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
}

std::string from_hex(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i + 1 < text.size(); i += 2)
    out += static_cast<char>(digit(text[i]) << 4U | digit(text[i + 1]));
  return out;
}

/// The bytes behind `\\ \t \r \n \xHH`.
std::string unescaped(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const bool escape = text.front() == '\\';
    require(!escape || text.size() > 1);
    const char c = escape ? text[1] : text[0];
    const std::size_t size = !escape ? 1 : c == 'x' ? 4 : 2;
    require(text.size() >= size);
    out += !escape    ? std::string(1, c)
           : c == 'x' ? from_hex(text.substr(2, 2))
                      : std::string(1, c == 't'   ? '\t'
                                       : c == 'r' ? '\r'
                                       : c == 'n' ? '\n'
                                                  : c);
    text.remove_prefix(size);
  }
  return out;
}

/// Walks the JSON along the lines, which have to say the same in the same order.
class comparison {
 public:
  explicit comparison(std::string_view lines) : lines_(lines) {}

  void members(const std::string& path, const ordered_json& of, std::string_view inside) {
    for (const auto& [key, value] : of.items()) {
      std::string below = path;
      if (!path.empty()) below += '.';
      walk(below += key, value, inside == "header");
    }
  }
  void walk(const std::string& path, const ordered_json& value, bool is_header = false) {
    if (value.is_null()) {
      expect(path, "");
    } else if (value.is_boolean()) {
      expect(path, value.get<bool>() ? "yes" : "no");
    } else if (value.is_number()) {
      expect(path, std::to_string(value.get<std::uint64_t>()));
    } else if (value.is_string()) {
      expect(path, value.get<std::string>());
      layer(path, value.get<std::string>());
    } else if (value.is_array()) {
      require(!value.empty());
      // The texts of a header field that stands once, and a lone `*`, have no number.
      const bool alone = is_header && value.size() == 1;
      bool was_bare = false;
      std::size_t i = 0;
      for (const auto& one : value) {
        const bool bare = !was_bare && one == ordered_json{{"wildcard", true}};
        was_bare = was_bare || bare;
        walk(alone || bare ? path : path + "[" + std::to_string(i) + "]", one);
        ++i;
      }
      if (!alone) expect(path + ".count", std::to_string(value.size()));
    } else {
      auto rest = value;
      if (says(path)) {
        auto text = value.at("text").get<std::string>();
        if (value.contains("bytes")) {
          const auto bytes = from_hex(value.at("bytes").get<std::string>());
          require(bytes != text);
          text = bytes;
          rest.erase("bytes");
        }
        expect(path, text);
        rest.erase("text");
      }
      members(path, rest, std::string_view(path).substr(path.rfind('.') + 1));
    }
  }
  [[nodiscard]] bool done() const { return lines_.empty(); }
  [[nodiscard]] bool has_rejected_layer() const { return has_rejected_layer_; }

 private:
  [[nodiscard]] bool says(std::string_view path) const {
    return lines_.starts_with(path) && lines_.substr(path.size()).starts_with('=');
  }
  void expect(const std::string& path, std::string_view value) {
    require(says(path));
    const auto end = lines_.find('\n');
    require(end != lines_.npos);
    require(unescaped(lines_.substr(path.size() + 1, end - path.size() - 1)) == value);
    lines_.remove_prefix(end + 1);
  }
  void layer(std::string_view path, std::string_view value) {
    if (!path.ends_with(".verdict") || path == "file.verdict") return;
    // A parameter or header field may be called so too.
    for (const std::string_view other : {".param.", ".header.", ".attribute."})
      if (path.find(other) != path.npos) return;
    has_rejected_layer_ = has_rejected_layer_ || value == "reject";
  }

  std::string_view lines_;
  bool has_rejected_layer_ = false;
};

void look_at(std::string_view name, std::string_view bytes, sipwire::leniency lenient, bool is_stream) {
  const auto document = tool::decode(std::string(name), std::string(bytes), lenient, is_stream);
  for (const auto& f : document.findings) require(f.what.offset <= bytes.size());
  const auto json = ordered_json::parse(tool::render_json(document));
  const auto lines = tool::render_flat(document);
  comparison both(lines);
  both.members("", json, "");
  require(both.done());
  const auto verdict = json.at("file").at("verdict").get<std::string>();
  require((verdict == "accept") == !document.is_malformed());
  require(!both.has_rejected_layer() || verdict != "accept");
  for (const auto& text : {lines, tool::render_tree(document, false), tool::report(document, false)})
    require(tool::is_printable(text) && text.find('\r') == text.npos);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  constexpr std::string_view names[] = {"-",     "a.sip",  "a.sdp",       "a.cpim",
                                        "a.xml", "a.msrp", "a.sipstream", "a.msrpstream"};
  const std::string_view name = names[data[0] & 7U];
  const auto lenient = (data[0] & 8U) != 0 ? sipwire::leniency::all : sipwire::leniency::none;
  look_at(name, {reinterpret_cast<const char*>(data) + 1, size - 1}, lenient, name.ends_with("stream"));
  return 0;
}
