package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

type person struct{ name, team string }

// ANCHOR: group
func groupByTeam(people []person) map[string][]string {
	teams := make(map[string][]string)
	for _, p := range people {
		// append takes the nil slice of a missing team
		teams[p.team] = append(teams[p.team], p.name)
	}
	return teams
}

// ANCHOR_END: group

func main() {
	teams := groupByTeam([]person{
		{"ada", "search"}, {"grace", "maps"}, {"alan", "search"},
	})
	for _, team := range slices.Sorted(maps.Keys(teams)) {
		fmt.Printf("%s: %s\n", team, strings.Join(teams[team], ", "))
	}
}
