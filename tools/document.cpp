#include "document.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <utility>

#include "layer.hpp"
#include "sha256.hpp"
#include "sipwire/core/errc.hpp"
#include "sipwire/core/locate.hpp"
#include "sipwire/core/rule.hpp"
#include "sipwire/core/sink.hpp"
#include "sipwire/mime/quoted.hpp"
#include "sipwire/sip/field.hpp"

namespace tool {
namespace {

/// A message in a message in a message, and so on: whoever sends that wants our stack.
constexpr unsigned deepest = 8;

struct body_decoder {
  std::string_view media_type;
  void (*decode)(document&, fact&, piece);
};
/// A new layer is one line here.
constexpr body_decoder body_decoders[] = {{"message/sip", decode_sip},
                                          {"message/sipfrag", decode_sipfrag},
                                          {"application/sdp", decode_sdp},
                                          {"message/cpim", decode_cpim},
                                          {"message/imdn+xml", decode_imdn},
                                          {"application/im-iscomposing+xml", decode_is_composing},
                                          {"application/resource-lists+xml", decode_resource_lists},
                                          {"application/vnd.gsma.rcs-ft-http+xml", decode_file_transfer}};

void add_problem(fact& to, const document& of, const finding& f) {
  const auto at = sipwire::locate(of.bytes, f.what.offset);
  fact& problem = to.group("problem");
  problem.indexed = true;
  problem.text("level", f.is_error ? "error" : "warning");
  problem.text("code", sipwire::name(f.what.code));
  problem.text("rule", sipwire::name(f.what.rule));
  problem.text("message", sipwire::describe(f.what));
  problem.number("offset", f.what.offset);
  problem.number("line", at.line);
  problem.number("column", at.column);
  if (!f.header.empty()) problem.text("header", f.header);
  if (f.status != 0) problem.number("status", f.status);
  if (!f.reference.empty()) problem.text("reference", f.reference);
}

/// What a file is: its name says it, else its first bytes do.
auto decoder_of(std::string_view name, std::string_view bytes, bool is_stream)
    -> void (*)(document&, fact&, piece) {
  const auto written = lower(name);
  const bool is_sip = written.ends_with(".sip") || written.ends_with(".sipstream");
  const bool is_msrp = !is_sip && (written.ends_with(".msrp") || written.ends_with(".msrpstream") ||
                                   bytes.starts_with("MSRP "));
  if (is_stream) return is_msrp ? decode_msrp_stream : decode_stream;
  if (is_sip) return decode_sip;
  if (written.ends_with(".cpim")) return decode_cpim;
  if (written.ends_with(".sdp")) return decode_sdp;
  if (written.ends_with(".imdn.xml")) return decode_imdn;
  if (written.ends_with(".xml") || (!is_msrp && is_xml_document(bytes))) return decode_xml;
  if (is_msrp) return decode_msrp;
  // No SIP message begins so, and every session description does.
  return bytes.starts_with("v=") ? decode_sdp : decode_sip;
}

}  // namespace

bool document::is_malformed() const {
  return std::any_of(findings.begin(), findings.end(), [](const finding& f) { return f.is_error; });
}

bool decode_body(document& to, fact& into, const sipwire::mime::content_type_view& type, const piece& body) {
  if (body.bytes.empty() || body.depth >= deepest) return false;
  if (type.is_multipart()) {
    decode_multipart(to, into, body, type);
    return true;
  }
  const auto media_type = lower(type.type()) + "/" + lower(type.subtype());
  for (const auto& known : body_decoders) {
    if (known.media_type != media_type) continue;
    known.decode(to, into, body);
    return true;
  }
  return false;
}

void add_finding(document& to, piece& in, finding f) {
  f.what.offset += in.offset;
  f.is_inner = in.depth != 0;
  to.findings.push_back(f);
  if (f.is_error) ++in.errors;
}

void pass_on(document& to, const piece& in, const document& inner, std::uint32_t at) {
  for (auto f : inner.findings) {
    f.what.offset = in.offset + at;
    f.is_inner = true;
    to.findings.push_back(f);
  }
  to.not_listed += inner.not_listed;
}

fact verdict_of(const piece& layer, std::string_view name) {
  return {fact::form::verdict, std::string(name), layer.errors == 0 ? "accept" : "reject"};
}

void add_verdict(fact& layer, const piece& of, sipwire::leniency needs) {
  std::string names;
  for (const auto& row : sipwire::leniencies)
    if (has(needs, row.flag)) names.append(names.empty() ? "" : ",").append(row.name);
  if (!names.empty()) layer.children.insert(layer.children.begin(), {fact::form::text, "needs", names});
  layer.children.insert(layer.children.begin(), verdict_of(of));
}

fact fault_fact(const piece& in, sipwire::fault what) {
  std::string text;
  sipwire::string_sink sink(text);
  (void)sipwire::write_reason(sink, what);
  return {fact::form::fault, {}, text + " at offset " + std::to_string(in.offset + what.offset)};
}

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = sipwire::to_lower(c);
  return out;
}

