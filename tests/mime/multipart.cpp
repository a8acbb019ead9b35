#include "sipwire/mime/multipart.hpp"

#include <catch2/catch.hpp>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "sipwire/core/detail/find_needle.hpp"
#include "sipwire/mime/entity.hpp"
#include "support/allocation.hpp"
#include "support/check.hpp"
#include "support/guard_page.hpp"

using namespace sipwire;
using namespace std::string_view_literals;
using mime::multipart_view;
using test_support::guarded;
using test_support::printed;

namespace {

/// What a reader sees: preamble, header text and body of every part, epilogue, faults.
std::string log(const result<multipart_view>& got) {
  if (!got) return printed(got.error());
  std::string out;
  if (!got->preamble().empty()) out += "<" + std::string(got->preamble()) + ">";
  std::uint32_t n = 0;
  for (const auto& part : *got) {
    ++n;
    if (!part) {
      out += "[" + printed(part.error()) + "]";
      continue;
    }
    REQUIRE(part->body().buffer().text(part->body().where()) == part->body().text());
    out += "[" + std::string(part->headers().text()) + "|" + std::string(part->body().text()) + "@" +
           std::to_string(part->body().offset()) + "]";
  }
  REQUIRE(n == got->size());
  if (const auto epilogue = got->epilogue(); epilogue && !epilogue->empty())
    out += "<" + std::string(epilogue->text()) + ">";
  return out;
}

/// At a guard page and inside a larger buffer. What strict accepts, leniency reads the same.
std::string split(std::string_view body, std::string_view boundary, const read_options& options = {}) {
  const guarded input(body), edge(boundary);
  const auto got = multipart_view::parse(slice(input), edge.text(), options);
  const std::string out = log(got);
  const std::string wide = std::string(50, '-') + std::string(body) + "\r\n--" + std::string(boundary) + "--";
  const slice inner(source(std::string_view(wide)), {50, static_cast<std::uint32_t>(50 + body.size())});
  const auto inside = multipart_view::parse(inner, edge.text(), options);
  REQUIRE(inside.has_value() == got.has_value());
  if (got) {
    REQUIRE(inside->preamble() == got->preamble());
    auto a = got->begin();
    auto b = inside->begin();
    for (; a != got->end(); ++a, ++b) {
      REQUIRE(b != inside->end());
      REQUIRE(a->has_value() == b->has_value());
      if (*a) {
        REQUIRE(**a == **b);
        REQUIRE((*a)->body().offset() + 50 == (*b)->body().offset());
      } else {
        REQUIRE(a->error().code == b->error().code);
        REQUIRE(a->error().offset + 50 == b->error().offset);
        REQUIRE(a->error().offset <= body.size());
      }
    }
    REQUIRE(b == inside->end());
    if (got->check()) {
      read_options loose = options;
      loose.lenient = leniency::all;
      REQUIRE(log(multipart_view::parse(slice(input), edge.text(), loose)) == out);
    }
  } else {
    REQUIRE(got.error().offset <= std::max(body.size(), boundary.size()));
  }
  return out;
}

std::string split_prefixes(std::string_view body, std::string_view boundary) {
  for (std::size_t n = 0; n < body.size(); ++n) {
    (void)split(body.substr(0, n), boundary);
    (void)split(body.substr(0, n), boundary, leniency::all);
  }
  return split(body, boundary);
}

/// A multipart of the wire with its Content-Type.
struct typed {
  std::string type_text;
  std::string body;
  mime::content_type_view type;
  explicit typed(std::string_view of, std::string_view bytes) : type_text(of), body(bytes) {
    REQUIRE(mime::content_type_view::scan(slice(type_text), leniency::none, type).ok());
  }
  [[nodiscard]] result<multipart_view> parse(const read_options& options = {}) const {
    return multipart_view::parse(slice(body), type, options);
  }
};

}  // namespace

