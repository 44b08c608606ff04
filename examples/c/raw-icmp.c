// A ping by hand. A raw socket sends and receives ICMP messages as they are: we fill in the echo request, checksum and
// all, and find the reply among whatever ICMP the host receives, each packet with its IP header in front.
//
// Raw sockets are for root: they need CAP_NET_RAW.
//
//     raw-icmp [address] [id]
#include "common.h"

enum { SEQUENCE = 1 };
#define DATA "Hello World!"

// The message, struct icmphdr and data:
//
//      0        1        2               4               6               8
//     ┌────────┬────────┬───────────────┬───────────────┬───────────────┬──────
//     │ type   │ code   │ checksum      │ id            │ sequence      │ data …
//     └────────┴────────┴───────────────┴───────────────┴───────────────┴──────
enum { HEADER = 8, REQUEST = HEADER + sizeof DATA - 1 };

static unsigned get16(const unsigned char* bytes) { return bytes[0] << 8 | bytes[1]; }

static void put16(unsigned char* bytes, unsigned value) {
  bytes[0] = value >> 8;
  bytes[1] = value & 0xff;
}

// The Internet checksum: the complement of the sum of all 16-bit words, in one's complement arithmetic.
static unsigned checksum(const unsigned char* message, int size) {
  unsigned sum = 0;
  for (int i = 0; i + 1 < size; i += 2) sum += get16(message + i);
  if (size % 2 == 1) sum += message[size - 1] << 8;
  while (sum > 0xffff) sum = (sum & 0xffff) + (sum >> 16);
  return ~sum & 0xffff;
}

// An echo request.
static void request(unsigned char* message, int id) {
  memset(message, 0, HEADER);
  message[0] = ICMP_ECHO;
  put16(message + 4, id);
  put16(message + 6, SEQUENCE);
  memcpy(message + HEADER, DATA, REQUEST - HEADER);
  put16(message + 2, checksum(message, REQUEST));  // made while its own field is 0
}

// Is this the reply to our request? Raw sockets see every ICMP packet, on loopback also the request itself.
static bool is_reply(const unsigned char* message, int size, unsigned id) {
  return size >= HEADER && message[0] == ICMP_ECHOREPLY && get16(message + 4) == id && get16(message + 6) == SEQUENCE;
}

int main(int argc, char** argv) {
  const char* address = address_argument(argc, argv, 1, "127.0.0.1");
  int id = (int)number_argument(argc, argv, 2, 5006, 65535);

  int s = attempt(EPERM, socket(AF_INET, SOCK_RAW, IPPROTO_ICMP), "socket");
  if (s < 0) {
    say("raw sockets need CAP_NET_RAW: run this as root");
    return 1;
  }
  struct timeval timeout = {5, 0};  // after five seconds recvfrom() fails with EAGAIN
  check(setsockopt(s, SOL_SOCKET, SO_RCVTIMEO, &timeout, sizeof timeout), "setsockopt");
  unsigned char echo[REQUEST];
  request(echo, id);
  struct sockaddr_in there = inet(address, 0);
  int n = check_at(sendto(s, echo, sizeof echo, 0, (SA*)&there, sizeof there), "sendto", &there, sizeof there);
  say("sent %d bytes to %s: id %d, sequence %d", n, address, id, SEQUENCE);

  unsigned char buffer[1500];
  const unsigned char* message;
  int size;
  do {
    struct sockaddr_storage peer;
    socklen_t length = sizeof peer;
    int bytes = check(recvfrom(s, buffer, sizeof buffer, 0, (SA*)&peer, &length), "recvfrom");
    int header = (buffer[0] & 0x0f) * 4;  // the IP header says its own length, in words
    message = buffer + header;
    size = bytes - header;
    say("received %d bytes from %s: type %d, code %d", size, show(&peer, length), message[0], message[1]);
  } while (!is_reply(message, size, id));
  // Over a message with its checksum in place the sum comes to nothing.
  say("that is the reply: %.*s, checksum %s", size - HEADER, message + HEADER,
      checksum(message, size) == 0 ? "right" : "wrong");
  check(close(s), "close");
  return 0;
}
