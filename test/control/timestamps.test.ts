/**
 * Timestamps, against the kernel and its clock
 * - SO_TIMESTAMP, SO_TIMESTAMPNS and their _NEW forms, SO_TIMESTAMPING: when a packet came, in nanoseconds since 1970
 * - on the error queue: when one left, was scheduled, was acknowledged, with its number (OPT_ID), without its data
 *   (OPT_TSONLY), with TCP's statistics (OPT_STATS), with where it went out (OPT_CMSG)
 * - timestamps asked for with one message, and numbered by it
 */
import {
  type ControlMessageOut,
  type Fd,
  IP_PKTINFO,
  IP_RECVERR,
  if_nametoindex,
  poll,
  recv,
  SCM_TIMESTAMP,
  SCM_TIMESTAMPING,
  SCM_TIMESTAMPING_OPT_STATS,
  SCM_TIMESTAMPNS,
  SCM_TS_OPT_ID,
  SCM_TSTAMP_ACK,
  SCM_TSTAMP_SCHED,
  SCM_TSTAMP_SND,
  type ScmTimestamping,
  SO_EE_ORIGIN_TIMESTAMPING,
  SO_TIMESTAMP,
  SO_TIMESTAMP_NEW,
  SO_TIMESTAMPING,
  SO_TIMESTAMPING_NEW,
  SO_TIMESTAMPNS,
  SO_TIMESTAMPNS_NEW,
  SOCK_STREAM,
  SOF_TIMESTAMPING_OPT_CMSG,
  SOF_TIMESTAMPING_OPT_ID,
  SOF_TIMESTAMPING_OPT_STATS,
  SOF_TIMESTAMPING_OPT_TSONLY,
  SOF_TIMESTAMPING_RX_SOFTWARE,
  SOF_TIMESTAMPING_SOFTWARE,
  SOF_TIMESTAMPING_TX_ACK,
  SOF_TIMESTAMPING_TX_SCHED,
  SOF_TIMESTAMPING_TX_SOFTWARE,
  SOL_IP,
  SOL_SOCKET,
  type SockExtendedErr,
  SocketError,
  send,
  sendmsg,
  setsockopt,
} from 'bsd-sockets';
import { describe, expect, test } from 'vitest';
import { anyPort, connectedByAccept, connectedToEachOther } from '../support/pairs.js';
import { text } from '../support/values.js';
import { enable, fromErrorQueue, onlyValue, receive } from './receive.js';

const udp = () => connectedToEachOther(anyPort.v4, anyPort.v4);

/** Between these two the packet was on its way; the clock of Date has milliseconds. */
function during(run: () => bigint): void {
  const before = BigInt(Date.now() - 1) * 1_000_000n;
  const at = run();
  const after = BigInt(Date.now() + 1) * 1_000_000n;
  expect(at).toBeGreaterThanOrEqual(before);
  expect(at).toBeLessThanOrEqual(after);
}

describe('of a packet that came', () => {
  test.each([
    ['SO_TIMESTAMP', SO_TIMESTAMP, SCM_TIMESTAMP],
    ['SO_TIMESTAMPNS', SO_TIMESTAMPNS, SCM_TIMESTAMPNS],
    ['SO_TIMESTAMP_NEW', SO_TIMESTAMP_NEW, SO_TIMESTAMP_NEW],
    ['SO_TIMESTAMPNS_NEW', SO_TIMESTAMPNS_NEW, SO_TIMESTAMPNS_NEW],
  ])('%s', (_name, option, type) => {
    const [a, b] = udp();
    enable(b, SOL_SOCKET, option);
    // The first one turns the clock on, which takes the kernel a moment; until then it is the time of the receive.
    during(() => {
      send(a, 'x');
      return onlyValue(receive(b).control, SOL_SOCKET, type) as bigint;
    });
  });

  test.each([
    ['SO_TIMESTAMPING', SO_TIMESTAMPING, SCM_TIMESTAMPING],
    ['SO_TIMESTAMPING_NEW', SO_TIMESTAMPING_NEW, SO_TIMESTAMPING_NEW],
  ])('%s: taken by software, and by no hardware', (_name, option, type) => {
    const [a, b] = udp();
    setsockopt(b, SOL_SOCKET, option, SOF_TIMESTAMPING_RX_SOFTWARE | SOF_TIMESTAMPING_SOFTWARE);
    during(() => {
      let stamps: ScmTimestamping | undefined;
      // The kernel turns stamping on a little after the option.
      for (let i = 0; stamps === undefined && i < 1000; i++) {
        send(a, 'x');
        const { control } = receive(b);
        if (control.length > 0) stamps = onlyValue(control, SOL_SOCKET, type) as ScmTimestamping;
        else poll([], 10);
      }
      expect(stamps).toMatchObject({ legacy: 0n, hardware: 0n });
      return stamps?.software as bigint;
    });
  });
});

/** A pair whose first end reports on what it sends. */
function reporting(pair: [Fd, Fd], ...flags: number[]): [Fd, Fd] {
  setsockopt(
    pair[0],
    SOL_SOCKET,
    SO_TIMESTAMPING,
    flags.reduce((all, flag) => all | flag, SOF_TIMESTAMPING_SOFTWARE),
  );
  return pair;
}

