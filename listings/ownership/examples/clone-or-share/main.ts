interface Config {
  readonly tags: string[];
}

// ANCHOR: clone
const config: Config = { tags: ["eu"] };
const shared = config;
const cloned = structuredClone(config); // { ...config } would share tags

shared.tags.push("beta");
cloned.tags.push("test");

console.log(`config: [${config.tags.join(" ")}]`);
console.log(`shared: [${shared.tags.join(" ")}]`);
console.log(`cloned: [${cloned.tags.join(" ")}]`);
// ANCHOR_END: clone
