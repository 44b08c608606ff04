// Generated from native/defs/process.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/nsfs.h>)
#include <linux/nsfs.h>
#endif
#include "../same.h"
#if defined(NSIO)
SAME(NSIO, 183)
#endif
#if defined(NS_GET_USERNS)
SAME(NS_GET_USERNS, 46849)
#endif
#if defined(NS_GET_PARENT)
SAME(NS_GET_PARENT, 46850)
#endif
#if defined(NS_GET_NSTYPE)
SAME(NS_GET_NSTYPE, 46851)
#endif
#if defined(NS_GET_OWNER_UID)
SAME(NS_GET_OWNER_UID, 46852)
#endif
#if defined(PIDFD_GET_NET_NAMESPACE)
SAME(PIDFD_GET_NET_NAMESPACE, 65284)
#endif
