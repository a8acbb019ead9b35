#pragma once

/// \file
/// Answers to offers (RFC 3264): directions, setup, codecs in common, and answer(), which writes the whole of
/// one. Pure functions on views: what was said before is the caller's to keep.

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <utility>

#include "../core/limits.hpp"
#include "../core/numbers.hpp"
#include "../core/result.hpp"
#include "../core/sink.hpp"
#include "codec.hpp"
#include "fields.hpp"
#include "session_view.hpp"
#include "values/direction.hpp"
#include "writer.hpp"

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

/// How an answer orders the formats of a stream.
enum class format_order : std::uint8_t {
  offered,  ///< as the offer has them, which RFC 3264 6.1 recommends
  own,      ///< as the answerer has them
};

/// A stream that the answerer can have. Borrows its texts.
struct media_capability {
  std::string_view media;               ///< `audio`, `video`, `message`, ...
  std::string_view protos = "RTP/AVP";  ///< the protos it can be carried by, between blanks
  /// In order of preference; of media that are no RTP, none means every format
  std::span<const codec> codecs{};
  std::uint16_t port = 0;                               ///< where the media is received; 0 rejects
  sdp::direction direction = sdp::direction::sendrecv;  ///< what the answerer wants
  /// The m= of the offer this is for; without it the first one that fits and that no capability before it
  /// took.
  std::optional<std::size_t> index{};
  std::string_view address{};  ///< where the media is received, when that is not answer_options::address
  format_order order = format_order::offered;
  /// Accept one codec, and those that serve it: telephone-event, CN, rtx, red, ...
  bool one_codec = false;
  setup_role setup = setup_role::active;           ///< the answer to a=setup:actpass
  bool keep_connection = false;                    ///< agree to a=connection:existing
  bool rtcp_mux = false;                           ///< agree to a=rtcp-mux
  std::span<const std::string_view> bandwidths{};  ///< further b= lines: `AS:64`
  /// Further attributes: `ptime:20`, `ice-ufrag:8hhY`, `path:msrp://...`
  std::span<const std::string_view> attributes{};
};

/// What an answer is made of. Borrows its texts.
struct answer_options {
  origin_parts origin;         ///< o=, its own and not the offer's (RFC 3264 6)
  std::string_view address{};  ///< c= of the session; without it that of `origin`
  std::string_view session_name = "-";
  std::span<const media_capability> media{};
  /// The groups that are answered, between blanks; a group is answered with those of its tags whose streams
  /// are accepted (RFC 5888 9, RFC 9143 7.3).
  std::string_view groups = "BUNDLE";
  std::span<const std::string_view> attributes{};  ///< further attributes of the session
};

}}}  // namespace sipwire::sdp

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

inline bool has_word(std::string_view list, std::string_view wanted) noexcept {
  for (const auto w : sdp::words(slice(list)))
    if (w == wanted) return true;
  return false;
}

/// One format of an offer that is accepted.
struct chosen_format {
  std::uint8_t offered = 0;
  std::uint8_t answered = 0;
  std::uint16_t codec = 0;  ///< of the capability
};

/// The formats of an offered RTP stream that a capability has, each once.
class format_choice {
 public:
  format_choice(const sdp::payload_map& types, const sdp::media_line_view& m,
                const sdp::media_capability& own) noexcept
      : types_(&types) {
    std::array<bool, 128> seen{};
    bool offers_main = false;
    bool has_main = false;
    for (const auto f : m.formats()) {
      const auto type = f.payload_type();
      if (!type || seen[*type]) continue;
      seen[*type] = true;
      const auto offered = types.find(*type);
      if (!offered) {
        offers_main = true;
        continue;
      }
      const bool main = !is_auxiliary(offered->encoding);
      offers_main |= main;
      if (main && has_main && own.one_codec && own.order == sdp::format_order::offered) continue;
      const std::size_t i = find(*offered, own.codecs);
      if (i == own.codecs.size()) continue;
      has_main |= main;
      formats_[count_++] = {*type, own.codecs[i].payload_type.value_or(*type), static_cast<std::uint16_t>(i)};
    }
    // Tones alone are no speech.
    if (offers_main && !has_main) count_ = 0;
    if (own.order == sdp::format_order::own) {
      sort();
      if (own.one_codec) keep_first(own.codecs);
    }
    drop_orphans();
  }

