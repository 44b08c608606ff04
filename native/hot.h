// Hot<Fn> makes a JavaScript function of a call whose integers lie in the register file: its only arguments are the
// buffers. Plain N-API rather than node-addon-api, which costs 8 ns at entry and about 40 in place.
#pragma once
#include <napi.h>
#include <sys/socket.h>

#include <cmath>
#include <type_traits>

#include "arg.h"
#include "blocking.h"
#include "environment.h"
#include "ret.h"

namespace bsd_sockets {

// Memory that the kernel fills, as much of it as the length register says.
struct Room {
  void* data;
  size_t size;

  sockaddr* address() const { return static_cast<sockaddr*>(data); }
};

// To look up where a view's memory lies is the dearest part of a call, and done anew unless it is certain that nothing
// changed; see lib/raw/known.ts.
inline bool SpanOf(napi_env env, napi_value value, Span* out) {
  napi_typedarray_type type;
  if (napi_get_typedarray_info(env, value, &type, &out->size, &out->data, nullptr, nullptr) != napi_ok) return false;
  if (type != napi_uint8_array) return false;
  if (out->size > 0) return true;
  // A view of no bytes has no pointer, and is not NULL all the same: the kernel tells the two apart. And it may be one
  // whose memory is gone, with which recv() would throw a datagram away.
  static uint8_t nowhere;
  out->data = &nowhere;
  return IsThere(env, value);
}

template <auto Fn, Wait W, Role... Roles>
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
inline bool Holds(const Registers* r, const Span& room) {
  return r->length >= 0 && static_cast<size_t>(r->length) <= room.size;
}

// One buffer with data, or to be filled whole.
template <long (*Fn)(Registers&, Span), Wait W, Role kRole>
struct Hot<Fn, W, kRole> {
  static napi_value Call(napi_env env, napi_callback_info info) {
    size_t argc = 1;
    napi_value arg;
    void* data;
    napi_get_cb_info(env, info, &argc, &arg, nullptr, &data);
    auto* e = static_cast<Environment*>(data);
    Registers* r = e->registers;
    Span span = e->known[kRole];
    if (argc > 0 && !SpanOf(env, arg, &span)) {
      r->result = kNotBytes;
    } else {
      e->known[kRole] = span;
      r->result =
          Make<W>(*e, [&](Registers& all, Progress& progress) { return Fn(all, Rest<W>(all, span, progress)); });
    }
    return nullptr;
  }
};

// Room for an address or an option's value.
template <long (*Fn)(Registers&, Room), Wait W, Role kRole>
struct Hot<Fn, W, kRole> {
  static napi_value Call(napi_env env, napi_callback_info info) {
    size_t argc = 1;
    napi_value arg;
    void* data;
    napi_get_cb_info(env, info, &argc, &arg, nullptr, &data);
    auto* e = static_cast<Environment*>(data);
    Registers* r = e->registers;
    Span span = e->known[kRole];
    if (argc > 0 && !SpanOf(env, arg, &span)) {
      r->result = kNotBytes;
    } else if (!Holds(r, span)) {
      r->result = kTooShort;
    } else {
      e->known[kRole] = span;
      r->result = Make<W>(*e, [&](Registers& all, Progress&) { return Fn(all, Room{span.data, span.size}); });
    }
    return nullptr;
  }
};

// A buffer, and an address in memory of the caller's own: one to send to, or room for one.
template <class Address, long (*Fn)(Registers&, Span, Address), Wait W, Role kRole, Role kAddressRole>
struct Hot<Fn, W, kRole, kAddressRole> {
  static napi_value Call(napi_env env, napi_callback_info info) {
    size_t argc = 2;
    napi_value args[2];
    void* data;
    napi_get_cb_info(env, info, &argc, args, nullptr, &data);
    auto* e = static_cast<Environment*>(data);
    Registers* r = e->registers;
    Span span = e->known[kRole];
    Span address = e->known[kAddressRole];
    if (argc > 0 && !SpanOf(env, args[0], &span)) {
      r->result = kNotBytes;
    } else if (argc > 0 && !SpanOf(env, args[1], &address)) {
      r->result = kAddressNotBytes;
    } else if (std::is_same_v<Address, Room> && !Holds(r, address)) {
      r->result = kTooShort;
    } else {
      e->known[kRole] = span;
      e->known[kAddressRole] = address;
      r->result = Make<W>(*e, [&](Registers& all, Progress& progress) {
        return Fn(all, Rest<W>(all, span, progress), Address{address.data, address.size});
      });
    }
    return nullptr;
  }
};

// `Roles` are those of its buffers.
template <auto Fn, Wait W = Wait::kNever, Role... Roles>
void SetHot(Napi::Env env, Napi::Object exports, const char* name) {
  napi_value function;
  auto* environment = env.GetInstanceData<Environment>();
  napi_create_function(env, name, NAPI_AUTO_LENGTH, Hot<Fn, W, Roles...>::Call, environment, &function);
  exports.Set(name, Napi::Value(env, function));
}

}  // namespace bsd_sockets
