// Generated from native/defs/alg.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/if_alg.h>)
#include <linux/if_alg.h>
#endif
#include "../same.h"
#if defined(ALG_OP_DECRYPT)
SAME(ALG_OP_DECRYPT, 0)
#endif
#if defined(ALG_OP_ENCRYPT)
SAME(ALG_OP_ENCRYPT, 1)
#endif
#if defined(ALG_SET_IV)
SAME(ALG_SET_IV, 2)
#endif
#if defined(ALG_SET_OP)
SAME(ALG_SET_OP, 3)
#endif
#if defined(ALG_SET_AEAD_ASSOCLEN)
SAME(ALG_SET_AEAD_ASSOCLEN, 4)
#endif
#if defined(ALG_SET_KEY)
SAME(ALG_SET_KEY, 1)
#endif
#if defined(ALG_SET_AEAD_AUTHSIZE)
SAME(ALG_SET_AEAD_AUTHSIZE, 5)
#endif
#if defined(ALG_SET_DRBG_ENTROPY)
SAME(ALG_SET_DRBG_ENTROPY, 6)
#endif
#if defined(ALG_SET_KEY_BY_KEY_SERIAL)
SAME(ALG_SET_KEY_BY_KEY_SERIAL, 7)
#endif
#if __has_include(<linux/if_alg.h>)
SAME_SIZE(sockaddr_alg, 88)
SAME_FIELD(sockaddr_alg, salg_family, 0, 2)
SAME_FIELD(sockaddr_alg, salg_type, 2, 14)
SAME_FIELD(sockaddr_alg, salg_feat, 16, 4)
SAME_FIELD(sockaddr_alg, salg_mask, 20, 4)
SAME_FIELD(sockaddr_alg, salg_name, 24, 64)
#endif
