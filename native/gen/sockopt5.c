// Generated from native/defs/sockopt.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<sys/socket.h>)
#include <sys/socket.h>
#endif
#include "../same.h"
