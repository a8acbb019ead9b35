// What the fuzz targets mend behind a mutation (fuzz/support/mend.hpp).
#include "../../fuzz/support/mend.hpp"

#include <catch2/catch.hpp>
#include <string>

namespace {

template <class Mend>
std::string mended(std::string text, Mend&& mend) {
  mend(text);
  const std::string once = text;
  // What is whole stays as it is.
  mend(text);
  CHECK(text == once);
  return once;
}

}  // namespace

TEST_CASE("mend: Content-Length of each message of a stream", "[self]") {
  CHECK(mended("OPTIONS sip:a SIP/2.0\r\nl:99\r\nContent-Length : 3\r\n\r\nhello\r\nSIP/2.0 200 OK\r\n"
               "Content-Length: 77\r\n\r\n",
               mend::sip) ==
        "OPTIONS sip:a SIP/2.0\r\nl: 7\r\nContent-Length : 7\r\n\r\nhello\r\nSIP/2.0 200 OK\r\n"
        "Content-Length: 0\r\n\r\n");
  CHECK(mended("", mend::sip).empty());
  CHECK(mended("l", mend::sip) == "l");
}

TEST_CASE("mend: Content-Length of a CPIM message", "[self]") {
  CHECK(mended("Content-Length: 9\r\n\r\nContent-Type: a/b\r\nContent-Length: 5\r\n\r\nbody", mend::cpim) ==
        "Content-Length: 9\r\n\r\nContent-Type: a/b\r\nContent-Length: 4\r\n\r\nbody");
  CHECK(mended("", mend::cpim).empty());
}

TEST_CASE("mend: end-lines of MSRP chunks", "[self]") {
  CHECK(mended("MSRP abcd SEND\r\nX: y\r\n\r\nhi\r\n-------zz+\r\nMSRP efgh SEND\r\n\r\nx", mend::msrp) ==
        "MSRP abcd SEND\r\nX: y\r\n\r\nhi\r\n-------abcd+\r\nMSRP efgh SEND\r\n\r\nx\r\n-------efgh$\r\n");
  CHECK(mended("", mend::msrp).empty());
  CHECK(mended("-------zz+\r\n", mend::msrp) == "-------zz+\r\n");
}

TEST_CASE("mend: delimiter lines of multiparts", "[self]") {
  const auto plain = [](std::string& text) { mend::multipart(text, "b"); };
  CHECK(mended("--x\r\n\r\none\r\n--\r\n\r\ntwo\r\n--y--", plain) ==
        "--b\r\n\r\none\r\n--b\r\n\r\ntwo\r\n--b--\r\n");
  const auto typed = [](std::string& text) { mend::multipart(text); };
  CHECK(mended("Content-Type: multipart/mixed;boundary=\"xx\"\r\n\r\n--a\r\n\r\nb\r\n--\r\n", typed) ==
        "Content-Type: multipart/mixed;boundary=\"xx\"\r\n\r\n--xx\r\n\r\nb\r\n--xx--\r\n");
  CHECK(mended("boundary=", typed) == "boundary=");
}

TEST_CASE("mend: WebSocket frames fill the stream", "[self]") {
  const auto server = [](std::string& text) { mend::websocket(text, true); };
  const auto client = [](std::string& text) { mend::websocket(text, false); };
  CHECK(mended(std::string("\xF1\x7F") + "keyshello", server) == std::string("\x81\x85") + "keyshello");
  CHECK(mended(std::string("\xF1\xFF") + "hello", client) == std::string("\x81\x05") + "hello");
  CHECK(mended("", server).empty());
}
