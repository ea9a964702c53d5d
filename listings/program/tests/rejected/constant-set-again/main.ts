const settings = { retries: 3 } as const;

settings.retries = 5;
console.log(`${settings.retries} retries`);
