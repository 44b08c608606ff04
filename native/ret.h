// The one place errno is read: before any N-API call can change it.
#pragma once
#include <cerrno>

namespace bsd_sockets {

// A system call's result, or the negated errno when it failed.
template <class R>
long Ret(R result) {
  return result == -1 ? -static_cast<long>(errno) : static_cast<long>(result);
}

}  // namespace bsd_sockets
