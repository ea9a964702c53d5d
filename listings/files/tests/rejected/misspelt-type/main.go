package main

import "fmt"

type Upload struct{ bytes uint64 }

func size(upload *Uplaod) uint64 {
	return upload.bytes
}

func main() {
	fmt.Println(size(&Upload{bytes: 3}))
}
