// A folder of its own for a lab's AF_UNIX pathnames, so that two labs at once do not meet. TypeScript has
// mkdtempSync().
#ifndef EXAMPLES_C_FOLDER_H_
#define EXAMPLES_C_FOLDER_H_

#include "common.h"

// Makes the folder and returns its path.
static inline const char* make_folder(void) {
  static char folder[80];
  const char* where = getenv("TMPDIR");
  snprintf(folder, sizeof folder, "%s/lab-XXXXXX", where == NULL ? "/tmp" : where);
  check(mkdtemp(folder) == NULL ? -1 : 0, "mkdtemp");
  return folder;
}

#endif  // EXAMPLES_C_FOLDER_H_
