/// \file
/// Fuzzes answers: the first byte says how long the description of the answerer is, the rest behind it is the
/// offer.
///
/// What is answered parses strict and has nothing for validate() or, unless the answerer's own attributes say
/// otherwise, check_answer(); it has the streams of the offer in order, with their mids, and of their codecs
/// only those that were offered; it is the same whatever the sink is, and wherever the offer stands. A clean
/// offer is always answered. What is held and taken back parses too, and has the directions that this means
/// and the next version.

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "sipwire/sdp/answer.hpp"
#include "sipwire/sdp/hold.hpp"
#include "sipwire/sdp/validate.hpp"
#include "support/program.hpp"

namespace {

using namespace sipwire;
using fuzz::program;
using fuzz::require;

using room = sdp::line_storage<16384>;

/// The answerer's description.
struct choices : program {
  template <class T, std::size_t N>
  const T& of(const T (&all)[N]) {
    return all[(*this)(N)];
  }
};

constexpr sdp::codec known_codecs[] = {
    {"PCMU", 8000},
    {"PCMA", 8000, 1, {}, 8},
    {"opus", 48000, 2, "useinbandfec=1"},
    {"telephone-event", 8000, 1, "0-15"},
    {"CN", 8000},
    {"AMR-WB", 16000, 1, "octet-align=1"},
    {"AMR", 8000},
    {"H264", 90000, 1, "profile-level-id=42e01f;packetization-mode=1"},
    {"H264", 90000},
    {"VP8", 90000},
    {"rtx", 90000},
    {"red", 8000, 1, {}, 121},
    {"*"},
    {"t38"},
    {"webrtc-datachannel"},
};
constexpr std::string_view medias[] = {"audio", "video", "message", "image", "application", "text"};
constexpr std::string_view protos[] = {"RTP/AVP", "RTP/AVP RTP/SAVP RTP/AVPF RTP/SAVPF UDP/TLS/RTP/SAVPF",
                                       "TCP/MSRP TCP/TLS/MSRP", "udptl UDP/DTLS/SCTP", ""};
constexpr std::uint16_t ports[] = {9, 0, 49172, 65535};
constexpr std::string_view addresses[] = {"", "192.0.2.7", "2001:db8::7", "host.example.com"};
constexpr std::string_view bandwidths[] = {"AS:64", "TIAS:50000", "RS:0"};
constexpr std::string_view attributes[] = {"ptime:20", "ice-ufrag:8hhY", "ice-pwd:asd88fgpdd777uzjYhagZg",
                                           "path:msrp://192.0.2.7:9/s;tcp"};
constexpr std::string_view group_lists[] = {"BUNDLE", "", "LS BUNDLE FID"};

/// An answerer, and whether everything in it may stand in an answer.
struct answerer {
  sdp::answer_options own;
  std::array<sdp::media_capability, 66> streams{};
  std::vector<std::vector<sdp::codec>> codecs;
  std::array<std::string_view, 3> lines{};
  bool clean = true;
  bool plain_attributes = true;

  answerer(choices next, const sdp::session_view& offer) {
    own.origin = {"-", next(256), next(256), "192.0.2.7"};
    own.address = next.of(addresses);
    own.groups = next.of(group_lists);
    const std::size_t n = next(16) == 15 ? streams.size() : next(6);
    codecs.resize(n);
    for (std::size_t i = 0; i < n; ++i) stream(streams[i], codecs[i], next, offer);
    own.media = {streams.data(), n};
    // Whatever the input has, as if it were the answerer's own text.
    if (next(8) == 7) {
      clean = plain_attributes = false;
      lines = {next.bytes, next.bytes.substr(next.bytes.size() / 2), "x"};
      switch (next(6)) {
        case 0:
          own.session_name = lines[0];
          break;
        case 1:
          own.attributes = lines;
          break;
        case 2:
          own.origin.username = lines[0];
          break;
        case 3:
          own.address = lines[0];
          break;
        case 4:
          for (auto& s : streams) s.bandwidths = lines;
          break;
        default:
          for (auto& s : streams) s.attributes = lines;
          break;
      }
    }
  }
  answerer(const answerer&) = delete;
  answerer& operator=(const answerer&) = delete;

