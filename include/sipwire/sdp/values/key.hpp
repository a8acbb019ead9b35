#pragma once

/// \file
/// The k= line, obsolete.

#include <cstdint>
#include <optional>
#include <string_view>

#include "../detail/gen/key.hpp"
#include "contact.hpp"
#include "list.hpp"
#include "value.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

/// How k= gives a key.
enum class key_method : std::uint8_t { prompt, clear, base64, uri };

/// The value of k=.
///
/// ABNF: `key-type = "prompt" / "clear:" text / "base64:" base64 / "uri:" uri` (RFC 8866 9, 5.12, which says
/// not to use it). Borrows from the parsed input.
/// \code
/// auto k = sipwire::parse_as<sdp::key_view>("clear:secret");
/// \endcode
class key_view : public checked_value<key_view> {
 public:
  [[nodiscard]] key_method method() const noexcept {
    const auto word = source_.text(method_);
    if (word == "clear") return key_method::clear;
    if (word == "base64") return key_method::base64;
    return word == "uri" ? key_method::uri : key_method::prompt;
  }
  /// The key, its base64, or its URI as written; absent for `prompt`.
  [[nodiscard]] std::optional<std::string_view> data() const noexcept { return optional_text(data_); }

  void parts(auto&& see, leniency = leniency::none) const {
    see("method", source_.text(method_));
    see("method", method(), part::again);
    see("data", data());
  }

  template <class Runs>
  scan_end scan_parts(const char* p, const char* pe, const Runs& runs, leniency lenient) noexcept {
    method_ = data_ = {};
    const auto stop = detail::scan_key(p, pe, runs, source_, method_, data_);
    if (!stop.ok() || method() != key_method::uri) return stop;
    uri_view uri;
    return uri_view::scan_with<Runs>(part(data_), lenient, uri);
  }

 private:
  extent method_, data_;
};

}}}  // namespace sipwire::sdp
