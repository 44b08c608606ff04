// Generated from native/defs/families.def by `npm run gen`. Do not edit.
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
