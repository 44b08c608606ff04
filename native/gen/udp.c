// Generated from native/defs/udp.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<netinet/udp.h>)
#include <netinet/udp.h>
#endif
#include "../same.h"
#if defined(SOL_UDP)
SAME(SOL_UDP, 17)
#endif
#if defined(UDP_ENCAP_ESPINUDP_NON_IKE)
SAME(UDP_ENCAP_ESPINUDP_NON_IKE, 1)
#endif
#if defined(UDP_ENCAP_ESPINUDP)
SAME(UDP_ENCAP_ESPINUDP, 2)
#endif
#if defined(UDP_ENCAP_L2TPINUDP)
SAME(UDP_ENCAP_L2TPINUDP, 3)
#endif
#if defined(UDP_ENCAP_GTP0)
SAME(UDP_ENCAP_GTP0, 4)
#endif
#if defined(UDP_ENCAP_GTP1U)
SAME(UDP_ENCAP_GTP1U, 5)
#endif
#if defined(UDP_CORK)
SAME(UDP_CORK, 1)
#endif
#if defined(UDP_ENCAP)
SAME(UDP_ENCAP, 100)
#endif
#if defined(UDP_NO_CHECK6_TX)
SAME(UDP_NO_CHECK6_TX, 101)
#endif
#if defined(UDP_NO_CHECK6_RX)
SAME(UDP_NO_CHECK6_RX, 102)
#endif
#if defined(UDP_SEGMENT)
SAME(UDP_SEGMENT, 103)
#endif
#if defined(UDP_GRO)
SAME(UDP_GRO, 104)
#endif
