/** Keys of a TLS connection that the kernel encrypts. */
import * as structs from '../gen/structkinds.js';
import { either } from './list.js';

/**
 * One struct for each cipher, which `cipherType` tells apart. The kernel wants the very length of the struct, and the
 * structs have two.
 */
export const tls_crypto_info = {
  ...either(
    structs.tls12_crypto_info_aes_gcm_128,
    structs.tls12_crypto_info_aes_gcm_256,
    structs.tls12_crypto_info_aes_ccm_128,
    structs.tls12_crypto_info_chacha20_poly1305,
    structs.tls12_crypto_info_sm4_gcm,
    structs.tls12_crypto_info_sm4_ccm,
    structs.tls12_crypto_info_aria_gcm_128,
    structs.tls12_crypto_info_aria_gcm_256,
  ),
  room: [40, 56],
};
