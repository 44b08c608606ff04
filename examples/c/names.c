// Who is called what: the names of both ends of a connection, ports of the kernel's choice, names that are taken, and a
// queue that is full.
#include "common.h"

// What the TypeScript functions return: an address with its length.
struct name {
  struct sockaddr_storage address;
  socklen_t length;
};

static struct name own_name(int s) {
  struct name name = {.length = sizeof name.address};
  check(getsockname(s, (SA*)&name.address, &name.length), "getsockname");
  return name;
}

static struct name peer_name(int s) {
  struct name name = {.length = sizeof name.address};
  check(getpeername(s, (SA*)&name.address, &name.length), "getpeername");
  return name;
}

static struct name accept_name(int s, int* comm) {
  struct name name = {.length = sizeof name.address};
  *comm = check(accept(s, (SA*)&name.address, &name.length), "accept");
  return name;
}

static const char* show_name(const struct name* name) { return show(&name->address, name->length); }

// Port 0: the kernel chooses a free one.
static struct name any(void) {
  struct name name = {.length = sizeof(struct sockaddr_in)};
  *(struct sockaddr_in*)&name.address = inet("127.0.0.1", 0);
  return name;
}

// A socket that listens on an address of the kernel's choice.
static int server(int backlog) {
  int s = check(socket(AF_INET, SOCK_STREAM, 0), "socket");
  int on = 1;
  check(setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on), "setsockopt");
  struct name choose = any();
  check_at(bind(s, (SA*)&choose.address, choose.length), "bind", &choose.address, choose.length);
  check(listen(s, backlog), "listen");
  return s;
}

// A socket that is connected to an address.
static int client(const struct name* there) {
  int c = check(socket(AF_INET, SOCK_STREAM, 0), "socket");
  check_at(connect(c, (SA*)&there->address, there->length), "connect", &there->address, there->length);
  return c;
}

// What a socket is called before and after bind(), connect() and accept().
static void endpoints(void) {
  say("names");
  int s = check(socket(AF_INET, SOCK_STREAM, 0), "socket");
  struct name own = own_name(s);
  say("before bind: %s", show_name(&own));
  struct name choose = any();
  check_at(bind(s, (SA*)&choose.address, choose.length), "bind", &choose.address, choose.length);
  check(listen(s, 1), "listen");
  own = own_name(s);
  say("after bind to port 0: %s", show_name(&own));
  struct name peer = {.length = sizeof peer.address};
  attempt(ENOTCONN, getpeername(s, (SA*)&peer.address, &peer.length), "getpeername");  // who listens has no peer

  int c = client(&own);  // connect() binds, too: the client gets an ephemeral port
  int comm;
  struct name accepted = accept_name(s, &comm);
  own = own_name(c);
  peer = peer_name(c);
  say("client: %s to %s", show_name(&own), show_name(&peer));
  own = own_name(comm);  // the listening socket's own port
  peer = peer_name(comm);
  say("server: %s to %s", show_name(&own), show_name(&peer));
  say("accept gave %s", show_name(&accepted));
  check(close(comm), "close");
  check(close(c), "close");
  check(close(s), "close");
}

// When a port can be bound again.
static void taken(void) {
  say("a port that is taken");
  int s = server(1);
  struct name here = own_name(s);
  int t = check(socket(AF_INET, SOCK_STREAM, 0), "socket");
  attempt_at(EADDRINUSE, bind(t, (SA*)&here.address, here.length), "bind", &here.address, here.length);
  int on = 1;
  check(setsockopt(t, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on), "setsockopt");
  // Not even with SO_REUSEADDR while somebody listens there.
  attempt_at(EADDRINUSE, bind(t, (SA*)&here.address, here.length), "bind", &here.address, here.length);

  // The side that closes first keeps the connection's name for a minute, in TIME_WAIT.
  int c = client(&here);
  int comm;
  accept_name(s, &comm);
  check(close(comm), "close");
  check(close(c), "close");
  check(close(s), "close");
  int u = check(socket(AF_INET, SOCK_STREAM, 0), "socket");
  attempt_at(EADDRINUSE, bind(u, (SA*)&here.address, here.length), "bind", &here.address, here.length);
  check_at(bind(t, (SA*)&here.address, here.length), "bind", &here.address, here.length);
  struct name own = own_name(t);
  say("with SO_REUSEADDR: bound to %s", show_name(&own));
  check(close(t), "close");
  check(close(u), "close");
}

// How many clients wait when nobody accepts.
static void backlog(void) {
  say("a backlog of 1");
  int s = server(1);
  struct name here = own_name(s);
  int first = client(&here);
  int second = client(&here);  // Linux lets one more wait than it was told
  say("two clients are connected, and none is accepted");

  // The third gets no answer. It must not wait for one, so it is non-blocking.
  int third = check(socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0), "socket");
  attempt_at(EINPROGRESS, connect(third, (SA*)&here.address, here.length), "connect", &here.address, here.length);
  // Asked again: still in progress.
  attempt_at(EALREADY, connect(third, (SA*)&here.address, here.length), "connect", &here.address, here.length);
  struct name peer = {.length = sizeof peer.address};
  attempt(ENOTCONN, getpeername(third, (SA*)&peer.address, &peer.length), "getpeername");
  check(close(third), "close");
  check(close(second), "close");
  check(close(first), "close");
  check(close(s), "close");
}

int main(void) {
  endpoints();
  taken();
  backlog();
  return 0;
}
