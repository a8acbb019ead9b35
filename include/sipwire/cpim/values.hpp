#pragma once

/// \file
/// The values of NS and Require (RFC 3862 4.6, 4.7), and of imdn.Message-ID and imdn.Disposition-Notification
/// (RFC 5438 10).

#include "../core/value.hpp"
#include "../field/loose_params.hpp"
#include "../uri/uri.hpp"
#include "detail/gen/notify_req.hpp"
#include "detail/gen/ns.hpp"
#include "detail/gen/required.hpp"
#include "detail/gen/token.hpp"
#include "parameter.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace cpim {

/// The namespace of From, To, cc, DateTime, Subject, NS and Require, and of names without a prefix until an
/// NS says otherwise.
inline constexpr std::string_view headers_namespace = "urn:ietf:params:cpim-headers:";
/// The namespace of Message-ID, Disposition-Notification, Original-To, IMDN-Record-Route and IMDN-Route (RFC
/// 5438 15.3).
inline constexpr std::string_view imdn_namespace = "urn:ietf:params:imdn";

/// The value of NS: from here on, the prefix stands for the namespace.
///
/// ABNF: `[ Name-prefix ] "<" URI ">"` (RFC 3862 4.6), with or without a blank between the two. Borrows from
/// the parsed input.
/// \code
/// for (const auto ns : message->ns()) if (ns) use(ns->prefix(), ns->uri().text());
/// \endcode
class ns_view : public value_base<ns_view, value_shape::line_element> {
 public:
  /// Empty: it is the namespace of names without a prefix.
  [[nodiscard]] std::string_view prefix() const noexcept { return source_.text(prefix_); }
  /// The name of the namespace, compared byte for byte.
  [[nodiscard]] uri::uri_view uri() const noexcept { return {source_, uri_}; }
  [[nodiscard]] extent prefix_where() const noexcept { return prefix_; }

  void parts(auto&& see, leniency = leniency::none) const {
    see("prefix", prefix());
    see("uri", uri());
  }

  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency) noexcept {
    return detail::scan_ns(first, last, runs, source_, all_, prefix_, uri_);
  }

 private:
  extent prefix_;
  extent uri_;
};

namespace detail {

/// Takes what an NS declares. Blanks around it are a fault of the value alone, not of the names behind it.
inline bool read_ns(const slice& value, leniency lenient, ns_view& out) noexcept {
  return ns_view::scan(sipwire::detail::without_blanks(value), lenient, out).ok();
}

}  // namespace detail

/// A name that Require asks the receiver to know: of a header, or of a feature that is none.
///
/// ABNF: `Header-name = [ Name-prefix "." ] Name` (RFC 3862 4.7). Borrows from the parsed input.
/// \code
/// for (const auto& name : message->require())
///   if (name && !is_known(name->text())) refuse();
/// \endcode
class required_view : public value_base<required_view, value_shape::line_element> {
 public:
  [[nodiscard]] std::string_view prefix() const noexcept {
    return dot_ != extent::absent_mark ? source_.text({all_.first, dot_}) : std::string_view();
  }
  /// What stands behind the prefix.
  [[nodiscard]] std::string_view name() const noexcept {
    return source_.text(dot_ != extent::absent_mark ? extent{dot_ + 1, all_.last} : all_);
  }

  void parts(auto&& see, leniency = leniency::none) const {
    see("", text());
    see_again(see, "prefix", prefix(), "name", name());
  }

  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency) noexcept {
    return detail::scan_required(first, last, runs, source_, all_, dot_);
  }

 private:
  std::uint32_t dot_ = extent::absent_mark;
};

/// The value of imdn.Message-ID.
///
/// ABNF: `Token` (RFC 5438 10, RFC 3862 3.6); under leniency::loose_identifiers anything without blanks and
/// controls. Compared byte for byte. Borrows from the parsed input.
/// \code
/// if (auto id = message->imdn().message_id()) remember(id->text());
/// \endcode
class message_id_view : public value_base<message_id_view, value_shape::line_element> {
 public:
  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency lenient) noexcept {
    const auto stop = detail::scan_token(first, last, runs, source_, all_);
    if (SIPWIRE_LIKELY(stop.ok()) || !has(lenient, leniency::loose_identifiers)) return stop;
    const slice text = sipwire::detail::without_blanks({source_, source_.at(first, last)});
    for (const char c : text.text())
      if (static_cast<unsigned char>(c) <= ' ' || c == 0x7F) return stop;
    if (text.empty() || first_not_utf8(text) != std::string_view::npos) return stop;
    all_ = text.where();
    return {last, errc::none, rule::none};
  }
};

