// Sends datagrams as fast as the kernel takes them, in batches, from a connected socket.
//
//     udp-flood PORT BYTES BATCH SECONDS
//
// What the receiver has no room for is lost, as ever. Nobody there is ECONNREFUSED, which is an error here.
#include "batch.h"

int main(int argc, char** argv) {
  long port = argument(argc, argv, 1, "PORT", UINT16_MAX);
  size_t size = (size_t)argument(argc, argv, 2, "BYTES", 65507);
  long batch = argument(argc, argv, 3, "BATCH", MOST_BATCH);
  long seconds = argument(argc, argv, 4, "SECONDS", MOST_SECONDS);
  end_after(seconds);
  int s = check(socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0), "socket");
  struct sockaddr_in address = loopback(port);
  check(connect(s, (SA*)&address, sizeof address), "connect");
  fill(batch, size);

  double start = now(), deadline = start + (double)seconds;
  uint64_t messages = 0;
  while (now() < deadline) messages += (uint64_t)check(sendmmsg(s, headers, (unsigned)batch, 0), "sendmmsg");
  report("messages", messages, messages * size, start);
  return 0;
}
