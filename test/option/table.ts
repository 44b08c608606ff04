/** Values of socket options and what C makes of them. */
import {
  TLS_CIPHER_AES_CCM_128,
  TLS_CIPHER_AES_GCM_128,
  TLS_CIPHER_AES_GCM_256,
  TLS_CIPHER_ARIA_GCM_128,
  TLS_CIPHER_ARIA_GCM_256,
  TLS_CIPHER_CHACHA20_POLY1305,
  TLS_CIPHER_SM4_CCM,
  TLS_CIPHER_SM4_GCM,
} from 'bsd-sockets';
import { bytes, get, level, type Row, type Spec, set, v4, v6 } from './row.js';
import { sctp } from './sctp.js';

const socket = level('SOL_SOCKET', [
  ['SO_LINGER', { onoff: 1, linger: 300 }, 'struct linger', 'd.l_onoff = 1; d.l_linger = 300;'],
  ['SO_LINGER', { onoff: true, linger: 0 }, 'struct linger', 'd.l_onoff = 1;', { decoded: { onoff: 1, linger: 0 } }],
  [
    'SO_RCVTIMEO SO_SNDTIMEO SO_RCVTIMEO_NEW SO_SNDTIMEO_NEW',
    { sec: 5_000_000_000, usec: 250_000 },
    'struct timeval',
    'd.tv_sec = 5000000000; d.tv_usec = 250000;',
  ],
  ['SO_RCVTIMEO', { sec: -1, usec: 0 }, 'struct timeval', 'd.tv_sec = -1;'],
  ['SO_PEERCRED', { pid: 4711, uid: 0, gid: 4294967294 }, 'struct ucred', 'd.pid = 4711; d.gid = -2;', get],
  [
    'SO_PEERGROUPS',
    [0, 27, 4294967294],
    'gid_t',
    '',
    { ...get, type: 'struct { gid_t g[3]; }', c: 'd.g[1] = 27; d.g[2] = -2;' },
  ],
  ['SO_PEERSEC', 'system_u:ä', 'char', '', { ...get, type: 'struct { char t[32]; }', c: 'strcpy(d.t, "system_u:ä");' }],
  ['SO_BINDTODEVICE', 'eth0', 'struct { char t[4]; }', 'memcpy(d.t, "eth0", 4);'],
  ['SO_MARK SO_INCOMING_NAPI_ID', 0xfffffffe, 'uint32_t', 'd = -2;'],
  ['SO_COOKIE SO_NETNS_COOKIE SO_MAX_PACING_RATE', 2n ** 64n - 2n, 'uint64_t', 'd = -2;'],
  ['SO_MEMINFO', [1, 2, 4294967295], 'struct { uint32_t m[3]; }', 'd.m[0] = 1; d.m[1] = 2; d.m[2] = -1;', get],
  [
    'SO_TIMESTAMPING SO_TIMESTAMPING_NEW',
    { flags: 0x1234, bindPhc: 7 },
    'struct so_timestamping',
    'd.flags = 0x1234; d.bind_phc = 7;',
  ],
  ['SO_TIMESTAMPING SO_TIMESTAMPING_NEW', 0x1234, 'int', 'd = 0x1234;', { decoded: { flags: 0x1234 } }],
  ['SO_TXTIME', { clockid: 11, flags: 3 }, 'struct sock_txtime', 'd.clockid = 11; d.flags = 3;'],
  [
    'SO_ATTACH_FILTER SO_ATTACH_REUSEPORT_CBPF SO_GET_FILTER',
    [
      { code: 0x28, jt: 0, jf: 0, k: 12 },
      { code: 0x15, jt: 1, jf: 2, k: 0x800 },
      { code: 6, jt: 0, jf: 0, k: 0xffffffff },
    ],
    'struct { struct sock_filter f[3]; }',
    `d.f[0] = (struct sock_filter)BPF_STMT(BPF_LD | BPF_H | BPF_ABS, 12);
    d.f[1] = (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 0x800, 1, 2);
    d.f[2] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, -1);`,
  ],
  ['SO_DEVMEM_DONTNEED', [{ tokenStart: 7, tokenCount: 2 }], 'struct { uint32_t s, c; }', 'd.s = 7; d.c = 2;', set],
]);

