// ANCHOR: columns
trait Columns {
    fn columns(&self) -> Vec<(&'static str, String)>;
}

/// The struct, and a method that knows its fields.
macro_rules! table {
    (struct $name:ident { $($field:ident: $kind:ty = $column:literal,)* }) => {
        struct $name {
            $($field: $kind,)*
        }

        impl Columns for $name {
            fn columns(&self) -> Vec<(&'static str, String)> {
                vec![$(($column, self.$field.to_string())),*]
            }
        }
    };
}

table! {
    struct User {
        name: &'static str = "user_name",
        age: u8 = "age_in_years",
        active: bool = "active",
    }
}
// ANCHOR_END: columns

fn show(row: &impl Columns) {
    for (column, value) in row.columns() {
        println!("{column} = {value}");
    }
}

fn main() {
    show(&User {
        name: "ada",
        age: 36,
        active: true,
    });
}
