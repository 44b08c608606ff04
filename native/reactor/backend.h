// How the event loop comes to know that the reactor's epoll descriptor is readable. Two ways behind one interface:
// libuv watches it, in Node; elsewhere a thread does, and calls through a threadsafe function.
#pragma once
#include <node_api.h>

#include <memory>

namespace bsd_sockets {

// What is done then, in the environment's own thread and with a handle scope open.
class Turn {
 public:
  virtual ~Turn() = default;
  virtual void Drain() = 0;
};

class Backend {
 public:
  virtual ~Backend() = default;
  // Whether the process shall stay.
  virtual void KeepAlive(bool keep) = 0;
  // Calls JavaScript so that ticks and promises run before this returns.
  virtual void Call(napi_value function, size_t argc, napi_value* argv) = 0;
};

// Both return null when there is no such loop, or no thread. They begin unreferenced.
std::unique_ptr<Backend> WatchByUv(napi_env env, int epoll, Turn* turn);
std::unique_ptr<Backend> WatchByThread(napi_env env, int epoll, Turn* turn);

}  // namespace bsd_sockets
