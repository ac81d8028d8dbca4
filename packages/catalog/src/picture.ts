import { number, plainObject, type Shape, webAddress } from '@telecom-valley/shape';
import { asList } from './json-ld.ts';
import type { Picture } from './model.ts';
import { given, known } from './places.ts';

/** An image by its address, or as an ImageObject; of several, the first. */
export const picture: Shape<Picture> = (value) => {
  const [first] = asList(value);
  if (typeof first === 'string') return { url: webAddress(first) };
  const node = plainObject(first);
  return known({
    url: webAddress(node.contentUrl ?? node.url),
    width: given(node.width, number),
    height: given(node.height, number),
  });
};
