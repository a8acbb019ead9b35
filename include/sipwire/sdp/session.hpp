#pragma once

/// \file
/// session: a session description that owns its bytes, read and changed as an edit.

#include "../edit/owning.hpp"
#include "edit.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

/// A session description in memory of its own, with everything an edit offers; see owning.
/// \code
/// sdp::session kept(*offer, resource);          // or from an edit, with its changes
/// kept.next_version().media(0).set_direction(sdp::direction::inactive);
/// sdp::line_storage<64> lines;
/// auto again = kept.view(lines);                // a session_view over kept.text()
/// \endcode
class session : public owning<edit> {
 public:
  using owning<edit>::owning;
};

}}}  // namespace sipwire::sdp
