// Method<Fn> makes a JavaScript function of a C++ function: it reads the parameter types from Fn's own signature,
// converts each argument, and returns Fn's result, by value.h. This is the way down for cold calls; hot.h is the other.
#pragma once
#include <napi.h>

#include <iterator>
#include <tuple>
#include <utility>

#include "arg.h"
#include "blocking.h"
#include "environment.h"
#include "value.h"

namespace bsd_sockets {

// What a call is named in error messages. Lives as long as the addon is loaded.
struct CallName {
  const char* name;
  const char* arguments[8];
};

// The descriptor that a call waits for: the first among its arguments.
template <class T>
void FindFd(const T&, int*) {}
inline void FindFd(const Fd& fd, int* out) {
  if (*out < 0) *out = fd.value;
}

// When a call is made again, its timeout is what is left, and it goes on where it was.
template <class T>
void Pass(Progress&, T*) {}
inline void Pass(Progress& progress, Timeout* timeout) { timeout->waited = progress.waited; }
inline void Pass(Progress& progress, Progress** parameter) { *parameter = &progress; }

template <auto Fn, Wait W>
struct Method;

template <class R, class... A, R (*Fn)(A...), Wait W>
struct Method<Fn, W> {
  static constexpr size_t kArity = sizeof...(A);

  static Napi::Value Call(const Napi::CallbackInfo& info) { return Convert(info, std::index_sequence_for<A...>{}); }

 private:
  template <size_t... I>
  static Napi::Value Convert(const Napi::CallbackInfo& info, std::index_sequence<I...>) {
    std::tuple<std::remove_cvref_t<A>...> a{};
    bool ok = ((Arg<std::remove_cvref_t<A>>::From(info[I], &std::get<I>(a)) ||
                Reject<Arg<std::remove_cvref_t<A>>>(info, I)) &&
               ...);
    if (!ok) return info.Env().Undefined();
    if constexpr (W == Wait::kNever) {
      return ToValue(info.Env(), Fn(std::get<I>(a)...));
    } else {
      int fd = -1;
      (FindFd(std::get<I>(a), &fd), ...);
      return ToValue(info.Env(),
                     Perform<W>(info.Env().GetInstanceData<Environment>()->watcher, fd, [&](Progress& progress) {
                       (Pass(progress, &std::get<I>(a)), ...);
                       return Fn(std::get<I>(a)...);
                     }));
    }
  }

  template <class Expected>
  static bool Reject(const Napi::CallbackInfo& info, size_t at) {
    Napi::Env env = info.Env();
    auto* call = static_cast<const CallName*>(info.Data());
    env.GetInstanceData<Environment>()->reject.Call(
        {Napi::String::New(env, call->name), Napi::String::New(env, call->arguments[at]),
         Napi::String::New(env, Expected::kIs), info[at], Napi::Boolean::New(env, Expected::OfType(info[at]))});
    return false;
  }
};

#define CALL(js, fn, ...) BLOCKING_CALL(Wait::kNever, js, fn, __VA_ARGS__)

// A call that may block, and can be ended then; it returns a long.
#define BLOCKING_CALL(wait, js, fn, ...)                                                      \
  {                                                                                           \
    using Call = Method<fn, wait>;                                                            \
    static constexpr CallName kName{js, {__VA_ARGS__}};                                       \
    static_assert(std::size(std::initializer_list<const char*>{__VA_ARGS__}) == Call::kArity, \
                  js ": name every parameter");                                               \
    exports.Set(js, Napi::Function::New(env, Call::Call, js, const_cast<CallName*>(&kName))); \
  }

}  // namespace bsd_sockets
