// Generated from native/defs/families.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/if_xdp.h>)
#include <linux/if_xdp.h>
#endif
#include "../same.h"
#if __has_include(<linux/if_xdp.h>)
SAME_SIZE(sockaddr_xdp, 16)
SAME_FIELD(sockaddr_xdp, sxdp_family, 0, 2)
SAME_FIELD(sockaddr_xdp, sxdp_flags, 2, 2)
SAME_FIELD(sockaddr_xdp, sxdp_ifindex, 4, 4)
SAME_FIELD(sockaddr_xdp, sxdp_queue_id, 8, 4)
SAME_FIELD(sockaddr_xdp, sxdp_shared_umem_fd, 12, 4)
#endif
