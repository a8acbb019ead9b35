#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>

#include "render.hpp"

namespace tool {
namespace {

using nlohmann::ordered_json;

ordered_json value_of(const fact& f);

ordered_json object_of(const fact& f) {
  ordered_json out = ordered_json::object();
  for (const fact& child : f.children)
    if (child.kind != fact::form::content || is_printable(child.value)) out[child.name] = value_of(child);
  return out;
}

ordered_json value_of(const fact& f) {
  switch (f.kind) {
    case fact::form::number:
      return std::stoull(f.value);
    case fact::form::yes_no:
      return f.value == "yes";
    case fact::form::none:
      return nullptr;
    case fact::form::group:
      return object_of(f);
    case fact::form::node: {
      ordered_json out = ordered_json::object();
      out["text"] = f.value;
      out.update(object_of(f));
      return out;
    }
    case fact::form::list: {
      ordered_json out = ordered_json::array();
      for (const fact& child : f.children) out.push_back(value_of(child));
      return out;
    }
    default:
      return f.value;
  }
}

}  // namespace

std::string render_json(const document& of) {
  return object_of(by_path(of.facts)).dump(-1, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

}  // namespace tool
