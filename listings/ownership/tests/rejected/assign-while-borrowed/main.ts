interface Reading {
  celsius: number;
}

const today: Reading = { celsius: 31 };
const record: Readonly<Reading> = today;
today.celsius = 12;
console.log(`today ${today.celsius}, record ${record.celsius}`);
