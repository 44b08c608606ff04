// Generated from native/defs/families.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/nfc.h>)
#include <linux/nfc.h>
#endif
#include "../same.h"
#if __has_include(<linux/nfc.h>)
SAME_SIZE(sockaddr_nfc_llcp, 96)
SAME_FIELD(sockaddr_nfc_llcp, sa_family, 0, 2)
SAME_FIELD(sockaddr_nfc_llcp, dev_idx, 4, 4)
SAME_FIELD(sockaddr_nfc_llcp, target_idx, 8, 4)
SAME_FIELD(sockaddr_nfc_llcp, nfc_protocol, 12, 4)
SAME_FIELD(sockaddr_nfc_llcp, dsap, 16, 1)
SAME_FIELD(sockaddr_nfc_llcp, ssap, 17, 1)
SAME_FIELD(sockaddr_nfc_llcp, service_name, 18, 63)
SAME_FIELD(sockaddr_nfc_llcp, service_name_len, 88, 8)
SAME_SIZE(sockaddr_nfc, 16)
SAME_FIELD(sockaddr_nfc, sa_family, 0, 2)
SAME_FIELD(sockaddr_nfc, dev_idx, 4, 4)
SAME_FIELD(sockaddr_nfc, target_idx, 8, 4)
SAME_FIELD(sockaddr_nfc, nfc_protocol, 12, 4)
#endif
