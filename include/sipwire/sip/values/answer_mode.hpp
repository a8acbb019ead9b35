#pragma once

/// \file
/// Answer-Mode and Priv-Answer-Mode (RFC 5373).

#include "../../core/vocabulary.hpp"
#include "token_params.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// Who answers a call; `other` is any other token, which is to be ignored (RFC 5373 2).
enum class answer_mode : std::uint8_t { other, manual, automatic };

/// The value of Answer-Mode or Priv-Answer-Mode.
///
/// ABNF: `answer-mode-value *( SEMI answer-mode-param )`, `answer-mode-value = "Manual" / "Auto" / token`,
/// `answer-mode-param = "require" / generic-param` (RFC 5373 2). Borrows from the parsed input, which must
/// outlive it.
/// \code
/// auto how = sipwire::parse_as<sip::answer_mode_view>("Auto;require");
/// if (how && how->mode() == sip::answer_mode::automatic && how->require() && !may_answer) reject(403);
/// \endcode
class answer_mode_view : public token_params_base<answer_mode_view, rule::answer_mode> {
 public:
  [[nodiscard]] answer_mode mode() const noexcept {
    if (is("Manual")) return answer_mode::manual;
    return is("Auto") ? answer_mode::automatic : answer_mode::other;
  }
  /// Is `require` there: is the call to be refused rather than answered in another mode?
  [[nodiscard]] bool require() const noexcept { return typed().has("require"); }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    token_params_base::parts(see, lenient);
    if (part::wants_again(see)) see_again(see, "mode", mode(), "require", require());
  }

  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency lenient) noexcept {
    return no_list(last, token_params_base::scan_parts(first, last, runs, lenient), rule::answer_mode);
  }
};

}}}  // namespace sipwire::sip
