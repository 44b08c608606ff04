// libuv watches the epoll descriptor. Its functions are looked up in the program that has loaded us: a binary that
// named them would not load where they are missing.
#include <dlfcn.h>

#include <cstdlib>
#include <utility>

#include "backend.h"

namespace bsd_sockets {
namespace {

// Numbers of libuv's ABI, which have stayed since 1.0.
constexpr int kUvPoll = 8;
constexpr int kUvReadable = 1;

struct Uv {
  size_t (*handle_size)(int type);
  int (*poll_init)(uv_loop_s* loop, void* poll, int fd);
  int (*poll_start)(void* poll, int events, void (*callback)(void* poll, int status, int events));
  void (*close)(void* handle, void (*callback)(void* handle));
  void (*ref)(void* handle);
  void (*unref)(void* handle);
  void (*set_data)(void* handle, void* data);
  void* (*get_data)(const void* handle);
  bool complete = Symbol("uv_handle_size", &handle_size) && Symbol("uv_poll_init", &poll_init) &&
                  Symbol("uv_poll_start", &poll_start) && Symbol("uv_close", &close) && Symbol("uv_ref", &ref) &&
                  Symbol("uv_unref", &unref) && Symbol("uv_handle_set_data", &set_data) &&
                  Symbol("uv_handle_get_data", &get_data);

 private:
  template <class F>
  static bool Symbol(const char* name, F* out) {
    *out = reinterpret_cast<F>(dlsym(RTLD_DEFAULT, name));
    return *out != nullptr;
  }
};

const Uv& TheUv() {
  static const Uv uv{};
  return uv;
}

// What the backend and the handle share; either may go first. The handle's memory is libuv's until its close callback,
// for which Node waits before it unloads us, because of the cleanup hook.
struct Watch {
  napi_env env;
  void* poll;
  Turn* turn;
  napi_async_cleanup_hook_handle hook = nullptr;
  bool closing = false;

  // The handle's own share.
  static std::shared_ptr<Watch>* Of(void* poll) { return static_cast<std::shared_ptr<Watch>*>(TheUv().get_data(poll)); }

  void Close() {
    if (closing) return;
    closing = true;
    TheUv().close(poll, [](void* closed) {
      std::unique_ptr<std::shared_ptr<Watch>> watch(Of(closed));
      free(closed);
      if ((*watch)->hook != nullptr) napi_remove_async_cleanup_hook((*watch)->hook);
    });
  }

  void Readable() {
    if (closing) return;
    napi_env kept = env;
    napi_handle_scope scope;
    if (napi_open_handle_scope(kept, &scope) != napi_ok) return;
    turn->Drain();
    napi_close_handle_scope(kept, scope);
  }
};

class UvBackend : public Backend {
 public:
  explicit UvBackend(std::shared_ptr<Watch> watch) : watch_(std::move(watch)) {}
  ~UvBackend() override { watch_->Close(); }

  void KeepAlive(bool keep) override {
    if (!watch_->closing) (keep ? TheUv().ref : TheUv().unref)(watch_->poll);
  }

  void Call(napi_value function, size_t argc, napi_value* argv) override {
    napi_env env = watch_->env;
    napi_value receiver;
    napi_value result;
    if (napi_get_global(env, &receiver) != napi_ok) return;
    if (napi_make_callback(env, nullptr, receiver, function, argc, argv, &result) != napi_pending_exception) return;
    if (napi_get_and_clear_last_exception(env, &result) == napi_ok) napi_fatal_exception(env, result);
  }

 private:
  std::shared_ptr<Watch> watch_;
};

}  // namespace

std::unique_ptr<Backend> WatchByUv(napi_env env, int epoll, Turn* turn) {
  const Uv& uv = TheUv();
  uv_loop_s* loop;
  if (!uv.complete || napi_get_uv_event_loop(env, &loop) != napi_ok || loop == nullptr) return nullptr;
  void* poll = calloc(1, uv.handle_size(kUvPoll));
  if (poll == nullptr) return nullptr;
  if (uv.poll_init(loop, poll, epoll) != 0) {
    free(poll);
    return nullptr;
  }
  std::shared_ptr<Watch> watch(new Watch{env, poll, turn});
  uv.set_data(poll, new std::shared_ptr<Watch>(watch));
  auto end = [](napi_async_cleanup_hook_handle, void* data) { static_cast<Watch*>(data)->Close(); };
  napi_add_async_cleanup_hook(env, end, watch.get(), &watch->hook);
  uv.poll_start(poll, kUvReadable, [](void* readable, int, int) { (*Watch::Of(readable))->Readable(); });
  uv.unref(poll);
  return std::make_unique<UvBackend>(watch);
}

}  // namespace bsd_sockets