const GROUP = 'in4(&d.imr_multiaddr, "239.1.2.3");';
const ip = level('IPPROTO_IP', [
  [
    'IP_ADD_MEMBERSHIP IP_DROP_MEMBERSHIP IP_MULTICAST_IF',
    { multiaddr: '239.1.2.3', address: '127.0.0.1', ifindex: 3 },
    'struct ip_mreqn',
    `${GROUP} in4(&d.imr_address, "127.0.0.1"); d.imr_ifindex = 3;`,
    set,
  ],
  [
    'IP_ADD_MEMBERSHIP IP_DROP_MEMBERSHIP IP_MULTICAST_IF',
    { multiaddr: '239.1.2.3', interface: '127.0.0.1' },
    'struct ip_mreq',
    `${GROUP} in4(&d.imr_interface, "127.0.0.1");`,
    set,
  ],
  ['IP_MULTICAST_IF', '127.0.0.1', 'struct in_addr', 'in4(&d, "127.0.0.1");'],
  [
    'IP_ADD_SOURCE_MEMBERSHIP IP_DROP_SOURCE_MEMBERSHIP IP_BLOCK_SOURCE IP_UNBLOCK_SOURCE',
    { multiaddr: '239.1.2.3', interface: '127.0.0.1', sourceaddr: '192.0.2.9' },
    'struct ip_mreq_source',
    `${GROUP} in4(&d.imr_interface, "127.0.0.1"); in4(&d.imr_sourceaddr, "192.0.2.9");`,
    set,
  ],
  [
    'IP_MSFILTER',
    { multiaddr: '239.1.2.3', interface: '127.0.0.1', fmode: 1, slist: ['192.0.2.9', '192.0.2.8'] },
    'struct { struct ip_msfilter f; struct in_addr more; }',
    `in4(&d.f.imsf_multiaddr, "239.1.2.3"); in4(&d.f.imsf_interface, "127.0.0.1"); d.f.imsf_fmode = MCAST_INCLUDE;
    d.f.imsf_numsrc = 2; in4(d.f.imsf_slist, "192.0.2.9"); in4(&d.more, "192.0.2.8"); length = IP_MSFILTER_SIZE(2);`,
  ],
  ['IP_UNICAST_IF', 0x01020304, 'uint32_t', 'd = htonl(0x01020304);'],
  ['IP_LOCAL_PORT_RANGE', 0xfde8ea60, 'uint32_t', 'd = 0xfde8ea60u;'],
  ['IP_OPTIONS IP_IPSEC_POLICY IP_XFRM_POLICY', bytes(8, 1), 'struct { char o[8]; }', 'count(&d, 8, 1);'],
  ['SO_ORIGINAL_DST', v4('192.0.2.1', 80), 'struct sockaddr_in', 'sin(&d, "192.0.2.1", 80);', get],
  [
    'IP_PKTOPTIONS',
    [{ level: 0, type: 2, value: 64 }],
    'struct { struct cmsghdr h; int ttl; int pad; }',
    'd.h.cmsg_len = CMSG_LEN(4); d.h.cmsg_type = IP_TTL; d.ttl = 64;',
    get,
  ],
]);

const groups: Row[] = ['IPPROTO_IP', 'IPPROTO_IPV6'].flatMap((name) =>
  level(name, [
    [
      'MCAST_JOIN_GROUP MCAST_LEAVE_GROUP',
      { interface: 3, group: v6('ff15::7') },
      'struct group_req',
      'd.gr_interface = 3; sin6(&d.gr_group, "ff15::7", 0);',
      set,
    ],
    [
      'MCAST_JOIN_SOURCE_GROUP MCAST_LEAVE_SOURCE_GROUP MCAST_BLOCK_SOURCE MCAST_UNBLOCK_SOURCE',
      { interface: 3, group: v4('232.1.2.3'), source: v4('192.0.2.9') },
      'struct group_source_req',
      'd.gsr_interface = 3; sin(&d.gsr_group, "232.1.2.3", 0); sin(&d.gsr_source, "192.0.2.9", 0);',
      set,
    ],
    [
      'MCAST_MSFILTER',
      { interface: 3, group: v6('ff35::7'), fmode: 0, slist: [v6('2001:db8::1'), v6('2001:db8::2')] },
      'struct { struct group_filter f; struct sockaddr_storage more; }',
      `d.f.gf_interface = 3; sin6(&d.f.gf_group, "ff35::7", 0); d.f.gf_fmode = MCAST_EXCLUDE; d.f.gf_numsrc = 2;
      sin6(d.f.gf_slist, "2001:db8::1", 0); sin6(d.f.gf_slist + 1, "2001:db8::2", 0); length = GROUP_FILTER_SIZE(2);`,
    ],
  ]),
);

