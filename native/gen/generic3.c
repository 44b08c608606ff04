// Generated from native/defs/generic.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<netdb.h>)
#include <netdb.h>
#endif
#include "../same.h"
#if __has_include(<netdb.h>)
SAME_SIZE(addrinfo, 48)
SAME_FIELD(addrinfo, ai_flags, 0, 4)
SAME_FIELD(addrinfo, ai_family, 4, 4)
SAME_FIELD(addrinfo, ai_socktype, 8, 4)
SAME_FIELD(addrinfo, ai_protocol, 12, 4)
SAME_FIELD(addrinfo, ai_addrlen, 16, 4)
SAME_FIELD(addrinfo, ai_addr, 24, 8)
SAME_FIELD(addrinfo, ai_canonname, 32, 8)
SAME_FIELD(addrinfo, ai_next, 40, 8)
#endif
