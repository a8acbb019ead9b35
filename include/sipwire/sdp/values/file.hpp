#pragma once

/// \file
/// Attributes of file transfer: file-selector, file-date, file-range, file-icon, file-transfer-id,
/// file-disposition (RFC 5547).

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "../../core/sink.hpp"
#include "../../mime/date_time.hpp"
#include "../../uri/escape.hpp"
#include "../detail/gen/cid_url.hpp"
#include "../detail/gen/file_date.hpp"
#include "../detail/gen/file_range.hpp"
#include "../detail/gen/file_selector.hpp"
#include "list.hpp"
#include "scalar.hpp"
#include "value.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

/// What a selector tells of a file.
enum class selector_kind : std::uint8_t { name, size, type, hash };

/// One selector of a=file-selector.
///
/// ABNF: `selector = filename-selector / filesize-selector / filetype-selector / hash-selector` (RFC 5547 6).
class file_selector_part : public value_base<file_selector_part> {
 public:
  [[nodiscard]] selector_kind kind() const noexcept {
    switch (to_lower(text()[0])) {
      case 'n':
        return selector_kind::name;
      case 's':
        return selector_kind::size;
      case 't':
        return selector_kind::type;
      default:
        return selector_kind::hash;
    }
  }
  /// What is behind the colon, without the quotes of a name, the parameters of a type and the digest of a
  /// hash.
  [[nodiscard]] std::string_view value() const noexcept {
    return kind() == selector_kind::name            ? source_.text({value_.first + 1, value_.last - 1})
           : kind() == selector_kind::type && tail_ ? source_.text({value_.first, tail_.last})
                                                    : source_.text(value_);
  }
  /// Of a size: octets; errc::out_of_range from 2^64 on.
  [[nodiscard]] result<std::uint64_t> size(leniency lenient = leniency::none) const noexcept {
    if (kind() != selector_kind::size) return fault{errc::absent, rule::selector, all_.first};
    return saturated_number<std::uint64_t>(value_, ~std::uint64_t{0}, rule::selector, lenient);
  }
  /// Of a type: its parameters, their values in quotes with %-escapes.
  [[nodiscard]] std::string_view type_params() const noexcept {
    return params_ ? source_.text(params_) : std::string_view();
  }
  /// Of a hash: the algorithm, `sha-1`, ... as written.
  [[nodiscard]] std::string_view algorithm() const noexcept { return source_.text(value_); }
  /// Of a hash: the digest as written, `AB:CD:...`.
  [[nodiscard]] std::string_view digest_text() const noexcept {
    return tail_ ? source_.text(tail_) : std::string_view();
  }
  /// Of a hash: how many bytes it has.
  [[nodiscard]] std::size_t digest_size() const noexcept { return (digest_text().size() + 1) / 3; }
  /// Of a hash: the digest into the caller's span; errc::too_small with the number of bytes needed.
  [[nodiscard]] result<std::span<std::uint8_t>> digest(std::span<std::uint8_t> room) const noexcept {
    return detail::digest_bytes(digest_text(), room, rule::selector);
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    see("kind", kind());
    const bool hash = kind() == selector_kind::hash;
    if (hash) see("algorithm", algorithm());
    if (hash) see("digest", digest_text());
    if (!hash) see("value", value());
    if (!hash) see("params", type_params());
    see("size", size(lenient), part::checked_again);
    see_again(see, "value", value(), "algorithm", algorithm(), "digest", digest_text());
    see("digest-size", digest_size(), part::again);
  }

  scan_end scan_parts(const char* p, const char* pe, const auto& runs, leniency) noexcept {
    const auto stop = detail::scan_file_selector(p, pe, runs, source_, value_, tail_, params_);
    all_ = source_.at(p, stop.at);
    return stop;
  }

 private:
  extent value_, tail_, params_;
};

