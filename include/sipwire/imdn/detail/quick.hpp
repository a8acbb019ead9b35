#pragma once

/// \file
/// IMDN documents as nearly all senders write them, read without an automaton: elements without attributes in
/// the order of the schema, all with the prefix of the root or none, white space between. Whatever differs is
/// for the tokenizer to judge; tests hold the two equal.

#include <array>
#include <cstring>

#include "../../core/charset.hpp"
#include "../../core/detail/same_bytes.hpp"
#include "../../core/vocabulary.hpp"
#include "../../xml/detail/gen/char_data.hpp"
#include "../status.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace imdn { namespace detail {

/// What quick_imdn() found.
struct imdn_pieces {
  struct piece {
    const char* first = nullptr;
    const char* last = nullptr;
    bool plain = true;
    bool solid = false;  // no white space in it
  };
  std::array<piece, 5> text;  // message-id to subject
  piece language;             // of the subject
  piece status;
  imdn::notification_kind kind = imdn::notification_kind::none;
  imdn::status said = imdn::status::none;
};

/// Reads on while what stands there is what is expected. With a prefix, every name has it.
template <bool HasPrefix>
class expecter {
 public:
  expecter(std::string_view text, std::string_view prefix, const vector_runs& runs) noexcept
      : p_(text.data()), pe_(text.data() + text.size()), prefix_(prefix), runs_(runs) {}

  template <std::size_t N>
  SIPWIRE_INLINE bool take(const char (&word)[N]) noexcept {
    if (!stands(p_, word)) return false;
    p_ += N - 1;
    return true;
  }
  /// A tag, `word` with what stands before and behind its name: `<subject>`, `</subject>`.
  template <std::size_t N>
  SIPWIRE_INLINE bool tag(const char (&word)[N]) noexcept {
    if constexpr (!HasPrefix) {
      return take(word);
    } else {
      static_assert(N > 3);
      const std::ptrdiff_t before = word[1] == '/' ? 2 : 1;
      const auto size = static_cast<std::ptrdiff_t>(prefix_.size());
      if (pe_ - p_ < size + static_cast<std::ptrdiff_t>(N) - 1 || *p_ != '<' || (before == 2 && p_[1] != '/'))
        return false;
      if (std::memcmp(p_ + before, prefix_.data(), prefix_.size()) != 0) return false;
      if (std::memcmp(p_ + before + size, word + before, N - 1 - static_cast<std::size_t>(before)) != 0)
        return false;
      p_ += size + static_cast<std::ptrdiff_t>(N) - 1;
      return true;
    }
  }
  /// `<` and the prefix of the name behind it.
  SIPWIRE_INLINE bool open() noexcept {
    if (p_ == pe_ || *p_ != '<') return false;
    ++p_;
    if constexpr (HasPrefix) {
      if (static_cast<std::size_t>(pe_ - p_) < prefix_.size() ||
          std::memcmp(p_, prefix_.data(), prefix_.size()) != 0)
        return false;
      p_ += prefix_.size();
    }
    return true;
  }
  SIPWIRE_INLINE void space() noexcept {
    while (p_ != pe_ && charset::xml_space::set.contains(*p_)) ++p_;
  }
  /// Text and references up to a tag.
  SIPWIRE_INLINE bool text(imdn_pieces::piece& out) noexcept {
    out.first = p_;
    p_ = runs_.skip<charset::xml_solid>(p_, pe_);
    out.last = p_;
    if (p_ != pe_ && *p_ == '<') return out.solid = true;
    p_ = runs_.skip<charset::xml_text>(p_, pe_);
    out.last = p_;
    return p_ != pe_ && (*p_ == '<' || more_text(out));
  }
  /// What stands between quotes, plain.
  SIPWIRE_INLINE bool quoted(imdn_pieces::piece& out) noexcept {
    out.first = p_;
    p_ = runs_.skip<charset::xml_quoted>(p_, pe_);
    out.last = p_;
    return p_ != pe_;
  }
  /// The end tag of this name.
  SIPWIRE_INLINE bool end_tag(const imdn_pieces::piece& name) noexcept {
    const auto size = static_cast<std::size_t>(name.last - name.first);
    if (!take("</")) return false;
    if constexpr (HasPrefix) {
      if (static_cast<std::size_t>(pe_ - p_) < prefix_.size() ||
          std::memcmp(p_, prefix_.data(), prefix_.size()) != 0)
        return false;
      p_ += prefix_.size();
    }
    if (static_cast<std::size_t>(pe_ - p_) <= size || p_[size] != '>' ||
        !sipwire::detail::same_bytes(p_, name.first, size, runs_))
      return false;
    p_ += size + 1;
    return true;
  }
  [[nodiscard]] bool at_end() const noexcept { return p_ == pe_; }
  [[nodiscard]] const char* at() const noexcept { return p_; }

