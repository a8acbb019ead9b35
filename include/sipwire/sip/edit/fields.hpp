#pragma once

/// \file
/// The header fields of an edited message and their values, for reading.

#include "../../core/cursor_range.hpp"
#include "../../core/sink.hpp"
#include "../../core/vocabulary.hpp"
#include "../detail/field_pieces.hpp"
#include "../fields.hpp"
#include "../message_view.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

class edit;
namespace detail {
class edited_field_cursor;
}

/// A header field of an edited message. Lives until the next change.
class edited_field {
 public:
  edited_field() noexcept = default;

  /// The name as written, compact or long, in its own case.
  [[nodiscard]] std::string_view name() const noexcept { return all_->source_of(piece()).text(piece().name); }
  [[nodiscard]] header_id id() const noexcept { return piece().id; }
  /// The long name for a known field, the name as written for an extension.
  [[nodiscard]] std::string_view canonical_name() const noexcept {
    return id() == header_id::extension ? name() : sip::name(id());
  }
  [[nodiscard]] bool malformed() const noexcept { return piece().malformed; }
  /// The value when its bytes lie together, which they do unless single values of its list were changed.
  [[nodiscard]] std::optional<slice> value() const noexcept {
    const bounds b = value_bounds();
    if (b.first != b.last) return std::nullopt;
    return slice(all_->source_of(all_->at(b.first)), {b.from, b.to});
  }
  /// Writes the value, folds included, without the white space around it.
  template <sink Sink>
  void write_value(Sink& out) const {
    const bounds b = value_bounds();
    for (std::uint16_t i = b.first;; i = all_->at(i).next) {
      const auto& p = all_->at(i);
      extent bytes = p.raw;
      if (i == b.first) bytes.first = b.from;
      if (i == b.last) bytes.last = b.to;
      out.append(all_->source_of(p).text(bytes));
      if (i == b.last) break;
    }
  }
  [[nodiscard]] std::size_t value_size() const noexcept {
    counting_sink out;
    write_value(out);
    return out.size();
  }
  /// Is this the field called `name`, long or compact, in any case?
  [[nodiscard]] bool is(std::string_view name) const noexcept { return is(find_header(name), name); }
  [[nodiscard]] bool is(header_id id, std::string_view name) const noexcept {
    return !malformed() && this->id() == id &&
           (id != header_id::extension || name.empty() || iequals(this->name(), name));
  }

 private:
  friend class edit;
  friend class detail::edited_field_cursor;
  edited_field(const detail::field_pieces& all, std::uint16_t head) noexcept : all_(&all), head_(head) {}

  static constexpr std::uint16_t none = detail::edited_piece::none;
  [[nodiscard]] const detail::edited_piece& piece() const noexcept { return all_->at(head_); }

  /// Where the value begins and ends: pieces, and offsets in them.
  struct bounds {
    std::uint16_t first;
    std::uint16_t last;
    std::uint32_t from;
    std::uint32_t to;
  };
  // What a parser will take for the value, commas that a removed value left behind included.
  [[nodiscard]] bounds value_bounds() const noexcept {
    const auto blank = [](char c) { return is_wsp(c) || c == '\r' || c == '\n'; };
    const std::uint16_t end = all_->last_of(head_);
    bounds out{head_, head_, piece().value.first, piece().value.last};
    if (piece().malformed) return out;
    bool begun = false;
    for (std::uint16_t i = head_;; i = all_->at(i).next) {
      const auto& p = all_->at(i);
      const char* const base = all_->source_of(p).data();
      std::uint32_t at = p.raw.first;
      if (i == head_) {
        at = p.name.last;
        while (base[at] != ':') ++at;
        ++at;
        out.from = out.to = at;
      }
      if (!begun) {
        while (at != p.raw.last && blank(base[at])) ++at;
        begun = at != p.raw.last;
        if (begun) out = {i, i, at, at};
      }
      const auto to = static_cast<std::uint32_t>(detail::before_blanks(base + at, base + p.raw.last) - base);
      if (to != at) {
        out.last = i;
        out.to = to;
      }
      if (i == end) return out;
    }
  }

