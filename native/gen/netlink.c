// Generated from native/defs/netlink.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/netlink.h>)
#include <linux/netlink.h>
#endif
#include "../same.h"
#if defined(NLA_TYPE_MASK)
SAME(NLA_TYPE_MASK, -49153)
#endif
#if defined(NLA_F_NET_BYTEORDER)
SAME(NLA_F_NET_BYTEORDER, 16384)
#endif
#if defined(NLA_F_NESTED)
SAME(NLA_F_NESTED, 32768)
#endif
#if __has_include(<linux/netlink.h>)
SAME(NLMSGERR_ATTR_UNUSED, 0)
#endif
#if __has_include(<linux/netlink.h>)
SAME(NLMSGERR_ATTR_MSG, 1)
#endif
#if __has_include(<linux/netlink.h>)
SAME(NLMSGERR_ATTR_OFFS, 2)
#endif
#if __has_include(<linux/netlink.h>)
SAME(NLMSGERR_ATTR_COOKIE, 3)
#endif
#if __has_include(<linux/netlink.h>)
SAME(NLMSGERR_ATTR_POLICY, 4)
#endif
#if __has_include(<linux/netlink.h>)
SAME(NLMSGERR_ATTR_MISS_TYPE, 5)
#endif
#if __has_include(<linux/netlink.h>)
AT_LEAST(NLMSGERR_ATTR_MAX, 6)
#endif
#if __has_include(<linux/netlink.h>)
SAME(NLMSGERR_ATTR_MISS_NEST, 6)
#endif
#if defined(NLM_F_REQUEST)
SAME(NLM_F_REQUEST, 1)
#endif
#if defined(NLM_F_MULTI)
SAME(NLM_F_MULTI, 2)
#endif
#if defined(NLM_F_ACK)
SAME(NLM_F_ACK, 4)
#endif
#if defined(NLM_F_ECHO)
SAME(NLM_F_ECHO, 8)
#endif
#if defined(NLM_F_DUMP_INTR)
SAME(NLM_F_DUMP_INTR, 16)
#endif
#if defined(NLM_F_DUMP_FILTERED)
SAME(NLM_F_DUMP_FILTERED, 32)
#endif
#if defined(NLM_F_CAPPED)
SAME(NLM_F_CAPPED, 256)
#endif
#if defined(NLM_F_NONREC)
SAME(NLM_F_NONREC, 256)
#endif
#if defined(NLM_F_REPLACE)
SAME(NLM_F_REPLACE, 256)
#endif
#if defined(NLM_F_ROOT)
SAME(NLM_F_ROOT, 256)
#endif
#if defined(NLM_F_ACK_TLVS)
SAME(NLM_F_ACK_TLVS, 512)
#endif
#if defined(NLM_F_BULK)
SAME(NLM_F_BULK, 512)
#endif
#if defined(NLM_F_EXCL)
SAME(NLM_F_EXCL, 512)
#endif
#if defined(NLM_F_MATCH)
SAME(NLM_F_MATCH, 512)
#endif
#if defined(NLM_F_DUMP)
SAME(NLM_F_DUMP, 768)
#endif
#if defined(NLM_F_ATOMIC)
SAME(NLM_F_ATOMIC, 1024)
#endif
#if defined(NLM_F_CREATE)
SAME(NLM_F_CREATE, 1024)
#endif
#if defined(NLM_F_APPEND)
SAME(NLM_F_APPEND, 2048)
#endif
#if defined(NLA_ALIGNTO)
SAME(NLA_ALIGNTO, 4)
#endif
#if defined(NLA_HDRLEN)
SAME(NLA_HDRLEN, 4)
#endif
#if defined(NLMSG_ALIGNTO)
SAME(NLMSG_ALIGNTO, 4)
#endif
#if defined(NL_MMAP_MSG_ALIGNMENT)
SAME(NL_MMAP_MSG_ALIGNMENT, 4)
#endif
#if defined(NLMSG_HDRLEN)
SAME(NLMSG_HDRLEN, 16)
#endif
#if defined(NL_MMAP_HDRLEN)
SAME(NL_MMAP_HDRLEN, 24)
#endif
#if defined(NLMSG_NOOP)
SAME(NLMSG_NOOP, 1)
#endif
#if defined(NLMSG_ERROR)
SAME(NLMSG_ERROR, 2)
#endif
#if defined(NLMSG_DONE)
SAME(NLMSG_DONE, 3)
#endif
#if defined(NLMSG_OVERRUN)
SAME(NLMSG_OVERRUN, 4)
#endif
#if defined(NLMSG_MIN_TYPE)
SAME(NLMSG_MIN_TYPE, 16)
#endif
#if __has_include(<linux/netlink.h>)
SAME(NL_MMAP_STATUS_UNUSED, 0)
#endif
#if __has_include(<linux/netlink.h>)
SAME(NL_MMAP_STATUS_RESERVED, 1)
#endif
#if __has_include(<linux/netlink.h>)
SAME(NL_MMAP_STATUS_VALID, 2)
#endif
#if __has_include(<linux/netlink.h>)
SAME(NL_MMAP_STATUS_COPY, 3)
#endif
#if __has_include(<linux/netlink.h>)
SAME(NL_MMAP_STATUS_SKIP, 4)
#endif
#if defined(NETLINK_ADD_MEMBERSHIP)
SAME(NETLINK_ADD_MEMBERSHIP, 1)
#endif
#if defined(NETLINK_DROP_MEMBERSHIP)
SAME(NETLINK_DROP_MEMBERSHIP, 2)
#endif
#if defined(NETLINK_PKTINFO)
SAME(NETLINK_PKTINFO, 3)
#endif
#if defined(NETLINK_BROADCAST_ERROR)
SAME(NETLINK_BROADCAST_ERROR, 4)
#endif
#if defined(NETLINK_NO_ENOBUFS)
SAME(NETLINK_NO_ENOBUFS, 5)
#endif
#if defined(NETLINK_RX_RING)
SAME(NETLINK_RX_RING, 6)
#endif
#if defined(NETLINK_TX_RING)
SAME(NETLINK_TX_RING, 7)
#endif
#if defined(NETLINK_LISTEN_ALL_NSID)
SAME(NETLINK_LISTEN_ALL_NSID, 8)
#endif
#if defined(NETLINK_LIST_MEMBERSHIPS)
SAME(NETLINK_LIST_MEMBERSHIPS, 9)
#endif
#if defined(NETLINK_CAP_ACK)
SAME(NETLINK_CAP_ACK, 10)
#endif
#if defined(NETLINK_EXT_ACK)
SAME(NETLINK_EXT_ACK, 11)
#endif
#if defined(NETLINK_GET_STRICT_CHK)
SAME(NETLINK_GET_STRICT_CHK, 12)
#endif
#if defined(NETLINK_ROUTE)
SAME(NETLINK_ROUTE, 0)
#endif
#if defined(NETLINK_UNUSED)
SAME(NETLINK_UNUSED, 1)
#endif
#if defined(NETLINK_USERSOCK)
SAME(NETLINK_USERSOCK, 2)
#endif
#if defined(NETLINK_FIREWALL)
SAME(NETLINK_FIREWALL, 3)
#endif
#if defined(NETLINK_INET_DIAG)
SAME(NETLINK_INET_DIAG, 4)
#endif
#if defined(NETLINK_SOCK_DIAG)
SAME(NETLINK_SOCK_DIAG, 4)
#endif
#if defined(NETLINK_NFLOG)
SAME(NETLINK_NFLOG, 5)
#endif
#if defined(NETLINK_XFRM)
SAME(NETLINK_XFRM, 6)
#endif
#if defined(NETLINK_SELINUX)
SAME(NETLINK_SELINUX, 7)
#endif
#if defined(NETLINK_ISCSI)
SAME(NETLINK_ISCSI, 8)
#endif
#if defined(NETLINK_AUDIT)
SAME(NETLINK_AUDIT, 9)
#endif
#if defined(NETLINK_FIB_LOOKUP)
SAME(NETLINK_FIB_LOOKUP, 10)
#endif
#if defined(NETLINK_NETFILTER)
SAME(NETLINK_NETFILTER, 12)
#endif
#if defined(NETLINK_IP6_FW)
SAME(NETLINK_IP6_FW, 13)
#endif
#if defined(NETLINK_DNRTMSG)
SAME(NETLINK_DNRTMSG, 14)
#endif
#if defined(NETLINK_KOBJECT_UEVENT)
SAME(NETLINK_KOBJECT_UEVENT, 15)
#endif
#if defined(NETLINK_GENERIC)
SAME(NETLINK_GENERIC, 16)
#endif
#if defined(NETLINK_SCSITRANSPORT)
SAME(NETLINK_SCSITRANSPORT, 18)
#endif
#if defined(NETLINK_ECRYPTFS)
SAME(NETLINK_ECRYPTFS, 19)
#endif
#if defined(NETLINK_RDMA)
SAME(NETLINK_RDMA, 20)
#endif
#if defined(NETLINK_CRYPTO)
SAME(NETLINK_CRYPTO, 21)
#endif
#if defined(NETLINK_SMC)
SAME(NETLINK_SMC, 22)
#endif
#if defined(NETLINK_CONNECTOR)
SAME(NETLINK_CONNECTOR, 11)
#endif
#if __has_include(<linux/netlink.h>)
SAME(NETLINK_UNCONNECTED, 0)
#endif
#if __has_include(<linux/netlink.h>)
SAME(NETLINK_CONNECTED, 1)
#endif
