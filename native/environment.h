// What one JavaScript environment (the main thread, or a worker) owns. There is no other state: two workers, or two
// copies of the addon, share nothing.
#pragma once
#include <napi.h>

#include <memory>

#include "blocking.h"
#include "lookup/lookup.h"
#include "mapping.h"
#include "reactor/reactor.h"
#include "registers.h"

namespace bsd_sockets {

struct Environment {
  explicit Environment(Napi::Env env);

  // Where hot calls find their integers and leave their result. The ArrayBuffer is held, so the memory stays.
  Registers* registers;
  Napi::Reference<Napi::ArrayBuffer> registers_memory;
  Span known[kRoles] = {};

  // reject(call, argument, expected, value, ofType) throws the TypeError for a wrong argument. It is JavaScript, so
  // that every argument error of the package is made in one place.
  Napi::FunctionReference reject;

  // Built-in functions that throw when they are called on a typed array, or a DataView, whose memory is gone. They run
  // none of the caller's code.
  Napi::FunctionReference probe_array;
  Napi::FunctionReference probe_data_view;

  // What is mapped.
  Mappings mappings;

  // Waits without blocking; there is none before the first wait.
  std::unique_ptr<Reactor> reactor;

  // Lookups on other threads; there are none before the first.
  std::unique_ptr<Lookups> lookups;

  // Ends blocked calls, in a worker. Last, so that it goes first: it is a thread.
  std::unique_ptr<Watcher> watcher;
};

}  // namespace bsd_sockets
