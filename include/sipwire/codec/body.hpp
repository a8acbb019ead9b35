#pragma once

/// \file
/// The body of a message, or the part of it, by what it is: body_as<T>().

#include <array>
#include <concepts>
#include <span>
#include <type_traits>

#include "../core/vocabulary.hpp"
#include "../mime/auth_params.hpp"
#include "../mime/entity.hpp"
#include "../mime/header_block.hpp"
#include "../mime/multipart.hpp"
#include "../sip/header_id.hpp"
#include "../sip/message_view.hpp"
#include "../sip/sipfrag.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace codec {

/// What undoes a Content-Encoding, such as `gzip` or `deflate`: the library has none of its own.
///
/// `decode(state, coding, encoded, room)` writes the content to `room` and returns its octets;
/// errc::too_small with the number it needs, errc::unknown_value for a coding it does not know. It must not
/// throw. What it writes is bounded by `room`, so that small bodies do not become large ones.
/// \code
/// sipwire::result<std::size_t> gunzip(void*, std::string_view coding, std::string_view in, std::span<char>
/// out); const codec::body_options how{leniency::none, scratch, {gunzip}};
/// \endcode
struct content_decoder {
  using function = result<std::size_t>(void* state, std::string_view coding, std::string_view encoded,
                                       std::span<char> room);
  function* decode = nullptr;
  void* state = nullptr;
};

/// How bodies are looked for and read.
/// \code
/// char scratch[4096];
/// sdp::line_storage<64> lines;
/// const codec::body_options how{{leniency::all, {.multipart_parts = 20}}, scratch};
/// if (auto sdp = codec::body_as<sdp::session_view>(*msg, how, lines)) use(sdp->media_count());
/// \endcode
struct body_options {
  /// For multiparts, transfer encodings and what is read, each with its own limits.
  read_options parsing = {};
  /// Where a body in base64 or quoted-printable, or with a Content-Encoding, is decoded to. What is read of
  /// it then borrows this, and its offsets count in this.
  std::span<char> scratch = {};
  /// For bodies with a Content-Encoding; without it they are errc::unknown_value.
  content_decoder decoder = {};
};

/// What a body of type T is, and how it is read. Specialise it for a type of your own:
///
/// `static bool is_it(const mime::entity_view& part)` looks at the media type;
/// `static result<T> read(const mime::entity_view& part, const body_options& options, Room&... room)` reads
/// the part; what `room` is, memory say, is between it and the caller of body_as(). See content() and
/// nonempty_content().
/// \code
/// template <>
/// struct sipwire::codec::body_traits<my_card> {
///   static bool is_it(const sipwire::mime::entity_view& part) { return part.is("text", "vcard"); }
///   static sipwire::result<my_card> read(const sipwire::mime::entity_view& part,
///                                        const body_options& options) {
///     const auto text = nonempty_content(part, options);
///     return text ? my_card::parse(*text) : sipwire::result<my_card>(text.error());
///   }
/// };
/// \endcode
template <class T>
struct body_traits {
  static constexpr bool not_specialised = true;
};

/// Is there a body_traits<T> that reads with this room?
template <class T, class... Room>
concept body_type = !requires {
  body_traits<T>::not_specialised;
}
&&requires(const mime::entity_view& part, const body_options& options, Room&... room) {
  { body_traits<T>::is_it(part) } -> std::convertible_to<bool>;
  { body_traits<T>::read(part, options, room...) } -> std::same_as<result<T>>;
};

namespace detail {

/// The content-codings of a part in the order they were applied (RFC 3261 20.12), without `identity`.
struct content_codings {
  static constexpr std::size_t most = 4;
  std::array<std::string_view, most> names{};
  std::size_t count = 0;
  extent first{};  ///< of the first field that names one

