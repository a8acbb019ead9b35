#pragma once

/// \file
/// What authentication headers are made of: algorithms, parameters, lists of words (RFC 7616, RFC 3310).

#include "../core/cursor_range.hpp"
#include "../core/vocabulary.hpp"
#include "detail/gen/auth_param.hpp"
#include "detail/loose_params.hpp"
#include "param_list.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace mime {

/// The `algorithm` values of RFC 7616, RFC 8760 (SHA-256, SHA-512-256) and RFC 3310, RFC 4169 (AKA).
enum class digest_algorithm : std::uint8_t {
  none,   ///< no `algorithm` parameter, which means MD5 (RFC 7616 3.3)
  other,  ///< a name that is none of these
  md5,
  md5_sess,
  sha_256,
  sha_256_sess,
  sha_512_256,
  sha_512_256_sess,
  akav1_md5,
  akav1_md5_sess,
  akav2_md5,
  akav2_md5_sess,
  akav2_sha_256,
};

/// The algorithm of a name, in whatever case.
constexpr digest_algorithm digest_algorithm_from(std::string_view name) noexcept {
  struct row {
    std::string_view name;
    digest_algorithm id;
  };
  constexpr row rows[] = {{"MD5", digest_algorithm::md5},
                          {"MD5-sess", digest_algorithm::md5_sess},
                          {"SHA-256", digest_algorithm::sha_256},
                          {"SHA-256-sess", digest_algorithm::sha_256_sess},
                          {"SHA-512-256", digest_algorithm::sha_512_256},
                          {"SHA-512-256-sess", digest_algorithm::sha_512_256_sess},
                          {"AKAv1-MD5", digest_algorithm::akav1_md5},
                          {"AKAv1-MD5-sess", digest_algorithm::akav1_md5_sess},
                          {"AKAv2-MD5", digest_algorithm::akav2_md5},
                          {"AKAv2-MD5-sess", digest_algorithm::akav2_md5_sess},
                          {"AKAv2-SHA-256", digest_algorithm::akav2_sha_256}};
  for (const auto& r : rows)
    if (iequals(name, r.name)) return r.id;
  return digest_algorithm::other;
}

/// Is it Digest AKA, version 1 (RFC 3310) or 2 (RFC 4169)? Then the nonce is an aka_nonce.
constexpr bool is_aka(digest_algorithm id) noexcept {
  return id >= digest_algorithm::akav1_md5;
}

namespace detail {

/// Walks over auth-params, see auth_param_list.
class auth_param_cursor : public sipwire::field::pair_cursor<auth_param_cursor, mime::parameter> {
 public:
  auth_param_cursor() noexcept = default;
  explicit auth_param_cursor(const slice& rest) noexcept : pair_cursor(rest) { find(); }

 private:
  friend pair_cursor;
  void find() noexcept {
    if (at_ == end_) return;
    const auto stop = scan_auth_param(at_, end_, vector_runs(source_), source_, name_, value_);
    if (SIPWIRE_LIKELY(stop.ok())) {
      next_ = stop.at;
    } else {
      find_loose();
    }
  }
  // What a leniency has let through, and the commas behind the last one.
  SIPWIRE_NOINLINE void find_loose() noexcept {
    const char* p = at_;
    while ((p = past_lws(p, end_)) != end_ && *p == ',') ++p;
    const char* last = nullptr;
    const char* const name = p;
    while (p != end_ && charset::token::set.contains(*p)) ++p;
    name_ = source_.at(name, p);
    p = past_lws(p, end_);
    const char* const value = p != end_ && *p == '=' ? past_lws(p + 1, end_) : end_;
    next_ = p == end_ ? nullptr : scan_loose_value(value, end_, ',', leniency::all, last);
    if (next_ == nullptr || *p != '=') {
      at_ = end_;
    } else {
      value_ = source_.at(value, last);
    }
  }
};

/// Walks over words, see auth_words.
class auth_word_cursor {
 public:
  auth_word_cursor() noexcept = default;
  explicit auth_word_cursor(std::string_view rest) noexcept : rest_(rest) { find(); }

  [[nodiscard]] bool done() const noexcept { return rest_.empty(); }
  [[nodiscard]] std::string_view read() const noexcept { return rest_.substr(0, word_); }
  void next() noexcept {
    rest_.remove_prefix(word_);
    find();
  }
  [[nodiscard]] bool same(const auth_word_cursor& other) const noexcept {
    return rest_.size() == other.rest_.size();
  }

 private:
  static constexpr std::string_view separators = ", \t\r\n";
  void find() noexcept {
    const auto first = rest_.find_first_not_of(separators);
    rest_.remove_prefix(first == rest_.npos ? rest_.size() : first);
    word_ = rest_.find_first_of(separators);
    if (word_ == rest_.npos) word_ = rest_.size();
  }

  std::string_view rest_;
  std::size_t word_ = 0;
};

}  // namespace detail

/// The parameters of a challenge, of credentials or of Authentication-Info, in order, duplicates included.
/// Borrows.
///
/// ABNF: `auth-param *( COMMA auth-param )` (RFC 3261 25.1). A parameter's value() is as written;
/// mime::unquote decodes it.
/// \code
/// for (auto p : challenge.params()) use(p.name(), mime::without_quotes(p.value()));
/// \endcode
class auth_param_list : public sipwire::field::pair_list<auth_param_list, detail::auth_param_cursor> {
 public:
  auth_param_list() noexcept = default;
  /// `list` is what a scanner has accepted.
  explicit auth_param_list(const slice& list) noexcept : pair_list(list) {}
};

/// The words in a `qop` (separated by commas) or a `domain` (separated by spaces), iterated in place.
/// Borrows.
/// \code
/// for (auto option : challenge.qop_options()) if (iequals(option, "auth")) use_auth();
/// \endcode
class auth_words : public cursor_range<auth_words, detail::auth_word_cursor> {
 public:
  auth_words() noexcept = default;
  explicit auth_words(std::string_view words) noexcept : words_(words) {}
  /// Is `word` among them, in whatever case?
  [[nodiscard]] bool contains(std::string_view word) const noexcept {
    for (auto w : *this)
      if (iequals(w, word)) return true;
    return false;
  }

 private:
  friend cursor_range;
  [[nodiscard]] detail::auth_word_cursor first() const noexcept { return detail::auth_word_cursor(words_); }

  std::string_view words_;
};

}}}  // namespace sipwire::mime
