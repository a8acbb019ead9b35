#pragma once

/// \file
/// Building CPIM messages: message_writer checks what it is given.

#include <array>

#include "../core/checked_output.hpp"
#include "../core/detail/single_instances.hpp"
#include "../core/injection.hpp"
#include "../core/sink.hpp"
#include "../core/vocabulary.hpp"
#include "../mime/base64.hpp"
#include "../mime/content_disposition.hpp"
#include "../mime/content_id.hpp"
#include "../mime/content_type.hpp"
#include "../mime/entity.hpp"
#include "../mime/quoted_printable.hpp"
#include "../uri/uri.hpp"
#include "address.hpp"
#include "detail/value_faults.hpp"
#include "escape.hpp"
#include "header.hpp"
#include "parts.hpp"
#include "values.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace cpim {

/// Writes a message: headers in the order added, an empty line, MIME header fields, an empty line, content
/// (RFC 3862 2).
///
/// Nothing is written that message_view would not read back the same in strict mode. See checked_output for
/// errors; their offsets count in the text that was refused, and a function given to content_by() that throws
/// leaves errc::stopped. Texts given to ns() must live as long as the writer.
/// \code
/// char room[1500];
/// sipwire::span_sink out(room);
/// auto size =
///     cpim::message_writer(out)
///         .from({"Lin Yue", "sip:+8613800138000@ims.example"})
///         .to({"", "tel:+8613912340002"})
///         .date_time(mime::date_time_text(now, 480))
///         .message_id("Mx-30a45ad478")
///         .disposition_notification(cpim::disposition::positive_delivery | cpim::disposition::display)
///         .content({.encoding = mime::transfer_encoding::base64}, "你好")
///         .finish();
/// \endcode
template <sink Sink>
class message_writer : public checked_output<message_writer<Sink>, Sink> {
  using output_type = checked_output<message_writer, Sink>;

 public:
  using output_type::failed;
  explicit message_writer(Sink& out) noexcept : output_type(out) {}

  /// Adds From; errc::duplicate for a second one. Of the address the faults are those of its URI, and
  /// errc::bad_utf8.
  message_writer& from(const address_parts& who) {
    return address(header_kind::from, headers_namespace, "From", who);
  }
  /// Adds From with an address of another message: as it is, and where leniencies read it the URI alone.
  message_writer& from(const address_view& who) {
    return is_strict(who) ? header("From", who.text()) : from(address_parts{{}, who.uri().text()});
  }
  /// Adds a To.
  message_writer& to(const address_parts& who) {
    return address(header_kind::to, headers_namespace, "To", who);
  }
  /// Adds To with an address of another message, see from().
  message_writer& to(const address_view& who) {
    return is_strict(who) ? header("To", who.text()) : to(address_parts{{}, who.uri().text()});
  }
  /// Adds a cc.
  message_writer& cc(const address_parts& who) {
    return address(header_kind::cc, headers_namespace, "cc", who);
  }
  /// Adds DateTime, of RFC 3339; see mime::date_time_text.
  message_writer& date_time(std::string_view text) {
    return add(header_kind::datetime, headers_namespace, "DateTime", {}, text);
  }
  /// Adds a Subject of plain text, whose controls and backslashes are escaped here, and its language unless
  /// that is empty.
  message_writer& subject(std::string_view plain, std::string_view lang = {}) {
    if (!begin_header(header_kind::subject, headers_namespace)) return *this;
    if (!lang.empty()) {
      fault bad = detail::value_fault<message_id_view>(slice(lang));
      // It is a Token, but here nobody takes blanks off.
      if (const std::size_t blank = lang.find(' '); !bad && blank != std::string_view::npos)
        bad = {errc::syntax, rule::cpim_param, clamp_offset(blank)};
      if (bad) return fail({bad.code, rule::cpim_param, bad.offset});
    }
    counting_sink measure;
    if (const auto ok = escape(measure, plain); !ok) return fail(ok.error());
    put({"Subject:"});
    if (!lang.empty()) put({";lang=", lang});
    put({" "});
    (void)escape(this->output(), plain);
    return put({"\r\n"});
  }
  /// Declares a namespace for names with this prefix, or for those without one when it is empty.
  /// errc::too_many beyond limits::cpim_namespaces.
  message_writer& ns(std::string_view prefix, std::string_view uri) {
    if (!begin_header(header_kind::ns, headers_namespace)) return *this;
    if (const fault bad = detail::first_outside<charset::cpim_name>(prefix, rule::name_prefix, errc::syntax))
      return fail(bad);
    if (const fault bad = uri_fault(uri)) return fail(bad);
    if (declared_ == declarations_.size()) return fail({errc::too_many, rule::ns_header, 0});
    declarations_[declared_++] = {prefix, uri};
    put({"NS: ", prefix});
    if (!prefix.empty()) put({" "});
    return put({"<", uri, ">\r\n"});
  }
  /// Adds Require with one name or several with commas between them.
  message_writer& require(std::string_view names) {
    return add(header_kind::require, headers_namespace, "Require", {}, names);
  }

