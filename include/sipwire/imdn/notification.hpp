#pragma once

/// \file
/// The IMDN document: what became of a message (RFC 5438 11), media type message/imdn+xml.

#include "../core/vocabulary.hpp"
#include "../xml/extensions.hpp"
#include "../xml/reader.hpp"
#include "detail/quick.hpp"
#include "status.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace imdn {

/// An IMDN document: which message, what became of it, and whatever extensions say.
///
/// Schema: RFC 5438 11.1.9. The elements stand in its order: message-id and datetime, then recipient-uri,
/// original-recipient-uri and subject, each if there is one (11.1.3 to 11.1.5 have them independent, the
/// schema nests them), then at most one notification. Elements of other namespaces may stand anywhere between
/// them and in `<status>` (the schema means them interleaved); attributes anywhere. A `<status>` holds one
/// status that its notification allows, or else one of another namespace. An element of another namespace
/// whose name ends in `-notification` is told as the notification where the document has none of its own.
///
/// Faults: those of xml::basic_pull; errc::unknown_value for another root and for a status that is none of
/// its notification's; missing_mandatory at the element, or end tag, that stands where one is missing;
/// duplicate, misplaced; not_allowed for other text and elements. Borrows the document, which must outlive
/// the view. No allocation, linear.
/// \code
/// if (auto receipt = imdn::parse(body))
///   if (receipt->kind() == imdn::notification_kind::display && receipt->status() == imdn::status::displayed)
///     mark_read(receipt->message_id());
/// \endcode
class notification_view {
 public:
  notification_view() = default;

  /// Reads a document that fills `document`.
  [[nodiscard]] static result<notification_view> parse(const slice& document) noexcept {
    return parse_with<vector_runs>(document);
  }
  template <class Runs>
  [[nodiscard]] static result<notification_view> parse_with(const slice& document) noexcept;

  /// The document as written.
  [[nodiscard]] std::string_view text() const noexcept { return source_.text(where_); }
  [[nodiscard]] extent where() const noexcept { return where_; }

  /// `<message-id>`: the Message-ID of the message that this tells of (11.1.1); white space around it is none
  /// of it.
  [[nodiscard]] xml::value_view message_id() const noexcept { return message_id_.in(source_); }
  /// `<datetime>`: when that message was sent (11.1.2), an RFC 3339 date-time as its DateTime had it; not
  /// judged here.
  [[nodiscard]] xml::value_view datetime() const noexcept { return datetime_.in(source_); }
  /// `<recipient-uri>` (11.1.3), absent when there is none.
  [[nodiscard]] xml::value_view recipient_uri() const noexcept { return recipient_uri_.in(source_); }
  /// `<original-recipient-uri>` (11.1.4), absent when there is none.
  [[nodiscard]] xml::value_view original_recipient_uri() const noexcept {
    return original_recipient_uri_.in(source_);
  }
  /// `<subject>` (11.1.5), absent when there is none.
  [[nodiscard]] xml::value_view subject() const noexcept { return subject_.in(source_); }
  /// The xml:lang of the subject, absent when there is none.
  [[nodiscard]] xml::value_view subject_language() const noexcept {
    return subject_language_.in(source_, xml::value_view::kind::attribute);
  }
  /// Which notification it is (11.1.6), in whatever namespace an `<interworking-notification>` stands.
  [[nodiscard]] notification_kind kind() const noexcept { return kind_; }
  /// The local name of the notification, such as `interworking-notification`; without one of the document's
  /// own that of the first element of another namespace whose name ends so. Empty when there is none.
  [[nodiscard]] std::string_view kind_name() const noexcept {
    if (kind_name_) return source_.text(kind_name_);
    return kind_ == notification_kind::interworking ? "interworking-notification" : detail::element_of(kind_);
  }
  /// The namespace of the notification, its references not decoded; empty without one.
  [[nodiscard]] std::string_view kind_namespace() const noexcept {
    if (kind_name_) return source_.text(kind_space_);
    return kind_ == notification_kind::none ? std::string_view() : namespace_name;
  }
  /// What it says (11.1.7); status::unknown for a status of another namespace, whose name status_name() has.
  [[nodiscard]] imdn::status status() const noexcept { return status_; }
  /// The local name of the element in `<status>`; empty when there is none.
  [[nodiscard]] std::string_view status_name() const noexcept { return source_.text(status_name_); }
  /// The namespace of that element, its references not decoded; empty when there is none.
  [[nodiscard]] std::string_view status_namespace() const noexcept {
    if (status_space_) return source_.text(status_space_);
    return status_name_ ? namespace_name : std::string_view();
  }

