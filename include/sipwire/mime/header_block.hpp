#pragma once

/// \file
/// The header fields of a MIME entity, found once and iterated in place.

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string_view>

#include "../core/cursor_range.hpp"
#include "../core/leniency.hpp"
#include "../core/limits.hpp"
#include "../core/numbers.hpp"
#include "../core/result.hpp"
#include "../core/scan_bytes.hpp"
#include "../core/text.hpp"
#include "content_disposition.hpp"
#include "content_id.hpp"
#include "content_type.hpp"
#include "detail/gen/header_field.hpp"
#include "detail/gen/mechanism.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace mime {
namespace detail {

/// The fields that the block keeps at hand. Their names differ in length.
enum class known_field : std::uint8_t {
  content_id,
  content_type,
  content_length,
  content_disposition,
  content_transfer_encoding,
  none
};
inline constexpr std::size_t known_field_count = static_cast<std::size_t>(known_field::none);
static_assert(known_field_count <= 8, "header_block keeps a bit for each");

constexpr known_field known_field_of(std::string_view name) noexcept {
  constexpr std::string_view names[] = {"Content-ID", "Content-Type", "Content-Length", "Content-Disposition",
                                        "Content-Transfer-Encoding"};
  static_assert(std::size(names) == known_field_count);
  for (std::uint8_t i = 0; i < known_field_count; ++i)
    if (names[i].size() == name.size() && iequals(names[i], name)) return static_cast<known_field>(i);
  return known_field::none;
}

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

}  // namespace detail

