/// Numbers that look random, and are the same for the same seed: SplitMix64.
#[derive(Debug, Clone)]
pub(crate) struct Random(u64);

impl Random {
    /// Begins the row of this seed.
    pub(crate) fn new(seed: u64) -> Self {
        Random(seed)
    }

    /// The next number of the row.
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`, which is not 0.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        let wide = u128::from(self.next()) * end as u128;
        (wide >> 64) as usize
    }

    /// A number from `first` to `last`.
    pub(crate) fn between(&mut self, first: u32, last: u32) -> u32 {
        first + self.below((last - first + 1) as usize) as u32
    }

    /// Yes, in so many of a hundred cases.
    pub(crate) fn percent(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// One of some, if there are any.
    pub(crate) fn pick<T: Copy>(&mut self, some: &[T]) -> Option<T> {
        if some.is_empty() { None } else { Some(some[self.below(some.len())]) }
    }

    /// One of some, the more likely the greater the number beside it. There is at least one.
    pub(crate) fn weighted<T: Copy>(&mut self, some: &[(usize, T)]) -> T {
        let all = some.iter().map(|(weight, _)| weight).sum();
        let mut at = self.below(all);
        for (weight, one) in some {
            if at < *weight {
                return *one;
            }
            at -= weight;
        }
        some[0].1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The row of seed 0, as others publish it.
    #[test]
    fn it_is_split_mix() {
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
