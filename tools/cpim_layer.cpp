// CPIM messages: their headers, and their content down to the text. Paths and their words are those of
// docs/decode.md.

#include <string>
#include <string_view>

#include "layer.hpp"
#include "sha256.hpp"
#include "sipwire/codec/cpim.hpp"
#include "sipwire/cpim/message_view.hpp"
#include "sipwire/cpim/needed_leniency.hpp"
#include "sipwire/uri/escape.hpp"

namespace tool {
namespace {

namespace cpim = sipwire::cpim;
namespace mime = sipwire::mime;
using cpim::header_kind;
using sipwire::leniency;

class cpim_decoder {
 public:
  cpim_decoder(document& to, fact& into, piece& from) : to_(to), into_(into), from_(from) {}

  void run() {
    cpim::header_storage<sipwire::limits().cpim_headers> room;
    const auto needs = cpim::needed_leniency(from_.bytes, room);
    const auto strict = cpim::parse(from_.bytes, room, from_.lenient);
    if (!strict) add_finding(to_, from_, {strict.error()});
    const auto message = strict ? strict : cpim::parse(from_.bytes, room, leniency::all);
    fact out{fact::form::group, "cpim"};
    if (!message) {
      out.add(fault_fact(from_, message.error()));
      add_verdict(out, from_);
      into_.add(std::move(out));
      return;
    }
    if (!message->leading().empty()) out.number("leading.length", message->leading().size());
    for (const auto h : message->fields()) header(out, h);
    out.number("header.count", message->field_count());
    if (message->subject().empty()) out.number("subject.count", 0);
    if (message->imdn().disposition_notification().empty())
      out.number("imdn.disposition-notification.count", 0);
    add_verdict(out, from_, needs);
    into_.add(std::move(out));
    content(message->content());
    if (!message->trailing().empty()) into_.number("cpim.trailing.length", message->trailing().size());
  }

 private:
  void fault(fact& to, sipwire::fault f) { fault(to, f, from_); }
  void fault(fact& to, sipwire::fault f, piece& in) {
    to.add(fault_fact(in, f));
    add_finding(to_, in, {f});
  }

  void header(fact& to, const cpim::header_view& h) {
    fact& out =
        to.add({fact::form::field, std::string(h.name()), std::string(h.value()), std::string(h.name())});
    switch (h.kind()) {
      case header_kind::from:
        address(out, "from", false, h);
        break;
      case header_kind::to:
        address(out, "to", true, h);
        break;
      case header_kind::cc:
        address(out, "cc", true, h);
        break;
      case header_kind::original_to:
        address(out, "imdn.original-to", true, h);
        break;
      case header_kind::imdn_record_route:
        address(out, "imdn.record-route", true, h);
        break;
      case header_kind::imdn_route:
        address(out, "imdn.route", true, h);
        break;
      case header_kind::datetime:
        if (const auto v = h.get<mime::date_time_view>()) {
          out.text("datetime", v->text());
        } else {
          fault(out, v.error());
        }
        break;
      case header_kind::subject: {
        fact& one = indexed(out, fact::form::group, "subject");
        one.text("text", plain(h.value()));
        if (const auto lang = h.lang()) one.text("lang", *lang);
        break;
      }
      case header_kind::ns:
        if (const auto v = h.get<cpim::ns_view>()) {
          fact& one = indexed(out, fact::form::group, "ns");
          one.text("prefix", v->prefix());
          one.text("uri", v->uri().text());
        } else {
          fault(out, v.error());
        }
        break;
      case header_kind::require:
        list<cpim::required_view>(out, "require", h);
        break;
      case header_kind::message_id:
        if (const auto v = h.get<cpim::message_id_view>()) {
          out.text("imdn.message-id", v->text());
        } else {
          fault(out, v.error());
        }
        break;
      case header_kind::disposition_notification:
        list<cpim::notify_request_view>(out, "imdn.disposition-notification", h);
        break;
      case header_kind::other:
        break;
    }
    if (h.kind() == header_kind::other && !h.namespace_uri().empty())
      out.text("header." + std::string(h.name()) + ".ns", h.namespace_uri());
  }

  /// The values of one line, of which the message's own ranges make one list.
  template <class V>
  void list(fact& to, std::string_view name, const cpim::header_view& h) {
    if (h.value().find_first_not_of(' ') == std::string_view::npos) return;
    const auto bad =
        sipwire::detail::stray_blank(h.value_slice(), from_.lenient, sipwire::rule::cpim_header_value);
    if (bad) fault(to, bad);
    for (auto rest = sipwire::detail::without_blanks(h.value_slice());;) {
      V v;
      const auto stop = V::scan(rest, from_.lenient, v);
      if (!stop.ok()) return fault(to, stop.in(rest.buffer()));
      indexed(to, fact::form::text, name).value = v.text();
      if (stop.at == rest.end()) return;
      rest = rest.from(stop.at + 1);
    }
  }

