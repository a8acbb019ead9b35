// The facts of a SIP message. Paths and their words are those of docs/decode.md.

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "layer.hpp"
#include "sha256.hpp"
#include "sipwire/mime/base64url.hpp"
#include "sipwire/sip.hpp"
#include "sipwire/sip/framer.hpp"
#include "sipwire/sip/needed_leniency.hpp"

namespace tool {
namespace {

namespace sip = sipwire::sip;
namespace mime = sipwire::mime;
namespace uri = sipwire::uri;
using sipwire::leniency;

/// Reads one message.
class sip_decoder {
 public:
  sip_decoder(document& to, fact& into, piece& from) : to_(to), into_(into), from_(from) {}

  void run_fragment() {
    auto slots = enough_slots();
    sip::field_room room(std::as_writable_bytes(std::span(slots)));
    auto fragment = sip::sipfrag_view::parse(from_.bytes, room, from_.lenient);
    if (!fragment) {
      stopped_ = fragment.error();
      found({*stopped_});
      fragment = sip::sipfrag_view::parse(from_.bytes, room, leniency::all);
    }
    if (!fragment) return add_verdict(into_.group("sipfrag"), from_);
    problems(*fragment);
    facts(*fragment, "sipfrag", fragment->has_start_line());
  }

  void run() {
    auto slots = enough_slots();
    sip::field_room room(std::as_writable_bytes(std::span(slots)));
    needs_ = sip::needed_leniency(from_.bytes, room);
    auto message = sip::parse(from_.bytes, room, from_.lenient);
    if (!message) {
      stopped_ = message.error();
      found({*stopped_});
      message = sip::parse(from_.bytes, room, leniency::all);
      for (int i = 0; !message && i < 16 && mend(message.error()); ++i)
        message = sip::parse(mended_, room, leniency::all);
    }
    if (!message ||
        (!mended_.empty() && std::ranges::none_of(message->fields(), [](auto f) { return !f.malformed(); })))
      return add_verdict(into_.group("sip"), from_);
    problems(*message);
    facts(*message, "sip", true);
  }

 private:
  [[nodiscard]] std::vector<sip::field> enough_slots() const {
    return std::vector<sip::field>(
        static_cast<std::size_t>(std::count(from_.bytes.begin(), from_.bytes.end(), '\n')) + 1);
  }
  /// An offset of this layer, which may count in a mended copy that has an end of its own.
  [[nodiscard]] std::uint32_t in_layer(std::uint32_t offset) const {
    return std::min(offset, static_cast<std::uint32_t>(from_.bytes.size()));
  }

  [[nodiscard]] bool same_line(std::uint32_t a, std::uint32_t b) const {
    const auto [first, last] = std::minmax(a, b);
    return from_.bytes.substr(first, last - first).find('\n') == std::string_view::npos;
  }

  void found(finding f) const {
    f.what.offset = in_layer(f.what.offset);
    add_finding(to_, from_, f);
  }

  /// Replaces, in a copy and in place, what stops even the most lenient reading, so that the rest can be
  /// shown: the start line, a Content-Length, a missing end. What is shown comes from the original.
  bool mend(sipwire::fault what) {
    if (mended_.empty()) mended_ = from_.bytes;
    std::string& text = mended_;
    const auto start = std::min(text.find_first_not_of("\r\n"), text.size());
    const auto start_last = std::min(text.find_first_of("\r\n", start), text.size());
    if (what.rule == sipwire::rule::content_length) {
      const auto line_of = [&text](std::size_t at) { return at == 0 ? 0 : text.rfind('\n', at - 1) + 1; };
      auto line = line_of(what.offset);
      while (line > start_last && sipwire::is_wsp(text[line])) line = line_of(line - 1);
      // No header field has this name, long or compact.
      std::fill(text.begin() + static_cast<std::ptrdiff_t>(line),
                text.begin() + static_cast<std::ptrdiff_t>(text.find(':', line)), 'z');
      return true;
    }
    if (what.offset <= start_last && !start_mended_) {
      const std::string_view before = "X x:", after = " SIP/2.0";
      if (start_last - start <= before.size() + after.size()) return false;
      std::string line(start_last - start, 'x');
      line.replace(0, before.size(), before);
      line.replace(line.size() - after.size(), after.size(), after);
      text.replace(start, line.size(), line);
      return start_mended_ = true;
    }
    if (what.code != sipwire::errc::need_more || text.size() != from_.bytes.size()) return false;
    text += "\r\n\r\n";
    return true;
  }

