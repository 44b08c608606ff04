// <arpa/inet.h> and strerror(3), which are pure functions of the C library, and bindresvport(3).
#include <arpa/inet.h>
#include <netinet/in.h>
#include <string.h>

#include "../calls.h"
#include "../method.h"
#include "../ret.h"

namespace bsd_sockets {
namespace {

// 0 for a family that has no text form here; the C library says EAFNOSUPPORT to those.
size_t AddressSize(int family) {
  return family == AF_INET ? sizeof(in_addr) : family == AF_INET6 ? sizeof(in6_addr) : 0;
}

// As in C: 1, 0 when the text is no address, or -errno.
long InetPton(int family, std::string text, Bytes destination) {
  if (destination.size() < AddressSize(family)) return -ENOSPC;
  return Ret(inet_pton(family, text.c_str(), destination.data()));
}

std::string InetNtop(int family, Bytes source) {
  if (source.size() < AddressSize(family)) return std::string();
  char text[INET6_ADDRSTRLEN];
  const char* result = inet_ntop(family, source.data(), text, sizeof text);
  return result == nullptr ? std::string() : std::string(result);
}

long InetAton(std::string text, Bytes destination) {
  if (destination.size() < sizeof(in_addr)) return -ENOSPC;
  return inet_aton(text.c_str(), reinterpret_cast<in_addr*>(destination.data()));
}

// INADDR_NONE when the text is no network, and for 255.255.255.255.
long InetNetwork(std::string text) { return inet_network(text.c_str()); }

long InetMakeaddr(int net, int host, Bytes destination) {
  if (destination.size() < sizeof(in_addr)) return -ENOSPC;
  in_addr address = inet_makeaddr(net, host);
  memcpy(destination.data(), &address, sizeof address);
  return 0;
}

template <in_addr_t (*Part)(in_addr)>
long PartOf(Bytes source) {
  if (source.size() < sizeof(in_addr)) return -EINVAL;
  in_addr address;
  memcpy(&address, source.data(), sizeof address);
  return Part(address);
}

long InetNetof(Bytes source) { return PartOf<inet_netof>(source); }

long InetLnaof(Bytes source) { return PartOf<inet_lnaof>(source); }

// As in C, the port that was found is written to the address.
long Bindresvport(Fd fd, std::optional<Bytes> address) {
  if (!address) return Ret(bindresvport(fd.value, nullptr));
  if (address->size() < sizeof(sockaddr_in)) return -EINVAL;
  sockaddr_in copy;
  memcpy(&copy, address->data(), sizeof copy);
  long result = Ret(bindresvport(fd.value, &copy));
  if (result == 0) memcpy(address->data(), &copy, sizeof copy);
  return result;
}

// Not strerror_r(), whose two forms are told apart by the C library's mood; this one has been safe between threads
// since glibc 2.32, and always was in musl.
std::string Strerror(int number) { return strerror(number); }

}  // namespace

void InitInet(Napi::Env env, Napi::Object exports) {
  CALL("inet_pton", InetPton, "family", "text", "destination")
  CALL("inet_ntop", InetNtop, "family", "source")
  CALL("inet_aton", InetAton, "text", "destination")
  CALL("inet_network", InetNetwork, "text")
  CALL("inet_makeaddr", InetMakeaddr, "net", "host", "destination")
  CALL("inet_netof", InetNetof, "source")
  CALL("inet_lnaof", InetLnaof, "source")
  CALL("bindresvport", Bindresvport, "fd", "address")
  CALL("strerror", Strerror, "errno")
}

}  // namespace bsd_sockets
