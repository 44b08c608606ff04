#include "arg.h"

#include <limits.h>

#include <algorithm>

#include "environment.h"

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

// N-API says 0 bytes of a view that is empty, and in newer engines of one whose memory is gone as well.
static bool IsThere(napi_env env, napi_value view, const Napi::FunctionReference& probe) {
  napi_value ignored;
  if (napi_call_function(env, view, probe.Value(), 0, nullptr, &ignored) == napi_ok) return true;
  napi_get_and_clear_last_exception(env, &ignored);
  return false;
}

bool IsThere(napi_env env, napi_value typed_array) {
  return IsThere(env, typed_array, Napi::Env(env).GetInstanceData<Environment>()->probe_array);
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
  auto* environment = Napi::Env(env).GetInstanceData<Environment>();
  const Napi::FunctionReference* probe = &environment->probe_array;
  if (napi_get_typedarray_info(env, value, &type, &length, &data, &buffer, &offset) == napi_ok) {
    length *= ElementSize(type);
  } else if (napi_get_dataview_info(env, value, &length, &data, &buffer, &offset) == napi_ok) {
    probe = &environment->probe_data_view;
  } else {
    return false;
  }
  if (!Covered(env, buffer, offset + length)) return false;
  if (length == 0 && !IsThere(env, value, *probe)) return false;
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

bool AreViews(napi_env env, napi_value value) {
  std::vector<napi_value> views;
  return Elements(env, value, IOV_MAX + 1, &views) && std::all_of(views.begin(), views.end(), [env](napi_value view) {
           return ViewArg::OfType(Napi::Value(env, view));
         });
}

// Shared memory comes as a view of it. What is gone has 0 bytes.
static bool MemoryOf(napi_env env, napi_value value, std::span<uint8_t>* out) {
  void* data;
  size_t size;
  bool ok = napi_get_arraybuffer_info(env, value, &data, &size) == napi_ok ||
            napi_get_typedarray_info(env, value, nullptr, &size, &data, nullptr, nullptr) == napi_ok;
  if (ok) *out = {static_cast<uint8_t*>(data), size};
  return ok;
}

bool BatchOf(napi_env env, napi_value value, Batch* out) {
  uint32_t length;
  napi_value element;
  napi_typedarray_type type;
  size_t size;
  void* data;
  if (napi_get_array_length(env, value, &length) != napi_ok || napi_get_element(env, value, 0, &element) != napi_ok ||
      napi_get_typedarray_info(env, element, &type, &size, &data, nullptr, nullptr) != napi_ok ||
      type != napi_float64_array)
    return false;
  out->table = {static_cast<double*>(data), size};
  out->memories.resize(length - 1);
  for (uint32_t i = 1; i < length; i++) {
    if (napi_get_element(env, value, i, &element) != napi_ok || !MemoryOf(env, element, &out->memories[i - 1]))
      return false;
  }
  return true;
}

bool Batch::Resolve(std::vector<iovec>* out) const {
  // A view of no bytes is not NULL, even if its memory has no pointer: the kernel tells the two apart.
  static uint8_t nowhere;
  std::span<const double> places = table.subspan(3 + messages());
  out->resize(places.size() / 3);
  for (iovec& view : *out) {
    auto memory = static_cast<int64_t>(places[0]);
    auto offset = static_cast<int64_t>(places[1]), length = static_cast<int64_t>(places[2]);
    places = places.subspan(3);
    if (memory < 0) continue;
    const std::span<uint8_t>& bytes = memories[memory];
    if (offset + length > static_cast<int64_t>(bytes.size())) return false;
    view = {bytes.data() != nullptr ? bytes.data() + offset : &nowhere, static_cast<size_t>(length)};
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
