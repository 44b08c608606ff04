// Generated from native/defs/ethtool.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/ethtool.h>)
#include <linux/ethtool.h>
#endif
#include "../same.h"
#if defined(ETH_FW_DUMP_DISABLE)
SAME(ETH_FW_DUMP_DISABLE, 0)
#endif
#if defined(ETH_TP_MDI_INVALID)
SAME(ETH_TP_MDI_INVALID, 0)
#endif
#if defined(ETH_TP_MDI)
SAME(ETH_TP_MDI, 1)
#endif
#if defined(ETH_TP_MDI_X)
SAME(ETH_TP_MDI_X, 2)
#endif
#if defined(ETH_TP_MDI_AUTO)
SAME(ETH_TP_MDI_AUTO, 3)
#endif
#if defined(ETH_MDIO_SUPPORTS_C22)
SAME(ETH_MDIO_SUPPORTS_C22, 1)
#endif
#if defined(ETH_MDIO_SUPPORTS_C45)
SAME(ETH_MDIO_SUPPORTS_C45, 2)
#endif
#if defined(ETH_MODULE_SFF_8079)
SAME(ETH_MODULE_SFF_8079, 1)
#endif
#if defined(ETH_MODULE_SFF_8472)
SAME(ETH_MODULE_SFF_8472, 2)
#endif
#if defined(ETH_MODULE_SFF_8636)
SAME(ETH_MODULE_SFF_8636, 3)
#endif
#if defined(ETH_MODULE_SFF_8436)
SAME(ETH_MODULE_SFF_8436, 4)
#endif
#if defined(ETH_MODULE_SFF_8079_LEN)
SAME(ETH_MODULE_SFF_8079_LEN, 256)
#endif
#if defined(ETH_MODULE_SFF_8436_LEN)
SAME(ETH_MODULE_SFF_8436_LEN, 256)
#endif
#if defined(ETH_MODULE_SFF_8636_LEN)
SAME(ETH_MODULE_SFF_8636_LEN, 256)
#endif
#if defined(ETH_MODULE_SFF_8472_LEN)
SAME(ETH_MODULE_SFF_8472_LEN, 512)
#endif
#if defined(ETH_MODULE_SFF_8436_MAX_LEN)
SAME(ETH_MODULE_SFF_8436_MAX_LEN, 640)
#endif
#if defined(ETH_MODULE_SFF_8636_MAX_LEN)
SAME(ETH_MODULE_SFF_8636_MAX_LEN, 640)
#endif
#if defined(ETH_RX_NFC_IP4)
SAME(ETH_RX_NFC_IP4, 1)
#endif
#if defined(TCP_V4_FLOW)
SAME(TCP_V4_FLOW, 1)
#endif
#if defined(UDP_V4_FLOW)
SAME(UDP_V4_FLOW, 2)
#endif
#if defined(SCTP_V4_FLOW)
SAME(SCTP_V4_FLOW, 3)
#endif
#if defined(TCP_V6_FLOW)
SAME(TCP_V6_FLOW, 5)
#endif
#if defined(UDP_V6_FLOW)
SAME(UDP_V6_FLOW, 6)
#endif
#if defined(SCTP_V6_FLOW)
SAME(SCTP_V6_FLOW, 7)
#endif
#if defined(IP_USER_FLOW)
SAME(IP_USER_FLOW, 13)
#endif
#if defined(IPV6_USER_FLOW)
SAME(IPV6_USER_FLOW, 14)
#endif
#if defined(IPV6_FLOW)
SAME(IPV6_FLOW, 17)
#endif
#if defined(ETHER_FLOW)
SAME(ETHER_FLOW, 18)
#endif
#if __has_include(<linux/ethtool.h>)
SAME(ETH_TEST_FL_OFFLINE, 1)
#endif
#if __has_include(<linux/ethtool.h>)
SAME(ETH_TEST_FL_FAILED, 2)
#endif
#if __has_include(<linux/ethtool.h>)
SAME(ETH_TEST_FL_EXTERNAL_LB, 4)
#endif
#if __has_include(<linux/ethtool.h>)
SAME(ETH_TEST_FL_EXTERNAL_LB_DONE, 8)
#endif
#if defined(ETH_GSTRING_LEN)
SAME(ETH_GSTRING_LEN, 32)
#endif
#if __has_include(<linux/ethtool.h>)
AT_LEAST(ETH_SS_COUNT, 21)
#endif
#if __has_include(<linux/ethtool.h>)
SAME(ETH_FLAG_TXVLAN, 128)
#endif
#if __has_include(<linux/ethtool.h>)
SAME(ETH_FLAG_RXVLAN, 256)
#endif
#if __has_include(<linux/ethtool.h>)
SAME(ETH_FLAG_LRO, 32768)
#endif
#if __has_include(<linux/ethtool.h>)
SAME(ETH_FLAG_NTUPLE, 134217728)
#endif
#if __has_include(<linux/ethtool.h>)
SAME(ETH_FLAG_RXHASH, 268435456)
#endif
#if defined(ETH_RXFH_CONTEXT_ALLOC)
SAME(ETH_RXFH_CONTEXT_ALLOC, 4294967295)
#endif
#if defined(ETH_RXFH_INDIR_NO_CHANGE)
SAME(ETH_RXFH_INDIR_NO_CHANGE, 4294967295)
#endif
#if __has_include(<linux/ethtool.h>)
SAME(ETH_RESET_MGMT, 1)
#endif
#if __has_include(<linux/ethtool.h>)
SAME(ETH_RESET_IRQ, 2)
#endif
#if __has_include(<linux/ethtool.h>)
SAME(ETH_RESET_DMA, 4)
#endif
#if __has_include(<linux/ethtool.h>)
SAME(ETH_RESET_FILTER, 8)
#endif
#if __has_include(<linux/ethtool.h>)
SAME(ETH_RESET_OFFLOAD, 16)
#endif
#if __has_include(<linux/ethtool.h>)
SAME(ETH_RESET_MAC, 32)
#endif
#if __has_include(<linux/ethtool.h>)
SAME(ETH_RESET_PHY, 64)
#endif
#if __has_include(<linux/ethtool.h>)
SAME(ETH_RESET_RAM, 128)
#endif
#if __has_include(<linux/ethtool.h>)
SAME(ETH_RESET_AP, 256)
#endif
#if __has_include(<linux/ethtool.h>)
SAME(ETH_RESET_DEDICATED, 65535)
#endif
#if __has_include(<linux/ethtool.h>)
SAME(ETH_RESET_ALL, 4294967295)
#endif
#if defined(ETH_RESET_SHARED_SHIFT)
SAME(ETH_RESET_SHARED_SHIFT, 16)
#endif
#if __has_include(<linux/ethtool.h>)
SAME(ETH_SS_TEST, 0)
#endif
#if __has_include(<linux/ethtool.h>)
SAME(ETH_SS_STATS, 1)
#endif
#if __has_include(<linux/ethtool.h>)
SAME(ETH_SS_PRIV_FLAGS, 2)
#endif
#if __has_include(<linux/ethtool.h>)
SAME(ETH_SS_NTUPLE_FILTERS, 3)
#endif
#if __has_include(<linux/ethtool.h>)
SAME(ETH_SS_FEATURES, 4)
#endif
#if __has_include(<linux/ethtool.h>)
SAME(ETH_SS_RSS_HASH_FUNCS, 5)
#endif
#if __has_include(<linux/ethtool.h>)
SAME(ETH_SS_TUNABLES, 6)
#endif
#if __has_include(<linux/ethtool.h>)
SAME(ETH_SS_PHY_STATS, 7)
#endif
#if __has_include(<linux/ethtool.h>)
SAME(ETH_SS_PHY_TUNABLES, 8)
#endif
#if __has_include(<linux/ethtool.h>)
SAME(ETH_SS_LINK_MODES, 9)
#endif
#if __has_include(<linux/ethtool.h>)
SAME(ETH_SS_MSG_CLASSES, 10)
#endif
#if __has_include(<linux/ethtool.h>)
SAME(ETH_SS_WOL_MODES, 11)
#endif
#if __has_include(<linux/ethtool.h>)
SAME(ETH_SS_SOF_TIMESTAMPING, 12)
#endif
#if __has_include(<linux/ethtool.h>)
SAME(ETH_SS_TS_TX_TYPES, 13)
#endif
#if __has_include(<linux/ethtool.h>)
SAME(ETH_SS_TS_RX_FILTERS, 14)
#endif
#if __has_include(<linux/ethtool.h>)
SAME(ETH_SS_UDP_TUNNEL_TYPES, 15)
#endif
#if __has_include(<linux/ethtool.h>)
SAME(ETH_SS_STATS_STD, 16)
#endif
#if __has_include(<linux/ethtool.h>)
SAME(ETH_SS_STATS_ETH_PHY, 17)
#endif
#if __has_include(<linux/ethtool.h>)
SAME(ETH_SS_STATS_ETH_MAC, 18)
#endif
#if __has_include(<linux/ethtool.h>)
SAME(ETH_SS_STATS_ETH_CTRL, 19)
#endif
#if __has_include(<linux/ethtool.h>)
SAME(ETH_SS_STATS_RMON, 20)
#endif
