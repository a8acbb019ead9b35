#pragma once

/// \file
/// A CPIM message: message headers, and the MIME entity that they are about (RFC 3862).

#include <array>

#include "../core/vocabulary.hpp"
#include "../field/table.hpp"
#include "../mime/entity.hpp"
#include "../mime/header_block.hpp"
#include "detail/gen/header.hpp"
#include "detail/loose_header.hpp"
#include "header_table.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace cpim {

/// The message headers of a message, NS too; not those of its content.
class message_headers : public sipwire::field::table<message_headers, header_fields>,
                        public named_headers<message_headers> {
 public:
  message_headers() noexcept = default;

  using table::raw;
  // Which header a name means depends on where it stands.
  void raw(std::string_view name) const = delete;
  /// The message headers, line ends included, without the empty line.
  [[nodiscard]] extent headers_where() const noexcept { return headers_; }
  [[nodiscard]] std::uint32_t headers_end() const noexcept { return headers_.last; }

 protected:
  extent headers_{0, 0};
};

/// The headers of `urn:ietf:params:imdn` in a message (RFC 5438 6), whatever their prefix. Any of them may be
/// missing: intermediaries take them out.
/// \code
/// const auto imdn = message->imdn();
/// if (imdn.wants(cpim::disposition::positive_delivery)) if (auto id = imdn.message_id()) answer(id->text());
/// \endcode
class imdn_headers {
 public:
  imdn_headers() noexcept = default;
  explicit imdn_headers(const message_headers& of) noexcept : all_(of) {}

  /// Message-ID (RFC 5438 6.3); errc::absent without one, errc::duplicate at the second.
  [[nodiscard]] result<message_id_view> message_id() const { return all_.get<hdr::message_id>(); }
  /// The notifications that Disposition-Notification asks for (RFC 5438 6.2); none when it is absent or
  /// empty.
  [[nodiscard]] header_values<hdr::disposition_notification> disposition_notification() const noexcept {
    return all_.all<hdr::disposition_notification>();
  }
  /// The set of them; what is malformed or an extension is not in it.
  [[nodiscard]] disposition wanted() const noexcept {
    disposition out = disposition::none;
    for (const auto& one : disposition_notification())
      if (one) out |= one->what();
    return out;
  }
  /// Does the sender ask for this notification?
  [[nodiscard]] bool wants(disposition what) const noexcept { return has(wanted(), what); }
  /// Original-To (RFC 5438 6.4); errc::absent without one, errc::duplicate at the second.
  [[nodiscard]] result<address_view> original_to() const { return all_.get<hdr::original_to>(); }
  /// Every IMDN-Record-Route, the last intermediary's first (RFC 5438 6.5).
  [[nodiscard]] header_values<hdr::imdn_record_route> record_route() const noexcept {
    return all_.all<hdr::imdn_record_route>();
  }
  /// Every IMDN-Route, the next hop's first (RFC 5438 6.6).
  [[nodiscard]] header_values<hdr::imdn_route> route() const noexcept { return all_.all<hdr::imdn_route>(); }
  /// Is there any header of the namespace that the library types?
  [[nodiscard]] bool empty() const noexcept {
    for (const auto h : all_.fields())
      if (info(h.kind()).in == family::imdn) return false;
    return true;
  }

 private:
  message_headers all_;
};

/// A message/cpim body, parsed in place: nothing is copied or allocated.
///
/// Message headers (RFC 3862 2.2), an empty line, MIME header fields, an empty line, content. All headers are
/// kept, in order and however often they stand; the names are told by namespace (3.4), so `imdn` may be any
/// prefix. Header values are judged when they are asked for: a malformed one spoils nothing else. The content
/// ends with its Content-Length, when it has one, or with the input. Borrows from the input and the room,
/// which must outlive it; offsets of faults count in the outermost buffer.
/// \code
/// sipwire::cpim::header_storage<32> headers;
/// auto message = sipwire::cpim::parse(body, headers);
/// char room[4096];
/// if (message) show(message->from()->uri().text(), message->content().decoded(room));
/// if (message && message->imdn().wants(cpim::disposition::display)) answer(message->imdn().message_id());
/// \endcode
class message_view : public message_headers {
 public:
  message_view() noexcept = default;

