// Counts datagrams, in batches.
//
//     udp-count BYTES BATCH SECONDS
//
// Prints its port. BYTES is the room for each; SECONDS is how long it waits for the first, and how long it counts from
// there on. It ends earlier when nothing has come for a tenth of a second.
#include "batch.h"

enum { QUIET_MS = 100, RECEIVE_BUFFER = 4 << 20 };

// Waits until there is something to read; false when there is not in time.
static bool comes(int s, int milliseconds) {
  struct pollfd ready = {.fd = s, .events = POLLIN};
  return check(poll(&ready, 1, milliseconds), "poll") == 1;
}

int main(int argc, char** argv) {
  size_t size = (size_t)argument(argc, argv, 1, "BYTES", 65507);
  long batch = argument(argc, argv, 2, "BATCH", MOST_BATCH);
  long seconds = argument(argc, argv, 3, "SECONDS", MOST_SECONDS);
  end_after(2 * seconds);
  int s = bound(SOCK_DGRAM);
  int room = RECEIVE_BUFFER;
  check(setsockopt(s, SOL_SOCKET, SO_RCVBUF, &room, sizeof room), "setsockopt");  // as much of it as rmem_max allows
  fill(batch, size);
  say_port(s);

  uint64_t messages = 0, bytes = 0;
  bool is_there = comes(s, (int)seconds * 1000);
  double start = now(), deadline = start + (double)seconds, last = start;
  while (is_there && now() < deadline) {
    int n = recvmmsg(s, headers, (unsigned)batch, MSG_DONTWAIT, NULL);
    if (n == -1 && errno == EAGAIN) {
      is_there = comes(s, QUIET_MS);
      continue;
    }
    check(n, "recvmmsg");
    last = now();
    messages += (uint64_t)n;
    for (int i = 0; i < n; i++) bytes += headers[i].msg_len;
  }
  report("messages", messages, bytes, start + (now() - last));
  return 0;
}
