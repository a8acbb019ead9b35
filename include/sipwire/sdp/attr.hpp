#pragma once

/// \file
/// The tags of the typed attributes, and a walk over them by attribute_id.

#include <tuple>
#include <type_traits>

#include "attribute.hpp"
#include "values/capability.hpp"
#include "values/circuit.hpp"
#include "values/crypto.hpp"
#include "values/data_channel.hpp"
#include "values/extmap.hpp"
#include "values/fax.hpp"
#include "values/feedback.hpp"
#include "values/file.hpp"
#include "values/floor.hpp"
#include "values/ice.hpp"
#include "values/imageattr.hpp"
#include "values/msrp.hpp"
#include "values/nested_attribute.hpp"
#include "values/precondition.hpp"
#include "values/rid.hpp"
#include "values/rtp.hpp"
#include "values/scalar.hpp"
#include "values/source_filter.hpp"
#include "values/stream.hpp"
#include "values/tokens.hpp"
#include "values/transport.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

/// One tag an attribute, named as the attribute: `attr::rtpmap`. The RFC of each is in
/// grammar/attributes.tsv.
namespace attr {

struct acap : basic_attribute<attribute_id::acap, acap_view> {};
struct accept_types : basic_attribute<attribute_id::accept_types, accept_types_view> {};
struct accept_wrapped_types : basic_attribute<attribute_id::accept_wrapped_types, accept_types_view> {};
struct acfg : basic_attribute<attribute_id::acfg, acfg_view> {};
struct bundle_only : basic_attribute<attribute_id::bundle_only, flag_view> {};
struct candidate : basic_attribute<attribute_id::candidate, candidate_view> {};
struct cat : basic_attribute<attribute_id::cat, category_view> {};
struct cdsc : basic_attribute<attribute_id::cdsc, cdsc_view> {};
struct charset : basic_attribute<attribute_id::charset, charset_view> {};
struct chatroom : basic_attribute<attribute_id::chatroom, chatroom_view> {};
struct conf : basic_attribute<attribute_id::conf, precondition_status_view> {};
struct confid : basic_attribute<attribute_id::confid, confid_view> {};
struct connection : basic_attribute<attribute_id::connection, connection_value_view> {};
struct content : basic_attribute<attribute_id::content, content_view> {};
struct cpar : basic_attribute<attribute_id::cpar, cpar_view> {};
struct creq : basic_attribute<attribute_id::creq, option_tags_view> {};
struct crypto : basic_attribute<attribute_id::crypto, crypto_view> {};
struct cs_correlation : basic_attribute<attribute_id::cs_correlation, cs_correlation_view> {};
struct csup : basic_attribute<attribute_id::csup, option_tags_view> {};
struct curr : basic_attribute<attribute_id::curr, precondition_status_view> {};
struct dcmap : basic_attribute<attribute_id::dcmap, dcmap_view> {};
struct dcsa : basic_attribute<attribute_id::dcsa, dcsa_view> {};
struct des : basic_attribute<attribute_id::des, desired_status_view> {};
struct ecan : basic_attribute<attribute_id::ecan, ecan_view> {};
struct end_of_candidates : basic_attribute<attribute_id::end_of_candidates, flag_view> {};
struct extmap : basic_attribute<attribute_id::extmap, extmap_view> {};
struct extmap_allow_mixed : basic_attribute<attribute_id::extmap_allow_mixed, flag_view> {};
struct file_date : basic_attribute<attribute_id::file_date, file_date_view> {};
struct file_disposition : basic_attribute<attribute_id::file_disposition, file_disposition_view> {};
struct file_icon : basic_attribute<attribute_id::file_icon, file_icon_view> {};
struct file_range : basic_attribute<attribute_id::file_range, file_range_view> {};
struct file_selector : basic_attribute<attribute_id::file_selector, file_selector_view> {};
struct file_transfer_id : basic_attribute<attribute_id::file_transfer_id, file_transfer_id_view> {};
struct fingerprint : basic_attribute<attribute_id::fingerprint, fingerprint_view> {};
struct floorctrl : basic_attribute<attribute_id::floorctrl, floorctrl_view> {};
struct floorid : basic_attribute<attribute_id::floorid, floorid_view> {};
struct fmtp : basic_attribute<attribute_id::fmtp, fmtp_view> {};
struct framerate : basic_attribute<attribute_id::framerate, real_view> {};
struct gpmd : basic_attribute<attribute_id::gpmd, gpmd_view> {};
struct group : basic_attribute<attribute_id::group, group_view> {};
struct ice_lite : basic_attribute<attribute_id::ice_lite, flag_view> {};
struct ice_mismatch : basic_attribute<attribute_id::ice_mismatch, flag_view> {};
struct ice_options : basic_attribute<attribute_id::ice_options, ice_options_view> {};
struct ice_pacing : basic_attribute<attribute_id::ice_pacing, ice_pacing_view> {};
struct ice_pwd : basic_attribute<attribute_id::ice_pwd, ice_pwd_view> {};
struct ice_ufrag : basic_attribute<attribute_id::ice_ufrag, ice_ufrag_view> {};
struct imageattr : basic_attribute<attribute_id::imageattr, imageattr_view> {};
struct inactive : basic_attribute<attribute_id::inactive, flag_view> {};
struct key_mgmt : basic_attribute<attribute_id::key_mgmt, key_mgmt_view> {};
struct keywds : basic_attribute<attribute_id::keywds, text_view> {};
struct label : basic_attribute<attribute_id::label, label_view> {};
struct lang : basic_attribute<attribute_id::lang, language_view> {};
struct max_message_size : basic_attribute<attribute_id::max_message_size, max_message_size_view> {};
struct max_size : basic_attribute<attribute_id::max_size, max_size_view> {};
struct maxprate : basic_attribute<attribute_id::maxprate, maxprate_view> {};
struct maxptime : basic_attribute<attribute_id::maxptime, real_view> {};
struct mid : basic_attribute<attribute_id::mid, mid_view> {};
struct msid : basic_attribute<attribute_id::msid, msid_view> {};
struct msrp_cema : basic_attribute<attribute_id::msrp_cema, flag_view> {};
struct orient : basic_attribute<attribute_id::orient, orient_view> {};
struct path : basic_attribute<attribute_id::path, path_view> {};
struct pcfg : basic_attribute<attribute_id::pcfg, pcfg_view> {};
struct phone_context : basic_attribute<attribute_id::phone_context, phone_context_view> {};
struct ptime : basic_attribute<attribute_id::ptime, real_view> {};
struct quality : basic_attribute<attribute_id::quality, quality_view> {};
struct record : basic_attribute<attribute_id::record, record_view> {};
struct recordpref : basic_attribute<attribute_id::recordpref, recordpref_view> {};
struct recvonly : basic_attribute<attribute_id::recvonly, flag_view> {};
struct remote_candidates : basic_attribute<attribute_id::remote_candidates, remote_candidates_view> {};
struct rid : basic_attribute<attribute_id::rid, rid_view> {};
struct rtcp : basic_attribute<attribute_id::rtcp, rtcp_view> {};
struct rtcp_fb : basic_attribute<attribute_id::rtcp_fb, rtcp_fb_view> {};
struct rtcp_mux : basic_attribute<attribute_id::rtcp_mux, flag_view> {};
struct rtcp_mux_only : basic_attribute<attribute_id::rtcp_mux_only, flag_view> {};
struct rtcp_rsize : basic_attribute<attribute_id::rtcp_rsize, flag_view> {};
struct rtpmap : basic_attribute<attribute_id::rtpmap, rtpmap_view> {};
struct sctp_port : basic_attribute<attribute_id::sctp_port, sctp_port_view> {};
struct sctpmap : basic_attribute<attribute_id::sctpmap, sctpmap_view> {};
struct sdplang : basic_attribute<attribute_id::sdplang, language_view> {};
struct sendonly : basic_attribute<attribute_id::sendonly, flag_view> {};
struct sendrecv : basic_attribute<attribute_id::sendrecv, flag_view> {};
struct setup : basic_attribute<attribute_id::setup, setup_view> {};
struct silencesupp : basic_attribute<attribute_id::silencesupp, silence_supp_view> {};
struct simulcast : basic_attribute<attribute_id::simulcast, simulcast_view> {};
struct source_filter : basic_attribute<attribute_id::source_filter, source_filter_view> {};
struct sqn : basic_attribute<attribute_id::sqn, sqn_view> {};
struct ssrc : basic_attribute<attribute_id::ssrc, ssrc_view> {};
struct ssrc_group : basic_attribute<attribute_id::ssrc_group, ssrc_group_view> {};
struct t38faxfillbitremoval : basic_attribute<attribute_id::t38faxfillbitremoval, t38_flag_view> {};
struct t38faxmaxbuffer : basic_attribute<attribute_id::t38faxmaxbuffer, t38_number_view> {};
struct t38faxmaxdatagram : basic_attribute<attribute_id::t38faxmaxdatagram, t38_number_view> {};
struct t38faxratemanagement : basic_attribute<attribute_id::t38faxratemanagement, t38_rate_view> {};
struct t38faxtranscodingjbig : basic_attribute<attribute_id::t38faxtranscodingjbig, t38_flag_view> {};
struct t38faxtranscodingmmr : basic_attribute<attribute_id::t38faxtranscodingmmr, t38_flag_view> {};
struct t38faxudpec : basic_attribute<attribute_id::t38faxudpec, t38_error_correction_view> {};
struct t38faxversion : basic_attribute<attribute_id::t38faxversion, t38_version_view> {};
struct t38maxbitrate : basic_attribute<attribute_id::t38maxbitrate, t38_number_view> {};
struct t38vendorinfo : basic_attribute<attribute_id::t38vendorinfo, t38_vendor_view> {};
struct tcap : basic_attribute<attribute_id::tcap, tcap_view> {};
struct tls_id : basic_attribute<attribute_id::tls_id, tls_id_view> {};
struct tool : basic_attribute<attribute_id::tool, text_view> {};
struct type : basic_attribute<attribute_id::type, type_view> {};
struct userid : basic_attribute<attribute_id::userid, userid_view> {};
struct x3goobtc : basic_attribute<attribute_id::x3goobtc, flag_view> {};

/// Every tag.
using all = std::tuple<
    acap, accept_types, accept_wrapped_types, acfg, bundle_only, candidate, cat, cdsc, charset, chatroom,
    conf, confid, connection, content, cpar, creq, crypto, cs_correlation, csup, curr, dcmap, dcsa, des, ecan,
    end_of_candidates, extmap, extmap_allow_mixed, file_date, file_disposition, file_icon, file_range,
    file_selector, file_transfer_id, fingerprint, floorctrl, floorid, fmtp, framerate, gpmd, group, ice_lite,
    ice_mismatch, ice_options, ice_pacing, ice_pwd, ice_ufrag, imageattr, inactive, key_mgmt, keywds, label,
    lang, max_message_size, max_size, maxprate, maxptime, mid, msid, msrp_cema, orient, path, pcfg,
    phone_context, ptime, quality, record, recordpref, recvonly, remote_candidates, rid, rtcp, rtcp_fb,
    rtcp_mux, rtcp_mux_only, rtcp_rsize, rtpmap, sctp_port, sctpmap, sdplang, sendonly, sendrecv, setup,
    silencesupp, simulcast, source_filter, sqn, ssrc, ssrc_group, t38faxfillbitremoval, t38faxmaxbuffer,
    t38faxmaxdatagram, t38faxratemanagement, t38faxtranscodingjbig, t38faxtranscodingmmr, t38faxudpec,
    t38faxversion, t38maxbitrate, t38vendorinfo, tcap, tls_id, tool, type, userid, x3goobtc>;

}  // namespace attr

/// Calls `use(std::type_identity<A>{})` with the tag of `id`; does nothing for an attribute without one.
template <class Use>
void with_tag(attribute_id id, Use&& use) {
  const auto one = [&]<class A>(std::type_identity<A> tag) {
    if (A::id != id) return false;
    use(tag);
    return true;
  };
  [&]<class... A>(std::type_identity<std::tuple<A...>>) {
    (void)(one(std::type_identity<A>{}) || ...);
  }(std::type_identity<attr::all>{});
}

}}}  // namespace sipwire::sdp
