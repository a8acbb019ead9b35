#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "render.hpp"
#include "sipwire/core/utf8.hpp"

namespace tool {
namespace {

using nlohmann::ordered_json;

ordered_json value_of(const fact& f);

/// As in a path: a key has no place for the bytes that are not UTF-8.
std::string key_of(std::string_view name) {
  std::string out;
  append_escaped(out, name, true);
  return out;
}

bool is_utf8(std::string_view text) {
  return sipwire::first_not_utf8(text) == std::string_view::npos;
}

/// `text`, in which dump() puts U+FFFD for what is not UTF-8, and then also its bytes.
void add_text(ordered_json& to, std::string_view text) {
  to["text"] = text;
  if (!is_utf8(text)) to["bytes"] = hex(text);
}

void add_members(ordered_json& to, const fact& f) {
  for (const fact& child : f.children)
    if (child.kind != fact::form::content || is_printable(child.value))
      to[key_of(child.name)] = value_of(child);
}

ordered_json value_of(const fact& f) {
  switch (f.kind) {
    case fact::form::number:
      return std::stoull(f.value);
    case fact::form::yes_no:
      return f.value == "yes";
    case fact::form::none:
      return nullptr;
    case fact::form::group: {
      ordered_json out = ordered_json::object();
      add_members(out, f);
      return out;
    }
    case fact::form::node: {
      ordered_json out = ordered_json::object();
      add_text(out, f.value);
      add_members(out, f);
      return out;
    }
    case fact::form::list: {
      ordered_json out = ordered_json::array();
      for (const fact& child : f.children) out.push_back(value_of(child));
      return out;
    }
    default: {
      if (is_utf8(f.value)) return f.value;
      ordered_json out = ordered_json::object();
      add_text(out, f.value);
      return out;
    }
  }
}

}  // namespace

std::string render_json(const document& of) {
  ordered_json out = ordered_json::object();
  add_members(out, by_path(of.facts));
  return out.dump(-1, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

}  // namespace tool
