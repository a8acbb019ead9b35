#pragma once

/// \file
/// Building messages: request_writer and response_writer check what they are given and fill Content-Length.

#include <array>
#include <concepts>
#include <cstdint>
#include <cstring>
#include <initializer_list>
#include <string_view>

#include "../core/detail/value_parts.hpp"
#include "../core/injection.hpp"
#include "../core/numbers.hpp"
#include "../core/result.hpp"
#include "../core/sink.hpp"
#include "../core/text.hpp"
#include "../mime/quoted.hpp"
#include "../uri/uri.hpp"
#include "detail/gen/status_names.hpp"
#include "field.hpp"
#include "fields.hpp"
#include "header_tag.hpp"
#include "message_view.hpp"
#include "method.hpp"
#include "values/text.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// What a name-addr is made of, for writers: `"display" <uri>;tag=...`.
struct name_addr_parts {
  std::string_view display;  ///< plain text, quoted and escaped when written; empty for none
  std::string_view uri;      ///< checked by its own grammar
  std::string_view tag;      ///< a token; empty for none
};

/// What a Via value is made of, for writers: `SIP/2.0/transport sent-by;branch=...;rport`.
struct via_parts {
  std::string_view transport = "UDP";
  std::string_view sent_by;  ///< host, or host:port
  std::string_view branch;   ///< a token
  bool rport = false;        ///< ask for the source port (RFC 3581)
};

namespace detail {

/// The fault of the first byte of `value` that no writer lets out: a control other than HTAB, or a line end
/// that is no fold. Its offset counts from the first byte.
inline fault injected(const slice& value) noexcept {
  fault bad = sipwire::detail::injected<charset::line_text, true>(value, rule::header_value);
  if (SIPWIRE_UNLIKELY(bad)) bad.offset -= value.offset();
  return bad;
}

/// A value with room behind it, so that whole vectors can be read where it ends; a long one is left where it
/// is.
class roomy_copy {
 public:
  explicit roomy_copy(std::string_view value) noexcept : slice_(value) {
    if (value.empty() || value.size() > sizeof bytes_ - behind) return;
    std::memcpy(bytes_, value.data(), value.size());
    std::memset(bytes_ + value.size(), 0, behind);
    slice_ = {source({bytes_, value.size() + behind}), {0, static_cast<std::uint32_t>(value.size())}};
  }
  roomy_copy(const roomy_copy&) = delete;
  roomy_copy& operator=(const roomy_copy&) = delete;

  /// The value; faults found in it count from its first byte.
  [[nodiscard]] const slice& value() const noexcept { return slice_; }

 private:
  static constexpr std::size_t behind = 64;
  char bytes_[512];
  slice slice_;
};

/// The first LF that no CR stands before, or npos.
constexpr std::size_t bare_lf(std::string_view value) noexcept {
  std::size_t at = value.find('\n');
  while (at != std::string_view::npos && at > 0 && value[at - 1] == '\r') at = value.find('\n', at + 1);
  return at;
}

/// Where the quoted-string begins that `value` does not end, or npos.
constexpr std::size_t open_quote(std::string_view value) noexcept {
  std::size_t opened = std::string_view::npos;
  for (std::size_t i = value.find('"'); i < value.size(); ++i) {
    if (value[i] == '"') {
      opened = opened == std::string_view::npos ? i : std::string_view::npos;
    } else if (value[i] == '\\' && opened != std::string_view::npos) {
      ++i;
    }
  }
  return opened;
}

/// Is every byte of `text` in Class? The offset of the first that is not, or npos.
template <class Class>
constexpr std::size_t first_outside(std::string_view text) noexcept {
  for (std::size_t i = 0; i < text.size(); ++i)
    if (!Class::set.contains(text[i])) return i;
  return std::string_view::npos;
}

/// What the parser of a header field says of the values that it is to have.
struct verdict {
  fault bad;                    // of the first value that is none, or of its parts
  std::uint32_t count = 0;      // of values
  std::uint32_t wildcards = 0;  // of `*` among those of Contact
  std::string_view method;      // of CSeq
};

/// Reads `text` as one value or a list of them; with `parts` their URIs and typed parameters too. One
/// function for each type of value, whatever header field, writer and sink.
template <typed_value V, bool List>
SIPWIRE_NOINLINE verdict judge(const slice& text, bool parts) noexcept {
  verdict out;
  const auto one = [&](const result<V>& v) {
    if (!v) {
      out.bad = v.error();
      return false;
    }
    if (parts)
      sipwire::detail::check_parts(*v, leniency::none, [&out](fault f) {
        if (!out.bad) out.bad = f;
      });
    ++out.count;
    if constexpr (std::same_as<V, contact_view>) out.wildcards += v->is_wildcard() ? 1 : 0;
    if constexpr (std::same_as<V, cseq_view>) out.method = v->method();
    return out.bad.code == errc::none;
  };
  if constexpr (List) {
    for (const auto& v : value_list<V>(text))
      if (!one(v)) break;
  } else {
    one(parse_as<V>(text));
  }
  return out;
}
using judgement = verdict (*)(const slice& text, bool parts);

/// judge() for a known header field, null for one that the library does not type.
inline judgement judgement_of(header_id id) noexcept {
  judgement out = nullptr;
  with_tag(id, [&out]<class H>(std::type_identity<H>) { out = &judge<typename H::value, is_list<H>>; });
  return out;
}

}  // namespace detail

