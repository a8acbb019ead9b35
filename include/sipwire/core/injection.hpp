#pragma once

/// \file
/// The one check of every writer and edit: may these bytes stand in a line?

#include "../config.hpp"
#include "charset.hpp"
#include "fault.hpp"
#include "scan_bytes.hpp"
#include "text.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace detail {

/// errc::injection at the first byte of `text` that a line may not hold: one outside Class, which is no part
/// of a fold where lines may fold. Code none when all may stand there.
template <class Class, bool Folds = false>
inline fault injected(const slice& text, rule where) noexcept {
  const vector_runs runs(text.buffer());
  const char* p = text.begin();
  const char* const pe = text.end();
  while ((p = runs.template skip<Class>(p, pe)) != pe) {
    if (!Folds || *p != '\r' || pe - p < 3 || p[1] != '\n' || !is_wsp(p[2]))
      return {errc::injection, where, text.buffer().offset(p)};
    p += 3;
  }
  return {};
}

}}}  // namespace sipwire::detail
