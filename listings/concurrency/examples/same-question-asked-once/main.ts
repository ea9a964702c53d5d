// Callers that ask the same at the same time share one request.
import { setImmediate } from "node:timers/promises";

// ANCHOR: weather
class Weather {
  requests = 0;
  #flights = new Map<string, Promise<number>>();

  ask(city: string): Promise<number> {
    const flight = this.#flights.get(city);
    if (flight !== undefined) return flight;
    const request = this.#request(city).finally(() => {
      this.#flights.delete(city);
    });
    this.#flights.set(city, request);
    return request;
  }

  async #request(city: string): Promise<number> {
    this.requests += 1;
    await setImmediate();
    return Buffer.byteLength(city);
  }
}
// ANCHOR_END: weather

const weather = new Weather();
const malmö = Array.from({ length: 5 }, () => weather.ask("Malmö"));
const other = weather.ask("Rome");
for (const answer of await Promise.all(malmö)) console.log(`Malmö: ${answer}`);
console.log(`Rome: ${await other}`);
console.log(`requests: ${weather.requests}`);

await weather.ask("Rome");
console.log(`requests: ${weather.requests}`);
