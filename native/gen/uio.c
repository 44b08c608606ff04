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
#if defined(NL_LANGMAX)
SAME(NL_LANGMAX, 2048)
#endif
#if defined(NL_ARGMAX)
SAME(NL_ARGMAX, 4096)
#endif
#if defined(NL_MSGMAX)
SAME(NL_MSGMAX, 2147483647)
#endif
#if defined(NL_NMAX)
SAME(NL_NMAX, 2147483647)
#endif
#if defined(NL_SETMAX)
SAME(NL_SETMAX, 2147483647)
#endif
#if defined(NL_TEXTMAX)
SAME(NL_TEXTMAX, 2147483647)
#endif
