// Generated from native/defs/message.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<sys/socket.h>)
#include <sys/socket.h>
#endif
#include "../same.h"
#if __has_include(<sys/socket.h>)
SAME_SIZE(cmsghdr, 16)
SAME_FIELD(cmsghdr, cmsg_len, 0, 8)
SAME_FIELD(cmsghdr, cmsg_level, 8, 4)
SAME_FIELD(cmsghdr, cmsg_type, 12, 4)
SAME_SIZE(ucred, 12)
SAME_FIELD(ucred, pid, 0, 4)
SAME_FIELD(ucred, uid, 4, 4)
SAME_FIELD(ucred, gid, 8, 4)
#endif
