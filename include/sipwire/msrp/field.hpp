#pragma once

/// \file
/// One header field of a chunk: how its line is read, where its parts are, and what it is.

#include <bit>
#include <concepts>

#include "../core/detail/name_hash.hpp"
#include "../core/vocabulary.hpp"
#include "detail/gen/field.hpp"
#include "header_id.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp {

/// A located header field: offsets only. `value` is all behind the SP behind the colon; `malformed`, of
/// leniency::salvage, is a line that is no field, with an empty name and the whole line as value.
struct field {
  extent name;
  extent value;
  header_id id = header_id::extension;
  bool malformed = false;
  std::uint16_t next = 0xFFFF;  ///< index of the next field with the same id, in a field_room

  /// The value as a value type reads it.
  [[nodiscard]] slice value_in(const source& from) const noexcept { return {from, value}; }

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
  /// The value as written: all behind the SP behind the colon.
  [[nodiscard]] std::string_view value() const noexcept { return source_.text(field_.value); }
  [[nodiscard]] slice value_slice() const noexcept { return {source_, field_.value}; }
  [[nodiscard]] bool malformed() const noexcept { return field_.malformed; }
  [[nodiscard]] extent name_where() const noexcept { return field_.name; }
  [[nodiscard]] extent value_where() const noexcept { return field_.value; }
  /// Is this the field `name`, in any case?
  [[nodiscard]] bool is(std::string_view name) const noexcept {
    return !malformed() && iequals(this->name(), name);
  }

  /// Same name as written and same value bytes.
  friend bool operator==(const field_view& a, const field_view& b) noexcept {
    return a.name() == b.name() && a.value() == b.value();
  }

 private:
  source source_;
  field field_;
};

namespace detail {

#if defined(SIPWIRE_AVX2) || defined(SIPWIRE_SSE2)
/// The names as they are usually written, with the colon, padded for vector compares.
struct msrp_lines {
  char text[msrp::header_id_count][32] = {};
};
inline constexpr msrp_lines msrp_header_lines = [] {
  msrp_lines made;
  for (std::uint32_t i = 1; i < msrp::header_id_count; ++i) {
    std::size_t n = 0;
    for (const char c : header_infos[i].name) made.text[i][n++] = c;
    made.text[i][n] = ':';
  }
  return made;
}();

/// The header whose name, spelled as usual, stands at `line` with 32 bytes to read and ends with the first
/// colon, at line + n; extension for all else.
SIPWIRE_INLINE msrp::header_id find_msrp_header_in(const char* line, std::uint32_t n) noexcept {
  if (SIPWIRE_UNLIKELY(n - 2 > 28)) return msrp::header_id::extension;
  const auto folded = [line](std::uint32_t i) {
    return static_cast<std::uint32_t>(static_cast<unsigned char>(line[i])) | 32U;
  };
  const std::uint8_t number = header_slots[header_slot(n, folded(1), folded(n / 2))];
  const std::uint32_t equal = sipwire::detail::equal_bytes32<false>(line, msrp_header_lines.text[number]);
  // The colon is compared too, so a longer known name is not equal.
  return (~equal & ((2U << n) - 1)) == 0 ? static_cast<msrp::header_id>(number) : msrp::header_id::extension;
}
#endif

/// Reads the line of a header field at p, line end included; `at` is behind that. The faults are those of a
/// field (errc::missing_colon, bad_field_name, space_before_colon, bare_cr, bare_lf, control_byte),
/// errc::syntax in header-value where the SP behind the colon is missing (not of the MIME fields but
/// Content-Type, and not under leniency::unspaced_colon), and errc::truncated where [p, pe) ends before the
/// line.
template <class Runs>
SIPWIRE_INLINE scan_end scan_msrp_line(const char* const p, const char* const pe, const Runs& runs,
                                       const source& from, leniency lenient, msrp::field& out) noexcept {
  const char* at = nullptr;
  out.id = msrp::header_id::extension;
  if constexpr (std::same_as<Runs, vector_runs>) {
    // Nearly every line is a name, a colon, a blank, text, CRLF, and needs no automaton.
    msrp::header_id id = msrp::header_id::extension;
    const char* colon = p;
#if defined(SIPWIRE_AVX2) || defined(SIPWIRE_SSE2)
    if (SIPWIRE_LIKELY(pe - p >= 32)) {
      const auto n = static_cast<std::uint32_t>(std::countr_zero(vector_runs::bits32(p, ':')));
      id = find_msrp_header_in(p, n);
      colon = p + n;
    }
#endif
    if (id == msrp::header_id::extension) colon = runs.template skip<charset::sdp_token>(p, pe);
    if (SIPWIRE_LIKELY(pe - colon > 3 && colon[0] == ':' && colon[1] == ' ' && colon != p && is_alpha(*p))) {
      const char* const last = runs.template skip<charset::line_text>(colon + 2, pe);
      if (SIPWIRE_LIKELY(pe - last > 1 && last[0] == '\r' && last[1] == '\n')) {
        out.name = from.at(p, colon);
        out.value = from.at(colon + 2, last);
        out.id = id;
        at = last + 2;
      }
    }
  }
  if (SIPWIRE_UNLIKELY(at == nullptr)) {
    const auto stop = scan_field(p, pe, runs, from, lenient, out.name, out.value);
    if (!stop.ok()) return stop;
    at = stop.at;
    const char* const first = from.data() + out.value.first;
    const auto name = from.text(out.name);
    const auto needs_blank = [name] {
      return !msrp::is_mime_header(name) || msrp::find_header(name) == msrp::header_id::content_type;
    };
    if (*first != ' ' && !has(lenient, leniency::unspaced_colon) && needs_blank())
      return {first, errc::syntax, rule::header_value};
    if (*first == ' ') ++out.value.first;
  }
  if (out.id == msrp::header_id::extension) out.id = msrp::find_header(from.text(out.name));
  out.malformed = false;
  return {at, errc::none, rule::none};
}

}  // namespace detail
}}}  // namespace sipwire::msrp
