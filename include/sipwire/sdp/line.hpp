#pragma once

/// \file
/// One line of a session description: where its parts are, and what it is.

#include <bit>
#include <cstring>

#include "../core/detail/name_hash.hpp"
#include "../core/vocabulary.hpp"
#include "detail/gen/attribute_names.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {
namespace detail {

/// The names padded with zeros, for vector compares.
inline constexpr auto attribute_texts = [] {
  struct {
    alignas(32) char of[sdp::attribute_id_count][32] = {};
  } texts;
  for (std::uint32_t i = 0; i < sdp::attribute_id_count; ++i)
    for (std::size_t k = 0; k < attribute_infos[i].name.size(); ++k)
      texts.of[i][k] = attribute_infos[i].name[k];
  return texts;
}();

/// The number of the only attribute that may have the name of n bytes, three to 31, at `name`, which `a=`
/// stands before.
SIPWIRE_INLINE std::uint8_t attribute_candidate(const char* name, std::uint32_t n) noexcept {
  return attribute_slots[attribute_slot(n, sipwire::detail::folded_word(name + (n >> 2U) - 1),
                                        sipwire::detail::folded_word(name + n - 4))];
}

#if defined(SIPWIRE_AVX2) || defined(SIPWIRE_SSE2)
/// The attribute of a name of n bytes, none of them NUL, at `name`, where 32 can be read and which `a=`
/// stands before.
SIPWIRE_INLINE sdp::attribute_id find_attribute_in(const char* name, std::uint32_t n) noexcept {
  if (SIPWIRE_UNLIKELY(n - 3 > 28)) return sdp::attribute_id::extension;
  const std::uint8_t id = attribute_candidate(name, n);
  const char* const text = attribute_texts.of[id];
  const std::uint32_t equal = sipwire::detail::equal_bytes32<false>(name, text);
  // A longer known name goes on where this one ends.
  return (~equal & ((1U << n) - 1)) == 0 && text[n] == 0 ? static_cast<sdp::attribute_id>(id)
                                                         : sdp::attribute_id::extension;
}
#endif

/// The attribute of a name of n bytes at `name`; identity is the hash, then length and a full compare.
inline sdp::attribute_id find_attribute_at(const char* name, std::uint32_t n) noexcept {
  if (SIPWIRE_UNLIKELY(n < 3 || n > 31)) return sdp::attribute_id::extension;
  char line[2 + 32] = {'a', '='};
  std::memcpy(line + 2, name, n);
  const std::uint8_t id = attribute_candidate(line + 2, n);
  return attribute_infos[id].name == std::string_view(name, n) ? static_cast<sdp::attribute_id>(id)
                                                               : sdp::attribute_id::extension;
}

}  // namespace detail

/// What grammar/tables/sdp.tsv says of an attribute; an empty name for attribute_id::extension.
constexpr const attribute_info& info(attribute_id id) noexcept {
  return detail::attribute_infos[static_cast<std::uint8_t>(id)];
}
/// The name; empty for attribute_id::extension.
constexpr std::string_view name(attribute_id id) noexcept {
  return info(id).name;
}
/// May a level have more than one such attribute?
constexpr bool may_repeat(attribute_id id) noexcept {
  return info(id).repeats;
}
/// The attribute of a name, exact in case; attribute_id::extension for one the table does not list.
inline attribute_id find_attribute(std::string_view name) noexcept {
  return detail::find_attribute_at(name.data(), clamp_offset(name.size()));
}

/// Which kinds of line a level has, one bit for several kinds: what is not in it need not be looked for.
class kind_set {
 public:
  constexpr kind_set() noexcept = default;
  constexpr explicit kind_set(std::uint32_t bits) noexcept : bits_(bits) {}

  constexpr void add(char type, attribute_id id) noexcept { bits_ |= bit(type, id); }
  [[nodiscard]] constexpr bool may_have(char type, attribute_id id = attribute_id::extension) const noexcept {
    return (bits_ & bit(type, id)) != 0;
  }
  [[nodiscard]] constexpr std::uint32_t bits() const noexcept { return bits_; }

 private:
  static constexpr std::uint32_t bit(char type, attribute_id id) noexcept {
    return std::uint32_t{1} << ((type == 'a' ? static_cast<unsigned>(id) : static_cast<unsigned char>(type)) &
                                31U);
  }
  std::uint32_t bits_ = 0;
};

