// How a JavaScript value becomes a C++ parameter. One struct for each parameter type; a type without one does not
// compile. From() returns false when the value does not fit; kIs says what would have, and OfType() whether the value
// has at least the type of that.
#pragma once
#include <napi.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <time.h>

#include <cmath>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "blocking.h"

namespace bsd_sockets {

// A descriptor. -1 passes: EBADF is the kernel's answer to give.
struct Fd {
  int value;
};

// The memory of a typed array or DataView, valid until the call returns to JavaScript.
struct Bytes : std::span<uint8_t> {
  const sockaddr* address() const { return reinterpret_cast<const sockaddr*>(data()); }
  sockaddr* address() { return reinterpret_cast<sockaddr*>(data()); }
};

// Room for N integers that the call writes.
template <size_t N>
struct Ints : std::span<int32_t> {};

// A scatter/gather list, made of an array of views. One element more than the kernel takes is enough for it to say
// EMSGSIZE or EINVAL, so longer arrays are not read to their end.
struct Views : std::vector<iovec> {};

// The views of a batch: where they lie, in numbers, and the memories they are of. lib/raw/batch.ts makes it, and has
// the drawing.
struct Batch {
  std::span<const double> table;
  std::vector<std::span<uint8_t>> memories;

  size_t messages() const { return static_cast<size_t>(table[0]); }
  bool has_addresses() const { return table[1] > 0; }
  bool has_controls() const { return table[2] > 0; }
  size_t views(size_t message) const { return static_cast<size_t>(table[3 + message]); }

  // Where all views lie, in order. False when a memory does not reach so far. A view that is null has no pointer.
  bool Resolve(std::vector<iovec>* out) const;
};

// A position in a file, which the call reads and moves on.
struct Offset : std::span<int64_t> {};

// How many bytes a call shall move.
struct Count {
  size_t value;
};

// How long a call may wait: milliseconds, where fractions count, or for ever. A negative time is the kernel's to
// refuse.
struct Timeout {
  std::optional<double> ms;
  double waited = 0;  // how long it has waited already, when it is made again
  timespec room;

