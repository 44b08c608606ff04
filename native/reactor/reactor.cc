#include "reactor.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <utility>

#include "../ret.h"

namespace bsd_sockets {

// In one turn: how many descriptors are asked for, how many calls of one queue are made, and how many calls JavaScript
// may make at once, to which come some for each result of the batch. Then timers and the rest of the event loop have
// their time, and what is left comes after them.
static constexpr int kEventsPerTurn = 256;
static constexpr int kShare = 16;
static constexpr int kAtOnceForEach = 4;

static constexpr uint32_t kRegistered = EPOLLET;

static uint32_t EventsOf(Queue queue) {
  switch (queue) {
    case kIn:
      return EPOLLIN | EPOLLPRI | EPOLLRDHUP;
    case kOut:
      return EPOLLOUT;
    default:
      return EPOLLPRI;  // errors are always reported
  }
}

Entry& Entries::At(int fd) {
  size_t page = static_cast<size_t>(fd) / kPage;
  if (page >= pages_.size()) pages_.resize(page + 1);
  if (pages_[page] == nullptr) pages_[page] = std::make_unique<std::array<Entry, kPage>>();
  return (*pages_[page])[fd % kPage];
}

std::unique_ptr<Reactor> Reactor::Open(napi_env env, const Lent& lent, bool on_uv, int* error) {
  std::unique_ptr<Reactor> reactor(new Reactor(env, lent));
  long epoll = Ret(epoll_create1(EPOLL_CLOEXEC));
  *error = static_cast<int>(std::min(epoll, 0L));
  if (epoll < 0) return nullptr;
  reactor->epoll_ = static_cast<int>(epoll);
  if (on_uv) reactor->backend_ = WatchByUv(env, reactor->epoll_, reactor.get());
  if (reactor->backend_ == nullptr) reactor->backend_ = WatchByThread(env, reactor->epoll_, reactor.get());
  *error = -EAGAIN;  // no thread is to be had
  return reactor->backend_ != nullptr ? std::move(reactor) : nullptr;
}

Reactor::~Reactor() {
  backend_.reset();
  if (epoll_ >= 0) close(epoll_);
  for (napi_ref each : {lent_.dispatch, lent_.cancelled, lent_.buffers, lent_.extras, lent_.table, lent_.names})
    napi_delete_reference(env_, each);
}

// ─── Registrations

long Reactor::Control(int operation, int fd, const Entry& entry, uint32_t interest) const {
  epoll_event event;
  event.events = interest;
  event.data.u64 = static_cast<uint64_t>(entry.generation) << 32 | static_cast<uint32_t>(fd);
  return Ret(epoll_ctl(epoll_, operation, fd, &event));
}

// Has the descriptor registered for these events, too; with `ask`, also where that is believed to be so.
int32_t Reactor::Arm(Entry* entry, int fd, uint32_t events, bool ask) {
  uint32_t interest = entry->interest | kRegistered | events;
  if (entry->interest != 0) {
    if (interest == entry->interest && !ask) return 0;
    long result = Control(EPOLL_CTL_MOD, fd, *entry, interest);
    if (result == 0) entry->interest = interest;
    if (result != -ENOENT && result != -EBADF) return static_cast<int32_t>(result);
    Drop(entry, fd);  // it was closed elsewhere, and the number may have come back
    interest = kRegistered | events;
  }
  entry->generation++;
  long result = Control(EPOLL_CTL_ADD, fd, *entry, interest);
  if (result == -EEXIST) result = Control(EPOLL_CTL_MOD, fd, *entry, interest);
  if (result == 0) entry->interest = interest;
  return static_cast<int32_t>(result);
}

// What is known is of no use any more, and whoever waits is cancelled. Reports of the old generation are ignored.
void Reactor::Drop(Entry* entry, int fd) {
  for (int queue = 0; queue < kQueues; queue++) {
    while (entry->head[queue] >= 0) {
      int32_t slot = entry->head[queue];
      Unlink(slot);
      cancelled_.push_back(slot);
    }
  }
  // Also where another descriptor keeps the file open, which would be reported for ever.
  if (entry->interest != 0) epoll_ctl(epoll_, EPOLL_CTL_DEL, fd, nullptr);
  uint32_t generation = entry->generation + 1;
  *entry = Entry();
  entry->generation = generation;
}

void Reactor::Forget(int fd) {
  if (Entry* entry = entries_.Find(fd)) Drop(entry, fd);
}

void Reactor::Reconsider(int fd) {
  Entry* entry = entries_.Find(fd);
  if (entry == nullptr) return;
  entry->nonblocking = false;
  entry->drained = false;
  entry->plain_tcp = Entry::kUnknown;
}

// ─── Queues

void Reactor::Link(Entry* entry, int32_t slot, const Waiter& wait) {
  if (static_cast<size_t>(slot) >= waiters_.size())
    waiters_.resize(std::max<size_t>(64, 2 * static_cast<size_t>(slot)));
  Queue queue = wait.queue();
  int32_t last = entry->tail[queue];
  waiters_[slot] = wait;
  waiters_[slot].next = -1;
  waiters_[slot].previous = last;
  (last >= 0 ? waiters_[last].next : entry->head[queue]) = slot;
  entry->tail[queue] = slot;
  if ((wait.marks & kKeepsAlive) != 0) keepers_++;
}

void Reactor::Unlink(int32_t slot) {
  Waiter& wait = waiters_[slot];
  Entry* entry = entries_.Find(wait.fd);
  Queue queue = wait.queue();
  (wait.previous >= 0 ? waiters_[wait.previous].next : entry->head[queue]) = wait.next;
  (wait.next >= 0 ? waiters_[wait.next].previous : entry->tail[queue]) = wait.previous;
  if ((wait.marks & kKeepsAlive) != 0) keepers_--;
  wait.kind = Kind::kNone;
}

bool Reactor::StillWaits(int32_t slot) {
  return slot >= 0 && static_cast<size_t>(slot) < waiters_.size() && waiters_[slot].kind != Kind::kNone;
}

void Reactor::KeepAlive() {
  bool keep = keepers_ > 0;
  if (keep != kept_) backend_->KeepAlive(keep);
  kept_ = keep;
}

// ─── What JavaScript asks for

int32_t Reactor::Start(Registers* registers, napi_value buffer, napi_value extra) {
  Waiter wait{};
  wait.fd = registers->fd;
  wait.flags = registers->a;
  wait.kind = static_cast<Kind>(registers->length & 0xff);
  wait.marks = static_cast<uint8_t>(registers->length >> 8);
  int32_t slot = registers->b;
  // A number that is nobody's may be any, and gets no room.
  if (entries_.Find(wait.fd) == nullptr && fcntl(wait.fd, F_GETFD) < 0) return -EBADF;
  Entry* entry = &entries_.At(wait.fd);
  if (int32_t refusal = CheckNonBlocking(entry, wait.fd, wait.kind)) return refusal;

  Queue queue = wait.queue();
  bool trusted = IsTrusted(*entry);
  bool in_turn = entry->head[queue] < 0 || wait.kind == Kind::kConnect;
  bool receives = wait.kind == Kind::kRecv || wait.kind == Kind::kRecvfrom;
  bool hopeless =
      (trusted && entry->drained && receives && (wait.marks & kTryFirst) == 0 && (entry->interest & EPOLLIN) != 0) ||
      wait.kind == Kind::kArrival;  // who waits for one has tried, or asks
  bool late = at_once_ <= 0 && wait.kind != Kind::kConnect && (wait.marks & kNow) == 0;
  if (in_turn && !hopeless && !late) {
    at_once_--;
    int32_t result = Operate(&wait, {buffer, extra, registers->storage(), &registers->length});
    if (result != -EAGAIN) return result;
  }
  // What waits already may have waited for another file: ask, and never give it what is this one's. Also for those that
  // send, since the kernel tells of room only once.
  bool untried = wait.kind == Kind::kArrival && (wait.marks & kTryFirst) != 0;
  bool ask = !trusted || late || queue == kOut || !entry->IsIdle() || untried;
  if (!ask) wait.marks |= kTrusting;
  uint32_t generation = entry->generation;
  int32_t armed = Arm(entry, wait.fd, EventsOf(queue), ask);
  if (entry->generation != generation) entry->nonblocking = true;  // it has just been asked
  if (armed == -EPERM && late) return Operate(&wait, {buffer, extra, registers->storage(), &registers->length});
  if (armed < 0) return armed;
  Link(entry, slot, wait);
  KeepAlive();
  return ask ? kWaits : kWaitsTrusting;
}

uint64_t Reactor::Cancel(int32_t slot) {
  if (!StillWaits(slot)) return 0;
  int fd = waiters_[slot].fd;
  uint64_t done = waiters_[slot].done;
  Queue queue = waiters_[slot].queue();
  Unlink(slot);
  KeepAlive();
  // It may have been all that the next one waited for, and nothing else is going to happen.
  Entry* entry = entries_.Find(fd);
  if (entry->head[queue] >= 0) Arm(entry, fd, EventsOf(queue), true);
  return done;
}

void Reactor::Deliver() {
  if (cancelled_.empty()) return;
  napi_value function;
  napi_value global;
  if (napi_get_reference_value(env_, lent_.cancelled, &function) != napi_ok) return;
  if (napi_get_global(env_, &global) != napi_ok) return;
  for (int32_t slot : std::exchange(cancelled_, {})) {
    napi_value arguments[2];
    napi_value ignored;
    napi_create_int32(env_, slot, &arguments[0]);
    napi_create_int32(env_, -ECANCELED, &arguments[1]);
    if (napi_call_function(env_, global, function, 2, arguments, &ignored) != napi_ok) break;
  }
  KeepAlive();
}

// ─── A turn of the event loop

void Reactor::Drain() {
  epoll_event events[kEventsPerTurn];
  int n = epoll_wait(epoll_, events, kEventsPerTurn, 0);
  turn_++;
  count_ = 0;
  if (napi_get_reference_value(env_, lent_.buffers, &buffers_) != napi_ok) return;
  if (napi_get_reference_value(env_, lent_.extras, &extras_) != napi_ok) return;
  for (int i = 0; i < n; i++) Take(events[i]);
  Dispatch();
}

void Reactor::Take(const epoll_event& event) {
  int fd = static_cast<int>(event.data.u64 & UINT32_MAX);
  Entry* entry = entries_.Find(fd);
  if (entry == nullptr || entry->generation != event.data.u64 >> 32) return;
  constexpr uint32_t kEnds = EPOLLRDHUP | EPOLLHUP | EPOLLERR | EPOLLPRI;
  constexpr uint32_t kForAll = EPOLLHUP | EPOLLERR;
  uint32_t what = event.events;
  entry->turn = turn_;
  entry->reported = what;
  entry->ends |= what & kEnds;
  // What nobody waits for need not be reported again.
  uint32_t unwanted = 0;
  if (entry->head[kOut] < 0) unwanted |= EPOLLOUT;
  if (entry->head[kIn] < 0) unwanted |= EPOLLIN | EPOLLRDHUP;
  if (entry->head[kIn] < 0 && entry->head[kAside] < 0) unwanted |= EPOLLPRI;
  if ((what & (EPOLLIN | kEnds)) != 0) entry->drained = false;
  if ((what & (EPOLLPRI | kForAll)) != 0) Serve(entry, fd, kAside);
  if ((what & (EPOLLIN | kEnds)) != 0) Serve(entry, fd, kIn);
  // What is stuck waits for Look(): each send that fails there has the kernel say anew that there is room.
  if ((what & (entry->stuck ? kForAll : EPOLLOUT | kForAll)) != 0) Serve(entry, fd, kOut);
  unwanted &= what & entry->interest;
  if (unwanted != 0 && Control(EPOLL_CTL_MOD, fd, *entry, entry->interest & ~unwanted) == 0)
    entry->interest &= ~unwanted;
}

static bool IsWritable(int fd) {
  pollfd one = {fd, POLLOUT, 0};
  return poll(&one, 1, 0) > 0;
}

// Makes the calls that wait, the first one first, until one finds nothing. One that sends may find no room and poll(2)
// say that there is some: of AF_UNIX sockets without a peer, and of listeners whose queue is full, it knows only half.
void Reactor::Serve(Entry* entry, int fd, Queue queue) {
  for (int served = 0; entry->head[queue] >= 0; served++) {
    if (served == kShare || count_ == kCapacity) {
      // Registered anew it is reported anew, behind all others.
      Arm(entry, fd, EventsOf(queue), true);
      return;
    }
    int32_t slot = entry->head[queue];
    Waiter wait = waiters_[slot];
    int32_t name_size = 0;
    napi_value buffer = nullptr;
    napi_value extra = nullptr;
    if (wait.HasBuffer() && napi_get_element(env_, buffers_, slot, &buffer) != napi_ok) return;
    if (wait.HasExtra() && napi_get_element(env_, extras_, slot, &extra) != napi_ok) return;
    auto* name = reinterpret_cast<sockaddr*>(lent_.storage + size_t{kNameSize} * count_);
    Operands operands = {buffer, extra, name, &name_size};
    int32_t result = Operate(&wait, operands);
    if (result == -EAGAIN && queue == kOut && !entry->stuck && IsWritable(fd)) {
      result = Operate(&wait, operands);  // there may be room since
      if (result == -EAGAIN) {
        entry->stuck = true;
        stuck_.push_back(fd);
      }
    }
    if (result == -EAGAIN) {
      waiters_[slot].done = wait.done;
      waiters_[slot].marks = wait.marks;
      return;
    }
    Complete(slot, result, name_size, wait.done);
  }
}

void Reactor::Complete(int32_t slot, int32_t result, int32_t name_size, uint64_t done) {
  Unlink(slot);
  int32_t* record = lent_.records + size_t{kRecord} * count_++;
  record[0] = slot;
  record[1] = result;
  record[2] = name_size;
  record[3] = static_cast<int32_t>(std::min<uint64_t>(done, INT32_MAX));
}

// Who was cancelled may be more than the table holds, and nothing else may happen that would take the rest along.
void Reactor::Dispatch() {
  at_once_ = kAtOnce;
  while (count_ > 0 || !cancelled_.empty() || !stuck_.empty()) {
    size_t told = std::min(cancelled_.size(), static_cast<size_t>(kCapacity - count_));
    for (size_t i = 0; i < told; i++) {
      int32_t* record = lent_.records + size_t{kRecord} * count_++;
      record[0] = cancelled_[i];
      record[1] = -ECANCELED;
    }
    cancelled_.erase(cancelled_.begin(), cancelled_.begin() + static_cast<std::ptrdiff_t>(told));
    HandOver();
    count_ = 0;
    if (cancelled_.empty()) break;
  }
}

void Reactor::HandOver() {
  napi_value function;
  napi_value argv[2];
  if (napi_get_reference_value(env_, lent_.dispatch, &function) != napi_ok) return;
  napi_create_int32(env_, count_, &argv[0]);
  napi_get_boolean(env_, !stuck_.empty(), &argv[1]);
  at_once_ = kAtOnce + kAtOnceForEach * count_;
  is_handing_over_ = true;
  backend_->Call(function, 2, argv);
  is_handing_over_ = false;
  KeepAlive();
}

// Of waits that were trusted and are still there at the second look.
void Reactor::Verify(int32_t slot) {
  Waiter& wait = waiters_[slot];
  wait.marks &= ~(kTrusting | kLookedAt);
  Entry* entry = entries_.Find(wait.fd);
  long result = Control(EPOLL_CTL_MOD, wait.fd, *entry, entry->interest);
  if (result == -ENOENT || result == -EBADF) Drop(entry, wait.fd);
}

bool Reactor::Look() {
  bool again = false;
  count_ = 0;
  if (napi_get_reference_value(env_, lent_.buffers, &buffers_) != napi_ok) return false;
  if (napi_get_reference_value(env_, lent_.extras, &extras_) != napi_ok) return false;
  for (size_t slot = 0; slot < waiters_.size(); slot++) {
    Waiter& wait = waiters_[slot];
    if (wait.kind == Kind::kNone || (wait.marks & kTrusting) == 0) continue;
    if ((wait.marks & kLookedAt) != 0) {
      Verify(static_cast<int32_t>(slot));
    } else {
      wait.marks |= kLookedAt;
      again = true;
    }
  }
  std::vector<int> tried;
  for (int fd : std::exchange(stuck_, {})) {
    // Who is not was closed since; if the number is stuck again, it is here twice.
    if (std::exchange(entries_.Find(fd)->stuck, false)) tried.push_back(fd);
  }
  for (int fd : tried) Serve(entries_.Find(fd), fd, kOut);
  Dispatch();
  return again;
}

}  // namespace bsd_sockets
