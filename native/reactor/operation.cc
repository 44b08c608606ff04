// The calls themselves, as the reactor makes them: at once, and when their descriptor is ready.
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>

#include <algorithm>

#include "../arg.h"
#include "../hot.h"
#include "../ret.h"
#include "reactor.h"

namespace bsd_sockets {
namespace {

constexpr short kReadableEvents = POLLIN | POLLPRI | POLLRDHUP;
constexpr size_t kMostAtOnce = 1 << 30;  // results are 32-bit integers

// What has happened, as poll(2) says it; -EAGAIN for nothing.
int32_t Happened(int fd, short events) {
  pollfd one = {fd, events, 0};
  long n = Ret(poll(&one, 1, 0));
  if (n < 0) return static_cast<int32_t>(n);
  if ((one.revents & POLLNVAL) != 0) return -EBADF;
  return one.revents != 0 ? one.revents : -EAGAIN;
}

// The handshake is going on, or was. Writable is not yet connected: to have a peer is.
int32_t Established(int fd) {
  int32_t events = Happened(fd, POLLOUT);
  if (events < 0) return events;
  int error = 0;
  socklen_t size = sizeof error;
  long result = Ret(getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &size));
  if (result < 0 || error != 0) return result < 0 ? static_cast<int32_t>(result) : -error;
  sockaddr_storage peer;
  size = sizeof peer;
  result = Ret(getpeername(fd, reinterpret_cast<sockaddr*>(&peer), &size));
  if (result == -ENOTCONN && (events & POLLHUP) == 0) return -EAGAIN;
  return static_cast<int32_t>(result);
}

// A stream of which recv(2) gives all there is: TCP, and nothing on top of it, which might have boundaries of its own.
bool IsPlainTcp(int fd) {
  char ulp[16];
  socklen_t size = sizeof ulp;
  return getsockopt(fd, IPPROTO_TCP, kTcpUlp, ulp, &size) == 0 && size == 0;
}

napi_value Element(napi_env env, napi_value array, uint32_t index) {
  napi_value element = nullptr;
  napi_get_element(env, array, index, &element);
  return element;
}

}  // namespace

bool Waiter::HasBuffer() const {
  return kind != Kind::kAccept && kind != Kind::kConnect && kind != Kind::kReadable && kind != Kind::kWritable &&
         kind != Kind::kArrival;
}

bool Waiter::HasExtra() const {
  return kind == Kind::kConnect || kind == Kind::kSendto || kind == Kind::kSendmsg || kind == Kind::kRecvmsg ||
         kind == Kind::kRecvmmsg;
}

Queue Waiter::queue() const {
  switch (kind) {
    case Kind::kConnect:
    case Kind::kSend:
    case Kind::kSendAll:
    case Kind::kSendto:
    case Kind::kSendmsg:
    case Kind::kWritable:
      return kOut;
    default:
      return (flags & (MSG_OOB | MSG_ERRQUEUE)) != 0 && kind != Kind::kAccept && kind != Kind::kReadable ? kAside : kIn;
  }
}

// Without O_NONBLOCK the kernel would block in accept(2), and with it MSG_DONTWAIT changes nothing: it guards against a
// flag that is taken away, or a number that means another file by now.
int32_t Reactor::Operate(Waiter* wait, const Operands& operands) {
  int fd = wait->fd;
  switch (wait->kind) {
    case Kind::kAccept: {
      long flags = Ret(fcntl(fd, F_GETFL));
      if (flags < 0) return static_cast<int32_t>(flags);
      if ((flags & O_NONBLOCK) == 0) return kIsBlocking;
      *operands.name_size = kNameSize;
      auto* size = reinterpret_cast<socklen_t*>(operands.name_size);
      auto result = static_cast<int32_t>(Ret(accept4(fd, operands.name, size, wait->flags)));
      if (result >= 0) Forget(result);  // whatever had the number before
      return result;
    }
    case Kind::kConnect:
      return Connect(wait, operands.extra);
    case Kind::kSendmsg:
    case Kind::kRecvmsg:
      return Message(*wait, operands);
    case Kind::kRecvmmsg:
      return Batch(*wait, operands);
    case Kind::kReadable:
      return Happened(fd, kReadableEvents);
    case Kind::kWritable:
      return Happened(fd, POLLOUT);
    case Kind::kArrival:
      return Arrived(fd);
    default:
      break;
  }
  // A Uint8Array: lib/bytes.ts makes one of whatever it is given.
  Span span;
  napi_status status =
      napi_get_typedarray_info(env_, operands.buffer, nullptr, &span.size, &span.data, nullptr, nullptr);
  if (status != napi_ok) return kNotBytes;
  if (span.size == 0 && (wait->marks & kEmptyMeant) == 0) return kEmptyBuffer;
  size_t size = std::min(span.size, kMostAtOnce);
  int flags = wait->flags | MSG_DONTWAIT;
  switch (wait->kind) {
    case Kind::kSend:
      return static_cast<int32_t>(Ret(send(fd, span.data, size, flags)));
    case Kind::kSendAll:
      return SendAll(wait, static_cast<const uint8_t*>(span.data), span.size);
    case Kind::kSendto: {
      Span address;
      if (!SpanOf(env_, operands.extra, &address)) return kAddressNotBytes;
      return static_cast<int32_t>(Ret(sendto(fd, span.data, size, flags, address.address(), address.size)));
    }
    case Kind::kRecv: {
      auto n = static_cast<int32_t>(Ret(recv(fd, span.data, size, flags)));
      NoteShort(*wait, n, size);
      return n;
    }
    case Kind::kRecvfrom: {
      *operands.name_size = kNameSize;
      auto* length = reinterpret_cast<socklen_t*>(operands.name_size);
      auto n = static_cast<int32_t>(Ret(recvfrom(fd, span.data, size, flags, operands.name, length)));
      NoteShort(*wait, n, size);
      return n;
    }
    default:
      return -EINVAL;
  }
}

