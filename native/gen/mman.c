// Generated from native/defs/mman.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<sys/mman.h>)
#include <sys/mman.h>
#endif
#include "../same.h"
#if defined(PROT_READ)
SAME(PROT_READ, 1)
#endif
#if defined(PROT_WRITE)
SAME(PROT_WRITE, 2)
#endif
#if defined(MAP_SHARED)
SAME(MAP_SHARED, 1)
#endif
#if defined(MAP_PRIVATE)
SAME(MAP_PRIVATE, 2)
#endif
#if defined(MAP_LOCKED)
SAME(MAP_LOCKED, 8192)
#endif
#if defined(MAP_POPULATE)
SAME(MAP_POPULATE, 32768)
#endif
