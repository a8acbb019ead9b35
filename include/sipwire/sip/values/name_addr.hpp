#pragma once

/// \file
/// name-addr and addr-spec with header parameters: From, To, Reply-To (name_addr_view), Route, Record-Route
/// (route_view). Contact is in sip/values/contact.hpp.

#include "../../core/sink.hpp"
#include "../../core/value.hpp"
#include "../../mime/param_list.hpp"
#include "../../mime/quoted.hpp"
#include "../../uri/uri.hpp"
#include "../detail/gen/name_addr.hpp"
#include "../detail/loose_address.hpp"
#include "typed_params.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// What the values built on name-addr keep: their parts, and the events of the generated scanner.
class address_text : public written_value, public mime::detail::rereadable {
 public:
  /// The display name as written: tokens and the white space between them, or a quoted-string with its
  /// quotes. `"" <sip:x>` has one, and it is empty between its quotes.
  [[nodiscard]] std::optional<std::string_view> display_name() const noexcept {
    return optional_text(display_);
  }
  /// Writes the display name decoded: no quotes, no escapes, each fold one SP. Writes nothing without one.
  template <sink Sink>
  result<std::size_t> write_display_name(Sink& out) const {
    const std::size_t before = out.size();
    mime::unquote(out, source_.text(display_));
    return written_since(out, before);
  }
  /// Is the URI between `<` and `>`?
  [[nodiscard]] bool has_angle_brackets() const noexcept { return bracketed_; }
  /// The URI without its brackets. Its bytes are visible ASCII behind `scheme:`; `uri().check()` asks its own
  /// grammar.
  [[nodiscard]] uri::uri_view uri() const noexcept { return {source_, uri_}; }
  /// Every header parameter in order; those of the URI are not among them.
  [[nodiscard]] mime::param_list params() const noexcept { return mime::param_list(part(params_)); }

  void parts(auto&& see, leniency = leniency::none) const {
    see("display", display_name());
    see("has-angle-brackets", has_angle_brackets(), part::again);
    see("uri", uri(), part::checked);
    see("param", params());
  }

  /// \name Events of the generated scanner
  /// @{
  void display_name(extent e) noexcept { display_ = e; }
  void uri(extent e, bool bracketed) noexcept {
    uri_ = e;
    bracketed_ = bracketed;
  }
  void params(extent e) noexcept { params_ = e; }
  void value(extent e) noexcept { all_ = e; }
  [[nodiscard]] scan_end bare() const noexcept {
    return {nullptr, only_bracketed_ ? errc::syntax : errc::none, rule::name_addr};
  }
  [[nodiscard]] bool lone_token(extent e) noexcept {
    if (!may_be_star_ || source_.text(e) != "*") return false;
    all_ = e;
    return true;
  }
  void tag(extent value) noexcept {
    if (!tag_) tag_ = value;
  }
  void param(extent name, extent value) noexcept {
    const extent known = value ? value : extent{name.last, name.last};
    if (name.size() == 3) {
      if (is<"tag">(name)) tag(known);
    } else if (name.size() == 7) {
      if (!expires_ && is<"expires">(name)) expires_ = known;
    } else if (name.size() == 1) {
      if (!q_ && is<"q">(name)) q_ = known;
    }
  }
  /// @}

  /// \name Of the second reading, see mime/detail/loose_text.hpp
  /// @{
  static constexpr leniency alone = detail::alone;
  static constexpr mime::detail::loose_form deviations() noexcept {
    return {.overwrite_head = detail::overwrite_address};
  }
  void take_over(const source& from, extent all) noexcept {
    source_ = from;
    all_ = all;
    if (params_) params_.last = all.last;
    if (bracketed_ || !uri_) return;
    const char* const first = from.data() + all.first;
    const char* const last = mime::detail::without_lws(first, from.data() + uri_.first);
    if (first != last) display_ = from.at(first, last);
  }
  /// @}

 protected:
  // One scanner reads all values of this family, so that a program holds it once.
  scan_end scan_address(const char* first, const char* last, const auto& runs, rule element) noexcept {
    return detail::scan_name_addr(first, last, runs, source_, element, *this);
  }
  [[nodiscard]] detail::typed_params typed(leniency lenient = leniency::none) const noexcept {
    return {source_, params_, all_, lenient};
  }
  /// Is the parameter name at `e` the one of the same length in lower case?
  template <lower_name Lower>
  [[nodiscard]] bool is(extent e) const noexcept {
    return iequals<Lower>(source_.text(e));
  }

  extent display_;
  extent uri_;
  extent params_;
  extent tag_;
  extent q_;
  extent expires_;
  bool bracketed_ = false;
  bool only_bracketed_ = false;  // no addr-spec without brackets
  bool may_be_star_ = false;     // the `*` of Contact
};

