// Generated from native/defs/qrtr.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/qrtr.h>)
#include <linux/qrtr.h>
#endif
#include "../same.h"
#if __has_include(<linux/qrtr.h>)
SAME(QRTR_TYPE_DATA, 1)
#endif
#if __has_include(<linux/qrtr.h>)
SAME(QRTR_TYPE_HELLO, 2)
#endif
#if __has_include(<linux/qrtr.h>)
SAME(QRTR_TYPE_BYE, 3)
#endif
#if __has_include(<linux/qrtr.h>)
SAME(QRTR_TYPE_NEW_SERVER, 4)
#endif
#if __has_include(<linux/qrtr.h>)
SAME(QRTR_TYPE_DEL_SERVER, 5)
#endif
#if __has_include(<linux/qrtr.h>)
SAME(QRTR_TYPE_DEL_CLIENT, 6)
#endif
#if __has_include(<linux/qrtr.h>)
SAME(QRTR_TYPE_RESUME_TX, 7)
#endif
#if __has_include(<linux/qrtr.h>)
SAME(QRTR_TYPE_EXIT, 8)
#endif
#if __has_include(<linux/qrtr.h>)
SAME(QRTR_TYPE_PING, 9)
#endif
#if __has_include(<linux/qrtr.h>)
SAME(QRTR_TYPE_NEW_LOOKUP, 10)
#endif
#if __has_include(<linux/qrtr.h>)
SAME(QRTR_TYPE_DEL_LOOKUP, 11)
#endif
#if defined(QRTR_PORT_CTRL)
SAME(QRTR_PORT_CTRL, 4294967294)
#endif
#if defined(QRTR_NODE_BCAST)
SAME(QRTR_NODE_BCAST, 4294967295)
#endif
#if __has_include(<linux/qrtr.h>)
SAME_SIZE(sockaddr_qrtr, 12)
SAME_FIELD(sockaddr_qrtr, sq_family, 0, 2)
SAME_FIELD(sockaddr_qrtr, sq_node, 4, 4)
SAME_FIELD(sockaddr_qrtr, sq_port, 8, 4)
#endif
