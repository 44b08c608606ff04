// What lib/promises/reactor.ts asks of the reactor. None of it is for users.
#include "../reactor/reactor.h"

#include "../calls.h"
#include "../environment.h"

namespace bsd_sockets {
namespace {

template <size_t N>
struct Arguments {
  napi_value at[N];
  Environment* environment;

  Arguments(napi_env env, napi_callback_info info) {
    size_t argc = N;
    void* data;
    napi_get_cb_info(env, info, &argc, at, nullptr, &data);
    environment = static_cast<Environment*>(data);
  }
};

napi_ref Keep(napi_env env, napi_value value) {
  napi_ref reference = nullptr;
  napi_create_reference(env, value, 1, &reference);
  return reference;
}

// (dispatch, cancelled, buffers, extras, table, names, onUv): 0, or -errno.
napi_value Open(napi_env env, napi_callback_info info) {
  Arguments<7> arguments(env, info);
  auto& at = arguments.at;
  void* records = nullptr;
  void* storage = nullptr;
  bool on_uv = false;
  napi_get_typedarray_info(env, at[4], nullptr, nullptr, &records, nullptr, nullptr);
  napi_get_typedarray_info(env, at[5], nullptr, nullptr, &storage, nullptr, nullptr);
  napi_get_value_bool(env, at[6], &on_uv);
  Lent lent{Keep(env, at[0]),
            Keep(env, at[1]),
            Keep(env, at[2]),
            Keep(env, at[3]),
            Keep(env, at[4]),
            Keep(env, at[5]),
            static_cast<int32_t*>(records),
            static_cast<uint8_t*>(storage)};
  int error = 0;
  arguments.environment->reactor = Reactor::Open(env, lent, on_uv, &error);
  napi_value result;
  napi_create_int32(env, arguments.environment->reactor != nullptr ? 0 : error, &result);
  return result;
}

// (buffer, extra); the integers are in the registers, and the result, too.
napi_value Start(napi_env env, napi_callback_info info) {
  Arguments<2> arguments(env, info);
  Environment& environment = *arguments.environment;
  int32_t result = environment.reactor->Start(environment.registers, arguments.at[0], arguments.at[1]);
  environment.reactor->Deliver();
  environment.registers->result = result;
  return nullptr;
}

napi_value Cancel(napi_env env, napi_callback_info info) {
  Arguments<1> arguments(env, info);
  int32_t slot = -1;
  napi_get_value_int32(env, arguments.at[0], &slot);
  uint64_t done = arguments.environment->reactor->Cancel(slot);
  arguments.environment->reactor->Deliver();
  napi_value result;
  napi_create_double(env, static_cast<double>(done), &result);
  return result;
}

napi_value Look(napi_env env, napi_callback_info info) {
  Arguments<1> arguments(env, info);
  napi_value again;
  napi_get_boolean(env, arguments.environment->reactor->Look(), &again);
  return again;
}

}  // namespace

void InitReactor(Napi::Env env, Napi::Object exports) {
  auto set = [&](const char* name, napi_callback callback) {
    napi_value function;
    napi_create_function(env, name, NAPI_AUTO_LENGTH, callback, env.GetInstanceData<Environment>(), &function);
    exports.Set(name, Napi::Value(env, function));
  };
  set("reactorOpen", Open);
  set("reactorStart", Start);
  set("reactorCancel", Cancel);
  set("reactorLook", Look);
}

}  // namespace bsd_sockets
