// Threads of our own.
#pragma once
#include <pthread.h>
#include <signal.h>

namespace bsd_sockets {

// Starts one that gets no signals: those that JavaScript handles are for the runtime's own threads, whose calls they
// interrupt. Returns 0, or an errno.
inline int CreateThread(pthread_t* thread, void* (*run)(void*), void* argument) {
  sigset_t all;
  sigset_t before;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  int error = pthread_create(thread, nullptr, run, argument);
  pthread_sigmask(SIG_SETMASK, &before, nullptr);
  return error;
}

}  // namespace bsd_sockets
