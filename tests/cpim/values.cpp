#include "sipwire/cpim/values.hpp"

#include <string>
#include <vector>

#include "sipwire/cpim/address.hpp"
#include "sipwire/cpim/parameter.hpp"
#include "support/check.hpp"

using namespace sipwire;
using namespace sipwire::cpim;
using test_support::accepts;
using test_support::rejects;

TEST_CASE("CPIM address: a Formal-name, or none, and a URI of any scheme", "[cpim]") {
  struct row {
    const char* text;
    const char* name;  // null for none
    const char* uri;
  };
  for (const row& r : {
           row{"<im:a@b>", nullptr, "im:a@b"},
           row{"  <tel:+8613800138000> ", nullptr, "tel:+8613800138000"},
           row{"MR SANDERS <im:piglet@100akerwood.com>", "MR SANDERS", "im:piglet@100akerwood.com"},
           row{"Ann B. Lee <tel:+12025550143>", "Ann B. Lee", "tel:+12025550143"},
           row{"O'Neil~#$%&*+-^_`|! <im:a>", "O'Neil~#$%&*+-^_`|!", "im:a"},
           row{"林悦 <sip:a@b>", "林悦", "sip:a@b"},
           row{"a林b 悦 <sip:a@b>", "a林b 悦", "sip:a@b"},
           row{"\"\" <sip:a@b>", "", "sip:a@b"},
           row{"\"A\"<sip:a@b>", "A", "sip:a@b"},
           row{"\"A\" <sip:a@b>", "A", "sip:a@b"},
           row{"\"群 <A>, B\" <sip:a@b?Contact=%3csip:x%3e>", "群 <A>, B", "sip:a@b?Contact=%3csip:x%3e"},
           row{"\"Mei \\\"The\\tBoss\\\" Li's\"<im:a@b>", "Mei \"The\tBoss\" Li's", "im:a@b"},
           row{"\"\\x\\\\\\u4F60\"<im:a@b>", "x\\你", "im:a@b"},
           row{"<:>", nullptr, ":"},
       })
    accepts<address_view>(r.text, [&](const address_view& v) {
      CHECK(v.formal_name_text().has_value() == (r.name != nullptr));
      char room[64];
      CHECK(v.formal_name(room) == std::string_view(r.name != nullptr ? r.name : ""));
      std::string written;
      string_sink out(written);
      v.formal_name(out);
      CHECK(written == (r.name != nullptr ? r.name : ""));
      CHECK(v.is_named(written) == (r.name != nullptr));
      CHECK_FALSE(v.is_named("x" + written));
      CHECK(v.uri().text() == r.uri);
    });
  accepts<address_view>(" A <im:b> ", [](const address_view& v) {
    CHECK(v.text() == "A <im:b>");
    CHECK(v.where() == extent{1, 9});
    CHECK(v.uri().where() == extent{4, 8});
    CHECK(v == *address_view::parse("A <im:b>"));
    CHECK_FALSE(v == *address_view::parse("B <im:b>"));
  });
}

TEST_CASE("CPIM address: what is none", "[cpim]") {
  using e = errc;
  struct row {
    const char* text;
    errc code;
    std::uint32_t offset;
    rule where;
  };
  for (const row& r : {
           row{"", e::truncated, 0, rule::formal_name},
           row{"im:a@b", e::syntax, 2, rule::formal_name},
           row{"A<im:a@b>", e::syntax, 1, rule::formal_name},
           row{"A  <im:a@b>", e::syntax, 2, rule::none},
           row{"A B", e::truncated, 3, rule::formal_name},
           row{"Lee, Ann <im:a@b>", e::syntax, 3, rule::formal_name},
           row{"A \"B\" <im:a@b>", e::syntax, 2, rule::none},
           row{"\"A\" B <im:a@b>", e::syntax, 4, rule::formal_name},
           row{"\"A\"  <im:a@b>", e::syntax, 4, rule::formal_name},
           row{"\"A <im:a@b>", e::unterminated_quote, 0, rule::quoted_string},
           row{"\"A\\\" <im:a@b>", e::unterminated_quote, 0, rule::quoted_string},
           row{"\"A\\", e::unterminated_quote, 0, rule::quoted_string},
           row{"x\\t <im:a@b>", e::syntax, 1, rule::formal_name},
           row{"<im:a@b", e::unclosed_angle, 0, rule::uri},
           row{"A <", e::unclosed_angle, 2, rule::uri},
           row{"<>", e::syntax, 1, rule::uri},
           row{"<im:a b>", e::syntax, 5, rule::uri},
           row{"<im:a\"b>", e::syntax, 5, rule::uri},
           row{"<im:<b>", e::syntax, 4, rule::uri},
           row{"<im:\xC3\xA9>", e::syntax, 4, rule::uri},
           row{"<im:a>;lang=de", e::syntax, 6, rule::none},
           row{"<im:a>, <im:b>", e::syntax, 6, rule::none},
           row{"\xFF <im:a>", e::syntax, 0, rule::none},
           row{"a\xE4\xBD <im:a>", e::bad_utf8, 3, rule::utf8_nonascii},
           row{"\"\xC0\x80\"<im:a>", e::syntax, 1, rule::none},
           row{"\"a\tb\"<im:a>", e::syntax, 2, rule::formal_name},
       })
    rejects<address_view>(r.text, r.code, r.offset, r.where);
}

