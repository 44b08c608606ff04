// A cold call that the reactor must know of has it as its last parameter: null where nobody has waited yet.
#pragma once
#include "../arg.h"
#include "../environment.h"
#include "reactor.h"

namespace bsd_sockets {

template <>
struct Arg<Reactor*> {
  static constexpr const char* kIs = "";
  static bool From(Napi::Value v, Reactor** out) {
    *out = v.Env().GetInstanceData<Environment>()->reactor.get();
    return true;
  }
};

// Of a number that a call has made, or -errno: whoever waits on it waited for what was closed elsewhere.
inline long Made(Reactor* reactor, long fd) {
  if (reactor == nullptr || fd < 0) return fd;
  reactor->Forget(static_cast<int>(fd));
  reactor->Deliver();
  return fd;
}

}  // namespace bsd_sockets
