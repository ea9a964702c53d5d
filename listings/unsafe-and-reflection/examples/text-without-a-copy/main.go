package main

import (
	"fmt"
	"math"
	"unsafe"
)

// ANCHOR: text
// digits writes the digits of a number into the end of the buffer. The
// text is good until the buffer is written again: a string that changes
// breaks what every other function takes for granted.
func digits(number uint32, buffer *[10]byte) string {
	start := len(buffer)
	for {
		start--
		buffer[start] = '0' + byte(number%10)
		number /= 10
		if number == 0 {
			break
		}
	}
	return unsafe.String(&buffer[start], len(buffer)-start)
}

// ANCHOR_END: text

func main() {
	var buffer [10]byte
	fmt.Println(digits(0, &buffer))
	fmt.Println(digits(math.MaxUint32, &buffer))
	text := digits(407, &buffer)
	fmt.Printf("%s has %d digits\n", text, len(text))
}
