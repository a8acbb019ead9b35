#pragma once

/// \file
/// Whether an object is calling code of the user.

#include "../../config.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp { namespace detail {

/// Set while code of the user is under way. It is the object's own: a copy begins without, and one that is
/// assigned to keeps its own.
class busy_flag {
 public:
  constexpr busy_flag() noexcept = default;
  constexpr busy_flag(const busy_flag& /*other*/) noexcept {}
  constexpr busy_flag& operator=(const busy_flag& /*other*/) noexcept { return *this; }
  constexpr busy_flag& operator=(bool on) noexcept {
    on_ = on;
    return *this;
  }
  constexpr operator bool() const noexcept { return on_; }

 private:
  bool on_ = false;
};

}}}}  // namespace sipwire::msrp::detail