TEST_CASE("needle: vectors and bytes find the same place", "[needle]") {
  std::mt19937 random(1);
  const std::string_view letters = "\r\n-bB";
  for (int i = 0; i < 30000; ++i) {
    std::string text, tail;
    const bool near = random() % 2 == 0;
    for (auto n = random() % 200; n != 0; --n) text += near ? letters[random() % letters.size()] : 'b';
    for (auto n = 1 + random() % 4; n != 0; --n) tail += letters[3 + random() % 2];
    const sipwire::detail::needle what{"\r\n", tail};
    if (random() % 2 == 0) text.insert(random() % (text.size() + 1), "\r\n" + tail);
    const guarded input(text);
    const char* const p = input.text().data();
    const char* const pe = p + text.size();
    const char* const fast = sipwire::detail::find_needle(p, pe, what);
    REQUIRE(fast == sipwire::detail::find_needle_portable(p, pe, what));
    const auto at = text.find("\r\n" + tail);
    REQUIRE((fast == nullptr ? std::string::npos : static_cast<std::size_t>(fast - p)) == at);
  }
}

TEST_CASE("multipart: the example of RFC 2046 5.1.1", "[multipart]") {
  CHECK(
      split_prefixes("This is the preamble.  It is to be ignored.\r\n\r\n"
                     "--simple boundary\r\n\r\n"
                     "This is implicitly typed plain US-ASCII text.\r\nIt does NOT end with a linebreak.\r\n"
                     "--simple boundary\r\nContent-type: text/plain; charset=us-ascii\r\n\r\n"
                     "It DOES end with a linebreak.\r\n\r\n"
                     "--simple boundary--\r\n\r\nThis is the epilogue.\r\n",
                     "simple boundary") ==
      "<This is the preamble.  It is to be ignored.\r\n>"
      "[|This is implicitly typed plain US-ASCII text.\r\nIt does NOT end with a linebreak.@68]"
      "[Content-type: text/plain; charset=us-ascii\r\n|It DOES end with a linebreak.\r\n@215]"
      "<\r\nThis is the epilogue.\r\n>");
}

TEST_CASE("multipart: what is a delimiter line and what only begins like one", "[multipart]") {
  CHECK(split("--b\r\n\r\nx\r\n--b--", "b") == "[|x@7]");
  CHECK(split("--b\r\n\r\nx\r\n--bb\r\n--b-\r\n--b--x\r\n-- b\r\n --b\r\n--B\r\n--b--", "b") ==
        "[|x\r\n--bb\r\n--b-\r\n--b--x\r\n-- b\r\n --b\r\n--B@7]");
  // In the middle of a line, or behind a bare LF or CR, it is content.
  CHECK(split("--b\r\n\r\nx--b--\n--b--\r--b--\r\n--b--\r\n", "b") == "[|x--b--\n--b--\r--b--@7]");
  CHECK(split("x--b\r\n\r\n--b\r\n\r\ny\r\n--b--", "b") == "<x--b\r\n>[|y@15]");
  // Nothing behind the closing line counts.
  CHECK(split("--b\r\n\r\nx\r\n--b--\r\n--b\r\n\r\ny\r\n--b--\r\n", "b") ==
        "[|x@7]<--b\r\n\r\ny\r\n--b--\r\n>");
  // A boundary that is the beginning of another, and one that ends in dashes.
  CHECK(split("--a\r\n\r\n--ab\r\n\r\nx\r\n--ab--\r\n\r\n--a--", "a") == "[|--ab\r\n\r\nx\r\n--ab--\r\n@7]");
  CHECK(split("--b--\r\n\r\nx\r\n--b----", "b--") == "[|x@9]");
  CHECK(split("--'()+_,-./:=? Z\r\n\r\nx\r\n--'()+_,-./:=? Z--", "'()+_,-./:=? Z") == "[|x@20]");
}

