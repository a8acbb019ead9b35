#pragma once

/// \file
/// The library's version, as numbers for the preprocessor and as text.

#define SIPWIRE_VERSION_MAJOR 0
#define SIPWIRE_VERSION_MINOR 1
#define SIPWIRE_VERSION_PATCH 0
#define SIPWIRE_VERSION_STRING "0.1.0"
