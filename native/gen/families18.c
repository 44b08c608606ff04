// Generated from native/defs/families.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/llc.h>)
#include <linux/llc.h>
#endif
#include "../same.h"
#if __has_include(<linux/llc.h>)
SAME_SIZE(sockaddr_llc, 16)
SAME_FIELD(sockaddr_llc, sllc_family, 0, 2)
SAME_FIELD(sockaddr_llc, sllc_arphrd, 2, 2)
SAME_FIELD(sockaddr_llc, sllc_test, 4, 1)
SAME_FIELD(sockaddr_llc, sllc_xid, 5, 1)
SAME_FIELD(sockaddr_llc, sllc_ua, 6, 1)
SAME_FIELD(sockaddr_llc, sllc_sap, 7, 1)
SAME_FIELD(sockaddr_llc, sllc_mac, 8, 6)
#endif
