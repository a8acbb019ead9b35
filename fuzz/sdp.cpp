// Session descriptions: both run policies agree on lines and on every typed value, strict within lenient,
// everything inside the input, what is written is what was read; the levels are all of it, in order. Values
// by themselves, and descriptions with more bytes behind them, are read as they are where they stand.
#include "sipwire/sdp.hpp"

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "support/parts.hpp"
#include "support/program.hpp"

using fuzz::require;

using namespace sipwire;

namespace {

sdp::line_storage<8192> fast_room, slow_room, loose_room;

class walker {
 public:
  walker(std::string_view input, leniency lenient) : input_(input), lenient_(lenient) {}

  void run(const sdp::session_view& session) const {
    (void)session.version();
    (void)session.session_name();
    fault_inside(session.origin().error());
    fault_inside(session.uri().error());
    fault_inside(session.connection().error());
    for (const auto t : session.times()) {
      fault_inside(t.time().error());
      fault_inside(t.zone().error());
      for (const auto& r : t.repeats())
        if (r)
          for (const auto o : r->offsets()) fault_inside(o.seconds().error());
    }
    level(session);
    std::size_t n = 0;
    for (const auto& m : session.media()) {
      require(m.index() == n++);
      fault_inside(m.media_line().error());
      fault_inside(m.connection().error());
      (void)m.direction();
      fault_inside(m.inherited<sdp::attr::setup>().error());
      fault_inside(m.get<sdp::attr::rtpmap>(std::uint8_t{96}).error());
      fault_inside(m.get<sdp::attr::fmtp>("96").error());
      level(m);
    }
    require(n == session.media_count());
    std::vector<sdp::problem> problems(session.total_line_count());
    const auto verdict = sdp::validate(session, problems);
    require(verdict.count == verdict.problems.size());
    for (const auto& p : verdict.problems) require(p.what && p.what.offset <= input_.size());
  }

 private:
  void inside(std::string_view piece) const {
    require(piece.empty() ||
            (piece.data() >= input_.data() && piece.data() + piece.size() <= input_.data() + input_.size()));
  }
  void fault_inside(const fault& e) const { require(e.offset <= input_.size()); }

  template <class V>
  void value(const slice& text) const {
    V fast, slow;
    const auto a = V::template scan_with<vector_runs>(text, lenient_, fast);
    const auto b = V::template scan_with<byte_runs>(text, lenient_, slow);
    require(a.code == b.code && a.rule == b.rule && a.at == b.at);
    require(a.at >= text.begin() && a.at <= text.end());
    alone<V>(text, a);
    if (!a.ok()) return;
    require(a.at == text.end() &&
            (fast.text() == text.text() || (has(lenient_, leniency::stray_blanks) &&
                                            fast.text() == sdp::detail::without_blanks(text).text())));
    fuzz::walker by_vectors(input_);
    fuzz::walker by_bytes(input_);
    by_vectors(fast);
    by_bytes(slow);
    require(by_vectors.digest() == by_bytes.digest() && fast.check() == slow.check());
    // Strict within lenient.
    V loose;
    require(lenient_ != leniency::none || V::scan(text, leniency::all, loose).ok());
    asked(fast);
  }
  /// The same bytes by themselves, without any behind them, are read as they are where they stand.
  template <class V>
  void alone(const slice& text, const sipwire::scan_end& there) const {
    if (text.size() > 512) return;
    const std::unique_ptr<char[]> bytes(new char[text.size()]);
    text.text().copy(bytes.get(), text.size());
    V v;
    const auto here = V::template scan_with<vector_runs>(slice(bytes.get(), text.size()), lenient_, v);
    require(here.code == there.code && here.rule == there.rule &&
            here.at - bytes.get() == there.at - text.begin());
  }
  /// What takes an argument, and no part tells.
  template <class V>
  void asked(const V& v) const {
    if constexpr (requires { v.params().find("x"); }) (void)v.params().find("x");
    if constexpr (std::same_as<V, sdp::crypto_view>)
      for (const auto k : v.keys())
        if (const auto info = k.inline_info()) {
          char room[46];
          const auto size = info->key_salt_size();
          const auto got = info->key_salt(room, size.value_or(std::size_t{0}));
          require(got ? *got <= sizeof room : got.error().code != errc::none);
        }
    if constexpr (requires { v.attribute_name(); })
      sdp::with_tag(v.attribute_name(), [&]<class A>(std::type_identity<A>) {
        fault_inside(v.template as<A>(lenient_).error());
      });
    if constexpr (std::same_as<V, sdp::fmtp_view>) {
      fault_inside(sdp::telephone_event_format(v).check().error());
      fault_inside(sdp::amr_format(v, true).mode_set().error());
      fault_inside(sdp::h264_format(v).profile_idc().error());
      fault_inside(sdp::opus_format(v).max_average_bitrate().error());
    }
  }

