// libre decodes a message into a list of headers and types the first Via, From, To, CSeq, Content-Type and
// the Request-URI on the way; the caller decodes the others one by one.

#include <cstdint>

// What the library itself was configured with.
#define HAVE_INET6
#define HAVE_INTTYPES_H
#define HAVE_STDBOOL_H
extern "C" {
#include <re.h>
}

#include "../parser.hpp"

namespace bench {
namespace {

std::string_view text(const pl& from) {
  return {from.p, from.l};
}

// The library reads a message out of its own buffer object; it is pointed at the bytes instead of being
// filled with a copy.
class buffer {
 public:
  buffer() : mb_(mbuf_alloc(1)) { own_ = mb_->buf; }
  ~buffer() {
    mb_->buf = own_;
    mem_deref(mb_);
  }
  buffer(const buffer&) = delete;
  buffer& operator=(const buffer&) = delete;

  mbuf* over(std::string_view input) noexcept {
    // Decoding only reads.
    mb_->buf = reinterpret_cast<std::uint8_t*>(const_cast<char*>(input.data()));
    mb_->size = mb_->end = input.size();
    mb_->pos = 0;
    return mb_;
  }

 private:
  mbuf* mb_;
  std::uint8_t* own_ = nullptr;
};

class decoded {
 public:
  explicit decoded(std::string_view input) {
    static buffer shared;
    if (sip_msg_decode(&msg_, shared.over(input)) != 0) msg_ = nullptr;
  }
  ~decoded() { mem_deref(msg_); }
  decoded(const decoded&) = delete;
  decoded& operator=(const decoded&) = delete;

  [[nodiscard]] const sip_msg* get() const noexcept { return msg_; }

