#pragma once

/// \file
/// validate(): everything that is wrong with a parsed message, in one explicit call.

#include <array>
#include <span>
#include <type_traits>

#include "../core/detail/value_parts.hpp"
#include "../core/validation.hpp"
#include "../core/vocabulary.hpp"
#include "fields.hpp"
#include "message_view.hpp"
#include "sipfrag.hpp"
#include "values/text.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// One finding. `status` is the response RFC 3261 or RFC 4475 asks for: 400, 505; 0 for a response, which is
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
  validator(const message_view& message, std::span<problem> room) noexcept
      : problem_list(room, message.is_request()), message_(message), has_start_line_(true), is_whole_(true) {}
  validator(const sipfrag_view& fragment, std::span<problem> room) noexcept
      : problem_list(room),
        message_(fragment),
        has_start_line_(fragment.has_start_line()),
        is_whole_(false) {}

  validation run() noexcept {
    if (has_start_line_) start_line();
    for (const auto f : message_.fields()) one_field(f);
    if (wildcard_ && contacts_ > 1)
      error({errc::not_allowed, rule::contact, wildcard_.first}, header_id::contact);
    for (std::uint32_t i = 1; i < header_id_count; ++i) {
      const auto id = static_cast<header_id>(i);
      if (!may_repeat(id) && message_.count(id) > 1) repeated(message_.raw(id), id, rule::message_header);
    }
    for (const header_id id :
         {header_id::to, header_id::from, header_id::cseq, header_id::call_id, header_id::via})
      if (is_whole_ && message_.count(id) == 0)
        error({errc::missing_mandatory, rule::message_header, message_.headers_end()}, id);
    if (message_.is_request()) request();
    return all();
  }

 private:
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
               offset_of(version) + static_cast<std::uint32_t>(version.size()) + 1});
    } else {
      const auto uri = message_.request_uri();
      if (const auto ok = uri.check(message_.lenient()); !ok) {
        error(ok.error());
      } else if (uri.is_sip()) {
        // RFC 3261 19.1.1: headers are not allowed in a Request-URI.
        const auto sip = uri.as_sip(message_.lenient());
        if (sip->headers().begin() != sip->headers().end())
          error({errc::not_allowed, rule::uri_headers, offset_of(sip->headers().text())});
      }
    }
  }

  template <class V>
  void one_value(const result<V>& value, header_id id) noexcept {
    if (!value) {
      error(value.error(), id);
      return;
    }
    sipwire::detail::check_parts(*value, message_.lenient(), [&](fault f) { error(f, id); });
    if constexpr (std::is_same_v<V, contact_view>) {
      ++contacts_;
      if (value->is_wildcard() && !wildcard_) wildcard_ = value->where();
    }
    if constexpr (std::is_same_v<V, name_addr_view>) {
      if (id == header_id::from || id == header_id::to)
        if (const auto tag = value->params().find("tag"); tag && !tag->has_value())
          warning({errc::truncated, rule::tag_param, tag->name_where().last}, id);
    }
    if constexpr (std::is_same_v<V, via_view>) {
      if (value->branch() == "z9hG4bK")
        warning({errc::truncated, rule::via_branch, offset_of(*value->branch())}, id);
    }
    if constexpr (
        requires { value->params().size(); } && requires { value->params().find(""); }) {
      duplicate_parameter(value->params(), id);
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
          warning({errc::duplicate, rule::generic_param, p.name_where().first}, id);
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
      error({errc::truncated, rule::header_value, f.value_where().first}, f.id());
  }
  template <class V>
  SIPWIRE_NOINLINE void single(const field_view& f) noexcept {
    one_value(parse_as<V>(f.typed_slice(), message_.lenient() | leniency::bare_lf), f.id());
  }

  void one_field(const field_view& f) noexcept {
    if (f.malformed()) {
      error({errc::bad_field_name, rule::header_name, f.value_where().first});
      return;
    }
    const bool typed = with_tag(f.id(), [&]<class H>(std::type_identity<H>) {
      if constexpr (is_list<H>) {
        list_of<typename H::value>(f);
      } else {
        single<typename H::value>(f);
      }
    });
    if (typed) return;
    if (const auto ok = parse_as<text_view>(f.value_slice(), message_.lenient() | leniency::bare_lf); !ok)
      warning(ok.error(), f.id());
  }

  void request() noexcept {
    if (is_whole_ && message_.count(header_id::max_forwards) == 0)
      warning({errc::absent, rule::max_forwards, message_.headers_end()}, header_id::max_forwards);
    if (const auto from = message_.get<hdr::from>(); from && !from->tag())
      warning({errc::absent, rule::tag_param, from->where().last}, header_id::from);
    if (const auto cseq = message_.get<hdr::cseq>(); cseq && cseq->method() != message_.method_text())
      error({errc::mismatch, rule::cseq, offset_of(cseq->method())}, header_id::cseq);
  }

  const parsed_fields& message_;
  bool has_start_line_;
  bool is_whole_;
  std::size_t contacts_ = 0;
  extent wildcard_;
};

}  // namespace detail

/// Reads every value of the message and judges the whole (RFC 3261 8.1.1, 8.2, 16.3, 18.3, 20; RFC 4475).
///
/// Reported as errors: an unreadable Request-URI or header value, a list without one that may not be empty,
/// known parameters that are not what they should be, `*` next to another Contact, a header that may stand
/// once and does not, a mandatory header missing, a CSeq method other than the request's, another SIP version
/// (505), headers in the Request-URI. As warnings: text that is not UTF-8, a tag without value, duplicate
/// parameters, no Max-Forwards, no From tag, a branch that is the magic cookie alone. Nothing is allocated;
/// problems that do not fit into `room` are counted.
///
/// \code
/// sip::problem room[16];
/// auto verdict = sip::validate(*msg, room);
/// if (!verdict.ok()) answer(verdict.status(), describe(verdict.first_error.what.code));
/// \endcode
inline validation validate(const message_view& message, std::span<problem> room = {}) noexcept {
  return detail::validator(message, room).run();
}

/// As for a message, but nothing is mandatory in a fragment, and there is nothing to answer.
inline validation validate(const sipfrag_view& fragment, std::span<problem> room = {}) noexcept {
  return detail::validator(fragment, room).run();
}

}}}  // namespace sipwire::sip
