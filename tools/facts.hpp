#pragma once

/// \file
/// What the decoders say of a file: an ordered tree of named facts, made once and shown as a tree, as JSON or
/// as path=value lines.

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tool {

/// One fact. `name` is a component of its path.
struct fact {
  enum class form : std::uint8_t {
    group,    ///< children only
    node,     ///< a text of its own and children
    text,     ///< a text
    number,   ///< a decimal number
    yes_no,   ///< `yes` or `no`
    none,     ///< a name without a value, as `;lr`
    start,    ///< the start line of a message; its children belong to the level where it stands
    field,    ///< a header field; so do its children, the typed values
    content,  ///< the bytes of a body
    verdict,  ///< `accept` or `reject`; the tree shows the faults instead
    fault,    ///< what is wrong with the fact around it, for the tree alone
    list,     ///< values of one name; only by_path() makes it
  };

  form kind = form::group;
  std::string name;
  std::string value = {};
  std::string label = {};  ///< a field's name as written
  bool indexed = false;    ///< one of a list: numbered by its place among the facts of its name
  bool bare = false;       ///< in a list, but its path has no number
  std::vector<fact> children = {};

  fact& add(fact child) { return children.emplace_back(std::move(child)); }
  fact& group(std::string_view of) { return add({form::group, std::string(of)}); }
  fact& node(std::string_view of, std::string_view is) {
    return add({form::node, std::string(of), std::string(is)});
  }
  void text(std::string_view of, std::string_view is) { add({form::text, std::string(of), std::string(is)}); }
  void number(std::string_view of, std::uint64_t is) {
    add({form::number, std::string(of), std::to_string(is)});
  }
  void yes_no(std::string_view of, bool is) { add({form::yes_no, std::string(of), is ? "yes" : "no"}); }
};

/// The same facts by path: start lines and fields dissolved into their level, header texts gathered under
/// `header`, indexed facts in lists, and the repeat of any other name called `name[1]`, `name[2]`, ...
fact by_path(const fact& from);

/// Is it UTF-8 without control characters other than HTAB, CR and LF, so that it can be printed?
bool is_printable(std::string_view bytes);

/// Appends `bytes` so that neither a terminal nor a reader of lines is led astray: controls and bytes that
/// are not UTF-8 as `\xHH`, HTAB, CR and LF as `\t \r \n`; with `reversible` also `\` as `\\`, so that the
/// bytes can be had back.
void append_escaped(std::string& out, std::string_view bytes, bool reversible);

/// In lower-case hexadecimal digits, two a byte.
std::string hex(std::string_view bytes);

/// `bytes` in the same number of bytes, with a '.' for each that belongs to a control character or to no
/// UTF-8.
std::string masked(std::string_view bytes);

}  // namespace tool
