// Generated from native/defs/families.def by `npm run gen`. Do not edit.
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
SAME_SIZE(sockaddr_tipc, 16)
SAME_FIELD(sockaddr_tipc, family, 0, 2)
SAME_FIELD(sockaddr_tipc, addrtype, 2, 1)
SAME_FIELD(sockaddr_tipc, scope, 3, 1)
SAME_FIELD(sockaddr_tipc, addr.nameseq.type, 4, 4)
SAME_FIELD(sockaddr_tipc, addr.nameseq.lower, 8, 4)
SAME_FIELD(sockaddr_tipc, addr.nameseq.upper, 12, 4)
SAME_FIELD(sockaddr_tipc, addr.name.name.type, 4, 4)
SAME_FIELD(sockaddr_tipc, addr.name.name.instance, 8, 4)
SAME_FIELD(sockaddr_tipc, addr.name.domain, 12, 4)
SAME_FIELD(sockaddr_tipc, addr.id.ref, 4, 4)
SAME_FIELD(sockaddr_tipc, addr.id.node, 8, 4)
#endif
