import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from './root.ts';

const BIN = join(root, 'node_modules', '.bin');
const OWN_BIN = join(root, 'packages', 'workspace', 'node_modules', '.bin');

/** A program that ended badly. What it said is on the terminal already. */
export class ToolError extends Error {
  constructor(tool: string, code: number | null) {
    super(`${tool} ended with ${code ?? 'a signal'}`);
    this.name = 'ToolError';
  }
}

interface ToolOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Whether only what goes wrong is said. */
  readonly isQuiet?: boolean;
}

/**
 * Runs a program of the dependencies, or of the system, in the repository's folder, its words going to the
 * terminal.
 *
 * @throws ToolError where it ends with anything but 0
 */
export async function runTool(
  tool: string,
  args: readonly string[],
  { cwd = root, env = {}, isQuiet = false }: ToolOptions = {},
): Promise<void> {
  const path = [BIN, OWN_BIN, process.env.PATH].join(delimiter);
  const child = spawn(tool, args, {
    cwd,
    stdio: isQuiet ? ['ignore', 'ignore', 'inherit'] : 'inherit',
    env: { ...process.env, PATH: path, ...env },
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', resolve);
  });
  if (code !== 0) throw new ToolError(tool, code);
}
