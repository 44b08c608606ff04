// A call that blocks can be ended: by worker.terminate(), by process.exit() in another thread, by whatever stops a
// worker.
//
// Nobody tells a thread inside a system call that it shall stop. Node marks the worker's environment and wakes its
// event loop, and the thread is not in its loop. So each worker has a second thread, the Watcher, asleep until the
// loop's epoll descriptor becomes readable. When it does while the worker is inside a call, the Watcher sends the
// worker a signal whose handler has no SA_RESTART; the call gives EINTR, and the worker asks Node whether it may still
// run JavaScript. If not, EINTR is the result, and the worker ends. If it may, the loop was woken for something else, a
// message perhaps, and the call goes on as if nothing had been: it is made again, with what is left of its timeout.
//
// The main thread has no Watcher, and pays for all this with one comparison. docs/blocking.md is for users.
#pragma once
#include <napi.h>
#include <pthread.h>
#include <signal.h>
#include <time.h>

#include <atomic>
#include <cerrno>
#include <memory>

namespace bsd_sockets {

// Whether a call may block, and what bounds it then, so that a timeout does not begin anew when the call is made again.
enum class Wait {
  kNever,     // it returns at once
  kReceive,   // SO_RCVTIMEO; flags that may have MSG_WAITALL are in register `a`
  kRead,      // SO_RCVTIMEO, without flags
  kSend,      // SO_SNDTIMEO
  kConnect,   // SO_SNDTIMEO, with an error of its own
  kArgument,  // a timeout among its arguments, or nothing
};

class Watcher {
 public:
  // None on the main thread, which nobody can terminate, and none where the event loop is not libuv's.
  static std::unique_ptr<Watcher> Start(napi_env env);
  ~Watcher();

  // Around a call: the Watcher leaves the thread alone when it is in none.
  void Enter() {
    kicked_.store(false, std::memory_order_relaxed);
    inside_.store(true, std::memory_order_relaxed);
  }
  void Leave() { inside_.store(false, std::memory_order_relaxed); }

  // The signal has come since Enter().
  bool WasKicked() const { return kicked_.load(std::memory_order_relaxed); }

  // Answers the Watcher: true when it sent the signal, and there is no reason to end.
  bool FalseAlarm();

  // The number of the signal, which a mask must not keep from coming; 0 when no thread is watched.
  static int Signal();

 private:
  Watcher(napi_env env, int loop, int signal);
  static void Handle(int, siginfo_t* info, void*);
  static void* Thread(void* self);
  void Run();
  bool Sleep(int ms) const;
  bool Kick();

  const napi_env env_;
  const int loop_;
  const int signal_;
  const pid_t thread_id_;
  int fresh_ = -1;  // an epoll descriptor that tells of new events in the loop, once each
  int end_ = -1;    // an eventfd: this thread shall end
  pthread_t thread_;
  bool running_ = false;
  std::atomic<bool> inside_ = false;    // the worker is in a call that may block
  std::atomic<bool> asked_ = false;     // it was sent the signal and has not answered
  std::atomic<bool> kicked_ = false;    // the signal has come
  std::atomic<bool> stopping_ = false;  // it has answered that it must end
};

// Now, on a clock that is read in 5 ns and moves in steps of a few milliseconds.
inline timespec CoarseNow() {
  timespec now;
  clock_gettime(CLOCK_MONOTONIC_COARSE, &now);
  return now;
}

// How many milliseconds a call has waited that began at `start`: at least, so that no timeout ends early.
double WaitedMs(const timespec& start);

// What is left of a timeout in milliseconds; one that is not positive stays what it is.
inline double Left(double timeout, double waited) {
  if (timeout <= 0) return timeout;
  return timeout > waited ? timeout - waited : 0;
}

// Waits for as long as the socket's own timeout still allows: 0 to make the call again, or what the call returns.
long AwaitSocket(Wait wait, int fd, double waited);

// What a call is told when it is made again, and what it says of itself.
struct Progress {
  double waited = 0;  // milliseconds since the first attempt
  size_t done = 0;    // bytes or messages that the attempts before have moved: it shall go on behind them
  size_t wanted = 0;  // how many there are to move; 0 when any number is a whole result
  // Where that is so: a message is whole however short it is, and a batch may end within one that a stream took in
  // part.
  enum { kEverywhere, kOnStreams, kNotOnStreams } where = kEverywhere;
};

// Is there more to move, after some was?
bool IsPart(const Progress& progress, int fd);

// The signal came during a call that gave `result`. Makes the call again, or goes on with the rest, as often as the
// signal came for no reason. What was moved before an error is the result, as in the kernel.
template <class Call>
[[gnu::noinline]] long Resume(Watcher& watcher, Wait wait, int fd, const timespec& start, long result,
                              Progress& progress, Call& call) {
  for (;;) {
    if (result > 0) progress.done += static_cast<size_t>(result);
    bool go_on = result == -EINTR || (result > 0 && IsPart(progress, fd));
    if (!go_on || !watcher.FalseAlarm()) break;
    progress.waited = WaitedMs(start);
    result = AwaitSocket(wait, fd, progress.waited);
    if (result == 0) result = call(progress);
  }
  return progress.done > 0 ? static_cast<long>(progress.done) : result;
}

// Makes `call(progress)`; `W` says whether it may block.
template <Wait W, class Call>
long Perform(const std::unique_ptr<Watcher>& watcher, int fd, Call call) {
  Progress progress;
  if (W == Wait::kNever || watcher == nullptr) return call(progress);
  timespec start = CoarseNow();
  watcher->Enter();
  long result = call(progress);
  if (watcher->WasKicked()) result = Resume(*watcher, W, fd, start, result, progress, call);
  watcher->Leave();
  return result;
}

}  // namespace bsd_sockets
