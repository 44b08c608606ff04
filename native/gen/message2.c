// Generated from native/defs/message.def by `npm run gen`. Do not edit.
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
#if __has_include(<netinet/in.h>)
SAME_SIZE(in_pktinfo, 12)
SAME_FIELD(in_pktinfo, ipi_ifindex, 0, 4)
SAME_FIELD(in_pktinfo, ipi_spec_dst, 4, 4)
SAME_FIELD(in_pktinfo, ipi_addr, 8, 4)
SAME_SIZE(in6_pktinfo, 20)
SAME_FIELD(in6_pktinfo, ipi6_addr, 0, 16)
SAME_FIELD(in6_pktinfo, ipi6_ifindex, 16, 4)
SAME_SIZE(ip6_mtuinfo, 32)
SAME_FIELD(ip6_mtuinfo, ip6m_addr, 0, 28)
SAME_FIELD(ip6_mtuinfo, ip6m_mtu, 28, 4)
#endif