  const detail::field_pieces* all_ = nullptr;
  std::uint16_t head_ = none;
};

namespace detail {

/// Walks over the header fields of an edited message: all, or those of one name.
class edited_field_cursor {
 public:
  edited_field_cursor() noexcept = default;
  edited_field_cursor(const field_pieces& all, header_id id, std::string_view name, bool every) noexcept
      : all_(&all), name_(name), at_(all.first()), id_(id), every_(every) {
    settle();
  }
  [[nodiscard]] bool done() const noexcept { return at_ == edited_piece::none; }
  [[nodiscard]] edited_field read() const noexcept { return {*all_, at_}; }
  void next() noexcept {
    at_ = all_->at(at_).next;
    settle();
  }
  [[nodiscard]] bool same(const edited_field_cursor& other) const noexcept { return at_ == other.at_; }

 private:
  void settle() noexcept {
    while (!done() && !(all_->at(at_).head && (every_ || read().is(id_, name_)))) at_ = all_->at(at_).next;
  }

  const field_pieces* all_ = nullptr;
  std::string_view name_;
  std::uint16_t at_ = edited_piece::none;
  header_id id_ = header_id::extension;
  bool every_ = false;
};

/// Walks over the values of header H in an edited message.
template <header_tag H>
class edited_value_cursor {
 public:
  edited_value_cursor() noexcept = default;
  edited_value_cursor(const field_pieces& all, leniency lenient) noexcept
      : all_(&all), at_(all.first()), lenient_(lenient) {
    enter();
  }

  [[nodiscard]] bool done() const noexcept { return at_ == edited_piece::none; }
  [[nodiscard]] const result<typename H::value>& read() const noexcept { return values_.read(); }
  void next() noexcept {
    if (values_.next()) return;
    at_ = all_->at(at_).next;
    enter();
  }
  [[nodiscard]] bool same(const edited_value_cursor& other) const noexcept {
    return at_ == other.at_ && values_.same(other.values_);
  }

 private:
  void enter() noexcept {
    for (; !done(); at_ = all_->at(at_).next) {
      const auto& p = all_->at(at_);
      if constexpr (by_name<H>)
        if (p.head) mine_ = iequals(all_->source_of(p).text(p.name), name_of<H>);
      if (p.id != id_of<H> || p.malformed || !p.value || !mine_) continue;
      if (values_.restart(all_->typed(p), lenient_)) return;
    }
  }

  const field_pieces* all_ = nullptr;
  std::uint16_t at_ = edited_piece::none;
  leniency lenient_ = leniency::none;
  bool mine_ = true;  // is the field that the piece belongs to an H, as far as its name can tell?
  field_values<H> values_;
};

}  // namespace detail

/// The header fields of an edited message, all of them or those of one name, in order. Lives until the next
/// change.
class edited_fields : public cursor_range<edited_fields, detail::edited_field_cursor> {
 private:
  friend cursor_range;
  friend class edit;
  explicit edited_fields(const detail::field_pieces& all) noexcept : all_(&all), every_(true) {}
  edited_fields(const detail::field_pieces& all, header_id id, std::string_view name) noexcept
      : all_(&all), name_(name), id_(id) {}
  [[nodiscard]] detail::edited_field_cursor first() const noexcept { return {*all_, id_, name_, every_}; }

  const detail::field_pieces* all_;
  std::string_view name_;
  header_id id_ = header_id::extension;
  bool every_ = false;
};

/// The values of header H in an edited message, as header_values of a message_view. Lives until the next
/// change.
template <header_tag H>
class edited_values : public cursor_range<edited_values<H>, detail::edited_value_cursor<H>> {
 public:
  using value = typename H::value;

 private:
  friend class edit;
  friend cursor_range<edited_values, detail::edited_value_cursor<H>>;
  edited_values(const detail::field_pieces& all, leniency lenient) noexcept : all_(&all), lenient_(lenient) {}
  [[nodiscard]] detail::edited_value_cursor<H> first() const noexcept { return {*all_, lenient_}; }

  const detail::field_pieces* all_;
  leniency lenient_;
};

}}}  // namespace sipwire::sip
