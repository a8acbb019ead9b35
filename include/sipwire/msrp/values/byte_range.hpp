#pragma once

/// \file
/// Byte-Range (RFC 4975 7.1.1): which bytes of a message a chunk holds.

#include <cstdint>
#include <limits>
#include <optional>

#include "../detail/gen/range.hpp"
#include "continuation.hpp"
#include "value.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp {

/// Which bytes of a message: from `start` on, which counts from 1, to `end` inclusive, of `total`; nothing
/// where the wire has `*`.
///
/// The default is what a chunk without Byte-Range says: `1-*/*` (RFC 4975 7.3.1). An empty range ends one
/// below its start.
struct byte_range {
  std::uint64_t start = 1;
  std::optional<std::uint64_t> end;
  std::optional<std::uint64_t> total;

  /// How many bytes, when the end is known. The wire says so; the end-line alone says how long a body is.
  [[nodiscard]] constexpr std::optional<std::uint64_t> length() const noexcept {
    return end ? std::optional(*end - start + 1) : std::nullopt;
  }
  /// The same range with the end that the body of its chunk shows, whatever the wire says of it: what has
  /// come of `4097-*/90211` with 2048 octets is `4097-6144/90211`.
  [[nodiscard]] constexpr byte_range shown_by(std::uint64_t body_size) const noexcept {
    byte_range out = *this;
    if (const std::uint64_t before = start - 1;
        body_size <= (std::numeric_limits<std::uint64_t>::max)() - before)
      out.end = before + body_size;
    return out;
  }
  /// Has the body of its chunk as many octets as it says, none behind the total, and the last one of all
  /// where `$` ends the message? A chunk that was cut short should have said `*` (RFC 4975 7.3.1).
  [[nodiscard]] constexpr bool agrees(std::uint64_t body_size, continuation flag) const noexcept {
    if (const auto said = length(); said && *said != body_size) return false;
    // How many octets the message has left from the start of this chunk on, and how many there can be.
    const std::uint64_t before = start - 1;
    if (!total) return body_size <= (std::numeric_limits<std::uint64_t>::max)() - before;
    const std::uint64_t left = before > *total ? 0 : *total - before;
    return body_size <= left && (flag != continuation::complete || body_size == left);
  }
  friend constexpr bool operator==(const byte_range&, const byte_range&) = default;
};

/// Byte-Range.
///
/// ABNF: `range-start "-" range-end "/" total`, the last two a number or `*` (RFC 4975 9). Numbers are 64
/// bits. Faults: errc::out_of_range at a number above that, which leniency::saturate_numbers makes the
/// largest, or a start of 0; errc::conflict at an end more
/// than one below the start or above the total, at a start more than one above the total; errc::syntax,
/// errc::truncated. Borrows from the parsed input, which must outlive it.
/// \code
/// auto range = sipwire::parse_as<sipwire::msrp::byte_range_view>("1-2048/4096");
/// if (range) use(range->start(), range->end(), range->total());
/// \endcode
class byte_range_view : public value_base<byte_range_view, value_shape::trimmed> {
 public:
  /// The first byte, 1 or more.
  [[nodiscard]] std::uint64_t start() const noexcept { return start_; }
  /// The last byte, or nothing for `*`: the sender may interrupt the chunk.
  [[nodiscard]] std::optional<std::uint64_t> end() const noexcept {
    return has_end_ ? std::optional(end_) : std::nullopt;
  }
  /// The size of the whole message, or nothing for `*`.
  [[nodiscard]] std::optional<std::uint64_t> total() const noexcept {
    return has_total_ ? std::optional(total_) : std::nullopt;
  }
  /// The numbers alone.
  [[nodiscard]] byte_range value() const noexcept { return {start_, end(), total()}; }

  void parts(auto&& see, leniency = leniency::none) const {
    see("start", start());
    see("end", end());
    see("total", total());
  }

  scan_end scan_parts(const char* first, const char* last, const auto&, leniency lenient) noexcept {
    struct {
      std::uint64_t start = 1, end = 0, total = 0;
      bool has_end = false, has_total = false;
    } n;
    const auto stop = detail::scan_range(first, last, source_, lenient, n);
    start_ = n.start;
    end_ = n.end;
    total_ = n.total;
    has_end_ = n.has_end;
    has_total_ = n.has_total;
    return stop;
  }

 private:
  std::uint64_t start_ = 1;
  std::uint64_t end_ = 0;
  std::uint64_t total_ = 0;
  bool has_end_ = false;
  bool has_total_ = false;
};

}}}  // namespace sipwire::msrp
