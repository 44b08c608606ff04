// <net/if.h>: interface names and numbers.
#include <net/if.h>

#include "../calls.h"
#include "../method.h"
#include "../ret.h"

namespace bsd_sockets {
namespace {

// 0 is C's failure here, never an interface.
long IfNametoindex(std::string name) {
  unsigned index = if_nametoindex(name.c_str());
  return index == 0 ? -static_cast<long>(errno) : static_cast<long>(index);
}

// An empty string is the failure; errno is always ENXIO then.
std::string IfIndextoname(int index) {
  char name[IF_NAMESIZE];
  return if_indextoname(static_cast<unsigned>(index), name) == nullptr ? std::string() : std::string(name);
}

}  // namespace

void InitInterface(Napi::Env env, Napi::Object exports) {
  CALL("if_nametoindex", IfNametoindex, "name")
  CALL("if_indextoname", IfIndextoname, "index")
}

}  // namespace bsd_sockets
