// <netdb.h>: names and numbers of hosts, services, protocols and networks, and gethostname(2).
//
// All of them by the forms of the C library that are safe between threads: workers look names up too.
#include <arpa/inet.h>
#include <netdb.h>
#include <unistd.h>

#include <algorithm>
#include <span>

#include "../calls.h"
#include "../lookup/arg.h"
#include "../lookup/lookup.h"
#include "../method.h"
#include "../reactor/arg.h"
#include "../ret.h"

namespace bsd_sockets {

static const char* OrNull(const std::optional<std::string>& text) { return text ? text->c_str() : nullptr; }

Napi::Value ToValue(Napi::Env env, const AddrInfo& info) {
  Napi::Object object = Napi::Object::New(env);
  Put(object, "flags", info.flags);
  Put(object, "family", info.family);
  Put(object, "socktype", info.socktype);
  Put(object, "protocol", info.protocol);
  Put(object, "canonname", info.canonname);
  Put(object, "address", info.address);
  return object;
}

Napi::Value ToValue(Napi::Env env, const NameInfo& info) {
  Napi::Object object = Napi::Object::New(env);
  Put(object, "host", info.host);
  Put(object, "service", info.service);
  return object;
}

Result<std::vector<AddrInfo>> LookUpAddresses(const std::optional<std::string>& node,
                                              const std::optional<std::string>& service, const addrinfo& hints,
                                              int* error) {
  addrinfo* list = nullptr;
  int result = getaddrinfo(OrNull(node), OrNull(service), &hints, &list);
  *error = errno;
  if (result != 0) return static_cast<long>(result);
  std::vector<AddrInfo> all;
  for (addrinfo* ai = list; ai != nullptr; ai = ai->ai_next) {
    all.push_back({ai->ai_flags, ai->ai_family, ai->ai_socktype, ai->ai_protocol, std::nullopt,
                   Memory(ai->ai_addr, ai->ai_addrlen)});
    if (ai->ai_canonname != nullptr) all.back().canonname = ai->ai_canonname;
  }
  freeaddrinfo(list);
  return all;
}

// The address is copied to memory that ends in zeros: the C library reads an AF_UNIX path up to its NUL, and a path of
// 108 bytes has none.
static int CallGetnameinfo(std::span<const uint8_t> address, std::span<char> host, std::span<char> service, int flags,
                           int* error) {
  union {
    sockaddr generic;
    unsigned char bytes[256];
  } copy{};
  size_t length = std::min(address.size(), sizeof copy - 1);
  std::copy_n(address.begin(), length, copy.bytes);
  int result = getnameinfo(&copy.generic, length, host.data(), host.size(), service.data(), service.size(), flags);
  *error = errno;
  return result;
}

Result<NameInfo> LookUpName(const std::vector<uint8_t>& address, int flags, int* error) {
  char host[NI_MAXHOST];
  char service[128];  // more than NI_MAXSERV: the service of an AF_UNIX address is its path
  long result = CallGetnameinfo(address, host, service, flags, error);
  if (result != 0) return result;
  return NameInfo{host, service};
}

namespace {

addrinfo Hints(int flags, int family, int socktype, int protocol) {
  addrinfo hints{};
  hints.ai_flags = flags;
  hints.ai_family = family;
  hints.ai_socktype = socktype;
  hints.ai_protocol = protocol;
  return hints;
}

Result<std::vector<AddrInfo>> Getaddrinfo(std::optional<std::string> node, std::optional<std::string> service,
                                          int flags, int family, int socktype, int protocol, Ints<1> error) {
  return LookUpAddresses(node, service, Hints(flags, family, socktype, protocol), &error[0]);
}

long Getnameinfo(Bytes address, std::optional<Bytes> host, std::optional<Bytes> service, int flags, Ints<1> error) {
  auto text = [](std::optional<Bytes>& room) {
    return room ? std::span<char>(reinterpret_cast<char*>(room->data()), room->size()) : std::span<char>();
  };
  return CallGetnameinfo(address, text(host), text(service), flags, &error[0]);
}

// The same on other threads: the number of the lookup, and its eventfd in `fd`, or -errno.
long BeginAddresses(std::optional<std::string> node, std::optional<std::string> service, int flags, int family,
                    int socktype, int protocol, Ints<1> fd, Lookups* lookups) {
  addrinfo hints = Hints(flags, family, socktype, protocol);
  return lookups->Begin(
      [=](Lookup* lookup) { lookup->addresses = LookUpAddresses(node, service, hints, &lookup->error); }, &fd[0]);
}

long BeginName(Bytes address, int flags, Ints<1> fd, Lookups* lookups) {
  std::vector<uint8_t> bytes(address.begin(), address.end());
  return lookups->Begin([=](Lookup* lookup) { lookup->name = LookUpName(bytes, flags, &lookup->error); }, &fd[0]);
}

// The answers, once the eventfd is readable.
Result<std::vector<AddrInfo>> AnswerAddresses(int id, Ints<1> error, Lookups* lookups) {
  Lookup* lookup = lookups->Find(id);
  if (lookup == nullptr) return static_cast<long>(EAI_FAIL);
  error[0] = lookup->error;
  return lookup->addresses;
}

Result<NameInfo> AnswerName(int id, Ints<1> error, Lookups* lookups) {
  Lookup* lookup = lookups->Find(id);
  if (lookup == nullptr) return static_cast<long>(EAI_FAIL);
  error[0] = lookup->error;
  return lookup->name;
}

// The number of its eventfd is anybody's from here on.
long EndLookup(int id, Lookups* lookups, Reactor* reactor) {
  Lookup* lookup = lookups->Find(id);
  if (lookup == nullptr) return 0;
  if (reactor != nullptr) reactor->Forget(lookup->fd);
  lookups->End(id);
  if (reactor != nullptr) reactor->Deliver();
  return 0;
}

std::string GaiStrerror(int code) { return gai_strerror(code); }
std::string Hstrerror(int code) { return hstrerror(code); }

// Makes a call of the *_r kind, which returns ERANGE until it is given enough room for the strings of its answer.
template <class Call>
int WithRoom(std::vector<char>* room, Call call) {
  for (size_t size = 1024; size <= size_t{1} << 24; size *= 4) {
    room->resize(size);
    int result = call(room->data(), size);
    if (result != ERANGE) return result;
  }
  return ERANGE;
}

std::vector<std::string> Strings(char** list) {
  std::vector<std::string> strings;
  for (; list != nullptr && *list != nullptr; list++) strings.emplace_back(*list);
  return strings;
}

struct Host {
  std::string name;
  std::vector<std::string> aliases;
  int family;
  std::vector<Memory> addresses;

