let visits: Map<string, number>;
visits.set("ada", 1);
console.log(visits.size);
