#pragma once

/// \file
/// Error codes: what is wrong. core/rule.hpp says in which production, core/fault.hpp adds where.
///
/// The table is grammar/tables/errc.tsv, which docs/errors.md lists: `errc`, `name(errc)`, `describe(errc)`.
/// `need_more` and `too_small` are not syntax errors: the first asks for more input, the second for more
/// room. Numbers never change: logs and bindings keep them.

#include "detail/gen/errc_names.hpp"
