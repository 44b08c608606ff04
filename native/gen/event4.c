// Generated from native/defs/event.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<sys/timerfd.h>)
#include <sys/timerfd.h>
#endif
#include "../same.h"
#if __has_include(<sys/timerfd.h>)
SAME(TFD_TIMER_ABSTIME, 1)
#endif
#if __has_include(<sys/timerfd.h>)
SAME(TFD_TIMER_CANCEL_ON_SET, 2)
#endif
#if __has_include(<sys/timerfd.h>)
SAME(TFD_NONBLOCK, 2048)
#endif
#if __has_include(<sys/timerfd.h>)
SAME(TFD_CLOEXEC, 524288)
#endif
#if __has_include(<sys/timerfd.h>)
SAME_SIZE(itimerspec, 32)
SAME_FIELD(itimerspec, it_interval.tv_sec, 0, 8)
SAME_FIELD(itimerspec, it_interval.tv_nsec, 8, 8)
SAME_FIELD(itimerspec, it_value.tv_sec, 16, 8)
SAME_FIELD(itimerspec, it_value.tv_nsec, 24, 8)
#endif
