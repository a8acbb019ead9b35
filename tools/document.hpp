#pragma once

/// \file
/// A file taken apart: its facts and what is wrong with it.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "facts.hpp"
#include "sipwire/core/fault.hpp"
#include "sipwire/core/leniency.hpp"

namespace tool {

/// Something that is wrong, or worth a look.
struct finding {
  sipwire::fault what;  ///< its offset counts from the start of the file
  bool is_error = true;
  std::uint16_t status = 0;         ///< what to answer a request with, 0 for nothing
  std::string_view header = {};     ///< the header field's name, static storage
  std::string_view reference = {};  ///< the section that says so, static storage
  /// Of what a message, chunk or document of the file holds, which more of the file would not mend
  bool is_inner = false;
};

/// What decode() makes of a file. Each layer (the message, later what its body holds) is a child of `facts`.
struct document {
  std::string name;
  std::string bytes;
  fact facts{fact::form::group, ""};
  std::vector<finding> findings;
  std::size_t not_listed = 0;  ///< findings that were too many

  [[nodiscard]] bool is_malformed() const;
};

/// Takes `bytes` apart as what `name` ends in, else as what they begin with: one SIP message that fills a
/// datagram, one MSRP chunk, or a TCP stream of either; SDP, CPIM, XML. Where strict reading, or reading with
/// `lenient`, stops at a fault, the facts are those of reading with every leniency.
document decode(std::string name, std::string bytes, sipwire::leniency lenient, bool is_stream = false);

/// The findings as `file:line:column: what in which rule`, each with its line and a caret.
std::string report(const document& of, bool colours);

}  // namespace tool
