// Generated from native/defs/netrom.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<netrom/netrom.h>)
#include <netrom/netrom.h>
#endif
#include "../same.h"
#if defined(SIOCNRGETPARMS)
SAME(SIOCNRGETPARMS, 35296)
#endif
#if defined(SIOCNRSETPARMS)
SAME(SIOCNRSETPARMS, 35297)
#endif
#if defined(SIOCNRDECOBS)
SAME(SIOCNRDECOBS, 35298)
#endif
#if defined(SIOCNRRTCTL)
SAME(SIOCNRRTCTL, 35299)
#endif
#if defined(SIOCNRCTLCON)
SAME(SIOCNRCTLCON, 35300)
#endif
#if defined(NETROM_NEIGH)
SAME(NETROM_NEIGH, 0)
#endif
#if defined(NETROM_NODE)
SAME(NETROM_NODE, 1)
#endif
#if defined(NETROM_KILL)
SAME(NETROM_KILL, 99)
#endif
#if defined(NETROM_T1)
SAME(NETROM_T1, 1)
#endif
#if defined(NETROM_T2)
SAME(NETROM_T2, 2)
#endif
#if defined(NETROM_N2)
SAME(NETROM_N2, 3)
#endif
#if defined(NETROM_PACLEN)
SAME(NETROM_PACLEN, 5)
#endif
#if defined(NETROM_T4)
SAME(NETROM_T4, 6)
#endif
#if defined(NETROM_IDLE)
SAME(NETROM_IDLE, 7)
#endif
#if defined(SOL_NETROM)
SAME(SOL_NETROM, 259)
#endif
