//! Numbers in an order that nothing foresees and that is the same each time.

/// A linear congruential generator with Knuth's MMIX constants.
pub struct Lot(u64);

impl Lot {
    /// One that begins at `seed`.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number from 0, less than `end`, which is at most 2³².
    pub fn below(&mut self, end: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        // The upper bits are the good ones.
        ((self.0 >> 32) * end) >> 32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_draws_the_same_numbers_within_the_bound() {
        let draw = |seed| {
            let mut lot = Lot::new(seed);
            [(); 200].map(|()| lot.below(10))
        };
        assert_eq!(draw(1), draw(1));
        assert_ne!(draw(1), draw(2));
        for number in 0..10 {
            assert!(draw(1).contains(&number), "{number} is never drawn");
        }
        assert!(draw(1).iter().all(|number| *number < 10));
    }
}
