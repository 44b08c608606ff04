// Generated from native/defs/fcntl.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/fcntl.h>)
#include <linux/fcntl.h>
#endif
#include "../same.h"
#if defined(F_GETOWNER_UIDS)
SAME(F_GETOWNER_UIDS, 17)
#endif
#if defined(F_CANCELLK)
SAME(F_CANCELLK, 1029)
#endif
#if defined(F_LINUX_SPECIFIC_BASE)
SAME(F_LINUX_SPECIFIC_BASE, 1024)
#endif
