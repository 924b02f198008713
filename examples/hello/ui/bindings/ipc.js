// Built from ipc-runtime/client/src. Edit that, and run `npm run build` there.
export { CommandError, FrameworkError, IpcError, currentWindow, safe, setTransport } from './ipc-internal.js';
