// Waiting for many descriptors: poll(2), select(2), epoll(7).
#include <poll.h>
#include <signal.h>
#include <sys/epoll.h>
#include <sys/select.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstddef>
#include <cstring>

#include "../calls.h"
#include "../hot.h"
#include "../method.h"
#include "../reactor/arg.h"

#ifndef SYS_epoll_pwait2
#define SYS_epoll_pwait2 441  // since Linux 5.11, the same on every architecture
#endif

namespace bsd_sockets {
namespace {

// The signals that are blocked during a call; null leaves them as they are. The kernel's set has 8 bytes, the C
// library's more. The signal that ends a blocked call always comes.
struct Mask {
  sigset_t set;
  bool given = false;

  bool Copy(const std::optional<Bytes>& bytes) {
    if (!bytes) return true;
    if (bytes->size() < kKernelSize) return false;
    sigemptyset(&set);
    memcpy(&set, bytes->data(), std::min(bytes->size(), sizeof set));
    if (Watcher::Signal() != 0) sigdelset(&set, Watcher::Signal());
    given = true;
    return true;
  }
  const sigset_t* get() const { return given ? &set : nullptr; }

  static constexpr size_t kKernelSize = 8;
};

bool HoldsPollfds(size_t size, int nfds) { return static_cast<uint32_t>(nfds) <= size / sizeof(pollfd); }

long Poll(Registers& r, Span fds) {
  if (!HoldsPollfds(fds.size, r.b)) return -EFAULT;
  return Ret(poll(static_cast<pollfd*>(fds.data), static_cast<uint32_t>(r.b), r.a));
}

long Ppoll(std::optional<Bytes> fds, int nfds, Timeout& timeout, std::optional<Bytes> sigmask) {
  Mask mask;
  if (!HoldsPollfds(fds ? fds->size() : 0, nfds)) return -EFAULT;
  if (!mask.Copy(sigmask)) return -EINVAL;
  auto* array = fds ? reinterpret_cast<pollfd*>(fds->data()) : nullptr;
  return Ret(ppoll(array, static_cast<uint32_t>(nfds), timeout.spec(), mask.get()));
}

// The kernel reads whole words, up to the one with the bit of nfds - 1.
bool HoldsBits(const std::optional<Bytes>& set, int nfds) {
  constexpr int kWord = 8 * sizeof(long);
  return !set || nfds <= 0 || (static_cast<size_t>(nfds) + kWord - 1) / kWord * sizeof(long) <= set->size();
}

fd_set* Set(const std::optional<Bytes>& bytes) { return bytes ? reinterpret_cast<fd_set*>(bytes->data()) : nullptr; }

long Select(int nfds, std::optional<Bytes> read, std::optional<Bytes> write, std::optional<Bytes> except,
            Timeout& timeout) {
  if (!HoldsBits(read, nfds) || !HoldsBits(write, nfds) || !HoldsBits(except, nfds)) return -EFAULT;
  timeval until = {};
  if (const timespec* spec = timeout.spec()) until = {spec->tv_sec, (spec->tv_nsec + 999) / 1000};
  return Ret(select(nfds, Set(read), Set(write), Set(except), timeout.ms ? &until : nullptr));
}

long Pselect(int nfds, std::optional<Bytes> read, std::optional<Bytes> write, std::optional<Bytes> except,
             Timeout& timeout, std::optional<Bytes> sigmask) {
  Mask mask;
  if (!HoldsBits(read, nfds) || !HoldsBits(write, nfds) || !HoldsBits(except, nfds)) return -EFAULT;
  if (!mask.Copy(sigmask)) return -EINVAL;
  return Ret(pselect(nfds, Set(read), Set(write), Set(except), timeout.spec(), mask.get()));
}

bool HoldsEvents(size_t size, int maxevents) {
  return maxevents <= 0 || static_cast<size_t>(maxevents) <= size / sizeof(epoll_event);
}

long EpollCreate1(int flags, Reactor* reactor) { return Made(reactor, Ret(epoll_create1(flags))); }

long EpollCtl(Fd epfd, int op, Fd fd, std::optional<Bytes> event) {
  epoll_event copy;
  if (event && event->size() < sizeof copy) return -EFAULT;
  if (event) memcpy(&copy, event->data(), sizeof copy);
  return Ret(epoll_ctl(epfd.value, op, fd.value, event ? &copy : nullptr));
}

long EpollWait(Registers& r, Span events) {
  if (!HoldsEvents(events.size, r.b)) return -EFAULT;
  return Ret(epoll_wait(r.fd, static_cast<epoll_event*>(events.data), r.b, r.a));
}

// Not by the C library's function, which older ones lack: -ENOSYS is the kernel's answer to give.
long EpollPwait2(Fd epfd, Bytes events, int maxevents, Timeout& timeout, std::optional<Bytes> sigmask) {
  Mask mask;
  if (!HoldsEvents(events.size(), maxevents)) return -EFAULT;
  if (!mask.Copy(sigmask)) return -EINVAL;
  return Ret(
      syscall(SYS_epoll_pwait2, epfd.value, events.data(), maxevents, timeout.spec(), mask.get(), Mask::kKernelSize));
}

// struct epoll_event is packed on x86-64 and nowhere else, so JavaScript asks.
Napi::Value EpollEventLayout(Napi::Env env) {
  Napi::Object layout = Napi::Object::New(env);
  Put(layout, "size", static_cast<long>(sizeof(epoll_event)));
  Put(layout, "events", static_cast<long>(offsetof(epoll_event, events)));
  Put(layout, "data", static_cast<long>(offsetof(epoll_event, data)));
  return layout;
}

}  // namespace

void InitPoll(Napi::Env env, Napi::Object exports) {
  constexpr Wait kWaits = Wait::kArgument;
  SetHot<Poll, kWaits, kEvents>(env, exports, "poll");
  BLOCKING_CALL(kWaits, "ppoll", Ppoll, "fds", "nfds", "timeoutMs", "sigmask")
  BLOCKING_CALL(kWaits, "select", Select, "nfds", "readfds", "writefds", "exceptfds", "timeoutMs")
  BLOCKING_CALL(kWaits, "pselect", Pselect, "nfds", "readfds", "writefds", "exceptfds", "timeoutMs", "sigmask")
  CALL("epoll_create1", EpollCreate1, "flags", "")
  CALL("epoll_ctl", EpollCtl, "epfd", "op", "fd", "event")
  SetHot<EpollWait, kWaits, kEvents>(env, exports, "epoll_wait");
  BLOCKING_CALL(kWaits, "epoll_pwait2", EpollPwait2, "epfd", "events", "maxevents", "timeoutMs", "sigmask")
  exports.Set("epoll_event", EpollEventLayout(env));
}

}  // namespace bsd_sockets
