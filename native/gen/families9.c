// Generated from native/defs/families.def by `npm run gen`. Do not edit.
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
