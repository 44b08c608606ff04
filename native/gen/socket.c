// Generated from native/defs/socket.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<sys/socket.h>)
#include <sys/socket.h>
#endif
#include "../same.h"
#if defined(AF_UNSPEC)
SAME(AF_UNSPEC, 0)
#endif
#if defined(PF_UNSPEC)
SAME(PF_UNSPEC, 0)
#endif
#if defined(AF_FILE)
SAME(AF_FILE, 1)
#endif
#if defined(AF_LOCAL)
SAME(AF_LOCAL, 1)
#endif
#if defined(AF_UNIX)
SAME(AF_UNIX, 1)
#endif
#if defined(PF_FILE)
SAME(PF_FILE, 1)
#endif
#if defined(PF_LOCAL)
SAME(PF_LOCAL, 1)
#endif
#if defined(PF_UNIX)
SAME(PF_UNIX, 1)
#endif
#if defined(AF_INET)
SAME(AF_INET, 2)
#endif
#if defined(PF_INET)
SAME(PF_INET, 2)
#endif
#if defined(AF_AX25)
SAME(AF_AX25, 3)
#endif
#if defined(PF_AX25)
SAME(PF_AX25, 3)
#endif
#if defined(AF_IPX)
SAME(AF_IPX, 4)
#endif
#if defined(PF_IPX)
SAME(PF_IPX, 4)
#endif
#if defined(AF_APPLETALK)
SAME(AF_APPLETALK, 5)
#endif
#if defined(PF_APPLETALK)
SAME(PF_APPLETALK, 5)
#endif
#if defined(AF_NETROM)
SAME(AF_NETROM, 6)
#endif
#if defined(PF_NETROM)
SAME(PF_NETROM, 6)
#endif
#if defined(AF_BRIDGE)
SAME(AF_BRIDGE, 7)
#endif
#if defined(PF_BRIDGE)
SAME(PF_BRIDGE, 7)
#endif
#if defined(AF_ATMPVC)
SAME(AF_ATMPVC, 8)
#endif
#if defined(PF_ATMPVC)
SAME(PF_ATMPVC, 8)
#endif
#if defined(AF_X25)
SAME(AF_X25, 9)
#endif
#if defined(PF_X25)
SAME(PF_X25, 9)
#endif
#if defined(AF_INET6)
SAME(AF_INET6, 10)
#endif
#if defined(PF_INET6)
SAME(PF_INET6, 10)
#endif
#if defined(AF_ROSE)
SAME(AF_ROSE, 11)
#endif
#if defined(PF_ROSE)
SAME(PF_ROSE, 11)
#endif
#if defined(AF_DECnet)
SAME(AF_DECnet, 12)
#endif
#if defined(PF_DECnet)
SAME(PF_DECnet, 12)
#endif
#if defined(AF_NETBEUI)
SAME(AF_NETBEUI, 13)
#endif
#if defined(PF_NETBEUI)
SAME(PF_NETBEUI, 13)
#endif
#if defined(AF_SECURITY)
SAME(AF_SECURITY, 14)
#endif
#if defined(PF_SECURITY)
SAME(PF_SECURITY, 14)
#endif
#if defined(AF_KEY)
SAME(AF_KEY, 15)
#endif
#if defined(PF_KEY)
SAME(PF_KEY, 15)
#endif
#if defined(AF_NETLINK)
SAME(AF_NETLINK, 16)
#endif
#if defined(AF_ROUTE)
SAME(AF_ROUTE, 16)
#endif
#if defined(PF_NETLINK)
SAME(PF_NETLINK, 16)
#endif
#if defined(PF_ROUTE)
SAME(PF_ROUTE, 16)
#endif
#if defined(AF_PACKET)
SAME(AF_PACKET, 17)
#endif
#if defined(PF_PACKET)
SAME(PF_PACKET, 17)
#endif
#if defined(AF_ASH)
SAME(AF_ASH, 18)
#endif
#if defined(PF_ASH)
SAME(PF_ASH, 18)
#endif
#if defined(AF_ECONET)
SAME(AF_ECONET, 19)
#endif
#if defined(PF_ECONET)
SAME(PF_ECONET, 19)
#endif
#if defined(AF_ATMSVC)
SAME(AF_ATMSVC, 20)
#endif
#if defined(PF_ATMSVC)
SAME(PF_ATMSVC, 20)
#endif
#if defined(AF_RDS)
SAME(AF_RDS, 21)
#endif
#if defined(PF_RDS)
SAME(PF_RDS, 21)
#endif
#if defined(AF_SNA)
SAME(AF_SNA, 22)
#endif
#if defined(PF_SNA)
SAME(PF_SNA, 22)
#endif
#if defined(AF_IRDA)
SAME(AF_IRDA, 23)
#endif
#if defined(PF_IRDA)
SAME(PF_IRDA, 23)
#endif
#if defined(AF_PPPOX)
SAME(AF_PPPOX, 24)
#endif
#if defined(PF_PPPOX)
SAME(PF_PPPOX, 24)
#endif
#if defined(AF_WANPIPE)
SAME(AF_WANPIPE, 25)
#endif
#if defined(PF_WANPIPE)
SAME(PF_WANPIPE, 25)
#endif
#if defined(AF_LLC)
SAME(AF_LLC, 26)
#endif
#if defined(PF_LLC)
SAME(PF_LLC, 26)
#endif
#if defined(AF_IB)
SAME(AF_IB, 27)
#endif
#if defined(PF_IB)
SAME(PF_IB, 27)
#endif
#if defined(AF_MPLS)
SAME(AF_MPLS, 28)
#endif
#if defined(PF_MPLS)
SAME(PF_MPLS, 28)
#endif
#if defined(AF_CAN)
SAME(AF_CAN, 29)
#endif
#if defined(PF_CAN)
SAME(PF_CAN, 29)
#endif
#if defined(AF_TIPC)
SAME(AF_TIPC, 30)
#endif
#if defined(PF_TIPC)
SAME(PF_TIPC, 30)
#endif
#if defined(AF_BLUETOOTH)
SAME(AF_BLUETOOTH, 31)
#endif
#if defined(PF_BLUETOOTH)
SAME(PF_BLUETOOTH, 31)
#endif
#if defined(AF_IUCV)
SAME(AF_IUCV, 32)
#endif
#if defined(PF_IUCV)
SAME(PF_IUCV, 32)
#endif
#if defined(AF_RXRPC)
SAME(AF_RXRPC, 33)
#endif
#if defined(PF_RXRPC)
SAME(PF_RXRPC, 33)
#endif
#if defined(AF_ISDN)
SAME(AF_ISDN, 34)
#endif
#if defined(PF_ISDN)
SAME(PF_ISDN, 34)
#endif
#if defined(AF_PHONET)
SAME(AF_PHONET, 35)
#endif
#if defined(PF_PHONET)
SAME(PF_PHONET, 35)
#endif
#if defined(AF_IEEE802154)
SAME(AF_IEEE802154, 36)
#endif
#if defined(PF_IEEE802154)
SAME(PF_IEEE802154, 36)
#endif
#if defined(AF_CAIF)
SAME(AF_CAIF, 37)
#endif
#if defined(PF_CAIF)
SAME(PF_CAIF, 37)
#endif
#if defined(AF_ALG)
SAME(AF_ALG, 38)
#endif
#if defined(PF_ALG)
SAME(PF_ALG, 38)
#endif
#if defined(AF_NFC)
SAME(AF_NFC, 39)
#endif
#if defined(PF_NFC)
SAME(PF_NFC, 39)
#endif
#if defined(AF_VSOCK)
SAME(AF_VSOCK, 40)
#endif
#if defined(PF_VSOCK)
SAME(PF_VSOCK, 40)
#endif
#if defined(AF_KCM)
SAME(AF_KCM, 41)
#endif
#if defined(PF_KCM)
SAME(PF_KCM, 41)
#endif
#if defined(AF_QIPCRTR)
SAME(AF_QIPCRTR, 42)
#endif
#if defined(PF_QIPCRTR)
SAME(PF_QIPCRTR, 42)
#endif
#if defined(AF_SMC)
SAME(AF_SMC, 43)
#endif
#if defined(PF_SMC)
SAME(PF_SMC, 43)
#endif
#if defined(AF_XDP)
SAME(AF_XDP, 44)
#endif
#if defined(PF_XDP)
SAME(PF_XDP, 44)
#endif
#if defined(AF_MCTP)
SAME(AF_MCTP, 45)
#endif
#if defined(PF_MCTP)
SAME(PF_MCTP, 45)
#endif
#if defined(AF_MAX) && defined(__GLIBC__)
AT_LEAST(AF_MAX, 46)
#endif
#if defined(PF_MAX) && defined(__GLIBC__)
AT_LEAST(PF_MAX, 46)
#endif
#if __has_include(<sys/socket.h>)
SAME(MSG_OOB, 1)
#endif
#if __has_include(<sys/socket.h>)
SAME(MSG_PEEK, 2)
#endif
#if __has_include(<sys/socket.h>)
SAME(MSG_DONTROUTE, 4)
#endif
#if __has_include(<sys/socket.h>) && defined(__GLIBC__)
SAME(MSG_TRYHARD, 4)
#endif
#if __has_include(<sys/socket.h>)
SAME(MSG_CTRUNC, 8)
#endif
#if __has_include(<sys/socket.h>)
SAME(MSG_PROXY, 16)
#endif
#if __has_include(<sys/socket.h>)
SAME(MSG_TRUNC, 32)
#endif
#if __has_include(<sys/socket.h>)
SAME(MSG_DONTWAIT, 64)
#endif
#if __has_include(<sys/socket.h>)
SAME(MSG_EOR, 128)
#endif
#if __has_include(<sys/socket.h>)
SAME(MSG_WAITALL, 256)
#endif
#if __has_include(<sys/socket.h>)
SAME(MSG_FIN, 512)
#endif
#if __has_include(<sys/socket.h>)
SAME(MSG_SYN, 1024)
#endif
#if __has_include(<sys/socket.h>)
SAME(MSG_CONFIRM, 2048)
#endif
#if __has_include(<sys/socket.h>)
SAME(MSG_RST, 4096)
#endif
#if __has_include(<sys/socket.h>)
SAME(MSG_ERRQUEUE, 8192)
#endif
#if __has_include(<sys/socket.h>)
SAME(MSG_NOSIGNAL, 16384)
#endif
#if __has_include(<sys/socket.h>)
SAME(MSG_MORE, 32768)
#endif
#if __has_include(<sys/socket.h>)
SAME(MSG_WAITFORONE, 65536)
#endif
#if __has_include(<sys/socket.h>)
SAME(MSG_BATCH, 262144)
#endif
#if defined(MSG_SOCK_DEVMEM)
SAME(MSG_SOCK_DEVMEM, 33554432)
#endif
#if __has_include(<sys/socket.h>)
SAME(MSG_ZEROCOPY, 67108864)
#endif
#if __has_include(<sys/socket.h>)
SAME(MSG_FASTOPEN, 536870912)
#endif
#if __has_include(<sys/socket.h>)
SAME(MSG_CMSG_CLOEXEC, 1073741824)
#endif
#if __has_include(<sys/socket.h>)
SAME(SHUT_RD, 0)
#endif
#if __has_include(<sys/socket.h>)
SAME(SHUT_WR, 1)
#endif
#if __has_include(<sys/socket.h>)
SAME(SHUT_RDWR, 2)
#endif
#if __has_include(<sys/socket.h>)
SAME(SCM_RIGHTS, 1)
#endif
#if __has_include(<sys/socket.h>)
SAME(SCM_CREDENTIALS, 2)
#endif
#if __has_include(<sys/socket.h>)
SAME(SOCK_CLOEXEC, 524288)
#endif
#if __has_include(<sys/socket.h>)
SAME(SOCK_NONBLOCK, 2048)
#endif
#if defined(SOL_RAW)
SAME(SOL_RAW, 255)
#endif
#if defined(SOL_DECNET)
SAME(SOL_DECNET, 261)
#endif
#if defined(SOL_X25)
SAME(SOL_X25, 262)
#endif
#if defined(SOL_PACKET)
SAME(SOL_PACKET, 263)
#endif
#if defined(SOL_ATM)
SAME(SOL_ATM, 264)
#endif
#if defined(SOL_AAL)
SAME(SOL_AAL, 265)
#endif
#if defined(SOL_IRDA)
SAME(SOL_IRDA, 266)
#endif
#if defined(SOL_NETBEUI)
SAME(SOL_NETBEUI, 267)
#endif
#if defined(SOL_LLC)
SAME(SOL_LLC, 268)
#endif
#if defined(SOL_DCCP)
SAME(SOL_DCCP, 269)
#endif
#if defined(SOL_NETLINK)
SAME(SOL_NETLINK, 270)
#endif
#if defined(SOL_TIPC)
SAME(SOL_TIPC, 271)
#endif
#if defined(SOL_RXRPC)
SAME(SOL_RXRPC, 272)
#endif
#if defined(SOL_PPPOL2TP)
SAME(SOL_PPPOL2TP, 273)
#endif
#if defined(SOL_BLUETOOTH)
SAME(SOL_BLUETOOTH, 274)
#endif
#if defined(SOL_PNPIPE)
SAME(SOL_PNPIPE, 275)
#endif
#if defined(SOL_RDS)
SAME(SOL_RDS, 276)
#endif
#if defined(SOL_IUCV)
SAME(SOL_IUCV, 277)
#endif
#if defined(SOL_CAIF)
SAME(SOL_CAIF, 278)
#endif
#if defined(SOL_ALG)
SAME(SOL_ALG, 279)
#endif
#if defined(SOL_NFC)
SAME(SOL_NFC, 280)
#endif
#if defined(SOL_KCM)
SAME(SOL_KCM, 281)
#endif
#if defined(SOL_TLS)
SAME(SOL_TLS, 282)
#endif
#if defined(SOL_XDP)
SAME(SOL_XDP, 283)
#endif
#if defined(SOL_MPTCP)
SAME(SOL_MPTCP, 284)
#endif
#if defined(SOL_MCTP)
SAME(SOL_MCTP, 285)
#endif
#if defined(SOL_SMC)
SAME(SOL_SMC, 286)
#endif
#if defined(_SS_PADSIZE)
SAME(_SS_PADSIZE, 118)
#endif
#if defined(_SS_SIZE)
SAME(_SS_SIZE, 128)
#endif
#if defined(SOMAXCONN) && defined(__GLIBC__)
AT_LEAST(SOMAXCONN, 4096)
#endif
#if __has_include(<sys/socket.h>)
SAME(SOCK_STREAM, 1)
#endif
#if __has_include(<sys/socket.h>)
SAME(SOCK_DGRAM, 2)
#endif
#if __has_include(<sys/socket.h>)
SAME(SOCK_RAW, 3)
#endif
#if __has_include(<sys/socket.h>)
SAME(SOCK_RDM, 4)
#endif
#if __has_include(<sys/socket.h>)
SAME(SOCK_SEQPACKET, 5)
#endif
#if __has_include(<sys/socket.h>)
SAME(SOCK_DCCP, 6)
#endif
#if __has_include(<sys/socket.h>)
SAME(SOCK_PACKET, 10)
#endif
