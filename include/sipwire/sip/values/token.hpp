#pragma once

/// \file
/// Headers whose values are tokens: Allow, Supported, Require, Proxy-Require, Unsupported, Content-Encoding,
/// Priority
/// (RFC 3261 20.5, 20.37, 20.32, 20.29, 20.40, 20.12, 20.26).

#include <concepts>
#include <cstdint>
#include <string_view>

#include "../../core/leniency.hpp"
#include "../../core/scan_bytes.hpp"
#include "../../core/text.hpp"
#include "../detail/gen/token.hpp"
#include "../method.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {
namespace detail {

/// A value that is one token; `Where` names its faults.
template <rule Where>
class token_value {
 public:
  /// The token as written.
  [[nodiscard]] std::string_view text() const noexcept { return source_.text(all_); }
  /// Is it `token`, case-insensitive as RFC 3261 7.3.1 has it?
  [[nodiscard]] bool is(std::string_view token) const noexcept { return iequals(text(), token); }

  [[nodiscard]] extent where() const noexcept { return all_; }
  [[nodiscard]] const source& buffer() const noexcept { return source_; }

  /// Equal bytes.
  friend bool operator==(const token_value& a, const token_value& b) noexcept { return a.text() == b.text(); }

  static scan_end scan(const slice& rest, leniency lenient, token_value& out) {
    return scan_with<vector_runs>(rest, lenient, out);
  }
  template <class Runs>
  static scan_end scan_with(const slice& rest, leniency, token_value& out) {
    out.source_ = rest.buffer();
    if constexpr (std::same_as<Runs, vector_runs>) {
      // A token and nothing else needs no automaton.
      const char* const last = Runs(out.source_).template skip<charset::token>(rest.begin(), rest.end());
      if (last != rest.begin() && (last == rest.end() || *last == ',')) {
        out.all_ = out.source_.at(rest.begin(), last);
        return {last, errc::none, rule::none};
      }
    }
    return scan_token(rest.begin(), rest.end(), Runs(out.source_), out.source_, Where, out.all_);
  }

 protected:
  token_value() noexcept = default;

  source source_;
  extent all_;
};

}  // namespace detail

/// One token: content-coding of Content-Encoding, and any list of tokens.
///
/// ABNF: `token` (RFC 3261 25.1). Borrows from the parsed input, which must outlive it.
/// \code
/// for (auto coding : sip::value_list<sip::token_view>("gzip, deflate"))
///   if (coding && coding->is("gzip")) use(coding->text());
/// \endcode
class token_view : public detail::token_value<rule::token> {
 public:
  token_view() noexcept = default;
};

/// One option-tag of Supported, Require, Proxy-Require or Unsupported.
///
/// ABNF: `option-tag = token` (RFC 3261 25.1). Borrows from the parsed input, which must outlive it.
/// \code
/// for (auto option : sip::value_list<sip::option_tag_view>("100rel, timer"))
///   if (option && option->is("100rel")) reliable = true;
/// \endcode
class option_tag_view : public detail::token_value<rule::option_tag> {
 public:
  option_tag_view() noexcept = default;
};

/// One method of Allow.
///
/// ABNF: `Method` (RFC 3261 25.1). Methods are case-sensitive (7.1). Borrows from the parsed input, which
/// must outlive it.
/// \code
/// for (auto allowed : sip::value_list<sip::method_view>("INVITE, ACK, BYE"))
///   if (allowed && allowed->method_id() == sip::method::bye) use(allowed->text());
/// \endcode
class method_view : public detail::token_value<rule::method> {
 public:
  method_view() noexcept = default;

  /// Is it `method`, exact in case?
  [[nodiscard]] bool is(std::string_view method) const noexcept { return text() == method; }
  /// The method's number; method::extension for one that is not in grammar/tables/sip_methods.tsv.
  [[nodiscard]] method method_id() const noexcept { return find_method(text()); }
};

/// The levels of Priority that RFC 3261 names; `other` is any other token.
enum class priority_level : std::uint8_t { other, emergency, urgent, normal, non_urgent };

/// The value of Priority.
///
/// ABNF: `priority-value = "emergency" / "urgent" / "normal" / "non-urgent" / token` (RFC 3261 25.1). Borrows
/// from the parsed input, which must outlive it.
/// \code
/// auto priority = sipwire::parse_as<sip::priority_view>("emergency");
/// if (priority && priority->level() == sip::priority_level::emergency) hurry();
/// \endcode
class priority_view : public detail::token_value<rule::priority> {
 public:
  priority_view() noexcept = default;

  [[nodiscard]] priority_level level() const noexcept {
    if (is("emergency")) return priority_level::emergency;
    if (is("urgent")) return priority_level::urgent;
    if (is("normal")) return priority_level::normal;
    return is("non-urgent") ? priority_level::non_urgent : priority_level::other;
  }
};
}}}  // namespace sipwire::sip
