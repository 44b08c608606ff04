// Hot<Fn> makes a JavaScript function of a call whose integers lie in the register file: its only arguments are the
// buffers. Plain N-API rather than node-addon-api, which costs 8 ns at entry and about 40 in place.
#pragma once
#include <napi.h>
#include <sys/socket.h>

#include <cmath>
#include <type_traits>

#include "blocking.h"
#include "environment.h"
#include "ret.h"

namespace bsd_sockets {

struct Span {
  void* data;
  size_t size;

  const sockaddr* address() const { return static_cast<const sockaddr*>(data); }
};

// Memory that the kernel fills, as much of it as the length register says.
struct Room {
  void* data;
  size_t size;

  sockaddr* address() const { return static_cast<sockaddr*>(data); }
};

// Length and address are looked up at the moment of the call, and never kept.
template <class S>
bool SpanOf(napi_env env, napi_value value, S* out) {
  napi_typedarray_type type;
  if (napi_get_typedarray_info(env, value, &type, &out->size, &out->data, nullptr, nullptr) != napi_ok) return false;
  return type == napi_uint8_array;
}

template <auto Fn, Wait W>
struct Hot;

// Makes the call. A timeout of its own is in register `a`.
template <auto Fn, Wait W, class... Buffers>
int32_t Make(Environment& e, Buffers... buffers) {
  Registers& r = *e.registers;
  int32_t timeout = r.a;
  return static_cast<int32_t>(Perform<W>(e.watcher, r.fd, [&](double waited) {
    if (W == Wait::kArgument && waited > 0) r.a = static_cast<int32_t>(std::ceil(Left(timeout, waited)));
    return Fn(r, buffers...);
  }));
}

// A buffer of 0 bytes may be one whose memory is gone, and recv() with it would throw a datagram away. JavaScript
// looks, and then comes again with the mark set.
inline bool EmptyByAccident(Registers* r, const Span& span) {
  if (span.size > 0) return false;
  bool meant = r->empty_ok != 0;
  r->empty_ok = 0;
  return !meant;
}

// No buffer: everything is in the registers.
template <long (*Fn)(Registers&), Wait W>
struct Hot<Fn, W> {
  static napi_value Call(napi_env env, napi_callback_info info) {
    void* data;
    napi_get_cb_info(env, info, nullptr, nullptr, nullptr, &data);
    auto* e = static_cast<Environment*>(data);
    Registers* r = e->registers;
    r->result = Make<Fn, W>(*e);
    return nullptr;
  }
};

// The length is the caller's word for how much room there is.
inline bool Holds(const Registers* r, const Room& room) {
  return r->length >= 0 && static_cast<size_t>(r->length) <= room.size;
}

// A stream's send() that sleeps returns early when the Watcher wakes it for nothing; what is left is sent as if it had
// not been. An error then waits for the caller's next send(), as it does in the kernel.
template <auto Fn, Wait W>
int32_t Finish(Environment& e, Span data, int32_t done) {
  if (W != Wait::kSend || e.watcher == nullptr) return done;
  while (done > 0 && static_cast<size_t>(done) < data.size && e.watcher->FalseAlarm()) {
    int32_t more = Make<Fn, W>(e, Span{static_cast<char*>(data.data) + done, data.size - done});
    if (more <= 0) break;
    done += more;
  }
  return done;
}

// One buffer with data, or to be filled whole.
template <long (*Fn)(Registers&, Span), Wait W>
struct Hot<Fn, W> {
  static napi_value Call(napi_env env, napi_callback_info info) {
    size_t argc = 1;
    napi_value arg;
    void* data;
    Span span;
    napi_get_cb_info(env, info, &argc, &arg, nullptr, &data);
    auto* e = static_cast<Environment*>(data);
    Registers* r = e->registers;
    if (!SpanOf(env, arg, &span)) {
      r->result = kNotBytes;
    } else if (EmptyByAccident(r, span)) {
      r->result = kEmptyBuffer;
    } else {
      r->result = Finish<Fn, W>(*e, span, Make<Fn, W>(*e, span));
    }
    return nullptr;
  }
};

// Room for an address or an option's value.
template <long (*Fn)(Registers&, Room), Wait W>
struct Hot<Fn, W> {
  static napi_value Call(napi_env env, napi_callback_info info) {
    size_t argc = 1;
    napi_value arg;
    void* data;
    Room room;
    napi_get_cb_info(env, info, &argc, &arg, nullptr, &data);
    auto* e = static_cast<Environment*>(data);
    Registers* r = e->registers;
    if (!SpanOf(env, arg, &room)) {
      r->result = kNotBytes;
    } else if (!Holds(r, room)) {
      r->result = kTooShort;
    } else {
      r->result = Make<Fn, W>(*e, room);
    }
    return nullptr;
  }
};

// A buffer, and an address in memory of the caller's own: one to send to, or room for one.
template <class Address, long (*Fn)(Registers&, Span, Address), Wait W>
struct Hot<Fn, W> {
  static napi_value Call(napi_env env, napi_callback_info info) {
    size_t argc = 2;
    napi_value args[2];
    void* data;
    Span span;
    Address address;
    napi_get_cb_info(env, info, &argc, args, nullptr, &data);
    auto* e = static_cast<Environment*>(data);
    Registers* r = e->registers;
    if (!SpanOf(env, args[0], &span)) {
      r->result = kNotBytes;
    } else if (!SpanOf(env, args[1], &address)) {
      r->result = kAddressNotBytes;
    } else if (EmptyByAccident(r, span)) {
      r->result = kEmptyBuffer;
    } else if (std::is_same_v<Address, Room> && !Holds(r, {address.data, address.size})) {
      r->result = kTooShort;
    } else {
      r->result = Make<Fn, W>(*e, span, address);
    }
    return nullptr;
  }
};

template <auto Fn, Wait W = Wait::kNever>
void SetHot(Napi::Env env, Napi::Object exports, const char* name) {
  napi_value function;
  auto* environment = env.GetInstanceData<Environment>();
  napi_create_function(env, name, NAPI_AUTO_LENGTH, Hot<Fn, W>::Call, environment, &function);
  exports.Set(name, Napi::Value(env, function));
}

}  // namespace bsd_sockets
