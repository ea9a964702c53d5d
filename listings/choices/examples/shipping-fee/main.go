package main

import "fmt"

// ANCHOR: fee
func fee(country string, grams int) (cents int, ok bool) {
	abroad := country == "AT" || country == "CH"
	switch { // the first condition that holds
	case grams < 1 || grams > 20_000:
		return 0, false
	case country == "DE" && grams <= 500:
		return 200, true
	case country == "DE":
		return 200 + grams/10, true
	case country == "AT" && grams%500 == 0:
		return 300 + grams/5, true // whole parcels go by rail
	case abroad:
		return 500 + grams/5, true
	default:
		return 0, false
	}
}

// ANCHOR_END: fee

func main() {
	for _, parcel := range []struct {
		country string
		grams   int
	}{
		{"DE", 0}, {"DE", 500}, {"DE", 2000},
		{"AT", 2000}, {"CH", 2000}, {"CH", 40_000},
	} {
		shown := "not shipped"
		if cents, ok := fee(parcel.country, parcel.grams); ok {
			shown = fmt.Sprint(cents)
		}
		fmt.Printf("%s %d g: %s\n", parcel.country, parcel.grams, shown)
	}
}
