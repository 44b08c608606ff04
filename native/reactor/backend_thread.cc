// A thread waits until the epoll descriptor is readable, and calls the environment's own thread. It does nothing else:
// then it is asleep until what it has told of is done.
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <atomic>

#include "../thread.h"
#include "backend.h"

namespace bsd_sockets {
namespace {

// What the two threads share. Both hold it, because a call that was queued may come after the backend is gone.
struct Shared {
  int epoll;
  int wake = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);  // the turn is over, or this shall end
  std::atomic<bool> ending = false;
  Turn* turn;  // null when there is none any more; the environment's thread alone looks at it
  napi_threadsafe_function call = nullptr;

  ~Shared() {
    if (wake >= 0) close(wake);
  }
};

// The last that a threadsafe function does; queued calls have been made or dropped.
void Finalized(napi_env, void* data, void*) { delete static_cast<std::shared_ptr<Shared>*>(data); }

void OnTurn(napi_env env, napi_value, void* context, void*) {
  std::shared_ptr<Shared> shared = *static_cast<std::shared_ptr<Shared>*>(context);
  if (env != nullptr && shared->turn != nullptr) shared->turn->Drain();
  eventfd_write(shared->wake, 1);
}

// Until the other thread says so; false when this one shall end.
bool AwaitTurn(const Shared& shared) {
  pollfd wake = {shared.wake, POLLIN, 0};
  poll(&wake, 1, -1);
  eventfd_t ignored;
  eventfd_read(shared.wake, &ignored);
  return !shared.ending;
}

void* Run(void* data) {
  std::unique_ptr<std::shared_ptr<Shared>> held(static_cast<std::shared_ptr<Shared>*>(data));
  Shared& shared = **held;
  for (;;) {
    pollfd both[] = {{shared.epoll, POLLIN, 0}, {shared.wake, POLLIN, 0}};
    poll(both, 2, -1);
    if (shared.ending) break;
    if (both[0].revents == 0) continue;
    if (napi_call_threadsafe_function(shared.call, nullptr, napi_tsfn_nonblocking) != napi_ok) break;
    if (!AwaitTurn(shared)) break;
  }
  return nullptr;
}

class ThreadBackend : public Backend {
 public:
  ThreadBackend(napi_env env, std::shared_ptr<Shared> shared) : env_(env), shared_(std::move(shared)) {
    hooked_ = napi_add_env_cleanup_hook(env_, EnvironmentEnds, this) == napi_ok;
  }
  ~ThreadBackend() override {
    End();
    if (hooked_) napi_remove_env_cleanup_hook(env_, EnvironmentEnds, this);
  }

  bool Begin() {
    auto* held = new std::shared_ptr<Shared>(shared_);
    running_ = CreateThread(&thread_, Run, held) == 0;
    if (!running_) delete held;
    return running_;
  }

  void KeepAlive(bool keep) override {
    if (shared_->ending) return;
    (keep ? napi_ref_threadsafe_function : napi_unref_threadsafe_function)(env_, shared_->call);
  }

  // A threadsafe function's call has ticks and promises run when it returns.
  void Call(napi_value function, size_t argc, napi_value* argv) override {
    napi_value receiver;
    napi_value result;
    if (napi_get_global(env_, &receiver) != napi_ok) return;
    if (napi_call_function(env_, receiver, function, argc, argv, &result) != napi_pending_exception) return;
    if (napi_get_and_clear_last_exception(env_, &result) == napi_ok) napi_fatal_exception(env_, result);
  }

 private:
  // A hook that has run is removed already.
  static void EnvironmentEnds(void* data) {
    auto* self = static_cast<ThreadBackend*>(data);
    self->hooked_ = false;
    self->End();
  }

  // Twice is once: the hook comes first, or the destructor does.
  void End() {
    shared_->turn = nullptr;
    if (shared_->ending.exchange(true)) return;
    eventfd_write(shared_->wake, 1);
    if (running_) pthread_join(thread_, nullptr);
    napi_release_threadsafe_function(shared_->call, napi_tsfn_abort);
  }

  napi_env env_;
  std::shared_ptr<Shared> shared_;
  pthread_t thread_;
  bool running_ = false;
  bool hooked_ = false;
};

}  // namespace

std::unique_ptr<Backend> WatchByThread(napi_env env, int epoll, Turn* turn) {
  auto shared = std::make_shared<Shared>();
  shared->epoll = epoll;
  shared->turn = turn;
  napi_value name;
  if (shared->wake < 0 || napi_create_string_utf8(env, "bsd-sockets", NAPI_AUTO_LENGTH, &name) != napi_ok)
    return nullptr;
  auto* held = new std::shared_ptr<Shared>(shared);
  if (napi_create_threadsafe_function(env, nullptr, nullptr, name, 0, 1, held, Finalized, held, OnTurn,
                                      &shared->call) != napi_ok) {
    delete held;
    return nullptr;
  }
  napi_unref_threadsafe_function(env, shared->call);
  auto backend = std::make_unique<ThreadBackend>(env, shared);
  if (!backend->Begin()) return nullptr;
  return backend;
}

}  // namespace bsd_sockets
