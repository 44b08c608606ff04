// Generated from native/defs/mctp.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/mctp.h>)
#include <linux/mctp.h>
#endif
#include "../same.h"
#if defined(SIOCMCTPALLOCTAG)
SAME(SIOCMCTPALLOCTAG, 35296)
#endif
#if defined(SIOCMCTPDROPTAG)
SAME(SIOCMCTPDROPTAG, 35297)
#endif
#if defined(MCTP_ADDR_NULL)
SAME(MCTP_ADDR_NULL, 0)
#endif
#if defined(MCTP_ADDR_ANY)
SAME(MCTP_ADDR_ANY, 255)
#endif
#if defined(MCTP_NET_ANY)
SAME(MCTP_NET_ANY, 0)
#endif
#if defined(MCTP_TAG_MASK)
SAME(MCTP_TAG_MASK, 7)
#endif
#if defined(MCTP_TAG_OWNER)
SAME(MCTP_TAG_OWNER, 8)
#endif
#if defined(MCTP_TAG_PREALLOC)
SAME(MCTP_TAG_PREALLOC, 16)
#endif
#if defined(MCTP_OPT_ADDR_EXT)
SAME(MCTP_OPT_ADDR_EXT, 1)
#endif
#if __has_include(<linux/mctp.h>)
SAME_SIZE(sockaddr_mctp_ext, 52)
SAME_FIELD(sockaddr_mctp_ext, smctp_base.smctp_family, 0, 2)
SAME_FIELD(sockaddr_mctp_ext, smctp_base.smctp_network, 4, 4)
SAME_FIELD(sockaddr_mctp_ext, smctp_base.smctp_addr.s_addr, 8, 1)
SAME_FIELD(sockaddr_mctp_ext, smctp_base.smctp_type, 9, 1)
SAME_FIELD(sockaddr_mctp_ext, smctp_base.smctp_tag, 10, 1)
SAME_FIELD(sockaddr_mctp_ext, smctp_ifindex, 12, 4)
SAME_FIELD(sockaddr_mctp_ext, smctp_halen, 16, 1)
SAME_FIELD(sockaddr_mctp_ext, smctp_haddr, 20, 32)
SAME_SIZE(sockaddr_mctp, 12)
SAME_FIELD(sockaddr_mctp, smctp_family, 0, 2)
SAME_FIELD(sockaddr_mctp, smctp_network, 4, 4)
SAME_FIELD(sockaddr_mctp, smctp_addr.s_addr, 8, 1)
SAME_FIELD(sockaddr_mctp, smctp_type, 9, 1)
SAME_FIELD(sockaddr_mctp, smctp_tag, 10, 1)
#endif
