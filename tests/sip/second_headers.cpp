#include "support/header_access.hpp"

namespace test_support {

const header_access* access_to_second_half(sipwire::sip::header_id id) {
  return access_to_half<true>(id);
}

}  // namespace test_support
