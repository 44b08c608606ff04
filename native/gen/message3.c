// Generated from native/defs/message.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/errqueue.h>)
#include <linux/errqueue.h>
#endif
#include "../same.h"
#if __has_include(<linux/errqueue.h>)
SAME_SIZE(sock_extended_err, 16)
SAME_FIELD(sock_extended_err, ee_errno, 0, 4)
SAME_FIELD(sock_extended_err, ee_origin, 4, 1)
SAME_FIELD(sock_extended_err, ee_type, 5, 1)
SAME_FIELD(sock_extended_err, ee_code, 6, 1)
SAME_FIELD(sock_extended_err, ee_info, 8, 4)
SAME_FIELD(sock_extended_err, ee_data, 12, 4)
SAME_SIZE(sock_ee_data_rfc4884, 4)
SAME_FIELD(sock_ee_data_rfc4884, len, 0, 2)
SAME_FIELD(sock_ee_data_rfc4884, flags, 2, 1)
#endif
