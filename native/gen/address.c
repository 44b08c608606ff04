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
SAME_SIZE(sockaddr_in, 16)
SAME_FIELD(sockaddr_in, sin_family, 0, 2)
SAME_FIELD(sockaddr_in, sin_port, 2, 2)
SAME_FIELD(sockaddr_in, sin_addr, 4, 4)
SAME_FIELD(sockaddr_in, sin_zero, 8, 8)
#endif
