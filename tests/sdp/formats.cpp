#include "sipwire/sdp/values/formats.hpp"

#include <catch2/catch.hpp>
#include <string>

#include "support/check.hpp"

using namespace sipwire;
using namespace sipwire::sdp;

namespace {

fmtp_view fmtp(std::string_view text) {
  const auto f = parse_as<fmtp_view>(text);
  REQUIRE(f);
  return *f;
}
fault outside(std::uint32_t at) {
  return {errc::out_of_range, rule::format_params, at};
}

}  // namespace

TEST_CASE("formats: telephone-event", "[sdp][formats]") {
  const telephone_event_format t(fmtp("101 0-15,66,70-255"));
  CHECK(t.has(0) == true);
  CHECK(t.has(15) == true);
  CHECK(t.has(16) == false);
  CHECK(t.has(66) == true);
  CHECK(t.has(255) == true);
  CHECK(t.check());
  CHECK(telephone_event_format(fmtp("101 events=0-15")).has(11) == true);
  CHECK(telephone_event_format(fmtp("101 0-256")).has(1).error() == outside(6));
  CHECK(telephone_event_format(fmtp("101 15-0")).check().error() == outside(7));
  CHECK(telephone_event_format(fmtp("101 4294967296")).check().error() == outside(4));
  CHECK(telephone_event_format(fmtp("101 0-")).check().error().code == errc::truncated);
  CHECK(telephone_event_format(fmtp("101 0,,1")).check().error().offset == 6);
  CHECK(telephone_event_format(fmtp("101 ;")).check().error().code == errc::truncated);
  CHECK(telephone_event_format(fmtp("101 events")).check().error().code == errc::truncated);
  CHECK(telephone_event_format(fmtp("101 a")).check().error() == fault{errc::syntax, rule::format_params, 4});
}

TEST_CASE("formats: opus", "[sdp][formats]") {
  const opus_format o(
      fmtp("97 maxplaybackrate=16000; "
           "sprop-maxcapturerate=8000;maxaveragebitrate=20000;stereo=1;useinbandfec=1;usedtx=0"));
  CHECK(o.max_playback_rate() == 16000U);
  CHECK(o.max_capture_rate() == 8000U);
  CHECK(o.max_average_bitrate() == 20000U);
  CHECK(o.stereo() == true);
  CHECK(o.sprop_stereo() == false);
  CHECK(o.use_inband_fec() == true);
  CHECK(o.use_dtx() == false);
  CHECK(o.cbr() == false);
  CHECK(opus_format(fmtp("97 x")).max_playback_rate() == 48000U);
  CHECK(opus_format(fmtp("97 stereo=2")).stereo().error() == outside(10));
  CHECK(opus_format(fmtp("97 maxaveragebitrate=5999")).max_average_bitrate().error() == outside(21));
  CHECK(opus_format(fmtp("97 cbr")).cbr().error().code == errc::truncated);
}

TEST_CASE("formats: AMR, AMR-WB and EVS", "[sdp][formats]") {
  const amr_format a(fmtp("97 mode-set=0,2,5,7; mode-change-period=2;octet-align=1;max-red=0"), false);
  CHECK(a.mode_set() == std::uint16_t{0b10100101});
  CHECK(a.mode_change_period() == 2U);
  CHECK(a.mode_change_capability() == 1U);
  CHECK(a.octet_align() == true);
  CHECK(a.max_red() == 0U);
  CHECK(amr_format(fmtp("97 mode-set=8"), true).mode_set() == std::uint16_t{256});
  CHECK(amr_format(fmtp("97 mode-set=0,8"), false).mode_set().error() == outside(14));
  CHECK(amr_format(fmtp("97 x"), false).mode_set() == std::uint16_t{255});
  CHECK(amr_format(fmtp("97 x"), true).mode_set() == std::uint16_t{511});
  CHECK(amr_format(fmtp("97 mode-set="), true).mode_set().error().code == errc::truncated);
  const evs_format e(fmtp("98 br=5.9-24.4;bw=nb-swb;hf-only=1;dtx=0"));
  CHECK(e.bit_rates() == "5.9-24.4");
  CHECK(e.bandwidths() == "nb-swb");
  CHECK(e.header_full_only() == true);
  CHECK(e.dtx() == false);
  CHECK(e.dtx_recv() == true);
  CHECK(e.mode_switch() == false);
}

TEST_CASE("formats: H264 and H265", "[sdp][formats]") {
  const h264_format h(
      fmtp("99 "
           "profile-level-id=42e01f;packetization-mode=1;level-asymmetry-allowed=1;sprop-parameter-sets="
           "Z0IACpZTBYmI,aMljiA=="));
  CHECK(h.profile_level_id() == 0x42e01fU);
  CHECK(h.profile_idc() == std::uint8_t{0x42});
  CHECK(h.profile_iop() == std::uint8_t{0xe0});
  CHECK(h.level_idc() == std::uint8_t{31});
  CHECK(h.packetization_mode() == 1U);
  CHECK(h.level_asymmetry_allowed() == true);
  CHECK(h.sprop_parameter_sets() == "Z0IACpZTBYmI,aMljiA==");
  CHECK(h264_format(fmtp("99 profile-level-id=42e0")).level_idc().error() ==
        fault{errc::truncated, rule::format_params, 24});
  CHECK(h264_format(fmtp("99 profile-level-id=42e01f0")).level_idc().error() ==
        fault{errc::too_long, rule::format_params, 26});
  CHECK(h264_format(fmtp("99 profile-level-id=42x01f")).level_idc().error() ==
        fault{errc::syntax, rule::format_params, 22});
  CHECK(h264_format(fmtp("99 x")).profile_idc().error().code == errc::absent);
  CHECK(h264_format(fmtp("99 packetization-mode=3")).packetization_mode().error() == outside(22));
  const h265_format five(fmtp(
      "100 profile-id=2;level-id=120;tier-flag=1;profile-compatibility-indicator=6000000A;sprop-vps=QAE="));
  CHECK(five.profile_id() == 2U);
  CHECK(five.level_id() == 120U);
  CHECK(five.tier_flag() == true);
  CHECK(five.profile_space() == 0U);
  CHECK(five.profile_compatibility_indicator() == 0x6000000AU);
  CHECK(five.sprop_vps() == "QAE=");
  CHECK_FALSE(five.sprop_sps());
}
