#pragma once

/// \file
/// Extension elements of a document, found again by reading once more.

#include <cstdint>
#include <iterator>
#include <string_view>

#include "../core/scan_bytes.hpp"
#include "../core/text.hpp"
#include "reader.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace xml {

/// The elements of other namespaces that stand at one depth of a document, in order.
///
/// Reads the document again as it is iterated. Borrows it.
class extension_range {
 public:
  extension_range(const slice& document, std::string_view space, std::uint32_t depth,
                  std::uint32_t count) noexcept
      : document_(document), space_(space), depth_(depth), count_(count) {}

  class iterator {
   public:
    using value_type = extension_view;
    using difference_type = std::ptrdiff_t;
    using iterator_category = std::input_iterator_tag;
    using pointer = const value_type*;
    using reference = const value_type&;

    iterator(const slice& document, std::string_view space, std::uint32_t depth, std::uint32_t count) noexcept
        : xml_(document, space), depth_(depth), left_(count) {
      find();
    }
    reference operator*() const noexcept { return found_; }
    pointer operator->() const noexcept { return &found_; }
    iterator& operator++() noexcept {
      --left_;
      find();
      return *this;
    }
    void operator++(int) noexcept { ++*this; }
    friend bool operator==(const iterator& at, std::default_sentinel_t) noexcept { return at.left_ == 0; }

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

  [[nodiscard]] iterator begin() const noexcept { return {document_, space_, depth_, count_}; }
  [[nodiscard]] std::default_sentinel_t end() const noexcept { return {}; }
  [[nodiscard]] std::uint32_t size() const noexcept { return count_; }
  [[nodiscard]] bool empty() const noexcept { return count_ == 0; }

 private:
  slice document_;
  std::string_view space_;
  std::uint32_t depth_;
  std::uint32_t count_;
};

}}}  // namespace sipwire::xml
