#pragma once

/// \file
/// What an intermediary does to a CPIM message: headers added, taken out and given other values, and nothing
/// else touched.

#include <span>

#include "../core/cursor_range.hpp"
#include "../core/gather.hpp"
#include "../core/injection.hpp"
#include "../core/sink.hpp"
#include "../core/vocabulary.hpp"
#include "../edit/joined.hpp"
#include "../mime/entity.hpp"
#include "detail/edited_headers.hpp"
#include "detail/value_faults.hpp"
#include "message_view.hpp"
#include "parts.hpp"
#include "writer.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace cpim {

class edit;

namespace detail {

/// Walks over the headers of an edited message, see edited_header_range.
class edited_header_cursor {
 public:
  edited_header_cursor() noexcept = default;
  edited_header_cursor(const edited_headers& all, std::optional<header_kind> kind) noexcept
      : all_(&all), kind_(kind) {
    settle();
  }

  [[nodiscard]] bool done() const noexcept { return all_ == nullptr || at_ == all_->record_count(); }
  [[nodiscard]] header_view read() const noexcept { return all_->view(all_->record(at_)); }
  void next() noexcept {
    ++at_;
    settle();
  }
  [[nodiscard]] bool same(const edited_header_cursor& other) const noexcept { return at_ == other.at_; }

 private:
  void settle() noexcept {
    while (!done() && kind_ && all_->record(at_).kind != *kind_) ++at_;
  }

  const edited_headers* all_ = nullptr;
  std::optional<header_kind> kind_;
  std::uint32_t at_ = 0;
};

/// Walks over the headers of one kind and reads each as a V, see edited_values.
template <class V>
class edited_value_cursor : public edited_header_cursor {
 public:
  using edited_header_cursor::edited_header_cursor;
  [[nodiscard]] result<V> read() const noexcept { return edited_header_cursor::read().template get<V>(); }
};

}  // namespace detail

/// The values of all headers of one kind in an edited message, each a result<V>. Lives until the next change.
template <class V>
class edited_values : public cursor_range<edited_values<V>, detail::edited_value_cursor<V>> {
  using cursor = detail::edited_value_cursor<V>;
  friend cursor_range<edited_values, cursor>;
  friend class edit;
  edited_values(const detail::edited_headers& all, header_kind kind) noexcept : all_(&all), kind_(kind) {}
  [[nodiscard]] cursor first() const noexcept { return {*all_, kind_}; }

  const detail::edited_headers* all_;
  header_kind kind_;
};

/// The headers of an edited message in order, all of them or those of one kind. Lives until the next change.
class edited_header_range : public cursor_range<edited_header_range, detail::edited_header_cursor> {
 private:
  friend cursor_range;
  friend class edit;
  explicit edited_header_range(const detail::edited_headers& all,
                               std::optional<header_kind> kind = std::nullopt) noexcept
      : all_(&all), kind_(kind) {}
  [[nodiscard]] detail::edited_header_cursor first() const noexcept { return {*all_, kind_}; }

  const detail::edited_headers* all_;
  std::optional<header_kind> kind_;
};

/// Changes to the headers of a message, seen at once by every read, written as pieces of the old buffer and
/// of
/// `arena`.
///
/// Headers that do not change keep their bytes, line ends included. What is added is judged as message_writer
/// judges it. A header is named by what was read from the edit, or from the message before: that is good
/// until the header is replaced or removed, and that from the message until it is removed.
///
/// Errors stick: after the first nothing more is changed, the reads give the state before it, and write()
/// gives it. Their offsets count in the text that was refused. No step is half done. When the arena is full
/// that is errc::too_small with the size (of an arena aligned to four bytes) that would have done so far:
/// each header takes bytes_per_header, each change that, its line, and the URI of its namespace.
/// errc::too_many stands for more than limits::cpim_headers. Removing what is not there is no error.
///
/// The bytes of the message and the arena must outlive the edit and what is read from it; the view need not.
/// Offsets of headers and values count in their own `buffer()`: the old buffer, or the arena for what was
/// set. Views stay good through later changes.
/// \code
/// alignas(8) std::byte arena[4096];
/// cpim::edit e(*message, arena);
/// e.record_route({"", "sip:relay.example"}).original_to(message_to);       // RFC 5438 8
/// gather_piece pieces[8];
/// sipwire::gather out(pieces);
/// if (auto size = e.write(out)) send(out.pieces());
/// \endcode
class edit : protected detail::edited_headers, public named_headers<edit> {
 public:
  static constexpr std::size_t bytes_per_header = sizeof(detail::edited_header);