  /// The original of a piece of the message.
  [[nodiscard]] std::string_view original(sipwire::extent e) const {
    return from_.bytes.substr(std::min<std::size_t>(e.first, from_.bytes.size()), e.size());
  }

  template <class Message>
  void problems(const Message& message) {
    std::vector<sip::problem> room(64);
    const auto verdict = sip::validate(message, room);
    for (const auto& p : listed(verdict, room)) {
      // What stopped the parser comes back as a field that cannot be read.
      if (stopped_ && same_line(p.what.offset, stopped_->offset)) continue;
      // A start line that is not the sender's proves nothing.
      if (start_mended_ && (p.what.code == sipwire::errc::mismatch || p.what.code == sipwire::errc::absent))
        continue;
      found({p.what, p.level == sipwire::severity::error, p.status, sip::name(p.field), p.reference});
    }
    to_.not_listed += verdict.count - verdict.problems.size();
  }

  template <class Message>
  void facts(const Message& message, std::string_view layer, bool has_start_line) {
    const std::size_t at = into_.children.size();
    into_.group(layer);
    fact out{fact::form::group, std::string(layer)};
    if constexpr (requires { message.leading(); })
      if (!message.leading().empty()) out.number("leading.length", message.leading().size());
    if (has_start_line) start_line(out, message);
    for (const auto f : message.fields()) field(out, f, message.lenient());
    out.yes_no("content-length.present", message.template has<sip::hdr::content_length>());

    const piece body{original(message.body_slice().where()),
                     from_.offset + in_layer(message.body_slice().offset()), from_.lenient, from_.depth + 1};
    bool decoded = false;
    if (const auto type = message.template get<sip::hdr::content_type>();
        type && message.count(sip::header_id::content_encoding) == 0)
      decoded = decode_body(to_, into_, *type, body);
    add_content(out, body, !decoded);
    if constexpr (requires { message.trailing(); })
      if (!message.trailing().empty()) out.number("trailing.length", message.trailing().size());
    add_verdict(out, from_, needs_);
    into_.children[at] = std::move(out);
  }

  void start_line(fact& to, const sip::parsed_fields& message) {
    const auto layout = message.layout();
    auto line = original(layout.start_line);
    line = line.substr(0, line.find_last_not_of("\r\n") + 1);
    fact& out = to.add({fact::form::start, {}, std::string(line)});
    if (start_mended_) {
      add_fault(out, *stopped_);
      return;
    }
    out.text("kind", message.is_request() ? "request" : "response");
    if (message.is_request()) {
      out.text("method", message.method_text());
      add_uri(out, "request-uri", message.request_uri(), message.lenient());
    } else {
      out.number("status", message.status());
      out.text("reason", message.reason());
    }
    out.text("version", message.version());
  }

  void field(fact& to, const sip::field_view& f, leniency lenient) {
    if (f.malformed()) {
      fact line{fact::form::text, "malformed", std::string(f.value())};
      line.indexed = true;
      to.add(std::move(line));
      return;
    }
    const auto name_written = original(f.name_where());
    const auto known = sip::name(sip::find_header(name_written));
    fact& out = to.add({fact::form::field, std::string(known.empty() ? name_written : known),
                        unfolded(f.value()), std::string(name_written)});
    // A Content-Length that stopped the parser.
    if (stopped_ && f.value_where().first <= stopped_->offset && stopped_->offset <= f.value_where().last)
      add_fault(out, *stopped_);
    sip::with_tag(f.id(), [&]<class H>(std::type_identity<H>) {
      using value = typename H::value;
      const auto name = lower(sip::name(H::id));
      if constexpr (sip::is_list<H>) {
        bool readable = true;
        for (const auto& v : sip::value_list<value>(f.typed_slice(), lenient)) {
          if (v) continue;
          readable = false;
          add_fault(out, v.error());
        }
        // A value that nothing can read keeps its place in the numbering.
        for (const auto& v : sip::value_list<value>(f.typed_slice(), readable ? lenient : leniency::all)) {
          fact& one = out.add({fact::form::group, name});
          one.indexed = true;
          if (v) describe(one, *v, lenient);
        }
      } else {
        auto v = sipwire::parse_as<value>(f.typed_slice(), lenient | leniency::bare_lf);
        if (!v) {
          add_fault(out, v.error());
          v = sipwire::parse_as<value>(f.typed_slice(), leniency::all);
        }
        if (v) describe(out.group(name), *v, lenient);
      }
    });
  }

