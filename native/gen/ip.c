// Generated from native/defs/ip.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<netinet/ip.h>)
#include <netinet/ip.h>
#endif
#include "../same.h"
#if defined(IPVERSION)
SAME(IPVERSION, 4)
#endif
#if defined(IPDEFTTL)
SAME(IPDEFTTL, 64)
#endif
#if defined(MAXTTL)
SAME(MAXTTL, 255)
#endif
#if defined(IP_MSS)
SAME(IP_MSS, 576)
#endif
#if defined(IP_MAXPACKET)
SAME(IP_MAXPACKET, 65535)
#endif
#if defined(IP_OFFMASK)
SAME(IP_OFFMASK, 8191)
#endif
#if defined(IP_MF)
SAME(IP_MF, 8192)
#endif
#if defined(IP_DF)
SAME(IP_DF, 16384)
#endif
#if defined(IP_RF)
SAME(IP_RF, 32768)
#endif
#if defined(IPOPT_CONTROL)
SAME(IPOPT_CONTROL, 0)
#endif
#if defined(IPOPT_RESERVED1)
SAME(IPOPT_RESERVED1, 32)
#endif
#if defined(IPOPT_DEBMEAS)
SAME(IPOPT_DEBMEAS, 64)
#endif
#if defined(IPOPT_MEASUREMENT)
SAME(IPOPT_MEASUREMENT, 64)
#endif
#if defined(IPOPT_RESERVED2)
SAME(IPOPT_RESERVED2, 96)
#endif
#if defined(IPOPT_END)
SAME(IPOPT_END, 0)
#endif
#if defined(IPOPT_EOL)
SAME(IPOPT_EOL, 0)
#endif
#if defined(IPOPT_NOOP)
SAME(IPOPT_NOOP, 1)
#endif
#if defined(IPOPT_NOP)
SAME(IPOPT_NOP, 1)
#endif
#if defined(IPOPT_RR)
SAME(IPOPT_RR, 7)
#endif
#if defined(IPOPT_TIMESTAMP)
SAME(IPOPT_TIMESTAMP, 68)
#endif
#if defined(IPOPT_TS)
SAME(IPOPT_TS, 68)
#endif
#if defined(IPOPT_SEC)
SAME(IPOPT_SEC, 130)
#endif
#if defined(IPOPT_SECURITY)
SAME(IPOPT_SECURITY, 130)
#endif
#if defined(IPOPT_LSRR)
SAME(IPOPT_LSRR, 131)
#endif
#if defined(IPOPT_SATID)
SAME(IPOPT_SATID, 136)
#endif
#if defined(IPOPT_SID)
SAME(IPOPT_SID, 136)
#endif
#if defined(IPOPT_SSRR)
SAME(IPOPT_SSRR, 137)
#endif
#if defined(IPOPT_RA)
SAME(IPOPT_RA, 148)
#endif
#if defined(IPOPT_OPTVAL)
SAME(IPOPT_OPTVAL, 0)
#endif
#if defined(IPOPT_OLEN)
SAME(IPOPT_OLEN, 1)
#endif
#if defined(IPOPT_OFFSET)
SAME(IPOPT_OFFSET, 2)
#endif
#if defined(IPOPT_MINOFF)
SAME(IPOPT_MINOFF, 4)
#endif
#if defined(IPOPT_SECUR_UNCLASS)
SAME(IPOPT_SECUR_UNCLASS, 0)
#endif
#if defined(IPOPT_SECUR_TOPSECRET)
SAME(IPOPT_SECUR_TOPSECRET, 27589)
#endif
#if defined(IPOPT_SECUR_EFTO)
SAME(IPOPT_SECUR_EFTO, 30874)
#endif
#if defined(IPOPT_SECUR_RESTR)
SAME(IPOPT_SECUR_RESTR, 44819)
#endif
#if defined(IPOPT_SECUR_MMMM)
SAME(IPOPT_SECUR_MMMM, 48205)
#endif
#if defined(IPOPT_SECUR_SECRET)
SAME(IPOPT_SECUR_SECRET, 55176)
#endif
#if defined(IPOPT_SECUR_CONFID)
SAME(IPOPT_SECUR_CONFID, 61749)
#endif
#if defined(IPOPT_TS_TSONLY)
SAME(IPOPT_TS_TSONLY, 0)
#endif
#if defined(IPOPT_TS_TSANDADDR)
SAME(IPOPT_TS_TSANDADDR, 1)
#endif
#if defined(IPOPT_TS_PRESPEC)
SAME(IPOPT_TS_PRESPEC, 3)
#endif
#if defined(IPOPT_NUMBER_MASK)
SAME(IPOPT_NUMBER_MASK, 31)
#endif
#if defined(IPOPT_CLASS_MASK)
SAME(IPOPT_CLASS_MASK, 96)
#endif
#if defined(IPOPT_COPY)
SAME(IPOPT_COPY, 128)
#endif
#if defined(IPTOS_CLASS_CS0)
SAME(IPTOS_CLASS_CS0, 0)
#endif
#if defined(IPTOS_CLASS_DEFAULT)
SAME(IPTOS_CLASS_DEFAULT, 0)
#endif
#if defined(IPTOS_PREC_ROUTINE)
SAME(IPTOS_PREC_ROUTINE, 0)
#endif
#if defined(IPTOS_LOWCOST)
SAME(IPTOS_LOWCOST, 2)
#endif
#if defined(IPTOS_MINCOST)
SAME(IPTOS_MINCOST, 2)
#endif
#if defined(IPTOS_RELIABILITY)
SAME(IPTOS_RELIABILITY, 4)
#endif
#if defined(IPTOS_THROUGHPUT)
SAME(IPTOS_THROUGHPUT, 8)
#endif
#if defined(IPTOS_LOWDELAY)
SAME(IPTOS_LOWDELAY, 16)
#endif
#if defined(IPTOS_CLASS_CS1)
SAME(IPTOS_CLASS_CS1, 32)
#endif
#if defined(IPTOS_PREC_PRIORITY)
SAME(IPTOS_PREC_PRIORITY, 32)
#endif
#if defined(IPTOS_DSCP_AF11)
SAME(IPTOS_DSCP_AF11, 40)
#endif
#if defined(IPTOS_DSCP_AF12)
SAME(IPTOS_DSCP_AF12, 48)
#endif
#if defined(IPTOS_DSCP_AF13)
SAME(IPTOS_DSCP_AF13, 56)
#endif
#if defined(IPTOS_CLASS_CS2)
SAME(IPTOS_CLASS_CS2, 64)
#endif
#if defined(IPTOS_PREC_IMMEDIATE)
SAME(IPTOS_PREC_IMMEDIATE, 64)
#endif
#if defined(IPTOS_DSCP_AF21)
SAME(IPTOS_DSCP_AF21, 72)
#endif
#if defined(IPTOS_DSCP_AF22)
SAME(IPTOS_DSCP_AF22, 80)
#endif
#if defined(IPTOS_DSCP_AF23)
SAME(IPTOS_DSCP_AF23, 88)
#endif
#if defined(IPTOS_CLASS_CS3)
SAME(IPTOS_CLASS_CS3, 96)
#endif
#if defined(IPTOS_PREC_FLASH)
SAME(IPTOS_PREC_FLASH, 96)
#endif
#if defined(IPTOS_DSCP_AF31)
SAME(IPTOS_DSCP_AF31, 104)
#endif
#if defined(IPTOS_DSCP_AF32)
SAME(IPTOS_DSCP_AF32, 112)
#endif
#if defined(IPTOS_DSCP_AF33)
SAME(IPTOS_DSCP_AF33, 120)
#endif
#if defined(IPTOS_CLASS_CS4)
SAME(IPTOS_CLASS_CS4, 128)
#endif
#if defined(IPTOS_PREC_FLASHOVERRIDE)
SAME(IPTOS_PREC_FLASHOVERRIDE, 128)
#endif
#if defined(IPTOS_DSCP_AF41)
SAME(IPTOS_DSCP_AF41, 136)
#endif
#if defined(IPTOS_DSCP_AF42)
SAME(IPTOS_DSCP_AF42, 144)
#endif
#if defined(IPTOS_DSCP_AF43)
SAME(IPTOS_DSCP_AF43, 152)
#endif
#if defined(IPTOS_CLASS_CS5)
SAME(IPTOS_CLASS_CS5, 160)
#endif
#if defined(IPTOS_PREC_CRITIC_ECP)
SAME(IPTOS_PREC_CRITIC_ECP, 160)
#endif
#if defined(IPTOS_DSCP_EF)
SAME(IPTOS_DSCP_EF, 184)
#endif
#if defined(IPTOS_CLASS_CS6)
SAME(IPTOS_CLASS_CS6, 192)
#endif
#if defined(IPTOS_PREC_INTERNETCONTROL)
SAME(IPTOS_PREC_INTERNETCONTROL, 192)
#endif
#if defined(IPTOS_CLASS_CS7)
SAME(IPTOS_CLASS_CS7, 224)
#endif
#if defined(IPTOS_PREC_NETCONTROL)
SAME(IPTOS_PREC_NETCONTROL, 224)
#endif
#if defined(IPTOS_ECN_NOT_ECT)
SAME(IPTOS_ECN_NOT_ECT, 0)
#endif
#if defined(IPTOS_ECN_ECT1)
SAME(IPTOS_ECN_ECT1, 1)
#endif
#if defined(IPTOS_ECN_ECT0)
SAME(IPTOS_ECN_ECT0, 2)
#endif
#if defined(IPTOS_ECN_CE)
SAME(IPTOS_ECN_CE, 3)
#endif
#if defined(IPTOS_ECN_MASK)
SAME(IPTOS_ECN_MASK, 3)
#endif
#if defined(IPTOS_TOS_MASK)
SAME(IPTOS_TOS_MASK, 30)
#endif
#if defined(IPTOS_CLASS_MASK)
SAME(IPTOS_CLASS_MASK, 224)
#endif
#if defined(IPTOS_PREC_MASK)
SAME(IPTOS_PREC_MASK, 224)
#endif
#if defined(IPTOS_DSCP_MASK)
SAME(IPTOS_DSCP_MASK, 252)
#endif
