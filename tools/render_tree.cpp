#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <string>
#include <utility>

#include "render.hpp"

namespace tool {
namespace {

class tree {
 public:
  explicit tree(bool colours) : colours_(colours) {}

  void layer(const fact& f) {
    for (const fact& child : f.children) {
      switch (child.kind) {
        case fact::form::start:
          line(0, "\x1b[1m", child.value);
          below(child);
          break;
        case fact::form::field:
          named(0, "\x1b[1;36m", child.label, ": ", child.value);
          below(child);
          break;
        case fact::form::group:
          group(child);
          break;
        case fact::form::yes_no:
          // `content-length.present`: the fields show it.
          break;
        default:
          entry(0, child.name, child);
      }
    }
  }
  std::string done() { return std::move(out_); }

  void outermost(const fact& f) {
    if (f.kind != fact::form::group) {
      entry(0, f.name, f);
    } else {
      group(f);
    }
  }

  /// A layer that stands in another: a part, a message of a stream, a fragment.
  void named_layer(const fact& f) {
    if (!f.indexed && f.children.size() == 1 && f.children[0].kind == fact::form::verdict) return;
    std::string facts;
    for (const fact& child : f.children)
      if (child.kind == fact::form::number)
        facts += fmt::format("{}{} {}", facts.empty() ? "" : ", ", child.name, child.value);
    if (!out_.empty()) out_ += '\n';
    line(0, "\x1b[1m", f.indexed ? fmt::format("{} [{}]", f.name, times_[f.name]++) : f.name, facts);
    // The parts of a part are counted anew.
    auto outer = std::exchange(times_, {});
    fact rest{f.kind, f.name};
    for (const fact& child : f.children)
      if (child.kind != fact::form::number) rest.children.push_back(child);
    layer(rest);
    times_ = std::move(outer);
  }

 private:
  void group(const fact& f) {
    if (f.name == "body") return body(f);
    // Parts of a layer that are no layers.
    if (f.name == "decoded" || f.name == "raw" || f.name == "origin" || f.name == "connection" ||
        f.name == "attribute")
      return entry(0, f.name, f);
    // The message of a frame goes without saying.
    if (f.name == "sip" && !f.indexed) return layer(f);
    named_layer(f);
  }

  // What a field says already is not said again: one value as written, or a list of such values.
  static bool says_more(const fact& field) {
    const bool plain = std::all_of(field.children.begin(), field.children.end(), [](const fact& f) {
      return f.kind == fact::form::text && f.children.empty();
    });
    return !plain && !(field.children.size() == 1 && field.children[0].children.empty() &&
                       field.children[0].value == field.value);
  }

  void below(const fact& of) {
    if (of.kind == fact::form::field && !says_more(of)) return;
    const auto values =
        std::count_if(of.children.begin(), of.children.end(), [](const fact& f) { return f.indexed; });
    std::size_t at = 0;
    for (const fact& child : of.children) {
      if (of.kind == fact::form::start) {
        entry(1, child.name, child);
      } else if (child.indexed && values > 1) {
        line(1, dim, fmt::format("[{}]", at++), child.kind == fact::form::group ? "" : child.value);
        inside(2, "", child);
      } else if (child.kind == fact::form::group || child.kind == fact::form::node) {
        if (child.kind == fact::form::node) named(1, dim, "value", "  ", child.value);
        inside(1, "", child);
      } else {
        entry(1, child.name, child);
      }
    }
  }

  // The name of a value next to it, and what it is made of one step further in. A group without a text lends
  // its name to its children.
  void entry(unsigned depth, const std::string& name, const fact& f) {
    switch (f.kind) {
      case fact::form::fault:
        line(depth, "\x1b[31m", "! " + f.value);
        break;
      case fact::form::verdict:
        break;
      case fact::form::group:
        if (f.indexed) {
          line(depth, dim, name);
          inside(depth + 1, "", f);
        } else {
          inside(depth, name + ".", f);
        }
        break;
      case fact::form::none:
        line(depth, dim, name);
        break;
      default:
        named(depth, dim, name, "  ", f.value);
        inside(depth + 1, "", f);
    }
  }
  void inside(unsigned depth, const std::string& prefix, const fact& f) {
    for (const fact& child : f.children) entry(depth, prefix + child.name, child);
  }

  void body(const fact& f) {
    std::string facts;
    const fact* content = nullptr;
    for (const fact& child : f.children) {
      if (child.kind == fact::form::content) {
        content = &child;
      } else {
        facts += fmt::format("{}{} {}", facts.empty() ? "" : ", ", child.name, child.value);
      }
    }
    out_ += '\n';
    line(0, "\x1b[1m", "body", facts);
    if (content == nullptr) return;
    if (is_printable(content->value)) {
      text(content->value);
    } else {
      hexdump(content->value);
    }
  }
  void text(std::string_view bytes) {
    while (!bytes.empty()) {
      const auto end = bytes.find('\n');
      auto one = bytes.substr(0, end);
      bytes.remove_prefix(end == bytes.npos ? bytes.size() : end + 1);
      if (one.ends_with('\r')) one.remove_suffix(1);
      out_ += "  ";
      // HTAB does no harm here.
      for (std::size_t tab = one.find('\t'); tab != one.npos; tab = one.find('\t')) {
        append_escaped(out_, one.substr(0, tab), false);
        out_ += '\t';
        one.remove_prefix(tab + 1);
      }
      append_escaped(out_, one, false);
      out_ += '\n';
    }
  }
  void hexdump(std::string_view bytes) {
    for (std::size_t at = 0; at < bytes.size(); at += 16) {
      const auto row = bytes.substr(at, 16);
      fmt::format_to(std::back_inserter(out_), "  {:08x} ", at);
      for (std::size_t i = 0; i < 16; ++i) {
        if (i == 8) out_ += ' ';
        if (i < row.size()) {
          fmt::format_to(std::back_inserter(out_), " {:02x}", static_cast<unsigned char>(row[i]));
        } else {
          out_ += "   ";
        }
      }
      out_ += "  |";
      for (const char c : row) out_ += c >= ' ' && c < 0x7F ? c : '.';
      out_ += "|\n";
    }
  }

  void named(unsigned depth, std::string_view colour, std::string_view name, std::string_view gap,
             std::string_view value) {
    out_.append(std::size_t{2} * depth, ' ');
    if (colours_) out_ += colour;
    append_escaped(out_, name, false);
    if (colours_) out_ += "\x1b[0m";
    if (!value.empty()) {
      out_ += gap;
      append_escaped(out_, value, false);
    } else if (gap == ": ") {
      out_ += ':';
    }
    out_ += '\n';
  }
  void line(unsigned depth, std::string_view colour, std::string_view what, std::string_view more = {}) {
    named(depth, colour, what, "  ", more);
  }

  static constexpr std::string_view dim = "\x1b[2m";
  bool colours_;
  std::map<std::string, unsigned> times_;
  std::string out_;
};

}  // namespace

std::string render_tree(const document& of, bool colours) {
  tree out(colours);
  for (const fact& f : of.facts.children)
    if (f.name != "file" && f.name != "problem") out.outermost(f);
  return out.done();
}

}  // namespace tool
