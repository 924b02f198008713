// Built from ipc-runtime/client/src. Edit that, and run `npm run build` there.
/// <reference lib="esnext.disposable" />
import { Explanation } from './ipc-internal.js';

/**
 * Appends the differences that the backend found to its error message, and returns them as data as
 * well.
 */
declare function explain(message: string, found: unknown): Explanation;

export { explain };
