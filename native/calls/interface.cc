// <net/if.h>, <ifaddrs.h>, <netinet/ether.h>: interfaces, their addresses, and addresses of Ethernet.
#include <ifaddrs.h>
#include <linux/if_packet.h>
#include <net/if.h>
#include <netinet/ether.h>
#include <netinet/in.h>

#include <algorithm>

#include "../calls.h"
#include "../method.h"
#include "../ret.h"

namespace bsd_sockets {
namespace {

// 0 is C's failure here, never an interface.
long IfNametoindex(std::string name) {
  unsigned index = if_nametoindex(name.c_str());
  return index == 0 ? -static_cast<long>(errno) : static_cast<long>(index);
}

// An empty string is the failure; errno is always ENXIO then.
std::string IfIndextoname(int index) {
  char name[IF_NAMESIZE];
  return if_indextoname(static_cast<unsigned>(index), name) == nullptr ? std::string() : std::string(name);
}

struct NameIndex {
  unsigned index;
  std::string name;
};

Napi::Value ToValue(Napi::Env env, const NameIndex& entry) {
  Napi::Object object = Napi::Object::New(env);
  Put(object, "index", entry.index);
  Put(object, "name", entry.name);
  return object;
}

Result<std::vector<NameIndex>> IfNameindex() {
  struct if_nameindex* list = if_nameindex();
  if (list == nullptr) return -static_cast<long>(errno);
  std::vector<NameIndex> all;
  for (struct if_nameindex* entry = list; entry->if_index != 0; entry++)
    all.push_back({entry->if_index, entry->if_name});
  if_freenameindex(list);
  return all;
}

struct Ifaddr {
  std::string name;
  unsigned flags;
  std::optional<Memory> address;
  std::optional<Memory> netmask;
  std::optional<Memory> broadaddr;
  std::optional<Memory> dstaddr;
};

Napi::Value ToValue(Napi::Env env, const Ifaddr& entry) {
  Napi::Object object = Napi::Object::New(env);
  Put(object, "name", entry.name);
  Put(object, "flags", entry.flags);
  Put(object, "address", entry.address);
  Put(object, "netmask", entry.netmask);
  Put(object, "broadaddr", entry.broadaddr);
  Put(object, "dstaddr", entry.dstaddr);
  return object;
}

// getifaddrs() gives no lengths: each family has its own, and the C library keeps others as a struct sockaddr.
size_t LengthOf(const sockaddr* address) {
  switch (address->sa_family) {
    case AF_INET:
      return sizeof(sockaddr_in);
    case AF_INET6:
      return sizeof(sockaddr_in6);
    case AF_PACKET: {
      size_t halen = reinterpret_cast<const sockaddr_ll*>(address)->sll_halen;
      return std::max(sizeof(sockaddr_ll), offsetof(sockaddr_ll, sll_addr) + halen);
    }
    default:
      return sizeof(sockaddr);
  }
}

std::optional<Memory> AddressAt(const sockaddr* address) {
  if (address == nullptr) return std::nullopt;
  return Memory(address, LengthOf(address));
}

Result<std::vector<Ifaddr>> Getifaddrs() {
  ifaddrs* list;
  if (getifaddrs(&list) == -1) return -static_cast<long>(errno);
  std::vector<Ifaddr> all;
  for (ifaddrs* entry = list; entry != nullptr; entry = entry->ifa_next) {
    Ifaddr one{entry->ifa_name, entry->ifa_flags, AddressAt(entry->ifa_addr), AddressAt(entry->ifa_netmask)};
    // One pointer has two names, and the flags say which of them it goes by.
    if (entry->ifa_flags & IFF_BROADCAST) one.broadaddr = AddressAt(entry->ifa_broadaddr);
    if (entry->ifa_flags & IFF_POINTOPOINT) one.dstaddr = AddressAt(entry->ifa_dstaddr);
    all.push_back(std::move(one));
  }
  freeifaddrs(list);
  return all;
}

ether_addr* EtherAddress(Bytes bytes) { return reinterpret_cast<ether_addr*>(bytes.data()); }

long EtherAton(std::string text, Bytes destination) {
  if (destination.size() < sizeof(ether_addr)) return -ENOSPC;
  return ether_aton_r(text.c_str(), EtherAddress(destination)) == nullptr ? 0 : 1;
}

std::string EtherNtoa(Bytes source) {
  if (source.size() < sizeof(ether_addr)) return std::string();
  char text[18];
  return ether_ntoa_r(EtherAddress(source), text);
}

long EtherHostton(std::string name, Bytes destination) {
  if (destination.size() < sizeof(ether_addr)) return -ENOSPC;
  return ether_hostton(name.c_str(), EtherAddress(destination)) == 0 ? 1 : 0;
}

// C is told no size here. The C library keeps the whole line of /etc/ethers in 1024 bytes, so no name is longer.
std::string EtherNtohost(Bytes source) {
  if (source.size() < sizeof(ether_addr)) return std::string();
  char name[1024];
  return ether_ntohost(name, EtherAddress(source)) == 0 ? std::string(name) : std::string();
}

}  // namespace

void InitInterface(Napi::Env env, Napi::Object exports) {
  CALL("if_nametoindex", IfNametoindex, "name")
  CALL("if_indextoname", IfIndextoname, "index")
  CALL("if_nameindex", IfNameindex)
  CALL("getifaddrs", Getifaddrs)
  CALL("ether_aton", EtherAton, "text", "destination")
  CALL("ether_ntoa", EtherNtoa, "source")
  CALL("ether_hostton", EtherHostton, "name", "destination")
  CALL("ether_ntohost", EtherNtohost, "source")
}

}  // namespace bsd_sockets
