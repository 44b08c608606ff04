// Generated from native/defs/*.def by `npm run gen`. Do not edit.
// Phantom enums: they exist for the type checker only and are re-exported with `export type *`, so that nobody can
// reach for a value that is not there. Plain numbers may be passed for them; members of another group may not.

/**
 * The check that access(2) makes on a path.
 *
 * @see access(2)
 */
export declare enum AccessMode {
  F_OK,
}

/**
 * Why a name lookup failed: results of getaddrinfo and getnameinfo, which are not errno values.
 *
 * @see getaddrinfo(3)
 * @see getnameinfo(3)
 * @see getaddrinfo_a(3)
 */
export declare enum AddrInfoErrno {
  EAI_ADDRFAMILY,
  EAI_AGAIN,
  EAI_ALLDONE,
  EAI_BADFLAGS,
  EAI_CANCELED,
  EAI_FAIL,
  EAI_FAMILY,
  EAI_IDN_ENCODE,
  EAI_INPROGRESS,
  EAI_INTR,
  EAI_MEMORY,
  EAI_NODATA,
  EAI_NONAME,
  EAI_NOTCANCELED,
  EAI_OVERFLOW,
  EAI_SERVICE,
  EAI_SOCKTYPE,
  EAI_SYSTEM,
}

/**
 * Flags in the hints given to getaddrinfo.
 *
 * @see getaddrinfo(3)
 */
export declare enum AddrInfoFlag {
  AI_ADDRCONFIG,
  AI_ALL,
  AI_CANONIDN,
  AI_CANONNAME,
  AI_IDN,
  AI_IDN_ALLOW_UNASSIGNED,
  AI_IDN_USE_STD3_ASCII_RULES,
  AI_NUMERICHOST,
  AI_NUMERICSERV,
  AI_PASSIVE,
  AI_V4MAPPED,
}

/**
 * Which kind of addresses and protocols a socket uses: the domain of socket(2) and the family field of every address.
 *
 * @see address_families(7)
 */
export declare enum AddressFamily {
  AF_ALG,
  AF_APPLETALK,
  AF_ASH,
  AF_ATMPVC,
  AF_ATMSVC,
  AF_AX25,
  AF_BLUETOOTH,
  AF_BRIDGE,
  AF_CAIF,
  AF_CAN,
  AF_DECnet,
  AF_ECONET,
  AF_IB,
  AF_IEEE802154,
  AF_INET,
  AF_INET6,
  AF_IPX,
  AF_IRDA,
  AF_ISDN,
  AF_IUCV,
  AF_KCM,
  AF_KEY,
  AF_LLC,
  AF_MAX,
  AF_MCTP,
  AF_MPLS,
  AF_NETBEUI,
  AF_NETLINK,
  AF_NETROM,
  AF_NFC,
  AF_PACKET,
  AF_PHONET,
  AF_PPPOX,
  AF_QIPCRTR,
  AF_RDS,
  AF_ROSE,
  AF_RXRPC,
  AF_SECURITY,
  AF_SMC,
  AF_SNA,
  AF_TIPC,
  AF_UNIX,
  AF_UNSPEC,
  AF_VSOCK,
  AF_WANPIPE,
  AF_X25,
  AF_XDP,
}

/**
 * Size of a buffer that holds an address as text.
 *
 * @see inet_ntop(3)
 */
export declare enum AddressLength {
  INET6_ADDRSTRLEN,
  INET_ADDRSTRLEN,
}

/**
 * Flags of `IPV6_ADDR_PREFERENCES`: which source address the kernel chooses for an unbound socket.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5014
 */
export declare enum AddressPreference {
  IPV6_PREFER_SRC_CGA,
  IPV6_PREFER_SRC_COA,
  IPV6_PREFER_SRC_HOME,
  IPV6_PREFER_SRC_NONCGA,
  IPV6_PREFER_SRC_PUBLIC,
  IPV6_PREFER_SRC_PUBTMP_DEFAULT,
  IPV6_PREFER_SRC_TMP,
}

/**
 * Control messages of level SOL_ALG sent to an operation socket.
 *
 * @see https://docs.kernel.org/crypto/userspace-if.html
 */
export declare enum AlgControl {
  ALG_SET_AEAD_ASSOCLEN,
  ALG_SET_IV,
  ALG_SET_OP,
}

/**
 * The operation given in an ALG_SET_OP control message.
 *
 * @see https://docs.kernel.org/crypto/userspace-if.html
 */
export declare enum AlgOperation {
  ALG_OP_DECRYPT,
  ALG_OP_ENCRYPT,
}

/**
 * Options of level SOL_ALG, set on the bound socket before accept(2).
 *
 * @see https://docs.kernel.org/crypto/userspace-if.html
 */
export declare enum AlgOption {
  ALG_SET_AEAD_AUTHSIZE,
  ALG_SET_DRBG_ENTROPY,
  ALG_SET_KEY,
  ALG_SET_KEY_BY_KEY_SERIAL,
}

/**
 * Flags of an entry of the ARP table, in arp_flags of struct arpreq.
 *
 * @see arp(7)
 */
export declare enum ArpFlag {
  ATF_COM,
  ATF_DONTPUB,
  ATF_NETMASK,
  ATF_PERM,
  ATF_PUBL,
  ATF_USETRAILERS,
}

/**
 * What kind of link an interface is: the family in `ifr_hwaddr`, `sll_hatype` of packet sockets and the hardware type in ARP packets.
 *
 * @see netdevice(7)
 * @see packet(7)
 */
export declare enum ArpHardware {
  ARPHRD_6LOWPAN,
  ARPHRD_ADAPT,
  ARPHRD_APPLETLK,
  ARPHRD_ARCNET,
  ARPHRD_ASH,
  ARPHRD_ATM,
  ARPHRD_AX25,
  ARPHRD_BIF,
  ARPHRD_CAIF,
  ARPHRD_CAN,
  ARPHRD_CHAOS,
  ARPHRD_CISCO,
  ARPHRD_CSLIP,
  ARPHRD_CSLIP6,
  ARPHRD_DDCMP,
  ARPHRD_DLCI,
  ARPHRD_ECONET,
  ARPHRD_EETHER,
  ARPHRD_ETHER,
  ARPHRD_EUI64,
  ARPHRD_FCAL,
  ARPHRD_FCFABRIC,
  ARPHRD_FCPL,
  ARPHRD_FCPP,
  ARPHRD_FDDI,
  ARPHRD_FRAD,
  ARPHRD_HIPPI,
  ARPHRD_HWX25,
  ARPHRD_IEEE1394,
  ARPHRD_IEEE802,
  ARPHRD_IEEE80211,
  ARPHRD_IEEE80211_PRISM,
  ARPHRD_IEEE80211_RADIOTAP,
  ARPHRD_IEEE802154,
  ARPHRD_IEEE802154_MONITOR,
  ARPHRD_IEEE802154_PHY,
  ARPHRD_IEEE802_TR,
  ARPHRD_INFINIBAND,
  ARPHRD_IP6GRE,
  ARPHRD_IPDDP,
  ARPHRD_IPGRE,
  ARPHRD_IRDA,
  ARPHRD_LAPB,
  ARPHRD_LOCALTLK,
  ARPHRD_LOOPBACK,
  ARPHRD_MCTP,
  ARPHRD_METRICOM,
  ARPHRD_NETLINK,
  ARPHRD_NETROM,
  ARPHRD_NONE,
  ARPHRD_PHONET,
  ARPHRD_PHONET_PIPE,
  ARPHRD_PIMREG,
  ARPHRD_PPP,
  ARPHRD_PRONET,
  ARPHRD_RAWHDLC,
  ARPHRD_RAWIP,
  ARPHRD_ROSE,
  ARPHRD_RSRVD,
  ARPHRD_SIT,
  ARPHRD_SKIP,
  ARPHRD_SLIP,
  ARPHRD_SLIP6,
  ARPHRD_TUNNEL,
  ARPHRD_TUNNEL6,
  ARPHRD_VOID,
  ARPHRD_VSOCKMON,
  ARPHRD_X25,
}

/**
 * The operation field (`ar_op`) of an ARP packet, in network byte order on the wire.
 *
 * @see arp(7)
 */
export declare enum ArpOperation {
  ARPOP_InREPLY,
  ARPOP_InREQUEST,
  ARPOP_NAK,
  ARPOP_REPLY,
  ARPOP_REQUEST,
  ARPOP_RREPLY,
  ARPOP_RREQUEST,
}

/**
 * Options of ATM sockets, level SOL_ATM; the number also encodes the level and the value's size.
 *
 * @see linux/atm.h
 */
export declare enum AtmOption {
  SO_ATMPVC,
  SO_ATMQOS,
  SO_ATMSAP,
  SO_CIRANGE,
  SO_MULTIPOINT,
  SO_SETCLP,
}

/**
 * Commands of SIOCAX25CTLCON besides the numbers of the socket options.
 *
 * @see netax25/ax25.h
 */
export declare enum Ax25CtlCommand {
  AX25_KILL,
}

/**
 * Flags saying which frames the station repeats.
 *
 * @see netax25/ax25.h
 */
export declare enum Ax25DigipeatMode {
  AX25_DIGI_INBAND,
  AX25_DIGI_XBAND,
}

/**
 * Sizes in the AX.25 headers.
 *
 * @see netax25/ax25.h
 */
export declare enum Ax25Limit {
  AX25_MAX_DIGIS,
  AX25_MAX_VALUES,
  AX25_MTU,
}

/**
 * Options of AX.25 sockets, level SOL_AX25.
 *
 * @see netax25/ax25.h
 * @see https://docs.kernel.org/networking/ax25.html
 */
export declare enum Ax25Option {
  AX25_BACKOFF,
  AX25_EXTSEQ,
  AX25_IAMDIGI,
  AX25_IDLE,
  AX25_IPMAXQUEUE,
  AX25_N2,
  AX25_PACLEN,
  AX25_PIDINCL,
  AX25_T1,
  AX25_T2,
  AX25_T3,
  AX25_WINDOW,
}

/**
 * Places in the `values` array of `struct ax25_parms_struct`; today they are files under /proc/sys/net/ax25.
 *
 * @see netax25/ax25.h
 */
export declare enum Ax25ParmIndex {
  AX25_VALUES_AXDEFMODE,
  AX25_VALUES_BACKOFF,
  AX25_VALUES_CONMODE,
  AX25_VALUES_DIGI,
  AX25_VALUES_EWINDOW,
  AX25_VALUES_IDLE,
  AX25_VALUES_IPDEFMODE,
  AX25_VALUES_IPMAXQUEUE,
  AX25_VALUES_N2,
  AX25_VALUES_NETROM,
  AX25_VALUES_PACLEN,
  AX25_VALUES_T1,
  AX25_VALUES_T2,
  AX25_VALUES_T3,
  AX25_VALUES_TEXT,
  AX25_VALUES_WINDOW,
}

/**
 * Commands of SIOCAX25OPTRT.
 *
 * @see netax25/ax25.h
 */
export declare enum Ax25RouteCommand {
  AX25_SET_RT_IPMODE,
}

/**
 * What SIOCAX25NOUID allows to users who have no callsign.
 *
 * @see netax25/ax25.h
 */
export declare enum Ax25UidPolicy {
  AX25_NOUID_BLOCK,
  AX25_NOUID_DEFAULT,
}

/**
 * Bits of the `flags` field of struct bcm_msg_head on a CAN_BCM socket.
 *
 * @see https://docs.kernel.org/networking/can.html#broadcast-manager-message-flags
 */
export declare enum BcmFlag {
  CAN_FD_FRAME,
  RX_ANNOUNCE_RESUME,
  RX_CHECK_DLC,
  RX_FILTER_ID,
  RX_NO_AUTOTIMER,
  RX_RTR_FRAME,
  SETTIMER,
  STARTTIMER,
  TX_ANNOUNCE,
  TX_COUNTEVT,
  TX_CP_CAN_ID,
  TX_RESET_MULTI_IDX,
}

/**
 * The `opcode` field of struct bcm_msg_head: commands to the broadcast manager and its answers.
 *
 * @see https://docs.kernel.org/networking/can.html#broadcast-manager-operations
 */
export declare enum BcmOpcode {
  RX_CHANGED,
  RX_DELETE,
  RX_READ,
  RX_SETUP,
  RX_STATUS,
  RX_TIMEOUT,
  TX_DELETE,
  TX_EXPIRED,
  TX_READ,
  TX_SEND,
  TX_SETUP,
  TX_STATUS,
}

/**
 * Option of level `SOL_BLUETOOTH`, for L2CAP, RFCOMM and SCO sockets.
 *
 * @see bluetooth/bluetooth.h
 */
export declare enum BluetoothOption {
  BT_CHANNEL_POLICY,
  BT_DEFER_SETUP,
  BT_FLUSHABLE,
  BT_MODE,
  BT_PHY,
  BT_PKT_STATUS,
  BT_POWER,
  BT_RCVMTU,
  BT_SECURITY,
  BT_SNDMTU,
  BT_VOICE,
}

/**
 * Instruction class: the low three bits of `code` in struct sock_filter.
 *
 * @see https://docs.kernel.org/networking/filter.html
 */
export declare enum BpfClass {
  BPF_ALU,
  BPF_JMP,
  BPF_LD,
  BPF_LDX,
  BPF_MISC,
  BPF_RET,
  BPF_ST,
  BPF_STX,
}

/**
 * Condition of a BPF_JMP instruction.
 *
 * @see https://docs.kernel.org/networking/filter.html
 */
export declare enum BpfJump {
  BPF_JA,
  BPF_JEQ,
  BPF_JGE,
  BPF_JGT,
  BPF_JSET,
}

/**
 * Bounds and version of classic BPF.
 *
 * @see https://docs.kernel.org/networking/filter.html
 */
export declare enum BpfLimit {
  BPF_MAJOR_VERSION,
  BPF_MAXINSNS,
  BPF_MEMWORDS,
  BPF_MINOR_VERSION,
}

/**
 * Operation of a BPF_MISC instruction.
 *
 * @see https://docs.kernel.org/networking/filter.html
 */
export declare enum BpfMiscOperation {
  BPF_TAX,
  BPF_TXA,
}

/**
 * Addressing mode of a BPF_LD or BPF_LDX instruction: where the value comes from.
 *
 * @see https://docs.kernel.org/networking/filter.html
 */
export declare enum BpfMode {
  BPF_ABS,
  BPF_IMM,
  BPF_IND,
  BPF_LEN,
  BPF_MEM,
  BPF_MSH,
}

/**
 * Arithmetic of a BPF_ALU instruction.
 *
 * @see https://docs.kernel.org/networking/filter.html
 */
export declare enum BpfOperation {
  BPF_ADD,
  BPF_AND,
  BPF_DIV,
  BPF_LSH,
  BPF_MOD,
  BPF_MUL,
  BPF_NEG,
  BPF_OR,
  BPF_RSH,
  BPF_SUB,
  BPF_XOR,
}

/**
 * Operand of a BPF_ALU or BPF_JMP instruction, or result of a BPF_RET.
 *
 * @see https://docs.kernel.org/networking/filter.html
 */
export declare enum BpfSource {
  BPF_A,
  BPF_K,
  BPF_X,
}

/**
 * Width of a BPF_LD from the packet.
 *
 * @see https://docs.kernel.org/networking/filter.html
 */
export declare enum BpfWidth {
  BPF_B,
  BPF_H,
  BPF_W,
}

/**
 * Bits of `SO_BUF_LOCK`: the buffer sizes that stay as they were set.
 *
 * @see linux/socket.h
 */
export declare enum BufferLock {
  SOCK_BUF_LOCK_MASK,
  SOCK_RCVBUF_LOCK,
  SOCK_SNDBUF_LOCK,
}

/**
 * The kind of AT channel, `u.at.type` of `struct sockaddr_caif`.
 *
 * @see linux/caif/caif_socket.h
 */
export declare enum CaifAtType {
  CAIF_ATTYPE_PLAIN,
}

/**
 * The part of the modem to debug, `u.dbg.service` of `struct sockaddr_caif`.
 *
 * @see linux/caif/caif_socket.h
 */
export declare enum CaifDebugService {
  CAIF_APP_DEBUG_SERVICE,
  CAIF_RADIO_DEBUG_SERVICE,
}

/**
 * What a CAIFPROTO_DEBUG connection carries, `u.dbg.type` of `struct sockaddr_caif`.
 *
 * @see linux/caif/caif_socket.h
 */
export declare enum CaifDebugType {
  CAIF_DEBUG_INTERACTIVE,
  CAIF_DEBUG_TRACE,
  CAIF_DEBUG_TRACE_INTERACTIVE,
}

/**
 * Values of the CAIFSO_LINK_SELECT option.
 *
 * @see https://docs.kernel.org/networking/caif/index.html
 */
export declare enum CaifLink {
  CAIF_LINK_HIGH_BANDW,
  CAIF_LINK_LOW_LATENCY,
}

/**
 * Options of CAIF sockets, level SOL_CAIF.
 *
 * @see https://docs.kernel.org/networking/caif/index.html
 */
export declare enum CaifOption {
  CAIFSO_LINK_SELECT,
  CAIFSO_REQ_PARAM,
  CAIFSO_RSP_PARAM,
}

/**
 * Suggested priorities of a channel; any number between the lowest and the highest will do.
 *
 * @see linux/caif/caif_socket.h
 */
export declare enum CaifPriority {
  CAIF_PRIO_HIGH,
  CAIF_PRIO_LOW,
  CAIF_PRIO_MAX,
  CAIF_PRIO_MIN,
  CAIF_PRIO_NORMAL,
}

/**
 * The protocol argument of socket(2) for AF_CAIF: the modem service to connect to.
 *
 * @see https://docs.kernel.org/networking/caif/index.html
 */
export declare enum CaifProtocol {
  CAIFPROTO_AT,
  CAIFPROTO_DATAGRAM,
  CAIFPROTO_DATAGRAM_LOOP,
  CAIFPROTO_DEBUG,
  CAIFPROTO_MAX,
  CAIFPROTO_RFM,
  CAIFPROTO_UTIL,
}

/**
 * Bits of struct can_ctrlmode in the IFLA_CAN_CTRLMODE attribute of rtnetlink.
 *
 * @see https://docs.kernel.org/networking/can.html#netlink-interface-to-set-get-devices-properties
 */
export declare enum CanControllerMode {
  CAN_CTRLMODE_3_SAMPLES,
  CAN_CTRLMODE_BERR_REPORTING,
  CAN_CTRLMODE_CC_LEN8_DLC,
  CAN_CTRLMODE_FD,
  CAN_CTRLMODE_FD_NON_ISO,
  CAN_CTRLMODE_LISTENONLY,
  CAN_CTRLMODE_LOOPBACK,
  CAN_CTRLMODE_ONE_SHOT,
  CAN_CTRLMODE_PRESUME_ACK,
  CAN_CTRLMODE_TDC_AUTO,
  CAN_CTRLMODE_TDC_MANUAL,
}

/**
 * Byte 0 of a CAN error frame of class CAN_ERR_LOSTARB: the bit at which arbitration was lost.
 *
 * @see linux/can/error.h
 */
export declare enum CanErrorArbitration {
  CAN_ERR_LOSTARB_UNSPEC,
}

/**
 * Error classes in `can_id` of an error frame, and the bits of the mask given to CAN_RAW_ERR_FILTER.
 *
 * @see linux/can/error.h
 * @see https://docs.kernel.org/networking/can.html#network-problem-notifications
 */
export declare enum CanErrorClass {
  CAN_ERR_ACK,
  CAN_ERR_BUSERROR,
  CAN_ERR_BUSOFF,
  CAN_ERR_CNT,
  CAN_ERR_CRTL,
  CAN_ERR_LOSTARB,
  CAN_ERR_PROT,
  CAN_ERR_RESTARTED,
  CAN_ERR_TRX,
  CAN_ERR_TX_TIMEOUT,
}

/**
 * Bits of byte 1 of a CAN error frame of class CAN_ERR_CRTL.
 *
 * @see linux/can/error.h
 */
export declare enum CanErrorController {
  CAN_ERR_CRTL_ACTIVE,
  CAN_ERR_CRTL_RX_OVERFLOW,
  CAN_ERR_CRTL_RX_PASSIVE,
  CAN_ERR_CRTL_RX_WARNING,
  CAN_ERR_CRTL_TX_OVERFLOW,
  CAN_ERR_CRTL_TX_PASSIVE,
  CAN_ERR_CRTL_TX_WARNING,
  CAN_ERR_CRTL_UNSPEC,
}

/**
 * Byte 3 of a CAN error frame of class CAN_ERR_PROT: the part of the frame where the error was seen.
 *
 * @see linux/can/error.h
 */
export declare enum CanErrorLocation {
  CAN_ERR_PROT_LOC_ACK,
  CAN_ERR_PROT_LOC_ACK_DEL,
  CAN_ERR_PROT_LOC_CRC_DEL,
  CAN_ERR_PROT_LOC_CRC_SEQ,
  CAN_ERR_PROT_LOC_DATA,
  CAN_ERR_PROT_LOC_DLC,
  CAN_ERR_PROT_LOC_EOF,
  CAN_ERR_PROT_LOC_ID04_00,
  CAN_ERR_PROT_LOC_ID12_05,
  CAN_ERR_PROT_LOC_ID17_13,
  CAN_ERR_PROT_LOC_ID20_18,
  CAN_ERR_PROT_LOC_ID28_21,
  CAN_ERR_PROT_LOC_IDE,
  CAN_ERR_PROT_LOC_INTERM,
  CAN_ERR_PROT_LOC_RES0,
  CAN_ERR_PROT_LOC_RES1,
  CAN_ERR_PROT_LOC_RTR,
  CAN_ERR_PROT_LOC_SOF,
  CAN_ERR_PROT_LOC_SRTR,
  CAN_ERR_PROT_LOC_UNSPEC,
}

/**
 * Bits of byte 2 of a CAN error frame of class CAN_ERR_PROT: the type of violation.
 *
 * @see linux/can/error.h
 */
export declare enum CanErrorProtocol {
  CAN_ERR_PROT_ACTIVE,
  CAN_ERR_PROT_BIT,
  CAN_ERR_PROT_BIT0,
  CAN_ERR_PROT_BIT1,
  CAN_ERR_PROT_FORM,
  CAN_ERR_PROT_OVERLOAD,
  CAN_ERR_PROT_STUFF,
  CAN_ERR_PROT_TX,
  CAN_ERR_PROT_UNSPEC,
}

/**
 * Values of a CAN error counter at which the controller changes state.
 *
 * @see linux/can/error.h
 */
export declare enum CanErrorThreshold {
  CAN_BUS_OFF_THRESHOLD,
  CAN_ERROR_PASSIVE_THRESHOLD,
  CAN_ERROR_WARNING_THRESHOLD,
}

/**
 * Byte 4 of a CAN error frame of class CAN_ERR_TRX; CANH in the low half, CANL in the high half.
 *
 * @see linux/can/error.h
 */
export declare enum CanErrorTransceiver {
  CAN_ERR_TRX_CANH_NO_WIRE,
  CAN_ERR_TRX_CANH_SHORT_TO_BAT,
  CAN_ERR_TRX_CANH_SHORT_TO_GND,
  CAN_ERR_TRX_CANH_SHORT_TO_VCC,
  CAN_ERR_TRX_CANL_NO_WIRE,
  CAN_ERR_TRX_CANL_SHORT_TO_BAT,
  CAN_ERR_TRX_CANL_SHORT_TO_CANH,
  CAN_ERR_TRX_CANL_SHORT_TO_GND,
  CAN_ERR_TRX_CANL_SHORT_TO_VCC,
  CAN_ERR_TRX_UNSPEC,
}

/**
 * Bits of the `flags` field of struct canfd_frame.
 *
 * @see https://docs.kernel.org/networking/can.html
 */
export declare enum CanFdFlag {
  CANFD_BRS,
  CANFD_ESI,
  CANFD_FDF,
}

/**
 * Bits of the `can_id` field of struct can_filter that have a meaning there only.
 *
 * @see https://docs.kernel.org/networking/can.html
 */
export declare enum CanFilterFlag {
  CAN_INV_FILTER,
}

/**
 * The top three bits of a canid_t, which tell the kind of frame.
 *
 * @see https://docs.kernel.org/networking/can.html
 */
export declare enum CanIdFlag {
  CAN_EFF_FLAG,
  CAN_ERR_FLAG,
  CAN_RTR_FLAG,
}

/**
 * The bits of a canid_t that hold the identifier.
 *
 * @see https://docs.kernel.org/networking/can.html
 */
export declare enum CanIdMask {
  CANXL_PRIO_MASK,
  CAN_EFF_MASK,
  CAN_ERR_MASK,
  CAN_SFF_MASK,
}

/**
 * Defaults and special values for the fields of the ISO-TP option structs.
 *
 * @see https://docs.kernel.org/networking/iso15765-2.html
 */
export declare enum CanIsotpDefault {
  CAN_ISOTP_DEFAULT_EXT_ADDRESS,
  CAN_ISOTP_DEFAULT_FLAGS,
  CAN_ISOTP_DEFAULT_FRAME_TXTIME,
  CAN_ISOTP_DEFAULT_LL_MTU,
  CAN_ISOTP_DEFAULT_LL_TX_DL,
  CAN_ISOTP_DEFAULT_LL_TX_FLAGS,
  CAN_ISOTP_DEFAULT_PAD_CONTENT,
  CAN_ISOTP_DEFAULT_RECV_BS,
  CAN_ISOTP_DEFAULT_RECV_STMIN,
  CAN_ISOTP_DEFAULT_RECV_WFTMAX,
  CAN_ISOTP_FRAME_TXTIME_ZERO,
}

