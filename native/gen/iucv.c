// Generated from native/defs/iucv.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<netiucv/iucv.h>)
#include <netiucv/iucv.h>
#endif
#include "../same.h"
#if defined(SCM_IUCV_TRGCLS)
SAME(SCM_IUCV_TRGCLS, 1)
#endif
#if defined(SO_IPRMDATA_MSG)
SAME(SO_IPRMDATA_MSG, 128)
#endif
#if defined(SO_MSGSIZE)
SAME(SO_MSGSIZE, 2048)
#endif
#if defined(SO_MSGLIMIT)
SAME(SO_MSGLIMIT, 4096)
#endif
#if __has_include(<netiucv/iucv.h>)
SAME_SIZE(sockaddr_iucv, 32)
SAME_FIELD(sockaddr_iucv, siucv_family, 0, 2)
SAME_FIELD(sockaddr_iucv, siucv_user_id, 16, 8)
SAME_FIELD(sockaddr_iucv, siucv_name, 24, 8)
#endif
