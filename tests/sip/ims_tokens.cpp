#include "sipwire/sip/values/ims_tokens.hpp"

#include <catch2/catch.hpp>
#include <vector>

#include "support/check.hpp"

using namespace sipwire;
using test_support::accepts;
using test_support::rejects;

using sip::answer_state_view;
using sip::early_media_view;
using sip::resource_share_view;

TEST_CASE("early_media: what the values say", "[ims_tokens]") {
  accepts<early_media_view>("sendrecv",
                            [](const auto& v) { CHECK(v.value() == sip::early_media::sendrecv); });
  accepts<early_media_view>("SendOnly",
                            [](const auto& v) { CHECK(v.value() == sip::early_media::sendonly); });
  accepts<early_media_view>("recvonly",
                            [](const auto& v) { CHECK(v.value() == sip::early_media::recvonly); });
  accepts<early_media_view>("inactive",
                            [](const auto& v) { CHECK(v.value() == sip::early_media::inactive); });
  accepts<early_media_view>(" gated ", [](const auto& v) { CHECK(v.value() == sip::early_media::gated); });
  accepts<early_media_view>("supported",
                            [](const auto& v) { CHECK(v.value() == sip::early_media::supported); });
  accepts<early_media_view>("x-new", [](const auto& v) { CHECK(v.value() == sip::early_media::other); });
  rejects<early_media_view>("sendrecv;x", errc::syntax, 8, rule::em_param);
  rejects<early_media_view>("\"gated\"", errc::syntax, 0, rule::em_param);
}

TEST_CASE("early_media: a list that may be empty", "[ims_tokens]") {
  std::vector<sip::early_media> got;
  for (const auto& v : sip::value_list<early_media_view>("sendonly, gated")) {
    REQUIRE(v);
    got.push_back(v->value());
  }
  CHECK(got == std::vector<sip::early_media>{sip::early_media::sendonly, sip::early_media::gated});
  CHECK(sip::value_list<early_media_view>("").empty());
}

TEST_CASE("answer_state: Confirmed, Unconfirmed and others", "[ims_tokens]") {
  accepts<answer_state_view>("Confirmed",
                             [](const auto& v) { CHECK(v.type() == sip::answer_type::confirmed); });
  accepts<answer_state_view>("unconfirmed ; x = \"y\"", [](const auto& v) {
    CHECK(v.type() == sip::answer_type::unconfirmed);
    CHECK(v.params().value("x") == "\"y\"");
  });
  accepts<answer_state_view>("maybe", [](const auto& v) {
    CHECK(v.type() == sip::answer_type::other);
    CHECK(v.token() == "maybe");
  });
  rejects<answer_state_view>("Confirmed, Unconfirmed", errc::syntax, 9, rule::answer_type);
  rejects<answer_state_view>("Confirmed;", errc::truncated, 10, rule::generic_param);
  rejects<answer_state_view>("", errc::truncated, 0, rule::answer_type);
}

TEST_CASE("resource_share: the token and its parameters", "[ims_tokens]") {
  accepts<resource_share_view>("media-sharing;origin=session-initiator;rules=\"k1,k2\";timestamp=55223",
                               [](const auto& v) {
                                 CHECK(v.is("Media-Sharing"));
                                 CHECK(v.origin_param() == "session-initiator");
                                 CHECK(v.rules() == "k1,k2");
                                 CHECK(v.timestamp() == "55223");
                               });
  accepts<resource_share_view>("no-media-sharing", [](const auto& v) {
    CHECK_FALSE(v.origin_param());
    CHECK_FALSE(v.rules());
    CHECK_FALSE(v.timestamp());
  });
  rejects<resource_share_view>("a,b", errc::syntax, 1, rule::resource_share);
  rejects<resource_share_view>("=", errc::syntax, 0, rule::resource_share);
}
