// The sipwire command.

#include <unistd.h>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <string>
#include <string_view>
#include <vector>

#include "document.hpp"
#include "render.hpp"
#include "sipwire/core/leniency.hpp"
#include "sipwire/version.hpp"

namespace {

enum exit_status : int { all_well = 0, malformed = 1, usage = 2 };

enum class format { tree, json, flat };

struct decode_options {
  std::vector<std::string> files;
  format as = format::tree;
  sipwire::leniency lenient = sipwire::leniency::none;
  bool stream = false;
  bool colours = false;
  bool error_colours = false;
};

bool has_colours(const std::string& when, int file) {
  if (when != "auto") return when == "always";
  const char* const refused = std::getenv("NO_COLOR");
  const char* const terminal = std::getenv("TERM");
  return (refused == nullptr || *refused == '\0') &&
         (terminal == nullptr || std::strcmp(terminal, "dumb") != 0) && isatty(file) == 1;
}

/// False, with errno set, when the file cannot be read.
bool read_file(const std::string& name, std::string& out) {
  std::FILE* const in = name == "-" ? stdin : std::fopen(name.c_str(), "rb");
  if (in == nullptr) return false;
  char room[65536];
  errno = 0;
  for (std::size_t n = 0; (n = std::fread(room, 1, sizeof room, in)) != 0;) out.append(room, n);
  const int error = std::ferror(in) != 0 ? errno : 0;
  if (in != stdin) std::fclose(in);
  errno = error;
  return error == 0;
}

void put(std::FILE* to, const std::string& text) {
  std::fwrite(text.data(), 1, text.size(), to);
  std::fflush(to);
}

int decode(const decode_options& options) {
  int status = all_well;
  for (const auto& name : options.files) {
    std::string bytes;
    if (!read_file(name, bytes)) {
      const int error = errno;
      std::string said = "sipwire: ";
      tool::append_escaped(said, name, false);
      put(stderr, said + ": " + std::strerror(error) + "\n");
      status = usage;
      continue;
    }
    const auto document =
        tool::decode(name, std::move(bytes), options.lenient,
                     options.stream || name.ends_with(".sipstream") || name.ends_with(".msrpstream"));
    if (document.is_malformed() && status == all_well) status = malformed;
    put(stderr, tool::report(document, options.error_colours));
    std::string out;
    if (options.files.size() > 1 && options.as != format::json) {
      out = options.as == format::flat ? "# " : &name == &options.files.front() ? "==> " : "\n==> ";
      tool::append_escaped(out, name, false);
      out += options.as == format::flat ? "\n" : " <==\n";
    }
    switch (options.as) {
      case format::tree:
        out += tool::render_tree(document, options.colours);
        break;
      case format::json:
        out += tool::render_json(document);
        break;
      case format::flat:
        out += tool::render_flat(document);
        break;
    }
    put(stdout, out);
  }
  if (std::ferror(stdout) != 0) {
    std::fprintf(stderr, "sipwire: cannot write the output\n");
    return usage;
  }
  return status;
}

/// The flags named in `list`, separated by commas.
sipwire::leniency lenient_from(std::string_view list) {
  auto out = sipwire::leniency::none;
  while (!list.empty()) {
    const auto name = list.substr(0, list.find(','));
    list.remove_prefix(name.size() == list.size() ? name.size() : name.size() + 1);
    const auto flag = sipwire::leniency_from(name);
    if (!flag)
      throw CLI::ValidationError("--lenient", "there is no leniency called '" + std::string(name) + "'");
    out |= *flag;
  }
  return out;
}

std::string leniency_help() {
  std::string out = "Leniencies, and the risk of each; those marked * are in deployed:\n";
  for (const auto& row : sipwire::leniencies)
    out.append(has(sipwire::leniency::deployed, row.flag) ? "* " : "  ")
        .append(row.name)
        .append(": ")
        .append(row.risk)
        .append("\n");
  return out +
         "\nExit status: 0 when all is well, 1 when a message is malformed, 2 for wrong usage and files that "
         "cannot be read.";
}

int run(int argc, char** argv) {
  CLI::App app("Takes messages of the SIP family apart.", "sipwire");
  app.set_version_flag("--version", std::string("sipwire ") + SIPWIRE_VERSION_STRING);
  app.require_subcommand(1);

  auto* const command = app.add_subcommand("decode",
                                           "Shows SIP messages and MSRP chunks, one a file or a stream of "
                                           "them, as a tree, as JSON or as path=value lines.");
  decode_options options;
  std::string lenient;
  std::string colour = "auto";
  command->add_option("file", options.files, "files to read; - is standard input")->required();
  bool as_json = false;
  bool as_flat = false;
  bool is_strict = false;
  auto* const json =
      command->add_flag("--json", as_json, "one JSON object a file, each on a line of its own");
  command->add_flag("--flat", as_flat, "path=value lines")->excludes(json);
  command->add_flag(
      "--stream", options.stream,
      "a TCP stream of messages and keep-alives, as files called *.sipstream and *.msrpstream are");
  auto* const strict = command->add_flag("--strict", is_strict,
                                         "accept what the grammar allows and nothing else (the default)");
  command
      ->add_option("--lenient", lenient,
                   "accept these deviations too: FLAG,..., deployed (what is about, each read in "
                   "one way only) or all")
      ->type_name("FLAG,...")
      ->excludes(strict);
  command
      ->add_option("--color", colour,
                   "colour the tree: always, never, or auto, which is when it goes to a terminal")
      ->check(CLI::IsMember({"always", "never", "auto"}))
      ->type_name("WHEN");
  command->footer(leniency_help());

  try {
    app.parse(argc, argv);
    options.lenient = lenient_from(lenient);
  } catch (const CLI::ParseError& e) {
    return app.exit(e) == 0 ? all_well : usage;
  }
  options.as = as_json ? format::json : as_flat ? format::flat : format::tree;
  options.colours = has_colours(colour, STDOUT_FILENO);
  options.error_colours = has_colours(colour, STDERR_FILENO);
  return decode(options);
}

}  // namespace

int main(int argc, char** argv) {
  try {
    return run(argc, argv);
  } catch (const std::exception& e) {
    std::fprintf(stderr, "sipwire: %s\n", e.what());
    return usage;
  }
}
