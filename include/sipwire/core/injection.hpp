#pragma once

/// \file
/// The one check of every writer and edit: may these bytes stand there?

#include "../config.hpp"
#include "charset.hpp"
#include "fault.hpp"
#include "scan_bytes.hpp"
#include "text.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace detail {

/// `code` at the first byte of `text` outside Class that is no part of a fold, where lines may fold;
/// errc::too_long for a text above max_input. Code none when all may stand there.
template <class Class, bool Folds = false>
inline fault first_outside(const slice& text, rule where, errc code = errc::injection) noexcept {
  if (const fault bad = check_size(text, where)) return bad;
  const vector_runs runs(text.buffer());
  const char* p = text.begin();
  const char* const pe = text.end();
  while ((p = runs.template skip<Class>(p, pe)) != pe) {
    if (!Folds || *p != '\r' || pe - p < 3 || p[1] != '\n' || !is_wsp(p[2]))
      return {code, where, text.buffer().offset(p)};
    p += 3;
  }
  return {};
}

}}}  // namespace sipwire::detail