  /// Adds imdn.Message-ID, a Token. For this and those below: the namespace is declared as `imdn` unless ns()
  /// has done so.
  message_writer& message_id(std::string_view id) {
    return receipt(header_kind::message_id, "Message-ID", id);
  }
  /// Adds imdn.Disposition-Notification.
  message_writer& disposition_notification(disposition wanted) {
    if (!declare_imdn() || !begin_header(header_kind::disposition_notification, imdn_namespace)) return *this;
    put({imdn_prefix(), ".Disposition-Notification: "});
    bool first = true;
    for (const auto& row : disposition_words) {
      if (!has(wanted, row.what)) continue;
      put({first ? "" : ", ", row.word});
      first = false;
    }
    return put({"\r\n"});
  }
  /// The same with any words and parameters, separated by commas.
  message_writer& disposition_notification(std::string_view wanted) {
    return receipt(header_kind::disposition_notification, "Disposition-Notification", wanted);
  }
  /// Adds imdn.Original-To.
  message_writer& original_to(const address_parts& who) {
    return routed(header_kind::original_to, "Original-To", who);
  }
  /// Adds an imdn.IMDN-Record-Route.
  message_writer& imdn_record_route(const address_parts& hop) {
    return routed(header_kind::imdn_record_route, "IMDN-Record-Route", hop);
  }
  /// Adds an imdn.IMDN-Route.
  message_writer& imdn_route(const address_parts& hop) {
    return routed(header_kind::imdn_route, "IMDN-Route", hop);
  }
  /// Adds an imdn.IMDN-Route with the value that an IMDN-Record-Route had, see from().
  message_writer& imdn_route(const address_view& hop) {
    return is_strict(hop) ? receipt(header_kind::imdn_route, "IMDN-Route", hop.text())
                          : imdn_route(address_parts{{}, hop.uri().text()});
  }

  /// Adds any header with this value as it is to be on the wire, escapes and all. The name may have a prefix,
  /// which must be declared (errc::unknown_value); the value of a header that the library types must be what
  /// its own parser accepts; controls are errc::injection. The fields of MIME are errc::not_allowed here. NS
  /// must go through ns().
  message_writer& header(std::string_view name, std::string_view value) {
    const detail::split_name parts(name);
    if (parts.bad) return fail(parts.bad);
    const auto uri = meaning(parts.prefix);
    if (uri.empty()) return fail({errc::unknown_value, rule::name_prefix, 0});
    const auto kind = kind_of(uri, parts.local);
    if (kind == header_kind::ns) return fail({errc::not_allowed, rule::ns_header, 0});
    if (detail::is_mime_name(uri, parts.local)) return fail({errc::not_allowed, rule::cpim_header_name, 0});
    if (!begin_header(kind)) return *this;
    return line(kind, parts.prefix, parts.local, {}, value);
  }
  /// Adds a header as it stands in another message. Its prefix must mean the same here, else errc::conflict.
  message_writer& header(const header_view& from) {
    if (from.kind() == header_kind::ns) return fail({errc::not_allowed, rule::ns_header, 0});
    if (meaning(from.prefix()) != from.namespace_uri() || from.namespace_uri().empty())
      return fail({errc::conflict, rule::name_prefix, 0});
    if (detail::is_mime_name(from.namespace_uri(), from.local_name()))
      return fail({errc::not_allowed, rule::cpim_header_name, 0});
    if (!begin_header(from.kind())) return *this;
    return line(from.kind(), from.prefix(), from.local_name(), from.params().text(), from.value());
  }

