// Runs one parser over the mix a given number of times, for callgrind and perf, which the loops of a
// benchmark library would blur.

#include <cstdio>
#include <cstdlib>
#include <string_view>

#include "messages.hpp"
#include "parser.hpp"

// What `valgrind --tool=callgrind --toggle-collect=measured_pass` counts: the parsing and nothing else.
extern "C" __attribute__((noinline)) void measured_pass(const bench::parser* parser, const bench::feed* feed,
                                                        bench::outcome* out) {
  parser->run(feed->messages(), *out);
}

namespace {

int usage(const std::vector<bench::parser>& all) {
  std::fprintf(stderr,
               "usage: bench_once L1|L2|proxy|stream|serialise|SDP|MSRP|CPIM|CPIM-built|IMDN PASSES [PARSER] "
               "[same|video|random]\n       "
               "bench_once check\nparsers:\n");
  for (const auto& each : all) std::fprintf(stderr, "  %s %s\n", name(each.of).data(), each.name.c_str());
  return 2;
}

// What the rows of a level read, where no word chooses other messages.
bench::feed feed_of(bench::level of) {
  switch (of) {
    case bench::level::sdp:
      return bench::feed::sessions();
    case bench::level::chunks:
      return bench::feed::chunks(bench::chunk_body::near_end, 2048);
    case bench::level::cpim:
    case bench::level::cpim_built:
      return bench::feed::cpim();
    case bench::level::imdn:
      return bench::feed::notifications();
    default:
      return bench::feed::varied();
  }
}

// Every message of the mix is what it should be, and every parser reads all of them.
int self_check(const std::vector<bench::parser>& all) {
  int wrong = 0;
  const auto feed = bench::feed::varied();
  for (auto message : feed.messages()) {
    const auto reason = bench::check(message);
    if (reason.empty()) continue;
    ++wrong;
    std::printf("%s in:\n%.*s\n", reason.c_str(), static_cast<int>(message.size()), message.data());
  }
  if (feed.digest() != bench::feed::varied_digest) {
    ++wrong;
    std::printf("the mix is another one: digest %016llx\n", static_cast<unsigned long long>(feed.digest()));
  }
  const auto sessions = bench::feed::sessions();
  for (auto session : sessions.messages()) {
    const auto reason = bench::check_session(session);
    if (reason.empty()) continue;
    ++wrong;
    std::printf("%s in:\n%.*s\n", reason.c_str(), static_cast<int>(session.size()), session.data());
  }
  if (sessions.digest() != bench::feed::sessions_digest) {
    ++wrong;
    std::printf("the sessions are others: digest %016llx\n",
                static_cast<unsigned long long>(sessions.digest()));
  }
  for (const auto& each : all) {
    bench::outcome out;
    const auto read = feed_of(each.of);
    const auto& messages = read.messages();
    each.run(messages, out);
    std::printf("%s %-24s %zu of %zu refused\n", name(each.of).data(), each.name.c_str(), out.failed,
                messages.size());
    if (out.failed == 0) continue;
    std::printf("%s\n", out.first_failure.c_str());
    if (each.reference) ++wrong;
  }
  return wrong == 0 ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
  std::vector<std::string> missing;
  const auto all = bench::parsers(missing);
  if (argc == 2 && std::string_view(argv[1]) == "check") return self_check(all);
  if (argc < 3) return usage(all);
  const std::string_view level = argv[1];
  const long passes = std::strtol(argv[2], nullptr, 10);
  const std::string_view wanted = argc > 3 ? argv[3] : "sipwire";
  const bench::parser* chosen = nullptr;
  for (const auto& each : all)
    if (std::string_view(each.name).substr(0, wanted.size()) == wanted && name(each.of) == level &&
        (chosen == nullptr || each.name == wanted))
      chosen = &each;
  if (chosen == nullptr || passes < 1) return usage(all);
  const std::string_view of = argc > 4 ? argv[4] : "";
  const auto feed = of == "video"                                      ? bench::feed::audio_video()
                    : of == "same" && chosen->of == bench::level::imdn ? bench::feed::notification()
                    : of == "same"                                     ? bench::feed::same()
                    : of == "random" && chosen->of == bench::level::chunks
                        ? bench::feed::chunks(bench::chunk_body::random, 65536)
                        : feed_of(chosen->of);

  bench::outcome out;
  chosen->run(feed.messages(), out);  // tables, symbols and pools are in place after this
  for (long i = 0; i < passes; ++i) measured_pass(chosen, &feed, &out);
  std::printf("%s %s: %zu messages, %zu bytes a pass, %ld passes, %zu refused, checksum %016llx\n", argv[1],
              chosen->name.c_str(), feed.messages().size(), feed.bytes(), passes, out.failed,
              static_cast<unsigned long long>(out.sum));
  return 0;
}
