// sofia-sip types every header it knows while it parses, inside one home that is freed as a whole. It has no
// level below that.

#include <sofia-sip/msg.h>
#include <sofia-sip/msg_addr.h>
#include <sofia-sip/msg_header.h>
#include <sofia-sip/sdp.h>
#include <sofia-sip/sip.h>
#include <sofia-sip/sip_header.h>
#include <sofia-sip/su.h>
#include <sofia-sip/url.h>

#include <cstdlib>

#include "../parser.hpp"

namespace bench {
namespace {

std::uint64_t number(const char* digits) {
  return digits == nullptr ? 0 : std::strtoul(digits, nullptr, 10);
}

void read(const url_t* uri, checksum& sum) {
  sum.add(uri->url_user);
  sum.add(uri->url_host);
  sum.add(number(uri->url_port));
  char transport[16] = "";
  if (uri->url_params != nullptr) url_param(uri->url_params, "transport", transport, sizeof transport);
  sum.add(static_cast<const char*>(transport));
}

void read(const sip_addr_t* address, checksum& sum) {
  if (address == nullptr) return;
  sum.add(address->a_display);
  read(address->a_url, sum);
  sum.add(address->a_tag);
}

void read_items(const msg_param_t* item, const msg_list_t* next, checksum& sum) {
  for (; item != nullptr && *item != nullptr; ++item) sum.add(*item);
  if (next != nullptr) read_items(next->k_items, next->k_next, sum);
}

bool typed(const sip_t* sip, checksum& sum) {
  if (sip == nullptr || sip->sip_error != nullptr || (sip->sip_flags & MSG_FLG_ERROR) != 0) return false;
  if (sip->sip_request != nullptr) {
    sum.add(sip->sip_request->rq_method_name);
    read(sip->sip_request->rq_url, sum);
  } else if (sip->sip_status != nullptr) {
    sum.add(static_cast<std::uint64_t>(sip->sip_status->st_status));
  }
  for (const sip_via_t* via = sip->sip_via; via != nullptr; via = via->v_next) {
    sum.add(via->v_protocol);
    sum.add(via->v_host);
    sum.add(number(via->v_port));
    sum.add(via->v_branch);
    sum.add(via->v_received);
  }
  read(sip->sip_from, sum);
  read(sip->sip_to, sum);
  for (const sip_contact_t* contact = sip->sip_contact; contact != nullptr; contact = contact->m_next) {
    sum.add(contact->m_display);
    read(contact->m_url, sum);
    sum.add(contact->m_expires);
  }
  for (const sip_route_t* route = sip->sip_route; route != nullptr; route = route->r_next)
    read(route->r_url, sum);
  for (const sip_record_route_t* route = sip->sip_record_route; route != nullptr; route = route->r_next)
    read(route->r_url, sum);
  if (sip->sip_cseq == nullptr || sip->sip_call_id == nullptr) return false;
  sum.add(std::uint64_t{sip->sip_cseq->cs_seq});
  sum.add(sip->sip_cseq->cs_method_name);
  sum.add(sip->sip_call_id->i_id);
  if (sip->sip_max_forwards != nullptr) sum.add(std::uint64_t{sip->sip_max_forwards->mf_count});
  if (sip->sip_content_type != nullptr) {
    sum.add(sip->sip_content_type->c_type);
    sum.add(sip->sip_content_type->c_subtype);
  }
  if (sip->sip_content_length != nullptr) sum.add(std::uint64_t{sip->sip_content_length->l_length});
  for (const sip_authorization_t* credentials = sip->sip_authorization; credentials != nullptr;
       credentials = credentials->au_next)
    for (const char* name : {"username=", "realm=", "nonce=", "uri=", "response="})
      sum.add(msg_params_find(credentials->au_params, name));
  if (sip->sip_allow != nullptr) read_items(sip->sip_allow->k_items, sip->sip_allow->k_next, sum);
  if (sip->sip_supported != nullptr) read_items(sip->sip_supported->k_items, sip->sip_supported->k_next, sum);
  return true;
}

bool l2(std::string_view input, checksum& sum) {
  msg_t* const msg = msg_make(sip_default_mclass(), 0, input.data(), static_cast<ssize_t>(input.size()));
  if (msg == nullptr) return false;
  const bool ok = typed(sip_object(msg), sum);
  msg_destroy(msg);
  return ok;
}

bool edit(msg_t* msg) {
  msg_pub_t* const all = msg_object(msg);
  sip_t* const sip = sip_object(msg);
  if (sip == nullptr || sip->sip_error != nullptr || (sip->sip_flags & MSG_FLG_ERROR) != 0) return false;
  su_home_t* const home = msg_home(msg);
  if (sip->sip_request == nullptr)
    return msg_header_remove(msg, all, reinterpret_cast<msg_header_t*>(sip->sip_via)) >= 0;
  sip_request_t* const was = sip->sip_request;
  sip_request_t* const line =
      sip_request_create(home, was->rq_method, was->rq_method_name, URL_STRING_MAKE(proxy_uri), nullptr);
  if (line == nullptr || msg_header_replace(msg, all, reinterpret_cast<msg_header_t*>(was),
                                            reinterpret_cast<msg_header_t*>(line)) < 0)
    return false;
  if (sip->sip_max_forwards != nullptr) {
    --sip->sip_max_forwards->mf_count;
    msg_fragment_clear(sip->sip_max_forwards->mf_common);
  } else if (msg_header_insert(msg, all, reinterpret_cast<msg_header_t*>(sip_max_forwards_make(home, "70"))) <
             0) {
    return false;
  }
  if (msg_header_insert(msg, all, reinterpret_cast<msg_header_t*>(sip_via_make(home, proxy_via))) < 0)
    return false;
  return sip->sip_route == nullptr ||
         msg_header_remove(msg, all, reinterpret_cast<msg_header_t*>(sip->sip_route)) >= 0;
}

bool proxy(std::string_view input, checksum& sum) {
  msg_t* const msg = msg_make(sip_default_mclass(), 0, input.data(), static_cast<ssize_t>(input.size()));
  if (msg == nullptr) return false;
  bool ok = edit(msg) && msg_serialize(msg, msg_object(msg)) >= 0 && msg_prepare(msg) >= 0;
  if (ok) {
    msg_iovec_t pieces[128];
    const auto count = msg_iovec(msg, pieces, 128);
    ok = count > 0;
    for (isize_t i = 0; i < count && i < 128; ++i) sum.add(std::uint64_t{pieces[i].siv_len});
  }
  msg_destroy(msg);
  return ok;
}

void read(const sdp_connection_t* c, checksum& sum) {
  for (; c != nullptr; c = c->c_next) {
    sum.add(static_cast<std::uint64_t>(c->c_addrtype));
    sum.add(c->c_address);
  }
}

void read(const sdp_attribute_t* a, const sdp_bandwidth_t* b, checksum& sum) {
  for (; b != nullptr; b = b->b_next) {
    sum.add(static_cast<std::uint64_t>(b->b_modifier));
    sum.add(std::uint64_t{b->b_value});
  }
  for (; a != nullptr; a = a->a_next) {
    sum.add(a->a_name);
    sum.add(a->a_value);
  }
}

bool session(std::string_view input, checksum& sum) {
  sdp_parser_t* const parser = sdp_parse(nullptr, input.data(), static_cast<issize_t>(input.size()), 0);
  const sdp_session_t* const s = sdp_session(parser);
  if (s != nullptr) {
    sum.add(s->sdp_origin->o_username);
    sum.add(s->sdp_origin->o_id);
    sum.add(s->sdp_origin->o_version);
    read(s->sdp_origin->o_address, sum);
    sum.add(s->sdp_subject);
    read(s->sdp_connection, sum);
    if (s->sdp_time != nullptr) sum.add(std::uint64_t{s->sdp_time->t_start});
    read(s->sdp_attributes, s->sdp_bandwidths, sum);
    for (const sdp_media_t* m = s->sdp_media; m != nullptr; m = m->m_next) {
      sum.add(static_cast<std::uint64_t>(m->m_type));
      sum.add(std::uint64_t{m->m_port});
      sum.add(static_cast<std::uint64_t>(m->m_proto));
      sum.add(std::uint64_t{m->m_mode});
      for (const sdp_list_t* f = m->m_format; f != nullptr; f = f->l_next) sum.add(f->l_text);
      for (const sdp_rtpmap_t* r = m->m_rtpmaps; r != nullptr; r = r->rm_next) {
        sum.add(std::uint64_t{r->rm_pt});
        sum.add(r->rm_encoding);
        sum.add(std::uint64_t{r->rm_rate});
        sum.add(r->rm_fmtp);
      }
      read(m->m_connections, sum);
      read(m->m_attributes, m->m_bandwidths, sum);
    }
  }
  sdp_parser_free(parser);
  return s != nullptr;
}

}  // namespace

void add_sofia_sip(std::vector<parser>& to) {
  su_init();
  to.push_back({level::l2, "sofia-sip " BENCH_SOFIA_SIP, "types every header it knows, not only the list",
                run_all<l2>});
  to.push_back({level::proxy, "sofia-sip " BENCH_SOFIA_SIP, "everything typed, kept fields sent as they were",
                run_all<proxy>});
  to.push_back({level::sdp, "sofia-sip " BENCH_SOFIA_SIP,
                "types rtpmap, fmtp and direction; the other attributes as text", run_all<session>});
}

}  // namespace bench