/**
 * Bits of the `flags` field of struct can_isotp_options, set with CAN_ISOTP_OPTS.
 *
 * @see https://docs.kernel.org/networking/iso15765-2.html
 */
export declare enum CanIsotpFlag {
  CAN_ISOTP_CF_BROADCAST,
  CAN_ISOTP_CHK_PAD_DATA,
  CAN_ISOTP_CHK_PAD_LEN,
  CAN_ISOTP_EXTEND_ADDR,
  CAN_ISOTP_FORCE_RXSTMIN,
  CAN_ISOTP_FORCE_TXSTMIN,
  CAN_ISOTP_HALF_DUPLEX,
  CAN_ISOTP_LISTEN_MODE,
  CAN_ISOTP_RX_EXT_ADDR,
  CAN_ISOTP_RX_PADDING,
  CAN_ISOTP_SF_BROADCAST,
  CAN_ISOTP_TX_PADDING,
  CAN_ISOTP_WAIT_TX_DONE,
}

/**
 * Socket options at level SOL_CAN_ISOTP; set them before bind(2).
 *
 * @see https://docs.kernel.org/networking/iso15765-2.html
 */
export declare enum CanIsotpOption {
  CAN_ISOTP_LL_OPTS,
  CAN_ISOTP_OPTS,
  CAN_ISOTP_RECV_FC,
  CAN_ISOTP_RX_STMIN,
  CAN_ISOTP_TX_STMIN,
}

/**
 * Sizes and bounds of CAN frames, in bytes where nothing else is said.
 *
 * @see https://docs.kernel.org/networking/can.html
 */
export declare enum CanLimit {
  CANFD_MAX_DLC,
  CANFD_MAX_DLEN,
  CANXL_HDR_SIZE,
  CANXL_MAX_DLC,
  CANXL_MAX_DLC_MASK,
  CANXL_MAX_DLEN,
  CANXL_MIN_DLC,
  CANXL_MIN_DLEN,
  CANXL_PRIO_BITS,
  CAN_EFF_ID_BITS,
  CAN_ERR_DLC,
  CAN_MAX_DLC,
  CAN_MAX_DLEN,
  CAN_MAX_RAW_DLC,
  CAN_RAW_FILTER_MAX,
  CAN_SFF_ID_BITS,
}

/**
 * MTUs of CAN interfaces, which are also the sizes of the frame structs read and written on CAN_RAW sockets.
 *
 * @see https://docs.kernel.org/networking/can.html
 */
export declare enum CanMtu {
  CANFD_MTU,
  CANXL_MAX_MTU,
  CANXL_MIN_MTU,
  CANXL_MTU,
  CAN_MTU,
}

/**
 * Protocols of the AF_CAN family, the third argument of socket(2).
 *
 * @see https://docs.kernel.org/networking/can.html
 */
export declare enum CanProtocol {
  CAN_BCM,
  CAN_ISOTP,
  CAN_J1939,
  CAN_MCNET,
  CAN_NPROTO,
  CAN_RAW,
  CAN_TP16,
  CAN_TP20,
}

/**
 * Control message types at level SOL_CAN_RAW.
 *
 * @see https://docs.kernel.org/networking/can.html
 */
export declare enum CanRawControl {
  SCM_CAN_RAW_ERRQUEUE,
}

/**
 * Socket options at level SOL_CAN_RAW.
 *
 * @see https://docs.kernel.org/networking/can.html#raw-protocol-sockets-with-can-filters-sock-raw
 */
export declare enum CanRawOption {
  CAN_RAW_ERR_FILTER,
  CAN_RAW_FD_FRAMES,
  CAN_RAW_FILTER,
  CAN_RAW_JOIN_FILTERS,
  CAN_RAW_LOOPBACK,
  CAN_RAW_RECV_OWN_MSGS,
  CAN_RAW_XL_FRAMES,
  CAN_RAW_XL_VCID_OPTS,
}

/**
 * State of a CAN controller, as in the IFLA_CAN_STATE attribute of rtnetlink.
 *
 * @see linux/can/netlink.h
 */
export declare enum CanState {
  CAN_STATE_BUS_OFF,
  CAN_STATE_ERROR_ACTIVE,
  CAN_STATE_ERROR_PASSIVE,
  CAN_STATE_ERROR_WARNING,
  CAN_STATE_MAX,
  CAN_STATE_SLEEPING,
  CAN_STATE_STOPPED,
}

/**
 * Value of the IFLA_CAN_TERMINATION attribute: the terminating resistor, in ohms.
 *
 * @see linux/can/netlink.h
 */
export declare enum CanTermination {
  CAN_TERMINATION_DISABLED,
}

/**
 * Bits of the `flags` field of struct canxl_frame.
 *
 * @see https://docs.kernel.org/networking/can.html
 */
export declare enum CanXlFlag {
  CANXL_SEC,
  CANXL_XLF,
}

/**
 * Bits of `flags` in struct can_raw_vcid_options, for the virtual CAN network ID (VCID) of CAN XL frames.
 *
 * @see https://docs.kernel.org/networking/can.html
 */
export declare enum CanXlVcidFlag {
  CAN_RAW_XL_VCID_RX_FILTER,
  CAN_RAW_XL_VCID_TX_PASS,
  CAN_RAW_XL_VCID_TX_SET,
}

/**
 * Clocks: those that timers can go by, and that of `SO_TXTIME`.
 *
 * @see clock_getres(2)
 * @see timerfd_create(2)
 */
export declare enum ClockId {
  CLOCK_BOOTTIME,
  CLOCK_BOOTTIME_ALARM,
  CLOCK_MONOTONIC,
  CLOCK_REALTIME,
  CLOCK_REALTIME_ALARM,
  CLOCK_TAI,
}

/**
 * What clone(2) shares with the child, unshare(2) parts from, and setns(2) expects a descriptor to be.
 *
 * @see clone(2)
 * @see unshare(2)
 * @see setns(2)
 */
export declare enum CloneFlag {
  CLONE_CHILD_CLEARTID,
  CLONE_CHILD_SETTID,
  CLONE_CLEAR_SIGHAND,
  CLONE_DETACHED,
  CLONE_FILES,
  CLONE_FS,
  CLONE_INTO_CGROUP,
  CLONE_IO,
  CLONE_NEWCGROUP,
  CLONE_NEWIPC,
  CLONE_NEWNET,
  CLONE_NEWNS,
  CLONE_NEWPID,
  CLONE_NEWTIME,
  CLONE_NEWUSER,
  CLONE_NEWUTS,
  CLONE_PARENT,
  CLONE_PARENT_SETTID,
  CLONE_PIDFD,
  CLONE_PTRACE,
  CLONE_SETTLS,
  CLONE_SIGHAND,
  CLONE_SYSVSEM,
  CLONE_THREAD,
  CLONE_UNTRACED,
  CLONE_VFORK,
  CLONE_VM,
}

/**
 * Type of a control message at level `SOL_DCCP`.
 *
 * @see https://www.kernel.org/doc/html/v6.12/networking/dccp.html
 */
export declare enum DccpControl {
  DCCP_SCM_MAX,
  DCCP_SCM_PRIORITY,
  DCCP_SCM_QPOLICY_MAX,
}

/**
 * A count or size of the DCCP protocol as Linux has it.
 *
 * @see linux/dccp.h
 */
export declare enum DccpLimit {
  DCCP_MAX_RESET_CODES,
  DCCP_NR_PKT_TYPES,
  DCCP_SERVICE_LIST_MAX_LEN,
  DCCP_SINGLE_OPT_MAXLEN,
}

/**
 * An option of DCCP sockets, at level `SOL_DCCP`; Linux 6.16 removed DCCP.
 *
 * @see https://www.kernel.org/doc/html/v6.12/networking/dccp.html
 */
export declare enum DccpOption {
  DCCP_SOCKOPT_AVAILABLE_CCIDS,
  DCCP_SOCKOPT_CCID,
  DCCP_SOCKOPT_CCID_RX_INFO,
  DCCP_SOCKOPT_CCID_TX_INFO,
  DCCP_SOCKOPT_CHANGE_L,
  DCCP_SOCKOPT_CHANGE_R,
  DCCP_SOCKOPT_GET_CUR_MPS,
  DCCP_SOCKOPT_PACKET_SIZE,
  DCCP_SOCKOPT_QPOLICY_ID,
  DCCP_SOCKOPT_QPOLICY_TXQLEN,
  DCCP_SOCKOPT_RECV_CSCOV,
  DCCP_SOCKOPT_RX_CCID,
  DCCP_SOCKOPT_SEND_CSCOV,
  DCCP_SOCKOPT_SERVER_TIMEWAIT,
  DCCP_SOCKOPT_SERVICE,
  DCCP_SOCKOPT_TX_CCID,
}

/**
 * Type of a DCCP packet, a field of its header.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4340#section-5.1
 */
export declare enum DccpPacketType {
  DCCP_PKT_ACK,
  DCCP_PKT_CLOSE,
  DCCP_PKT_CLOSEREQ,
  DCCP_PKT_DATA,
  DCCP_PKT_DATAACK,
  DCCP_PKT_INVALID,
  DCCP_PKT_REQUEST,
  DCCP_PKT_RESET,
  DCCP_PKT_RESPONSE,
  DCCP_PKT_SYNC,
  DCCP_PKT_SYNCACK,
}

/**
 * Why a DCCP connection was reset: the code in a Reset packet.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4340#section-5.6
 */
export declare enum DccpResetCode {
  DCCP_RESET_CODE_ABORTED,
  DCCP_RESET_CODE_AGGRESSION_PENALTY,
  DCCP_RESET_CODE_BAD_INIT_COOKIE,
  DCCP_RESET_CODE_BAD_SERVICE_CODE,
  DCCP_RESET_CODE_CLOSED,
  DCCP_RESET_CODE_CONNECTION_REFUSED,
  DCCP_RESET_CODE_MANDATORY_ERROR,
  DCCP_RESET_CODE_NO_CONNECTION,
  DCCP_RESET_CODE_OPTION_ERROR,
  DCCP_RESET_CODE_PACKET_ERROR,
  DCCP_RESET_CODE_TOO_BUSY,
  DCCP_RESET_CODE_UNSPECIFIED,
}

/**
 * Flags of one descriptor, read with F_GETFD and written with F_SETFD.
 *
 * @see fcntl(2)
 */
export declare enum DescriptorFlag {
  FD_CLOEXEC,
}

/**
 * Explicit congestion notification: the low two bits of the type of service byte and of the traffic class of IPv6.
 *
 * @see https://www.rfc-editor.org/rfc/rfc3168
 */
export declare enum Ecn {
  IPTOS_ECN_CE,
  IPTOS_ECN_ECT0,
  IPTOS_ECN_ECT1,
  IPTOS_ECN_NOT_ECT,
}

/**
 * Event mask of epoll: what to wait for and how, and what has happened.
 *
 * @see epoll_ctl(2)
 */
export declare enum EpollEvent {
  EPOLLERR,
  EPOLLET,
  EPOLLEXCLUSIVE,
  EPOLLHUP,
  EPOLLIN,
  EPOLLMSG,
  EPOLLNVAL,
  EPOLLONESHOT,
  EPOLLOUT,
  EPOLLPRI,
  EPOLLRDBAND,
  EPOLLRDHUP,
  EPOLLRDNORM,
  EPOLLWAKEUP,
  EPOLLWRBAND,
  EPOLLWRNORM,
  EPOLL_URING_WAKE,
}

/**
 * Flags of epoll_create1.
 *
 * @see epoll_create(2)
 */
export declare enum EpollFlag {
  EPOLL_CLOEXEC,
}

/**
 * What epoll_ctl does to its set of descriptors.
 *
 * @see epoll_ctl(2)
 */
export declare enum EpollOperation {
  EPOLL_CTL_ADD,
  EPOLL_CTL_DEL,
  EPOLL_CTL_MOD,
}

/**
 * Why a system call failed; each number has one preferred name.
 *
 * @see errno(3)
 */
export declare enum Errno {
  E2BIG,
  EACCES,
  EADDRINUSE,
  EADDRNOTAVAIL,
  EADV,
  EAFNOSUPPORT,
  EAGAIN,
  EALREADY,
  EBADE,
  EBADF,
  EBADFD,
  EBADMSG,
  EBADR,
  EBADRQC,
  EBADSLT,
  EBFONT,
  EBUSY,
  ECANCELED,
  ECHILD,
  ECHRNG,
  ECOMM,
  ECONNABORTED,
  ECONNREFUSED,
  ECONNRESET,
  EDEADLK,
  EDESTADDRREQ,
  EDOM,
  EDOTDOT,
  EDQUOT,
  EEXIST,
  EFAULT,
  EFBIG,
  EHOSTDOWN,
  EHOSTUNREACH,
  EHWPOISON,
  EIDRM,
  EILSEQ,
  EINPROGRESS,
  EINTR,
  EINVAL,
  EIO,
  EISCONN,
  EISDIR,
  EISNAM,
  EKEYEXPIRED,
  EKEYREJECTED,
  EKEYREVOKED,
  EL2HLT,
  EL2NSYNC,
  EL3HLT,
  EL3RST,
  ELIBACC,
  ELIBBAD,
  ELIBEXEC,
  ELIBMAX,
  ELIBSCN,
  ELNRNG,
  ELOOP,
  EMEDIUMTYPE,
  EMFILE,
  EMLINK,
  EMSGSIZE,
  EMULTIHOP,
  ENAMETOOLONG,
  ENAVAIL,
  ENETDOWN,
  ENETRESET,
  ENETUNREACH,
  ENFILE,
  ENOANO,
  ENOBUFS,
  ENOCSI,
  ENODATA,
  ENODEV,
  ENOENT,
  ENOEXEC,
  ENOKEY,
  ENOLCK,
  ENOLINK,
  ENOMEDIUM,
  ENOMEM,
  ENOMSG,
  ENONET,
  ENOPKG,
  ENOPROTOOPT,
  ENOSPC,
  ENOSR,
  ENOSTR,
  ENOSYS,
  ENOTBLK,
  ENOTCONN,
  ENOTDIR,
  ENOTEMPTY,
  ENOTNAM,
  ENOTRECOVERABLE,
  ENOTSOCK,
  ENOTTY,
  ENOTUNIQ,
  ENXIO,
  EOPNOTSUPP,
  EOVERFLOW,
  EOWNERDEAD,
  EPERM,
  EPFNOSUPPORT,
  EPIPE,
  EPROTO,
  EPROTONOSUPPORT,
  EPROTOTYPE,
  ERANGE,
  EREMCHG,
  EREMOTE,
  EREMOTEIO,
  ERESTART,
  ERFKILL,
  EROFS,
  ESHUTDOWN,
  ESOCKTNOSUPPORT,
  ESPIPE,
  ESRCH,
  ESRMNT,
  ESTALE,
  ESTRPIPE,
  ETIME,
  ETIMEDOUT,
  ETOOMANYREFS,
  ETXTBSY,
  EUCLEAN,
  EUNATCH,
  EUSERS,
  EXDEV,
  EXFULL,
}

/**
 * The `ee_code` field of struct sock_extended_err; what it means depends on `ee_origin`.
 *
 * @see ip(7)
 * @see linux/errqueue.h
 */
export declare enum ErrorQueueCode {
  SO_EE_CODE_TXTIME_INVALID_PARAM,
  SO_EE_CODE_TXTIME_MISSED,
  SO_EE_CODE_ZEROCOPY_COPIED,
}

/**
 * The `ee_origin` field of struct sock_extended_err: where the report comes from.
 *
 * @see ip(7)
 * @see linux/errqueue.h
 */
export declare enum ErrorQueueOrigin {
  SO_EE_ORIGIN_ICMP,
  SO_EE_ORIGIN_ICMP6,
  SO_EE_ORIGIN_LOCAL,
  SO_EE_ORIGIN_NONE,
  SO_EE_ORIGIN_TIMESTAMPING,
  SO_EE_ORIGIN_TXSTATUS,
  SO_EE_ORIGIN_TXTIME,
  SO_EE_ORIGIN_ZEROCOPY,
}

/**
 * Bits of the `flags` field of struct sock_ee_data_rfc4884.
 *
 * @see ip(7)
 * @see linux/errqueue.h
 */
export declare enum ErrorQueueRfc4884Flag {
  SO_EE_RFC4884_FLAG_INVALID,
}

/**
 * Which protocol a frame carries. Packet sockets take it in network byte order, `htons(ETH_P_IP)`, as the protocol of socket(2) and in `sll_protocol`.
 *
 * @see packet(7)
 */
export declare enum EtherType {
  ETHERTYPE_SPRITE,
  ETHERTYPE_TRAIL,
  ETH_P_1588,
  ETH_P_8021AD,
  ETH_P_8021AH,
  ETH_P_8021Q,
  ETH_P_80221,
  ETH_P_802_2,
  ETH_P_802_3,
  ETH_P_802_EX1,
  ETH_P_AARP,
  ETH_P_AF_IUCV,
  ETH_P_ALL,
  ETH_P_AOE,
  ETH_P_ARCNET,
  ETH_P_ARP,
  ETH_P_ATALK,
  ETH_P_ATMFATE,
  ETH_P_ATMMPOA,
  ETH_P_AX25,
  ETH_P_BATMAN,
  ETH_P_BPQ,
  ETH_P_CAIF,
  ETH_P_CAN,
  ETH_P_CANFD,
  ETH_P_CANXL,
  ETH_P_CFM,
  ETH_P_CONTROL,
  ETH_P_CUST,
  ETH_P_DDCMP,
  ETH_P_DEC,
  ETH_P_DIAG,
  ETH_P_DNA_DL,
  ETH_P_DNA_RC,
  ETH_P_DNA_RT,
  ETH_P_DSA,
  ETH_P_DSA_8021Q,
  ETH_P_DSA_A5PSW,
  ETH_P_ECONET,
  ETH_P_EDSA,
  ETH_P_ERSPAN,
  ETH_P_ERSPAN2,
  ETH_P_ETHERCAT,
  ETH_P_FCOE,
  ETH_P_FIP,
  ETH_P_HDLC,
  ETH_P_HSR,
  ETH_P_IBOE,
  ETH_P_IEEE802154,
  ETH_P_IEEEPUP,
  ETH_P_IEEEPUPAT,
  ETH_P_IFE,
  ETH_P_IP,
  ETH_P_IPV6,
  ETH_P_IPX,
  ETH_P_IRDA,
  ETH_P_LAT,
  ETH_P_LINK_CTL,
  ETH_P_LLDP,
  ETH_P_LOCALTALK,
  ETH_P_LOOP,
  ETH_P_LOOPBACK,
  ETH_P_MACSEC,
  ETH_P_MAP,
  ETH_P_MCTP,
  ETH_P_MOBITEX,
  ETH_P_MPLS_MC,
  ETH_P_MPLS_UC,
  ETH_P_MRP,
  ETH_P_MVRP,
  ETH_P_MXLGSW,
  ETH_P_NCSI,
  ETH_P_NSH,
  ETH_P_PAE,
  ETH_P_PAUSE,
  ETH_P_PHONET,
  ETH_P_PPPTALK,
  ETH_P_PPP_DISC,
  ETH_P_PPP_MP,
  ETH_P_PPP_SES,
  ETH_P_PREAUTH,
  ETH_P_PROFINET,
  ETH_P_PRP,
  ETH_P_PUP,
  ETH_P_PUPAT,
  ETH_P_QINQ1,
  ETH_P_QINQ2,
  ETH_P_QINQ3,
  ETH_P_RARP,
  ETH_P_REALTEK,
  ETH_P_SCA,
  ETH_P_SLOW,
  ETH_P_SNAP,
  ETH_P_TDLS,
  ETH_P_TEB,
  ETH_P_TIPC,
  ETH_P_TRAILER,
  ETH_P_TR_802_2,
  ETH_P_TSN,
  ETH_P_WAN_PPP,
  ETH_P_WCCP,
  ETH_P_X25,
  ETH_P_XDSA,
  ETH_P_YT921X,
}

/**
 * Numbers that bound ranges of EtherTypes rather than name a protocol.
 *
 * @see linux/if_ether.h
 */
export declare enum EtherTypeLimit {
  ETHERTYPE_NTRAILER,
  ETH_P_802_3_MIN,
}

/**
 * Sizes of the parts of an Ethernet frame, in bytes.
 *
 * @see linux/if_ether.h
 */
export declare enum EthernetSize {
  ETHER_MAX_LEN,
  ETHER_MIN_LEN,
  ETH_ALEN,
  ETH_DATA_LEN,
  ETH_ENCAP_HDR_SIZE,
  ETH_FCS_LEN,
  ETH_FRAME_LEN,
  ETH_HLEN,
  ETH_MAX_MTU,
  ETH_MIN_MTU,
  ETH_TLEN,
  ETH_ZLEN,
}

/**
 * What SIOCETHTOOL is asked to do.
 *
 * @see linux/ethtool.h
 */
export declare enum EthtoolCommand {
  ETHTOOL_GCHANNELS,
  ETHTOOL_GCOALESCE,
  ETHTOOL_GDRVINFO,
  ETHTOOL_GEEE,
  ETHTOOL_GET_TS_INFO,
  ETHTOOL_GFEATURES,
  ETHTOOL_GFLAGS,
  ETHTOOL_GGRO,
  ETHTOOL_GGSO,
  ETHTOOL_GLINK,
  ETHTOOL_GLINKSETTINGS,
  ETHTOOL_GMSGLVL,
  ETHTOOL_GPAUSEPARAM,
  ETHTOOL_GPERMADDR,
  ETHTOOL_GRINGPARAM,
  ETHTOOL_GSET,
  ETHTOOL_GSSET_INFO,
  ETHTOOL_GSTATS,
  ETHTOOL_GSTRINGS,
  ETHTOOL_GTSO,
  ETHTOOL_NWAY_RST,
  ETHTOOL_SLINKSETTINGS,
  ETHTOOL_SMSGLVL,
  ETHTOOL_SSET,
}

/**
 * Special values of `flag` in `struct ethtool_dump`.
 *
 * @see linux/ethtool.h
 */
export declare enum EthtoolDump {
  ETH_FW_DUMP_DISABLE,
}

/**
 * Offload flags of the old ethtool flag commands (get and set flags), a 32-bit word.
 *
 * @see linux/ethtool.h
 */
export declare enum EthtoolFlag {
  ETH_FLAG_LRO,
  ETH_FLAG_NTUPLE,
  ETH_FLAG_RXHASH,
  ETH_FLAG_RXVLAN,
  ETH_FLAG_TXVLAN,
}

/**
 * What traffic a receive rule or hash setting concerns: `flow_type` of the ethtool structures.
 *
 * @see linux/ethtool.h
 */
export declare enum EthtoolFlowType {
  ETHER_FLOW,
  IPV6_FLOW,
  IPV6_USER_FLOW,
  IP_USER_FLOW,
  SCTP_V4_FLOW,
  SCTP_V6_FLOW,
  TCP_V4_FLOW,
  TCP_V6_FLOW,
  UDP_V4_FLOW,
  UDP_V6_FLOW,
}

/**
 * Value of `ip_ver` in `struct ethtool_usrip4_spec`.
 *
 * @see linux/ethtool.h
 */
export declare enum EthtoolIpVersion {
  ETH_RX_NFC_IP4,
}

/**
 * Sizes and counts of the ethtool interface.
 *
 * @see linux/ethtool.h
 */
export declare enum EthtoolLimit {
  ETH_GSTRING_LEN,
  ETH_SS_COUNT,
}

/**
 * Twisted-pair crossover: `eth_tp_mdix` reports it and `eth_tp_mdix_ctrl` sets it.
 *
 * @see linux/ethtool.h
 */
export declare enum EthtoolMdi {
  ETH_TP_MDI,
  ETH_TP_MDI_AUTO,
  ETH_TP_MDI_INVALID,
  ETH_TP_MDI_X,
}

/**
 * Bits of `mdio_support`, the MDIO protocols with which an interface reaches its PHY; get only.
 *
 * @see linux/ethtool.h
 */
export declare enum EthtoolMdioSupport {
  ETH_MDIO_SUPPORTS_C22,
  ETH_MDIO_SUPPORTS_C45,
}

/**
 * How many EEPROM bytes a plug-in module of each standard has.
 *
 * @see linux/ethtool.h
 */
export declare enum EthtoolModuleSize {
  ETH_MODULE_SFF_8079_LEN,
  ETH_MODULE_SFF_8436_LEN,
  ETH_MODULE_SFF_8436_MAX_LEN,
  ETH_MODULE_SFF_8472_LEN,
  ETH_MODULE_SFF_8636_LEN,
  ETH_MODULE_SFF_8636_MAX_LEN,
}

/**
 * Which standard the EEPROM of a plug-in module follows: `type` of `struct ethtool_modinfo`.
 *
 * @see linux/ethtool.h
 */
export declare enum EthtoolModuleType {
  ETH_MODULE_SFF_8079,
  ETH_MODULE_SFF_8436,
  ETH_MODULE_SFF_8472,
  ETH_MODULE_SFF_8636,
}

/**
 * Components to reset, a bit mask; bits that stay set on return were not reset.
 *
 * @see linux/ethtool.h
 */
export declare enum EthtoolReset {
  ETH_RESET_ALL,
  ETH_RESET_AP,
  ETH_RESET_DEDICATED,
  ETH_RESET_DMA,
  ETH_RESET_FILTER,
  ETH_RESET_IRQ,
  ETH_RESET_MAC,
  ETH_RESET_MGMT,
  ETH_RESET_OFFLOAD,
  ETH_RESET_PHY,
  ETH_RESET_RAM,
}

