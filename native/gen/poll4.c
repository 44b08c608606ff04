// Generated from native/defs/poll.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<sys/select.h>)
#include <sys/select.h>
#endif
#include "../same.h"
#if defined(FD_SETSIZE)
SAME(FD_SETSIZE, 1024)
#endif
