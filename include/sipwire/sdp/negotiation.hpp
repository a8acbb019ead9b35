#pragma once

/// \file
/// The rules of offer and answer (RFC 3264) by themselves: directions, setup, which stream is about which,
/// and what is wrong with an answer. Pure functions on views: what was said before is the caller's to keep.

#include "../core/vocabulary.hpp"
#include "codec.hpp"
#include "detail/value_faults.hpp"
#include "fields.hpp"
#include "session_view.hpp"
#include "values/direction.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

/// The direction to answer with (RFC 3264 6.1): of what the answerer wants, as much as the offer allows.
/// \code
/// sdp::answer_direction(sdp::direction::sendonly);  // recvonly
/// \endcode
constexpr direction answer_direction(direction offered, direction wanted = direction::sendrecv) noexcept {
  return static_cast<direction>(static_cast<unsigned>(reversed(offered)) & static_cast<unsigned>(wanted));
}
/// May an offer of this direction be answered so?
constexpr bool may_answer(direction offered, direction answered) noexcept {
  return answer_direction(offered, answered) == answered;
}

/// The role to answer with (RFC 4145 4.1; RFC 8842 5.3): to actpass `preferred`, which is active unless it
/// says passive.
constexpr setup_role answer_setup(setup_role offered, setup_role preferred = setup_role::active) noexcept {
  switch (offered) {
    case setup_role::active:
      return setup_role::passive;
    case setup_role::passive:
      return setup_role::active;
    case setup_role::holdconn:
      return setup_role::holdconn;
    case setup_role::actpass:
      break;
  }
  return preferred == setup_role::passive ? setup_role::passive : setup_role::active;
}

/// The media description of `other` that `media` is about: the one of the same place (RFC 3264 6, 8);
/// errc::absent when `other` has fewer.
inline result<media_view> counterpart(const session_view& other, const media_view& media) noexcept {
  if (media.index() >= other.media_count())
    return fault{errc::absent, rule::media_description,
                 static_cast<std::uint32_t>(other.whole_text().size())};
  return other.media()[media.index()];
}

/// Is this stream rejected or ended: port 0 (RFC 3264 6, 8.2), and not `bundle-only` (RFC 9143 6)? Also when
/// m= cannot be read.
inline bool is_rejected(const media_view& media) noexcept {
  const auto m = media.media_line();
  return !m || (m->port() == 0 && !media.has<attr::bundle_only>());
}
/// May media be sent to who wrote this description: not rejected, the direction lets him receive, and the
/// connection address is not the unspecified one by which RFC 2543 held calls (RFC 3264 8.4)?
inline bool may_send_to(const media_view& media) noexcept {
  if (is_rejected(media) || !receives(media.direction())) return false;
  const auto c = media.connection();
  if (!c) return false;
  const auto address = c->address(media.lenient());
  return address && !address->is_unspecified();
}

}}}  // namespace sipwire::sdp

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// Are two time descriptions of an offer and its answer the same? A t= of the offer that strict does not
/// read is answered by any.
inline bool is_same_time(const sdp::time_description_view& offered,
                         const sdp::time_description_view& answered) noexcept {
  if (offered.line_of_time() == answered.line_of_time()) return true;
  const auto t = offered.time();
  const auto u = answered.time();
  return !t || typed_fault('t', slice(t->text()), leniency::none) || (u && t->text() == u->text());
}

inline bool have_format_in_common(const sdp::media_view& one, const sdp::media_line_view& m,
                                  const sdp::media_view& two, const sdp::media_line_view& n) noexcept {
  const auto bounded = [](const sdp::words& formats, const auto& use) {
    std::size_t left = 256;
    for (const auto f : formats)
      if (left-- == 0 || use(f)) return left != static_cast<std::size_t>(-1);
    return false;
  };
  if (!m.is_rtp()) return bounded(n.formats(), [&](const sdp::word& f) { return m.has_format(f); });
  const sdp::payload_map offered(one);
  const sdp::payload_map answered(two);
  return bounded(n.formats(), [&](const sdp::word& f) {
    const auto type = f.payload_type();
    const auto c = type ? answered.find(*type) : std::nullopt;
    return c && bounded(m.formats(), [&](const sdp::word& g) {
             const auto other = g.payload_type();
             const auto d = other ? offered.find(*other) : std::nullopt;
             return d && d->clock_rate == c->clock_rate && d->channels == c->channels &&
                    iequals(d->encoding, c->encoding);
           });
  });
}

}}}}  // namespace sipwire::sdp::detail

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

/// What is wrong with an answer, as its offerer sees it (RFC 3264 6): the first fault, located in the answer.
///
/// errc::conflict: another number of m= lines (at the first too many, or at the end), another t= (at its
/// line), or of a stream another media, proto, no format in common, or a direction or a=setup that the offer
/// does not allow; errc::not_allowed for an answer that takes up a stream whose port the offer has as 0, or
/// whose m= cannot be read or is not whole. Rejected streams are not looked at further, and an m= of the
/// answer that cannot be read, or has no formats, rejects its stream.
/// \code
/// if (auto ok = sdp::check_answer(*offer, *answer); !ok) report(body, ok.error());
/// \endcode
inline result<void> check_answer(const session_view& offer, const session_view& answer) noexcept {
  auto ours = offer.times().begin();
  // An offer without t= is answered by any.
  const bool timed = ours != offer.times().end();
  for (const auto t : answer.times()) {
    if (!timed) break;
    if (ours == offer.times().end() || !detail::is_same_time(*ours, t))
      return fault{errc::conflict, rule::time_field, t.line_of_time().where().first};
    ++ours;
  }
  if (ours != offer.times().end()) return fault{errc::conflict, rule::time_field, answer.where().last};
  auto offered = offer.media().begin();
  for (const auto& media : answer.media()) {
    const std::uint32_t at = media.where().first;
    if (offered == offer.media().end()) return fault{errc::conflict, rule::media_description, at};
    const media_view from = *offered;
    const auto m = from.media_line();
    const auto n = media.media_line();
    const auto place = [&](std::string_view part) { return media.buffer().offset(part.data()); };
    const bool readable = m && m->is_whole();
    ++offered;
    if (!n || !n->is_whole() || (!readable && n->port() == 0)) continue;
    if (!readable) return fault{errc::not_allowed, rule::port, place(n->port_text())};
    if (n->media() != m->media()) return fault{errc::conflict, rule::media, place(n->media())};
    if (n->proto_text() != m->proto_text()) return fault{errc::conflict, rule::proto, place(n->proto_text())};
    if (n->port() != 0) {
      if (is_rejected(from)) return fault{errc::not_allowed, rule::port, place(n->port_text())};
      const auto c = from.connection();
      const auto address = c ? c->address(from.lenient()) : result<address_view>(c.error());
      const bool multicast = address && address->is_multicast();
      const bool good =
          multicast ? media.direction() == from.direction() : may_answer(from.direction(), media.direction());
      if (!good) return fault{errc::conflict, rule::attribute_field, at};
      if (!detail::have_format_in_common(from, *m, media, *n))
        return fault{errc::conflict, rule::fmt, place(n->formats().text())};
      const auto role = from.inherited<attr::setup>();
      const auto answered = media.inherited<attr::setup>();
      if (role && answered && answered->role() != answer_setup(role->role(), answered->role()) &&
          answered->role() != setup_role::holdconn)
        return fault{errc::conflict, rule::setup_role, answered->where().first};
    }
  }
  if (offered != offer.media().end())
    return fault{errc::conflict, rule::media_description, answer.buffer().size()};
  return {};
}

}}}  // namespace sipwire::sdp
