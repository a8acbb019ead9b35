// Every parser over the mix in one run, and one table of what it cost.

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "allocations.hpp"
#include "messages.hpp"
#include "parser.hpp"

namespace {

using bench::level;

struct scenario {
  level of;
  const char* title;
  const char* feed_name;
  const bench::feed* feed;
};

struct row {
  const scenario* in;
  const bench::parser* parser;
  double allocations = 0;
  std::size_t failed = 0;
  std::size_t copied = 0;
  std::size_t written = 0;
  double nanoseconds = 0;  // a message; the least of the repetitions
};

std::string key(const scenario& in, const bench::parser& parser) {
  return std::string(name(in.of)) + "/" + in.feed_name + "/" + parser.name;
}

// Collects the repetitions and prints the table at the end; the library's own rows would drown it.
class table : public benchmark::BenchmarkReporter {
 public:
  explicit table(std::vector<row>& rows) : rows_(rows) {}

  bool ReportContext(const Context&) override { return true; }

  void ReportRuns(const std::vector<Run>& runs) override {
    for (const Run& run : runs) {
      if (run.error_occurred || run.run_type != Run::RT_Iteration) continue;
      for (row& r : rows_) {
        if (key(*r.in, *r.parser) != run.run_name.function_name) continue;
        const double ns = run.cpu_accumulated_time / static_cast<double>(run.iterations) * 1e9 /
                          static_cast<double>(r.in->feed->messages().size());
        if (r.nanoseconds == 0 || ns < r.nanoseconds) r.nanoseconds = ns;
      }
    }
  }

  void Finalize() override {
    const scenario* last = nullptr;
    for (const row& r : rows_) {
      if (r.nanoseconds == 0) continue;
      const std::size_t messages = r.in->feed->messages().size();
      const double average = static_cast<double>(r.in->feed->bytes()) / static_cast<double>(messages);
      if (r.in != last) {
        last = r.in;
        std::printf("\n%s, %s: %zu messages of %.0f bytes on average\n", r.in->title, r.in->feed_name,
                    messages, average);
        std::printf("  %-22s %11s %10s %12s %8s\n", "parser", "ns/message", "MB/s", "allocations", "ratio");
      }
      const double bytes =
          r.written == 0 ? average : static_cast<double>(r.written) / static_cast<double>(messages);
      std::printf("  %-22s %11.1f %10.0f %12.1f %8s", r.parser->name.c_str(), r.nanoseconds,
                  bytes / r.nanoseconds * 1e3, r.allocations, ratio(r).c_str());
      if (r.failed != 0) std::printf("  %zu of %zu REFUSED", r.failed, messages);
      if (r.copied != 0)
        std::printf("  %.0f bytes copied", static_cast<double>(r.copied) / static_cast<double>(messages));
      if (!r.parser->includes.empty()) std::printf("  %s", r.parser->includes.c_str());
      std::printf("\n");
    }
    std::printf(
        "\nratio: ns of the row / ns of sipwire. ns: the least of the repetitions. allocations: a "
        "message.\n");
    std::fflush(stdout);
  }

 private:
  [[nodiscard]] std::string ratio(const row& r) const {
    for (const row& reference : rows_) {
      if (reference.in != r.in || !reference.parser->reference || reference.nanoseconds == 0) continue;
      char text[32];
      std::snprintf(text, sizeof text, "%.2f", r.nanoseconds / reference.nanoseconds);
      return text;
    }
    return "-";
  }

  std::vector<row>& rows_;
};

bool has_flag(int argc, char** argv, const char* flag) {
  return std::any_of(argv, argv + argc,
                     [flag](const char* arg) { return std::strncmp(arg, flag, std::strlen(flag)) == 0; });
}

}  // namespace

