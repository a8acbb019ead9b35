#pragma once

/// \file
/// The words that nearly every header of the library is written in: bytes and their place, results and
/// faults, leniency, limits and read_options, numbers, and the runs of bytes that values are scanned by.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "../config.hpp"
#include "errc.hpp"
#include "fault.hpp"
#include "leniency.hpp"
#include "limits.hpp"
#include "numbers.hpp"
#include "read_options.hpp"
#include "result.hpp"
#include "rule.hpp"
#include "scan_bytes.hpp"
#include "scan_end.hpp"
#include "text.hpp"
