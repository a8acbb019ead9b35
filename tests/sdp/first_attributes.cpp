#include "support/attribute_access.hpp"

namespace test_support {

const attribute_access* access_to_first_half(sipwire::sdp::attribute_id id) {
  return access_to_half<false>(id);
}

const attribute_access* access_to(sipwire::sdp::attribute_id id) {
  return id < second_half ? access_to_first_half(id) : access_to_second_half(id);
}

}  // namespace test_support
