#pragma once

/// \file
/// Event and Allow-Events (RFC 6665 8.2.1, 8.2.2).

#include "../../core/vocabulary.hpp"
#include "../detail/gen/event.hpp"
#include "typed_params.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// What Event and a value of Allow-Events share: `event-package *( "." event-template )`.
template <class Derived>
class event_base : public params_base<Derived> {
 public:
  /// `presence.winfo` as written.
  [[nodiscard]] std::string_view type() const noexcept { return this->source_.text(type_); }
  /// `presence` of `presence.winfo`.
  [[nodiscard]] std::string_view package() const noexcept { return this->source_.text(package_); }
  /// `winfo` of `presence.winfo`; `winfo.winfo` when there are several; absent without one.
  [[nodiscard]] std::optional<std::string_view> templates() const noexcept {
    if (package_ == type_) return std::nullopt;
    return this->source_.text({package_.last + 1, type_.last});
  }
  /// Is it this event-type? They are compared byte by byte (RFC 6665 8.2.1).
  [[nodiscard]] bool is(std::string_view type) const noexcept { return this->type() == type; }

  void head(extent type, extent package) noexcept {
    type_ = type;
    package_ = package;
  }

 protected:
  extent type_;
  extent package_;
};

/// The value of Event.
///
/// ABNF: `event-type *( SEMI event-param )`, `event-type = event-package *( "." event-template )` (RFC 6665
/// 8.4). Borrows from the parsed input, which must outlive it.
/// \code
/// auto event = sipwire::parse_as<sip::event_view>("presence.winfo;id=a7");
/// if (event) use(event->package(), event->templates(), event->id());
/// \endcode
class event_view : public event_base<event_view> {
 public:
  /// `id`, a token, compared byte by byte; errc::absent without it.
  [[nodiscard]] result<std::string_view> id(leniency lenient = leniency::none) const noexcept {
    return typed(lenient).token("id", rule::event_param);
  }
  /// The fault of `id`.
  [[nodiscard]] result<void> check(leniency lenient = leniency::none) const noexcept {
    return detail::first_fault(id(lenient));
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    see("type", type(), part::again);
    see("package", package());
    see("template", templates());
    if (part::wants_again(see)) see("id", id(lenient), part::again);
    see("param", params());
    see("check", check(lenient), part::checked);
  }

  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency) noexcept {
    return no_list(last, read([&](detail::head_parts& parts) {
                     return detail::scan_event(first, last, runs, source_, true, parts);
                   }),
                   rule::event_type);
  }
};

/// One value of Allow-Events.
///
/// ABNF: `event-type = event-package *( "." event-template )` (RFC 6665 8.4); a parameter is errc::syntax at
/// its semicolon. Borrows from the parsed input, which must outlive it.
/// \code
/// for (auto event : sip::value_list<sip::event_type_view>("spirits-INDPs, presence.winfo"))
///   if (event && event->package() == "presence") can_subscribe = true;
/// \endcode
class event_type_view : public event_base<event_type_view> {
 public:
  void parts(auto&& see, leniency = leniency::none) const {
    see("", type());
    if (part::wants_again(see)) see_again(see, "package", package(), "template", templates());
    see("param", params());
  }

  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency) noexcept {
    return read([&](detail::head_parts& parts) {
      return detail::scan_event(first, last, runs, source_, false, parts);
    });
  }
};
}}}  // namespace sipwire::sip
