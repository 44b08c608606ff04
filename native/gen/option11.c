// Generated from native/defs/option.def by `npm run gen`. Do not edit.
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
#if __has_include(<linux/if_xdp.h>)
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