 private:
  void stream(sdp::media_capability& s, std::vector<sdp::codec>& can, choices& next,
              const sdp::session_view& offer) {
    s.media = next.of(medias);
    s.protos = next.of(protos);
    s.port = next.of(ports);
    s.direction = static_cast<sdp::direction>(next(4));
    if (next(4) == 3) s.index = next(8);
    s.address = next.of(addresses);
    s.order = next(2) != 0 ? sdp::format_order::own : sdp::format_order::offered;
    s.one_codec = next(2) != 0;
    s.setup = next(2) != 0 ? sdp::setup_role::passive : sdp::setup_role::active;
    s.keep_connection = next(2) != 0;
    s.rtcp_mux = next(2) != 0;
    if (next(4) == 3) s.bandwidths = {bandwidths, next(4)};
    if (next(4) == 3) {
      s.attributes = {attributes, next(5)};
      clean = false;  // the path of a stream that is no MSRP, a second ptime
    }
    // What the offer has, so that there is something in common more often than by chance.
    if (next(2) != 0)
      for (const auto& media : offer.media()) {
        if (can.size() > 40) break;
        const sdp::payload_map types(media);
        const auto m = media.media_line();
        if (!m) continue;
        s.media = m->media();
        s.protos = m->proto_text();
        for (const auto f : m->formats()) {
          const auto type = f.payload_type();
          const auto c = type ? types.find(*type) : std::nullopt;
          if (can.size() > 40 || next(2) != 0) break;
          if (!m->is_rtp()) {
            can.push_back({f.text()});
          } else if (c) {
            can.push_back(*c);
            if (next(2) != 0) can.back().payload_type.reset();
            if (next(2) != 0) can.back().params = {};
          }
        }
      }
    for (std::size_t k = next(6); k > 0; --k) can.push_back(next.of(known_codecs));
    s.codecs = can;
    // Two codecs may insist on one number.
    for (const auto& c : can) clean &= !c.payload_type;
  }
};

void compare(const sdp::session_view& offer, const sdp::session_view& answer, std::size_t accepted,
             const answerer& by) {
  require(sdp::validate(answer).count == 0);
  require(answer.media_count() == offer.media_count());
  std::size_t taken = 0;
  auto offered = offer.media().begin();
  for (const auto& media : answer.media()) {
    const auto& from = *offered;
    const auto m = from.media_line();
    const auto n = media.media_line();
    require(n.has_value());
    // What cannot be read, or is not whole, is refused.
    if (!m || !m->is_whole()) {
      require(n->port() == 0);
      ++offered;
      continue;
    }
    require(n->media() == m->media() && n->proto_text() == m->proto_text());
    taken += n->port() != 0;
    if (const auto mid = from.get<sdp::attr::mid>(); mid && by.plain_attributes)
      require(media.get<sdp::attr::mid>()->text() == mid->text());
    if (n->port() != 0) {
      require(!sdp::is_rejected(from));
      const sdp::payload_map theirs(from);
      const sdp::payload_map ours(media);
      if (n->is_rtp() && by.plain_attributes) {
        for (const auto f : n->formats()) {
          const auto type = f.payload_type();
          const auto c = type ? ours.find(*type) : std::nullopt;
          require(c.has_value());
          bool met = false;
          for (const auto g : m->formats()) {
            const auto other = g.payload_type();
            const auto d = other ? theirs.find(*other) : std::nullopt;
            met = met || (d && d->clock_rate == c->clock_rate && d->channels == c->channels &&
                          iequals(d->encoding, c->encoding));
          }
          require(met);
        }
        for (const auto& map : media.all<sdp::attr::rtpmap>()) require(map && n->has_format(map->format()));
        for (const auto& params : media.all<sdp::attr::fmtp>())
          require(params && n->has_format(params->format()));
      }
    } else if (by.plain_attributes) {
      require(!media.own_direction());
    }
    ++offered;
  }
  require(taken == accepted);
  if (by.plain_attributes) {
    // Without t=, as only lenient parsing lets it be, it has one more.
    require(offer.times().empty() || sdp::check_answer(offer, answer).has_value());
    for (const auto& g : answer.all<sdp::attr::group>())
      for (const auto tag : g->tags()) {
        const auto media = answer.media_by_mid(tag);
        require(media.has_value() && media->media_line()->port() != 0);
      }
  }
}

void hold_and_resume(const sdp::session_view& answer) {
  std::string held;
  string_sink out(held);
  if (!sdp::hold(out, answer)) return;
  const auto lines = std::make_unique<room>();
  const auto quiet = sdp::parse(held, *lines);
  require(quiet && quiet->media_count() == answer.media_count());
  std::string resumed;
  string_sink second(resumed);
  require(sdp::resume(second, *quiet).has_value());
  const auto more_lines = std::make_unique<room>();
  const auto loud = sdp::parse(resumed, *more_lines);
  require(loud && loud->media_count() == answer.media_count());
  for (std::size_t i = 0; i < answer.media_count() && i < 64; ++i) {
    const auto was = answer.media()[i];
    if (was.media_line()->port() == 0) continue;
    require(quiet->media()[i].direction() == sdp::held(was.direction()));
    require(loud->media()[i].direction() == sdp::resumed(sdp::held(was.direction())));
  }
}

/// What is held has a version that can be read again, one higher than before; where there is none, nothing is
/// held.
void counts_up(const sdp::session_view& offer) {
  std::string held;
  string_sink out(held);
  if (!sdp::hold(out, offer)) {
    const auto o = offer.origin();
    require(!o || !o->next_version());
    return;
  }
  const auto lines = std::make_unique<room>();
  const auto quiet = sdp::parse(held, *lines, offer.lenient());
  if (!quiet && (quiet.error().code == errc::too_small || quiet.error().code == errc::too_many)) return;
  require(quiet.has_value());
  if (held == offer.whole_text()) return;
  require(quiet->origin()->sess_version() == *offer.origin()->next_version());
}

/// An offer in the middle of a buffer is answered as it is alone.
void answer_amid(std::string_view text, choices next, leniency lenient, std::string_view expected,
                 std::size_t accepted) {
  const std::string larger = "m=0 0 0 0\r\n" + std::string(text) + std::string(40, '0');
  const auto lines = std::make_unique<room>();
  const auto offer = sdp::parse(std::string_view(larger).substr(11, text.size()), *lines, lenient);
  require(offer.has_value());
  const answerer by(next, *offer);
  std::string written;
  string_sink out(written);
  const auto done = sdp::answer(*offer, by.own, out);
  require(done && *done == accepted && written == expected);
}

void answer(std::string_view text, choices next, leniency lenient) {
  const auto offer_lines = std::make_unique<room>();
  const auto offer = sdp::parse(text, *offer_lines, lenient);
  if (!offer) return;
  counts_up(*offer);
  const answerer by(next, *offer);
  std::string written;
  string_sink out(written);
  const auto accepted = sdp::answer(*offer, by.own, out);
  if (!accepted) {
    // No line of an offer keeps the others from being answered; only lengths can be wrong.
    constexpr auto reordered = leniency::any_line_order | leniency::salvage | leniency::unknown_lines;
    if (by.clean && !has(lenient, reordered))
      require(accepted.error().code == errc::too_long || accepted.error().code == errc::too_many);
    return;
  }
  const auto lines = std::make_unique<room>();
  const auto parsed = sdp::parse(written, *lines);
  require(parsed.has_value());
  compare(*offer, *parsed, *accepted, by);
  hold_and_resume(*parsed);
  answer_amid(text, next, lenient, written, *accepted);

  const std::unique_ptr<char[]> exact(new char[written.size()]);
  span_sink fits({exact.get(), written.size()});
  const auto same = sdp::answer(*offer, by.own, fits);
  require(same && *same == *accepted && fits.text() == written);
  const std::size_t less = next(256) * written.size() / 256;
  const std::unique_ptr<char[]> small(new char[less]);
  span_sink short_of({small.get(), less});
  const auto refused = sdp::answer(*offer, by.own, short_of);
  require(!refused && refused.error().code == errc::too_small && refused.error().offset == written.size());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view input(reinterpret_cast<const char*>(data + 1), size - 1);
  const auto described = data[0] < input.size() ? data[0] : input.size();
  const choices next{{input.substr(0, described)}};
  answer(input.substr(described), next, leniency::none);
  answer(input.substr(described), next, leniency::all);
  return 0;
}
