#pragma once

/// \file
/// One header field of a MIME entity, and how the fields of a protocol are written.

#include <array>

#include "../core/vocabulary.hpp"
#include "../field/pairs.hpp"
#include "detail/gen/header_field.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace mime {

/// The fields that a header_block keeps at hand. Their names differ in length.
enum class known_field : std::uint8_t {
  content_id,
  content_type,
  content_length,
  content_disposition,
  content_transfer_encoding,
  none
};
/// How many they are.
inline constexpr std::size_t known_field_count = static_cast<std::size_t>(known_field::none);
static_assert(known_field_count <= 8, "header_block keeps a bit for each");

/// The field of a name, in any case.
constexpr known_field known_field_of(std::string_view name) noexcept {
  constexpr std::string_view names[] = {"Content-ID", "Content-Type", "Content-Length", "Content-Disposition",
                                        "Content-Transfer-Encoding"};
  static_assert(std::size(names) == known_field_count);
  for (std::uint8_t i = 0; i < known_field_count; ++i)
    if (names[i].size() == name.size() && iequals(names[i], name)) return static_cast<known_field>(i);
  return known_field::none;
}

/// Where the known fields of an entity are: that of a name which stands more often is the first.
struct found_fields {
  std::array<extent, known_field_count> values{};  ///< in the order of known_field, absent ones among them
  std::uint8_t repeated = 0;                       ///< a bit for each that stands more than once
  std::uint32_t count = 0;                         ///< of all fields, without lines that are none

  [[nodiscard]] const extent& operator[](known_field which) const noexcept {
    return values[static_cast<std::size_t>(which)];
  }
  [[nodiscard]] bool is_repeated(known_field which) const noexcept {
    return (repeated >> static_cast<unsigned>(which) & 1U) != 0;
  }
  /// Takes note of a value; of known_field::none nothing.
  void add(known_field which, extent value) noexcept {
    if (which == known_field::none) return;
    extent& at = values[static_cast<std::size_t>(which)];
    if (at) {
      repeated = static_cast<std::uint8_t>(repeated | 1U << static_cast<unsigned>(which));
    } else {
      at = value;
    }
  }
};

/// How the header fields of one protocol are written, whatever a reader allows besides. The default is that
/// of MIME: RFC 2045 3 and the RFC 822 it builds on.
struct header_rules {
  /// May a line that begins with a blank continue the one before? (RFC 822 3.1.1)
  bool folds = true;
  /// May blanks stand before the colon? (RFC 5322 4.5)
  bool blanks_before_colon = true;
  /// Is Content-Type that of RFC 4975 9, with wider tokens and parameters that need no value?
  bool wide_types = false;

  friend constexpr bool operator==(const header_rules&, const header_rules&) = default;
};

/// One field: `name: value`. Borrows.
class header_field {
 public:
  header_field() noexcept = default;
  header_field(const source& from, extent name, extent value) noexcept
      : source_(from), name_(name), value_(value) {}

  /// The name as written.
  [[nodiscard]] std::string_view name() const noexcept { return source_.text(name_); }
  /// The value as written, folds included, without the white space around it.
  [[nodiscard]] std::string_view value() const noexcept { return source_.text(value_); }
  [[nodiscard]] slice value_slice() const noexcept { return {source_, value_}; }
  [[nodiscard]] extent name_where() const noexcept { return name_; }
  [[nodiscard]] extent value_where() const noexcept { return value_; }
  /// Is this the field `name`, in any case? (RFC 2045 3, RFC 822 3.4.7)
  [[nodiscard]] bool is(std::string_view name) const noexcept { return iequals(this->name(), name); }

  /// Same name as written and same value bytes.
  friend bool operator==(const header_field& a, const header_field& b) noexcept {
    return a.name() == b.name() && a.value() == b.value();
  }

 private:
  source source_;
  extent name_;
  extent value_;
};

/// Content-Transfer-Encoding: how the bytes of a body stand for its content (RFC 2045 6.1).
enum class transfer_encoding : std::uint8_t {
  seven_bit,         ///< `7bit`, also when there is no such field
  eight_bit,         ///< `8bit`
  binary,            ///< `binary`, what SIP bodies are by default (RFC 3261 7.4.1)
  quoted_printable,  ///< `quoted-printable`
  base64,            ///< `base64`
};

/// Is the body its own content, byte for byte?
constexpr bool is_identity(transfer_encoding how) noexcept {
  return how < transfer_encoding::quoted_printable;
}

namespace detail {

/// A value without the comments behind it, which RFC 822 allows in structured fields and the machines of SIP
/// have no word for: `text/plain; charset=us-ascii (Plain text)` (RFC 2045 5.1). What is no comment stays,
/// for the machine to refuse.
inline slice without_comments(const slice& value) noexcept {
  const char* const pe = value.end();
  if (find_byte(value.begin(), pe, '(') == pe) return value;
  const char* content_end = value.begin();
  std::uint32_t depth = 0;
  bool quoted = false;
  for (const char* p = value.begin(); p != pe; ++p) {
    if ((quoted || depth != 0) && *p == '\\' && pe - p > 1) {
      ++p;
    } else if (depth == 0 && *p == '"') {
      quoted = !quoted;
    } else if (!quoted && *p == '(') {
      ++depth;
      continue;
    } else if (depth != 0 && *p == ')') {
      --depth;
      continue;
    }
    if (depth == 0 && !is_wsp(*p) && *p != '\r' && *p != '\n') {
      // A comment in the middle is not taken out.
      content_end = p + 1;
    }
  }
  if (depth != 0 || quoted) return value;
  return {value.buffer(), value.buffer().at(value.begin(), content_end)};
}

/// Reads the field at p; its value comes without the white space around it.
template <class Runs>
scan_end scan_field(const source& from, const char* p, const char* pe, leniency lenient, header_rules rules,
                    extent& name, extent& value) noexcept {
  const auto stop = scan_header_field(p, pe, Runs(from), from, lenient, rules.blanks_before_colon,
                                      rules.folds, name, value);
  if (stop.ok()) {
    const char* first = from.data() + value.first;
    const char* last = from.data() + value.last;
    const auto white = [](char c) { return is_wsp(c) || c == '\r' || c == '\n'; };
    while (first != last && white(*first)) ++first;
    while (last != first && white(last[-1])) --last;
    value = from.at(first, last);
  }
  return stop;
}

/// Walks over fields, see header_block.
class header_cursor : public sipwire::field::pair_cursor<header_cursor, header_field> {
 public:
  header_cursor() noexcept = default;
  header_cursor(const slice& fields, leniency lenient, header_rules rules) noexcept
      : pair_cursor(fields), lenient_(lenient), rules_(rules) {
    find();
  }

 private:
  friend pair_cursor;
  void find() noexcept {
    while (at_ != end_) {
      const auto stop = scan_field<vector_runs>(source_, at_, end_, lenient_, rules_, name_, value_);
      next_ = stop.at;
      if (SIPWIRE_LIKELY(stop.ok())) return;
      // A line that another protocol's parser kept although it is no field; see header_block::located().
      at_ = find_byte(stop.at, end_, '\n');
      if (at_ != end_) ++at_;
    }
  }

  leniency lenient_ = leniency::none;
  header_rules rules_;
};

}  // namespace detail
}}}  // namespace sipwire::mime
