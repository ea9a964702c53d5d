//! Estimates with 95 % intervals, on the logarithmic scale.
//!
//! Times and sizes are positive and their noise multiplies, so their
//! logarithms are closer to normal than they are; and a ratio is a difference
//! of logarithms. Back-transformed, the mean of the logarithms is the
//! geometric mean, and its interval is one for the geometric mean: J. M. Bland
//! and D. G. Altman, "Transformations, means, and confidence intervals", BMJ
//! 312 (1996), 1079, and "The use of transformation when comparing two
//! means", ibid., 1153. For paired samples the logarithms of the ratios within
//! the pairs are one sample: NIST/SEMATECH e-Handbook of Statistical Methods,
//! section 7.3.1.1.

use serde::{Deserialize, Serialize};
use statrs::distribution::{ContinuousCDF, StudentsT};

/// The confidence of every interval in the book.
const CONFIDENCE: f64 = 0.95;

/// A geometric mean with its 95 % interval.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Estimate {
    pub value: f64,
    pub low: f64,
    pub high: f64,
    /// The number of rounds behind it.
    pub n: usize,
}

impl Estimate {
    /// Whether a ratio may as well be 1.
    pub fn overlaps_one(&self) -> bool {
        self.low <= 1.0 && 1.0 <= self.high
    }

    /// Whether both say the same up to rounding.
    pub fn agrees(&self, other: &Self) -> bool {
        let near = |a: f64, b: f64| (a - b).abs() <= 1e-9 * a.abs();
        self.n == other.n
            && near(self.value, other.value)
            && near(self.low, other.low)
            && near(self.high, other.high)
    }
}

/// The geometric mean of `samples` with its interval; `None` for fewer than
/// two samples or one that is not positive.
pub fn geometric_mean(samples: &[f64]) -> Option<Estimate> {
    let n = samples.len();
    let usable = |x: &f64| x.is_finite() && *x > 0.0;
    if n < 2 || !samples.iter().all(usable) {
        return None;
    }
    let logs: Vec<f64> = samples.iter().map(|x| x.ln()).collect();
    let mean = logs.iter().sum::<f64>() / n as f64;
    let squares: f64 = logs.iter().map(|x| (x - mean).powi(2)).sum();
    let error = (squares / (n - 1) as f64 / n as f64).sqrt();
    let half = quantile(n - 1) * error;
    Some(Estimate {
        value: mean.exp(),
        low: (mean - half).exp(),
        high: (mean + half).exp(),
        n,
    })
}

/// The geometric mean of the ratios within `pairs` with its interval.
pub fn ratio(pairs: &[(f64, f64)]) -> Option<Estimate> {
    let ratios: Vec<f64> = pairs.iter().map(|(a, b)| a / b).collect();
    geometric_mean(&ratios)
}

/// The quantile of Student's t that leaves half of the doubt above it.
fn quantile(freedom: usize) -> f64 {
    StudentsT::new(0.0, 1.0, freedom as f64)
        .expect("one degree of freedom or more")
        .inverse_cdf((1.0 + CONFIDENCE) / 2.0)
}

/// The middle of `values`, or the mean of the two in the middle.
pub fn median(mut values: Vec<f64>) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    match values.len() {
        0 => None,
        n if n % 2 == 1 => Some(values[middle]),
        _ => Some(f64::midpoint(values[middle - 1], values[middle])),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(a: f64, b: f64, tolerance: f64) {
        assert!((a - b).abs() < tolerance, "{a} is not {b}");
    }

    /// The table of Student's t in any textbook, two-sided 95 %.
    #[test]
    fn quantiles_are_the_tables() {
        let table = [(1, 12.706), (4, 2.776), (9, 2.262), (30, 2.042)];
        for (freedom, t) in table {
            near(quantile(freedom), t, 5e-4);
        }
    }

    /// Student's own sleep data (Biometrika 6, 1908), additional hours of the
    /// same ten patients with one drug and the other: R's `t.test(paired =
    /// TRUE)` gives a mean difference of 1.58 with the interval 0.7001142 to
    /// 2.4598858. As logarithms they are ratios with the same interval.
    #[test]
    fn students_sleep_data_give_students_interval() {
        let hours = [
            (1.9, 0.7),
            (0.8, -1.6),
            (1.1, -0.2),
            (0.1, -1.2),
            (-0.1, -0.1),
            (4.4, 3.4),
            (5.5, 3.7),
            (1.6, 0.8),
            (4.6, 0.0),
            (3.4, 2.0),
        ];
        let pairs = hours.map(|(a, b): (f64, f64)| (a.exp(), b.exp()));
        let estimate = ratio(&pairs).unwrap();
        near(estimate.value.ln(), 1.58, 1e-12);
        near(estimate.low.ln(), 0.7001142, 5e-8);
        near(estimate.high.ln(), 2.4598858, 5e-8);
        assert_eq!(estimate.n, 10);
        assert!(!estimate.overlaps_one());
    }

    /// By hand: logarithms 0 and 2·ln 2, mean ln 2, standard error ln 2,
    /// t(1) = 12.706.
    #[test]
    fn two_samples_are_few() {
        let estimate = geometric_mean(&[1.0, 4.0]).unwrap();
        near(estimate.value, 2.0, 1e-12);
        near(estimate.low.ln(), 2f64.ln() * (1.0 - 12.7062), 1e-4);
        assert!(estimate.overlaps_one());
    }

    #[test]
    fn swapping_the_sides_inverts_the_ratio() {
        let pairs = [(3.0, 1.0), (2.5, 1.1), (3.2, 0.9)];
        let swapped = pairs.map(|(a, b)| (b, a));
        let (one, other) = (ratio(&pairs).unwrap(), ratio(&swapped).unwrap());
        near(one.value * other.value, 1.0, 1e-12);
        near(one.low * other.high, 1.0, 1e-12);
    }

    #[test]
    fn nothing_comes_from_nothing() {
        assert_eq!(geometric_mean(&[1.0]), None);
        assert_eq!(geometric_mean(&[1.0, 0.0]), None);
        assert_eq!(geometric_mean(&[1.0, f64::NAN]), None);
    }
}
