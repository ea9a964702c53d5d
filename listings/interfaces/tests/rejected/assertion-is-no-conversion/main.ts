interface Settings {
  readonly port: number;
}

const settings = JSON.parse('{ "port": "8080" }') as Settings;
console.log(`next port ${settings.port + 1}`);
