enum Level {
  Info = 1,
  Warn = 2,
}

console.log(Level.Warn);