TEST_CASE("CPIM address: the room a Formal-name needs", "[cpim]") {
  const auto v = address_view::parse("\"a\\tb\\\\\" <im:a>");
  REQUIRE(v);
  char room[4];
  CHECK(v->formal_name(std::span<char>(room, 3)) == fault{errc::too_small, rule::none, 4});
  CHECK(v->formal_name(room) == std::string_view("a\tb\\"));
  // Without escapes it is not copied.
  const auto plain = address_view::parse("Joe <im:a>");
  REQUIRE(plain);
  const auto name = plain->formal_name({});
  REQUIRE(name);
  CHECK(name->data() == plain->text().data());
}

TEST_CASE("NS: with a prefix and without, with a blank and without", "[cpim]") {
  struct row {
    const char* text;
    const char* prefix;
    const char* uri;
  };
  for (const row& r : {row{"imdn <urn:ietf:params:imdn>", "imdn", "urn:ietf:params:imdn"},
                       row{"imdn<urn:ietf:params:imdn>", "imdn", "urn:ietf:params:imdn"},
                       row{" <https://id.lanqiao.example/other/> ", "", "https://id.lanqiao.example/other/"},
                       row{"My-Features+1 <mid:MessageFeatures@id.foo.com>", "My-Features+1",
                           "mid:MessageFeatures@id.foo.com"}})
    accepts<ns_view>(r.text, [&](const ns_view& v) {
      CHECK(v.prefix() == r.prefix);
      CHECK(v.uri().text() == r.uri);
      CHECK(v.where().size() == v.text().size());
      CHECK(v.prefix_where().present());
    });
  using e = errc;
  rejects<ns_view>("imdn urn:ietf:params:imdn", e::syntax, 5, rule::uri);
  rejects<ns_view>("imdn", e::truncated, 4);
  rejects<ns_view>("im.dn <urn:a>", e::syntax, 2);
  rejects<ns_view>("a b <urn:a>", e::syntax, 2, rule::uri);
  rejects<ns_view>("imdn  <urn:a>", e::syntax, 5, rule::uri);
  rejects<ns_view>("imdn <urn:a", e::unclosed_angle, 5, rule::uri);
  rejects<ns_view>("imdn <>", e::syntax, 6, rule::uri);
  rejects<ns_view>("<urn:a> x", e::syntax, 8);
  rejects<ns_view>("\"a\" <urn:a>", e::syntax, 0);
  rejects<ns_view>("", e::truncated, 0);
  rejects<ns_view>("\xE4\xBD\xA0 <urn:a>", e::syntax, 0);
}

TEST_CASE("Require: names with a prefix and without", "[cpim]") {
  accepts<required_view>(" MyFeatures.VitalMessageOption ", [](const required_view& v) {
    CHECK(v.text() == "MyFeatures.VitalMessageOption");
    CHECK(v.prefix() == "MyFeatures");
    CHECK(v.name() == "VitalMessageOption");
    CHECK(v.where() == extent{1, 30});
  });
  accepts<required_view>("Vital", [](const required_view& v) {
    CHECK(v.prefix().empty());
    CHECK(v.name() == "Vital");
  });
  rejects<required_view>("", errc::truncated, 0, rule::cpim_header_name);
  rejects<required_view>(".a", errc::syntax, 0, rule::cpim_header_name);
  rejects<required_view>("a.", errc::truncated, 2, rule::cpim_header_name);
  rejects<required_view>("a.b.c", errc::syntax, 3);
  rejects<required_view>("a b", errc::syntax, 2);
  rejects<required_view>("a,b", errc::syntax, 1);
  rejects<required_view>("a:b", errc::syntax, 1);
}

