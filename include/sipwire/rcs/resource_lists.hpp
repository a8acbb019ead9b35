#pragma once

/// \file
/// Resource lists: who a message or an invitation is for (RFC 4826 3, RFC 5364), media type
/// application/resource-lists+xml.

#include <span>

#include "../core/cursor_range.hpp"
#include "../core/sink.hpp"
#include "../core/vocabulary.hpp"
#include "../xml/number.hpp"
#include "../xml/reader.hpp"
#include "../xml/writer.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace rcs {

/// The namespace of resource lists (RFC 4826 3.1), and that of the attributes that RFC 5364 adds.
inline constexpr std::string_view resource_lists_namespace = "urn:ietf:params:xml:ns:resource-lists";
inline constexpr std::string_view copy_control_namespace = "urn:ietf:params:xml:ns:copycontrol";

/// How an entry is addressed (RFC 5364 4).
enum class copy_control : std::uint8_t { to, cc, bcc };

/// `to`, `cc` or `bcc`; static storage.
constexpr std::string_view name(copy_control c) noexcept {
  switch (c) {
    case copy_control::to:
      break;
    case copy_control::cc:
      return "cc";
    case copy_control::bcc:
      return "bcc";
  }
  return "to";
}

/// What an item of resource lists is.
enum class list_item_kind : std::uint8_t {
  list,       ///< `<list>`; what is in it follows, one deeper
  entry,      ///< `<entry>`
  entry_ref,  ///< `<entry-ref>`
  external,   ///< `<external>`
};

/// One list, or one entry of a list. Borrows the document.
class list_item {
 public:
  [[nodiscard]] list_item_kind kind() const noexcept { return kind_; }
  /// How many lists it is in; 0 for a list of its own.
  [[nodiscard]] std::uint32_t depth() const noexcept { return depth_; }
  /// The start tag as written, or the whole of `<entry .../>`.
  [[nodiscard]] extent where() const noexcept { return where_; }
  /// The `uri` of an entry, the `ref` of an entry-ref, the `anchor` of an external; absent for a list.
  [[nodiscard]] xml::value_view uri() const noexcept {
    return kind_ == list_item_kind::list ? xml::value_view() : attribute(reference_);
  }
  /// The `name` of a list, absent when there is none.
  [[nodiscard]] xml::value_view name() const noexcept {
    return kind_ == list_item_kind::list ? attribute(reference_) : xml::value_view();
  }
  /// `<display-name>`, absent when there is none.
  [[nodiscard]] xml::value_view display_name() const noexcept { return display_name_.in(source_); }
  /// Its xml:lang, absent when there is none.
  [[nodiscard]] xml::value_view language() const noexcept { return attribute(language_); }
  /// The copyControl attribute; without one it is bcc (RFC 5364 4).
  [[nodiscard]] rcs::copy_control copy_control() const noexcept { return copy_control_; }
  [[nodiscard]] bool has_copy_control() const noexcept { return has_copy_control_; }
  /// The anonymize attribute, false without one.
  [[nodiscard]] bool anonymize() const noexcept { return anonymize_; }
  /// The count attribute, 1 without one. errc::syntax or out_of_range at the digits.
  [[nodiscard]] result<std::uint32_t> count() const noexcept {
    return count_.where ? xml::number<std::uint32_t>(attribute(count_), rule::entry_count)
                        : result<std::uint32_t>(1U);
  }
  /// The count attribute as written, absent when there is none.
  [[nodiscard]] xml::value_view count_text() const noexcept { return attribute(count_); }

 private:
  friend class list_reader;
  [[nodiscard]] xml::value_view attribute(const xml::located_value& v) const noexcept {
    return v.in(source_, xml::value_view::kind::attribute);
  }

  source source_;
  extent where_{0, 0};
  xml::located_value reference_, display_name_, language_, count_;
  std::uint32_t depth_ = 0;
  list_item_kind kind_ = list_item_kind::list;
  rcs::copy_control copy_control_ = rcs::copy_control::bcc;
  bool has_copy_control_ = false;
  bool anonymize_ = false;
};

/// Reads resource lists item by item, in the order of the document, without recursion.
///
/// Schema: RFC 4826 3.2. Nesting is capped at 64 elements (errc::too_deep). Faults: those of xml::basic_pull;
/// errc::unknown_value for another root, and for copyControl or anonymize of other values (at the value);
/// missing_mandatory for an entry without its uri, ref or anchor; duplicate or misplaced for a display-name;
/// not_allowed for other elements and text. Elements of other namespaces are skipped. That uris differ within
/// one list, as 3.1 asks, is not checked.
class list_reader {
 public:
  explicit list_reader(const slice& document) noexcept : xml_(document, resource_lists_namespace) {}

