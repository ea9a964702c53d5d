//! Quantiles of samples, for Rust as it is used and, in [`border`], for C.

pub mod border;

/// The smallest sample that a share of all samples does not exceed, for each
/// share of `shares`.
///
/// # Panics
///
/// When there are no samples, or one is not a number.
pub fn quantiles(samples: &[f64], shares: &[f64]) -> Vec<f64> {
    assert!(!samples.is_empty(), "there are no samples");
    let is_number = |sample: &f64| !sample.is_nan();
    assert!(samples.iter().all(is_number), "a sample is no number");
    let mut sorted = samples.to_vec();
    sorted.sort_unstable_by(f64::total_cmp);
    let at = |share: &f64| {
        let rank = (share * sorted.len() as f64).ceil() as usize;
        sorted[rank.clamp(1, sorted.len()) - 1]
    };
    shares.iter().map(at).collect()
}
