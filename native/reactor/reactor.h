// Waiting without blocking: the reactor of one environment.
//
// One epoll descriptor holds every descriptor that is waited for, and the event loop watches that one (backend.h). When
// it becomes readable, Drain() asks which descriptors are ready, performs the calls that wait for them, and hands their
// results to JavaScript in one batch. JavaScript knows each wait by its slot, a small number: it keeps the promise, the
// buffer and the address there (lib/promises/reactor.ts), and this side keeps what is in Waiter. A buffer is looked up
// when the call is made, and never kept.
//
// Registrations are edge-triggered and stay: a wait on a descriptor that is registered costs no system call. They are
// told apart by a generation, because a number can come to mean another file. What this side knows of a descriptor is
// trusted while the batch is handed over in which the kernel spoke of it; later, epoll_ctl(2) is asked whether it is
// still the same, and Look() asks for those that were trusted and wait for long. docs/promises.md has the reasons.
#pragma once
#include <napi.h>
#include <sys/epoll.h>
#include <sys/socket.h>

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "../registers.h"
#include "backend.h"

namespace bsd_sockets {

// What a wait does when its descriptor is ready. lib/promises/reactor.ts has the same numbers.
enum class Kind : uint8_t {
  kNone,
  kAccept,
  kConnect,
  kSend,
  kSendAll,
  kSendto,
  kSendmsg,
  kRecv,
  kRecvfrom,
  kRecvmsg,
  kReadable,
  kWritable,
  kRecvmmsg,
  kArrival,  // makes no call; with kTryFirst, asks for what has been reported already
};

// Waits of one queue are served in order. Urgent data and the error queue do not hold up the rest.
enum Queue : uint8_t { kIn, kOut, kAside };
constexpr int kQueues = 3;

// What Start() returns besides results and -errno; above the refusals of registers.h, and no errno.
enum Outcome : int32_t {
  kWaits = INT32_MIN + 16,          // the slot is taken until a batch, or a cancellation, names it
  kWaitsTrusting = INT32_MIN + 17,  // the same, and Look() shall come by
  kIsBlocking = INT32_MIN + 18,     // the descriptor lacks O_NONBLOCK
};

enum Mark : uint8_t {
  kEmptyMeant = 1,  // the buffer has 0 bytes on purpose
  kKeepsAlive = 2,  // the process stays while this waits
  kTryFirst = 4,    // even where it is known that there is nothing
  kTrusting = 8,    // epoll_ctl(2) was not asked
  kLookedAt = 16,   // by Look(), once
  kBegun = 32,      // the handshake of connect(2) goes on
  kNow = 64,        // it has no time to wait: not even for the rest of the event loop to come first
};

struct Waiter {
  int32_t fd;
  int32_t flags;
  int32_t next;  // slots, -1 at the ends
  int32_t previous;
  uint64_t done;  // what of a buffer is sent already
  Kind kind;
  uint8_t marks;

  Queue queue() const;

  // What of it JavaScript keeps; to look up what is not there costs as much.
  bool HasBuffer() const;
  bool HasExtra() const;
};

// What is known of a descriptor.
struct Entry {
  std::array<int32_t, kQueues> head{-1, -1, -1};
  std::array<int32_t, kQueues> tail{-1, -1, -1};
  uint32_t generation = 0;
  uint32_t turn = 0;         // the last in which the kernel spoke of it
  uint32_t interest = 0;     // what it is registered for; 0: it is not registered
  uint32_t reported = 0;     // what the kernel said then
  uint32_t ends = 0;         // what was reported that may lie behind the last byte: the end, an error, urgent data
  bool nonblocking = false;  // it was, when last asked
  bool drained = false;      // there was nothing left, and the kernel has not spoken since
  bool stuck = false;        // it takes nothing, and poll(2) says that it would
  uint8_t short_reads = 0;
  enum : uint8_t { kUnknown, kYes, kNo } plain_tcp = kUnknown;  // a short read means that there is nothing left

  bool IsIdle() const { return head[kIn] < 0 && head[kOut] < 0 && head[kAside] < 0; }
};

// Entries by descriptor, in pages that never move.
class Entries {
 public:
  Entry* Find(int fd) const {
    size_t page = static_cast<size_t>(fd) / kPage;
    return fd >= 0 && page < pages_.size() && pages_[page] != nullptr ? &(*pages_[page])[fd % kPage] : nullptr;
  }
  Entry& At(int fd);

