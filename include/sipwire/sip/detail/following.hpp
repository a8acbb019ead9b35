#pragma once

/// \file
/// Messages that follow from others: header fields copied, the first one missing told.

#include "../../core/result.hpp"
#include "../header_tag.hpp"
#include "../message_view.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace sip { namespace detail {

/// A Writer of a message made of parts of others. The first thing that is missing sticks in it.
template <class Writer>
class following : public Writer {
 public:
  using Writer::Writer, Writer::fail, Writer::add_as_read, Writer::add_copy;

  /// Every field H as it stands; none is fine.
  template <header_tag H>
  void copy_all(const message_view& from) {
    for (const auto f : from.raw(H::id)) this->template add_copy<H>(f, from.lenient());
  }
  /// The first field H of those that it must have.
  template <header_tag H>
  void copy(const message_view& from) {
    if (!one<H>(from)) return;
    this->template add_copy<H>(from.raw(H::id).front(), from.lenient());
  }
  /// The value of a mandatory header.
  template <header_tag H>
  result<typename H::value> one(const message_view& from) {
    const auto value = from.get<H>();
    if (!value) {
      const fault f = value.error();
      fail(f.code == errc::absent ? fault{errc::missing_mandatory, rule::message_header, f.offset} : f);
    }
    return value;
  }
};

}}}}  // namespace sipwire::sip::detail
