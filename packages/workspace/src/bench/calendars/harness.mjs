// Runs in the page that is measured. The build puts a calendar in the place of the empty one.
import { mount } from './empty.mjs';

const shifts = [];
const longTasks = [];
new PerformanceObserver((list) =>
  list.getEntries().forEach(({ value }) => shifts.push(value)),
).observe({ type: 'layout-shift', buffered: true });
new PerformanceObserver((list) =>
  list.getEntries().forEach(({ duration }) => longTasks.push(duration)),
).observe({ type: 'longtask' });

const painted = () => new Promise((later) => requestAnimationFrame(() => setTimeout(later)));
const quiet = () => new Promise((later) => setTimeout(later, 300));
let calendar;

globalThis.first = async () => {
  longTasks.length = 0;
  const start = performance.now();
  calendar = await mount(document.querySelector('#place'), '/events.json');
  await painted();
  const milliseconds = performance.now() - start;
  await quiet();
  return { milliseconds, longTasks: longTasks.length };
};

globalThis.next = async () => {
  longTasks.length = 0;
  const start = performance.now();
  calendar.next();
  await painted();
  const milliseconds = performance.now() - start;
  await quiet();
  return { milliseconds, longTasks: longTasks.length };
};

globalThis.size = () => {
  const count = (root) =>
    [...root.querySelectorAll('*')].reduce(
      (sum, element) => sum + 1 + (element.shadowRoot ? count(element.shadowRoot) : 0),
      0,
    );
  return {
    elements: count(document.querySelector('#place')),
    shift: shifts.reduce((sum, value) => sum + value, 0),
  };
};
