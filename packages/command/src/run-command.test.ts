import { ActionableError, trouble } from '@telecom-valley/errors';
import { describe, expect, it } from 'vitest';
import { defineCommand, type Program, runCommand } from './run-command.ts';

const command = defineCommand({
  summary: () => 'court',
  options: { pace: { value: 'N' }, loud: {} },
  optionHelp: (option) => `aide de ${option}`,
  async run(options, { progress, speakLike }) {
    speakLike('it');
    await progress.step('Etappe', () => 1);
    if (options.pace === 'broken') throw new TypeError('oups');
    if (options.pace === 'wrong') {
      throw new ActionableError(
        trouble('source-missing', { source: 'a.csv' }, { source: 'x', line: 2 }),
      );
    }
    return {
      data: { options },
      text: (language) => `${language} ${JSON.stringify(options)}\n`,
    };
  },
});

const program: Program = {
  name: 'essai',
  summary: () => 'Un essai',
  commands: { run: async () => command },
};

async function run(written: string, env: Record<string, string> = {}, isTTY = false) {
  const said = { out: '', err: '' };
  let now = 0;
  const code = await runCommand(program, written.split(' ').filter(Boolean), {
    env,
    now: () => (now += 1234),
    out: { write: (text) => (said.out += text) },
    err: { write: (text) => (said.err += text), isTTY },
  });
  return { code, ...said };
}

describe('a command', () => {
  it('gets its options, written either way', async () => {
    expect((await run('run --pace 3 --loud')).out).toContain('{"pace":"3","loud":true}');
    expect((await run('run --pace=3')).out).toContain('{"pace":"3","loud":false}');
    expect((await run('run')).out).toContain('{"loud":false}');
  });

  it.each([
    ['run', {}, 'it'],
    ['run', { LANG: 'en_US.UTF-8' }, 'en'],
    ['run', { LANG: 'C.UTF-8' }, 'it'],
    ['run', { LANG: 'de_DE.UTF-8' }, 'it'],
    ['run', { LANG: 'en_US.UTF-8', LC_ALL: 'fr_FR.UTF-8' }, 'fr'],
    ['run', { LANG: 'en_US.UTF-8', LC_ALL: '' }, 'en'],
    ['run --language en', { LANG: 'fr_FR.UTF-8' }, 'en'],
    ['run --language=en', {}, 'en'],
  ])(
    '%j with %j speaks %s: as asked, else the machine, else the configuration',
    async (written, env, language) => {
      expect((await run(written, env)).out).toMatch(new RegExp(`^${language} `));
    },
  );

  it('says each step when it is done, and on a terminal while it runs', async () => {
    expect((await run('run')).err).toBe('✓ Etappe (1,2 s)\n');
    expect((await run('run', {}, true)).err).toBe('… Etappe\r\u001B[K✓ Etappe (1,2 s)\n');
  });

  it('reports as JSON, and then says nothing else', async () => {
    const { out, err } = await run('run --json');
    expect(JSON.parse(out)).toEqual({ options: { loud: false } });
    expect(err).toBe('');
  });

  it('says what is wrong, where, and what to do', async () => {
    const { code, err } = await run('run --pace wrong', { LANG: 'en' });
    expect(code).toBe(1);
    expect(err).toContain(
      '✗ x:2: There is no file "a.csv"\n    What to do: Check its name in cluster.config.ts\n',
    );
  });

  it('tells a mistake of ours apart', async () => {
    const { code, err } = await run('run --pace broken', { LANG: 'en' });
    expect(code).toBe(1);
    expect(err).toContain('Something went wrong that should not: oups');
    expect(err).toContain('run-command.test.ts');
  });

  it.each([
    ['rnu', 2, 'Vouliez-vous écrire «\u202Frun\u202F»'],
    ['zzzzzz', 2, 'Les commandes sont\u00A0: run'],
    ['run --language de', 2, 'Écrivez fr, en, it'],
    ['run --language=', 2, 'Écrivez --language fr|en|it'],
    ['run --zzzzzzzz', 2, 'Les options sont\u00A0: --help, --json, --language, --pace, --loud'],
    ['run --pcae 3', 2, 'Vouliez-vous écrire «\u202F--pace\u202F»'],
  ])('%j ends with %d and a hint', async (written, code, message) => {
    const outcome = await run(written);
    expect(outcome.code).toBe(code);
    expect(outcome.err).toContain(message);
  });

  it.each(['', '--help', '-h', 'run --help'])('%j shows help and ends well', async (written) => {
    const outcome = await run(written);
    expect(outcome.code).toBe(0);
    expect(outcome.out).toContain('Utilisation\u00A0: essai');
  });
});
