// osip2 types every header it knows while it parses, into strings of its own; Max-Forwards and Supported stay
// text that the caller reads. It has no level below that.

#include <osipparser2/osip_message.h>
#include <osipparser2/osip_parser.h>
#include <osipparser2/osip_port.h>
#include <osipparser2/sdp_message.h>

#include "../parser.hpp"

namespace bench {
namespace {

template <class Element, class Visit>
void each(const osip_list_t& list, const Visit& visit) {
  osip_list_iterator_t at;
  for (void* e = osip_list_get_first(&list, &at); e != nullptr; e = osip_list_get_next(&at))
    visit(*static_cast<Element*>(e));
}

const char* parameter(osip_list_t& list, const char* name) {
  osip_uri_param_t* found = nullptr;
  // The name is only read; the signature predates const.
  if (osip_uri_param_get_byname(&list, const_cast<char*>(name), &found) != OSIP_SUCCESS || found == nullptr)
    return nullptr;
  return found->gvalue;
}

std::uint64_t number(const char* digits) {
  return digits == nullptr ? 0 : static_cast<std::uint64_t>(osip_atoi(digits));
}

void read(osip_uri_t* uri, checksum& sum) {
  if (uri == nullptr) return;
  sum.add(uri->username);
  sum.add(uri->host);
  sum.add(number(uri->port));
  sum.add(parameter(uri->url_params, "transport"));
}

void read(osip_from_t* address, checksum& sum, const char* parameter_name) {
  if (address == nullptr) return;
  sum.add(address->displayname);
  read(address->url, sum);
  if (parameter_name != nullptr) sum.add(parameter(address->gen_params, parameter_name));
}

struct owned {
  osip_message_t* message = nullptr;
  owned() { osip_message_init(&message); }
  ~owned() { osip_message_free(message); }
  owned(const owned&) = delete;
  owned& operator=(const owned&) = delete;
};

bool l2(std::string_view input, checksum& sum) {
  const owned holder;
  osip_message_t* const m = holder.message;
  if (m == nullptr || osip_message_parse(m, input.data(), input.size()) != OSIP_SUCCESS) return false;

  sum.add(m->sip_method);
  sum.add(static_cast<std::uint64_t>(m->status_code));
  read(m->req_uri, sum);
  each<osip_via_t>(m->vias, [&](osip_via_t& via) {
    sum.add(via.protocol);
    sum.add(via.host);
    sum.add(number(via.port));
    sum.add(parameter(via.via_params, "branch"));
    sum.add(parameter(via.via_params, "received"));
  });
  read(m->from, sum, "tag");
  read(m->to, sum, "tag");
  each<osip_contact_t>(m->contacts, [&](osip_contact_t& contact) { read(&contact, sum, "expires"); });
  each<osip_route_t>(m->routes, [&](osip_route_t& route) { read(&route, sum, nullptr); });
  each<osip_record_route_t>(m->record_routes,
                            [&](osip_record_route_t& route) { read(&route, sum, nullptr); });
  if (m->cseq == nullptr || m->call_id == nullptr) return false;
  sum.add(number(m->cseq->number));
  sum.add(m->cseq->method);
  sum.add(m->call_id->number);
  osip_header_t* header = nullptr;
  if (osip_message_get_max_forwards(m, 0, &header) >= 0) sum.add(number(header->hvalue));
  if (m->content_type != nullptr) {
    sum.add(m->content_type->type);
    sum.add(m->content_type->subtype);
  }
  if (m->content_length != nullptr) sum.add(number(m->content_length->value));
  each<osip_authorization_t>(m->authorizations, [&](osip_authorization_t& credentials) {
    sum.add(credentials.username);
    sum.add(credentials.realm);
    sum.add(credentials.nonce);
    sum.add(credentials.uri);
    sum.add(credentials.response);
  });
  each<osip_allow_t>(m->allows, [&](osip_allow_t& method) { sum.add(method.value); });
  for (int at = 0; (at = osip_message_get_supported(m, at, &header)) >= 0; ++at) sum.add(header->hvalue);
  return true;
}

// Replaces a string of the message.
void assign(char*& text, const char* value) {
  osip_free(text);
  text = osip_strdup(value);
}

bool edit(osip_message_t* m) {
  if (m->sip_method == nullptr) {
    auto* const top = static_cast<osip_via_t*>(osip_list_get(&m->vias, 0));
    osip_list_remove(&m->vias, 0);
    osip_via_free(top);
    return true;
  }
  osip_uri_free(m->req_uri);
  osip_uri_init(&m->req_uri);
  if (osip_uri_parse(m->req_uri, proxy_uri) != OSIP_SUCCESS) return false;
  osip_header_t* hops = nullptr;
  if (osip_message_get_max_forwards(m, 0, &hops) >= 0) {
    assign(hops->hvalue, std::to_string(osip_atoi(hops->hvalue) - 1).c_str());
  } else {
    osip_message_set_max_forwards(m, "70");
  }
  osip_via_t* via = nullptr;
  osip_via_init(&via);
  if (osip_via_parse(via, proxy_via) != OSIP_SUCCESS) return false;
  osip_list_add(&m->vias, via, 0);
  if (auto* const route = static_cast<osip_route_t*>(osip_list_get(&m->routes, 0)); route != nullptr) {
    osip_list_remove(&m->routes, 0);
    osip_route_free(route);
  }
  return true;
}

bool proxy(std::string_view input, checksum& sum) {
  const owned holder;
  osip_message_t* const m = holder.message;
  if (m == nullptr || osip_message_parse(m, input.data(), input.size()) != OSIP_SUCCESS || !edit(m))
    return false;
  osip_message_force_update(m);
  char* text = nullptr;
  std::size_t size = 0;
  if (osip_message_to_str(m, &text, &size) != OSIP_SUCCESS) return false;
  sum.add(std::uint64_t{size});
  osip_free(text);
  return true;
}

void read(const osip_list_t& attributes, const osip_list_t& bandwidths, checksum& sum) {
  each<sdp_bandwidth_t>(bandwidths, [&](sdp_bandwidth_t& b) {
    sum.add(b.b_bwtype);
    sum.add(number(b.b_bandwidth));
  });
  each<sdp_attribute_t>(attributes, [&](sdp_attribute_t& a) {
    sum.add(a.a_att_field);
    sum.add(a.a_att_value);
  });
}

void read(const sdp_connection_t& c, checksum& sum) {
  sum.add(c.c_addrtype);
  sum.add(c.c_addr);
}

bool session(std::string_view input, checksum& sum) {
  sdp_message_t* m = nullptr;
  if (sdp_message_init(&m) != OSIP_SUCCESS) return false;
  // The texts of the mix end in a zero.
  const bool ok = sdp_message_parse(m, input.data()) == OSIP_SUCCESS;
  if (ok) {
    sum.add(m->o_username);
    sum.add(m->o_sess_id);
    sum.add(m->o_sess_version);
    sum.add(m->o_addr);
    sum.add(m->s_name);
    if (m->c_connection != nullptr) read(*m->c_connection, sum);
    each<sdp_time_descr_t>(m->t_descrs, [&](sdp_time_descr_t& t) { sum.add(number(t.t_start_time)); });
    read(m->a_attributes, m->b_bandwidths, sum);
    each<sdp_media_t>(m->m_medias, [&](sdp_media_t& media) {
      sum.add(media.m_media);
      sum.add(number(media.m_port));
      sum.add(media.m_proto);
      each<char>(media.m_payloads, [&](char& format) { sum.add(static_cast<const char*>(&format)); });
      each<sdp_connection_t>(media.c_connections, [&](sdp_connection_t& c) { read(c, sum); });
      read(media.a_attributes, media.b_bandwidths, sum);
    });
  }
  sdp_message_free(m);
  return ok;
}

}  // namespace

void add_osip2(std::vector<parser>& to) {
  parser_init();
  to.push_back({level::l2, "osip2 " BENCH_OSIP2, "Max-Forwards by atoi, Supported as text", run_all<l2>});
  to.push_back({level::proxy, "osip2 " BENCH_OSIP2, "everything typed, and printed anew", run_all<proxy>});
  to.push_back({level::sdp, "osip2 " BENCH_OSIP2, "all attributes as text", run_all<session>});
}

}  // namespace bench