/// The value of a=file-selector: which file is meant. Without one it only says that files can be transferred.
///
/// ABNF: `"file-selector" [ ":" selector *( SP selector ) ]` (RFC 5547 6). Borrows from the parsed input.
/// \code
/// if (auto f = media.get<sdp::attr::file_selector>())
///   for (const auto& s : f->selectors())
///     if (s.kind() == sdp::selector_kind::hash) verify_later(s.algorithm(), s.digest_text());
/// \endcode
class file_selector_view : public checked_value<file_selector_view> {
 public:
  static constexpr bool value_optional = true;
  /// In their order; perhaps none.
  [[nodiscard]] element_list<file_selector_part> selectors() const noexcept {
    return element_list<file_selector_part>(part(all_));
  }
  /// The first selector of a kind.
  [[nodiscard]] std::optional<file_selector_part> find(selector_kind kind) const noexcept {
    for (const auto& s : selectors())
      if (s.kind() == kind) return s;
    return std::nullopt;
  }
  /// The file's name, %-escapes as written; see write_name().
  [[nodiscard]] std::optional<std::string_view> name() const noexcept { return value(selector_kind::name); }
  /// Writes the file's name with its %-escapes decoded, see uri::decode(); errc::absent without one.
  /// \code
  /// char room[256];
  /// sipwire::span_sink out(room);
  /// if (auto f = media.get<sdp::attr::file_selector>(); f && f->write_name(out)) offer(out.text());
  /// \endcode
  template <sink Sink>
  result<std::size_t> write_name(Sink& out) const {
    const auto raw = name();
    if (!raw) return fault{errc::absent, rule::selector, all_.last};
    return uri::decode(out, *raw);
  }
  /// In octets; errc::absent where it is not said, errc::out_of_range from 2^64 on.
  [[nodiscard]] result<std::uint64_t> size(leniency lenient = leniency::none) const noexcept {
    const auto s = find(selector_kind::size);
    return s ? s->size(lenient) : result<std::uint64_t>(fault{errc::absent, rule::selector, all_.last});
  }
  /// `type/subtype`.
  [[nodiscard]] std::optional<std::string_view> type() const noexcept { return value(selector_kind::type); }
  /// The selector of the hash by this algorithm, without case.
  [[nodiscard]] std::optional<file_selector_part> hash(std::string_view algorithm) const noexcept {
    for (const auto& s : selectors())
      if (s.kind() == selector_kind::hash && iequals(s.algorithm(), algorithm)) return s;
    return std::nullopt;
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    see("selector", selectors(), part::checked);
    see_again(see, "name", name(), "size", size(lenient), "type", type());
  }

  template <class Runs>
  scan_end scan_parts(const char* p, const char* pe, const Runs&, leniency lenient) noexcept {
    if (p == pe) return {p, errc::none, rule::none};
    return detail::scan_elements<file_selector_part, Runs>(part(all_), lenient);
  }

 private:
  [[nodiscard]] std::optional<std::string_view> value(selector_kind kind) const noexcept {
    const auto s = find(kind);
    return s ? std::optional(s->value()) : std::nullopt;
  }
};

/// What a date of a=file-date is of.
enum class file_event : std::uint8_t { creation, modification, read };

/// One date of a=file-date.
///
/// ABNF: `date-param = ( "creation:" / "modification:" / "read:" ) DQUOTE date-time DQUOTE` (RFC 5547 6, RFC
/// 5322 3.3).
class file_date_part : public value_base<file_date_part> {
 public:
  [[nodiscard]] file_event event() const noexcept {
    const char c = to_lower(text()[0]);
    return c == 'c' ? file_event::creation : c == 'm' ? file_event::modification : file_event::read;
  }
  /// The date-time as written.
  [[nodiscard]] std::string_view date_time() const noexcept { return source_.text(date_); }
  /// Seconds since 1970, of the zone that is written; errc::out_of_range at the part that no calendar or
  /// clock has.
  [[nodiscard]] result<std::int64_t> unix_time() const noexcept {
    constexpr std::string_view months = "janfebmaraprmayjunjulaugsepoctnovdec";
    const char* const day_at = source_.data() + at_[0];
    const int day = is_digit(day_at[1]) ? two(day_at) : day_at[0] - '0';
    unsigned month = 1;
    while (!iequals(months.substr((month - 1) * 3, 3), source_.text({at_[1], at_[1] + 3}))) ++month;
    const char* const year_at = source_.data() + at_[2];
    const char* const year_end =
        vector_runs(source_).skip<charset::digit>(year_at, source_.data() + date_.last);
    const auto year =
        parse_decimal<std::uint32_t>({source_, source_.at(year_at, year_end)}, 9999, rule::date_time);
    if (!year) return year.error();
    const char* const clock = source_.data() + at_[3];
    const int hour = two(clock), minute = two(clock + 3), second = clock[5] == ':' ? two(clock + 6) : 0;
    const char* const zone = source_.data() + at_[4];
    const int zone_hour = two(zone + 1), zone_minute = two(zone + 3);
    if (day < 1 || day > static_cast<int>(mime::detail::days_in_month(*year, month))) return outside(at_[0]);
    if (hour > 23) return outside(at_[3]);
    if (minute > 59) return outside(at_[3] + 3);
    if (second > 60) return outside(at_[3] + 6);
    if (zone_minute > 59) return outside(at_[4] + 3);
    const std::int64_t offset = (zone_hour * 60 + zone_minute) * 60 * (*zone == '-' ? -1 : 1);
    return mime::detail::days_from_date(*year, month, static_cast<unsigned>(day)) * 86400 + hour * 3600 +
           minute * 60 + second - offset;
  }

  void parts(auto&& see, leniency = leniency::none) const {
    see("event", event());
    see("", date_time());
    see("unix-time", unix_time(), part::checked);
  }

  scan_end scan_parts(const char* p, const char* pe, const auto& runs, leniency) noexcept {
    const char* at[5] = {};
    const auto stop = detail::scan_file_date(p, pe, runs, source_, date_, at);
    all_ = source_.at(p, stop.at);
    if (stop.ok())
      for (int i = 0; i < 5; ++i) at_[i] = source_.offset(at[i]);
    return stop;
  }