TEST_CASE("imdn.Message-ID is a Token, UTF-8 and dots too", "[cpim]") {
  for (const char* good :
       {"a", "34jk324j", "Lq9a542d4f2187", "Mx-30a45ad478", "a.b.c", "消息1", "x消y", "!#$%&'*+-^_`|~"})
    accepts<message_id_view>(good, [&](const message_id_view& v) { CHECK(v.text() == good); });
  accepts<message_id_view>("  ab ", [](const message_id_view& v) {
    CHECK(v.text() == "ab");
    CHECK(v.where() == extent{2, 4});
  });
  rejects<message_id_view>("", errc::truncated, 0, rule::cpim_token);
  rejects<message_id_view>("  ", errc::truncated, 2, rule::cpim_token);
  rejects<message_id_view>("a b", errc::syntax, 2);
  rejects<message_id_view>("a@b", errc::syntax, 1, rule::cpim_token);
  rejects<message_id_view>("<a>", errc::syntax, 0, rule::cpim_token);
  rejects<message_id_view>("a,b", errc::syntax, 1, rule::cpim_token);
  rejects<message_id_view>("a\xFF", errc::syntax, 1);
  rejects<message_id_view>("a\xE4\xBD", errc::truncated, 3, rule::utf8_nonascii);
}

TEST_CASE("Disposition-Notification: words, extensions and parameters", "[cpim]") {
  for (const auto& row : disposition_words)
    accepts<notify_request_view>(std::string(row.word), [&](const notify_request_view& v) {
      CHECK(v.word() == row.word);
      CHECK(v.what() == row.what);
      CHECK(v.params().empty());
    });
  for (const char* other : {"Display", "delivery", "x-seen", "读"})
    accepts<notify_request_view>(other, [&](const notify_request_view& v) {
      CHECK(v.word() == other);
      CHECK(v.what() == disposition::none);
    });
  accepts<notify_request_view>(" display ; a=1;b=\"x\\\"; y\" ;c=你 ", [](const notify_request_view& v) {
    CHECK(v.text() == "display ; a=1;b=\"x\\\"; y\" ;c=你");
    CHECK(v.word() == "display");
    CHECK(v.what() == disposition::display);
    CHECK(v.params().text() == "; a=1;b=\"x\\\"; y\" ;c=你");
    std::vector<std::string> seen;
    char room[16];
    for (const auto p : v.params())
      seen.push_back(std::string(p.name()) + (p.is_string() ? ":" : "=") +
                     std::string(p.value(room).value_or("?")));
    CHECK(seen == std::vector<std::string>{"a=1", "b:x\"; y", "c=你"});
    const auto b = v.params().find("b");
    REQUIRE(b);
    CHECK(b->value() == "x\\\"; y");
    CHECK(b->name_where().size() == 1);
    CHECK(b->value_where().size() == 8);
    CHECK_FALSE(v.params().find("B"));
    CHECK(*b == *v.params().find("b"));
    CHECK(v.params() == v.params());
  });
  using e = errc;
  rejects<notify_request_view>("", e::truncated, 0, rule::notify_req);
  rejects<notify_request_view>("display;", e::truncated, 8, rule::disp_notify_params);
  rejects<notify_request_view>("display;a", e::truncated, 9, rule::disp_notify_params);
  rejects<notify_request_view>("display;a=", e::truncated, 10, rule::disp_notify_params);
  rejects<notify_request_view>("display;a =1", e::syntax, 9, rule::disp_notify_params);
  rejects<notify_request_view>("display;a=\"x", e::unterminated_quote, 10);
  rejects<notify_request_view>("display display", e::syntax, 8);
  rejects<notify_request_view>(",display", e::syntax, 0, rule::notify_req);
  rejects<notify_request_view>("display,", e::syntax, 7);
  rejects<notify_request_view>("display;a.b=1", e::syntax, 9, rule::disp_notify_params);
}

TEST_CASE("dispositions are a set", "[cpim]") {
  constexpr disposition both = disposition::display | disposition::positive_delivery;
  static_assert(has(both, disposition::display) && has(both, disposition::positive_delivery) &&
                !has(both, disposition::processing));
  static_assert(!has(both, disposition::none) && !has(disposition::none, disposition::display));
  static_assert(!has(disposition::display, both) && (both & disposition::display) == disposition::display);
  disposition grown = disposition::none;
  grown |= disposition::interworking;
  CHECK(grown == disposition::interworking);
}