  void add_fault(fact& to, sipwire::fault what) const {
    what.offset = in_layer(what.offset);
    to.add(fault_fact(from_, what));
  }

  void add_uri(fact& to, std::string_view name, const uri::uri_view& u, leniency lenient) const {
    fact& out = to.node(name, u.text());
    if (const auto ok = u.check(lenient); !ok) add_fault(out, ok.error());
    out.text("scheme", u.scheme());
    const auto params = [&out](const uri::parameter_list& list) {
      if (list.empty()) return;
      fact& group = out.group("param");
      for (const auto p : list) add_param(group, p.name(), p.has_value(), p.value());
    };
    if (const auto s = u.as_sip(leniency::all)) {
      if (s->user()) out.text("user", *s->user());
      if (s->password()) out.text("password", *s->password());
      out.text("host", s->host().text());
      if (s->port()) out.number("port", *s->port());
      params(s->params());
      if (!s->headers().empty()) {
        fact& group = out.group("header");
        for (const auto h : sip::uri_headers(*s)) {
          std::string value(h.decoded_size(), '\0');
          value = std::string(h.decoded(value).value_or(std::string_view()));
          const auto known = sip::name(h.id());
          group.text(known.empty() ? h.name() : known, value);
          uri_header_fault(group, h, lenient);
        }
      }
    } else if (const auto t = u.as_tel(leniency::all)) {
      out.text("user", t->number());
      params(t->params());
    } else if (const auto g = u.is_sip() || u.is_tel()
                                  ? sipwire::result<uri::generic_uri_view>(sipwire::fault{})
                                  : u.as_generic(lenient)) {
      if (g->opaque()) out.text("opaque", *g->opaque());
      if (g->authority()) out.text("authority", *g->authority());
      if (g->is_hierarchical()) out.text("path", g->path());
      if (g->query()) out.text("query", *g->query());
    }
  }

  /// A header field in a URI whose value is none spoils neither the URI nor the message.
  void uri_header_fault(fact& to, const sip::uri_header& h, leniency lenient) const {
    std::string room(h.decoded_size(), '\0');
    sip::with_tag(h.id(), [&]<class H>(std::type_identity<H>) {
      sipwire::fault wrong;
      const auto look = [&wrong](const auto& v) {
        if (!v && wrong.code == sipwire::errc::none) wrong = v.error();
      };
      if constexpr (sip::is_list<H>) {
        h.each<H>(room, look, lenient);
      } else {
        look(h.as<H>(room, lenient));
      }
      if (wrong.code == sipwire::errc::none) return;
      add_fault(to, wrong);
      found({wrong, false, 0, sip::name(h.id())});
    });
  }

  /// The parameters, but for the first called `told`, which has a path of its own.
  template <class List>
  static void add_params(fact& to, const List& list, std::string_view told = {}) {
    fact group{fact::form::group, "param"};
    bool is_told = told.empty();
    for (const auto p : list) {
      if (!is_told && p.is(told)) {
        is_told = true;
        continue;
      }
      add_param(group, p.name(), p.has_value(), p.value());
      // A feature tag with several values (RFC 3840 9), which are no `<string>`.
      const auto text = mime::without_quotes(p.value());
      if (p.name().starts_with('+') && text.find(',') != text.npos && !text.starts_with('<'))
        group.number(lower(p.name()) + ".count",
                     static_cast<std::uint64_t>(std::count(text.begin(), text.end(), ',')) + 1);
    }
    if (!group.children.empty()) to.add(std::move(group));
  }

  /// Adds what the parts of a value say, but for those that say again what another one does.
  struct teller {
    static constexpr bool wants_again = false;
    const sip_decoder& of;
    fact& to;
    leniency lenient;
    std::size_t count = 0;
    std::vector<std::pair<std::string_view, const char*>> texts = {};

    template <class T, class Kind = decltype(sipwire::part::plain)>
    void operator()(std::string_view name, const T& told, Kind = {}) {
      if constexpr (!Kind::is_again && !std::is_same_v<T, sipwire::result<void>>) {
        ++count;
        tell(name, told);
      }
    }

