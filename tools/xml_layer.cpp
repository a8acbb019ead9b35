// XML documents: IMDN, isComposing, resource lists, file transfer, and others by their root. Paths and their
// words are those of docs/decode.md.

#include <string>
#include <string_view>

#include "layer.hpp"
#include "sipwire/core/sink.hpp"
#include "sipwire/imdn/is_composing.hpp"
#include "sipwire/imdn/notification.hpp"
#include "sipwire/rcs/file_transfer.hpp"
#include "sipwire/rcs/resource_lists.hpp"
#include "sipwire/xml/extensions.hpp"
#include "sipwire/xml/pull.hpp"

namespace tool {
namespace {

namespace imdn = sipwire::imdn;
namespace rcs = sipwire::rcs;
namespace xml = sipwire::xml;

std::string decoded(const xml::value_view& value) {
  std::string out;
  sipwire::string_sink sink(out);
  value.decode(sink);
  return out;
}
void add(fact& to, std::string_view name, const xml::value_view& value) {
  if (value.present()) to.text(name, decoded(value));
}
void fault_in(document& to, fact& into, piece& what, sipwire::fault f) {
  into.add(fault_fact(what, f));
  add_finding(to, what, {f});
}
/// A number, or the text that should have been one.
template <class T>
void add_number(document& to, fact& into, piece& what, std::string_view name,
                const sipwire::result<T>& number, const xml::value_view& text) {
  if (number) {
    into.number(name, *number);
  } else if (number.error().code != sipwire::errc::absent) {
    fact& one = into.node(name, decoded(text));
    fault_in(to, one, what, number.error());
  }
}
void add_extensions(fact& to, const xml::extension_range& extensions) {
  for (const auto& e : extensions) {
    fact one{fact::form::node, "extension", decoded(e.text())};
    one.indexed = true;
    one.text("name", e.name.local());
    one.text("namespace", decoded(e.name.namespace_value()));
    to.add(std::move(one));
  }
}

/// What any document tells.
void any_facts(document& to, fact& out, piece& what) {
  xml::pull tokens(what.bytes);
  std::uint64_t elements = 0;
  for (;;) {
    const auto token = tokens.next();
    if (!token) return fault_in(to, out, what, token.error());
    if (*token == xml::token_kind::end_of_document) break;
    if (*token != xml::token_kind::start_element) continue;
    if (++elements != 1) continue;
    out.text("root", tokens.name().local());
    if (tokens.name().has_namespace()) out.text("namespace", decoded(tokens.name().namespace_value()));
  }
  out.number("elements", elements);
}

void imdn_facts(document& to, fact& out, piece& what) {
  const auto got = imdn::parse(what.bytes);
  if (!got) return fault_in(to, out, what, got.error());
  add(out, "message-id", got->message_id());
  add(out, "datetime", got->datetime());
  add(out, "recipient-uri", got->recipient_uri());
  add(out, "original-recipient-uri", got->original_recipient_uri());
  if (got->subject().present()) {
    fact& subject = out.node("subject", decoded(got->subject()));
    add(subject, "lang", got->subject_language());
  }
  // A notification of another namespace is told by its own name.
  auto kind = std::string(name(got->kind()));
  if (got->kind() == imdn::notification_kind::none && !got->kind_name().empty())
    kind = got->kind_name().substr(0, got->kind_name().size() - std::string_view("-notification").size());
  fact& type = out.node("type", kind);
  if (!got->kind_name().empty() && got->kind_namespace() != imdn::namespace_name)
    type.text("namespace", got->kind_namespace());
  if (!got->status_name().empty()) {
    fact& status = out.node("status", name(got->status()));
    if (got->status() == imdn::status::unknown) status.text("raw", got->status_name());
    if (got->status_namespace() != imdn::namespace_name) status.text("namespace", got->status_namespace());
  }
  add_extensions(out, got->extensions());
  add_extensions(out, got->status_extensions());
}

void is_composing_facts(document& to, fact& out, piece& what) {
  const auto got = imdn::is_composing_view::parse(what.bytes);
  if (!got) return fault_in(to, out, what, got.error());
  fact& state = out.node("state", name(got->state()));
  if (!got->state_text().equals(name(got->state()))) state.text("raw", decoded(got->state_text()));
  add(out, "lastactive", got->last_active());
  add(out, "contenttype", got->content_type());
  add_number(to, out, what, "refresh", got->refresh(), got->refresh_text());
  add_extensions(out, got->extensions());
}

void resource_lists_facts(document& to, fact& out, piece& what) {
  const auto got = rcs::resource_lists_view::parse(what.bytes);
  if (!got) return fault_in(to, out, what, got.error());
  constexpr std::string_view kinds[] = {"list", "entry", "entry-ref", "external"};
  for (const auto& item : *got) {
    fact one{fact::form::group, std::string(kinds[static_cast<unsigned>(item.kind())])};
    one.indexed = true;
    one.number("depth", item.depth());
    add(one, "name", item.name());
    add(one, "uri", item.uri());
    add(one, "display-name", item.display_name());
    if (item.has_copy_control()) one.text("copy-control", name(item.copy_control()));
    if (item.anonymize()) one.yes_no("anonymize", true);
    if (item.count_text().present()) add_number(to, one, what, "count", item.count(), item.count_text());
    out.add(std::move(one));
  }
}

void file_transfer_facts(document& to, fact& into, piece& what) {
  const auto got = rcs::file_transfer_view::parse(what.bytes);
  if (!got) return fault_in(to, into.group("fthttp"), what, got.error());
  for (const auto& info : *got) {
    fact one{fact::form::group, "fthttp"};
    one.indexed = true;
    one.text("type", name(info.type()));
    add_number(to, one, what, "size", info.size(), info.size_text());
    add(one, "name", info.file_name());
    add(one, "content-type", info.content_type());
    add(one, "url", info.url());
    add(one, "until", info.until());
    add(one, "branded-url", info.branded_url());
    add_number(to, one, what, "playing-length", info.playing_length(), info.playing_length_text());
    add(one, "disposition", info.disposition());
    into.add(std::move(one));
  }
}

void layer(document& to, fact& into, piece& what, std::string_view name,
           void (*facts)(document&, fact&, piece&)) {
  fact& out = into.group(name);
  facts(to, out, what);
  add_verdict(out, what);
}

}  // namespace

void decode_imdn(document& to, fact& into, piece what) {
  layer(to, into, what, "imdn", imdn_facts);
}
void decode_is_composing(document& to, fact& into, piece what) {
  layer(to, into, what, "iscomposing", is_composing_facts);
}
void decode_resource_lists(document& to, fact& into, piece what) {
  layer(to, into, what, "resource-lists", resource_lists_facts);
}
void decode_file_transfer(document& to, fact& into, piece what) {
  file_transfer_facts(to, into, what);
  into.add(verdict_of(what, "fthttp.verdict"));
}

bool is_xml_document(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  while (!bytes.empty() && xml::is_space(bytes.front())) bytes.remove_prefix(1);
  return bytes.starts_with('<');
}

void decode_xml(document& to, fact& into, piece what) {
  struct {
    std::string_view space, root;
    void (*decode)(document&, fact&, piece);
  } constexpr known[] = {{imdn::namespace_name, "imdn", decode_imdn},
                         {imdn::is_composing_namespace, "isComposing", decode_is_composing},
                         {rcs::resource_lists_namespace, "resource-lists", decode_resource_lists},
                         {rcs::file_transfer_namespace, "file", decode_file_transfer}};
  xml::pull tokens(what.bytes);
  for (;;) {
    const auto token = tokens.next();
    if (!token || *token == xml::token_kind::end_of_document) break;
    if (*token != xml::token_kind::start_element) continue;
    for (const auto& one : known)
      if (tokens.name().is(one.space, one.root)) return one.decode(to, into, what);
    break;
  }
  layer(to, into, what, "xml", any_facts);
}

}  // namespace tool
