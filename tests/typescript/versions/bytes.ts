// Only compiled: bytes from Rust fit wherever a page uses bytes, and a page may send any bytes.
import {
  CommandError,
  download,
  drawn,
  pages,
  picture,
  safe,
  sign,
  store,
  upload,
} from "../../../target/typescript/bindings/bytes/typescript/index.js";
import type { Bytes } from "../../../target/typescript/bindings/bytes/typescript/ipc.js";

async function use(bytes: Bytes): Promise<void> {
  new Blob([bytes], { type: "image/png" });
  new File([bytes], "a.png");
  new Response(bytes);
  new Request("https://localhost", { method: "POST", body: bytes });
  await fetch("https://localhost", { method: "POST", body: bytes });
  await crypto.subtle.digest("SHA-256", bytes);
  await crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt"]);
  await WebAssembly.instantiate(bytes);
  new FontFace("face", bytes);
  new WebSocket("wss://localhost").send(bytes);
  new DataView(bytes.buffer);
  const buffer: ArrayBuffer = bytes.buffer;
  postMessage(buffer, "*", [buffer]);
}

export async function received(): Promise<void> {
  const { data, parts } = await picture();
  for (const bytes of [data, ...parts]) await use(bytes);
  for (const bytes of (await pages({ page: { items: [] } })).items) await use(bytes);

  const stored = await safe(store({ picture: { data, parts } }));
  if (stored.ok) await use(stored.value);
  else if (stored.error instanceof CommandError) await use(stored.error.data);

  for await (const bytes of download()) await use(bytes);
  new Response(download().readable());
  await upload({ file: download(), sent: (bytes) => void new Blob([bytes]) });

  drawn.listen(({ data }) => void use(data));
  sign.handle(async ({ data }) => {
    await use(data);
    return data;
  });
}

export async function sent(any: Uint8Array, stream: ReadableStream<Uint8Array>): Promise<void> {
  const shared = new Uint8Array(new SharedArrayBuffer(8));
  for (const bytes of [any, shared]) {
    await store({ picture: { data: bytes, parts: [bytes] }, mask: bytes });
    await pages({ page: { items: [bytes] } });
    drawn.emit({ data: bytes });
    sign.handle(() => bytes);
  }
  await upload({ file: stream, sent: new WritableStream<Uint8Array>() });
  await upload({ file: new Blob([]), sent: () => {} });
  // What has been received can be sent back.
  await store({ picture: await picture() });
}
