#pragma once

/// \file
/// Feature parameters (RFC 3840 9) of Contact, Accept-Contact, Reject-Contact and Feature-Caps.

#include "../../core/cursor_range.hpp"
#include "../../core/vocabulary.hpp"
#include "../../mime/param_list.hpp"
#include "../detail/gen/feature_set.hpp"
#include "feature_value.hpp"
#include "typed_params.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// A parameter read as a feature parameter.
///
/// ABNF: `feature-param = enc-feature-tag [ EQUAL LDQUOT ( tag-value-list / string-value ) RDQUOT ]` (RFC
/// 3840 9). Borrows.
/// \code
/// if (auto p = contact.params().find("methods"))
///   if (sip::feature_param(*p).has("INVITE")) call();
/// \endcode
class feature_param {
 public:
  feature_param() noexcept = default;
  explicit feature_param(const mime::parameter& p) noexcept : param_(p) {}

  /// As written, with its `+`.
  [[nodiscard]] std::string_view name() const noexcept { return param_.name(); }
  [[nodiscard]] const mime::parameter& param() const noexcept { return param_; }
  /// Is the name one of the twenty base-tags, or `+` and an ftag-name?
  [[nodiscard]] bool is_feature() const noexcept { return is_base_tag() || is_other_tag(); }
  /// Is it one of the base-tags of RFC 3840, such as `audio` or `methods`?
  [[nodiscard]] bool is_base_tag() const noexcept {
    constexpr std::string_view tags[] = {"audio",   "automata", "class",       "duplex", "data",
                                         "control", "mobility", "description", "events", "priority",
                                         "methods", "schemes",  "application", "video",  "language",
                                         "type",    "isfocus",  "actor",       "text",   "extensions"};
    for (const auto tag : tags)
      if (param_.is(tag)) return true;
    return false;
  }
  /// Is it `+` and an ftag-name?
  [[nodiscard]] bool is_other_tag() const noexcept { return bad_name() == std::string_view::npos; }
  /// The values; none when there is no `=`, which stands for the boolean TRUE.
  [[nodiscard]] feature_values values() const noexcept { return feature_values(param_); }
  /// Is it a boolean that is on: no value, or the only value TRUE?
  [[nodiscard]] bool is_true() const noexcept {
    if (!param_.has_value()) return true;
    const auto all = values();
    auto v = all.begin();
    return v != all.end() && *v && (*v)->matches("TRUE") && ++v == all.end();
  }
  /// Is `word` among the token values, `!` observed? Case-insensitive.
  [[nodiscard]] bool has(std::string_view word) const noexcept {
    for (const auto& v : values())
      if (v && v->matches(word)) return true;
    return false;
  }
  /// Is `number` in one of the numeric values, `!` observed?
  [[nodiscard]] bool has(feature_number number) const noexcept {
    for (const auto& v : values())
      if (v && v->contains(number)) return true;
    return false;
  }
  /// The text of a string-value; absent without one.
  [[nodiscard]] std::optional<std::string_view> string() const noexcept {
    for (const auto& v : values())
      if (v) return v->string();
    return std::nullopt;
  }
  /// The first fault of name or values.
  [[nodiscard]] result<void> check() const noexcept {
    if (!is_base_tag())
      if (const auto bad = bad_name(); bad != std::string_view::npos) {
        const auto at = param_.name_where().first + static_cast<std::uint32_t>(bad);
        return fault{bad == name().size() ? errc::truncated : errc::syntax, rule::feature_param, at};
      }
    return values().check();
  }

  void parts(auto&& see, leniency = leniency::none) const {
    see("name", name());
    see("values", values());
    if (part::wants_again(see))
      see_again(see, "param", param(), "is-feature", is_feature(), "is-base-tag", is_base_tag(),
                "is-other-tag", is_other_tag(), "is-true", is_true(), "string", string());
    see("check", check(), part::checked);
  }

 private:
  // Offset of the byte that keeps the name from being `+ ftag-name`, npos when it is one.
  [[nodiscard]] std::size_t bad_name() const noexcept {
    const auto n = name();
    if (n.empty() || n[0] != '+') return 0;
    if (n.size() == 1 || !is_alpha(n[1])) return 1;
    for (std::size_t i = 2; i < n.size(); ++i)
      if (!is_alpha(n[i]) && !is_digit(n[i]) &&
          std::string_view("!'.-%").find(n[i]) == std::string_view::npos)
        return i;
    return std::string_view::npos;
  }

  mime::parameter param_;
};

namespace detail {

/// Walks over the feature parameters among others.
class feature_param_cursor {
 public:
  feature_param_cursor() noexcept = default;
  explicit feature_param_cursor(const mime::param_list& all) noexcept : at_(all.begin()) { skip(); }
  [[nodiscard]] feature_param read() const noexcept { return feature_param(*at_); }
  void next() noexcept {
    ++at_;
    skip();
  }
  [[nodiscard]] bool done() const noexcept { return at_ == std::default_sentinel; }
  [[nodiscard]] bool same(const feature_param_cursor& other) const noexcept { return at_ == other.at_; }

