// A copy of a caller's bytes that ends where memory ends: what lies behind it can be touched by nobody, the kernel
// included. For calls where only the kernel knows how much it is going to write.
#pragma once
#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#include <cstring>
#include <span>

namespace bsd_sockets {

class Guarded {
 public:
  explicit Guarded(std::span<uint8_t> bytes) : bytes_(bytes) {
    size_t page = static_cast<size_t>(sysconf(_SC_PAGESIZE));
    room_ = (bytes.size() + page - 1) / page * page;
    base_ = mmap(nullptr, room_ + kGuard, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (base_ == MAP_FAILED) return;
    ok_ = mprotect(base_, room_, PROT_READ | PROT_WRITE) == 0;
    if (ok_) memcpy(data(), bytes.data(), bytes.size());
  }
  Guarded(const Guarded&) = delete;
  Guarded& operator=(const Guarded&) = delete;
  ~Guarded() {
    if (base_ != MAP_FAILED) munmap(base_, room_ + kGuard);
  }

  // False when there is no memory for it.
  bool ok() const { return ok_; }
  uint8_t* data() const { return static_cast<uint8_t*>(base_) + room_ - bytes_.size(); }
  void CopyBack() const { memcpy(bytes_.data(), data(), bytes_.size()); }

 private:
  // More than a driver skips at a time. It costs addresses and no memory.
  static constexpr size_t kGuard = 16 << 20;

  std::span<uint8_t> bytes_;
  size_t room_;
  void* base_;
  bool ok_ = false;
};

}  // namespace bsd_sockets
