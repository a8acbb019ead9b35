#pragma once

/// \file
/// An XML document as one line of events, read in every way that must not make a difference.

#include <catch2/catch.hpp>
#include <string>
#include <string_view>

#include "check.hpp"
#include "guard_page.hpp"
#include "sipwire/core/sink.hpp"
#include "sipwire/xml/pull.hpp"

namespace test_support {

inline std::string decoded(const sipwire::xml::value_view& value) {
  std::string out;
  sipwire::string_sink sink(out);
  value.decode(sink);
  REQUIRE(value.decoded_size() == out.size());
  REQUIRE(value.equals(out));
  REQUIRE_FALSE(value.equals(out + "."));
  if (const auto plain = value.plain()) REQUIRE(*plain == out);
  return out;
}

/// `<a {ns} k=v` for a start tag, `>a` for an end, 'text', [cdata], (comment), `?target data`, `$` at the
/// end, or the fault.
template <class Runs, unsigned Depth = 64, unsigned Attributes = 64, unsigned Namespaces = 64>
std::string xml_events(const sipwire::slice& input) {
  using sipwire::xml::token_kind;
  sipwire::xml::basic_pull<Runs, Depth, Attributes, Namespaces> xml(input);
  std::string out;
  std::uint32_t at = input.offset();
  for (;;) {
    const auto token = xml.next();
    if (!out.empty()) out += ' ';
    if (!token) {
      REQUIRE(xml.error() == token.error());
      REQUIRE(xml.next().error() == token.error());
      REQUIRE(token.error().offset >= input.offset());
      REQUIRE(token.error().offset <= input.where().last);
      auto f = token.error();
      f.offset -= input.offset();
      return out + printed(f);
    }
    REQUIRE(xml.where().first >= at);
    REQUIRE(xml.where().last >= xml.where().first);
    REQUIRE(xml.where().last <= input.where().last);
    at = xml.where().last;
    switch (*token) {
      case token_kind::start_element:
        out += "<" + std::string(xml.name().text());
        REQUIRE(xml.local_name() == xml.name().local());
        if (xml.name().has_namespace()) out += " {" + decoded(xml.name().namespace_value()) + "}";
        for (std::uint32_t i = 0; i < xml.attributes(); ++i) {
          const auto a = xml.attribute(i);
          out += " " + std::string(a.name.text());
          if (a.name.has_namespace()) out += "{" + std::string(a.name.namespace_name()) + "}";
          out += "=" + decoded(a.value);
        }
        break;
      case token_kind::end_element:
        out += ">" + std::string(xml.name().text());
        break;
      case token_kind::text:
        out += "'" + decoded(xml.value()) + "'";
        break;
      case token_kind::cdata:
        out += "[" + decoded(xml.value()) + "]";
        break;
      case token_kind::comment:
        out += "(" + decoded(xml.value()) + ")";
        break;
      case token_kind::processing_instruction:
        out += "?" + std::string(xml.name().text()) + " " + decoded(xml.value());
        break;
      case token_kind::end_of_document:
        REQUIRE(xml.depth() == 0);
        REQUIRE(*xml.next() == token_kind::end_of_document);
        return out + "$";
    }
  }
}

/// Both run policies, at a guard page and inside a larger buffer: all must tell the same.
inline std::string xml_log(std::string_view text) {
  using sipwire::slice;
  const guarded input(text);
  const std::string out = xml_events<sipwire::vector_runs>(slice(input));
  REQUIRE(out == xml_events<sipwire::byte_runs>(slice(input)));
  for (const char filler : {'a', '>'}) {
    const std::string wide = std::string(70, filler) + std::string(text) + std::string(70, filler);
    const slice inner(sipwire::source(std::string_view(wide)),
                      {70, static_cast<std::uint32_t>(70 + text.size())});
    REQUIRE(out == xml_events<sipwire::vector_runs>(inner));
  }
  return out;
}

/// xml_log() of a document, after a look at every prefix: each is a fault, but where only white space or the
/// like is missing at the end.
inline std::string xml_prefixes(std::string_view text) {
  for (std::size_t n = 0; n < text.size(); ++n) (void)xml_log(text.substr(0, n));
  return xml_log(text);
}

}  // namespace test_support
