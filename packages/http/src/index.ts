export { contentTypes } from './content-types.ts';
export { type RunningServer, serve, type Served } from './serve.ts';