  [[nodiscard]] std::span<const chosen_format> formats() const noexcept { return {formats_.data(), count_}; }
  /// What a payload type of the offer is in the answer.
  [[nodiscard]] std::optional<std::uint8_t> answered(std::uint32_t offered) const noexcept {
    for (const auto& f : formats())
      if (f.offered == offered) return f.answered;
    return std::nullopt;
  }
  /// The payload type that retransmissions are for.
  static result<std::uint8_t> apt(std::string_view params) noexcept {
    const auto p = sdp::format_param_list(slice(params)).find("apt");
    return p ? p->template number<std::uint8_t>(127)
             : result<std::uint8_t>(fault{errc::absent, rule::fmt, 0});
  }

 private:
  static std::size_t find(const sdp::codec& offered, std::span<const sdp::codec> own) noexcept {
    std::size_t i = 0;
    const std::size_t n = own.size() < 0xFFFF ? own.size() : 0xFFFF;
    while (i < n && !sdp::same_codec(offered, own[i])) ++i;
    return i < n ? i : own.size();
  }
  template <class Keep>
  void keep_if(const Keep& keep) noexcept {
    std::size_t n = 0;
    for (std::size_t i = 0; i < count_; ++i)
      if (keep(formats_[i])) formats_[n++] = formats_[i];
    count_ = n;
  }
  void keep_first(std::span<const sdp::codec> own) noexcept {
    bool has_main = false;
    keep_if([&](const chosen_format& f) {
      if (is_auxiliary(own[f.codec].encoding)) return true;
      return !std::exchange(has_main, true);
    });
  }
  // Retransmissions of what is not accepted are not accepted.
  void drop_orphans() noexcept {
    const format_choice all(*this);
    keep_if([&](const chosen_format& f) {
      const auto offered = types_->find(f.offered);
      if (!iequals(offered->encoding, "rtx")) return true;
      const auto of = apt(offered->params);
      return of && *of != f.offered && all.answered(*of);
    });
  }
  // Stable, and of at most 128.
  void sort() noexcept {
    for (std::size_t i = 1; i < count_; ++i)
      for (std::size_t k = i; k > 0 && formats_[k].codec < formats_[k - 1].codec; --k)
        std::swap(formats_[k], formats_[k - 1]);
  }

  const sdp::payload_map* types_;
  std::array<chosen_format, 128> formats_;
  std::size_t count_ = 0;
};

/// Which capability takes which stream of an offer, and what its mid is.
class answer_plan {
 public:
  /// Streams an answer can have; session_writer has no more either.
  static constexpr std::size_t most_media = limits{}.sdp_media;
  static constexpr std::size_t most_capabilities = 64;
  static constexpr std::uint8_t rejected = 0xFF;

  answer_plan(const sdp::session_view& offer, const sdp::answer_options& own) noexcept {
    std::uint64_t used = 0;
    for (const auto& media : offer.media()) {
      if (media.index() == most_media) break;
      takes_[media.index()] = take(media, own, used);
      const auto mid = media.get<sdp::attr::mid>();
      mids_[media.index()] = mid ? mid->where() : extent{};
      accepted_ += takes_[media.index()] != rejected;
    }
    count_ = offer.media_count();
  }

  [[nodiscard]] std::uint8_t capability(const sdp::media_view& media) const noexcept {
    return takes_[media.index()];
  }
  [[nodiscard]] std::size_t accepted() const noexcept { return accepted_; }
  [[nodiscard]] extent mid(const sdp::media_view& media) const noexcept { return mids_[media.index()]; }
  /// Is there an accepted stream with this mid?
  [[nodiscard]] bool accepts(const source& from, std::string_view mid) const noexcept {
    for (std::size_t i = 0; i < count_ && i < most_media; ++i)
      if (mids_[i] && takes_[i] != rejected && from.text(mids_[i]) == mid) return true;
    return false;
  }

  static bool fits(const sdp::media_view& media, const sdp::media_line_view& m, const sdp::payload_map& types,
                   const sdp::media_capability& own) noexcept {
    if (own.port == 0 || own.media != m.media() || !has_word(own.protos, m.proto_text())) return false;
    if (own.index && *own.index != media.index()) return false;
    if (m.is_rtp()) return !format_choice(types, m, own).formats().empty();
    if (own.codecs.empty()) return true;
    for (const auto f : m.formats())
      if (has_format(own, f.text())) return true;
    return false;
  }
  static bool has_format(const sdp::media_capability& own, std::string_view format) noexcept {
    if (own.codecs.empty()) return true;
    for (const auto& c : own.codecs)
      if (c.encoding == format) return true;
    return false;
  }

