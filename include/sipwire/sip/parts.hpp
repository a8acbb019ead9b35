#pragma once

/// \file
/// The parts that writers and edits make a name-addr and a Via value of.

#include "../core/vocabulary.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// What a name-addr is made of, for writers: `"display" <uri>;tag=...`.
struct name_addr_parts {
  std::string_view display;  ///< plain text, quoted and escaped when written; empty for none
  std::string_view uri;      ///< checked by its own grammar
  std::string_view tag;      ///< a token; empty for none
};

/// What a Via value is made of, for writers: `SIP/2.0/transport sent-by;branch=...;rport`.
struct via_parts {
  std::string_view transport = "UDP";
  std::string_view sent_by;  ///< host, or host:port
  std::string_view branch;   ///< a token
  bool rport = false;        ///< ask for the source port (RFC 3581)
};

}}}  // namespace sipwire::sip
