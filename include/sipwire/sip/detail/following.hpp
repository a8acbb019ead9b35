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
  using Writer::Writer, Writer::fail, Writer::copy_as_read, Writer::add_as_read;

  /// Every field `id` as it stands; none is fine.
  void copy_all(const message_view& from, header_id id) {
    copy_as_read(from.lenient());
    for (const auto f : from.raw(id)) this->add(f);
    copy_as_read(leniency::none);
  }
  /// The first field H of those that it must have.
  template <header_tag H>
  void copy(const message_view& from) {
    if (!one<H>(from)) return;
    copy_as_read(from.lenient());
    this->add(from.raw(H::id).front());
    copy_as_read(leniency::none);
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
