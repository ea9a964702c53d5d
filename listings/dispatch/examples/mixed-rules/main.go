package main

import "fmt"

// ANCHOR: rules
type rule interface {
	name() string
	apply(cents int) int
}

type percentOff struct{ percent int }

func (r percentOff) name() string { return fmt.Sprintf("%d %% off", r.percent) }

func (r percentOff) apply(cents int) int { return cents - cents*r.percent/100 }

type coupon struct{ cents int }

func (r coupon) name() string { return "coupon" }

func (r coupon) apply(cents int) int { return max(cents-r.cents, 0) }

func main() {
	rules := []rule{percentOff{10}, coupon{1500}, coupon{500}}
	price := 2000
	for _, r := range rules {
		price = r.apply(price)
		fmt.Printf("%s: %d\n", r.name(), price)
	}
}

// ANCHOR_END: rules
