// The numbers of session descriptions at their bounds: the same verdicts on every architecture.
#include <catch2/catch.hpp>
#include <cstdint>
#include <string>

#include "sipwire/sdp.hpp"
#include "support/check.hpp"

using namespace sipwire;
using namespace sipwire::sdp;
using test_support::accepts;
using test_support::rejects;

namespace {

// The set of R023, and numbers that a wrapping 32- or 64-bit parser takes for 8000, 5060 or 97.
constexpr struct {
  const char* text;
  std::uint64_t value;  // 0 where it has no place in 64 bits
} boundaries[] = {{"0", 0},
                  {"255", 255},
                  {"256", 256},
                  {"65535", 65535},
                  {"65536", 65536},
                  {"2147483647", 2147483647},
                  {"2147483648", 2147483648},
                  {"4294967295", 4294967295},
                  {"4294967296", 4294967296},
                  {"4294967328", 4294967328},
                  {"4294967393", 4294967393},
                  {"4294972356", 4294972356},
                  {"4294975296", 4294975296},
                  {"9223372036854775808", 9223372036854775808U},
                  {"18446744073709551615", 18446744073709551615U},
                  {"18446744073709551616", 0},
                  {"18446744073709556676", 0},
                  {"1000000000000000000000000000000", 0}};

bool fits(const char* text, std::uint64_t value, std::uint64_t minimum, std::uint64_t maximum) {
  if (value == 0 && std::string(text) != "0") return false;
  return value >= minimum && value <= maximum;
}

/// The number stands between `before` and `after`; outside of its range the value is none, with the fault at
/// the digits.
template <class V>
void bounded(const std::string& before, const std::string& after, std::uint64_t minimum,
             std::uint64_t maximum, rule where) {
  for (const auto& b : boundaries) {
    INFO(before << b.text << after);
    if (b.value == 0 && minimum > 0 && std::string(b.text) == "0") continue;
    if (fits(b.text, b.value, minimum, maximum)) {
      accepts<V>(before + b.text + after, [](const V&) {});
    } else {
      rejects<V>(before + b.text + after, errc::out_of_range, static_cast<std::uint32_t>(before.size()),
                 where);
    }
  }
  rejects<V>(before + "-1" + after, errc::syntax, static_cast<std::uint32_t>(before.size()), where);
  rejects<V>(before + "+1" + after, errc::syntax, static_cast<std::uint32_t>(before.size()), where);
}

/// The same where the value stands and only the accessor has the fault.
template <class V, class Number>
void typed(const std::string& before, const std::string& after, std::uint64_t maximum, Number&& number) {
  for (const auto& b : boundaries) {
    if (std::string(b.text) == "0") continue;
    INFO(before << b.text << after);
    accepts<V>(before + b.text + after, [&](const V& v) {
      const auto n = number(v);
      if (fits(b.text, b.value, 0, maximum)) {
        REQUIRE(n);
        CHECK(*n == b.value);
        CHECK(v.check());
      } else {
        CHECK(n.error().code == errc::out_of_range);
        CHECK(n.error().offset == before.size());
        CHECK(v.check().error() == n.error());
      }
    });
  }
}

}  // namespace

TEST_CASE("R039 numbers that wrap into a good one", "[sdp][R039]") {
  rejects<rtpmap_view>("0 PCMU/4294975296", errc::out_of_range, 7, rule::clock_rate);
  rejects<rtcp_view>("18446744073709556676", errc::out_of_range, 0, rule::port);
  rejects<rtcp_view>("4294972356 IN IP4 192.0.2.1", errc::out_of_range, 0, rule::port);
  rejects<rtpmap_view>("4294967296 PCMU/8000", errc::out_of_range, 0, rule::payload_type);
  rejects<rtpmap_view>("18446744073709551713 opus/48000", errc::out_of_range, 0, rule::payload_type);
  rejects<media_line_view>("audio 4294972356 RTP/AVP 0", errc::out_of_range, 6, rule::port);
  rejects<sctp_port_view>("4294972296", errc::out_of_range, 0, rule::sctp_port);
  rejects<candidate_view>("1 1 UDP 1 192.0.2.1 4294972356 typ host", errc::out_of_range, 20, rule::port);
  rejects<remote_candidates_view>("1 192.0.2.1 4294972356", errc::out_of_range, 12, rule::port);
  accepts<rtcp_fb_view>("4294967392 nack", [](const rtcp_fb_view& f) {
    CHECK(f.payload_type().error() == fault{errc::out_of_range, rule::payload_type, 0});
    CHECK_FALSE(f.applies_to(96));
  });
  accepts<fmtp_view>("4294967393 x",
                     [](const fmtp_view& f) { CHECK(f.payload_type().error().code == errc::out_of_range); });
}

TEST_CASE("R040 ids of o= beyond 32 and 64 bits", "[sdp][R040]") {
  accepts<origin_view>("- 7324961500924375862 18446744073709551615 IN IP4 192.0.2.1",
                       [](const origin_view& o) {
                         CHECK(o.sess_id_text() == "7324961500924375862");
                         CHECK(o.sess_id() == std::uint64_t{7324961500924375862U});
                         CHECK(o.sess_version_text() == "18446744073709551615");
                         CHECK(o.sess_version() == std::uint64_t{18446744073709551615U});
                       });
  accepts<origin_view>("- 1000000000000000000000000000000 18446744073709551616 IN IP4 192.0.2.1",
                       [](const origin_view& o) {
                         CHECK(o.sess_id_text() == "1000000000000000000000000000000");
                         CHECK(o.sess_id().error().code == errc::out_of_range);
                         CHECK(o.sess_id().error().offset == 2);
                         CHECK(o.sess_version_text() == "18446744073709551616");
                         CHECK(o.sess_version().error().offset == 34);
                       });
}

