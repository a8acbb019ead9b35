#pragma once

/// \file
/// The attribute of SDP security descriptions: crypto (RFC 4568).

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "../../mime/base64.hpp"
#include "../detail/gen/crypto.hpp"
#include "../detail/gen/key_info.hpp"
#include "../detail/gen/key_mgmt.hpp"
#include "../detail/known_words.hpp"
#include "list.hpp"
#include "scalar.hpp"
#include "value.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

/// The number of bytes of master key and salt together that a crypto-suite wants (RFC 4568 6.2, RFC 6188, RFC
/// 7714, RFC 5669); 0 for a suite that is not known here.
constexpr std::size_t key_salt_size(std::string_view suite) noexcept {
  constexpr std::string_view names[] = {"AES_CM_128_HMAC_SHA1_80", "AES_CM_128_HMAC_SHA1_32",
                                        "F8_128_HMAC_SHA1_80",     "AES_192_CM_HMAC_SHA1_80",
                                        "AES_192_CM_HMAC_SHA1_32", "AES_256_CM_HMAC_SHA1_80",
                                        "AES_256_CM_HMAC_SHA1_32", "AEAD_AES_128_GCM",
                                        "AEAD_AES_256_GCM",        "SEED_CTR_128_HMAC_SHA1_80"};
  constexpr std::size_t sizes[] = {30, 30, 30, 38, 38, 46, 46, 28, 44, 30, 0};
  return sizes[detail::find_word(suite, names)];
}

/// The key-info of the method `inline`: master key and salt, lifetime, master key identifier.
///
/// ABNF: `key-salt [ "|" lifetime ] [ "|" mki-value ":" mki-length ]` (RFC 4568 9.2). Borrows from the parsed
/// input.
class key_info_view : public checked_value<key_info_view> {
 public:
  /// Master key and salt in base64.
  [[nodiscard]] std::string_view key_salt_text() const noexcept { return source_.text(key_); }
  /// How many bytes master key and salt are; the fault of their base64.
  [[nodiscard]] result<std::size_t> key_salt_size() const noexcept {
    return named(mime::base64_decoded_size(part(key_)));
  }
  /// Decodes master key and salt into `room` and returns their size. `expected` is that of the suite, see
  /// sdp::key_salt_size(): fewer bytes are errc::truncated, more errc::too_long. A room that is too small is
  /// errc::too_small; nothing is written past it.
  [[nodiscard]] result<std::size_t> key_salt(std::span<char> room, std::size_t expected) const noexcept {
    const auto size = key_salt_size();
    if (!size) return size;
    if (*size < expected) return fault{errc::truncated, rule::key_info, key_.last};
    if (*size > expected) return fault{errc::too_long, rule::key_info, key_.first};
    return named(mime::base64_decode(room, part(key_)));
  }
  /// Is there a lifetime?
  [[nodiscard]] bool has_lifetime() const noexcept { return lifetime_.present(); }
  /// The lifetime in packets, `2^n` worked out; errc::absent without one, errc::out_of_range from 2^64 on.
  [[nodiscard]] result<std::uint64_t> lifetime(leniency lenient = leniency::none) const noexcept {
    if (!lifetime_) return fault{errc::absent, rule::key_info, all_.last};
    const auto t = source_.text(lifetime_);
    if (!t.starts_with("2^"))
      return saturated_number<std::uint64_t>(lifetime_, ~std::uint64_t{0}, rule::key_info, lenient);
    const auto n =
        parse_decimal<std::uint32_t>({source_, {lifetime_.first + 2, lifetime_.last}}, 63, rule::key_info);
    if (n) return std::uint64_t{1} << *n;
    const bool cut = n.error().code == errc::out_of_range && has(lenient, leniency::saturate_numbers);
    return cut ? result<std::uint64_t>(~std::uint64_t{0}) : n.error();
  }
  /// The master key identifier as written, decimal digits; absent without one.
  [[nodiscard]] std::optional<std::string_view> mki_text() const noexcept { return optional_text(mki_); }
  /// The number of bytes of the identifier in a packet, 1 to 128; errc::absent without one.
  [[nodiscard]] result<std::uint8_t> mki_length(leniency lenient = leniency::none) const noexcept {
    if (!mki_length_) return fault{errc::absent, rule::key_info, all_.last};
    return detail::bounded_number<std::uint8_t>(part(mki_length_), {rule::key_info, 128, 1}, lenient);
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    see("key-salt", key_salt_text());
    see("key-salt-size", key_salt_size(), part::checked_again);
    see("lifetime", lifetime(lenient), part::checked);
    see("mki", mki_text());
    see("mki-length", mki_length(lenient), part::checked);
    see("has-lifetime", has_lifetime(), part::again);
  }

  scan_end scan_parts(const char* p, const char* pe, const auto& runs, leniency) noexcept {
    lifetime_ = mki_ = mki_length_ = {};
    return detail::scan_key_info(p, pe, runs, source_, key_, lifetime_, mki_, mki_length_);
  }

 private:
  static result<std::size_t> named(const result<std::size_t>& n) noexcept {
    if (!n) return fault{n.error().code, rule::key_info, n.error().offset};
    return n;
  }

  extent key_, lifetime_, mki_, mki_length_;
};

/// One key-param of a=crypto.
class key_param : public piece {
 public:
  key_param() noexcept = default;
  explicit key_param(const slice& at) noexcept : piece(at), colon_(find_byte(at.begin(), at.end(), ':')) {}

