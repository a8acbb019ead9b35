// D66: what is longer than max_input is errc::too_long at every entry, and no octet of it is taken or let out
// unseen.

#include <catch2/catch.hpp>
#include <cstring>
#include <functional>
#include <string>
#include <vector>

#include "sipwire/codec/body.hpp"
#include "sipwire/cpim/edit.hpp"
#include "sipwire/mime/base64url.hpp"
#include "sipwire/rcs.hpp"
#include "sipwire/sipwire.hpp"
#include "support/cpim.hpp"
#include "support/guard_page.hpp"

using namespace sipwire;
namespace hdr = sip::hdr;

namespace {

constexpr std::uint32_t limit = static_cast<std::uint32_t>(max_input);

/// Addresses for 4 GiB and 64 MiB more, of which only the first 32 MiB can be read: an entry that looks
/// behind its limit crashes.
class vast {
 public:
  vast() : base_(test_support::pages::reserve(mapped)) {
    if (base_ == nullptr || !test_support::pages::allow(base_, readable))
      throw std::runtime_error("no addresses");
  }
  vast(const vast&) = delete;
  vast& operator=(const vast&) = delete;
  ~vast() { test_support::pages::give_back(base_, mapped); }

  /// `text`, then so many octets that its size is the same modulo 2^32.
  std::string_view same_modulo(std::string_view text) {
    std::memcpy(base_, text.data(), text.size());
    return {base_, wrap + text.size()};
  }
  /// `text`, then the octet `more` up to one octet above the limit.
  std::string_view above_limit(std::string_view text, char more) {
    std::memset(base_, more, limit + 1);
    std::memcpy(base_, text.data(), text.size());
    return {base_, max_input + 1};
  }

