#pragma once

/// \file
/// validate(): everything that is wrong with a parsed message, in one explicit call.

#include <array>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>

#include "../core/detail/value_parts.hpp"
#include "../core/validation.hpp"
#include "../core/vocabulary.hpp"
#include "detail/receiver_rules.hpp"
#include "fields.hpp"
#include "message_view.hpp"
#include "sipfrag.hpp"
#include "values/text.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// One finding. `status` is the response that the RFC asks for: 400, 489, 505; 0 for a response, which is
/// discarded, and for warnings.
using problem = basic_problem<header_id>;
/// What validate() found.
using validation = basic_validation<header_id>;
/// For whom validate() speaks.
using policy = basic_policy<header_id>;

namespace detail {

/// Collects problems for validate().
class validator : private sipwire::detail::problem_list<header_id> {
 public:
  validator(const message_view& message, std::span<problem> room, const policy& by) noexcept
      : validator(message, room, by, message.is_request() && message.method() != method::ack, true) {}
  validator(const sipfrag_view& fragment, std::span<problem> room, const policy& by) noexcept
      : validator(fragment, room, by, false, fragment.has_start_line()) {
    is_whole_ = false;
  }

  validation run() noexcept {
    if (has_start_line_) start_line();
    for (const auto f : message_.fields()) one_field(f);
    if (wildcard_) wildcard();
    if (second_target_ != 0)
      if (const auto* const r = asked_.find(header_id::contact, asks::single))
        error({errc::duplicate, rule::contact, second_target_}, header_id::contact, r->reference);
    repeated_fields();
    for (const auto& r : receiver_rules) presence(r);
    if (message_.is_request()) request();
    return all();
  }

 private:
  validator(const parsed_fields& message, std::span<problem> room, const policy& by, bool is_answered,
            bool has_start_line) noexcept
      : problem_list(room, is_answered, by), message_(message), has_start_line_(has_start_line) {
    const bool is_response = has_start_line && !message.is_request();
    auto method = message.method();
    if (is_response)
      if (const auto cseq = message.get<hdr::cseq>()) method = cseq->method_id();
    // A UA is a server to requests and a client to responses.
    const receiver_role acts_as = receiver() == receiver_role::proxy       ? receiver_role::proxy
                                  : is_response                            ? receiver_role::uac
                                  : receiver() == receiver_role::registrar ? receiver_role::registrar
                                                                           : receiver_role::uas;
    asked_ = {bits(method), bits(acts_as), bits(is_response ? message.status() / 100 % 8 : 0),
              !message.body().empty()};
    // A proxy takes its own Via off a response and sends it where the next one says (16.7).
    vias_left_ = acts_as == receiver_role::proxy && is_response ? 2 : 1;
    ignored_ = is_response                       ? std::string_view()
               : acts_as == receiver_role::proxy ? std::string_view("RFC 3261 16.3")
                                                 : std::string_view("RFC 3261 8.2.2");
  }

  /// Offset of a piece of the message.
  [[nodiscard]] std::uint32_t offset_of(std::string_view piece) const noexcept {
    return message_.buffer().offset(piece.data());
  }

  void start_line() noexcept {
    const auto version = message_.version();
    if (!message_.is_sip_2_0())
      error({errc::unsupported_version, rule::sip_version, offset_of(version)}, header_id::extension,
            "RFC 3261 21.5.6", 505);
    if (!message_.is_request()) {
      const auto reason = message_.reason();
      const slice text(message_.buffer(),
                       {offset_of(reason), offset_of(reason) + static_cast<std::uint32_t>(reason.size())});
      if (const auto ok = parse_as<text_view>(text); !ok)
        warning({ok.error().code, rule::reason_phrase, ok.error().offset});
      if (message_.status() < 100 || message_.status() > 699)
        error({errc::out_of_range, rule::status_code,
               offset_of(version) + static_cast<std::uint32_t>(version.size()) + 1},
              header_id::extension, "RFC 3261 21");
    } else {
      const auto uri = message_.request_uri();
      if (const auto ok = uri.check(message_.lenient()); !ok) {
        error(ok.error(), header_id::extension, "RFC 3261 8.2.2.1");
      } else if (uri.is_sip()) {
        // They must not be there (19.1.1), and a receiver may ignore them.
        const auto sip = uri.as_sip(message_.lenient());
        if (sip->headers().begin() != sip->headers().end())
          warning({errc::not_allowed, rule::uri_headers, offset_of(sip->headers().text())},
                  header_id::extension, "RFC 4475 3.1.2.11");
      }
    }
  }

