// getsockopt(2) and setsockopt(2).
#include <sys/socket.h>

#include "../calls.h"
#include "../hot.h"
#include "../method.h"

namespace bsd_sockets {
namespace {

long Getsockopt(Registers& r, Room room) { return Ret(getsockopt(r.fd, r.a, r.b, room.data, r.addrlen())); }

// The length is its own argument because a few options (ALG_SET_AEAD_AUTHSIZE) take it with no value at all.
long Setsockopt(Fd fd, int level, int name, std::optional<Bytes> value, int length) {
  if (value && static_cast<size_t>(length) > value->size()) return -EFAULT;
  return Ret(setsockopt(fd.value, level, name, value ? value->data() : nullptr, static_cast<socklen_t>(length)));
}

}  // namespace

void InitOption(Napi::Env env, Napi::Object exports) {
  SetHot<Getsockopt, Wait::kNever, kValue>(env, exports, "getsockopt");
  CALL("setsockopt", Setsockopt, "fd", "level", "name", "value", "length")
}

}  // namespace bsd_sockets
