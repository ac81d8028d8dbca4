/**
 * Lets the page answer its visitor before a long work goes on: a message waits behind what the page has to do, and not
 * for the milliseconds that a timer does.
 */
export function othersTurn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
