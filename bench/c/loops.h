// The C twins of the benchmarks: what a C program would do, timed inside C, so that getting here costs nothing.
#pragma once
#include <stddef.h>
#include <stdint.h>
#include <time.h>

enum { MESSAGE_SIZE = 64, MOST_MESSAGES = 1024 };  // of a batch: data and buffer hold them one after the other
enum { RING_BLOCK = 65536 };                       // of a ring of packets: data is the ring

struct work {
  int fd;            // the socket that sends, or the only one
  int peer;          // the socket that receives
  const void* data;  // sent whole
  size_t size;
  void* buffer;  // received into; as large as the data
};

// Does the operation n times; returns the nanoseconds of CPU time it took, or -1 when a call did not return what it
// should.
typedef int64_t loop_function(const struct work* work, int64_t n);

loop_function loop_recv_empty;
loop_function loop_getsockopt;
loop_function loop_sendto_recvfrom;
loop_function loop_send_recv;
loop_function loop_sendmmsg_recvmmsg;
loop_function loop_walk_ring;
loop_function loop_recvfrom_packets;

// What this process has had of the CPU; nothing here waits, so that is all the time there is.
static inline int64_t now(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return t.tv_sec * INT64_C(1000000000) + t.tv_nsec;
}
