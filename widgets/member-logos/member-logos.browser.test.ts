import { type Member, writeMembers } from '@telecom-valley/catalog';
import { setViewport } from '@web/test-runner-commands';
import { assert } from 'chai';
import { assertAccessible } from '../../test/support/axe.ts';
import { inEachLook } from '../../test/support/in-each-look.ts';
import { addressOf, mount, until } from '../../test/support/mount.ts';
import './member-logos.define.ts';
import type { MemberLogos } from './member-logos.ts';

const PICTURE = new URL('../../examples/metropole/icon.svg', import.meta.url).href;

const members = Array.from({ length: 40 }, (_member, index): Member => ({
  id: `exemple-${index}`,
  name: `Exemple ${index}`,
  url: 'https://exemple.fr/',
  logo: { url: PICTURE, width: 16, height: 16 },
  sectors: [],
}));

async function mountLogos(list: readonly Member[], width = 800): Promise<MemberLogos> {
  await setViewport({ width: width + 40, height: 800 });
  document.documentElement.lang = 'fr';
  const logos = await mount<MemberLogos>(
    `<tv-member-logos src="${addressOf(writeMembers(list))}" style="inline-size: ${width}px">own words</tv-member-logos>`,
  );
  await until('the logos', () => logos.shadowRoot?.querySelector('[part=list]'));
  await logos.updateComplete;
  return logos;
}

const findAll = (logos: MemberLogos, selector: string) => [
  ...(logos.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

describe('the member logos', () => {
  for (const width of [320, 800]) {
    it(`fill the room that is reserved for them, ${width} pixels wide, and show all on request`, async () => {
      const logos = await mountLogos(members, width);
      const shown = findAll(logos, '[part=member]').length;
      assert.isBelow(shown, 40);
      assert.isAtMost(logos.scrollHeight, logos.clientHeight);
      const tops = new Set(findAll(logos, '[part=member]').map((member) => member.offsetTop));
      assert.equal(tops.size, 3);
      assert.equal(shown % 3, 0);
      const [all] = findAll(logos, 'button');
      assert.equal(all?.textContent.trim(), 'Afficher les 40 adhérents');
      all!.click();
      await logos.updateComplete;
      assert.lengthOf(findAll(logos, '[part=member]'), 40);
      assert.lengthOf(findAll(logos, 'button'), 0);
    });
  }

  it('are links named after the members, and loaded when they come near', async () => {
    const logos = await mountLogos(members.slice(0, 2));
    const [link] = findAll(logos, 'a') as HTMLAnchorElement[];
    const image = link!.querySelector('img')!;
    assert.equal(link!.href, 'https://exemple.fr/');
    assert.match(image.alt, /^Exemple \d+$/);
    assert.equal(image.loading, 'lazy');
  });

  it('stand on the background that they are drawn for, or are the member’s name', async () => {
    const [first] = members;
    const logos = await mountLogos([
      { ...first!, id: 'light' },
      { ...first!, id: 'dark', logo: undefined, logoDark: first!.logo },
      { ...first!, id: 'none', name: 'Sans logo', logo: undefined, url: undefined },
    ]);
    assert.lengthOf(findAll(logos, '.plate.light img'), 1);
    assert.lengthOf(findAll(logos, '.plate.dark img'), 1);
    assert.equal(findAll(logos, '.plate.name')[0]?.textContent, 'Sans logo');
  });

  it('have nothing that axe objects to, in any theme, light or dark', async () => {
    await inEachLook(async (theme) => {
      const logos = await mountLogos(members);
      logos.setAttribute('theme', theme);
      await assertAccessible(logos);
    });
  });
});
