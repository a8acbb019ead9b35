#pragma once

/// \file
/// check(): every value of a session description that has a type, read.

#include <concepts>
#include <type_traits>

#include "../core/result.hpp"
#include "attr.hpp"
#include "session_view.hpp"

namespace sipwire::inline SIPWIRE_ISA::sdp {

/// Calls `report(line_view, fault)` for each line whose value is not what its type says, in order, at most once a line: the value's own
/// fault, else that of its parts (a number out of range, an address that is none), else errc::duplicate for the second of an attribute that
/// may stand once. Lines without a type of their own (unknown attributes, text) have no fault, malformed lines are not looked at.
template <class Report>
void for_each_fault(const session_view& session, Report&& report) {
  const auto value = [&]<field_value V>(std::type_identity<V>, const level_view& level, const line_view& l, const slice& text) {
    const auto v = parse_as<V>(text, level.lenient());
    fault e = v.error();
    if (v) {
      if constexpr (requires { v->check(level.lenient()); }) {
        e = v->check(level.lenient()).error();
      } else if constexpr (requires { v->check(); }) {
        e = v->check().error();
      }
    }
    if (e.code != errc::none) report(l, e);
    return e.code == errc::none;
  };
  const auto level = [&](const level_view& here) {
    bool met[attribute_id_count] = {};
    for (std::size_t i = 0; i < here.line_count(); ++i) {
      const auto l = here.line_at(i);
      const auto as = [&]<field_value V>(std::type_identity<V> type) { (void)value(type, here, l, l.value_slice()); };
      switch (l.type()) {
        case 'v':
          if (const auto n = read_version(l.value_slice()); !n) report(l, n.error());
          break;
        case 'i':
          as(std::type_identity<text_view>{});
          break;
        case 'o':
          as(std::type_identity<origin_view>{});
          break;
        case 'u':
          as(std::type_identity<uri_view>{});
          break;
        case 'e':
          as(std::type_identity<email_view>{});
          break;
        case 'p':
          as(std::type_identity<phone_view>{});
          break;
        case 'c':
          as(std::type_identity<connection_view>{});
          break;
        case 'b':
          as(std::type_identity<bandwidth_view>{});
          break;
        case 't':
          as(std::type_identity<time_view>{});
          break;
        case 'r':
          as(std::type_identity<repeat_view>{});
          break;
        case 'z':
          as(std::type_identity<zone_view>{});
          break;
        case 'k':
          as(std::type_identity<key_view>{});
          break;
        case 'm':
          as(std::type_identity<media_line_view>{});
          break;
        case 'a': {
          const auto a = here.attribute_at(i);
          bool good = true;
          with_tag(a.id(), [&]<class A>(std::type_identity<A>) {
            using V = typename A::value;
            if constexpr (std::same_as<V, flag_view>) {
              const source& from = here.origin_bytes();
              good = value(std::type_identity<V>{}, here, l, slice(from, {a.name_where().last, a.where().last}));
            } else if (!a.has_value()) {
              report(l, fault{errc::truncated, rule::attribute_value, a.where().last});
              good = false;
            } else {
              good = value(std::type_identity<V>{}, here, l, a.value_slice());
            }
          });
          bool& again = met[static_cast<std::size_t>(a.id())];
          if (good && again && !info(a.id()).many) report(l, fault{errc::duplicate, rule::attribute_field, a.where().first});
          again = true;
          break;
        }
        default:
          break;
      }
    }
  };
  level(session);
  for (const auto& m : session.media()) level(m);
}

/// The first fault among the values of a session description that parsed, see for_each_fault().
inline result<void> check(const session_view& session) {
  fault first;
  for_each_fault(session, [&first](const line_view&, const fault& e) {
    if (first.code == errc::none) first = e;
  });
  return first.code == errc::none ? result<void>() : result<void>(first);
}

}  // namespace sipwire::inline SIPWIRE_ISA::sdp
