/// \file
/// Fuzzes edits of session descriptions: the first byte says how long the program of edits is, the rest
/// behind it is the description.
///
/// Strict descriptions agree with a naive model after every step, in reads and output; of all others, what is
/// written parses again to what the edit reads. A session that owns its bytes, copied on the way, does what
/// an edit does. What a writer takes line by line parses.
///
/// A description in the middle of a buffer is edited as it is alone, also by a session that outlives the
/// buffer and whose operands lie in itself. A step that an arena has no room for leaves everything as it was,
/// and says what room would have done.

#include <cstddef>
#include <cstdint>
#include <memory>
#include <memory_resource>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "../tests/support/sdp_edit_model.hpp"
#include "../tests/support/sdp_edit_steps.hpp"
#include "sipwire/sdp/edit.hpp"
#include "sipwire/sdp/session.hpp"
#include "sipwire/sdp/validate.hpp"
#include "sipwire/sdp/writer.hpp"
#include "support/program.hpp"

namespace {

using namespace sipwire;
using fuzz::program;
using fuzz::require;

/// Has the model a place for everything in it? It splits what strict scanning takes without reading it.
bool plain(const sdp::session_view& s) {
  for (std::size_t i = 0; i < s.total_line_count(); ++i) {
    const auto l = s.total_line_at(i);
    if (l.type() == 'o' &&
        !(s.origin() && s.origin()->sess_version().value_or(~std::uint64_t{0}) < 1'000'000))
      return false;
  }
  for (const auto& m : s.media())
    if (!m.media_line() || !m.media_line()->check()) return false;
  return s.total_line_count() < 200;
}

void against_model(std::string_view text, program next) {
  sdp::line_storage<256> lines;
  const auto s = sdp::parse(text, lines);
  if (!s || !plain(*s)) return;
  const auto arena = std::make_unique<std::byte[]>(32768);
  sdp::edit e(*s, {arena.get(), 32768});
  sdp::session owned(*s, std::pmr::new_delete_resource());
  test_support::sdp_edit_model model(*s);
  test_support::sdp_edit_model twin(*s);
  require(model.difference(e).empty());
  while (!next.bytes.empty() && !e.failed()) {
    program same = next;
    const bool fine = test_support::sdp_edit_step(e, model, next);
    if (e.error().code == errc::too_small) return;
    require(fine != e.failed());
    require(model.difference(e).empty());
    (void)test_support::sdp_edit_step(owned, twin, same);
    require(owned.error() == e.error() && twin.difference(owned).empty());
    if (next.bytes.size() % 4 == 0) require(owned.text().size() == e.size());
  }
}

void against_parser(std::string_view text, program next, leniency lenient) {
  sdp::line_storage<1024> lines;
  sdp::line_storage<1280> again_lines;
  const auto s = sdp::parse(text, lines, lenient);
  if (!s) return;
  const auto arena = std::make_unique<std::byte[]>(32768);
  sdp::edit e(*s, {arena.get(), 32768});
  if (!e.failed()) {
    std::string same;
    string_sink out(same);
    require(e.write(out).has_value() && same == text);
  }
  // The model only lends the steps their operands here.
  sdp::line_storage<16> own;
  const auto lent = sdp::parse(
      "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nc=IN IP4 192.0.2.1\r\nt=0 0\r\nm=audio 1 RTP/AVP 0\r\n",
      own);
  test_support::sdp_edit_model model(*lent);
  while (!next.bytes.empty() && !e.failed()) {
    (void)test_support::sdp_edit_step(e, model, next);
    if (model.media_count() == 0) break;
  }
  const sdp::session copy(e, std::pmr::new_delete_resource());
  require(copy.error() == e.error() && copy.size() == e.size() &&
          copy.total_line_count() == e.total_line_count());
  for (std::size_t i = 0; i < e.total_line_count(); ++i) require(copy.total_line_at(i) == e.total_line_at(i));
  std::string written(e.size(), '\0');
  span_sink out(written);
  const auto size = e.write(out);
  if (!size) return;
  require(*size == e.size());
  const auto again = sdp::parse(written, again_lines, lenient);
  require(again.has_value());
  require(again->total_line_count() == e.total_line_count() && again->media_count() == e.media_count());
  for (std::size_t i = 0; i < e.total_line_count(); ++i)
    require(again->total_line_at(i) == e.total_line_at(i) &&
            again->total_line_at(i).type() == e.total_line_at(i).type());
}

/// A step by number, with operands that are pieces of the description.
struct step {
  std::size_t which, a, b, k;

  explicit step(program& next)
      : which(next(test_support::sdp_step_count)), a(next(256)), b(next(256)), k(next(3)) {}
  void operator()(sdp::edit& e, std::string_view one, std::string_view other) const {
    test_support::sdp_step(e, static_cast<unsigned>(which), one, other, k);
  }
  /// With operands of the edit itself.
  void operator()(sdp::edit& e) const {
    const auto pieces = test_support::pieces_of(e);
    if (!pieces.empty()) (*this)(e, pieces[a % pieces.size()], pieces[b % pieces.size()]);
  }
  /// With copies of them.
  void copied(sdp::edit& e) const {
    const auto pieces = test_support::pieces_of(e);
    if (!pieces.empty())
      (*this)(e, std::string(pieces[a % pieces.size()]), std::string(pieces[b % pieces.size()]));
  }
};
constexpr std::size_t most_steps = 12;
/// So many that a session grows again and again, whose operands lie in what it grows out of.
constexpr std::size_t growing_steps = 48;
constexpr std::size_t most_text = 2000;

/// `text` in a buffer of its own with `before` bytes in front of it and some behind it that could belong to
/// it.
class amid {
 public:
  amid(std::string_view text, std::size_t before)
      : bytes_(new char[before + text.size() + 40]), text_(bytes_.get() + before, text.size()) {
    std::string(before, '1').copy(bytes_.get(), before);
    text.copy(bytes_.get() + before, text.size());
    std::string(40, '0').copy(bytes_.get() + before + text.size(), 40);
  }
  [[nodiscard]] std::string_view text() const noexcept { return text_; }

