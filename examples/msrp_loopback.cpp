// A file sent over MSRP from one end of a TCP connection to the other, in chunks that give way to chat
// messages; each message is answered by a report. Both ends are in this process, which never holds more of
// the file than a piece.
//
// msrp_loopback [MEBIBYTES]
#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <sipwire/msrp/chunker.hpp>
#include <sipwire/msrp/endpoint.hpp>
#include <sipwire/msrp/receiver.hpp>
#include <sipwire/msrp/writer.hpp>
#include <string>
#include <string_view>

namespace msrp = sipwire::msrp;

namespace {

constexpr std::string_view alice = "msrp://127.0.0.1:7394/alice;tcp", bob = "msrp://127.0.0.1:8493/bob;tcp";
constexpr std::size_t piece_size = 65536;      // of the file, read at a time
constexpr std::uint64_t fair_share = 1 << 18;  // octets of the file before a chat message may go

[[noreturn]] void fail(const char* what) {
  std::perror(what);
  std::exit(1);
}

// an endpoint on a network takes a generator that nobody can guess
std::mt19937_64 random_number{std::random_device{}()};

msrp::transact_id draw() {
  return msrp::transact_id::draw(random_number);
}

/// A socket, and what it could not take yet.
class connection {
 public:
  explicit connection(int socket) : socket_(socket) { ::fcntl(socket_, F_SETFL, O_NONBLOCK); }
  [[nodiscard]] int socket() const { return socket_; }
  [[nodiscard]] bool idle() const { return pending_.empty(); }
  /// Where small messages are put to be sent.
  std::string& pending() { return pending_; }

  void send(const sipwire::gather& list) {
    std::array<iovec, 16> pieces;
    int n = 0;
    for (const auto& piece : list.pieces())
      pieces[static_cast<std::size_t>(n++)] = {const_cast<void*>(piece.base), piece.size};
    ssize_t sent = ::writev(socket_, pieces.data(), n);
    if (sent < 0 && errno != EAGAIN) fail("writev");
    for (const auto& piece : list.pieces()) {
      const ssize_t now = std::min(std::max<ssize_t>(sent, 0), static_cast<ssize_t>(piece.size));
      pending_ += piece.text().substr(static_cast<std::size_t>(now));
      sent -= now;
    }
  }
  void flush() {
    if (pending_.empty()) return;
    const ssize_t sent = ::send(socket_, pending_.data(), pending_.size(), MSG_NOSIGNAL);
    if (sent < 0 && errno != EAGAIN) fail("send");
    if (sent > 0) pending_.erase(0, static_cast<std::size_t>(sent));
  }
  template <class Stream, class Handler>
  void receive(Stream& in, Handler& on) {
    static std::array<char, piece_size> bytes;
    const ssize_t n = ::recv(socket_, bytes.data(), bytes.size(), 0);
    if (n < 0 && errno == EAGAIN) return;
    if (n <= 0) fail("recv");
    if (const auto taken = in.feed({bytes.data(), static_cast<std::size_t>(n)}, on); !taken) {
      std::printf("%.*s\n", static_cast<int>(describe(taken.error().code).size()),
                  describe(taken.error().code).data());
      std::exit(1);
    }
  }

 private:
  int socket_;
  std::string pending_;
};

/// Alice: sends, and counts what comes back.
struct sending {
  connection* out;
  int file;
  msrp::chunker message;
  std::uint64_t size;
  std::uint64_t chunk_first = 0;  // where the open chunk of the file begins
  std::array<char, piece_size> piece{};
  unsigned requests = 0, chats = 0, responses = 0, reports = 0;
  bool chat_due = true;

  [[nodiscard]] bool done() const {
    return message.finished() && responses == requests && reports == chats + 1;
  }

  /// The next thing to send: a chat message, or a piece of the file.
  void next() {
    if (message.finished() || !out->idle()) return;
    if (chat_due && !message.open()) {
      chat_due = false;
      const std::string id = "chat" + std::to_string(1000 + chats++);
      const std::string text =
          std::to_string(message.position()) + " octets of " + std::to_string(size) + " sent";
      sipwire::string_sink sink(out->pending());
      if (!msrp::request_writer(sink, draw(), msrp::method::send, bob, alice)
               .add<msrp::hdr::message_id>(id)
               .add<msrp::hdr::success_report>(true)
               .add<msrp::hdr::byte_range>(msrp::byte_range{1, text.size(), text.size()})
               .body("text/plain", text)
               .finish())
        std::exit(1);
      ++requests;
      return;
    }
    const ssize_t n = ::pread(file, piece.data(), piece.size(), static_cast<off_t>(message.position()));
    if (n < 0) fail("pread");
    const std::string_view content(piece.data(), static_cast<std::size_t>(n));
    std::array<sipwire::gather_piece, 16> pieces;
    sipwire::gather list(pieces);
    if (!message.open()) {
      chunk_first = message.position();
      if (!message.begin(list, draw, content)) std::exit(1);
      ++requests;
    }
    if (!message.send(list, content)) std::exit(1);
    if (message.position() == size) {
      if (message.open() && !message.finish(list)) std::exit(1);
    } else if (message.open() && message.position() - chunk_first >= fair_share) {
      if (!message.interrupt(list)) std::exit(1);
      chat_due = true;
    }
    out->send(list);
  }

  void on_start(const sipwire::source&, const msrp::start_line_view& line) {
    responses += line.status() == 200;
    reports += line.method() == msrp::method::report;
  }
};

/// Content as it comes: the file to disk, chat messages to memory.
struct content_store {
  int file;
  std::array<std::array<char, 256>, 4> chats{};

