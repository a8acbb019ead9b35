#include <string>
#include <string_view>
#include <utility>

#include "render.hpp"

namespace tool {
namespace {

void line(std::string& out, const std::string& path, std::string_view value) {
  append_escaped(out, path, true);
  out += '=';
  append_escaped(out, value, true);
  out += '\n';
}

void walk(std::string& out, const std::string& path, const fact& f);

void walk_children(std::string& out, const std::string& path, const fact& f) {
  for (const fact& child : f.children) walk(out, path.empty() ? child.name : path + "." + child.name, child);
}

void walk(std::string& out, const std::string& path, const fact& f) {
  switch (f.kind) {
    case fact::form::list: {
      const bool one_header = f.bare && f.children.size() == 1;
      bool is_first_bare = true;
      for (std::size_t i = 0; i < f.children.size(); ++i) {
        const bool is_bare = one_header || (f.children[i].bare && std::exchange(is_first_bare, false));
        walk(out, is_bare ? path : path + "[" + std::to_string(i) + "]", f.children[i]);
      }
      if (!one_header) line(out, path + ".count", std::to_string(f.children.size()));
      break;
    }
    case fact::form::content:
      if (is_printable(f.value)) line(out, path, f.value);
      break;
    case fact::form::group:
      walk_children(out, path, f);
      break;
    default:
      line(out, path, f.value);
      walk_children(out, path, f);
  }
}

}  // namespace

std::string render_flat(const document& of) {
  std::string out;
  walk_children(out, {}, by_path(of.facts));
  return out;
}

}  // namespace tool
