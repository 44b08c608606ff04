// Generated from native/defs/header.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<net/ethernet.h>)
#include <net/ethernet.h>
#endif
#include "../same.h"
#if __has_include(<net/ethernet.h>)
SAME_SIZE(ether_header, 14)
SAME_FIELD(ether_header, ether_dhost, 0, 6)
SAME_FIELD(ether_header, ether_shost, 6, 6)
SAME_FIELD(ether_header, ether_type, 12, 2)
#endif