  /// The elements of other namespaces in `<imdn>`.
  [[nodiscard]] xml::extension_range extensions() const noexcept {
    return {document(), namespace_name, 2, extensions_};
  }
  /// Those in `<status>`, a status of another namespace among them.
  [[nodiscard]] xml::extension_range status_extensions() const noexcept {
    return {document(), namespace_name, 4, status_extensions_};
  }

  /// Equal bytes.
  friend bool operator==(const notification_view& a, const notification_view& b) noexcept {
    return a.text() == b.text();
  }

 private:
  template <class Runs>
  using reader = xml::element_reader<Runs>;
  enum class part : std::uint8_t {
    message_id,
    datetime,
    recipient_uri,
    original_recipient_uri,
    subject,
    notification,
    none
  };

  [[nodiscard]] slice document() const noexcept { return {source_, where_}; }
  static part part_of(std::string_view name, notification_kind& kind) noexcept;
  static rule rule_of(part p) noexcept {
    constexpr rule rules[] = {
        rule::imdn_message_id, rule::imdn_datetime, rule::recipient_uri, rule::original_recipient_uri,
        rule::imdn_subject,    rule::notification,  rule::xml_element};
    static_assert(std::size(rules) == static_cast<std::size_t>(part::none) + 1);
    return rules[static_cast<unsigned>(p)];
  }
  bool read_quickly(const reader<vector_runs>& xml, bool is_behind_root) noexcept;
  static constexpr bool read_quickly(const reader<byte_runs>&, bool) noexcept { return false; }
  template <class Runs>
  SIPWIRE_NOINLINE result<void> read_rest(reader<Runs>& xml) noexcept {
    if (const auto ok = xml.root("imdn", rule::imdn); !ok) return ok;
    return read_quickly(xml, true) ? result<void>() : read(xml);
  }
  template <class Runs>
  SIPWIRE_NOINLINE result<void> read(reader<Runs>& xml) noexcept;
  template <class Runs>
  result<void> read_notification(reader<Runs>& xml) noexcept;
  template <class Runs>
  result<void> read_status(reader<Runs>& xml) noexcept;
  template <class Runs>
  result<void> read_foreign(reader<Runs>& xml) noexcept;
  /// The place of the namespace of the element just found; of no bytes without one.
  template <class Runs>
  [[nodiscard]] extent space_of(const reader<Runs>& xml) const noexcept {
    const auto name = xml.name().namespace_name();
    return name.empty() || xml.name().prefix() == "xml" ? extent{0, 0}
                                                        : source_.at(name.data(), name.data() + name.size());
  }
  template <class Runs>
  [[nodiscard]] static extent local_name_of(const reader<Runs>& xml) noexcept {
    const auto name = xml.name().where();
    return {name.last - static_cast<std::uint32_t>(xml.local_name().size()), name.last};
  }

  source source_;
  extent where_{0, 0};
  xml::located_value message_id_, datetime_, recipient_uri_, original_recipient_uri_, subject_,
      subject_language_;
  extent status_name_;
  extent kind_name_, kind_space_, status_space_;  // of another namespace
  std::uint32_t extensions_ = 0;
  std::uint32_t status_extensions_ = 0;
  notification_kind kind_ = notification_kind::none;
  imdn::status status_ = imdn::status::none;
};

/// notification_view::parse().
[[nodiscard]] inline result<notification_view> parse(const slice& document) noexcept {
  return notification_view::parse(document);
}

