fn main() {
    let «name» = «number»;
    «name» = 4;
}
