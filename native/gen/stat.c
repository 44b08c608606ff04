// Generated from native/defs/stat.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<sys/stat.h>)
#include <sys/stat.h>
#endif
#include "../same.h"
#if defined(S_IFMT)
SAME(S_IFMT, 61440)
#endif
#if defined(S_IFSOCK)
SAME(S_IFSOCK, 49152)
#endif
#if defined(S_IFLNK)
SAME(S_IFLNK, 40960)
#endif
#if defined(S_IFREG)
SAME(S_IFREG, 32768)
#endif
#if defined(S_IFBLK)
SAME(S_IFBLK, 24576)
#endif
#if defined(S_IFDIR)
SAME(S_IFDIR, 16384)
#endif
#if defined(S_IFCHR)
SAME(S_IFCHR, 8192)
#endif
#if defined(S_IFIFO)
SAME(S_IFIFO, 4096)
#endif