TEST_CASE("multipart: bodies without a delimiter line", "[multipart]") {
  CHECK(split("", "b") == "missing_delimiter in dash-boundary at 0");
  CHECK(split("text", "b") == "missing_delimiter in dash-boundary at 4");
  CHECK(split("--b", "b") == "missing_delimiter in dash-boundary at 3");
  CHECK(split("--b\r", "b") == "missing_delimiter in dash-boundary at 4");
  CHECK(split("--b\r\n", "b") == "[missing_delimiter in close-delimiter at 5]");
  CHECK(split("--b\r\n\r\nx", "b") == "[missing_delimiter in close-delimiter at 8]");
  CHECK(split("--b\r\n\r\nx\r\n--b", "b") == "[missing_delimiter in close-delimiter at 13]");
  CHECK(split("--b\r\n\r\nx\r\n--b\r\n\r\ny", "b") == "[|x@7][missing_delimiter in close-delimiter at 18]");
  const auto loose = leniency::unclosed_multipart;
  CHECK(split("--b\r\n\r\nx\r\n--b\r\n\r\ny", "b", loose) == "[|x@7][|y@17]");
  CHECK(split("--b\r\n\r\nx\r\n--b\r\n", "b", loose) == "[|x@7][|@15]");
  CHECK(split("text", "b", loose) == "<text>");
  CHECK(split("--b\r\nno colon", "b", loose) == "[missing_colon in field-name at 8]");
}

TEST_CASE("multipart: bare LF is content unless leniency reads lines by it", "[multipart]") {
  CHECK(split("--b\n\nx\n--b--\n", "b") == "missing_delimiter in dash-boundary at 13");
  const auto loose = leniency::bare_lf;
  CHECK(split("--b\nA: b\n\nx\n--b\n\r\n\r\ny\r\n--b--\n", "b", loose) == "[A: b\n|x@10][|\r\ny@18]");
  CHECK(split("pre\n--b\n--b--", "b", loose) == "<pre>[|@8]");
  // With a proper first delimiter line the body is read by its CRLFs, as strict does.
  CHECK(split("--b\r\n\r\nx\n--b\ny\r\n--b--", "b", loose) == "[|x\n--b\ny@7]");
}

TEST_CASE("multipart: a faulty part does not hide the others", "[multipart]") {
  CHECK(split_prefixes("--b\r\nno colon\r\n\r\nx\r\n--b\r\nA: \x01\r\n\r\n\r\n--b\r\n\r\nz\r\n--b--", "b") ==
        "[missing_colon in field-name at 8][control_byte in field-body at 28][|z@42]");
  const guarded body("--b\r\n:\r\n--b\r\n\r\nz\r\n--b--");
  const auto parts = multipart_view::parse(slice(body), "b"sv);
  REQUIRE(parts);
  CHECK(parts->check().error() == fault{errc::bad_field_name, rule::field_name, 5});
  CHECK(parts->find("text", "plain")->body() == "z");
}

TEST_CASE("R099 multipart cut off at every byte, and empty parts", "[R099]") {
  CHECK(split_prefixes("--b\r\nContent-Type: a/b\r\n\r\nbody\r\n--b\r\n\r\n\r\n--b\r\n\r\n--b--\r\n", "b") ==
        "[Content-Type: a/b\r\n|body@26][|@39][|@46]");
  CHECK(split_prefixes("\r\n--b\r\n--b\r\n\r\n\r\n--b--", "b") == "[|@7][|@14]");
}

TEST_CASE("R101 adjacent boundaries", "[R101]") {
  CHECK(split_prefixes("--b\r\n--b--", "b") == "[|@5]");
  CHECK(split_prefixes("--b\r\n--b\r\n--b\r\n--b--\r\n", "b") == "[|@5][|@10][|@15]");
  // A closing line alone has no parts, which the grammar does not allow.
  CHECK(split("--b--", "b") == "missing_delimiter in dash-boundary at 0");
  CHECK(split("\r\n--b--", "b") == "missing_delimiter in dash-boundary at 0");
  CHECK(split("--b\n--b--", "b") == "missing_delimiter in dash-boundary at 9");
}

