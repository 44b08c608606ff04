// fork(2) for the labs, and what a child needs: waitpid(2), _exit(2).
//
// V8 and libuv mark much of their memory MADV_DONTFORK, so after a plain fork() the child's first JavaScript
// instruction is a SIGSEGV. We take the mark off before forking. That alone is not sound while other threads of the
// runtime work: their locks and condition variables stay in the child without them, and its first garbage collection
// waits for ever. lib/fork.ts therefore refuses unless Node runs with --single-threaded.
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <cstring>

#include "../calls.h"
#include "../method.h"
#include "../ret.h"

namespace bsd_sockets {
namespace {

// Walks /proc/self/smaps: a mapping's line "from-to perms …" comes first, its "VmFlags:" line last. `dc` is
// VM_DONTCOPY, which is MADV_DONTFORK; `io` and `pf` are device memory, which cannot be copied.
long MakeHeapForkable() {
  FILE* maps = fopen("/proc/self/smaps", "re");
  if (maps == nullptr) return -static_cast<long>(errno);
  char line[4096];
  unsigned long from = 0;
  unsigned long to = 0;
  long result = 0;
  while (result == 0 && fgets(line, sizeof line, maps) != nullptr) {
    unsigned long a;
    unsigned long b;
    if (strncmp(line, "VmFlags:", 8) == 0) {
      bool marked = strstr(line, " dc") != nullptr;
      bool device = strstr(line, " io") != nullptr || strstr(line, " pf") != nullptr;
      if (marked && !device) result = Ret(madvise(reinterpret_cast<void*>(from), to - from, MADV_DOFORK));
    } else if (sscanf(line, "%lx-%lx ", &a, &b) == 2) {
      from = a;
      to = b;
    }
  }
  fclose(maps);
  return result;
}

long Fork() {
  long result = MakeHeapForkable();
  return result < 0 ? result : Ret(fork());
}

long Waitpid(int pid, Ints<1> status, int options) {
  int raw = 0;
  long result = Ret(waitpid(pid, &raw, options));
  status[0] = raw;
  return result;
}

// No atexit handler, no flush: the parent's event loop, files and caches are not the child's to tear down.
long Exit(int status) { _exit(status); }

}  // namespace

void InitProcess(Napi::Env env, Napi::Object exports) {
  CALL("fork", Fork)
  BLOCKING_CALL(Wait::kArgument, "waitpid", Waitpid, "pid", "status", "options")
  CALL("_exit", Exit, "status")
}

}  // namespace bsd_sockets