 private:
  sip_msg* msg_ = nullptr;
};

bool l1(std::string_view input, checksum& sum) {
  const decoded holder(input);
  const sip_msg* const m = holder.get();
  if (m == nullptr) return false;
  sum.add(text(m->met));
  sum.add(std::uint64_t{m->scode});
  for (const le* at = m->hdrl.head; at != nullptr; at = at->next) {
    const auto* header = static_cast<const sip_hdr*>(at->data);
    sum.add(static_cast<std::uint64_t>(header->id));
    sum.add(std::uint64_t{header->val.l});
  }
  sum.add(std::uint64_t{pl_u32(&m->clen)});
  return true;
}

void read(const uri& from, checksum& sum) {
  sum.add(text(from.user));
  sum.add(text(from.host));
  sum.add(std::uint64_t{from.port});
  pl transport = pl_null;
  if (pl_isset(&from.params)) msg_param_decode(&from.params, "transport", &transport);
  sum.add(text(transport));
}

void read(const sip_taddr& from, checksum& sum) {
  sum.add(text(from.dname));
  read(from.uri, sum);
  sum.add(text(from.tag));
}

// Calls `visit` on every header of the id, in order; false as soon as it fails.
template <class Visit>
bool each(const sip_msg* m, sip_hdrid id, const Visit& visit) {
  struct context {
    const Visit* visit;
    bool failed;
  } state{&visit, false};
  const auto call = [](const sip_hdr* header, const sip_msg*, void* arg) {
    auto* const s = static_cast<context*>(arg);
    s->failed = !(*s->visit)(*header);
    return s->failed;
  };
  sip_msg_hdr_apply(m, true, id, call, &state);
  return !state.failed;
}

bool l2(std::string_view input, checksum& sum) {
  const decoded holder(input);
  const sip_msg* const m = holder.get();
  if (m == nullptr) return false;
  sum.add(text(m->met));
  sum.add(std::uint64_t{m->scode});
  if (m->req) read(m->uri, sum);
  read(m->from, sum);
  read(m->to, sum);
  sum.add(std::uint64_t{m->cseq.num});
  sum.add(text(m->cseq.met));
  sum.add(text(m->callid));
  if (pl_isset(&m->maxfwd)) sum.add(std::uint64_t{pl_u32(&m->maxfwd)});
  sum.add(text(m->ctyp.type));
  sum.add(text(m->ctyp.subtype));
  sum.add(std::uint64_t{pl_u32(&m->clen)});

  const auto use = [&sum](const sip_via& via) {
    sum.add(static_cast<std::uint64_t>(via.tp));
    sum.add(text(via.sentby));
    sum.add(std::uint64_t{sa_port(&via.addr)});
    sum.add(text(via.branch));
    pl received = pl_null;
    msg_param_decode(&via.params, "received", &received);
    sum.add(text(received));
  };
  bool first = true;
  bool ok = each(m, SIP_HDR_VIA, [&](const sip_hdr& header) {
    if (first) {
      first = false;
      use(m->via);
      return true;
    }
    sip_via via;
    if (sip_via_decode(&via, &header.val) != 0) return false;
    use(via);
    return true;
  });
  for (const sip_hdrid id : {SIP_HDR_CONTACT, SIP_HDR_ROUTE, SIP_HDR_RECORD_ROUTE})
    ok = each(m, id,
              [&](const sip_hdr& header) {
                sip_addr address;
                if (sip_addr_decode(&address, &header.val) != 0) return false;
                sum.add(text(address.dname));
                read(address.uri, sum);
                return true;
              }) &&
         ok;
  ok = each(m, SIP_HDR_AUTHORIZATION,
            [&](const sip_hdr& header) {
              httpauth_digest_resp credentials;
              if (httpauth_digest_response_decode(&credentials, &header.val) != 0) return false;
              for (const pl& part : {credentials.username, credentials.realm, credentials.nonce,
                                     credentials.uri, credentials.response})
                sum.add(text(part));
              return true;
            }) &&
       ok;
  for (const sip_hdrid id : {SIP_HDR_ALLOW, SIP_HDR_SUPPORTED})
    ok = each(m, id,
              [&](const sip_hdr& header) {
                sum.add(text(header.val));
                return true;
              }) &&
         ok;
  return ok;
}

bool add_attribute(const char* name, const char* value, void* arg) {
  auto& sum = *static_cast<checksum*>(arg);
  sum.add(name);
  sum.add(value);
  return false;
}

bool session(std::string_view input, checksum& sum) {
  static buffer shared;
  sa local;
  sa_init(&local, AF_INET);
  sdp_session* s = nullptr;
  if (sdp_session_alloc(&s, &local) != 0) return false;
  const bool ok = sdp_decode(s, shared.over(input), true) == 0;
  if (ok) {
    sum.add(static_cast<std::uint64_t>(sdp_session_rbandwidth(s, SDP_BANDWIDTH_AS)));
    sdp_session_rattr_apply(s, nullptr, add_attribute, &sum);
    for (const le* at = sdp_session_medial(s, false)->head; at != nullptr; at = at->next) {
      const auto* const m = static_cast<const sdp_media*>(at->data);
      sum.add(sdp_media_name(m));
      sum.add(sdp_media_proto(m));
      sum.add(std::uint64_t{sdp_media_rport(m)});
      sum.add(std::uint64_t{sa_port(sdp_media_raddr(m))});
      sum.add(static_cast<std::uint64_t>(sdp_media_rdir(m)));
      sum.add(static_cast<std::uint64_t>(sdp_media_rbandwidth(m, SDP_BANDWIDTH_AS)));
      for (const le* f = sdp_media_format_lst(m, false)->head; f != nullptr; f = f->next) {
        const auto* const format = static_cast<const sdp_format*>(f->data);
        sum.add(format->id);
        sum.add(format->name);
        sum.add(std::uint64_t{format->srate});
        sum.add(format->params);
      }
      sdp_media_rattr_apply(m, nullptr, add_attribute, &sum);
    }
  }
  mem_deref(s);
  return ok;
}

}  // namespace

void add_libre(std::vector<parser>& to) {
  to.push_back({level::l1, "libre " BENCH_LIBRE,
                "also types the first Via, From, To, CSeq, Content-Type, Request-URI", run_all<l1>});
  to.push_back({level::l2, "libre " BENCH_LIBRE, "", run_all<l2>});
  to.push_back(
      {level::sdp, "libre " BENCH_LIBRE,
       "types rtpmap, fmtp, bandwidth and direction; the other attributes as text; o=, s=, t= not kept",
       run_all<session>});
}

}  // namespace bench
