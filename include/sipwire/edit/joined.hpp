#pragma once

/// \file
/// A sink in front of a sink, which joins what lies together.

#include <string_view>

#include "../core/sink.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace detail {

/// Gives another sink pieces that lie together as one, so that a gather with too little room counts right how
/// many it needs.
template <sink Sink>
class joined {
 public:
  explicit joined(Sink& out) : out_(&out), before_(out.size()) {}

  SIPWIRE_INLINE void append(std::string_view piece) {
    if (run_.data() + run_.size() == piece.data()) {
      run_ = {run_.data(), run_.size() + piece.size()};
    } else if (!piece.empty()) {
      flush();
      run_ = piece;
    }
  }
  /// Gives the last piece. The bytes that the other was given since, or its own errc::too_small.
  [[nodiscard]] SIPWIRE_INLINE result<std::size_t> done() {
    flush();
    return written_since(*out_, before_);
  }

 private:
  SIPWIRE_INLINE void flush() {
    if (!run_.empty()) out_->append(run_);
    run_ = {};
  }

  Sink* out_;
  std::size_t before_;
  std::string_view run_;
};

}}}  // namespace sipwire::detail
