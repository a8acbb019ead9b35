#pragma once

/// \file
/// Resource-Priority and Accept-Resource-Priority (RFC 4412).

#include <string_view>

#include "../../core/leniency.hpp"
#include "../../core/text.hpp"
#include "../detail/gen/r_value.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// One value of Resource-Priority or Accept-Resource-Priority.
///
/// ABNF: `r-value = namespace "." r-priority`, both tokens without a dot (RFC 4412 3.1, 3.2). Another dot, or
/// none, is errc::syntax or errc::truncated where that shows. An empty Accept-Resource-Priority holds no
/// values. That no namespace stands twice in a message is for the reader of the list. Borrows from the parsed
/// input, which must outlive it.
/// \code
/// for (auto r : sip::value_list<sip::resource_priority_view>("dsn.flash, wps.3"))
///   if (r && r->is("wps", "3")) use(r->name_space(), r->priority());
/// \endcode
class resource_priority_view {
 public:
  resource_priority_view() noexcept = default;

  /// The whole value as written.
  [[nodiscard]] std::string_view text() const noexcept { return source_.text(where()); }
  /// The namespace: `dsn`, `drsn`, `q735`, `ets`, `wps`, `esnet`, ... as written.
  [[nodiscard]] std::string_view name_space() const noexcept { return source_.text(space_); }
  /// The r-priority, whose order is that of its namespace, as written.
  [[nodiscard]] std::string_view priority() const noexcept { return source_.text(priority_); }
  /// Is it this value? Both words are compared case-insensitively (RFC 4412 3.1).
  [[nodiscard]] bool is(std::string_view name_space, std::string_view priority) const noexcept {
    return iequals(this->name_space(), name_space) && iequals(this->priority(), priority);
  }

  [[nodiscard]] extent where() const noexcept {
    return space_ ? extent{space_.first, priority_.last} : extent{};
  }
  [[nodiscard]] const source& buffer() const noexcept { return source_; }

  /// Equal bytes.
  friend bool operator==(const resource_priority_view& a, const resource_priority_view& b) noexcept {
    return a.text() == b.text();
  }

  static scan_end scan(const slice& rest, leniency, resource_priority_view& out) noexcept {
    out.source_ = rest.buffer();
    return detail::scan_r_value(rest.begin(), rest.end(), out.source_, out.space_, out.priority_);
  }
  template <class Runs>
  static scan_end scan_with(const slice& rest, leniency lenient, resource_priority_view& out) noexcept {
    return scan(rest, lenient, out);
  }

 private:
  source source_;
  extent space_;
  extent priority_;
};

}}}  // namespace sipwire::sip