  /// Ends the message with its content. errc::not_allowed for bytes that the encoding does not carry: above
  /// 0x7F in 7bit.
  message_writer& content(const content_parts& parts, std::string_view bytes) {
    if (bytes.size() > max_input) return fail({errc::too_long, rule::message_body, 0});
    const auto how = parts.encoding;
    if (how == mime::transfer_encoding::seven_bit)
      for (std::size_t i = 0; i < bytes.size(); ++i)
        if (static_cast<unsigned char>(bytes[i]) > 0x7F)
          return fail({errc::not_allowed, rule::message_body, clamp_offset(i)});
    const auto encode = [&](auto& out) {
      if (how == mime::transfer_encoding::base64) {
        mime::base64_encode(out, bytes);
      } else if (how == mime::transfer_encoding::quoted_printable) {
        mime::quoted_printable_encode(out, bytes, mime::qp_form::binary);
      } else {
        out.append(bytes);
      }
    };
    counting_sink measure;
    if (parts.length) encode(measure);
    return content_by(parts, measure.size(), encode);
  }
  /// Ends the message with content that `make(sink)` writes, `size` bytes of it, encoded already;
  /// errc::conflict in Content-Length when it writes more or less than that says.
  template <class Make>
  message_writer& content_by(const content_parts& parts, std::size_t size, Make&& make) {
    if (ended_) fail({errc::misplaced, rule::message_body, 0});
    fail(field_fault<mime::content_type_view>(parts.type));
    if (!parts.disposition.empty()) fail(field_fault<mime::content_disposition_view>(parts.disposition));
    if (!parts.id.empty()) fail(field_fault<mime::content_id_view>(parts.id));
    if (failed()) return *this;
    ended_ = true;
    put({"\r\nContent-Type: ", parts.type, "\r\n"});
    if (parts.encoding != mime::transfer_encoding::binary)
      put({"Content-Transfer-Encoding: ", word(parts.encoding), "\r\n"});
    if (!parts.disposition.empty()) put({"Content-Disposition: ", parts.disposition, "\r\n"});
    if (!parts.id.empty()) put({"Content-ID: ", parts.id, "\r\n"});
    if (parts.length) put({"Content-Length: ", decimal_text(size).text(), "\r\n"});
    put({"\r\n"});
    const std::size_t before = this->size();
    this->output().call(make);
    if (parts.length && this->size() - before != size) fail({errc::conflict, rule::content_length, 0});
    return *this;
  }

  /// The size written: the sink's own errc::too_small, the first error of what was added,
  /// errc::missing_mandatory when there was no content.
  result<std::size_t> finish() {
    if (!failed() && !ended_) fail({errc::missing_mandatory, rule::cpim_message, 0});
    return this->written(rule::cpim_message);
  }

 private:
  using output_type::fail, output_type::put;
  struct declaration {
    std::string_view prefix;
    std::string_view uri;
  };

  static constexpr std::string_view word(mime::transfer_encoding how) noexcept {
    switch (how) {
      case mime::transfer_encoding::seven_bit:
        return "7bit";
      case mime::transfer_encoding::eight_bit:
        return "8bit";
      case mime::transfer_encoding::binary:
        return "binary";
      case mime::transfer_encoding::quoted_printable:
        return "quoted-printable";
      case mime::transfer_encoding::base64:
        return "base64";
    }
    return "binary";
  }
  template <class V>
  static fault field_fault(std::string_view value) {
    if (const fault bad = detail::text_fault(value, rule::field_body)) return bad;
    return detail::value_fault<V>(slice(value));
  }