/// Common part of the two writers: header fields, body, Content-Length. Errors stick: after the first,
/// nothing more is written, and finish() gives it. Its offset counts in the value that was refused. A sink
/// that throws leaves errc::stopped. The sink's content is of no use after an error.
template <sink Sink, class Derived>
class message_writer {
 public:
  /// Adds a field with this value (for a list header: one or more values with commas). The value must be what
  /// the header's own parser accepts in strict mode, and its URI and typed parameters what theirs do; `*` is
  /// the only Contact (errc::not_allowed); CR, LF (but for a fold), NUL and other controls are
  /// errc::injection; a second field of a header that may stand once is errc::duplicate; Content-Length is
  /// errc::not_allowed, since the writer fills it.
  template <header_tag H>
  Derived& add(std::string_view value) {
    const detail::roomy_copy copy(value);
    if (!open<H>(copy.value())) return self();
    return judged(detail::judge<typename H::value, is_list<H>>(copy.value(), true), id_of<H>, name_of<H>,
                  value);
  }
  /// Adds a field with a number: Max-Forwards, Expires, Min-Expires, ...
  template <header_tag H>
  Derived& add(std::uint32_t number) {
    return add<H>(decimal_text(number).text());
  }
  /// Adds CSeq.
  template <header_tag H>
  requires(id_of<H> == header_id::cseq) Derived& add(std::uint32_t number, method m) {
    return add<H>(number, name(m));
  }
  template <header_tag H>
  requires(id_of<H> == header_id::cseq) Derived& add(std::uint32_t number, std::string_view m) {
    if (number > 0x7FFFFFFF) return fail({errc::out_of_range, rule::sequence_number, 0});
    if (m.empty() || detail::first_outside<charset::token>(m) != std::string_view::npos)
      return fail({errc::syntax, rule::method, 0});
    const decimal_text digits(number);
    if (!open<H>(digits.text())) return self();
    cseq_matches_ = self().accepts_cseq(m);
    return pieces({name_of<H>, ": ", digits.text(), " ", m, "\r\n"});
  }
  /// Adds From, To, Contact, Route or another name-addr header from its parts; the display name is quoted and
  /// escaped here. errc::not_allowed for a part that H has not, the tag of P-Asserted-Identity, and for an H
  /// that needs more than these parts.
  template <header_tag H>
  requires std::derived_from<typename H::value, detail::name_addr_parts> Derived& add(
      const name_addr_parts& parts) {
    if (!open<H>(parts.uri)) return self();
    const uri::uri_view uri{slice(parts.uri)};
    if (const auto ok = uri.check(); !ok) return fail(ok.error());
    if (const auto bad = detail::first_outside<charset::angle_uri>(parts.uri); bad != std::string_view::npos)
      return fail({errc::injection, rule::addr_spec, clamp_offset(bad)});
    if (const auto bad = detail::first_outside<charset::token>(parts.tag); bad != std::string_view::npos)
      return fail({errc::syntax, rule::tag_param, clamp_offset(bad)});
    if (const fault f = shape<H>(!parts.display.empty(), !parts.tag.empty())) return fail(f);
    counting_sink measure;
    if (const auto ok = mime::quote(measure, parts.display); !ok) return fail(ok.error());
    if (const auto ok = parse_as<text_view>(slice(parts.display)); !ok) return fail(ok.error());
    if (id_of<H> == header_id::contact && !counts_contact(false)) return self();
    pieces({name_of<H>, ": "});
    if (!parts.display.empty()) {
      (void)mime::quote(sink_, parts.display);
      pieces({" "});
    }
    pieces({"<", parts.uri, ">"});
    if (!parts.tag.empty()) pieces({";tag=", parts.tag});
    return pieces({"\r\n"});
  }
  /// Adds a Via value from its parts.
  template <header_tag H>
  requires(id_of<H> == header_id::via) Derived& add(const via_parts& parts) {
    if (!open<H>(parts.sent_by)) return self();
    for (const auto token : {parts.transport, parts.branch})
      if (const auto bad = detail::first_outside<charset::token>(token); bad != std::string_view::npos)
        return fail({errc::syntax, rule::token, clamp_offset(bad)});
    if (parts.transport.empty()) return fail({errc::truncated, rule::transport, 0});
    if (const auto host = uri::host_view::parse(slice(parts.sent_by)); !host)
      return fail({host.error().code, rule::sent_by, host.error().offset});
    pieces({name_of<H>, ": SIP/2.0/", parts.transport, " ", parts.sent_by});
    if (!parts.branch.empty()) pieces({";branch=", parts.branch});
    if (parts.rport) pieces({";rport"});
    return pieces({"\r\n"});
  }
  /// Adds a field that the library does not type, or any field by name: known names are checked as by
  /// add<H>() where a tag exists, the value of others must be TEXT-UTF8-TRIM. `field_name` must be a token.
  Derived& add(std::string_view field_name, std::string_view value) {
    if (failed()) return self();
    if (field_name.empty()) return fail({errc::truncated, rule::header_name, 0});
    if (const auto bad = detail::first_outside<charset::token>(field_name); bad != std::string_view::npos)
      return fail({errc::bad_field_name, rule::header_name, clamp_offset(bad)});
    const header_id id = find_header(field_name);
    if (const auto judge = detail::judgement_of(id); judge != nullptr) {
      const detail::roomy_copy copy(value);
      if (!open(id, copy.value())) return self();
      return judged(judge(copy.value(), true), id, sip::name(id), value);
    }
    if (!open(id, value)) return self();
    if (const auto v = parse_as<text_view>(slice(value)); !v) return fail(v.error());
    return line(field_name, value);
  }

