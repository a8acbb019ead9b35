#pragma once

/// \file
/// The RCS file transfer over HTTP document: where a file is fetched from (GSMA RCC.07), media type
/// application/vnd.gsma.rcs-ft-http+xml.

#include <array>
#include <span>

#include "../core/sink.hpp"
#include "../core/vocabulary.hpp"
#include "../xml/number.hpp"
#include "../xml/reader.hpp"
#include "../xml/writer.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace rcs {

/// The namespace of file transfer documents, and that of what they were extended with.
inline constexpr std::string_view file_transfer_namespace = "urn:gsma:params:xml:ns:rcs:rcs:fthttp";
inline constexpr std::string_view file_transfer_extension_namespace =
    "urn:gsma:params:xml:ns:rcs:rcs:up:fthttpext";
/// The namespace of `<playing-length>`, which audio messages have.
inline constexpr std::string_view audio_message_namespace = "urn:gsma:params:xml:ns:rcs:rcs:rram";

/// What a file-info is about.
enum class file_type : std::uint8_t { file, thumbnail };

/// `file` or `thumbnail`; static storage.
constexpr std::string_view name(file_type type) noexcept {
  return type == file_type::file ? "file" : "thumbnail";
}

/// One `<file-info>`: the file, or its thumbnail. Borrows the document.
class file_info_view {
 public:
  file_info_view() = default;

  [[nodiscard]] file_type type() const noexcept { return type_; }
  /// `<file-size>` in bytes. errc::syntax or out_of_range at the digits.
  [[nodiscard]] result<std::uint64_t> size() const noexcept {
    return xml::number<std::uint64_t>(parts_[0].in(source_), rule::ft_file_size);
  }
  /// `<file-size>` as written.
  [[nodiscard]] xml::value_view size_text() const noexcept { return parts_[0].in(source_); }
  /// `<file-name>`, absent when there is none.
  [[nodiscard]] xml::value_view file_name() const noexcept { return parts_[1].in(source_); }
  /// `<content-type>`, a media type.
  [[nodiscard]] xml::value_view content_type() const noexcept { return parts_[2].in(source_); }
  /// Where it is fetched from: `url` of `<data>`.
  [[nodiscard]] xml::value_view url() const noexcept {
    return url_.in(source_, xml::value_view::kind::attribute);
  }
  /// Until when: `until` of `<data>`, an xs:dateTime, not judged here.
  [[nodiscard]] xml::value_view until() const noexcept {
    return until_.in(source_, xml::value_view::kind::attribute);
  }
  /// `<branded-url>` for people whose client does not know file transfer, absent when there is none.
  [[nodiscard]] xml::value_view branded_url() const noexcept { return parts_[4].in(source_); }
  /// `<playing-length>` of an audio message in seconds. errc::absent, syntax or out_of_range.
  [[nodiscard]] result<std::uint64_t> playing_length() const noexcept {
    return xml::number<std::uint64_t>(playing_length_.in(source_), rule::digits);
  }
  /// `<playing-length>` as written, of whatever namespace; absent when there is none.
  [[nodiscard]] xml::value_view playing_length_text() const noexcept { return playing_length_.in(source_); }
  /// `file-disposition`, e.g. `render`; absent when there is none.
  [[nodiscard]] xml::value_view disposition() const noexcept {
    return disposition_.in(source_, xml::value_view::kind::attribute);
  }
  /// The whole element as written.
  [[nodiscard]] std::string_view text() const noexcept { return source_.text(where_); }
  [[nodiscard]] extent where() const noexcept { return where_; }

  friend bool operator==(const file_info_view& a, const file_info_view& b) noexcept {
    return a.text() == b.text();
  }

 private:
  friend class file_transfer_view;
  static constexpr std::string_view names[5] = {"file-size", "file-name", "content-type", "data",
                                                "branded-url"};
  static constexpr rule rules[5] = {rule::ft_file_size, rule::ft_file_name, rule::ft_content_type,
                                    rule::ft_data, rule::ft_branded_url};