  /// The next list or entry; false at the end of the document.
  result<bool> next(list_item& out) noexcept {
    if (!root_seen_) {
      if (const auto ok = xml_.root("resource-lists", rule::resource_lists); !ok) return ok.error();
      root_seen_ = true;
    }
    for (;;) {
      const auto more = held_ == held::none ? xml_.child() : result<bool>(held_ == held::start);
      held_ = held::none;
      if (!more) return more.error();
      if (!*more) {
        if (lists_ == 0) {
          if (const auto ok = xml_.finish(); !ok) return ok.error();
          return false;
        }
        --lists_;
        continue;
      }
      if (!xml_.is_ours()) {
        if (const auto skipped = xml_.skip_element(); !skipped) return skipped.error();
        continue;
      }
      out = list_item();
      out.source_ = xml_.buffer();
      out.where_ = xml_.where();
      out.depth_ = lists_;
      if (const auto ok = read(out); !ok) return ok.error();
      return true;
    }
  }

 private:
  enum class held : std::uint8_t { none, start, end };

  result<void> read(list_item& out) noexcept {
    const auto word = xml_.local_name();
    const auto at = out.where_.first;
    if (word == "list") {
      out.kind_ = list_item_kind::list;
      out.reference_ = xml_.attribute("", "name");
      if (const auto ok = attributes(out); !ok) return ok;
      ++lists_;
      // Its display-name comes first, if there is one.
      const auto more = xml_.child();
      if (!more) return more.error();
      if (*more && xml_.local_name() == "display-name" && xml_.is_ours()) return display_name(out);
      held_ = *more ? held::start : held::end;
      return {};
    }
    if (lists_ == 0) return xml_.refuse({errc::not_allowed, rule::xml_element, at});
    if (word == "display-name") return xml_.refuse({errc::misplaced, rule::display_name, at});
    if (word == "entry") {
      out.kind_ = list_item_kind::entry;
      return entry(out, "uri", rule::list_entry);
    }
    if (word == "entry-ref") {
      out.kind_ = list_item_kind::entry_ref;
      return entry(out, "ref", rule::entry_ref);
    }
    if (word == "external") {
      out.kind_ = list_item_kind::external;
      return entry(out, "anchor", rule::list_external);
    }
    return xml_.refuse({errc::not_allowed, rule::xml_element, at});
  }

  result<void> entry(list_item& out, std::string_view reference, rule where) noexcept {
    out.reference_ = xml_.attribute("", reference);
    if (!out.reference_.where) return xml_.refuse({errc::missing_mandatory, where, out.where_.first});
    if (const auto ok = attributes(out); !ok) return ok;
    for (;;) {
      const auto more = xml_.child();
      if (!more) return more.error();
      if (!*more) return {};
      if (!xml_.is_ours()) {
        if (const auto skipped = xml_.skip_element(); !skipped) return skipped.error();
        continue;
      }
      const auto at = xml_.where().first;
      if (xml_.local_name() != "display-name") return xml_.refuse({errc::not_allowed, rule::xml_element, at});
      if (out.display_name_.where) return xml_.refuse({errc::duplicate, rule::display_name, at});
      if (const auto ok = display_name(out); !ok) return ok;
    }
  }

  result<void> display_name(list_item& out) noexcept {
    out.language_ = xml_.attribute(xml::xml_namespace, "lang");
    const auto value = xml_.text_content();
    if (!value) return value.error();
    out.display_name_ = *value;
    return {};
  }

  /// Those of RFC 5364, which any child of a list may have.
  result<void> attributes(list_item& out) noexcept {
    if (const auto how = xml_.attribute(copy_control_namespace, "copyControl"); how.present()) {
      out.has_copy_control_ = true;
      if (how.equals("to")) {
        out.copy_control_ = copy_control::to;
      } else if (how.equals("cc")) {
        out.copy_control_ = copy_control::cc;
      } else if (!how.equals("bcc")) {
        return xml_.refuse({errc::unknown_value, rule::copy_control, how.where().first});
      }
    }
    if (const auto hide =
            xml_.attribute(copy_control_namespace, "anonymize").with(xml::white_space::collapse);
        hide.present()) {
      out.anonymize_ = hide.equals("true") || hide.equals("1");
      if (!out.anonymize_ && !hide.equals("false") && !hide.equals("0"))
        return xml_.refuse({errc::unknown_value, rule::anonymize, hide.where().first});
    }
    out.count_ = xml_.attribute(copy_control_namespace, "count");
    return {};
  }

  xml::element_reader<vector_runs> xml_;
  std::uint32_t lists_ = 0;
  held held_ = held::none;
  bool root_seen_ = false;
};

