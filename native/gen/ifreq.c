// Generated from native/defs/ifreq.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<net/if.h>)
#include <net/if.h>
#endif
#if __has_include(<net/if_arp.h>)
#include <net/if_arp.h>
#endif
#if __has_include(<net/route.h>)
#include <net/route.h>
#endif
#include "../same.h"
#if defined(ATF_COM)
SAME(ATF_COM, 2)
#endif
#if defined(ATF_PERM)
SAME(ATF_PERM, 4)
#endif
#if defined(ATF_PUBL)
SAME(ATF_PUBL, 8)
#endif
#if defined(ATF_USETRAILERS)
SAME(ATF_USETRAILERS, 16)
#endif
#if defined(ATF_NETMASK)
SAME(ATF_NETMASK, 32)
#endif
#if defined(ATF_DONTPUB)
SAME(ATF_DONTPUB, 64)
#endif
#if __has_include(<net/if.h>) && __has_include(<net/if_arp.h>) && __has_include(<net/route.h>)
SAME_SIZE(ifmap, 24)
SAME_FIELD(ifmap, mem_start, 0, 8)
SAME_FIELD(ifmap, mem_end, 8, 8)
SAME_FIELD(ifmap, base_addr, 16, 2)
SAME_FIELD(ifmap, irq, 18, 1)
SAME_FIELD(ifmap, dma, 19, 1)
SAME_FIELD(ifmap, port, 20, 1)
SAME_SIZE(ifreq, 40)
SAME_FIELD(ifreq, ifr_name, 0, 16)
SAME_FIELD(ifreq, ifr_addr, 16, 16)
SAME_FIELD(ifreq, ifr_dstaddr, 16, 16)
SAME_FIELD(ifreq, ifr_broadaddr, 16, 16)
SAME_FIELD(ifreq, ifr_netmask, 16, 16)
SAME_FIELD(ifreq, ifr_hwaddr, 16, 16)
SAME_FIELD(ifreq, ifr_flags, 16, 2)
SAME_FIELD(ifreq, ifr_ifindex, 16, 4)
SAME_FIELD(ifreq, ifr_metric, 16, 4)
SAME_FIELD(ifreq, ifr_mtu, 16, 4)
SAME_FIELD(ifreq, ifr_map, 16, 24)
SAME_FIELD(ifreq, ifr_slave, 16, 16)
SAME_FIELD(ifreq, ifr_newname, 16, 16)
SAME_FIELD(ifreq, ifr_data, 16, 8)
SAME_FIELD(ifreq, ifr_qlen, 16, 4)
SAME_SIZE(ifconf, 16)
SAME_FIELD(ifconf, ifc_len, 0, 4)
SAME_FIELD(ifconf, ifc_buf, 8, 8)
SAME_SIZE(arpreq, 68)
SAME_FIELD(arpreq, arp_pa, 0, 16)
SAME_FIELD(arpreq, arp_ha, 16, 16)
SAME_FIELD(arpreq, arp_flags, 32, 4)
SAME_FIELD(arpreq, arp_netmask, 36, 16)
SAME_FIELD(arpreq, arp_dev, 52, 16)
SAME_SIZE(rtentry, 120)
SAME_FIELD(rtentry, rt_dst, 8, 16)
SAME_FIELD(rtentry, rt_gateway, 24, 16)
SAME_FIELD(rtentry, rt_genmask, 40, 16)
SAME_FIELD(rtentry, rt_flags, 56, 2)
SAME_FIELD(rtentry, rt_metric, 80, 2)
SAME_FIELD(rtentry, rt_dev, 88, 8)
SAME_FIELD(rtentry, rt_mtu, 96, 8)
SAME_FIELD(rtentry, rt_window, 104, 8)
SAME_FIELD(rtentry, rt_irtt, 112, 2)
#endif
