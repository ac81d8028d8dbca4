// Ends this process when the one that started it has gone, whatever ended that one: a SIGKILL leaves
// no time to tell the children. Plain JavaScript, because bootstrap.mjs runs it on an older Node.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const POLL_MS = 250;
const SHELL = /^-?(?:ba|da|a|z|k)?sh$/;

/**
 * Calls `end` once, as soon as this process's parent has gone. npm starts scripts by way of a shell,
 * which would outlive npm: a shell between us and npm is looked through.
 *
 * @param {() => void} end
 */
export function endWithParent(end) {
  const parent = process.ppid;
  const { command, ppid: grandparent } = look(parent);
  const watched = SHELL.test(command) && grandparent > 1 ? [parent, grandparent] : [parent];
  const timer = setInterval(() => {
    if (process.ppid === parent && watched.every(isAlive)) return;
    clearInterval(timer);
    end();
  }, POLL_MS);
  timer.unref();
}

/** @param {number} pid @returns {boolean} */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
  return look(pid).state !== 'Z';
}

/**
 * @param {number} pid
 * @returns {{ command: string, state: string, ppid: number }} empty where the system does not tell
 */
function look(pid) {
  if (process.platform === 'linux') {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
      const end = stat.lastIndexOf(')');
      const [state = '', ppid] = stat.slice(end + 2).split(' ');
      return { command: stat.slice(stat.indexOf('(') + 1, end), state, ppid: Number(ppid) };
    } catch {
      return { command: '', state: 'Z', ppid: 0 };
    }
  }
  if (process.platform === 'darwin') {
    try {
      const line = execFileSync('ps', ['-o', 'stat=,ppid=,comm=', '-p', String(pid)], {
        encoding: 'utf8',
      });
      const [, state = '', ppid, command = ''] = /^\s*(\w)\S*\s+(\d+)\s+(.*)$/.exec(line) ?? [];
      return { command: command.replace(/^.*\//, '').trim(), state, ppid: Number(ppid) };
    } catch {
      return { command: '', state: 'Z', ppid: 0 };
    }
  }
  return { command: '', state: '', ppid: 0 };
}
