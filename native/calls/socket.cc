// <sys/socket.h>: making sockets, naming them, connecting them.
#include <sys/socket.h>

#include "../calls.h"
#include "../hot.h"
#include "../method.h"
#include "../reactor/arg.h"
#include "../ret.h"

namespace bsd_sockets {
namespace {

long Socket(int domain, int type, int protocol, Reactor* reactor) {
  return Made(reactor, Ret(socket(domain, type, protocol)));
}

long Bind(Fd fd, Bytes address) { return Ret(bind(fd.value, address.address(), address.size())); }
long Listen(Fd fd, int backlog) { return Ret(listen(fd.value, backlog)); }
long Connect(Fd fd, Bytes address) { return Ret(connect(fd.value, address.address(), address.size())); }
long Shutdown(Fd fd, int how) { return Ret(shutdown(fd.value, how)); }
long Sockatmark(Fd fd) { return Ret(sockatmark(fd.value)); }

// The C library puts errno back as it was before, so that the failure of the fstat(2) beneath has to be named here.
long Isfdtype(Fd fd, int type) {
  int result = isfdtype(fd.value, type);
  return result == -1 ? -EBADF : result;
}

long Getsockname(Registers& r, Room room) { return Ret(getsockname(r.fd, room.address(), r.addrlen())); }
long Getpeername(Registers& r, Room room) { return Ret(getpeername(r.fd, room.address(), r.addrlen())); }

long Accept(Registers& r) { return Ret(accept(r.fd, nullptr, nullptr)); }
long AcceptHere(Registers& r) { return Ret(accept(r.fd, r.storage(), r.addrlen())); }
long AcceptInto(Registers& r, Room room) { return Ret(accept(r.fd, room.address(), r.addrlen())); }
long Accept4(Registers& r) { return Ret(accept4(r.fd, nullptr, nullptr, r.a)); }
long Accept4Here(Registers& r) { return Ret(accept4(r.fd, r.storage(), r.addrlen(), r.a)); }
long Accept4Into(Registers& r, Room room) { return Ret(accept4(r.fd, room.address(), r.addrlen(), r.a)); }

long Socketpair(int domain, int type, int protocol, Ints<2> fds, Reactor* reactor) {
  int pair[2];  // never written in part: fds keeps its values when the call fails
  long result = Ret(socketpair(domain, type, protocol, pair));
  if (result == 0) {
    fds[0] = pair[0];
    fds[1] = pair[1];
  }
  return MadeTwo(reactor, pair, result);
}

}  // namespace

void InitSocket(Napi::Env env, Napi::Object exports) {
  CALL("socket", Socket, "domain", "type", "protocol", "")
  CALL("socketpair", Socketpair, "domain", "type", "protocol", "fds", "")
  CALL("bind", Bind, "fd", "address")
  CALL("listen", Listen, "fd", "backlog")
  BLOCKING_CALL(Wait::kConnect, "connect", Connect, "fd", "address")
  CALL("shutdown", Shutdown, "fd", "how")
  CALL("sockatmark", Sockatmark, "fd")
  CALL("isfdtype", Isfdtype, "fd", "type")
  SetHot<Getsockname, Wait::kNever, kNotKept>(env, exports, "getsockname");
  SetHot<Getpeername, Wait::kNever, kNotKept>(env, exports, "getpeername");
  SetHot<Accept, Wait::kReceive>(env, exports, "accept");
  SetHot<AcceptHere, Wait::kReceive>(env, exports, "acceptHere");
  SetHot<AcceptInto, Wait::kReceive, kNotKept>(env, exports, "acceptInto");
  SetHot<Accept4, Wait::kReceive>(env, exports, "accept4");
  SetHot<Accept4Here, Wait::kReceive>(env, exports, "accept4Here");
  SetHot<Accept4Into, Wait::kReceive, kNotKept>(env, exports, "accept4Into");
}

}  // namespace bsd_sockets
