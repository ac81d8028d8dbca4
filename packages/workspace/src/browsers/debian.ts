import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const POLICY = '/usr/sbin/policy-rc.d';

/** Whether packages may be installed here: on Debian, by root. */
export function canInstall(): boolean {
  const isDebian =
    existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  return isDebian && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/**
 * Installs Debian packages. No server among them is started.
 *
 * @returns what apt said where it failed
 */
export function installPackages(packages: readonly string[]): string | undefined {
  const isOurs = !existsSync(POLICY);
  // A server would take its usual port on this machine as soon as it is installed.
  if (isOurs) writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    return (
      aptGet('update', '-q') ?? aptGet('install', '-qy', '--no-install-recommends', ...packages)
    );
  } finally {
    if (isOurs) rmSync(POLICY);
  }
}

function aptGet(...args: string[]): string | undefined {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stderr, error } = spawnSync('apt-get', args, {
    env: environment,
    encoding: 'utf8',
  });
  if (status === 0) return undefined;
  return (error?.message ?? stderr).trim().split('\n').at(-1) ?? 'apt-get failed';
}
