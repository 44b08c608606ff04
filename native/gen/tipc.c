// Generated from native/defs/tipc.def by `npm run gen`. Do not edit.
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
#if defined(SIOCGETLINKNAME)
SAME(SIOCGETLINKNAME, 35296)
#endif
#if defined(SIOCGETNODEID)
SAME(SIOCGETNODEID, 35297)
#endif
#if defined(TIPC_NODE_STATE)
SAME(TIPC_NODE_STATE, 0)
#endif
#if defined(TIPC_TOP_SRV)
SAME(TIPC_TOP_SRV, 1)
#endif
#if defined(TIPC_LINK_STATE)
SAME(TIPC_LINK_STATE, 2)
#endif
#if defined(TIPC_RESERVED_TYPES)
SAME(TIPC_RESERVED_TYPES, 64)
#endif
#if defined(TIPC_ADDR_MCAST)
SAME(TIPC_ADDR_MCAST, 1)
#endif
#if defined(TIPC_ADDR_NAMESEQ)
SAME(TIPC_ADDR_NAMESEQ, 1)
#endif
#if defined(TIPC_SERVICE_RANGE)
SAME(TIPC_SERVICE_RANGE, 1)
#endif
#if defined(TIPC_ADDR_NAME)
SAME(TIPC_ADDR_NAME, 2)
#endif
#if defined(TIPC_SERVICE_ADDR)
SAME(TIPC_SERVICE_ADDR, 2)
#endif
#if defined(TIPC_ADDR_ID)
SAME(TIPC_ADDR_ID, 3)
#endif
#if defined(TIPC_SOCKET_ADDR)
SAME(TIPC_SOCKET_ADDR, 3)
#endif
#if defined(TIPC_ZONE_SCOPE)
SAME(TIPC_ZONE_SCOPE, 1)
#endif
#if __has_include(<linux/tipc.h>)
SAME(TIPC_CLUSTER_SCOPE, 2)
#endif
#if __has_include(<linux/tipc.h>)
SAME(TIPC_NODE_SCOPE, 3)
#endif
#if defined(TIPC_LOW_IMPORTANCE)
SAME(TIPC_LOW_IMPORTANCE, 0)
#endif
#if defined(TIPC_MEDIUM_IMPORTANCE)
SAME(TIPC_MEDIUM_IMPORTANCE, 1)
#endif
#if defined(TIPC_HIGH_IMPORTANCE)
SAME(TIPC_HIGH_IMPORTANCE, 2)
#endif
#if defined(TIPC_CRITICAL_IMPORTANCE)
SAME(TIPC_CRITICAL_IMPORTANCE, 3)
#endif
#if defined(TIPC_OK)
SAME(TIPC_OK, 0)
#endif
#if defined(TIPC_ERR_NO_NAME)
SAME(TIPC_ERR_NO_NAME, 1)
#endif
#if defined(TIPC_ERR_NO_PORT)
SAME(TIPC_ERR_NO_PORT, 2)
#endif
#if defined(TIPC_ERR_NO_NODE)
SAME(TIPC_ERR_NO_NODE, 3)
#endif
#if defined(TIPC_ERR_OVERLOAD)
SAME(TIPC_ERR_OVERLOAD, 4)
#endif
#if defined(TIPC_CONN_SHUTDOWN)
SAME(TIPC_CONN_SHUTDOWN, 5)
#endif
#if defined(TIPC_SUB_PORTS)
SAME(TIPC_SUB_PORTS, 1)
#endif
#if defined(TIPC_SUB_SERVICE)
SAME(TIPC_SUB_SERVICE, 2)
#endif
#if defined(TIPC_SUB_CANCEL)
SAME(TIPC_SUB_CANCEL, 4)
#endif
#if defined(TIPC_WAIT_FOREVER)
SAME(TIPC_WAIT_FOREVER, -1)
#endif
#if defined(TIPC_PUBLISHED)
SAME(TIPC_PUBLISHED, 1)
#endif
#if defined(TIPC_WITHDRAWN)
SAME(TIPC_WITHDRAWN, 2)
#endif
#if defined(TIPC_SUBSCR_TIMEOUT)
SAME(TIPC_SUBSCR_TIMEOUT, 3)
#endif
#if defined(TIPC_ERRINFO)
SAME(TIPC_ERRINFO, 1)
#endif
#if defined(TIPC_RETDATA)
SAME(TIPC_RETDATA, 2)
#endif
#if defined(TIPC_DESTNAME)
SAME(TIPC_DESTNAME, 3)
#endif
#if defined(TIPC_IMPORTANCE)
SAME(TIPC_IMPORTANCE, 127)
#endif
#if defined(TIPC_SRC_DROPPABLE)
SAME(TIPC_SRC_DROPPABLE, 128)
#endif
#if defined(TIPC_DEST_DROPPABLE)
SAME(TIPC_DEST_DROPPABLE, 129)
#endif
#if defined(TIPC_CONN_TIMEOUT)
SAME(TIPC_CONN_TIMEOUT, 130)
#endif
#if defined(TIPC_NODE_RECVQ_DEPTH)
SAME(TIPC_NODE_RECVQ_DEPTH, 131)
#endif
#if defined(TIPC_SOCK_RECVQ_DEPTH)
SAME(TIPC_SOCK_RECVQ_DEPTH, 132)
#endif
#if defined(TIPC_MCAST_BROADCAST)
SAME(TIPC_MCAST_BROADCAST, 133)
#endif
#if defined(TIPC_MCAST_REPLICAST)
SAME(TIPC_MCAST_REPLICAST, 134)
#endif
#if defined(TIPC_GROUP_JOIN)
SAME(TIPC_GROUP_JOIN, 135)
#endif
#if defined(TIPC_GROUP_LEAVE)
SAME(TIPC_GROUP_LEAVE, 136)
#endif
#if defined(TIPC_SOCK_RECVQ_USED)
SAME(TIPC_SOCK_RECVQ_USED, 137)
#endif
#if defined(TIPC_NODELAY)
SAME(TIPC_NODELAY, 138)
#endif
#if defined(TIPC_GROUP_LOOPBACK)
SAME(TIPC_GROUP_LOOPBACK, 1)
#endif
#if defined(TIPC_GROUP_MEMBER_EVTS)
SAME(TIPC_GROUP_MEMBER_EVTS, 2)
#endif
#if defined(TIPC_AEAD_ALG_NAME)
SAME(TIPC_AEAD_ALG_NAME, 32)
#endif
#if defined(TIPC_AEAD_KEYLEN_MIN)
SAME(TIPC_AEAD_KEYLEN_MIN, 20)
#endif
#if defined(TIPC_AEAD_KEYLEN_MAX)
SAME(TIPC_AEAD_KEYLEN_MAX, 36)
#endif
#if defined(TIPC_AEAD_KEY_SIZE_MAX)
SAME(TIPC_AEAD_KEY_SIZE_MAX, 72)
#endif
#if defined(TIPC_REKEYING_NOW)
SAME(TIPC_REKEYING_NOW, 4294967295)
#endif
#if defined(TIPC_NODEID_LEN)
SAME(TIPC_NODEID_LEN, 16)
#endif
#if defined(TIPC_MAX_MEDIA_NAME)
SAME(TIPC_MAX_MEDIA_NAME, 16)
#endif
#if defined(TIPC_MAX_IF_NAME)
SAME(TIPC_MAX_IF_NAME, 16)
#endif
#if defined(TIPC_MAX_BEARER_NAME)
SAME(TIPC_MAX_BEARER_NAME, 32)
#endif
#if defined(TIPC_MAX_USER_MSG_SIZE)
SAME(TIPC_MAX_USER_MSG_SIZE, 66000)
#endif
#if defined(TIPC_NODE_OFFSET)
SAME(TIPC_NODE_OFFSET, 0)
#endif
#if defined(TIPC_ZONE_BITS)
SAME(TIPC_ZONE_BITS, 8)
#endif
#if defined(TIPC_CLUSTER_BITS)
SAME(TIPC_CLUSTER_BITS, 12)
#endif
#if defined(TIPC_CLUSTER_OFFSET)
SAME(TIPC_CLUSTER_OFFSET, 12)
#endif
#if defined(TIPC_NODE_BITS)
SAME(TIPC_NODE_BITS, 12)
#endif
#if defined(TIPC_ZONE_OFFSET)
SAME(TIPC_ZONE_OFFSET, 24)
#endif
#if defined(TIPC_ZONE_SIZE)
SAME(TIPC_ZONE_SIZE, 255)
#endif
#if defined(TIPC_CLUSTER_SIZE)
SAME(TIPC_CLUSTER_SIZE, 4095)
#endif
#if defined(TIPC_NODE_MASK)
SAME(TIPC_NODE_MASK, 4095)
#endif
#if defined(TIPC_NODE_SIZE)
SAME(TIPC_NODE_SIZE, 4095)
#endif
#if defined(TIPC_CLUSTER_MASK)
SAME(TIPC_CLUSTER_MASK, 16773120)
#endif
#if defined(TIPC_ZONE_MASK)
SAME(TIPC_ZONE_MASK, 4278190080)
#endif
#if defined(TIPC_ZONE_CLUSTER_MASK)
SAME(TIPC_ZONE_CLUSTER_MASK, 4294963200)
#endif
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
SAME_SIZE(tipc_group_req, 16)
SAME_FIELD(tipc_group_req, type, 0, 4)
SAME_FIELD(tipc_group_req, instance, 4, 4)
SAME_FIELD(tipc_group_req, scope, 8, 4)
SAME_FIELD(tipc_group_req, flags, 12, 4)
#endif
