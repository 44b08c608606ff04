#include "lookup.h"

#include <dlfcn.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

#include "../ret.h"
#include "../thread.h"

namespace bsd_sockets {

// So many names are looked up at a time; the others wait for their turn.
static constexpr int kThreads = 4;

Lookup::~Lookup() {
  if (fd >= 0) close(fd);
}

// A thread may come back from the C library when the environment is gone, so the addon must not be unloaded before.
static bool StayLoaded() {
  static const bool stays = [] {
    Dl_info here;
    if (dladdr(reinterpret_cast<void*>(&StayLoaded), &here) == 0) return false;
    return dlopen(here.dli_fname, RTLD_NOW | RTLD_NOLOAD | RTLD_NODELETE) != nullptr;
  }();
  return stays;
}

void* Lookups::Thread(void* data) {
  std::unique_ptr<std::shared_ptr<Shared>> held(static_cast<std::shared_ptr<Shared>*>(data));
  Shared& shared = **held;
  for (;;) {
    std::shared_ptr<Lookup> lookup;
    {
      std::lock_guard lock(shared.mutex);
      if (shared.waiting.empty()) {
        shared.threads--;
        return nullptr;
      }
      lookup = std::move(shared.waiting.front());
      shared.waiting.pop_front();
    }
    lookup->run(lookup.get());
    eventfd_write(lookup->fd, 1);
  }
}

// Starts a thread, unless there are enough. Signals that JavaScript handles are not for it.
long Lookups::Work() {
  if (shared_->threads == kThreads) return 0;
  if (!StayLoaded()) return -ENOSYS;
  auto* held = new std::shared_ptr<Shared>(shared_);
  pthread_t thread;
  int error = CreateThread(&thread, Thread, held);
  if (error != 0) {
    delete held;
    return shared_->threads > 0 ? 0 : -error;
  }
  pthread_detach(thread);
  shared_->threads++;
  return 0;
}

long Lookups::Begin(std::function<void(Lookup*)> run, int* fd) {
  auto lookup = std::make_shared<Lookup>(std::move(run));
  long made = Ret(eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC));
  if (made < 0) return made;
  *fd = lookup->fd = static_cast<int>(made);
  std::lock_guard lock(shared_->mutex);
  if (long error = Work()) return error;
  shared_->waiting.push_back(lookup);
  while (all_.contains(++last_) || last_ <= 0) last_ = std::max(last_, 0);
  all_[last_] = std::move(lookup);
  return last_;
}

Lookup* Lookups::Find(int id) const {
  auto found = all_.find(id);
  return found == all_.end() ? nullptr : found->second.get();
}

void Lookups::End(int id) {
  auto found = all_.find(id);
  if (found == all_.end()) return;
  std::lock_guard lock(shared_->mutex);
  std::erase(shared_->waiting, found->second);
  all_.erase(found);
}

Lookups::~Lookups() {
  std::lock_guard lock(shared_->mutex);
  shared_->waiting.clear();
}

}  // namespace bsd_sockets