  const timespec* spec();  // null: for ever
};

template <class T>
struct Arg;

// For a parameter that is no argument of JavaScript's, and always fits.
struct NoArg {
  static constexpr const char* kIs = "";
  static bool OfType(Napi::Value) { return true; }
};

struct NumberArg {
  static bool OfType(Napi::Value v) { return v.IsNumber(); }
};

struct ViewArg {
  static bool OfType(Napi::Value v) { return v.IsTypedArray() || v.IsDataView(); }
};

template <napi_typedarray_type T>
struct TypedArrayArg {
  static bool OfType(Napi::Value v) { return v.IsTypedArray() && v.As<Napi::TypedArray>().TypedArrayType() == T; }
};

// Whole numbers only: N-API would turn 1.5, NaN and 2**32 into something quietly.
inline bool WholeNumber(Napi::Value v, double low, double high, double* out) {
  if (!v.IsNumber()) return false;
  *out = v.As<Napi::Number>().DoubleValue();
  return *out >= low && *out <= high && std::trunc(*out) == *out;
}

// Flags reach us as negative numbers once JavaScript has or-ed bit 31, so both readings pass.
template <>
struct Arg<int> : NumberArg {
  static constexpr const char* kIs = "a 32-bit integer";
  static bool From(Napi::Value v, int* out) {
    double d;
    if (!WholeNumber(v, INT32_MIN, UINT32_MAX, &d)) return false;
    *out = static_cast<int>(static_cast<int64_t>(d));
    return true;
  }
};

template <>
struct Arg<Fd> : NumberArg {
  static constexpr const char* kIs = "a file descriptor (a 32-bit integer)";
  static bool From(Napi::Value v, Fd* out) {
    double d;
    if (!WholeNumber(v, INT32_MIN, INT32_MAX, &d)) return false;
    out->value = static_cast<int>(d);
    return true;
  }
};

// Refuses a view whose memory was detached, and one that a shrunk buffer no longer covers.
bool ViewOf(napi_env env, napi_value value, Bytes* out);

// Is the memory of a typed array of 0 bytes still there?
bool IsThere(napi_env env, napi_value typed_array);

template <>
struct Arg<Bytes> : ViewArg {
  static constexpr const char* kIs = "a TypedArray or DataView over memory that is still there";
  static bool From(Napi::Value v, Bytes* out) { return ViewOf(v.Env(), v, out); }
};

bool ViewsOf(napi_env env, napi_value value, Views* out);
bool AreViews(napi_env env, napi_value value);

// Must come before every other argument that is memory: see calls/message.cc.
template <>
struct Arg<Views> {
  static constexpr const char* kIs = "an array of TypedArrays or DataViews over memory that is still there";
  static bool From(Napi::Value v, Views* out) { return ViewsOf(v.Env(), v, out); }
  static bool OfType(Napi::Value v) { return AreViews(v.Env(), v); }
};

bool BatchOf(napi_env env, napi_value value, Batch* out);

template <>
struct Arg<Batch> {
  static constexpr const char* kIs = "a batch";
  static bool From(Napi::Value v, Batch* out) { return BatchOf(v.Env(), v, out); }
  static bool OfType(Napi::Value v) { return v.IsArray(); }
};

// Milliseconds, finite and not negative; fractions are meant.
template <>
struct Arg<double> : NumberArg {
  static constexpr const char* kIs = "a number of milliseconds from 0 to 2 ** 53";
  static bool From(Napi::Value v, double* out) {
    if (!v.IsNumber()) return false;
    *out = v.As<Napi::Number>().DoubleValue();
    return *out >= 0 && *out <= 9007199254740992.0;
  }
};

template <>
struct Arg<Timeout> : NumberArg {
  static constexpr const char* kIs = "a number of milliseconds, at most 2 ** 53, or null";
  static bool From(Napi::Value v, Timeout* out) {
    if (v.IsNull() || v.IsUndefined()) return true;
    if (!v.IsNumber()) return false;
    out->ms = v.As<Napi::Number>().DoubleValue();
    return std::abs(*out->ms) <= 9007199254740992.0;
  }
};

template <size_t N>
struct Arg<Ints<N>> : TypedArrayArg<napi_int32_array> {
  static constexpr const char* kIs = N == 1   ? "an Int32Array of at least one element"
                                     : N == 2 ? "an Int32Array of at least two elements"
                                              : "an Int32Array of at least three elements";
  static bool From(Napi::Value v, Ints<N>* out) {
    napi_typedarray_type type;
    size_t length;
    void* data;
    if (napi_get_typedarray_info(v.Env(), v, &type, &length, &data, nullptr, nullptr) != napi_ok) return false;
    if (type != napi_int32_array || length < N) return false;
    *out = Ints<N>{{static_cast<int32_t*>(data), length}};
    return true;
  }
};

template <>
struct Arg<Offset> : TypedArrayArg<napi_bigint64_array> {
  static constexpr const char* kIs = "a BigInt64Array of at least one element";
  static bool From(Napi::Value v, Offset* out) {
    napi_typedarray_type type;
    Bytes bytes;
    if (napi_get_typedarray_info(v.Env(), v, &type, nullptr, nullptr, nullptr, nullptr) != napi_ok) return false;
    if (type != napi_bigint64_array || !ViewOf(v.Env(), v, &bytes) || bytes.size() < sizeof(int64_t)) return false;
    *out = Offset{{reinterpret_cast<int64_t*>(bytes.data()), bytes.size() / sizeof(int64_t)}};
    return true;
  }
};

template <>
struct Arg<Count> : NumberArg {
  static constexpr const char* kIs = "an integer from 0 to 2 ** 53 - 1";
  static bool From(Napi::Value v, Count* out) {
    double d;
    if (!WholeNumber(v, 0, 9007199254740991.0, &d)) return false;
    out->value = static_cast<size_t>(d);
    return true;
  }
};

// No argument of JavaScript's: how far a call that is made again has come. The last parameter, if one.
template <>
struct Arg<Progress*> : NoArg {
  static bool From(Napi::Value, Progress**) { return true; }
};

// Text for C: a NUL inside would end it early, so it is refused.
template <>
struct Arg<std::string> {
  static constexpr const char* kIs = "a string without NUL characters";
  static bool From(Napi::Value v, std::string* out) {
    if (!v.IsString()) return false;
    *out = v.As<Napi::String>().Utf8Value();
    return out->find('\0') == std::string::npos;
  }
  static bool OfType(Napi::Value v) { return v.IsString(); }
};

// null and undefined are C's NULL.
template <class T>
struct Arg<std::optional<T>> {
  static constexpr const char* kIs = Arg<T>::kIs;
  static bool From(Napi::Value v, std::optional<T>* out) {
    if (v.IsUndefined() || v.IsNull()) return true;
    return Arg<T>::From(v, &out->emplace());
  }
  static bool OfType(Napi::Value v) { return Arg<T>::OfType(v); }
};

}  // namespace bsd_sockets
