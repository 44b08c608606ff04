// Generated from native/defs/generic.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<time.h>)
#include <time.h>
#endif
#include "../same.h"
#if __has_include(<time.h>)
SAME_SIZE(timespec, 16)
SAME_FIELD(timespec, tv_sec, 0, 8)
SAME_FIELD(timespec, tv_nsec, 8, 8)
#endif
