#pragma once

/// \file
/// The isComposing document: somebody is writing (RFC 3994), media type application/im-iscomposing+xml.

#include <span>

#include "../core/sink.hpp"
#include "../core/vocabulary.hpp"
#include "../xml/extensions.hpp"
#include "../xml/number.hpp"
#include "../xml/reader.hpp"
#include "../xml/writer.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace imdn {

/// The namespace of isComposing documents (RFC 3994 6).
inline constexpr std::string_view is_composing_namespace = "urn:ietf:params:xml:ns:im-iscomposing";

/// Is the peer writing? (RFC 3994 3.2)
enum class composing_state : std::uint8_t { idle, active };

/// `idle` or `active`; static storage.
constexpr std::string_view name(composing_state s) noexcept {
  return s == composing_state::active ? "active" : "idle";
}

/// An isComposing document.
///
/// Schema: RFC 3994 6.1: state, then lastactive, contenttype and refresh, each if there is one, in this
/// order; elements of other namespaces anywhere between them. Faults: those of xml::basic_pull;
/// errc::unknown_value for another root, missing_mandatory, duplicate, misplaced and not_allowed at the
/// element. Borrows the document, which must outlive the view.
/// \code
/// if (auto typing = imdn::is_composing_view::parse(body))
///   show_typing(typing->state() == imdn::composing_state::active, typing->refresh().value_or(120));
/// \endcode
class is_composing_view {
 public:
  is_composing_view() = default;

  /// Reads a document that fills `document`.
  [[nodiscard]] static result<is_composing_view> parse(const slice& document) noexcept {
    return parse_with<vector_runs>(document);
  }
  template <class Runs>
  [[nodiscard]] static result<is_composing_view> parse_with(const slice& document) noexcept {
    xml::element_reader<Runs> xml(document, is_composing_namespace);
    is_composing_view out;
    out.source_ = document.buffer();
    out.where_ = document.where();
    if (const auto ok = out.read(xml); !ok) return ok.error();
    return out;
  }

  /// The document as written.
  [[nodiscard]] std::string_view text() const noexcept { return source_.text(where_); }
  [[nodiscard]] extent where() const noexcept { return where_; }

  /// `<state>`; a word of an extension means idle (3.5).
  [[nodiscard]] composing_state state() const noexcept {
    return is_active_ ? composing_state::active : composing_state::idle;
  }
  /// The word itself.
  [[nodiscard]] xml::value_view state_text() const noexcept { return parts_[0].in(source_); }
  /// `<lastactive>`: when the peer was last active, an xs:dateTime, not judged here; absent when there is
  /// none.
  [[nodiscard]] xml::value_view last_active() const noexcept { return parts_[1].in(source_); }
  /// `<contenttype>`: what is being composed, a media type or its first half; absent when there is none.
  [[nodiscard]] xml::value_view content_type() const noexcept { return parts_[2].in(source_); }
  /// `<refresh>`: the seconds after which an active state ends without another document; at least 1.
  /// errc::absent without one.
  [[nodiscard]] result<std::uint32_t> refresh() const noexcept {
    return xml::number<std::uint32_t>(parts_[3].in(source_), rule::composing_refresh, 1);
  }
  /// `<refresh>` as written, absent when there is none.
  [[nodiscard]] xml::value_view refresh_text() const noexcept { return parts_[3].in(source_); }
  /// The elements of other namespaces.
  [[nodiscard]] xml::extension_range extensions() const noexcept {
    return {slice(source_, where_), is_composing_namespace, 2, extensions_};
  }

  /// Equal bytes.
  friend bool operator==(const is_composing_view& a, const is_composing_view& b) noexcept {
    return a.text() == b.text();
  }

 private:
  static constexpr std::string_view names[4] = {"state", "lastactive", "contenttype", "refresh"};
  static constexpr rule rules[4] = {rule::composing_state, rule::lastactive, rule::contenttype,
                                    rule::composing_refresh};

  template <class Runs>
  result<void> read(xml::element_reader<Runs>& xml) noexcept {
    if (const auto ok = xml.root("isComposing", rule::is_composing); !ok) return ok;
    for (std::uint32_t next = 0;;) {
      const auto more = xml.child();
      if (!more) return more.error();
      const auto at = xml.where().first;
      if (!*more) {
        if (next == 0) return xml.refuse({errc::missing_mandatory, rule::composing_state, at});
        return xml.finish();
      }
      if (!xml.is_ours()) {
        if (const auto skipped = xml.skip_element(); !skipped) return skipped.error();
        ++extensions_;
        continue;
      }
      std::uint32_t i = 0;
      while (i != 4 && names[i] != xml.local_name()) ++i;
      if (i == 4) return xml.refuse({errc::not_allowed, rule::xml_element, at});
      if (i != 0 && next == 0) return xml.refuse({errc::missing_mandatory, rule::composing_state, at});
      if (i < next) return xml.refuse({parts_[i].where ? errc::duplicate : errc::misplaced, rules[i], at});
      const auto value = xml.text_content(xml::white_space::collapse);
      if (!value) return value.error();
      parts_[i] = *value;
      if (i == 0) is_active_ = value->equals("active");
      next = i + 1;
    }
  }

  source source_;
  extent where_{0, 0};
  xml::located_value parts_[4];
  std::uint32_t extensions_ = 0;
  bool is_active_ = false;
};

/// What an isComposing document says, for writing one. Borrows its texts.
struct is_composing {
  composing_state state = composing_state::active;
  std::string_view last_active{};          ///< an xs:dateTime, none when empty
  std::string_view content_type{};         ///< none when empty
  std::optional<std::uint32_t> refresh{};  ///< seconds, at least 1
};

/// Writes a document. errc::out_of_range for a refresh of 0; the fault of xml::check_text() for a text that
/// XML cannot carry, its offset counted in that text. Nothing is written then.
template <sink Sink>
result<std::size_t> write(Sink& out, const is_composing& value) {
  if (value.refresh == 0U) return fault{errc::out_of_range, rule::composing_refresh, 0};
  if (const auto ok = xml::check_text(value.last_active); !ok)
    return fault{ok.error().code, rule::lastactive, ok.error().offset};
  if (const auto ok = xml::check_text(value.content_type); !ok)
    return fault{ok.error().code, rule::contenttype, ok.error().offset};
  xml::writer xml(out);
  xml.declaration().start("isComposing").attribute("xmlns", is_composing_namespace).line();
  xml.element("state", name(value.state)).line();
  if (!value.last_active.empty()) xml.element("lastactive", value.last_active).line();
  if (!value.content_type.empty()) xml.element("contenttype", value.content_type).line();
  if (value.refresh) xml.element("refresh", decimal_text(*value.refresh)).line();
  xml.end().line();
  return xml.finish();
}
/// Writes into the caller's span and returns the size, or errc::too_small with the size needed.
inline result<std::size_t> write(std::span<char> room, const is_composing& value) noexcept {
  span_sink out(room);
  return write(out, value);
}

}}}  // namespace sipwire::imdn
