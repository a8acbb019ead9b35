// Header fields of user code: header_spec.
#include <array>
#include <catch2/catch.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "sipwire/sip.hpp"
#include "support/allocation.hpp"

using namespace sipwire;

namespace {

/// A shape of the library.
struct room_list {
  static constexpr std::string_view name = "X-Room";
  static constexpr bool list = true;
  using value = sip::token_params_view;
};
/// A value type of its own, and a name known while compiling that is no string_view.
class colour_view {
 public:
  [[nodiscard]] std::string_view text() const { return text_; }
  static scan_end scan(const slice& rest, leniency, colour_view& out) {
    const char* p = past_lws(rest.begin(), rest.end());
    for (const std::string_view word : {"red", "blue"}) {
      if (!std::string_view(p, static_cast<std::size_t>(rest.end() - p)).starts_with(word)) continue;
      out.text_ = word;
      p += word.size();
      return {past_lws(p, rest.end())};
    }
    return {p, errc::unknown_value, rule::header_value};
  }

 private:
  std::string_view text_;
};
struct colour {
  static constexpr char name[] = "Colour";
  using value = colour_view;
};
struct note {
  static constexpr std::string_view name = "X-Note";
  static constexpr bool repeats = true;
  using value = sip::text_view;
};
/// A field that the library names and does not type (or types otherwise).
struct my_subject {
  static constexpr std::string_view name = "subject";
  using value = sip::token_view;
};

static_assert(sip::good_header_spec<room_list> && sip::good_header_spec<colour> &&
              sip::good_header_spec<note>);
static_assert(sip::id_of<room_list> == sip::header_id::extension &&
              sip::id_of<my_subject> == sip::header_id::subject);
static_assert(sip::is_list<room_list> && sip::repeats<room_list> && !sip::is_list<note> &&
              sip::repeats<note> && !sip::repeats<colour>);
static_assert(sip::name_of<colour> == "Colour" && sip::name_of<sip::hdr::via> == "Via" &&
              sip::repeats<sip::hdr::via>);
static_assert(!sip::header_tag<int> && !sip::header_tag<colour_view>);

constexpr std::string_view text =
    "OPTIONS sip:b@b.example SIP/2.0\r\nX-Other: 1\r\nX-Room: blue;seats=12, =, green\r\nColour : \r\n"
    " red\r\nx-room: red\r\nX-Note: one, two\r\nX-NOTE: three\r\ns: lunch\r\nContent-Length: 0\r\n\r\n";

}  // namespace

TEST_CASE("header_spec: values of a list over commas and fields, each with its own fault", "[header_tag]") {
  sip::field_storage<16> slots;
  const auto msg = sip::parse(text, slots);
  REQUIRE(msg);
  std::array<char, 200> room;
  span_sink out(room);
  {
    const test_support::no_allocations scope;
    for (const auto& v : msg->all<room_list>()) {
      out.append(v ? v->text() : name(v.error().code));
      out.append("|");
    }
  }
  CHECK(out.text() == "blue;seats=12|syntax|green|red|");
  const auto all = msg->all<room_list>();
  auto i = all.begin();
  CHECK(i.in().name() == "X-Room");
  CHECK((++i)->error() == fault{errc::syntax, rule::info_package,
                                static_cast<std::uint32_t>(text.find('=', text.find(", =")))});
  CHECK(all.size() == 4);
  CHECK(msg->has<room_list>());
  CHECK(msg->get<room_list>()->token() == "blue");
}

TEST_CASE("header_spec: a field that may stand once, folded, repeated, absent", "[header_tag]") {
  sip::field_storage<16> slots;
  auto msg = sip::parse(text, slots);
  REQUIRE(msg);
  CHECK(msg->get<colour>()->text() == "red");
  CHECK(msg->get<my_subject>()->text() == "lunch");
  CHECK(msg->get<note>()->text() == "one, two");
  CHECK(msg->all<note>().size() == 2);
  std::string twice(text);
  twice.insert(twice.find("s: lunch"), "COLOUR: green\r\n");
  msg = sip::parse(twice, slots);
  REQUIRE(msg);
  CHECK(msg->get<colour>().error() ==
        fault{errc::duplicate, rule::message_header, static_cast<std::uint32_t>(twice.find("COLOUR"))});
  const auto values = msg->all<colour>();
  auto i = values.begin();
  CHECK(i->has_value());
  ++i;
  CHECK(i->error() == fault{errc::unknown_value, rule::header_value,
                            static_cast<std::uint32_t>(twice.find("green\r\ns:"))});
  CHECK(++i == values.end());
  msg = sip::parse("OPTIONS sip:b SIP/2.0\r\nX-Other: 1\r\n\r\n", slots);
  REQUIRE(msg);
  CHECK(msg->get<colour>().error() == fault{errc::absent, rule::message_header, 35});
  CHECK_FALSE(msg->has<room_list>());
  CHECK(msg->all<room_list>().empty());
}

