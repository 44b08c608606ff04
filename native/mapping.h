// Memory that a socket shares with its owner, and that JavaScript sees as an ArrayBuffer.
#pragma once
#include <napi.h>
#include <sys/mman.h>

#include <map>
#include <memory>
#include <utility>

#include "ret.h"

namespace bsd_sockets {

// Unmapped once: by munmap(), or else when nobody can reach it any more. The ArrayBuffer's finalizer has a share in it,
// so it lives for as long as the bytes can be reached, also when transfer() has given them to another ArrayBuffer.
class Mapping {
 public:
  Mapping(void* base, size_t length) : base_(base), length_(length) {}
  Mapping(const Mapping&) = delete;
  Mapping& operator=(const Mapping&) = delete;
  ~Mapping() { Unmap(); }

  void* base() const { return base_; }
  size_t length() const { return length_; }

  long Unmap() {
    if (base_ == MAP_FAILED) return 0;
    return Ret(munmap(std::exchange(base_, MAP_FAILED), length_));
  }

 private:
  void* base_;
  size_t length_;
};

// The mappings of an environment, by where they lie. Entries of those that are gone may linger.
using Mappings = std::map<void*, std::weak_ptr<Mapping>>;

// -EOPNOTSUPP where the runtime has no ArrayBuffers of memory that is not its own.
Napi::Value ToValue(Napi::Env env, const std::shared_ptr<Mapping>& mapping);

}  // namespace bsd_sockets
