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
#if __has_include(<linux/if_xdp.h>)
SAME_SIZE(sockaddr_xdp, 16)
SAME_FIELD(sockaddr_xdp, sxdp_family, 0, 2)
SAME_FIELD(sockaddr_xdp, sxdp_flags, 2, 2)
SAME_FIELD(sockaddr_xdp, sxdp_ifindex, 4, 4)
SAME_FIELD(sockaddr_xdp, sxdp_queue_id, 8, 4)
SAME_FIELD(sockaddr_xdp, sxdp_shared_umem_fd, 12, 4)
SAME_SIZE(xdp_ring_offset, 32)
SAME_FIELD(xdp_ring_offset, producer, 0, 8)
SAME_FIELD(xdp_ring_offset, consumer, 8, 8)
SAME_FIELD(xdp_ring_offset, desc, 16, 8)
SAME_FIELD(xdp_ring_offset, flags, 24, 8)
SAME_SIZE(xdp_mmap_offsets, 128)
SAME_FIELD(xdp_mmap_offsets, rx, 0, 32)
SAME_FIELD(xdp_mmap_offsets, tx, 32, 32)
SAME_FIELD(xdp_mmap_offsets, fr, 64, 32)
SAME_FIELD(xdp_mmap_offsets, cr, 96, 32)
SAME_SIZE(xdp_umem_reg, 32)
SAME_FIELD(xdp_umem_reg, addr, 0, 8)
SAME_FIELD(xdp_umem_reg, len, 8, 8)
SAME_FIELD(xdp_umem_reg, chunk_size, 16, 4)
SAME_FIELD(xdp_umem_reg, headroom, 20, 4)
SAME_FIELD(xdp_umem_reg, flags, 24, 4)
SAME_FIELD(xdp_statistics, rx_dropped, 0, 8)
SAME_FIELD(xdp_statistics, rx_invalid_descs, 8, 8)
SAME_FIELD(xdp_statistics, tx_invalid_descs, 16, 8)
SAME_FIELD(xdp_statistics, rx_ring_full, 24, 8)
SAME_FIELD(xdp_statistics, rx_fill_ring_empty_descs, 32, 8)
SAME_FIELD(xdp_statistics, tx_ring_empty_descs, 40, 8)
SAME_SIZE(xdp_options, 4)
SAME_FIELD(xdp_options, flags, 0, 4)
#endif
