// cmake-js downloads Node's headers unless this file exists. The addon uses only the stable Node-API, whose headers
// come from the node-api-headers package; whoever includes this one has left it.
#error "include <node_api.h> or <napi.h>, not <node.h>"
