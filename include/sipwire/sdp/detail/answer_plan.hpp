#pragma once

/// \file
/// The codecs that an offered stream and a capability have in common, and which capability takes which
/// stream.

#include <array>
#include <span>
#include <utility>

#include "../../core/vocabulary.hpp"
#include "../answer_options.hpp"
#include "../fields.hpp"
#include "../negotiation.hpp"
#include "../session_view.hpp"
#include "loose_lines.hpp"
#include "value_faults.hpp"

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
      if (!offered || offered->clock_rate == 0) {
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

/// What the m= of a refused stream repeats of the offer's: the parts that are there and keep to the grammar
/// of RFC 8866.
class refused_line {
 public:
  explicit refused_line(const sdp::media_view& media) noexcept {
    const slice text = media.line_at(0).value_slice();
    const source& from = text.buffer();
    loose_words left(text);
    const slice type(from, left.next());
    const char* const last = end_of_token(type.begin(), type.end(), vector_runs(from));
    if (last != type.begin()) media_ = {type.begin(), static_cast<std::size_t>(last - type.begin())};
    auto behind = left;
    const bool digits = begins_with_digit(from.text(behind.next()));
    auto third = behind;
    if (digits || from.text(third.next()).find('/') != std::string_view::npos) left = behind;
    if (const auto proto = from.text(left.next()); is_proto(proto)) proto_ = proto;
    const sdp::word format(slice(from, left.next()));
    if (is_token(format.text()) && (!sdp::is_rtp(proto_) || format.payload_type())) format_ = format.text();
  }
  [[nodiscard]] std::string_view media() const noexcept { return media_; }
  [[nodiscard]] std::string_view proto() const noexcept { return proto_; }
  [[nodiscard]] std::string_view format() const noexcept { return format_; }

 private:
  static bool is_token(std::string_view text) noexcept {
    for (const char c : text)
      if (!charset::sdp_token::set.contains(c)) return false;
    return !text.empty();
  }
  static bool is_proto(std::string_view text) noexcept {
    while (true) {
      const auto slash = text.find('/');
      if (!is_token(text.substr(0, slash)) || slash == std::string_view::npos)
        return slash == std::string_view::npos && is_token(text);
      text.remove_prefix(slash + 1);
    }
  }
  std::string_view media_ = "application", proto_ = "RTP/AVP", format_ = "0";
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
    if (!m || !m->is_whole() || is_rejected(media) || !may_repeat_connection(media)) return rejected;
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

  // An answer has the c= of a multicast stream.
  static bool may_repeat_connection(const sdp::media_view& media) noexcept {
    const auto c = media.connection();
    if (!c) return true;
    const auto address = c->address(media.lenient());
    return !address || !address->is_multicast() || !typed_fault('c', slice(c->text()), leniency::none);
  }

  std::array<std::uint8_t, most_media> takes_{};
  std::array<extent, most_media> mids_{};
  std::size_t accepted_ = 0;
  std::size_t count_ = 0;
};

}}}}  // namespace sipwire::sdp::detail
