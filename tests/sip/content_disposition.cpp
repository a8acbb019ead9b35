#include "sipwire/sip/values/content_disposition.hpp"

#include <catch2/catch.hpp>

#include "support/check.hpp"

using namespace sipwire;
using sip::content_disposition_view;
using test_support::accepts;
using test_support::rejects;

TEST_CASE("content-disposition: type and parameters", "[content_disposition]") {
  accepts<content_disposition_view>("Session ; handling=Optional;x", [](const content_disposition_view& v) {
    CHECK(v.type() == "Session");
    CHECK(v.is("session"));
    CHECK(v.handling() == "Optional");
    CHECK_FALSE(v.is_required());
    CHECK(v.params().size() == 2);
  });
  accepts<content_disposition_view>("attachment; filename=\"a;b,c.txt\"; size=\r\n 12 ",
                                    [](const content_disposition_view& v) {
                                      CHECK(v.text() == "attachment; filename=\"a;b,c.txt\"; size=\r\n 12");
                                      CHECK(v.is_required());
                                      CHECK_FALSE(v.handling());
                                      CHECK(v.params().value("filename") == "\"a;b,c.txt\"");
                                      CHECK(v.params().value("size") == "12");
                                    });
  accepts<content_disposition_view>("render;handling=required",
                                    [](const content_disposition_view& v) { CHECK(v.is_required()); });
}

TEST_CASE("content-disposition: malformed values and where", "[content_disposition]") {
  rejects<content_disposition_view>("", errc::truncated, 0, rule::content_disposition);
  rejects<content_disposition_view>("session,icon", errc::syntax, 7, rule::content_disposition);
  rejects<content_disposition_view>("session icon", errc::syntax, 8, rule::content_disposition);
  rejects<content_disposition_view>("session;", errc::truncated, 8, rule::generic_param);
  rejects<content_disposition_view>("session;;a", errc::syntax, 8, rule::generic_param);
  rejects<content_disposition_view>("session;handling=", errc::truncated, 17, rule::gen_value);
  rejects<content_disposition_view>("ses\xC3\xA9", errc::syntax, 3);
}
