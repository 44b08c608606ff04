// Generated from native/defs/process.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/sched.h>)
#include <linux/sched.h>
#endif
#include "../same.h"
#if defined(CLONE_CLEAR_SIGHAND)
SAME(CLONE_CLEAR_SIGHAND, 4294967296)
#endif
#if defined(CLONE_INTO_CGROUP)
SAME(CLONE_INTO_CGROUP, 8589934592)
#endif
