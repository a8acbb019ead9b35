#pragma once

/// \file
/// Writes XML: escaped text and attribute values, and elements one after the other.

#include <array>
#include <cstdint>
#include <string_view>

#include "../core/result.hpp"
#include "../core/scan_bytes.hpp"
#include "../core/sink.hpp"
#include "../core/text.hpp"
#include "../detail/gen/xml_char.hpp"
#include "../detail/gen/xml_name.hpp"

namespace sipwire::inline SIPWIRE_ISA::xml {

/// Can XML carry this text? A byte that is not UTF-8, a control, or U+FFFE and U+FFFF cannot even be written as a reference; the fault is
/// at the byte, counted in `text`.
[[nodiscard]] inline result<void> check_text(std::string_view text) noexcept {
  const source from(text);
  const char* limit = nullptr;
  const auto e = sipwire::detail::scan_xml_char(from.begin(), from.end(), vector_runs(from), limit);
  if (!e.ok()) return e.in(from);
  return {};
}

namespace detail {

template <sink Sink>
void escape(Sink& out, std::string_view text, bool in_attribute) {
  std::size_t first = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    std::string_view as;
    switch (text[i]) {
      case '&':
        as = "&amp;";
        break;
      case '<':
        as = "&lt;";
        break;
      case '>':
        as = "&gt;";
        break;
      case '\r':  // as itself a reader takes it for a line end
        as = "&#13;";
        break;
      case '"':
        if (in_attribute) as = "&quot;";
        break;
      case '\t':
        if (in_attribute) as = "&#9;";
        break;
      case '\n':
        if (in_attribute) as = "&#10;";
        break;
      default:
        break;
    }
    if (as.empty()) continue;
    if (i != first) out.append(text.substr(first, i - first));
    out.append(as);
    first = i + 1;
  }
  if (first != text.size()) out.append(text.substr(first));
}

}  // namespace detail

/// Writes character data, escaped so that a reader gets `text` back byte for byte. The fault of check_text() when XML cannot carry it;
/// nothing is written then.
template <sink Sink>
result<void> write_text(Sink& out, std::string_view text) {
  if (const auto ok = check_text(text); !ok) return ok;
  detail::escape(out, text, false);
  return {};
}
/// Writes what stands between the quotes `"` of an attribute; otherwise as write_text().
template <sink Sink>
result<void> write_attribute_value(Sink& out, std::string_view text) {
  if (const auto ok = check_text(text); !ok) return ok;
  detail::escape(out, text, true);
  return {};
}

/// Writes elements into a sink, each closed in its turn; the first fault is kept and ends the writing.
///
/// Names are checked (QName), values escaped. Declaring the prefixes that are used, and no attribute twice, is the caller's business.
/// Faults: errc::syntax for a name or for a call out of place, in rule::qname and rule::xml_element; too_deep for more than 16 elements in
/// one another; those of check_text(), their offset counted in the value.
/// \code
/// xml::writer out(sink);
/// out.declaration().start("presence").attribute("xmlns", pidf).attribute("entity", uri);
/// out.start("note").text("brb").end().end();
/// if (auto ok = out.done(); !ok) return ok.error();
/// \endcode
template <sink Sink>
class writer {
 public:
  explicit writer(Sink& out) noexcept : out_(&out) {}

  /// `<?xml version="1.0" encoding="UTF-8"?>` and a line end; nothing may stand before it.
  writer& declaration() {
    if (depth_ != 0 || root_seen_) refuse({errc::syntax, rule::xml_decl, 0});
    if (good()) out_->append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    return *this;
  }
  /// Begins an element. `name` must live until its end() is called.
  writer& start(std::string_view name) {
    if (!is_name(name)) refuse({errc::syntax, rule::qname, 0});
    if (depth_ == 0 && root_seen_) refuse({errc::syntax, rule::xml_element, 0});
    if (depth_ == open_.size()) refuse({errc::too_deep, rule::xml_element, 0});
    if (!good()) return *this;
    close_tag();
    out_->append("<");
    out_->append(name);
    open_[depth_++] = name;
    tag_open_ = root_seen_ = true;
    return *this;
  }
  /// Adds an attribute to the element that was just begun.
  writer& attribute(std::string_view name, std::string_view value) {
    if (!is_name(name)) refuse({errc::syntax, rule::qname, 0});
    if (!tag_open_) refuse({errc::syntax, rule::xml_element, 0});
    if (const auto ok = check_text(value); !ok) refuse(ok.error());
    if (!good()) return *this;
    out_->append(" ");
    out_->append(name);
    out_->append("=\"");
    detail::escape(*out_, value, true);
    out_->append("\"");
    return *this;
  }
  /// Writes character data.
  writer& text(std::string_view value) {
    if (depth_ == 0) refuse({errc::syntax, rule::xml_element, 0});
    if (const auto ok = check_text(value); !ok) refuse(ok.error());
    if (!good() || value.empty()) return *this;
    close_tag();
    detail::escape(*out_, value, false);
    return *this;
  }
  /// Ends the innermost element, with `/>` when nothing is in it.
  writer& end() {
    if (depth_ == 0) refuse({errc::syntax, rule::xml_element, 0});
    if (!good()) return *this;
    --depth_;
    if (tag_open_) {
      out_->append("/>");
    } else {
      out_->append("</");
      out_->append(open_[depth_]);
      out_->append(">");
    }
    tag_open_ = false;
    return *this;
  }
  /// An element with text and nothing else.
  writer& element(std::string_view name, std::string_view value) { return start(name).text(value).end(); }
  /// White space for people: a line end and `spaces` blanks.
  writer& line(unsigned spaces = 0) {
    if (!good()) return *this;
    close_tag();
    out_->append("\n");
    for (unsigned i = 0; i < spaces; ++i) out_->append(" ");
    return *this;
  }

  /// Whether everything went well and everything is closed.
  [[nodiscard]] result<void> done() const noexcept {
    if (!good()) return fault_;
    if (depth_ != 0 || !root_seen_) return fault{errc::truncated, rule::xml_element, 0};
    return {};
  }

 private:
  [[nodiscard]] bool good() const noexcept { return fault_.code == errc::none; }
  void refuse(fault f) noexcept {
    if (good()) fault_ = f;
  }
  void close_tag() {
    if (tag_open_) out_->append(">");
    tag_open_ = false;
  }
  static bool is_ncname(std::string_view name) noexcept {
    if (!check_text(name)) return false;
    return sipwire::detail::scan_xml_name(name.data(), name.data() + name.size()).ok();
  }
  static bool is_name(std::string_view name) noexcept {
    const auto colon = name.find(':');
    if (colon == std::string_view::npos) return is_ncname(name);
    return is_ncname(name.substr(0, colon)) && is_ncname(name.substr(colon + 1));
  }

  Sink* out_;
  fault fault_;
  bool tag_open_ = false;
  bool root_seen_ = false;
  std::uint32_t depth_ = 0;
  std::array<std::string_view, 16> open_{};
};

}  // namespace sipwire::inline SIPWIRE_ISA::xml