 private:
  static constexpr int kPage = 64;
  std::vector<std::unique_ptr<std::array<Entry, kPage>>> pages_;
};

// What JavaScript lends: native code keeps these alive, and they are never detached.
struct Lent {
  napi_ref dispatch;   // dispatch(count, stuck): the table has `count` records
  napi_ref cancelled;  // cancelled(slot, -ECANCELED): its descriptor is closed, or was another's
  napi_ref buffers;    // an array: of each slot the buffer, or the list of buffers
  napi_ref extras;     // an array: of each slot the address, or the other parts of a message
  napi_ref table;
  napi_ref names;
  int32_t* records;  // Reactor::kRecord integers for each result
  uint8_t* storage;  // Reactor::kNameSize bytes for each
};

// TCP_ULP, which the C library's own header lacks in older versions.
constexpr int kTcpUlp = 31;

class Reactor : public Turn {
 public:
  static constexpr int32_t kCapacity = 1024;  // results in a batch
  static constexpr int32_t kRecord = 4;       // slot, result, length of the address, bytes sent before an error
  static constexpr int32_t kNameSize = 128;
  static constexpr int32_t kAtOnce = 256;

  // Null when there are no descriptors left; `error` says so.
  static std::unique_ptr<Reactor> Open(napi_env env, const Lent& lent, bool on_uv, int* error);
  ~Reactor() override;

  // Makes the call whose integers are in the registers, or has it wait.
  int32_t Start(Registers* registers, napi_value buffer, napi_value extra);

  // Takes a wait back, which JavaScript settles. Returns how many bytes it has sent.
  uint64_t Cancel(int32_t slot);

  // The number is closed, or means another file from here on: whoever waits on it is cancelled. Call Deliver() then.
  void Forget(int fd);

  // Tells JavaScript who was cancelled.
  void Deliver();

  // Something was set that what is known of the descriptor may depend on.
  void Reconsider(int fd);

  // Asks after waits that were trusted, and tries again where poll(2) is of no use. Returns whether to come again.
  bool Look();

  // Turn: the epoll descriptor is readable.
  void Drain() override;

 private:
  Reactor(napi_env env, const Lent& lent) : env_(env), lent_(lent) {}

  // The values of the calls, looked up.
  struct Operands {
    napi_value buffer;
    napi_value extra;
    sockaddr* name;      // room for an address
    int32_t* name_size;  // how long it is
  };

  // operation.cc
  int32_t Operate(Waiter* wait, const Operands& operands);
  int32_t SendAll(Waiter* wait, const uint8_t* data, size_t size);
  int32_t Connect(Waiter* wait, napi_value address);
  int32_t Message(const Waiter& wait, const Operands& operands);
  int32_t Batch(const Waiter& wait, const Operands& operands);
  void Arrange(std::span<uint8_t> memory, uint8_t* names, size_t count);
  int32_t Arrived(int fd);
  void NoteShort(const Waiter& wait, int32_t result, size_t size);
  static bool IsEmptiedByShort(Entry* entry, int fd);

  int32_t CheckNonBlocking(Entry* entry, int fd, Kind kind);
  // The kernel has just spoken of it: only JavaScript that the batch has woken has run since.
  bool IsTrusted(const Entry& entry) const { return is_handing_over_ && entry.interest != 0 && entry.turn == turn_; }
  int32_t Arm(Entry* entry, int fd, uint32_t events, bool ask);
  long Control(int operation, int fd, const Entry& entry, uint32_t interest) const;
  void Drop(Entry* entry, int fd);

  void Link(Entry* entry, int32_t slot, const Waiter& wait);
  void Unlink(int32_t slot);
  void Take(const epoll_event& event);
  void Serve(Entry* entry, int fd, Queue queue);
  void Complete(int32_t slot, int32_t result, int32_t name_size, uint64_t done);
  void Dispatch();
  void HandOver();
  void Verify(int32_t slot);
  void KeepAlive();
  bool StillWaits(int32_t slot);

  napi_env env_;
  Lent lent_;
  int epoll_ = -1;
  Entries entries_;
  std::vector<Waiter> waiters_;     // by slot
  std::vector<int32_t> cancelled_;  // slots
  std::vector<int> stuck_;          // descriptors
  uint32_t turn_ = 1;
  int32_t at_once_ = kAtOnce;  // calls that JavaScript may make at once until the next turn, less those made
  bool is_handing_over_ = false;
  int32_t count_ = 0;             // records in the table
  std::vector<mmsghdr> headers_;  // of the last batch of messages
  std::vector<iovec> parts_;
  int32_t keepers_ = 0;  // waits that keep the process
  bool kept_ = false;
  napi_value buffers_ = nullptr;  // during Drain() and Look()
  napi_value extras_ = nullptr;
  std::unique_ptr<Backend> backend_;  // last, so that it goes first
};

}  // namespace bsd_sockets
