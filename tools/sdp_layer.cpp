// The facts of a session description. Paths and their words are those of docs/decode.md.

#include <algorithm>
#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "layer.hpp"
#include "parts.hpp"
#include "sdp_attributes.hpp"
#include "sipwire/sdp.hpp"
#include "sipwire/sdp/needed_leniency.hpp"

namespace tool {
namespace {

namespace sdp = sipwire::sdp;
using sipwire::leniency;

class sdp_decoder {
 public:
  sdp_decoder(document& to, fact& into, piece& from) : to_(to), into_(into), from_(from) {}

  void run() {
    const auto breaks =
        std::count_if(from_.bytes.begin(), from_.bytes.end(), [](char c) { return c == '\n' || c == '\r'; });
    std::vector<sdp::line> slots(static_cast<std::size_t>(breaks) + 1);
    sdp::line_room room(std::as_writable_bytes(std::span(slots)));
    sipwire::read_options options = from_.lenient;
    options.caps.sdp_media = options.caps.sdp_attributes = sdp::line::none;
    const auto needs = sdp::needed_leniency(from_.bytes, room);
    auto session = sdp::parse(from_.bytes, room, options);
    if (!session) {
      add_finding(to_, from_, {session.error()});
      options.lenient = leniency::all;
      session = sdp::parse(from_.bytes, room, options);
    }
    if (!session) return add_verdict(into_.group("sdp"), from_);
    std::vector<sdp::problem> problems(session->total_line_count());
    for (const sdp::problem& p : sdp::validate(*session, problems).problems) {
      // An attribute at another level is read, as is a tag with zeros before it.
      const bool read =
          p.what.code == sipwire::errc::not_allowed &&
          (p.what.rule == sipwire::rule::attribute_field || p.what.rule == sipwire::rule::crypto_tag);
      if (read && p.level != sipwire::severity::error) continue;
      add_finding(to_, from_, {p.what});
      faults_[p.what.offset] = p.what;
    }
    fact& out = into_.group("sdp");
    const std::string_view end = from_.bytes.find('\r') == from_.bytes.npos   ? "LF"
                                 : from_.bytes.find('\n') == from_.bytes.npos ? "CR"
                                                                              : "CRLF";
    if (end != "CRLF" && !from_.bytes.empty()) out.text("line-ending", end);
    level(out, *session);
    add_attribute_parts(out, *session);
    for (const auto& m : session->media()) {
      fact one{fact::form::group, "media"};
      one.indexed = true;
      level(one, m);
      one.text("direction", sdp::name(m.direction()));
      typed(one, m);
      add_attribute_parts(one, m);
      out.add(std::move(one));
    }
    add_verdict(out, from_, needs);
  }

 private:
  void mark(fact& to, const sdp::line_view& line) const {
    const auto found = faults_.lower_bound(line.where().first);
    if (found != faults_.end() && found->first <= line.where().last) to.add(fault_fact(from_, found->second));
  }
  static fact indexed(fact::form form, std::string_view name, std::string_view value = {}) {
    fact out{form, std::string(name), std::string(value)};
    out.indexed = true;
    return out;
  }

  template <class V>
  void parsed(fact& to, const sdp::line_view& line) const {
    if (const auto v = sipwire::parse_as<V>(line.value_slice(), leniency::all)) add_parts(to, *v);
    mark(to, line);
  }

  void level(fact& to, const sdp::level_view& here) const {
    fact attributes{fact::form::group, "attribute"};
    for (std::size_t i = 0; i < here.line_count(); ++i) {
      const auto line = here.line_at(i);
      if (line.is_attribute()) {
        const auto a = here.attribute_at(i);
        fact& one = a.has_value()
                        ? attributes.add({fact::form::text, std::string(a.name()), std::string(*a.value())})
                        : attributes.add({fact::form::none, std::string(a.name())});
        mark(one, line);
      } else {
        field(to, line);
      }
    }
    if (!attributes.children.empty()) to.add(std::move(attributes));
  }

  void field(fact& to, const sdp::line_view& line) const {
    switch (line.type()) {
      case 'v':
        to.text("version", line.value());
        mark(to.children.back(), line);
        break;
      case 'o':
        return parsed<sdp::origin_view>(to.group("origin"), line);
      case 'c':
        return parsed<sdp::connection_view>(to.group("connection"), line);
      case 'm':
        return parsed<sdp::media_line_view>(to, line);
      case 't':
        mark(to.add(indexed(fact::form::node, "time", line.value())), line);
        break;
      case 'r':
        mark(of_time(to).add(indexed(fact::form::text, "repeat", line.value())), line);
        break;
      case 'z':
        mark(of_time(to).add({fact::form::text, "zone", std::string(line.value())}), line);
        break;
      default:
        other(to, line);
    }
  }

  // A line without a t= before it stands for itself.
  static fact& of_time(fact& to) {
    const auto last = std::find_if(to.children.rbegin(), to.children.rend(),
                                   [](const fact& f) { return f.name == "time"; });
    return last == to.children.rend() ? to : *last;
  }

  void other(fact& to, const sdp::line_view& line) const {
    struct {
      char type;
      std::string_view name;
      bool many;
    } constexpr names[] = {{'s', "session-name", false}, {'i', "information", false},
                           {'u', "uri", false},          {'e', "email", true},
                           {'p', "phone", true},         {'b', "bandwidth", true},
                           {'k', "key", false},          {0, "malformed", true}};
    fact one{fact::form::text, std::string("line-") + line.type(), std::string(line.value())};
    for (const auto& known : names)
      if (known.type == line.type()) {
        one.name = known.name;
        one.indexed = known.many;
      }
    mark(to.add(std::move(one)), line);
  }

  static void typed(fact& to, const sdp::media_view& media) {
    groups<sdp::attr::rtpmap>(to, media);
    for (const auto& p : media.all<sdp::attr::path>()) {
      if (!p) continue;
      for (const auto& u : p->uris()) {
        fact one = indexed(fact::form::node, "path", u.text());
        one.text("scheme", u.scheme());
        if (u.userinfo()) one.text("userinfo", *u.userinfo());
        one.text("host", u.host().text());
        if (u.port()) one.number("port", *u.port());
        if (u.session_id()) one.text("session-id", *u.session_id());
        one.text("transport", u.transport());
        if (!u.params().empty()) {
          fact& params = one.group("param");
          for (const auto q : u.params()) add_param(params, q.name(), q.has_value(), q.value());
        }
        to.add(std::move(one));
      }
    }
    groups<sdp::attr::candidate>(to, media);
  }
  template <class A>
  static void groups(fact& to, const sdp::media_view& media) {
    for (const auto& v : media.all<A>())
      if (v) add_parts(to.add(indexed(fact::form::group, sdp::name(A::id))), *v);
  }

  document& to_;
  fact& into_;
  piece& from_;
  std::map<std::uint32_t, sipwire::fault> faults_;
};

}  // namespace

void decode_sdp(document& to, fact& into, piece what) {
  sdp_decoder(to, into, what).run();
}

}  // namespace tool
