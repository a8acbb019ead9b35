#include "sipwire/rcs/resource_lists.hpp"

#include <catch2/catch.hpp>
#include <iterator>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "support/allocation.hpp"
#include "support/paths.hpp"
#include "support/xml_log.hpp"

using namespace sipwire;
using rcs::list_item_kind;
using rcs::resource_lists_view;
using test_support::decoded;

namespace {

std::string log(const result<resource_lists_view>& got) {
  if (!got) return test_support::printed(got.error());
  std::string out;
  std::uint32_t items = 0, entries = 0;
  for (const auto& item : *got) {
    constexpr std::string_view kinds[] = {"list", "entry", "entry-ref", "external"};
    out += out.empty() ? "" : "\n";
    out += std::string(item.depth(), ' ') + std::string(kinds[static_cast<unsigned>(item.kind())]);
    if (item.name().present()) out += " name=" + decoded(item.name());
    if (item.uri().present()) out += " " + decoded(item.uri());
    if (item.display_name().present()) out += " '" + decoded(item.display_name()) + "'";
    if (item.language().present()) out += " (" + decoded(item.language()) + ")";
    if (item.has_copy_control()) out += " " + std::string(name(item.copy_control()));
    if (item.anonymize()) out += " anonymous";
    const auto count = item.count();
    if (!count) out += " " + test_support::printed(count.error());
    if (count && *count != 1) out += " x" + std::to_string(*count);
    ++items;
    entries += item.kind() == list_item_kind::entry ? 1 : 0;
  }
  REQUIRE(items == got->size());
  REQUIRE(entries == got->entries());
  REQUIRE(got->empty() == (items == 0));
  return out;
}
std::string read(std::string_view text) {
  const test_support::guarded input(text);
  return log(resource_lists_view::parse(slice(input)));
}
std::string read_prefixes(std::string_view text) {
  for (std::size_t n = 0; n < text.rfind('>'); ++n)
    REQUIRE(read(text.substr(0, n)).ends_with(" at " + std::to_string(n)));
  return read(text);
}
std::string wrap(std::string_view inner) {
  return "<resource-lists xmlns='urn:ietf:params:xml:ns:resource-lists' "
         "xmlns:cp='urn:ietf:params:xml:ns:copycontrol'>" +
         std::string(inner) + "</resource-lists>";
}
std::string file(std::string_view folder, std::string_view name) {
  return test_support::read_file(test_support::source_root() / "tests/data" / folder / name);
}

}  // namespace

TEST_CASE("resource lists: documents of the RFCs and of others", "[resource-lists]") {
  CHECK(read_prefixes(file("rfc", "rfc4826-3.3-example-document-resource-lists.xml"))
            .starts_with("list name=friends\n entry sip:bill@example.com 'Bill Doe'\n entry-ref "
                         "resource-lists/users/sip:bill@example.com/index/~~/"));
  CHECK(read_prefixes(file("rfc", "rfc5364-6-examples-resource-lists.xml")) ==
        "list\n entry sip:bill@example.com to\n entry sip:randy@example.net to anonymous\n entry "
        "sip:eddy@example.com to anonymous\n"
        " entry sip:joe@example.org cc\n entry sip:carol@example.net cc anonymous\n entry "
        "sip:ted@example.net bcc\n entry "
        "sip:andy@example.com bcc");
  CHECK(read_prefixes(file("rfc", "rfc5364-6-examples-resource-lists-2.xml")) ==
        "list\n entry sip:bill@example.com to\n entry sip:anonymous@anonymous.invalid to x2\n entry "
        "sip:joe@example.org cc\n"
        " entry sip:anonymous@anonymous.invalid cc");
  CHECK(
      read_prefixes(file("rfc", "rfc5366-4-uri-list-document-format-resource-lists.xml")) ==
      "list\n entry sip:bill@example.com to\n entry sip:joe@example.org cc\n entry sip:ted@example.net bcc");
  CHECK(read_prefixes(file("rfc", "rfc5367-4-uri-list-document-format-resource-lists.xml"))
            .starts_with("list\n entry "));
  CHECK(read_prefixes(file("rcs", "xml01_resource_lists_nested.xml")) ==
        "list name=\xE6\x9C\x8B\xE5\x8F\x8B\n entry tel:+8613912340002 'Zhao \xE5\x87\xAF'\n list "
        "name=inner\n  entry "
        "sip:x@lanqiao.example;a=b?c=d&e=f");
}

