#pragma once

/// \file
/// The start lines of MSRP requests and responses (RFC 4975 9).

#include "../core/vocabulary.hpp"
#include "detail/gen/start.hpp"
#include "method.hpp"
#include "values/status.hpp"
#include "values/value.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp {

/// A start line with its line end.
///
/// ABNF: `req-start = pMSRP SP transact-id SP method CRLF`,
/// `resp-start = pMSRP SP transact-id SP status-code [SP comment] CRLF`
/// (RFC 4975 9). Faults: errc::syntax; errc::too_long at the thirty-third byte of a transact-id, or under
/// leniency::loose_identifiers the 241st;
/// errc::bare_cr; errc::truncated where the text ends before the line does. Any upper-case word is a method
/// and any three digits a status-code. Borrows from the parsed input.
/// \code
/// auto line = sipwire::msrp::start_line_view::parse("MSRP a786hjs2 200 OK\r\n");
/// if (line && !line->is_request()) use(line->transact_id(), line->status(), line->comment());
/// \endcode
class start_line_view {
 public:
  start_line_view() noexcept = default;

  /// One start line that fills `text`, line end included.
  static result<start_line_view> parse(const slice& text, leniency lenient = leniency::none) noexcept {
    result<start_line_view> out{check_size(text, rule::msrp_start)};
    if (out.error()) return out;
    const auto stop = scan(text, lenient, out.emplace());
    if (!stop.ok()) {
      out = stop.in(text.buffer());
    } else if (stop.at != text.end()) {
      out = fault{errc::syntax, rule::crlf, text.buffer().offset(stop.at)};
    }
    return out;
  }

  /// The line as written, with its line end.
  [[nodiscard]] std::string_view text() const noexcept { return source_.text(all_); }
  [[nodiscard]] std::string_view transact_id() const noexcept { return source_.text(id_); }
  [[nodiscard]] bool is_request() const noexcept { return method_.present(); }
  /// The method as written; empty in a response.
  [[nodiscard]] std::string_view method_text() const noexcept { return source_.text(method_); }
  /// The known method; method::extension for others and in a response.
  [[nodiscard]] msrp::method method() const noexcept { return find_method(method_text()); }
  /// The status-code, 0 to 999; 0 in a request.
  [[nodiscard]] std::uint16_t status() const noexcept { return code_; }
  [[nodiscard]] std::string_view status_text() const noexcept { return source_.text(status_); }
  /// What stands behind the SP after the status-code, perhaps nothing; not checked to be UTF-8. Absent
  /// without that SP, and in a request.
  [[nodiscard]] std::optional<std::string_view> comment() const noexcept {
    return comment_ ? std::optional(source_.text(comment_)) : std::nullopt;
  }

  [[nodiscard]] extent where() const noexcept { return all_; }
  [[nodiscard]] extent transact_id_where() const noexcept { return id_; }
  [[nodiscard]] extent method_where() const noexcept { return method_; }
  [[nodiscard]] extent status_where() const noexcept { return status_; }
  [[nodiscard]] extent comment_where() const noexcept { return comment_; }
  [[nodiscard]] const source& buffer() const noexcept { return source_; }

  /// Equal bytes.
  friend bool operator==(const start_line_view& a, const start_line_view& b) noexcept {
    return a.text() == b.text();
  }

  /// Reads a start line from the front of `rest`; stops behind its line end.
  static scan_end scan(const slice& rest, leniency lenient, start_line_view& out) noexcept {
    return scan_with<vector_runs>(rest, lenient, out);
  }
  template <class Runs>
  static scan_end scan_with(const slice& rest, leniency lenient, start_line_view& out) noexcept {
    out = start_line_view();
    out.source_ = rest.buffer();
    const auto stop =
        detail::scan_start(rest.begin(), rest.end(), Runs(out.source_), out.source_, lenient, out);
    if (stop.ok()) out.all_ = out.source_.at(rest.begin(), stop.at);
    return stop;
  }

  /// \name Events of the generated scanner
  /// @{
  void transact_id(extent e) noexcept { id_ = e; }
  void method(extent e) noexcept { method_ = e; }
  void status(extent e) noexcept {
    status_ = e;
    code_ = 0;
    for (const char c : source_.text(e)) code_ = static_cast<std::uint16_t>(code_ * 10 + (c - '0'));
  }
  void comment(extent e) noexcept { comment_ = e; }
  /// @}

 private:
  source source_;
  extent all_;
  extent id_;
  extent method_;
  extent status_;
  extent comment_;
  std::uint16_t code_ = 0;
};

}}}  // namespace sipwire::msrp

namespace sipwire { inline namespace SIPWIRE_ISA {

template <>
struct value_traits<msrp::start_line_view> : msrp::detail::line_rules {};

}}  // namespace sipwire
