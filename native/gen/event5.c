// Generated from native/defs/event.def by `npm run gen`. Do not edit.
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
#if defined(CLOCK_REALTIME)
SAME(CLOCK_REALTIME, 0)
#endif
#if defined(CLOCK_MONOTONIC)
SAME(CLOCK_MONOTONIC, 1)
#endif
#if defined(CLOCK_BOOTTIME)
SAME(CLOCK_BOOTTIME, 7)
#endif
#if defined(CLOCK_TAI)
SAME(CLOCK_TAI, 11)
#endif
#if defined(CLOCK_REALTIME_ALARM)
SAME(CLOCK_REALTIME_ALARM, 8)
#endif
#if defined(CLOCK_BOOTTIME_ALARM)
SAME(CLOCK_BOOTTIME_ALARM, 9)
#endif
