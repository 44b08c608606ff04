// Generated from native/defs/sockopt.def by `npm run gen`. Do not edit.
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
#if defined(SCM_SECURITY)
SAME(SCM_SECURITY, 3)
#endif
#if defined(SCM_PIDFD)
SAME(SCM_PIDFD, 4)
#endif
#if defined(SCM_TIMESTAMP)
SAME(SCM_TIMESTAMP, 29)
#endif
#if defined(SCM_TIMESTAMPNS)
SAME(SCM_TIMESTAMPNS, 35)
#endif
#if defined(SCM_TIMESTAMPING)
SAME(SCM_TIMESTAMPING, 37)
#endif
#if defined(SCM_WIFI_STATUS)
SAME(SCM_WIFI_STATUS, 41)
#endif
#if defined(SCM_TIMESTAMPING_OPT_STATS)
SAME(SCM_TIMESTAMPING_OPT_STATS, 54)
#endif
#if defined(SCM_TIMESTAMPING_PKTINFO)
SAME(SCM_TIMESTAMPING_PKTINFO, 58)
#endif
#if defined(SCM_TXTIME)
SAME(SCM_TXTIME, 61)
#endif
#if defined(SCM_DEVMEM_LINEAR)
SAME(SCM_DEVMEM_LINEAR, 78)
#endif
#if defined(SCM_DEVMEM_DMABUF)
SAME(SCM_DEVMEM_DMABUF, 79)
#endif
#if defined(SCM_TS_OPT_ID)
SAME(SCM_TS_OPT_ID, 81)
#endif
#if defined(SCM_INQ)
SAME(SCM_INQ, 84)
#endif
#if defined(SOL_SOCKET)
SAME(SOL_SOCKET, 1)
#endif
#if defined(SO_DEBUG)
SAME(SO_DEBUG, 1)
#endif
#if defined(SO_REUSEADDR)
SAME(SO_REUSEADDR, 2)
#endif
#if defined(SO_TYPE)
SAME(SO_TYPE, 3)
#endif
#if defined(SO_ERROR)
SAME(SO_ERROR, 4)
#endif
#if defined(SO_DONTROUTE)
SAME(SO_DONTROUTE, 5)
#endif
#if defined(SO_BROADCAST)
SAME(SO_BROADCAST, 6)
#endif
#if defined(SO_SNDBUF)
SAME(SO_SNDBUF, 7)
#endif
#if defined(SO_RCVBUF)
SAME(SO_RCVBUF, 8)
#endif
#if defined(SO_KEEPALIVE)
SAME(SO_KEEPALIVE, 9)
#endif
#if defined(SO_OOBINLINE)
SAME(SO_OOBINLINE, 10)
#endif
#if defined(SO_NO_CHECK)
SAME(SO_NO_CHECK, 11)
#endif
#if defined(SO_PRIORITY)
SAME(SO_PRIORITY, 12)
#endif
#if defined(SO_LINGER)
SAME(SO_LINGER, 13)
#endif
#if defined(SO_BSDCOMPAT)
SAME(SO_BSDCOMPAT, 14)
#endif
#if defined(SO_REUSEPORT)
SAME(SO_REUSEPORT, 15)
#endif
#if defined(SO_PASSCRED)
SAME(SO_PASSCRED, 16)
#endif
#if defined(SO_PEERCRED)
SAME(SO_PEERCRED, 17)
#endif
#if defined(SO_RCVLOWAT)
SAME(SO_RCVLOWAT, 18)
#endif
#if defined(SO_SNDLOWAT)
SAME(SO_SNDLOWAT, 19)
#endif
#if defined(SO_RCVTIMEO)
SAME(SO_RCVTIMEO, 20)
#endif
#if defined(SO_RCVTIMEO_OLD)
SAME(SO_RCVTIMEO_OLD, 20)
#endif
#if defined(SO_SNDTIMEO)
SAME(SO_SNDTIMEO, 21)
#endif
#if defined(SO_SNDTIMEO_OLD)
SAME(SO_SNDTIMEO_OLD, 21)
#endif
#if defined(SO_SECURITY_AUTHENTICATION)
SAME(SO_SECURITY_AUTHENTICATION, 22)
#endif
#if defined(SO_SECURITY_ENCRYPTION_TRANSPORT)
SAME(SO_SECURITY_ENCRYPTION_TRANSPORT, 23)
#endif
#if defined(SO_SECURITY_ENCRYPTION_NETWORK)
SAME(SO_SECURITY_ENCRYPTION_NETWORK, 24)
#endif
#if defined(SO_BINDTODEVICE)
SAME(SO_BINDTODEVICE, 25)
#endif
#if defined(SO_ATTACH_FILTER)
SAME(SO_ATTACH_FILTER, 26)
#endif
#if defined(SO_GET_FILTER)
SAME(SO_GET_FILTER, 26)
#endif
#if defined(SO_DETACH_BPF)
SAME(SO_DETACH_BPF, 27)
#endif
#if defined(SO_DETACH_FILTER)
SAME(SO_DETACH_FILTER, 27)
#endif
#if defined(SO_PEERNAME)
SAME(SO_PEERNAME, 28)
#endif
#if defined(SO_TIMESTAMP)
SAME(SO_TIMESTAMP, 29)
#endif
#if defined(SO_TIMESTAMP_OLD)
SAME(SO_TIMESTAMP_OLD, 29)
#endif
#if defined(SO_ACCEPTCONN)
SAME(SO_ACCEPTCONN, 30)
#endif
#if defined(SO_PEERSEC)
SAME(SO_PEERSEC, 31)
#endif
#if defined(SO_SNDBUFFORCE)
SAME(SO_SNDBUFFORCE, 32)
#endif
#if defined(SO_RCVBUFFORCE)
SAME(SO_RCVBUFFORCE, 33)
#endif
#if defined(SO_PASSSEC)
SAME(SO_PASSSEC, 34)
#endif
#if defined(SO_TIMESTAMPNS)
SAME(SO_TIMESTAMPNS, 35)
#endif
#if defined(SO_TIMESTAMPNS_OLD)
SAME(SO_TIMESTAMPNS_OLD, 35)
#endif
#if defined(SO_MARK)
SAME(SO_MARK, 36)
#endif
#if defined(SO_TIMESTAMPING)
SAME(SO_TIMESTAMPING, 37)
#endif
#if defined(SO_TIMESTAMPING_OLD)
SAME(SO_TIMESTAMPING_OLD, 37)
#endif
#if defined(SO_PROTOCOL)
SAME(SO_PROTOCOL, 38)
#endif
#if defined(SO_DOMAIN)
SAME(SO_DOMAIN, 39)
#endif
#if defined(SO_RXQ_OVFL)
SAME(SO_RXQ_OVFL, 40)
#endif
#if defined(SO_WIFI_STATUS)
SAME(SO_WIFI_STATUS, 41)
#endif
#if defined(SO_PEEK_OFF)
SAME(SO_PEEK_OFF, 42)
#endif
#if defined(SO_NOFCS)
SAME(SO_NOFCS, 43)
#endif
#if defined(SO_LOCK_FILTER)
SAME(SO_LOCK_FILTER, 44)
#endif
#if defined(SO_SELECT_ERR_QUEUE)
SAME(SO_SELECT_ERR_QUEUE, 45)
#endif
#if defined(SO_BUSY_POLL)
SAME(SO_BUSY_POLL, 46)
#endif
#if defined(SO_MAX_PACING_RATE)
SAME(SO_MAX_PACING_RATE, 47)
#endif
#if defined(SO_BPF_EXTENSIONS)
SAME(SO_BPF_EXTENSIONS, 48)
#endif
#if defined(SO_INCOMING_CPU)
SAME(SO_INCOMING_CPU, 49)
#endif
#if defined(SO_ATTACH_BPF)
SAME(SO_ATTACH_BPF, 50)
#endif
#if defined(SO_ATTACH_REUSEPORT_CBPF)
SAME(SO_ATTACH_REUSEPORT_CBPF, 51)
#endif
#if defined(SO_ATTACH_REUSEPORT_EBPF)
SAME(SO_ATTACH_REUSEPORT_EBPF, 52)
#endif
#if defined(SO_CNX_ADVICE)
SAME(SO_CNX_ADVICE, 53)
#endif
#if defined(SO_MEMINFO)
SAME(SO_MEMINFO, 55)
#endif
#if defined(SO_INCOMING_NAPI_ID)
SAME(SO_INCOMING_NAPI_ID, 56)
#endif
#if defined(SO_COOKIE)
SAME(SO_COOKIE, 57)
#endif
#if defined(SO_PEERGROUPS)
SAME(SO_PEERGROUPS, 59)
#endif
#if defined(SO_ZEROCOPY)
SAME(SO_ZEROCOPY, 60)
#endif
#if defined(SO_TXTIME)
SAME(SO_TXTIME, 61)
#endif
#if defined(SO_BINDTOIFINDEX)
SAME(SO_BINDTOIFINDEX, 62)
#endif
#if defined(SO_TIMESTAMP_NEW)
SAME(SO_TIMESTAMP_NEW, 63)
#endif
#if defined(SO_TIMESTAMPNS_NEW)
SAME(SO_TIMESTAMPNS_NEW, 64)
#endif
#if defined(SO_TIMESTAMPING_NEW)
SAME(SO_TIMESTAMPING_NEW, 65)
#endif
#if defined(SO_RCVTIMEO_NEW)
SAME(SO_RCVTIMEO_NEW, 66)
#endif
#if defined(SO_SNDTIMEO_NEW)
SAME(SO_SNDTIMEO_NEW, 67)
#endif
#if defined(SO_DETACH_REUSEPORT_BPF)
SAME(SO_DETACH_REUSEPORT_BPF, 68)
#endif
#if defined(SO_PREFER_BUSY_POLL)
SAME(SO_PREFER_BUSY_POLL, 69)
#endif
#if defined(SO_BUSY_POLL_BUDGET)
SAME(SO_BUSY_POLL_BUDGET, 70)
#endif
#if defined(SO_NETNS_COOKIE)
SAME(SO_NETNS_COOKIE, 71)
#endif
#if defined(SO_BUF_LOCK)
SAME(SO_BUF_LOCK, 72)
#endif
#if defined(SO_RESERVE_MEM)
SAME(SO_RESERVE_MEM, 73)
#endif
#if defined(SO_TXREHASH)
SAME(SO_TXREHASH, 74)
#endif
#if defined(SO_RCVMARK)
SAME(SO_RCVMARK, 75)
#endif
#if defined(SO_PASSPIDFD)
SAME(SO_PASSPIDFD, 76)
#endif
#if defined(SO_PEERPIDFD)
SAME(SO_PEERPIDFD, 77)
#endif
#if defined(SO_DEVMEM_LINEAR)
SAME(SO_DEVMEM_LINEAR, 78)
#endif
#if defined(SO_DEVMEM_DMABUF)
SAME(SO_DEVMEM_DMABUF, 79)
#endif
#if defined(SO_DEVMEM_DONTNEED)
SAME(SO_DEVMEM_DONTNEED, 80)
#endif
#if defined(SO_RCVPRIORITY)
SAME(SO_RCVPRIORITY, 82)
#endif
#if defined(SO_PASSRIGHTS)
SAME(SO_PASSRIGHTS, 83)
#endif
#if defined(SO_INQ)
SAME(SO_INQ, 84)
#endif
