#pragma once

/// \file
/// Building messages: request_writer and response_writer check what they are given and fill Content-Length.

#include <array>
#include <concepts>

#include "../core/checked_output.hpp"
#include "../core/detail/single_instances.hpp"
#include "../core/detail/value_parts.hpp"
#include "../core/injection.hpp"
#include "../core/sink.hpp"
#include "../core/vocabulary.hpp"
#include "../mime/quoted.hpp"
#include "../uri/uri.hpp"
#include "detail/gen/status_names.hpp"
#include "detail/read_values.hpp"
#include "field.hpp"
#include "fields.hpp"
#include "header_tag.hpp"
#include "method.hpp"
#include "parts.hpp"
#include "values/text.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// Common part of the two writers: header fields, body, Content-Length. See checked_output for errors; their
/// offsets count in the value that was refused.
template <sink Sink, class Derived>
class message_writer : public checked_output<Derived, Sink> {
  using output_type = checked_output<Derived, Sink>;

 public:
  using output_type::failed;
  /// Adds a field with this value (for a list header: one or more values with commas). The value must be what
  /// the header's own parser accepts in strict mode, and its URI and typed parameters what theirs do; `*` is
  /// the only Contact (errc::not_allowed); CR, LF (but for a fold), NUL and other controls are
  /// errc::injection; a second field of a header that may stand once is errc::duplicate; Content-Length is
  /// errc::not_allowed, since the writer fills it.
  template <header_tag H>
  Derived& add(std::string_view value) {
    const detail::roomy_copy copy(value);
    if (!begin_field<H>(copy.value())) return self();
    return write_read(detail::read_values<typename H::value, is_list<H>>(copy.value(), true), id_of<H>,
                      name_of<H>, value);
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
    if (m.empty() || detail::first_outside<charset::token>(m, rule::method))
      return fail({errc::syntax, rule::method, 0});
    const decimal_text digits(number);
    if (!begin_field<H>(digits.text())) return self();
    cseq_matches_ = self().accepts_cseq(m);
    return put({name_of<H>, ": ", digits.text(), " ", m, "\r\n"});
  }
  /// Adds From, To, Contact, Route or another name-addr header from its parts; the display name is quoted and
  /// escaped here. errc::not_allowed for a part that H has not, the tag of P-Asserted-Identity, and for an H
  /// that needs more than these parts.
  template <header_tag H>
  requires std::derived_from<typename H::value, address_text> Derived& add(const name_addr_parts& parts) {
    if (!begin_field<H>(parts.uri)) return self();
    fail(uri::uri_view(slice(parts.uri)).check().error());
    fail(detail::first_outside<charset::angle_uri>(parts.uri, rule::addr_spec));
    fail(detail::first_outside<charset::token>(parts.tag, rule::tag_param, errc::syntax));
    fail(part_fault<H>(!parts.display.empty(), !parts.tag.empty()));
    counting_sink measure;
    fail(mime::quote(measure, parts.display).error());
    fail(parse_as<text_view>(slice(parts.display)).error());
    if (failed()) return self();
    if (id_of<H> == header_id::contact && !count_contact(false)) return self();
    put({name_of<H>, ": "});
    if (!parts.display.empty()) {
      (void)mime::quote(this->output(), parts.display);
      put({" "});
    }
    put({"<", parts.uri, ">"});
    if (!parts.tag.empty()) put({";tag=", parts.tag});
    return put({"\r\n"});
  }
  /// Adds a Via value from its parts.
  template <header_tag H>
  requires(id_of<H> == header_id::via) Derived& add(const via_parts& parts) {
    if (!begin_field<H>(parts.sent_by)) return self();
    for (const auto token : {parts.transport, parts.branch})
      fail(detail::first_outside<charset::token>(token, rule::token, errc::syntax));
    if (parts.transport.empty()) fail({errc::truncated, rule::transport, 0});
    if (const auto host = uri::host_view::parse(slice(parts.sent_by)); !host)
      fail({host.error().code, rule::sent_by, host.error().offset});
    put({name_of<H>, ": SIP/2.0/", parts.transport, " ", parts.sent_by});
    if (!parts.branch.empty()) put({";branch=", parts.branch});
    if (parts.rport) put({";rport"});
    return put({"\r\n"});
  }
  /// Adds a field that the library does not type, or any field by name: known names are checked as by
  /// add<H>() where a tag exists, the value of others must be TEXT-UTF8-TRIM. `field_name` must be a token.
  Derived& add(std::string_view field_name, std::string_view value) {
    if (field_name.empty()) return fail({errc::truncated, rule::header_name, 0});
    if (const fault bad =
            detail::first_outside<charset::token>(field_name, rule::header_name, errc::bad_field_name))
      return fail(bad);
    const header_id id = find_header(field_name);
    if (const auto read = detail::reader_of<>(id); read != nullptr) {
      const detail::roomy_copy copy(value);
      if (!begin_field(id, copy.value())) return self();
      return write_read(read(copy.value(), true), id, sip::name(id), value);
    }
    if (!begin_field(id, value)) return self();
    if (const auto v = parse_as<text_view>(slice(value)); !v) return fail(v.error());
    return line(field_name, value);
  }

