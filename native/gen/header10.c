// Generated from native/defs/header.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<netinet/tcp.h>)
#include <netinet/tcp.h>
#endif
#include "../same.h"
#if __has_include(<netinet/tcp.h>)
SAME_SIZE(tcphdr, 20)
SAME_FIELD(tcphdr, source, 0, 2)
SAME_FIELD(tcphdr, dest, 2, 2)
SAME_FIELD(tcphdr, seq, 4, 4)
SAME_FIELD(tcphdr, ack_seq, 8, 4)
SAME_FIELD(tcphdr, window, 14, 2)
SAME_FIELD(tcphdr, check, 16, 2)
SAME_FIELD(tcphdr, urg_ptr, 18, 2)
SAME_FIELD(tcphdr, th_sport, 0, 2)
SAME_FIELD(tcphdr, th_dport, 2, 2)
SAME_FIELD(tcphdr, th_seq, 4, 4)
SAME_FIELD(tcphdr, th_ack, 8, 4)
SAME_FIELD(tcphdr, th_flags, 13, 1)
SAME_FIELD(tcphdr, th_win, 14, 2)
SAME_FIELD(tcphdr, th_sum, 16, 2)
SAME_FIELD(tcphdr, th_urp, 18, 2)
#endif
