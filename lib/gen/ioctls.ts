// Generated from native/defs/*.def by `npm run gen`. Do not edit.
import * as kinds from '../ioctl/kinds.js';
import type { RequestKind } from '../ioctl/kind.js';
import type * as G from './groups.js';

/** The requests of ioctl(2) whose argument is an object. */
export type TypedIoctl =
  | { request: G.IoctlRequest.SIOCADD6RD; kind: typeof kinds.get.ifreq.data }
  | { request: G.IoctlRequest.SIOCADDMULTI; kind: typeof kinds.set.ifreq.hwaddr }
  | { request: G.IoctlRequest.SIOCADDPRL; kind: typeof kinds.get.ifreq.data }
  | { request: G.IoctlRequest.SIOCADDRT; kind: typeof kinds.set.rtentry }
  | { request: G.IoctlRequest.SIOCADDTUNNEL; kind: typeof kinds.get.ifreq.data }
  | { request: G.IoctlRequest.SIOCBONDCHANGEACTIVE; kind: typeof kinds.set.ifreq.slave }
  | { request: G.IoctlRequest.SIOCBONDENSLAVE; kind: typeof kinds.set.ifreq.slave }
  | { request: G.IoctlRequest.SIOCBONDINFOQUERY; kind: typeof kinds.get.ifreq.data }
  | { request: G.IoctlRequest.SIOCBONDRELEASE; kind: typeof kinds.set.ifreq.slave }
  | { request: G.IoctlRequest.SIOCBONDSETHWADDR; kind: typeof kinds.set.ifreq.slave }
  | { request: G.IoctlRequest.SIOCBONDSLAVEINFOQUERY; kind: typeof kinds.get.ifreq.data }
  | { request: G.IoctlRequest.SIOCBRADDIF; kind: typeof kinds.set.ifreq.ifindex }
  | { request: G.IoctlRequest.SIOCBRDELIF; kind: typeof kinds.set.ifreq.ifindex }
  | { request: G.IoctlRequest.SIOCCHG6RD; kind: typeof kinds.get.ifreq.data }
  | { request: G.IoctlRequest.SIOCCHGPRL; kind: typeof kinds.get.ifreq.data }
  | { request: G.IoctlRequest.SIOCCHGTUNNEL; kind: typeof kinds.get.ifreq.data }
  | { request: G.IoctlRequest.SIOCDARP; kind: typeof kinds.set.arpreq }
  | { request: G.IoctlRequest.SIOCDEL6RD; kind: typeof kinds.get.ifreq.data }
  | { request: G.IoctlRequest.SIOCDELMULTI; kind: typeof kinds.set.ifreq.hwaddr }
  | { request: G.IoctlRequest.SIOCDELPRL; kind: typeof kinds.get.ifreq.data }
  | { request: G.IoctlRequest.SIOCDELRT; kind: typeof kinds.set.rtentry }
  | { request: G.IoctlRequest.SIOCDELTUNNEL; kind: typeof kinds.get.ifreq.data }
  | { request: G.IoctlRequest.SIOCDIFADDR; kind: typeof kinds.set.ifreq.addr }
  | { request: G.IoctlRequest.SIOCETHTOOL; kind: typeof kinds.get.ifreq.ethtool }
  | { request: G.IoctlRequest.SIOCGARP; kind: typeof kinds.get.arpreq }
  | { request: G.IoctlRequest.SIOCGET6RD; kind: typeof kinds.get.ifreq.data }
  | { request: G.IoctlRequest.SIOCGETPRL; kind: typeof kinds.get.ifreq.data }
  | { request: G.IoctlRequest.SIOCGHWTSTAMP; kind: typeof kinds.get.ifreq.data }
  | { request: G.IoctlRequest.SIOCGIFADDR; kind: typeof kinds.get.ifreq.addr }
  | { request: G.IoctlRequest.SIOCGIFBRDADDR; kind: typeof kinds.get.ifreq.broadaddr }
  | { request: G.IoctlRequest.SIOCGIFCONF; kind: typeof kinds.get.ifconf }
  | { request: G.IoctlRequest.SIOCGIFDSTADDR; kind: typeof kinds.get.ifreq.dstaddr }
  | { request: G.IoctlRequest.SIOCGIFFLAGS; kind: typeof kinds.get.ifreq.flags }
  | { request: G.IoctlRequest.SIOCGIFHWADDR; kind: typeof kinds.get.ifreq.hwaddr }
  | { request: G.IoctlRequest.SIOCGIFINDEX; kind: typeof kinds.get.ifreq.ifindex }
  | { request: G.IoctlRequest.SIOCGIFMAP; kind: typeof kinds.get.ifreq.map }
  | { request: G.IoctlRequest.SIOCGIFMETRIC; kind: typeof kinds.get.ifreq.metric }
  | { request: G.IoctlRequest.SIOCGIFMTU; kind: typeof kinds.get.ifreq.mtu }
  | { request: G.IoctlRequest.SIOCGIFNAME; kind: typeof kinds.get.ifreq.name }
  | { request: G.IoctlRequest.SIOCGIFNETMASK; kind: typeof kinds.get.ifreq.netmask }
  | { request: G.IoctlRequest.SIOCGIFSLAVE; kind: typeof kinds.get.ifreq.slave }
  | { request: G.IoctlRequest.SIOCGIFTXQLEN; kind: typeof kinds.get.ifreq.qlen }
  | { request: G.IoctlRequest.SIOCGPPPCSTATS; kind: typeof kinds.get.ifreq.data }
  | { request: G.IoctlRequest.SIOCGPPPVER; kind: typeof kinds.get.ifreq.data }
  | { request: G.IoctlRequest.SIOCGSTAMP; kind: typeof kinds.get.timeval }
  | { request: G.IoctlRequest.SIOCGSTAMPNS; kind: typeof kinds.get.timespec }
  | { request: G.IoctlRequest.SIOCGSTAMPNS_NEW; kind: typeof kinds.get.timespec }
  | { request: G.IoctlRequest.SIOCGSTAMP_NEW; kind: typeof kinds.get.timeval }
  | { request: G.IoctlRequest.SIOCSARP; kind: typeof kinds.set.arpreq }
  | { request: G.IoctlRequest.SIOCSHWTSTAMP; kind: typeof kinds.get.ifreq.data }
  | { request: G.IoctlRequest.SIOCSIFADDR; kind: typeof kinds.set.ifreq.addr }
  | { request: G.IoctlRequest.SIOCSIFBRDADDR; kind: typeof kinds.set.ifreq.broadaddr }
  | { request: G.IoctlRequest.SIOCSIFDSTADDR; kind: typeof kinds.set.ifreq.dstaddr }
  | { request: G.IoctlRequest.SIOCSIFFLAGS; kind: typeof kinds.set.ifreq.flags }
  | { request: G.IoctlRequest.SIOCSIFHWADDR; kind: typeof kinds.set.ifreq.hwaddr }
  | { request: G.IoctlRequest.SIOCSIFHWBROADCAST; kind: typeof kinds.set.ifreq.hwaddr }
  | { request: G.IoctlRequest.SIOCSIFMAP; kind: typeof kinds.set.ifreq.map }
  | { request: G.IoctlRequest.SIOCSIFMETRIC; kind: typeof kinds.set.ifreq.metric }
  | { request: G.IoctlRequest.SIOCSIFMTU; kind: typeof kinds.set.ifreq.mtu }
  | { request: G.IoctlRequest.SIOCSIFNAME; kind: typeof kinds.set.ifreq.newname }
  | { request: G.IoctlRequest.SIOCSIFNETMASK; kind: typeof kinds.set.ifreq.netmask }
  | { request: G.IoctlRequest.SIOCSIFSLAVE; kind: typeof kinds.set.ifreq.slave }
  | { request: G.IoctlRequest.SIOCSIFTXQLEN; kind: typeof kinds.set.ifreq.qlen }
  | { request: G.IoctlRequest.TUNGETIFF; kind: typeof kinds.get.ifreq.flags }
  | { request: G.IoctlRequest.TUNSETIFF; kind: typeof kinds.exchange.ifreq.flags }
  | { request: G.IoctlRequest.TUNSETQUEUE; kind: typeof kinds.exchange.ifreq.flags }
