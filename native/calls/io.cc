// Moving bytes: send(2), recv(2) and their kin, read(2) and write(2).
#include <sys/socket.h>
#include <unistd.h>

#include "../calls.h"
#include "../hot.h"

namespace bsd_sockets {
namespace {

long Send(Registers& r, Span data) { return Ret(send(r.fd, data.data, data.size, r.a)); }
long Recv(Registers& r, Span buffer) { return Ret(recv(r.fd, buffer.data, buffer.size, r.a)); }
long Read(Registers& r, Span buffer) { return Ret(read(r.fd, buffer.data, buffer.size)); }
long Write(Registers& r, Span data) { return Ret(write(r.fd, data.data, data.size)); }

long Sendto(Registers& r, Span data, Span address) {
  return Ret(sendto(r.fd, data.data, data.size, r.a, address.address(), address.size));
}

long RecvfromHere(Registers& r, Span buffer) {
  return Ret(recvfrom(r.fd, buffer.data, buffer.size, r.a, r.storage(), r.addrlen()));
}

long RecvfromInto(Registers& r, Span buffer, Room room) {
  return Ret(recvfrom(r.fd, buffer.data, buffer.size, r.a, room.address(), r.addrlen()));
}

}  // namespace

void InitIo(Napi::Env env, Napi::Object exports) {
  SetHot<Send, Wait::kSend, kData>(env, exports, "send");
  SetHot<Sendto, Wait::kSend, kData, kTo>(env, exports, "sendto");
  SetHot<Recv, Wait::kReceive, kBuffer>(env, exports, "recv");
  SetHot<RecvfromHere, Wait::kReceive, kBuffer>(env, exports, "recvfromHere");
  SetHot<RecvfromInto, Wait::kReceive, kBuffer, kFrom>(env, exports, "recvfromInto");
  SetHot<Read, Wait::kRead, kBuffer>(env, exports, "read");
  SetHot<Write, Wait::kSend, kData>(env, exports, "write");
}

}  // namespace bsd_sockets
