#include "sipwire/imdn/notification.hpp"

#include <catch2/catch.hpp>
#include <filesystem>
#include <iterator>
#include <string>
#include <string_view>
#include <type_traits>

#include "sipwire/imdn/detail/quick.hpp"
#include "sipwire/imdn/status.hpp"
#include "sipwire/xml/extensions.hpp"
#include "sipwire/xml/reader.hpp"
#include "support/allocation.hpp"
#include "support/paths.hpp"
#include "support/table.hpp"
#include "support/xml_log.hpp"

using namespace sipwire;
using imdn::notification_kind;
using imdn::notification_view;
using test_support::decoded;

namespace {

std::string part(std::string_view name, const xml::value_view& value) {
  return value.present() ? " " + std::string(name) + "=" + decoded(value) : "";
}

/// All that a view says, or the fault.
std::string log(const result<notification_view>& got, std::uint32_t base = 0) {
  if (!got) {
    auto f = got.error();
    f.offset -= base;
    return test_support::printed(f);
  }
  std::string out = std::string(name(got->kind())) + "/" + std::string(name(got->status()));
  if (!got->status_name().empty() && got->status_name() != name(got->status()))
    out += "(" + std::string(got->status_name()) + ")";
  out += part("id", got->message_id()) + part("at", got->datetime()) + part("to", got->recipient_uri()) +
         part("original", got->original_recipient_uri()) + part("subject", got->subject()) +
         part("lang", got->subject_language());
  for (const auto& e : got->extensions())
    out += " {" + std::string(e.name.namespace_name()) + "}" + std::string(e.name.local()) + "=" +
           decoded(e.text()) + "|" + std::string(e.raw.text());
  for (const auto& e : got->status_extensions())
    out += " status{" + std::string(e.name.namespace_name()) + "}" + std::string(e.name.local());
  return out;
}

/// Read by the quick reader, by the tokenizer alone, at a guard page, inside a larger buffer: all the same.
std::string read(std::string_view text) {
  const test_support::guarded input(text);
  const auto fast = notification_view::parse(slice(input));
  const auto out = log(fast);
  REQUIRE(out == log(notification_view::parse_with<byte_runs>(slice(input))));
  const std::string wide = std::string(70, '<') + std::string(text) + std::string(70, '>');
  const slice inner(source(std::string_view(wide)), {70, static_cast<std::uint32_t>(70 + text.size())});
  REQUIRE(out == log(notification_view::parse(inner), 70));
  if (fast) {
    REQUIRE(fast->text() == text);
  } else {
    REQUIRE(fast.error().offset <= text.size());
  }
  return out;
}

std::string wrap(std::string_view inner) {
  return "<imdn xmlns=\"urn:ietf:params:xml:ns:imdn\">" + std::string(inner) + "</imdn>";
}
constexpr std::string_view head = "<message-id>m</message-id><datetime>d</datetime>";
std::string with_head(std::string_view rest) {
  return wrap(std::string(head) + std::string(rest));
}
std::string notify(std::string_view kind, std::string_view status) {
  return with_head("<" + std::string(kind) + "-notification><status>" + std::string(status) + "</status></" +
                   std::string(kind) + "-notification>");
}
/// Where in wrap(inner) the text begins.
std::string at(std::string_view document, std::string_view what) {
  return std::to_string(document.find(what));
}

}  // namespace

