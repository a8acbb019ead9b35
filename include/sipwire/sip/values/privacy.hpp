#pragma once

/// \file
/// Privacy (RFC 3323, RFC 3325, RFC 7044).

#include "../../core/cursor_range.hpp"
#include "../../core/value.hpp"
#include "../detail/gen/priv_value.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// The kinds of privacy that are registered; `other` is any other token.
enum class priv_value : std::uint8_t {
  other,
  header,    ///< obscure the header fields that the user agent cannot (RFC 3323 4.2)
  session,   ///< hide where the media come from
  user,      ///< do what the user agent would
  none,      ///< no privacy function at all
  critical,  ///< refuse the request rather than go without
  id,        ///< withhold the network-asserted identity (RFC 3325 9.3)
  history    ///< anonymise History-Info (RFC 7044 10.1)
};

/// The number of a priv-value, in whatever case.
constexpr priv_value find_priv_value(std::string_view word) noexcept {
  constexpr std::string_view words[] = {"header", "session", "user", "none", "critical", "id", "history"};
  for (std::size_t i = 0; i < std::size(words); ++i)
    if (iequals(word, words[i])) return static_cast<priv_value>(i + 1);
  return priv_value::other;
}

namespace detail {

/// Walks over the words as written.
class privacy_cursor {
 public:
  privacy_cursor() noexcept = default;
  privacy_cursor(const char* p, const char* pe) noexcept : at_(p), end_(pe) { find(); }

  [[nodiscard]] std::string_view read() const noexcept {
    return {at_, static_cast<std::size_t>(last_ - at_)};
  }
  void next() noexcept {
    at_ = past_lws(last_, end_);
    if (at_ != end_) at_ = past_lws(at_ + 1, end_);
    find();
  }
  [[nodiscard]] bool done() const noexcept { return at_ == end_; }
  [[nodiscard]] bool same(const privacy_cursor& other) const noexcept { return at_ == other.at_; }

 private:
  void find() noexcept {
    for (last_ = at_; last_ != end_ && charset::token::set.contains(*last_);) ++last_;
  }

  const char* at_ = nullptr;
  const char* end_ = nullptr;
  const char* last_ = nullptr;
};

}  // namespace detail

/// The value of Privacy: a list of words, iterated in place.
///
/// ABNF: `priv-value *( ";" priv-value )` (RFC 3323 4.2), with white space around the semicolons let through;
/// a comma is errc::syntax. Borrows from the parsed input, which must outlive it.
/// \code
/// auto privacy = sipwire::parse_as<sip::privacy_view>("id;critical");
/// if (privacy && privacy->has(sip::priv_value::id)) remove_asserted_identity();
/// \endcode
class privacy_view : public value_base<privacy_view>,
                     public cursor_range<privacy_view, detail::privacy_cursor> {
 public:
  /// Is this word among them, in whatever case?
  [[nodiscard]] bool contains(std::string_view word) const noexcept {
    for (const auto w : *this)
      if (iequals(w, word)) return true;
    return false;
  }
  /// Is it among them? priv_value::other asks for words that are not registered.
  [[nodiscard]] bool has(priv_value word) const noexcept {
    for (const auto w : *this)
      if (find_priv_value(w) == word) return true;
    return false;
  }
  /// errc::duplicate at a registered word that stands there again (RFC 3323 4.2).
  [[nodiscard]] result<void> check() const noexcept {
    unsigned seen = 0;
    for (const auto w : *this) {
      const auto bit = 1U << static_cast<unsigned>(find_priv_value(w));
      if ((seen & bit & ~1U) != 0) return fault{errc::duplicate, rule::priv_value, source_.offset(w.data())};
      seen |= bit;
    }
    return {};
  }

  void parts(auto&& see, leniency = leniency::none) const {
    see("", text());
    see("value", *this, part::again);
    see("check", check(), part::checked);
  }

  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency) noexcept {
    return detail::scan_priv_value(first, last, runs, source_, all_);
  }

 private:
  friend cursor_range;
  [[nodiscard]] detail::privacy_cursor first() const noexcept {
    return {text().data(), text().data() + text().size()};
  }
};

}}}  // namespace sipwire::sip
