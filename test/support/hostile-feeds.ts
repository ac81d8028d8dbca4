import type { RequestListener } from 'node:http';

/** Servers that a feed may stand on, by what is wrong with them. */
export const hostileFeeds = {
  broken: (_request, response) => void response.writeHead(500).end(),
  hanging: () => {},
  page: (_request, response) => void response.end('<!doctype html><p>Bonjour'),
  /** 50 MB, as fast as they are taken. */
  large: (_request, response) => {
    const chunk = Buffer.alloc(1_000_000, 32);
    let left = 50;
    const write = () => {
      while (left > 0 && !response.destroyed) {
        left -= 1;
        if (!response.write(chunk)) return void response.once('drain', write);
      }
      response.end();
    };
    write();
  },
  inside: (_request, response) =>
    void response.writeHead(302, { Location: 'http://169.254.169.254/latest' }).end(),
} as const satisfies Record<string, RequestListener>;
