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

// What is wrong with an argument of a batch: no errno is as low. lib/raw/message.ts says it in words.
enum Refusal : int32_t { kIov = INT32_MIN, kAddresses, kControls, kOut };

// The arrays of a batch, parallel: message i has the parts iov[i], the address addresses[i], the control controls[i].
// They have been collected; now that no JavaScript can run, Prepare() looks up the pointers.
struct Batch {
  std::vector<iovec> parts;
  std::vector<mmsghdr> headers;

  // 0, or a refusal.
  long Prepare(const Lists& iov, const Each& addresses, const Each& controls) {
    if (!iov.Resolve(&parts)) return kIov;
    headers.resize(iov.counts.size());
    size_t part = 0;
    for (size_t i = 0; i < headers.size(); i++) {
      headers[i].msg_hdr.msg_iov = parts.data() + part;
      headers[i].msg_hdr.msg_iovlen = iov.counts[i];
      part += iov.counts[i];
    }
    std::vector<iovec> names;
    if (!addresses.Resolve(&names) || !FitsBatch(names)) return kAddresses;
    for (size_t i = 0; i < names.size(); i++) {
      headers[i].msg_hdr.msg_name = names[i].iov_base;
      headers[i].msg_hdr.msg_namelen = names[i].iov_len;
    }
    std::vector<iovec> ancillary;
    if (!controls.Resolve(&ancillary) || !FitsBatch(ancillary)) return kControls;
    for (size_t i = 0; i < ancillary.size(); i++) {
      headers[i].msg_hdr.msg_control = ancillary[i].iov_base;
      headers[i].msg_hdr.msg_controllen = ancillary[i].iov_len;
    }
    return 0;
  }

 private:
  bool FitsBatch(const std::vector<iovec>& each) const { return each.empty() || each.size() == headers.size(); }
};

long Sendmmsg(const Lists& iov, const Each& addresses, const Each& controls, Fd fd, int flags) {
  Batch batch;
  if (long refusal = batch.Prepare(iov, addresses, controls)) return refusal;
  return Ret(sendmmsg(fd.value, batch.headers.data(), batch.headers.size(), flags));
}

timespec FromMilliseconds(double ms) {
  timespec time{};
  time.tv_sec = static_cast<time_t>(ms / 1000);
  time.tv_nsec = static_cast<long>((ms - 1000.0 * static_cast<double>(time.tv_sec)) * 1e6);
  return time;
}

// Four integers for each message received: its bytes, and the lengths and flags as recvmsg() gives them.
long Recvmmsg(const Lists& iov, const Each& addresses, const Each& controls, Fd fd, int flags,
              std::optional<double> timeout_ms, Ints<1> out) {
  Batch batch;
  if (long refusal = batch.Prepare(iov, addresses, controls)) return refusal;
  if (out.size() < 4 * batch.headers.size()) return kOut;
  timespec timeout = FromMilliseconds(timeout_ms.value_or(0));
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
  BLOCKING_CALL(Wait::kSend, "sendmsg", Sendmsg, "iov", "fd", "address", "control", "flags")
  BLOCKING_CALL(Wait::kReceive, "recvmsg", Recvmsg, "iov", "fd", "address", "control", "flags", "out")
  BLOCKING_CALL(Wait::kSend, "sendmmsg", Sendmmsg, "iov", "addresses", "controls", "fd", "flags")
  BLOCKING_CALL(Wait::kReceive, "recvmmsg", Recvmmsg, "iov", "addresses", "controls", "fd", "flags", "timeoutMs", "out")
  BLOCKING_CALL(Wait::kReceive, "readv", Readv, "iov", "fd")
  BLOCKING_CALL(Wait::kSend, "writev", Writev, "iov", "fd")
}

}  // namespace bsd_sockets
