// Generated from native/defs/process.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<sys/wait.h>)
#include <sys/wait.h>
#endif
#include "../same.h"
#if defined(WNOHANG)
SAME(WNOHANG, 1)
#endif
#if defined(WUNTRACED)
SAME(WUNTRACED, 2)
#endif
#if defined(WCONTINUED)
SAME(WCONTINUED, 8)
#endif
