/** Makes a class the element of a tag, unless the tag is taken: a page may load us twice. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