 private:
  // The shift says nothing on 32 bits, where no test makes one of these.
  static constexpr std::size_t wrap = static_cast<std::size_t>(std::uint64_t{1} << 32U);
  static constexpr std::size_t readable = std::size_t{32} << 20U;
  static constexpr std::size_t mapped = wrap + (std::size_t{64} << 20U);
  char* base_;
};

struct entry {
  const char* name;
  rule where;
  std::string_view begins;  ///< what would be taken if the size were cut
  char more;                ///< what the entry takes any number of behind it
  std::function<fault(std::string_view)> use;
};

void check(const std::vector<entry>& entries) {
  if constexpr (sizeof(std::size_t) < 8) {
    WARN("skipped: no text of 4 GiB on 32 bits");
    return;
  }
  vast room;
  for (const entry& e : entries) {
    INFO(e.name);
    for (const bool modulo : {true, false}) {
      INFO((modulo ? "4 GiB too long" : "one octet too long"));
      const fault f = e.use(modulo ? room.same_modulo(e.begins) : room.above_limit(e.begins, e.more));
      INFO(name(f.code) << " in " << name(f.rule) << " at " << f.offset);
      CHECK(f == fault{errc::too_long, e.where, f.offset});
      CHECK((f.offset == limit || f.offset == 0));
    }
  }
}

/// Reads with `parse`, which gives a result.
template <class Parse>
std::function<fault(std::string_view)> of(Parse parse) {
  return [parse](std::string_view text) { return parse(slice(text)).error(); };
}
template <class V>
fault sip_value(std::string_view text) {
  return sipwire::parse_as<V>(slice(text)).error();
}
template <class V>
fault sdp_value(std::string_view text) {
  return sipwire::parse_as<V>(slice(text)).error();
}
template <class V>
fault static_parse(std::string_view text) {
  return V::parse(slice(text)).error();
}

std::vector<entry> readers() {
  using namespace std::string_view_literals;
  static char room[256];
  static counting_sink counted;
  static sip::field_storage<8> fields;
  static sdp::line_storage<16> lines;
  static msrp::field_storage<8> chunk_fields;
  static cpim::header_storage<8> headers;
  constexpr auto request = "OPTIONS sip:a SIP/2.0\r\n\r\n"sv;
  constexpr auto chunk =
      "MSRP abcd 200 OK\r\nTo-Path: msrp://a;tcp\r\nFrom-Path: msrp://a;tcp\r\n-------abcd$\r\n"sv;
  constexpr auto session = "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nt=0 0\r\n"sv;
  constexpr auto document = "<imdn xmlns='urn:ietf:params:xml:ns:imdn'/>"sv;
  return {
      {"parse_decimal", rule::digits, "00000000000000000000", '0',
       of([](const slice& s) { return parse_decimal<std::uint32_t>(s); })},
      {"sip::parse", rule::message, request, 'a',
       [](std::string_view s) { return sip::parse(s, fields).error(); }},
      {"sip::sipfrag_view", rule::message, "SIP/2.0 200 OK\r\n", 'a',
       of([](const slice& s) { return sip::sipfrag_view::parse(s, fields); })},
      {"Max-Forwards", rule::header_value, "70", '0',
       of([](const slice& s) { return sip::parse_value<hdr::max_forwards>(s); })},
      {"Via", rule::header_value, "SIP/2.0/UDP a", 'a',
       of([](const slice& s) { return sip::parse_value<hdr::via>(s); })},
      {"text", rule::header_value, "a", 'a', sip_value<sip::text_view>},
      {"Contact list", rule::header_value, "<sip:a@b>", ' ',
       [](std::string_view s) {
         const sip::value_list<sip::contact_view> all{slice(s)};
         const fault first = all.begin()->error();
         CHECK(all.size() == 1);
         return first;
       }},
      {"passport_view", rule::passport, "..a", 'a', static_parse<sip::passport_view>},
      {"history_index", rule::index_val, "1", '1', static_parse<sip::history_index>},
      {"instance_id", rule::instance, "urn:x:", 'a', static_parse<sip::instance_id>},
      {"transit_ioi_list", rule::transit_ioi, "a", 'a', static_parse<sip::transit_ioi_list>},
      {"sdp::parse", rule::session_description, session, 'a',
       [](std::string_view s) { return sdp::parse(s, lines).error(); }},
      {"origin", rule::sdp_field, "- 1 1 IN IP4 192.0.2.1", 'a', sdp_value<sdp::origin_view>},
      {"rtpmap", rule::sdp_field, "0 PCMU/8000", '0',
       of([](const slice& s) { return sdp::parse_value<sdp::attr::rtpmap>(s); })},
      {"msrp::parse", rule::msrp_message, chunk, 'a',
       [](std::string_view s) { return msrp::parse(s, chunk_fields).error(); }},
      {"msrp::start_line_view", rule::msrp_start, "MSRP abcd 200 OK\r\n", 'a',
       static_parse<msrp::start_line_view>},
      {"Byte-Range", rule::hval, "1-2/3", '0',
       of([](const slice& s) { return msrp::parse_value<msrp::hdr::byte_range>(s); })},
      {"cpim::parse", rule::cpim_message, "From: <im:a@b>\r\n\r\nContent-Type: text/plain\r\n\r\nhi", 'a',
       of([](const slice& s) { return cpim::parse(s, headers); })},
      {"cpim::address_view", rule::cpim_header_value, "<im:a@b>", 'a', static_parse<cpim::address_view>},
      {"cpim::parse_value", rule::cpim_header_value, "a", 'a',
       of([](const slice& s) { return cpim::parse_value<cpim::message_id_view>(s); })},
      {"imdn::notification_view", rule::xml_document, document, ' ', static_parse<imdn::notification_view>},
      {"imdn::is_composing_view", rule::xml_document, document, ' ', static_parse<imdn::is_composing_view>},
      {"rcs::file_transfer_view", rule::xml_document, document, ' ', static_parse<rcs::file_transfer_view>},
      {"rcs::resource_lists_view", rule::xml_document, document, ' ', static_parse<rcs::resource_lists_view>},
      {"xml::pull", rule::xml_document, document, ' ',
       [](std::string_view s) {
         xml::pull xml{slice(s)};
         return xml.next().error();
       }},
      {"sip_uri_view", rule::sip_uri, "sip:a@b", 'b', static_parse<uri::sip_uri_view>},
      {"uri_view", rule::sip_uri, "sip:a@b", 'b',
       of([](const slice& s) { return uri::uri_view(s).check(); })},
      {"tel_uri_view", rule::telephone_uri, "tel:+1", '1', static_parse<uri::tel_uri_view>},
      {"telephone-subscriber", rule::telephone_subscriber, "+1", '1',
       of([](const slice& s) { return uri::tel_uri_view::parse_subscriber(s); })},
      {"generic_uri_view", rule::absolute_uri, "http:a", 'a', static_parse<uri::generic_uri_view>},
      {"msrp_uri_view", rule::msrp_uri, "msrp://a:1/s;tcp", 'a', static_parse<uri::msrp_uri_view>},
      {"diameter_uri_view", rule::diameter_uri, "aaa://a", 'a', static_parse<uri::diameter_uri_view>},
      {"host_view", rule::hostport, "a", 'a', static_parse<uri::host_view>},
      {"uri::decode", rule::escaped, "a", 'a',
       [](std::string_view s) { return uri::decode(counted, s).error(); }},
      {"base64_decode", rule::base64, "QUJD", 'A',
       of([](const slice& s) { return mime::base64_decode(room, s); })},
      {"base64_decode to a sink", rule::base64, "QUJD", 'A',
       of([](const slice& s) { return mime::base64_decode(counted, s); })},
      {"base64_decoded_size", rule::base64, "QUJD", 'A',
       of([](const slice& s) { return mime::base64_decoded_size(s); })},
      {"base64url_decode", rule::base64, "QUJD", 'A',
       of([](const slice& s) { return mime::base64url_decode(room, s); })},
      {"base64url_decoded_size", rule::base64, "QUJD", 'A',
       of([](const slice& s) { return mime::base64url_decoded_size(s); })},
      {"aka_nonce", rule::base64, "QUJD", 'A', static_parse<mime::aka_nonce>},
      {"quoted_printable_decode", rule::quoted_printable, "a", 'a',
       of([](const slice& s) { return mime::quoted_printable_decode(room, s); })},
      {"quoted_printable_decode to a sink", rule::quoted_printable, "a", 'a',
       of([](const slice& s) { return mime::quoted_printable_decode(counted, s); })},
      {"quoted_printable_decoded_size", rule::quoted_printable, "a", 'a',
       of([](const slice& s) { return mime::quoted_printable_decoded_size(s); })},
      {"header_block", rule::mime_part_headers, "a: b\r\n\r\n", 'a', static_parse<mime::header_block>},
      {"entity_view", rule::mime_part_headers, "a: b\r\n\r\n", 'a', static_parse<mime::entity_view>},
      {"multipart_view", rule::multipart_body, "--b\r\n\r\nx\r\n--b--\r\n", 'a',
       of([](const slice& s) { return mime::multipart_view::parse(s, "b"); })},
      {"date_time_view", rule::internet_date_time, "2026-03-02T19:02:00Z", ' ',
       static_parse<mime::date_time_view>},
  };
}

template <class Write>
std::function<fault(std::string_view)> request(Write write) {
  return [write](std::string_view text) {
    counting_sink out;
    sip::request_writer w(out, "OPTIONS", "sip:a");
    write(w, text);
    CHECK(out.size() < max_input);
    return w.error();
  };
}
template <class Write>
std::function<fault(std::string_view)> cpim_message(Write write) {
  return [write](std::string_view text) {
    counting_sink out;
    cpim::message_writer w(out);
    write(w, text);
    CHECK(out.size() < max_input);
    return w.error();
  };
}
template <class Write>
std::function<fault(std::string_view)> chunk(Write write) {
  return [write](std::string_view text) {
    counting_sink out;
    msrp::request_writer w(out, "abcd", "NICKNAME", "msrp://a:1/s;tcp", "msrp://b:1/s;tcp");
    write(w, text);
    CHECK(out.size() < max_input);
    return w.error();
  };
}
template <class Write>
std::function<fault(std::string_view)> session(Write write) {
  return [write](std::string_view text) {
    counting_sink out;
    sdp::session_writer w(out);
    write(w, text);
    CHECK(out.size() < 1000);
    return w.error();
  };
}
template <class Write>
std::function<fault(std::string_view)> document(Write write) {
  return [write](std::string_view text) {
    counting_sink out;
    xml::writer w(out);
    write(w, text);
    CHECK(out.size() < 1000);
    return w.finish().error();
  };
}

std::vector<entry> writers() {
  return {
      {"sip add<Max-Forwards>", rule::header_value, "70", '0',
       request([](auto& w, auto text) { w.template add<hdr::max_forwards>(text); })},
      {"sip add(X)", rule::header_value, "a", 'a', request([](auto& w, auto text) { w.add("X-A", text); })},
      {"sip add(Subject)", rule::header_value, "a", 'a',
       request([](auto& w, auto text) { w.add("Subject", text); })},
      {"sip add(uri)", rule::header_value, "sip:a", 'a', request([](auto& w, auto text) {
         w.template add<hdr::from>(sip::name_addr_parts{"", text, ""});
       })},
      {"sip add(display)", rule::quoted_string, "a", 'a', request([](auto& w, auto text) {
         w.template add<hdr::from>(sip::name_addr_parts{text, "sip:a", ""});
       })},
      {"sip add(sent-by)", rule::header_value, "a", 'a', request([](auto& w, auto text) {
         w.template add<hdr::via>(sip::via_parts{"UDP", text, "z9hG4bK1"});
       })},
      {"sip body", rule::message_body, "a", 'a',
       request([](auto& w, auto text) { w.body("text/plain", text); })},
      {"sip Content-Type", rule::header_value, "text/plain", 'a',
       request([](auto& w, auto text) { w.body(text, "a"); })},
      {"sip Request-URI", rule::sip_uri, "sip:a", 'a',
       [](std::string_view text) {
         counting_sink out;
         return sip::request_writer(out, "OPTIONS",
                                    text.size() > max_input + 1 ? "sip:" + std::string(max_input, 'a') : text)
             .error();
       }},
      {"sip reason", rule::reason_phrase, "a", 'a',
       [](std::string_view text) {
         counting_sink out;
         return sip::response_writer(out, 200, text.substr(0, max_input + 1)).error();
       }},
      {"sdp s=", rule::session_description, "a", 'a',
       session([](auto& w, auto text) { w.origin("- 1 1 IN IP4 192.0.2.1").session_name(text); })},
      {"sdp o=", rule::origin_field, "a", 'a', session([](auto& w, auto text) {
         w.origin(sdp::origin_parts{text, 1, 1, "192.0.2.1"});
       })},
      {"sdp attribute", rule::session_description, "a", 'a', session([](auto& w, auto text) {
         w.origin("- 1 1 IN IP4 192.0.2.1").session_name("-").time(0, 0).attribute("x", text);
       })},
      {"sdp attribute name", rule::session_description, "a", 'a', session([](auto& w, auto text) {
         w.origin("- 1 1 IN IP4 192.0.2.1").session_name("-").time(0, 0).attribute(text);
       })},
      {"cpim header", rule::cpim_header_value, "a", 'a',
       cpim_message([](auto& w, auto text) { w.header("X", text); })},
      {"cpim From", rule::uri, "im:a@b", 'a', cpim_message([](auto& w, auto text) {
         w.from({"", text});
       })},
      {"cpim formal name", rule::formal_name, "a", 'a', cpim_message([](auto& w, auto text) {
         w.from({text, "im:a@b"});
       })},
      {"cpim Subject", rule::cpim_header_value, "a", 'a',
       cpim_message([](auto& w, auto text) { w.subject(text); })},
      {"cpim NS", rule::uri, "urn:a", 'a', cpim_message([](auto& w, auto text) { w.ns("p", text); })},
      {"cpim prefix", rule::name_prefix, "p", 'p',
       cpim_message([](auto& w, auto text) { w.ns(text, "urn:a"); })},
      {"cpim content", rule::message_body, "a", 'a',
       cpim_message([](auto& w, auto text) { w.content({}, text); })},
      {"cpim Content-Type", rule::field_body, "text/plain", 'a',
       cpim_message([](auto& w, auto text) { w.content({text}, "a"); })},
      {"msrp add(X)", rule::hval, "a", 'a', chunk([](auto& w, auto text) { w.add("X", text); })},
      {"msrp add<Message-ID>", rule::hval, "abcd", 'a',
       chunk([](auto& w, auto text) { w.template add<msrp::hdr::message_id>(text); })},
      {"msrp nickname", rule::hval, "a", 'a',
       chunk([](auto& w, auto text) { w.template add_plain<msrp::hdr::use_nickname>(text); })},
      {"msrp path", rule::to_path, "msrp://a:1/s;tcp", 'a',
       [](std::string_view text) {
         counting_sink out;
         return msrp::request_writer(out, "abcd", msrp::method::send, text, "msrp://b:1/s;tcp").error();
       }},
      {"xml::write_text", rule::xml_char, "a", 'a',
       [](std::string_view text) {
         counting_sink out;
         return xml::write_text(out, text).error();
       }},
      {"xml text", rule::xml_char, "a", 'a', document([](auto& w, auto text) { w.start("a").text(text); })},
      {"xml attribute", rule::xml_char, "a", 'a',
       document([](auto& w, auto text) { w.start("a").attribute("b", text); })},
      {"xml name", rule::qname, "a", 'a', document([](auto& w, auto text) { w.start(text); })},
      {"imdn", rule::imdn_message_id, "a", 'a',
       [](std::string_view text) {
         counting_sink out;
         return imdn::write(out, imdn::notification{.message_id = text, .datetime = "2026-03-02T19:02:00Z"})
             .error();
       }},
      {"mime::quote", rule::quoted_string, "a", 'a',
       [](std::string_view text) {
         counting_sink out;
         return mime::quote(out, text).error();
       }},
      {"base64_encode", rule::base64, "a", 'a',
       [](std::string_view text) {
         static char room[16];
         return mime::base64_encode(room, text).error();
       }},
      {"multipart body", rule::body_part, "a", 'a',
       [](std::string_view text) {
         counting_sink out;
         const mime::part_to_write parts[] = {{{}, text}};
         return mime::write_multipart(out, parts, "b").error();
       }},
      {"multipart header", rule::body_part, "a", 'a',
       [](std::string_view text) {
         counting_sink out;
         const mime::header_to_write header[] = {{"X", text}};
         const mime::part_to_write parts[] = {{header, "a"}};
         return mime::write_multipart(out, parts, "b").error();
       }},
  };
}

}  // namespace

