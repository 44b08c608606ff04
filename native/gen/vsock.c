// Generated from native/defs/vsock.def by `npm run gen`. Do not edit.
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
#if defined(IOCTL_VM_SOCKETS_GET_LOCAL_CID)
SAME(IOCTL_VM_SOCKETS_GET_LOCAL_CID, 1977)
#endif
#if defined(SOL_VSOCK)
SAME(SOL_VSOCK, 287)
#endif
#if defined(VSOCK_RECVERR)
SAME(VSOCK_RECVERR, 1)
#endif
#if defined(VMADDR_CID_HYPERVISOR)
SAME(VMADDR_CID_HYPERVISOR, 0)
#endif
#if defined(VMADDR_CID_LOCAL)
SAME(VMADDR_CID_LOCAL, 1)
#endif
#if defined(VMADDR_CID_HOST)
SAME(VMADDR_CID_HOST, 2)
#endif
#if defined(VMADDR_CID_ANY)
SAME(VMADDR_CID_ANY, 4294967295)
#endif
#if defined(VMADDR_PORT_ANY)
SAME(VMADDR_PORT_ANY, 4294967295)
#endif
#if defined(VMADDR_FLAG_TO_HOST)
SAME(VMADDR_FLAG_TO_HOST, 1)
#endif
#if defined(VM_SOCKETS_INVALID_VERSION)
SAME(VM_SOCKETS_INVALID_VERSION, 4294967295)
#endif
#if defined(SO_VM_SOCKETS_BUFFER_SIZE)
SAME(SO_VM_SOCKETS_BUFFER_SIZE, 0)
#endif
#if defined(SO_VM_SOCKETS_BUFFER_MIN_SIZE)
SAME(SO_VM_SOCKETS_BUFFER_MIN_SIZE, 1)
#endif
#if defined(SO_VM_SOCKETS_BUFFER_MAX_SIZE)
SAME(SO_VM_SOCKETS_BUFFER_MAX_SIZE, 2)
#endif
#if defined(SO_VM_SOCKETS_PEER_HOST_VM_ID)
SAME(SO_VM_SOCKETS_PEER_HOST_VM_ID, 3)
#endif
#if defined(SO_VM_SOCKETS_TRUSTED)
SAME(SO_VM_SOCKETS_TRUSTED, 5)
#endif
#if defined(SO_VM_SOCKETS_CONNECT_TIMEOUT)
SAME(SO_VM_SOCKETS_CONNECT_TIMEOUT, 6)
#endif
#if defined(SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD)
SAME(SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD, 6)
#endif
#if defined(SO_VM_SOCKETS_NONBLOCK_TXRX)
SAME(SO_VM_SOCKETS_NONBLOCK_TXRX, 7)
#endif
#if defined(SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW)
SAME(SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW, 8)
#endif
