#pragma once

/// \file
/// One header of a CPIM message, and what its name means where it stands.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "../core/leniency.hpp"
#include "../core/result.hpp"
#include "../core/sink.hpp"
#include "../core/text.hpp"
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

/// Reads one value that fills `text`.
template <class V>
[[nodiscard]] result<V> parse_value(const slice& text, leniency lenient = leniency::none) {
  result<V> out{check_size(text, rule::cpim_header_value)};
  if (out.error()) return out;
  const auto stop = V::scan(text, lenient, out.emplace());
  if (!stop.ok()) {
    out = stop.in(text.buffer());
  } else if (stop.at != text.end()) {
    out = fault{errc::syntax, rule::cpim_header_value, text.buffer().offset(stop.at)};
  }
  return out;
}

/// One line: `name:;parameter value`.
///
/// ABNF: `Header = Header-name ":" *( ";" Parameter ) SP Header-value CRLF` (RFC 3862 3.6). Borrows from the
/// parsed input, which must outlive it.
/// \code
/// for (const auto h : message->headers())
///   if (h.is("https://id.lanqiao.example/cpim/ext/", "Urgency")) use(h.value());
/// \endcode
class header_view {
 public:
  /// Where the parts of a header lie, and what it is; for message_view.
  struct place {
    std::uint32_t name_first;
    std::uint32_t name_last;
    std::uint32_t dot;  // behind the prefix, or extent::absent_mark
    std::uint32_t value_first;
    std::uint32_t value_last;
    header_kind kind;
    std::uint8_t ns;        // which declaration, or one of those below
    std::uint8_t unspaced;  // does no blank stand in front of the value?

    static constexpr std::uint8_t implied = 0xFF;     // no declaration: the namespace of RFC 3862
    static constexpr std::uint8_t undeclared = 0xFE;  // a prefix that nothing declares
  };

  header_view() noexcept = default;
  header_view(const source& from, const place& at, extent namespace_uri, leniency lenient) noexcept
      : source_(from), at_(at), namespace_(namespace_uri), lenient_(lenient) {}

  /// The name as written, prefix included.
  [[nodiscard]] std::string_view name() const noexcept { return source_.text(name_where()); }
  /// What stands before the dot; empty without one.
  [[nodiscard]] std::string_view prefix() const noexcept {
    return at_.dot != extent::absent_mark ? source_.text({at_.name_first, at_.dot}) : std::string_view();
  }
  /// The name behind the prefix.
  [[nodiscard]] std::string_view local_name() const noexcept {
    return source_.text({at_.dot != extent::absent_mark ? at_.dot + 1 : at_.name_first, at_.name_last});
  }
  /// The URI that the prefix, or the lack of one, stands for on this line; empty when no NS in front of it
  /// declares the prefix.
  [[nodiscard]] std::string_view namespace_uri() const noexcept {
    if (at_.ns == place::implied) return headers_namespace;
    return at_.ns == place::undeclared ? std::string_view() : source_.text(namespace_);
  }
  /// Is it this header, whatever its prefix?
  [[nodiscard]] bool is(std::string_view namespace_uri, std::string_view local_name) const noexcept {
    return this->local_name() == local_name && this->namespace_uri() == namespace_uri;
  }
  /// Which of the typed headers it is.
  [[nodiscard]] header_kind kind() const noexcept { return at_.kind; }

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

  [[nodiscard]] extent name_where() const noexcept { return {at_.name_first, at_.name_last}; }
  [[nodiscard]] extent params_where() const noexcept {
    if (at_.value_first == at_.name_last) return {at_.name_last, at_.name_last};  // it is no header at all
    return {at_.name_last + 1, at_.value_first - (at_.unspaced != 0 ? 0U : 1U)};
  }
  [[nodiscard]] extent value_where() const noexcept { return {at_.value_first, at_.value_last}; }
  /// The line without its end.
  [[nodiscard]] extent where() const noexcept { return {at_.name_first, at_.value_last}; }
  [[nodiscard]] std::string_view text() const noexcept { return source_.text(where()); }
  [[nodiscard]] const source& buffer() const noexcept { return source_; }

  /// Equal bytes; what the prefix means is not compared.
  friend bool operator==(const header_view& a, const header_view& b) noexcept { return a.text() == b.text(); }

 private:
  source source_;
  place at_{0, 0, extent::absent_mark, 0, 0, header_kind::other, place::undeclared, 1};
  extent namespace_;
  leniency lenient_ = leniency::none;
};

}}}  // namespace sipwire::cpim
