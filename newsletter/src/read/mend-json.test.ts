import { expect, it } from 'vitest';
import { mendJson } from './mend-json.ts';

it.each([
  ['{"a": [1, 2]}', { a: [1, 2] }, []],
  ['\uFEFF{"a": 1}', { a: 1 }, []],
  ['{"a": [1,\n2,\n],\n}', { a: [1, 2] }, [{ kind: 'comma', line: 2 }]],
  ['{"a": "1,]\\"",\n}', { a: '1,]"' }, [{ kind: 'comma', line: 1 }]],
  ['{"a": 1,\n"b": "2\n3"}', { a: 1, b: '2 3' }, [{ kind: 'control', line: 2 }]],
  ['{"a":\u0000 "😀"}', { a: '😀' }, [{ kind: 'control', line: 1 }]],
])('%j is read, and its flaws are said', (text, value, flaws) => {
  expect(mendJson(text)).toEqual({ value, flaws });
});

it.each(['{"a": [1', '{"a": 1,', '{"a": "1'])('%j is none', (text) => {
  expect(() => mendJson(text)).toThrow(SyntaxError);
});
