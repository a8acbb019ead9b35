// Session descriptions: every line and the common attributes typed.

#include <sipwire/sdp.hpp>

#include "parser.hpp"

namespace bench {
namespace {

namespace sdp = sipwire::sdp;
namespace attr = sipwire::sdp::attr;

template <class Values, class Use>
bool each(const Values& values, const Use& use) {
  bool good = true;
  for (const auto& v : values) {
    if (v) {
      use(*v);
    } else {
      good = false;
    }
  }
  return good;
}

// A value that is there must be readable.
template <class Value, class Use>
bool one(const sipwire::result<Value>& value, const Use& use) {
  if (!value) return value.error().code == sipwire::errc::absent;
  use(*value);
  return true;
}

template <class Out>
void add(const sdp::connection_view& c, Out& sum) {
  sum.add(c.addrtype());
  const auto address = c.address();
  sum.add(address ? static_cast<std::uint64_t>(address->form()) : 9);
  sum.add(c.address_text());
}
void add(const sdp::media_line_view& m, checksum& sum) {
  sum.add(m.media());
  sum.add(std::uint64_t{m.port()});
  sum.add(static_cast<std::uint64_t>(m.proto()));
  for (const auto f : m.formats()) sum.add(f.text());
}
void add(const sdp::rtpmap_view& r, checksum& sum) {
  sum.add(std::uint64_t{r.payload_type()});
  sum.add(r.encoding_name());
  sum.add(std::uint64_t{r.clock_rate()});
}
void add(const sdp::fmtp_view& f, checksum& sum) {
  sum.add(f.format());
  sum.add(f.params_text());
}
void add(const sdp::candidate_view& c, checksum& sum) {
  sum.add(c.foundation());
  sum.add(std::uint64_t{c.component_id().value_or(0)});
  sum.add(std::uint64_t{c.priority().value_or(0)});
  const auto address = c.address();
  sum.add(address ? static_cast<std::uint64_t>(address->form()) : 9);
  sum.add(std::uint64_t{c.port()});
  sum.add(static_cast<std::uint64_t>(c.type()));
}
void add(const sdp::crypto_view& c, checksum& sum) {
  sum.add(std::uint64_t{c.tag()});
  sum.add(c.suite());
}
void add(const sdp::fingerprint_view& f, checksum& sum) {
  sum.add(f.hash_func());
  sum.add(std::uint64_t{f.size()});
}
void add(const sdp::bandwidth_view& b, checksum& sum) {
  sum.add(static_cast<std::uint64_t>(b.type()));
  sum.add(b.value().value_or(0));
}

// As an application asks: each kind of value by its name.
bool by_name(std::string_view input, checksum& sum) {
  sdp::line_storage<128> lines;
  const auto session = sdp::parse(input, lines);
  if (!session) return false;
  const auto take = [&sum](const auto& v) { add(v, sum); };
  bool good = one(session->origin(), [&](const auto& o) {
    sum.add(o.username());
    sum.add(o.sess_id().value_or(0));
    sum.add(o.sess_version().value_or(0));
    sum.add(o.unicast_address());
  });
  sum.add(session->session_name().value_or(std::string_view()));
  good &= one(session->connection(), take);
  good &= each(session->bandwidths(), take);
  for (const auto t : session->times())
    good &= one(t.time(), [&](const auto& v) { sum.add(v.start().value_or(1)); });
  good &= each(session->all<attr::group>(), [&](const auto& g) { sum.add(g.semantics()); });
  for (const auto& m : session->media()) {
    good &= one(m.media_line(), take);
    good &= one(m.connection(), take);
    good &= each(m.bandwidths(), take);
    good &= each(m.all<attr::rtpmap>(), take);
    good &= each(m.all<attr::fmtp>(), take);
    good &= one(m.get<attr::ptime>(), [&](const auto& p) { sum.add(std::uint64_t{p.whole().value_or(0)}); });
    sum.add(static_cast<std::uint64_t>(m.direction()));
    good &= each(m.all<attr::candidate>(), take);
    good &= each(m.all<attr::crypto>(), take);
    good &= one(m.inherited<attr::fingerprint>(), take);
    good &= one(m.inherited<attr::setup>(),
                [&](const auto& s) { sum.add(static_cast<std::uint64_t>(s.role())); });
    good &= one(m.get<attr::mid>(), [&](const auto& v) { sum.add(v.text()); });
    for (const auto a : m.attributes("rtcp-fb")) sum.add(a.value().value_or(std::string_view()));
    good &= one(m.get<attr::path>(), [&](const auto& p) {
      for (const auto& uri : p.uris()) sum.add(uri.host().text());
    });
  }
  return good;
}

// As a stack does that fills a model of its own: each line as it comes, the unknown attributes too; with the
// attributes as text, what the peers do with most of them.
template <bool TypedAttributes>
bool in_order(std::string_view input, checksum& sum) {
  sdp::line_storage<128> lines;
  const auto session = sdp::parse(input, lines);
  if (!session) return false;
  bool good = true;
  const auto level = [&](const sdp::level_view& here) {
    for (std::size_t i = 0; i < here.line_count(); ++i) {
      const auto l = here.line_at(i);
      const auto as = [&]<class V>(std::type_identity<V>, const sipwire::slice& text, const auto& use) {
        const auto v = sipwire::parse_as<V>(text);
        good &= v.has_value();
        if (v) use(*v);
      };
      const auto take = [&sum](const auto& v) { add(v, sum); };
      switch (l.type()) {
        case 'o':
          as(std::type_identity<sdp::origin_view>{}, l.value_slice(), [&](const auto& o) {
            sum.add(o.username());
            sum.add(o.sess_id().value_or(0));
            sum.add(o.sess_version().value_or(0));
            sum.add(o.unicast_address());
          });
          break;
        case 'c':
          as(std::type_identity<sdp::connection_view>{}, l.value_slice(), take);
          break;
        case 'b':
          as(std::type_identity<sdp::bandwidth_view>{}, l.value_slice(), take);
          break;
        case 't':
          as(std::type_identity<sdp::time_view>{}, l.value_slice(),
             [&](const auto& v) { sum.add(v.start().value_or(1)); });
          break;
        case 'm':
          as(std::type_identity<sdp::media_line_view>{}, l.value_slice(), take);
          break;
        case 'a': {
          const auto a = here.attribute_at(i);
          switch (TypedAttributes ? a.id() : sdp::attribute_id::extension) {
            case sdp::attribute_id::rtpmap:
              as(std::type_identity<sdp::rtpmap_view>{}, a.value_slice(), take);
              break;
            case sdp::attribute_id::fmtp:
              as(std::type_identity<sdp::fmtp_view>{}, a.value_slice(), take);
              break;
            case sdp::attribute_id::ptime:
              as(std::type_identity<sdp::real_view>{}, a.value_slice(),
                 [&](const auto& p) { sum.add(std::uint64_t{p.whole().value_or(0)}); });
              break;
            case sdp::attribute_id::candidate:
              as(std::type_identity<sdp::candidate_view>{}, a.value_slice(), take);
              break;
            case sdp::attribute_id::crypto:
              as(std::type_identity<sdp::crypto_view>{}, a.value_slice(), take);
              break;
            case sdp::attribute_id::fingerprint:
              as(std::type_identity<sdp::fingerprint_view>{}, a.value_slice(), take);
              break;
            case sdp::attribute_id::setup:
              as(std::type_identity<sdp::setup_view>{}, a.value_slice(),
                 [&](const auto& s) { sum.add(static_cast<std::uint64_t>(s.role())); });
              break;
            case sdp::attribute_id::path:
              as(std::type_identity<sdp::path_view>{}, a.value_slice(), [&](const auto& p) {
                for (const auto& uri : p.uris()) sum.add(uri.host().text());
              });
              break;
            default:
              sum.add(static_cast<std::uint64_t>(a.id()));
              sum.add(a.value().value_or(std::string_view()));
              break;
          }
          break;
        }
        default:
          sum.add(l.value());
          break;
      }
    }
  };
  level(*session);
  for (const auto& m : session->media()) level(m);
  return good;
}

bool located(std::string_view input, checksum& sum) {
  sdp::line_storage<128> lines;
  const auto session = sdp::parse(input, lines);
  if (!session) return false;
  sum.add(std::uint64_t{session->total_line_count()});
  sum.add(std::uint64_t{session->media_count()});
  return true;
}

}  // namespace

// As in sipwire.cpp.
#if !defined(BENCH_VARIANT)
#define BENCH_VARIANT ""
#define BENCH_ADD_SDP add_sdp
#endif

void BENCH_ADD_SDP(std::vector<parser>& to) {
  constexpr bool reference = sizeof(BENCH_VARIANT) == 1;
  to.push_back({level::sdp, "sipwire" BENCH_VARIANT, "", run_all<by_name>, reference});
  if (reference) {
    to.push_back({level::sdp, "sipwire in order", "line by line, all attributes", run_all<in_order<true>>});
    to.push_back({level::sdp, "sipwire as text", "line by line, all attributes as text, as osip2",
                  run_all<in_order<false>>});
    to.push_back(
        {level::sdp, "sipwire located", "lines and attributes identified, no value read", run_all<located>});
  }
}

}  // namespace bench