;

/** The commands of fcntl(2) whose argument is an object. */
export type TypedFcntl =
  | { request: G.FcntlCommand.F_GETLK; kind: typeof kinds.get.flock }
  | { request: G.FcntlCommand.F_GETOWNER_UIDS; kind: typeof kinds.get.uids }
  | { request: G.FcntlCommand.F_GETOWN_EX; kind: typeof kinds.get.f_owner_ex }
  | { request: G.FcntlCommand.F_GET_FILE_RW_HINT; kind: typeof kinds.get.u64 }
  | { request: G.FcntlCommand.F_GET_RW_HINT; kind: typeof kinds.get.u64 }
  | { request: G.FcntlCommand.F_OFD_GETLK; kind: typeof kinds.get.flock }
  | { request: G.FcntlCommand.F_OFD_SETLK; kind: typeof kinds.set.flock }
  | { request: G.FcntlCommand.F_OFD_SETLKW; kind: typeof kinds.set.flock }
  | { request: G.FcntlCommand.F_SETLK; kind: typeof kinds.set.flock }
  | { request: G.FcntlCommand.F_SETLKW; kind: typeof kinds.set.flock }
  | { request: G.FcntlCommand.F_SETOWN_EX; kind: typeof kinds.set.f_owner_ex }
  | { request: G.FcntlCommand.F_SET_FILE_RW_HINT; kind: typeof kinds.set.u64 }
  | { request: G.FcntlCommand.F_SET_RW_HINT; kind: typeof kinds.set.u64 }
