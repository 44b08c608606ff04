// Generated from native/defs/option.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/rds.h>)
#include <linux/rds.h>
#endif
#include "../same.h"
#if __has_include(<linux/rds.h>)
SAME_SIZE(rds_free_mr_args, 16)
SAME_FIELD(rds_free_mr_args, cookie, 0, 8)
SAME_FIELD(rds_free_mr_args, flags, 8, 8)
#endif
