#pragma once

/// \file
/// Every public call of every protocol on one input, each under an account of its own: fuzz/cost.cpp and
/// tests/cost hold their work linear.

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <type_traits>

#include "accessors.hpp"
#include "sipwire/codec/body.hpp"
#include "sipwire/cpim/edit.hpp"
#include "sipwire/cpim/message_view.hpp"
#include "sipwire/imdn/is_composing.hpp"
#include "sipwire/imdn/notification.hpp"
#include "sipwire/mime/base64.hpp"
#include "sipwire/mime/multipart.hpp"
#include "sipwire/mime/multipart_writer.hpp"
#include "sipwire/mime/quoted_printable.hpp"
#include "sipwire/msrp/assembler.hpp"
#include "sipwire/msrp/chunker.hpp"
#include "sipwire/msrp/decoder.hpp"
#include "sipwire/msrp/endpoint.hpp"
#include "sipwire/msrp/message_view.hpp"
#include "sipwire/msrp/validate.hpp"
#include "sipwire/msrp/writer.hpp"
#include "sipwire/rcs/file_transfer.hpp"
#include "sipwire/rcs/resource_lists.hpp"
#include "sipwire/sdp.hpp"
#include "sipwire/sdp/answer.hpp"
#include "sipwire/sdp/edit.hpp"
#include "sipwire/sdp/hold.hpp"
#include "sipwire/sdp/validate.hpp"
#include "sipwire/sip.hpp"
#include "sipwire/sip/edit.hpp"
#include "sipwire/sip/framer.hpp"
#include "sipwire/sip/uri_headers.hpp"
#include "sipwire/stream/websocket.hpp"
#include "sipwire/uri/compare.hpp"
#include "sipwire/uri/escape.hpp"
#include "sipwire/xml/pull.hpp"

