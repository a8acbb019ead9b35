#pragma once

/// \file
/// The fuzz targets that a program of several was built with.

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace replay {

/// A target adds itself to the list of all when it is made.
struct target {
  using function = int(const std::uint8_t* data, std::size_t size);
  using mutator = std::size_t(std::uint8_t* data, std::size_t size, std::size_t max_size, unsigned int seed);

  target(std::string_view its_name, function* its_run, mutator* its_mutate) noexcept
      : name(its_name), run(its_run), mutate(its_mutate), next(all) {
    all = this;
  }

  [[nodiscard]] static const target* find(std::string_view name) noexcept {
    const target* found = all;
    while (found != nullptr && found->name != name) found = found->next;
    return found;
  }

  std::string_view name;
  function* run;
  mutator* mutate;  ///< its own, or null
  const target* next;
  static inline const target* all = nullptr;
};

}  // namespace replay
