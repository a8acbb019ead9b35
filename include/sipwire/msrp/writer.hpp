#pragma once

/// \file
/// Building chunks: request_writer and response_writer check what they are given.

#include <array>
#include <concepts>

#include "../core/checked_output.hpp"
#include "../core/detail/find_needle.hpp"
#include "../core/detail/single_instances.hpp"
#include "../core/detail/value_parts.hpp"
#include "../core/gather.hpp"
#include "../core/injection.hpp"
#include "../core/sink.hpp"
#include "../core/vocabulary.hpp"
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
SIPWIRE_NOINLINE fault value_fault(std::string_view text) noexcept {
  const slice whole(text);
  // What no line may hold comes before what the value's own machine says: some take a fold, or a quoted-pair
  // with a control.
  fault bad = sipwire::detail::first_outside<charset::line_text>(whole, rule::hval);
  if (bad) return bad;
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

/// Common part of the two writers: header fields, body, end-line. See checked_output for errors; their
/// offsets count in the value that was refused.
template <sink Sink, class Derived>
class message_writer : public checked_output<Derived, Sink> {
  using output_type = checked_output<Derived, Sink>;

 public:
  using output_type::failed;
  /// Adds a field with this value, which must be what the header's own parser accepts in strict mode; CR, LF,
  /// NUL and other controls are errc::injection. To-Path, From-Path and Content-Type are errc::not_allowed
  /// here, for the writer puts them where they belong; a second field of a header that may stand once is
  /// errc::duplicate; a field behind those of MIME that is none of them is errc::misplaced.
  template <header_tag H>
  Derived& add(std::string_view value) {
    if (!begin_field(id_of<H>, name_of<H>)) return self();
    if (const fault bad = detail::value_fault<typename H::value>(value)) return fail(bad);
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
    if (!begin_field(id_of<H>, name_of<H>)) return self();
    if (code > 999) return fail({errc::out_of_range, rule::status_code, 0});
    if (const fault bad = detail::value_fault<text_view>(comment)) return fail(bad);
    const std::array<char, 3> digits = digits_of(code);
    return put({name_of<H>, ": 000 ", {digits.data(), 3}, comment.empty() ? "" : " ", comment, "\r\n"});
  }
  /// Adds Use-Nickname from the plain name, which is quoted and escaped here.
  template <header_tag H>
  requires std::same_as<typename H::value, nickname_view> Derived& add_plain(std::string_view name) {
    if (!begin_field(id_of<H>, name_of<H>)) return self();
    if (const fault bad = detail::value_fault<text_view>(name)) return fail(bad);
    std::uint32_t characters = 0;
    for (std::size_t i = 0; i < name.size(); ++i)
      if ((static_cast<unsigned char>(name[i]) & 0xC0U) != 0x80 &&
          ++characters > nickname_view::max_characters)
        return fail({errc::too_long, rule::nickname, clamp_offset(i)});
    put({name_of<H>, ": "});
    if (const auto ok = mime::quote(this->output(), name); !ok) return fail(ok.error());
    return put({"\r\n"});
  }
  /// Adds any field by name: the value of a known one must be what its parser accepts, any other any UTF-8
  /// text of one line.
  Derived& add(std::string_view name, std::string_view value) {
    if (!detail::header_names::is_name(name)) return fail({errc::bad_field_name, rule::hname, 0});
    const header_id id = find_header(name);
    if (!begin_field(id, name)) return self();
    fault bad;
    if (!with_tag(
            id, [&]<class H>(std::type_identity<H>) { bad = detail::value_fault<typename H::value>(value); }))
      bad = detail::value_fault<text_view>(value);
    if (bad) return fail(bad);
    return line(name, value);
  }
  /// Adds a field of a parsed chunk as it is.
  /// But for blanks around a value that has none.
  Derived& add(const field_view& f) {
    if (f.malformed()) return fail({errc::bad_field_name, rule::hname, 0});
    std::string_view value = f.value();
    with_tag(f.id(), [&]<class H>(std::type_identity<H>) {
      if (detail::value_fault<typename H::value>(value))
        value = sipwire::detail::without_blanks(f.value_slice());
    });
    return add(f.name(), value);
  }

  /// Ends the chunk without a body; errc::not_allowed when there are fields of MIME, which describe one (RFC
  /// 4975 7.1).
  Derived& end(continuation flag = continuation::complete) {
    if (!failed() && !ended_ && mime_) return fail({errc::not_allowed, rule::content_stuff, 0});
    if (!begin_end(flag)) return self();
    return end_line("-------", flag);
  }
  /// The octets written, or the first fault, or errc::too_small with the size needed. Ends the chunk when
  /// that has not been done.
  result<std::size_t> finish() {
    if (!failed() && !ended_) end();
    return this->written(rule::msrp_message);
  }

 protected:
  using output_type::fail, output_type::put, output_type::self;

  message_writer(Sink& out, std::string_view transact_id, leniency lenient = leniency::none) noexcept
      : output_type(out), id_(transact_id, lenient) {
    if (id_.empty())
      fail({transact_id.size() > max_ident ? errc::too_long : errc::syntax, rule::transact_id, 0});
  }
  /// Adds a field with a value of another's, as it was read.
  template <header_tag H>
  Derived& echo(std::string_view value) {
    return begin_field(id_of<H>, name_of<H>) ? line(name_of<H>, value) : self();
  }

  /// Writes To-Path and From-Path behind a start line.
  void paths(std::string_view to, std::string_view from) {
    for (const auto path : {to, from})
      if (const fault bad = detail::value_fault<path_view>(path))
        fail({bad.code, path.data() == to.data() ? rule::to_path : rule::from_path, bad.offset});
    put({"To-Path: ", to, "\r\nFrom-Path: ", from, "\r\n"});
  }
  static constexpr std::array<char, 3> digits_of(std::uint16_t code) noexcept {
    return {static_cast<char>('0' + code / 100), static_cast<char>('0' + code / 10 % 10),
            static_cast<char>('0' + code % 10)};
  }
  [[nodiscard]] std::string_view id() const noexcept { return id_.text(); }

  /// A body: Content-Type last of the header fields, the data, the end-line.
  Derived& write_body(std::string_view type, std::string_view data, continuation flag) {
    if (!begin_body(type, data, flag)) return self();
    put({data});
    return end_line("\r\n-------", flag);
  }
  Derived& gather_body(gather& list, std::string_view type, std::string_view data, continuation flag) {
    if (!begin_body(type, data, flag)) return self();
    const std::size_t head = this->size();
    end_line("\r\n-------", flag);
    const auto size = this->written(rule::msrp_message);
    if (!size) return fail(size.error());
    const auto text = this->output().text();
    const auto own = text.substr(text.size() - *size);
    list.append(own.substr(0, head));
    list.append(data);
    list.append(own.substr(head));
    return self();
  }

 private:
  /// Counts a field; false, with the fault kept, when it may not be added now.
  bool begin_field(header_id id, std::string_view field_name) noexcept {
    if (failed()) return false;
    const bool mime = is_mime_header(field_name);
    if (ended_) {
      fail({errc::misplaced, rule::message_header, 0});
    } else if (id == header_id::to_path || id == header_id::from_path || id == header_id::content_type) {
      fail({errc::not_allowed, rule::message_header, 0});
    } else if (const fault again = met_.add(id, rule::message_header)) {
      fail(again);
    } else if (mime_ && !mime) {
      fail({errc::misplaced, rule::content_stuff, 0});
    } else {
      mime_ = mime;
    }
    return !failed();
  }
  Derived& line(std::string_view field_name, std::string_view value) {
    return put({field_name, ": ", value, "\r\n"});
  }
  /// Ends the header fields; false, with the fault kept, when the chunk may not end with this flag.
  bool begin_end(continuation flag) noexcept {
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
  /// Writes Content-Type and the empty line.
  bool begin_body(std::string_view type, std::string_view data, continuation flag) {
    if (!begin_end(flag)) return false;
    if (const fault bad = detail::value_fault<content_type_view>(type)) {
      fail(bad);
    } else if (data.size() > max_input) {
      fail({errc::too_long, rule::msrp_data, static_cast<std::uint32_t>(max_input)});
    } else if (!self().may_go_on() && data.size() > most_other_body) {
      fail({errc::too_long, rule::msrp_data, most_other_body});
    } else if (const auto at = find_end_line(data, id())) {
      fail({errc::conflict, rule::transact_id, clamp_offset(*at)});
    }
    put({"Content-Type: ", type, "\r\n\r\n"});
    return !failed();
  }
  Derived& end_line(std::string_view hyphens, continuation flag) {
    const char c = static_cast<char>(flag);
    return put({hyphens, id(), {&c, 1}, "\r\n"});
  }

  detail::held_ident id_;
  sipwire::detail::single_instances<header_id, header_id_count> met_;
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
    this->put({"MSRP ", this->id(), " ", method, "\r\n"});
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
  /// empty too. `lenient` is how the request was read, whose transact-id may then be a loose one.
  response_writer(Sink& out, std::string_view transact_id, std::uint16_t status, std::string_view comment,
                  std::string_view to_path, std::string_view from_path, leniency lenient = leniency::none)
      : message_writer<Sink, response_writer>(out, transact_id, lenient) {
    const auto words = comment.empty() ? comment_of(status) : comment;
    if (status > 999) this->fail({errc::out_of_range, rule::status_code, 0});
    if (const fault bad = detail::value_fault<text_view>(words))
      this->fail({bad.code, rule::comment, bad.offset});
    const auto digits = this->digits_of(status);
    this->put({"MSRP ", this->id(), " ", {digits.data(), 3}, words.empty() ? "" : " ", words, "\r\n"});
    this->paths(to_path, from_path);
  }

 private:
  friend class message_writer<Sink, response_writer>;
  static constexpr bool may_go_on() noexcept { return false; }
};

}}}  // namespace sipwire::msrp