  bool write(const msrp::assembly& m, std::uint64_t at, std::string_view octets) {
    if (m.message_id() == "thefile1")
      return ::pwrite(file, octets.data(), octets.size(), static_cast<off_t>(at)) ==
             static_cast<ssize_t>(octets.size());
    auto& room = chats[m.index()];
    return at <= room.size() && octets.copy(room.data() + at, room.size() - at) == octets.size();
  }
};

/// Bob: answers each chunk, and reports each message that is complete.
struct receiving {
  connection* out;
  unsigned chunks = 0, chats = 0;
  std::uint64_t file_size = 0;

  void on_chunk(const msrp::received_chunk& chunk) {
    ++chunks;
    sipwire::string_sink sink(out->pending());
    if (const auto status = chunk.response())
      if (!msrp::make_response(sink, *chunk.head(), *status).finish()) std::exit(1);
    if (chunk.complete()) {
      if (chunk.message()->message_id() == "thefile1") {
        file_size = *chunk.message()->size();
      } else {
        ++chats;
      }
    }
    if (const auto range = chunk.success())
      if (!msrp::make_report(sink, draw(), *chunk.head(), 200, *range).finish()) std::exit(1);
  }
};

std::array<int, 2> connected() {
  const int listening = ::socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in at{};
  at.sin_family = AF_INET;
  at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t length = sizeof at;
  auto* const address = reinterpret_cast<sockaddr*>(&at);
  if (listening < 0 || ::bind(listening, address, length) != 0 || ::listen(listening, 1) != 0) fail("listen");
  if (::getsockname(listening, address, &length) != 0) fail("getsockname");
  const int one = ::socket(AF_INET, SOCK_STREAM, 0);
  if (one < 0 || ::connect(one, address, length) != 0) fail("connect");
  const int other = ::accept(listening, nullptr, nullptr);
  if (other < 0) fail("accept");
  ::close(listening);
  return {one, other};
}

/// A file that goes when it is closed.
int temporary_file() {
  const char* const folder = std::getenv("TMPDIR");
  std::string name =
      std::string(folder != nullptr ? folder : "/tmp") + "/msrp_loopback." + std::string(6, 'X');
  const int file = ::mkstemp(name.data());
  if (file < 0) fail("mkstemp");
  ::unlink(name.c_str());
  return file;
}

std::string sha256_of(int file) {
  const std::string command = "sha256sum /proc/" + std::to_string(::getpid()) + "/fd/" + std::to_string(file);
  std::array<char, 65> digest{};
  FILE* const pipe = ::popen(command.c_str(), "r");
  if (pipe == nullptr || std::fread(digest.data(), 1, 64, pipe) != 64) fail("sha256sum");
  ::pclose(pipe);
  return digest.data();
}

void fill(int file, std::uint64_t size) {
  std::array<std::uint64_t, 8192> block;
  for (std::uint64_t at = 0; at < size; at += sizeof block) {
    for (auto& word : block) word = random_number();
    const std::uint64_t left = size - at;
    const std::size_t n = left < sizeof block ? static_cast<std::size_t>(left) : sizeof block;
    if (::write(file, block.data(), n) != static_cast<ssize_t>(n)) fail("write");
  }
}

}  // namespace

int main(int argc, char** argv) {
  const std::uint64_t size = (argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 4) << 20U;
  const int original = temporary_file(), copy = temporary_file();
  fill(original, size);
  const auto sockets = connected();
  connection at_alice(sockets[0]), at_bob(sockets[1]);

  std::array<char, 1024> head_room;
  msrp::message_to_send what{bob, alice, "thefile1", "application/octet-stream", size};
  what.success_report = true;
  const auto message = msrp::chunker::make(what, head_room);
  if (!message) return 1;
  static sending from_alice{&at_alice, original, *message, size};
  std::array<char, 2048> alices_room;
  msrp::decoder to_alice(alices_room);
  msrp::receiver_storage<2048, 16, 4, 16> bobs_room;
  msrp::receiver to_bob(bobs_room, content_store{copy});
  receiving by_bob{&at_bob};

  const auto began = std::chrono::steady_clock::now();
  while (!from_alice.done()) {
    const auto events = [](const connection& c, bool more) {
      return static_cast<short>(POLLIN | (more || !c.idle() ? POLLOUT : 0));
    };
    std::array<pollfd, 2> both{{{at_alice.socket(), events(at_alice, !from_alice.message.finished()), 0},
                                {at_bob.socket(), events(at_bob, false), 0}}};
    if (::poll(both.data(), both.size(), 30000) <= 0) fail("poll");
    if ((both[0].revents & POLLOUT) != 0) {
      at_alice.flush();
      from_alice.next();
    }
    if ((both[0].revents & POLLIN) != 0) at_alice.receive(to_alice, from_alice);
    if ((both[1].revents & POLLIN) != 0) at_bob.receive(to_bob, by_bob);
    at_bob.flush();
  }
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
  rusage used{};
  ::getrusage(RUSAGE_SELF, &used);
  std::fprintf(stderr, "%.2f s, %.0f MB/s, %ld KiB resident at most\n", took.count(),
               static_cast<double>(size) / took.count() / 1e6, used.ru_maxrss);

  std::printf("sent %llu octets in %u chunks between %u chat messages\n",
              static_cast<unsigned long long>(size), from_alice.requests - from_alice.chats,
              from_alice.chats);
  std::printf("received %llu octets and %u chat messages in %u chunks\n",
              static_cast<unsigned long long>(by_bob.file_size), by_bob.chats, by_bob.chunks);
  std::printf("%u responses, %u reports\n", from_alice.responses, from_alice.reports);
  const bool same = sha256_of(original) == sha256_of(copy);
  std::printf("SHA-256 %s\n", same ? "agrees" : "DIFFERS");
  return same ? 0 : 1;
}
