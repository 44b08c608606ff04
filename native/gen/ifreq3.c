// Generated from native/defs/ifreq.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/wireless.h>)
#include <linux/wireless.h>
#endif
#include "../same.h"
#if __has_include(<linux/wireless.h>)
SAME_SIZE(iwreq, 32)
SAME_FIELD(iwreq, ifr_name, 0, 16)
SAME_FIELD(iwreq, u.data.pointer, 16, 8)
SAME_FIELD(iwreq, u.data.length, 24, 2)
SAME_FIELD(iwreq, u.data.flags, 26, 2)
#endif
