// ioctl(2), and the commands of fcntl(2) whose argument is a pointer. What an argument is, lib/raw/ioctl.ts knows:
// there are four ways to pass one.
#include <fcntl.h>
#include <sys/ioctl.h>

#include <cstring>
#include <vector>

#include "../calls.h"
#include "../guarded.h"
#include "../method.h"
#include "../ret.h"

namespace bsd_sockets {
namespace {

// The number of a request has 32 bits, of which the highest is no sign.
unsigned long Request(int request) { return static_cast<unsigned>(request); }

// A struct of a size that is known, and that the bytes have.
long Ioctl(Fd fd, int request, Bytes argument) { return Ret(ioctl(fd.value, Request(request), argument.data())); }

// A number itself, or nothing.
long IoctlValue(Fd fd, int request, int argument) { return Ret(ioctl(fd.value, Request(request), (long)argument)); }

// A struct of which only the kernel knows the size.
long IoctlGuarded(Fd fd, int request, Bytes argument) {
  Guarded copy(argument);
  if (!copy.ok()) return -ENOMEM;
  long result = Ret(ioctl(fd.value, Request(request), copy.data()));
  copy.CopyBack();
  return result;
}

// A struct with a pointer in it, to bytes of which only the kernel knows how many it wants. The struct is copied,
// because another thread could change the pointer if it were in memory that JavaScript shares; and the caller never
// sees it.
long IoctlPointer(Fd fd, int request, Bytes argument, int at, Bytes data) {
  std::vector<uint8_t> copy(argument.begin(), argument.end());
  Guarded target(data);
  if (at + sizeof(void*) > copy.size()) return -EFAULT;
  if (!target.ok()) return -ENOMEM;
  void* pointer = data.empty() ? nullptr : target.data();
  memcpy(copy.data() + at, &pointer, sizeof(void*));
  long result = Ret(ioctl(fd.value, Request(request), copy.data()));
  memset(copy.data() + at, 0, sizeof(void*));
  memcpy(argument.data(), copy.data(), copy.size());
  target.CopyBack();
  return result;
}

// A struct of a size that is known. F_SETLKW and F_OFD_SETLKW wait.
long FcntlBytes(Fd fd, int command, Bytes argument) { return Ret(fcntl(fd.value, command, argument.data())); }

}  // namespace

void InitIoctl(Napi::Env env, Napi::Object exports) {
  CALL("ioctl", Ioctl, "fd", "request", "argument")
  CALL("ioctlValue", IoctlValue, "fd", "request", "argument")
  CALL("ioctlGuarded", IoctlGuarded, "fd", "request", "argument")
  CALL("ioctlPointer", IoctlPointer, "fd", "request", "argument", "at", "data")
  BLOCKING_CALL(Wait::kArgument, "fcntlBytes", FcntlBytes, "fd", "command", "argument")
}

}  // namespace bsd_sockets
