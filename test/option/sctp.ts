/** Values of the options of SCTP. */
import { bytes, get, level, none, set, v4, v6 } from './row.js';

const assoc = (value: object) => ({ assocId: 3, ...value });
const address = v4('192.0.2.1');
const subscription = {
  ...{ dataIoEvent: 1, associationEvent: 0, addressEvent: 1, sendFailureEvent: 0, peerErrorEvent: 0, shutdownEvent: 0 },
  ...{
    partialDeliveryEvent: 0,
    adaptationLayerEvent: 0,
    authenticationEvent: 0,
    senderDryEvent: 0,
    streamResetEvent: 0,
  },
  ...{ assocResetEvent: 0, streamChangeEvent: 0, sendFailureEventEvent: 1 },
};
const statistics = [
  ...['maxrto', 'isacks', 'osacks', 'opackets', 'ipackets', 'rtxchunks', 'outofseqtsns', 'idupchunks', 'gapcnt'],
  ...['ouodchunks', 'iuodchunks', 'oodchunks', 'iodchunks', 'octrlchunks', 'ictrlchunks'],
];
const path = { assocId: 3, address, state: 2, cwnd: 4380, srtt: 10, rto: 200, mtu: 1500 };
const PATH = (at: string) => `${at}.spinfo_assoc_id = 3; sin(&${at}.spinfo_address, "192.0.2.1", 0);
  ${at}.spinfo_state = 2; ${at}.spinfo_cwnd = 4380; ${at}.spinfo_srtt = 10; ${at}.spinfo_rto = 200; ${at}.spinfo_mtu = 1500;`;