  edit(const message_view& message, std::span<std::byte> arena) noexcept
      : lead_{message.where().first, message.headers_where().first},
        rest_{message.headers_where().last, message.where().last},
        content_(message.content()) {
    take_headers(message, arena);
  }
  edit(const edit&) = delete;
  edit& operator=(const edit&) = delete;

  /// Removes a header. errc::not_allowed for NS, which others may depend on.
  edit& remove(const header_view& h) {
    if (!open(h)) return *this;
    if (const std::uint32_t i = number_of(h); i != record_count()) {
      erase_records(i, i + 1);
      mark_changed();
    }
    return *this;
  }
  /// Gives a header another value, as it is to be on the wire; its name and parameters stay.
  /// errc::not_allowed for NS, errc::absent for a header that is not there.
  edit& replace(const header_view& h, std::string_view value) {
    if (!open(h) || !judge(h.kind(), value)) return *this;
    const std::uint32_t i = number_of(h);
    if (i == record_count()) return fail({errc::absent, rule::cpim_header, 0});
    const auto& old = record(i);
    const source from = source_of(old);
    const std::string_view space = from.text(old.space);
    if (!reserve(old.raw().size() - old.value.size() + value.size() + 1 + copied(space), 0)) return *this;
    // Without the blank a value that begins with a semicolon would be a parameter.
    const std::string_view blank = old.unspaced ? " " : "";
    auto made = composed({from.text({old.name.first, old.value.first}), blank}, value,
                         from.text({old.value.last, old.end}), from.text(old.space));
    made.name.last = made.name.first + old.name.size();
    if (old.dot != extent::absent_mark) made.dot = made.name.first + (old.dot - old.name.first);
    made.old_first = old.old_first;
    made.kind = old.kind;
    keep(made);
    changeable(i) = made;
    return *this;
  }
  /// Adds a header behind all others. The prefix of its name must be declared (errc::unknown_value), and the
  /// header must not be one that stands there and may do so once (errc::duplicate).
  edit& append(std::string_view name, std::string_view value) {
    return failed() ? *this : insert(record_count(), name, value);
  }
  /// Adds a header in front of another; errc::absent when that is not there.
  edit& insert_before(const header_view& h, std::string_view name, std::string_view value) {
    if (failed()) return *this;
    const std::uint32_t i = number_of(h);
    return i != record_count() ? insert(i, name, value) : fail({errc::absent, rule::cpim_header, 0});
  }
  /// Declares a namespace for headers that are appended after this.
  edit& ns(std::string_view prefix, std::string_view uri) {
    if (failed()) return *this;
    if (sipwire::detail::first_outside<charset::cpim_name>(prefix, rule::name_prefix, errc::syntax))
      return fail({errc::syntax, rule::name_prefix, 0});
    std::uint32_t declared = 0;
    for (const auto other : ns()) declared += other ? 1U : 0U;
    if (declared >= limits::cpim_namespaces) return fail({errc::too_many, rule::ns_header, 0});
    if (meaning({}, record_count()) != headers_namespace) return fail({errc::conflict, rule::name_prefix, 0});
    if (!room(prefix.size() + uri.size() + ns_bytes, 1)) return *this;
    auto made = composed({"NS: ", prefix, prefix.empty() ? "<" : " <"}, uri, ">\r\n", {});
    made.name.last = made.name.first + 2;
    made.value = {made.name.first + 4, made.end - 2};
    made.kind = header_kind::ns;
    const auto value = parse_value<ns_view>(slice(source({new_text().data(), made.end}), made.value));
    if (!value) return fail({value.error().code, rule::ns_header, 0});
    if (const auto good = value->uri().check(); !good) return fail({good.error().code, rule::ns_header, 0});
    return put(record_count(), made);
  }

