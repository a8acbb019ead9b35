#pragma once

/// \file
/// One header field of a message: where its name and value are, and what it is.

#include "../core/detail/leading_sws.hpp"
#include "../core/sink.hpp"
#include "../core/vocabulary.hpp"
#include "header_id.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// A located header field, as events and storage carry it: offsets only.
///
/// `value` is trimmed of the white space around it and still has its folds and trailing comments. A field
/// kept by leniency::salvage that is no header field at all has `malformed` set, an empty name and the whole
/// line as value.
struct field {
  extent name;
  extent value;
  header_id id = header_id::extension;
  bool malformed = false;
  std::uint16_t next = none;  ///< index of the next field with the same id

  static constexpr std::uint16_t none = 0xFFFF;
  /// The value as a value type reads it.
  [[nodiscard]] slice value_in(const source& from) const noexcept {
    return sipwire::detail::typed_text(from, name, value);
  }
  friend constexpr bool operator==(const field&, const field&) = default;
};

/// A header field with its text. Borrows the message's bytes.
class field_view {
 public:
  field_view() noexcept = default;
  field_view(const source& from, const field& f) noexcept : source_(from), field_(f) {}

  /// The name as written, compact or long, in its own case.
  [[nodiscard]] std::string_view name() const noexcept { return source_.text(field_.name); }
  [[nodiscard]] header_id id() const noexcept { return field_.id; }
  /// The long name for a known field, the name as written for an extension.
  [[nodiscard]] std::string_view canonical_name() const noexcept {
    return id() == header_id::extension ? name() : sip::name(id());
  }
  /// The value as written, folds included, without the white space around it.
  [[nodiscard]] std::string_view value() const noexcept { return source_.text(field_.value); }
  [[nodiscard]] slice value_slice() const noexcept { return {source_, field_.value}; }
  /// What a typed value is read from: value_slice(), or all behind the colon when more than one SWS stands
  /// before the value.
  [[nodiscard]] slice typed_slice() const noexcept {
    return sipwire::detail::typed_text(source_, field_.name, field_.value);
  }
  [[nodiscard]] bool malformed() const noexcept { return field_.malformed; }
  [[nodiscard]] extent name_where() const noexcept { return field_.name; }
  [[nodiscard]] extent value_where() const noexcept { return field_.value; }
  /// Is this the field called `name`, long or compact, in any case? A blank before the colon is no part of
  /// the name.
  [[nodiscard]] bool is(std::string_view name) const noexcept {
    const header_id id = find_header(name);
    return id == header_id::extension ? field_.id == id && !malformed() && iequals(this->name(), name)
                                      : id == field_.id;
  }

  /// Same name as written and same value bytes.
  friend bool operator==(const field_view& a, const field_view& b) noexcept {
    return a.name() == b.name() && a.value() == b.value();
  }

 private:
  source source_;
  field field_;
};

/// Writes a value with each fold as one SP (RFC 3261 7.3.1): what the value means on one line.
template <sink Sink>
result<std::size_t> write_unfolded(Sink& out, std::string_view value) {
  const std::size_t before = out.size();
  std::size_t from = 0;
  for (std::size_t i = 0; i < value.size(); ++i) {
    if (value[i] != '\r' && value[i] != '\n') continue;
    std::size_t last = i;
    while (last > from && is_wsp(value[last - 1])) --last;
    out.append(value.substr(from, last - from));
    out.append(" ");
    while (i < value.size() && (is_wsp(value[i]) || value[i] == '\r' || value[i] == '\n')) ++i;
    from = i;
    --i;
  }
  out.append(value.substr(from));
  return written_since(out, before);
}

}}}  // namespace sipwire::sip
