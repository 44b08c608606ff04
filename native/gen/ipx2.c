// Generated from native/defs/ipx.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/atalk.h>)
#include <linux/atalk.h>
#endif
#include "../same.h"
#if defined(SIOCATALKDIFADDR)
SAME(SIOCATALKDIFADDR, 35296)
#endif
