// Generated from native/defs/families.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/rxrpc.h>)
#include <linux/rxrpc.h>
#endif
#include "../same.h"
#if __has_include(<linux/rxrpc.h>)
SAME_SIZE(sockaddr_rxrpc, 36)
SAME_FIELD(sockaddr_rxrpc, srx_family, 0, 2)
SAME_FIELD(sockaddr_rxrpc, srx_service, 2, 2)
SAME_FIELD(sockaddr_rxrpc, transport_type, 4, 2)
SAME_FIELD(sockaddr_rxrpc, transport_len, 6, 2)
SAME_FIELD(sockaddr_rxrpc, transport.sin, 8, 16)
SAME_FIELD(sockaddr_rxrpc, transport.sin6, 8, 28)
#endif
