#pragma once

/// \file
/// Headers whose values are tokens: Allow, Supported, Require, Proxy-Require, Unsupported, Content-Encoding,
/// Priority
/// (RFC 3261 20.5, 20.37, 20.32, 20.29, 20.40, 20.12, 20.26).

#include <concepts>

#include "../../core/value.hpp"
#include "../detail/gen/token.hpp"
#include "../method.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// A value that is one token; `Where` names its faults.
template <class Derived, rule Where>
class token_base : public value_base<Derived> {
 public:
  /// Is it `token`, case-insensitive as RFC 3261 7.3.1 has it?
  [[nodiscard]] bool is(std::string_view token) const noexcept { return iequals(this->text(), token); }

  template <class Runs>
  scan_end scan_parts(const char* first, const char* last, const Runs& runs, leniency) noexcept {
    if constexpr (std::same_as<Runs, vector_runs>) {
      // A token and nothing else needs no automaton.
      const char* const p = runs.template skip<charset::token>(first, last);
      if (p != first && (p == last || *p == ',')) {
        this->all_ = this->source_.at(first, p);
        return {p, errc::none, rule::none};
      }
    }
    return detail::scan_token(first, last, runs, this->source_, Where, this->all_);
  }
};

/// One token: content-coding of Content-Encoding, and any list of tokens.
///
/// ABNF: `token` (RFC 3261 25.1). Borrows from the parsed input, which must outlive it.
/// \code
/// for (auto coding : sip::value_list<sip::token_view>("gzip, deflate"))
///   if (coding && coding->is("gzip")) use(coding->text());
/// \endcode
class token_view : public token_base<token_view, rule::token> {};

/// One option-tag of Supported, Require, Proxy-Require or Unsupported.
///
/// ABNF: `option-tag = token` (RFC 3261 25.1). Borrows from the parsed input, which must outlive it.
/// \code
/// for (auto option : sip::value_list<sip::option_tag_view>("100rel, timer"))
///   if (option && option->is("100rel")) reliable = true;
/// \endcode
class option_tag_view : public token_base<option_tag_view, rule::option_tag> {};

/// One method of Allow.
///
/// ABNF: `Method` (RFC 3261 25.1). Methods are case-sensitive (7.1). Borrows from the parsed input, which
/// must outlive it.
/// \code
/// for (auto allowed : sip::value_list<sip::method_view>("INVITE, ACK, BYE"))
///   if (allowed && allowed->method_id() == sip::method::bye) use(allowed->text());
/// \endcode
class method_view : public token_base<method_view, rule::method> {
 public:
  /// Is it `method`, exact in case?
  [[nodiscard]] bool is(std::string_view method) const noexcept { return text() == method; }
  /// The method's number; method::extension for one that is not in grammar/tables/sip_methods.tsv.
  [[nodiscard]] method method_id() const noexcept { return find_method(text()); }

  void parts(auto&& see, leniency = leniency::none) const {
    see("", text());
    if (part::wants_again(see)) see("method-id", method_id(), part::again);
  }
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
class priority_view : public token_base<priority_view, rule::priority> {
 public:
  [[nodiscard]] priority_level level() const noexcept {
    if (is("emergency")) return priority_level::emergency;
    if (is("urgent")) return priority_level::urgent;
    if (is("normal")) return priority_level::normal;
    return is("non-urgent") ? priority_level::non_urgent : priority_level::other;
  }

  void parts(auto&& see, leniency = leniency::none) const {
    see("", text());
    if (part::wants_again(see)) see("level", level(), part::again);
  }
};
}}}  // namespace sipwire::sip
