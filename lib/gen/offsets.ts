// Generated from native/defs/*.def by `npm run gen`. Do not edit.

/** The fields of each struct. */
export interface Fields {
  sockaddr_in: 'sin_family' | 'sin_port' | 'sin_addr' | 'sin_zero';
  sockaddr_in6: 'sin6_family' | 'sin6_port' | 'sin6_flowinfo' | 'sin6_addr' | 'sin6_scope_id';
  sockaddr_un: 'sun_family' | 'sun_path';
  sockaddr_ll: 'sll_family' | 'sll_protocol' | 'sll_ifindex' | 'sll_hatype' | 'sll_pkttype' | 'sll_halen' | 'sll_addr';
  sockaddr_nl: 'nl_family' | 'nl_pad' | 'nl_pid' | 'nl_groups';
  sockaddr_vm: 'svm_family' | 'svm_reserved1' | 'svm_port' | 'svm_cid' | 'svm_flags' | 'svm_zero';
  sockaddr_alg: 'salg_family' | 'salg_type' | 'salg_feat' | 'salg_mask' | 'salg_name';
  sockaddr_at: 'sat_family' | 'sat_port' | 'sat_addr.s_net' | 'sat_addr.s_node';
  sockaddr_atmpvc: 'sap_family' | 'sap_addr.itf' | 'sap_addr.vpi' | 'sap_addr.vci';
  sockaddr_atmsvc: 'sas_family' | 'sas_addr.prv' | 'sas_addr.pub' | 'sas_addr.lij_type' | 'sas_addr.lij_id';
  full_sockaddr_ax25: 'fsa_ax25.sax25_family' | 'fsa_ax25.sax25_call' | 'fsa_ax25.sax25_ndigis' | 'fsa_digipeater';
  sockaddr_ax25: 'sax25_family' | 'sax25_call' | 'sax25_ndigis';
  bt_security: 'level' | 'key_size';
  bt_power: 'force_active';
  bt_voice: 'setting';
  sockaddr_l2: 'l2_family' | 'l2_psm' | 'l2_bdaddr' | 'l2_cid' | 'l2_bdaddr_type';
  sockaddr_hci: 'hci_family' | 'hci_dev' | 'hci_channel';
  sockaddr_rc: 'rc_family' | 'rc_bdaddr' | 'rc_channel';
  sockaddr_sco: 'sco_family' | 'sco_bdaddr';
  sockaddr_caif: 'family' | 'u.rfm.connection_id' | 'u.rfm.volume' | 'u.dbg.type' | 'u.dbg.service' | 'u.util.service' | 'u.at.type' | 'u.dgm.connection_id';
  sockaddr_can: 'can_family' | 'can_ifindex' | 'can_addr.tp.rx_id' | 'can_addr.tp.tx_id' | 'can_addr.j1939.name' | 'can_addr.j1939.pgn' | 'can_addr.j1939.addr';
  can_filter: 'can_id' | 'can_mask';
  can_isotp_options: 'flags' | 'frame_txtime' | 'ext_address' | 'txpad_content' | 'rxpad_content' | 'rx_ext_address';
  can_isotp_fc_options: 'bs' | 'stmin' | 'wftmax';
  can_isotp_ll_options: 'mtu' | 'tx_dl' | 'tx_flags';
  can_raw_vcid_options: 'flags' | 'tx_vcid' | 'rx_vcid' | 'rx_vcid_mask';
  j1939_filter: 'name' | 'name_mask' | 'pgn' | 'pgn_mask' | 'addr' | 'addr_mask';
  itimerspec: 'it_interval.tv_sec' | 'it_interval.tv_nsec' | 'it_value.tv_sec' | 'it_value.tv_nsec';
  sock_filter: 'code' | 'jt' | 'jf' | 'k';
  sockaddr: 'sa_family' | 'sa_data';
  sockaddr_storage: 'ss_family';
  in_addr: 's_addr';
  in6_addr: 's6_addr';
  msghdr: 'msg_name' | 'msg_namelen' | 'msg_iov' | 'msg_iovlen' | 'msg_control' | 'msg_controllen' | 'msg_flags';
  mmsghdr: 'msg_hdr' | 'msg_len';
  iovec: 'iov_base' | 'iov_len';
  addrinfo: 'ai_flags' | 'ai_family' | 'ai_socktype' | 'ai_protocol' | 'ai_addrlen' | 'ai_addr' | 'ai_canonname' | 'ai_next';
  timespec: 'tv_sec' | 'tv_nsec';
  ether_header: 'ether_dhost' | 'ether_shost' | 'ether_type';
  ethhdr: 'h_dest' | 'h_source' | 'h_proto';
  arphdr: 'ar_hrd' | 'ar_pro' | 'ar_hln' | 'ar_pln' | 'ar_op';
  ether_arp: 'arp_hrd' | 'arp_pro' | 'arp_hln' | 'arp_pln' | 'arp_op' | 'arp_sha' | 'arp_spa' | 'arp_tha' | 'arp_tpa';
  iphdr: 'tos' | 'tot_len' | 'id' | 'frag_off' | 'ttl' | 'protocol' | 'check' | 'saddr' | 'daddr';
  ip: 'ip_tos' | 'ip_len' | 'ip_id' | 'ip_off' | 'ip_ttl' | 'ip_p' | 'ip_sum' | 'ip_src' | 'ip_dst';
  ip6_hdr: 'ip6_flow' | 'ip6_plen' | 'ip6_nxt' | 'ip6_hlim' | 'ip6_src' | 'ip6_dst';
  icmphdr: 'type' | 'code' | 'checksum' | 'un.echo.id' | 'un.echo.sequence' | 'un.gateway' | 'un.frag.mtu';
  icmp: 'icmp_type' | 'icmp_code' | 'icmp_cksum' | 'icmp_id' | 'icmp_seq' | 'icmp_gwaddr' | 'icmp_nextmtu' | 'icmp_data';
  icmp6_hdr: 'icmp6_type' | 'icmp6_code' | 'icmp6_cksum' | 'icmp6_id' | 'icmp6_seq';
  udphdr: 'source' | 'dest' | 'len' | 'check' | 'uh_sport' | 'uh_dport' | 'uh_ulen' | 'uh_sum';
  tcphdr: 'source' | 'dest' | 'seq' | 'ack_seq' | 'window' | 'check' | 'urg_ptr' | 'th_sport' | 'th_dport' | 'th_seq' | 'th_ack' | 'th_flags' | 'th_win' | 'th_sum' | 'th_urp';
  nlmsghdr: 'nlmsg_len' | 'nlmsg_type' | 'nlmsg_flags' | 'nlmsg_seq' | 'nlmsg_pid';
  nlmsgerr: 'error' | 'msg';
  nlattr: 'nla_len' | 'nla_type';
  rtattr: 'rta_len' | 'rta_type';
  ifinfomsg: 'ifi_family' | 'ifi_type' | 'ifi_index' | 'ifi_flags' | 'ifi_change';
  rtmsg: 'rtm_family' | 'rtm_dst_len' | 'rtm_src_len' | 'rtm_tos' | 'rtm_table' | 'rtm_protocol' | 'rtm_scope' | 'rtm_type' | 'rtm_flags';
  ifaddrmsg: 'ifa_family' | 'ifa_prefixlen' | 'ifa_flags' | 'ifa_scope' | 'ifa_index';
  icmp_filter: 'data';
  sockaddr_ieee802154: 'family' | 'addr.addr_type' | 'addr.pan_id' | 'addr.short_addr' | 'addr.hwaddr';
  ifmap: 'mem_start' | 'mem_end' | 'base_addr' | 'irq' | 'dma' | 'port';
  ifreq: 'ifr_name' | 'ifr_addr' | 'ifr_dstaddr' | 'ifr_broadaddr' | 'ifr_netmask' | 'ifr_hwaddr' | 'ifr_flags' | 'ifr_ifindex' | 'ifr_metric' | 'ifr_mtu' | 'ifr_map' | 'ifr_slave' | 'ifr_newname' | 'ifr_data' | 'ifr_qlen';
  ifconf: 'ifc_len' | 'ifc_buf';
  arpreq: 'arp_pa' | 'arp_ha' | 'arp_flags' | 'arp_netmask' | 'arp_dev';
  rtentry: 'rt_dst' | 'rt_gateway' | 'rt_genmask' | 'rt_flags' | 'rt_metric' | 'rt_dev' | 'rt_mtu' | 'rt_window' | 'rt_irtt';
  ethtool_value: 'cmd' | 'data';
  ethtool_drvinfo: 'cmd' | 'driver' | 'version' | 'fw_version' | 'bus_info' | 'erom_version' | 'n_priv_flags' | 'n_stats' | 'testinfo_len' | 'eedump_len' | 'regdump_len';
  ethtool_cmd: 'cmd' | 'supported' | 'advertising' | 'speed' | 'duplex' | 'port' | 'phy_address' | 'transceiver' | 'autoneg' | 'speed_hi';
  iwreq: 'ifr_name' | 'u.data.pointer' | 'u.data.length' | 'u.data.flags';
  sock_fprog: 'len' | 'filter';
  flock: 'l_type' | 'l_whence' | 'l_start' | 'l_len' | 'l_pid';
  f_owner_ex: 'type' | 'pid';
  in6_ifreq: 'ifr6_addr' | 'ifr6_prefixlen' | 'ifr6_ifindex';
  ip_mreq: 'imr_multiaddr' | 'imr_interface';
  ip_mreqn: 'imr_multiaddr' | 'imr_address' | 'imr_ifindex';
  ip_mreq_source: 'imr_multiaddr' | 'imr_interface' | 'imr_sourceaddr';
  ipv6_mreq: 'ipv6mr_multiaddr' | 'ipv6mr_interface';
  group_req: 'gr_interface' | 'gr_group';
  group_source_req: 'gsr_interface' | 'gsr_group' | 'gsr_source';
  in6_flowlabel_req: 'flr_dst' | 'flr_label' | 'flr_action' | 'flr_share' | 'flr_flags' | 'flr_expires' | 'flr_linger' | '__flr_pad';
  sockaddr_ipx: 'sipx_family' | 'sipx_port' | 'sipx_network' | 'sipx_node' | 'sipx_type';
  sockaddr_iucv: 'siucv_family' | 'siucv_user_id' | 'siucv_name';
  sockaddr_llc: 'sllc_family' | 'sllc_arphrd' | 'sllc_test' | 'sllc_xid' | 'sllc_ua' | 'sllc_sap' | 'sllc_mac';
  sockaddr_mctp_ext: 'smctp_base.smctp_family' | 'smctp_base.smctp_network' | 'smctp_base.smctp_addr.s_addr' | 'smctp_base.smctp_type' | 'smctp_base.smctp_tag' | 'smctp_ifindex' | 'smctp_halen' | 'smctp_haddr';
  sockaddr_mctp: 'smctp_family' | 'smctp_network' | 'smctp_addr.s_addr' | 'smctp_type' | 'smctp_tag';
  cmsghdr: 'cmsg_len' | 'cmsg_level' | 'cmsg_type';
  ucred: 'pid' | 'uid' | 'gid';
  in_pktinfo: 'ipi_ifindex' | 'ipi_spec_dst' | 'ipi_addr';
  in6_pktinfo: 'ipi6_addr' | 'ipi6_ifindex';
  ip6_mtuinfo: 'ip6m_addr' | 'ip6m_mtu';
  sock_extended_err: 'ee_errno' | 'ee_origin' | 'ee_type' | 'ee_code' | 'ee_info' | 'ee_data';
  sock_ee_data_rfc4884: 'len' | 'flags';
  scm_ts_pktinfo: 'if_index' | 'pkt_length';
  tpacket_auxdata: 'tp_status' | 'tp_len' | 'tp_snaplen' | 'tp_mac' | 'tp_net' | 'tp_vlan_tci' | 'tp_vlan_tpid';
  llc_pktinfo: 'lpi_ifindex' | 'lpi_sap' | 'lpi_mac';
  sctp_initmsg: 'sinit_num_ostreams' | 'sinit_max_instreams' | 'sinit_max_attempts' | 'sinit_max_init_timeo';
  sctp_sndrcvinfo: 'sinfo_stream' | 'sinfo_ssn' | 'sinfo_flags' | 'sinfo_ppid' | 'sinfo_context' | 'sinfo_timetolive' | 'sinfo_tsn' | 'sinfo_cumtsn' | 'sinfo_assoc_id';
  sctp_sndinfo: 'snd_sid' | 'snd_flags' | 'snd_ppid' | 'snd_context' | 'snd_assoc_id';
  sctp_rcvinfo: 'rcv_sid' | 'rcv_ssn' | 'rcv_flags' | 'rcv_ppid' | 'rcv_tsn' | 'rcv_cumtsn' | 'rcv_context' | 'rcv_assoc_id';
  sctp_nxtinfo: 'nxt_sid' | 'nxt_flags' | 'nxt_ppid' | 'nxt_length' | 'nxt_assoc_id';
  sctp_prinfo: 'pr_policy' | 'pr_value';
  sctp_authinfo: 'auth_keynumber';
  tipc_service_range: 'type' | 'lower' | 'upper';
  rds_rdma_notify: 'user_token' | 'status';
  rds_cmsg_rx_trace: 'rx_traces' | 'rx_trace_pos' | 'rx_trace';
  rds_zcopy_cookies: 'num' | 'cookies';
  mptcp_info: 'mptcpi_subflows' | 'mptcpi_add_addr_signal' | 'mptcpi_add_addr_accepted' | 'mptcpi_subflows_max' | 'mptcpi_add_addr_signal_max' | 'mptcpi_add_addr_accepted_max' | 'mptcpi_flags' | 'mptcpi_token' | 'mptcpi_write_seq' | 'mptcpi_snd_una' | 'mptcpi_rcv_nxt' | 'mptcpi_local_addr_used' | 'mptcpi_local_addr_max' | 'mptcpi_csum_enabled' | 'mptcpi_retransmits' | 'mptcpi_bytes_retrans' | 'mptcpi_bytes_sent' | 'mptcpi_bytes_received' | 'mptcpi_bytes_acked' | 'mptcpi_subflows_total' | 'mptcpi_last_data_sent' | 'mptcpi_last_data_recv' | 'mptcpi_last_ack_recv';
  mptcp_subflow_addrs: 'ss_local' | 'ss_remote';
  sockaddr_nfc_llcp: 'sa_family' | 'dev_idx' | 'target_idx' | 'nfc_protocol' | 'dsap' | 'ssap' | 'service_name' | 'service_name_len';
  sockaddr_nfc: 'sa_family' | 'dev_idx' | 'target_idx' | 'nfc_protocol';
  tpacket_hdr: 'tp_status' | 'tp_len' | 'tp_snaplen' | 'tp_mac' | 'tp_net' | 'tp_sec' | 'tp_usec';
  tpacket2_hdr: 'tp_status' | 'tp_len' | 'tp_snaplen' | 'tp_mac' | 'tp_net' | 'tp_sec' | 'tp_nsec' | 'tp_vlan_tci' | 'tp_vlan_tpid';
  tpacket_block_desc: 'version' | 'offset_to_priv' | 'hdr.bh1.block_status' | 'hdr.bh1.num_pkts' | 'hdr.bh1.offset_to_first_pkt' | 'hdr.bh1.blk_len' | 'hdr.bh1.seq_num' | 'hdr.bh1.ts_first_pkt.ts_sec' | 'hdr.bh1.ts_first_pkt.ts_nsec' | 'hdr.bh1.ts_last_pkt.ts_sec' | 'hdr.bh1.ts_last_pkt.ts_nsec';
  tpacket3_hdr: 'tp_next_offset' | 'tp_sec' | 'tp_nsec' | 'tp_snaplen' | 'tp_len' | 'tp_status' | 'tp_mac' | 'tp_net' | 'hv1.tp_rxhash' | 'hv1.tp_vlan_tci' | 'hv1.tp_vlan_tpid';
  packet_mreq: 'mr_ifindex' | 'mr_type' | 'mr_alen' | 'mr_address';
  tpacket_req: 'tp_block_size' | 'tp_block_nr' | 'tp_frame_size' | 'tp_frame_nr';
  tpacket_req3: 'tp_block_size' | 'tp_block_nr' | 'tp_frame_size' | 'tp_frame_nr' | 'tp_retire_blk_tov' | 'tp_sizeof_priv' | 'tp_feature_req_word';
  tpacket_stats: 'tp_packets' | 'tp_drops';
  tpacket_stats_v3: 'tp_packets' | 'tp_drops' | 'tp_freeze_q_cnt';
  tpacket_rollover_stats: 'tp_all' | 'tp_huge' | 'tp_failed';
  fanout_args: 'id' | 'type_flags' | 'max_num_members';
  sockaddr_pn: 'spn_family' | 'spn_obj' | 'spn_dev' | 'spn_resource';
  pollfd: 'fd' | 'events' | 'revents';
  sockaddr_pppox: 'sa_family' | 'sa_protocol' | 'sa_addr.pppoe.sid' | 'sa_addr.pppoe.remote' | 'sa_addr.pppoe.dev' | 'sa_addr.pptp.call_id' | 'sa_addr.pptp.sin_addr';
  sockaddr_pppol2tp: 'sa_family' | 'sa_protocol' | 'pppol2tp.pid' | 'pppol2tp.fd' | 'pppol2tp.addr' | 'pppol2tp.s_tunnel' | 'pppol2tp.s_session' | 'pppol2tp.d_tunnel' | 'pppol2tp.d_session';
  sockaddr_pppol2tpin6: 'sa_family' | 'sa_protocol' | 'pppol2tp.pid' | 'pppol2tp.fd' | 'pppol2tp.s_tunnel' | 'pppol2tp.s_session' | 'pppol2tp.d_tunnel' | 'pppol2tp.d_session' | 'pppol2tp.addr';
  sockaddr_pppol2tpv3: 'sa_family' | 'sa_protocol' | 'pppol2tp.pid' | 'pppol2tp.fd' | 'pppol2tp.addr' | 'pppol2tp.s_tunnel' | 'pppol2tp.s_session' | 'pppol2tp.d_tunnel' | 'pppol2tp.d_session';
  sockaddr_pppol2tpv3in6: 'sa_family' | 'sa_protocol' | 'pppol2tp.pid' | 'pppol2tp.fd' | 'pppol2tp.s_tunnel' | 'pppol2tp.s_session' | 'pppol2tp.d_tunnel' | 'pppol2tp.d_session' | 'pppol2tp.addr';
  sockaddr_qrtr: 'sq_family' | 'sq_node' | 'sq_port';
  rds_free_mr_args: 'cookie' | 'flags';
  full_sockaddr_rose: 'srose_family' | 'srose_addr' | 'srose_call' | 'srose_ndigis' | 'srose_digis';
  sockaddr_rose: 'srose_family' | 'srose_addr' | 'srose_call' | 'srose_ndigis' | 'srose_digi';
  sockaddr_rxrpc: 'srx_family' | 'srx_service' | 'transport_type' | 'transport_len' | 'transport.sin' | 'transport.sin6';
  sctp_rtoinfo: 'srto_assoc_id' | 'srto_initial' | 'srto_max' | 'srto_min';
  sctp_assocparams: 'sasoc_assoc_id' | 'sasoc_asocmaxrxt' | 'sasoc_number_peer_destinations' | 'sasoc_peer_rwnd' | 'sasoc_local_rwnd' | 'sasoc_cookie_life';
  sctp_setpeerprim: 'sspp_assoc_id' | 'sspp_addr';
  sctp_prim: 'ssp_assoc_id' | 'ssp_addr';
  sctp_setadaptation: 'ssb_adaptation_ind';
  sctp_paddrparams: 'spp_assoc_id' | 'spp_address' | 'spp_hbinterval' | 'spp_pathmaxrxt' | 'spp_pathmtu' | 'spp_sackdelay' | 'spp_flags' | 'spp_ipv6_flowlabel' | 'spp_dscp';
  sctp_event_subscribe: 'sctp_data_io_event' | 'sctp_association_event' | 'sctp_address_event' | 'sctp_send_failure_event' | 'sctp_peer_error_event' | 'sctp_shutdown_event' | 'sctp_partial_delivery_event' | 'sctp_adaptation_layer_event' | 'sctp_authentication_event' | 'sctp_sender_dry_event' | 'sctp_stream_reset_event' | 'sctp_assoc_reset_event' | 'sctp_stream_change_event' | 'sctp_send_failure_event_event';
  sctp_assoc_value: 'assoc_id' | 'assoc_value';
  sctp_paddrinfo: 'spinfo_assoc_id' | 'spinfo_address' | 'spinfo_state' | 'spinfo_cwnd' | 'spinfo_srtt' | 'spinfo_rto' | 'spinfo_mtu';
  sctp_status: 'sstat_assoc_id' | 'sstat_state' | 'sstat_rwnd' | 'sstat_unackdata' | 'sstat_penddata' | 'sstat_instrms' | 'sstat_outstrms' | 'sstat_fragmentation_point' | 'sstat_primary';
  sctp_sack_info: 'sack_assoc_id' | 'sack_delay' | 'sack_freq';
  sctp_authchunk: 'sauth_chunk';
  sctp_authkeyid: 'scact_assoc_id' | 'scact_keynumber';
  sctp_paddrthlds: 'spt_assoc_id' | 'spt_address' | 'spt_pathmaxrxt' | 'spt_pathpfthld';
  sctp_paddrthlds_v2: 'spt_assoc_id' | 'spt_address' | 'spt_pathmaxrxt' | 'spt_pathpfthld' | 'spt_pathcpthld';
  sctp_assoc_stats: 'sas_assoc_id' | 'sas_obs_rto_ipaddr' | 'sas_maxrto' | 'sas_isacks' | 'sas_osacks' | 'sas_opackets' | 'sas_ipackets' | 'sas_rtxchunks' | 'sas_outofseqtsns' | 'sas_idupchunks' | 'sas_gapcnt' | 'sas_ouodchunks' | 'sas_iuodchunks' | 'sas_oodchunks' | 'sas_iodchunks' | 'sas_octrlchunks' | 'sas_ictrlchunks';
  sctp_default_prinfo: 'pr_assoc_id' | 'pr_value' | 'pr_policy';
  sctp_prstatus: 'sprstat_assoc_id' | 'sprstat_sid' | 'sprstat_policy' | 'sprstat_abandoned_unsent' | 'sprstat_abandoned_sent';
  sctp_add_streams: 'sas_assoc_id' | 'sas_instrms' | 'sas_outstrms';
  sctp_stream_value: 'assoc_id' | 'stream_id' | 'stream_value';
  sctp_event: 'se_assoc_id' | 'se_type' | 'se_on';
  sctp_udpencaps: 'sue_assoc_id' | 'sue_address' | 'sue_port';
  sctp_probeinterval: 'spi_assoc_id' | 'spi_address' | 'spi_interval';
  linger: 'l_onoff' | 'l_linger';
  timeval: 'tv_sec' | 'tv_usec';
  dmabuf_token: 'token_start' | 'token_count';
  tcp_info: 'tcpi_state' | 'tcpi_ca_state' | 'tcpi_retransmits' | 'tcpi_probes' | 'tcpi_backoff' | 'tcpi_options' | 'tcpi_rto' | 'tcpi_ato' | 'tcpi_snd_mss' | 'tcpi_rcv_mss' | 'tcpi_unacked' | 'tcpi_sacked' | 'tcpi_lost' | 'tcpi_retrans' | 'tcpi_fackets' | 'tcpi_last_data_sent' | 'tcpi_last_ack_sent' | 'tcpi_last_data_recv' | 'tcpi_last_ack_recv' | 'tcpi_pmtu' | 'tcpi_rcv_ssthresh' | 'tcpi_rtt' | 'tcpi_rttvar' | 'tcpi_snd_ssthresh' | 'tcpi_snd_cwnd' | 'tcpi_advmss' | 'tcpi_reordering' | 'tcpi_rcv_rtt' | 'tcpi_rcv_space' | 'tcpi_total_retrans' | 'tcpi_pacing_rate' | 'tcpi_max_pacing_rate' | 'tcpi_bytes_acked' | 'tcpi_bytes_received' | 'tcpi_segs_out' | 'tcpi_segs_in' | 'tcpi_notsent_bytes' | 'tcpi_min_rtt' | 'tcpi_data_segs_in' | 'tcpi_data_segs_out' | 'tcpi_delivery_rate' | 'tcpi_busy_time' | 'tcpi_rwnd_limited' | 'tcpi_sndbuf_limited' | 'tcpi_delivered' | 'tcpi_delivered_ce' | 'tcpi_bytes_sent' | 'tcpi_bytes_retrans' | 'tcpi_dsack_dups' | 'tcpi_reord_seen' | 'tcpi_rcv_ooopack' | 'tcpi_snd_wnd' | 'tcpi_rcv_wnd' | 'tcpi_rehash' | 'tcpi_total_rto' | 'tcpi_total_rto_recoveries' | 'tcpi_total_rto_time' | 'tcpi_received_ce' | 'tcpi_delivered_e1_bytes' | 'tcpi_delivered_e0_bytes' | 'tcpi_delivered_ce_bytes' | 'tcpi_received_e1_bytes' | 'tcpi_received_e0_bytes' | 'tcpi_received_ce_bytes' | 'tcpi_accecn_fail_mode' | 'tcpi_accecn_opt_seen';
  tcp_repair_opt: 'opt_code' | 'opt_val';
  tcp_repair_window: 'snd_wl1' | 'snd_wnd' | 'max_window' | 'rcv_wnd' | 'rcv_wup';
  tcp_md5sig: 'tcpm_addr' | 'tcpm_flags' | 'tcpm_prefixlen' | 'tcpm_keylen' | 'tcpm_ifindex' | 'tcpm_key';
  tcp_zerocopy_receive: 'address' | 'length' | 'recv_skip_hint' | 'inq' | 'err' | 'copybuf_address' | 'copybuf_len' | 'flags' | 'msg_control' | 'msg_controllen' | 'msg_flags' | 'reserved';
  tcpvegas_info: 'tcpv_enabled' | 'tcpv_rttcnt' | 'tcpv_rtt' | 'tcpv_minrtt';
  tcp_dctcp_info: 'dctcp_enabled' | 'dctcp_ce_state' | 'dctcp_alpha' | 'dctcp_ab_ecn' | 'dctcp_ab_tot';
  tcp_bbr_info: 'bbr_bw_lo' | 'bbr_bw_hi' | 'bbr_min_rtt' | 'bbr_pacing_gain' | 'bbr_cwnd_gain';
  so_timestamping: 'flags' | 'bind_phc';
  sock_txtime: 'clockid' | 'flags';
  sockaddr_tipc: 'family' | 'addrtype' | 'scope' | 'addr.nameseq.type' | 'addr.nameseq.lower' | 'addr.nameseq.upper' | 'addr.name.name.type' | 'addr.name.name.instance' | 'addr.name.domain' | 'addr.id.ref' | 'addr.id.node';
  tipc_group_req: 'type' | 'instance' | 'scope' | 'flags';
  tls12_crypto_info_aes_gcm_128: 'info.version' | 'info.cipher_type' | 'iv' | 'key' | 'salt' | 'rec_seq';
  tls12_crypto_info_aes_gcm_256: 'info.version' | 'info.cipher_type' | 'iv' | 'key' | 'salt' | 'rec_seq';
  tls12_crypto_info_aes_ccm_128: 'info.version' | 'info.cipher_type' | 'iv' | 'key' | 'salt' | 'rec_seq';
  tls12_crypto_info_chacha20_poly1305: 'info.version' | 'info.cipher_type' | 'iv' | 'key' | 'rec_seq';
  tls12_crypto_info_sm4_gcm: 'info.version' | 'info.cipher_type' | 'iv' | 'key' | 'salt' | 'rec_seq';
  tls12_crypto_info_sm4_ccm: 'info.version' | 'info.cipher_type' | 'iv' | 'key' | 'salt' | 'rec_seq';
  tls12_crypto_info_aria_gcm_128: 'info.version' | 'info.cipher_type' | 'iv' | 'key' | 'salt' | 'rec_seq';
  tls12_crypto_info_aria_gcm_256: 'info.version' | 'info.cipher_type' | 'iv' | 'key' | 'salt' | 'rec_seq';
  sockaddr_l2tpip: 'l2tp_family' | 'l2tp_addr' | 'l2tp_conn_id';
  sockaddr_l2tpip6: 'l2tp_family' | 'l2tp_flowinfo' | 'l2tp_addr' | 'l2tp_scope_id' | 'l2tp_conn_id';
  sockaddr_x25: 'sx25_family' | 'sx25_addr';
  sockaddr_xdp: 'sxdp_family' | 'sxdp_flags' | 'sxdp_ifindex' | 'sxdp_queue_id' | 'sxdp_shared_umem_fd';
  xdp_ring_offset: 'producer' | 'consumer' | 'desc' | 'flags';
  xdp_mmap_offsets: 'rx' | 'tx' | 'fr' | 'cr';
  xdp_umem_reg: 'addr' | 'len' | 'chunk_size' | 'headroom' | 'flags';
  xdp_statistics: 'rx_dropped' | 'rx_invalid_descs' | 'tx_invalid_descs' | 'rx_ring_full' | 'rx_fill_ring_empty_descs' | 'tx_ring_empty_descs';
  xdp_options: 'flags';
}

