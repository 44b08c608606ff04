// RFC 3678: which senders a member of a multicast group hears.
#include <netinet/in.h>

#include <algorithm>

#include "../calls.h"
#include "../method.h"
#include "../ret.h"

namespace bsd_sockets {
namespace {

// The C library copies the group to a sockaddr_storage without looking at its length.
bool CopyGroup(Bytes group, sockaddr_storage* out) {
  if (group.size() > sizeof *out) return false;
  std::copy(group.begin(), group.end(), reinterpret_cast<uint8_t*>(out));
  return true;
}

// counts: [fmode, numsrc]. numsrc says how many the list has room for, and then how many there are, which may be more.
long Getsourcefilter(Fd fd, int ifindex, Bytes group, Ints<2> counts, Bytes slist) {
  sockaddr_storage storage{};
  uint32_t fmode = 0;
  uint32_t numsrc = counts[1];
  if (!CopyGroup(group, &storage)) return -EINVAL;
  if (numsrc > slist.size() / sizeof(sockaddr_storage)) return -EFAULT;
  long result = Ret(getsourcefilter(fd.value, ifindex, reinterpret_cast<sockaddr*>(&storage), group.size(), &fmode,
                                    &numsrc, reinterpret_cast<sockaddr_storage*>(slist.data())));
  if (result == 0) {
    counts[0] = static_cast<int32_t>(fmode);
    counts[1] = static_cast<int32_t>(numsrc);
  }
  return result;
}

long Setsourcefilter(Fd fd, int ifindex, Bytes group, int fmode, Bytes slist) {
  sockaddr_storage storage{};
  if (!CopyGroup(group, &storage)) return -EINVAL;
  return Ret(setsourcefilter(fd.value, ifindex, reinterpret_cast<sockaddr*>(&storage), group.size(), fmode,
                             slist.size() / sizeof(sockaddr_storage),
                             reinterpret_cast<sockaddr_storage*>(slist.data())));
}

bool CopyAddress(Bytes bytes, in_addr* out) {
  if (bytes.size() != sizeof *out) return false;
  std::copy(bytes.begin(), bytes.end(), reinterpret_cast<uint8_t*>(out));
  return true;
}

long Getipv4sourcefilter(Fd fd, Bytes interface, Bytes group, Ints<2> counts, Bytes slist) {
  in_addr local;
  in_addr multicast;
  uint32_t fmode = 0;
  uint32_t numsrc = counts[1];
  if (!CopyAddress(interface, &local) || !CopyAddress(group, &multicast)) return -EINVAL;
  if (numsrc > slist.size() / sizeof(in_addr)) return -EFAULT;
  long result =
      Ret(getipv4sourcefilter(fd.value, local, multicast, &fmode, &numsrc, reinterpret_cast<in_addr*>(slist.data())));
  if (result == 0) {
    counts[0] = static_cast<int32_t>(fmode);
    counts[1] = static_cast<int32_t>(numsrc);
  }
  return result;
}

long Setipv4sourcefilter(Fd fd, Bytes interface, Bytes group, int fmode, Bytes slist) {
  in_addr local;
  in_addr multicast;
  if (!CopyAddress(interface, &local) || !CopyAddress(group, &multicast)) return -EINVAL;
  return Ret(setipv4sourcefilter(fd.value, local, multicast, fmode, slist.size() / sizeof(in_addr),
                                 reinterpret_cast<in_addr*>(slist.data())));
}

}  // namespace

void InitSourcefilter(Napi::Env env, Napi::Object exports) {
  CALL("getsourcefilter", Getsourcefilter, "fd", "ifindex", "group", "counts", "slist")
  CALL("setsourcefilter", Setsourcefilter, "fd", "ifindex", "group", "fmode", "slist")
  CALL("getipv4sourcefilter", Getipv4sourcefilter, "fd", "interfaceAddress", "group", "counts", "slist")
  CALL("setipv4sourcefilter", Setipv4sourcefilter, "fd", "interfaceAddress", "group", "fmode", "slist")
}

}  // namespace bsd_sockets
