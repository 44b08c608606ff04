// Lookups as a call's parameter, which no argument of JavaScript's is for.
#pragma once
#include "../arg.h"
#include "../environment.h"
#include "lookup.h"

namespace bsd_sockets {

template <>
struct Arg<Lookups*> : NoArg {
  static bool From(Napi::Value v, Lookups** out) {
    auto& lookups = v.Env().GetInstanceData<Environment>()->lookups;
    if (lookups == nullptr) lookups = std::make_unique<Lookups>();
    *out = lookups.get();
    return true;
  }
};

}  // namespace bsd_sockets
