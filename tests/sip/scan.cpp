#include "sipwire/sip/scan.hpp"

#include <catch2/catch.hpp>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "sipwire/sip/header_id.hpp"
#include "support/allocation.hpp"
#include "support/event_log.hpp"
#include "support/message.hpp"

using namespace sipwire;
using test_support::event_text;

namespace {

std::string piece(const source& from, extent e) {
  return std::to_string(e.first) + " \"" + event_text(from.text(e)) + "\"";
}

/// One line an event, as tests/data/events has them; stops at the event called `stop`.
struct recorder {
  std::vector<std::string> events;
  std::size_t stop = static_cast<std::size_t>(-1);

  bool put(std::string event) {
    events.push_back(std::move(event));
    return events.size() != stop;
  }
  bool on_request_line(const source& from, const sip::request_line& line) {
    return put("request " + piece(from, line.method) + " " + piece(from, line.uri) + " " +
               piece(from, line.version));
  }
  bool on_status_line(const source& from, const sip::status_line& line) {
    return put("response " + piece(from, line.version) + " " + std::to_string(line.status) + " " +
               piece(from, line.reason));
  }
  bool on_field(const source& from, const sip::field& f) {
    if (f.malformed) return put("malformed " + piece(from, f.value));
    const std::string known = f.id == sip::header_id::extension ? "-" : std::string(sip::name(f.id));
    return put("field " + known + " " + piece(from, f.name) + " " + piece(from, f.value));
  }
  bool on_body(const source& from, const extent& body) { return put("body " + piece(from, body)); }
};

std::string fault_event(fault f) {
  return "fault " + std::string(name(f.code)) + " " + std::to_string(f.offset) + " " +
         std::string(name(f.rule));
}

read_options options_of(const test_support::event_case& one) {
  read_options out;
  std::string_view flags = one.option("lenient");
  while (!flags.empty()) {
    const auto comma = flags.find(',');
    const auto flag = leniency_from(flags.substr(0, comma));
    REQUIRE(flag);
    out.lenient |= *flag;
    flags.remove_prefix(comma == flags.npos ? flags.size() : comma + 1);
  }
  out.refuse_space_before_colon = one.option("refuse-space") == "yes";
  if (!one.option("header-bytes").empty())
    out.caps.header_bytes = static_cast<std::uint32_t>(std::stoul(std::string(one.option("header-bytes"))));
  return out;
}

std::vector<std::string> events_of(const test_support::event_case& one) {
  const test_support::guarded input(one.input);
  const auto options = options_of(one);
  (void)test_support::scan_agreeing(input, options);
  recorder log;
  const auto layout = sip::scan(input, log, options);
  if (!layout) log.events.push_back(fault_event(layout.error()));
  return log.events;
}

}  // namespace

TEST_CASE("scan: event logs", "[scan]") {
  for (const char* file : {"requests", "responses", "fields", "faults", "leniencies"})
    test_support::check_event_log(std::string("data/events/") + file + ".txt", events_of);
}

TEST_CASE("scan: the handler can stop at every event", "[scan]") {
  const std::string text = "\r\nOPTIONS sip:a@b SIP/2.0\r\nv: x\r\nTo: y\r\n z\r\nX : \r\nl:4\r\n\r\nbody!";
  recorder whole;
  REQUIRE(sip::scan(text, whole));
  REQUIRE(whole.events.size() == 6);
  // Where the start line, each field and the body begin.
  const std::uint32_t places[] = {2, 27, 33, 44, 50, 57};
  const rule rules[] = {rule::request_line,   rule::message_header, rule::message_header,
                        rule::message_header, rule::message_header, rule::message_body};
  for (std::size_t n = 1; n <= whole.events.size(); ++n) {
    recorder a, b, c;
    a.stop = b.stop = c.stop = n;
    const auto x = sip::scan_with<vector_runs, sip::framing::line_index>(text, a);
    const auto y = sip::scan_with<byte_runs, sip::framing::automaton>(text, b);
    const auto z = sip::scan_with<vector_runs, sip::framing::automaton>(text, c);
    INFO(n);
    CHECK(x.error() == fault{errc::stopped, rules[n - 1], places[n - 1]});
    CHECK(y.error() == x.error());
    CHECK(z.error() == x.error());
    CHECK(a.events == std::vector<std::string>(whole.events.begin(),
                                               whole.events.begin() + static_cast<std::ptrdiff_t>(n)));
    CHECK(b.events == a.events);
    CHECK(c.events == a.events);
  }
  recorder r;
  r.stop = 1;
  CHECK(sip::scan("SIP/2.0 200 OK\r\n\r\n", r).error() == fault{errc::stopped, rule::status_line, 0});
}

