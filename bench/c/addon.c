// Makes the loops callable from JavaScript: loop(fd, peer, data, buffer, n) gives nanoseconds.
#include <node_api.h>

#include "loops.h"

static napi_value call(napi_env env, napi_callback_info info) {
  size_t argc = 5;
  napi_value args[5], result;
  void* loop;
  struct work work;
  size_t room;
  int64_t n;
  napi_get_cb_info(env, info, &argc, args, NULL, &loop);
  if (argc < 5 || napi_get_value_int32(env, args[0], &work.fd) != napi_ok ||
      napi_get_value_int32(env, args[1], &work.peer) != napi_ok ||
      napi_get_typedarray_info(env, args[2], NULL, &work.size, (void**)&work.data, NULL, NULL) != napi_ok ||
      napi_get_typedarray_info(env, args[3], NULL, &room, &work.buffer, NULL, NULL) != napi_ok ||
      napi_get_value_int64(env, args[4], &n) != napi_ok || room < work.size) {
    napi_throw_type_error(env, NULL, "loop(fd, peer, data, buffer, n): the buffer is at least as large as the data");
    return NULL;
  }
  napi_create_int64(env, ((loop_function*)loop)(&work, n), &result);
  return result;
}

NAPI_MODULE_INIT() {
  static const struct {
    const char* name;
    loop_function* loop;
  } loops[] = {
      {"recvEmpty", loop_recv_empty},
      {"getsockopt", loop_getsockopt},
      {"sendtoRecvfrom", loop_sendto_recvfrom},
      {"sendRecv", loop_send_recv},
      {"sendmmsgRecvmmsg", loop_sendmmsg_recvmmsg},
      {"walkRing", loop_walk_ring},
      {"recvfromPackets", loop_recvfrom_packets},
  };
  for (size_t i = 0; i < sizeof loops / sizeof *loops; i++) {
    napi_value function;
    napi_create_function(env, loops[i].name, NAPI_AUTO_LENGTH, call, (void*)loops[i].loop, &function);
    napi_set_named_property(env, exports, loops[i].name, function);
  }
  return exports;
}