  /// From; errc::absent and errc::duplicate as in get().
  [[nodiscard]] result<address_view> from() const { return get<hdr::from>(); }
  /// Every To, one value each.
  [[nodiscard]] header_values<hdr::to> to() const noexcept { return all<hdr::to>(); }
  /// Every cc, one value each.
  [[nodiscard]] header_values<hdr::cc> cc() const noexcept { return all<hdr::cc>(); }
  /// DateTime; errc::absent and errc::duplicate as in get().
  [[nodiscard]] result<mime::date_time_view> date_time() const { return get<hdr::datetime>(); }
  /// Every Subject: decoded() and lang() are what matters, one for each language.
  [[nodiscard]] raw_fields subject() const noexcept { return raw(header_kind::subject); }
  /// Every NS.
  [[nodiscard]] header_values<hdr::ns> ns() const noexcept { return all<hdr::ns>(); }
  /// The names that Require has, of all its lines.
  [[nodiscard]] header_values<hdr::require> require() const noexcept { return all<hdr::require>(); }
  /// The headers of RFC 5438.
  [[nodiscard]] imdn_headers imdn() const noexcept { return imdn_headers(*this); }

  /// The MIME header fields and the content.
  [[nodiscard]] mime::entity_view content() const noexcept { return content_; }
  /// What stands behind a content that its Content-Length ends.
  [[nodiscard]] std::string_view trailing() const noexcept {
    return source_.text({content_.body().where().last, all_.last});
  }
  /// What leniency::inner_content_type let through in front of the headers.
  [[nodiscard]] std::string_view leading() const noexcept {
    return source_.text({all_.first, headers_.first});
  }

  /// All of it as written.
  [[nodiscard]] std::string_view text() const noexcept { return source_.text(all_); }
  [[nodiscard]] extent where() const noexcept { return all_; }

  /// Equal bytes.
  friend bool operator==(const message_view& a, const message_view& b) noexcept {
    return a.text() == b.text();
  }

 private:
  template <class Runs>
  friend result<message_view> parse_with(const slice& text, header_room& room, const read_options& options);

  struct declaration {
    extent prefix;
    extent uri;
  };
  /// The namespaces that the lines so far declare.
  struct declarations {
    std::array<declaration, limits::cpim_namespaces> of;
    std::uint8_t count = 0;
  };

  template <class Runs>
  fault read(const slice& input, header_room& room, const read_options& options) noexcept {
    if (const fault bad = check_size(input, rule::cpim_message)) return bad;
    all_ = input.where();
    room.clear();
    declarations declared;
    const char* p = input.begin();
    const char* const pe = input.end();
    const auto at = [&](const char* where, errc code, rule which) {
      return fault{code, which, source_.offset(where)};
    };
    const char* first = p;
    const char* last = nullptr;  // of the headers
    while (last == nullptr) {
      if (p == pe) {
        if (!sipwire::has(lenient(), leniency::missing_separator))
          return at(p, errc::truncated, rule::cpim_message);
        last = p;
        break;
      }
      const char* const line = p;
      if (*p == '\r' || *p == '\n') {
        if (const fault bad = empty_line(p, pe)) return bad;
        last = line;
        continue;
      }
      if (room.count() == options.caps.cpim_headers) return at(p, errc::too_many, rule::cpim_header);
      header h;
      const auto stop = read_line<Runs>(p, pe, declared, h);
      if (!stop.ok()) return stop.in(source_);
      p = stop.at;
      if (h.dot == extent::absent_mark && !h.space && is_mime_name(h)) {
        if (room.count() == 0 && first == input.begin() && is_inner_content_type(h)) {
          if (!sipwire::has(lenient(), leniency::inner_content_type))
            return at(line, errc::not_allowed, rule::cpim_header);
          if (p != pe && (*p == '\r' || *p == '\n'))
            if (const fault bad = empty_line(p, pe)) return bad;
          first = p;
          continue;
        }
        if (!sipwire::has(lenient(), leniency::missing_separator))
          return at(line, errc::misplaced, rule::cpim_header);
        last = p = line;
        break;
      }
      if (const fault bad = declare(h, declared)) return bad;
      if (!room.push(h)) return at(line, errc::too_many, rule::cpim_header);
    }
    headers_ = source_.at(first, last);
    return read_content(slice(input).from(p), options);
  }

  /// Past an empty line at p.
  fault empty_line(const char*& p, const char* pe) const noexcept {
    if (*p == '\r') {
      ++p;
      if (p == pe) return {errc::truncated, rule::cpim_message, source_.offset(p)};
      if (*p != '\n') return {errc::bare_cr, rule::cpim_message, source_.offset(p - 1)};
    } else if (!sipwire::has(lenient(), leniency::bare_lf)) {
      return {errc::bare_lf, rule::cpim_message, source_.offset(p)};
    }
    ++p;
    return {};
  }