  /// What is wrong with a value: an error for who asks `what` of the field, else a warning.
  SIPWIRE_NOINLINE void fault_of(fault wrong, header_id id, std::uint8_t what) noexcept {
    const auto* const r = asked_.find(id, what);
    if (r != nullptr && (id != header_id::via || vias_left_ != 0)) {
      error(wrong, id, r->reference);
    } else {
      malformed(wrong, id, ignored_);
    }
  }

  template <class V>
  void one_value(const result<V>& value, header_id id) noexcept {
    if constexpr (std::is_same_v<V, contact_view>) ++contacts_;
    if (!value) {
      fault_of(value.error(), id, asks::readable);
    } else {
      sipwire::detail::check_parts(*value, message_.lenient(), [&](fault f, bool of_uri) {
        fault_of(f, id, of_uri ? asks::readable : asks::parameters);
      });
      if constexpr (std::is_same_v<V, contact_view>) {
        if (value->is_wildcard()) {
          if (!wildcard_) wildcard_ = value->where();
        } else if (value->uri().is_sip() && ++targets_ == 2) {
          second_target_ = value->where().first;
        }
      }
      if constexpr (std::is_same_v<V, name_addr_view>) {
        if (id == header_id::from || id == header_id::to)
          token_param(value->params().find("tag"), rule::tag_param, id);
      }
      if constexpr (std::is_same_v<V, via_view>) {
        if (value->branch() == "z9hG4bK")
          warning({errc::truncated, rule::via_branch, offset_of(*value->branch())}, id, "RFC 4475 3.2.1");
        // One without a value is a fault of the parameters.
        if (const auto branch = value->params().find("branch"); branch && branch->has_value())
          token_param(branch, rule::via_branch, id);
      }
      if constexpr (
          requires { value->params().size(); } && requires { value->params().find(""); }) {
        duplicate_parameter(value->params(), id);
      }
    }
    if constexpr (std::is_same_v<V, via_view>) {
      if (vias_left_ != 0) --vias_left_;
    }
  }

  /// Warns of a parameter that is to have a token and has none, or something in quotes or brackets.
  template <class Parameter>
  void token_param(const std::optional<Parameter>& p, rule where, header_id id) noexcept {
    if (!p) return;
    const auto value = p->value();
    if (!p->has_value()) {
      warning({errc::truncated, where, p->name_where().last}, id, "RFC 3261 25.1");
    } else if (!value.empty() && !charset::token::set.contains(value.front())) {
      warning({errc::syntax, where, p->value_where().first}, id, "RFC 3261 25.1");
    }
  }

  /// Warns of the first parameter that repeats one of the first few dozen; more are not remembered, so that
  /// the time stays linear.
  template <class Params>
  void duplicate_parameter(const Params& params, header_id id) noexcept {
    std::array<std::string_view, 64> seen;
    std::size_t count = 0;
    for (const auto p : params) {
      for (std::size_t i = 0; i < count; ++i)
        if (iequals(seen[i], p.name())) {
          warning({errc::duplicate, rule::generic_param, p.name_where().first}, id, "RFC 3261 7.3.1");
          return;
        }
      if (count < seen.size()) seen[count++] = p.name();
    }
  }

  // By the type of value, not by header field: many fields share one.
  template <class V>
  SIPWIRE_NOINLINE void list_of(const field_view& f) noexcept {
    bool any = false;
    for (const auto& v : value_list<V>(f.typed_slice(), message_.lenient())) {
      one_value(v, f.id());
      any = true;
    }
    if (!any && !may_be_empty(f.id()))
      fault_of({errc::truncated, rule::header_value, f.value_where().first}, f.id(), asks::readable);
  }
  template <class V>
  SIPWIRE_NOINLINE void single_value(const field_view& f) noexcept {
    one_value(parse_as<V>(f.typed_slice(), message_.lenient() | leniency::bare_lf), f.id());
  }

  void one_field(const field_view& f) noexcept {
    if (f.malformed()) {
      error({errc::bad_field_name, rule::header_name, f.value_where().first}, header_id::extension,
            "RFC 3261 7.3.1");
      return;
    }
    const bool typed = with_tag(f.id(), [&]<class H>(std::type_identity<H>) {
      if constexpr (is_list<H>) {
        list_of<typename H::value>(f);
      } else {
        single_value<typename H::value>(f);
      }
    });
    if (typed) return;
    if (const auto ok = parse_as<text_view>(f.value_slice(), message_.lenient() | leniency::bare_lf); !ok)
      warning(ok.error(), f.id());
  }