const ipv6 = level('IPPROTO_IPV6', [
  [
    'IPV6_JOIN_GROUP IPV6_LEAVE_GROUP IPV6_JOIN_ANYCAST IPV6_LEAVE_ANYCAST',
    { multiaddr: 'ff15::7', interface: 3 },
    'struct ipv6_mreq',
    'in6(&d.ipv6mr_multiaddr, "ff15::7"); d.ipv6mr_interface = 3;',
    set,
  ],
  [
    'IPV6_PKTINFO',
    { ifindex: 3, addr: '2001:db8::7' },
    'struct in6_pktinfo',
    'd.ipi6_ifindex = 3; in6(&d.ipi6_addr, "2001:db8::7");',
    set,
  ],
  [
    'IPV6_PATHMTU',
    { addr: v6('2001:db8::7', 80), mtu: 1280 },
    'struct ip6_mtuinfo',
    'sin6(&d.ip6m_addr, "2001:db8::7", 80); d.ip6m_mtu = 1280;',
    get,
  ],
  ['IPV6_UNICAST_IF', 0x01020304, 'uint32_t', 'd = htonl(0x01020304);'],
  [
    'IPV6_FLOWLABEL_MGR',
    { dst: '2001:db8::7', label: 0xabcde, action: 0, share: 1, flags: 0x101, expires: 20, linger: 6 },
    'struct flowlabel',
    `in6(&d.flr_dst, "2001:db8::7"); d.flr_label = htonl(0xabcde); d.flr_share = 1; d.flr_flags = 0x101;
    d.flr_expires = 20; d.flr_linger = 6;`,
  ],
  [
    'IPV6_HOPOPTS IPV6_DSTOPTS IPV6_RTHDR IPV6_RTHDRDSTOPTS IPV6_IPSEC_POLICY IPV6_XFRM_POLICY',
    bytes(8, 1),
    'struct { char o[8]; }',
    'count(&d, 8, 1);',
  ],
  [
    'IPV6_2292PKTOPTIONS',
    [{ level: 41, type: 52, value: 64 }],
    'struct { struct cmsghdr h; int limit; int pad; }',
    'd.h.cmsg_len = CMSG_LEN(4); d.h.cmsg_level = 41; d.h.cmsg_type = IPV6_HOPLIMIT; d.limit = 64;',
  ],
  ['IP6T_SO_ORIGINAL_DST', v6('2001:db8::7', 80), 'struct sockaddr_in6', 'sin6(&d, "2001:db8::7", 80);', get],
]);

