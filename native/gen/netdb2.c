// Generated from native/defs/netdb.def by `npm run gen`. Do not edit.
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
#if defined(HOST_NAME_MAX) && defined(__GLIBC__)
SAME(HOST_NAME_MAX, 64)
#endif
