import { expect, it } from 'vitest';
import { openSampleLetter } from '../support/sample-letter.ts';

const DESK = 'editions/2026-11/edition.yaml';
const EDITORIAL = '# Ici\\n\\n- `npm start`\\n\\n> Jamais vu.\\n\\n```\\ngit clone\\n```\\n';

it('a letter is drawn with nothing that its readers’ mail programs do not show, or elsewhere alone', async () => {
  const desk = await openSampleLetter();
  desk.write(DESK, desk.read(DESK).replace(/fr: Voici .*/, `fr: "${EDITORIAL}"`));
  const { out } = await desk.run('check --json');
  expect(desk.read('editions/2026-11/message.eml')).toContain('git clone');
  expect(JSON.parse(out)).toMatchObject({
    canBeSent: true,
    findings: [],
    unknownToCanIEmail: [{ program: 'orange' }, { program: 'laposte' }, { program: 'sfr' }],
  });
});