inline auto notification_view::part_of(std::string_view name, notification_kind& kind) noexcept -> part {
  switch (name.size()) {
    case 7:
      return name == "subject" ? part::subject : part::none;
    case 8:
      return name == "datetime" ? part::datetime : part::none;
    case 10:
      return name == "message-id" ? part::message_id : part::none;
    case 13:
      return name == "recipient-uri" ? part::recipient_uri : part::none;
    case 22:
      return name == "original-recipient-uri" ? part::original_recipient_uri : part::none;
    default:
      kind = detail::kind_from(name);
      return kind == notification_kind::none ? part::none : part::notification;
  }
}

inline bool notification_view::read_quickly(const reader<vector_runs>& xml, bool is_behind_root) noexcept {
  namespace quick = detail;
  quick::imdn_pieces found;
  const auto ahead = xml.ahead();
  if (!is_behind_root) {
    const char* const p = quick::quick_imdn_root(ahead, xml.runs());
    if (p == nullptr) return false;
    const auto rest = ahead.substr(static_cast<std::size_t>(p - ahead.data()));
    if (!quick::quick_imdn<false>(rest, {}, xml.runs(), found)) return false;
  } else {
    const auto root = xml.qualified_name();
    const auto prefix = root.substr(0, root.size() - xml.local_name().size());
    if (!(prefix.empty() ? quick::quick_imdn<false>(ahead, {}, xml.runs(), found)
                         : quick::quick_imdn<true>(ahead, prefix, xml.runs(), found)))
      return false;
  }
  const auto set = [this](xml::located_value& to, const quick::imdn_pieces::piece& from,
                          xml::white_space space) {
    if (from.first != nullptr) to.where = source_.at(from.first, from.last);
    to.plain = from.plain;
    // where there is none, nothing has to look for it
    to.space = from.solid ? xml::white_space::preserve : space;
  };
  set(message_id_, found.text[0], xml::white_space::collapse);
  set(datetime_, found.text[1], xml::white_space::preserve);
  set(recipient_uri_, found.text[2], xml::white_space::collapse);
  set(original_recipient_uri_, found.text[3], xml::white_space::collapse);
  set(subject_, found.text[4], xml::white_space::preserve);
  set(subject_language_, found.language, xml::white_space::preserve);
  status_name_ = source_.at(found.status.first, found.status.last);
  kind_ = found.kind;
  status_ = found.said;
  return true;
}

template <class Runs>
result<void> notification_view::read(reader<Runs>& xml) noexcept {
  // The part that may come next, and the one that has to.
  auto last = part::none;
  auto next = part::message_id;
  for (;;) {
    const auto more = xml.child();
    if (SIPWIRE_UNLIKELY(!more)) return more.error();
    if (!*more) break;
    const auto at = xml.where().first;
    if (SIPWIRE_UNLIKELY(!xml.is_ours())) {
      if (last != part::notification && !kind_name_ && xml.local_name().ends_with("-notification")) {
        if (const auto ok = read_foreign(xml); !ok) return ok;
      } else if (const auto skipped = xml.skip_element(); !skipped) {
        return skipped.error();
      }
      ++extensions_;
      continue;
    }
    notification_kind kind{};
    const auto found = part_of(xml.local_name(), kind);
    if (SIPWIRE_UNLIKELY(found < next || found == part::none || (next <= part::datetime && found != next))) {
      if (found == part::none) return xml.refuse({errc::not_allowed, rule::xml_element, at});
      if (found == last) return xml.refuse({errc::duplicate, rule_of(found), at});
      if (found > next) return xml.refuse({errc::missing_mandatory, rule_of(next), at});
      return xml.refuse({errc::misplaced, rule_of(found), at});
    }
    last = found;
    next = static_cast<part>(static_cast<unsigned>(found) + 1);
    if (found == part::notification) {
      kind_ = kind;
      kind_name_ = kind_space_ = status_name_ = status_space_ = {};
      status_ = imdn::status::none;
      if (const auto ok = read_notification(xml); !ok) return ok;
      continue;
    }
    if (found == part::subject && xml.attributes() != 0)
      subject_language_ = xml.attribute(xml::xml_namespace, "lang");
    const auto value =
        xml.text_content(found == part::subject || found == part::datetime ? xml::white_space::preserve
                                                                           : xml::white_space::collapse);
    if (SIPWIRE_UNLIKELY(!value)) return value.error();
    switch (found) {
      case part::message_id:
        message_id_ = *value;
        break;
      case part::datetime:
        datetime_ = *value;
        break;
      case part::recipient_uri:
        recipient_uri_ = *value;
        break;
      case part::original_recipient_uri:
        original_recipient_uri_ = *value;
        break;
      default:
        subject_ = *value;
    }
  }
  if (next <= part::datetime) return xml.refuse({errc::missing_mandatory, rule_of(next), xml.where().first});
  return xml.finish();
}