;

// biome-ignore lint/suspicious/noExplicitAny: each row has other types
type Rows = readonly (readonly [request: number, kind: RequestKind<any, any>])[];

export const ioctlRows = (): Rows => [
  [21586, kinds.int], // FIOASYNC
  [21585, kinds.none], // FIOCLEX
  [35075, kinds.int], // FIOGETOWN
  [21537, kinds.int], // FIONBIO
  [21584, kinds.none], // FIONCLEX
  [21531, kinds.int], // FIONREAD
  [35073, kinds.int], // FIOSETOWN
  [1977, kinds.int], // IOCTL_VM_SOCKETS_GET_LOCAL_CID
  [46851, kinds.none], // NS_GET_NSTYPE
  [46852, kinds.int], // NS_GET_OWNER_UID
  [46850, kinds.none], // NS_GET_PARENT
  [46849, kinds.none], // NS_GET_USERNS
  [65284, kinds.none], // PIDFD_GET_NET_NAMESPACE
  [35321, kinds.get.ifreq.data], // SIOCADD6RD
  [35121, kinds.set.ifreq.hwaddr], // SIOCADDMULTI
  [35317, kinds.get.ifreq.data], // SIOCADDPRL
  [35083, kinds.set.rtentry], // SIOCADDRT
  [35313, kinds.get.ifreq.data], // SIOCADDTUNNEL
  [35077, kinds.int], // SIOCATMARK
  [35221, kinds.set.ifreq.slave], // SIOCBONDCHANGEACTIVE
  [35216, kinds.set.ifreq.slave], // SIOCBONDENSLAVE
  [35220, kinds.get.ifreq.data], // SIOCBONDINFOQUERY
  [35217, kinds.set.ifreq.slave], // SIOCBONDRELEASE
  [35218, kinds.set.ifreq.slave], // SIOCBONDSETHWADDR
  [35219, kinds.get.ifreq.data], // SIOCBONDSLAVEINFOQUERY
  [35234, kinds.set.ifreq.ifindex], // SIOCBRADDIF
  [35235, kinds.set.ifreq.ifindex], // SIOCBRDELIF
  [35323, kinds.get.ifreq.data], // SIOCCHG6RD
  [35319, kinds.get.ifreq.data], // SIOCCHGPRL
  [35315, kinds.get.ifreq.data], // SIOCCHGTUNNEL
  [35155, kinds.set.arpreq], // SIOCDARP
  [35322, kinds.get.ifreq.data], // SIOCDEL6RD
  [35122, kinds.set.ifreq.hwaddr], // SIOCDELMULTI
  [35318, kinds.get.ifreq.data], // SIOCDELPRL
  [35084, kinds.set.rtentry], // SIOCDELRT
  [35314, kinds.get.ifreq.data], // SIOCDELTUNNEL
  [35126, kinds.set.ifreq.addr], // SIOCDIFADDR
  [35142, kinds.get.ifreq.ethtool], // SIOCETHTOOL
  [35156, kinds.get.arpreq], // SIOCGARP
  [35320, kinds.get.ifreq.data], // SIOCGET6RD
  [35316, kinds.get.ifreq.data], // SIOCGETPRL
  [35249, kinds.get.ifreq.data], // SIOCGHWTSTAMP
  [35093, kinds.get.ifreq.addr], // SIOCGIFADDR
  [35097, kinds.get.ifreq.broadaddr], // SIOCGIFBRDADDR
  [35090, kinds.get.ifconf], // SIOCGIFCONF
  [35095, kinds.get.ifreq.dstaddr], // SIOCGIFDSTADDR
  [35091, kinds.get.ifreq.flags], // SIOCGIFFLAGS
  [35111, kinds.get.ifreq.hwaddr], // SIOCGIFHWADDR
  [35123, kinds.get.ifreq.ifindex], // SIOCGIFINDEX
  [35184, kinds.get.ifreq.map], // SIOCGIFMAP
  [35101, kinds.get.ifreq.metric], // SIOCGIFMETRIC
  [35105, kinds.get.ifreq.mtu], // SIOCGIFMTU
  [35088, kinds.get.ifreq.name], // SIOCGIFNAME
  [35099, kinds.get.ifreq.netmask], // SIOCGIFNETMASK
  [35113, kinds.get.ifreq.slave], // SIOCGIFSLAVE
  [35138, kinds.get.ifreq.qlen], // SIOCGIFTXQLEN
  [35076, kinds.int], // SIOCGPGRP
  [35314, kinds.get.ifreq.data], // SIOCGPPPCSTATS
  [35313, kinds.get.ifreq.data], // SIOCGPPPVER
  [35148, kinds.none], // SIOCGSKNS
  [35078, kinds.get.timeval], // SIOCGSTAMP
  [35079, kinds.get.timespec], // SIOCGSTAMPNS
  [2148567303, kinds.get.timespec], // SIOCGSTAMPNS_NEW
  [2148567302, kinds.get.timeval], // SIOCGSTAMP_NEW
  [21521, kinds.int], // SIOCOUTQ
  [35147, kinds.int], // SIOCOUTQNSD
  [35157, kinds.set.arpreq], // SIOCSARP
  [35248, kinds.get.ifreq.data], // SIOCSHWTSTAMP
  [35094, kinds.set.ifreq.addr], // SIOCSIFADDR
  [35098, kinds.set.ifreq.broadaddr], // SIOCSIFBRDADDR
  [35096, kinds.set.ifreq.dstaddr], // SIOCSIFDSTADDR
  [35092, kinds.set.ifreq.flags], // SIOCSIFFLAGS
  [35108, kinds.set.ifreq.hwaddr], // SIOCSIFHWADDR
  [35127, kinds.set.ifreq.hwaddr], // SIOCSIFHWBROADCAST
  [35185, kinds.set.ifreq.map], // SIOCSIFMAP
  [35102, kinds.set.ifreq.metric], // SIOCSIFMETRIC
  [35106, kinds.set.ifreq.mtu], // SIOCSIFMTU
  [35107, kinds.set.ifreq.newname], // SIOCSIFNAME
  [35100, kinds.set.ifreq.netmask], // SIOCSIFNETMASK
  [35120, kinds.set.ifreq.slave], // SIOCSIFSLAVE
  [35139, kinds.set.ifreq.qlen], // SIOCSIFTXQLEN
  [35074, kinds.int], // SIOCSPGRP
  [1074812118, kinds.none], // TUNDETACHFILTER
  [21731, kinds.none], // TUNGETDEVNETNS
  [2147767503, kinds.int], // TUNGETFEATURES
  [2147767506, kinds.get.ifreq.flags], // TUNGETIFF
  [2147767507, kinds.int], // TUNGETSNDBUF
  [2147767519, kinds.int], // TUNGETVNETBE
  [2147767511, kinds.int], // TUNGETVNETHDRSZ
  [2147767517, kinds.int], // TUNGETVNETLE
  [1074025698, kinds.int], // TUNSETCARRIER
  [1074025673, kinds.value], // TUNSETDEBUG
  [2147767521, kinds.int], // TUNSETFILTEREBPF
  [1074025678, kinds.value], // TUNSETGROUP
  [1074025674, kinds.exchange.ifreq.flags], // TUNSETIFF
  [1074025690, kinds.int], // TUNSETIFINDEX
  [1074025677, kinds.value], // TUNSETLINK
  [1074025672, kinds.value], // TUNSETNOCSUM
  [1074025680, kinds.value], // TUNSETOFFLOAD
  [1074025676, kinds.value], // TUNSETOWNER
  [1074025675, kinds.value], // TUNSETPERSIST
  [1074025689, kinds.exchange.ifreq.flags], // TUNSETQUEUE
  [1074025684, kinds.int], // TUNSETSNDBUF
  [2147767520, kinds.int], // TUNSETSTEERINGEBPF
  [1074025694, kinds.int], // TUNSETVNETBE
  [1074025688, kinds.int], // TUNSETVNETHDRSZ
  [1074025692, kinds.int], // TUNSETVNETLE
];

export const fcntlRows = (): Rows => [
  [5, kinds.get.flock], // F_GETLK
  [17, kinds.get.uids], // F_GETOWNER_UIDS
  [16, kinds.get.f_owner_ex], // F_GETOWN_EX
  [1037, kinds.get.u64], // F_GET_FILE_RW_HINT
  [1035, kinds.get.u64], // F_GET_RW_HINT
  [36, kinds.get.flock], // F_OFD_GETLK
  [37, kinds.set.flock], // F_OFD_SETLK
  [38, kinds.set.flock], // F_OFD_SETLKW
  [6, kinds.set.flock], // F_SETLK
  [7, kinds.set.flock], // F_SETLKW
  [15, kinds.set.f_owner_ex], // F_SETOWN_EX
  [1038, kinds.set.u64], // F_SET_FILE_RW_HINT
  [1036, kinds.set.u64], // F_SET_RW_HINT
];
