#include "sipwire/field/tag.hpp"

#include <catch2/catch.hpp>

#include "sipwire/cpim/fields.hpp"
#include "sipwire/field/info.hpp"
#include "sipwire/msrp/fields.hpp"
#include "sipwire/sdp/fields.hpp"
#include "sipwire/sip/fields.hpp"

using namespace sipwire;

namespace {

struct x_room {
  static constexpr std::string_view name = "X-Room";
  using value = sip::token_params_view;
};
struct x_rooms : x_room {
  static constexpr bool list = true;
};
struct own_subject {
  static constexpr std::string_view name = "s";
  using value = sip::token_view;
};

/// Each identity has the tag of its name, and nothing else has one.
template <class All, class Id, class Walk>
std::size_t tags_of(std::uint32_t count, Walk walk) {
  std::size_t typed = 0;
  for (std::uint32_t i = 0; i < count; ++i) {
    const auto id = static_cast<Id>(i);
    std::size_t calls = 0;
    const bool found = walk(id, [&]<class T>(std::type_identity<T>) {
      static_assert(field::known_tag<T, Id> && !field::own_tag<T>);
      CHECK(T::id == id);
      ++calls;
    });
    CHECK(calls == (found ? 1U : 0U));
    typed += calls;
  }
  CHECK(typed == std::tuple_size_v<All>);
  return typed;
}
#define WALK [](auto id, auto use) { return with_tag(id, use); }

}  // namespace

TEST_CASE("tags: each identity has one, and an unknown name none", "[field]") {
  CHECK(tags_of<sip::hdr::all, sip::header_id>(sip::header_id_count, WALK) == sip::header_id_count - 1);
  CHECK(tags_of<sdp::attr::all, sdp::attribute_id>(sdp::attribute_id_count, WALK) ==
        sdp::attribute_id_count - 1);
  CHECK(tags_of<msrp::hdr::all, msrp::header_id>(msrp::header_id_count, WALK) == msrp::header_id_count - 1);
  // Subject is text.
  CHECK(tags_of<cpim::hdr::all, cpim::header_kind>(cpim::header_kind_count, WALK) ==
        cpim::header_kind_count - 2);
}

TEST_CASE("tags: what the table says, and what user code says", "[field]") {
  static_assert(sip::is_list<sip::hdr::via> && sip::repeats<sip::hdr::via>);
  static_assert(!sip::is_list<sip::hdr::www_authenticate> && sip::repeats<sip::hdr::www_authenticate>);
  static_assert(!sip::repeats<sip::hdr::call_id> && sip::name_of<sip::hdr::call_id> == "Call-ID");
  static_assert(field::own_tag<x_room> && !field::known_tag<x_room, sip::header_id>);
  static_assert(sip::id_of<x_room> == sip::header_id::extension && !sip::repeats<x_room>);
  static_assert(sip::is_list<x_rooms> && sip::repeats<x_rooms>);
  static_assert(sip::id_of<own_subject> == sip::header_id::subject && sip::name_of<own_subject> == "s");
  static_assert(msrp::id_of<x_room> == msrp::header_id::extension && msrp::name_of<x_room> == "X-Room");
  const field::info& via = sip::info(sip::header_id::via);
  CHECK((via.name == "Via" && via.list && via.repeats && !via.may_be_empty));
  CHECK(sip::info(sip::header_id::supported).may_be_empty);
}