  /// Adds a field as it stands in another message, name and value as written, compact form and folds
  /// included.
  Derived& add(const field_view& f) { return copyable(f) ? line(f.name(), f.value()) : self(); }

  /// Ends the header fields with Content-Type, Content-Length and the body. Nothing can be added after it.
  Derived& body(std::string_view content_type, std::string_view bytes) {
    if (failed()) return self();
    if (bytes.size() > max_input) return fail({errc::too_long, rule::message_body, 0});
    if (!has(header_id::content_type)) add<hdr::content_type>(content_type);
    return end(bytes);
  }

  /// The size written. Ends the message with `Content-Length: 0` when body() did not. errc::missing_mandatory
  /// when one of To, From, CSeq, Call-ID, Via, or in a request Max-Forwards, is not there (RFC 3261 8.1.1);
  /// errc::mismatch when CSeq names another method than the request line; the first error of what was added;
  /// the sink's own errc::too_small.
  result<std::size_t> finish() {
    if (!failed()) {
      for (const header_id id :
           {header_id::to, header_id::from, header_id::cseq, header_id::call_id, header_id::via})
        if (!has(id)) fail({errc::missing_mandatory, rule::message_header, 0});
      if (self().needs_max_forwards() && !has(header_id::max_forwards))
        fail({errc::missing_mandatory, rule::max_forwards, 0});
      if (!cseq_matches_) fail({errc::mismatch, rule::cseq, 0});
    }
    return finish_fragment();
  }
  /// As finish(), without asking for the mandatory header fields: for message/sipfrag and for those who add
  /// them later.
  result<std::size_t> finish_fragment() {
    if (!failed() && !ended_) end({});
    if (sink_.size() - start_ > max_input)
      fail({errc::too_long, rule::message, static_cast<std::uint32_t>(max_input)});
    if (failed()) return sink_.error;
    return sink_.done();
  }
  [[nodiscard]] bool failed() const noexcept { return sink_.error.code != errc::none; }
  [[nodiscard]] fault error() const noexcept { return sink_.error; }

