#pragma once

/// \file
/// The header fields of a MIME entity, found once and iterated in place.

#include <concepts>

#include "../core/cursor_range.hpp"
#include "../core/value.hpp"
#include "content_disposition.hpp"
#include "content_id.hpp"
#include "content_type.hpp"
#include "detail/gen/mechanism.hpp"
#include "header_field.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace mime {
namespace detail {

/// Folds and bare LFs have been judged with the field.
using field_body = value_rules<rule::field_body, false, false, rule::field_body>;

/// A Content-Type of RFC 4975 9.
struct wide_content_type : content_type_view {
  static scan_end scan(const slice& rest, leniency lenient, wide_content_type& out) noexcept {
    return scan_wide_with<vector_runs>(rest, lenient, out);
  }
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
  /// at the first field over limits::part_fields. `options` knows bare_lf and control_bytes.
  [[nodiscard]] static result<header_block> parse(const slice& input, const read_options& options = {},
                                                  header_rules rules = {}) noexcept {
    return parse_with<vector_runs>(input, options, rules);
  }
  template <class Runs>
  [[nodiscard]] static result<header_block> parse_with(const slice& input, const read_options& options,
                                                       header_rules rules = {}) noexcept {
    result<header_block> made{check_size(input, rule::mime_part_headers)};
    if (made.error()) return made;
    header_block& out = made.emplace();
    if (options.refuse_space_before_colon) rules.blanks_before_colon = false;
    out.source_ = input.buffer();
    out.lenient_ = options.lenient;
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
        if (!has(options.lenient, leniency::bare_lf))
          return refuse(p, errc::bare_lf, rule::mime_part_headers);
        out.body_ += 1;
        out.empty_line_ = true;
        break;
      }
      if (out.found_.count == options.caps.part_fields)
        return refuse(p, errc::too_many, rule::mime_part_headers);
      extent name, value;
      const auto stop = detail::scan_field<Runs>(from, p, pe, options.lenient, rules, name, value);
      if (!stop.ok()) return stop.in(from);
      ++out.found_.count;
      if (name.size() >= 10) out.found_.add(known_field_of(from.text(name)), value);
      p = stop.at;
    }
    return made;
  }

  /// The header fields of a message of another protocol, which may have names of its own for MIME's: `c` for
  /// Content-Type in SIP. `fields` is their extent without the empty line, `body` the offset of what is
  /// behind that.
  [[nodiscard]] static header_block located(const slice& fields, std::uint32_t body,
                                            const found_fields& where, leniency lenient,
                                            header_rules rules = {}) noexcept {
    header_block out;
    out.source_ = fields.buffer();
    out.lenient_ = lenient;
    out.rules_ = rules;
    out.fields_ = fields.where();
    out.body_ = body;
    out.found_ = where;
    out.empty_line_ = body != fields.where().last;
    return out;
  }

  /// Number of fields.
  [[nodiscard]] std::uint32_t size() const noexcept { return found_.count; }
  [[nodiscard]] bool empty() const noexcept { return found_.count == 0; }

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
  template <typed_value V>
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
    return typed<content_type_view>(known_field::content_type);
  }
  /// Content-Disposition (RFC 2183).
  [[nodiscard]] result<content_disposition_view> content_disposition() const noexcept {
    return typed<content_disposition_view>(known_field::content_disposition);
  }
  /// Content-ID (RFC 2045 7).
  [[nodiscard]] result<content_id_view> content_id() const noexcept {
    return typed<content_id_view>(known_field::content_id);
  }
  /// The value of Content-ID as written, also when it is no msg-id; empty when there is none.
  [[nodiscard]] std::string_view content_id_text() const noexcept {
    return source_.text(found_[known_field::content_id]);
  }
  /// Content-Transfer-Encoding (RFC 2045 6); `seven_bit` when there is none, errc::unknown_value for a
  /// mechanism of no standard.
  [[nodiscard]] result<transfer_encoding> encoding() const noexcept {
    const auto which = known_field::content_transfer_encoding;
    if (!found_[which]) return transfer_encoding::seven_bit;
    if (const auto second = duplicate(which)) return *second;
    const slice value = detail::without_comments({source_, found_[which]});
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
    const auto which = known_field::content_length;
    const extent value = found_[which];
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
  [[nodiscard]] detail::header_cursor first() const noexcept {
    return {slice(source_, fields_), lenient_, rules_};
  }

  template <typed_value V>
  [[nodiscard]] result<V> read(const slice& value) const noexcept {
    const slice plain = detail::without_comments(value);
    if constexpr (std::same_as<V, content_type_view>) {
      if (rules_.wide_types) {
        const auto wide =
            sipwire::detail::parse_whole<detail::wide_content_type, detail::field_body>(plain, lenient_);
        return wide ? result<V>(*wide) : result<V>(wide.error());
      }
    }
    return sipwire::detail::parse_whole<V, detail::field_body>(plain, lenient_);
  }
  template <typed_value V>
  [[nodiscard]] result<V> typed(known_field which) const noexcept {
    const extent value = found_[which];
    if (!value) return fault{errc::absent, rule::mime_part_headers, fields_.present() ? fields_.last : 0};
    if (const auto second = duplicate(which)) return *second;
    return read<V>({source_, value});
  }

  [[nodiscard]] std::optional<fault> duplicate(known_field which) const noexcept {
    if (!found_.is_repeated(which)) return std::nullopt;
    for (auto field : *this)
      if (known_field_of(field.name()) == which && field.value_where() != found_[which])
        return fault{errc::duplicate, rule::mime_part_headers, field.value_where().first};
    // Under a name that is not MIME's; see located().
    return fault{errc::duplicate, rule::mime_part_headers, found_[which].first};
  }

  source source_;
  leniency lenient_ = leniency::none;
  header_rules rules_;
  extent fields_;
  std::uint32_t body_ = 0;
  found_fields found_;
  bool empty_line_ = false;
};
}}}  // namespace sipwire::mime