  /// False when there are too many, or none where one should be.
  bool find(const mime::header_block& headers) noexcept {
    for (const auto field : headers) {
      if (!field.is("Content-Encoding") && !field.is("e")) continue;
      const mime::auth_words words(field.value());
      if (words.begin() == words.end()) {
        if (!first) first = field.value_where();
        return false;
      }
      for (const auto name : words) {
        if (iequals(name, "identity")) continue;
        if (!first) first = field.value_where();
        if (count == most) return false;
        names[count++] = name;
      }
    }
    return true;
  }
};

/// Undoes `codings`, the last one first, each behind the one before in the scratch, of which `used` is taken.
inline result<slice> decode_content(const content_codings& codings, slice text, std::size_t used,
                                    const body_options& options) noexcept {
  for (std::size_t i = codings.count; i-- != 0;) {
    const auto room = options.scratch.subspan(used);
    const auto size = options.decoder.decode(options.decoder.state, codings.names[i], text, room);
    if (!size) {
      const fault f = size.error();
      if (f.code == errc::too_small)
        return fault{f.code, f.rule, f.offset + static_cast<std::uint32_t>(used)};
      return fault{f.code, f.rule, codings.first.first};
    }
    if (*size > room.size()) return fault{errc::too_small, rule::message_body, clamp_offset(used + *size)};
    text = slice(room.data(), *size);
    used += *size;
  }
  return text;
}

}  // namespace detail

/// The content of a part: its body where the encodings are the identity, else decoded into `options.scratch`;
/// errc::too_small says how many bytes that needs, errc::unknown_value that the transfer encoding is none we
/// can undo, or, at the value of Content-Encoding, that `options.decoder` is missing. Other faults of the
/// decoder are located there too.
[[nodiscard]] inline result<slice> content(const mime::entity_view& part,
                                           const body_options& options = {}) noexcept {
  detail::content_codings codings;
  if (!codings.find(part.headers()) || (codings.count != 0 && options.decoder.decode == nullptr))
    return fault{errc::unknown_value, rule::token, codings.first.first};
  const auto how = part.headers().encoding();
  if (!how) return how.error();
  slice text = part.body();
  std::size_t used = 0;
  if (!mime::is_identity(*how)) {
    const auto decoded = part.decoded(options.scratch, options.parsing.lenient);
    if (!decoded) return decoded.error();
    text = slice(*decoded);
    used = decoded->size();
  }
  return codings.count != 0 ? detail::decode_content(codings, text, used, options) : result<slice>(text);
}
/// content() for a parser that makes nothing of nothing: errc::absent where the body stands when it is empty,
/// whatever its encodings, for then the body of that type has zero length (RFC 3261 20.15) and is no
/// malformed one.
[[nodiscard]] inline result<slice> nonempty_content(const mime::entity_view& part,
                                                    const body_options& options = {}) noexcept {
  const fault none{errc::absent, rule::message_body, part.body().offset()};
  if (part.body().empty()) return none;
  const auto text = content(part, options);
  if (text && text->empty()) return none;
  return text;
}

/// Base of a body_traits<T> whose content T::parse() takes, decoded.
template <class T>
struct document_traits {
  static result<T> read(const mime::entity_view& part, const body_options& options) noexcept {
    return nonempty_content(part, options).and_then([](const slice& text) { return T::parse(text); });
  }
};

/// The body of a SIP message or fragment with the header fields that describe it, compact names too.
///
/// errc::absent at the end of the header fields without a Content-Type, or of a fragment without an empty
/// line; the fault of Content-Type when it has one.
[[nodiscard]] inline result<mime::entity_view> entity_of(const sip::parsed_fields& message) noexcept {
  const auto none = fault{errc::absent, rule::message_body, message.headers_end()};
  using mime::known_field;
  mime::found_fields where;
  for (const auto f : message.fields()) where.count += f.malformed() ? 0U : 1U;
  const auto keep = [&](known_field which, const sip::raw_fields& fields) {
    for (const auto f : fields) where.add(which, f.value_where());
  };
  keep(known_field::content_type, message.raw(sip::header_id::content_type));
  if (!where[known_field::content_type]) return none;
  keep(known_field::content_id, message.raw(sip::header_id::content_id));
  keep(known_field::content_length, message.raw(sip::header_id::content_length));
  keep(known_field::content_disposition, message.raw(sip::header_id::content_disposition));
  keep(known_field::content_transfer_encoding, message.raw("Content-Transfer-Encoding"));
  const auto& layout = message.layout();
  if (message.headers_end() == layout.headers.last) return none;
  const slice fields(message.buffer(), {layout.headers.first, message.headers_end()});
  const mime::entity_view whole(
      mime::header_block::located(fields, layout.headers.last, where, message.lenient()),
      message.body_slice());
  if (const auto type = whole.content_type(); !type) return type.error();
  return whole;
}