 protected:
  explicit message_writer(Sink& out) noexcept : sink_(out), start_(out.size()) {}

  Derived& fail(fault f) noexcept {
    if (!failed()) sink_.error = f;
    return self();
  }
  Derived& pieces(std::initializer_list<std::string_view> all) {
    for (const auto piece : all) sink_.append(piece);
    return self();
  }

 private:
  friend Derived;
  Derived& self() noexcept { return static_cast<Derived&>(*this); }
  [[nodiscard]] bool has(header_id id) const noexcept { return seen_[static_cast<std::size_t>(id)]; }

  /// May H have a display name and a tag? From, To and Contact are known to.
  template <header_tag H>
  static fault shape(bool display, bool tag) noexcept {
    if constexpr (id_of<H> != header_id::from && id_of<H> != header_id::to &&
                  id_of<H> != header_id::contact) {
      const slice sample(display ? (tag ? "\"d\" <sip:a>;tag=t" : "\"d\" <sip:a>")
                                 : (tag ? "<sip:a>;tag=t" : "<sip:a>"));
      const auto v = parse_value<H>(sample);
      if (!v) return {errc::not_allowed, v.error().rule, 0};
      fault bad;
      sipwire::detail::check_parts(*v, leniency::none, [&bad](fault f) {
        bad = {errc::not_allowed, f.rule, 0};
      });
      return bad;
    }
    return {};
  }
  /// May a field H with this value be added now?
  template <header_tag H>
  bool open(const slice& value) noexcept {
    if (!open(id_of<H>, value)) return false;
    if constexpr (detail::by_name<H> && !repeats<H>) {
      for (std::uint8_t i = 0; i < own_count_; ++i) {
        if (!iequals(own_[i], name_of<H>)) continue;
        fail({errc::duplicate, rule::message_header, 0});
        return false;
      }
      if (own_count_ < own_.size()) own_[own_count_++] = name_of<H>;
    }
    return true;
  }
  /// May a field `id` with this value be added now?
  bool open(header_id id, const slice& value) noexcept {
    if (failed()) return false;
    if (ended_) {
      fail({errc::misplaced, rule::message_header, 0});
    } else if (id == header_id::content_length) {
      fail({errc::not_allowed, rule::content_length, 0});
    } else if (const fault long_one = check_size(value, rule::header_value)) {
      fail(long_one);
    } else if (const fault bad = detail::injected(value)) {
      fail(bad);
    } else if (!may_repeat(id) && has(id)) {
      fail({errc::duplicate, rule::message_header, 0});
    } else {
      seen_[static_cast<std::size_t>(id)] = true;
      return true;
    }
    return false;
  }
  /// Writes the field if its values are good and may stand beside the others.
  Derived& judged(const detail::verdict& found, header_id id, std::string_view field_name,
                  std::string_view value) {
    if (found.bad) return fail(found.bad);
    if (found.count == 0 && !may_be_empty(id)) return fail({errc::truncated, rule::header_value, 0});
    if (id == header_id::contact)
      for (std::uint32_t i = 0; i < found.count; ++i)
        if (!counts_contact(i < found.wildcards)) return self();
    if (id == header_id::cseq) cseq_matches_ = self().accepts_cseq(found.method);
    return line(field_name, value);
  }
  bool counts_contact(bool wildcard) noexcept {
    wildcard_ = wildcard_ || wildcard;
    if (++contacts_ > 1 && wildcard_) fail({errc::not_allowed, rule::contact, 0});
    return !failed();
  }
  Derived& add_with_tag(const field_view& f, std::string_view tag) {
    return copyable(f) ? pieces({f.name(), ": ", f.value(), ";tag=", tag, "\r\n"}) : self();
  }
  /// May `f` be written as it stands? Controls and open quotes only where the header's own strict parser
  /// takes them: in a quoted-pair, in text.
  bool copyable(const field_view& f) {
    if (f.malformed()) {
      fail({errc::bad_field_name, rule::header_name, f.value_where().first});
      return false;
    }
    if (!open(f.id(), {})) return false;
    if (f.id() == header_id::contact && !counts_contact(f.value() == "*")) return false;
    if (f.id() == header_id::cseq)
      if (const auto v = parse_value<hdr::cseq>(f.value_slice()))
        cseq_matches_ = self().accepts_cseq(v->method());
    const fault odd = detail::injected(f.value());
    const std::size_t bad = odd ? odd.offset : detail::open_quote(f.value());
    if (bad == std::string_view::npos) return true;
    bool readable = !odd;
    if (const auto judge = detail::judgement_of(f.id()); judge != nullptr)
      readable = (!info(f.id()).list || detail::bare_lf(f.value()) == std::string_view::npos) &&
                 !judge(f.value_slice(), false).bad;
    if (!readable) fail({errc::injection, rule::header_value, f.value_where().first + clamp_offset(bad)});
    return readable;
  }
  Derived& line(std::string_view field_name, std::string_view value) {
    return pieces({field_name, ": ", value, "\r\n"});
  }
  Derived& end(std::string_view bytes) {
    if (failed()) return self();
    if (ended_) return fail({errc::misplaced, rule::message_body, 0});
    ended_ = true;
    return pieces({"Content-Length: ", decimal_text(bytes.size()).text(), "\r\n\r\n", bytes});
  }

