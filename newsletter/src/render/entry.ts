/**
 * One thing in a letter, as HTML in three forms: in full, as a line, as its bare title. What has no shorter form has
 * the same in all.
 */
export interface Entry {
  readonly name: string;
  readonly forms: readonly [full: string, line: string, title: string];
  /** In full as long as anything else can be cut short. */
  readonly isPinned?: boolean;
}

/** Entries that belong together, under a heading where there is one. */
export interface Block {
  /** What stands before the entries and after them: a heading, a table. */
  readonly before: string;
  readonly after: string;
  readonly entries: readonly Entry[];
}

/** Something that is what it is, or is left out. */
export function rigid(name: string, html: string): Entry {
  return { name, forms: [html, html, html] };
}
