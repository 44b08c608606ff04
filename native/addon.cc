// The module's entry. A map of native/:
//
//   addon.cc        this file
//   environment.h   what one JavaScript environment owns
//   method.h arg.h  cold calls: argument checks derived from the C++ signature
//   hot.h           hot calls: integers through registers.h, at most the buffers as arguments
//   blocking.h      how a call that blocks is ended
//   guarded.h       memory for what only the kernel knows the size of
//   mapping.h       memory of sockets' that is mapped
//   value.h         results: structs and lists become objects and arrays
//   ret.h           -1 becomes -errno
//   thread.h        threads of our own
//   lookup/         names that are looked up on threads of our own
//   reactor/        waiting without blocking: one epoll descriptor, and the two ways for an event loop to watch it
//   calls/*.cc      the system calls, one line each, one file for each page of the manual they come from
//   defs/*.def      constants and struct layouts: names and meanings; gen/ is made from them
//   sources.txt     what is compiled, for both builds
#include "calls.h"
#include "environment.h"

namespace bsd_sockets {

Environment::Environment(Napi::Env env) {
  Napi::ArrayBuffer memory = Napi::ArrayBuffer::New(env, sizeof(Registers));
  registers = static_cast<Registers*>(memory.Data());
  registers_memory = Napi::Persistent(memory);
}

static Napi::Value SetReject(const Napi::CallbackInfo& info) {
  info.Env().GetInstanceData<Environment>()->reject = Napi::Persistent(info[0].As<Napi::Function>());
  return info.Env().Undefined();
}

static Napi::Value SetProbes(const Napi::CallbackInfo& info) {
  auto* environment = info.Env().GetInstanceData<Environment>();
  environment->probe_array = Napi::Persistent(info[0].As<Napi::Function>());
  environment->probe_data_view = Napi::Persistent(info[1].As<Napi::Function>());
  return info.Env().Undefined();
}

// JavaScript knows whether the event loop is one to watch.
static Napi::Value Watch(const Napi::CallbackInfo& info) {
  info.Env().GetInstanceData<Environment>()->watcher = Watcher::Start(info.Env());
  return info.Env().Undefined();
}

static Napi::Object Init(Napi::Env env, Napi::Object exports) {
  auto* environment = new Environment(env);
  env.SetInstanceData(environment);  // which also deletes it when the environment ends
  exports.Set("registers", environment->registers_memory.Value());
  exports.Set("setReject", Napi::Function::New(env, SetReject, "setReject"));
  exports.Set("setProbes", Napi::Function::New(env, SetProbes, "setProbes"));
  exports.Set("watch", Napi::Function::New(env, Watch, "watch"));
  InitSocket(env, exports);
  InitIo(env, exports);
  InitMessage(env, exports);
  InitOption(env, exports);
  InitPoll(env, exports);
  InitEvent(env, exports);
  InitDescriptor(env, exports);
  InitFile(env, exports);
  InitIoctl(env, exports);
  InitMmap(env, exports);
  InitNetns(env, exports);
  InitInet(env, exports);
  InitInet6(env, exports);
  InitSourcefilter(env, exports);
  InitInterface(env, exports);
  InitNetdb(env, exports);
  InitProcess(env, exports);
  InitReactor(env, exports);
  return exports;
}

NODE_API_MODULE(NODE_GYP_MODULE_NAME, Init)

}  // namespace bsd_sockets