  fault read_content(const slice& rest, const read_options& options) noexcept {
    auto block = mime::header_block::parse(rest, options);
    std::uint32_t body = 0;
    if (!block) {
      // Without an empty line the content begins where the fields end: at the line that is none.
      const fault bad = block.error();
      if (!sipwire::has(lenient(), leniency::missing_separator) || bad.code == errc::too_many) return bad;
      const char* line = source_.begin() + bad.offset;
      while (line != rest.begin() && line[-1] != '\n') --line;
      block = mime::header_block::parse(slice(source_, source_.at(rest.begin(), line)), options);
      if (!block) return bad;
      body = source_.offset(line);
    } else {
      if (!block->has_empty_line() && !sipwire::has(lenient(), leniency::missing_separator))
        return {errc::truncated, rule::mime_part_headers, rest.where().last};
      body = block->body_offset();
    }
    std::uint32_t last = rest.where().last;
    const auto length = block->content_length();
    if (length) {
      if (*length <= last - body) {
        last = body + *length;
      } else if (!sipwire::has(lenient(), leniency::short_body)) {
        return {errc::body_too_short, rule::content_length,
                source_.offset(block->raw("Content-Length")->data())};
      }
    } else if (length.error().code != errc::absent) {
      return length.error();
    }
    content_ = mime::entity_view(*block, slice(source_, {body, last}));
    return {};
  }

  /// Reads the header at p.
  template <class Runs>
  scan_end read_line(const char* p, const char* pe, const declarations& declared,
                     header& out) const noexcept {
    detail::cpim_header_parts parts;
    auto stop = detail::scan_header(p, pe, Runs(source_), source_, lenient(), parts);
    if (SIPWIRE_UNLIKELY(!stop.ok()))
      stop = detail::scan_header_loosely(p, pe, source_, lenient(), stop, parts);
    if (!stop.ok()) return stop;
    out.name = parts.name;
    out.dot = parts.dot;
    out.value = parts.value;
    out.unspaced = parts.params.last == parts.value.first;
    const bool prefixed = parts.dot != extent::absent_mark;
    const auto prefix = prefixed ? source_.text({parts.name.first, parts.dot}) : std::string_view();
    auto in = prefixed ? family::other : family::cpim;
    for (std::uint8_t i = declared.count; i != 0; --i) {
      const declaration& d = declared.of[i - 1U];
      if (source_.text(d.prefix) != prefix) continue;
      out.space = d.uri;
      in = detail::family_of(source_.text(d.uri));
      break;
    }
    out.id =
        detail::kind_of(in, source_.text({prefixed ? parts.dot + 1 : parts.name.first, parts.name.last}));
    return stop;
  }

  /// Takes note of an NS that has been read.
  fault declare(const header& h, declarations& declared) const noexcept {
    if (h.id != header_kind::ns) return {};
    ns_view ns;
    if (!detail::read_ns(h.value_in(source_), lenient(), ns)) return {};
    if (declared.count == declared.of.size()) return {errc::too_many, rule::ns_header, h.name.first};
    declared.of[declared.count++] = {ns.prefix_where(), ns.uri().where()};
    return {};
  }

  [[nodiscard]] bool is_mime_name(const header& h) const noexcept {
    return h.name.size() > 8 && iequals<"content-">(source_.text({h.name.first, h.name.first + 8}));
  }
  [[nodiscard]] bool is_inner_content_type(const header& h) const noexcept {
    if (!iequals<"content-type">(source_.text(h.name))) return false;
    mime::content_type_view type;
    return mime::content_type_view::scan(h.value_in(source_), lenient(), type).ok() &&
           type.is("message", "cpim");
  }

  extent all_{0, 0};
  mime::entity_view content_;
};

/// parse() with the run policy named, so that tests can hold the policies equal.
template <class Runs>
result<message_view> parse_with(const slice& text, header_room& room, const read_options& options) {
  result<message_view> out{fault{}};
  message_view& view = out.emplace();
  view.borrow(text.buffer(), room, options.lenient);
  if (const fault bad = view.read<Runs>(text, room, options)) out = bad;
  return out;
}

/// Parses a message that fills `text`, which may be a piece of a larger buffer.
///
/// Faults of a header line, at the byte: errc::bad_field_name, missing_colon, space_before_colon,
/// not_allowed (a fold), control_byte, bad_utf8, bare_cr, bare_lf, syntax (no blank behind the colon).
/// errc::not_allowed at a first line Content-Type: Message/CPIM, errc::misplaced at another field of MIME
/// among the message headers, errc::truncated where an empty line is missing, errc::body_too_short at a
/// Content-Length above what is there, errc::too_many over a limit or where `room` is full. `options` knows
/// bare_lf, control_bytes, empty_list_elements, short_body, inner_content_type, missing_separator,
/// unspaced_colon, stray_blanks (tabs too), empty_parameters, loose_parameters, other_charsets, and of the
/// limits cpim_headers and part_fields.
[[nodiscard]] inline result<message_view> parse(const slice& text, header_room& room,
                                                const read_options& options = {}) noexcept {
  return parse_with<vector_runs>(text, room, options);
}

}}}  // namespace sipwire::cpim
