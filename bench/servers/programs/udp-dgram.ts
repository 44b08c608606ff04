/** Counts datagrams: node:dgram. */
import dgram from 'node:dgram';
import { Counter, LOOPBACK, RECEIVE_BUFFER, sayPort } from './support.js';

const socket = dgram.createSocket({ type: 'udp4', recvBufferSize: RECEIVE_BUFFER });
const counter = new Counter();
socket.on('message', (data) => counter.count(data.length));
socket.bind(0, LOOPBACK, () => sayPort(socket.address().port));