// Goes on until all is sent, or nothing more goes. A datagram goes whole, even an empty one.
int32_t Reactor::SendAll(Waiter* wait, const uint8_t* data, size_t size) {
  if (wait->done > size) return kEmptyBuffer;  // it has shrunk since
  do {
    size_t rest = std::min(size - static_cast<size_t>(wait->done), kMostAtOnce);
    long n = Ret(send(wait->fd, data + wait->done, rest, wait->flags | MSG_DONTWAIT));
    if (n < 0) return static_cast<int32_t>(n);
    wait->done += static_cast<uint64_t>(n);
  } while (wait->done < size);
  return 0;
}

// A handshake that goes on is never begun again. An AF_UNIX listener whose queue is full gives EAGAIN, and nothing has
// begun.
int32_t Reactor::Connect(Waiter* wait, napi_value address) {
  if ((wait->marks & kBegun) != 0) return Established(wait->fd);
  Span span;
  if (!SpanOf(env_, address, &span)) return kAddressNotBytes;
  auto result = static_cast<int32_t>(Ret(connect(wait->fd, span.address(), span.size)));
  if (result != -EINPROGRESS && result != -EINTR) return result;
  wait->marks |= kBegun;
  return -EAGAIN;
}

// extra: the address, the ancillary data, and the integers that receive msg_namelen, msg_controllen and msg_flags.
int32_t Reactor::Message(const Waiter& wait, const Operands& operands) {
  Views iov;
  std::optional<Bytes> address;
  std::optional<Bytes> control;
  if (!ViewsOf(env_, operands.buffer, &iov)) return kEmptyBuffer;
  bool is_empty = std::all_of(iov.begin(), iov.end(), [](const iovec& part) { return part.iov_len == 0; });
  if (is_empty && wait.kind == Kind::kRecvmsg && (wait.marks & kEmptyMeant) == 0) return kEmptyBuffer;
  if (!Arg<std::optional<Bytes>>::From({env_, Element(env_, operands.extra, 0)}, &address) ||
      !Arg<std::optional<Bytes>>::From({env_, Element(env_, operands.extra, 1)}, &control))
    return kEmptyBuffer;
  msghdr header{};
  header.msg_iov = iov.data();
  header.msg_iovlen = iov.size();
  if (address) {
    header.msg_name = address->data();
    header.msg_namelen = static_cast<socklen_t>(address->size());
  }
  if (control) {
    header.msg_control = control->data();
    header.msg_controllen = control->size();
  }
  int flags = wait.flags | MSG_DONTWAIT;
  if (wait.kind == Kind::kSendmsg) return static_cast<int32_t>(Ret(sendmsg(wait.fd, &header, flags)));
  Ints<3> out;
  if (!Arg<Ints<3>>::From({env_, Element(env_, operands.extra, 2)}, &out)) return kEmptyBuffer;
  auto n = static_cast<int32_t>(Ret(recvmsg(wait.fd, &header, flags)));
  if (n >= 0) {
    out[0] = static_cast<int32_t>(header.msg_namelen);
    out[1] = static_cast<int32_t>(header.msg_controllen);
    out[2] = header.msg_flags;
  }
  return n;
}

