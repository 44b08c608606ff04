// Generated from native/defs/ieee802154.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<net/af_ieee802154.h>)
#include <net/af_ieee802154.h>
#endif
#include "../same.h"
#if __has_include(<net/af_ieee802154.h>)
SAME_SIZE(sockaddr_ieee802154, 20)
SAME_FIELD(sockaddr_ieee802154, family, 0, 2)
SAME_FIELD(sockaddr_ieee802154, addr.addr_type, 4, 4)
SAME_FIELD(sockaddr_ieee802154, addr.pan_id, 8, 2)
SAME_FIELD(sockaddr_ieee802154, addr.short_addr, 10, 2)
SAME_FIELD(sockaddr_ieee802154, addr.hwaddr, 10, 8)
#endif
