// Built from ipc-runtime/client/src. Edit that, and run `npm run build` there.
/// <reference lib="esnext.disposable" />
/** What else is known about a {@link FrameworkError}. */
interface FrameworkErrorDetail {
    /** The part of the call that is to blame, as in JavaScript: `note.tags[2]`. */
    readonly path?: string;
    /** Which budget is used up. */
    readonly budget?: string;
    /** How much of it there is: bytes, or a number of things. */
    readonly limit?: number;
    /** Where the page's bindings are not the core's: what the core has and the page has not. */
    readonly added?: readonly Added[];
    /** What the page has and the core has not. */
    readonly removed?: readonly Removed[];
    /** What both have, each in its own way. */
    readonly changed?: readonly Changed[];
}
/** What only the core has: `command save_note` or `type Note`, and its signature there. */
interface Added {
    readonly name: string;
    readonly core: string;
}
/** What only the page's bindings have. */
interface Removed {
    readonly name: string;
    readonly page: string;
}
/** What is one thing in the core and another in the page's bindings. */
interface Changed extends Added, Removed {
}

/** Why no call runs, and what differs. */
interface Explanation {
    readonly message: string;
    readonly data: FrameworkErrorDetail | undefined;
}

/** What the core found, in words behind its error, and as data. */
declare function explain(message: string, found: unknown): Explanation;

export { explain };
