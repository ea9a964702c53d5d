package main

import (
	"fmt"
	"math"
	"strings"
)

type cents int64

func (c cents) String() string {
	sign, size := "", uint64(c)
	if c < 0 {
		sign, size = "-", -size // -c would wrap for the least number
	}
	return fmt.Sprintf("%s%d.%02d", sign, size/100, size%100)
}

// ANCHOR: split
// split is of a total that is not negative.
func split(total cents, guests int) ([]cents, bool) {
	if guests <= 0 {
		return nil, false
	}
	share, rest := total/cents(guests), total%cents(guests)
	shares := make([]cents, guests)
	for i := range shares {
		shares[i] = share
		if cents(i) < rest { // until the sum is right
			shares[i]++
		}
	}
	return shares, true
}

// tax is of an amount that is not negative, either.
func tax(amount cents, perMille uint32) (cents, bool) {
	rate := int64(perMille)
	thousandths := int64(amount) * rate
	if rate != 0 && thousandths/rate != int64(amount) { // it wrapped
		return 0, false
	}
	whole, rest := thousandths/1000, thousandths%1000
	if rest > 500 || rest == 500 && whole%2 == 1 {
		whole++
	}
	return cents(whole), true
}

// ANCHOR_END: split

func main() {
	for _, guests := range []int{3, 7, 0} {
		shares, ok := split(10_000, guests)
		if !ok {
			fmt.Printf("%d: nobody to pay\n", guests)
			continue
		}
		var texts []string
		for _, share := range shares {
			texts = append(texts, share.String())
		}
		fmt.Printf("%d: %s\n", guests, strings.Join(texts, " "))
	}
	for _, amount := range []cents{1050, 1150, 1999, math.MaxInt64} {
		if due, ok := tax(amount, 190); ok {
			fmt.Printf("%v taxed %v\n", amount, due)
		} else {
			fmt.Printf("%v is too much to tax\n", amount)
		}
	}
	fmt.Println("least", cents(math.MinInt64))
}
