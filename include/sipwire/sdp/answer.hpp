#pragma once

/// \file
/// answer(), which writes the whole of an answer to an offer (RFC 3264).

#include "../core/sink.hpp"
#include "../core/vocabulary.hpp"
#include "answer_options.hpp"
#include "codec.hpp"
#include "detail/answer_plan.hpp"
#include "fields.hpp"
#include "negotiation.hpp"
#include "session_view.hpp"
#include "writer.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// A value put together piece by piece; what does not fit is errc::too_long.
class value_room {
 public:
  void append(std::string_view text) noexcept { out_.append(text); }
  void word(std::string_view text) noexcept {
    if (out_.size() != 0) out_.append(" ");
    out_.append(text);
  }
  [[nodiscard]] bool fits() const noexcept { return out_.size() <= sizeof bytes_; }
  [[nodiscard]] std::string_view text() const noexcept { return out_.text(); }

 private:
  char bytes_[1024];
  span_sink out_{bytes_};
};

/// Writes one answer.
template <sink Sink>
class answerer {
 public:
  answerer(const sdp::session_view& offer, const sdp::answer_options& own, Sink& out) noexcept
      : offer_(offer), own_(own), plan_(offer, own), w_(out) {}

  result<std::size_t> write() {
    w_.origin(own_.origin)
        .session_name(own_.session_name)
        .connection_to(own_.address.empty() ? own_.origin.address : own_.address);
    char last = 0;  // of the lines about time
    for (std::size_t i = 0; i < offer_.line_count(); ++i) {
      const auto l = offer_.line_at(i);
      if (l.type() != 't' && l.type() != 'r' && l.type() != 'z') continue;
      const bool is_time = l.type() == 't';
      // Leniencies take lines that stand where they may not.
      if (!is_time && last != 't' && last != 'r') continue;
      const slice value =
          has(offer_.lenient(), leniency::stray_blanks) ? without_blanks(l.value_slice()) : l.value_slice();
      // What cannot be read is not repeated; some t= there must be.
      const bool good = !typed_fault(l.type(), value, leniency::none);
      if (good) w_.line(l.type(), value.text());
      if (!good && is_time) w_.time(0, 0);
      if (good || is_time) last = l.type();
    }
    if (last == 0) w_.time(0, 0);
    if (!own_.groups.empty()) groups();
    for (const auto text : own_.attributes) w_.line('a', text);
    for (const auto& media : offer_.media()) {
      if (media.index() == answer_plan::most_media)
        return fault{errc::too_many, rule::media_description, media.where().first};
      if (const auto i = plan_.capability(media); i == answer_plan::rejected) {
        reject(media);
      } else {
        accept(media, *media.media_line(), own_.media[i]);
      }
      if (w_.failed()) break;
    }
    if (too_long_) return fault{errc::too_long, rule::media_field, 0};
    if (const auto done = w_.finish(); !done) return done.error();
    return plan_.accepted();
  }

 private:
  void groups() {
    // Enough for one tag a stream in two groups, and keeps a hostile offer from costing streams times tags.
    std::size_t tags_left = 2 * answer_plan::most_media;
    for (const auto& g : offer_.template all<sdp::attr::group>()) {
      if (!g || !has_word(own_.groups, g->semantics())) continue;
      value_room value;
      value.append(g->semantics());
      bool any = false;
      for (const auto tag : g->tags()) {
        if (tags_left-- == 0) return;
        if (!plan_.accepts(offer_.buffer(), tag)) continue;
        value.word(tag);
        any = true;
      }
      if (any && fits(value)) w_.template add<sdp::attr::group>(value.text());
    }
  }
  bool fits(const value_room& value) noexcept {
    if (!value.fits()) too_long_ = true;
    return value.fits();
  }
  void mid(const sdp::media_view& media) {
    if (const auto at = plan_.mid(media)) w_.template add<sdp::attr::mid>(offer_.buffer().text(at));
  }
  void begin(std::string_view media, std::string_view port, std::string_view proto,
             std::string_view formats) {
    value_room value;
    for (const auto part : {media, port, proto, formats}) value.word(part);
    if (fits(value)) w_.media(value.text());
  }

  void reject(const sdp::media_view& media) {
    const refused_line m(media);
    begin(m.media(), "0", m.proto(), m.format());
    mid(media);
  }

