#pragma once

/// \file
/// What sip::edit must do, done naively: a vector of fields, each a pair of the bytes before the value and
/// the value.

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "sipwire/core/text.hpp"
#include "sipwire/sip/edit.hpp"

namespace test_support {

/// A message as strings. Lists are split at commas outside quotes and angle brackets, so values must be
/// well-formed.
struct edit_model {
  using elements = std::vector<std::pair<std::size_t, std::size_t>>;

  std::string start;  // up to the Request-URI
  std::string uri;
  std::string rest;  // of the start line
  std::vector<std::pair<std::string, std::string>> lines;
  std::string body;

  explicit edit_model(const sipwire::sip::message_view& m) : body(m.body()) {
    const auto text = std::string(m.text());
    const auto at = [&](const char* p) { return static_cast<std::size_t>(p - m.text().data()); };
    const auto first = at(m.request_uri().text().data());
    start = text.substr(0, first);
    uri = m.request_uri().text();
    rest = text.substr(first + uri.size(),
                       m.layout().start_line.last - m.layout().start_line.first - first - uri.size());
    for (const auto f : m.fields()) {
      const auto name = at(f.name().data());
      lines.emplace_back(text.substr(name, at(f.value().data()) - name), f.value());
    }
  }

  [[nodiscard]] std::string text() const {
    std::string out = start + uri + rest;
    for (const auto& [lead, value] : lines) out += lead + value + "\r\n";
    return out + "\r\n" + body;
  }
  [[nodiscard]] static std::string name_of(const std::string& lead) {
    return lead.substr(0, lead.find_first_of(" \t:"));
  }
  [[nodiscard]] static bool is(const std::string& lead, std::string_view name) {
    const auto mine = name_of(lead);
    const auto id = sipwire::sip::find_header(name);
    return id == sipwire::sip::header_id::extension ? sipwire::iequals(mine, name)
                                                    : sipwire::sip::find_header(mine) == id;
  }
  [[nodiscard]] std::size_t find(std::string_view name, std::size_t n = 0) const {
    for (std::size_t i = 0; i < lines.size(); ++i)
      if (is(lines[i].first, name) && n-- == 0) return i;
    return lines.size();
  }
  [[nodiscard]] bool has(std::string_view name) const { return find(name) != lines.size(); }
  static std::pair<std::string, std::string> line(std::string_view name, std::string_view value) {
    const auto id = sipwire::sip::find_header(name);
    bool typed = false;
    sipwire::sip::with_tag(id, [&](auto) { typed = true; });
    return {std::string(typed ? sipwire::sip::name(id) : name) + ": ", std::string(value)};
  }
  void insert(std::size_t at, std::string_view name, std::string_view value) {
    lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(at), line(name, value));
  }
  void erase(std::size_t at) { lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(at)); }
  [[nodiscard]] std::size_t before(std::string_view anchor) const { return has(anchor) ? find(anchor) : 0; }
  [[nodiscard]] std::size_t behind(std::string_view anchor) const {
    std::size_t at = lines.size();
    for (std::size_t i = 0; i < lines.size(); ++i)
      if (is(lines[i].first, anchor)) at = i + 1;
    return at;
  }
  /// Is there a `*` for Contact, in another field than `but`?
  [[nodiscard]] bool starred(std::size_t but = static_cast<std::size_t>(-1)) const {
    for (std::size_t i = 0; i < lines.size(); ++i)
      if (i != but && is(lines[i].first, "Contact") && lines[i].second == "*") return true;
    return false;
  }
  void remove(std::string_view name) {
    while (has(name)) erase(find(name));
  }
  void set(std::string_view name, std::string_view value) {
    if (!has(name)) return insert(lines.size(), name, value);
    lines[find(name)].second = value;
    while (find(name, 1) != lines.size()) erase(find(name, 1));
  }

  [[nodiscard]] static elements split(const std::string& value) {
    elements out;
    if (value.empty()) return out;
    bool quoted = false, angled = false;
    std::size_t first = 0;
    const auto put = [&](std::size_t last) {
      while (first < last && std::string_view(" \t\r\n").find(value[first]) != std::string_view::npos)
        ++first;
      while (first < last && std::string_view(" \t\r\n").find(value[last - 1]) != std::string_view::npos)
        --last;
      out.emplace_back(first, last);
    };
    for (std::size_t i = 0; i < value.size(); ++i) {
      const char c = value[i];
      if (quoted) {
        if (c == '\\') ++i;
        if (c == '"') quoted = false;
      } else if (c == '"') {
        quoted = true;
      } else if (c == '<' || c == '>') {
        angled = c == '<';
      } else if (c == ',' && !angled) {
        put(i);
        first = i + 1;
      }
    }
    put(value.size());
    return out;
  }
  /// All values of a list header.
  [[nodiscard]] std::vector<std::string> values(std::string_view name) const {
    std::vector<std::string> out;
    for (const auto& [lead, value] : lines)
      if (is(lead, name))
        for (const auto& [first, last] : split(value)) out.push_back(value.substr(first, last - first));
    return out;
  }
  /// Field and place in it of the k-th value; the number of fields when there is none.
  [[nodiscard]] std::pair<std::size_t, std::size_t> locate(std::string_view name, std::size_t k) const {
    for (std::size_t i = 0; i < lines.size(); ++i) {
      if (!is(lines[i].first, name)) continue;
      const auto n = split(lines[i].second).size();
      if (k < n) return {i, k};
      k -= n;
    }
    return {lines.size(), 0};
  }
  void remove_value(std::string_view name, std::size_t k) {
    const auto [i, j] = locate(name, k);
    if (i == lines.size()) return;
    auto& value = lines[i].second;
    const auto all = split(value);
    if (all.size() == 1) return erase(i);
    if (j == 0) {
      value.erase(0, all[1].first);
    } else {
      value.erase(all[j - 1].second, all[j].second - all[j - 1].second);
    }
  }
  bool replace_value(std::string_view name, std::size_t k, std::string_view text) {
    const auto [i, j] = locate(name, k);
    if (i == lines.size()) return false;
    const auto [first, last] = split(lines[i].second)[j];
    lines[i].second.replace(first, last - first, text);
    return true;
  }
  bool insert_value(std::string_view name, std::size_t k, std::string_view text) {
    const auto [i, j] = locate(name, k);
    if (i == lines.size()) return false;
    lines[i].second.insert(split(lines[i].second)[j].first, std::string(text) + ", ");
    return true;
  }
  void set_body(std::string_view bytes) {
    body = bytes;
    const auto digits = std::to_string(bytes.size());
    if (!has("Content-Length")) return insert(lines.size(), "Content-Length", digits);
    for (auto& [lead, value] : lines)
      if (is(lead, "Content-Length") && std::stoul(value) != bytes.size()) value = digits;
  }
  void set_body(std::string_view type, std::string_view bytes) {
    set_body(bytes);
    if (has("Content-Type")) {
      set("Content-Type", type);
    } else {
      insert(has("Content-Length") ? find("Content-Length") : lines.size(), "Content-Type", type);
    }
    remove("Content-Encoding");
  }
  void drop_body() {
    set_body("");
    for (const char* name : {"Content-Type", "Content-Encoding", "Content-Disposition", "Content-Language"})
      remove(name);
  }

  /// What differs between this and what the edit reads and writes; empty when nothing does.
  [[nodiscard]] std::string difference(const sipwire::sip::edit& e) const {
    std::string written;
    sipwire::string_sink out(written);
    const auto size = e.write(out);
    if (!e.failed() && (!size || *size != written.size() || e.size() != written.size())) return "size";
    if (!e.failed() && written != text()) return "written:\n" + written + "\nexpected:\n" + text();
    if (e.request_uri().text() != uri) return "uri";
    if (e.body().text() != body) return "body";
    std::size_t i = 0;
    for (const auto f : e.fields()) {
      if (i == lines.size()) return "more fields";
      std::string value;
      sipwire::string_sink to_value(value);
      f.write_value(to_value);
      if (f.name() != name_of(lines[i].first)) return "name " + std::string(f.name());
      if (value != lines[i].second) return "value " + value + " for " + lines[i].second;
      if (f.value() && f.value()->text() != value) return "value in one piece";
      ++i;
    }
    if (i != lines.size()) return "fewer fields";
    return values_differ<sipwire::sip::hdr::via>(e) + values_differ<sipwire::sip::hdr::route>(e) +
           values_differ<sipwire::sip::hdr::contact>(e) + values_differ<sipwire::sip::hdr::supported>(e);
  }

 private:
  template <class H>
  [[nodiscard]] std::string values_differ(const sipwire::sip::edit& e) const {
    const auto expected = values(sipwire::sip::name(H::id));
    std::size_t i = 0;
    for (const auto& v : e.all<H>()) {
      if (i == expected.size() || !v || v->text() != expected[i])
        return "values of " + std::string(sipwire::sip::name(H::id));
      ++i;
    }
    return i == expected.size() ? "" : "fewer values of " + std::string(sipwire::sip::name(H::id));
  }
};

