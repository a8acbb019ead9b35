#pragma once

/// \file
/// The parts that writers and edits make the lines o= and m= of.

#include "../core/vocabulary.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

/// The addrtype of an address as written in o= and c=: IP6 with a colon in it, IP4 otherwise.
constexpr std::string_view addrtype_of(std::string_view address) noexcept {
  return address.find(':') == std::string_view::npos ? "IP4" : "IP6";
}

/// What an o= line is made of, for writers: `username sess-id sess-version IN IP4|IP6 address`.
struct origin_parts {
  std::string_view username = "-";
  std::uint64_t sess_id = 0;
  std::uint64_t sess_version = 0;
  std::string_view address;  ///< its addrtype follows from it
};

/// What an m= line is made of, for writers: `media port proto formats`. A blank in media or proto is
/// errc::syntax there.
struct media_parts {
  std::string_view media;
  std::uint16_t port = 0;
  std::string_view proto = "RTP/AVP";
  std::string_view formats;  ///< separated by single blanks
};

}}}  // namespace sipwire::sdp