 private:
  void skip() noexcept {
    while (!done() && !read().is_feature()) ++at_;
  }

  mime::param_list::iterator at_;
};

}  // namespace detail

/// The feature parameters among the parameters of a value, in order.
class feature_param_list : public cursor_range<feature_param_list, detail::feature_param_cursor> {
 public:
  feature_param_list() noexcept = default;
  explicit feature_param_list(const mime::param_list& all) noexcept : all_(all) {}

  /// The feature parameter of that name, with its `+` if it has one; case-insensitive.
  [[nodiscard]] std::optional<feature_param> find(std::string_view name) const noexcept {
    for (const auto f : *this)
      if (f.param().is(name)) return f;
    return std::nullopt;
  }
  [[nodiscard]] bool contains(std::string_view name) const noexcept { return find(name).has_value(); }
  /// The first fault of a feature parameter's values. That none may stand twice (RFC 3841 10) is for
  /// validate() to say.
  [[nodiscard]] result<void> check() const noexcept {
    for (const auto f : *this)
      if (const auto ok = f.check(); !ok) return ok;
    return {};
  }

 private:
  friend cursor_range;
  [[nodiscard]] detail::feature_param_cursor first() const noexcept {
    return detail::feature_param_cursor(all_);
  }

  mime::param_list all_;
};

/// `*` with parameters.
template <class Derived>
class feature_set_base : public params_base<Derived> {
 public:
  /// The feature parameters; params() has the others, too.
  [[nodiscard]] sip::feature_param_list features() const noexcept {
    return sip::feature_param_list(this->params());
  }
  /// The first fault of the feature parameters. None of the value, for each is a generic-param too.
  [[nodiscard]] result<void> check() const noexcept { return features().check(); }

  void parts(auto&& see, leniency = leniency::none) const {
    see("", this->text().substr(0, 1));
    if (part::wants_again(see)) see("features", features(), part::again);
    see("param", this->params());
    if (part::wants_again(see)) see("check", check(), part::again);
  }

  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency) noexcept {
    return this->read([&](detail::head_parts& parts) {
      return detail::scan_feature_set(first, last, runs, this->source_, parts);
    });
  }
};

/// One value of Reject-Contact.
///
/// ABNF: `rc-value = "*" *( SEMI rc-params )` (RFC 3841 10). Every generic-param is legal here, so what is
/// wrong inside a feature parameter is for features().check() to say. Borrows from the parsed input, which
/// must outlive it.
/// \code
/// for (auto set : sip::value_list<sip::feature_set_view>("*;actor=\"msg-taker\";video"))
///   if (set && set->features().contains("video")) avoid_video();
/// \endcode
class feature_set_view : public feature_set_base<feature_set_view> {};

/// One value of Accept-Contact.
///
/// ABNF: `ac-value = "*" *( SEMI ac-params )` (RFC 3841 10). Feature parameters are as those of
/// feature_set_view. Borrows from the parsed input, which must outlive it.
/// \code
/// auto set = sipwire::parse_as<sip::accept_contact_view>(
///     "*;+g.3gpp.icsi-ref=\"urn%3Aurn-7%3A3gpp-service.ims.icsi.mmtel\";require");
/// if (set && set->require())
///   for (auto f : set->features()) need(f.name(), f.values());
/// \endcode
class accept_contact_view : public feature_set_base<accept_contact_view> {
 public:
  /// Must a contact without these features be left out?
  [[nodiscard]] bool require() const noexcept { return typed().has("require"); }
  /// Is `explicit` there: only contacts that name the features score?
  [[nodiscard]] bool explicit_match() const noexcept { return typed().has("explicit"); }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    feature_set_base::parts(see, lenient);
    if (part::wants_again(see)) see_again(see, "require", require(), "explicit-match", explicit_match());
  }
};

/// One value of Feature-Caps.
///
/// ABNF: `fc-value = "*" *( SEMI feature-cap )`,
/// `feature-cap = "+" fcap-name [ EQUAL LDQUOT ( tag-value-list / string-value ) RDQUOT ]` (RFC 6809 6.2,
/// 6.3). Any other parameter is a fault of the value. Borrows from the parsed input, which must outlive it.
/// \code
/// auto caps =
///     sipwire::parse_as<sip::feature_caps_view>("*;+g.3gpp.atcf-mgmt-uri=\"<sip:atcf.visited.example>\"");
/// if (caps)
///   if (auto uri = caps->features().find("+g.3gpp.atcf-mgmt-uri")) use(uri->string());
/// \endcode
class feature_caps_view : public feature_set_base<feature_caps_view> {
 public:
  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency lenient) noexcept {
    const auto stop = feature_set_base::scan_parts(first, last, runs, lenient);
    if (!stop.ok()) return stop;
    for (const auto p : params()) {
      if (p.name().front() != '+')
        return {source_.data() + p.name_where().first, errc::syntax, rule::feature_cap};
      if (const auto ok = feature_param(p).check(); !ok)
        return {source_.data() + ok.error().offset, ok.error().code, ok.error().rule};
    }
    return stop;
  }
};
}}}  // namespace sipwire::sip
