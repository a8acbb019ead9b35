#pragma once

/// \file
/// Building chunks: request_writer and response_writer check what they are given; make_response(),
/// make_report() and the steps of an AUTH exchange.

#include <array>
#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>

#include "../core/detail/find_needle.hpp"
#include "../core/detail/value_parts.hpp"
#include "../core/gather.hpp"
#include "../core/injection.hpp"
#include "../core/numbers.hpp"
#include "../core/result.hpp"
#include "../core/sink.hpp"
#include "../core/text.hpp"
#include "../mime/quoted.hpp"
#include "detail/end_line.hpp"
#include "message_view.hpp"
#include "values/transact_id.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace msrp {

/// Where in `data` seven hyphens, the transact-id and a flag stand, which no body may hold (RFC 4975 7.1);
/// nothing when it may go out.
///
/// Anywhere, not only behind a CRLF: that is what the RFC asks of senders, and receivers that are careless
/// live by it. Linear in the size of the data.
inline std::optional<std::size_t> find_end_line(std::string_view data,
                                                std::string_view transact_id) noexcept {
  const sipwire::detail::needle what{"-------", transact_id};
  const char* const pe = data.data() + data.size();
  if (transact_id.empty()) return std::nullopt;
  for (const char* p = data.data(); (p = sipwire::detail::find_needle(p, pe, what)) != nullptr; ++p) {
    const char* const flag = p + what.size();
    if (flag != pe && detail::is_continuation_flag(*flag)) return static_cast<std::size_t>(p - data.data());
  }
  return std::nullopt;
}

namespace detail {

/// The fault of a value that H is to have, code none when it is good.
template <typed_value V>
SIPWIRE_NOINLINE fault judge(std::string_view text) noexcept {
  const slice whole(text);
  fault bad = check_size(whole, rule::hval);
  if (bad) return bad;
  // What no line may hold comes before what the value's own machine says: some take a fold, or a quoted-pair
  // with a control.
  if (const fault odd = sipwire::detail::injected<charset::line_text>(whole, rule::hval)) return odd;
  const auto v = parse_field<V>(whole);
  if (!v) return v.error();
  sipwire::detail::check_parts(*v, leniency::none, [&bad](fault f) {
    if (!bad) bad = f;
  });
  return bad;
}

/// Text of a Byte-Range.
class range_text {
 public:
  explicit range_text(const byte_range& range) noexcept {
    append(decimal_text(range.start));
    append("-");
    append(range.end ? decimal_text(*range.end).text() : std::string_view("*"));
    append("/");
    append(range.total ? decimal_text(*range.total).text() : std::string_view("*"));
  }
  [[nodiscard]] std::string_view text() const noexcept { return {bytes_.data(), size_}; }

 private:
  void append(std::string_view piece) noexcept {
    for (const char c : piece) bytes_[size_++] = c;
  }
  std::array<char, 64> bytes_{};
  std::size_t size_ = 0;
};

}  // namespace detail

