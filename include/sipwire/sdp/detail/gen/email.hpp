// Generated from grammar/sdp/email.rl by Ragel 6.10. Do not edit. Inputs: eb551682d25710ac
#pragma once

// email-address (RFC 8866 9): addr-spec, addr-spec 1*SP "(" 1*email-safe ")", or 1*email-safe 1*SP "<"
// addr-spec ">"; addr-spec of RFC 5322 3.4.1 without folds and comments, its atoms with the UTF-8 of RFC 6532
// (judged as bytes). A name may have "@" in it, so it is told from an address by what ends it, and both are
// live until then.

#include "../../../core/scan_bytes.hpp"
#include "../../../core/scan_end.hpp"

#include "../../../core/detail/diag_push.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sdp { namespace detail {

/// The address, and the name in brackets or before it; absent without one.
template <class Runs>
inline scan_end scan_email(const char* p, const char* const pe, const Runs& runs, const source& from,
                               extent& address, extent& name) noexcept {
  const char* const eof = pe;
  const char* const first = p;
  const char* open = nullptr;
  const char* addr_first = nullptr;
  const char* addr_last = nullptr;
  rule where = rule::none;
  (void)runs;
static const char _sdp_email_actions[] = {
	0, 1, 0, 1, 1, 1, 2, 1,
	3
};

static const short _sdp_email_key_offsets[] = {
	0, 0, 18, 26, 34, 48, 62, 76,
	91, 105, 119, 124, 125, 130, 131, 134,
	153, 172, 192, 200, 207, 214, 233, 248,
	253, 255, 268, 281, 290, 295, 296, 311,
	325, 328, 344, 360, 376, 392, 408, 424,
	434, 440, 461, 484, 490, 496, 512, 519,
	531, 543, 551, 570, 588, 606, 618, 625,
	635, 651, 661, 667, 688, 712, 735, 748,
	748, 767, 768, 776, 791, 796, 820, 836,
	841, 846, 851
};

static const unsigned char _sdp_email_trans_keys[] = {
	0u, 10u, 13u, 34u, 44u, 46u, 60u, 62u,
	64u, 127u, 1u, 32u, 40u, 41u, 58u, 59u,
	91u, 93u, 0u, 10u, 13u, 32u, 60u, 62u,
	40u, 41u, 0u, 10u, 13u, 32u, 60u, 62u,
	40u, 41u, 34u, 44u, 46u, 62u, 64u, 127u,
	0u, 32u, 40u, 41u, 58u, 60u, 91u, 93u,
	34u, 44u, 46u, 62u, 64u, 127u, 0u, 32u,
	40u, 41u, 58u, 60u, 91u, 93u, 34u, 44u,
	46u, 62u, 64u, 127u, 0u, 32u, 40u, 41u,
	58u, 60u, 91u, 93u, 34u, 44u, 46u, 62u,
	64u, 91u, 127u, 0u, 32u, 40u, 41u, 58u,
	60u, 92u, 93u, 34u, 44u, 46u, 62u, 64u,
	127u, 0u, 32u, 40u, 41u, 58u, 60u, 91u,
	93u, 34u, 44u, 46u, 62u, 64u, 127u, 0u,
	32u, 40u, 41u, 58u, 60u, 91u, 93u, 93u,
	33u, 90u, 94u, 126u, 62u, 34u, 92u, 127u,
	0u, 31u, 64u, 9u, 32u, 126u, 0u, 10u,
	13u, 32u, 34u, 44u, 46u, 60u, 62u, 64u,
	127u, 1u, 31u, 40u, 41u, 58u, 59u, 91u,
	93u, 0u, 10u, 13u, 32u, 34u, 44u, 46u,
	60u, 62u, 64u, 127u, 1u, 31u, 40u, 41u,
	58u, 59u, 91u, 93u, 0u, 10u, 13u, 32u,
	34u, 44u, 46u, 60u, 62u, 64u, 91u, 127u,
	1u, 31u, 40u, 41u, 58u, 59u, 92u, 93u,
	0u, 10u, 13u, 32u, 40u, 41u, 60u, 62u,
	0u, 10u, 13u, 60u, 62u, 40u, 41u, 0u,
	10u, 13u, 40u, 41u, 60u, 62u, 0u, 10u,
	13u, 32u, 34u, 44u, 46u, 60u, 62u, 64u,
	127u, 1u, 31u, 40u, 41u, 58u, 59u, 91u,
	93u, 0u, 10u, 13u, 32u, 60u, 62u, 93u,
	33u, 39u, 40u, 41u, 42u, 90u, 94u, 126u,
	93u, 33u, 90u, 94u, 126u, 32u, 40u, 0u,
	10u, 13u, 32u, 34u, 60u, 62u, 92u, 127u,
	1u, 31u, 40u, 41u, 0u, 10u, 13u, 32u,
	34u, 60u, 62u, 92u, 127u, 1u, 31u, 40u,
	41u, 0u, 10u, 13u, 32u, 60u, 62u, 64u,
	40u, 41u, 34u, 92u, 127u, 0u, 31u, 64u,
	34u, 44u, 46u, 62u, 64u, 91u, 127u, 0u,
	32u, 40u, 41u, 58u, 60u, 92u, 93u, 34u,
	44u, 46u, 62u, 64u, 127u, 0u, 32u, 40u,
	41u, 58u, 60u, 91u, 93u, 9u, 32u, 126u,
	32u, 34u, 44u, 46u, 62u, 64u, 92u, 127u,
	0u, 31u, 40u, 41u, 58u, 60u, 91u, 93u,
	32u, 34u, 44u, 46u, 62u, 64u, 92u, 127u,
	0u, 31u, 40u, 41u, 58u, 60u, 91u, 93u,
	32u, 34u, 44u, 46u, 62u, 64u, 92u, 127u,
	0u, 31u, 40u, 41u, 58u, 60u, 91u, 93u,
	32u, 34u, 44u, 46u, 62u, 64u, 91u, 92u,
	93u, 127u, 0u, 31u, 40u, 41u, 58u, 60u,
	32u, 34u, 44u, 46u, 62u, 64u, 92u, 127u,
	0u, 31u, 40u, 41u, 58u, 60u, 91u, 93u,
	32u, 34u, 44u, 46u, 62u, 64u, 92u, 127u,
	0u, 31u, 40u, 41u, 58u, 60u, 91u, 93u,
	34u, 92u, 93u, 127u, 0u, 31u, 33u, 90u,
	94u, 126u, 64u, 93u, 33u, 90u, 94u, 126u,
	34u, 44u, 46u, 61u, 63u, 91u, 92u, 93u,
	127u, 0u, 32u, 33u, 39u, 40u, 41u, 42u,
	57u, 58u, 64u, 65u, 126u, 34u, 44u, 46u,
	61u, 63u, 93u, 127u, 0u, 32u, 33u, 39u,
	40u, 41u, 42u, 57u, 58u, 64u, 65u, 90u,
	91u, 92u, 94u, 126u, 34u, 62u, 92u, 127u,
	0u, 31u, 34u, 64u, 92u, 127u, 0u, 31u,
	32u, 34u, 44u, 46u, 62u, 64u, 91u, 92u,
	93u, 127u, 0u, 31u, 40u, 41u, 58u, 60u,
	32u, 34u, 40u, 92u, 127u, 0u, 31u, 0u,
	10u, 13u, 34u, 60u, 62u, 92u, 127u, 1u,
	31u, 40u, 41u, 0u, 10u, 13u, 34u, 40u,
	41u, 60u, 62u, 92u, 127u, 1u, 31u, 0u,
	10u, 13u, 40u, 41u, 60u, 62u, 64u, 0u,
	10u, 13u, 34u, 40u, 41u, 44u, 46u, 60u,
	62u, 64u, 91u, 127u, 1u, 32u, 58u, 59u,
	92u, 93u, 0u, 10u, 13u, 34u, 40u, 41u,
	44u, 46u, 60u, 62u, 64u, 127u, 1u, 32u,
	58u, 59u, 91u, 93u, 0u, 10u, 13u, 34u,
	40u, 41u, 44u, 46u, 60u, 62u, 64u, 127u,
	1u, 32u, 58u, 59u, 91u, 93u, 0u, 10u,
	13u, 40u, 41u, 60u, 62u, 93u, 33u, 90u,
	94u, 126u, 0u, 10u, 13u, 40u, 41u, 60u,
	62u, 0u, 9u, 10u, 13u, 40u, 41u, 60u,
	62u, 32u, 126u, 32u, 34u, 44u, 46u, 62u,
	64u, 92u, 127u, 0u, 31u, 40u, 41u, 58u,
	60u, 91u, 93u, 34u, 92u, 93u, 127u, 0u,
	31u, 33u, 90u, 94u, 126u, 64u, 93u, 33u,
	90u, 94u, 126u, 34u, 44u, 46u, 61u, 63u,
	91u, 92u, 93u, 127u, 0u, 32u, 33u, 39u,
	40u, 41u, 42u, 57u, 58u, 64u, 65u, 126u,
	34u, 44u, 46u, 61u, 62u, 63u, 93u, 127u,
	0u, 32u, 33u, 39u, 40u, 41u, 42u, 57u,
	58u, 64u, 65u, 90u, 91u, 92u, 94u, 126u,
	34u, 44u, 46u, 61u, 63u, 93u, 127u, 0u,
	32u, 33u, 39u, 40u, 41u, 42u, 57u, 58u,
	64u, 65u, 90u, 91u, 92u, 94u, 126u, 0u,
	9u, 10u, 13u, 32u, 60u, 62u, 33u, 39u,
	40u, 41u, 42u, 126u, 0u, 10u, 13u, 32u,
	34u, 44u, 46u, 60u, 62u, 64u, 127u, 1u,
	31u, 40u, 41u, 58u, 59u, 91u, 93u, 32u,
	0u, 10u, 13u, 32u, 60u, 62u, 40u, 41u,
	32u, 34u, 44u, 46u, 62u, 64u, 127u, 0u,
	31u, 40u, 41u, 58u, 60u, 91u, 93u, 34u,
	92u, 127u, 0u, 31u, 32u, 34u, 44u, 46u,
	61u, 63u, 93u, 127u, 0u, 31u, 33u, 39u,
	40u, 41u, 42u, 57u, 58u, 64u, 65u, 90u,
	91u, 92u, 94u, 126u, 32u, 34u, 44u, 46u,
	62u, 64u, 92u, 127u, 0u, 31u, 40u, 41u,
	58u, 60u, 91u, 93u, 93u, 33u, 90u, 94u,
	126u, 34u, 92u, 127u, 0u, 31u, 93u, 33u,
	90u, 94u, 126u, 32u, 34u, 92u, 127u, 0u,
	31u, 0
};

static const char _sdp_email_single_lengths[] = {
	0, 10, 6, 6, 6, 6, 6, 7,
	6, 6, 1, 1, 3, 1, 1, 11,
	11, 12, 8, 5, 7, 11, 7, 1,
	2, 9, 9, 7, 3, 1, 7, 6,
	1, 8, 8, 8, 10, 8, 8, 4,
	2, 9, 7, 4, 4, 10, 5, 8,
	10, 8, 13, 12, 12, 8, 7, 8,
	8, 4, 2, 9, 8, 7, 7, 0,
	11, 1, 6, 7, 3, 8, 8, 1,
	3, 1, 4
};

static const char _sdp_email_range_lengths[] = {
	0, 4, 1, 1, 4, 4, 4, 4,
	4, 4, 2, 0, 1, 0, 1, 4,
	4, 4, 0, 1, 0, 4, 4, 2,
	0, 2, 2, 1, 1, 0, 4, 4,
	1, 4, 4, 4, 3, 4, 4, 3,
	2, 6, 8, 1, 1, 3, 1, 2,
	1, 0, 3, 3, 3, 2, 0, 1,
	4, 3, 2, 6, 8, 8, 3, 0,
	4, 0, 1, 4, 1, 8, 4, 2,
	1, 2, 1
};

static const short _sdp_email_index_offsets[] = {
	0, 0, 15, 23, 31, 42, 53, 64,
	76, 87, 98, 102, 104, 109, 111, 114,
	130, 146, 163, 172, 179, 187, 203, 215,
	219, 222, 234, 246, 255, 260, 262, 274,
	285, 288, 301, 314, 327, 341, 354, 367,
	375, 380, 396, 412, 418, 424, 438, 445,
	456, 468, 477, 494, 510, 526, 537, 545,
	555, 568, 576, 581, 597, 614, 630, 641,
	642, 658, 660, 668, 680, 685, 702, 715,
	719, 724, 728
};

static const char _sdp_email_indicies[] = {
	0, 0, 0, 3, 1, 1, 0, 0,
	1, 1, 1, 0, 1, 1, 2, 0,
	0, 0, 4, 0, 0, 0, 1, 0,
	0, 0, 4, 5, 0, 0, 1, 7,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 6, 0, 0, 8, 0, 9, 0,
	0, 0, 0, 0, 6, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 6,
	0, 0, 0, 0, 0, 11, 0, 0,
	0, 0, 0, 10, 0, 0, 12, 13,
	0, 0, 0, 0, 0, 0, 10, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 10, 14, 11, 11, 0, 13, 0,
	15, 16, 0, 0, 7, 9, 0, 7,
	7, 0, 0, 0, 0, 4, 1, 1,
	17, 0, 0, 18, 1, 1, 0, 1,
	1, 2, 0, 0, 0, 4, 1, 1,
	1, 0, 0, 1, 1, 1, 0, 1,
	1, 2, 0, 0, 0, 4, 1, 1,
	1, 0, 0, 1, 20, 1, 1, 0,
	1, 1, 19, 0, 0, 0, 21, 22,
	0, 5, 0, 1, 0, 0, 0, 0,
	0, 0, 23, 0, 0, 0, 0, 24,
	0, 0, 23, 0, 0, 0, 4, 1,
	1, 1, 0, 0, 1, 1, 1, 0,
	1, 1, 19, 0, 0, 0, 4, 25,
	25, 26, 20, 25, 20, 20, 1, 27,
	25, 25, 0, 28, 22, 0, 0, 0,
	0, 29, 30, 31, 31, 32, 1, 1,
	31, 3, 0, 0, 0, 29, 30, 33,
	31, 32, 1, 1, 31, 3, 0, 0,
	0, 4, 0, 0, 18, 0, 1, 34,
	35, 0, 0, 31, 36, 0, 0, 0,
	0, 0, 0, 25, 0, 0, 0, 0,
	0, 37, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 37, 31, 31, 0,
	31, 39, 31, 31, 31, 31, 35, 0,
	0, 31, 31, 31, 38, 31, 34, 31,
	40, 31, 41, 35, 0, 0, 31, 31,
	31, 38, 31, 34, 31, 31, 31, 31,
	35, 0, 0, 31, 31, 31, 38, 31,
	34, 31, 31, 31, 31, 43, 35, 31,
	0, 0, 31, 31, 42, 31, 34, 31,
	44, 45, 31, 35, 0, 0, 31, 31,
	31, 42, 31, 34, 31, 31, 31, 31,
	35, 0, 0, 31, 31, 31, 42, 46,
	35, 47, 0, 0, 43, 43, 31, 48,
	14, 11, 11, 0, 11, 11, 11, 49,
	49, 25, 0, 14, 0, 0, 49, 11,
	49, 11, 49, 37, 11, 11, 11, 49,
	49, 14, 0, 0, 49, 11, 49, 11,
	49, 0, 49, 37, 34, 45, 35, 0,
	0, 31, 15, 50, 16, 0, 0, 7,
	7, 15, 7, 7, 7, 7, 52, 16,
	7, 0, 0, 7, 7, 51, 53, 15,
	54, 16, 0, 0, 7, 0, 0, 0,
	56, 7, 7, 57, 23, 23, 7, 55,
	0, 0, 0, 56, 7, 58, 7, 7,
	57, 23, 23, 55, 0, 0, 0, 0,
	24, 0, 0, 59, 23, 0, 0, 0,
	23, 0, 24, 23, 23, 0, 0, 23,
	61, 23, 23, 23, 23, 60, 0, 0,
	0, 23, 0, 24, 23, 62, 0, 13,
	23, 23, 23, 23, 23, 60, 0, 0,
	0, 23, 0, 24, 23, 23, 0, 0,
	23, 23, 23, 23, 23, 60, 0, 0,
	0, 11, 63, 11, 11, 64, 61, 61,
	23, 0, 0, 0, 0, 24, 0, 13,
	23, 0, 55, 0, 0, 7, 58, 7,
	7, 55, 23, 7, 15, 7, 7, 7,
	7, 16, 0, 0, 7, 7, 7, 51,
	65, 16, 66, 0, 0, 52, 52, 7,
	67, 27, 25, 25, 0, 25, 25, 25,
	68, 68, 11, 0, 27, 0, 0, 68,
	25, 68, 25, 68, 10, 25, 25, 69,
	68, 70, 68, 27, 0, 0, 68, 25,
	68, 25, 68, 0, 68, 10, 25, 25,
	25, 68, 68, 27, 0, 0, 68, 25,
	68, 25, 68, 0, 68, 10, 0, 3,
	0, 0, 29, 31, 31, 3, 31, 3,
	1, 0, 0, 0, 0, 21, 1, 1,
	71, 0, 0, 1, 1, 1, 0, 1,
	1, 19, 28, 0, 0, 0, 0, 21,
	0, 0, 0, 1, 28, 0, 0, 72,
	0, 0, 0, 0, 0, 0, 0, 37,
	34, 35, 0, 0, 31, 28, 11, 11,
	73, 49, 49, 14, 0, 0, 49, 11,
	49, 11, 49, 0, 49, 37, 53, 15,
	7, 74, 7, 7, 16, 0, 0, 7,
	7, 7, 51, 14, 11, 11, 0, 15,
	16, 0, 0, 7, 27, 25, 25, 0,
	53, 15, 16, 0, 0, 7, 0
};

static const char _sdp_email_trans_targs[] = {
	0, 2, 15, 25, 3, 4, 5, 12,
	6, 7, 8, 10, 9, 63, 11, 13,
	14, 16, 17, 64, 22, 18, 19, 20,
	63, 23, 66, 65, 24, 26, 27, 28,
	62, 33, 29, 32, 30, 67, 34, 44,
	35, 36, 37, 39, 38, 68, 40, 43,
	41, 69, 45, 70, 57, 46, 47, 48,
	49, 55, 72, 50, 51, 53, 52, 71,
	54, 58, 74, 59, 60, 61, 73, 21,
	31, 42, 56
};

static const char _sdp_email_trans_actions[] = {
	1, 0, 0, 0, 0, 5, 0, 0,
	0, 0, 0, 0, 0, 7, 0, 0,
	0, 0, 0, 0, 0, 0, 3, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 5, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 7, 0, 0,
	0, 0, 0, 0, 0, 0, 3, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 7, 0,
	0, 0, 0
};

static const char _sdp_email_eof_actions[] = {
	0, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 0,
	0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0
};

static const int sdp_email_start = 1;

static const int sdp_email_en_main = 1;
  int cs =
  1  ;
	{
	int _klen;
	unsigned int _trans;
	const char *_acts;
	unsigned int _nacts;
	const unsigned char *_keys;

	if ( p == pe )
		goto _test_eof;
	if ( cs == 0 )
		goto _out;
_resume:
	_keys = _sdp_email_trans_keys + _sdp_email_key_offsets[cs];
	_trans = _sdp_email_index_offsets[cs];

	_klen = _sdp_email_single_lengths[cs];
	if ( _klen > 0 ) {
		const unsigned char *_lower = _keys;
		const unsigned char *_mid;
		const unsigned char *_upper = _keys + _klen - 1;
		while (1) {
			if ( _upper < _lower )
				break;

			_mid = _lower + ((_upper-_lower) >> 1);
			if ( ( static_cast<unsigned char>(*p)) < *_mid )
				_upper = _mid - 1;
			else if ( ( static_cast<unsigned char>(*p)) > *_mid )
				_lower = _mid + 1;
			else {
				_trans += (unsigned int)(_mid - _keys);
				goto _match;
			}
		}
		_keys += _klen;
		_trans += _klen;
	}

	_klen = _sdp_email_range_lengths[cs];
	if ( _klen > 0 ) {
		const unsigned char *_lower = _keys;
		const unsigned char *_mid;
		const unsigned char *_upper = _keys + (_klen<<1) - 2;
		while (1) {
			if ( _upper < _lower )
				break;

			_mid = _lower + (((_upper-_lower) >> 1) & ~1);
			if ( ( static_cast<unsigned char>(*p)) < _mid[0] )
				_upper = _mid - 2;
			else if ( ( static_cast<unsigned char>(*p)) > _mid[1] )
				_lower = _mid + 2;
			else {
				_trans += (unsigned int)((_mid - _keys)>>1);
				goto _match;
			}
		}
		_trans += _klen;
	}

_match:
	_trans = _sdp_email_indicies[_trans];
	cs = _sdp_email_trans_targs[_trans];

	if ( _sdp_email_trans_actions[_trans] == 0 )
		goto _again;

	_acts = _sdp_email_actions + _sdp_email_trans_actions[_trans];
	_nacts = (unsigned int) *_acts++;
	while ( _nacts-- > 0 )
	{
		switch ( *_acts++ )
		{
	case 0:
	{ note(where, rule::email_address); }
	break;
	case 1:
	{ open = p; }
	break;
	case 2:
	{ addr_first = p + 1; }
	break;
	case 3:
	{ addr_last = p; }
	break;
		}
	}

_again:
	if ( cs == 0 )
		goto _out;
	if ( ++p != pe )
		goto _resume;
	_test_eof: {}
	if ( p == eof )
	{
	const char *__acts = _sdp_email_actions + _sdp_email_eof_actions[cs];
	unsigned int __nacts = (unsigned int) *__acts++;
	while ( __nacts-- > 0 ) {
		switch ( *__acts++ ) {
	case 0:
	{ note(where, rule::email_address); }
	break;
		}
	}
	}

	_out: {}
	}
  if (cs <
  63  ) return failed(p, pe, nullptr, where, rule::email_address);
  if (addr_first != nullptr) {
    address = from.at(addr_first, addr_last);
    const char* last = addr_first - 1;
    while (last != first && last[-1] == ' ') --last;
    name = from.at(first, last);
  } else if (open != nullptr) {
    const char* last = open;
    while (last[-1] == ' ') --last;
    address = from.at(first, last);
    name = from.at(open + 1, p - 1);
  } else {
    address = from.at(first, p);
  }
  return {p, errc::none, rule::none};
}

}}}}  // namespace sipwire::sdp::detail

#include "../../../core/detail/diag_pop.hpp"
