// Generated from native/defs/process.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<sys/pidfd.h>)
#include <sys/pidfd.h>
#endif
#include "../same.h"
#if defined(PIDFD_NONBLOCK)
SAME(PIDFD_NONBLOCK, 2048)
#endif
