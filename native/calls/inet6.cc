// RFC 3542: the options of IPv6 extension headers, and routing headers, in memory of the caller's.
//
// The C library trusts its caller with offsets, and the bytes with their own lengths. Here both come from anywhere, so
// they are compared with the memory there is before the C library sees them. Its failure is -1, without an errno.
#include <netinet/in.h>
#include <netinet/ip6.h>

#include <algorithm>

#include "../calls.h"
#include "../method.h"

namespace bsd_sockets {
namespace {

constexpr size_t kLongest = 256 * 8;  // an extension header counts its units of 8 bytes in one byte

bool Within(int offset, size_t size) { return offset >= 0 && static_cast<size_t>(offset) <= size; }

// Without memory the calls compute how much would be needed.
void* DataOf(const std::optional<Bytes>& extbuf) { return extbuf ? extbuf->data() : nullptr; }
size_t SizeOf(const std::optional<Bytes>& extbuf) { return extbuf ? std::min(extbuf->size(), kLongest) : 0; }

long OptInit(std::optional<Bytes> extbuf) {
  if (extbuf && (extbuf->empty() || extbuf->size() > kLongest)) return -1;
  return inet6_opt_init(DataOf(extbuf), SizeOf(extbuf));
}

// out: [where the option's data begins], -1 without memory.
long OptAppend(std::optional<Bytes> extbuf, int offset, int type, int length, int align, Ints<1> out) {
  if (!Within(offset, kLongest) || type != (type & 0xff) || align != (align & 0xff)) return -1;
  void* databuf = nullptr;
  int result = inet6_opt_append(DataOf(extbuf), SizeOf(extbuf), offset, static_cast<uint8_t>(type),
                                static_cast<socklen_t>(length), static_cast<uint8_t>(align), &databuf);
  if (result >= 0) out[0] = extbuf ? static_cast<uint8_t*>(databuf) - extbuf->data() : -1;
  return result;
}

long OptFinish(std::optional<Bytes> extbuf, int offset) {
  if (!Within(offset, kLongest)) return -1;
  return inet6_opt_finish(DataOf(extbuf), SizeOf(extbuf), offset);
}

long OptSetVal(Bytes databuf, int offset, Bytes value) {
  if (!Within(offset, databuf.size()) || value.size() > databuf.size() - offset) return -1;
  std::vector<uint8_t> copy(value.begin(), value.end());  // the two may overlap
  return inet6_opt_set_val(databuf.data(), offset, copy.data(), copy.size());
}

long OptGetVal(Bytes databuf, int offset, Bytes value) {
  if (!Within(offset, databuf.size()) || value.size() > databuf.size() - offset) return -1;
  std::vector<uint8_t> copy(databuf.begin(), databuf.end());
  return inet6_opt_get_val(copy.data(), offset, value.data(), value.size());
}

// The C library looks for an option's length behind its type, even when the type is the last byte there is, and does
// not care whether the option ends within the memory.
template <class Call>
long LookAt(Bytes extbuf, int offset, Ints<3> out, Call call) {
  size_t size = std::min(extbuf.size(), kLongest);
  if (!Within(offset, size)) return -1;
  uint8_t copy[kLongest + 2] = {};
  std::copy_n(extbuf.begin(), size, copy);
  uint8_t type = 0;
  socklen_t length = 0;
  void* databuf = nullptr;
  int result = call(copy, size, &type, &length, &databuf);
  if (result < 0 || static_cast<size_t>(result) > size) return -1;
  out[0] = type;
  out[1] = static_cast<int32_t>(length);
  out[2] = static_cast<int32_t>(static_cast<uint8_t*>(databuf) - copy);
  return result;
}

// out: [type, length, where its data begins]
long OptNext(Bytes extbuf, int offset, Ints<3> out) {
  return LookAt(extbuf, offset, out, [=](void* data, size_t size, uint8_t* type, socklen_t* length, void** databuf) {
    return inet6_opt_next(data, size, offset, type, length, databuf);
  });
}

long OptFind(Bytes extbuf, int offset, int type, Ints<3> out) {
  if (type != (type & 0xff)) return -1;
  return LookAt(extbuf, offset, out, [=](void* data, size_t size, uint8_t* found, socklen_t* length, void** databuf) {
    *found = static_cast<uint8_t>(type);
    return inet6_opt_find(data, size, offset, *found, length, databuf);
  });
}

long RthSpace(int type, int segments) { return inet6_rth_space(type, segments); }

long RthInit(Bytes bp, int type, int segments) {
  return inet6_rth_init(bp.data(), bp.size(), type, segments) == nullptr ? -1 : 0;
}

// Is there a routing header of type 0 that lies in the memory as a whole, and does not say that more segments are left
// than it has?
bool IsHeader(Bytes bp) {
  if (bp.size() < sizeof(ip6_rthdr0)) return false;
  const auto* header = reinterpret_cast<const ip6_rthdr0*>(bp.data());
  size_t size = (header->ip6r0_len + size_t{1}) * 8;
  return size <= bp.size() && header->ip6r0_len % 2 == 0 && header->ip6r0_segleft <= header->ip6r0_len / 2 &&
         header->ip6r0_type == IPV6_RTHDR_TYPE_0;
}

long RthAdd(Bytes bp, Bytes address) {
  if (!IsHeader(bp) || address.size() != sizeof(in6_addr)) return -1;
  in6_addr copy;
  std::copy(address.begin(), address.end(), copy.s6_addr);
  return inet6_rth_add(bp.data(), &copy);
}

long RthReverse(Bytes in, Bytes out) {
  if (!IsHeader(in) || out.size() < (in[1] + size_t{1}) * 8) return -1;
  std::vector<uint8_t> copy(in.begin(), in.begin() + (in[1] + 1) * 8);  // the two may overlap
  return inet6_rth_reverse(copy.data(), out.data());
}

long RthSegments(Bytes bp) { return IsHeader(bp) ? inet6_rth_segments(bp.data()) : -1; }

// Where the address begins.
long RthGetaddr(Bytes bp, int index) {
  if (!IsHeader(bp) || index < 0) return -1;
  auto* address = reinterpret_cast<uint8_t*>(inet6_rth_getaddr(bp.data(), index));
  return address == nullptr ? -1 : address - bp.data();
}

}  // namespace

void InitInet6(Napi::Env env, Napi::Object exports) {
  CALL("inet6_opt_init", OptInit, "extbuf")
  CALL("inet6_opt_append", OptAppend, "extbuf", "offset", "type", "length", "align", "out")
  CALL("inet6_opt_finish", OptFinish, "extbuf", "offset")
  CALL("inet6_opt_set_val", OptSetVal, "databuf", "offset", "value")
  CALL("inet6_opt_next", OptNext, "extbuf", "offset", "out")
  CALL("inet6_opt_find", OptFind, "extbuf", "offset", "type", "out")
  CALL("inet6_opt_get_val", OptGetVal, "databuf", "offset", "value")
  CALL("inet6_rth_space", RthSpace, "type", "segments")
  CALL("inet6_rth_init", RthInit, "bp", "type", "segments")
  CALL("inet6_rth_add", RthAdd, "bp", "address")
  CALL("inet6_rth_reverse", RthReverse, "bp", "out")
  CALL("inet6_rth_segments", RthSegments, "bp")
  CALL("inet6_rth_getaddr", RthGetaddr, "bp", "index")
}

}  // namespace bsd_sockets
