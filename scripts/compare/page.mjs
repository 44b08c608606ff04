/** A web server for the lab that fetches a page: always the same answer, in one piece, and then it closes. */
import { once } from 'node:events';
import { createServer } from 'node:http';

const PAGE = '<!doctype html>\n<title>A page</title>\n<p>Hello from the server.\n';

/** @returns {Promise<{ values: { address: string, port: number }, stop: () => void }>} */
export async function servePage() {
  const server = createServer((_request, response) => {
    response.sendDate = false; // the time of day would make every run differ
    response.setHeader('Connection', 'close');
    response.setHeader('Content-Type', 'text/html');
    response.end(PAGE);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { address, port } = server.address();
  return { values: { address, port }, stop: () => server.close() };
}
