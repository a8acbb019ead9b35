#pragma once

/// \file
/// A session description as a plain vector of lines, edited the naive way: what an sdp::edit must agree with.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "sipwire/sdp/edit.hpp"

namespace test_support {

struct sdp_edit_model {
  using range = std::pair<std::size_t, std::size_t>;
  static constexpr std::size_t session = static_cast<std::size_t>(-1);

  std::vector<std::string> lines;

  explicit sdp_edit_model(const sipwire::sdp::session_view& s) {
    for (std::size_t i = 0; i < s.total_line_count(); ++i) lines.emplace_back(s.total_line_at(i).text());
  }
  [[nodiscard]] std::string text() const {
    std::string out;
    for (const auto& l : lines) out += l + "\r\n";
    return out;
  }
  [[nodiscard]] std::vector<std::size_t> starts() const {
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < lines.size(); ++i)
      if (lines[i][0] == 'm') out.push_back(i);
    out.push_back(lines.size());
    return out;
  }
  [[nodiscard]] std::size_t media_count() const { return starts().size() - 1; }
  [[nodiscard]] range level(std::size_t k) const {
    const auto all = starts();
    return k == session ? range{0, all[0]} : range{all[k], all[k + 1]};
  }
  [[nodiscard]] static std::string name_of(const std::string& l) {
    return l.substr(2, l.find(':') == l.npos ? l.npos : l.find(':') - 2);
  }
  [[nodiscard]] static bool directs(const std::string& l) {
    const auto name = name_of(l);
    return l[0] == 'a' &&
           (name == "sendrecv" || name == "sendonly" || name == "recvonly" || name == "inactive");
  }
  [[nodiscard]] static bool same(const std::string& a, const std::string& b) {
    if (a[0] != b[0]) return false;
    return a[0] != 'a' || name_of(a) == name_of(b) || (directs(a) && directs(b));
  }
  [[nodiscard]] static bool once(std::size_t k, const std::string& l) {
    if (l[0] != 'a')
      return std::string_view(k == session ? "vosiuck" : "ik").find(l[0]) != std::string_view::npos;
    const auto name = name_of(l);
    return directs(l) || name == "tool" || name == "rtcp-mux";
  }
  [[nodiscard]] bool stands(std::size_t k, const std::string& l, std::size_t but) const {
    const auto [first, last] = level(k);
    for (std::size_t i = first; i < last; ++i)
      if (i != but && once(k, l) && same(lines[i], l)) return true;
    return false;
  }
  /// The n-th line of `k` that `takes` takes, or the number of lines.
  template <class Takes>
  [[nodiscard]] std::size_t find(std::size_t k, Takes&& takes, std::size_t n = 0) const {
    const auto [first, last] = level(k);
    for (std::size_t i = first; i < last; ++i)
      if (takes(lines[i]) && n-- == 0) return i;
    return lines.size();
  }
  template <class Takes>
  void remove(std::size_t k, Takes&& takes) {
    for (std::size_t i; (i = find(k, takes)) != lines.size();) erase(i);
  }
  void erase(std::size_t i) { lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(i)); }
  void insert(std::size_t i, const std::string& l) {
    lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(i), l);
  }

  bool add(std::size_t k, const std::string& l) {
    if (stands(k, l, lines.size())) return false;
    constexpr std::string_view order = "mvosiuepcbtrzka";
    const auto [first, last] = level(k);
    char limit = l[0];
    if (l[0] == 't' && find(k, [](const std::string& s) { return s[0] == 't'; }) != lines.size()) limit = 'z';
    std::size_t at = first;
    for (std::size_t i = first; i < last; ++i)
      if (order.find(lines[i][0]) <= order.find(limit)) at = i + 1;
    if (l[0] == 'z' && at != first && lines[at - 1][0] == 'z') return false;
    insert(at, l);
    return true;
  }
  template <class Takes>
  bool set(std::size_t k, Takes&& takes, const std::string& l) {
    const auto at = find(k, takes);
    if (at == lines.size()) return add(k, l);
    for (std::size_t i; (i = find(k, takes, 1)) != lines.size();) erase(i);
    lines[at] = l;
    return true;
  }
  /// Replaces the n-th word, from 0, of the m= line of `k`.
  void word(std::size_t k, std::size_t n, std::string_view with, bool to_end = false) {
    std::string& l = lines[level(k).first];
    std::size_t first = 0;
    while (n-- != 0) first = l.find(' ', first) + 1;
    l.replace(first, to_end ? l.npos : l.find(' ', first) - first, with);
  }

  /// What differs between this and what the edit reads and writes; empty when nothing does.
  [[nodiscard]] std::string difference(const sipwire::sdp::edit& e) const {
    using namespace sipwire;
    const std::string expected = text();
    if (e.size() != expected.size()) return "size, expected:\n" + expected;
    if (e.total_line_count() != lines.size()) return "number of lines";
    for (std::size_t i = 0; i < lines.size(); ++i)
      if (e.total_line_at(i).text() != lines[i])
        return "line " + std::string(e.total_line_at(i).text()) + " for " + lines[i];
    std::string written;
    string_sink out(written);
    const auto size = e.write(out);
    sdp::line_storage<1024> room;
    const auto s = sdp::parse(expected, room);
    if (e.failed()) return size ? "written after an error" : "";
    if (size.has_value() != s.has_value() || size.error() != s.error()) return "verdict of write()";
    if (!s) return "";
    if (written != expected) return "written:\n" + written + "\nexpected:\n" + expected;
    if (e.media_count() != s->media_count()) return "number of media descriptions";
    std::string bad = level_differs(e, *s);
    if (text_of(e.connection()) != text_of(s->connection()) || text_of(e.origin()) != text_of(s->origin()))
      bad += "session ";
    if (e.session_name() != s->session_name() || e.version() != s->version() ||
        text_of(e.uri()) != text_of(s->uri()))
      bad += "session ";
    if (e.emails().size() != s->emails().size() || e.times().size() != s->times().size()) bad += "session ";
    auto m = e.media().begin();
    for (const auto& other : s->media()) {
      const auto mine = *m++;
      bad += level_differs(mine, other);
      if (mine.index() != other.index() || mine.direction() != other.direction()) bad += "direction ";
      if (text_of(mine.connection()) != text_of(other.connection())) bad += "connection ";
      if (text_of(mine.media_line()) != text_of(other.media_line())) bad += "media ";
    }
    return bad;
  }

 private:
  template <class V>
  static std::string text_of(const sipwire::result<V>& v) {
    return v ? std::string(v->text()) : std::string(name(v.error().code));
  }
  template <class Mine, class Other>
  static std::string level_differs(const Mine& mine, const Other& other) {
    namespace attr = sipwire::sdp::attr;
    std::string bad;
    if (mine.line_count() != other.line_count()) return "lines of a level ";
    for (std::size_t i = 0; i < mine.line_count(); ++i)
      if (mine.line_at(i) != other.line_at(i)) bad += "line ";
    if (mine.information() != other.information() || mine.own_direction() != other.own_direction())
      bad += "i= ";
    if (mine.bandwidths().size() != other.bandwidths().size() || text_of(mine.key()) != text_of(other.key()))
      bad += "b= k= ";
    if (mine.attributes().size() != other.attributes().size()) bad += "attributes ";
    if (mine.attributes("x-note").size() != other.attributes("x-note").size()) bad += "x-note ";
    if (text_of(mine.template get<attr::ptime>()) != text_of(other.template get<attr::ptime>()))
      bad += "ptime ";
    if (text_of(mine.template get<attr::rtpmap>("97")) != text_of(other.template get<attr::rtpmap>("97")))
      bad += "rtpmap ";
    auto a = mine.template all<attr::rtpmap>().begin();
    for (const auto& v : other.template all<attr::rtpmap>())
      bad += text_of(*a++) == text_of(v) ? "" : "rtpmaps ";
    return bad;
  }
};

