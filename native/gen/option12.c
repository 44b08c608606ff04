// Generated from native/defs/option.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/can.h>)
#include <linux/can.h>
#endif
#include "../same.h"
#if __has_include(<linux/can.h>)
SAME_SIZE(can_filter, 8)
SAME_FIELD(can_filter, can_id, 0, 4)
SAME_FIELD(can_filter, can_mask, 4, 4)
#endif
