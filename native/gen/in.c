// Generated from native/defs/in.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<netinet/in.h>)
#include <netinet/in.h>
#endif
#include "../same.h"
#if defined(INET_ADDRSTRLEN)
SAME(INET_ADDRSTRLEN, 16)
#endif
#if defined(INET6_ADDRSTRLEN)
SAME(INET6_ADDRSTRLEN, 46)
#endif
#if defined(INADDR_ANY)
SAME(INADDR_ANY, 0)
#endif
#if defined(INADDR_LOOPBACK)
SAME(INADDR_LOOPBACK, 2130706433)
#endif
#if defined(INADDR_DUMMY)
SAME(INADDR_DUMMY, 3221225480)
#endif
#if defined(INADDR_UNSPEC_GROUP)
SAME(INADDR_UNSPEC_GROUP, 3758096384)
#endif
#if defined(INADDR_ALLHOSTS_GROUP)
SAME(INADDR_ALLHOSTS_GROUP, 3758096385)
#endif
#if defined(INADDR_ALLRTRS_GROUP)
SAME(INADDR_ALLRTRS_GROUP, 3758096386)
#endif
#if defined(INADDR_ALLSNOOPERS_GROUP)
SAME(INADDR_ALLSNOOPERS_GROUP, 3758096490)
#endif
#if defined(INADDR_MAX_LOCAL_GROUP)
SAME(INADDR_MAX_LOCAL_GROUP, 3758096639)
#endif
#if defined(INADDR_BROADCAST)
SAME(INADDR_BROADCAST, 4294967295)
#endif
#if defined(INADDR_NONE)
SAME(INADDR_NONE, 4294967295)
#endif
#if defined(IN_CLASSC_NSHIFT)
SAME(IN_CLASSC_NSHIFT, 8)
#endif
#if defined(IN_CLASSB_NSHIFT)
SAME(IN_CLASSB_NSHIFT, 16)
#endif
#if defined(IN_CLASSA_NSHIFT)
SAME(IN_CLASSA_NSHIFT, 24)
#endif
#if defined(IN_LOOPBACKNET)
SAME(IN_LOOPBACKNET, 127)
#endif
#if defined(IN_CLASSA_MAX)
SAME(IN_CLASSA_MAX, 128)
#endif
#if defined(IN_CLASSC_HOST)
SAME(IN_CLASSC_HOST, 255)
#endif
#if defined(IN_CLASSB_HOST)
SAME(IN_CLASSB_HOST, 65535)
#endif
#if defined(IN_CLASSB_MAX)
SAME(IN_CLASSB_MAX, 65536)
#endif
#if defined(IN_CLASSA_HOST)
SAME(IN_CLASSA_HOST, 16777215)
#endif
#if defined(IN_CLASSA_NET)
SAME(IN_CLASSA_NET, 4278190080)
#endif
#if defined(IN_CLASSB_NET)
SAME(IN_CLASSB_NET, 4294901760)
#endif
#if defined(IN_CLASSC_NET)
SAME(IN_CLASSC_NET, 4294967040)
#endif
#if defined(IP_DEFAULT_MULTICAST_LOOP)
SAME(IP_DEFAULT_MULTICAST_LOOP, 1)
#endif
#if defined(IP_DEFAULT_MULTICAST_TTL)
SAME(IP_DEFAULT_MULTICAST_TTL, 1)
#endif
#if defined(IP_MAX_MEMBERSHIPS)
SAME(IP_MAX_MEMBERSHIPS, 20)
#endif
#if defined(IP_TOS)
SAME(IP_TOS, 1)
#endif
#if defined(IP_TTL)
SAME(IP_TTL, 2)
#endif
#if defined(IP_HDRINCL)
SAME(IP_HDRINCL, 3)
#endif
#if defined(IP_OPTIONS)
SAME(IP_OPTIONS, 4)
#endif
#if defined(IP_ROUTER_ALERT)
SAME(IP_ROUTER_ALERT, 5)
#endif
#if defined(IP_RECVOPTS)
SAME(IP_RECVOPTS, 6)
#endif
#if defined(IP_RECVRETOPTS)
SAME(IP_RECVRETOPTS, 7)
#endif
#if defined(IP_RETOPTS)
SAME(IP_RETOPTS, 7)
#endif
#if defined(IP_PKTINFO)
SAME(IP_PKTINFO, 8)
#endif
#if defined(IP_PKTOPTIONS)
SAME(IP_PKTOPTIONS, 9)
#endif
#if defined(IP_MTU_DISCOVER)
SAME(IP_MTU_DISCOVER, 10)
#endif
#if defined(IP_PMTUDISC)
SAME(IP_PMTUDISC, 10)
#endif
#if defined(IP_RECVERR)
SAME(IP_RECVERR, 11)
#endif
#if defined(IP_RECVTTL)
SAME(IP_RECVTTL, 12)
#endif
#if defined(IP_RECVTOS)
SAME(IP_RECVTOS, 13)
#endif
#if defined(IP_MTU)
SAME(IP_MTU, 14)
#endif
#if defined(IP_FREEBIND)
SAME(IP_FREEBIND, 15)
#endif
#if defined(IP_IPSEC_POLICY)
SAME(IP_IPSEC_POLICY, 16)
#endif
#if defined(IP_XFRM_POLICY)
SAME(IP_XFRM_POLICY, 17)
#endif
#if defined(IP_PASSSEC)
SAME(IP_PASSSEC, 18)
#endif
#if defined(IP_TRANSPARENT)
SAME(IP_TRANSPARENT, 19)
#endif
#if defined(IP_ORIGDSTADDR)
SAME(IP_ORIGDSTADDR, 20)
#endif
#if defined(IP_RECVORIGDSTADDR)
SAME(IP_RECVORIGDSTADDR, 20)
#endif
#if defined(IP_MINTTL)
SAME(IP_MINTTL, 21)
#endif
#if defined(IP_NODEFRAG)
SAME(IP_NODEFRAG, 22)
#endif
#if defined(IP_CHECKSUM)
SAME(IP_CHECKSUM, 23)
#endif
#if defined(IP_BIND_ADDRESS_NO_PORT)
SAME(IP_BIND_ADDRESS_NO_PORT, 24)
#endif
#if defined(IP_RECVFRAGSIZE)
SAME(IP_RECVFRAGSIZE, 25)
#endif
#if defined(IP_RECVERR_RFC4884)
SAME(IP_RECVERR_RFC4884, 26)
#endif
#if defined(IP_MULTICAST_IF)
SAME(IP_MULTICAST_IF, 32)
#endif
#if defined(IP_MULTICAST_TTL)
SAME(IP_MULTICAST_TTL, 33)
#endif
#if defined(IP_MULTICAST_LOOP)
SAME(IP_MULTICAST_LOOP, 34)
#endif
#if defined(IP_ADD_MEMBERSHIP)
SAME(IP_ADD_MEMBERSHIP, 35)
#endif
#if defined(IP_DROP_MEMBERSHIP)
SAME(IP_DROP_MEMBERSHIP, 36)
#endif
#if defined(IP_UNBLOCK_SOURCE)
SAME(IP_UNBLOCK_SOURCE, 37)
#endif
#if defined(IP_BLOCK_SOURCE)
SAME(IP_BLOCK_SOURCE, 38)
#endif
#if defined(IP_ADD_SOURCE_MEMBERSHIP)
SAME(IP_ADD_SOURCE_MEMBERSHIP, 39)
#endif
#if defined(IP_DROP_SOURCE_MEMBERSHIP)
SAME(IP_DROP_SOURCE_MEMBERSHIP, 40)
#endif
#if defined(IP_MSFILTER)
SAME(IP_MSFILTER, 41)
#endif
#if defined(MCAST_JOIN_GROUP)
SAME(MCAST_JOIN_GROUP, 42)
#endif
#if defined(MCAST_BLOCK_SOURCE)
SAME(MCAST_BLOCK_SOURCE, 43)
#endif
#if defined(MCAST_UNBLOCK_SOURCE)
SAME(MCAST_UNBLOCK_SOURCE, 44)
#endif
#if defined(MCAST_LEAVE_GROUP)
SAME(MCAST_LEAVE_GROUP, 45)
#endif
#if defined(MCAST_JOIN_SOURCE_GROUP)
SAME(MCAST_JOIN_SOURCE_GROUP, 46)
#endif
#if defined(MCAST_LEAVE_SOURCE_GROUP)
SAME(MCAST_LEAVE_SOURCE_GROUP, 47)
#endif
#if defined(MCAST_MSFILTER)
SAME(MCAST_MSFILTER, 48)
#endif
#if defined(IP_MULTICAST_ALL)
SAME(IP_MULTICAST_ALL, 49)
#endif
#if defined(IP_UNICAST_IF)
SAME(IP_UNICAST_IF, 50)
#endif
#if __has_include(<netinet/in.h>) && defined(__GLIBC__)
SAME(IPPORT_ECHO, 7)
#endif
#if __has_include(<netinet/in.h>) && defined(__GLIBC__)
SAME(IPPORT_DISCARD, 9)
#endif
#if __has_include(<netinet/in.h>) && defined(__GLIBC__)
SAME(IPPORT_SYSTAT, 11)
#endif
#if __has_include(<netinet/in.h>) && defined(__GLIBC__)
SAME(IPPORT_DAYTIME, 13)
#endif
#if __has_include(<netinet/in.h>) && defined(__GLIBC__)
SAME(IPPORT_NETSTAT, 15)
#endif
#if __has_include(<netinet/in.h>) && defined(__GLIBC__)
SAME(IPPORT_FTP, 21)
#endif
#if __has_include(<netinet/in.h>) && defined(__GLIBC__)
SAME(IPPORT_TELNET, 23)
#endif
#if __has_include(<netinet/in.h>) && defined(__GLIBC__)
SAME(IPPORT_SMTP, 25)
#endif
#if __has_include(<netinet/in.h>) && defined(__GLIBC__)
SAME(IPPORT_TIMESERVER, 37)
#endif
#if __has_include(<netinet/in.h>) && defined(__GLIBC__)
SAME(IPPORT_NAMESERVER, 42)
#endif
#if __has_include(<netinet/in.h>) && defined(__GLIBC__)
SAME(IPPORT_WHOIS, 43)
#endif
#if __has_include(<netinet/in.h>) && defined(__GLIBC__)
SAME(IPPORT_MTP, 57)
#endif
#if __has_include(<netinet/in.h>) && defined(__GLIBC__)
SAME(IPPORT_TFTP, 69)
#endif
#if __has_include(<netinet/in.h>) && defined(__GLIBC__)
SAME(IPPORT_RJE, 77)
#endif
#if __has_include(<netinet/in.h>) && defined(__GLIBC__)
SAME(IPPORT_FINGER, 79)
#endif
#if __has_include(<netinet/in.h>) && defined(__GLIBC__)
SAME(IPPORT_TTYLINK, 87)
#endif
#if __has_include(<netinet/in.h>) && defined(__GLIBC__)
SAME(IPPORT_SUPDUP, 95)
#endif
#if __has_include(<netinet/in.h>) && defined(__GLIBC__)
SAME(IPPORT_BIFFUDP, 512)
#endif
#if __has_include(<netinet/in.h>) && defined(__GLIBC__)
SAME(IPPORT_EXECSERVER, 512)
#endif
#if __has_include(<netinet/in.h>) && defined(__GLIBC__)
SAME(IPPORT_LOGINSERVER, 513)
#endif
#if __has_include(<netinet/in.h>) && defined(__GLIBC__)
SAME(IPPORT_WHOSERVER, 513)
#endif
#if __has_include(<netinet/in.h>) && defined(__GLIBC__)
SAME(IPPORT_CMDSERVER, 514)
#endif
#if __has_include(<netinet/in.h>) && defined(__GLIBC__)
SAME(IPPORT_EFSSERVER, 520)
#endif
#if __has_include(<netinet/in.h>) && defined(__GLIBC__)
SAME(IPPORT_ROUTESERVER, 520)
#endif
#if __has_include(<netinet/in.h>)
SAME(IPPORT_RESERVED, 1024)
#endif
#if __has_include(<netinet/in.h>) && defined(__GLIBC__)
SAME(IPPORT_USERRESERVED, 5000)
#endif
#if __has_include(<netinet/in.h>)
SAME(IPPROTO_HOPOPTS, 0)
#endif
#if __has_include(<netinet/in.h>)
SAME(IPPROTO_IP, 0)
#endif
#if __has_include(<netinet/in.h>)
SAME(IPPROTO_ICMP, 1)
#endif
#if __has_include(<netinet/in.h>)
SAME(IPPROTO_IGMP, 2)
#endif
#if __has_include(<netinet/in.h>)
SAME(IPPROTO_IPIP, 4)
#endif
#if __has_include(<netinet/in.h>)
SAME(IPPROTO_TCP, 6)
#endif
#if __has_include(<netinet/in.h>)
SAME(IPPROTO_EGP, 8)
#endif
#if __has_include(<netinet/in.h>)
SAME(IPPROTO_PUP, 12)
#endif
#if __has_include(<netinet/in.h>)
SAME(IPPROTO_UDP, 17)
#endif
#if __has_include(<netinet/in.h>)
SAME(IPPROTO_IDP, 22)
#endif
#if __has_include(<netinet/in.h>)
SAME(IPPROTO_TP, 29)
#endif
#if __has_include(<netinet/in.h>)
SAME(IPPROTO_DCCP, 33)
#endif
#if __has_include(<netinet/in.h>)
SAME(IPPROTO_IPV6, 41)
#endif
#if __has_include(<netinet/in.h>)
SAME(IPPROTO_ROUTING, 43)
#endif
#if __has_include(<netinet/in.h>)
SAME(IPPROTO_FRAGMENT, 44)
#endif
#if __has_include(<netinet/in.h>)
SAME(IPPROTO_RSVP, 46)
#endif
#if __has_include(<netinet/in.h>)
SAME(IPPROTO_GRE, 47)
#endif
#if __has_include(<netinet/in.h>)
SAME(IPPROTO_ESP, 50)
#endif
#if __has_include(<netinet/in.h>)
SAME(IPPROTO_AH, 51)
#endif
#if __has_include(<netinet/in.h>)
SAME(IPPROTO_ICMPV6, 58)
#endif
#if __has_include(<netinet/in.h>)
SAME(IPPROTO_NONE, 59)
#endif
#if __has_include(<netinet/in.h>)
SAME(IPPROTO_DSTOPTS, 60)
#endif
#if __has_include(<netinet/in.h>)
SAME(IPPROTO_MTP, 92)
#endif
#if __has_include(<netinet/in.h>)
SAME(IPPROTO_BEETPH, 94)
#endif
#if __has_include(<netinet/in.h>)
SAME(IPPROTO_ENCAP, 98)
#endif
#if __has_include(<netinet/in.h>)
SAME(IPPROTO_PIM, 103)
#endif
#if __has_include(<netinet/in.h>)
SAME(IPPROTO_COMP, 108)
#endif
#if __has_include(<netinet/in.h>)
SAME(IPPROTO_SCTP, 132)
#endif
#if __has_include(<netinet/in.h>)
SAME(IPPROTO_MH, 135)
#endif
#if __has_include(<netinet/in.h>)
SAME(IPPROTO_UDPLITE, 136)
#endif
#if __has_include(<netinet/in.h>)
SAME(IPPROTO_MPLS, 137)
#endif
#if __has_include(<netinet/in.h>)
SAME(IPPROTO_ETHERNET, 143)
#endif
#if __has_include(<netinet/in.h>)
SAME(IPPROTO_RAW, 255)
#endif
#if defined(IPPROTO_SMC)
SAME(IPPROTO_SMC, 256)
#endif
#if __has_include(<netinet/in.h>)
SAME(IPPROTO_MPTCP, 262)
#endif
#if __has_include(<netinet/in.h>)
AT_LEAST(IPPROTO_MAX, 263)
#endif
#if defined(MCAST_EXCLUDE)
SAME(MCAST_EXCLUDE, 0)
#endif
#if defined(MCAST_INCLUDE)
SAME(MCAST_INCLUDE, 1)
#endif
#if defined(IP_PMTUDISC_DONT)
SAME(IP_PMTUDISC_DONT, 0)
#endif
#if defined(IP_PMTUDISC_WANT)
SAME(IP_PMTUDISC_WANT, 1)
#endif
#if defined(IP_PMTUDISC_DO)
SAME(IP_PMTUDISC_DO, 2)
#endif
#if defined(IP_PMTUDISC_PROBE)
SAME(IP_PMTUDISC_PROBE, 3)
#endif
#if defined(IP_PMTUDISC_INTERFACE)
SAME(IP_PMTUDISC_INTERFACE, 4)
#endif
#if defined(IP_PMTUDISC_OMIT)
SAME(IP_PMTUDISC_OMIT, 5)
#endif
#if defined(SOL_IP)
SAME(SOL_IP, 0)
#endif
