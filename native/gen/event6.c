// Generated from native/defs/event.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<signal.h>)
#include <signal.h>
#endif
#include "../same.h"
#if defined(SIGHUP)
SAME(SIGHUP, 1)
#endif
#if defined(SIGINT)
SAME(SIGINT, 2)
#endif
#if defined(SIGQUIT)
SAME(SIGQUIT, 3)
#endif
#if defined(SIGILL)
SAME(SIGILL, 4)
#endif
#if defined(SIGTRAP)
SAME(SIGTRAP, 5)
#endif
#if defined(SIGABRT)
SAME(SIGABRT, 6)
#endif
#if defined(SIGBUS)
SAME(SIGBUS, 7)
#endif
#if defined(SIGFPE)
SAME(SIGFPE, 8)
#endif
#if defined(SIGKILL)
SAME(SIGKILL, 9)
#endif
#if defined(SIGUSR1)
SAME(SIGUSR1, 10)
#endif
#if defined(SIGSEGV)
SAME(SIGSEGV, 11)
#endif
#if defined(SIGUSR2)
SAME(SIGUSR2, 12)
#endif
#if defined(SIGPIPE)
SAME(SIGPIPE, 13)
#endif
#if defined(SIGALRM)
SAME(SIGALRM, 14)
#endif
#if defined(SIGTERM)
SAME(SIGTERM, 15)
#endif
#if defined(SIGSTKFLT)
SAME(SIGSTKFLT, 16)
#endif
#if defined(SIGCHLD)
SAME(SIGCHLD, 17)
#endif
#if defined(SIGCONT)
SAME(SIGCONT, 18)
#endif
#if defined(SIGSTOP)
SAME(SIGSTOP, 19)
#endif
#if defined(SIGTSTP)
SAME(SIGTSTP, 20)
#endif
#if defined(SIGTTIN)
SAME(SIGTTIN, 21)
#endif
#if defined(SIGTTOU)
SAME(SIGTTOU, 22)
#endif
#if defined(SIGURG)
SAME(SIGURG, 23)
#endif
#if defined(SIGXCPU)
SAME(SIGXCPU, 24)
#endif
#if defined(SIGXFSZ)
SAME(SIGXFSZ, 25)
#endif
#if defined(SIGVTALRM)
SAME(SIGVTALRM, 26)
#endif
#if defined(SIGPROF)
SAME(SIGPROF, 27)
#endif
#if defined(SIGWINCH)
SAME(SIGWINCH, 28)
#endif
#if defined(SIGIO)
SAME(SIGIO, 29)
#endif
#if defined(SIGPOLL)
SAME(SIGPOLL, 29)
#endif
#if defined(SIGPWR)
SAME(SIGPWR, 30)
#endif
#if defined(SIGSYS)
SAME(SIGSYS, 31)
#endif
