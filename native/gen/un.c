// Generated from native/defs/un.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/un.h>)
#include <linux/un.h>
#endif
#include "../same.h"
#if defined(SIOCUNIXFILE)
SAME(SIOCUNIXFILE, 35296)
#endif
#if defined(UNIX_PATH_MAX)
SAME(UNIX_PATH_MAX, 108)
#endif
