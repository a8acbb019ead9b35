#pragma once

/// \file
/// What an intermediary does to a CPIM message: headers added, taken out and given other values, and nothing
/// else touched.

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <initializer_list>
#include <optional>
#include <span>
#include <string_view>

#include "../core/result.hpp"
#include "../core/sink.hpp"
#include "../core/text.hpp"
#include "header.hpp"
#include "message_view.hpp"
#include "values.hpp"
#include "writer.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace cpim {

/// Changes to the headers of a message, and the message with them.
///
/// New bytes lie in the caller's arena, all others stay where they are, so a gather list needs no copy of the
/// message; both must live until it is sent. What is added is judged as message_writer judges it. Errors
/// stick: after the first nothing more is changed, and write() gives it; errc::too_small says how many bytes
/// of the arena, errc::too_many that there are more than 16 changes.
/// \code
/// char arena[256];
/// cpim::edit e(*message, arena);
/// e.record_route({"", "sip:relay.example"}).original_to(message_to);       // RFC 5438 8
/// gather_piece pieces[8];
/// sipwire::gather out(pieces);
/// if (e.write(out)) send(out.pieces());
/// \endcode
class edit {
 public:
  /// Borrows both.
  edit(const message_view& message, std::span<char> arena) noexcept : message_(&message), arena_(arena) {}

  /// Takes a header out. errc::not_allowed for NS, which others may depend on.
  edit& remove(const header_view& h) { return open(h) ? change(line_of(h), {}) : *this; }
  /// Gives a header another value, as it is to be on the wire; its name and parameters stay.
  /// errc::not_allowed for NS.
  edit& replace(const header_view& h, std::string_view value) {
    if (!open(h) || !judge(h.kind(), value)) return *this;
    // Without the blank a value that begins with a semicolon would be a parameter.
    const bool unspaced = h.params_where().last == h.value_where().first;
    return change(h.value_where(), keep({unspaced ? " " : "", value}));
  }
  /// Adds a header behind all others. The prefix of its name must be declared (errc::unknown_value), and the
  /// header must not be one that stands there and may do so once (errc::duplicate).
  edit& append(std::string_view name, std::string_view value) {
    if (failed()) return *this;
    return insert(message_->headers_where().last, name, value);
  }
  /// Adds a header in front of another.
  edit& insert_before(const header_view& h, std::string_view name, std::string_view value) {
    if (failed()) return *this;
    return insert(h.where().first, name, value);
  }
  /// Declares a namespace for headers that are appended after this.
  edit& ns(std::string_view prefix, std::string_view uri) {
    if (failed()) return *this;
    for (const char c : prefix)
      if (!charset::cpim_name::set.contains(c)) return fail({errc::syntax, rule::name_prefix, 0});
    std::size_t declared = declared_;
    for (const auto& own : message_->ns()) declared += own ? 1U : 0U;
    if (declared_ == declarations_.size() || declared >= limits::cpim_namespaces)
      return fail({errc::too_many, rule::ns_header, 0});
    if (meaning({}, message_->headers_where().last) != headers_namespace)
      return fail({errc::conflict, rule::name_prefix, 0});
    const extent line = keep({"NS: ", prefix, prefix.empty() ? "<" : " <", uri, ">\r\n"});
    if (failed()) return *this;
    const auto written = text_of(line);
    const auto value = parse_value<ns_view>(slice(written.substr(4, written.size() - 6)));
    if (!value) return fail({value.error().code, rule::ns_header, 0});
    if (const auto good = value->uri().check(); !good) return fail({good.error().code, rule::ns_header, 0});
    declarations_[declared_++] = {value->prefix(), value->uri().text()};
    return add(message_->headers_where().last, line);
  }

