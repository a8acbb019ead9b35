#pragma once

/// \file
/// What Digest AKA puts into a nonce and into auts, by the names it has in SIP (RFC 3310, RFC 4169).

#include "../../mime/aka.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

using mime::aka_auts;
using mime::aka_nonce;

}}}  // namespace sipwire::sip
