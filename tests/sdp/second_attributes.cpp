#include "support/attribute_access.hpp"

namespace test_support {

const attribute_access* access_to_second_half(sipwire::sdp::attribute_id id) {
  return access_to_half<true>(id);
}

}  // namespace test_support