  sipwire::detail::sticky_sink<Sink> sink_;
  std::size_t start_;
  std::array<bool, header_id_count> seen_{};
  // fields of user code that may stand once; of more than these nobody keeps count
  std::array<std::string_view, 8> own_{};
  std::uint8_t own_count_ = 0;
  std::size_t contacts_ = 0;
  bool wildcard_ = false;
  bool ended_ = false;
  bool cseq_matches_ = true;
};

/// Writes a request: start line, header fields in the order added, Content-Length, body.
///
/// \code
/// char room[1500];
/// sipwire::span_sink out(room);
/// auto size = sip::request_writer(out, sip::method::message, "sip:bob@biloxi.example")
///                 .add<sip::hdr::via>(sip::via_parts{"TCP", "pc33.atlanta.example", "z9hG4bK776sgdkse"})
///                 .add<sip::hdr::max_forwards>(70)
///                 .add<sip::hdr::from>(sip::name_addr_parts{"Alice", "sip:alice@atlanta.example", "49583"})
///                 .add<sip::hdr::to>(sip::name_addr_parts{"", "sip:bob@biloxi.example", ""})
///                 .add<sip::hdr::call_id>("asd88asd77a@pc33.atlanta.example")
///                 .add<sip::hdr::cseq>(1, sip::method::message)
///                 .body("text/plain", "Watson, come here.")
///                 .finish();
/// \endcode
template <sink Sink>
class request_writer : public message_writer<Sink, request_writer<Sink>> {
 public:
  /// The method must be a token and live as long as the writer; the URI what its own grammar accepts, without
  /// headers (RFC 3261 19.1.1).
  request_writer(Sink& out, std::string_view method, std::string_view request_uri)
      : message_writer<Sink, request_writer>(out), method_(method) {
    const detail::roomy_copy copy(request_uri);
    const slice& target = copy.value();
    if (method.empty()) {
      this->fail({errc::truncated, rule::method, 0});
    } else if (const auto bad = detail::first_outside<charset::token>(method);
               bad != std::string_view::npos) {
      this->fail({errc::syntax, rule::method, clamp_offset(bad)});
    } else if (const char* const odd =
                   vector_runs(target.buffer()).skip<charset::visible>(target.begin(), target.end());
               odd != target.end()) {
      this->fail({errc::injection, rule::request_uri, static_cast<std::uint32_t>(odd - target.begin())});
    } else if (const uri::uri_view uri(target); !uri.is_sip()) {
      if (const auto ok = uri.check(); !ok) this->fail(ok.error());
    } else if (const auto sip = uri.as_sip(); !sip) {
      this->fail(sip.error());
    } else if (!sip->headers().empty()) {
      this->fail({errc::not_allowed, rule::uri_headers,
                  static_cast<std::uint32_t>(sip->headers().text().data() - target.begin())});
    }
    if (!this->failed()) this->pieces({method, " ", request_uri, " SIP/2.0\r\n"});
  }
  request_writer(Sink& out, method m, std::string_view request_uri)
      : request_writer(out, name(m), request_uri) {}

