const POLL_MS = 250;

/**
 * Calls `end` once, as soon as the process that started this one has gone, whatever ended it: a SIGKILL
 * leaves no time to tell the children. Plain JavaScript, because bootstrap.mjs runs it on an older Node.
 *
 * @param {() => void} end
 */
export function endWithParent(end) {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    end();
  }, POLL_MS);
  timer.unref();
}