int main(int argc, char** argv) {
  const auto varied = bench::feed::varied();
  const auto same = bench::feed::same();
  for (auto message : varied.messages()) {
    if (const auto reason = bench::check(message); !reason.empty()) {
      std::fprintf(stderr, "the mix is broken: %s in\n%.*s\n", reason.c_str(),
                   static_cast<int>(message.size()), message.data());
      return 1;
    }
  }
  const auto sessions = bench::feed::sessions();
  const auto audio_video = bench::feed::audio_video();
  const auto texts = bench::feed::cpim();
  for (auto session : sessions.messages()) {
    if (const auto reason = bench::check_session(session); !reason.empty()) {
      std::fprintf(stderr, "the sessions are broken: %s in\n%.*s\n", reason.c_str(),
                   static_cast<int>(session.size()), session.data());
      return 1;
    }
  }
  if (varied.digest() != bench::feed::varied_digest)
    std::printf("note: not the mix of the published figures\n");

#if !defined(__OPTIMIZE__)
  std::printf("note: built without optimisation; ./dev bench does better\n");
#endif

  std::vector<std::string> missing;
  const auto parsers = bench::parsers(missing);
  for (const auto& name : missing) std::printf("skipped, not installed: %s\n", name.c_str());

  const std::pair<bench::chunk_body, const char*> bodies[] = {{bench::chunk_body::random, "random"},
                                                              {bench::chunk_body::base64_lines, "base64"},
                                                              {bench::chunk_body::near_end, "near-misses"}};
  const std::pair<std::size_t, const char*> sizes[] = {
      {100, "100 B"}, {2048, "2 KB"}, {65536, "64 KB"}, {1048576, "1 MB"}};
  std::vector<std::pair<std::string, bench::feed>> chunks;
  for (const auto& [size, words] : sizes)
    for (const auto& [of, what] : bodies)
      chunks.emplace_back(std::string(words) + " " + what, bench::feed::chunks(of, size));
  const auto notifications = bench::feed::notifications();
  const auto notification = bench::feed::notification();
  std::vector<scenario> scenarios = {
      {level::l1, "SIP L1, headers located", "varied", &varied},
      {level::l2, "SIP L2, headers typed", "varied", &varied},
      {level::proxy, "SIP proxy path, parse to output", "varied", &varied},
      {level::stream, "SIP over TCP, framed and located", "varied", &varied},
      {level::serialise, "SIP MESSAGE with CPIM written", "varied", &varied},
      {level::sdp, "SDP, lines and common attributes typed", "varied", &sessions},
      {level::sdp, "SDP, lines and common attributes typed", "audio+video", &audio_video},
      {level::cpim, "CPIM, to the decoded text", "varied", &texts},
      {level::cpim_built, "CPIM text message built", "varied", &texts},
      {level::imdn, "IMDN documents, typed", "varied", &notifications},
      {level::imdn, "IMDN documents, typed", "same", &notification},
      {level::l1, "SIP L1, headers located", "same", &same},
      {level::l2, "SIP L2, headers typed", "same", &same}};
  for (const auto& [what, feed] : chunks)
    scenarios.push_back({level::chunks, "MSRP chunks off a stream", what.c_str(), &feed});
  std::vector<row> rows;
  for (const auto& in : scenarios)
    for (const auto& parser : parsers)
      if (parser.of == in.of) rows.push_back({&in, &parser});

  for (row& r : rows) {
    bench::outcome first;
    r.parser->run(r.in->feed->messages(), first);  // pools and tables fill here
    const auto before = bench::allocations();
    bench::outcome second;
    r.parser->run(r.in->feed->messages(), second);
    r.allocations = static_cast<double>(bench::allocations() - before) /
                    static_cast<double>(r.in->feed->messages().size());
    r.failed = second.failed;
    r.copied = second.copied;
    r.written = second.written;
    if (r.failed != 0 && r.in->feed != &same)
      std::printf("%s refuses %zu messages, the first:\n%s\n", r.parser->name.c_str(), r.failed,
                  second.first_failure.c_str());
    benchmark::RegisterBenchmark(key(*r.in, *r.parser).c_str(), [&r](benchmark::State& state) {
      bench::outcome out;
      for (auto _ : state) r.parser->run(r.in->feed->messages(), out);
      benchmark::DoNotOptimize(out.sum);
      state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(r.in->feed->bytes()));
      state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(r.in->feed->messages().size()));
    });
  }

  std::vector<char*> arguments(argv, argv + argc);
  std::string defaults[] = {"--benchmark_enable_random_interleaving=true", "--benchmark_repetitions=9",
                            "--benchmark_min_time=0.12"};
  for (auto& option : defaults)
    if (!has_flag(argc, argv, option.substr(0, option.find('=')).c_str())) arguments.push_back(option.data());
  int count = static_cast<int>(arguments.size());
  benchmark::Initialize(&count, arguments.data());
  if (benchmark::ReportUnrecognizedArguments(count, arguments.data())) return 2;
  table report(rows);
  benchmark::RunSpecifiedBenchmarks(&report);
  benchmark::Shutdown();
  return 0;
}
