// pugixml: a tree of the document, built in place over a copy that the row has to make, as parsing destroys
// it.

#include <array>
#include <cstring>
#include <pugixml.hpp>

#include "../parser.hpp"

namespace bench {
namespace {

const char* local(const char* name) noexcept {
  const char* const colon = std::strchr(name, ':');
  return colon != nullptr ? colon + 1 : name;
}

bool read(std::string_view document, checksum& sum) {
  static std::array<char, 65536> room;
  std::memcpy(room.data(), document.data(), document.size());
  pugi::xml_document tree;
  if (!tree.load_buffer_inplace(room.data(), document.size())) return false;
  for (const auto child : tree.document_element().children()) {
    const char* const name = local(child.name());
    const std::size_t size = std::strlen(name);
    if (size > 13 && std::strcmp(name + size - 13, "-notification") == 0) {
      sum.add(name);
      sum.add(local(child.first_child().first_child().name()));
    } else if (std::strcmp(name, "message-id") == 0 || std::strcmp(name, "datetime") == 0 ||
               std::strcmp(name, "recipient-uri") == 0 || std::strcmp(name, "original-recipient-uri") == 0 ||
               std::strcmp(name, "subject") == 0) {
      sum.add(child.child_value());
    }
  }
  return true;
}

}  // namespace

void add_pugixml(std::vector<parser>& to) {
  to.push_back({level::imdn, "pugixml " BENCH_PUGIXML,
                "tree in place, no namespaces; the copy it is built over is counted", run_all<read>});
}

}  // namespace bench
