// Generated from native/defs/ifreq.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<fcntl.h>)
#include <fcntl.h>
#endif
#include "../same.h"
#if __has_include(<fcntl.h>)
SAME_SIZE(flock, 32)
SAME_FIELD(flock, l_type, 0, 2)
SAME_FIELD(flock, l_whence, 2, 2)
SAME_FIELD(flock, l_start, 8, 8)
SAME_FIELD(flock, l_len, 16, 8)
SAME_FIELD(flock, l_pid, 24, 4)
SAME_SIZE(f_owner_ex, 8)
SAME_FIELD(f_owner_ex, type, 0, 4)
SAME_FIELD(f_owner_ex, pid, 4, 4)
#endif
