// Moving bytes between descriptors without a detour through this process: sendfile(2), splice(2).
#include <fcntl.h>
#include <sys/sendfile.h>

#include "../calls.h"
#include "../method.h"
#include "../ret.h"

namespace bsd_sockets {
namespace {

long Sendfile(Fd out, Fd from, std::optional<Offset> offset, Count count, Progress* progress) {
  progress->wanted = count.value;
  return Ret(sendfile(out.value, from.value, offset ? offset->data() : nullptr, count.value - progress->done));
}

long Splice(Fd from, std::optional<Offset> from_offset, Fd to, std::optional<Offset> to_offset, Count count,
            int flags) {
  return Ret(splice(from.value, from_offset ? from_offset->data() : nullptr, to.value,
                    to_offset ? to_offset->data() : nullptr, count.value, flags));
}

}  // namespace

void InitFile(Napi::Env env, Napi::Object exports) {
  BLOCKING_CALL(Wait::kSend, "sendfile", Sendfile, "out", "from", "offset", "count", "")
  BLOCKING_CALL(Wait::kArgument, "splice", Splice, "from", "fromOffset", "to", "toOffset", "count", "flags")
}

}  // namespace bsd_sockets
