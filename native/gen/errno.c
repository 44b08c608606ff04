// Generated from native/defs/errno.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<errno.h>)
#include <errno.h>
#endif
#include "../same.h"
#if defined(EPERM)
SAME(EPERM, 1)
#endif
#if defined(ENOENT)
SAME(ENOENT, 2)
#endif
#if defined(ESRCH)
SAME(ESRCH, 3)
#endif
#if defined(EINTR)
SAME(EINTR, 4)
#endif
#if defined(EIO)
SAME(EIO, 5)
#endif
#if defined(ENXIO)
SAME(ENXIO, 6)
#endif
#if defined(E2BIG)
SAME(E2BIG, 7)
#endif
#if defined(ENOEXEC)
SAME(ENOEXEC, 8)
#endif
#if defined(EBADF)
SAME(EBADF, 9)
#endif
#if defined(ECHILD)
SAME(ECHILD, 10)
#endif
#if defined(EAGAIN)
SAME(EAGAIN, 11)
#endif
#if defined(EWOULDBLOCK)
SAME(EWOULDBLOCK, 11)
#endif
#if defined(ENOMEM)
SAME(ENOMEM, 12)
#endif
#if defined(EACCES)
SAME(EACCES, 13)
#endif
#if defined(EFAULT)
SAME(EFAULT, 14)
#endif
#if defined(ENOTBLK)
SAME(ENOTBLK, 15)
#endif
#if defined(EBUSY)
SAME(EBUSY, 16)
#endif
#if defined(EEXIST)
SAME(EEXIST, 17)
#endif
#if defined(EXDEV)
SAME(EXDEV, 18)
#endif
#if defined(ENODEV)
SAME(ENODEV, 19)
#endif
#if defined(ENOTDIR)
SAME(ENOTDIR, 20)
#endif
#if defined(EISDIR)
SAME(EISDIR, 21)
#endif
#if defined(EINVAL)
SAME(EINVAL, 22)
#endif
#if defined(ENFILE)
SAME(ENFILE, 23)
#endif
#if defined(EMFILE)
SAME(EMFILE, 24)
#endif
#if defined(ENOTTY)
SAME(ENOTTY, 25)
#endif
#if defined(ETXTBSY)
SAME(ETXTBSY, 26)
#endif
#if defined(EFBIG)
SAME(EFBIG, 27)
#endif
#if defined(ENOSPC)
SAME(ENOSPC, 28)
#endif
#if defined(ESPIPE)
SAME(ESPIPE, 29)
#endif
#if defined(EROFS)
SAME(EROFS, 30)
#endif
#if defined(EMLINK)
SAME(EMLINK, 31)
#endif
#if defined(EPIPE)
SAME(EPIPE, 32)
#endif
#if defined(EDOM)
SAME(EDOM, 33)
#endif
#if defined(ERANGE)
SAME(ERANGE, 34)
#endif
#if defined(EDEADLK)
SAME(EDEADLK, 35)
#endif
#if defined(EDEADLOCK)
SAME(EDEADLOCK, 35)
#endif
#if defined(ENAMETOOLONG)
SAME(ENAMETOOLONG, 36)
#endif
#if defined(ENOLCK)
SAME(ENOLCK, 37)
#endif
#if defined(ENOSYS)
SAME(ENOSYS, 38)
#endif
#if defined(ENOTEMPTY)
SAME(ENOTEMPTY, 39)
#endif
#if defined(ELOOP)
SAME(ELOOP, 40)
#endif
#if defined(ENOMSG)
SAME(ENOMSG, 42)
#endif
#if defined(EIDRM)
SAME(EIDRM, 43)
#endif
#if defined(ECHRNG)
SAME(ECHRNG, 44)
#endif
#if defined(EL2NSYNC)
SAME(EL2NSYNC, 45)
#endif
#if defined(EL3HLT)
SAME(EL3HLT, 46)
#endif
#if defined(EL3RST)
SAME(EL3RST, 47)
#endif
#if defined(ELNRNG)
SAME(ELNRNG, 48)
#endif
#if defined(EUNATCH)
SAME(EUNATCH, 49)
#endif
#if defined(ENOCSI)
SAME(ENOCSI, 50)
#endif
#if defined(EL2HLT)
SAME(EL2HLT, 51)
#endif
#if defined(EBADE)
SAME(EBADE, 52)
#endif
#if defined(EBADR)
SAME(EBADR, 53)
#endif
#if defined(EXFULL)
SAME(EXFULL, 54)
#endif
#if defined(ENOANO)
SAME(ENOANO, 55)
#endif
#if defined(EBADRQC)
SAME(EBADRQC, 56)
#endif
#if defined(EBADSLT)
SAME(EBADSLT, 57)
#endif
#if defined(EBFONT)
SAME(EBFONT, 59)
#endif
#if defined(ENOSTR)
SAME(ENOSTR, 60)
#endif
#if defined(ENODATA)
SAME(ENODATA, 61)
#endif
#if defined(ETIME)
SAME(ETIME, 62)
#endif
#if defined(ENOSR)
SAME(ENOSR, 63)
#endif
#if defined(ENONET)
SAME(ENONET, 64)
#endif
#if defined(ENOPKG)
SAME(ENOPKG, 65)
#endif
#if defined(EREMOTE)
SAME(EREMOTE, 66)
#endif
#if defined(ENOLINK)
SAME(ENOLINK, 67)
#endif
#if defined(EADV)
SAME(EADV, 68)
#endif
#if defined(ESRMNT)
SAME(ESRMNT, 69)
#endif
#if defined(ECOMM)
SAME(ECOMM, 70)
#endif
#if defined(EPROTO)
SAME(EPROTO, 71)
#endif
#if defined(EMULTIHOP)
SAME(EMULTIHOP, 72)
#endif
#if defined(EDOTDOT)
SAME(EDOTDOT, 73)
#endif
#if defined(EBADMSG)
SAME(EBADMSG, 74)
#endif
#if defined(EOVERFLOW)
SAME(EOVERFLOW, 75)
#endif
#if defined(ENOTUNIQ)
SAME(ENOTUNIQ, 76)
#endif
#if defined(EBADFD)
SAME(EBADFD, 77)
#endif
#if defined(EREMCHG)
SAME(EREMCHG, 78)
#endif
#if defined(ELIBACC)
SAME(ELIBACC, 79)
#endif
#if defined(ELIBBAD)
SAME(ELIBBAD, 80)
#endif
#if defined(ELIBSCN)
SAME(ELIBSCN, 81)
#endif
#if defined(ELIBMAX)
SAME(ELIBMAX, 82)
#endif
#if defined(ELIBEXEC)
SAME(ELIBEXEC, 83)
#endif
#if defined(EILSEQ)
SAME(EILSEQ, 84)
#endif
#if defined(ERESTART)
SAME(ERESTART, 85)
#endif
#if defined(ESTRPIPE)
SAME(ESTRPIPE, 86)
#endif
#if defined(EUSERS)
SAME(EUSERS, 87)
#endif
#if defined(ENOTSOCK)
SAME(ENOTSOCK, 88)
#endif
#if defined(EDESTADDRREQ)
SAME(EDESTADDRREQ, 89)
#endif
#if defined(EMSGSIZE)
SAME(EMSGSIZE, 90)
#endif
#if defined(EPROTOTYPE)
SAME(EPROTOTYPE, 91)
#endif
#if defined(ENOPROTOOPT)
SAME(ENOPROTOOPT, 92)
#endif
#if defined(EPROTONOSUPPORT)
SAME(EPROTONOSUPPORT, 93)
#endif
#if defined(ESOCKTNOSUPPORT)
SAME(ESOCKTNOSUPPORT, 94)
#endif
#if defined(ENOTSUP)
SAME(ENOTSUP, 95)
#endif
#if defined(EOPNOTSUPP)
SAME(EOPNOTSUPP, 95)
#endif
#if defined(EPFNOSUPPORT)
SAME(EPFNOSUPPORT, 96)
#endif
#if defined(EAFNOSUPPORT)
SAME(EAFNOSUPPORT, 97)
#endif
#if defined(EADDRINUSE)
SAME(EADDRINUSE, 98)
#endif
#if defined(EADDRNOTAVAIL)
SAME(EADDRNOTAVAIL, 99)
#endif
#if defined(ENETDOWN)
SAME(ENETDOWN, 100)
#endif
#if defined(ENETUNREACH)
SAME(ENETUNREACH, 101)
#endif
#if defined(ENETRESET)
SAME(ENETRESET, 102)
#endif
#if defined(ECONNABORTED)
SAME(ECONNABORTED, 103)
#endif
#if defined(ECONNRESET)
SAME(ECONNRESET, 104)
#endif
#if defined(ENOBUFS)
SAME(ENOBUFS, 105)
#endif
#if defined(EISCONN)
SAME(EISCONN, 106)
#endif
#if defined(ENOTCONN)
SAME(ENOTCONN, 107)
#endif
#if defined(ESHUTDOWN)
SAME(ESHUTDOWN, 108)
#endif
#if defined(ETOOMANYREFS)
SAME(ETOOMANYREFS, 109)
#endif
#if defined(ETIMEDOUT)
SAME(ETIMEDOUT, 110)
#endif
#if defined(ECONNREFUSED)
SAME(ECONNREFUSED, 111)
#endif
#if defined(EHOSTDOWN)
SAME(EHOSTDOWN, 112)
#endif
#if defined(EHOSTUNREACH)
SAME(EHOSTUNREACH, 113)
#endif
#if defined(EALREADY)
SAME(EALREADY, 114)
#endif
#if defined(EINPROGRESS)
SAME(EINPROGRESS, 115)
#endif
#if defined(ESTALE)
SAME(ESTALE, 116)
#endif
#if defined(EUCLEAN)
SAME(EUCLEAN, 117)
#endif
#if defined(ENOTNAM)
SAME(ENOTNAM, 118)
#endif
#if defined(ENAVAIL)
SAME(ENAVAIL, 119)
#endif
#if defined(EISNAM)
SAME(EISNAM, 120)
#endif
#if defined(EREMOTEIO)
SAME(EREMOTEIO, 121)
#endif
#if defined(EDQUOT)
SAME(EDQUOT, 122)
#endif
#if defined(ENOMEDIUM)
SAME(ENOMEDIUM, 123)
#endif
#if defined(EMEDIUMTYPE)
SAME(EMEDIUMTYPE, 124)
#endif
#if defined(ECANCELED)
SAME(ECANCELED, 125)
#endif
#if defined(ENOKEY)
SAME(ENOKEY, 126)
#endif
#if defined(EKEYEXPIRED)
SAME(EKEYEXPIRED, 127)
#endif
#if defined(EKEYREVOKED)
SAME(EKEYREVOKED, 128)
#endif
#if defined(EKEYREJECTED)
SAME(EKEYREJECTED, 129)
#endif
#if defined(EOWNERDEAD)
SAME(EOWNERDEAD, 130)
#endif
#if defined(ENOTRECOVERABLE)
SAME(ENOTRECOVERABLE, 131)
#endif
#if defined(ERFKILL)
SAME(ERFKILL, 132)
#endif
#if defined(EHWPOISON)
SAME(EHWPOISON, 133)
#endif
