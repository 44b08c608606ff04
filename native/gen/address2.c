// Generated from native/defs/address.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<netinet/in.h>)
#include <netinet/in.h>
#endif
#include "../same.h"
#if __has_include(<netinet/in.h>)
SAME_SIZE(sockaddr_in6, 28)
SAME_FIELD(sockaddr_in6, sin6_family, 0, 2)
SAME_FIELD(sockaddr_in6, sin6_port, 2, 2)
SAME_FIELD(sockaddr_in6, sin6_flowinfo, 4, 4)
SAME_FIELD(sockaddr_in6, sin6_addr, 8, 16)
SAME_FIELD(sockaddr_in6, sin6_scope_id, 24, 4)
#endif
