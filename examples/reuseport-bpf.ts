/**
 * Several sockets at one address, and a classic BPF program that chooses among them by the first byte of each datagram:
 * what a server does whose workers each serve a part of the keys.
 *
 *     reuseport-bpf
 */
import * as s from 'bsd-sockets';
import { run, say } from './support/lab.js';

const WORKERS = 3;

/** The number of the s.socket, in the order of their s.bind(): the first byte of the payload, modulo their number. */
const program: s.SockFilter[] = [
  { code: s.BPF_LD | s.BPF_B | s.BPF_ABS, k: 0 },
  { code: s.BPF_ALU | s.BPF_MOD | s.BPF_K, k: WORKERS },
  { code: s.BPF_RET | s.BPF_A },
];

function main(): number {
  const workers: s.Fd[] = [];
  let port = 0;
  for (let i = 0; i < WORKERS; i++) {
    const fd = s.socket(s.AF_INET, s.SOCK_DGRAM);
    s.setsockopt(fd, s.SOL_SOCKET, s.SO_REUSEPORT, true);
    s.bind(fd, { family: s.AF_INET, address: '127.0.0.1', port });
    ({ port } = s.getsockname(fd) as { port: number });
    workers.push(fd);
  }
  s.setsockopt(workers[0] as s.Fd, s.SOL_SOCKET, s.SO_ATTACH_REUSEPORT_CBPF, program);

  const client = s.socket(s.AF_INET, s.SOCK_DGRAM);
  for (const text of ['0 zero', '1 one', '2 two', '4 four', '8 eight'])
    s.sendto(client, text, 0, { family: s.AF_INET, address: '127.0.0.1', port });
  const buffer = Buffer.alloc(64);
  for (const [worker, count] of [1, 2, 2].entries())
    for (let i = 0; i < count; i++)
      say(`worker ${worker}: ${buffer.toString('utf8', 0, s.recv(workers[worker] as s.Fd, buffer, s.MSG_DONTWAIT))}`);
  for (const fd of [client, ...workers]) s.close(fd);
  return 0;
}

run(main);
