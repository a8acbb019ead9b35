#pragma once

/// \file
/// What is wrong with the name or the value of a header: the one reading of validate(), writer and edit.

#include <type_traits>

#include "../../core/injection.hpp"
#include "../../core/utf8.hpp"
#include "../../core/vocabulary.hpp"
#include "../../uri/uri.hpp"
#include "../address.hpp"
#include "../fields.hpp"
#include "../header.hpp"
#include "../values.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace cpim { namespace detail {

using sipwire::detail::first_outside;

/// The first byte of `value` that one line cannot hold: errc::injection, or errc::bad_utf8.
inline fault text_fault(std::string_view value, rule where) noexcept {
  // Mostly ASCII, which one look tells.
  if (!first_outside<charset::cpim_text>(value, where)) return {};
  if (const fault bad = first_outside<charset::cpim_line>(value, where)) return bad;
  const std::size_t bad = first_not_utf8(value);
  return bad != std::string_view::npos ? fault{errc::bad_utf8, where, clamp_offset(bad)} : fault{};
}
template <class V>
fault value_fault(const slice& value, leniency lenient = leniency::none) {
  return parse_value<V>(value, lenient).error();
}
template <>
inline fault value_fault<address_view>(const slice& value, leniency lenient) {
  const auto v = parse_value<address_view>(value, lenient);
  return v ? v->uri().check(lenient).error() : v.error();
}
/// The first fault of a comma list, strictly.
template <class V>
fault list_fault(const slice& all) {
  for (slice rest = all;;) {
    V out;
    const auto stop = V::scan(rest, leniency::none, out);
    if (!stop.ok()) return stop.in(all.buffer());
    if (stop.at == all.end()) return {};
    rest = all.from(stop.at + 1);
  }
}
/// Would a reader take the header for a field of MIME? (RFC 3862 2.2)
inline bool is_mime_name(std::string_view namespace_uri, std::string_view local) noexcept {
  return namespace_uri == headers_namespace && local.size() > 8 && iequals<"content-">(local.substr(0, 8));
}
/// What is wrong with the value of a header of this kind; lists are passed over.
inline fault single_fault(header_kind kind, const slice& value, leniency lenient = leniency::none) {
  fault out;
  if (info(kind).list || kind == header_kind::disposition_notification) return out;
  with_tag(kind,
           [&]<class H>(std::type_identity<H>) { out = value_fault<typename H::value>(value, lenient); });
  return out;
}
/// The same, lists among them, read strictly.
inline fault kind_fault(header_kind kind, std::string_view value) {
  if (info(kind).may_be_empty && value.find_first_not_of(' ') == std::string_view::npos) return {};
  // It stands once, and holds a list.
  if (kind == header_kind::disposition_notification) return list_fault<notify_request_view>(slice(value));
  fault out = single_fault(kind, slice(value));
  if (info(kind).list)
    with_tag(kind,
             [&]<class H>(std::type_identity<H>) { out = list_fault<typename H::value>(slice(value)); });
  return out;
}

/// A header name and its prefix, which is empty without a dot.
struct split_name {
  explicit split_name(std::string_view name) noexcept {
    const std::size_t dot = name.find('.');
    if (dot != std::string_view::npos) prefix = name.substr(0, dot);
    local = dot != std::string_view::npos ? name.substr(dot + 1) : name;
    if (local.empty() || dot == 0) {
      bad = {errc::truncated, rule::cpim_header_name, clamp_offset(name.size())};
      return;
    }
    for (const std::string_view part : {prefix, local}) {
      if (bad) break;
      bad = first_outside<charset::cpim_name>(part, rule::cpim_header_name, errc::bad_field_name);
      if (bad) bad.offset += clamp_offset(static_cast<std::uint64_t>(part.data() - name.data()));
    }
  }

  std::string_view prefix = {};
  std::string_view local = {};
  fault bad;
};

}}}}  // namespace sipwire::cpim::detail
