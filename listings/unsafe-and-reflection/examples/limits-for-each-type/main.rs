// ANCHOR: limits
trait Limits: Sized {
    const NAME: &'static str;
    const LARGEST: Self;
    fn doubled(self) -> Option<Self>;
}

macro_rules! limits {
    ($($kind:ident)*) => {$(
        impl Limits for $kind {
            const NAME: &'static str = stringify!($kind);
            const LARGEST: Self = $kind::MAX;

            fn doubled(self) -> Option<Self> {
                self.checked_mul(2)
            }
        }
    )*};
}

limits! { u8 u16 u32 }
// ANCHOR_END: limits

fn show<T: Limits + std::fmt::Display>(number: T) {
    print!("{} up to {}: ", T::NAME, T::LARGEST);
    match number.doubled() {
        Some(doubled) => println!("{doubled}"),
        None => println!("out of range"),
    }
}

fn main() {
    show(200_u8);
    show(200_u16);
    show(3_000_000_000_u32);
}
