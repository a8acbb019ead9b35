#pragma once

/// \file
/// Everything for session descriptions (SDP).

#include "core/errc.hpp"
#include "core/gather.hpp"
#include "core/leniency.hpp"
#include "core/locate.hpp"
#include "core/result.hpp"
#include "core/sink.hpp"
#include "sdp/answer.hpp"
#include "sdp/codec.hpp"
#include "sdp/edit.hpp"
#include "sdp/fields.hpp"
#include "sdp/hold.hpp"
#include "sdp/scan.hpp"
#include "sdp/session.hpp"
#include "sdp/session_view.hpp"
#include "sdp/validate.hpp"
#include "sdp/values/formats.hpp"
#include "sdp/writer.hpp"
#include "uri/msrp_uri.hpp"
#include "version.hpp"
