#include "arg.h"

#include <limits.h>

#include <algorithm>

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
  // A view of no bytes may have no pointer, and is not NULL all the same: the kernel tells the two apart.
  static uint8_t nowhere;
  *out = Bytes{{data != nullptr ? static_cast<uint8_t*>(data) : &nowhere, length}};
  return true;
}

// Reads at most `most` elements. This may run JavaScript.
static bool Elements(napi_env env, napi_value array, uint32_t most, std::vector<napi_value>* out) {
  bool is_array = false;
  uint32_t length;
  if (napi_is_array(env, array, &is_array) != napi_ok || !is_array) return false;
  if (napi_get_array_length(env, array, &length) != napi_ok) return false;
  length = std::min(length, most);
  for (uint32_t i = 0; i < length; i++) {
    napi_value element;
    if (napi_get_element(env, array, i, &element) != napi_ok) return false;
    out->push_back(element);
  }
  return true;
}

bool ViewsOf(napi_env env, napi_value value, Views* out) {
  std::vector<napi_value> views;
  if (!Elements(env, value, IOV_MAX + 1, &views)) return false;
  for (napi_value view : views) {
    Bytes bytes;
    if (!ViewOf(env, view, &bytes)) return false;
    out->push_back({bytes.data(), bytes.size()});
  }
  return true;
}

static bool IsNull(napi_env env, napi_value value) {
  napi_valuetype type;
  return napi_typeof(env, value, &type) == napi_ok && (type == napi_null || type == napi_undefined);
}

static bool IsArray(napi_env env, napi_value value) {
  bool is_array = false;
  return napi_is_array(env, value, &is_array) == napi_ok && is_array;
}

// The kernel takes no more than IOV_MAX messages at once, so longer arrays are not read to their end.
bool ListsOf(napi_env env, napi_value value, Lists* out) {
  out->env = env;
  std::vector<napi_value> elements;
  if (!Elements(env, value, IOV_MAX, &elements)) return false;
  for (napi_value element : elements) {
    size_t before = out->values.size();
    if (!IsArray(env, element)) {
      out->values.push_back(element);
    } else if (!Elements(env, element, IOV_MAX + 1, &out->values)) {
      return false;
    }
    out->counts.push_back(out->values.size() - before);
  }
  return true;
}

bool EachOf(napi_env env, napi_value value, Each* out) {
  out->env = env;
  return IsNull(env, value) || Elements(env, value, IOV_MAX, &out->values);
}

bool Collected::Resolve(std::vector<iovec>* out) const {
  for (napi_value value : values) {
    Bytes bytes;
    if (!ViewOf(env, value, &bytes)) return false;
    out->push_back({bytes.data(), bytes.size()});
  }
  return true;
}

bool Each::Resolve(std::vector<iovec>* out) const {
  for (napi_value value : values) {
    Bytes bytes;
    if (!IsNull(env, value) && !ViewOf(env, value, &bytes)) return false;
    out->push_back({bytes.data(), bytes.size()});
  }
  return true;
}

const timespec* Timeout::spec() {
  if (!ms) return nullptr;
  double left = Left(*ms, waited);
  double seconds = std::floor(left / 1000);
  room.tv_sec = static_cast<time_t>(seconds);
  room.tv_nsec = std::min(std::lround((left - 1000 * seconds) * 1e6), 999'999'999L);
  return &room;
}

}  // namespace bsd_sockets
