// Generated from native/defs/sockopt.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/socket.h>)
#include <linux/socket.h>
#endif
#include "../same.h"
#if defined(SOCK_SNDBUF_LOCK)
SAME(SOCK_SNDBUF_LOCK, 1)
#endif
#if defined(SOCK_RCVBUF_LOCK)
SAME(SOCK_RCVBUF_LOCK, 2)
#endif
#if defined(SOCK_BUF_LOCK_MASK)
SAME(SOCK_BUF_LOCK_MASK, 3)
#endif
#if defined(SOCK_TXREHASH_DISABLED)
SAME(SOCK_TXREHASH_DISABLED, 0)
#endif
#if defined(SOCK_TXREHASH_ENABLED)
SAME(SOCK_TXREHASH_ENABLED, 1)
#endif
#if defined(SOCK_TXREHASH_DEFAULT)
SAME(SOCK_TXREHASH_DEFAULT, 255)
#endif
