import { expect, it } from 'vitest';
import { runProgramsIn } from './run-program.ts';

const runProgram = runProgramsIn(process.env);

const run = (name: string, ...args: string[]) => runProgram(name, args, Buffer.from('Bonjour'));

it('a program says what it says of what it is given, in English', async () => {
  expect(await run('cat')).toBe('Bonjour');
  expect(await run('sh', '-c', 'echo $LC_ALL')).toBe('C\n');
});

it('one that there is not says nothing, nor does one that reads nothing', async () => {
  expect(await run('no-such-program')).toBeUndefined();
  expect(await runProgram('true', [], Buffer.alloc(1_000_000))).toBe('');
});

it('one that takes too long is ended, whatever it has begun itself and whatever it does not want to hear', async () => {
  const impatient = runProgramsIn(process.env, 300);
  for (const script of ['sleep 3; echo end', 'trap "" TERM; while :; do sleep 1; done']) {
    expect(await impatient('sh', ['-c', script], Buffer.alloc(0))).toBeUndefined();
  }
});