  /// Stays on the way of the notifications: an IMDN-Record-Route in front of all others (RFC 5438 8).
  edit& record_route(const address_parts& own) {
    const auto others = message_->all(header_kind::imdn_record_route);
    const auto first = others.begin();
    if (first != others.end())
      return address((*first).where().first, (*first).prefix(), "IMDN-Record-Route", own);
    return address(message_->headers_where().last, imdn_prefix(), "IMDN-Record-Route", own);
  }
  /// Tells whom the message was to, before that is changed; errc::duplicate when it is told already (RFC 5438
  /// 8).
  edit& original_to(const address_parts& whom) {
    return address(message_->headers_where().last, imdn_prefix(), "Original-To", whom);
  }
  /// Takes out the first IMDN-Route, when it is this URI (RFC 5438 8); nothing otherwise.
  edit& pop_route(std::string_view own_uri) {
    const auto routes = message_->all(header_kind::imdn_route);
    const auto first = routes.begin();
    if (first == routes.end()) return *this;
    const auto hop = (*first).get<address_view>();
    return hop && hop->uri().text() == own_uri ? remove(*first) : *this;
  }

  [[nodiscard]] bool failed() const noexcept { return error_.code != errc::none; }
  [[nodiscard]] fault error() const noexcept { return error_; }

  /// Writes the message with the changes. Nothing is written after an error.
  template <sink Sink>
  result<void> write(Sink& out) const {
    if (failed()) return error_;
    std::array<change_at, most> sorted = changes_;
    std::stable_sort(sorted.begin(), sorted.begin() + count_,
                     // What is added in front of a header precedes what becomes of it.
                     [](const change_at& a, const change_at& b) {
                       return a.where.first != b.where.first ? a.where.first < b.where.first
                                                             : a.where.last < b.where.last;
                     });
    const source& from = message_->buffer();
    std::uint32_t done = message_->where().first;
    for (std::size_t i = 0; i < count_; ++i) {
      out.append(from.text({done, sorted[i].where.first}));
      out.append(text_of(sorted[i].text));
      done = sorted[i].where.last;
    }
    out.append(from.text({done, message_->where().last}));
    return {};
  }

 private:
  static constexpr std::size_t most = 16;
  struct change_at {
    extent where;  // in the message
    extent text;   // in the arena
  };
  struct declaration {
    std::string_view prefix;
    std::string_view uri;
  };

