// Generated from native/defs/families.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/x25.h>)
#include <linux/x25.h>
#endif
#include "../same.h"
#if __has_include(<linux/x25.h>)
SAME_SIZE(sockaddr_x25, 18)
SAME_FIELD(sockaddr_x25, sx25_family, 0, 2)
SAME_FIELD(sockaddr_x25, sx25_addr, 2, 16)
#endif