std::string unquoted(std::string_view value) {
  std::string out;
  sipwire::string_sink sink(out);
  sipwire::mime::unquote(sink, value);
  return out;
}

std::string unfolded(std::string_view value) {
  std::string out;
  sipwire::string_sink sink(out);
  (void)sipwire::sip::write_unfolded(sink, value);
  return out;
}

void add_param(fact& to, std::string_view name, bool has_value, std::string_view value) {
  if (has_value) {
    to.text(lower(name), unquoted(value));
  } else {
    to.add({fact::form::none, lower(name)});
  }
}

void add_content(fact& to, const piece& body, bool bytes_too) {
  fact& out = to.group("body");
  out.number("offset", body.offset);
  out.number("length", body.bytes.size());
  out.text("sha256", sha256(body.bytes));
  if (bytes_too && !body.bytes.empty()) out.add({fact::form::content, "text", std::string(body.bytes)});
}

document decode(std::string name, std::string bytes, sipwire::leniency lenient, bool is_stream) {
  document out;
  out.name = std::move(name);
  out.bytes = std::move(bytes);
  fact& file = out.facts.group("file");
  file.text("name", out.name);
  file.number("length", out.bytes.size());
  // The layers, which come to stand behind `file`.
  fact layers;
  const auto decoder = decoder_of(out.name, out.bytes, is_stream);
  decoder(out, layers, {out.bytes, 0, lenient});
  for (fact& layer : layers.children) out.facts.add(std::move(layer));
  const bool is_cut = (is_stream || decoder == decode_msrp) &&
                      std::all_of(out.findings.begin(), out.findings.end(), [](const finding& f) {
                        return !f.is_error || (f.what.code == sipwire::errc::need_more && !f.is_inner);
                      });
  out.facts.children.front().text("verdict", !out.is_malformed() ? "accept"
                                             : is_cut            ? "need-more"
                                                                 : "reject");
  for (const finding& f : out.findings) add_problem(out.facts, out, f);
  return out;
}

std::string report(const document& of, bool colours) {
  std::string out;
  std::string name;
  append_escaped(name, of.name, false);
  for (const finding& f : of.findings) {
    auto at = sipwire::locate(of.bytes, f.what.offset);
    const auto line = masked(at.line_text);
    at.line_text = line;
    std::string reason;
    sipwire::string_sink words(reason);
    (void)sipwire::write_reason(words, f.what);
    const std::string_view strong = colours ? "\x1b[1m" : "";
    const std::string_view colour = !colours ? "" : f.is_error ? "\x1b[31m" : "\x1b[33m";
    const std::string_view plain = colours ? "\x1b[0m" : "";
    // At a header that is not there, the line does not show which it is.
    if (f.what.code == sipwire::errc::missing_mandatory && f.what.rule == sipwire::rule::message_header &&
        !f.header.empty())
      reason.append(": ").append(f.header);
    if (!f.reference.empty()) reason.append(" (").append(f.reference).append(")");
    fmt::format_to(std::back_inserter(out), "{}{}:{}:{}:{} {}{}{}{}\n", strong, name, at.line, at.column,
                   plain, colour, f.is_error ? "" : "warning: ", reason, plain);
    sipwire::string_sink sink(out);
    (void)sipwire::write_excerpt(sink, at);
  }
  if (of.not_listed != 0)
    fmt::format_to(std::back_inserter(out), "{}: {} more findings\n", name, of.not_listed);
  return out;
}

}  // namespace tool
