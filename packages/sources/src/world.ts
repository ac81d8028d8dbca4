/** What reading sources needs of the world. */
export interface World {
  readonly fetch: typeof fetch;
  /** Rejects with an error whose `code` is ENOENT where there is no such file. */
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** The names in a folder. */
  readonly readFolder: (path: string) => Promise<readonly string[]>;
}
