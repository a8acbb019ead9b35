#pragma once

/// \file
/// checked_output: the sink of a writer, its first fault, and the number of bytes written.

#include <cstddef>
#include <initializer_list>
#include <string_view>

#include "../config.hpp"
#include "result.hpp"
#include "sink.hpp"
#include "text.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA {

namespace detail {

/// A sink and the fault that stops it, which is errc::stopped while code of the user is under way: it stays
/// behind a sink that throws, and keeps the writer from being called by its own sink. A sink whose append()
/// is noexcept does not throw, and must not call the writer.
template <sink Sink>
class sticky_sink {
 public:
  explicit sticky_sink(Sink& out) noexcept : out_(&out) {}

  void append(std::string_view bytes) {
    if constexpr (noexcept(out_->append(bytes))) {
      out_->append(bytes);
    } else {
      call([&](Sink& out) { out.append(bytes); });
    }
  }
  /// `function(sink)`.
  template <class Function>
  void call(Function&& function) {
    const fault before = error;
    if (!before) error = {errc::stopped, rule::none, 0};
    function(*out_);
    error = before;
  }
  [[nodiscard]] std::size_t size() const { return out_->size(); }
  [[nodiscard]] result<std::size_t> done() const { return out_->done(); }
  [[nodiscard]] std::string_view text() const requires requires(const Sink& out) { out.text(); }
  { return out_->text(); }

  fault error;

 private:
  Sink* out_;
};

}  // namespace detail

/// Base of all writers. Errors stick: after the first, nothing more is written, and finish() gives it. Its
/// offset counts in the text that was refused. A sink that throws leaves errc::stopped. The sink's content is
/// of no use after an error.
template <class Derived, sink Sink>
class checked_output {
 public:
  [[nodiscard]] bool failed() const noexcept { return out_.error.code != errc::none; }
  /// The first fault, code none without one.
  [[nodiscard]] fault error() const noexcept { return out_.error; }

 protected:
  explicit checked_output(Sink& out) noexcept : out_(out), start_(out.size()) {}

  [[nodiscard]] Derived& self() noexcept { return static_cast<Derived&>(*this); }
  /// Keeps `f` if it is the first fault; code none changes nothing.
  Derived& fail(fault f) noexcept {
    if (!failed()) out_.error = f;
    return self();
  }
  /// Writes the pieces unless it has failed.
  Derived& put(std::initializer_list<std::string_view> pieces) {
    if (!failed())
      for (const auto piece : pieces) out_.append(piece);
    return self();
  }
  /// The bytes given to the sink since this writer has it.
  [[nodiscard]] std::size_t size() const { return out_.size() - start_; }
  /// For finish(): size(), the first fault, or the sink's own errc::too_small.
  [[nodiscard]] result<std::size_t> written() const {
    if (failed()) return error();
    return sipwire::written_since(out_, start_);
  }
  /// The same; errc::too_long in `whole` above max_input.
  [[nodiscard]] result<std::size_t> written(rule whole) {
    if (size() > max_input) fail({errc::too_long, whole, static_cast<std::uint32_t>(max_input)});
    return written();
  }
  /// The sink, for functions that write to one.
  [[nodiscard]] detail::sticky_sink<Sink>& output() noexcept { return out_; }

 private:
  detail::sticky_sink<Sink> out_;
  std::size_t start_;
};

}}  // namespace sipwire