/**
 * How the reset bits of shared components are formed.
 *
 * @see linux/ethtool.h
 */
export declare enum EthtoolResetShift {
  ETH_RESET_SHARED_SHIFT,
}

/**
 * Special values of fields in `struct ethtool_rxfh`, the receive-side scaling setup.
 *
 * @see linux/ethtool.h
 */
export declare enum EthtoolRssValue {
  ETH_RXFH_CONTEXT_ALLOC,
  ETH_RXFH_INDIR_NO_CHANGE,
}

/**
 * Which table of names to ask a device for.
 *
 * @see linux/ethtool.h
 */
export declare enum EthtoolStringSet {
  ETH_SS_FEATURES,
  ETH_SS_LINK_MODES,
  ETH_SS_MSG_CLASSES,
  ETH_SS_NTUPLE_FILTERS,
  ETH_SS_PHY_STATS,
  ETH_SS_PHY_TUNABLES,
  ETH_SS_PRIV_FLAGS,
  ETH_SS_RSS_HASH_FUNCS,
  ETH_SS_SOF_TIMESTAMPING,
  ETH_SS_STATS,
  ETH_SS_STATS_ETH_CTRL,
  ETH_SS_STATS_ETH_MAC,
  ETH_SS_STATS_ETH_PHY,
  ETH_SS_STATS_RMON,
  ETH_SS_STATS_STD,
  ETH_SS_TEST,
  ETH_SS_TS_RX_FILTERS,
  ETH_SS_TS_TX_TYPES,
  ETH_SS_TUNABLES,
  ETH_SS_UDP_TUNNEL_TYPES,
  ETH_SS_WOL_MODES,
}

/**
 * Flags of `struct ethtool_test`, a device self-test.
 *
 * @see linux/ethtool.h
 */
export declare enum EthtoolTestFlag {
  ETH_TEST_FL_EXTERNAL_LB,
  ETH_TEST_FL_EXTERNAL_LB_DONE,
  ETH_TEST_FL_FAILED,
  ETH_TEST_FL_OFFLINE,
}

/**
 * Flags of eventfd(2).
 *
 * @see eventfd(2)
 */
export declare enum EventfdFlag {
  EFD_CLOEXEC,
  EFD_NONBLOCK,
  EFD_SEMAPHORE,
}

/**
 * The number from which the commands peculiar to Linux are counted.
 *
 * @see linux/fcntl.h
 */
export declare enum FcntlBase {
  F_LINUX_SPECIFIC_BASE,
}

/**
 * The command given to fcntl(2).
 *
 * @see fcntl(2)
 */
export declare enum FcntlCommand {
  F_ADD_SEALS,
  F_CANCELLK,
  F_DUPFD,
  F_DUPFD_CLOEXEC,
  F_GETFD,
  F_GETFL,
  F_GETLEASE,
  F_GETLK,
  F_GETOWN,
  F_GETOWNER_UIDS,
  F_GETOWN_EX,
  F_GETPIPE_SZ,
  F_GETSIG,
  F_GET_FILE_RW_HINT,
  F_GET_RW_HINT,
  F_GET_SEALS,
  F_NOTIFY,
  F_OFD_GETLK,
  F_OFD_SETLK,
  F_OFD_SETLKW,
  F_SETFD,
  F_SETFL,
  F_SETLEASE,
  F_SETLK,
  F_SETLKW,
  F_SETOWN,
  F_SETOWN_EX,
  F_SETPIPE_SZ,
  F_SETSIG,
  F_SET_FILE_RW_HINT,
  F_SET_RW_HINT,
}

/**
 * The kind of lock in `struct flock`, or of a lease.
 *
 * @see fcntl(2)
 */
export declare enum FileLock {
  F_EXLCK,
  F_RDLCK,
  F_SHLCK,
  F_UNLCK,
  F_WRLCK,
}

/**
 * Seals of F_ADD_SEALS and F_GET_SEALS, which may be combined.
 *
 * @see fcntl(2)
 * @see memfd_create(2)
 */
export declare enum FileSeal {
  F_SEAL_FUTURE_WRITE,
  F_SEAL_GROW,
  F_SEAL_SEAL,
  F_SEAL_SHRINK,
  F_SEAL_WRITE,
}

/**
 * The type of a file, in the bits S_IFMT of its mode.
 *
 * @see inode(7)
 * @see isfdtype(3)
 */
export declare enum FileType {
  S_IFBLK,
  S_IFCHR,
  S_IFDIR,
  S_IFIFO,
  S_IFLNK,
  S_IFMT,
  S_IFREG,
  S_IFSOCK,
}

/**
 * Data about the packet that a filter loads with BPF_LD and BPF_ABS at SKF_AD_OFF plus one of these.
 *
 * @see https://docs.kernel.org/networking/filter.html
 */
export declare enum FilterAncillary {
  SKF_AD_ALU_XOR_X,
  SKF_AD_CPU,
  SKF_AD_HATYPE,
  SKF_AD_IFINDEX,
  SKF_AD_MARK,
  SKF_AD_MAX,
  SKF_AD_NLATTR,
  SKF_AD_NLATTR_NEST,
  SKF_AD_PAY_OFFSET,
  SKF_AD_PKTTYPE,
  SKF_AD_PROTOCOL,
  SKF_AD_QUEUE,
  SKF_AD_RANDOM,
  SKF_AD_RXHASH,
  SKF_AD_VLAN_TAG,
  SKF_AD_VLAN_TAG_PRESENT,
  SKF_AD_VLAN_TPID,
}

/**
 * Negative bases for the offset of a load, from which a filter reaches more than the packet's data.
 *
 * @see https://docs.kernel.org/networking/filter.html
 */
export declare enum FilterOffset {
  SKF_AD_OFF,
  SKF_LL_OFF,
  SKF_NET_OFF,
}

/**
 * The operation of flock(2).
 *
 * @see flock(2)
 */
export declare enum FlockOperation {
  LOCK_EX,
  LOCK_MAND,
  LOCK_NB,
  LOCK_READ,
  LOCK_RW,
  LOCK_SH,
  LOCK_UN,
  LOCK_WRITE,
}

/**
 * The flr_action of struct in6_flowlabel_req, given to `IPV6_FLOWLABEL_MGR`.
 *
 * @see linux/in6.h
 */
export declare enum FlowLabelAction {
  IPV6_FL_A_GET,
  IPV6_FL_A_PUT,
  IPV6_FL_A_RENEW,
}

/**
 * The flr_flags of struct in6_flowlabel_req.
 *
 * @see linux/in6.h
 */
export declare enum FlowLabelFlag {
  IPV6_FL_F_CREATE,
  IPV6_FL_F_EXCL,
  IPV6_FL_F_REFLECT,
  IPV6_FL_F_REMOTE,
}

/**
 * The flr_share of struct in6_flowlabel_req: who else may use the flow label.
 *
 * @see linux/in6.h
 */
export declare enum FlowLabelShare {
  IPV6_FL_S_ANY,
  IPV6_FL_S_EXCL,
  IPV6_FL_S_NONE,
  IPV6_FL_S_PROCESS,
  IPV6_FL_S_USER,
}

/**
 * The `rx_filter` field of struct hwtstamp_config: which received packets the network card stamps.
 *
 * @see https://docs.kernel.org/networking/timestamping.html
 */
export declare enum HardwareTimestampFilter {
  HWTSTAMP_FILTER_ALL,
  HWTSTAMP_FILTER_NONE,
  HWTSTAMP_FILTER_NTP_ALL,
  HWTSTAMP_FILTER_PTP_V1_L4_DELAY_REQ,
  HWTSTAMP_FILTER_PTP_V1_L4_EVENT,
  HWTSTAMP_FILTER_PTP_V1_L4_SYNC,
  HWTSTAMP_FILTER_PTP_V2_DELAY_REQ,
  HWTSTAMP_FILTER_PTP_V2_EVENT,
  HWTSTAMP_FILTER_PTP_V2_L2_DELAY_REQ,
  HWTSTAMP_FILTER_PTP_V2_L2_EVENT,
  HWTSTAMP_FILTER_PTP_V2_L2_SYNC,
  HWTSTAMP_FILTER_PTP_V2_L4_DELAY_REQ,
  HWTSTAMP_FILTER_PTP_V2_L4_EVENT,
  HWTSTAMP_FILTER_PTP_V2_L4_SYNC,
  HWTSTAMP_FILTER_PTP_V2_SYNC,
  HWTSTAMP_FILTER_SOME,
}

/**
 * Bits of the `flags` field of struct hwtstamp_config.
 *
 * @see https://docs.kernel.org/networking/timestamping.html
 */
export declare enum HardwareTimestampFlag {
  HWTSTAMP_FLAG_BONDED_PHC_INDEX,
  HWTSTAMP_FLAG_LAST,
  HWTSTAMP_FLAG_MASK,
}

/**
 * The `tx_type` field of struct hwtstamp_config: how the network card stamps sent packets.
 *
 * @see https://docs.kernel.org/networking/timestamping.html
 */
export declare enum HardwareTimestampTransmit {
  HWTSTAMP_TX_OFF,
  HWTSTAMP_TX_ON,
  HWTSTAMP_TX_ONESTEP_P2P,
  HWTSTAMP_TX_ONESTEP_SYNC,
}

/**
 * Option of level `SOL_HCI`, for raw sockets to a Bluetooth controller.
 *
 * @see bluetooth/hci.h
 */
export declare enum HciOption {
  HCI_DATA_DIR,
  HCI_FILTER,
  HCI_TIME_STAMP,
}

/**
 * Values of h_errno, by which the old lookups gethostbyname and gethostbyaddr report failure.
 *
 * @see gethostbyname(3)
 */
export declare enum HostErrno {
  HOST_NOT_FOUND,
  NETDB_INTERNAL,
  NETDB_SUCCESS,
  NO_DATA,
  NO_RECOVERY,
  TRY_AGAIN,
}

/**
 * Limit of the name of this host.
 *
 * @see gethostname(2)
 */
export declare enum HostNameLimit {
  HOST_NAME_MAX,
}

/**
 * What a filter would do with a type; unused, since `ICMP6_FILTER` takes the whole struct icmp6_filter.
 *
 * @see netinet/icmp6.h
 */
export declare enum Icmp6FilterAction {
  ICMP6_FILTER_BLOCK,
  ICMP6_FILTER_BLOCKOTHERS,
  ICMP6_FILTER_PASS,
  ICMP6_FILTER_PASSONLY,
}

/**
 * Bounds of the ICMPv6 types.
 *
 * @see netinet/icmp6.h
 */
export declare enum Icmp6Limit {
  ICMP6_INFOMSG_MASK,
  ICMPV6_ERRMSG_MAX,
  ICMPV6_MSG_MAX,
}

/**
 * Option of level `IPPROTO_ICMPV6` for raw ICMPv6 sockets.
 *
 * @see https://www.rfc-editor.org/rfc/rfc3542
 */
export declare enum Icmp6Option {
  ICMP6_FILTER,
}

/**
 * Code of an `ICMP6_PARAM_PROB` message.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4443
 */
export declare enum Icmp6ParameterCode {
  ICMP6_PARAMPROB_HEADER,
  ICMP6_PARAMPROB_NEXTHEADER,
  ICMP6_PARAMPROB_OPTION,
  ICMPV6_HDR_INCOMP,
}

/**
 * Flags of an `ICMP6_ROUTER_RENUMBERING` message.
 *
 * @see https://www.rfc-editor.org/rfc/rfc2894
 */
export declare enum Icmp6RenumberingFlag {
  ICMP6_RR_FLAGS_FORCEAPPLY,
  ICMP6_RR_FLAGS_PREVDONE,
  ICMP6_RR_FLAGS_REQRESULT,
  ICMP6_RR_FLAGS_SPECSITE,
  ICMP6_RR_FLAGS_TEST,
}

/**
 * Bits of the rpu_flags of a prefix that router renumbering makes, already in network byte order.
 *
 * @see https://www.rfc-editor.org/rfc/rfc2894
 */
export declare enum Icmp6RenumberingLifetimeFlag {
  ICMP6_RR_PCOUSE_FLAGS_DECRPLTIME,
  ICMP6_RR_PCOUSE_FLAGS_DECRVLTIME,
}

/**
 * Bits of the ramask and raflags of a prefix that router renumbering makes.
 *
 * @see https://www.rfc-editor.org/rfc/rfc2894
 */
export declare enum Icmp6RenumberingPrefixFlag {
  ICMP6_RR_PCOUSE_RAFLAGS_AUTO,
  ICMP6_RR_PCOUSE_RAFLAGS_ONLINK,
}

/**
 * Bits of the rrr_flags of a router renumbering result, already in network byte order.
 *
 * @see https://www.rfc-editor.org/rfc/rfc2894
 */
export declare enum Icmp6RenumberingResult {
  ICMP6_RR_RESULT_FLAGS_FORBIDDEN,
  ICMP6_RR_RESULT_FLAGS_OOB,
}

/**
 * Code of an `ICMP6_TIME_EXCEEDED` message.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4443
 */
export declare enum Icmp6TimeExceededCode {
  ICMP6_TIME_EXCEED_REASSEMBLY,
  ICMP6_TIME_EXCEED_TRANSIT,
}

/**
 * Type of an ICMPv6 message.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4443
 */
export declare enum Icmp6Type {
  ICMP6_DST_UNREACH,
  ICMP6_ECHO_REPLY,
  ICMP6_ECHO_REQUEST,
  ICMP6_PACKET_TOO_BIG,
  ICMP6_PARAM_PROB,
  ICMP6_ROUTER_RENUMBERING,
  ICMP6_TIME_EXCEEDED,
  ICMPV6_DHAAD_REPLY,
  ICMPV6_DHAAD_REQUEST,
  ICMPV6_EXT_ECHO_REPLY,
  ICMPV6_EXT_ECHO_REQUEST,
  ICMPV6_MGM_QUERY,
  ICMPV6_MGM_REDUCTION,
  ICMPV6_MGM_REPORT,
  ICMPV6_MLD2_REPORT,
  ICMPV6_MOBILE_PREFIX_ADV,
  ICMPV6_MOBILE_PREFIX_SOL,
  ICMPV6_MRDISC_ADV,
  ICMPV6_NI_QUERY,
  ICMPV6_NI_REPLY,
  ND_NEIGHBOR_ADVERT,
  ND_NEIGHBOR_SOLICIT,
  ND_REDIRECT,
  ND_ROUTER_ADVERT,
  ND_ROUTER_SOLICIT,
}

/**
 * Code of an `ICMP6_DST_UNREACH` message: why the packet was not delivered.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4443
 */
export declare enum Icmp6UnreachCode {
  ICMP6_DST_UNREACH_ADDR,
  ICMP6_DST_UNREACH_ADMIN,
  ICMP6_DST_UNREACH_BEYONDSCOPE,
  ICMP6_DST_UNREACH_NOPORT,
  ICMP6_DST_UNREACH_NOROUTE,
  ICMPV6_NOT_NEIGHBOUR,
  ICMPV6_POLICY_FAIL,
  ICMPV6_REJECT_ROUTE,
}

/**
 * Code of an `ICMP_EXT_ECHOREPLY` message: why the question was not answered.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8335
 */
export declare enum IcmpExtendedEchoCode {
  ICMP_EXT_CODE_MAL_QUERY,
  ICMP_EXT_CODE_MULT_IFS,
  ICMP_EXT_CODE_NO_IF,
  ICMP_EXT_CODE_NO_TABLE_ENT,
}

/**
 * Kind of the address in an `ICMP_EXT_ECHO` message, as IANA numbers the families.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8335
 */
export declare enum IcmpExtendedEchoFamily {
  ICMP_AFI_IP,
  ICMP_AFI_IP6,
}

/**
 * Bits of the last byte of an `ICMP_EXT_ECHOREPLY` header: the state of the interface.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8335
 */
export declare enum IcmpExtendedEchoFlag {
  ICMP_EXT_ECHOREPLY_ACTIVE,
  ICMP_EXT_ECHOREPLY_IPV4,
  ICMP_EXT_ECHOREPLY_IPV6,
}

/**
 * The class type of the object in an `ICMP_EXT_ECHO` message: how it names the interface.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8335
 */
export declare enum IcmpExtendedEchoObject {
  ICMP_EXT_ECHO_CTYPE_ADDR,
  ICMP_EXT_ECHO_CTYPE_INDEX,
  ICMP_EXT_ECHO_CTYPE_NAME,
}

/**
 * Sizes in bytes of ICMP messages, and the end of their types.
 *
 * @see netinet/ip_icmp.h
 */
export declare enum IcmpLimit {
  ICMP_ADVLENMIN,
  ICMP_MASKLEN,
  ICMP_MAXTYPE,
  ICMP_MINLEN,
}

/**
 * Option of level `SOL_RAW` for raw ICMP sockets.
 *
 * @see icmp(7)
 * @see raw(7)
 */
export declare enum IcmpOption {
  ICMP_FILTER,
}

/**
 * Code of an `ICMP_PARAMETERPROB` message.
 *
 * @see https://www.rfc-editor.org/rfc/rfc1122
 * @see netinet/ip_icmp.h
 */
export declare enum IcmpParameterCode {
  ICMP_PARAMPROB_OPTABSENT,
}

/**
 * Code of an `ICMP_REDIRECT` message: for what the better router is.
 *
 * @see https://www.rfc-editor.org/rfc/rfc792
 * @see netinet/ip_icmp.h
 */
export declare enum IcmpRedirectCode {
  ICMP_REDIR_HOST,
  ICMP_REDIR_HOSTTOS,
  ICMP_REDIR_NET,
  ICMP_REDIR_NETTOS,
}

/**
 * Code of an `ICMP_TIME_EXCEEDED` message.
 *
 * @see https://www.rfc-editor.org/rfc/rfc792
 * @see netinet/ip_icmp.h
 */
export declare enum IcmpTimeExceededCode {
  ICMP_EXC_FRAGTIME,
  ICMP_EXC_TTL,
}

/**
 * Type of an ICMP message.
 *
 * @see https://www.rfc-editor.org/rfc/rfc792
 * @see icmp(7)
 */
export declare enum IcmpType {
  ICMP_ADDRESS,
  ICMP_ADDRESSREPLY,
  ICMP_DEST_UNREACH,
  ICMP_ECHO,
  ICMP_ECHOREPLY,
  ICMP_EXT_ECHO,
  ICMP_EXT_ECHOREPLY,
  ICMP_INFO_REPLY,
  ICMP_INFO_REQUEST,
  ICMP_PARAMETERPROB,
  ICMP_REDIRECT,
  ICMP_ROUTERADVERT,
  ICMP_ROUTERSOLICIT,
  ICMP_SOURCE_QUENCH,
  ICMP_TIMESTAMP,
  ICMP_TIMESTAMPREPLY,
  ICMP_TIME_EXCEEDED,
}

/**
 * Code of an `ICMP_DEST_UNREACH` message: why the packet was not delivered.
 *
 * @see https://www.rfc-editor.org/rfc/rfc792
 * @see icmp(7)
 */
export declare enum IcmpUnreachCode {
  ICMP_FRAG_NEEDED,
  ICMP_HOST_ANO,
  ICMP_HOST_ISOLATED,
  ICMP_HOST_UNKNOWN,
  ICMP_HOST_UNREACH,
  ICMP_HOST_UNR_TOS,
  ICMP_NET_ANO,
  ICMP_NET_UNKNOWN,
  ICMP_NET_UNREACH,
  ICMP_NET_UNR_TOS,
  ICMP_PKT_FILTERED,
  ICMP_PORT_UNREACH,
  ICMP_PREC_CUTOFF,
  ICMP_PREC_VIOLATION,
  ICMP_PROT_UNREACH,
  ICMP_SR_FAILED,
}

/**
 * The `addr_type` of `struct sockaddr_ieee802154`, which no installed header has.
 *
 * @see https://docs.kernel.org/networking/ieee802154.html
 */
export declare enum Ieee802154AddressType {
  IEEE802154_ADDR_LONG,
  IEEE802154_ADDR_NONE,
  IEEE802154_ADDR_SHORT,
}

/**
 * Sizes and times of IGMP.
 *
 * @see linux/igmp.h
 */
export declare enum IgmpLimit {
  IGMP_AGE_THRESHOLD,
  IGMP_MAX_HOST_REPORT_DELAY,
  IGMP_MINLEN,
  IGMP_TIMER_SCALE,
}

/**
 * State of a host for one group, in the state table of IGMP version 2; no system call takes it.
 *
 * @see netinet/igmp.h
 */
export declare enum IgmpMemberState {
  IGMP_AWAKENING_MEMBER,
  IGMP_DELAYING_MEMBER,
  IGMP_IDLE_MEMBER,
  IGMP_LAZY_MEMBER,
  IGMP_SLEEPING_MEMBER,
}

/**
 * Which IGMP the routers of a network speak, as BSD remembers it.
 *
 * @see netinet/igmp.h
 */
export declare enum IgmpRouterVersion {
  IGMP_v1_ROUTER,
  IGMP_v2_ROUTER,
}

/**
 * Type of an IGMP message; raw sockets of `IPPROTO_IGMP` send and receive them.
 *
 * @see https://www.rfc-editor.org/rfc/rfc2236
 * @see netinet/igmp.h
 */
export declare enum IgmpType {
  IGMP_DVMRP,
  IGMP_MEMBERSHIP_QUERY,
  IGMP_MRDISC_ADV,
  IGMP_MTRACE,
  IGMP_MTRACE_RESP,
  IGMP_PIM,
  IGMP_TRACE,
  IGMP_V1_MEMBERSHIP_REPORT,
  IGMP_V2_LEAVE_GROUP,
  IGMP_V2_MEMBERSHIP_REPORT,
}

/**
 * IPv4 address with a special meaning, as a number in host byte order.
 *
 * @see ip(7)
 */
export declare enum InetAddress {
  INADDR_ALLHOSTS_GROUP,
  INADDR_ALLRTRS_GROUP,
  INADDR_ALLSNOOPERS_GROUP,
  INADDR_ANY,
  INADDR_BROADCAST,
  INADDR_DUMMY,
  INADDR_LOOPBACK,
  INADDR_MAX_LOCAL_GROUP,
  INADDR_NONE,
  INADDR_UNSPEC_GROUP,
}

/**
 * Arithmetic of the address classes that networks had before CIDR; today the prefix length decides instead.
 *
 * @see netinet/in.h
 */
export declare enum InetClass {
  IN_CLASSA_HOST,
  IN_CLASSA_MAX,
  IN_CLASSA_NET,
  IN_CLASSA_NSHIFT,
  IN_CLASSB_HOST,
  IN_CLASSB_MAX,
  IN_CLASSB_NET,
  IN_CLASSB_NSHIFT,
  IN_CLASSC_HOST,
  IN_CLASSC_NET,
  IN_CLASSC_NSHIFT,
  IN_CLASSE_NET,
  IN_CLASSE_NSHIFT,
  IN_LOOPBACKNET,
}

/**
 * The state of a network interface. `ifr_flags` holds only the low 16 bits; getifaddrs(3) and netlink give all.
 *
 * @see netdevice(7)
 */
export declare enum InterfaceFlag {
  IFF_ALLMULTI,
  IFF_AUTOMEDIA,
  IFF_BROADCAST,
  IFF_DEBUG,
  IFF_DORMANT,
  IFF_DYNAMIC,
  IFF_ECHO,
  IFF_LOOPBACK,
  IFF_LOWER_UP,
  IFF_MASTER,
  IFF_MULTICAST,
  IFF_NOARP,
  IFF_NOTRAILERS,
  IFF_POINTOPOINT,
  IFF_PORTSEL,
  IFF_PROMISC,
  IFF_RUNNING,
  IFF_SLAVE,
  IFF_UP,
  IFF_VOLATILE,
}

/**
 * Sizes of interface names and addresses, in bytes.
 *
 * @see netdevice(7)
 */
export declare enum InterfaceLimit {
  IFALIASZ,
  IFHWADDRLEN,
  IF_NAMESIZE,
}

/**
 * A request of ioctl(2).
 *
 * @see ioctl(2)
 */
