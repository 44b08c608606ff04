// Generated from native/defs/can.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/can/isotp.h>)
#include <linux/can/isotp.h>
#endif
#include "../same.h"
#if __has_include(<linux/can/isotp.h>)
SAME_SIZE(can_isotp_options, 12)
SAME_FIELD(can_isotp_options, flags, 0, 4)
SAME_FIELD(can_isotp_options, frame_txtime, 4, 4)
SAME_FIELD(can_isotp_options, ext_address, 8, 1)
SAME_FIELD(can_isotp_options, txpad_content, 9, 1)
SAME_FIELD(can_isotp_options, rxpad_content, 10, 1)
SAME_FIELD(can_isotp_options, rx_ext_address, 11, 1)
SAME_SIZE(can_isotp_fc_options, 3)
SAME_FIELD(can_isotp_fc_options, bs, 0, 1)
SAME_FIELD(can_isotp_fc_options, stmin, 1, 1)
SAME_FIELD(can_isotp_fc_options, wftmax, 2, 1)
SAME_SIZE(can_isotp_ll_options, 3)
SAME_FIELD(can_isotp_ll_options, mtu, 0, 1)
SAME_FIELD(can_isotp_ll_options, tx_dl, 1, 1)
SAME_FIELD(can_isotp_ll_options, tx_flags, 2, 1)
#endif