// Messages side by side in one buffer, each with the same room. extra: three integers for each, its bytes, the length
// of its address, its flags; and behind them all room for their addresses.
int32_t Reactor::Batch(const Waiter& wait, const Operands& operands) {
  Bytes memory;
  Ints<3> out;
  if (!ViewOf(env_, operands.buffer, &memory) || !Arg<Ints<3>>::From({env_, operands.extra}, &out)) return kEmptyBuffer;
  size_t count = out.size_bytes() / (3 * sizeof(int32_t) + kNameSize);
  Arrange(memory, reinterpret_cast<uint8_t*>(&out[3 * count]), count);
  auto n = static_cast<int32_t>(
      Ret(recvmmsg(wait.fd, headers_.data(), static_cast<unsigned>(count), wait.flags | MSG_DONTWAIT, nullptr)));
  for (int32_t i = 0; i < n; i++) {
    auto& [header, length] = headers_[i];
    out[3 * i] = static_cast<int32_t>(length);
    out[3 * i + 1] = static_cast<int32_t>(header.msg_namelen);
    out[3 * i + 2] = header.msg_flags;
    header.msg_namelen = kNameSize;
  }
  if (n > 0) at_once_ -= n;
  return n;
}

// Whoever receives batches receives them into the same memory again and again, and few of a batch at a time.
void Reactor::Arrange(std::span<uint8_t> memory, uint8_t* names, size_t count) {
  size_t room = memory.size() / count;
  if (headers_.size() == count && headers_[0].msg_hdr.msg_name == names && parts_[0].iov_base == memory.data() &&
      parts_[0].iov_len == room)
    return;
  headers_.assign(count, {});
  parts_.resize(count);
  for (size_t i = 0; i < count; i++) {
    parts_[i] = {memory.data() + i * room, room};
    headers_[i].msg_hdr.msg_name = names + i * kNameSize;
    headers_[i].msg_hdr.msg_namelen = kNameSize;
    headers_[i].msg_hdr.msg_iov = &parts_[i];
    headers_[i].msg_hdr.msg_iovlen = 1;
  }
}

// No call is made: JavaScript receives, into memory that it has only now. 1: a receive that does not fill it leaves
// nothing that the kernel will not speak of. Of urgent data alone there is nothing to receive. An error is taken here,
// or a call that waits to send would have it.
int32_t Reactor::Arrived(int fd) {
  Entry* entry = entries_.Find(fd);
  if ((entry->reported & (EPOLLIN | EPOLLRDHUP | EPOLLHUP | EPOLLERR)) == 0) return -EAGAIN;
  if ((entry->reported & (EPOLLHUP | EPOLLERR)) != 0) {
    char byte;
    long n = Ret(recv(fd, &byte, 1, MSG_PEEK | MSG_DONTWAIT));
    if (n < 0) return static_cast<int32_t>(n);
  }
  return IsEmptiedByShort(entry, fd) ? 1 : 0;
}

void Reactor::NoteShort(const Waiter& wait, int32_t result, size_t size) {
  Entry* entry = entries_.Find(wait.fd);
  if (entry == nullptr || result <= 0 || static_cast<size_t>(result) >= size || wait.flags != 0) return;
  entry->drained = IsEmptiedByShort(entry, wait.fd);
}

// A receive from plain TCP that did not fill its buffer has emptied the socket, and the kernel will speak of what
// comes. The next one need not try. Not so at the end of the stream, which is reported only once, after an error, and
// at the mark of urgent data.
bool Reactor::IsEmptiedByShort(Entry* entry, int fd) {
  if (entry->ends != 0) return false;
  if (entry->plain_tcp == Entry::kUnknown) {
    // Asking costs as much as it saves, so a connection that is read once is not asked about.
    if (entry->short_reads++ == 0) return false;
    entry->plain_tcp = IsPlainTcp(fd) ? Entry::kYes : Entry::kNo;
  }
  return entry->plain_tcp == Entry::kYes;
}

int32_t Reactor::CheckNonBlocking(Entry* entry, int fd, Kind kind) {
  // accept(2) asks each time.
  if (kind == Kind::kAccept || (entry->nonblocking && IsTrusted(*entry))) return 0;
  long flags = Ret(fcntl(fd, F_GETFL));
  if (flags < 0) return static_cast<int32_t>(flags);
  entry->nonblocking = (flags & O_NONBLOCK) != 0;
  return entry->nonblocking ? 0 : kIsBlocking;
}

}  // namespace bsd_sockets
