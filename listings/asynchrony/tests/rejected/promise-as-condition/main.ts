async function mayDelete(user: string): Promise<boolean> {
  return user === "ada";
}

if (mayDelete("eve")) {
  console.log("deleted");
}
