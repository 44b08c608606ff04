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

}  // namespace bsd_sockets
