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
#if __has_include(<netinet/in.h>)
SAME_SIZE(ip_mreq, 8)
SAME_FIELD(ip_mreq, imr_multiaddr, 0, 4)
SAME_FIELD(ip_mreq, imr_interface, 4, 4)
SAME_SIZE(ip_mreqn, 12)
SAME_FIELD(ip_mreqn, imr_multiaddr, 0, 4)
SAME_FIELD(ip_mreqn, imr_address, 4, 4)
SAME_FIELD(ip_mreqn, imr_ifindex, 8, 4)
SAME_SIZE(ip_mreq_source, 12)
SAME_FIELD(ip_mreq_source, imr_multiaddr, 0, 4)
SAME_FIELD(ip_mreq_source, imr_interface, 4, 4)
SAME_FIELD(ip_mreq_source, imr_sourceaddr, 8, 4)
SAME_SIZE(ipv6_mreq, 20)
SAME_FIELD(ipv6_mreq, ipv6mr_multiaddr, 0, 16)
SAME_FIELD(ipv6_mreq, ipv6mr_interface, 16, 4)
SAME_SIZE(group_req, 136)
SAME_FIELD(group_req, gr_interface, 0, 4)
SAME_FIELD(group_req, gr_group, 8, 128)
SAME_SIZE(group_source_req, 264)
SAME_FIELD(group_source_req, gsr_interface, 0, 4)
SAME_FIELD(group_source_req, gsr_group, 8, 128)
SAME_FIELD(group_source_req, gsr_source, 136, 128)
#endif
