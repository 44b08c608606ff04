// Generated from native/defs/fcntl.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<fcntl.h>)
#include <fcntl.h>
#endif
#include "../same.h"
#if defined(F_OK)
SAME(F_OK, 0)
#endif
#if defined(FD_CLOEXEC)
SAME(FD_CLOEXEC, 1)
#endif
#if defined(F_DUPFD)
SAME(F_DUPFD, 0)
#endif
#if defined(F_GETFD)
SAME(F_GETFD, 1)
#endif
#if defined(F_SETFD)
SAME(F_SETFD, 2)
#endif
#if defined(F_GETFL)
SAME(F_GETFL, 3)
#endif
#if defined(F_SETFL)
SAME(F_SETFL, 4)
#endif
#if defined(F_GETLK)
SAME(F_GETLK, 5)
#endif
#if defined(F_GETLK64)
SAME(F_GETLK64, 5)
#endif
#if defined(F_SETLK)
SAME(F_SETLK, 6)
#endif
#if defined(F_SETLK64)
SAME(F_SETLK64, 6)
#endif
#if defined(F_SETLKW)
SAME(F_SETLKW, 7)
#endif
#if defined(F_SETLKW64)
SAME(F_SETLKW64, 7)
#endif
#if defined(F_SETOWN)
SAME(F_SETOWN, 8)
#endif
#if defined(F_GETOWN)
SAME(F_GETOWN, 9)
#endif
#if defined(F_SETSIG)
SAME(F_SETSIG, 10)
#endif
#if defined(F_GETSIG)
SAME(F_GETSIG, 11)
#endif
#if defined(F_SETOWN_EX)
SAME(F_SETOWN_EX, 15)
#endif
#if defined(F_GETOWN_EX)
SAME(F_GETOWN_EX, 16)
#endif
#if defined(F_OFD_GETLK)
SAME(F_OFD_GETLK, 36)
#endif
#if defined(F_OFD_SETLK)
SAME(F_OFD_SETLK, 37)
#endif
#if defined(F_OFD_SETLKW)
SAME(F_OFD_SETLKW, 38)
#endif
#if defined(F_SETLEASE)
SAME(F_SETLEASE, 1024)
#endif
#if defined(F_GETLEASE)
SAME(F_GETLEASE, 1025)
#endif
#if defined(F_NOTIFY)
SAME(F_NOTIFY, 1026)
#endif
#if defined(F_DUPFD_CLOEXEC)
SAME(F_DUPFD_CLOEXEC, 1030)
#endif
#if defined(F_SETPIPE_SZ)
SAME(F_SETPIPE_SZ, 1031)
#endif
#if defined(F_GETPIPE_SZ)
SAME(F_GETPIPE_SZ, 1032)
#endif
#if defined(F_ADD_SEALS)
SAME(F_ADD_SEALS, 1033)
#endif
#if defined(F_GET_SEALS)
SAME(F_GET_SEALS, 1034)
#endif
#if defined(F_GET_RW_HINT)
SAME(F_GET_RW_HINT, 1035)
#endif
#if defined(F_SET_RW_HINT)
SAME(F_SET_RW_HINT, 1036)
#endif
#if defined(F_GET_FILE_RW_HINT)
SAME(F_GET_FILE_RW_HINT, 1037)
#endif
#if defined(F_SET_FILE_RW_HINT)
SAME(F_SET_FILE_RW_HINT, 1038)
#endif
#if defined(F_RDLCK)
SAME(F_RDLCK, 0)
#endif
#if defined(F_WRLCK)
SAME(F_WRLCK, 1)
#endif
#if defined(F_UNLCK)
SAME(F_UNLCK, 2)
#endif
#if defined(F_EXLCK)
SAME(F_EXLCK, 4)
#endif
#if defined(F_SHLCK)
SAME(F_SHLCK, 8)
#endif
#if defined(F_SEAL_SEAL)
SAME(F_SEAL_SEAL, 1)
#endif
#if defined(F_SEAL_SHRINK)
SAME(F_SEAL_SHRINK, 2)
#endif
#if defined(F_SEAL_GROW)
SAME(F_SEAL_GROW, 4)
#endif
#if defined(F_SEAL_WRITE)
SAME(F_SEAL_WRITE, 8)
#endif
#if defined(F_SEAL_FUTURE_WRITE)
SAME(F_SEAL_FUTURE_WRITE, 16)
#endif
#if defined(LOCK_SH)
SAME(LOCK_SH, 1)
#endif
#if defined(LOCK_EX)
SAME(LOCK_EX, 2)
#endif
#if defined(LOCK_NB)
SAME(LOCK_NB, 4)
#endif
#if defined(LOCK_UN)
SAME(LOCK_UN, 8)
#endif
#if defined(LOCK_MAND)
SAME(LOCK_MAND, 32)
#endif
#if defined(LOCK_READ)
SAME(LOCK_READ, 64)
#endif
#if defined(LOCK_WRITE)
SAME(LOCK_WRITE, 128)
#endif
#if defined(LOCK_RW)
SAME(LOCK_RW, 192)
#endif
#if defined(F_ULOCK)
SAME(F_ULOCK, 0)
#endif
#if defined(F_LOCK)
SAME(F_LOCK, 1)
#endif
#if defined(F_TLOCK)
SAME(F_TLOCK, 2)
#endif
#if defined(F_TEST)
SAME(F_TEST, 3)
#endif
#if defined(O_RDONLY)
SAME(O_RDONLY, 0)
#endif
#if defined(O_WRONLY)
SAME(O_WRONLY, 1)
#endif
#if defined(O_RDWR)
SAME(O_RDWR, 2)
#endif
#if defined(O_ACCMODE) && defined(__GLIBC__)
SAME(O_ACCMODE, 3)
#endif
#if defined(O_APPEND)
SAME(O_APPEND, 1024)
#endif
#if defined(O_NDELAY)
SAME(O_NDELAY, 2048)
#endif
#if defined(O_NONBLOCK)
SAME(O_NONBLOCK, 2048)
#endif
#if defined(O_ASYNC)
SAME(O_ASYNC, 8192)
#endif
#if defined(O_DIRECT)
SAME(O_DIRECT, BY_ARCH(16384, 65536))
#endif
#if defined(O_CLOEXEC)
SAME(O_CLOEXEC, 524288)
#endif
#if defined(O_PATH)
SAME(O_PATH, 2097152)
#endif
#if __has_include(<fcntl.h>)
SAME(F_OWNER_TID, 0)
#endif
#if __has_include(<fcntl.h>)
SAME(F_OWNER_PID, 1)
#endif
#if __has_include(<fcntl.h>)
SAME(F_OWNER_GID, 2)
#endif
#if __has_include(<fcntl.h>)
SAME(F_OWNER_PGRP, 2)
#endif
#if defined(SPLICE_F_MOVE)
SAME(SPLICE_F_MOVE, 1)
#endif
#if defined(SPLICE_F_NONBLOCK)
SAME(SPLICE_F_NONBLOCK, 2)
#endif
#if defined(SPLICE_F_MORE)
SAME(SPLICE_F_MORE, 4)
#endif
#if defined(SPLICE_F_GIFT)
SAME(SPLICE_F_GIFT, 8)
#endif
