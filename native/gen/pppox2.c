// Generated from native/defs/pppox.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/if_pppol2tp.h>)
#include <linux/if_pppol2tp.h>
#endif
#include "../same.h"
#if __has_include(<linux/if_pppol2tp.h>)
SAME(PPPOL2TP_MSG_DEBUG, 1)
#endif
#if __has_include(<linux/if_pppol2tp.h>)
SAME(PPPOL2TP_MSG_CONTROL, 2)
#endif
#if __has_include(<linux/if_pppol2tp.h>)
SAME(PPPOL2TP_MSG_SEQ, 4)
#endif
#if __has_include(<linux/if_pppol2tp.h>)
SAME(PPPOL2TP_MSG_DATA, 8)
#endif
#if __has_include(<linux/if_pppol2tp.h>)
SAME(PPPOL2TP_SO_DEBUG, 1)
#endif
#if __has_include(<linux/if_pppol2tp.h>)
SAME(PPPOL2TP_SO_RECVSEQ, 2)
#endif
#if __has_include(<linux/if_pppol2tp.h>)
SAME(PPPOL2TP_SO_SENDSEQ, 3)
#endif
#if __has_include(<linux/if_pppol2tp.h>)
SAME(PPPOL2TP_SO_LNSMODE, 4)
#endif
#if __has_include(<linux/if_pppol2tp.h>)
SAME(PPPOL2TP_SO_REORDERTO, 5)
#endif
