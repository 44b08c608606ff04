#include "arg.h"

namespace bsd_sockets {

// A resizable buffer may have shrunk below the view since it was made. Shared buffers only grow, and N-API has no
// answer for them.
static bool Covered(napi_env env, napi_value buffer, size_t end) {
  bool detached = false;
  if (napi_is_detached_arraybuffer(env, buffer, &detached) == napi_ok && detached) return false;
  size_t size;
  void* data;
  if (napi_get_arraybuffer_info(env, buffer, &data, &size) != napi_ok) return true;
  return end <= size;
}

static size_t ElementSize(napi_typedarray_type type) {
  switch (type) {
    case napi_int16_array:
    case napi_uint16_array:
      return 2;
    case napi_int32_array:
    case napi_uint32_array:
    case napi_float32_array:
      return 4;
    case napi_float64_array:
    case napi_bigint64_array:
    case napi_biguint64_array:
      return 8;
    default:
      return 1;
  }
}

bool ViewOf(napi_env env, napi_value value, Bytes* out) {
  napi_typedarray_type type;
  size_t length;
  size_t offset;
  void* data;
  napi_value buffer;
  if (napi_get_typedarray_info(env, value, &type, &length, &data, &buffer, &offset) == napi_ok) {
    length *= ElementSize(type);
  } else if (napi_get_dataview_info(env, value, &length, &data, &buffer, &offset) != napi_ok) {
    return false;
  }
  if (!Covered(env, buffer, offset + length)) return false;
  *out = Bytes{{static_cast<uint8_t*>(data), length}};
  return true;
}

}  // namespace bsd_sockets