  using C = hostent;
  static Host From(const hostent& c) {
    Host host{c.h_name, Strings(c.h_aliases), c.h_addrtype, {}};
    for (char** a = c.h_addr_list; *a != nullptr; a++) host.addresses.emplace_back(*a, c.h_length);
    return host;
  }
};

struct Net {
  std::string name;
  std::vector<std::string> aliases;
  int family;
  uint32_t net;

  using C = netent;
  static Net From(const netent& c) { return {c.n_name, Strings(c.n_aliases), c.n_addrtype, c.n_net}; }
};

struct Service {
  std::string name;
  std::vector<std::string> aliases;
  int port;
  std::string protocol;

  using C = servent;
  static Service From(const servent& c) {
    return {c.s_name, Strings(c.s_aliases), ntohs(static_cast<uint16_t>(c.s_port)), c.s_proto};
  }
};

struct Protocol {
  std::string name;
  std::vector<std::string> aliases;
  int protocol;

  using C = protoent;
  static Protocol From(const protoent& c) { return {c.p_name, Strings(c.p_aliases), c.p_proto}; }
};

template <class Entry>
Napi::Object Named(Napi::Env env, const Entry& entry) {
  Napi::Object object = Napi::Object::New(env);
  Put(object, "name", entry.name);
  Put(object, "aliases", entry.aliases);
  return object;
}

Napi::Value ToValue(Napi::Env env, const Host& host) {
  Napi::Object object = Named(env, host);
  Put(object, "family", host.family);
  Put(object, "addresses", host.addresses);
  return object;
}

Napi::Value ToValue(Napi::Env env, const Net& net) {
  Napi::Object object = Named(env, net);
  Put(object, "family", net.family);
  Put(object, "net", net.net);
  return object;
}

Napi::Value ToValue(Napi::Env env, const Service& service) {
  Napi::Object object = Named(env, service);
  Put(object, "port", service.port);
  Put(object, "protocol", service.protocol);
  return object;
}

Napi::Value ToValue(Napi::Env env, const Protocol& protocol) {
  Napi::Object object = Named(env, protocol);
  Put(object, "protocol", protocol.protocol);
  return object;
}

// For calls that say why there is no answer: the number is h_errno, and for NETDB_INTERNAL `error` receives errno.
template <class Entry, class Call>
Result<Entry> Ask(Ints<1> error, Call call) {
  typename Entry::C entry;
  typename Entry::C* found = nullptr;
  int why = NETDB_INTERNAL;
  std::vector<char> room;
  int result = WithRoom(&room, [&](char* data, size_t size) { return call(&entry, data, size, &found, &why); });
  if (found != nullptr) return Entry::From(*found);
  error[0] = result;
  return static_cast<long>(why == NETDB_SUCCESS ? NETDB_INTERNAL : why);
}

// For calls that do not: undefined when there is none, -errno when the lookup itself failed. A missing file is not such
// a failure: C returns NULL.
template <class Entry, class Call>
Result<std::optional<Entry>> Find(Call call) {
  typename Entry::C entry;
  typename Entry::C* found = nullptr;
  std::vector<char> room;
  int result = WithRoom(&room, [&](char* data, size_t size) { return call(&entry, data, size, &found); });
  if (found != nullptr) return std::optional(Entry::From(*found));
  if (result != 0 && result != ENOENT) return -static_cast<long>(result);
  return std::optional<Entry>();
}

Result<Host> Gethostbyname(std::string name, Ints<1> error) {
  return Ask<Host>(error, [&](auto... out) { return gethostbyname_r(name.c_str(), out...); });
}

Result<Host> Gethostbyname2(std::string name, int family, Ints<1> error) {
  return Ask<Host>(error, [&](auto... out) { return gethostbyname2_r(name.c_str(), family, out...); });
}

Result<Host> Gethostbyaddr(Bytes address, int family, Ints<1> error) {
  return Ask<Host>(error, [&](auto... out) { return gethostbyaddr_r(address.data(), address.size(), family, out...); });
}

Result<Net> Getnetbyname(std::string name, Ints<1> error) {
  return Ask<Net>(error, [&](auto... out) { return getnetbyname_r(name.c_str(), out...); });
}

Result<Net> Getnetbyaddr(int net, int family, Ints<1> error) {
  return Ask<Net>(error, [&](auto... out) { return getnetbyaddr_r(static_cast<uint32_t>(net), family, out...); });
}

Result<std::optional<Service>> Getservbyname(std::string name, std::optional<std::string> protocol) {
  return Find<Service>([&](auto... out) { return getservbyname_r(name.c_str(), OrNull(protocol), out...); });
}

Result<std::optional<Service>> Getservbyport(int port, std::optional<std::string> protocol) {
  int wire = htons(static_cast<uint16_t>(port));
  return Find<Service>([&](auto... out) { return getservbyport_r(wire, OrNull(protocol), out...); });
}

Result<std::optional<Protocol>> Getprotobyname(std::string name) {
  return Find<Protocol>([&](auto... out) { return getprotobyname_r(name.c_str(), out...); });
}

Result<std::optional<Protocol>> Getprotobynumber(int protocol) {
  return Find<Protocol>([&](auto... out) { return getprotobynumber_r(protocol, out...); });
}

// The C library declares these pointers never to be null, and that of an empty view may be.
char* NotNull(Bytes name) {
  static char nothing;
  return name.empty() ? &nothing : reinterpret_cast<char*>(name.data());
}

long Gethostname(Bytes name) { return Ret(gethostname(NotNull(name), name.size())); }
long Sethostname(Bytes name) { return Ret(sethostname(NotNull(name), name.size())); }

}  // namespace

void InitNetdb(Napi::Env env, Napi::Object exports) {
  CALL("getaddrinfo", Getaddrinfo, "node", "service", "flags", "family", "socktype", "protocol", "error")
  CALL("getnameinfo", Getnameinfo, "address", "host", "service", "flags", "error")
  CALL("beginGetaddrinfo", BeginAddresses, "node", "service", "flags", "family", "socktype", "protocol", "fd", "")
  CALL("beginGetnameinfo", BeginName, "address", "flags", "fd", "")
  CALL("answerGetaddrinfo", AnswerAddresses, "lookup", "error", "")
  CALL("answerGetnameinfo", AnswerName, "lookup", "error", "")
  CALL("endLookup", EndLookup, "lookup", "", "")
  CALL("gai_strerror", GaiStrerror, "code")
  CALL("hstrerror", Hstrerror, "code")
  CALL("gethostbyname", Gethostbyname, "name", "error")
  CALL("gethostbyname2", Gethostbyname2, "name", "family", "error")
  CALL("gethostbyaddr", Gethostbyaddr, "address", "family", "error")
  CALL("getnetbyname", Getnetbyname, "name", "error")
  CALL("getnetbyaddr", Getnetbyaddr, "net", "family", "error")
  CALL("getservbyname", Getservbyname, "name", "protocol")
  CALL("getservbyport", Getservbyport, "port", "protocol")
  CALL("getprotobyname", Getprotobyname, "name")
  CALL("getprotobynumber", Getprotobynumber, "protocol")
  CALL("gethostname", Gethostname, "name")
  CALL("sethostname", Sethostname, "name")
}

}  // namespace bsd_sockets
