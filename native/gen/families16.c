// Generated from native/defs/families.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/phonet.h>)
#include <linux/phonet.h>
#endif
#include "../same.h"
#if __has_include(<linux/phonet.h>)
SAME_SIZE(sockaddr_pn, 16)
SAME_FIELD(sockaddr_pn, spn_family, 0, 2)
SAME_FIELD(sockaddr_pn, spn_obj, 2, 1)
SAME_FIELD(sockaddr_pn, spn_dev, 3, 1)
SAME_FIELD(sockaddr_pn, spn_resource, 4, 1)
#endif