namespace detail {

/// Walks over lists and entries, see resource_lists_view.
class list_item_cursor {
 public:
  list_item_cursor() noexcept : list_item_cursor({}, 0) {}
  list_item_cursor(const slice& document, std::uint32_t items) noexcept : reader_(document), left_(items) {
    find();
  }

  [[nodiscard]] bool done() const noexcept { return left_ == 0; }
  [[nodiscard]] const list_item& read() const noexcept { return item_; }
  void next() noexcept {
    --left_;
    find();
  }
  [[nodiscard]] bool same(const list_item_cursor& other) const noexcept { return left_ == other.left_; }

 private:
  void find() noexcept {
    // What was read before has no fault; if the bytes were changed since, the range ends.
    if (left_ != 0 && !reader_.next(item_).value_or(false)) left_ = 0;
  }

  list_reader reader_;
  list_item item_;
  std::uint32_t left_;
};

}  // namespace detail

/// A resource-lists document, read whole once; its items are found again as they are iterated. Borrows the
/// document.
/// \code
/// if (auto lists = rcs::resource_lists_view::parse(body))
///   for (const auto& item : *lists)
///     if (item.kind() == rcs::list_item_kind::entry)
///       invite(item.uri().decoded(scratch), item.copy_control());
/// \endcode
class resource_lists_view : public cursor_range<resource_lists_view, detail::list_item_cursor> {
 public:
  resource_lists_view() = default;

  /// Reads a document that fills `document`; for the faults see list_reader.
  [[nodiscard]] static result<resource_lists_view> parse(const slice& document) noexcept {
    resource_lists_view out;
    out.document_ = document;
    list_reader reader(document);
    for (list_item item;;) {
      const auto more = reader.next(item);
      if (!more) return more.error();
      if (!*more) return out;
      ++out.items_;
      if (item.kind() == list_item_kind::entry) ++out.entries_;
    }
  }

  /// How many lists and entries of every kind there are.
  [[nodiscard]] std::uint32_t size() const noexcept { return items_; }
  [[nodiscard]] bool empty() const noexcept { return items_ == 0; }
  /// How many `<entry>` there are.
  [[nodiscard]] std::uint32_t entries() const noexcept { return entries_; }
  /// The document as written.
  [[nodiscard]] std::string_view text() const noexcept { return document_.text(); }
  [[nodiscard]] extent where() const noexcept { return document_.where(); }

  /// Equal bytes.
  friend bool operator==(const resource_lists_view& a, const resource_lists_view& b) noexcept {
    return a.text() == b.text();
  }

 private:
  friend cursor_range;
  [[nodiscard]] detail::list_item_cursor first() const noexcept { return {document_, items_}; }

  slice document_;
  std::uint32_t items_ = 0;
  std::uint32_t entries_ = 0;
};

/// An entry of a list, for writing one. Borrows its texts.
struct list_entry {
  std::string_view uri{};
  std::string_view display_name{};  ///< none when empty
  std::optional<rcs::copy_control> copy_control{};
  bool anonymize = false;
  std::uint32_t count = 1;
};

/// Writes a document with one list of entries. errc::missing_mandatory for an empty uri; the fault of
/// xml::check_text() for a text that XML cannot carry, its offset counted in that text. Nothing is written
/// then.
template <sink Sink>
result<std::size_t> write(Sink& out, std::span<const list_entry> entries) {
  bool controls = false;
  for (const list_entry& e : entries) {
    if (e.uri.empty()) return fault{errc::missing_mandatory, rule::list_entry, 0};
    if (const auto ok = xml::check_text(e.uri); !ok)
      return fault{ok.error().code, rule::list_entry, ok.error().offset};
    if (const auto ok = xml::check_text(e.display_name); !ok)
      return fault{ok.error().code, rule::display_name, ok.error().offset};
    controls = controls || e.copy_control || e.anonymize || e.count != 1;
  }
  xml::writer xml(out);
  xml.declaration().start("resource-lists").attribute("xmlns", resource_lists_namespace);
  if (controls) xml.attribute("xmlns:cp", copy_control_namespace);
  xml.line().start("list");
  for (const list_entry& e : entries) {
    xml.line().start("entry").attribute("uri", e.uri);
    if (e.copy_control) xml.attribute("cp:copyControl", name(*e.copy_control));
    if (e.anonymize) xml.attribute("cp:anonymize", "true");
    if (e.count != 1) xml.attribute("cp:count", decimal_text(e.count));
    if (!e.display_name.empty()) xml.element("display-name", e.display_name);
    xml.end();
  }
  xml.line().end().line().end().line();
  return xml.finish();
}
/// Writes into the caller's span and returns the size, or errc::too_small with the size needed.
inline result<std::size_t> write(std::span<char> room, std::span<const list_entry> entries) noexcept {
  span_sink out(room);
  return write(out, entries);
}

}}}  // namespace sipwire::rcs
