// Lookups that the event loop does not wait for: getaddrinfo(3) and getnameinfo(3), which cannot be polled, on threads
// of our own. There are a few for each environment, they live while there is something to look up, and nothing waits
// for them: one whose name server does not answer outlives the environment, and its answer is nobody's.
#pragma once
#include <netdb.h>

#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "../value.h"

namespace bsd_sockets {

struct AddrInfo {
  int flags;
  int family;
  int socktype;
  int protocol;
  std::optional<std::string> canonname;
  Memory address;
};

struct NameInfo {
  std::string host;
  std::string service;
};

Napi::Value ToValue(Napi::Env env, const AddrInfo& info);
Napi::Value ToValue(Napi::Env env, const NameInfo& info);

// The calls, made by whatever thread. A number is an EAI_* value, and `error` receives errno, which counts when it is
// EAI_SYSTEM.
Result<std::vector<AddrInfo>> LookUpAddresses(const std::optional<std::string>& node,
                                              const std::optional<std::string>& service, const addrinfo& hints,
                                              int* error);
Result<NameInfo> LookUpName(const std::vector<uint8_t>& address, int flags, int* error);

// One lookup. Its eventfd becomes readable when the answer is there, and lives as long as it does.
struct Lookup {
  explicit Lookup(std::function<void(Lookup*)> how) : run(std::move(how)) {}
  ~Lookup();

  int fd = -1;
  std::function<void(Lookup*)> run;
  Result<std::vector<AddrInfo>> addresses;
  Result<NameInfo> name;
  int error = 0;
};

// The lookups of an environment.
class Lookups {
 public:
  ~Lookups();

  // Begins one: its number, or -errno; `fd` receives its eventfd.
  long Begin(std::function<void(Lookup*)> run, int* fd);
  // Null for a number that is no lookup's.
  Lookup* Find(int id) const;
  // Its answer is not wanted (any more). One that has not begun does not begin.
  void End(int id);

 private:
  struct Shared {
    std::mutex mutex;
    std::deque<std::shared_ptr<Lookup>> waiting;
    int threads = 0;
  };

  static void* Thread(void* shared);
  long Work();

  std::shared_ptr<Shared> shared_ = std::make_shared<Shared>();
  std::map<int, std::shared_ptr<Lookup>> all_;
  int last_ = 0;
};

}  // namespace bsd_sockets
