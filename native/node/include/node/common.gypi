# node-gyp wants Node's build settings and headers, and would download them. An addon that uses only the stable
# Node-API needs neither: the headers come from the node-api-headers package, and these are the settings. Give this
# folder as --nodedir.
{
  "variables": { "openssl_fips": "" },
  "target_defaults": {
    "default_configuration": "Release",
    "cflags": ["-pthread", "-fPIC"],
    "ldflags": ["-pthread"],
    "configurations": { "Release": { "cflags": ["-O2"] }, "Debug": { "cflags": ["-g", "-O0"] } }
  }
}
