// Generated from native/defs/phonet.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/phonet.h>)
#include <linux/phonet.h>
#endif
#include "../same.h"
#if defined(SIOCPNGETOBJECT)
SAME(SIOCPNGETOBJECT, 35296)
#endif
#if defined(SIOCPNENABLEPIPE)
SAME(SIOCPNENABLEPIPE, 35309)
#endif
#if defined(SIOCPNADDRESOURCE)
SAME(SIOCPNADDRESOURCE, 35310)
#endif
#if defined(SIOCPNDELRESOURCE)
SAME(SIOCPNDELRESOURCE, 35311)
#endif
#if defined(PN_PROTO_TRANSPORT)
SAME(PN_PROTO_TRANSPORT, 0)
#endif
#if defined(PN_PROTO_PHONET)
SAME(PN_PROTO_PHONET, 1)
#endif
#if defined(PN_PROTO_PIPE)
SAME(PN_PROTO_PIPE, 2)
#endif
#if defined(PNPIPE_ENCAP_NONE)
SAME(PNPIPE_ENCAP_NONE, 0)
#endif
#if defined(PNPIPE_ENCAP_IP)
SAME(PNPIPE_ENCAP_IP, 1)
#endif
#if defined(PNPIPE_ENCAP)
SAME(PNPIPE_ENCAP, 1)
#endif
#if defined(PNPIPE_IFINDEX)
SAME(PNPIPE_IFINDEX, 2)
#endif
#if defined(PNPIPE_HANDLE)
SAME(PNPIPE_HANDLE, 3)
#endif
#if defined(PNPIPE_INITSTATE)
SAME(PNPIPE_INITSTATE, 4)
#endif
#if defined(PN_COMMGR)
SAME(PN_COMMGR, 16)
#endif
#if defined(PN_PREFIX)
SAME(PN_PREFIX, 224)
#endif
#if defined(PN_DEV_PC)
SAME(PN_DEV_PC, 16)
#endif
#if defined(PN_COMMON_MESSAGE)
SAME(PN_COMMON_MESSAGE, 240)
#endif
#if defined(PN_COMM_SERVICE_NOT_IDENTIFIED_RESP)
SAME(PN_COMM_SERVICE_NOT_IDENTIFIED_RESP, 1)
#endif
#if defined(PN_COMM_ISA_ENTITY_NOT_REACHABLE_RESP)
SAME(PN_COMM_ISA_ENTITY_NOT_REACHABLE_RESP, 20)
#endif
#if __has_include(<linux/phonet.h>)
SAME_SIZE(sockaddr_pn, 16)
SAME_FIELD(sockaddr_pn, spn_family, 0, 2)
SAME_FIELD(sockaddr_pn, spn_obj, 2, 1)
SAME_FIELD(sockaddr_pn, spn_dev, 3, 1)
SAME_FIELD(sockaddr_pn, spn_resource, 4, 1)
#endif
