// Generated from grammar/tables/sdp.tsv by grammar/regen.py. Do not edit. Inputs: 50bfabae709d780e
#pragma once

#include <tuple>
#include <type_traits>

#include "../../../field/tag.hpp"
#include "../../attribute.hpp"
#include "../../values/capability.hpp"
#include "../../values/circuit.hpp"
#include "../../values/crypto.hpp"
#include "../../values/data_channel.hpp"
#include "../../values/extmap.hpp"
#include "../../values/fax.hpp"
#include "../../values/feedback.hpp"
#include "../../values/file.hpp"
#include "../../values/floor.hpp"
#include "../../values/ice.hpp"
#include "../../values/imageattr.hpp"
#include "../../values/msrp.hpp"
#include "../../values/nested_attribute.hpp"
#include "../../values/precondition.hpp"
#include "../../values/rid.hpp"
#include "../../values/rtp.hpp"
#include "../../values/scalar.hpp"
#include "../../values/source_filter.hpp"
#include "../../values/stream.hpp"
#include "../../values/tokens.hpp"
#include "../../values/transport.hpp"
#include "attribute_names.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp {

namespace attr {

/// cat: text (RFC 8866).
struct cat : sipwire::field::tag<attribute_id::cat, category_view> {};
/// keywds: text (RFC 8866).
struct keywds : sipwire::field::tag<attribute_id::keywds, text_view> {};
/// tool: text (RFC 8866).
struct tool : sipwire::field::tag<attribute_id::tool, text_view> {};
/// ptime: decimal (RFC 8866).
struct ptime : sipwire::field::tag<attribute_id::ptime, real_view> {};
/// maxptime: decimal (RFC 8866).
struct maxptime : sipwire::field::tag<attribute_id::maxptime, real_view> {};
/// rtpmap: pt name/clock[/params] (RFC 8866).
struct rtpmap : sipwire::field::tag<attribute_id::rtpmap, rtpmap_view> {};
/// recvonly: flag (RFC 8866).
struct recvonly : sipwire::field::tag<attribute_id::recvonly, flag_view> {};
/// sendrecv: flag (RFC 8866).
struct sendrecv : sipwire::field::tag<attribute_id::sendrecv, flag_view> {};
/// sendonly: flag (RFC 8866).
struct sendonly : sipwire::field::tag<attribute_id::sendonly, flag_view> {};
/// inactive: flag (RFC 8866).
struct inactive : sipwire::field::tag<attribute_id::inactive, flag_view> {};
/// orient: token (RFC 8866).
struct orient : sipwire::field::tag<attribute_id::orient, orient_view> {};
/// type: token (RFC 8866).
struct type : sipwire::field::tag<attribute_id::type, type_view> {};
/// charset: token (RFC 8866).
struct charset : sipwire::field::tag<attribute_id::charset, charset_view> {};
/// sdplang: language-tag (RFC 8866).
struct sdplang : sipwire::field::tag<attribute_id::sdplang, language_view> {};
/// lang: language-tag (RFC 8866).
struct lang : sipwire::field::tag<attribute_id::lang, language_view> {};
/// framerate: decimal (RFC 8866).
struct framerate : sipwire::field::tag<attribute_id::framerate, real_view> {};
/// quality: integer (RFC 8866).
struct quality : sipwire::field::tag<attribute_id::quality, quality_view> {};
/// fmtp: format params (RFC 8866).
struct fmtp : sipwire::field::tag<attribute_id::fmtp, fmtp_view> {};
/// rtcp: port [nettype addrtype addr] (RFC 3605).
struct rtcp : sipwire::field::tag<attribute_id::rtcp, rtcp_view> {};
/// rtcp-mux: flag (RFC 5761, RFC 8858).
struct rtcp_mux : sipwire::field::tag<attribute_id::rtcp_mux, flag_view> {};
/// rtcp-mux-only: flag (RFC 5761, RFC 8858).
struct rtcp_mux_only : sipwire::field::tag<attribute_id::rtcp_mux_only, flag_view> {};
/// rtcp-rsize: flag (RFC 5506).
struct rtcp_rsize : sipwire::field::tag<attribute_id::rtcp_rsize, flag_view> {};
/// rtcp-fb: pt|* value params (RFC 4585, RFC 5104).
struct rtcp_fb : sipwire::field::tag<attribute_id::rtcp_fb, rtcp_fb_view> {};
/// setup: active|passive|actpass|holdconn (RFC 4145).
struct setup : sipwire::field::tag<attribute_id::setup, setup_view> {};
/// connection: new|existing (RFC 4145).
struct connection : sipwire::field::tag<attribute_id::connection, connection_value_view> {};
/// fingerprint: hash-func hex (RFC 8122).
struct fingerprint : sipwire::field::tag<attribute_id::fingerprint, fingerprint_view> {};
/// tls-id: token (RFC 8842).
struct tls_id : sipwire::field::tag<attribute_id::tls_id, tls_id_view> {};
/// crypto: tag suite key-params [session-params] (RFC 4568).
struct crypto : sipwire::field::tag<attribute_id::crypto, crypto_view> {};
/// key-mgmt: prtcl keydata (RFC 4567).
struct key_mgmt : sipwire::field::tag<attribute_id::key_mgmt, key_mgmt_view> {};
/// mid: token (RFC 5888).
struct mid : sipwire::field::tag<attribute_id::mid, mid_view> {};
/// group: semantics *mid (RFC 5888, RFC 8843).
struct group : sipwire::field::tag<attribute_id::group, group_view> {};
/// bundle-only: flag (RFC 8843).
struct bundle_only : sipwire::field::tag<attribute_id::bundle_only, flag_view> {};
/// msid: id [appdata] (RFC 8830).
struct msid : sipwire::field::tag<attribute_id::msid, msid_view> {};
/// ssrc: id attr[:value] (RFC 5576).
struct ssrc : sipwire::field::tag<attribute_id::ssrc, ssrc_view> {};
/// ssrc-group: semantics *id (RFC 5576).
struct ssrc_group : sipwire::field::tag<attribute_id::ssrc_group, ssrc_group_view> {};
/// extmap: id[/dir] uri attrs (RFC 8285).
struct extmap : sipwire::field::tag<attribute_id::extmap, extmap_view> {};
/// extmap-allow-mixed: flag (RFC 8285).
struct extmap_allow_mixed : sipwire::field::tag<attribute_id::extmap_allow_mixed, flag_view> {};
/// rid: id dir params (RFC 8851).
struct rid : sipwire::field::tag<attribute_id::rid, rid_view> {};
/// simulcast: send/recv lists (RFC 8853).
struct simulcast : sipwire::field::tag<attribute_id::simulcast, simulcast_view> {};
/// imageattr: pt send/recv sets (RFC 6236).
struct imageattr : sipwire::field::tag<attribute_id::imageattr, imageattr_view> {};
/// candidate: foundation comp proto prio addr port typ ... (RFC 8839).
struct candidate : sipwire::field::tag<attribute_id::candidate, candidate_view> {};
/// remote-candidates: comp addr port list (RFC 8839).
struct remote_candidates : sipwire::field::tag<attribute_id::remote_candidates, remote_candidates_view> {};
/// ice-ufrag: ice-char string (RFC 8839).
struct ice_ufrag : sipwire::field::tag<attribute_id::ice_ufrag, ice_ufrag_view> {};
/// ice-pwd: ice-char string (RFC 8839).
struct ice_pwd : sipwire::field::tag<attribute_id::ice_pwd, ice_pwd_view> {};
/// ice-options: token list (RFC 8839).
struct ice_options : sipwire::field::tag<attribute_id::ice_options, ice_options_view> {};
/// ice-lite: flag (RFC 8839).
struct ice_lite : sipwire::field::tag<attribute_id::ice_lite, flag_view> {};
/// ice-mismatch: flag (RFC 8839).
struct ice_mismatch : sipwire::field::tag<attribute_id::ice_mismatch, flag_view> {};
/// ice-pacing: integer (RFC 8839).
struct ice_pacing : sipwire::field::tag<attribute_id::ice_pacing, ice_pacing_view> {};
/// end-of-candidates: flag (RFC 8840).
struct end_of_candidates : sipwire::field::tag<attribute_id::end_of_candidates, flag_view> {};
/// curr: precondition status (RFC 3312, RFC 4032).
struct curr : sipwire::field::tag<attribute_id::curr, precondition_status_view> {};
/// des: precondition status (RFC 3312, RFC 4032).
struct des : sipwire::field::tag<attribute_id::des, desired_status_view> {};
/// conf: precondition status (RFC 3312, RFC 4032).
struct conf : sipwire::field::tag<attribute_id::conf, precondition_status_view> {};
/// label: token (RFC 4574).
struct label : sipwire::field::tag<attribute_id::label, label_view> {};
/// content: token list (RFC 4796).
struct content : sipwire::field::tag<attribute_id::content, content_view> {};
/// source-filter: filter (RFC 4570).
struct source_filter : sipwire::field::tag<attribute_id::source_filter, source_filter_view> {};
/// maxprate: decimal (RFC 3890).
struct maxprate : sipwire::field::tag<attribute_id::maxprate, maxprate_view> {};
/// sctp-port: integer (RFC 8841).
struct sctp_port : sipwire::field::tag<attribute_id::sctp_port, sctp_port_view> {};
/// max-message-size: integer (RFC 8841).
struct max_message_size : sipwire::field::tag<attribute_id::max_message_size, max_message_size_view> {};
/// sctpmap: port app streams (obsolete, in use) (draft).
struct sctpmap : sipwire::field::tag<attribute_id::sctpmap, sctpmap_view> {};
/// dcmap: stream id params / attr (RFC 8864).
struct dcmap : sipwire::field::tag<attribute_id::dcmap, dcmap_view> {};
/// dcsa: stream id params / attr (RFC 8864).
struct dcsa : sipwire::field::tag<attribute_id::dcsa, dcsa_view> {};
/// accept-types: media-type list (RFC 4975).
struct accept_types : sipwire::field::tag<attribute_id::accept_types, accept_types_view> {};
/// accept-wrapped-types: media-type list (RFC 4975).
struct accept_wrapped_types : sipwire::field::tag<attribute_id::accept_wrapped_types, accept_types_view> {};
/// max-size: integer (RFC 4975).
struct max_size : sipwire::field::tag<attribute_id::max_size, max_size_view> {};
/// path: MSRP URI list (RFC 4975).
struct path : sipwire::field::tag<attribute_id::path, path_view> {};
/// msrp-cema: flag (RFC 6714).
struct msrp_cema : sipwire::field::tag<attribute_id::msrp_cema, flag_view> {};
/// chatroom: token list (RFC 7701).
struct chatroom : sipwire::field::tag<attribute_id::chatroom, chatroom_view> {};
/// file-selector: selectors (RFC 5547).
struct file_selector : sipwire::field::tag<attribute_id::file_selector, file_selector_view> {};
/// file-transfer-id: selectors (RFC 5547).
struct file_transfer_id : sipwire::field::tag<attribute_id::file_transfer_id, file_transfer_id_view> {};
/// file-disposition: selectors (RFC 5547).
struct file_disposition : sipwire::field::tag<attribute_id::file_disposition, file_disposition_view> {};
/// file-date: selectors (RFC 5547).
struct file_date : sipwire::field::tag<attribute_id::file_date, file_date_view> {};
/// file-icon: selectors (RFC 5547).
struct file_icon : sipwire::field::tag<attribute_id::file_icon, file_icon_view> {};
/// file-range: selectors (RFC 5547).
struct file_range : sipwire::field::tag<attribute_id::file_range, file_range_view> {};
/// floorctrl: tokens (RFC 4583 / RFC 8856).
struct floorctrl : sipwire::field::tag<attribute_id::floorctrl, floorctrl_view> {};
/// confid: tokens (RFC 4583 / RFC 8856).
struct confid : sipwire::field::tag<attribute_id::confid, confid_view> {};
/// userid: tokens (RFC 4583 / RFC 8856).
struct userid : sipwire::field::tag<attribute_id::userid, userid_view> {};
/// floorid: tokens (RFC 4583 / RFC 8856).
struct floorid : sipwire::field::tag<attribute_id::floorid, floorid_view> {};
/// acap: capability negotiation (RFC 5939).
struct acap : sipwire::field::tag<attribute_id::acap, acap_view> {};
/// tcap: capability negotiation (RFC 5939).
struct tcap : sipwire::field::tag<attribute_id::tcap, tcap_view> {};
/// pcfg: capability negotiation (RFC 5939).
struct pcfg : sipwire::field::tag<attribute_id::pcfg, pcfg_view> {};
/// acfg: capability negotiation (RFC 5939).
struct acfg : sipwire::field::tag<attribute_id::acfg, acfg_view> {};
/// csup: capability negotiation (RFC 5939).
struct csup : sipwire::field::tag<attribute_id::csup, option_tags_view> {};
/// creq: capability negotiation (RFC 5939).
struct creq : sipwire::field::tag<attribute_id::creq, option_tags_view> {};
/// sqn: simple capability (RFC 3407).
struct sqn : sipwire::field::tag<attribute_id::sqn, sqn_view> {};
/// cdsc: simple capability (RFC 3407).
struct cdsc : sipwire::field::tag<attribute_id::cdsc, cdsc_view> {};
/// cpar: simple capability (RFC 3407).
struct cpar : sipwire::field::tag<attribute_id::cpar, cpar_view> {};
/// phone-context: token (RFC 7195).
struct phone_context : sipwire::field::tag<attribute_id::phone_context, phone_context_view> {};
/// cs-correlation: params (RFC 7195).
struct cs_correlation : sipwire::field::tag<attribute_id::cs_correlation, cs_correlation_view> {};
/// 3gOoBTC: flag (3GPP).
struct x3goobtc : sipwire::field::tag<attribute_id::x3goobtc, flag_view> {};
/// record: token (RFC 7866).
struct record : sipwire::field::tag<attribute_id::record, record_view> {};
/// recordpref: token (RFC 7866).
struct recordpref : sipwire::field::tag<attribute_id::recordpref, recordpref_view> {};
/// silenceSupp: params (RFC 3108).
struct silencesupp : sipwire::field::tag<attribute_id::silencesupp, silence_supp_view> {};
/// ecan: params (RFC 3108).
struct ecan : sipwire::field::tag<attribute_id::ecan, ecan_view> {};
/// gpmd: params (RFC 3108).
struct gpmd : sipwire::field::tag<attribute_id::gpmd, gpmd_view> {};
/// T38FaxVersion: integer / token (ITU-T T.38).
struct t38faxversion : sipwire::field::tag<attribute_id::t38faxversion, t38_version_view> {};
/// T38MaxBitRate: integer / token (ITU-T T.38).
struct t38maxbitrate : sipwire::field::tag<attribute_id::t38maxbitrate, t38_number_view> {};
/// T38FaxFillBitRemoval: integer / token (ITU-T T.38).
struct t38faxfillbitremoval : sipwire::field::tag<attribute_id::t38faxfillbitremoval, t38_flag_view> {};
/// T38FaxTranscodingMMR: integer / token (ITU-T T.38).
struct t38faxtranscodingmmr : sipwire::field::tag<attribute_id::t38faxtranscodingmmr, t38_flag_view> {};
/// T38FaxTranscodingJBIG: integer / token (ITU-T T.38).
struct t38faxtranscodingjbig : sipwire::field::tag<attribute_id::t38faxtranscodingjbig, t38_flag_view> {};
/// T38FaxRateManagement: integer / token (ITU-T T.38).
struct t38faxratemanagement : sipwire::field::tag<attribute_id::t38faxratemanagement, t38_rate_view> {};
/// T38FaxMaxBuffer: integer / token (ITU-T T.38).
struct t38faxmaxbuffer : sipwire::field::tag<attribute_id::t38faxmaxbuffer, t38_number_view> {};
/// T38FaxMaxDatagram: integer / token (ITU-T T.38).
struct t38faxmaxdatagram : sipwire::field::tag<attribute_id::t38faxmaxdatagram, t38_number_view> {};
/// T38FaxUdpEC: integer / token (ITU-T T.38).
struct t38faxudpec : sipwire::field::tag<attribute_id::t38faxudpec, t38_error_correction_view> {};
/// T38VendorInfo: integer / token (ITU-T T.38).
struct t38vendorinfo : sipwire::field::tag<attribute_id::t38vendorinfo, t38_vendor_view> {};

/// Every tag, in the order of attribute_id.
using all = std::tuple<
    cat, keywds, tool, ptime, maxptime, rtpmap, recvonly, sendrecv, sendonly, inactive, orient, type, charset, sdplang, lang,
    framerate, quality, fmtp, rtcp, rtcp_mux, rtcp_mux_only, rtcp_rsize, rtcp_fb, setup, connection, fingerprint, tls_id, crypto,
    key_mgmt, mid, group, bundle_only, msid, ssrc, ssrc_group, extmap, extmap_allow_mixed, rid, simulcast, imageattr, candidate,
    remote_candidates, ice_ufrag, ice_pwd, ice_options, ice_lite, ice_mismatch, ice_pacing, end_of_candidates, curr, des, conf, label,
    content, source_filter, maxprate, sctp_port, max_message_size, sctpmap, dcmap, dcsa, accept_types, accept_wrapped_types, max_size,
    path, msrp_cema, chatroom, file_selector, file_transfer_id, file_disposition, file_date, file_icon, file_range, floorctrl, confid,
    userid, floorid, acap, tcap, pcfg, acfg, csup, creq, sqn, cdsc, cpar, phone_context, cs_correlation, x3goobtc, record, recordpref,
    silencesupp, ecan, gpmd, t38faxversion, t38maxbitrate, t38faxfillbitremoval, t38faxtranscodingmmr, t38faxtranscodingjbig,
    t38faxratemanagement, t38faxmaxbuffer, t38faxmaxdatagram, t38faxudpec, t38vendorinfo>;

}  // namespace attr

