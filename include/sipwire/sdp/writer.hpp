#pragma once

/// \file
/// session_writer: builds session descriptions, and checks what it is given.

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>

#include "../core/injection.hpp"
#include "../core/limits.hpp"
#include "../core/numbers.hpp"
#include "../core/result.hpp"
#include "../core/sink.hpp"
#include "../core/text.hpp"
#include "check.hpp"
#include "fields.hpp"
#include "line.hpp"
#include "scan.hpp"
#include "session_view.hpp"
#include "values/direction.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {
namespace detail {

/// A line to be written: `type=value`, or of an attribute `a=name` or `a=name:value`. Borrows its texts.
struct line_text {
  char type = 0;
  sdp::attribute_id id = sdp::attribute_id::extension;
  bool has_value = true;
  std::string_view name;  ///< of an attribute
  slice value;            ///< what faults count in; of an attribute what is behind the colon

  /// A line of any type from what stands behind `x=`.
  static line_text of(char type, const slice& text) noexcept {
    line_text out;
    out.type = type;
    out.value = text;
    if (type != 'a') return out;
    const char* const last = end_of_token(text.begin(), text.end(), vector_runs(text.buffer()));
    // What ends the name is its first wrong byte, or the colon.
    const bool good = last == text.end() || *last == ':';
    out.name =
        good ? std::string_view(text.begin(), static_cast<std::size_t>(last - text.begin())) : text.text();
    out.has_value = good && last != text.end();
    out.value = text.from(out.has_value ? last + 1 : text.end());
    out.id = sdp::find_attribute(out.name);
    return out;
  }
  /// An attribute from name and value, which is absent when no colon is to follow.
  static line_text attribute(std::string_view name, std::optional<std::string_view> value) noexcept {
    line_text out;
    out.type = 'a';
    out.id = sdp::find_attribute(name);
    out.name = name;
    out.has_value = value.has_value();
    out.value = slice(value.value_or(std::string_view()));
    return out;
  }
  [[nodiscard]] std::string_view colon() const noexcept { return type == 'a' && has_value ? ":" : ""; }
  [[nodiscard]] std::size_t size() const noexcept {
    return 2 + name.size() + colon().size() + value.size() + 2;
  }
};

/// The first byte of `text` that would end the line: CR, LF or NUL; code none without one.
inline fault injected(const slice& text, rule where) noexcept {
  return sipwire::detail::injected<charset::byte_string>(text, where);
}

/// Why a line may not be written, wherever it is to stand; code none when it may.
inline fault judge(const line_text& l) noexcept {
  const line_order& order = line_orders[static_cast<unsigned char>(l.type)];
  if (!order.known()) return {errc::unknown_value, rule::sdp_field, 0};
  if (const fault e = check_size(l.value, order.field)) return e;
  if (l.type != 'a') {
    if (const fault e = injected(l.value, order.field)) return e;
    return typed_fault(l.type, l.value, leniency::none);
  }
  const slice name(l.name);
  if (const fault e = check_size(name, rule::attribute_name)) return e;
  if (name.empty()) return {errc::truncated, rule::attribute_name, 0};
  if (const fault e = injected(name, rule::attribute_name)) return e;
  if (const char* const bad = end_of_token(name.begin(), name.end(), vector_runs(name.buffer()));
      bad != name.end())
    return {errc::syntax, rule::attribute_name, name.buffer().offset(bad)};
  if (const fault e = injected(l.value, rule::attribute_value)) return e;
  return attribute_fault(l.id, l.has_value, l.value, l.value.offset(), leniency::none);
}

/// May an attribute stand at this level? RFC 8866 6 and the later RFCs say so for each.
inline fault judge_level(sdp::attribute_id id, bool in_media) noexcept {
  const auto& info = sdp::info(id);
  return (in_media ? info.of_media : info.of_session) ? fault{}
                                                      : fault{errc::not_allowed, rule::attribute_field, 0};
}

/// A short value put together from pieces.
class short_text {
 public:
  short_text(std::initializer_list<std::string_view> pieces) noexcept {
    span_sink out(bytes_);
    for (const auto piece : pieces) out.append(piece);
    size_ = out.size();
  }
  short_text(const short_text&) = delete;
  short_text& operator=(const short_text&) = delete;
  [[nodiscard]] bool fits() const noexcept { return size_ <= sizeof bytes_; }
  /// The text, which must fit.
  [[nodiscard]] std::string_view text() const noexcept { return {bytes_, size_}; }

 private:
  std::size_t size_;
  char bytes_[1024];
};

}  // namespace detail

/// The addrtype of an address as written in o= and c=: IP6 with a colon in it, IP4 otherwise.
constexpr std::string_view addrtype_of(std::string_view address) noexcept {
  return address.find(':') == std::string_view::npos ? "IP4" : "IP6";
}

