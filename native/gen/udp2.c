// Generated from native/defs/udp.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/udp.h>)
#include <linux/udp.h>
#endif
#include "../same.h"
#if defined(UDP_ENCAP_RXRPC)
SAME(UDP_ENCAP_RXRPC, 6)
#endif
#if defined(TCP_ENCAP_ESPINTCP)
SAME(TCP_ENCAP_ESPINTCP, 7)
#endif
#if defined(UDPLITE_SEND_CSCOV)
SAME(UDPLITE_SEND_CSCOV, 10)
#endif
#if defined(UDPLITE_RECV_CSCOV)
SAME(UDPLITE_RECV_CSCOV, 11)
#endif
