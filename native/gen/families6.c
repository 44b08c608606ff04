// Generated from native/defs/families.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/if_alg.h>)
#include <linux/if_alg.h>
#endif
#include "../same.h"
#if __has_include(<linux/if_alg.h>)
SAME_SIZE(sockaddr_alg, 88)
SAME_FIELD(sockaddr_alg, salg_family, 0, 2)
SAME_FIELD(sockaddr_alg, salg_type, 2, 14)
SAME_FIELD(sockaddr_alg, salg_feat, 16, 4)
SAME_FIELD(sockaddr_alg, salg_mask, 20, 4)
SAME_FIELD(sockaddr_alg, salg_name, 24, 64)
#endif
