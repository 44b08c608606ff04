// Descriptors that carry events rather than data: eventfd(2), timerfd_create(2), pipe(2). And siginterrupt(3).
#include <signal.h>
#include <sys/eventfd.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include <cstring>

#include "../calls.h"
#include "../method.h"
#include "../reactor/arg.h"
#include "../ret.h"

namespace bsd_sockets {
namespace {

long Eventfd(int initval, int flags, Reactor* reactor) {
  return Made(reactor, Ret(eventfd(static_cast<uint32_t>(initval), flags)));
}

// read(2) and write(2) want 8 bytes, and say EINVAL of fewer.
long EventfdRead(Fd fd, Bytes value) {
  eventfd_t number;
  if (value.size() < sizeof number) return -EINVAL;
  long result = Ret(read(fd.value, &number, sizeof number));
  if (result < 0) return result;
  memcpy(value.data(), &number, sizeof number);
  return 0;
}

long EventfdWrite(Fd fd, Bytes value) {
  if (value.size() < sizeof(eventfd_t)) return -EINVAL;
  long result = Ret(write(fd.value, value.data(), sizeof(eventfd_t)));
  return result < 0 ? result : 0;
}

long TimerfdCreate(int clockid, int flags, Reactor* reactor) {
  return Made(reactor, Ret(timerfd_create(clockid, flags)));
}

long TimerfdSettime(Fd fd, int flags, Bytes new_value, std::optional<Bytes> old_value) {
  itimerspec value;
  itimerspec old;
  if (new_value.size() < sizeof value || (old_value && old_value->size() < sizeof old)) return -EFAULT;
  memcpy(&value, new_value.data(), sizeof value);
  long result = Ret(timerfd_settime(fd.value, flags, &value, &old));
  if (result == 0 && old_value) memcpy(old_value->data(), &old, sizeof old);
  return result;
}

long TimerfdGettime(Fd fd, Bytes curr_value) {
  itimerspec value;
  if (curr_value.size() < sizeof value) return -EFAULT;
  long result = Ret(timerfd_gettime(fd.value, &value));
  if (result == 0) memcpy(curr_value.data(), &value, sizeof value);
  return result;
}

long Pipe2(Ints<2> fds, int flags, Reactor* reactor) { return MadeTwo(reactor, fds, Ret(pipe2(fds.data(), flags))); }
long Pipe(Ints<2> fds, Reactor* reactor) { return MadeTwo(reactor, fds, Ret(pipe(fds.data()))); }

long Siginterrupt(int sig, int flag) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
  return Ret(siginterrupt(sig, flag));
#pragma GCC diagnostic pop
}

}  // namespace

void InitEvent(Napi::Env env, Napi::Object exports) {
  CALL("eventfd", Eventfd, "initval", "flags", "")
  BLOCKING_CALL(Wait::kArgument, "eventfd_read", EventfdRead, "fd", "value")
  BLOCKING_CALL(Wait::kArgument, "eventfd_write", EventfdWrite, "fd", "value")
  CALL("timerfd_create", TimerfdCreate, "clockid", "flags", "")
  CALL("timerfd_settime", TimerfdSettime, "fd", "flags", "newValue", "oldValue")
  CALL("timerfd_gettime", TimerfdGettime, "fd", "currValue")
  CALL("pipe", Pipe, "fds", "")
  CALL("pipe2", Pipe2, "fds", "flags", "")
  CALL("siginterrupt", Siginterrupt, "signal", "flag")
}

}  // namespace bsd_sockets
