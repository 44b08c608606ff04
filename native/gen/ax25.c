// Generated from native/defs/ax25.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<netax25/ax25.h>)
#include <netax25/ax25.h>
#endif
#include "../same.h"
#if defined(AX25_WINDOW)
SAME(AX25_WINDOW, 1)
#endif
#if defined(AX25_T1)
SAME(AX25_T1, 2)
#endif
#if defined(AX25_N2)
SAME(AX25_N2, 3)
#endif
#if defined(AX25_T3)
SAME(AX25_T3, 4)
#endif
#if defined(AX25_T2)
SAME(AX25_T2, 5)
#endif
#if defined(AX25_BACKOFF)
SAME(AX25_BACKOFF, 6)
#endif
#if defined(AX25_EXTSEQ)
SAME(AX25_EXTSEQ, 7)
#endif
#if defined(AX25_PIDINCL)
SAME(AX25_PIDINCL, 8)
#endif
#if defined(AX25_IDLE)
SAME(AX25_IDLE, 9)
#endif
#if defined(AX25_PACLEN)
SAME(AX25_PACLEN, 10)
#endif
#if defined(AX25_IPMAXQUEUE)
SAME(AX25_IPMAXQUEUE, 11)
#endif
#if defined(AX25_IAMDIGI)
SAME(AX25_IAMDIGI, 12)
#endif
#if defined(AX25_KILL)
SAME(AX25_KILL, 99)
#endif
#if defined(AX25_SET_RT_IPMODE)
SAME(AX25_SET_RT_IPMODE, 2)
#endif
#if defined(AX25_NOUID_DEFAULT)
SAME(AX25_NOUID_DEFAULT, 0)
#endif
#if defined(AX25_NOUID_BLOCK)
SAME(AX25_NOUID_BLOCK, 1)
#endif
#if defined(AX25_DIGI_INBAND)
SAME(AX25_DIGI_INBAND, 1)
#endif
#if defined(AX25_DIGI_XBAND)
SAME(AX25_DIGI_XBAND, 2)
#endif
#if defined(AX25_VALUES_IPDEFMODE)
SAME(AX25_VALUES_IPDEFMODE, 0)
#endif
#if defined(AX25_VALUES_AXDEFMODE)
SAME(AX25_VALUES_AXDEFMODE, 1)
#endif
#if defined(AX25_VALUES_NETROM)
SAME(AX25_VALUES_NETROM, 2)
#endif
#if defined(AX25_VALUES_TEXT)
SAME(AX25_VALUES_TEXT, 3)
#endif
#if defined(AX25_VALUES_BACKOFF)
SAME(AX25_VALUES_BACKOFF, 4)
#endif
#if defined(AX25_VALUES_CONMODE)
SAME(AX25_VALUES_CONMODE, 5)
#endif
#if defined(AX25_VALUES_WINDOW)
SAME(AX25_VALUES_WINDOW, 6)
#endif
#if defined(AX25_VALUES_EWINDOW)
SAME(AX25_VALUES_EWINDOW, 7)
#endif
#if defined(AX25_VALUES_T1)
SAME(AX25_VALUES_T1, 8)
#endif
#if defined(AX25_VALUES_T2)
SAME(AX25_VALUES_T2, 9)
#endif
#if defined(AX25_VALUES_T3)
SAME(AX25_VALUES_T3, 10)
#endif
#if defined(AX25_VALUES_N2)
SAME(AX25_VALUES_N2, 11)
#endif
#if defined(AX25_VALUES_DIGI)
SAME(AX25_VALUES_DIGI, 12)
#endif
#if defined(AX25_VALUES_IDLE)
SAME(AX25_VALUES_IDLE, 13)
#endif
#if defined(AX25_VALUES_PACLEN)
SAME(AX25_VALUES_PACLEN, 14)
#endif
#if defined(AX25_VALUES_IPMAXQUEUE)
SAME(AX25_VALUES_IPMAXQUEUE, 15)
#endif
#if defined(AX25_MAX_DIGIS)
SAME(AX25_MAX_DIGIS, 8)
#endif
#if defined(AX25_MAX_VALUES)
SAME(AX25_MAX_VALUES, 20)
#endif
#if defined(SIOCAX25GETUID)
SAME(SIOCAX25GETUID, 35296)
#endif
#if defined(SIOCAX25ADDUID)
SAME(SIOCAX25ADDUID, 35297)
#endif
#if defined(SIOCAX25DELUID)
SAME(SIOCAX25DELUID, 35298)
#endif
#if defined(SIOCAX25NOUID)
SAME(SIOCAX25NOUID, 35299)
#endif
#if defined(SIOCAX25BPQADDR)
SAME(SIOCAX25BPQADDR, 35300)
#endif
#if defined(SIOCAX25GETPARMS)
SAME(SIOCAX25GETPARMS, 35301)
#endif
#if defined(SIOCAX25SETPARMS)
SAME(SIOCAX25SETPARMS, 35302)
#endif
#if defined(SIOCAX25OPTRT)
SAME(SIOCAX25OPTRT, 35303)
#endif
#if defined(SIOCAX25CTLCON)
SAME(SIOCAX25CTLCON, 35304)
#endif
#if defined(SIOCAX25ADDFWD)
SAME(SIOCAX25ADDFWD, 35306)
#endif
#if defined(SIOCAX25DELFWD)
SAME(SIOCAX25DELFWD, 35307)
#endif
#if defined(SOL_AX25)
SAME(SOL_AX25, 257)
#endif
