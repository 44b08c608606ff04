// Generated from native/defs/x25.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/x25.h>)
#include <linux/x25.h>
#endif
#include "../same.h"
#if defined(SIOCX25GSUBSCRIP)
SAME(SIOCX25GSUBSCRIP, 35296)
#endif
#if defined(SIOCX25SSUBSCRIP)
SAME(SIOCX25SSUBSCRIP, 35297)
#endif
#if defined(SIOCX25GFACILITIES)
SAME(SIOCX25GFACILITIES, 35298)
#endif
#if defined(SIOCX25SFACILITIES)
SAME(SIOCX25SFACILITIES, 35299)
#endif
#if defined(SIOCX25GCALLUSERDATA)
SAME(SIOCX25GCALLUSERDATA, 35300)
#endif
#if defined(SIOCX25SCALLUSERDATA)
SAME(SIOCX25SCALLUSERDATA, 35301)
#endif
#if defined(SIOCX25GCAUSEDIAG)
SAME(SIOCX25GCAUSEDIAG, 35302)
#endif
#if defined(SIOCX25SCUDMATCHLEN)
SAME(SIOCX25SCUDMATCHLEN, 35303)
#endif
#if defined(SIOCX25CALLACCPTAPPRV)
SAME(SIOCX25CALLACCPTAPPRV, 35304)
#endif
#if defined(SIOCX25SENDCALLACCPT)
SAME(SIOCX25SENDCALLACCPT, 35305)
#endif
#if defined(SIOCX25GDTEFACILITIES)
SAME(SIOCX25GDTEFACILITIES, 35306)
#endif
#if defined(SIOCX25SDTEFACILITIES)
SAME(SIOCX25SDTEFACILITIES, 35307)
#endif
#if defined(SIOCX25SCAUSEDIAG)
SAME(SIOCX25SCAUSEDIAG, 35308)
#endif
#if defined(X25_QBITINCL)
SAME(X25_QBITINCL, 1)
#endif
#if defined(X25_MASK_REVERSE)
SAME(X25_MASK_REVERSE, 1)
#endif
#if defined(X25_MASK_THROUGHPUT)
SAME(X25_MASK_THROUGHPUT, 2)
#endif
#if defined(X25_MASK_PACKET_SIZE)
SAME(X25_MASK_PACKET_SIZE, 4)
#endif
#if defined(X25_MASK_WINDOW_SIZE)
SAME(X25_MASK_WINDOW_SIZE, 8)
#endif
#if defined(X25_MASK_CALLING_AE)
SAME(X25_MASK_CALLING_AE, 16)
#endif
#if defined(X25_MASK_CALLED_AE)
SAME(X25_MASK_CALLED_AE, 32)
#endif
#if defined(X25_PS16)
SAME(X25_PS16, 4)
#endif
#if defined(X25_PS32)
SAME(X25_PS32, 5)
#endif
#if defined(X25_PS64)
SAME(X25_PS64, 6)
#endif
#if defined(X25_PS128)
SAME(X25_PS128, 7)
#endif
#if defined(X25_PS256)
SAME(X25_PS256, 8)
#endif
#if defined(X25_PS512)
SAME(X25_PS512, 9)
#endif
#if defined(X25_PS1024)
SAME(X25_PS1024, 10)
#endif
#if defined(X25_PS2048)
SAME(X25_PS2048, 11)
#endif
#if defined(X25_PS4096)
SAME(X25_PS4096, 12)
#endif
#if __has_include(<linux/x25.h>)
SAME_SIZE(sockaddr_x25, 18)
SAME_FIELD(sockaddr_x25, sx25_family, 0, 2)
SAME_FIELD(sockaddr_x25, sx25_addr, 2, 16)
#endif