namespace detail {

/// The multiparts that a search is in. Nothing recurses.
class search {
 public:
  explicit search(const body_options& options) noexcept : options_(options.parsing) {}

  template <class Predicate>
  result<mime::entity_view> run(const mime::entity_view& whole, Predicate& is_it) {
    if (is_it(whole)) return whole;
    missed_ = {errc::absent, rule::body_part, whole.body().where().last};
    if (!whole.is_multipart()) return missed_;
    enter(whole);
    result<mime::entity_view> best = missed_;
    while (depth_ != 0) {
      level& top = stack_[depth_ - 1];
      if (top.at == top.view.end()) {
        const bool found = top.found;
        --depth_;
        if (found && !more_alternatives()) return best;
        continue;
      }
      const result<mime::entity_view> part = *top.at;
      ++top.at;
      if (!part) {
        miss(part.error());
      } else if (is_it(*part)) {
        best = part;
        if (!more_alternatives()) return best;
      } else if (part->is_multipart()) {
        enter(*part);
      }
    }
    return missed_;
  }

 private:
  struct level {
    mime::multipart_view view;
    mime::multipart_view::iterator at;
    bool alternative = false;
    bool found = false;
  };

  void enter(const mime::entity_view& part) noexcept {
    if (part.body().empty()) return;
    const auto inner = mime::multipart_view::parse(part, options_);
    if (!inner) return miss(inner.error());
    if (depth_ == stack_.size()) return miss({errc::too_deep, rule::multipart_body, part.body().offset()});
    level& next = stack_[depth_++];
    next.view = *inner;
    next.at = next.view.begin();
    next.alternative = part.is("multipart", "alternative");
    next.found = false;
  }
  /// What was found may be one of several alternatives, of which the last is the best (RFC 2046 5.1.4); what
  /// stands beside it in other multiparts does not matter any more.
  bool more_alternatives() noexcept {
    while (depth_ != 0 && !stack_[depth_ - 1].alternative) --depth_;
    if (depth_ == 0) return false;
    stack_[depth_ - 1].found = true;
    return true;
  }
  void miss(fault f) noexcept {
    if (missed_.code == errc::absent) missed_ = f;
  }

  read_options options_;
  fault missed_;
  std::uint32_t depth_ = 0;
  std::array<level, limits().multipart_depth> stack_;
};

template <class... Room>
inline constexpr bool begins_with_options = false;
template <class First, class... Rest>
inline constexpr bool begins_with_options<First, Rest...> =
    std::same_as<std::remove_const_t<First>, body_options>;

}  // namespace detail

/// The first part, `whole` itself or one inside its multiparts however deep, that `is_it(part)` says true of;
/// in a multipart/alternative the last one.
///
/// Without one, the first fault that hid parts (a missing delimiter, faulty header fields, nesting over the
/// cap), else errc::absent at the end of the body. Linear, nothing is allocated, nothing recurses.
template <class Predicate>
[[nodiscard]] result<mime::entity_view> find_body_if(const mime::entity_view& whole, Predicate&& is_it,
                                                     const body_options& options = {}) {
  return detail::search(options).run(whole, is_it);
}
/// The body or the part of that media type, which may be empty.
/// \code
/// if (auto sdp = codec::find_body(*msg, "application", "sdp"); sdp && !sdp->body().empty())
///   negotiate(sdp->body());
/// \endcode
[[nodiscard]] inline result<mime::entity_view> find_body(const mime::entity_view& whole,
                                                         std::string_view type, std::string_view subtype,
                                                         const body_options& options = {}) noexcept {
  return find_body_if(
      whole, [&](const mime::entity_view& part) { return part.is(type, subtype); }, options);
}
[[nodiscard]] inline result<mime::entity_view> find_body(const sip::parsed_fields& message,
                                                         std::string_view type, std::string_view subtype,
                                                         const body_options& options = {}) noexcept {
  const auto whole = entity_of(message);
  return whole ? find_body(*whole, type, subtype, options) : whole;
}

