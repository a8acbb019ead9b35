#include "sipwire/field/table.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <string_view>

#include "sipwire/cpim/fields.hpp"
#include "sipwire/cpim/header_table.hpp"
#include "sipwire/cpim/message_view.hpp"
#include "sipwire/field/list_cursor.hpp"
#include "sipwire/field/pairs.hpp"
#include "sipwire/field/room.hpp"
#include "sipwire/mime/entity.hpp"
#include "sipwire/mime/header_field.hpp"
#include "sipwire/mime/multipart.hpp"
#include "sipwire/msrp/message_view.hpp"
#include "sipwire/sdp/fields.hpp"
#include "sipwire/sdp/level.hpp"
#include "sipwire/sdp/level_view.hpp"
#include "sipwire/sdp/session_view.hpp"
#include "sipwire/sip/fields.hpp"
#include "sipwire/sip/message_view.hpp"
#include "sipwire/sip/sipfrag.hpp"

using namespace sipwire;

namespace {

/// What the tables of SIP, MSRP and CPIM say of a message without fields.
template <class One, class Many, class Other, class View>
void holds_no_fields(const View& v, rule missed) {
  CHECK(v.field_count() == 0);
  CHECK(v.fields().empty());
  CHECK(v.fields().size() == 0);
  if constexpr (requires { v.raw("X-Own").empty(); }) {
    CHECK(v.raw("X-Own").empty());
    CHECK(v.raw("").empty());
  }
  CHECK(v.count(One::id) == 0);
  CHECK(v.raw(One::id).empty());
  CHECK_FALSE(v.template has<One>());
  CHECK(v.template get<One>().error() == fault{errc::absent, missed, 0});
  CHECK(v.template get<Other>().error() == fault{errc::absent, missed, 0});
  CHECK(v.template all<Many>().empty());
  CHECK(v.template all<Many>().size() == 0);
  CHECK(v.text().empty());
  CHECK(v.buffer().size() == 0);
  CHECK(v.headers_end() == 0);
  CHECK(v.lenient() == leniency::none);
}
template <class View>
void is_empty_level(const View& v) {
  CHECK(v.line_count() == 0);
  CHECK(v.information() == std::nullopt);
  CHECK(v.connections().empty());
  CHECK(v.bandwidths().empty());
  CHECK(v.key().error() == fault{errc::absent, rule::key_field, 0});
  CHECK(v.connection().error() == fault{errc::absent, rule::connection_field, 0});
  CHECK(v.attributes().empty());
  CHECK(v.attributes("x").empty());
  CHECK_FALSE(v.has("mid"));
  CHECK_FALSE(v.template has<sdp::attr::rtpmap>());
  CHECK(v.template all<sdp::attr::rtpmap>().empty());
  CHECK(v.template get<sdp::attr::mid>().error() == fault{errc::absent, rule::attribute_field, 0});
  CHECK(v.template get<sdp::attr::rtpmap>(std::uint8_t{0}).error().code == errc::absent);
  CHECK(v.own_direction() == std::nullopt);
  CHECK(v.text().empty());
  CHECK(v.where().empty());
}

struct x_own {
  static constexpr std::string_view name = "X-Own";
  using value = sip::text_view;
};
struct x_own_text {
  static constexpr std::string_view name = "X-Own";
  using value = msrp::text_view;
};

}  // namespace

TEST_CASE("Views of nothing: SIP", "[field]") {
  const sip::message_view none;
  holds_no_fields<sip::hdr::call_id, sip::hdr::via, x_own>(none, rule::message_header);
  CHECK_FALSE(none.is_request());
  CHECK(none.method() == sip::method::extension);
  CHECK(none.request_uri().text().empty());
  CHECK(none.status() == 0);
  CHECK(none.reason().empty());
  CHECK(none.version().empty());
  CHECK_FALSE(none.is_sip_2_0());
  CHECK(none.body().empty());
  CHECK(none.body_slice().empty());
  CHECK(none.content_length().error() == fault{errc::absent, rule::content_length, 0});
  CHECK(none.leading().empty());
  CHECK(none.trailing().empty());
  std::string out;
  string_sink to(out);
  CHECK(sip::write(to, none) == 0U);
  CHECK(out.empty());
  const sip::sipfrag_view fragment;
  holds_no_fields<sip::hdr::call_id, sip::hdr::via, x_own>(fragment, rule::message_header);
  CHECK_FALSE(fragment.has_start_line());
  CHECK(fragment.body().empty());
}

TEST_CASE("Views of nothing: MSRP", "[field]") {
  const msrp::message_view none;
  holds_no_fields<msrp::hdr::message_id, msrp::hdr::to_path, x_own_text>(none, rule::message_header);
  CHECK(none.transact_id().empty());
  CHECK(none.method_text().empty());
  CHECK(none.method() == msrp::method::extension);
  CHECK(none.status() == 0);
  CHECK(none.comment() == std::nullopt);
  CHECK(none.range().has_value());
  CHECK(none.check_range().has_value());
  CHECK_FALSE(none.has_body());
  CHECK(none.body().empty());
  CHECK(none.body_slice().empty());
  CHECK(none.trailing().empty());
  std::string out;
  string_sink to(out);
  CHECK(msrp::write(to, none) == 0U);
  CHECK(out.empty());
}

