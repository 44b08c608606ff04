// Generated from native/defs/message.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/tipc.h>)
#include <linux/tipc.h>
#endif
#include "../same.h"
#if __has_include(<linux/tipc.h>)
SAME_SIZE(tipc_service_range, 12)
SAME_FIELD(tipc_service_range, type, 0, 4)
SAME_FIELD(tipc_service_range, lower, 4, 4)
SAME_FIELD(tipc_service_range, upper, 8, 4)
#endif