  /// What a prefix means here; empty when it is not declared.
  [[nodiscard]] std::string_view meaning(std::string_view prefix) const noexcept {
    for (std::size_t i = declared_; i != 0; --i)
      if (declarations_[i - 1].prefix == prefix) return declarations_[i - 1].uri;
    return prefix.empty() ? headers_namespace : std::string_view();
  }
  [[nodiscard]] std::string_view imdn_prefix() const noexcept {
    for (std::size_t i = declared_; i != 0; --i)
      if (declarations_[i - 1].uri == imdn_namespace && !declarations_[i - 1].prefix.empty() &&
          meaning(declarations_[i - 1].prefix) == imdn_namespace)
        return declarations_[i - 1].prefix;
    return {};
  }
  bool declare_imdn() {
    if (failed()) return false;
    if (imdn_prefix().empty()) ns("imdn", imdn_namespace);
    return !failed();
  }

  /// Counts a header of this kind; false, with the fault kept, when it may not be added now.
  bool begin_header(header_kind kind) noexcept {
    if (failed()) return false;
    if (ended_) {
      fail({errc::misplaced, rule::cpim_header, 0});
    } else if (lines_ == limits().cpim_headers) {
      fail({errc::too_many, rule::cpim_header, 0});
    } else {
      ++lines_;
      fail(met_.add(kind, rule::cpim_header));
    }
    return !failed();
  }
  /// The same for one of a namespace: not when names without a prefix mean something else.
  bool begin_header(header_kind kind, std::string_view uri) noexcept {
    if (begin_header(kind) && uri == headers_namespace && meaning({}) != headers_namespace)
      fail({errc::conflict, rule::name_prefix, 0});
    return !failed();
  }
  static bool is_strict(const address_view& who) noexcept {
    return !detail::text_fault(who.text(), rule::cpim_header_value) &&
           !detail::value_fault<address_view>(slice(who.text()));
  }
  static fault uri_fault(std::string_view uri) noexcept {
    if (uri.empty()) return {errc::truncated, rule::uri, 0};
    if (const fault bad = detail::first_outside<charset::angle_uri>(uri, rule::uri)) return bad;
    return uri::uri_view(slice(uri)).check().error();
  }
  message_writer& line(header_kind kind, std::string_view prefix, std::string_view name,
                       std::string_view params, std::string_view value) {
    if (const fault bad = detail::text_fault(value, rule::cpim_header_value)) return fail(bad);
    if (const fault bad = detail::kind_fault(kind, value)) return fail(bad);
    if (!prefix.empty()) put({prefix, "."});
    return put({name, ":", params, " ", value, "\r\n"});
  }
  message_writer& add(header_kind kind, std::string_view uri, std::string_view name, std::string_view params,
                      std::string_view value) {
    return begin_header(kind, uri) ? line(kind, {}, name, params, value) : *this;
  }
  message_writer& receipt(header_kind kind, std::string_view name, std::string_view value) {
    if (!declare_imdn() || !begin_header(kind, imdn_namespace)) return *this;
    return line(kind, imdn_prefix(), name, {}, value);
  }
  message_writer& address(header_kind kind, std::string_view uri, std::string_view name,
                          const address_parts& who) {
    return begin_header(kind, uri) ? address_line({}, name, who) : *this;
  }
  message_writer& routed(header_kind kind, std::string_view name, const address_parts& who) {
    if (!declare_imdn() || !begin_header(kind, imdn_namespace)) return *this;
    return address_line(imdn_prefix(), name, who);
  }
  message_writer& address_line(std::string_view prefix, std::string_view name, const address_parts& who) {
    if (const fault bad = uri_fault(who.uri)) return fail(bad);
    counting_sink measure;
    if (const auto ok = escape(measure, who.formal_name, '"'); !ok)
      return fail({ok.error().code, rule::formal_name, ok.error().offset});
    if (!prefix.empty()) put({prefix, "."});
    put({name, ": "});
    if (!who.formal_name.empty()) {
      put({"\""});
      (void)escape(this->output(), who.formal_name, '"');
      put({"\" "});
    }
    return put({"<", who.uri, ">\r\n"});
  }

  std::array<declaration, limits::cpim_namespaces> declarations_{};
  std::size_t declared_ = 0;
  std::uint32_t lines_ = 0;
  sipwire::detail::single_instances<header_kind, header_kind_count> met_;
  bool ended_ = false;
};

}}}  // namespace sipwire::cpim
