#pragma once

/// \file
/// Everything for the bodies of RCS: CPIM with its IMDN headers, IMDN documents, isComposing, resource lists,
/// file transfer, and what finds, writes and answers them.

#include "codec/cpim.hpp"
#include "codec/imdn.hpp"
#include "cpim/message_view.hpp"
#include "cpim/writer.hpp"
#include "imdn/is_composing.hpp"
#include "imdn/notification.hpp"
#include "imdn/writer.hpp"
#include "rcs/bodies.hpp"
#include "rcs/file_transfer.hpp"
#include "rcs/message.hpp"
#include "rcs/notification.hpp"
#include "rcs/resource_lists.hpp"
#include "xml/pull.hpp"
#include "xml/writer.hpp"
