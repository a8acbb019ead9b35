#pragma once

/// \file
/// Every field of a table by its examples: an accepted value that a writer and a parser bring back, and a
/// rejected one with the code and the place of its fault.

#include <catch2/catch.hpp>
#include <iostream>
#include <string>

#include "check.hpp"
#include "table.hpp"

namespace test_support {

/// `Fields` says of a protocol its `table`, the `count` of identities, `find(row)`, `info(id)`,
/// `reader_of(id)`, null for a field without a type, and `round_trip(id, value)`.
template <class Fields>
void check_registry(const Fields& of) {
  std::size_t typed = 0;
  const auto rows = field_rows(Fields::table);
  CHECK(rows.size() + 1 == Fields::count);
  for (const auto& row : rows) {
    INFO(row.name);
    const auto id = of.find(row);
    REQUIRE(static_cast<std::uint32_t>(id) == row.number);
    CHECK(of.info(id).name == row.name);
    CHECK(of.info(id).repeats == (row.multiplicity != "one"));
    CHECK(of.info(id).list == (row.multiplicity == "list"));
    CHECK(of.info(id).may_be_empty == row.may_be_empty);
    {
      INFO("accepted: " << row.accepted);
      of.round_trip(id, row.accepted);
    }
    const reader read = of.reader_of(id);
    REQUIRE((read != nullptr) == row.typed);
    if (read == nullptr) continue;
    ++typed;
    {
      INFO("accepted: " << row.accepted);
      const guarded text(row.accepted);
      read_accepting(read, text, sipwire::leniency::none);
      CHECK(read(sipwire::slice(std::string_view(text)), sipwire::leniency::none, true).text == row.accepted);
    }
    {
      INFO("rejected: " << row.rejected);
      const auto what = read_rejecting(read, guarded(row.rejected), sipwire::leniency::none);
      INFO(printed(what));
      CHECK(name(what.code) == row.code);
      CHECK(what.offset == row.offset);
      CHECK(what.rule != sipwire::rule::none);
    }
  }
  std::cout << "registry: " << typed << " of " << rows.size() << " rows of grammar/tables/" << Fields::table
            << ".tsv are typed\n";
}

}  // namespace test_support
