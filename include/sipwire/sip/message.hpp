#pragma once

/// \file
/// message: a SIP message that owns its bytes, read and changed as an edit.

#include "../edit/owning.hpp"
#include "edit.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// A message in memory of its own, with everything an edit offers; see owning.
/// \code
/// sip::message kept(*msg, resource);  // or from an edit, with its changes
/// kept.set<sip::hdr::subject>("later").append("X-Note", "kept");
/// sip::field_storage<64> slots;
/// auto again = kept.view(slots);  // a message_view over kept.text()
/// \endcode
class message : public owning<edit> {
 public:
  using owning<edit>::owning;
};

}}}  // namespace sipwire::sip
