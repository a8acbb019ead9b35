#pragma once

/// \file
/// Headers that name a dialog by its Call-ID and tags: Replaces (RFC 3891), Join (RFC 3911), Target-Dialog
/// (RFC 4538).

#include "../../core/vocabulary.hpp"
#include "../detail/gen/callid_params.hpp"
#include "call_id.hpp"
#include "typed_params.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// A callid with parameters.
template <class Derived>
class callid_params_base : public params_base<Derived> {
 public:
  /// The callid as written, compared byte by byte.
  [[nodiscard]] std::string_view call_id() const noexcept { return this->source_.text(callid_); }

  void parts(auto&& see, leniency = leniency::none) const {
    see("", call_id());
    see("param", this->params());
  }

  /// The Call-ID ends at the first semicolon: quotes and brackets are characters of its words.
  static constexpr mime::detail::loose_form deviations() noexcept {
    return {.overwrite_head = [](mime::detail::loose_text&, char* p, char* last_byte) {
      while (p != last_byte && *p != ';' && *p != ',') ++p;
      return p;
    }};
  }
  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency) noexcept {
    return this->read([&](detail::head_parts& parts) {
      return detail::scan_callid_params(first, last, runs, this->source_, parts);
    });
  }
  void head(extent e) noexcept { callid_ = e; }

 protected:
  extent callid_;
};

/// A callid with parameters and nothing more said of them.
///
/// ABNF: `callid *( SEMI generic-param )` (RFC 3261 25.1). Borrows from the parsed input, which must outlive
/// it.
/// \code
/// auto id = sipwire::parse_as<sip::callid_params_view>("f81d4fae@biloxi.com;to-tag=1");
/// if (id) use(id->call_id(), id->params());
/// \endcode
class callid_params_view : public callid_params_base<callid_params_view> {};

/// The value of Replaces.
///
/// ABNF: `callid *( SEMI replaces-param )` (RFC 3891 6.1). The two tags must stand there once each by the
/// RFC's text, not by its ABNF, so that is their accessors' to say: errc::absent, errc::duplicate,
/// errc::syntax for a value that is no token. check() asks for all of it. Borrows from the parsed input,
/// which must outlive it.
/// \code
/// auto old = sipwire::parse_as<sip::replaces_view>("425928@bobster.example.org;to-tag=7743;from-tag=6472");
/// if (old && old->check()) find_dialog(old->call_id(), *old->to_tag(), *old->from_tag());
/// \endcode
class replaces_view : public callid_params_base<replaces_view> {
 public:
  /// The tag at the receiver's side of the dialog; `0` stands for none, too (RFC 2543 peers).
  [[nodiscard]] result<std::string_view> to_tag(leniency lenient = leniency::none) const noexcept {
    return typed(lenient).token("to-tag", rule::to_tag);
  }
  [[nodiscard]] result<std::string_view> from_tag(leniency lenient = leniency::none) const noexcept {
    return typed(lenient).token("from-tag", rule::from_tag);
  }
  /// Is only an early dialog to be replaced?
  [[nodiscard]] bool early_only() const noexcept { return typed().has("early-only"); }
  /// The first fault of the tags; errc::missing_mandatory for one that is not there.
  [[nodiscard]] result<void> check(leniency lenient = leniency::none) const noexcept {
    return detail::first_fault(detail::mandatory(to_tag(lenient)), detail::mandatory(from_tag(lenient)));
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    callid_params_base::parts(see, lenient);
    if (part::wants_again(see))
      see_again(see, "to-tag", to_tag(lenient), "from-tag", from_tag(lenient), "early-only", early_only());
    see("check", check(lenient), part::checked);
  }
};

/// The value of Join.
///
/// ABNF: `callid *( SEMI join-param )` (RFC 3911 7.1). The tags are as those of replaces_view. Borrows from
/// the parsed input, which must outlive it.
/// \code
/// auto conference = sipwire::parse_as<sip::join_view>("12adf2f34456gs5;to-tag=12345;from-tag=54321");
/// if (conference && conference->check())
///   find_dialog(conference->call_id(), *conference->to_tag(), *conference->from_tag());
/// \endcode
class join_view : public callid_params_base<join_view> {
 public:
  /// The tag at the receiver's side of the dialog; `0` stands for none, too (RFC 2543 peers).
  [[nodiscard]] result<std::string_view> to_tag(leniency lenient = leniency::none) const noexcept {
    return typed(lenient).token("to-tag", rule::to_tag);
  }
  [[nodiscard]] result<std::string_view> from_tag(leniency lenient = leniency::none) const noexcept {
    return typed(lenient).token("from-tag", rule::from_tag);
  }
  /// The first fault of the tags; errc::missing_mandatory for one that is not there.
  [[nodiscard]] result<void> check(leniency lenient = leniency::none) const noexcept {
    return detail::first_fault(detail::mandatory(to_tag(lenient)), detail::mandatory(from_tag(lenient)));
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    callid_params_base::parts(see, lenient);
    if (part::wants_again(see)) see_again(see, "to-tag", to_tag(lenient), "from-tag", from_tag(lenient));
    see("check", check(lenient), part::checked);
  }
};

/// The value of Target-Dialog.
///
/// ABNF: `callid *( SEMI td-param )` (RFC 4538 7). Local and remote are as the sender sees the dialog; an
/// early dialog may have only one of the tags. Borrows from the parsed input, which must outlive it.
/// \code
/// auto dialog = sipwire::parse_as<sip::target_dialog_view>(
///     "fa77as7dad8-sd98ajzz@host.example.com;local-tag=kkaz-;remote-tag=6544");
/// if (dialog) find_dialog(dialog->call_id(), dialog->local_tag(), dialog->remote_tag());
/// \endcode
class target_dialog_view : public callid_params_base<target_dialog_view> {
 public:
  [[nodiscard]] result<std::string_view> local_tag(leniency lenient = leniency::none) const noexcept {
    return typed(lenient).token("local-tag", rule::local_tag);
  }
  [[nodiscard]] result<std::string_view> remote_tag(leniency lenient = leniency::none) const noexcept {
    return typed(lenient).token("remote-tag", rule::remote_tag);
  }
  /// The first fault of the tags.
  [[nodiscard]] result<void> check(leniency lenient = leniency::none) const noexcept {
    return detail::first_fault(local_tag(lenient), remote_tag(lenient));
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    callid_params_base::parts(see, lenient);
    if (part::wants_again(see))
      see_again(see, "local-tag", local_tag(lenient), "remote-tag", remote_tag(lenient));
    see("check", check(lenient), part::checked);
  }
};
}}}  // namespace sipwire::sip
