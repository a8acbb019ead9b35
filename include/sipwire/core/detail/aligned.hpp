#pragma once

/// \file
/// Room for records in the caller's bytes.

#include <cstddef>
#include <cstdint>
#include <span>

#include "../../config.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace detail {

/// The part of `bytes` that begins and ends at a multiple of alignof(T); empty when there is none.
template <class T>
std::span<std::byte> aligned(std::span<std::byte> bytes) noexcept {
  const std::size_t skip = -reinterpret_cast<std::uintptr_t>(bytes.data()) % alignof(T);
  if (bytes.size() <= skip) return {};
  return bytes.subspan(skip, (bytes.size() - skip) / alignof(T) * alignof(T));
}

}}}  // namespace sipwire::detail