/// What differs between the edit and what it writes, read again with the leniency of the message; empty when
/// nothing does.
inline std::string reread_difference(const sipwire::sip::edit& e) {
  std::string written(e.size(), '\0');
  sipwire::sip::field_storage<256> slots;
  const auto again = e.view(written, slots);
  if (!again)
    return std::string("not read: ") + std::string(sipwire::name(again.error().code)) + "\n" + written;
  if (again->body() != e.body().text() || !again->trailing().empty()) return "body of\n" + written;
  if (again->request_uri().text() != e.request_uri().text() || again->status() != e.status())
    return "start line of\n" + written;
  std::size_t i = 0;
  for (const auto f : e.fields()) {
    if (i == again->field_count()) return "fewer fields in\n" + written;
    const auto g = again->field_at(i++);
    std::string value;
    sipwire::string_sink out(value);
    f.write_value(out);
    if (f.name() != g.name() || f.id() != g.id() || value != g.value() || f.malformed() != g.malformed())
      return "field " + std::to_string(i) + " of\n" + written;
  }
  return i == again->field_count() ? "" : "more fields in\n" + written;
}

/// One step of a program of edits: the same on the edit and on the model. `pick(n)` gives a number below n.
/// False when the step must fail, in which case the model is as before.
template <class Pick>
bool edit_step(sipwire::sip::edit& e, edit_model& m, Pick&& pick) {
  namespace hdr = sipwire::sip::hdr;
  static constexpr const char* names[] = {"Via",    "route", "m",       "Supported", "Subject",
                                          "X-Note", "P-Odd", "Expires", "From",      "Content-Encoding"};
  static constexpr const char* values[][4] = {
      {"SIP/2.0/TCP p.example;branch=z9hG4bK9", "SIP/2.0/UDP 192.0.2.7:5066;rport",
       "SIP/2.0/TLS a, SIP/2.0/WS b", "SIP/2.0/UDP"},
      {"<sip:r1.example;lr>", "\"a, b\" <sip:r2.example>;x=\"1,2\"", "<sip:r3>,\r\n <sip:r4>", "sip:bare"},
      {"<sip:c@192.0.2.9>;q=0.5", "sip:d@e.example;expires=60", "Bob <sip:x>, <sip:y>", "<sip:unclosed"},
      {"100rel", "timer", "path, gruu", "a b"},
      {"Hello", "", "two\r\n lines", "bare\rCR"},
      {"anything: at all", "x", "", "inject\r\nVia: SIP/2.0/UDP evil"},
      {"1", "2, 3", "tab\there", std::string_view("nul").data()},
      {"60", "0", "4294967295", "-1"},
      {"<sip:a@b.example>;tag=7", "\"A\" <sip:a@b>", "sip:a@c", "<sip:a@b> x"},
      {"gzip", "deflate", "gzip, tar", ""},
  };
  // Which of the values are one value, and which are refused.
  const std::size_t h = pick(10);
  const std::size_t v = pick(8) == 0 ? 2 + pick(2) : pick(2);
  const std::string_view name = names[h];
  const std::string_view value = values[h][v];
  const bool good = !(v == 3 && h != 6);
  const bool one = good && !(v == 2 && (h < 4 || h == 9)) && !value.empty();
  const std::size_t k = pick(5);
  const bool starred = h == 2 && m.starred();
  const bool once = name == "Subject" || name == "Expires" || name == "From";
  const auto list = [&](auto&& use) {
    switch (h) {
      case 0:
        return use(std::type_identity<hdr::via>());
      case 1:
        return use(std::type_identity<hdr::route>());
      case 2:
        return use(std::type_identity<hdr::contact>());
      default:
        return use(std::type_identity<hdr::supported>());
    }
  };
  switch (pick(17)) {
    case 0: {
      const char* const uris[] = {"sip:bob@192.0.2.4", "tel:+1234", "urn:service:sos", "sip:a b"};
      const std::string_view uri = uris[pick(20) == 0 ? 3 : pick(3)];
      e.request_uri(uri);
      if (uri == "sip:a b") return false;
      m.uri = uri;
      return true;
    }
    case 1:
    case 2:
      e.append(name, value);
      if (!good || starred || (once && m.has(name))) return false;
      m.insert(m.lines.size(), name, value);
      return true;
    case 3:
      e.prepend(name, value);
      if (!good || starred || (once && m.has(name))) return false;
      m.insert(m.before(name), name, value);
      return true;
    case 4: {
      const std::string_view anchor = names[pick(10)];
      const bool after = pick(2) == 0;
      if (after) {
        e.insert_after(anchor, name, value);
      } else {
        e.insert_before(anchor, name, value);
      }
      if (!good || starred || (once && m.has(name))) return false;
      m.insert(after ? m.behind(anchor) : m.before(anchor), name, value);
      return true;
    }
    case 5:
      e.set(name, value);
      if (!good) return false;
      m.set(name, value);
      return true;
    case 6:
      e.remove(name);
      m.remove(name);
      return true;
    case 7:
      e.remove(name, k);
      if (m.find(name, k) != m.lines.size()) m.erase(m.find(name, k));
      return true;
    case 8:
      e.replace(name, k % 2, value);
      if (!good || m.find(name, k % 2) == m.lines.size() || (h == 2 && m.starred(m.find(name, k % 2))))
        return false;
      m.lines[m.find(name, k % 2)].second = value;
      return true;
    case 9:
    case 10:
      if (h > 3) return true;
      return list([&]<class H>(std::type_identity<H>) {
        e.remove_value<H>(k);
        m.remove_value(name, k);
        return true;
      });
    case 11:
      if (h > 3) return true;
      return list([&]<class H>(std::type_identity<H>) {
        e.replace_value<H>(k, value);
        return one && !(h == 2 && m.starred(m.locate(name, k).first)) && m.replace_value(name, k, value);
      });
    case 12:
      if (h > 3) return true;
      return list([&]<class H>(std::type_identity<H>) {
        e.insert_value<H>(k, value);
        return one && !starred && m.insert_value(name, k, value);
      });
    case 13: {
      e.decrement<hdr::max_forwards>();
      const auto at = m.find("Max-Forwards");
      if (at == m.lines.size()) {
        m.insert(at, "Max-Forwards", "70");
        return true;
      }
      const auto hops = std::stoul(m.lines[at].second);
      if (hops == 0) return false;
      m.lines[at].second = std::to_string(hops - 1);
      return true;
    }
    case 14: {
      const std::string bytes(pick(30), 'b');
      e.body("text/plain", bytes);
      m.set_body("text/plain", bytes);
      return true;
    }
    case 15: {
      const std::string bytes(pick(30), 'c');
      e.body(bytes);
      if (!bytes.empty() && !m.has("Content-Type")) return false;
      m.set_body(bytes);
      return true;
    }
    default:
      switch (pick(3)) {
        case 0:
          e.remove("Content-Length");
          return false;
        case 1:
          e.set_content_length();
          m.set_body(std::string(m.body));
          return true;
        default:
          e.drop_body();
          m.drop_body();
          return true;
      }
  }
}

}  // namespace test_support