export declare enum IoctlRequest {
  EPIOCGPARAMS,
  EPIOCSPARAMS,
  FIOASYNC,
  FIOCLEX,
  FIOGETOWN,
  FIONBIO,
  FIONCLEX,
  FIONREAD,
  FIOQSIZE,
  FIOSETOWN,
  IOCTL_VM_SOCKETS_GET_LOCAL_CID,
  NS_GET_NSTYPE,
  NS_GET_OWNER_UID,
  NS_GET_PARENT,
  NS_GET_USERNS,
  PIDFD_GET_NET_NAMESPACE,
  PPPOEIOCDFWD,
  PPPOEIOCSFWD,
  SIOCADD6RD,
  SIOCADDDLCI,
  SIOCADDMULTI,
  SIOCADDPRL,
  SIOCADDRT,
  SIOCADDTUNNEL,
  SIOCAIPXITFCRT,
  SIOCAIPXPRISLT,
  SIOCATALKDIFADDR,
  SIOCATMARK,
  SIOCAX25ADDFWD,
  SIOCAX25ADDUID,
  SIOCAX25BPQADDR,
  SIOCAX25CTLCON,
  SIOCAX25DELFWD,
  SIOCAX25DELUID,
  SIOCAX25DEVCTL,
  SIOCAX25GETINFO,
  SIOCAX25GETINFOOLD,
  SIOCAX25GETPARMS,
  SIOCAX25GETUID,
  SIOCAX25NOUID,
  SIOCAX25OPTRT,
  SIOCAX25SETPARMS,
  SIOCBONDCHANGEACTIVE,
  SIOCBONDENSLAVE,
  SIOCBONDINFOQUERY,
  SIOCBONDRELEASE,
  SIOCBONDSETHWADDR,
  SIOCBONDSLAVEINFOQUERY,
  SIOCBRADDBR,
  SIOCBRADDIF,
  SIOCBRDELBR,
  SIOCBRDELIF,
  SIOCCHG6RD,
  SIOCCHGPRL,
  SIOCCHGTUNNEL,
  SIOCDARP,
  SIOCDEL6RD,
  SIOCDELDLCI,
  SIOCDELMULTI,
  SIOCDELPRL,
  SIOCDELRT,
  SIOCDELTUNNEL,
  SIOCDEVPLIP,
  SIOCDEVPRIVATE,
  SIOCDIFADDR,
  SIOCDRARP,
  SIOCETHTOOL,
  SIOCGARP,
  SIOCGCMFIRMWARE,
  SIOCGCMFREQUENCY,
  SIOCGCMPIDS,
  SIOCGCMSTATS,
  SIOCGET6RD,
  SIOCGETLINKNAME,
  SIOCGETMIFCNT_IN6,
  SIOCGETNODEID,
  SIOCGETPRL,
  SIOCGETRPF,
  SIOCGETSGCNT,
  SIOCGETSGCNT_IN6,
  SIOCGETTUNNEL,
  SIOCGETVIFCNT,
  SIOCGHWTSTAMP,
  SIOCGIFADDR,
  SIOCGIFBR,
  SIOCGIFBRDADDR,
  SIOCGIFCONF,
  SIOCGIFCOUNT,
  SIOCGIFDSTADDR,
  SIOCGIFENCAP,
  SIOCGIFFLAGS,
  SIOCGIFHWADDR,
  SIOCGIFINDEX,
  SIOCGIFMAP,
  SIOCGIFMEM,
  SIOCGIFMETRIC,
  SIOCGIFMTU,
  SIOCGIFNAME,
  SIOCGIFNETMASK,
  SIOCGIFPFLAGS,
  SIOCGIFSLAVE,
  SIOCGIFTXQLEN,
  SIOCGIFVLAN,
  SIOCGIWAP,
  SIOCGIWAPLIST,
  SIOCGIWAUTH,
  SIOCGIWENCODE,
  SIOCGIWENCODEEXT,
  SIOCGIWESSID,
  SIOCGIWFRAG,
  SIOCGIWFREQ,
  SIOCGIWGENIE,
  SIOCGIWMODE,
  SIOCGIWNAME,
  SIOCGIWNICKN,
  SIOCGIWNWID,
  SIOCGIWPOWER,
  SIOCGIWPRIV,
  SIOCGIWRANGE,
  SIOCGIWRATE,
  SIOCGIWRETRY,
  SIOCGIWRTS,
  SIOCGIWSCAN,
  SIOCGIWSENS,
  SIOCGIWSPY,
  SIOCGIWSTATS,
  SIOCGIWTHRSPY,
  SIOCGIWTXPOW,
  SIOCGKEEPALIVE,
  SIOCGLEASE,
  SIOCGMIIPHY,
  SIOCGMIIREG,
  SIOCGOUTFILL,
  SIOCGPGRP,
  SIOCGPPPCSTATS,
  SIOCGPPPSTATS,
  SIOCGPPPVER,
  SIOCGRARP,
  SIOCGSKNS,
  SIOCGSTAMP,
  SIOCGSTAMPNS,
  SIOCGSTAMPNS_NEW,
  SIOCGSTAMP_NEW,
  SIOCIPXCFGDATA,
  SIOCIPXNCPCONN,
  SIOCIWFIRST,
  SIOCIWFIRSTPRIV,
  SIOCIWLAST,
  SIOCIWLASTPRIV,
  SIOCKCMATTACH,
  SIOCKCMCLONE,
  SIOCKCMUNATTACH,
  SIOCMCTPALLOCTAG,
  SIOCMCTPDROPTAG,
  SIOCNRCTLCON,
  SIOCNRDECOBS,
  SIOCNRGETPARMS,
  SIOCNRRTCTL,
  SIOCNRSETPARMS,
  SIOCOUTQ,
  SIOCOUTQNSD,
  SIOCPNADDRESOURCE,
  SIOCPNDELRESOURCE,
  SIOCPNENABLEPIPE,
  SIOCPNGETOBJECT,
  SIOCPROTOPRIVATE,
  SIOCRDSGETTOS,
  SIOCRDSSETTOS,
  SIOCRSACCEPT,
  SIOCRSCLRRT,
  SIOCRSGCAUSE,
  SIOCRSGFACILITIES,
  SIOCRSGL2CALL,
  SIOCRSSCAUSE,
  SIOCRSSL2CALL,
  SIOCRTMSG,
  SIOCSARP,
  SIOCSCMFREQUENCY,
  SIOCSCMPIDS,
  SIOCSHWTSTAMP,
  SIOCSIFADDR,
  SIOCSIFBR,
  SIOCSIFBRDADDR,
  SIOCSIFDSTADDR,
  SIOCSIFENCAP,
  SIOCSIFFLAGS,
  SIOCSIFHWADDR,
  SIOCSIFHWBROADCAST,
  SIOCSIFLINK,
  SIOCSIFMAP,
  SIOCSIFMEM,
  SIOCSIFMETRIC,
  SIOCSIFMTU,
  SIOCSIFNAME,
  SIOCSIFNETMASK,
  SIOCSIFPFLAGS,
  SIOCSIFSLAVE,
  SIOCSIFTXQLEN,
  SIOCSIFVLAN,
  SIOCSIWAP,
  SIOCSIWAUTH,
  SIOCSIWCOMMIT,
  SIOCSIWENCODE,
  SIOCSIWENCODEEXT,
  SIOCSIWESSID,
  SIOCSIWFRAG,
  SIOCSIWFREQ,
  SIOCSIWGENIE,
  SIOCSIWMLME,
  SIOCSIWMODE,
  SIOCSIWNICKN,
  SIOCSIWNWID,
  SIOCSIWPMKSA,
  SIOCSIWPOWER,
  SIOCSIWPRIV,
  SIOCSIWRANGE,
  SIOCSIWRATE,
  SIOCSIWRETRY,
  SIOCSIWRTS,
  SIOCSIWSCAN,
  SIOCSIWSENS,
  SIOCSIWSPY,
  SIOCSIWSTATS,
  SIOCSIWTHRSPY,
  SIOCSIWTXPOW,
  SIOCSKEEPALIVE,
  SIOCSLEASE,
  SIOCSMIIREG,
  SIOCSOUTFILL,
  SIOCSPGRP,
  SIOCSRARP,
  SIOCUNIXFILE,
  SIOCWANDEV,
  SIOCX25CALLACCPTAPPRV,
  SIOCX25GCALLUSERDATA,
  SIOCX25GCAUSEDIAG,
  SIOCX25GDTEFACILITIES,
  SIOCX25GFACILITIES,
  SIOCX25GSUBSCRIP,
  SIOCX25SCALLUSERDATA,
  SIOCX25SCAUSEDIAG,
  SIOCX25SCUDMATCHLEN,
  SIOCX25SDTEFACILITIES,
  SIOCX25SENDCALLACCPT,
  SIOCX25SFACILITIES,
  SIOCX25SSUBSCRIP,
  TUNATTACHFILTER,
  TUNDETACHFILTER,
  TUNGETDEVNETNS,
  TUNGETFEATURES,
  TUNGETFILTER,
  TUNGETIFF,
  TUNGETSNDBUF,
  TUNGETVNETBE,
  TUNGETVNETHDRSZ,
  TUNGETVNETLE,
  TUNSETCARRIER,
  TUNSETDEBUG,
  TUNSETFILTEREBPF,
  TUNSETGROUP,
  TUNSETIFF,
  TUNSETIFINDEX,
  TUNSETLINK,
  TUNSETNOCSUM,
  TUNSETOFFLOAD,
  TUNSETOWNER,
  TUNSETPERSIST,
  TUNSETQUEUE,
  TUNSETSNDBUF,
  TUNSETSTEERINGEBPF,
  TUNSETTXFILTER,
  TUNSETVNETBE,
  TUNSETVNETHDRSZ,
  TUNSETVNETLE,
}

/**
 * The type byte in the number of an ioctl(2) request.
 *
 * @see ioctl(2)
 */
export declare enum IoctlType {
  NSIO,
  SOCK_IOC_TYPE,
}

/**
 * How many buffers one vectored call takes.
 *
 * @see readv(2)
 */
export declare enum IovecLimit {
  IOV_MAX,
}

/**
 * Bits of the flags and fragment offset field of an IPv4 header, in host byte order.
 *
 * @see https://www.rfc-editor.org/rfc/rfc791
 * @see netinet/ip.h
 */
export declare enum IpFragment {
  IP_DF,
  IP_MF,
  IP_OFFMASK,
  IP_RF,
}

/**
 * Value of the version field of an IPv4 header.
 *
 * @see ip(7)
 * @see netinet/ip.h
 */
export declare enum IpHeader {
  IPVERSION,
}

/**
 * Defaults and limits of IPv4 multicast.
 *
 * @see ip(7)
 */
export declare enum IpLimit {
  IP_DEFAULT_MULTICAST_LOOP,
  IP_DEFAULT_MULTICAST_TTL,
  IP_MAX_MEMBERSHIPS,
}

/**
 * Option of level `IPPROTO_IP`; many of the numbers are also types of control messages of that level.
 *
 * @see ip(7)
 */
export declare enum IpOption {
  IP_ADD_MEMBERSHIP,
  IP_ADD_SOURCE_MEMBERSHIP,
  IP_BIND_ADDRESS_NO_PORT,
  IP_BLOCK_SOURCE,
  IP_CHECKSUM,
  IP_DROP_MEMBERSHIP,
  IP_DROP_SOURCE_MEMBERSHIP,
  IP_FREEBIND,
  IP_HDRINCL,
  IP_IPSEC_POLICY,
  IP_LOCAL_PORT_RANGE,
  IP_MINTTL,
  IP_MSFILTER,
  IP_MTU,
  IP_MTU_DISCOVER,
  IP_MULTICAST_ALL,
  IP_MULTICAST_IF,
  IP_MULTICAST_LOOP,
  IP_MULTICAST_TTL,
  IP_NODEFRAG,
  IP_OPTIONS,
  IP_ORIGDSTADDR,
  IP_PASSSEC,
  IP_PKTINFO,
  IP_PKTOPTIONS,
  IP_PROTOCOL,
  IP_RECVERR,
  IP_RECVERR_RFC4884,
  IP_RECVFRAGSIZE,
  IP_RECVOPTS,
  IP_RECVORIGDSTADDR,
  IP_RECVTOS,
  IP_RECVTTL,
  IP_RETOPTS,
  IP_ROUTER_ALERT,
  IP_TOS,
  IP_TRANSPARENT,
  IP_TTL,
  IP_UNBLOCK_SOURCE,
  IP_UNICAST_IF,
  IP_XFRM_POLICY,
  MCAST_BLOCK_SOURCE,
  MCAST_JOIN_GROUP,
  MCAST_JOIN_SOURCE_GROUP,
  MCAST_LEAVE_GROUP,
  MCAST_LEAVE_SOURCE_GROUP,
  MCAST_MSFILTER,
  MCAST_UNBLOCK_SOURCE,
  SO_ORIGINAL_DST,
}

/**
 * Class bits of an IPv4 option type.
 *
 * @see https://www.rfc-editor.org/rfc/rfc791
 * @see netinet/ip.h
 */
export declare enum IpOptionClass {
  IPOPT_CONTROL,
  IPOPT_DEBMEAS,
  IPOPT_RESERVED1,
  IPOPT_RESERVED2,
}

/**
 * The parts of an IPv4 option type.
 *
 * @see https://www.rfc-editor.org/rfc/rfc791
 * @see netinet/ip.h
 */
export declare enum IpOptionMask {
  IPOPT_CLASS_MASK,
  IPOPT_COPY,
  IPOPT_NUMBER_MASK,
}

/**
 * Where a field stands in an IPv4 option.
 *
 * @see netinet/ip.h
 */
export declare enum IpOptionOffset {
  IPOPT_MINOFF,
  IPOPT_OFFSET,
  IPOPT_OLEN,
  IPOPT_OPTVAL,
}

/**
 * Type byte of an option in an IPv4 header; `IP_OPTIONS` sets and gets a list of such options.
 *
 * @see https://www.rfc-editor.org/rfc/rfc791
 * @see netinet/ip.h
 */
export declare enum IpOptionType {
  IPOPT_CIPSO,
  IPOPT_EOL,
  IPOPT_LSRR,
  IPOPT_NOP,
  IPOPT_RA,
  IPOPT_RR,
  IPOPT_SATID,
  IPOPT_SECURITY,
  IPOPT_SSRR,
  IPOPT_TS,
}

/**
 * Sizes in bytes and times to live of IPv4 packets.
 *
 * @see ip(7)
 * @see netinet/ip.h
 */
export declare enum IpPacketLimit {
  IPDEFTTL,
  IP_MAXPACKET,
  IP_MSS,
  MAXTTL,
}

/**
 * Well-known ports as BSD named them, and bounds of port ranges; in host byte order.
 *
 * @see services(5)
 */
export declare enum IpPort {
  IPPORT_BIFFUDP,
  IPPORT_CMDSERVER,
  IPPORT_DAYTIME,
  IPPORT_DISCARD,
  IPPORT_ECHO,
  IPPORT_EFSSERVER,
  IPPORT_EXECSERVER,
  IPPORT_FINGER,
  IPPORT_FTP,
  IPPORT_LOGINSERVER,
  IPPORT_MTP,
  IPPORT_NAMESERVER,
  IPPORT_NETSTAT,
  IPPORT_RESERVED,
  IPPORT_RJE,
  IPPORT_ROUTESERVER,
  IPPORT_SMTP,
  IPPORT_SUPDUP,
  IPPORT_SYSTAT,
  IPPORT_TELNET,
  IPPORT_TFTP,
  IPPORT_TIMESERVER,
  IPPORT_TTYLINK,
  IPPORT_USERRESERVED,
  IPPORT_WHOIS,
  IPPORT_WHOSERVER,
}

/**
 * Protocol number of an IP packet: the protocol of socket(2), the next header of IPv6, and often the level of options.
 *
 * @see protocols(5)
 * @see ip(7)
 */
export declare enum IpProtocol {
  IPPROTO_AH,
  IPPROTO_BEETPH,
  IPPROTO_COMP,
  IPPROTO_DCCP,
  IPPROTO_DSTOPTS,
  IPPROTO_EGP,
  IPPROTO_ENCAP,
  IPPROTO_ESP,
  IPPROTO_ETHERNET,
  IPPROTO_FRAGMENT,
  IPPROTO_GRE,
  IPPROTO_HOPOPTS,
  IPPROTO_ICMP,
  IPPROTO_ICMPV6,
  IPPROTO_IDP,
  IPPROTO_IGMP,
  IPPROTO_IP,
  IPPROTO_IPIP,
  IPPROTO_IPV6,
  IPPROTO_L2TP,
  IPPROTO_MAX,
  IPPROTO_MH,
  IPPROTO_MPLS,
  IPPROTO_MPTCP,
  IPPROTO_MTP,
  IPPROTO_NONE,
  IPPROTO_PIM,
  IPPROTO_PUP,
  IPPROTO_RAW,
  IPPROTO_ROUTING,
  IPPROTO_RSVP,
  IPPROTO_SCTP,
  IPPROTO_SMC,
  IPPROTO_TCP,
  IPPROTO_TP,
  IPPROTO_UDP,
  IPPROTO_UDPLITE,
}

/**
 * Security level in the `IPOPT_SECURITY` option as RFC 791 has it; obsolete.
 *
 * @see https://www.rfc-editor.org/rfc/rfc791
 * @see netinet/ip.h
 */
export declare enum IpSecurityLevel {
  IPOPT_SECUR_CONFID,
  IPOPT_SECUR_EFTO,
  IPOPT_SECUR_MMMM,
  IPOPT_SECUR_RESTR,
  IPOPT_SECUR_SECRET,
  IPOPT_SECUR_TOPSECRET,
  IPOPT_SECUR_UNCLASS,
}

/**
 * What the routers write into an `IPOPT_TS` option.
 *
 * @see https://www.rfc-editor.org/rfc/rfc791
 * @see netinet/ip.h
 */
export declare enum IpTimestampFlag {
  IPOPT_TS_PRESPEC,
  IPOPT_TS_TSANDADDR,
  IPOPT_TS_TSONLY,
}

/**
 * Masks for the flow information of IPv6, in host byte order although sin6_flowinfo is in network byte order on the wire.
 *
 * @see ipv6(7)
 */
export declare enum Ipv6FlowInfo {
  IPV6_FLOWINFO_FLOWLABEL,
  IPV6_FLOWINFO_PRIORITY,
}

/**
 * Bits of the offset field of an IPv6 fragment header, already in network byte order.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8200
 * @see netinet/ip6.h
 */
export declare enum Ipv6Fragment {
  IP6F_MORE_FRAG,
  IP6F_OFF_MASK,
  IP6F_RESERVED_MASK,
}

/**
 * Limit of IPv6.
 *
 * @see ipv6(7)
 */
export declare enum Ipv6Limit {
  IPV6_MIN_MTU,
}

/**
 * Option of level `IPPROTO_IPV6`; many of the numbers are also types of control messages of that level.
 *
 * @see ipv6(7)
 */
export declare enum Ipv6Option {
  IP6T_SO_ORIGINAL_DST,
  IPV6_2292DSTOPTS,
  IPV6_2292HOPLIMIT,
  IPV6_2292HOPOPTS,
  IPV6_2292PKTINFO,
  IPV6_2292PKTOPTIONS,
  IPV6_2292RTHDR,
  IPV6_ADDRFORM,
  IPV6_ADDR_PREFERENCES,
  IPV6_AUTHHDR,
  IPV6_AUTOFLOWLABEL,
  IPV6_CHECKSUM,
  IPV6_DONTFRAG,
  IPV6_DSTOPTS,
  IPV6_FLOWINFO,
  IPV6_FLOWINFO_SEND,
  IPV6_FLOWLABEL_MGR,
  IPV6_FREEBIND,
  IPV6_HDRINCL,
  IPV6_HOPLIMIT,
  IPV6_HOPOPTS,
  IPV6_IPSEC_POLICY,
  IPV6_JOIN_ANYCAST,
  IPV6_JOIN_GROUP,
  IPV6_LEAVE_ANYCAST,
  IPV6_LEAVE_GROUP,
  IPV6_MINHOPCOUNT,
  IPV6_MTU,
  IPV6_MTU_DISCOVER,
  IPV6_MULTICAST_ALL,
  IPV6_MULTICAST_HOPS,
  IPV6_MULTICAST_IF,
  IPV6_MULTICAST_LOOP,
  IPV6_NEXTHOP,
  IPV6_ORIGDSTADDR,
  IPV6_PATHMTU,
  IPV6_PKTINFO,
  IPV6_RECVDSTOPTS,
  IPV6_RECVERR,
  IPV6_RECVERR_RFC4884,
  IPV6_RECVFRAGSIZE,
  IPV6_RECVHOPLIMIT,
  IPV6_RECVHOPOPTS,
  IPV6_RECVORIGDSTADDR,
  IPV6_RECVPATHMTU,
  IPV6_RECVPKTINFO,
  IPV6_RECVRTHDR,
  IPV6_RECVTCLASS,
  IPV6_ROUTER_ALERT,
  IPV6_ROUTER_ALERT_ISOLATE,
  IPV6_RTHDR,
  IPV6_RTHDRDSTOPTS,
  IPV6_TCLASS,
  IPV6_TRANSPARENT,
  IPV6_UNICAST_HOPS,
  IPV6_UNICAST_IF,
  IPV6_V6ONLY,
  IPV6_XFRM_POLICY,
}

/**
 * The top three bits of an IPv6 option type: what a node does with an option that it does not know.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8200
 * @see netinet/ip6.h
 */
export declare enum Ipv6OptionBehavior {
  IP6OPT_TYPE_DISCARD,
  IP6OPT_TYPE_FORCEICMP,
  IP6OPT_TYPE_ICMP,
  IP6OPT_TYPE_MUTABLE,
  IP6OPT_TYPE_SKIP,
}

/**
 * Size of an IPv6 option.
 *
 * @see netinet/ip6.h
 */
export declare enum Ipv6OptionLength {
  IP6OPT_JUMBO_LEN,
}

/**
 * Type byte of an option in an IPv6 hop-by-hop or destination options header.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8200
 * @see netinet/ip6.h
 */
export declare enum Ipv6OptionType {
  IP6OPT_JUMBO,
  IP6OPT_NSAP_ADDR,
  IP6OPT_PAD1,
  IP6OPT_PADN,
  IP6OPT_ROUTER_ALERT,
  IP6OPT_TUNNEL_LIMIT,
  IPV6_TLV_CALIPSO,
  IPV6_TLV_HAO,
  IPV6_TLV_IOAM,
}

/**
 * Values of `IPV6_MTU_DISCOVER`.
 *
 * @see ipv6(7)
 * @see ip(7)
 */
export declare enum Ipv6PathMtuDiscovery {
  IPV6_PMTUDISC_DO,
  IPV6_PMTUDISC_DONT,
  IPV6_PMTUDISC_INTERFACE,
  IPV6_PMTUDISC_OMIT,
  IPV6_PMTUDISC_PROBE,
  IPV6_PMTUDISC_WANT,
}

/**
 * Obsolete priorities of RFC 1883, the first IPv6; today the traffic class of RFC 2474 stands there.
 *
 * @see linux/in6.h
 */
export declare enum Ipv6Priority {
  IPV6_PRIORITY_10,
  IPV6_PRIORITY_11,
  IPV6_PRIORITY_12,
  IPV6_PRIORITY_13,
  IPV6_PRIORITY_14,
  IPV6_PRIORITY_15,
  IPV6_PRIORITY_8,
  IPV6_PRIORITY_9,
  IPV6_PRIORITY_BULK,
  IPV6_PRIORITY_CONTROL,
  IPV6_PRIORITY_FILLER,
  IPV6_PRIORITY_INTERACTIVE,
  IPV6_PRIORITY_RESERVED1,
  IPV6_PRIORITY_RESERVED2,
  IPV6_PRIORITY_UNATTENDED,
  IPV6_PRIORITY_UNCHARACTERIZED,
}

/**
 * Value of the IPv6 router alert option, already in network byte order.
 *
 * @see https://www.rfc-editor.org/rfc/rfc2711
 * @see netinet/ip6.h
 */
export declare enum Ipv6RouterAlert {
  IP6_ALERT_AN,
  IP6_ALERT_MLD,
  IP6_ALERT_RSVP,
}

/**
 * Whether the next address of a type 0 routing header must be a neighbor.
 *
 * @see https://www.rfc-editor.org/rfc/rfc2292
 */
export declare enum Ipv6RoutingHop {
  IPV6_RTHDR_LOOSE,
  IPV6_RTHDR_STRICT,
}

/**
 * Type of an IPv6 routing header.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8200
 * @see linux/ipv6.h
 */
export declare enum Ipv6RoutingType {
  IPV6_RTHDR_TYPE_0,
  IPV6_SRCRT_TYPE_2,
  IPV6_SRCRT_TYPE_3,
  IPV6_SRCRT_TYPE_4,
}

/**
 * Control messages of level SOL_IUCV.
 *
 * @see https://docs.kernel.org/networking/iucv.html
 */
export declare enum IucvControl {
  SCM_IUCV_TRGCLS,
}

/**
 * Options of z/VM IUCV sockets, level SOL_IUCV.
 *
 * @see https://docs.kernel.org/networking/iucv.html
 */
export declare enum IucvOption {
  SO_IPRMDATA_MSG,
  SO_MSGLIMIT,
  SO_MSGSIZE,
}

/**
 * Special values of the 8-bit `addr` of a J1939 sockaddr_can.
 *
 * @see https://docs.kernel.org/networking/j1939.html
 */
export declare enum J1939Address {
  J1939_IDLE_ADDR,
  J1939_MAX_UNICAST_ADDR,
  J1939_NO_ADDR,
}

/**
 * Attributes of the SCM_TIMESTAMPING_OPT_STATS control message on a J1939 socket's error queue.
 *
 * @see https://docs.kernel.org/networking/j1939.html
 */
export declare enum J1939Attribute {
  J1939_NLA_BYTES_ACKED,
  J1939_NLA_DEST_ADDR,
  J1939_NLA_DEST_NAME,
  J1939_NLA_PAD,
  J1939_NLA_PGN,
  J1939_NLA_SRC_ADDR,
  J1939_NLA_SRC_NAME,
  J1939_NLA_TOTAL_SIZE,
}

/**
 * Control message types at level SOL_CAN_J1939.
 *
 * @see https://docs.kernel.org/networking/j1939.html
 */
export declare enum J1939Control {
  SCM_J1939_DEST_ADDR,
  SCM_J1939_DEST_NAME,
  SCM_J1939_ERRQUEUE,
  SCM_J1939_PRIO,
}

/**
 * `ee_info` of a struct sock_extended_err that a J1939 socket reports.
 *
 * @see https://docs.kernel.org/networking/j1939.html
 */
export declare enum J1939ErrorInfo {
  J1939_EE_INFO_NONE,
  J1939_EE_INFO_RX_ABORT,
  J1939_EE_INFO_RX_DPO,
  J1939_EE_INFO_RX_RTS,
  J1939_EE_INFO_TX_ABORT,
}

