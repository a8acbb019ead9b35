#pragma once

/// \file
/// Everything for SIP messages.

#include "core/errc.hpp"
#include "core/gather.hpp"
#include "core/leniency.hpp"
#include "core/locate.hpp"
#include "core/result.hpp"
#include "core/sink.hpp"
#include "sip/edit.hpp"
#include "sip/fields.hpp"
#include "sip/message_view.hpp"
#include "sip/requests.hpp"
#include "sip/response.hpp"
#include "sip/scan.hpp"
#include "sip/sipfrag.hpp"
#include "sip/uri_headers.hpp"
#include "sip/validate.hpp"
#include "sip/writer.hpp"
#include "uri/compare.hpp"
#include "uri/escape.hpp"
#include "uri/uri.hpp"
#include "version.hpp"
