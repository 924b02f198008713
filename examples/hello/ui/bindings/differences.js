// Built from ipc-runtime/client/src. Edit that, and run `npm run build` there.
/**
 * Appends the differences that the backend found to its error message, and returns them as data as
 * well.
 */
function explain(message, found) {
    const data = areDifferences(found) ? found : undefined;
    return { message: data === undefined ? message : message + asText(data), data };
}
function areDifferences(found) {
    const { added, removed, changed } = (found ?? {});
    return Array.isArray(added) && Array.isArray(removed) && Array.isArray(changed);
}
function asText({ added, removed, changed }) {
    const lines = [
        ...added.map(({ name, core }) => `+ ${name}: ${core} (only in the backend)`),
        ...removed.map(({ name, page }) => `- ${name}: ${page} (only in this page)`),
        ...changed.map(({ name, page, core }) => `~ ${name}: ${page} (in this page)\n  ${name}: ${core} (in the backend)`),
    ];
    return lines.map((line) => `\n${line}`).join("");
}

export { explain };
