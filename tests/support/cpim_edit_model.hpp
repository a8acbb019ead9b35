#pragma once

/// \file
/// What cpim::edit must do, done naively: a vector of lines. What they mean is asked of the parser each time.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "sipwire/cpim/edit.hpp"

namespace test_support {

namespace cpim = sipwire::cpim;

/// A header as text, whether the parser or an edit gives it.
inline std::string told(const cpim::header_view& h) {
  std::string out = "{" + std::string(h.namespace_uri()) + "}" + std::string(h.prefix()) + "." +
                    std::string(h.local_name()) + "|" + std::to_string(static_cast<int>(h.kind()));
  for (const auto p : h.params()) out += ";" + std::string(p.name()) + "=" + std::string(p.value());
  return out + "|" + std::string(h.value()) + "|" + std::string(h.text()) + "\n";
}
/// All that can be read of an edit; the same before and after a step that is refused.
inline std::string edit_state(const cpim::edit& e) {
  std::string out;
  for (const auto h : e.fields()) out += told(h);
  for (const auto& v : e.to()) out += v ? std::string(v->text()) : "!";
  for (const auto& v : e.ns()) out += v ? std::string(v->text()) : "!";
  const auto from = e.from();
  return out + (from ? std::string(from->text()) : std::to_string(static_cast<int>(from.error().code))) +
         "|" + std::string(e.content().body().text()) + std::to_string(e.size());
}

/// The message as lines with their ends.
struct cpim_edit_model {
  std::vector<std::string> lines;
  std::string rest;

  explicit cpim_edit_model(const cpim::message_view& m) {
    const std::string_view all(m.buffer().data(), m.buffer().size());
    std::size_t first = m.headers_where().first;
    for (const auto h : m.fields()) {
      const std::size_t end = all.find('\n', h.where().last) + 1;
      lines.emplace_back(all.substr(first, end - first));
      first = end;
    }
    rest = all.substr(m.headers_where().last, m.where().last - m.headers_where().last);
  }
  [[nodiscard]] std::string text() const {
    std::string out;
    for (const auto& l : lines) out += l;
    return out + rest;
  }
  /// Calls `use(message)` with the first n lines alone.
  template <class Use>
  auto with(std::size_t n, const Use& use) const {
    std::string out;
    for (std::size_t i = 0; i < n; ++i) out += lines[i];
    out += "\r\n\r\n";
    cpim::header_storage<1100> room;
    const auto m = cpim::parse(std::string_view(out), room, sipwire::leniency::all);
    if (!m) __builtin_trap();
    return use(*m);
  }
  [[nodiscard]] std::string meaning(std::string_view prefix, std::size_t n) const {
    return with(n, [prefix](const cpim::message_view& m) {
      std::string out(prefix.empty() ? cpim::headers_namespace : std::string_view());
      for (const auto& ns : m.ns())
        if (ns && ns->prefix() == prefix) out = ns->uri().text();
      return out;
    });
  }
  [[nodiscard]] std::size_t first_of(cpim::header_kind kind) const {
    return with(lines.size(), [kind](const cpim::message_view& m) {
      std::size_t i = 0;
      for (const auto h : m.fields()) {
        if (h.kind() == kind) break;
        ++i;
      }
      return i;
    });
  }
  [[nodiscard]] cpim::header_kind kind_at(std::size_t i) const {
    return with(i + 1, [i](const cpim::message_view& m) {
      auto at = m.fields().begin();
      for (std::size_t n = 0; n < i; ++n) ++at;
      return (*at).kind();
    });
  }
  void put(std::size_t i, const std::string& line) {
    lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(i), line);
  }

  /// A header of this name and value, which suits it, before the i-th line; false when that is refused.
  bool insert(std::size_t i, std::string_view prefix, std::string_view local, std::string_view value) {
    const std::string uri = meaning(prefix, i);
    const auto kind = cpim::kind_of(uri, local);
    if (uri.empty() || kind == cpim::header_kind::ns) return false;
    if (!cpim::may_repeat(kind) && first_of(kind) != lines.size()) return false;
    put(i, std::string(prefix) + (prefix.empty() ? "" : ".") + std::string(local) + ": " +
               std::string(value) + "\r\n");
    return true;
  }
  bool ns(std::string_view prefix, std::string_view uri) {
    const auto declared = with(lines.size(), [](const cpim::message_view& m) {
      std::size_t n = 0;
      for (const auto& v : m.ns()) n += v ? 1U : 0U;
      return n;
    });
    if (declared >= sipwire::limits::cpim_namespaces) return false;
    if (meaning({}, lines.size()) != cpim::headers_namespace) return false;
    lines.push_back("NS: " + std::string(prefix) + (prefix.empty() ? "<" : " <") + std::string(uri) +
                    ">\r\n");
    return true;
  }
  /// Adds a header of IMDN behind all lines, or before the i-th under its prefix.
  bool imdn(cpim::header_kind kind, std::string_view local, std::string_view uri) {
    const std::size_t first = first_of(kind);
    const std::string value = "<" + std::string(uri) + ">";
    if (!cpim::may_repeat(kind) && first != lines.size()) return false;
    if (first != lines.size()) {
      const std::string& like = lines[first];
      const std::size_t dot = like.substr(0, like.find(':')).find('.');
      return insert(first, dot == std::string::npos ? "" : like.substr(0, dot), local, value);
    }
    const std::string prefix = with(lines.size(), [&](const cpim::message_view& m) {
      for (const auto& v : m.ns())
        if (v && !v->prefix().empty() && meaning(v->prefix(), lines.size()) == cpim::imdn_namespace)
          return std::string(v->prefix());
      return std::string();
    });
    if (prefix.empty() && !ns("imdn", cpim::imdn_namespace)) return false;
    return insert(lines.size(), prefix.empty() ? "imdn" : prefix, local, value);
  }

