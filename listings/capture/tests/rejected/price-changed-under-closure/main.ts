let price = 5;
console.log("sold at", price);
const receipt = () => console.log("receipt over", price);
price = 9;
receipt();
console.log("price is", price);
