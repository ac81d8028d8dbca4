/** A JSON-LD node before it is known what it says. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

/** The names that schema.org has no word for. */
export const TV = 'urn:telecom-valley:faire-savoir#';