 private:
  friend class message_writer<Sink, request_writer>;
  [[nodiscard]] bool accepts_cseq(std::string_view m) const noexcept { return m == method_; }
  static constexpr bool needs_max_forwards() noexcept { return true; }
  std::string_view method_;
};

template <sink Sink>
class response_writer;
// Declared before the class that befriends it: once that is instantiated, default arguments cannot be added.
template <sink Sink>
response_writer<Sink> make_response(Sink& out, const message_view& request, std::uint16_t status,
                                    std::string_view to_tag = {}, std::string_view reason = {});

/// Writes a response: as request_writer, with a Status-Line. An empty reason takes the registered phrase of
/// the status code.
template <sink Sink>
class response_writer : public message_writer<Sink, response_writer<Sink>> {
 public:
  /// `status` is 100 to 699; the reason may hold UTF-8 but no controls.
  response_writer(Sink& out, std::uint16_t status, std::string_view reason = {})
      : message_writer<Sink, response_writer>(out) {
    const auto phrase = reason.empty() ? reason_phrase(status) : reason;
    if (status < 100 || status > 699) {
      this->fail({errc::out_of_range, rule::status_code, 0});
    } else if (const auto bad = detail::first_outside<charset::line_text>(phrase);
               bad != std::string_view::npos) {
      this->fail({errc::injection, rule::reason_phrase, clamp_offset(bad)});
    } else if (const auto ok = parse_as<text_view>(slice(phrase)); !ok) {
      this->fail({ok.error().code, rule::reason_phrase, ok.error().offset});
    } else {
      this->pieces({"SIP/2.0 ", decimal_text(status).text(), " ", phrase, "\r\n"});
    }
  }

 private:
  friend class message_writer<Sink, response_writer>;
  static constexpr bool accepts_cseq(std::string_view) noexcept { return true; }
  static constexpr bool needs_max_forwards() noexcept { return false; }

  template <sink S>
  friend response_writer<S> make_response(S&, const message_view&, std::uint16_t, std::string_view,
                                          std::string_view);
  void copy_from_request(const message_view& request, std::uint16_t status, std::string_view to_tag) {
    if (request.is_response())
      this->fail({errc::not_allowed, rule::status_line, request.layout().start_line.first});
    for (const header_id id :
         {header_id::via, header_id::from, header_id::to, header_id::call_id, header_id::cseq})
      if (request.count(id) == 0)
        this->fail({errc::missing_mandatory, rule::message_header, request.headers_end()});
    const auto to = request.get<hdr::to>();
    if (const auto from = request.get<hdr::from>(); !from) this->fail(from.error());
    if (!to) this->fail(to.error());
    for (const auto f : request.raw(header_id::via)) this->add(f);
    for (const auto f : request.raw(header_id::from)) this->add(f);
    if (to && !to->tag() && !to_tag.empty() && status != 100) {
      if (const auto bad = detail::first_outside<charset::token>(to_tag); bad != std::string_view::npos)
        this->fail({errc::syntax, rule::tag_param, clamp_offset(bad)});
      this->add_with_tag(request.raw(header_id::to).front(), to_tag);
    } else {
      for (const auto f : request.raw(header_id::to)) this->add(f);
    }
    for (const auto f : request.raw(header_id::call_id)) this->add(f);
    for (const auto f : request.raw(header_id::cseq)) this->add(f);
    if (status > 100 && status < 300)
      for (const auto f : request.raw(header_id::record_route)) this->add(f);
    if (status == 100)
      for (const auto f : request.raw(header_id::timestamp)) this->add(f);
  }
};

}}}  // namespace sipwire::sip
