import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { BoundedProcess, StuckProcessError } from './bounded-process.ts';

const folder = await mkdtemp(join(tmpdir(), 'bounded-process-'));
afterAll(() => rm(folder, { recursive: true }));

/** A process that runs a program, and writes its number where it can be looked up. */
async function processOf(program: string) {
  const file = join(folder, `${Math.random()}.mjs`);
  const note = `${file}.pid`;
  await writeFile(
    file,
    `import { writeFileSync } from 'node:fs';
    writeFileSync(${JSON.stringify(note)}, String(process.pid));
    ${program}`,
  );
  return {
    bounded: new BoundedProcess<object, unknown>(pathToFileURL(file)),
    isAlive: async () => {
      try {
        return process.kill(Number(await readFile(note, 'utf8')), 0);
      } catch {
        return false;
      }
    },
  };
}

const READY = 'process.send({ isReady: true });';

it('answers, and is gone once it is closed', async () => {
  const { bounded, isAlive } = await processOf(
    `process.on('message', (answer) => process.send({ answer })); ${READY}`,
  );
  expect(await bounded.ask({ of: 1 })).toEqual({ of: 1 });
  expect(await isAlive()).toBe(true);
  await bounded.close();
  expect(await isAlive()).toBe(false);
});

it('what it loads once is not the question’s time', async () => {
  const { bounded } = await processOf(
    `process.on('message', () => {
      process.send({ isLoading: true });
      setTimeout(() => {
        process.send({ isReady: true });
        process.send({ answer: 1 });
      }, 2300);
    }); ${READY}`,
  );
  expect(await bounded.ask({})).toBe(1);
  await bounded.close();
});

it.each([
  ['never ends', `process.on('message', () => { for (;;); }); ${READY}`],
  ['is gone with the question', `process.on('message', () => process.exit(1)); ${READY}`],
  ['never begins', 'process.exit(1);'],
])('one that %s is an error, and nothing of it stays', async (_what, program) => {
  const { bounded, isAlive } = await processOf(program);
  await expect(bounded.ask({})).rejects.toBeInstanceOf(StuckProcessError);
  await bounded.close();
  await expect.poll(isAlive).toBe(false);
});

it('what it throws is thrown, and the next question is answered', async () => {
  const { bounded } = await processOf(
    `process.on('message', ({ bad }) =>
      process.send(bad ? { name: 'BadError', message: 'Bad' } : { answer: 1 })); ${READY}`,
  );
  await expect(bounded.ask({ bad: true })).rejects.toMatchObject({
    name: 'BadError',
    message: 'Bad',
  });
  expect(await bounded.ask({})).toBe(1);
  await bounded.close();
});
