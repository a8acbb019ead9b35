#pragma once

/// \file
/// IMDN documents as nearly all senders write them, read without an automaton: elements without attributes and prefixes in the order of the
/// schema, plain text, white space between. Whatever differs is for the tokenizer to judge; tests hold the two equal.

#include <array>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "../core/charset.hpp"
#include "../core/scan_bytes.hpp"

namespace sipwire::inline SIPWIRE_ISA::detail {

/// What quick_imdn() found.
struct imdn_pieces {
  struct piece {
    const char* first = nullptr;
    const char* last = nullptr;
  };
  std::array<piece, 5> text;  // message-id to subject
  piece status;
  char kind = 0;  // the second letter of the notification: e, i or r
};

/// Reads on while what stands there is what is expected.
class expecter {
 public:
  expecter(const char* p, const char* pe, const vector_runs& runs) noexcept : p_(p), pe_(pe), runs_(runs) {}

  template <std::size_t N>
  SIPWIRE_INLINE bool stands(const char (&word)[N]) const noexcept {
    return pe_ - p_ >= static_cast<std::ptrdiff_t>(N) - 1 && same<N - 1>(p_, word);
  }
  template <std::size_t N>
  SIPWIRE_INLINE bool take(const char (&word)[N]) noexcept {
    if (!stands(word)) return false;
    p_ += N - 1;
    return true;
  }
  SIPWIRE_INLINE void space() noexcept {
    while (p_ != pe_ && charset::xml_space::set.contains(*p_)) ++p_;
  }
  /// Plain text up to a tag.
  SIPWIRE_INLINE bool text(imdn_pieces::piece& out) noexcept {
    out.first = p_;
    p_ = runs_.skip<charset::xml_text>(p_, pe_);
    out.last = p_;
    return p_ != pe_ && *p_ == '<';
  }
  [[nodiscard]] bool at_end() const noexcept { return p_ == pe_; }
  [[nodiscard]] const char* at() const noexcept { return p_; }

 private:
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
      for (std::size_t i = 0; i + 8 < N; i += 8) differ |= load<std::uint64_t>(p + i) ^ load<std::uint64_t>(word + i);
      return differ == 0;
    } else if constexpr (N >= 4) {
      return load<std::uint32_t>(p) == load<std::uint32_t>(word) && load<std::uint32_t>(p + (N - 4)) == load<std::uint32_t>(word + (N - 4));
    } else {
      return std::memcmp(p, word, N) == 0;
    }
  }

  const char* p_;
  const char* pe_;
  const vector_runs& runs_;
};

/// From the root on. The characters have been judged.
inline bool quick_imdn(std::string_view document, const vector_runs& runs, imdn_pieces& out) noexcept {
  expecter in(document.data(), document.data() + document.size(), runs);
  in.space();
  if (!in.take("<imdn xmlns=\"urn:ietf:params:xml:ns:imdn\">")) return false;
  in.space();
  if (!in.take("<message-id>") || !in.text(out.text[0]) || !in.take("</message-id>")) return false;
  in.space();
  if (!in.take("<datetime>") || !in.text(out.text[1]) || !in.take("</datetime>")) return false;
  in.space();
  if (in.take("<recipient-uri>")) {
    if (!in.text(out.text[2]) || !in.take("</recipient-uri>")) return false;
    in.space();
  }
  if (in.take("<original-recipient-uri>")) {
    if (!in.text(out.text[3]) || !in.take("</original-recipient-uri>")) return false;
    in.space();
  }
  if (in.take("<subject>")) {
    if (!in.text(out.text[4]) || !in.take("</subject>")) return false;
    in.space();
  }
  if (in.take("<delivery-notification>")) {
    out.kind = 'e';
  } else if (in.take("<display-notification>")) {
    out.kind = 'i';
  } else if (in.take("<processing-notification>")) {
    out.kind = 'r';
  } else {
    return false;
  }
  in.space();
  if (!in.take("<status>")) return false;
  in.space();
  if (!in.take("<")) return false;
  out.status.first = in.at();
  const bool known = out.kind == 'e'   ? in.take("delivered") || in.take("failed")
                     : out.kind == 'i' ? in.take("displayed")
                                       : in.take("processed") || in.take("stored");
  if (!known && !in.take("forbidden") && !in.take("error")) return false;
  out.status.last = in.at();
  in.space();
  if (!in.take("/>")) return false;
  in.space();
  if (!in.take("</status>")) return false;
  in.space();
  if (!(out.kind == 'e'   ? in.take("</delivery-notification>")
        : out.kind == 'i' ? in.take("</display-notification>")
                          : in.take("</processing-notification>")))
    return false;
  in.space();
  if (!in.take("</imdn>")) return false;
  in.space();
  return in.at_end();
}

}  // namespace sipwire::inline SIPWIRE_ISA::detail
