#pragma once

/// \file
/// A sink in which something happens: it throws, or calls back.

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "sipwire/core/result.hpp"

namespace test_support {

/// What a meddled_sink throws.
struct broken_pipe {};

/// Takes so many appends, and does something in the next.
struct meddled_sink {
  std::size_t left;
  std::function<void()> act = [] { throw broken_pipe(); };
  std::string bytes = {};

  void append(std::string_view more) {
    if (left-- == 0) act();
    bytes += more;
  }
  [[nodiscard]] std::size_t size() const { return bytes.size(); }
  [[nodiscard]] sipwire::result<std::size_t> done() const { return bytes.size(); }
};

/// `step(writer)` on a `make(sink)`, with a sink that throws at each append in turn; `judge(writer, sink)`
/// looks at what is left. A writer whose constructor throws is not judged. How many appends there are.
template <class Make, class Step, class Judge>
std::size_t break_every_append(Make&& make, Step&& step, Judge&& judge) {
  for (std::size_t n = 0;; ++n) {
    meddled_sink out{n};
    std::optional<decltype(make(out))> writer;
    try {
      writer.emplace(make(out));
      step(*writer);
      return n;
    } catch (const broken_pipe&) {
      if (writer) judge(*writer, out);
    }
  }
}

}  // namespace test_support