/// Common part of the two writers: header fields, body, end-line. Errors stick: after the first, nothing more
/// is written, and finish() gives it. Its offset counts in the value that was refused. A sink that throws
/// leaves errc::stopped. The sink's content is of no use after an error.
template <sink Sink, class Derived>
class message_writer {
 public:
  /// Adds a field with this value, which must be what the header's own parser accepts in strict mode; CR, LF,
  /// NUL and other controls are errc::injection. To-Path, From-Path and Content-Type are errc::not_allowed
  /// here, for the writer puts them where they belong; a second field of a header that may stand once is
  /// errc::duplicate; a field behind those of MIME that is none of them is errc::misplaced.
  template <header_tag H>
  Derived& add(std::string_view value) {
    if (!open(id_of<H>, name_of<H>)) return self();
    if (const fault bad = detail::judge<typename H::value>(value)) return fail(bad);
    return line(name_of<H>, value);
  }
  /// Adds Expires, Min-Expires or Max-Expires.
  template <header_tag H>
  requires std::same_as<typename H::value, seconds_view> Derived& add(std::uint32_t seconds) {
    return add<H>(decimal_text(seconds).text());
  }
  /// Adds Byte-Range; errc::conflict and errc::out_of_range as its parser has them.
  template <header_tag H>
  requires std::same_as<typename H::value, byte_range_view> Derived& add(const byte_range& range) {
    return add<H>(detail::range_text(range).text());
  }
  /// Adds Success-Report.
  template <header_tag H, std::same_as<bool> YesNo>
  requires std::same_as<typename H::value, success_report_view> Derived& add(YesNo yes) {
    return add<H>(yes ? std::string_view("yes") : std::string_view("no"));
  }
  /// Adds Failure-Report.
  template <header_tag H>
  requires std::same_as<typename H::value, failure_report_view> Derived& add(failure_reporting when) {
    using namespace std::string_view_literals;
    return add<H>(when == failure_reporting::yes  ? "yes"sv
                  : when == failure_reporting::no ? "no"sv
                                                  : "partial"sv);
  }
  /// Adds Status of namespace 000, with a comment when that is not empty; errc::out_of_range for a code above
  /// 999.
  template <header_tag H>
  requires std::same_as<typename H::value, status_view> Derived& add(std::uint16_t code,
                                                                     std::string_view comment = {}) {
    if (!open(id_of<H>, name_of<H>)) return self();
    if (code > 999) return fail({errc::out_of_range, rule::status_code, 0});
    if (const fault bad = detail::judge<text_view>(comment)) return fail(bad);
    const std::array<char, 3> digits = digits_of(code);
    return pieces({name_of<H>, ": 000 ", {digits.data(), 3}, comment.empty() ? "" : " ", comment, "\r\n"});
  }
  /// Adds Use-Nickname from the plain name, which is quoted and escaped here.
  template <header_tag H>
  requires std::same_as<typename H::value, nickname_view> Derived& add_plain(std::string_view name) {
    if (!open(id_of<H>, name_of<H>)) return self();
    if (const fault bad = detail::judge<text_view>(name)) return fail(bad);
    std::uint32_t characters = 0;
    for (std::size_t i = 0; i < name.size(); ++i)
      if ((static_cast<unsigned char>(name[i]) & 0xC0U) != 0x80 &&
          ++characters > nickname_view::max_characters)
        return fail({errc::too_long, rule::nickname, clamp_offset(i)});
    if (characters == 0) return fail({errc::truncated, rule::nickname, 0});
    pieces({name_of<H>, ": "});
    if (const auto ok = mime::quote(sink_, name); !ok) return fail(ok.error());
    return pieces({"\r\n"});
  }
  /// Adds any field by name: the value of a known one must be what its parser accepts, any other any UTF-8
  /// text of one line.
  Derived& add(std::string_view name, std::string_view value) {
    if (!detail::header_names::is_name(name)) return fail({errc::bad_field_name, rule::hname, 0});
    const header_id id = find_header(name);
    if (!open(id, name)) return self();
    fault bad;
    if (!with_tag(id, [&]<class H>(std::type_identity<H>) { bad = detail::judge<typename H::value>(value); }))
      bad = detail::judge<text_view>(value);
    if (bad) return fail(bad);
    return line(name, value);
  }
  /// Adds a field of a parsed chunk as it is.
  Derived& add(const field_view& f) {
    return f.malformed() ? fail({errc::bad_field_name, rule::hname, 0}) : add(f.name(), f.value());
  }

