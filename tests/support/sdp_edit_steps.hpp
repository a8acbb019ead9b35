#pragma once

/// \file
/// Single steps of an sdp::edit with operands that the caller brings, which may lie in the description that
/// changes.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "sipwire/sdp/edit.hpp"

namespace test_support {

namespace sdp = sipwire::sdp;

/// Every line of an edit, those that could not be written too.
inline std::string lines_of(const sdp::edit& e) {
  std::string out;
  for (std::size_t i = 0; i < e.total_line_count(); ++i)
    out += std::string(e.total_line_at(i).text()) + "\r\n";
  return out;
}

inline constexpr unsigned sdp_step_count = 29;
/// A step of an edit, of operands that fit it or not.
inline void sdp_step(sdp::edit& e, unsigned which, std::string_view a, std::string_view b, std::size_t k) {
  auto m = e.media(k);
  switch (which) {
    case 0:
      e.set('s', a);
      break;
    case 1:
      e.add('e', a);
      break;
    case 2:
      e.set_connection_to(a);
      break;
    case 3:
      e.set_bandwidth(a, 5);
      break;
    case 4:
      e.add_attribute(a, b);
      break;
    case 5:
      e.set_attribute(a, b);
      break;
    case 6:
      e.replace_attribute(a, k, b);
      break;
    case 7:
      e.remove_attribute(a);
      break;
    case 8:
      m.set_media_line(a);
      break;
    case 9:
      m.set_proto(a);
      break;
    case 10:
      m.set_formats(a);
      break;
    case 11:
      m.remove_format(a);
      break;
    case 12:
      m.add_attribute(a, b);
      break;
    case 13:
      m.set_attribute(a, b);
      break;
    case 14:
      e.add_media(a);
      break;
    case 15:
      e.insert_media(k, a);
      break;
    case 16:
      e.remove_media(k);
      break;
    case 17:
      m.set_port(9);
      break;
    case 18:
      e.next_version();
      break;
    case 19:
      m.set<sdp::attr::rtpmap>(a);
      break;
    case 20:
      m.add<sdp::attr::fmtp>(a);
      break;
    case 21:
      m.set('i', a);
      break;
    case 22:
      m.set_connection_to(a);
      break;
    case 23:
      e.set('o', a);
      break;
    case 24:
      m.set_direction(sdp::direction::sendonly);
      break;
    case 25:
      m.replace_attribute(a, k, b);
      break;
    case 26:
      e.replace('t', k, a);
      break;
    case 27:
      e.add_media(sdp::media_parts{a, 9, b, a});
      break;
    case 28:
      m.remove_if<sdp::attr::rtpmap>([a](const auto& map) { return map.format() == a; });
      break;
  }
}
/// The values of an edit and pieces of them, for operands.
inline std::vector<std::string_view> pieces_of(const sdp::edit& e) {
  std::vector<std::string_view> out;
  for (std::size_t i = 0; i < e.total_line_count(); ++i) {
    const std::string_view v = e.total_line_at(i).value();
    out.push_back(v);
    if (const auto colon = v.find(':'); colon != v.npos)
      out.insert(out.end(), {v.substr(0, colon), v.substr(colon + 1)});
    if (const auto blank = v.rfind(' '); blank != v.npos) out.push_back(v.substr(blank + 1));
  }
  return out;
}

}  // namespace test_support
