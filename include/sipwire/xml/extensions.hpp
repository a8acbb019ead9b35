#pragma once

/// \file
/// Extension elements of a document, found again by reading once more.

#include "../core/cursor_range.hpp"
#include "../core/vocabulary.hpp"
#include "reader.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace xml {

namespace detail {

/// Walks over extension elements, see extension_range.
class extension_cursor {
 public:
  extension_cursor() noexcept : extension_cursor({}, {}, 0, 0) {}
  extension_cursor(const slice& document, std::string_view space, std::uint32_t depth,
                   std::uint32_t count) noexcept
      : xml_(document, space), depth_(depth), left_(count) {
    find();
  }

  [[nodiscard]] bool done() const noexcept { return left_ == 0; }
  [[nodiscard]] const extension_view& read() const noexcept { return found_; }
  void next() noexcept {
    --left_;
    find();
  }
  [[nodiscard]] bool same(const extension_cursor& other) const noexcept { return left_ == other.left_; }

 private:
  void find() noexcept {
    while (left_ != 0) {
      const auto token = xml_.next();
      // The document was read before, so there is no fault; if the bytes were changed since, the range
      // ends.
      if (!token || *token == token_kind::end_of_document) left_ = 0;
      if (left_ == 0 || *token != token_kind::start_element || xml_.is_ours()) continue;
      const bool is_here = xml_.depth() == depth_;
      const auto one = xml_.extension();
      if (!one) {
        left_ = 0;
      } else if (is_here) {
        found_ = *one;
        return;
      }
    }
  }

  element_reader<vector_runs> xml_;
  std::uint32_t depth_;
  std::uint32_t left_;
  extension_view found_;
};

}  // namespace detail

/// The elements of other namespaces that stand at one depth of a document, in order.
///
/// Reads the document again as it is iterated. Borrows it.
class extension_range : public cursor_range<extension_range, detail::extension_cursor> {
 public:
  extension_range(const slice& document, std::string_view space, std::uint32_t depth,
                  std::uint32_t count) noexcept
      : document_(document), space_(space), depth_(depth), count_(count) {}

  [[nodiscard]] std::uint32_t size() const noexcept { return count_; }
  [[nodiscard]] bool empty() const noexcept { return count_ == 0; }

 private:
  friend cursor_range;
  [[nodiscard]] detail::extension_cursor first() const noexcept {
    return {document_, space_, depth_, count_};
  }

  slice document_;
  std::string_view space_;
  std::uint32_t depth_;
  std::uint32_t count_;
};

}}}  // namespace sipwire::xml