/** Name, size, and where each field lies. */
export const structs = `
sockaddr_in 16 sin_family=0 sin_port=2 sin_addr=4 sin_zero=8
sockaddr_in6 28 sin6_family=0 sin6_port=2 sin6_flowinfo=4 sin6_addr=8 sin6_scope_id=24
sockaddr_un 110 sun_family=0 sun_path=2
sockaddr_ll 20 sll_family=0 sll_protocol=2 sll_ifindex=4 sll_hatype=8 sll_pkttype=10 sll_halen=11 sll_addr=12
sockaddr_nl 12 nl_family=0 nl_pad=2 nl_pid=4 nl_groups=8
sockaddr_vm 16 svm_family=0 svm_reserved1=2 svm_port=4 svm_cid=8 svm_flags=12 svm_zero=13
sockaddr_alg 88 salg_family=0 salg_type=2 salg_feat=16 salg_mask=20 salg_name=24
sockaddr_at 16 sat_family=0 sat_port=2 sat_addr.s_net=4 sat_addr.s_node=6
sockaddr_atmpvc 12 sap_family=0 sap_addr.itf=4 sap_addr.vpi=6 sap_addr.vci=8
sockaddr_atmsvc 44 sas_family=0 sas_addr.prv=4 sas_addr.pub=24 sas_addr.lij_type=37 sas_addr.lij_id=40
full_sockaddr_ax25 72 fsa_ax25.sax25_family=0 fsa_ax25.sax25_call=2 fsa_ax25.sax25_ndigis=12 fsa_digipeater=16
sockaddr_ax25 16 sax25_family=0 sax25_call=2 sax25_ndigis=12
bt_security 2 level=0 key_size=1
bt_power 1 force_active=0
bt_voice 2 setting=0
sockaddr_l2 14 l2_family=0 l2_psm=2 l2_bdaddr=4 l2_cid=10 l2_bdaddr_type=12
sockaddr_hci 6 hci_family=0 hci_dev=2 hci_channel=4
sockaddr_rc 10 rc_family=0 rc_bdaddr=2 rc_channel=8
sockaddr_sco 8 sco_family=0 sco_bdaddr=2
sockaddr_caif 24 family=0 u.rfm.connection_id=4 u.rfm.volume=8 u.dbg.type=4 u.dbg.service=5 u.util.service=4 u.at.type=4 u.dgm.connection_id=4
sockaddr_can 24 can_family=0 can_ifindex=4 can_addr.tp.rx_id=8 can_addr.tp.tx_id=12 can_addr.j1939.name=8 can_addr.j1939.pgn=16 can_addr.j1939.addr=20
can_filter 8 can_id=0 can_mask=4
can_isotp_options 12 flags=0 frame_txtime=4 ext_address=8 txpad_content=9 rxpad_content=10 rx_ext_address=11
can_isotp_fc_options 3 bs=0 stmin=1 wftmax=2
can_isotp_ll_options 3 mtu=0 tx_dl=1 tx_flags=2
can_raw_vcid_options 4 flags=0 tx_vcid=1 rx_vcid=2 rx_vcid_mask=3
j1939_filter 32 name=0 name_mask=8 pgn=16 pgn_mask=20 addr=24 addr_mask=25
itimerspec 32 it_interval.tv_sec=0 it_interval.tv_nsec=8 it_value.tv_sec=16 it_value.tv_nsec=24
sock_filter 8 code=0 jt=2 jf=3 k=4
sockaddr 16 sa_family=0 sa_data=2
sockaddr_storage 128 ss_family=0
in_addr 4 s_addr=0
in6_addr 16 s6_addr=0
msghdr 56 msg_name=0 msg_namelen=8 msg_iov=16 msg_iovlen=24 msg_control=32 msg_controllen=40 msg_flags=48
mmsghdr 64 msg_hdr=0 msg_len=56
iovec 16 iov_base=0 iov_len=8
addrinfo 48 ai_flags=0 ai_family=4 ai_socktype=8 ai_protocol=12 ai_addrlen=16 ai_addr=24 ai_canonname=32 ai_next=40
timespec 16 tv_sec=0 tv_nsec=8
ether_header 14 ether_dhost=0 ether_shost=6 ether_type=12
ethhdr 14 h_dest=0 h_source=6 h_proto=12
arphdr 8 ar_hrd=0 ar_pro=2 ar_hln=4 ar_pln=5 ar_op=6
ether_arp 28 arp_hrd=0 arp_pro=2 arp_hln=4 arp_pln=5 arp_op=6 arp_sha=8 arp_spa=14 arp_tha=18 arp_tpa=24
iphdr 20 tos=1 tot_len=2 id=4 frag_off=6 ttl=8 protocol=9 check=10 saddr=12 daddr=16
ip 20 ip_tos=1 ip_len=2 ip_id=4 ip_off=6 ip_ttl=8 ip_p=9 ip_sum=10 ip_src=12 ip_dst=16
ip6_hdr 40 ip6_flow=0 ip6_plen=4 ip6_nxt=6 ip6_hlim=7 ip6_src=8 ip6_dst=24
icmphdr 8 type=0 code=1 checksum=2 un.echo.id=4 un.echo.sequence=6 un.gateway=4 un.frag.mtu=6
icmp 28 icmp_type=0 icmp_code=1 icmp_cksum=2 icmp_id=4 icmp_seq=6 icmp_gwaddr=4 icmp_nextmtu=6 icmp_data=8
icmp6_hdr 8 icmp6_type=0 icmp6_code=1 icmp6_cksum=2 icmp6_id=4 icmp6_seq=6
udphdr 8 source=0 dest=2 len=4 check=6 uh_sport=0 uh_dport=2 uh_ulen=4 uh_sum=6
tcphdr 20 source=0 dest=2 seq=4 ack_seq=8 window=14 check=16 urg_ptr=18 th_sport=0 th_dport=2 th_seq=4 th_ack=8 th_flags=13 th_win=14 th_sum=16 th_urp=18
nlmsghdr 16 nlmsg_len=0 nlmsg_type=4 nlmsg_flags=6 nlmsg_seq=8 nlmsg_pid=12
nlmsgerr 20 error=0 msg=4
nlattr 4 nla_len=0 nla_type=2
rtattr 4 rta_len=0 rta_type=2
ifinfomsg 16 ifi_family=0 ifi_type=2 ifi_index=4 ifi_flags=8 ifi_change=12
rtmsg 12 rtm_family=0 rtm_dst_len=1 rtm_src_len=2 rtm_tos=3 rtm_table=4 rtm_protocol=5 rtm_scope=6 rtm_type=7 rtm_flags=8
ifaddrmsg 8 ifa_family=0 ifa_prefixlen=1 ifa_flags=2 ifa_scope=3 ifa_index=4
icmp_filter 4 data=0
sockaddr_ieee802154 20 family=0 addr.addr_type=4 addr.pan_id=8 addr.short_addr=10 addr.hwaddr=10
ifmap 24 mem_start=0 mem_end=8 base_addr=16 irq=18 dma=19 port=20
ifreq 40 ifr_name=0 ifr_addr=16 ifr_dstaddr=16 ifr_broadaddr=16 ifr_netmask=16 ifr_hwaddr=16 ifr_flags=16 ifr_ifindex=16 ifr_metric=16 ifr_mtu=16 ifr_map=16 ifr_slave=16 ifr_newname=16 ifr_data=16 ifr_qlen=16
ifconf 16 ifc_len=0 ifc_buf=8
arpreq 68 arp_pa=0 arp_ha=16 arp_flags=32 arp_netmask=36 arp_dev=52
rtentry 120 rt_dst=8 rt_gateway=24 rt_genmask=40 rt_flags=56 rt_metric=80 rt_dev=88 rt_mtu=96 rt_window=104 rt_irtt=112
ethtool_value 8 cmd=0 data=4
ethtool_drvinfo 196 cmd=0 driver=4 version=36 fw_version=68 bus_info=100 erom_version=132 n_priv_flags=176 n_stats=180 testinfo_len=184 eedump_len=188 regdump_len=192
ethtool_cmd 44 cmd=0 supported=4 advertising=8 speed=12 duplex=14 port=15 phy_address=16 transceiver=17 autoneg=18 speed_hi=28
iwreq 32 ifr_name=0 u.data.pointer=16 u.data.length=24 u.data.flags=26
sock_fprog 16 len=0 filter=8
flock 32 l_type=0 l_whence=2 l_start=8 l_len=16 l_pid=24
f_owner_ex 8 type=0 pid=4
in6_ifreq 24 ifr6_addr=0 ifr6_prefixlen=16 ifr6_ifindex=20
ip_mreq 8 imr_multiaddr=0 imr_interface=4
ip_mreqn 12 imr_multiaddr=0 imr_address=4 imr_ifindex=8
ip_mreq_source 12 imr_multiaddr=0 imr_interface=4 imr_sourceaddr=8
ipv6_mreq 20 ipv6mr_multiaddr=0 ipv6mr_interface=16
group_req 136 gr_interface=0 gr_group=8
group_source_req 264 gsr_interface=0 gsr_group=8 gsr_source=136
in6_flowlabel_req 32 flr_dst=0 flr_label=16 flr_action=20 flr_share=21 flr_flags=22 flr_expires=24 flr_linger=26 __flr_pad=28
sockaddr_ipx 16 sipx_family=0 sipx_port=2 sipx_network=4 sipx_node=8 sipx_type=14
sockaddr_iucv 32 siucv_family=0 siucv_user_id=16 siucv_name=24
sockaddr_llc 16 sllc_family=0 sllc_arphrd=2 sllc_test=4 sllc_xid=5 sllc_ua=6 sllc_sap=7 sllc_mac=8
sockaddr_mctp_ext 52 smctp_base.smctp_family=0 smctp_base.smctp_network=4 smctp_base.smctp_addr.s_addr=8 smctp_base.smctp_type=9 smctp_base.smctp_tag=10 smctp_ifindex=12 smctp_halen=16 smctp_haddr=20
sockaddr_mctp 12 smctp_family=0 smctp_network=4 smctp_addr.s_addr=8 smctp_type=9 smctp_tag=10
cmsghdr 16 cmsg_len=0 cmsg_level=8 cmsg_type=12
ucred 12 pid=0 uid=4 gid=8
in_pktinfo 12 ipi_ifindex=0 ipi_spec_dst=4 ipi_addr=8
in6_pktinfo 20 ipi6_addr=0 ipi6_ifindex=16
ip6_mtuinfo 32 ip6m_addr=0 ip6m_mtu=28
sock_extended_err 16 ee_errno=0 ee_origin=4 ee_type=5 ee_code=6 ee_info=8 ee_data=12
sock_ee_data_rfc4884 4 len=0 flags=2
scm_ts_pktinfo 16 if_index=0 pkt_length=4
tpacket_auxdata 20 tp_status=0 tp_len=4 tp_snaplen=8 tp_mac=12 tp_net=14 tp_vlan_tci=16 tp_vlan_tpid=18
llc_pktinfo 12 lpi_ifindex=0 lpi_sap=4 lpi_mac=5
sctp_initmsg 8 sinit_num_ostreams=0 sinit_max_instreams=2 sinit_max_attempts=4 sinit_max_init_timeo=6
sctp_sndrcvinfo 32 sinfo_stream=0 sinfo_ssn=2 sinfo_flags=4 sinfo_ppid=8 sinfo_context=12 sinfo_timetolive=16 sinfo_tsn=20 sinfo_cumtsn=24 sinfo_assoc_id=28
sctp_sndinfo 16 snd_sid=0 snd_flags=2 snd_ppid=4 snd_context=8 snd_assoc_id=12
sctp_rcvinfo 28 rcv_sid=0 rcv_ssn=2 rcv_flags=4 rcv_ppid=8 rcv_tsn=12 rcv_cumtsn=16 rcv_context=20 rcv_assoc_id=24
sctp_nxtinfo 16 nxt_sid=0 nxt_flags=2 nxt_ppid=4 nxt_length=8 nxt_assoc_id=12
sctp_prinfo 8 pr_policy=0 pr_value=4
sctp_authinfo 2 auth_keynumber=0
tipc_service_range 12 type=0 lower=4 upper=8
rds_rdma_notify 16 user_token=0 status=8
rds_cmsg_rx_trace 32 rx_traces=0 rx_trace_pos=1 rx_trace=8
rds_zcopy_cookies 36 num=0 cookies=4
mptcp_info 48 mptcpi_subflows=0 mptcpi_add_addr_signal=1 mptcpi_add_addr_accepted=2 mptcpi_subflows_max=3 mptcpi_add_addr_signal_max=4 mptcpi_add_addr_accepted_max=5 mptcpi_flags=8 mptcpi_token=12 mptcpi_write_seq=16 mptcpi_snd_una=24 mptcpi_rcv_nxt=32 mptcpi_local_addr_used=40 mptcpi_local_addr_max=41 mptcpi_csum_enabled=42 mptcpi_retransmits=44 mptcpi_bytes_retrans=48 mptcpi_bytes_sent=56 mptcpi_bytes_received=64 mptcpi_bytes_acked=72 mptcpi_subflows_total=80 mptcpi_last_data_sent=84 mptcpi_last_data_recv=88 mptcpi_last_ack_recv=92
mptcp_subflow_addrs 256 ss_local=0 ss_remote=128
sockaddr_nfc_llcp 96 sa_family=0 dev_idx=4 target_idx=8 nfc_protocol=12 dsap=16 ssap=17 service_name=18 service_name_len=88
sockaddr_nfc 16 sa_family=0 dev_idx=4 target_idx=8 nfc_protocol=12
tpacket_hdr 32 tp_status=0 tp_len=8 tp_snaplen=12 tp_mac=16 tp_net=18 tp_sec=20 tp_usec=24
tpacket2_hdr 32 tp_status=0 tp_len=4 tp_snaplen=8 tp_mac=12 tp_net=14 tp_sec=16 tp_nsec=20 tp_vlan_tci=24 tp_vlan_tpid=26
tpacket_block_desc 48 version=0 offset_to_priv=4 hdr.bh1.block_status=8 hdr.bh1.num_pkts=12 hdr.bh1.offset_to_first_pkt=16 hdr.bh1.blk_len=20 hdr.bh1.seq_num=24 hdr.bh1.ts_first_pkt.ts_sec=32 hdr.bh1.ts_first_pkt.ts_nsec=36 hdr.bh1.ts_last_pkt.ts_sec=40 hdr.bh1.ts_last_pkt.ts_nsec=44
tpacket3_hdr 48 tp_next_offset=0 tp_sec=4 tp_nsec=8 tp_snaplen=12 tp_len=16 tp_status=20 tp_mac=24 tp_net=26 hv1.tp_rxhash=28 hv1.tp_vlan_tci=32 hv1.tp_vlan_tpid=36
packet_mreq 16 mr_ifindex=0 mr_type=4 mr_alen=6 mr_address=8
tpacket_req 16 tp_block_size=0 tp_block_nr=4 tp_frame_size=8 tp_frame_nr=12
tpacket_req3 28 tp_block_size=0 tp_block_nr=4 tp_frame_size=8 tp_frame_nr=12 tp_retire_blk_tov=16 tp_sizeof_priv=20 tp_feature_req_word=24
tpacket_stats 8 tp_packets=0 tp_drops=4
tpacket_stats_v3 12 tp_packets=0 tp_drops=4 tp_freeze_q_cnt=8
tpacket_rollover_stats 24 tp_all=0 tp_huge=8 tp_failed=16
fanout_args 8 id=0 type_flags=2 max_num_members=4
sockaddr_pn 16 spn_family=0 spn_obj=2 spn_dev=3 spn_resource=4
pollfd 8 fd=0 events=4 revents=6
sockaddr_pppox 30 sa_family=0 sa_protocol=2 sa_addr.pppoe.sid=6 sa_addr.pppoe.remote=8 sa_addr.pppoe.dev=14 sa_addr.pptp.call_id=6 sa_addr.pptp.sin_addr=10
sockaddr_pppol2tp 38 sa_family=0 sa_protocol=2 pppol2tp.pid=6 pppol2tp.fd=10 pppol2tp.addr=14 pppol2tp.s_tunnel=30 pppol2tp.s_session=32 pppol2tp.d_tunnel=34 pppol2tp.d_session=36
sockaddr_pppol2tpin6 50 sa_family=0 sa_protocol=2 pppol2tp.pid=6 pppol2tp.fd=10 pppol2tp.s_tunnel=14 pppol2tp.s_session=16 pppol2tp.d_tunnel=18 pppol2tp.d_session=20 pppol2tp.addr=22
sockaddr_pppol2tpv3 46 sa_family=0 sa_protocol=2 pppol2tp.pid=6 pppol2tp.fd=10 pppol2tp.addr=14 pppol2tp.s_tunnel=30 pppol2tp.s_session=34 pppol2tp.d_tunnel=38 pppol2tp.d_session=42
sockaddr_pppol2tpv3in6 58 sa_family=0 sa_protocol=2 pppol2tp.pid=6 pppol2tp.fd=10 pppol2tp.s_tunnel=14 pppol2tp.s_session=18 pppol2tp.d_tunnel=22 pppol2tp.d_session=26 pppol2tp.addr=30
sockaddr_qrtr 12 sq_family=0 sq_node=4 sq_port=8
rds_free_mr_args 16 cookie=0 flags=8
full_sockaddr_rose 64 srose_family=0 srose_addr=2 srose_call=7 srose_ndigis=16 srose_digis=20
sockaddr_rose 28 srose_family=0 srose_addr=2 srose_call=7 srose_ndigis=16 srose_digi=20
sockaddr_rxrpc 36 srx_family=0 srx_service=2 transport_type=4 transport_len=6 transport.sin=8 transport.sin6=8
sctp_rtoinfo 16 srto_assoc_id=0 srto_initial=4 srto_max=8 srto_min=12
sctp_assocparams 20 sasoc_assoc_id=0 sasoc_asocmaxrxt=4 sasoc_number_peer_destinations=6 sasoc_peer_rwnd=8 sasoc_local_rwnd=12 sasoc_cookie_life=16
sctp_setpeerprim 132 sspp_assoc_id=0 sspp_addr=4
sctp_prim 132 ssp_assoc_id=0 ssp_addr=4
sctp_setadaptation 4 ssb_adaptation_ind=0
sctp_paddrparams 156 spp_assoc_id=0 spp_address=4 spp_hbinterval=132 spp_pathmaxrxt=136 spp_pathmtu=138 spp_sackdelay=142 spp_flags=146 spp_ipv6_flowlabel=150 spp_dscp=154
sctp_event_subscribe 14 sctp_data_io_event=0 sctp_association_event=1 sctp_address_event=2 sctp_send_failure_event=3 sctp_peer_error_event=4 sctp_shutdown_event=5 sctp_partial_delivery_event=6 sctp_adaptation_layer_event=7 sctp_authentication_event=8 sctp_sender_dry_event=9 sctp_stream_reset_event=10 sctp_assoc_reset_event=11 sctp_stream_change_event=12 sctp_send_failure_event_event=13
sctp_assoc_value 8 assoc_id=0 assoc_value=4
sctp_paddrinfo 152 spinfo_assoc_id=0 spinfo_address=4 spinfo_state=132 spinfo_cwnd=136 spinfo_srtt=140 spinfo_rto=144 spinfo_mtu=148
sctp_status 176 sstat_assoc_id=0 sstat_state=4 sstat_rwnd=8 sstat_unackdata=12 sstat_penddata=14 sstat_instrms=16 sstat_outstrms=18 sstat_fragmentation_point=20 sstat_primary=24
sctp_sack_info 12 sack_assoc_id=0 sack_delay=4 sack_freq=8
sctp_authchunk 1 sauth_chunk=0
sctp_authkeyid 8 scact_assoc_id=0 scact_keynumber=4
sctp_paddrthlds 144 spt_assoc_id=0 spt_address=8 spt_pathmaxrxt=136 spt_pathpfthld=138
sctp_paddrthlds_v2 144 spt_assoc_id=0 spt_address=8 spt_pathmaxrxt=136 spt_pathpfthld=138 spt_pathcpthld=140
sctp_assoc_stats 256 sas_assoc_id=0 sas_obs_rto_ipaddr=8 sas_maxrto=136 sas_isacks=144 sas_osacks=152 sas_opackets=160 sas_ipackets=168 sas_rtxchunks=176 sas_outofseqtsns=184 sas_idupchunks=192 sas_gapcnt=200 sas_ouodchunks=208 sas_iuodchunks=216 sas_oodchunks=224 sas_iodchunks=232 sas_octrlchunks=240 sas_ictrlchunks=248
sctp_default_prinfo 12 pr_assoc_id=0 pr_value=4 pr_policy=8
sctp_prstatus 24 sprstat_assoc_id=0 sprstat_sid=4 sprstat_policy=6 sprstat_abandoned_unsent=8 sprstat_abandoned_sent=16
sctp_add_streams 8 sas_assoc_id=0 sas_instrms=4 sas_outstrms=6
sctp_stream_value 8 assoc_id=0 stream_id=4 stream_value=6
sctp_event 8 se_assoc_id=0 se_type=4 se_on=6
sctp_udpencaps 144 sue_assoc_id=0 sue_address=8 sue_port=136
sctp_probeinterval 144 spi_assoc_id=0 spi_address=8 spi_interval=136
linger 8 l_onoff=0 l_linger=4
timeval 16 tv_sec=0 tv_usec=8
dmabuf_token 8 token_start=0 token_count=4
tcp_info 232 tcpi_state=0 tcpi_ca_state=1 tcpi_retransmits=2 tcpi_probes=3 tcpi_backoff=4 tcpi_options=5 tcpi_rto=8 tcpi_ato=12 tcpi_snd_mss=16 tcpi_rcv_mss=20 tcpi_unacked=24 tcpi_sacked=28 tcpi_lost=32 tcpi_retrans=36 tcpi_fackets=40 tcpi_last_data_sent=44 tcpi_last_ack_sent=48 tcpi_last_data_recv=52 tcpi_last_ack_recv=56 tcpi_pmtu=60 tcpi_rcv_ssthresh=64 tcpi_rtt=68 tcpi_rttvar=72 tcpi_snd_ssthresh=76 tcpi_snd_cwnd=80 tcpi_advmss=84 tcpi_reordering=88 tcpi_rcv_rtt=92 tcpi_rcv_space=96 tcpi_total_retrans=100 tcpi_pacing_rate=104 tcpi_max_pacing_rate=112 tcpi_bytes_acked=120 tcpi_bytes_received=128 tcpi_segs_out=136 tcpi_segs_in=140 tcpi_notsent_bytes=144 tcpi_min_rtt=148 tcpi_data_segs_in=152 tcpi_data_segs_out=156 tcpi_delivery_rate=160 tcpi_busy_time=168 tcpi_rwnd_limited=176 tcpi_sndbuf_limited=184 tcpi_delivered=192 tcpi_delivered_ce=196 tcpi_bytes_sent=200 tcpi_bytes_retrans=208 tcpi_dsack_dups=216 tcpi_reord_seen=220 tcpi_rcv_ooopack=224 tcpi_snd_wnd=228 tcpi_rcv_wnd=232 tcpi_rehash=236 tcpi_total_rto=240 tcpi_total_rto_recoveries=242 tcpi_total_rto_time=244 tcpi_received_ce=248 tcpi_delivered_e1_bytes=252 tcpi_delivered_e0_bytes=256 tcpi_delivered_ce_bytes=260 tcpi_received_e1_bytes=264 tcpi_received_e0_bytes=268 tcpi_received_ce_bytes=272 tcpi_accecn_fail_mode=276 tcpi_accecn_opt_seen=278
tcp_repair_opt 8 opt_code=0 opt_val=4
tcp_repair_window 20 snd_wl1=0 snd_wnd=4 max_window=8 rcv_wnd=12 rcv_wup=16
tcp_md5sig 216 tcpm_addr=0 tcpm_flags=128 tcpm_prefixlen=129 tcpm_keylen=130 tcpm_ifindex=132 tcpm_key=136
tcp_zerocopy_receive 64 address=0 length=8 recv_skip_hint=12 inq=16 err=20 copybuf_address=24 copybuf_len=32 flags=36 msg_control=40 msg_controllen=48 msg_flags=56 reserved=60
tcpvegas_info 16 tcpv_enabled=0 tcpv_rttcnt=4 tcpv_rtt=8 tcpv_minrtt=12
tcp_dctcp_info 16 dctcp_enabled=0 dctcp_ce_state=2 dctcp_alpha=4 dctcp_ab_ecn=8 dctcp_ab_tot=12
tcp_bbr_info 20 bbr_bw_lo=0 bbr_bw_hi=4 bbr_min_rtt=8 bbr_pacing_gain=12 bbr_cwnd_gain=16
so_timestamping 8 flags=0 bind_phc=4
sock_txtime 8 clockid=0 flags=4
sockaddr_tipc 16 family=0 addrtype=2 scope=3 addr.nameseq.type=4 addr.nameseq.lower=8 addr.nameseq.upper=12 addr.name.name.type=4 addr.name.name.instance=8 addr.name.domain=12 addr.id.ref=4 addr.id.node=8
tipc_group_req 16 type=0 instance=4 scope=8 flags=12
tls12_crypto_info_aes_gcm_128 40 info.version=0 info.cipher_type=2 iv=4 key=12 salt=28 rec_seq=32
tls12_crypto_info_aes_gcm_256 56 info.version=0 info.cipher_type=2 iv=4 key=12 salt=44 rec_seq=48
tls12_crypto_info_aes_ccm_128 40 info.version=0 info.cipher_type=2 iv=4 key=12 salt=28 rec_seq=32
tls12_crypto_info_chacha20_poly1305 56 info.version=0 info.cipher_type=2 iv=4 key=16 rec_seq=48
tls12_crypto_info_sm4_gcm 40 info.version=0 info.cipher_type=2 iv=4 key=12 salt=28 rec_seq=32
tls12_crypto_info_sm4_ccm 40 info.version=0 info.cipher_type=2 iv=4 key=12 salt=28 rec_seq=32
tls12_crypto_info_aria_gcm_128 40 info.version=0 info.cipher_type=2 iv=4 key=12 salt=28 rec_seq=32
tls12_crypto_info_aria_gcm_256 56 info.version=0 info.cipher_type=2 iv=4 key=12 salt=44 rec_seq=48
sockaddr_l2tpip 16 l2tp_family=0 l2tp_addr=4 l2tp_conn_id=8
sockaddr_l2tpip6 32 l2tp_family=0 l2tp_flowinfo=4 l2tp_addr=8 l2tp_scope_id=24 l2tp_conn_id=28
sockaddr_x25 18 sx25_family=0 sx25_addr=2
sockaddr_xdp 16 sxdp_family=0 sxdp_flags=2 sxdp_ifindex=4 sxdp_queue_id=8 sxdp_shared_umem_fd=12
xdp_ring_offset 32 producer=0 consumer=8 desc=16 flags=24
xdp_mmap_offsets 128 rx=0 tx=32 fr=64 cr=96
xdp_umem_reg 32 addr=0 len=8 chunk_size=16 headroom=20 flags=24
xdp_statistics 48 rx_dropped=0 rx_invalid_descs=8 tx_invalid_descs=16 rx_ring_full=24 rx_fill_ring_empty_descs=32 tx_ring_empty_descs=40
xdp_options 4 flags=0
`;
