// ANCHOR: rules
trait Rule {
    fn name(&self) -> String;
    fn apply(&self, cents: u32) -> u32;
}

struct PercentOff {
    percent: u32,
}

impl Rule for PercentOff {
    fn name(&self) -> String {
        format!("{} % off", self.percent)
    }

    fn apply(&self, cents: u32) -> u32 {
        cents - cents * self.percent / 100
    }
}

struct Coupon {
    cents: u32,
}

impl Rule for Coupon {
    fn name(&self) -> String {
        "coupon".to_owned()
    }

    fn apply(&self, cents: u32) -> u32 {
        cents.saturating_sub(self.cents)
    }
}

fn main() {
    let rules: Vec<Box<dyn Rule>> = vec![
        Box::new(PercentOff { percent: 10 }),
        Box::new(Coupon { cents: 1500 }),
        Box::new(Coupon { cents: 500 }),
    ];
    let mut price = 2000;
    for rule in &rules {
        price = rule.apply(price);
        println!("{}: {price}", rule.name());
    }
}
// ANCHOR_END: rules
