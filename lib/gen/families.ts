// Generated from native/defs/*.def by `npm run gen`. Do not edit.
import type { Family } from '../address/form.js';
import * as layouts from './layouts.js';

/** Every family whose addresses are layouts and nothing else. */
export const families = (): readonly Family[] => [
  { name: 'AF_AX25', family: 3, forms: () => [layouts.full_sockaddr_ax25(), layouts.sockaddr_ax25()] },
  { name: 'AF_IPX', family: 4, forms: () => [layouts.sockaddr_ipx()] },
  { name: 'AF_APPLETALK', family: 5, forms: () => [layouts.sockaddr_at()] },
  { name: 'AF_NETROM', family: 6, forms: () => [layouts.full_sockaddr_ax25(), layouts.sockaddr_ax25()] },
  { name: 'AF_ATMPVC', family: 8, forms: () => [layouts.sockaddr_atmpvc()] },
  { name: 'AF_X25', family: 9, forms: () => [layouts.sockaddr_x25()] },
  { name: 'AF_ROSE', family: 11, forms: () => [layouts.full_sockaddr_rose(), layouts.sockaddr_rose()] },
  { name: 'AF_NETLINK', family: 16, forms: () => [layouts.sockaddr_nl()] },
  { name: 'AF_ATMSVC', family: 20, forms: () => [layouts.sockaddr_atmsvc()] },
  { name: 'AF_PPPOX', family: 24, forms: () => [layouts.sockaddr_pppoe(), layouts.sockaddr_pptp(), layouts.sockaddr_pppol2tp(), layouts.sockaddr_pppol2tpin6(), layouts.sockaddr_pppol2tpv3(), layouts.sockaddr_pppol2tpv3in6()] },
  { name: 'AF_LLC', family: 26, forms: () => [layouts.sockaddr_llc()] },
  { name: 'AF_CAN', family: 29, forms: () => [layouts.sockaddr_can_isotp(), layouts.sockaddr_can_j1939(), layouts.sockaddr_can_raw()] },
  { name: 'AF_TIPC', family: 30, forms: () => [layouts.sockaddr_tipc_range(), layouts.sockaddr_tipc_service(), layouts.sockaddr_tipc_socket()] },
  { name: 'AF_BLUETOOTH', family: 31, forms: () => [layouts.sockaddr_l2(), layouts.sockaddr_hci(), layouts.sockaddr_rc(), layouts.sockaddr_sco()] },
  { name: 'AF_IUCV', family: 32, forms: () => [layouts.sockaddr_iucv()] },
  { name: 'AF_RXRPC', family: 33, forms: () => [layouts.sockaddr_rxrpc_in(), layouts.sockaddr_rxrpc_in6()] },
  { name: 'AF_PHONET', family: 35, forms: () => [layouts.sockaddr_pn()] },
  { name: 'AF_IEEE802154', family: 36, forms: () => [layouts.sockaddr_ieee802154_short(), layouts.sockaddr_ieee802154_long(), layouts.sockaddr_ieee802154_none()] },
  { name: 'AF_CAIF', family: 37, forms: () => [layouts.sockaddr_caif_rfm(), layouts.sockaddr_caif_dbg(), layouts.sockaddr_caif_util(), layouts.sockaddr_caif_at(), layouts.sockaddr_caif_dgm()] },
  { name: 'AF_ALG', family: 38, forms: () => [layouts.sockaddr_alg()] },
  { name: 'AF_NFC', family: 39, forms: () => [layouts.sockaddr_nfc_llcp(), layouts.sockaddr_nfc()] },
  { name: 'AF_VSOCK', family: 40, forms: () => [layouts.sockaddr_vm()] },
  { name: 'AF_QIPCRTR', family: 42, forms: () => [layouts.sockaddr_qrtr()] },
  { name: 'AF_XDP', family: 44, forms: () => [layouts.sockaddr_xdp()] },
  { name: 'AF_MCTP', family: 45, forms: () => [layouts.sockaddr_mctp_ext(), layouts.sockaddr_mctp()] },
];