  template <class Reader>
  result<void> read(Reader& xml) noexcept {
    where_ = xml.where();
    const auto type = xml.attribute("", "type");
    if (!type.present()) return xml.refuse({errc::missing_mandatory, rule::ft_file_type, where_.first});
    if (!type.equals("file") && !type.equals("thumbnail"))
      return xml.refuse({errc::unknown_value, rule::ft_file_type, type.where().first});
    type_ = type.equals("file") ? file_type::file : file_type::thumbnail;
    disposition_ = xml.attribute("", "file-disposition");
    for (;;) {
      const auto more = xml.child();
      if (!more) return more.error();
      if (!*more) break;
      const auto at = xml.where().first;
      std::uint32_t i = 0;
      while (i != 5 && names[i] != xml.local_name()) ++i;
      const bool is_known = i == 4 ? xml.name().in(file_transfer_extension_namespace) || xml.is_ours()
                                   : i != 5 && xml.is_ours();
      if (!is_known) {
        if (xml.is_ours()) return xml.refuse({errc::not_allowed, rule::xml_element, at});
        const bool is_length = xml.local_name() == "playing-length" && !playing_length_.where;
        const auto skipped = xml.extension();
        if (!skipped) return skipped.error();
        if (is_length) playing_length_ = skipped->text(xml::white_space::collapse);
        continue;
      }
      if (parts_[i].where) return xml.refuse({errc::duplicate, rules[i], at});
      if (i == 3) {
        url_ = xml.attribute("", "url");
        until_ = xml.attribute("", "until");
        if (!url_.where) return xml.refuse({errc::missing_mandatory, rule::ft_url, at});
        if (!until_.where) return xml.refuse({errc::missing_mandatory, rule::ft_until, at});
        parts_[i].where = xml.where();
        if (const auto ok = xml.rest(); !ok) return ok;
        continue;
      }
      const auto value = xml.text_content(i == 1 ? xml::white_space::preserve : xml::white_space::collapse);
      if (!value) return value.error();
      parts_[i] = *value;
    }
    for (const std::uint32_t i : {0U, 2U, 3U})
      if (!parts_[i].where) return xml.refuse({errc::missing_mandatory, rules[i], xml.where().first});
    where_.last = xml.where().last;
    return {};
  }

  source source_;
  extent where_{0, 0};
  xml::located_value parts_[5];
  xml::located_value url_, until_, disposition_, playing_length_;
  file_type type_ = file_type::file;
};

/// A file transfer document: a file, and perhaps its thumbnail, in the order of the document.
///
/// `<file>` holds one or two `<file-info>`, one of type `file` and perhaps one of type `thumbnail`. Each has
/// file-size, content-type and data with url and until, perhaps file-name and branded-url, in any order;
/// elements of other namespaces may stand between. Faults: those of xml::basic_pull; errc::unknown_value for
/// another root or type, missing_mandatory, duplicate and not_allowed at the element. Borrows the document,
/// which must outlive the view.
/// \code
/// if (auto transfer = rcs::file_transfer_view::parse(body))
///   fetch(transfer->file().url().decoded(scratch), transfer->file().size());
/// \endcode
class file_transfer_view {
 public:
  file_transfer_view() = default;

  /// Reads a document that fills `document`.
  [[nodiscard]] static result<file_transfer_view> parse(const slice& document) noexcept {
    return parse_with<vector_runs>(document);
  }
  template <class Runs>
  [[nodiscard]] static result<file_transfer_view> parse_with(const slice& document) noexcept {
    xml::element_reader<Runs> xml(document, file_transfer_namespace);
    file_transfer_view out;
    out.source_ = document.buffer();
    out.where_ = document.where();
    if (const auto ok = out.read(xml); !ok) return ok.error();
    return out;
  }

  /// The document as written.
  [[nodiscard]] std::string_view text() const noexcept { return source_.text(where_); }
  [[nodiscard]] extent where() const noexcept { return where_; }
  /// How many file-infos there are, one or two.
  [[nodiscard]] std::uint32_t size() const noexcept { return count_; }
  /// One of them, in the order of the document.
  [[nodiscard]] file_info_view operator[](std::uint32_t i) const noexcept { return infos_[i]; }
  [[nodiscard]] const file_info_view* begin() const noexcept { return infos_.data(); }
  [[nodiscard]] const file_info_view* end() const noexcept { return infos_.data() + count_; }
  /// The file itself.
  [[nodiscard]] file_info_view file() const noexcept {
    return infos_[count_ == 2 && infos_[1].type() == file_type::file ? 1 : 0];
  }
  /// Its thumbnail, if there is one.
  [[nodiscard]] std::optional<file_info_view> thumbnail() const noexcept {
    if (count_ != 2) return std::nullopt;
    return infos_[infos_[1].type() == file_type::file ? 0 : 1];
  }

  /// Equal bytes.
  friend bool operator==(const file_transfer_view& a, const file_transfer_view& b) noexcept {
    return a.text() == b.text();
  }