 private:
  SIPWIRE_NOINLINE bool more_text(imdn_pieces::piece& out) noexcept {
    const auto e = xml::detail::scan_char_data(out.first, pe_, runs_, out.plain);
    out.last = p_ = e.at;
    return e.ok() && p_ != pe_;
  }
  template <std::size_t N>
  SIPWIRE_INLINE bool stands(const char* p, const char (&word)[N]) const noexcept {
    return pe_ - p >= static_cast<std::ptrdiff_t>(N) - 1 && same<N - 1>(p, word);
  }
  template <class Word>
  static SIPWIRE_INLINE Word load(const char* p) noexcept {
    Word out;
    std::memcpy(&out, p, sizeof out);
    return out;
  }
  /// Words and a last one that overlaps them, where memcmp() would be a call.
  template <std::size_t N>
  static SIPWIRE_INLINE bool same(const char* p, const char* word) noexcept {
    if constexpr (N >= 8) {
      std::uint64_t differ = load<std::uint64_t>(p + (N - 8)) ^ load<std::uint64_t>(word + (N - 8));
      for (std::size_t i = 0; i + 8 < N; i += 8)
        differ |= load<std::uint64_t>(p + i) ^ load<std::uint64_t>(word + i);
      return differ == 0;
    } else if constexpr (N >= 4) {
      return load<std::uint32_t>(p) == load<std::uint32_t>(word) &&
             load<std::uint32_t>(p + (N - 4)) == load<std::uint32_t>(word + (N - 4));
    } else {
      return std::memcmp(p, word, N) == 0;
    }
  }

  const char* p_;
  const char* pe_;
  std::string_view prefix_;
  const vector_runs& runs_;
};

/// Past the usual root; null when it is another.
inline const char* quick_imdn_root(std::string_view document, const vector_runs& runs) noexcept {
  expecter<false> in(document, {}, runs);
  in.space();
  return in.take("<imdn xmlns=\"urn:ietf:params:xml:ns:imdn\">") ? in.at() : nullptr;
}

/// From behind the tag of the root on, which has this prefix, colon and all. The characters have been judged.
template <bool HasPrefix>
inline bool quick_imdn(std::string_view text, std::string_view prefix, const vector_runs& runs,
                       imdn_pieces& out) noexcept {
  expecter<HasPrefix> in(text, prefix, runs);
  in.space();
  if (!in.tag("<message-id>") || !in.text(out.text[0]) || !in.tag("</message-id>")) return false;
  in.space();
  if (!in.tag("<datetime>") || !in.text(out.text[1]) || !in.tag("</datetime>")) return false;
  in.space();
  if (in.tag("<recipient-uri>")) {
    if (!in.text(out.text[2]) || !in.tag("</recipient-uri>")) return false;
    in.space();
  }
  if (in.tag("<original-recipient-uri>")) {
    if (!in.text(out.text[3]) || !in.tag("</original-recipient-uri>")) return false;
    in.space();
  }
  if (in.tag("<subject")) {
    if (in.take(" xml:lang=\"") && (!in.quoted(out.language) || !in.take("\""))) return false;
    if (!in.take(">") || !in.text(out.text[4]) || !in.tag("</subject>")) return false;
    in.space();
  }
  out.kind = take_notification(in);
  if (out.kind == imdn::notification_kind::none) return false;
  in.space();
  if (!in.tag("<status>")) return false;
  in.space();
  if (!in.open()) return false;
  out.status.first = in.at();
  if (!take_status(in, out.kind, out.said)) return false;
  out.status.last = in.at();
  in.space();
  if (!in.take("/>")) {
    if (!in.take(">")) return false;
    in.space();
    if (!in.end_tag(out.status)) return false;
  }
  in.space();
  if (!in.tag("</status>")) return false;
  in.space();
  if (!take_end(in, out.kind)) return false;
  in.space();
  if (!in.tag("</imdn>")) return false;
  in.space();
  return in.at_end();
}

}}}}  // namespace sipwire::imdn::detail
