// base64 and quoted-printable: by vectors and without, whole and in pieces, into rooms of every kind; what is
// encoded comes back.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "sipwire/mime/base64.hpp"
#include "sipwire/mime/quoted_printable.hpp"
#include "support/program.hpp"

using fuzz::require;

using namespace sipwire;
using mime::base64_form;
using mime::qp_form;

namespace {

struct outcome {
  fault error;
  std::string bytes;
  friend bool operator==(const outcome&, const outcome&) = default;
};

/// Into memory of exactly `room` bytes, so that a sanitizer sees one byte too many.
template <bool Vector>
outcome base64_into(std::size_t room, std::string_view text, base64_form form, leniency lenient) {
  const auto memory = std::make_unique<char[]>(room);
  const auto n = sipwire::mime::detail::base64_decode_into<Vector>({memory.get(), room}, text, form, lenient);
  if (!n) return {n.error(), {}};
  require(*n <= room);
  return {{}, std::string(memory.get(), *n)};
}

outcome read_base64(std::string_view text, base64_form form, leniency lenient) {
  const auto fast = base64_into<sipwire::mime::detail::base64_vectors>(text.size() + 32, text, form, lenient);
  require(fast == base64_into<false>(text.size() + 32, text, form, lenient));
  require(fast.error.offset <= text.size());
  const auto size = mime::base64_decoded_size(text, form, lenient);
  require(size.error() == fast.error);
  if (size) {
    require(*size == fast.bytes.size());
    require(base64_into<sipwire::mime::detail::base64_vectors>(*size, text, form, lenient) == fast);
    for (const std::size_t less : {std::size_t{1}, std::size_t{2}, std::size_t{24}, *size / 2})
      if (less != 0 && less <= *size)
        require(
            (base64_into<sipwire::mime::detail::base64_vectors>(*size - less, text, form, lenient).error ==
             fault{errc::too_small, rule::base64, static_cast<std::uint32_t>(*size)}));
  }
  // In pieces.
  const std::size_t cut =
      text.empty() ? 0 : static_cast<unsigned char>(text[text.size() / 2]) % (text.size() + 1);
  std::string pieces;
  string_sink out(pieces);
  mime::base64_decoder decoder(form, lenient);
  fault error = decoder.feed(out, text.substr(0, cut)).error();
  if (!error) {
    error = decoder.feed(out, text.substr(cut)).error();
    error.offset += error ? static_cast<std::uint32_t>(cut) : 0U;
  }
  if (!error) error = decoder.finish(out, static_cast<std::uint32_t>(text.size())).error();
  require(error == fast.error);
  if (!error) require(pieces == fast.bytes);
  return fast;
}

template <bool Vector>
std::string write_base64(std::string_view bytes, base64_form form) {
  const std::size_t size = mime::base64_encoded_size(bytes.size(), form);
  const auto memory = std::make_unique<char[]>(size);
  require(sipwire::mime::detail::base64_write<Vector>(bytes.data(), bytes.data() + bytes.size(), memory.get(),
                                                      form) == memory.get() + size);
  return {memory.get(), size};
}

std::string without_line_ends(std::string_view text) {
  std::string out(text);
  out.erase(std::remove_if(out.begin(), out.end(), [](char c) { return c == '\r' || c == '\n'; }), out.end());
  return out;
}

void base64(std::string_view input) {
  for (const auto form : {base64_form::mime, base64_form::plain}) {
    const auto strict = read_base64(input, form, leniency::none);
    const auto loose = read_base64(input, form, leniency::all);
    if (!strict.error) {
      require(loose == strict);
      // Strict base64 is canonical.
      require(write_base64<true>(strict.bytes, base64_form::plain) == without_line_ends(input));
    }
    const std::string text = write_base64<true>(input, form);
    require(text == write_base64<false>(input, form));
    std::string sunk;
    string_sink out(sunk);
    mime::base64_encode(out, input, form);
    require(sunk == text);
    const auto back = read_base64(text, form, leniency::none);
    require(back.error.code == errc::none && back.bytes == input);
  }
}

template <class Runs>
outcome quoted_printable_by(const slice& text, leniency lenient) {
  std::string bytes;
  string_sink out(bytes);
  const auto done = sipwire::mime::detail::read_quoted_printable<Runs>(out, text, lenient);
  return {done.error(), bytes};
}

outcome read_quoted_printable(std::string_view text, leniency lenient) {
  const auto fast = quoted_printable_by<vector_runs>(text, lenient);
  require(fast == quoted_printable_by<byte_runs>(text, lenient));
  require(fast.error.offset <= text.size());
  const std::string buffer = std::string(40, 'a') + std::string(text) + std::string(40, 'a');
  const slice inner(source(std::string_view(buffer)), {40, static_cast<std::uint32_t>(40 + text.size())});
  auto inside = quoted_printable_by<vector_runs>(inner, lenient);
  if (inside.error) inside.error.offset -= 40;
  require(inside == fast);
  if (!fast.error) {
    const auto memory = std::make_unique<char[]>(fast.bytes.size());
    require(mime::quoted_printable_decode({memory.get(), fast.bytes.size()}, text, lenient) ==
            fast.bytes.size());
    require(std::string_view(memory.get(), fast.bytes.size()) == fast.bytes);
  }
  return fast;
}

void quoted_printable(std::string_view input) {
  const auto strict = read_quoted_printable(input, leniency::none);
  const auto loose = read_quoted_printable(input, leniency::all);
  require(loose.error.code == errc::none);
  if (!strict.error) require(loose == strict);
  for (const auto form : {qp_form::text, qp_form::binary}) {
    std::string text;
    string_sink out(text);
    mime::quoted_printable_encode(out, input, form);
    std::size_t column = 0;
    for (const char c : text) {
      column = c == '\n' ? 0 : column + 1;
      require(column < 77 || (column == 77 && c == '\r'));
    }
    const auto back = read_quoted_printable(text, leniency::none);
    require(back.error.code == errc::none && back.bytes == input);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  base64(input);
  quoted_printable(input);
  return 0;
}