TEST_CASE("R102 no boundary, an empty one, 70 and 71 characters, a longer closing line", "[R102]") {
  const auto error = [](const typed& message) { return message.parse().error(); };
  CHECK(error(typed("multipart/mixed", "--b--")) == fault{errc::absent, rule::boundary, 15});
  CHECK(error(typed("multipart/mixed;boundary=\"\"", "--b--")) == fault{errc::truncated, rule::boundary, 26});
  CHECK(error(typed("text/plain;boundary=b", "--b--")) == fault{errc::not_allowed, rule::media_type, 0});
  CHECK(error(typed("multipart/mixed;boundary=\"a \"", "")) == fault{errc::syntax, rule::boundary, 27});
  CHECK(error(typed("multipart/mixed;boundary=\"a\\b\"", "")) == fault{errc::syntax, rule::boundary, 27});
  CHECK(error(typed("multipart/mixed;boundary=a*b", "")) == fault{errc::syntax, rule::boundary, 26});

  const std::string seventy(70, 'x');
  CHECK(split("--" + seventy + "\r\n\r\nbody\r\n--" + seventy + "--", seventy) == "[|body@76]");
  CHECK(split("--" + seventy + "x\r\n", seventy + "x") == "too_long in boundary at 70");
  // Closing lines with more dashes than two are content.
  CHECK(split("--b\r\n\r\nx\r\n--b---\r\n--b----\r\n", "b") ==
        "[missing_delimiter in close-delimiter at 27]");
  CHECK(split("--b\r\n\r\nx\r\n--b---\r\n--b--", "b") == "[|x\r\n--b---@7]");
}

TEST_CASE("R103 part with headers only", "[R103]") {
  CHECK(split_prefixes("--b\r\nContent-Type: a/b\r\n--b--", "b") == "[Content-Type: a/b|@22]");
  CHECK(split_prefixes("--b\r\nContent-Type: a/b\r\n\r\n--b--", "b") == "[Content-Type: a/b\r\n|@24]");
  CHECK(split_prefixes("--b\r\nContent-Type: a/b\r\n\r\n\r\n--b--", "b") == "[Content-Type: a/b\r\n|@26]");
  const guarded body("--b\r\nContent-Type: a/b;c=d\r\n--b--");
  const auto parts = multipart_view::parse(slice(body), "b"sv);
  REQUIRE(parts);
  const auto& part = *parts->begin();
  REQUIRE(part);
  CHECK_FALSE(part->headers().has_empty_line());
  CHECK(part->is("a", "b"));
  CHECK(part->content_type()->text() == "a/b;c=d");
  CHECK(part->body().empty());
}

TEST_CASE("multipart: the options hold for the header fields of parts", "[multipart]") {
  CHECK(split("--b\r\nA : c\r\n\r\nx\r\n--b--", "b") == "[A : c\r\n|x@14]");
  read_options options;
  options.refuse_space_before_colon = true;
  CHECK(split("--b\r\nA : c\r\n\r\nx\r\n--b--", "b", options) == "[space_before_colon in field-name at 6]");
  CHECK(split("--b\r\nA: c\r\n\r\nx\r\n--b--", "b", limits{.part_fields = 0}) ==
        "[too_many in MIME-part-headers at 5]");
}

TEST_CASE("R104 part bodies are opaque bytes", "[R104]") {
  const std::string_view body = "--b\r\n\r\na\rb\nc\0d\r\r\n\n\r\xFF\r\n--b\r\n\r\n\r\r\n--b--"sv;
  const guarded input(body);
  const auto parts = multipart_view::parse(slice(input), "b"sv);
  REQUIRE(parts);
  auto it = parts->begin();
  REQUIRE(*it);
  CHECK((*it)->body() == "a\rb\nc\0d\r\r\n\n\r\xFF"sv);
  ++it;
  REQUIRE(*it);
  CHECK((*it)->body() == "\r");
  CHECK(++it == parts->end());
}

