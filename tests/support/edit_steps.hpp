#pragma once

/// \file
/// Steps of a sip::edit with any texts, those that lie in the edit itself among them, and its state before
/// and after one.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "sipwire/sip/edit.hpp"

namespace test_support {

/// All that can be read of an edit; the same before and after a step that is refused.
inline std::string edit_state(const sipwire::sip::edit& e) {
  std::string out = std::string(e.method_text()) + "|" + std::string(e.request_uri().text()) + "|" +
                    std::to_string(e.status()) + "|" + std::string(e.reason()) + "|";
  for (const auto f : e.fields()) {
    out += std::string(f.name()) + (f.malformed() ? "!" : ":");
    sipwire::string_sink to(out);
    f.write_value(to);
    out += "\n";
  }
  for (const auto& v : e.all<sipwire::sip::hdr::via>()) out += v ? std::string(v->text()) + ";" : "!;";
  for (const auto& v : e.all<sipwire::sip::hdr::route>()) out += v ? std::string(v->text()) + ";" : "!;";
  return out + "|" + std::string(e.body().text()) + "|" + std::to_string(e.size());
}

/// Texts that lie in the message or the arena of an edit. They live until the next change.
inline std::vector<std::string_view> texts_of(const sipwire::sip::edit& e) {
  namespace hdr = sipwire::sip::hdr;
  std::vector<std::string_view> out{e.request_uri().text(), e.body().text(), e.method_text()};
  for (const auto f : e.fields()) {
    out.push_back(f.name());
    if (const auto value = f.value()) out.push_back(value->text());
  }
  const auto values = [&out](const auto& range) {
    for (const auto& v : range)
      if (v) out.push_back(v->text());
  };
  values(e.all<hdr::via>());
  values(e.all<hdr::route>());
  values(e.all<hdr::contact>());
  for (const auto& v : e.all<hdr::route>())
    if (v) out.push_back(v->uri().text());
  return out;
}

inline constexpr std::size_t operand_steps = 27;
/// One step of `operand_steps` with the texts a and b, the k-th value or field where one is counted.
inline void operand_step(sipwire::sip::edit& e, std::size_t which, std::string_view a, std::string_view b,
                         std::size_t k) {
  namespace hdr = sipwire::sip::hdr;
  switch (which) {
    case 0:
      return void(e.request_uri(a));
    case 1:
      return void(e.append(a, b));
    case 2:
      return void(e.prepend(a, b));
    case 3:
      return void(e.set(a, b));
    case 4:
      return void(e.replace(a, k, b));
    case 5:
      return void(e.remove(a));
    case 6:
      return void(e.remove(a, k));
    case 7:
      return void(e.insert_value<hdr::via>(k, b));
    case 8:
      return void(e.replace_value<hdr::route>(k, b));
    case 9:
      return void(e.insert_value<hdr::contact>(k, b));
    case 10:
      return void(e.body(a, b));
    case 11:
      return void(e.body(b));
    case 12:
      return void(e.drop_body());
    case 13:
      return void(e.received_from(a, 5060));
    case 14:
      return void(e.decrement<hdr::max_forwards>());
    case 15:
      return void(e.remove_value<hdr::via>(k));
    case 16:
      return void(e.insert_before(a, "X-New", b));
    case 17:
      return void(e.insert_after(a, "X-Newer", b));
    case 18:
      return void(e.set<hdr::subject>(b));
    case 19:
      return void(e.append<hdr::route>(b));
    case 20:
      return void(e.body("text/plain", b));
    case 21:
      return void(e.replace_value<hdr::via>(k, b));
    case 22:
      return void(e.append("X-A", b));
    case 23:
      return void(e.set<hdr::content_type>(b));
    case 24:
      return void(e.set_content_length());
    case 25:
      return void(e.remove_value<hdr::route>(k));
    default:
      return void(e.status(299, b));
  }
}

}  // namespace test_support