  /// \name What an intermediary of notifications does (RFC 5438 8)
  /// @{
  /// Stays on the way of the notifications: an IMDN-Record-Route in front of all others.
  edit& record_route(const address_parts& own) {
    for (std::uint32_t i = 0; i < record_count(); ++i)
      if (record(i).kind == header_kind::imdn_record_route)
        return address(i, header_kind::imdn_record_route, "IMDN-Record-Route", view(record(i)).prefix(), own);
    return address(record_count(), header_kind::imdn_record_route, "IMDN-Record-Route", imdn_prefix(), own);
  }
  /// Tells whom the message was to, before that is changed; errc::duplicate when it is told already.
  edit& original_to(const address_parts& whom) {
    return address(record_count(), header_kind::original_to, "Original-To", imdn_prefix(), whom);
  }
  /// Removes the first IMDN-Route, when it is this URI; nothing otherwise.
  edit& pop_route(std::string_view own_uri) {
    const auto routes = raw(header_kind::imdn_route);
    if (routes.empty()) return *this;
    const header_view first = routes.front();
    const auto hop = first.get<address_view>();
    return hop && hop->uri().text() == own_uri ? remove(first) : *this;
  }
  /// @}

  /// \name Reading, under the names that message_view has
  /// @{
  /// All message headers in order, NS too; not those of the content.
  [[nodiscard]] edited_header_range fields() const noexcept { return edited_header_range(*this); }
  [[nodiscard]] std::uint32_t field_count() const noexcept { return record_count(); }
  /// The headers of one kind.
  [[nodiscard]] edited_header_range raw(header_kind kind) const noexcept {
    return edited_header_range(*this, kind);
  }
  /// The only header of that kind as a V: errc::absent at the end of the old headers without one,
  /// errc::duplicate at the second.
  template <class V>
  [[nodiscard]] result<V> only(header_kind kind) const {
    const auto range = raw(kind);
    auto at = range.begin();
    if (at == range.end()) return fault{errc::absent, rule::cpim_message, rest_.first};
    const header_view first = *at;
    if (++at != range.end()) return fault{errc::duplicate, rule::cpim_header, (*at).name_where().first};
    return first.get<V>();
  }
  /// From; errc::absent and errc::duplicate as in only().
  [[nodiscard]] result<address_view> from() const { return only<address_view>(header_kind::from); }
  /// Every To, one value each.
  [[nodiscard]] edited_values<address_view> to() const noexcept { return {*this, header_kind::to}; }
  /// Every cc, one value each.
  [[nodiscard]] edited_values<address_view> cc() const noexcept { return {*this, header_kind::cc}; }
  /// DateTime; errc::absent and errc::duplicate as in only().
  [[nodiscard]] result<mime::date_time_view> date_time() const {
    return only<mime::date_time_view>(header_kind::datetime);
  }
  /// Every Subject, one for each language.
  [[nodiscard]] edited_header_range subject() const noexcept { return raw(header_kind::subject); }
  /// Every NS.
  [[nodiscard]] edited_values<ns_view> ns() const noexcept { return {*this, header_kind::ns}; }
  /// The MIME header fields and the content, which no change touches.
  [[nodiscard]] mime::entity_view content() const noexcept { return content_; }
  /// @}

  /// \name Output
  /// @{
  using edited_headers::bytes_copied;
  using edited_headers::changed;
  using edited_headers::error;
  using edited_headers::failed;
  using edited_headers::lenient;
  /// Bytes that write() gives.
  [[nodiscard]] std::size_t size() const noexcept {
    std::size_t n = lead_.size() + rest_.size();
    for (std::uint32_t i = 0; i < record_count(); ++i) n += record(i).raw().size();
    return n;
  }
  /// Writes the message: into a sipwire::gather as pieces of the old buffer and the arena, into any other
  /// sink as bytes. The error that stuck; the sink's own errc::too_small.
  template <sink Sink>
  result<std::size_t> write(Sink& out) const {
    if (failed()) return error();
    if (size() > max_input)
      return fault{errc::too_long, rule::cpim_message, static_cast<std::uint32_t>(max_input)};
    sipwire::detail::joined<Sink> all(out);
    all.append(old().text(lead_));
    for (std::uint32_t i = 0; i < record_count(); ++i) all.append(raw_of(record(i)));
    all.append(old().text(rest_));
    return all.done();
  }
  /// @}

 private:
  static constexpr std::size_t ns_bytes = std::string_view("NS:  <>\r\n").size();

