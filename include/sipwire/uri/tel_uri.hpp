#pragma once

/// \file
/// tel URIs (RFC 3966).

#include "../core/sink.hpp"
#include "../core/vocabulary.hpp"
#include "detail/gen/global_number_digits.hpp"
#include "detail/gen/host.hpp"
#include "detail/gen/telephone_subscriber.hpp"
#include "detail/loose_uri.hpp"
#include "detail/uri_scheme.hpp"
#include "param.hpp"
#include "sip_uri.hpp"
#include "uri_base.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace uri {

/// visual-separator (RFC 3966 3)
constexpr bool is_visual_separator(char c) noexcept {
  return c == '-' || c == '.' || c == '(' || c == ')';
}

/// Writes a number without its visual separators: `+1-201-555-0123` gives `+12015550123`.
template <sink Sink>
result<std::size_t> write_digits(Sink& out, std::string_view number) {
  const std::size_t before = out.size();
  std::size_t from = 0;
  for (std::size_t i = 0; i < number.size(); ++i) {
    if (!is_visual_separator(number[i])) continue;
    if (i != from) out.append(number.substr(from, i - from));
    from = i + 1;
  }
  out.append(number.substr(from));
  return written_since(out, before);
}

/// A tel URI, or the telephone-subscriber in the user of a SIP URI.
///
/// ABNF: `telephone-uri = "tel:" telephone-subscriber` (RFC 3966 3). It fills the text it is made of. A tel
/// URI has no host and no user. A local number needs a phone-context that is a domain name or global digits:
/// without it errc::truncated in rule::phone_context at the end, unless leniency::missing_phone_context.
/// Under leniency::loose_uris the number is what stands in front of the first `;`, `?` or `@`, when a digit
/// is in it, and parameters may have any bytes, blanks around them, or be empty.
/// Parameters that appear twice are kept; the accessors give the first. Borrows.
/// \code
/// auto tel = sipwire::uri::tel_uri_view::parse("tel:7042;phone-context=example.com");
/// if (tel && !tel->is_global()) use(tel->number(), tel->phone_context().value_or(""));
/// \endcode
class tel_uri_view : public uri_base<tel_uri_view, rule::telephone_uri> {
 public:
  /// The whole of `text` as a telephone-subscriber, which has no scheme.
  static result<tel_uri_view> parse_subscriber(const slice& text,
                                               leniency lenient = leniency::none) noexcept {
    if (const fault bad = check_size(text, rule::telephone_subscriber)) return bad;
    tel_uri_view out;
    out.source_ = text.buffer();
    out.all_ = text.where();
    const auto stop = out.any_subscriber(text.begin(), text.end(), vector_runs(text.buffer()), lenient);
    if (!stop.ok()) return stop.in(text.buffer());
    return out;
  }

  /// `tel` in the case written; empty for what parse_subscriber() made.
  [[nodiscard]] std::string_view scheme() const noexcept {
    return text().substr(0, number_.first == all_.first ? 0 : 3);
  }
  /// Does the number begin with `+`?
  [[nodiscard]] bool is_global() const noexcept { return global_; }
  /// The number as written, with its `+` and visual separators. See write_digits().
  [[nodiscard]] std::string_view number() const noexcept { return source_.text(number_); }
  /// Every parameter in order.
  [[nodiscard]] parameter_list params() const noexcept { return {source_, params_, ';', loose_}; }
  /// The value of the first parameter `name` (case-insensitive); empty text for one without a value.
  [[nodiscard]] std::optional<std::string_view> param(std::string_view name) const noexcept {
    return params().value(name);
  }
  /// `isub`, the ISDN subaddress, escapes kept.
  [[nodiscard]] std::optional<std::string_view> isub() const noexcept { return param("isub"); }
  /// `ext`, the extension, with its visual separators.
  [[nodiscard]] std::optional<std::string_view> ext() const noexcept { return param("ext"); }
  /// `phone-context`: a domain name, or global digits with their `+`.
  [[nodiscard]] std::optional<std::string_view> phone_context() const noexcept {
    return param("phone-context");
  }

