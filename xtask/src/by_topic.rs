//! The tables of the *Evidence* part that list programs by topic.

use maud::{Markup, html};

use crate::noun::{NounKind, Page, name_of};
use crate::{pair, usage};

/// A table for each topic, with a column for each of `heads` and one for
/// where a program is shown.
pub fn tables<'a>(
    topics: impl IntoIterator<Item = &'a str>,
    heads: &[&str],
    rows: impl Fn(&str) -> Markup,
) -> Markup {
    html! {
        @for topic in topics {
            h2 id=(format!("topic-{topic}")) { (topic) }
            table class="index" {
                thead { tr {
                    @for head in heads { th scope="col" { (head) } }
                    th scope="col" { "Shown in" }
                } }
                tbody { (rows(topic)) }
            }
        }
    }
}

/// The row of `id`, a program of this kind: its name, `cells`, and where it
/// is shown.
pub fn row(kind: NounKind, id: &str, cells: &Markup, page: &Page) -> Markup {
    html! {
        tr id=(pair::fragment(kind, id)) {
            th scope="row" {
                a href=(page.link(kind, id)) { (name_of(id)) }
            }
            (cells)
            td { (usage::used_on(kind, id, page)) }
        }
    }
}
