// Generated from native/defs/message.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/if_packet.h>)
#include <linux/if_packet.h>
#endif
#include "../same.h"
#if __has_include(<linux/if_packet.h>)
SAME_SIZE(tpacket_auxdata, 20)
SAME_FIELD(tpacket_auxdata, tp_status, 0, 4)
SAME_FIELD(tpacket_auxdata, tp_len, 4, 4)
SAME_FIELD(tpacket_auxdata, tp_snaplen, 8, 4)
SAME_FIELD(tpacket_auxdata, tp_mac, 12, 2)
SAME_FIELD(tpacket_auxdata, tp_net, 14, 2)
SAME_FIELD(tpacket_auxdata, tp_vlan_tci, 16, 2)
SAME_FIELD(tpacket_auxdata, tp_vlan_tpid, 18, 2)
#endif