  void address(fact& to, std::string_view name, bool of_many, const cpim::header_view& h) {
    const auto v = h.get<cpim::address_view>();
    if (!v) return fault(to, v.error());
    fact one{fact::form::group, std::string(name)};
    one.indexed = of_many;
    if (const auto formal = v->formal_name_text()) one.text("formal-name", plain(*formal));
    one.text("uri", v->uri().text());
    if (v->uri().is_sip()) {
      if (const auto sip = v->uri().as_sip()) {
        fact& parsed = one.node("parsed", v->uri().text());
        parsed.text("scheme", sip->scheme());
        if (sip->user()) parsed.text("user", *sip->user());
        parsed.text("host", sip->host().text());
        if (sip->host().port()) parsed.number("port", *sip->host().port());
        fact params{fact::form::group, "param"};
        for (const auto p : sip->params()) add_param(params, p.name(), p.has_value(), p.value());
        if (!params.children.empty()) parsed.add(std::move(params));
        if (const auto fields = sipwire::codec::embedded_headers(*v)) {
          fact group{fact::form::group, "header"};
          for (const auto f : *fields) {
            std::string text;
            sipwire::uri::for_each_decoded(f.value(), [&text](char c) { text += c; });
            const auto known = sipwire::sip::name(f.id());
            group.text(known.empty() ? f.name() : known, text);
          }
          if (!group.children.empty()) parsed.add(std::move(group));
        }
      }
    }
    if (const auto good = v->uri().check(); !good) fault(one, good.error());
    to.add(std::move(one));
  }

  void content(const mime::entity_view& entity) {
    fact out{fact::form::group, "content"};
    piece own = from_;
    own.errors = 0;
    for (const auto f : entity.headers())
      field(out.add({fact::form::field, canonical(f.name()), unfolded(f.value()), std::string(f.name())}), f,
            entity, own);
    fact& raw = out.group("raw");
    raw.number("offset", from_.offset + entity.body().offset());
    raw.number("length", entity.body().size());
    raw.text("sha256", sha256(entity.body().text()));
    std::string text;
    const bool is_read = decoded(out, entity, text, own);
    add_verdict(out, own);
    const std::size_t at = into_.children.size();
    into_.add(std::move(out));
    const auto type = entity.content_type();
    const bool is_encoded = !entity.headers().encoding() || !mime::is_identity(*entity.headers().encoding());
    bool taken_apart = false;
    if (is_read && type) {
      if (!is_encoded) {
        taken_apart = decode_body(
            to_, into_, *type,
            {entity.body().text(), from_.offset + entity.body().offset(), from_.lenient, from_.depth + 1});
      } else {
        // What is found in decoded bytes has no place of its own in the file.
        document inner;
        inner.bytes = text;
        taken_apart = decode_body(inner, into_, *type, {inner.bytes, 0, from_.lenient, from_.depth + 1});
        pass_on(to_, from_, inner, entity.body().offset());
      }
    }
    if (taken_apart || !is_read) return;
    fact& decoded = into_.children[at].children.back();
    if (is_printable(text)) decoded.text("text", text);
  }

  bool decoded(fact& to, const mime::entity_view& entity, std::string& text, piece& own) {
    sipwire::string_sink sink(text);
    if (const auto ok = entity.decode(sink, from_.lenient); !ok) {
      fault(to, ok.error(), own);
      text.clear();
      if (!entity.decode(sink, leniency::all)) return false;
    }
    fact& out = to.group("decoded");
    out.number("length", text.size());
    out.text("sha256", sha256(text));
    return true;
  }

  void field(fact& to, const mime::header_field& f, const mime::entity_view& entity, piece& own) {
    if (f.is("Content-Type")) {
      const auto type = entity.content_type();
      if (!type) return fault(to, type.error(), own);
      node(to, "type", std::string(type->type()) + "/" + std::string(type->subtype()), *type);
    } else if (f.is("Content-Disposition")) {
      const auto disposition = entity.headers().content_disposition();
      if (!disposition) return fault(to, disposition.error(), own);
      node(to, "disposition", disposition->type(), *disposition);
    } else if (f.is("Content-Transfer-Encoding")) {
      to.text("transfer-encoding", f.value());
    }
  }

  template <class Value>
  static void node(fact& to, std::string_view name, std::string_view text, const Value& value) {
    fact& out = to.node(name, text);
    fact group{fact::form::group, "param"};
    for (const auto p : value.params()) add_param(group, p.name(), p.has_value(), p.value());
    if (!group.children.empty()) out.add(std::move(group));
  }
  static fact& indexed(fact& to, fact::form kind, std::string_view name) {
    fact& one = to.add({kind, std::string(name)});
    one.indexed = true;
    return one;
  }
  static std::string plain(std::string_view written) {
    std::string out;
    sipwire::string_sink sink(out);
    cpim::unescape(sink, written);
    return out;
  }

  document& to_;
  fact& into_;
  piece& from_;
};

}  // namespace

void decode_cpim(document& to, fact& into, piece what) {
  cpim_decoder(to, into, what).run();
}

}  // namespace tool
