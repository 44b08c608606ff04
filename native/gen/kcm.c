// Generated from native/defs/kcm.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/kcm.h>)
#include <linux/kcm.h>
#endif
#include "../same.h"
#if defined(SIOCKCMATTACH)
SAME(SIOCKCMATTACH, 35296)
#endif
#if defined(SIOCKCMUNATTACH)
SAME(SIOCKCMUNATTACH, 35297)
#endif
#if defined(SIOCKCMCLONE)
SAME(SIOCKCMCLONE, 35298)
#endif
#if defined(KCM_RECV_DISABLE)
SAME(KCM_RECV_DISABLE, 1)
#endif
#if defined(KCMPROTO_CONNECTED)
SAME(KCMPROTO_CONNECTED, 0)
#endif
