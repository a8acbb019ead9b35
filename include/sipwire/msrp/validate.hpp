#pragma once

/// \file
/// validate(): everything that is wrong with a parsed chunk, in one explicit call.

#include <array>
#include <span>
#include <type_traits>

#include "../core/detail/value_parts.hpp"
#include "../core/validation.hpp"
#include "../core/vocabulary.hpp"
#include "message_view.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp {

/// One finding. `status` is what to answer a request: 400, 501; 0 for responses, REPORTs, which nobody
/// answers, and warnings.
using problem = basic_problem<header_id>;
/// What validate() found.
using validation = basic_validation<header_id>;
/// For whom validate() speaks.
using policy = basic_policy<header_id>;

namespace detail {

/// Collects problems for validate().
class validator : private sipwire::detail::problem_list<header_id> {
 public:
  validator(const message_view& chunk, std::span<problem> room, const policy& who) noexcept
      : problem_list(room, chunk.is_request() && chunk.method() != method::report, who), chunk_(chunk) {}

  validation run() noexcept {
    start_line();
    for (const auto f : chunk_.fields()) one_field(f);
    for (std::uint32_t i = 1; i < header_id_count; ++i) {
      const auto id = static_cast<header_id>(i);
      if (!may_repeat(id) && counts_[i] > 1)
        repeated(chunk_.raw(name(id)), id, rule::message_header, "RFC 4975 9");
    }
    if (chunk_.is_request()) {
      request();
    } else {
      if (chunk_.has_body())
        error({errc::not_allowed, rule::content_stuff, chunk_.headers_end()}, {}, "RFC 4975 7.2");
      whole_only();
    }
    content();
    if (const auto range = chunk_.check_range();
        range.error().code == errc::conflict && range.error().rule == rule::byte_range)
      warning(range.error(), header_id::byte_range);
    return all();
  }

 private:
  [[nodiscard]] bool has(header_id id) const noexcept { return counts_[static_cast<std::size_t>(id)] != 0; }

