// What one JavaScript environment (the main thread, or a worker) owns. There is no other state: two workers, or two
// copies of the addon, share nothing.
#pragma once
#include <napi.h>

#include <memory>

#include "blocking.h"
#include "registers.h"

namespace bsd_sockets {

struct Environment {
  explicit Environment(Napi::Env env);

  // Where hot calls find their integers and leave their result. The ArrayBuffer is held, so the memory stays.
  Registers* registers;
  Napi::Reference<Napi::ArrayBuffer> registers_memory;
  Span known[kRoles] = {};

  // reject(call, argument, expected, value) throws the TypeError for a wrong argument. It is JavaScript, so that every
  // argument error of the package is made in one place.
  Napi::FunctionReference reject;

  // Ends blocked calls, in a worker. Last, so that it goes first: it is a thread.
  std::unique_ptr<Watcher> watcher;
};

}  // namespace bsd_sockets