  /// Ends the chunk without a body; errc::not_allowed when there are fields of MIME, which describe one (RFC
  /// 4975 7.1).
  Derived& end(continuation flag = continuation::complete) {
    if (!failed() && !ended_ && mime_) return fail({errc::not_allowed, rule::content_stuff, 0});
    if (!closing(flag)) return self();
    return end_line("-------", flag);
  }
  /// The octets written, or the first fault, or errc::too_small with the size needed. Ends the chunk when
  /// that has not been done.
  result<std::size_t> finish() {
    if (!failed() && !ended_) end();
    if (failed()) return sink_.error;
    return sink_.done();
  }
  [[nodiscard]] bool failed() const noexcept { return sink_.error.code != errc::none; }
  [[nodiscard]] fault error() const noexcept { return sink_.error; }

 protected:
  message_writer(Sink& out, std::string_view transact_id) noexcept
      : sink_(out), id_(transact_id), start_(out.size()) {
    if (id_.empty())
      fail({transact_id.size() > max_ident ? errc::too_long : errc::syntax, rule::transact_id, 0});
  }

  Derived& fail(fault f) noexcept {
    if (!failed()) sink_.error = f;
    return self();
  }
  Derived& pieces(std::initializer_list<std::string_view> all) {
    if (failed()) return self();
    for (const auto piece : all) sink_.append(piece);
    return self();
  }
  /// To-Path and From-Path, each judged, behind a start line.
  void paths(std::string_view to, std::string_view from) {
    for (const auto path : {to, from})
      if (const fault bad = detail::judge<path_view>(path))
        fail({bad.code, path.data() == to.data() ? rule::to_path : rule::from_path, bad.offset});
    pieces({"To-Path: ", to, "\r\nFrom-Path: ", from, "\r\n"});
  }
  static constexpr std::array<char, 3> digits_of(std::uint16_t code) noexcept {
    return {static_cast<char>('0' + code / 100), static_cast<char>('0' + code / 10 % 10),
            static_cast<char>('0' + code % 10)};
  }
  [[nodiscard]] const class transact_id& id() const noexcept { return id_; }

  /// A body: Content-Type last of the header fields, the data, the end-line.
  Derived& write_body(std::string_view type, std::string_view data, continuation flag) {
    if (!head_of_body(type, data, flag)) return self();
    sink_.append(data);
    return end_line("\r\n-------", flag);
  }
  Derived& gather_body(gather& list, std::string_view type, std::string_view data, continuation flag) {
    if (!head_of_body(type, data, flag)) return self();
    const std::size_t head = sink_.size();
    end_line("\r\n-------", flag);
    if (const auto size = sink_.done(); !size) return fail(size.error());
    const auto text = sink_.text();
    list.append(text.substr(start_, head - start_));
    list.append(data);
    list.append(text.substr(head));
    return self();
  }

 private:
  friend Derived;
  Derived& self() noexcept { return static_cast<Derived&>(*this); }

  bool open(header_id id, std::string_view field_name) noexcept {
    if (failed()) return false;
    const auto i = static_cast<std::size_t>(id);
    const bool mime = is_mime_header(field_name);
    if (ended_) {
      fail({errc::misplaced, rule::message_header, 0});
    } else if (id == header_id::to_path || id == header_id::from_path || id == header_id::content_type) {
      fail({errc::not_allowed, rule::message_header, 0});
    } else if (!may_repeat(id) && seen_[i]) {
      fail({errc::duplicate, rule::message_header, 0});
    } else if (mime_ && !mime) {
      fail({errc::misplaced, rule::content_stuff, 0});
    } else {
      seen_[i] = true;
      mime_ = mime;
      return true;
    }
    return false;
  }
  Derived& line(std::string_view field_name, std::string_view value) {
    return pieces({field_name, ": ", value, "\r\n"});
  }
  bool closing(continuation flag) noexcept {
    if (failed()) return false;
    if (ended_) {
      fail({errc::misplaced, rule::end_line, 0});
    } else if (!continuation_of(static_cast<char>(flag))) {
      fail({errc::unknown_value, rule::continuation_flag, 0});
    } else if (flag != continuation::complete && !self().may_go_on()) {
      fail({errc::not_allowed, rule::continuation_flag, 0});
    } else {
      ended_ = true;
    }
    return !failed();
  }
  bool head_of_body(std::string_view type, std::string_view data, continuation flag) {
    if (!closing(flag)) return false;
    if (const fault bad = detail::judge<content_type_view>(type)) {
      fail(bad);
    } else if (!self().may_go_on() && data.size() > most_other_body) {
      fail({errc::too_long, rule::msrp_data, most_other_body});
    } else if (const auto at = find_end_line(data, id_)) {
      fail({errc::conflict, rule::transact_id, clamp_offset(*at)});
    } else {
      pieces({"Content-Type: ", type, "\r\n\r\n"});
    }
    return !failed();
  }
  Derived& end_line(std::string_view hyphens, continuation flag) {
    const char c = static_cast<char>(flag);
    return pieces({hyphens, id_.text(), {&c, 1}, "\r\n"});
  }