  /// Adds a field as it stands in another message, name and value as written, compact form and folds
  /// included.
  Derived& add(const field_view& f) {
    if (const std::size_t found = begin_copy(f); found != std::string_view::npos)
      judge_copy(f, found, detail::readable_of(f.id()), leniency::none);
    return failed() ? self() : line(f.name(), f.value());
  }

  /// Ends the header fields with Content-Type, Content-Length and the body. Nothing can be added after it.
  Derived& body(std::string_view content_type, std::string_view bytes) {
    if (bytes.size() > max_input) return fail({errc::too_long, rule::message_body, 0});
    if (!met_.has(header_id::content_type)) add<hdr::content_type>(content_type);
    return end(bytes);
  }

  /// The size written. Ends the message with `Content-Length: 0` when body() did not. errc::missing_mandatory
  /// when one of To, From, CSeq, Call-ID, Via, or in a request Max-Forwards, is not there (RFC 3261 8.1.1);
  /// errc::mismatch when CSeq names another method than the request line; the first error of what was added;
  /// the sink's own errc::too_small.
  result<std::size_t> finish() {
    for (const header_id id :
         {header_id::to, header_id::from, header_id::cseq, header_id::call_id, header_id::via})
      if (!met_.has(id)) fail({errc::missing_mandatory, rule::message_header, 0});
    if (self().needs_max_forwards() && !met_.has(header_id::max_forwards))
      fail({errc::missing_mandatory, rule::max_forwards, 0});
    if (!cseq_matches_) fail({errc::mismatch, rule::cseq, 0});
    return finish_fragment();
  }
  /// As finish(), without asking for the mandatory header fields: for message/sipfrag and for those who add
  /// them later.
  result<std::size_t> finish_fragment() {
    if (!ended_) end({});
    if (this->size() > max_input)
      fail({errc::too_long, rule::message, static_cast<std::uint32_t>(max_input)});
    return this->written();
  }

 protected:
  using output_type::fail, output_type::put, output_type::self;
  explicit message_writer(Sink& out) noexcept : output_type(out) {}

  /// Adds H with a value as it stands in another message, which was read under `lenient`.
  template <header_tag H>
  Derived& add_as_read(const slice& value, leniency lenient) {
    if (!begin_field(H::id, value)) return self();
    lenient = lenient & leniency::deployed;
    if (const auto at = detail::bare_lf(value.text()); at != std::string_view::npos)
      return fail({errc::bare_lf, rule::lws, clamp_offset(at)});
    return write_read(detail::read_values<typename H::value, is_list<H>>(value, true, lenient), H::id,
                      name_of<H>, value);
  }

  /// Adds a field H as it stands in another message, which was read under `lenient`.
  template <header_tag H>
  Derived& add_copy(const field_view& f, leniency lenient) {
    return begin_copy_of<H>(f, lenient) ? line(f.name(), f.value()) : self();
  }
  /// The same with a tag behind its value.
  template <header_tag H>
  Derived& add_with_tag(const field_view& f, std::string_view tag, leniency lenient) {
    // A semicolon at the end, which leniency::empty_parameters takes, is there to be used.
    const std::string_view name = f.value().ends_with(';') ? "tag=" : ";tag=";
    return begin_copy_of<H>(f, lenient) ? put({f.name(), ": ", f.value(), name, tag, "\r\n"}) : self();
  }