const md5 = { addr: v4('192.0.2.1'), flags: 1, prefixlen: 24, ifindex: 3, key: bytes(5, 97) };
const tcp = level('IPPROTO_TCP', [
  ['TCP_CONGESTION TCP_ULP', 'vegas', 'struct { char t[5]; }', 'memcpy(&d, "vegas", 5);'],
  [
    'TCP_MD5SIG TCP_MD5SIG_EXT',
    md5,
    'struct tcp_md5sig',
    `sin(&d.tcpm_addr, "192.0.2.1", 0); d.tcpm_flags = 1; d.tcpm_prefixlen = 24; d.tcpm_keylen = 5; d.tcpm_ifindex = 3;
    memcpy(d.tcpm_key, "abcde", 5);`,
    set,
  ],
  ['TCP_QUEUE_SEQ TCP_TIMESTAMP TCP_USER_TIMEOUT TCP_NOTSENT_LOWAT', 0xfffffffe, 'uint32_t', 'd = -2;'],
  [
    'TCP_REPAIR_OPTIONS',
    [
      { code: 2, val: 1460 },
      { code: 3, val: 0x70007 },
    ],
    'struct { struct tcp_repair_opt o[2]; }',
    'd.o[0].opt_code = 2; d.o[0].opt_val = 1460; d.o[1].opt_code = 3; d.o[1].opt_val = 0x70007;',
    set,
  ],
  [
    'TCP_REPAIR_WINDOW',
    { sndWl1: 1, sndWnd: 2, maxWindow: 3, rcvWnd: 4, rcvWup: 0xffffffff },
    'struct tcp_repair_window',
    'd.snd_wl1 = 1; d.snd_wnd = 2; d.max_window = 3; d.rcv_wnd = 4; d.rcv_wup = -1;',
  ],
  ['TCP_SAVED_SYN TCP_FASTOPEN_KEY', bytes(16, 1), 'struct { char k[16]; }', 'count(&d, 16, 1);'],
  [
    'TCP_CC_INFO',
    {
      vegas: { enabled: 1, rttcnt: 2, rtt: 3, minrtt: 4 },
      dctcp: { enabled: 1, ceState: 0, alpha: 2, abEcn: 3, abTot: 4 },
    },
    'struct tcpvegas_info',
    'd.tcpv_enabled = 1; d.tcpv_rttcnt = 2; d.tcpv_rtt = 3; d.tcpv_minrtt = 4;',
    get,
  ],
  [
    'TCP_ZEROCOPY_RECEIVE',
    { address: 2n ** 63n, length: 4096, recvSkipHint: 7, inq: 9, err: -1, flags: 1 },
    'struct tcp_zerocopy_receive',
    'd.address = 1ull << 63; d.length = 4096; d.recv_skip_hint = 7; d.inq = 9; d.err = -1; d.flags = 1;',
    get,
  ],
]);

/** version, cipherType, iv, key, salt, recSeq */
function crypto(cipherType: number, c: string, [iv, key, salt]: [number, number, number]): Spec {
  const parts = {
    iv: bytes(iv, 1),
    key: bytes(key, 101),
    ...(salt && { salt: bytes(salt, 51) }),
    recSeq: bytes(8, 201),
  };
  return [
    'TLS_TX TLS_RX',
    { version: 0x304, cipherType, ...parts },
    `struct tls12_crypto_info_${c.toLowerCase()}`,
    `d.info.version = TLS_1_3_VERSION; d.info.cipher_type = TLS_CIPHER_${c};
    count(d.iv, ${iv}, 1); count(d.key, ${key}, 101); count(d.rec_seq, 8, 201);${salt ? ` count(d.salt, ${salt}, 51);` : ''}`,
  ];
}
const tls = level('SOL_TLS', [
  crypto(TLS_CIPHER_AES_GCM_128, 'AES_GCM_128', [8, 16, 4]),
  crypto(TLS_CIPHER_AES_GCM_256, 'AES_GCM_256', [8, 32, 4]),
  crypto(TLS_CIPHER_AES_CCM_128, 'AES_CCM_128', [8, 16, 4]),
  crypto(TLS_CIPHER_CHACHA20_POLY1305, 'CHACHA20_POLY1305', [12, 32, 0]),
  crypto(TLS_CIPHER_SM4_GCM, 'SM4_GCM', [8, 16, 4]),
  crypto(TLS_CIPHER_SM4_CCM, 'SM4_CCM', [8, 16, 4]),
  crypto(TLS_CIPHER_ARIA_GCM_128, 'ARIA_GCM_128', [8, 16, 4]),
  crypto(TLS_CIPHER_ARIA_GCM_256, 'ARIA_GCM_256', [8, 32, 4]),
]);

const icmp = [
  ...level('SOL_RAW', [['ICMP_FILTER', { data: 0xfffffffe }, 'struct icmp_filter', 'd.data = -2;']]),
  ...level('IPPROTO_ICMPV6', [
    [
      'ICMP6_FILTER',
      { filt: [1, 2, 3, 4, 5, 6, 7, 0xffffffff] },
      'struct icmp6_filter',
      'for (int i = 0; i < 7; i++) d.icmp6_filt[i] = i + 1; d.icmp6_filt[7] = -1;',
    ],
  ]),
];

