#pragma once

/// \file
/// The header fields and the body that a SIP URI asks to be put into a request: `?Subject=...&body=...` (RFC
/// 3261 19.1.1, 19.1.5).

#include <array>
#include <span>

#include "../core/cursor_range.hpp"
#include "../core/sink.hpp"
#include "../core/vocabulary.hpp"
#include "../uri/escape.hpp"
#include "../uri/param.hpp"
#include "../uri/sip_uri.hpp"
#include "header_id.hpp"
#include "header_tag.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// What RFC 3261 19.1.5 says of a header field that a URI asks for.
enum class uri_header_risk : std::uint8_t {
  none,       ///< nothing
  dangerous,  ///< not to be honoured: From, Call-ID, CSeq, Via, Record-Route
  relays,     ///< not to be honoured, lest the UA attack others: Route
  /// Not to be honoured: Accept and its kin, Allow, Contact, Organization, Supported, User-Agent say what the
  /// UA is
  misrepresents,
  describes,  ///< to be verified: Content-Encoding and its kin, Date, MIME-Version, Timestamp
};

/// The risk of a header; none for those that the RFC does not name.
constexpr uri_header_risk risk_of(header_id id) noexcept {
  switch (id) {
    case header_id::from:
    case header_id::call_id:
    case header_id::cseq:
    case header_id::via:
    case header_id::record_route:
      return uri_header_risk::dangerous;
    case header_id::route:
      return uri_header_risk::relays;
    case header_id::accept:
    case header_id::accept_encoding:
    case header_id::accept_language:
    case header_id::allow:
    case header_id::contact:
    case header_id::organization:
    case header_id::supported:
    case header_id::user_agent:
      return uri_header_risk::misrepresents;
    case header_id::content_encoding:
    case header_id::content_language:
    case header_id::content_length:
    case header_id::content_type:
    case header_id::date:
    case header_id::mime_version:
    case header_id::timestamp:
      return uri_header_risk::describes;
    default:
      return uri_header_risk::none;
  }
}

/// One `hname=hvalue` of a URI, and the header field or body it stands for.
///
/// ABNF: `header = hname "=" hvalue` (RFC 3261 25.1). Values are unescaped into the caller's memory, which
/// what is read from it borrows; faults are located in the URI, at the octet or at the `%` of the escape that
/// stands for it. Any octet can be escaped, CR, LF and NUL too: a value that is typed has been judged by its
/// own grammar, a text from decoded() has not.
/// \code
/// char room[256];
/// for (auto h : sip::uri_headers(uri))
///   if (h.id() == sip::header_id::replaces)
///     if (auto replaces = h.as<sip::hdr::replaces>(room))
///       take_over(replaces->call_id(), replaces->to_tag());
/// \endcode
class uri_header {
 public:
  uri_header() noexcept = default;
  explicit uri_header(const uri::parameter& of) noexcept : param_(of) {}

  /// The hname as written, with its escapes.
  [[nodiscard]] std::string_view name() const noexcept { return param_.name(); }
  /// The hvalue as written, with its escapes.
  [[nodiscard]] std::string_view value() const noexcept { return param_.value(); }
  [[nodiscard]] slice value_slice() const noexcept { return param_.value_slice(); }
  [[nodiscard]] extent name_where() const noexcept { return param_.name_where(); }
  [[nodiscard]] extent value_where() const noexcept { return param_.value_where(); }

  /// The header field it names, long or compact, in any case; header_id::extension for unknown ones and for
  /// `body`.
  [[nodiscard]] header_id id() const noexcept {
    std::array<char, 64> plain;
    if (name().find('%') == std::string_view::npos) return find_header(name());
    span_sink out(plain);
    if (!uri::decode(out, name()) || !out.done()) return header_id::extension;
    return find_header(out.text());
  }
  /// Is it the message body (RFC 3261 19.1.1)?
  [[nodiscard]] bool is_body() const noexcept { return param_.is("body"); }
  /// Is this the field called `name`, long or compact, in any case?
  [[nodiscard]] bool is(std::string_view name) const noexcept {
    const header_id wanted = find_header(name);
    return wanted == header_id::extension ? param_.is(name) : id() == wanted;
  }
  template <header_tag H>
  [[nodiscard]] bool is() const noexcept {
    if constexpr (detail::by_name<H>) return param_.is(name_of<H>);
    return id() == id_of<H>;
  }
  /// What RFC 3261 19.1.5 says of honouring it.
  [[nodiscard]] uri_header_risk risk() const noexcept { return risk_of(id()); }

  /// Octets of the value without its escapes.
  [[nodiscard]] std::size_t decoded_size() const noexcept {
    std::size_t n = 0;
    uri::for_each_decoded(value(), [&n](char) { ++n; });
    return n;
  }
  /// The value without its escapes: as written when it has none, else in `room`; errc::too_small says how
  /// many octets it needs.
  [[nodiscard]] result<std::string_view> decoded(std::span<char> room) const noexcept {
    const auto text = unescaped(room);
    if (!text) return text.error();
    return text->text();
  }
  /// One value of H; see parse_value(). What it borrows is `room`, or the URI when the value has no escapes.
  template <header_tag H>
  [[nodiscard]] result<typename H::value> as(std::span<char> room, leniency lenient = leniency::none) const {
    const auto text = unescaped(room);
    if (!text) return text.error();
    auto out = parse_value<H>(*text, lenient);
    uri::decoded_places places(value());
    if (!out) out = located(out.error(), *text, places);
    return out;
  }
  /// Calls `use(result<value>)` for each value of a list header; see parse_list(). errc::too_small is given
  /// to it too.
  template <header_tag H, class Use>
  requires is_list<H>
  void each(std::span<char> room, Use&& use, leniency lenient = leniency::none) const {
    uri::decoded_places places(value());
    each_with<H>(room, use, lenient, places);
  }
  /// each() with what finds the places of faults in value(), so that tests can hold the work linear.
  template <header_tag H, class Use>
  requires is_list<H>
  void each_with(std::span<char> room, Use&& use, leniency lenient, uri::decoded_places& places) const {
    using value_result = result<typename H::value>;
    const auto text = unescaped(room);
    if (!text) {
      use(value_result(text.error()));
      return;
    }
    for (const auto& v : parse_list<H>(*text, lenient))
      use(v ? v : value_result(located(v.error(), *text, places)));
  }

