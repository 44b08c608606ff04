// How a C++ result becomes a JavaScript value: one ToValue() for each type. That of a struct stands beside the struct.
#pragma once
#include <napi.h>

#include <cstring>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace bsd_sockets {

// Bytes of the call's own, such as an address out of a list that is freed before the call returns.
struct Memory : std::vector<uint8_t> {
  Memory(const void* data, size_t size)
      : vector(static_cast<const uint8_t*>(data), static_cast<const uint8_t*>(data) + size) {}
};

// A number that says why there is none, or the result. In JavaScript, typeof tells.
template <class T>
using Result = std::variant<long, T>;

inline Napi::Value ToValue(Napi::Env env, long result) { return Napi::Number::New(env, static_cast<double>(result)); }
inline Napi::Value ToValue(Napi::Env env, const std::string& text) { return Napi::String::New(env, text); }

inline Napi::Value ToValue(Napi::Env env, const Memory& bytes) {
  Napi::Uint8Array array = Napi::Uint8Array::New(env, bytes.size());
  if (!bytes.empty()) memcpy(array.Data(), bytes.data(), bytes.size());
  return array;
}

template <class T>
Napi::Value ToValue(Napi::Env env, const std::vector<T>& list) {
  Napi::Array array = Napi::Array::New(env, list.size());
  for (uint32_t i = 0; i < list.size(); i++) array.Set(i, ToValue(env, list[i]));
  return array;
}

template <class T>
Napi::Value ToValue(Napi::Env env, const std::optional<T>& value) {
  return value ? ToValue(env, *value) : env.Undefined();
}

template <class T>
Napi::Value ToValue(Napi::Env env, const Result<T>& result) {
  const long* number = std::get_if<long>(&result);
  return number ? ToValue(env, *number) : ToValue(env, *std::get_if<T>(&result));
}

// Gives an object a property; an optional one without a value stays absent.
template <class T>
void Put(Napi::Object object, const char* key, const T& value) {
  object.Set(key, ToValue(object.Env(), value));
}

template <class T>
void Put(Napi::Object object, const char* key, const std::optional<T>& value) {
  if (value) Put(object, key, *value);
}

}  // namespace bsd_sockets