/// A located line, as events and storage carry it: offsets only.
///
/// A line kept by leniency::salvage that is no `type=value` has type 0 and the whole line as value.
struct line {
  /// What is between `x=` and the line end; of an attribute without value not the blanks behind its name
  extent value;
  /// Of an attribute: where its name ends; the end of the line or a colon. Of m= in storage: its kind_set
  std::uint32_t name_last = 0;
  char type = 0;  ///< the letter before `=`
  attribute_id id = attribute_id::extension;
  std::uint16_t next = none;  ///< of m= in storage: how many lines further the next m= stands

  static constexpr std::uint16_t none = 0xFFFF;
  /// Type and attribute in one number, for searches.
  [[nodiscard]] constexpr std::uint32_t key() const noexcept { return key_of(type, id); }
  static constexpr std::uint32_t key_of(char type, attribute_id id) noexcept {
    return static_cast<unsigned char>(type) | static_cast<std::uint32_t>(id) << 8U;
  }
  friend constexpr bool operator==(const line&, const line&) = default;
};
static_assert(sizeof(line) == 16);

/// A line with its text. Borrows the description's bytes.
class line_view {
 public:
  line_view() noexcept = default;
  line_view(const source& from, const line& l) noexcept : source_(from), line_(l) {}

  /// The letter before `=`; 0 for a malformed line.
  [[nodiscard]] char type() const noexcept { return line_.type; }
  [[nodiscard]] bool malformed() const noexcept { return line_.type == 0; }
  /// What is behind `x=`; of a malformed line all of it.
  [[nodiscard]] std::string_view value() const noexcept { return source_.text(line_.value); }
  [[nodiscard]] slice value_slice() const noexcept { return {source_, line_.value}; }
  [[nodiscard]] extent value_where() const noexcept { return line_.value; }
  /// The line as it stands, without its line end.
  [[nodiscard]] std::string_view text() const noexcept { return source_.text(where()); }
  [[nodiscard]] extent where() const noexcept {
    return {line_.value.first - (malformed() ? 0U : 2U), line_.value.last};
  }
  [[nodiscard]] bool is_attribute() const noexcept { return line_.type == 'a'; }

  /// Equal bytes.
  friend bool operator==(const line_view& a, const line_view& b) noexcept { return a.text() == b.text(); }

 private:
  source source_;
  line line_;
};

/// An a= line with its text. Borrows the description's bytes.
///
/// ABNF: `attribute = attribute-name [ ":" attribute-value ]` (RFC 8866 9, 5.13); an empty value is accepted,
/// and differs from none.
class attribute_view {
 public:
  attribute_view() noexcept = default;
  attribute_view(const source& from, const line& l) noexcept : source_(from), line_(l) {}

  /// The name as written, which is case-sensitive.
  [[nodiscard]] std::string_view name() const noexcept {
    return source_.text({line_.value.first, line_.name_last});
  }
  [[nodiscard]] attribute_id id() const noexcept { return line_.id; }
  [[nodiscard]] bool has_value() const noexcept { return line_.name_last != line_.value.last; }
  /// The value as written; absent when no colon follows the name.
  [[nodiscard]] std::optional<std::string_view> value() const noexcept {
    return has_value() ? std::optional(value_slice().text()) : std::nullopt;
  }
  /// The value, empty and at the end of the name when there is none.
  [[nodiscard]] slice value_slice() const noexcept {
    return {source_, {line_.name_last + (has_value() ? 1U : 0U), line_.value.last}};
  }
  /// `name` or `name:value`.
  [[nodiscard]] std::string_view text() const noexcept { return source_.text(line_.value); }
  [[nodiscard]] slice as_slice() const noexcept { return {source_, line_.value}; }
  [[nodiscard]] extent name_where() const noexcept { return {line_.value.first, line_.name_last}; }
  [[nodiscard]] extent where() const noexcept { return line_.value; }

  /// Equal bytes.
  friend bool operator==(const attribute_view& a, const attribute_view& b) noexcept {
    return a.text() == b.text();
  }

 private:
  source source_;
  line line_;
};
}}}  // namespace sipwire::sdp
