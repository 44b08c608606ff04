// Generated from native/defs/ethernet.def by `npm run gen`. Do not edit.
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
#if defined(ETHERTYPE_PUP)
SAME(ETHERTYPE_PUP, 512)
#endif
#if defined(ETHERTYPE_SPRITE)
SAME(ETHERTYPE_SPRITE, 1280)
#endif
#if defined(ETHERTYPE_IP)
SAME(ETHERTYPE_IP, 2048)
#endif
#if defined(ETHERTYPE_ARP)
SAME(ETHERTYPE_ARP, 2054)
#endif
#if defined(ETHERTYPE_TRAIL)
SAME(ETHERTYPE_TRAIL, 4096)
#endif
#if defined(ETHERTYPE_REVARP)
SAME(ETHERTYPE_REVARP, 32821)
#endif
#if defined(ETHERTYPE_AT)
SAME(ETHERTYPE_AT, 32923)
#endif
#if defined(ETHERTYPE_AARP)
SAME(ETHERTYPE_AARP, 33011)
#endif
#if defined(ETHERTYPE_VLAN)
SAME(ETHERTYPE_VLAN, 33024)
#endif
#if defined(ETHERTYPE_IPX)
SAME(ETHERTYPE_IPX, 33079)
#endif
#if defined(ETHERTYPE_IPV6)
SAME(ETHERTYPE_IPV6, 34525)
#endif
#if defined(ETHERTYPE_LOOPBACK)
SAME(ETHERTYPE_LOOPBACK, 36864)
#endif
#if defined(ETHERTYPE_NTRAILER)
SAME(ETHERTYPE_NTRAILER, 16)
#endif
#if defined(ETHER_TYPE_LEN)
SAME(ETHER_TYPE_LEN, 2)
#endif
#if defined(ETHER_CRC_LEN)
SAME(ETHER_CRC_LEN, 4)
#endif
#if defined(ETHER_ADDR_LEN)
SAME(ETHER_ADDR_LEN, 6)
#endif
#if defined(ETHER_HDR_LEN)
SAME(ETHER_HDR_LEN, 14)
#endif
#if defined(ETHER_MIN_LEN)
SAME(ETHER_MIN_LEN, 64)
#endif
#if defined(ETHER_MAX_LEN)
SAME(ETHER_MAX_LEN, 1518)
#endif
