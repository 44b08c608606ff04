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

// What of a buffer a call shall still move. Those that send always go on with the rest; those that receive do when they
// were told to wait for all of it.
template <Wait W>
Span Rest(const Registers& r, Span buffer, Progress& progress) {
  if (W == Wait::kReceive) progress.where = Progress::kOnStreams;
  if (W == Wait::kSend || (W == Wait::kReceive && (r.a & MSG_WAITALL) != 0)) progress.wanted = buffer.size;
  return {static_cast<char*>(buffer.data) + progress.done, buffer.size - progress.done};
}

// Makes the call. A timeout of its own is in register `a`.
template <Wait W, class Call>
int32_t Make(Environment& e, Call call) {
  Registers& r = *e.registers;
  int32_t timeout = r.a;
  return static_cast<int32_t>(Perform<W>(e.watcher, r.fd, [&](Progress& progress) {
    if (W == Wait::kArgument && progress.waited > 0)
      r.a = static_cast<int32_t>(std::ceil(Left(timeout, progress.waited)));
    return call(r, progress);
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
    r->result = Make<W>(*e, [](Registers& all, Progress&) { return Fn(all); });
    return nullptr;
  }
};

// The length is the caller's word for how much room there is.
inline bool Holds(const Registers* r, const Room& room) {
  return r->length >= 0 && static_cast<size_t>(r->length) <= room.size;
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
      r->result =
          Make<W>(*e, [&](Registers& all, Progress& progress) { return Fn(all, Rest<W>(all, span, progress)); });
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
      r->result = Make<W>(*e, [&](Registers& all, Progress&) { return Fn(all, room); });
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
      r->result = Make<W>(
          *e, [&](Registers& all, Progress& progress) { return Fn(all, Rest<W>(all, span, progress), address); });
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
