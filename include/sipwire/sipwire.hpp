#pragma once

/// \file
/// The whole library.

#include "codec/msrp.hpp"
#include "codec/sdp.hpp"
#include "msrp.hpp"
#include "rcs.hpp"
#include "sdp.hpp"
#include "sip.hpp"
#include "sip/framer.hpp"
#include "sip/message.hpp"
#include "stream/reader.hpp"
#include "stream/websocket.hpp"
