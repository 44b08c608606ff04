// Generated from native/defs/uio.def by `npm run gen`. Do not edit.
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
#if defined(UIO_MAXIOV)
SAME(UIO_MAXIOV, 1024)
#endif
