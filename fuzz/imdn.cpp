// The typed XML documents: IMDN by its quick reader and by the tokenizer alone, isComposing, file transfer,
// resource lists. What is read is written again and means the same.
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "sipwire/core/sink.hpp"
#include "sipwire/imdn/is_composing.hpp"
#include "sipwire/imdn/notification.hpp"
#include "sipwire/imdn/writer.hpp"
#include "sipwire/rcs/file_transfer.hpp"
#include "sipwire/rcs/resource_lists.hpp"
#include "support/program.hpp"

using fuzz::require;

using namespace sipwire;

namespace {

std::string decoded(const xml::value_view& value, std::string_view input) {
  require(!value.present() || value.where().last <= input.size());
  std::string out;
  string_sink sink(out);
  value.decode(sink);
  require(value.equals(out));
  return out;
}

template <class T>
void agree(const result<T>& fast, const result<T>& slow, std::string_view input) {
  require(fast.has_value() == slow.has_value());
  if (!fast) require(fast.error() == slow.error() && fast.error().offset <= input.size() && fast.error());
}

void notification(std::string_view input) {
  const auto fast = imdn::notification_view::parse(slice(input));
  const auto slow = imdn::notification_view::parse_with<byte_runs>(slice(input));
  agree(fast, slow, input);
  if (!fast) return;
  const auto parts = [](const imdn::notification_view& v) {
    return std::vector{v.message_id(), v.datetime(),        v.recipient_uri(), v.original_recipient_uri(),
                       v.subject(),    v.subject_language()};
  };
  const auto a = parts(*fast), b = parts(*slow);
  std::vector<std::string> texts;
  for (std::size_t i = 0; i < a.size(); ++i) {
    require(a[i].where() == b[i].where() && a[i] == b[i]);
    texts.push_back(decoded(a[i], input));
  }
  require(fast->kind() == slow->kind() && fast->status() == slow->status() &&
          fast->status_name() == slow->status_name());
  for (const auto& all : {fast->extensions(), fast->status_extensions()}) {
    std::uint32_t n = 0;
    for (const auto& e : all) {
      ++n;
      require(!e.name.in(imdn::namespace_name) && e.raw.where().last <= input.size() &&
              e.raw.text().starts_with('<') && e.raw.text().ends_with('>'));
    }
    require(n == all.size());
  }
  const imdn::notification again{texts[0], texts[1], texts[2],     texts[3],
                                 texts[4], texts[5], fast->kind(), fast->status()};
  std::string out;
  string_sink sink(out);
  if (!imdn::write(sink, again)) {
    require(out.empty());
    return;
  }
  const auto read = imdn::parse(out);
  require(read && read->kind() == fast->kind() && read->status() == fast->status());
  const auto c = parts(*read);
  for (std::size_t i = 0; i + 1 < c.size(); ++i) require(decoded(c[i], out) == texts[i]);
}

void is_composing(std::string_view input) {
  const auto fast = imdn::is_composing_view::parse(slice(input));
  agree(fast, imdn::is_composing_view::parse_with<byte_runs>(slice(input)), input);
  if (!fast) return;
  require((fast->state() == imdn::composing_state::active) == fast->state_text().equals("active"));
  const auto last = decoded(fast->last_active(), input), type = decoded(fast->content_type(), input);
  const auto refresh = fast->refresh();
  if (!refresh) require(refresh.error().offset <= input.size());
  std::uint32_t n = 0;
  for (const auto& e : fast->extensions()) n += e.raw.empty() ? 0 : 1;
  require(n == fast->extensions().size());
  std::string out;
  string_sink sink(out);
  require(imdn::write(sink, {fast->state(), last, type, refresh ? std::optional(*refresh) : std::nullopt}));
  const auto read = imdn::is_composing_view::parse(out);
  require(read && read->state() == fast->state() && read->last_active().equals(last) &&
          read->content_type().equals(type));
  require(read->refresh().has_value() == refresh.has_value() && (!refresh || *read->refresh() == *refresh));
}

void file_transfer(std::string_view input) {
  const auto fast = rcs::file_transfer_view::parse(slice(input));
  agree(fast, rcs::file_transfer_view::parse_with<byte_runs>(slice(input)), input);
  if (!fast) return;
  require(fast->size() == 1 || fast->size() == 2);
  require(fast->file().type() == rcs::file_type::file);
  std::vector<std::vector<std::string>> texts;
  std::vector<rcs::file_info> infos;
  for (const auto& info : *fast) {
    auto& t = texts.emplace_back();
    for (const auto& v : {info.file_name(), info.content_type(), info.url(), info.until(), info.branded_url(),
                          info.disposition()})
      t.push_back(decoded(v, input));
    if (const auto size = info.size(); !size) require(size.error().offset <= input.size());
  }
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const auto& t = texts[i];
    const auto& info = (*fast)[static_cast<std::uint32_t>(i)];
    infos.push_back({info.type(), info.size().value_or(0U), t[0], t[1], t[2], t[3], t[4], t[5]});
  }
  std::string out;
  string_sink sink(out);
  if (!rcs::write(sink, std::span<const rcs::file_info>(infos))) return;
  const auto read = rcs::file_transfer_view::parse(out);
  require(read && read->size() == fast->size());
  for (std::uint32_t i = 0; i < read->size(); ++i)
    require((*read)[i].url().equals(texts[i][2]) && (*read)[i].file_name().equals(texts[i][0]) &&
            (*read)[i].type() == (*fast)[i].type());
}

void resource_lists(std::string_view input) {
  const auto got = rcs::resource_lists_view::parse(slice(input));
  if (!got) {
    require(got.error().offset <= input.size());
    return;
  }
  std::uint32_t items = 0, entries = 0;
  std::vector<std::string> texts;
  for (const auto& item : *got) {
    ++items;
    require(item.where().last <= input.size() && item.depth() < 64);
    require(item.uri().present() == (item.kind() != rcs::list_item_kind::list));
    if (item.kind() != rcs::list_item_kind::entry) continue;
    ++entries;
    texts.push_back(decoded(item.uri(), input));
    texts.push_back(decoded(item.display_name(), input));
    if (const auto count = item.count(); !count) require(count.error().offset <= input.size());
  }
  require(items == got->size() && entries == got->entries());
  std::vector<rcs::list_entry> list;
  for (std::size_t i = 0; i < texts.size(); i += 2)
    list.push_back({.uri = texts[i], .display_name = texts[i + 1]});
  std::string out;
  string_sink sink(out);
  if (!rcs::write(sink, std::span<const rcs::list_entry>(list))) return;
  const auto read = rcs::resource_lists_view::parse(out);
  require(read && read->entries() == entries);
  std::size_t i = 0;
  for (const auto& item : *read) {
    if (item.kind() != rcs::list_item_kind::entry) continue;
    require(item.uri().equals(texts[i]) && item.display_name().equals(texts[i + 1]));
    i += 2;
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  notification(input);
  is_composing(input);
  file_transfer(input);
  resource_lists(input);
  return 0;
}
