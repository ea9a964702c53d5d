// ANCHOR: bytes
interface Header {
  kind: number;
  length: number;
}

/** A number of 16 bits, then one of 32, the most significant byte first. */
function read(packet: Uint8Array): Header | undefined {
  if (packet.length < 6) return undefined; // getUint32 would throw
  const view = new DataView(packet.buffer, packet.byteOffset, packet.length);
  return { kind: view.getUint16(0), length: view.getUint32(2) };
}
// ANCHOR_END: bytes

function hex(view: DataView): string {
  const bytes = new Uint8Array(view.buffer);
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join(
    "",
  );
}

const view = new DataView(new ArrayBuffer(4));
view.setUint32(0, 0x1234abcd);
console.log(`big end first ${hex(view)}`);
view.setUint32(0, 0x1234abcd, true);
console.log(`little end first ${hex(view)}`);
view.setFloat32(0, 1.5);
console.log(`bits of 1.5 0x${view.getUint32(0).toString(16)}`);

for (const packet of [
  Uint8Array.of(0, 7, 0, 0, 1, 2, 255),
  Uint8Array.of(0, 7, 0),
]) {
  const header = read(packet);
  if (header) console.log(`kind ${header.kind}, length ${header.length}`);
  else console.log("too short");
}
