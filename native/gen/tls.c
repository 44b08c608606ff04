// Generated from native/defs/tls.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/tls.h>)
#include <linux/tls.h>
#endif
#include "../same.h"
#if defined(TLS_1_2_VERSION)
SAME(TLS_1_2_VERSION, 771)
#endif
#if defined(TLS_1_3_VERSION)
SAME(TLS_1_3_VERSION, 772)
#endif
#if defined(TLS_1_2_VERSION_MAJOR)
SAME(TLS_1_2_VERSION_MAJOR, 3)
#endif
#if defined(TLS_1_2_VERSION_MINOR)
SAME(TLS_1_2_VERSION_MINOR, 3)
#endif
#if defined(TLS_1_3_VERSION_MAJOR)
SAME(TLS_1_3_VERSION_MAJOR, 3)
#endif
#if defined(TLS_1_3_VERSION_MINOR)
SAME(TLS_1_3_VERSION_MINOR, 4)
#endif
#if defined(TLS_CONF_BASE)
SAME(TLS_CONF_BASE, 1)
#endif
#if defined(TLS_CONF_SW)
SAME(TLS_CONF_SW, 2)
#endif
#if defined(TLS_CONF_HW)
SAME(TLS_CONF_HW, 3)
#endif
#if defined(TLS_CONF_HW_RECORD)
SAME(TLS_CONF_HW_RECORD, 4)
#endif
#if defined(TLS_CIPHER_AES_GCM_128)
SAME(TLS_CIPHER_AES_GCM_128, 51)
#endif
#if defined(TLS_CIPHER_AES_GCM_256)
SAME(TLS_CIPHER_AES_GCM_256, 52)
#endif
#if defined(TLS_CIPHER_AES_CCM_128)
SAME(TLS_CIPHER_AES_CCM_128, 53)
#endif
#if defined(TLS_CIPHER_CHACHA20_POLY1305)
SAME(TLS_CIPHER_CHACHA20_POLY1305, 54)
#endif
#if defined(TLS_CIPHER_SM4_GCM)
SAME(TLS_CIPHER_SM4_GCM, 55)
#endif
#if defined(TLS_CIPHER_SM4_CCM)
SAME(TLS_CIPHER_SM4_CCM, 56)
#endif
#if defined(TLS_CIPHER_ARIA_GCM_128)
SAME(TLS_CIPHER_ARIA_GCM_128, 57)
#endif
#if defined(TLS_CIPHER_ARIA_GCM_256)
SAME(TLS_CIPHER_ARIA_GCM_256, 58)
#endif
#if defined(TLS_CIPHER_AES_GCM_128_SALT_SIZE)
SAME(TLS_CIPHER_AES_GCM_128_SALT_SIZE, 4)
#endif
#if defined(TLS_CIPHER_AES_GCM_256_SALT_SIZE)
SAME(TLS_CIPHER_AES_GCM_256_SALT_SIZE, 4)
#endif
#if defined(TLS_CIPHER_AES_CCM_128_SALT_SIZE)
SAME(TLS_CIPHER_AES_CCM_128_SALT_SIZE, 4)
#endif
#if defined(TLS_CIPHER_CHACHA20_POLY1305_SALT_SIZE)
SAME(TLS_CIPHER_CHACHA20_POLY1305_SALT_SIZE, 0)
#endif
#if defined(TLS_CIPHER_SM4_GCM_SALT_SIZE)
SAME(TLS_CIPHER_SM4_GCM_SALT_SIZE, 4)
#endif
#if defined(TLS_CIPHER_SM4_CCM_SALT_SIZE)
SAME(TLS_CIPHER_SM4_CCM_SALT_SIZE, 4)
#endif
#if defined(TLS_CIPHER_ARIA_GCM_128_SALT_SIZE)
SAME(TLS_CIPHER_ARIA_GCM_128_SALT_SIZE, 4)
#endif
#if defined(TLS_CIPHER_ARIA_GCM_256_SALT_SIZE)
SAME(TLS_CIPHER_ARIA_GCM_256_SALT_SIZE, 4)
#endif
#if defined(TLS_CIPHER_AES_GCM_128_IV_SIZE)
SAME(TLS_CIPHER_AES_GCM_128_IV_SIZE, 8)
#endif
#if defined(TLS_CIPHER_AES_GCM_256_IV_SIZE)
SAME(TLS_CIPHER_AES_GCM_256_IV_SIZE, 8)
#endif
#if defined(TLS_CIPHER_AES_CCM_128_IV_SIZE)
SAME(TLS_CIPHER_AES_CCM_128_IV_SIZE, 8)
#endif
#if defined(TLS_CIPHER_CHACHA20_POLY1305_IV_SIZE)
SAME(TLS_CIPHER_CHACHA20_POLY1305_IV_SIZE, 12)
#endif
#if defined(TLS_CIPHER_SM4_GCM_IV_SIZE)
SAME(TLS_CIPHER_SM4_GCM_IV_SIZE, 8)
#endif
#if defined(TLS_CIPHER_SM4_CCM_IV_SIZE)
SAME(TLS_CIPHER_SM4_CCM_IV_SIZE, 8)
#endif
#if defined(TLS_CIPHER_ARIA_GCM_128_IV_SIZE)
SAME(TLS_CIPHER_ARIA_GCM_128_IV_SIZE, 8)
#endif
#if defined(TLS_CIPHER_ARIA_GCM_256_IV_SIZE)
SAME(TLS_CIPHER_ARIA_GCM_256_IV_SIZE, 8)
#endif
#if defined(TLS_CIPHER_AES_GCM_128_REC_SEQ_SIZE)
SAME(TLS_CIPHER_AES_GCM_128_REC_SEQ_SIZE, 8)
#endif
#if defined(TLS_CIPHER_AES_GCM_256_REC_SEQ_SIZE)
SAME(TLS_CIPHER_AES_GCM_256_REC_SEQ_SIZE, 8)
#endif
#if defined(TLS_CIPHER_AES_CCM_128_REC_SEQ_SIZE)
SAME(TLS_CIPHER_AES_CCM_128_REC_SEQ_SIZE, 8)
#endif
#if defined(TLS_CIPHER_CHACHA20_POLY1305_REC_SEQ_SIZE)
SAME(TLS_CIPHER_CHACHA20_POLY1305_REC_SEQ_SIZE, 8)
#endif
#if defined(TLS_CIPHER_SM4_GCM_REC_SEQ_SIZE)
SAME(TLS_CIPHER_SM4_GCM_REC_SEQ_SIZE, 8)
#endif
#if defined(TLS_CIPHER_SM4_CCM_REC_SEQ_SIZE)
SAME(TLS_CIPHER_SM4_CCM_REC_SEQ_SIZE, 8)
#endif
#if defined(TLS_CIPHER_ARIA_GCM_128_REC_SEQ_SIZE)
SAME(TLS_CIPHER_ARIA_GCM_128_REC_SEQ_SIZE, 8)
#endif
#if defined(TLS_CIPHER_ARIA_GCM_256_REC_SEQ_SIZE)
SAME(TLS_CIPHER_ARIA_GCM_256_REC_SEQ_SIZE, 8)
#endif
#if defined(TLS_CIPHER_AES_GCM_128_KEY_SIZE)
SAME(TLS_CIPHER_AES_GCM_128_KEY_SIZE, 16)
#endif
#if defined(TLS_CIPHER_AES_GCM_256_KEY_SIZE)
SAME(TLS_CIPHER_AES_GCM_256_KEY_SIZE, 32)
#endif
#if defined(TLS_CIPHER_AES_CCM_128_KEY_SIZE)
SAME(TLS_CIPHER_AES_CCM_128_KEY_SIZE, 16)
#endif
#if defined(TLS_CIPHER_CHACHA20_POLY1305_KEY_SIZE)
SAME(TLS_CIPHER_CHACHA20_POLY1305_KEY_SIZE, 32)
#endif
#if defined(TLS_CIPHER_SM4_GCM_KEY_SIZE)
SAME(TLS_CIPHER_SM4_GCM_KEY_SIZE, 16)
#endif
#if defined(TLS_CIPHER_SM4_CCM_KEY_SIZE)
SAME(TLS_CIPHER_SM4_CCM_KEY_SIZE, 16)
#endif
#if defined(TLS_CIPHER_ARIA_GCM_128_KEY_SIZE)
SAME(TLS_CIPHER_ARIA_GCM_128_KEY_SIZE, 16)
#endif
#if defined(TLS_CIPHER_ARIA_GCM_256_KEY_SIZE)
SAME(TLS_CIPHER_ARIA_GCM_256_KEY_SIZE, 32)
#endif
#if defined(TLS_CIPHER_AES_GCM_128_TAG_SIZE)
SAME(TLS_CIPHER_AES_GCM_128_TAG_SIZE, 16)
#endif
#if defined(TLS_CIPHER_AES_GCM_256_TAG_SIZE)
SAME(TLS_CIPHER_AES_GCM_256_TAG_SIZE, 16)
#endif
#if defined(TLS_CIPHER_AES_CCM_128_TAG_SIZE)
SAME(TLS_CIPHER_AES_CCM_128_TAG_SIZE, 16)
#endif
#if defined(TLS_CIPHER_CHACHA20_POLY1305_TAG_SIZE)
SAME(TLS_CIPHER_CHACHA20_POLY1305_TAG_SIZE, 16)
#endif
#if defined(TLS_CIPHER_SM4_GCM_TAG_SIZE)
SAME(TLS_CIPHER_SM4_GCM_TAG_SIZE, 16)
#endif
#if defined(TLS_CIPHER_SM4_CCM_TAG_SIZE)
SAME(TLS_CIPHER_SM4_CCM_TAG_SIZE, 16)
#endif
#if defined(TLS_CIPHER_ARIA_GCM_128_TAG_SIZE)
SAME(TLS_CIPHER_ARIA_GCM_128_TAG_SIZE, 16)
#endif
#if defined(TLS_CIPHER_ARIA_GCM_256_TAG_SIZE)
SAME(TLS_CIPHER_ARIA_GCM_256_TAG_SIZE, 16)
#endif
#if defined(TLS_SET_RECORD_TYPE)
SAME(TLS_SET_RECORD_TYPE, 1)
#endif
#if defined(TLS_GET_RECORD_TYPE)
SAME(TLS_GET_RECORD_TYPE, 2)
#endif
#if defined(TLS_TX)
SAME(TLS_TX, 1)
#endif
#if defined(TLS_RX)
SAME(TLS_RX, 2)
#endif
#if defined(TLS_TX_ZEROCOPY_RO)
SAME(TLS_TX_ZEROCOPY_RO, 3)
#endif
#if defined(TLS_RX_EXPECT_NO_PAD)
SAME(TLS_RX_EXPECT_NO_PAD, 4)
#endif
#if __has_include(<linux/tls.h>)
SAME_SIZE(tls12_crypto_info_aes_gcm_128, 40)
SAME_FIELD(tls12_crypto_info_aes_gcm_128, info.version, 0, 2)
SAME_FIELD(tls12_crypto_info_aes_gcm_128, info.cipher_type, 2, 2)
SAME_FIELD(tls12_crypto_info_aes_gcm_128, iv, 4, 8)
SAME_FIELD(tls12_crypto_info_aes_gcm_128, key, 12, 16)
SAME_FIELD(tls12_crypto_info_aes_gcm_128, salt, 28, 4)
SAME_FIELD(tls12_crypto_info_aes_gcm_128, rec_seq, 32, 8)
SAME_SIZE(tls12_crypto_info_aes_gcm_256, 56)
SAME_FIELD(tls12_crypto_info_aes_gcm_256, info.version, 0, 2)
SAME_FIELD(tls12_crypto_info_aes_gcm_256, info.cipher_type, 2, 2)
SAME_FIELD(tls12_crypto_info_aes_gcm_256, iv, 4, 8)
SAME_FIELD(tls12_crypto_info_aes_gcm_256, key, 12, 32)
SAME_FIELD(tls12_crypto_info_aes_gcm_256, salt, 44, 4)
SAME_FIELD(tls12_crypto_info_aes_gcm_256, rec_seq, 48, 8)
SAME_SIZE(tls12_crypto_info_aes_ccm_128, 40)
SAME_FIELD(tls12_crypto_info_aes_ccm_128, info.version, 0, 2)
SAME_FIELD(tls12_crypto_info_aes_ccm_128, info.cipher_type, 2, 2)
SAME_FIELD(tls12_crypto_info_aes_ccm_128, iv, 4, 8)
SAME_FIELD(tls12_crypto_info_aes_ccm_128, key, 12, 16)
SAME_FIELD(tls12_crypto_info_aes_ccm_128, salt, 28, 4)
SAME_FIELD(tls12_crypto_info_aes_ccm_128, rec_seq, 32, 8)
SAME_SIZE(tls12_crypto_info_chacha20_poly1305, 56)
SAME_FIELD(tls12_crypto_info_chacha20_poly1305, info.version, 0, 2)
SAME_FIELD(tls12_crypto_info_chacha20_poly1305, info.cipher_type, 2, 2)
SAME_FIELD(tls12_crypto_info_chacha20_poly1305, iv, 4, 12)
SAME_FIELD(tls12_crypto_info_chacha20_poly1305, key, 16, 32)
SAME_FIELD(tls12_crypto_info_chacha20_poly1305, rec_seq, 48, 8)
SAME_SIZE(tls12_crypto_info_sm4_gcm, 40)
SAME_FIELD(tls12_crypto_info_sm4_gcm, info.version, 0, 2)
SAME_FIELD(tls12_crypto_info_sm4_gcm, info.cipher_type, 2, 2)
SAME_FIELD(tls12_crypto_info_sm4_gcm, iv, 4, 8)
SAME_FIELD(tls12_crypto_info_sm4_gcm, key, 12, 16)
SAME_FIELD(tls12_crypto_info_sm4_gcm, salt, 28, 4)
SAME_FIELD(tls12_crypto_info_sm4_gcm, rec_seq, 32, 8)
SAME_SIZE(tls12_crypto_info_sm4_ccm, 40)
SAME_FIELD(tls12_crypto_info_sm4_ccm, info.version, 0, 2)
SAME_FIELD(tls12_crypto_info_sm4_ccm, info.cipher_type, 2, 2)
SAME_FIELD(tls12_crypto_info_sm4_ccm, iv, 4, 8)
SAME_FIELD(tls12_crypto_info_sm4_ccm, key, 12, 16)
SAME_FIELD(tls12_crypto_info_sm4_ccm, salt, 28, 4)
SAME_FIELD(tls12_crypto_info_sm4_ccm, rec_seq, 32, 8)
SAME_SIZE(tls12_crypto_info_aria_gcm_128, 40)
SAME_FIELD(tls12_crypto_info_aria_gcm_128, info.version, 0, 2)
SAME_FIELD(tls12_crypto_info_aria_gcm_128, info.cipher_type, 2, 2)
SAME_FIELD(tls12_crypto_info_aria_gcm_128, iv, 4, 8)
SAME_FIELD(tls12_crypto_info_aria_gcm_128, key, 12, 16)
SAME_FIELD(tls12_crypto_info_aria_gcm_128, salt, 28, 4)
SAME_FIELD(tls12_crypto_info_aria_gcm_128, rec_seq, 32, 8)
SAME_SIZE(tls12_crypto_info_aria_gcm_256, 56)
SAME_FIELD(tls12_crypto_info_aria_gcm_256, info.version, 0, 2)
SAME_FIELD(tls12_crypto_info_aria_gcm_256, info.cipher_type, 2, 2)
SAME_FIELD(tls12_crypto_info_aria_gcm_256, iv, 4, 8)
SAME_FIELD(tls12_crypto_info_aria_gcm_256, key, 12, 32)
SAME_FIELD(tls12_crypto_info_aria_gcm_256, salt, 44, 4)
SAME_FIELD(tls12_crypto_info_aria_gcm_256, rec_seq, 48, 8)
#endif
