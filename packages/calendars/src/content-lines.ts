/** A part of a calendar between its BEGIN and its END, as text, and where it stands. */
interface Block {
  readonly name: string;
  readonly text: string;
  /** The line of its BEGIN, counted from 1. */
  readonly line: number;
}

/** A calendar taken apart, so that one broken event does not spoil the rest. */
export interface Blocks {
  /** The lines of the calendar itself, outside of its parts: `X-WR-TIMEZONE:Europe/Paris`. */
  readonly properties: readonly string[];
  /** The parts directly below a calendar: VEVENT, VTIMEZONE … Several calendars in a row are read as one. */
  readonly blocks: readonly Block[];
}

/**
 * Takes a calendar apart. Line ends may be of any kind, and a part that never ends, ends with the text.
 *
 * @returns undefined where nothing begins with BEGIN:VCALENDAR
 */
export function splitCalendar(text: string): Blocks | undefined {
  const properties: string[] = [];
  const blocks: Block[] = [];
  let isCalendar = false;
  let open: { name: string; from: number; depth: number } | undefined;
  const lines = text.split(/\r\n|\n|\r/);
  const close = (until: number) => {
    if (!open) return;
    const { name, from } = open;
    blocks.push({ name, text: lines.slice(from, until).join('\r\n'), line: from + 1 });
    open = undefined;
  };
  lines.forEach((line, index) => {
    const [, keyword, written = ''] = /^(BEGIN|END):([\w-]+)[ \t]*$/i.exec(line) ?? [];
    const name = written.toUpperCase();
    const begins = keyword?.toUpperCase() === 'BEGIN';
    if (name === 'VCALENDAR') {
      isCalendar = true;
      close(index);
    } else if (open && keyword) {
      open.depth += begins ? 1 : -1;
      if (open.depth === 0) close(index + 1);
    } else if (isCalendar && begins) {
      open = { name, from: index, depth: 1 };
    } else if (isCalendar && !open) {
      properties.push(line);
    }
  });
  close(lines.length);
  return isCalendar ? { properties, blocks } : undefined;
}