TEST_CASE("imdn: every status of every notification", "[imdn]") {
  std::string allowed_pairs;
  const auto table = test_support::table_rows("grammar/tables/imdn.tsv");
  for (const auto& kind : table) {
    if (kind[0] != "kind") continue;
    const auto k = static_cast<notification_kind>(std::stoul(kind[6]));
    CHECK(name(k) == kind[1]);
    for (const auto& row : table) {
      if (row[0] != "status") continue;
      const auto status = static_cast<imdn::status>(std::stoul(row[6]));
      CHECK(name(status) == row[1]);
      const bool allowed = ("," + row[2] + ",").find("," + kind[1] + ",") != std::string::npos;
      CHECK(imdn::allows(k, status) == allowed);
      CHECK(imdn::status_from(row[1]) == (row[2].empty() ? imdn::status::unknown : status));
      if (allowed) {
        allowed_pairs += kind[1] + "/" + row[1] + " ";
        CHECK(imdn::asked_by(k, status) == (row[3].empty() ? kind[3] : row[3]));
      }
      if (kind[3].empty() || row[2].empty()) continue;  // no status of its own, or no element
      // A status is known by its whole name.
      for (const std::string& element : {row[1], row[1] + "s", row[1].substr(0, row[1].size() - 1)})
        for (const auto& form :
             {"<" + element + "/>", "<" + element + " />", "<" + element + "></" + element + ">",
              "\n <" + element + "> </" + element + " >\n"}) {
          const auto document = notify(kind[1], form);
          INFO(document);
          if (allowed && element == row[1]) {
            CHECK(read(document) == kind[1] + "/" + element + " id=m at=d");
          } else {
            CHECK(read(document) == "unknown_value in status at " + at(document, "<" + element));
          }
        }
    }
  }
  // Those of RFC 5438 11.1.9 are among them.
  for (const std::string_view pair :
       {"delivery/delivered ", "delivery/failed ", "delivery/forbidden ", "delivery/error ",
        "display/displayed ", "display/forbidden ", "display/error ", "processing/processed ",
        "processing/stored ", "processing/forbidden ", "processing/error "})
    CHECK(allowed_pairs.find(pair) != std::string::npos);
  CHECK(imdn::status_from("seen") == imdn::status::unknown);
}

TEST_CASE("imdn: the parts of a document", "[imdn]") {
  CHECK(read(wrap(
            "<message-id> m  n\n</message-id><datetime> d </datetime><recipient-uri> im:a </recipient-uri>"
            "<original-recipient-uri>im:b</original-recipient-uri><subject xml:lang='de'> s&amp;t </subject>"
            "<display-notification><status><displayed/></status></display-notification>")) ==
        "display/displayed id=m n at= d  to=im:a original=im:b subject= s&t  lang=de");
  CHECK(read(with_head("")) == "none/none id=m at=d");
  CHECK(read(with_head("<original-recipient-uri>o</original-recipient-uri>")) ==
        "none/none id=m at=d original=o");
  CHECK(read(with_head("<subject>s</subject>")) == "none/none id=m at=d subject=s");
  CHECK(read(with_head("<recipient-uri>r</recipient-uri><subject/>")) == "none/none id=m at=d to=r subject=");
  CHECK(read("<?xml version='1.0'?><!-- x --><i:imdn xmlns:i='urn:ietf:params:xml:ns:imdn' xmlns='urn:other' "
             "version='2'><?p?>"
             "<i:message-id a='b'><![CDATA[m]]></i:message-id> <!-- y "
             "--><i:datetime>&#100;</i:datetime></i:imdn>\n") == "none/none id=m at=d");
  CHECK(read("<imdn xmlns='urn:ietf:params:xml:ns:imd&#110;'><message-id>m</message-id><x:datetime "
             "xmlns:x='urn:ietf:params:xml:ns:imdn'>d</x:datetime></imdn>") == "none/none id=m at=d");
  CHECK(read("\xEF\xBB\xBF" + with_head("")) == "none/none id=m at=d");
}

TEST_CASE("imdn: extensions are reached, in place", "[imdn]") {
  CHECK(read(with_head("<x:a xmlns:x='urn:x'>1<x:b/>2</x:a><y xmlns='urn:y'/>")) ==
        "none/none id=m at=d {urn:x}a=12|<x:a xmlns:x='urn:x'>1<x:b/>2</x:a> {urn:y}y=|<y xmlns='urn:y'/>");
  CHECK(read(wrap("<a xmlns='urn:x'/><message-id>m</message-id><b xmlns='urn:x'><message-id "
                  "xmlns='urn:ietf:params:xml:ns:imdn'>decoy</message-id></b>"
                  "<datetime>d</datetime>"))
            .starts_with("none/none id=m at=d {urn:x}a=|<a xmlns='urn:x'/> {urn:x}b=decoy|<b"));
  CHECK(read(notify("delivery", "<delivered/><late xmlns='urn:x'>5</late><x:y xmlns:x='urn:x'/>")) ==
        "delivery/delivered id=m at=d status{urn:x}late status{urn:x}y");
  CHECK(read(notify("delivery", "<x:parked xmlns:x='urn:x'/>")) ==
        "delivery/unknown(parked) id=m at=d status{urn:x}parked");
  CHECK(read(notify("delivery", "<x:parked xmlns:x='urn:x'/><failed/>")) ==
        "delivery/failed id=m at=d status{urn:x}parked");
  CHECK(read(notify("interworking", "<legacy-sms/>")) == "interworking/unknown(legacy-sms) id=m at=d");
  CHECK(read(notify("interworking", "<error/>")) == "interworking/error id=m at=d");
  // No namespace is a namespace of its own.
  CHECK(read(with_head("<a xmlns=''/>")) == "none/none id=m at=d {}a=|<a xmlns=''/>");
  // Iterating once more gives the same; the empty range is empty.
  const std::string document = with_head("<x:a xmlns:x='urn:x'/>");
  const auto got = imdn::parse(document);
  REQUIRE(got);
  CHECK(got->extensions().size() == 1);
  CHECK(got->status_extensions().empty());
  for (int i = 0; i < 2; ++i) {
    std::size_t n = 0;
    for (const auto& e : got->extensions()) n += e.raw.size();
    CHECK(n == 22);
  }

  // An element lies in its iterator.
  using extensions = xml::extension_range;
  STATIC_REQUIRE(std::input_iterator<extensions::iterator>);
  STATIC_REQUIRE_FALSE(std::forward_iterator<extensions::iterator>);
  STATIC_REQUIRE(std::is_same_v<decltype(*got->extensions().begin()), xml::extension_view>);
  CHECK((*got->extensions().begin()).raw.size() == 22);
  CHECK(extensions::iterator() == got->status_extensions().begin());
}