  /// `inline`, or another method.
  [[nodiscard]] std::string_view method() const noexcept {
    return {at_.begin(), static_cast<std::size_t>(colon_ - at_.begin())};
  }
  [[nodiscard]] bool is_inline() const noexcept { return iequals(method(), "inline"); }
  /// What is behind the colon.
  [[nodiscard]] slice info() const noexcept {
    return colon_ == at_.end() ? at_.from(colon_) : at_.from(colon_ + 1);
  }
  /// The parts of an inline key; errc::not_allowed for another method.
  [[nodiscard]] result<key_info_view> inline_info() const noexcept {
    if (!is_inline()) return fault{errc::not_allowed, rule::key_param, at_.offset()};
    return parse_as<key_info_view>(info());
  }

  void parts(auto&& see, leniency = leniency::none) const {
    see("", text());
    see_again(see, "method", method(), "inline", is_inline(), "info", info().text(), "inline-info",
              inline_info());
  }

 private:
  const char* colon_ = at_.end();
};

/// The value of a=crypto.
///
/// ABNF: `tag SP crypto-suite SP key-param *( ";" key-param ) *( SP session-param )` (RFC 4568 9.1). Borrows
/// from the parsed input.
/// \code
/// char key[46];
/// if (auto c = media.get<sdp::attr::crypto>(); c && c->check())
///   if (auto info = c->keys().front().inline_info())
///     use(info->key_salt(key, sdp::key_salt_size(c->suite())));
/// \endcode
class crypto_view : public checked_value<crypto_view> {
 public:
  /// 0 to 999999999.
  [[nodiscard]] std::uint32_t tag() const noexcept { return tag_number_; }
  [[nodiscard]] std::string_view suite() const noexcept { return source_.text(suite_); }
  /// At least one.
  [[nodiscard]] pieces<key_param, ';'> keys() const noexcept { return pieces<key_param, ';'>(part(keys_)); }
  /// KDR=n, UNENCRYPTED_SRTP, FEC_ORDER=..., WSH=n, ...; perhaps none.
  [[nodiscard]] spaced_list<word> session_params() const noexcept {
    return session_ ? spaced_list<word>(part(session_)) : spaced_list<word>();
  }
  /// errc::not_allowed for a tag with leading zeros (RFC 4568 4.1), else the first fault of the inline keys:
  /// their parts, and their length where the suite is known (errc::truncated, errc::too_long).
  [[nodiscard]] result<void> check(leniency lenient = leniency::none) const noexcept {
    if (tag_.size() > 1 && source_.data()[tag_.first] == '0')
      return fault{errc::not_allowed, rule::crypto_tag, tag_.first};
    const std::size_t expected = sdp::key_salt_size(suite());
    for (const auto key : keys()) {
      if (!key.is_inline()) continue;
      const auto info = key.inline_info();
      if (!info) return info.error();
      if (const auto ok = info->check(lenient); !ok) return ok.error();
      if (expected == 0) continue;
      const auto fits = info->key_salt({}, expected);
      if (!fits && fits.error().code != errc::too_small) return fits.error();
    }
    return {};
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    see("tag", tag());
    see("suite", suite());
    see("key", keys());
    see("session-param", session_params());
    see("check", check(lenient), part::checked_again);
  }

  scan_end scan_parts(const char* p, const char* pe, const auto& runs, leniency lenient) noexcept {
    session_ = {};
    const auto stop = detail::scan_crypto(p, pe, runs, source_, tag_, suite_, keys_, session_);
    return detail::read_number(stop, part(tag_), {rule::crypto_tag, 999999999}, lenient, tag_number_);
  }

 private:
  extent tag_, suite_, keys_, session_;
  std::uint32_t tag_number_ = 0;
};

/// The value of a=key-mgmt: a message of a key management protocol, `mikey` or another.
///
/// ABNF: `0*1SP prtcl-id SP keymgmt-data` (RFC 4567 3). text() has the blank that may stand first. Borrows
/// from the parsed input.
/// \code
/// char room[600];
/// if (auto k = media.inherited<sdp::attr::key_mgmt>(); k && k->is("mikey"))
///   if (auto size = k->data(room)) answer(std::string_view(room, *size));
/// \endcode
class key_mgmt_view : public checked_value<key_mgmt_view> {
 public:
  [[nodiscard]] std::string_view protocol() const noexcept { return source_.text(protocol_); }
  [[nodiscard]] bool is(std::string_view protocol) const noexcept {
    return iequals(this->protocol(), protocol);
  }
  /// The message in base64.
  [[nodiscard]] std::string_view data_text() const noexcept { return source_.text(data_); }
  /// How many bytes the message has; the fault of its base64.
  [[nodiscard]] result<std::size_t> data_size() const noexcept {
    return named(mime::base64_decoded_size(part(data_)));
  }
  /// Decodes the message into `room` and returns its size; a room that is too small is errc::too_small, and
  /// nothing is written past it.
  [[nodiscard]] result<std::size_t> data(std::span<char> room) const noexcept {
    return named(mime::base64_decode(room, part(data_)));
  }

  void parts(auto&& see, leniency = leniency::none) const {
    see("protocol", protocol());
    see("data", data_text());
    see("data-size", data_size(), part::checked_again);
  }

  scan_end scan_parts(const char* p, const char* pe, const auto& runs, leniency) noexcept {
    return detail::scan_key_mgmt(p, pe, runs, source_, protocol_, data_);
  }

 private:
  template <class T>
  static result<T> named(const result<T>& r) noexcept {
    return r ? r : result<T>(fault{r.error().code, rule::keymgmt_data, r.error().offset});
  }
  extent protocol_, data_;
};

}}}  // namespace sipwire::sdp
