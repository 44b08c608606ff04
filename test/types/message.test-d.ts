/** What must and what must not compile: messages and their ancillary data. */
import {
  type ControlMessage,
  type Fd,
  type InPktinfo,
  IP_PKTINFO,
  IP_RECVERR,
  RXRPC_ACK,
  recvmsg,
  SCM_RIGHTS,
  SCM_TIMESTAMPNS,
  SCTP_RCVINFO,
  type SctpRcvinfo,
  SO_TIMESTAMPING,
  SOL_IP,
  SOL_SOCKET,
  type SockExtendedErr,
  sendfile,
  sendmsg,
  splice,
} from 'bsd-sockets';
import * as raw from 'bsd-sockets/raw';
import { expectTypeOf, test } from 'vitest';

declare const message: ControlMessage;

test('comparing the type of a control message narrows its value', () => {
  if (message.type === SCM_RIGHTS) expectTypeOf(message.value).toEqualTypeOf<Fd[]>();
  if (message.type === IP_PKTINFO) expectTypeOf(message.value).toEqualTypeOf<InPktinfo>();
  if (message.type === IP_RECVERR) expectTypeOf(message.value).toEqualTypeOf<SockExtendedErr>();
  if (message.type === SCM_TIMESTAMPNS) expectTypeOf(message.value).toEqualTypeOf<bigint>();
  if (message.type === SCTP_RCVINFO) expectTypeOf(message.value).toEqualTypeOf<SctpRcvinfo>();
  if (message.type === RXRPC_ACK) expectTypeOf(message.value).toEqualTypeOf<null>();
});

test('a control message to send has the value of its type, or bytes', () => {
  sendmsg(1, { iov: ['x'], control: [{ level: SOL_SOCKET, type: SCM_RIGHTS, value: [1, 2] }] });
  sendmsg(1, { iov: ['x'], control: [{ level: SOL_SOCKET, type: SCM_RIGHTS, value: new Uint8Array(4) }] });
  sendmsg(1, { iov: ['x'], control: [{ level: SOL_SOCKET, type: SO_TIMESTAMPING, value: 2 }] });
  sendmsg(1, { iov: ['x'], control: [{ level: 99, type: 99, value: new Uint8Array(4) }] });
  // @ts-expect-error: descriptors are a list
  sendmsg(1, { iov: ['x'], control: [{ level: SOL_SOCKET, type: SCM_RIGHTS, value: 1 }] });
  // @ts-expect-error: the level is another
  sendmsg(1, { iov: ['x'], control: [{ level: SOL_IP, type: SCM_RIGHTS, value: [1] }] });
  // @ts-expect-error: the interface is missing
  sendmsg(1, { iov: ['x'], control: [{ level: SOL_IP, type: IP_PKTINFO, value: { addr: '1.2.3.4' } }] });
  // What was received can be sent on.
  sendmsg(1, { iov: ['x'], control: recvmsg(1, { iov: [new Uint8Array(1)] }).control });
});

test('parts are buffers, and strings only to send', () => {
  sendmsg(1, { iov: ['x', new Uint8Array(1), new ArrayBuffer(1), new DataView(new ArrayBuffer(1))] });
  // @ts-expect-error: a string cannot be filled
  recvmsg(1, { iov: ['x'] });
  // @ts-expect-error: one buffer is no list
  sendmsg(1, { iov: new Uint8Array(1) });
  // @ts-expect-error: the raw tier takes views
  raw.writev(1, ['x']);
});

test('offsets are numbers and bigints, and in the raw tier an array that is moved on', () => {
  sendfile(1, 2, 0, 1);
  sendfile(1, 2, 2n ** 60n, 1);
  splice(1, undefined, 2, 5n, 1);
  raw.sendfile(1, 2, new BigInt64Array(1), 1);
  // @ts-expect-error: null is the raw tier's
  sendfile(1, 2, null, 1);
  // @ts-expect-error: and a number is not
  raw.sendfile(1, 2, 0, 1);
});