/**
 * Bounds of J1939 socket options.
 *
 * @see https://docs.kernel.org/networking/j1939.html
 */
export declare enum J1939Limit {
  J1939_FILTER_MAX,
}

/**
 * Special values of the 64-bit `name` of a J1939 sockaddr_can.
 *
 * @see https://docs.kernel.org/networking/j1939.html
 */
export declare enum J1939Name {
  J1939_NO_NAME,
}

/**
 * Socket options at level SOL_CAN_J1939.
 *
 * @see https://docs.kernel.org/networking/j1939.html
 */
export declare enum J1939Option {
  SO_J1939_ERRQUEUE,
  SO_J1939_FILTER,
  SO_J1939_PROMISC,
  SO_J1939_SEND_PRIO,
}

/**
 * Parameter group numbers (PGN), which say what a J1939 message is.
 *
 * @see https://docs.kernel.org/networking/j1939.html
 */
export declare enum J1939Pgn {
  J1939_NO_PGN,
  J1939_PGN_ADDRESS_CLAIMED,
  J1939_PGN_ADDRESS_COMMANDED,
  J1939_PGN_MAX,
  J1939_PGN_PDU1_MAX,
  J1939_PGN_REQUEST,
}

/**
 * Options of KCM sockets, level SOL_KCM.
 *
 * @see https://docs.kernel.org/networking/kcm.html
 */
export declare enum KcmOption {
  KCM_RECV_DISABLE,
}

/**
 * The protocol argument of socket(2) for AF_KCM.
 *
 * @see https://docs.kernel.org/networking/kcm.html
 */
export declare enum KcmProtocol {
  KCMPROTO_CONNECTED,
}

/**
 * Largest values of the LLC options.
 *
 * @see linux/llc.h
 */
export declare enum LlcLimit {
  LLC_OPT_MAX,
  LLC_OPT_MAX_ACK_TMR_EXP,
  LLC_OPT_MAX_BUSY_TMR_EXP,
  LLC_OPT_MAX_P_TMR_EXP,
  LLC_OPT_MAX_REJ_TMR_EXP,
  LLC_OPT_MAX_RETRY,
  LLC_OPT_MAX_SIZE,
  LLC_OPT_MAX_WIN,
}

/**
 * Options of IEEE 802.2 LLC sockets, level SOL_LLC; the values are int.
 *
 * @see linux/llc.h
 */
export declare enum LlcOption {
  LLC_OPT_ACK_TMR_EXP,
  LLC_OPT_BUSY_TMR_EXP,
  LLC_OPT_PKTINFO,
  LLC_OPT_P_TMR_EXP,
  LLC_OPT_REJ_TMR_EXP,
  LLC_OPT_RETRY,
  LLC_OPT_RX_WIN,
  LLC_OPT_SIZE,
  LLC_OPT_TX_WIN,
  LLC_OPT_UNKNOWN,
}

/**
 * IEEE 802.2 service access points, the `sllc_sap` of `struct sockaddr_llc`.
 *
 * @see linux/llc.h
 */
export declare enum LlcSap {
  LLC_SAP_3COM,
  LLC_SAP_8208,
  LLC_SAP_BANYAN,
  LLC_SAP_BSPAN,
  LLC_SAP_DISC,
  LLC_SAP_GLOBAL,
  LLC_SAP_IMPL,
  LLC_SAP_IP,
  LLC_SAP_IPX,
  LLC_SAP_LANMGR,
  LLC_SAP_LAR,
  LLC_SAP_LLC,
  LLC_SAP_MMS,
  LLC_SAP_NETBEUI,
  LLC_SAP_NULL,
  LLC_SAP_OSI,
  LLC_SAP_PNM,
  LLC_SAP_PRO,
  LLC_SAP_RM,
  LLC_SAP_SNA,
  LLC_SAP_SNAP,
}

/**
 * The command of lockf(3).
 *
 * @see lockf(3)
 */
export declare enum LockfCommand {
  F_LOCK,
  F_TEST,
  F_TLOCK,
  F_ULOCK,
}

/**
 * How a socket's memory is mapped: `MAP_SHARED` or `MAP_PRIVATE`, and the others with it.
 *
 * @see mmap(2)
 */
export declare enum MapFlag {
  MAP_LOCKED,
  MAP_POPULATE,
  MAP_PRIVATE,
  MAP_SHARED,
}

/**
 * Special MCTP endpoint IDs, the `smctp_addr` of `struct sockaddr_mctp`.
 *
 * @see https://docs.kernel.org/networking/mctp.html
 */
export declare enum MctpAddress {
  MCTP_ADDR_ANY,
  MCTP_ADDR_NULL,
}

/**
 * Special MCTP networks, the `smctp_network` of `struct sockaddr_mctp`.
 *
 * @see https://docs.kernel.org/networking/mctp.html
 */
export declare enum MctpNetwork {
  MCTP_NET_ANY,
}

/**
 * Options of MCTP sockets, level SOL_MCTP.
 *
 * @see https://docs.kernel.org/networking/mctp.html
 */
export declare enum MctpOption {
  MCTP_OPT_ADDR_EXT,
}

/**
 * Parts of `smctp_tag` in `struct sockaddr_mctp`.
 *
 * @see https://docs.kernel.org/networking/mctp.html
 */
export declare enum MctpTag {
  MCTP_TAG_MASK,
  MCTP_TAG_OWNER,
  MCTP_TAG_PREALLOC,
}

/**
 * What may be done with mapped memory.
 *
 * @see mmap(2)
 */
export declare enum MemoryProtection {
  PROT_READ,
  PROT_WRITE,
}

/**
 * POSIX limits of message catalogs and numbered printf arguments; they have nothing to do with netlink or sockets.
 *
 * @see limits.h
 */
export declare enum MessageCatalogLimit {
  NL_ARGMAX,
  NL_LANGMAX,
  NL_MSGMAX,
  NL_NMAX,
  NL_SETMAX,
  NL_TEXTMAX,
}

/**
 * Flags of the send and receive calls, and of the flags a received message carries.
 *
 * @see recv(2)
 * @see send(2)
 * @see recvmmsg(2)
 */
export declare enum MessageFlag {
  MSG_BATCH,
  MSG_CMSG_CLOEXEC,
  MSG_CONFIRM,
  MSG_CTRUNC,
  MSG_DONTROUTE,
  MSG_DONTWAIT,
  MSG_EOR,
  MSG_ERRQUEUE,
  MSG_FASTOPEN,
  MSG_FIN,
  MSG_MORE,
  MSG_NOSIGNAL,
  MSG_NOTIFICATION,
  MSG_OOB,
  MSG_PEEK,
  MSG_PROXY,
  MSG_RST,
  MSG_SOCK_DEVMEM,
  MSG_SYN,
  MSG_TRUNC,
  MSG_WAITALL,
  MSG_WAITFORONE,
  MSG_ZEROCOPY,
}

/**
 * Flags in the `mptcpi_flags` of struct mptcp_info, which `MPTCP_INFO` gets.
 *
 * @see https://docs.kernel.org/networking/mptcp.html
 * @see linux/mptcp.h
 */
export declare enum MptcpInfoFlag {
  MPTCP_INFO_FLAG_FALLBACK,
  MPTCP_INFO_FLAG_REMOTE_KEY_RECEIVED,
}

/**
 * An option of MPTCP sockets, at level `SOL_MPTCP`.
 *
 * @see https://docs.kernel.org/networking/mptcp.html
 */
export declare enum MptcpOption {
  MPTCP_FULL_INFO,
  MPTCP_INFO,
  MPTCP_SUBFLOW_ADDRS,
  MPTCP_TCPINFO,
}

/**
 * Why a subflow was reset: the reason in the MP_TCPRST option and in netlink events.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8684#section-3.6
 */
export declare enum MptcpReset {
  MPTCP_RST_EBADPERF,
  MPTCP_RST_EMIDDLEBOX,
  MPTCP_RST_EMPTCP,
  MPTCP_RST_EPROHIBIT,
  MPTCP_RST_ERESOURCE,
  MPTCP_RST_EUNSPEC,
  MPTCP_RST_EWQ2BIG,
}

/**
 * Flags of a subflow, as sock_diag reports them in `MPTCP_SUBFLOW_ATTR_FLAGS`.
 *
 * @see linux/mptcp.h
 */
export declare enum MptcpSubflowFlag {
  MPTCP_SUBFLOW_FLAG_BKUP_LOC,
  MPTCP_SUBFLOW_FLAG_BKUP_REM,
  MPTCP_SUBFLOW_FLAG_CONNECTED,
  MPTCP_SUBFLOW_FLAG_FULLY_ESTABLISHED,
  MPTCP_SUBFLOW_FLAG_JOIN_LOC,
  MPTCP_SUBFLOW_FLAG_JOIN_REM,
  MPTCP_SUBFLOW_FLAG_MAPVALID,
  MPTCP_SUBFLOW_FLAG_MCAP_LOC,
  MPTCP_SUBFLOW_FLAG_MCAP_REM,
}

/**
 * Meaning of the sender list in `IP_MSFILTER` and `MCAST_MSFILTER`.
 *
 * @see ip(7)
 */
export declare enum MulticastFilterMode {
  MCAST_EXCLUDE,
  MCAST_INCLUDE,
}

/**
 * Flags of getnameinfo.
 *
 * @see getnameinfo(3)
 */
export declare enum NameInfoFlag {
  NI_DGRAM,
  NI_IDN,
  NI_IDN_ALLOW_UNASSIGNED,
  NI_IDN_USE_STD3_ASCII_RULES,
  NI_NAMEREQD,
  NI_NOFQDN,
  NI_NUMERICHOST,
  NI_NUMERICSERV,
}

/**
 * Buffer sizes for the results of getnameinfo, in bytes with the terminating null.
 *
 * @see getnameinfo(3)
 */
export declare enum NameInfoLimit {
  NI_MAXHOST,
  NI_MAXSERV,
}

/**
 * Flags of an `ND_NEIGHBOR_ADVERT` message, already in network byte order.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4861
 */
export declare enum NeighborAdvertisementFlag {
  ND_NA_FLAG_OVERRIDE,
  ND_NA_FLAG_ROUTER,
  ND_NA_FLAG_SOLICITED,
}

/**
 * Type of an option in a neighbor discovery message.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4861
 */
export declare enum NeighborOptionType {
  ND_OPT_HOME_AGENT_INFO,
  ND_OPT_MTU,
  ND_OPT_PREFIX_INFORMATION,
  ND_OPT_REDIRECTED_HEADER,
  ND_OPT_RTR_ADV_INTERVAL,
  ND_OPT_SOURCE_LINKADDR,
  ND_OPT_TARGET_LINKADDR,
}

/**
 * Protocol families of netfilter, as in `nfgen_family` of NETLINK_NETFILTER messages.
 *
 * @see linux/netfilter.h
 */
export declare enum NetfilterProtocol {
  NFPROTO_ARP,
  NFPROTO_BRIDGE,
  NFPROTO_DECNET,
  NFPROTO_INET,
  NFPROTO_IPV4,
  NFPROTO_IPV6,
  NFPROTO_NETDEV,
  NFPROTO_NUMPROTO,
  NFPROTO_UNSPEC,
}

/**
 * Bits of the `nla_type` field of struct nlattr.
 *
 * @see netlink(7)
 * @see https://docs.kernel.org/userspace-api/netlink/intro.html
 */
export declare enum NetlinkAttributeFlag {
  NLA_F_NESTED,
  NLA_F_NET_BYTEORDER,
  NLA_TYPE_MASK,
}

/**
 * Attributes after struct netlink_diag_msg, when netlink sockets are listed through sock_diag(7).
 *
 * @see linux/netlink_diag.h
 */
export declare enum NetlinkDiagnosisAttribute {
  NETLINK_DIAG_FLAGS,
  NETLINK_DIAG_GROUPS,
  NETLINK_DIAG_MAX,
  NETLINK_DIAG_MEMINFO,
  NETLINK_DIAG_RX_RING,
  NETLINK_DIAG_TX_RING,
}

/**
 * Attributes after the struct nlmsgerr of an NLMSG_ERROR message, present with NETLINK_EXT_ACK.
 *
 * @see netlink(7)
 * @see https://docs.kernel.org/userspace-api/netlink/intro.html
 */
export declare enum NetlinkErrorAttribute {
  NLMSGERR_ATTR_COOKIE,
  NLMSGERR_ATTR_MAX,
  NLMSGERR_ATTR_MISS_NEST,
  NLMSGERR_ATTR_MISS_TYPE,
  NLMSGERR_ATTR_MSG,
  NLMSGERR_ATTR_OFFS,
  NLMSGERR_ATTR_POLICY,
  NLMSGERR_ATTR_UNUSED,
}

/**
 * Bits of `nlmsg_flags` in struct nlmsghdr; from 0x100 on their meaning depends on the request.
 *
 * @see netlink(7)
 */
export declare enum NetlinkFlag {
  NLM_F_ACK,
  NLM_F_ACK_TLVS,
  NLM_F_APPEND,
  NLM_F_ATOMIC,
  NLM_F_BULK,
  NLM_F_CAPPED,
  NLM_F_CREATE,
  NLM_F_DUMP,
  NLM_F_DUMP_FILTERED,
  NLM_F_DUMP_INTR,
  NLM_F_ECHO,
  NLM_F_EXCL,
  NLM_F_MATCH,
  NLM_F_MULTI,
  NLM_F_NONREC,
  NLM_F_REPLACE,
  NLM_F_REQUEST,
  NLM_F_ROOT,
}

/**
 * Sizes in bytes that govern where things lie in a netlink message.
 *
 * @see netlink(3)
 * @see netlink(7)
 */
export declare enum NetlinkLayout {
  NLA_ALIGNTO,
  NLA_HDRLEN,
  NLMSG_ALIGNTO,
  NLMSG_HDRLEN,
  NL_MMAP_HDRLEN,
  NL_MMAP_MSG_ALIGNMENT,
}

/**
 * Values of `nlmsg_type` in struct nlmsghdr that all protocols share.
 *
 * @see netlink(7)
 */
export declare enum NetlinkMessageType {
  NLMSG_DONE,
  NLMSG_ERROR,
  NLMSG_MIN_TYPE,
  NLMSG_NOOP,
  NLMSG_OVERRUN,
}

/**
 * States of a netlink ring slot; memory-mapped netlink left Linux in 4.6.
 *
 * @see linux/netlink.h
 */
export declare enum NetlinkMmapStatus {
  NL_MMAP_STATUS_COPY,
  NL_MMAP_STATUS_RESERVED,
  NL_MMAP_STATUS_SKIP,
  NL_MMAP_STATUS_UNUSED,
  NL_MMAP_STATUS_VALID,
}

/**
 * Socket options at level SOL_NETLINK.
 *
 * @see netlink(7)
 */
export declare enum NetlinkOption {
  NETLINK_ADD_MEMBERSHIP,
  NETLINK_BROADCAST_ERROR,
  NETLINK_CAP_ACK,
  NETLINK_DROP_MEMBERSHIP,
  NETLINK_EXT_ACK,
  NETLINK_GET_STRICT_CHK,
  NETLINK_LISTEN_ALL_NSID,
  NETLINK_LIST_MEMBERSHIPS,
  NETLINK_NO_ENOBUFS,
  NETLINK_PKTINFO,
  NETLINK_RX_RING,
  NETLINK_TX_RING,
}

/**
 * Protocols of the AF_NETLINK family, the third argument of socket(2): which part of the kernel to talk to.
 *
 * @see netlink(7)
 */
export declare enum NetlinkProtocol {
  NETLINK_AUDIT,
  NETLINK_CONNECTOR,
  NETLINK_CRYPTO,
  NETLINK_DNRTMSG,
  NETLINK_ECRYPTFS,
  NETLINK_FIB_LOOKUP,
  NETLINK_FIREWALL,
  NETLINK_GENERIC,
  NETLINK_IP6_FW,
  NETLINK_ISCSI,
  NETLINK_KOBJECT_UEVENT,
  NETLINK_NETFILTER,
  NETLINK_NFLOG,
  NETLINK_RDMA,
  NETLINK_ROUTE,
  NETLINK_SCSITRANSPORT,
  NETLINK_SELINUX,
  NETLINK_SMC,
  NETLINK_SOCK_DIAG,
  NETLINK_UNUSED,
  NETLINK_USERSOCK,
  NETLINK_XFRM,
}

/**
 * State of a netlink socket, as `ndiag_state` of struct netlink_diag_msg reports it.
 *
 * @see linux/netlink.h
 */
export declare enum NetlinkSocketState {
  NETLINK_CONNECTED,
  NETLINK_UNCONNECTED,
}

/**
 * Commands of SIOCNRCTLCON.
 *
 * @see netrom/netrom.h
 */
export declare enum NetromCtlCommand {
  NETROM_KILL,
}

/**
 * Sizes in the NET/ROM header.
 *
 * @see linux/netrom.h
 */
export declare enum NetromLimit {
  NETROM_MTU,
}

/**
 * Options of NET/ROM sockets, level SOL_NETROM.
 *
 * @see netrom/netrom.h
 */
export declare enum NetromOption {
  NETROM_IDLE,
  NETROM_N2,
  NETROM_PACLEN,
  NETROM_T1,
  NETROM_T2,
  NETROM_T4,
}

/**
 * The `type` of `struct nr_route_struct`, passed to SIOCADDRT and SIOCDELRT.
 *
 * @see netrom/netrom.h
 */
export declare enum NetromRouteType {
  NETROM_NEIGH,
  NETROM_NODE,
}

/**
 * The direction bit in the two-byte header of frames read from a raw LLCP socket.
 *
 * @see linux/nfc.h
 */
export declare enum NfcDirection {
  NFC_DIRECTION_RX,
  NFC_DIRECTION_TX,
}

/**
 * Sizes in the NFC header, in bytes.
 *
 * @see linux/nfc.h
 */
export declare enum NfcLimit {
  NFC_ATR_REQ_GB_MAXSIZE,
  NFC_ATR_REQ_MAXSIZE,
  NFC_ATR_RES_GB_MAXSIZE,
  NFC_ATR_RES_MAXSIZE,
  NFC_DEVICE_NAME_MAXSIZE,
  NFC_GB_MAXSIZE,
  NFC_HEADER_SIZE,
  NFC_ISO15693_UID_MAXSIZE,
  NFC_LLCP_MAX_SERVICE_NAME,
  NFC_NFCID1_MAXSIZE,
  NFC_NFCID2_MAXSIZE,
  NFC_NFCID3_MAXSIZE,
  NFC_SENSB_RES_MAXSIZE,
  NFC_SENSF_RES_MAXSIZE,
}

/**
 * Options of LLCP sockets, level SOL_NFC; the values are unsigned 32-bit integers.
 *
 * @see https://docs.kernel.org/networking/nfc.html
 */
export declare enum NfcLlcpOption {
  NFC_LLCP_MIUX,
  NFC_LLCP_REMOTE_LTO,
  NFC_LLCP_REMOTE_MIU,
  NFC_LLCP_REMOTE_RW,
  NFC_LLCP_RW,
}

/**
 * The protocol argument of socket(2) for AF_NFC.
 *
 * @see https://docs.kernel.org/networking/nfc.html
 */
export declare enum NfcProtocol {
  NFC_SOCKPROTO_LLCP,
  NFC_SOCKPROTO_MAX,
  NFC_SOCKPROTO_RAW,
}

/**
 * Protocols spoken to an NFC target, the `nfc_protocol` of `struct sockaddr_nfc`.
 *
 * @see https://docs.kernel.org/networking/nfc.html
 */
export declare enum NfcRadioProtocol {
  NFC_PROTO_FELICA,
  NFC_PROTO_ISO14443,
  NFC_PROTO_ISO14443_B,
  NFC_PROTO_ISO15693,
  NFC_PROTO_JEWEL,
  NFC_PROTO_MIFARE,
  NFC_PROTO_NFC_DEP,
}

/**
 * Sets of NFC protocols, used over netlink to say what to poll for.
 *
 * @see https://docs.kernel.org/networking/nfc.html
 */
export declare enum NfcRadioProtocolMask {
  NFC_PROTO_FELICA_MASK,
  NFC_PROTO_ISO14443_B_MASK,
  NFC_PROTO_ISO14443_MASK,
  NFC_PROTO_ISO15693_MASK,
  NFC_PROTO_JEWEL_MASK,
  NFC_PROTO_MIFARE_MASK,
  NFC_PROTO_NFC_DEP_MASK,
}

/**
 * The part an NFC device plays on the radio link.
 *
 * @see linux/nfc.h
 */
export declare enum NfcRfMode {
  NFC_RF_INITIATOR,
  NFC_RF_NONE,
  NFC_RF_TARGET,
}

/**
 * Access mode and status flags of an open file, as F_GETFL returns them.
 *
 * @see open(2)
 * @see fcntl(2)
 */
export declare enum OpenFlag {
  O_ACCMODE,
  O_APPEND,
  O_ASYNC,
  O_CLOEXEC,
  O_DIRECT,
  O_NONBLOCK,
  O_PATH,
  O_RDONLY,
  O_RDWR,
  O_WRONLY,
}

/**
 * Control message types at level SOL_PACKET; PACKET_AUXDATA, named as its option, is another.
 *
 * @see https://docs.kernel.org/networking/timestamping.html
 */
export declare enum PacketControl {
  PACKET_TX_TIMESTAMP,
}

/**
 * Bits of `pdiag_show` in struct packet_diag_req: what to tell of packet sockets listed through sock_diag(7).
 *
 * @see linux/packet_diag.h
 */
export declare enum PacketDiagnosisFlag {
  PACKET_SHOW_FANOUT,
  PACKET_SHOW_FILTER,
  PACKET_SHOW_INFO,
  PACKET_SHOW_MCLIST,
  PACKET_SHOW_MEMINFO,
  PACKET_SHOW_RING_CFG,
}

/**
 * Flags added to the mode in the upper half of the PACKET_FANOUT value.
 *
 * @see packet(7)
 * @see https://docs.kernel.org/networking/packet_mmap.html
 */
export declare enum PacketFanoutFlag {
  PACKET_FANOUT_FLAG_DEFRAG,
  PACKET_FANOUT_FLAG_IGNORE_OUTGOING,
  PACKET_FANOUT_FLAG_ROLLOVER,
  PACKET_FANOUT_FLAG_UNIQUEID,
}

/**
 * How a fanout group shares packets, in the upper half of the PACKET_FANOUT value.
 *
 * @see packet(7)
 * @see https://docs.kernel.org/networking/packet_mmap.html
 */
export declare enum PacketFanoutMode {
  PACKET_FANOUT_CBPF,
  PACKET_FANOUT_CPU,
  PACKET_FANOUT_EBPF,
  PACKET_FANOUT_HASH,
  PACKET_FANOUT_LB,
  PACKET_FANOUT_QM,
  PACKET_FANOUT_RND,
  PACKET_FANOUT_ROLLOVER,
}

/**
 * The `mr_type` field of struct packet_mreq, for PACKET_ADD_MEMBERSHIP and PACKET_DROP_MEMBERSHIP.
 *
 * @see packet(7)
 */
export declare enum PacketMembership {
  PACKET_MR_ALLMULTI,
  PACKET_MR_MULTICAST,
  PACKET_MR_PROMISC,
  PACKET_MR_UNICAST,
}

/**
 * Socket options at level SOL_PACKET.
 *
 * @see packet(7)
 * @see https://docs.kernel.org/networking/packet_mmap.html
 */
export declare enum PacketOption {
  PACKET_ADD_MEMBERSHIP,
  PACKET_AUXDATA,
  PACKET_COPY_THRESH,
  PACKET_DROP_MEMBERSHIP,
  PACKET_FANOUT,
  PACKET_FANOUT_DATA,
  PACKET_HDRLEN,
  PACKET_IGNORE_OUTGOING,
  PACKET_LOSS,
  PACKET_ORIGDEV,
  PACKET_QDISC_BYPASS,
  PACKET_RECV_OUTPUT,
  PACKET_RESERVE,
  PACKET_ROLLOVER_STATS,
  PACKET_RX_RING,
  PACKET_STATISTICS,
  PACKET_TIMESTAMP,
  PACKET_TX_HAS_OFF,
  PACKET_TX_RING,
  PACKET_VERSION,
  PACKET_VNET_HDR,
  PACKET_VNET_HDR_SZ,
}

/**
 * Bits of `tp_feature_req_word` in struct tpacket_req3.
 *
 * @see https://docs.kernel.org/networking/packet_mmap.html
 */
export declare enum PacketRingFeature {
  TP_FT_REQ_FILL_RXHASH,
}

/**
 * Sizes in bytes that govern where things lie in a ring slot.
 *
 * @see https://docs.kernel.org/networking/packet_mmap.html
 */
export declare enum PacketRingLayout {
  TPACKET2_HDRLEN,
  TPACKET3_HDRLEN,
  TPACKET_ALIGNMENT,
  TPACKET_HDRLEN,
}

/**
 * The `tp_status` word of a ring slot, which also says whether kernel or program owns it.
 *
 * @see packet(7)
 * @see https://docs.kernel.org/networking/packet_mmap.html
 */
