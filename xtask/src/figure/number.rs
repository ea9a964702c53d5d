//! How numbers are written: units, digits, intervals.

use serde::Deserialize;

use super::stats::Estimate;

/// What is measured; samples are in this unit, never in a multiple of it.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    Bytes,
    Seconds,
}

/// A unit and a power of it, for one column or axis.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    /// What one of the scaled unit is in the unit.
    pub factor: f64,
    pub name: &'static str,
}

/// The scale of ratios.
pub const RATIO: Scale = Scale {
    factor: 1.0,
    name: "×",
};

impl Unit {
    /// The smallest sample that can be a measurement: anything below means
    /// that the optimiser removed the work.
    pub fn least(self) -> f64 {
        match self {
            Self::Bytes => 1.0,
            Self::Seconds => 1e-9,
        }
    }

    /// The scale of a column whose largest number is `most`: bytes stay
    /// bytes, so that small ones keep their digits.
    pub fn column(self, most: f64) -> Scale {
        match self {
            Self::Bytes => self.scale(1.0),
            Self::Seconds => self.scale(most),
        }
    }

    /// The scale in which `value` reads well.
    pub fn scale(self, value: f64) -> Scale {
        let scales: &[(f64, &'static str)] = match self {
            Self::Bytes => &[(1048576.0, "MiB"), (1024.0, "KiB")],
            Self::Seconds => {
                &[(1.0, "s"), (1e-3, "ms"), (1e-6, "µs"), (1e-9, "ns")]
            }
        };
        // Up to 10,000 bytes are easier read as they are.
        let enough = match self {
            Self::Bytes => 9.765625,
            Self::Seconds => 1.0,
        };
        scales
            .iter()
            .find(|(factor, _)| value >= factor * enough)
            .map(|&(factor, name)| Scale { factor, name })
            .unwrap_or(match self {
                Self::Bytes => Scale {
                    factor: 1.0,
                    name: "bytes",
                },
                Self::Seconds => Scale {
                    factor: 1e-9,
                    name: "ns",
                },
            })
    }
}

impl Scale {
    /// `value` with its unit, to three digits or to the whole number.
    pub fn quantity(self, value: f64) -> String {
        self.with_name(&self.digits(value, self.places(value)))
    }

    /// The estimate without interval: `5.9×`, `2,755 bytes`, `21.5 s`.
    pub fn estimate(self, estimate: &Estimate) -> String {
        self.quantity(estimate.value)
    }

    /// The estimate with more digits where the interval allows them.
    pub fn exact(self, estimate: &Estimate) -> String {
        let places = self.interval_places(estimate);
        self.with_name(&self.digits(estimate.value, places))
    }

    /// `5.61–6.20`, without the unit.
    pub fn interval(self, estimate: &Estimate) -> String {
        let places = self.interval_places(estimate);
        format!(
            "{}–{}",
            self.digits(estimate.low, places),
            self.digits(estimate.high, places)
        )
    }

    /// The value alone, as exact as the interval, for a column.
    pub fn bare(self, estimate: &Estimate) -> String {
        self.digits(estimate.value, self.interval_places(estimate))
    }

    fn with_name(self, digits: &str) -> String {
        match self.name {
            "×" => format!("{digits}×"),
            name => format!("{digits}\u{a0}{name}"),
        }
    }

    /// Decimal places for three digits; a ratio gets two unless it is so near
    /// above 1 that the third says how far.
    fn places(self, value: f64) -> usize {
        let scaled = value / self.factor;
        let near_one = (1.0..2.0).contains(&scaled);
        let digits = if self.name == "×" && !near_one { 2 } else { 3 };
        let whole = scaled.abs().log10().floor() as i32 + 1;
        // Zeros behind the point are no digits: 0.042.
        (digits - whole).clamp(0, 9) as usize
    }

    /// At least the usual places, at most two more, so that the ends of a
    /// narrow interval differ.
    fn interval_places(self, estimate: &Estimate) -> usize {
        let least = self.places(estimate.value);
        let half = (estimate.high - estimate.low) / 2.0 / self.factor;
        let wanted = (-half.log10()).ceil();
        if wanted.is_finite() && wanted > least as f64 {
            (wanted as usize).min(least + 2)
        } else {
            least
        }
    }

    /// `value` in this scale with `places` decimals and thousands marked.
    pub fn digits(self, value: f64, places: usize) -> String {
        let plain = format!("{:.places$}", value / self.factor);
        thousands(&plain)
    }
}

/// `plain`, a decimal number, with commas between thousands.
pub fn thousands(plain: &str) -> String {
    let (whole, rest) = match plain.split_once('.') {
        Some((whole, rest)) => (whole, format!(".{rest}")),
        None => (plain, String::new()),
    };
    let mut marked = String::new();
    for (i, digit) in whole.chars().enumerate() {
        if i > 0 && (whole.len() - i) % 3 == 0 {
            marked.push(',');
        }
        marked.push(digit);
    }
    marked + &rest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn estimate(value: f64, low: f64, high: f64) -> Estimate {
        Estimate {
            value,
            low,
            high,
            n: 8,
        }
    }

    #[test]
    fn quantities_read_well() {
        let cases = [
            (Unit::Bytes, 449.78, "450\u{a0}bytes"),
            (Unit::Bytes, 2754.519, "2,755\u{a0}bytes"),
            (Unit::Bytes, 65947.2, "64.4\u{a0}KiB"),
            (Unit::Seconds, 21.546, "21.5\u{a0}s"),
            (Unit::Seconds, 0.4441, "444\u{a0}ms"),
            (Unit::Seconds, 3.2e-9, "3.20\u{a0}ns"),
        ];
        for (unit, value, expected) in cases {
            assert_eq!(unit.scale(value).quantity(value), expected);
        }
    }

    #[test]
    fn ratios_have_the_digits_that_matter() {
        let cases = [
            (5.94, "5.9×"),
            (1.0234, "1.02×"),
            (48.7, "49×"),
            (0.0418, "0.042×"),
            (0.7702, "0.77×"),
            (127.4, "127×"),
        ];
        for (value, expected) in cases {
            assert_eq!(RATIO.quantity(value), expected);
        }
    }

    #[test]
    fn a_narrow_interval_gets_more_digits() {
        let narrow = estimate(6.121, 6.112, 6.131);
        assert_eq!(RATIO.interval(&narrow), "6.112–6.131");
        assert_eq!(RATIO.exact(&narrow), "6.121×");
        let wide = estimate(6.1, 4.0, 9.0);
        assert_eq!(RATIO.interval(&wide), "4.0–9.0");
    }
}