/// What a sender may ask to be told of: a set of bits.
enum class disposition : std::uint8_t {
  none = 0,
  positive_delivery = 1,  ///< it has been delivered (RFC 5438 7.1.1.1)
  negative_delivery = 2,  ///< it could not be
  processing = 4,         ///< an intermediary has worked on it
  display = 8,            ///< it has been shown to the user
  interworking = 16,      ///< it left RCS, say for SMS (GSMA RCC.07)
  reg_cont = 32,          ///< registration contact, of GSMA too
};
constexpr disposition operator|(disposition a, disposition b) noexcept {
  return static_cast<disposition>(static_cast<unsigned>(a) | static_cast<unsigned>(b));
}
constexpr disposition operator&(disposition a, disposition b) noexcept {
  return static_cast<disposition>(static_cast<unsigned>(a) & static_cast<unsigned>(b));
}
constexpr disposition& operator|=(disposition& a, disposition b) noexcept {
  return a = a | b;
}
/// Is `one` among `set`?
constexpr bool has(disposition set, disposition one) noexcept {
  return one != disposition::none && (set & one) == one;
}

/// A disposition and the word for it.
struct disposition_word {
  disposition what;
  std::string_view word;
};
inline constexpr disposition_word disposition_words[] = {
    {disposition::positive_delivery, "positive-delivery"},
    {disposition::negative_delivery, "negative-delivery"},
    {disposition::processing, "processing"},
    {disposition::display, "display"},
    {disposition::interworking, "interworking"},
    {disposition::reg_cont, "reg-cont"},
};
/// The disposition of a word, in this case; none for an extension.
constexpr disposition disposition_of(std::string_view word) noexcept {
  for (const auto& row : disposition_words)
    if (row.word == word) return row.what;
  return disposition::none;
}

/// One notification that imdn.Disposition-Notification asks for.
///
/// ABNF:
/// `notify-req = ( "negative-delivery" / "positive-delivery" / "processing" / "display" / Token )
/// *( SEMI Ext-param )`
/// (RFC 5438 10). Words are case-sensitive. Borrows from the parsed input.
/// \code
/// for (const auto wanted : message->imdn().disposition_notification())
///   if (wanted && wanted->what() == cpim::disposition::display) answer_when_shown();
/// \endcode
class notify_request_view : public value_base<notify_request_view, value_shape::line_element> {
 public:
  [[nodiscard]] std::string_view word() const noexcept { return source_.text(word_); }
  /// What the word means; none for an extension.
  [[nodiscard]] disposition what() const noexcept { return disposition_of(word()); }
  [[nodiscard]] parameter_list params() const noexcept {
    return params_ ? parameter_list(slice(source_, params_)) : parameter_list();
  }

  void parts(auto&& see, leniency = leniency::none) const {
    see("", word());
    see("what", what(), part::again);
    see("param", params());
  }

  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency lenient) noexcept {
    const auto stop = detail::scan_notify_req(first, last, runs, source_, all_, word_, params_);
    return SIPWIRE_LIKELY(stop.ok()) ? stop : scan_loosely(first, last, lenient, stop);
  }

 private:
  /// By the leniencies of parameters.
  SIPWIRE_NOINLINE scan_end scan_loosely(const char* first, const char* last, leniency lenient,
                                         const scan_end& strict) noexcept {
    using sipwire::detail::without_blanks;
    const char* const end = sipwire::field::find_unquoted(first, last, ",");
    if (end == nullptr) return strict;
    const slice all = without_blanks({source_, source_.at(first, end)});
    const char* const semi = find_byte(all.begin(), all.end(), ';');
    const slice word = without_blanks({source_, source_.at(all.begin(), semi)});
    if (find_byte(word.end(), semi, '\t') != semi) return strict;
    for (const char c : word.text())
      if (static_cast<unsigned char>(c) < 0x80 && !charset::cpim_token::set.contains(c)) return strict;
    if (word.empty() || semi == all.end() || first_not_utf8(word) != std::string_view::npos ||
        !sipwire::field::are_loose_params<charset::cpim_name, charset::cpim_token>(all.from(semi), lenient,
                                                                                   true, [](const auto&) {}))
      return strict;
    all_ = all.where();
    word_ = word.where();
    params_ = all.from(semi).where();
    return {end, errc::none, rule::none};
  }

  extent word_;
  extent params_;
};

}}}  // namespace sipwire::cpim
