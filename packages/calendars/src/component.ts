import { readProperty, type Property } from './property.ts';

/** A part of a calendar: VCALENDAR, VEVENT, VTIMEZONE … (RFC 5545, 3.4 and 3.6). */
export interface Component {
  readonly name: string;
  /** The line of its BEGIN, counted from 1. */
  readonly line: number;
  readonly properties: Property[];
  readonly components: Component[];
}

/** No part that RFC 5545 knows is as deep as this in others. */
const DEEPEST = 8;

/**
 * Takes a calendar apart, so that one broken event does not spoil the rest. Line ends may be of any kind, a
 * part that never ends, ends with the text, and several calendars in a row are read as one. It may be paused at
 * each part.
 *
 * @returns undefined where nothing begins with BEGIN:VCALENDAR
 */
export function* readComponents(text: string): Generator<void, Component | undefined> {
  const calendar: Component = { name: 'VCALENDAR', line: 1, properties: [], components: [] };
  let open: Component[] = [];
  const lines = text.split(/\r\n|\n|\r/);
  for (let index = 0; index < lines.length;) {
    const line = index + 1;
    let content = lines[index]!;
    // A line that begins with a blank goes on with the one before (RFC 5545, 3.1).
    for (index += 1; isFolded(lines[index]); index += 1) content += lines[index]!.slice(1);
    if (content === '') continue;
    const property = readProperty(content);
    const isBorder = property?.name === 'BEGIN' || property?.name === 'END';
    const name = isBorder ? property.value.trim().toUpperCase() : '';
    if (property?.name === 'BEGIN' && name === 'VCALENDAR') {
      open = [calendar];
    } else if (open.length === 0) {
      continue;
    } else if (property?.name === 'BEGIN') {
      yield;
      // An event cannot stand in another one: the one before was not ended.
      if (name === 'VEVENT') open.length = 1;
      const component: Component = { name, line, properties: [], components: [] };
      open.at(-1)!.components.push(component);
      if (open.length < DEEPEST) open.push(component);
    } else if (property?.name === 'END') {
      const begun = open.findLastIndex((component) => component.name === name);
      if (begun > 0) open.length = begun;
      else if (begun === 0) open.length = 1;
    } else {
      const { properties } = open.at(-1)!;
      if (property) properties.push(property);
      else continueLast(properties, content);
    }
  }
  return open.length > 0 ? calendar : undefined;
}

/** Some write the lines of a description as they are. */
function continueLast(properties: Property[], content: string): void {
  const last = properties.pop();
  if (last) properties.push({ ...last, value: `${last.value}\n${content}` });
}

function isFolded(line: string | undefined): boolean {
  return line !== undefined && (line.startsWith(' ') || line.startsWith('\t'));
}
