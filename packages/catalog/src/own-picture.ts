import type { Picture } from './model.ts';
import { linkIn, nodeIn, numberIn } from './own-values.ts';

export function pictureIn(value: unknown): Picture | undefined {
  const { url, width, height } = nodeIn(value);
  const address = linkIn(url);
  return address ? { url: address, width: numberIn(width), height: numberIn(height) } : undefined;
}
