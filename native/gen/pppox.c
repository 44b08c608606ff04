// Generated from native/defs/pppox.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/if_pppox.h>)
#include <linux/if_pppox.h>
#endif
#include "../same.h"
#if defined(PPPOEIOCDFWD)
SAME(PPPOEIOCDFWD, 45313)
#endif
#if defined(PPPOEIOCSFWD)
SAME(PPPOEIOCSFWD, 1074311424)
#endif
#if defined(PX_PROTO_OE)
SAME(PX_PROTO_OE, 0)
#endif
#if defined(PX_PROTO_OL2TP)
SAME(PX_PROTO_OL2TP, 1)
#endif
#if defined(PX_PROTO_PPTP)
SAME(PX_PROTO_PPTP, 2)
#endif
#if defined(PX_MAX_PROTO)
AT_LEAST(PX_MAX_PROTO, 3)
#endif
#if defined(PPPOE_SES_HLEN)
SAME(PPPOE_SES_HLEN, 8)
#endif