const ring = { blockSize: 4096, blockNr: 2, frameSize: 2048, frameNr: 4 };
const RING = 'd.tp_block_size = 4096; d.tp_block_nr = 2; d.tp_frame_size = 2048; d.tp_frame_nr = 4;';
const packet = level('SOL_PACKET', [
  [
    'PACKET_ADD_MEMBERSHIP PACKET_DROP_MEMBERSHIP',
    { ifindex: 3, type: 1, address: bytes(6, 1) },
    'struct packet_mreq',
    'd.mr_ifindex = 3; d.mr_type = 1; d.mr_alen = 6; count(d.mr_address, 6, 1);',
    set,
  ],
  ['PACKET_RX_RING PACKET_TX_RING', ring, 'struct tpacket_req', RING, set],
  [
    'PACKET_RX_RING PACKET_TX_RING',
    { ...ring, retireBlkTov: 60, sizeofPriv: 16, featureReqWord: 1 },
    'struct tpacket_req3',
    `${RING} d.tp_retire_blk_tov = 60; d.tp_sizeof_priv = 16; d.tp_feature_req_word = 1;`,
    set,
  ],
  ['PACKET_STATISTICS', { packets: 5, drops: 2 }, 'struct tpacket_stats', 'd.tp_packets = 5; d.tp_drops = 2;', get],
  [
    'PACKET_STATISTICS',
    { packets: 5, drops: 2, freezeQCnt: 1 },
    'struct tpacket_stats_v3',
    'd.tp_packets = 5; d.tp_drops = 2; d.tp_freeze_q_cnt = 1;',
    get,
  ],
  [
    'PACKET_ROLLOVER_STATS',
    { all: 2n ** 40n, huge: 1n, failed: 2n },
    'struct tpacket_rollover_stats',
    'd.tp_all = 1ull << 40; d.tp_huge = 1; d.tp_failed = 2;',
    get,
  ],
  [
    'PACKET_FANOUT',
    { id: 7, typeFlags: 0x8001, maxNumMembers: 300 },
    'struct fanout_args',
    'd.id = 7; d.type_flags = 0x8001; d.max_num_members = 300;',
    set,
  ],
  ['PACKET_FANOUT PACKET_FANOUT_DATA', 0x10007, 'int', 'd = 0x10007;', set],
  ['PACKET_FANOUT PACKET_RESERVE', 0x80010007, 'uint32_t', 'd = 0x80010007u;', get],
  [
    'PACKET_FANOUT_DATA',
    [{ code: 6, jt: 0, jf: 0, k: 1 }],
    'struct sock_filter',
    'd = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, 1);',
    set,
  ],
  ['PACKET_HDRLEN', 48, 'int', 'd = 48;', get],
]);

const offsets = (from: bigint) => ({ producer: from, consumer: from + 1n, desc: from + 2n, flags: from + 3n });
const xdp = level('SOL_XDP', [
  [
    'XDP_MMAP_OFFSETS',
    { rx: offsets(1n), tx: offsets(5n), fr: offsets(9n), cr: offsets(13n) },
    'struct xdp_mmap_offsets',
    'for (int i = 0; i < 16; i++) ((uint64_t *)&d)[i] = i + 1;',
    get,
  ],
  [
    'XDP_UMEM_REG',
    { addr: 2n ** 40n, len: 65536n, chunkSize: 2048, headroom: 64, flags: 1 },
    'struct xdp_umem_reg',
    'd.addr = 1ull << 40; d.len = 65536; d.chunk_size = 2048; d.headroom = 64; d.flags = 1;',
    set,
  ],
  [
    'XDP_STATISTICS',
    {
      rxDropped: 1n,
      rxInvalidDescs: 2n,
      txInvalidDescs: 3n,
      rxRingFull: 4n,
      rxFillRingEmptyDescs: 5n,
      txRingEmptyDescs: 6n,
    },
    'struct xdp_statistics',
    'for (int i = 0; i < 6; i++) ((uint64_t *)&d)[i] = i + 1;',
    get,
  ],
  ['XDP_OPTIONS', { flags: 1 }, 'struct xdp_options', 'd.flags = 1;', get],
]);