  sipwire::detail::sticky_sink<Sink> sink_;
  class transact_id id_;
  std::size_t start_;
  std::array<bool, header_id_count> seen_{};
  bool mime_ = false;
  bool ended_ = false;
};

/// Writes a request: start line, To-Path, From-Path, header fields in the order added, Content-Type, body,
/// end-line.
///
/// \code
/// char room[2048];
/// sipwire::span_sink out(room);
/// auto size = sipwire::msrp::request_writer(out, id, sipwire::msrp::method::send, to, from)
///                 .add<sipwire::msrp::hdr::message_id>("12339sdqwer")
///                 .add<sipwire::msrp::hdr::byte_range>(sipwire::msrp::byte_range{1, 16, 16})
///                 .body("text/plain", "Hi, I'm Alice!\r\n")
///                 .finish();
/// \endcode
template <sink Sink>
class request_writer : public message_writer<Sink, request_writer<Sink>> {
 public:
  /// The transact-id must be an ident; draw() one. Paths are one URI or several with a SP between them.
  request_writer(Sink& out, std::string_view transact_id, msrp::method m, std::string_view to_path,
                 std::string_view from_path)
      : request_writer(out, transact_id, name(m), to_path, from_path) {}
  /// With a method of upper-case letters.
  request_writer(Sink& out, std::string_view transact_id, std::string_view method, std::string_view to_path,
                 std::string_view from_path)
      : message_writer<Sink, request_writer>(out, transact_id),
        is_send_(find_method(method) == method::send) {
    if (method.empty()) this->fail({errc::truncated, rule::method, 0});
    for (std::size_t i = 0; i < method.size(); ++i)
      if (method[i] < 'A' || method[i] > 'Z') this->fail({errc::syntax, rule::method, clamp_offset(i)});
    this->pieces({"MSRP ", this->id().text(), " ", method, "\r\n"});
    this->paths(to_path, from_path);
  }

  /// Ends the header fields with Content-Type and the chunk with this body. errc::conflict at its offset in
  /// the data where the transact-id stands as in an end-line: then draw another and write the chunk anew (RFC
  /// 4975 7.1). errc::too_long beyond 10240 octets, but for SEND.
  request_writer& body(std::string_view content_type, std::string_view data,
                       continuation flag = continuation::complete) {
    return this->write_body(content_type, data, flag);
  }
  /// As body(), but what is not the body goes to the sink and the chunk to `list`: what the sink has, the
  /// caller's bytes where they lie, and what the sink has behind that. All must stay until it is sent.
  /// finish() gives the octets in the sink.
  request_writer& body(gather& list, std::string_view content_type, std::string_view data,
                       continuation flag = continuation::complete) requires std::same_as<Sink, span_sink> {
    return this->gather_body(list, content_type, data, flag);
  }

 private:
  friend class message_writer<Sink, request_writer>;
  [[nodiscard]] bool may_go_on() const noexcept { return is_send_; }
  bool is_send_;
};

