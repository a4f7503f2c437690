// Labels from standard input, one JSON object {zpl, widthMm, heightMm, dotsPerMm} a line; PNG as base64, one a line.
import { webcrypto } from "node:crypto";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

// Node.js 18 has no `crypto` of its own at hand, and takes the package's module for something else.
globalThis.crypto ??= webcrypto;
const { api } = await createRequire(import.meta.url)("zpl-renderer-js").ready;
for await (const line of createInterface({ input: process.stdin })) {
  const { zpl, widthMm, heightMm, dotsPerMm } = JSON.parse(line);
  const [png] = await api.zplToBase64MultipleAsync(zpl, widthMm, heightMm, dotsPerMm);
  process.stdout.write(png + "\n");
}
process.exit(0);
