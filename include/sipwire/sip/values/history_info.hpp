#pragma once

/// \file
/// History-Info (RFC 7044).

#include "../../core/cursor_range.hpp"
#include "../../core/vocabulary.hpp"
#include "../detail/gen/index_val.hpp"
#include "address.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

namespace detail {

/// Walks over the numbers of an index.
class index_cursor {
 public:
  index_cursor() noexcept = default;
  index_cursor(const char* p, const char* pe) noexcept : at_(p), end_(pe) { find(); }
  [[nodiscard]] std::uint32_t read() const noexcept { return value_; }
  void next() noexcept {
    at_ = next_ == end_ ? end_ : next_ + 1;
    find();
  }
  [[nodiscard]] bool done() const noexcept { return at_ == end_; }
  [[nodiscard]] bool same(const index_cursor& other) const noexcept { return at_ == other.at_; }

 private:
  void find() noexcept {
    value_ = 0;
    for (next_ = at_; next_ != end_ && *next_ != '.'; ++next_)
      value_ = value_ * 10 + static_cast<std::uint32_t>(*next_ - '0');
  }

  const char* at_ = nullptr;
  const char* end_ = nullptr;
  const char* next_ = nullptr;
  std::uint32_t value_ = 0;
};

}  // namespace detail

/// The place of an entry in the tree of History-Info: `1.2.1` is the first child of the second child of `1`.
///
/// ABNF: `index-val = number *( "." number )` (RFC 7044 5). Borrows from the parsed input. Iterates over the
/// numbers, each at most 2^32-1.
/// \code
/// auto index = sip::history_index::parse("1.2.1");
/// if (index)
///   for (std::uint32_t branch : *index) descend(branch);
/// \endcode
class history_index : public cursor_range<history_index, detail::index_cursor> {
 public:
  history_index() noexcept = default;
  /// errc::syntax or errc::truncated at the byte; errc::out_of_range at a number above 2^32-1.
  static result<history_index> parse(const slice& text) noexcept {
    if (const fault bad = check_size(text, rule::index_val)) return bad;
    const auto stop = detail::scan_index_val(text.begin(), text.end());
    if (!stop.ok()) return stop.in(text.buffer());
    for (const char* p = text.begin(); p != text.end();) {
      const char* const last = find_byte(p, text.end(), '.');
      if (const auto n = parse_decimal<std::uint32_t>({text.buffer(), text.buffer().at(p, last)}, 0xFFFFFFFF,
                                                      rule::index_val);
          !n)
        return n.error();
      p = last == text.end() ? last : last + 1;
    }
    history_index out;
    out.text_ = text;
    return out;
  }

  [[nodiscard]] std::string_view text() const noexcept { return text_.text(); }
  /// How many numbers there are.
  [[nodiscard]] std::size_t depth() const noexcept { return size(); }
  /// Is this an entry below `ancestor`, at any depth?
  [[nodiscard]] bool is_below(const history_index& ancestor) const noexcept {
    const auto a = ancestor.text(), t = text();
    return t.size() > a.size() && t.substr(0, a.size()) == a && t[a.size()] == '.';
  }

  void parts(auto&& see, leniency = leniency::none) const {
    see("", text());
    see("number", *this, part::again);
  }

  /// Equal places.
  friend bool operator==(const history_index& a, const history_index& b) noexcept {
    return a.text() == b.text();
  }

 private:
  friend cursor_range;
  [[nodiscard]] detail::index_cursor first() const noexcept { return {text_.begin(), text_.end()}; }

  slice text_;
};

/// One value of History-Info.
///
/// ABNF: `hi-entry = name-addr *( SEMI hi-param )` (RFC 7044 5). Why a request was retargeted and whether the
/// entry is private stand as escaped Reason and Privacy header fields in the URI. Parameters out of their
/// grammar, and an index that is not there, are faults of their accessors alone. Borrows from the parsed
/// input, which must outlive it.
/// \code
/// for (auto entry : sip::value_list<sip::history_info_view>(
///          "<sip:bob@192.0.2.5?Reason=SIP%3Bcause%3D302>;index=1.1;rc=1"))
///   if (entry) use(entry->index(), entry->uri().text(), entry->rc(), entry->reason());
/// \endcode
class history_info_view : public address_base<history_info_view, rule::hi_entry, address_form::bracketed> {
 public:
  /// `index`, which every entry must have.
  [[nodiscard]] result<history_index> index() const noexcept { return of("index"); }
  /// `rc`: the index of the entry this one was made of by a change of the Request-URI only.
  [[nodiscard]] result<history_index> rc() const noexcept { return of("rc"); }
  /// `mp`: the index of the entry whose user was mapped to another.
  [[nodiscard]] result<history_index> mp() const noexcept { return of("mp"); }
  /// `np`: the index of the entry whose URI was not changed.
  [[nodiscard]] result<history_index> np() const noexcept { return of("np"); }
  /// The first header field of that name embedded in the URI, with its escapes; absent too when it is no
  /// valid SIP URI.
  [[nodiscard]] std::optional<std::string_view> header(std::string_view name,
                                                       leniency lenient = leniency::none) const noexcept {
    const auto sip = uri().as_sip(lenient);
    return sip ? sip->header(name) : std::nullopt;
  }
  /// The first fault of the indexes; errc::missing_mandatory without `index`.
  [[nodiscard]] result<void> check() const noexcept {
    return detail::first_fault(detail::mandatory(index()), rc(), mp(), np());
  }
  /// The embedded Reason with its escapes (see uri/escape.hpp), a value of RFC 3326.
  [[nodiscard]] std::optional<std::string_view> reason(leniency lenient = leniency::none) const noexcept {
    return header("Reason", lenient);
  }
  /// The embedded Privacy with its escapes, a value of RFC 3323.
  [[nodiscard]] std::optional<std::string_view> privacy(leniency lenient = leniency::none) const noexcept {
    return header("Privacy", lenient);
  }

  void parts(auto&& see, leniency lenient = leniency::none) const {
    address_base::parts(see, lenient);
    if (part::wants_again(see))
      see_again(see, "index", index(), "rc", rc(), "mp", mp(), "np", np(), "reason", reason(lenient),
                "privacy", privacy(lenient));
    see("check", check(), part::checked);
  }

 private:
  [[nodiscard]] result<history_index> of(std::string_view name) const noexcept {
    const auto value = typed().single(name, rule::index_val);
    if (!value) return value.error();
    return history_index::parse(*value);
  }
};
}}}  // namespace sipwire::sip
