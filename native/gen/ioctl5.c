// Generated from native/defs/ioctl.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/sockios.h>)
#include <linux/sockios.h>
#endif
#include "../same.h"
#if defined(SOCK_IOC_TYPE)
SAME(SOCK_IOC_TYPE, 137)
#endif
#if defined(SIOCOUTQ)
SAME(SIOCOUTQ, 21521)
#endif
#if defined(SIOCINQ)
SAME(SIOCINQ, 21531)
#endif
#if defined(FIOSETOWN)
SAME(FIOSETOWN, 35073)
#endif
#if defined(SIOCSPGRP)
SAME(SIOCSPGRP, 35074)
#endif
#if defined(FIOGETOWN)
SAME(FIOGETOWN, 35075)
#endif
#if defined(SIOCGPGRP)
SAME(SIOCGPGRP, 35076)
#endif
#if defined(SIOCATMARK)
SAME(SIOCATMARK, 35077)
#endif
#if defined(SIOCGSTAMP)
SAME(SIOCGSTAMP, 35078)
#endif
#if defined(SIOCGSTAMP_OLD)
SAME(SIOCGSTAMP_OLD, 35078)
#endif
#if defined(SIOCGSTAMPNS)
SAME(SIOCGSTAMPNS, 35079)
#endif
#if defined(SIOCGSTAMPNS_OLD)
SAME(SIOCGSTAMPNS_OLD, 35079)
#endif
#if defined(SIOCETHTOOL)
SAME(SIOCETHTOOL, 35142)
#endif
#if defined(SIOCGMIIPHY)
SAME(SIOCGMIIPHY, 35143)
#endif
#if defined(SIOCGMIIREG)
SAME(SIOCGMIIREG, 35144)
#endif
#if defined(SIOCSMIIREG)
SAME(SIOCSMIIREG, 35145)
#endif
#if defined(SIOCWANDEV)
SAME(SIOCWANDEV, 35146)
#endif
#if defined(SIOCOUTQNSD)
SAME(SIOCOUTQNSD, 35147)
#endif
#if defined(SIOCGSKNS)
SAME(SIOCGSKNS, 35148)
#endif
#if defined(SIOCGIFVLAN)
SAME(SIOCGIFVLAN, 35202)
#endif
#if defined(SIOCSIFVLAN)
SAME(SIOCSIFVLAN, 35203)
#endif
#if defined(SIOCBONDENSLAVE)
SAME(SIOCBONDENSLAVE, 35216)
#endif
#if defined(SIOCBONDRELEASE)
SAME(SIOCBONDRELEASE, 35217)
#endif
#if defined(SIOCBONDSETHWADDR)
SAME(SIOCBONDSETHWADDR, 35218)
#endif
#if defined(SIOCBONDSLAVEINFOQUERY)
SAME(SIOCBONDSLAVEINFOQUERY, 35219)
#endif
#if defined(SIOCBONDINFOQUERY)
SAME(SIOCBONDINFOQUERY, 35220)
#endif
#if defined(SIOCBONDCHANGEACTIVE)
SAME(SIOCBONDCHANGEACTIVE, 35221)
#endif
#if defined(SIOCBRADDBR)
SAME(SIOCBRADDBR, 35232)
#endif
#if defined(SIOCBRDELBR)
SAME(SIOCBRDELBR, 35233)
#endif
#if defined(SIOCBRADDIF)
SAME(SIOCBRADDIF, 35234)
#endif
#if defined(SIOCBRDELIF)
SAME(SIOCBRDELIF, 35235)
#endif
#if defined(SIOCSHWTSTAMP)
SAME(SIOCSHWTSTAMP, 35248)
#endif
#if defined(SIOCGHWTSTAMP)
SAME(SIOCGHWTSTAMP, 35249)
#endif
#if defined(SIOCGSTAMP_NEW)
SAME(SIOCGSTAMP_NEW, 2148567302)
#endif
#if defined(SIOCGSTAMPNS_NEW)
SAME(SIOCGSTAMPNS_NEW, 2148567303)
#endif
