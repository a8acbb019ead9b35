#pragma once

/// \file
/// What the field table asks of CPIM, and the room for its headers.

#include <optional>

#include "../core/value.hpp"
#include "../field/list_cursor.hpp"
#include "../field/table.hpp"
#include "../field/tag.hpp"
#include "fields.hpp"
#include "header.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace cpim {

/// What get<H>() and all<H>() take.
template <class H>
concept header_tag = sipwire::field::known_tag<H, header_kind>;

namespace detail {

/// Blanks separate, and quoted commas do not.
struct list_rules {
  static constexpr bool names_empty = false;
  static const char* past_white(const char* p, const char* pe) noexcept {
    while (p != pe && *p == ' ') ++p;
    return p;
  }
  static const char* start(const char* p, const char*) noexcept { return p; }
  static const char* next_comma(const char* p, const char* pe) noexcept {
    bool quoted = false;
    for (; p != pe; ++p) {
      if (quoted && *p == '\\' && pe - p > 1) {
        ++p;
      } else if (*p == '"') {
        quoted = !quoted;
      } else if (*p == ',' && !quoted) {
        break;
      }
    }
    return p;
  }
};

}  // namespace detail

/// The headers of a Derived by their names.
template <class Derived>
class named_headers {
 public:
  /// The first header of that name as written, prefix included.
  [[nodiscard]] std::optional<header_view> find(std::string_view name) const noexcept {
    for (const auto h : static_cast<const Derived&>(*this).fields())
      if (h.name() == name) return h;
    return std::nullopt;
  }
  /// The first header of that name in that namespace, whatever its prefix.
  [[nodiscard]] std::optional<header_view> find(std::string_view namespace_uri,
                                                std::string_view local_name) const noexcept {
    for (const auto h : static_cast<const Derived&>(*this).fields())
      if (h.is(namespace_uri, local_name)) return h;
    return std::nullopt;
  }
};

/// Where parse() keeps the headers it found; header_storage<N> has the memory.
using header_room = sipwire::field::room<header, header_kind_count>;
/// Room for N headers; a message with more is errc::too_many at the header that did not fit.
template <std::uint16_t N>
using header_storage = sipwire::field::storage<header_room, N>;

/// What field::table asks of CPIM.
struct header_fields {
  using located = header;
  using view = header_view;
  using room = header_room;
  using identity = header_kind;
  static constexpr header_kind unlisted = header_kind::other;
  static constexpr rule absent_in = rule::cpim_message;
  static constexpr rule duplicate_in = rule::cpim_header;
  static constexpr rule rest_in = rule::cpim_header_value;
  static constexpr rule exact_in = rule::cpim_header_value;

  template <class H>
  static constexpr bool is_tag = header_tag<H>;
  template <header_tag H>
  struct traits {
    static constexpr header_kind id = H::id;
    static constexpr std::string_view name = info(id).name;
    static constexpr bool repeats = info(id).repeats;
    /// Disposition-Notification stands once, and is a list.
    static constexpr bool list = info(id).list || id == header_kind::disposition_notification;
  };
  template <typed_value V>
  using list_cursor = sipwire::field::list_cursor<V, detail::list_rules>;

  /// As written, prefix included.
  static bool called(const source& from, const header& h, std::string_view name) noexcept {
    return from.text(h.name) == name;
  }
};
/// Every one of the headers of a message, as it is.
using field_range = sipwire::field::range<sipwire::field::field_cursor<header_fields>>;
/// Those of one name, as they are.
using raw_fields = sipwire::field::range<sipwire::field::chain_cursor<header_fields>>;
/// The typed values of header H.
template <header_tag H>
using header_values = sipwire::field::values<header_fields, H>;

}}}  // namespace sipwire::cpim
