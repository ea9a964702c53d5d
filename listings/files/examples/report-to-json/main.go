package main

import (
	"encoding/json"
	"fmt"
	"math"
)

// ANCHOR: report
type report struct {
	HostName string   `json:"hostName"`
	Tags     []string `json:"tags,omitempty"`
	Parent   *uint32  `json:"parent"` // nil is null
	Load     float64  `json:"load"`   // a NaN is an error
}

// ANCHOR_END: report

func main() {
	for _, r := range []report{
		{
			HostName: `a"b`,
			Tags:     []string{"x", "é"},
			Parent:   new(uint32(7)),
			Load:     0.5,
		},
		{HostName: "c", Load: 2.25},
		{HostName: "d", Load: math.NaN()},
	} {
		if text, err := json.Marshal(r); err != nil {
			fmt.Println(r.HostName, "cannot be written")
		} else {
			fmt.Println(string(text))
		}
	}
}
