// Generated from native/defs/option.def by `npm run gen`. Do not edit.
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
SAME_SIZE(tipc_group_req, 16)
SAME_FIELD(tipc_group_req, type, 0, 4)
SAME_FIELD(tipc_group_req, instance, 4, 4)
SAME_FIELD(tipc_group_req, scope, 8, 4)
SAME_FIELD(tipc_group_req, flags, 12, 4)
#endif
