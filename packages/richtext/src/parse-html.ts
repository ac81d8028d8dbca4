import { DomHandler, Parser } from 'htmlparser2';

type HtmlNode = DomHandler['dom'][number];

/** No document that somebody wrote is deeper; the parser's time grows with the square of the depth. */
const DEEPEST = 500;

/**
 * Parses HTML as far as it is a document. From where its elements are five hundred levels deep, what
 * follows is read as words alone.
 */
export function parseHtml(html: string): readonly HtmlNode[] {
  const handler = new BoundedHandler(() => parser.pause());
  const parser = new Parser(handler);
  parser.write(html);
  if (!handler.isTooDeep) {
    parser.end();
    return handler.dom;
  }
  const words = html.slice(parser.endIndex + 1).replaceAll(/<[^>]*>?/g, ' ');
  handler.ontext(words);
  return handler.dom;
}

class BoundedHandler extends DomHandler {
  #depth = 0;
  #stop: () => void;

  constructor(stop: () => void) {
    super();
    this.#stop = stop;
  }

  get isTooDeep(): boolean {
    return this.#depth > DEEPEST;
  }

  override onopentag(name: string, attributes: Record<string, string>): void {
    super.onopentag(name, attributes);
    this.#depth += 1;
    if (this.isTooDeep) this.#stop();
  }

  override onclosetag(): void {
    super.onclosetag();
    this.#depth -= 1;
  }
}
