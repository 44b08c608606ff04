// Messages: sendmsg(2), recvmsg(2), their batches, and readv(2), writev(2).
//
// The scatter/gather list is always the first parameter here, whatever C's order: reading an array's elements may run
// code of the caller's (a getter, a proxy), which may detach any buffer. So the list is collected first, and pointers
// are looked up only when no more JavaScript can run.
#include <sys/socket.h>
#include <sys/uio.h>
#include <time.h>

#include <algorithm>

#include "../calls.h"
#include "../method.h"
#include "../ret.h"

namespace bsd_sockets {
namespace {

msghdr Header(const std::optional<Bytes>& address, Views& iov, const std::optional<Bytes>& control) {
  msghdr header{};
  if (address) {
    header.msg_name = address->data();
    header.msg_namelen = address->size();
  }
  header.msg_iov = iov.data();
  header.msg_iovlen = iov.size();
  if (control) {
    header.msg_control = control->data();
    header.msg_controllen = control->size();
  }
  return header;
}

size_t SizeOf(const Views& iov) {
  size_t size = 0;
  for (const iovec& part : iov) size += part.iov_len;
  return size;
}

// The list behind its first bytes.
Views Behind(const Views& iov, size_t bytes) {
  Views rest;
  for (const iovec& part : iov) {
    size_t skipped = std::min(bytes, part.iov_len);
    bytes -= skipped;
    if (skipped < part.iov_len) rest.push_back({static_cast<char*>(part.iov_base) + skipped, part.iov_len - skipped});
  }
  return rest;
}

// Ancillary data goes with the first byte.
long Sendmsg(Views& iov, Fd fd, std::optional<Bytes> address, std::optional<Bytes> control, int flags,
             Progress* progress) {
  progress->wanted = SizeOf(iov);
  Views behind;
  Views& rest = progress->done > 0 ? (behind = Behind(iov, progress->done)) : iov;
  msghdr header = Header(address, rest, progress->done > 0 ? std::nullopt : control);
  return Ret(sendmsg(fd.value, &header, flags));
}

// With room for ancillary data there is no going on: it may come with any part, and there is room for one.
long Recvmsg(Views& iov, Fd fd, std::optional<Bytes> address, std::optional<Bytes> control, int flags, Ints<3> out,
             Progress* progress) {
  progress->where = Progress::kOnStreams;
  if ((flags & MSG_WAITALL) != 0 && !control) progress->wanted = SizeOf(iov);
  Views behind;
  Views& rest = progress->done > 0 ? (behind = Behind(iov, progress->done)) : iov;
  msghdr header = Header(address, rest, control);
  long result = Ret(recvmsg(fd.value, &header, flags));
  if (result >= 0) {
    out[0] = static_cast<int32_t>(header.msg_namelen);
    out[1] = static_cast<int32_t>(header.msg_controllen);
    out[2] = header.msg_flags;
  }
  return result;
}

long Readv(Views& iov, Fd fd) { return Ret(readv(fd.value, iov.data(), static_cast<int>(iov.size()))); }

long Writev(Views& iov, Fd fd, Progress* progress) {
  progress->wanted = SizeOf(iov);
  Views behind;
  Views& rest = progress->done > 0 ? (behind = Behind(iov, progress->done)) : iov;
  return Ret(writev(fd.value, rest.data(), static_cast<int>(rest.size())));
}

// What is wrong with a batch: no errno is as low. lib/raw/message.ts says it in words.
enum Refusal : int32_t { kGone = INT32_MIN, kOut };

// What the kernel takes: message i has its views, and of the addresses and controls, if there are any, the one.
struct Headers : std::vector<mmsghdr> {
  std::vector<iovec> views;

