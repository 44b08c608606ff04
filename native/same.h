// What the generated checks are written with. The generator measured every number on one machine and gave it to
// TypeScript; these assertions make the compiler of every other target agree before a binary exists.
#pragma once

#if defined(__aarch64__)
#define BY_ARCH(other, arm64) (arm64)
#else
#define BY_ARCH(other, arm64) (other)
#endif

#define SAME(name, value)                      \
  _Static_assert((long long)(name) == (value), \
                 #name " is not " #value " here: give its line in native/defs an attribute");
// Newer headers may know more members than the numbers were taken from, never fewer.
#define AT_LEAST(name, value) _Static_assert((long long)(name) >= (value), #name " is below " #value " here");
#define SAME_SIZE(type, value) \
  _Static_assert(sizeof(struct type) == (value), "struct " #type " is not " #value " bytes here");
#define SAME_FIELD(type, field, at, bytes)                                                                     \
  _Static_assert(offsetof(struct type, field) == (at), "struct " #type ": " #field " is not at " #at " here"); \
  _Static_assert(sizeof(((struct type*)0)->field) == (bytes),                                                  \
                 "struct " #type ": " #field " is not " #bytes " bytes here");
