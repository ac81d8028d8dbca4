// What runs in the thread that a feed is parsed in: it may be ended at any moment.
import { parentPort } from 'node:worker_threads';
import { parseFeed } from './parse-feed.ts';

parentPort?.on('message', (text: string) => {
  parseFeed(text).then(
    (feed) => parentPort?.postMessage({ feed }),
    (error: unknown) => parentPort?.postMessage({ message: (error as Error).message }),
  );
});
