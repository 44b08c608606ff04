// Generated from native/defs/generic.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<sys/socket.h>)
#include <sys/socket.h>
#endif
#if __has_include(<netinet/in.h>)
#include <netinet/in.h>
#endif
#include "../same.h"
#if __has_include(<sys/socket.h>) && __has_include(<netinet/in.h>)
SAME_SIZE(sockaddr, 16)
SAME_FIELD(sockaddr, sa_family, 0, 2)
SAME_FIELD(sockaddr, sa_data, 2, 14)
SAME_SIZE(sockaddr_storage, 128)
SAME_FIELD(sockaddr_storage, ss_family, 0, 2)
SAME_SIZE(in_addr, 4)
SAME_FIELD(in_addr, s_addr, 0, 4)
SAME_SIZE(in6_addr, 16)
SAME_FIELD(in6_addr, s6_addr, 0, 16)
SAME_SIZE(msghdr, 56)
SAME_FIELD(msghdr, msg_name, 0, 8)
SAME_FIELD(msghdr, msg_namelen, 8, 4)
SAME_FIELD(msghdr, msg_iov, 16, 8)
SAME_FIELD(msghdr, msg_iovlen, 24, 8)
SAME_FIELD(msghdr, msg_control, 32, 8)
SAME_FIELD(msghdr, msg_controllen, 40, 8)
SAME_FIELD(msghdr, msg_flags, 48, 4)
SAME_SIZE(mmsghdr, 64)
SAME_FIELD(mmsghdr, msg_hdr, 0, 56)
SAME_FIELD(mmsghdr, msg_len, 56, 4)
#endif
