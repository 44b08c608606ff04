// Messages: sendmsg(2), recvmsg(2), their batches, and readv(2), writev(2).
//
// The scatter/gather list is always the first parameter here, whatever C's order: reading an array's elements may run
// code of the caller's (a getter, a proxy), which may detach any buffer. So the list is collected first, and pointers
// are looked up only when no more JavaScript can run.
#include <sys/socket.h>
#include <sys/uio.h>
#include <time.h>

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

long Sendmsg(Views& iov, Fd fd, std::optional<Bytes> address, std::optional<Bytes> control, int flags) {
  msghdr header = Header(address, iov, control);
  return Ret(sendmsg(fd.value, &header, flags));
}

long Recvmsg(Views& iov, Fd fd, std::optional<Bytes> address, std::optional<Bytes> control, int flags, Ints<3> out) {
  msghdr header = Header(address, iov, control);
  long result = Ret(recvmsg(fd.value, &header, flags));
  if (result >= 0) {
    out[0] = static_cast<int32_t>(header.msg_namelen);
    out[1] = static_cast<int32_t>(header.msg_controllen);
    out[2] = header.msg_flags;
  }
  return result;
}

long Readv(Views& iov, Fd fd) { return Ret(readv(fd.value, iov.data(), static_cast<int>(iov.size()))); }
long Writev(Views& iov, Fd fd) { return Ret(writev(fd.value, iov.data(), static_cast<int>(iov.size()))); }

// The arrays of a batch, parallel: message i has the parts iov[i], the address addresses[i], the control controls[i].
// They have been collected; now that no JavaScript can run, Prepare() looks up the pointers.
struct Batch {
  std::vector<iovec> parts;
  std::vector<mmsghdr> headers;

  bool Prepare(const Collected& iov, const Collected& addresses, const Collected& controls) {
    if (!iov.Resolve(&parts)) return false;
    std::vector<iovec> names;
    std::vector<iovec> ancillary;
    if (!addresses.Resolve(&names) || !controls.Resolve(&ancillary)) return false;
    headers.resize(iov.counts.size());
    size_t part = 0;
    for (size_t i = 0; i < headers.size(); i++) {
      msghdr& header = headers[i].msg_hdr;
      header.msg_iov = parts.data() + part;
      header.msg_iovlen = iov.counts[i];
      part += iov.counts[i];
      if (i < names.size()) {
        header.msg_name = names[i].iov_base;
        header.msg_namelen = names[i].iov_len;
      }
      if (i < ancillary.size()) {
        header.msg_control = ancillary[i].iov_base;
        header.msg_controllen = ancillary[i].iov_len;
      }
    }
    return true;
  }
};

long Sendmmsg(const Collected& iov, const Collected& addresses, const Collected& controls, Fd fd, int flags) {
  Batch batch;
  if (!batch.Prepare(iov, addresses, controls)) return kNotBytes;
  return Ret(sendmmsg(fd.value, batch.headers.data(), batch.headers.size(), flags));
}

// Four integers for each message received: its bytes, and the lengths and flags as recvmsg() gives them.
long Recvmmsg(const Collected& iov, const Collected& addresses, const Collected& controls, Fd fd, int flags,
              std::optional<double> timeout_ms, Ints<1> out) {
  Batch batch;
  if (!batch.Prepare(iov, addresses, controls)) return kNotBytes;
  if (out.size() < 4 * batch.headers.size()) return -EFAULT;
  timespec timeout{};
  if (timeout_ms) {
    timeout.tv_sec = static_cast<time_t>(*timeout_ms / 1000);
    timeout.tv_nsec = static_cast<long>((*timeout_ms - 1000.0 * timeout.tv_sec) * 1e6);
  }
  long result =
      Ret(recvmmsg(fd.value, batch.headers.data(), batch.headers.size(), flags, timeout_ms ? &timeout : nullptr));
  for (long i = 0; i < result; i++) {
    const mmsghdr& message = batch.headers[i];
    out[4 * i] = static_cast<int32_t>(message.msg_len);
    out[4 * i + 1] = static_cast<int32_t>(message.msg_hdr.msg_namelen);
    out[4 * i + 2] = static_cast<int32_t>(message.msg_hdr.msg_controllen);
    out[4 * i + 3] = message.msg_hdr.msg_flags;
  }
  return result;
}

}  // namespace

void InitMessage(Napi::Env env, Napi::Object exports) {
  CALL("sendmsg", Sendmsg, "iov", "fd", "address", "control", "flags")
  CALL("recvmsg", Recvmsg, "iov", "fd", "address", "control", "flags", "out")
  CALL("sendmmsg", Sendmmsg, "iov", "addresses", "controls", "fd", "flags")
  CALL("recvmmsg", Recvmmsg, "iov", "addresses", "controls", "fd", "flags", "timeoutMs", "out")
  CALL("readv", Readv, "iov", "fd")
  CALL("writev", Writev, "iov", "fd")
}

}  // namespace bsd_sockets