/// text/plain: the part itself, whose content is for decoded() to give.
template <>
struct body_traits<mime::entity_view> {
  static bool is_it(const mime::entity_view& part) noexcept { return part.is("text", "plain"); }
  static result<mime::entity_view> read(const mime::entity_view& part, const body_options&) noexcept {
    return part;
  }
};
/// multipart of any subtype.
template <>
struct body_traits<mime::multipart_view> {
  static bool is_it(const mime::entity_view& part) noexcept { return part.is_multipart(); }
  static result<mime::multipart_view> read(const mime::entity_view& part,
                                           const body_options& options) noexcept {
    if (part.body().empty()) return fault{errc::absent, rule::message_body, part.body().offset()};
    return mime::multipart_view::parse(part, options.parsing);
  }
};
/// message/sipfrag (RFC 3420), with room for its header fields.
template <>
struct body_traits<sip::sipfrag_view> {
  static bool is_it(const mime::entity_view& part) noexcept { return part.is("message", "sipfrag"); }
  static result<sip::sipfrag_view> read(const mime::entity_view& part, const body_options& options,
                                        sip::field_room& room) {
    const auto text = nonempty_content(part, options);
    if (!text) return text.error();
    return sip::sipfrag_view::parse(*text, room, options.parsing);
  }
};
/// message/sip (RFC 3261 23.4), with room for its header fields.
template <>
struct body_traits<sip::message_view> {
  static bool is_it(const mime::entity_view& part) noexcept { return part.is("message", "sip"); }
  static result<sip::message_view> read(const mime::entity_view& part, const body_options& options,
                                        sip::field_room& room) {
    const auto text = nonempty_content(part, options);
    if (!text) return text.error();
    return sip::parse(*text, room, options.parsing);
  }
};

/// The body as a T, or the part of it that is one: found by its media type, read in place. Offsets count in
/// the outermost buffer.
///
/// T is mime::entity_view for text/plain, mime::multipart_view, sip::sipfrag_view, sip::message_view, or a
/// type with a body_traits. `room` is what its reading takes: a sip::field_room for the two of SIP. Faults:
/// those of find_body_if(); errc::absent at a body of that type that is empty, but for text; those of reading
/// what was found.
/// \code
/// sip::field_storage<32> slots;
/// if (auto frag = codec::body_as<sip::sipfrag_view>(*notify, slots)) progress(frag->status());
/// if (auto text = codec::body_as<mime::entity_view>(*msg)) show(text->decoded(scratch));
/// \endcode
template <class T, class... Room>
requires(!detail::begins_with_options<Room...>)
    [[nodiscard]] result<T> body_as(const mime::entity_view& whole, const body_options& options,
                                    Room&... room) {
  static_assert(
      body_type<T, Room...>,
      "body_as<T>: needs a sipwire::codec::body_traits<T> with is_it(part) and read(part, options, room...)");
  if constexpr (body_type<T, Room...>) {
    const auto part = find_body_if(
        whole, [](const mime::entity_view& p) { return body_traits<T>::is_it(p); }, options);
    if (!part) return part.error();
    return body_traits<T>::read(*part, options, room...);
  }
}
template <class T, class... Room>
requires(!detail::begins_with_options<Room...>)
    [[nodiscard]] result<T> body_as(const mime::entity_view& whole, Room&... room) {
  return body_as<T>(whole, body_options{}, room...);
}
template <class T, class... Room>
requires(!detail::begins_with_options<Room...>)
    [[nodiscard]] result<T> body_as(const sip::parsed_fields& message, const body_options& options,
                                    Room&... room) {
  const auto whole = entity_of(message);
  if (!whole) return whole.error();
  return body_as<T>(*whole, options, room...);
}
/// With the leniency the message was parsed with.
template <class T, class... Room>
requires(!detail::begins_with_options<Room...>)
    [[nodiscard]] result<T> body_as(const sip::parsed_fields& message, Room&... room) {
  return body_as<T>(message, body_options{message.lenient()}, room...);
}

}}}  // namespace sipwire::codec
