#pragma once

/// \file
/// Warning: why a response is what it is, for people (RFC 3261 20.43).

#include "../../core/value.hpp"
#include "../../mime/quoted.hpp"
#include "../../uri/host.hpp"
#include "../detail/gen/warning_value.hpp"
#include "typed_params.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip {

/// One value of Warning.
///
/// ABNF: `warning-value = warn-code SP warn-agent SP warn-text` (RFC 3261 25.1). The code has exactly three
/// digits. Borrows from the parsed input, which must outlive it.
/// \code
/// for (auto w :
///      sip::value_list<sip::warning_view>("307 isi.edu \"Session parameter 'foo' not understood\""))
///   if (w) log(w->code(), w->agent(), w->warn_text());
/// \endcode
class warning_view : public value_base<warning_view>, public mime::detail::rereadable {
 public:
  /// `307`: 000 to 999; RFC 3261 defines 300 to 399.
  [[nodiscard]] std::uint16_t code() const noexcept { return code_; }
  /// Who warns, as written: a host with its port, or a pseudonym.
  [[nodiscard]] std::string_view agent() const noexcept { return source_.text(agent_); }
  /// The agent as a host. A pseudonym that has the form of a host name is taken for one; any other gives
  /// nothing.
  [[nodiscard]] std::optional<uri::host_view> agent_host() const noexcept {
    return is_host_ ? std::optional(host_) : std::nullopt;
  }
  /// The text as written, with its quotes; mime::unquote decodes it.
  [[nodiscard]] std::string_view warn_text() const noexcept { return source_.text(text_); }

  void parts(auto&& see, leniency = leniency::none) const {
    see("code", code());
    see("agent", agent());
    see("agent-host", agent_host(), part::again);
    see("text", warn_text());
  }

  scan_end scan_parts(const char* first, const char* last, const auto& runs, leniency lenient) noexcept {
    return detail::scan_warning_value(first, last, runs, source_, lenient, *this);
  }

  /// \name Events of the generated scanner
  /// @{
  void code(std::uint16_t number) noexcept { code_ = number; }
  void agent(extent host, uri::host_form form, extent port, std::uint16_t number) noexcept {
    agent_ = {host.first, port ? port.last : host.last};
    host_ = {source_, host, form, port, number};
    is_host_ = true;
  }
  void pseudonym(extent e) noexcept { agent_ = e; }
  void warn_text(extent e) noexcept { text_ = e; }
  void whole(extent e) noexcept { all_ = e; }
  /// @}
  /// \name Of the second reading, see mime/detail/loose_text.hpp
  /// @{
  static constexpr mime::detail::loose_form deviations() noexcept { return {.params = false}; }
  void take_over(const source& from, extent all) noexcept {
    source_ = from;
    all_ = all;
    host_ = detail::moved(host_, from);
  }
  /// @}

 private:
  extent agent_;
  extent text_;
  uri::host_view host_;
  std::uint16_t code_ = 0;
  bool is_host_ = false;
};

}}}  // namespace sipwire::sip
