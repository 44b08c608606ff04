// Generated from native/defs/poll.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<poll.h>)
#include <poll.h>
#endif
#include "../same.h"
#if defined(POLLIN)
SAME(POLLIN, 1)
#endif
#if defined(POLLPRI)
SAME(POLLPRI, 2)
#endif
#if defined(POLLOUT)
SAME(POLLOUT, 4)
#endif
#if defined(POLLERR)
SAME(POLLERR, 8)
#endif
#if defined(POLLHUP)
SAME(POLLHUP, 16)
#endif
#if defined(POLLNVAL)
SAME(POLLNVAL, 32)
#endif
#if defined(POLLRDNORM)
SAME(POLLRDNORM, 64)
#endif
#if defined(POLLRDBAND)
SAME(POLLRDBAND, 128)
#endif
#if defined(POLLWRNORM)
SAME(POLLWRNORM, 256)
#endif
#if defined(POLLWRBAND)
SAME(POLLWRBAND, 512)
#endif
#if defined(POLLMSG)
SAME(POLLMSG, 1024)
#endif
#if defined(POLLREMOVE)
SAME(POLLREMOVE, 4096)
#endif
#if defined(POLLRDHUP)
SAME(POLLRDHUP, 8192)
#endif
#if __has_include(<poll.h>)
SAME_SIZE(pollfd, 8)
SAME_FIELD(pollfd, fd, 0, 4)
SAME_FIELD(pollfd, events, 4, 2)
SAME_FIELD(pollfd, revents, 6, 2)
#endif
