#pragma once

/// \file
/// The parts that writers and edits make an address and the content of.

#include <string_view>

#include "../mime/header_block.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace cpim {

/// A Formal-name and a URI, for writers.
struct address_parts {
  std::string_view formal_name{};  ///< plain text, quoted and escaped when written; empty for none
  std::string_view uri{};          ///< checked by its own grammar
};

/// The MIME header fields of the content, for writers. The content itself is given apart, as it is: it is
/// encoded when written.
struct content_parts {
  std::string_view type = "text/plain;charset=UTF-8";
  /// How the content is written; binary is not said
  mime::transfer_encoding encoding = mime::transfer_encoding::binary;
  /// Content-Disposition, none when empty
  std::string_view disposition{};
  /// Content-ID with its angle brackets, none when empty
  std::string_view id{};
  bool length = false;  ///< Content-Length, which ends the content where something may follow
};

}}}  // namespace sipwire::cpim
