#include "blocking.h"

#include <dlfcn.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <mutex>

#include "ret.h"
#include "thread.h"

namespace bsd_sockets {

// ─── The signal
//
// What a signal does is the process's, not an environment's. So this is shared, and lasts while there is a Watcher.

static std::mutex signal_mutex;
static int signal_users = 0;
static std::atomic<int> signal_number = 0;

using Handler = void (*)(int, siginfo_t*, void*);

// A real-time signal that nobody has a use for, counted from the end: libraries that want one count from the beginning.
static int InstallHandler(Handler handler) {
  for (int number = SIGRTMAX; number >= SIGRTMIN; number--) {
    struct sigaction ours = {};
    struct sigaction before;
    if (sigaction(number, nullptr, &before) != 0 || before.sa_handler != SIG_DFL) continue;
    ours.sa_sigaction = handler;
    ours.sa_flags = SA_SIGINFO | SA_ONSTACK;  // and no SA_RESTART
    sigemptyset(&ours.sa_mask);
    if (sigaction(number, &ours, &before) != 0) continue;
    if (before.sa_handler == SIG_DFL) return number;
    sigaction(number, &before, nullptr);  // another thread took it in between
  }
  return 0;
}

static int AcquireSignal(Handler handler) {
  std::lock_guard lock(signal_mutex);
  if (signal_number == 0) signal_number = InstallHandler(handler);
  if (signal_number != 0) signal_users++;
  return signal_number;
}

// The addon may be unloaded with its last environment, and must not leave a handler behind.
static void ReleaseSignal() {
  std::lock_guard lock(signal_mutex);
  if (--signal_users > 0) return;
  signal(signal_number, SIG_DFL);
  signal_number = 0;
}

int Watcher::Signal() { return signal_number; }

// The value is a pointer that this process sent itself, and to no other thread than the Watcher's own.
void Watcher::Handle(int, siginfo_t* info, void*) {
  if (info->si_code != SI_QUEUE || info->si_pid != getpid()) return;
  static_cast<Watcher*>(info->si_value.sival_ptr)->kicked_.store(true, std::memory_order_relaxed);
}

bool Watcher::Kick() {
  siginfo_t info = {};
  info.si_signo = signal_;
  info.si_code = SI_QUEUE;
  info.si_pid = getpid();
  info.si_uid = getuid();
  info.si_value.sival_ptr = this;
  return syscall(SYS_rt_tgsigqueueinfo, getpid(), thread_id_, signal_, &info) == 0;
}

// ─── The worker's side

// Node refuses what would run JavaScript once an environment has to stop; nothing is run to find out.
static bool MayRunJavaScript(napi_env env) {
  napi_value value;
  napi_value boolean;
  return napi_get_undefined(env, &value) == napi_ok && napi_coerce_to_bool(env, value, &boolean) == napi_ok;
}

bool Watcher::FalseAlarm() {
  if (!kicked_.exchange(false)) return false;  // another signal: EINTR is the kernel's answer
  bool may_go_on = MayRunJavaScript(env_);
  if (!may_go_on) stopping_ = true;
  asked_ = false;
  return may_go_on;
}

// ─── The watching thread

static constexpr int kRestMs = 10;  // between two looks: a busy event loop shall not keep this thread busy
static constexpr int kLongestRestMs = 30000;

// Sleeps; true when this thread shall end.
bool Watcher::Sleep(int ms) const {
  pollfd end = {end_, POLLIN, 0};
  return poll(&end, 1, ms) > 0;
}

static bool IsReadable(int fd) {
  pollfd one = {fd, POLLIN, 0};
  return poll(&one, 1, 0) > 0;
}

// A new event in the loop is looked at once. It may have come a moment before the worker went into a call, too late to
// stop it and too early to be seen inside, so while the event is not taken the worker is looked at again, ever more
// seldom. Once it has answered that it may go on there is hardly a reason to ask again.
void Watcher::Run() {
  int rest = -1;  // nothing is in the loop
  for (;;) {
    epoll_event event;
    int fresh = epoll_wait(fresh_, &event, 1, rest);
    if (Sleep(0)) return;
    if (fresh > 0) rest = kRestMs;
    bool answered = false;
    asked_ = inside_.load();
    // The signal may come before the system call has begun, and be lost: send it again until there is an answer.
    for (int pause = 1; asked_ && inside_; pause = std::min(2 * pause, kRestMs)) {
      if (!Kick() || Sleep(pause)) return;
      answered = !asked_;
    }
    if (Sleep(kRestMs)) return;
    if (stopping_) {
      rest = kRestMs;  // until the worker is out of all its calls
    } else if (!IsReadable(loop_)) {
      rest = -1;
    } else {
      rest = answered ? kLongestRestMs : std::min(2 * std::max(rest, kRestMs), kLongestRestMs);
    }
  }
}

void* Watcher::Thread(void* self) {
  static_cast<Watcher*>(self)->Run();
  return nullptr;
}

// ─── Beginning and end

Watcher::Watcher(napi_env env, int loop, int signal)
    : env_(env), loop_(loop), signal_(signal), thread_id_(static_cast<pid_t>(syscall(SYS_gettid))) {}

// libuv is in the program that has loaded us, if it is Node.
static int LoopDescriptor(napi_env env) {
  uv_loop_s* loop;
  auto* uv_backend_fd = reinterpret_cast<int (*)(uv_loop_s*)>(dlsym(RTLD_DEFAULT, "uv_backend_fd"));
  if (uv_backend_fd == nullptr || napi_get_uv_event_loop(env, &loop) != napi_ok) return -1;
  return uv_backend_fd(loop);
}

std::unique_ptr<Watcher> Watcher::Start(napi_env env) {
  if (syscall(SYS_gettid) == getpid()) return nullptr;
  int loop = LoopDescriptor(env);
  int signal = loop < 0 ? 0 : AcquireSignal(Handle);
  if (signal == 0) return nullptr;
  std::unique_ptr<Watcher> watcher(new Watcher(env, loop, signal));
  sigset_t ours;
  sigemptyset(&ours);
  sigaddset(&ours, signal);
  pthread_sigmask(SIG_UNBLOCK, &ours, nullptr);
  watcher->fresh_ = epoll_create1(EPOLL_CLOEXEC);
  watcher->end_ = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
  epoll_event in_loop = {EPOLLIN | EPOLLET, {}};
  epoll_event at_end = {EPOLLIN, {}};
  watcher->running_ = epoll_ctl(watcher->fresh_, EPOLL_CTL_ADD, loop, &in_loop) == 0 &&
                      epoll_ctl(watcher->fresh_, EPOLL_CTL_ADD, watcher->end_, &at_end) == 0 &&
                      CreateThread(&watcher->thread_, Thread, watcher.get()) == 0;
  if (!watcher->running_) return nullptr;  // out of descriptors or threads: calls block as in C
  return watcher;
}

Watcher::~Watcher() {
  if (running_) {
    eventfd_write(end_, 1);
    pthread_join(thread_, nullptr);
    sched_yield();  // a signal that is still on its way comes before this returns
  }
  for (int fd : {fresh_, end_})
    if (fd >= 0) close(fd);
  ReleaseSignal();
}

// ─── Time

static double Ms(const timespec& time) {
  return 1000.0 * static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e6;
}

double WaitedMs(const timespec& start) {
  timespec step;
  clock_getres(CLOCK_MONOTONIC_COARSE, &step);
  return std::max(0.0, Ms(CoarseNow()) - Ms(start) - Ms(step));
}

static bool Receives(Wait wait) { return wait == Wait::kReceive || wait == Wait::kRead; }

// 0 when it has none, or is no socket.
static double SocketTimeout(Wait wait, int fd) {
  timeval timeout = {};
  socklen_t size = sizeof timeout;
  getsockopt(fd, SOL_SOCKET, Receives(wait) ? SO_RCVTIMEO : SO_SNDTIMEO, &timeout, &size);
  return 1000.0 * static_cast<double>(timeout.tv_sec) + static_cast<double>(timeout.tv_usec) / 1000;
}

bool IsPart(const Progress& progress, int fd) {
  if (progress.done >= progress.wanted) return false;
  if (progress.where == Progress::kEverywhere) return true;
  int type = 0;
  socklen_t size = sizeof type;
  bool is_stream = getsockopt(fd, SOL_SOCKET, SO_TYPE, &type, &size) == 0 && type == SOCK_STREAM;
  return is_stream == (progress.where == Progress::kOnStreams);
}

long AwaitSocket(Wait wait, int fd, double waited) {
  double timeout = wait == Wait::kArgument ? 0 : SocketTimeout(wait, fd);
  if (timeout == 0) return 0;
  pollfd one = {fd, static_cast<short>(Receives(wait) ? POLLIN : POLLOUT), 0};
  long ready = Ret(poll(&one, 1, static_cast<int>(std::min(std::ceil(Left(timeout, waited)), 2e9))));
  if (ready == 0) return wait == Wait::kConnect ? -EINPROGRESS : -EAGAIN;
  return ready < 0 ? ready : 0;
}

}  // namespace bsd_sockets
