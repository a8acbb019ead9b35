/// \file
/// Fuzzes the writers: the input is cut into arguments at bytes 0x1F; what finish() lets through parses,
/// validates and comes back. The same into a sink that is too small, one that throws and one that calls the
/// writer.

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string_view>

#include "sipwire/sip.hpp"
#include "value_types.hpp"

namespace {

using namespace sipwire;
using fuzz::require;
namespace hdr = sip::hdr;

class arguments {
 public:
  explicit arguments(std::string_view input) noexcept : rest_(input) {}
  std::string_view next() noexcept {
    const auto stop = rest_.find('\x1F');
    const auto out = rest_.substr(0, stop);
    rest_.remove_prefix(stop == rest_.npos ? rest_.size() : stop + 1);
    return out;
  }
  std::uint32_t number() noexcept {
    std::uint32_t n = 0;
    for (const char c : next()) n = n * 31 + static_cast<unsigned char>(c);
    return n;
  }

 private:
  std::string_view rest_;
};

std::string_view trimmed(std::string_view v) noexcept {
  const auto first = v.find_first_not_of(" \t\r\n");
  return first == v.npos ? std::string_view() : v.substr(first, v.find_last_not_of(" \t\r\n") + 1 - first);
}

std::array<char, 1 << 16> room;
sip::field_storage<64> slots;

/// A receiver that needs every field.
constexpr auto every_field = [] {
  std::array<sip::header_id, sip::header_id_count> out{};
  for (std::size_t i = 0; i < out.size(); ++i) out[i] = static_cast<sip::header_id>(i);
  return out;
}();

/// What was written, parsed strictly and judged; it must fit, be whole and be good, but for what only the
/// author of a message of that method can see to.
sip::message_view read_back(const span_sink& out, result<std::size_t> done) {
  require(*done == out.size());
  const auto m = sip::parse(out.text(), slots);
  require(m && m->trailing().empty() && m->leading().empty());
  std::array<sip::problem, 64> problems;
  for (const auto& p : sip::validate(*m, problems, {.needed = every_field}).problems)
    require(p.level == severity::warning || p.what.code == errc::missing_mandatory ||
            p.what.code == errc::not_allowed || p.what.code == errc::duplicate);
  return *m;
}

void by_parts(arguments next) {
  const auto method = next.next(), uri = next.next(), transport = next.next(), sent_by = next.next(),
             branch = next.next(), display = next.next(), from = next.next(), tag = next.next(),
             call_id = next.next();
  const std::uint32_t number = next.number();
  const auto name = next.next(), value = next.next(), type = next.next(), body = next.next();
  span_sink out(room);
  sip::request_writer w(out, method, uri);
  w.add<hdr::via>(sip::via_parts{transport, sent_by, branch, (number & 1U) != 0})
      .add<hdr::max_forwards>(number % 300)
      .add<hdr::from>(sip::name_addr_parts{display, from, tag})
      .add<hdr::to>(sip::name_addr_parts{display, uri, {}})
      .add<hdr::call_id>(call_id)
      .add<hdr::cseq>(number, method)
      .add(name, value)
      .body(type, body);
  const auto done = w.finish();
  if (!done) return;
  const auto m = read_back(out, done);
  require(m.method_text() == method && m.request_uri().text() == uri && m.body() == body);
  const auto via = m.get<hdr::via>();
  require(via && via->transport() == transport && via->branch().value_or("") == branch &&
          via->has_rport() == ((number & 1U) != 0));
  require(sent_by.substr(0, via->sent_by().text().size()) == via->sent_by().text());
  const auto address = m.get<hdr::from>();
  require(address && address->uri().text() == from && address->tag().value_or("") == tag);
  require(mime::unquoted_equals(address->display_name().value_or(""), display));
  require(m.get<hdr::to>()->uri().text() == uri && !m.get<hdr::to>()->tag());
  require(m.get<hdr::call_id>()->text() == trimmed(call_id));
  require(m.get<hdr::cseq>()->number() == number && m.get<hdr::cseq>()->method() == method);
  bool found = false;
  for (const auto f : m.raw(name)) found = found || f.value() == trimmed(value);
  require(found);
}

template <class Writer>
result<std::size_t> fill(Writer& w, arguments next) {
  w.template add<hdr::via>(next.next())
      .template add<hdr::from>(next.next())
      .template add<hdr::to>(next.next())
      .template add<hdr::call_id>(next.next())
      .template add<hdr::cseq>(next.next())
      .template add<hdr::max_forwards>(next.next())
      .template add<hdr::reply_to>(sip::name_addr_parts{"\"quoted\"", "sip:b@b", {}});
  for (int i = 0; i < 6; ++i) {
    const auto name = next.next(), value = next.next();
    if (!name.empty()) w.add(name, value);
  }
  return w.body("text/plain", next.next()).finish();
}

struct broken {};

/// Takes `left` appends, and then does something.
struct meddled_sink {
  std::size_t left;
  std::function<void()> act;
  std::size_t given = 0;
  bool meddled = false;

  void append(std::string_view bytes) {
    if (left-- == 0) {
      meddled = true;
      act();
    }
    given += bytes.size();
  }
  [[nodiscard]] std::size_t size() const noexcept { return given; }
  [[nodiscard]] result<std::size_t> done() const noexcept { return given; }
};

/// A sink that throws stops the writer for good; one that calls it is not heard.
void into_odd_sinks(arguments next, std::string_view uri, const result<std::size_t>& done, std::size_t at) {
  meddled_sink out{at, [] { throw broken{}; }};
  try {
    sip::request_writer w(out, "FOO", uri);
    try {
      const auto size = fill(w, next);
      require(!out.meddled && size == done);
    } catch (const broken&) {
      const std::size_t torn = out.given;
      require(w.failed() && w.error().code == errc::stopped);
      w.add("X-More", "1");
      require(w.finish().error().code == errc::stopped && out.given == torn);
    }
  } catch (const broken&) {
    // Out of the constructor: there is no writer.
    require(out.meddled);
  }

  meddled_sink inner{at, [] {}};
  sip::request_writer w(inner, "FOO", uri);
  inner.act = [&w] {
    require(w.failed());
    w.add("X-Inner", "1").body("text/plain", "x");
    require(!w.finish());
  };
  require(fill(w, next) == done);
}

void by_text(arguments next, bool response) {
  const auto start = next.next();
  span_sink out(room);
  if (response) {
    sip::response_writer w(out, static_cast<std::uint16_t>(100 + start.size()), start);
    if (const auto done = fill(w, next)) require(read_back(out, done).status() == 100 + start.size());
  } else {
    sip::request_writer w(out, "FOO", start);
    const auto done = fill(w, next);
    if (done) {
      require(read_back(out, done).request_uri().text() == start);
      std::array<char, 1 << 10> few;
      span_sink small(
          std::span<char>(few).first(*done % few.size() < *done ? *done % few.size() : *done - 1));
      sip::request_writer again(small, "FOO", start);
      require(fill(again, next) == fault{errc::too_small, rule::none, static_cast<std::uint32_t>(*done)});
    }
    arguments seed = next;
    into_odd_sinks(next, start, done, seed.number() % 48);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0 || size > room.size() / 4) return 0;
  const arguments all({reinterpret_cast<const char*>(data + 1), size - 1});
  switch (data[0] % 3) {
    case 0:
      by_parts(all);
      break;
    case 1:
      by_text(all, false);
      break;
    default:
      by_text(all, true);
  }
  return 0;
}
