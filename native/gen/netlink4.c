// Generated from native/defs/netlink.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/sock_diag.h>)
#include <linux/sock_diag.h>
#endif
#include "../same.h"
#if defined(SOCK_DIAG_BY_FAMILY)
SAME(SOCK_DIAG_BY_FAMILY, 20)
#endif
#if defined(SOCK_DESTROY)
SAME(SOCK_DESTROY, 21)
#endif