TEST_CASE("R041 ptime and maxptime whose products have no place", "[sdp][R041]") {
  accepts<real_view>("4294967295", [](const real_view& p) {
    CHECK(p.whole() == 4294967295U);
    CHECK(p.thousandths() == std::uint64_t{4294967295000U});
  });
  for (const char* big :
       {"4294967296", "18446744073709551616", "1000000000000000000000000000000", "4294967316.5"})
    accepts<real_view>(big, [](const real_view& p) {
      CHECK(p.whole().error() == fault{errc::out_of_range, rule::real, 0});
      CHECK(p.thousandths().error() == fault{errc::out_of_range, rule::real, 0});
      CHECK(p.check().error() == fault{errc::out_of_range, rule::real, 0});
    });
  accepts<real_view>("0.0000000000000000000000000000000000000000001",
                     [](const real_view& p) { CHECK(p.thousandths() == std::uint64_t{0}); });
  rejects<real_view>("0", errc::truncated, 1, rule::real);
  rejects<real_view>("-20", errc::syntax, 0, rule::real);
  accepts<maxprate_view>("4294967296.0",
                         [](const maxprate_view& p) { CHECK(p.check().error().code == errc::out_of_range); });
}

TEST_CASE("R042 R023 numeric attributes at the bounds of every width", "[sdp][R042][R023]") {
  bounded<sctp_port_view>("", "", 0, 65535, rule::sctp_port);
  bounded<max_message_size_view>("", "", 0, ~std::uint64_t{0}, rule::max_message_size);
  bounded<max_size_view>("", "", 0, ~std::uint64_t{0}, rule::max_size_value);
  bounded<ice_pacing_view>("", "", 0, 9'999'999'999, rule::ice_pacing);
  bounded<t38_version_view>("", "", 0, 65535, rule::t38_value);
  bounded<t38_number_view>("", "", 0, 4294967295, rule::t38_value);
  bounded<sqn_view>("", "", 0, 255, rule::sqn_num);
  bounded<cdsc_view>("", " audio RTP/AVP 0", 1, 255, rule::cap_num);
  bounded<ssrc_view>("", " cname:a", 0, 4294967295, rule::ssrc_id);
  bounded<ssrc_group_view>("FID 1 ", " 2", 0, 4294967295, rule::ssrc_id);
  bounded<dcsa_view>("", " setup:active", 0, 65535, rule::dcsa_stream_id);
  bounded<acap_view>("", " setup:active", 1, 2147483647, rule::att_cap_num);
  bounded<tcap_view>("", " RTP/AVP", 1, 2147483647, rule::trpr_cap_num);
  bounded<pcfg_view>("", " t=1", 1, 2147483647, rule::config_number);
  bounded<extmap_view>("", " urn:x:y", 0, 65535, rule::mapentry);
  bounded<dcmap_view>("", " ordered=true", 0, 65535, rule::dcmap_stream_id);
  bounded<sctpmap_view>("", " webrtc-datachannel", 0, 65535, rule::sctp_port);
  bounded<file_range_view>("", "-*", 1, ~std::uint64_t{0}, rule::start_offset);
  bounded<file_range_view>("1-", "", 1, ~std::uint64_t{0}, rule::stop_offset);

  rejects<acap_view>("0 setup:active", errc::out_of_range, 0, rule::att_cap_num);
  rejects<cdsc_view>("0 audio RTP/AVP 0", errc::out_of_range, 0, rule::cap_num);

  typed<confid_view>("", "", 4294967295, [](const auto& v) { return v.number(); });
  typed<userid_view>("", "", 65535, [](const auto& v) { return v.number(); });
  typed<floorid_view>("", " mstrm:1", 65535, [](const auto& v) { return v.number(); });
  typed<sctpmap_view>("5000 x streams=", "", 4294967295, [](const auto& v) { return v.streams(); });
  typed<rid_view>("1 send max-width=", ";x", 4294967295, [](const auto& v) { return v.max_width(); });
  typed<dcmap_view>("1 max-retr=", ";priority=1", 4294967295, [](const auto& v) { return v.max_retr(); });
  typed<dcmap_view>("1 max-time=", "", 4294967295, [](const auto& v) { return v.max_time(); });
  typed<dcmap_view>("1 priority=", "", 65535, [](const auto& v) { return v.priority(); });
  typed<rtcp_fb_view>("* trr-int ", "", 4294967295, [](const auto& v) { return v.trr_int(); });
  typed<rtcp_fb_view>("* ccm tmmbr smaxpr=", "", 999'999'999'999'999,
                      [](const auto& v) { return v.max_packet_rate(); });
  typed<file_selector_view>("size:", "", ~std::uint64_t{0}, [](const auto& v) { return v.size(); });
  typed<imageattr_view>("97 send [x=", ",y=1]", 999'999,
                        [](const auto& v) { return (*v.send().begin()).x().minimum(); });
  typed<pcfg_view>("1 t=", "", 2147483647, [](const auto& v) {
    return (*v.transports()->alternatives().begin())
        .template number<std::uint32_t>(2147483647, rule::trpr_cap_num);
  });
  typed<silence_supp_view>("on ", " - - -", 65535, [](const auto& v) { return v.timer(); });
  typed<t38_vendor_view>("0 0 ", "", 65535, [](const auto& v) { return v.manufacturer(); });
}
