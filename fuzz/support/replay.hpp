#pragma once

/// \file
/// The fuzz targets that a replay program was built with.

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace replay {

/// A target adds itself to the list of all when it is made.
struct target {
  using function = int(const std::uint8_t* data, std::size_t size);

  target(std::string_view its_name, function* its_run) noexcept : name(its_name), run(its_run), next(all) {
    all = this;
  }

  std::string_view name;
  function* run;
  const target* next;
  static inline const target* all = nullptr;
};

}  // namespace replay