  void level(const sdp::level_view& here) const {
    inside(here.text());
    for (std::size_t i = 0; i < here.line_count(); ++i) {
      const auto line = here.line_at(i);
      inside(line.text());
      const auto text = line.value_slice();
      sdp::detail::with_line_value(line.type(), [&]<class V>(std::type_identity<V>) { value<V>(text); });
      if (!line.is_attribute()) continue;
      const auto a = here.attribute_at(i);
      inside(a.name());
      require(has(lenient_, leniency::odd_sdp_lines) || !a.name().empty());
      require(sdp::find_attribute(a.name()) == a.id());
      sdp::with_tag(a.id(),
                    [&]<class A>(std::type_identity<A>) { value<typename A::value>(a.value_slice()); });
      bool met = false;
      for (const auto same : here.attributes(a.name())) met = met || same.where() == a.where();
      require(i > 64 || met || a.name().empty());
    }
  }

  std::string_view input_;
  leniency lenient_;
};

bool equal_lines(const sdp::session_view& a, const sdp::session_view& b) {
  if (a.total_line_count() != b.total_line_count() || a.media_count() != b.media_count()) return false;
  for (std::size_t i = 0; i < a.total_line_count(); ++i)
    if (a.total_line_at(i).where() != b.total_line_at(i).where() ||
        a.total_line_at(i).type() != b.total_line_at(i).type())
      return false;
  return true;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  const auto strict = sdp::parse(input, fast_room);
  const auto loose = sdp::parse(input, loose_room, leniency::all);
  for (const auto lenient : {leniency::none, leniency::all,
                             leniency::any_line_order | leniency::missing_lines | leniency::bare_lf}) {
    const auto fast = sdp::parse_with<vector_runs>(input, fast_room, lenient);
    const auto slow = sdp::parse_with<byte_runs>(input, slow_room, lenient);
    require(fast.has_value() == slow.has_value() && fast.error() == slow.error());
    if (!fast) {
      require(fast.error().code != errc::none &&
              (fast.error().code == errc::too_small || fast.error().offset <= size));
      continue;
    }
    require(equal_lines(*fast, *slow));
    // Every leniency may read more, never otherwise.
    require(loose && equal_lines(*fast, *loose));
    std::string out;
    string_sink sink(out);
    (void)sdp::write(sink, *fast);
    require(out == input);
    std::string parts(static_cast<const sdp::level_view&>(*fast).text());
    for (const auto& m : fast->media()) parts += m.text();
    require(parts == input);
    walker(input, lenient).run(*fast);
  }
  require(!strict || loose);
  const std::string longer = std::string(input) + "0\r\na=0\r\nm=0 0 0 0\r\n" + std::string(64, '0');
  const auto amid = sdp::parse(std::string_view(longer).substr(0, size), slow_room);
  const auto again = sdp::parse(input, fast_room);
  require(amid.has_value() == again.has_value() && amid.error() == again.error());
  require(!amid || equal_lines(*amid, *again));
  require(!amid || sdp::validate(*amid).first_error.what == sdp::validate(*again).first_error.what);
  return 0;
}