/// What an o= line is made of, for writers: `username sess-id sess-version IN IP4|IP6 address`.
struct origin_parts {
  std::string_view username = "-";
  std::uint64_t sess_id = 0;
  std::uint64_t sess_version = 0;
  std::string_view address;  ///< its addrtype follows from it
};

/// What an m= line is made of, for writers: `media port proto formats`. A blank in media or proto is
/// errc::syntax there.
struct media_parts {
  std::string_view media;
  std::uint16_t port = 0;
  std::string_view proto = "RTP/AVP";
  std::string_view formats;  ///< separated by single blanks
};

namespace detail {

/// A blank in a part that stands between blanks would make two of it: errc::syntax at the blank; code none
/// without one. `at` is where the part begins in its line.
constexpr fault judge_part(std::string_view part, std::size_t at, rule where) noexcept {
  const auto blank = part.find(' ');
  return blank == std::string_view::npos ? fault{}
                                         : fault{errc::syntax, where, static_cast<std::uint32_t>(at + blank)};
}

/// The value of m= put together from its parts, and what is wrong with it that reading it would not show.
class media_text {
 public:
  explicit media_text(const sdp::media_parts& parts) noexcept : media_text(parts, decimal_text(parts.port)) {}
  [[nodiscard]] fault error() const noexcept {
    return text_.fits() ? error_ : fault{errc::too_long, rule::media_field, 0};
  }
  /// The text, which must have no error.
  [[nodiscard]] std::string_view text() const noexcept { return text_.text(); }

 private:
  media_text(const sdp::media_parts& parts, const decimal_text& port) noexcept
      : text_({parts.media, " ", port, " ", parts.proto, " ", parts.formats}),
        error_(judge_part(parts.media, 0, rule::media)) {
    if (!error_) error_ = judge_part(parts.proto, parts.media.size() + port.text().size() + 2, rule::proto);
  }
  short_text text_;
  fault error_;
};

}  // namespace detail

/// Writes a session description line by line, in the order of RFC 8866 9, from `v=0`, which stands there from
/// the start.
///
/// A value must be what the library's own parser and check() accept in strict mode; CR, LF and NUL are
/// errc::injection. A line out of order is errc::misplaced, one that may stand once and did is
/// errc::duplicate, a mandatory line left out (v, o, s, t, or c where media need it) is
/// errc::missing_mandatory, an attribute at a level that is not its own errc::not_allowed. So what is
/// finished always parses, and check() finds nothing in it. Lines behind media() belong to that media
/// description. Errors stick: after the first nothing more is written, and finish() gives it; its offset
/// counts in the text that was refused. A sink that throws leaves errc::stopped. The sink's content is of no
/// use after an error.
/// \code
/// char room[1500];
/// sipwire::span_sink out(room);
/// auto size = sdp::session_writer(out)
///                 .origin(sdp::origin_parts{"-", 3724394400, 1, "192.0.2.1"})
///                 .session_name("-")
///                 .connection_to("192.0.2.1")
///                 .time(0, 0)
///                 .media(sdp::media_parts{"audio", 49170, "RTP/AVP", "0 97"})
///                 .add<sdp::attr::rtpmap>("97 opus/48000/2")
///                 .direction(sdp::direction::sendonly)
///                 .finish();
/// \endcode
template <sink Sink>
class session_writer {
 public:
  explicit session_writer(Sink& out) : sink_(out), order_(leniency::none) { line('v', "0"); }

  /// \name Lines of the session
  /// @{
  session_writer& origin(std::string_view value) { return line('o', value); }
  session_writer& origin(const origin_parts& parts) {
    return composed(
        'o', {parts.username, " ", decimal_text(parts.sess_id), " ", decimal_text(parts.sess_version), " IN ",
              addrtype_of(parts.address), " ", parts.address});
  }
  session_writer& session_name(std::string_view text) { return line('s', text); }
  session_writer& uri(std::string_view value) { return line('u', value); }
  session_writer& email(std::string_view value) { return line('e', value); }
  session_writer& phone(std::string_view value) { return line('p', value); }
  /// t=; `0 0` is a permanent session.
  session_writer& time(std::uint64_t start, std::uint64_t stop) {
    return composed('t', {decimal_text(start), " ", decimal_text(stop)});
  }
  session_writer& repeat(std::string_view value) { return line('r', value); }
  session_writer& zone(std::string_view value) { return line('z', value); }
  /// @}