  void start_line() noexcept {
    if (chunk_.is_request() && chunk_.method() == method::extension)
      warning({errc::unknown_value, rule::method, chunk_.start_line().method_where().first});
    if (const auto where = chunk_.start_line().comment_where()) {
      const auto comment = parse_as<text_view>(slice(chunk_.buffer(), where));
      if (!comment) warning({comment.error().code, rule::comment, comment.error().offset});
    }
  }
  void one_field(const field_view& f) noexcept {
    if (f.malformed())
      return error({errc::bad_field_name, rule::message_header, f.value_where().first}, {}, "RFC 4975 9");
    ++counts_[static_cast<std::size_t>(f.id())];
    const bool mime = is_mime_header(f.name());
    // Those of MIME come behind the others, and Content-Type is the last of all (RFC 4975 9).
    if (!content_at_.present() && mime) content_at_ = f.name_where();
    if (content_at_.present() && !mime) {
      warning({errc::misplaced, rule::content_stuff, f.name_where().first}, f.id());
    } else if (has(header_id::content_type) && f.id() != header_id::content_type) {
      warning({errc::misplaced, rule::content_type, f.name_where().first}, f.id());
    }
    const bool known = with_tag(f.id(), [&]<class H>(std::type_identity<H>) {
      const auto v = parse_field<typename H::value>(f.value_slice(), chunk_.lenient());
      if (!v) return bad_value(v.error(), f.id());
      sipwire::detail::check_parts(*v, chunk_.lenient(), [&](fault part) { bad_value(part, f.id()); });
    });
    if (known) return;
    if (const auto text = parse_as<text_view>(f.value_slice()); !text) warning(text.error());
  }
  /// A value that cannot be read is an error where a receiver cannot go on without it.
  void bad_value(fault what, header_id id) noexcept {
    const bool is_send = chunk_.is_request() && chunk_.method() == method::send;
    const bool is_report = chunk_.is_request() && chunk_.method() == method::report;
    switch (id) {
      case header_id::to_path:  // the session, and where a response goes
        return error(what, id, "RFC 4975 7.3");
      case header_id::from_path:
        return error(what, id, "RFC 4975 7.2");
      case header_id::message_id:  // which message the octets are of
      case header_id::byte_range:  // and where they go
        if (is_send) return error(what, id, "RFC 4975 7.3.1");
        if (is_report) return error(what, id, "RFC 4975 7.3.2");
        break;
      case header_id::status:
        if (is_report) return error(what, id, "RFC 4975 7.3.2");
        break;
      case header_id::content_type:
        if (is_send && chunk_.has_body()) return error(what, id, "RFC 4975 7.3.1", 415);
        break;
      case header_id::use_nickname:
        if (chunk_.is_request() && chunk_.method() == method::nickname)
          return error(what, id, "RFC 7701 7.1", 424);
        break;
      default:
        break;
    }
    malformed(what, id);
  }
  void needs(header_id id, std::string_view reference = "RFC 4975 7.1") noexcept {
    if (!has(id)) error({errc::missing_mandatory, rule::message_header, chunk_.headers_end()}, id, reference);
  }
  void never(header_id id) noexcept {
    for (const auto f : chunk_.raw(name(id)))
      error({errc::not_allowed, rule::message_header, f.name_where().first}, id, "RFC 4975 7.1.2");
  }
  /// Only messages come in several chunks.
  void whole_only() noexcept {
    if (chunk_.flag() != continuation::complete)
      error({errc::not_allowed, rule::continuation_flag, chunk_.layout().end_line.last - 3}, {},
            "RFC 4975 7.1");
  }
  void request() noexcept {
    switch (chunk_.method()) {
      case method::send:
        needs(header_id::message_id);
        break;
      case method::report:
        needs(header_id::message_id);
        needs(header_id::status);
        never(header_id::success_report);
        never(header_id::failure_report);
        whole_only();
        break;
      case method::auth:
        whole_only();
        break;
      case method::nickname:
        needs(header_id::use_nickname, "RFC 7701 7.1");
        whole_only();
        break;
      case method::extension:
        break;
    }
  }
  void content() noexcept {
    if (chunk_.is_request() && chunk_.method() != method::send && chunk_.body().size() > most_other_body)
      warning({errc::too_long, rule::msrp_data, chunk_.body_slice().offset() + most_other_body});
    if (chunk_.has_body() && !has(header_id::content_type)) {
      const bool empty = chunk_.body().empty();
      const fault missing{errc::missing_mandatory, rule::content_type, chunk_.headers_end()};
      if (empty) {
        warning(missing, header_id::content_type);
      } else {
        error(missing, header_id::content_type, "RFC 4975 7.1");
      }
    } else if (!chunk_.has_body() && content_at_.present()) {
      warning({errc::not_allowed, rule::content_stuff, content_at_.first});
    }
  }

  const message_view& chunk_;
  std::array<std::uint32_t, header_id_count> counts_{};
  extent content_at_;
};

}  // namespace detail

/// Checks a parsed chunk as a whole: every value with a type is read, repeated fields are found, and what RFC
/// 4975 7, RFC 4976 4 and RFC 7701 7.1 ask of each method: Message-ID in SEND and REPORT, Status and no
/// report headers in REPORT, Use-Nickname in NICKNAME, a Content-Type where there is a body, no body in a
/// response, several chunks of a SEND alone. A value that cannot be read is an error in what a receiver needs
/// to go on (To-Path, From-Path; Message-ID and Byte-Range of SEND and REPORT, Status of REPORT; Content-Type
/// of a body, 415; Use-Nickname of NICKNAME, 424) and in the fields that `who` needs, else a warning. Unknown
/// methods (to be answered 501), MIME fields that do not come last, text that is no UTF-8, a Byte-Range that
/// disagrees with the body, and more than 10240 octets in a request that is no SEND are warnings. `room` may
/// be empty.
/// \code
/// std::array<sipwire::msrp::problem, 8> room;
/// const auto found = sipwire::msrp::validate(*chunk, room);
/// if (!found.ok()) answer(found.status());
/// \endcode
inline validation validate(const message_view& chunk, std::span<problem> room = {},
                           const policy& who = {}) noexcept {
  return detail::validator(chunk, room, who).run();
}

}}}  // namespace sipwire::msrp
