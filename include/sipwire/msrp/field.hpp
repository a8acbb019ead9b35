#pragma once

/// \file
/// One header field of a chunk: how its line is read, where its parts are, and what it is.

#include <concepts>
#include <cstdint>
#include <string_view>

#include "../core/leniency.hpp"
#include "../core/scan_bytes.hpp"
#include "../core/text.hpp"
#include "../detail/gen/msrp_field.hpp"
#include "header_id.hpp"

namespace sipwire::inline SIPWIRE_ISA {
namespace msrp {

/// A located header field: offsets only. `value` has no blanks around it; `malformed`, of leniency::salvage, is a line that is no field,
/// with an empty name and the whole line as value.
struct field {
  extent name;
  extent value;
  header_id id = header_id::extension;
  bool malformed = false;

  friend constexpr bool operator==(const field&, const field&) = default;
};

/// A header field with its text. Borrows the chunk's bytes.
class field_view {
 public:
  field_view() noexcept = default;
  field_view(const source& from, const field& f) noexcept : source_(from), field_(f) {}

  /// The name as written.
  [[nodiscard]] std::string_view name() const noexcept { return source_.text(field_.name); }
  [[nodiscard]] header_id id() const noexcept { return field_.id; }
  /// The value as written, without blanks around it.
  [[nodiscard]] std::string_view value() const noexcept { return source_.text(field_.value); }
  [[nodiscard]] slice value_slice() const noexcept { return {source_, field_.value}; }
  [[nodiscard]] bool malformed() const noexcept { return field_.malformed; }
  [[nodiscard]] extent name_where() const noexcept { return field_.name; }
  [[nodiscard]] extent value_where() const noexcept { return field_.value; }
  /// Is this the field `name`, in any case?
  [[nodiscard]] bool is(std::string_view name) const noexcept { return !malformed() && iequals(this->name(), name); }

  /// Same name as written and same value bytes.
  friend bool operator==(const field_view& a, const field_view& b) noexcept { return a.name() == b.name() && a.value() == b.value(); }

 private:
  source source_;
  field field_;
};

}  // namespace msrp

namespace detail {

/// Reads the line of a header field at p, line end included; `at` is behind that. The faults are those of a field (errc::missing_colon,
/// bad_field_name, space_before_colon, bare_cr, bare_lf, control_byte), errc::syntax in header-value where the SP behind the colon is
/// missing (not of MIME fields, and not under leniency::unspaced_colon), and errc::truncated where [p, pe) ends before the line.
template <class Runs>
SIPWIRE_INLINE scan_end scan_msrp_line(const char* const p, const char* const pe, const Runs& runs, const source& from, leniency lenient,
                                       msrp::field& out) noexcept {
  const char* at = nullptr;
  if constexpr (std::same_as<Runs, vector_runs>) {
    // Nearly every line is a name, a colon, a blank, text, CRLF, and needs no automaton.
    const char* const colon = runs.template skip<charset::sdp_token>(p, pe);
    if (SIPWIRE_LIKELY(pe - colon > 3 && colon[0] == ':' && colon[1] == ' ' && colon != p && is_alpha(*p))) {
      const char* const last = runs.template skip<charset::line_text>(colon + 2, pe);
      if (SIPWIRE_LIKELY(pe - last > 1 && last[0] == '\r' && last[1] == '\n')) {
        out.name = from.at(p, colon);
        out.value = from.at(colon + 2, last);
        at = last + 2;
      }
    }
  }
  if (SIPWIRE_UNLIKELY(at == nullptr)) {
    const auto stop = scan_msrp_field(p, pe, runs, from, lenient, out.name, out.value);
    if (!stop.ok()) return stop;
    at = stop.at;
    const char* const first = from.data() + out.value.first;
    if (*first != ' ' && !has(lenient, leniency::unspaced_colon) && !msrp::is_mime_header(from.text(out.name)))
      return {first, errc::syntax, rule::header_value};
  }
  out.id = msrp::find_header(from.text(out.name));
  out.malformed = false;
  const char* const text = from.data();
  while (out.value.first != out.value.last && is_wsp(text[out.value.first])) ++out.value.first;
  while (out.value.last != out.value.first && is_wsp(text[out.value.last - 1])) --out.value.last;
  return {at, errc::none, rule::none};
}

}  // namespace detail
}  // namespace sipwire::inline SIPWIRE_ISA
