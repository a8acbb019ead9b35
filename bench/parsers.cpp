#include "parser.hpp"

namespace bench {

std::vector<parser> parsers([[maybe_unused]] std::vector<std::string>& missing) {
  std::vector<parser> out;
  add_sipwire(out);
#if defined(BENCH_BASELINE)
  add_sipwire_baseline(out);
#endif
#if defined(BENCH_PORTABLE)
  add_sipwire_portable(out);
#endif
  add_floors(out);
  add_streams(out);
  add_serialisers(out);
  add_chunks(out);
  add_cpim(out);
  add_sdp(out);
#if defined(BENCH_BASELINE)
  add_sdp_baseline(out);
#endif
#if defined(BENCH_PORTABLE)
  add_sdp_portable(out);
#endif
  add_imdn(out);
#if defined(BENCH_BASELINE)
  add_imdn_baseline(out);
#endif
#if defined(BENCH_PORTABLE)
  add_imdn_portable(out);
#endif
#if defined(BENCH_PUGIXML)
  add_pugixml(out);
#else
  missing.emplace_back("pugixml (libpugixml-dev)");
#endif
#if defined(BENCH_EXPAT)
  add_expat(out);
#else
  missing.emplace_back("expat (libexpat1-dev)");
#endif
#if defined(BENCH_LIBXML2)
  add_libxml2(out);
#else
  missing.emplace_back("libxml2 (libxml2-dev)");
#endif
#if defined(BENCH_SOFIA_SIP)
  add_sofia_sip(out);
#else
  missing.emplace_back("sofia-sip (libsofia-sip-ua-dev)");
#endif
#if defined(BENCH_OSIP2)
  add_osip2(out);
#else
  missing.emplace_back("osip2 (libosip2-dev)");
#endif
#if defined(BENCH_LIBRE)
  add_libre(out);
#else
  missing.emplace_back("libre (libre-dev)");
#endif
  return out;
}

}  // namespace bench
