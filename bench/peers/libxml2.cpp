// libxml2: a tree of the document.

#include <libxml/parser.h>
#include <libxml/tree.h>

#include "../parser.hpp"

namespace bench {
namespace {

bool read(std::string_view document, checksum& sum) {
  xmlDoc* const tree = xmlReadMemory(document.data(), static_cast<int>(document.size()), "", nullptr,
                                     XML_PARSE_NONET | XML_PARSE_NOERROR);
  if (tree == nullptr) return false;
  for (const xmlNode* child = xmlDocGetRootElement(tree)->children; child != nullptr; child = child->next) {
    if (child->type != XML_ELEMENT_NODE) continue;
    sum.add(reinterpret_cast<const char*>(child->name));
    const xmlNode* const text = child->children;
    if (text != nullptr && text->type == XML_TEXT_NODE) sum.add(reinterpret_cast<const char*>(text->content));
  }
  xmlFreeDoc(tree);
  return true;
}

}  // namespace

void add_libxml2(std::vector<parser>& to) {
  to.push_back({level::imdn, "libxml2 " BENCH_LIBXML2, "tree with namespaces, not typed", run_all<read>});
}

}  // namespace bench
