// Generated from native/defs/can.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/can/j1939.h>)
#include <linux/can/j1939.h>
#endif
#include "../same.h"
#if __has_include(<linux/can/j1939.h>)
SAME_SIZE(j1939_filter, 32)
SAME_FIELD(j1939_filter, name, 0, 8)
SAME_FIELD(j1939_filter, name_mask, 8, 8)
SAME_FIELD(j1939_filter, pgn, 16, 4)
SAME_FIELD(j1939_filter, pgn_mask, 20, 4)
SAME_FIELD(j1939_filter, addr, 24, 1)
SAME_FIELD(j1939_filter, addr_mask, 25, 1)
#endif
