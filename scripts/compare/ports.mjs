/** Ports: those that the kernel hands out, and others that a scenario may have. */
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

/** The first of those that do not belong to a service that everybody knows, and have five digits. */
const LOWEST = 10_000;

/** The ports the kernel chooses from when it is asked for port 0: the first and the last. */
export function ephemeralPorts() {
  return readFileSync('/proc/sys/net/ipv4/ip_local_port_range', 'utf8').split(/\s+/).map(Number);
}

/**
 * Ports that nobody uses, for a lab that has to know its peer's before the peer has started. An ephemeral one would be
 * given to somebody else meanwhile, so these are below those, and each process begins elsewhere to look for them.
 */
export async function freePorts(count) {
  const [first] = ephemeralPorts();
  const end = first > LOWEST + 1000 ? first : 65536;
  const ports = [];
  for (let at = process.pid * count; ports.length < count; at++) {
    const port = LOWEST + (at % (end - LOWEST));
    if (await isFree(port)) ports.push(port);
  }
  return ports;
}

async function isFree(port) {
  const socket = createSocket('udp4');
  try {
    socket.bind(port, '127.0.0.1');
    await once(socket, 'listening');
    return true;
  } catch {
    return false;
  } finally {
    socket.close();
  }
}