   private:
    template <class T>
    void tell(std::string_view name, const T& told) {
      if constexpr (std::is_same_v<T, bool>) {
        if (told) to.yes_no(name, told);
      } else if constexpr (std::is_integral_v<T>) {
        // Seconds since 1970; a message from before that keeps its text alone.
        if (std::cmp_less(told, 0)) return;
        if (!name.empty()) return to.number(name, static_cast<std::uint64_t>(told));
        to.kind = fact::form::number;
        to.value = std::to_string(told);
      } else if constexpr (std::is_convertible_v<const T&, std::string_view>) {
        texts.emplace_back(name, std::string_view(told).data());
        if (!name.empty()) return to.text(name, name == "display" ? unquoted(told) : unfolded(told));
        to.kind = fact::form::text;
        to.value = unfolded(told);
      } else if constexpr (std::is_same_v<T, uri::uri_view>) {
        of.add_uri(to, name, told, lenient);
      } else if constexpr (std::is_same_v<T, uri::host_view>) {
        to.text("host", told.text());
        if (told.port()) to.number("port", *told.port());
      } else if constexpr (requires { *told; }) {
        if (told) tell(name, *told);
      } else if (name.empty()) {
        for (const auto p : told) add_param(to, p.name(), p.has_value(), p.value());
      } else if constexpr (std::is_same_v<T, mime::param_list>) {
        add_params(to, told, path_of_its_own(told.text()));
      }
    }
    /// The parameter that a text has told.
    [[nodiscard]] std::string_view path_of_its_own(std::string_view params) const {
      for (const auto& [name, at] : texts)
        if (at >= params.data() && at <= params.data() + params.size()) return name;
      return {};
    }
  };

  /// \name What each type of value says
  /// @{
  template <class Value>
  void describe(fact& to, const Value& v, leniency lenient) const {
    teller see{*this, to, lenient};
    v.parts(see, lenient);
    if (see.count > 1 && to.kind == fact::form::text) to.kind = fact::form::node;
    if constexpr (requires { v.is_wildcard(); }) to.bare = v.is_wildcard();
    if constexpr (requires { v.aka_nonce(); })
      if (is_aka(v.algorithm_id()))
        if (const auto aka = v.aka_nonce(lenient); aka) aka_facts(to.group("nonce.decoded"), *aka);
    if constexpr (requires { v.aka_auts(); })
      if (const auto auts = v.aka_auts(lenient); auts) {
        fact& decoded = to.group("auts.decoded");
        decoded.number("length", auts->bytes().size());
        decoded.text("sha256", sha256(std::string(auts->bytes())));
        decoded.text("sqn-xor-ak", hex(auts->sqn_xor_ak()));
        decoded.text("mac-s", hex(auts->mac_s()));
      }
  }

  static void aka_facts(fact& to, const sip::aka_nonce& aka) {
    std::string data(aka.server_data_size(), '\0');
    if (!aka.server_data(data)) return;
    to.number("length", aka.rand().size() + aka.autn().size() + data.size());
    to.text("sha256", sha256(std::string(aka.rand()) + std::string(aka.autn()) + data));
    to.text("rand", hex(aka.rand()));
    to.text("autn", hex(aka.autn()));
    if (!data.empty()) to.text("server-data", hex(data));
  }

