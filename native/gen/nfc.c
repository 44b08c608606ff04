// Generated from native/defs/nfc.def by `npm run gen`. Do not edit.
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
#if defined(NFC_PROTO_JEWEL)
SAME(NFC_PROTO_JEWEL, 1)
#endif
#if defined(NFC_PROTO_MIFARE)
SAME(NFC_PROTO_MIFARE, 2)
#endif
#if defined(NFC_PROTO_FELICA)
SAME(NFC_PROTO_FELICA, 3)
#endif
#if defined(NFC_PROTO_ISO14443)
SAME(NFC_PROTO_ISO14443, 4)
#endif
#if defined(NFC_PROTO_NFC_DEP)
SAME(NFC_PROTO_NFC_DEP, 5)
#endif
#if defined(NFC_PROTO_ISO14443_B)
SAME(NFC_PROTO_ISO14443_B, 6)
#endif
#if defined(NFC_PROTO_ISO15693)
SAME(NFC_PROTO_ISO15693, 7)
#endif
#if defined(NFC_PROTO_JEWEL_MASK)
SAME(NFC_PROTO_JEWEL_MASK, 2)
#endif
#if defined(NFC_PROTO_MIFARE_MASK)
SAME(NFC_PROTO_MIFARE_MASK, 4)
#endif
#if defined(NFC_PROTO_FELICA_MASK)
SAME(NFC_PROTO_FELICA_MASK, 8)
#endif
#if defined(NFC_PROTO_ISO14443_MASK)
SAME(NFC_PROTO_ISO14443_MASK, 16)
#endif
#if defined(NFC_PROTO_NFC_DEP_MASK)
SAME(NFC_PROTO_NFC_DEP_MASK, 32)
#endif
#if defined(NFC_PROTO_ISO14443_B_MASK)
SAME(NFC_PROTO_ISO14443_B_MASK, 64)
#endif
#if defined(NFC_PROTO_ISO15693_MASK)
SAME(NFC_PROTO_ISO15693_MASK, 128)
#endif
#if defined(NFC_RF_INITIATOR)
SAME(NFC_RF_INITIATOR, 0)
#endif
#if defined(NFC_RF_TARGET)
SAME(NFC_RF_TARGET, 1)
#endif
#if defined(NFC_RF_NONE)
SAME(NFC_RF_NONE, 2)
#endif
#if defined(NFC_DIRECTION_RX)
SAME(NFC_DIRECTION_RX, 0)
#endif
#if defined(NFC_DIRECTION_TX)
SAME(NFC_DIRECTION_TX, 1)
#endif
#if defined(NFC_HEADER_SIZE)
SAME(NFC_HEADER_SIZE, 1)
#endif
#if defined(NFC_DEVICE_NAME_MAXSIZE)
SAME(NFC_DEVICE_NAME_MAXSIZE, 8)
#endif
#if defined(NFC_ISO15693_UID_MAXSIZE)
SAME(NFC_ISO15693_UID_MAXSIZE, 8)
#endif
#if defined(NFC_NFCID2_MAXSIZE)
SAME(NFC_NFCID2_MAXSIZE, 8)
#endif
#if defined(NFC_NFCID1_MAXSIZE)
SAME(NFC_NFCID1_MAXSIZE, 10)
#endif
#if defined(NFC_NFCID3_MAXSIZE)
SAME(NFC_NFCID3_MAXSIZE, 10)
#endif
#if defined(NFC_SENSB_RES_MAXSIZE)
SAME(NFC_SENSB_RES_MAXSIZE, 12)
#endif
#if defined(NFC_SENSF_RES_MAXSIZE)
SAME(NFC_SENSF_RES_MAXSIZE, 18)
#endif
#if defined(NFC_ATR_RES_GB_MAXSIZE)
SAME(NFC_ATR_RES_GB_MAXSIZE, 47)
#endif
#if defined(NFC_ATR_REQ_GB_MAXSIZE)
SAME(NFC_ATR_REQ_GB_MAXSIZE, 48)
#endif
#if defined(NFC_GB_MAXSIZE)
SAME(NFC_GB_MAXSIZE, 48)
#endif
#if defined(NFC_LLCP_MAX_SERVICE_NAME)
SAME(NFC_LLCP_MAX_SERVICE_NAME, 63)
#endif
#if defined(NFC_ATR_REQ_MAXSIZE)
SAME(NFC_ATR_REQ_MAXSIZE, 64)
#endif
#if defined(NFC_ATR_RES_MAXSIZE)
SAME(NFC_ATR_RES_MAXSIZE, 64)
#endif
#if defined(NFC_LLCP_RW)
SAME(NFC_LLCP_RW, 0)
#endif
#if defined(NFC_LLCP_MIUX)
SAME(NFC_LLCP_MIUX, 1)
#endif
#if defined(NFC_LLCP_REMOTE_MIU)
SAME(NFC_LLCP_REMOTE_MIU, 2)
#endif
#if defined(NFC_LLCP_REMOTE_LTO)
SAME(NFC_LLCP_REMOTE_LTO, 3)
#endif
#if defined(NFC_LLCP_REMOTE_RW)
SAME(NFC_LLCP_REMOTE_RW, 4)
#endif
#if defined(NFC_SOCKPROTO_RAW)
SAME(NFC_SOCKPROTO_RAW, 0)
#endif
#if defined(NFC_SOCKPROTO_LLCP)
SAME(NFC_SOCKPROTO_LLCP, 1)
#endif
#if defined(NFC_SOCKPROTO_MAX)
AT_LEAST(NFC_SOCKPROTO_MAX, 2)
#endif
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