 private:
  static constexpr int two(const char* p) noexcept { return (p[0] - '0') * 10 + (p[1] - '0'); }
  static fault outside(std::uint32_t at) noexcept { return {errc::out_of_range, rule::date_time, at}; }
  extent date_;
  std::uint32_t at_[5] = {};
};

/// The value of a=file-date: when a file was made, changed and read.
///
/// ABNF: `date-param *( SP date-param )` (RFC 5547 6). Borrows from the parsed input.
/// \code
/// auto d = sdp::parse_value<sdp::attr::file_date>("creation:\"Mon, 15 May 2006 15:01:31 +0300\"");
/// if (d) if (auto c = d->date(sdp::file_event::creation)) use(c->unix_time());
/// \endcode
class file_date_view : public checked_value<file_date_view> {
 public:
  /// At least one.
  [[nodiscard]] element_list<file_date_part> dates() const noexcept {
    return element_list<file_date_part>(part(all_));
  }
  [[nodiscard]] std::optional<file_date_part> date(file_event event) const noexcept {
    for (const auto& d : dates())
      if (d.event() == event) return d;
    return std::nullopt;
  }

  void parts(auto&& see, leniency = leniency::none) const { see("date", dates(), part::checked); }

  template <class Runs>
  scan_end scan_parts(const char*, const char*, const Runs&, leniency lenient) noexcept {
    return detail::scan_elements<file_date_part, Runs>(part(all_), lenient);
  }
};

/// The value of a=file-range: which octets of a file, counted from 1.
///
/// ABNF: `start-offset "-" stop-offset` (RFC 5547 6). An offset from 2^64 on is errc::out_of_range at its
/// digits. Borrows from the parsed input.
/// \code
/// auto r = sdp::parse_value<sdp::attr::file_range>("4097-*");
/// if (r) resume_at(r->start());
/// \endcode
class file_range_view : public checked_value<file_range_view> {
 public:
  [[nodiscard]] std::uint64_t start() const noexcept { return start_; }
  /// The last octet; absent for `*`, the end of the file.
  [[nodiscard]] std::optional<std::uint64_t> stop() const noexcept {
    return source_.text(stop_at_) == "*" ? std::nullopt : std::optional(stop_);
  }
  /// `*` or the digits.
  [[nodiscard]] std::string_view stop_text() const noexcept { return source_.text(stop_at_); }
  /// A range that ends before it begins is errc::out_of_range at its end.
  [[nodiscard]] result<void> check() const noexcept {
    if (stop() && *stop() < start_) return fault{errc::out_of_range, rule::stop_offset, stop_at_.first};
    return {};
  }

  void parts(auto&& see, leniency = leniency::none) const {
    see("start", start());
    see("stop", stop_text());
    see("stop", stop(), part::again);
    see("check", check(), part::checked_again);
  }

  scan_end scan_parts(const char* p, const char* pe, const auto& runs, leniency lenient) noexcept {
    extent start;
    const auto stop = detail::scan_file_range(p, pe, runs, source_, start, stop_at_);
    const auto end =
        detail::read_number(stop, part(start), {rule::start_offset, ~std::uint64_t{0}}, lenient, start_);
    if (!end.ok() || stop_text() == "*") return end;
    return detail::read_number(stop, part(stop_at_), {rule::stop_offset, ~std::uint64_t{0}}, lenient, stop_);
  }

 private:
  extent stop_at_;
  std::uint64_t start_ = 0;
  std::uint64_t stop_ = 0;
};

/// The value of a=file-icon: the body part with a small picture of the file.
///
/// ABNF: `file-icon-value = cid-url` (RFC 5547 6, RFC 2392 2). Borrows from the parsed input.
/// \code
/// auto i = sdp::parse_value<sdp::attr::file_icon>("cid:id2@alicepc.example.com");
/// if (i) show(find_part(i->content_id()));
/// \endcode
class file_icon_view : public checked_value<file_icon_view> {
 public:
  /// What is behind `cid:`, %-escapes as written; Content-ID has it in angle brackets.
  [[nodiscard]] std::string_view content_id() const noexcept {
    return text().empty() ? text() : text().substr(4);
  }

  void parts(auto&& see, leniency = leniency::none) const { see("content-id", content_id()); }

  scan_end scan_parts(const char* p, const char* pe, const auto& runs, leniency) noexcept {
    return detail::scan_cid_url(p, pe, runs, source_);
  }
};

/// The value of a=file-transfer-id: tells one transfer from another.
///
/// ABNF: `file-tr-id-value = token` (RFC 5547 6). Borrows from the parsed input.
/// \code
/// if (auto id = media.get<sdp::attr::file_transfer_id>()) find_transfer(id->text());
/// \endcode
using file_transfer_id_view = token_view<rule::file_tr_id>;

/// The value of a=file-disposition: `render`, `attachment`, ... of the file as a body.
///
/// ABNF: `file-disp-value = token` (RFC 5547 6). Borrows from the parsed input.
/// \code
/// if (auto d = media.get<sdp::attr::file_disposition>(); d && d->is("render")) show_at_once();
/// \endcode
using file_disposition_view = token_view<rule::file_disp>;

}}}  // namespace sipwire::sdp
