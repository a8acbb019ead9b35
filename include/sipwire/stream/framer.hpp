#pragma once

/// \file
/// What cuts a stream into frames, for stream::reader.

#include <concepts>

#include "../core/vocabulary.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace stream {

/// Cuts a stream into frames; keeps offsets and never bytes, so the bytes may move between calls.
///
/// `next(unread)` is given every octet behind the last frame, the same as before with more at the end. It
/// returns a frame, whose first `size()` octets of `unread` the caller then drops; errc::need_more, and then
/// drops nothing; or the fault that ended the framing, after which every call is errc::desynchronised at the
/// place of that fault. Offsets count from the first byte of `unread`.
/// `needed()` is the number of octets that the frame begun still lacks, where that is known.
template <class F>
concept framer = requires(F& f, const F& c, const typename F::frame& one, std::string_view unread) {
  { f.next(unread) } -> std::same_as<result<typename F::frame>>;
  { one.size() } -> std::convertible_to<std::size_t>;
  { c.needed() } -> std::same_as<std::optional<std::uint32_t>>;
};

}}}  // namespace sipwire::stream