TEST_CASE("R116 imdn: what the schema does not have is a located fault", "[imdn][R116]") {
  const auto fault_at = [](const std::string& document, std::string_view what, std::string_view where) {
    INFO(document);
    CHECK(read(document) == std::string(what) + " at " + at(document, where));
  };
  CHECK(read("") == "truncated in document at 0");
  CHECK(read("garbage") == "not_allowed in document at 0");
  CHECK(read("<imdn/>") == "unknown_value in imdn at 1");
  CHECK(read("<imdn xmlns='urn:x'/>") == "unknown_value in imdn at 1");
  CHECK(read("<x xmlns='urn:ietf:params:xml:ns:imdn'/>") == "unknown_value in imdn at 1");
  CHECK(read("<i:x xmlns:i='urn:ietf:params:xml:ns:imdn'/>") == "unknown_value in imdn at 1");
  fault_at(wrap(""), "missing_mandatory in message-id", "</imdn>");
  fault_at(wrap("<datetime>d</datetime>"), "missing_mandatory in message-id", "<datetime>");
  fault_at(wrap("<message-id>m</message-id>"), "missing_mandatory in datetime", "</imdn>");
  fault_at(wrap("<message-id>m</message-id><recipient-uri>r</recipient-uri>"),
           "missing_mandatory in datetime", "<recipient-uri>");
  fault_at(wrap("<message-id>m</message-id><message-id>n</message-id><datetime>d</datetime>"),
           "duplicate in message-id", "<message-id>n");
  fault_at(with_head("<datetime>e</datetime>"), "duplicate in datetime", "<datetime>e");
  fault_at(with_head("<message-id>n</message-id>"), "misplaced in message-id", "<message-id>n");
  fault_at(with_head("<subject>s</subject><recipient-uri>r</recipient-uri>"), "misplaced in recipient-uri",
           "<recipient-uri>");
  fault_at(with_head("<subject>s</subject><subject>t</subject>"), "duplicate in subject", "<subject>t");
  fault_at(
      with_head(
          "<delivery-notification><status><error/></status></delivery-notification><subject>s</subject>"),
      "misplaced in subject", "<subject>");
  fault_at(with_head("<delivery-notification><status><error/></status></delivery-notification>"
                     "<display-notification><status><error/></status></display-notification>"),
           "duplicate in notification", "<display");
  fault_at(with_head("<other/>"), "not_allowed in element", "<other");
  fault_at(with_head("<messageid/>"), "not_allowed in element", "<messageid");
  fault_at(with_head("<Subject/>"), "not_allowed in element", "<Subject");
  fault_at(with_head("text"), "not_allowed in CharData", "text");
  fault_at(with_head("<![CDATA[ t]]>"), "not_allowed in CharData", "t]]>");
  fault_at(wrap("<message-id><b/></message-id>"), "not_allowed in element", "<b/>");
  fault_at(with_head("<delivery-notification/>"), "missing_mandatory in status", "</imdn>");
  fault_at(with_head("<delivery-notification></delivery-notification>"), "missing_mandatory in status",
           "</delivery");
  fault_at(with_head("<delivery-notification><x/></delivery-notification>"), "missing_mandatory in status",
           "<x/>");
  fault_at(with_head("<delivery-notification><status/></delivery-notification>"),
           "missing_mandatory in status", "</delivery");
  fault_at(notify("delivery", ""), "missing_mandatory in status", "</status>");
  fault_at(notify("delivery", "<seen/>"), "unknown_value in status", "<seen/>");
  fault_at(notify("delivery", "<delivered/><failed/>"), "duplicate in status", "<failed/>");
  fault_at(notify("delivery", "<delivered>x</delivered>"), "not_allowed in CharData", "x</delivered>");
  fault_at(notify("delivery", "<delivered><failed/></delivered>"), "not_allowed in element", "<failed/>");
  fault_at(with_head("<delivery-notification><status><error/></status><status><error/></status></"
                     "delivery-notification>"),
           "duplicate in status", "<status><error/></status></delivery");
  fault_at(with_head("<delivery-notification><status><error/></status><x/></delivery-notification>"),
           "not_allowed in status", "<x/>");
  fault_at(notify("delivery", "<error/>") + "<x/>", "not_allowed in document", "<x/>");
  fault_at(notify("delivery", "<error/>") + "\xFF", "bad_utf8 in Char", "\xFF");
  fault_at(notify("delivery", "<q:error/>"), "undeclared in Prefix", "q:error");
}

