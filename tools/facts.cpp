#include "facts.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <unordered_map>
#include <unordered_set>

namespace tool {
namespace {

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
  return out;
}

/// Gathers the facts of one level.
class gatherer {
 public:
  void take(const std::vector<fact>& facts) {
    for (const fact& f : facts) {
      switch (f.kind) {
        case fact::form::fault:
          break;
        case fact::form::field:
          header(f);
          [[fallthrough]];
        case fact::form::start:
          take(f.children);
          break;
        default:
          place(f);
      }
    }
  }
  std::vector<fact> done() {
    if (!headers_.children.empty()) {
      headers_.name = free_name(headers_.name);
      out_.push_back(std::move(headers_));
    }
    return std::move(out_);
  }

 private:
  void header(const fact& f) {
    const auto [at, is_new] = header_at_.try_emplace(lower(f.name), headers_.children.size());
    if (is_new) headers_.add({fact::form::list, f.name, {}, {}, false, true});
    headers_.children[at->second].text(f.name, f.value);
  }
  void place(const fact& f) {
    if (f.indexed) {
      const auto [at, is_new] = list_at_.try_emplace(f.name, out_.size());
      if (is_new) out_.push_back({fact::form::list, free_name(f.name)});
      out_[at->second].add(by_path(f));
      return;
    }
    fact copy = by_path(f);
    if (copy.kind == fact::form::group && copy.children.empty()) return;
    copy.name = free_name(f.name);
    out_.push_back(std::move(copy));
  }
  /// The name, with a number when another fact of the level has it.
  std::string free_name(const std::string& of) {
    std::string out = of;
    while (!names_.insert(out).second) out = of + "[" + std::to_string(++again_[of]) + "]";
    return out;
  }

  std::vector<fact> out_;
  std::unordered_map<std::string, std::size_t> list_at_;
  std::unordered_set<std::string> names_;
  std::unordered_map<std::string, std::size_t> again_;
  fact headers_{fact::form::group, "header"};
  std::unordered_map<std::string, std::size_t> header_at_;
};

/// The size of the UTF-8 sequence (RFC 3629) at the front of `bytes`, 0 when there is none; `point` is what
/// it encodes.
std::size_t utf8_size(std::string_view bytes, std::uint32_t& point) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
  const unsigned char first = byte(0);
  if (first < 0x80) {
    point = first;
    return 1;
  }
  const std::size_t size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
  constexpr std::uint32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
  if (first < 0xC2 || first > 0xF4 || bytes.size() < size) return 0;
  point = first & (0x7FU >> size);
  for (std::size_t i = 1; i < size; ++i) {
    if ((byte(i) & 0xC0U) != 0x80U) return 0;
    point = point << 6U | (byte(i) & 0x3FU);
  }
  return point < smallest[size] || point > 0x10FFFF || (point >= 0xD800 && point <= 0xDFFF) ? 0 : size;
}

/// Controls of both ranges, and the marks that turn the direction of what follows.
bool is_control(std::uint32_t point) {
  return point < 0x20 || (point >= 0x7F && point < 0xA0) || (point >= 0x202A && point <= 0x202E) ||
         (point >= 0x2066 && point <= 0x2069);
}

}  // namespace

fact by_path(const fact& from) {
  fact out{from.kind, from.name, from.value, from.label, from.indexed, from.bare};
  gatherer gathered;
  gathered.take(from.children);
  out.children = gathered.done();
  return out;
}

bool is_printable(std::string_view bytes) {
  while (!bytes.empty()) {
    std::uint32_t point = 0;
    const auto size = utf8_size(bytes, point);
    if (size == 0 || (is_control(point) && point != '\t' && point != '\r' && point != '\n')) return false;
    bytes.remove_prefix(size);
  }
  return true;
}

void append_escaped(std::string& out, std::string_view bytes, bool reversible) {
  while (!bytes.empty()) {
    std::uint32_t point = 0;
    auto size = utf8_size(bytes, point);
    const bool is_text = size != 0;
    if (is_text && point == '\\' && reversible) {
      out += "\\\\";
    } else if (is_text && !is_control(point)) {
      out += bytes.substr(0, size);
    } else if (is_text && (point == '\t' || point == '\r' || point == '\n')) {
      out += point == '\t' ? "\\t" : point == '\r' ? "\\r" : "\\n";
    } else {
      size = std::max<std::size_t>(size, 1);
      for (const char c : bytes.substr(0, size)) {
        constexpr char digits[] = "0123456789ABCDEF";
        const auto byte = static_cast<unsigned char>(c);
        out += {'\\', 'x', digits[byte >> 4U], digits[byte & 15U]};
      }
    }
    bytes.remove_prefix(size);
  }
}

std::string hex(std::string_view bytes) {
  std::string out;
  for (const char c : bytes) {
    constexpr char digits[] = "0123456789abcdef";
    const auto byte = static_cast<unsigned char>(c);
    out += {digits[byte >> 4U], digits[byte & 15U]};
  }
  return out;
}

std::string masked(std::string_view bytes) {
  std::string out(bytes);
  for (std::size_t i = 0; i < out.size();) {
    std::uint32_t point = 0;
    const auto size = utf8_size(bytes.substr(i), point);
    if (size == 0 || is_control(point))
      std::fill_n(out.begin() + static_cast<std::ptrdiff_t>(i), std::max<std::size_t>(size, 1), '.');
    i += std::max<std::size_t>(size, 1);
  }
  return out;
}

}  // namespace tool
