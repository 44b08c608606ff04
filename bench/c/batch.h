// Headers for sendmmsg(2) and recvmmsg(2): message i has the i-th `size` bytes of the memory.
#pragma once
#include "net.h"

static struct mmsghdr headers[MOST_BATCH];

static inline void fill(long batch, size_t size) {
  static struct iovec parts[MOST_BATCH];
  char* memory = calloc((size_t)batch, size);
  if (memory == NULL) check(-1, "calloc");
  for (long i = 0; i < batch; i++) {
    parts[i] = (struct iovec){memory + (size_t)i * size, size};
    headers[i] = (struct mmsghdr){.msg_hdr = {.msg_iov = &parts[i], .msg_iovlen = 1}};
  }
}
