// Generated from native/defs/ipx.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<netipx/ipx.h>)
#include <netipx/ipx.h>
#endif
#include "../same.h"
#if defined(SIOCAIPXITFCRT)
SAME(SIOCAIPXITFCRT, 35296)
#endif
#if defined(SIOCAIPXPRISLT)
SAME(SIOCAIPXPRISLT, 35297)
#endif
#if defined(SIOCIPXCFGDATA)
SAME(SIOCIPXCFGDATA, 35298)
#endif
#if defined(SIOCIPXNCPCONN)
SAME(SIOCIPXNCPCONN, 35299)
#endif
#if defined(SOL_IPX)
SAME(SOL_IPX, 256)
#endif
