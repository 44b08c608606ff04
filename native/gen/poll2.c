// Generated from native/defs/poll.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/eventpoll.h>)
#include <linux/eventpoll.h>
#endif
#include "../same.h"
#if defined(EPOLLNVAL)
SAME(EPOLLNVAL, 32)
#endif
#if defined(EPOLL_URING_WAKE)
SAME(EPOLL_URING_WAKE, 134217728)
#endif
#if defined(EPIOCSPARAMS)
SAME(EPIOCSPARAMS, 1074301441)
#endif
#if defined(EPIOCGPARAMS)
SAME(EPIOCGPARAMS, 2148043266)
#endif
