// The parts of a multipart body. Paths and their words are those of docs/decode.md.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "layer.hpp"
#include "sha256.hpp"
#include "sipwire/mime/content_id.hpp"
#include "sipwire/mime/multipart.hpp"

namespace tool {
namespace {

namespace mime = sipwire::mime;
using sipwire::leniency;

class multipart_decoder {
 public:
  multipart_decoder(document& to, fact& into, piece& from) : to_(to), into_(into), from_(from) {}

  void run(const mime::content_type_view& type) {
    // Depth is the command's business: it counts every layer.
    const auto strict = mime::multipart_view::parse(from_.bytes, type, from_.lenient);
    std::vector<bool> is_good;
    if (!strict) {
      // A fault of the boundary is in the header field that names it, which the layer above has shown; here
      // it is where the body begins.
      auto f = strict.error();
      if (f.code != sipwire::errc::missing_delimiter) f.offset = 0;
      add_finding(to_, from_, {f});
    } else {
      for (const auto& part : *strict) {
        is_good.push_back(part.has_value());
        if (!part) add_finding(to_, from_, {part.error()});
      }
    }
    into_.add(verdict_of(from_, "mime.verdict"));
    const auto all = mime::multipart_view::parse(from_.bytes, type, leniency::all);
    const auto& shown = strict && strict->check() ? strict : all;
    if (!shown) return;
    std::size_t at = 0;
    for (const auto& part : *shown) {
      fact one{fact::form::group, "mime"};
      one.indexed = true;
      piece own = from_;
      own.errors = at < is_good.size() && !is_good[at] ? 1 : 0;
      ++at;
      if (part) {
        describe(one, *part, own);
      } else {
        one.add(fault_fact(own, part.error()));
      }
      add_verdict(one, own);
      into_.add(std::move(one));
    }
    if (!shown->preamble().empty()) into_.number("mime.preamble.length", shown->preamble().size());
    if (const auto epilogue = shown->epilogue(); epilogue && !epilogue->empty())
      into_.number("mime.epilogue.length", epilogue->size());
  }

 private:
  void describe(fact& to, const mime::entity_view& part, piece& own) const {
    for (const auto f : part.headers()) {
      fact& field =
          to.add({fact::form::field, canonical(f.name()), unfolded(f.value()), std::string(f.name())});
      if (f.is("Content-Type")) {
        const auto type = part.content_type();
        if (type) {
          node(field, "content-type", std::string(type->type()) + "/" + std::string(type->subtype()), *type);
        } else {
          fault(field, type.error(), own);
        }
      } else if (f.is("Content-Disposition")) {
        const auto disposition = part.headers().content_disposition();
        if (disposition) {
          node(field, "content-disposition", disposition->type(), *disposition);
        } else {
          fault(field, disposition.error(), own);
        }
      } else if (f.is("Content-ID")) {
        // What names the part may do so without brackets, so it is found all the same.
        if (const auto id = sipwire::parse_as<mime::content_id_view>(f.value_slice()); !id)
          add_finding(to_, own, {id.error(), false, 0, "Content-ID", "RFC 2045 7"});
      }
    }
    const piece body{part.body().text(), from_.offset + part.body().offset(), from_.lenient, from_.depth + 1};
    const auto encoding = part.headers().encoding();
    bool decoded = false;
    if (!encoding) {
      fault(to, encoding.error(), own);
    } else if (mime::is_identity(*encoding)) {
      if (const auto type = part.content_type()) decoded = decode_body(to_, to, *type, body);
    } else {
      content(to, part, own);
    }
    add_content(to, body, !decoded);
  }

  void fault(fact& to, sipwire::fault what, piece& own) const {
    to.add(fault_fact(own, what));
    add_finding(to_, own, {what});
  }

  void content(fact& to, const mime::entity_view& part, piece& own) const {
    std::string text;
    sipwire::string_sink sink(text);
    if (const auto ok = part.decode(sink, from_.lenient); !ok) {
      fault(to, ok.error(), own);
      text.clear();
      if (!part.decode(sink, leniency::all)) return;
    }
    fact& out = to.group("decoded");
    out.number("length", text.size());
    out.text("sha256", sha256(text));
    if (is_printable(text)) out.text("text", text);
  }

  template <class Value>
  static void node(fact& to, std::string_view name, std::string_view text, const Value& value) {
    fact& out = to.node(name, text);
    fact group{fact::form::group, "param"};
    for (const auto p : value.params()) add_param(group, p.name(), p.has_value(), p.value());
    if (!group.children.empty()) out.add(std::move(group));
  }

  document& to_;
  fact& into_;
  piece& from_;
};

}  // namespace

std::string canonical(std::string_view name) {
  for (const std::string_view known : {"Content-Type", "Content-ID", "Content-Disposition",
                                       "Content-Transfer-Encoding", "Content-Length", "Content-Description"})
    if (sipwire::iequals(known, name)) return std::string(known);
  return std::string(name);
}

void decode_multipart(document& to, fact& into, piece what, const mime::content_type_view& type) {
  multipart_decoder(to, into, what).run(type);
}

}  // namespace tool