/// Writes a response: as request_writer, with a status; it has no body.
template <sink Sink>
class response_writer : public message_writer<Sink, response_writer<Sink>> {
 public:
  /// `status` is 0 to 999; an empty comment takes comment_of() the status, and none is written when that is
  /// empty too.
  response_writer(Sink& out, std::string_view transact_id, std::uint16_t status, std::string_view comment,
                  std::string_view to_path, std::string_view from_path)
      : message_writer<Sink, response_writer>(out, transact_id) {
    const auto words = comment.empty() ? comment_of(status) : comment;
    if (status > 999) this->fail({errc::out_of_range, rule::status_code, 0});
    if (const fault bad = detail::judge<text_view>(words)) this->fail({bad.code, rule::comment, bad.offset});
    const auto digits = this->digits_of(status);
    this->pieces(
        {"MSRP ", this->id().text(), " ", {digits.data(), 3}, words.empty() ? "" : " ", words, "\r\n"});
    this->paths(to_path, from_path);
  }

 private:
  friend class message_writer<Sink, response_writer>;
  static constexpr bool may_go_on() noexcept { return false; }
};

/// A response to a request (RFC 4975 7.2): its transact-id; the first URI of its From-Path, or all of them
/// when it is no SEND, as To-Path; the first URI of its To-Path as From-Path. Ended, if nothing more is to be
/// added, by finish().
///
/// errc::not_allowed for a response and for a REPORT, which nobody answers (RFC 4975 7.1.2); the faults of
/// the two paths, whose offsets count in the request, but in the URI where only a leniency took it: none is
/// written.
/// \code
/// sipwire::msrp::make_response(out, *chunk, 200).finish();
/// \endcode
template <sink Sink>
response_writer<Sink> make_response(Sink& out, const message_view& request, std::uint16_t status,
                                    std::string_view comment = {});

/// A REPORT about a SEND (RFC 4975 7.1.3, 7.1.4) in a transaction of its own: back along its From-Path, from
/// the last URI of its To-Path, with its Message-ID, this Byte-Range and this Status. errc::not_allowed for
/// what is no SEND.
/// \code
/// auto success = sipwire::msrp::make_report(out, id, *chunk, 200, {1, received, received}).finish();
/// auto failure = sipwire::msrp::make_report(out, id, *chunk, 413, {1, received, {}}, "disk full").finish();
/// \endcode
template <sink Sink>
request_writer<Sink> make_report(Sink& out, std::string_view transact_id, const message_view& send,
                                 std::uint16_t status, const byte_range& range,
                                 std::string_view comment = {});

/// A SEND without a body, by which an endpoint shows which session a connection is for, and that it is alive
/// (RFC 4975 5.4, 7.1).
template <sink Sink>
request_writer<Sink> make_keep_alive(Sink& out, std::string_view transact_id, std::string_view to_path,
                                     std::string_view from_path, std::string_view message_id);

/// An AUTH, by which a client asks a relay for URIs (RFC 4976 5.1): the first time without `credentials`,
/// then with those that answer the challenge. Expires may be added.
template <sink Sink>
request_writer<Sink> make_auth(Sink& out, std::string_view transact_id, std::string_view to_path,
                               std::string_view from_path, std::string_view credentials = {});

/// The 401 of a relay to an AUTH, with a challenge.
template <sink Sink>
response_writer<Sink> make_challenge(Sink& out, const message_view& auth, std::string_view challenge);

/// The 200 of a relay to an AUTH: the URIs to use and for how many seconds. Authentication-Info may be added.
template <sink Sink>
response_writer<Sink> make_auth_ok(Sink& out, const message_view& auth, std::string_view use_path,
                                   std::uint32_t expires);

/// The 423 of a relay to an AUTH whose Expires is below `least` or above `most` seconds.
template <sink Sink>
response_writer<Sink> make_out_of_bounds(Sink& out, const message_view& auth, std::uint32_t least,
                                         std::uint32_t most);

