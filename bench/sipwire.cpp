// The library itself. Built once for each instruction set; the inline namespaces keep the builds apart.

#include <optional>
#include <sipwire/sip.hpp>

#include "parser.hpp"
#include "sum_up.hpp"

namespace bench {
namespace {

namespace sip = sipwire::sip;

struct summing_handler {
  checksum& sum;

  bool on_request_line(const sipwire::source& from, const sip::request_line& line) {
    sum.add(from.text(line.method));
    sum.add(from.text(line.uri));
    return true;
  }
  bool on_status_line(const sipwire::source&, const sip::status_line& line) {
    sum.add(std::uint64_t{line.status});
    return true;
  }
  bool on_field(const sipwire::source&, const sip::field& field) {
    sum.add(static_cast<std::uint64_t>(field.id));
    sum.add(std::uint64_t{field.value.size()});
    return true;
  }
  bool on_body(const sipwire::source&, const sipwire::extent& body) {
    sum.add(std::uint64_t{body.size()});
    return true;
  }
};

bool scan(std::string_view input, checksum& sum) {
  summing_handler handler{sum};
  return static_cast<bool>(sip::scan(input, handler));
}

bool parse(std::string_view input, checksum& sum) {
  sip::field_storage<64> slots;
  const auto msg = sip::parse(input, slots);
  if (msg) sum_up(*msg, sum);
  return msg.has_value();
}

void add(const std::optional<std::string_view>& text, checksum& sum) {
  sum.add(text.value_or(std::string_view()));
}

bool read(const sipwire::uri::uri_view& uri, checksum& sum) {
  if (uri.is_tel()) {
    const auto tel = uri.as_tel();
    if (!tel) return false;
    sum.add(tel->number());
    return true;
  }
  const auto parts = uri.as_sip();
  if (!parts) return false;
  add(parts->user(), sum);
  sum.add(parts->host().text());
  sum.add(std::uint64_t{parts->port().value_or(0)});
  add(parts->transport(), sum);
  return true;
}

// Every value of H through `use`, a bool(const value&); a malformed one fails the message.
template <sip::header_tag H, class Use>
bool each(const sip::message_view& msg, const Use& use) {
  for (const auto& value : msg.all<H>())
    if (!value || !use(*value)) return false;
  return true;
}

bool typed(const sip::message_view& msg, checksum& sum) {
  namespace hdr = sip::hdr;
  const auto address = [&sum](const auto& value) {
    add(value.display_name(), sum);
    return read(value.uri(), sum);
  };
  const auto tagged = [&](const auto& value) {
    add(value.tag(), sum);
    return address(value);
  };
  const auto number = [&sum](const auto& value) {
    sum.add(std::uint64_t{value.value()});
    return true;
  };
  const auto token = [&sum](const auto& value) {
    sum.add(value.text());
    return true;
  };
  return each<hdr::via>(msg,
                        [&sum](const auto& via) {
                          sum.add(via.transport());
                          sum.add(via.sent_by().text());
                          sum.add(std::uint64_t{via.sent_by().port().value_or(0)});
                          add(via.branch(), sum);
                          add(via.received(), sum);
                          return true;
                        }) &&
         each<hdr::from>(msg, tagged) && each<hdr::to>(msg, tagged) &&
         each<hdr::contact>(msg,
                            [&](const auto& contact) {
                              sum.add(std::uint64_t{contact.expires().value_or(0)});
                              return contact.is_wildcard() || address(contact);
                            }) &&
         each<hdr::route>(msg, address) && each<hdr::record_route>(msg, address) &&
         each<hdr::cseq>(msg,
                         [&sum](const auto& cseq) {
                           sum.add(std::uint64_t{cseq.number()});
                           sum.add(cseq.method());
                           return true;
                         }) &&
         each<hdr::call_id>(msg, token) && each<hdr::max_forwards>(msg, number) &&
         each<hdr::content_length>(msg, number) &&
         each<hdr::content_type>(msg,
                                 [&sum](const auto& type) {
                                   sum.add(type.type());
                                   sum.add(type.subtype());
                                   return true;
                                 }) &&
         each<hdr::authorization>(msg,
                                  [&sum](const auto& credentials) {
                                    add(credentials.username(), sum);
                                    add(credentials.realm(), sum);
                                    add(credentials.nonce(), sum);
                                    add(credentials.uri(), sum);
                                    add(credentials.response(), sum);
                                    return true;
                                  }) &&
         each<hdr::allow>(msg, token) && each<hdr::supported>(msg, token);
}

bool parse_typed(std::string_view input, checksum& sum) {
  sip::field_storage<64> slots;
  const auto msg = sip::parse(input, slots);
  if (!msg) return false;
  sum.add(msg->method_text());
  sum.add(std::uint64_t{msg->status()});
  if (msg->is_request() && !read(msg->request_uri(), sum)) return false;
  return typed(*msg, sum);
}

// Parse, the edits, and the output as a gather list.
void proxy(const std::vector<std::string_view>& messages, outcome& out) {
  checksum sum;
  sum.add(out.sum);
  for (auto input : messages) {
    sip::field_storage<64> slots;
    const auto msg = sip::parse(input, slots);
    alignas(8) std::byte arena[4096];
    sipwire::gather_piece pieces[32];
    sipwire::gather pieces_out(pieces);
    bool good = msg.has_value();
    if (good) {
      sip::edit e(*msg, arena);
      if (e.is_request()) {
        e.request_uri(std::string_view(proxy_uri));
        e.decrement<sip::hdr::max_forwards>()
            .prepend<sip::hdr::via>(std::string_view(proxy_via))
            .remove_first<sip::hdr::route>();
      } else {
        e.remove_first<sip::hdr::via>();
      }
      const auto size = e.write(pieces_out);
      good = size.has_value();
      sum.add(size.value_or(0));
      sum.add(std::uint64_t{pieces_out.pieces().size()});
      out.copied += e.bytes_copied();
    }
    if (!good && out.failed++ == 0) out.first_failure = input;
  }
  out.sum = sum.value();
}

}  // namespace

// The build names the variant: this instruction set's own, without flags (" baseline"), without vector code
// (" portable").
#if !defined(BENCH_VARIANT)
#define BENCH_VARIANT ""
#define BENCH_ADD add_sipwire
#endif

void BENCH_ADD(std::vector<parser>& to) {
  constexpr bool reference = sizeof(BENCH_VARIANT) == 1;
  to.push_back({level::l1, "sipwire" BENCH_VARIANT, "", run_all<parse>, reference});
  to.push_back({level::l1, "sipwire scan" BENCH_VARIANT, "events, nothing kept", run_all<scan>});
  to.push_back({level::l2, "sipwire" BENCH_VARIANT, "", run_all<parse_typed>, reference});
  to.push_back({level::proxy, "sipwire" BENCH_VARIANT, "", proxy, reference});
}

}  // namespace bench