const can = [
  ...level('SOL_CAN_RAW', [
    [
      'CAN_RAW_FILTER',
      [
        { id: 0x123, mask: 0x7ff },
        { id: 0xa0000000, mask: 0xffffffff },
      ],
      'struct { struct can_filter f[2]; }',
      'd.f[0].can_id = 0x123; d.f[0].can_mask = 0x7ff; d.f[1].can_id = 0xa0000000u; d.f[1].can_mask = -1;',
    ],
    ['CAN_RAW_FILTER', [], 'struct can_filter', 'length = 0;'],
    ['CAN_RAW_ERR_FILTER', 0x1fffffff, 'uint32_t', 'd = 0x1fffffff;'],
    [
      'CAN_RAW_XL_VCID_OPTS',
      { flags: 1, txVcid: 2, rxVcid: 3, rxVcidMask: 4 },
      'struct { unsigned char f, t, r, m; }',
      'd.f = 1; d.t = 2; d.r = 3; d.m = 4;',
    ],
  ]),
  ...level('SOL_CAN_ISOTP', [
    [
      'CAN_ISOTP_OPTS',
      { flags: 0x41, frameTxtime: 50000, extAddress: 1, txpadContent: 0xcc, rxpadContent: 0xdd, rxExtAddress: 2 },
      'struct can_isotp_options',
      `d.flags = 0x41; d.frame_txtime = 50000; d.ext_address = 1; d.txpad_content = 0xcc; d.rxpad_content = 0xdd;
      d.rx_ext_address = 2;`,
    ],
    [
      'CAN_ISOTP_RECV_FC',
      { bs: 8, stmin: 0xf1, wftmax: 2 },
      'struct can_isotp_fc_options',
      'd.bs = 8; d.stmin = 0xf1; d.wftmax = 2;',
    ],
    [
      'CAN_ISOTP_LL_OPTS',
      { mtu: 72, txDl: 64, txFlags: 1 },
      'struct can_isotp_ll_options',
      'd.mtu = 72; d.tx_dl = 64; d.tx_flags = 1;',
    ],
    ['CAN_ISOTP_TX_STMIN CAN_ISOTP_RX_STMIN', 4_000_000_000, 'uint32_t', 'd = 4000000000u;'],
  ]),
  ...level('SOL_CAN_J1939', [
    [
      'SO_J1939_FILTER',
      [{ name: 2n ** 63n, nameMask: 1n, pgn: 0x12345, pgnMask: 0x3ffff, addr: 0x20, addrMask: 0xff }],
      'struct j1939_filter',
      `d.name = 1ull << 63; d.name_mask = 1; d.pgn = 0x12345; d.pgn_mask = 0x3ffff; d.addr = 0x20; d.addr_mask = 0xff;`,
      set,
    ],
  ]),
];

