// Generated from native/defs/rose.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<netrose/rose.h>)
#include <netrose/rose.h>
#endif
#include "../same.h"
#if defined(SIOCRSGCAUSE)
SAME(SIOCRSGCAUSE, 35296)
#endif
#if defined(SIOCRSSCAUSE)
SAME(SIOCRSSCAUSE, 35297)
#endif
#if defined(SIOCRSL2CALL)
SAME(SIOCRSL2CALL, 35298)
#endif
#if defined(SIOCRSSL2CALL)
SAME(SIOCRSSL2CALL, 35298)
#endif
#if defined(SIOCRSACCEPT)
SAME(SIOCRSACCEPT, 35299)
#endif
#if defined(SIOCRSCLRRT)
SAME(SIOCRSCLRRT, 35300)
#endif
#if defined(SIOCRSGL2CALL)
SAME(SIOCRSGL2CALL, 35301)
#endif
#if defined(SIOCRSGFACILITIES)
SAME(SIOCRSGFACILITIES, 35302)
#endif
#if defined(ROSE_DTE_ORIGINATED)
SAME(ROSE_DTE_ORIGINATED, 0)
#endif
#if defined(ROSE_NUMBER_BUSY)
SAME(ROSE_NUMBER_BUSY, 1)
#endif
#if defined(ROSE_INVALID_FACILITY)
SAME(ROSE_INVALID_FACILITY, 3)
#endif
#if defined(ROSE_NETWORK_CONGESTION)
SAME(ROSE_NETWORK_CONGESTION, 5)
#endif
#if defined(ROSE_OUT_OF_ORDER)
SAME(ROSE_OUT_OF_ORDER, 9)
#endif
#if defined(ROSE_ACCESS_BARRED)
SAME(ROSE_ACCESS_BARRED, 11)
#endif
#if defined(ROSE_NOT_OBTAINABLE)
SAME(ROSE_NOT_OBTAINABLE, 13)
#endif
#if defined(ROSE_REMOTE_PROCEDURE)
SAME(ROSE_REMOTE_PROCEDURE, 17)
#endif
#if defined(ROSE_LOCAL_PROCEDURE)
SAME(ROSE_LOCAL_PROCEDURE, 19)
#endif
#if defined(ROSE_SHIP_ABSENT)
SAME(ROSE_SHIP_ABSENT, 57)
#endif
#if defined(ROSE_MAX_DIGIS)
SAME(ROSE_MAX_DIGIS, 6)
#endif
#if defined(ROSE_MTU)
SAME(ROSE_MTU, 251)
#endif
#if defined(ROSE_DEFER)
SAME(ROSE_DEFER, 1)
#endif
#if defined(ROSE_T1)
SAME(ROSE_T1, 2)
#endif
#if defined(ROSE_T2)
SAME(ROSE_T2, 3)
#endif
#if defined(ROSE_T3)
SAME(ROSE_T3, 4)
#endif
#if defined(ROSE_IDLE)
SAME(ROSE_IDLE, 5)
#endif
#if defined(ROSE_QBITINCL)
SAME(ROSE_QBITINCL, 6)
#endif
#if defined(ROSE_HOLDBACK)
SAME(ROSE_HOLDBACK, 7)
#endif
#if defined(SOL_ROSE)
SAME(SOL_ROSE, 260)
#endif
