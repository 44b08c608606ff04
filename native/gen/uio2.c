// Generated from native/defs/uio.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/io_uring.h>)
#include <linux/io_uring.h>
#endif
#include "../same.h"
#if defined(SPLICE_F_FD_IN_FIXED)
SAME(SPLICE_F_FD_IN_FIXED, 2147483648)
#endif