TEST_CASE("resource lists: lists in lists, display names, extensions", "[resource-lists]") {
  CHECK(read(wrap("")) == "");
  CHECK(read(wrap("<list/><list name=''></list>")) == "list\nlist name=");
  CHECK(read(wrap("<list><display-name xml:lang='en'>a&amp;b</display-name><entry "
                  "uri='u'><display-name/></entry></list>")) == "list 'a&b' (en)\n entry u ''");
  CHECK(read(wrap("<list><list><list><entry uri='1'/></list><entry uri='2'/></list><entry "
                  "uri='3'/></list><list/>")) ==
        "list\n list\n  list\n   entry 1\n  entry 2\n entry 3\nlist");
  CHECK(read(wrap(
            "<list><entry-ref ref='r'><display-name>d</display-name></entry-ref><external anchor='a'/><x:y "
            "xmlns:x='x'><list/></x:y></list>")) == "list\n entry-ref r 'd'\n external a");
  CHECK(read(wrap("<list><x:y xmlns:x='x'/><entry uri='u'><x:y xmlns:x='x'>t</x:y></entry></list>")) ==
        "list\n entry u");
  CHECK(read(wrap("<list cp:copyControl='to'><external anchor='a' cp:copyControl='cc' cp:anonymize=' 1 ' "
                  "cp:count='+3'/></list>")) == "list to\n external a cc anonymous x3");
  CHECK(read(wrap("<list><entry uri='u' copyControl='to' anonymize='maybe'/></list>")) == "list\n entry u");
  CHECK(read(wrap("<list><entry uri='u' cp:count='x'/></list>"))
            .ends_with("list\n entry u syntax in count at " +
                       std::to_string(wrap("<list><entry uri='u' cp:count='").size() - 17)));
  CHECK(resource_lists_view::parse(wrap("<list><entry uri='u'/></list>"))->begin()->copy_control() ==
        rcs::copy_control::bcc);
  // As deep as the tokenizer goes.
  std::string deep, ends;
  for (int i = 0; i < 62; ++i) {
    deep += "<list>";
    ends += "</list>";
  }
  CHECK(read(wrap(deep + "<entry uri='u'/>" + ends)).ends_with("\n" + std::string(62, ' ') + "entry u"));
  CHECK(read(wrap(deep + "<list><entry uri='u'/></list>" + ends)).starts_with("too_deep in element at "));
}

TEST_CASE("resource lists: faults", "[resource-lists]") {
  const auto fault_at = [](const std::string& document, std::string_view what, std::string_view where) {
    INFO(document);
    CHECK(read(document) == std::string(what) + " at " + std::to_string(document.find(where)));
  };
  CHECK(read("<resource-lists/>") == "unknown_value in resource-lists at 1");
  fault_at(wrap("<entry uri='u'/>"), "not_allowed in element", "<entry");
  fault_at(wrap("<display-name/>"), "not_allowed in element", "<display");
  fault_at(wrap("<list><entry/></list>"), "missing_mandatory in entry", "<entry");
  fault_at(wrap("<list><entry-ref/></list>"), "missing_mandatory in entry-ref", "<entry-ref");
  fault_at(wrap("<list><external/></list>"), "missing_mandatory in external", "<external");
  fault_at(wrap("<list><other/></list>"), "not_allowed in element", "<other");
  fault_at(wrap("<list><entry uri='u'/><display-name/></list>"), "misplaced in display-name", "<display");
  fault_at(wrap("<list><display-name/><display-name>2</display-name></list>"), "misplaced in display-name",
           "<display-name>2");
  fault_at(wrap("<list><entry uri='u'><display-name/><display-name>2</display-name></entry></list>"),
           "duplicate in display-name", "<display-name>2");
  fault_at(wrap("<list><entry uri='u'><entry uri='v'/></entry></list>"), "not_allowed in element",
           "<entry uri='v'");
  fault_at(wrap("<list>x</list>"), "not_allowed in CharData", "x</list>");
  fault_at(wrap("<list><entry uri='u' cp:copyControl='TO'/></list>"), "unknown_value in copyControl", "TO'");
  fault_at(wrap("<list><entry uri='u' cp:anonymize='yes'/></list>"), "unknown_value in anonymize", "yes'");
  fault_at(wrap("<list/>") + "<x/>", "not_allowed in document", "<x/>");
}

