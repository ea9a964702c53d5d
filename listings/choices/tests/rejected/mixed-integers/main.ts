const sent: bigint = 40n;
const received: number = 40;
console.log(`all received: ${sent === received}`);