 private:
  /// May H have a display name and a tag? From, To and Contact are known to.
  template <header_tag H>
  static fault part_fault(bool display, bool tag) noexcept {
    fault bad;
    if constexpr (id_of<H> != header_id::from && id_of<H> != header_id::to &&
                  id_of<H> != header_id::contact) {
      const slice sample(display ? (tag ? "\"d\" <sip:a>;tag=t" : "\"d\" <sip:a>")
                                 : (tag ? "<sip:a>;tag=t" : "<sip:a>"));
      const auto v = parse_value<H>(sample);
      if (!v) return {errc::not_allowed, v.error().rule, 0};
      sipwire::detail::check_parts(*v, leniency::none, [&bad](fault f) {
        bad = {errc::not_allowed, f.rule, 0};
      });
    }
    return bad;
  }
  /// Counts a field H with this value; false, with the fault kept, when it may not be added now.
  template <header_tag H>
  bool begin_field(const slice& value) noexcept {
    if (!begin_field(id_of<H>, value)) return false;
    if constexpr (detail::by_name<H> && !repeats<H>) {
      for (std::uint8_t i = 0; i < own_count_; ++i)
        if (iequals(own_[i], name_of<H>)) fail({errc::duplicate, rule::message_header, 0});
      if (!failed() && own_count_ < own_.size()) own_[own_count_++] = name_of<H>;
    }
    return !failed();
  }
  bool begin_field(header_id id, const slice& value) noexcept {
    if (failed()) return false;
    if (ended_) {
      fail({errc::misplaced, rule::message_header, 0});
    } else if (id == header_id::content_length) {
      fail({errc::not_allowed, rule::content_length, 0});
    } else if (const fault bad = detail::injected(value)) {
      fail(bad);
    } else {
      fail(met_.add(id, rule::message_header));
    }
    return !failed();
  }
  /// Counts the field `f`. Where in it something stands that is not written unless the parser of its values
  /// takes it, a control or an open quote; npos when there is none, or a fault is kept.
  std::size_t begin_copy(const field_view& f) {
    if (f.malformed()) fail({errc::bad_field_name, rule::header_name, f.value_where().first});
    if (!begin_field(f.id(), {})) return std::string_view::npos;
    if (f.id() == header_id::contact && !count_contact(f.value() == "*")) return std::string_view::npos;
    if (f.id() == header_id::cseq)
      if (const auto v = parse_value<hdr::cseq>(f.value_slice()))
        cseq_matches_ = self().accepts_cseq(v->method());
    if (const fault odd = detail::injected(f.value())) return odd.offset;
    return detail::open_quote(f.value());
  }
  /// Keeps a fault unless what begin_copy() found stands where the strict parser takes it: in a quoted-pair,
  /// in text. Open quotes may stand too where the values can be read under `lenient`. That parser is asked by
  /// `readable(value, lenient)`; null for none.
  SIPWIRE_NOINLINE void judge_copy(const field_view& f, std::size_t found,
                                   bool (*readable)(const slice&, leniency), leniency lenient) {
    const bool odd = detail::injected(f.value()).code != errc::none;
    bool good = !odd;
    if (readable != nullptr)
      good = (!info(f.id()).list || detail::bare_lf(f.value()) == std::string_view::npos) &&
             readable(f.value_slice(), odd ? leniency::none : lenient);
    if (!good) fail({errc::injection, rule::header_value, f.value_where().first + clamp_offset(found)});
  }
  /// Counts a field H of a message that was read under `lenient`; false when it may not be written as it
  /// stands.
  template <header_tag H>
  bool begin_copy_of(const field_view& f, leniency lenient) {
    if (const std::size_t found = begin_copy(f); found != std::string_view::npos)
      judge_copy(f, found, &detail::are_readable<typename H::value, is_list<H>>, lenient);
    return !failed();
  }
  /// Writes the field if its values are good and may stand beside the others.
  Derived& write_read(const detail::values_read& found, header_id id, std::string_view field_name,
                      std::string_view value) {
    if (found.bad) return fail(found.bad);
    if (found.count == 0 && !may_be_empty(id)) return fail({errc::truncated, rule::header_value, 0});
    if (id == header_id::contact)
      for (std::uint32_t i = 0; i < found.count; ++i)
        if (!count_contact(i < found.wildcards)) return self();
    if (id == header_id::cseq) cseq_matches_ = self().accepts_cseq(found.method);
    return line(field_name, value);
  }
  /// Counts a value of Contact; false, with the fault kept, for `*` beside another one.
  bool count_contact(bool wildcard) noexcept {
    wildcard_ = wildcard_ || wildcard;
    if (++contacts_ > 1 && wildcard_) fail({errc::not_allowed, rule::contact, 0});
    return !failed();
  }
  Derived& line(std::string_view field_name, std::string_view value) {
    return put({field_name, ": ", value, "\r\n"});
  }
  Derived& end(std::string_view bytes) {
    if (failed()) return self();
    if (ended_) return fail({errc::misplaced, rule::message_body, 0});
    ended_ = true;
    return put({"Content-Length: ", decimal_text(bytes.size()).text(), "\r\n\r\n", bytes});
  }