TEST_CASE("R105 nested multiparts: a cap, no recursion, and nothing split on content", "[R105]") {
  // One in the other, deeper than the cap.
  std::string body = "deep";
  for (int level = 20; level > 0; --level) {
    const std::string b = "level" + std::to_string(level) + "x";
    const std::string inner =
        level < 20 ? "Content-Type: multipart/mixed;boundary=level" + std::to_string(level + 1) + "x\r\n"
                   : "";
    body = "--" + b + "\r\n" + inner + "\r\n" + body + "\r\n--" + b + "--\r\n";
  }
  const guarded input(body);
  auto parts = multipart_view::parse(slice(input), "level1x"sv);
  for (std::uint32_t depth = 1; depth <= limits().multipart_depth; ++depth) {
    REQUIRE(parts);
    CHECK(parts->depth() == depth);
    const auto& part = *parts->begin();
    REQUIRE(part);
    CHECK(part->is_multipart());
    CHECK(part->depth() == depth);
    parts = multipart_view::parse(*part);
  }
  REQUIRE_FALSE(parts);
  CHECK(parts.error().code == errc::too_deep);
  CHECK(body.compare(parts.error().offset, 9, "--level9x") == 0);

  // The walk gives every level and then the fault.
  std::uint32_t seen = 0;
  fault last;
  mime::for_each_part(*multipart_view::parse(slice(input), "level1x"sv), [&](const auto& part) {
    ++seen;
    last = part.error();
    return true;
  });
  CHECK(seen == limits().multipart_depth + 1);
  CHECK(last == parts.error());
  const read_options deep = limits{.multipart_depth = 100};
  seen = 0;
  mime::for_each_part<20>(
      *multipart_view::parse(slice(input), "level1x"sv, deep),
      [&](const auto& part) {
        ++seen;
        last = part.error();
        return true;
      },
      deep);
  CHECK(seen == 20);
  CHECK(last == fault{});
  mime::for_each_part<3>(
      *multipart_view::parse(slice(input), "level1x"sv, deep),
      [&](const auto& part) {
        last = part.error();
        return true;
      },
      deep);
  CHECK(last.code == errc::too_deep);

  // The outer delimiter ends the inner multipart, wherever that is.
  const guarded cut(
      "--a\r\nContent-Type: multipart/mixed;boundary=b\r\n\r\n--b\r\n\r\nx\r\n--a\r\n\r\ny\r\n--b--\r\n"
      "--a--");
  std::string order;
  mime::for_each_part(*multipart_view::parse(slice(cut), "a"sv), [&](const auto& part) {
    order += part ? "[" + std::string(part->body().text()) + "]" : printed(part.error());
    return true;
  });
  CHECK(order == "[--b\r\n\r\nx]missing_delimiter in close-delimiter at 57[y\r\n--b--]");
}

TEST_CASE("D76: an empty part of type multipart has nothing in it, and no fault (RFC 3261 20.15)", "[mime]") {
  std::string order;
  const auto note = [&](const auto& part) {
    order += part ? "[" + std::string(part->body().text()) + "]" : printed(part.error());
    return true;
  };
  const guarded input(
      "--a\r\nContent-Type: multipart/mixed;boundary=b\r\n\r\n\r\n--a\r\nContent-Type: multipart/mixed\r\n"
      "\r\n\r\n--a\r\n\r\ny\r\n--a--");
  mime::for_each_part(*multipart_view::parse(slice(input), "a"sv), note);
  CHECK(order == "[][][y]");
  // One octet is not nothing.
  order.clear();
  const guarded blank("--a\r\nContent-Type: multipart/mixed;boundary=b\r\n\r\n \r\n--a--");
  mime::for_each_part(*multipart_view::parse(slice(blank), "a"sv), note);
  CHECK(order == "[ ]missing_delimiter in dash-boundary at 50");
}

TEST_CASE(
    "R106 quoted boundary, transport padding, preamble, epilogue, a body that begins with the delimiter",
    "[R106]") {
  const typed quoted("multipart/mixed; boundary=\"a b:c\"", "--a b:c\r\n\r\nx\r\n--a b:c--");
  CHECK(log(quoted.parse()) == "[|x@11]");
  CHECK(quoted.parse()->boundary() == "a b:c");
  CHECK(split_prefixes("--b \t \r\n\r\nx\r\n--b\t\r\n\r\ny\r\n--b-- \t\r\nend", "b") ==
        "[|x@10][|y@21]<end>");
  CHECK(split("--b\r\n\r\nx\r\n--b-- ", "b") == "[|x@7]");
  CHECK(split("\r\n--b\r\n\r\nx\r\n--b--", "b") == "[|x@9]");
  CHECK(split("one\r\ntwo\r\n--b\r\n\r\nx\r\n--b--\r\nthree", "b") == "<one\r\ntwo>[|x@17]<three>");
  CHECK(split("--b\r\n\r\n\r\nx\r\n\r\n--b--", "b") == "[|\r\nx\r\n@7]");
}

