import { echo } from "./bindings/index.js";
import { check, equal, truth } from "./check.js";

globalThis.canary = "untouched";
const texts = [
  "", "__proto__", "constructor", "then", "toJSON", "\0\u0001\u007f", "\u2028\u2029", "</script><script>canary=1</script>",
  "<!--", "]]>", "`${canary=1}`", "*/", "\r", "\r\n", "'+(canary=1)+'", "');canary=1//", "\\'", '\\"', "__CHANNEL__:7",
  "\ufeff", "😀\u{10ffff}", "\\".repeat(10_000), "x".repeat(1_000_000), "😀".repeat(100_000),
];

check(async () => {
  const replies = await Promise.all(texts.map((text) => echo({ text })));
  replies.forEach((reply, at) => truth(reply === texts[at], `text ${at} does not round-trip`));
  equal(canary, "untouched");
});
