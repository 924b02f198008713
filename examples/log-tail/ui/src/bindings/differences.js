// Built from ipc-runtime/client/src. Edit that, and run `npm run build` there.
/** What the core found, in words behind its error, and as data. */
function explain(message, found) {
    const data = areDifferences(found) ? found : undefined;
    return { message: data === undefined ? message : message + inWords(data), data };
}
function areDifferences(found) {
    const { added, removed, changed } = (found ?? {});
    return Array.isArray(added) && Array.isArray(removed) && Array.isArray(changed);
}
function inWords({ added, removed, changed }) {
    const lines = [
        ...added.map(({ name, core }) => `+ ${name}: ${core} (in the core alone)`),
        ...removed.map(({ name, page }) => `- ${name}: ${page} (in this page alone)`),
        ...changed.map(({ name, page, core }) => `~ ${name}: ${page} (in this page)\n  ${name}: ${core} (in the core)`),
    ];
    return lines.map((line) => `\n${line}`).join("");
}

export { explain };
