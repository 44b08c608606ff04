// Generated from native/defs/ethernet.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/if_ether.h>)
#include <linux/if_ether.h>
#endif
#include "../same.h"
#if defined(ETH_P_802_3)
SAME(ETH_P_802_3, 1)
#endif
#if defined(ETH_P_AX25)
SAME(ETH_P_AX25, 2)
#endif
#if defined(ETH_P_ALL)
SAME(ETH_P_ALL, 3)
#endif
#if defined(ETH_P_802_2)
SAME(ETH_P_802_2, 4)
#endif
#if defined(ETH_P_SNAP)
SAME(ETH_P_SNAP, 5)
#endif
#if defined(ETH_P_DDCMP)
SAME(ETH_P_DDCMP, 6)
#endif
#if defined(ETH_P_WAN_PPP)
SAME(ETH_P_WAN_PPP, 7)
#endif
#if defined(ETH_P_PPP_MP)
SAME(ETH_P_PPP_MP, 8)
#endif
#if defined(ETH_P_LOCALTALK)
SAME(ETH_P_LOCALTALK, 9)
#endif
#if defined(ETH_P_CAN)
SAME(ETH_P_CAN, 12)
#endif
#if defined(ETH_P_CANFD)
SAME(ETH_P_CANFD, 13)
#endif
#if defined(ETH_P_CANXL)
SAME(ETH_P_CANXL, 14)
#endif
#if defined(ETH_P_PPPTALK)
SAME(ETH_P_PPPTALK, 16)
#endif
#if defined(ETH_P_TR_802_2)
SAME(ETH_P_TR_802_2, 17)
#endif
#if defined(ETH_P_MOBITEX)
SAME(ETH_P_MOBITEX, 21)
#endif
#if defined(ETH_P_CONTROL)
SAME(ETH_P_CONTROL, 22)
#endif
#if defined(ETH_P_IRDA)
SAME(ETH_P_IRDA, 23)
#endif
#if defined(ETH_P_ECONET)
SAME(ETH_P_ECONET, 24)
#endif
#if defined(ETH_P_HDLC)
SAME(ETH_P_HDLC, 25)
#endif
#if defined(ETH_P_ARCNET)
SAME(ETH_P_ARCNET, 26)
#endif
#if defined(ETH_P_DSA)
SAME(ETH_P_DSA, 27)
#endif
#if defined(ETH_P_TRAILER)
SAME(ETH_P_TRAILER, 28)
#endif
#if defined(ETH_P_LOOP)
SAME(ETH_P_LOOP, 96)
#endif
#if defined(ETH_P_PHONET)
SAME(ETH_P_PHONET, 245)
#endif
#if defined(ETH_P_IEEE802154)
SAME(ETH_P_IEEE802154, 246)
#endif
#if defined(ETH_P_CAIF)
SAME(ETH_P_CAIF, 247)
#endif
#if defined(ETH_P_XDSA)
SAME(ETH_P_XDSA, 248)
#endif
#if defined(ETH_P_MAP)
SAME(ETH_P_MAP, 249)
#endif
#if defined(ETH_P_MCTP)
SAME(ETH_P_MCTP, 250)
#endif
#if defined(ETH_P_PUP)
SAME(ETH_P_PUP, 512)
#endif
#if defined(ETH_P_PUPAT)
SAME(ETH_P_PUPAT, 513)
#endif
#if defined(ETH_P_IP)
SAME(ETH_P_IP, 2048)
#endif
#if defined(ETH_P_X25)
SAME(ETH_P_X25, 2053)
#endif
#if defined(ETH_P_ARP)
SAME(ETH_P_ARP, 2054)
#endif
#if defined(ETH_P_BPQ)
SAME(ETH_P_BPQ, 2303)
#endif
#if defined(ETH_P_IEEEPUP)
SAME(ETH_P_IEEEPUP, 2560)
#endif
#if defined(ETH_P_IEEEPUPAT)
SAME(ETH_P_IEEEPUPAT, 2561)
#endif
#if defined(ETH_P_ERSPAN2)
SAME(ETH_P_ERSPAN2, 8939)
#endif
#if defined(ETH_P_TSN)
SAME(ETH_P_TSN, 8944)
#endif
#if defined(ETH_P_BATMAN)
SAME(ETH_P_BATMAN, 17157)
#endif
#if defined(ETH_P_DEC)
SAME(ETH_P_DEC, 24576)
#endif
#if defined(ETH_P_DNA_DL)
SAME(ETH_P_DNA_DL, 24577)
#endif
#if defined(ETH_P_DNA_RC)
SAME(ETH_P_DNA_RC, 24578)
#endif
#if defined(ETH_P_DNA_RT)
SAME(ETH_P_DNA_RT, 24579)
#endif
#if defined(ETH_P_LAT)
SAME(ETH_P_LAT, 24580)
#endif
#if defined(ETH_P_DIAG)
SAME(ETH_P_DIAG, 24581)
#endif
#if defined(ETH_P_CUST)
SAME(ETH_P_CUST, 24582)
#endif
#if defined(ETH_P_SCA)
SAME(ETH_P_SCA, 24583)
#endif
#if defined(ETH_P_TEB)
SAME(ETH_P_TEB, 25944)
#endif
#if defined(ETH_P_RARP)
SAME(ETH_P_RARP, 32821)
#endif
#if defined(ETH_P_ATALK)
SAME(ETH_P_ATALK, 32923)
#endif
#if defined(ETH_P_AARP)
SAME(ETH_P_AARP, 33011)
#endif
#if defined(ETH_P_8021Q)
SAME(ETH_P_8021Q, 33024)
#endif
#if defined(ETH_P_IPX)
SAME(ETH_P_IPX, 33079)
#endif
#if defined(ETH_P_IPV6)
SAME(ETH_P_IPV6, 34525)
#endif
#if defined(ETH_P_PAUSE)
SAME(ETH_P_PAUSE, 34824)
#endif
#if defined(ETH_P_SLOW)
SAME(ETH_P_SLOW, 34825)
#endif
#if defined(ETH_P_WCCP)
SAME(ETH_P_WCCP, 34878)
#endif
#if defined(ETH_P_MPLS_UC)
SAME(ETH_P_MPLS_UC, 34887)
#endif
#if defined(ETH_P_MPLS_MC)
SAME(ETH_P_MPLS_MC, 34888)
#endif
#if defined(ETH_P_ATMMPOA)
SAME(ETH_P_ATMMPOA, 34892)
#endif
#if defined(ETH_P_PPP_DISC)
SAME(ETH_P_PPP_DISC, 34915)
#endif
#if defined(ETH_P_PPP_SES)
SAME(ETH_P_PPP_SES, 34916)
#endif
#if defined(ETH_P_LINK_CTL)
SAME(ETH_P_LINK_CTL, 34924)
#endif
#if defined(ETH_P_ATMFATE)
SAME(ETH_P_ATMFATE, 34948)
#endif
#if defined(ETH_P_PAE)
SAME(ETH_P_PAE, 34958)
#endif
#if defined(ETH_P_PROFINET)
SAME(ETH_P_PROFINET, 34962)
#endif
#if defined(ETH_P_REALTEK)
SAME(ETH_P_REALTEK, 34969)
#endif
#if defined(ETH_P_AOE)
SAME(ETH_P_AOE, 34978)
#endif
#if defined(ETH_P_ETHERCAT)
SAME(ETH_P_ETHERCAT, 34980)
#endif
#if defined(ETH_P_8021AD)
SAME(ETH_P_8021AD, 34984)
#endif
#if defined(ETH_P_802_EX1)
SAME(ETH_P_802_EX1, 34997)
#endif
#if defined(ETH_P_ERSPAN)
SAME(ETH_P_ERSPAN, 35006)
#endif
#if defined(ETH_P_MXLGSW)
SAME(ETH_P_MXLGSW, 35011)
#endif
#if defined(ETH_P_PREAUTH)
SAME(ETH_P_PREAUTH, 35015)
#endif
#if defined(ETH_P_TIPC)
SAME(ETH_P_TIPC, 35018)
#endif
#if defined(ETH_P_LLDP)
SAME(ETH_P_LLDP, 35020)
#endif
#if defined(ETH_P_MRP)
SAME(ETH_P_MRP, 35043)
#endif
#if defined(ETH_P_MACSEC)
SAME(ETH_P_MACSEC, 35045)
#endif
#if defined(ETH_P_8021AH)
SAME(ETH_P_8021AH, 35047)
#endif
#if defined(ETH_P_MVRP)
SAME(ETH_P_MVRP, 35061)
#endif
#if defined(ETH_P_1588)
SAME(ETH_P_1588, 35063)
#endif
#if defined(ETH_P_NCSI)
SAME(ETH_P_NCSI, 35064)
#endif
#if defined(ETH_P_PRP)
SAME(ETH_P_PRP, 35067)
#endif
#if defined(ETH_P_CFM)
SAME(ETH_P_CFM, 35074)
#endif
#if defined(ETH_P_FCOE)
SAME(ETH_P_FCOE, 35078)
#endif
#if defined(ETH_P_TDLS)
SAME(ETH_P_TDLS, 35085)
#endif
#if defined(ETH_P_FIP)
SAME(ETH_P_FIP, 35092)
#endif
#if defined(ETH_P_IBOE)
SAME(ETH_P_IBOE, 35093)
#endif
#if defined(ETH_P_80221)
SAME(ETH_P_80221, 35095)
#endif
#if defined(ETH_P_HSR)
SAME(ETH_P_HSR, 35119)
#endif
#if defined(ETH_P_NSH)
SAME(ETH_P_NSH, 35151)
#endif
#if defined(ETH_P_LOOPBACK)
SAME(ETH_P_LOOPBACK, 36864)
#endif
#if defined(ETH_P_QINQ1)
SAME(ETH_P_QINQ1, 37120)
#endif
#if defined(ETH_P_QINQ2)
SAME(ETH_P_QINQ2, 37376)
#endif
#if defined(ETH_P_QINQ3)
SAME(ETH_P_QINQ3, 37632)
#endif
#if defined(ETH_P_YT921X)
SAME(ETH_P_YT921X, 39304)
#endif
#if defined(ETH_P_EDSA)
SAME(ETH_P_EDSA, 56026)
#endif
#if defined(ETH_P_DSA_8021Q)
SAME(ETH_P_DSA_8021Q, 56027)
#endif
#if defined(ETH_P_DSA_A5PSW)
SAME(ETH_P_DSA_A5PSW, 57345)
#endif
#if defined(ETH_P_IFE)
SAME(ETH_P_IFE, 60734)
#endif
#if defined(ETH_P_AF_IUCV)
SAME(ETH_P_AF_IUCV, 64507)
#endif
#if defined(ETH_P_802_3_MIN)
SAME(ETH_P_802_3_MIN, 1536)
#endif
#if defined(ETH_TLEN)
SAME(ETH_TLEN, 2)
#endif
#if defined(ETH_FCS_LEN)
SAME(ETH_FCS_LEN, 4)
#endif
#if defined(ETH_ALEN)
SAME(ETH_ALEN, 6)
#endif
#if defined(ETH_HLEN)
SAME(ETH_HLEN, 14)
#endif
#if defined(ETH_ZLEN)
SAME(ETH_ZLEN, 60)
#endif
#if defined(ETH_MIN_MTU)
SAME(ETH_MIN_MTU, 68)
#endif
#if defined(ETH_DATA_LEN)
SAME(ETH_DATA_LEN, 1500)
#endif
#if defined(ETH_FRAME_LEN)
SAME(ETH_FRAME_LEN, 1514)
#endif
#if defined(ETH_MAX_MTU)
SAME(ETH_MAX_MTU, 65535)
#endif
