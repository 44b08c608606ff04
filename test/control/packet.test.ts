/**
 * What packet, netlink and AF_ALG sockets carry, against the kernel
 * - PACKET_AUXDATA: the lengths of a captured packet, and where its network header is
 * - NETLINK_PKTINFO: the group that a message was sent to; SCM_CREDENTIALS on netlink
 * - ALG_SET_OP and ALG_SET_IV: AES by the kernel, as Node computes it
 */
import { createCipheriv } from 'node:crypto';
import {
  AF_ALG,
  AF_NETLINK,
  AF_PACKET,
  ALG_OP_DECRYPT,
  ALG_OP_ENCRYPT,
  ALG_SET_IV,
  ALG_SET_KEY,
  ALG_SET_OP,
  accept,
  BPF_ABS,
  BPF_B,
  BPF_H,
  BPF_JEQ,
  BPF_JMP,
  BPF_K,
  BPF_LD,
  BPF_RET,
  bind,
  type ControlMessageOut,
  close,
  ETH_P_IP,
  type Fd,
  getsockname,
  IPPROTO_UDP,
  if_nametoindex,
  type Message,
  NETLINK_PKTINFO,
  NETLINK_ROUTE,
  NETLINK_USERSOCK,
  PACKET_AUXDATA,
  read,
  SCM_CREDENTIALS,
  SO_ATTACH_FILTER,
  SO_PASSCRED,
  SO_RCVTIMEO,
  SOCK_DGRAM,
  SOCK_RAW,
  SOCK_SEQPACKET,
  SOL_ALG,
  SOL_NETLINK,
  SOL_PACKET,
  SOL_SOCKET,
  type SockaddrIn,
  type SockaddrLl,
  type SockaddrNl,
  SocketError,
  type SockFilter,
  sendmsg,
  sendto,
  setsockopt,
  socket,
  TP_STATUS_USER,
  type TpacketAuxdata,
  type Ucred,
} from 'bsd-sockets';
import { describe, expect, test } from 'vitest';
import { need, testWith } from '../support/need.js';
import { own } from '../support/own.js';
import { anyPort, bound } from '../support/pairs.js';
import { enable, onlyValue, receive } from './receive.js';

/** Lets UDP to this port pass. Others' packets come by, too, and would fill the queue. */
const toPort = (port: number): SockFilter[] => [
  { code: BPF_LD | BPF_B | BPF_ABS, jt: 0, jf: 0, k: 14 + 9 },
  { code: BPF_JMP | BPF_JEQ | BPF_K, jt: 0, jf: 3, k: IPPROTO_UDP },
  { code: BPF_LD | BPF_H | BPF_ABS, jt: 0, jf: 0, k: 14 + 22 },
  { code: BPF_JMP | BPF_JEQ | BPF_K, jt: 0, jf: 1, k: port },
  { code: BPF_RET | BPF_K, jt: 0, jf: 0, k: 0xffff },
  { code: BPF_RET | BPF_K, jt: 0, jf: 0, k: 0 },
];

testWith(need.root)('PACKET_AUXDATA tells the lengths of a packet', () => {
  const [a, b] = [bound(anyPort.v4, SOCK_DGRAM), bound(anyPort.v4, SOCK_DGRAM)];
  const capture = own(socket(AF_PACKET, SOCK_RAW, 0));
  enable(capture, SOL_PACKET, PACKET_AUXDATA);
  setsockopt(capture, SOL_SOCKET, SO_ATTACH_FILTER, toPort((getsockname(b) as SockaddrIn).port));
  setsockopt(capture, SOL_SOCKET, SO_RCVTIMEO, { sec: 10, usec: 0 });
  bind(capture, { family: AF_PACKET, protocol: ETH_P_IP, ifindex: if_nametoindex('lo') } as SockaddrLl);
  sendto(a, 'captured', 0, getsockname(b));
  const { control, bytes: n } = receive(capture, 0, 40);
  const length = 14 + 20 + 8 + 'captured'.length;
  expect(n).toBe(40);
  const aux = onlyValue(control, SOL_PACKET, PACKET_AUXDATA) as TpacketAuxdata;
  expect(aux).toMatchObject({ len: length, snaplen: length, net: 14, vlanTci: 0, vlanTpid: 0 });
  expect(aux.status & TP_STATUS_USER).toBe(TP_STATUS_USER);
});