  /// Same name and value as written.
  friend bool operator==(const uri_header& a, const uri_header& b) noexcept {
    return a.name() == b.name() && a.value() == b.value();
  }

 private:
  [[nodiscard]] result<slice> unescaped(std::span<char> room) const noexcept {
    const std::string_view raw = value();
    if (raw.find('%') == std::string_view::npos) return value_slice();
    const std::size_t size = decoded_size();
    if (size > room.size())
      return fault{errc::too_small, rule::uri_headers, static_cast<std::uint32_t>(size)};
    char* to = room.data();
    uri::for_each_decoded(raw, [&to](char c) { *to++ = c; });
    return slice(std::string_view(room.data(), size));
  }
  /// A fault in the text without escapes, where it is in the URI.
  [[nodiscard]] fault located(fault f, const slice& text, uri::decoded_places& places) const noexcept {
    if (text.begin() == value().data()) return f;
    f.offset = (param_.value_where() ? param_.value_where().first : 0) +
               static_cast<std::uint32_t>(places.of(f.offset));
    return f;
  }

  uri::parameter param_;
};

namespace detail {

/// Walks over the header fields of a SIP URI.
class uri_header_cursor {
 public:
  uri_header_cursor() noexcept = default;
  explicit uri_header_cursor(const uri::parameter_list& list) noexcept : at_(list.begin()) {}
  [[nodiscard]] bool done() const noexcept { return at_ == std::default_sentinel; }
  [[nodiscard]] uri_header read() const noexcept { return uri_header(*at_); }
  void next() noexcept { ++at_; }
  [[nodiscard]] bool same(const uri_header_cursor& other) const noexcept { return at_ == other.at_; }

 private:
  uri::parameter_list::iterator at_;
};

}  // namespace detail

/// The header fields that a SIP URI asks for, in order: `"?" header *( "&" header )` (RFC 3261 25.1). Borrows
/// the URI's bytes.
///
/// \code
/// char room[256];
/// auto refer_to = msg->get<sip::hdr::refer_to>();
/// if (auto replaces = refer_to->headers().get<sip::hdr::replaces>(room)) take_over(replaces->call_id());
/// \endcode
class uri_headers : public cursor_range<uri_headers, detail::uri_header_cursor> {
 public:
  uri_headers() noexcept = default;
  /// `list` is the headers() of a SIP URI; an absent fault of get() is located at `end`, the end of the URI.
  explicit uri_headers(const uri::parameter_list& list, std::uint32_t end = 0) noexcept
      : list_(list), end_(end) {}
  explicit uri_headers(const uri::sip_uri_view& uri) noexcept
      : uri_headers(uri.headers(), uri.where() ? uri.where().last : 0) {}

  /// All of it as written, the `?` included.
  [[nodiscard]] std::string_view text() const noexcept { return list_.text(); }

  /// Is there a field H?
  template <header_tag H>
  [[nodiscard]] bool has() const noexcept {
    for (const auto h : *this)
      if (h.is<H>()) return true;
    return false;
  }
  /// The value of H: of one that may repeat the first, of any other the only one. errc::absent at the end of
  /// the URI when there is none, errc::duplicate at the second hname, otherwise as uri_header::as(); of a
  /// list of several values errc::syntax at the comma.
  template <header_tag H>
  [[nodiscard]] result<typename H::value> get(std::span<char> room, leniency lenient = leniency::none) const {
    for (auto h = begin(); h != end(); ++h) {
      if (!(*h).is<H>()) continue;
      if constexpr (!repeats<H>) {
        for (auto more = std::next(h); more != end(); ++more)
          if ((*more).is<H>()) return fault{errc::duplicate, rule::uri_headers, (*more).name_where().first};
      }
      return (*h).as<H>(room, lenient);
    }
    return fault{errc::absent, rule::uri_headers, end_};
  }
  /// The message body asked for, unescaped; errc::absent without one.
  [[nodiscard]] result<std::string_view> body(std::span<char> room) const noexcept {
    for (const auto h : *this)
      if (h.is_body()) return h.decoded(room);
    return fault{errc::absent, rule::uri_headers, end_};
  }

  /// Equal bytes.
  friend bool operator==(const uri_headers& a, const uri_headers& b) noexcept { return a.list_ == b.list_; }

 private:
  friend cursor_range;
  [[nodiscard]] detail::uri_header_cursor first() const noexcept { return detail::uri_header_cursor(list_); }

  uri::parameter_list list_;
  std::uint32_t end_ = 0;
};

}}}  // namespace sipwire::sip
