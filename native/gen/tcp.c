// Generated from native/defs/tcp.def by `npm run gen`. Do not edit.
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
#if defined(SOL_TCP)
SAME(SOL_TCP, 6)
#endif
#if __has_include(<netinet/tcp.h>)
SAME(TCP_CA_Open, 0)
#endif
#if __has_include(<netinet/tcp.h>)
SAME(TCP_CA_Disorder, 1)
#endif
#if __has_include(<netinet/tcp.h>)
SAME(TCP_CA_CWR, 2)
#endif
#if __has_include(<netinet/tcp.h>)
SAME(TCP_CA_Recovery, 3)
#endif
#if __has_include(<netinet/tcp.h>)
SAME(TCP_CA_Loss, 4)
#endif
#if defined(TCP_CM_INQ)
SAME(TCP_CM_INQ, 36)
#endif
#if defined(TCP_COOKIE_IN_ALWAYS)
SAME(TCP_COOKIE_IN_ALWAYS, 1)
#endif
#if defined(TCP_COOKIE_OUT_NEVER)
SAME(TCP_COOKIE_OUT_NEVER, 2)
#endif
#if defined(TCP_S_DATA_IN)
SAME(TCP_S_DATA_IN, 4)
#endif
#if defined(TCP_S_DATA_OUT)
SAME(TCP_S_DATA_OUT, 8)
#endif
#if defined(TCP_COOKIE_MIN)
SAME(TCP_COOKIE_MIN, 8)
#endif
#if defined(TCP_COOKIE_MAX)
SAME(TCP_COOKIE_MAX, 16)
#endif
#if defined(TCP_COOKIE_PAIR_SIZE)
SAME(TCP_COOKIE_PAIR_SIZE, 32)
#endif
#if defined(TH_FIN)
SAME(TH_FIN, 1)
#endif
#if defined(TH_SYN)
SAME(TH_SYN, 2)
#endif
#if defined(TH_RST)
SAME(TH_RST, 4)
#endif
#if defined(TH_PUSH)
SAME(TH_PUSH, 8)
#endif
#if defined(TH_ACK)
SAME(TH_ACK, 16)
#endif
#if defined(TH_URG)
SAME(TH_URG, 32)
#endif
#if defined(TCPOPT_EOL)
SAME(TCPOPT_EOL, 0)
#endif
#if defined(TCPOPT_NOP)
SAME(TCPOPT_NOP, 1)
#endif
#if defined(TCPOPT_MAXSEG)
SAME(TCPOPT_MAXSEG, 2)
#endif
#if defined(TCPOPT_WINDOW)
SAME(TCPOPT_WINDOW, 3)
#endif
#if defined(TCPOPT_SACK_PERMITTED)
SAME(TCPOPT_SACK_PERMITTED, 4)
#endif
#if defined(TCPOPT_SACK)
SAME(TCPOPT_SACK, 5)
#endif
#if defined(TCPOPT_TIMESTAMP)
SAME(TCPOPT_TIMESTAMP, 8)
#endif
#if defined(TCPOLEN_SACK_PERMITTED)
SAME(TCPOLEN_SACK_PERMITTED, 2)
#endif
#if defined(TCPOLEN_WINDOW)
SAME(TCPOLEN_WINDOW, 3)
#endif
#if defined(TCPOLEN_MAXSEG)
SAME(TCPOLEN_MAXSEG, 4)
#endif
#if defined(TCPOLEN_TIMESTAMP)
SAME(TCPOLEN_TIMESTAMP, 10)
#endif
#if defined(TCPOLEN_TSTAMP_APPA)
SAME(TCPOLEN_TSTAMP_APPA, 12)
#endif
#if defined(TCPOPT_TSTAMP_HDR)
SAME(TCPOPT_TSTAMP_HDR, 16844810)
#endif
#if defined(TCPI_OPT_TIMESTAMPS)
SAME(TCPI_OPT_TIMESTAMPS, 1)
#endif
#if defined(TCPI_OPT_SACK)
SAME(TCPI_OPT_SACK, 2)
#endif
#if defined(TCPI_OPT_WSCALE)
SAME(TCPI_OPT_WSCALE, 4)
#endif
#if defined(TCPI_OPT_ECN)
SAME(TCPI_OPT_ECN, 8)
#endif
#if defined(TCPI_OPT_ECN_SEEN)
SAME(TCPI_OPT_ECN_SEEN, 16)
#endif
#if defined(TCPI_OPT_SYN_DATA)
SAME(TCPI_OPT_SYN_DATA, 32)
#endif
#if defined(TCP_MAX_WINSHIFT)
SAME(TCP_MAX_WINSHIFT, 14)
#endif
#if defined(TCP_MSS)
SAME(TCP_MSS, 512)
#endif
#if defined(TCP_MSS_DEFAULT)
SAME(TCP_MSS_DEFAULT, 536)
#endif
#if defined(TCP_MSS_DESIRED)
SAME(TCP_MSS_DESIRED, 1220)
#endif
#if defined(TCP_MAXWIN)
SAME(TCP_MAXWIN, 65535)
#endif
#if defined(TCP_MD5SIG_MAXKEYLEN)
SAME(TCP_MD5SIG_MAXKEYLEN, 80)
#endif
#if defined(TCP_MD5SIG_FLAG_PREFIX)
SAME(TCP_MD5SIG_FLAG_PREFIX, 1)
#endif
#if defined(TCP_NODELAY)
SAME(TCP_NODELAY, 1)
#endif
#if defined(TCP_MAXSEG)
SAME(TCP_MAXSEG, 2)
#endif
#if defined(TCP_CORK)
SAME(TCP_CORK, 3)
#endif
#if defined(TCP_KEEPIDLE)
SAME(TCP_KEEPIDLE, 4)
#endif
#if defined(TCP_KEEPINTVL)
SAME(TCP_KEEPINTVL, 5)
#endif
#if defined(TCP_KEEPCNT)
SAME(TCP_KEEPCNT, 6)
#endif
#if defined(TCP_SYNCNT)
SAME(TCP_SYNCNT, 7)
#endif
#if defined(TCP_LINGER2)
SAME(TCP_LINGER2, 8)
#endif
#if defined(TCP_DEFER_ACCEPT)
SAME(TCP_DEFER_ACCEPT, 9)
#endif
#if defined(TCP_WINDOW_CLAMP)
SAME(TCP_WINDOW_CLAMP, 10)
#endif
#if defined(TCP_INFO)
SAME(TCP_INFO, 11)
#endif
#if defined(TCP_QUICKACK)
SAME(TCP_QUICKACK, 12)
#endif
#if defined(TCP_CONGESTION)
SAME(TCP_CONGESTION, 13)
#endif
#if defined(TCP_MD5SIG)
SAME(TCP_MD5SIG, 14)
#endif
#if defined(TCP_COOKIE_TRANSACTIONS)
SAME(TCP_COOKIE_TRANSACTIONS, 15)
#endif
#if defined(TCP_THIN_LINEAR_TIMEOUTS)
SAME(TCP_THIN_LINEAR_TIMEOUTS, 16)
#endif
#if defined(TCP_THIN_DUPACK)
SAME(TCP_THIN_DUPACK, 17)
#endif
#if defined(TCP_USER_TIMEOUT)
SAME(TCP_USER_TIMEOUT, 18)
#endif
#if defined(TCP_REPAIR)
SAME(TCP_REPAIR, 19)
#endif
#if defined(TCP_REPAIR_QUEUE)
SAME(TCP_REPAIR_QUEUE, 20)
#endif
#if defined(TCP_QUEUE_SEQ)
SAME(TCP_QUEUE_SEQ, 21)
#endif
#if defined(TCP_REPAIR_OPTIONS)
SAME(TCP_REPAIR_OPTIONS, 22)
#endif
#if defined(TCP_FASTOPEN)
SAME(TCP_FASTOPEN, 23)
#endif
#if defined(TCP_TIMESTAMP)
SAME(TCP_TIMESTAMP, 24)
#endif
#if defined(TCP_NOTSENT_LOWAT)
SAME(TCP_NOTSENT_LOWAT, 25)
#endif
#if defined(TCP_CC_INFO)
SAME(TCP_CC_INFO, 26)
#endif
#if defined(TCP_SAVE_SYN)
SAME(TCP_SAVE_SYN, 27)
#endif
#if defined(TCP_SAVED_SYN)
SAME(TCP_SAVED_SYN, 28)
#endif
#if defined(TCP_REPAIR_WINDOW)
SAME(TCP_REPAIR_WINDOW, 29)
#endif
#if defined(TCP_FASTOPEN_CONNECT)
SAME(TCP_FASTOPEN_CONNECT, 30)
#endif
#if defined(TCP_ULP)
SAME(TCP_ULP, 31)
#endif
#if defined(TCP_MD5SIG_EXT)
SAME(TCP_MD5SIG_EXT, 32)
#endif
#if defined(TCP_FASTOPEN_KEY)
SAME(TCP_FASTOPEN_KEY, 33)
#endif
#if defined(TCP_FASTOPEN_NO_COOKIE)
SAME(TCP_FASTOPEN_NO_COOKIE, 34)
#endif
#if defined(TCP_ZEROCOPY_RECEIVE)
SAME(TCP_ZEROCOPY_RECEIVE, 35)
#endif
#if defined(TCP_INQ)
SAME(TCP_INQ, 36)
#endif
#if defined(TCP_TX_DELAY)
SAME(TCP_TX_DELAY, 37)
#endif
#if defined(TCP_AO_ADD_KEY)
SAME(TCP_AO_ADD_KEY, 38)
#endif
#if defined(TCP_AO_DEL_KEY)
SAME(TCP_AO_DEL_KEY, 39)
#endif
#if defined(TCP_AO_INFO)
SAME(TCP_AO_INFO, 40)
#endif
#if defined(TCP_AO_GET_KEYS)
SAME(TCP_AO_GET_KEYS, 41)
#endif
#if defined(TCP_AO_REPAIR)
SAME(TCP_AO_REPAIR, 42)
#endif
#if defined(TCP_IS_MPTCP)
SAME(TCP_IS_MPTCP, 43)
#endif
#if defined(TCP_RTO_MAX_MS)
SAME(TCP_RTO_MAX_MS, 44)
#endif
#if defined(TCP_RTO_MIN_US)
SAME(TCP_RTO_MIN_US, 45)
#endif
#if defined(TCP_DELACK_MAX_US)
SAME(TCP_DELACK_MAX_US, 46)
#endif
#if defined(TCP_REPAIR_OFF_NO_WP)
SAME(TCP_REPAIR_OFF_NO_WP, -1)
#endif
#if defined(TCP_REPAIR_OFF)
SAME(TCP_REPAIR_OFF, 0)
#endif
#if defined(TCP_REPAIR_ON)
SAME(TCP_REPAIR_ON, 1)
#endif
#if __has_include(<netinet/tcp.h>) && defined(__GLIBC__)
SAME(TCP_NO_QUEUE, 0)
#endif
#if __has_include(<netinet/tcp.h>) && defined(__GLIBC__)
SAME(TCP_RECV_QUEUE, 1)
#endif
#if __has_include(<netinet/tcp.h>) && defined(__GLIBC__)
SAME(TCP_SEND_QUEUE, 2)
#endif
#if __has_include(<netinet/tcp.h>) && defined(__GLIBC__)
SAME(TCP_QUEUES_NR, 3)
#endif
#if __has_include(<netinet/tcp.h>)
SAME(TCP_ESTABLISHED, 1)
#endif
#if __has_include(<netinet/tcp.h>)
SAME(TCP_SYN_SENT, 2)
#endif
#if __has_include(<netinet/tcp.h>)
SAME(TCP_SYN_RECV, 3)
#endif
#if __has_include(<netinet/tcp.h>)
SAME(TCP_FIN_WAIT1, 4)
#endif
#if __has_include(<netinet/tcp.h>)
SAME(TCP_FIN_WAIT2, 5)
#endif
#if __has_include(<netinet/tcp.h>)
SAME(TCP_TIME_WAIT, 6)
#endif
#if __has_include(<netinet/tcp.h>)
SAME(TCP_CLOSE, 7)
#endif
#if __has_include(<netinet/tcp.h>)
SAME(TCP_CLOSE_WAIT, 8)
#endif
#if __has_include(<netinet/tcp.h>)
SAME(TCP_LAST_ACK, 9)
#endif
#if __has_include(<netinet/tcp.h>)
SAME(TCP_LISTEN, 10)
#endif
#if __has_include(<netinet/tcp.h>)
SAME(TCP_CLOSING, 11)
#endif
