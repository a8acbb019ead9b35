// expat: events, names with their namespaces, the text gathered; one parser, reset for each document.

#include <expat.h>

#include <string>

#include "../parser.hpp"

namespace bench {
namespace {

struct gatherer {
  std::string text;
  checksum* sum = nullptr;
};

bool read(std::string_view document, checksum& sum) {
  static XML_Parser parser = XML_ParserCreateNS(nullptr, '|');
  static gatherer state;
  XML_ParserReset(parser, nullptr);
  state.sum = &sum;
  XML_SetUserData(parser, &state);
  XML_SetElementHandler(
      parser, [](void* self, const char*, const char**) { static_cast<gatherer*>(self)->text.clear(); },
      [](void* self, const char* name) {
        auto& g = *static_cast<gatherer*>(self);
        g.sum->add(name + 28);  // behind the namespace
        g.sum->add(g.text);
      });
  XML_SetCharacterDataHandler(parser, [](void* self, const char* text, int size) {
    static_cast<gatherer*>(self)->text.append(text, static_cast<std::size_t>(size));
  });
  return XML_Parse(parser, document.data(), static_cast<int>(document.size()), 1) == XML_STATUS_OK;
}

}  // namespace

void add_expat(std::vector<parser>& to) {
  to.push_back({level::imdn, "expat " BENCH_EXPAT, "events with namespaces, not typed", run_all<read>});
}

}  // namespace bench
