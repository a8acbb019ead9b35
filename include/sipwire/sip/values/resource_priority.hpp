#pragma once

/// \file
/// Resource-Priority and Accept-Resource-Priority (RFC 4412).

#include "../../core/value.hpp"
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
class resource_priority_view : public value_base<resource_priority_view> {
 public:
  /// The namespace: `dsn`, `drsn`, `q735`, `ets`, `wps`, `esnet`, ... as written.
  [[nodiscard]] std::string_view name_space() const noexcept { return source_.text(space_); }
  /// The r-priority, whose order is that of its namespace, as written.
  [[nodiscard]] std::string_view priority() const noexcept {
    return source_.text({space_ ? space_.last + 1 : extent::absent_mark, all_.last});
  }
  /// Is it this value? Both words are compared case-insensitively (RFC 4412 3.1).
  [[nodiscard]] bool is(std::string_view name_space, std::string_view priority) const noexcept {
    return iequals(this->name_space(), name_space) && iequals(this->priority(), priority);
  }

  void parts(auto&& see, leniency = leniency::none) const {
    see("namespace", name_space());
    see("priority", priority());
  }

  scan_end scan_parts(const char* first, const char* last, const auto&, leniency) noexcept {
    extent priority;
    const auto stop = detail::scan_r_value(first, last, source_, space_, priority);
    if (space_) all_ = {space_.first, priority.last};
    return stop;
  }

 private:
  extent space_;
};

}}}  // namespace sipwire::sip
