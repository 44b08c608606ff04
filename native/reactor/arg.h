// A cold call that the reactor must know of has it as its last parameter: null where nobody has waited yet.
#pragma once
#include <span>

#include "../arg.h"
#include "../environment.h"
#include "reactor.h"

namespace bsd_sockets {

template <>
struct Arg<Reactor*> : NoArg {
  static bool From(Napi::Value v, Reactor** out) {
    *out = v.Env().GetInstanceData<Environment>()->reactor.get();
    return true;
  }
};

// Whoever waits on numbers that a call has made waited for what was closed elsewhere.
inline void Renew(Reactor* reactor, std::span<const int> fds) {
  if (reactor == nullptr) return;
  for (int fd : fds) reactor->Forget(fd);
  reactor->Deliver();
}

// The result of a call that makes a descriptor.
inline long Made(Reactor* reactor, long result) {
  int fd = static_cast<int>(result);
  if (fd >= 0) Renew(reactor, {&fd, 1});
  return result;
}

// The result of a call that makes two, and returns 0.
inline long MadeTwo(Reactor* reactor, std::span<const int> fds, long result) {
  if (result == 0) Renew(reactor, fds);
  return result;
}

}  // namespace bsd_sockets
