/// \file
/// Fuzzes what is made of received messages: the first two bytes say where the INVITE ends and the response
/// to it begins.
///
/// make_ack(), make_cancel(), make_prack() and make_response() give an error or a message that is read again
/// in strict mode; the same of messages that lie in larger buffers, and in a room that is too small what it
/// needs. received_from() leaves one `received` at most.

#include "sipwire/sip/requests.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "../tests/support/edit_model.hpp"
#include "sipwire/sip/response.hpp"
#include "support/program.hpp"

namespace {

using namespace sipwire;
using fuzz::require;
namespace hdr = sip::hdr;

/// A message behind some line ends that are not its own.
class placed {
 public:
  placed(std::string_view text, std::size_t offset, leniency lenient)
      : bytes_(std::make_unique<char[]>(offset + text.size())), base_(static_cast<std::uint32_t>(offset)) {
    std::fill_n(bytes_.get(), offset, '\n');
    std::copy(text.begin(), text.end(), bytes_.get() + offset);
    const source whole(std::string_view(bytes_.get(), offset + text.size()));
    if (auto m = sip::parse(slice(whole, {base_, whole.size()}), slots_, lenient)) view_ = *m;
  }
  [[nodiscard]] const std::optional<sip::message_view>& view() const { return view_; }

 private:
  std::unique_ptr<char[]> bytes_;
  std::uint32_t base_;
  sip::field_storage<64> slots_;
  std::optional<sip::message_view> view_;
};

/// What `make(sink)` writes, or the name of its error.
template <class Make>
std::string made(const Make& make, bool strict) {
  std::string out;
  string_sink to(out);
  const auto size = make(to);
  if (!size) return std::string(name(size.error().code));
  require(*size == out.size());
  std::string room(out.size() / 2, '\0');
  span_sink half(room);
  const auto less = make(half);
  require(!less &&
          less.error() == fault{errc::too_small, rule::none, static_cast<std::uint32_t>(out.size())});
  if (!strict) return out;
  sip::field_storage<1200> slots;
  const auto again = sip::parse(out, slots);
  require(again && again->trailing().empty() && again->text() == out && again->content_length());
  return out;
}

std::string all(const sip::message_view& invite, const sip::message_view& other) {
  const sip::via_parts via{"UDP", "pc.example", "z9hG4bKn"};
  const bool strict = invite.lenient() == leniency::none;
  std::string out;
  out += made([&](auto& to) { return sip::make_ack(to, invite, other).finish(); }, strict) + "|";
  out += made([&](auto& to) { return sip::make_ack(to, invite, other, via).finish(); }, strict) + "|";
  out += made([&](auto& to) { return sip::make_cancel(to, invite).finish(); }, strict) + "|";
  out +=
      made([&](auto& to) { return sip::make_prack(to, invite, other, via, 0x7FFFFFFF).finish(); }, strict) +
      "|";
  out += made([&](auto& to) { return sip::make_response(to, invite, 100).finish(); }, strict) + "|";
  out += made([&](auto& to) { return sip::make_response(to, invite, 200, "abc").finish(); }, strict) + "|";
  const auto busy =
      made([&](auto& to) { return sip::make_response(to, invite, 486, "abc").finish(); }, strict);
  if (strict && busy.starts_with("SIP/2.0 ")) {
    sip::field_storage<128> slots;
    const auto again = sip::parse(busy, slots);
    const auto to = again->get<hdr::to>();
    require(to && to->params().count("tag") >= 1);
  }
  return out + busy;
}

void received(const sip::message_view& m, std::string_view address) {
  const auto arena = std::make_unique<std::byte[]>(16384);
  sip::edit e(m, {arena.get(), 16384});
  e.received_from(address, 5070);
  if (e.failed()) return;
  const auto top = e.get<hdr::via>();
  require(top.has_value());
  const auto params = top->params();
  require(params.count("received") <= 1 && params.count("rport") <= 1);
  if (top->has_rport()) require(top->rport() == std::uint16_t{5070});
  if (params.contains("received")) {
    require(params.value("received") == address);
  } else {
    require(!top->has_rport() && !top->sent_by().is_hostname());
  }
  require(test_support::reread_difference(e).empty());
  const std::string once(top->text());
  e.received_from(address, 5070);
  require(e.failed() || e.get<hdr::via>()->text() == once);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size < 2) return 0;
  const std::string_view input(reinterpret_cast<const char*>(data + 2), size - 2);
  const std::size_t cut = std::min<std::size_t>(data[0] + 256U * (data[1] % 8U), input.size());
  const std::size_t offset = 1 + data[1] % 128U;
  for (const leniency lenient : {leniency::none, leniency::all}) {
    const placed invite(input.substr(0, cut), 0, lenient), other(input.substr(cut), 0, lenient);
    const placed nested(input.substr(0, cut), offset, lenient),
        nested_other(input.substr(cut), 2 * offset, lenient);
    require(invite.view().has_value() == nested.view().has_value());
    if (!invite.view()) continue;
    for (const std::string_view address : {"192.0.2.1", "2001:db8::1"}) received(*nested.view(), address);
    require(other.view().has_value() == nested_other.view().has_value());
    const auto& second = other.view() ? *other.view() : *invite.view();
    const auto& nested_second = other.view() ? *nested_other.view() : *nested.view();
    require(all(*invite.view(), second) == all(*nested.view(), nested_second));
  }
  return 0;
}
