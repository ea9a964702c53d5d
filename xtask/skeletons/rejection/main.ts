const guests = ["ada"];
const moved = guests;
moved[0] = "brian";
console.log(guests[0]);
