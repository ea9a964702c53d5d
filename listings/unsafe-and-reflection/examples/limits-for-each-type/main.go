package main

import "fmt"

// ANCHOR: limits
type limited interface{ uint8 | uint16 | uint32 }

func largest[T limited]() T {
	return ^T(0) // all bits set
}

func doubled[T limited](number T) (T, bool) {
	if number > largest[T]()/2 {
		return 0, false
	}
	return number * 2, true
}

// ANCHOR_END: limits

func show[T limited](number T) {
	fmt.Printf("%s up to %d: ", name(number), largest[T]())
	if doubled, ok := doubled(number); ok {
		fmt.Println(doubled)
	} else {
		fmt.Println("out of range")
	}
}

func name(number any) string {
	switch number.(type) {
	case uint8:
		return "u8"
	case uint16:
		return "u16"
	default:
		return "u32"
	}
}

func main() {
	show(uint8(200))
	show(uint16(200))
	show(uint32(3_000_000_000))
}
