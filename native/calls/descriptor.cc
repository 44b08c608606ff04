// What can be done with any descriptor: close(2), dup(2), fcntl(2).
#include <fcntl.h>
#include <unistd.h>

#include "../calls.h"
#include "../method.h"
#include "../reactor/arg.h"
#include "../ret.h"

namespace bsd_sockets {
namespace {

// Whoever waits on the number is cancelled before it can mean anything else, and told once the call is made.
template <class Call>
long Free(Reactor* reactor, int fd, Call call) {
  if (reactor == nullptr) return Ret(call());
  reactor->Forget(fd);
  long result = Ret(call());
  reactor->Deliver();
  return result;
}

long Close(Fd fd, Reactor* reactor) {
  return Free(reactor, fd.value, [&] { return close(fd.value); });
}

long Dup(Fd fd, Reactor* reactor) { return Made(reactor, Ret(dup(fd.value))); }

// The number `to` is closed by these, unless they fail, or it is the same.
bool Replaces(Fd fd, Fd to, int flags) {
  return fd.value != to.value && (flags & ~O_CLOEXEC) == 0 && fcntl(fd.value, F_GETFD) >= 0;
}

long Dup2(Fd fd, Fd to, Reactor* reactor) {
  return Free(Replaces(fd, to, 0) ? reactor : nullptr, to.value, [&] { return dup2(fd.value, to.value); });
}

long Dup3(Fd fd, Fd to, int flags, Reactor* reactor) {
  return Free(Replaces(fd, to, flags) ? reactor : nullptr, to.value, [&] { return dup3(fd.value, to.value, flags); });
}

// The commands whose argument is a pointer would let a number from JavaScript name any memory of the process.
bool TakesPointer(int command) {
  switch (command) {
    case F_GETLK:
    case F_SETLK:
    case F_SETLKW:
    case F_OFD_GETLK:
    case F_OFD_SETLK:
    case F_OFD_SETLKW:
    case F_GETOWN_EX:
    case F_SETOWN_EX:
    case F_GET_RW_HINT:
    case F_SET_RW_HINT:
    case F_GET_FILE_RW_HINT:
    case F_SET_FILE_RW_HINT:
    case 17:  // F_GETOWNER_UIDS, which glibc does not name
      return true;
    default:
      return false;
  }
}

long Fcntl(Fd fd, int command, int argument, Reactor* reactor) {
  if (TakesPointer(command)) return -EFAULT;
  if (command == F_SETFL && reactor != nullptr) reactor->Reconsider(fd.value);
  long result = Ret(fcntl(fd.value, command, argument));
  return command == F_DUPFD || command == F_DUPFD_CLOEXEC ? Made(reactor, result) : result;
}

}  // namespace

void InitDescriptor(Napi::Env env, Napi::Object exports) {
  CALL("close", Close, "fd", "")
  CALL("dup", Dup, "fd", "")
  CALL("dup2", Dup2, "fd", "to", "")
  CALL("dup3", Dup3, "fd", "to", "flags", "")
  CALL("fcntl", Fcntl, "fd", "command", "argument", "")
}

}  // namespace bsd_sockets
