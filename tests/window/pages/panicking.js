import { megabytes, panics, report } from "./bindings/index.js";
import { check, equal, rejection } from "./check.js";

check(async () => {
  const count = await megabytes();
  for (let done = 0; done < count; done += 1000) {
    const errors = await Promise.all(Array.from({ length: 1000 }, () => rejection(panics())));
    for (const error of errors) equal([error.kind, error.code], ["internal", -32603]);
    await report({ text: "more" });
  }
});