  void accept(const sdp::media_view& media, const sdp::media_line_view& m, const sdp::media_capability& own) {
    const auto connection = media.connection();
    const auto address =
        connection ? connection->address(media.lenient()) : result<sdp::address_view>(connection.error());
    const bool multicast = address && address->is_multicast();
    const sdp::payload_map types(media);
    std::optional<format_choice> choice;
    value_room formats;
    if (m.is_rtp()) {
      choice.emplace(types, m, own);
      for (const auto& f : choice->formats()) formats.word(decimal_text(multicast ? f.offered : f.answered));
    } else {
      for (const auto f : m.formats())
        if (answer_plan::has_format(own, f)) formats.word(f);
    }
    if (!fits(formats)) return;
    // All members of a multicast session see the same stream (RFC 3264 6.2).
    if (multicast) {
      value_room port;
      port.append(decimal_text(m.port()));
      if (const auto n = m.count()) {
        port.append("/");
        port.append(decimal_text(*n));
      }
      begin(m.media(), port.text(), m.proto_text(), formats.text());
      w_.connection(connection->text());
      for (const auto& b : media.bandwidths())
        if (b && !typed_fault('b', slice(b->text()), leniency::none)) w_.line('b', b->text());
    } else {
      begin(m.media(), decimal_text(own.port).text(), m.proto_text(), formats.text());
      if (!own.address.empty()) w_.connection_to(own.address);
    }
    for (const auto text : own.bandwidths) w_.line('b', text);
    mid(media);
    if (choice)
      for (const auto& f : choice->formats()) describe(*choice, types, f, own.codecs[f.codec], multicast);
    const auto offered = media.direction();
    const auto answered = multicast ? offered : sdp::answer_direction(offered, own.direction);
    if (answered != sdp::direction::sendrecv || media.own_direction()) w_.direction(answered);
    if (const auto s = media.template inherited<sdp::attr::setup>())
      w_.template add<sdp::attr::setup>(name(sdp::answer_setup(s->role(), own.setup)));
    if (const auto c = media.template inherited<sdp::attr::connection>())
      w_.template add<sdp::attr::connection>(c->is_existing() && own.keep_connection ? "existing" : "new");
    if (own.rtcp_mux && media.template has<sdp::attr::rtcp_mux>()) w_.template add<sdp::attr::rtcp_mux>();
    if (multicast)
      if (const auto p = media.template get<sdp::attr::ptime>();
          p && !value_fault<sdp::real_view>(slice(p->text()), leniency::none))
        w_.template add<sdp::attr::ptime>(p->text());
    for (const auto text : own.attributes) w_.line('a', text);
  }

  static std::string_view name(sdp::setup_role role) noexcept {
    constexpr std::string_view names[] = {"active", "passive", "actpass", "holdconn"};
    return names[static_cast<std::size_t>(role)];
  }

  // rtpmap and fmtp of one format.
  void describe(const format_choice& choice, const sdp::payload_map& types, const chosen_format& f,
                const sdp::codec& own, bool multicast) {
    const auto offered = *types.find(f.offered);
    const decimal_text number(multicast ? f.offered : f.answered);
    value_room map;
    for (const auto part : {number.text(), std::string_view(" "), offered.encoding, std::string_view("/")})
      map.append(part);
    map.append(decimal_text(offered.clock_rate));
    if (offered.channels != 1) {
      map.append("/");
      map.append(decimal_text(offered.channels));
    }
    if (fits(map)) w_.template add<sdp::attr::rtpmap>(map.text());

    value_room params;
    if (iequals(offered.encoding, "rtx")) {
      if (const auto of = choice.apt(offered.params)) {
        params.append("apt=");
        params.append(decimal_text(multicast ? *of : *choice.answered(*of)));
      }
    } else if (!own.params.empty()) {
      params.append(own.params);
    } else {
      // What the codec is must be the same in the answer (RFC 3264 6.1); the rest of the parameters is the
      // offerer's own.
      for (const auto p : sdp::format_param_list(slice(offered.params)))
        for (const auto& identity : format_identities)
          if (iequals(offered.encoding, identity.encoding) && p.is(identity.name)) {
            params.append(params.text().empty() ? "" : ";");
            params.append(p.text());
          }
    }
    if (!fits(params) || params.text().empty()) return;
    value_room all;
    all.append(number.text());
    all.word(params.text());
    if (fits(all)) w_.template add<sdp::attr::fmtp>(all.text());
  }

  const sdp::session_view& offer_;
  const sdp::answer_options& own_;
  answer_plan plan_;
  sdp::session_writer<Sink> w_;
  bool too_long_ = false;
};

}}}}  // namespace sipwire::sdp::detail

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

/// Writes the answer to an offer (RFC 3264 6) and returns how many streams it accepts; with none of those
/// that were offered, answer the request with 488. Allocates nothing; about 12 KB of stack.
///
/// t=, r= and z= are the offer's; for each m= of the offer one stands in the answer, in order and of the same
/// media and proto. A stream is accepted when a capability that is not yet taken has its media, its proto and
/// at least one of its codecs, telephone-event and its like not counted unless it offers nothing else; of the
/// others the port is 0. A capability takes one stream, the first 64 count. Accepted streams have the formats
/// in common with the offer's payload types, rtpmap for each, fmtp of the capability or, without, what of the
/// offer's fmtp belongs to the codec's identity; the direction by answer_direction(), setup by
/// answer_setup(), and mid; `a=group` names what is accepted. A multicast stream keeps address, port,
/// direction, bandwidth and ptime (6.2).
///
/// Values are checked by session_writer: errc::injection and others for what is in `own`, with the offset in
/// the text refused. A stream whose m= cannot be read, or has parts missing, has port 0 (RFC 3264 6), and
/// what else cannot be read is left out. More than 1000 m= are errc::too_many, a value of over 1024 bytes
/// errc::too_long. errc::too_small when the sink is, with the size needed. `out` is of no
/// use after an error.
/// \code
/// constexpr sdp::codec audio[] = {{"opus", 48000, 2}, {"PCMA", 8000}, {"telephone-event", 8000, 1, "0-15"}};
/// const sdp::media_capability streams[] = {{.media = "audio", .codecs = audio, .port = 49172}};
/// sdp::answer_options own{.origin = {"bob", 2808844564, 2808844564, "192.0.2.2"}, .media = streams};
/// char room[1500];
/// sipwire::span_sink out(room);
/// auto accepted = sdp::answer(*offer, own, out);
/// if (accepted && *accepted != 0) send(200, out.text()); else send(488);
/// \endcode
template <sink Sink>
result<std::size_t> answer(const session_view& offer, const answer_options& own, Sink& out) {
  return detail::answerer<Sink>(offer, own, out).write();
}

}}}  // namespace sipwire::sdp