TEST_CASE("Views of nothing: CPIM", "[field]") {
  const cpim::message_view none;
  holds_no_fields<cpim::hdr::from, cpim::hdr::require, cpim::hdr::message_id>(none, rule::cpim_message);
  CHECK(none.to().empty());
  CHECK(none.cc().empty());
  CHECK(none.subject().empty());
  CHECK(none.ns().empty());
  CHECK(none.require().empty());
  CHECK(none.date_time().error().code == errc::absent);
  CHECK(none.find("From") == std::nullopt);
  CHECK(none.find("urn:x", "From") == std::nullopt);
  CHECK(none.imdn().empty());
  CHECK(none.imdn().wanted() == cpim::disposition::none);
  CHECK(none.imdn().route().empty());
  CHECK(none.content().body().empty());
  CHECK(none.leading().empty());
  CHECK(none.trailing().empty());
  CHECK(none.where().empty());
  CHECK(none.headers_where().empty());
  CHECK(cpim::imdn_headers().empty());
}

TEST_CASE("Views of nothing: SDP", "[field]") {
  const sdp::session_view none;
  is_empty_level(none);
  CHECK(none.version().error() == fault{errc::absent, rule::version_field, 0});
  CHECK(none.origin().error().code == errc::absent);
  CHECK(none.session_name() == std::nullopt);
  CHECK(none.uri().error().code == errc::absent);
  CHECK(none.emails().empty());
  CHECK(none.phones().empty());
  CHECK(none.times().empty());
  CHECK(none.media().empty());
  CHECK(none.media().begin() == none.media().end());
  CHECK(none.media_count() == 0);
  CHECK(none.media_by_mid("a").error().code == errc::absent);
  CHECK(none.total_line_count() == 0);
  CHECK(none.whole_text().empty());
  const sdp::media_view media;
  is_empty_level(media);
  CHECK(media.media_line().error() == fault{errc::absent, rule::media_field, 0});
  CHECK(media.index() == 0);
  CHECK(media.direction() == sdp::direction::sendrecv);
  CHECK(media.inherited<sdp::attr::setup>().error().code == errc::absent);
  CHECK(media.all_inherited<sdp::attr::fingerprint>().empty());
  const sdp::time_description_view time;
  CHECK(time.time().error().code == errc::absent);
  CHECK(time.repeats().empty());
  CHECK(time.zone().error().code == errc::absent);
  CHECK(time.line_of_time().text().empty());
}

TEST_CASE("Views of nothing: MIME", "[field]") {
  const mime::header_block none;
  CHECK(none.empty());
  CHECK(none.begin() == none.end());
  CHECK(none.find("A") == std::nullopt);
  CHECK(none.raw("A") == std::nullopt);
  CHECK(none.content_type().error() == fault{errc::absent, rule::mime_part_headers, 0});
  CHECK(none.content_length().error().code == errc::absent);
  CHECK(none.content_id_text().empty());
  CHECK(none.encoding().value_or(mime::transfer_encoding::base64) == mime::transfer_encoding::seven_bit);
  CHECK(none.text().empty());
  CHECK_FALSE(none.has_empty_line());
  const mime::entity_view entity;
  CHECK(entity.body().empty());
  CHECK(entity.is("text", "plain"));
  CHECK_FALSE(entity.is_multipart());
  CHECK(entity.decoded({})->empty());
  const mime::multipart_view parts;
  CHECK(parts.begin() == parts.end());
}

TEST_CASE("A room chains the fields of one identity", "[field]") {
  sip::field_storage<3> room;
  CHECK(room.capacity() == 3);
  room.clear();
  sip::field via{.name = {0, 3}, .value = {5, 6}, .id = sip::header_id::via};
  sip::field other{.name = {7, 8}, .value = {9, 10}};
  sip::field bad{.name = {11, 11}, .value = {11, 12}, .malformed = true};
  CHECK(room.push(via));
  CHECK(room.push(other));
  CHECK(room.push(via));
  CHECK_FALSE(room.push(bad));
  CHECK(room.count() == 3);
  CHECK(room.first(sip::header_id::via) == 0);
  CHECK(room[0].next == 2);
  CHECK(room[2].next == field::none);
  CHECK(room.first(sip::header_id::extension) == 1);
  CHECK(room.first(sip::header_id::from) == field::none);
  room.clear();
  CHECK(room.count() == 0);
  CHECK(room.push(bad));
  CHECK(room.first(sip::header_id::extension) == field::none);
  CHECK(sip::field_room::nothing().count() == 0);
  CHECK(sip::field_room::nothing().capacity() == 0);
  CHECK(sip::field_room::nothing().first(sip::header_id::via) == field::none);
}

TEST_CASE("Sizes of the views do not grow", "[field]") {
  STATIC_REQUIRE(sizeof(void*) != 8 || sizeof(sip::message_view) <= 128);
  STATIC_REQUIRE(sizeof(void*) != 8 || sizeof(sip::sipfrag_view) <= 120);
  STATIC_REQUIRE(sizeof(void*) != 8 || sizeof(msrp::message_view) <= 136);
  STATIC_REQUIRE(sizeof(void*) != 8 || sizeof(cpim::message_view) <= 184);
  STATIC_REQUIRE(sizeof(void*) != 8 || sizeof(cpim::header_view) <= 56);
  STATIC_REQUIRE(sizeof(void*) != 8 || sizeof(sdp::session_view) <= 72);
  STATIC_REQUIRE(sizeof(void*) != 8 || sizeof(sdp::media_view) <= 80);
  STATIC_REQUIRE(sizeof(void*) != 8 || sizeof(mime::header_block) <= 104);
}
