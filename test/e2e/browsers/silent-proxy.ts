import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SilentProxy {
  port: number;
  /** what arrived, as a URL or `host:port` */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/**
 * A proxy on loopback that answers nothing and writes down who was asked for. The browser is told to send
 * everything through it, so that a request which request interception cannot see (a worker's, the
 * background's, the browser's own) neither leaves the machine nor goes unnoticed.
 */
export async function startSilentProxy(): Promise<SilentProxy> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    socket.on('error', () => socket.destroy());
  });
  server.on('upgrade', (request, socket) => {
    asked.push(request.url ?? '');
    socket.destroy();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
