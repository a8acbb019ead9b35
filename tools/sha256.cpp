#include "sha256.hpp"

#include <openssl/evp.h>

#include <stdexcept>

#include "facts.hpp"

namespace tool {

std::string sha256(std::string_view bytes) {
  unsigned char digest[EVP_MAX_MD_SIZE];
  unsigned int size = 0;
  if (EVP_Digest(bytes.data(), bytes.size(), digest, &size, EVP_sha256(), nullptr) != 1)
    throw std::runtime_error("libcrypto has no SHA-256");
  return hex({reinterpret_cast<const char*>(digest), size});
}

}  // namespace tool
