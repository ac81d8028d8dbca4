import { assert } from 'chai';
import { openPage, untilShown } from '../support/partner-page.ts';

const pages = (await (await fetch('/readme-pages')).json()) as string[];

describe('what the documents say to paste', () => {
  it('is there', () => {
    assert.isAtLeast(pages.length, 4);
  });

  for (const address of pages) {
    it(`shows its widget, under the policy of the README: ${address}`, async () => {
      const page = await openPage(address);
      await untilShown(page);
      const { violations, errors, reports } = page;
      assert.deepEqual(
        { violations, errors, reports },
        { violations: [], errors: [], reports: [] },
      );
    });
  }
});
