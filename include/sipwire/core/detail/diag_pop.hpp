// No include guard: closes the fence opened by diag_push.hpp.
#if defined(__GNUC__)
#pragma GCC diagnostic pop
#endif
