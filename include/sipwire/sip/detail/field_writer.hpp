#pragma once

/// \file
/// Single header fields as the message writers write them, and the elements of a comma list where they lie.

#include "../../core/sink.hpp"
#include "../../core/vocabulary.hpp"
#include "../fields.hpp"
#include "../value_list.hpp"
#include "../writer.hpp"
#include "field_pieces.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// Writes single header fields with the checks of the message writers.
template <sink Sink>
class field_writer : public sip::message_writer<Sink, field_writer<Sink>> {
 public:
  explicit field_writer(Sink& out) noexcept : sip::message_writer<Sink, field_writer>(out) {}

 private:
  friend class sip::message_writer<Sink, field_writer>;
  static constexpr bool accepts_cseq(std::string_view) noexcept { return true; }
  static constexpr bool needs_max_forwards() noexcept { return false; }
};

/// The header values H::value reads from one field are the elements of its comma list.
template <sip::header_tag H>
inline constexpr bool has_elements = sip::is_list<H>&& sip::id_of<H> != sip::header_id::authentication_info;

/// Calls `use(extent)` for each element of a comma list, malformed ones too, as value_list counts them. The
/// extents have no white space around them; those of the first and last reach to the ends of the list, so
/// that empty elements which leniency passes over go with them.
template <class V, class Use>
void each_element(const slice& list, leniency lenient, Use&& use) {
  const char* next = list.begin();
  const char* const end = list.end();
  if (past_lws(next, end) == end) return;
  extent waiting;
  while (next != nullptr) {
    const char* const first = past_lws(next, end);
    const char* last = first;
    if (first == end || *first == ',') {
      next = first == end ? nullptr : first + 1;
      if (has(lenient, leniency::empty_list_elements)) continue;
    } else {
      V value;
      const auto stop = V::scan(list.from(sipwire::detail::reading_start(next, first)), lenient, value);
      last = stop.ok() ? stop.at : sip::next_top_level_comma(first, end);
      // Commas that the value had taken for its own; see value_list.
      while (last < stop.at) last = sip::next_top_level_comma(last + 1, end);
      next = last == end ? nullptr : last + 1;
      last = before_blanks(first, last);
    }
    if (waiting) {
      use(waiting);
      waiting = list.buffer().at(first, last);
    } else {
      waiting = {list.where().first, list.buffer().offset(last)};
    }
  }
  if (!waiting) return;
  waiting.last = list.where().last;
  use(waiting);
}

}}}}  // namespace sipwire::sip::detail