 private:
  static std::uint8_t take(const sdp::media_view& media, const sdp::answer_options& own,
                           std::uint64_t& used) noexcept {
    const auto m = media.media_line();
    if (!m || is_rejected(media)) return rejected;
    // What is only there bundled is not there for who does not bundle (RFC 9143 6).
    if (m->port() == 0 && !has_word(own.groups, "BUNDLE")) return rejected;
    std::optional<sdp::payload_map> types;
    for (std::size_t i = 0; i < own.media.size() && i < most_capabilities; ++i) {
      if ((used >> i & 1U) != 0) continue;
      if (!types) types.emplace(media);
      if (!fits(media, *m, *types, own.media[i])) continue;
      used |= std::uint64_t{1} << i;
      return static_cast<std::uint8_t>(i);
    }
    return rejected;
  }

  std::array<std::uint8_t, most_media> takes_{};
  std::array<extent, most_media> mids_{};
  std::size_t accepted_ = 0;
  std::size_t count_ = 0;
};

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
    bool has_time = false;
    for (std::size_t i = 0; i < offer_.line_count(); ++i) {
      const auto l = offer_.line_at(i);
      if (l.type() != 't' && l.type() != 'r' && l.type() != 'z') continue;
      w_.add(l);
      has_time = true;
    }
    if (!has_time) w_.time(0, 0);
    if (!own_.groups.empty()) groups();
    for (const auto text : own_.attributes) w_.line('a', text);
    for (const auto& media : offer_.media()) {
      if (media.index() == answer_plan::most_media)
        return fault{errc::too_many, rule::media_description, media.where().first};
      const auto m = media.media_line();
      if (!m) return m.error();
      if (const auto i = plan_.capability(media); i == answer_plan::rejected) {
        reject(media, *m);
      } else {
        accept(media, *m, own_.media[i]);
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
  void begin(const sdp::media_line_view& m, std::string_view port, std::string_view formats) {
    value_room value;
    for (const auto part : {m.media(), port, m.proto_text(), formats}) value.word(part);
    if (fits(value)) w_.media(value.text());
  }

  void reject(const sdp::media_view& media, const sdp::media_line_view& m) {
    begin(m, "0", m.formats().front());
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
      port.append(m.port_text());
      if (const auto n = m.count()) {
        port.append("/");
        port.append(decimal_text(*n));
      }
      begin(m, port.text(), formats.text());
      w_.connection(connection->text());
      for (const auto& b : media.bandwidths())
        if (b) w_.line('b', b->text());
    } else {
      begin(m, decimal_text(own.port), formats.text());
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
      if (const auto p = media.template get<sdp::attr::ptime>()) w_.template add<sdp::attr::ptime>(p->text());
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
/// the text refused. An m= that cannot be read is its own fault, more than 1000 are errc::too_many, a value
/// of over 1024 bytes errc::too_long. errc::too_small when the sink is, with the size needed. `out` is of no
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

/// What is wrong with an answer, as its offerer sees it (RFC 3264 6): the first fault, located in the answer.
///
/// errc::conflict: another number of m= lines (at the first too many, or at the end), another t= (at its
/// line), or of a stream another media, proto, no format in common, or a direction or a=setup that the offer
/// does not allow; errc::not_allowed for an answer that takes up a stream whose port the offer has as 0. m=
/// lines that cannot be read are their own faults. Rejected streams are not looked at further.
/// \code
/// if (auto ok = sdp::check_answer(*offer, *answer); !ok) report(body, ok.error());
/// \endcode
inline result<void> check_answer(const session_view& offer, const session_view& answer) noexcept {
  auto ours = offer.times().begin();
  for (const auto t : answer.times()) {
    if (ours == offer.times().end() || (*ours).line_of_time() != t.line_of_time())
      return fault{errc::conflict, rule::time_field, t.line_of_time().where().first};
    ++ours;
  }
  if (ours != offer.times().end()) return fault{errc::conflict, rule::time_field, answer.where().last};
  auto offered = offer.media().begin();
  for (const auto& media : answer.media()) {
    const std::uint32_t at = media.where().first;
    if (offered == offer.media().end()) return fault{errc::conflict, rule::media_description, at};
    const media_view& from = *offered;
    const auto m = from.media_line();
    const auto n = media.media_line();
    if (!m) return m.error();
    if (!n) return n.error();
    const auto place = [&](std::string_view part) { return media.buffer().offset(part.data()); };
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
    ++offered;
  }
  if (offered != offer.media().end())
    return fault{errc::conflict, rule::media_description, answer.buffer().size()};
  return {};
}

}}}  // namespace sipwire::sdp
