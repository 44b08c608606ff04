// Generated from native/defs/poll.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<sys/epoll.h>)
#include <sys/epoll.h>
#endif
#include "../same.h"
#if __has_include(<sys/epoll.h>)
SAME(EPOLLIN, 1)
#endif
#if __has_include(<sys/epoll.h>)
SAME(EPOLLPRI, 2)
#endif
#if __has_include(<sys/epoll.h>)
SAME(EPOLLOUT, 4)
#endif
#if __has_include(<sys/epoll.h>)
SAME(EPOLLERR, 8)
#endif
#if __has_include(<sys/epoll.h>)
SAME(EPOLLHUP, 16)
#endif
#if __has_include(<sys/epoll.h>)
SAME(EPOLLRDNORM, 64)
#endif
#if __has_include(<sys/epoll.h>)
SAME(EPOLLRDBAND, 128)
#endif
#if __has_include(<sys/epoll.h>)
SAME(EPOLLWRNORM, 256)
#endif
#if __has_include(<sys/epoll.h>)
SAME(EPOLLWRBAND, 512)
#endif
#if __has_include(<sys/epoll.h>)
SAME(EPOLLMSG, 1024)
#endif
#if __has_include(<sys/epoll.h>)
SAME(EPOLLRDHUP, 8192)
#endif
#if __has_include(<sys/epoll.h>)
SAME(EPOLLEXCLUSIVE, 268435456)
#endif
#if __has_include(<sys/epoll.h>)
SAME(EPOLLWAKEUP, 536870912)
#endif
#if __has_include(<sys/epoll.h>)
SAME(EPOLLONESHOT, 1073741824)
#endif
#if __has_include(<sys/epoll.h>)
SAME(EPOLLET, 2147483648)
#endif
#if __has_include(<sys/epoll.h>)
SAME(EPOLL_CLOEXEC, 524288)
#endif
#if defined(EPOLL_CTL_ADD)
SAME(EPOLL_CTL_ADD, 1)
#endif
#if defined(EPOLL_CTL_DEL)
SAME(EPOLL_CTL_DEL, 2)
#endif
#if defined(EPOLL_CTL_MOD)
SAME(EPOLL_CTL_MOD, 3)
#endif