TEST_CASE("R107 thousands of tiny parts and headers: caps, and no memory", "[R107]") {
  std::string body;
  for (int i = 0; i < 5000; ++i) body += "--b\r\n\r\n\r\n";
  body += "--b--";
  const slice all(body);
  std::uint32_t n = 0;
  fault last;
  const read_options many = limits{.multipart_parts = 5000};
  std::size_t counted = 0;
  {
    const test_support::no_allocations scope;
    const auto parts = multipart_view::parse(all, "b"sv);
    if (parts)
      for (const auto& part : *parts) {
        ++n;
        last = part.error();
      }
    const auto every = multipart_view::parse(all, "b"sv, many);
    if (every && every->check()) counted = every->size();
  }
  CHECK(n == limits().multipart_parts + 1);
  CHECK(last == fault{errc::too_many, rule::multipart_body, limits().multipart_parts * 9 + 5});
  CHECK(counted == 5000);

  std::string fields;
  for (int i = 0; i < 5000; ++i) fields += "A:\r\n";
  const std::string heavy = "--b\r\n" + fields + "\r\nx\r\n--b\r\n\r\ny\r\n--b--";
  CHECK(split(heavy, "b") ==
        "[too_many in MIME-part-headers at " + std::to_string(5 + 4 * limits().part_fields) + "][|y@20017]");
}

TEST_CASE("R108 no white space after a colon, and bodies as they are", "[R108]") {
  const guarded body("--b\r\nContent-Type:application/x\r\n\r\none\ntwo\r\nthree\n\r\n--b--");
  const auto parts = multipart_view::parse(slice(body), "b"sv);
  REQUIRE(parts);
  const auto part = *parts->begin();
  REQUIRE(part);
  CHECK(part->is("application", "x"));
  CHECK(part->body() == "one\ntwo\r\nthree\n");
}

TEST_CASE("multipart: finding parts", "[multipart]") {
  const typed message("multipart/related;type=\"Application/rlmi+xml\";start=\"<root@x>\";boundary=b",
                      "--b\r\nContent-Type: a/b\r\nContent-ID: <p%1@x>\r\n\r\nfirst\r\n"
                      "--b\r\nContent-Type: A/B\r\nContent-ID: <root@x>\r\n\r\nsecond\r\n"
                      "--b\r\n\r\nplain\r\n--b--");
  const auto parts = message.parse();
  REQUIRE(parts);
  CHECK(parts->root_type() == "Application/rlmi+xml");
  CHECK(parts->root()->body() == "second");
  CHECK(parts->find("a", "b")->body() == "first");
  CHECK(parts->find("text", "plain")->body() == "plain");
  CHECK(parts->find("c", "d").error() ==
        fault{errc::absent, rule::body_part, static_cast<std::uint32_t>(message.body.size())});
  CHECK(parts->find_id("cid:p%251@x")->body() == "first");
  CHECK(parts->find_id("p%1@x")->body() == "first");
  CHECK(parts->find_id("cid:p%1@x")->body() == "first");  // no escape
  CHECK(parts->find_id("").error().code == errc::absent);
  // multipart/alternative: the last one that is understood.
  CHECK(parts->last_if([](const auto& part) { return part.is("a", "b"); })->body() == "second");
  CHECK(parts->last_if([](const auto&) { return true; })->body() == "plain");
  CHECK(parts->last_if([](const auto&) { return false; }).error().code == errc::absent);

  const typed bare("multipart/related;boundary=b", message.body);
  CHECK(bare.parse()->root()->body() == "first");
  CHECK_FALSE(bare.parse()->root_type());
  const typed lost("multipart/related;boundary=b;start=\"<none@x>\"", message.body);
  CHECK(lost.parse()->root().error().code == errc::absent);
}

