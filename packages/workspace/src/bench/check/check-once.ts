// Checks letters in a process of its own: `WAY`. Says what was found, and the CPU that a check takes.
import { checkWith } from './check-with.ts';
import { DEFECTS } from './defects.ts';
import { sampleLetter } from '../render/sample-letter.ts';

const RUNS = 20;

const [way = ''] = process.argv.slice(2);
const check = checkWith[way]!;
const cpuMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const good = await sampleLetter(10);
const alarms = await check(good);
const found: string[] = [];
for (const { rule, html = (same: string) => same, subject = good.subject } of DEFECTS) {
  const said = await check({ ...good, html: html(good.html), subject });
  const isFound = way === 'ours' ? said.includes(rule) : said.some((one) => !alarms.includes(one));
  if (isFound) found.push(rule);
}
const large = await sampleLetter(40);
await check(large);
const start = cpuMs();
for (let run = 0; run < RUNS; run += 1) await check(large);
console.log(JSON.stringify({ found, alarms, ms: (cpuMs() - start) / RUNS }));
