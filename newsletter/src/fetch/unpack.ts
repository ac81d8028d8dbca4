import { promisify } from 'node:util';
import {
  brotliDecompress,
  constants,
  gunzip,
  inflate,
  inflateRaw,
  zstdDecompress,
} from 'node:zlib';

/** What is larger, once it is unpacked, than it may be. */
export class TooLargeError extends Error {}

/** What `unpack` understands (RFC 9110, Accept-Encoding). */
export const ENCODINGS = 'gzip, deflate, br, zstd';

/** How often a body may have been packed. */
const MOST_LAYERS = 3;

const [gunzip_, inflate_, inflateRaw_, brotli, zstd] = [
  promisify(gunzip),
  promisify(inflate),
  promisify(inflateRaw),
  promisify(brotliDecompress),
  promisify(zstdDecompress),
];

/**
 * Unpacks a body. What is not packed though its header says so is given back as it is; of what was cut off,
 * what came.
 *
 * @param encoding - the value of Content-Encoding
 * @param most - bytes; what would be more is not unpacked
 * @throws TooLargeError, or Error for what is damaged
 */
export async function unpack(bytes: Buffer, encoding: string, most: number): Promise<Buffer> {
  const layers = encoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  if (layers.length > MOST_LAYERS) throw new Error(`Content-Encoding: ${encoding}`);
  let unpacked = bytes;
  try {
    for (const layer of bytes.length === 0 ? [] : layers.toReversed())
      unpacked = await unpackLayer(unpacked, layer, most);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE') throw error;
    throw new TooLargeError(undefined, { cause: error });
  }
  return unpacked;
}

function unpackLayer(bytes: Buffer, layer: string, maxOutputLength: number): Promise<Buffer> {
  const lenient = { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH };
  switch (layer) {
    case 'gzip':
    case 'x-gzip':
      return bytes.readUInt16BE(0) === 0x1f8b ? gunzip_(bytes, lenient) : Promise.resolve(bytes);
    case 'deflate':
      // Half of the world's servers leave the wrapper out (RFC 1951 instead of 1950).
      return (bytes[0]! & 0x0f) === 8 ? inflate_(bytes, lenient) : inflateRaw_(bytes, lenient);
    case 'br':
      return brotli(bytes, { maxOutputLength, finishFlush: constants.BROTLI_OPERATION_FLUSH });
    case 'zstd':
      return zstd(bytes, { maxOutputLength, finishFlush: constants.ZSTD_e_flush });
    default:
      return Promise.resolve(bytes);
  }
}
