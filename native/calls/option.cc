// getsockopt(2) and setsockopt(2).
#include <linux/filter.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include "../calls.h"
#include "../hot.h"
#include "../method.h"
#include "../reactor/arg.h"

namespace bsd_sockets {
namespace {

// How much an option writes that goes by a number of its own instead of by optlen: SO_GET_FILTER takes optlen for a
// number of instructions, and source filters say how many senders there is room for.
size_t AtMost(const Registers& r, const Room& room) {
  auto length = static_cast<size_t>(r.length);
  if (r.a == SOL_SOCKET && r.b == SO_GET_FILTER) return length * sizeof(sock_filter);
  if (r.a == IPPROTO_IP && r.b == IP_MSFILTER && length >= IP_MSFILTER_SIZE(0))
    return IP_MSFILTER_SIZE(static_cast<const ip_msfilter*>(room.data)->imsf_numsrc);
  if ((r.a == IPPROTO_IP || r.a == IPPROTO_IPV6) && r.b == MCAST_MSFILTER && length >= GROUP_FILTER_SIZE(0))
    return GROUP_FILTER_SIZE(static_cast<const group_filter*>(room.data)->gf_numsrc);
  return length;
}

long Getsockopt(Registers& r, Room room) {
  if (AtMost(r, room) > room.size) return -EFAULT;
  return Ret(getsockopt(r.fd, r.a, r.b, room.data, r.addrlen()));
}

// The length is its own argument because a few options (ALG_SET_AEAD_AUTHSIZE) take it with no value at all.
long Setsockopt(Fd fd, int level, int name, std::optional<Bytes> value, int length, Reactor* reactor) {
  if (value && static_cast<size_t>(length) > value->size()) return -EFAULT;
  if (level == IPPROTO_TCP && name == kTcpUlp && reactor != nullptr) reactor->Reconsider(fd.value);
  return Ret(setsockopt(fd.value, level, name, value ? value->data() : nullptr, static_cast<socklen_t>(length)));
}

// For the options whose value is a struct sock_fprog, which holds the address of the instructions.
long SetsockoptFprog(Fd fd, int level, int name, Bytes filter) {
  size_t count = filter.size() / sizeof(sock_filter);
  if (count > BPF_MAXINSNS) return -EINVAL;
  sock_fprog program = {static_cast<unsigned short>(count), reinterpret_cast<sock_filter*>(filter.data())};
  return Ret(setsockopt(fd.value, level, name, &program, sizeof program));
}

}  // namespace

void InitOption(Napi::Env env, Napi::Object exports) {
  SetHot<Getsockopt, Wait::kNever, kValue>(env, exports, "getsockopt");
  CALL("setsockopt", Setsockopt, "fd", "level", "name", "value", "length", "")
  CALL("setsockopt_fprog", SetsockoptFprog, "fd", "level", "name", "filter")
}

}  // namespace bsd_sockets
