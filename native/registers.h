// The register file: the integers of a hot call travel through shared memory instead of through N-API.
//
// TypeScript stores the descriptor and the flags, calls a function that takes at most the buffers, and reads the
// result back. Four typed-array stores cost 2 ns in compiled JavaScript; the N-API calls that they replace cost 35.
// lib/raw/registers.ts has the other half of this picture:
//
//     int32 index   0        1    2    3    4        …  16 (byte 64)
//                   result   fd   a    b    length      address, 256 bytes
#pragma once
#include <sys/socket.h>

#include <cstddef>
#include <cstdint>

namespace bsd_sockets {

struct Registers {
  int32_t result;  // >= 0: what the call returned; < 0: -errno, or one of the refusals below
  int32_t fd;
  int32_t a;       // flags, the option's level, or the timeout in milliseconds
  int32_t b;       // the option's name, or how many there is room for
  int32_t length;  // in: the room for an address or a value; out: what the kernel said
  int32_t reserved[11];
  alignas(8) unsigned char address[256];  // > sizeof(sockaddr_storage): Linux returns 111 for a full sun_path

  sockaddr* storage() { return reinterpret_cast<sockaddr*>(address); }
  socklen_t* addrlen() { return reinterpret_cast<socklen_t*>(&length); }
};
static_assert(offsetof(Registers, address) == 64, "lib/raw/registers.ts looks for the address there");

// A view's memory.
struct Span {
  void* data;
  size_t size;

  const sockaddr* address() const { return static_cast<const sockaddr*>(data); }
};

// What the buffer of a hot call is to it. Of each role the memory of the last view is kept, for calls that come without
// a buffer: they mean the same view once more. When they may, lib/raw/known.ts knows.
enum Role { kNotKept, kData, kTo, kBuffer, kFrom, kValue, kEvents, kRoles };

// Results that no errno can be: the call was not made, and JavaScript says why.
enum Refusal : int32_t {
  kNotBytes = INT32_MIN,         // the buffer argument is no Uint8Array, or its memory is gone
  kEmptyBuffer = INT32_MIN + 1,  // of the reactor: it has 0 bytes, and may have had more when the wait began
  kAddressNotBytes = INT32_MIN + 2,
  kTooShort = INT32_MIN + 3,  // the length register says more than the room has
};

}  // namespace bsd_sockets