export declare enum PacketRingStatus {
  TP_STATUS_AVAILABLE,
  TP_STATUS_BLK_TMO,
  TP_STATUS_COPY,
  TP_STATUS_CSUMNOTREADY,
  TP_STATUS_CSUM_VALID,
  TP_STATUS_KERNEL,
  TP_STATUS_LOSING,
  TP_STATUS_SENDING,
  TP_STATUS_SEND_REQUEST,
  TP_STATUS_TS_RAW_HARDWARE,
  TP_STATUS_TS_SOFTWARE,
  TP_STATUS_TS_SYS_HARDWARE,
  TP_STATUS_USER,
  TP_STATUS_VLAN_TPID_VALID,
  TP_STATUS_VLAN_VALID,
  TP_STATUS_WRONG_FORMAT,
}

/**
 * Layouts of packet rings, for PACKET_VERSION.
 *
 * @see packet(7)
 * @see https://docs.kernel.org/networking/packet_mmap.html
 */
export declare enum PacketRingVersion {
  TPACKET_V1,
  TPACKET_V2,
  TPACKET_V3,
}

/**
 * The `sll_pkttype` field of struct sockaddr_ll on received packets.
 *
 * @see packet(7)
 */
export declare enum PacketType {
  PACKET_BROADCAST,
  PACKET_FASTROUTE,
  PACKET_HOST,
  PACKET_KERNEL,
  PACKET_LOOPBACK,
  PACKET_MULTICAST,
  PACKET_OTHERHOST,
  PACKET_OUTGOING,
  PACKET_USER,
}

/**
 * Values of `IP_MTU_DISCOVER`.
 *
 * @see ip(7)
 */
export declare enum PathMtuDiscovery {
  IP_PMTUDISC_DO,
  IP_PMTUDISC_DONT,
  IP_PMTUDISC_INTERFACE,
  IP_PMTUDISC_OMIT,
  IP_PMTUDISC_PROBE,
  IP_PMTUDISC_WANT,
}

/**
 * Kinds of common message, `pn_submsg_id` of `struct phonetmsg`.
 *
 * @see linux/phonet.h
 */
export declare enum PhonetCommonMessage {
  PN_COMM_ISA_ENTITY_NOT_REACHABLE_RESP,
  PN_COMM_SERVICE_NOT_IDENTIFIED_RESP,
}

/**
 * Well-known Phonet device addresses.
 *
 * @see linux/phonet.h
 */
export declare enum PhonetDevice {
  PN_DEV_PC,
}

/**
 * Message IDs that every Phonet resource understands, `pn_msg_id` of `struct phonetmsg`.
 *
 * @see linux/phonet.h
 */
export declare enum PhonetMessage {
  PN_COMMON_MESSAGE,
}

/**
 * The protocol argument of socket(2) for AF_PHONET.
 *
 * @see https://docs.kernel.org/networking/phonet.html
 */
export declare enum PhonetProtocol {
  PN_PROTO_PHONET,
  PN_PROTO_PIPE,
  PN_PROTO_TRANSPORT,
}

/**
 * Well-known Phonet resource IDs, the `spn_resource` of `struct sockaddr_pn`.
 *
 * @see linux/phonet.h
 */
export declare enum PhonetResource {
  PN_COMMGR,
  PN_PREFIX,
}

/**
 * Flags of pidfd_open(2).
 *
 * @see pidfd_open(2)
 */
export declare enum PidfdFlag {
  PIDFD_NONBLOCK,
}

/**
 * Values of the PNPIPE_ENCAP option.
 *
 * @see https://docs.kernel.org/networking/phonet.html
 */
export declare enum PnpipeEncap {
  PNPIPE_ENCAP_IP,
  PNPIPE_ENCAP_NONE,
}

/**
 * Options of Phonet pipe sockets, level SOL_PNPIPE; the values are int.
 *
 * @see https://docs.kernel.org/networking/phonet.html
 */
export declare enum PnpipeOption {
  PNPIPE_ENCAP,
  PNPIPE_HANDLE,
  PNPIPE_IFINDEX,
  PNPIPE_INITSTATE,
}

/**
 * Events of poll: what to wait for, and what has happened.
 *
 * @see poll(2)
 */
export declare enum PollEvent {
  POLLERR,
  POLLHUP,
  POLLIN,
  POLLMSG,
  POLLNVAL,
  POLLOUT,
  POLLPRI,
  POLLRDBAND,
  POLLRDHUP,
  POLLRDNORM,
  POLLREMOVE,
  POLLWRBAND,
  POLLWRNORM,
}

/**
 * Categories of the PPPOL2TP_SO_DEBUG mask; deprecated.
 *
 * @see https://docs.kernel.org/networking/l2tp.html
 */
export declare enum Pppol2tpDebug {
  PPPOL2TP_MSG_CONTROL,
  PPPOL2TP_MSG_DATA,
  PPPOL2TP_MSG_DEBUG,
  PPPOL2TP_MSG_SEQ,
}

/**
 * Options of PPP over L2TP sockets, level SOL_PPPOL2TP; the values are int.
 *
 * @see https://docs.kernel.org/networking/l2tp.html
 */
export declare enum Pppol2tpOption {
  PPPOL2TP_SO_DEBUG,
  PPPOL2TP_SO_LNSMODE,
  PPPOL2TP_SO_RECVSEQ,
  PPPOL2TP_SO_REORDERTO,
  PPPOL2TP_SO_SENDSEQ,
}

/**
 * Sizes in the PPPoX header.
 *
 * @see linux/if_pppox.h
 */
export declare enum PppoxLimit {
  PPPOE_SES_HLEN,
}

/**
 * The protocol argument of socket(2) for AF_PPPOX.
 *
 * @see linux/if_pppox.h
 */
export declare enum PppoxProtocol {
  PX_MAX_PROTO,
  PX_PROTO_OE,
  PX_PROTO_OL2TP,
  PX_PROTO_PPTP,
}

/**
 * Flags of the `ND_OPT_PREFIX_INFORMATION` option.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4861
 */
export declare enum PrefixInformationFlag {
  ND_OPT_PI_FLAG_AUTO,
  ND_OPT_PI_FLAG_ONLINK,
  ND_OPT_PI_FLAG_RADDR,
}

/**
 * Special nodes, the `sq_node` of `struct sockaddr_qrtr`.
 *
 * @see linux/qrtr.h
 */
export declare enum QrtrNode {
  QRTR_NODE_BCAST,
}

/**
 * Packet types of the Qualcomm IPC router, the `cmd` of `struct qrtr_ctrl_pkt`.
 *
 * @see linux/qrtr.h
 */
export declare enum QrtrPacketType {
  QRTR_TYPE_BYE,
  QRTR_TYPE_DATA,
  QRTR_TYPE_DEL_CLIENT,
  QRTR_TYPE_DEL_LOOKUP,
  QRTR_TYPE_DEL_SERVER,
  QRTR_TYPE_EXIT,
  QRTR_TYPE_HELLO,
  QRTR_TYPE_NEW_LOOKUP,
  QRTR_TYPE_NEW_SERVER,
  QRTR_TYPE_PING,
  QRTR_TYPE_RESUME_TX,
}

/**
 * Special ports, the `sq_port` of `struct sockaddr_qrtr`.
 *
 * @see linux/qrtr.h
 */
export declare enum QrtrPort {
  QRTR_PORT_CTRL,
}

/**
 * The `flags` of `struct rds_info_connection`.
 *
 * @see linux/rds.h
 */
export declare enum RdsConnectionFlag {
  RDS_INFO_CONNECTION_FLAG_CONNECTED,
  RDS_INFO_CONNECTION_FLAG_CONNECTING,
  RDS_INFO_CONNECTION_FLAG_SENDING,
}

/**
 * Control messages of level SOL_RDS.
 *
 * @see https://docs.kernel.org/networking/rds.html
 */
export declare enum RdsControl {
  RDS_CMSG_ATOMIC_CSWP,
  RDS_CMSG_ATOMIC_FADD,
  RDS_CMSG_CONG_UPDATE,
  RDS_CMSG_MASKED_ATOMIC_CSWP,
  RDS_CMSG_MASKED_ATOMIC_FADD,
  RDS_CMSG_RDMA_ARGS,
  RDS_CMSG_RDMA_DEST,
  RDS_CMSG_RDMA_MAP,
  RDS_CMSG_RDMA_STATUS,
  RDS_CMSG_RXPATH_LATENCY,
  RDS_CMSG_ZCOPY_COMPLETION,
  RDS_CMSG_ZCOPY_COOKIE,
}

/**
 * Tables read with getsockopt(2), level SOL_RDS; it returns the size of one entry, and ENOSPC with the length needed.
 *
 * @see https://docs.kernel.org/networking/rds.html
 */
export declare enum RdsInfoOption {
  RDS_INFO_CONNECTIONS,
  RDS_INFO_CONNECTION_STATS,
  RDS_INFO_COUNTERS,
  RDS_INFO_IB_CONNECTIONS,
  RDS_INFO_IWARP_CONNECTIONS,
  RDS_INFO_RECV_MESSAGES,
  RDS_INFO_RETRANS_MESSAGES,
  RDS_INFO_SEND_MESSAGES,
  RDS_INFO_SOCKETS,
  RDS_INFO_TCP_SOCKETS,
}

/**
 * Sizes and bounds in the RDS header.
 *
 * @see linux/rds.h
 */
export declare enum RdsLimit {
  RDS_CONG_MONITOR_SIZE,
  RDS_IB_ABI_VERSION,
  RDS_IB_GID_LEN,
  RDS_INFO_FIRST,
  RDS_INFO_LAST,
  RDS_MAX_ZCOOKIES,
  RDS_TRANS_COUNT,
}

/**
 * The `flags` of `struct rds_info_message`; present kernels report 0.
 *
 * @see linux/rds.h
 */
export declare enum RdsMessageFlag {
  RDS_INFO_MESSAGE_FLAG_ACK,
  RDS_INFO_MESSAGE_FLAG_FAST_ACK,
}

/**
 * Options of RDS sockets, level SOL_RDS.
 *
 * @see https://docs.kernel.org/networking/rds.html
 */
export declare enum RdsOption {
  RDS_CANCEL_SENT_TO,
  RDS_CONG_MONITOR,
  RDS_FREE_MR,
  RDS_GET_MR,
  RDS_GET_MR_FOR_DEST,
  RDS_RECVERR,
  SO_RDS_MSG_RXPATH_LATENCY,
  SO_RDS_TRANSPORT,
}

/**
 * The `flags` of the RDMA structures.
 *
 * @see https://docs.kernel.org/networking/rds.html
 */
export declare enum RdsRdmaFlag {
  RDS_RDMA_DONTWAIT,
  RDS_RDMA_FENCE,
  RDS_RDMA_INVALIDATE,
  RDS_RDMA_NOTIFY_ME,
  RDS_RDMA_READWRITE,
  RDS_RDMA_SILENT,
  RDS_RDMA_USE_ONCE,
}

/**
 * The `status` of `struct rds_rdma_notify`.
 *
 * @see https://docs.kernel.org/networking/rds.html
 */
export declare enum RdsRdmaStatus {
  RDS_RDMA_CANCELED,
  RDS_RDMA_DROPPED,
  RDS_RDMA_OTHER_ERROR,
  RDS_RDMA_REMOTE_ERROR,
  RDS_RDMA_SUCCESS,
}

/**
 * Points of the receive path whose latency SO_RDS_MSG_RXPATH_LATENCY traces.
 *
 * @see https://docs.kernel.org/networking/rds.html
 */
export declare enum RdsRxTracePoint {
  RDS_MSG_RX_DGRAM_DELIVERED,
  RDS_MSG_RX_DGRAM_REASSEMBLE,
  RDS_MSG_RX_DGRAM_TRACE_MAX,
  RDS_MSG_RX_HDR_TO_DGRAM_START,
}

/**
 * Values of the SO_RDS_TRANSPORT option.
 *
 * @see https://docs.kernel.org/networking/rds.html
 */
export declare enum RdsTransport {
  RDS_TRANS_GAP,
  RDS_TRANS_IB,
  RDS_TRANS_NONE,
  RDS_TRANS_TCP,
}

/**
 * Why a call was cleared, the `cause` of `struct rose_cause_struct`.
 *
 * @see linux/rose.h
 */
export declare enum RoseCause {
  ROSE_ACCESS_BARRED,
  ROSE_DTE_ORIGINATED,
  ROSE_INVALID_FACILITY,
  ROSE_LOCAL_PROCEDURE,
  ROSE_NETWORK_CONGESTION,
  ROSE_NOT_OBTAINABLE,
  ROSE_NUMBER_BUSY,
  ROSE_OUT_OF_ORDER,
  ROSE_REMOTE_PROCEDURE,
  ROSE_SHIP_ABSENT,
}

/**
 * Sizes in the ROSE header.
 *
 * @see linux/rose.h
 */
export declare enum RoseLimit {
  ROSE_MAX_DIGIS,
  ROSE_MTU,
}

/**
 * Options of ROSE sockets, level SOL_ROSE; the values are int.
 *
 * @see linux/rose.h
 */
export declare enum RoseOption {
  ROSE_DEFER,
  ROSE_HOLDBACK,
  ROSE_IDLE,
  ROSE_QBITINCL,
  ROSE_T1,
  ROSE_T2,
  ROSE_T3,
}

/**
 * Flags of a route, in rt_flags of struct rtentry and rtmsg_flags of struct in6_rtmsg; see `SIOCADDRT`.
 *
 * @see linux/ipv6_route.h
 * @see net/route.h
 */
export declare enum RouteFlag {
  RTF_ADDRCONF,
  RTF_ALLONLINK,
  RTF_ANYCAST,
  RTF_BROADCAST,
  RTF_CACHE,
  RTF_DEFAULT,
  RTF_DYNAMIC,
  RTF_EXPIRES,
  RTF_FLOW,
  RTF_GATEWAY,
  RTF_HOST,
  RTF_INTERFACE,
  RTF_IRTT,
  RTF_LINKRT,
  RTF_LOCAL,
  RTF_MODIFIED,
  RTF_MTU,
  RTF_MULTICAST,
  RTF_NAT,
  RTF_NOFORWARD,
  RTF_NONEXTHOP,
  RTF_NOPMTUDISC,
  RTF_PCPU,
  RTF_POLICY,
  RTF_PREFIX_RT,
  RTF_REINSTATE,
  RTF_REJECT,
  RTF_ROUTEINFO,
  RTF_STATIC,
  RTF_THROW,
  RTF_UP,
  RTF_WINDOW,
  RTF_XRESOLVE,
}

/**
 * Parts of the flags of a route.
 *
 * @see linux/ipv6_route.h
 * @see net/route.h
 */
export declare enum RouteFlagMask {
  RTF_ADDRCLASSMASK,
  RTF_PREF_MASK,
}

/**
 * Metric of IPv6 routes by their origin; the smaller wins.
 *
 * @see linux/ipv6_route.h
 */
export declare enum RoutePriority {
  IP6_RT_PRIO_ADDRCONF,
  IP6_RT_PRIO_USER,
}

/**
 * Flags of an `ND_ROUTER_ADVERT` message.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4861
 */
export declare enum RouterAdvertisementFlag {
  ND_RA_FLAG_HOME_AGENT,
  ND_RA_FLAG_MANAGED,
  ND_RA_FLAG_OTHER,
}

/**
 * Preference of a default router or a route in a router advertisement: two bits, signed.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4191
 */
export declare enum RouterPreference {
  ICMPV6_ROUTER_PREF_HIGH,
  ICMPV6_ROUTER_PREF_INVALID,
  ICMPV6_ROUTER_PREF_LOW,
  ICMPV6_ROUTER_PREF_MEDIUM,
}

/**
 * Control messages of level SOL_RXRPC.
 *
 * @see https://docs.kernel.org/networking/rxrpc.html
 */
export declare enum RxrpcControl {
  RXRPC_ABORT,
  RXRPC_ACK,
  RXRPC_BUSY,
  RXRPC_CHARGE_ACCEPT,
  RXRPC_EXCLUSIVE_CALL,
  RXRPC_LOCAL_ERROR,
  RXRPC_NET_ERROR,
  RXRPC_NEW_CALL,
  RXRPC_SET_CALL_TIMEOUT,
  RXRPC_TX_LENGTH,
  RXRPC_UPGRADE_SERVICE,
  RXRPC_USER_CALL_ID,
  RXRPC__SUPPORTED,
}

/**
 * Options of RxRPC sockets, level SOL_RXRPC.
 *
 * @see https://docs.kernel.org/networking/rxrpc.html
 */
export declare enum RxrpcOption {
  RXRPC_EXCLUSIVE_CONNECTION,
  RXRPC_MIN_SECURITY_LEVEL,
  RXRPC_SECURITY_KEY,
  RXRPC_SECURITY_KEYRING,
  RXRPC_SUPPORTED_CMSG,
  RXRPC_UPGRADEABLE_SERVICE,
}

/**
 * Security protocols of RxRPC keys.
 *
 * @see https://docs.kernel.org/networking/rxrpc.html
 */
export declare enum RxrpcSecurityIndex {
  RXRPC_SECURITY_NONE,
  RXRPC_SECURITY_RXGK,
  RXRPC_SECURITY_RXK5,
  RXRPC_SECURITY_RXKAD,
}

/**
 * Values of the RXRPC_MIN_SECURITY_LEVEL option.
 *
 * @see https://docs.kernel.org/networking/rxrpc.html
 */
export declare enum RxrpcSecurityLevel {
  RXRPC_SECURITY_AUTH,
  RXRPC_SECURITY_ENCRYPT,
  RXRPC_SECURITY_PLAIN,
}

/**
 * What happened to an address of the peer, the `spc_state` of a `SCTP_PEER_ADDR_CHANGE` notification.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6458#section-6.1.2
 */
export declare enum SctpAddressChange {
  SCTP_ADDR_ADDED,
  SCTP_ADDR_AVAILABLE,
  SCTP_ADDR_CONFIRMED,
  SCTP_ADDR_MADE_PRIM,
  SCTP_ADDR_POTENTIALLY_FAILED,
  SCTP_ADDR_REMOVED,
  SCTP_ADDR_UNREACHABLE,
}

/**
 * State of an address of the peer, the `spinfo_state` of struct sctp_paddrinfo.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6458#section-8.2.2
 */
export declare enum SctpAddressState {
  SCTP_ACTIVE,
  SCTP_INACTIVE,
  SCTP_POTENTIALLY_FAILED,
  SCTP_UNCONFIRMED,
  SCTP_UNKNOWN,
}

/**
 * An association ID with a special meaning, for options of one-to-many SCTP sockets.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6458
 */
export declare enum SctpAssociation {
  SCTP_ALL_ASSOC,
  SCTP_CURRENT_ASSOC,
  SCTP_FUTURE_ASSOC,
}

/**
 * What happened to the association, the `sac_state` of a `SCTP_ASSOC_CHANGE` notification.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6458#section-6.1.1
 */
export declare enum SctpAssociationChange {
  SCTP_CANT_STR_ASSOC,
  SCTP_COMM_LOST,
  SCTP_COMM_UP,
  SCTP_RESTART,
  SCTP_SHUTDOWN_COMP,
}

/**
 * Flags of a `SCTP_ASSOC_RESET_EVENT` notification; none means success.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6525#section-6.1.2
 */
export declare enum SctpAssociationReset {
  SCTP_ASSOC_RESET_DENIED,
  SCTP_ASSOC_RESET_FAILED,
}

/**
 * What a `SCTP_AUTHENTICATION_EVENT` notification says, its `auth_indication`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6458#section-6.1.8
 */
export declare enum SctpAuthentication {
  SCTP_AUTH_FREE_KEY,
  SCTP_AUTH_NEW_KEY,
  SCTP_AUTH_NO_AUTH,
}

/**
 * What the library call sctp_bindx(3) does with the addresses given.
 *
 * @see sctp_bindx(3)
 */
export declare enum SctpBindFlag {
  SCTP_BINDX_ADD_ADDR,
  SCTP_BINDX_REM_ADDR,
}

/**
 * Type of a control message at level `IPPROTO_SCTP`.
 *
 * @see sctp(7)
 * @see https://www.rfc-editor.org/rfc/rfc6458#section-5.3
 */
export declare enum SctpControl {
  SCTP_AUTHINFO,
  SCTP_DSTADDRV4,
  SCTP_DSTADDRV6,
  SCTP_INIT,
  SCTP_NXTINFO,
  SCTP_PRINFO,
  SCTP_RCVINFO,
  SCTP_SNDINFO,
  SCTP_SNDRCV,
}

/**
 * Which requests of the peer `SCTP_ENABLE_STREAM_RESET` allows.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6525#section-6.3.1
 */
export declare enum SctpEnableReset {
  SCTP_ENABLE_CHANGE_ASSOC_REQ,
  SCTP_ENABLE_RESET_ASSOC_REQ,
  SCTP_ENABLE_RESET_STREAM_REQ,
  SCTP_ENABLE_STRRESET_MASK,
}

/**
 * Linux's reason for a change, the `sac_error` or `spc_error` of a notification.
 *
 * @see linux/sctp.h
 */
export declare enum SctpError {
  SCTP_FAILED_THRESHOLD,
  SCTP_HEARTBEAT_SUCCESS,
  SCTP_INTERNAL_ERROR,
  SCTP_PEER_FAULTY,
  SCTP_RECEIVED_SACK,
  SCTP_RESPONSE_TO_USER_REQ,
  SCTP_SHUTDOWN_GUARD_EXPIRES,
}

/**
 * Number of an HMAC algorithm of SCTP authentication, for `SCTP_HMAC_IDENT`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4895#section-3.3
 */
export declare enum SctpHmac {
  SCTP_AUTH_HMAC_ID_SHA1,
  SCTP_AUTH_HMAC_ID_SHA256,
}

/**
 * Flags of one SCTP message, in struct sctp_sndinfo, sctp_rcvinfo, sctp_nxtinfo and sctp_sndrcvinfo.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6458#section-5.3
 */
export declare enum SctpInfoFlag {
  SCTP_ABORT,
  SCTP_ADDR_OVER,
  SCTP_EOF,
  SCTP_NOTIFICATION,
  SCTP_SACK_IMMEDIATELY,
  SCTP_SENDALL,
  SCTP_UNORDERED,
}

/**
 * Type of a notification, and what `SCTP_EVENT` turns on or off.
 *
 * @see sctp(7)
 * @see https://www.rfc-editor.org/rfc/rfc6458#section-6.1
 */
export declare enum SctpNotification {
  SCTP_ADAPTATION_INDICATION,
  SCTP_ASSOC_CHANGE,
  SCTP_ASSOC_RESET_EVENT,
  SCTP_AUTHENTICATION_EVENT,
  SCTP_DATA_IO_EVENT,
  SCTP_PARTIAL_DELIVERY_EVENT,
  SCTP_PEER_ADDR_CHANGE,
  SCTP_REMOTE_ERROR,
  SCTP_SENDER_DRY_EVENT,
  SCTP_SEND_FAILED,
  SCTP_SEND_FAILED_EVENT,
  SCTP_SHUTDOWN_EVENT,
  SCTP_SN_TYPE_BASE,
  SCTP_SN_TYPE_MAX,
  SCTP_STREAM_CHANGE_EVENT,
  SCTP_STREAM_RESET_EVENT,
}

/**
 * An option of SCTP sockets, at level `IPPROTO_SCTP`.
 *
 * @see sctp(7)
 * @see https://www.rfc-editor.org/rfc/rfc6458#section-8
 */
export declare enum SctpOption {
  SCTP_ADAPTATION_LAYER,
  SCTP_ADD_STREAMS,
  SCTP_ASCONF_SUPPORTED,
  SCTP_ASSOCINFO,
  SCTP_AUTH_ACTIVE_KEY,
  SCTP_AUTH_CHUNK,
  SCTP_AUTH_DEACTIVATE_KEY,
  SCTP_AUTH_DELETE_KEY,
  SCTP_AUTH_KEY,
  SCTP_AUTH_SUPPORTED,
  SCTP_AUTOCLOSE,
  SCTP_AUTO_ASCONF,
  SCTP_CONTEXT,
  SCTP_DEFAULT_PRINFO,
  SCTP_DEFAULT_SEND_PARAM,
  SCTP_DEFAULT_SNDINFO,
  SCTP_DELAYED_SACK,
  SCTP_DISABLE_FRAGMENTS,
  SCTP_ECN_SUPPORTED,
  SCTP_ENABLE_STREAM_RESET,
  SCTP_EVENT,
  SCTP_EVENTS,
  SCTP_EXPOSE_POTENTIALLY_FAILED_STATE,
  SCTP_FRAGMENT_INTERLEAVE,
  SCTP_GET_ASSOC_ID_LIST,
  SCTP_GET_ASSOC_NUMBER,
  SCTP_GET_ASSOC_STATS,
  SCTP_GET_LOCAL_ADDRS,
  SCTP_GET_PEER_ADDRS,
  SCTP_GET_PEER_ADDR_INFO,
  SCTP_HMAC_IDENT,
  SCTP_INITMSG,
  SCTP_INTERLEAVING_SUPPORTED,
  SCTP_I_WANT_MAPPED_V4_ADDR,
  SCTP_LOCAL_AUTH_CHUNKS,
  SCTP_MAXSEG,
  SCTP_MAX_BURST,
  SCTP_NODELAY,
  SCTP_PARTIAL_DELIVERY_POINT,
  SCTP_PEER_ADDR_PARAMS,
  SCTP_PEER_ADDR_THLDS,
  SCTP_PEER_ADDR_THLDS_V2,
  SCTP_PEER_AUTH_CHUNKS,
  SCTP_PLPMTUD_PROBE_INTERVAL,
  SCTP_PRIMARY_ADDR,
  SCTP_PR_ASSOC_STATUS,
  SCTP_PR_STREAM_STATUS,
  SCTP_PR_SUPPORTED,
  SCTP_RECONFIG_SUPPORTED,
  SCTP_RECVNXTINFO,
  SCTP_RECVRCVINFO,
  SCTP_REMOTE_UDP_ENCAPS_PORT,
  SCTP_RESET_ASSOC,
  SCTP_RESET_STREAMS,
  SCTP_REUSE_PORT,
  SCTP_RTOINFO,
  SCTP_SENDMSG_CONNECT,
  SCTP_SET_PEER_PRIMARY_ADDR,
  SCTP_SOCKOPT_BINDX_ADD,
  SCTP_SOCKOPT_BINDX_REM,
  SCTP_SOCKOPT_CONNECTX,
  SCTP_SOCKOPT_CONNECTX3,
  SCTP_SOCKOPT_CONNECTX_OLD,
  SCTP_SOCKOPT_PEELOFF,
  SCTP_SOCKOPT_PEELOFF_FLAGS,
  SCTP_STATUS,
  SCTP_STREAM_SCHEDULER,
  SCTP_STREAM_SCHEDULER_VALUE,
}

