// The tokenizer of XML: both run policies alike, everything inside the input, values decoded the same way
// every way; and, where expat is there, the same verdict and the same events, but for what only one of the
// two takes (DOCTYPE, other encodings, our caps and the digits of references, names whose characters the
// Fifth Edition of XML 1.0 added).
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "sipwire/core/sink.hpp"
#include "sipwire/xml/pull.hpp"
#include "sipwire/xml/writer.hpp"
#include "support/program.hpp"

#if defined(SIPWIRE_EXPAT)
#include <expat.h>
#endif

using fuzz::require;

using namespace sipwire;

namespace {

// Between the parts of an event stand bytes that no document can have.
constexpr char mark = '\x01';

struct outcome {
  std::string events;
  fault error;
  bool odd_names = false;

  void text(std::string_view value) {
    if (value.empty()) return;
    if (!in_text) events += "\x02";
    in_text = true;
    events += value;
  }
  void event(char kind, std::string_view value) {
    in_text = false;
    events += '\x03';
    events += kind;
    events += value;
  }
  bool in_text = false;
};

std::string decoded(const xml::value_view& value) {
  std::string out;
  string_sink sink(out);
  value.decode(sink);
  require(value.decoded_size() == out.size());
  require(value.equals(out) && !value.equals(out + "x"));
  require(value == value);
  if (const auto plain = value.plain()) require(*plain == out);
  const auto collapsed = value.with(xml::white_space::collapse);
  std::string words;
  string_sink to(words);
  collapsed.decode(to);
  require(collapsed.equals(words) && words.size() <= out.size());
  if (const auto plain = collapsed.plain()) require(*plain == words);
  return out;
}

template <class Names>
std::string expanded(const Names& name, outcome& out) {
  for (const char c : name.text()) out.odd_names = out.odd_names || static_cast<unsigned char>(c) >= 0x80;
  std::string text;
  if (name.has_namespace())
    text = (name.namespace_value().present() ? decoded(name.namespace_value())
                                             : std::string(xml::xml_namespace)) +
           mark;
  return text + std::string(name.local());
}

template <class Runs>
outcome read(std::string_view input) {
  xml::basic_pull<Runs> tokens{slice(input)};
  outcome out;
  std::uint32_t at = 0;
  for (;;) {
    const auto token = tokens.next();
    if (!token) {
      out.error = token.error();
      require(out.error.code != errc::none && out.error.offset <= input.size() &&
              out.error == tokens.next().error());
      return out;
    }
    require(tokens.where().first >= at && tokens.where().last >= tokens.where().first &&
            tokens.where().last <= input.size());
    at = tokens.where().last;
    switch (*token) {
      case xml::token_kind::start_element:
        out.event('<', expanded(tokens.name(), out));
        for (std::uint32_t i = 0; i < tokens.attributes(); ++i) {
          const auto a = tokens.attribute(i);
          out.event('=', expanded(a.name, out) + mark + decoded(a.value));
        }
        break;
      case xml::token_kind::end_element:
        out.event('>', expanded(tokens.name(), out));
        break;
      case xml::token_kind::text:
      case xml::token_kind::cdata:
        out.text(decoded(tokens.value()));
        break;
      case xml::token_kind::comment:
        out.event('!', decoded(tokens.value()));
        break;
      case xml::token_kind::processing_instruction:
        for (const char c : tokens.name().text())
          out.odd_names = out.odd_names || static_cast<unsigned char>(c) >= 0x80;
        out.event('?', std::string(tokens.name().text()) + mark + decoded(tokens.value()));
        break;
      case xml::token_kind::end_of_document:
        return out;
    }
  }
}

#if defined(SIPWIRE_EXPAT)
/// What expat says of the same bytes.
struct peer {
  outcome out;
  XML_Parser parser = XML_ParserCreateNS(nullptr, mark);
  bool has_doctype = false;

  explicit peer(std::string_view input) {
    XML_SetUserData(parser, this);
    XML_SetElementHandler(
        parser,
        [](void* self, const char* name, const char** attributes) {
          auto& to = static_cast<peer*>(self)->out;
          to.event('<', name);
          for (; *attributes != nullptr; attributes += 2)
            to.event('=', std::string(attributes[0]) + mark + attributes[1]);
        },
        [](void* self, const char* name) { static_cast<peer*>(self)->out.event('>', name); });
    XML_SetCharacterDataHandler(parser, [](void* self, const char* text, int size) {
      static_cast<peer*>(self)->out.text({text, static_cast<std::size_t>(size)});
    });
    XML_SetCommentHandler(
        parser, [](void* self, const char* text) { static_cast<peer*>(self)->out.event('!', text); });
    XML_SetProcessingInstructionHandler(parser, [](void* self, const char* target, const char* data) {
      static_cast<peer*>(self)->out.event('?', std::string(target) + mark + data);
    });
    XML_SetStartDoctypeDeclHandler(parser, [](void* self, const char*, const char*, const char*, int) {
      static_cast<peer*>(self)->has_doctype = true;
    });
    if (XML_Parse(parser, input.data(), static_cast<int>(input.size()), 1) != XML_STATUS_OK)
      out.error = {errc::syntax, rule::none, 0};
  }
  peer(const peer&) = delete;
  peer& operator=(const peer&) = delete;
  ~peer() { XML_ParserFree(parser); }
};

void compare(std::string_view input, const outcome& ours) {
  // Encodings that are found by their first bytes.
  if (input.substr(0, 4).find('\0') != std::string_view::npos || input.starts_with("\xFE\xFF") ||
      input.starts_with("\xFF\xFE"))
    return;
  switch (ours.error.code) {
    case errc::too_deep:
    case errc::too_many:
      return;
    case errc::unknown_value:  // another encoding
      return;
    case errc::out_of_range:  // a reference of more digits than a namespace name may have
      if (input.find(';', ours.error.offset) - ours.error.offset > 2 + 16) return;
      break;
    default:
      break;
  }
  // expat takes any version.
  if (ours.odd_names || ours.error.rule == rule::ncname || ours.error.rule == rule::doctype_decl ||
      ours.error.rule == rule::xml_decl)
    return;
  const peer theirs(input);
  if (theirs.has_doctype) return;
  require((ours.error.code == errc::none) == (theirs.out.error.code == errc::none));
  if (!ours.error) require(ours.events == theirs.out.events);
}
#else
void compare(std::string_view, const outcome&) {}
#endif

/// Text written is read back.
void write_and_read(std::string_view value) {
  std::string text;
  string_sink sink(text);
  xml::writer out(sink);
  out.declaration().start("a").attribute("b", value).text(value).end();
  require(out.finish().has_value() == xml::check_text(value).has_value());
  if (!out.finish()) return;
  xml::pull tokens(text);
  require(tokens.next() == xml::token_kind::start_element);
  require(tokens.attribute("", "b") == value);
  const auto content = tokens.text_content();
  require(content && *content == value);
  require(tokens.next() == xml::token_kind::end_of_document);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  const auto fast = read<vector_runs>(input);
  const auto slow = read<byte_runs>(input);
  require(fast.error == slow.error && fast.events == slow.events);
  compare(input, fast);
  write_and_read(input);
  return 0;
}
