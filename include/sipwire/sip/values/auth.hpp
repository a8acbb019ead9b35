#pragma once

/// \file
/// WWW-Authenticate, Proxy-Authenticate, Authorization, Proxy-Authorization and Authentication-Info: the
/// value types that SIP shares with MSRP, by their names here.

#include "../../mime/auth.hpp"
#include "aka.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

using mime::auth_param_list;
using mime::auth_words;
using mime::authentication_info_view;
using mime::challenge_view;
using mime::credentials_view;
using mime::digest_algorithm;
using mime::digest_algorithm_from;
using mime::is_aka;

}}}  // namespace sipwire::sip
