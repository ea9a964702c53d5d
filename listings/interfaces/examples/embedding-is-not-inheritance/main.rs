// ANCHOR: page
trait Page {
    fn title(&self) -> &'static str {
        "page"
    }

    fn banner(&self) -> String {
        format!("= {} =", self.title())
    }
}

struct Invoice;

impl Page for Invoice {
    fn title(&self) -> &'static str {
        "invoice"
    }
}
// ANCHOR_END: page

fn banner(document: &dyn Page) -> String {
    format!("= {} =", document.title())
}

fn main() {
    let bill = Invoice;
    println!("title: {}", bill.title());
    println!("shared method: {}", bill.banner());
    println!("function: {}", banner(&bill));
}
