#pragma once

/// \file
/// Headers that name a dialog by its Call-ID and tags: Replaces (RFC 3891), Join (RFC 3911), Target-Dialog
/// (RFC 4538).

#include <string_view>

#include "../../core/leniency.hpp"
#include "../detail/gen/callid_params.hpp"
#include "call_id.hpp"
#include "typed_params.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {
namespace detail {

/// A callid with parameters.
template <class Derived>
class callid_params_value : public value_with_params<Derived> {
 public:
  /// The callid as written, compared byte by byte.
  [[nodiscard]] std::string_view call_id() const noexcept { return this->source_.text(callid_); }

  template <class Runs>
  scan_end scan_parts(const slice& rest, const Runs& runs, leniency) noexcept {
    return this->read([&](head_parts& parts) {
      return scan_callid_params(rest.begin(), rest.end(), runs, this->source_, parts);
    });
  }
  void head(extent e) noexcept { callid_ = e; }

 protected:
  callid_params_value() noexcept = default;

  extent callid_;
};

}  // namespace detail

/// A callid with parameters and nothing more said of them.
///
/// ABNF: `callid *( SEMI generic-param )` (RFC 3261 25.1). Borrows from the parsed input, which must outlive
/// it.
/// \code
/// auto id = sipwire::parse_as<sip::callid_params_view>("f81d4fae@biloxi.com;to-tag=1");
/// if (id) use(id->call_id(), id->params());
/// \endcode
class callid_params_view : public detail::callid_params_value<callid_params_view> {
 public:
  callid_params_view() noexcept = default;
};

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
class replaces_view : public detail::callid_params_value<replaces_view> {
 public:
  replaces_view() noexcept = default;

  /// The tag at the receiver's side of the dialog; `0` stands for none, too (RFC 2543 peers).
  [[nodiscard]] result<std::string_view> to_tag() const noexcept {
    return typed().token("to-tag", rule::to_tag);
  }
  [[nodiscard]] result<std::string_view> from_tag() const noexcept {
    return typed().token("from-tag", rule::from_tag);
  }
  /// Is only an early dialog to be replaced?
  [[nodiscard]] bool early_only() const noexcept { return typed().has("early-only"); }
  /// The first fault of the tags; errc::missing_mandatory for one that is not there.
  [[nodiscard]] result<void> check() const noexcept {
    return detail::first_fault(detail::mandatory(to_tag()), detail::mandatory(from_tag()));
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
class join_view : public detail::callid_params_value<join_view> {
 public:
  join_view() noexcept = default;

  /// The tag at the receiver's side of the dialog; `0` stands for none, too (RFC 2543 peers).
  [[nodiscard]] result<std::string_view> to_tag() const noexcept {
    return typed().token("to-tag", rule::to_tag);
  }
  [[nodiscard]] result<std::string_view> from_tag() const noexcept {
    return typed().token("from-tag", rule::from_tag);
  }
  /// The first fault of the tags; errc::missing_mandatory for one that is not there.
  [[nodiscard]] result<void> check() const noexcept {
    return detail::first_fault(detail::mandatory(to_tag()), detail::mandatory(from_tag()));
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
class target_dialog_view : public detail::callid_params_value<target_dialog_view> {
 public:
  target_dialog_view() noexcept = default;

  [[nodiscard]] result<std::string_view> local_tag() const noexcept {
    return typed().token("local-tag", rule::local_tag);
  }
  [[nodiscard]] result<std::string_view> remote_tag() const noexcept {
    return typed().token("remote-tag", rule::remote_tag);
  }
  /// The first fault of the tags.
  [[nodiscard]] result<void> check() const noexcept { return detail::first_fault(local_tag(), remote_tag()); }
};
}}}  // namespace sipwire::sip