/// How the header fields of one protocol are written. The default is that of MIME: RFC 2045 3 and the RFC 822
/// it builds on.
struct header_rules {
  /// bare_lf and control_bytes are what matters here.
  leniency lenient = leniency::none;
  /// May a line that begins with a blank continue the one before? (RFC 822 3.1.1)
  bool folds = true;
  /// May blanks stand before the colon? (RFC 5322 4.5)
  bool blanks_before_colon = true;
  /// One field more is errc::too_many.
  std::uint32_t max_fields = limits().part_fields;
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

/// Reads the field at p; its value comes without the white space around it.
template <class Runs>
scan_end scan_field(const source& from, const char* p, const char* pe, const header_rules& rules,
                    extent& name, extent& value) noexcept {
  const auto stop = scan_header_field(p, pe, Runs(from), from, rules.lenient, rules.blanks_before_colon,
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
class header_cursor {
 public:
  header_cursor() noexcept = default;
  header_cursor(const slice& fields, const header_rules& rules) noexcept
      : source_(fields.buffer()), rules_(rules), at_(fields.begin()), end_(fields.end()) {
    find();
  }

  [[nodiscard]] bool done() const noexcept { return at_ == end_; }
  [[nodiscard]] header_field read() const noexcept { return {source_, name_, value_}; }
  void next() noexcept {
    at_ = next_;
    find();
  }
  [[nodiscard]] bool same(const header_cursor& other) const noexcept { return at_ == other.at_; }

 private:
  void find() noexcept {
    while (at_ != end_) {
      const auto stop = scan_field<vector_runs>(source_, at_, end_, rules_, name_, value_);
      next_ = stop.at;
      if (SIPWIRE_LIKELY(stop.ok())) return;
      // A line that another protocol's parser kept although it is no field; see header_block::located().
      at_ = find_byte(stop.at, end_, '\n');
      if (at_ != end_) ++at_;
    }
  }

  source source_;
  header_rules rules_;
  const char* at_ = nullptr;
  const char* end_ = nullptr;
  const char* next_ = nullptr;
  extent name_;
  extent value_;
};

}  // namespace detail

/// The header fields in front of a body, up to the empty line, each located; nothing is copied or allocated.
///
/// ABNF: `MIME-part-headers` of RFC 2046 5.1.1, `entity-headers` of RFC 2045 3:
/// `*( field-name ":" value CRLF )`. Every field is kept, also those that are not MIME's. Borrows from the
/// parsed input, which must outlive it.
/// \code
/// auto headers =
///     sipwire::mime::header_block::parse("Content-Type: text/plain\r\nContent-ID: <a@b>\r\n\r\nhello");
/// for (auto field : *headers) use(field.name(), field.value());
/// if (auto type = headers->content_type(); type && type->is("text", "plain")) use(headers->content_id());
/// \endcode
class header_block : public cursor_range<header_block, detail::header_cursor> {
 public:
  header_block() noexcept = default;

  /// Reads fields from the front of `input` up to and with the empty line, or up to the end of `input` when
  /// there is none.
  ///
  /// The faults are those of a field, at the byte: errc::missing_colon, bad_field_name, control_byte,
  /// bare_cr, bare_lf, space_before_colon, not_allowed (a fold where the rules have none); and errc::too_many
  /// at the first field over the cap.
  [[nodiscard]] static result<header_block> parse(const slice& input,
                                                  const header_rules& rules = {}) noexcept {
    return parse_with<vector_runs>(input, rules);
  }
  template <class Runs>
  [[nodiscard]] static result<header_block> parse_with(const slice& input,
                                                       const header_rules& rules) noexcept {
    result<header_block> made{check_size(input, rule::mime_part_headers)};
    if (made.error()) return made;
    header_block& out = made.emplace();
    out.source_ = input.buffer();
    out.rules_ = rules;
    const source& from = out.source_;
    const char* p = input.begin();
    const char* const pe = input.end();
    const auto refuse = [&](const char* at, errc code, rule where) {
      return fault{code, where, from.offset(at)};
    };
    for (;;) {
      out.fields_ = from.at(input.begin(), p);
      out.body_ = out.fields_.last;
      if (p == pe) break;
      if (*p == '\r') {
        if (pe - p < 2 || p[1] != '\n') return refuse(p, errc::bare_cr, rule::mime_part_headers);
        out.body_ += 2;
        out.empty_line_ = true;
        break;
      }
      if (*p == '\n') {
        if (!has(rules.lenient, leniency::bare_lf)) return refuse(p, errc::bare_lf, rule::mime_part_headers);
        out.body_ += 1;
        out.empty_line_ = true;
        break;
      }
      if (out.count_ == rules.max_fields) return refuse(p, errc::too_many, rule::mime_part_headers);
      extent name, value;
      const auto stop = detail::scan_field<Runs>(from, p, pe, rules, name, value);
      if (!stop.ok()) return stop.in(from);
      ++out.count_;
      if (name.size() >= 10) out.keep(name, value);
      p = stop.at;
    }
    return made;
  }

  /// Where the fields that the block keeps at hand are, when another protocol's parser has found them.
  struct found {
    /// In the order of detail::known_field, absent ones among them
    std::array<extent, detail::known_field_count> values{};
    std::uint8_t repeated = 0;  ///< a bit for each that stands more than once
    std::uint32_t count = 0;    ///< of all fields, without lines that are none
  };
  /// The header fields of a message of another protocol, which may have names of its own for MIME's: `c` for
  /// Content-Type in SIP. `fields` is their extent without the empty line, `body` the offset of what is
  /// behind that.
  [[nodiscard]] static header_block located(const slice& fields, std::uint32_t body, const found& where,
                                            const header_rules& rules) noexcept {
    header_block out;
    out.source_ = fields.buffer();
    out.rules_ = rules;
    out.fields_ = fields.where();
    out.body_ = body;
    out.count_ = where.count;
    out.known_ = where.values;
    out.repeated_ = where.repeated;
    out.empty_line_ = body != fields.where().last;
    return out;
  }

  /// Number of fields.
  [[nodiscard]] std::uint32_t size() const noexcept { return count_; }
  [[nodiscard]] bool empty() const noexcept { return count_ == 0; }

  /// The fields as written, line ends included, without the empty line.
  [[nodiscard]] std::string_view text() const noexcept { return source_.text(fields_); }
  [[nodiscard]] extent where() const noexcept { return fields_; }
  [[nodiscard]] const source& buffer() const noexcept { return source_; }
  /// Does an empty line end the block? Without one the input ended, and there is no body.
  [[nodiscard]] bool has_empty_line() const noexcept { return empty_line_; }
  /// Offset of the first byte behind the block: where the body begins.
  [[nodiscard]] std::uint32_t body_offset() const noexcept { return body_; }

  /// The first field of that name, in any case.
  [[nodiscard]] std::optional<header_field> find(std::string_view name) const noexcept {
    for (auto field : *this)
      if (field.is(name)) return field;
    return std::nullopt;
  }
  /// The value of the first field of that name, in any case, as written.
  [[nodiscard]] std::optional<std::string_view> raw(std::string_view name) const noexcept {
    if (const auto field = find(name)) return field->value();
    return std::nullopt;
  }
  /// The value of the first field of that name as a V, any value view; comments behind it are left out.
  template <class V>
  [[nodiscard]] result<V> get(std::string_view name) const noexcept {
    const auto field = find(name);
    if (!field) return fault{errc::absent, rule::mime_part_headers, fields_.present() ? fields_.last : 0};
    return read<V>(field->value_slice());
  }

  /// Content-Type (RFC 2045 5). Absent means text/plain (RFC 2045 5.2), or message/rfc822 in a
  /// multipart/digest.
  ///
  /// For this and those below: errc::absent without such a field, errc::duplicate at the value of the second
  /// when there are two, as readers disagree which one counts.
  [[nodiscard]] result<content_type_view> content_type() const noexcept {
    return typed<content_type_view>(detail::known_field::content_type);
  }
  /// Content-Disposition (RFC 2183).
  [[nodiscard]] result<content_disposition_view> content_disposition() const noexcept {
    return typed<content_disposition_view>(detail::known_field::content_disposition);
  }
  /// Content-ID (RFC 2045 7).
  [[nodiscard]] result<content_id_view> content_id() const noexcept {
    return typed<content_id_view>(detail::known_field::content_id);
  }
  /// The value of Content-ID as written, also when it is no msg-id; empty when there is none.
  [[nodiscard]] std::string_view content_id_text() const noexcept {
    return source_.text(known_[index(detail::known_field::content_id)]);
  }
  /// Content-Transfer-Encoding (RFC 2045 6); `seven_bit` when there is none, errc::unknown_value for a
  /// mechanism of no standard.
  [[nodiscard]] result<transfer_encoding> encoding() const noexcept {
    const auto which = detail::known_field::content_transfer_encoding;
    if (!known_[index(which)]) return transfer_encoding::seven_bit;
    if (const auto second = duplicate(which)) return *second;
    const slice value = detail::without_comments({source_, known_[index(which)]});
    extent token;
    const auto stop =
        detail::scan_mechanism(value.begin(), value.end(), vector_runs(source_), source_, token);
    if (!stop.ok()) return stop.in(source_);
    const auto name = source_.text(token);
    if (iequals(name, "7bit")) return transfer_encoding::seven_bit;
    if (iequals(name, "8bit")) return transfer_encoding::eight_bit;
    if (iequals(name, "binary")) return transfer_encoding::binary;
    if (iequals(name, "base64")) return transfer_encoding::base64;
    if (iequals(name, "quoted-printable")) return transfer_encoding::quoted_printable;
    return fault{errc::unknown_value, rule::mechanism, token.first};
  }
  /// Content-Length, which is not MIME's but is sent: bytes of the body.
  [[nodiscard]] result<std::uint32_t> content_length() const noexcept {
    const auto which = detail::known_field::content_length;
    const extent value = known_[index(which)];
    if (!value) return fault{errc::absent, rule::content_length, fields_.present() ? fields_.last : 0};
    if (const auto second = duplicate(which)) return *second;
    return parse_decimal<std::uint32_t>({source_, value}, 0xFFFFFFFF, rule::content_length);
  }

  /// Equal bytes.
  friend bool operator==(const header_block& a, const header_block& b) noexcept {
    return a.text() == b.text();
  }

 private:
  friend cursor_range;
  [[nodiscard]] detail::header_cursor first() const noexcept { return {slice(source_, fields_), rules_}; }

  static constexpr std::size_t index(detail::known_field which) noexcept {
    return static_cast<std::size_t>(which);
  }

  template <class V>
  scan_end scan_value(const slice& plain, V& out) const noexcept {
    if constexpr (std::same_as<V, content_type_view>)
      if (rules_.wide_types) return V::template scan_wide_with<vector_runs>(plain, rules_.lenient, out);
    return V::scan(plain, rules_.lenient, out);
  }
  template <class V>
  [[nodiscard]] result<V> read(const slice& value) const noexcept {
    result<V> out{fault{}};
    const slice plain = detail::without_comments(value);
    const auto stop = scan_value(plain, out.emplace());
    if (!stop.ok()) return stop.in(source_);
    if (stop.at != plain.end()) return fault{errc::syntax, rule::field_body, source_.offset(stop.at)};
    return out;
  }
  template <class V>
  [[nodiscard]] result<V> typed(detail::known_field which) const noexcept {
    const extent value = known_[index(which)];
    if (!value) return fault{errc::absent, rule::mime_part_headers, fields_.present() ? fields_.last : 0};
    if (const auto second = duplicate(which)) return *second;
    return read<V>({source_, value});
  }

  void keep(extent name, extent value) noexcept {
    const auto which = detail::known_field_of(source_.text(name));
    if (which == detail::known_field::none) return;
    extent& at = known_[index(which)];
    if (at) {
      repeated_ = static_cast<std::uint8_t>(repeated_ | 1U << index(which));
    } else {
      at = value;
    }
  }
  [[nodiscard]] std::optional<fault> duplicate(detail::known_field which) const noexcept {
    if ((repeated_ >> index(which) & 1U) == 0) return std::nullopt;
    for (auto field : *this)
      if (detail::known_field_of(field.name()) == which && field.value_where() != known_[index(which)])
        return fault{errc::duplicate, rule::mime_part_headers, field.value_where().first};
    // Under a name that is not MIME's; see located().
    return fault{errc::duplicate, rule::mime_part_headers, known_[index(which)].first};
  }

  source source_;
  header_rules rules_;
  extent fields_;
  std::uint32_t body_ = 0;
  std::uint32_t count_ = 0;
  std::array<extent, detail::known_field_count> known_{};
  std::uint8_t repeated_ = 0;
  bool empty_line_ = false;
};
}}}  // namespace sipwire::mime
