#pragma once

/// \file
/// SHA-256, by OpenSSL.

#include <string>
#include <string_view>

namespace tool {

/// The digest in 64 lower-case hexadecimal digits.
std::string sha256(std::string_view bytes);

}  // namespace tool
