// Generated from native/defs/timestamp.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/net_tstamp.h>)
#include <linux/net_tstamp.h>
#endif
#include "../same.h"
#if __has_include(<linux/net_tstamp.h>)
SAME_SIZE(so_timestamping, 8)
SAME_FIELD(so_timestamping, flags, 0, 4)
SAME_FIELD(so_timestamping, bind_phc, 4, 4)
SAME_SIZE(sock_txtime, 8)
SAME_FIELD(sock_txtime, clockid, 0, 4)
SAME_FIELD(sock_txtime, flags, 4, 4)
#endif
