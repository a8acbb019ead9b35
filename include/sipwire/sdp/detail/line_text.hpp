#pragma once

/// \file
/// A line that a writer or an edit is to write, and what keeps it from being written.

#include <initializer_list>

#include "../../core/injection.hpp"
#include "../../core/sink.hpp"
#include "../../core/vocabulary.hpp"
#include "../line.hpp"
#include "../parts.hpp"
#include "../scan.hpp"
#include "value_faults.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// A line to be written: `type=value`, or of an attribute `a=name` or `a=name:value`. Borrows its texts.
struct line_text {
  char type = 0;
  attribute_id id = attribute_id::extension;
  bool has_value = true;
  std::string_view name;  ///< of an attribute
  slice value;            ///< what faults count in; of an attribute what is behind the colon

  /// A line of any type from what stands behind `x=`.
  static line_text of(char type, const slice& text) noexcept {
    line_text out;
    out.type = type;
    out.value = text;
    if (type != 'a') return out;
    const char* const last = end_of_token(text.begin(), text.end(), vector_runs(text.buffer()));
    // What ends the name is its first wrong byte, or the colon.
    const bool good = last == text.end() || *last == ':';
    out.name =
        good ? std::string_view(text.begin(), static_cast<std::size_t>(last - text.begin())) : text.text();
    out.has_value = good && last != text.end();
    out.value = text.from(out.has_value ? last + 1 : text.end());
    out.id = find_attribute(out.name);
    return out;
  }
  /// An attribute from name and value, which is absent when no colon is to follow.
  static line_text attribute(std::string_view name, std::optional<std::string_view> value) noexcept {
    line_text out;
    out.type = 'a';
    out.id = find_attribute(name);
    out.name = name;
    out.has_value = value.has_value();
    out.value = slice(value.value_or(std::string_view()));
    return out;
  }
  [[nodiscard]] std::string_view colon() const noexcept { return type == 'a' && has_value ? ":" : ""; }
  [[nodiscard]] std::size_t size() const noexcept {
    return 2 + name.size() + colon().size() + value.size() + 2;
  }
};

/// Why a line may not be written, wherever it is to stand; code none when it may. CR, LF and NUL are
/// errc::injection.
inline fault line_fault(const line_text& l) noexcept {
  using sipwire::detail::first_outside;
  const line_order& order = line_orders[static_cast<unsigned char>(l.type)];
  if (!order.known()) return {errc::unknown_value, rule::sdp_field, 0};
  if (const fault e = check_size(l.value, order.field)) return e;
  if (l.type != 'a') {
    if (const fault e = first_outside<charset::byte_string>(l.value, order.field)) return e;
    return typed_fault(l.type, l.value, leniency::none);
  }
  const slice name(l.name);
  if (name.empty()) return {errc::truncated, rule::attribute_name, 0};
  if (const fault e = first_outside<charset::byte_string>(name, rule::attribute_name)) return e;
  if (const char* const bad = end_of_token(name.begin(), name.end(), vector_runs(name.buffer()));
      bad != name.end())
    return {errc::syntax, rule::attribute_name, name.buffer().offset(bad)};
  if (const fault e = first_outside<charset::byte_string>(l.value, rule::attribute_value)) return e;
  return attribute_fault(l.id, l.has_value, l.value, l.value.offset(), leniency::none);
}

/// A short value put together from pieces.
class short_text {
 public:
  short_text(std::initializer_list<std::string_view> pieces) noexcept {
    span_sink out(bytes_);
    for (const auto piece : pieces) out.append(piece);
    size_ = out.size();
  }
  short_text(const short_text&) = delete;
  short_text& operator=(const short_text&) = delete;
  [[nodiscard]] bool fits() const noexcept { return size_ <= sizeof bytes_; }
  /// The text, which must fit.
  [[nodiscard]] std::string_view text() const noexcept { return {bytes_, size_}; }

 private:
  std::size_t size_;
  char bytes_[1024];
};

/// A blank in a part that stands between blanks would make two of it: errc::syntax at the blank; code none
/// without one. `at` is where the part begins in its line.
constexpr fault part_fault(std::string_view part, std::size_t at, rule where) noexcept {
  const auto blank = part.find(' ');
  return blank == std::string_view::npos ? fault{}
                                         : fault{errc::syntax, where, static_cast<std::uint32_t>(at + blank)};
}

/// The value of m= put together from its parts, and what is wrong with it that reading it would not show.
class media_text {
 public:
  explicit media_text(const media_parts& parts) noexcept : media_text(parts, decimal_text(parts.port)) {}
  [[nodiscard]] fault error() const noexcept {
    return text_.fits() ? error_ : fault{errc::too_long, rule::media_field, 0};
  }
  /// The text, which must have no error.
  [[nodiscard]] std::string_view text() const noexcept { return text_.text(); }

 private:
  media_text(const media_parts& parts, const decimal_text& port) noexcept
      : text_({parts.media, " ", port, " ", parts.proto, " ", parts.formats}),
        error_(part_fault(parts.media, 0, rule::media)) {
    if (!error_) error_ = part_fault(parts.proto, parts.media.size() + port.text().size() + 2, rule::proto);
  }
  short_text text_;
  fault error_;
};

}}}}  // namespace sipwire::sdp::detail