 private:
  template <class Reader>
  result<void> read(Reader& xml) noexcept {
    if (const auto ok = xml.root("file", rule::ft_file); !ok) return ok;
    for (;;) {
      const auto more = xml.child();
      if (!more) return more.error();
      const auto at = xml.where().first;
      if (!*more) {
        if (count_ != 0 && file().type() == file_type::file) return xml.finish();
        return xml.refuse({errc::missing_mandatory, rule::ft_file_info, at});
      }
      if (!xml.is_ours()) {
        if (const auto skipped = xml.skip_element(); !skipped) return skipped.error();
        continue;
      }
      if (xml.local_name() != "file-info") return xml.refuse({errc::not_allowed, rule::xml_element, at});
      if (count_ == infos_.size()) return xml.refuse({errc::too_many, rule::ft_file_info, at});
      infos_[count_].source_ = source_;
      if (const auto ok = infos_[count_].read(xml); !ok) return ok;
      if (count_ == 1 && infos_[0].type() == infos_[1].type())
        return xml.refuse({errc::duplicate, rule::ft_file_info, at});
      ++count_;
    }
  }

  source source_;
  extent where_{0, 0};
  std::uint32_t count_ = 0;
  std::array<file_info_view, 2> infos_{};
};

/// What a file-info says, for writing one. Borrows its texts.
struct file_info {
  file_type type = file_type::file;
  std::uint64_t size = 0;
  std::string_view file_name{};     ///< none when empty
  std::string_view content_type{};  ///< a media type
  std::string_view url{};
  std::string_view until{};                       ///< an xs:dateTime
  std::string_view branded_url{};                 ///< none when empty
  std::string_view disposition{};                 ///< none when empty
  std::optional<std::uint64_t> playing_length{};  ///< of an audio message, seconds
};

/// Writes a document, a thumbnail before its file when that is the order of `infos`. errc::missing_mandatory
/// for a content type, url or until that is empty and when there is no file; duplicate for two of a type; the
/// fault of xml::check_text() for a text that XML cannot carry, its offset counted in that text. Nothing is
/// written then.
template <sink Sink>
result<std::size_t> write(Sink& out, std::span<const file_info> infos) {
  bool has[2] = {};
  bool is_branded = false;
  bool is_audio = false;
  for (const file_info& info : infos) {
    const auto type = static_cast<unsigned>(info.type);
    if (has[type]) return fault{errc::duplicate, rule::ft_file_info, 0};
    has[type] = true;
    is_branded = is_branded || !info.branded_url.empty();
    is_audio = is_audio || info.playing_length;
    struct part {
      std::string_view text;
      rule where;
      bool is_mandatory;
    };
    const part parts[] = {{info.content_type, rule::ft_content_type, true},
                          {info.url, rule::ft_url, true},
                          {info.until, rule::ft_until, true},
                          {info.file_name, rule::ft_file_name, false},
                          {info.branded_url, rule::ft_branded_url, false},
                          {info.disposition, rule::ft_file_info, false}};
    for (const part& p : parts) {
      if (p.is_mandatory && p.text.empty()) return fault{errc::missing_mandatory, p.where, 0};
      if (const auto ok = xml::check_text(p.text); !ok)
        return fault{ok.error().code, p.where, ok.error().offset};
    }
  }
  if (!has[0]) return fault{errc::missing_mandatory, rule::ft_file_info, 0};
  xml::writer xml(out);
  xml.declaration().start("file").attribute("xmlns", file_transfer_namespace);
  if (is_branded) xml.attribute("xmlns:x", file_transfer_extension_namespace);
  if (is_audio) xml.attribute("xmlns:am", audio_message_namespace);
  for (const file_info& info : infos) {
    xml.line().start("file-info").attribute("type", name(info.type));
    if (!info.disposition.empty()) xml.attribute("file-disposition", info.disposition);
    xml.line().element("file-size", decimal_text(info.size)).line();
    if (!info.file_name.empty()) xml.element("file-name", info.file_name).line();
    xml.element("content-type", info.content_type).line();
    if (info.playing_length)
      xml.element("am:playing-length", decimal_text(*info.playing_length).text()).line();
    xml.start("data").attribute("url", info.url).attribute("until", info.until).end().line();
    if (!info.branded_url.empty()) xml.element("x:branded-url", info.branded_url).line();
    xml.end();
  }
  xml.line().end().line();
  return xml.finish();
}
/// Writes into the caller's span and returns the size, or errc::too_small with the size needed.
inline result<std::size_t> write(std::span<char> room, std::span<const file_info> infos) noexcept {
  span_sink out(room);
  return write(out, infos);
}

}}}  // namespace sipwire::rcs
