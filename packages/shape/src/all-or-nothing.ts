import { ParseError, unexpected } from './parse-error.ts';
import { plainObject, salvage, type Shape, tryAt } from './shapes.ts';

/** A list in which everything is right; all that is not is named at once. */
export function listOf<T>(entry: Shape<T>): Shape<readonly T[]> {
  return (value) => {
    if (!Array.isArray(value)) throw unexpected('list', value);
    const lost: ParseError[] = [];
    const list = salvage(entry, value, (error) => lost.push(error));
    if (lost.length > 0) throw together(lost);
    return list;
  };
}

type Fields = Readonly<Record<string, Shape<unknown>>>;
type Read<R extends Fields, O extends Fields> = {
  readonly [K in keyof R]: ReturnType<R[K]>;
} & { readonly [K in keyof O]?: ReturnType<O[K]> };

/**
 * An object of exactly these keys. Everything that is wrong with it is named at once, unknown keys with
 * the known ones beside them.
 */
export function object<R extends Fields, O extends Fields>(
  required: R,
  optional: O = {} as O,
): Shape<Read<R, O>> {
  const known = [...Object.keys(required), ...Object.keys(optional)];
  return (value) => {
    const source = plainObject(value);
    const lost: ParseError[] = [];
    const read: Record<string, unknown> = {};
    for (const key of known) {
      if (source[key] === undefined && !Object.hasOwn(required, key)) continue;
      read[key] = tryAt(key, (required[key] ?? optional[key])!, source[key], (e) => lost.push(e));
    }
    for (const key of Object.keys(source)) {
      if (!known.includes(key)) lost.push(unexpected('known key', key, known).under(key));
    }
    if (lost.length > 0) throw together(lost);
    return read as Read<R, O>;
  };
}

function together(errors: readonly ParseError[]): ParseError {
  return new ParseError(errors.flatMap(({ problems }) => problems));
}
