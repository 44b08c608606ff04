// Generated from native/defs/families.def by `npm run gen`. Do not edit.
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
SAME_SIZE(sockaddr_qrtr, 12)
SAME_FIELD(sockaddr_qrtr, sq_family, 0, 2)
SAME_FIELD(sockaddr_qrtr, sq_node, 4, 4)
SAME_FIELD(sockaddr_qrtr, sq_port, 8, 4)
#endif
