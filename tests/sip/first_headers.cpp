#include "support/header_access.hpp"

namespace test_support {

const header_access* access_to_first_half(sipwire::sip::header_id id) {
  return access_to_half<false>(id);
}

const header_access* access_to(sipwire::sip::header_id id) {
  return id < second_half_of_headers ? access_to_first_half(id) : access_to_second_half(id);
}

}  // namespace test_support
