import { puppeteerCore } from '@web/test-runner-chrome';
import { quietArguments } from '../browsers/chromium.ts';

/** What one run of a page says. */
export interface Measures {
  /** Main-thread CPU, in milliseconds, until the first month is painted and all is quiet. */
  readonly firstCpu: number;
  readonly nextCpu: number;
  /** Milliseconds until it is painted. */
  readonly firstPainted: number;
  readonly nextPainted: number;
  readonly elements: number;
  /** Bytes after garbage is collected. */
  readonly heap: number;
  /** Tasks of more than 50 ms. */
  readonly longTasks: number;
  /** The same on a processor four times as slow. */
  readonly longTasksSlow: number;
  readonly shift: number;
}

/** What is used of puppeteer's page, whose own types want a browser's. */
interface Page {
  goto(address: string, options: { waitUntil: 'networkidle0' }): Promise<unknown>;
  evaluate(script: string): Promise<unknown>;
  setViewport(size: { width: number; height: number }): Promise<void>;
  createCDPSession(): Promise<Session>;
  _client(): Session;
  close(): Promise<void>;
}

interface Session {
  send(method: string, parameters?: object): Promise<unknown>;
}

interface Step {
  readonly milliseconds: number;
  readonly longTasks: number;
}

export interface Meter {
  measure(address: string): Promise<Measures>;
  close(): Promise<void>;
}

/** Opens a Chromium that measures pages which have `first()`, `next()` and `size()`. */
export async function openMeter(chromium: string): Promise<Meter> {
  const browser = await puppeteerCore.launch({ executablePath: chromium, args: quietArguments });
  const open = async (address: string) => {
    const page = (await browser.newPage()) as unknown as Page;
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(address, { waitUntil: 'networkidle0' });
    // Else the page decodes all that it fetches once more, on its main thread, for whom listens to its network.
    await page._client().send('Network.disable');
    return { page, session: await page.createCDPSession() };
  };
  return {
    async measure(address) {
      const { page, session } = await open(address);
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      const [first, firstCpu] = await step(page, session, 'first()');
      const { elements, shift } = (await page.evaluate('size()')) as {
        elements: number;
        shift: number;
      };
      const [next, nextCpu] = await step(page, session, 'next()');
      await session.send('HeapProfiler.collectGarbage');
      const { JSHeapUsedSize: heap = 0 } = await metrics(session);
      await page.close();
      const slow = await open(address);
      await slow.session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      const { longTasks: longTasksSlow } = (await slow.page.evaluate('first()')) as Step;
      await slow.page.close();
      return {
        firstCpu,
        nextCpu,
        firstPainted: first.milliseconds,
        nextPainted: next.milliseconds,
        elements,
        heap,
        longTasks: first.longTasks + next.longTasks,
        longTasksSlow,
        shift,
      };
    },
    close: () => browser.close(),
  };
}

async function step(page: Page, session: Session, script: string): Promise<[Step, number]> {
  const before = await metrics(session);
  const said = (await page.evaluate(script)) as Step;
  const after = await metrics(session);
  return [said, (after.TaskDuration! - before.TaskDuration!) * 1000];
}

async function metrics(session: Session): Promise<Readonly<Record<string, number>>> {
  const { metrics: all } = (await session.send('Performance.getMetrics')) as {
    metrics: readonly { name: string; value: number }[];
  };
  return Object.fromEntries(all.map(({ name, value }) => [name, value]));
}