export const sctp = level('IPPROTO_SCTP', [
  [
    'SCTP_RTOINFO',
    assoc({ initial: 3000, max: 60000, min: 1000 }),
    'struct sctp_rtoinfo',
    'd.srto_assoc_id = 3; d.srto_initial = 3000; d.srto_max = 60000; d.srto_min = 1000;',
  ],
  [
    'SCTP_ASSOCINFO',
    assoc({ asocmaxrxt: 10, numberPeerDestinations: 2, peerRwnd: 3, localRwnd: 4, cookieLife: 60000 }),
    'struct sctp_assocparams',
    'd.sasoc_assoc_id = 3; d.sasoc_asocmaxrxt = 10; d.sasoc_number_peer_destinations = 2; d.sasoc_peer_rwnd = 3; d.sasoc_local_rwnd = 4; d.sasoc_cookie_life = 60000;',
  ],
  [
    'SCTP_INITMSG',
    { numOstreams: 10, maxInstreams: 20, maxAttempts: 3, maxInitTimeo: 4000 },
    'struct sctp_initmsg',
    'd.sinit_num_ostreams = 10; d.sinit_max_instreams = 20; d.sinit_max_attempts = 3; d.sinit_max_init_timeo = 4000;',
  ],
  [
    'SCTP_SET_PEER_PRIMARY_ADDR',
    assoc({ addr: address }),
    'struct sctp_setpeerprim',
    'd.sspp_assoc_id = 3; sin(&d.sspp_addr, "192.0.2.1", 0);',
    set,
  ],
  [
    'SCTP_PRIMARY_ADDR',
    assoc({ addr: address }),
    'struct sctp_prim',
    'd.ssp_assoc_id = 3; sin(&d.ssp_addr, "192.0.2.1", 0);',
  ],
  ['SCTP_ADAPTATION_LAYER', { adaptationInd: 7 }, 'struct sctp_setadaptation', 'd.ssb_adaptation_ind = 7;'],
  [
    'SCTP_PEER_ADDR_PARAMS',
    assoc({
      address,
      hbinterval: 30000,
      pathmaxrxt: 5,
      pathmtu: 1500,
      sackdelay: 200,
      flags: 1,
      ipv6Flowlabel: 9,
      dscp: 8,
    }),
    'struct sctp_paddrparams',
    'd.spp_assoc_id = 3; sin(&d.spp_address, "192.0.2.1", 0); d.spp_hbinterval = 30000; d.spp_pathmaxrxt = 5; d.spp_pathmtu = 1500; d.spp_sackdelay = 200; d.spp_flags = 1; d.spp_ipv6_flowlabel = 9; d.spp_dscp = 8;',
  ],
  [
    'SCTP_DEFAULT_SEND_PARAM',
    { stream: 1, ssn: 2, flags: 3, ppid: 4, context: 5, timetolive: 6, tsn: 7, cumtsn: 8, assocId: 9 },
    'struct sctp_sndrcvinfo',
    'd.sinfo_stream = 1; d.sinfo_ssn = 2; d.sinfo_flags = 3; d.sinfo_ppid = 4; d.sinfo_context = 5; d.sinfo_timetolive = 6; d.sinfo_tsn = 7; d.sinfo_cumtsn = 8; d.sinfo_assoc_id = 9;',
  ],
  [
    'SCTP_DEFAULT_SNDINFO',
    { sid: 1, flags: 2, ppid: 3, context: 4, assocId: 5 },
    'struct sctp_sndinfo',
    'd.snd_sid = 1; d.snd_flags = 2; d.snd_ppid = 3; d.snd_context = 4; d.snd_assoc_id = 5;',
  ],
  [
    'SCTP_EVENTS',
    subscription,
    'struct sctp_event_subscribe',
    'd.sctp_data_io_event = d.sctp_address_event = d.sctp_send_failure_event_event = 1;',
  ],
  [
    'SCTP_MAXSEG SCTP_CONTEXT SCTP_MAX_BURST SCTP_PR_SUPPORTED SCTP_RECONFIG_SUPPORTED SCTP_ENABLE_STREAM_RESET SCTP_STREAM_SCHEDULER SCTP_INTERLEAVING_SUPPORTED SCTP_ASCONF_SUPPORTED SCTP_AUTH_SUPPORTED SCTP_ECN_SUPPORTED SCTP_EXPOSE_POTENTIALLY_FAILED_STATE',
    assoc({ value: 1400 }),
    'struct sctp_assoc_value',
    'd.assoc_id = 3; d.assoc_value = 1400;',
  ],
  [
    'SCTP_STATUS',
    assoc({
      state: 4,
      rwnd: 1,
      unackdata: 2,
      penddata: 3,
      instrms: 4,
      outstrms: 5,
      fragmentationPoint: 6,
      primary: path,
    }),
    'struct sctp_status',
    `d.sstat_assoc_id = 3; d.sstat_state = 4; d.sstat_rwnd = 1; d.sstat_unackdata = 2; d.sstat_penddata = 3; d.sstat_instrms = 4; d.sstat_outstrms = 5; d.sstat_fragmentation_point = 6; ${PATH('d.sstat_primary')}`,
    get,
  ],
  ['SCTP_GET_PEER_ADDR_INFO', path, 'struct sctp_paddrinfo', PATH('d'), get],
  [
    'SCTP_DELAYED_SACK',
    assoc({ delay: 200, freq: 2 }),
    'struct sctp_sack_info',
    'd.sack_assoc_id = 3; d.sack_delay = 200; d.sack_freq = 2;',
  ],
  ['SCTP_PARTIAL_DELIVERY_POINT SCTP_GET_ASSOC_NUMBER', 4_000_000_000, 'uint32_t', 'd = 4000000000u;'],
  ['SCTP_AUTH_CHUNK', { chunk: 0x81 }, 'struct sctp_authchunk', 'd.sauth_chunk = 0x81;', set],
  [
    'SCTP_HMAC_IDENT',
    [1, 3],
    'struct { struct sctp_hmacalgo h; uint16_t i[2]; }',
    'd.h.shmac_num_idents = 2; d.i[0] = 1; d.i[1] = 3;',
  ],
  [
    'SCTP_AUTH_KEY',
    assoc({ keynumber: 7, key: bytes(5, 97) }),
    'struct { struct sctp_authkey k; char t[5]; }',
    'd.k.sca_assoc_id = 3; d.k.sca_keynumber = 7; d.k.sca_keylength = 5; memcpy(d.k.sca_key, "abcde", 5); length = sizeof d.k + 5;',
    set,
  ],
  [
    'SCTP_AUTH_ACTIVE_KEY SCTP_AUTH_DELETE_KEY SCTP_AUTH_DEACTIVATE_KEY',
    assoc({ keynumber: 7 }),
    'struct sctp_authkeyid',
    'd.scact_assoc_id = 3; d.scact_keynumber = 7;',
  ],
  [
    'SCTP_PEER_AUTH_CHUNKS SCTP_LOCAL_AUTH_CHUNKS',
    [0xc1, 0x80],
    'struct { struct sctp_authchunks c; unsigned char t[2]; }',
    'd.c.gauth_assoc_id = 3; d.c.gauth_number_of_chunks = 2; d.t[0] = 0xc1; d.t[1] = 0x80; length = sizeof d.c + 2;',
    get,
  ],
  [
    'SCTP_GET_ASSOC_ID_LIST',
    [3, -1],
    'struct { struct sctp_assoc_ids h; int i[2]; }',
    'd.h.gaids_number_of_ids = 2; d.i[0] = 3; d.i[1] = -1;',
    get,
  ],
  [
    'SCTP_PEER_ADDR_THLDS',
    assoc({ address, pathmaxrxt: 5, pathpfthld: 2 }),
    'struct sctp_paddrthlds',
    'd.spt_assoc_id = 3; sin(&d.spt_address, "192.0.2.1", 0); d.spt_pathmaxrxt = 5; d.spt_pathpfthld = 2;',
  ],
  [
    'SCTP_PEER_ADDR_THLDS_V2',
    assoc({ pathmaxrxt: 5, pathpfthld: 2, pathcpthld: 9 }),
    'struct sctp_paddrthlds_v2',
    'd.spt_assoc_id = 3; d.spt_pathmaxrxt = 5; d.spt_pathpfthld = 2; d.spt_pathcpthld = 9;',
    { decoded: assoc({ address: none, pathmaxrxt: 5, pathpfthld: 2, pathcpthld: 9 }) },
  ],
  [
    'SCTP_SOCKOPT_BINDX_ADD SCTP_SOCKOPT_BINDX_REM SCTP_SOCKOPT_CONNECTX SCTP_SOCKOPT_CONNECTX_OLD',
    [v4('192.0.2.1', 80), v6('2001:db8::1', 80)],
    'struct __attribute__((packed)) { char a[16], b[28]; }',
    'sin(d.a, "192.0.2.1", 80); sin6(d.b, "2001:db8::1", 80);',
    set,
  ],
  [
    'SCTP_GET_PEER_ADDRS SCTP_GET_LOCAL_ADDRS',
    [v6('2001:db8::1', 80), v4('192.0.2.1', 80)],
    'struct __attribute__((packed)) { struct sctp_getaddrs h; char a[28], b[16]; }',
    'd.h.assoc_id = 3; d.h.addr_num = 2; sin6(d.a, "2001:db8::1", 80); sin(d.b, "192.0.2.1", 80);',
    get,
  ],
  [
    'SCTP_GET_ASSOC_STATS',
    assoc({ obsRtoIpaddr: address, ...Object.fromEntries(statistics.map((key, i) => [key, BigInt(i + 1)])) }),
    'struct sctp_assoc_stats',
    'd.sas_assoc_id = 3; sin(&d.sas_obs_rto_ipaddr, "192.0.2.1", 0); for (int i = 0; i < 15; i++) (&d.sas_maxrto)[i] = i + 1;',
    get,
  ],
  [
    'SCTP_DEFAULT_PRINFO',
    assoc({ value: 5000, policy: 0x10 }),
    'struct sctp_default_prinfo',
    'd.pr_assoc_id = 3; d.pr_value = 5000; d.pr_policy = 0x10;',
  ],
  [
    'SCTP_PR_ASSOC_STATUS SCTP_PR_STREAM_STATUS',
    assoc({ sid: 1, policy: 0x80, abandonedUnsent: 2n, abandonedSent: 3n }),
    'struct sctp_prstatus',
    'd.sprstat_assoc_id = 3; d.sprstat_sid = 1; d.sprstat_policy = 0x80; d.sprstat_abandoned_unsent = 2; d.sprstat_abandoned_sent = 3;',
    get,
  ],
  [
    'SCTP_RESET_STREAMS',
    assoc({ flags: 2, streamList: [1, 0xffff] }),
    'struct { struct sctp_reset_streams r; uint16_t s[2]; }',
    'd.r.srs_assoc_id = 3; d.r.srs_flags = 2; d.r.srs_number_streams = 2; d.s[0] = 1; d.s[1] = -1;',
    set,
  ],
  [
    'SCTP_ADD_STREAMS',
    assoc({ instrms: 1, outstrms: 2 }),
    'struct sctp_add_streams',
    'd.sas_assoc_id = 3; d.sas_instrms = 1; d.sas_outstrms = 2;',
    set,
  ],
  [
    'SCTP_STREAM_SCHEDULER_VALUE',
    assoc({ streamId: 1, streamValue: 2 }),
    'struct sctp_stream_value',
    'd.assoc_id = 3; d.stream_id = 1; d.stream_value = 2;',
  ],
  [
    'SCTP_EVENT',
    assoc({ type: 0x8001, on: 1 }),
    'struct sctp_event',
    'd.se_assoc_id = 3; d.se_type = 0x8001; d.se_on = 1;',
  ],
  [
    'SCTP_REMOTE_UDP_ENCAPS_PORT',
    assoc({ address, port: 9899 }),
    'struct sctp_udpencaps',
    'd.sue_assoc_id = 3; sin(&d.sue_address, "192.0.2.1", 0); d.sue_port = htons(9899);',
  ],
  [
    'SCTP_PLPMTUD_PROBE_INTERVAL',
    assoc({ address, interval: 5000 }),
    'struct sctp_probeinterval',
    'd.spi_assoc_id = 3; sin(&d.spi_address, "192.0.2.1", 0); d.spi_interval = 5000;',
  ],
]);