TEST_CASE("multipart: an iterator outlives the view it came from", "[multipart]") {
  const std::string body = "--b\r\n\r\nx\r\n--b--";
  auto it = multipart_view::parse(slice(body), "b"sv)->begin();
  REQUIRE(*it);
  CHECK((*it)->body() == "x");
  CHECK(++it == std::default_sentinel);
  CHECK(it == multipart_view::iterator());

  // A part lies in its iterator, so that of one about to go is a copy.
  STATIC_REQUIRE(std::input_iterator<multipart_view::iterator>);
  STATIC_REQUIRE_FALSE(std::forward_iterator<multipart_view::iterator>);
  STATIC_REQUIRE(std::is_same_v<decltype(*multipart_view().begin()), result<mime::entity_view>>);
  const auto& part = *multipart_view::parse(slice(body), "b"sv)->begin();
  REQUIRE(part);
  CHECK(part->body() == "x");
}

TEST_CASE("entity: decoded content", "[entity]") {
  char room[16];
  const auto parse = [](std::string_view text) {
    const auto got = mime::entity_view::parse(slice(text));
    REQUIRE(got);
    return *got;
  };
  const auto plain = parse("Content-Type: text/plain\r\n\r\nhello");
  CHECK(plain.body() == "hello");
  CHECK(plain.decoded({})->data() == plain.body().begin());
  CHECK(plain.decode(room) == 5U);
  CHECK(plain.decode(std::span<char>(room, 4)) == fault{errc::too_small, rule::none, 5});
  CHECK(plain.decoded_size() == 5U);

  const auto base64 = parse("Content-Transfer-Encoding: base64\r\n\r\nZm9v\r\nYmFy\r\n");
  CHECK(base64.decoded(room) == "foobar");
  CHECK(base64.decoded_size() == 6U);
  CHECK(base64.decoded(std::span<char>(room, 5)).error() == fault{errc::too_small, rule::base64, 6});
  std::string text;
  string_sink sink(text);
  CHECK(base64.decode(sink));
  CHECK(text == "foobar");
  CHECK(base64.is("text", "plain"));

  const auto printable = parse("Content-Transfer-Encoding: Quoted-Printable\r\n\r\ncaf=C3=A9");
  CHECK(printable.decoded(room) == "caf\xC3\xA9");
  CHECK(printable.decode(sink));
  CHECK(text == "foobarcaf\xC3\xA9");
  CHECK(parse("Content-Transfer-Encoding: base64\r\n\r\nZm!v").decoded(room).error() ==
        fault{errc::syntax, rule::base64, 39});
  CHECK(parse("Content-Transfer-Encoding: base64\r\n\r\nZm!9v").decoded(room, leniency::foreign_base64) ==
        "foo");
  const auto odd = parse("Content-Transfer-Encoding: x-uue\r\n\r\n...");
  CHECK(odd.decoded(room).error().code == errc::unknown_value);
  CHECK(odd.decode(sink).error().code == errc::unknown_value);
  CHECK(parse("").body().empty());
  CHECK(parse("A: b").body().offset() == 4);
  CHECK(mime::entity_view::parse(slice("x"sv)).error() == fault{errc::missing_colon, rule::field_name, 1});
}

TEST_CASE("multipart: no octet in front of the body is looked at", "[multipart]") {
  for (const std::string_view text :
       {"\n--b\n\nx\n--b--\n", "\r\n--b\r\n\r\nx\r\n--b--", "--b\n\nx\n--b--\n", "\n", "", "\n--b"}) {
    const auto text_of = [](const result<mime::multipart_view>& m) {
      if (!m) return std::string("none");
      std::string out = "preamble " + std::to_string(m->preamble().size());
      for (const auto& part : *m) out += part ? " " + std::string(part->body().text()) : " fault";
      return out;
    };
    const test_support::guarded alone(text, test_support::guard::in_front);
    const std::string seen = text_of(mime::multipart_view::parse(slice(alone), slice("b"), leniency::all));
    if (text.substr(0, 4) == "\n--b" && text.size() > 5) CHECK(seen == "preamble 0 x");
    // The CR of another line is no part of the body either.
    const std::string before = "\r" + std::string(text);
    const auto size = static_cast<std::uint32_t>(before.size());
    CHECK(text_of(mime::multipart_view::parse(slice(source(before), {1, size}), slice("b"), leniency::all)) ==
          seen);
  }
}