TEST_CASE("header_spec: values of their own", "[header_tag]") {
  CHECK(sip::parse_value<colour>(" blue ")->text() == "blue");
  CHECK(sip::parse_value<colour>("blue x").error() == fault{errc::syntax, rule::comma, 5});
  std::size_t n = 0;
  for (const auto& v : sip::parse_list<room_list>("a, b;c")) n += v.has_value() ? 1U : 0U;
  CHECK(n == 2);
}

TEST_CASE("header_spec: writing", "[header_tag]") {
  std::string out;
  string_sink sink(out);
  sip::request_writer w(sink, sip::method::options, "sip:b");
  w.add<room_list>("a, b;c=1")
      .add<room_list>("d")
      .add<colour>("blue")
      .add<note>("x")
      .add<note>("y")
      .add<my_subject>("lunch");
  CHECK(w.finish_fragment());
  CHECK(out ==
        "OPTIONS sip:b SIP/2.0\r\nX-Room: a, b;c=1\r\nX-Room: d\r\nColour: blue\r\nX-Note: x\r\n"
        "X-Note: y\r\nsubject: lunch\r\nContent-Length: 0\r\n\r\n");
  const auto refused = [](auto&& add) {
    counting_sink count;
    sip::request_writer writer(count, sip::method::options, "sip:b");
    add(writer);
    return writer.error();
  };
  CHECK(refused([](auto& x) { x.template add<room_list>("a, ="); }) ==
        fault{errc::syntax, rule::info_package, 3});
  CHECK(refused([](auto& x) { x.template add<room_list>(""); }) ==
        fault{errc::truncated, rule::header_value, 0});
  CHECK(refused([](auto& x) { x.template add<colour>("blue\r\nVia: x"); }) ==
        fault{errc::injection, rule::header_value, 4});
  CHECK(refused([](auto& x) { x.template add<colour>("green"); }) ==
        fault{errc::unknown_value, rule::header_value, 0});
  CHECK(refused([](auto& x) { x.template add<colour>("red").template add<colour>("red"); }) ==
        fault{errc::duplicate, rule::message_header, 0});
  CHECK(refused([](auto& x) { x.template add<my_subject>("red").template add<sip::hdr::subject>("red"); }) ==
        fault{errc::duplicate, rule::message_header, 0});
}

TEST_CASE("header_spec: editing", "[header_tag]") {
  sip::field_storage<16> slots;
  const auto msg = sip::parse(text, slots);
  REQUIRE(msg);
  alignas(8) std::array<std::byte, 4096> arena;
  sip::edit e(*msg, arena);
  const auto values = [&] {
    std::string all;
    for (const auto& v : e.all<room_list>()) all += v ? std::string(v->text()) + "|" : std::string("!|");
    return all;
  };
  CHECK(values() == "blue;seats=12|!|green|red|");
  CHECK(e.get<colour>()->text() == "red");
  e.remove_value<room_list>(1);
  CHECK(values() == "blue;seats=12|green|red|");
  e.replace_value<room_list>(1, "x").insert_value<room_list>(0, "y").remove_first<room_list>();
  CHECK(values() == "blue;seats=12|x|red|");
  e.replace_value<room_list>(2, "z").append<room_list>("last").prepend<room_list>("first");
  CHECK(values() == "first|blue;seats=12|x|z|last|");
  e.set<colour>("blue").insert_before<colour, note>("before").insert_after<colour, note>("after");
  CHECK_FALSE(e.failed());
  std::string out;
  string_sink sink(out);
  CHECK(e.write(sink));
  CHECK(out ==
        "OPTIONS sip:b@b.example SIP/2.0\r\nX-Other: 1\r\nX-Room: first\r\nX-Room: blue;seats=12, x\r\n"
        "X-Note: before\r\nColour : \r\n blue\r\nX-Note: after\r\nx-room: z\r\nX-Note: one, two\r\n"
        "X-NOTE: three\r\ns: lunch\r\nContent-Length: 0\r\nX-Room: last\r\n\r\n");
  e.remove<room_list>();
  CHECK_FALSE(e.has<room_list>());
  CHECK(e.get<room_list>().error().code == errc::absent);
  CHECK(e.has<note>());
  e.append<colour>("red");
  CHECK(e.error() == fault{errc::duplicate, rule::message_header, 0});
}
