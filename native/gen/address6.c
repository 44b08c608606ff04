// Generated from native/defs/address.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/vm_sockets.h>)
#include <linux/vm_sockets.h>
#endif
#include "../same.h"
#if __has_include(<linux/vm_sockets.h>)
SAME_SIZE(sockaddr_vm, 16)
SAME_FIELD(sockaddr_vm, svm_family, 0, 2)
SAME_FIELD(sockaddr_vm, svm_reserved1, 2, 2)
SAME_FIELD(sockaddr_vm, svm_port, 4, 4)
SAME_FIELD(sockaddr_vm, svm_cid, 8, 4)
SAME_FIELD(sockaddr_vm, svm_flags, 12, 1)
SAME_FIELD(sockaddr_vm, svm_zero, 13, 3)
#endif
