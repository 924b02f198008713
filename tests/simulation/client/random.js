const BITS = (1n << 64n) - 1n;

/** A random number generator with a seed: SplitMix64, as in `src/random.rs`. */
export class Random {
  #state;

  constructor(seed) {
    this.#state = BigInt(seed);
  }

  next() {
    this.#state = (this.#state + 0x9e3779b97f4a7c15n) & BITS;
    let mixed = this.#state;
    mixed = ((mixed ^ (mixed >> 30n)) * 0xbf58476d1ce4e5b9n) & BITS;
    mixed = ((mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn) & BITS;
    return mixed ^ (mixed >> 31n);
  }

  /** Returns a number below `end`, which must not be 0. */
  below(end) {
    return Number((this.next() * BigInt(end)) >> 64n);
  }

  between(first, last) {
    return first + this.below(last - first + 1);
  }

  percent(percent) {
    return this.below(100) < percent;
  }

  /** Picks an element, or `undefined` if there are no elements. */
  pick(elements) {
    return elements.length === 0 ? undefined : elements[this.below(elements.length)];
  }

  /** Picks a key by the weights. */
  weighted(weights) {
    const entries = Object.entries(weights);
    let at = this.below(entries.reduce((total, [, weight]) => total + weight, 0));
    for (const [key, weight] of entries) {
      if (at < weight) return key;
      at -= weight;
    }
    throw new Error("there are no weights");
  }
}
