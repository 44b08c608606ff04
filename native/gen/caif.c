// Generated from native/defs/caif.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/caif/caif_socket.h>)
#include <linux/caif/caif_socket.h>
#endif
#include "../same.h"
#if __has_include(<linux/caif/caif_socket.h>)
SAME(CAIF_LINK_HIGH_BANDW, 0)
#endif
#if __has_include(<linux/caif/caif_socket.h>)
SAME(CAIF_LINK_LOW_LATENCY, 1)
#endif
#if __has_include(<linux/caif/caif_socket.h>)
SAME(CAIF_DEBUG_TRACE_INTERACTIVE, 0)
#endif
#if __has_include(<linux/caif/caif_socket.h>)
SAME(CAIF_DEBUG_TRACE, 1)
#endif
#if __has_include(<linux/caif/caif_socket.h>)
SAME(CAIF_DEBUG_INTERACTIVE, 2)
#endif
#if __has_include(<linux/caif/caif_socket.h>)
SAME(CAIF_RADIO_DEBUG_SERVICE, 1)
#endif
#if __has_include(<linux/caif/caif_socket.h>)
SAME(CAIF_APP_DEBUG_SERVICE, 2)
#endif
#if __has_include(<linux/caif/caif_socket.h>)
SAME(CAIF_ATTYPE_PLAIN, 2)
#endif
#if __has_include(<linux/caif/caif_socket.h>)
SAME(CAIF_PRIO_MIN, 1)
#endif
#if __has_include(<linux/caif/caif_socket.h>)
SAME(CAIF_PRIO_LOW, 4)
#endif
#if __has_include(<linux/caif/caif_socket.h>)
SAME(CAIF_PRIO_NORMAL, 15)
#endif
#if __has_include(<linux/caif/caif_socket.h>)
SAME(CAIF_PRIO_HIGH, 20)
#endif
#if __has_include(<linux/caif/caif_socket.h>)
SAME(CAIF_PRIO_MAX, 31)
#endif
#if __has_include(<linux/caif/caif_socket.h>)
SAME(CAIFSO_LINK_SELECT, 127)
#endif
#if __has_include(<linux/caif/caif_socket.h>)
SAME(CAIFSO_REQ_PARAM, 128)
#endif
#if __has_include(<linux/caif/caif_socket.h>)
SAME(CAIFSO_RSP_PARAM, 129)
#endif
#if __has_include(<linux/caif/caif_socket.h>)
SAME(CAIFPROTO_AT, 0)
#endif
#if __has_include(<linux/caif/caif_socket.h>)
SAME(CAIFPROTO_DATAGRAM, 1)
#endif
#if __has_include(<linux/caif/caif_socket.h>)
SAME(CAIFPROTO_DATAGRAM_LOOP, 2)
#endif
#if __has_include(<linux/caif/caif_socket.h>)
SAME(CAIFPROTO_UTIL, 3)
#endif
#if __has_include(<linux/caif/caif_socket.h>)
SAME(CAIFPROTO_RFM, 4)
#endif
#if __has_include(<linux/caif/caif_socket.h>)
SAME(CAIFPROTO_DEBUG, 5)
#endif
#if __has_include(<linux/caif/caif_socket.h>)
AT_LEAST(CAIFPROTO_MAX, 6)
#endif
#if __has_include(<linux/caif/caif_socket.h>)
SAME_SIZE(sockaddr_caif, 24)
SAME_FIELD(sockaddr_caif, family, 0, 2)
SAME_FIELD(sockaddr_caif, u.rfm.connection_id, 4, 4)
SAME_FIELD(sockaddr_caif, u.rfm.volume, 8, 16)
SAME_FIELD(sockaddr_caif, u.dbg.type, 4, 1)
SAME_FIELD(sockaddr_caif, u.dbg.service, 5, 1)
SAME_FIELD(sockaddr_caif, u.util.service, 4, 16)
SAME_FIELD(sockaddr_caif, u.at.type, 4, 1)
SAME_FIELD(sockaddr_caif, u.dgm.connection_id, 4, 4)
#endif
