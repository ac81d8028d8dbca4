import { describe, expect, it } from 'vitest';
import { rarityAmong } from './rarity.ts';

const stories = (count: number, title: (at: number) => string, language = 'fr') =>
  Array.from({ length: count }, (_story, at) => ({ title: title(at), text: '', language }));

describe('rarityAmong', () => {
  it('is little for what all have, and all for what none has', () => {
    const rarity = rarityAmong(stories(200, (at) => `Toulouse ${at % 2 ? 'Kotzilla' : ''}`))();
    expect(rarity('toulous')).toBeLessThan(0.01);
    expect(rarity('kotzill')).toBeCloseTo(0.11, 1);
    expect(rarity('inconnu')).toBe(1);
  });

  it('is not sure of it while there are few stories', () => {
    expect(rarityAmong([])('fr')('toulous')).toBe(0.5);
    const few = rarityAmong(stories(10, () => 'Toulouse'))();
    expect(few('toulous')).toBeGreaterThan(0.4);
    expect(few('inconnu')).toBeLessThan(0.6);
  });

  it('is another matter in each language', () => {
    const among = rarityAmong([
      ...stories(200, () => 'Société'),
      ...stories(200, () => 'Company', 'en-GB'),
    ]);
    expect(among('fr-FR')('compani')).toBe(1);
    expect(among('en')('compani')).toBeLessThan(0.01);
  });
});
