#pragma once

/// \file
/// Content-Disposition of a message (RFC 3261 20.11).

#include "../../mime/content_disposition.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// The value of Content-Disposition: that of a part, but a parameter needs no value.
///
/// ABNF: `disp-type *( SEMI disp-param )` (RFC 3261 25.1). Borrows from the parsed input, which must outlive
/// it.
/// \code
/// auto how = sipwire::parse_as<sip::content_disposition_view>("session;handling=optional");
/// if (how && !how->is("session") && how->is_required()) reject(415);
/// \endcode
class content_disposition_view : public mime::content_disposition_view {
 public:
  static scan_end scan(const slice& rest, leniency lenient, content_disposition_view& out) noexcept {
    return scan_with<vector_runs>(rest, lenient, out);
  }
  template <class Runs>
  static scan_end scan_with(const slice& rest, leniency lenient, content_disposition_view& out) noexcept {
    out.source_ = rest.buffer();
    return out.scan_parts(rest.begin(), rest.end(), Runs(rest.buffer()), lenient, false);
  }
};

}}}  // namespace sipwire::sip
