#pragma once

/// \file
/// What Digest AKA puts into a nonce and into auts (RFC 3310, RFC 4169).

#include <array>
#include <cstring>
#include <span>

#include "../core/sink.hpp"
#include "../core/vocabulary.hpp"
#include "base64.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace mime {
namespace detail {

/// Keeps the bytes from `skipped` on that fit into a span, and counts all.
class window_sink {
 public:
  window_sink(std::size_t skipped, std::span<char> room) noexcept : room_(room), skipped_(skipped) {}
  void append(std::string_view bytes) noexcept {
    const std::size_t before = size_;
    size_ += bytes.size();
    if (before < skipped_)
      bytes.remove_prefix(bytes.size() < skipped_ - before ? bytes.size() : skipped_ - before);
    const std::size_t left = room_.size() - kept_;
    if (bytes.size() > left) bytes = bytes.substr(0, left);
    if (!bytes.empty()) std::memcpy(room_.data() + kept_, bytes.data(), bytes.size());
    kept_ += bytes.size();
  }
  [[nodiscard]] std::size_t size() const noexcept { return size_; }
  [[nodiscard]] result<std::size_t> done() const noexcept { return size_; }

 private:
  std::span<char> room_;
  std::size_t skipped_;
  std::size_t kept_ = 0;
  std::size_t size_ = 0;
};

}  // namespace detail

/// The nonce of an AKA challenge taken apart.
///
/// ABNF: `aka-nonce-value = <base64 encoding of RAND, AUTN, and server specific data>` (RFC 3310 3.2; the
/// same for RFC 4169). RAND and AUTN, 16 octets each, are copies; of the nonce itself the text is borrowed,
/// for server_data(). Faults: errc::syntax at a character that is no base64, errc::truncated at the end of
/// base64 that stops short or of fewer than 32 octets. leniency::foreign_base64 counts.
/// \code
/// if (auto aka = challenge.aka_nonce()) usim.authenticate(aka->rand(), aka->autn());
/// \endcode
class aka_nonce {
 public:
  static constexpr std::size_t rand_size = 16;
  static constexpr std::size_t autn_size = 16;

  aka_nonce() noexcept = default;

  static result<aka_nonce> parse(const slice& nonce, leniency lenient = leniency::none) noexcept {
    result<aka_nonce> made{fault{}};
    aka_nonce& out = made.emplace();
    out.text_ = nonce;
    detail::window_sink bytes(0, out.bytes_);
    if (const auto ok = mime::base64_decode(bytes, nonce, mime::base64_form::plain, lenient); !ok)
      return ok.error();
    if (bytes.size() < out.bytes_.size()) return fault{errc::truncated, rule::aka_nonce, nonce.where().last};
    out.lenient_ = lenient;
    out.data_size_ = bytes.size() - out.bytes_.size();
    return made;
  }

  /// The nonce as written, in base64.
  [[nodiscard]] std::string_view text() const noexcept { return text_.text(); }
  /// RAND, the random challenge: 16 octets. This and those below live as long as the aka_nonce.
  [[nodiscard]] std::string_view rand() const noexcept { return {bytes_.data(), rand_size}; }
  /// AUTN, the network's token: 16 octets, of which the next three are parts (3GPP TS 33.102 6.3).
  [[nodiscard]] std::string_view autn() const noexcept { return {bytes_.data() + rand_size, autn_size}; }
  /// SQN xor AK: 6 octets.
  [[nodiscard]] std::string_view sqn_xor_ak() const noexcept { return autn().substr(0, 6); }
  /// AMF: 2 octets.
  [[nodiscard]] std::string_view amf() const noexcept { return autn().substr(6, 2); }
  /// MAC: 8 octets.
  [[nodiscard]] std::string_view mac() const noexcept { return autn().substr(8, 8); }
  /// Octets of the server specific data, often 0.
  [[nodiscard]] std::size_t server_data_size() const noexcept { return data_size_; }
  /// Decodes the server specific data into the caller's span; errc::too_small says how many octets it needs.
  [[nodiscard]] result<std::string_view> server_data(std::span<char> room) const noexcept {
    if (room.size() < data_size_)
      return fault{errc::too_small, rule::aka_nonce, static_cast<std::uint32_t>(data_size_)};
    detail::window_sink bytes(rand_size + autn_size, room);
    if (const auto ok = mime::base64_decode(bytes, text_, mime::base64_form::plain, lenient_); !ok)
      return ok.error();
    return std::string_view(room.data(), data_size_);
  }

  /// The same challenge and server data.
  friend bool operator==(const aka_nonce& a, const aka_nonce& b) noexcept {
    return a.bytes_ == b.bytes_ && a.text() == b.text();
  }

 private:
  slice text_;
  std::array<char, rand_size + autn_size> bytes_{};
  std::size_t data_size_ = 0;
  leniency lenient_ = leniency::none;
};

/// AUTS, with which a client asks for resynchronisation: 14 octets.
///
/// ABNF: `auts-value = <base64 encoding of AUTS>` (RFC 3310 3.4). A copy. Faults: those of base64,
/// errc::truncated at the end of fewer octets, errc::too_long at the first character of more.
/// \code
/// if (auto auts = credentials.aka_auts()) hss.resynchronise(auts->sqn_xor_ak(), auts->mac_s());
/// \endcode
class aka_auts {
 public:
  static constexpr std::size_t size = 14;

  aka_auts() noexcept = default;

  static result<aka_auts> parse(const slice& text, leniency lenient = leniency::none) noexcept {
    result<aka_auts> made{fault{}};
    aka_auts& out = made.emplace();
    detail::window_sink bytes(0, out.bytes_);
    if (const auto ok = mime::base64_decode(bytes, text, mime::base64_form::plain, lenient); !ok)
      return ok.error();
    if (bytes.size() < size) return fault{errc::truncated, rule::aka_auts, text.where().last};
    if (bytes.size() > size) return fault{errc::too_long, rule::aka_auts, text.offset()};
    return made;
  }

  /// All 14 octets. This and those below live as long as the aka_auts.
  [[nodiscard]] std::string_view bytes() const noexcept { return {bytes_.data(), size}; }
  /// SQN xor AK: 6 octets (3GPP TS 33.102 6.3.3).
  [[nodiscard]] std::string_view sqn_xor_ak() const noexcept { return bytes().substr(0, 6); }
  /// MAC-S: 8 octets.
  [[nodiscard]] std::string_view mac_s() const noexcept { return bytes().substr(6, 8); }

  friend bool operator==(const aka_auts&, const aka_auts&) = default;

 private:
  std::array<char, size> bytes_{};
};
}}}  // namespace sipwire::mime
