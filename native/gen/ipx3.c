// Generated from native/defs/ipx.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<netatalk/at.h>)
#include <netatalk/at.h>
#endif
#include "../same.h"
#if defined(SOL_ATALK)
SAME(SOL_ATALK, 258)
#endif
