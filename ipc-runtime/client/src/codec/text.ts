interface MaybeWellFormed {
  readonly isWellFormed?: () => boolean;
}

/**
 * Returns whether every surrogate of the text is part of a pair. JSON parsers refuse lone
 * surrogates.
 */
export const isWellFormed = (text: string): boolean =>
  (text as MaybeWellFormed).isWellFormed?.() ?? !/\p{Cs}/u.test(text);

/** Replaces lone surrogates, so that the message of an error can always be sent. */
export const toWellFormed = (text: string): string =>
  isWellFormed(text) ? text : text.replace(/\p{Cs}/gu, "\ufffd");