  /// \name Lines of the session or of a media description
  /// @{
  session_writer& information(std::string_view text) { return line('i', text); }
  session_writer& connection(std::string_view value) { return line('c', value); }
  /// c= with an address of the Internet: `IN IP4 192.0.2.1`; a multicast address has its TTL or count with
  /// it.
  session_writer& connection_to(std::string_view address) {
    return composed('c', {"IN ", addrtype_of(address), " ", address});
  }
  session_writer& bandwidth(std::string_view bwtype, std::uint64_t value) {
    return composed('b', {bwtype, ":", decimal_text(value)});
  }
  session_writer& key(std::string_view value) { return line('k', value); }

  /// Adds attribute A, its value without `a=name:`.
  template <attribute_tag A>
  session_writer& add(std::string_view value) {
    return put(detail::line_text::attribute(name(A::id), value));
  }
  template <attribute_tag A>
  session_writer& add(std::uint64_t number) {
    return add<A>(decimal_text(number).text());
  }
  /// Adds an attribute without value: `a=rtcp-mux`.
  template <attribute_tag A>
  requires std::same_as<typename A::value, flag_view> session_writer& add() {
    return put(detail::line_text::attribute(name(A::id), std::nullopt));
  }
  /// Adds any attribute by name; a known one is checked as by add<A>().
  session_writer& attribute(std::string_view attribute_name,
                            std::optional<std::string_view> value = std::nullopt) {
    return put(detail::line_text::attribute(attribute_name, value));
  }
  /// Adds sendrecv, sendonly, recvonly or inactive; a second one at the same level is errc::duplicate.
  session_writer& direction(sdp::direction d) { return attribute(sdp::name(d)); }
  /// @}

  /// Begins a media description.
  session_writer& media(std::string_view value) { return line('m', value); }
  session_writer& media(const media_parts& parts) {
    const detail::media_text value(parts);
    if (const fault e = value.error()) {
      fail(e);
      return *this;
    }
    return media(value.text());
  }

  /// Adds a line of any type by what stands behind `x=`.
  session_writer& line(char type, std::string_view value) {
    return put(detail::line_text::of(type, slice(value)));
  }
  /// Adds a line as it stands in another description, though not one that strict parsing refuses.
  session_writer& add(const line_view& l) { return line(l.type(), l.value()); }

  /// The size written; the first error; errc::missing_mandatory when a line is still missing; the sink's own
  /// errc::too_small.
  result<std::size_t> finish() noexcept {
    if (!failed()) fail(order_.end(0));
    if (failed()) return sink_.error;
    return sink_.done();
  }
  [[nodiscard]] bool failed() const noexcept { return sink_.error.code != errc::none; }
  [[nodiscard]] fault error() const noexcept { return sink_.error; }

 private:
  void fail(const fault& e) noexcept {
    if (!failed()) sink_.error = e;
  }
  session_writer& composed(char type, std::initializer_list<std::string_view> pieces) {
    const detail::short_text value(pieces);
    if (!value.fits()) {
      fail({errc::too_long, detail::line_orders[static_cast<unsigned char>(type)].field, 0});
      return *this;
    }
    return line(type, value.text());
  }
  session_writer& put(const detail::line_text& l) {
    if (failed()) return *this;
    if (l.size() > max_input - size_) {
      fail({errc::too_long, rule::session_description, 0});
    } else if (fault e = detail::judge(l)) {
      fail(e);
    } else if (e = order_.line(l.type, 0); e) {
      fail(e);
    } else if (++lines_ > sdp::line::none) {
      fail({errc::too_many, rule::session_description, 0});
    } else if (l.type == 'a') {
      fail(attribute(l.id));
    } else if (l.type == 'm') {
      if (++media_ > limits{}.sdp_media) fail({errc::too_many, rule::media_description, 0});
      attributes_ = 0;
      for (bool& met : met_) met = false;
    }
    if (failed()) return *this;
    const char begin[] = {l.type, '='};
    for (const auto piece :
         {std::string_view(begin, 2), l.name, l.colon(), l.value.text(), std::string_view("\r\n")})
      sink_.append(piece);
    size_ += l.size();
    return *this;
  }
  fault attribute(attribute_id id) noexcept {
    if (++attributes_ > limits{}.sdp_attributes) return {errc::too_many, rule::attribute_field, 0};
    if (const fault e = detail::judge_level(id, media_ != 0)) return e;
    // The four directions are one.
    bool& met = met_[static_cast<std::size_t>(direction_of(id) ? attribute_id::sendrecv : id)];
    if (met && !info(id).repeats) return {errc::duplicate, rule::attribute_field, 0};
    met = true;
    return {};
  }

  sipwire::detail::sticky_sink<Sink> sink_;
  detail::order_check order_;
  std::size_t size_ = 0;
  std::uint32_t lines_ = 0;
  std::uint32_t media_ = 0;
  std::uint32_t attributes_ = 0;
  bool met_[attribute_id_count] = {};
};
}}}  // namespace sipwire::sdp
