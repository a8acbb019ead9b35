#pragma once

/// \file
/// Everything for MSRP.

#include "core/errc.hpp"
#include "core/gather.hpp"
#include "core/leniency.hpp"
#include "core/locate.hpp"
#include "core/result.hpp"
#include "core/sink.hpp"
#include "msrp/assembler.hpp"
#include "msrp/chunker.hpp"
#include "msrp/decoder.hpp"
#include "msrp/endpoint.hpp"
#include "msrp/fields.hpp"
#include "msrp/message_view.hpp"
#include "msrp/receiver.hpp"
#include "msrp/scan.hpp"
#include "msrp/validate.hpp"
#include "msrp/values/transact_id.hpp"
#include "msrp/writer.hpp"
#include "uri/msrp_uri.hpp"
#include "version.hpp"