namespace work {

using namespace sipwire;

/// The longest input whose parts fit the rooms here.
inline constexpr std::size_t longest = 1 << 16;

inline std::array<char, 4 * longest> text_room;
inline std::array<char, 4 * longest> other_room;
alignas(8) inline std::array<std::byte, 16 * longest> arena;

// --- URIs

inline void call_uris(ledger& all, std::string_view input, leniency lenient) {
  visitor see(all);
  const slice text(input);
  const uri::uri_view any = all("uri_view", [&] { return uri::uri_view{text}; });
  see(any);
  if (const auto u = all("sip_uri_view::parse", [&] { return uri::sip_uri_view::parse(text, lenient); })) {
    see(*u);
    all("equivalent", type_name<uri::sip_uri_view>(), [&] { (void)uri::equivalent(*u, *u); });
    const sip::uri_headers headers(*u);
    see(headers);
    for (const auto h : headers) {
      (void)all("uri_header::decoded", [&] { return h.decoded(text_room); });
      all("uri_header::id", [&] { (void)h.id(); });
      sip::with_tag(h.id(), [&]<class H>(std::type_identity<H>) {
        see(all("uri_header::as", type_name<H>(), [&] { return h.template as<H>(text_room, lenient); }));
        if constexpr (sip::is_list<H>)
          all("uri_header::each", type_name<H>(), [&] {
            h.template each<H>(
                text_room, [](const auto&) {}, lenient);
          });
      });
    }
    all("uri_headers::body", [&] { (void)headers.body(text_room); });
  }
  if (const auto u = all("tel_uri_view::parse", [&] { return uri::tel_uri_view::parse(text, lenient); })) {
    see(*u);
    all("equivalent", type_name<uri::tel_uri_view>(), [&] { (void)uri::equivalent(*u, *u); });
  }
  if (const auto u = all("generic_uri_view::parse", [&] { return uri::generic_uri_view::parse(text); })) {
    see(*u);
    all("equivalent", type_name<uri::generic_uri_view>(), [&] { (void)uri::equivalent(*u, *u); });
  }
  counting_sink out;
  all("uri::decode", [&] { (void)uri::decode(out, input); });
  all("uri::encode", [&] { uri::encode<charset::user>(out, input); });
  all("uri::decoded_equals", [&] { (void)uri::decoded_equals(input, input); });
}

// --- SIP

inline sip::field_storage<longest / 3> sip_slots, sip_slots_of_body;

/// One edit of its own for each kind.
template <class Change>
void edit_sip(ledger& all, const sip::message_view& m, const char* what, const Change& change) {
  sip::edit e(m, arena);
  all(what, type_name<sip::edit>(), [&] { change(e); });
}

inline void call_sip_edits(ledger& all, std::string_view input, leniency lenient) {
  const auto read = sip::parse(input, sip_slots, lenient);
  if (!read) return;
  const sip::message_view& m = *read;
  namespace hdr = sip::hdr;
  all("edit", type_name<sip::edit>(), [&] { const sip::edit e(m, arena); });
  edit_sip(all, m, "request_uri(x)", [](sip::edit& e) { e.request_uri("sip:x@y"); });
  edit_sip(all, m, "status(x)", [](sip::edit& e) { e.status(200); });
  edit_sip(all, m, "append", [](sip::edit& e) { e.append("X-New", "1"); });
  edit_sip(all, m, "append<H>", [](sip::edit& e) { e.append<hdr::route>("<sip:x;lr>"); });
  edit_sip(all, m, "prepend<H>", [](sip::edit& e) { e.prepend<hdr::via>("SIP/2.0/UDP a;branch=z9hG4bK1"); });
  edit_sip(all, m, "insert_before", [](sip::edit& e) { e.insert_before("To", "X-New", "1"); });
  edit_sip(all, m, "insert_after", [](sip::edit& e) { e.insert_after("To", "X-New", "1"); });
  edit_sip(all, m, "set<H>", [](sip::edit& e) { e.set<hdr::contact>("<sip:x>"); });
  edit_sip(all, m, "set", [](sip::edit& e) { e.set("X-A", "1"); });
  edit_sip(all, m, "replace", [](sip::edit& e) { e.replace("To", 0, "<sip:x>"); });
  edit_sip(all, m, "remove<H>", [](sip::edit& e) { e.remove<hdr::via>(); });
  edit_sip(all, m, "remove", [](sip::edit& e) { e.remove("a"); });
  edit_sip(all, m, "remove(n)", [](sip::edit& e) { e.remove("a", 1); });
  edit_sip(all, m, "remove_first", [](sip::edit& e) { e.remove_first<hdr::route>(); });
  edit_sip(all, m, "remove_value", [](sip::edit& e) { e.remove_value<hdr::contact>(1); });
  edit_sip(all, m, "replace_value", [](sip::edit& e) { e.replace_value<hdr::contact>(0, "<sip:x>"); });
  edit_sip(all, m, "insert_value", [](sip::edit& e) { e.insert_value<hdr::route>(1, "<sip:x;lr>"); });
  edit_sip(all, m, "decrement", [](sip::edit& e) {
    if constexpr (requires { e.decrement<hdr::max_forwards>(); }) e.decrement<hdr::max_forwards>();
  });
  edit_sip(all, m, "received_from", [](sip::edit& e) { e.received_from("192.0.2.1", 5060); });
  edit_sip(all, m, "body(x)", [](sip::edit& e) { e.body("text/plain", "x"); });
  edit_sip(all, m, "drop_body", [](sip::edit& e) { e.drop_body(); });
  sip::edit e(m, arena);
  e.append("X-New", "1").prepend<hdr::via>("SIP/2.0/UDP a;branch=z9hG4bK1");
  visitor see(all);
  for (const auto f : e.fields()) {
    all("edited_field::name", [&] { (void)f.name(); });
    all("edited_field::value", [&] { (void)f.value(); });
    counting_sink out;
    all("edited_field::write_value", [&] { f.write_value(out); });
  }
  const auto values = [&]<class H>(std::type_identity<H>) {
    all("edit::get", type_name<H>(), [&] { (void)e.get<H>(); });
    all("edit::all", type_name<H>(), [&] {
      for (const auto& v : e.all<H>()) (void)v.has_value();
    });
  };
  values(std::type_identity<hdr::via>());
  values(std::type_identity<hdr::contact>());
  values(std::type_identity<hdr::supported>());
  counting_sink out;
  all("edit::write", [&] { (void)e.write(out); });
  all("edit::size", [&] { (void)e.size(); });
  all("edit::view", [&] { (void)e.view(text_room, sip_slots_of_body); });
}

inline void call_sip(ledger& all, std::string_view input, leniency lenient) {
  visitor see(all);
  all("sip::parse by automaton",
      [&] { (void)sip::parse_with<byte_runs, sip::framing::automaton>(input, sip_slots, lenient); });
  if (const auto fragment = all("sipfrag_view::parse",
                                [&] { return sip::sipfrag_view::parse(slice(input), sip_slots, lenient); }))
    all("validate", type_name<sip::sipfrag_view>(), [&] { (void)sip::validate(*fragment); });
  const auto m = all("sip::parse", [&] { return sip::parse(input, sip_slots, lenient); });
  if (!m) return;
  std::array<sip::problem, 4> room;
  all("validate", type_name<sip::message_view>(), [&] { (void)sip::validate(*m, room); });
  see(m->request_uri());
  counting_sink out;
  for (const auto f : m->fields()) {
    see(f);
    all("raw by name", [&] { (void)m->raw(f.name()).empty(); });
    all("write_unfolded", [&] { (void)sip::write_unfolded(out, f.value()); });
  }
  for (std::uint32_t i = 1; i < sip::header_id_count; ++i) {
    sip::with_tag(static_cast<sip::header_id>(i), [&]<class H>(std::type_identity<H>) {
      if (!all("has", type_name<H>(), [&] { return m->has<H>(); })) return;
      all("count", type_name<H>(), [&] { (void)m->count(H::id); });
      all("get", type_name<H>(), [&] { (void)m->get<H>(); });
      all("all", type_name<H>(), [&] {
        for (const auto& v : m->all<H>()) see(v);
      });
    });
  }
  all("sip::write", [&] { (void)sip::write(out, *m); });
  for (const std::uint16_t status : {std::uint16_t{100}, std::uint16_t{200}})
    all("make_response", [&] { (void)sip::make_response(out, *m, status, "x").finish(); });
  all("make_cancel", [&] { (void)sip::make_cancel(out, *m).finish(); });
  all("make_ack", [&] { (void)sip::make_ack(out, *m, *m).finish(); });
  all("make_ack for a 2xx", [&] {
    (void)sip::make_ack(out, *m, *m, sip::via_parts{"UDP", "h", "z9hG4bKx"}).finish();
  });
  const codec::body_options how{.parsing = lenient, .scratch = other_room};
  all("entity_of", [&] { (void)codec::entity_of(*m); });
  all("body_as multipart", [&] { (void)codec::body_as<mime::multipart_view>(*m, how); });
  all("body_as sipfrag", [&] { (void)codec::body_as<sip::sipfrag_view>(*m, how, sip_slots_of_body); });
  all("find_body", [&] { (void)codec::find_body(*m, "x", "y", how); });
}

inline void call_sip_stream(ledger& all, std::string_view input, leniency lenient) {
  sip::framer_options options;
  options.parsing.lenient = lenient;
  for (const std::size_t piece : {std::size_t{1}, std::size_t{64}, input.size()}) {
    sip::framer cut(options);
    std::size_t first = 0;
    for (std::size_t last = 0; last < input.size();) {
      last = std::min(input.size(), last + piece);
      for (;;) {
        const auto frame = all("framer::next", [&] { return cut.next(input.substr(first, last - first)); });
        if (!frame) break;
        first += frame->size();
      }
      if (cut.desynchronised()) break;
    }
  }
}

// --- SDP

inline sdp::line_storage<longest / 3> sdp_lines, more_sdp_lines;

template <class Change>
void edit_sdp(ledger& all, const sdp::session_view& s, const char* what, const Change& change) {
  sdp::edit e(s, arena);
  all(what, type_name<sdp::edit>(), [&] { change(e); });
}

inline void call_sdp_edits(ledger& all, std::string_view input, leniency lenient) {
  const auto read = sdp::parse(input, sdp_lines, lenient);
  if (!read) return;
  const sdp::session_view& s = *read;
  using sdp::edit;
  edit_sdp(all, s, "next_version", [](edit& e) { e.next_version(); });
  edit_sdp(all, s, "set_connection_to", [](edit& e) { e.set_connection_to("192.0.2.9"); });
  edit_sdp(all, s, "set_bandwidth", [](edit& e) { e.set_bandwidth("AS", 64); });
  edit_sdp(all, s, "add", [](edit& e) { e.add('i', "x"); });
  edit_sdp(all, s, "set", [](edit& e) { e.set('s', "x"); });
  edit_sdp(all, s, "remove", [](edit& e) { e.remove('b'); });
  edit_sdp(all, s, "add_attribute", [](edit& e) { e.add_attribute("zz", "x"); });
  edit_sdp(all, s, "set_attribute", [](edit& e) { e.set_attribute("zz", "x"); });
  edit_sdp(all, s, "replace_attribute", [](edit& e) { e.replace_attribute("a", 0, "x"); });
  edit_sdp(all, s, "remove_attribute", [](edit& e) { e.remove_attribute("a"); });
  edit_sdp(all, s, "set_direction", [](edit& e) { e.set_direction(sdp::direction::sendonly); });
  edit_sdp(all, s, "add_media", [](edit& e) { e.add_media("message 9 TCP/MSRP *"); });
  edit_sdp(all, s, "insert_media", [](edit& e) { e.insert_media(0, "message 9 TCP/MSRP *"); });
  edit_sdp(all, s, "remove_media", [](edit& e) { e.remove_media(0); });
  edit_sdp(all, s, "set_port", [](edit& e) { e.media(0).set_port(9); });
  edit_sdp(all, s, "set_proto", [](edit& e) { e.media(0).set_proto("RTP/SAVP"); });
  edit_sdp(all, s, "set_formats", [](edit& e) { e.media(0).set_formats("0 8"); });
  edit_sdp(all, s, "remove_format", [](edit& e) { e.media(0).remove_format("0"); });
  edit_sdp(all, s, "media set_direction",
           [](edit& e) { e.media(0).set_direction(sdp::direction::inactive); });
  sdp::edit e(s, arena);
  e.add_attribute("zz", "x").next_version();
  counting_sink out;
  all("edit::write", type_name<edit>(), [&] { (void)e.write(out); });
  all("edit::view", type_name<edit>(), [&] { (void)e.view(text_room, more_sdp_lines); });
  all("edit::get", type_name<edit>(), [&] { (void)e.get<sdp::attr::group>(); });
  all("edit::media", type_name<edit>(), [&] {
    for (const auto m : std::as_const(e).media()) (void)m.media_line();
  });
}

inline void call_sdp(ledger& all, std::string_view input, leniency lenient) {
  visitor see(all);
  const auto s = all("sdp::parse", [&] { return sdp::parse(input, sdp_lines, lenient); });
  if (!s) return;
  see(*s);
  const auto attributes = [&](const sdp::level_view& level, bool by_tag) {
    for (std::size_t i = 0; i < level.line_count(); ++i) {
      const auto line = all("line_at", [&] { return level.line_at(i); });
      see(line);
      if (!line.is_attribute()) continue;
      const auto a = level.attribute_at(i);
      sdp::with_tag(a.id(), [&]<class A>(std::type_identity<A>) {
        const auto v = all("parse_as", type_name<A>(),
                           [&] { return sipwire::parse_as<typename A::value>(a.value_slice(), lenient); });
        see(v);
      });
    }
    if (!by_tag) return;
    for (std::uint32_t i = 1; i < sdp::attribute_id_count; ++i) {
      sdp::with_tag(static_cast<sdp::attribute_id>(i), [&]<class A>(std::type_identity<A>) {
        if (!all("sdp has", type_name<A>(), [&] { return level.has<A>(); })) return;
        all("sdp get", type_name<A>(), [&] { (void)level.get<A>(); });
        all("sdp all", type_name<A>(), [&] {
          for (const auto& v : level.all<A>()) (void)v.has_value();
        });
      });
    }
    all("attributes by name", [&] { (void)level.attributes("nope").empty(); });
    all("get by format", [&] { (void)level.get<sdp::attr::fmtp>("96"); });
  };
  attributes(*s, true);
  for (const auto& m : s->media()) {
    attributes(m, m.index() == 0);
    all("inherited", [&] { (void)m.inherited<sdp::attr::setup>(); });
    all("payload_map", [&] { (void)sdp::payload_map(m); });
  }
  all("media_by_mid", [&] { (void)s->media_by_mid("nope"); });
  all("sdp::validate", [&] { (void)sdp::validate(*s); });
  counting_sink out;
  all("sdp::write", [&] { (void)sdp::write(out, *s); });
  all("hold", [&] { (void)sdp::hold(out, *s); });
  all("resume", [&] { (void)sdp::resume(out, *s); });
  static constexpr sdp::codec codecs[] = {{.encoding = "PCMU", .clock_rate = 8000},
                                          {.encoding = "opus", .clock_rate = 48000, .channels = 2}};
  static constexpr sdp::media_capability streams[] = {{.media = "audio", .codecs = codecs, .port = 4000},
                                                      {.media = "x", .port = 4000}};
  sdp::answer_options own;
  own.origin.address = "192.0.2.1";
  own.media = streams;
  all("answer", [&] { (void)sdp::answer(*s, own, out); });
  all("check_answer", [&] { (void)sdp::check_answer(*s, *s); });
}

// --- MIME, XML, CPIM

inline void call_mime(ledger& all, std::string_view input, leniency lenient) {
  visitor see(all);
  // The first line is the boundary.
  const auto line = std::min(input.find('\n'), input.size());
  const auto boundary = input.substr(0, line);
  const slice body(input.substr(std::min(line + 1, input.size())));
  if (const auto parts = all("multipart_view::parse",
                             [&] { return mime::multipart_view::parse(body, boundary, lenient); })) {
    see(*parts);
    all("for_each_part", [&] {
      mime::for_each_part(
          *parts, [](const auto&) { return true; }, lenient);
    });
  }
  if (const auto block =
          all("header_block::parse", [&] { return mime::header_block::parse(body, lenient); })) {
    see(*block);
    all("header_block::find", [&] { (void)block->find("nope"); });
  }
  counting_sink out;
  all("base64_decode", [&] { (void)mime::base64_decode(text_room, body, mime::base64_form::mime, lenient); });
  all("base64_decode to a sink",
      [&] { (void)mime::base64_decode(out, body, mime::base64_form::mime, lenient); });
  all("base64_encode", [&] { (void)mime::base64_encode(text_room, body.text()); });
  all("quoted_printable_decode", [&] { (void)mime::quoted_printable_decode(text_room, body, lenient); });
  all("quoted_printable_decode to a sink", [&] { (void)mime::quoted_printable_decode(out, body, lenient); });
  all("quoted_printable_encode", [&] { (void)mime::quoted_printable_encode(text_room, body.text()); });
  const mime::part_to_write one{{}, body.text()};
  all("write_multipart", [&] { (void)mime::write_multipart(out, std::span(&one, 1), boundary); });
}

inline void call_xml(ledger& all, std::string_view input, leniency) {
  visitor see(all);
  xml::pull tokens{slice(input)};
  for (;;) {
    const auto token = all("pull::next", [&] { return tokens.next(); });
    if (!token || *token == xml::token_kind::end_of_document) break;
    if (*token == xml::token_kind::start_element) {
      for (std::uint32_t i = 0; i < tokens.attributes(); ++i)
        all("pull::attribute", [&] { (void)tokens.attribute(i); });
      all("pull::name", [&] { (void)tokens.name(); });
    } else if (*token != xml::token_kind::end_element) {
      const auto value = tokens.value();
      counting_sink out;
      all("value_view::decode", [&] { value.decode(out); });
      see(value);
    }
  }
  see(all("imdn::parse", [&] { return imdn::notification_view::parse(slice(input)); }));
  see(all("is_composing_view::parse", [&] { return imdn::is_composing_view::parse(slice(input)); }));
  see(all("file_transfer_view::parse", [&] { return rcs::file_transfer_view::parse(slice(input)); }));
  see(all("resource_lists_view::parse", [&] { return rcs::resource_lists_view::parse(slice(input)); }));
}

inline cpim::header_storage<longest / 3> cpim_headers;

inline void call_cpim(ledger& all, std::string_view input, leniency lenient) {
  visitor see(all);
  counting_sink out;
  all("cpim::unescape", [&] { cpim::unescape(out, input); });
  all("cpim::escape", [&] { (void)cpim::escape(out, input); });
  all("cpim::unescaped_equals", [&] { (void)cpim::unescaped_equals(input, input); });
  const auto m = all("cpim::parse", [&] { return cpim::parse(slice(input), cpim_headers, lenient); });
  if (!m) return;
  see(*m);
  all("cpim find", [&] { (void)m->find("nope"); });
  all("cpim find by namespace", [&] { (void)m->find("urn:nope", "nope"); });
  const auto change = [&](const char* what, const auto& how) {
    cpim::edit e(*m, std::as_writable_bytes(std::span(text_room)));
    all(what, type_name<cpim::edit>(), [&] { how(e); });
    all("write", type_name<cpim::edit>(), [&] { (void)e.write(out); });
  };
  change("append", [](cpim::edit& e) { e.append("Zz", "new"); });
  change("record_route", [](cpim::edit& e) { e.record_route({"", "sip:r"}); });
  if (m->field_count() != 0) {
    const auto first = *m->fields().begin();
    change("remove", [&](cpim::edit& e) { e.remove(first); });
    change("insert_before", [&](cpim::edit& e) { e.insert_before(first, "Zz", "new"); });
  }
}

// --- MSRP, WebSocket

inline msrp::field_storage<longest / 3> msrp_slots;

inline void call_msrp(ledger& all, std::string_view input, leniency lenient) {
  visitor see(all);
  see(all("start_line_view::parse", [&] { return msrp::start_line_view::parse(input); }));
  if (const auto m = all("msrp::parse", [&] { return msrp::parse(input, msrp_slots, lenient); })) {
    see(*m);
    for (const auto f : m->fields()) {
      all("msrp raw by name", [&] { (void)m->raw(f.name()).empty(); });
      if (!f.malformed())
        msrp::with_tag(f.id(), [&]<class H>(std::type_identity<H>) {
          all("msrp get", type_name<H>(), [&] { (void)m->get<H>(); });
          see(sipwire::parse_as<typename H::value>(f.value_slice(), lenient));
        });
    }
    std::array<msrp::problem, 4> room;
    all("msrp::validate", [&] { (void)msrp::validate(*m, room); });
    counting_sink out;
    all("msrp::write", [&] { (void)msrp::write(out, *m); });
    all("msrp::make_response", [&] { (void)msrp::make_response(out, *m, msrp::status_code::ok).finish(); });
    all("msrp::make_report", [&] {
      (void)msrp::make_report(out, "another1", *m, msrp::status_code::ok, {1, m->body().size(), {}}).finish();
    });
  }
  struct handler {
    std::size_t octets = 0;
    void on_body(std::string_view piece) { octets += piece.size(); }
  };
  for (const std::size_t piece : {std::size_t{1}, std::size_t{7}, std::size_t{64}, input.size() + 1}) {
    msrp::decoder_options how;
    how.parsing.lenient = lenient;
    msrp::decoder in(other_room, how);
    handler on;
    for (std::size_t at = 0; at < input.size(); at += piece)
      if (!all("msrp::decoder::feed", [&] { return in.feed(input.substr(at, piece), on); })) break;
  }
}

/// Octets through chunker and assembler.
inline void call_msrp_content(ledger& all, std::string_view input, leniency) {
  counting_sink out;
  const msrp::message_to_send about{"msrp://a.b:1/x;tcp", "msrp://c.d:1/y;tcp", "1234", "text/plain",
                                    input.size()};
  if (auto c = msrp::chunker::make(about, other_room)) {
    std::uint32_t n = 0;
    const auto ids = [&n] {
      std::array<char, 8> id{'a', 'a', 'a', 'a'};
      for (std::size_t i = 4; i < 8; ++i) id[i] = static_cast<char>('a' + (n >> (3 * i)) % 8);
      ++n;
      return msrp::transact_id(std::string_view(id.data(), id.size()));
    };
    for (std::string_view rest = input; !rest.empty();
         rest.remove_prefix(std::min<std::size_t>(rest.size(), 512)))
      if (!all("chunker::chunk", [&] { return c->chunk(out, rest.substr(0, 512), rest.size() <= 512, ids); }))
        break;
  }
  static msrp::assembly_storage<4, 4096> room;
  msrp::assembler<msrp::memory_store> in(room, msrp::memory_store(text_room, 4));
  // Chunks from the last to the first, each of 16 octets, every other one.
  for (std::size_t at = input.size() / 16; at-- > 0;) {
    if (at % 2 != 0) continue;
    const auto piece = input.substr(16 * at, 16);
    const bool done = all("assembler", [&] {
      return in.begin("id", {16 * at + 1, 16 * at + piece.size(), input.size()}) && in.write(piece) &&
             in.end(msrp::continuation::more);
    });
    if (!done) break;
  }
}

inline void call_websocket(ledger& all, std::string_view input, leniency) {
  using namespace stream::websocket;
  for (const std::size_t piece : {std::size_t{1}, std::size_t{64}, input.size() + 1}) {
    options how;
    how.end = role::client;
    decoder in(text_room, how);
    for (std::size_t at = 0; at < input.size() && !in.error() && !in.closed(); at += piece) {
      std::string_view part = input.substr(at, piece);
      while (all("websocket::decoder::next", [&] { return in.next(part); })) {
      }
    }
  }
  if (input.size() < longest)
    all("write_frame", [&] { (void)write_frame(text_room, opcode::binary, input, masking_key{1, 2, 3, 4}); });
}

/// A kind of input, and the calls on it.
struct entry {
  std::string_view name;
  void (*call)(ledger& all, std::string_view input, leniency lenient);
};
inline constexpr entry entries[] = {
    {"sip", call_sip},
    {"sip edits", call_sip_edits},
    {"sip stream", call_sip_stream},
    {"sdp", call_sdp},
    {"sdp edits", call_sdp_edits},
    {"uri", call_uris},
    {"mime", call_mime},
    {"xml", call_xml},
    {"cpim", call_cpim},
    {"msrp", call_msrp},
    {"msrp content", call_msrp_content},
    {"websocket", call_websocket},
};

}  // namespace work
