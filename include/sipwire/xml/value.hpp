#pragma once

/// \file
/// What an XML document says in a piece of its text: references, CDATA sections, line ends and white space
/// are undone on demand.

#include <span>

#include "../core/sink.hpp"
#include "../core/vocabulary.hpp"
#include "detail/reference.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace xml {

/// What white space in a value means (XML Schema Part 2, 4.3.6).
enum class white_space : std::uint8_t {
  preserve,  ///< all of it belongs to the value
  collapse,  ///< none at the ends, one space between words
};

/// White space of XML: SP, TAB, CR, LF.
constexpr bool is_space(char c) noexcept {
  return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}
/// Without the white space at both ends.
constexpr std::string_view trimmed(std::string_view text) noexcept {
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

namespace detail {

/// Hands on what collapsing leaves of the bytes it is given.
template <class Out>
class collapser {
 public:
  constexpr explicit collapser(Out& out) noexcept : out_(out) {}
  constexpr void append(std::string_view bytes) {
    for (std::size_t i = 0; i < bytes.size();) {
      if (is_space(bytes[i])) {
        pending_ = any_;
        ++i;
        continue;
      }
      const std::size_t first = i;
      while (i < bytes.size() && !is_space(bytes[i])) ++i;
      if (pending_) out_.append(" ");
      pending_ = false;
      any_ = true;
      out_.append(bytes.substr(first, i - first));
    }
  }

 private:
  Out& out_;
  bool any_ = false;
  bool pending_ = false;
};

/// Behind the tag at p, which is well-formed.
constexpr const char* skip_tag(const char* p, const char* pe) noexcept {
  char quote = 0;
  for (; p != pe; ++p) {
    if (quote != 0) {
      if (*p == quote) quote = 0;
    } else if (*p == '"' || *p == '\'') {
      quote = *p;
    } else if (*p == '>') {
      return p + 1;
    }
  }
  return pe;
}

/// The pieces of a value one after the other, white space as it is.
class pieces {
 public:
  constexpr pieces(std::string_view raw, bool is_attribute, bool is_cdata) noexcept
      : p_(raw.data()),
        pe_(raw.data() + raw.size()),
        cdata_(is_cdata ? pe_ : nullptr),
        is_attribute_(is_attribute) {}

  /// The next piece, which lives until the next call; false at the end.
  constexpr bool next(std::string_view& out) noexcept {
    for (;;) {
      if (cdata_ != nullptr && p_ == cdata_) {
        if (p_ == pe_) return false;
        p_ += 3;
        cdata_ = nullptr;
      }
      if (p_ == pe_) return false;
      const char* const first = p_;
      while (p_ != pe_ && p_ != cdata_ && !is_special(*p_)) ++p_;
      if (p_ != first) {
        out = {first, static_cast<std::size_t>(p_ - first)};
        return true;
      }
      if (*p_ == '<') {
        markup();
        continue;
      }
      if (*p_ == '&') {
        reference(out);
        return true;
      }
      p_ += *p_ == '\r' && pe_ - p_ > 1 && p_[1] == '\n' ? 2 : 1;
      out = is_attribute_ ? " " : "\n";
      return true;
    }
  }

 private:
  [[nodiscard]] constexpr bool is_special(char c) const noexcept {
    if (c == '\r') return true;
    if (cdata_ != nullptr) return false;
    return c == '&' || c == '<' || (is_attribute_ && (c == '\n' || c == '\t'));
  }
  constexpr void reference(std::string_view& out) noexcept {
    const char* const name = p_ + 1;
    while (p_ != pe_ && *p_ != ';') ++p_;
    unsigned n = 1;
    if (*name == '#') {
      n = detail::encode_utf8(detail::char_ref_value(name + 1, p_), bytes_);
    } else {
      bytes_[0] = detail::predefined_entity({name, static_cast<std::size_t>(p_ - name)});
    }
    out = {bytes_, n};
    if (p_ != pe_) ++p_;
  }
  constexpr void markup() noexcept {
    const std::string_view rest(p_, static_cast<std::size_t>(pe_ - p_));
    const auto find = [&](std::size_t from, std::string_view mark) {
      const auto at = rest.find(mark, from);
      return at == std::string_view::npos ? pe_ : p_ + at;
    };
    constexpr std::string_view cdata = "<![CDATA[";
    if (rest.starts_with(cdata)) {
      cdata_ = find(cdata.size(), "]]>");
      p_ += cdata.size();
    } else if (rest.starts_with("<!--")) {
      p_ = find(4, "-->") + 3;
    } else if (rest.starts_with("<?")) {
      p_ = find(2, "?>") + 2;
    } else {
      p_ = skip_tag(p_, pe_);
    }
  }

  const char* p_;
  const char* pe_;
  const char* cdata_;  // the end of the section that p_ is in
  bool is_attribute_;
  char bytes_[4]{};
};

/// The bytes of a value one by one, white space collapsed or not.
class byte_cursor {
 public:
  constexpr byte_cursor(const pieces& from, bool collapse) noexcept : from_(from), collapse_(collapse) {}
  /// The next byte, -1 at the end.
  constexpr int next() noexcept {
    if (!collapse_) return raw();
    if (held_ != none) {
      const int c = held_;
      held_ = none;
      return c;
    }
    int c = raw();
    bool spaces = false;
    while (c >= 0 && is_space(static_cast<char>(c))) {
      spaces = true;
      c = raw();
    }
    const bool between = spaces && any_ && c >= 0;
    any_ = true;
    if (!between) return c;
    held_ = c;
    return ' ';
  }

 private:
  static constexpr int none = -2;
  constexpr int raw() noexcept {
    if (piece_.empty() && !from_.next(piece_)) return -1;
    const auto c = static_cast<unsigned char>(piece_.front());
    piece_.remove_prefix(1);
    return c;
  }

  pieces from_;
  std::string_view piece_;
  bool collapse_;
  bool any_ = false;
  int held_ = none;
};

}  // namespace detail

/// A value as it stands in a document, an attribute's or the character data of an element: zero-copy, decoded
/// on demand.
///
/// What it was taken from has been found well-formed, so decoding cannot fail. Comments, processing
/// instructions and tags within are no part of the value. In attributes TAB, CR, LF and CRLF are spaces (XML
/// 1.0 3.3.3), in character data CR and CRLF are LF (2.11), unless they were written as references. Borrows
/// the document.
/// \code
/// char room[256];
/// if (auto text = doc->subject().decoded(room)) show(*text);  // no copy when nothing needs decoding
/// if (doc->message_id() == "34jk324j") settle();
/// \endcode
class value_view {
 public:
  /// What the value is taken from.
  enum class kind : std::uint8_t { content, attribute, cdata };

  constexpr value_view() noexcept = default;
  constexpr value_view(const source& from, extent where, kind what, bool plain,
                       white_space space = white_space::preserve) noexcept
      : source_(from), where_(where), kind_(what), plain_(plain), space_(space) {}

  /// Where the value stands, as written.
  [[nodiscard]] constexpr extent where() const noexcept { return where_; }
  /// The value as written, with references and all.
  [[nodiscard]] constexpr std::string_view raw() const noexcept { return source_.text(where_); }
  [[nodiscard]] constexpr slice raw_slice() const noexcept { return {source_, where_}; }
  /// Is there one at all? `name=""` is there and empty.
  [[nodiscard]] constexpr bool present() const noexcept { return where_.present(); }
  [[nodiscard]] constexpr white_space space() const noexcept { return space_; }
  /// Does each byte as written stand for itself, white space apart?
  [[nodiscard]] constexpr bool is_verbatim() const noexcept { return plain_; }
  /// The same text under another reading of white space.
  [[nodiscard]] constexpr value_view with(white_space space) const noexcept {
    value_view out(*this);
    out.space_ = space;
    return out;
  }

  /// The value where the document has it byte for byte, so that it needs no decoding.
  [[nodiscard]] constexpr std::optional<std::string_view> plain() const noexcept {
    if (!plain_) return std::nullopt;
    if (space_ == white_space::preserve) return raw();
    const auto text = trimmed(raw());
    for (std::size_t i = 0; i < text.size(); ++i)
      if (is_space(text[i]) && (text[i] != ' ' || is_space(text[i + 1]))) return std::nullopt;
    return text;
  }

  /// Writes the value.
  template <sink Sink>
  void decode(Sink& out) const {
    if (space_ == white_space::preserve) return walk(out);
    detail::collapser<Sink> collapsed(out);
    walk(collapsed);
  }
  /// The value: a piece of the document where it can be, else decoded into `scratch`. errc::too_small says
  /// how many bytes that needs.
  [[nodiscard]] result<std::string_view> decoded(std::span<char> scratch) const noexcept {
    if (const auto text = plain()) return *text;
    span_sink out(scratch);
    decode(out);
    if (const auto size = out.done(); !size) return size.error();
    return out.text();
  }
  /// How many bytes the value has.
  [[nodiscard]] std::size_t decoded_size() const noexcept {
    counting_sink out;
    decode(out);
    return out.size();
  }
  /// Is the value this text? Nothing is decoded into memory.
  [[nodiscard]] constexpr bool equals(std::string_view text) const noexcept {
    if (plain_ && space_ == white_space::preserve) return raw() == text;
    auto mine = bytes();
    for (const char c : text)
      if (mine.next() != static_cast<unsigned char>(c)) return false;
    return mine.next() < 0;
  }
  friend constexpr bool operator==(const value_view& a, std::string_view text) noexcept {
    return a.equals(text);
  }
  /// The same value, however written; an absent one equals only another absent one. Linear.
  friend constexpr bool operator==(const value_view& a, const value_view& b) noexcept {
    if (a.present() != b.present()) return false;
    if (const auto text = a.plain()) return b.equals(*text);
    auto x = a.bytes(), y = b.bytes();
    for (;;) {
      const int c = x.next();
      if (c != y.next()) return false;
      if (c < 0) return true;
    }
  }
  /// Is it empty, or only white space when that collapses?
  [[nodiscard]] constexpr bool empty() const noexcept { return equals({}); }

 private:
  [[nodiscard]] constexpr detail::pieces all_pieces() const noexcept {
    return {raw(), kind_ == kind::attribute, kind_ == kind::cdata};
  }
  [[nodiscard]] constexpr detail::byte_cursor bytes() const noexcept {
    return {all_pieces(), space_ == white_space::collapse};
  }
  template <class Out>
  void walk(Out& out) const {
    if (plain_) {
      if (!raw().empty()) out.append(raw());
      return;
    }
    auto from = all_pieces();
    for (std::string_view piece; from.next(piece);) out.append(piece);
  }

  source source_;
  extent where_;
  kind kind_ = kind::content;
  bool plain_ = true;
  white_space space_ = white_space::preserve;
};

}}}  // namespace sipwire::xml
