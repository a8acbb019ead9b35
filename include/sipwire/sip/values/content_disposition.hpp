#pragma once

/// \file
/// Content-Disposition of a message (RFC 3261 20.11): the same as of a part of one.

#include "../../mime/content_disposition.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// The value of Content-Disposition.
///
/// ABNF: `disp-type *( SEMI disp-param )` (RFC 3261 25.1). Borrows from the parsed input, which must outlive
/// it.
/// \code
/// auto how = sipwire::parse_as<sip::content_disposition_view>("session;handling=optional");
/// if (how && !how->is("session") && how->is_required()) reject(415);
/// \endcode
using content_disposition_view = mime::content_disposition_view;

}}}  // namespace sipwire::sip
