// Generated from native/defs/ifreq.def by `npm run gen`. Do not edit.
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
#if defined(ETHTOOL_GSET)
SAME(ETHTOOL_GSET, 1)
#endif
#if defined(ETHTOOL_SSET)
SAME(ETHTOOL_SSET, 2)
#endif
#if defined(ETHTOOL_GDRVINFO)
SAME(ETHTOOL_GDRVINFO, 3)
#endif
#if defined(ETHTOOL_GMSGLVL)
SAME(ETHTOOL_GMSGLVL, 7)
#endif
#if defined(ETHTOOL_SMSGLVL)
SAME(ETHTOOL_SMSGLVL, 8)
#endif
#if defined(ETHTOOL_NWAY_RST)
SAME(ETHTOOL_NWAY_RST, 9)
#endif
#if defined(ETHTOOL_GLINK)
SAME(ETHTOOL_GLINK, 10)
#endif
#if defined(ETHTOOL_GCOALESCE)
SAME(ETHTOOL_GCOALESCE, 14)
#endif
#if defined(ETHTOOL_GRINGPARAM)
SAME(ETHTOOL_GRINGPARAM, 16)
#endif
#if defined(ETHTOOL_GPAUSEPARAM)
SAME(ETHTOOL_GPAUSEPARAM, 18)
#endif
#if defined(ETHTOOL_GSTRINGS)
SAME(ETHTOOL_GSTRINGS, 27)
#endif
#if defined(ETHTOOL_GSTATS)
SAME(ETHTOOL_GSTATS, 29)
#endif
#if defined(ETHTOOL_GPERMADDR)
SAME(ETHTOOL_GPERMADDR, 32)
#endif
#if defined(ETHTOOL_GFLAGS)
SAME(ETHTOOL_GFLAGS, 37)
#endif
#if defined(ETHTOOL_GSSET_INFO)
SAME(ETHTOOL_GSSET_INFO, 55)
#endif
#if defined(ETHTOOL_GTSO)
SAME(ETHTOOL_GTSO, 30)
#endif
#if defined(ETHTOOL_GGSO)
SAME(ETHTOOL_GGSO, 35)
#endif
#if defined(ETHTOOL_GGRO)
SAME(ETHTOOL_GGRO, 43)
#endif
#if defined(ETHTOOL_GFEATURES)
SAME(ETHTOOL_GFEATURES, 58)
#endif
#if defined(ETHTOOL_GCHANNELS)
SAME(ETHTOOL_GCHANNELS, 60)
#endif
#if defined(ETHTOOL_GET_TS_INFO)
SAME(ETHTOOL_GET_TS_INFO, 65)
#endif
#if defined(ETHTOOL_GEEE)
SAME(ETHTOOL_GEEE, 68)
#endif
#if defined(ETHTOOL_GLINKSETTINGS)
SAME(ETHTOOL_GLINKSETTINGS, 76)
#endif
#if defined(ETHTOOL_SLINKSETTINGS)
SAME(ETHTOOL_SLINKSETTINGS, 77)
#endif
#if __has_include(<linux/ethtool.h>)
SAME_SIZE(ethtool_value, 8)
SAME_FIELD(ethtool_value, cmd, 0, 4)
SAME_FIELD(ethtool_value, data, 4, 4)
SAME_SIZE(ethtool_drvinfo, 196)
SAME_FIELD(ethtool_drvinfo, cmd, 0, 4)
SAME_FIELD(ethtool_drvinfo, driver, 4, 32)
SAME_FIELD(ethtool_drvinfo, version, 36, 32)
SAME_FIELD(ethtool_drvinfo, fw_version, 68, 32)
SAME_FIELD(ethtool_drvinfo, bus_info, 100, 32)
SAME_FIELD(ethtool_drvinfo, erom_version, 132, 32)
SAME_FIELD(ethtool_drvinfo, n_priv_flags, 176, 4)
SAME_FIELD(ethtool_drvinfo, n_stats, 180, 4)
SAME_FIELD(ethtool_drvinfo, testinfo_len, 184, 4)
SAME_FIELD(ethtool_drvinfo, eedump_len, 188, 4)
SAME_FIELD(ethtool_drvinfo, regdump_len, 192, 4)
SAME_SIZE(ethtool_cmd, 44)
SAME_FIELD(ethtool_cmd, cmd, 0, 4)
SAME_FIELD(ethtool_cmd, supported, 4, 4)
SAME_FIELD(ethtool_cmd, advertising, 8, 4)
SAME_FIELD(ethtool_cmd, speed, 12, 2)
SAME_FIELD(ethtool_cmd, duplex, 14, 1)
SAME_FIELD(ethtool_cmd, port, 15, 1)
SAME_FIELD(ethtool_cmd, phy_address, 16, 1)
SAME_FIELD(ethtool_cmd, transceiver, 17, 1)
SAME_FIELD(ethtool_cmd, autoneg, 18, 1)
SAME_FIELD(ethtool_cmd, speed_hi, 28, 2)
#endif
