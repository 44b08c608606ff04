// Generated from native/defs/header.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<net/if_arp.h>)
#include <net/if_arp.h>
#endif
#include "../same.h"
#if __has_include(<net/if_arp.h>)
SAME_SIZE(arphdr, 8)
SAME_FIELD(arphdr, ar_hrd, 0, 2)
SAME_FIELD(arphdr, ar_pro, 2, 2)
SAME_FIELD(arphdr, ar_hln, 4, 1)
SAME_FIELD(arphdr, ar_pln, 5, 1)
SAME_FIELD(arphdr, ar_op, 6, 2)
#endif