TEST_CASE("D66 readers: a text above max_input is too long, wherever it is given", "[core][D66]") {
  check(readers());
}

TEST_CASE("D66 writers: a text above max_input is too long, and none of it is let out", "[core][D66]") {
  check(writers());
}

TEST_CASE("D66 a message of several long texts is too long in all", "[core][D66]") {
  const std::string most(max_input / 2, 'a');
  counting_sink out;
  sip::request_writer request(out, "OPTIONS", "sip:a");
  CHECK(request.add("X-A", most).add("X-B", most).finish_fragment() ==
        fault{errc::too_long, rule::message, limit});
  counting_sink cpim_out;
  cpim::message_writer message(cpim_out);
  CHECK(message.header("X", most).content({}, most).finish() ==
        fault{errc::too_long, rule::cpim_message, limit});
  const mime::part_to_write parts[] = {{{}, most}, {{}, most}, {{}, "a"}};
  CHECK(mime::write_multipart(out, parts, "b") == fault{errc::too_long, rule::body_part, 2});
}

TEST_CASE("D66 an edit takes nothing above max_input into an arena however large", "[core][D66]") {
  using namespace std::string_view_literals;
  std::vector<std::byte> arena(std::size_t{64} << 20U);
  const std::string over(max_input + 1, 'a');
  const std::string half(max_input / 2 + 1, 'a');
  sip::field_storage<8> fields;
  const auto message = sip::parse("OPTIONS sip:a SIP/2.0\r\nCall-ID: a\r\n\r\n"sv, fields);
  REQUIRE(message);
  sip::edit one(*message, arena);
  CHECK(one.append("X-A", over).error() == fault{errc::too_long, rule::header_value, limit});
  sip::edit several(*message, arena);
  several.append("X-A", half);
  REQUIRE(!several.failed());
  CHECK(several.append("X-B", half).error() == fault{errc::too_long, rule::message, limit});

  sdp::line_storage<16> lines;
  const auto description = sdp::parse("v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nt=0 0\r\n"sv, lines);
  REQUIRE(description);
  sdp::edit session(*description, arena);
  session.add('i', over);
  CHECK(session.error() == fault{errc::too_long, rule::information_field, limit});
  sdp::edit attributes(*description, arena);
  attributes.add_attribute("x", half);
  REQUIRE(!attributes.failed());
  attributes.add_attribute("y", half);
  CHECK(attributes.error() == fault{errc::too_long, rule::session_description, limit});

  const auto chat = test_support::read_cpim("From: <im:a@b>\r\n\r\nContent-Type: text/plain\r\n\r\nhi"sv);
  REQUIRE(chat);
  const std::span<std::byte> text{arena};
  CHECK(cpim::edit(*chat, text).append("X", over).error() ==
        fault{errc::too_long, rule::cpim_header_value, limit});
  CHECK(cpim::edit(*chat, text).append("X-A", half).append("X-B", half).error() ==
        fault{errc::too_long, rule::cpim_message, limit});
}

