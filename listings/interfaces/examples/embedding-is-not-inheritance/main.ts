// ANCHOR: page
class Page {
  title(): string {
    return "page";
  }

  banner(): string {
    return `= ${this.title()} =`;
  }
}

class Invoice extends Page {
  override title(): string {
    return "invoice";
  }
}
// ANCHOR_END: page

function banner(document: { title(): string }): string {
  return `= ${document.title()} =`;
}

const bill = new Invoice();
console.log(`title: ${bill.title()}`);
console.log(`shared method: ${bill.banner()}`);
console.log(`function: ${banner(bill)}`);