  // False when a memory is gone.
  bool Fill(const Batch& batch) {
    if (!batch.Resolve(&views)) return false;
    resize(batch.messages());
    iovec* next = views.data();
    for (size_t i = 0; i < size(); i++) {
      (*this)[i].msg_hdr.msg_iov = next;
      (*this)[i].msg_hdr.msg_iovlen = batch.views(i);
      next += batch.views(i);
    }
    for (size_t i = 0; batch.has_addresses() && i < size(); i++, next++) {
      (*this)[i].msg_hdr.msg_name = next->iov_base;
      (*this)[i].msg_hdr.msg_namelen = next->iov_len;
    }
    for (size_t i = 0; batch.has_controls() && i < size(); i++, next++) {
      (*this)[i].msg_hdr.msg_control = next->iov_base;
      (*this)[i].msg_hdr.msg_controllen = next->iov_len;
    }
    return true;
  }
};

long Sendmmsg(const Batch& batch, Fd fd, int flags, Progress* progress) {
  Headers headers;
  if (!headers.Fill(batch)) return kGone;
  progress->wanted = headers.size();
  progress->where = Progress::kNotOnStreams;
  size_t done = progress->done;
  return Ret(sendmmsg(fd.value, headers.data() + done, headers.size() - done, flags));
}

timespec FromMilliseconds(double ms) {
  timespec time{};
  time.tv_sec = static_cast<time_t>(ms / 1000);
  time.tv_nsec = static_cast<long>((ms - 1000.0 * static_cast<double>(time.tv_sec)) * 1e6);
  return time;
}

// A signal that ends a batch after its first messages leaves its error on the socket, by the kernel's own number for a
// call to be made again, and the next call would fail with it.
void ForgetInterruption(int fd) {
  int error;
  socklen_t size = sizeof error;
  getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &size);
}

// Four integers for each message received: its bytes, and the lengths and flags as recvmsg() gives them.
long Recvmmsg(const Batch& batch, Fd fd, int flags, std::optional<double> timeout_ms, Ints<1> out, Progress* progress) {
  Headers headers;
  if (!headers.Fill(batch)) return kGone;
  if (out.size() < 4 * headers.size()) return kOut;
  if ((flags & MSG_WAITFORONE) == 0) progress->wanted = headers.size();
  double left = Left(timeout_ms.value_or(0), progress->waited);
  size_t done = progress->done;
  if (done > 0) ForgetInterruption(fd.value);
  if (done > 0 && timeout_ms && left <= 0) return 0;
  timespec timeout = FromMilliseconds(left);
  long result =
      Ret(recvmmsg(fd.value, headers.data() + done, headers.size() - done, flags, timeout_ms ? &timeout : nullptr));
  for (size_t i = done; result > 0 && i < done + static_cast<size_t>(result); i++) {
    const mmsghdr& message = headers[i];
    out[4 * i] = static_cast<int32_t>(message.msg_len);
    out[4 * i + 1] = static_cast<int32_t>(message.msg_hdr.msg_namelen);
    out[4 * i + 2] = static_cast<int32_t>(message.msg_hdr.msg_controllen);
    out[4 * i + 3] = message.msg_hdr.msg_flags;
  }
  return result;
}

}  // namespace

void InitMessage(Napi::Env env, Napi::Object exports) {
  BLOCKING_CALL(Wait::kSend, "sendmsg", Sendmsg, "iov", "fd", "address", "control", "flags", "")
  BLOCKING_CALL(Wait::kReceive, "recvmsg", Recvmsg, "iov", "fd", "address", "control", "flags", "out", "")
  BLOCKING_CALL(Wait::kSend, "sendmmsg", Sendmmsg, "batch", "fd", "flags", "")
  BLOCKING_CALL(Wait::kReceive, "recvmmsg", Recvmmsg, "batch", "fd", "flags", "timeoutMs", "out", "")
  BLOCKING_CALL(Wait::kRead, "readv", Readv, "iov", "fd")
  BLOCKING_CALL(Wait::kSend, "writev", Writev, "iov", "fd", "")
}

}  // namespace bsd_sockets
