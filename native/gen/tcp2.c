// Generated from native/defs/tcp.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/tcp.h>)
#include <linux/tcp.h>
#endif
#include "../same.h"
#if __has_include(<linux/tcp.h>)
SAME(TCP_RESERVED_BITS, 15)
#endif
#if __has_include(<linux/tcp.h>)
SAME(TCP_DATA_OFFSET, 240)
#endif
#if __has_include(<linux/tcp.h>)
SAME(TCP_FLAG_FIN, 256)
#endif
#if __has_include(<linux/tcp.h>)
SAME(TCP_FLAG_SYN, 512)
#endif
#if __has_include(<linux/tcp.h>)
SAME(TCP_FLAG_RST, 1024)
#endif
#if __has_include(<linux/tcp.h>)
SAME(TCP_FLAG_PSH, 2048)
#endif
#if __has_include(<linux/tcp.h>)
SAME(TCP_FLAG_ACK, 4096)
#endif
#if __has_include(<linux/tcp.h>)
SAME(TCP_FLAG_URG, 8192)
#endif
#if __has_include(<linux/tcp.h>)
SAME(TCP_FLAG_ECE, 16384)
#endif
#if __has_include(<linux/tcp.h>)
SAME(TCP_FLAG_CWR, 32768)
#endif
#if defined(TCP_MD5SIG_FLAG_IFINDEX)
SAME(TCP_MD5SIG_FLAG_IFINDEX, 2)
#endif
#if __has_include(<linux/tcp.h>)
SAME(TCP_NLA_PAD, 0)
#endif
#if __has_include(<linux/tcp.h>)
SAME(TCP_NLA_BUSY, 1)
#endif
#if __has_include(<linux/tcp.h>)
SAME(TCP_NLA_RWND_LIMITED, 2)
#endif
#if __has_include(<linux/tcp.h>)
SAME(TCP_NLA_SNDBUF_LIMITED, 3)
#endif
#if __has_include(<linux/tcp.h>)
SAME(TCP_NLA_DATA_SEGS_OUT, 4)
#endif
#if __has_include(<linux/tcp.h>)
SAME(TCP_NLA_TOTAL_RETRANS, 5)
#endif
#if __has_include(<linux/tcp.h>)
SAME(TCP_NLA_PACING_RATE, 6)
#endif
#if __has_include(<linux/tcp.h>)
SAME(TCP_NLA_DELIVERY_RATE, 7)
#endif
#if __has_include(<linux/tcp.h>)
SAME(TCP_NLA_SND_CWND, 8)
#endif
#if __has_include(<linux/tcp.h>)
SAME(TCP_NLA_REORDERING, 9)
#endif
#if __has_include(<linux/tcp.h>)
SAME(TCP_NLA_MIN_RTT, 10)
#endif
#if __has_include(<linux/tcp.h>)
SAME(TCP_NLA_RECUR_RETRANS, 11)
#endif
#if __has_include(<linux/tcp.h>)
SAME(TCP_NLA_DELIVERY_RATE_APP_LMT, 12)
#endif
#if __has_include(<linux/tcp.h>)
SAME(TCP_NLA_SNDQ_SIZE, 13)
#endif
#if __has_include(<linux/tcp.h>)
SAME(TCP_NLA_CA_STATE, 14)
#endif
#if __has_include(<linux/tcp.h>)
SAME(TCP_NLA_SND_SSTHRESH, 15)
#endif
#if __has_include(<linux/tcp.h>)
SAME(TCP_NLA_DELIVERED, 16)
#endif
#if __has_include(<linux/tcp.h>)
SAME(TCP_NLA_DELIVERED_CE, 17)
#endif
#if __has_include(<linux/tcp.h>)
SAME(TCP_NLA_BYTES_SENT, 18)
#endif
#if __has_include(<linux/tcp.h>)
SAME(TCP_NLA_BYTES_RETRANS, 19)
#endif
#if __has_include(<linux/tcp.h>)
SAME(TCP_NLA_DSACK_DUPS, 20)
#endif
#if __has_include(<linux/tcp.h>)
SAME(TCP_NLA_REORD_SEEN, 21)
#endif
#if __has_include(<linux/tcp.h>)
SAME(TCP_NLA_SRTT, 22)
#endif
#if __has_include(<linux/tcp.h>)
SAME(TCP_NLA_TIMEOUT_REHASH, 23)
#endif
#if __has_include(<linux/tcp.h>)
SAME(TCP_NLA_BYTES_NOTSENT, 24)
#endif
#if __has_include(<linux/tcp.h>)
SAME(TCP_NLA_EDT, 25)
#endif
#if __has_include(<linux/tcp.h>)
SAME(TCP_NLA_TTL, 26)
#endif
#if defined(TCP_RECEIVE_ZEROCOPY_FLAG_TLB_CLEAN_HINT)
SAME(TCP_RECEIVE_ZEROCOPY_FLAG_TLB_CLEAN_HINT, 1)
#endif
