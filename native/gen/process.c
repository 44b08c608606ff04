// Generated from native/defs/process.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<sched.h>)
#include <sched.h>
#endif
#include "../same.h"
#if defined(CLONE_NEWTIME)
SAME(CLONE_NEWTIME, 128)
#endif
#if defined(CLONE_VM)
SAME(CLONE_VM, 256)
#endif
#if defined(CLONE_FS)
SAME(CLONE_FS, 512)
#endif
#if defined(CLONE_FILES)
SAME(CLONE_FILES, 1024)
#endif
#if defined(CLONE_SIGHAND)
SAME(CLONE_SIGHAND, 2048)
#endif
#if defined(CLONE_PIDFD)
SAME(CLONE_PIDFD, 4096)
#endif
#if defined(CLONE_PTRACE)
SAME(CLONE_PTRACE, 8192)
#endif
#if defined(CLONE_VFORK)
SAME(CLONE_VFORK, 16384)
#endif
#if defined(CLONE_PARENT)
SAME(CLONE_PARENT, 32768)
#endif
#if defined(CLONE_THREAD)
SAME(CLONE_THREAD, 65536)
#endif
#if defined(CLONE_NEWNS)
SAME(CLONE_NEWNS, 131072)
#endif
#if defined(CLONE_SYSVSEM)
SAME(CLONE_SYSVSEM, 262144)
#endif
#if defined(CLONE_SETTLS)
SAME(CLONE_SETTLS, 524288)
#endif
#if defined(CLONE_PARENT_SETTID)
SAME(CLONE_PARENT_SETTID, 1048576)
#endif
#if defined(CLONE_CHILD_CLEARTID)
SAME(CLONE_CHILD_CLEARTID, 2097152)
#endif
#if defined(CLONE_DETACHED)
SAME(CLONE_DETACHED, 4194304)
#endif
#if defined(CLONE_UNTRACED)
SAME(CLONE_UNTRACED, 8388608)
#endif
#if defined(CLONE_CHILD_SETTID)
SAME(CLONE_CHILD_SETTID, 16777216)
#endif
#if defined(CLONE_NEWCGROUP)
SAME(CLONE_NEWCGROUP, 33554432)
#endif
#if defined(CLONE_NEWUTS)
SAME(CLONE_NEWUTS, 67108864)
#endif
#if defined(CLONE_NEWIPC)
SAME(CLONE_NEWIPC, 134217728)
#endif
#if defined(CLONE_NEWUSER)
SAME(CLONE_NEWUSER, 268435456)
#endif
#if defined(CLONE_NEWPID)
SAME(CLONE_NEWPID, 536870912)
#endif
#if defined(CLONE_NEWNET)
SAME(CLONE_NEWNET, 1073741824)
#endif
#if defined(CLONE_IO)
SAME(CLONE_IO, 2147483648)
#endif