/**
 * What a `SCTP_PARTIAL_DELIVERY_EVENT` notification says, its `pdapi_indication`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6458#section-6.1.7
 */
export declare enum SctpPartialDelivery {
  SCTP_PARTIAL_DELIVERY_ABORTED,
}

/**
 * When a message is given up under partial reliability; also a part of the flags of a send.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7496
 */
export declare enum SctpPolicy {
  SCTP_PR_SCTP_ALL,
  SCTP_PR_SCTP_MASK,
  SCTP_PR_SCTP_MAX,
  SCTP_PR_SCTP_NONE,
  SCTP_PR_SCTP_PRIO,
  SCTP_PR_SCTP_RTX,
  SCTP_PR_SCTP_TTL,
}

/**
 * Which streams `SCTP_RESET_STREAMS` resets, for the flags of struct sctp_reset_streams.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6525#section-6.3.2
 */
export declare enum SctpResetFlag {
  SCTP_STREAM_RESET_INCOMING,
  SCTP_STREAM_RESET_OUTGOING,
}

/**
 * How the next stream to send is chosen, for `SCTP_STREAM_SCHEDULER`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8260#section-3
 */
export declare enum SctpScheduler {
  SCTP_SS_DEFAULT,
  SCTP_SS_FCFS,
  SCTP_SS_MAX,
  SCTP_SS_PRIO,
  SCTP_SS_RR,
}

/**
 * How far a message came, the flags of `SCTP_SEND_FAILED` and `SCTP_SEND_FAILED_EVENT` notifications.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6458#section-6.1.11
 */
export declare enum SctpSendFailed {
  SCTP_DATA_SENT,
  SCTP_DATA_UNSENT,
}

/**
 * State of an association, the `sstat_state` of struct sctp_status.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6458#section-8.2.1
 */
export declare enum SctpState {
  SCTP_CLOSED,
  SCTP_COOKIE_ECHOED,
  SCTP_COOKIE_WAIT,
  SCTP_EMPTY,
  SCTP_ESTABLISHED,
  SCTP_SHUTDOWN_ACK_SENT,
  SCTP_SHUTDOWN_PENDING,
  SCTP_SHUTDOWN_RECEIVED,
  SCTP_SHUTDOWN_SENT,
}

/**
 * Flags of a `SCTP_STREAM_CHANGE_EVENT` notification; none means success.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6525#section-6.1.3
 */
export declare enum SctpStreamChange {
  SCTP_STREAM_CHANGE_DENIED,
  SCTP_STREAM_CHANGE_FAILED,
}

/**
 * Flags of a `SCTP_STREAM_RESET_EVENT` notification.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6525#section-6.1.1
 */
export declare enum SctpStreamReset {
  SCTP_STREAM_RESET_DENIED,
  SCTP_STREAM_RESET_FAILED,
  SCTP_STREAM_RESET_INCOMING_SSN,
  SCTP_STREAM_RESET_OUTGOING_SSN,
}

/**
 * Limit of select(2).
 *
 * @see select(2)
 */
export declare enum SelectLimit {
  FD_SETSIZE,
}

/**
 * Which direction of a connection shutdown(2) ends.
 *
 * @see shutdown(2)
 */
export declare enum ShutdownHow {
  SHUT_RD,
  SHUT_RDWR,
  SHUT_WR,
}

/**
 * State of the alternate signal stack in the flags of sigaltstack(2); unrelated to the socket states of the same prefix.
 *
 * @see sigaltstack(2)
 */
export declare enum SigaltstackFlag {
  SS_DISABLE,
  SS_ONSTACK,
}

/**
 * Signals, for masks and for siginterrupt(3).
 *
 * @see signal(7)
 */
export declare enum Signal {
  SIGABRT,
  SIGALRM,
  SIGBUS,
  SIGCHLD,
  SIGCONT,
  SIGFPE,
  SIGHUP,
  SIGILL,
  SIGINT,
  SIGIO,
  SIGKILL,
  SIGPIPE,
  SIGPROF,
  SIGPWR,
  SIGQUIT,
  SIGSEGV,
  SIGSTKFLT,
  SIGSTOP,
  SIGSYS,
  SIGTERM,
  SIGTRAP,
  SIGTSTP,
  SIGTTIN,
  SIGTTOU,
  SIGURG,
  SIGUSR1,
  SIGUSR2,
  SIGVTALRM,
  SIGWINCH,
  SIGXCPU,
  SIGXFSZ,
}

/**
 * The kind of ID in `struct f_owner_ex`.
 *
 * @see fcntl(2)
 */
export declare enum SignalOwner {
  F_OWNER_PGRP,
  F_OWNER_PID,
  F_OWNER_TID,
}

/**
 * Flags of signalfd(2).
 *
 * @see signalfd(2)
 */
export declare enum SignalfdFlag {
  SFD_CLOEXEC,
  SFD_NONBLOCK,
}

/**
 * The si_code of a SIGIO, or of the signal chosen by `F_SETSIG`: what happened to the descriptor.
 *
 * @see sigaction(2)
 * @see fcntl(2)
 */
export declare enum SigpollCode {
  POLL_ERR,
  POLL_HUP,
  POLL_IN,
  POLL_MSG,
  POLL_OUT,
  POLL_PRI,
}

/**
 * Sizes, in bytes, that make up struct sockaddr_storage.
 *
 * @see sys/socket.h
 */
export declare enum SockaddrStorageSize {
  _SS_PADSIZE,
  _SS_SIZE,
}

/**
 * Type of a control message whose level is `SOL_SOCKET`.
 *
 * @see cmsg(3)
 * @see unix(7)
 * @see socket(7)
 */
export declare enum SocketControl {
  SCM_CREDENTIALS,
  SCM_DEVMEM_DMABUF,
  SCM_DEVMEM_LINEAR,
  SCM_INQ,
  SCM_PIDFD,
  SCM_RIGHTS,
  SCM_SECURITY,
  SCM_TIMESTAMP,
  SCM_TIMESTAMPING,
  SCM_TIMESTAMPING_OPT_STATS,
  SCM_TIMESTAMPING_PKTINFO,
  SCM_TIMESTAMPNS,
  SCM_TS_OPT_ID,
  SCM_TXTIME,
  SCM_WIFI_STATUS,
}

/**
 * Values of `nlmsg_type` for requests on a NETLINK_SOCK_DIAG socket.
 *
 * @see sock_diag(7)
 */
export declare enum SocketDiagnosisRequest {
  SOCK_DESTROY,
  SOCK_DIAG_BY_FAMILY,
}

/**
 * Flags that may be ORed into the type given to socket(2) and socketpair(2), or passed to accept4(2).
 *
 * @see socket(2)
 * @see accept(2)
 */
export declare enum SocketFlag {
  SOCK_CLOEXEC,
  SOCK_NONBLOCK,
}

/**
 * The level of getsockopt(2), setsockopt(2) and of control messages.
 *
 * @see getsockopt(2)
 */
export declare enum SocketLevel {
  SOL_AAL,
  SOL_ALG,
  SOL_ATALK,
  SOL_ATM,
  SOL_AX25,
  SOL_BLUETOOTH,
  SOL_CAIF,
  SOL_CAN_BASE,
  SOL_CAN_ISOTP,
  SOL_CAN_J1939,
  SOL_CAN_RAW,
  SOL_DCCP,
  SOL_DECNET,
  SOL_HCI,
  SOL_ICMPV6,
  SOL_IP,
  SOL_IPV6,
  SOL_IPX,
  SOL_IRDA,
  SOL_IUCV,
  SOL_KCM,
  SOL_LLC,
  SOL_MCTP,
  SOL_MPTCP,
  SOL_NETBEUI,
  SOL_NETLINK,
  SOL_NETROM,
  SOL_NFC,
  SOL_PACKET,
  SOL_PNPIPE,
  SOL_PPPOL2TP,
  SOL_RAW,
  SOL_RDS,
  SOL_ROSE,
  SOL_RXRPC,
  SOL_SMC,
  SOL_SOCKET,
  SOL_TCP,
  SOL_TIPC,
  SOL_TLS,
  SOL_UDP,
  SOL_VSOCK,
  SOL_X25,
  SOL_XDP,
}

/**
 * A limit of the socket calls.
 *
 * @see listen(2)
 */
export declare enum SocketLimit {
  SOMAXCONN,
}

/**
 * Option of level `SOL_SOCKET`, for any kind of socket unless it says otherwise.
 *
 * @see socket(7)
 * @see unix(7)
 */
export declare enum SocketOption {
  SO_ACCEPTCONN,
  SO_ATTACH_BPF,
  SO_ATTACH_FILTER,
  SO_ATTACH_REUSEPORT_CBPF,
  SO_ATTACH_REUSEPORT_EBPF,
  SO_BINDTODEVICE,
  SO_BINDTOIFINDEX,
  SO_BPF_EXTENSIONS,
  SO_BROADCAST,
  SO_BSDCOMPAT,
  SO_BUF_LOCK,
  SO_BUSY_POLL,
  SO_BUSY_POLL_BUDGET,
  SO_CNX_ADVICE,
  SO_COOKIE,
  SO_DEBUG,
  SO_DETACH_FILTER,
  SO_DETACH_REUSEPORT_BPF,
  SO_DEVMEM_DMABUF,
  SO_DEVMEM_DONTNEED,
  SO_DEVMEM_LINEAR,
  SO_DOMAIN,
  SO_DONTROUTE,
  SO_ERROR,
  SO_GET_FILTER,
  SO_INCOMING_CPU,
  SO_INCOMING_NAPI_ID,
  SO_INQ,
  SO_KEEPALIVE,
  SO_LINGER,
  SO_LOCK_FILTER,
  SO_MARK,
  SO_MAX_PACING_RATE,
  SO_MEMINFO,
  SO_NETNS_COOKIE,
  SO_NOFCS,
  SO_NO_CHECK,
  SO_OOBINLINE,
  SO_PASSCRED,
  SO_PASSPIDFD,
  SO_PASSRIGHTS,
  SO_PASSSEC,
  SO_PEEK_OFF,
  SO_PEERCRED,
  SO_PEERGROUPS,
  SO_PEERNAME,
  SO_PEERPIDFD,
  SO_PEERSEC,
  SO_PREFER_BUSY_POLL,
  SO_PRIORITY,
  SO_PROTOCOL,
  SO_RCVBUF,
  SO_RCVBUFFORCE,
  SO_RCVLOWAT,
  SO_RCVMARK,
  SO_RCVPRIORITY,
  SO_RCVTIMEO,
  SO_RCVTIMEO_NEW,
  SO_RESERVE_MEM,
  SO_REUSEADDR,
  SO_REUSEPORT,
  SO_RXQ_OVFL,
  SO_SECURITY_AUTHENTICATION,
  SO_SECURITY_ENCRYPTION_NETWORK,
  SO_SECURITY_ENCRYPTION_TRANSPORT,
  SO_SELECT_ERR_QUEUE,
  SO_SNDBUF,
  SO_SNDBUFFORCE,
  SO_SNDLOWAT,
  SO_SNDTIMEO,
  SO_SNDTIMEO_NEW,
  SO_TIMESTAMP,
  SO_TIMESTAMPING,
  SO_TIMESTAMPING_NEW,
  SO_TIMESTAMPNS,
  SO_TIMESTAMPNS_NEW,
  SO_TIMESTAMP_NEW,
  SO_TXREHASH,
  SO_TXTIME,
  SO_TYPE,
  SO_WIFI_STATUS,
  SO_ZEROCOPY,
}

/**
 * The kernel's state of a socket as a file, not of its protocol; /proc/net/unix prints it in the column St.
 *
 * @see linux/net.h
 */
export declare enum SocketState {
  SS_CONNECTED,
  SS_CONNECTING,
  SS_DISCONNECTING,
  SS_FREE,
  SS_UNCONNECTED,
}

/**
 * How a socket carries data: the type argument of socket(2) and socketpair(2).
 *
 * @see socket(2)
 */
export declare enum SocketType {
  SOCK_DCCP,
  SOCK_DGRAM,
  SOCK_PACKET,
  SOCK_RAW,
  SOCK_RDM,
  SOCK_SEQPACKET,
  SOCK_STREAM,
}

/**
 * Flags of splice(2), tee(2) and vmsplice(2).
 *
 * @see splice(2)
 * @see vmsplice(2)
 */
export declare enum SpliceFlag {
  SPLICE_F_FD_IN_FIXED,
  SPLICE_F_GIFT,
  SPLICE_F_MORE,
  SPLICE_F_MOVE,
  SPLICE_F_NONBLOCK,
}

/**
 * TCP options for eBPF programs, by bpf_setsockopt() and bpf_getsockopt(); the system calls do not know them.
 *
 * @see bpf-helpers(7)
 */
export declare enum TcpBpf {
  TCP_BPF_DELACK_MAX,
  TCP_BPF_IW,
  TCP_BPF_RTO_MIN,
  TCP_BPF_SNDCWND_CLAMP,
  TCP_BPF_SYN,
  TCP_BPF_SYN_IP,
  TCP_BPF_SYN_MAC,
}

/**
 * State of the sender's congestion control, in the `tcpi_ca_state` of struct tcp_info.
 *
 * @see linux/tcp.h
 */
export declare enum TcpCaState {
  TCP_CA_CWR,
  TCP_CA_Disorder,
  TCP_CA_Loss,
  TCP_CA_Open,
  TCP_CA_Recovery,
}

/**
 * Type of a control message at level `SOL_TCP`.
 *
 * @see linux/tcp.h
 */
export declare enum TcpControl {
  TCP_CM_INQ,
}

/**
 * Flags of `TCP_COOKIE_TRANSACTIONS`, which Linux 3.10 removed.
 *
 * @see netinet/tcp.h
 */
export declare enum TcpCookieFlag {
  TCP_COOKIE_IN_ALWAYS,
  TCP_COOKIE_OUT_NEVER,
  TCP_S_DATA_IN,
  TCP_S_DATA_OUT,
}

/**
 * Sizes for `TCP_COOKIE_TRANSACTIONS`, which Linux 3.10 removed.
 *
 * @see netinet/tcp.h
 */
export declare enum TcpCookieLimit {
  TCP_COOKIE_MAX,
  TCP_COOKIE_MIN,
  TCP_COOKIE_PAIR_SIZE,
}

/**
 * Flags of a TCP header, in its byte 13 (`th_flags`).
 *
 * @see netinet/tcp.h
 */
export declare enum TcpHeaderFlag {
  TH_ACK,
  TH_FIN,
  TH_PUSH,
  TH_RST,
  TH_SYN,
  TH_URG,
}

/**
 * Kind of an option in a TCP header.
 *
 * @see netinet/tcp.h
 */
export declare enum TcpHeaderOption {
  TCPOPT_EOL,
  TCPOPT_MAXSEG,
  TCPOPT_NOP,
  TCPOPT_SACK,
  TCPOPT_SACK_PERMITTED,
  TCPOPT_TIMESTAMP,
  TCPOPT_WINDOW,
}

/**
 * Bytes that an option takes in a TCP header, kind and length included.
 *
 * @see netinet/tcp.h
 */
export declare enum TcpHeaderOptionLength {
  TCPOLEN_MAXSEG,
  TCPOLEN_SACK_PERMITTED,
  TCPOLEN_TIMESTAMP,
  TCPOLEN_TSTAMP_APPA,
  TCPOLEN_WINDOW,
}

/**
 * The first four bytes of TCP options as one number, to be put in network byte order.
 *
 * @see netinet/tcp.h
 */
export declare enum TcpHeaderOptionWord {
  TCPOPT_TSTAMP_HDR,
}

/**
 * Masks for the fourth 32-bit word of a TCP header, read in the machine's own byte order without conversion.
 *
 * @see linux/tcp.h
 */
export declare enum TcpHeaderWord {
  TCP_DATA_OFFSET,
  TCP_FLAG_ACK,
  TCP_FLAG_CWR,
  TCP_FLAG_ECE,
  TCP_FLAG_FIN,
  TCP_FLAG_PSH,
  TCP_FLAG_RST,
  TCP_FLAG_SYN,
  TCP_FLAG_URG,
  TCP_RESERVED_BITS,
}

/**
 * Flags in the `tcpi_options` of struct tcp_info, which `TCP_INFO` gets.
 *
 * @see tcp(7)
 * @see linux/tcp.h
 */
export declare enum TcpInfoFlag {
  TCPI_OPT_ECN,
  TCPI_OPT_ECN_SEEN,
  TCPI_OPT_SACK,
  TCPI_OPT_SYN_DATA,
  TCPI_OPT_TIMESTAMPS,
  TCPI_OPT_WSCALE,
}

/**
 * A size or maximum of TCP.
 *
 * @see netinet/tcp.h
 */
export declare enum TcpLimit {
  TCP_MAXWIN,
  TCP_MAX_WINSHIFT,
  TCP_MD5SIG_MAXKEYLEN,
  TCP_MSS,
  TCP_MSS_DEFAULT,
  TCP_MSS_DESIRED,
}

/**
 * Flags in the `tcpm_flags` of struct tcp_md5sig, for `TCP_MD5SIG_EXT`.
 *
 * @see linux/tcp.h
 */
export declare enum TcpMd5sigFlag {
  TCP_MD5SIG_FLAG_IFINDEX,
  TCP_MD5SIG_FLAG_PREFIX,
}

/**
 * A measurement that the kernel remembers for a destination, in the generic netlink family `tcp_metrics`.
 *
 * @see ip-tcp_metrics(8)
 * @see linux/tcp_metrics.h
 */
export declare enum TcpMetric {
  TCP_METRIC_CWND,
  TCP_METRIC_MAX,
  TCP_METRIC_REORDERING,
  TCP_METRIC_RTT,
  TCP_METRIC_RTTVAR,
  TCP_METRIC_RTTVAR_US,
  TCP_METRIC_RTT_US,
  TCP_METRIC_SSTHRESH,
}

/**
 * An option of TCP sockets, at level `IPPROTO_TCP`.
 *
 * @see tcp(7)
 */
export declare enum TcpOption {
  TCP_AO_ADD_KEY,
  TCP_AO_DEL_KEY,
  TCP_AO_GET_KEYS,
  TCP_AO_INFO,
  TCP_AO_REPAIR,
  TCP_CC_INFO,
  TCP_CONGESTION,
  TCP_COOKIE_TRANSACTIONS,
  TCP_CORK,
  TCP_DEFER_ACCEPT,
  TCP_DELACK_MAX_US,
  TCP_FASTOPEN,
  TCP_FASTOPEN_CONNECT,
  TCP_FASTOPEN_KEY,
  TCP_FASTOPEN_NO_COOKIE,
  TCP_INFO,
  TCP_INQ,
  TCP_IS_MPTCP,
  TCP_KEEPCNT,
  TCP_KEEPIDLE,
  TCP_KEEPINTVL,
  TCP_LINGER2,
  TCP_MAXSEG,
  TCP_MD5SIG,
  TCP_MD5SIG_EXT,
  TCP_NODELAY,
  TCP_NOTSENT_LOWAT,
  TCP_QUEUE_SEQ,
  TCP_QUICKACK,
  TCP_REPAIR,
  TCP_REPAIR_OPTIONS,
  TCP_REPAIR_QUEUE,
  TCP_REPAIR_WINDOW,
  TCP_RTO_MAX_MS,
  TCP_RTO_MIN_US,
  TCP_SAVED_SYN,
  TCP_SAVE_SYN,
  TCP_SYNCNT,
  TCP_THIN_DUPACK,
  TCP_THIN_LINEAR_TIMEOUTS,
  TCP_TIMESTAMP,
  TCP_TX_DELAY,
  TCP_ULP,
  TCP_USER_TIMEOUT,
  TCP_WINDOW_CLAMP,
  TCP_ZEROCOPY_RECEIVE,
}

/**
 * Value of `TCP_REPAIR`.
 *
 * @see linux/tcp.h
 */
export declare enum TcpRepair {
  TCP_REPAIR_OFF,
  TCP_REPAIR_OFF_NO_WP,
  TCP_REPAIR_ON,
}

/**
 * Value of `TCP_REPAIR_QUEUE`.
 *
 * @see linux/tcp.h
 */
export declare enum TcpRepairQueue {
  TCP_NO_QUEUE,
  TCP_QUEUES_NR,
  TCP_RECV_QUEUE,
  TCP_SEND_QUEUE,
}

/**
 * State of a TCP connection, as in the `tcpi_state` of struct tcp_info.
 *
 * @see netinet/tcp.h
 */
export declare enum TcpState {
  TCP_CLOSE,
  TCP_CLOSE_WAIT,
  TCP_CLOSING,
  TCP_ESTABLISHED,
  TCP_FIN_WAIT1,
  TCP_FIN_WAIT2,
  TCP_LAST_ACK,
  TCP_LISTEN,
  TCP_SYN_RECV,
  TCP_SYN_SENT,
  TCP_TIME_WAIT,
}

/**
 * Type of a netlink attribute in a `SCM_TIMESTAMPING_OPT_STATS` control message.
 *
 * @see https://docs.kernel.org/networking/timestamping.html
 * @see linux/tcp.h
 */
export declare enum TcpStatistic {
  TCP_NLA_BUSY,
  TCP_NLA_BYTES_NOTSENT,
  TCP_NLA_BYTES_RETRANS,
  TCP_NLA_BYTES_SENT,
  TCP_NLA_CA_STATE,
  TCP_NLA_DATA_SEGS_OUT,
  TCP_NLA_DELIVERED,
  TCP_NLA_DELIVERED_CE,
  TCP_NLA_DELIVERY_RATE,
  TCP_NLA_DELIVERY_RATE_APP_LMT,
  TCP_NLA_DSACK_DUPS,
  TCP_NLA_EDT,
  TCP_NLA_MIN_RTT,
  TCP_NLA_PACING_RATE,
  TCP_NLA_PAD,
  TCP_NLA_RECUR_RETRANS,
  TCP_NLA_REORDERING,
  TCP_NLA_REORD_SEEN,
  TCP_NLA_RWND_LIMITED,
  TCP_NLA_SNDBUF_LIMITED,
  TCP_NLA_SNDQ_SIZE,
  TCP_NLA_SND_CWND,
  TCP_NLA_SND_SSTHRESH,
  TCP_NLA_SRTT,
  TCP_NLA_TIMEOUT_REHASH,
  TCP_NLA_TOTAL_RETRANS,
  TCP_NLA_TTL,
}

/**
 * Flags of struct tcp_zerocopy_receive, for `TCP_ZEROCOPY_RECEIVE`.
 *
 * @see linux/tcp.h
 */
export declare enum TcpZerocopyFlag {
  TCP_RECEIVE_ZEROCOPY_FLAG_TLB_CLEAN_HINT,
}

/**
 * Flags of timerfd_create(2).
 *
 * @see timerfd_create(2)
 */
export declare enum TimerfdFlag {
  TFD_CLOEXEC,
  TFD_NONBLOCK,
}

/**
 * Flags of timerfd_settime(2).
 *
 * @see timerfd_create(2)
 */
export declare enum TimerfdSettimeFlag {
  TFD_TIMER_ABSTIME,
  TFD_TIMER_CANCEL_ON_SET,
}

/**
 * `ee_info` of a transmit timestamp on the error queue: when it was taken.
 *
 * @see https://docs.kernel.org/networking/timestamping.html
 */
export declare enum TimestampType {
  SCM_TSTAMP_ACK,
  SCM_TSTAMP_SCHED,
  SCM_TSTAMP_SND,
}

/**
 * Bits of the SO_TIMESTAMPING value: which timestamps to make, which to report, and how.
 *
 * @see https://docs.kernel.org/networking/timestamping.html
 * @see socket(7)
 */
export declare enum TimestampingFlag {
  SOF_TIMESTAMPING_BIND_PHC,
  SOF_TIMESTAMPING_LAST,
  SOF_TIMESTAMPING_MASK,
  SOF_TIMESTAMPING_OPT_CMSG,
  SOF_TIMESTAMPING_OPT_ID,
  SOF_TIMESTAMPING_OPT_ID_TCP,
  SOF_TIMESTAMPING_OPT_PKTINFO,
  SOF_TIMESTAMPING_OPT_RX_FILTER,
  SOF_TIMESTAMPING_OPT_STATS,
  SOF_TIMESTAMPING_OPT_TSONLY,
  SOF_TIMESTAMPING_OPT_TX_SWHW,
  SOF_TIMESTAMPING_RAW_HARDWARE,
  SOF_TIMESTAMPING_RX_HARDWARE,
  SOF_TIMESTAMPING_RX_SOFTWARE,
  SOF_TIMESTAMPING_SOFTWARE,
  SOF_TIMESTAMPING_SYS_HARDWARE,
  SOF_TIMESTAMPING_TX_ACK,
  SOF_TIMESTAMPING_TX_COMPLETION,
  SOF_TIMESTAMPING_TX_HARDWARE,
  SOF_TIMESTAMPING_TX_RECORD_MASK,
  SOF_TIMESTAMPING_TX_SCHED,
  SOF_TIMESTAMPING_TX_SOFTWARE,
}

