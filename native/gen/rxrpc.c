// Generated from native/defs/rxrpc.def by `npm run gen`. Do not edit.
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
SAME(RXRPC_USER_CALL_ID, 1)
#endif
#if __has_include(<linux/rxrpc.h>)
SAME(RXRPC_ABORT, 2)
#endif
#if __has_include(<linux/rxrpc.h>)
SAME(RXRPC_ACK, 3)
#endif
#if __has_include(<linux/rxrpc.h>)
SAME(RXRPC_NET_ERROR, 5)
#endif
#if __has_include(<linux/rxrpc.h>)
SAME(RXRPC_BUSY, 6)
#endif
#if __has_include(<linux/rxrpc.h>)
SAME(RXRPC_LOCAL_ERROR, 7)
#endif
#if __has_include(<linux/rxrpc.h>)
SAME(RXRPC_NEW_CALL, 8)
#endif
#if __has_include(<linux/rxrpc.h>)
SAME(RXRPC_EXCLUSIVE_CALL, 10)
#endif
#if __has_include(<linux/rxrpc.h>)
SAME(RXRPC_UPGRADE_SERVICE, 11)
#endif
#if __has_include(<linux/rxrpc.h>)
SAME(RXRPC_TX_LENGTH, 12)
#endif
#if __has_include(<linux/rxrpc.h>)
SAME(RXRPC_SET_CALL_TIMEOUT, 13)
#endif
#if __has_include(<linux/rxrpc.h>)
SAME(RXRPC_CHARGE_ACCEPT, 14)
#endif
#if __has_include(<linux/rxrpc.h>)
AT_LEAST(RXRPC__SUPPORTED, 15)
#endif
#if defined(RXRPC_SECURITY_KEY)
SAME(RXRPC_SECURITY_KEY, 1)
#endif
#if defined(RXRPC_SECURITY_KEYRING)
SAME(RXRPC_SECURITY_KEYRING, 2)
#endif
#if defined(RXRPC_EXCLUSIVE_CONNECTION)
SAME(RXRPC_EXCLUSIVE_CONNECTION, 3)
#endif
#if defined(RXRPC_MIN_SECURITY_LEVEL)
SAME(RXRPC_MIN_SECURITY_LEVEL, 4)
#endif
#if defined(RXRPC_UPGRADEABLE_SERVICE)
SAME(RXRPC_UPGRADEABLE_SERVICE, 5)
#endif
#if defined(RXRPC_SUPPORTED_CMSG)
SAME(RXRPC_SUPPORTED_CMSG, 6)
#endif
#if defined(RXRPC_SECURITY_NONE)
SAME(RXRPC_SECURITY_NONE, 0)
#endif
#if defined(RXRPC_SECURITY_RXKAD)
SAME(RXRPC_SECURITY_RXKAD, 2)
#endif
#if defined(RXRPC_SECURITY_RXGK)
SAME(RXRPC_SECURITY_RXGK, 4)
#endif
#if defined(RXRPC_SECURITY_RXK5)
SAME(RXRPC_SECURITY_RXK5, 5)
#endif
#if defined(RXRPC_SECURITY_PLAIN)
SAME(RXRPC_SECURITY_PLAIN, 0)
#endif
#if defined(RXRPC_SECURITY_AUTH)
SAME(RXRPC_SECURITY_AUTH, 1)
#endif
#if defined(RXRPC_SECURITY_ENCRYPT)
SAME(RXRPC_SECURITY_ENCRYPT, 2)
#endif
#if __has_include(<linux/rxrpc.h>)
SAME_SIZE(sockaddr_rxrpc, 36)
SAME_FIELD(sockaddr_rxrpc, srx_family, 0, 2)
SAME_FIELD(sockaddr_rxrpc, srx_service, 2, 2)
SAME_FIELD(sockaddr_rxrpc, transport_type, 4, 2)
SAME_FIELD(sockaddr_rxrpc, transport_len, 6, 2)
SAME_FIELD(sockaddr_rxrpc, transport.sin, 8, 16)
SAME_FIELD(sockaddr_rxrpc, transport.sin6, 8, 28)
#endif
