// Generated from native/defs/event.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<sys/signalfd.h>)
#include <sys/signalfd.h>
#endif
#include "../same.h"
#if __has_include(<sys/signalfd.h>)
SAME(SFD_NONBLOCK, 2048)
#endif
#if __has_include(<sys/signalfd.h>)
SAME(SFD_CLOEXEC, 524288)
#endif
