// Generated from native/defs/address.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<sys/un.h>)
#include <sys/un.h>
#endif
#include "../same.h"
#if __has_include(<sys/un.h>)
SAME_SIZE(sockaddr_un, 110)
SAME_FIELD(sockaddr_un, sun_family, 0, 2)
SAME_FIELD(sockaddr_un, sun_path, 2, 108)
#endif
