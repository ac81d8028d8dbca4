import { compact } from './json-ld.ts';
import { type JsonLdNode } from './json-ld-node.ts';
import type { Organizer, Picture, Place } from './model.ts';

export function writePlace({ name, url, latitude, longitude, ...rest }: Place): unknown {
  const address = compact({
    '@type': 'PostalAddress',
    streetAddress: rest.street,
    postalCode: rest.postalCode,
    addressLocality: rest.town,
  });
  const hasGeo = latitude !== undefined && longitude !== undefined;
  const onSite = compact({
    '@type': 'Place',
    name,
    address: Object.keys(address).length > 1 ? address : undefined,
    geo: hasGeo ? { '@type': 'GeoCoordinates', latitude, longitude } : undefined,
  });
  const online = url === undefined ? undefined : { '@type': 'VirtualLocation', url };
  const places = [Object.keys(onSite).length > 1 ? onSite : undefined, online].filter(Boolean);
  return places.length > 1 ? places : places[0];
}

export function writeOrganizer(from: Organizer | undefined): JsonLdNode | undefined {
  return from && compact({ '@type': 'Organization', ...from });
}

export function writePicture(from: Picture | undefined): JsonLdNode | undefined {
  return from && compact({ '@type': 'ImageObject', ...from });
}
