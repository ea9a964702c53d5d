let latest: { text: string };
{
  const line = { text: "ready" };
  latest = line;
}
console.log(latest.text);