TEST_CASE("resource lists: an item lies in its iterator", "[resource-lists]") {
  STATIC_REQUIRE(std::input_iterator<resource_lists_view::iterator>);
  STATIC_REQUIRE_FALSE(std::forward_iterator<resource_lists_view::iterator>);
  STATIC_REQUIRE(std::is_same_v<decltype(*resource_lists_view().begin()), rcs::list_item>);
  const std::string document = wrap("<list><entry uri='u'/></list>");
  const auto got = resource_lists_view::parse(document);
  REQUIRE(got);
  auto at = got->begin();
  const auto old = at++;
  CHECK(old == got->begin());
  CHECK(old->kind() == list_item_kind::list);
  CHECK(at->kind() == list_item_kind::entry);
  CHECK(++at == resource_lists_view::iterator());
  CHECK(resource_lists_view().empty());
}

TEST_CASE("resource lists: the reader stays at the end", "[resource-lists]") {
  const auto text = wrap("<list/>");
  rcs::list_reader reader(text);
  rcs::list_item item;
  CHECK(reader.next(item) == true);
  for (int i = 0; i < 3; ++i) CHECK(reader.next(item) == false);
}

TEST_CASE("resource lists: nothing is allocated", "[resource-lists]") {
  const auto text = wrap("<list><entry uri='u&amp;'/><entry uri='v'/></list>");
  std::size_t sum = 0;
  {
    const test_support::no_allocations scope;
    if (const auto got = resource_lists_view::parse(text))
      for (const auto& item : *got) sum += item.uri().decoded_size();
  }
  CHECK(sum == 3);
}

TEST_CASE("resource lists writer", "[resource-lists]") {
  const auto written = [](const std::vector<rcs::list_entry>& entries) {
    std::string out;
    string_sink sink(out);
    const auto ok = rcs::write(sink, std::span(entries));
    if (!ok) REQUIRE(out.empty());
    return ok ? out : test_support::printed(ok.error());
  };
  const rcs::list_entry one{.uri = "sip:a@b;c?d&e",
                            .display_name = "<\xE5\x87\xAF>",
                            .copy_control = rcs::copy_control::cc,
                            .anonymize = true,
                            .count = 7};
  CHECK(read(written({one, {.uri = "tel:+1"}})) ==
        "list\n entry sip:a@b;c?d&e '<\xE5\x87\xAF>' cc anonymous x7\n entry tel:+1");
  CHECK(written({{.uri = "tel:+1"}}) ==
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<resource-lists "
        "xmlns=\"urn:ietf:params:xml:ns:resource-lists\">\n<list>\n"
        "<entry uri=\"tel:+1\"/>\n</list>\n</resource-lists>\n");
  CHECK(read(written({})) == "list");
  CHECK(written({{.uri = ""}}) == "missing_mandatory in entry at 0");
  CHECK(written({{.uri = "a\x01"}}) == "control_byte in entry at 1");
  CHECK(written({{.uri = "a", .display_name = "\xFF"}}) == "bad_utf8 in display-name at 0");
}