  edit& fail(fault f) noexcept {
    if (!failed()) error_ = f;
    return *this;
  }
  [[nodiscard]] std::string_view text_of(extent e) const noexcept {
    return e ? std::string_view(arena_.data() + e.first, e.size()) : std::string_view();
  }
  /// Copies into the arena.
  extent keep(std::initializer_list<std::string_view> pieces) noexcept {
    const std::size_t first = used_;
    for (const auto piece : pieces) {
      if (used_ <= arena_.size() && piece.size() <= arena_.size() - used_ && !piece.empty())
        std::memcpy(arena_.data() + used_, piece.data(), piece.size());
      used_ += piece.size();
    }
    if (used_ > max_input) fail({errc::too_long, rule::cpim_message, static_cast<std::uint32_t>(max_input)});
    if (used_ > arena_.size()) fail({errc::too_small, rule::none, clamp_offset(used_)});
    return {clamp_offset(first), clamp_offset(used_)};
  }
  edit& change(extent where, extent text) noexcept {
    if (failed()) return *this;
    for (std::size_t i = 0; i < count_; ++i) {
      const extent& other = changes_[i].where;
      const bool again = where == other;  // also of a value that is empty
      if (again || (where.first < other.last && other.first < where.last))
        return fail({errc::conflict, rule::cpim_header, where.first});
    }
    return put(where, text);
  }
  edit& add(std::uint32_t at, extent text) noexcept { return failed() ? *this : put({at, at}, text); }
  edit& put(extent where, extent text) noexcept {
    if (count_ == most) return fail({errc::too_many, rule::cpim_header, where.first});
    changes_[count_++] = {where, text};
    return *this;
  }
  /// A header with its line end.
  [[nodiscard]] extent line_of(const header_view& h) const noexcept {
    const char* p = message_->buffer().begin() + h.where().last;
    if (*p == '\r') ++p;
    return {h.where().first, message_->buffer().offset(p + 1)};
  }
  bool open(const header_view& h) noexcept {
    if (failed()) return false;
    if (h.kind() == header_kind::ns) fail({errc::not_allowed, rule::ns_header, h.name_where().first});
    return !failed();
  }
  bool judge(header_kind kind, std::string_view value) {
    if (const fault bad = detail::text_fault(value, rule::cpim_header_value)) {
      fail(bad);
    } else if (const fault odd = detail::kind_fault(kind, value)) {
      fail(odd);
    }
    return !failed();
  }
  /// What a prefix means at this place of the message; empty when nothing declares it.
  [[nodiscard]] std::string_view meaning(std::string_view prefix, std::uint32_t at) const noexcept {
    if (at == message_->headers_where().last)
      for (std::size_t i = declared_; i != 0; --i)
        if (declarations_[i - 1].prefix == prefix) return declarations_[i - 1].uri;
    std::string_view out = prefix.empty() ? headers_namespace : std::string_view();
    for (const auto h : message_->all(header_kind::ns)) {
      if (h.where().first >= at) break;
      if (const auto ns = h.get<ns_view>(); ns && ns->prefix() == prefix) out = ns->uri().text();
    }
    return out;
  }
  /// A prefix that means IMDN behind all headers, declared if there is none.
  std::string_view imdn_prefix() {
    const std::uint32_t end = message_->headers_where().last;
    for (const auto& ns : message_->ns())
      if (ns && !ns->prefix().empty() && meaning(ns->prefix(), end) == imdn_namespace) return ns->prefix();
    if (meaning("imdn", end) != imdn_namespace) ns("imdn", imdn_namespace);
    return "imdn";
  }
  edit& insert(std::uint32_t at, std::string_view name, std::string_view value) {
    const std::size_t dot = name.find('.');
    const auto prefix = dot != std::string_view::npos ? name.substr(0, dot) : std::string_view();
    const auto local = dot != std::string_view::npos ? name.substr(dot + 1) : name;
    if (local.empty() || dot == 0)
      return fail({errc::truncated, rule::cpim_header_name, clamp_offset(name.size())});
    for (std::size_t i = 0; i < name.size(); ++i)
      if (i != dot && !charset::cpim_name::set.contains(name[i]))
        return fail({errc::bad_field_name, rule::cpim_header_name, clamp_offset(i)});
    const auto uri = meaning(prefix, at);
    if (uri.empty()) return fail({errc::unknown_value, rule::name_prefix, 0});
    const auto kind = kind_of(uri, local);
    if (kind == header_kind::ns) return fail({errc::not_allowed, rule::ns_header, 0});
    if (detail::is_mime_name(uri, local)) return fail({errc::not_allowed, rule::cpim_header_name, 0});
    if (!judge(kind, value) || !is_free(kind)) return *this;
    return add(at, keep({name, ": ", value, "\r\n"}));
  }
  /// May a header of this kind be added? One that may stand once must not be there, unless it is being taken
  /// out.
  bool is_free(header_kind kind) noexcept {
    if (may_repeat(kind)) return true;
    bool& added = added_[static_cast<std::size_t>(kind)];
    if (added) fail({errc::duplicate, rule::cpim_header, 0});
    added = true;
    for (const auto h : message_->all(kind)) {
      const extent line = line_of(h);
      const bool leaves = std::any_of(changes_.begin(), changes_.begin() + count_,
                                      [line](const change_at& c) { return c.where == line; });
      if (!leaves) fail({errc::duplicate, rule::cpim_header, h.name_where().first});
    }
    return !failed();
  }
  edit& address(std::uint32_t at, std::string_view prefix, std::string_view name, const address_parts& who) {
    if (failed()) return *this;
    // The writer knows how; only its line is taken.
    std::array<char, 2048> room;
    span_sink line(room);
    message_writer writer(line);
    writer.to(who);
    if (writer.failed()) return fail(writer.error());
    if (const auto size = line.done(); !size) return fail({errc::too_long, rule::cpim_address, 0});
    const auto value = line.text().substr(4, line.size() - 6);
    std::array<char, 512> full;
    span_sink names(full);
    names.append(prefix);
    if (!prefix.empty()) names.append(".");
    names.append(name);
    if (!names.done()) return fail({errc::too_long, rule::name_prefix, 0});
    return insert(at, names.text(), value);
  }

  const message_view* message_;
  std::span<char> arena_;
  std::size_t used_ = 0;
  std::array<change_at, most> changes_{};
  std::uint8_t count_ = 0;
  std::array<declaration, 4> declarations_{};
  std::size_t declared_ = 0;
  std::array<bool, header_kind_count> added_{};
  fault error_;
};

}}}  // namespace sipwire::cpim
