#pragma once

/// \file
/// Instruction set choice and the namespace that keeps it ODR-safe.
///
/// The vector code is chosen at compile time from the compiler's own target macros. Every entity of the
/// library lives in an inline namespace named after the choice, so two translation units built with different
/// target flags may be linked into one program.
/// Define SIPWIRE_PORTABLE before the first include to use no vector instructions at all. Compilers without
/// the vector extensions of GCC use none.

#include <cstddef>
#include <cstdint>

#if defined(SIPWIRE_PORTABLE) || !defined(__GNUC__)
#define SIPWIRE_ISA portable
#elif defined(__AVX2__)
#define SIPWIRE_ISA avx2
#define SIPWIRE_AVX2 1
#elif defined(__SSSE3__)
#define SIPWIRE_ISA ssse3
#define SIPWIRE_SSSE3 1
#define SIPWIRE_SSE2 1
#elif defined(__SSE2__)
#define SIPWIRE_ISA sse2
#define SIPWIRE_SSE2 1
#elif defined(__aarch64__) && defined(__ARM_NEON)
#define SIPWIRE_ISA neon
#define SIPWIRE_NEON 1
#else
#define SIPWIRE_ISA portable
#endif

#if defined(__GNUC__)
#define SIPWIRE_ALWAYS_INLINE __attribute__((always_inline))
#define SIPWIRE_INLINE inline SIPWIRE_ALWAYS_INLINE
#define SIPWIRE_NOINLINE __attribute__((noinline))
#define SIPWIRE_LIKELY(x) __builtin_expect(!!(x), 1)
#define SIPWIRE_UNLIKELY(x) __builtin_expect(!!(x), 0)
#else
#define SIPWIRE_ALWAYS_INLINE
#define SIPWIRE_INLINE inline
#define SIPWIRE_NOINLINE
#define SIPWIRE_LIKELY(x) (x)
#define SIPWIRE_UNLIKELY(x) (x)
#endif
