#pragma once

/// \file
/// The tags of the typed attributes, and a walk over them by attribute_id.

#include <tuple>
#include <type_traits>

#include "attribute.hpp"
#include "crypto.hpp"
#include "ice.hpp"
#include "msrp.hpp"
#include "rtp.hpp"
#include "scalar.hpp"
#include "transport.hpp"

namespace sipwire::inline SIPWIRE_ISA::sdp {

/// One tag an attribute, named as the attribute: `attr::rtpmap`. The RFC of each is in grammar/attributes.tsv.
namespace attr {

struct accept_types : basic_attribute<attribute_id::accept_types, accept_types_view> {};
struct accept_wrapped_types : basic_attribute<attribute_id::accept_wrapped_types, accept_types_view> {};
struct bundle_only : basic_attribute<attribute_id::bundle_only, flag_view> {};
struct candidate : basic_attribute<attribute_id::candidate, candidate_view> {};
struct cat : basic_attribute<attribute_id::cat, category_view> {};
struct charset : basic_attribute<attribute_id::charset, charset_view> {};
struct connection : basic_attribute<attribute_id::connection, connection_value_view> {};
struct crypto : basic_attribute<attribute_id::crypto, crypto_view> {};
struct end_of_candidates : basic_attribute<attribute_id::end_of_candidates, flag_view> {};
struct extmap_allow_mixed : basic_attribute<attribute_id::extmap_allow_mixed, flag_view> {};
struct fingerprint : basic_attribute<attribute_id::fingerprint, fingerprint_view> {};
struct fmtp : basic_attribute<attribute_id::fmtp, fmtp_view> {};
struct framerate : basic_attribute<attribute_id::framerate, real_view> {};
struct group : basic_attribute<attribute_id::group, group_view> {};
struct ice_lite : basic_attribute<attribute_id::ice_lite, flag_view> {};
struct ice_mismatch : basic_attribute<attribute_id::ice_mismatch, flag_view> {};
struct ice_pwd : basic_attribute<attribute_id::ice_pwd, ice_pwd_view> {};
struct ice_ufrag : basic_attribute<attribute_id::ice_ufrag, ice_ufrag_view> {};
struct inactive : basic_attribute<attribute_id::inactive, flag_view> {};
struct keywds : basic_attribute<attribute_id::keywds, text_view> {};
struct lang : basic_attribute<attribute_id::lang, language_view> {};
struct max_size : basic_attribute<attribute_id::max_size, max_size_view> {};
struct maxptime : basic_attribute<attribute_id::maxptime, real_view> {};
struct mid : basic_attribute<attribute_id::mid, mid_view> {};
struct msrp_cema : basic_attribute<attribute_id::msrp_cema, flag_view> {};
struct orient : basic_attribute<attribute_id::orient, orient_view> {};
struct path : basic_attribute<attribute_id::path, path_view> {};
struct ptime : basic_attribute<attribute_id::ptime, real_view> {};
struct quality : basic_attribute<attribute_id::quality, quality_view> {};
struct recvonly : basic_attribute<attribute_id::recvonly, flag_view> {};
struct rtcp : basic_attribute<attribute_id::rtcp, rtcp_view> {};
struct rtcp_mux : basic_attribute<attribute_id::rtcp_mux, flag_view> {};
struct rtcp_mux_only : basic_attribute<attribute_id::rtcp_mux_only, flag_view> {};
struct rtcp_rsize : basic_attribute<attribute_id::rtcp_rsize, flag_view> {};
struct rtpmap : basic_attribute<attribute_id::rtpmap, rtpmap_view> {};
struct sdplang : basic_attribute<attribute_id::sdplang, language_view> {};
struct sendonly : basic_attribute<attribute_id::sendonly, flag_view> {};
struct sendrecv : basic_attribute<attribute_id::sendrecv, flag_view> {};
struct setup : basic_attribute<attribute_id::setup, setup_view> {};
struct tool : basic_attribute<attribute_id::tool, text_view> {};
struct type : basic_attribute<attribute_id::type, type_view> {};

/// Every tag.
using all = std::tuple<accept_types, accept_wrapped_types, bundle_only, candidate, cat, charset, connection, crypto, end_of_candidates,
                       extmap_allow_mixed, fingerprint, fmtp, framerate, group, ice_lite, ice_mismatch, ice_pwd, ice_ufrag, inactive,
                       keywds, lang, max_size, maxptime, mid, msrp_cema, orient, path, ptime, quality, recvonly, rtcp, rtcp_mux,
                       rtcp_mux_only, rtcp_rsize, rtpmap, sdplang, sendonly, sendrecv, setup, tool, type>;

}  // namespace attr

/// Calls `use(std::type_identity<A>{})` with the tag of `id`; does nothing for an attribute without one.
template <class Use>
void with_tag(attribute_id id, Use&& use) {
  const auto one = [&]<class A>(std::type_identity<A> tag) {
    if (A::id != id) return false;
    use(tag);
    return true;
  };
  [&]<class... A>(std::type_identity<std::tuple<A...>>) { (void)(one(std::type_identity<A>{}) || ...); }(std::type_identity<attr::all>{});
}

}  // namespace sipwire::inline SIPWIRE_ISA::sdp
