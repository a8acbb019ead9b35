#pragma once

/// \file
/// Attributes whose value is a list of words, or one word of a known set.

#include <cstdint>
#include <string_view>

#include "../detail/gen/chat_tokens.hpp"
#include "../detail/gen/comma_words.hpp"
#include "../detail/gen/words.hpp"
#include "list.hpp"
#include "scalar.hpp"
#include "value.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

/// Words separated by commas: a=csup and a=creq, of which each is the option-tag of a capability negotiation.
///
/// ABNF: `option-tag-list = option-tag *( "," option-tag )` (RFC 5939 3.3.1, 3.3.2). Borrows from the parsed
/// input.
/// \code
/// if (auto need = session->get<sdp::attr::creq>())
///   for (auto tag : need->words()) require(tag.text());
/// \endcode
template <rule Where>
class comma_words_view : public checked_value<comma_words_view<Where>> {
 public:
  /// At least one.
  [[nodiscard]] pieces<word, ','> words() const noexcept { return pieces<word, ','>(this->part(this->all_)); }
  /// Is this word among them? Exact in case.
  [[nodiscard]] bool has(std::string_view word) const noexcept { return words().has(word); }

  void parts(auto&& see, leniency = leniency::none) const { see("word", words()); }

  scan_end scan_parts(const char* p, const char* pe, const auto& runs, leniency) noexcept {
    return detail::scan_comma_words(p, pe, runs, this->source_, Where);
  }
};

/// The value of a=csup and a=creq.
using option_tags_view = comma_words_view<rule::option_tag>;

/// The value of a=content: what a stream shows, `slides`, `speaker`, `sl`, `main`, `alt` or other words.
///
/// ABNF: `mediacnt-tag = mediacnt *( "," mediacnt )` (RFC 4796 5). Borrows from the parsed input.
/// \code
/// if (auto c = media.get<sdp::attr::content>(); c && c->has("slides")) show_large(media);
/// \endcode
using content_view = comma_words_view<rule::mediacnt>;

/// The value of a=chatroom: what a chat room supports beyond messages, `nickname`, `private-messages` or
/// other tokens; perhaps nothing.
///
/// ABNF: `chatroom-attr = "chatroom" [ ":" chat-token *( SP chat-token ) ]` (RFC 7701 8). Borrows from the
/// parsed input.
/// \code
/// if (auto room = media.get<sdp::attr::chatroom>(); room && room->has("nickname")) ask_for_nickname();
/// \endcode
class chatroom_view : public checked_value<chatroom_view> {
 public:
  static constexpr bool value_optional = true;
  /// Perhaps none.
  [[nodiscard]] words tokens() const noexcept { return words(part(all_)); }
  [[nodiscard]] bool has(std::string_view token) const noexcept { return tokens().has_ignoring_case(token); }

  void parts(auto&& see, leniency = leniency::none) const { see("word", tokens()); }

  scan_end scan_parts(const char* p, const char* pe, const auto& runs, leniency) noexcept {
    if (p == pe) return {p, errc::none, rule::none};
    return detail::scan_chat_tokens(p, pe, runs, source_, rule::chat_token);
  }
};

/// The value of a=label: the name by which other documents point to a stream.
///
/// ABNF: `pointer = token` (RFC 4574 4). Borrows from the parsed input.
/// \code
/// for (auto m : session->media())
///   if (auto l = m.get<sdp::attr::label>(); l && l->is("1")) use(m);
/// \endcode
using label_view = token_view<rule::label_pointer>;

/// The value of a=phone-context: where a local number of c=PSTN is one.
///
/// ABNF: `descriptor`, a domain name or digits behind `+` (RFC 7195 5.2.1, RFC 3966 3), each a token. Borrows
/// from the parsed input.
/// \code
/// auto c = sdp::parse_value<sdp::attr::phone_context>("+441134");
/// \endcode
using phone_context_view = token_view<rule::context_descriptor>;

/// What a=record says, or a=recordpref wants.
enum class recording : std::uint8_t { on, off, pause, nopreference };

/// The words of a=record.
struct record_words {
  using type = recording;
  static constexpr rule where = rule::record_state;
  static constexpr std::string_view words[] = {"on", "off", "paused"};
};
/// The words of a=recordpref.
struct recordpref_words {
  using type = recording;
  static constexpr rule where = rule::record_pref;
  static constexpr std::string_view words[] = {"on", "off", "pause", "nopreference"};
};

/// The value of a=record: is the session being recorded? ABNF: `"on" / "off" / "paused"` (RFC 7866 9.1).
using record_view = choice_view<record_words>;
/// The value of a=recordpref. ABNF: `pref = "on" / "off" / "pause" / "nopreference"` (RFC 7866 9.2).
using recordpref_view = choice_view<recordpref_words>;

}}}  // namespace sipwire::sdp
