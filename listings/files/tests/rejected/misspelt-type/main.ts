interface Upload {
  bytes: number;
}

function size(upload: Uplaod): number {
  return upload.bytes;
}

const upload: Upload = { bytes: 3 };
console.log(size(upload));
