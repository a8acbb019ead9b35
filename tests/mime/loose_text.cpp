#include "sipwire/mime/detail/loose_text.hpp"

#include <catch2/catch.hpp>
#include <string>

#include "sipwire/sip/message_view.hpp"
#include "sipwire/sip/sipfrag.hpp"
#include "sipwire/sip/values/name_addr.hpp"
#include "sipwire/sip/values/server.hpp"
#include "sipwire/sip/values/via.hpp"

using namespace sipwire;

TEST_CASE("values that are read out of a copy are the same wherever they lie, and look at nothing around it",
          "[D19][D20]") {
  for (std::size_t offset = 0; offset < 80; ++offset) {
    const std::string front(offset, 'x');
    const auto read = [&]<class V>(V, const std::string& text) {
      const std::string all = front + text;
      const auto first = static_cast<std::uint32_t>(offset);
      const slice piece(source(all), {first, static_cast<std::uint32_t>(all.size())});
      const auto v = parse_as<V>(piece, leniency::all);
      REQUIRE(v);
      CHECK(v->where().first == first);
      return std::string(v->text());
    };
    CHECK(read(sip::name_addr_view(), "a:b;;x=@") == "a:b;;x=@");
    CHECK(read(sip::name_addr_view(), "<a:b>;;") == "<a:b>;;");
    CHECK(read(sip::via_view(), "SIP/2.0/UDP a;b=:") == "SIP/2.0/UDP a;b=:");
    CHECK(read(sip::server_view(), "<") == "<");
    sip::field_storage<4> slots;
    const std::string fragment = front + "SIP/2.0 200 O";
    const slice piece(source(fragment),
                      {static_cast<std::uint32_t>(offset), static_cast<std::uint32_t>(fragment.size())});
    const auto frag = sip::sipfrag_view::parse(piece, slots, leniency::unended_line);
    REQUIRE(frag);
    CHECK(frag->reason() == "O");
  }
}
