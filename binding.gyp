{
  "targets": [
    {
      "target_name": "bsd_sockets",
      "sources": ["<!@(cat native/sources.txt native/gen/sources.txt)"],
      "include_dirs": [
        "<!(node -p \"require('node-addon-api').include_dir\")",
        "<!(node -p \"require('node-api-headers').include_dir\")"
      ],
      "defines": ["NAPI_VERSION=9", "NODE_ADDON_API_DISABLE_CPP_EXCEPTIONS", "NODE_ADDON_API_DISABLE_DEPRECATED", "_GNU_SOURCE"],
      "cflags": ["-fvisibility=hidden", "-Wall", "-Wextra", "-Werror"],
      # The C files are generated assertions: they fail as errors, and what headers say of their own names is noise.
      "cflags_c": ["-w"],
      "cflags_cc": ["-std=c++20", "-fno-exceptions", "-fno-rtti", "-fvisibility-inlines-hidden", "-Wno-missing-field-initializers"],
      "cflags_cc!": ["-std=gnu++17", "-std=gnu++20", "-fexceptions", "-frtti"],
      "configurations": { "Release": { "cflags": ["-O2"], "cflags!": ["-O3"] } }
    }
  ]
}
