#pragma once

/// \file
/// The ways to show a document.

#include <string>

#include "document.hpp"

namespace tool {

/// For people: the start line, each header field with its typed values, the body.
std::string render_tree(const document& of, bool colours);

/// `path=value` lines.
std::string render_flat(const document& of);

/// One JSON object on one line.
std::string render_json(const document& of);

}  // namespace tool
