const prints: (() => void)[] = [];
for (var turn = 0; turn < 3; turn++) {
  prints.push(() => console.log("turn", turn));
}
for (const print of prints) print();