TEST_CASE("scan: where the parts lie", "[scan]") {
  recorder log;
  const std::string text = "\r\nOPTIONS sip:a@b SIP/2.0\r\nl: 2\r\n\r\nabc";
  const auto layout = sip::scan(text, log);
  REQUIRE(layout);
  CHECK(layout->start_line == extent{2, 27});
  CHECK(layout->headers == extent{27, 35});
  CHECK(layout->content_length == extent{30, 31});
  CHECK(layout->body == extent{35, 37});
}

TEST_CASE("scan: every byte in every place, by every way of reading", "[scan]") {
  const std::string text = "OPTIONS sip:a@b SIP/2.0\r\nTo: x\r\n y\r\nl : 1\r\n\r\nb";
  for (std::size_t i = 0; i < text.size(); ++i) {
    for (int b = 0; b < 256; ++b) {
      std::string spoiled = text;
      spoiled[i] = static_cast<char>(b);
      (void)test_support::parse_fault(spoiled);
    }
  }
}

TEST_CASE("scan: allocates nothing", "[scan][allocations]") {
  struct counter {
    std::size_t n = 0;
    bool on_request_line(const source&, const sip::request_line&) { return ++n != 0; }
    bool on_status_line(const source&, const sip::status_line&) { return ++n != 0; }
    bool on_field(const source&, const sip::field&) { return ++n != 0; }
    bool on_body(const source&, const extent&) { return ++n != 0; }
  } count;
  const std::string text = "OPTIONS sip:a@b SIP/2.0\r\nTo: x\r\nFrom: y\r\n\r\n";
  bool good = false;
  {
    const test_support::no_allocations scope;
    good = sip::scan(text, count).has_value();
  }
  CHECK(good);
  CHECK(count.n == 4);
}

TEST_CASE("D72 under any leniency the fields follow each other, the same by every way of reading", "[D72]") {
  constexpr std::string_view lines[] = {"X: y\r\n",
                                        "\n",
                                        "no field\r\n",
                                        " blank\r\n",
                                        "Y: z\n",
                                        "Z: \x01\r\n",
                                        "cr\rcr\r\n",
                                        "\r\r\n",
                                        ": none\r\n",
                                        "X : y \r\n",
                                        "Fold: a\r\n b\r\n",
                                        "F: a\n b\n",
                                        "G: a\r\n \n c\r\n",
                                        "Long-enough-for-a-vector: of thirty-two\r\n"};
  constexpr std::string_view ends[] = {"\r\n", "\n", "", "cut", "c:", "\r", "bad line", "\r\nhi", "\n\n"};
  constexpr leniency flags[] = {leniency::bare_lf, leniency::salvage, leniency::control_bytes,
                                leniency::missing_empty_line};
  struct order_checker {
    std::uint32_t end = 0;
    bool fine = true;
    std::size_t fields = 0;
    bool on_request_line(const source&, const sip::request_line& line) {
      end = line.version.last;
      return true;
    }
    bool on_status_line(const source&, const sip::status_line&) { return true; }
    bool on_field(const source&, const sip::field& f) {
      fine = fine && f.name.first >= end && f.value.first >= f.name.last && f.value.last >= f.value.first;
      end = f.value.last;
      ++fields;
      return true;
    }
    bool on_body(const source&, const extent& body) {
      fine = fine && body.first >= end;
      return true;
    }
  };
  std::mt19937 random(72);
  std::size_t fields = 0;
  for (unsigned set = 0; set < 1U << std::size(flags); ++set) {
    read_options options;
    for (std::size_t i = 0; i < std::size(flags); ++i)
      if ((set >> i & 1U) != 0) options.lenient |= flags[i];
    for (int i = 0; i < 150; ++i) {
      std::string text = "OPTIONS sip:a SIP/2.0\r\n";
      for (std::size_t n = random() % 5; n != 0; --n) text += lines[random() % std::size(lines)];
      text += ends[random() % std::size(ends)];
      INFO(set << ": " << text);
      const auto bad = test_support::scan_agreeing(text, options);
      order_checker order;
      const auto layout = sip::scan(text, order, options);
      REQUIRE(order.fine);
      REQUIRE(layout.error() == bad);
      if (!layout) continue;
      fields += order.fields;
      if (layout->empty_line) {
        const auto head = std::string_view(text).substr(0, layout->headers.last);
        REQUIRE((head.ends_with("\n\r\n") ||
                 (head.ends_with("\n\n") && has(options.lenient, leniency::bare_lf))));
      } else {
        REQUIRE(has(options.lenient, leniency::missing_empty_line));
        REQUIRE(layout->body.empty());
      }
    }
  }
  CHECK(fields > 1000);
}