describe('netlink', () => {
  testWith(need.root)('NETLINK_PKTINFO tells the group of a message', () => {
    const GROUP = 5;
    const [sender, receiver] = [1, 2].map(() => own(socket(AF_NETLINK, SOCK_RAW, NETLINK_USERSOCK))) as [Fd, Fd];
    bind(receiver, { family: AF_NETLINK, pid: 0, groups: 1 << (GROUP - 1) } as SockaddrNl);
    enable(receiver, SOL_NETLINK, NETLINK_PKTINFO);
    enable(receiver, SOL_SOCKET, SO_PASSCRED);
    // Then it goes to pid 0 as well, and there is nobody.
    const group = { family: AF_NETLINK, pid: 0, groups: 1 << (GROUP - 1) } as SockaddrNl;
    expect(() => sendto(sender, 'x', 0, group)).toFailWith('ECONNREFUSED', 'sendto');
    // Other programs may send to the group as well.
    const senderOf = ({ control }: Message) => (onlyValue(control, SOL_SOCKET, SCM_CREDENTIALS) as Ucred).pid;
    let message = receive(receiver);
    while (senderOf(message) !== process.pid) message = receive(receiver);
    expect(onlyValue(message.control, SOL_NETLINK, NETLINK_PKTINFO)).toBe(GROUP);
  });

  test('of no group is 0', () => {
    const fd = own(socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE));
    enable(fd, SOL_NETLINK, NETLINK_PKTINFO);
    // RTM_GETLINK for everything: length, type, flags, sequence, port, and a family.
    const request = new Uint8Array(20);
    const view = new DataView(request.buffer);
    view.setUint32(0, 20, true);
    view.setUint16(4, 18, true);
    view.setUint16(6, 0x301, true);
    sendmsg(fd, { address: { family: AF_NETLINK, pid: 0, groups: 0 } as SockaddrNl, iov: [request] });
    const { control, address } = receive(fd, 0, 60_000);
    expect(address).toEqual({ family: AF_NETLINK, pid: 0, groups: 0 });
    expect(onlyValue(control, SOL_NETLINK, NETLINK_PKTINFO)).toBe(0);
  });
});

const alg = { ok: hasAlg(), reason: 'needs AF_ALG: CONFIG_CRYPTO_USER_API_SKCIPHER' };

function hasAlg(): boolean {
  try {
    close(socket(AF_ALG, SOCK_SEQPACKET));
    return true;
  } catch (error) {
    if (!(error instanceof SocketError)) throw error;
    return false;
  }
}

testWith(alg)('AF_ALG encrypts and decrypts with the vector it is sent', () => {
  const s = own(socket(AF_ALG, SOCK_SEQPACKET));
  const name = Buffer.alloc(86);
  name.write('skcipher', 0);
  name.write('cbc(aes)', 22);
  bind(s, { family: AF_ALG, data: new Uint8Array(name) } as never);
  const [key, iv, plain] = [1, 2, 3].map((byte) => new Uint8Array(16).fill(byte)) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  setsockopt(s, SOL_ALG, ALG_SET_KEY, key);
  const operation = own(accept(s).fd);
  const compute = (op: number, input: Uint8Array) => {
    const control = [
      { level: SOL_ALG, type: ALG_SET_OP, value: op },
      { level: SOL_ALG, type: ALG_SET_IV, value: iv },
    ] as ControlMessageOut[];
    sendmsg(operation, { iov: [input], control });
    const output = new Uint8Array(16);
    expect(read(operation, output)).toBe(16);
    return output;
  };
  const cipher = createCipheriv('aes-128-cbc', key, iv).setAutoPadding(false);
  const wanted = new Uint8Array(Buffer.concat([cipher.update(plain), cipher.final()]));
  expect(compute(ALG_OP_ENCRYPT, plain)).toEqual(wanted);
  expect(compute(ALG_OP_DECRYPT, wanted)).toEqual(plain);
});