  void describe(fact& to, const mime::content_type_view& v, leniency) const {
    as_node(to, std::string(v.type()) + "/" + std::string(v.subtype()));
    add_params(to, v.params());
  }
  void describe(fact& to, const sip::accept_view& v, leniency) const {
    as_node(to, std::string(v.type()) + "/" + std::string(v.subtype()));
    add_params(to, v.params());
  }
  void describe(fact& to, const sip::warning_view& v, leniency) const {
    to.number("code", v.code());
    to.text("agent", v.agent());
    to.text("text", unquoted(v.warn_text()));
  }
  void describe(fact& to, const sip::server_view& v, leniency) const {
    as_node(to, unfolded(v.text()));
    for (const auto part : v) {
      fact& one = to.group("part");
      one.indexed = true;
      if (part.is_product()) one.text("product", part.product());
      if (part.version()) one.text("version", *part.version());
      if (part.is_comment()) one.text("comment", unfolded(part.comment()));
    }
  }
  void describe(fact& to, const sip::identity_view& v, leniency) const {
    // As credentials: there is hardly ever more than one.
    to.indexed = false;
    to.text("token", unfolded(v.digest()));
    if (const auto token = v.passport()) {
      json_part(to, "header", token->header());
      json_part(to, "payload", token->payload());
      if (const auto size = mime::base64url_decoded_size(token->signature()))
        to.group("signature").number("length", *size);
    }
    fact group{fact::form::group, "param"};
    for (const auto p : v.params()) {
      const auto value = p.value();
      const bool in_brackets = value.size() > 1 && value.front() == '<';
      add_param(group, p.name(), p.has_value(), in_brackets ? value.substr(1, value.size() - 2) : value);
    }
    if (!group.children.empty()) to.add(std::move(group));
  }
  void describe(fact& to, const sip::reason_view& v, leniency) const {
    // `reason` is that of the status line.
    to.name = "reason-header";
    to.text("protocol", v.token());
    if (const auto cause = v.cause()) to.number("cause", *cause);
    if (const auto text = v.params().value("text"); text && v.reason_text()) to.text("text", unquoted(*text));
    fact group{fact::form::group, "param"};
    for (const auto p : v.params())
      if (!(p.is("cause") && v.cause()) && !(p.is("text") && v.reason_text()))
        add_param(group, p.name(), p.has_value(), p.value());
    if (!group.children.empty()) to.add(std::move(group));
  }
  // Their words are decoded.
  void describe(fact& to, const sip::user_to_user_view& v, leniency) const {
    as_node(to, unquoted(v.data_text()));
    add_params(to, v.params());
  }
  template <class Value, sipwire::rule Where>
  void describe_word(fact& to, const sip::word_params_base<Value, Where>& v) const {
    as_node(to, unquoted(v.word()));
    add_params(to, v.params());
  }
  void describe(fact& to, const sip::visited_network_id_view& v, leniency) const { describe_word(to, v); }
  void describe(fact& to, const sip::restoration_info_view& v, leniency) const { describe_word(to, v); }
  /// @}

  /// A part of a PASSporT, decoded.
  static void json_part(fact& to, std::string_view name, const sipwire::slice& part) {
    std::string json(part.size(), '\0');
    const auto size = mime::base64url_decode(json, part);
    if (!size || *size == 0) return;
    json.resize(*size);
    to.group(name).text("json", json);
  }

  static void as_node(fact& to, std::string_view text) {
    to.kind = fact::form::node;
    to.value = text;
  }

  document& to_;
  fact& into_;
  piece& from_;
  std::optional<sipwire::fault> stopped_;
  leniency needs_ = leniency::none;
  std::string mended_;  ///< the copy that mend() works on
  bool start_mended_ = false;
};

}  // namespace

void decode_sip(document& to, fact& into, piece what) {
  sip_decoder(to, into, what).run();
}

void decode_sipfrag(document& to, fact& into, piece what) {
  sip_decoder(to, into, what).run_fragment();
}

void decode_stream(document& to, fact& into, piece what) {
  sip::framer framer({.parsing = what.lenient});
  std::uint64_t messages = 0, keep_alives = 0, octets = 0;
  std::size_t at = 0;
  for (;;) {
    const auto left = what.bytes.substr(at);
    const auto frame = framer.next(left);
    if (!frame) {
      const bool ended = left.empty() && frame.error().code == sipwire::errc::need_more;
      if (!ended)
        add_finding(to, what,
                    {{frame.error().code, frame.error().rule,
                      static_cast<std::uint32_t>(at + frame.error().offset)}});
      if (const auto missing = framer.needed(); missing && !ended) into.number("need-more.octets", *missing);
      break;
    }
    if (frame->is_message()) {
      ++messages;
      fact one{fact::form::group, "stream"};
      one.indexed = true;
      one.number("offset", at);
      one.number("length", frame->size());
      decode_sip(to, one,
                 {frame->text(), what.offset + static_cast<std::uint32_t>(at), what.lenient, what.depth});
      into.add(std::move(one));
    } else {
      ++keep_alives;
      octets += frame->size();
    }
    at += frame->size();
  }
  if (messages == 0) into.number("stream.count", 0);
  into.number("stream.keepalive.count", keep_alives);
  into.number("stream.keepalive.octet-count", octets);
}

}  // namespace tool