TEST_CASE("imdn: the quick reader and the tokenizer agree on every byte that differs", "[imdn]") {
  const std::string_view bases[] = {
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<imdn xmlns=\"urn:ietf:params:xml:ns:imdn\">\n "
      "<message-id>m</message-id>\n "
      "<datetime>d</datetime>\r\n\t<recipient-uri>r</recipient-uri><original-recipient-uri>o&lt;</"
      "original-recipient-uri>"
      "<subject "
      "xml:lang=\"l\">s</subject><delivery-notification><status><failed/></status></"
      "delivery-notification>\n</imdn>",
      "<i:imdn xmlns:i='urn:ietf:params:xml:ns:imdn' "
      "xmlns='urn:x'><i:message-id>m</i:message-id><i:datetime>d</i:datetime>"
      "<i:subject>s</i:subject>\n<i:display-notification><i:status><i:displayed "
      "/></i:status></i:display-notification></i:imdn>\n"};
  CHECK(read(bases[0]) == "delivery/failed id=m at=d to=r original=o< subject=s lang=l");
  CHECK(read(bases[1]) == "display/displayed id=m at=d subject=s");
  for (const auto text : bases) {
    const std::string base(text);
    for (std::size_t i = 0; i < base.size(); ++i) {
      for (const char c : {'<', '>', '&', '/', ' ', 'x', '\0', '\r', ']', '\xFF', '"', ':'}) {
        std::string changed = base;
        changed[i] = c;
        (void)read(changed);
        changed.insert(i, 1, base[i]);
        (void)read(changed);
      }
      std::string shorter = base;
      shorter.erase(i, 1);
      (void)read(shorter);
    }
  }
}

TEST_CASE("R110 every truncation of an IMDN document is a located fault", "[imdn][R110]") {
  std::size_t documents = 0;
  for (const auto folder : {"rcs", "rfc"}) {
    for (const auto& entry :
         std::filesystem::directory_iterator(test_support::source_root() / "tests/data" / folder)) {
      const auto name = entry.path().filename().string();
      if (!name.ends_with(".imdn.xml")) continue;
      ++documents;
      INFO(name);
      const auto text = test_support::read_file(entry.path());
      const bool is_bad = name.starts_with("bad");
      const auto whole = imdn::parse(text);
      CHECK(whole.has_value() != is_bad);
      for (std::size_t n = 0; n < text.rfind("imdn"); ++n) {
        const auto got = read(std::string_view(text).substr(0, n));
        if (!is_bad) CHECK(got.ends_with(" at " + std::to_string(n)));
        CHECK(got.find(" at ") != std::string::npos);
      }
    }
  }
  CHECK(documents == 15);
}

