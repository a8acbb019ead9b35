// Adversarial messages of up to 1 MiB end with a verdict, what took quadratic time would run into the test's
// time limit; and nothing is allocated on the way.

#include <string>

#include "sipwire/cpim/edit.hpp"
#include "sipwire/cpim/message_view.hpp"
#include "support/allocation.hpp"
#include "support/check.hpp"
#include "support/effort.hpp"

using namespace sipwire;
using cpim::message_view;
using test_support::large;
using test_support::repeated;

namespace {

/// Everything that a message can be asked for.
std::size_t walk(const message_view& m) {
  std::size_t n = 0;
  const auto count = [&n](const auto& v) { n += v ? v->text().size() : v.error().offset; };
  for (const auto h : m.fields()) {
    n += h.value().size();
    cpim::for_each_unescaped(h.value(), [&n](std::string_view piece) { n += piece.size(); });
    for (const auto p : h.params()) n += p.value().size();
    if (h.lang()) ++n;
    count(h.get<cpim::address_view>());
    count(h.get<mime::date_time_view>());
    if (const auto a = h.get<cpim::address_view>()) n += a->uri().check().has_value() ? 1 : 0;
  }
  count(m.from());
  count(m.date_time());
  for (const auto& v : m.to()) count(v);
  for (const auto& v : m.ns()) count(v);
  for (const auto& v : m.require()) count(v);
  for (const auto& v : m.imdn().disposition_notification()) count(v);
  n += m.find("urn:none", "X") ? 1 : 0;
  for (const auto f : m.content().headers()) n += f.value().size();
  return n + m.content().decoded_size().value_or(0);
}

void finish(std::string_view text) {
  limits caps;
  caps.cpim_headers = caps.part_fields = 1U << 20U;
  const test_support::no_allocations scope;
  for (const leniency lenient : {leniency::none, leniency::all}) {
    static cpim::header_storage<65535> one, two;
    const auto fast = cpim::parse_with<vector_runs>(text, one, {lenient, caps});
    const auto slow = cpim::parse_with<byte_runs>(text, two, {lenient, caps});
    if (fast.error() != slow.error()) std::abort();
    if (fast && walk(*fast) == SIZE_MAX) std::abort();
  }
}

}  // namespace

TEST_CASE("CPIM linear: a mebibyte of anything", "[cpim][linear]") {
  for (const char* unit : {"\r",     "\n",
                           "\r\n",   " ",
                           ":",      "a",
                           "a:",     "a: \r\n",
                           "a.",     "\\",
                           "\x80",   "你",
                           ";",      "\"",
                           "<",      ">",
                           ",",      "To: <im:a>\r\n",
                           "a:;b=c", "Content-Type: message/cpim\r\n"}) {
    INFO(unit);
    finish(repeated(unit, large));
    finish("From: <im:a>\r\n\r\n" + repeated(unit, large));
  }
  const std::string space = "NS: i <urn:ietf:params:imdn>\r\n";
  for (const char* name : {"From: ", "Subject: ", "Subject:;lang=", "DateTime: ", "NS: ", "Require: ",
                           "i.Disposition-Notification: ", "i.Message-ID: "})
    for (const char* unit : {" ", ",", ";", "a,", "a;b=c;", "a;b=\"", "\\u0041", "\\", "\"", "<", "你", "a",
                             "a ", "a.b,", "0", "; a=b", "<im:a>", "%"}) {
      INFO(name << unit);
      finish(space + name + repeated(unit, large / 4) + "\r\n\r\n\r\nx");
      finish(space + name + "\"" + repeated(unit, large / 4) + "\"<im:a>\r\n\r\n\r\nx");
    }
}

TEST_CASE("CPIM linear: as many headers and namespaces as there may be", "[cpim][linear]") {
  std::string spaces;
  for (int i = 0; i < 16; ++i) spaces += "NS: p" + std::to_string(i) + " <urn:" + std::to_string(i) + ">\r\n";
  for (const char* unit : {"To: <im:a>\r\n", "p0.X: y\r\n", "none.X: y\r\n", "Require: a\r\n",
                           "Require: \r\n", "Subject:;lang=de x\r\n", "NS: x\r\n"}) {
    INFO(unit);
    finish(spaces + repeated(unit, large / 4) + "\r\n\r\nx");
  }
}
