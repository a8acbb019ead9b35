#pragma once

/// \file
/// Reads the values of a header field that is to be written, and finds what may not be copied as it stands.

#include <concepts>
#include <cstring>

#include "../../core/detail/value_parts.hpp"
#include "../../core/injection.hpp"
#include "../../core/vocabulary.hpp"
#include "../fields.hpp"
#include "../header_tag.hpp"
#include "../value_list.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

using sipwire::detail::first_outside;

/// The fault of the first byte of `value` that no writer lets out: a control other than HTAB, or a line end
/// that is no fold.
inline fault injected(const slice& value) noexcept {
  return first_outside<charset::line_text, true>(value, rule::header_value);
}

/// A value with room behind it, so that whole vectors can be read where it ends; a long one is left where it
/// is.
class roomy_copy {
 public:
  explicit roomy_copy(std::string_view value) noexcept : slice_(value) {
    if (value.empty() || value.size() > sizeof bytes_ - behind) return;
    std::memcpy(bytes_, value.data(), value.size());
    std::memset(bytes_ + value.size(), 0, behind);
    slice_ = {source({bytes_, value.size() + behind}), {0, static_cast<std::uint32_t>(value.size())}};
  }
  roomy_copy(const roomy_copy&) = delete;
  roomy_copy& operator=(const roomy_copy&) = delete;

  /// The value; faults found in it count from its first byte.
  [[nodiscard]] const slice& value() const noexcept { return slice_; }

 private:
  static constexpr std::size_t behind = 64;
  char bytes_[512];
  slice slice_;
};

/// The first LF that no CR stands before, or npos.
constexpr std::size_t bare_lf(std::string_view value) noexcept {
  std::size_t at = value.find('\n');
  while (at != std::string_view::npos && at > 0 && value[at - 1] == '\r') at = value.find('\n', at + 1);
  return at;
}

/// Where the quoted-string begins that `value` does not end, or npos.
constexpr std::size_t open_quote(std::string_view value) noexcept {
  std::size_t opened = std::string_view::npos;
  for (std::size_t i = value.find('"'); i < value.size(); ++i) {
    if (value[i] == '"') {
      opened = opened == std::string_view::npos ? i : std::string_view::npos;
    } else if (value[i] == '\\' && opened != std::string_view::npos) {
      ++i;
    }
  }
  return opened;
}

/// What the parser of a header field finds in its text.
struct values_read {
  fault bad;                    // of the first value that is malformed, or of its parts
  std::uint32_t count = 0;      // of values
  std::uint32_t wildcards = 0;  // of `*` among those of Contact
  std::string_view method;      // of CSeq
};

/// Reads `text` as one value or a list of them; with `parts` their URIs and typed parameters too. One
/// function for each type of value, whatever header field, writer and sink. Strictly, unless a leniency
/// follows.
template <typed_value V, bool List, std::same_as<leniency>... Given>
SIPWIRE_NOINLINE values_read read_values(const slice& text, bool parts, Given... given) noexcept {
  values_read out;
  const leniency lenient = (leniency::none | ... | given);
  const auto one = [&](const result<V>& v) {
    if (!v) {
      out.bad = v.error();
      return false;
    }
    if (parts)
      sipwire::detail::check_parts(*v, lenient, [&out](fault f) {
        if (!out.bad) out.bad = f;
      });
    ++out.count;
    if constexpr (std::same_as<V, contact_view>) out.wildcards += v->is_wildcard() ? 1 : 0;
    if constexpr (std::same_as<V, cseq_view>) out.method = v->method();
    return out.bad.code == errc::none;
  };
  if constexpr (List) {
    for (const auto& v : value_list<V>(text, lenient))
      if (!one(v)) break;
  } else {
    one(parse_as<V>(text, lenient));
  }
  return out;
}
/// Is `text` one value or a list of them? What their parts are is not asked.
template <typed_value V, bool List>
SIPWIRE_NOINLINE bool are_readable(const slice& text, leniency lenient) noexcept {
  if constexpr (List) {
    for (const auto& v : value_list<V>(text, lenient))
      if (!v) return false;
    return true;
  } else {
    return parse_as<V>(text, lenient).has_value();
  }
}
template <class... Given>
using values_reader = values_read (*)(const slice& text, bool parts, Given... given);

/// read_values() of a known header field, null for one that the library does not type.
template <class... Given>
values_reader<Given...> reader_of(header_id id) noexcept {
  values_reader<Given...> out = nullptr;
  with_tag(id, [&out]<class H>(std::type_identity<H>) {
    out = &read_values<typename H::value, is_list<H>, Given...>;
  });
  return out;
}
/// The same of are_readable().
inline auto readable_of(header_id id) noexcept -> bool (*)(const slice&, leniency) {
  bool (*out)(const slice&, leniency) = nullptr;
  with_tag(id,
           [&out]<class H>(std::type_identity<H>) { out = &are_readable<typename H::value, is_list<H>>; });
  return out;
}

}}}}  // namespace sipwire::sip::detail
