// The precompiled part of every test: Catch alone, so that a test still names each header it needs.
#include <catch2/catch.hpp>
