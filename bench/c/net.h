// What the programs of the network benchmarks share: arguments, clocks, addresses, the line of results. Each program is
// one side of a benchmark in a process of its own, bounded in time, and prints its results as a line of JSON.
#pragma once
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

typedef struct sockaddr SA;

enum { MAXEVENTS = 256, MOST_CONNECTIONS = 10000, MOST_BYTES = 1 << 16, MOST_BATCH = 1024, MOST_SECONDS = 60 };

// Ends the program when a call failed.
static inline int check(int result, const char* call) {
  if (result != -1) return result;
  perror(call);
  exit(1);
}

// Argument `n`, a whole number from 1 to `most`.
static inline long argument(int argc, char** argv, int n, const char* name, long most) {
  char* end = "missing";
  long value = n < argc ? strtol(argv[n], &end, 10) : 0;
  if (*end == '\0' && value >= 1 && value <= most) return value;
  fprintf(stderr, "%s: %s must be a number from 1 to %ld\n", argv[0], name, most);
  exit(2);
}

static inline double clock_seconds(clockid_t clock) {
  struct timespec t;
  clock_gettime(clock, &t);
  return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static inline double now(void) { return clock_seconds(CLOCK_MONOTONIC); }

// What this process has had of the CPU.
static inline double cpu(void) { return clock_seconds(CLOCK_PROCESS_CPUTIME_ID); }

// How long epoll_wait may wait: until the deadline, in milliseconds, and 0 when it has passed.
static inline int milliseconds_to(double deadline) {
  double left = (deadline - now()) * 1000;
  return left > 0 ? (int)left + 1 : 0;
}

static inline struct sockaddr_in loopback(long port) {
  return (struct sockaddr_in){
      .sin_family = AF_INET, .sin_port = htons((uint16_t)port), .sin_addr = {htonl(INADDR_LOOPBACK)}};
}

// A socket at a port that the kernel chooses.
static inline int bound(int type) {
  int s = check(socket(AF_INET, type | SOCK_NONBLOCK | SOCK_CLOEXEC, 0), "socket");
  int on = 1;
  check(setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on), "setsockopt");
  struct sockaddr_in address = loopback(0);
  socklen_t length = sizeof address;
  check(bind(s, (SA*)&address, length), "bind");
  return s;
}

// The first line of output, when there is somebody at the port.
static inline void say_port(int s) {
  struct sockaddr_in address;
  socklen_t length = sizeof address;
  check(getsockname(s, (SA*)&address, &length), "getsockname");
  printf("port %d\n", ntohs(address.sin_port));
  fflush(stdout);
}

static inline void no_delay(int s) {
  int on = 1;
  check(setsockopt(s, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on), "setsockopt");
}

static inline void watch(int epfd, int fd, uint64_t data, uint32_t events) {
  struct epoll_event event = {.events = events, .data.u64 = data};
  check(epoll_ctl(epfd, EPOLL_CTL_ADD, fd, &event), "epoll_ctl");
}

// Ends the program, by SIGALRM, when it is still there long after its time: a peer that stands still must not keep it.
static inline void end_after(long seconds) { alarm((unsigned)seconds + 10); }

// As many descriptors as the hard limit gives.
static inline void raise_descriptor_limit(void) {
  struct rlimit limit;
  check(getrlimit(RLIMIT_NOFILE, &limit), "getrlimit");
  limit.rlim_cur = limit.rlim_max;
  check(setrlimit(RLIMIT_NOFILE, &limit), "setrlimit");
}

// The results: what was counted, the bytes that it was, and the time that it took since `start`.
static inline void report(const char* what, uint64_t count, uint64_t bytes, double start) {
  double seconds = now() - start;
  printf("{\"%s\":%llu,\"bytes\":%llu,\"seconds\":%.6f,\"perSecond\":%.1f,\"cpuSeconds\":%.6f}\n", what,
         (unsigned long long)count, (unsigned long long)bytes, seconds, seconds > 0 ? (double)count / seconds : 0,
         cpu());
}
