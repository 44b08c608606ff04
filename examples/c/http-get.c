// A web page fetched by hand. In HTTP/1.0 the server closes the connection after its answer: recv() returning 0 is the
// end of the page.
//
//     http-get [address] [port] [path]
#include "common.h"

enum { STDOUT = 1 };

int main(int argc, char** argv) {
  const char* address = address_argument(argc, argv, 1, "127.0.0.1");
  int port = port_argument(argc, argv, 2, 80);
  const char* path = text_argument(argc, argv, 3, "/");
  // The lines of a request end in CR LF, and an empty one ends the request.
  char* request;
  int size = check(asprintf(&request, "GET %s HTTP/1.0\r\nHost: %s:%d\r\n\r\n", path, address, port), "asprintf");

  int s = check(socket(AF_INET, SOCK_STREAM, 0), "socket");
  struct sockaddr_in there = inet(address, port);
  check_at(connect(s, (SA*)&there, sizeof there), "connect", &there, sizeof there);
  for (int sent = 0; sent < size;) sent += check(send(s, request + sent, size - sent, 0), "send");

  char buffer[4096];
  for (;;) {
    int n = check(recv(s, buffer, sizeof buffer, 0), "recv");
    if (n == 0) break;
    for (int written = 0; written < n;) written += check(write(STDOUT, buffer + written, n - written), "write");
  }
  check(close(s), "close");
  free(request);
  return 0;
}
