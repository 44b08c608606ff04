/** A little of everything on sockets that block, or with a timeout: `node echo.mjs [MS]`, between two markers for strace. */
import { AF_INET, SHUT_WR, SO_KEEPALIVE, SO_TYPE, SOL_SOCKET, Socket } from 'bsd-sockets';
import { write } from 'bsd-sockets/raw';

const timeoutMs = process.argv[2] && Number(process.argv[2]);
const buffer = new Uint8Array(100);

function run() {
  const listener = new Socket();
  listener.bind({ family: AF_INET, address: '127.0.0.1', port: 0 });
  listener.listen();
  const address = listener.getsockname();
  const client = new Socket();
  if (timeoutMs) client.timeoutMs = timeoutMs;
  client.connect(address);
  const { socket: server } = listener.accept();
  client.send('one');
  server.recv(100);
  client.sendAll('two');
  server.recv(buffer);
  client.sendmsg({ iov: ['three'] });
  server.recvmsg({ iov: [buffer] });
  server.sendAll('four');
  client.recvFrom(100);
  client.shutdown(SHUT_WR);
  server.recv(1);
  client.getsockopt(SOL_SOCKET, SO_TYPE);
  client.setsockopt(SOL_SOCKET, SO_KEEPALIVE, 1);
  for (const socket of [client, server, listener]) {
    socket.close();
    socket.close();
  }
}

run(); // compiles, and loads what is loaded lazily
write(-1, Buffer.from('begin'));
run();
write(-1, Buffer.from('end'));