 private:
  std::unique_ptr<char[]> bytes_;
  std::string_view text_;
};

/// Are they in the same state? The offset of an error may count in the buffer of a value, which an owning
/// session renews.
bool same(const sdp::edit& a, const sdp::edit& b) {
  if (a.error().code != b.error().code || a.error().rule != b.error().rule || a.size() != b.size() ||
      test_support::lines_of(a) != test_support::lines_of(b))
    return false;
  std::string one, other;
  string_sink to_one(one), to_other(other);
  const auto wrote_one = a.write(to_one);
  const auto wrote_other = b.write(to_other);
  return wrote_one.error().code == wrote_other.error().code && one == other;
}

void anywhere(std::string_view text, program next) {
  if (text.size() > most_text) return;
  const std::size_t how = next(4);
  const auto lenient = how % 2 == 0 ? leniency::none : leniency::all;
  const bool growing = how >= 2;
  sdp::line_storage<1024> lines, other_lines;
  const std::size_t before = next(48);
  const amid larger(text, before);
  const auto s = sdp::parse(text, lines, lenient);
  const auto inside = sdp::parse(larger.text(), other_lines, lenient);
  require(s.has_value() == inside.has_value() && s.error() == inside.error());
  if (!s) return;
  std::optional<sdp::session> owned, copied;
  {
    const amid shortlived(text, before + 1);
    sdp::line_storage<1024> its_lines;
    const auto view = sdp::parse(shortlived.text(), its_lines, lenient);
    owned.emplace(*view, std::pmr::new_delete_resource());
    const auto arena = std::make_unique<std::byte[]>(32768);
    copied.emplace(sdp::edit(*view, {arena.get(), 32768}), std::pmr::new_delete_resource());
  }
  const auto arena = std::make_unique<std::byte[]>(65536);
  sdp::edit e(*s, {arena.get(), 32768});
  sdp::edit twin(*inside, {arena.get() + 32768, 32768});
  for (std::size_t i = 0; i < (growing ? growing_steps : most_steps) && !next.bytes.empty(); ++i) {
    const step one(next);
    if (growing) {
      // A step that fails would end it.
      sdp::session trial(*owned, std::pmr::new_delete_resource());
      one.copied(trial);
      if (trial.failed()) continue;
    }
    one.copied(e);
    if (e.error().code == errc::too_small) return;
    one(twin);
    if (twin.error().code == errc::too_small) return;
    one(*owned);
    one(*copied);
    require(e.error() == twin.error() && same(e, twin) && same(e, *owned) && same(e, *copied));
    if (i % 4 == 3 && !growing) (void)owned->text();
  }
}

void any_arena(std::string_view text, program next) {
  if (text.size() > most_text) return;
  sdp::line_storage<1024> lines;
  const auto s = sdp::parse(text, lines);
  if (!s) return;
  const std::size_t size = s->total_line_count() * sdp::edit::bytes_per_line + next(256) * 5;
  const auto large = std::make_unique<std::byte[]>(65536);
  const auto small = std::make_unique<std::byte[]>(size);
  sdp::edit roomy(*s, {large.get(), 65536});
  sdp::edit e(*s, {small.get(), size});
  std::vector<step> done;
  while (done.size() < most_steps && !next.bytes.empty() && !e.failed()) {
    const std::string before = test_support::lines_of(e);
    done.emplace_back(next);
    done.back()(roomy);
    done.back()(e);
    if (e.failed()) require(test_support::lines_of(e) == before);
    if (roomy.error().code == errc::too_small) return;
    if (e.error().code != errc::too_small) {
      require(same(e, roomy));
      continue;
    }
    const std::size_t needed = e.error().needed();
    require(needed > size / 4 * 4);
    const auto enough = std::make_unique<std::byte[]>(needed);
    sdp::edit again(*s, {enough.get(), needed});
    for (const auto& one : done) one(again);
    require(same(again, roomy));
  }
}

/// Every line of `text` that a writer takes.
void through_writer(std::string_view text) {
  sdp::line_storage<1024> lines;
  const auto s = sdp::parse(text, lines, leniency::all);
  if (!s) return;
  std::string written;
  string_sink sink(written);
  sdp::session_writer w(sink);
  for (std::size_t i = 0; i < s->total_line_count() && !w.failed(); ++i) {
    const auto l = s->total_line_at(i);
    if (i != 0 || l.text() != "v=0") w.add(l);
  }
  if (!w.finish()) return;
  sdp::line_storage<1024> again_lines;
  const auto again = sdp::parse(written, again_lines);
  require(again.has_value() &&
          again->total_line_count() == s->total_line_count() + (s->total_line_at(0).text() == "v=0" ? 0 : 1));
  require(sdp::validate(*again).count == 0);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view input(reinterpret_cast<const char*>(data + 1), size - 1);
  const auto steps = data[0] < input.size() ? data[0] : input.size();
  const program next{input.substr(0, steps)};
  const auto description = input.substr(steps);
  against_model(description, next);
  against_parser(description, next, leniency::none);
  against_parser(description, next, leniency::all);
  anywhere(description, next);
  any_arena(description, next);
  through_writer(description);
  return 0;
}