/// Which forms an address header takes.
enum class address_form : std::uint8_t {
  any,             ///< name-addr / addr-spec
  bracketed,       ///< name-addr
  unnamed,         ///< addr-spec, in angle brackets or without; no display name
  unnamed_sip,     ///< SIP-URI / SIPS-URI, in angle brackets or without; no display name
  without_params,  ///< name-addr / addr-spec, and no parameters behind it
};

/// Base of the values that are a name-addr or addr-spec with parameters; `Where` names the faults.
template <class Derived, rule Where = rule::name_addr, address_form Form = address_form::any>
class address_base : public value_base<Derived, value_shape::list_element, address_text> {
 public:
  static constexpr mime::detail::loose_form deviations() noexcept {
    return {.named = Form != address_form::unnamed && Form != address_form::unnamed_sip,
            .overwrite_head = detail::overwrite_address};
  }
  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency lenient) noexcept {
    this->only_bracketed_ = Form == address_form::bracketed && !has(lenient, leniency::loose_addresses);
    const auto stop = this->scan_address(first, last, runs, Where);
    if constexpr (Form == address_form::any || Form == address_form::bracketed) return stop;
    if (!stop.ok()) return stop;
    [[maybe_unused]] const char* const base = this->source_.data();
    if constexpr (Form == address_form::without_params)
      if (this->params_) return {base + this->params_.first, errc::syntax, Where};
    if constexpr (Form == address_form::unnamed || Form == address_form::unnamed_sip)
      if (this->display_) return {base + this->display_.first, errc::syntax, Where};
    if constexpr (Form == address_form::unnamed_sip)
      if (!this->uri().is_sip()) return {base + this->uri_.first, errc::wrong_scheme, rule::scheme};
    return stop;
  }
};

/// One value of From, To, Reply-To and the headers built like them.
///
/// ABNF: `( name-addr / addr-spec ) *( SEMI generic-param )` (RFC 3261 25.1 from-spec, To, rplyto-spec; RFC
/// 8217 for the bare addr-spec). Without brackets `,` `;` `?` end the URI, so parameters behind it are the
/// header's. An unclosed `<` is errc::unclosed_angle where the text ends or the next `<` begins; white space
/// in the URI is errc::syntax at that byte. Borrows from the parsed input, which must outlive it. Of
/// duplicate parameters tag() gives the first, params() all.
/// \code
/// auto from = sipwire::parse_as<sip::name_addr_view>("\"Alice\" <sip:alice@atlanta.com>;tag=1928301774");
/// if (from) use(from->display_name().value_or(""), from->uri().text(), from->tag());
/// \endcode
class name_addr_view : public address_base<name_addr_view> {
 public:
  /// `tag` as written; absent is not empty, and `;tag=` is empty.
  [[nodiscard]] std::optional<std::string_view> tag() const noexcept { return optional_text(tag_); }
  /// `tag` of From and To as a token: errc::absent without it, errc::truncated without a value, errc::syntax
  /// when it is no token, unless leniency::loose_parameters is given; quotes are off then.
  [[nodiscard]] result<std::string_view> checked_tag(leniency lenient = leniency::none) const noexcept {
    const auto at = [](errc code, std::uint32_t offset) { return fault{code, rule::tag_param, offset}; };
    if (!tag_) return at(errc::absent, all_.last);
    if (tag_.empty()) return at(errc::truncated, tag_.first);
    if (!charset::token::set.contains(source_.text(tag_).front()) &&
        !has(lenient, leniency::loose_parameters))
      return at(errc::syntax, tag_.first);
    return mime::without_quotes(source_.text(tag_));
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    see("display", display_name());
    see("has-angle-brackets", has_angle_brackets(), part::again);
    see("uri", uri(), part::checked);
    see("tag", tag());
    if (part::wants_again(see)) see("checked-tag", checked_tag(lenient), part::again);
    see("param", params());
  }
};

/// One value of Route or Record-Route: always in angle brackets.
///
/// ABNF: `route-param = name-addr *( SEMI rr-param )` (RFC 3261 25.1). A URI without brackets is errc::syntax
/// at the `:` behind its scheme. Borrows from the parsed input, which must outlive it.
/// \code
/// auto route = sipwire::parse_as<sip::route_view>("<sip:p1.example.com;lr>");
/// if (route && route->lr()) use(route->uri().text());
/// \endcode
class route_view : public address_base<route_view, rule::route, address_form::bracketed> {
 public:
  /// Does the URI carry `lr`, the mark of a loose router (RFC 3261 19.1.1)? False too when it is no valid SIP
  /// URI. Of a URI without brackets, which leniency::loose_addresses takes, the parameters are the header's.
  [[nodiscard]] bool lr(leniency lenient = leniency::none) const noexcept {
    if (!bracketed_ && params().contains("lr")) return true;
    const auto sip = uri().as_sip(lenient);
    return sip && sip->lr();
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    address_text::parts(see, lenient);
    if (part::wants_again(see)) see("lr", lr(lenient), part::again);
  }
};

}}}  // namespace sipwire::sip
