#pragma once

/// \file
/// Byte classes of the RFCs as compile-time sets, usable byte by byte and by the vector scans of
/// core/scan_bytes.hpp.

#include <array>
#include <cstdint>
#include <string_view>

#include "../config.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA {

/// A set of byte values.
///
/// `low_nibble[b & 15] & high_nibble[b >> 4]` is non-zero exactly for the members below 0x80, which is how
/// sixteen bytes are classified with two shuffles; bytes from 0x80 up are all in or all out.
class byte_set {
 public:
  constexpr byte_set() noexcept = default;
  constexpr explicit byte_set(std::string_view members) noexcept {
    for (char c : members) insert(static_cast<unsigned char>(c));
  }
  constexpr byte_set& range(unsigned char first, unsigned char last) noexcept {
    for (unsigned b = first; b <= last; ++b) insert(static_cast<unsigned char>(b));
    return *this;
  }
  constexpr byte_set& high(bool in = true) noexcept {
    for (unsigned b = 0x80; b < 0x100; ++b) member_[b] = in;
    high_ = in;
    return *this;
  }
  constexpr byte_set& insert(unsigned char b) noexcept {
    member_[b] = true;
    if (b < 0x80) low_nibble_[b & 15U] = static_cast<std::uint8_t>(low_nibble_[b & 15U] | (1U << (b >> 4U)));
    return *this;
  }
  constexpr byte_set& erase(unsigned char b) noexcept {
    member_[b] = false;
    if (b < 0x80) low_nibble_[b & 15U] = static_cast<std::uint8_t>(low_nibble_[b & 15U] & ~(1U << (b >> 4U)));
    return *this;
  }
  friend constexpr byte_set operator|(byte_set a, const byte_set& b) noexcept {
    for (unsigned i = 0; i < 0x80; ++i)
      if (b.member_[i]) a.insert(static_cast<unsigned char>(i));
    if (b.high_) a.high();
    return a;
  }

  [[nodiscard]] constexpr bool contains(unsigned char b) const noexcept { return member_[b]; }
  [[nodiscard]] constexpr bool contains(char c) const noexcept {
    return member_[static_cast<unsigned char>(c)];
  }
  [[nodiscard]] constexpr bool has_high() const noexcept { return high_; }
  [[nodiscard]] constexpr const std::array<std::uint8_t, 16>& low_nibble() const noexcept {
    return low_nibble_;
  }

 private:
  std::array<bool, 256> member_{};
  std::array<std::uint8_t, 16> low_nibble_{};
  bool high_ = false;
};