  void parts(auto&& see, leniency = leniency::none) const {
    see("scheme", scheme());
    see("is-global", is_global(), part::again);
    see("user", number());
    if (part::wants_again(see))
      see_again(see, "isub", isub(), "ext", ext(), "phone-context", phone_context());
    see("param", params());
  }

  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency lenient) noexcept {
    const char* const number = detail::past_scheme<"tel:">(first, last);
    if (number == nullptr) return detail::other_scheme(first, last, "tel");
    return any_subscriber(number, last, runs, lenient);
  }

 private:
  struct collector {
    tel_uri_view& out;
    extent context;
    void number(const char* first, const char* last, bool global) noexcept {
      out.number_ = out.source_.at(first, last);
      out.global_ = global;
    }
    void param(const char* name, const char* equal, const char* last) noexcept {
      if (!out.params_) out.params_ = {out.source_.offset(name) - 1, out.all_.last};
      constexpr std::string_view wanted = "phone-context";
      const char* const name_last = equal != nullptr ? equal : last;
      if (context || static_cast<std::size_t>(name_last - name) != wanted.size() ||
          !iequals({name, wanted.size()}, wanted))
        return;
      context = equal != nullptr ? out.source_.at(equal + 1, last) : out.source_.at(last, last);
    }
  };

  scan_end any_subscriber(const char* first, const char* last, const auto& runs, leniency lenient) noexcept {
    const auto stop = subscriber(first, last, runs, lenient);
    if (SIPWIRE_UNLIKELY(!stop.ok()) && has(lenient, leniency::loose_uris))
      return loose_subscriber(first, last, lenient, stop);
    return stop;
  }

  scan_end subscriber(const char* first, const char* last, const auto& runs, leniency lenient) noexcept {
    params_ = {};
    collector on{*this, {}};
    auto stop = detail::scan_telephone_subscriber(first, last, runs, on);
    if (!stop.ok() || global_ || has(lenient, leniency::missing_phone_context)) return stop;
    if (!on.context) return {last, errc::truncated, rule::phone_context};
    return descriptor(source_.data() + on.context.first, source_.data() + on.context.last, last);
  }

  SIPWIRE_NOINLINE scan_end loose_subscriber(const char* first, const char* pe, leniency lenient,
                                             scan_end strict) noexcept {
    const char* const end = pe;
    const bool whole = source_.offset(first) == all_.first;
    if (!detail::loose_bytes(first, pe)) return strict;
    const char* p = detail::find_any(first, pe, ";?@");
    const char* last = p;
    detail::trim_blanks(first, last);
    if (detail::find_any(first, last, "0123456789") == last) return strict;
    number_ = source_.at(first, last);
    global_ = *first == '+';
    all_ = {whole ? number_.first : all_.first, source_.offset(pe)};
    p = detail::find_any(p, pe, ";");
    params_ = p != pe ? source_.at(p, pe) : extent{};
    loose_ = true;
    if (!global_ && !has(lenient, leniency::missing_phone_context) && phone_context().value_or("").empty())
      return {end, errc::truncated, rule::phone_context};
    return {end, errc::none, rule::none};
  }

  // descriptor = domainname / global-number-digits, and domainname is the hostname of RFC 3261.
  static scan_end descriptor(const char* first, const char* last, const char* pe) noexcept {
    auto form = host_form::hostname;
    auto stop = first != last && *first == '+' ? detail::scan_global_number_digits(first, last)
                                               : detail::scan_host(first, last, form);
    if (stop.ok() && form != host_form::hostname) return {first, errc::syntax, rule::phone_context};
    if (stop.ok()) return {pe, errc::none, rule::none};
    if (stop.code == errc::truncated && stop.at != pe) stop.code = errc::syntax;
    stop.rule = rule::phone_context;
    return stop;
  }

  extent number_;
  extent params_;
  bool global_ = false;
  bool loose_ = false;  // read under leniency::loose_uris
};

/// The user of a SIP URI as the telephone-subscriber that `user=phone` says it is (RFC 3261 19.1.6).
/// errc::absent without a user; the faults of tel_uri_view otherwise, located in the SIP URI.
inline result<tel_uri_view> telephone_subscriber(const sip_uri_view& uri,
                                                 leniency lenient = leniency::none) noexcept {
  if (!uri.user()) return fault{errc::absent, rule::telephone_subscriber, uri.where().first};
  return tel_uri_view::parse_subscriber(uri.user_slice(), lenient);
}

}}}  // namespace sipwire::uri
