// Method<Fn> makes a JavaScript function of a C++ function: it reads the parameter types from Fn's own signature,
// converts each argument, and returns Fn's number. This is the way down for cold calls; hot.h is the other.
#pragma once
#include <napi.h>

#include <iterator>
#include <tuple>
#include <utility>

#include "arg.h"
#include "environment.h"

namespace bsd_sockets {

// What a call is named in error messages. Lives as long as the addon is loaded.
struct CallName {
  const char* name;
  const char* arguments[8];
};

inline Napi::Value ToValue(Napi::Env env, long result) { return Napi::Number::New(env, static_cast<double>(result)); }
inline Napi::Value ToValue(Napi::Env env, const std::string& text) { return Napi::String::New(env, text); }

template <auto Fn>
struct Method;

template <class R, class... A, R (*Fn)(A...)>
struct Method<Fn> {
  static constexpr size_t kArity = sizeof...(A);

  static Napi::Value Call(const Napi::CallbackInfo& info) { return Convert(info, std::index_sequence_for<A...>{}); }

 private:
  template <size_t... I>
  static Napi::Value Convert(const Napi::CallbackInfo& info, std::index_sequence<I...>) {
    std::tuple<std::remove_cvref_t<A>...> a{};
    bool ok = ((Arg<std::remove_cvref_t<A>>::From(info[I], &std::get<I>(a)) ||
                Reject(info, I, Arg<std::remove_cvref_t<A>>::kIs)) &&
               ...);
    if (!ok) return info.Env().Undefined();
    return ToValue(info.Env(), Fn(std::get<I>(a)...));
  }

  static bool Reject(const Napi::CallbackInfo& info, size_t at, const char* is) {
    Napi::Env env = info.Env();
    auto* call = static_cast<const CallName*>(info.Data());
    env.GetInstanceData<Environment>()->reject.Call({Napi::String::New(env, call->name),
                                                     Napi::String::New(env, call->arguments[at]),
                                                     Napi::String::New(env, is), info[at]});
    return false;
  }
};

#define CALL(js, fn, ...)                                                                           \
  {                                                                                                 \
    static constexpr CallName kName{js, {__VA_ARGS__}};                                             \
    static_assert(std::size(std::initializer_list<const char*>{__VA_ARGS__}) == Method<fn>::kArity, \
                  js ": name every parameter");                                                     \
    exports.Set(js, Napi::Function::New(env, Method<fn>::Call, js, const_cast<CallName*>(&kName))); \
  }

}  // namespace bsd_sockets
