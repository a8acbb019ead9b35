#pragma once

/// \file
/// Putting streams on hold and taking them back (RFC 3264 8.4): a description again, with other directions
/// and the next version.

#include "../core/sink.hpp"
#include "../core/vocabulary.hpp"
#include "session_view.hpp"
#include "values/direction.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

/// The direction to offer so that the other side stops sending: sendrecv becomes sendonly, recvonly becomes
/// inactive.
constexpr direction held(direction d) noexcept {
  return static_cast<direction>(static_cast<unsigned>(d) & static_cast<unsigned>(direction::sendonly));
}
/// The direction to offer so that the other side may send again: sendonly becomes sendrecv, inactive becomes
/// recvonly.
///
/// Of a stream that was one-way before its hold the direction before must be offered instead, which the
/// caller knows.
constexpr direction resumed(direction d) noexcept {
  return static_cast<direction>(static_cast<unsigned>(d) | static_cast<unsigned>(direction::recvonly));
}

/// Writes a description again with the directions that `pick(media)` returns, and the version of o= one
/// higher; only these bytes change. When no direction does, neither does the version (RFC 3264 8).
///
/// Streams with port 0 keep what they have. A direction goes where the stream's own one stands, else behind
/// its last line; that of the session stays. errc::absent and other faults of o= when a version is to be
/// counted up, of origin_view::next_version() too; else the sink's own. Borrows nothing, keeps nothing.
/// \code
/// auto size = sdp::write_directions(out, *ours, [](const sdp::media_view& m) {
///   return m.index() == 0 ? sdp::held(m.direction()) : m.direction();
/// });
/// \endcode
template <sink Sink, class Pick>
result<std::size_t> write_directions(Sink& out, const session_view& previous, Pick&& pick) {
  const source& from = previous.buffer();
  const auto copy = [&out, &from](std::uint32_t first, std::uint32_t last) {
    out.append(from.text({first, last}));
  };
  // What is rewritten has no blanks behind it.
  const auto past_blanks = [&from](std::uint32_t at) {
    while (at != from.size() && is_wsp(from.data()[at])) ++at;
    return at;
  };
  const auto wanted = [&pick](const media_view& media) {
    const auto m = media.media_line();
    return m && m->port() != 0 ? static_cast<direction>(pick(media)) : media.direction();
  };
  const std::size_t before = out.size();
  const std::uint32_t start = previous.where().first;
  std::uint32_t done = start;
  for (const auto& media : previous.media()) {
    const direction next = wanted(media);
    if (next == media.direction()) continue;
    if (done == start) {
      const auto origin = previous.origin();
      if (!origin) return origin.error();
      const auto version = origin->next_version();
      if (!version) return version.error();
      const auto old = origin->sess_version_text();
      done = from.offset(old.data());
      copy(start, done);
      out.append(decimal_text(*version));
      done += static_cast<std::uint32_t>(old.size());
      copy(done, origin->where().last);
      done = past_blanks(origin->where().last);
    }
    bool stated = false;
    for (std::size_t i = 0; i < media.line_count(); ++i) {
      const auto l = media.line_at(i);
      if (!l.is_attribute() || !direction_of(media.attribute_at(i).id())) continue;
      copy(done, stated ? l.where().first : l.value_where().first);
      done = stated ? (i + 1 < media.line_count() ? media.line_at(i + 1).where().first : media.where().last)
                    : past_blanks(l.value_where().last);
      if (!stated) out.append(name(next));
      stated = true;
    }
    if (stated) continue;
    copy(done, media.where().last);
    done = media.where().last;
    const char last = from.data()[done - 1];
    if (last != '\n' && last != '\r') out.append("\r\n");
    out.append("a=");
    out.append(name(next));
    out.append("\r\n");
  }
  copy(done, from.size());
  return written_since(out, before);
}

/// Writes the offer that puts every stream on hold, from what was last sent; see held() and
/// write_directions().
/// \code
/// auto size = sdp::hold(out, *last_sent);
/// \endcode
template <sink Sink>
result<std::size_t> hold(Sink& out, const session_view& previous) {
  return write_directions(out, previous, [](const media_view& media) { return held(media.direction()); });
}

/// Writes the offer that takes every stream back from hold; see resumed() and write_directions().
template <sink Sink>
result<std::size_t> resume(Sink& out, const session_view& previous) {
  return write_directions(out, previous, [](const media_view& media) { return resumed(media.direction()); });
}

}}}  // namespace sipwire::sdp
