// Generated from native/defs/xdp.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/if_xdp.h>)
#include <linux/if_xdp.h>
#endif
#include "../same.h"
#if defined(XDP_PGOFF_RX_RING)
SAME(XDP_PGOFF_RX_RING, 0)
#endif
#if defined(XDP_PGOFF_TX_RING)
SAME(XDP_PGOFF_TX_RING, 2147483648)
#endif
#if defined(XDP_UMEM_PGOFF_FILL_RING)
SAME(XDP_UMEM_PGOFF_FILL_RING, 4294967296)
#endif
#if defined(XDP_UMEM_PGOFF_COMPLETION_RING)
SAME(XDP_UMEM_PGOFF_COMPLETION_RING, 6442450944)
#endif
#if defined(XDP_OPTIONS_ZEROCOPY)
SAME(XDP_OPTIONS_ZEROCOPY, 1)
#endif
#if defined(XDP_PKT_CONTD)
SAME(XDP_PKT_CONTD, 1)
#endif
#if defined(XDP_TX_METADATA)
SAME(XDP_TX_METADATA, 2)
#endif
#if defined(XDP_RING_NEED_WAKEUP)
SAME(XDP_RING_NEED_WAKEUP, 1)
#endif
#if defined(XDP_SHARED_UMEM)
SAME(XDP_SHARED_UMEM, 1)
#endif
#if defined(XDP_COPY)
SAME(XDP_COPY, 2)
#endif
#if defined(XDP_ZEROCOPY)
SAME(XDP_ZEROCOPY, 4)
#endif
#if defined(XDP_USE_NEED_WAKEUP)
SAME(XDP_USE_NEED_WAKEUP, 8)
#endif
#if defined(XDP_USE_SG)
SAME(XDP_USE_SG, 16)
#endif
#if defined(XDP_UMEM_UNALIGNED_CHUNK_FLAG)
SAME(XDP_UMEM_UNALIGNED_CHUNK_FLAG, 1)
#endif
#if defined(XDP_UMEM_TX_SW_CSUM)
SAME(XDP_UMEM_TX_SW_CSUM, 2)
#endif
#if defined(XDP_UMEM_TX_METADATA_LEN)
SAME(XDP_UMEM_TX_METADATA_LEN, 4)
#endif
#if defined(XSK_UNALIGNED_BUF_OFFSET_SHIFT)
SAME(XSK_UNALIGNED_BUF_OFFSET_SHIFT, 48)
#endif
#if defined(XSK_UNALIGNED_BUF_ADDR_MASK)
SAME(XSK_UNALIGNED_BUF_ADDR_MASK, 281474976710655)
#endif
#if defined(XDP_MMAP_OFFSETS)
SAME(XDP_MMAP_OFFSETS, 1)
#endif
#if defined(XDP_RX_RING)
SAME(XDP_RX_RING, 2)
#endif
#if defined(XDP_TX_RING)
SAME(XDP_TX_RING, 3)
#endif
#if defined(XDP_UMEM_REG)
SAME(XDP_UMEM_REG, 4)
#endif
#if defined(XDP_UMEM_FILL_RING)
SAME(XDP_UMEM_FILL_RING, 5)
#endif
#if defined(XDP_UMEM_COMPLETION_RING)
SAME(XDP_UMEM_COMPLETION_RING, 6)
#endif
#if defined(XDP_STATISTICS)
SAME(XDP_STATISTICS, 7)
#endif
#if defined(XDP_OPTIONS)
SAME(XDP_OPTIONS, 8)
#endif
#if defined(XDP_MAX_TX_SKB_BUDGET)
SAME(XDP_MAX_TX_SKB_BUDGET, 9)
#endif