/// The classes the grammars use, each named after its production. A class is a type, so a scan for it is a
/// template of its own.
namespace charset {

inline constexpr byte_set alphanum_set = byte_set().range('0', '9').range('A', 'Z').range('a', 'z');

/// DIGIT (RFC 5234 B.1)
struct digit {
  static constexpr byte_set set = byte_set().range('0', '9');
};
/// alphanum (RFC 3261 25.1)
struct alphanum {
  static constexpr byte_set set = alphanum_set;
};
/// token characters (RFC 3261 25.1)
struct token {
  static constexpr byte_set set = alphanum_set | byte_set("-.!%*_+`'~");
};
/// word characters (RFC 3261 25.1), as in callid
struct word {
  static constexpr byte_set set = alphanum_set | byte_set("-.!%*_+`'~()<>:\\\"/[]?{}");
};
/// ASCII part of qdtext (RFC 3261 25.1) with blanks; stops at quote, backslash, CR, LF, controls and bytes
/// from 0x80 up
struct qdtext {
  static constexpr byte_set set = byte_set(" \t").range(0x21, 0x7E).erase('"').erase('\\');
};
/// ASCII part of ctext (RFC 3261 25.1) with blanks
struct ctext {
  static constexpr byte_set set = byte_set(" \t").range(0x21, 0x7E).erase('(').erase(')').erase('\\');
};
/// ASCII part of TEXT-UTF8char (RFC 3261 25.1) with blanks
struct text {
  static constexpr byte_set set = byte_set(" \t").range(0x21, 0x7E);
};
/// unreserved (RFC 3261 25.1), the characters a URI never escapes
struct unreserved {
  static constexpr byte_set set = alphanum_set | byte_set("-_.!~*'()");
};
/// user without escapes: unreserved / user-unreserved (RFC 3261 25.1)
struct user {
  static constexpr byte_set set = unreserved::set | byte_set("&=+$,;?/");
};
/// password without escapes (RFC 3261 25.1)
struct password {
  static constexpr byte_set set = unreserved::set | byte_set("&=+$,");
};
/// paramchar without escapes: unreserved / param-unreserved (RFC 3261 25.1)
struct paramchar {
  static constexpr byte_set set = unreserved::set | byte_set("[]/:&+$");
};
/// header name or value characters of a SIP URI without escapes: unreserved / hnv-unreserved (RFC 3261 25.1)
struct hnvchar {
  static constexpr byte_set set = unreserved::set | byte_set("[]/?:+$");
};
/// uric without escapes: reserved / unreserved (RFC 3261 25.1)
struct uric {
  static constexpr byte_set set = unreserved::set | byte_set(";/?:@&=+$,");
};
/// characters of a hostname or IPv4address
struct hostname {
  static constexpr byte_set set = alphanum_set | byte_set("-.");
};
/// what a host may be made of, with the `_` of leniency::underscore_in_host; the host machine judges it
struct host_lexical {
  static constexpr byte_set set = hostname::set | byte_set("_");
};
/// visible ASCII (RFC 5234 VCHAR)
struct visible {
  static constexpr byte_set set = byte_set().range(0x21, 0x7E);
};
/// header values and Reason-Phrase (RFC 3261 25.1) as a message is read: everything but controls
struct line_text {
  static constexpr byte_set set = byte_set(" \t").range(0x21, 0x7E).high();
};
/// HEXDIG (RFC 5234 B.1), both cases
struct hexdig {
  static constexpr byte_set set = byte_set().range('0', '9').range('A', 'F').range('a', 'f');
};
/// let-dig, what a label of a service URN is made of (RFC 6050 4.4)
struct let_dig {
  static constexpr byte_set set = alphanum_set | byte_set("-");
};
/// what an IPv6address is made of (RFC 3261 25.1)
struct ipv6_lexical {
  static constexpr byte_set set = hexdig::set | byte_set(":.");
};
/// what may stand between `<` and `>` before the URI's own grammar is asked: visible ASCII without the
/// brackets and quote
struct angle_uri {
  static constexpr byte_set set = byte_set().range(0x21, 0x7E).erase('<').erase('>').erase('"');
};

/// what a bare addr-spec may hold: as angle_uri, but `,` `;` `?` end it (RFC 3261 20, RFC 8217)
struct bare_uri {
  static constexpr byte_set set =
      byte_set().range(0x21, 0x7E).erase('<').erase('>').erase('"').erase(',').erase(';').erase('?');
};

/// scheme (RFC 3261 25.1) behind its first letter
struct scheme {
  static constexpr byte_set set = alphanum_set | byte_set("+-.");
};
/// phonedigit (RFC 3966 3): DIGIT / visual-separator
struct phonedigit {
  static constexpr byte_set set = byte_set("-.()").range('0', '9');
};
/// phonedigit-hex (RFC 3966 3)
struct phonedigit_hex {
  static constexpr byte_set set = hexdig::set | byte_set("*#-.()");
};
/// authority without escapes and brackets: reg-name, and srvr but for its IPv6reference (RFC 3261 25.1)
struct authority {
  static constexpr byte_set set = unreserved::set | byte_set("$,;:@&=+");
};
/// path-segments without escapes (RFC 3261 25.1)
struct path_segments {
  static constexpr byte_set set = unreserved::set | byte_set("/;:@&=+$,");
};

/// everything but what ends a name among uri-parameters
struct not_param_name_end {
  static constexpr byte_set set = byte_set().range(0, 0x7F).high().erase(';').erase('=');
};
/// everything but what ends a value among uri-parameters
struct not_param_end {
  static constexpr byte_set set = byte_set().range(0, 0x7F).high().erase(';');
};
/// everything but what ends a name among the headers of a URI
struct not_header_name_end {
  static constexpr byte_set set = byte_set().range(0, 0x7F).high().erase('&').erase('=');
};
/// everything but what ends a value among the headers of a URI
struct not_header_end {
  static constexpr byte_set set = byte_set().range(0, 0x7F).high().erase('&');
};

/// token68 (RFC 7235 2.1) without its padding: what Basic and Bearer credentials are made of
struct token68 {
  static constexpr byte_set set = alphanum_set | byte_set("-._~+/");
};
/// what a token68 and a token may both hold
struct token68_word {
  static constexpr byte_set set = alphanum_set | byte_set("-._~+");
};

/// ftext (RFC 5322 3.6.8): what a field-name is made of
struct field_name {
  static constexpr byte_set set = byte_set().range(0x21, 0x7E).erase(':');
};
/// what an atom is made of (RFC 822 3.3, RFC 5322 atext)
struct atom {
  static constexpr byte_set set = byte_set("!#$%&'*+-/=?^_`{|}~") | alphanum_set;
};
/// bcharsnospace (RFC 2046 5.1.1)
struct bchars {
  static constexpr byte_set set = byte_set("'()+_,-./:=?") | alphanum_set;
};
/// safe-char of quoted-printable (RFC 2045 6.7) and blanks
struct qp_literal {
  static constexpr byte_set set = byte_set(" \t").range(0x21, 0x7E).erase('=');
};

/// token-char (RFC 8866 9), which is not the token of SIP
struct sdp_token {
  static constexpr byte_set set = alphanum_set | byte_set("!#$%&'*+-.^_`{|}~");
};
/// what a session-id is made of (RFC 4975 9)
struct msrp_session {
  static constexpr byte_set set = alphanum_set | byte_set("-._~+=/");
};
/// ident-char (RFC 4975 9)
struct ident {
  static constexpr byte_set set = alphanum_set | byte_set(".-+%=");
};
/// byte-string (RFC 8866 9): everything but NUL, CR and LF
struct byte_string {
  static constexpr byte_set set = byte_set().range(1, 0x7F).high().erase('\r').erase('\n');
};
/// non-ws-string (RFC 8866 9)
struct non_ws {
  static constexpr byte_set set = byte_set().range(0x21, 0x7E).high();
};
/// ice-char (RFC 8839 5.1): what foundations, fragments and passwords are made of
struct ice_char {
  static constexpr byte_set set = alphanum_set | byte_set("+/");
};

/// the alphabet of base64url (RFC 4648 5), which is never padded in what SIP carries
struct base64url {
  static constexpr byte_set set = alphanum_set | byte_set("-_");
};
/// what a signed-identity-digest is made of (RFC 8224 4), either alphabet, without the padding of older ones
struct identity_digest {
  static constexpr byte_set set = alphanum_set | byte_set("+/-_.");
};

/// NAMECHAR (RFC 3862 3.6)
struct cpim_name {
  static constexpr byte_set set = alphanum_set | byte_set("!#$%&'*+-^_`|~");
};
/// ASCII part of TOKENCHAR (RFC 3862 3.6)
struct cpim_token {
  static constexpr byte_set set = cpim_name::set | byte_set(".");
};
/// ASCII part of HEADERCHAR (RFC 3862 3.6): anything but controls
struct cpim_text {
  static constexpr byte_set set = byte_set().range(0x20, 0x7E);
};
/// HEADERCHAR whole, but for what is no UTF-8
struct cpim_line {
  static constexpr byte_set set = byte_set().range(0x20, 0x7E).high();
};
/// ASCII part of Str-char (RFC 3862 3.6)
struct cpim_string {
  static constexpr byte_set set = byte_set().range(0x20, 0x7E).erase('"').erase('\\');
};

/// Char of XML 1.0 below 0x80
struct xml_ascii {
  static constexpr byte_set set = byte_set("\t\r\n").range(0x20, 0x7F);
};
/// NameChar of XML 1.0 without the colon; bytes from 0x80 up are for the xml_name machine to judge
struct xml_ncname {
  static constexpr byte_set set = (alphanum_set | byte_set("-._")).high();
};
/// the same, ASCII alone
struct xml_ascii_ncname {
  static constexpr byte_set set = alphanum_set | byte_set("-._");
};
/// white space of XML, S
struct xml_space {
  static constexpr byte_set set = byte_set(" \t\r\n");
};
/// character data of XML that stands for itself; `>` may end `]]>`
struct xml_text {
  static constexpr byte_set set =
      byte_set().range(0, 0x7F).high().erase('<').erase('&').erase('>').erase('\r');
};
/// the same without white space
struct xml_solid {
  static constexpr byte_set set = byte_set().range(0x21, 0x7F).high().erase('<').erase('&').erase('>');
};
/// an attribute value of XML between quotes, what stands for itself
struct xml_quoted {
  static constexpr byte_set set =
      byte_set().range(0, 0x7F).high().erase('<').erase('&').erase('"').erase('\t').erase('\r').erase('\n');
};
/// the same between apostrophes
struct xml_apostrophed {
  static constexpr byte_set set =
      byte_set().range(0, 0x7F).high().erase('<').erase('&').erase('\'').erase('\t').erase('\r').erase('\n');
};
/// everything but `-`, which may end a comment of XML
struct not_dash {
  static constexpr byte_set set = byte_set().range(0, 0x7F).high().erase('-');
};
/// everything but `?`, which may end a processing instruction of XML
struct not_question_mark {
  static constexpr byte_set set = byte_set().range(0, 0x7F).high().erase('?');
};
/// everything but `]`, which may end a CDATA section of XML
struct not_bracket {
  static constexpr byte_set set = byte_set().range(0, 0x7F).high().erase(']');
};

}  // namespace charset
}}  // namespace sipwire