  /// How `e` differs from this, for people; empty when it does not.
  [[nodiscard]] std::string difference(const cpim::edit& e) const {
    std::string out;
    sipwire::string_sink sink(out);
    const auto size = e.write(sink);
    if (out != text() || !size || *size != out.size() || e.size() != out.size())
      return "wrote:\n" + out + "instead of:\n" + text();
    return with(lines.size(), [&](const cpim::message_view& m) {
      std::string mine, theirs;
      for (const auto h : e.fields()) mine += told(h);
      for (const auto h : m.fields()) theirs += told(h);
      return mine == theirs ? std::string() : "reads:\n" + mine + "instead of:\n" + theirs;
    });
  }
};

/// What suits the k-th name of a header that may be added.
struct cpim_operand {
  std::string_view prefix, local, value;
};
inline constexpr cpim_operand cpim_operands[] = {
    {"", "To", "<im:b>"},
    {"", "From", "A <im:a>"},
    {"", "Subject", "x \\u00e0"},
    {"", "X", ""},
    {"d", "Message-ID", "m7"},
    {"d", "X-Own", "; y"},
    {"imdn", "IMDN-Route", "<sip:me>"},
    {"", "DateTime", "2026-03-09T09:31:00Z"},
    {"", "Message-ID", "m8"},
    {"q", "Z", "z"},
    {"", "NS", "q <urn:q>"},
};

/// One step on both; `next(n)` chooses below n. Does the model say that it is fine?
template <class Next>
bool cpim_edit_step(cpim::edit& e, cpim_edit_model& model, Next&& next) {
  using kind = cpim::header_kind;
  const std::size_t which = next(9), n = model.lines.size();
  const std::size_t k = n == 0 ? 0 : next(n);
  const auto& operand = cpim_operands[next(std::size(cpim_operands))];
  const std::string name =
      std::string(operand.prefix) + (operand.prefix.empty() ? "" : ".") + std::string(operand.local);
  auto at = e.fields().begin();
  for (std::size_t i = 0; i < k; ++i) ++at;
  switch (which) {
    case 0:
      e.append(name, operand.value);
      return model.insert(n, operand.prefix, operand.local, operand.value);
    case 1:
      if (n == 0) return true;
      e.insert_before(*at, name, operand.value);
      return model.insert(k, operand.prefix, operand.local, operand.value);
    case 2: {
      if (n == 0) return true;
      const auto old = model.kind_at(k);
      e.remove(*at);
      if (old == kind::ns) return false;
      model.lines.erase(model.lines.begin() + static_cast<std::ptrdiff_t>(k));
      return true;
    }
    case 3: {
      if (n == 0) return true;
      const auto old = model.kind_at(k);
      const bool free = old == kind::other || old == kind::subject;
      const std::string_view value = free ? std::string_view("; new") : std::string_view("<im:new>");
      if (!free && old != kind::ns && old != kind::to && old != kind::from && old != kind::imdn_route)
        return true;
      const std::string old_value((*at).value());
      e.replace(*at, value);
      if (old == kind::ns) return false;
      std::string& line = model.lines[k];
      const std::size_t end = line.find_first_of("\r\n");
      line.replace(end - old_value.size(), old_value.size(), value);
      if (line[end - old_value.size() - 1] == ':') line.insert(end - old_value.size(), " ");
      return true;
    }
    case 4:
      e.record_route({"", "sip:relay"});
      return model.imdn(kind::imdn_record_route, "IMDN-Record-Route", "sip:relay");
    case 5:
      e.original_to({"", "im:list"});
      return model.imdn(kind::original_to, "Original-To", "im:list");
    case 6: {
      e.pop_route("sip:me");
      const bool mine = model.with(n, [](const cpim::message_view& m) {
        const auto routes = m.raw(kind::imdn_route);
        const auto hop = routes.empty() ? sipwire::result<cpim::address_view>(sipwire::fault{})
                                        : routes.front().get<cpim::address_view>();
        return hop && hop->uri().text() == "sip:me";
      });
      if (mine)
        model.lines.erase(model.lines.begin() +
                          static_cast<std::ptrdiff_t>(model.first_of(kind::imdn_route)));
      return true;
    }
    case 7:
      e.ns(operand.prefix, "urn:own:x");
      return model.ns(operand.prefix, "urn:own:x");
    default:
      e.append("X-Bad", "a\r\nb");
      return false;
  }
}

}  // namespace test_support
