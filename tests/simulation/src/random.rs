/// A random number generator with a seed: SplitMix64.
#[derive(Debug, Clone)]
pub(crate) struct Random(u64);

impl Random {
    /// Creates the generator of a seed.
    pub(crate) fn new(seed: u64) -> Self {
        Random(seed)
    }

    /// Returns the next number.
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Returns a number below `end`, which must not be 0.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        let wide = u128::from(self.next()) * end as u128;
        (wide >> 64) as usize
    }

    /// Returns a number from `first` to `last`.
    pub(crate) fn between(&mut self, first: u32, last: u32) -> u32 {
        first + self.below((last - first + 1) as usize) as u32
    }

    /// Returns `true` with the given probability in percent.
    pub(crate) fn percent(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// Picks an element, or returns `None` for an empty slice.
    pub(crate) fn pick<T: Copy>(&mut self, elements: &[T]) -> Option<T> {
        if elements.is_empty() { None } else { Some(elements[self.below(elements.len())]) }
    }

    /// Picks an element by the weights. There must be at least one.
    pub(crate) fn weighted<T: Copy>(&mut self, elements: &[(usize, T)]) -> T {
        let total = elements.iter().map(|(weight, _)| weight).sum();
        let mut at = self.below(total);
        for (weight, element) in elements {
            if at < *weight {
                return *element;
            }
            at -= weight;
        }
        elements[0].1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The published numbers of seed 0.
    #[test]
    fn the_generator_is_split_mix_64() {
        let mut random = Random::new(0);
        assert_eq!(random.next(), 0xe220_a839_7b1d_cdaf);
        assert_eq!(random.next(), 0x6e78_9e6a_a1b9_65f4);
    }

    #[test]
    fn numbers_stay_in_bounds() {
        let mut random = Random::new(7);
        for _ in 0..10_000 {
            assert!((3..=5).contains(&random.between(3, 5)));
            assert!(random.weighted(&[(0, 1), (3, 2), (1, 3)]) > 1);
        }
        assert_eq!(random.pick::<u8>(&[]), None);
    }
}
