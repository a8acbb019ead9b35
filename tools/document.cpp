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
  void (*decode)(document&, fact&, const piece&);
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
  problem.text("rule", sipwire::name(f.what.where));
  problem.text("message", sipwire::describe(f.what.code));
  problem.number("offset", f.what.offset);
  problem.number("line", at.line);
  problem.number("column", at.column);
  if (!f.header.empty()) problem.text("header", f.header);
  if (f.status != 0) problem.number("status", f.status);
}

}  // namespace

bool document::is_malformed() const {
  return std::any_of(findings.begin(), findings.end(), [](const finding& f) { return f.is_error; });
}

bool decode_body(document& to, fact& into, const sipwire::mime::content_type_view& type, const piece& body) {
  if (body.depth >= deepest) return false;
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

void add_finding(document& to, const piece& in, finding f) {
  f.what.offset += in.offset;
  to.findings.push_back(f);
}

fact fault_fact(const piece& in, sipwire::fault what) {
  std::string text(sipwire::describe(what.code));
  if (what.where != sipwire::rule::none) text.append(" in ").append(sipwire::name(what.where));
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
  sipwire::sip::write_unfolded(sink, value);
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
  const bool is_msrp = out.bytes.starts_with("MSRP ");
  if (is_msrp) {
    (is_stream ? decode_msrp_stream : decode_msrp)(out, layers, {out.bytes, 0, lenient, 0});
  } else if (is_stream) {
    decode_stream(out, layers, {out.bytes, 0, lenient, 0});
  } else if (out.name.ends_with(".cpim")) {
    decode_cpim(out, layers, {out.bytes, 0, lenient, 0});
  } else if (is_xml_document(out.bytes)) {
    decode_xml(out, layers, {out.bytes, 0, lenient, 0});
  } else if (out.bytes.starts_with("v=")) {
    // No SIP message begins so, and every session description does.
    decode_sdp(out, layers, {out.bytes, 0, lenient, 0});
  } else {
    decode_sip(out, layers, {out.bytes, 0, lenient, 0});
  }
  for (fact& layer : layers.children) out.facts.add(std::move(layer));
  const bool is_cut = (is_stream || is_msrp) && std::all_of(out.findings.begin(), out.findings.end(), [](const finding& f) {
                        return !f.is_error || f.what.code == sipwire::errc::need_more;
                      });
  out.facts.children.front().text("verdict", !out.is_malformed() ? "accept" : is_cut ? "need-more" : "reject");
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
    const std::string_view in = f.what.where == sipwire::rule::none ? "" : " in ";
    const std::string_view strong = colours ? "\x1b[1m" : "";
    const std::string_view colour = !colours ? "" : f.is_error ? "\x1b[31m" : "\x1b[33m";
    const std::string_view plain = colours ? "\x1b[0m" : "";
    // At a header that is not there, the line does not show which it is.
    const auto missing = f.what.code == sipwire::errc::missing_mandatory ? fmt::format(": {}", f.header) : std::string();
    fmt::format_to(std::back_inserter(out), "{}{}:{}:{}:{} {}{}{}{}{}{}{}\n", strong, name, at.line, at.column, plain, colour,
                   f.is_error ? "" : "warning: ", sipwire::describe(f.what.code), in, sipwire::name(f.what.where), missing, plain);
    sipwire::string_sink sink(out);
    sipwire::write_excerpt(sink, at);
  }
  if (of.not_listed != 0) fmt::format_to(std::back_inserter(out), "{}: {} more findings\n", name, of.not_listed);
  return out;
}

}  // namespace tool
