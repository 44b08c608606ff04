// Generated from native/defs/generic.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<sys/uio.h>)
#include <sys/uio.h>
#endif
#include "../same.h"
#if __has_include(<sys/uio.h>)
SAME_SIZE(iovec, 16)
SAME_FIELD(iovec, iov_base, 0, 8)
SAME_FIELD(iovec, iov_len, 8, 8)
#endif
