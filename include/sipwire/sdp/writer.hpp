#pragma once

/// \file
/// session_writer: builds session descriptions, and checks what it is given.

#include <concepts>
#include <initializer_list>

#include "../core/checked_output.hpp"
#include "../core/detail/single_instances.hpp"
#include "../core/sink.hpp"
#include "../core/vocabulary.hpp"
#include "detail/line_text.hpp"
#include "fields.hpp"
#include "line.hpp"
#include "parts.hpp"
#include "scan.hpp"
#include "session_view.hpp"
#include "values/direction.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

/// Writes a session description line by line, in the order of RFC 8866 9, from `v=0`, which stands there from
/// the start.
///
/// A value must be what the library's own parser and validate() accept in strict mode; CR, LF and NUL are
/// errc::injection. A line out of order is errc::misplaced, one that may stand once and did is
/// errc::duplicate, a mandatory line left out (v, o, s, t, or c where media need it) is
/// errc::missing_mandatory, an attribute at a level that is not its own errc::not_allowed. So what is
/// finished always parses, and validate() finds nothing in it. Lines behind media() belong to that media
/// description. See checked_output for errors; their offsets count in the text that was refused.
/// \code
/// char room[1500];
/// sipwire::span_sink out(room);
/// auto size = sdp::session_writer(out)
///                 .origin(sdp::origin_parts{"-", 3724394400, 1, "192.0.2.1"})
///                 .session_name("-")
///                 .connection_to("192.0.2.1")
///                 .time(0, 0)
///                 .media(sdp::media_parts{"audio", 49170, "RTP/AVP", "0 97"})
///                 .add<sdp::attr::rtpmap>("97 opus/48000/2")
///                 .direction(sdp::direction::sendonly)
///                 .finish();
/// \endcode
template <sink Sink>
class session_writer : public checked_output<session_writer<Sink>, Sink> {
  using output_type = checked_output<session_writer, Sink>;

 public:
  using output_type::failed;
  explicit session_writer(Sink& out) : output_type(out), order_(leniency::none) { line('v', "0"); }

  /// \name Lines of the session
  /// @{
  session_writer& origin(std::string_view value) { return line('o', value); }
  session_writer& origin(const origin_parts& parts) {
    return composed(
        'o', {parts.username, " ", decimal_text(parts.sess_id), " ", decimal_text(parts.sess_version), " IN ",
              addrtype_of(parts.address), " ", parts.address});
  }
  session_writer& session_name(std::string_view text) { return line('s', text); }
  session_writer& uri(std::string_view value) { return line('u', value); }
  session_writer& email(std::string_view value) { return line('e', value); }
  session_writer& phone(std::string_view value) { return line('p', value); }
  /// t=; `0 0` is a permanent session.
  session_writer& time(std::uint64_t start, std::uint64_t stop) {
    return composed('t', {decimal_text(start), " ", decimal_text(stop)});
  }
  session_writer& repeat(std::string_view value) { return line('r', value); }
  session_writer& zone(std::string_view value) { return line('z', value); }
  /// @}

  /// \name Lines of the session or of a media description
  /// @{
  session_writer& information(std::string_view text) { return line('i', text); }
  session_writer& connection(std::string_view value) { return line('c', value); }
  /// c= with an address of the Internet: `IN IP4 192.0.2.1`; a multicast address has its TTL or count with
  /// it.
  session_writer& connection_to(std::string_view address) {
    return composed('c', {"IN ", addrtype_of(address), " ", address});
  }
  session_writer& bandwidth(std::string_view bwtype, std::uint64_t value) {
    return composed('b', {bwtype, ":", decimal_text(value)});
  }
  session_writer& key(std::string_view value) { return line('k', value); }

  /// Adds attribute A, its value without `a=name:`.
  template <attribute_tag A>
  session_writer& add(std::string_view value) {
    return write_line(detail::line_text::attribute(name(A::id), value));
  }
  template <attribute_tag A>
  session_writer& add(std::uint64_t number) {
    return add<A>(decimal_text(number).text());
  }
  /// Adds an attribute without value: `a=rtcp-mux`.
  template <attribute_tag A>
  requires std::same_as<typename A::value, flag_view> session_writer& add() {
    return write_line(detail::line_text::attribute(name(A::id), std::nullopt));
  }
  /// Adds any attribute by name; a known one is checked as by add<A>().
  session_writer& attribute(std::string_view attribute_name,
                            std::optional<std::string_view> value = std::nullopt) {
    return write_line(detail::line_text::attribute(attribute_name, value));
  }
  /// Adds sendrecv, sendonly, recvonly or inactive; a second one at the same level is errc::duplicate.
  session_writer& direction(sdp::direction d) { return attribute(sdp::name(d)); }
  /// @}

  /// Begins a media description.
  session_writer& media(std::string_view value) { return line('m', value); }
  session_writer& media(const media_parts& parts) {
    const detail::media_text value(parts);
    if (const fault e = value.error()) return fail(e);
    return media(value.text());
  }

  /// Adds a line of any type by what stands behind `x=`.
  session_writer& line(char type, std::string_view value) {
    return write_line(detail::line_text::of(type, slice(value)));
  }
  /// Adds a line as it stands in another description, though not one that strict parsing refuses.
  session_writer& add(const line_view& l) { return line(l.type(), l.value()); }

  /// The size written; the first error; errc::missing_mandatory when a line is still missing; the sink's own
  /// errc::too_small.
  result<std::size_t> finish() {
    if (!failed()) fail(order_.end(0));
    return this->written();
  }

 private:
  using output_type::fail, output_type::put;

  session_writer& composed(char type, std::initializer_list<std::string_view> pieces) {
    const detail::short_text value(pieces);
    if (!value.fits())
      return fail({errc::too_long, detail::line_orders[static_cast<unsigned char>(type)].field, 0});
    return line(type, value.text());
  }
  session_writer& write_line(const detail::line_text& l) {
    if (failed()) return *this;
    if (l.size() > max_input - this->size()) return fail({errc::too_long, rule::session_description, 0});
    if (const fault e = detail::line_fault(l)) return fail(e);
    if (const fault e = order_.line(l.type, 0)) return fail(e);
    if (++lines_ > sdp::line::none) return fail({errc::too_many, rule::session_description, 0});
    if (l.type == 'a') {
      if (const fault e = count_attribute(l.id)) return fail(e);
    } else if (l.type == 'm') {
      if (++media_ > limits{}.sdp_media) return fail({errc::too_many, rule::media_description, 0});
      attributes_ = 0;
      met_ = {};
    }
    const char begin[] = {l.type, '='};
    return put({{begin, 2}, l.name, l.colon(), l.value.text(), "\r\n"});
  }
  fault count_attribute(attribute_id id) noexcept {
    if (++attributes_ > limits{}.sdp_attributes) return {errc::too_many, rule::attribute_field, 0};
    if (const fault e = detail::level_fault(id, media_ != 0)) return e;
    // The four directions are one.
    return met_.add(direction_of(id) ? attribute_id::sendrecv : id, rule::attribute_field);
  }

  detail::order_check order_;
  std::uint32_t lines_ = 0;
  std::uint32_t media_ = 0;
  std::uint32_t attributes_ = 0;
  sipwire::detail::single_instances<attribute_id, attribute_id_count> met_;
};

}}}  // namespace sipwire::sdp
