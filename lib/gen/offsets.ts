// Generated from native/defs/*.def by `npm run gen`. Do not edit.

export const structs = {
  sockaddr_in: {
    size: 16,
    offsets: {
      sin_family: 0,
      sin_port: 2,
      sin_addr: 4,
      sin_zero: 8,
    },
  },
  sockaddr_in6: {
    size: 28,
    offsets: {
      sin6_family: 0,
      sin6_port: 2,
      sin6_flowinfo: 4,
      sin6_addr: 8,
      sin6_scope_id: 24,
    },
  },
  sockaddr_un: {
    size: 110,
    offsets: {
      sun_family: 0,
      sun_path: 2,
    },
  },
  sockaddr_ll: {
    size: 20,
    offsets: {
      sll_family: 0,
      sll_protocol: 2,
      sll_ifindex: 4,
      sll_hatype: 8,
      sll_pkttype: 10,
      sll_halen: 11,
      sll_addr: 12,
    },
  },
  sockaddr_nl: {
    size: 12,
    offsets: {
      nl_family: 0,
      nl_pad: 2,
      nl_pid: 4,
      nl_groups: 8,
    },
  },
  sockaddr_vm: {
    size: 16,
    offsets: {
      svm_family: 0,
      svm_reserved1: 2,
      svm_port: 4,
      svm_cid: 8,
      svm_flags: 12,
      svm_zero: 13,
    },
  },
  itimerspec: {
    size: 32,
    offsets: {
      'it_interval.tv_sec': 0,
      'it_interval.tv_nsec': 8,
      'it_value.tv_sec': 16,
      'it_value.tv_nsec': 24,
    },
  },
  sockaddr_can: {
    size: 24,
    offsets: {
      can_family: 0,
      can_ifindex: 4,
      'can_addr.tp.rx_id': 8,
      'can_addr.tp.tx_id': 12,
      'can_addr.j1939.name': 8,
      'can_addr.j1939.pgn': 16,
      'can_addr.j1939.addr': 20,
    },
  },
  sockaddr_l2: {
    size: 14,
    offsets: {
      l2_family: 0,
      l2_psm: 2,
      l2_bdaddr: 4,
      l2_cid: 10,
      l2_bdaddr_type: 12,
    },
  },
  sockaddr_hci: {
    size: 6,
    offsets: {
      hci_family: 0,
      hci_dev: 2,
      hci_channel: 4,
    },
  },
  sockaddr_rc: {
    size: 10,
    offsets: {
      rc_family: 0,
      rc_bdaddr: 2,
      rc_channel: 8,
    },
  },
  sockaddr_sco: {
    size: 8,
    offsets: {
      sco_family: 0,
      sco_bdaddr: 2,
    },
  },
  sockaddr_alg: {
    size: 88,
    offsets: {
      salg_family: 0,
      salg_type: 2,
      salg_feat: 16,
      salg_mask: 20,
      salg_name: 24,
    },
  },
  sockaddr_xdp: {
    size: 16,
    offsets: {
      sxdp_family: 0,
      sxdp_flags: 2,
      sxdp_ifindex: 4,
      sxdp_queue_id: 8,
      sxdp_shared_umem_fd: 12,
    },
  },
  sockaddr_qrtr: {
    size: 12,
    offsets: {
      sq_family: 0,
      sq_node: 4,
      sq_port: 8,
    },
  },
  sockaddr_mctp_ext: {
    size: 52,
    offsets: {
      'smctp_base.smctp_family': 0,
      'smctp_base.smctp_network': 4,
      'smctp_base.smctp_addr.s_addr': 8,
      'smctp_base.smctp_type': 9,
      'smctp_base.smctp_tag': 10,
      smctp_ifindex: 12,
      smctp_halen: 16,
      smctp_haddr: 20,
    },
  },
  sockaddr_mctp: {
    size: 12,
    offsets: {
      smctp_family: 0,
      smctp_network: 4,
      'smctp_addr.s_addr': 8,
      smctp_type: 9,
      smctp_tag: 10,
    },
  },
  sockaddr_iucv: {
    size: 32,
    offsets: {
      siucv_family: 0,
      siucv_user_id: 16,
      siucv_name: 24,
    },
  },
  sockaddr_tipc: {
    size: 16,
    offsets: {
      family: 0,
      addrtype: 2,
      scope: 3,
      'addr.nameseq.type': 4,
      'addr.nameseq.lower': 8,
      'addr.nameseq.upper': 12,
      'addr.name.name.type': 4,
      'addr.name.name.instance': 8,
      'addr.name.domain': 12,
      'addr.id.ref': 4,
      'addr.id.node': 8,
    },
  },
  sockaddr_rxrpc: {
    size: 36,
    offsets: {
      srx_family: 0,
      srx_service: 2,
      transport_type: 4,
      transport_len: 6,
      'transport.sin': 8,
      'transport.sin6': 8,
    },
  },
  sockaddr_pppox: {
    size: 30,
    offsets: {
      sa_family: 0,
      sa_protocol: 2,
      'sa_addr.pppoe.sid': 6,
      'sa_addr.pppoe.remote': 8,
      'sa_addr.pppoe.dev': 14,
      'sa_addr.pptp.call_id': 6,
      'sa_addr.pptp.sin_addr': 10,
    },
  },
  sockaddr_pppol2tp: {
    size: 38,
    offsets: {
      sa_family: 0,
      sa_protocol: 2,
      'pppol2tp.pid': 6,
      'pppol2tp.fd': 10,
      'pppol2tp.addr': 14,
      'pppol2tp.s_tunnel': 30,
      'pppol2tp.s_session': 32,
      'pppol2tp.d_tunnel': 34,
      'pppol2tp.d_session': 36,
    },
  },
  sockaddr_pppol2tpin6: {
    size: 50,
    offsets: {
      sa_family: 0,
      sa_protocol: 2,
      'pppol2tp.pid': 6,
      'pppol2tp.fd': 10,
      'pppol2tp.s_tunnel': 14,
      'pppol2tp.s_session': 16,
      'pppol2tp.d_tunnel': 18,
      'pppol2tp.d_session': 20,
      'pppol2tp.addr': 22,
    },
  },
  sockaddr_pppol2tpv3: {
    size: 46,
    offsets: {
      sa_family: 0,
      sa_protocol: 2,
      'pppol2tp.pid': 6,
      'pppol2tp.fd': 10,
      'pppol2tp.addr': 14,
      'pppol2tp.s_tunnel': 30,
      'pppol2tp.s_session': 34,
      'pppol2tp.d_tunnel': 38,
      'pppol2tp.d_session': 42,
    },
  },
  sockaddr_pppol2tpv3in6: {
    size: 58,
    offsets: {
      sa_family: 0,
      sa_protocol: 2,
      'pppol2tp.pid': 6,
      'pppol2tp.fd': 10,
      'pppol2tp.s_tunnel': 14,
      'pppol2tp.s_session': 18,
      'pppol2tp.d_tunnel': 22,
      'pppol2tp.d_session': 26,
      'pppol2tp.addr': 30,
    },
  },
  sockaddr_l2tpip: {
    size: 16,
    offsets: {
      l2tp_family: 0,
      l2tp_addr: 4,
      l2tp_conn_id: 8,
    },
  },
  sockaddr_l2tpip6: {
    size: 32,
    offsets: {
      l2tp_family: 0,
      l2tp_flowinfo: 4,
      l2tp_addr: 8,
      l2tp_scope_id: 24,
      l2tp_conn_id: 28,
    },
  },
  sockaddr_nfc_llcp: {
    size: 96,
    offsets: {
      sa_family: 0,
      dev_idx: 4,
      target_idx: 8,
      nfc_protocol: 12,
      dsap: 16,
      ssap: 17,
      service_name: 18,
      service_name_len: 88,
    },
  },
  sockaddr_nfc: {
    size: 16,
    offsets: {
      sa_family: 0,
      dev_idx: 4,
      target_idx: 8,
      nfc_protocol: 12,
    },
  },
  sockaddr_pn: {
    size: 16,
    offsets: {
      spn_family: 0,
      spn_obj: 2,
      spn_dev: 3,
      spn_resource: 4,
    },
  },
  sockaddr_caif: {
    size: 24,
    offsets: {
      family: 0,
      'u.rfm.connection_id': 4,
      'u.rfm.volume': 8,
      'u.dbg.type': 4,
      'u.dbg.service': 5,
      'u.util.service': 4,
      'u.at.type': 4,
      'u.dgm.connection_id': 4,
    },
  },
  sockaddr_llc: {
    size: 16,
    offsets: {
      sllc_family: 0,
      sllc_arphrd: 2,
      sllc_test: 4,
      sllc_xid: 5,
      sllc_ua: 6,
      sllc_sap: 7,
      sllc_mac: 8,
    },
  },
  sockaddr_x25: {
    size: 18,
    offsets: {
      sx25_family: 0,
      sx25_addr: 2,
    },
  },
  sockaddr_atmpvc: {
    size: 12,
    offsets: {
      sap_family: 0,
      'sap_addr.itf': 4,
      'sap_addr.vpi': 6,
      'sap_addr.vci': 8,
    },
  },
  sockaddr_atmsvc: {
    size: 44,
    offsets: {
      sas_family: 0,
      'sas_addr.prv': 4,
      'sas_addr.pub': 24,
      'sas_addr.lij_type': 37,
      'sas_addr.lij_id': 40,
    },
  },
  sockaddr_at: {
    size: 16,
    offsets: {
      sat_family: 0,
      sat_port: 2,
      'sat_addr.s_net': 4,
      'sat_addr.s_node': 6,
    },
  },
  sockaddr_ipx: {
    size: 16,
    offsets: {
      sipx_family: 0,
      sipx_port: 2,
      sipx_network: 4,
      sipx_node: 8,
      sipx_type: 14,
    },
  },
  sockaddr_ieee802154: {
    size: 20,
    offsets: {
      family: 0,
      'addr.addr_type': 4,
      'addr.pan_id': 8,
      'addr.short_addr': 10,
      'addr.hwaddr': 10,
    },
  },
  full_sockaddr_ax25: {
    size: 72,
    offsets: {
      'fsa_ax25.sax25_family': 0,
      'fsa_ax25.sax25_call': 2,
      'fsa_ax25.sax25_ndigis': 12,
      fsa_digipeater: 16,
    },
  },
  sockaddr_ax25: {
    size: 16,
    offsets: {
      sax25_family: 0,
      sax25_call: 2,
      sax25_ndigis: 12,
    },
  },
  full_sockaddr_rose: {
    size: 64,
    offsets: {
      srose_family: 0,
      srose_addr: 2,
      srose_call: 7,
      srose_ndigis: 16,
      srose_digis: 20,
    },
  },
  sockaddr_rose: {
    size: 28,
    offsets: {
      srose_family: 0,
      srose_addr: 2,
      srose_call: 7,
      srose_ndigis: 16,
      srose_digi: 20,
    },
  },
  sockaddr: {
    size: 16,
    offsets: {
      sa_family: 0,
      sa_data: 2,
    },
  },
  sockaddr_storage: {
    size: 128,
    offsets: {
      ss_family: 0,
    },
  },
  in_addr: {
    size: 4,
    offsets: {
      s_addr: 0,
    },
  },
  in6_addr: {
    size: 16,
    offsets: {
      s6_addr: 0,
    },
  },
  msghdr: {
    size: 56,
    offsets: {
      msg_name: 0,
      msg_namelen: 8,
      msg_iov: 16,
      msg_iovlen: 24,
      msg_control: 32,
      msg_controllen: 40,
      msg_flags: 48,
    },
  },
  iovec: {
    size: 16,
    offsets: {
      iov_base: 0,
      iov_len: 8,
    },
  },
  addrinfo: {
    size: 48,
    offsets: {
      ai_flags: 0,
      ai_family: 4,
      ai_socktype: 8,
      ai_protocol: 12,
      ai_addrlen: 16,
      ai_addr: 24,
      ai_canonname: 32,
      ai_next: 40,
    },
  },
  cmsghdr: {
    size: 16,
    offsets: {
      cmsg_len: 0,
      cmsg_level: 8,
      cmsg_type: 12,
    },
  },
  ucred: {
    size: 12,
    offsets: {
      pid: 0,
      uid: 4,
      gid: 8,
    },
  },
  in_pktinfo: {
    size: 12,
    offsets: {
      ipi_ifindex: 0,
      ipi_spec_dst: 4,
      ipi_addr: 8,
    },
  },
  in6_pktinfo: {
    size: 20,
    offsets: {
      ipi6_addr: 0,
      ipi6_ifindex: 16,
    },
  },
  ip6_mtuinfo: {
    size: 32,
    offsets: {
      ip6m_addr: 0,
      ip6m_mtu: 28,
    },
  },
  sock_extended_err: {
    size: 16,
    offsets: {
      ee_errno: 0,
      ee_origin: 4,
      ee_type: 5,
      ee_code: 6,
      ee_info: 8,
      ee_data: 12,
    },
  },
  sock_ee_data_rfc4884: {
    size: 4,
    offsets: {
      len: 0,
      flags: 2,
    },
  },
  scm_ts_pktinfo: {
    size: 16,
    offsets: {
      if_index: 0,
      pkt_length: 4,
    },
  },
  tpacket_auxdata: {
    size: 20,
    offsets: {
      tp_status: 0,
      tp_len: 4,
      tp_snaplen: 8,
      tp_mac: 12,
      tp_net: 14,
      tp_vlan_tci: 16,
      tp_vlan_tpid: 18,
    },
  },
  llc_pktinfo: {
    size: 12,
    offsets: {
      lpi_ifindex: 0,
      lpi_sap: 4,
      lpi_mac: 5,
    },
  },
  sctp_initmsg: {
    size: 8,
    offsets: {
      sinit_num_ostreams: 0,
      sinit_max_instreams: 2,
      sinit_max_attempts: 4,
      sinit_max_init_timeo: 6,
    },
  },
  sctp_sndrcvinfo: {
    size: 32,
    offsets: {
      sinfo_stream: 0,
      sinfo_ssn: 2,
      sinfo_flags: 4,
      sinfo_ppid: 8,
      sinfo_context: 12,
      sinfo_timetolive: 16,
      sinfo_tsn: 20,
      sinfo_cumtsn: 24,
      sinfo_assoc_id: 28,
    },
  },
  sctp_sndinfo: {
    size: 16,
    offsets: {
      snd_sid: 0,
      snd_flags: 2,
      snd_ppid: 4,
      snd_context: 8,
      snd_assoc_id: 12,
    },
  },
  sctp_rcvinfo: {
    size: 28,
    offsets: {
      rcv_sid: 0,
      rcv_ssn: 2,
      rcv_flags: 4,
      rcv_ppid: 8,
      rcv_tsn: 12,
      rcv_cumtsn: 16,
      rcv_context: 20,
      rcv_assoc_id: 24,
    },
  },
  sctp_nxtinfo: {
    size: 16,
    offsets: {
      nxt_sid: 0,
      nxt_flags: 2,
      nxt_ppid: 4,
      nxt_length: 8,
      nxt_assoc_id: 12,
    },
  },
  sctp_prinfo: {
    size: 8,
    offsets: {
      pr_policy: 0,
      pr_value: 4,
    },
  },
  sctp_authinfo: {
    size: 2,
    offsets: {
      auth_keynumber: 0,
    },
  },
  tipc_service_range: {
    size: 12,
    offsets: {
      type: 0,
      lower: 4,
      upper: 8,
    },
  },
  rds_rdma_notify: {
    size: 16,
    offsets: {
      user_token: 0,
      status: 8,
    },
  },
  rds_cmsg_rx_trace: {
    size: 32,
    offsets: {
      rx_traces: 0,
      rx_trace_pos: 1,
      rx_trace: 8,
    },
  },
  rds_zcopy_cookies: {
    size: 36,
    offsets: {
      num: 0,
      cookies: 4,
    },
  },
  pollfd: {
    size: 8,
    offsets: {
      fd: 0,
      events: 4,
      revents: 6,
    },
  },
} as const;
