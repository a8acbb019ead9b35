#pragma once

/// \file
/// Writes IMDN documents (RFC 5438 11).

#include <span>

#include "../core/sink.hpp"
#include "../core/vocabulary.hpp"
#include "../xml/value.hpp"
#include "../xml/writer.hpp"
#include "status.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace imdn {

/// What an IMDN document says, for writing one. Borrows all texts.
struct notification {
  std::string_view message_id{};              ///< of the message that this tells of
  std::string_view datetime{};                ///< its DateTime, as it had it
  std::string_view recipient_uri{};           ///< none when empty
  std::string_view original_recipient_uri{};  ///< none when empty
  std::string_view subject{};                 ///< none when empty
  /// A language tag for the subject, none when empty; not written without one
  std::string_view subject_language{};
  notification_kind kind = notification_kind::delivery;
  imdn::status status = imdn::status::delivered;
};

/// Would this make a document that notification_view::parse() reads back the same?
///
/// errc::missing_mandatory for an empty message_id or datetime; unknown_value for a status that its kind does
/// not allow (notification_kind is delivery, display or processing); the fault of xml::check_text() for a
/// text that XML cannot carry, its offset counted in that text. Texts that white space collapses in must have
/// it collapsed: else errc::not_allowed.
[[nodiscard]] inline result<void> check(const notification& n) noexcept {
  if (n.message_id.empty()) return fault{errc::missing_mandatory, rule::imdn_message_id, 0};
  if (n.datetime.empty()) return fault{errc::missing_mandatory, rule::imdn_datetime, 0};
  if (!allows(n.kind, n.status)) return fault{errc::unknown_value, rule::imdn_status, 0};
  struct part {
    std::string_view text;
    rule where;
    bool collapses;
  };
  const part parts[] = {{n.message_id, rule::imdn_message_id, true},
                        {n.datetime, rule::imdn_datetime, false},
                        {n.recipient_uri, rule::recipient_uri, true},
                        {n.original_recipient_uri, rule::original_recipient_uri, true},
                        {n.subject, rule::imdn_subject, false},
                        {n.subject_language, rule::imdn_subject, false}};
  for (const part& p : parts) {
    if (const auto ok = xml::check_text(p.text); !ok)
      return fault{ok.error().code, p.where, ok.error().offset};
    if (!p.collapses) continue;
    for (std::size_t i = 0; i < p.text.size(); ++i)
      if (xml::is_space(p.text[i]) &&
          (p.text[i] != ' ' || i == 0 || i + 1 == p.text.size() || xml::is_space(p.text[i + 1])))
        return fault{errc::not_allowed, p.where, clamp_offset(i)};
  }
  return {};
}

/// Writes a document. The fault of check(), and nothing written, when it would not be read back the same.
/// \code
/// imdn::notification receipt{.message_id = id, .datetime = sent, .kind = imdn::notification_kind::display,
///                            .status = imdn::status::displayed};
/// char room[1024];
/// if (auto size = imdn::write(room, receipt)) send(std::string_view(room, *size));
/// \endcode
template <sink Sink>
result<std::size_t> write(Sink& out, const notification& n) {
  if (const auto ok = check(n); !ok) return ok.error();
  xml::writer xml(out);
  xml.declaration().start("imdn").attribute("xmlns", namespace_name).line();
  const auto element = [&](std::string_view name, std::string_view text) {
    if (!text.empty()) xml.element(name, text).line();
  };
  element("message-id", n.message_id);
  element("datetime", n.datetime);
  element("recipient-uri", n.recipient_uri);
  element("original-recipient-uri", n.original_recipient_uri);
  if (!n.subject.empty()) {
    xml.start("subject");
    if (!n.subject_language.empty()) xml.attribute("xml:lang", n.subject_language);
    xml.text(n.subject).end().line();
  }
  xml.start(detail::element_of(n.kind))
      .start("status")
      .start(name(n.status))
      .end()
      .end()
      .end()
      .line()
      .end()
      .line();
  return xml.finish();
}
/// Writes into the caller's span and returns the size, or errc::too_small with the size needed.
inline result<std::size_t> write(std::span<char> room, const notification& n) noexcept {
  span_sink out(room);
  return write(out, n);
}

}}}  // namespace sipwire::imdn
