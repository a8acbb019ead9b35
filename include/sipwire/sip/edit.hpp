#pragma once

/// \file
/// edit: changes to a parsed message that cost what changes, as a proxy makes them.

#include "edit/body.hpp"
#include "edit/changes.hpp"
#include "edit/edit.hpp"
#include "edit/fields.hpp"
#include "edit/output.hpp"
#include "edit/proxy.hpp"
#include "edit/values.hpp"
