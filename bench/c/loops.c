#define _GNU_SOURCE
#include "loops.h"

#include <errno.h>
#include <sys/socket.h>

// recv(2) on a non-blocking socket where nothing waits.
int64_t loop_recv_empty(const struct work* work, int64_t n) {
  int64_t start = now();
  for (int64_t i = 0; i < n; i++) {
    if (recv(work->fd, work->buffer, work->size, 0) != -1 || errno != EAGAIN) return -1;
  }
  return now() - start;
}

// getsockopt(2) of an int.
int64_t loop_getsockopt(const struct work* work, int64_t n) {
  int64_t start = now();
  for (int64_t i = 0; i < n; i++) {
    int type = 0;
    socklen_t length = sizeof type;
    if (getsockopt(work->fd, SOL_SOCKET, SO_TYPE, &type, &length) == -1 || type != SOCK_DGRAM) return -1;
  }
  return now() - start;
}

// A datagram with its address, both ways: sendto(2) says where to, recvfrom(2) learns where from.
int64_t loop_sendto_recvfrom(const struct work* work, int64_t n) {
  struct sockaddr_storage to, from;
  socklen_t to_length = sizeof to;
  if (getsockname(work->peer, (struct sockaddr*)&to, &to_length) == -1) return -1;
  ssize_t size = (ssize_t)work->size;
  int64_t start = now();
  for (int64_t i = 0; i < n; i++) {
    socklen_t from_length = sizeof from;
    if (sendto(work->fd, work->data, work->size, 0, (struct sockaddr*)&to, to_length) != size) return -1;
    if (recvfrom(work->peer, work->buffer, work->size, 0, (struct sockaddr*)&from, &from_length) != size) return -1;
  }
  return now() - start;
}

// send(2), then recv(2) until everything has come: once for a datagram, as often as it takes for a stream.
int64_t loop_send_recv(const struct work* work, int64_t n) {
  int64_t start = now();
  for (int64_t i = 0; i < n; i++) {
    if (send(work->fd, work->data, work->size, 0) != (ssize_t)work->size) return -1;
    for (size_t got = 0; got < work->size;) {
      ssize_t more = recv(work->peer, work->buffer, work->size, 0);
      if (more <= 0) return -1;
      got += (size_t)more;
    }
  }
  return now() - start;
}

// The headers of a batch: message i has the i-th part of the memory, and an address at `addresses`, `step` bytes on.
static void fill(struct mmsghdr* headers, struct iovec* parts, size_t count, const void* memory, void* addresses,
                 size_t step, socklen_t length) {
  for (size_t i = 0; i < count; i++) {
    parts[i] = (struct iovec){(char*)memory + i * MESSAGE_SIZE, MESSAGE_SIZE};
    headers[i] = (struct mmsghdr){
        .msg_hdr = {(char*)addresses + i * step, length, .msg_iov = &parts[i], .msg_iovlen = 1},
    };
  }
}

// A batch of datagrams with their addresses, both ways. A receiver sets the room for addresses anew each time.
int64_t loop_sendmmsg_recvmmsg(const struct work* work, int64_t n) {
  static struct mmsghdr out[MOST_MESSAGES], in[MOST_MESSAGES];
  static struct iovec out_parts[MOST_MESSAGES], in_parts[MOST_MESSAGES];
  static struct sockaddr_storage to, from[MOST_MESSAGES];
  socklen_t to_length = sizeof to;
  size_t count = work->size / MESSAGE_SIZE;
  if (count > MOST_MESSAGES || getsockname(work->peer, (struct sockaddr*)&to, &to_length) == -1) return -1;
  fill(out, out_parts, count, work->data, &to, 0, to_length);
  fill(in, in_parts, count, work->buffer, from, sizeof *from, sizeof *from);
  int64_t start = now();
  for (int64_t i = 0; i < n; i++) {
    if (sendmmsg(work->fd, out, (unsigned)count, 0) != (int)count) return -1;
    for (size_t k = 0; k < count; k++) in[k].msg_hdr.msg_namelen = sizeof *from;
    if (recvmmsg(work->peer, in, (unsigned)count, 0, NULL) != (int)count) return -1;
    for (size_t k = 0; k < count; k++) {
      if (in[k].msg_len != MESSAGE_SIZE) return -1;
    }
  }
  return now() - start;
}
