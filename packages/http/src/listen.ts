import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on loopback. */
export interface RunningServer {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/**
 * Lets a server listen on loopback.
 *
 * @param port - the one that is wished for; where it is taken, the next that is free. 0 for any.
 */
export async function listen(server: Server, port: number): Promise<RunningServer> {
  for (let wished = port; ; wished += 1) {
    try {
      server.listen(wished, '127.0.0.1');
      await once(server, 'listening');
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || wished >= port + 100)
        throw error;
    }
  }
  const { port: taken } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${taken}`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