/** The next report: which event, of which packet, and the time it happened. */
async function reported(fd: Fd) {
  const message = await fromErrorQueue(fd);
  const error = onlyValue(message.control, SOL_IP, IP_RECVERR) as SockExtendedErr;
  expect(error.origin).toBe(SO_EE_ORIGIN_TIMESTAMPING);
  const stamps = onlyValue(message.control, SOL_SOCKET, SCM_TIMESTAMPING) as ScmTimestamping;
  expect(Math.abs(Number(stamps.software / 1_000_000n) - Date.now())).toBeLessThan(10_000);
  return { ...message, event: error.info, id: error.data };
}

describe('of a packet that left', () => {
  test('with the packet itself', async () => {
    const [a] = reporting(udp(), SOF_TIMESTAMPING_TX_SOFTWARE);
    send(a, 'datagram');
    const { event, id, data } = await reported(a);
    expect([event, id]).toEqual([SCM_TSTAMP_SND, 0]);
    // The whole packet comes back, with the headers below the data.
    expect(text(data)).toMatch(/datagram$/s);
  });

  test('with its number, and without its data', async () => {
    const [a, b] = reporting(udp(), SOF_TIMESTAMPING_TX_SOFTWARE, SOF_TIMESTAMPING_OPT_ID, SOF_TIMESTAMPING_OPT_TSONLY);
    for (let id = 0; id < 3; id++) {
      send(a, 'datagram');
      expect(await reported(a)).toMatchObject({ event: SCM_TSTAMP_SND, id, bytes: 0 });
    }
    for (let i = 0; i < 3; i++) expect(recv(b, new Uint8Array(10))).toBe(8);
  });

  test('when it was scheduled, and when it left', async () => {
    const [a] = reporting(udp(), SOF_TIMESTAMPING_TX_SOFTWARE, SOF_TIMESTAMPING_TX_SCHED);
    send(a, 'x');
    const events = [(await reported(a)).event, (await reported(a)).event];
    expect(events).toEqual([SCM_TSTAMP_SCHED, SCM_TSTAMP_SND]);
  });

  test('with the interface that it left by', async () => {
    const [a] = reporting(udp(), SOF_TIMESTAMPING_TX_SOFTWARE, SOF_TIMESTAMPING_OPT_CMSG);
    enable(a, SOL_IP, IP_PKTINFO);
    send(a, 'x');
    const { control } = await reported(a);
    expect(onlyValue(control, SOL_IP, IP_PKTINFO)).toMatchObject({ ifindex: if_nametoindex('lo') });
  });

  test('when TCP had the acknowledgement, with its statistics', async () => {
    const [a, b] = reporting(
      connectedByAccept(anyPort.v4, SOCK_STREAM),
      SOF_TIMESTAMPING_TX_ACK,
      SOF_TIMESTAMPING_OPT_ID,
      SOF_TIMESTAMPING_OPT_TSONLY,
      SOF_TIMESTAMPING_OPT_STATS,
    );
    send(a, 'stream');
    recv(b, new Uint8Array(10));
    const { event, id, control } = await reported(a);
    // On a stream the number is that of the last byte.
    expect([event, id]).toEqual([SCM_TSTAMP_ACK, 5]);
    const stats = onlyValue(control, SOL_SOCKET, SCM_TIMESTAMPING_OPT_STATS) as { type: number; value: Uint8Array }[];
    expect(stats.length).toBeGreaterThan(10);
    expect(new Set(stats.map(({ type }) => type)).size).toBe(stats.length);
    for (const { value } of stats) expect([1, 2, 4, 8]).toContain(value.length);
  });
});

describe('asked for with one message', () => {
  const request = (value: number) => [{ level: SOL_SOCKET, type: SO_TIMESTAMPING, value } as ControlMessageOut];

  test('the others have none', async () => {
    const [a] = reporting(udp(), SOF_TIMESTAMPING_OPT_TSONLY, SOF_TIMESTAMPING_OPT_ID);
    send(a, 'without');
    sendmsg(a, { iov: ['with'], control: request(SOF_TIMESTAMPING_TX_SOFTWARE) });
    expect((await reported(a)).event).toBe(SCM_TSTAMP_SND);
    expect(() => receive(a, 0x2000)).toFailWith('EAGAIN');
  });

  test('flags that cannot be asked for are refused', () => {
    const [a] = udp();
    const control = request(SOF_TIMESTAMPING_OPT_TSONLY);
    expect(() => sendmsg(a, { iov: ['x'], control })).toFailWith('EINVAL', 'sendmsg');
  });

  test('the message may bring its number', async () => {
    const [a] = reporting(udp(), SOF_TIMESTAMPING_TX_SOFTWARE, SOF_TIMESTAMPING_OPT_ID, SOF_TIMESTAMPING_OPT_TSONLY);
    const control = [{ level: SOL_SOCKET, type: SCM_TS_OPT_ID, value: 0xdeadbeef } as ControlMessageOut];
    try {
      sendmsg(a, { iov: ['x'], control });
    } catch (error) {
      // Linux before 6.13 does not know it.
      expect(error).toBeInstanceOf(SocketError);
      expect((error as SocketError).code).toBe('EINVAL');
      return;
    }
    expect(await reported(a)).toMatchObject({ event: SCM_TSTAMP_SND, id: 0xdeadbeef });
  });
});
