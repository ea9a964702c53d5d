const sent = "9007199254740993"; // a whole JSON document
console.log(`sent:    ${sent}`);

// ANCHOR: decode
const number: unknown = JSON.parse(sent); // there is no other number
console.log(`float:   ${number}`);

const id = BigInt(sent); // the digits, before they become a number
console.log(`integer: ${id}`);
// ANCHOR_END: decode
