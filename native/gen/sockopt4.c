// Generated from native/defs/sockopt.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<sys/time.h>)
#include <sys/time.h>
#endif
#include "../same.h"
#if __has_include(<sys/time.h>)
SAME_SIZE(timeval, 16)
SAME_FIELD(timeval, tv_sec, 0, 8)
SAME_FIELD(timeval, tv_usec, 8, 8)
#endif
