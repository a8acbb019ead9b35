#pragma once

/// \file
/// Grammar rules by the names the RFCs give them: where in the grammar a fault happened. The table is
/// grammar/tables/rule.tsv, docs/errors.md lists it: `rule` and `name(rule)`. Numbers never change: logs and
/// bindings keep them.

#include "detail/gen/rule_names.hpp"
