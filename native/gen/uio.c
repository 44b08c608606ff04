// Generated from native/defs/uio.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<limits.h>)
#include <limits.h>
#endif
#include "../same.h"
#if defined(IOV_MAX)
SAME(IOV_MAX, 1024)
#endif
#if defined(NL_LANGMAX) && defined(__GLIBC__)
SAME(NL_LANGMAX, 2048)
#endif
#if defined(NL_ARGMAX) && defined(__GLIBC__)
SAME(NL_ARGMAX, 4096)
#endif
#if defined(NL_MSGMAX) && defined(__GLIBC__)
SAME(NL_MSGMAX, 2147483647)
#endif
#if defined(NL_NMAX) && defined(__GLIBC__)
SAME(NL_NMAX, 2147483647)
#endif
#if defined(NL_SETMAX) && defined(__GLIBC__)
SAME(NL_SETMAX, 2147483647)
#endif
#if defined(NL_TEXTMAX) && defined(__GLIBC__)
SAME(NL_TEXTMAX, 2147483647)
#endif
