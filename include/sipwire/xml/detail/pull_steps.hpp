#pragma once

/// \file
/// How xml::basic_pull reads its tokens; the end of pull.hpp, which includes it.

#include <array>
#include <cstring>

#include "../../core/charset.hpp"
#include "../../core/detail/same_bytes.hpp"
#include "../../core/vocabulary.hpp"
#include "gen/cdata.hpp"
#include "gen/char.hpp"
#include "gen/char_data.hpp"
#include "gen/comment.hpp"
#include "gen/decl.hpp"
#include "gen/end_tag.hpp"
#include "gen/name.hpp"
#include "gen/pi.hpp"
#include "gen/start_tag.hpp"

namespace sipwire { inline namespace SIPWIRE_ISA { namespace xml {

#define SIPWIRE_PULL basic_pull<Runs, Depth, Attributes, Namespaces>
#define SIPWIRE_PULL_TEMPLATE template <class Runs, unsigned Depth, unsigned Attributes, unsigned Namespaces>

SIPWIRE_PULL_TEMPLATE
void SIPWIRE_PULL::open() noexcept {
  if (character_fault_ = check_size({source_, {}}, rule::xml_document); SIPWIRE_UNLIKELY(character_fault_)) {
    pe_ = p_;
    return;
  }
  if (pe_ - p_ >= 3 && std::memcmp(p_, "\xEF\xBB\xBF", 3) == 0) p_ += 3;
  const char* limit = pe_;
  if (const auto e = detail::scan_char(p_, pe_, runs_, limit); SIPWIRE_UNLIKELY(!e.ok())) {
    character_fault_ = e.in(source_);
    pe_ = limit;
  }
  if (pe_ - p_ >= 5 && std::memcmp(p_, "<?xml", 5) == 0) declaration();
}

SIPWIRE_PULL_TEMPLATE
void SIPWIRE_PULL::declaration() noexcept {
  constexpr std::string_view usual = R"(<?xml version="1.0" encoding="UTF-8"?>)";
  if (pe_ - p_ >= static_cast<std::ptrdiff_t>(usual.size()) &&
      std::memcmp(p_, usual.data(), usual.size()) == 0) {
    p_ += usual.size();
    return;
  }
  if (pe_ - p_ > 5 && charset::xml_ncname::set.contains(p_[5])) return;  // <?xml-stylesheet ...?>
  extent encoding;
  const auto e = detail::scan_decl(p_, pe_, source_, encoding);
  if (!e.ok()) return void(fail(e));
  p_ = e.at;
  if (!encoding || iequals<"utf-8">(source_.text(encoding))) return;
  if (!iequals<"us-ascii">(source_.text(encoding)))
    return void(fail({source_.data() + encoding.first, errc::unknown_value, rule::enc_name}));
  for (const char* p = p_; p != pe_; ++p) {
    if (static_cast<unsigned char>(*p) < 0x80) continue;
    pe_ = p;
    character_fault_ = {errc::not_allowed, rule::xml_char, source_.offset(p)};
    return;
  }
}

SIPWIRE_PULL_TEMPLATE
fault SIPWIRE_PULL::fail(scan_end e) noexcept {
  // What a machine misses at pe_ may be there, behind a byte that is no character.
  const bool cut = e.code == errc::truncated && e.at == pe_ && character_fault_.code != errc::none;
  return refuse(cut ? character_fault_ : e.in(source_));
}

SIPWIRE_PULL_TEMPLATE
result<token_kind> SIPWIRE_PULL::after_special() noexcept {
  if (special_ == special::failed) return fault_;
  special_ = special::none;
  return ended(p_);
}

SIPWIRE_PULL_TEMPLATE
result<token_kind> SIPWIRE_PULL::at_end() noexcept {
  if (character_fault_) return refuse(character_fault_);
  if (depth_ != 0 || !root_seen_)
    return fail({pe_, errc::truncated, depth_ != 0 ? rule::xml_element : rule::xml_document});
  value_ = where_ = at(p_, p_);
  return kind_ = token_kind::end_of_document;
}

SIPWIRE_PULL_TEMPLATE
result<token_kind> SIPWIRE_PULL::found(token_kind kind, const char* first, const char* last,
                                       const char* behind) noexcept {
  value_ = at(first, last);
  where_ = at(p_, behind);
  p_ = behind;
  return kind_ = kind;
}

SIPWIRE_PULL_TEMPLATE
SIPWIRE_INLINE result<token_kind> SIPWIRE_PULL::text() noexcept {
  const char* const q = runs_.template skip<charset::xml_text>(p_, pe_);
  if (SIPWIRE_UNLIKELY(q == pe_ || *q != '<' || depth_ == 0)) return other_text();
  plain_ = true;
  return found(token_kind::text, p_, q, q);
}

SIPWIRE_PULL_TEMPLATE
result<token_kind> SIPWIRE_PULL::other_text() noexcept {
  if (depth_ == 0) {
    while (p_ != pe_ && is_space(*p_)) ++p_;
    if (p_ == pe_) return at_end();
    return *p_ == '<' ? markup() : fail({p_, errc::not_allowed, rule::xml_document});
  }
  const auto e = detail::scan_char_data(p_, pe_, runs_, plain_);
  if (!e.ok()) return fail(e);
  return found(token_kind::text, p_, e.at, e.at);
}

SIPWIRE_PULL_TEMPLATE
SIPWIRE_INLINE result<token_kind> SIPWIRE_PULL::markup() noexcept {
  const char* const first = p_ + 1;
  if (SIPWIRE_UNLIKELY(first == pe_)) return fail({pe_, errc::truncated, rule::xml_element});
  if (*first == '/') return end_tag();
  if (SIPWIRE_LIKELY(is_name_start(*first))) {
    // A tag without attributes needs no automaton.
    const char* colon = nullptr;
    const char* q = runs_.template skip<charset::xml_ascii_ncname>(first, pe_);
    if (pe_ - q > 1 && *q == ':' && is_name_start(q[1])) {
      colon = q;
      q = runs_.template skip<charset::xml_ascii_ncname>(q + 1, pe_);
    }
    if (SIPWIRE_LIKELY(q != first && q != pe_)) {
      const bool is_empty = *q == '/' && pe_ - q > 1;
      if (SIPWIRE_LIKELY(q[is_empty ? 1 : 0] == '>')) {
        attributes_ = 0;
        return started(q, colon, q + (is_empty ? 2 : 1), is_empty, bindings_);
      }
    }
  }
  return other_markup();
}

SIPWIRE_PULL_TEMPLATE
result<token_kind> SIPWIRE_PULL::other_markup() noexcept {
  if (p_[1] == '!') return exclamation();
  if (p_[1] == '?') return instruction();
  const std::uint32_t before = bindings_;
  attributes_ = 0;
  collector on{*this, before};
  const char* last = p_;
  const char* colon = nullptr;
  bool is_empty = false;
  auto e = detail::scan_start_tag(p_, pe_, runs_, on, last, colon, is_empty);
  if (SIPWIRE_UNLIKELY(!e.ok())) return fail(e);
  const char* const behind = e.at;
  if (e = check_name(p_ + 1, last, colon); SIPWIRE_UNLIKELY(!e.ok())) return fail(e);
  if (bindings_ != before) find_default();
  if (attributes_ != 0)
    if (e = resolve_attributes(); SIPWIRE_UNLIKELY(!e.ok())) return fail(e);
  return started(last, colon, behind, is_empty, before);
}

SIPWIRE_PULL_TEMPLATE
SIPWIRE_INLINE result<token_kind> SIPWIRE_PULL::started(const char* name_last, const char* colon,
                                                        const char* behind, bool is_empty,
                                                        std::uint32_t before) noexcept {
  const char* const name = p_ + 1;
  if (SIPWIRE_UNLIKELY(depth_ == 0 && root_seen_)) return fail({p_, errc::not_allowed, rule::xml_document});
  if (SIPWIRE_UNLIKELY(depth_ == Depth)) return fail({p_, errc::too_deep, rule::xml_element});
  namespace_ = default_;
  if (colon != nullptr) {
    const std::string_view prefix(name, static_cast<std::size_t>(colon - name));
    if (const binding* const b = find(prefix); b != nullptr) {
      namespace_ = b->space;
    } else if (prefix == "xml") {
      namespace_ = {no_piece, true};
    } else {
      return fail({name, errc::undeclared, rule::xml_prefix});
    }
  }
  root_seen_ = true;
  name_ = at(name, name_last);
  local_first_ = source_.offset(colon != nullptr ? colon + 1 : name);
  stack_[depth_] = {name_, local_first_, before, namespace_};
  ++depth_;
  if (is_empty) special_ = special::empty_element;
  where_ = at(p_, behind);
  p_ = behind;
  return kind_ = token_kind::start_element;
}

SIPWIRE_PULL_TEMPLATE
SIPWIRE_INLINE result<token_kind> SIPWIRE_PULL::end_tag() noexcept {
  if (SIPWIRE_LIKELY(depth_ != 0)) {
    const piece open = stack_[depth_ - 1].name;
    const std::uint32_t size = open.last - open.first;
    const char* const name = p_ + 2;
    if (SIPWIRE_LIKELY(pe_ - name > static_cast<std::ptrdiff_t>(size) && name[size] == '>' &&
                       sipwire::detail::same_bytes(name, source_.data() + open.first, size, runs_)))
      return ended(name + size + 1);
  }
  return other_end();
}

SIPWIRE_PULL_TEMPLATE
result<token_kind> SIPWIRE_PULL::other_end() noexcept {
  const char* last = p_;
  const auto e = detail::scan_end_tag(p_, pe_, runs_, last);
  if (!e.ok()) return fail(e);
  const std::string_view name(p_ + 2, static_cast<std::size_t>(last - p_ - 2));
  if (depth_ == 0 || source_.text(stack_[depth_ - 1].name) != name)
    return fail({p_, errc::mismatched_tag, rule::etag});
  return ended(e.at);
}

SIPWIRE_PULL_TEMPLATE
SIPWIRE_INLINE result<token_kind> SIPWIRE_PULL::ended(const char* behind) noexcept {
  const element& open = stack_[--depth_];
  name_ = open.name;
  local_first_ = open.local_first;
  namespace_ = open.space;
  if (SIPWIRE_UNLIKELY(bindings_ != open.bindings)) {
    bindings_ = open.bindings;
    find_default();
  }
  where_ = at(p_, behind);
  p_ = behind;
  return kind_ = token_kind::end_element;
}

SIPWIRE_PULL_TEMPLATE
result<token_kind> SIPWIRE_PULL::exclamation() noexcept {
  const char* const q = p_ + 2;
  if (q == pe_) return fail({pe_, errc::truncated, rule::xml_element});
  if (*q == '-') {
    const auto e = detail::scan_comment(p_, pe_, runs_);
    if (!e.ok()) return fail(e);
    plain_ = find_byte(p_, e.at, '\r') == e.at;
    return found(token_kind::comment, p_ + 4, e.at - 3, e.at);
  }
  if (*q == '[') {
    const auto e = detail::scan_cdata(p_, pe_, runs_);
    if (!e.ok()) return fail(e);
    if (depth_ == 0) return fail({p_, errc::not_allowed, rule::cd_sect});
    plain_ = find_byte(p_, e.at, '\r') == e.at;
    return found(token_kind::cdata, p_ + 9, e.at - 3, e.at);
  }
  constexpr std::string_view doctype = "DOCTYPE";
  for (std::size_t i = 0; i < doctype.size(); ++i) {
    if (q + i == pe_) return fail({pe_, errc::truncated, rule::doctype_decl});
    if (q[i] != doctype[i])
      return fail({q + i, errc::syntax, i == 0 ? rule::xml_element : rule::doctype_decl});
  }
  return fail({p_, errc::not_allowed, rule::doctype_decl});
}

SIPWIRE_PULL_TEMPLATE
result<token_kind> SIPWIRE_PULL::instruction() noexcept {
  const char* last = p_;
  const char* data = nullptr;
  auto e = detail::scan_pi(p_, pe_, runs_, last, data);
  if (!e.ok()) return fail(e);
  const char* const behind = e.at;
  const char* const target = p_ + 2;
  if (e = check_name(target, last, nullptr); !e.ok()) return fail(e);
  if (iequals<"xml">({target, static_cast<std::size_t>(last - target)}))
    return fail({target, errc::not_allowed, rule::pi_target});
  name_ = at(target, last);
  local_first_ = name_.first;
  namespace_ = {no_piece, true};
  plain_ = find_byte(p_, behind, '\r') == behind;
  return found(token_kind::processing_instruction, data != nullptr ? data : behind - 2, behind - 2, behind);
}

SIPWIRE_PULL_TEMPLATE
result<value_view> SIPWIRE_PULL::mixed_content(std::uint32_t first, white_space space) noexcept {
  for (;;) {
    const auto token = next();
    if (!token) return token.error();
    if (*token == token_kind::start_element)
      return refuse({errc::not_allowed, rule::xml_element, where_.first});
    if (*token != token_kind::end_element && *token != token_kind::end_of_document) continue;
    return value_view(source_, {first, where_.first}, value_view::kind::content, first == where_.first,
                      space);
  }
}

SIPWIRE_PULL_TEMPLATE
auto SIPWIRE_PULL::check_name(const char* first, const char* last, const char* colon) const noexcept
    -> scan_end {
  for (const char* p = first;; ++p) {
    if (p == last) return {last, errc::none, rule::none};
    if (static_cast<unsigned char>(*p) >= 0x80) break;
  }
  if (colon == nullptr) return detail::scan_name(first, last);
  const auto e = detail::scan_name(first, colon);
  return e.ok() ? detail::scan_name(colon + 1, last) : e;
}

SIPWIRE_PULL_TEMPLATE
auto SIPWIRE_PULL::take_attribute(std::uint32_t before, const char* name, const char* name_last,
                                  const char* colon, const char* value, const char* value_last,
                                  bool plain) noexcept -> scan_end {
  if (const auto e = check_name(name, name_last, colon); SIPWIRE_UNLIKELY(!e.ok())) return e;
  const std::string_view first(name, static_cast<std::size_t>((colon != nullptr ? colon : name_last) - name));
  if (first == "xmlns")
    return declare(before, name, colon != nullptr ? at(colon + 1, name_last) : piece{0, 0}, value, value_last,
                   plain);
  if (attributes_ == Attributes) return {name, errc::too_many, rule::xml_attribute};
  attribute_[attributes_++] = {at(name, name_last),
                               source_.offset(colon != nullptr ? colon + 1 : name),
                               at(value, value_last),
                               {no_piece, true},
                               plain};
  return {value_last, errc::none, rule::none};
}

SIPWIRE_PULL_TEMPLATE
auto SIPWIRE_PULL::declare(std::uint32_t before, const char* name, piece prefix, const char* value,
                           const char* value_last, bool plain) noexcept -> scan_end {
  const auto word = source_.text(prefix);
  for (std::uint32_t i = before; i < bindings_; ++i)
    if (source_.text(binding_[i].prefix) == word) return {name, errc::duplicate, rule::ns_att_name};
  if (bindings_ == Namespaces) return {name, errc::too_many, rule::ns_att_name};
  // A namespace name is compared with each element: it must not be zeros in front of a digit for most of the
  // document.
  for (const char* p = plain ? value_last : find_byte(value, value_last, '&'); p != value_last;) {
    const char* const end = find_byte(p, value_last, ';');
    if (end - p > 2 + 16) return {p, errc::out_of_range, rule::char_ref};
    p = find_byte(end, value_last, '&');
  }
  const space_ref space{at(value, value_last), plain};
  const auto uri = namespace_value(space);
  const bool is_xml = uri.equals(xml_namespace);
  if (word == "xmlns") return {name, errc::not_allowed, rule::ns_att_name};
  // Only `xml` may be bound to its namespace, nothing to that of xmlns, and no prefix to none.
  if (is_xml != (word == "xml") || uri.equals(xmlns_namespace) || (!word.empty() && uri.empty()))
    return {value, errc::not_allowed, rule::ns_att_name};
  binding_[bindings_] = {prefix, space};
  // A name declared before is that declaration, so that attributes are told apart by it alone, however long
  // the names are.
  for (std::uint32_t i = 0; i < bindings_; ++i) {
    if (namespace_value(binding_[i].space) != uri) continue;
    binding_[bindings_].space = binding_[i].space;
    break;
  }
  ++bindings_;
  return {value_last, errc::none, rule::none};
}

SIPWIRE_PULL_TEMPLATE
auto SIPWIRE_PULL::resolve_attributes() noexcept -> scan_end {
  for (std::uint32_t i = 0; i < attributes_; ++i) {
    att& a = attribute_[i];
    const auto local = source_.text({a.local_first, a.name.last});
    const bool has_prefix = a.local_first != a.name.first;
    if (has_prefix) {
      const auto prefix = source_.text({a.name.first, a.local_first - 1});
      if (const binding* const b = find(prefix); b != nullptr) {
        a.space = b->space;
      } else if (prefix != "xml") {
        return {source_.data() + a.name.first, errc::undeclared, rule::xml_prefix};
      }
    }
    for (std::uint32_t j = 0; j < i; ++j) {
      const att& b = attribute_[j];
      if (source_.text({b.local_first, b.name.last}) != local ||
          (b.local_first != b.name.first) != has_prefix)
        continue;
      if (a.space.where.first == b.space.where.first)
        return {source_.data() + a.name.first, errc::duplicate, rule::xml_attribute};
    }
  }
  return {p_, errc::none, rule::none};
}

#undef SIPWIRE_PULL
#undef SIPWIRE_PULL_TEMPLATE

}}}  // namespace sipwire::xml