TEST_CASE("imdn: the examples of RFC 5438", "[imdn]") {
  const auto example = [](std::string_view name) {
    return read(test_support::read_file(test_support::source_root() / "tests/data/rfc" / name));
  };
  const std::string rest =
      " id=34jk324j at=2008-04-04T12:16:49-05:00 to=im:bob@example.com original=im:bob@example.com";
  CHECK(example("rfc5438-7.2.1.1-constructing-delivery-notifications-imdn.imdn.xml") ==
        "delivery/delivered" + rest);
  CHECK(example("rfc5438-7.2.1.2-constructing-display-notifications-imdn.imdn.xml") ==
        "display/displayed" + rest);
  CHECK(example("rfc5438-8.1-constructing-processing-imdn.imdn.xml") == "processing/processed" + rest);
}

TEST_CASE("imdn: nothing is allocated", "[imdn]") {
  const std::string quick = notify("delivery", "<delivered/>");
  const std::string slow = notify("delivery", "<delivered></delivered><x xmlns='urn:x'/>");
  bool all = true;
  std::uint32_t extensions = 0;
  {
    const test_support::no_allocations scope;
    for (const std::string* text : {&quick, &slow}) {
      const auto got = imdn::parse(*text);
      all = all && got && got->message_id() == "m";
      if (got)
        for (const auto& e : got->status_extensions()) extensions += e.raw.size();
    }
  }
  CHECK(all);
  CHECK(extensions == 18);
  static_assert(std::is_trivially_copyable_v<notification_view>);
  CHECK(notification_view().text().empty());
  CHECK(*imdn::parse(quick) == *imdn::parse(quick));
}

TEST_CASE("D37 imdn: notifications and statuses of other namespaces are told by name and namespace",
          "[imdn][D37]") {
  const auto document = [](std::string_view rest) {
    return "<imdn xmlns='urn:ietf:params:xml:ns:imdn' xmlns:o='urn:oma:xml:x'><message-id>m</message-id>"
           "<datetime>d</datetime>" +
           std::string(rest) + "</imdn>";
  };
  struct row {
    const char* text;
    notification_kind kind;
    const char* kind_name;
    const char* kind_space;
    imdn::status status;
    const char* status_name;
    const char* status_space;
  };
  constexpr auto own = "urn:ietf:params:xml:ns:imdn", oma = "urn:oma:xml:x";
  using kind = notification_kind;
  using status = imdn::status;
  for (const auto& r :
       {row{"<o:interworking-notification><o:status><o:legacy-sms/></o:status></o:interworking-notification>",
            kind::interworking, "interworking-notification", oma, status::unknown, "legacy-sms", oma},
        row{"<o:interworking-notification><status><legacy-sms/></status></o:interworking-notification>",
            kind::interworking, "interworking-notification", oma, status::unknown, "legacy-sms", own},
        row{"<o:interworking-notification><o:x>any</o:x><status><error/><o:b/></status></"
            "o:interworking-notification>",
            kind::interworking, "interworking-notification", oma, status::error, "error", own},
        row{"<interworking-notification><status><o:legacy-mms/></status></interworking-notification>",
            kind::interworking, "interworking-notification", own, status::unknown, "legacy-mms", oma},
        row{"<o:read-notification><status><o:seen/></status></o:read-notification>", kind::none,
            "read-notification", oma, status::unknown, "seen", oma},
        row{"<o:read-notification/>", kind::none, "read-notification", oma, status::none, "", ""},
        row{"<o:read-notification><status><o:a/></status></o:read-notification>"
            "<display-notification><status><displayed/></status></display-notification>",
            kind::display, "display-notification", own, status::displayed, "displayed", own},
        row{"<display-notification><status><displayed/></status></display-notification>"
            "<o:read-notification><status><o:a/></status></o:read-notification>",
            kind::display, "display-notification", own, status::displayed, "displayed", own},
        row{"<delivery-notification><status><o:sent/></status></delivery-notification>", kind::delivery,
            "delivery-notification", own, status::unknown, "sent", oma},
        row{"<o:other><status><o:a/></status></o:other>", kind::none, "", "", status::none, "", ""},
        row{"", kind::none, "", "", status::none, "", ""}}) {
    INFO(r.text);
    const auto text = document(r.text);
    (void)read(text);
    const auto got = imdn::parse(text);
    REQUIRE(got);
    CHECK(got->kind() == r.kind);
    CHECK(got->kind_name() == r.kind_name);
    CHECK(got->kind_namespace() == r.kind_space);
    CHECK(got->status() == r.status);
    CHECK(got->status_name() == r.status_name);
    CHECK(got->status_namespace() == r.status_space);
  }
}
