// Generated from native/defs/*.def by `npm run gen`. Do not edit.
import type * as G from './groups.js';

/** Kernel crypto: bind to an algorithm by type and name (struct sockaddr_alg), then accept(2) gives operation sockets. @see address_families(7) */
export const AF_ALG: G.AddressFamily.AF_ALG = 38;
/** AppleTalk datagrams (DDP), addressed by network, node and port (struct sockaddr_at). @see address_families(7) */
export const AF_APPLETALK: G.AddressFamily.AF_APPLETALK = 5;
/** Reserved for a protocol called Ash; the kernel never implemented it. @see address_families(7) */
export const AF_ASH: G.AddressFamily.AF_ASH = 18;
/** ATM permanent virtual circuits, addressed by interface, VPI and VCI (struct sockaddr_atmpvc). @see address_families(7) */
export const AF_ATMPVC: G.AddressFamily.AF_ATMPVC = 8;
/** ATM switched virtual circuits, set up by signalling (struct sockaddr_atmsvc). @see address_families(7) */
export const AF_ATMSVC: G.AddressFamily.AF_ATMSVC = 20;
/** Amateur packet radio over AX.25, addressed by call signs (struct sockaddr_ax25). @see address_families(7) */
export const AF_AX25: G.AddressFamily.AF_AX25 = 3;
/** Bluetooth; the protocol argument chooses L2CAP, HCI, SCO, RFCOMM or another, each with its own address structure. @see address_families(7) */
export const AF_BLUETOOTH: G.AddressFamily.AF_BLUETOOTH = 31;
/** Names the bridge in rtnetlink requests (forwarding table, ports); socket(2) cannot open it. @see address_families(7) */
export const AF_BRIDGE: G.AddressFamily.AF_BRIDGE = 7;
/** ST-Ericsson modem protocol CAIF, with AT, datagram, video and other channels (struct sockaddr_caif). @see address_families(7) */
export const AF_CAIF: G.AddressFamily.AF_CAIF = 37;
/** Controller Area Network buses, bound to an interface index (struct sockaddr_can). @see address_families(7) */
export const AF_CAN: G.AddressFamily.AF_CAN = 29;
/** DECnet Phase IV; the kernel dropped it in Linux 6.1. @see address_families(7) */
export const AF_DECnet: G.AddressFamily.AF_DECnet = 12;
/** Acorn Econet; removed in Linux 3.5. @see address_families(7) */
export const AF_ECONET: G.AddressFamily.AF_ECONET = 19;
/** Non-standard glibc name of `AF_UNIX`; not found on other systems. @see address_families(7) */
export const AF_FILE: G.AddressFamily.AF_UNIX = 1;
/** Native InfiniBand addresses (struct sockaddr_ib) for RDMA connection management; socket(2) cannot open it. @see address_families(7) */
export const AF_IB: G.AddressFamily.AF_IB = 27;
/** IEEE 802.15.4 low-rate wireless: raw frames and datagrams (struct sockaddr_ieee802154). @see address_families(7) */
export const AF_IEEE802154: G.AddressFamily.AF_IEEE802154 = 36;
/** IPv4: 32-bit addresses and 16-bit ports in a struct sockaddr_in. @see address_families(7) */
export const AF_INET: G.AddressFamily.AF_INET = 2;
/** IPv6 (struct sockaddr_in6); unless `IPV6_V6ONLY` is set, such a socket can serve IPv4 peers too as ::ffff:a.b.c.d. @see address_families(7) */
export const AF_INET6: G.AddressFamily.AF_INET6 = 10;
/** Novell IPX; the number remains but current kernels no longer implement it. @see address_families(7) */
export const AF_IPX: G.AddressFamily.AF_IPX = 4;
/** Infrared links (IrDA); removed in Linux 4.17. @see address_families(7) */
export const AF_IRDA: G.AddressFamily.AF_IRDA = 23;
/** Modular ISDN (mISDN) driver sockets (struct sockaddr_mISDN). @see address_families(7) */
export const AF_ISDN: G.AddressFamily.AF_ISDN = 34;
/** z/VM inter-user communication and HiperSockets on IBM Z (struct sockaddr_iucv). @see address_families(7) */
export const AF_IUCV: G.AddressFamily.AF_IUCV = 32;
/** Kernel Connection Multiplexor: message sockets shared over TCP connections, framed by a BPF program. @see address_families(7) */
export const AF_KCM: G.AddressFamily.AF_KCM = 41;
/** IPsec key management messages of RFC 2367 (PF_KEY version 2) on a raw socket; needs CAP_NET_ADMIN. @see address_families(7) */
export const AF_KEY: G.AddressFamily.AF_KEY = 15;
/** IEEE 802.2 logical link control type 1 and 2, addressed by MAC and SAP (struct sockaddr_llc). @see address_families(7) */
export const AF_LLC: G.AddressFamily.AF_LLC = 26;
/** Name that POSIX drafts proposed for `AF_UNIX`; `AF_UNIX` is the portable one. @see address_families(7) */
export const AF_LOCAL: G.AddressFamily.AF_UNIX = 1;
/** One more than the highest family the headers know; a bound for tables, not a family. @see address_families(7) */
export const AF_MAX: G.AddressFamily.AF_MAX = 46;
/** Management Component Transport Protocol, to controllers within one machine (struct sockaddr_mctp). @see address_families(7) */
export const AF_MCTP: G.AddressFamily.AF_MCTP = 45;
/** MPLS labels in rtnetlink routes; socket(2) cannot open it. @see address_families(7) */
export const AF_MPLS: G.AddressFamily.AF_MPLS = 28;
/** Reserved for an 802.2 LLC and NetBEUI project; never implemented. @see address_families(7) */
export const AF_NETBEUI: G.AddressFamily.AF_NETBEUI = 13;
/** Messages between programs and kernel subsystems such as routing, diagnostics and audit (struct sockaddr_nl). @see address_families(7) */
export const AF_NETLINK: G.AddressFamily.AF_NETLINK = 16;
/** NET/ROM, an amateur radio network layer that runs on top of AX.25. @see address_families(7) */
export const AF_NETROM: G.AddressFamily.AF_NETROM = 6;
/** Near field communication: raw tag access and LLCP (struct sockaddr_nfc and sockaddr_nfc_llcp). @see address_families(7) */
export const AF_NFC: G.AddressFamily.AF_NFC = 39;
/** Frames as the device driver sees them, below IP (struct sockaddr_ll); needs CAP_NET_RAW. @see address_families(7) */
export const AF_PACKET: G.AddressFamily.AF_PACKET = 17;
/** Nokia modem protocol Phonet, with datagrams and pipes (struct sockaddr_pn). @see address_families(7) */
export const AF_PHONET: G.AddressFamily.AF_PHONET = 35;
/** PPP over something else, PPPoE, PPTP or L2TP, chosen by the protocol argument (struct sockaddr_pppox). @see address_families(7) */
export const AF_PPPOX: G.AddressFamily.AF_PPPOX = 24;
/** Qualcomm IPC Router, to services on modem and DSP processors (struct sockaddr_qrtr). @see address_families(7) */
export const AF_QIPCRTR: G.AddressFamily.AF_QIPCRTR = 42;
/** Reliable Datagram Sockets over TCP or InfiniBand, addressed by struct sockaddr_in or sockaddr_in6. @see address_families(7) */
export const AF_RDS: G.AddressFamily.AF_RDS = 21;
/** ROSE, the amateur radio X.25 packet layer over AX.25 (struct sockaddr_rose). @see address_families(7) */
export const AF_ROSE: G.AddressFamily.AF_ROSE = 11;
/** Name of the 4.4BSD routing socket family, given to `AF_NETLINK`; the messages are not those of BSD. @see address_families(7) */
export const AF_ROUTE: G.AddressFamily.AF_NETLINK = 16;
/** Rx remote procedure calls as used by AFS, carried over UDP (struct sockaddr_rxrpc). @see address_families(7) */
export const AF_RXRPC: G.AddressFamily.AF_RXRPC = 33;
/** Security callback pseudo family, used for firewall upcalls in Linux 2.1 development kernels only. @see address_families(7) */
export const AF_SECURITY: G.AddressFamily.AF_SECURITY = 14;
/** Shared Memory Communications: TCP semantics over RDMA or ISM devices, falling back to TCP; uses IP addresses. @see address_families(7) */
export const AF_SMC: G.AddressFamily.AF_SMC = 43;
/** Reserved for the Linux SNA project (IBM Systems Network Architecture); never in the mainline kernel. @see address_families(7) */
export const AF_SNA: G.AddressFamily.AF_SNA = 22;
/** Transparent Inter-Process Communication within a cluster, addressed by service or socket (struct sockaddr_tipc). @see address_families(7) */
export const AF_TIPC: G.AddressFamily.AF_TIPC = 30;
/** Sockets between processes of one host, addressed by a path, an abstract name or nothing (struct sockaddr_un). @see address_families(7) */
export const AF_UNIX: G.AddressFamily.AF_UNIX = 1;
/** No family given: as a `getaddrinfo` hint it means any, and connecting a datagram socket to it dissolves the association. @see address_families(7) */
export const AF_UNSPEC: G.AddressFamily.AF_UNSPEC = 0;
/** Between a virtual machine and its host, addressed by context id and port (struct sockaddr_vm). @see address_families(7) */
export const AF_VSOCK: G.AddressFamily.AF_VSOCK = 40;
/** Sangoma WANPIPE cards; removed in Linux 2.6.21. @see address_families(7) */
export const AF_WANPIPE: G.AddressFamily.AF_WANPIPE = 25;
/** ITU-T X.25 packet layer, addressed by X.121 numbers (struct sockaddr_x25). @see address_families(7) */
export const AF_X25: G.AddressFamily.AF_X25 = 9;
/** Raw frames through rings shared with the driver, fed by an XDP program (struct sockaddr_xdp). @see address_families(7) */
export const AF_XDP: G.AddressFamily.AF_XDP = 44;
/** Return IPv4 or IPv6 addresses only when this host has one of that family, loopback not counted. @see getaddrinfo(3) */
export const AI_ADDRCONFIG: G.AddrInfoFlag.AI_ADDRCONFIG = 32;
/** With `AI_V4MAPPED`, return IPv6 and mapped IPv4 addresses together; without it, no effect. @see getaddrinfo(3) */
export const AI_ALL: G.AddrInfoFlag.AI_ALL = 16;
/** Convert the official name back to the encoding of the locale; with `AI_CANONNAME`. @see getaddrinfo(3) */
export const AI_CANONIDN: G.AddrInfoFlag.AI_CANONIDN = 128;
/** Also return the official host name, in the first result. @see getaddrinfo(3) */
export const AI_CANONNAME: G.AddrInfoFlag.AI_CANONNAME = 2;
/** Convert an internationalized host name from the encoding of the locale before the lookup; a glibc extension. @see getaddrinfo(3) */
export const AI_IDN: G.AddrInfoFlag.AI_IDN = 64;
/** Deprecated: once allowed unassigned Unicode code points; glibc now ignores it. @see getaddrinfo(3) */
export const AI_IDN_ALLOW_UNASSIGNED: G.AddrInfoFlag.AI_IDN_ALLOW_UNASSIGNED = 256;
/** Deprecated: once demanded the letters, digits and hyphens of STD 3; glibc now ignores it. @see getaddrinfo(3) */
export const AI_IDN_USE_STD3_ASCII_RULES: G.AddrInfoFlag.AI_IDN_USE_STD3_ASCII_RULES = 512;
/** The host must be a numeric address; never ask a name server. @see getaddrinfo(3) */
export const AI_NUMERICHOST: G.AddrInfoFlag.AI_NUMERICHOST = 4;
/** The service must be a port number; never look it up by name. @see getaddrinfo(3) */
export const AI_NUMERICSERV: G.AddrInfoFlag.AI_NUMERICSERV = 1024;
/** Without a host, return the wildcard address for bind instead of loopback for connect. @see getaddrinfo(3) */
export const AI_PASSIVE: G.AddrInfoFlag.AI_PASSIVE = 1;
/** For `AF_INET6`: when there are no IPv6 addresses, return the IPv4 ones as ::ffff:a.b.c.d. @see getaddrinfo(3) */
export const AI_V4MAPPED: G.AddrInfoFlag.AI_V4MAPPED = 8;
/** Decrypt the data sent to the socket. @see https://docs.kernel.org/crypto/userspace-if.html */
export const ALG_OP_DECRYPT: G.AlgOperation.ALG_OP_DECRYPT = 0;
/** Encrypt the data sent to the socket. @see https://docs.kernel.org/crypto/userspace-if.html */
export const ALG_OP_ENCRYPT: G.AlgOperation.ALG_OP_ENCRYPT = 1;
/** Control message with the number of bytes (32-bit integer) of associated data at the front of what is sent. @see https://docs.kernel.org/crypto/userspace-if.html */
export const ALG_SET_AEAD_ASSOCLEN: G.AlgControl.ALG_SET_AEAD_ASSOCLEN = 4;
/** Sets the size of the AEAD authentication tag. The size in bytes is passed as the option's length; the value itself is ignored. @see https://docs.kernel.org/crypto/userspace-if.html */
export const ALG_SET_AEAD_AUTHSIZE: G.AlgOption.ALG_SET_AEAD_AUTHSIZE = 5;
/** Gives test entropy to a random number generator for validation runs; needs CAP_SYS_ADMIN and a kernel built for it. @see https://docs.kernel.org/crypto/userspace-if.html */
export const ALG_SET_DRBG_ENTROPY: G.AlgOption.ALG_SET_DRBG_ENTROPY = 6;
/** Control message with the initialization vector as `struct af_alg_iv`. @see https://docs.kernel.org/crypto/userspace-if.html */
export const ALG_SET_IV: G.AlgControl.ALG_SET_IV = 2;
/** Sets the key: the value is its raw bytes. Set only; fails with EBUSY while accepted sockets use a key. @see https://docs.kernel.org/crypto/userspace-if.html */
export const ALG_SET_KEY: G.AlgOption.ALG_SET_KEY = 1;
/** Takes the key from the kernel keyring; the value is a key serial number (32-bit integer). Set only. @see https://docs.kernel.org/crypto/userspace-if.html */
export const ALG_SET_KEY_BY_KEY_SERIAL: G.AlgOption.ALG_SET_KEY_BY_KEY_SERIAL = 7;
/** Control message with the operation as a 32-bit integer: ALG_OP_ENCRYPT or ALG_OP_DECRYPT. @see https://docs.kernel.org/crypto/userspace-if.html */
export const ALG_SET_OP: G.AlgControl.ALG_SET_OP = 3;
/** IPv6 over low-power wireless networks (6LoWPAN). @see netdevice(7) @see packet(7) */
export const ARPHRD_6LOWPAN: G.ArpHardware.ARPHRD_6LOWPAN = 825;
/** SLIP in adaptive mode, which chooses header compression by itself. @see netdevice(7) @see packet(7) */
export const ARPHRD_ADAPT: G.ArpHardware.ARPHRD_ADAPT = 264;
/** AppleTalk hardware, type 8; the kernel's LocalTalk devices use `ARPHRD_LOCALTLK`. @see netdevice(7) @see packet(7) */
export const ARPHRD_APPLETLK: G.ArpHardware.ARPHRD_APPLETLK = 8;
/** ARCnet; hardware addresses have one byte. @see netdevice(7) @see packet(7) */
export const ARPHRD_ARCNET: G.ArpHardware.ARPHRD_ARCNET = 7;
/** Nexus 64 Mbit/s Ash network. @see netdevice(7) @see packet(7) */
export const ARPHRD_ASH: G.ArpHardware.ARPHRD_ASH = 781;
/** ATM, asynchronous transfer mode, hardware type 19. @see netdevice(7) @see packet(7) */
export const ARPHRD_ATM: G.ArpHardware.ARPHRD_ATM = 19;
/** AX.25 amateur radio; addresses are 7-byte call signs. @see netdevice(7) @see packet(7) */
export const ARPHRD_AX25: G.ArpHardware.ARPHRD_AX25 = 3;
/** Broadcast interface (BIF) of the Fujitsu AP1000. @see netdevice(7) @see packet(7) */
export const ARPHRD_BIF: G.ArpHardware.ARPHRD_BIF = 775;
/** Interface to an ST-Ericsson modem that speaks CAIF. @see netdevice(7) @see packet(7) */
export const ARPHRD_CAIF: G.ArpHardware.ARPHRD_CAIF = 822;
/** Controller Area Network interface, for `PF_CAN` sockets; it has no hardware address. @see netdevice(7) @see packet(7) */
export const ARPHRD_CAN: G.ArpHardware.ARPHRD_CAN = 280;
/** MIT Chaosnet, hardware type 5. @see netdevice(7) @see packet(7) */
export const ARPHRD_CHAOS: G.ArpHardware.ARPHRD_CHAOS = 5;
/** Cisco's variant of HDLC on synchronous serial lines. @see netdevice(7) @see packet(7) */
export const ARPHRD_CISCO: G.ArpHardware.ARPHRD_CISCO = 513;
/** SLIP with Van Jacobson compression of TCP headers. @see netdevice(7) @see packet(7) */
export const ARPHRD_CSLIP: G.ArpHardware.ARPHRD_CSLIP = 257;
/** SLIP in a 6-bit encoding with compressed TCP headers. @see netdevice(7) @see packet(7) */
export const ARPHRD_CSLIP6: G.ArpHardware.ARPHRD_CSLIP6 = 259;
/** Digital's DDCMP link protocol for DECnet. @see netdevice(7) @see packet(7) */
export const ARPHRD_DDCMP: G.ArpHardware.ARPHRD_DDCMP = 517;
/** Frame Relay virtual circuit, named by its DLCI. @see netdevice(7) @see packet(7) */
export const ARPHRD_DLCI: G.ArpHardware.ARPHRD_DLCI = 15;
/** Acorn Econet device; no longer supported. @see netdevice(7) @see packet(7) */
export const ARPHRD_ECONET: G.ArpHardware.ARPHRD_ECONET = 782;
/** Experimental Ethernet at 3 Mbit/s, hardware type 2. @see netdevice(7) @see packet(7) */
export const ARPHRD_EETHER: G.ArpHardware.ARPHRD_EETHER = 2;
/** Ethernet and whatever looks like it: bridges, veth, TAP and managed Wi-Fi interfaces. @see netdevice(7) @see packet(7) */
export const ARPHRD_ETHER: G.ArpHardware.ARPHRD_ETHER = 1;
/** Hardware with EUI-64 addresses of 8 bytes, hardware type 27. @see netdevice(7) @see packet(7) */
export const ARPHRD_EUI64: G.ArpHardware.ARPHRD_EUI64 = 27;
/** Fibre Channel, arbitrated loop. @see netdevice(7) @see packet(7) */
export const ARPHRD_FCAL: G.ArpHardware.ARPHRD_FCAL = 785;
/** Fibre Channel, switched fabric; 788 to 799 are kept for further fabrics. @see netdevice(7) @see packet(7) */
export const ARPHRD_FCFABRIC: G.ArpHardware.ARPHRD_FCFABRIC = 787;
/** Fibre Channel, public loop. @see netdevice(7) @see packet(7) */
export const ARPHRD_FCPL: G.ArpHardware.ARPHRD_FCPL = 786;
/** Fibre Channel, point to point. @see netdevice(7) @see packet(7) */
export const ARPHRD_FCPP: G.ArpHardware.ARPHRD_FCPP = 784;
/** FDDI, the fiber ring at 100 Mbit/s. @see netdevice(7) @see packet(7) */
export const ARPHRD_FDDI: G.ArpHardware.ARPHRD_FDDI = 774;
/** Frame Relay access device; its circuits are `ARPHRD_DLCI`. @see netdevice(7) @see packet(7) */
export const ARPHRD_FRAD: G.ArpHardware.ARPHRD_FRAD = 770;
/** Other name of `ARPHRD_CISCO`, that is Cisco HDLC; plain HDLC is `ARPHRD_RAWHDLC`. @see netdevice(7) @see packet(7) */
export const ARPHRD_HDLC: G.ArpHardware.ARPHRD_CISCO = 513;
/** High Performance Parallel Interface, at 800 Mbit/s. @see netdevice(7) @see packet(7) */
export const ARPHRD_HIPPI: G.ArpHardware.ARPHRD_HIPPI = 780;
/** Board that runs X.25 in its firmware. @see netdevice(7) @see packet(7) */
export const ARPHRD_HWX25: G.ArpHardware.ARPHRD_HWX25 = 272;
/** IPv4 over FireWire (RFC 2734), hardware type 24. @see netdevice(7) @see packet(7) */
export const ARPHRD_IEEE1394: G.ArpHardware.ARPHRD_IEEE1394 = 24;
/** IEEE 802 networks in ARP, hardware type 6; some LANs use it in place of `ARPHRD_ETHER`. @see netdevice(7) @see packet(7) */
export const ARPHRD_IEEE802: G.ArpHardware.ARPHRD_IEEE802 = 6;
/** IEEE 802.11 in monitor mode, frames starting with the 802.11 header; ordinary Wi-Fi is `ARPHRD_ETHER`. @see netdevice(7) @see packet(7) */
export const ARPHRD_IEEE80211: G.ArpHardware.ARPHRD_IEEE80211 = 801;
/** IEEE 802.11 in monitor mode with a Prism2 header before each frame. @see netdevice(7) @see packet(7) */
export const ARPHRD_IEEE80211_PRISM: G.ArpHardware.ARPHRD_IEEE80211_PRISM = 802;
/** IEEE 802.11 in monitor mode with a radiotap header before each frame, the usual one today. @see netdevice(7) @see packet(7) */
export const ARPHRD_IEEE80211_RADIOTAP: G.ArpHardware.ARPHRD_IEEE80211_RADIOTAP = 803;
/** IEEE 802.15.4 low-power radio; addresses have 8 bytes. @see netdevice(7) @see packet(7) */
export const ARPHRD_IEEE802154: G.ArpHardware.ARPHRD_IEEE802154 = 804;
/** IEEE 802.15.4 interface in monitor mode, which sees every frame on the air. @see netdevice(7) @see packet(7) */
export const ARPHRD_IEEE802154_MONITOR: G.ArpHardware.ARPHRD_IEEE802154_MONITOR = 805;
/** glibc's name for type 805 from when it meant an IEEE 802.15.4 PHY; the kernel now has `ARPHRD_IEEE802154_MONITOR` there. @see netdevice(7) @see packet(7) */
export const ARPHRD_IEEE802154_PHY: G.ArpHardware.ARPHRD_IEEE802154_PHY = 805;
/** Token Ring marked as such (800); Linux no longer supports it. @see netdevice(7) @see packet(7) */
export const ARPHRD_IEEE802_TR: G.ArpHardware.ARPHRD_IEEE802_TR = 800;
/** IP over InfiniBand; its 20-byte addresses do not fit `ifr_hwaddr`. @see netdevice(7) @see packet(7) */
export const ARPHRD_INFINIBAND: G.ArpHardware.ARPHRD_INFINIBAND = 32;
/** GRE tunnel over IPv6; its hardware address is an IPv6 address. @see netdevice(7) @see packet(7) */
export const ARPHRD_IP6GRE: G.ArpHardware.ARPHRD_IP6GRE = 823;
/** IP tunneled in AppleTalk DDP. @see netdevice(7) @see packet(7) */
export const ARPHRD_IPDDP: G.ArpHardware.ARPHRD_IPDDP = 777;
/** GRE tunnel over IPv4; GRE that carries Ethernet shows as `ARPHRD_ETHER`. @see netdevice(7) @see packet(7) */
export const ARPHRD_IPGRE: G.ArpHardware.ARPHRD_IPGRE = 778;
/** Infrared port of Linux-IrDA; the stack has left the kernel. @see netdevice(7) @see packet(7) */
export const ARPHRD_IRDA: G.ArpHardware.ARPHRD_IRDA = 783;
/** LAPB, the link layer of X.25. @see netdevice(7) @see packet(7) */
export const ARPHRD_LAPB: G.ArpHardware.ARPHRD_LAPB = 516;
/** Apple LocalTalk device; addresses have one byte. @see netdevice(7) @see packet(7) */
export const ARPHRD_LOCALTLK: G.ArpHardware.ARPHRD_LOCALTLK = 773;
/** Loopback interface, `lo`. @see netdevice(7) @see packet(7) */
export const ARPHRD_LOOPBACK: G.ArpHardware.ARPHRD_LOOPBACK = 772;
/** Management Component Transport Protocol link, as over I2C or serial. @see netdevice(7) @see packet(7) */
export const ARPHRD_MCTP: G.ArpHardware.ARPHRD_MCTP = 290;
/** Metricom STRIP packet radio; the driver has left the kernel. @see netdevice(7) @see packet(7) */
export const ARPHRD_METRICOM: G.ArpHardware.ARPHRD_METRICOM = 23;
/** Netlink monitor device (nlmon), on which packet sockets capture netlink messages. @see netdevice(7) @see packet(7) */
export const ARPHRD_NETLINK: G.ArpHardware.ARPHRD_NETLINK = 824;
/** NET/ROM amateur radio pseudo-device, from the KA9Q software. @see netdevice(7) @see packet(7) */
export const ARPHRD_NETROM: G.ArpHardware.ARPHRD_NETROM = 0;
/** Device whose frames have no link header at all, such as TUN or WireGuard. @see netdevice(7) @see packet(7) */
export const ARPHRD_NONE: G.ArpHardware.ARPHRD_NONE = 65534;
/** Interface to a Nokia modem that speaks Phonet. @see netdevice(7) @see packet(7) */
export const ARPHRD_PHONET: G.ArpHardware.ARPHRD_PHONET = 820;
/** Data pipe through a Phonet modem, without a hardware address. @see netdevice(7) @see packet(7) */
export const ARPHRD_PHONET_PIPE: G.ArpHardware.ARPHRD_PHONET_PIPE = 821;
/** Register interface of PIM sparse-mode multicast routing, made by the kernel. @see netdevice(7) @see packet(7) */
export const ARPHRD_PIMREG: G.ArpHardware.ARPHRD_PIMREG = 779;
/** Point-to-point protocol link; it has no hardware address. @see netdevice(7) @see packet(7) */
export const ARPHRD_PPP: G.ArpHardware.ARPHRD_PPP = 512;
/** Proteon ProNET token ring, hardware type 4. @see netdevice(7) @see packet(7) */
export const ARPHRD_PRONET: G.ArpHardware.ARPHRD_PRONET = 4;
/** HDLC on a synchronous serial line with no protocol above its framing. @see netdevice(7) @see packet(7) */
export const ARPHRD_RAWHDLC: G.ArpHardware.ARPHRD_RAWHDLC = 518;
/** IP packets with no link header, as from cellular modems. @see netdevice(7) @see packet(7) */
export const ARPHRD_RAWIP: G.ArpHardware.ARPHRD_RAWIP = 519;
/** ROSE amateur radio network layer; addresses have 5 bytes. @see netdevice(7) @see packet(7) */
export const ARPHRD_ROSE: G.ArpHardware.ARPHRD_ROSE = 270;
/** Reserved for a notional KISS type of packet radio; unused. @see netdevice(7) @see packet(7) */
export const ARPHRD_RSRVD: G.ArpHardware.ARPHRD_RSRVD = 260;
/** IPv6-in-IPv4 tunnel such as `sit0`. @see netdevice(7) @see packet(7) */
export const ARPHRD_SIT: G.ArpHardware.ARPHRD_SIT = 776;
/** Virtual interface of SKIP, an obsolete key management scheme for IP. @see netdevice(7) @see packet(7) */
export const ARPHRD_SKIP: G.ArpHardware.ARPHRD_SKIP = 771;
/** IP over a serial line (SLIP); no ARP is done. @see netdevice(7) @see packet(7) */
export const ARPHRD_SLIP: G.ArpHardware.ARPHRD_SLIP = 256;
/** SLIP in a 6-bit encoding for lines that are not 8-bit clean. @see netdevice(7) @see packet(7) */
export const ARPHRD_SLIP6: G.ArpHardware.ARPHRD_SLIP6 = 258;
/** Tunnel of IPv4 in IPv4 (ipip); the hardware address is the local IPv4 address. @see netdevice(7) @see packet(7) */
export const ARPHRD_TUNNEL: G.ArpHardware.ARPHRD_TUNNEL = 768;
/** Tunnel over IPv6 (ip6tnl); the hardware address is the local IPv6 address. @see netdevice(7) @see packet(7) */
export const ARPHRD_TUNNEL6: G.ArpHardware.ARPHRD_TUNNEL6 = 769;
/** Nothing is known about the link. @see netdevice(7) @see packet(7) */
export const ARPHRD_VOID: G.ArpHardware.ARPHRD_VOID = 65535;
/** Monitor device of virtual machine sockets (vsockmon); each packet starts with `struct af_vsockmon_hdr`. @see netdevice(7) @see packet(7) */
export const ARPHRD_VSOCKMON: G.ArpHardware.ARPHRD_VSOCKMON = 826;
/** CCITT X.25 device. @see netdevice(7) @see packet(7) */
export const ARPHRD_X25: G.ArpHardware.ARPHRD_X25 = 271;
/** Inverse ARP reply: the peer of a virtual circuit gives its protocol address. @see arp(7) */
export const ARPOP_InREPLY: G.ArpOperation.ARPOP_InREPLY = 9;
/** Inverse ARP request: asks the peer of a virtual circuit for its protocol address (RFC 2390). @see arp(7) */
export const ARPOP_InREQUEST: G.ArpOperation.ARPOP_InREQUEST = 8;
/** Negative answer of an ATM ARP server, which has no entry for the address. @see arp(7) */
export const ARPOP_NAK: G.ArpOperation.ARPOP_NAK = 10;
/** ARP reply: the sender has the address at this hardware address. @see arp(7) */
export const ARPOP_REPLY: G.ArpOperation.ARPOP_REPLY = 2;
/** ARP request: asks who has a protocol address. @see arp(7) */
export const ARPOP_REQUEST: G.ArpOperation.ARPOP_REQUEST = 1;
/** RARP reply: gives the protocol address asked for. @see arp(7) */
export const ARPOP_RREPLY: G.ArpOperation.ARPOP_RREPLY = 4;
/** RARP request: asks which protocol address belongs to a hardware address. @see arp(7) */
export const ARPOP_RREQUEST: G.ArpOperation.ARPOP_RREQUEST = 3;
/** The entry is complete: the hardware address is known. @see arp(7) */
export const ATF_COM: G.ArpFlag.ATF_COM = 2;
/** This address is not answered for. @see arp(7) */
export const ATF_DONTPUB: G.ArpFlag.ATF_DONTPUB = 64;
/** The mask is to be used, for networks that are proxied. @see arp(7) */
export const ATF_NETMASK: G.ArpFlag.ATF_NETMASK = 32;
/** The entry stays: it does not expire. @see arp(7) */
export const ATF_PERM: G.ArpFlag.ATF_PERM = 4;
/** Others are answered for this address: proxy ARP. @see arp(7) */
export const ATF_PUBL: G.ArpFlag.ATF_PUBL = 8;
/** Asked for trailers, a thing of 4.2BSD; no effect. @see arp(7) */
export const ATF_USETRAILERS: G.ArpFlag.ATF_USETRAILERS = 16;
/** How T1 grows on retries: 0 not at all, 1 linearly, 2 exponentially. @see netax25/ax25.h @see https://docs.kernel.org/networking/ax25.html */
export const AX25_BACKOFF: G.Ax25Option.AX25_BACKOFF = 6;
/** Repeats frames within one port. @see netax25/ax25.h */
export const AX25_DIGI_INBAND: G.Ax25DigipeatMode.AX25_DIGI_INBAND = 1;
/** Repeats frames from one port to another. @see netax25/ax25.h */
export const AX25_DIGI_XBAND: G.Ax25DigipeatMode.AX25_DIGI_XBAND = 2;
/** Nonzero selects extended sequence numbers, modulo 128 instead of 8. @see netax25/ax25.h @see https://docs.kernel.org/networking/ax25.html */
export const AX25_EXTSEQ: G.Ax25Option.AX25_EXTSEQ = 7;
/** Nonzero marks the socket as that of a digipeater, so that already repeated addresses can be set. @see netax25/ax25.h @see https://docs.kernel.org/networking/ax25.html */
export const AX25_IAMDIGI: G.Ax25Option.AX25_IAMDIGI = 12;
/** Time in minutes after which an AX.25 connection without traffic is closed; 0 never. @see netax25/ax25.h @see https://docs.kernel.org/networking/ax25.html */
export const AX25_IDLE: G.Ax25Option.AX25_IDLE = 9;
/** Buffers that IP may queue on the link; glibc still lists it, the kernel does not know it. @see netax25/ax25.h @see https://docs.kernel.org/networking/ax25.html */
export const AX25_IPMAXQUEUE: G.Ax25Option.AX25_IPMAXQUEUE = 11;
/** Cuts the connection named in `struct ax25_ctl_struct`, which ends with ENETRESET. @see netax25/ax25.h */
export const AX25_KILL: G.Ax25CtlCommand.AX25_KILL = 99;
/** Most digipeaters in an address, the size of `fsa_digipeater` in `struct full_sockaddr_ax25`. @see netax25/ax25.h */
export const AX25_MAX_DIGIS: G.Ax25Limit.AX25_MAX_DIGIS = 8;
/** Size of the `values` array of `struct ax25_parms_struct`; not all places are used. @see netax25/ax25.h */
export const AX25_MAX_VALUES: G.Ax25Limit.AX25_MAX_VALUES = 20;
/** Default payload of an AX.25 frame in bytes. @see netax25/ax25.h */
export const AX25_MTU: G.Ax25Limit.AX25_MTU = 256;
/** Retries before an AX.25 connection counts as failed, 1 to 31. @see netax25/ax25.h @see https://docs.kernel.org/networking/ax25.html */
export const AX25_N2: G.Ax25Option.AX25_N2 = 3;
/** Users without a callsign of their own may not open connections, unless they have CAP_NET_ADMIN. @see netax25/ax25.h */
export const AX25_NOUID_BLOCK: G.Ax25UidPolicy.AX25_NOUID_BLOCK = 1;
/** Users without a callsign of their own may bind to any they name. @see netax25/ax25.h */
export const AX25_NOUID_DEFAULT: G.Ax25UidPolicy.AX25_NOUID_DEFAULT = 0;
/** Largest frame payload in bytes, 16 to 65535; longer data is split. @see netax25/ax25.h @see https://docs.kernel.org/networking/ax25.html */
export const AX25_PACLEN: G.Ax25Option.AX25_PACLEN = 10;
/** Nonzero puts the protocol identifier byte at the front of the data sent and received. @see netax25/ax25.h @see https://docs.kernel.org/networking/ax25.html */
export const AX25_PIDINCL: G.Ax25Option.AX25_PIDINCL = 8;
/** Sets how IP travels on the route: `D` as datagrams, `V` over a virtual circuit, blank for the default. @see netax25/ax25.h */
export const AX25_SET_RT_IPMODE: G.Ax25RouteCommand.AX25_SET_RT_IPMODE = 2;
/** Time in seconds to wait for an acknowledgement before sending an AX.25 frame again. @see netax25/ax25.h @see https://docs.kernel.org/networking/ax25.html */
export const AX25_T1: G.Ax25Option.AX25_T1 = 2;
/** Time in seconds by which an AX.25 acknowledgement may be held back. @see netax25/ax25.h @see https://docs.kernel.org/networking/ax25.html */
export const AX25_T2: G.Ax25Option.AX25_T2 = 5;
/** Time in seconds after which a quiet AX.25 link is probed. @see netax25/ax25.h @see https://docs.kernel.org/networking/ax25.html */
export const AX25_T3: G.Ax25Option.AX25_T3 = 4;
/** Default sequence numbers: 8 for normal ones, 128 for extended ones. @see netax25/ax25.h */
export const AX25_VALUES_AXDEFMODE: G.Ax25ParmIndex.AX25_VALUES_AXDEFMODE = 1;
/** Default growth of T1: `E` exponential, `L` linear. @see netax25/ax25.h */
export const AX25_VALUES_BACKOFF: G.Ax25ParmIndex.AX25_VALUES_BACKOFF = 4;
/** Whether connected mode is allowed on the port, 0 or 1. @see netax25/ax25.h */
export const AX25_VALUES_CONMODE: G.Ax25ParmIndex.AX25_VALUES_CONMODE = 5;
/** Which frames the port repeats: AX25_DIGI_INBAND and AX25_DIGI_XBAND. @see netax25/ax25.h */
export const AX25_VALUES_DIGI: G.Ax25ParmIndex.AX25_VALUES_DIGI = 12;
/** Default window with extended sequence numbers. @see netax25/ax25.h */
export const AX25_VALUES_EWINDOW: G.Ax25ParmIndex.AX25_VALUES_EWINDOW = 7;
/** Default idle timer of a virtual circuit. @see netax25/ax25.h */
export const AX25_VALUES_IDLE: G.Ax25ParmIndex.AX25_VALUES_IDLE = 13;
/** How IP is carried by default: `D` datagram, `V` virtual circuit. @see netax25/ax25.h */
export const AX25_VALUES_IPDEFMODE: G.Ax25ParmIndex.AX25_VALUES_IPDEFMODE = 0;
/** How many buffers IP may queue on the port. @see netax25/ax25.h */
export const AX25_VALUES_IPMAXQUEUE: G.Ax25ParmIndex.AX25_VALUES_IPMAXQUEUE = 15;
/** Default number of retries. @see netax25/ax25.h */
export const AX25_VALUES_N2: G.Ax25ParmIndex.AX25_VALUES_N2 = 11;
/** Whether NET/ROM may use the port, 0 or 1. @see netax25/ax25.h */
export const AX25_VALUES_NETROM: G.Ax25ParmIndex.AX25_VALUES_NETROM = 2;
/** Default payload size in bytes, the MTU of the port. @see netax25/ax25.h */
export const AX25_VALUES_PACLEN: G.Ax25ParmIndex.AX25_VALUES_PACLEN = 14;
/** Default of timer T1, the wait for an acknowledgement. @see netax25/ax25.h */
export const AX25_VALUES_T1: G.Ax25ParmIndex.AX25_VALUES_T1 = 8;
/** Default of timer T2, the delay of an acknowledgement. @see netax25/ax25.h */
export const AX25_VALUES_T2: G.Ax25ParmIndex.AX25_VALUES_T2 = 9;
/** Default of timer T3, after which a quiet link is probed. @see netax25/ax25.h */
export const AX25_VALUES_T3: G.Ax25ParmIndex.AX25_VALUES_T3 = 10;
/** Whether text frames are allowed on the port, 0 or 1. @see netax25/ax25.h */
export const AX25_VALUES_TEXT: G.Ax25ParmIndex.AX25_VALUES_TEXT = 3;
/** Default window with normal sequence numbers. @see netax25/ax25.h */
export const AX25_VALUES_WINDOW: G.Ax25ParmIndex.AX25_VALUES_WINDOW = 6;
/** Frames that may be unacknowledged at once: 1 to 7, or 1 to 63 with AX25_EXTSEQ. @see netax25/ax25.h @see https://docs.kernel.org/networking/ax25.html */
export const AX25_WINDOW: G.Ax25Option.AX25_WINDOW = 1;
/** The result of `BPF_RET` is the accumulator A. @see https://docs.kernel.org/networking/filter.html */
export const BPF_A: G.BpfSource.BPF_A = 16;
/** The value is in the packet at offset `k`; offsets from `SKF_AD_OFF` reach ancillary data. @see https://docs.kernel.org/networking/filter.html */
export const BPF_ABS: G.BpfMode.BPF_ABS = 32;
/** Adds the operand to A. @see https://docs.kernel.org/networking/filter.html */
export const BPF_ADD: G.BpfOperation.BPF_ADD = 0;
/** Computes with A and an operand, leaving the result in A. @see https://docs.kernel.org/networking/filter.html */
export const BPF_ALU: G.BpfClass.BPF_ALU = 4;
/** Ands A with the operand, bit by bit. @see https://docs.kernel.org/networking/filter.html */
export const BPF_AND: G.BpfOperation.BPF_AND = 80;
/** Loads a single byte. @see https://docs.kernel.org/networking/filter.html */
export const BPF_B: G.BpfWidth.BPF_B = 16;
/** Divides A by the operand, unsigned; dividing by X when it is 0 ends the filter with result 0. @see https://docs.kernel.org/networking/filter.html */
export const BPF_DIV: G.BpfOperation.BPF_DIV = 48;
/** Loads 16 bits, converted from network byte order. @see https://docs.kernel.org/networking/filter.html */
export const BPF_H: G.BpfWidth.BPF_H = 8;
/** The value is the constant `k`. @see https://docs.kernel.org/networking/filter.html */
export const BPF_IMM: G.BpfMode.BPF_IMM = 0;
/** The value is in the packet at offset X + `k`. @see https://docs.kernel.org/networking/filter.html */
export const BPF_IND: G.BpfMode.BPF_IND = 64;
/** Jumps always, by `k` instructions. @see https://docs.kernel.org/networking/filter.html */
export const BPF_JA: G.BpfJump.BPF_JA = 0;
/** Jumps if A equals the operand. @see https://docs.kernel.org/networking/filter.html */
export const BPF_JEQ: G.BpfJump.BPF_JEQ = 16;
/** Jumps if A is greater than the operand or equal to it, unsigned. @see https://docs.kernel.org/networking/filter.html */
export const BPF_JGE: G.BpfJump.BPF_JGE = 48;
/** Jumps if A is greater than the operand, unsigned. @see https://docs.kernel.org/networking/filter.html */
export const BPF_JGT: G.BpfJump.BPF_JGT = 32;
/** Jumps forward, by `jt` when the condition holds and by `jf` when not. @see https://docs.kernel.org/networking/filter.html */
export const BPF_JMP: G.BpfClass.BPF_JMP = 5;
/** Jumps if A and the operand have a set bit in common. @see https://docs.kernel.org/networking/filter.html */
export const BPF_JSET: G.BpfJump.BPF_JSET = 64;
/** The operand is the constant `k`. @see https://docs.kernel.org/networking/filter.html */
export const BPF_K: G.BpfSource.BPF_K = 0;
/** Loads a value into the accumulator A. @see https://docs.kernel.org/networking/filter.html */
export const BPF_LD: G.BpfClass.BPF_LD = 0;
/** Loads a value into the index register X. @see https://docs.kernel.org/networking/filter.html */
export const BPF_LDX: G.BpfClass.BPF_LDX = 1;
/** The value is the length of the packet. @see https://docs.kernel.org/networking/filter.html */
export const BPF_LEN: G.BpfMode.BPF_LEN = 128;
/** Another name of `SKF_LL_OFF`, in the style of BPF. @see https://docs.kernel.org/networking/filter.html */
export const BPF_LL_OFF: G.FilterOffset.SKF_LL_OFF = -2097152;
/** Shifts A left by the operand. @see https://docs.kernel.org/networking/filter.html */
export const BPF_LSH: G.BpfOperation.BPF_LSH = 96;
/** Major version of the filter language, 1, as in BSD. @see https://docs.kernel.org/networking/filter.html */
export const BPF_MAJOR_VERSION: G.BpfLimit.BPF_MAJOR_VERSION = 1;
/** Most instructions that a filter may have; more fail with `EINVAL`. @see https://docs.kernel.org/networking/filter.html */
export const BPF_MAXINSNS: G.BpfLimit.BPF_MAXINSNS = 4096;
/** The value is scratch memory word `k`. @see https://docs.kernel.org/networking/filter.html */
export const BPF_MEM: G.BpfMode.BPF_MEM = 96;
/** Number of 32-bit words of scratch memory that a filter has. @see https://docs.kernel.org/networking/filter.html */
export const BPF_MEMWORDS: G.BpfLimit.BPF_MEMWORDS = 16;
/** Minor version of the filter language, 1, as in BSD. @see https://docs.kernel.org/networking/filter.html */
export const BPF_MINOR_VERSION: G.BpfLimit.BPF_MINOR_VERSION = 1;
/** Copies between A and X, by `BPF_TAX` or `BPF_TXA`. @see https://docs.kernel.org/networking/filter.html */
export const BPF_MISC: G.BpfClass.BPF_MISC = 7;
/** Leaves in A the remainder of dividing it by the operand, unsigned; not in the original BSD filter. @see https://docs.kernel.org/networking/filter.html */
export const BPF_MOD: G.BpfOperation.BPF_MOD = 144;
/** The value is 4 times the low half of the packet byte at `k`: the length of an IPv4 header; with `BPF_LDX` only. @see https://docs.kernel.org/networking/filter.html */
export const BPF_MSH: G.BpfMode.BPF_MSH = 160;
/** Multiplies A by the operand. @see https://docs.kernel.org/networking/filter.html */
export const BPF_MUL: G.BpfOperation.BPF_MUL = 32;
/** Negates A; takes no operand. @see https://docs.kernel.org/networking/filter.html */
export const BPF_NEG: G.BpfOperation.BPF_NEG = 128;
/** Another name of `SKF_NET_OFF`, in the style of BPF. @see https://docs.kernel.org/networking/filter.html */
export const BPF_NET_OFF: G.FilterOffset.SKF_NET_OFF = -1048576;
/** Ors the operand into A, bit by bit. @see https://docs.kernel.org/networking/filter.html */
export const BPF_OR: G.BpfOperation.BPF_OR = 64;
/** Ends the filter; the result is the number of bytes of the packet to keep, 0 to drop it. @see https://docs.kernel.org/networking/filter.html */
export const BPF_RET: G.BpfClass.BPF_RET = 6;
/** Shifts A right by the operand, filling with zeros. @see https://docs.kernel.org/networking/filter.html */
export const BPF_RSH: G.BpfOperation.BPF_RSH = 112;
/** Stores the accumulator A into scratch memory word `k`. @see https://docs.kernel.org/networking/filter.html */
export const BPF_ST: G.BpfClass.BPF_ST = 2;
/** Stores the index register X into scratch memory word `k`. @see https://docs.kernel.org/networking/filter.html */
export const BPF_STX: G.BpfClass.BPF_STX = 3;
/** Subtracts the operand from A. @see https://docs.kernel.org/networking/filter.html */
export const BPF_SUB: G.BpfOperation.BPF_SUB = 16;
/** Copies the accumulator A into the index register X. @see https://docs.kernel.org/networking/filter.html */
export const BPF_TAX: G.BpfMiscOperation.BPF_TAX = 0;
/** Copies the index register X into the accumulator A. @see https://docs.kernel.org/networking/filter.html */
export const BPF_TXA: G.BpfMiscOperation.BPF_TXA = 128;
/** Loads 32 bits, converted from network byte order. @see https://docs.kernel.org/networking/filter.html */
export const BPF_W: G.BpfWidth.BPF_W = 0;
/** The operand is the index register X. @see https://docs.kernel.org/networking/filter.html */
export const BPF_X: G.BpfSource.BPF_X = 8;
/** Exclusive-ors A with the operand, bit by bit; not in the original BSD filter. @see https://docs.kernel.org/networking/filter.html */
export const BPF_XOR: G.BpfOperation.BPF_XOR = 160;
/** Which controllers an L2CAP channel may use: 0 BR/EDR only, 1 and 2 prefer one of the two (32-bit unsigned). @see bluetooth/bluetooth.h */
export const BT_CHANNEL_POLICY: G.BluetoothOption.BT_CHANNEL_POLICY = 10;
/** Lets a listener decide on each connection, which is set up by the first read (int bool). @see bluetooth/bluetooth.h */
export const BT_DEFER_SETUP: G.BluetoothOption.BT_DEFER_SETUP = 7;
/** Lets the controller drop data that is too late (int bool); L2CAP. @see bluetooth/bluetooth.h */
export const BT_FLUSHABLE: G.BluetoothOption.BT_FLUSHABLE = 8;
/** Mode of an L2CAP channel, such as 0x80 for flow control by credits of Bluetooth LE (8-bit unsigned). @see bluetooth/bluetooth.h */
export const BT_MODE: G.BluetoothOption.BT_MODE = 15;
/** Which radio modes are supported, flags (32-bit unsigned, get only). @see bluetooth/bluetooth.h */
export const BT_PHY: G.BluetoothOption.BT_PHY = 14;
/** Delivers the status of each SCO packet as a control message (int bool); since Linux 5.9. @see bluetooth/bluetooth.h */
export const BT_PKT_STATUS: G.BluetoothOption.BT_PKT_STATUS = 16;
/** Whether a sleeping link is woken to send (struct bt_power); L2CAP. @see bluetooth/bluetooth.h */
export const BT_POWER: G.BluetoothOption.BT_POWER = 9;
/** Most bytes to receive at once (16-bit unsigned); Bluetooth LE channels and SCO. @see bluetooth/bluetooth.h */
export const BT_RCVMTU: G.BluetoothOption.BT_RCVMTU = 13;
/** How well the connection is protected (struct bt_security); not for SCO. @see bluetooth/bluetooth.h */
export const BT_SECURITY: G.BluetoothOption.BT_SECURITY = 4;
/** Most bytes to send at once (16-bit unsigned, get only); Bluetooth LE channels and SCO. @see bluetooth/bluetooth.h */
export const BT_SNDMTU: G.BluetoothOption.BT_SNDMTU = 12;
/** Form of the sound (struct bt_voice); SCO, before connecting. @see bluetooth/bluetooth.h */
export const BT_VOICE: G.BluetoothOption.BT_VOICE = 11;
/** AT commands to the modem. @see https://docs.kernel.org/networking/caif/index.html */
export const CAIFPROTO_AT: G.CaifProtocol.CAIFPROTO_AT = 0;
/** Datagrams, as for an IP connection of the modem. @see https://docs.kernel.org/networking/caif/index.html */
export const CAIFPROTO_DATAGRAM: G.CaifProtocol.CAIFPROTO_DATAGRAM = 1;
/** Datagrams that the modem sends back, for testing. @see https://docs.kernel.org/networking/caif/index.html */
export const CAIFPROTO_DATAGRAM_LOOP: G.CaifProtocol.CAIFPROTO_DATAGRAM_LOOP = 2;
/** Debugging link to the modem. @see https://docs.kernel.org/networking/caif/index.html */
export const CAIFPROTO_DEBUG: G.CaifProtocol.CAIFPROTO_DEBUG = 5;
/** One more than the highest CAIF protocol. @see https://docs.kernel.org/networking/caif/index.html */
export const CAIFPROTO_MAX: G.CaifProtocol.CAIFPROTO_MAX = 6;
/** Remote file manager: the modem uses files of this host. @see https://docs.kernel.org/networking/caif/index.html */
export const CAIFPROTO_RFM: G.CaifProtocol.CAIFPROTO_RFM = 4;
/** Utility service, chosen by name in `struct sockaddr_caif`. @see https://docs.kernel.org/networking/caif/index.html */
export const CAIFPROTO_UTIL: G.CaifProtocol.CAIFPROTO_UTIL = 3;
/** Which kind of link to use when there are several, CAIF_LINK_HIGH_BANDW or CAIF_LINK_LOW_LATENCY; 32-bit integer, before connect(2). @see https://docs.kernel.org/networking/caif/index.html */
export const CAIFSO_LINK_SELECT: G.CaifOption.CAIFSO_LINK_SELECT = 127;
/** Request parameters of a CAIFPROTO_UTIL channel, up to 256 bytes; before connect(2). Set only. @see https://docs.kernel.org/networking/caif/index.html */
export const CAIFSO_REQ_PARAM: G.CaifOption.CAIFSO_REQ_PARAM = 128;
/** Response parameters of a CAIFPROTO_UTIL channel; documented as readable, but the kernel has no getsockopt(2) for CAIF. @see https://docs.kernel.org/networking/caif/index.html */
export const CAIFSO_RSP_PARAM: G.CaifOption.CAIFSO_RSP_PARAM = 129;
/** Debug the applications subsystem. @see linux/caif/caif_socket.h */
export const CAIF_APP_DEBUG_SERVICE: G.CaifDebugService.CAIF_APP_DEBUG_SERVICE = 2;
/** A plain channel for AT commands. @see linux/caif/caif_socket.h */
export const CAIF_ATTYPE_PLAIN: G.CaifAtType.CAIF_ATTYPE_PLAIN = 2;
/** Interactive debugging only. @see linux/caif/caif_socket.h */
export const CAIF_DEBUG_INTERACTIVE: G.CaifDebugType.CAIF_DEBUG_INTERACTIVE = 2;
/** Trace output only. @see linux/caif/caif_socket.h */
export const CAIF_DEBUG_TRACE: G.CaifDebugType.CAIF_DEBUG_TRACE = 1;
/** Both trace output and interactive debugging. @see linux/caif/caif_socket.h */
export const CAIF_DEBUG_TRACE_INTERACTIVE: G.CaifDebugType.CAIF_DEBUG_TRACE_INTERACTIVE = 0;
/** Prefer the link to the modem with high bandwidth. @see https://docs.kernel.org/networking/caif/index.html */
export const CAIF_LINK_HIGH_BANDW: G.CaifLink.CAIF_LINK_HIGH_BANDW = 0;
/** Prefer the link to the modem with low latency, the default. @see https://docs.kernel.org/networking/caif/index.html */
export const CAIF_LINK_LOW_LATENCY: G.CaifLink.CAIF_LINK_LOW_LATENCY = 1;
/** High priority. @see linux/caif/caif_socket.h */
export const CAIF_PRIO_HIGH: G.CaifPriority.CAIF_PRIO_HIGH = 20;
/** Low priority. @see linux/caif/caif_socket.h */
export const CAIF_PRIO_LOW: G.CaifPriority.CAIF_PRIO_LOW = 4;
/** Highest priority of a channel, 31. @see linux/caif/caif_socket.h */
export const CAIF_PRIO_MAX: G.CaifPriority.CAIF_PRIO_MAX = 31;
/** Lowest priority of a channel, 1. @see linux/caif/caif_socket.h */
export const CAIF_PRIO_MIN: G.CaifPriority.CAIF_PRIO_MIN = 1;
/** Normal priority. @see linux/caif/caif_socket.h */
export const CAIF_PRIO_NORMAL: G.CaifPriority.CAIF_PRIO_NORMAL = 15;
/** Debug the radio subsystem. @see linux/caif/caif_socket.h */
export const CAIF_RADIO_DEBUG_SERVICE: G.CaifDebugService.CAIF_RADIO_DEBUG_SERVICE = 1;
/** Bit rate switch: the payload is or was sent at the second, faster bit rate. @see https://docs.kernel.org/networking/can.html */
export const CANFD_BRS: G.CanFdFlag.CANFD_BRS = 1;
/** Error state indicator of the sending node; the controller sets it, so it only matters to senders on virtual interfaces. @see https://docs.kernel.org/networking/can.html */
export const CANFD_ESI: G.CanFdFlag.CANFD_ESI = 2;
/** Marks the content as CAN FD when one struct canfd_frame is used for both CAN FD and classical CAN frames. @see https://docs.kernel.org/networking/can.html */
export const CANFD_FDF: G.CanFdFlag.CANFD_FDF = 4;
/** Highest data length code of CAN FD; it stands for 64 bytes, since codes above 8 are not byte counts. @see https://docs.kernel.org/networking/can.html */
export const CANFD_MAX_DLC: G.CanLimit.CANFD_MAX_DLC = 15;
/** Longest payload of a CAN FD frame, in bytes. @see https://docs.kernel.org/networking/can.html */
export const CANFD_MAX_DLEN: G.CanLimit.CANFD_MAX_DLEN = 64;
/** Size of struct canfd_frame, 72 bytes: the MTU of an interface that carries CAN FD, and the length of a CAN FD read or write. @see https://docs.kernel.org/networking/can.html */
export const CANFD_MTU: G.CanMtu.CANFD_MTU = 72;
/** Bytes of struct canxl_frame before its `data`. @see https://docs.kernel.org/networking/can.html */
export const CANXL_HDR_SIZE: G.CanLimit.CANXL_HDR_SIZE = 12;
/** Highest data length code of CAN XL, which stands for 2048 bytes of payload. @see https://docs.kernel.org/networking/can.html */
export const CANXL_MAX_DLC: G.CanLimit.CANXL_MAX_DLC = 2047;
/** The 11 bits that a CAN XL data length code occupies. @see https://docs.kernel.org/networking/can.html */
export const CANXL_MAX_DLC_MASK: G.CanLimit.CANXL_MAX_DLC_MASK = 2047;
/** Longest payload of a CAN XL frame, in bytes. @see https://docs.kernel.org/networking/can.html */
export const CANXL_MAX_DLEN: G.CanLimit.CANXL_MAX_DLEN = 2048;
/** Largest MTU an interface that carries CAN XL may be set to; the same number as `CANXL_MTU`. @see https://docs.kernel.org/networking/can.html */
export const CANXL_MAX_MTU: G.CanMtu.CANXL_MAX_MTU = 2060;
/** Lowest data length code of CAN XL, which stands for 1 byte of payload. @see https://docs.kernel.org/networking/can.html */
export const CANXL_MIN_DLC: G.CanLimit.CANXL_MIN_DLC = 0;
/** Shortest payload of a CAN XL frame, in bytes; unlike older frames it cannot be empty. @see https://docs.kernel.org/networking/can.html */
export const CANXL_MIN_DLEN: G.CanLimit.CANXL_MIN_DLEN = 1;
/** Smallest MTU an interface that carries CAN XL may be set to: the header and 64 bytes of payload. @see https://docs.kernel.org/networking/can.html */
export const CANXL_MIN_MTU: G.CanMtu.CANXL_MIN_MTU = 76;
/** Size of struct canxl_frame with a full payload; frames on the socket are usually shorter, being cut after their data. @see https://docs.kernel.org/networking/can.html */
export const CANXL_MTU: G.CanMtu.CANXL_MTU = 2060;
/** Number of bits in the priority of a CAN XL frame. @see https://docs.kernel.org/networking/can.html */
export const CANXL_PRIO_BITS: G.CanLimit.CANXL_PRIO_BITS = 11;
/** The 11 bits of `prio` in struct canxl_frame that hold the arbitration priority. @see https://docs.kernel.org/networking/can.html */
export const CANXL_PRIO_MASK: G.CanIdMask.CANXL_PRIO_MASK = 2047;
/** Simple extended content: the payload begins with a header for security or segmentation. @see https://docs.kernel.org/networking/can.html */
export const CANXL_SEC: G.CanXlFlag.CANXL_SEC = 1;
/** Set in every CAN XL frame; a frame without it is not taken for CAN XL. @see https://docs.kernel.org/networking/can.html */
export const CANXL_XLF: G.CanXlFlag.CANXL_XLF = 128;
/** Broadcast manager, with `SOCK_DGRAM`: the kernel sends frames cyclically and filters received ones for changes. @see https://docs.kernel.org/networking/can.html */
export const CAN_BCM: G.CanProtocol.CAN_BCM = 2;
/** Error count from which a controller is bus-off. @see linux/can/error.h */
export const CAN_BUS_OFF_THRESHOLD: G.CanErrorThreshold.CAN_BUS_OFF_THRESHOLD = 256;
/** The controller samples every bit three times. @see https://docs.kernel.org/networking/can.html#netlink-interface-to-set-get-devices-properties */
export const CAN_CTRLMODE_3_SAMPLES: G.CanControllerMode.CAN_CTRLMODE_3_SAMPLES = 4;
/** The driver reports each bus error as an error frame. @see https://docs.kernel.org/networking/can.html#netlink-interface-to-set-get-devices-properties */
export const CAN_CTRLMODE_BERR_REPORTING: G.CanControllerMode.CAN_CTRLMODE_BERR_REPORTING = 16;
/** Lets classical frames of 8 bytes carry length codes 9 to 15, in `len8_dlc`. @see https://docs.kernel.org/networking/can.html#netlink-interface-to-set-get-devices-properties */
export const CAN_CTRLMODE_CC_LEN8_DLC: G.CanControllerMode.CAN_CTRLMODE_CC_LEN8_DLC = 256;
/** CAN FD frames are enabled on the interface. @see https://docs.kernel.org/networking/can.html#netlink-interface-to-set-get-devices-properties */
export const CAN_CTRLMODE_FD: G.CanControllerMode.CAN_CTRLMODE_FD = 32;
/** CAN FD in the form before the ISO standard, as first published by Bosch. @see https://docs.kernel.org/networking/can.html#netlink-interface-to-set-get-devices-properties */
export const CAN_CTRLMODE_FD_NON_ISO: G.CanControllerMode.CAN_CTRLMODE_FD_NON_ISO = 128;
/** The controller only listens: it sends neither frames nor acknowledgements. @see https://docs.kernel.org/networking/can.html#netlink-interface-to-set-get-devices-properties */
export const CAN_CTRLMODE_LISTENONLY: G.CanControllerMode.CAN_CTRLMODE_LISTENONLY = 2;
/** The controller receives its own frames, to test without a bus. @see https://docs.kernel.org/networking/can.html#netlink-interface-to-set-get-devices-properties */
export const CAN_CTRLMODE_LOOPBACK: G.CanControllerMode.CAN_CTRLMODE_LOOPBACK = 1;
/** The controller tries to send each frame once and does not repeat it. @see https://docs.kernel.org/networking/can.html#netlink-interface-to-set-get-devices-properties */
export const CAN_CTRLMODE_ONE_SHOT: G.CanControllerMode.CAN_CTRLMODE_ONE_SHOT = 8;
/** The controller does not mind when nobody acknowledges its frames. @see https://docs.kernel.org/networking/can.html#netlink-interface-to-set-get-devices-properties */
export const CAN_CTRLMODE_PRESUME_ACK: G.CanControllerMode.CAN_CTRLMODE_PRESUME_ACK = 64;
/** Transmitter delay compensation for CAN FD, with the delay measured by the hardware. @see https://docs.kernel.org/networking/can.html#netlink-interface-to-set-get-devices-properties */
export const CAN_CTRLMODE_TDC_AUTO: G.CanControllerMode.CAN_CTRLMODE_TDC_AUTO = 512;
/** Transmitter delay compensation for CAN FD, with the delay set by the user. @see https://docs.kernel.org/networking/can.html#netlink-interface-to-set-get-devices-properties */
export const CAN_CTRLMODE_TDC_MANUAL: G.CanControllerMode.CAN_CTRLMODE_TDC_MANUAL = 1024;
/** Bit 31 of `can_id`: the ID is in the extended format of 29 bits; clear for the standard format of 11 bits. @see https://docs.kernel.org/networking/can.html */
export const CAN_EFF_FLAG: G.CanIdFlag.CAN_EFF_FLAG = 2147483648;
/** Number of bits in an identifier of the extended frame format. @see https://docs.kernel.org/networking/can.html */
export const CAN_EFF_ID_BITS: G.CanLimit.CAN_EFF_ID_BITS = 29;
/** The 29 identifier bits of a frame in extended format; clears the three flag bits. @see https://docs.kernel.org/networking/can.html */
export const CAN_EFF_MASK: G.CanIdMask.CAN_EFF_MASK = 536870911;
/** Error count from which a controller is error passive. @see linux/can/error.h */
export const CAN_ERROR_PASSIVE_THRESHOLD: G.CanErrorThreshold.CAN_ERROR_PASSIVE_THRESHOLD = 128;
/** Error count from which a controller is in the warning state. @see linux/can/error.h */
export const CAN_ERROR_WARNING_THRESHOLD: G.CanErrorThreshold.CAN_ERROR_WARNING_THRESHOLD = 96;
/** No node acknowledged the frame that was sent. @see linux/can/error.h @see https://docs.kernel.org/networking/can.html#network-problem-notifications */
export const CAN_ERR_ACK: G.CanErrorClass.CAN_ERR_ACK = 32;
/** An error was seen on the bus; such frames can come in floods. @see linux/can/error.h @see https://docs.kernel.org/networking/can.html#network-problem-notifications */
export const CAN_ERR_BUSERROR: G.CanErrorClass.CAN_ERR_BUSERROR = 128;
/** The controller went bus-off after too many errors and takes no more part in traffic. @see linux/can/error.h @see https://docs.kernel.org/networking/can.html#network-problem-notifications */
export const CAN_ERR_BUSOFF: G.CanErrorClass.CAN_ERR_BUSOFF = 64;
/** Bytes 6 and 7 of the data hold the transmit and receive error counters. @see linux/can/error.h @see https://docs.kernel.org/networking/can.html#network-problem-notifications */
export const CAN_ERR_CNT: G.CanErrorClass.CAN_ERR_CNT = 512;
/** Problem of the controller, told by the `CAN_ERR_CRTL_*` bits in byte 1 of the data. @see linux/can/error.h @see https://docs.kernel.org/networking/can.html#network-problem-notifications */
export const CAN_ERR_CRTL: G.CanErrorClass.CAN_ERR_CRTL = 4;
/** The controller recovered and is error active again. @see linux/can/error.h */
export const CAN_ERR_CRTL_ACTIVE: G.CanErrorController.CAN_ERR_CRTL_ACTIVE = 64;
/** The controller's receive buffer overflowed and frames were lost. @see linux/can/error.h */
export const CAN_ERR_CRTL_RX_OVERFLOW: G.CanErrorController.CAN_ERR_CRTL_RX_OVERFLOW = 1;
/** The controller became error passive: its receive error counter is above 127. @see linux/can/error.h */
export const CAN_ERR_CRTL_RX_PASSIVE: G.CanErrorController.CAN_ERR_CRTL_RX_PASSIVE = 16;
/** The receive error counter has reached the warning level of 96. @see linux/can/error.h */
export const CAN_ERR_CRTL_RX_WARNING: G.CanErrorController.CAN_ERR_CRTL_RX_WARNING = 4;
/** The controller's transmit buffer overflowed. @see linux/can/error.h */
export const CAN_ERR_CRTL_TX_OVERFLOW: G.CanErrorController.CAN_ERR_CRTL_TX_OVERFLOW = 2;
/** The controller became error passive: its transmit error counter is above 127. @see linux/can/error.h */
export const CAN_ERR_CRTL_TX_PASSIVE: G.CanErrorController.CAN_ERR_CRTL_TX_PASSIVE = 32;
/** The transmit error counter has reached the warning level of 96. @see linux/can/error.h */
export const CAN_ERR_CRTL_TX_WARNING: G.CanErrorController.CAN_ERR_CRTL_TX_WARNING = 8;
/** The driver tells nothing more about the controller problem. @see linux/can/error.h */
export const CAN_ERR_CRTL_UNSPEC: G.CanErrorController.CAN_ERR_CRTL_UNSPEC = 0;
/** Payload length of every error message frame, in bytes. @see https://docs.kernel.org/networking/can.html */
export const CAN_ERR_DLC: G.CanLimit.CAN_ERR_DLC = 8;
/** Bit 29 of `can_id`: an error message frame made by the driver, whose `can_id` holds the error classes `CAN_ERR_*`. @see https://docs.kernel.org/networking/can.html */
export const CAN_ERR_FLAG: G.CanIdFlag.CAN_ERR_FLAG = 536870912;
/** Lost arbitration to another node; byte 0 of the data has the bit number. @see linux/can/error.h @see https://docs.kernel.org/networking/can.html#network-problem-notifications */
export const CAN_ERR_LOSTARB: G.CanErrorClass.CAN_ERR_LOSTARB = 2;
/** The controller does not tell where arbitration was lost; other values are the bit's number in the frame. @see linux/can/error.h */
export const CAN_ERR_LOSTARB_UNSPEC: G.CanErrorArbitration.CAN_ERR_LOSTARB_UNSPEC = 0;
/** The 29 error class bits of an error message frame; given to `CAN_RAW_ERR_FILTER` it asks for every error. @see https://docs.kernel.org/networking/can.html */
export const CAN_ERR_MASK: G.CanIdMask.CAN_ERR_MASK = 536870911;
/** Protocol violation, with its type in byte 2 of the data and its location in byte 3. @see linux/can/error.h @see https://docs.kernel.org/networking/can.html#network-problem-notifications */
export const CAN_ERR_PROT: G.CanErrorClass.CAN_ERR_PROT = 8;
/** An active error flag announced the error on the bus. @see linux/can/error.h */
export const CAN_ERR_PROT_ACTIVE: G.CanErrorProtocol.CAN_ERR_PROT_ACTIVE = 64;
/** A single bit was read back other than it was sent. @see linux/can/error.h */
export const CAN_ERR_PROT_BIT: G.CanErrorProtocol.CAN_ERR_PROT_BIT = 1;
/** The controller could not send a dominant bit (0). @see linux/can/error.h */
export const CAN_ERR_PROT_BIT0: G.CanErrorProtocol.CAN_ERR_PROT_BIT0 = 8;
/** The controller could not send a recessive bit (1). @see linux/can/error.h */
export const CAN_ERR_PROT_BIT1: G.CanErrorProtocol.CAN_ERR_PROT_BIT1 = 16;
/** A field of fixed form in the frame held a wrong bit. @see linux/can/error.h */
export const CAN_ERR_PROT_FORM: G.CanErrorProtocol.CAN_ERR_PROT_FORM = 2;
/** Error in the slot in which receivers acknowledge the frame. @see linux/can/error.h */
export const CAN_ERR_PROT_LOC_ACK: G.CanErrorLocation.CAN_ERR_PROT_LOC_ACK = 25;
/** Error at the delimiter bit after the acknowledge slot. @see linux/can/error.h */
export const CAN_ERR_PROT_LOC_ACK_DEL: G.CanErrorLocation.CAN_ERR_PROT_LOC_ACK_DEL = 27;
/** Error at the delimiter bit after the CRC. @see linux/can/error.h */
export const CAN_ERR_PROT_LOC_CRC_DEL: G.CanErrorLocation.CAN_ERR_PROT_LOC_CRC_DEL = 24;
/** Error in the CRC sequence, the checksum of the frame. @see linux/can/error.h */
export const CAN_ERR_PROT_LOC_CRC_SEQ: G.CanErrorLocation.CAN_ERR_PROT_LOC_CRC_SEQ = 8;
/** Error in the payload. @see linux/can/error.h */
export const CAN_ERR_PROT_LOC_DATA: G.CanErrorLocation.CAN_ERR_PROT_LOC_DATA = 10;
/** Error in the data length code. @see linux/can/error.h */
export const CAN_ERR_PROT_LOC_DLC: G.CanErrorLocation.CAN_ERR_PROT_LOC_DLC = 11;
/** Error in the end-of-frame field. @see linux/can/error.h */
export const CAN_ERR_PROT_LOC_EOF: G.CanErrorLocation.CAN_ERR_PROT_LOC_EOF = 26;
/** Error in bits 4 to 0 of an extended identifier. @see linux/can/error.h */
export const CAN_ERR_PROT_LOC_ID04_00: G.CanErrorLocation.CAN_ERR_PROT_LOC_ID04_00 = 14;
/** Error in bits 12 to 5 of an extended identifier. @see linux/can/error.h */
export const CAN_ERR_PROT_LOC_ID12_05: G.CanErrorLocation.CAN_ERR_PROT_LOC_ID12_05 = 15;
/** Error in bits 17 to 13 of an extended identifier. @see linux/can/error.h */
export const CAN_ERR_PROT_LOC_ID17_13: G.CanErrorLocation.CAN_ERR_PROT_LOC_ID17_13 = 7;
/** Error in identifier bits 20 to 18, which are bits 2 to 0 of a standard ID. @see linux/can/error.h */
export const CAN_ERR_PROT_LOC_ID20_18: G.CanErrorLocation.CAN_ERR_PROT_LOC_ID20_18 = 6;
/** Error in identifier bits 28 to 21, which are bits 10 to 3 of a standard ID. @see linux/can/error.h */
export const CAN_ERR_PROT_LOC_ID28_21: G.CanErrorLocation.CAN_ERR_PROT_LOC_ID28_21 = 2;
/** Error at the identifier extension bit. @see linux/can/error.h */
export const CAN_ERR_PROT_LOC_IDE: G.CanErrorLocation.CAN_ERR_PROT_LOC_IDE = 5;
/** Error in the intermission, the pause of three bits between frames. @see linux/can/error.h */
export const CAN_ERR_PROT_LOC_INTERM: G.CanErrorLocation.CAN_ERR_PROT_LOC_INTERM = 18;
/** Error at reserved bit 0 of the control field. @see linux/can/error.h */
export const CAN_ERR_PROT_LOC_RES0: G.CanErrorLocation.CAN_ERR_PROT_LOC_RES0 = 9;
/** Error at reserved bit 1 of the control field. @see linux/can/error.h */
export const CAN_ERR_PROT_LOC_RES1: G.CanErrorLocation.CAN_ERR_PROT_LOC_RES1 = 13;
/** Error at the remote transmission request bit. @see linux/can/error.h */
export const CAN_ERR_PROT_LOC_RTR: G.CanErrorLocation.CAN_ERR_PROT_LOC_RTR = 12;
/** Error at the start-of-frame bit. @see linux/can/error.h */
export const CAN_ERR_PROT_LOC_SOF: G.CanErrorLocation.CAN_ERR_PROT_LOC_SOF = 3;
/** Error at the substitute remote request bit, which is the RTR bit of a standard frame. @see linux/can/error.h */
export const CAN_ERR_PROT_LOC_SRTR: G.CanErrorLocation.CAN_ERR_PROT_LOC_SRTR = 4;
/** The place of the error in the frame is not known. @see linux/can/error.h */
export const CAN_ERR_PROT_LOC_UNSPEC: G.CanErrorLocation.CAN_ERR_PROT_LOC_UNSPEC = 0;
/** An overload condition was signaled on the bus. @see linux/can/error.h */
export const CAN_ERR_PROT_OVERLOAD: G.CanErrorProtocol.CAN_ERR_PROT_OVERLOAD = 32;
/** The rule of bit stuffing was broken: too many equal bits in a row. @see linux/can/error.h */
export const CAN_ERR_PROT_STUFF: G.CanErrorProtocol.CAN_ERR_PROT_STUFF = 4;
/** The violation happened while this node was sending. @see linux/can/error.h */
export const CAN_ERR_PROT_TX: G.CanErrorProtocol.CAN_ERR_PROT_TX = 128;
/** The type of the protocol violation is not known. @see linux/can/error.h */
export const CAN_ERR_PROT_UNSPEC: G.CanErrorProtocol.CAN_ERR_PROT_UNSPEC = 0;
/** The controller was restarted after it had gone bus-off. @see linux/can/error.h @see https://docs.kernel.org/networking/can.html#network-problem-notifications */
export const CAN_ERR_RESTARTED: G.CanErrorClass.CAN_ERR_RESTARTED = 256;
/** Trouble with the transceiver or the wires, told in byte 4 of the data. @see linux/can/error.h @see https://docs.kernel.org/networking/can.html#network-problem-notifications */
export const CAN_ERR_TRX: G.CanErrorClass.CAN_ERR_TRX = 16;
/** The CANH wire is broken or not connected. @see linux/can/error.h */
export const CAN_ERR_TRX_CANH_NO_WIRE: G.CanErrorTransceiver.CAN_ERR_TRX_CANH_NO_WIRE = 4;
/** The CANH wire is shorted to the battery voltage. @see linux/can/error.h */
export const CAN_ERR_TRX_CANH_SHORT_TO_BAT: G.CanErrorTransceiver.CAN_ERR_TRX_CANH_SHORT_TO_BAT = 5;
/** The CANH wire is shorted to ground. @see linux/can/error.h */
export const CAN_ERR_TRX_CANH_SHORT_TO_GND: G.CanErrorTransceiver.CAN_ERR_TRX_CANH_SHORT_TO_GND = 7;
/** The CANH wire is shorted to the supply voltage VCC. @see linux/can/error.h */
export const CAN_ERR_TRX_CANH_SHORT_TO_VCC: G.CanErrorTransceiver.CAN_ERR_TRX_CANH_SHORT_TO_VCC = 6;
/** The CANL wire is broken or not connected. @see linux/can/error.h */
export const CAN_ERR_TRX_CANL_NO_WIRE: G.CanErrorTransceiver.CAN_ERR_TRX_CANL_NO_WIRE = 64;
/** The CANL wire is shorted to the battery voltage. @see linux/can/error.h */
export const CAN_ERR_TRX_CANL_SHORT_TO_BAT: G.CanErrorTransceiver.CAN_ERR_TRX_CANL_SHORT_TO_BAT = 80;
/** The two wires of the bus, CANL and CANH, are shorted together. @see linux/can/error.h */
export const CAN_ERR_TRX_CANL_SHORT_TO_CANH: G.CanErrorTransceiver.CAN_ERR_TRX_CANL_SHORT_TO_CANH = 128;
/** The CANL wire is shorted to ground. @see linux/can/error.h */
export const CAN_ERR_TRX_CANL_SHORT_TO_GND: G.CanErrorTransceiver.CAN_ERR_TRX_CANL_SHORT_TO_GND = 112;
/** The CANL wire is shorted to the supply voltage VCC. @see linux/can/error.h */
export const CAN_ERR_TRX_CANL_SHORT_TO_VCC: G.CanErrorTransceiver.CAN_ERR_TRX_CANL_SHORT_TO_VCC = 96;
/** The transceiver tells nothing more. @see linux/can/error.h */
export const CAN_ERR_TRX_UNSPEC: G.CanErrorTransceiver.CAN_ERR_TRX_UNSPEC = 0;
/** The driver gave up waiting for a frame to be sent. @see linux/can/error.h @see https://docs.kernel.org/networking/can.html#network-problem-notifications */
export const CAN_ERR_TX_TIMEOUT: G.CanErrorClass.CAN_ERR_TX_TIMEOUT = 1;
/** The frames after the head are struct canfd_frame rather than struct can_frame. @see https://docs.kernel.org/networking/can.html#broadcast-manager-message-flags */
export const CAN_FD_FRAME: G.BcmFlag.CAN_FD_FRAME = 2048;
/** Set in `can_id` of a struct can_filter, it inverts the filter: frames that do not match are delivered. @see https://docs.kernel.org/networking/can.html */
export const CAN_INV_FILTER: G.CanFilterFlag.CAN_INV_FILTER = 536870912;
/** ISO 15765-2 transport, with `SOCK_DGRAM`: messages longer than a frame over a pair of CAN IDs. Since Linux 5.10. @see https://docs.kernel.org/networking/can.html */
export const CAN_ISOTP: G.CanProtocol.CAN_ISOTP = 6;
/** Sends long messages from one to many without waiting for flow control frames. @see https://docs.kernel.org/networking/iso15765-2.html */
export const CAN_ISOTP_CF_BROADCAST: G.CanIsotpFlag.CAN_ISOTP_CF_BROADCAST = 4096;
/** Checks the padding bytes of received frames against `rxpad_content`; needs `CAN_ISOTP_RX_PADDING`. @see https://docs.kernel.org/networking/iso15765-2.html */
export const CAN_ISOTP_CHK_PAD_DATA: G.CanIsotpFlag.CAN_ISOTP_CHK_PAD_DATA = 32;
/** Checks that received frames are padded to the right length. @see https://docs.kernel.org/networking/iso15765-2.html */
export const CAN_ISOTP_CHK_PAD_LEN: G.CanIsotpFlag.CAN_ISOTP_CHK_PAD_LEN = 16;
/** `ext_address` of a new socket: address 0, unused until `CAN_ISOTP_EXTEND_ADDR` is set. @see https://docs.kernel.org/networking/iso15765-2.html */
export const CAN_ISOTP_DEFAULT_EXT_ADDRESS: G.CanIsotpDefault.CAN_ISOTP_DEFAULT_EXT_ADDRESS = 0;
/** `flags` of a new socket: none of the `CAN_ISOTP_*` behavior flags. @see https://docs.kernel.org/networking/iso15765-2.html */
export const CAN_ISOTP_DEFAULT_FLAGS: G.CanIsotpDefault.CAN_ISOTP_DEFAULT_FLAGS = 0;
/** `frame_txtime` of a new socket, 50000 nanoseconds. @see https://docs.kernel.org/networking/iso15765-2.html */
export const CAN_ISOTP_DEFAULT_FRAME_TXTIME: G.CanIsotpDefault.CAN_ISOTP_DEFAULT_FRAME_TXTIME = 50000;
/** `mtu` of a new socket: `CAN_MTU`, so classical CAN frames. @see https://docs.kernel.org/networking/iso15765-2.html */
export const CAN_ISOTP_DEFAULT_LL_MTU: G.CanIsotpDefault.CAN_ISOTP_DEFAULT_LL_MTU = 16;
/** `tx_dl` of a new socket: frames carry up to 8 bytes, as in classical CAN. @see https://docs.kernel.org/networking/iso15765-2.html */
export const CAN_ISOTP_DEFAULT_LL_TX_DL: G.CanIsotpDefault.CAN_ISOTP_DEFAULT_LL_TX_DL = 8;
/** `tx_flags` of a new socket: no `CANFD_*` bit in the frames it sends. @see https://docs.kernel.org/networking/iso15765-2.html */
export const CAN_ISOTP_DEFAULT_LL_TX_FLAGS: G.CanIsotpDefault.CAN_ISOTP_DEFAULT_LL_TX_FLAGS = 0;
/** Padding byte of a new socket, 0xCC, which never needs bit stuffing. @see https://docs.kernel.org/networking/iso15765-2.html */
export const CAN_ISOTP_DEFAULT_PAD_CONTENT: G.CanIsotpDefault.CAN_ISOTP_DEFAULT_PAD_CONTENT = 204;
/** `bs` of a new socket: block size 0, so the sender need not wait for further flow control. @see https://docs.kernel.org/networking/iso15765-2.html */
export const CAN_ISOTP_DEFAULT_RECV_BS: G.CanIsotpDefault.CAN_ISOTP_DEFAULT_RECV_BS = 0;
/** `stmin` of a new socket: no pause asked for between the sender's frames. @see https://docs.kernel.org/networking/iso15765-2.html */
export const CAN_ISOTP_DEFAULT_RECV_STMIN: G.CanIsotpDefault.CAN_ISOTP_DEFAULT_RECV_STMIN = 0;
/** `wftmax` of a new socket: it sends no wait frames. @see https://docs.kernel.org/networking/iso15765-2.html */
export const CAN_ISOTP_DEFAULT_RECV_WFTMAX: G.CanIsotpDefault.CAN_ISOTP_DEFAULT_RECV_WFTMAX = 0;
/** Extended addressing: the first payload byte of each frame is the address in `ext_address`. @see https://docs.kernel.org/networking/iso15765-2.html */
export const CAN_ISOTP_EXTEND_ADDR: G.CanIsotpFlag.CAN_ISOTP_EXTEND_ADDR = 2;
/** Ignores received frames that follow each other faster than `CAN_ISOTP_RX_STMIN`; meant for tests. @see https://docs.kernel.org/networking/iso15765-2.html */
export const CAN_ISOTP_FORCE_RXSTMIN: G.CanIsotpFlag.CAN_ISOTP_FORCE_RXSTMIN = 256;
/** Paces sent frames by `CAN_ISOTP_TX_STMIN` and not by what the receiver asks; meant for tests. @see https://docs.kernel.org/networking/iso15765-2.html */
export const CAN_ISOTP_FORCE_TXSTMIN: G.CanIsotpFlag.CAN_ISOTP_FORCE_TXSTMIN = 128;
/** Stored in `frame_txtime` to make it really zero, as a plain 0 there leaves the current value. @see https://docs.kernel.org/networking/iso15765-2.html */
export const CAN_ISOTP_FRAME_TXTIME_ZERO: G.CanIsotpDefault.CAN_ISOTP_FRAME_TXTIME_ZERO = 4294967295;
/** Half duplex: while one direction has a transfer running, frames that belong to the other are ignored. @see https://docs.kernel.org/networking/iso15765-2.html */
export const CAN_ISOTP_HALF_DUPLEX: G.CanIsotpFlag.CAN_ISOTP_HALF_DUPLEX = 64;
/** Only listens: sends no flow control frames. @see https://docs.kernel.org/networking/iso15765-2.html */
export const CAN_ISOTP_LISTEN_MODE: G.CanIsotpFlag.CAN_ISOTP_LISTEN_MODE = 1;
/** Link layer: frame type (MTU), payload length and CAN FD flags of frames, as a struct can_isotp_ll_options. @see https://docs.kernel.org/networking/iso15765-2.html */
export const CAN_ISOTP_LL_OPTS: G.CanIsotpOption.CAN_ISOTP_LL_OPTS = 5;
/** General settings: flags, frame time, extended addresses and padding bytes, as a struct can_isotp_options. @see https://docs.kernel.org/networking/iso15765-2.html */
export const CAN_ISOTP_OPTS: G.CanIsotpOption.CAN_ISOTP_OPTS = 1;
/** What this side puts into the flow control frames it sends, as a struct can_isotp_fc_options. @see https://docs.kernel.org/networking/iso15765-2.html */
export const CAN_ISOTP_RECV_FC: G.CanIsotpOption.CAN_ISOTP_RECV_FC = 2;
/** Uses `rx_ext_address`, another extended address, for received frames. @see https://docs.kernel.org/networking/iso15765-2.html */
export const CAN_ISOTP_RX_EXT_ADDR: G.CanIsotpFlag.CAN_ISOTP_RX_EXT_ADDR = 512;
/** Expects received frames to be padded, with `rxpad_content`. @see https://docs.kernel.org/networking/iso15765-2.html */
export const CAN_ISOTP_RX_PADDING: G.CanIsotpFlag.CAN_ISOTP_RX_PADDING = 8;
/** Shortest pause between received frames in nanoseconds (u32) under `CAN_ISOTP_FORCE_RXSTMIN`. @see https://docs.kernel.org/networking/iso15765-2.html */
export const CAN_ISOTP_RX_STMIN: G.CanIsotpOption.CAN_ISOTP_RX_STMIN = 4;
/** Functional addressing from one to many: only messages that fit a single frame, and nothing is received. @see https://docs.kernel.org/networking/iso15765-2.html */
export const CAN_ISOTP_SF_BROADCAST: G.CanIsotpFlag.CAN_ISOTP_SF_BROADCAST = 2048;
/** Pads sent frames with the byte in `txpad_content`. @see https://docs.kernel.org/networking/iso15765-2.html */
export const CAN_ISOTP_TX_PADDING: G.CanIsotpFlag.CAN_ISOTP_TX_PADDING = 4;
/** Pause between sent frames in nanoseconds (u32) that `CAN_ISOTP_FORCE_TXSTMIN` puts into force. @see https://docs.kernel.org/networking/iso15765-2.html */
export const CAN_ISOTP_TX_STMIN: G.CanIsotpOption.CAN_ISOTP_TX_STMIN = 3;
/** Makes a write block until the whole message is sent, and report errors of the transfer. @see https://docs.kernel.org/networking/iso15765-2.html */
export const CAN_ISOTP_WAIT_TX_DONE: G.CanIsotpFlag.CAN_ISOTP_WAIT_TX_DONE = 1024;
/** SAE J1939, the protocol of trucks and farm machines, with `SOCK_DGRAM`. Since Linux 5.4. @see https://docs.kernel.org/networking/can.html */
export const CAN_J1939: G.CanProtocol.CAN_J1939 = 7;
/** Highest data length code that has its own meaning in classical CAN; equal to the byte count. @see https://docs.kernel.org/networking/can.html */
export const CAN_MAX_DLC: G.CanLimit.CAN_MAX_DLC = 8;
/** Longest payload of a classical CAN frame, in bytes. @see https://docs.kernel.org/networking/can.html */
export const CAN_MAX_DLEN: G.CanLimit.CAN_MAX_DLEN = 8;
/** Highest data length code a classical frame can have on the wire; 9 to 15 all mean 8 bytes, see `len8_dlc`. @see https://docs.kernel.org/networking/can.html */
export const CAN_MAX_RAW_DLC: G.CanLimit.CAN_MAX_RAW_DLC = 15;
/** Bosch MCNet; a number set aside, with no implementation in mainline Linux. @see https://docs.kernel.org/networking/can.html */
export const CAN_MCNET: G.CanProtocol.CAN_MCNET = 5;
/** Size of struct can_frame: the MTU of a classical CAN interface and the length of one read or write, 16 bytes. @see https://docs.kernel.org/networking/can.html */
export const CAN_MTU: G.CanMtu.CAN_MTU = 16;
/** Number of protocols in the AF_CAN family, one more than the highest. @see https://docs.kernel.org/networking/can.html */
export const CAN_NPROTO: G.CanProtocol.CAN_NPROTO = 8;
/** Raw frames, with `SOCK_RAW`: each read or write is one struct can_frame, canfd_frame or canxl_frame. @see https://docs.kernel.org/networking/can.html */
export const CAN_RAW: G.CanProtocol.CAN_RAW = 1;
/** Error classes to receive as error frames, a u32 mask of `CAN_ERR_*`; 0, the default, gives none. @see https://docs.kernel.org/networking/can.html#raw-protocol-sockets-with-can-filters-sock-raw */
export const CAN_RAW_ERR_FILTER: G.CanRawOption.CAN_RAW_ERR_FILTER = 2;
/** Allows CAN FD frames next to classical ones (int bool, off by default); tell them apart by the length read. @see https://docs.kernel.org/networking/can.html#raw-protocol-sockets-with-can-filters-sock-raw */
export const CAN_RAW_FD_FRAMES: G.CanRawOption.CAN_RAW_FD_FRAMES = 5;
/** Receive filters, an array of struct can_filter of which one must match; an empty array receives nothing. @see https://docs.kernel.org/networking/can.html#raw-protocol-sockets-with-can-filters-sock-raw */
export const CAN_RAW_FILTER: G.CanRawOption.CAN_RAW_FILTER = 1;
/** Most struct can_filter entries that one `CAN_RAW_FILTER` call may set; more fail with `EINVAL`. @see https://docs.kernel.org/networking/can.html */
export const CAN_RAW_FILTER_MAX: G.CanLimit.CAN_RAW_FILTER_MAX = 512;
/** Delivers a frame only if all the filters match and not just one (int bool, off by default). @see https://docs.kernel.org/networking/can.html#raw-protocol-sockets-with-can-filters-sock-raw */
export const CAN_RAW_JOIN_FILTERS: G.CanRawOption.CAN_RAW_JOIN_FILTERS = 6;
/** Shows sent frames to other local sockets too (int bool, on by default). @see https://docs.kernel.org/networking/can.html#raw-protocol-sockets-with-can-filters-sock-raw */
export const CAN_RAW_LOOPBACK: G.CanRawOption.CAN_RAW_LOOPBACK = 3;
/** Receives the frames that this very socket sends (int bool, off by default); needs the loopback. @see https://docs.kernel.org/networking/can.html#raw-protocol-sockets-with-can-filters-sock-raw */
export const CAN_RAW_RECV_OWN_MSGS: G.CanRawOption.CAN_RAW_RECV_OWN_MSGS = 4;
/** Allows CAN XL frames, and CAN FD with them (int bool, off by default). @see https://docs.kernel.org/networking/can.html#raw-protocol-sockets-with-can-filters-sock-raw */
export const CAN_RAW_XL_FRAMES: G.CanRawOption.CAN_RAW_XL_FRAMES = 7;
/** How the virtual CAN network identifier of CAN XL frames is set and filtered (`struct can_raw_vcid_options`). Since Linux 6.9. @see https://docs.kernel.org/networking/can.html#raw-protocol-sockets-with-can-filters-sock-raw */
export const CAN_RAW_XL_VCID_OPTS: G.CanRawOption.CAN_RAW_XL_VCID_OPTS = 8;
/** Receives CAN XL frames by `rx_vcid` and `rx_vcid_mask`; without it only frames of VCID 0 come. @see https://docs.kernel.org/networking/can.html */
export const CAN_RAW_XL_VCID_RX_FILTER: G.CanXlVcidFlag.CAN_RAW_XL_VCID_RX_FILTER = 4;
/** Sends the VCID that each CAN XL frame brings along, for instance to replay traffic. @see https://docs.kernel.org/networking/can.html */
export const CAN_RAW_XL_VCID_TX_PASS: G.CanXlVcidFlag.CAN_RAW_XL_VCID_TX_PASS = 2;
/** Puts `tx_vcid` into every CAN XL frame sent; wins over `CAN_RAW_XL_VCID_TX_PASS`. @see https://docs.kernel.org/networking/can.html */
export const CAN_RAW_XL_VCID_TX_SET: G.CanXlVcidFlag.CAN_RAW_XL_VCID_TX_SET = 1;
/** Bit 30 of `can_id`: a remote transmission request, which asks another node for this ID and carries no data. @see https://docs.kernel.org/networking/can.html */
export const CAN_RTR_FLAG: G.CanIdFlag.CAN_RTR_FLAG = 1073741824;
/** Number of bits in an identifier of the standard frame format. @see https://docs.kernel.org/networking/can.html */
export const CAN_SFF_ID_BITS: G.CanLimit.CAN_SFF_ID_BITS = 11;
/** The 11 identifier bits of a frame in standard format. @see https://docs.kernel.org/networking/can.html */
export const CAN_SFF_MASK: G.CanIdMask.CAN_SFF_MASK = 2047;
/** Off the bus: the transmit error counter reached 256, and a restart is needed. @see linux/can/netlink.h */
export const CAN_STATE_BUS_OFF: G.CanState.CAN_STATE_BUS_OFF = 3;
/** Working normally, with both error counters below 96. @see linux/can/netlink.h */
export const CAN_STATE_ERROR_ACTIVE: G.CanState.CAN_STATE_ERROR_ACTIVE = 0;
/** Error passive: an error counter is at 128 or more, and the node no longer disturbs others' frames. @see linux/can/netlink.h */
export const CAN_STATE_ERROR_PASSIVE: G.CanState.CAN_STATE_ERROR_PASSIVE = 2;
/** Still taking full part, but an error counter is at 96 or more. @see linux/can/netlink.h */
export const CAN_STATE_ERROR_WARNING: G.CanState.CAN_STATE_ERROR_WARNING = 1;
/** Number of controller states, one more than the highest. @see linux/can/netlink.h */
export const CAN_STATE_MAX: G.CanState.CAN_STATE_MAX = 6;
/** The controller is in its sleep mode. @see linux/can/netlink.h */
export const CAN_STATE_SLEEPING: G.CanState.CAN_STATE_SLEEPING = 5;
/** The interface is down, its controller stopped. @see linux/can/netlink.h */
export const CAN_STATE_STOPPED: G.CanState.CAN_STATE_STOPPED = 4;
/** No terminating resistor is switched in; other values are its size in ohms. @see linux/can/netlink.h */
export const CAN_TERMINATION_DISABLED: G.CanTermination.CAN_TERMINATION_DISABLED = 0;
/** VAG transport protocol 1.6; only a number, mainline Linux has never implemented it. @see https://docs.kernel.org/networking/can.html */
export const CAN_TP16: G.CanProtocol.CAN_TP16 = 3;
/** VAG transport protocol 2.0; a reserved number without an implementation in mainline Linux. @see https://docs.kernel.org/networking/can.html */
export const CAN_TP20: G.CanProtocol.CAN_TP20 = 4;
/** As `CLOCK_MONOTONIC`, and goes on while the system is suspended. @see clock_getres(2) @see timerfd_create(2) */
export const CLOCK_BOOTTIME: G.ClockId.CLOCK_BOOTTIME = 7;
/** As `CLOCK_BOOTTIME`, and wakes a suspended system; needs CAP_WAKE_ALARM. @see clock_getres(2) @see timerfd_create(2) */
export const CLOCK_BOOTTIME_ALARM: G.ClockId.CLOCK_BOOTTIME_ALARM = 9;
/** Time since some moment in the past; never set, and stands still while the system is suspended. @see clock_getres(2) @see timerfd_create(2) */
export const CLOCK_MONOTONIC: G.ClockId.CLOCK_MONOTONIC = 1;
/** The time of day, which jumps when it is set. @see clock_getres(2) @see timerfd_create(2) */
export const CLOCK_REALTIME: G.ClockId.CLOCK_REALTIME = 0;
/** As `CLOCK_REALTIME`, and wakes a suspended system; needs CAP_WAKE_ALARM. @see clock_getres(2) @see timerfd_create(2) */
export const CLOCK_REALTIME_ALARM: G.ClockId.CLOCK_REALTIME_ALARM = 8;
/** International atomic time, without leap seconds: what the etf queueing discipline wants of `SO_TXTIME`. No clock for timers. @see clock_getres(2) @see timerfd_create(2) */
export const CLOCK_TAI: G.ClockId.CLOCK_TAI = 11;
/** Clears the thread ID in the child's memory when it exits, and wakes those who wait on it. @see clone(2) @see unshare(2) @see setns(2) */
export const CLONE_CHILD_CLEARTID: G.CloneFlag.CLONE_CHILD_CLEARTID = 2097152;
/** Stores the child's thread ID in the child's memory. @see clone(2) @see unshare(2) @see setns(2) */
export const CLONE_CHILD_SETTID: G.CloneFlag.CLONE_CHILD_SETTID = 16777216;
/** Resets the child's signal handlers to the default; clone3 only, as it is above 32 bits. Since Linux 5.5. @see clone(2) @see unshare(2) @see setns(2) */
export const CLONE_CLEAR_SIGHAND: G.CloneFlag.CLONE_CLEAR_SIGHAND = 4294967296;
/** Has no effect any more; clone3 rejects it. @see clone(2) @see unshare(2) @see setns(2) */
export const CLONE_DETACHED: G.CloneFlag.CLONE_DETACHED = 4194304;
/** Parent and child share the table of file descriptors, sockets among them; unshare(2) parts them. @see clone(2) @see unshare(2) @see setns(2) */
export const CLONE_FILES: G.CloneFlag.CLONE_FILES = 1024;
/** Parent and child share root directory, working directory and umask; unshare(2) parts them. @see clone(2) @see unshare(2) @see setns(2) */
export const CLONE_FS: G.CloneFlag.CLONE_FS = 512;
/** Starts the child in the cgroup whose descriptor is given; clone3 only, as it is above 32 bits. Since Linux 5.7. @see clone(2) @see unshare(2) @see setns(2) */
export const CLONE_INTO_CGROUP: G.CloneFlag.CLONE_INTO_CGROUP = 8589934592;
/** Parent and child share an I/O context, so that disk schedulers treat them as one. @see clone(2) @see unshare(2) @see setns(2) */
export const CLONE_IO: G.CloneFlag.CLONE_IO = 2147483648;
/** New cgroup namespace, rooted in the current cgroups. @see clone(2) @see unshare(2) @see setns(2) */
export const CLONE_NEWCGROUP: G.CloneFlag.CLONE_NEWCGROUP = 33554432;
/** New IPC namespace, with its own System V objects and POSIX message queues. @see clone(2) @see unshare(2) @see setns(2) */
export const CLONE_NEWIPC: G.CloneFlag.CLONE_NEWIPC = 134217728;
/** New network namespace, with its own interfaces, routes, ports and abstract Unix sockets. @see clone(2) @see unshare(2) @see setns(2) */
export const CLONE_NEWNET: G.CloneFlag.CLONE_NEWNET = 1073741824;
/** New mount namespace, with its own view of mounted file systems. @see clone(2) @see unshare(2) @see setns(2) */
export const CLONE_NEWNS: G.CloneFlag.CLONE_NEWNS = 131072;
/** New PID namespace; with unshare(2) and setns(2) only children enter it. @see clone(2) @see unshare(2) @see setns(2) */
export const CLONE_NEWPID: G.CloneFlag.CLONE_NEWPID = 536870912;
/** New time namespace, with its own offsets of the monotonic and boot clocks; for unshare(2) and clone3 only. @see clone(2) @see unshare(2) @see setns(2) */
export const CLONE_NEWTIME: G.CloneFlag.CLONE_NEWTIME = 128;
/** New user namespace, with its own user IDs and capabilities; needs no privilege unless the system restricts it. @see clone(2) @see unshare(2) @see setns(2) */
export const CLONE_NEWUSER: G.CloneFlag.CLONE_NEWUSER = 268435456;
/** New UTS namespace, with its own host name and domain name. @see clone(2) @see unshare(2) @see setns(2) */
export const CLONE_NEWUTS: G.CloneFlag.CLONE_NEWUTS = 67108864;
/** The child becomes a sibling: it gets the caller's parent. @see clone(2) @see unshare(2) @see setns(2) */
export const CLONE_PARENT: G.CloneFlag.CLONE_PARENT = 32768;
/** Stores the child's thread ID in the parent's memory. @see clone(2) @see unshare(2) @see setns(2) */
export const CLONE_PARENT_SETTID: G.CloneFlag.CLONE_PARENT_SETTID = 1048576;
/** Returns a descriptor of the child to the parent, to watch with poll(2). @see clone(2) @see unshare(2) @see setns(2) */
export const CLONE_PIDFD: G.CloneFlag.CLONE_PIDFD = 4096;
/** The child is traced too, if the parent is. @see clone(2) @see unshare(2) @see setns(2) */
export const CLONE_PTRACE: G.CloneFlag.CLONE_PTRACE = 8192;
/** Sets the child's thread-local storage. @see clone(2) @see unshare(2) @see setns(2) */
export const CLONE_SETTLS: G.CloneFlag.CLONE_SETTLS = 524288;
/** Parent and child share signal handlers; needs `CLONE_VM`. @see clone(2) @see unshare(2) @see setns(2) */
export const CLONE_SIGHAND: G.CloneFlag.CLONE_SIGHAND = 2048;
/** Parent and child share the undo list of System V semaphores; unshare(2) parts them. @see clone(2) @see unshare(2) @see setns(2) */
export const CLONE_SYSVSEM: G.CloneFlag.CLONE_SYSVSEM = 262144;
/** The child is a thread of the same process; needs `CLONE_SIGHAND`. @see clone(2) @see unshare(2) @see setns(2) */
export const CLONE_THREAD: G.CloneFlag.CLONE_THREAD = 65536;
/** Keeps a tracer from tracing the child by `CLONE_PTRACE`. @see clone(2) @see unshare(2) @see setns(2) */
export const CLONE_UNTRACED: G.CloneFlag.CLONE_UNTRACED = 8388608;
/** Suspends the parent until the child exits or runs another program. @see clone(2) @see unshare(2) @see setns(2) */
export const CLONE_VFORK: G.CloneFlag.CLONE_VFORK = 16384;
/** Parent and child share memory, as threads do. @see clone(2) @see unshare(2) @see setns(2) */
export const CLONE_VM: G.CloneFlag.CLONE_VM = 256;
/** Number of reset codes, one more than the highest. @see linux/dccp.h */
export const DCCP_MAX_RESET_CODES: G.DccpLimit.DCCP_MAX_RESET_CODES = 12;
/** Number of DCCP packet types, 10. @see linux/dccp.h */
export const DCCP_NR_PKT_TYPES: G.DccpLimit.DCCP_NR_PKT_TYPES = 10;
/** Ack, an acknowledgement without application data. @see https://www.rfc-editor.org/rfc/rfc4340#section-5.1 */
export const DCCP_PKT_ACK: G.DccpPacketType.DCCP_PKT_ACK = 3;
/** Close, which ends the connection and is answered by a Reset. @see https://www.rfc-editor.org/rfc/rfc4340#section-5.1 */
export const DCCP_PKT_CLOSE: G.DccpPacketType.DCCP_PKT_CLOSE = 6;
/** CloseReq, by which the server asks the client to close and to hold the TIMEWAIT state. @see https://www.rfc-editor.org/rfc/rfc4340#section-5.1 */
export const DCCP_PKT_CLOSEREQ: G.DccpPacketType.DCCP_PKT_CLOSEREQ = 5;
/** Data, application data without an acknowledgement. @see https://www.rfc-editor.org/rfc/rfc4340#section-5.1 */
export const DCCP_PKT_DATA: G.DccpPacketType.DCCP_PKT_DATA = 2;
/** DataAck, application data and an acknowledgement in one packet. @see https://www.rfc-editor.org/rfc/rfc4340#section-5.1 */
export const DCCP_PKT_DATAACK: G.DccpPacketType.DCCP_PKT_DATAACK = 4;
/** Not a packet type: the first number that has no meaning. @see https://www.rfc-editor.org/rfc/rfc4340#section-5.1 */
export const DCCP_PKT_INVALID: G.DccpPacketType.DCCP_PKT_INVALID = 10;
/** Request, the client's first packet, with the service code. @see https://www.rfc-editor.org/rfc/rfc4340#section-5.1 */
export const DCCP_PKT_REQUEST: G.DccpPacketType.DCCP_PKT_REQUEST = 0;
/** Reset, which ends the connection at once, for a reason that its reset code tells. @see https://www.rfc-editor.org/rfc/rfc4340#section-5.1 */
export const DCCP_PKT_RESET: G.DccpPacketType.DCCP_PKT_RESET = 7;
/** Response, the server's answer to a Request. @see https://www.rfc-editor.org/rfc/rfc4340#section-5.1 */
export const DCCP_PKT_RESPONSE: G.DccpPacketType.DCCP_PKT_RESPONSE = 1;
/** Sync, which brings sequence numbers together again after many losses. @see https://www.rfc-editor.org/rfc/rfc4340#section-5.1 */
export const DCCP_PKT_SYNC: G.DccpPacketType.DCCP_PKT_SYNC = 8;
/** SyncAck, the answer to a Sync. @see https://www.rfc-editor.org/rfc/rfc4340#section-5.1 */
export const DCCP_PKT_SYNCACK: G.DccpPacketType.DCCP_PKT_SYNCACK = 9;
/** Reset code 2, the application gave the connection up without an orderly close. @see https://www.rfc-editor.org/rfc/rfc4340#section-5.6 */
export const DCCP_RESET_CODE_ABORTED: G.DccpResetCode.DCCP_RESET_CODE_ABORTED = 2;
/** Reset code 11, the peer seems to violate congestion control. @see https://www.rfc-editor.org/rfc/rfc4340#section-5.6 */
export const DCCP_RESET_CODE_AGGRESSION_PENALTY: G.DccpResetCode.DCCP_RESET_CODE_AGGRESSION_PENALTY = 11;
/** Reset code 10, the Init Cookie echoed by the client was wrong or missing. @see https://www.rfc-editor.org/rfc/rfc4340#section-5.6 */
export const DCCP_RESET_CODE_BAD_INIT_COOKIE: G.DccpResetCode.DCCP_RESET_CODE_BAD_INIT_COOKIE = 10;
/** Reset code 8, the listener does not offer the service code asked for. @see https://www.rfc-editor.org/rfc/rfc4340#section-5.6 */
export const DCCP_RESET_CODE_BAD_SERVICE_CODE: G.DccpResetCode.DCCP_RESET_CODE_BAD_SERVICE_CODE = 8;
/** Reset code 1, the normal answer to a Close: the connection ended in order. @see https://www.rfc-editor.org/rfc/rfc4340#section-5.6 */
export const DCCP_RESET_CODE_CLOSED: G.DccpResetCode.DCCP_RESET_CODE_CLOSED = 1;
/** Reset code 7, nobody listens at this port. @see https://www.rfc-editor.org/rfc/rfc4340#section-5.6 */
export const DCCP_RESET_CODE_CONNECTION_REFUSED: G.DccpResetCode.DCCP_RESET_CODE_CONNECTION_REFUSED = 7;
/** Reset code 6, an option marked mandatory could not be processed. @see https://www.rfc-editor.org/rfc/rfc4340#section-5.6 */
export const DCCP_RESET_CODE_MANDATORY_ERROR: G.DccpResetCode.DCCP_RESET_CODE_MANDATORY_ERROR = 6;
/** Reset code 3, there is no such connection. @see https://www.rfc-editor.org/rfc/rfc4340#section-5.6 */
export const DCCP_RESET_CODE_NO_CONNECTION: G.DccpResetCode.DCCP_RESET_CODE_NO_CONNECTION = 3;
/** Reset code 5, an option was malformed, so badly that the connection had to end. @see https://www.rfc-editor.org/rfc/rfc4340#section-5.6 */
export const DCCP_RESET_CODE_OPTION_ERROR: G.DccpResetCode.DCCP_RESET_CODE_OPTION_ERROR = 5;
/** Reset code 4, a packet of an unexpected type arrived. @see https://www.rfc-editor.org/rfc/rfc4340#section-5.6 */
export const DCCP_RESET_CODE_PACKET_ERROR: G.DccpResetCode.DCCP_RESET_CODE_PACKET_ERROR = 4;
/** Reset code 9, the server is too busy for a new connection. @see https://www.rfc-editor.org/rfc/rfc4340#section-5.6 */
export const DCCP_RESET_CODE_TOO_BUSY: G.DccpResetCode.DCCP_RESET_CODE_TOO_BUSY = 9;
/** Reset code 0, no reason is given; hosts should not send it. @see https://www.rfc-editor.org/rfc/rfc4340#section-5.6 */
export const DCCP_RESET_CODE_UNSPECIFIED: G.DccpResetCode.DCCP_RESET_CODE_UNSPECIFIED = 0;
/** One more than the highest control message type. @see https://www.kernel.org/doc/html/v6.12/networking/dccp.html */
export const DCCP_SCM_MAX: G.DccpControl.DCCP_SCM_MAX = 65536;
/** Priority of the packet for sendmsg(2) under the priority queueing policy (32-bit unsigned, higher goes first). @see https://www.kernel.org/doc/html/v6.12/networking/dccp.html */
export const DCCP_SCM_PRIORITY: G.DccpControl.DCCP_SCM_PRIORITY = 1;
/** Highest type that is kept for parameters of queueing policies, 65535. @see https://www.kernel.org/doc/html/v6.12/networking/dccp.html */
export const DCCP_SCM_QPOLICY_MAX: G.DccpControl.DCCP_SCM_QPOLICY_MAX = 65535;
/** Greatest number of service codes that one listening port can offer. @see linux/dccp.h */
export const DCCP_SERVICE_LIST_MAX_LEN: G.DccpLimit.DCCP_SERVICE_LIST_MAX_LEN = 32;
/** Greatest size of a DCCP option in bytes, without its type and length bytes. @see linux/dccp.h */
export const DCCP_SINGLE_OPT_MAXLEN: G.DccpLimit.DCCP_SINGLE_OPT_MAXLEN = 253;
/** The congestion control IDs this kernel has, one byte each (get only); give room for 4 or more. @see https://www.kernel.org/doc/html/v6.12/networking/dccp.html */
export const DCCP_SOCKOPT_AVAILABLE_CCIDS: G.DccpOption.DCCP_SOCKOPT_AVAILABLE_CCIDS = 12;
/** Preferred congestion control IDs for both directions, one byte each (set only), before connect(2) or listen(2). @see https://www.kernel.org/doc/html/v6.12/networking/dccp.html */
export const DCCP_SOCKOPT_CCID: G.DccpOption.DCCP_SOCKOPT_CCID = 13;
/** State of the receiving half under CCID 3 (struct tfrc_rx_info, get only). @see https://www.kernel.org/doc/html/v6.12/networking/dccp.html */
export const DCCP_SOCKOPT_CCID_RX_INFO: G.DccpOption.DCCP_SOCKOPT_CCID_RX_INFO = 128;
/** State of the sending half under CCID 3 (struct tfrc_tx_info, get only). @see https://www.kernel.org/doc/html/v6.12/networking/dccp.html */
export const DCCP_SOCKOPT_CCID_TX_INFO: G.DccpOption.DCCP_SOCKOPT_CCID_TX_INFO = 192;
/** Obsolete way to negotiate a feature of this side; it has no effect. @see https://www.kernel.org/doc/html/v6.12/networking/dccp.html */
export const DCCP_SOCKOPT_CHANGE_L: G.DccpOption.DCCP_SOCKOPT_CHANGE_L = 3;
/** Obsolete way to negotiate a feature of the peer; it has no effect. @see https://www.kernel.org/doc/html/v6.12/networking/dccp.html */
export const DCCP_SOCKOPT_CHANGE_R: G.DccpOption.DCCP_SOCKOPT_CHANGE_R = 4;
/** Most bytes of application data that fit one packet now (int, get only). @see https://www.kernel.org/doc/html/v6.12/networking/dccp.html */
export const DCCP_SOCKOPT_GET_CUR_MPS: G.DccpOption.DCCP_SOCKOPT_GET_CUR_MPS = 5;
/** Obsolete and without effect; `DCCP_SOCKOPT_GET_CUR_MPS` tells the packet size. @see https://www.kernel.org/doc/html/v6.12/networking/dccp.html */
export const DCCP_SOCKOPT_PACKET_SIZE: G.DccpOption.DCCP_SOCKOPT_PACKET_SIZE = 1;
/** Queueing policy for sending: 0 simple, 1 by priority (int); only before connecting. @see https://www.kernel.org/doc/html/v6.12/networking/dccp.html */
export const DCCP_SOCKOPT_QPOLICY_ID: G.DccpOption.DCCP_SOCKOPT_QPOLICY_ID = 16;
/** Longest send queue in packets, 0 without limit (int). @see https://www.kernel.org/doc/html/v6.12/networking/dccp.html */
export const DCCP_SOCKOPT_QPOLICY_TXQLEN: G.DccpOption.DCCP_SOCKOPT_QPOLICY_TXQLEN = 17;
/** Least checksum coverage accepted in received packets: 0 whole packets only, 1 to 15 a part (int). @see https://www.kernel.org/doc/html/v6.12/networking/dccp.html */
export const DCCP_SOCKOPT_RECV_CSCOV: G.DccpOption.DCCP_SOCKOPT_RECV_CSCOV = 11;
/** Congestion control ID for receiving: set as bytes in order of preference, get as an int. @see https://www.kernel.org/doc/html/v6.12/networking/dccp.html */
export const DCCP_SOCKOPT_RX_CCID: G.DccpOption.DCCP_SOCKOPT_RX_CCID = 15;
/** How much of each sent packet the checksum covers: 0 all, 1 to 15 a part (int). @see https://www.kernel.org/doc/html/v6.12/networking/dccp.html */
export const DCCP_SOCKOPT_SEND_CSCOV: G.DccpOption.DCCP_SOCKOPT_SEND_CSCOV = 10;
/** Makes this server, not its client, hold the TIMEWAIT state at close (bool); set it after accept(2). @see https://www.kernel.org/doc/html/v6.12/networking/dccp.html */
export const DCCP_SOCKOPT_SERVER_TIMEWAIT: G.DccpOption.DCCP_SOCKOPT_SERVER_TIMEWAIT = 6;
/** Service codes, 32-bit in network order: one before connect(2), up to 32 before bind(2) of a listener. @see https://www.kernel.org/doc/html/v6.12/networking/dccp.html */
export const DCCP_SOCKOPT_SERVICE: G.DccpOption.DCCP_SOCKOPT_SERVICE = 2;
/** Congestion control ID for sending: set as bytes in order of preference, get as an int. @see https://www.kernel.org/doc/html/v6.12/networking/dccp.html */
export const DCCP_SOCKOPT_TX_CCID: G.DccpOption.DCCP_SOCKOPT_TX_CCID = 14;
/** Argument list or extensible struct is bigger than the kernel accepts. @see errno(3) */
export const E2BIG: G.Errno.E2BIG = 7;
/** Permission denied: a port below 1024 without the capability, a UNIX path, or a broadcast address without `SO_BROADCAST`. @see errno(3) */
export const EACCES: G.Errno.EACCES = 13;
/** The address and port are taken by another socket, or no free port is left for bind(2) or listen(2). @see errno(3) */
export const EADDRINUSE: G.Errno.EADDRINUSE = 98;
/** The address is not one of this machine's, or connect(2) found no free local port. @see errno(3) */
export const EADDRNOTAVAIL: G.Errno.EADDRNOTAVAIL = 99;
/** Advertise error of the Remote File Sharing system, unused on Linux. @see errno(3) */
export const EADV: G.Errno.EADV = 68;
/** The address family is unknown to this kernel, or does not fit the socket. @see errno(3) */
export const EAFNOSUPPORT: G.Errno.EAFNOSUPPORT = 97;
/** A non-blocking call would have to wait, or the time of `SO_RCVTIMEO` or `SO_SNDTIMEO` ran out; connect(2) of a UNIX socket also when the backlog is full. @see errno(3) */
export const EAGAIN: G.Errno.EAGAIN = 11;
/** The host has no addresses of the requested family; a glibc extension. @see getaddrinfo(3) @see getnameinfo(3) @see getaddrinfo_a(3) */
export const EAI_ADDRFAMILY: G.AddrInfoErrno.EAI_ADDRFAMILY = -9;
/** The name server did not answer or failed for the moment; try again later. @see getaddrinfo(3) @see getnameinfo(3) @see getaddrinfo_a(3) */
export const EAI_AGAIN: G.AddrInfoErrno.EAI_AGAIN = -3;
/** Every asynchronous lookup in the list had already finished. @see getaddrinfo(3) @see getnameinfo(3) @see getaddrinfo_a(3) */
export const EAI_ALLDONE: G.AddrInfoErrno.EAI_ALLDONE = -103;
/** The flags hold unknown bits or do not go together, such as `AI_CANONNAME` without a host name. @see getaddrinfo(3) @see getnameinfo(3) @see getaddrinfo_a(3) */
export const EAI_BADFLAGS: G.AddrInfoErrno.EAI_BADFLAGS = -1;
/** The asynchronous lookup was canceled before it began. @see getaddrinfo(3) @see getnameinfo(3) @see getaddrinfo_a(3) */
export const EAI_CANCELED: G.AddrInfoErrno.EAI_CANCELED = -101;
/** The name server answered with a permanent failure. @see getaddrinfo(3) @see getnameinfo(3) @see getaddrinfo_a(3) */
export const EAI_FAIL: G.AddrInfoErrno.EAI_FAIL = -4;
/** The requested address family is not supported. @see getaddrinfo(3) @see getnameinfo(3) @see getaddrinfo_a(3) */
export const EAI_FAMILY: G.AddrInfoErrno.EAI_FAMILY = -6;
/** The internationalized name could not be converted, under `AI_IDN` or `NI_IDN`. @see getaddrinfo(3) @see getnameinfo(3) @see getaddrinfo_a(3) */
export const EAI_IDN_ENCODE: G.AddrInfoErrno.EAI_IDN_ENCODE = -105;
/** The asynchronous lookup has not finished yet. @see getaddrinfo(3) @see getnameinfo(3) @see getaddrinfo_a(3) */
export const EAI_INPROGRESS: G.AddrInfoErrno.EAI_INPROGRESS = -100;
/** A signal interrupted gai_suspend. @see getaddrinfo(3) @see getnameinfo(3) @see getaddrinfo_a(3) */
export const EAI_INTR: G.AddrInfoErrno.EAI_INTR = -104;
/** Out of memory. @see getaddrinfo(3) @see getnameinfo(3) @see getaddrinfo_a(3) */
export const EAI_MEMORY: G.AddrInfoErrno.EAI_MEMORY = -10;
/** The name exists but has no addresses; a glibc extension. @see getaddrinfo(3) @see getnameinfo(3) @see getaddrinfo_a(3) */
export const EAI_NODATA: G.AddrInfoErrno.EAI_NODATA = -5;
/** Host or service unknown, or neither was given; also not numeric under `AI_NUMERICHOST` or `AI_NUMERICSERV`. @see getaddrinfo(3) @see getnameinfo(3) @see getaddrinfo_a(3) */
export const EAI_NONAME: G.AddrInfoErrno.EAI_NONAME = -2;
/** gai_cancel could not stop the lookup, because it is already running. @see getaddrinfo(3) @see getnameinfo(3) @see getaddrinfo_a(3) */
export const EAI_NOTCANCELED: G.AddrInfoErrno.EAI_NOTCANCELED = -102;
/** The buffer for the host or service name was too small. @see getaddrinfo(3) @see getnameinfo(3) @see getaddrinfo_a(3) */
export const EAI_OVERFLOW: G.AddrInfoErrno.EAI_OVERFLOW = -12;
/** The service does not exist for this socket type, such as a TCP-only service asked for UDP. @see getaddrinfo(3) @see getnameinfo(3) @see getaddrinfo_a(3) */
export const EAI_SERVICE: G.AddrInfoErrno.EAI_SERVICE = -8;
/** The requested socket type is unknown, or does not go with the protocol. @see getaddrinfo(3) @see getnameinfo(3) @see getaddrinfo_a(3) */
export const EAI_SOCKTYPE: G.AddrInfoErrno.EAI_SOCKTYPE = -7;
/** A system call failed; errno tells which error it was. @see getaddrinfo(3) @see getnameinfo(3) @see getaddrinfo_a(3) */
export const EAI_SYSTEM: G.AddrInfoErrno.EAI_SYSTEM = -11;
/** A connect(2) begun earlier on this non-blocking socket is still under way. @see errno(3) */
export const EALREADY: G.Errno.EALREADY = 114;
/** Invalid exchange, returned by a few device drivers only. @see errno(3) */
export const EBADE: G.Errno.EBADE = 52;
/** The number is not an open descriptor, or it is not open for what the call wants to do. @see errno(3) */
export const EBADF: G.Errno.EBADF = 9;
/** The descriptor is open but in a bad state, such as a tun descriptor that is attached to no interface. @see errno(3) */
export const EBADFD: G.Errno.EBADFD = 77;
/** The message is damaged: a kTLS record or an `AF_ALG` decryption failed authentication. @see errno(3) */
export const EBADMSG: G.Errno.EBADMSG = 74;
/** Invalid request descriptor, returned by a few device drivers only. @see errno(3) */
export const EBADR: G.Errno.EBADR = 53;
/** Invalid request code, returned by a few device drivers only. @see errno(3) */
export const EBADRQC: G.Errno.EBADRQC = 56;
/** Invalid slot, returned by a few device drivers only. @see errno(3) */
export const EBADSLT: G.Errno.EBADSLT = 57;
/** Bad font file format, a leftover of System V. @see errno(3) */
export const EBFONT: G.Errno.EBFONT = 59;
/** The device or resource is in use, for instance a packet ring that is changed while it is mapped. @see errno(3) */
export const EBUSY: G.Errno.EBUSY = 16;
/** The operation was cancelled, such as an asynchronous request, or a timerfd read after the clock was set. @see errno(3) */
export const ECANCELED: G.Errno.ECANCELED = 125;
/** The caller has no child process that wait(2) could wait for. @see errno(3) */
export const ECHILD: G.Errno.ECHILD = 10;
/** Channel number out of range, a leftover of System V that Linux sockets do not use. @see errno(3) */
export const ECHRNG: G.Errno.ECHRNG = 44;
/** Communication error on send; CAN ISO-TP sockets report it when the receiver's flow control frame does not come. @see errno(3) */
export const ECOMM: G.Errno.ECOMM = 70;
/** The connection was aborted on this side, or had ended before accept(2) could take it. @see errno(3) */
export const ECONNABORTED: G.Errno.ECONNABORTED = 103;
/** Nobody listens at the destination; on connected datagram sockets it follows from an ICMP port unreachable. @see errno(3) */
export const ECONNREFUSED: G.Errno.ECONNREFUSED = 111;
/** The peer reset the connection, or closed it with data still unread. @see errno(3) */
export const ECONNRESET: G.Errno.ECONNRESET = 104;
/** Waiting for the file lock or mutex would never end, because each side waits for the other. @see errno(3) */
export const EDEADLK: G.Errno.EDEADLK = 35;
/** Another name of `EDEADLK` on x86 and ARM; a few other architectures give it a number of its own. @see errno(3) */
export const EDEADLOCK: G.Errno.EDEADLK = 35;
/** Sending on an unconnected datagram socket without a destination address. @see errno(3) */
export const EDESTADDRREQ: G.Errno.EDESTADDRREQ = 89;
/** A number is outside the domain of the function; setsockopt(2) returns it for microseconds out of range in `SO_RCVTIMEO`. @see errno(3) */
export const EDOM: G.Errno.EDOM = 33;
/** Error of the Remote File Sharing system about `..`, unused on Linux. @see errno(3) */
export const EDOTDOT: G.Errno.EDOTDOT = 73;
/** The user's quota of disk space, files or keys is used up. @see errno(3) */
export const EDQUOT: G.Errno.EDQUOT = 122;
/** It is there already: a file to be created, a descriptor added to epoll twice, a route. @see errno(3) */
export const EEXIST: G.Errno.EEXIST = 17;
/** A pointer given to the kernel does not point into memory the process may use. @see errno(3) */
export const EFAULT: G.Errno.EFAULT = 14;
/** The file would grow past the size that the file system or `RLIMIT_FSIZE` allows. @see errno(3) */
export const EFBIG: G.Errno.EFBIG = 27;
/** Opens the descriptor close-on-exec. @see eventfd(2) */
export const EFD_CLOEXEC: G.EventfdFlag.EFD_CLOEXEC = 524288;
/** Opens the descriptor nonblocking: a read of a zero counter fails with `EAGAIN`. @see eventfd(2) */
export const EFD_NONBLOCK: G.EventfdFlag.EFD_NONBLOCK = 2048;
/** Each read takes 1 from the counter instead of returning and clearing all of it. @see eventfd(2) */
export const EFD_SEMAPHORE: G.EventfdFlag.EFD_SEMAPHORE = 1;
/** The host is down; Linux says so when ICMP reports that the destination host is unknown. @see errno(3) */
export const EHOSTDOWN: G.Errno.EHOSTDOWN = 112;
/** The host cannot be reached: no answer to address resolution, or an ICMP host unreachable. @see errno(3) */
export const EHOSTUNREACH: G.Errno.EHOSTUNREACH = 113;
/** The memory page has a hardware error and may not be touched. @see errno(3) */
export const EHWPOISON: G.Errno.EHWPOISON = 133;
/** The System V queue, semaphore or shared memory was removed while it was in use. @see errno(3) */
export const EIDRM: G.Errno.EIDRM = 43;
/** The bytes are no character in the encoding in use. @see errno(3) */
export const EILSEQ: G.Errno.EILSEQ = 84;
/** A non-blocking connect(2) has begun; wait until the socket is writable, then read `SO_ERROR`. @see errno(3) */
export const EINPROGRESS: G.Errno.EINPROGRESS = 115;
/** A signal arrived before the call could do anything; usually the call is simply repeated. @see errno(3) */
export const EINTR: G.Errno.EINTR = 4;
/** An argument is not valid here: wrong address length, unknown flag, socket already bound, or not listening on accept(2). @see errno(3) */
export const EINVAL: G.Errno.EINVAL = 22;
/** Input/output error of the device or file beneath the descriptor. @see errno(3) */
export const EIO: G.Errno.EIO = 5;
/** The socket is connected already: a second connect(2), or a destination address where none may be given. @see errno(3) */
export const EISCONN: G.Errno.EISCONN = 106;
/** The path is a directory where the call wants a file. @see errno(3) */
export const EISDIR: G.Errno.EISDIR = 21;
/** Is a XENIX named type file, hardly ever used on Linux. @see errno(3) */
export const EISNAM: G.Errno.EISNAM = 120;
/** The key has expired; kTLS also says so while it waits for a new receive key. @see errno(3) */
export const EKEYEXPIRED: G.Errno.EKEYEXPIRED = 127;
/** The service or signature check did not accept the key. @see errno(3) */
export const EKEYREJECTED: G.Errno.EKEYREJECTED = 129;
/** The key has been revoked. @see errno(3) */
export const EKEYREVOKED: G.Errno.EKEYREVOKED = 128;
/** Protocol level 2 is halted, a leftover of System V. @see errno(3) */
export const EL2HLT: G.Errno.EL2HLT = 51;
/** Protocol level 2 is not synchronized, a leftover of System V. @see errno(3) */
export const EL2NSYNC: G.Errno.EL2NSYNC = 45;
/** Protocol level 3 is halted, a leftover of System V. @see errno(3) */
export const EL3HLT: G.Errno.EL3HLT = 46;
/** Protocol level 3 was reset, a leftover of System V. @see errno(3) */
export const EL3RST: G.Errno.EL3RST = 47;
/** A shared library that is needed cannot be accessed. @see errno(3) */
export const ELIBACC: G.Errno.ELIBACC = 79;
/** A shared library or program interpreter is corrupted; execve(2) gives it for an interpreter it does not recognize. @see errno(3) */
export const ELIBBAD: G.Errno.ELIBBAD = 80;
/** A shared library cannot be run as a program. @see errno(3) */
export const ELIBEXEC: G.Errno.ELIBEXEC = 83;
/** A program wants more shared libraries than can be linked in. @see errno(3) */
export const ELIBMAX: G.Errno.ELIBMAX = 82;
/** The .lib section of an a.out program is corrupted. @see errno(3) */
export const ELIBSCN: G.Errno.ELIBSCN = 81;
/** Link number out of range, a leftover of System V. @see errno(3) */
export const ELNRNG: G.Errno.ELNRNG = 48;
/** Too many symbolic links in a path, or epoll descriptors that would watch each other in a circle. @see errno(3) */
export const ELOOP: G.Errno.ELOOP = 40;
/** The medium in the drive is of the wrong type. @see errno(3) */
export const EMEDIUMTYPE: G.Errno.EMEDIUMTYPE = 124;
/** The process has as many open descriptors as `RLIMIT_NOFILE` allows. @see errno(3) */
export const EMFILE: G.Errno.EMFILE = 24;
/** The file has as many hard links as its file system allows. @see errno(3) */
export const EMLINK: G.Errno.EMLINK = 31;
/** The message is larger than the socket, protocol or path MTU lets through in one piece. @see errno(3) */
export const EMSGSIZE: G.Errno.EMSGSIZE = 90;
/** A path needs several hops to remote machines, reserved by POSIX. @see errno(3) */
export const EMULTIHOP: G.Errno.EMULTIHOP = 72;
/** A path or one of its parts is longer than allowed. @see errno(3) */
export const ENAMETOOLONG: G.Errno.ENAMETOOLONG = 36;
/** No XENIX semaphores available, unused on Linux. @see errno(3) */
export const ENAVAIL: G.Errno.ENAVAIL = 119;
/** The network interface to be used is down. @see errno(3) */
export const ENETDOWN: G.Errno.ENETDOWN = 100;
/** The network dropped the connection; rare on Linux, where `ECONNRESET` and `ETIMEDOUT` are usual. @see errno(3) */
export const ENETRESET: G.Errno.ENETRESET = 102;
/** No route leads to the destination network. @see errno(3) */
export const ENETUNREACH: G.Errno.ENETUNREACH = 101;
/** The whole system has as many open files as it may have, see /proc/sys/fs/file-max. @see errno(3) */
export const ENFILE: G.Errno.ENFILE = 23;
/** No anode, an object of old file systems; sockets have no use for it. @see errno(3) */
export const ENOANO: G.Errno.ENOANO = 55;
/** No buffer space: the queue of the interface is full, or a netlink socket was too slow and lost messages. @see errno(3) */
export const ENOBUFS: G.Errno.ENOBUFS = 105;
/** No CSI structure available, a leftover of System V. @see errno(3) */
export const ENOCSI: G.Errno.ENOCSI = 50;
/** The attribute or data asked for is not there; mostly from calls on extended attributes. @see errno(3) */
export const ENODATA: G.Errno.ENODATA = 61;
/** No such device: the interface named in an ioctl or in `SO_BINDTODEVICE` does not exist. @see errno(3) */
export const ENODEV: G.Errno.ENODEV = 19;
/** No such file: connect(2) to a UNIX path that does not exist, or epoll_ctl(2) on a descriptor that was not added. @see errno(3) */
export const ENOENT: G.Errno.ENOENT = 2;
/** The file given to execve(2) is not in a format that can be run. @see errno(3) */
export const ENOEXEC: G.Errno.ENOEXEC = 8;
/** A key is needed that is not there, as on an `AF_ALG` socket before `ALG_SET_KEY`. @see errno(3) */
export const ENOKEY: G.Errno.ENOKEY = 126;
/** No more file locks are to be had, or the lock service of a network file system does not answer. @see errno(3) */
export const ENOLCK: G.Errno.ENOLCK = 37;
/** The link to a remote machine or device was severed. @see errno(3) */
export const ENOLINK: G.Errno.ENOLINK = 67;
/** There is no disc, card or tape in the drive. @see errno(3) */
export const ENOMEDIUM: G.Errno.ENOMEDIUM = 123;
/** The kernel has no memory for the call, or a limit on locked or mapped memory is reached. @see errno(3) */
export const ENOMEM: G.Errno.ENOMEM = 12;
/** A System V message queue holds no message of the wanted type. @see errno(3) */
export const ENOMSG: G.Errno.ENOMSG = 42;
/** The machine is not on the network; an ICMP message saying that the source host is isolated gives it. @see errno(3) */
export const ENONET: G.Errno.ENONET = 64;
/** A needed package is missing, for instance a cipher or hash that the key service would have to load. @see errno(3) */
export const ENOPKG: G.Errno.ENOPKG = 65;
/** This level has no such option for getsockopt(2) or setsockopt(2); also from ICMP saying that the protocol is unreachable. @see errno(3) */
export const ENOPROTOOPT: G.Errno.ENOPROTOOPT = 92;
/** No room left on the device, or epoll_ctl(2) reached the limit /proc/sys/fs/epoll/max_user_watches. @see errno(3) */
export const ENOSPC: G.Errno.ENOSPC = 28;
/** Out of STREAMS resources, the counterpart of `ENOBUFS` on systems that have STREAMS. @see errno(3) */
export const ENOSR: G.Errno.ENOSR = 63;
/** The device is not a STREAM; Linux has no STREAMS, so sockets never return it. @see errno(3) */
export const ENOSTR: G.Errno.ENOSTR = 60;
/** This kernel does not have the system call, or a sandbox pretends so. @see errno(3) */
export const ENOSYS: G.Errno.ENOSYS = 38;
/** A block device was needed, as for mount(2), and something else was given. @see errno(3) */
export const ENOTBLK: G.Errno.ENOTBLK = 15;
/** The call needs a connected socket and this one is not. @see errno(3) */
export const ENOTCONN: G.Errno.ENOTCONN = 107;
/** A part of a path that should be a directory is not one. @see errno(3) */
export const ENOTDIR: G.Errno.ENOTDIR = 20;
/** The directory to be removed or replaced still has entries. @see errno(3) */
export const ENOTEMPTY: G.Errno.ENOTEMPTY = 39;
/** Not a XENIX named type file, unused on Linux. @see errno(3) */
export const ENOTNAM: G.Errno.ENOTNAM = 118;
/** A robust mutex can no longer be used, because its state was not repaired after its owner died. @see errno(3) */
export const ENOTRECOVERABLE: G.Errno.ENOTRECOVERABLE = 131;
/** A socket call was given a descriptor of something that is not a socket. @see errno(3) */
export const ENOTSOCK: G.Errno.ENOTSOCK = 88;
/** POSIX's general name for what is not supported; on Linux the same number as `EOPNOTSUPP`. @see errno(3) */
export const ENOTSUP: G.Errno.EOPNOTSUPP = 95;
/** The descriptor does not know this ioctl(2) request; it need have nothing to do with terminals. @see errno(3) */
export const ENOTTY: G.Errno.ENOTTY = 25;
/** A name or address that has to be unique on the network is not. @see errno(3) */
export const ENOTUNIQ: G.Errno.ENOTUNIQ = 76;
/** No such device or address: open(2) of a UNIX socket's path, or of a FIFO for non-blocking writing when nobody reads. @see errno(3) */
export const ENXIO: G.Errno.ENXIO = 6;
/** The socket cannot do this, such as listen(2) on a datagram socket, `MSG_OOB` where there is none, or a flag not supported. @see errno(3) */
export const EOPNOTSUPP: G.Errno.EOPNOTSUPP = 95;
/** A value does not fit the type that has to hold it, such as a file offset or size. @see errno(3) */
export const EOVERFLOW: G.Errno.EOVERFLOW = 75;
/** The thread that held a robust mutex died; the caller now holds it and must repair what it guards. @see errno(3) */
export const EOWNERDEAD: G.Errno.EOWNERDEAD = 130;
/** The caller lacks a needed capability or right; send calls also give it when a netfilter rule rejects the packet. @see errno(3) */
export const EPERM: G.Errno.EPERM = 1;
/** The protocol family is not supported; Linux nearly always says `EAFNOSUPPORT` instead. @see errno(3) */
export const EPFNOSUPPORT: G.Errno.EPFNOSUPPORT = 96;
/** Reads the busy polling settings of an epoll descriptor into struct epoll_params; since Linux 6.9. @see ioctl(2) */
export const EPIOCGPARAMS: G.IoctlRequest.EPIOCGPARAMS = 2148043266;
/** Sets the busy polling of an epoll descriptor: microseconds, packet budget and preference (struct epoll_params); since Linux 6.9. @see ioctl(2) */
export const EPIOCSPARAMS: G.IoctlRequest.EPIOCSPARAMS = 1074301441;
/** Sending on a socket or pipe that is shut down for writing or that nobody reads; comes with `SIGPIPE` unless `MSG_NOSIGNAL` is given. @see errno(3) */
export const EPIPE: G.Errno.EPIPE = 32;
/** An error is pending or the read end of a pipe is closed; always reported, need not be asked for. @see epoll_ctl(2) */
export const EPOLLERR: G.EpollEvent.EPOLLERR = 8;
/** Edge triggered: report only when something new happens, so read or write until `EAGAIN`. @see epoll_ctl(2) */
export const EPOLLET: G.EpollEvent.EPOLLET = 2147483648;
/** Asked for when adding: an event wakes one or a few of the epoll sets that watch this file, not all; since Linux 4.5. @see epoll_ctl(2) */
export const EPOLLEXCLUSIVE: G.EpollEvent.EPOLLEXCLUSIVE = 268435456;
/** Both directions are shut or the peer hung up; always reported, and unread data may remain. @see epoll_ctl(2) */
export const EPOLLHUP: G.EpollEvent.EPOLLHUP = 16;
/** Data can be read, a connection can be accepted, or the end of the stream was reached. @see epoll_ctl(2) */
export const EPOLLIN: G.EpollEvent.EPOLLIN = 1;
/** From System V streams; Linux ignores it. @see epoll_ctl(2) */
export const EPOLLMSG: G.EpollEvent.EPOLLMSG = 1024;
/** Counterpart of `POLLNVAL` for the kernel's own use; epoll_wait does not report it for closed descriptors. @see epoll_ctl(2) */
export const EPOLLNVAL: G.EpollEvent.EPOLLNVAL = 32;
/** After one report the descriptor is disabled until `EPOLL_CTL_MOD` arms it again. @see epoll_ctl(2) */
export const EPOLLONESHOT: G.EpollEvent.EPOLLONESHOT = 1073741824;
/** Writing is possible; also how a finished nonblocking connect shows. @see epoll_ctl(2) */
export const EPOLLOUT: G.EpollEvent.EPOLLOUT = 4;
/** Something exceptional is there, such as TCP out-of-band data. @see epoll_ctl(2) */
export const EPOLLPRI: G.EpollEvent.EPOLLPRI = 2;
/** Priority band data can be read; hardly used on Linux. @see epoll_ctl(2) */
export const EPOLLRDBAND: G.EpollEvent.EPOLLRDBAND = 128;
/** The peer closed the stream or shut down its sending side; must be asked for. @see epoll_ctl(2) */
export const EPOLLRDHUP: G.EpollEvent.EPOLLRDHUP = 8192;
/** Normal data can be read; comes along with `EPOLLIN`. @see epoll_ctl(2) */
export const EPOLLRDNORM: G.EpollEvent.EPOLLRDNORM = 64;
/** Keeps the system from suspending while the event is being handled; needs CAP_BLOCK_SUSPEND, else it is ignored. @see epoll_ctl(2) */
export const EPOLLWAKEUP: G.EpollEvent.EPOLLWAKEUP = 536870912;
/** Priority band data can be written; comes along with `EPOLLOUT` on UNIX and datagram sockets. @see epoll_ctl(2) */
export const EPOLLWRBAND: G.EpollEvent.EPOLLWRBAND = 512;
/** Normal data can be written; comes along with `EPOLLOUT`. @see epoll_ctl(2) */
export const EPOLLWRNORM: G.EpollEvent.EPOLLWRNORM = 256;
/** Opens the epoll descriptor close-on-exec. @see epoll_create(2) */
export const EPOLL_CLOEXEC: G.EpollFlag.EPOLL_CLOEXEC = 524288;
/** Adds a descriptor with its event mask; `EEXIST` when it is there already. @see epoll_ctl(2) */
export const EPOLL_CTL_ADD: G.EpollOperation.EPOLL_CTL_ADD = 1;
/** Removes a descriptor; the event argument is ignored. @see epoll_ctl(2) */
export const EPOLL_CTL_DEL: G.EpollOperation.EPOLL_CTL_DEL = 2;
/** Changes the event mask and data of a descriptor; `ENOENT` when it is not there. @see epoll_ctl(2) */
export const EPOLL_CTL_MOD: G.EpollOperation.EPOLL_CTL_MOD = 3;
/** Internal to the kernel: marks a wakeup that came from io_uring, to detect recursion. Not for programs. @see epoll_ctl(2) */
export const EPOLL_URING_WAKE: G.EpollEvent.EPOLL_URING_WAKE = 134217728;
/** The protocol was violated, by the peer or by the message that was given to the kernel. @see errno(3) */
export const EPROTO: G.Errno.EPROTO = 71;
/** socket(2): the family has no such protocol, or it is not in this kernel. @see errno(3) */
export const EPROTONOSUPPORT: G.Errno.EPROTONOSUPPORT = 93;
/** The protocol does not go with the socket type, or a UNIX path belongs to a socket of another type. @see errno(3) */
export const EPROTOTYPE: G.Errno.EPROTOTYPE = 91;
/** A result is too large, or the buffer too small for it, as for `SO_PEERSEC` and `SO_PEERGROUPS`. @see errno(3) */
export const ERANGE: G.Errno.ERANGE = 34;
/** The remote address changed, a leftover of System V. @see errno(3) */
export const EREMCHG: G.Errno.EREMCHG = 78;
/** The object is remote, an error of old remote file systems. @see errno(3) */
export const EREMOTE: G.Errno.EREMOTE = 66;
/** Input/output error on the remote side, from drivers of buses and some network file systems. @see errno(3) */
export const EREMOTEIO: G.Errno.EREMOTEIO = 121;
/** The interrupted call should be restarted; the kernel does so by itself and programs see `EINTR` at most. @see errno(3) */
export const ERESTART: G.Errno.ERESTART = 85;
/** The radio is switched off by rfkill, so the wireless interface cannot be brought up. @see errno(3) */
export const ERFKILL: G.Errno.ERFKILL = 132;
/** Writing to a read-only file system, such as bind(2) of a UNIX path there. @see errno(3) */
export const EROFS: G.Errno.EROFS = 30;
/** Sending after the endpoint was shut down; most protocols of Linux say `EPIPE` instead. @see errno(3) */
export const ESHUTDOWN: G.Errno.ESHUTDOWN = 108;
/** socket(2): the family does not have sockets of this type. @see errno(3) */
export const ESOCKTNOSUPPORT: G.Errno.ESOCKTNOSUPPORT = 94;
/** lseek(2), pread(2) or a splice offset on a socket, pipe or FIFO, which have no position. @see errno(3) */
export const ESPIPE: G.Errno.ESPIPE = 29;
/** No such process, for instance for `F_SETOWN` or pidfd_open(2), or no such route to delete. @see errno(3) */
export const ESRCH: G.Errno.ESRCH = 3;
/** Remote mount error of the Remote File Sharing system, unused on Linux. @see errno(3) */
export const ESRMNT: G.Errno.ESRMNT = 69;
/** The file handle is stale: the file is gone on the server of a network file system. @see errno(3) */
export const ESTALE: G.Errno.ESTALE = 116;
/** A streams pipe error; Linux uses it for sound devices that are suspended. @see errno(3) */
export const ESTRPIPE: G.Errno.ESTRPIPE = 86;
/** BSD's name of `ETH_P_AARP`, AppleTalk address resolution. @see packet(7) */
export const ETHERTYPE_AARP: G.EtherType.ETH_P_AARP = 33011;
/** Address resolution under its BSD name; `ETH_P_ARP` is the usual one on Linux. @see packet(7) */
export const ETHERTYPE_ARP: G.EtherType.ETH_P_ARP = 2054;
/** BSD's name of `ETH_P_ATALK`, AppleTalk datagrams. @see packet(7) */
export const ETHERTYPE_AT: G.EtherType.ETH_P_ATALK = 32923;
/** IPv4 under its BSD name; `ETH_P_IP` is the usual one on Linux. @see packet(7) */
export const ETHERTYPE_IP: G.EtherType.ETH_P_IP = 2048;
/** IPv6 under its BSD name; `ETH_P_IPV6` is the usual one on Linux. @see packet(7) */
export const ETHERTYPE_IPV6: G.EtherType.ETH_P_IPV6 = 34525;
/** BSD's name of `ETH_P_IPX`, Novell IPX in Ethernet II frames. @see packet(7) */
export const ETHERTYPE_IPX: G.EtherType.ETH_P_IPX = 33079;
/** BSD's name of `ETH_P_LOOPBACK`, used to test interfaces. @see packet(7) */
export const ETHERTYPE_LOOPBACK: G.EtherType.ETH_P_LOOPBACK = 36864;
/** How many EtherTypes, counted from `ETHERTYPE_TRAIL`, stood for trailer packets: 16. @see linux/if_ether.h */
export const ETHERTYPE_NTRAILER: G.EtherTypeLimit.ETHERTYPE_NTRAILER = 16;
/** glibc's name of `ETH_P_PUP`, the Xerox PUP protocol. @see packet(7) */
export const ETHERTYPE_PUP: G.EtherType.ETH_P_PUP = 512;
/** BSD's name of `ETH_P_RARP`, reverse address resolution. @see packet(7) */
export const ETHERTYPE_REVARP: G.EtherType.ETH_P_RARP = 32821;
/** Frames of Sprite, the Berkeley research operating system, EtherType 0x0500. @see packet(7) */
export const ETHERTYPE_SPRITE: G.EtherType.ETHERTYPE_SPRITE = 1280;
/** First EtherType of BSD's obsolete trailer encapsulation, 0x1000, where the headers followed the data. @see packet(7) */
export const ETHERTYPE_TRAIL: G.EtherType.ETHERTYPE_TRAIL = 4096;
/** BSD's name of `ETH_P_8021Q`, the IEEE 802.1Q VLAN tag. @see packet(7) */
export const ETHERTYPE_VLAN: G.EtherType.ETH_P_8021Q = 33024;
/** BSD's name of `ETH_ALEN`, the bytes in a hardware address: 6. @see linux/if_ether.h */
export const ETHER_ADDR_LEN: G.EthernetSize.ETH_ALEN = 6;
/** BSD's name of `ETH_FCS_LEN`, the bytes in the checksum that ends a frame: 4. @see linux/if_ether.h */
export const ETHER_CRC_LEN: G.EthernetSize.ETH_FCS_LEN = 4;
/** Any Ethernet frame, by addresses and type; for rules in `ether_spec`. @see linux/ethtool.h */
export const ETHER_FLOW: G.EthtoolFlowType.ETHER_FLOW = 18;
/** BSD's name of `ETH_HLEN`, the bytes in the frame header: 14. @see linux/if_ether.h */
export const ETHER_HDR_LEN: G.EthernetSize.ETH_HLEN = 14;
/** Largest standard Ethernet frame with its checksum and no VLAN tag: 1518 bytes. @see linux/if_ether.h */
export const ETHER_MAX_LEN: G.EthernetSize.ETHER_MAX_LEN = 1518;
/** Smallest legal Ethernet frame with its checksum: 64 bytes. @see linux/if_ether.h */
export const ETHER_MIN_LEN: G.EthernetSize.ETHER_MIN_LEN = 64;
/** BSD's name of `ETH_TLEN`, the bytes in the type field: 2. @see linux/if_ether.h */
export const ETHER_TYPE_LEN: G.EthernetSize.ETH_TLEN = 2;
/** Reads how many queues there are, `struct ethtool_channels`. @see linux/ethtool.h */
export const ETHTOOL_GCHANNELS: G.EthtoolCommand.ETHTOOL_GCHANNELS = 60;
/** Reads how interrupts are put off, `struct ethtool_coalesce`. @see linux/ethtool.h */
export const ETHTOOL_GCOALESCE: G.EthtoolCommand.ETHTOOL_GCOALESCE = 14;
/** Reads the name and version of the driver, `struct ethtool_drvinfo`. @see linux/ethtool.h */
export const ETHTOOL_GDRVINFO: G.EthtoolCommand.ETHTOOL_GDRVINFO = 3;
/** Reads the use of Energy-Efficient Ethernet, `struct ethtool_eee`. @see linux/ethtool.h */
export const ETHTOOL_GEEE: G.EthtoolCommand.ETHTOOL_GEEE = 68;
/** Reads what the device can do about timestamps, `struct ethtool_ts_info`. @see linux/ethtool.h */
export const ETHTOOL_GET_TS_INFO: G.EthtoolCommand.ETHTOOL_GET_TS_INFO = 65;
/** Reads the offloads of the device, `struct ethtool_gfeatures`. @see linux/ethtool.h */
export const ETHTOOL_GFEATURES: G.EthtoolCommand.ETHTOOL_GFEATURES = 58;
/** Reads the `ETH_FLAG_` bits in use, `struct ethtool_value`. @see linux/ethtool.h */
export const ETHTOOL_GFLAGS: G.EthtoolCommand.ETHTOOL_GFLAGS = 37;
/** Reads whether the kernel joins what it receives, `struct ethtool_value`. @see linux/ethtool.h */
export const ETHTOOL_GGRO: G.EthtoolCommand.ETHTOOL_GGRO = 43;
/** Reads whether the kernel cuts segments late, `struct ethtool_value`. @see linux/ethtool.h */
export const ETHTOOL_GGSO: G.EthtoolCommand.ETHTOOL_GGSO = 35;
/** Reads whether the link is up: 1 or 0, `struct ethtool_value`. @see linux/ethtool.h */
export const ETHTOOL_GLINK: G.EthtoolCommand.ETHTOOL_GLINK = 10;
/** Reads the settings of the link, `struct ethtool_link_settings`; the first answer says how long its masks are. @see linux/ethtool.h */
export const ETHTOOL_GLINKSETTINGS: G.EthtoolCommand.ETHTOOL_GLINKSETTINGS = 76;
/** Reads the mask of the driver's messages, `struct ethtool_value`. @see linux/ethtool.h */
export const ETHTOOL_GMSGLVL: G.EthtoolCommand.ETHTOOL_GMSGLVL = 7;
/** Reads the use of pause frames, `struct ethtool_pauseparam`. @see linux/ethtool.h */
export const ETHTOOL_GPAUSEPARAM: G.EthtoolCommand.ETHTOOL_GPAUSEPARAM = 18;
/** Reads the hardware address that the device was made with, `struct ethtool_perm_addr`. @see linux/ethtool.h */
export const ETHTOOL_GPERMADDR: G.EthtoolCommand.ETHTOOL_GPERMADDR = 32;
/** Reads the sizes of the rings, `struct ethtool_ringparam`. @see linux/ethtool.h */
export const ETHTOOL_GRINGPARAM: G.EthtoolCommand.ETHTOOL_GRINGPARAM = 16;
/** Reads the settings of the link in their older form, `struct ethtool_cmd`. @see linux/ethtool.h */
export const ETHTOOL_GSET: G.EthtoolCommand.ETHTOOL_GSET = 1;
/** Reads how many strings each set has, `struct ethtool_sset_info`. @see linux/ethtool.h */
export const ETHTOOL_GSSET_INFO: G.EthtoolCommand.ETHTOOL_GSSET_INFO = 55;
/** Reads the driver's own statistics, `struct ethtool_stats`. @see linux/ethtool.h */
export const ETHTOOL_GSTATS: G.EthtoolCommand.ETHTOOL_GSTATS = 29;
/** Reads the names of one set of things, such as statistics, `struct ethtool_gstrings`. @see linux/ethtool.h */
export const ETHTOOL_GSTRINGS: G.EthtoolCommand.ETHTOOL_GSTRINGS = 27;
/** Reads whether the device cuts TCP segments, `struct ethtool_value`. @see linux/ethtool.h */
export const ETHTOOL_GTSO: G.EthtoolCommand.ETHTOOL_GTSO = 30;
/** Negotiates the link anew; needs `CAP_NET_ADMIN`. @see linux/ethtool.h */
export const ETHTOOL_NWAY_RST: G.EthtoolCommand.ETHTOOL_NWAY_RST = 9;
/** Changes the settings of the link, `struct ethtool_link_settings`; needs `CAP_NET_ADMIN`. @see linux/ethtool.h */
export const ETHTOOL_SLINKSETTINGS: G.EthtoolCommand.ETHTOOL_SLINKSETTINGS = 77;
/** Sets the mask of the driver's messages, `struct ethtool_value`; needs `CAP_NET_ADMIN`. @see linux/ethtool.h */
export const ETHTOOL_SMSGLVL: G.EthtoolCommand.ETHTOOL_SMSGLVL = 8;
/** Changes the settings of the link, `struct ethtool_cmd`; needs `CAP_NET_ADMIN`. @see linux/ethtool.h */
export const ETHTOOL_SSET: G.EthtoolCommand.ETHTOOL_SSET = 2;
/** Bytes in an Ethernet hardware (MAC) address: 6. @see linux/if_ether.h */
export const ETH_ALEN: G.EthernetSize.ETH_ALEN = 6;
/** Largest payload of a standard Ethernet frame: 1500 bytes, the usual MTU. @see linux/if_ether.h */
export const ETH_DATA_LEN: G.EthernetSize.ETH_DATA_LEN = 1500;
/** Header bytes of an Ethernet frame encapsulated in ARCnet: 14. @see linux/if_ether.h */
export const ETH_ENCAP_HDR_SIZE: G.EthernetSize.ETH_ENCAP_HDR_SIZE = 14;
/** Bytes in the frame check sequence that ends a frame: 4; packet sockets usually do not see it. @see linux/if_ether.h */
export const ETH_FCS_LEN: G.EthernetSize.ETH_FCS_LEN = 4;
/** Large receive offload is on: the device merges TCP segments before the kernel sees them. @see linux/ethtool.h */
export const ETH_FLAG_LRO: G.EthtoolFlag.ETH_FLAG_LRO = 32768;
/** The device's n-tuple receive filters are on. @see linux/ethtool.h */
export const ETH_FLAG_NTUPLE: G.EthtoolFlag.ETH_FLAG_NTUPLE = 134217728;
/** The device passes the receive hash of each packet to the kernel. @see linux/ethtool.h */
export const ETH_FLAG_RXHASH: G.EthtoolFlag.ETH_FLAG_RXHASH = 268435456;
/** The device strips VLAN tags on receive. @see linux/ethtool.h */
export const ETH_FLAG_RXVLAN: G.EthtoolFlag.ETH_FLAG_RXVLAN = 256;
/** The device inserts VLAN tags on transmit. @see linux/ethtool.h */
export const ETH_FLAG_TXVLAN: G.EthtoolFlag.ETH_FLAG_TXVLAN = 128;
/** Largest standard Ethernet frame without its checksum: 1514 bytes. @see linux/if_ether.h */
export const ETH_FRAME_LEN: G.EthernetSize.ETH_FRAME_LEN = 1514;
/** Turns the collection of firmware dumps off; drivers report it while dumps are disabled. @see linux/ethtool.h */
export const ETH_FW_DUMP_DISABLE: G.EthtoolDump.ETH_FW_DUMP_DISABLE = 0;
/** Bytes reserved for each name in a string set, the rest filled with zeros: 32. @see linux/ethtool.h */
export const ETH_GSTRING_LEN: G.EthtoolLimit.ETH_GSTRING_LEN = 32;
/** Bytes in an Ethernet header, two addresses and the type: 14. @see linux/if_ether.h */
export const ETH_HLEN: G.EthernetSize.ETH_HLEN = 14;
/** Largest MTU an Ethernet device may have: 65535 bytes, the limit of an IPv4 packet. @see linux/if_ether.h */
export const ETH_MAX_MTU: G.EthernetSize.ETH_MAX_MTU = 65535;
/** The MII requests (`SIOCGMIIREG`) reach registers by IEEE 802.3 clause 22. @see linux/ethtool.h */
export const ETH_MDIO_SUPPORTS_C22: G.EthtoolMdioSupport.ETH_MDIO_SUPPORTS_C22 = 1;
/** The MII requests (`SIOCGMIIREG`) reach registers by IEEE 802.3 clause 45. @see linux/ethtool.h */
export const ETH_MDIO_SUPPORTS_C45: G.EthtoolMdioSupport.ETH_MDIO_SUPPORTS_C45 = 2;
/** Smallest MTU an Ethernet device takes by default: 68 bytes, the least that IPv4 allows. @see linux/if_ether.h */
export const ETH_MIN_MTU: G.EthernetSize.ETH_MIN_MTU = 68;
/** SFP module without diagnostics, memory laid out by SFF-8079. @see linux/ethtool.h */
export const ETH_MODULE_SFF_8079: G.EthtoolModuleType.ETH_MODULE_SFF_8079 = 1;
/** EEPROM bytes of an SFF-8079 module: 256. @see linux/ethtool.h */
export const ETH_MODULE_SFF_8079_LEN: G.EthtoolModuleSize.ETH_MODULE_SFF_8079_LEN = 256;
/** QSFP+ module, memory laid out by SFF-8436. @see linux/ethtool.h */
export const ETH_MODULE_SFF_8436: G.EthtoolModuleType.ETH_MODULE_SFF_8436 = 4;
/** EEPROM bytes of an SFF-8436 module without optional pages: 256. @see linux/ethtool.h */
export const ETH_MODULE_SFF_8436_LEN: G.EthtoolModuleSize.ETH_MODULE_SFF_8436_LEN = 256;
/** EEPROM bytes of an SFF-8436 module with all optional pages: 640. @see linux/ethtool.h */
export const ETH_MODULE_SFF_8436_MAX_LEN: G.EthtoolModuleSize.ETH_MODULE_SFF_8436_MAX_LEN = 640;
/** SFP or SFP+ module with digital diagnostics, memory laid out by SFF-8472. @see linux/ethtool.h */
export const ETH_MODULE_SFF_8472: G.EthtoolModuleType.ETH_MODULE_SFF_8472 = 2;
/** EEPROM bytes of an SFF-8472 module, identification and diagnostics: 512. @see linux/ethtool.h */
export const ETH_MODULE_SFF_8472_LEN: G.EthtoolModuleSize.ETH_MODULE_SFF_8472_LEN = 512;
/** QSFP+ or QSFP28 module, memory laid out by SFF-8636. @see linux/ethtool.h */
export const ETH_MODULE_SFF_8636: G.EthtoolModuleType.ETH_MODULE_SFF_8636 = 3;
/** EEPROM bytes of an SFF-8636 module without optional pages: 256. @see linux/ethtool.h */
export const ETH_MODULE_SFF_8636_LEN: G.EthtoolModuleSize.ETH_MODULE_SFF_8636_LEN = 256;
/** EEPROM bytes of an SFF-8636 module with all optional pages: 640. @see linux/ethtool.h */
export const ETH_MODULE_SFF_8636_MAX_LEN: G.EthtoolModuleSize.ETH_MODULE_SFF_8636_MAX_LEN = 640;
/** Precision Time Protocol (IEEE 1588) directly on Ethernet, EtherType 0x88F7. @see packet(7) */
export const ETH_P_1588: G.EtherType.ETH_P_1588 = 35063;
/** IEEE 802.1ad service VLAN tag, the outer one of QinQ, EtherType 0x88A8. @see packet(7) */
export const ETH_P_8021AD: G.EtherType.ETH_P_8021AD = 34984;
/** IEEE 802.1ah service tag of provider backbone bridges, EtherType 0x88E7. @see packet(7) */
export const ETH_P_8021AH: G.EtherType.ETH_P_8021AH = 35047;
/** IEEE 802.1Q VLAN tag, EtherType 0x8100; the kernel normally strips it before a packet socket reads the frame. @see packet(7) */
export const ETH_P_8021Q: G.EtherType.ETH_P_8021Q = 33024;
/** IEEE 802.21 handover between kinds of networks, EtherType 0x8917. @see packet(7) */
export const ETH_P_80221: G.EtherType.ETH_P_80221 = 35095;
/** Linux pseudo-type for IEEE 802.3 frames with an 802.2 LLC header, as used by spanning tree. @see packet(7) */
export const ETH_P_802_2: G.EtherType.ETH_P_802_2 = 4;
/** Linux pseudo-type for raw IEEE 802.3 frames, which have a length and no 802.2 header; never on the wire. @see packet(7) */
export const ETH_P_802_3: G.EtherType.ETH_P_802_3 = 1;
/** Smallest true EtherType, 0x0600: a lower number in that field is the length of an IEEE 802.3 frame. @see linux/if_ether.h */
export const ETH_P_802_3_MIN: G.EtherTypeLimit.ETH_P_802_3_MIN = 1536;
/** First EtherType that IEEE 802 sets aside for local experiments, 0x88B5; free for private protocols. @see packet(7) */
export const ETH_P_802_EX1: G.EtherType.ETH_P_802_EX1 = 34997;
/** AppleTalk address resolution, EtherType 0x80F3. @see packet(7) */
export const ETH_P_AARP: G.EtherType.ETH_P_AARP = 33011;
/** IBM `AF_IUCV` sockets over HiperSockets, 0xFBFB; not a registered number. @see packet(7) */
export const ETH_P_AF_IUCV: G.EtherType.ETH_P_AF_IUCV = 64507;
/** Every protocol: a packet socket bound to it also sees the frames that this host sends. @see packet(7) */
export const ETH_P_ALL: G.EtherType.ETH_P_ALL = 3;
/** ATA disks over Ethernet, EtherType 0x88A2. @see packet(7) */
export const ETH_P_AOE: G.EtherType.ETH_P_AOE = 34978;
/** Linux pseudo-type for ARCnet frames. @see packet(7) */
export const ETH_P_ARCNET: G.EtherType.ETH_P_ARCNET = 26;
/** IPv4 address resolution (ARP), EtherType 0x0806. @see packet(7) */
export const ETH_P_ARP: G.EtherType.ETH_P_ARP = 2054;
/** AppleTalk datagrams (DDP), EtherType 0x809B. @see packet(7) */
export const ETH_P_ATALK: G.EtherType.ETH_P_ATALK = 32923;
/** Frame-based ATM transport over Ethernet, EtherType 0x8884. @see packet(7) */
export const ETH_P_ATMFATE: G.EtherType.ETH_P_ATMFATE = 34948;
/** Multiprotocol over ATM, EtherType 0x884C. @see packet(7) */
export const ETH_P_ATMMPOA: G.EtherType.ETH_P_ATMMPOA = 34892;
/** Linux pseudo-type for AX.25 amateur radio frames; never on the wire. @see packet(7) */
export const ETH_P_AX25: G.EtherType.ETH_P_AX25 = 2;
/** B.A.T.M.A.N. Advanced mesh routing, 0x4305; not a registered number. @see packet(7) */
export const ETH_P_BATMAN: G.EtherType.ETH_P_BATMAN = 17157;
/** AX.25 amateur radio in Ethernet as G8BPQ does it, 0x08FF; not a registered number. @see packet(7) */
export const ETH_P_BPQ: G.EtherType.ETH_P_BPQ = 2303;
/** Linux pseudo-type for ST-Ericsson's CAIF modem protocol. @see packet(7) */
export const ETH_P_CAIF: G.EtherType.ETH_P_CAIF = 247;
/** Linux pseudo-type for classical CAN frames; packet sockets read `struct can_frame` with it. @see packet(7) */
export const ETH_P_CAN: G.EtherType.ETH_P_CAN = 12;
/** Linux pseudo-type for CAN FD frames, read as `struct canfd_frame`. @see packet(7) */
export const ETH_P_CANFD: G.EtherType.ETH_P_CANFD = 13;
/** Linux pseudo-type for CAN XL frames, read as `struct canxl_frame`. @see packet(7) */
export const ETH_P_CANXL: G.EtherType.ETH_P_CANXL = 14;
/** Connectivity Fault Management (IEEE 802.1ag), EtherType 0x8902. @see packet(7) */
export const ETH_P_CFM: G.EtherType.ETH_P_CFM = 35074;
/** Linux pseudo-type for control frames particular to one card or driver. @see packet(7) */
export const ETH_P_CONTROL: G.EtherType.ETH_P_CONTROL = 22;
/** Left by DEC to its customers' own use, EtherType 0x6006. @see packet(7) */
export const ETH_P_CUST: G.EtherType.ETH_P_CUST = 24582;
/** Linux pseudo-type for DEC DDCMP, internal to the kernel. @see packet(7) */
export const ETH_P_DDCMP: G.EtherType.ETH_P_DDCMP = 6;
/** Experimental number assigned to DEC, EtherType 0x6000. @see packet(7) */
export const ETH_P_DEC: G.EtherType.ETH_P_DEC = 24576;
/** DEC diagnostics, EtherType 0x6005. @see packet(7) */
export const ETH_P_DIAG: G.EtherType.ETH_P_DIAG = 24581;
/** DECnet maintenance: memory dump and program load (MOP), EtherType 0x6001. @see packet(7) */
export const ETH_P_DNA_DL: G.EtherType.ETH_P_DNA_DL = 24577;
/** DECnet maintenance: remote console (MOP), EtherType 0x6002. @see packet(7) */
export const ETH_P_DNA_RC: G.EtherType.ETH_P_DNA_RC = 24578;
/** DECnet phase IV routing, EtherType 0x6003. @see packet(7) */
export const ETH_P_DNA_RT: G.EtherType.ETH_P_DNA_RT = 24579;
/** Linux pseudo-type for frames with a Distributed Switch Architecture tag. @see packet(7) */
export const ETH_P_DSA: G.EtherType.ETH_P_DSA = 27;
/** Made-up VLAN header in which DSA carries the switch port, 0xDADB; not a registered number. @see packet(7) */
export const ETH_P_DSA_8021Q: G.EtherType.ETH_P_DSA_8021Q = 56027;
/** Port tag of the Renesas A5PSW switch under DSA, 0xE001; not a registered number. @see packet(7) */
export const ETH_P_DSA_A5PSW: G.EtherType.ETH_P_DSA_A5PSW = 57345;
/** Linux pseudo-type for Acorn Econet frames; its protocol family has left the kernel. @see packet(7) */
export const ETH_P_ECONET: G.EtherType.ETH_P_ECONET = 24;
/** Marvell switch tag (DSA) behind an EtherType, 0xDADA; not a registered number. @see packet(7) */
export const ETH_P_EDSA: G.EtherType.ETH_P_EDSA = 56026;
/** Mirrored switch traffic, ERSPAN version 1 (type II), carried in GRE, EtherType 0x88BE. @see packet(7) */
export const ETH_P_ERSPAN: G.EtherType.ETH_P_ERSPAN = 35006;
/** Mirrored switch traffic, ERSPAN version 2 (type III), EtherType 0x22EB. @see packet(7) */
export const ETH_P_ERSPAN2: G.EtherType.ETH_P_ERSPAN2 = 8939;
/** EtherCAT industrial field bus, EtherType 0x88A4. @see packet(7) */
export const ETH_P_ETHERCAT: G.EtherType.ETH_P_ETHERCAT = 34980;
/** Fibre Channel over Ethernet, EtherType 0x8906. @see packet(7) */
export const ETH_P_FCOE: G.EtherType.ETH_P_FCOE = 35078;
/** Initialization protocol of Fibre Channel over Ethernet, EtherType 0x8914. @see packet(7) */
export const ETH_P_FIP: G.EtherType.ETH_P_FIP = 35092;
/** Linux pseudo-type for HDLC frames on synchronous serial links. @see packet(7) */
export const ETH_P_HDLC: G.EtherType.ETH_P_HDLC = 25;
/** High-availability Seamless Redundancy version 1 (IEC 62439-3), EtherType 0x892F. @see packet(7) */
export const ETH_P_HSR: G.EtherType.ETH_P_HSR = 35119;
/** InfiniBand over Ethernet (RoCE version 1), EtherType 0x8915. @see packet(7) */
export const ETH_P_IBOE: G.EtherType.ETH_P_IBOE = 35093;
/** Linux pseudo-type for IEEE 802.15.4 low-power radio frames. @see packet(7) */
export const ETH_P_IEEE802154: G.EtherType.ETH_P_IEEE802154 = 246;
/** Xerox PUP in IEEE 802.3 frames, EtherType 0x0A00. @see packet(7) */
export const ETH_P_IEEEPUP: G.EtherType.ETH_P_IEEEPUP = 2560;
/** Address translation for Xerox PUP in IEEE 802.3 frames, EtherType 0x0A01. @see packet(7) */
export const ETH_P_IEEEPUPAT: G.EtherType.ETH_P_IEEEPUPAT = 2561;
/** Inter-FE encapsulation of ForCES, which carries packet metadata (RFC 8013), EtherType 0xED3E. @see packet(7) */
export const ETH_P_IFE: G.EtherType.ETH_P_IFE = 60734;
/** IPv4, EtherType 0x0800. @see packet(7) */
export const ETH_P_IP: G.EtherType.ETH_P_IP = 2048;
/** IPv6, EtherType 0x86DD. @see packet(7) */
export const ETH_P_IPV6: G.EtherType.ETH_P_IPV6 = 34525;
/** Novell IPX in Ethernet II frames, EtherType 0x8137. @see packet(7) */
export const ETH_P_IPX: G.EtherType.ETH_P_IPX = 33079;
/** Linux pseudo-type for infrared IrDA frames; the IrDA stack has left the kernel. @see packet(7) */
export const ETH_P_IRDA: G.EtherType.ETH_P_IRDA = 23;
/** DEC's Local Area Transport for terminals, EtherType 0x6004. @see packet(7) */
export const ETH_P_LAT: G.EtherType.ETH_P_LAT = 24580;
/** Link control of HomePNA, and a tunnel local to a WLAN link, EtherType 0x886C. @see packet(7) */
export const ETH_P_LINK_CTL: G.EtherType.ETH_P_LINK_CTL = 34924;
/** Link Layer Discovery Protocol: neighbors announce themselves, EtherType 0x88CC. @see packet(7) */
export const ETH_P_LLDP: G.EtherType.ETH_P_LLDP = 35020;
/** Linux pseudo-type for Apple LocalTalk frames. @see packet(7) */
export const ETH_P_LOCALTALK: G.EtherType.ETH_P_LOCALTALK = 9;
/** Ethernet loopback packets under the number 0x0060; IEEE 802.3 assigns them `ETH_P_LOOPBACK`. @see packet(7) */
export const ETH_P_LOOP: G.EtherType.ETH_P_LOOP = 96;
/** Ethernet loopback test frames (configuration testing) of IEEE 802.3, EtherType 0x9000. @see packet(7) */
export const ETH_P_LOOPBACK: G.EtherType.ETH_P_LOOPBACK = 36864;
/** IEEE 802.1AE encryption of the link (MACsec), EtherType 0x88E5. @see packet(7) */
export const ETH_P_MACSEC: G.EtherType.ETH_P_MACSEC = 35045;
/** Linux pseudo-type for Qualcomm's modem multiplexing and aggregation protocol. @see packet(7) */
export const ETH_P_MAP: G.EtherType.ETH_P_MAP = 249;
/** Linux pseudo-type for Management Component Transport Protocol packets. @see packet(7) */
export const ETH_P_MCTP: G.EtherType.ETH_P_MCTP = 250;
/** Linux pseudo-type for the Mobitex packet radio network. @see packet(7) */
export const ETH_P_MOBITEX: G.EtherType.ETH_P_MOBITEX = 21;
/** MPLS multicast or upstream-assigned labels, EtherType 0x8848. @see packet(7) */
export const ETH_P_MPLS_MC: G.EtherType.ETH_P_MPLS_MC = 34888;
/** MPLS unicast, EtherType 0x8847. @see packet(7) */
export const ETH_P_MPLS_UC: G.EtherType.ETH_P_MPLS_UC = 34887;
/** Media Redundancy Protocol for industrial rings, EtherType 0x88E3. @see packet(7) */
export const ETH_P_MRP: G.EtherType.ETH_P_MRP = 35043;
/** Multiple VLAN Registration Protocol of IEEE 802.1Q, EtherType 0x88F5. @see packet(7) */
export const ETH_P_MVRP: G.EtherType.ETH_P_MVRP = 35061;
/** Port tag of MaxLinear GSW switches under DSA, EtherType 0x88C3. @see packet(7) */
export const ETH_P_MXLGSW: G.EtherType.ETH_P_MXLGSW = 35011;
/** NC-SI: a management controller talks to the network card it shares, EtherType 0x88F8. @see packet(7) */
export const ETH_P_NCSI: G.EtherType.ETH_P_NCSI = 35064;
/** Network Service Header for service chains (RFC 8300), EtherType 0x894F. @see packet(7) */
export const ETH_P_NSH: G.EtherType.ETH_P_NSH = 35151;
/** IEEE 802.1X port authentication (EAPOL), EtherType 0x888E. @see packet(7) */
export const ETH_P_PAE: G.EtherType.ETH_P_PAE = 34958;
/** IEEE 802.3x flow control; most network cards handle these frames themselves, EtherType 0x8808. @see packet(7) */
export const ETH_P_PAUSE: G.EtherType.ETH_P_PAUSE = 34824;
/** Linux pseudo-type for Nokia Phonet frames to and from a modem. @see packet(7) */
export const ETH_P_PHONET: G.EtherType.ETH_P_PHONET = 245;
/** Linux pseudo-type for AppleTalk over PPP. @see packet(7) */
export const ETH_P_PPPTALK: G.EtherType.ETH_P_PPPTALK = 16;
/** PPP over Ethernet, the discovery stage, EtherType 0x8863. @see packet(7) */
export const ETH_P_PPP_DISC: G.EtherType.ETH_P_PPP_DISC = 34915;
/** Linux pseudo-type for PPP multilink frames. @see packet(7) */
export const ETH_P_PPP_MP: G.EtherType.ETH_P_PPP_MP = 8;
/** PPP over Ethernet, frames of an open session, EtherType 0x8864. @see packet(7) */
export const ETH_P_PPP_SES: G.EtherType.ETH_P_PPP_SES = 34916;
/** IEEE 802.11 pre-authentication with an access point that a station may roam to, EtherType 0x88C7. @see packet(7) */
export const ETH_P_PREAUTH: G.EtherType.ETH_P_PREAUTH = 35015;
/** PROFINET real-time industrial control, EtherType 0x8892. @see packet(7) */
export const ETH_P_PROFINET: G.EtherType.ETH_P_PROFINET = 34962;
/** Parallel Redundancy Protocol and HSR version 0 (IEC 62439-3), EtherType 0x88FB. @see packet(7) */
export const ETH_P_PRP: G.EtherType.ETH_P_PRP = 35067;
/** Xerox PARC Universal Packet, EtherType 0x0200. @see packet(7) */
export const ETH_P_PUP: G.EtherType.ETH_P_PUP = 512;
/** Address translation for Xerox PUP, EtherType 0x0201. @see packet(7) */
export const ETH_P_PUPAT: G.EtherType.ETH_P_PUPAT = 513;
/** Deprecated QinQ VLAN tag 0x9100, not a registered number; `ETH_P_8021AD` is the standard one. @see packet(7) */
export const ETH_P_QINQ1: G.EtherType.ETH_P_QINQ1 = 37120;
/** Deprecated QinQ VLAN tag 0x9200, not a registered number. @see packet(7) */
export const ETH_P_QINQ2: G.EtherType.ETH_P_QINQ2 = 37376;
/** Deprecated QinQ VLAN tag 0x9300, not a registered number. @see packet(7) */
export const ETH_P_QINQ3: G.EtherType.ETH_P_QINQ3 = 37632;
/** Reverse address resolution: a diskless host asks for its IPv4 address, EtherType 0x8035. @see packet(7) */
export const ETH_P_RARP: G.EtherType.ETH_P_RARP = 32821;
/** Several protocols of Realtek's own, such as switch tags, EtherType 0x8899. @see packet(7) */
export const ETH_P_REALTEK: G.EtherType.ETH_P_REALTEK = 34969;
/** DEC's Systems Communication Architecture for VMS clusters, EtherType 0x6007. @see packet(7) */
export const ETH_P_SCA: G.EtherType.ETH_P_SCA = 24583;
/** Slow protocols of IEEE 802.3, among them link aggregation (LACP), EtherType 0x8809. @see packet(7) */
export const ETH_P_SLOW: G.EtherType.ETH_P_SLOW = 34825;
/** Linux pseudo-type for SNAP frames, internal to the kernel. @see packet(7) */
export const ETH_P_SNAP: G.EtherType.ETH_P_SNAP = 5;
/** IEEE 802.11 direct links between stations (TDLS), EtherType 0x890D. @see packet(7) */
export const ETH_P_TDLS: G.EtherType.ETH_P_TDLS = 35085;
/** Ethernet frames inside another protocol (transparent Ethernet bridging), as in GRE tunnels; EtherType 0x6558. @see packet(7) */
export const ETH_P_TEB: G.EtherType.ETH_P_TEB = 25944;
/** TIPC cluster communication directly on Ethernet, EtherType 0x88CA. @see packet(7) */
export const ETH_P_TIPC: G.EtherType.ETH_P_TIPC = 35018;
/** Linux pseudo-type for switch frames whose port tag is at the end. @see packet(7) */
export const ETH_P_TRAILER: G.EtherType.ETH_P_TRAILER = 28;
/** Linux pseudo-type for 802.2 frames on Token Ring, which Linux no longer supports. @see packet(7) */
export const ETH_P_TR_802_2: G.EtherType.ETH_P_TR_802_2 = 17;
/** Audio/video transport of IEEE 1722 (AVTP) on time-sensitive networks, EtherType 0x22F0. @see packet(7) */
export const ETH_P_TSN: G.EtherType.ETH_P_TSN = 8944;
/** Linux pseudo-type for PPP frames on synchronous WAN links. @see packet(7) */
export const ETH_P_WAN_PPP: G.EtherType.ETH_P_WAN_PPP = 7;
/** Cisco's web cache coordination protocol, version 2, EtherType 0x883E. @see packet(7) */
export const ETH_P_WCCP: G.EtherType.ETH_P_WCCP = 34878;
/** CCITT X.25, EtherType 0x0805. @see packet(7) */
export const ETH_P_X25: G.EtherType.ETH_P_X25 = 2053;
/** Linux pseudo-type for frames multiplexed from switch ports by DSA. @see packet(7) */
export const ETH_P_XDSA: G.EtherType.ETH_P_XDSA = 248;
/** Port tag of Motorcomm YT921x switches under DSA, 0x9988. @see packet(7) */
export const ETH_P_YT921X: G.EtherType.ETH_P_YT921X = 39304;
/** Resets all components this interface uses, shared with others or not: all 32 bits. @see linux/ethtool.h */
export const ETH_RESET_ALL: G.EthtoolReset.ETH_RESET_ALL = 4294967295;
/** Resets the application processor. @see linux/ethtool.h */
export const ETH_RESET_AP: G.EthtoolReset.ETH_RESET_AP = 256;
/** Resets all components dedicated to this interface: the low 16 bits. @see linux/ethtool.h */
export const ETH_RESET_DEDICATED: G.EthtoolReset.ETH_RESET_DEDICATED = 65535;
/** Resets the DMA engine. @see linux/ethtool.h */
export const ETH_RESET_DMA: G.EthtoolReset.ETH_RESET_DMA = 4;
/** Resets filtering and flow direction. @see linux/ethtool.h */
export const ETH_RESET_FILTER: G.EthtoolReset.ETH_RESET_FILTER = 8;
/** Resets the interrupt requester. @see linux/ethtool.h */
export const ETH_RESET_IRQ: G.EthtoolReset.ETH_RESET_IRQ = 2;
/** Resets the media access controller. @see linux/ethtool.h */
export const ETH_RESET_MAC: G.EthtoolReset.ETH_RESET_MAC = 32;
/** Resets the management processor. @see linux/ethtool.h */
export const ETH_RESET_MGMT: G.EthtoolReset.ETH_RESET_MGMT = 1;
/** Resets protocol offload. @see linux/ethtool.h */
export const ETH_RESET_OFFLOAD: G.EthtoolReset.ETH_RESET_OFFLOAD = 16;
/** Resets the transceiver (PHY). @see linux/ethtool.h */
export const ETH_RESET_PHY: G.EthtoolReset.ETH_RESET_PHY = 64;
/** Resets the memory that several components share. @see linux/ethtool.h */
export const ETH_RESET_RAM: G.EthtoolReset.ETH_RESET_RAM = 128;
/** Shift an `ETH_RESET_` bit left by this, 16, to reset the shared component of that kind. @see linux/ethtool.h */
export const ETH_RESET_SHARED_SHIFT: G.EthtoolResetShift.ETH_RESET_SHARED_SHIFT = 16;
/** In `rss_context`: allocate a new context, whose number is written back to the field. @see linux/ethtool.h */
export const ETH_RXFH_CONTEXT_ALLOC: G.EthtoolRssValue.ETH_RXFH_CONTEXT_ALLOC = 4294967295;
/** In `indir_size` when setting: leave the indirection table as it is; zero would reset it. @see linux/ethtool.h */
export const ETH_RXFH_INDIR_NO_CHANGE: G.EthtoolRssValue.ETH_RXFH_INDIR_NO_CHANGE = 4294967295;
/** The rule matches IPv4; the only value `ip_ver` may have. @see linux/ethtool.h */
export const ETH_RX_NFC_IP4: G.EthtoolIpVersion.ETH_RX_NFC_IP4 = 1;
/** Number of string sets these headers know, hence one above the last `ETH_SS_` value. @see linux/ethtool.h */
export const ETH_SS_COUNT: G.EthtoolLimit.ETH_SS_COUNT = 21;
/** Names of the device features (offloads), in bit order. @see linux/ethtool.h */
export const ETH_SS_FEATURES: G.EthtoolStringSet.ETH_SS_FEATURES = 4;
/** Names of the link modes, in bit order. @see linux/ethtool.h */
export const ETH_SS_LINK_MODES: G.EthtoolStringSet.ETH_SS_LINK_MODES = 9;
/** Names of the classes of driver debug messages. @see linux/ethtool.h */
export const ETH_SS_MSG_CLASSES: G.EthtoolStringSet.ETH_SS_MSG_CLASSES = 10;
/** Descriptions of n-tuple filters; deprecated. @see linux/ethtool.h */
export const ETH_SS_NTUPLE_FILTERS: G.EthtoolStringSet.ETH_SS_NTUPLE_FILTERS = 3;
/** Names of the PHY's statistics. @see linux/ethtool.h */
export const ETH_SS_PHY_STATS: G.EthtoolStringSet.ETH_SS_PHY_STATS = 7;
/** Names of the PHY's tunables. @see linux/ethtool.h */
export const ETH_SS_PHY_TUNABLES: G.EthtoolStringSet.ETH_SS_PHY_TUNABLES = 8;
/** Names of the driver's private flags. @see linux/ethtool.h */
export const ETH_SS_PRIV_FLAGS: G.EthtoolStringSet.ETH_SS_PRIV_FLAGS = 2;
/** Names of the hash functions for receive-side scaling. @see linux/ethtool.h */
export const ETH_SS_RSS_HASH_FUNCS: G.EthtoolStringSet.ETH_SS_RSS_HASH_FUNCS = 5;
/** Names of the `SOF_TIMESTAMPING_` flags. @see linux/ethtool.h */
export const ETH_SS_SOF_TIMESTAMPING: G.EthtoolStringSet.ETH_SS_SOF_TIMESTAMPING = 12;
/** Names of the driver's own statistics. @see linux/ethtool.h */
export const ETH_SS_STATS: G.EthtoolStringSet.ETH_SS_STATS = 1;
/** Names of the IEEE 802.3 MAC Control statistics. @see linux/ethtool.h */
export const ETH_SS_STATS_ETH_CTRL: G.EthtoolStringSet.ETH_SS_STATS_ETH_CTRL = 19;
/** Names of the IEEE 802.3 MAC statistics. @see linux/ethtool.h */
export const ETH_SS_STATS_ETH_MAC: G.EthtoolStringSet.ETH_SS_STATS_ETH_MAC = 18;
/** Names of the IEEE 802.3 PHY statistics. @see linux/ethtool.h */
export const ETH_SS_STATS_ETH_PHY: G.EthtoolStringSet.ETH_SS_STATS_ETH_PHY = 17;
/** Names of the RMON statistics. @see linux/ethtool.h */
export const ETH_SS_STATS_RMON: G.EthtoolStringSet.ETH_SS_STATS_RMON = 20;
/** Names of the groups of standardized statistics. @see linux/ethtool.h */
export const ETH_SS_STATS_STD: G.EthtoolStringSet.ETH_SS_STATS_STD = 16;
/** Names of the results of a self-test. @see linux/ethtool.h */
export const ETH_SS_TEST: G.EthtoolStringSet.ETH_SS_TEST = 0;
/** Names of the hardware timestamping filters for receive (`HWTSTAMP_FILTER_`). @see linux/ethtool.h */
export const ETH_SS_TS_RX_FILTERS: G.EthtoolStringSet.ETH_SS_TS_RX_FILTERS = 14;
/** Names of the hardware timestamping modes for transmit (`HWTSTAMP_TX_`). @see linux/ethtool.h */
export const ETH_SS_TS_TX_TYPES: G.EthtoolStringSet.ETH_SS_TS_TX_TYPES = 13;
/** Names of the device tunables. @see linux/ethtool.h */
export const ETH_SS_TUNABLES: G.EthtoolStringSet.ETH_SS_TUNABLES = 6;
/** Names of the UDP tunnel types that devices can offload. @see linux/ethtool.h */
export const ETH_SS_UDP_TUNNEL_TYPES: G.EthtoolStringSet.ETH_SS_UDP_TUNNEL_TYPES = 15;
/** Names of the wake-on-LAN modes. @see linux/ethtool.h */
export const ETH_SS_WOL_MODES: G.EthtoolStringSet.ETH_SS_WOL_MODES = 11;
/** Asks for the external loopback test, which needs a loopback plug or cable. @see linux/ethtool.h */
export const ETH_TEST_FL_EXTERNAL_LB: G.EthtoolTestFlag.ETH_TEST_FL_EXTERNAL_LB = 4;
/** Set by the driver when it did the external loopback test. @see linux/ethtool.h */
export const ETH_TEST_FL_EXTERNAL_LB_DONE: G.EthtoolTestFlag.ETH_TEST_FL_EXTERNAL_LB_DONE = 8;
/** Set by the driver when a test failed. @see linux/ethtool.h */
export const ETH_TEST_FL_FAILED: G.EthtoolTestFlag.ETH_TEST_FL_FAILED = 2;
/** Asks for the offline tests too, which interrupt traffic; without it only the online ones run. @see linux/ethtool.h */
export const ETH_TEST_FL_OFFLINE: G.EthtoolTestFlag.ETH_TEST_FL_OFFLINE = 1;
/** Bytes in the type field of an Ethernet header: 2. @see linux/if_ether.h */
export const ETH_TLEN: G.EthernetSize.ETH_TLEN = 2;
/** As status: straight wiring (MDI); as control: force it. @see linux/ethtool.h */
export const ETH_TP_MDI: G.EthtoolMdi.ETH_TP_MDI = 1;
/** Control only: let the device choose between MDI and MDI-X. @see linux/ethtool.h */
export const ETH_TP_MDI_AUTO: G.EthtoolMdi.ETH_TP_MDI_AUTO = 3;
/** As status: unknown or not applicable; as control: the device cannot set crossover. @see linux/ethtool.h */
export const ETH_TP_MDI_INVALID: G.EthtoolMdi.ETH_TP_MDI_INVALID = 0;
/** As status: crossed wiring (MDI-X); as control: force it. @see linux/ethtool.h */
export const ETH_TP_MDI_X: G.EthtoolMdi.ETH_TP_MDI_X = 2;
/** Smallest Ethernet frame without its checksum: 60 bytes; drivers pad shorter ones. @see linux/if_ether.h */
export const ETH_ZLEN: G.EthernetSize.ETH_ZLEN = 60;
/** A timer expired, from drivers and old STREAMS calls; socket timeouts are `ETIMEDOUT` or `EAGAIN`. @see errno(3) */
export const ETIME: G.Errno.ETIME = 62;
/** The peer did not answer: connect(2), keepalive, `TCP_USER_TIMEOUT` or retransmission gave up. @see errno(3) */
export const ETIMEDOUT: G.Errno.ETIMEDOUT = 110;
/** Too many descriptors are in flight in `SCM_RIGHTS` messages that nobody has received yet. @see errno(3) */
export const ETOOMANYREFS: G.Errno.ETOOMANYREFS = 109;
/** A program that is being run cannot be written, or one that is open for writing cannot be run. @see errno(3) */
export const ETXTBSY: G.Errno.ETXTBSY = 26;
/** The file system is damaged and needs to be checked. @see errno(3) */
export const EUCLEAN: G.Errno.EUCLEAN = 117;
/** No protocol driver is attached to the device, hardly ever seen on Linux. @see errno(3) */
export const EUNATCH: G.Errno.EUNATCH = 49;
/** Too many users, for instance for the quota tables. @see errno(3) */
export const EUSERS: G.Errno.EUSERS = 87;
/** BSD's name of `EAGAIN`, the same number on Linux; POSIX lets systems tell the two apart. @see errno(3) */
export const EWOULDBLOCK: G.Errno.EAGAIN = 11;
/** rename(2) or link(2) would cross from one file system to another. @see errno(3) */
export const EXDEV: G.Errno.EXDEV = 18;
/** The exchange of a device is full, returned by a few drivers only. @see errno(3) */
export const EXFULL: G.Errno.EXFULL = 54;
/** The descriptor is closed when the process calls execve(2). It belongs to the descriptor, so a dup(2) of it does not inherit it. @see fcntl(2) */
export const FD_CLOEXEC: G.DescriptorFlag.FD_CLOEXEC = 1;
/** Number of descriptors an fd_set holds, 1024; select cannot watch higher ones, but poll and epoll can. @see select(2) */
export const FD_SETSIZE: G.SelectLimit.FD_SETSIZE = 1024;
/** Turns `SIGIO` on readiness on if the int is not 0, off if it is; the same as `O_ASYNC`. @see ioctl(2) */
export const FIOASYNC: G.IoctlRequest.FIOASYNC = 21586;
/** Sets close-on-exec of the descriptor; takes no argument. @see ioctl(2) */
export const FIOCLEX: G.IoctlRequest.FIOCLEX = 21585;
/** Does the same as `SIOCGPGRP` under a number of its own. @see ioctl(2) */
export const FIOGETOWN: G.IoctlRequest.FIOGETOWN = 35075;
/** Turns nonblocking mode on if the int is not 0, off if it is; the same as `O_NONBLOCK` by fcntl(2). @see ioctl(2) */
export const FIONBIO: G.IoctlRequest.FIONBIO = 21537;
/** Clears close-on-exec of the descriptor; takes no argument. @see ioctl(2) */
export const FIONCLEX: G.IoctlRequest.FIONCLEX = 21584;
/** Gets the bytes that can be read now, an int; on UDP the size of the next datagram, `EINVAL` on a listening TCP socket. @see ioctl(2) */
export const FIONREAD: G.IoctlRequest.FIONREAD = 21531;
/** Gets the size of a file or directory in bytes, a 64-bit integer; `ENOTTY` on sockets. @see ioctl(2) */
export const FIOQSIZE: G.IoctlRequest.FIOQSIZE = 21600;
/** Does the same as `SIOCSPGRP` under a number of its own. @see ioctl(2) */
export const FIOSETOWN: G.IoctlRequest.FIOSETOWN = 35073;
/** Adds seals to a memfd_create(2) file; a seal can never be removed. @see fcntl(2) */
export const F_ADD_SEALS: G.FcntlCommand.F_ADD_SEALS = 1033;
/** Cancels a waiting lock inside the kernel; programs cannot use it. @see fcntl(2) */
export const F_CANCELLK: G.FcntlCommand.F_CANCELLK = 1029;
/** Duplicates the descriptor to the lowest free number not below the int argument; the copy does not have FD_CLOEXEC. @see fcntl(2) */
export const F_DUPFD: G.FcntlCommand.F_DUPFD = 0;
/** As F_DUPFD, but the copy has FD_CLOEXEC set from the start. @see fcntl(2) */
export const F_DUPFD_CLOEXEC: G.FcntlCommand.F_DUPFD_CLOEXEC = 1030;
/** Exclusive lock of the old BSD flock implementation; obsolete and of no use to fcntl(2). @see fcntl(2) */
export const F_EXLCK: G.FileLock.F_EXLCK = 4;
/** Returns the descriptor flags, of which FD_CLOEXEC is the only one. @see fcntl(2) */
export const F_GETFD: G.FcntlCommand.F_GETFD = 1;
/** Returns the access mode and the status flags, such as O_RDWR and O_NONBLOCK. @see fcntl(2) */
export const F_GETFL: G.FcntlCommand.F_GETFL = 3;
/** Returns the kind of lease held on the file: F_RDLCK, F_WRLCK or F_UNLCK. @see fcntl(2) */
export const F_GETLEASE: G.FcntlCommand.F_GETLEASE = 1025;
/** Asks which lock would stop the one in `struct flock`; `l_type` comes back as F_UNLCK when none would. @see fcntl(2) */
export const F_GETLK: G.FcntlCommand.F_GETLK = 5;
/** F_GETLK with 64-bit offsets; the same number where offsets have 64 bits anyway, so use F_GETLK. @see fcntl(2) */
export const F_GETLK64: G.FcntlCommand.F_GETLK = 5;
/** Returns who gets SIGIO and SIGURG: a process ID, or the negative of a process group ID. @see fcntl(2) */
export const F_GETOWN: G.FcntlCommand.F_GETOWN = 9;
/** Reads the real and effective user ID of who set the signal owner, as two `uid_t`; only in kernels built for checkpoint and restore. @see fcntl(2) */
export const F_GETOWNER_UIDS: G.FcntlCommand.F_GETOWNER_UIDS = 17;
/** Returns who gets SIGIO and SIGURG as `struct f_owner_ex`; unlike F_GETOWN it cannot mistake a group for an error. @see fcntl(2) */
export const F_GETOWN_EX: G.FcntlCommand.F_GETOWN_EX = 16;
/** Returns the capacity of a pipe in bytes. @see fcntl(2) */
export const F_GETPIPE_SZ: G.FcntlCommand.F_GETPIPE_SZ = 1032;
/** Returns the signal sent when I/O becomes possible; 0 means plain SIGIO. @see fcntl(2) */
export const F_GETSIG: G.FcntlCommand.F_GETSIG = 11;
/** Reads the write-lifetime hint of this open file description; removed again from newer kernels. @see fcntl(2) */
export const F_GET_FILE_RW_HINT: G.FcntlCommand.F_GET_FILE_RW_HINT = 1037;
/** Reads the write-lifetime hint of the file's inode into a `uint64_t`. @see fcntl(2) */
export const F_GET_RW_HINT: G.FcntlCommand.F_GET_RW_HINT = 1035;
/** Returns the seals set on the file; fails with EINVAL where sealing is not supported. @see fcntl(2) */
export const F_GET_SEALS: G.FcntlCommand.F_GET_SEALS = 1034;
/** First number of the fcntl(2) commands that only Linux has; not a command itself. @see linux/fcntl.h */
export const F_LINUX_SPECIFIC_BASE: G.FcntlBase.F_LINUX_SPECIFIC_BASE = 1024;
/** Locks the section exclusively, waiting until it is free. @see lockf(3) */
export const F_LOCK: G.LockfCommand.F_LOCK = 1;
/** Asks for a signal when a directory changes (dnotify); inotify(7) has replaced it. @see fcntl(2) */
export const F_NOTIFY: G.FcntlCommand.F_NOTIFY = 1026;
/** As F_GETLK for locks owned by the open file description; `l_pid` must be 0. @see fcntl(2) */
export const F_OFD_GETLK: G.FcntlCommand.F_OFD_GETLK = 36;
/** Takes or drops a lock owned by the open file description, which closing another descriptor of the file does not drop. @see fcntl(2) */
export const F_OFD_SETLK: G.FcntlCommand.F_OFD_SETLK = 37;
/** As F_OFD_SETLK, but waits until the lock is free. @see fcntl(2) */
export const F_OFD_SETLKW: G.FcntlCommand.F_OFD_SETLKW = 38;
/** Asks access(2) only whether the path exists, without testing any permission. @see access(2) */
export const F_OK: G.AccessMode.F_OK = 0;
/** Obsolete glibc name of F_OWNER_PGRP. @see fcntl(2) */
export const F_OWNER_GID: G.SignalOwner.F_OWNER_PGRP = 2;
/** The ID names a process group. @see fcntl(2) */
export const F_OWNER_PGRP: G.SignalOwner.F_OWNER_PGRP = 2;
/** The ID names a process. @see fcntl(2) */
export const F_OWNER_PID: G.SignalOwner.F_OWNER_PID = 1;
/** The ID names one thread, as gettid(2) returns it. @see fcntl(2) */
export const F_OWNER_TID: G.SignalOwner.F_OWNER_TID = 0;
/** Shared (read) lock or lease. @see fcntl(2) */
export const F_RDLCK: G.FileLock.F_RDLCK = 0;
/** No new write or writable mapping is possible, while writable mappings that already exist keep working. Since Linux 5.1. @see fcntl(2) @see memfd_create(2) */
export const F_SEAL_FUTURE_WRITE: G.FileSeal.F_SEAL_FUTURE_WRITE = 16;
/** The file can no longer become larger; writes past the end fail with EPERM. @see fcntl(2) @see memfd_create(2) */
export const F_SEAL_GROW: G.FileSeal.F_SEAL_GROW = 4;
/** No further seal can be added. @see fcntl(2) @see memfd_create(2) */
export const F_SEAL_SEAL: G.FileSeal.F_SEAL_SEAL = 1;
/** The file can no longer become smaller; ftruncate(2) fails with EPERM. @see fcntl(2) @see memfd_create(2) */
export const F_SEAL_SHRINK: G.FileSeal.F_SEAL_SHRINK = 2;
/** The contents can no longer change; adding it fails with EBUSY while a writable shared mapping exists. @see fcntl(2) @see memfd_create(2) */
export const F_SEAL_WRITE: G.FileSeal.F_SEAL_WRITE = 8;
/** Sets the descriptor flags to the int argument: FD_CLOEXEC or 0. @see fcntl(2) */
export const F_SETFD: G.FcntlCommand.F_SETFD = 2;
/** Sets the status flags to the int argument; only O_APPEND, O_ASYNC, O_DIRECT, O_NOATIME and O_NONBLOCK can change. A duplicate descriptor shares them. @see fcntl(2) */
export const F_SETFL: G.FcntlCommand.F_SETFL = 4;
/** Takes or drops a lease on a regular file: F_RDLCK, F_WRLCK or F_UNLCK. Sockets have no leases. @see fcntl(2) */
export const F_SETLEASE: G.FcntlCommand.F_SETLEASE = 1024;
/** Takes or drops the process's record lock in `struct flock`; fails with EAGAIN or EACCES when another process holds it. @see fcntl(2) */
export const F_SETLK: G.FcntlCommand.F_SETLK = 6;
/** F_SETLK with 64-bit offsets; the same number where offsets have 64 bits anyway, so use F_SETLK. @see fcntl(2) */
export const F_SETLK64: G.FcntlCommand.F_SETLK = 6;
/** As F_SETLK, but waits until the lock is free; a signal ends the wait with EINTR. @see fcntl(2) */
export const F_SETLKW: G.FcntlCommand.F_SETLKW = 7;
/** F_SETLKW with 64-bit offsets; the same number where offsets have 64 bits anyway, so use F_SETLKW. @see fcntl(2) */
export const F_SETLKW64: G.FcntlCommand.F_SETLKW = 7;
/** Sets who gets SIGIO and SIGURG for the socket: a positive process ID, or a negative process group ID. @see fcntl(2) */
export const F_SETOWN: G.FcntlCommand.F_SETOWN = 8;
/** Sets who gets SIGIO and SIGURG with `struct f_owner_ex`, which can name a single thread. @see fcntl(2) */
export const F_SETOWN_EX: G.FcntlCommand.F_SETOWN_EX = 15;
/** Sets the capacity of a pipe to at least the int argument in bytes; returns the capacity chosen. For splice(2) with sockets. @see fcntl(2) */
export const F_SETPIPE_SZ: G.FcntlCommand.F_SETPIPE_SZ = 1031;
/** Sets the signal sent when I/O becomes possible under O_ASYNC; 0 means SIGIO, any other number also fills `siginfo_t`. @see fcntl(2) */
export const F_SETSIG: G.FcntlCommand.F_SETSIG = 10;
/** Sets the write-lifetime hint of this open file description; removed again from newer kernels. @see fcntl(2) */
export const F_SET_FILE_RW_HINT: G.FcntlCommand.F_SET_FILE_RW_HINT = 1038;
/** Sets the write-lifetime hint of the file's inode from a `uint64_t`. @see fcntl(2) */
export const F_SET_RW_HINT: G.FcntlCommand.F_SET_RW_HINT = 1036;
/** Shared lock of the old BSD flock implementation; obsolete and of no use to fcntl(2). @see fcntl(2) */
export const F_SHLCK: G.FileLock.F_SHLCK = 8;
/** Tests the section: 0 when it is free or held by the caller, otherwise fails with EACCES or EAGAIN. @see lockf(3) */
export const F_TEST: G.LockfCommand.F_TEST = 3;
/** Locks the section exclusively, or fails at once with EACCES or EAGAIN when it is taken. @see lockf(3) */
export const F_TLOCK: G.LockfCommand.F_TLOCK = 2;
/** Unlocks the section of the file. @see lockf(3) */
export const F_ULOCK: G.LockfCommand.F_ULOCK = 0;
/** Drops the lock or lease; as a result, no lock is in the way. @see fcntl(2) */
export const F_UNLCK: G.FileLock.F_UNLCK = 2;
/** Exclusive (write) lock or lease. @see fcntl(2) */
export const F_WRLCK: G.FileLock.F_WRLCK = 1;
/** Delivers the direction of each packet as a control message (int bool). @see bluetooth/hci.h */
export const HCI_DATA_DIR: G.HciOption.HCI_DATA_DIR = 1;
/** Which packets and events to receive (struct hci_filter), as bytes: its numbers are also those of `IP_TTL`. @see bluetooth/hci.h */
export const HCI_FILTER: G.HciOption.HCI_FILTER = 2;
/** Delivers the time of each packet as a control message (int bool). @see bluetooth/hci.h */
export const HCI_TIME_STAMP: G.HciOption.HCI_TIME_STAMP = 3;
/** Longest name sethostname accepts on Linux, 64 bytes without the terminating null; DNS names can be longer. @see gethostname(2) */
export const HOST_NAME_MAX: G.HostNameLimit.HOST_NAME_MAX = 64;
/** The host does not exist, by an authoritative answer. @see gethostbyname(3) */
export const HOST_NOT_FOUND: G.HostErrno.HOST_NOT_FOUND = 1;
/** Stamps every received packet. @see https://docs.kernel.org/networking/timestamping.html */
export const HWTSTAMP_FILTER_ALL: G.HardwareTimestampFilter.HWTSTAMP_FILTER_ALL = 1;
/** Stamps no received packet. @see https://docs.kernel.org/networking/timestamping.html */
export const HWTSTAMP_FILTER_NONE: G.HardwareTimestampFilter.HWTSTAMP_FILTER_NONE = 0;
/** Stamps NTP packets over UDP, of all versions and modes. @see https://docs.kernel.org/networking/timestamping.html */
export const HWTSTAMP_FILTER_NTP_ALL: G.HardwareTimestampFilter.HWTSTAMP_FILTER_NTP_ALL = 15;
/** Stamps Delay_Req messages of PTP version 1 over UDP. @see https://docs.kernel.org/networking/timestamping.html */
export const HWTSTAMP_FILTER_PTP_V1_L4_DELAY_REQ: G.HardwareTimestampFilter.HWTSTAMP_FILTER_PTP_V1_L4_DELAY_REQ = 5;
/** Stamps all event messages of PTP version 1 over UDP. @see https://docs.kernel.org/networking/timestamping.html */
export const HWTSTAMP_FILTER_PTP_V1_L4_EVENT: G.HardwareTimestampFilter.HWTSTAMP_FILTER_PTP_V1_L4_EVENT = 3;
/** Stamps Sync messages of PTP version 1 over UDP. @see https://docs.kernel.org/networking/timestamping.html */
export const HWTSTAMP_FILTER_PTP_V1_L4_SYNC: G.HardwareTimestampFilter.HWTSTAMP_FILTER_PTP_V1_L4_SYNC = 4;
/** Stamps Delay_Req messages of PTP version 2, over UDP or Ethernet. @see https://docs.kernel.org/networking/timestamping.html */
export const HWTSTAMP_FILTER_PTP_V2_DELAY_REQ: G.HardwareTimestampFilter.HWTSTAMP_FILTER_PTP_V2_DELAY_REQ = 14;
/** Stamps all event messages of PTP version 2, over UDP or Ethernet. @see https://docs.kernel.org/networking/timestamping.html */
export const HWTSTAMP_FILTER_PTP_V2_EVENT: G.HardwareTimestampFilter.HWTSTAMP_FILTER_PTP_V2_EVENT = 12;
/** Stamps Delay_Req messages of PTP version 2 (802.1AS) straight over Ethernet. @see https://docs.kernel.org/networking/timestamping.html */
export const HWTSTAMP_FILTER_PTP_V2_L2_DELAY_REQ: G.HardwareTimestampFilter.HWTSTAMP_FILTER_PTP_V2_L2_DELAY_REQ = 11;
/** Stamps all event messages of PTP version 2 (802.1AS) straight over Ethernet. @see https://docs.kernel.org/networking/timestamping.html */
export const HWTSTAMP_FILTER_PTP_V2_L2_EVENT: G.HardwareTimestampFilter.HWTSTAMP_FILTER_PTP_V2_L2_EVENT = 9;
/** Stamps Sync messages of PTP version 2 (802.1AS) straight over Ethernet. @see https://docs.kernel.org/networking/timestamping.html */
export const HWTSTAMP_FILTER_PTP_V2_L2_SYNC: G.HardwareTimestampFilter.HWTSTAMP_FILTER_PTP_V2_L2_SYNC = 10;
/** Stamps Delay_Req messages of PTP version 2 over UDP. @see https://docs.kernel.org/networking/timestamping.html */
export const HWTSTAMP_FILTER_PTP_V2_L4_DELAY_REQ: G.HardwareTimestampFilter.HWTSTAMP_FILTER_PTP_V2_L4_DELAY_REQ = 8;
/** Stamps all event messages of PTP version 2 over UDP. @see https://docs.kernel.org/networking/timestamping.html */
export const HWTSTAMP_FILTER_PTP_V2_L4_EVENT: G.HardwareTimestampFilter.HWTSTAMP_FILTER_PTP_V2_L4_EVENT = 6;
/** Stamps Sync messages of PTP version 2 over UDP. @see https://docs.kernel.org/networking/timestamping.html */
export const HWTSTAMP_FILTER_PTP_V2_L4_SYNC: G.HardwareTimestampFilter.HWTSTAMP_FILTER_PTP_V2_L4_SYNC = 7;
/** Stamps Sync messages of PTP version 2, over UDP or Ethernet. @see https://docs.kernel.org/networking/timestamping.html */
export const HWTSTAMP_FILTER_PTP_V2_SYNC: G.HardwareTimestampFilter.HWTSTAMP_FILTER_PTP_V2_SYNC = 13;
/** Only returned by the driver: it stamps what was asked for and some more. @see https://docs.kernel.org/networking/timestamping.html */
export const HWTSTAMP_FILTER_SOME: G.HardwareTimestampFilter.HWTSTAMP_FILTER_SOME = 2;
/** Accepts the clock of a bond's active interface, which can become another one at failover. @see https://docs.kernel.org/networking/timestamping.html */
export const HWTSTAMP_FLAG_BONDED_PHC_INDEX: G.HardwareTimestampFlag.HWTSTAMP_FLAG_BONDED_PHC_INDEX = 1;
/** Highest flag for `flags` that these headers know. @see https://docs.kernel.org/networking/timestamping.html */
export const HWTSTAMP_FLAG_LAST: G.HardwareTimestampFlag.HWTSTAMP_FLAG_LAST = 1;
/** All flags for `flags` that these headers know. @see https://docs.kernel.org/networking/timestamping.html */
export const HWTSTAMP_FLAG_MASK: G.HardwareTimestampFlag.HWTSTAMP_FLAG_MASK = 1;
/** Stamps no sent packet, even if a socket asks for it. @see https://docs.kernel.org/networking/timestamping.html */
export const HWTSTAMP_TX_OFF: G.HardwareTimestampTransmit.HWTSTAMP_TX_OFF = 0;
/** Stamps the sent packets for which their socket asks. @see https://docs.kernel.org/networking/timestamping.html */
export const HWTSTAMP_TX_ON: G.HardwareTimestampTransmit.HWTSTAMP_TX_ON = 1;
/** As `HWTSTAMP_TX_ONESTEP_SYNC`, and also writes the time into PTP PDelay_Resp packets. @see https://docs.kernel.org/networking/timestamping.html */
export const HWTSTAMP_TX_ONESTEP_P2P: G.HardwareTimestampTransmit.HWTSTAMP_TX_ONESTEP_P2P = 3;
/** As `HWTSTAMP_TX_ON`, but writes the time into PTP Sync packets, which then yield no stamp to the socket. @see https://docs.kernel.org/networking/timestamping.html */
export const HWTSTAMP_TX_ONESTEP_SYNC: G.HardwareTimestampTransmit.HWTSTAMP_TX_ONESTEP_SYNC = 2;
/** Destination unreachable: a packet could not be delivered, for the reason in the code, as `ICMP6_DST_UNREACH_NOPORT`. @see https://www.rfc-editor.org/rfc/rfc4443 */
export const ICMP6_DST_UNREACH: G.Icmp6Type.ICMP6_DST_UNREACH = 1;
/** The address does not answer on its link; sockets see EHOSTUNREACH. @see https://www.rfc-editor.org/rfc/rfc4443 */
export const ICMP6_DST_UNREACH_ADDR: G.Icmp6UnreachCode.ICMP6_DST_UNREACH_ADDR = 3;
/** Communication is prohibited by an administrator, as by a firewall; sockets see EACCES. @see https://www.rfc-editor.org/rfc/rfc4443 */
export const ICMP6_DST_UNREACH_ADMIN: G.Icmp6UnreachCode.ICMP6_DST_UNREACH_ADMIN = 1;
/** The packet would leave the scope of its source address; sockets see EHOSTUNREACH. @see https://www.rfc-editor.org/rfc/rfc4443 */
export const ICMP6_DST_UNREACH_BEYONDSCOPE: G.Icmp6UnreachCode.ICMP6_DST_UNREACH_BEYONDSCOPE = 2;
/** Nobody listens on the port of the IPv6 destination; sockets see ECONNREFUSED. @see https://www.rfc-editor.org/rfc/rfc4443 */
export const ICMP6_DST_UNREACH_NOPORT: G.Icmp6UnreachCode.ICMP6_DST_UNREACH_NOPORT = 4;
/** A router has no route to the destination; sockets see ENETUNREACH. @see https://www.rfc-editor.org/rfc/rfc4443 */
export const ICMP6_DST_UNREACH_NOROUTE: G.Icmp6UnreachCode.ICMP6_DST_UNREACH_NOROUTE = 0;
/** Echo reply: the answer to a ping over IPv6. @see https://www.rfc-editor.org/rfc/rfc4443 */
export const ICMP6_ECHO_REPLY: G.Icmp6Type.ICMP6_ECHO_REPLY = 129;
/** Echo request: a ping over IPv6. @see https://www.rfc-editor.org/rfc/rfc4443 */
export const ICMP6_ECHO_REQUEST: G.Icmp6Type.ICMP6_ECHO_REQUEST = 128;
/** Types of messages that a raw ICMPv6 socket does not want (struct icmp6_filter of 256 bits): a set bit blocks that type. @see https://www.rfc-editor.org/rfc/rfc3542 */
export const ICMP6_FILTER: G.Icmp6Option.ICMP6_FILTER = 1;
/** Block the type; Linux does not use it, set the bit of the type in struct icmp6_filter. @see netinet/icmp6.h */
export const ICMP6_FILTER_BLOCK: G.Icmp6FilterAction.ICMP6_FILTER_BLOCK = 1;
/** Block all other types; Linux does not use it, give a whole struct icmp6_filter. @see netinet/icmp6.h */
export const ICMP6_FILTER_BLOCKOTHERS: G.Icmp6FilterAction.ICMP6_FILTER_BLOCKOTHERS = 3;
/** Pass the type; Linux does not use it, clear the bit of the type in struct icmp6_filter. @see netinet/icmp6.h */
export const ICMP6_FILTER_PASS: G.Icmp6FilterAction.ICMP6_FILTER_PASS = 2;
/** Pass this type alone; Linux does not use it, give a whole struct icmp6_filter. @see netinet/icmp6.h */
export const ICMP6_FILTER_PASSONLY: G.Icmp6FilterAction.ICMP6_FILTER_PASSONLY = 4;
/** Bit 0x80 of the type: set in informational messages, clear in errors. @see netinet/icmp6.h */
export const ICMP6_INFOMSG_MASK: G.Icmp6Limit.ICMP6_INFOMSG_MASK = 128;
/** Packet too big: carries the MTU of the next link; sockets see EMSGSIZE. @see https://www.rfc-editor.org/rfc/rfc4443 */
export const ICMP6_PACKET_TOO_BIG: G.Icmp6Type.ICMP6_PACKET_TOO_BIG = 2;
/** A header field has a wrong value. @see https://www.rfc-editor.org/rfc/rfc4443 */
export const ICMP6_PARAMPROB_HEADER: G.Icmp6ParameterCode.ICMP6_PARAMPROB_HEADER = 0;
/** The type of the next header is not known. @see https://www.rfc-editor.org/rfc/rfc4443 */
export const ICMP6_PARAMPROB_NEXTHEADER: G.Icmp6ParameterCode.ICMP6_PARAMPROB_NEXTHEADER = 1;
/** An IPv6 option is not known and demands that one says so. @see https://www.rfc-editor.org/rfc/rfc4443 */
export const ICMP6_PARAMPROB_OPTION: G.Icmp6ParameterCode.ICMP6_PARAMPROB_OPTION = 2;
/** Parameter problem: the packet is bad at the byte that the message points to. @see https://www.rfc-editor.org/rfc/rfc4443 */
export const ICMP6_PARAM_PROB: G.Icmp6Type.ICMP6_PARAM_PROB = 4;
/** Router renumbering of RFC 2894: changes the prefixes of routers. @see https://www.rfc-editor.org/rfc/rfc4443 */
export const ICMP6_ROUTER_RENUMBERING: G.Icmp6Type.ICMP6_ROUTER_RENUMBERING = 138;
/** Process the command for interfaces that are shut down too. @see https://www.rfc-editor.org/rfc/rfc2894 */
export const ICMP6_RR_FLAGS_FORCEAPPLY: G.Icmp6RenumberingFlag.ICMP6_RR_FLAGS_FORCEAPPLY = 32;
/** Set in results: the router did this command already, so the message was not processed again. @see https://www.rfc-editor.org/rfc/rfc2894 */
export const ICMP6_RR_FLAGS_PREVDONE: G.Icmp6RenumberingFlag.ICMP6_RR_FLAGS_PREVDONE = 8;
/** The router shall answer with a result message. @see https://www.rfc-editor.org/rfc/rfc2894 */
export const ICMP6_RR_FLAGS_REQRESULT: G.Icmp6RenumberingFlag.ICMP6_RR_FLAGS_REQRESULT = 64;
/** The command is for the interfaces of one site only. @see https://www.rfc-editor.org/rfc/rfc2894 */
export const ICMP6_RR_FLAGS_SPECSITE: G.Icmp6RenumberingFlag.ICMP6_RR_FLAGS_SPECSITE = 16;
/** Rehearse only: process the command but change nothing. @see https://www.rfc-editor.org/rfc/rfc2894 */
export const ICMP6_RR_FLAGS_TEST: G.Icmp6RenumberingFlag.ICMP6_RR_FLAGS_TEST = 128;
/** The preferred lifetime of the new prefix counts down with time in place of staying the same. @see https://www.rfc-editor.org/rfc/rfc2894 */
export const ICMP6_RR_PCOUSE_FLAGS_DECRPLTIME: G.Icmp6RenumberingLifetimeFlag.ICMP6_RR_PCOUSE_FLAGS_DECRPLTIME = 64;
/** The valid lifetime of the new prefix counts down with time in place of staying the same. @see https://www.rfc-editor.org/rfc/rfc2894 */
export const ICMP6_RR_PCOUSE_FLAGS_DECRVLTIME: G.Icmp6RenumberingLifetimeFlag.ICMP6_RR_PCOUSE_FLAGS_DECRVLTIME = 128;
/** Router advertisements shall offer the prefix for autoconfiguration. @see https://www.rfc-editor.org/rfc/rfc2894 */
export const ICMP6_RR_PCOUSE_RAFLAGS_AUTO: G.Icmp6RenumberingPrefixFlag.ICMP6_RR_PCOUSE_RAFLAGS_AUTO = 16;
/** Router advertisements shall call the prefix on-link. @see https://www.rfc-editor.org/rfc/rfc2894 */
export const ICMP6_RR_PCOUSE_RAFLAGS_ONLINK: G.Icmp6RenumberingPrefixFlag.ICMP6_RR_PCOUSE_RAFLAGS_ONLINK = 32;
/** The router refused to make a prefix of a forbidden kind, such as multicast or loopback. @see https://www.rfc-editor.org/rfc/rfc2894 */
export const ICMP6_RR_RESULT_FLAGS_FORBIDDEN: G.Icmp6RenumberingResult.ICMP6_RR_RESULT_FLAGS_FORBIDDEN = 256;
/** Out of bounds: a field of the command, such as a prefix length, was too large. @see https://www.rfc-editor.org/rfc/rfc2894 */
export const ICMP6_RR_RESULT_FLAGS_OOB: G.Icmp6RenumberingResult.ICMP6_RR_RESULT_FLAGS_OOB = 512;
/** Time exceeded: the hop limit ran out on the way, or fragments did not arrive in time. @see https://www.rfc-editor.org/rfc/rfc4443 */
export const ICMP6_TIME_EXCEEDED: G.Icmp6Type.ICMP6_TIME_EXCEEDED = 3;
/** Not all fragments of the IPv6 packet arrived in time, 60 seconds. @see https://www.rfc-editor.org/rfc/rfc4443 */
export const ICMP6_TIME_EXCEED_REASSEMBLY: G.Icmp6TimeExceededCode.ICMP6_TIME_EXCEED_REASSEMBLY = 1;
/** The hop limit came to zero on the way; traceroute lives on it. @see https://www.rfc-editor.org/rfc/rfc4443 */
export const ICMP6_TIME_EXCEED_TRANSIT: G.Icmp6TimeExceededCode.ICMP6_TIME_EXCEED_TRANSIT = 0;
/** Linux spelling of `ICMP6_DST_UNREACH_ADDR`. @see https://www.rfc-editor.org/rfc/rfc4443 */
export const ICMPV6_ADDR_UNREACH: G.Icmp6UnreachCode.ICMP6_DST_UNREACH_ADDR = 3;
/** Linux spelling of `ICMP6_DST_UNREACH_ADMIN`. @see https://www.rfc-editor.org/rfc/rfc4443 */
export const ICMPV6_ADM_PROHIBITED: G.Icmp6UnreachCode.ICMP6_DST_UNREACH_ADMIN = 1;
/** Linux spelling of `ICMP6_DST_UNREACH`. @see https://www.rfc-editor.org/rfc/rfc4443 */
export const ICMPV6_DEST_UNREACH: G.Icmp6Type.ICMP6_DST_UNREACH = 1;
/** Mobile IPv6: a home agent answers with the list of home agents. @see https://www.rfc-editor.org/rfc/rfc4443 */
export const ICMPV6_DHAAD_REPLY: G.Icmp6Type.ICMPV6_DHAAD_REPLY = 145;
/** Mobile IPv6: a node away from home asks for home agents. @see https://www.rfc-editor.org/rfc/rfc4443 */
export const ICMPV6_DHAAD_REQUEST: G.Icmp6Type.ICMPV6_DHAAD_REQUEST = 144;
/** Linux spelling of `ICMP6_ECHO_REPLY`. @see https://www.rfc-editor.org/rfc/rfc4443 */
export const ICMPV6_ECHO_REPLY: G.Icmp6Type.ICMP6_ECHO_REPLY = 129;
/** Linux spelling of `ICMP6_ECHO_REQUEST`. @see https://www.rfc-editor.org/rfc/rfc4443 */
export const ICMPV6_ECHO_REQUEST: G.Icmp6Type.ICMP6_ECHO_REQUEST = 128;
/** Highest type of an error message, 127. @see netinet/icmp6.h */
export const ICMPV6_ERRMSG_MAX: G.Icmp6Limit.ICMPV6_ERRMSG_MAX = 127;
/** Linux spelling of `ICMP6_TIME_EXCEED_REASSEMBLY`. @see https://www.rfc-editor.org/rfc/rfc4443 */
export const ICMPV6_EXC_FRAGTIME: G.Icmp6TimeExceededCode.ICMP6_TIME_EXCEED_REASSEMBLY = 1;
/** Linux spelling of `ICMP6_TIME_EXCEED_TRANSIT`. @see https://www.rfc-editor.org/rfc/rfc4443 */
export const ICMPV6_EXC_HOPLIMIT: G.Icmp6TimeExceededCode.ICMP6_TIME_EXCEED_TRANSIT = 0;
/** Extended echo reply of RFC 8335 (PROBE) over IPv6. @see https://www.rfc-editor.org/rfc/rfc4443 */
export const ICMPV6_EXT_ECHO_REPLY: G.Icmp6Type.ICMPV6_EXT_ECHO_REPLY = 161;
/** Extended echo request of RFC 8335 (PROBE) over IPv6: asks for the state of an interface. @see https://www.rfc-editor.org/rfc/rfc4443 */
export const ICMPV6_EXT_ECHO_REQUEST: G.Icmp6Type.ICMPV6_EXT_ECHO_REQUEST = 160;
/** Linux spelling of `ICMP6_FILTER`, which is the name in RFC 3542. @see https://www.rfc-editor.org/rfc/rfc3542 */
export const ICMPV6_FILTER: G.Icmp6Option.ICMP6_FILTER = 1;
/** Linux spelling of `ICMP6_FILTER_BLOCK`, unused too. @see netinet/icmp6.h */
export const ICMPV6_FILTER_BLOCK: G.Icmp6FilterAction.ICMP6_FILTER_BLOCK = 1;
/** Linux spelling of `ICMP6_FILTER_BLOCKOTHERS`, unused too. @see netinet/icmp6.h */
export const ICMPV6_FILTER_BLOCKOTHERS: G.Icmp6FilterAction.ICMP6_FILTER_BLOCKOTHERS = 3;
/** Linux spelling of `ICMP6_FILTER_PASS`, unused too. @see netinet/icmp6.h */
export const ICMPV6_FILTER_PASS: G.Icmp6FilterAction.ICMP6_FILTER_PASS = 2;
/** Linux spelling of `ICMP6_FILTER_PASSONLY`, unused too. @see netinet/icmp6.h */
export const ICMPV6_FILTER_PASSONLY: G.Icmp6FilterAction.ICMP6_FILTER_PASSONLY = 4;
/** Linux spelling of `ICMP6_PARAMPROB_HEADER`. @see https://www.rfc-editor.org/rfc/rfc4443 */
export const ICMPV6_HDR_FIELD: G.Icmp6ParameterCode.ICMP6_PARAMPROB_HEADER = 0;
/** The first fragment does not hold all headers, RFC 7112. @see https://www.rfc-editor.org/rfc/rfc4443 */
export const ICMPV6_HDR_INCOMP: G.Icmp6ParameterCode.ICMPV6_HDR_INCOMP = 3;
/** Linux spelling of `ICMP6_INFOMSG_MASK`. @see netinet/icmp6.h */
export const ICMPV6_INFOMSG_MASK: G.Icmp6Limit.ICMP6_INFOMSG_MASK = 128;
/** Multicast listener query: a router asks who listens to which groups. @see https://www.rfc-editor.org/rfc/rfc4443 */
export const ICMPV6_MGM_QUERY: G.Icmp6Type.ICMPV6_MGM_QUERY = 130;
/** Multicast listener done of MLD version 1: a host leaves a group. @see https://www.rfc-editor.org/rfc/rfc4443 */
export const ICMPV6_MGM_REDUCTION: G.Icmp6Type.ICMPV6_MGM_REDUCTION = 132;
/** Multicast listener report of MLD version 1: a host listens to a group. @see https://www.rfc-editor.org/rfc/rfc4443 */
export const ICMPV6_MGM_REPORT: G.Icmp6Type.ICMPV6_MGM_REPORT = 131;
/** Multicast listener report of MLD version 2, with source filters. @see https://www.rfc-editor.org/rfc/rfc4443 */
export const ICMPV6_MLD2_REPORT: G.Icmp6Type.ICMPV6_MLD2_REPORT = 143;
/** Mobile IPv6: a home agent tells the prefixes of the home network. @see https://www.rfc-editor.org/rfc/rfc4443 */
export const ICMPV6_MOBILE_PREFIX_ADV: G.Icmp6Type.ICMPV6_MOBILE_PREFIX_ADV = 147;
/** Mobile IPv6: a node away from home asks for the prefixes of its home network. @see https://www.rfc-editor.org/rfc/rfc4443 */
export const ICMPV6_MOBILE_PREFIX_SOL: G.Icmp6Type.ICMPV6_MOBILE_PREFIX_SOL = 146;
/** Multicast router advertisement of RFC 4286, for IPv6. @see https://www.rfc-editor.org/rfc/rfc4443 */
export const ICMPV6_MRDISC_ADV: G.Icmp6Type.ICMPV6_MRDISC_ADV = 151;
/** Highest type of any ICMPv6 message, 255. @see netinet/icmp6.h */
export const ICMPV6_MSG_MAX: G.Icmp6Limit.ICMPV6_MSG_MAX = 255;
/** Node information query of RFC 4620: asks a node for its name or addresses. @see https://www.rfc-editor.org/rfc/rfc4443 */
export const ICMPV6_NI_QUERY: G.Icmp6Type.ICMPV6_NI_QUERY = 139;
/** Node information reply of RFC 4620. @see https://www.rfc-editor.org/rfc/rfc4443 */
export const ICMPV6_NI_REPLY: G.Icmp6Type.ICMPV6_NI_REPLY = 140;
/** Linux spelling of `ICMP6_DST_UNREACH_NOROUTE`. @see https://www.rfc-editor.org/rfc/rfc4443 */
export const ICMPV6_NOROUTE: G.Icmp6UnreachCode.ICMP6_DST_UNREACH_NOROUTE = 0;
/** Obsolete meaning of code 2: the next hop was no neighbor; now `ICMP6_DST_UNREACH_BEYONDSCOPE`. @see https://www.rfc-editor.org/rfc/rfc4443 */
export const ICMPV6_NOT_NEIGHBOUR: G.Icmp6UnreachCode.ICMPV6_NOT_NEIGHBOUR = 2;
/** Linux spelling of `ICMP6_PARAM_PROB`. @see https://www.rfc-editor.org/rfc/rfc4443 */
export const ICMPV6_PARAMPROB: G.Icmp6Type.ICMP6_PARAM_PROB = 4;
/** Linux spelling of `ICMP6_PACKET_TOO_BIG`. @see https://www.rfc-editor.org/rfc/rfc4443 */
export const ICMPV6_PKT_TOOBIG: G.Icmp6Type.ICMP6_PACKET_TOO_BIG = 2;
/** The source address fails the policy of the network; sockets see EACCES. @see https://www.rfc-editor.org/rfc/rfc4443 */
export const ICMPV6_POLICY_FAIL: G.Icmp6UnreachCode.ICMPV6_POLICY_FAIL = 5;
/** Linux spelling of `ICMP6_DST_UNREACH_NOPORT`. @see https://www.rfc-editor.org/rfc/rfc4443 */
export const ICMPV6_PORT_UNREACH: G.Icmp6UnreachCode.ICMP6_DST_UNREACH_NOPORT = 4;
/** A router has a route that rejects the destination; sockets see EACCES. @see https://www.rfc-editor.org/rfc/rfc4443 */
export const ICMPV6_REJECT_ROUTE: G.Icmp6UnreachCode.ICMPV6_REJECT_ROUTE = 6;
/** High preference: take this router before others. @see https://www.rfc-editor.org/rfc/rfc4191 */
export const ICMPV6_ROUTER_PREF_HIGH: G.RouterPreference.ICMPV6_ROUTER_PREF_HIGH = 1;
/** Reserved; receivers take it as medium, or ignore the route. @see https://www.rfc-editor.org/rfc/rfc4191 */
export const ICMPV6_ROUTER_PREF_INVALID: G.RouterPreference.ICMPV6_ROUTER_PREF_INVALID = 2;
/** Low preference: take this router when there is no better. @see https://www.rfc-editor.org/rfc/rfc4191 */
export const ICMPV6_ROUTER_PREF_LOW: G.RouterPreference.ICMPV6_ROUTER_PREF_LOW = 3;
/** Medium preference, the default. @see https://www.rfc-editor.org/rfc/rfc4191 */
export const ICMPV6_ROUTER_PREF_MEDIUM: G.RouterPreference.ICMPV6_ROUTER_PREF_MEDIUM = 0;
/** Linux spelling of `ICMP6_TIME_EXCEEDED`. @see https://www.rfc-editor.org/rfc/rfc4443 */
export const ICMPV6_TIME_EXCEED: G.Icmp6Type.ICMP6_TIME_EXCEEDED = 3;
/** Linux spelling of `ICMP6_PARAMPROB_NEXTHEADER`. @see https://www.rfc-editor.org/rfc/rfc4443 */
export const ICMPV6_UNK_NEXTHDR: G.Icmp6ParameterCode.ICMP6_PARAMPROB_NEXTHEADER = 1;
/** Linux spelling of `ICMP6_PARAMPROB_OPTION`. @see https://www.rfc-editor.org/rfc/rfc4443 */
export const ICMPV6_UNK_OPTION: G.Icmp6ParameterCode.ICMP6_PARAMPROB_OPTION = 2;
/** Address mask request of RFC 950: asked for the subnet mask; obsolete. @see https://www.rfc-editor.org/rfc/rfc792 @see icmp(7) */
export const ICMP_ADDRESS: G.IcmpType.ICMP_ADDRESS = 17;
/** Address mask reply, the answer to `ICMP_ADDRESS`; obsolete. @see https://www.rfc-editor.org/rfc/rfc792 @see icmp(7) */
export const ICMP_ADDRESSREPLY: G.IcmpType.ICMP_ADDRESSREPLY = 18;
/** Smallest error message, 36 bytes: 8 of its own, an IP header and 8 bytes of the packet at fault. @see netinet/ip_icmp.h */
export const ICMP_ADVLENMIN: G.IcmpLimit.ICMP_ADVLENMIN = 36;
/** The address is an IPv4 one; not the same number as `AF_INET`. @see https://www.rfc-editor.org/rfc/rfc8335 */
export const ICMP_AFI_IP: G.IcmpExtendedEchoFamily.ICMP_AFI_IP = 1;
/** The address is an IPv6 one; not the same number as `AF_INET6`. @see https://www.rfc-editor.org/rfc/rfc8335 */
export const ICMP_AFI_IP6: G.IcmpExtendedEchoFamily.ICMP_AFI_IP6 = 2;
/** Destination unreachable: a packet could not be delivered, for the reason in the code, as `ICMP_PORT_UNREACH`. @see https://www.rfc-editor.org/rfc/rfc792 @see icmp(7) */
export const ICMP_DEST_UNREACH: G.IcmpType.ICMP_DEST_UNREACH = 3;
/** Echo request: a ping. @see https://www.rfc-editor.org/rfc/rfc792 @see icmp(7) */
export const ICMP_ECHO: G.IcmpType.ICMP_ECHO = 8;
/** Echo reply: the answer to a ping. @see https://www.rfc-editor.org/rfc/rfc792 @see icmp(7) */
export const ICMP_ECHOREPLY: G.IcmpType.ICMP_ECHOREPLY = 0;
/** Not all fragments of the packet arrived in time. @see https://www.rfc-editor.org/rfc/rfc792 @see netinet/ip_icmp.h */
export const ICMP_EXC_FRAGTIME: G.IcmpTimeExceededCode.ICMP_EXC_FRAGTIME = 1;
/** The time to live came to zero on the way; traceroute lives on it. @see https://www.rfc-editor.org/rfc/rfc792 @see netinet/ip_icmp.h */
export const ICMP_EXC_TTL: G.IcmpTimeExceededCode.ICMP_EXC_TTL = 0;
/** The extended echo request is malformed. @see https://www.rfc-editor.org/rfc/rfc8335 */
export const ICMP_EXT_CODE_MAL_QUERY: G.IcmpExtendedEchoCode.ICMP_EXT_CODE_MAL_QUERY = 1;
/** More than one interface fits the request. @see https://www.rfc-editor.org/rfc/rfc8335 */
export const ICMP_EXT_CODE_MULT_IFS: G.IcmpExtendedEchoCode.ICMP_EXT_CODE_MULT_IFS = 4;
/** There is no such interface as the request names. @see https://www.rfc-editor.org/rfc/rfc8335 */
export const ICMP_EXT_CODE_NO_IF: G.IcmpExtendedEchoCode.ICMP_EXT_CODE_NO_IF = 2;
/** There is no such entry in the neighbor table. @see https://www.rfc-editor.org/rfc/rfc8335 */
export const ICMP_EXT_CODE_NO_TABLE_ENT: G.IcmpExtendedEchoCode.ICMP_EXT_CODE_NO_TABLE_ENT = 3;
/** Extended echo request of RFC 8335 (PROBE): asks for the state of an interface. @see https://www.rfc-editor.org/rfc/rfc792 @see icmp(7) */
export const ICMP_EXT_ECHO: G.IcmpType.ICMP_EXT_ECHO = 42;
/** Extended echo reply of RFC 8335 (PROBE). @see https://www.rfc-editor.org/rfc/rfc792 @see icmp(7) */
export const ICMP_EXT_ECHOREPLY: G.IcmpType.ICMP_EXT_ECHOREPLY = 43;
/** The interface is active. @see https://www.rfc-editor.org/rfc/rfc8335 */
export const ICMP_EXT_ECHOREPLY_ACTIVE: G.IcmpExtendedEchoFlag.ICMP_EXT_ECHOREPLY_ACTIVE = 4;
/** IPv4 runs on the interface. @see https://www.rfc-editor.org/rfc/rfc8335 */
export const ICMP_EXT_ECHOREPLY_IPV4: G.IcmpExtendedEchoFlag.ICMP_EXT_ECHOREPLY_IPV4 = 2;
/** IPv6 runs on the interface. @see https://www.rfc-editor.org/rfc/rfc8335 */
export const ICMP_EXT_ECHOREPLY_IPV6: G.IcmpExtendedEchoFlag.ICMP_EXT_ECHOREPLY_IPV6 = 1;
/** The interface is named by one of its addresses. @see https://www.rfc-editor.org/rfc/rfc8335 */
export const ICMP_EXT_ECHO_CTYPE_ADDR: G.IcmpExtendedEchoObject.ICMP_EXT_ECHO_CTYPE_ADDR = 3;
/** The interface is named by its number. @see https://www.rfc-editor.org/rfc/rfc8335 */
export const ICMP_EXT_ECHO_CTYPE_INDEX: G.IcmpExtendedEchoObject.ICMP_EXT_ECHO_CTYPE_INDEX = 2;
/** The interface is named by its name. @see https://www.rfc-editor.org/rfc/rfc8335 */
export const ICMP_EXT_ECHO_CTYPE_NAME: G.IcmpExtendedEchoObject.ICMP_EXT_ECHO_CTYPE_NAME = 1;
/** Types of messages that a raw ICMP socket does not want (struct icmp_filter): a set bit drops that type, types from 32 pass always. @see icmp(7) @see raw(7) */
export const ICMP_FILTER: G.IcmpOption.ICMP_FILTER = 1;
/** The packet is too big and `IP_DF` is set; carries the MTU of the next hop, sockets see EMSGSIZE. @see https://www.rfc-editor.org/rfc/rfc792 @see icmp(7) */
export const ICMP_FRAG_NEEDED: G.IcmpUnreachCode.ICMP_FRAG_NEEDED = 4;
/** Communication with the host is prohibited by an administrator; sockets see EHOSTUNREACH. @see https://www.rfc-editor.org/rfc/rfc792 @see icmp(7) */
export const ICMP_HOST_ANO: G.IcmpUnreachCode.ICMP_HOST_ANO = 10;
/** The source host is isolated; obsolete, sockets see ENONET. @see https://www.rfc-editor.org/rfc/rfc792 @see icmp(7) */
export const ICMP_HOST_ISOLATED: G.IcmpUnreachCode.ICMP_HOST_ISOLATED = 8;
/** The destination host is unknown; sockets see EHOSTDOWN. @see https://www.rfc-editor.org/rfc/rfc792 @see icmp(7) */
export const ICMP_HOST_UNKNOWN: G.IcmpUnreachCode.ICMP_HOST_UNKNOWN = 7;
/** The host does not answer on its network; sockets see EHOSTUNREACH. @see https://www.rfc-editor.org/rfc/rfc792 @see icmp(7) */
export const ICMP_HOST_UNREACH: G.IcmpUnreachCode.ICMP_HOST_UNREACH = 1;
/** The host cannot be reached with this type of service; sockets see EHOSTUNREACH. @see https://www.rfc-editor.org/rfc/rfc792 @see icmp(7) */
export const ICMP_HOST_UNR_TOS: G.IcmpUnreachCode.ICMP_HOST_UNR_TOS = 12;
/** Information reply, the answer to `ICMP_INFO_REQUEST`; obsolete. @see https://www.rfc-editor.org/rfc/rfc792 @see icmp(7) */
export const ICMP_INFO_REPLY: G.IcmpType.ICMP_INFO_REPLY = 16;
/** Information request: asked for the number of the network; obsolete. @see https://www.rfc-editor.org/rfc/rfc792 @see icmp(7) */
export const ICMP_INFO_REQUEST: G.IcmpType.ICMP_INFO_REQUEST = 15;
/** BSD spelling of `ICMP_INFO_REQUEST`. @see https://www.rfc-editor.org/rfc/rfc792 @see icmp(7) */
export const ICMP_IREQ: G.IcmpType.ICMP_INFO_REQUEST = 15;
/** BSD spelling of `ICMP_INFO_REPLY`. @see https://www.rfc-editor.org/rfc/rfc792 @see icmp(7) */
export const ICMP_IREQREPLY: G.IcmpType.ICMP_INFO_REPLY = 16;
/** Size of an address mask message, 12 bytes. @see netinet/ip_icmp.h */
export const ICMP_MASKLEN: G.IcmpLimit.ICMP_MASKLEN = 12;
/** BSD spelling of `ICMP_ADDRESSREPLY`. @see https://www.rfc-editor.org/rfc/rfc792 @see icmp(7) */
export const ICMP_MASKREPLY: G.IcmpType.ICMP_ADDRESSREPLY = 18;
/** BSD spelling of `ICMP_ADDRESS`. @see https://www.rfc-editor.org/rfc/rfc792 @see icmp(7) */
export const ICMP_MASKREQ: G.IcmpType.ICMP_ADDRESS = 17;
/** Highest ICMP type that BSD knew, 18; `ICMP_EXT_ECHO` is beyond it. @see netinet/ip_icmp.h */
export const ICMP_MAXTYPE: G.IcmpLimit.ICMP_MAXTYPE = 18;
/** Smallest ICMP message, 8 bytes. @see netinet/ip_icmp.h */
export const ICMP_MINLEN: G.IcmpLimit.ICMP_MINLEN = 8;
/** Communication with the network is prohibited by an administrator; sockets see ENETUNREACH. @see https://www.rfc-editor.org/rfc/rfc792 @see icmp(7) */
export const ICMP_NET_ANO: G.IcmpUnreachCode.ICMP_NET_ANO = 9;
/** The destination network is unknown; sockets see ENETUNREACH. @see https://www.rfc-editor.org/rfc/rfc792 @see icmp(7) */
export const ICMP_NET_UNKNOWN: G.IcmpUnreachCode.ICMP_NET_UNKNOWN = 6;
/** A router has no route to the network; sockets see ENETUNREACH. @see https://www.rfc-editor.org/rfc/rfc792 @see icmp(7) */
export const ICMP_NET_UNREACH: G.IcmpUnreachCode.ICMP_NET_UNREACH = 0;
/** The network cannot be reached with this type of service; sockets see ENETUNREACH. @see https://www.rfc-editor.org/rfc/rfc792 @see icmp(7) */
export const ICMP_NET_UNR_TOS: G.IcmpUnreachCode.ICMP_NET_UNR_TOS = 11;
/** Parameter problem: the IP header is bad at the byte that the message points to. @see https://www.rfc-editor.org/rfc/rfc792 @see icmp(7) */
export const ICMP_PARAMETERPROB: G.IcmpType.ICMP_PARAMETERPROB = 12;
/** BSD spelling of `ICMP_PARAMETERPROB`. @see https://www.rfc-editor.org/rfc/rfc792 @see icmp(7) */
export const ICMP_PARAMPROB: G.IcmpType.ICMP_PARAMETERPROB = 12;
/** An IP option that is required is missing. @see https://www.rfc-editor.org/rfc/rfc1122 @see netinet/ip_icmp.h */
export const ICMP_PARAMPROB_OPTABSENT: G.IcmpParameterCode.ICMP_PARAMPROB_OPTABSENT = 1;
/** A filter refused the packet, such as a firewall; sockets see EHOSTUNREACH. @see https://www.rfc-editor.org/rfc/rfc792 @see icmp(7) */
export const ICMP_PKT_FILTERED: G.IcmpUnreachCode.ICMP_PKT_FILTERED = 13;
/** Nobody listens on the port; sockets see ECONNREFUSED. @see https://www.rfc-editor.org/rfc/rfc792 @see icmp(7) */
export const ICMP_PORT_UNREACH: G.IcmpUnreachCode.ICMP_PORT_UNREACH = 3;
/** The precedence of the packet is below the minimum of the network; sockets see EHOSTUNREACH. @see https://www.rfc-editor.org/rfc/rfc792 @see icmp(7) */
export const ICMP_PREC_CUTOFF: G.IcmpUnreachCode.ICMP_PREC_CUTOFF = 15;
/** The precedence of the packet is not permitted; sockets see EHOSTUNREACH. @see https://www.rfc-editor.org/rfc/rfc792 @see icmp(7) */
export const ICMP_PREC_VIOLATION: G.IcmpUnreachCode.ICMP_PREC_VIOLATION = 14;
/** The host does not know the transport protocol; sockets see ENOPROTOOPT. @see https://www.rfc-editor.org/rfc/rfc792 @see icmp(7) */
export const ICMP_PROT_UNREACH: G.IcmpUnreachCode.ICMP_PROT_UNREACH = 2;
/** Redirect: a router tells a host of a better first hop. @see https://www.rfc-editor.org/rfc/rfc792 @see icmp(7) */
export const ICMP_REDIRECT: G.IcmpType.ICMP_REDIRECT = 5;
/** BSD spelling of `ICMP_REDIR_HOST`. @see https://www.rfc-editor.org/rfc/rfc792 @see netinet/ip_icmp.h */
export const ICMP_REDIRECT_HOST: G.IcmpRedirectCode.ICMP_REDIR_HOST = 1;
/** BSD spelling of `ICMP_REDIR_NET`. @see https://www.rfc-editor.org/rfc/rfc792 @see netinet/ip_icmp.h */
export const ICMP_REDIRECT_NET: G.IcmpRedirectCode.ICMP_REDIR_NET = 0;
/** BSD spelling of `ICMP_REDIR_HOSTTOS`. @see https://www.rfc-editor.org/rfc/rfc792 @see netinet/ip_icmp.h */
export const ICMP_REDIRECT_TOSHOST: G.IcmpRedirectCode.ICMP_REDIR_HOSTTOS = 3;
/** BSD spelling of `ICMP_REDIR_NETTOS`. @see https://www.rfc-editor.org/rfc/rfc792 @see netinet/ip_icmp.h */
export const ICMP_REDIRECT_TOSNET: G.IcmpRedirectCode.ICMP_REDIR_NETTOS = 2;
/** The better router is for the one host. @see https://www.rfc-editor.org/rfc/rfc792 @see netinet/ip_icmp.h */
export const ICMP_REDIR_HOST: G.IcmpRedirectCode.ICMP_REDIR_HOST = 1;
/** The better router is for the host and the type of service. @see https://www.rfc-editor.org/rfc/rfc792 @see netinet/ip_icmp.h */
export const ICMP_REDIR_HOSTTOS: G.IcmpRedirectCode.ICMP_REDIR_HOSTTOS = 3;
/** The better router is for the whole network; deprecated, hosts take it as for the host. @see https://www.rfc-editor.org/rfc/rfc792 @see netinet/ip_icmp.h */
export const ICMP_REDIR_NET: G.IcmpRedirectCode.ICMP_REDIR_NET = 0;
/** The better router is for the network and the type of service. @see https://www.rfc-editor.org/rfc/rfc792 @see netinet/ip_icmp.h */
export const ICMP_REDIR_NETTOS: G.IcmpRedirectCode.ICMP_REDIR_NETTOS = 2;
/** Router advertisement of RFC 1256. @see https://www.rfc-editor.org/rfc/rfc792 @see icmp(7) */
export const ICMP_ROUTERADVERT: G.IcmpType.ICMP_ROUTERADVERT = 9;
/** Router solicitation of RFC 1256: asks routers to advertise themselves. @see https://www.rfc-editor.org/rfc/rfc792 @see icmp(7) */
export const ICMP_ROUTERSOLICIT: G.IcmpType.ICMP_ROUTERSOLICIT = 10;
/** BSD spelling of `ICMP_SOURCE_QUENCH`. @see https://www.rfc-editor.org/rfc/rfc792 @see icmp(7) */
export const ICMP_SOURCEQUENCH: G.IcmpType.ICMP_SOURCE_QUENCH = 4;
/** Source quench: asked the sender to slow down; deprecated by RFC 6633. @see https://www.rfc-editor.org/rfc/rfc792 @see icmp(7) */
export const ICMP_SOURCE_QUENCH: G.IcmpType.ICMP_SOURCE_QUENCH = 4;
/** The source route cannot be followed; sockets see EOPNOTSUPP. @see https://www.rfc-editor.org/rfc/rfc792 @see icmp(7) */
export const ICMP_SR_FAILED: G.IcmpUnreachCode.ICMP_SR_FAILED = 5;
/** Timestamp request: asks a host for its time of day. @see https://www.rfc-editor.org/rfc/rfc792 @see icmp(7) */
export const ICMP_TIMESTAMP: G.IcmpType.ICMP_TIMESTAMP = 13;
/** Timestamp reply, in milliseconds since midnight UTC. @see https://www.rfc-editor.org/rfc/rfc792 @see icmp(7) */
export const ICMP_TIMESTAMPREPLY: G.IcmpType.ICMP_TIMESTAMPREPLY = 14;
/** Time exceeded: the time to live ran out on the way, or fragments did not arrive in time. @see https://www.rfc-editor.org/rfc/rfc792 @see icmp(7) */
export const ICMP_TIME_EXCEEDED: G.IcmpType.ICMP_TIME_EXCEEDED = 11;
/** BSD spelling of `ICMP_TIME_EXCEEDED`. @see https://www.rfc-editor.org/rfc/rfc792 @see icmp(7) */
export const ICMP_TIMXCEED: G.IcmpType.ICMP_TIME_EXCEEDED = 11;
/** BSD spelling of `ICMP_EXC_TTL`. @see https://www.rfc-editor.org/rfc/rfc792 @see netinet/ip_icmp.h */
export const ICMP_TIMXCEED_INTRANS: G.IcmpTimeExceededCode.ICMP_EXC_TTL = 0;
/** BSD spelling of `ICMP_EXC_FRAGTIME`. @see https://www.rfc-editor.org/rfc/rfc792 @see netinet/ip_icmp.h */
export const ICMP_TIMXCEED_REASS: G.IcmpTimeExceededCode.ICMP_EXC_FRAGTIME = 1;
/** BSD spelling of `ICMP_TIMESTAMP`. @see https://www.rfc-editor.org/rfc/rfc792 @see icmp(7) */
export const ICMP_TSTAMP: G.IcmpType.ICMP_TIMESTAMP = 13;
/** BSD spelling of `ICMP_TIMESTAMPREPLY`. @see https://www.rfc-editor.org/rfc/rfc792 @see icmp(7) */
export const ICMP_TSTAMPREPLY: G.IcmpType.ICMP_TIMESTAMPREPLY = 14;
/** BSD spelling of `ICMP_DEST_UNREACH`. @see https://www.rfc-editor.org/rfc/rfc792 @see icmp(7) */
export const ICMP_UNREACH: G.IcmpType.ICMP_DEST_UNREACH = 3;
/** BSD spelling of `ICMP_PKT_FILTERED`. @see https://www.rfc-editor.org/rfc/rfc792 @see icmp(7) */
export const ICMP_UNREACH_FILTER_PROHIB: G.IcmpUnreachCode.ICMP_PKT_FILTERED = 13;
/** BSD spelling of `ICMP_HOST_UNREACH`. @see https://www.rfc-editor.org/rfc/rfc792 @see icmp(7) */
export const ICMP_UNREACH_HOST: G.IcmpUnreachCode.ICMP_HOST_UNREACH = 1;
/** BSD spelling of `ICMP_PREC_VIOLATION`. @see https://www.rfc-editor.org/rfc/rfc792 @see icmp(7) */
export const ICMP_UNREACH_HOST_PRECEDENCE: G.IcmpUnreachCode.ICMP_PREC_VIOLATION = 14;
/** BSD spelling of `ICMP_HOST_ANO`. @see https://www.rfc-editor.org/rfc/rfc792 @see icmp(7) */
export const ICMP_UNREACH_HOST_PROHIB: G.IcmpUnreachCode.ICMP_HOST_ANO = 10;
/** BSD spelling of `ICMP_HOST_UNKNOWN`. @see https://www.rfc-editor.org/rfc/rfc792 @see icmp(7) */
export const ICMP_UNREACH_HOST_UNKNOWN: G.IcmpUnreachCode.ICMP_HOST_UNKNOWN = 7;
/** BSD spelling of `ICMP_HOST_ISOLATED`. @see https://www.rfc-editor.org/rfc/rfc792 @see icmp(7) */
export const ICMP_UNREACH_ISOLATED: G.IcmpUnreachCode.ICMP_HOST_ISOLATED = 8;
/** BSD spelling of `ICMP_FRAG_NEEDED`. @see https://www.rfc-editor.org/rfc/rfc792 @see icmp(7) */
export const ICMP_UNREACH_NEEDFRAG: G.IcmpUnreachCode.ICMP_FRAG_NEEDED = 4;
/** BSD spelling of `ICMP_NET_UNREACH`. @see https://www.rfc-editor.org/rfc/rfc792 @see icmp(7) */
export const ICMP_UNREACH_NET: G.IcmpUnreachCode.ICMP_NET_UNREACH = 0;
/** BSD spelling of `ICMP_NET_ANO`. @see https://www.rfc-editor.org/rfc/rfc792 @see icmp(7) */
export const ICMP_UNREACH_NET_PROHIB: G.IcmpUnreachCode.ICMP_NET_ANO = 9;
/** BSD spelling of `ICMP_NET_UNKNOWN`. @see https://www.rfc-editor.org/rfc/rfc792 @see icmp(7) */
export const ICMP_UNREACH_NET_UNKNOWN: G.IcmpUnreachCode.ICMP_NET_UNKNOWN = 6;
/** BSD spelling of `ICMP_PORT_UNREACH`. @see https://www.rfc-editor.org/rfc/rfc792 @see icmp(7) */
export const ICMP_UNREACH_PORT: G.IcmpUnreachCode.ICMP_PORT_UNREACH = 3;
/** BSD spelling of `ICMP_PREC_CUTOFF`. @see https://www.rfc-editor.org/rfc/rfc792 @see icmp(7) */
export const ICMP_UNREACH_PRECEDENCE_CUTOFF: G.IcmpUnreachCode.ICMP_PREC_CUTOFF = 15;
/** BSD spelling of `ICMP_PROT_UNREACH`. @see https://www.rfc-editor.org/rfc/rfc792 @see icmp(7) */
export const ICMP_UNREACH_PROTOCOL: G.IcmpUnreachCode.ICMP_PROT_UNREACH = 2;
/** BSD spelling of `ICMP_SR_FAILED`. @see https://www.rfc-editor.org/rfc/rfc792 @see icmp(7) */
export const ICMP_UNREACH_SRCFAIL: G.IcmpUnreachCode.ICMP_SR_FAILED = 5;
/** BSD spelling of `ICMP_HOST_UNR_TOS`. @see https://www.rfc-editor.org/rfc/rfc792 @see icmp(7) */
export const ICMP_UNREACH_TOSHOST: G.IcmpUnreachCode.ICMP_HOST_UNR_TOS = 12;
/** BSD spelling of `ICMP_NET_UNR_TOS`. @see https://www.rfc-editor.org/rfc/rfc792 @see icmp(7) */
export const ICMP_UNREACH_TOSNET: G.IcmpUnreachCode.ICMP_NET_UNR_TOS = 11;
/** A long address of 64 bits, which the radio was made with. @see https://docs.kernel.org/networking/ieee802154.html */
export const IEEE802154_ADDR_LONG: G.Ieee802154AddressType.IEEE802154_ADDR_LONG = 3;
/** No address, for a coordinator that is known by its network only. @see https://docs.kernel.org/networking/ieee802154.html */
export const IEEE802154_ADDR_NONE: G.Ieee802154AddressType.IEEE802154_ADDR_NONE = 0;
/** A short address of 16 bits, which the coordinator has given out. @see https://docs.kernel.org/networking/ieee802154.html */
export const IEEE802154_ADDR_SHORT: G.Ieee802154AddressType.IEEE802154_ADDR_SHORT = 2;
/** Buffer for the free-text alias of an interface (`ifalias`), its terminating zero included: 256 bytes. @see netdevice(7) */
export const IFALIASZ: G.InterfaceLimit.IFALIASZ = 256;
/** The interface receives every multicast frame, joined or not. @see netdevice(7) */
export const IFF_ALLMULTI: G.InterfaceFlag.IFF_ALLMULTI = 512;
/** For `TUNSETQUEUE`: enables this queue again. @see https://docs.kernel.org/networking/tuntap.html */
export const IFF_ATTACH_QUEUE: G.TunFlag.IFF_ATTACH_QUEUE = 512;
/** The interface selects its media by itself. @see netdevice(7) */
export const IFF_AUTOMEDIA: G.InterfaceFlag.IFF_AUTOMEDIA = 16384;
/** The interface has a broadcast address; read-only. @see netdevice(7) */
export const IFF_BROADCAST: G.InterfaceFlag.IFF_BROADCAST = 2;
/** Asks the driver for debug messages; few drivers look at it. @see netdevice(7) */
export const IFF_DEBUG: G.InterfaceFlag.IFF_DEBUG = 4;
/** For `TUNSETQUEUE`: disables this queue; `TUNGETIFF` reports it too. @see https://docs.kernel.org/networking/tuntap.html */
export const IFF_DETACH_QUEUE: G.TunFlag.IFF_DETACH_QUEUE = 1024;
/** The link is up but waits for an event such as 802.1X authentication. Read-only, too high a bit for `ifr_flags`. @see netdevice(7) */
export const IFF_DORMANT: G.InterfaceFlag.IFF_DORMANT = 131072;
/** Dial-up device whose addresses change or go when the interface goes down. @see netdevice(7) */
export const IFF_DYNAMIC: G.InterfaceFlag.IFF_DYNAMIC = 32768;
/** Sent frames are echoed back locally, as CAN interfaces do. Read-only, too high a bit for `ifr_flags`. @see netdevice(7) */
export const IFF_ECHO: G.InterfaceFlag.IFF_ECHO = 262144;
/** The interface is a loopback; read-only. @see netdevice(7) */
export const IFF_LOOPBACK: G.InterfaceFlag.IFF_LOOPBACK = 8;
/** The driver reports carrier: the physical link is up. Read-only, and too high a bit for `ifr_flags`. @see netdevice(7) */
export const IFF_LOWER_UP: G.InterfaceFlag.IFF_LOWER_UP = 65536;
/** Master of a load balancer, such as a bonding interface; read-only. @see netdevice(7) */
export const IFF_MASTER: G.InterfaceFlag.IFF_MASTER = 1024;
/** The interface supports multicast. @see netdevice(7) */
export const IFF_MULTICAST: G.InterfaceFlag.IFF_MULTICAST = 4096;
/** Several descriptors may attach to the interface, each as a queue of its own. @see https://docs.kernel.org/networking/tuntap.html */
export const IFF_MULTI_QUEUE: G.TunFlag.IFF_MULTI_QUEUE = 256;
/** Written packets enter the kernel through NAPI, as from a real card, so they can be merged by GRO. @see https://docs.kernel.org/networking/tuntap.html */
export const IFF_NAPI: G.TunFlag.IFF_NAPI = 16;
/** Writes with several buffers become packet fragments; needs `IFF_NAPI`, `IFF_TAP` and `CAP_NET_ADMIN`. @see https://docs.kernel.org/networking/tuntap.html */
export const IFF_NAPI_FRAGS: G.TunFlag.IFF_NAPI_FRAGS = 32;
/** No address resolution is done on this interface. @see netdevice(7) */
export const IFF_NOARP: G.InterfaceFlag.IFF_NOARP = 128;
/** In `TUNGETIFF`: no filter is attached; in `TUNSETIFF`: attach without the device's filter. Shares its bit with `IFF_NO_PI`. @see https://docs.kernel.org/networking/tuntap.html */
export const IFF_NOFILTER: G.TunFlag.IFF_NOFILTER = 4096;
/** Avoids BSD trailer encapsulation; without effect on Linux. @see netdevice(7) */
export const IFF_NOTRAILERS: G.InterfaceFlag.IFF_NOTRAILERS = 32;
/** Creates the interface without carrier; `TUNSETCARRIER` raises it later. @see https://docs.kernel.org/networking/tuntap.html */
export const IFF_NO_CARRIER: G.TunFlag.IFF_NO_CARRIER = 64;
/** No `struct tun_pi` before packets; without it 4 bytes of flags and EtherType precede each one. @see https://docs.kernel.org/networking/tuntap.html */
export const IFF_NO_PI: G.TunFlag.IFF_NO_PI = 4096;
/** Obsolete: accepted, with no effect. @see https://docs.kernel.org/networking/tuntap.html */
export const IFF_ONE_QUEUE: G.TunFlag.IFF_ONE_QUEUE = 8192;
/** The interface outlives its descriptors; reported only, set with `TUNSETPERSIST`. @see https://docs.kernel.org/networking/tuntap.html */
export const IFF_PERSIST: G.TunFlag.IFF_PERSIST = 2048;
/** The link has exactly one peer; the interface has a destination address. Read-only. @see netdevice(7) */
export const IFF_POINTOPOINT: G.InterfaceFlag.IFF_POINTOPOINT = 16;
/** The interface can select its media type through `SIOCSIFMAP`. @see netdevice(7) */
export const IFF_PORTSEL: G.InterfaceFlag.IFF_PORTSEL = 8192;
/** The interface receives all frames, also those for others; `PACKET_ADD_MEMBERSHIP` undoes itself on close, this does not. @see netdevice(7) */
export const IFF_PROMISC: G.InterfaceFlag.IFF_PROMISC = 256;
/** The interface is operational (RFC 2863 up): it is up and has carrier. Read-only. @see netdevice(7) */
export const IFF_RUNNING: G.InterfaceFlag.IFF_RUNNING = 64;
/** Member of a load balancer, such as a port of a bond; read-only. @see netdevice(7) */
export const IFF_SLAVE: G.InterfaceFlag.IFF_SLAVE = 2048;
/** TAP device: the descriptor carries Ethernet frames. @see https://docs.kernel.org/networking/tuntap.html */
export const IFF_TAP: G.TunFlag.IFF_TAP = 2;
/** TUN device: the descriptor carries IP packets without a link header. @see https://docs.kernel.org/networking/tuntap.html */
export const IFF_TUN: G.TunFlag.IFF_TUN = 1;
/** Fails with `EBUSY` if the interface exists already, so `TUNSETIFF` only creates. @see https://docs.kernel.org/networking/tuntap.html */
export const IFF_TUN_EXCL: G.TunFlag.IFF_TUN_EXCL = 32768;
/** The interface is administratively up; set or clear it to bring the interface up or down. @see netdevice(7) */
export const IFF_UP: G.InterfaceFlag.IFF_UP = 1;
/** A `struct virtio_net_hdr` precedes each packet, for checksum and segmentation offload. @see https://docs.kernel.org/networking/tuntap.html */
export const IFF_VNET_HDR: G.TunFlag.IFF_VNET_HDR = 16384;
/** Mask of the flags that the kernel alone controls and that setting flags leaves as they were. @see netdevice(7) */
export const IFF_VOLATILE: G.InterfaceFlag.IFF_VOLATILE = 461914;
/** Bytes in an Ethernet hardware address of an interface: 6. @see netdevice(7) */
export const IFHWADDRLEN: G.InterfaceLimit.IFHWADDRLEN = 6;
/** Other name of `IF_NAMESIZE`, the one the kernel and `struct ifreq` use. @see netdevice(7) */
export const IFNAMSIZ: G.InterfaceLimit.IF_NAMESIZE = 16;
/** Buffer for an interface name, its terminating zero included: 16 bytes; names have at most 15. @see netdevice(7) */
export const IF_NAMESIZE: G.InterfaceLimit.IF_NAMESIZE = 16;
/** Seconds without an IGMP version 1 message after which a host takes its routers for version 2 again, 400. @see linux/igmp.h */
export const IGMP_AGE_THRESHOLD: G.IgmpLimit.IGMP_AGE_THRESHOLD = 400;
/** A state that BSD kept for members who wake up; not in the RFC, not used by Linux. @see netinet/igmp.h */
export const IGMP_AWAKENING_MEMBER: G.IgmpMemberState.IGMP_AWAKENING_MEMBER = 5;
/** The host is a member and its timer for a report runs. @see netinet/igmp.h */
export const IGMP_DELAYING_MEMBER: G.IgmpMemberState.IGMP_DELAYING_MEMBER = 1;
/** Message of DVMRP, a multicast routing protocol that rides on IGMP. @see https://www.rfc-editor.org/rfc/rfc2236 @see netinet/igmp.h */
export const IGMP_DVMRP: G.IgmpType.IGMP_DVMRP = 19;
/** Older name of `IGMP_V2_LEAVE_GROUP`. @see https://www.rfc-editor.org/rfc/rfc2236 @see netinet/igmp.h */
export const IGMP_HOST_LEAVE_MESSAGE: G.IgmpType.IGMP_V2_LEAVE_GROUP = 23;
/** Older name of `IGMP_MEMBERSHIP_QUERY`. @see https://www.rfc-editor.org/rfc/rfc2236 @see netinet/igmp.h */
export const IGMP_HOST_MEMBERSHIP_QUERY: G.IgmpType.IGMP_MEMBERSHIP_QUERY = 17;
/** Older name of `IGMP_V1_MEMBERSHIP_REPORT`. @see https://www.rfc-editor.org/rfc/rfc2236 @see netinet/igmp.h */
export const IGMP_HOST_MEMBERSHIP_REPORT: G.IgmpType.IGMP_V1_MEMBERSHIP_REPORT = 18;
/** Older name of `IGMP_V2_MEMBERSHIP_REPORT`. @see https://www.rfc-editor.org/rfc/rfc2236 @see netinet/igmp.h */
export const IGMP_HOST_NEW_MEMBERSHIP_REPORT: G.IgmpType.IGMP_V2_MEMBERSHIP_REPORT = 22;
/** The host is a member and no timer runs. @see netinet/igmp.h */
export const IGMP_IDLE_MEMBER: G.IgmpMemberState.IGMP_IDLE_MEMBER = 2;
/** The host is a member and someone else sent the last report. @see netinet/igmp.h */
export const IGMP_LAZY_MEMBER: G.IgmpMemberState.IGMP_LAZY_MEMBER = 3;
/** Longest time, in seconds, that a host waits before it answers a query, RFC 1112. @see linux/igmp.h */
export const IGMP_MAX_HOST_REPORT_DELAY: G.IgmpLimit.IGMP_MAX_HOST_REPORT_DELAY = 10;
/** Membership query: a router asks who listens to which groups. @see https://www.rfc-editor.org/rfc/rfc2236 @see netinet/igmp.h */
export const IGMP_MEMBERSHIP_QUERY: G.IgmpType.IGMP_MEMBERSHIP_QUERY = 17;
/** Smallest IGMP message, 8 bytes. @see linux/igmp.h */
export const IGMP_MINLEN: G.IgmpLimit.IGMP_MINLEN = 8;
/** Multicast router advertisement of RFC 4286. @see https://www.rfc-editor.org/rfc/rfc2236 @see netinet/igmp.h */
export const IGMP_MRDISC_ADV: G.IgmpType.IGMP_MRDISC_ADV = 48;
/** Multicast traceroute, passed from router to router. @see https://www.rfc-editor.org/rfc/rfc2236 @see netinet/igmp.h */
export const IGMP_MTRACE: G.IgmpType.IGMP_MTRACE = 31;
/** Answer to a multicast traceroute, to the one who asked. @see https://www.rfc-editor.org/rfc/rfc2236 @see netinet/igmp.h */
export const IGMP_MTRACE_RESP: G.IgmpType.IGMP_MTRACE_RESP = 30;
/** Message of PIM version 1, a multicast routing protocol; later versions are a protocol of their own, `IPPROTO_PIM`. @see https://www.rfc-editor.org/rfc/rfc2236 @see netinet/igmp.h */
export const IGMP_PIM: G.IgmpType.IGMP_PIM = 20;
/** A state that BSD kept for members; not in the RFC, not used by Linux. @see netinet/igmp.h */
export const IGMP_SLEEPING_MEMBER: G.IgmpMemberState.IGMP_SLEEPING_MEMBER = 4;
/** Ticks in a second of the code field of a query: it counts tenths of a second. @see linux/igmp.h */
export const IGMP_TIMER_SCALE: G.IgmpLimit.IGMP_TIMER_SCALE = 10;
/** Old trace message of multicast routers, before `IGMP_MTRACE`. @see https://www.rfc-editor.org/rfc/rfc2236 @see netinet/igmp.h */
export const IGMP_TRACE: G.IgmpType.IGMP_TRACE = 21;
/** Membership report of IGMP version 1: a host listens to a group. @see https://www.rfc-editor.org/rfc/rfc2236 @see netinet/igmp.h */
export const IGMP_V1_MEMBERSHIP_REPORT: G.IgmpType.IGMP_V1_MEMBERSHIP_REPORT = 18;
/** Leave message of IGMP version 2: a host no longer listens to a group. @see https://www.rfc-editor.org/rfc/rfc2236 @see netinet/igmp.h */
export const IGMP_V2_LEAVE_GROUP: G.IgmpType.IGMP_V2_LEAVE_GROUP = 23;
/** Membership report of IGMP version 2: a host listens to a group. @see https://www.rfc-editor.org/rfc/rfc2236 @see netinet/igmp.h */
export const IGMP_V2_MEMBERSHIP_REPORT: G.IgmpType.IGMP_V2_MEMBERSHIP_REPORT = 22;
/** The routers speak IGMP version 1, RFC 1112. @see netinet/igmp.h */
export const IGMP_v1_ROUTER: G.IgmpRouterVersion.IGMP_v1_ROUTER = 1;
/** The routers speak IGMP version 2, RFC 2236. @see netinet/igmp.h */
export const IGMP_v2_ROUTER: G.IgmpRouterVersion.IGMP_v2_ROUTER = 2;
/** 224.0.0.1: multicast to all hosts on the link; every host is a member. @see ip(7) */
export const INADDR_ALLHOSTS_GROUP: G.InetAddress.INADDR_ALLHOSTS_GROUP = 3758096385;
/** 224.0.0.2: multicast to all routers on the link. @see ip(7) */
export const INADDR_ALLRTRS_GROUP: G.InetAddress.INADDR_ALLRTRS_GROUP = 3758096386;
/** 224.0.0.106: multicast to all switches that snoop IGMP (RFC 4286). @see ip(7) */
export const INADDR_ALLSNOOPERS_GROUP: G.InetAddress.INADDR_ALLSNOOPERS_GROUP = 3758096490;
/** 0.0.0.0: bind to every local address. @see ip(7) */
export const INADDR_ANY: G.InetAddress.INADDR_ANY = 0;
/** 255.255.255.255: broadcast on the local network; the sender needs `SO_BROADCAST`. @see ip(7) */
export const INADDR_BROADCAST: G.InetAddress.INADDR_BROADCAST = 4294967295;
/** 192.0.0.8: source of ICMP errors from a node that has no IPv4 address (RFC 7600). @see ip(7) */
export const INADDR_DUMMY: G.InetAddress.INADDR_DUMMY = 3221225480;
/** 127.0.0.1: this host through the loopback interface. @see ip(7) */
export const INADDR_LOOPBACK: G.InetAddress.INADDR_LOOPBACK = 2130706433;
/** 224.0.0.255: last of the multicast groups that routers never forward. @see ip(7) */
export const INADDR_MAX_LOCAL_GROUP: G.InetAddress.INADDR_MAX_LOCAL_GROUP = 3758096639;
/** The all-ones result by which inet_addr reports bad text; not told apart from `INADDR_BROADCAST`. @see ip(7) */
export const INADDR_NONE: G.InetAddress.INADDR_NONE = 4294967295;
/** 224.0.0.0: base of the multicast range, reserved and never a group to join. @see ip(7) */
export const INADDR_UNSPEC_GROUP: G.InetAddress.INADDR_UNSPEC_GROUP = 3758096384;
/** Bytes for any IPv6 address as text, even one ending in dotted IPv4, with its terminating null: 46. @see inet_ntop(3) */
export const INET6_ADDRSTRLEN: G.AddressLength.INET6_ADDRSTRLEN = 46;
/** Bytes for any IPv4 address as text with its terminating null: 16. @see inet_ntop(3) */
export const INET_ADDRSTRLEN: G.AddressLength.INET_ADDRSTRLEN = 16;
/** Mask of the host part of a class A address, the low 24 bits. @see netinet/in.h */
export const IN_CLASSA_HOST: G.InetClass.IN_CLASSA_HOST = 16777215;
/** Class A network numbers are below this, 128. @see netinet/in.h */
export const IN_CLASSA_MAX: G.InetClass.IN_CLASSA_MAX = 128;
/** Mask of the network part of a class A address, 255.0.0.0. @see netinet/in.h */
export const IN_CLASSA_NET: G.InetClass.IN_CLASSA_NET = 4278190080;
/** Right shift that leaves the network number of a class A address: 24 bits. @see netinet/in.h */
export const IN_CLASSA_NSHIFT: G.InetClass.IN_CLASSA_NSHIFT = 24;
/** Mask of the host part of a class B address, the low 16 bits. @see netinet/in.h */
export const IN_CLASSB_HOST: G.InetClass.IN_CLASSB_HOST = 65535;
/** Class B network numbers are below this, 65536. @see netinet/in.h */
export const IN_CLASSB_MAX: G.InetClass.IN_CLASSB_MAX = 65536;
/** Mask of the network part of a class B address, 255.255.0.0. @see netinet/in.h */
export const IN_CLASSB_NET: G.InetClass.IN_CLASSB_NET = 4294901760;
/** Right shift that leaves the network number of a class B address: 16 bits. @see netinet/in.h */
export const IN_CLASSB_NSHIFT: G.InetClass.IN_CLASSB_NSHIFT = 16;
/** Mask of the host part of a class C address, the low 8 bits. @see netinet/in.h */
export const IN_CLASSC_HOST: G.InetClass.IN_CLASSC_HOST = 255;
/** Mask of the network part of a class C address, 255.255.255.0. @see netinet/in.h */
export const IN_CLASSC_NET: G.InetClass.IN_CLASSC_NET = 4294967040;
/** Right shift that leaves the network number of a class C address: 8 bits. @see netinet/in.h */
export const IN_CLASSC_NSHIFT: G.InetClass.IN_CLASSC_NSHIFT = 8;
/** Mask for class E, all 32 bits, as such addresses are not divided. @see netinet/in.h */
export const IN_CLASSE_NET: G.InetClass.IN_CLASSE_NET = 4294967295;
/** Shift for class E (240.0.0.0 and above), 0, as such addresses have no network part. @see netinet/in.h */
export const IN_CLASSE_NSHIFT: G.InetClass.IN_CLASSE_NSHIFT = 0;
/** The class A network number of the loopback addresses, 127. @see netinet/in.h */
export const IN_LOOPBACKNET: G.InetClass.IN_LOOPBACKNET = 127;
/** On /dev/vsock: get the context ID of this machine (unsigned int). @see ioctl(2) */
export const IOCTL_VM_SOCKETS_GET_LOCAL_CID: G.IoctlRequest.IOCTL_VM_SOCKETS_GET_LOCAL_CID = 1977;
/** Most buffers in one readv, writev, sendmsg or recvmsg: 1024; more fail with `EINVAL` or, for messages, `EMSGSIZE`. @see readv(2) */
export const IOV_MAX: G.IovecLimit.IOV_MAX = 1024;
/** Set in every fragment but the last; to be tested on the 16-bit field as it is on the wire. @see https://www.rfc-editor.org/rfc/rfc8200 @see netinet/ip6.h */
export const IP6F_MORE_FRAG: G.Ipv6Fragment.IP6F_MORE_FRAG = 256;
/** Takes the fragment offset, in bytes and always a multiple of 8, from the 16-bit field of the fragment header. @see https://www.rfc-editor.org/rfc/rfc8200 @see netinet/ip6.h */
export const IP6F_OFF_MASK: G.Ipv6Fragment.IP6F_OFF_MASK = 63743;
/** The two unused bits of the fragment offset field; senders leave them zero. @see https://www.rfc-editor.org/rfc/rfc8200 @see netinet/ip6.h */
export const IP6F_RESERVED_MASK: G.Ipv6Fragment.IP6F_RESERVED_MASK = 1536;
/** Jumbo payload, RFC 2675: a 32-bit length for packets of more than 65535 bytes. @see https://www.rfc-editor.org/rfc/rfc8200 @see netinet/ip6.h */
export const IP6OPT_JUMBO: G.Ipv6OptionType.IP6OPT_JUMBO = 194;
/** Size in bytes of the whole jumbo payload option: type, length and the 32-bit payload length. @see netinet/ip6.h */
export const IP6OPT_JUMBO_LEN: G.Ipv6OptionLength.IP6OPT_JUMBO_LEN = 6;
/** OSI NSAP addresses, RFC 1888; obsolete. @see https://www.rfc-editor.org/rfc/rfc8200 @see netinet/ip6.h */
export const IP6OPT_NSAP_ADDR: G.Ipv6OptionType.IP6OPT_NSAP_ADDR = 195;
/** One byte of padding; the only option without length and data. @see https://www.rfc-editor.org/rfc/rfc8200 @see netinet/ip6.h */
export const IP6OPT_PAD1: G.Ipv6OptionType.IP6OPT_PAD1 = 0;
/** Two or more bytes of padding, with a length byte. @see https://www.rfc-editor.org/rfc/rfc8200 @see netinet/ip6.h */
export const IP6OPT_PADN: G.Ipv6OptionType.IP6OPT_PADN = 1;
/** Router alert, RFC 2711: asks the routers on the way to look into the packet. @see https://www.rfc-editor.org/rfc/rfc8200 @see netinet/ip6.h */
export const IP6OPT_ROUTER_ALERT: G.Ipv6OptionType.IP6OPT_ROUTER_ALERT = 5;
/** Tunnel encapsulation limit, RFC 2473: how many more times the packet may be put into a tunnel. @see https://www.rfc-editor.org/rfc/rfc8200 @see netinet/ip6.h */
export const IP6OPT_TUNNEL_LIMIT: G.Ipv6OptionType.IP6OPT_TUNNEL_LIMIT = 4;
/** Top bits 01 of an option type: a node that does not know the option drops the packet in silence. @see https://www.rfc-editor.org/rfc/rfc8200 @see netinet/ip6.h */
export const IP6OPT_TYPE_DISCARD: G.Ipv6OptionBehavior.IP6OPT_TYPE_DISCARD = 64;
/** Top bits 10 of an option type: a node that does not know it drops the packet and reports so by ICMPv6, even for multicast. @see https://www.rfc-editor.org/rfc/rfc8200 @see netinet/ip6.h */
export const IP6OPT_TYPE_FORCEICMP: G.Ipv6OptionBehavior.IP6OPT_TYPE_FORCEICMP = 128;
/** Top bits 11 of an option type: a node that does not know it drops the packet and reports so by ICMPv6, unless it was multicast. @see https://www.rfc-editor.org/rfc/rfc8200 @see netinet/ip6.h */
export const IP6OPT_TYPE_ICMP: G.Ipv6OptionBehavior.IP6OPT_TYPE_ICMP = 192;
/** Bit of an option type: the option data may change on the way, so authentication takes it as zero. @see https://www.rfc-editor.org/rfc/rfc8200 @see netinet/ip6.h */
export const IP6OPT_TYPE_MUTABLE: G.Ipv6OptionBehavior.IP6OPT_TYPE_MUTABLE = 32;
/** Top bits 00 of an option type: a node that does not know the option skips it. @see https://www.rfc-editor.org/rfc/rfc8200 @see netinet/ip6.h */
export const IP6OPT_TYPE_SKIP: G.Ipv6OptionBehavior.IP6OPT_TYPE_SKIP = 0;
/** Where an IPv6 connection was going before netfilter redirected it, a struct sockaddr_in6; level `SOL_IPV6`. Get only. @see ipv6(7) */
export const IP6T_SO_ORIGINAL_DST: G.Ipv6Option.IP6T_SO_ORIGINAL_DST = 80;
/** The packet carries an active networks message. @see https://www.rfc-editor.org/rfc/rfc2711 @see netinet/ip6.h */
export const IP6_ALERT_AN: G.Ipv6RouterAlert.IP6_ALERT_AN = 512;
/** The packet carries Multicast Listener Discovery. @see https://www.rfc-editor.org/rfc/rfc2711 @see netinet/ip6.h */
export const IP6_ALERT_MLD: G.Ipv6RouterAlert.IP6_ALERT_MLD = 0;
/** The packet carries RSVP, the resource reservation protocol. @see https://www.rfc-editor.org/rfc/rfc2711 @see netinet/ip6.h */
export const IP6_ALERT_RSVP: G.Ipv6RouterAlert.IP6_ALERT_RSVP = 256;
/** Metric of IPv6 routes that the kernel makes for addresses and prefixes, 256. @see linux/ipv6_route.h */
export const IP6_RT_PRIO_ADDRCONF: G.RoutePriority.IP6_RT_PRIO_ADDRCONF = 256;
/** Metric of IPv6 routes that a program adds without saying one, 1024. @see linux/ipv6_route.h */
export const IP6_RT_PRIO_USER: G.RoutePriority.IP6_RT_PRIO_USER = 1024;
/** The far end of the tunnel may be on this host. @see linux/ip6_tunnel.h */
export const IP6_TNL_F_ALLOW_LOCAL_REMOTE: G.TunnelFlag.IP6_TNL_F_ALLOW_LOCAL_REMOTE = 64;
/** Add no tunnel encapsulation limit where the inner packet has none. @see linux/ip6_tunnel.h */
export const IP6_TNL_F_IGN_ENCAP_LIMIT: G.TunnelFlag.IP6_TNL_F_IGN_ENCAP_LIMIT = 1;
/** The tunnel serves Mobile IPv6. @see linux/ip6_tunnel.h */
export const IP6_TNL_F_MIP6_DEV: G.TunnelFlag.IP6_TNL_F_MIP6_DEV = 8;
/** On receipt, copy the DSCP of the outer packet to the inner. @see linux/ip6_tunnel.h */
export const IP6_TNL_F_RCV_DSCP_COPY: G.TunnelFlag.IP6_TNL_F_RCV_DSCP_COPY = 16;
/** Copy the flow label of the inner packet to the outer. @see linux/ip6_tunnel.h */
export const IP6_TNL_F_USE_ORIG_FLOWLABEL: G.TunnelFlag.IP6_TNL_F_USE_ORIG_FLOWLABEL = 4;
/** Route the outer packet by the firewall mark of the inner. @see linux/ip6_tunnel.h */
export const IP6_TNL_F_USE_ORIG_FWMARK: G.TunnelFlag.IP6_TNL_F_USE_ORIG_FWMARK = 32;
/** Copy the traffic class of the inner packet to the outer. @see linux/ip6_tunnel.h */
export const IP6_TNL_F_USE_ORIG_TCLASS: G.TunnelFlag.IP6_TNL_F_USE_ORIG_TCLASS = 2;
/** Recommended time to live of packets sent, 64, from RFC 1340; `IP_TTL` changes it for a socket. @see ip(7) @see netinet/ip.h */
export const IPDEFTTL: G.IpPacketLimit.IPDEFTTL = 64;
/** Commercial IP security option: the security label that NetLabel uses. @see https://www.rfc-editor.org/rfc/rfc791 @see netinet/ip.h */
export const IPOPT_CIPSO: G.IpOptionType.IPOPT_CIPSO = 134;
/** Two bits of an option type: its class. @see https://www.rfc-editor.org/rfc/rfc791 @see netinet/ip.h */
export const IPOPT_CLASS_MASK: G.IpOptionMask.IPOPT_CLASS_MASK = 96;
/** Option class 0: control of the network; nearly all options are of it. @see https://www.rfc-editor.org/rfc/rfc791 @see netinet/ip.h */
export const IPOPT_CONTROL: G.IpOptionClass.IPOPT_CONTROL = 0;
/** Top bit of an option type: the option goes into every fragment, not only into the first. @see https://www.rfc-editor.org/rfc/rfc791 @see netinet/ip.h */
export const IPOPT_COPY: G.IpOptionMask.IPOPT_COPY = 128;
/** Option class 2: debugging and measurement; `IPOPT_TS` is of it. @see https://www.rfc-editor.org/rfc/rfc791 @see netinet/ip.h */
export const IPOPT_DEBMEAS: G.IpOptionClass.IPOPT_DEBMEAS = 64;
/** Another spelling of `IPOPT_EOL`. @see https://www.rfc-editor.org/rfc/rfc791 @see netinet/ip.h */
export const IPOPT_END: G.IpOptionType.IPOPT_EOL = 0;
/** End of the option list; one byte, without length. @see https://www.rfc-editor.org/rfc/rfc791 @see netinet/ip.h */
export const IPOPT_EOL: G.IpOptionType.IPOPT_EOL = 0;
/** Loose source route: the packet visits the listed routers, with others between them. @see https://www.rfc-editor.org/rfc/rfc791 @see netinet/ip.h */
export const IPOPT_LSRR: G.IpOptionType.IPOPT_LSRR = 131;
/** Linux spelling of `IPOPT_DEBMEAS`. @see https://www.rfc-editor.org/rfc/rfc791 @see netinet/ip.h */
export const IPOPT_MEASUREMENT: G.IpOptionClass.IPOPT_DEBMEAS = 64;
/** Smallest value of the pointer byte, 4: it counts from 1 and points past type, length and itself. @see netinet/ip.h */
export const IPOPT_MINOFF: G.IpOptionOffset.IPOPT_MINOFF = 4;
/** Linux spelling of `IPOPT_NOP`. @see https://www.rfc-editor.org/rfc/rfc791 @see netinet/ip.h */
export const IPOPT_NOOP: G.IpOptionType.IPOPT_NOP = 1;
/** No operation: one byte without length, to align the next option. @see https://www.rfc-editor.org/rfc/rfc791 @see netinet/ip.h */
export const IPOPT_NOP: G.IpOptionType.IPOPT_NOP = 1;
/** Low five bits of an option type: the number of the option in its class. @see https://www.rfc-editor.org/rfc/rfc791 @see netinet/ip.h */
export const IPOPT_NUMBER_MASK: G.IpOptionMask.IPOPT_NUMBER_MASK = 31;
/** Offset of the pointer byte in the options that record or follow a route. @see netinet/ip.h */
export const IPOPT_OFFSET: G.IpOptionOffset.IPOPT_OFFSET = 2;
/** Offset of the length byte in an option. @see netinet/ip.h */
export const IPOPT_OLEN: G.IpOptionOffset.IPOPT_OLEN = 1;
/** Offset of the type byte in an option. @see netinet/ip.h */
export const IPOPT_OPTVAL: G.IpOptionOffset.IPOPT_OPTVAL = 0;
/** Router alert, RFC 2113: asks the routers on the way to look into the packet. @see https://www.rfc-editor.org/rfc/rfc791 @see netinet/ip.h */
export const IPOPT_RA: G.IpOptionType.IPOPT_RA = 148;
/** Option class 1, which RFC 791 reserved; never used. @see https://www.rfc-editor.org/rfc/rfc791 @see netinet/ip.h */
export const IPOPT_RESERVED1: G.IpOptionClass.IPOPT_RESERVED1 = 32;
/** Option class 3, which RFC 791 reserved; never used. @see https://www.rfc-editor.org/rfc/rfc791 @see netinet/ip.h */
export const IPOPT_RESERVED2: G.IpOptionClass.IPOPT_RESERVED2 = 96;
/** Record route: routers write their addresses into the option, nine at most. @see https://www.rfc-editor.org/rfc/rfc791 @see netinet/ip.h */
export const IPOPT_RR: G.IpOptionType.IPOPT_RR = 7;
/** Stream identifier of SATNET; obsolete. @see https://www.rfc-editor.org/rfc/rfc791 @see netinet/ip.h */
export const IPOPT_SATID: G.IpOptionType.IPOPT_SATID = 136;
/** Linux spelling of `IPOPT_SECURITY`. @see https://www.rfc-editor.org/rfc/rfc791 @see netinet/ip.h */
export const IPOPT_SEC: G.IpOptionType.IPOPT_SECURITY = 130;
/** Security label of the packet: the basic security option of RFC 1108. @see https://www.rfc-editor.org/rfc/rfc791 @see netinet/ip.h */
export const IPOPT_SECURITY: G.IpOptionType.IPOPT_SECURITY = 130;
/** Confidential, in the old security option. @see https://www.rfc-editor.org/rfc/rfc791 @see netinet/ip.h */
export const IPOPT_SECUR_CONFID: G.IpSecurityLevel.IPOPT_SECUR_CONFID = 61749;
/** EFTO, in the old security option. @see https://www.rfc-editor.org/rfc/rfc791 @see netinet/ip.h */
export const IPOPT_SECUR_EFTO: G.IpSecurityLevel.IPOPT_SECUR_EFTO = 30874;
/** MMMM, in the old security option. @see https://www.rfc-editor.org/rfc/rfc791 @see netinet/ip.h */
export const IPOPT_SECUR_MMMM: G.IpSecurityLevel.IPOPT_SECUR_MMMM = 48205;
/** Restricted, in the old security option. @see https://www.rfc-editor.org/rfc/rfc791 @see netinet/ip.h */
export const IPOPT_SECUR_RESTR: G.IpSecurityLevel.IPOPT_SECUR_RESTR = 44819;
/** Secret, in the old security option. @see https://www.rfc-editor.org/rfc/rfc791 @see netinet/ip.h */
export const IPOPT_SECUR_SECRET: G.IpSecurityLevel.IPOPT_SECUR_SECRET = 55176;
/** Top secret, in the old security option. @see https://www.rfc-editor.org/rfc/rfc791 @see netinet/ip.h */
export const IPOPT_SECUR_TOPSECRET: G.IpSecurityLevel.IPOPT_SECUR_TOPSECRET = 27589;
/** Unclassified, in the old security option. @see https://www.rfc-editor.org/rfc/rfc791 @see netinet/ip.h */
export const IPOPT_SECUR_UNCLASS: G.IpSecurityLevel.IPOPT_SECUR_UNCLASS = 0;
/** Linux spelling of `IPOPT_SATID`. @see https://www.rfc-editor.org/rfc/rfc791 @see netinet/ip.h */
export const IPOPT_SID: G.IpOptionType.IPOPT_SATID = 136;
/** Strict source route: the packet visits exactly the listed routers. @see https://www.rfc-editor.org/rfc/rfc791 @see netinet/ip.h */
export const IPOPT_SSRR: G.IpOptionType.IPOPT_SSRR = 137;
/** Linux spelling of `IPOPT_TS`. @see https://www.rfc-editor.org/rfc/rfc791 @see netinet/ip.h */
export const IPOPT_TIMESTAMP: G.IpOptionType.IPOPT_TS = 68;
/** Timestamps: routers write the time of day in milliseconds, and on request their addresses. @see https://www.rfc-editor.org/rfc/rfc791 @see netinet/ip.h */
export const IPOPT_TS: G.IpOptionType.IPOPT_TS = 68;
/** Only the routers whose addresses the sender listed add their timestamps. @see https://www.rfc-editor.org/rfc/rfc791 @see netinet/ip.h */
export const IPOPT_TS_PRESPEC: G.IpTimestampFlag.IPOPT_TS_PRESPEC = 3;
/** Routers add their addresses and timestamps. @see https://www.rfc-editor.org/rfc/rfc791 @see netinet/ip.h */
export const IPOPT_TS_TSANDADDR: G.IpTimestampFlag.IPOPT_TS_TSANDADDR = 1;
/** Routers add only their timestamps. @see https://www.rfc-editor.org/rfc/rfc791 @see netinet/ip.h */
export const IPOPT_TS_TSONLY: G.IpTimestampFlag.IPOPT_TS_TSONLY = 0;
/** Biff mail notice (comsat): UDP port 512. @see services(5) */
export const IPPORT_BIFFUDP: G.IpPort.IPPORT_BIFFUDP = 512;
/** Remote shell (rsh): TCP port 514. @see services(5) */
export const IPPORT_CMDSERVER: G.IpPort.IPPORT_CMDSERVER = 514;
/** Daytime service (RFC 867), the date and time as text: port 13. @see services(5) */
export const IPPORT_DAYTIME: G.IpPort.IPPORT_DAYTIME = 13;
/** Discard service (RFC 863), which throws away what it receives: port 9. @see services(5) */
export const IPPORT_DISCARD: G.IpPort.IPPORT_DISCARD = 9;
/** Echo service (RFC 862), which returns what it receives: port 7. @see services(5) */
export const IPPORT_ECHO: G.IpPort.IPPORT_ECHO = 7;
/** Extended file name server: TCP port 520. @see services(5) */
export const IPPORT_EFSSERVER: G.IpPort.IPPORT_EFSSERVER = 520;
/** Remote execution with a password (rexec): TCP port 512. @see services(5) */
export const IPPORT_EXECSERVER: G.IpPort.IPPORT_EXECSERVER = 512;
/** Finger user information: TCP port 79. @see services(5) */
export const IPPORT_FINGER: G.IpPort.IPPORT_FINGER = 79;
/** FTP control connection: TCP port 21. @see services(5) */
export const IPPORT_FTP: G.IpPort.IPPORT_FTP = 21;
/** Remote login (rlogin): TCP port 513. @see services(5) */
export const IPPORT_LOGINSERVER: G.IpPort.IPPORT_LOGINSERVER = 513;
/** Mail Transfer Protocol, the forerunner of SMTP: port 57. @see services(5) */
export const IPPORT_MTP: G.IpPort.IPPORT_MTP = 57;
/** Host name server of IEN 116: port 42. DNS is not here but on port 53. @see services(5) */
export const IPPORT_NAMESERVER: G.IpPort.IPPORT_NAMESERVER = 42;
/** Former network status service: port 15. @see services(5) */
export const IPPORT_NETSTAT: G.IpPort.IPPORT_NETSTAT = 15;
/** Ports below this, 1024, are privileged: binding one needs CAP_NET_BIND_SERVICE unless a sysctl lowers the bound. @see services(5) */
export const IPPORT_RESERVED: G.IpPort.IPPORT_RESERVED = 1024;
/** Remote job entry, private services: port 77. @see services(5) */
export const IPPORT_RJE: G.IpPort.IPPORT_RJE = 77;
/** Routing Information Protocol (routed): UDP port 520. @see services(5) */
export const IPPORT_ROUTESERVER: G.IpPort.IPPORT_ROUTESERVER = 520;
/** Mail transfer between servers (SMTP): TCP port 25. @see services(5) */
export const IPPORT_SMTP: G.IpPort.IPPORT_SMTP = 25;
/** SUPDUP remote display (RFC 734): TCP port 95. @see services(5) */
export const IPPORT_SUPDUP: G.IpPort.IPPORT_SUPDUP = 95;
/** Active users service (RFC 866): port 11. @see services(5) */
export const IPPORT_SYSTAT: G.IpPort.IPPORT_SYSTAT = 11;
/** Telnet: TCP port 23. @see services(5) */
export const IPPORT_TELNET: G.IpPort.IPPORT_TELNET = 23;
/** Trivial File Transfer Protocol: UDP port 69. @see services(5) */
export const IPPORT_TFTP: G.IpPort.IPPORT_TFTP = 69;
/** Time protocol (RFC 868), seconds since 1900 in 32 bits: port 37. @see services(5) */
export const IPPORT_TIMESERVER: G.IpPort.IPPORT_TIMESERVER = 37;
/** Terminal link: port 87. @see services(5) */
export const IPPORT_TTYLINK: G.IpPort.IPPORT_TTYLINK = 87;
/** BSD kept ports above this, 5000, for servers of users; Linux picks ports by net.ipv4.ip_local_port_range. @see services(5) */
export const IPPORT_USERRESERVED: G.IpPort.IPPORT_USERRESERVED = 5000;
/** Whois directory queries: TCP port 43. @see services(5) */
export const IPPORT_WHOIS: G.IpPort.IPPORT_WHOIS = 43;
/** Who is logged in on the network (rwho): UDP port 513. @see services(5) */
export const IPPORT_WHOSERVER: G.IpPort.IPPORT_WHOSERVER = 513;
/** IPsec Authentication Header (RFC 4302). @see protocols(5) @see ip(7) */
export const IPPROTO_AH: G.IpProtocol.IPPROTO_AH = 51;
/** Pseudo header that carries IPv4 options in the BEET mode of IPsec, 94. @see protocols(5) @see ip(7) */
export const IPPROTO_BEETPH: G.IpProtocol.IPPROTO_BEETPH = 94;
/** IP Payload Compression (RFC 3173). @see protocols(5) @see ip(7) */
export const IPPROTO_COMP: G.IpProtocol.IPPROTO_COMP = 108;
/** Datagram Congestion Control Protocol (RFC 4340), used with `SOCK_DCCP`. @see protocols(5) @see ip(7) */
export const IPPROTO_DCCP: G.IpProtocol.IPPROTO_DCCP = 33;
/** IPv6 destination options header, next header 60. @see protocols(5) @see ip(7) */
export const IPPROTO_DSTOPTS: G.IpProtocol.IPPROTO_DSTOPTS = 60;
/** Exterior Gateway Protocol, historic forerunner of BGP. @see protocols(5) @see ip(7) */
export const IPPROTO_EGP: G.IpProtocol.IPPROTO_EGP = 8;
/** Encapsulation header of RFC 1241, an early tunnel. @see protocols(5) @see ip(7) */
export const IPPROTO_ENCAP: G.IpProtocol.IPPROTO_ENCAP = 98;
/** IPsec Encapsulating Security Payload (RFC 4303). @see protocols(5) @see ip(7) */
export const IPPROTO_ESP: G.IpProtocol.IPPROTO_ESP = 50;
/** Ethernet frame within IPv6, next header 143, as segment routing uses it (RFC 8986). @see protocols(5) @see ip(7) */
export const IPPROTO_ETHERNET: G.IpProtocol.IPPROTO_ETHERNET = 143;
/** IPv6 fragment header, next header 44. @see protocols(5) @see ip(7) */
export const IPPROTO_FRAGMENT: G.IpProtocol.IPPROTO_FRAGMENT = 44;
/** Generic Routing Encapsulation tunnels (RFC 2784). @see protocols(5) @see ip(7) */
export const IPPROTO_GRE: G.IpProtocol.IPPROTO_GRE = 47;
/** IPv6 hop-by-hop options header, 0; shares its number with `IPPROTO_IP`. @see protocols(5) @see ip(7) */
export const IPPROTO_HOPOPTS: G.IpProtocol.IPPROTO_HOPOPTS = 0;
/** ICMP for IPv4; with `SOCK_DGRAM` it makes an unprivileged ping socket, where the sysctl permits. @see protocols(5) @see ip(7) */
export const IPPROTO_ICMP: G.IpProtocol.IPPROTO_ICMP = 1;
/** ICMP for IPv6, which also does neighbor discovery; also the level of `ICMP6_FILTER`. @see protocols(5) @see ip(7) */
export const IPPROTO_ICMPV6: G.IpProtocol.IPPROTO_ICMPV6 = 58;
/** Internet Datagram Protocol of Xerox XNS, historic. @see protocols(5) @see ip(7) */
export const IPPROTO_IDP: G.IpProtocol.IPPROTO_IDP = 22;
/** Internet Group Management Protocol, by which IPv4 hosts report multicast membership. @see protocols(5) @see ip(7) */
export const IPPROTO_IGMP: G.IpProtocol.IPPROTO_IGMP = 2;
/** 0: for socket(2) the default protocol of the type; for options, the IPv4 level. @see protocols(5) @see ip(7) */
export const IPPROTO_IP: G.IpProtocol.IPPROTO_IP = 0;
/** IPv4 within IP, a tunnel (RFC 2003). @see protocols(5) @see ip(7) */
export const IPPROTO_IPIP: G.IpProtocol.IPPROTO_IPIP = 4;
/** IPv6 within IP, a tunnel; also the level of the `IPV6_` options. @see protocols(5) @see ip(7) */
export const IPPROTO_IPV6: G.IpProtocol.IPPROTO_IPV6 = 41;
/** Layer 2 Tunneling Protocol version 3 straight over IP (RFC 3931), protocol 115. @see protocols(5) @see ip(7) */
export const IPPROTO_L2TP: G.IpProtocol.IPPROTO_L2TP = 115;
/** One more than the highest protocol socket(2) takes for IP; a bound, not a protocol. @see protocols(5) @see ip(7) */
export const IPPROTO_MAX: G.IpProtocol.IPPROTO_MAX = 263;
/** IPv6 mobility header of Mobile IPv6 (RFC 6275), next header 135. @see protocols(5) @see ip(7) */
export const IPPROTO_MH: G.IpProtocol.IPPROTO_MH = 135;
/** MPLS within IP (RFC 4023). @see protocols(5) @see ip(7) */
export const IPPROTO_MPLS: G.IpProtocol.IPPROTO_MPLS = 137;
/** Not a wire number: opens a TCP socket that uses Multipath TCP where the peer does too; since Linux 5.6. @see protocols(5) @see ip(7) */
export const IPPROTO_MPTCP: G.IpProtocol.IPPROTO_MPTCP = 262;
/** Multicast Transport Protocol (RFC 1301), historic. @see protocols(5) @see ip(7) */
export const IPPROTO_MTP: G.IpProtocol.IPPROTO_MTP = 92;
/** IPv6 next header 59: nothing follows. @see protocols(5) @see ip(7) */
export const IPPROTO_NONE: G.IpProtocol.IPPROTO_NONE = 59;
/** Protocol Independent Multicast, between multicast routers (RFC 7761). @see protocols(5) @see ip(7) */
export const IPPROTO_PIM: G.IpProtocol.IPPROTO_PIM = 103;
/** PARC Universal Packet of Xerox, historic. @see protocols(5) @see ip(7) */
export const IPPROTO_PUP: G.IpProtocol.IPPROTO_PUP = 12;
/** With `SOCK_RAW`, a socket that only sends, and whose caller supplies the IP header; it receives nothing. @see protocols(5) @see ip(7) */
export const IPPROTO_RAW: G.IpProtocol.IPPROTO_RAW = 255;
/** IPv6 routing header, next header 43. @see protocols(5) @see ip(7) */
export const IPPROTO_ROUTING: G.IpProtocol.IPPROTO_ROUTING = 43;
/** Resource Reservation Protocol (RFC 2205). @see protocols(5) @see ip(7) */
export const IPPROTO_RSVP: G.IpProtocol.IPPROTO_RSVP = 46;
/** Stream Control Transmission Protocol; also the level of the `SCTP_` options. @see protocols(5) @see ip(7) */
export const IPPROTO_SCTP: G.IpProtocol.IPPROTO_SCTP = 132;
/** Not a wire number: opens a TCP-like socket that uses Shared Memory Communications where it can; since Linux 6.11. @see protocols(5) @see ip(7) */
export const IPPROTO_SMC: G.IpProtocol.IPPROTO_SMC = 256;
/** Transmission Control Protocol; also the level of the `TCP_` options. @see protocols(5) @see ip(7) */
export const IPPROTO_TCP: G.IpProtocol.IPPROTO_TCP = 6;
/** ISO transport protocol class 4 (RFC 905), historic. @see protocols(5) @see ip(7) */
export const IPPROTO_TP: G.IpProtocol.IPPROTO_TP = 29;
/** User Datagram Protocol; also the level of the `UDP_` options. @see protocols(5) @see ip(7) */
export const IPPROTO_UDP: G.IpProtocol.IPPROTO_UDP = 17;
/** UDP-Lite (RFC 3828), UDP whose checksum may cover only part of a datagram. @see protocols(5) @see ip(7) */
export const IPPROTO_UDPLITE: G.IpProtocol.IPPROTO_UDPLITE = 136;
/** Class selector 0, DSCP 0: best effort, the default. @see ip(7) */
export const IPTOS_CLASS_CS0: G.TypeOfService.IPTOS_CLASS_CS0 = 0;
/** Class selector 1, DSCP 8: often for traffic below best effort. @see ip(7) */
export const IPTOS_CLASS_CS1: G.TypeOfService.IPTOS_CLASS_CS1 = 32;
/** Class selector 2, DSCP 16: network management. @see ip(7) */
export const IPTOS_CLASS_CS2: G.TypeOfService.IPTOS_CLASS_CS2 = 64;
/** Class selector 3, DSCP 24: broadcast video. @see ip(7) */
export const IPTOS_CLASS_CS3: G.TypeOfService.IPTOS_CLASS_CS3 = 96;
/** Class selector 4, DSCP 32: real-time interactive traffic. @see ip(7) */
export const IPTOS_CLASS_CS4: G.TypeOfService.IPTOS_CLASS_CS4 = 128;
/** Class selector 5, DSCP 40: signaling of calls. @see ip(7) */
export const IPTOS_CLASS_CS5: G.TypeOfService.IPTOS_CLASS_CS5 = 160;
/** Class selector 6, DSCP 48: routing protocols. @see ip(7) */
export const IPTOS_CLASS_CS6: G.TypeOfService.IPTOS_CLASS_CS6 = 192;
/** Class selector 7, DSCP 56: the highest, reserved by RFC 4594. @see ip(7) */
export const IPTOS_CLASS_CS7: G.TypeOfService.IPTOS_CLASS_CS7 = 224;
/** Another spelling of `IPTOS_CLASS_CS0`, the default class. @see ip(7) */
export const IPTOS_CLASS_DEFAULT: G.TypeOfService.IPTOS_CLASS_CS0 = 0;
/** Top three bits: the class selector. @see netinet/ip.h */
export const IPTOS_CLASS_MASK: G.TypeOfServiceMask.IPTOS_CLASS_MASK = 224;
/** Assured forwarding class 1 with low drop precedence, DSCP 10. @see ip(7) */
export const IPTOS_DSCP_AF11: G.TypeOfService.IPTOS_DSCP_AF11 = 40;
/** Assured forwarding class 1 with medium drop precedence, DSCP 12. @see ip(7) */
export const IPTOS_DSCP_AF12: G.TypeOfService.IPTOS_DSCP_AF12 = 48;
/** Assured forwarding class 1 with high drop precedence, DSCP 14. @see ip(7) */
export const IPTOS_DSCP_AF13: G.TypeOfService.IPTOS_DSCP_AF13 = 56;
/** Assured forwarding class 2 with low drop precedence, DSCP 18. @see ip(7) */
export const IPTOS_DSCP_AF21: G.TypeOfService.IPTOS_DSCP_AF21 = 72;
/** Assured forwarding class 2 with medium drop precedence, DSCP 20. @see ip(7) */
export const IPTOS_DSCP_AF22: G.TypeOfService.IPTOS_DSCP_AF22 = 80;
/** Assured forwarding class 2 with high drop precedence, DSCP 22. @see ip(7) */
export const IPTOS_DSCP_AF23: G.TypeOfService.IPTOS_DSCP_AF23 = 88;
/** Assured forwarding class 3 with low drop precedence, DSCP 26. @see ip(7) */
export const IPTOS_DSCP_AF31: G.TypeOfService.IPTOS_DSCP_AF31 = 104;
/** Assured forwarding class 3 with medium drop precedence, DSCP 28. @see ip(7) */
export const IPTOS_DSCP_AF32: G.TypeOfService.IPTOS_DSCP_AF32 = 112;
/** Assured forwarding class 3 with high drop precedence, DSCP 30. @see ip(7) */
export const IPTOS_DSCP_AF33: G.TypeOfService.IPTOS_DSCP_AF33 = 120;
/** Assured forwarding class 4 with low drop precedence, DSCP 34. @see ip(7) */
export const IPTOS_DSCP_AF41: G.TypeOfService.IPTOS_DSCP_AF41 = 136;
/** Assured forwarding class 4 with medium drop precedence, DSCP 36. @see ip(7) */
export const IPTOS_DSCP_AF42: G.TypeOfService.IPTOS_DSCP_AF42 = 144;
/** Assured forwarding class 4 with high drop precedence, DSCP 38. @see ip(7) */
export const IPTOS_DSCP_AF43: G.TypeOfService.IPTOS_DSCP_AF43 = 152;
/** Expedited forwarding, DSCP 46: low loss, delay and jitter, as for voice. @see ip(7) */
export const IPTOS_DSCP_EF: G.TypeOfService.IPTOS_DSCP_EF = 184;
/** Top six bits: the differentiated services codepoint (DSCP). @see netinet/ip.h */
export const IPTOS_DSCP_MASK: G.TypeOfServiceMask.IPTOS_DSCP_MASK = 252;
/** Congestion experienced: a router set it in place of dropping the packet. @see https://www.rfc-editor.org/rfc/rfc3168 */
export const IPTOS_ECN_CE: G.Ecn.IPTOS_ECN_CE = 3;
/** The sender takes part in congestion notification, codepoint 0; the usual mark. @see https://www.rfc-editor.org/rfc/rfc3168 */
export const IPTOS_ECN_ECT0: G.Ecn.IPTOS_ECN_ECT0 = 2;
/** The sender takes part in congestion notification, codepoint 1; L4S (RFC 9331) marks its packets so. @see https://www.rfc-editor.org/rfc/rfc3168 */
export const IPTOS_ECN_ECT1: G.Ecn.IPTOS_ECN_ECT1 = 1;
/** Low two bits: explicit congestion notification. @see netinet/ip.h */
export const IPTOS_ECN_MASK: G.TypeOfServiceMask.IPTOS_ECN_MASK = 3;
/** The sender does not take part in explicit congestion notification. @see https://www.rfc-editor.org/rfc/rfc3168 */
export const IPTOS_ECN_NOT_ECT: G.Ecn.IPTOS_ECN_NOT_ECT = 0;
/** Another spelling of `IPTOS_MINCOST`. @see ip(7) */
export const IPTOS_LOWCOST: G.TypeOfService.IPTOS_MINCOST = 2;
/** Optimize for delay, for interactive traffic; deprecated, use a DSCP. @see ip(7) */
export const IPTOS_LOWDELAY: G.TypeOfService.IPTOS_LOWDELAY = 16;
/** Least cost, for filler traffic; deprecated, and its bit is now one of those of ECN. @see ip(7) */
export const IPTOS_MINCOST: G.TypeOfService.IPTOS_MINCOST = 2;
/** Precedence 5, critical; old meaning of class selector 5. @see ip(7) */
export const IPTOS_PREC_CRITIC_ECP: G.TypeOfService.IPTOS_PREC_CRITIC_ECP = 160;
/** Precedence 3, flash; old meaning of class selector 3. @see ip(7) */
export const IPTOS_PREC_FLASH: G.TypeOfService.IPTOS_PREC_FLASH = 96;
/** Precedence 4, flash override; old meaning of class selector 4. @see ip(7) */
export const IPTOS_PREC_FLASHOVERRIDE: G.TypeOfService.IPTOS_PREC_FLASHOVERRIDE = 128;
/** Precedence 2, immediate; old meaning of class selector 2. @see ip(7) */
export const IPTOS_PREC_IMMEDIATE: G.TypeOfService.IPTOS_PREC_IMMEDIATE = 64;
/** Precedence 6, internetwork control; old meaning of class selector 6. @see ip(7) */
export const IPTOS_PREC_INTERNETCONTROL: G.TypeOfService.IPTOS_PREC_INTERNETCONTROL = 192;
/** Top three bits in their old meaning: the precedence. @see netinet/ip.h */
export const IPTOS_PREC_MASK: G.TypeOfServiceMask.IPTOS_PREC_MASK = 224;
/** Precedence 7, network control; old meaning of class selector 7. @see ip(7) */
export const IPTOS_PREC_NETCONTROL: G.TypeOfService.IPTOS_PREC_NETCONTROL = 224;
/** Precedence 1, priority; old meaning of class selector 1. @see ip(7) */
export const IPTOS_PREC_PRIORITY: G.TypeOfService.IPTOS_PREC_PRIORITY = 32;
/** Precedence 0, routine; old meaning of class selector 0. @see ip(7) */
export const IPTOS_PREC_ROUTINE: G.TypeOfService.IPTOS_PREC_ROUTINE = 0;
/** Optimize for reliability; deprecated, use a DSCP. @see ip(7) */
export const IPTOS_RELIABILITY: G.TypeOfService.IPTOS_RELIABILITY = 4;
/** Optimize for throughput; deprecated, use a DSCP. @see ip(7) */
export const IPTOS_THROUGHPUT: G.TypeOfService.IPTOS_THROUGHPUT = 8;
/** The four bits of the deprecated type of service proper, such as `IPTOS_LOWDELAY`. @see netinet/ip.h */
export const IPTOS_TOS_MASK: G.TypeOfServiceMask.IPTOS_TOS_MASK = 30;
/** Old RFC 2292 form of `IPV6_RECVDSTOPTS` (bool), and the type of its control messages. @see ipv6(7) */
export const IPV6_2292DSTOPTS: G.Ipv6Option.IPV6_2292DSTOPTS = 4;
/** Old RFC 2292 form of `IPV6_RECVHOPLIMIT` (bool), and the type of its control messages. @see ipv6(7) */
export const IPV6_2292HOPLIMIT: G.Ipv6Option.IPV6_2292HOPLIMIT = 8;
/** Old RFC 2292 form of `IPV6_RECVHOPOPTS` (bool), and the type of its control messages. @see ipv6(7) */
export const IPV6_2292HOPOPTS: G.Ipv6Option.IPV6_2292HOPOPTS = 3;
/** Old RFC 2292 form of `IPV6_RECVPKTINFO` (bool), and the type of its control messages. @see ipv6(7) */
export const IPV6_2292PKTINFO: G.Ipv6Option.IPV6_2292PKTINFO = 2;
/** Old RFC 2292 way to set options for all packets, as a buffer of control messages; on TCP, get those received. @see ipv6(7) */
export const IPV6_2292PKTOPTIONS: G.Ipv6Option.IPV6_2292PKTOPTIONS = 6;
/** Old RFC 2292 form of `IPV6_RECVRTHDR` (bool), and the type of its control messages. @see ipv6(7) */
export const IPV6_2292RTHDR: G.Ipv6Option.IPV6_2292RTHDR = 5;
/** Turn a socket connected to an IPv4-mapped address into an AF_INET socket (int, only `AF_INET`); get the family. @see ipv6(7) */
export const IPV6_ADDRFORM: G.Ipv6Option.IPV6_ADDRFORM = 1;
/** How the kernel chooses the source address: flags of which `IPV6_PREFER_SRC_TMP` is one (int). @see ipv6(7) */
export const IPV6_ADDR_PREFERENCES: G.Ipv6Option.IPV6_ADDR_PREFERENCES = 72;
/** Older name of `IPV6_JOIN_GROUP`, which is the one in POSIX. @see ipv6(7) */
export const IPV6_ADD_MEMBERSHIP: G.Ipv6Option.IPV6_JOIN_GROUP = 20;
/** Obsolete: was to deliver authentication headers; Linux does not implement it. @see ipv6(7) */
export const IPV6_AUTHHDR: G.Ipv6Option.IPV6_AUTHHDR = 10;
/** Let the kernel make a flow label from a hash of the flow, for load balancing on the way (bool). @see ipv6(7) */
export const IPV6_AUTOFLOWLABEL: G.Ipv6Option.IPV6_AUTOFLOWLABEL = 70;
/** Raw sockets: even offset in the payload at which the kernel fills in and checks a checksum, -1 for none (int). @see ipv6(7) */
export const IPV6_CHECKSUM: G.Ipv6Option.IPV6_CHECKSUM = 7;
/** Encapsulation limit of a new IPv6 tunnel: its packets may enter 4 more tunnels. @see linux/ip6_tunnel.h */
export const IPV6_DEFAULT_TNL_ENCAP_LIMIT: G.TunnelLimit.IPV6_DEFAULT_TNL_ENCAP_LIMIT = 4;
/** Never fragment datagrams: one too big for the path fails with EMSGSIZE (bool; also a control message). @see ipv6(7) */
export const IPV6_DONTFRAG: G.Ipv6Option.IPV6_DONTFRAG = 62;
/** Older name of `IPV6_LEAVE_GROUP`, which is the one in POSIX. @see ipv6(7) */
export const IPV6_DROP_MEMBERSHIP: G.Ipv6Option.IPV6_LEAVE_GROUP = 21;
/** Destination options header of packets sent, with CAP_NET_RAW, or as a control message of one packet (struct ip6_dest). @see ipv6(7) */
export const IPV6_DSTOPTS: G.Ipv6Option.IPV6_DSTOPTS = 59;
/** Any IPv6, for hashing only. @see linux/ethtool.h */
export const IPV6_FLOW: G.EthtoolFlowType.IPV6_FLOW = 17;
/** Deliver traffic class and flow label of datagrams, unless zero, as a 32-bit control message in network byte order (bool). @see ipv6(7) */
export const IPV6_FLOWINFO: G.Ipv6Option.IPV6_FLOWINFO = 11;
/** Low 20 bits of the flow information: the flow label. @see ipv6(7) */
export const IPV6_FLOWINFO_FLOWLABEL: G.Ipv6FlowInfo.IPV6_FLOWINFO_FLOWLABEL = 1048575;
/** Eight bits of the flow information above the flow label: the traffic class. @see ipv6(7) */
export const IPV6_FLOWINFO_PRIORITY: G.Ipv6FlowInfo.IPV6_FLOWINFO_PRIORITY = 267386880;
/** Put the sin6_flowinfo of the destination address into packets sent (bool). @see ipv6(7) */
export const IPV6_FLOWINFO_SEND: G.Ipv6Option.IPV6_FLOWINFO_SEND = 33;
/** Lease, renew and give back flow labels (struct in6_flowlabel_req). @see ipv6(7) */
export const IPV6_FLOWLABEL_MGR: G.Ipv6Option.IPV6_FLOWLABEL_MGR = 32;
/** Lease a flow label for this socket; with getsockopt(2), read the label in use. @see linux/in6.h */
export const IPV6_FL_A_GET: G.FlowLabelAction.IPV6_FL_A_GET = 0;
/** Give back a flow label that this socket holds. @see linux/in6.h */
export const IPV6_FL_A_PUT: G.FlowLabelAction.IPV6_FL_A_PUT = 1;
/** Extend the linger time and the expiry, both in seconds, of a flow label. @see linux/in6.h */
export const IPV6_FL_A_RENEW: G.FlowLabelAction.IPV6_FL_A_RENEW = 2;
/** Make the flow label if it does not exist; without it `IPV6_FL_A_GET` fails with ENOENT. @see linux/in6.h */
export const IPV6_FL_F_CREATE: G.FlowLabelFlag.IPV6_FL_F_CREATE = 1;
/** Fail with EEXIST if the flow label is in use already. @see linux/in6.h */
export const IPV6_FL_F_EXCL: G.FlowLabelFlag.IPV6_FL_F_EXCL = 2;
/** Answer with the flow label that the peer sends; TCP only. @see linux/in6.h */
export const IPV6_FL_F_REFLECT: G.FlowLabelFlag.IPV6_FL_F_REFLECT = 4;
/** With getsockopt(2), read the flow label of the peer in place of our own. @see linux/in6.h */
export const IPV6_FL_F_REMOTE: G.FlowLabelFlag.IPV6_FL_F_REMOTE = 8;
/** Everyone may use the flow label. @see linux/in6.h */
export const IPV6_FL_S_ANY: G.FlowLabelShare.IPV6_FL_S_ANY = 255;
/** Only the socket that leased the flow label may use it. @see linux/in6.h */
export const IPV6_FL_S_EXCL: G.FlowLabelShare.IPV6_FL_S_EXCL = 1;
/** No sharing mode; refused when a label is made, but lets an administrator renew any label. @see linux/in6.h */
export const IPV6_FL_S_NONE: G.FlowLabelShare.IPV6_FL_S_NONE = 0;
/** Any socket of the process that leased the flow label may use it. @see linux/in6.h */
export const IPV6_FL_S_PROCESS: G.FlowLabelShare.IPV6_FL_S_PROCESS = 2;
/** Any socket of the user who leased the flow label may use it. @see linux/in6.h */
export const IPV6_FL_S_USER: G.FlowLabelShare.IPV6_FL_S_USER = 3;
/** Let bind(2) take an address that this host does not have, or not yet (bool). @see ipv6(7) */
export const IPV6_FREEBIND: G.Ipv6Option.IPV6_FREEBIND = 78;
/** Raw sockets: the data sent begins with the IPv6 header (bool). @see ipv6(7) */
export const IPV6_HDRINCL: G.Ipv6Option.IPV6_HDRINCL = 36;
/** Control message with the hop limit of one datagram (int), both ways; as a socket option use `IPV6_UNICAST_HOPS`. @see ipv6(7) */
export const IPV6_HOPLIMIT: G.Ipv6Option.IPV6_HOPLIMIT = 52;
/** Hop-by-hop options header of packets sent, with CAP_NET_RAW, or as a control message of one packet (struct ip6_hbh). @see ipv6(7) */
export const IPV6_HOPOPTS: G.Ipv6Option.IPV6_HOPOPTS = 54;
/** IPsec policy of this socket in the PF_KEY form (set only); needs CAP_NET_ADMIN. @see ipv6(7) */
export const IPV6_IPSEC_POLICY: G.Ipv6Option.IPV6_IPSEC_POLICY = 34;
/** Add an anycast address to an interface while the socket lives (struct ipv6_mreq, set only); needs CAP_NET_ADMIN. @see ipv6(7) */
export const IPV6_JOIN_ANYCAST: G.Ipv6Option.IPV6_JOIN_ANYCAST = 27;
/** Join a multicast group on an interface (struct ipv6_mreq, set only); interface 0 leaves the choice to the kernel. @see ipv6(7) */
export const IPV6_JOIN_GROUP: G.Ipv6Option.IPV6_JOIN_GROUP = 20;
/** Give up an anycast address from `IPV6_JOIN_ANYCAST` (struct ipv6_mreq, set only). @see ipv6(7) */
export const IPV6_LEAVE_ANYCAST: G.Ipv6Option.IPV6_LEAVE_ANYCAST = 28;
/** Leave a multicast group that `IPV6_JOIN_GROUP` joined (struct ipv6_mreq, set only). @see ipv6(7) */
export const IPV6_LEAVE_GROUP: G.Ipv6Option.IPV6_LEAVE_GROUP = 21;
/** Drop packets received with a smaller hop limit than this, 0 to 255 (int); the security of RFC 5082. @see ipv6(7) */
export const IPV6_MINHOPCOUNT: G.Ipv6Option.IPV6_MINHOPCOUNT = 73;
/** Packet size in bytes, 1280, that every IPv6 link must carry; smaller values of `IPV6_MTU` are refused. @see ipv6(7) */
export const IPV6_MIN_MTU: G.Ipv6Limit.IPV6_MIN_MTU = 1280;
/** Get the path MTU in bytes of a connected socket; set an upper bound for it, at least 1280 or 0 for none (int). @see ipv6(7) */
export const IPV6_MTU: G.Ipv6Option.IPV6_MTU = 24;
/** Path MTU discovery of this socket, one of `IPV6_PMTUDISC_DONT` and its siblings (int). @see ipv6(7) */
export const IPV6_MTU_DISCOVER: G.Ipv6Option.IPV6_MTU_DISCOVER = 23;
/** Receive from groups that any socket here joined (default) or only from those this socket joined (bool); since Linux 4.20. @see ipv6(7) */
export const IPV6_MULTICAST_ALL: G.Ipv6Option.IPV6_MULTICAST_ALL = 29;
/** Hop limit of multicast packets, 0 to 255 and 1 by default; -1 restores the default (int). @see ipv6(7) */
export const IPV6_MULTICAST_HOPS: G.Ipv6Option.IPV6_MULTICAST_HOPS = 18;
/** Interface number for multicast packets sent, 0 for the choice of the kernel (int); datagram and raw sockets. @see ipv6(7) */
export const IPV6_MULTICAST_IF: G.Ipv6Option.IPV6_MULTICAST_IF = 17;
/** Whether multicast packets that we send also come back to members on this host (bool, on by default). @see ipv6(7) */
export const IPV6_MULTICAST_LOOP: G.Ipv6Option.IPV6_MULTICAST_LOOP = 19;
/** Next hop for packets sent, from RFC 3542; Linux does not implement it. @see ipv6(7) */
export const IPV6_NEXTHOP: G.Ipv6Option.IPV6_NEXTHOP = 9;
/** Linux spelling of `IP6_ALERT_MLD`, which is the name in RFC 3542. @see https://www.rfc-editor.org/rfc/rfc2711 @see netinet/ip6.h */
export const IPV6_OPT_ROUTERALERT_MLD: G.Ipv6RouterAlert.IP6_ALERT_MLD = 0;
/** Control message with the address and port that a datagram was sent to (struct sockaddr_in6); `IPV6_RECVORIGDSTADDR` turns it on. @see ipv6(7) */
export const IPV6_ORIGDSTADDR: G.Ipv6Option.IPV6_ORIGDSTADDR = 74;
/** Path MTU of a connected socket (struct ip6_mtuinfo, get only); also a control message, see `IPV6_RECVPATHMTU`. @see ipv6(7) */
export const IPV6_PATHMTU: G.Ipv6Option.IPV6_PATHMTU = 61;
/** Source address and interface of packets sent; as a control message, destination address and interface of one received (struct in6_pktinfo). @see ipv6(7) */
export const IPV6_PKTINFO: G.Ipv6Option.IPV6_PKTINFO = 50;
/** Follow the path MTU and fail with EMSGSIZE for datagrams that are bigger. @see ipv6(7) @see ip(7) */
export const IPV6_PMTUDISC_DO: G.Ipv6PathMtuDiscovery.IPV6_PMTUDISC_DO = 2;
/** Fragment here what is too big for the path; routers never fragment IPv6, so it differs little from `IPV6_PMTUDISC_WANT`. @see ipv6(7) @see ip(7) */
export const IPV6_PMTUDISC_DONT: G.Ipv6PathMtuDiscovery.IPV6_PMTUDISC_DONT = 0;
/** Always use the MTU of the interface, learn no path MTU from ICMPv6, and fail for datagrams that are bigger. @see ipv6(7) @see ip(7) */
export const IPV6_PMTUDISC_INTERFACE: G.Ipv6PathMtuDiscovery.IPV6_PMTUDISC_INTERFACE = 4;
/** As `IPV6_PMTUDISC_INTERFACE`, but fragment datagrams that exceed the MTU of the interface. @see ipv6(7) @see ip(7) */
export const IPV6_PMTUDISC_OMIT: G.Ipv6PathMtuDiscovery.IPV6_PMTUDISC_OMIT = 5;
/** Ignore the path MTU and send datagrams up to the MTU of the interface, to probe the path. @see ipv6(7) @see ip(7) */
export const IPV6_PMTUDISC_PROBE: G.Ipv6PathMtuDiscovery.IPV6_PMTUDISC_PROBE = 3;
/** Follow the path MTU and fragment here datagrams that are bigger; the default. @see ipv6(7) @see ip(7) */
export const IPV6_PMTUDISC_WANT: G.Ipv6PathMtuDiscovery.IPV6_PMTUDISC_WANT = 1;
/** Prefer a cryptographically generated address as source; Linux accepts the flag and ignores it. @see https://www.rfc-editor.org/rfc/rfc5014 */
export const IPV6_PREFER_SRC_CGA: G.AddressPreference.IPV6_PREFER_SRC_CGA = 8;
/** Prefer the care-of address of a Mobile IPv6 node as source. @see https://www.rfc-editor.org/rfc/rfc5014 */
export const IPV6_PREFER_SRC_COA: G.AddressPreference.IPV6_PREFER_SRC_COA = 4;
/** Prefer the home address of a Mobile IPv6 node as source; the default. @see https://www.rfc-editor.org/rfc/rfc5014 */
export const IPV6_PREFER_SRC_HOME: G.AddressPreference.IPV6_PREFER_SRC_HOME = 1024;
/** Prefer an address that is not cryptographically generated; Linux accepts the flag and ignores it. @see https://www.rfc-editor.org/rfc/rfc5014 */
export const IPV6_PREFER_SRC_NONCGA: G.AddressPreference.IPV6_PREFER_SRC_NONCGA = 2048;
/** Prefer a public source address to a temporary one. @see https://www.rfc-editor.org/rfc/rfc5014 */
export const IPV6_PREFER_SRC_PUBLIC: G.AddressPreference.IPV6_PREFER_SRC_PUBLIC = 2;
/** Leave the choice between public and temporary source addresses to the system; the default. @see https://www.rfc-editor.org/rfc/rfc5014 */
export const IPV6_PREFER_SRC_PUBTMP_DEFAULT: G.AddressPreference.IPV6_PREFER_SRC_PUBTMP_DEFAULT = 256;
/** Prefer a temporary (privacy) source address to a public one. @see https://www.rfc-editor.org/rfc/rfc5014 */
export const IPV6_PREFER_SRC_TMP: G.AddressPreference.IPV6_PREFER_SRC_TMP = 1;
/** Obsolete: priority 10, real-time traffic. @see linux/in6.h */
export const IPV6_PRIORITY_10: G.Ipv6Priority.IPV6_PRIORITY_10 = 2560;
/** Obsolete: priority 11, real-time traffic. @see linux/in6.h */
export const IPV6_PRIORITY_11: G.Ipv6Priority.IPV6_PRIORITY_11 = 2816;
/** Obsolete: priority 12, real-time traffic. @see linux/in6.h */
export const IPV6_PRIORITY_12: G.Ipv6Priority.IPV6_PRIORITY_12 = 3072;
/** Obsolete: priority 13, real-time traffic. @see linux/in6.h */
export const IPV6_PRIORITY_13: G.Ipv6Priority.IPV6_PRIORITY_13 = 3328;
/** Obsolete: priority 14, real-time traffic. @see linux/in6.h */
export const IPV6_PRIORITY_14: G.Ipv6Priority.IPV6_PRIORITY_14 = 3584;
/** Obsolete: priority 15, real-time traffic that is dropped last. @see linux/in6.h */
export const IPV6_PRIORITY_15: G.Ipv6Priority.IPV6_PRIORITY_15 = 3840;
/** Obsolete: priority 8, the first of real-time traffic and the first to be dropped. @see linux/in6.h */
export const IPV6_PRIORITY_8: G.Ipv6Priority.IPV6_PRIORITY_8 = 2048;
/** Obsolete: priority 9, real-time traffic. @see linux/in6.h */
export const IPV6_PRIORITY_9: G.Ipv6Priority.IPV6_PRIORITY_9 = 2304;
/** Obsolete: bulk transfers that somebody waits for, such as FTP. @see linux/in6.h */
export const IPV6_PRIORITY_BULK: G.Ipv6Priority.IPV6_PRIORITY_BULK = 1024;
/** Obsolete: traffic that controls the network, such as routing. @see linux/in6.h */
export const IPV6_PRIORITY_CONTROL: G.Ipv6Priority.IPV6_PRIORITY_CONTROL = 1792;
/** Obsolete: filler traffic that can wait, such as news. @see linux/in6.h */
export const IPV6_PRIORITY_FILLER: G.Ipv6Priority.IPV6_PRIORITY_FILLER = 256;
/** Obsolete: interactive traffic, such as a terminal. @see linux/in6.h */
export const IPV6_PRIORITY_INTERACTIVE: G.Ipv6Priority.IPV6_PRIORITY_INTERACTIVE = 1536;
/** Obsolete: priority 3, which RFC 1883 reserved. @see linux/in6.h */
export const IPV6_PRIORITY_RESERVED1: G.Ipv6Priority.IPV6_PRIORITY_RESERVED1 = 768;
/** Obsolete: priority 5, which RFC 1883 reserved. @see linux/in6.h */
export const IPV6_PRIORITY_RESERVED2: G.Ipv6Priority.IPV6_PRIORITY_RESERVED2 = 1280;
/** Obsolete: transfers that nobody waits for, such as mail. @see linux/in6.h */
export const IPV6_PRIORITY_UNATTENDED: G.Ipv6Priority.IPV6_PRIORITY_UNATTENDED = 512;
/** Obsolete: traffic of no special kind. @see linux/in6.h */
export const IPV6_PRIORITY_UNCHARACTERIZED: G.Ipv6Priority.IPV6_PRIORITY_UNCHARACTERIZED = 0;
/** Deliver destination options headers of datagrams as `IPV6_DSTOPTS` control messages (bool). @see ipv6(7) */
export const IPV6_RECVDSTOPTS: G.Ipv6Option.IPV6_RECVDSTOPTS = 58;
/** Queue errors with their details, to be read with `MSG_ERRQUEUE` (bool). @see ipv6(7) */
export const IPV6_RECVERR: G.Ipv6Option.IPV6_RECVERR = 25;
/** Report with `IPV6_RECVERR` where the extensions of RFC 4884 begin in an ICMPv6 error (bool); since Linux 5.9. @see ipv6(7) */
export const IPV6_RECVERR_RFC4884: G.Ipv6Option.IPV6_RECVERR_RFC4884 = 31;
/** Deliver the size of the largest fragment of reassembled datagrams as a control message (bool). @see ipv6(7) */
export const IPV6_RECVFRAGSIZE: G.Ipv6Option.IPV6_RECVFRAGSIZE = 77;
/** Deliver the hop limit of each datagram as an `IPV6_HOPLIMIT` control message (bool). @see ipv6(7) */
export const IPV6_RECVHOPLIMIT: G.Ipv6Option.IPV6_RECVHOPLIMIT = 51;
/** Deliver the hop-by-hop options header of datagrams as an `IPV6_HOPOPTS` control message (bool). @see ipv6(7) */
export const IPV6_RECVHOPOPTS: G.Ipv6Option.IPV6_RECVHOPOPTS = 53;
/** Deliver the address and port that each datagram was sent to as an `IPV6_ORIGDSTADDR` control message (bool), for transparent proxies. @see ipv6(7) */
export const IPV6_RECVORIGDSTADDR: G.Ipv6Option.IPV6_RECVORIGDSTADDR = 74;
/** Deliver an `IPV6_PATHMTU` control message when a datagram proves too big for the path (bool). @see ipv6(7) */
export const IPV6_RECVPATHMTU: G.Ipv6Option.IPV6_RECVPATHMTU = 60;
/** Deliver destination address and interface of each datagram as an `IPV6_PKTINFO` control message (bool). @see ipv6(7) */
export const IPV6_RECVPKTINFO: G.Ipv6Option.IPV6_RECVPKTINFO = 49;
/** Deliver the routing header of datagrams as an `IPV6_RTHDR` control message (bool). @see ipv6(7) */
export const IPV6_RECVRTHDR: G.Ipv6Option.IPV6_RECVRTHDR = 56;
/** Deliver the traffic class of each datagram as an `IPV6_TCLASS` control message (bool). @see ipv6(7) */
export const IPV6_RECVTCLASS: G.Ipv6Option.IPV6_RECVTCLASS = 66;
/** Raw sockets: take forwarded packets with this router alert value, -1 for none (int, set only); the kernel no longer forwards them. @see ipv6(7) */
export const IPV6_ROUTER_ALERT: G.Ipv6Option.IPV6_ROUTER_ALERT = 22;
/** Take with `IPV6_ROUTER_ALERT` only packets of the network namespace of this socket (bool). @see ipv6(7) */
export const IPV6_ROUTER_ALERT_ISOLATE: G.Ipv6Option.IPV6_ROUTER_ALERT_ISOLATE = 30;
/** Routing header of packets sent, or as a control message of one packet (struct ip6_rthdr); Linux refuses type 0. @see ipv6(7) */
export const IPV6_RTHDR: G.Ipv6Option.IPV6_RTHDR = 57;
/** Destination options header placed before the routing header of packets sent (struct ip6_dest); needs CAP_NET_RAW. @see ipv6(7) */
export const IPV6_RTHDRDSTOPTS: G.Ipv6Option.IPV6_RTHDRDSTOPTS = 55;
/** The next address of the routing header need not be a neighbor; from RFC 2292. @see https://www.rfc-editor.org/rfc/rfc2292 */
export const IPV6_RTHDR_LOOSE: G.Ipv6RoutingHop.IPV6_RTHDR_LOOSE = 0;
/** The next address of the routing header must be a neighbor; from RFC 2292. @see https://www.rfc-editor.org/rfc/rfc2292 */
export const IPV6_RTHDR_STRICT: G.Ipv6RoutingHop.IPV6_RTHDR_STRICT = 1;
/** Source route of any nodes; deprecated for its dangers by RFC 5095, and refused by Linux. @see https://www.rfc-editor.org/rfc/rfc8200 @see linux/ipv6.h */
export const IPV6_RTHDR_TYPE_0: G.Ipv6RoutingType.IPV6_RTHDR_TYPE_0 = 0;
/** Obsolete synonym of `IPV6_DSTOPTS`. @see ipv6(7) */
export const IPV6_RXDSTOPTS: G.Ipv6Option.IPV6_DSTOPTS = 59;
/** Obsolete synonym of `IPV6_HOPOPTS`. @see ipv6(7) */
export const IPV6_RXHOPOPTS: G.Ipv6Option.IPV6_HOPOPTS = 54;
/** Linux spelling of `IPV6_RTHDR_STRICT`, to be removed from the headers. @see https://www.rfc-editor.org/rfc/rfc2292 */
export const IPV6_SRCRT_STRICT: G.Ipv6RoutingHop.IPV6_RTHDR_STRICT = 1;
/** Linux spelling of `IPV6_RTHDR_TYPE_0`, to be removed from the headers. @see https://www.rfc-editor.org/rfc/rfc8200 @see linux/ipv6.h */
export const IPV6_SRCRT_TYPE_0: G.Ipv6RoutingType.IPV6_RTHDR_TYPE_0 = 0;
/** Mobile IPv6 routing header, which holds the home address of the node. @see https://www.rfc-editor.org/rfc/rfc8200 @see linux/ipv6.h */
export const IPV6_SRCRT_TYPE_2: G.Ipv6RoutingType.IPV6_SRCRT_TYPE_2 = 2;
/** RPL source routing header, RFC 6554, for networks of small devices. @see https://www.rfc-editor.org/rfc/rfc8200 @see linux/ipv6.h */
export const IPV6_SRCRT_TYPE_3: G.Ipv6RoutingType.IPV6_SRCRT_TYPE_3 = 3;
/** Segment routing header (SRv6), RFC 8754. @see https://www.rfc-editor.org/rfc/rfc8200 @see linux/ipv6.h */
export const IPV6_SRCRT_TYPE_4: G.Ipv6RoutingType.IPV6_SRCRT_TYPE_4 = 4;
/** Traffic class of packets sent, 0 to 255, -1 for the default (int); also a control message, both ways. @see ipv6(7) */
export const IPV6_TCLASS: G.Ipv6Option.IPV6_TCLASS = 67;
/** Common architecture label option, RFC 5570: the security label of a packet. @see https://www.rfc-editor.org/rfc/rfc8200 @see netinet/ip6.h */
export const IPV6_TLV_CALIPSO: G.Ipv6OptionType.IPV6_TLV_CALIPSO = 7;
/** Home address option of Mobile IPv6, in a destination options header. @see https://www.rfc-editor.org/rfc/rfc8200 @see netinet/ip6.h */
export const IPV6_TLV_HAO: G.Ipv6OptionType.IPV6_TLV_HAO = 201;
/** In-situ operations, administration and maintenance data, RFC 9486. @see https://www.rfc-editor.org/rfc/rfc8200 @see netinet/ip6.h */
export const IPV6_TLV_IOAM: G.Ipv6OptionType.IPV6_TLV_IOAM = 49;
/** Linux spelling of `IP6OPT_JUMBO`, which is the name in RFC 3542. @see https://www.rfc-editor.org/rfc/rfc8200 @see netinet/ip6.h */
export const IPV6_TLV_JUMBO: G.Ipv6OptionType.IP6OPT_JUMBO = 194;
/** Linux spelling of `IP6OPT_PAD1`, which is the name in RFC 3542. @see https://www.rfc-editor.org/rfc/rfc8200 @see netinet/ip6.h */
export const IPV6_TLV_PAD1: G.Ipv6OptionType.IP6OPT_PAD1 = 0;
/** Linux spelling of `IP6OPT_PADN`, which is the name in RFC 3542. @see https://www.rfc-editor.org/rfc/rfc8200 @see netinet/ip6.h */
export const IPV6_TLV_PADN: G.Ipv6OptionType.IP6OPT_PADN = 1;
/** Linux spelling of `IP6OPT_ROUTER_ALERT`, which is the name in RFC 3542. @see https://www.rfc-editor.org/rfc/rfc8200 @see netinet/ip6.h */
export const IPV6_TLV_ROUTERALERT: G.Ipv6OptionType.IP6OPT_ROUTER_ALERT = 5;
/** Linux spelling of `IP6OPT_TUNNEL_LIMIT`, which is the name in RFC 3542. @see https://www.rfc-editor.org/rfc/rfc8200 @see netinet/ip6.h */
export const IPV6_TLV_TNL_ENCAP_LIMIT: G.Ipv6OptionType.IP6OPT_TUNNEL_LIMIT = 4;
/** Bind to and answer for addresses that are not ours, for transparent proxies (bool); needs CAP_NET_ADMIN or CAP_NET_RAW. @see ipv6(7) */
export const IPV6_TRANSPARENT: G.Ipv6Option.IPV6_TRANSPARENT = 75;
/** Hop limit of unicast packets, 0 to 255, or -1 for the default of the route (int). @see ipv6(7) */
export const IPV6_UNICAST_HOPS: G.Ipv6Option.IPV6_UNICAST_HOPS = 16;
/** Interface for unicast packets sent, its number in network byte order (int), 0 for the choice of the kernel. @see ipv6(7) */
export const IPV6_UNICAST_IF: G.Ipv6Option.IPV6_UNICAST_IF = 76;
/** Any IPv6, for rules only (`usr_ip6_spec`). @see linux/ethtool.h */
export const IPV6_USER_FLOW: G.EthtoolFlowType.IPV6_USER_FLOW = 14;
/** Refuse IPv4: no IPv4-mapped addresses, and IPv4 may bind the same port (bool); set it before bind(2). @see ipv6(7) */
export const IPV6_V6ONLY: G.Ipv6Option.IPV6_V6ONLY = 26;
/** IPsec policy of this socket (struct xfrm_userpolicy_info, set only); needs CAP_NET_ADMIN. @see ipv6(7) */
export const IPV6_XFRM_POLICY: G.Ipv6Option.IPV6_XFRM_POLICY = 35;
/** Version number in the first four bits of an IPv4 header, 4. @see ip(7) @see netinet/ip.h */
export const IPVERSION: G.IpHeader.IPVERSION = 4;
/** Set only, struct ip_mreqn or ip_mreq: joins a multicast group on an interface. @see ip(7) */
export const IP_ADD_MEMBERSHIP: G.IpOption.IP_ADD_MEMBERSHIP = 35;
/** Set only, struct ip_mreq_source: joins a group for this one sender; repeat it for more senders. @see ip(7) */
export const IP_ADD_SOURCE_MEMBERSHIP: G.IpOption.IP_ADD_SOURCE_MEMBERSHIP = 39;
/** Bool: a bind to port 0 fixes the address only and leaves the port to connect, so that ports last longer; since Linux 4.2. @see ip(7) */
export const IP_BIND_ADDRESS_NO_PORT: G.IpOption.IP_BIND_ADDRESS_NO_PORT = 24;
/** Set only, struct ip_mreq_source: ignores one sender of a group that was joined for all senders. @see ip(7) */
export const IP_BLOCK_SOURCE: G.IpOption.IP_BLOCK_SOURCE = 38;
/** Bool: deliver the checksum of the received datagram as a control message, where the device computed it; UDP. @see ip(7) */
export const IP_CHECKSUM: G.IpOption.IP_CHECKSUM = 23;
/** What `IP_MULTICAST_LOOP` is on a new socket: 1, on. @see ip(7) */
export const IP_DEFAULT_MULTICAST_LOOP: G.IpLimit.IP_DEFAULT_MULTICAST_LOOP = 1;
/** What `IP_MULTICAST_TTL` is on a new socket: 1, the local network only. @see ip(7) */
export const IP_DEFAULT_MULTICAST_TTL: G.IpLimit.IP_DEFAULT_MULTICAST_TTL = 1;
/** Do not fragment: a router drops a packet that is too big and reports `ICMP_FRAG_NEEDED`. @see https://www.rfc-editor.org/rfc/rfc791 @see netinet/ip.h */
export const IP_DF: G.IpFragment.IP_DF = 16384;
/** Set only, struct ip_mreqn or ip_mreq: leaves a multicast group. @see ip(7) */
export const IP_DROP_MEMBERSHIP: G.IpOption.IP_DROP_MEMBERSHIP = 36;
/** Set only, struct ip_mreq_source: leaves one sender of a group joined by `IP_ADD_SOURCE_MEMBERSHIP`. @see ip(7) */
export const IP_DROP_SOURCE_MEMBERSHIP: G.IpOption.IP_DROP_SOURCE_MEMBERSHIP = 40;
/** Bool: allows bind to an address that this host does not have, or not yet. @see ip(7) */
export const IP_FREEBIND: G.IpOption.IP_FREEBIND = 15;
/** Bool, raw sockets: what is sent begins with the IPv4 header, which the caller fills in. @see ip(7) */
export const IP_HDRINCL: G.IpOption.IP_HDRINCL = 3;
/** Set only: IPsec policy of this socket in the PF_KEY format (struct sadb_x_policy); needs CAP_NET_ADMIN. @see ip(7) */
export const IP_IPSEC_POLICY: G.IpOption.IP_IPSEC_POLICY = 16;
/** u32: narrows the range of automatic local ports, lowest in the low 16 bits, highest in the high 16; 0 clears. Since Linux 6.3. @see ip(7) */
export const IP_LOCAL_PORT_RANGE: G.IpOption.IP_LOCAL_PORT_RANGE = 51;
/** Largest IPv4 packet with its header, 65535 bytes. @see ip(7) @see netinet/ip.h */
export const IP_MAXPACKET: G.IpPacketLimit.IP_MAXPACKET = 65535;
/** Groups one socket may join, 20 by the header; the real limit is the sysctl net.ipv4.igmp_max_memberships. @see ip(7) */
export const IP_MAX_MEMBERSHIPS: G.IpLimit.IP_MAX_MEMBERSHIPS = 20;
/** More fragments: set in every fragment but the last. @see https://www.rfc-editor.org/rfc/rfc791 @see netinet/ip.h */
export const IP_MF: G.IpFragment.IP_MF = 8192;
/** Int, 0 to 255: drop packets that arrive with a lower time to live (RFC 5082); 0 turns it off. @see ip(7) */
export const IP_MINTTL: G.IpOption.IP_MINTTL = 21;
/** struct ip_msfilter: reads or replaces the whole source filter, mode and senders, of a joined group. @see ip(7) */
export const IP_MSFILTER: G.IpOption.IP_MSFILTER = 41;
/** Packet size in bytes, 576, that every IPv4 host must accept. @see ip(7) @see netinet/ip.h */
export const IP_MSS: G.IpPacketLimit.IP_MSS = 576;
/** Get only, int, bytes: path MTU known for the peer; the socket must be connected. @see ip(7) */
export const IP_MTU: G.IpOption.IP_MTU = 14;
/** Int, an `IP_PMTUDISC_` value: path MTU discovery and so the don't-fragment bit. @see ip(7) */
export const IP_MTU_DISCOVER: G.IpOption.IP_MTU_DISCOVER = 10;
/** Bool, on at first: also receive groups that only other sockets of this host joined; off keeps to one's own. @see ip(7) */
export const IP_MULTICAST_ALL: G.IpOption.IP_MULTICAST_ALL = 49;
/** struct ip_mreqn, ip_mreq or in_addr: the interface that multicasts leave through; reading gives an in_addr. @see ip(7) */
export const IP_MULTICAST_IF: G.IpOption.IP_MULTICAST_IF = 32;
/** Bool, on at first: whether sent multicasts come back to members on this host. @see ip(7) */
export const IP_MULTICAST_LOOP: G.IpOption.IP_MULTICAST_LOOP = 34;
/** Int: time to live of sent multicasts, 1 at first. @see ip(7) */
export const IP_MULTICAST_TTL: G.IpOption.IP_MULTICAST_TTL = 33;
/** Bool, raw sockets: netfilter does not reassemble the fragments this socket sends. @see ip(7) */
export const IP_NODEFRAG: G.IpOption.IP_NODEFRAG = 22;
/** Low 13 bits of the field: the fragment offset in units of 8 bytes. @see https://www.rfc-editor.org/rfc/rfc791 @see netinet/ip.h */
export const IP_OFFMASK: G.IpFragment.IP_OFFMASK = 8191;
/** Bytes, at most 40: IPv4 header options to send with every packet; empty removes them. @see ip(7) */
export const IP_OPTIONS: G.IpOption.IP_OPTIONS = 4;
/** Control message type: the original destination (struct sockaddr_in) of a redirected datagram; the option is `IP_RECVORIGDSTADDR`. @see ip(7) */
export const IP_ORIGDSTADDR: G.IpOption.IP_ORIGDSTADDR = 20;
/** Bool: deliver the security label of the peer with UDP datagrams as `SCM_SECURITY`; needs labeled IPsec or NetLabel. @see ip(7) */
export const IP_PASSSEC: G.IpOption.IP_PASSSEC = 18;
/** Bool: deliver struct in_pktinfo (interface, local and destination address) with each datagram; sent along, it chooses source and interface. @see ip(7) */
export const IP_PKTINFO: G.IpOption.IP_PKTINFO = 8;
/** Get only, streams: control messages about the last packet, for those receive options that are on. @see ip(7) */
export const IP_PKTOPTIONS: G.IpOption.IP_PKTOPTIONS = 9;
/** Old name of `IP_MTU_DISCOVER`, defined by glibc only. @see ip(7) */
export const IP_PMTUDISC: G.IpOption.IP_MTU_DISCOVER = 10;
/** Always set don't-fragment; a datagram larger than the path MTU fails with `EMSGSIZE`. @see ip(7) */
export const IP_PMTUDISC_DO: G.PathMtuDiscovery.IP_PMTUDISC_DO = 2;
/** Never set don't-fragment; routers and this host may fragment. @see ip(7) */
export const IP_PMTUDISC_DONT: G.PathMtuDiscovery.IP_PMTUDISC_DONT = 0;
/** Go by the MTU of the interface alone, without don't-fragment, and ignore ICMP claims of a smaller MTU; larger sends fail. @see ip(7) */
export const IP_PMTUDISC_INTERFACE: G.PathMtuDiscovery.IP_PMTUDISC_INTERFACE = 4;
/** Like `IP_PMTUDISC_INTERFACE`, but packets larger than the MTU of the interface are fragmented. @see ip(7) */
export const IP_PMTUDISC_OMIT: G.PathMtuDiscovery.IP_PMTUDISC_OMIT = 5;
/** Set don't-fragment but ignore the known path MTU, for programs that probe it themselves. @see ip(7) */
export const IP_PMTUDISC_PROBE: G.PathMtuDiscovery.IP_PMTUDISC_PROBE = 3;
/** As the route says: don't-fragment is set for packets that fit, and those too big for the path MTU are fragmented here. @see ip(7) */
export const IP_PMTUDISC_WANT: G.PathMtuDiscovery.IP_PMTUDISC_WANT = 1;
/** Get only, int, raw sockets: the protocol number; as a control message, the protocol of one packet sent with `IP_HDRINCL`. @see ip(7) */
export const IP_PROTOCOL: G.IpOption.IP_PROTOCOL = 52;
/** Bool: queue ICMP and local errors, read by `MSG_ERRQUEUE` as a struct sock_extended_err control message of this type. @see ip(7) */
export const IP_RECVERR: G.IpOption.IP_RECVERR = 11;
/** Bool: with `IP_RECVERR`, tells where the ICMP extensions of RFC 4884 begin in the quoted packet; since Linux 5.9. @see ip(7) */
export const IP_RECVERR_RFC4884: G.IpOption.IP_RECVERR_RFC4884 = 26;
/** Bool: deliver the size of the largest fragment of a reassembled datagram as an int control message. @see ip(7) */
export const IP_RECVFRAGSIZE: G.IpOption.IP_RECVFRAGSIZE = 25;
/** Bool: deliver incoming IPv4 options, already filled in for this host, as a control message; not on streams. @see ip(7) */
export const IP_RECVOPTS: G.IpOption.IP_RECVOPTS = 6;
/** Bool: deliver the original destination address of each datagram as `IP_ORIGDSTADDR`. @see ip(7) */
export const IP_RECVORIGDSTADDR: G.IpOption.IP_RECVORIGDSTADDR = 20;
/** BSD name of `IP_RETOPTS`. @see ip(7) */
export const IP_RECVRETOPTS: G.IpOption.IP_RETOPTS = 7;
/** Bool: deliver the type of service of each received packet as a one-byte control message of type `IP_TOS`. @see ip(7) */
export const IP_RECVTOS: G.IpOption.IP_RECVTOS = 13;
/** Bool: deliver the time to live of each received packet as an int control message of type `IP_TTL`; not on streams. @see ip(7) */
export const IP_RECVTTL: G.IpOption.IP_RECVTTL = 12;
/** Bool: deliver incoming IPv4 options as they came as a control message; one sent along sets the options of one packet. @see ip(7) */
export const IP_RETOPTS: G.IpOption.IP_RETOPTS = 7;
/** Reserved bit of the fragment field, always zero (but see the joke of RFC 3514). @see https://www.rfc-editor.org/rfc/rfc791 @see netinet/ip.h */
export const IP_RF: G.IpFragment.IP_RF = 32768;
/** Int, raw sockets: receive forwarded packets that carry the Router Alert option; the kernel then does not forward them itself. @see ip(7) */
export const IP_ROUTER_ALERT: G.IpOption.IP_ROUTER_ALERT = 5;
/** Int, a byte: type of service field (DSCP and ECN) of sent packets; as a control message, that of one packet. @see ip(7) */
export const IP_TOS: G.IpOption.IP_TOS = 1;
/** Bool: transparent proxy, bind to foreign addresses and accept redirected traffic; needs CAP_NET_ADMIN or CAP_NET_RAW. @see ip(7) */
export const IP_TRANSPARENT: G.IpOption.IP_TRANSPARENT = 19;
/** Int, 1 to 255: time to live of sent unicast packets, -1 restores the default; as a control message, that of one packet. @see ip(7) */
export const IP_TTL: G.IpOption.IP_TTL = 2;
/** Set only, struct ip_mreq_source: hears a sender again after `IP_BLOCK_SOURCE`. @see ip(7) */
export const IP_UNBLOCK_SOURCE: G.IpOption.IP_UNBLOCK_SOURCE = 37;
/** Int, interface index in network byte order: the interface that unicasts leave through; 0 clears it. @see ip(7) */
export const IP_UNICAST_IF: G.IpOption.IP_UNICAST_IF = 50;
/** Any IPv4, for rules only (`usr_ip4_spec`); the header also calls it `IPV4_USER_FLOW`. @see linux/ethtool.h */
export const IP_USER_FLOW: G.EthtoolFlowType.IP_USER_FLOW = 13;
/** Set only, struct xfrm_userpolicy_info: IPsec policy of this socket in the native format; needs CAP_NET_ADMIN. @see ip(7) */
export const IP_XFRM_POLICY: G.IpOption.IP_XFRM_POLICY = 17;
/** Nothing special is reported. @see https://docs.kernel.org/networking/j1939.html */
export const J1939_EE_INFO_NONE: G.J1939ErrorInfo.J1939_EE_INFO_NONE = 0;
/** A transfer that this socket was receiving was aborted. @see https://docs.kernel.org/networking/j1939.html */
export const J1939_EE_INFO_RX_ABORT: G.J1939ErrorInfo.J1939_EE_INFO_RX_ABORT = 4;
/** A data packet offset arrived: the next part of an extended transfer begins. @see https://docs.kernel.org/networking/j1939.html */
export const J1939_EE_INFO_RX_DPO: G.J1939ErrorInfo.J1939_EE_INFO_RX_DPO = 3;
/** A request to send arrived and was accepted: a long message begins to come in. @see https://docs.kernel.org/networking/j1939.html */
export const J1939_EE_INFO_RX_RTS: G.J1939ErrorInfo.J1939_EE_INFO_RX_RTS = 2;
/** A transfer that this socket was sending was aborted. @see https://docs.kernel.org/networking/j1939.html */
export const J1939_EE_INFO_TX_ABORT: G.J1939ErrorInfo.J1939_EE_INFO_TX_ABORT = 1;
/** Most struct j1939_filter entries that one `SO_J1939_FILTER` call may set. @see https://docs.kernel.org/networking/j1939.html */
export const J1939_FILTER_MAX: G.J1939Limit.J1939_FILTER_MAX = 512;
/** Null address 0xFE, the source of a node that has no address yet or could not claim one. @see https://docs.kernel.org/networking/j1939.html */
export const J1939_IDLE_ADDR: G.J1939Address.J1939_IDLE_ADDR = 254;
/** Highest address that a single node can have, 0xFD. @see https://docs.kernel.org/networking/j1939.html */
export const J1939_MAX_UNICAST_ADDR: G.J1939Address.J1939_MAX_UNICAST_ADDR = 253;
/** Bytes of the message acknowledged so far, a u32. @see https://docs.kernel.org/networking/j1939.html */
export const J1939_NLA_BYTES_ACKED: G.J1939Attribute.J1939_NLA_BYTES_ACKED = 1;
/** Receiver's address, a u8. @see https://docs.kernel.org/networking/j1939.html */
export const J1939_NLA_DEST_ADDR: G.J1939Attribute.J1939_NLA_DEST_ADDR = 7;
/** Receiver's NAME, a u64. @see https://docs.kernel.org/networking/j1939.html */
export const J1939_NLA_DEST_NAME: G.J1939Attribute.J1939_NLA_DEST_NAME = 5;
/** Attribute that only aligns the next one. @see https://docs.kernel.org/networking/j1939.html */
export const J1939_NLA_PAD: G.J1939Attribute.J1939_NLA_PAD = 0;
/** Parameter group number of the message being received, a u32. @see https://docs.kernel.org/networking/j1939.html */
export const J1939_NLA_PGN: G.J1939Attribute.J1939_NLA_PGN = 3;
/** Sender's address, a u8. @see https://docs.kernel.org/networking/j1939.html */
export const J1939_NLA_SRC_ADDR: G.J1939Attribute.J1939_NLA_SRC_ADDR = 6;
/** Sender's NAME, a u64. @see https://docs.kernel.org/networking/j1939.html */
export const J1939_NLA_SRC_NAME: G.J1939Attribute.J1939_NLA_SRC_NAME = 4;
/** Full size in bytes of the message being received, a u32. @see https://docs.kernel.org/networking/j1939.html */
export const J1939_NLA_TOTAL_SIZE: G.J1939Attribute.J1939_NLA_TOTAL_SIZE = 2;
/** As a destination, broadcast to all nodes; in bind(2), no fixed address given. @see https://docs.kernel.org/networking/j1939.html */
export const J1939_NO_ADDR: G.J1939Address.J1939_NO_ADDR = 255;
/** No NAME given, so the static `addr` counts; a node with a NAME claims its address. @see https://docs.kernel.org/networking/j1939.html */
export const J1939_NO_NAME: G.J1939Name.J1939_NO_NAME = 0;
/** No PGN given, for bind(2) and connect(2) that leave it to each message. @see https://docs.kernel.org/networking/j1939.html */
export const J1939_NO_PGN: G.J1939Pgn.J1939_NO_PGN = 262144;
/** PGN 0xEE00: a node claims its address, or tells that it cannot. @see https://docs.kernel.org/networking/j1939.html */
export const J1939_PGN_ADDRESS_CLAIMED: G.J1939Pgn.J1939_PGN_ADDRESS_CLAIMED = 60928;
/** PGN 0xFED8: orders the node with a given NAME to take another address. @see https://docs.kernel.org/networking/j1939.html */
export const J1939_PGN_ADDRESS_COMMANDED: G.J1939Pgn.J1939_PGN_ADDRESS_COMMANDED = 65240;
/** Highest valid PGN, of 18 bits. @see https://docs.kernel.org/networking/j1939.html */
export const J1939_PGN_MAX: G.J1939Pgn.J1939_PGN_MAX = 262143;
/** Highest PGN of the PDU1 form, where the low byte of the ID is a destination; also masks that byte off. @see https://docs.kernel.org/networking/j1939.html */
export const J1939_PGN_PDU1_MAX: G.J1939Pgn.J1939_PGN_PDU1_MAX = 261888;
/** PGN 0xEA00: asks a node, or all of them, to send the parameter group named in the data. @see https://docs.kernel.org/networking/j1939.html */
export const J1939_PGN_REQUEST: G.J1939Pgn.J1939_PGN_REQUEST = 59904;
/** Messages over connected transport sockets, the only KCM protocol. @see https://docs.kernel.org/networking/kcm.html */
export const KCMPROTO_CONNECTED: G.KcmProtocol.KCMPROTO_CONNECTED = 0;
/** 1 stops this KCM socket from receiving, so that messages go to its siblings; int. @see https://docs.kernel.org/networking/kcm.html */
export const KCM_RECV_DISABLE: G.KcmOption.KCM_RECV_DISABLE = 1;
/** Seconds to wait for an acknowledgement. @see linux/llc.h */
export const LLC_OPT_ACK_TMR_EXP: G.LlcOption.LLC_OPT_ACK_TMR_EXP = 3;
/** Seconds after which a busy peer is asked again. @see linux/llc.h */
export const LLC_OPT_BUSY_TMR_EXP: G.LlcOption.LLC_OPT_BUSY_TMR_EXP = 6;
/** One more than the highest LLC option number. @see linux/llc.h */
export const LLC_OPT_MAX: G.LlcLimit.LLC_OPT_MAX = 10;
/** Largest LLC_OPT_ACK_TMR_EXP, 60 seconds. @see linux/llc.h */
export const LLC_OPT_MAX_ACK_TMR_EXP: G.LlcLimit.LLC_OPT_MAX_ACK_TMR_EXP = 60;
/** Largest LLC_OPT_BUSY_TMR_EXP, 60 seconds. @see linux/llc.h */
export const LLC_OPT_MAX_BUSY_TMR_EXP: G.LlcLimit.LLC_OPT_MAX_BUSY_TMR_EXP = 60;
/** Largest LLC_OPT_P_TMR_EXP, 60 seconds. @see linux/llc.h */
export const LLC_OPT_MAX_P_TMR_EXP: G.LlcLimit.LLC_OPT_MAX_P_TMR_EXP = 60;
/** Largest LLC_OPT_REJ_TMR_EXP, 60 seconds. @see linux/llc.h */
export const LLC_OPT_MAX_REJ_TMR_EXP: G.LlcLimit.LLC_OPT_MAX_REJ_TMR_EXP = 60;
/** Largest LLC_OPT_RETRY, 100 attempts. @see linux/llc.h */
export const LLC_OPT_MAX_RETRY: G.LlcLimit.LLC_OPT_MAX_RETRY = 100;
/** Largest LLC_OPT_SIZE in bytes. @see linux/llc.h */
export const LLC_OPT_MAX_SIZE: G.LlcLimit.LLC_OPT_MAX_SIZE = 4196;
/** Largest LLC_OPT_TX_WIN and LLC_OPT_RX_WIN, 127 frames. @see linux/llc.h */
export const LLC_OPT_MAX_WIN: G.LlcLimit.LLC_OPT_MAX_WIN = 127;
/** Nonzero makes recvmsg(2) return an LLC_OPT_PKTINFO control message with `struct llc_pktinfo`. @see linux/llc.h */
export const LLC_OPT_PKTINFO: G.LlcOption.LLC_OPT_PKTINFO = 9;
/** Seconds to wait for the answer to a poll (the P/F cycle). @see linux/llc.h */
export const LLC_OPT_P_TMR_EXP: G.LlcOption.LLC_OPT_P_TMR_EXP = 4;
/** Seconds to wait for the answer to a reject frame. @see linux/llc.h */
export const LLC_OPT_REJ_TMR_EXP: G.LlcOption.LLC_OPT_REJ_TMR_EXP = 5;
/** How often a frame is sent again before the LLC connection fails, up to LLC_OPT_MAX_RETRY. @see linux/llc.h */
export const LLC_OPT_RETRY: G.LlcOption.LLC_OPT_RETRY = 1;
/** Frames the peer may send without acknowledgement, up to LLC_OPT_MAX_WIN. @see linux/llc.h */
export const LLC_OPT_RX_WIN: G.LlcOption.LLC_OPT_RX_WIN = 8;
/** Largest PDU in bytes, up to LLC_OPT_MAX_SIZE. @see linux/llc.h */
export const LLC_OPT_SIZE: G.LlcOption.LLC_OPT_SIZE = 2;
/** Frames that may be sent without acknowledgement, up to LLC_OPT_MAX_WIN. @see linux/llc.h */
export const LLC_OPT_TX_WIN: G.LlcOption.LLC_OPT_TX_WIN = 7;
/** Number 0, which is no option. @see linux/llc.h */
export const LLC_OPT_UNKNOWN: G.LlcOption.LLC_OPT_UNKNOWN = 0;
/** 3Com protocols (XNS), SAP 0x80. @see linux/llc.h */
export const LLC_SAP_3COM: G.LlcSap.LLC_SAP_3COM = 128;
/** ISO 8208, X.25 over LLC, SAP 0x7E. @see linux/llc.h */
export const LLC_SAP_8208: G.LlcSap.LLC_SAP_8208 = 126;
/** Banyan VINES, SAP 0xBC. @see linux/llc.h */
export const LLC_SAP_BANYAN: G.LlcSap.LLC_SAP_BANYAN = 188;
/** Bridge spanning tree protocol (IEEE 802.1D), SAP 0x42. @see linux/llc.h */
export const LLC_SAP_BSPAN: G.LlcSap.LLC_SAP_BSPAN = 66;
/** Discovery, SAP 0xFC. @see linux/llc.h */
export const LLC_SAP_DISC: G.LlcSap.LLC_SAP_DISC = 252;
/** Global SAP 0xFF: every service access point of the station. @see linux/llc.h */
export const LLC_SAP_GLOBAL: G.LlcSap.LLC_SAP_GLOBAL = 255;
/** IBM remote program load (IMPL), SAP 0xF8. @see linux/llc.h */
export const LLC_SAP_IMPL: G.LlcSap.LLC_SAP_IMPL = 248;
/** Internet Protocol directly on LLC, SAP 0x06; IP on 802 networks really uses LLC_SAP_SNAP. @see linux/llc.h */
export const LLC_SAP_IP: G.LlcSap.LLC_SAP_IP = 6;
/** Novell IPX/SPX, SAP 0xE0. @see linux/llc.h */
export const LLC_SAP_IPX: G.LlcSap.LLC_SAP_IPX = 224;
/** IBM LAN Manager, SAP 0xF4. @see linux/llc.h */
export const LLC_SAP_LANMGR: G.LlcSap.LLC_SAP_LANMGR = 244;
/** LAN address resolution, SAP 0xDC. @see linux/llc.h */
export const LLC_SAP_LAR: G.LlcSap.LLC_SAP_LAR = 220;
/** LLC sublayer management, SAP 0x02. @see linux/llc.h */
export const LLC_SAP_LLC: G.LlcSap.LLC_SAP_LLC = 2;
/** Manufacturing Message Service, SAP 0x4E. @see linux/llc.h */
export const LLC_SAP_MMS: G.LlcSap.LLC_SAP_MMS = 78;
/** NetBEUI, NetBIOS directly on LLC, SAP 0xF0. @see linux/llc.h */
export const LLC_SAP_NETBEUI: G.LlcSap.LLC_SAP_NETBEUI = 240;
/** Null SAP 0x00: the LLC layer of the station itself, asked by TEST and XID frames. @see linux/llc.h */
export const LLC_SAP_NULL: G.LlcSap.LLC_SAP_NULL = 0;
/** OSI network layer protocols such as CLNP and IS-IS, SAP 0xFE. @see linux/llc.h */
export const LLC_SAP_OSI: G.LlcSap.LLC_SAP_OSI = 254;
/** PROWAY network management, SAP 0x0E. @see linux/llc.h */
export const LLC_SAP_PNM: G.LlcSap.LLC_SAP_PNM = 14;
/** PROWAY active station list maintenance, SAP 0x8E. @see linux/llc.h */
export const LLC_SAP_PRO: G.LlcSap.LLC_SAP_PRO = 142;
/** Resource management, SAP 0xD4. @see linux/llc.h */
export const LLC_SAP_RM: G.LlcSap.LLC_SAP_RM = 212;
/** IBM SNA path control, SAP 0x04. @see linux/llc.h */
export const LLC_SAP_SNA: G.LlcSap.LLC_SAP_SNA = 4;
/** Subnetwork Access Protocol, SAP 0xAA: an OUI and an EtherType follow. @see linux/llc.h */
export const LLC_SAP_SNAP: G.LlcSap.LLC_SAP_SNAP = 170;
/** Takes an exclusive lock, which only one open file may hold. @see flock(2) */
export const LOCK_EX: G.FlockOperation.LOCK_EX = 2;
/** Mandatory share-mode lock meant for Samba; the kernel no longer supports it. @see flock(2) */
export const LOCK_MAND: G.FlockOperation.LOCK_MAND = 32;
/** Added to another operation: fails with EWOULDBLOCK instead of waiting. @see flock(2) */
export const LOCK_NB: G.FlockOperation.LOCK_NB = 4;
/** With LOCK_MAND, allowed others to read; the kernel no longer supports it. @see flock(2) */
export const LOCK_READ: G.FlockOperation.LOCK_READ = 64;
/** LOCK_READ and LOCK_WRITE together; the kernel no longer supports it. @see flock(2) */
export const LOCK_RW: G.FlockOperation.LOCK_RW = 192;
/** Takes a shared lock, which several open files may hold at once. @see flock(2) */
export const LOCK_SH: G.FlockOperation.LOCK_SH = 1;
/** Drops the lock held through this open file. @see flock(2) */
export const LOCK_UN: G.FlockOperation.LOCK_UN = 8;
/** With LOCK_MAND, allowed others to write; the kernel no longer supports it. @see flock(2) */
export const LOCK_WRITE: G.FlockOperation.LOCK_WRITE = 128;
/** Locks the memory, as mlock(2) does. @see mmap(2) */
export const MAP_LOCKED: G.MapFlag.MAP_LOCKED = 8192;
/** Sets up all pages now and not when they are first touched; those of packet rings always are. @see mmap(2) */
export const MAP_POPULATE: G.MapFlag.MAP_POPULATE = 32768;
/** A page that is written to becomes a copy, and the kernel sees nothing of it. @see mmap(2) */
export const MAP_PRIVATE: G.MapFlag.MAP_PRIVATE = 2;
/** What is written is written to the socket's own memory. @see mmap(2) */
export const MAP_SHARED: G.MapFlag.MAP_SHARED = 1;
/** Largest time to live of a packet, 255. @see ip(7) @see netinet/ip.h */
export const MAXTTL: G.IpPacketLimit.MAXTTL = 255;
/** Set only, struct group_source_req: ignores one sender of a joined IPv4 or IPv6 group. @see ip(7) */
export const MCAST_BLOCK_SOURCE: G.IpOption.MCAST_BLOCK_SOURCE = 43;
/** Receive from everyone but the listed senders; with none listed, from all. @see ip(7) */
export const MCAST_EXCLUDE: G.MulticastFilterMode.MCAST_EXCLUDE = 0;
/** Receive from the listed senders only; with none listed, leave the group. @see ip(7) */
export const MCAST_INCLUDE: G.MulticastFilterMode.MCAST_INCLUDE = 1;
/** Set only, struct group_req: joins a group for all senders; the same option serves IPv4 and IPv6. @see ip(7) */
export const MCAST_JOIN_GROUP: G.IpOption.MCAST_JOIN_GROUP = 42;
/** Set only, struct group_source_req: joins an IPv4 or IPv6 group for one sender. @see ip(7) */
export const MCAST_JOIN_SOURCE_GROUP: G.IpOption.MCAST_JOIN_SOURCE_GROUP = 46;
/** Set only, struct group_req: leaves an IPv4 or IPv6 group. @see ip(7) */
export const MCAST_LEAVE_GROUP: G.IpOption.MCAST_LEAVE_GROUP = 45;
/** Set only, struct group_source_req: leaves one sender joined by `MCAST_JOIN_SOURCE_GROUP`. @see ip(7) */
export const MCAST_LEAVE_SOURCE_GROUP: G.IpOption.MCAST_LEAVE_SOURCE_GROUP = 47;
/** struct group_filter: reads or replaces the source filter of a joined IPv4 or IPv6 group. @see ip(7) */
export const MCAST_MSFILTER: G.IpOption.MCAST_MSFILTER = 48;
/** Set only, struct group_source_req: undoes `MCAST_BLOCK_SOURCE`. @see ip(7) */
export const MCAST_UNBLOCK_SOURCE: G.IpOption.MCAST_UNBLOCK_SOURCE = 44;
/** Every endpoint ID: bind(2) to it to receive for all local addresses. Also the broadcast ID. @see https://docs.kernel.org/networking/mctp.html */
export const MCTP_ADDR_ANY: G.MctpAddress.MCTP_ADDR_ANY = 255;
/** Null endpoint ID, for a peer that has no endpoint ID yet and is reached by its physical address. @see https://docs.kernel.org/networking/mctp.html */
export const MCTP_ADDR_NULL: G.MctpAddress.MCTP_ADDR_NULL = 0;
/** Any network in bind(2); when sending, the default network. @see https://docs.kernel.org/networking/mctp.html */
export const MCTP_NET_ANY: G.MctpNetwork.MCTP_NET_ANY = 0;
/** Nonzero uses `struct sockaddr_mctp_ext`, which adds the interface and the physical address; int. @see https://docs.kernel.org/networking/mctp.html */
export const MCTP_OPT_ADDR_EXT: G.MctpOption.MCTP_OPT_ADDR_EXT = 1;
/** Mask of the tag value itself, 0 to 7. @see https://docs.kernel.org/networking/mctp.html */
export const MCTP_TAG_MASK: G.MctpTag.MCTP_TAG_MASK = 7;
/** The sender owns the tag: set it in a request, clear it in a reply. @see https://docs.kernel.org/networking/mctp.html */
export const MCTP_TAG_OWNER: G.MctpTag.MCTP_TAG_OWNER = 8;
/** The tag is one that SIOCMCTPALLOCTAG reserved, not one the kernel should choose. @see https://docs.kernel.org/networking/mctp.html */
export const MCTP_TAG_PREALLOC: G.MctpTag.MCTP_TAG_PREALLOC = 16;
/** Everything in one call (struct mptcp_full_info, with addresses that the kernel writes to; get only), since Linux 6.6. @see https://docs.kernel.org/networking/mptcp.html */
export const MPTCP_FULL_INFO: G.MptcpOption.MPTCP_FULL_INFO = 4;
/** State of the connection (struct mptcp_info, get only), since Linux 5.16. @see https://docs.kernel.org/networking/mptcp.html */
export const MPTCP_INFO: G.MptcpOption.MPTCP_INFO = 1;
/** The connection fell back to plain TCP. @see https://docs.kernel.org/networking/mptcp.html @see linux/mptcp.h */
export const MPTCP_INFO_FLAG_FALLBACK: G.MptcpInfoFlag.MPTCP_INFO_FLAG_FALLBACK = 1;
/** The peer's key has arrived, so the connection really is multipath. @see https://docs.kernel.org/networking/mptcp.html @see linux/mptcp.h */
export const MPTCP_INFO_FLAG_REMOTE_KEY_RECEIVED: G.MptcpInfoFlag.MPTCP_INFO_FLAG_REMOTE_KEY_RECEIVED = 2;
/** The subflow performed too badly next to the others. @see https://www.rfc-editor.org/rfc/rfc8684#section-3.6 */
export const MPTCP_RST_EBADPERF: G.MptcpReset.MPTCP_RST_EBADPERF = 5;
/** Something between the hosts interferes, so that MPTCP cannot work on this subflow. @see https://www.rfc-editor.org/rfc/rfc8684#section-3.6 */
export const MPTCP_RST_EMIDDLEBOX: G.MptcpReset.MPTCP_RST_EMIDDLEBOX = 6;
/** An error in the MPTCP options was found, such as one that should be there and is not. @see https://www.rfc-editor.org/rfc/rfc8684#section-3.6 */
export const MPTCP_RST_EMPTCP: G.MptcpReset.MPTCP_RST_EMPTCP = 1;
/** The subflow is administratively prohibited by the sender's policy. @see https://www.rfc-editor.org/rfc/rfc8684#section-3.6 */
export const MPTCP_RST_EPROHIBIT: G.MptcpReset.MPTCP_RST_EPROHIBIT = 3;
/** The sender has not enough resources for one more subflow. @see https://www.rfc-editor.org/rfc/rfc8684#section-3.6 */
export const MPTCP_RST_ERESOURCE: G.MptcpReset.MPTCP_RST_ERESOURCE = 2;
/** Unspecified reason; the subflow is reset without saying why. @see https://www.rfc-editor.org/rfc/rfc8684#section-3.6 */
export const MPTCP_RST_EUNSPEC: G.MptcpReset.MPTCP_RST_EUNSPEC = 0;
/** Too much data is outstanding: this subflow still owes data that other subflows have had acknowledged. @see https://www.rfc-editor.org/rfc/rfc8684#section-3.6 */
export const MPTCP_RST_EWQ2BIG: G.MptcpReset.MPTCP_RST_EWQ2BIG = 4;
/** struct mptcp_subflow_data and then both addresses of every subflow, struct mptcp_subflow_addrs (get only), since Linux 5.16. @see https://docs.kernel.org/networking/mptcp.html */
export const MPTCP_SUBFLOW_ADDRS: G.MptcpOption.MPTCP_SUBFLOW_ADDRS = 3;
/** This side asked that the subflow be a backup only. @see linux/mptcp.h */
export const MPTCP_SUBFLOW_FLAG_BKUP_LOC: G.MptcpSubflowFlag.MPTCP_SUBFLOW_FLAG_BKUP_LOC = 32;
/** The peer wants the subflow used as a backup only. @see linux/mptcp.h */
export const MPTCP_SUBFLOW_FLAG_BKUP_REM: G.MptcpSubflowFlag.MPTCP_SUBFLOW_FLAG_BKUP_REM = 16;
/** The TCP handshake of the subflow is finished. @see linux/mptcp.h */
export const MPTCP_SUBFLOW_FLAG_CONNECTED: G.MptcpSubflowFlag.MPTCP_SUBFLOW_FLAG_CONNECTED = 128;
/** The MPTCP handshake of the subflow is complete on both sides. @see linux/mptcp.h */
export const MPTCP_SUBFLOW_FLAG_FULLY_ESTABLISHED: G.MptcpSubflowFlag.MPTCP_SUBFLOW_FLAG_FULLY_ESTABLISHED = 64;
/** This side asked to join the subflow with MP_JOIN. @see linux/mptcp.h */
export const MPTCP_SUBFLOW_FLAG_JOIN_LOC: G.MptcpSubflowFlag.MPTCP_SUBFLOW_FLAG_JOIN_LOC = 8;
/** The peer joined this subflow to the connection with MP_JOIN. @see linux/mptcp.h */
export const MPTCP_SUBFLOW_FLAG_JOIN_REM: G.MptcpSubflowFlag.MPTCP_SUBFLOW_FLAG_JOIN_REM = 4;
/** The subflow has a valid mapping from its sequence numbers to those of the connection. @see linux/mptcp.h */
export const MPTCP_SUBFLOW_FLAG_MAPVALID: G.MptcpSubflowFlag.MPTCP_SUBFLOW_FLAG_MAPVALID = 256;
/** This side asked for MPTCP in the first subflow's handshake. @see linux/mptcp.h */
export const MPTCP_SUBFLOW_FLAG_MCAP_LOC: G.MptcpSubflowFlag.MPTCP_SUBFLOW_FLAG_MCAP_LOC = 2;
/** The peer is MPTCP capable: the first subflow's handshake had MP_CAPABLE from it. @see linux/mptcp.h */
export const MPTCP_SUBFLOW_FLAG_MCAP_REM: G.MptcpSubflowFlag.MPTCP_SUBFLOW_FLAG_MCAP_REM = 1;
/** struct mptcp_subflow_data and then one struct tcp_info per subflow (get only), since Linux 5.16. @see https://docs.kernel.org/networking/mptcp.html */
export const MPTCP_TCPINFO: G.MptcpOption.MPTCP_TCPINFO = 2;
/** Says that more messages follow at once; sendmmsg sets it by itself and hardly any protocol but KCM looks at it. @see recv(2) @see send(2) @see recvmmsg(2) */
export const MSG_BATCH: G.MessageFlag.MSG_BATCH = 262144;
/** Sets close-on-exec on descriptors received through `SCM_RIGHTS`. @see recv(2) @see send(2) @see recvmmsg(2) */
export const MSG_CMSG_CLOEXEC: G.MessageFlag.MSG_CMSG_CLOEXEC = 1073741824;
/** Tells the link layer that the neighbor just answered, so ARP or neighbor discovery need not probe it; IP datagram and raw sockets. @see recv(2) @see send(2) @see recvmmsg(2) */
export const MSG_CONFIRM: G.MessageFlag.MSG_CONFIRM = 2048;
/** Set in received flags: control messages were discarded because the control buffer was too small. @see recv(2) @see send(2) @see recvmmsg(2) */
export const MSG_CTRUNC: G.MessageFlag.MSG_CTRUNC = 8;
/** Sends only to hosts on directly attached networks, without a gateway; `SO_DONTROUTE` for one call. @see recv(2) @see send(2) @see recvmmsg(2) */
export const MSG_DONTROUTE: G.MessageFlag.MSG_DONTROUTE = 4;
/** Makes this one call nonblocking: it fails with `EAGAIN` instead of waiting. @see recv(2) @see send(2) @see recvmmsg(2) */
export const MSG_DONTWAIT: G.MessageFlag.MSG_DONTWAIT = 64;
/** Ends a record, on sockets that keep records such as `SOCK_SEQPACKET`; in received flags, a record ended here. @see recv(2) @see send(2) @see recvmmsg(2) */
export const MSG_EOR: G.MessageFlag.MSG_EOR = 128;
/** Receives from the error queue: ICMP errors, transmit timestamps and zerocopy completions. It never blocks. @see recv(2) @see send(2) @see recvmmsg(2) */
export const MSG_ERRQUEUE: G.MessageFlag.MSG_ERRQUEUE = 8192;
/** sendto or sendmsg that connects and carries its data in the TCP SYN (Fast Open); takes the place of connect. @see recv(2) @see send(2) @see recvmmsg(2) */
export const MSG_FASTOPEN: G.MessageFlag.MSG_FASTOPEN = 536870912;
/** Name for a TCP FIN bit; send and receive calls do not act on it. @see recv(2) @see send(2) @see recvmmsg(2) */
export const MSG_FIN: G.MessageFlag.MSG_FIN = 512;
/** More data will follow: TCP holds back a partial segment and UDP gathers one datagram until a send without it. @see recv(2) @see send(2) @see recvmmsg(2) */
export const MSG_MORE: G.MessageFlag.MSG_MORE = 32768;
/** A send on a stream whose peer has closed fails with `EPIPE` alone, without raising SIGPIPE. @see recv(2) @see send(2) @see recvmmsg(2) */
export const MSG_NOSIGNAL: G.MessageFlag.MSG_NOSIGNAL = 16384;
/** Set by recvmsg(2) on SCTP sockets: the message is a notification (union sctp_notification), not data of the peer. @see recv(2) @see send(2) @see recvmmsg(2) */
export const MSG_NOTIFICATION: G.MessageFlag.MSG_NOTIFICATION = 32768;
/** Sends or receives out-of-band (urgent) data, on sockets that have it such as TCP. @see recv(2) @see send(2) @see recvmmsg(2) */
export const MSG_OOB: G.MessageFlag.MSG_OOB = 1;
/** Receives without removing the data from the queue, so that the next receive returns it again. @see recv(2) @see send(2) @see recvmmsg(2) */
export const MSG_PEEK: G.MessageFlag.MSG_PEEK = 2;
/** Was to supply or ask for a second address; Linux does not use it. @see recv(2) @see send(2) @see recvmmsg(2) */
export const MSG_PROXY: G.MessageFlag.MSG_PROXY = 16;
/** Name for a TCP RST bit; of no use in a call. @see recv(2) @see send(2) @see recvmmsg(2) */
export const MSG_RST: G.MessageFlag.MSG_RST = 4096;
/** Accepts TCP payload that lies in device memory, described by `SCM_DEVMEM_DMABUF` control messages; since Linux 6.12. @see recv(2) @see send(2) @see recvmmsg(2) */
export const MSG_SOCK_DEVMEM: G.MessageFlag.MSG_SOCK_DEVMEM = 33554432;
/** Name for a TCP SYN bit, kept in the headers and without effect for callers. @see recv(2) @see send(2) @see recvmmsg(2) */
export const MSG_SYN: G.MessageFlag.MSG_SYN = 1024;
/** In received flags: the datagram was cut to the buffer. As an argument: return its real length; on TCP, discard the data. @see recv(2) @see send(2) @see recvmmsg(2) */
export const MSG_TRUNC: G.MessageFlag.MSG_TRUNC = 32;
/** The name DECnet had for the `MSG_DONTROUTE` bit; DECnet is gone from the kernel. @see recv(2) @see send(2) @see recvmmsg(2) */
export const MSG_TRYHARD: G.MessageFlag.MSG_DONTROUTE = 4;
/** Waits until the whole buffer is full; a signal, an error or end of stream can still return less. Datagrams ignore it. @see recv(2) @see send(2) @see recvmmsg(2) */
export const MSG_WAITALL: G.MessageFlag.MSG_WAITALL = 256;
/** For recvmmsg: waits for the first message only, then continues as with `MSG_DONTWAIT`. @see recv(2) @see send(2) @see recvmmsg(2) */
export const MSG_WAITFORONE: G.MessageFlag.MSG_WAITFORONE = 65536;
/** Sends from the caller's pages without copying; needs `SO_ZEROCOPY`, and leave the buffer alone until the error queue says it is free. @see recv(2) @see send(2) @see recvmmsg(2) */
export const MSG_ZEROCOPY: G.MessageFlag.MSG_ZEROCOPY = 67108864;
/** Take this link-layer address in place of one known already. @see https://www.rfc-editor.org/rfc/rfc4861 */
export const ND_NA_FLAG_OVERRIDE: G.NeighborAdvertisementFlag.ND_NA_FLAG_OVERRIDE = 32;
/** The sender is a router. @see https://www.rfc-editor.org/rfc/rfc4861 */
export const ND_NA_FLAG_ROUTER: G.NeighborAdvertisementFlag.ND_NA_FLAG_ROUTER = 128;
/** The advertisement answers a solicitation. @see https://www.rfc-editor.org/rfc/rfc4861 */
export const ND_NA_FLAG_SOLICITED: G.NeighborAdvertisementFlag.ND_NA_FLAG_SOLICITED = 64;
/** Neighbor advertisement: tells a link-layer address, asked or unasked. @see https://www.rfc-editor.org/rfc/rfc4443 */
export const ND_NEIGHBOR_ADVERT: G.Icmp6Type.ND_NEIGHBOR_ADVERT = 136;
/** Neighbor solicitation: asks for the link-layer address of a neighbor, as ARP does for IPv4. @see https://www.rfc-editor.org/rfc/rfc4443 */
export const ND_NEIGHBOR_SOLICIT: G.Icmp6Type.ND_NEIGHBOR_SOLICIT = 135;
/** Mobile IPv6: preference and lifetime of a home agent. @see https://www.rfc-editor.org/rfc/rfc4861 */
export const ND_OPT_HOME_AGENT_INFO: G.NeighborOptionType.ND_OPT_HOME_AGENT_INFO = 8;
/** The MTU of the link, in bytes. @see https://www.rfc-editor.org/rfc/rfc4861 */
export const ND_OPT_MTU: G.NeighborOptionType.ND_OPT_MTU = 5;
/** Hosts may make addresses from the prefix. @see https://www.rfc-editor.org/rfc/rfc4861 */
export const ND_OPT_PI_FLAG_AUTO: G.PrefixInformationFlag.ND_OPT_PI_FLAG_AUTO = 64;
/** Addresses of the prefix are on the link and need no router. @see https://www.rfc-editor.org/rfc/rfc4861 */
export const ND_OPT_PI_FLAG_ONLINK: G.PrefixInformationFlag.ND_OPT_PI_FLAG_ONLINK = 128;
/** Mobile IPv6: the prefix field holds a whole address of the router. @see https://www.rfc-editor.org/rfc/rfc4861 */
export const ND_OPT_PI_FLAG_RADDR: G.PrefixInformationFlag.ND_OPT_PI_FLAG_RADDR = 32;
/** A prefix of the link with its lifetimes and flags, for on-link decisions and autoconfiguration. @see https://www.rfc-editor.org/rfc/rfc4861 */
export const ND_OPT_PREFIX_INFORMATION: G.NeighborOptionType.ND_OPT_PREFIX_INFORMATION = 3;
/** The beginning of the packet that a redirect is about. @see https://www.rfc-editor.org/rfc/rfc4861 */
export const ND_OPT_REDIRECTED_HEADER: G.NeighborOptionType.ND_OPT_REDIRECTED_HEADER = 4;
/** Mobile IPv6: longest time between router advertisements, in milliseconds. @see https://www.rfc-editor.org/rfc/rfc4861 */
export const ND_OPT_RTR_ADV_INTERVAL: G.NeighborOptionType.ND_OPT_RTR_ADV_INTERVAL = 7;
/** Link-layer address of the sender. @see https://www.rfc-editor.org/rfc/rfc4861 */
export const ND_OPT_SOURCE_LINKADDR: G.NeighborOptionType.ND_OPT_SOURCE_LINKADDR = 1;
/** Link-layer address of the target of the message. @see https://www.rfc-editor.org/rfc/rfc4861 */
export const ND_OPT_TARGET_LINKADDR: G.NeighborOptionType.ND_OPT_TARGET_LINKADDR = 2;
/** Mobile IPv6: the router is also a home agent. @see https://www.rfc-editor.org/rfc/rfc4861 */
export const ND_RA_FLAG_HOME_AGENT: G.RouterAdvertisementFlag.ND_RA_FLAG_HOME_AGENT = 32;
/** Addresses come from DHCPv6. @see https://www.rfc-editor.org/rfc/rfc4861 */
export const ND_RA_FLAG_MANAGED: G.RouterAdvertisementFlag.ND_RA_FLAG_MANAGED = 128;
/** DHCPv6 has other configuration, such as name servers. @see https://www.rfc-editor.org/rfc/rfc4861 */
export const ND_RA_FLAG_OTHER: G.RouterAdvertisementFlag.ND_RA_FLAG_OTHER = 64;
/** Redirect: a router tells a host of a better first hop over IPv6. @see https://www.rfc-editor.org/rfc/rfc4443 */
export const ND_REDIRECT: G.Icmp6Type.ND_REDIRECT = 137;
/** Router advertisement: a router tells of itself and of the prefixes of the link. @see https://www.rfc-editor.org/rfc/rfc4443 */
export const ND_ROUTER_ADVERT: G.Icmp6Type.ND_ROUTER_ADVERT = 134;
/** Router solicitation: a host asks routers to advertise themselves at once. @see https://www.rfc-editor.org/rfc/rfc4443 */
export const ND_ROUTER_SOLICIT: G.Icmp6Type.ND_ROUTER_SOLICIT = 133;
/** The lookup itself broke down; errno says why. @see gethostbyname(3) */
export const NETDB_INTERNAL: G.HostErrno.NETDB_INTERNAL = -1;
/** The last lookup succeeded; h_errno holds no error. @see gethostbyname(3) */
export const NETDB_SUCCESS: G.HostErrno.NETDB_SUCCESS = 0;
/** Joins a multicast group, given by its number (int) and not by a mask. Set only. @see netlink(7) */
export const NETLINK_ADD_MEMBERSHIP: G.NetlinkOption.NETLINK_ADD_MEMBERSHIP = 1;
/** The audit subsystem: rules, status and records. @see netlink(7) */
export const NETLINK_AUDIT: G.NetlinkProtocol.NETLINK_AUDIT = 9;
/** Has a broadcast report failure to its sender when it cannot be delivered to this listener (int bool). @see netlink(7) */
export const NETLINK_BROADCAST_ERROR: G.NetlinkOption.NETLINK_BROADCAST_ERROR = 4;
/** Leaves the payload of the request out of acknowledgements of failure (int bool). Since Linux 4.3. @see netlink(7) */
export const NETLINK_CAP_ACK: G.NetlinkOption.NETLINK_CAP_ACK = 10;
/** The netlink socket was given a peer by connect(2). @see linux/netlink.h */
export const NETLINK_CONNECTED: G.NetlinkSocketState.NETLINK_CONNECTED = 1;
/** The kernel connector, known for process events (fork, exec, exit). @see netlink(7) */
export const NETLINK_CONNECTOR: G.NetlinkProtocol.NETLINK_CONNECTOR = 11;
/** The kernel's crypto layer: lists algorithms and configures them. @see netlink(7) */
export const NETLINK_CRYPTO: G.NetlinkProtocol.NETLINK_CRYPTO = 21;
/** Options that are set on the socket, a u32 of `NDIAG_FLAG_*`. @see linux/netlink_diag.h */
export const NETLINK_DIAG_FLAGS: G.NetlinkDiagnosisAttribute.NETLINK_DIAG_FLAGS = 4;
/** Multicast groups that the socket has joined, as a bit set. @see linux/netlink_diag.h */
export const NETLINK_DIAG_GROUPS: G.NetlinkDiagnosisAttribute.NETLINK_DIAG_GROUPS = 1;
/** Highest type of netlink socket attribute that these headers know. @see linux/netlink_diag.h */
export const NETLINK_DIAG_MAX: G.NetlinkDiagnosisAttribute.NETLINK_DIAG_MAX = 4;
/** Memory use of the socket, an array of u32 indexed by `SK_MEMINFO_*`. @see linux/netlink_diag.h */
export const NETLINK_DIAG_MEMINFO: G.NetlinkDiagnosisAttribute.NETLINK_DIAG_MEMINFO = 0;
/** Settings of the receive ring, a struct netlink_diag_ring; not sent since Linux 4.6. @see linux/netlink_diag.h */
export const NETLINK_DIAG_RX_RING: G.NetlinkDiagnosisAttribute.NETLINK_DIAG_RX_RING = 2;
/** Settings of the transmit ring, a struct netlink_diag_ring; not sent since Linux 4.6. @see linux/netlink_diag.h */
export const NETLINK_DIAG_TX_RING: G.NetlinkDiagnosisAttribute.NETLINK_DIAG_TX_RING = 3;
/** Routing messages of DECnet; obsolete, as DECnet left Linux in 6.1. @see netlink(7) */
export const NETLINK_DNRTMSG: G.NetlinkProtocol.NETLINK_DNRTMSG = 14;
/** Leaves the multicast group of that number (int). Set only. @see netlink(7) */
export const NETLINK_DROP_MEMBERSHIP: G.NetlinkOption.NETLINK_DROP_MEMBERSHIP = 2;
/** Link of the eCryptfs file system to its daemon; no longer used by Linux. @see netlink(7) */
export const NETLINK_ECRYPTFS: G.NetlinkProtocol.NETLINK_ECRYPTFS = 19;
/** Adds `NLMSGERR_ATTR_*` attributes, such as an error text, to acknowledgements (int bool). Since Linux 4.12. @see netlink(7) */
export const NETLINK_EXT_ACK: G.NetlinkOption.NETLINK_EXT_ACK = 11;
/** Asks the kernel for the result of an IPv4 route lookup. @see netlink(7) */
export const NETLINK_FIB_LOOKUP: G.NetlinkProtocol.NETLINK_FIB_LOOKUP = 10;
/** Packets handed to user space by the old ip_queue module; removed from Linux. @see netlink(7) */
export const NETLINK_FIREWALL: G.NetlinkProtocol.NETLINK_FIREWALL = 3;
/** Generic netlink, shared by many subsystems (nl80211, ethtool, WireGuard) under IDs found by name. @see netlink(7) */
export const NETLINK_GENERIC: G.NetlinkProtocol.NETLINK_GENERIC = 16;
/** Has dump requests checked strictly, so that their filters count (int bool). Since Linux 4.20. @see netlink(7) */
export const NETLINK_GET_STRICT_CHK: G.NetlinkOption.NETLINK_GET_STRICT_CHK = 12;
/** Old name of `NETLINK_SOCK_DIAG`, from when it knew only internet sockets. @see netlink(7) */
export const NETLINK_INET_DIAG: G.NetlinkProtocol.NETLINK_SOCK_DIAG = 4;
/** Packets handed to user space by the old ip6_queue module; removed from Linux. @see netlink(7) */
export const NETLINK_IP6_FW: G.NetlinkProtocol.NETLINK_IP6_FW = 13;
/** Control channel of Open-iSCSI. @see netlink(7) */
export const NETLINK_ISCSI: G.NetlinkProtocol.NETLINK_ISCSI = 8;
/** Device events from the kernel, those udev listens to; text and not netlink messages. @see netlink(7) */
export const NETLINK_KOBJECT_UEVENT: G.NetlinkProtocol.NETLINK_KOBJECT_UEVENT = 15;
/** Hears notifications of all network namespaces that have an ID here (int bool); needs `CAP_NET_BROADCAST`. @see netlink(7) */
export const NETLINK_LISTEN_ALL_NSID: G.NetlinkOption.NETLINK_LISTEN_ALL_NSID = 8;
/** Multicast groups joined, as a bit set in an array of u32; the length needed is returned. Get only. @see netlink(7) */
export const NETLINK_LIST_MEMBERSHIPS: G.NetlinkOption.NETLINK_LIST_MEMBERSHIPS = 9;
/** All of netfilter: nftables, connection tracking, packet queues and logs. @see netlink(7) */
export const NETLINK_NETFILTER: G.NetlinkProtocol.NETLINK_NETFILTER = 12;
/** Packet log of the old iptables ULOG target; removed, `NETLINK_NETFILTER` has taken over. @see netlink(7) */
export const NETLINK_NFLOG: G.NetlinkProtocol.NETLINK_NFLOG = 5;
/** Spares the socket `ENOBUFS` when its buffer is full (int bool); messages are still lost. @see netlink(7) */
export const NETLINK_NO_ENOBUFS: G.NetlinkOption.NETLINK_NO_ENOBUFS = 5;
/** Adds a control message with struct nl_pktinfo, the multicast group, to received messages (int bool). @see netlink(7) */
export const NETLINK_PKTINFO: G.NetlinkOption.NETLINK_PKTINFO = 3;
/** RDMA (InfiniBand) devices, their connections and services. @see netlink(7) */
export const NETLINK_RDMA: G.NetlinkProtocol.NETLINK_RDMA = 20;
/** Routes, links, addresses, neighbors, traffic control: see rtnetlink(7). @see netlink(7) */
export const NETLINK_ROUTE: G.NetlinkProtocol.NETLINK_ROUTE = 0;
/** Made a receive ring for mmap(2), by struct nl_mmap_req; removed in Linux 4.6. @see netlink(7) */
export const NETLINK_RX_RING: G.NetlinkOption.NETLINK_RX_RING = 6;
/** Events of SCSI transports, such as Fibre Channel. @see netlink(7) */
export const NETLINK_SCSITRANSPORT: G.NetlinkProtocol.NETLINK_SCSITRANSPORT = 18;
/** Notifications of SELinux, such as policy loads and changes of mode. @see netlink(7) */
export const NETLINK_SELINUX: G.NetlinkProtocol.NETLINK_SELINUX = 7;
/** Number set aside to monitor SMC sockets; in practice `NETLINK_SOCK_DIAG` reports them. @see netlink(7) */
export const NETLINK_SMC: G.NetlinkProtocol.NETLINK_SMC = 22;
/** Lists sockets of many families and their state, as ss(8) does: see sock_diag(7). @see netlink(7) */
export const NETLINK_SOCK_DIAG: G.NetlinkProtocol.NETLINK_SOCK_DIAG = 4;
/** Made a transmit ring for mmap(2), by struct nl_mmap_req; removed in Linux 4.6. @see netlink(7) */
export const NETLINK_TX_RING: G.NetlinkOption.NETLINK_TX_RING = 7;
/** The netlink socket has no fixed peer. @see linux/netlink.h */
export const NETLINK_UNCONNECTED: G.NetlinkSocketState.NETLINK_UNCONNECTED = 0;
/** Number that no protocol uses. @see netlink(7) */
export const NETLINK_UNUSED: G.NetlinkProtocol.NETLINK_UNUSED = 1;
/** Set aside for programs that talk to each other and not to the kernel. @see netlink(7) */
export const NETLINK_USERSOCK: G.NetlinkProtocol.NETLINK_USERSOCK = 2;
/** IPsec: security associations and policies. @see netlink(7) */
export const NETLINK_XFRM: G.NetlinkProtocol.NETLINK_XFRM = 6;
/** Time in minutes after which a NET/ROM circuit without traffic is closed; 0 never. @see netrom/netrom.h */
export const NETROM_IDLE: G.NetromOption.NETROM_IDLE = 7;
/** Cuts the NET/ROM circuit; goes with SIOCNRCTLCON, which present kernels do not know. @see netrom/netrom.h */
export const NETROM_KILL: G.NetromCtlCommand.NETROM_KILL = 99;
/** Largest payload of a NET/ROM frame in bytes. @see linux/netrom.h */
export const NETROM_MTU: G.NetromLimit.NETROM_MTU = 236;
/** Retries before a NET/ROM circuit counts as failed, 1 to 31. @see netrom/netrom.h */
export const NETROM_N2: G.NetromOption.NETROM_N2 = 3;
/** The route entry is a direct neighbour. @see netrom/netrom.h */
export const NETROM_NEIGH: G.NetromRouteType.NETROM_NEIGH = 0;
/** The route entry is a node reached through a neighbour. @see netrom/netrom.h */
export const NETROM_NODE: G.NetromRouteType.NETROM_NODE = 1;
/** Payload size in bytes; glibc still lists it, the kernel does not know it. @see netrom/netrom.h */
export const NETROM_PACLEN: G.NetromOption.NETROM_PACLEN = 5;
/** Time in seconds to wait for an acknowledgement before sending a NET/ROM frame again. @see netrom/netrom.h */
export const NETROM_T1: G.NetromOption.NETROM_T1 = 1;
/** Time in seconds by which a NET/ROM acknowledgement may be held back. @see netrom/netrom.h */
export const NETROM_T2: G.NetromOption.NETROM_T2 = 2;
/** Time in seconds after which a busy peer is tried again. @see netrom/netrom.h */
export const NETROM_T4: G.NetromOption.NETROM_T4 = 6;
/** Most general bytes in an attribute request (ATR_REQ). @see linux/nfc.h */
export const NFC_ATR_REQ_GB_MAXSIZE: G.NfcLimit.NFC_ATR_REQ_GB_MAXSIZE = 48;
/** Greatest length of an NFC-DEP attribute request (ATR_REQ). @see linux/nfc.h */
export const NFC_ATR_REQ_MAXSIZE: G.NfcLimit.NFC_ATR_REQ_MAXSIZE = 64;
/** Most general bytes in an attribute response (ATR_RES). @see linux/nfc.h */
export const NFC_ATR_RES_GB_MAXSIZE: G.NfcLimit.NFC_ATR_RES_GB_MAXSIZE = 47;
/** Greatest length of an NFC-DEP attribute response (ATR_RES). @see linux/nfc.h */
export const NFC_ATR_RES_MAXSIZE: G.NfcLimit.NFC_ATR_RES_MAXSIZE = 64;
/** Most characters in an NFC device name. @see linux/nfc.h */
export const NFC_DEVICE_NAME_MAXSIZE: G.NfcLimit.NFC_DEVICE_NAME_MAXSIZE = 8;
/** The frame was received. @see linux/nfc.h */
export const NFC_DIRECTION_RX: G.NfcDirection.NFC_DIRECTION_RX = 0;
/** The frame was sent. @see linux/nfc.h */
export const NFC_DIRECTION_TX: G.NfcDirection.NFC_DIRECTION_TX = 1;
/** Most general bytes in either direction, which is where LLCP parameters travel. @see linux/nfc.h */
export const NFC_GB_MAXSIZE: G.NfcLimit.NFC_GB_MAXSIZE = 48;
/** Length of the header the kernel puts before data read from an NFC_SOCKPROTO_RAW socket. @see linux/nfc.h */
export const NFC_HEADER_SIZE: G.NfcLimit.NFC_HEADER_SIZE = 1;
/** Length of the unique identifier of an ISO 15693 tag. @see linux/nfc.h */
export const NFC_ISO15693_UID_MAXSIZE: G.NfcLimit.NFC_ISO15693_UID_MAXSIZE = 8;
/** Size of `service_name` in `struct sockaddr_nfc_llcp`. @see linux/nfc.h */
export const NFC_LLCP_MAX_SERVICE_NAME: G.NfcLimit.NFC_LLCP_MAX_SERVICE_NAME = 63;
/** By how many bytes the receivable frame exceeds the standard 128, 0 to 2047; set it before bind(2) and connect(2). @see https://docs.kernel.org/networking/nfc.html */
export const NFC_LLCP_MIUX: G.NfcLlcpOption.NFC_LLCP_MIUX = 1;
/** Link timeout of the peer in units of 10 ms. Get only. @see https://docs.kernel.org/networking/nfc.html */
export const NFC_LLCP_REMOTE_LTO: G.NfcLlcpOption.NFC_LLCP_REMOTE_LTO = 3;
/** Largest frame payload the peer takes, in bytes. Get only. @see https://docs.kernel.org/networking/nfc.html */
export const NFC_LLCP_REMOTE_MIU: G.NfcLlcpOption.NFC_LLCP_REMOTE_MIU = 2;
/** Receive window of the peer in frames. Get only. @see https://docs.kernel.org/networking/nfc.html */
export const NFC_LLCP_REMOTE_RW: G.NfcLlcpOption.NFC_LLCP_REMOTE_RW = 4;
/** Receive window offered to the peer, 0 to 15 frames; set it before bind(2) and connect(2). @see https://docs.kernel.org/networking/nfc.html */
export const NFC_LLCP_RW: G.NfcLlcpOption.NFC_LLCP_RW = 0;
/** Greatest length of NFCID1, the identifier of an NFC-A target. @see linux/nfc.h */
export const NFC_NFCID1_MAXSIZE: G.NfcLimit.NFC_NFCID1_MAXSIZE = 10;
/** Length of NFCID2, the identifier of an NFC-F (FeliCa) target. @see linux/nfc.h */
export const NFC_NFCID2_MAXSIZE: G.NfcLimit.NFC_NFCID2_MAXSIZE = 8;
/** Length of NFCID3, the random identifier used in NFC-DEP. @see linux/nfc.h */
export const NFC_NFCID3_MAXSIZE: G.NfcLimit.NFC_NFCID3_MAXSIZE = 10;
/** Sony FeliCa tags, NFC Forum type 3. @see https://docs.kernel.org/networking/nfc.html */
export const NFC_PROTO_FELICA: G.NfcRadioProtocol.NFC_PROTO_FELICA = 3;
/** Bit of NFC_PROTO_FELICA in a set of protocols. @see https://docs.kernel.org/networking/nfc.html */
export const NFC_PROTO_FELICA_MASK: G.NfcRadioProtocolMask.NFC_PROTO_FELICA_MASK = 8;
/** ISO/IEC 14443 type A tags, NFC Forum type 4A. @see https://docs.kernel.org/networking/nfc.html */
export const NFC_PROTO_ISO14443: G.NfcRadioProtocol.NFC_PROTO_ISO14443 = 4;
/** ISO/IEC 14443 type B tags, NFC Forum type 4B. @see https://docs.kernel.org/networking/nfc.html */
export const NFC_PROTO_ISO14443_B: G.NfcRadioProtocol.NFC_PROTO_ISO14443_B = 6;
/** Bit of NFC_PROTO_ISO14443_B in a set of protocols. @see https://docs.kernel.org/networking/nfc.html */
export const NFC_PROTO_ISO14443_B_MASK: G.NfcRadioProtocolMask.NFC_PROTO_ISO14443_B_MASK = 64;
/** Bit of NFC_PROTO_ISO14443 in a set of protocols. @see https://docs.kernel.org/networking/nfc.html */
export const NFC_PROTO_ISO14443_MASK: G.NfcRadioProtocolMask.NFC_PROTO_ISO14443_MASK = 16;
/** ISO/IEC 15693 vicinity tags, NFC Forum type 5. @see https://docs.kernel.org/networking/nfc.html */
export const NFC_PROTO_ISO15693: G.NfcRadioProtocol.NFC_PROTO_ISO15693 = 7;
/** Bit of NFC_PROTO_ISO15693 in a set of protocols. @see https://docs.kernel.org/networking/nfc.html */
export const NFC_PROTO_ISO15693_MASK: G.NfcRadioProtocolMask.NFC_PROTO_ISO15693_MASK = 128;
/** Innovision Jewel or Topaz tags, NFC Forum type 1. @see https://docs.kernel.org/networking/nfc.html */
export const NFC_PROTO_JEWEL: G.NfcRadioProtocol.NFC_PROTO_JEWEL = 1;
/** Bit of NFC_PROTO_JEWEL in a set of protocols. @see https://docs.kernel.org/networking/nfc.html */
export const NFC_PROTO_JEWEL_MASK: G.NfcRadioProtocolMask.NFC_PROTO_JEWEL_MASK = 2;
/** MIFARE Ultralight and Classic tags, NFC Forum type 2. @see https://docs.kernel.org/networking/nfc.html */
export const NFC_PROTO_MIFARE: G.NfcRadioProtocol.NFC_PROTO_MIFARE = 2;
/** Bit of NFC_PROTO_MIFARE in a set of protocols. @see https://docs.kernel.org/networking/nfc.html */
export const NFC_PROTO_MIFARE_MASK: G.NfcRadioProtocolMask.NFC_PROTO_MIFARE_MASK = 4;
/** Data exchange between two NFC devices, which carries LLCP. @see https://docs.kernel.org/networking/nfc.html */
export const NFC_PROTO_NFC_DEP: G.NfcRadioProtocol.NFC_PROTO_NFC_DEP = 5;
/** Bit of NFC_PROTO_NFC_DEP in a set of protocols. @see https://docs.kernel.org/networking/nfc.html */
export const NFC_PROTO_NFC_DEP_MASK: G.NfcRadioProtocolMask.NFC_PROTO_NFC_DEP_MASK = 32;
/** The device makes the radio field and starts the exchange. @see linux/nfc.h */
export const NFC_RF_INITIATOR: G.NfcRfMode.NFC_RF_INITIATOR = 0;
/** The device takes no part in a radio link. @see linux/nfc.h */
export const NFC_RF_NONE: G.NfcRfMode.NFC_RF_NONE = 2;
/** The device answers another device's field. @see linux/nfc.h */
export const NFC_RF_TARGET: G.NfcRfMode.NFC_RF_TARGET = 1;
/** Greatest length of SENSB_RES, the answer of an NFC-B target to polling. @see linux/nfc.h */
export const NFC_SENSB_RES_MAXSIZE: G.NfcLimit.NFC_SENSB_RES_MAXSIZE = 12;
/** Greatest length of SENSF_RES, the answer of an NFC-F target to polling. @see linux/nfc.h */
export const NFC_SENSF_RES_MAXSIZE: G.NfcLimit.NFC_SENSF_RES_MAXSIZE = 18;
/** Logical link between two devices; addresses are `struct sockaddr_nfc_llcp`. @see https://docs.kernel.org/networking/nfc.html */
export const NFC_SOCKPROTO_LLCP: G.NfcProtocol.NFC_SOCKPROTO_LLCP = 1;
/** One more than the highest NFC socket protocol. @see https://docs.kernel.org/networking/nfc.html */
export const NFC_SOCKPROTO_MAX: G.NfcProtocol.NFC_SOCKPROTO_MAX = 2;
/** Raw exchange of frames with a tag; addresses are `struct sockaddr_nfc`. @see https://docs.kernel.org/networking/nfc.html */
export const NFC_SOCKPROTO_RAW: G.NfcProtocol.NFC_SOCKPROTO_RAW = 0;
/** ARP packets. @see linux/netfilter.h */
export const NFPROTO_ARP: G.NetfilterProtocol.NFPROTO_ARP = 3;
/** Frames that pass through a bridge; the same number as `AF_BRIDGE`. @see linux/netfilter.h */
export const NFPROTO_BRIDGE: G.NetfilterProtocol.NFPROTO_BRIDGE = 7;
/** DECnet packets; obsolete, as DECnet left Linux in 6.1. @see linux/netfilter.h */
export const NFPROTO_DECNET: G.NetfilterProtocol.NFPROTO_DECNET = 12;
/** IPv4 and IPv6 together, nftables family "inet". @see linux/netfilter.h */
export const NFPROTO_INET: G.NetfilterProtocol.NFPROTO_INET = 1;
/** IPv4 packets; the same number as `AF_INET`. @see linux/netfilter.h */
export const NFPROTO_IPV4: G.NetfilterProtocol.NFPROTO_IPV4 = 2;
/** IPv6 packets; the same number as `AF_INET6`. @see linux/netfilter.h */
export const NFPROTO_IPV6: G.NetfilterProtocol.NFPROTO_IPV6 = 10;
/** All packets of one network device, at its ingress or egress. @see linux/netfilter.h */
export const NFPROTO_NETDEV: G.NetfilterProtocol.NFPROTO_NETDEV = 5;
/** One more than the highest family. @see linux/netfilter.h */
export const NFPROTO_NUMPROTO: G.NetfilterProtocol.NFPROTO_NUMPROTO = 13;
/** No particular family, or all of them. @see linux/netfilter.h */
export const NFPROTO_UNSPEC: G.NetfilterProtocol.NFPROTO_UNSPEC = 0;
/** Look the service up for UDP rather than TCP; for the few ports where they differ. @see getnameinfo(3) */
export const NI_DGRAM: G.NameInfoFlag.NI_DGRAM = 16;
/** Convert an internationalized host name to the encoding of the locale; a glibc extension. @see getnameinfo(3) */
export const NI_IDN: G.NameInfoFlag.NI_IDN = 32;
/** Deprecated, and ignored by current glibc; allowed unassigned Unicode code points. @see getnameinfo(3) */
export const NI_IDN_ALLOW_UNASSIGNED: G.NameInfoFlag.NI_IDN_ALLOW_UNASSIGNED = 64;
/** Deprecated, and ignored by current glibc; demanded host names valid under STD 3. @see getnameinfo(3) */
export const NI_IDN_USE_STD3_ASCII_RULES: G.NameInfoFlag.NI_IDN_USE_STD3_ASCII_RULES = 128;
/** Bytes that hold any host name: 1025. @see getnameinfo(3) */
export const NI_MAXHOST: G.NameInfoLimit.NI_MAXHOST = 1025;
/** Bytes that hold any service name: 32. @see getnameinfo(3) */
export const NI_MAXSERV: G.NameInfoLimit.NI_MAXSERV = 32;
/** Fail with `EAI_NONAME` when the host has no name, instead of returning the numeric address. @see getnameinfo(3) */
export const NI_NAMEREQD: G.NameInfoFlag.NI_NAMEREQD = 8;
/** For hosts of the local domain, return the name without the domain. @see getnameinfo(3) */
export const NI_NOFQDN: G.NameInfoFlag.NI_NOFQDN = 4;
/** Return the host as a numeric address, without asking a name server. @see getnameinfo(3) */
export const NI_NUMERICHOST: G.NameInfoFlag.NI_NUMERICHOST = 1;
/** Return the service as a port number, without looking up its name. @see getnameinfo(3) */
export const NI_NUMERICSERV: G.NameInfoFlag.NI_NUMERICSERV = 2;
/** Attributes start at multiples of this many bytes. @see netlink(3) @see netlink(7) */
export const NLA_ALIGNTO: G.NetlinkLayout.NLA_ALIGNTO = 4;
/** The attribute's payload is a list of further attributes. @see netlink(7) @see https://docs.kernel.org/userspace-api/netlink/intro.html */
export const NLA_F_NESTED: G.NetlinkAttributeFlag.NLA_F_NESTED = 32768;
/** The attribute's payload is in network byte order; excludes `NLA_F_NESTED`. @see netlink(7) @see https://docs.kernel.org/userspace-api/netlink/intro.html */
export const NLA_F_NET_BYTEORDER: G.NetlinkAttributeFlag.NLA_F_NET_BYTEORDER = 16384;
/** Size of an attribute's header, struct nlattr, with its padding. @see netlink(3) @see netlink(7) */
export const NLA_HDRLEN: G.NetlinkLayout.NLA_HDRLEN = 4;
/** The bits of `nla_type` that hold the attribute's type, without the two flags; a negative number, so apply it with `&`. @see netlink(7) @see https://docs.kernel.org/userspace-api/netlink/intro.html */
export const NLA_TYPE_MASK: G.NetlinkAttributeFlag.NLA_TYPE_MASK = -49153;
/** Bytes that a subsystem returns on success, for instance to identify what it made. @see netlink(7) @see https://docs.kernel.org/userspace-api/netlink/intro.html */
export const NLMSGERR_ATTR_COOKIE: G.NetlinkErrorAttribute.NLMSGERR_ATTR_COOKIE = 3;
/** Highest type of attribute that these headers know. @see netlink(7) @see https://docs.kernel.org/userspace-api/netlink/intro.html */
export const NLMSGERR_ATTR_MAX: G.NetlinkErrorAttribute.NLMSGERR_ATTR_MAX = 6;
/** Offset in the request of the nest that lacks an attribute, a u32; absent if it is missing at the top. @see netlink(7) @see https://docs.kernel.org/userspace-api/netlink/intro.html */
export const NLMSGERR_ATTR_MISS_NEST: G.NetlinkErrorAttribute.NLMSGERR_ATTR_MISS_NEST = 6;
/** Type of a required attribute that the request lacks, a u32. @see netlink(7) @see https://docs.kernel.org/userspace-api/netlink/intro.html */
export const NLMSGERR_ATTR_MISS_TYPE: G.NetlinkErrorAttribute.NLMSGERR_ATTR_MISS_TYPE = 5;
/** What went wrong, as a string to show to people. @see netlink(7) @see https://docs.kernel.org/userspace-api/netlink/intro.html */
export const NLMSGERR_ATTR_MSG: G.NetlinkErrorAttribute.NLMSGERR_ATTR_MSG = 1;
/** Offset of the offending attribute from the start of the request, a u32 in bytes. @see netlink(7) @see https://docs.kernel.org/userspace-api/netlink/intro.html */
export const NLMSGERR_ATTR_OFFS: G.NetlinkErrorAttribute.NLMSGERR_ATTR_OFFS = 2;
/** Nested attributes that describe what values the rejected attribute may have. @see netlink(7) @see https://docs.kernel.org/userspace-api/netlink/intro.html */
export const NLMSGERR_ATTR_POLICY: G.NetlinkErrorAttribute.NLMSGERR_ATTR_POLICY = 4;
/** Attribute type 0, not used. @see netlink(7) @see https://docs.kernel.org/userspace-api/netlink/intro.html */
export const NLMSGERR_ATTR_UNUSED: G.NetlinkErrorAttribute.NLMSGERR_ATTR_UNUSED = 0;
/** Messages in one buffer start at multiples of this many bytes. @see netlink(3) @see netlink(7) */
export const NLMSG_ALIGNTO: G.NetlinkLayout.NLMSG_ALIGNTO = 4;
/** Ends an answer in several messages. @see netlink(7) */
export const NLMSG_DONE: G.NetlinkMessageType.NLMSG_DONE = 3;
/** A struct nlmsgerr follows: a negative errno, or 0 as an acknowledgement. @see netlink(7) */
export const NLMSG_ERROR: G.NetlinkMessageType.NLMSG_ERROR = 2;
/** Size of a message's header, struct nlmsghdr, with its padding. @see netlink(3) @see netlink(7) */
export const NLMSG_HDRLEN: G.NetlinkLayout.NLMSG_HDRLEN = 16;
/** First type that a protocol may use for its own; those below are reserved for control. @see netlink(7) */
export const NLMSG_MIN_TYPE: G.NetlinkMessageType.NLMSG_MIN_TYPE = 16;
/** Means nothing and is to be skipped. @see netlink(7) */
export const NLMSG_NOOP: G.NetlinkMessageType.NLMSG_NOOP = 1;
/** Would tell that data was lost; Linux reports that by `ENOBUFS` from recvmsg(2). @see netlink(7) */
export const NLMSG_OVERRUN: G.NetlinkMessageType.NLMSG_OVERRUN = 4;
/** Asks for an `NLMSG_ERROR` message in reply, with error 0 when all went well. @see netlink(7) */
export const NLM_F_ACK: G.NetlinkFlag.NLM_F_ACK = 4;
/** On an acknowledgement: `NLMSGERR_ATTR_*` attributes follow. @see netlink(7) */
export const NLM_F_ACK_TLVS: G.NetlinkFlag.NLM_F_ACK_TLVS = 512;
/** On a new request: add the object at the end of the list. @see netlink(7) */
export const NLM_F_APPEND: G.NetlinkFlag.NLM_F_APPEND = 2048;
/** On a get request: return a snapshot taken in one go; needs `CAP_NET_ADMIN`, and few subsystems honor it. @see netlink(7) */
export const NLM_F_ATOMIC: G.NetlinkFlag.NLM_F_ATOMIC = 1024;
/** On a delete request: delete all objects that match. @see netlink(7) */
export const NLM_F_BULK: G.NetlinkFlag.NLM_F_BULK = 512;
/** On an acknowledgement: the payload of the request was left out of it; see `NETLINK_CAP_ACK`. @see netlink(7) */
export const NLM_F_CAPPED: G.NetlinkFlag.NLM_F_CAPPED = 256;
/** On a new request: create the object if it does not exist. @see netlink(7) */
export const NLM_F_CREATE: G.NetlinkFlag.NLM_F_CREATE = 1024;
/** `NLM_F_ROOT` and `NLM_F_MATCH` together: list everything. @see netlink(7) */
export const NLM_F_DUMP: G.NetlinkFlag.NLM_F_DUMP = 768;
/** The kernel has filtered the dump as the request asked. @see netlink(7) */
export const NLM_F_DUMP_FILTERED: G.NetlinkFlag.NLM_F_DUMP_FILTERED = 32;
/** The dump is inconsistent, as things changed while it was made; ask again. @see netlink(7) */
export const NLM_F_DUMP_INTR: G.NetlinkFlag.NLM_F_DUMP_INTR = 16;
/** Asks to be sent the notification that the request causes. @see netlink(7) */
export const NLM_F_ECHO: G.NetlinkFlag.NLM_F_ECHO = 8;
/** On a new request: fail with `EEXIST` if the object exists. @see netlink(7) */
export const NLM_F_EXCL: G.NetlinkFlag.NLM_F_EXCL = 512;
/** On a get request: return all entries that match. @see netlink(7) */
export const NLM_F_MATCH: G.NetlinkFlag.NLM_F_MATCH = 512;
/** Part of an answer in several messages, the last of which is `NLMSG_DONE`. @see netlink(7) */
export const NLM_F_MULTI: G.NetlinkFlag.NLM_F_MULTI = 2;
/** On a delete request: do not delete recursively. @see netlink(7) */
export const NLM_F_NONREC: G.NetlinkFlag.NLM_F_NONREC = 256;
/** On a new request: replace the object if it exists. @see netlink(7) */
export const NLM_F_REPLACE: G.NetlinkFlag.NLM_F_REPLACE = 256;
/** The message is a request; set it on everything sent to the kernel. @see netlink(7) */
export const NLM_F_REQUEST: G.NetlinkFlag.NLM_F_REQUEST = 1;
/** On a get request: return the whole table and not a single entry. @see netlink(7) */
export const NLM_F_ROOT: G.NetlinkFlag.NLM_F_ROOT = 256;
/** Highest argument number in a printf or scanf format such as `%1$d`; glibc names 4096. @see limits.h */
export const NL_ARGMAX: G.MessageCatalogLimit.NL_ARGMAX = 4096;
/** Longest LANG name in bytes; glibc has no limit and names 2048. @see limits.h */
export const NL_LANGMAX: G.MessageCatalogLimit.NL_LANGMAX = 2048;
/** Size of a netlink ring slot's header, struct nl_mmap_hdr; of no use since Linux 4.6. @see netlink(3) @see netlink(7) */
export const NL_MMAP_HDRLEN: G.NetlinkLayout.NL_MMAP_HDRLEN = 24;
/** Alignment of messages in a netlink ring; memory-mapped netlink left Linux in 4.6. @see netlink(3) @see netlink(7) */
export const NL_MMAP_MSG_ALIGNMENT: G.NetlinkLayout.NL_MMAP_MSG_ALIGNMENT = 4;
/** The message did not fit the ring slot and had to be read with recvmsg(2). @see linux/netlink.h */
export const NL_MMAP_STATUS_COPY: G.NetlinkMmapStatus.NL_MMAP_STATUS_COPY = 3;
/** The kernel was filling the ring slot, which had no message yet. @see linux/netlink.h */
export const NL_MMAP_STATUS_RESERVED: G.NetlinkMmapStatus.NL_MMAP_STATUS_RESERVED = 1;
/** The program kept the ring slot for now, and the kernel was to pass over it. @see linux/netlink.h */
export const NL_MMAP_STATUS_SKIP: G.NetlinkMmapStatus.NL_MMAP_STATUS_SKIP = 4;
/** The ring slot is free, with the kernel to fill it. @see linux/netlink.h */
export const NL_MMAP_STATUS_UNUSED: G.NetlinkMmapStatus.NL_MMAP_STATUS_UNUSED = 0;
/** The ring slot held a message for its reader. @see linux/netlink.h */
export const NL_MMAP_STATUS_VALID: G.NetlinkMmapStatus.NL_MMAP_STATUS_VALID = 2;
/** Highest message number in a catalog; INT_MAX, no limit in glibc. @see limits.h */
export const NL_MSGMAX: G.MessageCatalogLimit.NL_MSGMAX = 2147483647;
/** Most bytes in an N-to-1 collation mapping; a limit that POSIX has dropped. @see limits.h */
export const NL_NMAX: G.MessageCatalogLimit.NL_NMAX = 2147483647;
/** Highest set number in a message catalog; glibc sets no bound, hence INT_MAX. @see limits.h */
export const NL_SETMAX: G.MessageCatalogLimit.NL_SETMAX = 2147483647;
/** Longest message of a catalog in bytes; unlimited in glibc, so INT_MAX. @see limits.h */
export const NL_TEXTMAX: G.MessageCatalogLimit.NL_TEXTMAX = 2147483647;
/** Another name of `NO_DATA`; the name may still have other records such as MX. @see gethostbyname(3) */
export const NO_ADDRESS: G.HostErrno.NO_DATA = 4;
/** The name is valid but has no record of the requested type, for instance no address. @see gethostbyname(3) */
export const NO_DATA: G.HostErrno.NO_DATA = 4;
/** The name server refused or could not process the query; trying again will not help. @see gethostbyname(3) */
export const NO_RECOVERY: G.HostErrno.NO_RECOVERY = 3;
/** Type byte of the requests on namespace descriptors, 0xB7; not a request by itself. @see ioctl(2) */
export const NSIO: G.IoctlType.NSIO = 183;
/** Returns the kind of namespace as a `CLONE_NEW*` number, `CLONE_NEWNET` for a network. Since Linux 4.11. @see ioctl(2) */
export const NS_GET_NSTYPE: G.IoctlRequest.NS_GET_NSTYPE = 46851;
/** Stores the user ID (uid_t) of the owner of a user namespace. Since Linux 4.11. @see ioctl(2) */
export const NS_GET_OWNER_UID: G.IoctlRequest.NS_GET_OWNER_UID = 46852;
/** Returns a new descriptor of the parent of a PID or user namespace; `EINVAL` for other kinds. Since Linux 4.9. @see ioctl(2) */
export const NS_GET_PARENT: G.IoctlRequest.NS_GET_PARENT = 46850;
/** Returns a new descriptor of the user namespace that owns the given namespace. Since Linux 4.9. @see ioctl(2) */
export const NS_GET_USERNS: G.IoctlRequest.NS_GET_USERNS = 46849;
/** Mask of the access mode bits: O_RDONLY, O_WRONLY and O_RDWR. @see open(2) @see fcntl(2) */
export const O_ACCMODE: G.OpenFlag.O_ACCMODE = 3;
/** Every write goes to the end of the file; of no meaning to sockets. @see open(2) @see fcntl(2) */
export const O_APPEND: G.OpenFlag.O_APPEND = 1024;
/** Signal-driven I/O: SIGIO is sent when the socket becomes readable or writable. Name a receiver with F_SETOWN. @see open(2) @see fcntl(2) */
export const O_ASYNC: G.OpenFlag.O_ASYNC = 8192;
/** The new descriptor gets FD_CLOEXEC. Used when opening, and by pipe2(2) and dup3(2). @see open(2) @see fcntl(2) */
export const O_CLOEXEC: G.OpenFlag.O_CLOEXEC = 524288;
/** Bypasses the page cache on files; on a pipe made with pipe2(2) it turns on packet mode. @see open(2) @see fcntl(2) */
export const O_DIRECT: G.OpenFlag.O_DIRECT = /* @__PURE__ */ (() => (process.arch === 'arm64' ? 65536 : 16384))();
/** Older BSD name of O_NONBLOCK. @see open(2) @see fcntl(2) */
export const O_NDELAY: G.OpenFlag.O_NONBLOCK = 2048;
/** Calls that would wait fail with EAGAIN, or EINPROGRESS from connect(2). Sockets can have it from the start with SOCK_NONBLOCK. @see open(2) @see fcntl(2) */
export const O_NONBLOCK: G.OpenFlag.O_NONBLOCK = 2048;
/** The descriptor only stands for a place in the file system; reading and writing fail with EBADF. @see open(2) @see fcntl(2) */
export const O_PATH: G.OpenFlag.O_PATH = 2097152;
/** Open for reading only. It is 0, so compare after masking with O_ACCMODE. @see open(2) @see fcntl(2) */
export const O_RDONLY: G.OpenFlag.O_RDONLY = 0;
/** Open for reading and writing, which is what a socket always is. @see open(2) @see fcntl(2) */
export const O_RDWR: G.OpenFlag.O_RDWR = 2;
/** Open for writing only. @see open(2) @see fcntl(2) */
export const O_WRONLY: G.OpenFlag.O_WRONLY = 1;
/** Starts receiving a multicast address or promiscuously, by struct packet_mreq; undone when the socket closes. Set only. @see packet(7) @see https://docs.kernel.org/networking/packet_mmap.html */
export const PACKET_ADD_MEMBERSHIP: G.PacketOption.PACKET_ADD_MEMBERSHIP = 1;
/** Adds a control message with struct tpacket_auxdata (lengths, VLAN tag, status) to each packet (int bool). @see packet(7) @see https://docs.kernel.org/networking/packet_mmap.html */
export const PACKET_AUXDATA: G.PacketOption.PACKET_AUXDATA = 8;
/** Sent to the link-layer broadcast address. @see packet(7) */
export const PACKET_BROADCAST: G.PacketType.PACKET_BROADCAST = 1;
/** If not 0 (int), packets too long for a slot of the receive ring are queued whole for recv(2) as well. @see packet(7) @see https://docs.kernel.org/networking/packet_mmap.html */
export const PACKET_COPY_THRESH: G.PacketOption.PACKET_COPY_THRESH = 7;
/** Ends what `PACKET_ADD_MEMBERSHIP` with the same struct packet_mreq began. Set only. @see packet(7) @see https://docs.kernel.org/networking/packet_mmap.html */
export const PACKET_DROP_MEMBERSHIP: G.PacketOption.PACKET_DROP_MEMBERSHIP = 2;
/** Joins a group of sockets that share the packets: group ID in the low 16 bits, mode and flags in the high 16 (int). @see packet(7) @see https://docs.kernel.org/networking/packet_mmap.html */
export const PACKET_FANOUT: G.PacketOption.PACKET_FANOUT = 18;
/** Picks the socket by the result of a classic BPF program, given with `PACKET_FANOUT_DATA`. @see packet(7) @see https://docs.kernel.org/networking/packet_mmap.html */
export const PACKET_FANOUT_CBPF: G.PacketFanoutMode.PACKET_FANOUT_CBPF = 6;
/** Picks the socket by the CPU on which the packet arrived. @see packet(7) @see https://docs.kernel.org/networking/packet_mmap.html */
export const PACKET_FANOUT_CPU: G.PacketFanoutMode.PACKET_FANOUT_CPU = 2;
/** Program that picks the socket: struct sock_fprog for `PACKET_FANOUT_CBPF`, fd (int) for `PACKET_FANOUT_EBPF`. Set only. @see packet(7) @see https://docs.kernel.org/networking/packet_mmap.html */
export const PACKET_FANOUT_DATA: G.PacketOption.PACKET_FANOUT_DATA = 22;
/** Picks the socket by the result of an eBPF program, given with `PACKET_FANOUT_DATA`. @see packet(7) @see https://docs.kernel.org/networking/packet_mmap.html */
export const PACKET_FANOUT_EBPF: G.PacketFanoutMode.PACKET_FANOUT_EBPF = 7;
/** Reassembles IP fragments first, so that all of a flow reach the same socket. @see packet(7) @see https://docs.kernel.org/networking/packet_mmap.html */
export const PACKET_FANOUT_FLAG_DEFRAG: G.PacketFanoutFlag.PACKET_FANOUT_FLAG_DEFRAG = 32768;
/** Leaves out of the whole group the packets that this host sends. @see packet(7) @see https://docs.kernel.org/networking/packet_mmap.html */
export const PACKET_FANOUT_FLAG_IGNORE_OUTGOING: G.PacketFanoutFlag.PACKET_FANOUT_FLAG_IGNORE_OUTGOING = 16384;
/** Gives the packet to another socket of the group when the chosen one is full. @see packet(7) @see https://docs.kernel.org/networking/packet_mmap.html */
export const PACKET_FANOUT_FLAG_ROLLOVER: G.PacketFanoutFlag.PACKET_FANOUT_FLAG_ROLLOVER = 4096;
/** Has the kernel pick a group ID that is free; pass ID 0 and read it back with getsockopt(2). @see packet(7) @see https://docs.kernel.org/networking/packet_mmap.html */
export const PACKET_FANOUT_FLAG_UNIQUEID: G.PacketFanoutFlag.PACKET_FANOUT_FLAG_UNIQUEID = 8192;
/** Picks the socket by a hash of the flow, so that each flow stays in order on one socket. @see packet(7) @see https://docs.kernel.org/networking/packet_mmap.html */
export const PACKET_FANOUT_HASH: G.PacketFanoutMode.PACKET_FANOUT_HASH = 0;
/** Deals packets to the sockets in turn. @see packet(7) @see https://docs.kernel.org/networking/packet_mmap.html */
export const PACKET_FANOUT_LB: G.PacketFanoutMode.PACKET_FANOUT_LB = 1;
/** Picks the socket by the receive queue of the network card. @see packet(7) @see https://docs.kernel.org/networking/packet_mmap.html */
export const PACKET_FANOUT_QM: G.PacketFanoutMode.PACKET_FANOUT_QM = 5;
/** Picks a socket at random. @see packet(7) @see https://docs.kernel.org/networking/packet_mmap.html */
export const PACKET_FANOUT_RND: G.PacketFanoutMode.PACKET_FANOUT_RND = 4;
/** Fills one socket, and moves to the next when it is full. @see packet(7) @see https://docs.kernel.org/networking/packet_mmap.html */
export const PACKET_FANOUT_ROLLOVER: G.PacketFanoutMode.PACKET_FANOUT_ROLLOVER = 3;
/** A fast-routed frame; obsolete, and never seen by programs. Shares its number with `PACKET_USER`. @see packet(7) */
export const PACKET_FASTROUTE: G.PacketType.PACKET_FASTROUTE = 6;
/** Length of a ring slot's header: pass in a `TPACKET_V*` number (int), get the bytes in its place. Get only. @see packet(7) @see https://docs.kernel.org/networking/packet_mmap.html */
export const PACKET_HDRLEN: G.PacketOption.PACKET_HDRLEN = 11;
/** Addressed to this host. @see packet(7) */
export const PACKET_HOST: G.PacketType.PACKET_HOST = 0;
/** Leaves out the packets that this host sends (int bool). Since Linux 4.20. @see packet(7) @see https://docs.kernel.org/networking/packet_mmap.html */
export const PACKET_IGNORE_OUTGOING: G.PacketOption.PACKET_IGNORE_OUTGOING = 23;
/** A netlink message on its way to the kernel, as captured on an nlmon interface. @see packet(7) */
export const PACKET_KERNEL: G.PacketType.PACKET_KERNEL = 7;
/** A multicast or broadcast frame looped back inside the kernel; not seen by programs. @see packet(7) */
export const PACKET_LOOPBACK: G.PacketType.PACKET_LOOPBACK = 5;
/** Skips malformed packets in the transmit ring (int bool) where sending would otherwise stop at them. @see packet(7) @see https://docs.kernel.org/networking/packet_mmap.html */
export const PACKET_LOSS: G.PacketOption.PACKET_LOSS = 14;
/** Receives every multicast frame that reaches the interface. @see packet(7) */
export const PACKET_MR_ALLMULTI: G.PacketMembership.PACKET_MR_ALLMULTI = 2;
/** Receives frames for the link-layer multicast address in `mr_address`. @see packet(7) */
export const PACKET_MR_MULTICAST: G.PacketMembership.PACKET_MR_MULTICAST = 0;
/** Puts the interface into promiscuous mode, to receive all frames on the medium. @see packet(7) */
export const PACKET_MR_PROMISC: G.PacketMembership.PACKET_MR_PROMISC = 1;
/** Receives frames for one more unicast link-layer address, the one in `mr_address`. @see packet(7) */
export const PACKET_MR_UNICAST: G.PacketMembership.PACKET_MR_UNICAST = 3;
/** Sent to a link-layer multicast address. @see packet(7) */
export const PACKET_MULTICAST: G.PacketType.PACKET_MULTICAST = 2;
/** Puts the index of the interface that first got the packet, not of its bond or bridge, in `sll_ifindex` (int bool). @see packet(7) @see https://docs.kernel.org/networking/packet_mmap.html */
export const PACKET_ORIGDEV: G.PacketOption.PACKET_ORIGDEV = 9;
/** Addressed to another host, and seen in promiscuous mode. @see packet(7) */
export const PACKET_OTHERHOST: G.PacketType.PACKET_OTHERHOST = 3;
/** Sent by this host and handed back to packet sockets. @see packet(7) */
export const PACKET_OUTGOING: G.PacketType.PACKET_OUTGOING = 4;
/** Sends straight to the driver past traffic control (int bool); packets are dropped when its queue is full. @see packet(7) @see https://docs.kernel.org/networking/packet_mmap.html */
export const PACKET_QDISC_BYPASS: G.PacketOption.PACKET_QDISC_BYPASS = 20;
/** Unused: Linux defines the number but has no such option. @see packet(7) @see https://docs.kernel.org/networking/packet_mmap.html */
export const PACKET_RECV_OUTPUT: G.PacketOption.PACKET_RECV_OUTPUT = 3;
/** Bytes left free before the packet in each slot of the receive ring (unsigned int); set it before the ring is made. @see packet(7) @see https://docs.kernel.org/networking/packet_mmap.html */
export const PACKET_RESERVE: G.PacketOption.PACKET_RESERVE = 12;
/** How often a fanout group rolled over from this socket, a struct tpacket_rollover_stats. Get only. @see packet(7) @see https://docs.kernel.org/networking/packet_mmap.html */
export const PACKET_ROLLOVER_STATS: G.PacketOption.PACKET_ROLLOVER_STATS = 21;
/** Makes a receive ring to be mapped with mmap(2), by struct tpacket_req or, for `TPACKET_V3`, tpacket_req3. Set only. @see packet(7) @see https://docs.kernel.org/networking/packet_mmap.html */
export const PACKET_RX_RING: G.PacketOption.PACKET_RX_RING = 5;
/** The fanout group and mode that the socket belongs to, a u32. @see linux/packet_diag.h */
export const PACKET_SHOW_FANOUT: G.PacketDiagnosisFlag.PACKET_SHOW_FANOUT = 8;
/** The classic BPF filter attached to the socket; only told to the privileged. @see linux/packet_diag.h */
export const PACKET_SHOW_FILTER: G.PacketDiagnosisFlag.PACKET_SHOW_FILTER = 32;
/** Basic facts: interface, ring version, options, in a struct packet_diag_info. @see linux/packet_diag.h */
export const PACKET_SHOW_INFO: G.PacketDiagnosisFlag.PACKET_SHOW_INFO = 1;
/** The socket's memberships, each a struct packet_diag_mclist. @see linux/packet_diag.h */
export const PACKET_SHOW_MCLIST: G.PacketDiagnosisFlag.PACKET_SHOW_MCLIST = 2;
/** Memory use of the packet socket, an array of u32. @see linux/packet_diag.h */
export const PACKET_SHOW_MEMINFO: G.PacketDiagnosisFlag.PACKET_SHOW_MEMINFO = 16;
/** Settings of the receive and transmit rings, each a struct packet_diag_ring. @see linux/packet_diag.h */
export const PACKET_SHOW_RING_CFG: G.PacketDiagnosisFlag.PACKET_SHOW_RING_CFG = 4;
/** Packets seen and dropped since the last call, a struct tpacket_stats or tpacket_stats_v3; reading resets it. Get only. @see packet(7) @see https://docs.kernel.org/networking/packet_mmap.html */
export const PACKET_STATISTICS: G.PacketOption.PACKET_STATISTICS = 6;
/** Source of the timestamps in a ring, an int of `SOF_TIMESTAMPING_*` flags such as `SOF_TIMESTAMPING_RAW_HARDWARE`. @see packet(7) @see https://docs.kernel.org/networking/packet_mmap.html */
export const PACKET_TIMESTAMP: G.PacketOption.PACKET_TIMESTAMP = 17;
/** Takes the packet's start in each transmit slot from `tp_mac` or `tp_net` and not from a fixed offset (int bool). @see packet(7) @see https://docs.kernel.org/networking/packet_mmap.html */
export const PACKET_TX_HAS_OFF: G.PacketOption.PACKET_TX_HAS_OFF = 19;
/** Makes a transmit ring to be mapped with mmap(2); send(2) then sends the slots that are filled. Set only. @see packet(7) @see https://docs.kernel.org/networking/packet_mmap.html */
export const PACKET_TX_RING: G.PacketOption.PACKET_TX_RING = 13;
/** Comes with `MSG_ERRQUEUE`: the struct sock_extended_err of a transmit timestamp. Not a socket option. @see https://docs.kernel.org/networking/timestamping.html */
export const PACKET_TX_TIMESTAMP: G.PacketControl.PACKET_TX_TIMESTAMP = 16;
/** A netlink message on its way to user space, as captured on an nlmon interface. @see packet(7) */
export const PACKET_USER: G.PacketType.PACKET_USER = 6;
/** Layout of the rings, `TPACKET_V1` to `TPACKET_V3` (int); set it before making a ring, else `EBUSY`. @see packet(7) @see https://docs.kernel.org/networking/packet_mmap.html */
export const PACKET_VERSION: G.PacketOption.PACKET_VERSION = 10;
/** Puts a struct virtio_net_hdr before each packet, for checksum and segmentation offload (int bool, `SOCK_RAW` only). @see packet(7) @see https://docs.kernel.org/networking/packet_mmap.html */
export const PACKET_VNET_HDR: G.PacketOption.PACKET_VNET_HDR = 15;
/** Size of the virtio header before each packet: 10, 12 for struct virtio_net_hdr_mrg_rxbuf, or 0 for none (int). @see packet(7) @see https://docs.kernel.org/networking/packet_mmap.html */
export const PACKET_VNET_HDR_SZ: G.PacketOption.PACKET_VNET_HDR_SZ = 24;
/** `AF_ALG` as the protocol family of socket(2): kernel crypto. @see address_families(7) */
export const PF_ALG: G.AddressFamily.AF_ALG = 38;
/** `AF_APPLETALK` as the protocol family of socket(2): AppleTalk DDP. @see address_families(7) */
export const PF_APPLETALK: G.AddressFamily.AF_APPLETALK = 5;
/** `AF_ASH` as the protocol family of socket(2): the Ash reservation. @see address_families(7) */
export const PF_ASH: G.AddressFamily.AF_ASH = 18;
/** `AF_ATMPVC` as the protocol family of socket(2): ATM permanent circuits. @see address_families(7) */
export const PF_ATMPVC: G.AddressFamily.AF_ATMPVC = 8;
/** `AF_ATMSVC` as the protocol family of socket(2): ATM switched circuits. @see address_families(7) */
export const PF_ATMSVC: G.AddressFamily.AF_ATMSVC = 20;
/** `AF_AX25` as the protocol family of socket(2): amateur radio AX.25. @see address_families(7) */
export const PF_AX25: G.AddressFamily.AF_AX25 = 3;
/** `AF_BLUETOOTH` as the protocol family of socket(2): Bluetooth. @see address_families(7) */
export const PF_BLUETOOTH: G.AddressFamily.AF_BLUETOOTH = 31;
/** `AF_BRIDGE` as the protocol family of socket(2): bridge requests over rtnetlink. @see address_families(7) */
export const PF_BRIDGE: G.AddressFamily.AF_BRIDGE = 7;
/** `AF_CAIF` as the protocol family of socket(2): ST-Ericsson CAIF. @see address_families(7) */
export const PF_CAIF: G.AddressFamily.AF_CAIF = 37;
/** `AF_CAN` as the protocol family of socket(2): CAN buses. @see address_families(7) */
export const PF_CAN: G.AddressFamily.AF_CAN = 29;
/** `AF_DECnet` as the protocol family of socket(2): DECnet Phase IV. @see address_families(7) */
export const PF_DECnet: G.AddressFamily.AF_DECnet = 12;
/** `AF_ECONET` as the protocol family of socket(2): Acorn Econet. @see address_families(7) */
export const PF_ECONET: G.AddressFamily.AF_ECONET = 19;
/** Non-standard glibc name of `PF_UNIX`, so in the end of `AF_UNIX`. @see address_families(7) */
export const PF_FILE: G.AddressFamily.AF_UNIX = 1;
/** `AF_IB` as the protocol family of socket(2): InfiniBand addresses. @see address_families(7) */
export const PF_IB: G.AddressFamily.AF_IB = 27;
/** `AF_IEEE802154` as the protocol family of socket(2): IEEE 802.15.4 radios. @see address_families(7) */
export const PF_IEEE802154: G.AddressFamily.AF_IEEE802154 = 36;
/** `AF_INET` as the protocol family of socket(2): IPv4. @see address_families(7) */
export const PF_INET: G.AddressFamily.AF_INET = 2;
/** `AF_INET6` as the protocol family of socket(2): IPv6. @see address_families(7) */
export const PF_INET6: G.AddressFamily.AF_INET6 = 10;
/** `AF_IPX` as the protocol family of socket(2): Novell IPX. @see address_families(7) */
export const PF_IPX: G.AddressFamily.AF_IPX = 4;
/** `AF_IRDA` as the protocol family of socket(2): infrared links. @see address_families(7) */
export const PF_IRDA: G.AddressFamily.AF_IRDA = 23;
/** `AF_ISDN` as the protocol family of socket(2): modular ISDN. @see address_families(7) */
export const PF_ISDN: G.AddressFamily.AF_ISDN = 34;
/** `AF_IUCV` as the protocol family of socket(2): IBM Z IUCV. @see address_families(7) */
export const PF_IUCV: G.AddressFamily.AF_IUCV = 32;
/** `AF_KCM` as the protocol family of socket(2): Kernel Connection Multiplexor. @see address_families(7) */
export const PF_KCM: G.AddressFamily.AF_KCM = 41;
/** `AF_KEY` as the protocol family of socket(2); the name RFC 2367 itself uses for this interface. @see address_families(7) */
export const PF_KEY: G.AddressFamily.AF_KEY = 15;
/** `AF_LLC` as the protocol family of socket(2): IEEE 802.2 LLC. @see address_families(7) */
export const PF_LLC: G.AddressFamily.AF_LLC = 26;
/** The `PF_` form of `AF_LOCAL`; both mean `AF_UNIX`. @see address_families(7) */
export const PF_LOCAL: G.AddressFamily.AF_UNIX = 1;
/** The `PF_` form of `AF_MAX`, the number of families and not one of them. @see address_families(7) */
export const PF_MAX: G.AddressFamily.AF_MAX = 46;
/** `AF_MCTP` as the protocol family of socket(2): management controllers, MCTP. @see address_families(7) */
export const PF_MCTP: G.AddressFamily.AF_MCTP = 45;
/** `AF_MPLS` as the protocol family of socket(2): MPLS routes over rtnetlink. @see address_families(7) */
export const PF_MPLS: G.AddressFamily.AF_MPLS = 28;
/** `AF_NETBEUI` as the protocol family of socket(2): the NetBEUI reservation. @see address_families(7) */
export const PF_NETBEUI: G.AddressFamily.AF_NETBEUI = 13;
/** `AF_NETLINK` as the protocol family of socket(2): netlink messages. @see address_families(7) */
export const PF_NETLINK: G.AddressFamily.AF_NETLINK = 16;
/** `AF_NETROM` as the protocol family of socket(2): amateur radio NET/ROM. @see address_families(7) */
export const PF_NETROM: G.AddressFamily.AF_NETROM = 6;
/** `AF_NFC` as the protocol family of socket(2): near field communication. @see address_families(7) */
export const PF_NFC: G.AddressFamily.AF_NFC = 39;
/** `AF_PACKET` as the protocol family of socket(2): link-layer frames. @see address_families(7) */
export const PF_PACKET: G.AddressFamily.AF_PACKET = 17;
/** `AF_PHONET` as the protocol family of socket(2): Nokia Phonet. @see address_families(7) */
export const PF_PHONET: G.AddressFamily.AF_PHONET = 35;
/** `AF_PPPOX` as the protocol family of socket(2): PPPoE, PPTP and L2TP. @see address_families(7) */
export const PF_PPPOX: G.AddressFamily.AF_PPPOX = 24;
/** `AF_QIPCRTR` as the protocol family of socket(2): Qualcomm IPC Router. @see address_families(7) */
export const PF_QIPCRTR: G.AddressFamily.AF_QIPCRTR = 42;
/** `AF_RDS` as the protocol family of socket(2): Reliable Datagram Sockets. @see address_families(7) */
export const PF_RDS: G.AddressFamily.AF_RDS = 21;
/** `AF_ROSE` as the protocol family of socket(2): amateur radio ROSE. @see address_families(7) */
export const PF_ROSE: G.AddressFamily.AF_ROSE = 11;
/** The `PF_` form of `AF_ROUTE`; on Linux it opens netlink, with `NETLINK_ROUTE` for routing. @see address_families(7) */
export const PF_ROUTE: G.AddressFamily.AF_NETLINK = 16;
/** `AF_RXRPC` as the protocol family of socket(2): Rx remote procedure calls. @see address_families(7) */
export const PF_RXRPC: G.AddressFamily.AF_RXRPC = 33;
/** `AF_SECURITY` as the protocol family of socket(2): the 2.1 firewall upcalls. @see address_families(7) */
export const PF_SECURITY: G.AddressFamily.AF_SECURITY = 14;
/** `AF_SMC` as the protocol family of socket(2): Shared Memory Communications. @see address_families(7) */
export const PF_SMC: G.AddressFamily.AF_SMC = 43;
/** `AF_SNA` as the protocol family of socket(2): IBM SNA. @see address_families(7) */
export const PF_SNA: G.AddressFamily.AF_SNA = 22;
/** `AF_TIPC` as the protocol family of socket(2): TIPC clusters. @see address_families(7) */
export const PF_TIPC: G.AddressFamily.AF_TIPC = 30;
/** `AF_UNIX` in the spelling BSD used for the domain of socket(2): sockets of this host. @see address_families(7) */
export const PF_UNIX: G.AddressFamily.AF_UNIX = 1;
/** `AF_UNSPEC` as the protocol family of socket(2): no particular family. @see address_families(7) */
export const PF_UNSPEC: G.AddressFamily.AF_UNSPEC = 0;
/** `AF_VSOCK` as the protocol family of socket(2): virtual machine to host. @see address_families(7) */
export const PF_VSOCK: G.AddressFamily.AF_VSOCK = 40;
/** `AF_WANPIPE` as the protocol family of socket(2): Sangoma WAN cards. @see address_families(7) */
export const PF_WANPIPE: G.AddressFamily.AF_WANPIPE = 25;
/** `AF_X25` as the protocol family of socket(2): ITU-T X.25. @see address_families(7) */
export const PF_X25: G.AddressFamily.AF_X25 = 9;
/** `AF_XDP` as the protocol family of socket(2): XDP rings. @see address_families(7) */
export const PF_XDP: G.AddressFamily.AF_XDP = 44;
/** On a pidfd, returns a new descriptor of the process's network namespace, for setns(2). Since Linux 6.11. @see ioctl(2) */
export const PIDFD_GET_NET_NAMESPACE: G.IoctlRequest.PIDFD_GET_NET_NAMESPACE = 65284;
/** Makes waitid(2) on the descriptor fail with `EAGAIN` while the process runs; the same bit as `O_NONBLOCK`. Since Linux 5.10. @see pidfd_open(2) */
export const PIDFD_NONBLOCK: G.PidfdFlag.PIDFD_NONBLOCK = 2048;
/** What the pipe carries, PNPIPE_ENCAP_NONE or PNPIPE_ENCAP_IP; changing it needs CAP_NET_ADMIN. @see https://docs.kernel.org/networking/phonet.html */
export const PNPIPE_ENCAP: G.PnpipeOption.PNPIPE_ENCAP = 1;
/** The pipe carries IP and shows up as a network interface. @see https://docs.kernel.org/networking/phonet.html */
export const PNPIPE_ENCAP_IP: G.PnpipeEncap.PNPIPE_ENCAP_IP = 1;
/** Data of the pipe is read and written on the socket. @see https://docs.kernel.org/networking/phonet.html */
export const PNPIPE_ENCAP_NONE: G.PnpipeEncap.PNPIPE_ENCAP_NONE = 0;
/** Handle that identifies the pipe; set it before connect(2). @see https://docs.kernel.org/networking/phonet.html */
export const PNPIPE_HANDLE: G.PnpipeOption.PNPIPE_HANDLE = 3;
/** Index of the network interface that PNPIPE_ENCAP_IP made, or 0. Get only. @see https://docs.kernel.org/networking/phonet.html */
export const PNPIPE_IFINDEX: G.PnpipeOption.PNPIPE_IFINDEX = 2;
/** Whether the pipe is enabled as soon as it is connected; otherwise SIOCPNENABLEPIPE does it. @see https://docs.kernel.org/networking/phonet.html */
export const PNPIPE_INITSTATE: G.PnpipeOption.PNPIPE_INITSTATE = 4;
/** Resource ID of the communication manager. @see linux/phonet.h */
export const PN_COMMGR: G.PhonetResource.PN_COMMGR = 16;
/** Message ID of the common messages, whose kind is in `pn_submsg_id`. @see linux/phonet.h */
export const PN_COMMON_MESSAGE: G.PhonetMessage.PN_COMMON_MESSAGE = 240;
/** Answer to a message whose destination could not be reached. @see linux/phonet.h */
export const PN_COMM_ISA_ENTITY_NOT_REACHABLE_RESP: G.PhonetCommonMessage.PN_COMM_ISA_ENTITY_NOT_REACHABLE_RESP = 20;
/** Answer to a message that the resource did not understand. @see linux/phonet.h */
export const PN_COMM_SERVICE_NOT_IDENTIFIED_RESP: G.PhonetCommonMessage.PN_COMM_SERVICE_NOT_IDENTIFIED_RESP = 1;
/** Device address of the host computer, as opposed to the modem. @see linux/phonet.h */
export const PN_DEV_PC: G.PhonetDevice.PN_DEV_PC = 16;
/** Resource ID that announces an extended, 16-bit resource ID in the message. @see linux/phonet.h */
export const PN_PREFIX: G.PhonetResource.PN_PREFIX = 224;
/** Phonet datagrams, with SOCK_DGRAM. @see https://docs.kernel.org/networking/phonet.html */
export const PN_PROTO_PHONET: G.PhonetProtocol.PN_PROTO_PHONET = 1;
/** Phonet pipes (the pipe end point protocol), with SOCK_SEQPACKET. @see https://docs.kernel.org/networking/phonet.html */
export const PN_PROTO_PIPE: G.PhonetProtocol.PN_PROTO_PIPE = 2;
/** Lets the kernel choose: datagrams for SOCK_DGRAM, pipes for SOCK_SEQPACKET. @see https://docs.kernel.org/networking/phonet.html */
export const PN_PROTO_TRANSPORT: G.PhonetProtocol.PN_PROTO_TRANSPORT = 0;
/** Result only: an error is pending, or the read end of a pipe is closed. @see poll(2) */
export const POLLERR: G.PollEvent.POLLERR = 8;
/** Result only: both directions are shut or the peer hung up; unread data may remain. @see poll(2) */
export const POLLHUP: G.PollEvent.POLLHUP = 16;
/** A read will not block: data, the end of the stream, or on a listener a connection to accept. @see poll(2) */
export const POLLIN: G.PollEvent.POLLIN = 1;
/** From System V streams; Linux knows the name but does not use it. @see poll(2) */
export const POLLMSG: G.PollEvent.POLLMSG = 1024;
/** Result only: the descriptor is not open. @see poll(2) */
export const POLLNVAL: G.PollEvent.POLLNVAL = 32;
/** Writing is possible, though a large write may still block; also how a finished nonblocking connect shows. @see poll(2) */
export const POLLOUT: G.PollEvent.POLLOUT = 4;
/** An exceptional condition, such as TCP out-of-band data. @see poll(2) */
export const POLLPRI: G.PollEvent.POLLPRI = 2;
/** Priority band data can be read; generally unused on Linux. @see poll(2) */
export const POLLRDBAND: G.PollEvent.POLLRDBAND = 128;
/** The peer closed the stream or shut down its sending side; since Linux 2.6.17. @see poll(2) */
export const POLLRDHUP: G.PollEvent.POLLRDHUP = 8192;
/** Normal data can be read; equivalent to `POLLIN`. @see poll(2) */
export const POLLRDNORM: G.PollEvent.POLLRDNORM = 64;
/** Would have removed a descriptor from a /dev/poll set; Linux does not act on it. @see poll(2) */
export const POLLREMOVE: G.PollEvent.POLLREMOVE = 4096;
/** Priority band data can be written. @see poll(2) */
export const POLLWRBAND: G.PollEvent.POLLWRBAND = 512;
/** Normal data can be written; equivalent to `POLLOUT`. @see poll(2) */
export const POLLWRNORM: G.PollEvent.POLLWRNORM = 256;
/** An input or output error occurred. @see sigaction(2) @see fcntl(2) */
export const POLL_ERR: G.SigpollCode.POLL_ERR = 4;
/** The device or the peer disconnected. @see sigaction(2) @see fcntl(2) */
export const POLL_HUP: G.SigpollCode.POLL_HUP = 6;
/** Input arrived on the descriptor in si_fd. @see sigaction(2) @see fcntl(2) */
export const POLL_IN: G.SigpollCode.POLL_IN = 1;
/** An input message is there, the code for `POLLMSG`. @see sigaction(2) @see fcntl(2) */
export const POLL_MSG: G.SigpollCode.POLL_MSG = 3;
/** Room for output became available. @see sigaction(2) @see fcntl(2) */
export const POLL_OUT: G.SigpollCode.POLL_OUT = 2;
/** High priority input arrived, such as out-of-band data. @see sigaction(2) @see fcntl(2) */
export const POLL_PRI: G.SigpollCode.POLL_PRI = 5;
/** Ends the relaying that PPPOEIOCSFWD set up on a PPPoE socket. @see ioctl(2) */
export const PPPOEIOCDFWD: G.IoctlRequest.PPPOEIOCDFWD = 45313;
/** Relays the frames of a connected PPPoE socket to another session, given as `struct sockaddr_pppox`. @see ioctl(2) */
export const PPPOEIOCSFWD: G.IoctlRequest.PPPOEIOCSFWD = 1074311424;
/** Bytes of PPPoE and PPP header before the payload of a session frame. @see linux/if_pppox.h */
export const PPPOE_SES_HLEN: G.PppoxLimit.PPPOE_SES_HLEN = 8;
/** Messages about control between program and kernel; deprecated with PPPOL2TP_SO_DEBUG. @see https://docs.kernel.org/networking/l2tp.html */
export const PPPOL2TP_MSG_CONTROL: G.Pppol2tpDebug.PPPOL2TP_MSG_CONTROL = 2;
/** Messages about data packets; deprecated with PPPOL2TP_SO_DEBUG. @see https://docs.kernel.org/networking/l2tp.html */
export const PPPOL2TP_MSG_DATA: G.Pppol2tpDebug.PPPOL2TP_MSG_DATA = 8;
/** Verbose debugging messages; deprecated with PPPOL2TP_SO_DEBUG. @see https://docs.kernel.org/networking/l2tp.html */
export const PPPOL2TP_MSG_DEBUG: G.Pppol2tpDebug.PPPOL2TP_MSG_DEBUG = 1;
/** Messages about sequence numbers; deprecated with PPPOL2TP_SO_DEBUG. @see https://docs.kernel.org/networking/l2tp.html */
export const PPPOL2TP_MSG_SEQ: G.Pppol2tpDebug.PPPOL2TP_MSG_SEQ = 4;
/** Mask of debugging categories; deprecated, newer kernels ignore it. @see https://docs.kernel.org/networking/l2tp.html */
export const PPPOL2TP_SO_DEBUG: G.Pppol2tpOption.PPPOL2TP_SO_DEBUG = 1;
/** 1 when this end is the network server (LNS), which then decides about sequence numbers; 0 for the LAC. @see https://docs.kernel.org/networking/l2tp.html */
export const PPPOL2TP_SO_LNSMODE: G.Pppol2tpOption.PPPOL2TP_SO_LNSMODE = 4;
/** 1 drops data packets received without a sequence number, 0 accepts them. @see https://docs.kernel.org/networking/l2tp.html */
export const PPPOL2TP_SO_RECVSEQ: G.Pppol2tpOption.PPPOL2TP_SO_RECVSEQ = 2;
/** How long out-of-order packets are held for reordering, in ms; 0 does not reorder. @see https://docs.kernel.org/networking/l2tp.html */
export const PPPOL2TP_SO_REORDERTO: G.Pppol2tpOption.PPPOL2TP_SO_REORDERTO = 5;
/** 1 puts sequence numbers into the data packets sent, 0 leaves them out. @see https://docs.kernel.org/networking/l2tp.html */
export const PPPOL2TP_SO_SENDSEQ: G.Pppol2tpOption.PPPOL2TP_SO_SENDSEQ = 3;
/** It may be read. @see mmap(2) */
export const PROT_READ: G.MemoryProtection.PROT_READ = 1;
/** It may be written. @see mmap(2) */
export const PROT_WRITE: G.MemoryProtection.PROT_WRITE = 2;
/** One more than the highest PPPoX protocol. @see linux/if_pppox.h */
export const PX_MAX_PROTO: G.PppoxProtocol.PX_MAX_PROTO = 3;
/** PPP over Ethernet (PPPoE, RFC 2516). @see linux/if_pppox.h */
export const PX_PROTO_OE: G.PppoxProtocol.PX_PROTO_OE = 0;
/** PPP over an L2TP tunnel, with `struct sockaddr_pppol2tp` addresses. @see linux/if_pppox.h */
export const PX_PROTO_OL2TP: G.PppoxProtocol.PX_PROTO_OL2TP = 1;
/** PPP over GRE, as PPTP uses it. @see linux/if_pppox.h */
export const PX_PROTO_PPTP: G.PppoxProtocol.PX_PROTO_PPTP = 2;
/** Sends to every node. @see linux/qrtr.h */
export const QRTR_NODE_BCAST: G.QrtrNode.QRTR_NODE_BCAST = 4294967295;
/** Port of the name service, which takes control packets. @see linux/qrtr.h */
export const QRTR_PORT_CTRL: G.QrtrPort.QRTR_PORT_CTRL = 4294967294;
/** A node has gone, and all its services with it. @see linux/qrtr.h */
export const QRTR_TYPE_BYE: G.QrtrPacketType.QRTR_TYPE_BYE = 3;
/** Data between two ports. @see linux/qrtr.h */
export const QRTR_TYPE_DATA: G.QrtrPacketType.QRTR_TYPE_DATA = 1;
/** A port was closed, so that others can forget it. @see linux/qrtr.h */
export const QRTR_TYPE_DEL_CLIENT: G.QrtrPacketType.QRTR_TYPE_DEL_CLIENT = 6;
/** Send it to QRTR_PORT_CTRL to end a lookup. @see linux/qrtr.h */
export const QRTR_TYPE_DEL_LOOKUP: G.QrtrPacketType.QRTR_TYPE_DEL_LOOKUP = 11;
/** A service has gone. Send it to QRTR_PORT_CTRL to withdraw one. @see linux/qrtr.h */
export const QRTR_TYPE_DEL_SERVER: G.QrtrPacketType.QRTR_TYPE_DEL_SERVER = 5;
/** Type number for the exit of a node; the kernel ignores it. @see linux/qrtr.h */
export const QRTR_TYPE_EXIT: G.QrtrPacketType.QRTR_TYPE_EXIT = 8;
/** A node announces itself to its neighbour. @see linux/qrtr.h */
export const QRTR_TYPE_HELLO: G.QrtrPacketType.QRTR_TYPE_HELLO = 2;
/** Send it to QRTR_PORT_CTRL to be told of services that match, now and later. @see linux/qrtr.h */
export const QRTR_TYPE_NEW_LOOKUP: G.QrtrPacketType.QRTR_TYPE_NEW_LOOKUP = 10;
/** A service has appeared. Send it to QRTR_PORT_CTRL to register one. @see linux/qrtr.h */
export const QRTR_TYPE_NEW_SERVER: G.QrtrPacketType.QRTR_TYPE_NEW_SERVER = 4;
/** Type number for an echo request; the kernel ignores it. @see linux/qrtr.h */
export const QRTR_TYPE_PING: G.QrtrPacketType.QRTR_TYPE_PING = 9;
/** The receiver has caught up and the sender may go on. @see linux/qrtr.h */
export const QRTR_TYPE_RESUME_TX: G.QrtrPacketType.QRTR_TYPE_RESUME_TX = 7;
/** Discards everything queued for one address, `struct sockaddr_in` or `sockaddr_in6`. Set only. @see https://docs.kernel.org/networking/rds.html */
export const RDS_CANCEL_SENT_TO: G.RdsOption.RDS_CANCEL_SENT_TO = 1;
/** To sendmsg(2): atomic compare-and-swap on 64 bits of remote memory, `struct rds_atomic_args`. @see https://docs.kernel.org/networking/rds.html */
export const RDS_CMSG_ATOMIC_CSWP: G.RdsControl.RDS_CMSG_ATOMIC_CSWP = 7;
/** To sendmsg(2): atomic fetch-and-add on 64 bits of remote memory, `struct rds_atomic_args`. @see https://docs.kernel.org/networking/rds.html */
export const RDS_CMSG_ATOMIC_FADD: G.RdsControl.RDS_CMSG_ATOMIC_FADD = 6;
/** From recvmsg(2): 64-bit mask of the port groups that are no longer congested. @see https://docs.kernel.org/networking/rds.html */
export const RDS_CMSG_CONG_UPDATE: G.RdsControl.RDS_CMSG_CONG_UPDATE = 5;
/** As RDS_CMSG_ATOMIC_CSWP, with masks for what is compared and what is swapped. @see https://docs.kernel.org/networking/rds.html */
export const RDS_CMSG_MASKED_ATOMIC_CSWP: G.RdsControl.RDS_CMSG_MASKED_ATOMIC_CSWP = 9;
/** As RDS_CMSG_ATOMIC_FADD, with a mask that stops carries between fields. @see https://docs.kernel.org/networking/rds.html */
export const RDS_CMSG_MASKED_ATOMIC_FADD: G.RdsControl.RDS_CMSG_MASKED_ATOMIC_FADD = 8;
/** To sendmsg(2): starts an RDMA transfer, `struct rds_rdma_args`. @see https://docs.kernel.org/networking/rds.html */
export const RDS_CMSG_RDMA_ARGS: G.RdsControl.RDS_CMSG_RDMA_ARGS = 1;
/** Both ways: the RDMA cookie (64 bits) of the memory the message is about. @see https://docs.kernel.org/networking/rds.html */
export const RDS_CMSG_RDMA_DEST: G.RdsControl.RDS_CMSG_RDMA_DEST = 2;
/** To sendmsg(2): maps memory and tells the peer its key, `struct rds_get_mr_args`. @see https://docs.kernel.org/networking/rds.html */
export const RDS_CMSG_RDMA_MAP: G.RdsControl.RDS_CMSG_RDMA_MAP = 3;
/** From recvmsg(2): an RDMA operation has ended, `struct rds_rdma_notify`. @see https://docs.kernel.org/networking/rds.html */
export const RDS_CMSG_RDMA_STATUS: G.RdsControl.RDS_CMSG_RDMA_STATUS = 4;
/** From recvmsg(2): receive path latencies in ns, `struct rds_cmsg_rx_trace`. @see https://docs.kernel.org/networking/rds.html */
export const RDS_CMSG_RXPATH_LATENCY: G.RdsControl.RDS_CMSG_RXPATH_LATENCY = 11;
/** From recvmsg(2): numbers of buffers that may be reused, `struct rds_zcopy_cookies`. @see https://docs.kernel.org/networking/rds.html */
export const RDS_CMSG_ZCOPY_COMPLETION: G.RdsControl.RDS_CMSG_ZCOPY_COMPLETION = 13;
/** To sendmsg(2) with MSG_ZEROCOPY: 32-bit number that names the buffer. @see https://docs.kernel.org/networking/rds.html */
export const RDS_CMSG_ZCOPY_COOKIE: G.RdsControl.RDS_CMSG_ZCOPY_COOKIE = 12;
/** Whether congestion updates come as RDS_CMSG_CONG_UPDATE instead of just waking poll(2); int. Set only. @see https://docs.kernel.org/networking/rds.html */
export const RDS_CONG_MONITOR: G.RdsOption.RDS_CONG_MONITOR = 6;
/** Bits in the congestion mask: port number modulo 64 gives the bit. @see linux/rds.h */
export const RDS_CONG_MONITOR_SIZE: G.RdsLimit.RDS_CONG_MONITOR_SIZE = 64;
/** Frees a memory mapping, `struct rds_free_mr_args`; a cookie of 0 with flags flushes the unused ones. Set only. @see https://docs.kernel.org/networking/rds.html */
export const RDS_FREE_MR: G.RdsOption.RDS_FREE_MR = 3;
/** Maps memory for RDMA, `struct rds_get_mr_args`; the cookie is written where `cookie_addr` points. Set only, despite the name. @see https://docs.kernel.org/networking/rds.html */
export const RDS_GET_MR: G.RdsOption.RDS_GET_MR = 2;
/** As RDS_GET_MR for an unconnected socket, with the destination in `struct rds_get_mr_for_dest_args`. Set only. @see https://docs.kernel.org/networking/rds.html */
export const RDS_GET_MR_FOR_DEST: G.RdsOption.RDS_GET_MR_FOR_DEST = 7;
/** Version of this binary interface, 3.1. @see linux/rds.h */
export const RDS_IB_ABI_VERSION: G.RdsLimit.RDS_IB_ABI_VERSION = 769;
/** Length of an InfiniBand GID in bytes. @see linux/rds.h */
export const RDS_IB_GID_LEN: G.RdsLimit.RDS_IB_GID_LEN = 16;
/** IPv4 connections as an array of `struct rds_info_connection`. @see https://docs.kernel.org/networking/rds.html */
export const RDS_INFO_CONNECTIONS: G.RdsInfoOption.RDS_INFO_CONNECTIONS = 10001;
/** The connection is up. @see linux/rds.h */
export const RDS_INFO_CONNECTION_FLAG_CONNECTED: G.RdsConnectionFlag.RDS_INFO_CONNECTION_FLAG_CONNECTED = 4;
/** The connection is being made. @see linux/rds.h */
export const RDS_INFO_CONNECTION_FLAG_CONNECTING: G.RdsConnectionFlag.RDS_INFO_CONNECTION_FLAG_CONNECTING = 2;
/** The connection is sending. @see linux/rds.h */
export const RDS_INFO_CONNECTION_FLAG_SENDING: G.RdsConnectionFlag.RDS_INFO_CONNECTION_FLAG_SENDING = 1;
/** Number set aside for statistics of connections; the kernel has no such table. @see https://docs.kernel.org/networking/rds.html */
export const RDS_INFO_CONNECTION_STATS: G.RdsInfoOption.RDS_INFO_CONNECTION_STATS = 10009;
/** Statistics as an array of `struct rds_info_counter`. @see https://docs.kernel.org/networking/rds.html */
export const RDS_INFO_COUNTERS: G.RdsInfoOption.RDS_INFO_COUNTERS = 10000;
/** Lowest number of the RDS_INFO tables. @see linux/rds.h */
export const RDS_INFO_FIRST: G.RdsLimit.RDS_INFO_FIRST = 10000;
/** InfiniBand connections as an array of `struct rds_info_rdma_connection`. @see https://docs.kernel.org/networking/rds.html */
export const RDS_INFO_IB_CONNECTIONS: G.RdsInfoOption.RDS_INFO_IB_CONNECTIONS = 10008;
/** Connections of the iWARP transport, which is gone from the kernel. @see https://docs.kernel.org/networking/rds.html */
export const RDS_INFO_IWARP_CONNECTIONS: G.RdsInfoOption.RDS_INFO_IWARP_CONNECTIONS = 10010;
/** Highest number of the RDS_INFO tables. @see linux/rds.h */
export const RDS_INFO_LAST: G.RdsLimit.RDS_INFO_LAST = 10017;
/** Meant to mark a message that wants an acknowledgement; present kernels do not report it. @see linux/rds.h */
export const RDS_INFO_MESSAGE_FLAG_ACK: G.RdsMessageFlag.RDS_INFO_MESSAGE_FLAG_ACK = 1;
/** Meant to mark a message that wants a fast acknowledgement; present kernels do not report it. @see linux/rds.h */
export const RDS_INFO_MESSAGE_FLAG_FAST_ACK: G.RdsMessageFlag.RDS_INFO_MESSAGE_FLAG_FAST_ACK = 2;
/** Messages received but not read, as an array of `struct rds_info_message`. @see https://docs.kernel.org/networking/rds.html */
export const RDS_INFO_RECV_MESSAGES: G.RdsInfoOption.RDS_INFO_RECV_MESSAGES = 10005;
/** Messages sent but not acknowledged, as an array of `struct rds_info_message`. @see https://docs.kernel.org/networking/rds.html */
export const RDS_INFO_RETRANS_MESSAGES: G.RdsInfoOption.RDS_INFO_RETRANS_MESSAGES = 10004;
/** Messages waiting to be sent, as an array of `struct rds_info_message`. @see https://docs.kernel.org/networking/rds.html */
export const RDS_INFO_SEND_MESSAGES: G.RdsInfoOption.RDS_INFO_SEND_MESSAGES = 10003;
/** RDS sockets as an array of `struct rds_info_socket`. @see https://docs.kernel.org/networking/rds.html */
export const RDS_INFO_SOCKETS: G.RdsInfoOption.RDS_INFO_SOCKETS = 10006;
/** TCP sockets of the TCP transport, as an array of `struct rds_info_tcp_socket`. @see https://docs.kernel.org/networking/rds.html */
export const RDS_INFO_TCP_SOCKETS: G.RdsInfoOption.RDS_INFO_TCP_SOCKETS = 10007;
/** Most cookies in one `struct rds_zcopy_cookies`. @see linux/rds.h */
export const RDS_MAX_ZCOOKIES: G.RdsLimit.RDS_MAX_ZCOOKIES = 8;
/** From the whole message being there to its delivery to the program. @see https://docs.kernel.org/networking/rds.html */
export const RDS_MSG_RX_DGRAM_DELIVERED: G.RdsRxTracePoint.RDS_MSG_RX_DGRAM_DELIVERED = 2;
/** From the start of the data to the whole message being there. @see https://docs.kernel.org/networking/rds.html */
export const RDS_MSG_RX_DGRAM_REASSEMBLE: G.RdsRxTracePoint.RDS_MSG_RX_DGRAM_REASSEMBLE = 1;
/** Number of trace points, the size of the arrays in `struct rds_rx_trace_so`. @see https://docs.kernel.org/networking/rds.html */
export const RDS_MSG_RX_DGRAM_TRACE_MAX: G.RdsRxTracePoint.RDS_MSG_RX_DGRAM_TRACE_MAX = 3;
/** From the message's header to the start of its data. @see https://docs.kernel.org/networking/rds.html */
export const RDS_MSG_RX_HDR_TO_DGRAM_START: G.RdsRxTracePoint.RDS_MSG_RX_HDR_TO_DGRAM_START = 0;
/** The program cancelled the RDMA operation. @see https://docs.kernel.org/networking/rds.html */
export const RDS_RDMA_CANCELED: G.RdsRdmaStatus.RDS_RDMA_CANCELED = 2;
/** Was for an RDS_BARRIER option that no longer exists; it has no effect. @see https://docs.kernel.org/networking/rds.html */
export const RDS_RDMA_DONTWAIT: G.RdsRdmaFlag.RDS_RDMA_DONTWAIT = 16;
/** The RDMA operation was dropped, for instance because the connection failed. @see https://docs.kernel.org/networking/rds.html */
export const RDS_RDMA_DROPPED: G.RdsRdmaStatus.RDS_RDMA_DROPPED = 3;
/** The message waits until the RDMA operation before it is done. @see https://docs.kernel.org/networking/rds.html */
export const RDS_RDMA_FENCE: G.RdsRdmaFlag.RDS_RDMA_FENCE = 2;
/** Makes the memory key invalid at once when the mapping is freed. @see https://docs.kernel.org/networking/rds.html */
export const RDS_RDMA_INVALIDATE: G.RdsRdmaFlag.RDS_RDMA_INVALIDATE = 4;
/** Asks for an RDS_CMSG_RDMA_STATUS control message when the operation is done. @see https://docs.kernel.org/networking/rds.html */
export const RDS_RDMA_NOTIFY_ME: G.RdsRdmaFlag.RDS_RDMA_NOTIFY_ME = 32;
/** The RDMA operation failed for another reason. @see https://docs.kernel.org/networking/rds.html */
export const RDS_RDMA_OTHER_ERROR: G.RdsRdmaStatus.RDS_RDMA_OTHER_ERROR = 4;
/** Mapping memory: the peer may write it too. Transferring: write to remote memory instead of reading. @see https://docs.kernel.org/networking/rds.html */
export const RDS_RDMA_READWRITE: G.RdsRdmaFlag.RDS_RDMA_READWRITE = 1;
/** The RDMA operation failed at the remote end, for instance because its memory key was invalid. @see https://docs.kernel.org/networking/rds.html */
export const RDS_RDMA_REMOTE_ERROR: G.RdsRdmaStatus.RDS_RDMA_REMOTE_ERROR = 1;
/** The peer is not interrupted for the operation. @see https://docs.kernel.org/networking/rds.html */
export const RDS_RDMA_SILENT: G.RdsRdmaFlag.RDS_RDMA_SILENT = 64;
/** The RDMA operation is done. @see https://docs.kernel.org/networking/rds.html */
export const RDS_RDMA_SUCCESS: G.RdsRdmaStatus.RDS_RDMA_SUCCESS = 0;
/** Frees the memory mapping after its first use. @see https://docs.kernel.org/networking/rds.html */
export const RDS_RDMA_USE_ONCE: G.RdsRdmaFlag.RDS_RDMA_USE_ONCE = 8;
/** Whether failed RDMA operations are reported in RDS_CMSG_RDMA_STATUS control messages; int. @see https://docs.kernel.org/networking/rds.html */
export const RDS_RECVERR: G.RdsOption.RDS_RECVERR = 5;
/** One more than the highest transport number. @see linux/rds.h */
export const RDS_TRANS_COUNT: G.RdsLimit.RDS_TRANS_COUNT = 3;
/** Unused number, left by the iWARP transport that was removed. @see https://docs.kernel.org/networking/rds.html */
export const RDS_TRANS_GAP: G.RdsTransport.RDS_TRANS_GAP = 1;
/** RDS over InfiniBand. @see https://docs.kernel.org/networking/rds.html */
export const RDS_TRANS_IB: G.RdsTransport.RDS_TRANS_IB = 0;
/** Deprecated name of RDS_TRANS_GAP; the iWARP transport is gone. @see https://docs.kernel.org/networking/rds.html */
export const RDS_TRANS_IWARP: G.RdsTransport.RDS_TRANS_GAP = 1;
/** No transport is attached yet; what getsockopt(2) reports before bind(2). @see https://docs.kernel.org/networking/rds.html */
export const RDS_TRANS_NONE: G.RdsTransport.RDS_TRANS_NONE = -1;
/** RDS over TCP. @see https://docs.kernel.org/networking/rds.html */
export const RDS_TRANS_TCP: G.RdsTransport.RDS_TRANS_TCP = 2;
/** Access to the called station is barred. @see linux/rose.h */
export const ROSE_ACCESS_BARRED: G.RoseCause.ROSE_ACCESS_BARRED = 11;
/** Nonzero leaves incoming calls unanswered until SIOCRSACCEPT. @see linux/rose.h */
export const ROSE_DEFER: G.RoseOption.ROSE_DEFER = 1;
/** The other end cleared the call. @see linux/rose.h */
export const ROSE_DTE_ORIGINATED: G.RoseCause.ROSE_DTE_ORIGINATED = 0;
/** Seconds by which a ROSE acknowledgement may be held back. @see linux/rose.h */
export const ROSE_HOLDBACK: G.RoseOption.ROSE_HOLDBACK = 7;
/** Minutes after which a ROSE call without traffic is cleared; 0 never. @see linux/rose.h */
export const ROSE_IDLE: G.RoseOption.ROSE_IDLE = 5;
/** The call asked for a facility that is not valid. @see linux/rose.h */
export const ROSE_INVALID_FACILITY: G.RoseCause.ROSE_INVALID_FACILITY = 3;
/** Protocol error at the local end. @see linux/rose.h */
export const ROSE_LOCAL_PROCEDURE: G.RoseCause.ROSE_LOCAL_PROCEDURE = 19;
/** Most digipeaters in a ROSE address, the size of `srose_digis`. @see linux/rose.h */
export const ROSE_MAX_DIGIS: G.RoseLimit.ROSE_MAX_DIGIS = 6;
/** Largest packet on a ROSE device in bytes. @see linux/rose.h */
export const ROSE_MTU: G.RoseLimit.ROSE_MTU = 251;
/** The network is congested. @see linux/rose.h */
export const ROSE_NETWORK_CONGESTION: G.RoseCause.ROSE_NETWORK_CONGESTION = 5;
/** The called address cannot be obtained. @see linux/rose.h */
export const ROSE_NOT_OBTAINABLE: G.RoseCause.ROSE_NOT_OBTAINABLE = 13;
/** The called station is busy. @see linux/rose.h */
export const ROSE_NUMBER_BUSY: G.RoseCause.ROSE_NUMBER_BUSY = 1;
/** The called station is out of order. @see linux/rose.h */
export const ROSE_OUT_OF_ORDER: G.RoseCause.ROSE_OUT_OF_ORDER = 9;
/** Nonzero puts a byte with the Q bit at the front of the data sent and received. @see linux/rose.h */
export const ROSE_QBITINCL: G.RoseOption.ROSE_QBITINCL = 6;
/** Protocol error at the remote end. @see linux/rose.h */
export const ROSE_REMOTE_PROCEDURE: G.RoseCause.ROSE_REMOTE_PROCEDURE = 17;
/** The called ship does not answer; a cause from the X.25 list. @see linux/rose.h */
export const ROSE_SHIP_ABSENT: G.RoseCause.ROSE_SHIP_ABSENT = 57;
/** Seconds to wait for the answer to a call request. @see linux/rose.h */
export const ROSE_T1: G.RoseOption.ROSE_T1 = 2;
/** Seconds to wait for the answer to a reset request. @see linux/rose.h */
export const ROSE_T2: G.RoseOption.ROSE_T2 = 3;
/** Seconds to wait for the answer to a clear request. @see linux/rose.h */
export const ROSE_T3: G.RoseOption.ROSE_T3 = 4;
/** IPv4 routing cache, gone: the bits from `RTF_NAT` to `RTF_LOCAL`, the kind of the destination. @see linux/ipv6_route.h @see net/route.h */
export const RTF_ADDRCLASSMASK: G.RouteFlagMask.RTF_ADDRCLASSMASK = 4160749568;
/** IPv6: the route comes from autoconfiguration. @see linux/ipv6_route.h @see net/route.h */
export const RTF_ADDRCONF: G.RouteFlag.RTF_ADDRCONF = 262144;
/** IPv6: with no router, all destinations count as on the link; deprecated. @see linux/ipv6_route.h @see net/route.h */
export const RTF_ALLONLINK: G.RouteFlag.RTF_ALLONLINK = 131072;
/** IPv6: the route leads to an anycast address. @see linux/ipv6_route.h @see net/route.h */
export const RTF_ANYCAST: G.RouteFlag.RTF_ANYCAST = 1048576;
/** IPv4 routing cache, gone: the destination is a broadcast address. @see linux/ipv6_route.h @see net/route.h */
export const RTF_BROADCAST: G.RouteFlag.RTF_BROADCAST = 268435456;
/** IPv6: a cached route, with the path MTU of a destination; read only. @see linux/ipv6_route.h @see net/route.h */
export const RTF_CACHE: G.RouteFlag.RTF_CACHE = 16777216;
/** IPv6: the default route, learned from a router advertisement. @see linux/ipv6_route.h @see net/route.h */
export const RTF_DEFAULT: G.RouteFlag.RTF_DEFAULT = 65536;
/** The route was made by a redirect. @see linux/ipv6_route.h @see net/route.h */
export const RTF_DYNAMIC: G.RouteFlag.RTF_DYNAMIC = 16;
/** IPv6: the route goes away after the time in rtmsg_info. @see linux/ipv6_route.h @see net/route.h */
export const RTF_EXPIRES: G.RouteFlag.RTF_EXPIRES = 4194304;
/** IPv6: the route depends on the flow label; not implemented. @see linux/ipv6_route.h @see net/route.h */
export const RTF_FLOW: G.RouteFlag.RTF_FLOW = 33554432;
/** The route goes through a router, whose address is given with it. @see linux/ipv6_route.h @see net/route.h */
export const RTF_GATEWAY: G.RouteFlag.RTF_GATEWAY = 2;
/** The destination is one host, not a network. @see linux/ipv6_route.h @see net/route.h */
export const RTF_HOST: G.RouteFlag.RTF_HOST = 4;
/** IPv4 routing cache, gone: the destination is an interface of this host. @see linux/ipv6_route.h @see net/route.h */
export const RTF_INTERFACE: G.RouteFlag.RTF_INTERFACE = 1073741824;
/** The field rt_irtt holds the first round trip time TCP assumes for the route. @see linux/ipv6_route.h @see net/route.h */
export const RTF_IRTT: G.RouteFlag.RTF_IRTT = 256;
/** IPv6: the route is bound to its link; obsolete, `RTF_ANYCAST` took the bit. @see linux/ipv6_route.h @see net/route.h */
export const RTF_LINKRT: G.RouteFlag.RTF_LINKRT = 1048576;
/** The route leads to an address of this host. @see linux/ipv6_route.h @see net/route.h */
export const RTF_LOCAL: G.RouteFlag.RTF_LOCAL = 2147483648;
/** The route was changed by a redirect. @see linux/ipv6_route.h @see net/route.h */
export const RTF_MODIFIED: G.RouteFlag.RTF_MODIFIED = 32;
/** Older name of `RTF_MTU`. @see linux/ipv6_route.h @see net/route.h */
export const RTF_MSS: G.RouteFlag.RTF_MTU = 64;
/** The field rt_mtu holds an MTU for the route, in bytes. @see linux/ipv6_route.h @see net/route.h */
export const RTF_MTU: G.RouteFlag.RTF_MTU = 64;
/** IPv4 routing cache, gone: the destination is a multicast address. @see linux/ipv6_route.h @see net/route.h */
export const RTF_MULTICAST: G.RouteFlag.RTF_MULTICAST = 536870912;
/** IPv4 routing cache, gone: the address is translated. @see linux/ipv6_route.h @see net/route.h */
export const RTF_NAT: G.RouteFlag.RTF_NAT = 134217728;
/** Packets are not forwarded along the route; not used by Linux. @see linux/ipv6_route.h @see net/route.h */
export const RTF_NOFORWARD: G.RouteFlag.RTF_NOFORWARD = 4096;
/** IPv6: the route has no next hop. @see linux/ipv6_route.h @see net/route.h */
export const RTF_NONEXTHOP: G.RouteFlag.RTF_NONEXTHOP = 2097152;
/** Packets along the route go without `IP_DF`; not used by Linux. @see linux/ipv6_route.h @see net/route.h */
export const RTF_NOPMTUDISC: G.RouteFlag.RTF_NOPMTUDISC = 16384;
/** IPv6: a copy of a route for one processor; read only. @see linux/ipv6_route.h @see net/route.h */
export const RTF_PCPU: G.RouteFlag.RTF_PCPU = 1073741824;
/** IPv6: the route is by policy; not implemented. @see linux/ipv6_route.h @see net/route.h */
export const RTF_POLICY: G.RouteFlag.RTF_POLICY = 67108864;
/** IPv6: the route to a prefix that a router advertisement called on-link. @see linux/ipv6_route.h @see net/route.h */
export const RTF_PREFIX_RT: G.RouteFlag.RTF_PREFIX_RT = 524288;
/** IPv6: two bits with the preference of a router, as `ICMPV6_ROUTER_PREF_HIGH`, from bit 27 on. @see linux/ipv6_route.h @see net/route.h */
export const RTF_PREF_MASK: G.RouteFlagMask.RTF_PREF_MASK = 402653184;
/** The route comes back after a timeout; not used by Linux. @see linux/ipv6_route.h @see net/route.h */
export const RTF_REINSTATE: G.RouteFlag.RTF_REINSTATE = 8;
/** Packets to the destination are refused with an error. @see linux/ipv6_route.h @see net/route.h */
export const RTF_REJECT: G.RouteFlag.RTF_REJECT = 512;
/** IPv6: the route comes from a route information option of a router advertisement, RFC 4191. @see linux/ipv6_route.h @see net/route.h */
export const RTF_ROUTEINFO: G.RouteFlag.RTF_ROUTEINFO = 8388608;
/** The route was made by hand; not used by Linux. @see linux/ipv6_route.h @see net/route.h */
export const RTF_STATIC: G.RouteFlag.RTF_STATIC = 1024;
/** Look-up goes on in the next table; these flags cannot say it on Linux, rtnetlink(7) can. @see linux/ipv6_route.h @see net/route.h */
export const RTF_THROW: G.RouteFlag.RTF_THROW = 8192;
/** The route is usable. @see linux/ipv6_route.h @see net/route.h */
export const RTF_UP: G.RouteFlag.RTF_UP = 1;
/** The field rt_window holds a bound for the TCP window of the route, in bytes. @see linux/ipv6_route.h @see net/route.h */
export const RTF_WINDOW: G.RouteFlag.RTF_WINDOW = 128;
/** A program resolves the link-layer address; not used by Linux. @see linux/ipv6_route.h @see net/route.h */
export const RTF_XRESOLVE: G.RouteFlag.RTF_XRESOLVE = 2048;
/** Sending: aborts the call with a 32-bit code. Received: the peer aborted it, and the call is over. @see https://docs.kernel.org/networking/rxrpc.html */
export const RXRPC_ABORT: G.RxrpcControl.RXRPC_ABORT = 2;
/** Received by a server: the client has the whole reply and the call is over. No data. @see https://docs.kernel.org/networking/rxrpc.html */
export const RXRPC_ACK: G.RxrpcControl.RXRPC_ACK = 3;
/** Received by a client: the server is busy and the call is over. No data. @see https://docs.kernel.org/networking/rxrpc.html */
export const RXRPC_BUSY: G.RxrpcControl.RXRPC_BUSY = 6;
/** Sent by a server with RXRPC_USER_CALL_ID: gives that number to a future incoming call. No data. @see https://docs.kernel.org/networking/rxrpc.html */
export const RXRPC_CHARGE_ACCEPT: G.RxrpcControl.RXRPC_CHARGE_ACCEPT = 14;
/** Sent with a client call: gives it a connection of its own. No data. @see https://docs.kernel.org/networking/rxrpc.html */
export const RXRPC_EXCLUSIVE_CALL: G.RxrpcControl.RXRPC_EXCLUSIVE_CALL = 10;
/** Deprecated: every call gets its own connection. No value; use RXRPC_EXCLUSIVE_CALL instead. @see https://docs.kernel.org/networking/rxrpc.html */
export const RXRPC_EXCLUSIVE_CONNECTION: G.RxrpcOption.RXRPC_EXCLUSIVE_CONNECTION = 3;
/** Received: a local error ended the call; the errno, 32 bits. @see https://docs.kernel.org/networking/rxrpc.html */
export const RXRPC_LOCAL_ERROR: G.RxrpcControl.RXRPC_LOCAL_ERROR = 7;
/** Lowest security level accepted, such as RXRPC_SECURITY_ENCRYPT; 32-bit integer. Set only. @see https://docs.kernel.org/networking/rxrpc.html */
export const RXRPC_MIN_SECURITY_LEVEL: G.RxrpcOption.RXRPC_MIN_SECURITY_LEVEL = 4;
/** Received: a network error ended the call; the errno, 32 bits. @see https://docs.kernel.org/networking/rxrpc.html */
export const RXRPC_NET_ERROR: G.RxrpcControl.RXRPC_NET_ERROR = 5;
/** Received by a server: a new call has come in. No data. @see https://docs.kernel.org/networking/rxrpc.html */
export const RXRPC_NEW_CALL: G.RxrpcControl.RXRPC_NEW_CALL = 8;
/** Packets are authenticated. @see https://docs.kernel.org/networking/rxrpc.html */
export const RXRPC_SECURITY_AUTH: G.RxrpcSecurityLevel.RXRPC_SECURITY_AUTH = 1;
/** Packets are encrypted. @see https://docs.kernel.org/networking/rxrpc.html */
export const RXRPC_SECURITY_ENCRYPT: G.RxrpcSecurityLevel.RXRPC_SECURITY_ENCRYPT = 2;
/** Name of the key that secures client calls, a string; the key is of type rxrpc. Set only, before bind(2). @see https://docs.kernel.org/networking/rxrpc.html */
export const RXRPC_SECURITY_KEY: G.RxrpcOption.RXRPC_SECURITY_KEY = 1;
/** Name of the keyring with a server's keys, a string. Set only, before bind(2). @see https://docs.kernel.org/networking/rxrpc.html */
export const RXRPC_SECURITY_KEYRING: G.RxrpcOption.RXRPC_SECURITY_KEYRING = 2;
/** No security protocol. @see https://docs.kernel.org/networking/rxrpc.html */
export const RXRPC_SECURITY_NONE: G.RxrpcSecurityIndex.RXRPC_SECURITY_NONE = 0;
/** Packets carry only a secure checksum. @see https://docs.kernel.org/networking/rxrpc.html */
export const RXRPC_SECURITY_PLAIN: G.RxrpcSecurityLevel.RXRPC_SECURITY_PLAIN = 0;
/** GSSAPI-based security. @see https://docs.kernel.org/networking/rxrpc.html */
export const RXRPC_SECURITY_RXGK: G.RxrpcSecurityIndex.RXRPC_SECURITY_RXGK = 4;
/** Kerberos 5 tickets; the kernel does not implement it. @see https://docs.kernel.org/networking/rxrpc.html */
export const RXRPC_SECURITY_RXK5: G.RxrpcSecurityIndex.RXRPC_SECURITY_RXK5 = 5;
/** Kerberos 4 or AFS kaserver tickets. @see https://docs.kernel.org/networking/rxrpc.html */
export const RXRPC_SECURITY_RXKAD: G.RxrpcSecurityIndex.RXRPC_SECURITY_RXKAD = 2;
/** Sent with a call: one to three 32-bit timeouts, hard (seconds), idle (ms) and normal (ms). @see https://docs.kernel.org/networking/rxrpc.html */
export const RXRPC_SET_CALL_TIMEOUT: G.RxrpcControl.RXRPC_SET_CALL_TIMEOUT = 13;
/** Highest control message type the kernel knows, int. Get only. @see https://docs.kernel.org/networking/rxrpc.html */
export const RXRPC_SUPPORTED_CMSG: G.RxrpcOption.RXRPC_SUPPORTED_CMSG = 6;
/** Sent with a call: the total bytes to be sent, a signed 64-bit integer. @see https://docs.kernel.org/networking/rxrpc.html */
export const RXRPC_TX_LENGTH: G.RxrpcControl.RXRPC_TX_LENGTH = 12;
/** Two 16-bit service IDs, both bound: calls to the first may be upgraded to the second. Set only. @see https://docs.kernel.org/networking/rxrpc.html */
export const RXRPC_UPGRADEABLE_SERVICE: G.RxrpcOption.RXRPC_UPGRADEABLE_SERVICE = 5;
/** Sent with a client call: asks the server to upgrade to a better service ID. No data. @see https://docs.kernel.org/networking/rxrpc.html */
export const RXRPC_UPGRADE_SERVICE: G.RxrpcControl.RXRPC_UPGRADE_SERVICE = 11;
/** Both ways: the program's own number for the call, an unsigned long. @see https://docs.kernel.org/networking/rxrpc.html */
export const RXRPC_USER_CALL_ID: G.RxrpcControl.RXRPC_USER_CALL_ID = 1;
/** One more than the highest RxRPC control message type. @see https://docs.kernel.org/networking/rxrpc.html */
export const RXRPC__SUPPORTED: G.RxrpcControl.RXRPC__SUPPORTED = 15;
/** Reports `RX_CHANGED` when frames come again after an `RX_TIMEOUT`, even with unchanged content. @see https://docs.kernel.org/networking/can.html#broadcast-manager-message-flags */
export const RX_ANNOUNCE_RESUME: G.BcmFlag.RX_ANNOUNCE_RESUME = 256;
/** Event: a first frame, or one whose watched content has changed, follows the head. @see https://docs.kernel.org/networking/can.html#broadcast-manager-operations */
export const RX_CHANGED: G.BcmOpcode.RX_CHANGED = 12;
/** Reports `RX_CHANGED` also when only the length of the frame changes. @see https://docs.kernel.org/networking/can.html#broadcast-manager-message-flags */
export const RX_CHECK_DLC: G.BcmFlag.RX_CHECK_DLC = 64;
/** Command: remove the receive subscription of `can_id`. @see https://docs.kernel.org/networking/can.html#broadcast-manager-operations */
export const RX_DELETE: G.BcmOpcode.RX_DELETE = 6;
/** Filters on the CAN ID alone, so that every frame is reported; no frames need follow the head. @see https://docs.kernel.org/networking/can.html#broadcast-manager-message-flags */
export const RX_FILTER_ID: G.BcmFlag.RX_FILTER_ID = 32;
/** Keeps the timeout monitor of `ival1` from starting by itself when a frame arrives. @see https://docs.kernel.org/networking/can.html#broadcast-manager-message-flags */
export const RX_NO_AUTOTIMER: G.BcmFlag.RX_NO_AUTOTIMER = 128;
/** Command: ask for the settings of the receive subscription of `can_id`, answered by `RX_STATUS`. @see https://docs.kernel.org/networking/can.html#broadcast-manager-operations */
export const RX_READ: G.BcmOpcode.RX_READ = 7;
/** Answers a remote transmission request for the CAN ID with the one frame given in this `RX_SETUP`. @see https://docs.kernel.org/networking/can.html#broadcast-manager-message-flags */
export const RX_RTR_FRAME: G.BcmFlag.RX_RTR_FRAME = 1024;
/** Command: create or change a subscription that filters received frames by content. @see https://docs.kernel.org/networking/can.html#broadcast-manager-operations */
export const RX_SETUP: G.BcmOpcode.RX_SETUP = 5;
/** Answer to `RX_READ` with the settings of the subscription. @see https://docs.kernel.org/networking/can.html#broadcast-manager-operations */
export const RX_STATUS: G.BcmOpcode.RX_STATUS = 10;
/** Event: no frame came within `ival1`, so a cyclic sender has gone quiet. @see https://docs.kernel.org/networking/can.html#broadcast-manager-operations */
export const RX_TIMEOUT: G.BcmOpcode.RX_TIMEOUT = 11;
/** Comes with `MSG_ERRQUEUE`: the struct sock_extended_err that goes with a transmit timestamp. @see https://docs.kernel.org/networking/can.html */
export const SCM_CAN_RAW_ERRQUEUE: G.CanRawControl.SCM_CAN_RAW_ERRQUEUE = 1;
/** Process, user and group id of the sender (struct ucred) on a UNIX socket, checked by the kernel; received with `SO_PASSCRED`. @see cmsg(3) @see unix(7) @see socket(7) */
export const SCM_CREDENTIALS: G.SocketControl.SCM_CREDENTIALS = 2;
/** Where a piece of payload lies in device memory (struct dmabuf_cmsg); give it back with `SO_DEVMEM_DONTNEED`. Since Linux 6.12. @see cmsg(3) @see unix(7) @see socket(7) */
export const SCM_DEVMEM_DMABUF: G.SocketControl.SCM_DEVMEM_DMABUF = 79;
/** Payload that landed in the ordinary buffer and not in device memory (struct dmabuf_cmsg); since Linux 6.12. @see cmsg(3) @see unix(7) @see socket(7) */
export const SCM_DEVMEM_LINEAR: G.SocketControl.SCM_DEVMEM_LINEAR = 78;
/** Bytes (int) still waiting on a UNIX stream socket after this receive; requested by `SO_INQ`. @see cmsg(3) @see unix(7) @see socket(7) */
export const SCM_INQ: G.SocketControl.SCM_INQ = 84;
/** Target class of the IUCV message as a 32-bit integer; given to sendmsg(2) and returned by recvmsg(2). @see https://docs.kernel.org/networking/iucv.html */
export const SCM_IUCV_TRGCLS: G.IucvControl.SCM_IUCV_TRGCLS = 1;
/** Received message's destination address, one byte; present when it was sent to a single address. @see https://docs.kernel.org/networking/j1939.html */
export const SCM_J1939_DEST_ADDR: G.J1939Control.SCM_J1939_DEST_ADDR = 1;
/** Received message's destination NAME, a u64; present when the destination has one. @see https://docs.kernel.org/networking/j1939.html */
export const SCM_J1939_DEST_NAME: G.J1939Control.SCM_J1939_DEST_NAME = 2;
/** Comes with `MSG_ERRQUEUE`: a struct sock_extended_err on the progress or failure of a transfer. @see https://docs.kernel.org/networking/j1939.html */
export const SCM_J1939_ERRQUEUE: G.J1939Control.SCM_J1939_ERRQUEUE = 4;
/** Received message's priority, one byte from 0 (highest) to 7. @see https://docs.kernel.org/networking/j1939.html */
export const SCM_J1939_PRIO: G.J1939Control.SCM_J1939_PRIO = 3;
/** Descriptor (int) of the sending process, a pidfd, on a UNIX socket with `SO_PASSPIDFD`; the receiver closes it. Since Linux 6.5. @see cmsg(3) @see unix(7) @see socket(7) */
export const SCM_PIDFD: G.SocketControl.SCM_PIDFD = 4;
/** Passes open descriptors (an array of int) over a UNIX socket; the receiver gets new numbers, which it must close. @see cmsg(3) @see unix(7) @see socket(7) */
export const SCM_RIGHTS: G.SocketControl.SCM_RIGHTS = 1;
/** Security label of the sender as a string, from a UNIX socket with `SO_PASSSEC`; `IP_PASSSEC` uses it at level `SOL_IP`. @see cmsg(3) @see unix(7) @see socket(7) */
export const SCM_SECURITY: G.SocketControl.SCM_SECURITY = 3;
/** Time the packet arrived (struct timeval, microseconds), requested by `SO_TIMESTAMP`. @see cmsg(3) @see unix(7) @see socket(7) */
export const SCM_TIMESTAMP: G.SocketControl.SCM_TIMESTAMP = 29;
/** Three struct timespec (software, unused, hardware) in struct scm_timestamping; when sent, the wanted timestamps as a u32 of flags. @see cmsg(3) @see unix(7) @see socket(7) */
export const SCM_TIMESTAMPING: G.SocketControl.SCM_TIMESTAMPING = 37;
/** TCP statistics as netlink attributes along with a transmit timestamp; requested by `SOF_TIMESTAMPING_OPT_STATS`. @see cmsg(3) @see unix(7) @see socket(7) */
export const SCM_TIMESTAMPING_OPT_STATS: G.SocketControl.SCM_TIMESTAMPING_OPT_STATS = 54;
/** Interface index and length of a packet with a hardware timestamp (struct scm_ts_pktinfo); by `SOF_TIMESTAMPING_OPT_PKTINFO`. @see cmsg(3) @see unix(7) @see socket(7) */
export const SCM_TIMESTAMPING_PKTINFO: G.SocketControl.SCM_TIMESTAMPING_PKTINFO = 58;
/** Time the packet arrived (struct timespec, nanoseconds), requested by `SO_TIMESTAMPNS`. @see cmsg(3) @see unix(7) @see socket(7) */
export const SCM_TIMESTAMPNS: G.SocketControl.SCM_TIMESTAMPNS = 35;
/** As the peer acknowledged the data. @see https://docs.kernel.org/networking/timestamping.html */
export const SCM_TSTAMP_ACK: G.TimestampType.SCM_TSTAMP_ACK = 2;
/** As the packet entered the packet scheduler. @see https://docs.kernel.org/networking/timestamping.html */
export const SCM_TSTAMP_SCHED: G.TimestampType.SCM_TSTAMP_SCHED = 1;
/** As the driver handed the packet to the network card, or as the card sent it. @see https://docs.kernel.org/networking/timestamping.html */
export const SCM_TSTAMP_SND: G.TimestampType.SCM_TSTAMP_SND = 0;
/** Sent along: the u32 id that the transmit timestamp of this datagram shall carry, with `SOF_TIMESTAMPING_OPT_ID`. Since Linux 6.13. @see cmsg(3) @see unix(7) @see socket(7) */
export const SCM_TS_OPT_ID: G.SocketControl.SCM_TS_OPT_ID = 81;
/** Sent along: when this packet should leave, a u64 in nanoseconds of the clock chosen by `SO_TXTIME`. @see cmsg(3) @see unix(7) @see socket(7) */
export const SCM_TXTIME: G.SocketControl.SCM_TXTIME = 61;
/** On the error queue, an int that tells whether the wireless peer acknowledged the frame; requested by `SO_WIFI_STATUS`. @see cmsg(3) @see unix(7) @see socket(7) */
export const SCM_WIFI_STATUS: G.SocketControl.SCM_WIFI_STATUS = 41;
/** Abort the association; the data sent along is the reason given to the peer. @see https://www.rfc-editor.org/rfc/rfc6458#section-5.3 */
export const SCTP_ABORT: G.SctpInfoFlag.SCTP_ABORT = 4;
/** The address is confirmed and in use. @see https://www.rfc-editor.org/rfc/rfc6458#section-8.2.2 */
export const SCTP_ACTIVE: G.SctpAddressState.SCTP_ACTIVE = 2;
/** The peer told its adaptation layer indication (struct sctp_adaptation_event). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-6.1 */
export const SCTP_ADAPTATION_INDICATION: G.SctpNotification.SCTP_ADAPTATION_INDICATION = 32775;
/** Adaptation layer indication sent in the setup of future associations (struct sctp_setadaptation). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_ADAPTATION_LAYER: G.SctpOption.SCTP_ADAPTATION_LAYER = 7;
/** The peer added the address to the association. @see https://www.rfc-editor.org/rfc/rfc6458#section-6.1.2 */
export const SCTP_ADDR_ADDED: G.SctpAddressChange.SCTP_ADDR_ADDED = 3;
/** The address can be reached again. @see https://www.rfc-editor.org/rfc/rfc6458#section-6.1.2 */
export const SCTP_ADDR_AVAILABLE: G.SctpAddressChange.SCTP_ADDR_AVAILABLE = 0;
/** A heartbeat proved that the address is the peer's. @see https://www.rfc-editor.org/rfc/rfc6458#section-6.1.2 */
export const SCTP_ADDR_CONFIRMED: G.SctpAddressChange.SCTP_ADDR_CONFIRMED = 5;
/** The address became the primary destination. @see https://www.rfc-editor.org/rfc/rfc6458#section-6.1.2 */
export const SCTP_ADDR_MADE_PRIM: G.SctpAddressChange.SCTP_ADDR_MADE_PRIM = 4;
/** Send to the address given with the message, not to the primary one. @see https://www.rfc-editor.org/rfc/rfc6458#section-5.3 */
export const SCTP_ADDR_OVER: G.SctpInfoFlag.SCTP_ADDR_OVER = 2;
/** Short name of `SCTP_ADDR_POTENTIALLY_FAILED`. @see https://www.rfc-editor.org/rfc/rfc6458#section-6.1.2 */
export const SCTP_ADDR_PF: G.SctpAddressChange.SCTP_ADDR_POTENTIALLY_FAILED = 6;
/** The address may have failed and others are preferred; told only if the state is exposed. @see https://www.rfc-editor.org/rfc/rfc6458#section-6.1.2 */
export const SCTP_ADDR_POTENTIALLY_FAILED: G.SctpAddressChange.SCTP_ADDR_POTENTIALLY_FAILED = 6;
/** The peer took the address out of the association. @see https://www.rfc-editor.org/rfc/rfc6458#section-6.1.2 */
export const SCTP_ADDR_REMOVED: G.SctpAddressChange.SCTP_ADDR_REMOVED = 2;
/** The address failed too often and is used no more. @see https://www.rfc-editor.org/rfc/rfc6458#section-6.1.2 */
export const SCTP_ADDR_UNREACHABLE: G.SctpAddressChange.SCTP_ADDR_UNREACHABLE = 1;
/** Add streams to a running association (struct sctp_add_streams, set only). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_ADD_STREAMS: G.SctpOption.SCTP_ADD_STREAMS = 121;
/** All associations, those that exist and those to come. @see https://www.rfc-editor.org/rfc/rfc6458 */
export const SCTP_ALL_ASSOC: G.SctpAssociation.SCTP_ALL_ASSOC = 2;
/** Whether address reconfiguration (RFC 5061) is offered to future associations (struct sctp_assoc_value). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_ASCONF_SUPPORTED: G.SctpOption.SCTP_ASCONF_SUPPORTED = 128;
/** Retransmission limit and cookie life, in milliseconds, and windows to read (struct sctp_assocparams). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_ASSOCINFO: G.SctpOption.SCTP_ASSOCINFO = 1;
/** An association began, ended or restarted (struct sctp_assoc_change). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-6.1 */
export const SCTP_ASSOC_CHANGE: G.SctpNotification.SCTP_ASSOC_CHANGE = 32769;
/** Older name of `SCTP_STREAM_CHANGE_DENIED`, which is RFC 6525's. @see https://www.rfc-editor.org/rfc/rfc6525#section-6.1.3 */
export const SCTP_ASSOC_CHANGE_DENIED: G.SctpStreamChange.SCTP_STREAM_CHANGE_DENIED = 4;
/** Older name of `SCTP_STREAM_CHANGE_FAILED`, which is RFC 6525's. @see https://www.rfc-editor.org/rfc/rfc6525#section-6.1.3 */
export const SCTP_ASSOC_CHANGE_FAILED: G.SctpStreamChange.SCTP_STREAM_CHANGE_FAILED = 8;
/** The peer refused to reset the association. @see https://www.rfc-editor.org/rfc/rfc6525#section-6.1.2 */
export const SCTP_ASSOC_RESET_DENIED: G.SctpAssociationReset.SCTP_ASSOC_RESET_DENIED = 4;
/** The association was reset, or could not be (struct sctp_assoc_reset_event). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-6.1 */
export const SCTP_ASSOC_RESET_EVENT: G.SctpNotification.SCTP_ASSOC_RESET_EVENT = 32779;
/** Resetting the association failed. @see https://www.rfc-editor.org/rfc/rfc6525#section-6.1.2 */
export const SCTP_ASSOC_RESET_FAILED: G.SctpAssociationReset.SCTP_ASSOC_RESET_FAILED = 8;
/** News of shared keys, or that the peer has no authentication (struct sctp_authkey_event). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-6.1 */
export const SCTP_AUTHENTICATION_EVENT: G.SctpNotification.SCTP_AUTHENTICATION_EVENT = 32776;
/** Older name of `SCTP_AUTHENTICATION_EVENT`, which is RFC 6458's. @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-6.1 */
export const SCTP_AUTHENTICATION_INDICATION: G.SctpNotification.SCTP_AUTHENTICATION_EVENT = 32776;
/** Number of the shared key that authenticates a message to send (struct sctp_authinfo). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-5.3 */
export const SCTP_AUTHINFO: G.SctpControl.SCTP_AUTHINFO = 6;
/** Number of the shared key in use for sending (struct sctp_authkeyid). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_AUTH_ACTIVE_KEY: G.SctpOption.SCTP_AUTH_ACTIVE_KEY = 24;
/** Add a chunk type that must arrive authenticated, for future associations (struct sctp_authchunk, set only). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_AUTH_CHUNK: G.SctpOption.SCTP_AUTH_CHUNK = 21;
/** Stop using a shared key; `SCTP_AUTH_FREE_KEY` tells when no data needs it (struct sctp_authkeyid, set only). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_AUTH_DEACTIVATE_KEY: G.SctpOption.SCTP_AUTH_DEACTIVATE_KEY = 35;
/** Delete a shared key that is not active (struct sctp_authkeyid, set only). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_AUTH_DELETE_KEY: G.SctpOption.SCTP_AUTH_DELETE_KEY = 25;
/** No data needs the deactivated key any more, so it can be deleted. @see https://www.rfc-editor.org/rfc/rfc6458#section-6.1.8 */
export const SCTP_AUTH_FREE_KEY: G.SctpAuthentication.SCTP_AUTH_FREE_KEY = 1;
/** HMAC with SHA-1, which every implementation must have. @see https://www.rfc-editor.org/rfc/rfc4895#section-3.3 */
export const SCTP_AUTH_HMAC_ID_SHA1: G.SctpHmac.SCTP_AUTH_HMAC_ID_SHA1 = 1;
/** HMAC with SHA-256. @see https://www.rfc-editor.org/rfc/rfc4895#section-3.3 */
export const SCTP_AUTH_HMAC_ID_SHA256: G.SctpHmac.SCTP_AUTH_HMAC_ID_SHA256 = 3;
/** Add a shared key for authentication (struct sctp_authkey, set only). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_AUTH_KEY: G.SctpOption.SCTP_AUTH_KEY = 23;
/** Older spelling of `SCTP_AUTH_NEW_KEY`, kept for compatibility. @see https://www.rfc-editor.org/rfc/rfc6458#section-6.1.8 */
export const SCTP_AUTH_NEWKEY: G.SctpAuthentication.SCTP_AUTH_NEW_KEY = 0;
/** A new shared key is in use. @see https://www.rfc-editor.org/rfc/rfc6458#section-6.1.8 */
export const SCTP_AUTH_NEW_KEY: G.SctpAuthentication.SCTP_AUTH_NEW_KEY = 0;
/** The peer does not support authentication. @see https://www.rfc-editor.org/rfc/rfc6458#section-6.1.8 */
export const SCTP_AUTH_NO_AUTH: G.SctpAuthentication.SCTP_AUTH_NO_AUTH = 2;
/** Whether authentication (RFC 4895) is offered to future associations (struct sctp_assoc_value). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_AUTH_SUPPORTED: G.SctpOption.SCTP_AUTH_SUPPORTED = 129;
/** Idle seconds after which associations of a one-to-many socket are closed, 0 never (int). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_AUTOCLOSE: G.SctpOption.SCTP_AUTOCLOSE = 4;
/** Tell peers by itself when addresses of this host come and go (bool); only when bound to the wildcard address. @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_AUTO_ASCONF: G.SctpOption.SCTP_AUTO_ASCONF = 30;
/** Bind the addresses too; as an option `SCTP_SOCKOPT_BINDX_ADD`. @see sctp_bindx(3) */
export const SCTP_BINDX_ADD_ADDR: G.SctpBindFlag.SCTP_BINDX_ADD_ADDR = 1;
/** Unbind the addresses; as an option `SCTP_SOCKOPT_BINDX_REM`. @see sctp_bindx(3) */
export const SCTP_BINDX_REM_ADDR: G.SctpBindFlag.SCTP_BINDX_REM_ADDR = 2;
/** The association could not be set up. @see https://www.rfc-editor.org/rfc/rfc6458#section-6.1.1 */
export const SCTP_CANT_STR_ASSOC: G.SctpAssociationChange.SCTP_CANT_STR_ASSOC = 4;
/** The association is not set up, or is over. @see https://www.rfc-editor.org/rfc/rfc6458#section-8.2.1 */
export const SCTP_CLOSED: G.SctpState.SCTP_CLOSED = 1;
/** The association failed or was aborted. @see https://www.rfc-editor.org/rfc/rfc6458#section-6.1.1 */
export const SCTP_COMM_LOST: G.SctpAssociationChange.SCTP_COMM_LOST = 1;
/** The association is up and can carry data. @see https://www.rfc-editor.org/rfc/rfc6458#section-6.1.1 */
export const SCTP_COMM_UP: G.SctpAssociationChange.SCTP_COMM_UP = 0;
/** Default context number that received messages of an association carry (struct sctp_assoc_value). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_CONTEXT: G.SctpOption.SCTP_CONTEXT = 17;
/** The cookie was sent back, and COOKIE ACK is awaited. @see https://www.rfc-editor.org/rfc/rfc6458#section-8.2.1 */
export const SCTP_COOKIE_ECHOED: G.SctpState.SCTP_COOKIE_ECHOED = 3;
/** INIT was sent, and the peer's INIT ACK with the cookie is awaited. @see https://www.rfc-editor.org/rfc/rfc6458#section-8.2.1 */
export const SCTP_COOKIE_WAIT: G.SctpState.SCTP_COOKIE_WAIT = 2;
/** All associations that exist now, not the socket's defaults. @see https://www.rfc-editor.org/rfc/rfc6458 */
export const SCTP_CURRENT_ASSOC: G.SctpAssociation.SCTP_CURRENT_ASSOC = 1;
/** No notification: when subscribed to, each message comes with a `SCTP_SNDRCV` control message. @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-6.1 */
export const SCTP_DATA_IO_EVENT: G.SctpNotification.SCTP_DATA_IO_EVENT = 32768;
/** The message was put on the wire; the peer may or may not have it. @see https://www.rfc-editor.org/rfc/rfc6458#section-6.1.11 */
export const SCTP_DATA_SENT: G.SctpSendFailed.SCTP_DATA_SENT = 1;
/** The message was never put on the wire. @see https://www.rfc-editor.org/rfc/rfc6458#section-6.1.11 */
export const SCTP_DATA_UNSENT: G.SctpSendFailed.SCTP_DATA_UNSENT = 0;
/** Partial reliability policy and value used where a send names none (struct sctp_default_prinfo). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_DEFAULT_PRINFO: G.SctpOption.SCTP_DEFAULT_PRINFO = 114;
/** Defaults for sending (struct sctp_sndrcvinfo); deprecated in favour of `SCTP_DEFAULT_SNDINFO`. @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_DEFAULT_SEND_PARAM: G.SctpOption.SCTP_DEFAULT_SEND_PARAM = 10;
/** Stream, flags, protocol ID and context used where a send names none (struct sctp_sndinfo). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_DEFAULT_SNDINFO: G.SctpOption.SCTP_DEFAULT_SNDINFO = 34;
/** Other spelling of `SCTP_DELAYED_SACK`, which is RFC 6458's. @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_DELAYED_ACK: G.SctpOption.SCTP_DELAYED_SACK = 16;
/** Old name of `SCTP_DELAYED_SACK`, from when only the time could be set. @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_DELAYED_ACK_TIME: G.SctpOption.SCTP_DELAYED_SACK = 16;
/** Delay in milliseconds and packet count of delayed acks (struct sctp_sack_info); count 1 turns the delay off. @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_DELAYED_SACK: G.SctpOption.SCTP_DELAYED_SACK = 16;
/** Do not fragment: messages larger than the path allows fail with `EMSGSIZE` (bool). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_DISABLE_FRAGMENTS: G.SctpOption.SCTP_DISABLE_FRAGMENTS = 8;
/** One more IPv4 address of the peer to set up an association with (struct in_addr). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-5.3 */
export const SCTP_DSTADDRV4: G.SctpControl.SCTP_DSTADDRV4 = 7;
/** One more IPv6 address of the peer to set up an association with (struct in6_addr). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-5.3 */
export const SCTP_DSTADDRV6: G.SctpControl.SCTP_DSTADDRV6 = 8;
/** Whether explicit congestion notification is offered to future associations (struct sctp_assoc_value). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_ECN_SUPPORTED: G.SctpOption.SCTP_ECN_SUPPORTED = 130;
/** No association at all. @see https://www.rfc-editor.org/rfc/rfc6458#section-8.2.1 */
export const SCTP_EMPTY: G.SctpState.SCTP_EMPTY = 0;
/** The peer may ask to add streams. @see https://www.rfc-editor.org/rfc/rfc6525#section-6.3.1 */
export const SCTP_ENABLE_CHANGE_ASSOC_REQ: G.SctpEnableReset.SCTP_ENABLE_CHANGE_ASSOC_REQ = 4;
/** The peer may ask to reset the whole association. @see https://www.rfc-editor.org/rfc/rfc6525#section-6.3.1 */
export const SCTP_ENABLE_RESET_ASSOC_REQ: G.SctpEnableReset.SCTP_ENABLE_RESET_ASSOC_REQ = 2;
/** The peer may ask to reset streams. @see https://www.rfc-editor.org/rfc/rfc6525#section-6.3.1 */
export const SCTP_ENABLE_RESET_STREAM_REQ: G.SctpEnableReset.SCTP_ENABLE_RESET_STREAM_REQ = 1;
/** Which reconfiguration requests of the peer are allowed, `SCTP_ENABLE_RESET_STREAM_REQ` etc. (struct sctp_assoc_value). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_ENABLE_STREAM_RESET: G.SctpOption.SCTP_ENABLE_STREAM_RESET = 118;
/** Everything that can be allowed, 7. @see https://www.rfc-editor.org/rfc/rfc6525#section-6.3.1 */
export const SCTP_ENABLE_STRRESET_MASK: G.SctpEnableReset.SCTP_ENABLE_STRRESET_MASK = 7;
/** Shut the association down gracefully once everything queued is sent. @see https://www.rfc-editor.org/rfc/rfc6458#section-5.3 */
export const SCTP_EOF: G.SctpInfoFlag.SCTP_EOF = 512;
/** Data can flow in both directions. @see https://www.rfc-editor.org/rfc/rfc6458#section-8.2.1 */
export const SCTP_ESTABLISHED: G.SctpState.SCTP_ESTABLISHED = 4;
/** Turn one kind of notification on or off (struct sctp_event). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_EVENT: G.SctpOption.SCTP_EVENT = 127;
/** Which notifications arrive, one byte each (struct sctp_event_subscribe); deprecated in favour of `SCTP_EVENT`. @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_EVENTS: G.SctpOption.SCTP_EVENTS = 11;
/** Short name of `SCTP_EXPOSE_POTENTIALLY_FAILED_STATE`, which is RFC 7829's. @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_EXPOSE_PF_STATE: G.SctpOption.SCTP_EXPOSE_POTENTIALLY_FAILED_STATE = 131;
/** Whether programs see the potentially failed state of paths: 0 unset, 1 no, 2 yes (struct sctp_assoc_value). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_EXPOSE_POTENTIALLY_FAILED_STATE: G.SctpOption.SCTP_EXPOSE_POTENTIALLY_FAILED_STATE = 131;
/** Too many transmissions in a row went unanswered. @see linux/sctp.h */
export const SCTP_FAILED_THRESHOLD: G.SctpError.SCTP_FAILED_THRESHOLD = 0;
/** Let parts of messages from different associations arrive in turns during partial delivery (int, 0 or 1). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_FRAGMENT_INTERLEAVE: G.SctpOption.SCTP_FRAGMENT_INTERLEAVE = 18;
/** Associations to come: the socket's defaults are got or set. @see https://www.rfc-editor.org/rfc/rfc6458 */
export const SCTP_FUTURE_ASSOC: G.SctpAssociation.SCTP_FUTURE_ASSOC = 0;
/** IDs of all associations of a one-to-many socket (struct sctp_assoc_ids, get only). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_GET_ASSOC_ID_LIST: G.SctpOption.SCTP_GET_ASSOC_ID_LIST = 29;
/** Number of associations of a one-to-many socket (32-bit unsigned, get only). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_GET_ASSOC_NUMBER: G.SctpOption.SCTP_GET_ASSOC_NUMBER = 28;
/** Counters of an association (struct sctp_assoc_stats, get only); reading resets the greatest timeout seen. @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_GET_ASSOC_STATS: G.SctpOption.SCTP_GET_ASSOC_STATS = 112;
/** All addresses this side is bound to (struct sctp_getaddrs, get only). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_GET_LOCAL_ADDRS: G.SctpOption.SCTP_GET_LOCAL_ADDRS = 109;
/** All addresses of the peer (struct sctp_getaddrs, get only). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_GET_PEER_ADDRS: G.SctpOption.SCTP_GET_PEER_ADDRS = 108;
/** State, congestion window and round-trip time of a peer's address (struct sctp_paddrinfo, get only). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_GET_PEER_ADDR_INFO: G.SctpOption.SCTP_GET_PEER_ADDR_INFO = 15;
/** The address answered a heartbeat. @see linux/sctp.h */
export const SCTP_HEARTBEAT_SUCCESS: G.SctpError.SCTP_HEARTBEAT_SUCCESS = 2;
/** HMAC algorithms the peer must use, in order of preference (struct sctp_hmacalgo). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_HMAC_IDENT: G.SctpOption.SCTP_HMAC_IDENT = 22;
/** The address failed and is not used for data. @see https://www.rfc-editor.org/rfc/rfc6458#section-8.2.2 */
export const SCTP_INACTIVE: G.SctpAddressState.SCTP_INACTIVE = 0;
/** Parameters for the association that this sendmsg(2) sets up (struct sctp_initmsg). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-5.3 */
export const SCTP_INIT: G.SctpControl.SCTP_INIT = 0;
/** Numbers of streams, attempts and timeout for setting up associations (struct sctp_initmsg). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_INITMSG: G.SctpOption.SCTP_INITMSG = 2;
/** Interleave the messages of streams (I-DATA, RFC 8260); needs sysctl net.sctp.intl_enable (struct sctp_assoc_value). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_INTERLEAVING_SUPPORTED: G.SctpOption.SCTP_INTERLEAVING_SUPPORTED = 125;
/** An error inside the SCTP stack of this host. @see linux/sctp.h */
export const SCTP_INTERNAL_ERROR: G.SctpError.SCTP_INTERNAL_ERROR = 4;
/** Return IPv4 addresses as mapped IPv6 ones on AF_INET6 sockets (bool, on by default). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_I_WANT_MAPPED_V4_ADDR: G.SctpOption.SCTP_I_WANT_MAPPED_V4_ADDR = 12;
/** Chunk types that this side wants authenticated (struct sctp_authchunks, get only). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_LOCAL_AUTH_CHUNKS: G.SctpOption.SCTP_LOCAL_AUTH_CHUNKS = 27;
/** Most bytes of a message in one packet, 0 as many as the path allows (struct sctp_assoc_value). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_MAXSEG: G.SctpOption.SCTP_MAXSEG = 13;
/** Most packets sent in one burst (struct sctp_assoc_value). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_MAX_BURST: G.SctpOption.SCTP_MAX_BURST = 20;
/** Send small messages at once instead of bundling them by Nagle's algorithm (bool). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_NODELAY: G.SctpOption.SCTP_NODELAY = 3;
/** The message, or in struct sctp_nxtinfo the next one, is a notification; the same bit as `MSG_NOTIFICATION`. @see https://www.rfc-editor.org/rfc/rfc6458#section-5.3 */
export const SCTP_NOTIFICATION: G.SctpInfoFlag.SCTP_NOTIFICATION = 32768;
/** What the next message is like (struct sctp_nxtinfo); asked for with `SCTP_RECVNXTINFO`. @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-5.3 */
export const SCTP_NXTINFO: G.SctpControl.SCTP_NXTINFO = 4;
/** The rest of the message that was partly delivered will not come. @see https://www.rfc-editor.org/rfc/rfc6458#section-6.1.7 */
export const SCTP_PARTIAL_DELIVERY_ABORTED: G.SctpPartialDelivery.SCTP_PARTIAL_DELIVERY_ABORTED = 0;
/** Something happened to a message under partial delivery (struct sctp_pdapi_event). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-6.1 */
export const SCTP_PARTIAL_DELIVERY_EVENT: G.SctpNotification.SCTP_PARTIAL_DELIVERY_EVENT = 32774;
/** Bytes of an unfinished message at which its delivery begins (32-bit unsigned). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_PARTIAL_DELIVERY_POINT: G.SctpOption.SCTP_PARTIAL_DELIVERY_POINT = 19;
/** An address of the peer changed its state (struct sctp_paddr_change). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-6.1 */
export const SCTP_PEER_ADDR_CHANGE: G.SctpNotification.SCTP_PEER_ADDR_CHANGE = 32770;
/** Heartbeats, path MTU discovery, retransmissions and delayed acks of a peer's address (struct sctp_paddrparams). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_PEER_ADDR_PARAMS: G.SctpOption.SCTP_PEER_ADDR_PARAMS = 9;
/** Failures after which a path is potentially failed and then unreachable (struct sctp_paddrthlds). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_PEER_ADDR_THLDS: G.SctpOption.SCTP_PEER_ADDR_THLDS = 31;
/** `SCTP_PEER_ADDR_THLDS` and the failures after which the primary path is switched (struct sctp_paddrthlds_v2). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_PEER_ADDR_THLDS_V2: G.SctpOption.SCTP_PEER_ADDR_THLDS_V2 = 37;
/** Chunk types that the peer wants authenticated (struct sctp_authchunks, get only). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_PEER_AUTH_CHUNKS: G.SctpOption.SCTP_PEER_AUTH_CHUNKS = 26;
/** The peer behaves wrongly. @see linux/sctp.h */
export const SCTP_PEER_FAULTY: G.SctpError.SCTP_PEER_FAULTY = 6;
/** Linux's short name of `SCTP_POTENTIALLY_FAILED`, which is RFC 7829's. @see https://www.rfc-editor.org/rfc/rfc6458#section-8.2.2 */
export const SCTP_PF: G.SctpAddressState.SCTP_POTENTIALLY_FAILED = 1;
/** Milliseconds between path MTU probes, at least 5000, 0 turns them off (struct sctp_probeinterval). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_PLPMTUD_PROBE_INTERVAL: G.SctpOption.SCTP_PLPMTUD_PROBE_INTERVAL = 133;
/** The address has failed a few times and is avoided for data, but is still probed. @see https://www.rfc-editor.org/rfc/rfc6458#section-8.2.2 */
export const SCTP_POTENTIALLY_FAILED: G.SctpAddressState.SCTP_POTENTIALLY_FAILED = 1;
/** Address of the peer that data is sent to first (struct sctp_prim). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_PRIMARY_ADDR: G.SctpOption.SCTP_PRIMARY_ADDR = 6;
/** Partial reliability policy and value of a message to send (struct sctp_prinfo). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-5.3 */
export const SCTP_PRINFO: G.SctpControl.SCTP_PRINFO = 5;
/** How many messages an association gave up under a policy (struct sctp_prstatus, get only). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_PR_ASSOC_STATUS: G.SctpOption.SCTP_PR_ASSOC_STATUS = 115;
/** All policies together, for `SCTP_PR_ASSOC_STATUS` and `SCTP_PR_STREAM_STATUS`. @see https://www.rfc-editor.org/rfc/rfc7496 */
export const SCTP_PR_SCTP_ALL: G.SctpPolicy.SCTP_PR_SCTP_ALL = 128;
/** Bits of the flags of a send that hold the policy. @see https://www.rfc-editor.org/rfc/rfc7496 */
export const SCTP_PR_SCTP_MASK: G.SctpPolicy.SCTP_PR_SCTP_MASK = 48;
/** Highest policy, now `SCTP_PR_SCTP_PRIO`. @see https://www.rfc-editor.org/rfc/rfc7496 */
export const SCTP_PR_SCTP_MAX: G.SctpPolicy.SCTP_PR_SCTP_MAX = 48;
/** Never give up: the message is sent reliably. @see https://www.rfc-editor.org/rfc/rfc7496 */
export const SCTP_PR_SCTP_NONE: G.SctpPolicy.SCTP_PR_SCTP_NONE = 0;
/** Give up messages of low priority for lack of send buffer; lower numbers are more important. @see https://www.rfc-editor.org/rfc/rfc7496 */
export const SCTP_PR_SCTP_PRIO: G.SctpPolicy.SCTP_PR_SCTP_PRIO = 48;
/** Give up after so many retransmissions. @see https://www.rfc-editor.org/rfc/rfc7496 */
export const SCTP_PR_SCTP_RTX: G.SctpPolicy.SCTP_PR_SCTP_RTX = 32;
/** Give up when the message is not sent within so many milliseconds. @see https://www.rfc-editor.org/rfc/rfc7496 */
export const SCTP_PR_SCTP_TTL: G.SctpPolicy.SCTP_PR_SCTP_TTL = 16;
/** How many messages one stream gave up under a policy (struct sctp_prstatus, get only). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_PR_STREAM_STATUS: G.SctpOption.SCTP_PR_STREAM_STATUS = 116;
/** Whether partial reliability is offered to future associations (struct sctp_assoc_value). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_PR_SUPPORTED: G.SctpOption.SCTP_PR_SUPPORTED = 113;
/** How a message came: stream, flags, protocol ID (struct sctp_rcvinfo); asked for with `SCTP_RECVRCVINFO`. @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-5.3 */
export const SCTP_RCVINFO: G.SctpControl.SCTP_RCVINFO = 3;
/** An acknowledgement of data came from the address. @see linux/sctp.h */
export const SCTP_RECEIVED_SACK: G.SctpError.SCTP_RECEIVED_SACK = 1;
/** Whether stream reconfiguration (RFC 6525) is offered to future associations (struct sctp_assoc_value). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_RECONFIG_SUPPORTED: G.SctpOption.SCTP_RECONFIG_SUPPORTED = 117;
/** Attach a `SCTP_NXTINFO` control message about the message after this one, if it is there (bool). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_RECVNXTINFO: G.SctpOption.SCTP_RECVNXTINFO = 33;
/** Attach a `SCTP_RCVINFO` control message to received messages (bool). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_RECVRCVINFO: G.SctpOption.SCTP_RECVRCVINFO = 32;
/** The peer sent an Operational Error chunk (struct sctp_remote_error). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-6.1 */
export const SCTP_REMOTE_ERROR: G.SctpNotification.SCTP_REMOTE_ERROR = 32772;
/** UDP port of a peer that SCTP is wrapped for (RFC 6951), in network order (struct sctp_udpencaps). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_REMOTE_UDP_ENCAPS_PORT: G.SctpOption.SCTP_REMOTE_UDP_ENCAPS_PORT = 132;
/** Reset all sequence numbers of an association (its ID, set only). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_RESET_ASSOC: G.SctpOption.SCTP_RESET_ASSOC = 120;
/** Reset the sequence numbers of streams (struct sctp_reset_streams, set only). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_RESET_STREAMS: G.SctpOption.SCTP_RESET_STREAMS = 119;
/** The program itself asked for the change. @see linux/sctp.h */
export const SCTP_RESPONSE_TO_USER_REQ: G.SctpError.SCTP_RESPONSE_TO_USER_REQ = 3;
/** The peer started anew, and the association was set up again with it. @see https://www.rfc-editor.org/rfc/rfc6458#section-6.1.1 */
export const SCTP_RESTART: G.SctpAssociationChange.SCTP_RESTART = 2;
/** Let several one-to-one sockets bind one port (bool); set it before bind(2) on all of them. @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_REUSE_PORT: G.SctpOption.SCTP_REUSE_PORT = 36;
/** Initial, greatest and least retransmission timeout in milliseconds (struct sctp_rtoinfo). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_RTOINFO: G.SctpOption.SCTP_RTOINFO = 0;
/** Ask the peer to acknowledge this message without delay. @see https://www.rfc-editor.org/rfc/rfc6458#section-5.3 */
export const SCTP_SACK_IMMEDIATELY: G.SctpInfoFlag.SCTP_SACK_IMMEDIATELY = 8;
/** Send the message on all associations of a one-to-many socket. @see https://www.rfc-editor.org/rfc/rfc6458#section-5.3 */
export const SCTP_SENDALL: G.SctpInfoFlag.SCTP_SENDALL = 64;
/** All data is sent and acknowledged (struct sctp_sender_dry_event). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-6.1 */
export const SCTP_SENDER_DRY_EVENT: G.SctpNotification.SCTP_SENDER_DRY_EVENT = 32777;
/** Not an option: how security modules are told of an association set up by sendmsg(2). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_SENDMSG_CONNECT: G.SctpOption.SCTP_SENDMSG_CONNECT = 126;
/** A message could not be delivered (struct sctp_send_failed); deprecated for `SCTP_SEND_FAILED_EVENT`. @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-6.1 */
export const SCTP_SEND_FAILED: G.SctpNotification.SCTP_SEND_FAILED = 32771;
/** A message could not be delivered and comes back (struct sctp_send_failed_event). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-6.1 */
export const SCTP_SEND_FAILED_EVENT: G.SctpNotification.SCTP_SEND_FAILED_EVENT = 32781;
/** Ask the peer to use this one of our addresses as its primary (struct sctp_setpeerprim, set only). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_SET_PEER_PRIMARY_ADDR: G.SctpOption.SCTP_SET_PEER_PRIMARY_ADDR = 5;
/** SHUTDOWN ACK was sent, and SHUTDOWN COMPLETE is awaited. @see https://www.rfc-editor.org/rfc/rfc6458#section-8.2.1 */
export const SCTP_SHUTDOWN_ACK_SENT: G.SctpState.SCTP_SHUTDOWN_ACK_SENT = 8;
/** The association was shut down gracefully. @see https://www.rfc-editor.org/rfc/rfc6458#section-6.1.1 */
export const SCTP_SHUTDOWN_COMP: G.SctpAssociationChange.SCTP_SHUTDOWN_COMP = 3;
/** The peer is shutting down, so nothing more should be sent (struct sctp_shutdown_event). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-6.1 */
export const SCTP_SHUTDOWN_EVENT: G.SctpNotification.SCTP_SHUTDOWN_EVENT = 32773;
/** The shutdown took too long and its guard timer ran out. @see linux/sctp.h */
export const SCTP_SHUTDOWN_GUARD_EXPIRES: G.SctpError.SCTP_SHUTDOWN_GUARD_EXPIRES = 5;
/** The program closed the association; data still has to be acknowledged. @see https://www.rfc-editor.org/rfc/rfc6458#section-8.2.1 */
export const SCTP_SHUTDOWN_PENDING: G.SctpState.SCTP_SHUTDOWN_PENDING = 5;
/** The peer sent SHUTDOWN; our data still has to be acknowledged. @see https://www.rfc-editor.org/rfc/rfc6458#section-8.2.1 */
export const SCTP_SHUTDOWN_RECEIVED: G.SctpState.SCTP_SHUTDOWN_RECEIVED = 7;
/** SHUTDOWN was sent, and SHUTDOWN ACK is awaited. @see https://www.rfc-editor.org/rfc/rfc6458#section-8.2.1 */
export const SCTP_SHUTDOWN_SENT: G.SctpState.SCTP_SHUTDOWN_SENT = 6;
/** How to send a message: stream, flags, protocol ID, context (struct sctp_sndinfo). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-5.3 */
export const SCTP_SNDINFO: G.SctpControl.SCTP_SNDINFO = 2;
/** How to send, or how it was received (struct sctp_sndrcvinfo); deprecated for `SCTP_SNDINFO` and `SCTP_RCVINFO`. @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-5.3 */
export const SCTP_SNDRCV: G.SctpControl.SCTP_SNDRCV = 1;
/** Start of the notification types, 32768; lower numbers are reserved. @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-6.1 */
export const SCTP_SN_TYPE_BASE: G.SctpNotification.SCTP_SN_TYPE_BASE = 32768;
/** Highest notification type these headers know. @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-6.1 */
export const SCTP_SN_TYPE_MAX: G.SctpNotification.SCTP_SN_TYPE_MAX = 32781;
/** Bind more addresses, packed one after another (set only); what sctp_bindx(3) uses. @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_SOCKOPT_BINDX_ADD: G.SctpOption.SCTP_SOCKOPT_BINDX_ADD = 100;
/** Unbind addresses, packed one after another (set only); what sctp_bindx(3) uses. @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_SOCKOPT_BINDX_REM: G.SctpOption.SCTP_SOCKOPT_BINDX_REM = 101;
/** Connect to a peer by several packed addresses; setsockopt(2) returns the association ID (set only). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_SOCKOPT_CONNECTX: G.SctpOption.SCTP_SOCKOPT_CONNECTX = 110;
/** sctp_connectx(3) as a getsockopt(2) call, with a pointer to the addresses in struct sctp_getaddrs_old. @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_SOCKOPT_CONNECTX3: G.SctpOption.SCTP_SOCKOPT_CONNECTX3 = 111;
/** First form of `SCTP_SOCKOPT_CONNECTX`, which does not return the association ID (set only). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_SOCKOPT_CONNECTX_OLD: G.SctpOption.SCTP_SOCKOPT_CONNECTX_OLD = 107;
/** Split an association off into a socket of its own, whose descriptor is returned (sctp_peeloff_arg_t, get only). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_SOCKOPT_PEELOFF: G.SctpOption.SCTP_SOCKOPT_PEELOFF = 102;
/** `SCTP_SOCKOPT_PEELOFF` with `SOCK_CLOEXEC` and `SOCK_NONBLOCK` (sctp_peeloff_flags_arg_t, get only). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_SOCKOPT_PEELOFF_FLAGS: G.SctpOption.SCTP_SOCKOPT_PEELOFF_FLAGS = 122;
/** The scheduler used when none is chosen, on Linux `SCTP_SS_FCFS`. @see https://www.rfc-editor.org/rfc/rfc8260#section-3 */
export const SCTP_SS_DEFAULT: G.SctpScheduler.SCTP_SS_DEFAULT = 0;
/** First come, first served: messages leave in the order they were sent in. @see https://www.rfc-editor.org/rfc/rfc8260#section-3 */
export const SCTP_SS_FCFS: G.SctpScheduler.SCTP_SS_FCFS = 0;
/** Highest scheduler these headers know; newer kernels have more. @see https://www.rfc-editor.org/rfc/rfc8260#section-3 */
export const SCTP_SS_MAX: G.SctpScheduler.SCTP_SS_MAX = 2;
/** By priority of the streams; lower numbers go first. @see https://www.rfc-editor.org/rfc/rfc8260#section-3 */
export const SCTP_SS_PRIO: G.SctpScheduler.SCTP_SS_PRIO = 1;
/** Round robin: the streams take turns, message by message. @see https://www.rfc-editor.org/rfc/rfc8260#section-3 */
export const SCTP_SS_RR: G.SctpScheduler.SCTP_SS_RR = 2;
/** State, windows, streams and primary address of an association (struct sctp_status, get only). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_STATUS: G.SctpOption.SCTP_STATUS = 14;
/** The peer refused to add the streams. @see https://www.rfc-editor.org/rfc/rfc6525#section-6.1.3 */
export const SCTP_STREAM_CHANGE_DENIED: G.SctpStreamChange.SCTP_STREAM_CHANGE_DENIED = 4;
/** Streams were added, or could not be (struct sctp_stream_change_event). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-6.1 */
export const SCTP_STREAM_CHANGE_EVENT: G.SctpNotification.SCTP_STREAM_CHANGE_EVENT = 32780;
/** Adding the streams failed. @see https://www.rfc-editor.org/rfc/rfc6525#section-6.1.3 */
export const SCTP_STREAM_CHANGE_FAILED: G.SctpStreamChange.SCTP_STREAM_CHANGE_FAILED = 8;
/** The peer refused to reset the streams. @see https://www.rfc-editor.org/rfc/rfc6525#section-6.1.1 */
export const SCTP_STREAM_RESET_DENIED: G.SctpStreamReset.SCTP_STREAM_RESET_DENIED = 4;
/** Streams were reset, or could not be (struct sctp_stream_reset_event). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-6.1 */
export const SCTP_STREAM_RESET_EVENT: G.SctpNotification.SCTP_STREAM_RESET_EVENT = 32778;
/** Resetting the streams failed. @see https://www.rfc-editor.org/rfc/rfc6525#section-6.1.1 */
export const SCTP_STREAM_RESET_FAILED: G.SctpStreamReset.SCTP_STREAM_RESET_FAILED = 8;
/** Ask the peer to reset the streams it sends on. @see https://www.rfc-editor.org/rfc/rfc6525#section-6.3.2 */
export const SCTP_STREAM_RESET_INCOMING: G.SctpResetFlag.SCTP_STREAM_RESET_INCOMING = 1;
/** Streams that this side receives on were reset. @see https://www.rfc-editor.org/rfc/rfc6525#section-6.1.1 */
export const SCTP_STREAM_RESET_INCOMING_SSN: G.SctpStreamReset.SCTP_STREAM_RESET_INCOMING_SSN = 1;
/** Reset the streams this side sends on. @see https://www.rfc-editor.org/rfc/rfc6525#section-6.3.2 */
export const SCTP_STREAM_RESET_OUTGOING: G.SctpResetFlag.SCTP_STREAM_RESET_OUTGOING = 2;
/** Streams that this side sends on were reset. @see https://www.rfc-editor.org/rfc/rfc6525#section-6.1.1 */
export const SCTP_STREAM_RESET_OUTGOING_SSN: G.SctpStreamReset.SCTP_STREAM_RESET_OUTGOING_SSN = 2;
/** Which stream sends next, such as `SCTP_SS_RR` (struct sctp_assoc_value). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_STREAM_SCHEDULER: G.SctpOption.SCTP_STREAM_SCHEDULER = 123;
/** Value of one stream for the scheduler, such as its priority (struct sctp_stream_value). @see sctp(7) @see https://www.rfc-editor.org/rfc/rfc6458#section-8 */
export const SCTP_STREAM_SCHEDULER_VALUE: G.SctpOption.SCTP_STREAM_SCHEDULER_VALUE = 124;
/** The peer named the address; no heartbeat has confirmed it, so it gets no data. @see https://www.rfc-editor.org/rfc/rfc6458#section-8.2.2 */
export const SCTP_UNCONFIRMED: G.SctpAddressState.SCTP_UNCONFIRMED = 3;
/** The address was given by the program, and nothing is known of it yet. @see https://www.rfc-editor.org/rfc/rfc6458#section-8.2.2 */
export const SCTP_UNKNOWN: G.SctpAddressState.SCTP_UNKNOWN = 65535;
/** The message is delivered without regard to the order of its stream. @see https://www.rfc-editor.org/rfc/rfc6458#section-5.3 */
export const SCTP_UNORDERED: G.SctpInfoFlag.SCTP_UNORDERED = 1;
/** SCTP over IPv4, for hashing or for rules in `sctp_ip4_spec`. @see linux/ethtool.h */
export const SCTP_V4_FLOW: G.EthtoolFlowType.SCTP_V4_FLOW = 3;
/** SCTP over IPv6, for hashing or for rules in `sctp_ip6_spec`. @see linux/ethtool.h */
export const SCTP_V6_FLOW: G.EthtoolFlowType.SCTP_V6_FLOW = 7;
/** Takes over `ival1`, `ival2` and `count` from this message. @see https://docs.kernel.org/networking/can.html#broadcast-manager-message-flags */
export const SETTIMER: G.BcmFlag.SETTIMER = 1;
/** Opens the descriptor close-on-exec, so that a new program does not inherit it. @see signalfd(2) */
export const SFD_CLOEXEC: G.SignalfdFlag.SFD_CLOEXEC = 524288;
/** Opens the descriptor nonblocking: a read with no signal pending fails with `EAGAIN`. @see signalfd(2) */
export const SFD_NONBLOCK: G.SignalfdFlag.SFD_NONBLOCK = 2048;
/** Ends receiving: reads return end of file. TCP sends nothing to the peer, and what arrives later can still be read. @see shutdown(2) */
export const SHUT_RD: G.ShutdownHow.SHUT_RD = 0;
/** Ends both directions at once; the descriptor stays open until it is closed. @see shutdown(2) */
export const SHUT_RDWR: G.ShutdownHow.SHUT_RDWR = 2;
/** Ends sending: the peer reads end of file after the data already queued (TCP sends FIN); receiving goes on. @see shutdown(2) */
export const SHUT_WR: G.ShutdownHow.SHUT_WR = 1;
/** From abort(3). @see signal(7) */
export const SIGABRT: G.Signal.SIGABRT = 6;
/** The timer of alarm(2) or setitimer(2) has expired. @see signal(7) */
export const SIGALRM: G.Signal.SIGALRM = 14;
/** Memory that is not behind its mapping, or wrongly aligned. @see signal(7) */
export const SIGBUS: G.Signal.SIGBUS = 7;
/** A child process has ended or stopped; ignored unless handled. @see signal(7) */
export const SIGCHLD: G.Signal.SIGCHLD = 17;
/** Continues a stopped process. @see signal(7) */
export const SIGCONT: G.Signal.SIGCONT = 18;
/** An arithmetic error, such as an integer division by zero. @see signal(7) */
export const SIGFPE: G.Signal.SIGFPE = 8;
/** The terminal has gone; ends the process unless handled. @see signal(7) */
export const SIGHUP: G.Signal.SIGHUP = 1;
/** An instruction that the processor does not have. @see signal(7) */
export const SIGILL: G.Signal.SIGILL = 4;
/** Ctrl-C at the terminal; ends the process unless handled. @see signal(7) */
export const SIGINT: G.Signal.SIGINT = 2;
/** A descriptor with `O_ASYNC` has become ready; ends the process unless handled. @see signal(7) */
export const SIGIO: G.Signal.SIGIO = 29;
/** Ends the process; cannot be handled, blocked or ignored. @see signal(7) */
export const SIGKILL: G.Signal.SIGKILL = 9;
/** A write to a pipe or socket that nobody reads; Node ignores it, and the write fails with `EPIPE`. @see signal(7) */
export const SIGPIPE: G.Signal.SIGPIPE = 13;
/** POSIX's name for `SIGIO`. @see signal(7) */
export const SIGPOLL: G.Signal.SIGIO = 29;
/** A timer of processor time, the kernel's included, has expired; profilers use it. @see signal(7) */
export const SIGPROF: G.Signal.SIGPROF = 27;
/** The power fails. @see signal(7) */
export const SIGPWR: G.Signal.SIGPWR = 30;
/** Ctrl-\ at the terminal; ends the process with a core dump unless handled. @see signal(7) */
export const SIGQUIT: G.Signal.SIGQUIT = 3;
/** Memory that is not the process's. @see signal(7) */
export const SIGSEGV: G.Signal.SIGSEGV = 11;
/** Unused on today's machines. @see signal(7) */
export const SIGSTKFLT: G.Signal.SIGSTKFLT = 16;
/** Stops the process; cannot be handled, blocked or ignored. @see signal(7) */
export const SIGSTOP: G.Signal.SIGSTOP = 19;
/** A system call that a seccomp filter forbids. @see signal(7) */
export const SIGSYS: G.Signal.SIGSYS = 31;
/** Asks the process to end; what kill(1) sends unless told otherwise. @see signal(7) */
export const SIGTERM: G.Signal.SIGTERM = 15;
/** A breakpoint. @see signal(7) */
export const SIGTRAP: G.Signal.SIGTRAP = 5;
/** Ctrl-Z at the terminal; stops the process unless handled. @see signal(7) */
export const SIGTSTP: G.Signal.SIGTSTP = 20;
/** A background process reads from the terminal; stops it unless handled. @see signal(7) */
export const SIGTTIN: G.Signal.SIGTTIN = 21;
/** A background process writes to the terminal; stops it unless handled. @see signal(7) */
export const SIGTTOU: G.Signal.SIGTTOU = 22;
/** Urgent data has come on a socket whose owner (`F_SETOWN`) the process is; ignored unless handled. @see signal(7) */
export const SIGURG: G.Signal.SIGURG = 23;
/** For the program's own use; Node starts its debugger on it. @see signal(7) */
export const SIGUSR1: G.Signal.SIGUSR1 = 10;
/** For the program's own use. @see signal(7) */
export const SIGUSR2: G.Signal.SIGUSR2 = 12;
/** A timer of processor time has expired. @see signal(7) */
export const SIGVTALRM: G.Signal.SIGVTALRM = 26;
/** The terminal's window has another size; ignored unless handled. @see signal(7) */
export const SIGWINCH: G.Signal.SIGWINCH = 28;
/** The limit of processor time has been reached. @see signal(7) */
export const SIGXCPU: G.Signal.SIGXCPU = 24;
/** The limit of file size has been reached. @see signal(7) */
export const SIGXFSZ: G.Signal.SIGXFSZ = 25;
/** Set the 6rd prefixes of a sit tunnel (struct ip_tunnel_6rd); needs CAP_NET_ADMIN. @see ioctl(2) */
export const SIOCADD6RD: G.IoctlRequest.SIOCADD6RD = 35321;
/** Created a Frame Relay DLCI device; its driver has left the kernel. @see ioctl(2) */
export const SIOCADDDLCI: G.IoctlRequest.SIOCADDDLCI = 35200;
/** Adds `ifr_hwaddr` (family `AF_UNSPEC`) to the link-layer multicast filter; `PACKET_ADD_MEMBERSHIP` is the safer way. @see ioctl(2) */
export const SIOCADDMULTI: G.IoctlRequest.SIOCADDMULTI = 35121;
/** Add a potential router to an ISATAP tunnel (struct ip_tunnel_prl). @see ioctl(2) */
export const SIOCADDPRL: G.IoctlRequest.SIOCADDPRL = 35317;
/** Adds a route, a `struct rtentry`, on IPv6 sockets a `struct in6_rtmsg`; needs `CAP_NET_ADMIN`. @see ioctl(2) */
export const SIOCADDRT: G.IoctlRequest.SIOCADDRT = 35083;
/** Make a tunnel interface, by way of one that stands for its kind such as tunl0, gre0 or sit0; needs CAP_NET_ADMIN. @see ioctl(2) */
export const SIOCADDTUNNEL: G.IoctlRequest.SIOCADDTUNNEL = 35313;
/** Turned the automatic creation of IPX interfaces on or off (one byte). Linux dropped IPX in 4.18. @see ioctl(2) */
export const SIOCAIPXITFCRT: G.IoctlRequest.SIOCAIPXITFCRT = 35296;
/** Turned the automatic choice of the primary IPX interface on or off (one byte). Linux dropped IPX in 4.18. @see ioctl(2) */
export const SIOCAIPXPRISLT: G.IoctlRequest.SIOCAIPXPRISLT = 35297;
/** Removes the AppleTalk address of the interface named in `struct ifreq`. @see ioctl(2) */
export const SIOCATALKDIFADDR: G.IoctlRequest.SIOCATALKDIFADDR = 35296;
/** Gets 1 if the next byte to read is at the urgent (out-of-band) mark, else 0; an int. @see ioctl(2) */
export const SIOCATMARK: G.IoctlRequest.SIOCATMARK = 35077;
/** Forwards frames from one port to another, `struct ax25_fwd_struct`; needs CAP_NET_ADMIN. @see ioctl(2) */
export const SIOCAX25ADDFWD: G.IoctlRequest.SIOCAX25ADDFWD = 35306;
/** Ties a user ID to a callsign with `struct sockaddr_ax25`; needs CAP_NET_ADMIN. @see ioctl(2) */
export const SIOCAX25ADDUID: G.IoctlRequest.SIOCAX25ADDUID = 35297;
/** Set the peer of a BPQ Ethernet device with `struct ax25_bpqaddr_struct`; today's AX.25 code does not know it. @see ioctl(2) */
export const SIOCAX25BPQADDR: G.IoctlRequest.SIOCAX25BPQADDR = 35300;
/** Changes a parameter of any AX.25 connection, or cuts it, with `struct ax25_ctl_struct`; needs CAP_NET_ADMIN. @see ioctl(2) */
export const SIOCAX25CTLCON: G.IoctlRequest.SIOCAX25CTLCON = 35304;
/** Ends the forwarding set up by SIOCAX25ADDFWD; needs CAP_NET_ADMIN. @see ioctl(2) */
export const SIOCAX25DELFWD: G.IoctlRequest.SIOCAX25DELFWD = 35307;
/** Unties the user ID from the callsign in `struct sockaddr_ax25`; needs CAP_NET_ADMIN. @see ioctl(2) */
export const SIOCAX25DELUID: G.IoctlRequest.SIOCAX25DELUID = 35298;
/** Reserved for control of AX.25 devices; the kernel does not implement it. @see ioctl(2) */
export const SIOCAX25DEVCTL: G.IoctlRequest.SIOCAX25DEVCTL = 35308;
/** Reads timers, state and queues of the connection into `struct ax25_info_struct`. In glibc's header this name still has the number of SIOCAX25GETINFOOLD. @see ioctl(2) */
export const SIOCAX25GETINFO: G.IoctlRequest.SIOCAX25GETINFO = 35309;
/** Reads the state of the connection in the shorter, old form of `struct ax25_info_struct`; use SIOCAX25GETINFO. @see ioctl(2) */
export const SIOCAX25GETINFOOLD: G.IoctlRequest.SIOCAX25GETINFOOLD = 35305;
/** Read a port's parameters as `struct ax25_parms_struct`; replaced by /proc/sys/net/ax25. @see ioctl(2) */
export const SIOCAX25GETPARMS: G.IoctlRequest.SIOCAX25GETPARMS = 35301;
/** Returns the user ID that owns the callsign in `struct sockaddr_ax25`. @see ioctl(2) */
export const SIOCAX25GETUID: G.IoctlRequest.SIOCAX25GETUID = 35296;
/** Sets what users without a callsign may do, AX25_NOUID_DEFAULT or AX25_NOUID_BLOCK; needs CAP_NET_ADMIN. @see ioctl(2) */
export const SIOCAX25NOUID: G.IoctlRequest.SIOCAX25NOUID = 35299;
/** Changes an option of an AX.25 route, `struct ax25_route_opt_struct`; needs CAP_NET_ADMIN. @see ioctl(2) */
export const SIOCAX25OPTRT: G.IoctlRequest.SIOCAX25OPTRT = 35303;
/** Set a port's parameters from `struct ax25_parms_struct`; replaced by /proc/sys/net/ax25. @see ioctl(2) */
export const SIOCAX25SETPARMS: G.IoctlRequest.SIOCAX25SETPARMS = 35302;
/** Makes the interface named in `ifr_slave` the active one of the bond. @see ioctl(2) */
export const SIOCBONDCHANGEACTIVE: G.IoctlRequest.SIOCBONDCHANGEACTIVE = 35221;
/** Adds the interface named in `ifr_slave` to the bond named in `ifr_name`. @see ioctl(2) */
export const SIOCBONDENSLAVE: G.IoctlRequest.SIOCBONDENSLAVE = 35216;
/** Gets the mode and number of members of a bond, a `struct ifbond` at `ifr_data`. @see ioctl(2) */
export const SIOCBONDINFOQUERY: G.IoctlRequest.SIOCBONDINFOQUERY = 35220;
/** Removes the interface named in `ifr_slave` from the bond named in `ifr_name`. @see ioctl(2) */
export const SIOCBONDRELEASE: G.IoctlRequest.SIOCBONDRELEASE = 35217;
/** Gives the bond the hardware address of the interface named in `ifr_slave`. @see ioctl(2) */
export const SIOCBONDSETHWADDR: G.IoctlRequest.SIOCBONDSETHWADDR = 35218;
/** Gets the state of one member of a bond, a `struct ifslave` at `ifr_data`. @see ioctl(2) */
export const SIOCBONDSLAVEINFOQUERY: G.IoctlRequest.SIOCBONDSLAVEINFOQUERY = 35219;
/** Creates an Ethernet bridge; the argument is its name, 16 bytes. @see ioctl(2) */
export const SIOCBRADDBR: G.IoctlRequest.SIOCBRADDBR = 35232;
/** Adds the interface with index `ifr_ifindex` to the bridge named in `ifr_name`. @see ioctl(2) */
export const SIOCBRADDIF: G.IoctlRequest.SIOCBRADDIF = 35234;
/** Deletes an Ethernet bridge, which must be down; the argument is its name, 16 bytes. @see ioctl(2) */
export const SIOCBRDELBR: G.IoctlRequest.SIOCBRDELBR = 35233;
/** Removes the interface with index `ifr_ifindex` from the bridge named in `ifr_name`. @see ioctl(2) */
export const SIOCBRDELIF: G.IoctlRequest.SIOCBRDELIF = 35235;
/** Change the 6rd prefixes of a sit tunnel, just as `SIOCADD6RD` does (struct ip_tunnel_6rd). @see ioctl(2) */
export const SIOCCHG6RD: G.IoctlRequest.SIOCCHG6RD = 35323;
/** Change the entry of a potential router of an ISATAP tunnel (struct ip_tunnel_prl). @see ioctl(2) */
export const SIOCCHGPRL: G.IoctlRequest.SIOCCHGPRL = 35319;
/** Change the parameters of a tunnel interface; needs CAP_NET_ADMIN. @see ioctl(2) */
export const SIOCCHGTUNNEL: G.IoctlRequest.SIOCCHGTUNNEL = 35315;
/** Deletes an entry of the ARP table, a `struct arpreq`; needs `CAP_NET_ADMIN`. @see ioctl(2) */
export const SIOCDARP: G.IoctlRequest.SIOCDARP = 35155;
/** Put the 6rd prefixes of a sit tunnel back to their defaults; needs CAP_NET_ADMIN. @see ioctl(2) */
export const SIOCDEL6RD: G.IoctlRequest.SIOCDEL6RD = 35322;
/** Deleted a Frame Relay DLCI device; its driver has left the kernel. @see ioctl(2) */
export const SIOCDELDLCI: G.IoctlRequest.SIOCDELDLCI = 35201;
/** Removes `ifr_hwaddr` (family `AF_UNSPEC`) from the link-layer multicast filter. @see ioctl(2) */
export const SIOCDELMULTI: G.IoctlRequest.SIOCDELMULTI = 35122;
/** Remove a potential router from an ISATAP tunnel, or all with address 0 (struct ip_tunnel_prl). @see ioctl(2) */
export const SIOCDELPRL: G.IoctlRequest.SIOCDELPRL = 35318;
/** Deletes a route, a `struct rtentry`, on IPv6 sockets a `struct in6_rtmsg`; needs `CAP_NET_ADMIN`. @see ioctl(2) */
export const SIOCDELRT: G.IoctlRequest.SIOCDELRT = 35084;
/** Remove a tunnel interface; needs CAP_NET_ADMIN. @see ioctl(2) */
export const SIOCDELTUNNEL: G.IoctlRequest.SIOCDELTUNNEL = 35314;
/** Gets or sets the timeouts of a parallel-port (PLIP) interface, a `struct plipconf`; the number is `SIOCDEVPRIVATE`. @see ioctl(2) */
export const SIOCDEVPLIP: G.IoctlRequest.SIOCDEVPLIP = 35312;
/** First of 16 requests, to 0x89FF, whose meaning each driver defines; deprecated. @see ioctl(2) */
export const SIOCDEVPRIVATE: G.IoctlRequest.SIOCDEVPRIVATE = 35312;
/** Deletes an IPv6 address of an interface, a `struct in6_ifreq`, on an IPv6 socket. @see ioctl(2) */
export const SIOCDIFADDR: G.IoctlRequest.SIOCDIFADDR = 35126;
/** Deleted an entry of the kernel's RARP table, which no longer exists. @see ioctl(2) */
export const SIOCDRARP: G.IoctlRequest.SIOCDRARP = 35168;
/** Runs the ethtool command whose structure `ifr_data` points to; its first 32 bits are the command. @see ioctl(2) */
export const SIOCETHTOOL: G.IoctlRequest.SIOCETHTOOL = 35142;
/** Gets the entry of the ARP table for `arp_pa`, a `struct arpreq`; `ENXIO` if there is none. @see ioctl(2) */
export const SIOCGARP: G.IoctlRequest.SIOCGARP = 35156;
/** Gets the firmware version of an SB1000 cable modem. @see ioctl(2) */
export const SIOCGCMFIRMWARE: G.IoctlRequest.SIOCGCMFIRMWARE = 35313;
/** Gets the frequency an SB1000 cable modem is tuned to. @see ioctl(2) */
export const SIOCGCMFREQUENCY: G.IoctlRequest.SIOCGCMFREQUENCY = 35314;
/** Gets the packet ids (PIDs) that an SB1000 cable modem receives. @see ioctl(2) */
export const SIOCGCMPIDS: G.IoctlRequest.SIOCGCMPIDS = 35316;
/** Gets statistics of an SB1000 cable modem; the number is `SIOCDEVPRIVATE`. @see ioctl(2) */
export const SIOCGCMSTATS: G.IoctlRequest.SIOCGCMSTATS = 35312;
/** Get the 6rd prefixes of a sit tunnel (struct ip_tunnel_6rd). @see ioctl(2) */
export const SIOCGET6RD: G.IoctlRequest.SIOCGET6RD = 35320;
/** Gets the name of the TIPC link to a node over a bearer, `struct tipc_sioc_ln_req`; EADDRNOTAVAIL if there is none. @see ioctl(2) */
export const SIOCGETLINKNAME: G.IoctlRequest.SIOCGETLINKNAME = 35296;
/** Get the packet and byte counts of an IPv6 multicast routing interface (struct sioc_mif_req6); raw sockets. @see ioctl(2) */
export const SIOCGETMIFCNT_IN6: G.IoctlRequest.SIOCGETMIFCNT_IN6 = 35296;
/** Gets the 128-bit identity of a TIPC node from its address, `struct tipc_sioc_nodeid_req`. @see ioctl(2) */
export const SIOCGETNODEID: G.IoctlRequest.SIOCGETNODEID = 35297;
/** Get the potential routers of an ISATAP tunnel (struct ip_tunnel_prl). @see ioctl(2) */
export const SIOCGETPRL: G.IoctlRequest.SIOCGETPRL = 35316;
/** Was to get the reverse path of a multicast source; Linux does not implement it. @see ioctl(2) */
export const SIOCGETRPF: G.IoctlRequest.SIOCGETRPF = 35298;
/** Get the packet and byte counts of an IPv4 source and group (struct sioc_sg_req); raw sockets. @see ioctl(2) */
export const SIOCGETSGCNT: G.IoctlRequest.SIOCGETSGCNT = 35297;
/** Get the packet and byte counts of an IPv6 source and group (struct sioc_sg_req6); raw sockets. @see ioctl(2) */
export const SIOCGETSGCNT_IN6: G.IoctlRequest.SIOCGETSGCNT_IN6 = 35297;
/** Get the parameters of a tunnel interface (struct ifreq that points to struct ip_tunnel_parm or ip6_tnl_parm). @see ioctl(2) */
export const SIOCGETTUNNEL: G.IoctlRequest.SIOCGETTUNNEL = 35312;
/** Get the packet and byte counts of an IPv4 multicast routing interface (struct sioc_vif_req); raw sockets. @see ioctl(2) */
export const SIOCGETVIFCNT: G.IoctlRequest.SIOCGETVIFCNT = 35296;
/** Gets a device's hardware timestamping, a `struct hwtstamp_config` at `ifr_data`. @see ioctl(2) */
export const SIOCGHWTSTAMP: G.IoctlRequest.SIOCGHWTSTAMP = 35249;
/** Gets the interface's IPv4 address into `ifr_addr`; never an IPv6 one. @see ioctl(2) */
export const SIOCGIFADDR: G.IoctlRequest.SIOCGIFADDR = 35093;
/** Old queries about Ethernet bridges; obsolete, use netlink. @see ioctl(2) */
export const SIOCGIFBR: G.IoctlRequest.SIOCGIFBR = 35136;
/** Gets the interface's IPv4 broadcast address into `ifr_broadaddr`. @see ioctl(2) */
export const SIOCGIFBRDADDR: G.IoctlRequest.SIOCGIFBRDADDR = 35097;
/** Lists interfaces with an IPv4 address into a `struct ifconf`; what does not fit is left out silently. @see ioctl(2) */
export const SIOCGIFCONF: G.IoctlRequest.SIOCGIFCONF = 35090;
/** Meant to get the number of devices; not implemented. Use if_nameindex(3). @see ioctl(2) */
export const SIOCGIFCOUNT: G.IoctlRequest.SIOCGIFCOUNT = 35128;
/** Gets the peer's IPv4 address of a point-to-point interface into `ifr_dstaddr`. @see ioctl(2) */
export const SIOCGIFDSTADDR: G.IoctlRequest.SIOCGIFDSTADDR = 35095;
/** Meant to get the link encapsulation; not implemented for network devices in general. @see ioctl(2) */
export const SIOCGIFENCAP: G.IoctlRequest.SIOCGIFENCAP = 35109;
/** Gets the low 16 bits of the interface's `IFF_` flags into `ifr_flags`. @see ioctl(2) */
export const SIOCGIFFLAGS: G.IoctlRequest.SIOCGIFFLAGS = 35091;
/** Gets the interface's hardware address into `ifr_hwaddr`, with its `ARPHRD_` type as the family. @see ioctl(2) */
export const SIOCGIFHWADDR: G.IoctlRequest.SIOCGIFHWADDR = 35111;
/** Gets the index of the interface named in `ifr_name`, into `ifr_ifindex`. @see ioctl(2) */
export const SIOCGIFINDEX: G.IoctlRequest.SIOCGIFINDEX = 35123;
/** Gets the device's memory, I/O port, interrupt and media type, a `struct ifmap` in `ifr_map`. @see ioctl(2) */
export const SIOCGIFMAP: G.IoctlRequest.SIOCGIFMAP = 35184;
/** Meant to get a device's memory address; not implemented, fails with `ENOTTY`. @see ioctl(2) */
export const SIOCGIFMEM: G.IoctlRequest.SIOCGIFMEM = 35103;
/** Meant to get the interface's metric; not implemented, `ifr_metric` is always 0. @see ioctl(2) */
export const SIOCGIFMETRIC: G.IoctlRequest.SIOCGIFMETRIC = 35101;
/** Gets the interface's MTU in bytes into `ifr_mtu`. @see ioctl(2) */
export const SIOCGIFMTU: G.IoctlRequest.SIOCGIFMTU = 35105;
/** Gets the name of the interface whose index is in `ifr_ifindex`, into `ifr_name`. @see ioctl(2) */
export const SIOCGIFNAME: G.IoctlRequest.SIOCGIFNAME = 35088;
/** Gets the interface's IPv4 network mask into `ifr_netmask`. @see ioctl(2) */
export const SIOCGIFNETMASK: G.IoctlRequest.SIOCGIFNETMASK = 35099;
/** Meant to get an interface's private flags; current kernels do not implement it. @see ioctl(2) */
export const SIOCGIFPFLAGS: G.IoctlRequest.SIOCGIFPFLAGS = 35125;
/** Meant to get a device's slave; not implemented, fails with `EINVAL`. @see ioctl(2) */
export const SIOCGIFSLAVE: G.IoctlRequest.SIOCGIFSLAVE = 35113;
/** Gets the interface's transmit queue length in packets into `ifr_qlen`. @see ioctl(2) */
export const SIOCGIFTXQLEN: G.IoctlRequest.SIOCGIFTXQLEN = 35138;
/** Queries a VLAN interface, a `struct vlan_ioctl_args` whose `cmd` says what. @see ioctl(2) */
export const SIOCGIFVLAN: G.IoctlRequest.SIOCGIFVLAN = 35202;
/** Gets the hardware address of the access point in use. @see ioctl(2) */
export const SIOCGIWAP: G.IoctlRequest.SIOCGIWAP = 35605;
/** Gets the access points in range; deprecated in favor of `SIOCSIWSCAN`. @see ioctl(2) */
export const SIOCGIWAPLIST: G.IoctlRequest.SIOCGIWAPLIST = 35607;
/** Gets one WPA authentication parameter, chosen by its index in `flags` of `struct iw_param`. @see ioctl(2) */
export const SIOCGIWAUTH: G.IoctlRequest.SIOCGIWAUTH = 35635;
/** Gets the WEP mode and, for root, the key. @see ioctl(2) */
export const SIOCGIWENCODE: G.IoctlRequest.SIOCGIWENCODE = 35627;
/** Gets the cipher and key settings, a `struct iw_encode_ext`. @see ioctl(2) */
export const SIOCGIWENCODEEXT: G.IoctlRequest.SIOCGIWENCODEEXT = 35637;
/** Gets the network name (ESSID) in use. @see ioctl(2) */
export const SIOCGIWESSID: G.IoctlRequest.SIOCGIWESSID = 35611;
/** Gets the fragmentation threshold in bytes. @see ioctl(2) */
export const SIOCGIWFRAG: G.IoctlRequest.SIOCGIWFRAG = 35621;
/** Gets the channel or frequency in Hz, a `struct iw_freq`. @see ioctl(2) */
export const SIOCGIWFREQ: G.IoctlRequest.SIOCGIWFREQ = 35589;
/** Gets the information element of `SIOCSIWGENIE`. @see ioctl(2) */
export const SIOCGIWGENIE: G.IoctlRequest.SIOCGIWGENIE = 35633;
/** Gets the mode of operation, one of the `IW_MODE_` numbers. @see ioctl(2) */
export const SIOCGIWMODE: G.IoctlRequest.SIOCGIWMODE = 35591;
/** Gets the wireless protocol as text such as `IEEE 802.11`; fails if the interface is not wireless. @see ioctl(2) */
export const SIOCGIWNAME: G.IoctlRequest.SIOCGIWNAME = 35585;
/** Gets the station's nickname. @see ioctl(2) */
export const SIOCGIWNICKN: G.IoctlRequest.SIOCGIWNICKN = 35613;
/** Gets the network id of pre-802.11 devices. @see ioctl(2) */
export const SIOCGIWNWID: G.IoctlRequest.SIOCGIWNWID = 35587;
/** Gets the power saving settings. @see ioctl(2) */
export const SIOCGIWPOWER: G.IoctlRequest.SIOCGIWPOWER = 35629;
/** Gets descriptions of the driver's private requests, an array of `struct iw_priv_args`. @see ioctl(2) */
export const SIOCGIWPRIV: G.IoctlRequest.SIOCGIWPRIV = 35597;
/** Gets the driver's limits and capabilities, a `struct iw_range`. @see ioctl(2) */
export const SIOCGIWRANGE: G.IoctlRequest.SIOCGIWRANGE = 35595;
/** Gets the bit rate in bit/s. @see ioctl(2) */
export const SIOCGIWRATE: G.IoctlRequest.SIOCGIWRATE = 35617;
/** Gets how often or how long a failed transmission is retried. @see ioctl(2) */
export const SIOCGIWRETRY: G.IoctlRequest.SIOCGIWRETRY = 35625;
/** Gets the packet size in bytes from which RTS/CTS is used. @see ioctl(2) */
export const SIOCGIWRTS: G.IoctlRequest.SIOCGIWRTS = 35619;
/** Gets the results of a scan as a stream of events; `EAGAIN` while it runs, `E2BIG` if the buffer is small. @see ioctl(2) */
export const SIOCGIWSCAN: G.IoctlRequest.SIOCGIWSCAN = 35609;
/** Gets the sensitivity threshold, in dBm if negative. @see ioctl(2) */
export const SIOCGIWSENS: G.IoctlRequest.SIOCGIWSENS = 35593;
/** Gets the link quality recorded for the peers of `SIOCSIWSPY`. @see ioctl(2) */
export const SIOCGIWSPY: G.IoctlRequest.SIOCGIWSPY = 35601;
/** Gets link quality and discarded packets, a `struct iw_statistics`, as in /proc/net/wireless. @see ioctl(2) */
export const SIOCGIWSTATS: G.IoctlRequest.SIOCGIWSTATS = 35599;
/** Gets the signal levels of `SIOCSIWTHRSPY`. @see ioctl(2) */
export const SIOCGIWTHRSPY: G.IoctlRequest.SIOCGIWTHRSPY = 35603;
/** Gets the transmit power in dBm or mW. @see ioctl(2) */
export const SIOCGIWTXPOW: G.IoctlRequest.SIOCGIWTXPOW = 35623;
/** Gets the keepalive timeout of a SLIP line, in seconds. @see ioctl(2) */
export const SIOCGKEEPALIVE: G.IoctlRequest.SIOCGKEEPALIVE = 35313;
/** Gets whether a SLIP line is marked as leased. @see ioctl(2) */
export const SIOCGLEASE: G.IoctlRequest.SIOCGLEASE = 35317;
/** Gets the address of the PHY in use into the `struct mii_ioctl_data` inside the `ifreq`; needs `CAP_NET_ADMIN`. @see ioctl(2) */
export const SIOCGMIIPHY: G.IoctlRequest.SIOCGMIIPHY = 35143;
/** Reads a PHY register, a `struct mii_ioctl_data` inside the `ifreq`; needs `CAP_NET_ADMIN`. @see ioctl(2) */
export const SIOCGMIIREG: G.IoctlRequest.SIOCGMIIREG = 35144;
/** Gets after how many idle seconds a SLIP line sends a filler. @see ioctl(2) */
export const SIOCGOUTFILL: G.IoctlRequest.SIOCGOUTFILL = 35315;
/** Gets who receives `SIGIO` and `SIGURG` of the socket: a process id, a negated group id, or 0. @see ioctl(2) */
export const SIOCGPGRP: G.IoctlRequest.SIOCGPGRP = 35076;
/** Gets counters of PPP packet compression, a `struct ppp_comp_stats` at `ifr_data`. @see ioctl(2) */
export const SIOCGPPPCSTATS: G.IoctlRequest.SIOCGPPPCSTATS = 35314;
/** Gets packet and compression counters of a PPP interface, a `struct ppp_stats` at `ifr_data`. @see ioctl(2) */
export const SIOCGPPPSTATS: G.IoctlRequest.SIOCGPPPSTATS = 35312;
/** Gets the version of the PPP driver as text at `ifr_data`. @see ioctl(2) */
export const SIOCGPPPVER: G.IoctlRequest.SIOCGPPPVER = 35313;
/** Got an entry of the kernel's RARP table, which no longer exists. @see ioctl(2) */
export const SIOCGRARP: G.IoctlRequest.SIOCGRARP = 35169;
/** Returns a new descriptor of the socket's network namespace; needs `CAP_NET_ADMIN` in it. @see ioctl(2) */
export const SIOCGSKNS: G.IoctlRequest.SIOCGSKNS = 35148;
/** Gets when the last packet read had arrived, a `struct timeval`; not to be mixed with `SO_TIMESTAMP`. @see ioctl(2) */
export const SIOCGSTAMP: G.IoctlRequest.SIOCGSTAMP = 35078;
/** Gets when the last packet read had arrived, a `struct timespec` in nanoseconds. @see ioctl(2) */
export const SIOCGSTAMPNS: G.IoctlRequest.SIOCGSTAMPNS = 35079;
/** Gets when the last packet read had arrived, as two 64-bit integers: seconds and nanoseconds, on every machine. @see ioctl(2) */
export const SIOCGSTAMPNS_NEW: G.IoctlRequest.SIOCGSTAMPNS_NEW = 2148567303;
/** The number of `SIOCGSTAMPNS` with the machine's own `struct timespec`; on 64-bit machines the very same. @see ioctl(2) */
export const SIOCGSTAMPNS_OLD: G.IoctlRequest.SIOCGSTAMPNS = 35079;
/** Gets when the last packet read had arrived, as two 64-bit integers: seconds and microseconds, on every machine. @see ioctl(2) */
export const SIOCGSTAMP_NEW: G.IoctlRequest.SIOCGSTAMP_NEW = 2148567302;
/** The number of `SIOCGSTAMP` with the machine's own `struct timeval`; on 64-bit machines the very same. @see ioctl(2) */
export const SIOCGSTAMP_OLD: G.IoctlRequest.SIOCGSTAMP = 35078;
/** Socket name of `FIONREAD`, with the same number. @see ioctl(2) */
export const SIOCINQ: G.IoctlRequest.FIONREAD = 21531;
/** Read both automatic IPX settings as `struct ipx_config_data`. Linux dropped IPX in 4.18. @see ioctl(2) */
export const SIOCIPXCFGDATA: G.IoctlRequest.SIOCIPXCFGDATA = 35298;
/** Marked an IPX socket with the connection number of an NCP file server mount. Linux dropped IPX in 4.18. @see ioctl(2) */
export const SIOCIPXNCPCONN: G.IoctlRequest.SIOCIPXNCPCONN = 35299;
/** First request of the wireless extensions, 0x8B00; a bound of the range, not a request to send. @see ioctl(2) */
export const SIOCIWFIRST: G.IoctlRequest.SIOCIWFIRST = 35584;
/** First of 32 requests private to each wireless driver, 0x8BE0; `SIOCGIWPRIV` describes them. @see ioctl(2) */
export const SIOCIWFIRSTPRIV: G.IoctlRequest.SIOCIWFIRSTPRIV = 35808;
/** Last request of the wireless extensions, 0x8BFF; a bound of the range. @see ioctl(2) */
export const SIOCIWLAST: G.IoctlRequest.SIOCIWLAST = 35839;
/** Last of the requests private to each wireless driver, 0x8BFF. @see ioctl(2) */
export const SIOCIWLASTPRIV: G.IoctlRequest.SIOCIWLASTPRIV = 35839;
/** Attaches a connected TCP socket to the KCM multiplexor, with the BPF program that finds message ends; `struct kcm_attach`. @see ioctl(2) */
export const SIOCKCMATTACH: G.IoctlRequest.SIOCKCMATTACH = 35296;
/** Makes another KCM socket on the same multiplexor; its descriptor comes back in `struct kcm_clone`. @see ioctl(2) */
export const SIOCKCMCLONE: G.IoctlRequest.SIOCKCMCLONE = 35298;
/** Detaches a TCP socket from the KCM multiplexor; `struct kcm_unattach`. @see ioctl(2) */
export const SIOCKCMUNATTACH: G.IoctlRequest.SIOCKCMUNATTACH = 35297;
/** Reserves an MCTP tag for messages to one peer; `struct mctp_ioc_tag_ctl`, `tag` goes in as 0 and comes back filled. @see ioctl(2) */
export const SIOCMCTPALLOCTAG: G.IoctlRequest.SIOCMCTPALLOCTAG = 35296;
/** Releases a tag taken with SIOCMCTPALLOCTAG; `struct mctp_ioc_tag_ctl`. @see ioctl(2) */
export const SIOCMCTPDROPTAG: G.IoctlRequest.SIOCMCTPDROPTAG = 35297;
/** Changed or cut any NET/ROM circuit with `struct nr_ctl_struct`; present kernels do not know it. @see ioctl(2) */
export const SIOCNRCTLCON: G.IoctlRequest.SIOCNRCTLCON = 35300;
/** Lowers the obsolescence count of every NET/ROM route by one; needs CAP_NET_ADMIN. @see ioctl(2) */
export const SIOCNRDECOBS: G.IoctlRequest.SIOCNRDECOBS = 35298;
/** Read the NET/ROM parameters as `struct nr_parms_struct`; replaced by /proc/sys/net/netrom. @see ioctl(2) */
export const SIOCNRGETPARMS: G.IoctlRequest.SIOCNRGETPARMS = 35296;
/** Turned NET/ROM routing on or off in old kernels; replaced by /proc/sys/net/netrom. @see ioctl(2) */
export const SIOCNRRTCTL: G.IoctlRequest.SIOCNRRTCTL = 35299;
/** Set the NET/ROM parameters from `struct nr_parms_struct`; replaced by /proc/sys/net/netrom. @see ioctl(2) */
export const SIOCNRSETPARMS: G.IoctlRequest.SIOCNRSETPARMS = 35297;
/** Gets the bytes in the send queue, an int; on TCP those not yet acknowledged, sent or not. @see ioctl(2) */
export const SIOCOUTQ: G.IoctlRequest.SIOCOUTQ = 21521;
/** Gets the bytes of a TCP socket's send queue that were not yet sent, an int. @see ioctl(2) */
export const SIOCOUTQNSD: G.IoctlRequest.SIOCOUTQNSD = 35147;
/** Makes the datagram socket receive messages for a resource ID, 0 to 255 (32-bit integer); needs CAP_SYS_ADMIN. @see ioctl(2) */
export const SIOCPNADDRESOURCE: G.IoctlRequest.SIOCPNADDRESOURCE = 35310;
/** Undoes SIOCPNADDRESOURCE for one resource ID. @see ioctl(2) */
export const SIOCPNDELRESOURCE: G.IoctlRequest.SIOCPNDELRESOURCE = 35311;
/** Enables a Phonet pipe that was connected while disabled; see PNPIPE_INITSTATE. @see ioctl(2) */
export const SIOCPNENABLEPIPE: G.IoctlRequest.SIOCPNENABLEPIPE = 35309;
/** Turns a destination object handle (16 bits, in place) into the local object handle used towards it; EHOSTUNREACH if none. @see ioctl(2) */
export const SIOCPNGETOBJECT: G.IoctlRequest.SIOCPNGETOBJECT = 35296;
/** First of 16 requests, to 0x89EF, whose meaning each protocol family defines. @see ioctl(2) */
export const SIOCPROTOPRIVATE: G.IoctlRequest.SIOCPROTOPRIVATE = 35296;
/** Reads the type of service of an RDS socket (one byte). @see ioctl(2) */
export const SIOCRDSGETTOS: G.IoctlRequest.SIOCRDSGETTOS = 35297;
/** Sets the type of service of an RDS socket (one byte), once, before it has a connection. @see ioctl(2) */
export const SIOCRDSSETTOS: G.IoctlRequest.SIOCRDSSETTOS = 35296;
/** Accepts a call that ROSE_DEFER left waiting. @see ioctl(2) */
export const SIOCRSACCEPT: G.IoctlRequest.SIOCRSACCEPT = 35299;
/** Clears all ROSE routes; needs CAP_NET_ADMIN. @see ioctl(2) */
export const SIOCRSCLRRT: G.IoctlRequest.SIOCRSCLRRT = 35300;
/** Reads why a ROSE call was cleared, `struct rose_cause_struct`. @see ioctl(2) */
export const SIOCRSGCAUSE: G.IoctlRequest.SIOCRSGCAUSE = 35296;
/** Was to read a call's `struct rose_facilities_struct`; the kernel does not implement it. @see ioctl(2) */
export const SIOCRSGFACILITIES: G.IoctlRequest.SIOCRSGFACILITIES = 35302;
/** Reads the callsign ROSE listens to on AX.25, `ax25_address`. @see ioctl(2) */
export const SIOCRSGL2CALL: G.IoctlRequest.SIOCRSGL2CALL = 35301;
/** Older name of SIOCRSSL2CALL, which pairs with SIOCRSGL2CALL. @see ioctl(2) */
export const SIOCRSL2CALL: G.IoctlRequest.SIOCRSSL2CALL = 35298;
/** Sets the cause given when the ROSE call is cleared, `struct rose_cause_struct`. @see ioctl(2) */
export const SIOCRSSCAUSE: G.IoctlRequest.SIOCRSSCAUSE = 35297;
/** Sets the callsign ROSE listens to on AX.25, `ax25_address`, for the whole system; needs CAP_NET_ADMIN. @see ioctl(2) */
export const SIOCRSSL2CALL: G.IoctlRequest.SIOCRSSL2CALL = 35298;
/** Unused; it was never given a meaning. @see ioctl(2) */
export const SIOCRTMSG: G.IoctlRequest.SIOCRTMSG = 35085;
/** Adds or changes an entry of the ARP table, a `struct arpreq`; needs `CAP_NET_ADMIN`. @see ioctl(2) */
export const SIOCSARP: G.IoctlRequest.SIOCSARP = 35157;
/** Tunes an SB1000 cable modem to a frequency. @see ioctl(2) */
export const SIOCSCMFREQUENCY: G.IoctlRequest.SIOCSCMFREQUENCY = 35315;
/** Sets the packet ids (PIDs) that an SB1000 cable modem receives. @see ioctl(2) */
export const SIOCSCMPIDS: G.IoctlRequest.SIOCSCMPIDS = 35317;
/** Sets a device's hardware timestamping, a `struct hwtstamp_config` at `ifr_data`, rewritten with what it really does. @see ioctl(2) */
export const SIOCSHWTSTAMP: G.IoctlRequest.SIOCSHWTSTAMP = 35248;
/** Sets the interface's IPv4 address from `ifr_addr`; on an IPv6 socket adds one from `struct in6_ifreq`. @see ioctl(2) */
export const SIOCSIFADDR: G.IoctlRequest.SIOCSIFADDR = 35094;
/** Old settings of Ethernet bridges; obsolete, use netlink. @see ioctl(2) */
export const SIOCSIFBR: G.IoctlRequest.SIOCSIFBR = 35137;
/** Sets the interface's IPv4 broadcast address from `ifr_broadaddr`. @see ioctl(2) */
export const SIOCSIFBRDADDR: G.IoctlRequest.SIOCSIFBRDADDR = 35098;
/** Sets the peer's IPv4 address of a point-to-point interface from `ifr_dstaddr`. @see ioctl(2) */
export const SIOCSIFDSTADDR: G.IoctlRequest.SIOCSIFDSTADDR = 35096;
/** Meant to set the link encapsulation; not implemented for network devices in general. @see ioctl(2) */
export const SIOCSIFENCAP: G.IoctlRequest.SIOCSIFENCAP = 35110;
/** Sets the interface's flags from `ifr_flags`, for example `IFF_UP`; needs `CAP_NET_ADMIN`. @see ioctl(2) */
export const SIOCSIFFLAGS: G.IoctlRequest.SIOCSIFFLAGS = 35092;
/** Sets the interface's hardware address from `ifr_hwaddr`, whose family is its `ARPHRD_` type. @see ioctl(2) */
export const SIOCSIFHWADDR: G.IoctlRequest.SIOCSIFHWADDR = 35108;
/** Sets the interface's link-layer broadcast address from `ifr_hwaddr`. @see ioctl(2) */
export const SIOCSIFHWBROADCAST: G.IoctlRequest.SIOCSIFHWBROADCAST = 35127;
/** Meant to set an interface's channel; not implemented, fails with `ENOTTY`. @see ioctl(2) */
export const SIOCSIFLINK: G.IoctlRequest.SIOCSIFLINK = 35089;
/** Sets the device's hardware parameters from `ifr_map`; `EOPNOTSUPP` with most drivers. @see ioctl(2) */
export const SIOCSIFMAP: G.IoctlRequest.SIOCSIFMAP = 35185;
/** Meant to set a device's memory address; not implemented, fails with `ENOTTY`. @see ioctl(2) */
export const SIOCSIFMEM: G.IoctlRequest.SIOCSIFMEM = 35104;
/** Meant to set the interface's metric; not implemented, fails with `EOPNOTSUPP`. @see ioctl(2) */
export const SIOCSIFMETRIC: G.IoctlRequest.SIOCSIFMETRIC = 35102;
/** Sets the interface's MTU in bytes from `ifr_mtu`; needs `CAP_NET_ADMIN`. @see ioctl(2) */
export const SIOCSIFMTU: G.IoctlRequest.SIOCSIFMTU = 35106;
/** Renames the interface to `ifr_newname`; usually it must be down. @see ioctl(2) */
export const SIOCSIFNAME: G.IoctlRequest.SIOCSIFNAME = 35107;
/** Sets the interface's IPv4 network mask from `ifr_netmask`. @see ioctl(2) */
export const SIOCSIFNETMASK: G.IoctlRequest.SIOCSIFNETMASK = 35100;
/** Meant to set an interface's private flags; current kernels do not implement it. @see ioctl(2) */
export const SIOCSIFPFLAGS: G.IoctlRequest.SIOCSIFPFLAGS = 35124;
/** Meant to set a device's slave; not implemented. Bonds use `SIOCBONDENSLAVE`. @see ioctl(2) */
export const SIOCSIFSLAVE: G.IoctlRequest.SIOCSIFSLAVE = 35120;
/** Sets the interface's transmit queue length in packets from `ifr_qlen`; needs `CAP_NET_ADMIN`. @see ioctl(2) */
export const SIOCSIFTXQLEN: G.IoctlRequest.SIOCSIFTXQLEN = 35139;
/** Adds, deletes or changes a VLAN interface, a `struct vlan_ioctl_args` whose `cmd` says what. @see ioctl(2) */
export const SIOCSIFVLAN: G.IoctlRequest.SIOCSIFVLAN = 35203;
/** Associates with the access point of this hardware address. @see ioctl(2) */
export const SIOCSIWAP: G.IoctlRequest.SIOCSIWAP = 35604;
/** Sets one WPA authentication parameter, chosen by its index in `flags` of `struct iw_param`. @see ioctl(2) */
export const SIOCSIWAUTH: G.IoctlRequest.SIOCSIWAUTH = 35634;
/** Makes the wireless driver apply the changes it holds back. @see ioctl(2) */
export const SIOCSIWCOMMIT: G.IoctlRequest.SIOCSIWCOMMIT = 35584;
/** Sets a WEP key and its mode. @see ioctl(2) */
export const SIOCSIWENCODE: G.IoctlRequest.SIOCSIWENCODE = 35626;
/** Sets an encryption key of any cipher, a `struct iw_encode_ext`. @see ioctl(2) */
export const SIOCSIWENCODEEXT: G.IoctlRequest.SIOCSIWENCODEEXT = 35636;
/** Sets the network name, at most 32 bytes, to join or to offer. @see ioctl(2) */
export const SIOCSIWESSID: G.IoctlRequest.SIOCSIWESSID = 35610;
/** Sets the fragmentation threshold in bytes. @see ioctl(2) */
export const SIOCSIWFRAG: G.IoctlRequest.SIOCSIWFRAG = 35620;
/** Sets the channel or frequency in Hz, a `struct iw_freq`: below 1000 it is a channel. @see ioctl(2) */
export const SIOCSIWFREQ: G.IoctlRequest.SIOCSIWFREQ = 35588;
/** Sets an information element, such as WPA's, for association requests; an empty one removes it. @see ioctl(2) */
export const SIOCSIWGENIE: G.IoctlRequest.SIOCSIWGENIE = 35632;
/** Asks for deauthentication or disassociation, a `struct iw_mlme`. @see ioctl(2) */
export const SIOCSIWMLME: G.IoctlRequest.SIOCSIWMLME = 35606;
/** Sets the mode of operation: ad hoc, managed, access point, monitor and so on. @see ioctl(2) */
export const SIOCSIWMODE: G.IoctlRequest.SIOCSIWMODE = 35590;
/** Sets the station's nickname, at most 32 bytes; most drivers ignore it. @see ioctl(2) */
export const SIOCSIWNICKN: G.IoctlRequest.SIOCSIWNICKN = 35612;
/** Sets the network id of pre-802.11 devices. @see ioctl(2) */
export const SIOCSIWNWID: G.IoctlRequest.SIOCSIWNWID = 35586;
/** Adds to, removes from or flushes the cache of WPA2 master keys, a `struct iw_pmksa`. @see ioctl(2) */
export const SIOCSIWPMKSA: G.IoctlRequest.SIOCSIWPMKSA = 35638;
/** Sets power saving: its period, timeout and which packets wake the card. @see ioctl(2) */
export const SIOCSIWPOWER: G.IoctlRequest.SIOCSIWPOWER = 35628;
/** Unused; the number pairs with `SIOCGIWPRIV`. @see ioctl(2) */
export const SIOCSIWPRIV: G.IoctlRequest.SIOCSIWPRIV = 35596;
/** Unused; the number pairs with `SIOCGIWRANGE`. @see ioctl(2) */
export const SIOCSIWRANGE: G.IoctlRequest.SIOCSIWRANGE = 35594;
/** Sets the bit rate in bit/s, fixed or as an upper bound. @see ioctl(2) */
export const SIOCSIWRATE: G.IoctlRequest.SIOCSIWRATE = 35616;
/** Sets how often or how long a failed transmission is retried. @see ioctl(2) */
export const SIOCSIWRETRY: G.IoctlRequest.SIOCSIWRETRY = 35624;
/** Sets the packet size in bytes from which RTS/CTS is used. @see ioctl(2) */
export const SIOCSIWRTS: G.IoctlRequest.SIOCSIWRTS = 35618;
/** Starts a scan for networks; fetch what it found with `SIOCGIWSCAN`. @see ioctl(2) */
export const SIOCSIWSCAN: G.IoctlRequest.SIOCSIWSCAN = 35608;
/** Sets the sensitivity threshold, in dBm if negative. @see ioctl(2) */
export const SIOCSIWSENS: G.IoctlRequest.SIOCSIWSENS = 35592;
/** Sets the peer addresses whose link quality is recorded; few drivers support it. @see ioctl(2) */
export const SIOCSIWSPY: G.IoctlRequest.SIOCSIWSPY = 35600;
/** Unused; the number pairs with `SIOCGIWSTATS`. @see ioctl(2) */
export const SIOCSIWSTATS: G.IoctlRequest.SIOCSIWSTATS = 35598;
/** Sets the signal levels at which a spied peer raises an event, a `struct iw_thrspy`. @see ioctl(2) */
export const SIOCSIWTHRSPY: G.IoctlRequest.SIOCSIWTHRSPY = 35602;
/** Sets the transmit power in dBm or mW, or turns the radio off. @see ioctl(2) */
export const SIOCSIWTXPOW: G.IoctlRequest.SIOCSIWTXPOW = 35622;
/** Sets the keepalive timeout of a SLIP line, in seconds. @see ioctl(2) */
export const SIOCSKEEPALIVE: G.IoctlRequest.SIOCSKEEPALIVE = 35312;
/** Marks a SLIP line as leased or not. @see ioctl(2) */
export const SIOCSLEASE: G.IoctlRequest.SIOCSLEASE = 35316;
/** Writes a PHY register, a `struct mii_ioctl_data` inside the `ifreq`; needs `CAP_NET_ADMIN`. @see ioctl(2) */
export const SIOCSMIIREG: G.IoctlRequest.SIOCSMIIREG = 35145;
/** Sets after how many idle seconds a SLIP line sends a filler. @see ioctl(2) */
export const SIOCSOUTFILL: G.IoctlRequest.SIOCSOUTFILL = 35314;
/** Sets who gets `SIGIO` and `SIGURG` of the socket: an int, a process id or a negated process group id. @see ioctl(2) */
export const SIOCSPGRP: G.IoctlRequest.SIOCSPGRP = 35074;
/** Set an entry of the kernel's RARP table, which no longer exists. @see ioctl(2) */
export const SIOCSRARP: G.IoctlRequest.SIOCSRARP = 35170;
/** Returns a new `O_PATH` descriptor of the file a UNIX socket is bound to; needs CAP_NET_ADMIN. @see ioctl(2) */
export const SIOCUNIXFILE: G.IoctlRequest.SIOCUNIXFILE = 35296;
/** Gets or sets the physical line or protocol of an HDLC device, a `struct if_settings` in the `ifreq`. @see ioctl(2) */
export const SIOCWANDEV: G.IoctlRequest.SIOCWANDEV = 35146;
/** Leaves incoming calls for the program to accept with SIOCX25SENDCALLACCPT; before listen(2), no argument. @see ioctl(2) */
export const SIOCX25CALLACCPTAPPRV: G.IoctlRequest.SIOCX25CALLACCPTAPPRV = 35304;
/** Reads the call user data, `struct x25_calluserdata`. @see ioctl(2) */
export const SIOCX25GCALLUSERDATA: G.IoctlRequest.SIOCX25GCALLUSERDATA = 35300;
/** Reads why the call was cleared, `struct x25_causediag`. @see ioctl(2) */
export const SIOCX25GCAUSEDIAG: G.IoctlRequest.SIOCX25GCAUSEDIAG = 35302;
/** Reads the DTE facilities (address extensions), `struct x25_dte_facilities`. @see ioctl(2) */
export const SIOCX25GDTEFACILITIES: G.IoctlRequest.SIOCX25GDTEFACILITIES = 35306;
/** Reads the call's facilities, `struct x25_facilities`. @see ioctl(2) */
export const SIOCX25GFACILITIES: G.IoctlRequest.SIOCX25GFACILITIES = 35298;
/** Reads an X.25 interface's subscription options, `struct x25_subscrip_struct`. @see ioctl(2) */
export const SIOCX25GSUBSCRIP: G.IoctlRequest.SIOCX25GSUBSCRIP = 35296;
/** Sets the call user data to send, `struct x25_calluserdata`. @see ioctl(2) */
export const SIOCX25SCALLUSERDATA: G.IoctlRequest.SIOCX25SCALLUSERDATA = 35301;
/** Sets the cause and diagnostic to give when clearing the call, `struct x25_causediag`. @see ioctl(2) */
export const SIOCX25SCAUSEDIAG: G.IoctlRequest.SIOCX25SCAUSEDIAG = 35308;
/** How many bytes of call user data choose the listening socket, `struct x25_subaddr`; before listen(2). @see ioctl(2) */
export const SIOCX25SCUDMATCHLEN: G.IoctlRequest.SIOCX25SCUDMATCHLEN = 35303;
/** Sets the DTE facilities (address extensions), `struct x25_dte_facilities`; only while closed or listening. @see ioctl(2) */
export const SIOCX25SDTEFACILITIES: G.IoctlRequest.SIOCX25SDTEFACILITIES = 35307;
/** Accepts a call held back by SIOCX25CALLACCPTAPPRV; no argument. @see ioctl(2) */
export const SIOCX25SENDCALLACCPT: G.IoctlRequest.SIOCX25SENDCALLACCPT = 35305;
/** Sets the facilities to ask for, `struct x25_facilities`; only while closed or listening. @see ioctl(2) */
export const SIOCX25SFACILITIES: G.IoctlRequest.SIOCX25SFACILITIES = 35299;
/** Sets an X.25 interface's subscription options, `struct x25_subscrip_struct`; needs CAP_NET_ADMIN. @see ioctl(2) */
export const SIOCX25SSUBSCRIP: G.IoctlRequest.SIOCX25SSUBSCRIP = 35297;
/** Not data: replaces A by A exclusive-or X; older than `BPF_XOR`, which is the better way. @see https://docs.kernel.org/networking/filter.html */
export const SKF_AD_ALU_XOR_X: G.FilterAncillary.SKF_AD_ALU_XOR_X = 40;
/** Number of the CPU on which the filter runs. @see https://docs.kernel.org/networking/filter.html */
export const SKF_AD_CPU: G.FilterAncillary.SKF_AD_CPU = 36;
/** Hardware type of the interface, one of `ARPHRD_*`. @see https://docs.kernel.org/networking/filter.html */
export const SKF_AD_HATYPE: G.FilterAncillary.SKF_AD_HATYPE = 28;
/** Index of the packet's interface. @see https://docs.kernel.org/networking/filter.html */
export const SKF_AD_IFINDEX: G.FilterAncillary.SKF_AD_IFINDEX = 8;
/** Mark of the packet, as set by netfilter or `SO_MARK`. @see https://docs.kernel.org/networking/filter.html */
export const SKF_AD_MARK: G.FilterAncillary.SKF_AD_MARK = 20;
/** End of the ancillary offsets, four past the last. @see https://docs.kernel.org/networking/filter.html */
export const SKF_AD_MAX: G.FilterAncillary.SKF_AD_MAX = 64;
/** Offset of the first netlink attribute of type X at or after offset A, 0 if there is none. @see https://docs.kernel.org/networking/filter.html */
export const SKF_AD_NLATTR: G.FilterAncillary.SKF_AD_NLATTR = 12;
/** Offset of the attribute of type X nested in the netlink attribute at offset A, 0 if there is none. @see https://docs.kernel.org/networking/filter.html */
export const SKF_AD_NLATTR_NEST: G.FilterAncillary.SKF_AD_NLATTR_NEST = 16;
/** Base to which an `SKF_AD_*` number is added, to load data about the packet. @see https://docs.kernel.org/networking/filter.html */
export const SKF_AD_OFF: G.FilterOffset.SKF_AD_OFF = -4096;
/** Offset of the payload, after the headers that the kernel can dissect. @see https://docs.kernel.org/networking/filter.html */
export const SKF_AD_PAY_OFFSET: G.FilterAncillary.SKF_AD_PAY_OFFSET = 52;
/** Packet type, such as `PACKET_HOST` or `PACKET_OUTGOING`. @see https://docs.kernel.org/networking/filter.html */
export const SKF_AD_PKTTYPE: G.FilterAncillary.SKF_AD_PKTTYPE = 4;
/** EtherType of the packet, in host byte order. @see https://docs.kernel.org/networking/filter.html */
export const SKF_AD_PROTOCOL: G.FilterAncillary.SKF_AD_PROTOCOL = 0;
/** Queue of the network card that the packet came by. @see https://docs.kernel.org/networking/filter.html */
export const SKF_AD_QUEUE: G.FilterAncillary.SKF_AD_QUEUE = 24;
/** A random 32-bit number, for sampling. @see https://docs.kernel.org/networking/filter.html */
export const SKF_AD_RANDOM: G.FilterAncillary.SKF_AD_RANDOM = 56;
/** Flow hash of the packet. @see https://docs.kernel.org/networking/filter.html */
export const SKF_AD_RXHASH: G.FilterAncillary.SKF_AD_RXHASH = 32;
/** VLAN tag that was taken off the packet. @see https://docs.kernel.org/networking/filter.html */
export const SKF_AD_VLAN_TAG: G.FilterAncillary.SKF_AD_VLAN_TAG = 44;
/** 1 if a VLAN tag was taken off the packet, else 0. @see https://docs.kernel.org/networking/filter.html */
export const SKF_AD_VLAN_TAG_PRESENT: G.FilterAncillary.SKF_AD_VLAN_TAG_PRESENT = 48;
/** EtherType of the VLAN tag that was taken off the packet. @see https://docs.kernel.org/networking/filter.html */
export const SKF_AD_VLAN_TPID: G.FilterAncillary.SKF_AD_VLAN_TPID = 60;
/** Base for offsets that count from the link-layer header, also where the socket's data starts later. @see https://docs.kernel.org/networking/filter.html */
export const SKF_LL_OFF: G.FilterOffset.SKF_LL_OFF = -2097152;
/** Base for offsets that count from the network-layer header, whatever link header is before it. @see https://docs.kernel.org/networking/filter.html */
export const SKF_NET_OFF: G.FilterOffset.SKF_NET_OFF = -1048576;
/** Both buffer lock bits; any other bit makes `SO_BUF_LOCK` fail with `EINVAL`. @see linux/socket.h */
export const SOCK_BUF_LOCK_MASK: G.BufferLock.SOCK_BUF_LOCK_MASK = 3;
/** Opens the new descriptor close-on-exec, with no moment in which a fork could leak it. @see socket(2) @see accept(2) */
export const SOCK_CLOEXEC: G.SocketFlag.SOCK_CLOEXEC = 524288;
/** Type of DCCP sockets, connected but unreliable datagrams with congestion control; newer kernels have no DCCP. @see socket(2) */
export const SOCK_DCCP: G.SocketType.SOCK_DCCP = 6;
/** Closes a socket of another process, which then gets `ECONNABORTED`; needs `CAP_NET_ADMIN` and kernel support. @see sock_diag(7) */
export const SOCK_DESTROY: G.SocketDiagnosisRequest.SOCK_DESTROY = 21;
/** Separate messages of limited size, which over a network may be lost, doubled or reordered, as in UDP. @see socket(2) */
export const SOCK_DGRAM: G.SocketType.SOCK_DGRAM = 2;
/** Asks about sockets of the family in `sdiag_family`: one of them, or all with `NLM_F_DUMP`. @see sock_diag(7) */
export const SOCK_DIAG_BY_FAMILY: G.SocketDiagnosisRequest.SOCK_DIAG_BY_FAMILY = 20;
/** Type byte of socket requests, 0x89: the second-lowest byte of most `SIOC` numbers. @see ioctl(2) */
export const SOCK_IOC_TYPE: G.IoctlType.SOCK_IOC_TYPE = 137;
/** Opens the new descriptor nonblocking, as if `O_NONBLOCK` had been set on it. @see socket(2) @see accept(2) */
export const SOCK_NONBLOCK: G.SocketFlag.SOCK_NONBLOCK = 2048;
/** Obsolete Linux 2.0 way to device frames under `AF_INET`; use `AF_PACKET`. @see socket(2) */
export const SOCK_PACKET: G.SocketType.SOCK_PACKET = 10;
/** Direct access to a network protocol below the transport layer; mostly needs CAP_NET_RAW. @see socket(2) */
export const SOCK_RAW: G.SocketType.SOCK_RAW = 3;
/** The receive buffer keeps its size; setting `SO_RCVBUF` turns this bit on too. @see linux/socket.h */
export const SOCK_RCVBUF_LOCK: G.BufferLock.SOCK_RCVBUF_LOCK = 2;
/** Messages that are delivered reliably though not always in order; TIPC has it, most families do not. @see socket(2) */
export const SOCK_RDM: G.SocketType.SOCK_RDM = 4;
/** Connected and reliable like a stream but keeps message boundaries, as on UNIX and SCTP sockets. @see socket(2) */
export const SOCK_SEQPACKET: G.SocketType.SOCK_SEQPACKET = 5;
/** The send buffer keeps its size; setting `SO_SNDBUF` turns this bit on too. @see linux/socket.h */
export const SOCK_SNDBUF_LOCK: G.BufferLock.SOCK_SNDBUF_LOCK = 1;
/** Connected, reliable byte stream in both directions without message boundaries, as TCP is. @see socket(2) */
export const SOCK_STREAM: G.SocketType.SOCK_STREAM = 1;
/** Do as the sysctl net.core.txrehash says. @see linux/socket.h */
export const SOCK_TXREHASH_DEFAULT: G.TxRehash.SOCK_TXREHASH_DEFAULT = 255;
/** The flow hash stays, so the connection keeps to its path. @see linux/socket.h */
export const SOCK_TXREHASH_DISABLED: G.TxRehash.SOCK_TXREHASH_DISABLED = 0;
/** The flow hash may change after timeouts, so that the network may choose another path. @see linux/socket.h */
export const SOCK_TXREHASH_ENABLED: G.TxRehash.SOCK_TXREHASH_ENABLED = 1;
/** Takes hardware stamps in the time of the PTP clock given by `bind_phc` of struct so_timestamping. Since Linux 5.14. @see https://docs.kernel.org/networking/timestamping.html @see socket(7) */
export const SOF_TIMESTAMPING_BIND_PHC: G.TimestampingFlag.SOF_TIMESTAMPING_BIND_PHC = 32768;
/** Highest flag that these headers know. @see https://docs.kernel.org/networking/timestamping.html @see socket(7) */
export const SOF_TIMESTAMPING_LAST: G.TimestampingFlag.SOF_TIMESTAMPING_LAST = 32768;
/** All flags that these headers know. @see https://docs.kernel.org/networking/timestamping.html @see socket(7) */
export const SOF_TIMESTAMPING_MASK: G.TimestampingFlag.SOF_TIMESTAMPING_MASK = 65535;
/** Allows control messages such as `IP_PKTINFO` with transmit stamps on IPv4 too. @see https://docs.kernel.org/networking/timestamping.html @see socket(7) */
export const SOF_TIMESTAMPING_OPT_CMSG: G.TimestampingFlag.SOF_TIMESTAMPING_OPT_CMSG = 1024;
/** Numbers sent packets, so that `ee_data` tells which one a stamp is for; by byte offset on streams. @see https://docs.kernel.org/networking/timestamping.html @see socket(7) */
export const SOF_TIMESTAMPING_OPT_ID: G.TimestampingFlag.SOF_TIMESTAMPING_OPT_ID = 128;
/** With `SOF_TIMESTAMPING_OPT_ID`, counts a TCP stream's bytes reliably even if set amid sending. Since Linux 6.2. @see https://docs.kernel.org/networking/timestamping.html @see socket(7) */
export const SOF_TIMESTAMPING_OPT_ID_TCP: G.TimestampingFlag.SOF_TIMESTAMPING_OPT_ID_TCP = 65536;
/** Adds the real interface and length of packets with hardware stamps, as `SCM_TIMESTAMPING_PKTINFO`. @see https://docs.kernel.org/networking/timestamping.html @see socket(7) */
export const SOF_TIMESTAMPING_OPT_PKTINFO: G.TimestampingFlag.SOF_TIMESTAMPING_OPT_PKTINFO = 8192;
/** Reports receive stamps only if this socket asked to make them, not if another did. Since Linux 6.12. @see https://docs.kernel.org/networking/timestamping.html @see socket(7) */
export const SOF_TIMESTAMPING_OPT_RX_FILTER: G.TimestampingFlag.SOF_TIMESTAMPING_OPT_RX_FILTER = 131072;
/** Adds TCP statistics to transmit stamps, as `SCM_TIMESTAMPING_OPT_STATS`; needs `SOF_TIMESTAMPING_OPT_TSONLY`. @see https://docs.kernel.org/networking/timestamping.html @see socket(7) */
export const SOF_TIMESTAMPING_OPT_STATS: G.TimestampingFlag.SOF_TIMESTAMPING_OPT_STATS = 4096;
/** Returns transmit stamps without a copy of the packet. @see https://docs.kernel.org/networking/timestamping.html @see socket(7) */
export const SOF_TIMESTAMPING_OPT_TSONLY: G.TimestampingFlag.SOF_TIMESTAMPING_OPT_TSONLY = 2048;
/** Returns both the software and the hardware stamp of a sent packet, in two messages. @see https://docs.kernel.org/networking/timestamping.html @see socket(7) */
export const SOF_TIMESTAMPING_OPT_TX_SWHW: G.TimestampingFlag.SOF_TIMESTAMPING_OPT_TX_SWHW = 16384;
/** Reports stamps that the network card made, in the time of its own clock. @see https://docs.kernel.org/networking/timestamping.html @see socket(7) */
export const SOF_TIMESTAMPING_RAW_HARDWARE: G.TimestampingFlag.SOF_TIMESTAMPING_RAW_HARDWARE = 64;
/** Makes: stamps of received packets by the network card. @see https://docs.kernel.org/networking/timestamping.html @see socket(7) */
export const SOF_TIMESTAMPING_RX_HARDWARE: G.TimestampingFlag.SOF_TIMESTAMPING_RX_HARDWARE = 4;
/** Makes: stamps of received packets as they enter the kernel. @see https://docs.kernel.org/networking/timestamping.html @see socket(7) */
export const SOF_TIMESTAMPING_RX_SOFTWARE: G.TimestampingFlag.SOF_TIMESTAMPING_RX_SOFTWARE = 8;
/** Reports stamps that the kernel made. @see https://docs.kernel.org/networking/timestamping.html @see socket(7) */
export const SOF_TIMESTAMPING_SOFTWARE: G.TimestampingFlag.SOF_TIMESTAMPING_SOFTWARE = 16;
/** Was to report hardware stamps in system time; deprecated and ignored. @see https://docs.kernel.org/networking/timestamping.html @see socket(7) */
export const SOF_TIMESTAMPING_SYS_HARDWARE: G.TimestampingFlag.SOF_TIMESTAMPING_SYS_HARDWARE = 32;
/** Makes: stamps when the peer has acknowledged all data of a send; TCP only. @see https://docs.kernel.org/networking/timestamping.html @see socket(7) */
export const SOF_TIMESTAMPING_TX_ACK: G.TimestampingFlag.SOF_TIMESTAMPING_TX_ACK = 512;
/** Makes: stamps when the device reports a packet as sent; used by Bluetooth. Since Linux 6.15. @see https://docs.kernel.org/networking/timestamping.html @see socket(7) */
export const SOF_TIMESTAMPING_TX_COMPLETION: G.TimestampingFlag.SOF_TIMESTAMPING_TX_COMPLETION = 262144;
/** Makes: stamps of sent packets by the network card. @see https://docs.kernel.org/networking/timestamping.html @see socket(7) */
export const SOF_TIMESTAMPING_TX_HARDWARE: G.TimestampingFlag.SOF_TIMESTAMPING_TX_HARDWARE = 1;
/** The flags that make transmit stamps, those that a control message may give for a single send. @see https://docs.kernel.org/networking/timestamping.html @see socket(7) */
export const SOF_TIMESTAMPING_TX_RECORD_MASK: G.TimestampingFlag.SOF_TIMESTAMPING_TX_RECORD_MASK = 771;
/** Makes: stamps of sent packets as they enter the packet scheduler. @see https://docs.kernel.org/networking/timestamping.html @see socket(7) */
export const SOF_TIMESTAMPING_TX_SCHED: G.TimestampingFlag.SOF_TIMESTAMPING_TX_SCHED = 256;
/** Makes: stamps of sent packets as the driver hands them to the network card. @see https://docs.kernel.org/networking/timestamping.html @see socket(7) */
export const SOF_TIMESTAMPING_TX_SOFTWARE: G.TimestampingFlag.SOF_TIMESTAMPING_TX_SOFTWARE = 2;
/** The time with each packet is a deadline by which to send it, not the moment at which. @see tc-etf(8) @see linux/net_tstamp.h */
export const SOF_TXTIME_DEADLINE_MODE: G.TxtimeFlag.SOF_TXTIME_DEADLINE_MODE = 1;
/** Highest flag of struct sock_txtime that these headers know. @see tc-etf(8) @see linux/net_tstamp.h */
export const SOF_TXTIME_FLAGS_LAST: G.TxtimeFlag.SOF_TXTIME_FLAGS_LAST = 2;
/** All flags of struct sock_txtime that these headers know. @see tc-etf(8) @see linux/net_tstamp.h */
export const SOF_TXTIME_FLAGS_MASK: G.TxtimeFlag.SOF_TXTIME_FLAGS_MASK = 3;
/** Reports packets that are dropped for their time on the error queue, as `SO_EE_ORIGIN_TXTIME`. @see tc-etf(8) @see linux/net_tstamp.h */
export const SOF_TXTIME_REPORT_ERRORS: G.TxtimeFlag.SOF_TXTIME_REPORT_ERRORS = 2;
/** Options of ATM sockets at the adaptation layer, where the unit is a packet. @see getsockopt(2) */
export const SOL_AAL: G.SocketLevel.SOL_AAL = 265;
/** Options such as `ALG_SET_KEY` and control messages such as `ALG_SET_IV` of kernel crypto sockets. @see getsockopt(2) */
export const SOL_ALG: G.SocketLevel.SOL_ALG = 279;
/** Level of AppleTalk DDP, which has no options on Linux. @see getsockopt(2) */
export const SOL_ATALK: G.SocketLevel.SOL_ATALK = 258;
/** Options of ATM sockets at the ATM layer, where the unit is a cell. @see getsockopt(2) */
export const SOL_ATM: G.SocketLevel.SOL_ATM = 264;
/** Level of the AX.25 options. @see getsockopt(2) */
export const SOL_AX25: G.SocketLevel.SOL_AX25 = 257;
/** Options shared by Bluetooth sockets (`BT_` names); each Bluetooth protocol also has a level of its own. @see getsockopt(2) */
export const SOL_BLUETOOTH: G.SocketLevel.SOL_BLUETOOTH = 274;
/** Options of CAIF modem sockets (`CAIFSO_` names). @see getsockopt(2) */
export const SOL_CAIF: G.SocketLevel.SOL_CAIF = 278;
/** Number to which a CAN protocol is added to get its option level, as in `SOL_CAN_BASE + CAN_RAW`. @see getsockopt(2) */
export const SOL_CAN_BASE: G.SocketLevel.SOL_CAN_BASE = 100;
/** Level of the options of ISO-TP sockets, `CAN_ISOTP_OPTS` and its siblings. @see getsockopt(2) */
export const SOL_CAN_ISOTP: G.SocketLevel.SOL_CAN_ISOTP = 106;
/** Level of the options and control messages of J1939 sockets, `SO_J1939_*` and `SCM_J1939_*`. @see getsockopt(2) */
export const SOL_CAN_J1939: G.SocketLevel.SOL_CAN_J1939 = 107;
/** Level of the options of raw CAN sockets, `CAN_RAW_FILTER` and its siblings. @see getsockopt(2) */
export const SOL_CAN_RAW: G.SocketLevel.SOL_CAN_RAW = 101;
/** Options of DCCP sockets (`DCCP_SOCKOPT_` names); newer kernels have no DCCP. @see getsockopt(2) */
export const SOL_DCCP: G.SocketLevel.SOL_DCCP = 269;
/** Options of DECnet sockets, which Linux 6.1 removed. @see getsockopt(2) */
export const SOL_DECNET: G.SocketLevel.SOL_DECNET = 261;
/** Options of raw sockets to a Bluetooth controller (`HCI_` names). @see getsockopt(2) */
export const SOL_HCI: G.SocketLevel.SOL_HCI = 0;
/** Level of `ICMP6_FILTER` on raw ICMPv6 sockets; the Linux name for `IPPROTO_ICMPV6` in that place. @see getsockopt(2) */
export const SOL_ICMPV6: G.SocketLevel.SOL_ICMPV6 = 58;
/** The IPv4 level, 0: Linux name for `IPPROTO_IP` as a level; `IPPROTO_IP` is the portable spelling. @see getsockopt(2) */
export const SOL_IP: G.SocketLevel.SOL_IP = 0;
/** Level of the IPV6_* options and control messages; the Linux name for `IPPROTO_IPV6` in that place. @see getsockopt(2) */
export const SOL_IPV6: G.SocketLevel.SOL_IPV6 = 41;
/** Level of the IPX options; Linux dropped IPX in 4.18. @see getsockopt(2) */
export const SOL_IPX: G.SocketLevel.SOL_IPX = 256;
/** Options of infrared (IrDA) sockets, which Linux 4.17 removed. @see getsockopt(2) */
export const SOL_IRDA: G.SocketLevel.SOL_IRDA = 266;
/** Options and control messages of IBM Z IUCV sockets. @see getsockopt(2) */
export const SOL_IUCV: G.SocketLevel.SOL_IUCV = 277;
/** Options of Kernel Connection Multiplexor sockets (`KCM_RECV_DISABLE`). @see getsockopt(2) */
export const SOL_KCM: G.SocketLevel.SOL_KCM = 281;
/** Options of IEEE 802.2 LLC sockets (`LLC_OPT_` names). @see getsockopt(2) */
export const SOL_LLC: G.SocketLevel.SOL_LLC = 268;
/** Options of MCTP sockets (`MCTP_OPT_ADDR_EXT`). @see getsockopt(2) */
export const SOL_MCTP: G.SocketLevel.SOL_MCTP = 285;
/** Options of Multipath TCP sockets, such as `MPTCP_INFO`. @see getsockopt(2) */
export const SOL_MPTCP: G.SocketLevel.SOL_MPTCP = 284;
/** Reserved for NetBEUI, which was never implemented; no option exists at this level. @see getsockopt(2) */
export const SOL_NETBEUI: G.SocketLevel.SOL_NETBEUI = 267;
/** Options and control messages of netlink sockets, such as `NETLINK_ADD_MEMBERSHIP`. @see getsockopt(2) */
export const SOL_NETLINK: G.SocketLevel.SOL_NETLINK = 270;
/** Level of the NET/ROM options. @see getsockopt(2) */
export const SOL_NETROM: G.SocketLevel.SOL_NETROM = 259;
/** Options of NFC LLCP sockets (`NFC_LLCP_` names). @see getsockopt(2) */
export const SOL_NFC: G.SocketLevel.SOL_NFC = 280;
/** Options and control messages of packet sockets (`PACKET_` names). @see getsockopt(2) */
export const SOL_PACKET: G.SocketLevel.SOL_PACKET = 263;
/** Options of Phonet pipe sockets (`PNPIPE_` names). @see getsockopt(2) */
export const SOL_PNPIPE: G.SocketLevel.SOL_PNPIPE = 275;
/** Options of PPP over L2TP sockets (`PPPOL2TP_SO_` names). @see getsockopt(2) */
export const SOL_PPPOL2TP: G.SocketLevel.SOL_PPPOL2TP = 273;
/** Options of IPv4 raw sockets, in practice `ICMP_FILTER`. @see getsockopt(2) */
export const SOL_RAW: G.SocketLevel.SOL_RAW = 255;
/** Options and control messages of Reliable Datagram Sockets (`RDS_` names). @see getsockopt(2) */
export const SOL_RDS: G.SocketLevel.SOL_RDS = 276;
/** Level of the ROSE options. @see getsockopt(2) */
export const SOL_ROSE: G.SocketLevel.SOL_ROSE = 260;
/** Options and control messages of Rx RPC sockets (`RXRPC_` names). @see getsockopt(2) */
export const SOL_RXRPC: G.SocketLevel.SOL_RXRPC = 272;
/** Options of Shared Memory Communications sockets. @see getsockopt(2) */
export const SOL_SMC: G.SocketLevel.SOL_SMC = 286;
/** The socket itself, whatever its protocol: the level of all `SO_` options and `SCM_` control messages. @see getsockopt(2) */
export const SOL_SOCKET: G.SocketLevel.SOL_SOCKET = 1;
/** Options of TCP sockets (`TCP_` names); the same number as `IPPROTO_TCP`, which is the portable name. @see getsockopt(2) */
export const SOL_TCP: G.SocketLevel.SOL_TCP = 6;
/** Options and control messages of TIPC sockets (`TIPC_` names). @see getsockopt(2) */
export const SOL_TIPC: G.SocketLevel.SOL_TIPC = 271;
/** Kernel TLS on a TCP socket: keys by `TLS_TX` and `TLS_RX`, record types as control messages. @see getsockopt(2) */
export const SOL_TLS: G.SocketLevel.SOL_TLS = 282;
/** The UDP level, 17: Linux name for `IPPROTO_UDP` as a level; `IPPROTO_UDP` is the portable spelling. @see getsockopt(2) */
export const SOL_UDP: G.SocketLevel.SOL_UDP = 17;
/** Level of the control message with a `MSG_ZEROCOPY` completion on AF_VSOCK sockets; options use level `AF_VSOCK` instead. @see getsockopt(2) */
export const SOL_VSOCK: G.SocketLevel.SOL_VSOCK = 287;
/** Options of X.25 sockets (`X25_QBITINCL`). @see getsockopt(2) */
export const SOL_X25: G.SocketLevel.SOL_X25 = 262;
/** Options of XDP sockets: rings, memory area and statistics. @see getsockopt(2) */
export const SOL_XDP: G.SocketLevel.SOL_XDP = 283;
/** Largest listen backlog the headers promise, 4096 (128 in old ones); the running limit is the sysctl net.core.somaxconn. @see listen(2) */
export const SOMAXCONN: G.SocketLimit.SOMAXCONN = 4096;
/** Get only, bool: whether the socket is listening. @see socket(7) @see unix(7) */
export const SO_ACCEPTCONN: G.SocketOption.SO_ACCEPTCONN = 30;
/** Address of the circuit as `struct sockaddr_atmpvc`, for switched circuits too. Get only. @see linux/atm.h */
export const SO_ATMPVC: G.AtmOption.SO_ATMPVC = 1107558412;
/** Quality of service in both directions, `struct atm_qos`; set it before connecting. @see linux/atm.h */
export const SO_ATMQOS: G.AtmOption.SO_ATMQOS = 1107427412;
/** Service access point used when calling or listening, `struct atm_sap`; for AF_ATMSVC sockets. @see linux/atm.h */
export const SO_ATMSAP: G.AtmOption.SO_ATMSAP = 1107492904;
/** Set only, int: descriptor of an extended BPF socket filter program to attach; since Linux 3.19. @see socket(7) @see unix(7) */
export const SO_ATTACH_BPF: G.SocketOption.SO_ATTACH_BPF = 50;
/** Set only, struct sock_fprog: classic BPF program that decides which received packets stay and how much of them. @see socket(7) @see unix(7) */
export const SO_ATTACH_FILTER: G.SocketOption.SO_ATTACH_FILTER = 26;
/** Set only, struct sock_fprog: classic BPF program that picks the socket of a `SO_REUSEPORT` group for each packet. @see socket(7) @see unix(7) */
export const SO_ATTACH_REUSEPORT_CBPF: G.SocketOption.SO_ATTACH_REUSEPORT_CBPF = 51;
/** Set only, int: descriptor of an extended BPF program that picks the socket of a `SO_REUSEPORT` group. @see socket(7) @see unix(7) */
export const SO_ATTACH_REUSEPORT_EBPF: G.SocketOption.SO_ATTACH_REUSEPORT_EBPF = 52;
/** String, an interface name: send and receive through that device only; the empty string unbinds. Not for packet sockets. @see socket(7) @see unix(7) */
export const SO_BINDTODEVICE: G.SocketOption.SO_BINDTODEVICE = 25;
/** Int, interface index: `SO_BINDTODEVICE` by number instead of name; 0 unbinds. Since Linux 5.1. @see socket(7) @see unix(7) */
export const SO_BINDTOIFINDEX: G.SocketOption.SO_BINDTOIFINDEX = 62;
/** Get only, int: which Linux extensions classic BPF filters can use here, as the `SKF_AD_MAX` of the kernel. @see socket(7) @see unix(7) */
export const SO_BPF_EXTENSIONS: G.SocketOption.SO_BPF_EXTENSIONS = 48;
/** Bool: allows a datagram socket to send to a broadcast address, which otherwise fails with `EACCES`. @see socket(7) @see unix(7) */
export const SO_BROADCAST: G.SocketOption.SO_BROADCAST = 6;
/** Obsolete: once imitated BSD errors on UDP; now it has no effect. @see socket(7) @see unix(7) */
export const SO_BSDCOMPAT: G.SocketOption.SO_BSDCOMPAT = 14;
/** Int of `SOCK_SNDBUF_LOCK` and `SOCK_RCVBUF_LOCK`: which buffer sizes the kernel must not tune by itself; since Linux 5.15. @see socket(7) @see unix(7) */
export const SO_BUF_LOCK: G.SocketOption.SO_BUF_LOCK = 72;
/** Int, microseconds: how long a receive spins on the device queue when nothing has arrived; raising it needs CAP_NET_ADMIN. @see socket(7) @see unix(7) */
export const SO_BUSY_POLL: G.SocketOption.SO_BUSY_POLL = 46;
/** Int, packets: how many one round of busy polling may process; raising it needs CAP_NET_ADMIN. Since Linux 5.11. @see socket(7) @see unix(7) */
export const SO_BUSY_POLL_BUDGET: G.SocketOption.SO_BUSY_POLL_BUDGET = 70;
/** Range of VPI and VCI bits the interface uses, `struct atm_cirange`; present kernels do not implement it. @see linux/atm.h */
export const SO_CIRANGE: G.AtmOption.SO_CIRANGE = 1107361794;
/** Set only, int: 1 says that the connection fares badly, so the kernel drops its cached route and looks for another. @see socket(7) @see unix(7) */
export const SO_CNX_ADVICE: G.SocketOption.SO_CNX_ADVICE = 53;
/** Get only, u64: id of the socket that is not reused while the system runs, as sock_diag shows it; since Linux 4.12. @see socket(7) @see unix(7) */
export const SO_COOKIE: G.SocketOption.SO_COOKIE = 57;
/** Bool: marks the socket for protocol debugging; setting it needs CAP_NET_ADMIN. @see socket(7) @see unix(7) */
export const SO_DEBUG: G.SocketOption.SO_DEBUG = 1;
/** Another name of `SO_DETACH_FILTER`, the partner of `SO_ATTACH_BPF`. @see socket(7) @see unix(7) */
export const SO_DETACH_BPF: G.SocketOption.SO_DETACH_FILTER = 27;
/** Set only: removes the classic or extended BPF filter from the socket; the value is ignored. @see socket(7) @see unix(7) */
export const SO_DETACH_FILTER: G.SocketOption.SO_DETACH_FILTER = 27;
/** Set only: removes the BPF program that picks sockets in a `SO_REUSEPORT` group; since Linux 5.3. @see socket(7) @see unix(7) */
export const SO_DETACH_REUSEPORT_BPF: G.SocketOption.SO_DETACH_REUSEPORT_BPF = 68;
/** Not an option: the number of the control message `SCM_DEVMEM_DMABUF`. @see socket(7) @see unix(7) */
export const SO_DEVMEM_DMABUF: G.SocketOption.SO_DEVMEM_DMABUF = 79;
/** Set only, array of struct dmabuf_token: returns received device memory to the kernel; since Linux 6.12. @see socket(7) @see unix(7) */
export const SO_DEVMEM_DONTNEED: G.SocketOption.SO_DEVMEM_DONTNEED = 80;
/** Not an option: the number of the control message `SCM_DEVMEM_LINEAR`. @see socket(7) @see unix(7) */
export const SO_DEVMEM_LINEAR: G.SocketOption.SO_DEVMEM_LINEAR = 78;
/** Get only, int: the address family of the socket, such as `AF_INET6`. @see socket(7) @see unix(7) */
export const SO_DOMAIN: G.SocketOption.SO_DOMAIN = 39;
/** Bool: send to directly attached hosts only, never through a gateway. @see socket(7) @see unix(7) */
export const SO_DONTROUTE: G.SocketOption.SO_DONTROUTE = 5;
/** With `SO_EE_ORIGIN_TXTIME`: dropped as its time was not valid, for instance already past; errno `EINVAL`. @see ip(7) @see linux/errqueue.h */
export const SO_EE_CODE_TXTIME_INVALID_PARAM: G.ErrorQueueCode.SO_EE_CODE_TXTIME_INVALID_PARAM = 1;
/** With `SO_EE_ORIGIN_TXTIME`: dropped as its time passed while it was queued; errno `ECANCELED`. @see ip(7) @see linux/errqueue.h */
export const SO_EE_CODE_TXTIME_MISSED: G.ErrorQueueCode.SO_EE_CODE_TXTIME_MISSED = 2;
/** With `SO_EE_ORIGIN_ZEROCOPY`: the kernel copied the data after all, so `MSG_ZEROCOPY` gained nothing. @see ip(7) @see linux/errqueue.h */
export const SO_EE_CODE_ZEROCOPY_COPIED: G.ErrorQueueCode.SO_EE_CODE_ZEROCOPY_COPIED = 1;
/** An ICMP error arrived; `ee_type` and `ee_code` are those of the message. @see ip(7) @see linux/errqueue.h */
export const SO_EE_ORIGIN_ICMP: G.ErrorQueueOrigin.SO_EE_ORIGIN_ICMP = 2;
/** An ICMPv6 error arrived; `ee_type` and `ee_code` are those of the message. @see ip(7) @see linux/errqueue.h */
export const SO_EE_ORIGIN_ICMP6: G.ErrorQueueOrigin.SO_EE_ORIGIN_ICMP6 = 3;
/** An error found on this host, such as a packet longer than the MTU. @see ip(7) @see linux/errqueue.h */
export const SO_EE_ORIGIN_LOCAL: G.ErrorQueueOrigin.SO_EE_ORIGIN_LOCAL = 1;
/** No origin is given. @see ip(7) @see linux/errqueue.h */
export const SO_EE_ORIGIN_NONE: G.ErrorQueueOrigin.SO_EE_ORIGIN_NONE = 0;
/** A transmit timestamp, with its kind in `ee_info`; the same number as `SO_EE_ORIGIN_TXSTATUS`. @see ip(7) @see linux/errqueue.h */
export const SO_EE_ORIGIN_TIMESTAMPING: G.ErrorQueueOrigin.SO_EE_ORIGIN_TIMESTAMPING = 4;
/** The fate of a sent wireless frame, asked for with `SO_WIFI_STATUS`. @see ip(7) @see linux/errqueue.h */
export const SO_EE_ORIGIN_TXSTATUS: G.ErrorQueueOrigin.SO_EE_ORIGIN_TXSTATUS = 4;
/** A packet with a send time from `SO_TXTIME` was dropped. @see ip(7) @see linux/errqueue.h */
export const SO_EE_ORIGIN_TXTIME: G.ErrorQueueOrigin.SO_EE_ORIGIN_TXTIME = 6;
/** Sends with `MSG_ZEROCOPY` are done, those numbered `ee_info` to `ee_data`. @see ip(7) @see linux/errqueue.h */
export const SO_EE_ORIGIN_ZEROCOPY: G.ErrorQueueOrigin.SO_EE_ORIGIN_ZEROCOPY = 5;
/** The ICMP extension after the quoted packet is malformed or has a wrong checksum. @see ip(7) @see linux/errqueue.h */
export const SO_EE_RFC4884_FLAG_INVALID: G.ErrorQueueRfc4884Flag.SO_EE_RFC4884_FLAG_INVALID = 1;
/** Get only, int: the pending error number, which reading clears; tells how a nonblocking connect ended. @see socket(7) @see unix(7) */
export const SO_ERROR: G.SocketOption.SO_ERROR = 4;
/** Get only: the attached classic BPF program as struct sock_filter items; its length counts instructions, not bytes. @see socket(7) @see unix(7) */
export const SO_GET_FILTER: G.SocketOption.SO_GET_FILTER = 26;
/** Int: the CPU that last received for this socket; set on listeners, it steers connections of that CPU to them. @see socket(7) @see unix(7) */
export const SO_INCOMING_CPU: G.SocketOption.SO_INCOMING_CPU = 49;
/** Get only, u32: id of the receive queue (NAPI) that served the socket last; 0 when not known. Since Linux 4.12. @see socket(7) @see unix(7) */
export const SO_INCOMING_NAPI_ID: G.SocketOption.SO_INCOMING_NAPI_ID = 56;
/** Bool: report with each receive, as `SCM_INQ`, how many bytes remain queued on a UNIX stream socket. @see socket(7) @see unix(7) */
export const SO_INQ: G.SocketOption.SO_INQ = 84;
/** Nonzero sends messages of up to 7 bytes inside the IUCV parameter list (IPRM_DATA); int. @see https://docs.kernel.org/networking/iucv.html */
export const SO_IPRMDATA_MSG: G.IucvOption.SO_IPRMDATA_MSG = 128;
/** Puts the progress and failure of transfers on the error queue (int bool), to be read with `MSG_ERRQUEUE`. @see https://docs.kernel.org/networking/j1939.html */
export const SO_J1939_ERRQUEUE: G.J1939Option.SO_J1939_ERRQUEUE = 4;
/** Receive filters, an array of struct j1939_filter of which one must match; an empty array takes all. Set only. @see https://docs.kernel.org/networking/j1939.html */
export const SO_J1939_FILTER: G.J1939Option.SO_J1939_FILTER = 1;
/** Receives every J1939 message on the interface, whomever it is sent to (int bool). @see https://docs.kernel.org/networking/j1939.html */
export const SO_J1939_PROMISC: G.J1939Option.SO_J1939_PROMISC = 2;
/** Priority of sent messages (int) from 0, the highest, to 7, by default 6; below 2 needs `CAP_NET_ADMIN`. @see https://docs.kernel.org/networking/j1939.html */
export const SO_J1939_SEND_PRIO: G.J1939Option.SO_J1939_SEND_PRIO = 3;
/** Bool: probes an idle connection and breaks it when the peer does not answer; TCP tunes it by `TCP_KEEPIDLE` and its kin. @see socket(7) @see unix(7) */
export const SO_KEEPALIVE: G.SocketOption.SO_KEEPALIVE = 9;
/** struct linger: whether close waits, up to so many seconds, for unsent data; on with 0 seconds makes TCP reset the connection. @see socket(7) @see unix(7) */
export const SO_LINGER: G.SocketOption.SO_LINGER = 13;
/** Bool: forbids changing or removing the socket filter from now on (`EPERM`); cannot be undone. @see socket(7) @see unix(7) */
export const SO_LOCK_FILTER: G.SocketOption.SO_LOCK_FILTER = 44;
/** u32: mark put on sent packets for policy routing and netfilter; needs CAP_NET_ADMIN (or, in newer kernels, CAP_NET_RAW). @see socket(7) @see unix(7) */
export const SO_MARK: G.SocketOption.SO_MARK = 36;
/** Bytes per second (u32, or 64-bit in newer kernels): the fastest rate at which packets leave; all ones is no limit. @see socket(7) @see unix(7) */
export const SO_MAX_PACING_RATE: G.SocketOption.SO_MAX_PACING_RATE = 47;
/** Get only, array of u32: memory use of the socket as in `SK_MEMINFO_` order, all in one call; since Linux 4.12. @see socket(7) @see unix(7) */
export const SO_MEMINFO: G.SocketOption.SO_MEMINFO = 55;
/** How many messages may be outstanding, int from 1 to 65535; set it before connecting. @see https://docs.kernel.org/networking/iucv.html */
export const SO_MSGLIMIT: G.IucvOption.SO_MSGLIMIT = 4096;
/** Largest message the connection takes, in bytes, int. Get only, after bind(2) or connect(2). @see https://docs.kernel.org/networking/iucv.html */
export const SO_MSGSIZE: G.IucvOption.SO_MSGSIZE = 2048;
/** 1 makes the switched circuit a point-to-multipoint session, 0 an ordinary one; int. @see linux/atm.h */
export const SO_MULTIPOINT: G.AtmOption.SO_MULTIPOINT = 1107623940;
/** Get only, u64: id of the network namespace the socket lives in; since Linux 5.14. @see socket(7) @see unix(7) */
export const SO_NETNS_COOKIE: G.SocketOption.SO_NETNS_COOKIE = 71;
/** Bool: the last 4 bytes of what is sent are the frame check sequence; packet sockets on devices that support it. @see socket(7) @see unix(7) */
export const SO_NOFCS: G.SocketOption.SO_NOFCS = 43;
/** Bool: sends IPv4 UDP datagrams without a checksum. @see socket(7) @see unix(7) */
export const SO_NO_CHECK: G.SocketOption.SO_NO_CHECK = 11;
/** Bool: leaves out-of-band data in the normal stream instead of needing `MSG_OOB` to read it. @see socket(7) @see unix(7) */
export const SO_OOBINLINE: G.SocketOption.SO_OOBINLINE = 10;
/** Where an IPv4 connection was going before netfilter redirected it, a struct sockaddr_in; level `SOL_IP`. Get only. @see ip(7) */
export const SO_ORIGINAL_DST: G.IpOption.SO_ORIGINAL_DST = 80;
/** Bool: receive `SCM_CREDENTIALS` with each message, on UNIX and netlink sockets. @see socket(7) @see unix(7) */
export const SO_PASSCRED: G.SocketOption.SO_PASSCRED = 16;
/** Bool: receive a pidfd of the sender as `SCM_PIDFD` on UNIX sockets; since Linux 6.5. @see socket(7) @see unix(7) */
export const SO_PASSPIDFD: G.SocketOption.SO_PASSPIDFD = 76;
/** Bool, on at first: when off, senders of `SCM_RIGHTS` to this UNIX socket get `EPERM`; since Linux 6.16. @see socket(7) @see unix(7) */
export const SO_PASSRIGHTS: G.SocketOption.SO_PASSRIGHTS = 83;
/** Bool: receive the security label of the sender as `SCM_SECURITY` on UNIX sockets. @see socket(7) @see unix(7) */
export const SO_PASSSEC: G.SocketOption.SO_PASSSEC = 34;
/** Int, bytes: where the next `MSG_PEEK` begins, moving on with each peek; -1 turns it off. UNIX and UDP, newer kernels also TCP. @see socket(7) @see unix(7) */
export const SO_PEEK_OFF: G.SocketOption.SO_PEEK_OFF = 42;
/** Get only, struct ucred: process, user and group id of the UNIX peer as of its connect, listen or socketpair. @see socket(7) @see unix(7) */
export const SO_PEERCRED: G.SocketOption.SO_PEERCRED = 17;
/** Get only, array of gid_t: supplementary groups of the UNIX peer; `ERANGE` with the needed size when short. Since Linux 4.13. @see socket(7) @see unix(7) */
export const SO_PEERGROUPS: G.SocketOption.SO_PEERGROUPS = 59;
/** Get only: the address of the peer; getpeername(2) says the same. @see socket(7) @see unix(7) */
export const SO_PEERNAME: G.SocketOption.SO_PEERNAME = 28;
/** Get only, int: a new pidfd for the UNIX peer, which the caller closes; since Linux 6.5. @see socket(7) @see unix(7) */
export const SO_PEERPIDFD: G.SocketOption.SO_PEERPIDFD = 77;
/** Get only, string: security label of the peer, such as its SELinux context; `ERANGE` when the buffer is short. @see socket(7) @see unix(7) */
export const SO_PEERSEC: G.SocketOption.SO_PEERSEC = 31;
/** Bool: prefer busy polling over interrupts for the queue of this socket; enabling needs CAP_NET_ADMIN. Since Linux 5.11. @see socket(7) @see unix(7) */
export const SO_PREFER_BUSY_POLL: G.SocketOption.SO_PREFER_BUSY_POLL = 69;
/** Int: queueing priority of sent packets; values outside 0 to 6 need CAP_NET_ADMIN or CAP_NET_RAW. @see socket(7) @see unix(7) */
export const SO_PRIORITY: G.SocketOption.SO_PRIORITY = 12;
/** Get only, int: the protocol of the socket, such as `IPPROTO_TCP`. @see socket(7) @see unix(7) */
export const SO_PROTOCOL: G.SocketOption.SO_PROTOCOL = 38;
/** Int, bytes: size of the receive buffer; the kernel doubles what is set, caps it by net.core.rmem_max, and reads back the doubled value. @see socket(7) @see unix(7) */
export const SO_RCVBUF: G.SocketOption.SO_RCVBUF = 8;
/** Int, bytes, set only: `SO_RCVBUF` free of the rmem_max cap; needs CAP_NET_ADMIN. @see socket(7) @see unix(7) */
export const SO_RCVBUFFORCE: G.SocketOption.SO_RCVBUFFORCE = 33;
/** Int, bytes: how much must have arrived before a receive returns or poll says readable; 1 at first. @see socket(7) @see unix(7) */
export const SO_RCVLOWAT: G.SocketOption.SO_RCVLOWAT = 18;
/** Bool: deliver the mark of each received packet as a u32 control message of type `SO_MARK`. @see socket(7) @see unix(7) */
export const SO_RCVMARK: G.SocketOption.SO_RCVMARK = 75;
/** Bool: deliver the priority of each received packet as a u32 control message of type `SO_PRIORITY`; since Linux 6.14. @see socket(7) @see unix(7) */
export const SO_RCVPRIORITY: G.SocketOption.SO_RCVPRIORITY = 82;
/** struct timeval: how long a blocking receive or accept waits before `EAGAIN`; zero, the default, waits forever. @see socket(7) @see unix(7) */
export const SO_RCVTIMEO: G.SocketOption.SO_RCVTIMEO = 20;
/** `SO_RCVTIMEO` that takes 64-bit seconds and microseconds on every architecture. @see socket(7) @see unix(7) */
export const SO_RCVTIMEO_NEW: G.SocketOption.SO_RCVTIMEO_NEW = 66;
/** `SO_RCVTIMEO` with the native struct timeval; the same number on 64-bit systems. @see socket(7) @see unix(7) */
export const SO_RCVTIMEO_OLD: G.SocketOption.SO_RCVTIMEO = 20;
/** Chooses the receive path points to trace, `struct rds_rx_trace_so`. Set only. @see https://docs.kernel.org/networking/rds.html */
export const SO_RDS_MSG_RXPATH_LATENCY: G.RdsOption.SO_RDS_MSG_RXPATH_LATENCY = 10;
/** Transport of the socket, such as RDS_TRANS_TCP; int. Can be set once, before bind(2) chooses one. @see https://docs.kernel.org/networking/rds.html */
export const SO_RDS_TRANSPORT: G.RdsOption.SO_RDS_TRANSPORT = 8;
/** Int, bytes: memory set aside for this socket ahead of use; needs memory cgroup accounting of the socket. Since Linux 5.16. @see socket(7) @see unix(7) */
export const SO_RESERVE_MEM: G.SocketOption.SO_RESERVE_MEM = 73;
/** Bool: lets bind take a port whose old connections linger in TIME_WAIT; set it before bind. TCP listeners still exclude each other. @see socket(7) @see unix(7) */
export const SO_REUSEADDR: G.SocketOption.SO_REUSEADDR = 2;
/** Bool: several sockets of one user bind the same address and port and share the load; all must set it before bind. Since Linux 3.9. @see socket(7) @see unix(7) */
export const SO_REUSEPORT: G.SocketOption.SO_REUSEPORT = 15;
/** Bool: deliver the number of packets dropped so far for lack of room as a u32 control message of this same type. @see socket(7) @see unix(7) */
export const SO_RXQ_OVFL: G.SocketOption.SO_RXQ_OVFL = 40;
/** From NRL IPv6: authentication level; Linux does nothing with it. @see socket(7) @see unix(7) */
export const SO_SECURITY_AUTHENTICATION: G.SocketOption.SO_SECURITY_AUTHENTICATION = 22;
/** From NRL IPv6: network encryption level; never implemented by Linux. @see socket(7) @see unix(7) */
export const SO_SECURITY_ENCRYPTION_NETWORK: G.SocketOption.SO_SECURITY_ENCRYPTION_NETWORK = 24;
/** From NRL IPv6: transport encryption level; defined in the headers without any effect. @see socket(7) @see unix(7) */
export const SO_SECURITY_ENCRYPTION_TRANSPORT: G.SocketOption.SO_SECURITY_ENCRYPTION_TRANSPORT = 23;
/** Bool: poll also reports `POLLPRI` when the error queue holds something, so select sees it as an exception. @see socket(7) @see unix(7) */
export const SO_SELECT_ERR_QUEUE: G.SocketOption.SO_SELECT_ERR_QUEUE = 45;
/** Cell loss priority bit of the cells sent, int. The header marks it unfinished. @see linux/atm.h */
export const SO_SETCLP: G.AtmOption.SO_SETCLP = 1107296260;
/** Int, bytes: size of the send buffer; the kernel doubles what is set, caps it by net.core.wmem_max, and reads back the doubled value. @see socket(7) @see unix(7) */
export const SO_SNDBUF: G.SocketOption.SO_SNDBUF = 7;
/** Int, bytes, set only: `SO_SNDBUF` free of the wmem_max cap; needs CAP_NET_ADMIN. @see socket(7) @see unix(7) */
export const SO_SNDBUFFORCE: G.SocketOption.SO_SNDBUFFORCE = 32;
/** Get only, int: always 1 on Linux; setting it fails with `ENOPROTOOPT`. @see socket(7) @see unix(7) */
export const SO_SNDLOWAT: G.SocketOption.SO_SNDLOWAT = 19;
/** struct timeval: how long a blocking send waits before `EAGAIN`, or connect before `EINPROGRESS`; zero waits forever. @see socket(7) @see unix(7) */
export const SO_SNDTIMEO: G.SocketOption.SO_SNDTIMEO = 21;
/** `SO_SNDTIMEO` that takes 64-bit seconds and microseconds on every architecture. @see socket(7) @see unix(7) */
export const SO_SNDTIMEO_NEW: G.SocketOption.SO_SNDTIMEO_NEW = 67;
/** `SO_SNDTIMEO` with the native struct timeval; the same number on 64-bit systems. @see socket(7) @see unix(7) */
export const SO_SNDTIMEO_OLD: G.SocketOption.SO_SNDTIMEO = 21;
/** Bool: deliver the arrival time of each datagram as `SCM_TIMESTAMP`, in microseconds. @see socket(7) @see unix(7) */
export const SO_TIMESTAMP: G.SocketOption.SO_TIMESTAMP = 29;
/** Int of `SOF_TIMESTAMPING_` flags, or struct so_timestamping: software and hardware timestamps for receiving and sending. @see socket(7) @see unix(7) */
export const SO_TIMESTAMPING: G.SocketOption.SO_TIMESTAMPING = 37;
/** `SO_TIMESTAMPING` with 64-bit seconds on every architecture (struct scm_timestamping64). @see socket(7) @see unix(7) */
export const SO_TIMESTAMPING_NEW: G.SocketOption.SO_TIMESTAMPING_NEW = 65;
/** `SO_TIMESTAMPING` with native struct timespec results; the same number on 64-bit systems. @see socket(7) @see unix(7) */
export const SO_TIMESTAMPING_OLD: G.SocketOption.SO_TIMESTAMPING = 37;
/** Bool: deliver the arrival time of each datagram as `SCM_TIMESTAMPNS`, in nanoseconds. @see socket(7) @see unix(7) */
export const SO_TIMESTAMPNS: G.SocketOption.SO_TIMESTAMPNS = 35;
/** `SO_TIMESTAMPNS` with 64-bit seconds on every architecture; control messages then have this type. @see socket(7) @see unix(7) */
export const SO_TIMESTAMPNS_NEW: G.SocketOption.SO_TIMESTAMPNS_NEW = 64;
/** `SO_TIMESTAMPNS` with the native struct timespec; the same number on 64-bit systems. @see socket(7) @see unix(7) */
export const SO_TIMESTAMPNS_OLD: G.SocketOption.SO_TIMESTAMPNS = 35;
/** `SO_TIMESTAMP` with 64-bit seconds everywhere; made for 32-bit systems, where time_t would run out in 2038. @see socket(7) @see unix(7) */
export const SO_TIMESTAMP_NEW: G.SocketOption.SO_TIMESTAMP_NEW = 63;
/** `SO_TIMESTAMP` with the native struct timeval; the same number on 64-bit systems. @see socket(7) @see unix(7) */
export const SO_TIMESTAMP_OLD: G.SocketOption.SO_TIMESTAMP = 29;
/** Int, a `SOCK_TXREHASH_` value: whether a troubled TCP connection tries other paths by a new flow hash. @see socket(7) @see unix(7) */
export const SO_TXREHASH: G.SocketOption.SO_TXREHASH = 74;
/** struct sock_txtime: clock and flags for sending packets at the times given by `SCM_TXTIME`; since Linux 4.19. @see socket(7) @see unix(7) */
export const SO_TXTIME: G.SocketOption.SO_TXTIME = 61;
/** Get only, int: the type of the socket, such as `SOCK_STREAM`. @see socket(7) @see unix(7) */
export const SO_TYPE: G.SocketOption.SO_TYPE = 3;
/** Greatest value that `SO_VM_SOCKETS_BUFFER_SIZE` can have, in bytes (64-bit unsigned). @see vsock(7) */
export const SO_VM_SOCKETS_BUFFER_MAX_SIZE: G.VsockOption.SO_VM_SOCKETS_BUFFER_MAX_SIZE = 2;
/** Least value that `SO_VM_SOCKETS_BUFFER_SIZE` can have, in bytes (64-bit unsigned). @see vsock(7) */
export const SO_VM_SOCKETS_BUFFER_MIN_SIZE: G.VsockOption.SO_VM_SOCKETS_BUFFER_MIN_SIZE = 1;
/** Size in bytes of the buffer beneath a stream (64-bit unsigned), kept between the minimum and maximum options. @see vsock(7) */
export const SO_VM_SOCKETS_BUFFER_SIZE: G.VsockOption.SO_VM_SOCKETS_BUFFER_SIZE = 0;
/** How long connect(2) of a stream waits before `ETIMEDOUT` (struct timeval, 2 seconds unless set). @see vsock(7) */
export const SO_VM_SOCKETS_CONNECT_TIMEOUT: G.VsockOption.SO_VM_SOCKETS_CONNECT_TIMEOUT = 6;
/** `SO_VM_SOCKETS_CONNECT_TIMEOUT` that takes 64-bit seconds and microseconds on every architecture. @see vsock(7) */
export const SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW: G.VsockOption.SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW = 8;
/** `SO_VM_SOCKETS_CONNECT_TIMEOUT` with the native struct timeval; the same number on 64-bit systems. @see vsock(7) */
export const SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD: G.VsockOption.SO_VM_SOCKETS_CONNECT_TIMEOUT = 6;
/** Non-blocking transfers for sockets inside VMware's kernel (int); not to be confused with `O_NONBLOCK`, and not in Linux. @see vsock(7) */
export const SO_VM_SOCKETS_NONBLOCK_TXRX: G.VsockOption.SO_VM_SOCKETS_NONBLOCK_TXRX = 7;
/** Host's own ID of the peer's virtual machine (int, get only); VMware's, the Linux kernel answers `ENOPROTOOPT`. @see vsock(7) */
export const SO_VM_SOCKETS_PEER_HOST_VM_ID: G.VsockOption.SO_VM_SOCKETS_PEER_HOST_VM_ID = 3;
/** Whether the socket is trusted (int, get only); VMware's, the Linux kernel answers `ENOPROTOOPT`. @see vsock(7) */
export const SO_VM_SOCKETS_TRUSTED: G.VsockOption.SO_VM_SOCKETS_TRUSTED = 5;
/** Bool: report on the error queue, as `SCM_WIFI_STATUS`, whether each wireless frame was acknowledged. @see socket(7) @see unix(7) */
export const SO_WIFI_STATUS: G.SocketOption.SO_WIFI_STATUS = 41;
/** Int, 0 or 1: permits `MSG_ZEROCOPY` on this socket; since Linux 4.14. @see socket(7) @see unix(7) */
export const SO_ZEROCOPY: G.SocketOption.SO_ZEROCOPY = 60;
/** For io_uring splice and tee only: the input descriptor is an index into the registered files. @see splice(2) @see vmsplice(2) */
export const SPLICE_F_FD_IN_FIXED: G.SpliceFlag.SPLICE_F_FD_IN_FIXED = 2147483648;
/** vmsplice(2) only: gives the pages to the kernel, after which the program must not change them. @see splice(2) @see vmsplice(2) */
export const SPLICE_F_GIFT: G.SpliceFlag.SPLICE_F_GIFT = 8;
/** More data will follow in a later splice; to a socket it acts like MSG_MORE. @see splice(2) @see vmsplice(2) */
export const SPLICE_F_MORE: G.SpliceFlag.SPLICE_F_MORE = 4;
/** Asks to move pages instead of copying them; only a hint, and of no effect since Linux 2.6.21. @see splice(2) @see vmsplice(2) */
export const SPLICE_F_MOVE: G.SpliceFlag.SPLICE_F_MOVE = 1;
/** Does not wait on the pipe; the socket at the other end may still block unless it has O_NONBLOCK. @see splice(2) @see vmsplice(2) */
export const SPLICE_F_NONBLOCK: G.SpliceFlag.SPLICE_F_NONBLOCK = 2;
/** Connected to a peer. @see linux/net.h */
export const SS_CONNECTED: G.SocketState.SS_CONNECTED = 3;
/** A connect is under way; in /proc/net/unix a connection that waits to be accepted. @see linux/net.h */
export const SS_CONNECTING: G.SocketState.SS_CONNECTING = 2;
/** Given: turn the alternate signal stack off. Returned: it is off. @see sigaltstack(2) */
export const SS_DISABLE: G.SigaltstackFlag.SS_DISABLE = 2;
/** The connection is being torn down. @see linux/net.h */
export const SS_DISCONNECTING: G.SocketState.SS_DISCONNECTING = 4;
/** Not allocated yet; a program never sees a socket in this state. @see linux/net.h */
export const SS_FREE: G.SocketState.SS_FREE = 0;
/** Returned: the thread is running on its alternate signal stack right now, so the stack cannot be changed. @see sigaltstack(2) */
export const SS_ONSTACK: G.SigaltstackFlag.SS_ONSTACK = 1;
/** Not connected to any peer, as a new, a listening or an unconnected datagram socket is. @see linux/net.h */
export const SS_UNCONNECTED: G.SocketState.SS_UNCONNECTED = 1;
/** Starts the timer with the current `ival1`, `ival2` and `count`, and sends a frame at once. @see https://docs.kernel.org/networking/can.html#broadcast-manager-message-flags */
export const STARTTIMER: G.BcmFlag.STARTTIMER = 2;
/** A block device. @see inode(7) @see isfdtype(3) */
export const S_IFBLK: G.FileType.S_IFBLK = 24576;
/** A character device, such as a terminal. @see inode(7) @see isfdtype(3) */
export const S_IFCHR: G.FileType.S_IFCHR = 8192;
/** A directory. @see inode(7) @see isfdtype(3) */
export const S_IFDIR: G.FileType.S_IFDIR = 16384;
/** A FIFO or pipe. @see inode(7) @see isfdtype(3) */
export const S_IFIFO: G.FileType.S_IFIFO = 4096;
/** A symbolic link. @see inode(7) @see isfdtype(3) */
export const S_IFLNK: G.FileType.S_IFLNK = 40960;
/** Mask of the bits in a file's mode that say its type. @see inode(7) @see isfdtype(3) */
export const S_IFMT: G.FileType.S_IFMT = 61440;
/** A regular file. @see inode(7) @see isfdtype(3) */
export const S_IFREG: G.FileType.S_IFREG = 32768;
/** A socket. @see inode(7) @see isfdtype(3) */
export const S_IFSOCK: G.FileType.S_IFSOCK = 49152;
/** Explicit congestion notification was agreed on in the handshake. @see tcp(7) @see linux/tcp.h */
export const TCPI_OPT_ECN: G.TcpInfoFlag.TCPI_OPT_ECN = 8;
/** At least one packet came marked as ECN capable. @see tcp(7) @see linux/tcp.h */
export const TCPI_OPT_ECN_SEEN: G.TcpInfoFlag.TCPI_OPT_ECN_SEEN = 16;
/** The connection uses selective acknowledgements. @see tcp(7) @see linux/tcp.h */
export const TCPI_OPT_SACK: G.TcpInfoFlag.TCPI_OPT_SACK = 2;
/** Data in the SYN was acknowledged, sent or received by TCP Fast Open. @see tcp(7) @see linux/tcp.h */
export const TCPI_OPT_SYN_DATA: G.TcpInfoFlag.TCPI_OPT_SYN_DATA = 32;
/** The connection uses TCP timestamps. @see tcp(7) @see linux/tcp.h */
export const TCPI_OPT_TIMESTAMPS: G.TcpInfoFlag.TCPI_OPT_TIMESTAMPS = 1;
/** The connection uses window scaling. @see tcp(7) @see linux/tcp.h */
export const TCPI_OPT_WSCALE: G.TcpInfoFlag.TCPI_OPT_WSCALE = 4;
/** Length of the `TCPOPT_MAXSEG` option, 4 bytes. @see netinet/tcp.h */
export const TCPOLEN_MAXSEG: G.TcpHeaderOptionLength.TCPOLEN_MAXSEG = 4;
/** Length of the `TCPOPT_SACK_PERMITTED` option, 2 bytes. @see netinet/tcp.h */
export const TCPOLEN_SACK_PERMITTED: G.TcpHeaderOptionLength.TCPOLEN_SACK_PERMITTED = 2;
/** Length of the `TCPOPT_TIMESTAMP` option, 10 bytes. @see netinet/tcp.h */
export const TCPOLEN_TIMESTAMP: G.TcpHeaderOptionLength.TCPOLEN_TIMESTAMP = 10;
/** Length of a timestamp option with two `TCPOPT_NOP` before it, 12 bytes. @see netinet/tcp.h */
export const TCPOLEN_TSTAMP_APPA: G.TcpHeaderOptionLength.TCPOLEN_TSTAMP_APPA = 12;
/** Length of the `TCPOPT_WINDOW` option, 3 bytes. @see netinet/tcp.h */
export const TCPOLEN_WINDOW: G.TcpHeaderOptionLength.TCPOLEN_WINDOW = 3;
/** End of the option list, one byte without a length. @see netinet/tcp.h */
export const TCPOPT_EOL: G.TcpHeaderOption.TCPOPT_EOL = 0;
/** Maximum segment size that the sender of a SYN can receive. @see netinet/tcp.h */
export const TCPOPT_MAXSEG: G.TcpHeaderOption.TCPOPT_MAXSEG = 2;
/** No operation, one byte that aligns the option after it. @see netinet/tcp.h */
export const TCPOPT_NOP: G.TcpHeaderOption.TCPOPT_NOP = 1;
/** Selective acknowledgement: the blocks that arrived out of order. @see netinet/tcp.h */
export const TCPOPT_SACK: G.TcpHeaderOption.TCPOPT_SACK = 5;
/** Selective acknowledgements may be sent to this side; in a SYN only. @see netinet/tcp.h */
export const TCPOPT_SACK_PERMITTED: G.TcpHeaderOption.TCPOPT_SACK_PERMITTED = 4;
/** Timestamp of the sender and the echo of the peer's. @see netinet/tcp.h */
export const TCPOPT_TIMESTAMP: G.TcpHeaderOption.TCPOPT_TIMESTAMP = 8;
/** How an aligned timestamp option begins: two `TCPOPT_NOP`, kind and length, 0x0101080a. @see netinet/tcp.h */
export const TCPOPT_TSTAMP_HDR: G.TcpHeaderOptionWord.TCPOPT_TSTAMP_HDR = 16844810;
/** Window scale: the shift count for windows, in a SYN only. @see netinet/tcp.h */
export const TCPOPT_WINDOW: G.TcpHeaderOption.TCPOPT_WINDOW = 3;
/** Add a key of the TCP Authentication Option, RFC 5925 (struct tcp_ao_add, set only); since Linux 6.7. @see tcp(7) */
export const TCP_AO_ADD_KEY: G.TcpOption.TCP_AO_ADD_KEY = 38;
/** Delete a key of the TCP Authentication Option (struct tcp_ao_del, set only); since Linux 6.7. @see tcp(7) */
export const TCP_AO_DEL_KEY: G.TcpOption.TCP_AO_DEL_KEY = 39;
/** List the keys of the TCP Authentication Option (struct tcp_ao_getsockopt, get only); since Linux 6.7. @see tcp(7) */
export const TCP_AO_GET_KEYS: G.TcpOption.TCP_AO_GET_KEYS = 41;
/** Current keys, counters and settings of the TCP Authentication Option (struct tcp_ao_info_opt); since Linux 6.7. @see tcp(7) */
export const TCP_AO_INFO: G.TcpOption.TCP_AO_INFO = 40;
/** In repair mode: the state of the TCP Authentication Option (struct tcp_ao_repair); since Linux 6.7. @see tcp(7) */
export const TCP_AO_REPAIR: G.TcpOption.TCP_AO_REPAIR = 42;
/** Sets how long an acknowledgement may be delayed at most, in microseconds. @see bpf-helpers(7) */
export const TCP_BPF_DELACK_MAX: G.TcpBpf.TCP_BPF_DELACK_MAX = 1003;
/** Sets the initial congestion window, in segments. @see bpf-helpers(7) */
export const TCP_BPF_IW: G.TcpBpf.TCP_BPF_IW = 1001;
/** Sets the shortest retransmission timeout, in microseconds. @see bpf-helpers(7) */
export const TCP_BPF_RTO_MIN: G.TcpBpf.TCP_BPF_RTO_MIN = 1004;
/** Sets an upper bound for the congestion window, in segments. @see bpf-helpers(7) */
export const TCP_BPF_SNDCWND_CLAMP: G.TcpBpf.TCP_BPF_SNDCWND_CLAMP = 1002;
/** Gets the TCP header of the connection's SYN packet, with its options. @see bpf-helpers(7) */
export const TCP_BPF_SYN: G.TcpBpf.TCP_BPF_SYN = 1005;
/** Gets the connection's SYN packet from the IP header on. @see bpf-helpers(7) */
export const TCP_BPF_SYN_IP: G.TcpBpf.TCP_BPF_SYN_IP = 1006;
/** Gets the connection's SYN packet from the link-layer header on. @see bpf-helpers(7) */
export const TCP_BPF_SYN_MAC: G.TcpBpf.TCP_BPF_SYN_MAC = 1007;
/** The congestion window is being reduced, after congestion marks (ECN) or drops on this host. @see linux/tcp.h */
export const TCP_CA_CWR: G.TcpCaState.TCP_CA_CWR = 2;
/** Duplicate or selective acknowledgements came in; it may be loss or only reordering. @see linux/tcp.h */
export const TCP_CA_Disorder: G.TcpCaState.TCP_CA_Disorder = 1;
/** Recovery from loss after a retransmission timeout. @see linux/tcp.h */
export const TCP_CA_Loss: G.TcpCaState.TCP_CA_Loss = 4;
/** Nothing bad was seen lately: no loss, no reordering, no congestion marks. @see linux/tcp.h */
export const TCP_CA_Open: G.TcpCaState.TCP_CA_Open = 0;
/** Fast recovery: lost packets are being retransmitted, as acknowledgements told. @see linux/tcp.h */
export const TCP_CA_Recovery: G.TcpCaState.TCP_CA_Recovery = 3;
/** State of the congestion control algorithm (union tcp_cc_info, get only); empty if it has none to tell. @see tcp(7) */
export const TCP_CC_INFO: G.TcpOption.TCP_CC_INFO = 26;
/** Not connected: the socket is new, or its connection is over. @see netinet/tcp.h */
export const TCP_CLOSE: G.TcpState.TCP_CLOSE = 7;
/** The peer has closed; the application has yet to close this side. @see netinet/tcp.h */
export const TCP_CLOSE_WAIT: G.TcpState.TCP_CLOSE_WAIT = 8;
/** Both sides closed at the same time; the acknowledgement of our FIN is awaited still. @see netinet/tcp.h */
export const TCP_CLOSING: G.TcpState.TCP_CLOSING = 11;
/** Bytes left to read after this receive (int); comes with recvmsg(2) when `TCP_INQ` is on. @see linux/tcp.h */
export const TCP_CM_INQ: G.TcpControl.TCP_CM_INQ = 36;
/** Name of the congestion control algorithm (string), such as `cubic` or `bbr`. @see tcp(7) */
export const TCP_CONGESTION: G.TcpOption.TCP_CONGESTION = 13;
/** Discard a SYN that has no cookie; obsolete with `TCP_COOKIE_TRANSACTIONS`. @see netinet/tcp.h */
export const TCP_COOKIE_IN_ALWAYS: G.TcpCookieFlag.TCP_COOKIE_IN_ALWAYS = 1;
/** Largest cookie of the obsolete cookie transactions, 16 bytes. @see netinet/tcp.h */
export const TCP_COOKIE_MAX: G.TcpCookieLimit.TCP_COOKIE_MAX = 16;
/** Smallest cookie of the obsolete cookie transactions, 8 bytes. @see netinet/tcp.h */
export const TCP_COOKIE_MIN: G.TcpCookieLimit.TCP_COOKIE_MIN = 8;
/** Never send cookies, whatever else is set; obsolete with `TCP_COOKIE_TRANSACTIONS`. @see netinet/tcp.h */
export const TCP_COOKIE_OUT_NEVER: G.TcpCookieFlag.TCP_COOKIE_OUT_NEVER = 2;
/** Room for the cookies of both sides of an obsolete cookie transaction, 32 bytes. @see netinet/tcp.h */
export const TCP_COOKIE_PAIR_SIZE: G.TcpCookieLimit.TCP_COOKIE_PAIR_SIZE = 32;
/** Obsolete: TCP cookie transactions were removed in Linux 3.10, and the option fails with `ENOPROTOOPT`. @see tcp(7) */
export const TCP_COOKIE_TRANSACTIONS: G.TcpOption.TCP_COOKIE_TRANSACTIONS = 15;
/** Hold back partial segments until cleared, for 200 ms at most (bool). @see tcp(7) */
export const TCP_CORK: G.TcpOption.TCP_CORK = 3;
/** Mask of the data offset, the header's length in 32-bit words. @see linux/tcp.h */
export const TCP_DATA_OFFSET: G.TcpHeaderWord.TCP_DATA_OFFSET = 240;
/** On a listener: wake accept(2) only when data arrives, waiting for about this many seconds (int). @see tcp(7) */
export const TCP_DEFER_ACCEPT: G.TcpOption.TCP_DEFER_ACCEPT = 9;
/** Longest delay of a delayed acknowledgement, in microseconds (int); since Linux 6.15. @see tcp(7) */
export const TCP_DELACK_MAX_US: G.TcpOption.TCP_DELACK_MAX_US = 46;
/** IPsec ESP in TCP (RFC 8229): an encapsulation type of IPsec states, not a value for UDP sockets. @see linux/udp.h */
export const TCP_ENCAP_ESPINTCP: G.UdpEncapsulation.TCP_ENCAP_ESPINTCP = 7;
/** The connection is open and data can flow both ways. @see netinet/tcp.h */
export const TCP_ESTABLISHED: G.TcpState.TCP_ESTABLISHED = 1;
/** On a listener: accept data in the SYN, with at most this many such connections pending (int). @see tcp(7) */
export const TCP_FASTOPEN: G.TcpOption.TCP_FASTOPEN = 23;
/** Let connect(2) wait for the first write, whose data goes into the SYN (bool); since Linux 4.11. @see tcp(7) */
export const TCP_FASTOPEN_CONNECT: G.TcpOption.TCP_FASTOPEN_CONNECT = 30;
/** Key of the Fast Open cookies: 16 bytes, or 32 for a primary and a backup key. @see tcp(7) */
export const TCP_FASTOPEN_KEY: G.TcpOption.TCP_FASTOPEN_KEY = 33;
/** Use Fast Open without cookies, which gives up their protection against spoofed addresses (bool). @see tcp(7) */
export const TCP_FASTOPEN_NO_COOKIE: G.TcpOption.TCP_FASTOPEN_NO_COOKIE = 34;
/** This side has closed first; its FIN is not acknowledged yet. @see netinet/tcp.h */
export const TCP_FIN_WAIT1: G.TcpState.TCP_FIN_WAIT1 = 4;
/** Our FIN was acknowledged, and the peer's FIN is awaited. @see netinet/tcp.h */
export const TCP_FIN_WAIT2: G.TcpState.TCP_FIN_WAIT2 = 5;
/** ACK in the header word: the acknowledgement number is valid. @see linux/tcp.h */
export const TCP_FLAG_ACK: G.TcpHeaderWord.TCP_FLAG_ACK = 4096;
/** CWR in the header word: the sender has reduced its congestion window. @see linux/tcp.h */
export const TCP_FLAG_CWR: G.TcpHeaderWord.TCP_FLAG_CWR = 32768;
/** ECE in the header word: the peer echoes that congestion was marked. @see linux/tcp.h */
export const TCP_FLAG_ECE: G.TcpHeaderWord.TCP_FLAG_ECE = 16384;
/** FIN in the header word: the end of the sender's data. @see linux/tcp.h */
export const TCP_FLAG_FIN: G.TcpHeaderWord.TCP_FLAG_FIN = 256;
/** PSH in the header word: data to be passed on without delay. @see linux/tcp.h */
export const TCP_FLAG_PSH: G.TcpHeaderWord.TCP_FLAG_PSH = 2048;
/** RST in the header word: the connection is reset. @see linux/tcp.h */
export const TCP_FLAG_RST: G.TcpHeaderWord.TCP_FLAG_RST = 1024;
/** SYN in the header word: a connection is opened. @see linux/tcp.h */
export const TCP_FLAG_SYN: G.TcpHeaderWord.TCP_FLAG_SYN = 512;
/** URG in the header word: the urgent pointer is valid. @see linux/tcp.h */
export const TCP_FLAG_URG: G.TcpHeaderWord.TCP_FLAG_URG = 8192;
/** State and statistics of the connection (struct tcp_info, get only); newer kernels return more bytes. @see tcp(7) */
export const TCP_INFO: G.TcpOption.TCP_INFO = 11;
/** Attach a `TCP_CM_INQ` control message to each receive, with the bytes left to read (bool). @see tcp(7) */
export const TCP_INQ: G.TcpOption.TCP_INQ = 36;
/** Whether the connection really uses MPTCP (int, get only); 0 after the fallback to plain TCP. @see tcp(7) */
export const TCP_IS_MPTCP: G.TcpOption.TCP_IS_MPTCP = 43;
/** Unanswered keepalive probes after which the connection is dropped (int). @see tcp(7) */
export const TCP_KEEPCNT: G.TcpOption.TCP_KEEPCNT = 6;
/** Idle seconds before the first keepalive probe (int); needs `SO_KEEPALIVE`. @see tcp(7) */
export const TCP_KEEPIDLE: G.TcpOption.TCP_KEEPIDLE = 4;
/** Seconds between keepalive probes (int). @see tcp(7) */
export const TCP_KEEPINTVL: G.TcpOption.TCP_KEEPINTVL = 5;
/** Both sides have closed, the peer first; the acknowledgement of our FIN is awaited. @see netinet/tcp.h */
export const TCP_LAST_ACK: G.TcpState.TCP_LAST_ACK = 9;
/** Seconds that an orphaned socket stays in FIN_WAIT2 (int); not the same as `SO_LINGER`. @see tcp(7) */
export const TCP_LINGER2: G.TcpOption.TCP_LINGER2 = 8;
/** The socket listens for connections. @see netinet/tcp.h */
export const TCP_LISTEN: G.TcpState.TCP_LISTEN = 10;
/** Greatest segment size for sending, in bytes (int); set before connecting, it is also announced to the peer. @see tcp(7) */
export const TCP_MAXSEG: G.TcpOption.TCP_MAXSEG = 2;
/** Greatest window without scaling, 65535 bytes. @see netinet/tcp.h */
export const TCP_MAXWIN: G.TcpLimit.TCP_MAXWIN = 65535;
/** Greatest shift count of window scaling, 14. @see netinet/tcp.h */
export const TCP_MAX_WINSHIFT: G.TcpLimit.TCP_MAX_WINSHIFT = 14;
/** Key for MD5 signatures (RFC 2385) with one peer (struct tcp_md5sig, set only); key length 0 removes it. @see tcp(7) */
export const TCP_MD5SIG: G.TcpOption.TCP_MD5SIG = 14;
/** As `TCP_MD5SIG`, but `tcpm_flags` counts: keys for address prefixes and interfaces (struct tcp_md5sig, set only). @see tcp(7) */
export const TCP_MD5SIG_EXT: G.TcpOption.TCP_MD5SIG_EXT = 32;
/** The key is for the interface or VRF numbered in `tcpm_ifindex` only. @see linux/tcp.h */
export const TCP_MD5SIG_FLAG_IFINDEX: G.TcpMd5sigFlag.TCP_MD5SIG_FLAG_IFINDEX = 2;
/** The key is for a whole prefix of addresses, `tcpm_prefixlen` bits long. @see linux/tcp.h */
export const TCP_MD5SIG_FLAG_PREFIX: G.TcpMd5sigFlag.TCP_MD5SIG_FLAG_PREFIX = 1;
/** Longest key for `TCP_MD5SIG`, 80 bytes. @see netinet/tcp.h */
export const TCP_MD5SIG_MAXKEYLEN: G.TcpLimit.TCP_MD5SIG_MAXKEYLEN = 80;
/** Congestion window reached last, in packets. @see ip-tcp_metrics(8) @see linux/tcp_metrics.h */
export const TCP_METRIC_CWND: G.TcpMetric.TCP_METRIC_CWND = 3;
/** Highest metric these headers know. @see ip-tcp_metrics(8) @see linux/tcp_metrics.h */
export const TCP_METRIC_MAX: G.TcpMetric.TCP_METRIC_MAX = 6;
/** Degree of reordering on the path, in packets. @see ip-tcp_metrics(8) @see linux/tcp_metrics.h */
export const TCP_METRIC_REORDERING: G.TcpMetric.TCP_METRIC_REORDERING = 4;
/** Round-trip time in milliseconds; `TCP_METRIC_RTT_US` is finer. @see ip-tcp_metrics(8) @see linux/tcp_metrics.h */
export const TCP_METRIC_RTT: G.TcpMetric.TCP_METRIC_RTT = 0;
/** Variance of the round-trip time in milliseconds; `TCP_METRIC_RTTVAR_US` is finer. @see ip-tcp_metrics(8) @see linux/tcp_metrics.h */
export const TCP_METRIC_RTTVAR: G.TcpMetric.TCP_METRIC_RTTVAR = 1;
/** Variance of the round-trip time in microseconds. @see ip-tcp_metrics(8) @see linux/tcp_metrics.h */
export const TCP_METRIC_RTTVAR_US: G.TcpMetric.TCP_METRIC_RTTVAR_US = 6;
/** Round-trip time in microseconds. @see ip-tcp_metrics(8) @see linux/tcp_metrics.h */
export const TCP_METRIC_RTT_US: G.TcpMetric.TCP_METRIC_RTT_US = 5;
/** Slow start threshold that new connections begin with, in packets. @see ip-tcp_metrics(8) @see linux/tcp_metrics.h */
export const TCP_METRIC_SSTHRESH: G.TcpMetric.TCP_METRIC_SSTHRESH = 2;
/** BSD's default maximum segment size, 512 bytes; Linux assumes `TCP_MSS_DEFAULT`. @see netinet/tcp.h */
export const TCP_MSS: G.TcpLimit.TCP_MSS = 512;
/** Maximum segment size assumed for IPv4 when the peer names none, 536 bytes. @see netinet/tcp.h */
export const TCP_MSS_DEFAULT: G.TcpLimit.TCP_MSS_DEFAULT = 536;
/** Segment size that passes nearly everywhere, tunnelled IPv6 included, 1220 bytes. @see netinet/tcp.h */
export const TCP_MSS_DESIRED: G.TcpLimit.TCP_MSS_DESIRED = 1220;
/** Microseconds spent busy sending data (64-bit unsigned). @see https://docs.kernel.org/networking/timestamping.html @see linux/tcp.h */
export const TCP_NLA_BUSY: G.TcpStatistic.TCP_NLA_BUSY = 1;
/** Bytes in the write queue that were never sent yet (32-bit unsigned). @see https://docs.kernel.org/networking/timestamping.html @see linux/tcp.h */
export const TCP_NLA_BYTES_NOTSENT: G.TcpStatistic.TCP_NLA_BYTES_NOTSENT = 24;
/** Data bytes that were sent again (64-bit unsigned). @see https://docs.kernel.org/networking/timestamping.html @see linux/tcp.h */
export const TCP_NLA_BYTES_RETRANS: G.TcpStatistic.TCP_NLA_BYTES_RETRANS = 19;
/** Data bytes sent, repeated ones included (64-bit unsigned). @see https://docs.kernel.org/networking/timestamping.html @see linux/tcp.h */
export const TCP_NLA_BYTES_SENT: G.TcpStatistic.TCP_NLA_BYTES_SENT = 18;
/** Congestion control state, such as `TCP_CA_Open` (8-bit unsigned). @see https://docs.kernel.org/networking/timestamping.html @see linux/tcp.h */
export const TCP_NLA_CA_STATE: G.TcpStatistic.TCP_NLA_CA_STATE = 14;
/** Data packets sent, retransmissions included (64-bit unsigned). @see https://docs.kernel.org/networking/timestamping.html @see linux/tcp.h */
export const TCP_NLA_DATA_SEGS_OUT: G.TcpStatistic.TCP_NLA_DATA_SEGS_OUT = 4;
/** Data packets delivered, those out of order included (32-bit unsigned). @see https://docs.kernel.org/networking/timestamping.html @see linux/tcp.h */
export const TCP_NLA_DELIVERED: G.TcpStatistic.TCP_NLA_DELIVERED = 16;
/** Data packets delivered with a congestion mark (32-bit unsigned). @see https://docs.kernel.org/networking/timestamping.html @see linux/tcp.h */
export const TCP_NLA_DELIVERED_CE: G.TcpStatistic.TCP_NLA_DELIVERED_CE = 17;
/** Measured rate of delivery, in bytes per second (64-bit unsigned). @see https://docs.kernel.org/networking/timestamping.html @see linux/tcp.h */
export const TCP_NLA_DELIVERY_RATE: G.TcpStatistic.TCP_NLA_DELIVERY_RATE = 7;
/** Whether `TCP_NLA_DELIVERY_RATE` was limited by too little data from the application (8-bit). @see https://docs.kernel.org/networking/timestamping.html @see linux/tcp.h */
export const TCP_NLA_DELIVERY_RATE_APP_LMT: G.TcpStatistic.TCP_NLA_DELIVERY_RATE_APP_LMT = 12;
/** Duplicates the peer reported by DSACK (32-bit unsigned). @see https://docs.kernel.org/networking/timestamping.html @see linux/tcp.h */
export const TCP_NLA_DSACK_DUPS: G.TcpStatistic.TCP_NLA_DSACK_DUPS = 20;
/** Earliest departure time of the packet, in nanoseconds of CLOCK_MONOTONIC (64-bit unsigned). @see https://docs.kernel.org/networking/timestamping.html @see linux/tcp.h */
export const TCP_NLA_EDT: G.TcpStatistic.TCP_NLA_EDT = 25;
/** Least round-trip time seen lately, in microseconds (32-bit unsigned). @see https://docs.kernel.org/networking/timestamping.html @see linux/tcp.h */
export const TCP_NLA_MIN_RTT: G.TcpStatistic.TCP_NLA_MIN_RTT = 10;
/** Rate at which packets are paced, in bytes per second (64-bit unsigned). @see https://docs.kernel.org/networking/timestamping.html @see linux/tcp.h */
export const TCP_NLA_PACING_RATE: G.TcpStatistic.TCP_NLA_PACING_RATE = 6;
/** Padding that aligns the 64-bit attributes; it carries no value. @see https://docs.kernel.org/networking/timestamping.html @see linux/tcp.h */
export const TCP_NLA_PAD: G.TcpStatistic.TCP_NLA_PAD = 0;
/** How often the packet now due was retransmitted in a row (8-bit unsigned). @see https://docs.kernel.org/networking/timestamping.html @see linux/tcp.h */
export const TCP_NLA_RECUR_RETRANS: G.TcpStatistic.TCP_NLA_RECUR_RETRANS = 11;
/** How much reordering is tolerated before a packet counts as lost (32-bit unsigned). @see https://docs.kernel.org/networking/timestamping.html @see linux/tcp.h */
export const TCP_NLA_REORDERING: G.TcpStatistic.TCP_NLA_REORDERING = 9;
/** How often reordering was seen (32-bit unsigned). @see https://docs.kernel.org/networking/timestamping.html @see linux/tcp.h */
export const TCP_NLA_REORD_SEEN: G.TcpStatistic.TCP_NLA_REORD_SEEN = 21;
/** Microseconds in which the peer's receive window held sending back (64-bit unsigned). @see https://docs.kernel.org/networking/timestamping.html @see linux/tcp.h */
export const TCP_NLA_RWND_LIMITED: G.TcpStatistic.TCP_NLA_RWND_LIMITED = 2;
/** Microseconds in which the send buffer's size held sending back (64-bit unsigned). @see https://docs.kernel.org/networking/timestamping.html @see linux/tcp.h */
export const TCP_NLA_SNDBUF_LIMITED: G.TcpStatistic.TCP_NLA_SNDBUF_LIMITED = 3;
/** Bytes in the send queue, sent but unacknowledged ones included (32-bit unsigned). @see https://docs.kernel.org/networking/timestamping.html @see linux/tcp.h */
export const TCP_NLA_SNDQ_SIZE: G.TcpStatistic.TCP_NLA_SNDQ_SIZE = 13;
/** Congestion window in packets (32-bit unsigned). @see https://docs.kernel.org/networking/timestamping.html @see linux/tcp.h */
export const TCP_NLA_SND_CWND: G.TcpStatistic.TCP_NLA_SND_CWND = 8;
/** Slow start threshold in packets (32-bit unsigned). @see https://docs.kernel.org/networking/timestamping.html @see linux/tcp.h */
export const TCP_NLA_SND_SSTHRESH: G.TcpStatistic.TCP_NLA_SND_SSTHRESH = 15;
/** Smoothed round-trip time in microseconds (32-bit unsigned). @see https://docs.kernel.org/networking/timestamping.html @see linux/tcp.h */
export const TCP_NLA_SRTT: G.TcpStatistic.TCP_NLA_SRTT = 22;
/** How often a timeout made the socket choose another path by a new hash (16-bit unsigned). @see https://docs.kernel.org/networking/timestamping.html @see linux/tcp.h */
export const TCP_NLA_TIMEOUT_REHASH: G.TcpStatistic.TCP_NLA_TIMEOUT_REHASH = 23;
/** Data packets that were retransmitted (64-bit unsigned). @see https://docs.kernel.org/networking/timestamping.html @see linux/tcp.h */
export const TCP_NLA_TOTAL_RETRANS: G.TcpStatistic.TCP_NLA_TOTAL_RETRANS = 5;
/** TTL or hop limit of the packet that was received (8-bit unsigned). @see https://docs.kernel.org/networking/timestamping.html @see linux/tcp.h */
export const TCP_NLA_TTL: G.TcpStatistic.TCP_NLA_TTL = 26;
/** Send small segments at once, without Nagle's algorithm (bool). @see tcp(7) */
export const TCP_NODELAY: G.TcpOption.TCP_NODELAY = 1;
/** Bytes not yet sent below which the socket is writable for poll(2) (unsigned); keeps queues short. @see tcp(7) */
export const TCP_NOTSENT_LOWAT: G.TcpOption.TCP_NOTSENT_LOWAT = 25;
/** No queue is chosen, as at the start of repair mode. @see linux/tcp.h */
export const TCP_NO_QUEUE: G.TcpRepairQueue.TCP_NO_QUEUE = 0;
/** Number of values of this kind; not a queue. @see linux/tcp.h */
export const TCP_QUEUES_NR: G.TcpRepairQueue.TCP_QUEUES_NR = 3;
/** In repair mode: sequence number of the queue chosen with `TCP_REPAIR_QUEUE` (32-bit unsigned). @see tcp(7) */
export const TCP_QUEUE_SEQ: G.TcpOption.TCP_QUEUE_SEQ = 21;
/** Acknowledge at once (1) or with delay (0); not permanent, TCP may switch back by itself (bool). @see tcp(7) */
export const TCP_QUICKACK: G.TcpOption.TCP_QUICKACK = 12;
/** Nothing is mapped in the range now, so the kernel need not unmap it first. @see linux/tcp.h */
export const TCP_RECEIVE_ZEROCOPY_FLAG_TLB_CLEAN_HINT: G.TcpZerocopyFlag.TCP_RECEIVE_ZEROCOPY_FLAG_TLB_CLEAN_HINT = 1;
/** The queue of received data that was not yet read. @see linux/tcp.h */
export const TCP_RECV_QUEUE: G.TcpRepairQueue.TCP_RECV_QUEUE = 1;
/** Repair mode, in which a connection is saved and restored without packets, one of `TCP_REPAIR_ON` and siblings; needs `CAP_NET_ADMIN`. @see tcp(7) */
export const TCP_REPAIR: G.TcpOption.TCP_REPAIR = 19;
/** Leave repair mode and send a window probe, which makes the peer answer. @see linux/tcp.h */
export const TCP_REPAIR_OFF: G.TcpRepair.TCP_REPAIR_OFF = 0;
/** Leave repair mode without sending a window probe. @see linux/tcp.h */
export const TCP_REPAIR_OFF_NO_WP: G.TcpRepair.TCP_REPAIR_OFF_NO_WP = -1;
/** Enter repair mode, on any socket that does not listen. @see linux/tcp.h */
export const TCP_REPAIR_ON: G.TcpRepair.TCP_REPAIR_ON = 1;
/** In repair mode: the TCP options agreed on with the peer, an array of struct tcp_repair_opt (set only). @see tcp(7) */
export const TCP_REPAIR_OPTIONS: G.TcpOption.TCP_REPAIR_OPTIONS = 22;
/** In repair mode: the queue that `TCP_QUEUE_SEQ`, send and receive work on, such as `TCP_SEND_QUEUE` (int). @see tcp(7) */
export const TCP_REPAIR_QUEUE: G.TcpOption.TCP_REPAIR_QUEUE = 20;
/** In repair mode: the window parameters (struct tcp_repair_window). @see tcp(7) */
export const TCP_REPAIR_WINDOW: G.TcpOption.TCP_REPAIR_WINDOW = 29;
/** Mask of the four reserved bits between data offset and flags. @see linux/tcp.h */
export const TCP_RESERVED_BITS: G.TcpHeaderWord.TCP_RESERVED_BITS = 15;
/** Greatest retransmission timeout of this socket, in milliseconds (int); since Linux 6.15. @see tcp(7) */
export const TCP_RTO_MAX_MS: G.TcpOption.TCP_RTO_MAX_MS = 44;
/** Least retransmission timeout of this socket, in microseconds (int); since Linux 6.15, a route's own rto_min goes first. @see tcp(7) */
export const TCP_RTO_MIN_US: G.TcpOption.TCP_RTO_MIN_US = 45;
/** Headers of the SYN that opened this connection (bytes, get only); reading them frees them. @see tcp(7) */
export const TCP_SAVED_SYN: G.TcpOption.TCP_SAVED_SYN = 28;
/** On a listener: keep the headers of each SYN for `TCP_SAVED_SYN`; 1 from the IP header on, 2 from the link layer (int). @see tcp(7) */
export const TCP_SAVE_SYN: G.TcpOption.TCP_SAVE_SYN = 27;
/** The queue of data to send that was not yet acknowledged. @see linux/tcp.h */
export const TCP_SEND_QUEUE: G.TcpRepairQueue.TCP_SEND_QUEUE = 2;
/** How often a SYN is retransmitted before connect(2) gives up (int). @see tcp(7) */
export const TCP_SYNCNT: G.TcpOption.TCP_SYNCNT = 7;
/** A SYN came in and was answered; the last step of the handshake is awaited. @see netinet/tcp.h */
export const TCP_SYN_RECV: G.TcpState.TCP_SYN_RECV = 3;
/** A SYN was sent, as by connect(2), and its answer is awaited. @see netinet/tcp.h */
export const TCP_SYN_SENT: G.TcpState.TCP_SYN_SENT = 2;
/** Get only: data came with the SYN; obsolete with `TCP_COOKIE_TRANSACTIONS`. @see netinet/tcp.h */
export const TCP_S_DATA_IN: G.TcpCookieFlag.TCP_S_DATA_IN = 4;
/** Get only: data was sent with the SYN; obsolete with `TCP_COOKIE_TRANSACTIONS`. @see netinet/tcp.h */
export const TCP_S_DATA_OUT: G.TcpCookieFlag.TCP_S_DATA_OUT = 8;
/** Once fast retransmit after one duplicate ACK on thin streams; current kernels accept and ignore it (bool). @see tcp(7) */
export const TCP_THIN_DUPACK: G.TcpOption.TCP_THIN_DUPACK = 17;
/** Retransmit at linear instead of exponential intervals while few packets are in flight (bool). @see tcp(7) */
export const TCP_THIN_LINEAR_TIMEOUTS: G.TcpOption.TCP_THIN_LINEAR_TIMEOUTS = 16;
/** Current value of the TCP timestamp clock (32-bit); to be set in repair mode only. @see tcp(7) */
export const TCP_TIMESTAMP: G.TcpOption.TCP_TIMESTAMP = 24;
/** Both sides have closed; the address pair is kept for a while so that late packets do no harm. @see netinet/tcp.h */
export const TCP_TIME_WAIT: G.TcpState.TCP_TIME_WAIT = 6;
/** Delay all outgoing packets by this many microseconds (int), to emulate a longer path in tests. @see tcp(7) */
export const TCP_TX_DELAY: G.TcpOption.TCP_TX_DELAY = 37;
/** Attach an upper layer protocol by name (string), such as `tls` for kTLS; it cannot be taken off. @see tcp(7) */
export const TCP_ULP: G.TcpOption.TCP_ULP = 31;
/** Milliseconds that sent data may stay unacknowledged before the connection fails with `ETIMEDOUT`; 0 is the system's default (unsigned). @see tcp(7) */
export const TCP_USER_TIMEOUT: G.TcpOption.TCP_USER_TIMEOUT = 18;
/** TCP over IPv4, for hashing or for rules in `tcp_ip4_spec`. @see linux/ethtool.h */
export const TCP_V4_FLOW: G.EthtoolFlowType.TCP_V4_FLOW = 1;
/** TCP over IPv6, for hashing or for rules in `tcp_ip6_spec`. @see linux/ethtool.h */
export const TCP_V6_FLOW: G.EthtoolFlowType.TCP_V6_FLOW = 5;
/** Upper bound of the advertised receive window, in bytes (int). @see tcp(7) */
export const TCP_WINDOW_CLAMP: G.TcpOption.TCP_WINDOW_CLAMP = 10;
/** Map received pages into memory that was mapped from the socket (struct tcp_zerocopy_receive, get only). @see tcp(7) */
export const TCP_ZEROCOPY_RECEIVE: G.TcpOption.TCP_ZEROCOPY_RECEIVE = 35;
/** Opens the timer descriptor close-on-exec. @see timerfd_create(2) */
export const TFD_CLOEXEC: G.TimerfdFlag.TFD_CLOEXEC = 524288;
/** Opens the timer nonblocking: a read before it expires fails with `EAGAIN`. @see timerfd_create(2) */
export const TFD_NONBLOCK: G.TimerfdFlag.TFD_NONBLOCK = 2048;
/** The first expiry is a time of the clock rather than a delay from now. @see timerfd_create(2) */
export const TFD_TIMER_ABSTIME: G.TimerfdSettimeFlag.TFD_TIMER_ABSTIME = 1;
/** With an absolute time of the real clock: reads fail with `ECANCELED` when the clock is set by a jump. @see timerfd_create(2) */
export const TFD_TIMER_CANCEL_ON_SET: G.TimerfdSettimeFlag.TFD_TIMER_CANCEL_ON_SET = 2;
/** The acknowledgement number counts; set on nearly all segments. @see netinet/tcp.h */
export const TH_ACK: G.TcpHeaderFlag.TH_ACK = 16;
/** The sender has no more data. @see netinet/tcp.h */
export const TH_FIN: G.TcpHeaderFlag.TH_FIN = 1;
/** The receiver should pass the data on without waiting for more. @see netinet/tcp.h */
export const TH_PUSH: G.TcpHeaderFlag.TH_PUSH = 8;
/** Resets the connection at once. @see netinet/tcp.h */
export const TH_RST: G.TcpHeaderFlag.TH_RST = 4;
/** Opens a connection and sets the first sequence number. @see netinet/tcp.h */
export const TH_SYN: G.TcpHeaderFlag.TH_SYN = 2;
/** The urgent pointer counts: it tells where urgent data ends. @see netinet/tcp.h */
export const TH_URG: G.TcpHeaderFlag.TH_URG = 32;
/** Terminal name of `FIONREAD`. @see ioctl(2) */
export const TIOCINQ: G.IoctlRequest.FIONREAD = 21531;
/** Terminal name of `SIOCOUTQ`, with the same number. @see ioctl(2) */
export const TIOCOUTQ: G.IoctlRequest.SIOCOUTQ = 21521;
/** Deprecated name of TIPC_SOCKET_ADDR. @see https://docs.kernel.org/networking/tipc.html */
export const TIPC_ADDR_ID: G.TipcAddressType.TIPC_SOCKET_ADDR = 3;
/** Sends to every socket bound in the service range. It has the number of TIPC_SERVICE_RANGE. @see https://docs.kernel.org/networking/tipc.html */
export const TIPC_ADDR_MCAST: G.TipcAddressType.TIPC_ADDR_MCAST = 1;
/** Deprecated name of TIPC_SERVICE_ADDR. @see https://docs.kernel.org/networking/tipc.html */
export const TIPC_ADDR_NAME: G.TipcAddressType.TIPC_SERVICE_ADDR = 2;
/** Deprecated name of TIPC_SERVICE_RANGE. @see https://docs.kernel.org/networking/tipc.html */
export const TIPC_ADDR_NAMESEQ: G.TipcAddressType.TIPC_SERVICE_RANGE = 1;
/** Size of the algorithm name in `struct tipc_aead_key`. @see linux/tipc.h */
export const TIPC_AEAD_ALG_NAME: G.TipcCrypto.TIPC_AEAD_ALG_NAME = 32;
/** Longest key: 32 bytes and 4 bytes of salt. @see linux/tipc.h */
export const TIPC_AEAD_KEYLEN_MAX: G.TipcCrypto.TIPC_AEAD_KEYLEN_MAX = 36;
/** Shortest key: 16 bytes and 4 bytes of salt. @see linux/tipc.h */
export const TIPC_AEAD_KEYLEN_MIN: G.TipcCrypto.TIPC_AEAD_KEYLEN_MIN = 20;
/** Largest `struct tipc_aead_key` with its key. @see linux/tipc.h */
export const TIPC_AEAD_KEY_SIZE_MAX: G.TipcCrypto.TIPC_AEAD_KEY_SIZE_MAX = 72;
/** Bits of the cluster number, 12. Deprecated. @see linux/tipc.h */
export const TIPC_CLUSTER_BITS: G.TipcAddressPart.TIPC_CLUSTER_BITS = 12;
/** Mask of the cluster number in an address. Deprecated. @see linux/tipc.h */
export const TIPC_CLUSTER_MASK: G.TipcAddressPart.TIPC_CLUSTER_MASK = 16773120;
/** Place of the cluster number in an address, bit 12. Deprecated. @see linux/tipc.h */
export const TIPC_CLUSTER_OFFSET: G.TipcAddressPart.TIPC_CLUSTER_OFFSET = 12;
/** The service is visible in the whole cluster. @see https://docs.kernel.org/networking/tipc.html */
export const TIPC_CLUSTER_SCOPE: G.TipcScope.TIPC_CLUSTER_SCOPE = 2;
/** Highest cluster number, 4095. Deprecated. @see linux/tipc.h */
export const TIPC_CLUSTER_SIZE: G.TipcAddressPart.TIPC_CLUSTER_SIZE = 4095;
/** The peer closed the connection in an orderly way. @see https://docs.kernel.org/networking/tipc.html */
export const TIPC_CONN_SHUTDOWN: G.TipcError.TIPC_CONN_SHUTDOWN = 5;
/** How long connect(2) waits, in ms; 8000 unless set. @see https://docs.kernel.org/networking/tipc.html */
export const TIPC_CONN_TIMEOUT: G.TipcOption.TIPC_CONN_TIMEOUT = 130;
/** Highest importance: dropped last. @see https://docs.kernel.org/networking/tipc.html */
export const TIPC_CRITICAL_IMPORTANCE: G.TipcImportance.TIPC_CRITICAL_IMPORTANCE = 3;
/** The service address the message was sent to: type, lower and upper instance, 32 bits each. @see https://docs.kernel.org/networking/tipc.html */
export const TIPC_DESTNAME: G.TipcControl.TIPC_DESTNAME = 3;
/** Nonzero drops messages that cannot be delivered; zero returns them to the sender. @see https://docs.kernel.org/networking/tipc.html */
export const TIPC_DEST_DROPPABLE: G.TipcOption.TIPC_DEST_DROPPABLE = 129;
/** Why a message was returned: two 32-bit numbers, the reason such as TIPC_ERR_NO_NAME and the length of the data. @see https://docs.kernel.org/networking/tipc.html */
export const TIPC_ERRINFO: G.TipcControl.TIPC_ERRINFO = 1;
/** No socket is bound to the service address. @see https://docs.kernel.org/networking/tipc.html */
export const TIPC_ERR_NO_NAME: G.TipcError.TIPC_ERR_NO_NAME = 1;
/** The destination node cannot be reached. @see https://docs.kernel.org/networking/tipc.html */
export const TIPC_ERR_NO_NODE: G.TipcError.TIPC_ERR_NO_NODE = 3;
/** The destination socket does not exist. @see https://docs.kernel.org/networking/tipc.html */
export const TIPC_ERR_NO_PORT: G.TipcError.TIPC_ERR_NO_PORT = 2;
/** The destination has no room for the message. @see https://docs.kernel.org/networking/tipc.html */
export const TIPC_ERR_OVERLOAD: G.TipcError.TIPC_ERR_OVERLOAD = 4;
/** Joins a communication group, `struct tipc_group_req`; reading gives the group's type or 0. @see https://docs.kernel.org/networking/tipc.html */
export const TIPC_GROUP_JOIN: G.TipcOption.TIPC_GROUP_JOIN = 135;
/** Leaves the communication group; takes no value. Set only. @see https://docs.kernel.org/networking/tipc.html */
export const TIPC_GROUP_LEAVE: G.TipcOption.TIPC_GROUP_LEAVE = 136;
/** The sender receives its own group messages when they match its member ID. @see https://docs.kernel.org/networking/tipc.html */
export const TIPC_GROUP_LOOPBACK: G.TipcGroupFlag.TIPC_GROUP_LOOPBACK = 1;
/** Members joining and leaving are reported as messages on the socket. @see https://docs.kernel.org/networking/tipc.html */
export const TIPC_GROUP_MEMBER_EVTS: G.TipcGroupFlag.TIPC_GROUP_MEMBER_EVTS = 2;
/** Above medium importance. @see https://docs.kernel.org/networking/tipc.html */
export const TIPC_HIGH_IMPORTANCE: G.TipcImportance.TIPC_HIGH_IMPORTANCE = 2;
/** Importance of the messages sent, such as TIPC_HIGH_IMPORTANCE. @see https://docs.kernel.org/networking/tipc.html */
export const TIPC_IMPORTANCE: G.TipcOption.TIPC_IMPORTANCE = 127;
/** Subscribe to this service type to follow links as they come and go. @see https://docs.kernel.org/networking/tipc.html */
export const TIPC_LINK_STATE: G.TipcServiceType.TIPC_LINK_STATE = 2;
/** Lowest importance, the default. @see https://docs.kernel.org/networking/tipc.html */
export const TIPC_LOW_IMPORTANCE: G.TipcImportance.TIPC_LOW_IMPORTANCE = 0;
/** Longest bearer name, such as `eth:eth0`. @see linux/tipc.h */
export const TIPC_MAX_BEARER_NAME: G.TipcLimit.TIPC_MAX_BEARER_NAME = 32;
/** Longest interface name. @see linux/tipc.h */
export const TIPC_MAX_IF_NAME: G.TipcLimit.TIPC_MAX_IF_NAME = 16;
/** Longest media name, such as `eth`. @see linux/tipc.h */
export const TIPC_MAX_MEDIA_NAME: G.TipcLimit.TIPC_MAX_MEDIA_NAME = 16;
/** Most data in one message, 66000 bytes. @see linux/tipc.h */
export const TIPC_MAX_USER_MSG_SIZE: G.TipcLimit.TIPC_MAX_USER_MSG_SIZE = 66000;
/** Multicasts are sent by broadcast where possible; takes no value. Set only. @see https://docs.kernel.org/networking/tipc.html */
export const TIPC_MCAST_BROADCAST: G.TipcOption.TIPC_MCAST_BROADCAST = 133;
/** Multicasts are sent as copies to each node; takes no value. Set only. @see https://docs.kernel.org/networking/tipc.html */
export const TIPC_MCAST_REPLICAST: G.TipcOption.TIPC_MCAST_REPLICAST = 134;
/** Above low importance: dropped later when queues overflow. @see https://docs.kernel.org/networking/tipc.html */
export const TIPC_MEDIUM_IMPORTANCE: G.TipcImportance.TIPC_MEDIUM_IMPORTANCE = 1;
/** Length of a node identity in bytes. @see linux/tipc.h */
export const TIPC_NODEID_LEN: G.TipcLimit.TIPC_NODEID_LEN = 16;
/** Nonzero sends small messages at once instead of bundling them, like TCP_NODELAY. @see https://docs.kernel.org/networking/tipc.html */
export const TIPC_NODELAY: G.TipcOption.TIPC_NODELAY = 138;
/** Bits of the node number, 12. Deprecated. @see linux/tipc.h */
export const TIPC_NODE_BITS: G.TipcAddressPart.TIPC_NODE_BITS = 12;
/** Mask of the node number in an address. Deprecated. @see linux/tipc.h */
export const TIPC_NODE_MASK: G.TipcAddressPart.TIPC_NODE_MASK = 4095;
/** Place of the node number in an address, bit 0. Deprecated. @see linux/tipc.h */
export const TIPC_NODE_OFFSET: G.TipcAddressPart.TIPC_NODE_OFFSET = 0;
/** Messages waiting on the whole node; obsolete, now always 0. Get only. @see https://docs.kernel.org/networking/tipc.html */
export const TIPC_NODE_RECVQ_DEPTH: G.TipcOption.TIPC_NODE_RECVQ_DEPTH = 131;
/** The service is visible on this node only. @see https://docs.kernel.org/networking/tipc.html */
export const TIPC_NODE_SCOPE: G.TipcScope.TIPC_NODE_SCOPE = 3;
/** Highest node number, 4095. Deprecated. @see linux/tipc.h */
export const TIPC_NODE_SIZE: G.TipcAddressPart.TIPC_NODE_SIZE = 4095;
/** Subscribe to this service type to follow nodes as they come and go. @see https://docs.kernel.org/networking/tipc.html */
export const TIPC_NODE_STATE: G.TipcServiceType.TIPC_NODE_STATE = 0;
/** Nothing went wrong. @see https://docs.kernel.org/networking/tipc.html */
export const TIPC_OK: G.TipcError.TIPC_OK = 0;
/** A service in the range has appeared. @see https://docs.kernel.org/networking/tipc.html */
export const TIPC_PUBLISHED: G.TipcEvent.TIPC_PUBLISHED = 1;
/** Asks for a new key at once instead of at an interval. @see linux/tipc.h */
export const TIPC_REKEYING_NOW: G.TipcRekeying.TIPC_REKEYING_NOW = 4294967295;
/** Lowest service type that programs may use. @see https://docs.kernel.org/networking/tipc.html */
export const TIPC_RESERVED_TYPES: G.TipcServiceType.TIPC_RESERVED_TYPES = 64;
/** The contents of a message that could not be delivered. @see https://docs.kernel.org/networking/tipc.html */
export const TIPC_RETDATA: G.TipcControl.TIPC_RETDATA = 2;
/** The address is a service type and instance, `struct tipc_service_addr`; for connect(2) and sendto(2). @see https://docs.kernel.org/networking/tipc.html */
export const TIPC_SERVICE_ADDR: G.TipcAddressType.TIPC_SERVICE_ADDR = 2;
/** The address is a type and a range of instances, `struct tipc_service_range`; for bind(2). @see https://docs.kernel.org/networking/tipc.html */
export const TIPC_SERVICE_RANGE: G.TipcAddressType.TIPC_SERVICE_RANGE = 1;
/** The address is one socket on one node, `struct tipc_socket_addr`. @see https://docs.kernel.org/networking/tipc.html */
export const TIPC_SOCKET_ADDR: G.TipcAddressType.TIPC_SOCKET_ADDR = 3;
/** Messages waiting in this socket's receive queue. Get only. @see https://docs.kernel.org/networking/tipc.html */
export const TIPC_SOCK_RECVQ_DEPTH: G.TipcOption.TIPC_SOCK_RECVQ_DEPTH = 132;
/** Bytes of memory in use by this socket's receive queue. Get only. @see https://docs.kernel.org/networking/tipc.html */
export const TIPC_SOCK_RECVQ_USED: G.TipcOption.TIPC_SOCK_RECVQ_USED = 137;
/** Nonzero lets a congested link at the sender drop messages instead of blocking. @see https://docs.kernel.org/networking/tipc.html */
export const TIPC_SRC_DROPPABLE: G.TipcOption.TIPC_SRC_DROPPABLE = 128;
/** The subscription has expired. @see https://docs.kernel.org/networking/tipc.html */
export const TIPC_SUBSCR_TIMEOUT: G.TipcEvent.TIPC_SUBSCR_TIMEOUT = 3;
/** Cancels the subscription that is otherwise the same. @see https://docs.kernel.org/networking/tipc.html */
export const TIPC_SUB_CANCEL: G.TipcSubscriptionFilter.TIPC_SUB_CANCEL = 4;
/** An event for every socket that binds or unbinds in the range. @see https://docs.kernel.org/networking/tipc.html */
export const TIPC_SUB_PORTS: G.TipcSubscriptionFilter.TIPC_SUB_PORTS = 1;
/** An event only when the first socket binds and when the last one unbinds. @see https://docs.kernel.org/networking/tipc.html */
export const TIPC_SUB_SERVICE: G.TipcSubscriptionFilter.TIPC_SUB_SERVICE = 2;
/** Service type of the topology server, which takes subscriptions. @see https://docs.kernel.org/networking/tipc.html */
export const TIPC_TOP_SRV: G.TipcServiceType.TIPC_TOP_SRV = 1;
/** The subscription never expires. @see https://docs.kernel.org/networking/tipc.html */
export const TIPC_WAIT_FOREVER: G.TipcSubscriptionTimeout.TIPC_WAIT_FOREVER = -1;
/** A service in the range has gone. @see https://docs.kernel.org/networking/tipc.html */
export const TIPC_WITHDRAWN: G.TipcEvent.TIPC_WITHDRAWN = 2;
/** Bits of the zone number, 8. Deprecated. @see linux/tipc.h */
export const TIPC_ZONE_BITS: G.TipcAddressPart.TIPC_ZONE_BITS = 8;
/** Mask of zone and cluster number together. Deprecated. @see linux/tipc.h */
export const TIPC_ZONE_CLUSTER_MASK: G.TipcAddressPart.TIPC_ZONE_CLUSTER_MASK = 4294963200;
/** Mask of the zone number in an address. Deprecated. @see linux/tipc.h */
export const TIPC_ZONE_MASK: G.TipcAddressPart.TIPC_ZONE_MASK = 4278190080;
/** Place of the zone number in an address, bit 24. Deprecated. @see linux/tipc.h */
export const TIPC_ZONE_OFFSET: G.TipcAddressPart.TIPC_ZONE_OFFSET = 24;
/** Deprecated: zones are gone, and the kernel treats it as TIPC_CLUSTER_SCOPE. @see https://docs.kernel.org/networking/tipc.html */
export const TIPC_ZONE_SCOPE: G.TipcScope.TIPC_ZONE_SCOPE = 1;
/** Highest zone number, 255. Deprecated. @see linux/tipc.h */
export const TIPC_ZONE_SIZE: G.TipcAddressPart.TIPC_ZONE_SIZE = 255;
/** TLS 1.2, on the wire 0x0303. @see https://docs.kernel.org/networking/tls.html */
export const TLS_1_2_VERSION: G.TlsVersion.TLS_1_2_VERSION = 771;
/** High byte of TLS_1_2_VERSION. @see https://docs.kernel.org/networking/tls.html */
export const TLS_1_2_VERSION_MAJOR: G.TlsVersionPart.TLS_1_2_VERSION_MAJOR = 3;
/** Low byte of TLS_1_2_VERSION. @see https://docs.kernel.org/networking/tls.html */
export const TLS_1_2_VERSION_MINOR: G.TlsVersionPart.TLS_1_2_VERSION_MINOR = 3;
/** TLS 1.3, 0x0304. @see https://docs.kernel.org/networking/tls.html */
export const TLS_1_3_VERSION: G.TlsVersion.TLS_1_3_VERSION = 772;
/** High byte of TLS_1_3_VERSION. @see https://docs.kernel.org/networking/tls.html */
export const TLS_1_3_VERSION_MAJOR: G.TlsVersionPart.TLS_1_3_VERSION_MAJOR = 3;
/** Low byte of TLS_1_3_VERSION. @see https://docs.kernel.org/networking/tls.html */
export const TLS_1_3_VERSION_MINOR: G.TlsVersionPart.TLS_1_3_VERSION_MINOR = 4;
/** AES-128-CCM; the keys go into `struct tls12_crypto_info_aes_ccm_128`. @see https://docs.kernel.org/networking/tls.html */
export const TLS_CIPHER_AES_CCM_128: G.TlsCipher.TLS_CIPHER_AES_CCM_128 = 53;
/** Length of `iv`, the part of the nonce after the salt, for AES-128-CCM: 8 bytes. @see https://docs.kernel.org/networking/tls.html */
export const TLS_CIPHER_AES_CCM_128_IV_SIZE: G.TlsCipherSize.TLS_CIPHER_AES_CCM_128_IV_SIZE = 8;
/** Length of `key` for AES-128-CCM: 16 bytes. @see https://docs.kernel.org/networking/tls.html */
export const TLS_CIPHER_AES_CCM_128_KEY_SIZE: G.TlsCipherSize.TLS_CIPHER_AES_CCM_128_KEY_SIZE = 16;
/** Length of `rec_seq`, the record sequence number, for AES-128-CCM: 8 bytes. @see https://docs.kernel.org/networking/tls.html */
export const TLS_CIPHER_AES_CCM_128_REC_SEQ_SIZE: G.TlsCipherSize.TLS_CIPHER_AES_CCM_128_REC_SEQ_SIZE = 8;
/** Length of `salt`, the fixed part of the nonce, for AES-128-CCM: 4 bytes. @see https://docs.kernel.org/networking/tls.html */
export const TLS_CIPHER_AES_CCM_128_SALT_SIZE: G.TlsCipherSize.TLS_CIPHER_AES_CCM_128_SALT_SIZE = 4;
/** Length of the authentication tag at the end of each AES-128-CCM record: 16 bytes. @see https://docs.kernel.org/networking/tls.html */
export const TLS_CIPHER_AES_CCM_128_TAG_SIZE: G.TlsCipherSize.TLS_CIPHER_AES_CCM_128_TAG_SIZE = 16;
/** AES-128-GCM; the keys go into `struct tls12_crypto_info_aes_gcm_128`. @see https://docs.kernel.org/networking/tls.html */
export const TLS_CIPHER_AES_GCM_128: G.TlsCipher.TLS_CIPHER_AES_GCM_128 = 51;
/** Length of `iv`, the part of the nonce after the salt, for AES-128-GCM: 8 bytes. @see https://docs.kernel.org/networking/tls.html */
export const TLS_CIPHER_AES_GCM_128_IV_SIZE: G.TlsCipherSize.TLS_CIPHER_AES_GCM_128_IV_SIZE = 8;
/** Length of `key` for AES-128-GCM: 16 bytes. @see https://docs.kernel.org/networking/tls.html */
export const TLS_CIPHER_AES_GCM_128_KEY_SIZE: G.TlsCipherSize.TLS_CIPHER_AES_GCM_128_KEY_SIZE = 16;
/** Length of `rec_seq`, the record sequence number, for AES-128-GCM: 8 bytes. @see https://docs.kernel.org/networking/tls.html */
export const TLS_CIPHER_AES_GCM_128_REC_SEQ_SIZE: G.TlsCipherSize.TLS_CIPHER_AES_GCM_128_REC_SEQ_SIZE = 8;
/** Length of `salt`, the fixed part of the nonce, for AES-128-GCM: 4 bytes. @see https://docs.kernel.org/networking/tls.html */
export const TLS_CIPHER_AES_GCM_128_SALT_SIZE: G.TlsCipherSize.TLS_CIPHER_AES_GCM_128_SALT_SIZE = 4;
/** Length of the authentication tag at the end of each AES-128-GCM record: 16 bytes. @see https://docs.kernel.org/networking/tls.html */
export const TLS_CIPHER_AES_GCM_128_TAG_SIZE: G.TlsCipherSize.TLS_CIPHER_AES_GCM_128_TAG_SIZE = 16;
/** AES-256-GCM; the keys go into `struct tls12_crypto_info_aes_gcm_256`. @see https://docs.kernel.org/networking/tls.html */
export const TLS_CIPHER_AES_GCM_256: G.TlsCipher.TLS_CIPHER_AES_GCM_256 = 52;
/** Length of `iv`, the part of the nonce after the salt, for AES-256-GCM: 8 bytes. @see https://docs.kernel.org/networking/tls.html */
export const TLS_CIPHER_AES_GCM_256_IV_SIZE: G.TlsCipherSize.TLS_CIPHER_AES_GCM_256_IV_SIZE = 8;
/** Length of `key` for AES-256-GCM: 32 bytes. @see https://docs.kernel.org/networking/tls.html */
export const TLS_CIPHER_AES_GCM_256_KEY_SIZE: G.TlsCipherSize.TLS_CIPHER_AES_GCM_256_KEY_SIZE = 32;
/** Length of `rec_seq`, the record sequence number, for AES-256-GCM: 8 bytes. @see https://docs.kernel.org/networking/tls.html */
export const TLS_CIPHER_AES_GCM_256_REC_SEQ_SIZE: G.TlsCipherSize.TLS_CIPHER_AES_GCM_256_REC_SEQ_SIZE = 8;
/** Length of `salt`, the fixed part of the nonce, for AES-256-GCM: 4 bytes. @see https://docs.kernel.org/networking/tls.html */
export const TLS_CIPHER_AES_GCM_256_SALT_SIZE: G.TlsCipherSize.TLS_CIPHER_AES_GCM_256_SALT_SIZE = 4;
/** Length of the authentication tag at the end of each AES-256-GCM record: 16 bytes. @see https://docs.kernel.org/networking/tls.html */
export const TLS_CIPHER_AES_GCM_256_TAG_SIZE: G.TlsCipherSize.TLS_CIPHER_AES_GCM_256_TAG_SIZE = 16;
/** ARIA-128-GCM; the keys go into `struct tls12_crypto_info_aria_gcm_128`. @see https://docs.kernel.org/networking/tls.html */
export const TLS_CIPHER_ARIA_GCM_128: G.TlsCipher.TLS_CIPHER_ARIA_GCM_128 = 57;
/** Length of `iv`, the part of the nonce after the salt, for ARIA-128-GCM: 8 bytes. @see https://docs.kernel.org/networking/tls.html */
export const TLS_CIPHER_ARIA_GCM_128_IV_SIZE: G.TlsCipherSize.TLS_CIPHER_ARIA_GCM_128_IV_SIZE = 8;
/** Length of `key` for ARIA-128-GCM: 16 bytes. @see https://docs.kernel.org/networking/tls.html */
export const TLS_CIPHER_ARIA_GCM_128_KEY_SIZE: G.TlsCipherSize.TLS_CIPHER_ARIA_GCM_128_KEY_SIZE = 16;
/** Length of `rec_seq`, the record sequence number, for ARIA-128-GCM: 8 bytes. @see https://docs.kernel.org/networking/tls.html */
export const TLS_CIPHER_ARIA_GCM_128_REC_SEQ_SIZE: G.TlsCipherSize.TLS_CIPHER_ARIA_GCM_128_REC_SEQ_SIZE = 8;
/** Length of `salt`, the fixed part of the nonce, for ARIA-128-GCM: 4 bytes. @see https://docs.kernel.org/networking/tls.html */
export const TLS_CIPHER_ARIA_GCM_128_SALT_SIZE: G.TlsCipherSize.TLS_CIPHER_ARIA_GCM_128_SALT_SIZE = 4;
/** Length of the authentication tag at the end of each ARIA-128-GCM record: 16 bytes. @see https://docs.kernel.org/networking/tls.html */
export const TLS_CIPHER_ARIA_GCM_128_TAG_SIZE: G.TlsCipherSize.TLS_CIPHER_ARIA_GCM_128_TAG_SIZE = 16;
/** ARIA-256-GCM; the keys go into `struct tls12_crypto_info_aria_gcm_256`. @see https://docs.kernel.org/networking/tls.html */
export const TLS_CIPHER_ARIA_GCM_256: G.TlsCipher.TLS_CIPHER_ARIA_GCM_256 = 58;
/** Length of `iv`, the part of the nonce after the salt, for ARIA-256-GCM: 8 bytes. @see https://docs.kernel.org/networking/tls.html */
export const TLS_CIPHER_ARIA_GCM_256_IV_SIZE: G.TlsCipherSize.TLS_CIPHER_ARIA_GCM_256_IV_SIZE = 8;
/** Length of `key` for ARIA-256-GCM: 32 bytes. @see https://docs.kernel.org/networking/tls.html */
export const TLS_CIPHER_ARIA_GCM_256_KEY_SIZE: G.TlsCipherSize.TLS_CIPHER_ARIA_GCM_256_KEY_SIZE = 32;
/** Length of `rec_seq`, the record sequence number, for ARIA-256-GCM: 8 bytes. @see https://docs.kernel.org/networking/tls.html */
export const TLS_CIPHER_ARIA_GCM_256_REC_SEQ_SIZE: G.TlsCipherSize.TLS_CIPHER_ARIA_GCM_256_REC_SEQ_SIZE = 8;
/** Length of `salt`, the fixed part of the nonce, for ARIA-256-GCM: 4 bytes. @see https://docs.kernel.org/networking/tls.html */
export const TLS_CIPHER_ARIA_GCM_256_SALT_SIZE: G.TlsCipherSize.TLS_CIPHER_ARIA_GCM_256_SALT_SIZE = 4;
/** Length of the authentication tag at the end of each ARIA-256-GCM record: 16 bytes. @see https://docs.kernel.org/networking/tls.html */
export const TLS_CIPHER_ARIA_GCM_256_TAG_SIZE: G.TlsCipherSize.TLS_CIPHER_ARIA_GCM_256_TAG_SIZE = 16;
/** ChaCha20-Poly1305; the keys go into `struct tls12_crypto_info_chacha20_poly1305`. @see https://docs.kernel.org/networking/tls.html */
export const TLS_CIPHER_CHACHA20_POLY1305: G.TlsCipher.TLS_CIPHER_CHACHA20_POLY1305 = 54;
/** Length of `iv`, the whole nonce, for ChaCha20-Poly1305: 12 bytes. @see https://docs.kernel.org/networking/tls.html */
export const TLS_CIPHER_CHACHA20_POLY1305_IV_SIZE: G.TlsCipherSize.TLS_CIPHER_CHACHA20_POLY1305_IV_SIZE = 12;
/** Length of `key` for ChaCha20-Poly1305: 32 bytes. @see https://docs.kernel.org/networking/tls.html */
export const TLS_CIPHER_CHACHA20_POLY1305_KEY_SIZE: G.TlsCipherSize.TLS_CIPHER_CHACHA20_POLY1305_KEY_SIZE = 32;
/** Length of `rec_seq`, the record sequence number, for ChaCha20-Poly1305: 8 bytes. @see https://docs.kernel.org/networking/tls.html */
export const TLS_CIPHER_CHACHA20_POLY1305_REC_SEQ_SIZE: G.TlsCipherSize.TLS_CIPHER_CHACHA20_POLY1305_REC_SEQ_SIZE = 8;
/** Length of `salt` for ChaCha20-Poly1305: 0, since the whole nonce is in `iv`. @see https://docs.kernel.org/networking/tls.html */
export const TLS_CIPHER_CHACHA20_POLY1305_SALT_SIZE: G.TlsCipherSize.TLS_CIPHER_CHACHA20_POLY1305_SALT_SIZE = 0;
/** Length of the authentication tag at the end of each ChaCha20-Poly1305 record: 16 bytes. @see https://docs.kernel.org/networking/tls.html */
export const TLS_CIPHER_CHACHA20_POLY1305_TAG_SIZE: G.TlsCipherSize.TLS_CIPHER_CHACHA20_POLY1305_TAG_SIZE = 16;
/** SM4-CCM; the keys go into `struct tls12_crypto_info_sm4_ccm`. @see https://docs.kernel.org/networking/tls.html */
export const TLS_CIPHER_SM4_CCM: G.TlsCipher.TLS_CIPHER_SM4_CCM = 56;
/** Length of `iv`, the part of the nonce after the salt, for SM4-CCM: 8 bytes. @see https://docs.kernel.org/networking/tls.html */
export const TLS_CIPHER_SM4_CCM_IV_SIZE: G.TlsCipherSize.TLS_CIPHER_SM4_CCM_IV_SIZE = 8;
/** Length of `key` for SM4-CCM: 16 bytes. @see https://docs.kernel.org/networking/tls.html */
export const TLS_CIPHER_SM4_CCM_KEY_SIZE: G.TlsCipherSize.TLS_CIPHER_SM4_CCM_KEY_SIZE = 16;
/** Length of `rec_seq`, the record sequence number, for SM4-CCM: 8 bytes. @see https://docs.kernel.org/networking/tls.html */
export const TLS_CIPHER_SM4_CCM_REC_SEQ_SIZE: G.TlsCipherSize.TLS_CIPHER_SM4_CCM_REC_SEQ_SIZE = 8;
/** Length of `salt`, the fixed part of the nonce, for SM4-CCM: 4 bytes. @see https://docs.kernel.org/networking/tls.html */
export const TLS_CIPHER_SM4_CCM_SALT_SIZE: G.TlsCipherSize.TLS_CIPHER_SM4_CCM_SALT_SIZE = 4;
/** Length of the authentication tag at the end of each SM4-CCM record: 16 bytes. @see https://docs.kernel.org/networking/tls.html */
export const TLS_CIPHER_SM4_CCM_TAG_SIZE: G.TlsCipherSize.TLS_CIPHER_SM4_CCM_TAG_SIZE = 16;
/** SM4-GCM; the keys go into `struct tls12_crypto_info_sm4_gcm`. @see https://docs.kernel.org/networking/tls.html */
export const TLS_CIPHER_SM4_GCM: G.TlsCipher.TLS_CIPHER_SM4_GCM = 55;
/** Length of `iv`, the part of the nonce after the salt, for SM4-GCM: 8 bytes. @see https://docs.kernel.org/networking/tls.html */
export const TLS_CIPHER_SM4_GCM_IV_SIZE: G.TlsCipherSize.TLS_CIPHER_SM4_GCM_IV_SIZE = 8;
/** Length of `key` for SM4-GCM: 16 bytes. @see https://docs.kernel.org/networking/tls.html */
export const TLS_CIPHER_SM4_GCM_KEY_SIZE: G.TlsCipherSize.TLS_CIPHER_SM4_GCM_KEY_SIZE = 16;
/** Length of `rec_seq`, the record sequence number, for SM4-GCM: 8 bytes. @see https://docs.kernel.org/networking/tls.html */
export const TLS_CIPHER_SM4_GCM_REC_SEQ_SIZE: G.TlsCipherSize.TLS_CIPHER_SM4_GCM_REC_SEQ_SIZE = 8;
/** Length of `salt`, the fixed part of the nonce, for SM4-GCM: 4 bytes. @see https://docs.kernel.org/networking/tls.html */
export const TLS_CIPHER_SM4_GCM_SALT_SIZE: G.TlsCipherSize.TLS_CIPHER_SM4_GCM_SALT_SIZE = 4;
/** Length of the authentication tag at the end of each SM4-GCM record: 16 bytes. @see https://docs.kernel.org/networking/tls.html */
export const TLS_CIPHER_SM4_GCM_TAG_SIZE: G.TlsCipherSize.TLS_CIPHER_SM4_GCM_TAG_SIZE = 16;
/** No keys are set yet, so data passes as it is. @see https://docs.kernel.org/networking/tls.html */
export const TLS_CONF_BASE: G.TlsConf.TLS_CONF_BASE = 1;
/** The network device encrypts. @see https://docs.kernel.org/networking/tls.html */
export const TLS_CONF_HW: G.TlsConf.TLS_CONF_HW = 3;
/** The network device does the whole TLS record layer. @see https://docs.kernel.org/networking/tls.html */
export const TLS_CONF_HW_RECORD: G.TlsConf.TLS_CONF_HW_RECORD = 4;
/** The kernel encrypts in software. @see https://docs.kernel.org/networking/tls.html */
export const TLS_CONF_SW: G.TlsConf.TLS_CONF_SW = 2;
/** From recvmsg(2): the TLS record type of the data, one byte. Without room for it, reading a non-data record fails with EIO. @see https://docs.kernel.org/networking/tls.html */
export const TLS_GET_RECORD_TYPE: G.TlsControl.TLS_GET_RECORD_TYPE = 2;
/** Keys for receiving, one of the `struct tls12_crypto_info_*`; from then on reads are decrypted. @see https://docs.kernel.org/networking/tls.html */
export const TLS_RX: G.TlsOption.TLS_RX = 2;
/** 1 expects TLS 1.3 records without padding, which saves a copy; padded ones still work but cost more. Int. @see https://docs.kernel.org/networking/tls.html */
export const TLS_RX_EXPECT_NO_PAD: G.TlsOption.TLS_RX_EXPECT_NO_PAD = 4;
/** To sendmsg(2): the TLS record type of the data, one byte; 23 (application data) without it. @see https://docs.kernel.org/networking/tls.html */
export const TLS_SET_RECORD_TYPE: G.TlsControl.TLS_SET_RECORD_TYPE = 1;
/** Keys for sending, one of the `struct tls12_crypto_info_*`; from then on writes are encrypted. @see https://docs.kernel.org/networking/tls.html */
export const TLS_TX: G.TlsOption.TLS_TX = 1;
/** 1 lets sendfile(2) on a device that encrypts send file pages without copying; the file must not change meanwhile. Int. @see https://docs.kernel.org/networking/tls.html */
export const TLS_TX_ZEROCOPY_RO: G.TlsOption.TLS_TX_ZEROCOPY_RO = 3;
/** Bytes that struct tpacket2_hdr, padded, and the struct sockaddr_ll after it take in a `TPACKET_V2` slot. @see https://docs.kernel.org/networking/packet_mmap.html */
export const TPACKET2_HDRLEN: G.PacketRingLayout.TPACKET2_HDRLEN = 52;
/** Bytes that struct tpacket3_hdr, padded, and the struct sockaddr_ll after it take in a `TPACKET_V3` ring. @see https://docs.kernel.org/networking/packet_mmap.html */
export const TPACKET3_HDRLEN: G.PacketRingLayout.TPACKET3_HDRLEN = 68;
/** Slots of a ring, and the headers in them, are aligned to this many bytes. @see https://docs.kernel.org/networking/packet_mmap.html */
export const TPACKET_ALIGNMENT: G.PacketRingLayout.TPACKET_ALIGNMENT = 16;
/** Bytes that struct tpacket_hdr, padded, and the struct sockaddr_ll after it take in a `TPACKET_V1` slot. @see https://docs.kernel.org/networking/packet_mmap.html */
export const TPACKET_HDRLEN: G.PacketRingLayout.TPACKET_HDRLEN = 52;
/** First layout, the default, with struct tpacket_hdr; its size differs between 32 and 64 bits. @see packet(7) @see https://docs.kernel.org/networking/packet_mmap.html */
export const TPACKET_V1: G.PacketRingVersion.TPACKET_V1 = 0;
/** Layout with struct tpacket2_hdr: the same on 32 and 64 bits, nanoseconds, VLAN tags. @see packet(7) @see https://docs.kernel.org/networking/packet_mmap.html */
export const TPACKET_V2: G.PacketRingVersion.TPACKET_V2 = 1;
/** Layout with struct tpacket3_hdr: packets of any length, packed into blocks that are handed over whole. @see packet(7) @see https://docs.kernel.org/networking/packet_mmap.html */
export const TPACKET_V3: G.PacketRingVersion.TPACKET_V3 = 2;
/** Asks for the flow hash of each packet in `tp_rxhash` of its `TPACKET_V3` header. @see https://docs.kernel.org/networking/packet_mmap.html */
export const TP_FT_REQ_FILL_RXHASH: G.PacketRingFeature.TP_FT_REQ_FILL_RXHASH = 1;
/** Transmit ring: the slot is free for the program to fill. @see packet(7) @see https://docs.kernel.org/networking/packet_mmap.html */
export const TP_STATUS_AVAILABLE: G.PacketRingStatus.TP_STATUS_AVAILABLE = 0;
/** Receive ring of `TPACKET_V3`: the block was handed over by its timeout, before it was full. @see packet(7) @see https://docs.kernel.org/networking/packet_mmap.html */
export const TP_STATUS_BLK_TMO: G.PacketRingStatus.TP_STATUS_BLK_TMO = 32;
/** Receive ring: the packet did not fit the slot, and recv(2) gives it whole; see `PACKET_COPY_THRESH`. @see packet(7) @see https://docs.kernel.org/networking/packet_mmap.html */
export const TP_STATUS_COPY: G.PacketRingStatus.TP_STATUS_COPY = 2;
/** Receive ring: an outgoing packet whose checksum the hardware is still to fill in, so do not check it. @see packet(7) @see https://docs.kernel.org/networking/packet_mmap.html */
export const TP_STATUS_CSUMNOTREADY: G.PacketRingStatus.TP_STATUS_CSUMNOTREADY = 8;
/** Receive ring: the transport checksum has already been found right. @see packet(7) @see https://docs.kernel.org/networking/packet_mmap.html */
export const TP_STATUS_CSUM_VALID: G.PacketRingStatus.TP_STATUS_CSUM_VALID = 128;
/** Receive ring: the slot belongs to the kernel; the program stores this to hand it back. @see packet(7) @see https://docs.kernel.org/networking/packet_mmap.html */
export const TP_STATUS_KERNEL: G.PacketRingStatus.TP_STATUS_KERNEL = 0;
/** Receive ring: packets were dropped since `PACKET_STATISTICS` was last read. @see packet(7) @see https://docs.kernel.org/networking/packet_mmap.html */
export const TP_STATUS_LOSING: G.PacketRingStatus.TP_STATUS_LOSING = 4;
/** Transmit ring: the kernel is sending the slot. @see packet(7) @see https://docs.kernel.org/networking/packet_mmap.html */
export const TP_STATUS_SENDING: G.PacketRingStatus.TP_STATUS_SENDING = 2;
/** Transmit ring: the program has filled the slot and wants it sent. @see packet(7) @see https://docs.kernel.org/networking/packet_mmap.html */
export const TP_STATUS_SEND_REQUEST: G.PacketRingStatus.TP_STATUS_SEND_REQUEST = 1;
/** The slot's timestamp comes from the clock of the network card. @see packet(7) @see https://docs.kernel.org/networking/packet_mmap.html */
export const TP_STATUS_TS_RAW_HARDWARE: G.PacketRingStatus.TP_STATUS_TS_RAW_HARDWARE = 2147483648;
/** The slot's timestamp was taken by the kernel. @see packet(7) @see https://docs.kernel.org/networking/packet_mmap.html */
export const TP_STATUS_TS_SOFTWARE: G.PacketRingStatus.TP_STATUS_TS_SOFTWARE = 536870912;
/** Was for hardware timestamps converted to system time; deprecated, never set. @see packet(7) @see https://docs.kernel.org/networking/packet_mmap.html */
export const TP_STATUS_TS_SYS_HARDWARE: G.PacketRingStatus.TP_STATUS_TS_SYS_HARDWARE = 1073741824;
/** Receive ring: the slot holds a packet and belongs to the program. @see packet(7) @see https://docs.kernel.org/networking/packet_mmap.html */
export const TP_STATUS_USER: G.PacketRingStatus.TP_STATUS_USER = 1;
/** `tp_vlan_tpid` holds the EtherType of the VLAN tag. @see packet(7) @see https://docs.kernel.org/networking/packet_mmap.html */
export const TP_STATUS_VLAN_TPID_VALID: G.PacketRingStatus.TP_STATUS_VLAN_TPID_VALID = 64;
/** `tp_vlan_tci` holds the packet's VLAN tag. @see packet(7) @see https://docs.kernel.org/networking/packet_mmap.html */
export const TP_STATUS_VLAN_VALID: G.PacketRingStatus.TP_STATUS_VLAN_VALID = 16;
/** Transmit ring: the packet is malformed and was not sent. @see packet(7) @see https://docs.kernel.org/networking/packet_mmap.html */
export const TP_STATUS_WRONG_FORMAT: G.PacketRingStatus.TP_STATUS_WRONG_FORMAT = 4;
/** The name server failed for the moment or did not answer; a later try may succeed. @see gethostbyname(3) */
export const TRY_AGAIN: G.HostErrno.TRY_AGAIN = 2;
/** Attaches a classic BPF program, `struct sock_fprog`, to what a TAP reader receives. @see ioctl(2) */
export const TUNATTACHFILTER: G.IoctlRequest.TUNATTACHFILTER = 1074812117;
/** Removes the program of `TUNATTACHFILTER`; TAP only. @see ioctl(2) */
export const TUNDETACHFILTER: G.IoctlRequest.TUNDETACHFILTER = 1074812118;
/** Returns a new descriptor of the network namespace that the device is in; needs `CAP_NET_ADMIN`. @see ioctl(2) */
export const TUNGETDEVNETNS: G.IoctlRequest.TUNGETDEVNETNS = 21731;
/** Gets the `IFF_` flags that `TUNSETIFF` understands, an unsigned int. @see ioctl(2) */
export const TUNGETFEATURES: G.IoctlRequest.TUNGETFEATURES = 2147767503;
/** Gets the `struct sock_fprog` given to `TUNATTACHFILTER`, with the pointer as it was passed; TAP only. @see ioctl(2) */
export const TUNGETFILTER: G.IoctlRequest.TUNGETFILTER = 2148553947;
/** Gets the name and flags of the attached interface into `struct ifreq`. @see ioctl(2) */
export const TUNGETIFF: G.IoctlRequest.TUNGETIFF = 2147767506;
/** Gets the limit of `TUNSETSNDBUF`, an int in bytes. @see ioctl(2) */
export const TUNGETSNDBUF: G.IoctlRequest.TUNGETSNDBUF = 2147767507;
/** Gets 1 if virtio headers were set to big-endian, else 0; only in kernels built for cross-endian use. @see ioctl(2) */
export const TUNGETVNETBE: G.IoctlRequest.TUNGETVNETBE = 2147767519;
/** Gets the size of the virtio header before each packet, an int in bytes. @see ioctl(2) */
export const TUNGETVNETHDRSZ: G.IoctlRequest.TUNGETVNETHDRSZ = 2147767511;
/** Gets 1 if virtio headers were set to little-endian, else 0; an int. @see ioctl(2) */
export const TUNGETVNETLE: G.IoctlRequest.TUNGETVNETLE = 2147767517;
/** Sets the carrier of the interface: 1 is link up, 0 link down; an int. @see ioctl(2) */
export const TUNSETCARRIER: G.IoctlRequest.TUNSETCARRIER = 1074025698;
/** Sets the mask of the driver's debug messages; the number itself is the argument. @see ioctl(2) */
export const TUNSETDEBUG: G.IoctlRequest.TUNSETDEBUG = 1074025673;
/** Sets the eBPF program that filters or trims packets to the reader, an int descriptor; -1 removes it. @see ioctl(2) */
export const TUNSETFILTEREBPF: G.IoctlRequest.TUNSETFILTEREBPF = 2147767521;
/** Lets the group of this gid, passed as a plain number, attach without `CAP_NET_ADMIN`. @see ioctl(2) */
export const TUNSETGROUP: G.IoctlRequest.TUNSETGROUP = 1074025678;
/** Creates or attaches to the interface in `struct ifreq`, with `IFF_TUN` or `IFF_TAP`; its final name is written back. @see ioctl(2) */
export const TUNSETIFF: G.IoctlRequest.TUNSETIFF = 1074025674;
/** Chooses the index of the interface that `TUNSETIFF` will create, an unsigned int; must come first. @see ioctl(2) */
export const TUNSETIFINDEX: G.IoctlRequest.TUNSETIFINDEX = 1074025690;
/** Sets the link type to an `ARPHRD_` number, passed plainly; `EBUSY` while the interface is up. @see ioctl(2) */
export const TUNSETLINK: G.IoctlRequest.TUNSETLINK = 1074025677;
/** Never implemented: accepted without effect. Use `TUNSETOFFLOAD`. @see ioctl(2) */
export const TUNSETNOCSUM: G.IoctlRequest.TUNSETNOCSUM = 1074025672;
/** Says with a mask of `TUN_F_` flags, passed plainly, which offloaded packets the reader takes; `EINVAL` for unknown ones. @see ioctl(2) */
export const TUNSETOFFLOAD: G.IoctlRequest.TUNSETOFFLOAD = 1074025680;
/** Lets the user of this uid, passed as a plain number, attach without `CAP_NET_ADMIN`. @see ioctl(2) */
export const TUNSETOWNER: G.IoctlRequest.TUNSETOWNER = 1074025676;
/** Keeps the interface after its last descriptor closes if the argument, a plain number, is not 0. @see ioctl(2) */
export const TUNSETPERSIST: G.IoctlRequest.TUNSETPERSIST = 1074025675;
/** Attaches or detaches this queue of a multiqueue device by `IFF_ATTACH_QUEUE` or `IFF_DETACH_QUEUE` in `struct ifreq`. @see ioctl(2) */
export const TUNSETQUEUE: G.IoctlRequest.TUNSETQUEUE = 1074025689;
/** Sets how many bytes written may be in flight before write(2) blocks: an int above 0. @see ioctl(2) */
export const TUNSETSNDBUF: G.IoctlRequest.TUNSETSNDBUF = 1074025684;
/** Sets the eBPF program that picks a queue for each packet, an int descriptor; -1 removes it. @see ioctl(2) */
export const TUNSETSTEERINGEBPF: G.IoctlRequest.TUNSETSTEERINGEBPF = 2147767520;
/** Sets which Ethernet addresses a TAP reader wants, a `struct tun_filter`; a count of 0 means all. @see ioctl(2) */
export const TUNSETTXFILTER: G.IoctlRequest.TUNSETTXFILTER = 1074025681;
/** Makes virtio headers big-endian if the int is not 0; only in kernels built for cross-endian use. @see ioctl(2) */
export const TUNSETVNETBE: G.IoctlRequest.TUNSETVNETBE = 1074025694;
/** Sets the size of the virtio header before each packet, an int of at least 10 bytes. @see ioctl(2) */
export const TUNSETVNETHDRSZ: G.IoctlRequest.TUNSETVNETHDRSZ = 1074025688;
/** Makes virtio headers little-endian if the int is not 0. @see ioctl(2) */
export const TUNSETVNETLE: G.IoctlRequest.TUNSETVNETLE = 1074025692;
/** Accepts all multicast frames besides the listed addresses. @see https://docs.kernel.org/networking/tuntap.html */
export const TUN_FLT_ALLMULTI: G.TunFilterFlag.TUN_FLT_ALLMULTI = 1;
/** The reader takes packets whose checksum is not yet computed; the other offloads require it. @see https://docs.kernel.org/networking/tuntap.html */
export const TUN_F_CSUM: G.TunOffload.TUN_F_CSUM = 1;
/** The reader takes large TCP over IPv4 packets that are still to be segmented. @see https://docs.kernel.org/networking/tuntap.html */
export const TUN_F_TSO4: G.TunOffload.TUN_F_TSO4 = 2;
/** The reader takes large TCP over IPv6 packets that are still to be segmented. @see https://docs.kernel.org/networking/tuntap.html */
export const TUN_F_TSO6: G.TunOffload.TUN_F_TSO6 = 4;
/** The reader takes large TCP packets that have ECN bits set. @see https://docs.kernel.org/networking/tuntap.html */
export const TUN_F_TSO_ECN: G.TunOffload.TUN_F_TSO_ECN = 8;
/** UDP fragmentation offload; newer kernels accept the bit and do nothing with it. @see https://docs.kernel.org/networking/tuntap.html */
export const TUN_F_UFO: G.TunOffload.TUN_F_UFO = 16;
/** Set on a packet that was cut because the buffer of the read was too small. @see https://docs.kernel.org/networking/tuntap.html */
export const TUN_PKT_STRIP: G.TunPacketFlag.TUN_PKT_STRIP = 1;
/** Packets that wait for the reader by default, the initial transmit queue length: 500. @see linux/if_tun.h */
export const TUN_READQ_SIZE: G.TunLimit.TUN_READQ_SIZE = 500;
/** Deprecated name of `IFF_TAP`. @see https://docs.kernel.org/networking/tuntap.html */
export const TUN_TAP_DEV: G.TunFlag.IFF_TAP = 2;
/** Deprecated name of `IFF_TUN`. @see https://docs.kernel.org/networking/tuntap.html */
export const TUN_TUN_DEV: G.TunFlag.IFF_TUN = 1;
/** Type of transmit timestamps (level `SOL_PACKET`) in a tun socket's error queue; only in-kernel users can read it. @see linux/if_tun.h */
export const TUN_TX_TIMESTAMP: G.TunControl.TUN_TX_TIMESTAMP = 1;
/** Mask of the bits that hold the device type, `IFF_TUN` or `IFF_TAP`. @see https://docs.kernel.org/networking/tuntap.html */
export const TUN_TYPE_MASK: G.TunFlag.TUN_TYPE_MASK = 15;
/** Sends frames whose data this `TX_SETUP` changes at once, without waiting for the timer. @see https://docs.kernel.org/networking/can.html#broadcast-manager-message-flags */
export const TX_ANNOUNCE: G.BcmFlag.TX_ANNOUNCE = 8;
/** Asks for a `TX_EXPIRED` message once `count` frames have been sent at `ival1`. @see https://docs.kernel.org/networking/can.html#broadcast-manager-message-flags */
export const TX_COUNTEVT: G.BcmFlag.TX_COUNTEVT = 4;
/** Copies `can_id` from the message head into every frame that follows it. @see https://docs.kernel.org/networking/can.html#broadcast-manager-message-flags */
export const TX_CP_CAN_ID: G.BcmFlag.TX_CP_CAN_ID = 16;
/** Command: remove the sending task of `can_id`. @see https://docs.kernel.org/networking/can.html#broadcast-manager-operations */
export const TX_DELETE: G.BcmOpcode.TX_DELETE = 2;
/** Event: `count` frames have been sent at `ival1`; only with `TX_COUNTEVT`. @see https://docs.kernel.org/networking/can.html#broadcast-manager-operations */
export const TX_EXPIRED: G.BcmOpcode.TX_EXPIRED = 9;
/** Command: ask for the settings of the sending task of `can_id`, answered by `TX_STATUS`. @see https://docs.kernel.org/networking/can.html#broadcast-manager-operations */
export const TX_READ: G.BcmOpcode.TX_READ = 3;
/** Starts a sequence of several frames from its first frame again. @see https://docs.kernel.org/networking/can.html#broadcast-manager-message-flags */
export const TX_RESET_MULTI_IDX: G.BcmFlag.TX_RESET_MULTI_IDX = 512;
/** Command: send the one frame that follows the head, now. @see https://docs.kernel.org/networking/can.html#broadcast-manager-operations */
export const TX_SEND: G.BcmOpcode.TX_SEND = 4;
/** Command: create or change a task that sends frames, cyclically if timers are set. @see https://docs.kernel.org/networking/can.html#broadcast-manager-operations */
export const TX_SETUP: G.BcmOpcode.TX_SETUP = 1;
/** Answer to `TX_READ` with the settings of the sending task. @see https://docs.kernel.org/networking/can.html#broadcast-manager-operations */
export const TX_STATUS: G.BcmOpcode.TX_STATUS = 8;
/** Int, bytes: drops received datagrams whose checksum covers less than this many bytes; not needed to receive partial coverage. @see udplite(7) */
export const UDPLITE_RECV_CSCOV: G.UdpLiteOption.UDPLITE_RECV_CSCOV = 11;
/** Int, bytes: how much of each sent datagram the checksum covers, header included; 0 is all, 1 to 7 become 8. @see udplite(7) */
export const UDPLITE_SEND_CSCOV: G.UdpLiteOption.UDPLITE_SEND_CSCOV = 10;
/** Bool: gathers all sends into one datagram, which leaves when the option is turned off. @see udp(7) */
export const UDP_CORK: G.UdpOption.UDP_CORK = 1;
/** Int, a `UDP_ENCAP_` value: hands encapsulated packets that arrive on this socket to IPsec or L2TP in the kernel. @see udp(7) */
export const UDP_ENCAP: G.UdpOption.UDP_ENCAP = 100;
/** IPsec ESP in UDP for NAT traversal (RFC 3948); other datagrams, those of IKE, still reach the program. @see linux/udp.h */
export const UDP_ENCAP_ESPINUDP: G.UdpEncapsulation.UDP_ENCAP_ESPINUDP = 2;
/** IPsec ESP in UDP by an early draft, with an 8-byte non-IKE marker; obsolete. @see linux/udp.h */
export const UDP_ENCAP_ESPINUDP_NON_IKE: G.UdpEncapsulation.UDP_ENCAP_ESPINUDP_NON_IKE = 1;
/** GPRS tunneling version 0, set by the kernel's own GTP driver; setsockopt refuses it. @see linux/udp.h */
export const UDP_ENCAP_GTP0: G.UdpEncapsulation.UDP_ENCAP_GTP0 = 4;
/** GPRS tunneling version 1, user plane, set by the kernel's own GTP driver; setsockopt refuses it. @see linux/udp.h */
export const UDP_ENCAP_GTP1U: G.UdpEncapsulation.UDP_ENCAP_GTP1U = 5;
/** L2TP in UDP (RFC 2661): the kernel takes the data packets of its tunnels. @see linux/udp.h */
export const UDP_ENCAP_L2TPINUDP: G.UdpEncapsulation.UDP_ENCAP_L2TPINUDP = 3;
/** Rx RPC, set by the kernel on the UDP sockets beneath `AF_RXRPC`. @see linux/udp.h */
export const UDP_ENCAP_RXRPC: G.UdpEncapsulation.UDP_ENCAP_RXRPC = 6;
/** Bool: receives runs of datagrams joined, their size in an int control message of this type; since Linux 5.0. @see udp(7) */
export const UDP_GRO: G.UdpOption.UDP_GRO = 104;
/** Bool: accepts IPv6 datagrams with a zero checksum, which are dropped otherwise. @see udp(7) */
export const UDP_NO_CHECK6_RX: G.UdpOption.UDP_NO_CHECK6_RX = 102;
/** Bool: sends IPv6 datagrams with a zero checksum, which RFC 6935 permits to tunnels. @see udp(7) */
export const UDP_NO_CHECK6_TX: G.UdpOption.UDP_NO_CHECK6_TX = 101;
/** Int, bytes: cuts each large send into datagrams of this size; also a u16 control message for one send. Since Linux 4.18. @see udp(7) */
export const UDP_SEGMENT: G.UdpOption.UDP_SEGMENT = 103;
/** UDP over IPv4, for hashing or for rules in `udp_ip4_spec`. @see linux/ethtool.h */
export const UDP_V4_FLOW: G.EthtoolFlowType.UDP_V4_FLOW = 2;
/** UDP over IPv6, for hashing or for rules in `udp_ip6_spec`. @see linux/ethtool.h */
export const UDP_V6_FLOW: G.EthtoolFlowType.UDP_V6_FLOW = 6;
/** Name of `IOV_MAX` in sys/uio.h and in the kernel. @see readv(2) */
export const UIO_MAXIOV: G.IovecLimit.IOV_MAX = 1024;
/** Size of the path in struct sockaddr_un, 108 bytes; one of them is the null unless the length says otherwise. @see unix(7) */
export const UNIX_PATH_MAX: G.UnixLimit.UNIX_PATH_MAX = 108;
/** Any context ID of this machine, for bind(2), like `INADDR_ANY`; 0xffffffff. @see vsock(7) */
export const VMADDR_CID_ANY: G.VsockCid.VMADDR_CID_ANY = 4294967295;
/** Context ID 2, the host as seen from a virtual machine. @see vsock(7) */
export const VMADDR_CID_HOST: G.VsockCid.VMADDR_CID_HOST = 2;
/** Context ID 0, kept for services built into the hypervisor itself. @see vsock(7) */
export const VMADDR_CID_HYPERVISOR: G.VsockCid.VMADDR_CID_HYPERVISOR = 0;
/** Context ID 1, this same machine, like a loopback address; since Linux 5.6. @see vsock(7) */
export const VMADDR_CID_LOCAL: G.VsockCid.VMADDR_CID_LOCAL = 1;
/** For connect(2): always forward the packets to the host, so that sibling virtual machines can talk through it. @see vsock(7) @see linux/vm_sockets.h */
export const VMADDR_FLAG_TO_HOST: G.VsockAddressFlag.VMADDR_FLAG_TO_HOST = 1;
/** Lets bind(2) choose a free port; 0xffffffff, since 0 is an ordinary VSOCK port. @see vsock(7) */
export const VMADDR_PORT_ANY: G.VsockPort.VMADDR_PORT_ANY = 4294967295;
/** Stands for no valid vSockets version, 0xffffffff; the Linux socket calls never use it. @see linux/vm_sockets.h */
export const VM_SOCKETS_INVALID_VERSION: G.VsockVersion.VM_SOCKETS_INVALID_VERSION = 4294967295;
/** Comes with `MSG_ERRQUEUE`: the struct sock_extended_err of `MSG_ZEROCOPY` completions; since Linux 6.7. @see vsock(7) */
export const VSOCK_RECVERR: G.VsockControl.VSOCK_RECVERR = 1;
/** Also return for stopped children that SIGCONT resumed. @see waitpid(2) */
export const WCONTINUED: G.WaitFlag.WCONTINUED = 8;
/** Return at once when no child has ended. @see waitpid(2) */
export const WNOHANG: G.WaitFlag.WNOHANG = 1;
/** Also return for children that were stopped. @see waitpid(2) */
export const WUNTRACED: G.WaitFlag.WUNTRACED = 2;
/** The called address extension is passed on. @see linux/x25.h */
export const X25_MASK_CALLED_AE: G.X25FacilityMask.X25_MASK_CALLED_AE = 32;
/** The calling address extension is passed on. @see linux/x25.h */
export const X25_MASK_CALLING_AE: G.X25FacilityMask.X25_MASK_CALLING_AE = 16;
/** The packet size is negotiated. @see linux/x25.h */
export const X25_MASK_PACKET_SIZE: G.X25FacilityMask.X25_MASK_PACKET_SIZE = 4;
/** Reverse charging is negotiated. @see linux/x25.h */
export const X25_MASK_REVERSE: G.X25FacilityMask.X25_MASK_REVERSE = 1;
/** The throughput class is negotiated. @see linux/x25.h */
export const X25_MASK_THROUGHPUT: G.X25FacilityMask.X25_MASK_THROUGHPUT = 2;
/** The window size is negotiated. @see linux/x25.h */
export const X25_MASK_WINDOW_SIZE: G.X25FacilityMask.X25_MASK_WINDOW_SIZE = 8;
/** Packets of 1024 bytes. @see linux/x25.h */
export const X25_PS1024: G.X25PacketSize.X25_PS1024 = 10;
/** Packets of 128 bytes, the X.25 default. @see linux/x25.h */
export const X25_PS128: G.X25PacketSize.X25_PS128 = 7;
/** Packets of 16 bytes. @see linux/x25.h */
export const X25_PS16: G.X25PacketSize.X25_PS16 = 4;
/** Packets of 2048 bytes. @see linux/x25.h */
export const X25_PS2048: G.X25PacketSize.X25_PS2048 = 11;
/** Packets of 256 bytes. @see linux/x25.h */
export const X25_PS256: G.X25PacketSize.X25_PS256 = 8;
/** Packets of 32 bytes. @see linux/x25.h */
export const X25_PS32: G.X25PacketSize.X25_PS32 = 5;
/** Packets of 4096 bytes. @see linux/x25.h */
export const X25_PS4096: G.X25PacketSize.X25_PS4096 = 12;
/** Packets of 512 bytes. @see linux/x25.h */
export const X25_PS512: G.X25PacketSize.X25_PS512 = 9;
/** Packets of 64 bytes. @see linux/x25.h */
export const X25_PS64: G.X25PacketSize.X25_PS64 = 6;
/** Nonzero puts a byte at the front of each message: 1 when the Q bit is set, otherwise 0; int. @see x25(7) */
export const X25_QBITINCL: G.X25Option.X25_QBITINCL = 1;
/** Copy packets between the driver and the buffers, even if the driver could do without. @see https://docs.kernel.org/networking/af_xdp.html */
export const XDP_COPY: G.XdpBindFlag.XDP_COPY = 2;
/** Most packets that one send call passes on in copy mode, from 32 to the size of the ring (int, set only); since Linux 6.17. @see https://docs.kernel.org/networking/af_xdp.html */
export const XDP_MAX_TX_SKB_BUDGET: G.XdpOption.XDP_MAX_TX_SKB_BUDGET = 9;
/** Where the parts of the four rings stand in their mappings (struct xdp_mmap_offsets, get only). @see https://docs.kernel.org/networking/af_xdp.html */
export const XDP_MMAP_OFFSETS: G.XdpOption.XDP_MMAP_OFFSETS = 1;
/** Properties of the socket, such as `XDP_OPTIONS_ZEROCOPY` (struct xdp_options, get only). @see https://docs.kernel.org/networking/af_xdp.html */
export const XDP_OPTIONS: G.XdpOption.XDP_OPTIONS = 8;
/** The socket works without copies: the device reads and writes the packet buffers itself. @see https://docs.kernel.org/networking/af_xdp.html */
export const XDP_OPTIONS_ZEROCOPY: G.XdpOptionsFlag.XDP_OPTIONS_ZEROCOPY = 1;
/** Bytes left free before each packet for an XDP program or the owner of an AF_XDP area to use. @see linux/bpf.h */
export const XDP_PACKET_HEADROOM: G.XdpLimit.XDP_PACKET_HEADROOM = 256;
/** Map the ring of packets received, made by `XDP_RX_RING`. @see https://docs.kernel.org/networking/af_xdp.html */
export const XDP_PGOFF_RX_RING: G.XdpRingOffset.XDP_PGOFF_RX_RING = 0;
/** Map the ring of packets to send, made by `XDP_TX_RING`. @see https://docs.kernel.org/networking/af_xdp.html */
export const XDP_PGOFF_TX_RING: G.XdpRingOffset.XDP_PGOFF_TX_RING = 2147483648;
/** The packet goes on in the next descriptor; with `XDP_USE_SG`, since Linux 6.6. @see https://docs.kernel.org/networking/af_xdp.html */
export const XDP_PKT_CONTD: G.XdpDescriptorFlag.XDP_PKT_CONTD = 1;
/** The kernel sleeps on this ring: wake it with poll(2), or with sendto(2) for the ring of packets to send. @see https://docs.kernel.org/networking/af_xdp.html */
export const XDP_RING_NEED_WAKEUP: G.XdpRingFlag.XDP_RING_NEED_WAKEUP = 1;
/** Make the ring of packets received with this many entries, a power of two (int, set only). @see https://docs.kernel.org/networking/af_xdp.html */
export const XDP_RX_RING: G.XdpOption.XDP_RX_RING = 2;
/** Share the packet buffers of another AF_XDP socket, whose descriptor is in sxdp_shared_umem_fd. @see https://docs.kernel.org/networking/af_xdp.html */
export const XDP_SHARED_UMEM: G.XdpBindFlag.XDP_SHARED_UMEM = 1;
/** Counts of packets dropped and of bad descriptors (struct xdp_statistics, get only). @see https://docs.kernel.org/networking/af_xdp.html */
export const XDP_STATISTICS: G.XdpOption.XDP_STATISTICS = 7;
/** Metadata of type struct xsk_tx_metadata stands before the packet to send; since Linux 6.8. @see https://docs.kernel.org/networking/af_xdp.html */
export const XDP_TX_METADATA: G.XdpDescriptorFlag.XDP_TX_METADATA = 2;
/** Make the ring of packets to send with this many entries, a power of two (int, set only). @see https://docs.kernel.org/networking/af_xdp.html */
export const XDP_TX_RING: G.XdpOption.XDP_TX_RING = 3;
/** Make the completion ring, which gives buffers back, with this many entries, a power of two (int, set only). @see https://docs.kernel.org/networking/af_xdp.html */
export const XDP_UMEM_COMPLETION_RING: G.XdpOption.XDP_UMEM_COMPLETION_RING = 6;
/** Make the fill ring, which gives buffers to the kernel, with this many entries, a power of two (int, set only). @see https://docs.kernel.org/networking/af_xdp.html */
export const XDP_UMEM_FILL_RING: G.XdpOption.XDP_UMEM_FILL_RING = 5;
/** Map the completion ring, which gives buffers back once they are sent; more than 32 bits. @see https://docs.kernel.org/networking/af_xdp.html */
export const XDP_UMEM_PGOFF_COMPLETION_RING: G.XdpRingOffset.XDP_UMEM_PGOFF_COMPLETION_RING = 6442450944;
/** Map the fill ring, which gives buffers to the kernel; more than 32 bits. @see https://docs.kernel.org/networking/af_xdp.html */
export const XDP_UMEM_PGOFF_FILL_RING: G.XdpRingOffset.XDP_UMEM_PGOFF_FILL_RING = 4294967296;
/** Register memory of the process for packet buffers (struct xdp_umem_reg, set only). @see https://docs.kernel.org/networking/af_xdp.html */
export const XDP_UMEM_REG: G.XdpOption.XDP_UMEM_REG = 4;
/** The tx_metadata_len of struct xdp_umem_reg is valid: room for metadata before each packet; since Linux 6.11. @see https://docs.kernel.org/networking/af_xdp.html */
export const XDP_UMEM_TX_METADATA_LEN: G.XdpUmemFlag.XDP_UMEM_TX_METADATA_LEN = 4;
/** Compute the checksums that metadata asks for in software, in copy mode; meant for tests, since Linux 6.8. @see https://docs.kernel.org/networking/af_xdp.html */
export const XDP_UMEM_TX_SW_CSUM: G.XdpUmemFlag.XDP_UMEM_TX_SW_CSUM = 2;
/** Packet buffers may begin anywhere in the memory and have any size; since Linux 5.4. @see https://docs.kernel.org/networking/af_xdp.html */
export const XDP_UMEM_UNALIGNED_CHUNK_FLAG: G.XdpUmemFlag.XDP_UMEM_UNALIGNED_CHUNK_FLAG = 1;
/** Let the kernel sleep and say with `XDP_RING_NEED_WAKEUP` when to wake it; since Linux 5.4. @see https://docs.kernel.org/networking/af_xdp.html */
export const XDP_USE_NEED_WAKEUP: G.XdpBindFlag.XDP_USE_NEED_WAKEUP = 8;
/** Allow packets of several buffers, see `XDP_PKT_CONTD`; since Linux 6.6. @see https://docs.kernel.org/networking/af_xdp.html */
export const XDP_USE_SG: G.XdpBindFlag.XDP_USE_SG = 16;
/** Work without copies, and fail in bind(2) if the driver cannot. @see https://docs.kernel.org/networking/af_xdp.html */
export const XDP_ZEROCOPY: G.XdpBindFlag.XDP_ZEROCOPY = 4;
/** Low 48 bits of the address: where the buffer begins in the memory. @see https://docs.kernel.org/networking/af_xdp.html */
export const XSK_UNALIGNED_BUF_ADDR_MASK: G.XdpUnalignedAddress.XSK_UNALIGNED_BUF_ADDR_MASK = 281474976710655;
/** Bits to shift the address right, 48, to get the offset of the data in its buffer. @see https://docs.kernel.org/networking/af_xdp.html */
export const XSK_UNALIGNED_BUF_OFFSET_SHIFT: G.XdpUnalignedAddress.XSK_UNALIGNED_BUF_OFFSET_SHIFT = 48;
/** Bytes of padding in struct sockaddr_storage between the family and its aligning last member. @see sys/socket.h */
export const _SS_PADSIZE: G.SockaddrStorageSize._SS_PADSIZE = 118;
/** Size of struct sockaddr_storage, 128 bytes, enough for the address of any family. @see sys/socket.h */
export const _SS_SIZE: G.SockaddrStorageSize._SS_SIZE = 128;
