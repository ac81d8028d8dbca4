import { join } from 'node:path';

/**
 * Where Node keeps what it has compiled (NODE_COMPILE_CACHE): half of what a small command takes is to load it.
 *
 * @param {string} root
 */
export function compileCache(root) {
  return join(root, 'node_modules', '.cache', 'node');
}