/// Calls `use(std::type_identity<T>{})` with the tag of `id`; false when there is none.
template <class Use>
constexpr bool with_tag(attribute_id id, Use&& use) {
  switch (id) {
    case attribute_id::cat:
      use(std::type_identity<attr::cat>{});
      return true;
    case attribute_id::keywds:
      use(std::type_identity<attr::keywds>{});
      return true;
    case attribute_id::tool:
      use(std::type_identity<attr::tool>{});
      return true;
    case attribute_id::ptime:
      use(std::type_identity<attr::ptime>{});
      return true;
    case attribute_id::maxptime:
      use(std::type_identity<attr::maxptime>{});
      return true;
    case attribute_id::rtpmap:
      use(std::type_identity<attr::rtpmap>{});
      return true;
    case attribute_id::recvonly:
      use(std::type_identity<attr::recvonly>{});
      return true;
    case attribute_id::sendrecv:
      use(std::type_identity<attr::sendrecv>{});
      return true;
    case attribute_id::sendonly:
      use(std::type_identity<attr::sendonly>{});
      return true;
    case attribute_id::inactive:
      use(std::type_identity<attr::inactive>{});
      return true;
    case attribute_id::orient:
      use(std::type_identity<attr::orient>{});
      return true;
    case attribute_id::type:
      use(std::type_identity<attr::type>{});
      return true;
    case attribute_id::charset:
      use(std::type_identity<attr::charset>{});
      return true;
    case attribute_id::sdplang:
      use(std::type_identity<attr::sdplang>{});
      return true;
    case attribute_id::lang:
      use(std::type_identity<attr::lang>{});
      return true;
    case attribute_id::framerate:
      use(std::type_identity<attr::framerate>{});
      return true;
    case attribute_id::quality:
      use(std::type_identity<attr::quality>{});
      return true;
    case attribute_id::fmtp:
      use(std::type_identity<attr::fmtp>{});
      return true;
    case attribute_id::rtcp:
      use(std::type_identity<attr::rtcp>{});
      return true;
    case attribute_id::rtcp_mux:
      use(std::type_identity<attr::rtcp_mux>{});
      return true;
    case attribute_id::rtcp_mux_only:
      use(std::type_identity<attr::rtcp_mux_only>{});
      return true;
    case attribute_id::rtcp_rsize:
      use(std::type_identity<attr::rtcp_rsize>{});
      return true;
    case attribute_id::rtcp_fb:
      use(std::type_identity<attr::rtcp_fb>{});
      return true;
    case attribute_id::setup:
      use(std::type_identity<attr::setup>{});
      return true;
    case attribute_id::connection:
      use(std::type_identity<attr::connection>{});
      return true;
    case attribute_id::fingerprint:
      use(std::type_identity<attr::fingerprint>{});
      return true;
    case attribute_id::tls_id:
      use(std::type_identity<attr::tls_id>{});
      return true;
    case attribute_id::crypto:
      use(std::type_identity<attr::crypto>{});
      return true;
    case attribute_id::key_mgmt:
      use(std::type_identity<attr::key_mgmt>{});
      return true;
    case attribute_id::mid:
      use(std::type_identity<attr::mid>{});
      return true;
    case attribute_id::group:
      use(std::type_identity<attr::group>{});
      return true;
    case attribute_id::bundle_only:
      use(std::type_identity<attr::bundle_only>{});
      return true;
    case attribute_id::msid:
      use(std::type_identity<attr::msid>{});
      return true;
    case attribute_id::ssrc:
      use(std::type_identity<attr::ssrc>{});
      return true;
    case attribute_id::ssrc_group:
      use(std::type_identity<attr::ssrc_group>{});
      return true;
    case attribute_id::extmap:
      use(std::type_identity<attr::extmap>{});
      return true;
    case attribute_id::extmap_allow_mixed:
      use(std::type_identity<attr::extmap_allow_mixed>{});
      return true;
    case attribute_id::rid:
      use(std::type_identity<attr::rid>{});
      return true;
    case attribute_id::simulcast:
      use(std::type_identity<attr::simulcast>{});
      return true;
    case attribute_id::imageattr:
      use(std::type_identity<attr::imageattr>{});
      return true;
    case attribute_id::candidate:
      use(std::type_identity<attr::candidate>{});
      return true;
    case attribute_id::remote_candidates:
      use(std::type_identity<attr::remote_candidates>{});
      return true;
    case attribute_id::ice_ufrag:
      use(std::type_identity<attr::ice_ufrag>{});
      return true;
    case attribute_id::ice_pwd:
      use(std::type_identity<attr::ice_pwd>{});
      return true;
    case attribute_id::ice_options:
      use(std::type_identity<attr::ice_options>{});
      return true;
    case attribute_id::ice_lite:
      use(std::type_identity<attr::ice_lite>{});
      return true;
    case attribute_id::ice_mismatch:
      use(std::type_identity<attr::ice_mismatch>{});
      return true;
    case attribute_id::ice_pacing:
      use(std::type_identity<attr::ice_pacing>{});
      return true;
    case attribute_id::end_of_candidates:
      use(std::type_identity<attr::end_of_candidates>{});
      return true;
    case attribute_id::curr:
      use(std::type_identity<attr::curr>{});
      return true;
    case attribute_id::des:
      use(std::type_identity<attr::des>{});
      return true;
    case attribute_id::conf:
      use(std::type_identity<attr::conf>{});
      return true;
    case attribute_id::label:
      use(std::type_identity<attr::label>{});
      return true;
    case attribute_id::content:
      use(std::type_identity<attr::content>{});
      return true;
    case attribute_id::source_filter:
      use(std::type_identity<attr::source_filter>{});
      return true;
    case attribute_id::maxprate:
      use(std::type_identity<attr::maxprate>{});
      return true;
    case attribute_id::sctp_port:
      use(std::type_identity<attr::sctp_port>{});
      return true;
    case attribute_id::max_message_size:
      use(std::type_identity<attr::max_message_size>{});
      return true;
    case attribute_id::sctpmap:
      use(std::type_identity<attr::sctpmap>{});
      return true;
    case attribute_id::dcmap:
      use(std::type_identity<attr::dcmap>{});
      return true;
    case attribute_id::dcsa:
      use(std::type_identity<attr::dcsa>{});
      return true;
    case attribute_id::accept_types:
      use(std::type_identity<attr::accept_types>{});
      return true;
    case attribute_id::accept_wrapped_types:
      use(std::type_identity<attr::accept_wrapped_types>{});
      return true;
    case attribute_id::max_size:
      use(std::type_identity<attr::max_size>{});
      return true;
    case attribute_id::path:
      use(std::type_identity<attr::path>{});
      return true;
    case attribute_id::msrp_cema:
      use(std::type_identity<attr::msrp_cema>{});
      return true;
    case attribute_id::chatroom:
      use(std::type_identity<attr::chatroom>{});
      return true;
    case attribute_id::file_selector:
      use(std::type_identity<attr::file_selector>{});
      return true;
    case attribute_id::file_transfer_id:
      use(std::type_identity<attr::file_transfer_id>{});
      return true;
    case attribute_id::file_disposition:
      use(std::type_identity<attr::file_disposition>{});
      return true;
    case attribute_id::file_date:
      use(std::type_identity<attr::file_date>{});
      return true;
    case attribute_id::file_icon:
      use(std::type_identity<attr::file_icon>{});
      return true;
    case attribute_id::file_range:
      use(std::type_identity<attr::file_range>{});
      return true;
    case attribute_id::floorctrl:
      use(std::type_identity<attr::floorctrl>{});
      return true;
    case attribute_id::confid:
      use(std::type_identity<attr::confid>{});
      return true;
    case attribute_id::userid:
      use(std::type_identity<attr::userid>{});
      return true;
    case attribute_id::floorid:
      use(std::type_identity<attr::floorid>{});
      return true;
    case attribute_id::acap:
      use(std::type_identity<attr::acap>{});
      return true;
    case attribute_id::tcap:
      use(std::type_identity<attr::tcap>{});
      return true;
    case attribute_id::pcfg:
      use(std::type_identity<attr::pcfg>{});
      return true;
    case attribute_id::acfg:
      use(std::type_identity<attr::acfg>{});
      return true;
    case attribute_id::csup:
      use(std::type_identity<attr::csup>{});
      return true;
    case attribute_id::creq:
      use(std::type_identity<attr::creq>{});
      return true;
    case attribute_id::sqn:
      use(std::type_identity<attr::sqn>{});
      return true;
    case attribute_id::cdsc:
      use(std::type_identity<attr::cdsc>{});
      return true;
    case attribute_id::cpar:
      use(std::type_identity<attr::cpar>{});
      return true;
    case attribute_id::phone_context:
      use(std::type_identity<attr::phone_context>{});
      return true;
    case attribute_id::cs_correlation:
      use(std::type_identity<attr::cs_correlation>{});
      return true;
    case attribute_id::x3goobtc:
      use(std::type_identity<attr::x3goobtc>{});
      return true;
    case attribute_id::record:
      use(std::type_identity<attr::record>{});
      return true;
    case attribute_id::recordpref:
      use(std::type_identity<attr::recordpref>{});
      return true;
    case attribute_id::silencesupp:
      use(std::type_identity<attr::silencesupp>{});
      return true;
    case attribute_id::ecan:
      use(std::type_identity<attr::ecan>{});
      return true;
    case attribute_id::gpmd:
      use(std::type_identity<attr::gpmd>{});
      return true;
    case attribute_id::t38faxversion:
      use(std::type_identity<attr::t38faxversion>{});
      return true;
    case attribute_id::t38maxbitrate:
      use(std::type_identity<attr::t38maxbitrate>{});
      return true;
    case attribute_id::t38faxfillbitremoval:
      use(std::type_identity<attr::t38faxfillbitremoval>{});
      return true;
    case attribute_id::t38faxtranscodingmmr:
      use(std::type_identity<attr::t38faxtranscodingmmr>{});
      return true;
    case attribute_id::t38faxtranscodingjbig:
      use(std::type_identity<attr::t38faxtranscodingjbig>{});
      return true;
    case attribute_id::t38faxratemanagement:
      use(std::type_identity<attr::t38faxratemanagement>{});
      return true;
    case attribute_id::t38faxmaxbuffer:
      use(std::type_identity<attr::t38faxmaxbuffer>{});
      return true;
    case attribute_id::t38faxmaxdatagram:
      use(std::type_identity<attr::t38faxmaxdatagram>{});
      return true;
    case attribute_id::t38faxudpec:
      use(std::type_identity<attr::t38faxudpec>{});
      return true;
    case attribute_id::t38vendorinfo:
      use(std::type_identity<attr::t38vendorinfo>{});
      return true;
    default:
      return false;
  }
}

}}}  // namespace sipwire::sdp
