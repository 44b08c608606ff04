// Generated from native/defs/atm.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/atm.h>)
#include <linux/atm.h>
#endif
#if __has_include(<linux/atmdev.h>)
#include <linux/atmdev.h>
#endif
#include "../same.h"
#if defined(SO_SETCLP)
SAME(SO_SETCLP, 1107296260)
#endif
#if defined(SO_CIRANGE)
SAME(SO_CIRANGE, 1107361794)
#endif
#if defined(SO_ATMQOS)
SAME(SO_ATMQOS, 1107427412)
#endif
#if defined(SO_ATMSAP)
SAME(SO_ATMSAP, 1107492904)
#endif
#if defined(SO_ATMPVC)
SAME(SO_ATMPVC, 1107558412)
#endif
#if defined(SO_MULTIPOINT)
SAME(SO_MULTIPOINT, 1107623940)
#endif
