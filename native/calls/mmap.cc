// The memory of sockets that have some, such as rings of packets: mmap(2), munmap(2).
//
// What JavaScript can reach must be memory, whatever becomes of it. So nothing but sockets is mapped: of a file that is
// cut short the pages are gone, and to touch them is SIGBUS. And it is mapped for reading and writing, because nothing
// keeps JavaScript from either; those sockets whose pages come and go (TCP) the kernel lets nobody map for writing.
#include <sys/mman.h>
#include <sys/stat.h>

#include "../calls.h"
#include "../mapping.h"
#include "../method.h"
#include "../ret.h"

namespace bsd_sockets {

// The longest view that every runtime has.
struct Length {
  size_t value;
};

template <>
struct Arg<Length> : NumberArg {
  static constexpr const char* kIs = "an integer from 1 to 2 ** 32 - 1";
  static bool From(Napi::Value v, Length* out) {
    double d;
    if (!WholeNumber(v, 1, UINT32_MAX, &d)) return false;
    out->value = static_cast<size_t>(d);
    return true;
  }
};

struct Protection {
  int value;
};

template <>
struct Arg<Protection> : NumberArg {
  static constexpr const char* kIs = "PROT_READ | PROT_WRITE";
  static bool From(Napi::Value v, Protection* out) {
    return Arg<int>::From(v, &out->value) && out->value == (PROT_READ | PROT_WRITE);
  }
};

struct MapFlags {
  int value;
};

template <>
struct Arg<MapFlags> : NumberArg {
  static constexpr const char* kIs = "MAP_SHARED or MAP_PRIVATE, and MAP_LOCKED and MAP_POPULATE if need be";
  static constexpr int kAll = MAP_SHARED | MAP_PRIVATE | MAP_LOCKED | MAP_POPULATE;
  static bool From(Napi::Value v, MapFlags* out) { return Arg<int>::From(v, &out->value) && (out->value & ~kAll) == 0; }
};

struct Position {
  int64_t value;
};

template <>
struct Arg<Position> {
  static constexpr const char* kIs = "an integer from 0 to 2 ** 53 - 1, or a bigint from 0n to 2n ** 63n - 1n";
  static bool From(Napi::Value v, Position* out) {
    double d;
    bool lossless = false;
    if (v.IsBigInt()) return out->value = v.As<Napi::BigInt>().Int64Value(&lossless), lossless && out->value >= 0;
    if (!WholeNumber(v, 0, 9007199254740991.0, &d)) return false;
    out->value = static_cast<int64_t>(d);
    return true;
  }
  static bool OfType(Napi::Value v) { return v.IsNumber() || v.IsBigInt(); }
};

struct Mapped {
  napi_env env;
  napi_value buffer;
  std::shared_ptr<Mapping> mapping;
};

template <>
struct Arg<Mapped> {
  static constexpr const char* kIs = "an ArrayBuffer of mmap() that is still mapped";
  static bool From(Napi::Value v, Mapped* out) {
    void* data;
    size_t length;
    if (napi_get_arraybuffer_info(v.Env(), v, &data, &length) != napi_ok || data == nullptr) return false;
    Mappings& mappings = v.Env().GetInstanceData<Environment>()->mappings;
    auto found = mappings.find(data);
    if (found == mappings.end()) return false;
    *out = {v.Env(), v, found->second.lock()};
    return out->mapping != nullptr && out->mapping->base() == data;
  }
  static bool OfType(Napi::Value v) { return v.IsArrayBuffer(); }
};

// The last share of a mapping unmaps it. Runtimes may call this on another thread, or after the environment's end.
static void Finalize(napi_env, void*, void* share) { delete static_cast<std::shared_ptr<Mapping>*>(share); }

Napi::Value ToValue(Napi::Env env, const std::shared_ptr<Mapping>& mapping) {
  napi_value buffer;
  auto* share = new std::shared_ptr<Mapping>(mapping);
  if (napi_create_external_arraybuffer(env, mapping->base(), mapping->length(), Finalize, share, &buffer) != napi_ok) {
    delete share;
    return ToValue(env, -long{EOPNOTSUPP});
  }
  Mappings& mappings = env.GetInstanceData<Environment>()->mappings;
  std::erase_if(mappings, [](const auto& entry) { return entry.second.expired(); });
  mappings.insert_or_assign(mapping->base(), mapping);
  return {env, buffer};
}

namespace {

Result<std::shared_ptr<Mapping>> Mmap(Fd fd, Length length, Protection protection, MapFlags flags, Position offset) {
  struct stat status;
  if (fstat(fd.value, &status) != 0) return Ret(-1);
  if (!S_ISSOCK(status.st_mode)) return -long{ENOTSOCK};
  void* base = mmap(nullptr, length.value, protection.value, flags.value, fd.value, offset.value);
  if (base == MAP_FAILED) return Ret(-1);
  return std::make_shared<Mapping>(base, length.value);
}

// First nobody can reach the bytes, then they are gone.
long Munmap(Mapped mapped) {
  if (napi_detach_arraybuffer(mapped.env, mapped.buffer) != napi_ok) return -long{EBUSY};
  return mapped.mapping->Unmap();
}

}  // namespace

void InitMmap(Napi::Env env, Napi::Object exports) {
  CALL("mmap", Mmap, "fd", "length", "prot", "flags", "offset")
  CALL("munmap", Munmap, "buffer")
}

}  // namespace bsd_sockets
