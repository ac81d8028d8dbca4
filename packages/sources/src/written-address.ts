import { type Shape, webAddress } from '@telecom-valley/shape';

/**
 * A web address as a person pastes it: a link ends at a space, so that those within it are written as `%20`, and
 * where it was broken into lines it goes on, as browsers have it.
 */
export const writtenAddress: Shape<string> = (value) =>
  webAddress(value)
    .replaceAll(/[\t\n\r]/g, '')
    .replaceAll(/\s/g, encodeURIComponent);
