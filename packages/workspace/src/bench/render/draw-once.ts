// Draws a letter in a process of its own: `WAY COUNT`. Says the bytes, and the CPU that the first one and later ones take.
import { drawWith } from './draw-with.ts';

const RUNS = 20;

const [way = '', count = ''] = process.argv.slice(2);
const draw = drawWith[way]!;
const cpuMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const before = cpuMs();
const bytes = Buffer.byteLength(await draw(Number(count)));
const cold = cpuMs() - before;
const start = cpuMs();
for (let run = 0; run < RUNS; run += 1) await draw(Number(count));
console.log(JSON.stringify({ bytes, cold, warm: (cpuMs() - start) / RUNS }));