TEST_CASE("D66 a name is no other name because 2^32 octets follow", "[core][D66]") {
  if constexpr (sizeof(std::size_t) < 8) {
    WARN("skipped: no text of 4 GiB on 32 bits");
  } else {
    vast room;
    CHECK(sip::find_header(room.same_modulo("Via")) == sip::header_id::extension);
    CHECK(sdp::find_attribute(room.same_modulo("rtpmap")) == sdp::attribute_id::extension);
    CHECK(msrp::find_header(room.same_modulo("To-Path")) == msrp::header_id::extension);
  }
}

TEST_CASE("D66 a sink says no less than it needs", "[core][D66]") {
  if constexpr (sizeof(std::size_t) < 8) {
    WARN("skipped: no text of 4 GiB on 32 bits");
  } else {
    vast bytes;
    char room[4];
    span_sink out(room);
    out.append(bytes.same_modulo("abc"));
    CHECK(out.done() == fault{errc::too_small, rule::none, 0xFFFFFFFF});
  }
  CHECK(clamp_offset(0xFFFFFFFE) == 0xFFFFFFFE);
  CHECK(clamp_offset(0xFFFFFFFF) == 0xFFFFFFFF);
  CHECK(clamp_offset(std::uint64_t{1} << 32U) == 0xFFFFFFFF);
}
