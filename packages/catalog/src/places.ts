import { number, plainObject, type Shape, text, webAddress } from '@telecom-valley/shape';
import { compact, words, asList, localName } from './json-ld.ts';
import { type JsonLdNode } from './json-ld-node.ts';
import type { Organizer, Place } from './model.ts';

/** A place as schema.org writes it: a name, a Place, a VirtualLocation, or several of them. */
export const place: Shape<Place> = (value) => {
  let merged: Place = {};
  for (const part of asList(value)) merged = { ...placePart(part), ...merged };
  return merged;
};

const placePart: Shape<Place> = (value) => {
  if (typeof value === 'string') return { name: text(value) };
  const node = plainObject(value);
  const isVirtual = localName(node['@type']) === 'VirtualLocation';
  const address = typeof node.address === 'string' ? { streetAddress: node.address } : node.address;
  const postal = plainObject(address ?? {});
  const geo = plainObject(node.geo ?? {});
  return known({
    name: isVirtual ? undefined : given(node.name, words),
    street: given(postal.streetAddress, words),
    postalCode: given(postal.postalCode, words),
    town: given(postal.addressLocality, words),
    latitude: given(geo.latitude, number),
    longitude: given(geo.longitude, number),
    url: isVirtual ? given(node.url, webAddress) : undefined,
  });
};

/** A person or organisation by its name, or with its address too; of several, the first. */
export const organizer: Shape<Organizer> = (value) => {
  const [first] = asList(value);
  if (typeof first === 'string') return { name: text(first) };
  const node = plainObject(first);
  return known({ name: words(node.name), url: given(node.url, webAddress) });
};

export function given<T>(value: unknown, shape: Shape<T>): T | undefined {
  return value === undefined || value === null || value === '' ? undefined : shape(value);
}

/** Without the keys that have no value, so that parts of a place can be laid over one another. */
export function known<T extends object>(entry: T): T {
  return compact(entry as JsonLdNode) as T;
}