template <class Runs>
result<void> notification_view::read_notification(reader<Runs>& xml) noexcept {
  const auto more = xml.child();
  if (!more) return more.error();
  const auto at = xml.where().first;
  if (!*more) return xml.refuse({errc::missing_mandatory, rule::imdn_status, at});
  if (xml.local_name() != "status" || !xml.is_ours())
    return xml.refuse({errc::missing_mandatory, rule::imdn_status, at});
  if (const auto ok = read_status(xml); !ok) return ok;
  const auto another = xml.child();
  if (!another) return another.error();
  if (*another)
    return xml.refuse({xml.local_name() == "status" && xml.is_ours() ? errc::duplicate : errc::not_allowed,
                       rule::imdn_status, xml.where().first});
  return {};
}

template <class Runs>
result<void> notification_view::read_status(reader<Runs>& xml) noexcept {
  for (;;) {
    const auto more = xml.child();
    if (!more) return more.error();
    if (!*more) break;
    const auto at = xml.where().first;
    const extent local = local_name_of(xml);
    if (!xml.is_ours()) {
      if (status_ == imdn::status::none) {
        status_ = imdn::status::unknown;
        status_name_ = local;
        status_space_ = space_of(xml);
      }
      if (const auto skipped = xml.skip_element(); !skipped) return skipped.error();
      ++status_extensions_;
      continue;
    }
    const auto found = status_from(xml.local_name());
    if (kind_ != notification_kind::interworking && !allows(kind_, found))
      return xml.refuse({errc::unknown_value, rule::imdn_status, at});
    if (status_ != imdn::status::none && status_ != imdn::status::unknown)
      return xml.refuse({errc::duplicate, rule::imdn_status, at});
    status_ = found;
    status_name_ = local;
    status_space_ = {};
    if (const auto ok = xml.rest(); !ok) return ok;
  }
  if (status_ == imdn::status::none)
    return xml.refuse({errc::missing_mandatory, rule::imdn_status, xml.where().first});
  return {};
}

/// A notification of another namespace, which is an extension and may hold anything; a status in it is told.
template <class Runs>
result<void> notification_view::read_foreign(reader<Runs>& xml) noexcept {
  kind_name_ = local_name_of(xml);
  kind_space_ = space_of(xml);
  if (detail::kind_from(xml.local_name()) == notification_kind::interworking)
    kind_ = notification_kind::interworking;
  const std::uint32_t outside = xml.depth() - 1;
  for (bool in_status = false;;) {
    const auto token = xml.next();
    if (!token) return token.error();
    if (xml.depth() == outside || *token == xml::token_kind::end_of_document) return {};
    if (*token != xml::token_kind::start_element) continue;
    const std::uint32_t level = xml.depth() - outside;
    if (level == 2) in_status = xml.local_name() == "status";
    if (level != 3 || !in_status || status_name_) continue;
    status_ = xml.is_ours() ? status_from(xml.local_name()) : imdn::status::unknown;
    if (status_ == imdn::status::none) status_ = imdn::status::unknown;
    status_name_ = local_name_of(xml);
    status_space_ = space_of(xml);
  }
}

template <class Runs>
result<notification_view> notification_view::parse_with(const slice& document) noexcept {
  reader<Runs> xml(document, namespace_name);
  result<notification_view> out{fault{}};
  auto& view = out.emplace();
  view.source_ = document.buffer();
  view.where_ = document.where();
  if (SIPWIRE_LIKELY(view.read_quickly(xml, false))) return out;
  if (const auto ok = view.read_rest(xml); SIPWIRE_UNLIKELY(!ok)) return ok.error();
  return out;
}

}}}  // namespace sipwire::imdn
