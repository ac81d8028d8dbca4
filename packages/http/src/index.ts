export { contentTypes } from './content-types.ts';
export { listen, type RunningServer } from './listen.ts';
export { serve } from './serve.ts';
