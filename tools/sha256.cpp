#include "sha256.hpp"

#include <openssl/evp.h>

#include <stdexcept>

namespace tool {

std::string sha256(std::string_view bytes) {
  unsigned char digest[EVP_MAX_MD_SIZE];
  unsigned int size = 0;
  if (EVP_Digest(bytes.data(), bytes.size(), digest, &size, EVP_sha256(), nullptr) != 1)
    throw std::runtime_error("libcrypto has no SHA-256");
  std::string out;
  for (unsigned int i = 0; i < size; ++i) {
    constexpr char digits[] = "0123456789abcdef";
    out += {digits[digest[i] >> 4U], digits[digest[i] & 15U]};
  }
  return out;
}

}  // namespace tool
