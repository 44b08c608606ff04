// <arpa/inet.h> and strerror(3): pure functions of the C library.
#include <arpa/inet.h>
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

// Not strerror_r(), whose two forms are told apart by the C library's mood; this one has been safe between threads
// since glibc 2.32, and always was in musl.
std::string Strerror(int number) { return strerror(number); }

}  // namespace

void InitInet(Napi::Env env, Napi::Object exports) {
  CALL("inet_pton", InetPton, "family", "text", "destination")
  CALL("inet_ntop", InetNtop, "family", "source")
  CALL("inet_aton", InetAton, "text", "destination")
  CALL("strerror", Strerror, "errno")
}

}  // namespace bsd_sockets
