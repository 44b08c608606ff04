// Generated from native/defs/tunnel.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/ip6_tunnel.h>)
#include <linux/ip6_tunnel.h>
#endif
#include "../same.h"
#if defined(IP6_TNL_F_IGN_ENCAP_LIMIT)
SAME(IP6_TNL_F_IGN_ENCAP_LIMIT, 1)
#endif
#if defined(IP6_TNL_F_USE_ORIG_TCLASS)
SAME(IP6_TNL_F_USE_ORIG_TCLASS, 2)
#endif
#if defined(IP6_TNL_F_USE_ORIG_FLOWLABEL)
SAME(IP6_TNL_F_USE_ORIG_FLOWLABEL, 4)
#endif
#if defined(IP6_TNL_F_MIP6_DEV)
SAME(IP6_TNL_F_MIP6_DEV, 8)
#endif
#if defined(IP6_TNL_F_RCV_DSCP_COPY)
SAME(IP6_TNL_F_RCV_DSCP_COPY, 16)
#endif
#if defined(IP6_TNL_F_USE_ORIG_FWMARK)
SAME(IP6_TNL_F_USE_ORIG_FWMARK, 32)
#endif
#if defined(IP6_TNL_F_ALLOW_LOCAL_REMOTE)
SAME(IP6_TNL_F_ALLOW_LOCAL_REMOTE, 64)
#endif
#if defined(IPV6_DEFAULT_TNL_ENCAP_LIMIT)
SAME(IPV6_DEFAULT_TNL_ENCAP_LIMIT, 4)
#endif
#if defined(IPV6_TLV_TNL_ENCAP_LIMIT)
SAME(IPV6_TLV_TNL_ENCAP_LIMIT, 4)
#endif