const others = [
  ...level('SOL_MPTCP', [
    [
      'MPTCP_SUBFLOW_ADDRS',
      [
        { local: v4('192.0.2.1', 80), remote: v4('192.0.2.2', 81) },
        { local: v6('2001:db8::1', 82), remote: v6('2001:db8::2', 83) },
      ],
      'struct { struct mptcp_subflow_data h; struct mptcp_subflow_addrs a[2]; }',
      `d.h.size_subflow_data = sizeof d.h; d.h.num_subflows = 2; d.h.size_kernel = d.h.size_user = sizeof *d.a;
      sin(&d.a[0].sin_local, "192.0.2.1", 80); sin(&d.a[0].sin_remote, "192.0.2.2", 81);
      sin6(&d.a[1].sin6_local, "2001:db8::1", 82); sin6(&d.a[1].sin6_remote, "2001:db8::2", 83);`,
      get,
    ],
  ]),
  ...level('SOL_NETLINK', [
    ['NETLINK_LIST_MEMBERSHIPS', [1, 0x80000000], 'struct { uint32_t g[2]; }', 'd.g[0] = 1; d.g[1] = 1u << 31;', get],
  ]),
  ...level('AF_VSOCK', [
    [
      'SO_VM_SOCKETS_BUFFER_SIZE SO_VM_SOCKETS_BUFFER_MIN_SIZE SO_VM_SOCKETS_BUFFER_MAX_SIZE',
      2n ** 33n,
      'uint64_t',
      'd = 1ull << 33;',
    ],
    [
      'SO_VM_SOCKETS_CONNECT_TIMEOUT SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW',
      { sec: 3, usec: 4 },
      'struct timeval',
      'd.tv_sec = 3; d.tv_usec = 4;',
    ],
  ]),
  ...level('SOL_ALG', [
    ['ALG_SET_KEY ALG_SET_DRBG_ENTROPY', bytes(16, 1), 'struct { char k[16]; }', 'count(&d, 16, 1);', set],
    ['ALG_SET_AEAD_AUTHSIZE', 12, 'struct { char k[12]; }', '', set],
  ]),
  ...level('SOL_TIPC', [
    [
      'TIPC_GROUP_JOIN',
      { type: 4711, instance: 7, scope: 2, flags: 1 },
      'struct tipc_group_req',
      'd.type = 4711; d.instance = 7; d.scope = 2; d.flags = 1;',
      set,
    ],
    ['TIPC_GROUP_JOIN TIPC_IMPORTANCE TIPC_CONN_TIMEOUT', 4_000_000_000, 'uint32_t', 'd = 4000000000u;', get],
  ]),
  ...level('SOL_RDS', [
    ['RDS_CANCEL_SENT_TO', v4('192.0.2.1', 80), 'struct sockaddr_in', 'sin(&d, "192.0.2.1", 80);', set],
    [
      'RDS_FREE_MR',
      { cookie: 2n ** 40n, flags: 1n },
      'struct rds_free_mr_args',
      'd.cookie = 1ull << 40; d.flags = 1;',
      set,
    ],
    ['SO_RDS_MSG_RXPATH_LATENCY', [0, 2], 'struct rds_rx_trace_so', 'd.rx_traces = 2; d.rx_trace_pos[1] = 2;', set],
  ]),
  ...level('SOL_DCCP', [
    [
      'DCCP_SOCKOPT_SERVICE',
      [1, 0x80000000],
      'struct { uint32_t s[2]; }',
      'd.s[0] = htonl(1); d.s[1] = htonl(1u << 31);',
    ],
    ['DCCP_SOCKOPT_AVAILABLE_CCIDS', bytes(2, 2), 'struct { char c[2]; }', 'count(&d, 2, 2);', get],
    [
      'DCCP_SOCKOPT_CCID DCCP_SOCKOPT_TX_CCID DCCP_SOCKOPT_RX_CCID',
      bytes(2, 2),
      'struct { char c[2]; }',
      'count(&d, 2, 2);',
      set,
    ],
  ]),
  ...level('SOL_RXRPC', [
    ['RXRPC_SECURITY_KEY RXRPC_SECURITY_KEYRING', 'afs@x', 'struct { char t[5]; }', 'memcpy(&d, "afs@x", 5);', set],
    ['RXRPC_UPGRADEABLE_SERVICE', [1, 0xffff], 'struct { uint16_t s[2]; }', 'd.s[0] = 1; d.s[1] = -1;', set],
  ]),
  ...level('SOL_BLUETOOTH', [
    ['BT_SECURITY', { level: 2, keySize: 16 }, 'struct { unsigned char l, k; }', 'd.l = 2; d.k = 16;'],
    ['BT_POWER', { forceActive: 1 }, 'unsigned char', 'd = 1;'],
    ['BT_VOICE', { setting: 0x60 }, 'uint16_t', 'd = 0x60;'],
    ['BT_CHANNEL_POLICY BT_PHY', 0x80000001, 'uint32_t', 'd = 0x80000001u;'],
    ['BT_SNDMTU BT_RCVMTU', 0xfffe, 'uint16_t', 'd = 0xfffe;'],
    ['BT_MODE', 0x80, 'unsigned char', 'd = 0x80;'],
  ]),
];

export const rows: readonly Row[] = [
  ...[...socket, ...ip, ...groups, ...ipv6, ...tcp, ...tls, ...icmp],
  ...[...packet, ...xdp, ...can, ...others, ...sctp],
];
