// Generated from native/defs/netdb.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<netdb.h>)
#include <netdb.h>
#endif
#include "../same.h"
#if defined(EAI_IDN_ENCODE)
SAME(EAI_IDN_ENCODE, -105)
#endif
#if defined(EAI_INTR)
SAME(EAI_INTR, -104)
#endif
#if defined(EAI_ALLDONE)
SAME(EAI_ALLDONE, -103)
#endif
#if defined(EAI_NOTCANCELED)
SAME(EAI_NOTCANCELED, -102)
#endif
#if defined(EAI_CANCELED)
SAME(EAI_CANCELED, -101)
#endif
#if defined(EAI_INPROGRESS)
SAME(EAI_INPROGRESS, -100)
#endif
#if defined(EAI_OVERFLOW)
SAME(EAI_OVERFLOW, -12)
#endif
#if defined(EAI_SYSTEM)
SAME(EAI_SYSTEM, -11)
#endif
#if defined(EAI_MEMORY)
SAME(EAI_MEMORY, -10)
#endif
#if defined(EAI_ADDRFAMILY)
SAME(EAI_ADDRFAMILY, -9)
#endif
#if defined(EAI_SERVICE)
SAME(EAI_SERVICE, -8)
#endif
#if defined(EAI_SOCKTYPE)
SAME(EAI_SOCKTYPE, -7)
#endif
#if defined(EAI_FAMILY)
SAME(EAI_FAMILY, -6)
#endif
#if defined(EAI_NODATA)
SAME(EAI_NODATA, -5)
#endif
#if defined(EAI_FAIL)
SAME(EAI_FAIL, -4)
#endif
#if defined(EAI_AGAIN)
SAME(EAI_AGAIN, -3)
#endif
#if defined(EAI_NONAME)
SAME(EAI_NONAME, -2)
#endif
#if defined(EAI_BADFLAGS)
SAME(EAI_BADFLAGS, -1)
#endif
#if defined(AI_PASSIVE)
SAME(AI_PASSIVE, 1)
#endif
#if defined(AI_CANONNAME)
SAME(AI_CANONNAME, 2)
#endif
#if defined(AI_NUMERICHOST)
SAME(AI_NUMERICHOST, 4)
#endif
#if defined(AI_V4MAPPED)
SAME(AI_V4MAPPED, 8)
#endif
#if defined(AI_ALL)
SAME(AI_ALL, 16)
#endif
#if defined(AI_ADDRCONFIG)
SAME(AI_ADDRCONFIG, 32)
#endif
#if defined(AI_IDN)
SAME(AI_IDN, 64)
#endif
#if defined(AI_CANONIDN)
SAME(AI_CANONIDN, 128)
#endif
#if defined(AI_IDN_ALLOW_UNASSIGNED)
SAME(AI_IDN_ALLOW_UNASSIGNED, 256)
#endif
#if defined(AI_IDN_USE_STD3_ASCII_RULES)
SAME(AI_IDN_USE_STD3_ASCII_RULES, 512)
#endif
#if defined(AI_NUMERICSERV)
SAME(AI_NUMERICSERV, 1024)
#endif
#if defined(NETDB_INTERNAL)
SAME(NETDB_INTERNAL, -1)
#endif
#if defined(NETDB_SUCCESS)
SAME(NETDB_SUCCESS, 0)
#endif
#if defined(HOST_NOT_FOUND)
SAME(HOST_NOT_FOUND, 1)
#endif
#if defined(TRY_AGAIN)
SAME(TRY_AGAIN, 2)
#endif
#if defined(NO_RECOVERY)
SAME(NO_RECOVERY, 3)
#endif
#if defined(NO_ADDRESS)
SAME(NO_ADDRESS, 4)
#endif
#if defined(NO_DATA)
SAME(NO_DATA, 4)
#endif
#if defined(NI_NUMERICHOST)
SAME(NI_NUMERICHOST, 1)
#endif
#if defined(NI_NUMERICSERV)
SAME(NI_NUMERICSERV, 2)
#endif
#if defined(NI_NOFQDN)
SAME(NI_NOFQDN, 4)
#endif
#if defined(NI_NAMEREQD)
SAME(NI_NAMEREQD, 8)
#endif
#if defined(NI_DGRAM)
SAME(NI_DGRAM, 16)
#endif
#if defined(NI_IDN)
SAME(NI_IDN, 32)
#endif
#if defined(NI_IDN_ALLOW_UNASSIGNED)
SAME(NI_IDN_ALLOW_UNASSIGNED, 64)
#endif
#if defined(NI_IDN_USE_STD3_ASCII_RULES)
SAME(NI_IDN_USE_STD3_ASCII_RULES, 128)
#endif
#if defined(NI_MAXSERV)
SAME(NI_MAXSERV, 32)
#endif
#if defined(NI_MAXHOST) && defined(__GLIBC__)
SAME(NI_MAXHOST, 1025)
#endif