  edit& fail(const fault& e) noexcept {
    note(e);
    return *this;
  }
  bool open(const header_view& h) noexcept {
    if (h.kind() == header_kind::ns) note({errc::not_allowed, rule::ns_header, h.name_where().first});
    return !failed();
  }
  bool judge(header_kind kind, std::string_view value) {
    fault bad = detail::text_fault(value, rule::cpim_header_value);
    if (!bad) bad = detail::kind_fault(kind, value);
    return !bad || note(bad);
  }
  /// May a header of this kind be added? One that may stand once must not be there.
  bool is_free(header_kind kind) noexcept {
    if (may_repeat(kind)) return true;
    const auto others = raw(kind);
    if (others.empty()) return true;
    const header_view other = others.front();
    const bool is_old = other.buffer().data() == old().data();
    return note({errc::duplicate, rule::cpim_header, is_old ? other.name_where().first : 0});
  }
  bool room(std::size_t text, std::uint32_t headers) {
    if (record_count() + headers > limits{}.cpim_headers) return note({errc::too_many, rule::cpim_header, 0});
    return reserve(text, headers);
  }
  edit& put(std::uint32_t i, const detail::edited_header& made) noexcept {
    keep(made);
    insert_record(i, made);
    return *this;
  }
  /// Puts a header of this name, whose prefix has this meaning, before the i-th; reserved before.
  edit& put(std::uint32_t i, header_kind kind, std::string_view prefix, std::string_view local,
            std::string_view uri, std::string_view value) noexcept {
    const std::string_view dot = prefix.empty() ? "" : ".";
    auto made = composed({prefix, dot, local, ": "}, value, "\r\n", uri);
    if (!prefix.empty()) made.dot = made.name.first + static_cast<std::uint32_t>(prefix.size());
    made.name.last = made.value.first - 2;
    made.kind = kind;
    return put(i, made);
  }
  /// A prefix that means IMDN behind all headers, of them the first; absent without one.
  [[nodiscard]] std::optional<std::string_view> imdn_prefix() const noexcept {
    for (const auto declared : ns())
      if (declared && !declared->prefix().empty() &&
          meaning(declared->prefix(), record_count()) == imdn_namespace)
        return declared->prefix();
    return std::nullopt;
  }
  edit& insert(std::uint32_t i, std::string_view name, std::string_view value) {
    const detail::split_name parts(name);
    if (parts.bad) return fail(parts.bad);
    const auto uri = meaning(parts.prefix, i);
    if (uri.empty()) return fail({errc::unknown_value, rule::name_prefix, 0});
    const auto kind = kind_of(uri, parts.local);
    if (kind == header_kind::ns) return fail({errc::not_allowed, rule::ns_header, 0});
    if (detail::is_mime_name(uri, parts.local)) return fail({errc::not_allowed, rule::cpim_header_name, 0});
    if (!judge(kind, value) || !is_free(kind)) return *this;
    // The namespace of a name without a prefix need not be kept, unless it was declared.
    const auto kept = parts.prefix.empty() && uri == headers_namespace ? std::string_view() : uri;
    if (!room(name.size() + value.size() + copied(kept) + 4, 1)) return *this;
    return put(i, kind, parts.prefix, parts.local, kept, value);
  }
  /// Adds a header of IMDN, and declares the namespace without a prefix for it.
  edit& address(std::uint32_t i, header_kind kind, std::string_view name,
                std::optional<std::string_view> prefix, const address_parts& who) {
    if (failed()) return *this;
    // The writer formats the address. Only its line is taken.
    counting_sink measure;
    message_writer judged(measure);
    if (judged.to(who); judged.failed()) return fail(judged.error());
    if (!is_free(kind)) return *this;
    constexpr std::string_view own = "imdn";
    const std::size_t ns_size = prefix ? 0 : own.size() + imdn_namespace.size() + ns_bytes;
    const bool bare = prefix && prefix->empty();
    const std::size_t name_size = prefix.value_or(own).size() + (bare ? 0 : 1) + name.size();
    const std::size_t uri_size = prefix ? copied(meaning(*prefix, i)) : 0;
    // Of the line that the writer writes, `To: ` and the line end are not of the value.
    if (!room(ns_size + name_size + measure.size() - 2 + uri_size, prefix ? 1 : 2)) return *this;
    if (!prefix) {
      if (ns(own, imdn_namespace).failed()) return *this;
      i = record_count();
      prefix = own;
    }
    span_sink line(free_text());
    message_writer(line).to(who);
    return put(i, kind, *prefix, name, meaning(*prefix, i), line.text().substr(4, line.size() - 6));
  }

  extent lead_;  // of the old buffer, in front of the headers
  extent rest_;  // and behind them
  mime::entity_view content_;
};

/// Writes the edited message into any sink.
template <sink Sink>
result<std::size_t> write(Sink& out, const edit& message) {
  return message.write(out);
}

}}}  // namespace sipwire::cpim
