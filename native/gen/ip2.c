// Generated from native/defs/ip.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/ip.h>)
#include <linux/ip.h>
#endif
#include "../same.h"
#if defined(IPOPT_CIPSO)
SAME(IPOPT_CIPSO, 134)
#endif