/**
 * Layout of old 32-bit zone, cluster and node addresses; deprecated.
 *
 * @see linux/tipc.h
 */
export declare enum TipcAddressPart {
  TIPC_CLUSTER_BITS,
  TIPC_CLUSTER_MASK,
  TIPC_CLUSTER_OFFSET,
  TIPC_CLUSTER_SIZE,
  TIPC_NODE_BITS,
  TIPC_NODE_MASK,
  TIPC_NODE_OFFSET,
  TIPC_NODE_SIZE,
  TIPC_ZONE_BITS,
  TIPC_ZONE_CLUSTER_MASK,
  TIPC_ZONE_MASK,
  TIPC_ZONE_OFFSET,
  TIPC_ZONE_SIZE,
}

/**
 * The `addrtype` of `struct sockaddr_tipc`.
 *
 * @see https://docs.kernel.org/networking/tipc.html
 */
export declare enum TipcAddressType {
  TIPC_ADDR_MCAST,
  TIPC_SERVICE_ADDR,
  TIPC_SERVICE_RANGE,
  TIPC_SOCKET_ADDR,
}

/**
 * Control messages of level SOL_TIPC that recvmsg(2) returns.
 *
 * @see https://docs.kernel.org/networking/tipc.html
 */
export declare enum TipcControl {
  TIPC_DESTNAME,
  TIPC_ERRINFO,
  TIPC_RETDATA,
}

/**
 * Sizes of TIPC encryption keys, in bytes.
 *
 * @see linux/tipc.h
 */
export declare enum TipcCrypto {
  TIPC_AEAD_ALG_NAME,
  TIPC_AEAD_KEYLEN_MAX,
  TIPC_AEAD_KEYLEN_MIN,
  TIPC_AEAD_KEY_SIZE_MAX,
}

/**
 * Why a message came back or a connection ended, the first number of a TIPC_ERRINFO control message.
 *
 * @see https://docs.kernel.org/networking/tipc.html
 */
export declare enum TipcError {
  TIPC_CONN_SHUTDOWN,
  TIPC_ERR_NO_NAME,
  TIPC_ERR_NO_NODE,
  TIPC_ERR_NO_PORT,
  TIPC_ERR_OVERLOAD,
  TIPC_OK,
}

/**
 * The `event` of `struct tipc_event`.
 *
 * @see https://docs.kernel.org/networking/tipc.html
 */
export declare enum TipcEvent {
  TIPC_PUBLISHED,
  TIPC_SUBSCR_TIMEOUT,
  TIPC_WITHDRAWN,
}

/**
 * The `flags` of `struct tipc_group_req`.
 *
 * @see https://docs.kernel.org/networking/tipc.html
 */
export declare enum TipcGroupFlag {
  TIPC_GROUP_LOOPBACK,
  TIPC_GROUP_MEMBER_EVTS,
}

/**
 * Values of the TIPC_IMPORTANCE option.
 *
 * @see https://docs.kernel.org/networking/tipc.html
 */
export declare enum TipcImportance {
  TIPC_CRITICAL_IMPORTANCE,
  TIPC_HIGH_IMPORTANCE,
  TIPC_LOW_IMPORTANCE,
  TIPC_MEDIUM_IMPORTANCE,
}

/**
 * Sizes in the TIPC header; names count their final null byte.
 *
 * @see linux/tipc.h
 */
export declare enum TipcLimit {
  TIPC_MAX_BEARER_NAME,
  TIPC_MAX_IF_NAME,
  TIPC_MAX_MEDIA_NAME,
  TIPC_MAX_USER_MSG_SIZE,
  TIPC_NODEID_LEN,
}

/**
 * Options of TIPC sockets, level SOL_TIPC; the values are unsigned 32-bit integers.
 *
 * @see https://docs.kernel.org/networking/tipc.html
 */
export declare enum TipcOption {
  TIPC_CONN_TIMEOUT,
  TIPC_DEST_DROPPABLE,
  TIPC_GROUP_JOIN,
  TIPC_GROUP_LEAVE,
  TIPC_IMPORTANCE,
  TIPC_MCAST_BROADCAST,
  TIPC_MCAST_REPLICAST,
  TIPC_NODELAY,
  TIPC_NODE_RECVQ_DEPTH,
  TIPC_SOCK_RECVQ_DEPTH,
  TIPC_SOCK_RECVQ_USED,
  TIPC_SRC_DROPPABLE,
}

/**
 * Special rekeying interval, otherwise in minutes.
 *
 * @see linux/tipc.h
 */
export declare enum TipcRekeying {
  TIPC_REKEYING_NOW,
}

/**
 * How far a bound service is published, the `scope` of `struct sockaddr_tipc`.
 *
 * @see https://docs.kernel.org/networking/tipc.html
 */
export declare enum TipcScope {
  TIPC_CLUSTER_SCOPE,
  TIPC_NODE_SCOPE,
  TIPC_ZONE_SCOPE,
}

/**
 * Service types that TIPC itself uses.
 *
 * @see https://docs.kernel.org/networking/tipc.html
 */
export declare enum TipcServiceType {
  TIPC_LINK_STATE,
  TIPC_NODE_STATE,
  TIPC_RESERVED_TYPES,
  TIPC_TOP_SRV,
}

/**
 * The `filter` of `struct tipc_subscr`.
 *
 * @see https://docs.kernel.org/networking/tipc.html
 */
export declare enum TipcSubscriptionFilter {
  TIPC_SUB_CANCEL,
  TIPC_SUB_PORTS,
  TIPC_SUB_SERVICE,
}

/**
 * Special `timeout` of `struct tipc_subscr`, otherwise in ms.
 *
 * @see https://docs.kernel.org/networking/tipc.html
 */
export declare enum TipcSubscriptionTimeout {
  TIPC_WAIT_FOREVER,
}

/**
 * The `cipher_type` of `struct tls_crypto_info`.
 *
 * @see https://docs.kernel.org/networking/tls.html
 */
export declare enum TlsCipher {
  TLS_CIPHER_AES_CCM_128,
  TLS_CIPHER_AES_GCM_128,
  TLS_CIPHER_AES_GCM_256,
  TLS_CIPHER_ARIA_GCM_128,
  TLS_CIPHER_ARIA_GCM_256,
  TLS_CIPHER_CHACHA20_POLY1305,
  TLS_CIPHER_SM4_CCM,
  TLS_CIPHER_SM4_GCM,
}

/**
 * Lengths in bytes of the arrays in the `tls12_crypto_info` structures, and of the authentication tag.
 *
 * @see https://docs.kernel.org/networking/tls.html
 */
export declare enum TlsCipherSize {
  TLS_CIPHER_AES_CCM_128_IV_SIZE,
  TLS_CIPHER_AES_CCM_128_KEY_SIZE,
  TLS_CIPHER_AES_CCM_128_REC_SEQ_SIZE,
  TLS_CIPHER_AES_CCM_128_SALT_SIZE,
  TLS_CIPHER_AES_CCM_128_TAG_SIZE,
  TLS_CIPHER_AES_GCM_128_IV_SIZE,
  TLS_CIPHER_AES_GCM_128_KEY_SIZE,
  TLS_CIPHER_AES_GCM_128_REC_SEQ_SIZE,
  TLS_CIPHER_AES_GCM_128_SALT_SIZE,
  TLS_CIPHER_AES_GCM_128_TAG_SIZE,
  TLS_CIPHER_AES_GCM_256_IV_SIZE,
  TLS_CIPHER_AES_GCM_256_KEY_SIZE,
  TLS_CIPHER_AES_GCM_256_REC_SEQ_SIZE,
  TLS_CIPHER_AES_GCM_256_SALT_SIZE,
  TLS_CIPHER_AES_GCM_256_TAG_SIZE,
  TLS_CIPHER_ARIA_GCM_128_IV_SIZE,
  TLS_CIPHER_ARIA_GCM_128_KEY_SIZE,
  TLS_CIPHER_ARIA_GCM_128_REC_SEQ_SIZE,
  TLS_CIPHER_ARIA_GCM_128_SALT_SIZE,
  TLS_CIPHER_ARIA_GCM_128_TAG_SIZE,
  TLS_CIPHER_ARIA_GCM_256_IV_SIZE,
  TLS_CIPHER_ARIA_GCM_256_KEY_SIZE,
  TLS_CIPHER_ARIA_GCM_256_REC_SEQ_SIZE,
  TLS_CIPHER_ARIA_GCM_256_SALT_SIZE,
  TLS_CIPHER_ARIA_GCM_256_TAG_SIZE,
  TLS_CIPHER_CHACHA20_POLY1305_IV_SIZE,
  TLS_CIPHER_CHACHA20_POLY1305_KEY_SIZE,
  TLS_CIPHER_CHACHA20_POLY1305_REC_SEQ_SIZE,
  TLS_CIPHER_CHACHA20_POLY1305_SALT_SIZE,
  TLS_CIPHER_CHACHA20_POLY1305_TAG_SIZE,
  TLS_CIPHER_SM4_CCM_IV_SIZE,
  TLS_CIPHER_SM4_CCM_KEY_SIZE,
  TLS_CIPHER_SM4_CCM_REC_SEQ_SIZE,
  TLS_CIPHER_SM4_CCM_SALT_SIZE,
  TLS_CIPHER_SM4_CCM_TAG_SIZE,
  TLS_CIPHER_SM4_GCM_IV_SIZE,
  TLS_CIPHER_SM4_GCM_KEY_SIZE,
  TLS_CIPHER_SM4_GCM_REC_SEQ_SIZE,
  TLS_CIPHER_SM4_GCM_SALT_SIZE,
  TLS_CIPHER_SM4_GCM_TAG_SIZE,
}

/**
 * Who does the encryption, as socket diagnostics report it for each direction.
 *
 * @see https://docs.kernel.org/networking/tls.html
 */
export declare enum TlsConf {
  TLS_CONF_BASE,
  TLS_CONF_HW,
  TLS_CONF_HW_RECORD,
  TLS_CONF_SW,
}

/**
 * Control messages of level SOL_TLS.
 *
 * @see https://docs.kernel.org/networking/tls.html
 */
export declare enum TlsControl {
  TLS_GET_RECORD_TYPE,
  TLS_SET_RECORD_TYPE,
}

/**
 * Options of level SOL_TLS on a TCP socket whose TCP_ULP is `tls`.
 *
 * @see https://docs.kernel.org/networking/tls.html
 */
export declare enum TlsOption {
  TLS_RX,
  TLS_RX_EXPECT_NO_PAD,
  TLS_TX,
  TLS_TX_ZEROCOPY_RO,
}

/**
 * The `version` of `struct tls_crypto_info`.
 *
 * @see https://docs.kernel.org/networking/tls.html
 */
export declare enum TlsVersion {
  TLS_1_2_VERSION,
  TLS_1_3_VERSION,
}

/**
 * The two bytes of a TLS version number.
 *
 * @see https://docs.kernel.org/networking/tls.html
 */
export declare enum TlsVersionPart {
  TLS_1_2_VERSION_MAJOR,
  TLS_1_2_VERSION_MINOR,
  TLS_1_3_VERSION_MAJOR,
  TLS_1_3_VERSION_MINOR,
}

/**
 * Control message types of the tun driver's internal socket.
 *
 * @see linux/if_tun.h
 */
export declare enum TunControl {
  TUN_TX_TIMESTAMP,
}

/**
 * Flags of `struct tun_filter`, for `TUNSETTXFILTER`.
 *
 * @see https://docs.kernel.org/networking/tuntap.html
 */
export declare enum TunFilterFlag {
  TUN_FLT_ALLMULTI,
}

/**
 * `ifr_flags` of `TUNSETIFF`, `TUNGETIFF` and `TUNSETQUEUE`; the numbers overlap those of ordinary interface flags.
 *
 * @see https://docs.kernel.org/networking/tuntap.html
 */
export declare enum TunFlag {
  IFF_ATTACH_QUEUE,
  IFF_DETACH_QUEUE,
  IFF_MULTI_QUEUE,
  IFF_NAPI,
  IFF_NAPI_FRAGS,
  IFF_NOFILTER,
  IFF_NO_CARRIER,
  IFF_NO_PI,
  IFF_ONE_QUEUE,
  IFF_PERSIST,
  IFF_TAP,
  IFF_TUN,
  IFF_TUN_EXCL,
  IFF_VNET_HDR,
  TUN_TYPE_MASK,
}

/**
 * Sizes of the tun driver.
 *
 * @see linux/if_tun.h
 */
export declare enum TunLimit {
  TUN_READQ_SIZE,
}

/**
 * What the reader of a TUN or TAP descriptor can take, for `TUNSETOFFLOAD`; of use together with `IFF_VNET_HDR`.
 *
 * @see https://docs.kernel.org/networking/tuntap.html
 */
export declare enum TunOffload {
  TUN_F_CSUM,
  TUN_F_TSO4,
  TUN_F_TSO6,
  TUN_F_TSO_ECN,
  TUN_F_UFO,
}

/**
 * Flags of `struct tun_pi`, which precedes each packet unless `IFF_NO_PI` is set.
 *
 * @see https://docs.kernel.org/networking/tuntap.html
 */
export declare enum TunPacketFlag {
  TUN_PKT_STRIP,
}

/**
 * The flags of struct ip6_tnl_parm, for IPv6 tunnels.
 *
 * @see linux/ip6_tunnel.h
 */
export declare enum TunnelFlag {
  IP6_TNL_F_ALLOW_LOCAL_REMOTE,
  IP6_TNL_F_IGN_ENCAP_LIMIT,
  IP6_TNL_F_MIP6_DEV,
  IP6_TNL_F_RCV_DSCP_COPY,
  IP6_TNL_F_USE_ORIG_FLOWLABEL,
  IP6_TNL_F_USE_ORIG_FWMARK,
  IP6_TNL_F_USE_ORIG_TCLASS,
}

/**
 * Default of IPv6 tunnels.
 *
 * @see linux/ip6_tunnel.h
 */
export declare enum TunnelLimit {
  IPV6_DEFAULT_TNL_ENCAP_LIMIT,
}

/**
 * Values of `SO_TXREHASH`.
 *
 * @see linux/socket.h
 */
export declare enum TxRehash {
  SOCK_TXREHASH_DEFAULT,
  SOCK_TXREHASH_DISABLED,
  SOCK_TXREHASH_ENABLED,
}

/**
 * Bits of the `flags` field of struct sock_txtime, the value of SO_TXTIME.
 *
 * @see tc-etf(8)
 * @see linux/net_tstamp.h
 */
export declare enum TxtimeFlag {
  SOF_TXTIME_DEADLINE_MODE,
  SOF_TXTIME_FLAGS_LAST,
  SOF_TXTIME_FLAGS_MASK,
  SOF_TXTIME_REPORT_ERRORS,
}

/**
 * Service that a packet asks for: the value of `IP_TOS` and of `IPV6_TCLASS`, a byte whose low two bits are for ECN.
 *
 * @see ip(7)
 */
export declare enum TypeOfService {
  IPTOS_CLASS_CS0,
  IPTOS_CLASS_CS1,
  IPTOS_CLASS_CS2,
  IPTOS_CLASS_CS3,
  IPTOS_CLASS_CS4,
  IPTOS_CLASS_CS5,
  IPTOS_CLASS_CS6,
  IPTOS_CLASS_CS7,
  IPTOS_DSCP_AF11,
  IPTOS_DSCP_AF12,
  IPTOS_DSCP_AF13,
  IPTOS_DSCP_AF21,
  IPTOS_DSCP_AF22,
  IPTOS_DSCP_AF23,
  IPTOS_DSCP_AF31,
  IPTOS_DSCP_AF32,
  IPTOS_DSCP_AF33,
  IPTOS_DSCP_AF41,
  IPTOS_DSCP_AF42,
  IPTOS_DSCP_AF43,
  IPTOS_DSCP_EF,
  IPTOS_LOWDELAY,
  IPTOS_MINCOST,
  IPTOS_PREC_CRITIC_ECP,
  IPTOS_PREC_FLASH,
  IPTOS_PREC_FLASHOVERRIDE,
  IPTOS_PREC_IMMEDIATE,
  IPTOS_PREC_INTERNETCONTROL,
  IPTOS_PREC_NETCONTROL,
  IPTOS_PREC_PRIORITY,
  IPTOS_PREC_ROUTINE,
  IPTOS_RELIABILITY,
  IPTOS_THROUGHPUT,
}

/**
 * The parts of the type of service byte in its old and its new meanings.
 *
 * @see netinet/ip.h
 */
export declare enum TypeOfServiceMask {
  IPTOS_CLASS_MASK,
  IPTOS_DSCP_MASK,
  IPTOS_ECN_MASK,
  IPTOS_PREC_MASK,
  IPTOS_TOS_MASK,
}

/**
 * Values of `UDP_ENCAP`: what the datagrams of the socket carry for the kernel.
 *
 * @see linux/udp.h
 */
export declare enum UdpEncapsulation {
  TCP_ENCAP_ESPINTCP,
  UDP_ENCAP_ESPINUDP,
  UDP_ENCAP_ESPINUDP_NON_IKE,
  UDP_ENCAP_GTP0,
  UDP_ENCAP_GTP1U,
  UDP_ENCAP_L2TPINUDP,
  UDP_ENCAP_RXRPC,
}

/**
 * Option of level `IPPROTO_UDPLITE`.
 *
 * @see udplite(7)
 */
export declare enum UdpLiteOption {
  UDPLITE_RECV_CSCOV,
  UDPLITE_SEND_CSCOV,
}

/**
 * Option of level `IPPROTO_UDP`; UDP-Lite sockets take them too.
 *
 * @see udp(7)
 */
export declare enum UdpOption {
  UDP_CORK,
  UDP_ENCAP,
  UDP_GRO,
  UDP_NO_CHECK6_RX,
  UDP_NO_CHECK6_TX,
  UDP_SEGMENT,
}

/**
 * Limit of UNIX socket addresses.
 *
 * @see unix(7)
 */
export declare enum UnixLimit {
  UNIX_PATH_MAX,
}

/**
 * Flags of a VSOCK address, for its `svm_flags`.
 *
 * @see vsock(7)
 * @see linux/vm_sockets.h
 */
export declare enum VsockAddressFlag {
  VMADDR_FLAG_TO_HOST,
}

/**
 * A context ID with a special meaning, for the `svm_cid` of a VSOCK address.
 *
 * @see vsock(7)
 */
export declare enum VsockCid {
  VMADDR_CID_ANY,
  VMADDR_CID_HOST,
  VMADDR_CID_HYPERVISOR,
  VMADDR_CID_LOCAL,
}

/**
 * Type of a control message at level `SOL_VSOCK`.
 *
 * @see vsock(7)
 */
export declare enum VsockControl {
  VSOCK_RECVERR,
}

/**
 * An option of VSOCK sockets, at level `AF_VSOCK`.
 *
 * @see vsock(7)
 */
export declare enum VsockOption {
  SO_VM_SOCKETS_BUFFER_MAX_SIZE,
  SO_VM_SOCKETS_BUFFER_MIN_SIZE,
  SO_VM_SOCKETS_BUFFER_SIZE,
  SO_VM_SOCKETS_CONNECT_TIMEOUT,
  SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW,
  SO_VM_SOCKETS_NONBLOCK_TXRX,
  SO_VM_SOCKETS_PEER_HOST_VM_ID,
  SO_VM_SOCKETS_TRUSTED,
}

/**
 * A port with a special meaning, for the `svm_port` of a VSOCK address.
 *
 * @see vsock(7)
 */
export declare enum VsockPort {
  VMADDR_PORT_ANY,
}

/**
 * A version number of VMware's vSockets.
 *
 * @see linux/vm_sockets.h
 */
export declare enum VsockVersion {
  VM_SOCKETS_INVALID_VERSION,
}

/**
 * How waitpid(2) waits.
 *
 * @see waitpid(2)
 */
export declare enum WaitFlag {
  WCONTINUED,
  WNOHANG,
  WUNTRACED,
}

/**
 * Facilities that are negotiated, the `global_facil_mask` of `struct x25_subscrip_struct`.
 *
 * @see linux/x25.h
 */
export declare enum X25FacilityMask {
  X25_MASK_CALLED_AE,
  X25_MASK_CALLING_AE,
  X25_MASK_PACKET_SIZE,
  X25_MASK_REVERSE,
  X25_MASK_THROUGHPUT,
  X25_MASK_WINDOW_SIZE,
}

/**
 * Options of X.25 sockets, level SOL_X25.
 *
 * @see x25(7)
 */
export declare enum X25Option {
  X25_QBITINCL,
}

/**
 * Packet sizes, the `pacsize_in` and `pacsize_out` of `struct x25_facilities`; the number is the power of two.
 *
 * @see linux/x25.h
 */
export declare enum X25PacketSize {
  X25_PS1024,
  X25_PS128,
  X25_PS16,
  X25_PS2048,
  X25_PS256,
  X25_PS32,
  X25_PS4096,
  X25_PS512,
  X25_PS64,
}

/**
 * The sxdp_flags of struct sockaddr_xdp, given to bind(2).
 *
 * @see https://docs.kernel.org/networking/af_xdp.html
 */
export declare enum XdpBindFlag {
  XDP_COPY,
  XDP_SHARED_UMEM,
  XDP_USE_NEED_WAKEUP,
  XDP_USE_SG,
  XDP_ZEROCOPY,
}

/**
 * The options of struct xdp_desc, a descriptor in a ring of packets.
 *
 * @see https://docs.kernel.org/networking/af_xdp.html
 */
export declare enum XdpDescriptorFlag {
  XDP_PKT_CONTD,
  XDP_TX_METADATA,
}

/**
 * Sizes that the kernel fixes for XDP.
 *
 * @see linux/bpf.h
 */
export declare enum XdpLimit {
  XDP_PACKET_HEADROOM,
}

/**
 * Option of level `SOL_XDP` for AF_XDP sockets.
 *
 * @see https://docs.kernel.org/networking/af_xdp.html
 */
export declare enum XdpOption {
  XDP_MAX_TX_SKB_BUDGET,
  XDP_MMAP_OFFSETS,
  XDP_OPTIONS,
  XDP_RX_RING,
  XDP_STATISTICS,
  XDP_TX_RING,
  XDP_UMEM_COMPLETION_RING,
  XDP_UMEM_FILL_RING,
  XDP_UMEM_REG,
}

/**
 * The flags of struct xdp_options, got by `XDP_OPTIONS`.
 *
 * @see https://docs.kernel.org/networking/af_xdp.html
 */
export declare enum XdpOptionsFlag {
  XDP_OPTIONS_ZEROCOPY,
}

/**
 * The flags word of a mapped ring.
 *
 * @see https://docs.kernel.org/networking/af_xdp.html
 */
export declare enum XdpRingFlag {
  XDP_RING_NEED_WAKEUP,
}

/**
 * Offset for mmap(2) on an AF_XDP socket: which ring to map.
 *
 * @see https://docs.kernel.org/networking/af_xdp.html
 */
export declare enum XdpRingOffset {
  XDP_PGOFF_RX_RING,
  XDP_PGOFF_TX_RING,
  XDP_UMEM_PGOFF_COMPLETION_RING,
  XDP_UMEM_PGOFF_FILL_RING,
}

/**
 * The flags of struct xdp_umem_reg, given to `XDP_UMEM_REG`.
 *
 * @see https://docs.kernel.org/networking/af_xdp.html
 */
export declare enum XdpUmemFlag {
  XDP_UMEM_TX_METADATA_LEN,
  XDP_UMEM_TX_SW_CSUM,
  XDP_UMEM_UNALIGNED_CHUNK_FLAG,
}

/**
 * How an address in a descriptor is made up when buffers are unaligned, see `XDP_UMEM_UNALIGNED_CHUNK_FLAG`.
 *
 * @see https://docs.kernel.org/networking/af_xdp.html
 */
export declare enum XdpUnalignedAddress {
  XSK_UNALIGNED_BUF_ADDR_MASK,
  XSK_UNALIGNED_BUF_OFFSET_SHIFT,
}

/** The level of a socket option: `SOL_SOCKET`, or the protocol whose option it is. */
export type OptionLevel = SocketLevel | IpProtocol | AddressFamily.AF_VSOCK;

/** The name of a socket option: a constant of any group of options. */
export type OptionName =
  | AlgOption
  | AtmOption
  | Ax25Option
  | BluetoothOption
  | CaifOption
  | CanIsotpOption
  | CanRawOption
  | DccpOption
  | HciOption
  | Icmp6Option
  | IcmpOption
  | IpOption
  | Ipv6Option
  | IucvOption
  | J1939Option
  | KcmOption
  | LlcOption
  | MctpOption
  | MptcpOption
  | NetlinkOption
  | NetromOption
  | NfcLlcpOption
  | PacketOption
  | PnpipeOption
  | Pppol2tpOption
  | RdsInfoOption
  | RdsOption
  | RoseOption
  | RxrpcOption
  | SctpOption
  | SocketOption
  | TcpHeaderOption
  | TcpOption
  | TipcOption
  | TlsOption
  | UdpLiteOption
  | UdpOption
  | VsockOption
  | X25Option
  | XdpOption
;
