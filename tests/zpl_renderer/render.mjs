// Labels from standard input, one JSON object {zpl, widthMm, heightMm, dotsPerMm} a line; PNG as base64, one a line.
import { ready } from "zpl-renderer-js";
import { createInterface } from "node:readline";

const { api } = await ready;
for await (const line of createInterface({ input: process.stdin })) {
  const { zpl, widthMm, heightMm, dotsPerMm } = JSON.parse(line);
  const [png] = await api.zplToBase64MultipleAsync(zpl, widthMm, heightMm, dotsPerMm);
  process.stdout.write(png + "\n");
}
process.exit(0);
