// A ring of packets that is full, and that nobody hands blocks of back: it stays as it is, and every walk sees the
// same.
#include <linux/if_packet.h>
#include <net/ethernet.h>
#include <netinet/ip.h>
#include <netinet/udp.h>
#include <sys/socket.h>

#include "loops.h"

// Looks at the length and the first byte of every packet. Returns how many there are; `sum` is of what was seen.
static size_t walk(const char* ring, size_t size, uint64_t* sum) {
  size_t packets = 0;
  for (const char* at = ring; at < ring + size; at += RING_BLOCK) {
    const struct tpacket_block_desc* block = (const void*)at;
    uint32_t status = __atomic_load_n(&block->hdr.bh1.block_status, __ATOMIC_ACQUIRE);
    if ((status & TP_STATUS_USER) == 0) return 0;
    const char* packet = at + block->hdr.bh1.offset_to_first_pkt;
    for (uint32_t left = block->hdr.bh1.num_pkts; left > 0; left--) {
      const struct tpacket3_hdr* header = (const void*)packet;
      *sum += header->tp_snaplen + (uint8_t)packet[header->tp_mac];
      packet += header->tp_next_offset;
      packets++;
    }
  }
  return packets;
}

int64_t loop_walk_ring(const struct work* work, int64_t n) {
  uint64_t first = 0;
  if (walk(work->data, work->size, &first) == 0) return -1;
  int64_t start = now();
  for (int64_t i = 0; i < n; i++) {
    uint64_t sum = 0;
    walk(work->data, work->size, &sum);
    if (sum != first) return -1;
  }
  return now() - start;
}

// As many packets of that size as the ring has, each taken by a recvfrom(2) of its own. `peer` is a packet socket
// without a ring here. To send them is not counted.
int64_t loop_recvfrom_packets(const struct work* work, int64_t n) {
  enum { HEADERS = sizeof(struct ether_header) + sizeof(struct iphdr) + sizeof(struct udphdr) };
  uint64_t sum = 0;
  size_t packets = walk(work->data, work->size, &sum);
  size_t size = sum / (packets + (packets == 0)) - HEADERS;
  int64_t time = 0;
  for (int64_t i = 0; i < n; i++) {
    for (size_t k = 0; k < packets; k++) {
      if (send(work->fd, work->data, size, 0) != (ssize_t)size) return -1;
    }
    int64_t start = now();
    for (size_t k = 0; k < packets; k++) {
      struct sockaddr_ll from;
      socklen_t length = sizeof from;
      if (recvfrom(work->peer, work->buffer, work->size, MSG_DONTWAIT, (struct sockaddr*)&from, &length) == -1)
        return -1;
    }
    time += now() - start;
    // What others have sent on lo meanwhile.
    while (recv(work->peer, work->buffer, work->size, MSG_DONTWAIT) != -1) continue;
  }
  return time;
}