  /// A Contact of `*`: for a REGISTER alone, that takes all bindings back.
  void wildcard() noexcept {
    const fault wrong{errc::not_allowed, rule::contact, wildcard_.first};
    const auto* const r = asked_.find(header_id::contact, asks::readable);
    if (has_start_line_ && message_.is_request() && message_.method() == method::register_) {
      const auto expires = message_.get<hdr::expires>();
      const bool removes = (expires && expires->value() == 0) || !is_whole_;
      if (removes && contacts_ == 1) return;
      if (r != nullptr) return error(wrong, header_id::contact, "RFC 3261 10.3");
    } else if (r != nullptr && has_start_line_) {
      return error(wrong, header_id::contact, r->reference);
    }
    warning(wrong, header_id::contact, "RFC 3261 10.2.2");
  }

  /// Fields that stand twice and may stand once.
  void repeated_fields() noexcept {
    for (std::uint32_t i = 1; i < header_id_count; ++i) {
      const auto id = static_cast<header_id>(i);
      if (may_repeat(id) || message_.count(id) < 2) continue;
      bool again = false;
      for (const auto f : message_.raw(id)) {
        if (again) fault_of({errc::duplicate, rule::message_header, f.name_where().first}, id, asks::single);
        again = true;
      }
    }
  }

  /// A field that is not there and should be, or the other way round.
  void presence(const receiver_rule& r) noexcept {
    if (!is_whole_ || !asked_.has(r)) return;
    if (message_.count(r.field) != 0) {
      if ((r.what & asks::forbidden) != 0)
        error({errc::not_allowed, rule::message_header, message_.raw(r.field).front().name_where().first},
              r.field, r.reference);
    } else if ((r.what & asks::mandatory) != 0) {
      error({errc::missing_mandatory, rule::message_header, message_.headers_end()}, r.field, r.reference,
            r.status);
    } else if ((r.what & asks::advised) != 0) {
      warning({errc::absent, r.name, message_.headers_end()}, r.field, r.reference);
    }
  }

  void request() noexcept {
    if (const auto from = message_.get<hdr::from>(); from && !from->tag())
      warning({errc::absent, rule::tag_param, from->where().last}, header_id::from, "RFC 3261 8.1.1.3");
    if (const auto cseq = message_.get<hdr::cseq>(); cseq && cseq->method() != message_.method_text())
      error({errc::mismatch, rule::cseq, offset_of(cseq->method())}, header_id::cseq, "RFC 3261 8.1.1.5");
  }

  const parsed_fields& message_;
  receiver_case asked_;
  std::string_view ignored_;  ///< the section that has malformed fields ignored
  bool has_start_line_;
  bool is_whole_ = true;
  unsigned vias_left_ = 1;  ///< those that are still to be needed
  std::size_t contacts_ = 0;
  std::size_t targets_ = 0;          ///< Contacts with a SIP or SIPS URI
  std::uint32_t second_target_ = 0;  ///< where the second begins
  extent wildcard_;
};

}  // namespace detail

/// Reads every value of the message and judges the whole for the receiver that `by` names.
///
/// Errors are what an RFC has this receiver refuse: another SIP version (505), an unreadable Request-URI, a
/// mandatory field that is missing or stands twice, a CSeq method other than the request's, and what the
/// receiver needs and cannot read: From, To, Call-ID, CSeq, the topmost Via; a UAS Require, Authorization,
/// the Contact and Record-Route of a dialog, Content-Type of a body, and what the method is about (Event,
/// Refer-To, RAck, ...); a registrar also Path; a proxy Route, Max-Forwards, Proxy-Require,
/// Proxy-Authorization; a UAC challenges. `problem::reference` says which section. All else that cannot be
/// read is a warning, as RFC 3261 8.2.2 and 16.3 have it ignored, unless it is among `by.needed`; so are
/// known parameters that are not what they should be. Warnings too: a single-valued field that stands
/// twice, a tag or branch that is no token, duplicate parameters, no Max-Forwards, no Contact, no From tag,
/// headers in the Request-URI, text that is not UTF-8. Nothing is allocated; problems that do not fit into
/// `room` are counted.
///
/// \code
/// sip::problem room[16];
/// auto verdict = sip::validate(*msg, room, {.receiver = sipwire::receiver_role::proxy});
/// if (!verdict.ok()) answer(verdict.status(), describe(verdict.first_error.what.code));
/// \endcode
inline validation validate(const message_view& message, std::span<problem> room = {},
                           const policy& by = {}) noexcept {
  return detail::validator(message, room, by).run();
}

/// As for a message, but nothing is mandatory in a fragment, and there is nothing to answer.
inline validation validate(const sipfrag_view& fragment, std::span<problem> room = {},
                           const policy& by = {}) noexcept {
  return detail::validator(fragment, room, by).run();
}

}}}  // namespace sipwire::sip
