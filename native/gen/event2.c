// Generated from native/defs/event.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<signal.h>)
#include <signal.h>
#endif
#include "../same.h"
#if __has_include(<signal.h>)
SAME(SS_ONSTACK, 1)
#endif
#if __has_include(<signal.h>)
SAME(SS_DISABLE, 2)
#endif
#if __has_include(<signal.h>)
SAME(POLL_IN, 1)
#endif
#if __has_include(<signal.h>)
SAME(POLL_OUT, 2)
#endif
#if __has_include(<signal.h>)
SAME(POLL_MSG, 3)
#endif
#if __has_include(<signal.h>)
SAME(POLL_ERR, 4)
#endif
#if __has_include(<signal.h>)
SAME(POLL_PRI, 5)
#endif
#if __has_include(<signal.h>)
SAME(POLL_HUP, 6)
#endif
