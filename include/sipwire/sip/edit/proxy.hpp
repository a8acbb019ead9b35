#pragma once

/// \file
/// edit: what a proxy does to a request that it forwards.

#include <array>

#include "../../core/sink.hpp"
#include "../../core/vocabulary.hpp"
#include "../../uri/compare.hpp"
#include "edit.hpp"
#include "values.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

template <header_tag H>
requires(id_of<H> == header_id::max_forwards) edit& edit::decrement() {
  if (failed()) return *this;
  const auto now = get<H>();
  if (!now && now.error().code == errc::absent && !has<H>()) return append<H>(std::uint32_t{70});
  if (!now) return fail(now.error());
  if (now->value() == 0) return fail({errc::out_of_range, rule::max_forwards, now->where().first});
  if (!reserve(3, 2)) return *this;
  span_sink out(free_text());
  out.append(decimal_text(now->value() - 1U).text());
  const element e = find_value<H>(0);
  replace_element(e, commit(out.size()));
  return *this;
}

inline edit& edit::received_from(std::string_view address, std::uint16_t port) {
  if (failed()) return *this;
  const auto via = get<hdr::via>();
  if (!via) return fail(via.error());
  std::array<char, 64> bracketed;
  span_sink host_text(bracketed);
  const bool bare_ipv6 = address.find(':') != std::string_view::npos && address.front() != '[';
  if (bare_ipv6) host_text.append("[");
  host_text.append(address);
  if (bare_ipv6) host_text.append("]");
  const auto host = uri::host_view::parse(host_text.text());
  if (!host || host->is_hostname() || host->port()) return fail({errc::syntax, rule::via_received, 0});

  const bool asked = via->has_rport();
  // A `received` of the sender's own would send the responses elsewhere (18.2.2).
  if (!asked && !via->params().contains("received") && !via->sent_by().is_hostname() &&
      uri::equivalent(uri::host_view(via->buffer(), via->sent_by().where(), via->sent_by().form(), {}, 0),
                      *host))
    return *this;
  const std::string_view text = via->text();
  const decimal_text digits(port);
  // At most `;received=`, the address, `=` and five digits more than there was.
  if (!reserve(text.size() + address.size() + 16, 2)) return *this;
  span_sink out(free_text());
  std::size_t done = 0;
  std::size_t last = static_cast<std::size_t>(via->params().text().data() - text.data());
  bool has_received = false;
  bool has_rport = false;
  // Of several the first gets the new value; the others would be as good as it to another reader.
  const auto put = [&](const mime::parameter& p, std::string_view new_value, std::size_t end, bool& has) {
    if (has) {
      out.append(text.substr(done, last - done));
    } else {
      out.append(text.substr(
          done, static_cast<std::size_t>(p.name().data() + p.name().size() - text.data()) - done));
      out.append("=");
      out.append(new_value);
    }
    has = true;
    done = end;
  };
  for (const auto p : via->params()) {
    const std::string_view tail = p.has_value() ? p.value() : p.name();
    const auto end = static_cast<std::size_t>(tail.data() + tail.size() - text.data());
    if (p.is("received")) {
      put(p, address, end, has_received);
    } else if (p.is("rport")) {
      put(p, digits.text(), end, has_rport);
    }
    last = end;
  }
  out.append(text.substr(done));
  if (!has_received) {
    // A semicolon at the end, which leniency::empty_parameters takes, is there to be used.
    out.append(text.ends_with(';') ? "received=" : ";received=");
    out.append(address);
  }
  const element e = find_value<hdr::via>(0);
  const extent value = commit(out.size());
  replace_element(e, value);
  return *this;
}

}}}  // namespace sipwire::sip