  sipwire::detail::single_instances<header_id, header_id_count> met_;
  // names of user-defined single-instance fields written so far; only the first eight are tracked
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
      : request_writer(out, method, request_uri, leniency::none) {}
  request_writer(Sink& out, method m, std::string_view request_uri)
      : request_writer(out, name(m), request_uri) {}

 protected:
  /// With a URI that another message has, which was read under `lenient`.
  request_writer(Sink& out, std::string_view method, std::string_view request_uri, leniency lenient)
      : message_writer<Sink, request_writer>(out), method_(method) {
    const detail::roomy_copy copy(request_uri);
    const slice& target = copy.value();
    if (method.empty()) this->fail({errc::truncated, rule::method, 0});
    this->fail(detail::first_outside<charset::token>(method, rule::method, errc::syntax));
    const fault odd = detail::first_outside<charset::visible>(target, rule::request_uri);
    if (odd.code != errc::too_long) this->fail(odd);  // of its size its own grammar tells
    if (const uri::uri_view uri(target); !uri.is_sip()) {
      this->fail(uri.check(lenient).error());
    } else if (const auto sip = uri.as_sip(lenient); !sip) {
      this->fail(sip.error());
    } else if (!sip->headers().empty()) {
      this->fail(
          {errc::not_allowed, rule::uri_headers, target.buffer().offset(sip->headers().text().data())});
    }
    this->put({method, " ", request_uri, " SIP/2.0\r\n"});
  }

 private:
  friend class message_writer<Sink, request_writer>;
  [[nodiscard]] bool accepts_cseq(std::string_view m) const noexcept { return m == method_; }
  static constexpr bool needs_max_forwards() noexcept { return true; }
  std::string_view method_;
};

/// Writes a response: as request_writer, with a Status-Line. An empty reason takes the registered phrase of
/// the status code.
template <sink Sink>
class response_writer : public message_writer<Sink, response_writer<Sink>> {
 public:
  /// `status` is 100 to 699; the reason may hold UTF-8 but no controls.
  response_writer(Sink& out, std::uint16_t status, std::string_view reason = {})
      : message_writer<Sink, response_writer>(out) {
    const auto phrase = reason.empty() ? reason_phrase(status) : reason;
    if (status < 100 || status > 699) this->fail({errc::out_of_range, rule::status_code, 0});
    this->fail(detail::first_outside<charset::line_text>(phrase, rule::reason_phrase));
    if (const auto ok = parse_as<text_view>(slice(phrase)); !ok)
      this->fail({ok.error().code, rule::reason_phrase, ok.error().offset});
    this->put({"SIP/2.0 ", decimal_text(status).text(), " ", phrase, "\r\n"});
  }

 private:
  friend class message_writer<Sink, response_writer>;
  static constexpr bool accepts_cseq(std::string_view) noexcept { return true; }
  static constexpr bool needs_max_forwards() noexcept { return false; }
};

}}}  // namespace sipwire::sip
