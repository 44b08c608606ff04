// Sockets of other network namespaces: setns(2), socket(2).
//
// A thread of its own goes there, makes the socket and ends, since a descriptor stays in the namespace that it was made
// in. To go there and back on this thread could fail half-way: whoever may enter a namespace may not always return.
#include <sched.h>
#include <sys/socket.h>

#include "../calls.h"
#include "../method.h"
#include "../reactor/arg.h"
#include "../ret.h"
#include "../thread.h"

namespace bsd_sockets {
namespace {

struct Request {
  int netns;
  int domain;
  int type;
  int protocol;
  bool entered;
  long result;
};

void* Perform(void* data) {
  auto* request = static_cast<Request*>(data);
  request->result = Ret(setns(request->netns, CLONE_NEWNET));
  request->entered = request->result == 0;
  if (request->entered) request->result = Ret(socket(request->domain, request->type, request->protocol));
  return nullptr;
}

// `entered[0]` becomes 1 when setns(2) has succeeded, and the result is socket(2)'s.
long SocketIn(Fd netns, int domain, int type, int protocol, Ints<1> entered, Reactor* reactor) {
  Request request = {netns.value, domain, type, protocol, false, 0};
  pthread_t thread;
  if (int error = CreateThread(&thread, Perform, &request)) return -error;
  pthread_join(thread, nullptr);
  entered[0] = request.entered ? 1 : 0;
  return Made(reactor, request.result);
}

}  // namespace

void InitNetns(Napi::Env env, Napi::Object exports) {
  CALL("socketIn", SocketIn, "netns", "domain", "type", "protocol", "", "")
}

}  // namespace bsd_sockets
