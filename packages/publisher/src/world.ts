/** What publishing needs of the world, beside the folders it is told. */
export interface World {
  readonly fetch: typeof fetch;
}
