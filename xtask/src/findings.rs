//! The page *How this book is checked*: every kind of finding, with what causes
//! it and what mends it.

use maud::html;

use crate::report::known;

/// The list of findings as HTML.
pub fn index() -> String {
    crate::html::one_line(html! {
        div class="findings" {
            @for kind in known() {
                section id=(format!("finding-{}", kind.id)) {
                    p class="finding-name" { code { (kind.id) } }
                    p { (crate::html::inline(kind.cause)) }
                    pre tabindex="0" { code { (kind.example) } }
                    p { strong { "Mend: " } (crate::html::inline(kind.mend)) }
                }
            }
        }
    })
}