/// One step of a program of edits: the same on the edit and on the model. `pick(n)` gives a number below n.
/// False when the step must fail, in which case the model is as before.
template <class Pick>
bool sdp_edit_step(sipwire::sdp::edit& e, sdp_edit_model& m, Pick&& pick) {
  namespace sdp = sipwire::sdp;
  struct sample {
    std::string_view line;
    unsigned levels;  // 1 session, 2 media; 0 for what is refused everywhere
  };
  static constexpr sample samples[] = {
      {"i=what it is", 3},
      {"c=IN IP4 192.0.2.77", 3},
      {"c=IN IP6 2001:db8::7", 3},
      {"b=AS:99", 3},
      {"b=TIAS:7", 3},
      {"t=5 6", 1},
      {"r=7d 1h 0", 1},
      {"z=3730928400 -1h", 1},
      {"k=prompt", 3},
      {"o=- 7 7 IN IP4 192.0.2.7", 1},
      {"s=other", 1},
      {"u=http://x.example/", 1},
      {"e=a@b.example", 1},
      {"p=+1 2", 1},
      {"a=ptime:30", 2},
      {"a=tool:t", 1},
      {"a=x-note", 3},
      {"a=x-note:", 3},
      {"a=x-note:1", 3},
      {"a=rtpmap:97 opus/48000/2", 2},
      {"a=rtpmap:8 PCMA/8000", 2},
      {"a=fmtp:97 useinbandfec=1", 2},
      {"a=rtcp-fb:97 nack", 2},
      {"a=sendonly", 3},
      {"a=inactive", 3},
      {"a=rtcp-mux", 2},
      {"v=0", 1},
      {"b=x", 0},
      {"c=IN IP4 192.0.2.1/1", 0},
      {"i=a\rb", 0},
      {"m=audio 1 RTP/AVP 0", 0},
      {"a=x-note:\n", 0},
      {"a=a b", 0},
      {"x=y", 0},
  };
  const std::size_t media = m.media_count();
  const std::size_t k = pick(3) == 0 || media == 0 ? m.session : pick(media);
  const bool of_session = k == m.session;
  const std::size_t which = pick(20) == 0 ? pick(std::size(samples)) : pick(27);
  const std::string line(samples[which].line);
  const char type = line[0];
  const std::string_view value = std::string_view(line).substr(2);
  const bool good = (samples[which].levels & (of_session ? 1U : 2U)) != 0;
  const std::size_t n = pick(4);
  const std::string name = sdp_edit_model::name_of(line);
  const auto of_type = [&](const std::string& l) { return l[0] == type; };
  const auto called = [&](const std::string& l) { return l[0] == 'a' && sdp_edit_model::name_of(l) == name; };
  const auto on = [&](auto&& use) {
    if (of_session) {
      use(e);
    } else {
      use(e.media(k));
    }
  };
  const std::size_t op = pick(15);
  // What is refused ends a program, so there is not much of it.
  if (op < 6 && pick(16) != 0) {
    if (!good || (op < 3 && m.stands(k, line, m.lines.size()))) return true;
    if (op == 5 && m.find(k, of_type, n) == m.lines.size()) return true;
  }
  switch (op) {
    case 0:
    case 1:
    case 2:
      on([&](auto&& level) { level.add(type, value); });
      return good && m.add(k, line);
    case 3:
    case 4:
      on([&](auto&& level) { level.set(type, value); });
      return good && m.set(
                         k, [&](const std::string& l) { return sdp_edit_model::same(l, line); }, line);
    case 5: {
      on([&](auto&& level) { level.replace(type, n, value); });
      const auto at = m.find(k, of_type, n);
      if (!good || at == m.lines.size() || m.stands(k, line, at)) return false;
      m.lines[at] = line;
      return true;
    }
    case 6:
      if (type == 'a') {
        on([&](auto&& level) { level.remove_attribute(name); });
        m.remove(k, called);
      } else {
        on([&](auto&& level) { level.remove(type); });
        if (type == 'm') return false;
        m.remove(k, of_type);
      }
      return true;
    case 7: {
      const bool by_name = type == 'a' && pick(2) == 0;
      on([&](auto&& level) {
        if (by_name) {
          level.remove_attribute(name, n);
        } else {
          level.remove(type, n);
        }
      });
      if (type == 'm') return false;
      const auto at = by_name ? m.find(k, called, n) : m.find(k, of_type, n);
      if (at != m.lines.size()) m.erase(at);
      return true;
    }
    case 8: {
      const auto port = static_cast<std::uint16_t>(pick(200) * 300);
      e.media(of_session ? media : k).set_port(port);
      if (of_session) return false;
      std::string old = m.lines[m.level(k).first];
      old = old.substr(old.find(' ') + 1);
      old.resize(old.find(' '));
      m.word(k, 1, std::to_string(port) + (old.find('/') == old.npos ? "" : old.substr(old.find('/'))));
      return true;
    }
    case 9: {
      if (of_session) return true;
      const char* const formats[] = {"0", "97 0 8", "97", "0 97 8 97", "97 97 0 97 97", "0  8"};
      const std::string_view f = formats[pick(40) == 0 ? 5 : pick(5)];
      e.media(k).set_formats(f);
      if (f == "0  8") return false;
      m.word(k, 3, f, true);
      return true;
    }
    case 10: {
      const std::string_view v = pick(30) == 0  ? "audio x RTP/AVP 0"
                                 : pick(2) == 0 ? "video 5004/2 RTP/AVP 97 8"
                                                : "audio 9 RTP/AVP 0 97";
      const std::size_t at = pick(4);
      if (media >= 5) return true;
      const auto made = e.insert_media(at, v);
      if (v == "audio x RTP/AVP 0") return false;
      m.insert(m.starts()[std::min(at, media)], "m=" + std::string(v));
      return made.index() == std::min(at, media);
    }
    case 11: {
      const std::size_t at = pick(6);
      e.remove_media(at);
      if (at < media) {
        const auto [first, last] = m.level(at);
        for (std::size_t i = first; i < last; ++i) m.erase(first);
      }
      return true;
    }
    case 12: {
      const auto d = static_cast<sdp::direction>(pick(4));
      on([&](auto&& level) { level.set_direction(d); });
      return m.set(k, sdp_edit_model::directs, "a=" + std::string(sdp::name(d)));
    }
    case 13: {
      const std::string_view b = pick(2) == 0 ? "AS" : "CT";
      on([&](auto&& level) { level.set_bandwidth(b, n); });
      const std::string lead = "b=" + std::string(b) + ":";
      return m.set(
          k, [&](const std::string& l) { return l.starts_with(lead); }, lead + std::to_string(n));
    }
    default: {
      if (of_session) {
        const auto at = m.find(k, [](const std::string& l) { return l[0] == 'o'; });
        e.next_version();
        if (at == m.lines.size()) return false;
        std::string& o = m.lines[at];
        std::size_t first = 0;
        for (int i = 0; i < 2; ++i) first = o.find(' ', first) + 1;
        const std::size_t last = o.find(' ', first);
        o.replace(first, last - first, std::to_string(std::stoull(o.substr(first, last - first)) + 1));
        return true;
      }
      e.media(k).remove_format("97");
      std::string& l = m.lines[m.level(k).first];
      std::vector<std::string> words;
      for (std::size_t at = 0; at <= l.size();) {
        const auto last = std::min(l.find(' ', at), l.size());
        words.push_back(l.substr(at, last - at));
        at = last + 1;
      }
      std::string rest = words[0] + " " + words[1] + " " + words[2];
      bool any = false, left = false;
      for (std::size_t i = 3; i < words.size(); ++i) {
        any = any || words[i] == "97";
        left = left || words[i] != "97";
        if (words[i] != "97") rest += " " + words[i];
      }
      if (!any) return true;
      if (!left) return false;
      l = rest;
      m.remove(k, [](const std::string& s) {
        return s.starts_with("a=rtpmap:97 ") || s.starts_with("a=fmtp:97 ") || s.starts_with("a=rtcp-fb:97 ");
      });
      return true;
    }
  }
}

}  // namespace test_support
