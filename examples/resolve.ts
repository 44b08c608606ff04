/**
 * From a name to a connection: getaddrinfo() says which addresses to try, and in which order.
 *
 *     resolve [host] [service]
 */
import {
  AddrInfoError,
  AI_CANONNAME,
  close,
  connect,
  getaddrinfo,
  getnameinfo,
  NI_NUMERICHOST,
  NI_NUMERICSERV,
  SOCK_STREAM,
  SocketError,
  socket,
} from 'bsd-sockets';
import { textArgument } from './support/arguments.js';
import { run, say } from './support/lab.js';

function main(argv: string[]): number {
  const node = textArgument(argv, 1, 'localhost');
  const service = textArgument(argv, 2, 'http');

  try {
    const answers = getaddrinfo(node, service, { socktype: SOCK_STREAM, flags: AI_CANONNAME });
    say(`${node} is ${answers[0]?.canonname}`);
    for (const { family, socktype, protocol, address } of answers) {
      // Numbers only: without the two flags this would ask for names again.
      const name = getnameinfo(address, NI_NUMERICHOST | NI_NUMERICSERV);
      const s = socket(family, socktype, protocol);
      try {
        connect(s, address);
        say(`${name.host} port ${name.service}: connected`);
        return 0; // the first one that answers is the one to talk to
      } catch (error) {
        if (!(error instanceof SocketError)) throw error;
        say(`${name.host} port ${name.service}: ${error.code}`);
      } finally {
        close(s);
      }
    }
  } catch (error) {
    if (!(error instanceof AddrInfoError)) throw error;
    say(error.message); // such as EAI_NONAME: it has no errno, and is no SocketError
  }
  return 1;
}

run(main);
