// Generated from native/defs/header.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/if_ether.h>)
#include <linux/if_ether.h>
#endif
#include "../same.h"
#if __has_include(<linux/if_ether.h>)
SAME_SIZE(ethhdr, 14)
SAME_FIELD(ethhdr, h_dest, 0, 6)
SAME_FIELD(ethhdr, h_source, 6, 6)
SAME_FIELD(ethhdr, h_proto, 12, 2)
#endif
