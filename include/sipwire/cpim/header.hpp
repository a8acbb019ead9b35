#pragma once

/// \file
/// One header of a CPIM message, and what its name means where it stands.

#include <span>

#include "../core/sink.hpp"
#include "../core/value.hpp"
#include "../field/room.hpp"
#include "detail/gen/header_names.hpp"
#include "escape.hpp"
#include "parameter.hpp"
#include "values.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace cpim {

/// What grammar/tables/cpim.tsv says of a header: those of urn:ietf:params:cpim-headers: (RFC 3862 4), then
/// those of urn:ietf:params:imdn (RFC 5438 6). An empty name for header_kind::other.
constexpr const header_info& info(header_kind kind) noexcept {
  return detail::header_infos[static_cast<std::uint8_t>(kind)];
}
/// May a message have more than one header of this kind?
constexpr bool may_repeat(header_kind kind) noexcept {
  return info(kind).repeats;
}

namespace detail {

constexpr family family_of(std::string_view namespace_uri) noexcept {
  if (namespace_uri == imdn_namespace) return family::imdn;
  return namespace_uri == headers_namespace ? family::cpim : family::other;
}

}  // namespace detail

/// What a name means in a namespace; names are case-sensitive.
constexpr header_kind kind_of(std::string_view namespace_uri, std::string_view name) noexcept {
  return detail::kind_of(detail::family_of(namespace_uri), name);
}

namespace detail {
/// Lines of CPIM do not fold.
using line_rules = shape_rules<value_shape::line_element>;
}  // namespace detail

/// Reads one value that fills `text`.
template <typed_value V>
[[nodiscard]] result<V> parse_value(const slice& text, leniency lenient = leniency::none) {
  return sipwire::detail::parse_whole<V, detail::line_rules>(text, lenient);
}

/// A located header, as storage carries it: offsets only.
struct header {
  extent name;  ///< prefix included
  extent value;
  extent space;  ///< the URI that the prefix, or the lack of one, stands for where an NS declares it
  std::uint32_t dot = extent::absent_mark;  ///< behind the prefix
  header_kind id = header_kind::other;
  bool unspaced = false;                      ///< does no blank stand in front of the value?
  std::uint16_t next = sipwire::field::none;  ///< index of the next header of the same kind

  static constexpr bool malformed = false;
  /// The value as a value type reads it.
  [[nodiscard]] slice value_in(const source& from) const noexcept { return {from, value}; }
};

/// One line: `name:;parameter value`.
///
/// ABNF: `Header = Header-name ":" *( ";" Parameter ) SP Header-value CRLF` (RFC 3862 3.6). Borrows from the
/// parsed input, which must outlive it.
/// \code
/// for (const auto h : message->fields())
///   if (h.is("https://id.lanqiao.example/cpim/ext/", "Urgency")) use(h.value());
/// \endcode
class header_view {
 public:
  header_view() noexcept = default;
  header_view(const source& from, const header& at, leniency lenient) noexcept
      : source_(from), at_(at), lenient_(lenient) {}

  /// The name as written, prefix included.
  [[nodiscard]] std::string_view name() const noexcept { return source_.text(at_.name); }
  /// What stands before the dot; empty without one.
  [[nodiscard]] std::string_view prefix() const noexcept {
    return has_prefix() ? source_.text({at_.name.first, at_.dot}) : std::string_view();
  }
  /// The name behind the prefix.
  [[nodiscard]] std::string_view local_name() const noexcept {
    return source_.text(has_prefix() ? extent{at_.dot + 1, at_.name.last} : at_.name);
  }
  /// The URI that the prefix, or the lack of one, stands for on this line; empty when no NS in front of it
  /// declares the prefix.
  [[nodiscard]] std::string_view namespace_uri() const noexcept {
    return at_.space || has_prefix() || !at_.name ? source_.text(at_.space) : headers_namespace;
  }
  /// Is it this header, whatever its prefix?
  [[nodiscard]] bool is(std::string_view namespace_uri, std::string_view local_name) const noexcept {
    return this->local_name() == local_name && this->namespace_uri() == namespace_uri;
  }
  /// Which of the typed headers it is.
  [[nodiscard]] header_kind kind() const noexcept { return at_.id; }

  /// The value as written, escapes still in.
  [[nodiscard]] std::string_view value() const noexcept { return source_.text(value_where()); }
  [[nodiscard]] slice value_slice() const noexcept { return {source_, value_where()}; }
  /// The value without its escapes: as written when it has none, else in `room`; errc::too_small says how
  /// many bytes that takes.
  [[nodiscard]] result<std::string_view> decoded(std::span<char> room) const noexcept {
    return unescaped(value(), room);
  }
  /// Writes the value without its escapes.
  template <sink Sink>
  void decode(Sink& out) const {
    unescape(out, value());
  }
  /// Is this the value without its escapes? Nothing is copied.
  [[nodiscard]] bool says(std::string_view plain) const noexcept { return unescaped_equals(value(), plain); }
  /// The value as a V: address_view, mime::date_time_view, ns_view, message_id_view, ...
  template <class V>
  [[nodiscard]] result<V> get() const {
    return parse_value<V>(value_slice(), lenient_);
  }

  /// What stands between the colon and the blank.
  [[nodiscard]] parameter_list params() const noexcept {
    return parameter_list(slice(source_, params_where()));
  }
  /// The language tag of the value (RFC 3862 3.3), as written; absent means `i-default`.
  [[nodiscard]] std::optional<std::string_view> lang() const noexcept {
    if (params_where().empty()) return std::nullopt;
    const auto p = params().find("lang");
    return p ? std::optional(p->value()) : std::nullopt;
  }

  [[nodiscard]] extent name_where() const noexcept { return at_.name; }
  [[nodiscard]] extent params_where() const noexcept {
    if (!at_.name) return {0, 0};
    return {at_.name.last + 1, at_.value.first - (at_.unspaced ? 0U : 1U)};
  }
  [[nodiscard]] extent value_where() const noexcept { return at_.value; }
  /// As storage carries it.
  [[nodiscard]] const header& located() const noexcept { return at_; }
  /// The line without its end.
  [[nodiscard]] extent where() const noexcept { return {at_.name.first, at_.value.last}; }
  [[nodiscard]] std::string_view text() const noexcept { return source_.text(where()); }
  [[nodiscard]] const source& buffer() const noexcept { return source_; }

  /// Equal bytes; what the prefix means is not compared.
  friend bool operator==(const header_view& a, const header_view& b) noexcept { return a.text() == b.text(); }

 private:
  [[nodiscard]] bool has_prefix() const noexcept { return at_.dot != extent::absent_mark; }

  source source_;
  header at_;
  leniency lenient_ = leniency::none;
};

}}}  // namespace sipwire::cpim
