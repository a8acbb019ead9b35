#pragma once

/// \file
/// Attributes of connections and their grouping: setup, connection, fingerprint, group.

#include <cstdint>
#include <span>
#include <string_view>

#include "../detail/gen/fingerprint.hpp"
#include "../detail/gen/group.hpp"
#include "../detail/gen/tls_id.hpp"
#include "../detail/known_words.hpp"
#include "list.hpp"
#include "scalar.hpp"
#include "value.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

/// Who opens a connection (RFC 4145 4; RFC 8842 for DTLS).
enum class setup_role : std::uint8_t { active, passive, actpass, holdconn };

/// The value of a=setup; another word is errc::unknown_value.
///
/// ABNF: `role = "active" / "passive" / "actpass" / "holdconn"` (RFC 4145 4). Borrows from the parsed input.
/// \code
/// if (auto s = media.inherited<sdp::attr::setup>(); s && s->role() == sdp::setup_role::passive)
///   connect(media);
/// \endcode
class setup_view : public checked_value<setup_view> {
 public:
  [[nodiscard]] setup_role role() const noexcept { return role_; }

  void parts(auto&& see, leniency = leniency::none) const {
    see("", text());
    see("role", role(), part::again);
  }

  scan_end scan_parts(const char* p, const char* pe, const auto& runs, leniency) noexcept {
    constexpr std::string_view known[] = {"active", "passive", "actpass", "holdconn"};
    const auto stop = detail::scan_word(p, pe, runs, source_, rule::setup_role);
    return detail::read_word(stop, part(all_), known, rule::setup_role, role_);
  }

 private:
  setup_role role_ = setup_role::active;
};

/// The value of a=connection: a new connection, or the one there is; another word is errc::unknown_value.
///
/// ABNF: `conn-value = "new" / "existing"` (RFC 4145 5). Borrows from the parsed input.
/// \code
/// if (auto c = media.inherited<sdp::attr::connection>(); c && c->is_existing()) keep(media);
/// \endcode
class connection_value_view : public checked_value<connection_value_view> {
 public:
  [[nodiscard]] bool is_new() const noexcept { return new_; }
  [[nodiscard]] bool is_existing() const noexcept { return !new_; }

  void parts(auto&& see, leniency = leniency::none) const {
    see("", text());
    see_again(see, "new", is_new(), "existing", is_existing());
  }

  scan_end scan_parts(const char* p, const char* pe, const auto& runs, leniency) noexcept {
    const auto stop = detail::scan_word(p, pe, runs, source_, rule::connection_value);
    if (!stop.ok()) return stop;
    new_ = iequals(text(), "new");
    if (!new_ && !iequals(text(), "existing")) return {p, errc::unknown_value, rule::connection_value};
    return stop;
  }

 private:
  bool new_ = true;
};

/// The value of a=group: media descriptions that belong together.
///
/// ABNF: `semantics *( SP identification-tag )` (RFC 5888 5). Borrows from the parsed input.
/// \code
/// for (auto g : session->all<sdp::attr::group>())
///   if (g && g->is("BUNDLE")) for (auto mid : g->tags()) use(session->media_by_mid(mid));
/// \endcode
class group_view : public checked_value<group_view> {
 public:
  /// `LS`, `FID`, `BUNDLE`, `ANAT`, `FEC-FR`, ... as written.
  [[nodiscard]] std::string_view semantics() const noexcept { return source_.text(semantics_); }
  [[nodiscard]] bool is(std::string_view semantics) const noexcept { return this->semantics() == semantics; }
  /// The values of a=mid it names; perhaps none.
  [[nodiscard]] words tags() const noexcept { return words(part(tags_)); }
  [[nodiscard]] bool has_tag(std::string_view mid) const noexcept { return tags().has(mid); }

  void parts(auto&& see, leniency = leniency::none) const {
    see("semantics", semantics());
    see("tag", tags());
  }

  scan_end scan_parts(const char* p, const char* pe, const auto& runs, leniency) noexcept {
    tags_ = {};
    return detail::scan_group(p, pe, runs, source_, semantics_, tags_);
  }

 private:
  extent semantics_, tags_;
};

/// The value of a=fingerprint: the digest of a certificate.
///
/// ABNF: `hash-func SP 2UHEX *( ":" 2UHEX )` (RFC 8122 5); lower case is read too. Borrows from the parsed
/// input.
/// \code
/// std::uint8_t room[64];
/// if (auto f = media.inherited<sdp::attr::fingerprint>())
///   if (auto digest = f->bytes(room)) compare(f->hash_func(), *digest);
/// \endcode
class fingerprint_view : public checked_value<fingerprint_view> {
 public:
  /// `sha-256`, ... as written; without case.
  [[nodiscard]] std::string_view hash_func() const noexcept { return source_.text(function_); }
  [[nodiscard]] bool is(std::string_view function) const noexcept { return iequals(hash_func(), function); }
  /// The digest as written, `AB:CD:...`.
  [[nodiscard]] std::string_view digest_text() const noexcept { return source_.text(digest_); }
  /// How many bytes the digest has.
  [[nodiscard]] std::size_t size() const noexcept { return digest_ ? (digest_.size() + 1) / 3 : 0; }
  /// The digest into the caller's span; errc::too_small with the number of bytes needed.
  [[nodiscard]] result<std::span<std::uint8_t>> bytes(std::span<std::uint8_t> room) const noexcept {
    return detail::digest_bytes(digest_text(), room, rule::fingerprint);
  }
  /// The number of bytes the hash function gives; 0 for one that is not known here.
  [[nodiscard]] std::size_t expected_size() const noexcept {
    constexpr std::string_view names[] = {"sha-256", "sha-1", "sha-224", "sha-384", "sha-512", "md5", "md2"};
    constexpr std::size_t sizes[] = {32, 20, 28, 48, 64, 16, 16, 0};
    return sizes[detail::find_word(hash_func(), names)];
  }
  /// A digest shorter than its hash function gives is errc::truncated at its end, a longer one errc::too_long
  /// at the first byte too many.
  [[nodiscard]] result<void> check() const noexcept {
    const std::size_t want = expected_size();
    if (want == 0 || size() == want) return {};
    if (size() < want) return fault{errc::truncated, rule::fingerprint, digest_.last};
    return fault{errc::too_long, rule::fingerprint, digest_.first + static_cast<std::uint32_t>(3 * want)};
  }

  void parts(auto&& see, leniency = leniency::none) const {
    see("hash-func", hash_func());
    see("digest", digest_text());
    see("check", check(), part::checked_again);
    see_again(see, "size", size(), "expected-size", expected_size());
  }

  scan_end scan_parts(const char* p, const char* pe, const auto& runs, leniency) noexcept {
    return detail::scan_fingerprint(p, pe, runs, source_, function_, digest_);
  }

 private:
  extent function_, digest_;
};

/// The value of a=tls-id: tells one DTLS association, or TLS connection, from another.
///
/// ABNF: `tls-id-value = 20*255 tls-id-char` (RFC 8842 4). A shorter one is errc::truncated at its end, a
/// longer one errc::too_long at the first character too many. Borrows from the parsed input.
/// \code
/// const auto id = media.inherited<sdp::attr::tls_id>();
/// const bool another = id && id->text() != known;
/// \endcode
class tls_id_view : public checked_value<tls_id_view> {
 public:
  scan_end scan_parts(const char* p, const char* pe, const auto& runs, leniency) noexcept {
    const auto stop = detail::scan_tls_id(p, pe, runs, source_);
    return detail::bound_length(stop, part(all_), 20, 255, rule::tls_id);
  }
};

}}}  // namespace sipwire::sdp