namespace detail {

/// Writers can be told of a fault that came before them.
template <class Writer>
class failing : public Writer {
 public:
  static void tell(Writer& w, fault f) noexcept { (w.*(&failing::fail))(f); }
};

}  // namespace detail

template <sink Sink>
response_writer<Sink> make_response(Sink& out, const message_view& request, std::uint16_t status,
                                    std::string_view comment) {
  const auto to = request.get<hdr::to_path>();
  const auto from = request.get<hdr::from_path>();
  const bool is_send = request.method() == method::send;
  response_writer<Sink> w(
      out, request.transact_id(), status, comment,
      from ? (is_send ? from->front().text() : from->text()) : std::string_view("msrp://a;tcp"),
      to ? to->front().text() : std::string_view("msrp://a;tcp"));
  using tell = detail::failing<response_writer<Sink>>;
  if (request.is_response() || request.method() == method::report) {
    tell::tell(w, {errc::not_allowed, rule::msrp_start, request.layout().start_line.first});
  } else if (!to || !from) {
    tell::tell(w, !from ? from.error() : to.error());
  }
  return w;
}

template <sink Sink>
request_writer<Sink> make_report(Sink& out, std::string_view transact_id, const message_view& send,
                                 std::uint16_t status, const byte_range& range, std::string_view comment) {
  const auto to = send.get<hdr::to_path>();
  const auto from = send.get<hdr::from_path>();
  const auto id = send.get<hdr::message_id>();
  const std::string_view nobody = "msrp://a;tcp";
  request_writer<Sink> w(out, transact_id, method::report, from ? from->text() : nobody,
                         to ? to->back().text() : nobody);
  using tell = detail::failing<request_writer<Sink>>;
  if (send.method() != method::send) {
    tell::tell(w, {errc::not_allowed, rule::msrp_start, send.layout().start_line.first});
  } else if (!from || !to || !id) {
    tell::tell(w, !from ? from.error() : !to ? to.error() : id.error());
  } else {
    w.template add<hdr::message_id>(id->text());
    w.template add<hdr::byte_range>(range);
    w.template add<hdr::status>(status, comment.empty() ? comment_of(status) : comment);
  }
  return w;
}

template <sink Sink>
request_writer<Sink> make_keep_alive(Sink& out, std::string_view transact_id, std::string_view to_path,
                                     std::string_view from_path, std::string_view message_id) {
  request_writer<Sink> w(out, transact_id, method::send, to_path, from_path);
  w.template add<hdr::message_id>(message_id);
  w.template add<hdr::byte_range>(byte_range{1, 0, 0});
  return w;
}

template <sink Sink>
request_writer<Sink> make_auth(Sink& out, std::string_view transact_id, std::string_view to_path,
                               std::string_view from_path, std::string_view credentials) {
  request_writer<Sink> w(out, transact_id, method::auth, to_path, from_path);
  if (!credentials.empty()) w.template add<hdr::authorization>(credentials);
  return w;
}

template <sink Sink>
response_writer<Sink> make_challenge(Sink& out, const message_view& auth, std::string_view challenge) {
  auto w = make_response(out, auth, status_code::unauthorized);
  w.template add<hdr::www_authenticate>(challenge);
  return w;
}

template <sink Sink>
response_writer<Sink> make_auth_ok(Sink& out, const message_view& auth, std::string_view use_path,
                                   std::uint32_t expires) {
  auto w = make_response(out, auth, status_code::ok);
  w.template add<hdr::use_path>(use_path);
  w.template add<hdr::expires>(expires);
  return w;
}

template <sink Sink>
response_writer<Sink> make_out_of_bounds(Sink& out, const message_view& auth, std::uint32_t least,
                                         std::uint32_t most) {
  auto w = make_response(out, auth, status_code::out_of_bounds);
  w.template add<hdr::min_expires>(least);
  w.template add<hdr::max_expires>(most);
  return w;
}

}}}  // namespace sipwire::msrp
