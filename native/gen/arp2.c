// Generated from native/defs/arp.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<net/if_arp.h>)
#include <net/if_arp.h>
#endif
#include "../same.h"
#if defined(ARPHRD_NETROM)
SAME(ARPHRD_NETROM, 0)
#endif
#if defined(ARPHRD_ETHER)
SAME(ARPHRD_ETHER, 1)
#endif
#if defined(ARPHRD_EETHER)
SAME(ARPHRD_EETHER, 2)
#endif
#if defined(ARPHRD_AX25)
SAME(ARPHRD_AX25, 3)
#endif
#if defined(ARPHRD_PRONET)
SAME(ARPHRD_PRONET, 4)
#endif
#if defined(ARPHRD_CHAOS)
SAME(ARPHRD_CHAOS, 5)
#endif
#if defined(ARPHRD_IEEE802)
SAME(ARPHRD_IEEE802, 6)
#endif
#if defined(ARPHRD_ARCNET)
SAME(ARPHRD_ARCNET, 7)
#endif
#if defined(ARPHRD_APPLETLK)
SAME(ARPHRD_APPLETLK, 8)
#endif
#if defined(ARPHRD_DLCI)
SAME(ARPHRD_DLCI, 15)
#endif
#if defined(ARPHRD_ATM)
SAME(ARPHRD_ATM, 19)
#endif
#if defined(ARPHRD_METRICOM)
SAME(ARPHRD_METRICOM, 23)
#endif
#if defined(ARPHRD_IEEE1394)
SAME(ARPHRD_IEEE1394, 24)
#endif
#if defined(ARPHRD_EUI64)
SAME(ARPHRD_EUI64, 27)
#endif
#if defined(ARPHRD_INFINIBAND)
SAME(ARPHRD_INFINIBAND, 32)
#endif
#if defined(ARPHRD_SLIP)
SAME(ARPHRD_SLIP, 256)
#endif
#if defined(ARPHRD_CSLIP)
SAME(ARPHRD_CSLIP, 257)
#endif
#if defined(ARPHRD_SLIP6)
SAME(ARPHRD_SLIP6, 258)
#endif
#if defined(ARPHRD_CSLIP6)
SAME(ARPHRD_CSLIP6, 259)
#endif
#if defined(ARPHRD_RSRVD)
SAME(ARPHRD_RSRVD, 260)
#endif
#if defined(ARPHRD_ADAPT)
SAME(ARPHRD_ADAPT, 264)
#endif
#if defined(ARPHRD_ROSE)
SAME(ARPHRD_ROSE, 270)
#endif
#if defined(ARPHRD_X25)
SAME(ARPHRD_X25, 271)
#endif
#if defined(ARPHRD_HWX25)
SAME(ARPHRD_HWX25, 272)
#endif
#if defined(ARPHRD_CAN)
SAME(ARPHRD_CAN, 280)
#endif
#if defined(ARPHRD_MCTP)
SAME(ARPHRD_MCTP, 290)
#endif
#if defined(ARPHRD_PPP)
SAME(ARPHRD_PPP, 512)
#endif
#if defined(ARPHRD_CISCO)
SAME(ARPHRD_CISCO, 513)
#endif
#if defined(ARPHRD_HDLC)
SAME(ARPHRD_HDLC, 513)
#endif
#if defined(ARPHRD_LAPB)
SAME(ARPHRD_LAPB, 516)
#endif
#if defined(ARPHRD_DDCMP)
SAME(ARPHRD_DDCMP, 517)
#endif
#if defined(ARPHRD_RAWHDLC)
SAME(ARPHRD_RAWHDLC, 518)
#endif
#if defined(ARPHRD_RAWIP)
SAME(ARPHRD_RAWIP, 519)
#endif
#if defined(ARPHRD_TUNNEL)
SAME(ARPHRD_TUNNEL, 768)
#endif
#if defined(ARPHRD_TUNNEL6)
SAME(ARPHRD_TUNNEL6, 769)
#endif
#if defined(ARPHRD_FRAD)
SAME(ARPHRD_FRAD, 770)
#endif
#if defined(ARPHRD_SKIP)
SAME(ARPHRD_SKIP, 771)
#endif
#if defined(ARPHRD_LOOPBACK)
SAME(ARPHRD_LOOPBACK, 772)
#endif
#if defined(ARPHRD_LOCALTLK)
SAME(ARPHRD_LOCALTLK, 773)
#endif
#if defined(ARPHRD_FDDI)
SAME(ARPHRD_FDDI, 774)
#endif
#if defined(ARPHRD_BIF)
SAME(ARPHRD_BIF, 775)
#endif
#if defined(ARPHRD_SIT)
SAME(ARPHRD_SIT, 776)
#endif
#if defined(ARPHRD_IPDDP)
SAME(ARPHRD_IPDDP, 777)
#endif
#if defined(ARPHRD_IPGRE)
SAME(ARPHRD_IPGRE, 778)
#endif
#if defined(ARPHRD_PIMREG)
SAME(ARPHRD_PIMREG, 779)
#endif
#if defined(ARPHRD_HIPPI)
SAME(ARPHRD_HIPPI, 780)
#endif
#if defined(ARPHRD_ASH)
SAME(ARPHRD_ASH, 781)
#endif
#if defined(ARPHRD_ECONET)
SAME(ARPHRD_ECONET, 782)
#endif
#if defined(ARPHRD_IRDA)
SAME(ARPHRD_IRDA, 783)
#endif
#if defined(ARPHRD_FCPP)
SAME(ARPHRD_FCPP, 784)
#endif
#if defined(ARPHRD_FCAL)
SAME(ARPHRD_FCAL, 785)
#endif
#if defined(ARPHRD_FCPL)
SAME(ARPHRD_FCPL, 786)
#endif
#if defined(ARPHRD_FCFABRIC)
SAME(ARPHRD_FCFABRIC, 787)
#endif
#if defined(ARPHRD_IEEE802_TR)
SAME(ARPHRD_IEEE802_TR, 800)
#endif
#if defined(ARPHRD_IEEE80211)
SAME(ARPHRD_IEEE80211, 801)
#endif
#if defined(ARPHRD_IEEE80211_PRISM)
SAME(ARPHRD_IEEE80211_PRISM, 802)
#endif
#if defined(ARPHRD_IEEE80211_RADIOTAP)
SAME(ARPHRD_IEEE80211_RADIOTAP, 803)
#endif
#if defined(ARPHRD_IEEE802154)
SAME(ARPHRD_IEEE802154, 804)
#endif
#if defined(ARPHRD_IEEE802154_PHY)
SAME(ARPHRD_IEEE802154_PHY, 805)
#endif
#if defined(ARPHRD_NONE)
SAME(ARPHRD_NONE, 65534)
#endif
#if defined(ARPHRD_VOID)
SAME(ARPHRD_VOID, 65535)
#endif
#if defined(ARPOP_REQUEST)
SAME(ARPOP_REQUEST, 1)
#endif
#if defined(ARPOP_REPLY)
SAME(ARPOP_REPLY, 2)
#endif
#if defined(ARPOP_RREQUEST)
SAME(ARPOP_RREQUEST, 3)
#endif
#if defined(ARPOP_RREPLY)
SAME(ARPOP_RREPLY, 4)
#endif
#if defined(ARPOP_InREQUEST)
SAME(ARPOP_InREQUEST, 8)
#endif
#if defined(ARPOP_InREPLY)
SAME(ARPOP_InREPLY, 9)
#endif
#if defined(ARPOP_NAK)
SAME(ARPOP_NAK, 10)
#endif
