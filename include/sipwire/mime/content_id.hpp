#pragma once

/// \file
/// Content-ID, and the cid: URIs that name it (RFC 2045 7, RFC 2392).

#include "../core/value.hpp"
#include "../uri/escape.hpp"
#include "detail/gen/msg_id.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace mime {
namespace detail {

/// A Content-ID without its brackets, as leniency::loose_addresses takes it: visible ASCII, with or without
/// an `@`. `all` is the whole, `local` what stands in front of the last `@`, or the whole.
SIPWIRE_NOINLINE inline bool scan_bare_id(const char* p, const char* pe, const source& from, extent& all,
                                          extent& local) noexcept {
  p = past_lws(p, pe);
  const char* last = p;
  const char* at = nullptr;
  for (; last != pe && charset::visible::set.contains(*last) && *last != '<' && *last != '>'; ++last)
    if (*last == '@') at = last;
  if (last == p || past_lws(last, pe) != pe) return false;
  all = from.at(p, last);
  local = from.at(p, at != nullptr ? at : last);
  return true;
}

}  // namespace detail

/// The value of Content-ID.
///
/// ABNF: `"<" local-part "@" domain ">"` (RFC 2045 7, RFC 822 4.6). Case-sensitive. Borrows from the parsed
/// input, which must outlive it. Under leniency::loose_addresses the brackets may be missing, and then the
/// domain too.
/// \code
/// if (auto id = part.headers().content_id()) use(id->id());  // rlmi.ba35a5e5@rls.example
/// \endcode
class content_id_view : public value_base<content_id_view> {
 public:
  /// What stands between the brackets.
  [[nodiscard]] std::string_view id() const noexcept {
    return local_ ? source_.text({local_.first, domain_ ? domain_.last : local_.last}) : std::string_view();
  }
  [[nodiscard]] std::string_view local() const noexcept { return source_.text(local_); }
  [[nodiscard]] std::string_view domain() const noexcept { return source_.text(domain_); }

  void parts(auto&& see, leniency = leniency::none) const {
    see("", text());
    if (part::wants_again(see)) see_again(see, "id", id(), "local", local(), "domain", domain());
  }

  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency lenient) noexcept {
    const auto stop = detail::scan_msg_id(first, last, runs, source_, all_, local_, domain_);
    if (SIPWIRE_LIKELY(stop.ok()) || !has(lenient, leniency::loose_addresses) ||
        !detail::scan_bare_id(first, last, source_, all_, local_))
      return stop;
    domain_ = local_.last != all_.last ? extent{local_.last + 1, all_.last} : extent{};
    return {last, errc::none, rule::none};
  }

 private:
  extent local_;
  extent domain_;
};

/// Does `reference` name the entity whose Content-ID is `content_id`, given as written in its header?
///
/// `reference` is a cid: URI, whose escapes are decoded first (RFC 2392 2), or an id with or without angle
/// brackets, as the `start` parameter of multipart/related and the `cid` attribute of RLMI have it. Ids that
/// are no addr-spec, which are sent, compare as well.
inline bool names_content_id(std::string_view reference, std::string_view content_id) noexcept {
  const auto bare = [](std::string_view id) {
    return id.size() >= 2 && id.front() == '<' && id.back() == '>' ? id.substr(1, id.size() - 2) : id;
  };
  content_id = bare(content_id);
  if (content_id.empty()) return false;
  if (reference.size() > 4 && iequals(reference.substr(0, 4), "cid:"))
    return uri::decoded_equals(reference.substr(4), content_id);
  return bare(reference) == content_id;
}

}}}  // namespace sipwire::mime
