const response = new Response("hello");
console.log(JSON.stringify(await response.text()));
console.log(JSON.stringify(await response.text()));
