// Generated from native/defs/atm.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/atm.h>)
#include <linux/atm.h>
#endif
#include "../same.h"
#if __has_include(<linux/atm.h>)
SAME_SIZE(sockaddr_atmpvc, 12)
SAME_FIELD(sockaddr_atmpvc, sap_family, 0, 2)
SAME_FIELD(sockaddr_atmpvc, sap_addr.itf, 4, 2)
SAME_FIELD(sockaddr_atmpvc, sap_addr.vpi, 6, 2)
SAME_FIELD(sockaddr_atmpvc, sap_addr.vci, 8, 4)
SAME_SIZE(sockaddr_atmsvc, 44)
SAME_FIELD(sockaddr_atmsvc, sas_family, 0, 2)
SAME_FIELD(sockaddr_atmsvc, sas_addr.prv, 4, 20)
SAME_FIELD(sockaddr_atmsvc, sas_addr.pub, 24, 13)
SAME_FIELD(sockaddr_atmsvc, sas_addr.lij_type, 37, 1)
SAME_FIELD(sockaddr_atmsvc, sas_addr.lij_id, 40, 4)
#endif
