const BITS = (1n << 64n) - 1n;

/** Numbers that look random, and are the same for the same seed: SplitMix64, as in `src/random.rs`. */
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

  /** A number below `end`, which is not 0. */
  below(end) {
    return Number((this.next() * BigInt(end)) >> 64n);
  }

  between(first, last) {
    return first + this.below(last - first + 1);
  }

  percent(percent) {
    return this.below(100) < percent;
  }

  /** One of some, if there are any. */
  pick(some) {
    return some.length === 0 ? undefined : some[this.below(some.length)];
  }

  /** One of the keys, the more likely the greater its number. */
  weighted(some) {
    const entries = Object.entries(some);
    let at = this.below(entries.reduce((all, [, weight]) => all + weight, 0));
    for (const [one, weight] of entries) {
      if (at < weight) return one;
      at -= weight;
    }
    throw new Error("there is nothing to choose");
  }
}
